"""Large maps for the planner benchmark: rooms, clutter, mazes and an office, by seed.

    python benchmarks/planner_maps.py /tmp/maps       # writes ROS maps (.pgm + .yaml) for `llm-agent bench planner`
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

Occupancy = npt.NDArray[np.int8]
OCCUPIED = 100


def rooms(size: int, seed: int, room: int = 120, wall: int = 3, door: int = 22) -> Occupancy:
    """Return a grid of rooms, (size, size), with one door in most walls and some furniture."""
    rng = np.random.default_rng(seed)
    grid = np.zeros((size, size), np.int8)
    for edge in range(0, size - wall, room):
        grid[edge:edge + wall] = OCCUPIED
        grid[:, edge:edge + wall] = OCCUPIED
    grid[-wall:] = OCCUPIED
    grid[:, -wall:] = OCCUPIED
    for row in range(0, size - room, room):
        for col in range(0, size - room, room):
            for across in (False, True):
                if rng.random() < 0.85:
                    at = int(rng.integers(wall + 12, room - door - 12))
                    if across and row:
                        grid[row:row + wall, col + at:col + at + door] = 0
                    elif not across and col:
                        grid[row + at:row + at + door, col:col + wall] = 0
            for _ in range(int(rng.integers(0, 4))):
                r, c = rng.integers(25, room - 45, 2)
                height, width = rng.integers(4, 20, 2)
                grid[row + r:row + r + height, col + c:col + c + width] = OCCUPIED
    return grid


def clutter(size: int, seed: int, share: float = 0.05) -> Occupancy:
    """Return a floor with boxes of 3 to 20 cells on ``share`` of it."""
    rng = np.random.default_rng(seed)
    grid = np.zeros((size, size), np.int8)
    grid[[0, -1]] = OCCUPIED
    grid[:, [0, -1]] = OCCUPIED
    count = int(share * size * size / 132)
    for _ in range(count):
        r, c = rng.integers(0, size - 20, 2)
        height, width = rng.integers(3, 20, 2)
        grid[r:r + height, c:c + width] = OCCUPIED
    return grid


def maze(size: int, seed: int, corridor: int = 30, wall: int = 2, loops: float = 0.1) -> Occupancy:
    """Return a maze with corridors of ``corridor`` cells; a share of its walls is opened so that there are loops."""
    rng = np.random.default_rng(seed)
    pitch = corridor + wall
    count = (size - wall) // pitch
    grid = np.full((size, size), OCCUPIED, np.int8)
    inside = [slice(wall + i * pitch, wall + i * pitch + corridor) for i in range(count)]
    seen = np.zeros((count, count), bool)
    stack = [(0, 0)]
    seen[0, 0] = True
    grid[inside[0], inside[0]] = 0
    while stack:
        r, c = stack[-1]
        steps = [(r + a, c + b) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))
                 if 0 <= r + a < count and 0 <= c + b < count]
        new = [step for step in steps if not seen[step]]
        if not new:
            stack.pop()
            if rng.random() < loops:
                _open(grid, inside, (r, c), steps[int(rng.integers(len(steps)))])
            continue
        step = new[int(rng.integers(len(new)))]
        seen[step] = True
        grid[inside[step[0]], inside[step[1]]] = 0
        _open(grid, inside, (r, c), step)
        stack.append(step)
    return grid


def _open(grid: Occupancy, inside: list[slice], a: tuple[int, int], b: tuple[int, int]) -> None:
    rows = slice(inside[min(a[0], b[0])].start, inside[max(a[0], b[0])].stop)
    cols = slice(inside[min(a[1], b[1])].start, inside[max(a[1], b[1])].stop)
    grid[rows, cols] = 0


def suite() -> dict[str, Occupancy]:
    """Return the maps of the benchmark by name."""
    return {
        'rooms_1000': rooms(1000, 1), 'rooms_2000': rooms(2000, 2), 'hall_2000': rooms(2000, 3, room=400),
        'clutter_1000': clutter(1000, 4), 'clutter_2000': clutter(2000, 5), 'sparse_2000': clutter(2000, 6, 0.01),
        'maze_1000': maze(1000, 7), 'maze_2000': maze(2000, 8, corridor=40),
        'rooms_400': rooms(400, 9), 'clutter_400': clutter(400, 10), 'maze_400': maze(400, 11),
    }


def main() -> None:
    """Write the suite as ROS maps."""
    from llm_agent_ros.geometry import Pose2D
    from llm_agent_ros.world.grid_map import GridMap, save_ros_map

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in suite().items():
        save_ros_map(GridMap(data, 0.05, Pose2D(0.0, 0.0)), folder / f'{name}.yaml')


if __name__ == '__main__':
    main()
