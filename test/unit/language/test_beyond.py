"""A minus, a time of day and "in five minutes": what a draft leaves out and code sees to."""

from __future__ import annotations

import pytest
from scripted import parse, shown

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import text
from llm_agent_ros.task import Outcome, SkillSpec
from llm_agent_ros.world import World


def as_read(words: str) -> str:
    """Return an instruction as the model sees it."""
    return text.read(words).text.strip().replace('two mugs', 'some mugs')


@pytest.mark.parametrize(('words', 'line', 'part'), [
    ('move forward -1 m', ' move forward| 1 m', 'negative'), ('turn -90 degrees', ' turn left 90', 'negative'),
    ('turn \u221290 degrees', ' turn left 90', 'negative'), ('turn minus ninety degrees', ' turn left 90', 'negative'),
    ('move forward negative 2 m', ' move forward| 2 m', 'negative'), ('向前走负一米', ' move forward| 1 m', '负数'),
    ('move forward 1e-3 m', ' move forward| 3 m', 'negative'),
    ('go on 2 mm', ' go_home', 'measure'), ('go on tow inches', ' go_home', 'measure'), ('走两毫米', ' go_home', '米'),
    ('bring me two mugs or one bottle', ' bring any mugs| me; bring any bottle| me', 'which'),
    ('给我杯子或者瓶子', ' bring any杯子| me; bring any瓶子| me', '哪一样'),
    ('wait until 5 pm', ' wait 5 s', 'time of day'), ('wait until half past five', ' wait 5 s', 'time of day'),
    ('go to the kitchen at 5 p.m.', ' go_to kitchen', 'time of day'),
    ("at five o'clock go to the kitchen", ' go_to kitchen', 'time of day'),
    ('go to the kitchen at 17:30', ' go_to kitchen', 'time of day'),
    ('wait until noon, then go to the kitchen', ' wait 5 s; go_to kitchen', 'time of day'),
    ('下午三点去厨房', ' go_to厨房', '钟点'), ('五点半去厨房', ' go_to厨房', '钟点'), ('等到五点', ' wait 5 s', '钟点'),
])
def test_what_no_draft_can_hold_is_refused_in_one_sentence(
    world: World, specs: dict[str, SkillSpec], words: str, line: str, part: str,
) -> None:
    result = parse(world, specs, words, line, **{as_read(words): line})
    assert (result.outcome, result.code) == (Outcome.REFUSAL, ErrorCode.OUT_OF_CAPABILITY)
    assert part in result.message


@pytest.mark.parametrize(('words', 'line'), [
    ("turn to three o'clock", ' turn right 90'), ('转到三点钟方向', ' turn right 90'), ('转到三点', ' turn right 90'),
    ('tell Robin that dinner is at 5 pm', ' say dinner is at 5 pm| to= Robin'),
    ('tell Robin it is 2 mm long', ' say it is 2 mm long| to= Robin'),
    ('tell Robin it is -5 degrees', ' say it is -5 degrees| to= Robin'),
    ('the truck leaves at noon so turn right', ' turn right 90'), ('慢一点去厨房', ' go_to厨房'),
    ('往前走三点五米', ' move forward| 3.5 m'), ('go on 2-3 m', ' move forward| 2 m'),
    ('停一点五分钟', ' wait 1.5 min'), ('说好十点碰头，我等到十点半，帮我找小美', ' find_person小美'),
    ('seven o\'clock round, the bottle goes to Mei', ' bring bottle| Mei'),
])
def test_other_numbers_are_no_times_of_day_and_no_minus(
    world: World, specs: dict[str, SkillSpec], words: str, line: str,
) -> None:
    assert parse(world, specs, words, line, **{as_read(words): line}).outcome is Outcome.TASK


@pytest.mark.parametrize(('words', 'angle_deg'), [
    ("turn to three o'clock", -90), ("turn to your ten o'clock", 60), ('转到三点钟方向', -90), ('转到九点方向', 90),
])
def test_a_turn_by_the_clock_is_reckoned_out(
    world: World, specs: dict[str, SkillSpec], words: str, angle_deg: int,
) -> None:
    assert shown(parse(world, specs, words, ' turn left 180')) == f'turn(angle_deg={angle_deg})'


@pytest.mark.parametrize(('words', 'line', 'first'), [
    ('go to the kitchen in 5 minutes', ' go_to kitchen; wait 5 min', 'wait'),
    ('in half an hour go to the kitchen', ' go_to kitchen; wait 0.5 h', 'wait'),
    ('去厨房，五分钟后', ' go_to厨房; wait 5 min', 'wait'),
    ('go to the kitchen and wait in there for 5 minutes', ' go_to kitchen; wait 5 min', 'go_to'),
    ('go to the kitchen, then wait 5 minutes', ' go_to kitchen; wait 5 min', 'go_to'),
])
def test_what_is_to_be_done_in_five_minutes_waits(
    world: World, specs: dict[str, SkillSpec], words: str, line: str, first: str,
) -> None:
    assert shown(parse(world, specs, words, line, **{as_read(words): line})).startswith(first)
