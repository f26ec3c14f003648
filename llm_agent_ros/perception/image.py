"""Raw image bytes, as cameras send them, to RGB arrays."""

from __future__ import annotations

import array

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
