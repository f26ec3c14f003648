"""What the language module may say to the agent: a task of steps, a question, or a refusal."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from llm_agent_ros.errors import ErrorCode, ParseError

ArgValue = str | float | int | tuple[str, ...]
OPERATOR = 'operator'


class Capability(StrEnum):
    """What a robot body can have and a skill can need."""

    BASE = 'base'
    CAMERA = 'camera'
    GRIPPER = 'gripper'
    SPEAKER = 'speaker'


class ArgType(StrEnum):
    """What a skill's argument may be; the grammar and the agent both read it."""

    PLACE = 'place'  # one of the world's place names
    PLACES = 'places'  # two or more place names
    OBJECT = 'object'  # a world object or category, or the operator's own words
    PERSON = 'person'  # a world person, or the operator's own words
    TARGET = 'target'  # place, object, person or operator
    RECIPIENT = 'recipient'  # operator, a person or a place
    DIRECTION = 'direction'  # forward, back, left, right
    DISTANCE_M = 'distance_m'
    ANGLE_DEG = 'angle_deg'  # left is positive
    SECONDS = 'seconds'
    TIMES = 'times'
    TEXT = 'text'  # the operator's own words
    ATTRIBUTE = 'attribute'  # what to report: the operator's own words


class Direction(StrEnum):
    """The four ways ``move`` knows, seen from the robot."""

    FORWARD = 'forward'
    BACK = 'back'
    LEFT = 'left'
    RIGHT = 'right'


@dataclass(frozen=True, slots=True)
class ArgSpec:
    """A named, typed argument of a skill."""

    name: str
    type: ArgType
    optional: bool = False


@dataclass(frozen=True, slots=True)
class SkillSpec:
    """A skill as the language sees it.

    Attributes:
        name: the public name, snake_case.
        args: in the order in which the task language writes them; optional ones last.
        needs: what the robot must have.
        meaning: one line for documentation and for models without an adapter.
        phrases_en, phrases_zh: sentences with ``{argument}`` gaps, raw material for the corpus.
    """

    name: str
    args: tuple[ArgSpec, ...]
    needs: frozenset[Capability]
    meaning: str
    phrases_en: tuple[str, ...] = ()
    phrases_zh: tuple[str, ...] = ()

    def arg(self, name: str) -> ArgSpec:
        """Return the argument of that name, or raise ParseError."""
        for spec in self.args:
            if spec.name == name:
                return spec
        raise ParseError(f'{self.name} has no argument called {name}.')


@dataclass(frozen=True, slots=True)
class Step:
    """One skill with its arguments, in the operator's units (metres, degrees, seconds)."""

    skill: str
    args: tuple[tuple[str, ArgValue], ...] = ()

    def get(self, name: str) -> ArgValue | None:
        """Return an argument's value, or None where it was left out."""
        return dict(self.args).get(name)

    def text(self, name: str) -> str | None:
        """Return an argument that is a string, None where it was left out."""
        value = self.get(name)
        return None if value is None else str(value)

    def number(self, name: str) -> float | None:
        """Return an argument that is a number, None where it was left out."""
        value = self.get(name)
        if value is None or isinstance(value, tuple):
            return None
        return float(value)

    def __str__(self) -> str:
        return f'{self.skill}({", ".join(f"{k}={_show(v)}" for k, v in self.args)})'


def _show(value: ArgValue) -> str:
    if isinstance(value, float):
        return f'{value:g}'
    return ' | '.join(value) if isinstance(value, tuple) else str(value)


@dataclass(frozen=True, slots=True)
class Task:
    """Steps in order, with the instruction they came from."""

    steps: tuple[Step, ...]
    instruction: str = ''
    language: str = 'en'


class Outcome(StrEnum):
    """How a parse ends."""

    TASK = 'task'
    QUESTION = 'question'
    REFUSAL = 'refusal'


@dataclass(frozen=True, slots=True)
class ParseResult:
    """What became of an instruction.

    ``task`` has steps exactly where ``outcome`` is TASK; ``message`` is for the operator, in the
    operator's language, and ``code`` says why where it is a question or a refusal. ``draft`` is the line that
    the model wrote, ``model`` which one it was ('local' or 'server'; both empty where none was asked) and
    ``note`` why the local one stood in for a server.
    """

    outcome: Outcome
    task: Task
    message: str = ''
    code: ErrorCode = ErrorCode.OK
    options: tuple[str, ...] = ()
    latency_ms: float = 0.0
    new_tokens: int = 0
    forward_passes: int = 0
    draft: str = ''
    model: str = ''
    note: str = ''


@dataclass(frozen=True, slots=True)
class RobotProfile:
    """The body that the instructions are for."""

    capabilities: frozenset[Capability] = field(default_factory=lambda: frozenset(Capability))
    radius_m: float = 0.22
    max_speed_mps: float = 0.6
    max_turn_radps: float = 1.5
    reach_m: float = 0.75
