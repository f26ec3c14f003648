"""Random missions for the benchmark: a start anywhere free, an instruction whose outcome the referee can judge."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from llm_agent_ros.errors import WorldError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.grid_map import clearance_field, rasterise
from llm_agent_ros.world.model import World

_START_CLEARANCE_M = 0.4
_SURFACES = ('table', 'desk', 'counter')  # kinds of furniture that people put things on


@dataclass(frozen=True, slots=True)
class RandomMission:
    """One mission: where the robot starts, what it is told, and the seed of its sensors."""

    start: Pose2D
    instruction: str
    seed: int


def draw_missions(world: World, count: int, rng: Random) -> tuple[RandomMission, ...]:
    """Return missions of every kind that the world can have in turn, at least 0.4 m away from anything solid.

    Raises:
        AgentError: the world has no geometry, or no place to start from.
    """
    starts = _free_cells(world)
    kinds = _kinds(_Names.of(world))
    return tuple(
        RandomMission(_start(starts, rng), kinds[i % len(kinds)](rng), rng.randrange(10_000)) for i in range(count)
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """What instructions may name."""

    rooms: tuple[str, ...]
    rooms_zh: tuple[str, ...]
    things: tuple[str, ...]
    surfaces: tuple[str, ...]

    @classmethod
    def of(cls, world: World) -> _Names:
        return cls(
            tuple(room.name for room in world.rooms),
            tuple(room.aliases_zh[0] for room in world.rooms if room.aliases_zh),
            tuple(thing.name for thing in world.objects),
            tuple(place.name for place in world.furniture if place.furniture in _SURFACES),
        )


def _kinds(names: _Names) -> tuple[Callable[[Random], str], ...]:
    """Return what draws each kind of instruction that there are names for."""
    rooms, rooms_zh, things, surfaces = names.rooms, names.rooms_zh, names.things, names.surfaces

    def patrol(rng: Random) -> str:
        first, second = rng.sample(rooms, 2)
        return f'patrol the {first} and the {second}'

    def two_rooms(rng: Random) -> str:
        first, second = rng.sample(rooms, 2)
        return f'go to the {first} and then to the {second}'

    def move(rng: Random) -> str:
        side, degrees = rng.choice(('left', 'right')), rng.choice((45, 90, 180))
        return f'turn {side} {degrees} degrees and go to the {rng.choice(rooms)}'

    several = len(rooms) > 1
    kinds: tuple[tuple[object, Callable[[Random], str]], ...] = (
        (rooms, lambda rng: f'go to the {rng.choice(rooms)}'),
        (rooms_zh, lambda rng: f'去{rng.choice(rooms_zh)}'),
        (things, lambda rng: f'find the {rng.choice(things)}'),
        (several, patrol),
        (things and surfaces, lambda rng: f'put the {rng.choice(things)} on the {rng.choice(surfaces)}'),
        (things, lambda rng: f'bring me the {rng.choice(things)}'),
        (several, two_rooms),
        (rooms, move),
    )
    return tuple(kind for possible, kind in kinds if possible)


def _free_cells(world: World) -> tuple[Pose2D, ...]:
    grid = rasterise(world)
    rows, columns = (clearance_field(world).distance_m > _START_CLEARANCE_M).nonzero()
    points = [grid.centre(int(r), int(c)) for r, c in zip(rows[::7], columns[::7], strict=True)]
    cells = tuple(Pose2D(p.x, p.y) for p in points if world.room_at(p) is not None)
    if not cells:
        raise WorldError(f'No place in {world.name} is {_START_CLEARANCE_M} m away from anything solid to start from.')
    return cells


def _start(cells: tuple[Pose2D, ...], rng: Random) -> Pose2D:
    cell = rng.choice(cells)
    return Pose2D(cell.x, cell.y, rng.uniform(-math.pi, math.pi))
