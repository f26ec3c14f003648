"""Worlds by the thousand: the same seed always gives the same world, and every world can be solved."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

import numpy as np
from scipy import ndimage

from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D, wrap_angle
from llm_agent_ros.simulation.kinematic.arena import MAX_DISCS, Arena, FloatArray, no_discs
from llm_agent_ros.simulation.kinematic.buildings import SIDE_M, Cells, Generator, corridors, maze, rooms
from llm_agent_ros.simulation.kinematic.contact import DISC, FREE, SQUARE

FINE_M = 0.05
MAX_TRIES = 200
SPARE_M = 0.04
"""What a way must be wider on either side than the robot."""


class Kind(StrEnum):
    """What a world looks like."""

    CLUTTER = 'clutter'
    WALLED_CLUTTER = 'walled_clutter'
    ROOMS = 'rooms'
    MAZES = 'mazes'
    DISCS = 'discs'
    MOVING = 'moving'
    CROWD = 'crowd'
    CORRIDORS = 'corridors'


STILL = (Kind.CLUTTER, Kind.WALLED_CLUTTER, Kind.ROOMS, Kind.CORRIDORS, Kind.DISCS, Kind.MAZES)


def make_arena(kind: Kind, seed: int, robot_radius_m: float = 0.22) -> Arena:
    """Return the world of a kind and a seed, with start and goal between which a disc of the radius finds a way.

    Raises:
        ControlError: INVALID_PARAMETER where no such world is found, because the robot is too large.
    """
    rng = np.random.default_rng([list(Kind).index(kind), seed])
    for _ in range(MAX_TRIES):
        cells, resolution_m = _MAKERS[kind](rng)
        if rng.random() < 0.5:
            cells = cells[:, ::-1]
        cells = np.ascontiguousarray(np.rot90(cells, int(rng.integers(4))))
        task = _place(cells, resolution_m, robot_radius_m, rng)
        if task is not None:
            start, goal = task
            discs = _movers(kind, cells, resolution_m, start, rng)
            return Arena(f'{kind}/{seed}', cells, resolution_m, start, goal, discs)
    raise ControlError(
        f'No {kind} world has room for a robot of radius {robot_radius_m} m.', code=ErrorCode.INVALID_PARAMETER,
        hint='Use a smaller robot.',
    )


def clearance(cells: Cells, resolution_m: float) -> tuple[FloatArray, int]:
    """Return the distance in metres to the nearest solid on a finer grid, and how much finer it is."""
    factor = max(round(resolution_m / FINE_M), 1)
    fine = np.kron(cells != FREE, np.ones((factor, factor), np.bool_))
    step_m = resolution_m / factor
    if not fine.any():
        return np.full(fine.shape, 10.0), factor
    distance: FloatArray = ndimage.distance_transform_edt(~fine)
    return np.maximum(distance - 0.5, 0.0) * step_m, factor


def _place(cells: Cells, resolution_m: float, radius_m: float, rng: Generator) -> tuple[Pose2D, Point2D] | None:
    """Return a start and a goal far from each other in one connected part, or None."""
    room, factor = clearance(cells, resolution_m)
    step_m = resolution_m / factor
    edge = math.ceil((radius_m + 0.1) / step_m)
    room[:edge], room[-edge:], room[:, :edge], room[:, -edge:] = 0.0, 0.0, 0.0, 0.0
    labels, count = ndimage.label(room > radius_m + SPARE_M)
    if not count:
        return None
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    part = labels == int(np.argmax(sizes))
    spots = np.argwhere(part & (room > radius_m + 0.12))
    if len(spots) < 50:
        return None
    for _ in range(20):
        a, b = spots[rng.integers(len(spots), size=2)]
        if np.hypot(*(a - b)) * step_m > 5.5:
            start = Point2D((a[1] + 0.5) * step_m, (a[0] + 0.5) * step_m)
            goal = Point2D((b[1] + 0.5) * step_m, (b[0] + 0.5) * step_m)
            away = math.atan2(goal.y - start.y, goal.x - start.x) + rng.normal(0.0, 0.6)
            if rng.random() < 0.15:
                away += math.pi
            return Pose2D(start.x, start.y, wrap_angle(float(away))), goal
    return None


def _clutter(rng: Generator, walled: bool = False) -> tuple[Cells, float]:
    """Cellular automaton: random cells, smoothed by the majority of their neighbours."""
    resolution_m = float(rng.choice((0.10, 0.15, 0.20, 0.25)))
    rows = round(SIDE_M / resolution_m)
    cols = round(float(rng.uniform(4.0, 6.5)) / resolution_m) if walled else rows
    full = rng.random((rows, cols)) < rng.uniform(0.10, 0.30)
    for _ in range(int(rng.integers(0, 6))):
        around = ndimage.convolve(full.astype(np.int64), np.ones((3, 3), np.int64), mode='constant')
        full = np.where(full, around >= 4, around >= 5)
    free_m = 1.0 if walled else 0.0
    bare = round(free_m / resolution_m)
    full[:bare], full[rows - bare:] = False, False
    if walled:
        full[:, 0] = full[:, -1] = True
    return np.where(full, DISC if rng.random() < 0.5 else SQUARE, FREE).astype(np.uint8), resolution_m


def _walled_clutter(rng: Generator) -> tuple[Cells, float]:
    return _clutter(rng, walled=True)


def _discs(rng: Generator, most: int = 45) -> tuple[Cells, float]:
    """Open ground with round things of many sizes."""
    resolution_m = 0.10
    side = round(SIDE_M / resolution_m)
    cells = np.zeros((side, side), np.uint8)
    rows, cols = np.ogrid[:side, :side]
    for _ in range(int(rng.integers(5, most))):
        i, j = rng.integers(0, side, 2)
        radius = rng.uniform(0.05, 0.5) / resolution_m
        if radius < 1.0:
            cells[i, j] = DISC
        else:
            cells[(rows - i) ** 2 + (cols - j) ** 2 < radius**2] = SQUARE
    return cells, resolution_m


def _light(rng: Generator) -> tuple[Cells, float]:
    if rng.random() < 0.4:
        return rooms(rng)
    return _discs(rng, most=20)


def _open(rng: Generator) -> tuple[Cells, float]:
    return _discs(rng, most=9)


def _movers(kind: Kind, cells: Cells, resolution_m: float, start: Pose2D, rng: Generator) -> FloatArray:
    """Return the discs that walk about: a few, or a crowd of them; none near the start."""
    discs = no_discs()
    if kind in STILL:
        return discs
    room, factor = clearance(cells, resolution_m)
    step_m = resolution_m / factor
    number = int(rng.integers(2, 5)) if kind is Kind.MOVING else int(rng.integers(6, MAX_DISCS + 1))
    for m in range(number):
        radius = float(rng.uniform(0.15, 0.3))
        spots = np.argwhere(room > radius + 0.05)
        for _ in range(20):
            row, col = spots[rng.integers(len(spots))]
            x, y = (col + 0.5) * step_m, (row + 0.5) * step_m
            if start.distance_to(Point2D(x, y)) > 1.2:
                way, speed = rng.uniform(0.0, 2.0 * math.pi), rng.uniform(0.1, 0.6)
                discs[m] = (x, y, speed * math.cos(way), speed * math.sin(way), radius)
                break
    return discs


_MAKERS: dict[Kind, Callable[[Generator], tuple[Cells, float]]] = {
    Kind.CLUTTER: _clutter, Kind.WALLED_CLUTTER: _walled_clutter, Kind.ROOMS: rooms, Kind.MAZES: maze,
    Kind.DISCS: _discs, Kind.MOVING: _light, Kind.CROWD: _open, Kind.CORRIDORS: corridors,
}
