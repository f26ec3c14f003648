"""From a box of pixels to a thing on a surface: the size that fits and the place where it fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Point2D, Point3D
from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.detector import PixelBox
from llm_agent_ros.perception.scene import FLOOR, Block, Scene
from llm_agent_ros.perception.shapes import CategoryShape, outlines

Array = NDArray[np.float64]

_ROUNDS = 3
_EDGE_PX = 1.0  # how far an edge of a blob may be off
_SIZE_TOLERANCE = 0.10  # how far a size may be off, relative
_OVERHANG_M = 0.03  # how far a thing's centre may seem to be off its surface
_NEVER = 1e6


@dataclass(frozen=True, slots=True)
class Fit:
    """A thing that explains a blob.

    Attributes:
        shape: its category's size.
        position: its middle in the map frame.
        surface: what it stands on.
        cost: squared deviations, in standard deviations; below 4 is a good fit.
        sigma_m: standard deviation of the position, metres.
    """

    shape: CategoryShape
    position: Point3D
    surface: str
    cost: float
    sigma_m: float


@dataclass(frozen=True, slots=True)
class _Edges:
    """The left, top, right and bottom of a box, in pixels, half a pixel outside the outermost centres."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, box: PixelBox) -> Self:
        return cls(box.x - 0.5, box.y - 0.5, box.x + box.width - 0.5, box.y + box.height - 0.5)


def fits(box: PixelBox, view: CameraView, scene: Scene, max_range_m: float) -> tuple[Fit, ...]:
    """Return every way in which a known shape on a known surface could look like ``box``, the best first.

    The foot is moved along the ray through the bottom of the box until the bottom and the middle of the shape's
    projection agree with the box; width and height then tell how well it fits.
    """
    edges = _Edges.of(box)
    tops: list[Block | None] = [block for block in scene.surfaces if _may_hold(block, view, max_range_m)]
    tops.append(None)
    heights = np.array([0.0 if top is None else top.height_m for top in tops])
    found = []
    for shape in scene.shapes:
        for outline in outlines(shape):
            centres, sizes = _settle(edges, view, outline, heights)
            for top, z, centre, size in zip(tops, heights, centres, sizes, strict=True):
                fit = _judge(edges, shape, centre, size, float(z), top, view, scene, max_range_m)
                if fit is not None:
                    found.append(fit)
    return tuple(sorted(found, key=lambda fit: fit.cost))


def _may_hold(block: Block, view: CameraView, max_range_m: float) -> bool:
    eye = view.position
    return block.height_m < eye.z - 0.05 and block.outside_by(eye.ground) < max_range_m


def _settle(edges: _Edges, view: CameraView, outline: Array, heights: Array) -> tuple[Array, Array]:
    """Return feet (K, 2) and predicted sizes (K, 2) in pixels, one for each height; NaN where none fits."""
    target = np.tile([(edges.left + edges.right) / 2.0, edges.bottom], (len(heights), 1))
    centres = view.on_plane(target, heights)
    sizes = np.full((len(heights), 2), np.nan)
    for _ in range(_ROUNDS):
        feet = np.column_stack([centres, heights])
        pixels, _ = view.project(feet[:, None, :] + outline[None])
        low, high = pixels.min(axis=1), pixels.max(axis=1)
        sizes = high - low
        seen = np.column_stack([(low[:, 0] + high[:, 0]) / 2.0, high[:, 1]])
        centres = centres + view.on_plane(target, heights) - view.on_plane(seen, heights)
    return centres, sizes


def _judge(
    edges: _Edges, shape: CategoryShape, centre: Array, size: Array, height_m: float, top: Block | None,
    view: CameraView, scene: Scene, max_range_m: float,
) -> Fit | None:
    if not (np.all(np.isfinite(centre)) and np.all(np.isfinite(size))):
        return None
    ground = Point2D(float(centre[0]), float(centre[1]))
    position = Point3D(ground.x, ground.y, height_m + shape.height_m / 2.0)
    distance = view.position.ground.distance_to(ground)
    cost = _size_cost(edges, size) + _support_cost(ground, top, scene)
    if distance > max_range_m or cost > _NEVER:
        return None
    if not scene.in_sight(view.position, position):
        return None
    sigma = _range_sigma(distance, view.position.z - height_m, view.intrinsics.fy)
    return Fit(shape, position, FLOOR if top is None else top.name, cost, sigma)


def _size_cost(edges: _Edges, size: Array) -> float:
    measured = np.array([edges.right - edges.left, edges.bottom - edges.top])
    sigma = np.hypot(_SIZE_TOLERANCE, _EDGE_PX / measured)
    return float(np.sum((np.log(size / measured) / sigma) ** 2))


def _support_cost(ground: Point2D, top: Block | None, scene: Scene) -> float:
    """Return what it costs that a thing there stands on that surface."""
    if top is not None:
        outside = top.outside_by(ground)
        return (outside / _OVERHANG_M) ** 2 if outside < 4.0 * _OVERHANG_M else 2.0 * _NEVER
    inside = any(block.outside_by(ground) <= 0.0 for block in scene.blocks)
    return 8.0 if inside else 0.5


def _range_sigma(distance_m: float, drop_m: float, focal_px: float) -> float:
    """Return how far off the foot may be when the bottom edge is off by one pixel."""
    return 0.01 + _EDGE_PX * (distance_m**2 + drop_m**2) / (drop_m * focal_px)
