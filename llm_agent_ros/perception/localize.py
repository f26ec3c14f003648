"""From a box of pixels to a thing on a surface: the size that fits and the place where it fits."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Self

import cv2
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
_NEAR_SURFACE_M = 0.35  # from where a ray meets a top to the top's edge, for a thing that may stand on it
_HOPELESS = 30.0
_NEVER = 1e6
_FINE = 4  # an outline is drawn so many times finer than pixels, or its border counts twice
_EDGE_SHARE = 0.12  # of the border's pixels may be off


@dataclass(frozen=True, slots=True)
class Fit:
    """A thing that explains a blob.

    Attributes:
        shape: its category's size.
        position: its middle in the map frame.
        surface: what it stands on.
        cost: squared deviations, in standard deviations; below 4 is a good fit.
        sigma_m: standard deviation of the position, metres.
        hull: pixels (N, 2) within whose convex hull it should appear.
    """

    shape: CategoryShape
    position: Point3D
    surface: str
    cost: float
    sigma_m: float
    hull: Array = field(repr=False, compare=False)


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
    tops: list[Block | None] = [*_below(edges, view, scene.surfaces, max_range_m), None]
    heights = np.array([0.0 if top is None else top.height_m for top in tops])
    found = []
    for shape in scene.shapes:
        for outline in outlines(shape):
            centres, sizes, hulls = _settle(edges, view, outline, heights)
            for index, top in enumerate(tops):
                cost = _size_cost(edges, sizes[index])
                if cost < _HOPELESS:
                    found.append(_fit(shape, centres[index], hulls[index], top, cost, view, scene))
    eye = view.position
    possible = (
        fit for fit in found
        if fit.cost < _HOPELESS and eye.ground.distance_to(fit.position.ground) <= max_range_m
        and scene.in_sight(eye, fit.position)
    )
    return tuple(sorted(possible, key=lambda fit: fit.cost))


def _below(edges: _Edges, view: CameraView, surfaces: tuple[Block, ...], max_range_m: float) -> list[Block]:
    """Return the surfaces on which the ray through the bottom of the box comes down."""
    eye = view.position
    tops = [top for top in surfaces if top.height_m < eye.z - 0.05 and top.outside_by(eye.ground) < max_range_m]
    if not tops:
        return []
    ray = np.tile([(edges.left + edges.right) / 2.0, edges.bottom], (len(tops), 1))
    points = view.on_plane(ray, np.array([top.height_m for top in tops]))
    return [
        top for top, (x, y) in zip(tops, points.tolist(), strict=True)
        if np.isfinite(x) and top.outside_by(Point2D(x, y)) < _NEAR_SURFACE_M
    ]


def _settle(edges: _Edges, view: CameraView, outline: Array, heights: Array) -> tuple[Array, Array, Array]:
    """Return feet (K, 2), sizes (K, 2) and outlines (K, N, 2) in pixels, one a height; NaN where none fits."""
    target = np.tile([(edges.left + edges.right) / 2.0, edges.bottom], (len(heights), 1))
    wanted = view.on_plane(target, heights)
    centres = wanted
    pixels = sizes = np.full((len(heights), 2), np.nan)
    for _ in range(_ROUNDS):
        feet = np.column_stack([centres, heights])
        pixels, _ = view.project(feet[:, None, :] + outline[None])
        low, high = pixels.min(axis=1), pixels.max(axis=1)
        sizes = high - low
        if min(_size_cost(edges, size) for size in sizes) > 4.0 * _HOPELESS:
            break
        seen = np.column_stack([(low[:, 0] + high[:, 0]) / 2.0, high[:, 1]])
        centres = centres + wanted - view.on_plane(seen, heights)
    return centres, sizes, pixels


def _fit(
    shape: CategoryShape, centre: Array, hull: Array, top: Block | None, size_cost: float, view: CameraView,
    scene: Scene,
) -> Fit:
    height_m = 0.0 if top is None else top.height_m
    ground = Point2D(float(centre[0]), float(centre[1]))
    sigma_m = _range_sigma(view.position.ground.distance_to(ground), view.position.z - height_m, view.intrinsics.fy)
    return Fit(
        shape, Point3D(ground.x, ground.y, height_m + shape.height_m / 2.0), FLOOR if top is None else top.name,
        size_cost + _support_cost(ground, top, scene), sigma_m, hull,
    )


def _size_cost(edges: _Edges, size: Array) -> float:
    if not np.all(np.isfinite(size)):
        return _NEVER
    cost = 0.0
    for predicted, measured in zip(size.tolist(), (edges.right - edges.left, edges.bottom - edges.top), strict=True):
        sigma = math.hypot(_SIZE_TOLERANCE, _EDGE_PX / measured)
        cost += (math.log(predicted / measured) / sigma) ** 2
    return cost


def _support_cost(ground: Point2D, top: Block | None, scene: Scene) -> float:
    """Return what it costs that a thing there stands on that surface."""
    if top is not None:
        outside = top.outside_by(ground)
        return (outside / _OVERHANG_M) ** 2 if outside < 4.0 * _OVERHANG_M else _NEVER
    inside = any(block.outside_by(ground) <= 0.0 for block in scene.blocks)
    return 8.0 if inside else 0.5


def _range_sigma(distance_m: float, drop_m: float, focal_px: float) -> float:
    """Return how far off the foot may be when the bottom edge is off by one pixel."""
    return 0.01 + _EDGE_PX * (distance_m**2 + drop_m**2) / (drop_m * focal_px)


def outline_cost(hull: Array, mask: NDArray[np.bool_], box: PixelBox) -> float:
    """Return how badly the pixels of a blob fill an outline, in squared standard deviations.

    Args:
        hull: pixels (N, 2) of the image.
        mask: (height, width) of ``box``, True where the blob is.
        box: where the mask lies in the image.
    """
    fine = np.zeros((mask.shape[0] * _FINE, mask.shape[1] * _FINE), dtype=np.uint8)
    points = cv2.convexHull(((hull - [box.x, box.y]) * _FINE).astype(np.float32))
    cv2.fillConvexPoly(fine, np.round(points * 16.0).astype(np.int32), 1, shift=4)
    drawn = fine[::_FINE, ::_FINE] > 0
    either = max(1, int(np.count_nonzero(mask | drawn)))
    border_px = 2.0 * (box.width + box.height)
    sigma = 0.02 + _EDGE_SHARE * border_px / either
    return (int(np.count_nonzero(mask ^ drawn)) / either / sigma) ** 2
