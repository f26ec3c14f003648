"""The detector of the people in simulated worlds: a shirt above dark trousers, as wide and as high as a person.

It knows people by their measures and by the colours of their shirts, which is enough for the simulator and for nothing
else. A real robot needs a detector of its own (see docs/perception.md); whatever gives its detections the category
``person`` serves the skills.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Point2D, Point3D
from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.clothing import CHEST_M, WAIST_M, shirt_color
from llm_agent_ros.perception.colors import color_word
from llm_agent_ros.perception.detector import Detection, DetectorOptions, Image, PixelBox
from llm_agent_ros.perception.scene import FLOOR, PERSON, KnownPerson, Scene

Array = NDArray[np.float64]

SHIRT_TOP_M = 1.1  # the shirt goes on above, but not always within the picture
LEGS_M = 0.17  # radius
MIDDLE_M = 0.82  # half of a person
_RANGE_FACTOR = 1.7  # people are seen from further away than mugs
_DARK = (22, 95)
_MAX_TINT = 0.2
_TINTS = (_MAX_TINT * np.arange(256)).astype(np.uint8)
_MIN_WIDTH_PX = 5
_MIN_FILL = 0.5  # of the box round dark pixels
_FULL_ROW = 0.85  # of the usual width; narrower rows are rounded ends
_SIZE_TOLERANCE = 0.16
_EDGE_PX = 1.5
_MAX_COST = 9.0
_SAME_SHIRT = 0.012


@dataclass(frozen=True, slots=True)
class _Legs:
    """Dark pixels that may be trousers.

    Attributes:
        box: what encloses them.
        waist, foot: (column, row) of the upper and the lower end, at the outer border of the last pixel.
        width: of most rows, in pixels.
        cut_sides, cut_bottom: whether the image's border cuts them.
    """

    box: PixelBox
    waist: tuple[float, float]
    foot: tuple[float, float]
    width: float
    cut_sides: bool
    cut_bottom: bool


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where somebody stands and how badly that explains what is seen, in squared standard deviations."""

    ground: Point2D
    cost: float
    sigma_m: float


class PeopleDetector:
    """Finds upright figures of a person's measures and tells them apart by their shirts.

    Args:
        scene: who may be there, and what blocks the view.
        options: limits; people are reported from 1.7 times as far as things.
    """

    def __init__(self, scene: Scene, options: DetectorOptions | None = None) -> None:
        self._scene = scene
        self._options = options or DetectorOptions()

    def detect(self, image: Image, view: CameraView) -> tuple[Detection, ...]:
        """Return who is seen in an image (H, W, 3) uint8 RGB, the surest first."""
        found: list[Detection] = []
        for legs in _dark_parts(image, self._options.min_area_px):
            stand = self._stand(legs, view)
            if stand is not None:
                found += self._person(image, legs, stand, view)
        return tuple(sorted(found, key=lambda detection: -detection.score))

    def _stand(self, legs: _Legs, view: CameraView) -> _Stand | None:
        """Return where they stand: by their feet where these are seen, else by their waist."""
        if not legs.cut_bottom:
            stand = _by_feet(legs, view)
            if stand is not None and self._is_possible(stand, view):
                return stand
        stand = _by_waist(legs, view)
        if stand is None or not self._is_possible(stand, view):
            return None
        hidden = legs.cut_bottom or not self._sees(view, stand.ground, 0.05)
        return stand if hidden else None

    def _is_possible(self, stand: _Stand, view: CameraView) -> bool:
        far_m = _RANGE_FACTOR * self._options.max_range_m
        if stand.cost > _MAX_COST or view.position.ground.distance_to(stand.ground) > far_m:
            return False
        free = all(block.outside_by(stand.ground) > 0.0 for block in self._scene.blocks)
        return free and self._sees(view, stand.ground, SHIRT_TOP_M)

    def _sees(self, view: CameraView, ground: Point2D, height_m: float) -> bool:
        return self._scene.in_sight(view.position, Point3D(ground.x, ground.y, height_m))

    def _person(self, pixels: Image, legs: _Legs, stand: _Stand, view: CameraView) -> tuple[Detection, ...]:
        shirt = shirt_color(pixels, stand.ground, view)
        if shirt is None:
            return ()
        color = color_word(shirt)
        person = _wearer(shirt, self._scene.people)
        if person is None and legs.cut_sides:
            return ()
        score = math.exp(-stand.cost / 10.0) * (1.0 if person is not None else 0.8)
        if score < self._options.min_score:
            return ()
        position = Point3D(stand.ground.x, stand.ground.y, MIDDLE_M)
        label = PERSON if person is None else person.name
        box = _box(legs, stand.ground, view)
        return (Detection(label, PERSON, color, score, box, position, stand.sigma_m, FLOOR),)


def _dark_parts(image: Image, min_area_px: int) -> tuple[_Legs, ...]:
    """Return the connected dark parts without a warm tint."""
    red, green, blue = cv2.split(image)
    bright, dull = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    mask = (bright >= _DARK[0]) & (bright <= _DARK[1]) & (blue >= red)
    mask &= cv2.subtract(bright, dull) <= _TINTS[bright]
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    parts = []
    for number, (x, y, w, h, area) in enumerate(stats[1:count].tolist(), start=1):
        if area >= min_area_px and w >= _MIN_WIDTH_PX and area >= _MIN_FILL * w * h:
            parts.append(_legs(labels[y:y + h, x:x + w] == number, PixelBox(x, y, w, h), mask.shape))
    return tuple(parts)


def _legs(mask: NDArray[np.bool_], box: PixelBox, shape: tuple[int, ...]) -> _Legs:
    """Measure a dark part: both ends on its axis, which leans towards the border of the picture."""
    widths = mask.sum(axis=1)
    width = float(np.median(widths))
    full = np.flatnonzero(widths >= _FULL_ROW * width)
    middles = mask[full] @ np.arange(box.width) / widths[full]
    slope, offset = np.polyfit(full, middles, 1) if len(full) > 2 else (0.0, float(middles.mean()))
    rows = []
    for row, last in ((int(full[0]), False), (int(full[-1]), True)):
        column = min(box.width - 1, max(0, round(slope * row + offset)))
        dark = np.flatnonzero(mask[:, column])
        rows.append(float(dark[-1 if last else 0]) if len(dark) else float(row))
    top, bottom = rows
    return _Legs(
        box, (box.x + slope * top + offset, box.y + top - 0.5), (box.x + slope * bottom + offset, box.y + bottom + 0.5),
        width, box.x <= 0 or box.x + box.width >= shape[1], box.y + box.height >= shape[0],
    )


def _by_feet(legs: _Legs, view: CameraView) -> _Stand | None:
    """Return who would stand where the dark part meets the floor."""
    ground = _behind(view, legs.foot, 0.0, LEGS_M)
    if ground is None:
        return None
    return _Stand(ground, _width_cost(legs, ground, view) + _waist_cost(legs, ground, view), _sigma(view, ground, 0.0))


def _by_waist(legs: _Legs, view: CameraView) -> _Stand | None:
    """Return who would stand where the shirt begins above the dark part; for feet that are hidden or out of view."""
    ground = _behind(view, legs.waist, WAIST_M, CHEST_M)
    if ground is None:
        return None
    return _Stand(ground, 1.0 + _width_cost(legs, ground, view), _sigma(view, ground, WAIST_M))


def _behind(view: CameraView, pixel: tuple[float, float], height_m: float, radius_m: float) -> Point2D | None:
    """Return the axis of a cylinder whose front edge at a height is seen at a pixel."""
    front = view.on_plane(np.array([pixel]), np.array([height_m]))[0]
    if not np.all(np.isfinite(front)):
        return None
    away = front - view.origin[:2]
    length = float(np.hypot(*away))
    axis = front + away / max(length, 1e-6) * radius_m
    return Point2D(float(axis[0]), float(axis[1]))


def _width_cost(legs: _Legs, ground: Point2D, view: CameraView) -> float:
    if legs.cut_sides:
        return 4.0
    expected_px = 2.0 * LEGS_M / math.dist((ground.x, ground.y), view.origin[:2]) * view.intrinsics.fx
    sigma = math.hypot(_SIZE_TOLERANCE, _EDGE_PX / legs.width)
    return float((math.log(expected_px / legs.width) / sigma) ** 2)


def _waist_cost(legs: _Legs, ground: Point2D, view: CameraView) -> float:
    """Return how far the upper edge is from where the shirt's lower rim would be."""
    away = np.array([ground.x, ground.y]) - view.origin[:2]
    rim = np.array([ground.x, ground.y]) - away / max(float(np.hypot(*away)), 1e-6) * CHEST_M
    (_, row), _ = view.project(np.array([rim[0], rim[1], WAIST_M]))
    height_px = legs.foot[1] - legs.waist[1]
    sigma_px = math.hypot(_EDGE_PX, _SIZE_TOLERANCE * height_px)
    return float(((row - legs.waist[1]) / sigma_px) ** 2) if math.isfinite(row) else math.inf


def _sigma(view: CameraView, ground: Point2D, height_m: float) -> float:
    drop_m = float(view.origin[2]) - height_m
    distance_m = view.position.ground.distance_to(ground)
    return 0.02 + (distance_m**2 + drop_m**2) / (drop_m * view.intrinsics.fy)


def _wearer(shirt: Array, people: tuple[KnownPerson, ...]) -> KnownPerson | None:
    """Return the one known person with a shirt of that tint, whatever the light; None where it could be several."""
    tint = shirt / shirt.sum()
    near = [
        person for person in people
        if float(np.abs(tint - np.array(person.shirt) / max(sum(person.shirt), 1e-6)).max()) < _SAME_SHIRT
    ]
    return near[0] if len(near) == 1 else None


def _box(legs: _Legs, ground: Point2D, view: CameraView) -> PixelBox:
    """Return the pixels from the feet to the neck, as far as they are in the picture."""
    lens = view.intrinsics
    (_, top), _ = view.project(np.array([ground.x, ground.y, 1.4]))
    y = min(legs.box.y, max(0, round(top)) if math.isfinite(top) else 0)
    grow = round(legs.width * (CHEST_M / LEGS_M - 1.0) / 2.0)
    x, end = max(0, legs.box.x - grow), min(lens.width, legs.box.x + legs.box.width + grow)
    return PixelBox(x, y, end - x, legs.box.y + legs.box.height - y)


def create(scene: Scene, options: DetectorOptions) -> PeopleDetector:
    """Return the detector; what ``load_detector`` calls."""
    return PeopleDetector(scene, options)
