"""What perception knows beforehand: surfaces things stand on, what blocks the view, and which things there are."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.perception.shapes import CategoryShape

FLOOR = 'floor'
PERSON = 'person'  # category of people, and label of somebody who cannot be told from others


@dataclass(frozen=True, slots=True)
class Block:
    """An upright box on the floor: furniture (things may stand on it) or a wall (they may not).

    Attributes:
        name: the place's name, empty for a wall.
        pose: centre and direction of the length, map frame.
        length_m, width_m: extent along and across that direction.
        height_m: top above the floor.
        is_surface: whether things may stand on it.
    """

    name: str
    pose: Pose2D
    length_m: float
    width_m: float
    height_m: float
    is_surface: bool = True

    def outside_by(self, point: Point2D) -> float:
        """Return the distance in metres from the point to the outline; 0 on and inside it."""
        local = self.pose.to_local(point)
        dx = max(0.0, abs(local.x) - self.length_m / 2.0)
        dy = max(0.0, abs(local.y) - self.width_m / 2.0)
        return math.hypot(dx, dy)

    def cuts(self, start: Point3D, end: Point3D, margin_m: float = 0.02) -> bool:
        """Return whether the straight line between two points passes through the box, shrunk by the margin."""
        a, b = self.pose.to_local(start.ground), self.pose.to_local(end.ground)
        half = (self.length_m / 2.0 - margin_m, self.width_m / 2.0 - margin_m)
        low, high = 0.0, 1.0
        for p, q, lower, upper in (
            (a.x, b.x, -half[0], half[0]), (a.y, b.y, -half[1], half[1]),
            (start.z, end.z, -math.inf, self.height_m - margin_m),
        ):
            low, high = _clip(p, q - p, lower, upper, low, high)
            if low > high:
                return False
        return True


def _clip(p: float, d: float, lower: float, upper: float, low: float, high: float) -> tuple[float, float]:
    if abs(d) < 1e-12:
        return (low, high) if lower <= p <= upper else (1.0, 0.0)
    near, far = sorted(((lower - p) / d, (upper - p) / d))
    return max(low, near), min(high, far)


@dataclass(frozen=True, slots=True)
class KnownObject:
    """A thing of the world's closed vocabulary."""

    name: str
    category: str
    color: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who may be seen, and the colour of the shirt as red, green, blue from 0 to 1."""

    name: str
    shirt: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the detectors and the map need to know about the world; all of it may be empty.

    Attributes:
        blocks: furniture and walls.
        objects: what may be seen, with its name.
        shapes: sizes of the categories.
        people: who may be seen.
    """

    blocks: tuple[Block, ...] = ()
    objects: tuple[KnownObject, ...] = ()
    shapes: tuple[CategoryShape, ...] = ()
    people: tuple[KnownPerson, ...] = ()

    @property
    def surfaces(self) -> tuple[Block, ...]:
        """The blocks that things may stand on."""
        return tuple(block for block in self.blocks if block.is_surface)

    def label(self, color: str, category: str) -> str:
        """Return the name of the one known object of that look, else 'color category'."""
        names = [thing.name for thing in self.objects if (thing.color, thing.category) == (color, category)]
        return names[0] if len(names) == 1 else f'{color} {category}'

    def knows(self, color: str, category: str) -> bool:
        """Return whether any known object looks like that."""
        return any((thing.color, thing.category) == (color, category) for thing in self.objects)

    def is_unique(self, label: str) -> bool:
        """Return whether the label names one certain object or person, who cannot be in two places."""
        if any(person.name == label for person in self.people):
            return True
        return any(thing.name == label for thing in self.objects) and not self._ambiguous(label)

    def _ambiguous(self, label: str) -> bool:
        looks = [(thing.color, thing.category) for thing in self.objects if f'{thing.color} {thing.category}' == label]
        return len(looks) > 1

    def in_sight(self, eye: Point3D, target: Point3D) -> bool:
        """Return whether nothing known stands between two points."""
        x, y = (eye.x + target.x) / 2.0, (eye.y + target.y) / 2.0
        half_m = math.hypot(target.x - eye.x, target.y - eye.y) / 2.0
        return not any(
            math.hypot(block.pose.x - x, block.pose.y - y) <= half_m + (block.length_m + block.width_m) / 2.0
            and block.cuts(eye, target)
            for block in self.blocks
        )
