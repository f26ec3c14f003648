"""The piece of clothing above somebody's legs: of one tint, round, before another background, perhaps behind a thing.

What somebody holds before their chest hides a part of the shirt and may cut what is left in two. So the shirt is what
has one tint and is seen at both sides of the upper body; the rest is a thing in front of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Point2D
from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.detector import Image

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]

WAIST_M = 0.8
CHEST_M = 0.20  # radius
_HEIGHTS_M = np.linspace(WAIST_M + 0.05, 1.30, 16)  # the upper ones are not always within the picture
_ACROSS = np.array([-0.85, -0.6, -0.3, 0.0, 0.3, 0.6, 0.85])  # shares of the body's radius
_OUTSIDE = 1.15  # just beside the body: walls that meet behind a post do so elsewhere
_MIN_SAMPLES = 8
_SAME_TINT = 0.012  # of the shares of red, green and blue
_MIN_SHARE = 0.3  # of the upper body; what is hidden more than that may be anything
_MAX_PARTS = 2  # a shirt and a thing
_MIN_COLUMNS, _MIN_IN_VIEW = 4, 4  # in the picture: columns, and samples of a column
_MIN_SEEN = 1  # samples of the shirt at each of its sides
_MIN_CONTRAST = 0.02
_MIN_EDGE = 0.7  # of the rows in which a side is seen
_MAX_UNEVEN = 0.06  # share of the brightness
_MAX_STEP = 0.2  # of the brightness, from column to column


def shirt_color(pixels: Image, ground: Point2D, view: CameraView) -> Array | None:
    """Return the mean colour (3,) of what is above the legs, None where that is no piece of clothing.

    A piece of clothing has one tint and other surroundings; without that, a dark post before a wall were a person.

    Args:
        pixels: the image, (H, W, 3) uint8 RGB.
        ground: where the body's axis meets the floor, map frame.
        view: the camera that took the image.
    """
    colors = _samples(pixels, ground, view, _ACROSS)
    seen = np.isfinite(colors[..., 0])
    if int(seen.sum()) < _MIN_SAMPLES:
        return None
    beside = _samples(pixels, ground, view, np.array([-_OUTSIDE, _OUTSIDE]))
    for worn in _parts(colors, seen):
        if _shows_its_sides(worn, seen) and _is_round(colors, worn) and _ends_at_its_sides(colors, worn, beside):
            return np.asarray(colors[worn].mean(axis=0))
    return None


def _parts(colors: Array, seen: Mask) -> Iterator[Mask]:
    """Yield which samples (rows, columns) may be the shirt, the largest part first: it or a thing before it.

    A part has one tint, and each of its columns one brightness, which tells a shirt from a thing of the same tint.
    """
    tints, bright = colors / colors.sum(axis=2, keepdims=True), colors.mean(axis=2)
    left = seen.copy()
    for _ in range(_MAX_PARTS):
        known = tints[left]
        if len(known) < _MIN_SHARE * seen.sum():
            return
        alike = np.abs(known[:, None] - known[None]).max(axis=2) < _SAME_TINT
        middle = known[alike[int(alike.sum(axis=1).argmax())]].mean(axis=0)
        tinted = np.abs(tints - middle).max(axis=2) < _SAME_TINT  # false where it is NaN
        usual = np.array([np.median(bright[column, i]) if column.any() else 0.0 for i, column in enumerate(tinted.T)])
        part = np.asarray(tinted & (np.abs(bright - usual) <= _MAX_UNEVEN * usual.max()))
        if part.sum() >= _MIN_SHARE * seen.sum():
            yield part
        left &= ~tinted


def _shows_its_sides(worn: Mask, seen: Mask) -> bool:
    """Return whether the shirt is seen at its left and its right side, as far as these are in the picture.

    A thing before a shirt leaves that; what stands behind a post, half before a wall, does not.
    """
    columns = [i for i in range(worn.shape[1]) if int(seen[:, i].sum()) >= _MIN_IN_VIEW]
    if len(columns) < _MIN_COLUMNS:
        return False
    return min(int(worn[:, i].sum()) for i in (columns[0], columns[-1])) >= _MIN_SEEN


def _is_round(colors: Array, worn: Mask) -> bool:
    """Return whether the brightness changes gently from left to right, as on something round."""
    levels = [float(colors[column, i].mean()) for i, column in enumerate(worn.T) if column.any()]
    return all(abs(a - b) <= _MAX_STEP * max(levels) for a, b in pairwise(levels))


def _ends_at_its_sides(colors: Array, worn: Mask, beside: Array) -> bool:
    """Return whether the shirt ends where its sides are, as far as these are in the picture, and one is.

    Args:
        colors: on the body, (rows, columns, 3).
        worn: what is the shirt there, (rows, columns).
        beside: just outside its left and its right side, (rows, 2, 3).
    """
    ends = []
    for side in (0, -1):
        known = worn[:, side] & np.isfinite(beside[:, side, 0])
        inner, outer = colors[known, side], beside[known, side]
        if len(inner) >= _MIN_SEEN:
            contrast = np.abs(outer - inner).max(axis=1) / inner.max(axis=1)
            ends.append(float(np.mean(contrast > _MIN_CONTRAST)) >= _MIN_EDGE)
    return bool(ends) and all(ends)


def _samples(pixels: Image, ground: Point2D, view: CameraView, sides: Array) -> Array:
    """Return the colours of the upper body's front, (heights, sides, 3); NaN where they are out of the picture.

    Args:
        pixels: the image.
        ground: the body's axis.
        view: the camera.
        sides: where, from left to right in the picture, as shares of the body's apparent radius.
    """
    away = np.array([ground.x, ground.y]) - view.origin[:2]
    distance_m = max(float(np.hypot(*away)), 1.5 * CHEST_M)
    angles = np.arctan2(away[1], away[0]) - np.arcsin(sides * CHEST_M / distance_m)
    near_m = np.sqrt(distance_m**2 - (sides * CHEST_M)**2) - CHEST_M * np.sqrt(np.maximum(0.0, 1.0 - sides**2))
    points = np.empty((len(_HEIGHTS_M), len(sides), 3))
    points[..., :2] = view.origin[:2] + near_m[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    points[..., 2] = _HEIGHTS_M[:, None]
    where, _ = view.project(points)
    height, width = pixels.shape[:2]
    inside = np.all(np.isfinite(where), axis=2)
    columns, rows = (np.rint(np.where(inside, where[..., i], -1.0)).astype(int) for i in (0, 1))
    inside &= (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    colors = np.full((*inside.shape, 3), np.nan)
    colors[inside] = pixels[rows[inside], columns[inside]]
    colors[colors.sum(axis=2) <= 0.0] = np.nan  # black has no tint
    return colors
