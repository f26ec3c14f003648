"""An instruction that says only "it" or "there" means what was spoken of before."""

from __future__ import annotations

import pytest
from scripted import Script, shown

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import text
from llm_agent_ros.language.mentioned import FORGOTTEN_SEC, Mentioned
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.task import Outcome, RobotProfile, SkillSpec, Step, Task
from llm_agent_ros.world import World

SAID = {
    'find the red mug': ' find red mug', 'go to the study': ' go_to study', 'bring it to me': ' ask what',
    'bring the red mug to me': ' bring red mug| me', 'go there': ' ask where', 'go to the study now': ' go_to study',
    'put it there': ' ask where', 'put the red mug at the study': ' place study| object= red mug',
    'take it to Robin': ' bring it| Robin', 'take the red mug to Robin': ' bring red mug| Robin',
    'find the red mug and the blue mug': ' find red mug; find blue mug', 'put it away': ' ask where',
    'put the red mug away': ' ask where', '拿给我它': ' ask what', '拿给我红色杯子': ' bring红色杯子| me',
    '去那里': ' ask where', '去书房': ' go_to书房',
}


def talk(world: World, specs: dict[str, SkillSpec], *said: str, remembers: bool = True) -> list[str]:
    """Return what each of some instructions, one after the other, becomes."""
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script(SAID), remembers=remembers)
    results = [parser.parse(words) for words in said]
    return [shown(result) if result.outcome is Outcome.TASK else result.code.name for result in results]


@pytest.mark.parametrize(('before', 'now', 'steps'), [
    ('find the red mug', 'bring it to me', 'bring(object=red mug, to=operator)'),
    ('find the red mug', 'take it to Robin', 'bring(object=red mug, to=Robin)'),
    ('go to the study', 'go there', 'go_to(target=study)'),
    ('find the red mug', '拿给我它', 'bring(object=red mug, to=operator)'),
    ('go to the study', '去那里', 'go_to(target=study)'),
])
def test_the_thing_and_the_place_of_before_are_meant(
    world: World, specs: dict[str, SkillSpec], before: str, now: str, steps: str
) -> None:
    assert talk(world, specs, before, now)[-1] == steps
    assert talk(world, specs, now) == ['AMBIGUOUS']
    assert talk(world, specs, before, now, remembers=False)[-1] == 'AMBIGUOUS'


def test_both_may_be_meant_at_once(world: World, specs: dict[str, SkillSpec]) -> None:
    said = talk(world, specs, 'find the red mug', 'go to the study', 'put it there')
    assert said[-1] == 'place(where=study, object=red mug)'


def test_of_several_things_none_is_meant(world: World, specs: dict[str, SkillSpec]) -> None:
    said = talk(world, specs, 'find the red mug', 'find the red mug and the blue mug', 'bring it to me')
    assert said[-1] == 'AMBIGUOUS'


def test_what_is_still_open_is_asked(world: World, specs: dict[str, SkillSpec]) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script({
        **SAID, 'put the red mug away, I mean the study': ' place study| object= red mug',
    }), remembers=True)
    parser.parse('find the red mug')
    asked = parser.parse('put it away')
    assert (asked.outcome, asked.code) == (Outcome.QUESTION, ErrorCode.AMBIGUOUS)
    assert shown(parser.parse('put it away', asked.message, 'the study')) == 'place(where=study, object=red mug)'


def test_it_is_forgotten_after_a_while(world: World, specs: dict[str, SkillSpec]) -> None:
    now = [0.0]
    mentioned = Mentioned(world, specs, lambda: now[0])
    mentioned.note(Task((Step('find', (('object', 'red mug'),)),), 'find the red mug', 'en'))
    now[0] = FORGOTTEN_SEC - 1.0
    assert mentioned.said_out(text.read('Bring it.')) == 'Bring the red mug.'
    now[0] = FORGOTTEN_SEC + 1.0
    assert mentioned.said_out(text.read('Bring it.')) is None


@pytest.mark.parametrize(('thing', 'words'), [
    ('my phone', 'take my phone'), ("Robin's hat", "take Robin's hat"), ('lamp', 'take the lamp'),
])
def test_an_article_stands_where_one_is_wanted(
    world: World, specs: dict[str, SkillSpec], thing: str, words: str
) -> None:
    mentioned = Mentioned(world, specs)
    mentioned.note(Task((Step('pick', (('object', thing),)),), 'x', 'en'))
    assert mentioned.said_out(text.read('take it')) == words


def test_what_is_counted_and_who_gets_something_is_not_it(world: World, specs: dict[str, SkillSpec]) -> None:
    mentioned = Mentioned(world, specs)
    mentioned.note(Task((Step('count', (('what', 'mugs'), ('where', 'kitchen'))),), 'x', 'en'))
    assert mentioned.said_out(text.read('take it')) is None
    assert mentioned.said_out(text.read('go over there')) == 'go to the kitchen'
