"""Raw image bytes, as cameras send them, to RGB arrays."""

from __future__ import annotations

import array
import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import AgentError, ErrorCode

Image = NDArray[np.uint8]
_CHANNELS = {'rgb8': 3, 'bgr8': 3, 'rgba8': 4, 'bgra8': 4}
_MAX_PIXELS = 100_000_000
_FISHEYE = 'equidistant'
# How many distortion coefficients OpenCV understands, by the names that sensor_msgs has for its models.
_COEFFICIENTS = {
    'plumb_bob': (0, 4, 5, 8, 12, 14), 'rational_polynomial': (0, 4, 5, 8, 12, 14), _FISHEYE: (0, 4),
}


def decode(encoding: str, width: int, height: int, step: int, data: bytes | array.array[int]) -> Image:
    """Return an image (H, W, 3) uint8 RGB.

    Args:
        encoding: rgb8, bgr8, rgba8 or bgra8.
        width, height: in pixels.
        step: bytes from one row to the next.
        data: at least ``height * step`` bytes.

    Raises:
        AgentError: the encoding is not one of these, or the sizes do not agree.
    """
    channels = _CHANNELS.get(encoding)
    if channels is None:
        raise AgentError(
            f'The image encoding is {encoding!r}.', code=ErrorCode.NO_CAMERA,
            hint=f'Let the camera publish one of: {", ".join(_CHANNELS)}.',
        )
    if width < 1 or height < 1 or step < width * channels or len(data) < height * step:
        raise AgentError(
            f'The image says {width}x{height} {encoding} with {step} bytes a row, but has {len(data)} bytes.',
            code=ErrorCode.NO_CAMERA, hint='The camera driver sends broken images.',
        )
    rows = np.frombuffer(data, dtype=np.uint8, count=height * step).reshape(height, step)
    image = rows[:, : width * channels].reshape(height, width, channels)
    if encoding == 'rgb8':
        return image
    code = {'bgr8': cv2.COLOR_BGR2RGB, 'rgba8': cv2.COLOR_RGBA2RGB, 'bgra8': cv2.COLOR_BGRA2RGB}[encoding]
    return np.asarray(cv2.cvtColor(image, code), dtype=np.uint8)


class Rectifier:
    """Takes a lens's distortion out of images.

    Args:
        model: plumb_bob, rational_polynomial or equidistant (a fisheye); any other only without coefficients.
        k: camera matrix, row by row.
        d: distortion coefficients; none, or nothing but zeros, is a lens without distortion, except that a fisheye
            bends the image with zeros, too.
        width, height: image size in pixels.

    Raises:
        AgentError: the model or the coefficients are none that can be taken out.
    """

    def __init__(self, model: str, k: Sequence[float], d: Sequence[float], width: int, height: int) -> None:
        self._maps: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None
        _check_lens(model, d, width, height)
        if any(d) or (model == _FISHEYE and len(d)):
            self._maps = _undistortion(model, k, d, (width, height))

    def __call__(self, image: Image) -> Image:
        """Return the image (H, W, 3) as a lens without distortion would have taken it."""
        if self._maps is None:
            return image
        return np.asarray(cv2.remap(image, *self._maps, cv2.INTER_LINEAR), dtype=np.uint8)


def _check_lens(model: str, d: Sequence[float], width: int, height: int) -> None:
    if not all(map(math.isfinite, d)):
        raise _unusable('has a distortion coefficient that is not finite')
    if model not in _COEFFICIENTS and any(d):
        raise _unusable(f'has the distortion model {model!r}', f'Known are: {", ".join(_COEFFICIENTS)}.')
    counts = _COEFFICIENTS.get(model, (len(d),))
    if len(d) not in counts:
        raise _unusable(f'has {len(d)} distortion coefficients',
                        f'{model} needs {" or ".join(map(str, counts[1:]))}, or none.')
    if width * height > _MAX_PIXELS:
        raise _unusable(f'has {width}x{height} pixels')


def _undistortion(
    model: str, k: Sequence[float], d: Sequence[float], size: tuple[int, int],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return where each pixel of the straight image is in the one that was taken: columns, rows, (H, W) each."""
    matrix, coefficients = np.array(k, dtype=np.float64).reshape(3, 3), np.array(d, dtype=np.float64)
    made = cv2.fisheye.initUndistortRectifyMap if model == _FISHEYE else cv2.initUndistortRectifyMap
    columns, rows = made(matrix, coefficients, np.eye(3), matrix, size, cv2.CV_32FC1)
    if not (np.isfinite(columns).all() and np.isfinite(rows).all()):
        raise _unusable('has distortion coefficients that are too large')
    return np.asarray(columns, dtype=np.float32), np.asarray(rows, dtype=np.float32)


def _unusable(what: str, hint: str = 'Calibrate the camera.') -> AgentError:
    return AgentError(f'camera_info {what}.', code=ErrorCode.INVALID_PARAMETER, hint=hint)
