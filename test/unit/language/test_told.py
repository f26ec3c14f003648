"""All of several things that were offered, one after the other: where one gripper can do it, and where not."""

from __future__ import annotations

import pytest
from scripted import parse, shown

from llm_agent_ros.task import Outcome, SkillSpec
from llm_agent_ros.world import World

BOTH_MUGS = 'bring(object=red mug, to=operator); bring(object=blue mug, to=operator)'


@pytest.mark.parametrize(
    ('instruction', 'line', 'answer', 'steps'),
    [
        ('bring me the mug', ' bring mug| me', 'both', BOTH_MUGS),
        ('bring me the mug', ' bring mug| me', 'Both of them, please.', BOTH_MUGS),
        ('把杯子给我', ' bring杯子| me', '两个都要', BOTH_MUGS),
        ('see the desk and wait a bit', ' go_to desk; wait 5 s', 'all of them',
         'go_to(target=study desk); go_to(target=guest desk); wait(seconds=5)'),
        ('grab the mug and give it to Robin', ' pick mug; bring mug| Robin', 'I want both',
         'pick(object=red mug); bring(object=red mug, to=Robin); '
         'pick(object=blue mug); bring(object=blue mug, to=Robin)'),
        ('patrol the desk and the kitchen', ' patrol desk+ kitchen', 'both',
         'patrol(targets=study desk | guest desk | kitchen)'),
        ('go to the desk and say desk', ' go_to desk; say desk', 'both',
         'go_to(target=study desk); go_to(target=guest desk); say(text=desk)'),
    ],
)
def test_all_that_was_offered_is_done_one_after_the_other(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str, steps: str
) -> None:
    result = parse(world, specs, instruction, line, answer)
    assert (result.outcome, shown(result)) == (Outcome.TASK, steps)


@pytest.mark.parametrize(('instruction', 'line', 'answer'), [
    ('grab the mug', ' pick mug', 'both'), ('拿起杯子去厨房', ' pick杯子; go_to厨房', '都要'),
    ('go to the garage', ' go_to garage', 'all of them'), ('bring me the mug', ' bring mug| me', 'all three'),
    ('put the red mug on the desk', ' place desk| object= red mug', 'both'),
    ('bring the mug to the kitchen and then to me', ' bring mug| kitchen; bring it| me', 'both'),
    ('take the red mug to the desk and put it down', ' pick red mug; go_to desk; place desk', 'both'),
])
def test_what_one_gripper_cannot_hold_or_nobody_knows_is_asked_again(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str
) -> None:
    assert parse(world, specs, instruction, line, answer, **{answer: ' no task'}).outcome is Outcome.QUESTION


@pytest.mark.parametrize(('instruction', 'line', 'answer', 'message'), [
    ('grab the mug', ' pick mug', 'both',
     'I cannot do that with all of them. Which mug do you mean: red mug or blue mug?'),
    ('拿起杯子去厨房', ' pick杯子; go_to厨房', '都要', '这件事我不能对每一个都做。你说的杯子是哪一个：'),
    ('grab the mug', ' pick mug', 'the one', 'Which mug do you mean: red mug or blue mug?'),
])
def test_it_says_that_it_cannot_be_done_with_all(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str, message: str
) -> None:
    assert parse(world, specs, instruction, line, answer, **{answer: ' no task'}).message.startswith(message)
