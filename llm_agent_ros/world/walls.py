"""Walls from rooms and doors: every room's border, without the doors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from llm_agent_ros.world.model import Door
from llm_agent_ros.world.rect import Rect
from llm_agent_ros.world.schema import DoorSpec, RoomSpec

Interval = tuple[float, float]
SNAP_M = 0.05


def shared_border(a: RoomSpec, b: RoomSpec) -> tuple[bool, float, Interval] | None:
    """Return (vertical, its coordinate, its extent) of the border that two rooms share, or None."""
    for i, j in ((0, 2), (2, 0)):
        low, high = max(a.rect[1], b.rect[1]), min(a.rect[3], b.rect[3])
        if abs(a.rect[i] - b.rect[j]) < 1e-6 and high - low > 1e-6:
            return True, a.rect[i], (low, high)
        low, high = max(a.rect[0], b.rect[0]), min(a.rect[2], b.rect[2])
        if abs(a.rect[i + 1] - b.rect[j + 1]) < 1e-6 and high - low > 1e-6:
            return False, a.rect[i + 1], (low, high)
    return None


def build_door(spec: DoorSpec, a: RoomSpec, b: RoomSpec, thickness_m: float) -> Door | None:
    """Return the opening, or None where the door is not within the border that the rooms share."""
    border = shared_border(a, b)
    if border is None:
        return None
    vertical, coordinate, (low, high) = border
    across, along = (spec.at[0], spec.at[1]) if vertical else (spec.at[1], spec.at[0])
    inside = low - 1e-6 <= along - spec.width / 2.0 and along + spec.width / 2.0 <= high + 1e-6
    if abs(across - coordinate) > SNAP_M or not inside:
        return None
    x, y = (coordinate, along) if vertical else (along, coordinate)
    return Door((spec.between[0], spec.between[1]), Rect(x, y, spec.width, thickness_m, _QUARTER if vertical else 0.0))


def build_walls(rooms: Iterable[RoomSpec], doors: Iterable[Door], thickness_m: float) -> tuple[Rect, ...]:
    """Return wall pieces centred on the rooms' borders; joined at corners, open at doors."""
    lines: dict[tuple[bool, float], list[Interval]] = defaultdict(list)
    for room in rooms:
        x0, y0, x1, y1 = room.rect
        for vertical, coordinate, interval in (
            (True, x0, (y0, y1)), (True, x1, (y0, y1)), (False, y0, (x0, x1)), (False, y1, (x0, x1))
        ):
            lines[(vertical, round(coordinate, 6))].append(interval)
    openings = list(doors)
    half = thickness_m / 2.0
    walls: list[Rect] = []
    for (vertical, coordinate), intervals in sorted(lines.items()):
        solid = [(low - half, high + half) for low, high in _union(intervals)]
        for low, high in _without(solid, _holes(openings, vertical, coordinate)):
            middle, length = (low + high) / 2.0, high - low
            walls.append(
                Rect(coordinate, middle, thickness_m, length) if vertical
                else Rect(middle, coordinate, length, thickness_m)
            )
    return tuple(walls)


_QUARTER = 1.5707963267948966


def _holes(doors: Iterable[Door], vertical: bool, coordinate: float) -> list[Interval]:
    holes = []
    for door in doors:
        is_vertical = door.rect.yaw_rad != 0.0
        across, along = (door.rect.x, door.rect.y) if is_vertical else (door.rect.y, door.rect.x)
        if is_vertical == vertical and abs(across - coordinate) < 1e-6:
            holes.append((along - door.width_m / 2.0, along + door.width_m / 2.0))
    return holes


def _union(intervals: Iterable[Interval]) -> list[Interval]:
    result: list[Interval] = []
    for low, high in sorted(intervals):
        if result and low <= result[-1][1] + 1e-6:
            result[-1] = (result[-1][0], max(high, result[-1][1]))
        else:
            result.append((low, high))
    return result


def _without(solid: list[Interval], holes: Iterable[Interval]) -> list[Interval]:
    for start, end in holes:
        cut: list[Interval] = []
        for low, high in solid:
            cut += [part for part in ((low, min(high, start)), (max(low, end), high)) if part[1] - part[0] > 1e-6]
        solid = cut
    return solid
