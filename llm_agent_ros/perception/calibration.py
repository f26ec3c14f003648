"""Camera calibration files, as ROS's camera_calibration writes them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from llm_agent_ros.errors import AgentError, ErrorCode, WorldError
from llm_agent_ros.perception.camera_model import Intrinsics
from llm_agent_ros.world.yaml_lines import read_yaml


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a calibration file says; matrices row by row, as in ``sensor_msgs/CameraInfo``."""

    name: str
    width: int
    height: int
    distortion_model: str
    d: tuple[float, ...]
    k: tuple[float, ...]
    r: tuple[float, ...]
    p: tuple[float, ...]

    @property
    def intrinsics(self) -> Intrinsics:
        """The pinhole part."""
        return Intrinsics(self.width, self.height, self.k[0], self.k[4], self.k[2], self.k[5])

    def scaled(self, width: int, height: int) -> Calibration:
        """Return the calibration of the same camera at another image size in pixels."""
        if (width, height) == (self.width, self.height):
            return self
        sx, sy = width / self.width, height / self.height
        k, p = list(self.k), list(self.p)
        for matrix, row in ((k, 3), (p, 4)):
            matrix[0], matrix[row + 1] = matrix[0] * sx, matrix[row + 1] * sy
            matrix[2] = (matrix[2] + 0.5) * sx - 0.5
            matrix[row + 2] = (matrix[row + 2] + 0.5) * sy - 0.5
        return Calibration(self.name, width, height, self.distortion_model, self.d, tuple(k), self.r, tuple(p))


def ideal(width: int, height: int, horizontal_fov_rad: float, name: str = 'camera') -> Calibration:
    """Return the calibration of a camera without distortion, for want of a measured one."""
    lens = Intrinsics.from_fov(width, height, horizontal_fov_rad)
    k = (lens.fx, 0.0, lens.cx, 0.0, lens.fy, lens.cy, 0.0, 0.0, 1.0)
    p = (lens.fx, 0.0, lens.cx, 0.0, 0.0, lens.fy, lens.cy, 0.0, 0.0, 0.0, 1.0, 0.0)
    r = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    return Calibration(name, width, height, 'plumb_bob', (0.0,) * 5, k, r, p)


def load_calibration(path: str | Path) -> Calibration:
    """Read a calibration file.

    Raises:
        AgentError: the file is missing or is not one; the sentence says which key is wrong.
    """
    try:
        content = read_yaml(Path(path)).data
    except WorldError as error:
        raise _invalid(path, f'cannot be read: {error.message.removeprefix(f"{path}:").strip(" .")}') from error
    assert isinstance(content, dict)
    try:
        width, height = int(content['image_width']), int(content['image_height'])
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise _invalid(path, 'has no whole image_width and image_height') from error
    k = _matrix(path, content, 'camera_matrix', (9,))
    p = _matrix(path, content, 'projection_matrix', (12,), (k[0], 0, k[2], 0, 0, k[4], k[5], 0, 0, 0, 1, 0))
    r = _matrix(path, content, 'rectification_matrix', (9,), (1, 0, 0, 0, 1, 0, 0, 0, 1))
    d = _matrix(path, content, 'distortion_coefficients', (4, 5, 8, 12, 14), (0.0,) * 5)
    model = str(content.get('distortion_model', 'plumb_bob'))
    calibration = Calibration(str(content.get('camera_name', 'camera')), width, height, model, d, k, r, p)
    if min(width, height) < 1 or min(k[0], k[4]) <= 0.0:
        raise _invalid(path, 'has a size or a focal length that is not positive')
    return calibration


def _matrix(
    path: str | Path, content: dict[Any, Any], key: str, lengths: tuple[int, ...],
    default: tuple[float, ...] | None = None,
) -> tuple[float, ...]:
    entry = content.get(key)
    if entry is None and default is not None:
        return tuple(float(value) for value in default)
    try:
        values = tuple(float(value) for value in entry['data'])  # type: ignore[index]
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise _invalid(path, f'has no numbers in {key}.data') from error
    if len(values) not in lengths or not all(map(math.isfinite, values)):
        raise _invalid(path, f'needs {" or ".join(map(str, lengths))} finite numbers in {key}.data')
    return values


def _invalid(path: str | Path, what: str) -> AgentError:
    return AgentError(
        f'The camera calibration {path} {what}.', code=ErrorCode.INVALID_PARAMETER,
        hint="Write it with ROS's camera_calibration, or leave the parameter empty.",
    )
