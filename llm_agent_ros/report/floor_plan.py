"""The house from above: floors, walls, furniture, things and people."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Point2D
from llm_agent_ros.report.record import MissionRecord
from llm_agent_ros.world.grid import GridMap
from llm_agent_ros.world.model import Place, World
from llm_agent_ros.world.rect import Rect

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK, MUTED, WALL = '#22303c', '#8a96a1', '#3d4852'
_FLOORS = ('#f4f1ea', '#edf2f4', '#f2efe9', '#eef3ee', '#f3eff2', '#f5f2e8', '#ecf1f3', '#f1f1ec', '#f3f0ee')
_WOOD, _EDGE = '#ddd3c4', '#bfb29f'
_COLORS = {'red': '#e02424', 'orange': '#f5820b', 'yellow': '#e8c100', 'green': '#23a544', 'blue': '#2457e6',
           'purple': '#9a2bd1'}


def draw_floor_plan(axes: Axes, world: World | None, record: MissionRecord, grid: GridMap | None = None) -> None:
    """Draw what stands still; a grid alone where the world has no geometry.

    Args:
        axes: in metres of the map frame, equal aspect.
        world: may be None or without geometry.
        record: tells which things the mission touched.
        grid: the occupancy grid to fall back on.
    """
    if world is not None and world.has_geometry:
        _draw_rooms(axes, world, record)
        for place in world.furniture:
            _draw_furniture(axes, place, record)
        _draw_things(axes, world, record)
        _draw_people(axes, world, record)
    elif grid is not None:
        _draw_grid(axes, grid)


def _draw_rooms(axes: Axes, world: World, record: MissionRecord) -> None:
    driven = np.array([(sample.pose.x, sample.pose.y) for sample in record.motion[::3]]).reshape(-1, 2)
    for index, room in enumerate(world.rooms):
        assert room.rect is not None
        _rect(axes, room.rect, facecolor=_FLOORS[index % len(_FLOORS)], edgecolor='none', zorder=0)
        x, y = _name_spot(world, room, driven)
        axes.text(x, y, room.name.upper(), color=MUTED, fontsize=7.5, ha='center', va='center', fontweight='bold',
                  zorder=4.5)
    for wall in world.walls:
        _rect(axes, wall, facecolor=WALL, edgecolor=WALL, linewidth=0.6, zorder=3)


def _name_spot(world: World, room: Place, driven: NDArray[np.float64]) -> tuple[float, float]:
    """Return where a room's name covers neither furniture nor the robot's way, near the top or the bottom."""
    assert room.rect is not None
    x0, y0, x1, y1 = room.rect.bounds()
    half = 0.055 * len(room.name) + 0.08
    solids = [place.rect.bounds() for place in world.furniture if place.rect is not None and place.room == room.name]
    middle = (x0 + x1) / 2.0
    for down in np.arange(0.25, (y1 - y0) / 2.0, 0.1):
        for y in (y1 - down, y0 + down):
            for aside in (0.0, 0.3, -0.3, 0.6, -0.6, 1.0, -1.0):
                x = middle + aside
                inside = x0 + 0.1 <= x - half and x + half <= x1 - 0.1
                way = (np.abs(driven[:, 0] - x) < half + 0.1) & (np.abs(driven[:, 1] - y) < 0.22)
                if inside and not way.any() and not any(
                    a < x + half and x - half < c and b < y + 0.12 and y - 0.12 < d for a, b, c, d in solids
                ):
                    return x, float(y)
    return middle, y1 - 0.25


def _draw_furniture(axes: Axes, place: Place, record: MissionRecord) -> None:
    assert place.rect is not None
    named = any(place.name in _words(step.step.args) for step in record.steps)
    _rect(axes, place.rect, facecolor='#cfe3d4' if named else _WOOD, edgecolor='#4f8a62' if named else _EDGE,
          linewidth=1.2 if named else 0.7, zorder=2)
    x0, y0, x1, y1 = place.rect.bounds()
    upright = (y1 - y0) > 1.3 * (x1 - x0)
    room_m = (y1 - y0) if upright else (x1 - x0)
    size = min(6.2, 6.2 * room_m / (0.085 * max(1, len(place.name))))
    if size >= 3.6 or named:
        axes.text((x0 + x1) / 2.0, (y0 + y1) / 2.0, place.name, fontsize=max(size, 4.5), ha='center', va='center',
                  color='#2f5c3e' if named else '#7d7364', rotation=90 if upright else 0, zorder=2.5)


def _words(args: tuple[tuple[str, object], ...]) -> tuple[str, ...]:
    found: list[str] = []
    for _, value in args:
        found += [value] if isinstance(value, str) else list(value) if isinstance(value, tuple) else []
    return tuple(found)


def _draw_things(axes: Axes, world: World, record: MissionRecord) -> None:
    """Draw each thing where it is at the end, hollow where it was taken from."""
    first = dict(record.truth[0].objects) if record.truth else {}
    last = dict(record.truth[-1].objects) if record.truth else {}
    for thing in world.objects:
        start, end = first.get(thing.name, thing.position), last.get(thing.name, thing.position)
        if start is None or end is None:
            continue
        color = _COLORS.get(thing.color or '', '#777777')
        moved = math.hypot(end.x - start.x, end.y - start.y) > 0.15
        if moved:
            axes.plot(start.x, start.y, 'o', ms=6.0, mfc='white', mec=color, mew=1.3, zorder=4)
            for at in (start, end):
                axes.annotate(thing.name, (at.x, at.y), (-6, 0), textcoords='offset points', ha='right', va='center',
                              fontsize=6.5, fontweight='bold', color=color, zorder=8)
        size, level = (6.5, 8) if moved else (4.5, 4)
        axes.plot(end.x, end.y, 'o', ms=size, mfc=color, mec='white', mew=0.7, zorder=level)


def _draw_people(axes: Axes, world: World, record: MissionRecord) -> None:
    last = dict(record.truth[-1].people) if record.truth else {}
    for person in world.people:
        point: Point2D | None = last.get(person.name, None if person.pose is None else person.pose.point)
        if point is not None:
            axes.plot(point.x, point.y, 'o', ms=10, mfc='#5b6b8c', mec='white', mew=1.2, zorder=4)
            axes.plot(point.x, point.y, 'o', ms=4.5, mfc='#e9c9ac', mec='none', zorder=4.1)
            axes.annotate(person.name, (point.x, point.y), (0, -9), textcoords='offset points', ha='center', va='top',
                          fontsize=6.5, color='#45536f', zorder=4.2)


def _draw_grid(axes: Axes, grid: GridMap) -> None:
    height, width = grid.data.shape
    x, y, cell = grid.origin.x, grid.origin.y, grid.resolution_m
    image = np.where(grid.data < 0, 0.82, np.where(grid.data >= 65, 0.28, 0.96))
    axes.imshow(image, cmap='gray', vmin=0.0, vmax=1.0, origin='lower', interpolation='nearest', zorder=0,
                extent=(x, x + width * cell, y, y + height * cell))


def _rect(axes: Axes, rect: Rect, **style: object) -> None:
    from matplotlib.patches import Polygon

    axes.add_patch(Polygon([(corner.x, corner.y) for corner in rect.corners()], closed=True, **style))
