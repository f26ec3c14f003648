"""Second thoughts: another end of a name is tried where the first cannot be settled, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.language import doubt, draft
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.writer import Fork
from llm_agent_ros.task import Outcome, RobotProfile, SkillSpec
from llm_agent_ros.world import World


@dataclass(frozen=True)
class Line:
    """What a scripted model wrote."""

    text: str
    forks: tuple[Fork, ...] = ()
    new_tokens: int = 1
    forward_passes: int = 1


@dataclass
class Torn:
    """Writes one line, and another one for each fork it is sent back to."""

    first: Line
    others: dict[tuple[int, ...], str]
    asked: list[tuple[int, ...]] = field(default_factory=list)

    def decode(
        self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True, after: Sequence[int] = ()
    ) -> Line:
        """Return the line of the fork."""
        if not after:
            return self.first
        self.asked.append(tuple(after))
        return Line(self.others[tuple(after)])


def parser(world: World, specs: dict[str, SkillSpec], first: str, *others: tuple[float, str]) -> InstructionParser:
    forks = tuple(Fork((0, number), nats) for number, (nats, _) in enumerate(others, start=1))
    lines: dict[tuple[int, ...], str] = {(0, number): line for number, (_, line) in enumerate(others, start=1)}
    return InstructionParser(world, specs.values(), RobotProfile(), Torn(Line(first, forks), lines))


def cautious(world: World, specs: dict[str, SkillSpec], first: str, nats: float, other: str) -> InstructionParser:
    """Return a parser whose model is torn at its very first token."""
    torn = Torn(Line(first, (Fork((1,), nats),)), {(1,): other})
    return InstructionParser(world, specs.values(), RobotProfile(), torn)


def test_the_end_of_a_name_that_the_world_knows_is_taken(world: World, specs: dict[str, SkillSpec]) -> None:
    asked = parser(world, specs, ' go_to kitchen washing', (0.3, ' go_to kitchen'))
    result = asked.parse('go to the kitchen washing')
    assert result.outcome is Outcome.TASK
    assert result.task.steps[0].text('target') == 'kitchen'
    assert asked.parse('go to the kitchen washing').task == result.task


@pytest.mark.parametrize(
    'other', [(0.3, ' go_home'), (0.3, ' go_to study'), (2.5, ' go_to garage kitchen'), (0.3, ' no ability')]
)
def test_nothing_else_is_taken(world: World, specs: dict[str, SkillSpec], other: tuple[float, str]) -> None:
    result = parser(world, specs, ' go_to garage', other).parse('go to the garage kitchen study')
    assert result.outcome is Outcome.QUESTION
    assert result.code is ErrorCode.UNKNOWN_PLACE


def test_the_closest_forks_come_first_and_few_are_followed(world: World, specs: dict[str, SkillSpec]) -> None:
    others = [(0.1 * n, ' go_to garage kit') for n in (9, 3, 7, 5, 1, 8)]
    asked = parser(world, specs, ' go_to garage kit', *others)
    asked.parse('go to the garage kit')
    writer = asked._drafting._writer
    assert isinstance(writer, Torn)
    assert writer.asked == [(0, 5), (0, 2), (0, 4), (0, 3)][: doubt.TRIES]


def test_there_is_one_deadline_for_all_of_it(world: World, specs: dict[str, SkillSpec]) -> None:
    asked = parser(world, specs, ' go_to kitchen washing', (0.3, ' go_to kitchen'))
    asked._timeout_sec = 0.0
    assert asked.parse('go to the kitchen washing').outcome is Outcome.QUESTION


@pytest.mark.parametrize(
    ('left', 'right', 'alike'),
    [
        (' find mug', ' find red mug', True),
        (' find red mug', ' find mug', False),
        (' find red mug', ' find mug| where= hall', False),
        (' find red mug', ' pick red mug', False),
        (' find red mug', ' find ball', False),
        (' no task', ' no task', False),
    ],
)
def test_variants(specs: dict[str, SkillSpec], left: str, right: str, alike: bool) -> None:
    assert doubt.is_variant(draft.read(left, specs), draft.read(right, specs)) is alike


@pytest.mark.parametrize(
    ('first', 'other'),
    [
        (' pick box next to the red mug', ' pick red mug'), (' pick红杯子旁边的盒子', ' pick红杯子'),
        (' pick red mug opener', ' pick red mug'), (' pick white mug', ' pick mug'),
        (' bring red mug| friend of Robin', ' bring red mug| Robin'),
        (' bring红色杯子|罗宾的妹妹', ' bring红色杯子|罗宾'),
    ],
)
def test_no_word_that_tells_of_what_is_meant_is_lost(specs: dict[str, SkillSpec], first: str, other: str) -> None:
    assert not doubt.is_variant(draft.read(first, specs), draft.read(other, specs))
    assert doubt.is_variant(draft.read(first, specs), draft.read(first, specs))


@pytest.mark.parametrize(
    ('first', 'other'),
    [
        (' pick red mug please', ' pick red mug'), (' pick那个红杯子', ' pick红杯子'), (' pick mug', ' pick red mug'),
        (' go_to厨房那边', ' go_to厨房'), (' bring red mug| Robin now', ' bring red mug| Robin'),
    ],
)
def test_an_end_that_says_nothing_is_no_part_of_a_name(specs: dict[str, SkillSpec], first: str, other: str) -> None:
    assert doubt.is_variant(draft.read(first, specs), draft.read(other, specs))


@pytest.mark.parametrize(('nats', 'outcome'), [(0.3, Outcome.QUESTION), (0.84, Outcome.QUESTION), (0.9, Outcome.TASK)])
def test_where_harm_was_nearly_read_the_operator_is_asked(
    world: World, specs: dict[str, SkillSpec], nats: float, outcome: Outcome
) -> None:
    asked = cautious(world, specs, ' go_to kitchen', nats, ' no unsafe')
    result = asked.parse('rush to the kitchen')
    assert result.outcome is outcome
    if outcome is Outcome.QUESTION:
        assert (result.code, result.options, result.task.steps) == (ErrorCode.UNSAFE_INSTRUCTION, (), ())


def test_a_doubt_that_there_was_no_time_for_is_asked_about(world: World, specs: dict[str, SkillSpec]) -> None:
    class Slow(Torn):
        def decode(
            self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True,
            after: Sequence[int] = (),
        ) -> Line:
            if after:
                raise ParseError('too late', code=ErrorCode.PARSE_TIMED_OUT)
            return self.first

    torn = Slow(Line(' go_to kitchen', (Fork((1,), 0.3),)), {})
    slow = InstructionParser(world, specs.values(), RobotProfile(), torn)
    assert slow.parse('rush to the kitchen').code is ErrorCode.UNSAFE_INSTRUCTION


@pytest.mark.parametrize('other', [' no task', ' no ability', ' find kitchen'])
def test_other_doubts_do_not_ask_about_harm(world: World, specs: dict[str, SkillSpec], other: str) -> None:
    assert cautious(world, specs, ' go_to kitchen', 0.1, other).parse('go to the kitchen').outcome is Outcome.TASK


@pytest.mark.parametrize(('answer', 'code', 'steps'), [
    ('yes', ErrorCode.OK, 1), ('go ahead', ErrorCode.OK, 1), ('确定', ErrorCode.OK, 1), ('no', ErrorCode.CANCELED, 0),
    ('do it anyway', ErrorCode.OK, 1), ('yes, do it all the same', ErrorCode.OK, 1),
    ('yes, I am sure', ErrorCode.OK, 1), ('確定', ErrorCode.OK, 1), ('I changed my mind', ErrorCode.CANCELED, 0),
    ("don't do it", ErrorCode.CANCELED, 0), ('别', ErrorCode.CANCELED, 0), ('不要做', ErrorCode.CANCELED, 0),
])
def test_the_answer_about_harm_decides(
    world: World, specs: dict[str, SkillSpec], answer: str, code: ErrorCode, steps: int
) -> None:
    asked = cautious(world, specs, ' go_to kitchen', 0.3, ' no unsafe')
    first = asked.parse('rush to the kitchen')
    result = asked.parse('rush to the kitchen', first.message, answer)
    assert (result.code, len(result.task.steps)) == (code, steps)
    assert asked.parse('rush to the kitchen').outcome is Outcome.QUESTION  # said anew


def test_a_refusal_that_was_nearly_another_one_stays(world: World, specs: dict[str, SkillSpec]) -> None:
    refused = cautious(world, specs, ' no ability', 0.1, ' no unsafe').parse('wash the dog')
    assert (refused.outcome, refused.code) == (Outcome.REFUSAL, ErrorCode.OUT_OF_CAPABILITY)
