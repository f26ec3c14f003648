"""Random missions for the benchmark: a start anywhere free, an instruction whose outcome the referee can judge."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.grid_map import clearance_field, rasterise
from llm_agent_ros.world.model import PlaceKind, World

_START_CLEARANCE_M = 0.4


@dataclass(frozen=True, slots=True)
class RandomMission:
    """One mission: where the robot starts, what it is told, and the seed of its sensors."""

    start: Pose2D
    instruction: str
    seed: int


def draw_missions(world: World, count: int, rng: Random) -> tuple[RandomMission, ...]:
    """Return missions of every kind in turn, with starts at least 0.4 m away from anything solid."""
    kinds = (_go_to, _go_to_zh, _find, _patrol, _carry, _bring, _two_rooms, _move)
    starts = _free_cells(world)
    return tuple(
        RandomMission(_start(starts, rng), kinds[i % len(kinds)](world, rng), rng.randrange(10_000))
        for i in range(count)
    )


def _free_cells(world: World) -> tuple[Pose2D, ...]:
    grid = rasterise(world)
    rows, columns = (clearance_field(world).distance_m > _START_CLEARANCE_M).nonzero()
    points = [grid.centre(int(r), int(c)) for r, c in zip(rows[::7], columns[::7], strict=True)]
    return tuple(Pose2D(p.x, p.y) for p in points if world.room_at(p) is not None)


def _start(cells: tuple[Pose2D, ...], rng: Random) -> Pose2D:
    cell = rng.choice(cells)
    return Pose2D(cell.x, cell.y, rng.uniform(-math.pi, math.pi))


def _room(world: World, rng: Random) -> str:
    return rng.choice([p.name for p in world.places if p.kind is PlaceKind.ROOM])


def _object(world: World, rng: Random) -> str:
    return rng.choice([o.name for o in world.objects])


def _go_to(world: World, rng: Random) -> str:
    return f'go to the {_room(world, rng)}'


def _go_to_zh(world: World, rng: Random) -> str:
    return '去' + world.place(_room(world, rng)).aliases_zh[0]


def _find(world: World, rng: Random) -> str:
    return f'find the {_object(world, rng)}'


def _two(world: World, rng: Random) -> tuple[str, str]:
    first, second = rng.sample([p.name for p in world.places if p.kind is PlaceKind.ROOM], 2)
    return first, second


def _patrol(world: World, rng: Random) -> str:
    first, second = _two(world, rng)
    return f'patrol the {first} and the {second}'


def _carry(world: World, rng: Random) -> str:
    tables = ('study desk', 'coffee table', 'dining table', 'kitchen counter', 'guest desk')
    return f'put the {_object(world, rng)} on the {rng.choice(tables)}'


def _bring(world: World, rng: Random) -> str:
    return f'bring me the {_object(world, rng)}'


def _two_rooms(world: World, rng: Random) -> str:
    first, second = _two(world, rng)
    return f'go to the {first} and then to the {second}'


def _move(world: World, rng: Random) -> str:
    return f'turn {rng.choice(("left", "right"))} {rng.choice((45, 90, 180))} degrees and go to the {_room(world, rng)}'
