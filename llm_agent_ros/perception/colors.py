"""Pixels to blobs of one colour each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.perception.detector import PixelBox

Image = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class ColorBand:
    """What counts as a colour, in OpenCV's HSV (hue 0 to 179, saturation and value 0 to 255).

    Attributes:
        name: the world's word for the colour.
        hue_low, hue_high: inclusive; low > high wraps round through red.
        min_saturation, min_value: duller or darker pixels have no colour.
    """

    name: str
    hue_low: int
    hue_high: int
    min_saturation: int = 115
    min_value: int = 45


DEFAULT_BANDS = (
    ColorBand('red', 173, 5),
    ColorBand('orange', 6, 19, min_saturation=175, min_value=110),
    ColorBand('yellow', 20, 34, min_saturation=130, min_value=90),
    ColorBand('green', 35, 84),
    ColorBand('blue', 96, 127),
    ColorBand('purple', 128, 155, min_saturation=90),
    ColorBand('pink', 156, 172, min_saturation=90),
    ColorBand('cyan', 85, 95),
)

_DULL, _BLACK, _WHITE = 50, 60, 200


@dataclass(frozen=True, slots=True)
class Blob:
    """Connected pixels of one colour.

    Attributes:
        color: the band's name.
        box: what encloses them.
        area_px: how many they are.
        is_cut: whether the image's border cuts them.
        mask: (height, width) of the box, True where they are.
    """

    color: str
    box: PixelBox
    area_px: int
    is_cut: bool
    mask: NDArray[np.bool_] = field(repr=False, compare=False)


def segment(image: Image, bands: tuple[ColorBand, ...] = DEFAULT_BANDS, min_area_px: int = 16) -> tuple[Blob, ...]:
    """Return the blobs of an image (H, W, 3) uint8 RGB, the largest first."""
    hsv = cv2.cvtColor(image, cv2.COLOR_RGB2HSV)
    hue = hsv[..., 0]
    index = _hue_table(bands)[hue]
    saturation, value = _limits(bands)
    index = np.where((hsv[..., 1] >= saturation[index]) & (hsv[..., 2] >= value[index]), index, 0).astype(np.uint8)
    counts = np.bincount(index.ravel(), minlength=len(bands) + 1)
    blobs = [
        blob
        for number, band in enumerate(bands, start=1) if counts[number] >= min_area_px
        for blob in _components(index == number, band.name, min_area_px)
    ]
    return tuple(sorted(blobs, key=lambda blob: -blob.area_px))


def color_word(rgb: NDArray[np.float64]) -> str:
    """Return the word for one colour (3,), 0 to 255: a band's name, or white, grey or black where it is dull."""
    pixel = np.clip(rgb, 0, 255).astype(np.uint8).reshape(1, 1, 3)
    hue, saturation, value = (int(v) for v in cv2.cvtColor(pixel, cv2.COLOR_RGB2HSV)[0, 0])
    if saturation < _DULL or value < _BLACK:
        return 'black' if value < _BLACK else 'white' if value > _WHITE else 'grey'
    number = int(_hue_table(DEFAULT_BANDS)[hue])
    return DEFAULT_BANDS[number - 1].name if number else 'grey'


@lru_cache(maxsize=8)
def _hue_table(bands: tuple[ColorBand, ...]) -> NDArray[np.uint8]:
    table = np.zeros(256, dtype=np.uint8)
    hues = np.arange(180)
    for number, band in enumerate(bands, start=1):
        if band.hue_low <= band.hue_high:
            inside = (hues >= band.hue_low) & (hues <= band.hue_high)
        else:
            inside = (hues >= band.hue_low) | (hues <= band.hue_high)
        table[:180][inside] = number
    return table


@lru_cache(maxsize=8)
def _limits(bands: tuple[ColorBand, ...]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    saturation = np.array([255, *(band.min_saturation for band in bands)], dtype=np.uint8)
    value = np.array([255, *(band.min_value for band in bands)], dtype=np.uint8)
    return saturation, value


def _components(mask: NDArray[np.bool_], color: str, min_area_px: int) -> list[Blob]:
    height, width = mask.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    blobs = []
    for number, (x, y, w, h, area) in enumerate(stats[1:count].tolist(), start=1):
        if area >= min_area_px:
            cut = x <= 0 or y <= 0 or x + w >= width or y + h >= height
            blobs.append(Blob(color, PixelBox(x, y, w, h), area, cut, labels[y:y + h, x:x + w] == number))
    return blobs
