"""A world as arrays: the occupancy grid that ROS gets, and the true distance to the nearest solid."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.grid import FREE, OCCUPIED, UNKNOWN, ClearanceField, GridMap
from llm_agent_ros.world.model import World
from llm_agent_ros.world.rect import Rect


def rasterise(world: World) -> GridMap:
    """Return the map of a world: walls, furniture and keep-out zones occupied, rooms free, the rest unknown.

    People and objects are not in it; the robot sees them.

    Raises:
        AgentError: INVALID_MAP, the world has no geometry.
    """
    origin, shape = _frame(world)
    data = np.full(shape, UNKNOWN, dtype=np.int8)
    for room in world.rooms:
        if room.rect is not None:
            _fill(data, room.rect, world.resolution_m, origin, FREE, grow_m=0.0)
    for door in world.doors:
        _fill(data, door.rect, world.resolution_m, origin, FREE, grow_m=0.0)
    # A cell is occupied where a solid covers a part of it, so that no planner cuts a corner.
    for solid in solids(world):
        _fill(data, solid, world.resolution_m, origin, OCCUPIED, grow_m=0.49 * world.resolution_m)
    return GridMap(data, world.resolution_m, origin)


def solids(world: World) -> tuple[Rect, ...]:
    """Return what the map marks as occupied."""
    furniture = tuple(p.rect for p in world.furniture if p.rect is not None)
    return (*world.walls, *furniture, *world.keepout)


def clearance_field(world: World) -> ClearanceField:
    """Return the true distance to the nearest wall, furniture or keep-out zone on the map's cells."""
    origin, (rows, columns) = _frame(world)
    x, y = _centres(origin, rows, columns, world.resolution_m)
    distance = np.full((rows, columns), np.inf)
    for rect in solids(world):
        np.minimum(distance, _distance(rect, x, y), out=distance)
    return ClearanceField(distance, world.resolution_m, origin)


def drivable(grid: GridMap, radius_m: float) -> npt.NDArray[np.bool_]:
    """Return where a planner lets the middle of a round robot be, (H, W), row 0 at the origin.

    Args:
        grid: the map.
        radius_m: kept clear around the robot's middle, measured as planners do: between the middles of cells.
    """
    reach = math.floor(radius_m / grid.resolution_m + 1e-9)
    rows, columns = grid.data.shape
    occupied = np.zeros((rows + 2 * reach, columns + 2 * reach), np.int32)
    occupied[reach:reach + rows, reach:reach + columns] = grid.data >= OCCUPIED
    so_far = np.pad(np.cumsum(occupied, axis=1), ((0, 0), (1, 0)))
    near = np.zeros((rows, columns), np.bool_)
    for off in range(-reach, reach + 1):
        half = math.floor(math.sqrt((radius_m / grid.resolution_m) ** 2 - off * off + 1e-9))
        band = so_far[reach + off:reach + off + rows]
        near |= band[:, reach + half + 1:][:, :columns] > band[:, reach - half:][:, :columns]
    return np.asarray((grid.data == FREE) & ~near)


def passable_width_m(radius_m: float, resolution_m: float) -> float:
    """Return how wide an opening must be for ``drivable`` to lead through it, wherever it lies on the grid.

    A wall takes every cell that it covers a part of, and the robot's middle needs one whole cell between them.
    """
    return 2.0 * (math.floor(radius_m / resolution_m + 1e-9) + 1) * resolution_m


def _frame(world: World) -> tuple[Pose2D, tuple[int, int]]:
    bounds = [r.rect.bounds() for r in world.rooms if r.rect is not None]
    if not bounds:
        raise AgentError(
            f'The world {world.name!r} has no rooms.', code=ErrorCode.INVALID_MAP,
            hint='Give it rooms, or a ROS map of its own.',
        )
    border_m = 0.25
    step = world.resolution_m
    x0, y0 = (math.floor((min(b[i] for b in bounds) - border_m) / step + 1e-9) * step for i in (0, 1))
    x1, y1 = (max(b[i] for b in bounds) + border_m for i in (2, 3))
    return Pose2D(x0, y0, 0.0), (math.ceil((y1 - y0) / step - 1e-9), math.ceil((x1 - x0) / step - 1e-9))


def _centres(
    origin: Pose2D, rows: int, columns: int, step_m: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    x = np.float64(origin.x) + (np.arange(columns, dtype=np.float64) + 0.5) * step_m
    y = np.float64(origin.y) + (np.arange(rows, dtype=np.float64) + 0.5) * step_m
    return x[None, :], y[:, None]


def _distance(
    rect: Rect, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    c, s = math.cos(rect.yaw_rad), math.sin(rect.yaw_rad)
    along = np.abs(c * (x - rect.x) + s * (y - rect.y)) - rect.length_m / 2.0
    across = np.abs(-s * (x - rect.x) + c * (y - rect.y)) - rect.width_m / 2.0
    return np.asarray(np.hypot(np.maximum(along, 0.0), np.maximum(across, 0.0)), dtype=np.float64)


def _fill(data: npt.NDArray[np.int8], rect: Rect, step_m: float, origin: Pose2D, value: int, grow_m: float) -> None:
    x, y = _centres(origin, data.shape[0], data.shape[1], step_m)
    grown = Rect(rect.x, rect.y, rect.length_m + 2.0 * grow_m, rect.width_m + 2.0 * grow_m, rect.yaw_rad)
    data[_distance(grown, x, y) <= 1e-9] = value
