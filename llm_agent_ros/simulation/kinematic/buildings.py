"""Floors of buildings for training and benchmarks: rooms with doors, corridors, mazes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.simulation.kinematic.contact import FREE, SQUARE

Cells = NDArray[np.uint8]
Generator = np.random.Generator
SIDE_M = 9.0
_CELL_M = 0.10


def rooms(rng: Generator) -> tuple[Cells, float]:
    """Walls across the whole house with a door in every piece, and some furniture."""
    side = round(SIDE_M / _CELL_M)
    cells = np.full((side, side), SQUARE, np.uint8)
    cells[1:-1, 1:-1] = FREE
    cuts = [np.sort(rng.choice(np.arange(20, side - 20, 5), int(rng.integers(1, 3)), replace=False)) for _ in '12']
    for flip, (across, along) in enumerate((cuts, cuts[::-1])):
        view = cells if flip == 0 else cells.T
        bounds = np.concatenate(([0], along, [side]))
        for at in across:
            view[at] = SQUARE
            for first, last in pairwise(bounds):
                door = int(rng.uniform(0.75, 1.2) / _CELL_M)
                if last - first > door + 6:
                    begin = int(rng.integers(first + 2, last - door - 2))
                    view[at, begin:begin + door] = FREE
    for _ in range(int(rng.integers(0, 12))):
        h, w = rng.integers(3, 13, 2)
        i, j = rng.integers(1, side - 14, 2)
        cells[i:i + h, j:j + w] = SQUARE
    return cells, _CELL_M


def corridors(rng: Generator) -> tuple[Cells, float]:
    """A floor of corridors that cross, 1.2 to 2.2 m wide, with rooms behind doors and things along the walls."""
    side = round(SIDE_M / _CELL_M)
    cells = np.full((side, side), SQUARE, np.uint8)
    lengthwise, across = _bands(side, rng), _bands(side, rng)
    for first, last in lengthwise:
        cells[first:last, 1:-1] = FREE
    for first, last in across:
        cells[1:-1, first:last] = FREE
    for top, bottom in _between(lengthwise, side):
        for left, right in _between(across, side):
            if rng.random() < 0.6 and min(bottom - top, right - left) >= 12:
                cells[top + 1:bottom - 1, left + 1:right - 1] = FREE
                _door(cells, (top, bottom, left, right), rng)
    for view, bands in ((cells, lengthwise), (cells.T, across)):
        for first, last in bands:
            _furnish(view, first, last, rng)
    return cells, _CELL_M


def _bands(side: int, rng: Generator) -> list[tuple[int, int]]:
    """Return where one or two corridors begin and end across the floor, in cells."""
    if rng.random() < 0.5:
        width = int(rng.integers(12, 23))
        first = int(rng.integers(1, side - width - 1))
        return [(first, first + width)]
    widths = rng.integers(12, 23, 2)
    first = int(rng.integers(1, side // 2 - widths[0] - 5))
    second = int(rng.integers(side // 2 + 5, side - widths[1] - 1))
    return [(first, first + int(widths[0])), (second, second + int(widths[1]))]


def _between(bands: list[tuple[int, int]], side: int) -> list[tuple[int, int]]:
    ends = [0, *(edge for band in bands for edge in band), side]
    return list(zip(ends[::2], ends[1::2], strict=True))


def _door(cells: Cells, room: tuple[int, int, int, int], rng: Generator) -> None:
    """Open one or two doors, 0.8 to 1.2 m wide, from a room to what lies beside it inside the building."""
    top, bottom, left, right = room
    side = len(cells)
    walls = [(row, True) for row in (top, bottom - 1) if 0 < row < side - 1]
    walls += [(col, False) for col in (left, right - 1) if 0 < col < side - 1]
    for at in rng.permutation(len(walls))[:int(rng.integers(1, 3))]:
        place, is_row = walls[at]
        first, last = (left, right) if is_row else (top, bottom)
        width = min(int(rng.integers(8, 13)), last - first - 2)
        begin = int(rng.integers(first + 1, last - width))
        view = cells if is_row else cells.T
        view[place, begin:begin + width] = FREE


def _furnish(view: Cells, first: int, last: int, rng: Generator) -> None:
    """Stand up to four things along the walls of a corridor, 0.2 to 0.4 m deep, with 0.7 m or more left to pass by."""
    for _ in range(int(rng.integers(0, 5))):
        depth = min(int(rng.integers(2, 5)), last - first - 7)
        begin, length = int(rng.integers(1, view.shape[1] - 10)), int(rng.integers(3, 10))
        rows = slice(first, first + depth) if rng.random() < 0.5 else slice(last - depth, last)
        view[rows, begin:begin + length] = SQUARE


def maze(rng: Generator) -> tuple[Cells, float]:
    """A maze of wide passages: a random tree over a coarse grid, with some loops."""
    passage, wall = int(rng.integers(3, 7)), int(rng.integers(1, 3))
    resolution_m = 0.20
    pitch = passage + wall
    number = max(int(SIDE_M / resolution_m - wall) // pitch, 2)
    cells = np.full((number * pitch + wall,) * 2, SQUARE, np.uint8)
    seen, stack = {(0, 0)}, [(0, 0)]
    while stack:
        r, c = stack[-1]
        cells[r * pitch + wall:(r + 1) * pitch, c * pitch + wall:(c + 1) * pitch] = FREE
        ways = [(r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))]
        open_ways = [w for w in ways if 0 <= min(w) and max(w) < number and w not in seen]
        loops = [w for w in ways if w in seen and rng.random() < 0.05]
        chosen = open_ways[int(rng.integers(len(open_ways)))] if open_ways else loops[0] if loops else None
        if chosen is not None:
            top, left = min(r, chosen[0]) * pitch + wall, min(c, chosen[1]) * pitch + wall
            high, wide = (pitch + passage, passage) if chosen[0] != r else (passage, pitch + passage)
            cells[top:top + high, left:left + wide] = FREE
        if open_ways and chosen is not None:
            seen.add(chosen)
            stack.append(chosen)
        else:
            stack.pop()
    return cells, resolution_m
