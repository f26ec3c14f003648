"""What the controller can be told, with the house robot's values as defaults."""

from __future__ import annotations

from dataclasses import dataclass

from llm_agent_ros.control.observation import ROOM_M


@dataclass(frozen=True, slots=True)
class ControlConfig:
    """Tuning of the path follower (SI)."""

    robot_radius_m: float = 0.22
    max_speed_mps: float = 0.6
    max_turn_radps: float = 1.5
    acceleration_mps2: float = 0.8
    deceleration_mps2: float = 1.0
    turn_acceleration_radps2: float = 3.0
    approach_deceleration_mps2: float = 0.4
    min_speed_mps: float = 0.05
    # pursuit
    lookahead_time_sec: float = 0.9
    min_lookahead_m: float = 0.25
    max_lookahead_m: float = 0.7
    corner_cut_m: float = 0.05
    comfortable_turn_radps: float = 1.0
    full_speed_clearance_m: float = 0.45
    tight_speed_mps: float = 0.15
    start_turn_angle_rad: float = 0.8
    turn_in_place_angle_rad: float = 1.2
    # learned policies
    residual_scale: float = 1.0
    residual_room_m: float = ROOM_M
    # supervision
    blocked_horizon_m: float = 1.2
    blocked_margin_m: float = 0.02
    blocked_stop_m: float = 0.3
    blocked_timeout_sec: float = 1.5
    off_path_m: float = 0.5
    progress_m: float = 0.1
    progress_timeout_sec: float = 6.0
    sensor_timeout_sec: float = 0.5
    sensor_error_sec: float = 2.0
    goal_tolerance_m: float = 0.1
    yaw_tolerance_rad: float = 0.1
