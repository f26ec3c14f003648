"""An instruction that says only "it" or "there" means what was spoken of before."""

from __future__ import annotations

import pytest
from scripted import Script, shown

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import text
from llm_agent_ros.language.mentioned import FORGOTTEN_SEC, Mentioned
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.task import Outcome, ParseResult, RobotProfile, SkillSpec, Step, Task
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
        **SAID, 'put it away, I mean the study': ' place study| object= it',
    }), remembers=True)
    parser.parse('find the red mug')
    asked = parser.parse('put it away')
    assert (asked.outcome, asked.code) == (Outcome.QUESTION, ErrorCode.AMBIGUOUS)
    assert shown(parser.parse('put it away', asked.message, 'the study')) == 'place(where=study, object=red mug)'


def task(*steps: Step) -> ParseResult:
    return ParseResult(Outcome.TASK, Task(steps, 'x', 'en'))


FIND = task(Step('find', (('object', 'red mug'),)))
GO = task(Step('go_to', (('target', 'study'),)))


def test_it_is_forgotten_after_a_while(world: World, specs: dict[str, SkillSpec]) -> None:
    now = [0.0]
    mentioned = Mentioned(world, specs, lambda: now[0])
    mentioned.note(FIND)
    now[0] = FORGOTTEN_SEC - 1.0
    assert mentioned.said_out(text.read('Bring it.')) == 'Bring the red mug.'
    now[0] = FORGOTTEN_SEC + 1.0
    assert mentioned.said_out(text.read('Bring it.')) is None


def after(world: World, specs: dict[str, SkillSpec], words: str, *results: ParseResult) -> str | None:
    mentioned = Mentioned(world, specs)
    for result in results:
        mentioned.begin()
        mentioned.note(result)
    mentioned.begin()
    return mentioned.said_out(text.read(words))


@pytest.mark.parametrize(('thing', 'words'), [
    ('my phone', 'take my phone'), ("Robin's hat", "take Robin's hat"), ('lamp', 'take the lamp'),
])
def test_an_article_stands_where_one_is_wanted(
    world: World, specs: dict[str, SkillSpec], thing: str, words: str
) -> None:
    assert after(world, specs, 'take it', task(Step('pick', (('object', thing),)))) == words


@pytest.mark.parametrize(('said', 'meant'), [
    ('bring it there', 'bring the red mug to the study'), ('put it over there', 'put the red mug at the study'),
    ('go there', 'go to the study'), ('come back there', 'come back to the study'), ('去那边', '去书房'),
    ('pick it up', 'pick the red mug up'), ('where is it', 'where is the red mug'), ('那儿有什么', '书房有什么'),
    ('bring me it', 'bring me the red mug'), ('把它放到那里', '把红色杯子放到书房'),
])
def test_names_take_the_place_of_it_and_there(
    world: World, specs: dict[str, SkillSpec], said: str, meant: str
) -> None:
    assert after(world, specs, said, FIND, GO) == meant


@pytest.mark.parametrize('said', [
    'make it quick and bring me something', 'is there anything to drink', "it's dark in here", 'hold it', 'got it',
    'do it again', 'bring some water from there', 'put the box near there', 'walk out of there', '把其它的拿给我',
    '去其它地方', '把那儿童书拿来', '从那里面拿', '送到妈妈那里', '放到桌子那边', '那边子',
])
def test_other_meanings_are_left_alone(world: World, specs: dict[str, SkillSpec], said: str) -> None:
    assert after(world, specs, said, FIND, GO) is None


def test_what_came_between_counts(world: World, specs: dict[str, SkillSpec]) -> None:
    nothing = Task((), 'x', 'en')
    count = task(Step('count', (('what', 'apples'), ('where', 'kitchen'))))
    refused = ParseResult(Outcome.REFUSAL, nothing, 'No.', ErrorCode.OUT_OF_CAPABILITY)
    thanks = ParseResult(Outcome.REFUSAL, nothing, 'Hm?', ErrorCode.NOT_AN_INSTRUCTION)
    question = ParseResult(Outcome.QUESTION, nothing, 'Which?', ErrorCode.AMBIGUOUS, ('a', 'b'))
    for between in (count, refused, question):
        assert after(world, specs, 'bring it', FIND, between) is None
    for between in (thanks, GO, task(Step('wait', (('seconds', 5.0),)))):
        assert after(world, specs, 'bring it', FIND, between) == 'bring the red mug'
    assert after(world, specs, 'go there', count) == 'go to the kitchen'


def test_there_is_where_the_robot_came_to_last(world: World, specs: dict[str, SkillSpec]) -> None:
    brought = task(Step('bring', (('object', 'red mug'), ('to', 'study'), ('from', 'kitchen'))))
    rounds = task(Step('patrol', (('targets', ('study', 'kitchen')),)))
    assert after(world, specs, 'go there', brought) == 'go to the study'
    assert after(world, specs, 'go there', brought, rounds) == 'go to the kitchen'


def test_an_answer_is_never_said_out(world: World, specs: dict[str, SkillSpec]) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script({
        **SAID, 'over there': ' ask where', 'put it away, I mean over there': ' ask where',
        'put the red mug away, I mean over there': ' ask where',
    }), remembers=True)
    parser.parse('find the red mug')
    parser.parse('go to the study')
    asked = parser.parse('put it away')
    assert parser.parse('put it away', asked.message, 'over there').outcome is Outcome.QUESTION


def test_answers_of_before_are_forgotten(world: World, specs: dict[str, SkillSpec]) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script({
        'find a mug': ' find any mug', 'bring it to me': ' ask what', 'bring the mug to me': ' bring mug| me',
    }), remembers=True)
    parser.parse('find a mug')
    asked = parser.parse('bring it to me')
    assert asked.options
    assert shown(parser.parse('bring it to me', asked.message, 'the red one')) == 'bring(object=red mug, to=operator)'
    parser.parse('find a mug')
    assert parser.parse('bring it to me').options
