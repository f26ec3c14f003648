"""A language model that writes what it is told to, and what drafts mean in a world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from llm_agent_ros.language import draft
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.resolve import Resolver
from llm_agent_ros.language.scope import Unsettled
from llm_agent_ros.language.text import cut
from llm_agent_ros.language.writer import Fork
from llm_agent_ros.task import ParseResult, RobotProfile, SkillSpec
from llm_agent_ros.world import Person, Place, PlaceKind, World, WorldObject


@dataclass(frozen=True)
class Line:
    """What a scripted model wrote."""

    text: str
    new_tokens: int = 3
    forward_passes: int = 2
    forks: tuple[Fork, ...] = ()


class Script:
    """Stands in for the engine: writes a given line for each instruction, and counts."""

    def __init__(self, lines: dict[str, str]) -> None:
        self.lines = lines
        self.calls = 0

    def decode(
        self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True, after: Sequence[int] = ()
    ) -> Line:
        self.calls += 1
        return Line(self.lines[tail.split('\n')[0].removeprefix('Instruction:').strip()])


def shown(result: ParseResult) -> str:
    return '; '.join(str(step) for step in result.task.steps)


def parse(
    world: World,
    specs: dict[str, SkillSpec],
    instruction: str,
    line: str,
    answer: str = '',
    robot: RobotProfile | None = None,
    **more: str,
) -> ParseResult:
    parser = InstructionParser(world, specs.values(), robot or RobotProfile(), Script({instruction: line, **more}))
    return parser.parse(instruction, '?' if answer else '', answer)


def meant(world: World, specs: dict[str, SkillSpec], line: str) -> str:
    """Return the steps of a draft in short form."""
    said = cut(line.replace('|', ' ').replace(';', ' '))
    return '; '.join(map(str, Resolver(world, said=said).task(draft.read(line, specs), specs)))


def asked(world: World, specs: dict[str, SkillSpec], line: str) -> Unsettled:
    """Return the question that a draft ends in."""
    with pytest.raises(Unsettled) as caught:
        Resolver(world, said=()).task(draft.read(line, specs), specs)
    return caught.value


def spots(*names: str, people: tuple[str, ...] = (), things: tuple[str, ...] = ()) -> World:
    """Return a world of these names."""
    return World(
        'own', tuple(Place(name, PlaceKind.SPOT) for name in names),
        objects=tuple(WorldObject(name) for name in things), people=tuple(map(Person, people)),
    )
