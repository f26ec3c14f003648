"""Where on the map a pixel looks, and where in the image a point of the map appears."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D

Array = NDArray[np.float64]
_NEAR_M = 0.05


@dataclass(frozen=True, slots=True)
class Intrinsics:
    """A pinhole camera: size in pixels, focal lengths and optical centre in pixels.

    Pixel centres lie at whole numbers, as in OpenCV and ``camera_info``: the image of width W has its middle
    at ``(W - 1) / 2``.
    """

    width: int
    height: int
    fx: float
    fy: float
    cx: float
    cy: float

    def __post_init__(self) -> None:
        numbers = (self.fx, self.fy, self.cx, self.cy)
        if self.width < 1 or self.height < 1 or not all(map(math.isfinite, numbers)) or min(self.fx, self.fy) <= 0.0:
            raise AgentError(
                f'The camera calibration is not usable: {self}.', code=ErrorCode.INVALID_PARAMETER,
                hint='camera_info needs a size and positive focal lengths in k.',
            )

    @classmethod
    def from_fov(cls, width: int, height: int, horizontal_fov_rad: float) -> Intrinsics:
        """Return an ideal camera with square pixels."""
        focal = width / 2.0 / math.tan(horizontal_fov_rad / 2.0)
        return cls(width, height, focal, focal, (width - 1) / 2.0, (height - 1) / 2.0)


@dataclass(frozen=True, slots=True)
class CameraMount:
    """Where the camera sits on the robot: metres ahead of base_link, metres above the floor, radians looking down."""

    forward_m: float = 0.05
    height_m: float = 1.15
    pitch_rad: float = 0.45


class CameraView:
    """A camera at one place: rays and projections in the map frame.

    Args:
        intrinsics: the lens.
        mount: where it sits on the robot.
        robot: pose of base_link in the map frame when the image was taken.
    """

    def __init__(self, intrinsics: Intrinsics, mount: CameraMount, robot: Pose2D) -> None:
        self.intrinsics = intrinsics
        self.robot = robot
        c, s = math.cos(robot.yaw_rad), math.sin(robot.yaw_rad)
        cp, sp = math.cos(mount.pitch_rad), math.sin(mount.pitch_rad)
        self.origin: Array = np.array([robot.x + c * mount.forward_m, robot.y + s * mount.forward_m, mount.height_m])
        right, down, forward = (s, -c, 0.0), (-sp * c, -sp * s, -cp), (cp * c, cp * s, -sp)
        self._axes: Array = np.array([right, down, forward])

    @property
    def position(self) -> Point3D:
        """The optical centre in the map frame."""
        x, y, z = self.origin
        return Point3D(float(x), float(y), float(z))

    def rays(self, pixels: Array) -> Array:
        """Return directions (N, 3) in the map frame, not normalised, of pixels (N, 2) given as (u, v)."""
        k = self.intrinsics
        local = np.stack(
            [(pixels[:, 0] - k.cx) / k.fx, (pixels[:, 1] - k.cy) / k.fy, np.ones(len(pixels))], axis=1
        )
        return local @ self._axes

    def project(self, points: Array) -> tuple[Array, Array]:
        """Project points (..., 3) of the map frame.

        Returns:
            Pixels (..., 2) as (u, v) and depths (...) in metres along the optical axis. Where a depth is below 5 cm
            the pixel is NaN: the point is behind the lens or touches it.
        """
        local = (points - self.origin) @ self._axes.T
        depth = local[..., 2]
        safe = np.where(depth > _NEAR_M, depth, np.nan)
        k = self.intrinsics
        pixels = np.stack([k.fx * local[..., 0] / safe + k.cx, k.fy * local[..., 1] / safe + k.cy], axis=-1)
        return pixels, depth

    def on_plane(self, pixels: Array, heights_m: Array) -> Array:
        """Meet pixel rays (N, 2) with the horizontal planes at ``heights_m`` (N,).

        Returns:
            Points (N, 2) as (x, y) in the map frame; NaN where the ray does not come down to the plane.
        """
        rays = self.rays(pixels)
        with np.errstate(divide='ignore', invalid='ignore'):
            scale = (heights_m - self.origin[2]) / rays[:, 2]
        scale = np.where((scale > 0.0) & np.isfinite(scale), scale, np.nan)
        return np.asarray(self.origin[:2] + scale[:, None] * rays[:, :2])

    def contains(self, pixels: Array, margin_px: float = 0.0) -> bool:
        """Return whether all pixels (N, 2) are finite and at least ``margin_px`` inside the image."""
        size = np.array([self.intrinsics.width, self.intrinsics.height])
        inside = (pixels >= margin_px - 0.5) & (pixels <= size - 0.5 - margin_px)
        return bool(np.all(inside))


@dataclass(frozen=True, slots=True)
class CameraModel:
    """A calibrated camera on the robot."""

    intrinsics: Intrinsics
    mount: CameraMount = CameraMount()

    def at(self, robot: Pose2D) -> CameraView:
        """Return what the camera sees from a robot pose in the map frame."""
        return CameraView(self.intrinsics, self.mount, robot)
