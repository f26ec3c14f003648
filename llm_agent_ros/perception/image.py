"""Raw image bytes, as cameras send them, to RGB arrays."""

from __future__ import annotations

import array
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import AgentError, ErrorCode

Image = NDArray[np.uint8]
_CHANNELS = {'rgb8': 3, 'bgr8': 3, 'rgba8': 4, 'bgra8': 4}


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
        model: plumb_bob or rational_polynomial; anything else is left as it is.
        k: camera matrix, row by row.
        d: distortion coefficients.
        width, height: image size in pixels.
    """

    def __init__(self, model: str, k: Sequence[float], d: Sequence[float], width: int, height: int) -> None:
        self._maps: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None
        if model in ('plumb_bob', 'rational_polynomial') and any(abs(value) > 1e-9 for value in d):
            matrix = np.array(k, dtype=np.float64).reshape(3, 3)
            first, second = cv2.initUndistortRectifyMap(
                matrix, np.array(d, dtype=np.float64), np.eye(3), matrix, (width, height), cv2.CV_32FC1
            )
            self._maps = (np.asarray(first, dtype=np.float32), np.asarray(second, dtype=np.float32))

    def __call__(self, image: Image) -> Image:
        """Return the image (H, W, 3) as a lens without distortion would have taken it."""
        if self._maps is None:
            return image
        return np.asarray(cv2.remap(image, *self._maps, cv2.INTER_LINEAR), dtype=np.uint8)
