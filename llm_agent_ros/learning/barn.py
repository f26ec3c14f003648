"""Reads the worlds of the BARN challenge: ``world_<i>.world`` (SDF) and ``path_<i>.npy``.

The obstacles are upright cylinders on a lattice of 0.15 m; those in the middle of a thicket are left out of the files
and filled in again here. The robot starts at (-2.25, 3) facing +y, the goal is 10 m ahead. Around the start stands a
box, y = 0 to 5, which the files do not hold. The paths are used for their length alone.
"""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from llm_agent_ros.errors import ErrorCode, WorldError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.simulation.kinematic.arena import Arena
from llm_agent_ros.simulation.kinematic.contact import DISC, FREE, SQUARE

CELL_M = 0.15
LEFT_M, BOTTOM_M = -5.40, -0.90
COLUMNS, ROWS = 42, 110
"""The grid: from (-5.4, -0.9) to (0.9, 15.6), all edges multiples of a cell."""
START = Pose2D(-2.25, 3.0, 1.57)
GOAL = Point2D(-2.25, 13.0)
BOX_LEFT_M, BOX_RIGHT_M, BOX_TOP_M = -4.5, 0.0, 5.1
PATH_SHIFT_M = (-4.575, 5.075)
"""How the challenge turns the cells of a path into metres."""


@dataclass(frozen=True, slots=True, eq=False)
class BarnWorld:
    """One world: its number, arena, and the length in metres of the challenge's own path."""

    number: int
    arena: Arena
    path_m: float


def load_barn(folder: Path) -> tuple[BarnWorld, ...]:
    """Return all worlds of a folder, by their number.

    Raises:
        WorldError: the folder holds none, or one cannot be read or has no path file.
    """
    found = sorted(
        (int(match[1]), path) for path in folder.rglob('world_*.world')
        if (match := re.fullmatch(r'world_(\d+)\.world', path.name)))
    if not found:
        raise WorldError(f'There is no world_<i>.world in {folder}.', code=ErrorCode.INVALID_MAP,
                         hint='Name the folder with the world files of the BARN challenge.')
    paths = {path.name: path for path in (*folder.parent.glob('path_files/path_*.npy'), *folder.rglob('path_*.npy'))}
    return tuple(BarnWorld(number, read_world(path), _length(number, paths)) for number, path in found)


def read_world(path: Path) -> Arena:
    """Return the arena of a world file.

    Raises:
        WorldError: it is no SDF, or holds no cylinder.
    """
    try:
        root = ET.parse(path).getroot()
    except (OSError, ET.ParseError) as error:
        raise WorldError(f'{path} is not an SDF world: {error}.', code=ErrorCode.INVALID_MAP,
                         hint='Fetch the file anew.') from error
    cells: NDArray[np.uint8] = np.zeros((ROWS, COLUMNS), np.uint8)
    count = 0
    world = root.find('world') if root.tag != 'world' else root
    for x, y, radius_m in _cylinders(world if world is not None else root):
        _mark(cells, x, y, radius_m)
        count += 1
    if not count:
        raise WorldError(f'{path} holds no cylinder.', code=ErrorCode.INVALID_MAP, hint='Is it a BARN world?')
    _build_box(cells)
    holes = ndimage.binary_fill_holes(cells != FREE) & (cells == FREE)
    cells[holes] = SQUARE
    start = Pose2D(START.x - LEFT_M, START.y - BOTTOM_M, START.yaw_rad)
    return Arena(path.stem, cells, CELL_M, start, Point2D(GOAL.x - LEFT_M, GOAL.y - BOTTOM_M))


def path_length_m(cells: NDArray[np.float64]) -> float:
    """Return the length of a path of (N, 2) grid cells, from the robot's start to its goal."""
    points = cells * CELL_M + PATH_SHIFT_M
    whole = np.concatenate(([(START.x, START.y)], points, [(GOAL.x, GOAL.y)]))
    return float(np.hypot(*np.diff(whole, axis=0).T).sum())


def _cylinders(world: ET.Element) -> list[tuple[float, float, float]]:
    """Return centre and radius of all upright cylinders; a model's pose in ``state`` counts more than its own."""
    states = {
        model.get('name'): _xy_yaw(model) for state in world.findall('state') for model in state.findall('model')
        if model.find('pose') is not None}
    result = []
    for model in world.findall('model'):
        outer = states.get(model.get('name')) or _xy_yaw(model)
        for link in model.findall('link'):
            middle = outer.compose(_xy_yaw(link))
            for collision in link.findall('collision'):
                radius = collision.findtext('geometry/cylinder/radius')
                if radius is not None:
                    place = middle.compose(_xy_yaw(collision))
                    result.append((place.x, place.y, float(radius)))
    return result


def _xy_yaw(element: ET.Element) -> Pose2D:
    text = element.findtext('pose')
    if text is None:
        return Pose2D(0.0, 0.0)
    x, y, _, _, _, yaw = (float(word) for word in text.split())
    return Pose2D(x, y, yaw)


def _mark(cells: NDArray[np.uint8], x: float, y: float, radius_m: float) -> None:
    """Put a cylinder into the grid: into its cell where it fits exactly, else over all cells that it touches."""
    u, v = (x - LEFT_M) / CELL_M, (y - BOTTOM_M) / CELL_M
    i, j = math.floor(v), math.floor(u)
    if abs(u - j - 0.5) < 0.02 and abs(v - i - 0.5) < 0.02 and abs(radius_m - 0.5 * CELL_M) < 0.002:
        if 0 <= i < ROWS and 0 <= j < COLUMNS:
            cells[i, j] = max(cells[i, j], DISC) if cells[i, j] != SQUARE else SQUARE
        return
    rows, cols = np.ogrid[:ROWS, :COLUMNS]
    gap_u = np.maximum(np.abs(cols + 0.5 - u) - 0.5, 0.0)
    gap_v = np.maximum(np.abs(rows + 0.5 - v) - 0.5, 0.0)
    cells[np.hypot(gap_u, gap_v) < radius_m / CELL_M - 1e-6] = SQUARE


def _build_box(cells: NDArray[np.uint8]) -> None:
    """Wall in the start: left, right and behind, just outside the field's width."""
    left, right = round((BOX_LEFT_M - LEFT_M) / CELL_M), round((BOX_RIGHT_M - LEFT_M) / CELL_M) - 1
    bottom, top = round(-BOTTOM_M / CELL_M), round((BOX_TOP_M - BOTTOM_M) / CELL_M)
    cells[bottom:top, left] = SQUARE
    cells[bottom:top, right] = SQUARE
    cells[bottom, left:right + 1] = SQUARE


def _length(number: int, paths: dict[str, Path]) -> float:
    path = paths.get(f'path_{number}.npy')
    if path is None:
        raise WorldError(f'There is no path_{number}.npy beside the worlds.', code=ErrorCode.INVALID_MAP,
                         hint='The score needs the length of the path; put the path files into the folder.')
    cells = np.load(path, allow_pickle=False)
    if cells.ndim != 2 or cells.shape[1] != 2 or not np.all(np.isfinite(cells)):
        raise WorldError(f'{path} is no (N, 2) array of cells.', code=ErrorCode.INVALID_MAP, hint='Fetch it anew.')
    return path_length_m(cells.astype(np.float64))
