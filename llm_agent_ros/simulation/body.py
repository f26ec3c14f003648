"""The simulated robot's measures: one place for the model, the sensors and the base driver."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RobotBody:
    """A round differential-drive robot with a lidar, a camera on a mast and a short arm.

    Attributes:
        radius_m: of the round chassis.
        track_m: distance between the wheels.
        wheel_radius_m: of each wheel.
        max_speed_mps, max_turn_radps: what the base driver lets through.
        motor_torque_nm: most that each wheel's motor gives.
        command_timeout_sec: the base driver stops where no command came for so long.
        lidar_height_m, lidar_rays, lidar_min_m, lidar_max_m, lidar_noise_m: a planar lidar at the centre.
        camera_*: mount forward of the centre, height, pitch (positive looks down), horizontal field of view, pixels.
        reach_m: of the arm, horizontally from the centre.
    """

    radius_m: float = 0.22
    track_m: float = 0.34
    wheel_radius_m: float = 0.07
    max_speed_mps: float = 0.7
    max_turn_radps: float = 1.8
    motor_torque_nm: float = 1.6
    command_timeout_sec: float = 0.5
    lidar_height_m: float = 0.20
    lidar_rays: int = 360
    lidar_min_m: float = 0.12
    lidar_max_m: float = 12.0
    lidar_noise_m: float = 0.01
    camera_forward_m: float = 0.05
    camera_height_m: float = 1.15
    camera_pitch_rad: float = 0.45
    camera_hfov_rad: float = 1.25
    camera_width_px: int = 320
    camera_height_px: int = 240
    reach_m: float = 0.75

    @property
    def focal_px(self) -> float:
        """Focal length of the camera in pixels; pixels are square."""
        return self.camera_width_px / 2.0 / math.tan(self.camera_hfov_rad / 2.0)

    @property
    def camera_vfov_rad(self) -> float:
        """Vertical field of view."""
        return 2.0 * math.atan(self.camera_height_px / 2.0 / self.focal_px)
