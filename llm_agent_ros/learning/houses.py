"""Houses by the dozen, as world files: what a policy drives through in MuJoCo without having seen anything like it."""

from __future__ import annotations

import math
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from llm_agent_ros.errors import ErrorCode, WorldError
from llm_agent_ros.world import Rect, World, load_world

MAX_TRIES = 50
SIDES_M = (2.8, 4.6)
DOOR_M = (0.8, 1.1)
PIECES, TRIES = 5, 25
WALL_M = 0.1
DOOR_SPACE_M = 0.5
"""So much beside each door stays free of furniture."""
GAP_M = 0.3
"""Furniture is at least half of it apart."""
Cell = tuple[int, int]
Floor = tuple[float, float, float, float]
"""x_min, y_min, x_max, y_max."""
Generator = np.random.Generator


def make_house(seed: int, folder: Path) -> World:
    """Write ``house_<seed>.yaml`` into a folder and return the world: rooms in rows, doors and furniture by chance.

    Raises:
        WorldError: none of so many houses could be driven through.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f'house_{seed}.yaml'
    for attempt in range(MAX_TRIES):
        content = _house(f'house {seed}', np.random.default_rng([seed, attempt]))
        path.write_text(yaml.safe_dump(content, sort_keys=False), encoding='utf-8')
        try:
            return load_world(path)
        except WorldError:
            continue
    raise WorldError(f'No house of seed {seed} can be driven through.', code=ErrorCode.INVALID_WORLD)


def _house(name: str, rng: Generator) -> dict[str, Any]:
    columns, rows = int(rng.integers(2, 5)), int(rng.integers(2, 4))
    xs = np.concatenate(([0.0], np.cumsum(rng.uniform(*SIDES_M, columns)))).round(1)
    ys = np.concatenate(([0.0], np.cumsum(rng.uniform(*SIDES_M, rows)))).round(1)
    cells = list(product(range(columns), range(rows)))
    floors = {(c, r): (float(xs[c]), float(ys[r]), float(xs[c + 1]), float(ys[r + 1])) for c, r in cells}
    doors = [_door(a, b, floors, rng) for a, b in _openings(cells, rng)]
    taken = [Rect(d['at'][0], d['at'][1], d['width'] + DOOR_SPACE_M, d['width'] + DOOR_SPACE_M) for d in doors]
    return {
        'name': name,
        'rooms': [{'name': _room(cell), 'rect': list(floor)} for cell, floor in floors.items()],
        'doors': doors,
        'furniture': [piece for cell in cells for piece in _furniture(cell, floors[cell], taken, rng)],
    }


def _room(cell: Cell) -> str:
    return f'room {cell[0]} {cell[1]}'


def _openings(cells: list[Cell], rng: Generator) -> list[tuple[Cell, Cell]]:
    """Return which neighbours have a door: a tree that reaches every room, and a third of the others."""
    edges = [(a, b) for a, b in product(cells, cells) if (b[0] - a[0], b[1] - a[1]) in ((1, 0), (0, 1))]
    group = {cell: cell for cell in cells}
    found = []
    for k in rng.permutation(len(edges)):
        a, b = edges[k]
        if group[a] != group[b]:
            old, new = group[b], group[a]
            group = {cell: new if g == old else g for cell, g in group.items()}
        elif rng.random() > 0.33:
            continue
        found.append((a, b))
    return found


def _door(a: Cell, b: Cell, floors: dict[Cell, Floor], rng: Generator) -> dict[str, Any]:
    width = round(float(rng.uniform(*DOOR_M)), 2)
    across = 0 if a[0] != b[0] else 1
    along = 1 - across
    low, high = floors[a][along] + 0.3 + width / 2.0, floors[a][along + 2] - 0.3 - width / 2.0
    at = [0.0, 0.0]
    at[across], at[along] = floors[a][across + 2], round(float(rng.uniform(low, high)), 2)
    return {'between': [_room(a), _room(b)], 'at': at, 'width': width}


def _furniture(cell: Cell, floor: Floor, taken: list[Rect], rng: Generator) -> list[dict[str, Any]]:
    """Return pieces along the walls and some in the middle; what would block a door or a gap is left out."""
    result: list[dict[str, Any]] = []
    wanted = int(rng.integers(0, PIECES + 1))
    for _ in range(TRIES):
        if len(result) >= wanted:
            break
        rect = _piece(floor, rng)
        grown = Rect(rect.x, rect.y, rect.length_m + GAP_M, rect.width_m + GAP_M, rect.yaw_rad)
        if _is_inside(rect, floor) and not any(grown.overlaps(other) for other in taken):
            taken.append(rect)
            result.append({
                'name': f'thing {cell[0]} {cell[1]} {len(result)}', 'kind': 'other', 'room': _room(cell),
                'pose': [round(rect.x, 3), round(rect.y, 3), round(rect.yaw_rad, 4)],
                'size': [round(rect.length_m, 3), round(rect.width_m, 3), round(float(rng.uniform(0.3, 1.0)), 2)],
            })
    return result


def _piece(floor: Floor, rng: Generator) -> Rect:
    """Return a piece anywhere in the room, turned anyhow, or along one of its walls."""
    length, width = float(rng.uniform(0.4, 1.6)), float(rng.uniform(0.35, 0.9))
    x0, y0, x1, y1 = floor
    x, y = float(rng.uniform(x0, x1)), float(rng.uniform(y0, y1))
    if rng.random() < 0.3:
        return Rect(x, y, length, width, float(rng.uniform(0.0, math.pi)))
    turned = rng.random() < 0.5
    along, across = (width, length) if turned else (length, width)
    near = WALL_M / 2.0 + 0.02
    if rng.random() < 0.5:
        x = x0 + near + along / 2.0 if rng.random() < 0.5 else x1 - near - along / 2.0
    else:
        y = y0 + near + across / 2.0 if rng.random() < 0.5 else y1 - near - across / 2.0
    return Rect(x, y, length, width, math.pi / 2.0 if turned else 0.0)


def _is_inside(rect: Rect, floor: Floor) -> bool:
    x0, y0, x1, y1 = floor
    edge = WALL_M / 2.0
    return all(x0 + edge < c.x < x1 - edge and y0 + edge < c.y < y1 - edge for c in rect.corners())
