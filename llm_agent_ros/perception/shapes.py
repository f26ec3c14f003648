"""The sizes by which a coloured blob becomes a mug or a bottle."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import AgentError, ErrorCode

Array = NDArray[np.float64]
_RING = 12


class Form(StrEnum):
    """The solid that stands for an object."""

    CYLINDER = 'cylinder'
    BOX = 'box'
    SPHERE = 'sphere'


@dataclass(frozen=True, slots=True)
class CategoryShape:
    """How large the things of a category are.

    Attributes:
        category: the world's word for them.
        width_m: diameter, or a box's longer horizontal side.
        height_m: from the surface to the top.
        depth_m: a box's shorter horizontal side; 0 means as wide as long.
        form: the solid.
    """

    category: str
    width_m: float
    height_m: float
    depth_m: float = 0.0
    form: Form = Form.CYLINDER


# What the shipped worlds hold; a world file or a parameter may say otherwise.
DEFAULT_SHAPES = (
    CategoryShape('mug', 0.085, 0.10),
    CategoryShape('bottle', 0.075, 0.26),
    CategoryShape('bowl', 0.18, 0.06),
    CategoryShape('ball', 0.12, 0.12, form=Form.SPHERE),
    CategoryShape('box', 0.18, 0.14, 0.14, Form.BOX),
    CategoryShape('book', 0.24, 0.035, 0.16, Form.BOX),
)


def parse_shapes(texts: Iterable[str]) -> tuple[CategoryShape, ...]:
    """Read shapes written as ``category width height [depth] [form]``, in metres.

    Raises:
        AgentError: a text that is not one.
    """
    return tuple(_parse(text) for text in texts if text.strip())


def _parse(text: str) -> CategoryShape:
    try:
        words = text.split()
        form = Form(words.pop()) if not _is_number(words[-1]) else Form.CYLINDER
        sizes = [float(word) for word in words[1:]]
        if not (2 <= len(sizes) <= 3 and min(sizes[:2]) > 0.0 and all(math.isfinite(size) for size in sizes)):
            raise ValueError(text)
    except (ValueError, IndexError) as error:
        raise AgentError(
            f'{text!r} is not the size of a category.', code=ErrorCode.INVALID_PARAMETER,
            hint="Write 'category width height [depth] [cylinder|box|sphere]' in metres, e.g. 'mug 0.09 0.10'.",
        ) from error
    return CategoryShape(words[0], sizes[0], sizes[1], sizes[2] if len(sizes) > 2 else 0.0, form)


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True


def merge_shapes(base: Iterable[CategoryShape], over: Iterable[CategoryShape]) -> tuple[CategoryShape, ...]:
    """Return ``base`` with the categories of ``over`` replaced or added."""
    table = {shape.category: shape for shape in base} | {shape.category: shape for shape in over}
    return tuple(table.values())


@lru_cache(maxsize=256)
def outlines(shape: CategoryShape) -> tuple[Array, ...]:
    """Return point sets (N, 3) on the shape's surface, one for each way it may be turned; origin at its foot."""
    if shape.form is Form.SPHERE:
        return (_sphere(shape.width_m / 2.0),)
    if shape.form is Form.CYLINDER:
        return (_prism(_circle(shape.width_m / 2.0), shape.height_m),)
    return tuple(_prism(_rectangle(shape, yaw), shape.height_m) for yaw in np.linspace(0.0, math.pi, 6, endpoint=False))


def _circle(radius_m: float) -> Array:
    angles = np.linspace(0.0, 2.0 * math.pi, _RING, endpoint=False)
    return radius_m * np.stack([np.cos(angles), np.sin(angles)], axis=1)


def _rectangle(shape: CategoryShape, yaw_rad: float) -> Array:
    half = np.array([shape.width_m, shape.depth_m or shape.width_m]) / 2.0
    corners = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]]) * half
    c, s = math.cos(yaw_rad), math.sin(yaw_rad)
    return np.repeat(corners @ np.array([[c, s], [-s, c]]), _RING // 4, axis=0)


def _prism(base: Array, height_m: float) -> Array:
    foot = np.column_stack([base, np.zeros(_RING)])
    return np.vstack([foot, foot + np.array([0.0, 0.0, height_m])])


def _sphere(radius_m: float) -> Array:
    count = 6 * _RING
    turns = np.arange(count) * math.pi * (3.0 - math.sqrt(5.0))
    z = np.linspace(1.0, -1.0, count)
    flat = np.sqrt(1.0 - z**2)
    points = np.stack([flat * np.cos(turns), flat * np.sin(turns), z + 1.0], axis=1)
    return np.asarray(radius_m * points, dtype=np.float64)
