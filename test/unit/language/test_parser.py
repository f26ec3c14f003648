"""From a draft to a task, a question or a refusal, with a scripted model."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from scripted import Script, parse, shown

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.task import Capability, Outcome, RobotProfile, SkillSpec
from llm_agent_ros.world import World


@pytest.mark.parametrize(
    ('instruction', 'line', 'steps'),
    [
        (
            'go and put it there',
            ' go_to kitchen; find red mug; place desk in the study| object= red mug',
            'go_to(target=kitchen); find(object=red mug); place(where=study desk, object=red mug)',
        ),
        ('去厨房', ' go_to厨房', 'go_to(target=kitchen)'),
        (
            '把红色的杯子放到书房的桌子上',
            ' place书房的桌子| object=红色的杯子',
            'place(where=study desk, object=red mug)',
        ),
        ('give me a mug', ' bring any mug| me', 'bring(object=mug, to=operator)'),
        (
            'the mug from the kitchen',
            ' bring mug| me| from= kitchen',
            'bring(object=red mug, to=operator, from=kitchen)',
        ),
        ('bring Robin the bottle', ' bring bottle| Robin', 'bring(object=green bottle, to=Robin)'),
        ('find the mug', ' find mug', 'find(object=mug)'),
        ('find a violin', ' find any violin', 'find(object=violin)'),
        ('go to the charger', ' go_to charger', 'go_home()'),
        (
            'go to the study and use the desk',
            ' go_to study; place desk| object= red mug',
            'go_to(target=study); place(where=study desk, object=red mug)',
        ),
        ('find a mug, bring it', ' find any mug; bring mug| me', 'find(object=mug); bring(object=mug, to=operator)'),
        ('put it on the study desk', ' place study desk| object= it', 'place(where=study desk)'),
        ('tell the nurse hi', ' say hi| to= nurse', 'say(text=hi, to=nurse)'),
        ('chk guest room study n kitchen', ' inspect guest room study n kitchen',
         'inspect(target=guest room); inspect(target=study); inspect(target=kitchen)'),
        ('书房客房厨房挨个看一遍', ' patrol书房客房+厨房', 'patrol(targets=study | guest room | kitchen)'),
        ('take Robin the red mug, he wants cereal', ' bring red mug| Robin; bring red mug| Robin',
         'bring(object=red mug, to=Robin)'),
        ('tell Robin dinner, then tell Robin again dinner', ' say dinner| to= Robin; say dinner| to= Robin',
         'say(text=dinner, to=Robin); say(text=dinner, to=Robin)'),
        ('patrol the kitchen, kitchen three times', ' patrol kitchen+ kitchen| times= 3',
         'patrol(targets=kitchen | kitchen, times=3)'),
        ('find my daughter Mei', ' find my daughter Mei', 'find_person(person=Mei)'),
        ('step back a metre, then one more', ' move back| 1 m; move back| 1 m',
         'move(direction=back, distance_m=1); move(direction=back, distance_m=1)'),
        ('inspect the kitchen', ' patrol kitchen+ cooking area', 'inspect(target=kitchen)'),
        ('patrol kitchen kitchen and study', ' patrol kitchen kitchen+ study', 'patrol(targets=kitchen | study)'),
        ('你去找哈小美', ' find_person哈小美', 'find_person(person=Mei)'),
    ],
)
def test_words_become_names(world: World, specs: dict[str, SkillSpec], instruction: str, line: str, steps: str) -> None:
    result = parse(world, specs, instruction, line)
    assert (result.outcome, shown(result), result.code) == (Outcome.TASK, steps, ErrorCode.OK)
    assert (result.new_tokens, result.forward_passes) == (3, 2)


@pytest.mark.parametrize(
    ('instruction', 'line', 'code', 'options', 'part'),
    [
        ('go to the garage', ' go_to garage', ErrorCode.UNKNOWN_PLACE, ('kitchen', 'study', 'guest room'), '"garage"'),
        ('去车库', ' go_to车库', ErrorCode.UNKNOWN_PLACE, ('厨房', '书房', '客房'), '“车库”'),
        ('bring me the mug', ' bring mug| me', ErrorCode.AMBIGUOUS, ('red mug', 'blue mug'), 'Which mug'),
        ('把杯子给我', ' bring杯子| me', ErrorCode.AMBIGUOUS, ('红色杯子', '蓝色杯子'), '哪一个'),
        ('go to the desk', ' go_to desk', ErrorCode.AMBIGUOUS, ('study desk', 'guest desk'), 'Which desk'),
        ('go there', ' ask where', ErrorCode.AMBIGUOUS, (), 'Where'),
        ('take it', ' ask what', ErrorCode.AMBIGUOUS, (), 'What'),
    ],
)
def test_what_is_not_settled_is_asked(
    world: World,
    specs: dict[str, SkillSpec],
    instruction: str,
    line: str,
    code: ErrorCode,
    options: tuple[str, ...],
    part: str,
) -> None:
    result = parse(world, specs, instruction, line)
    assert (result.outcome, result.code, result.options, result.task.steps) == (Outcome.QUESTION, code, options, ())
    assert part in result.message


@pytest.mark.parametrize(
    ('instruction', 'line', 'answer', 'steps'),
    [
        ('go to the garage', ' go_to garage', 'the study please', 'go_to(target=study)'),
        ('去车库', ' go_to车库', '厨房', 'go_to(target=kitchen)'),
        ('bring me the mug', ' bring mug| me', 'the red one', 'bring(object=red mug, to=operator)'),
        ('把杯子给我', ' bring杯子| me', '蓝色的', 'bring(object=blue mug, to=operator)'),
        ('go to the desk', ' go_to desk', 'guest desk', 'go_to(target=guest desk)'),
    ],
)
def test_an_answer_resumes_the_instruction(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str, steps: str
) -> None:
    result = parse(world, specs, instruction, line, answer)
    assert (result.outcome, shown(result), result.task.instruction) == (Outcome.TASK, steps, instruction)


def test_answers_to_two_questions_add_up(world: World, specs: dict[str, SkillSpec]) -> None:
    script = Script({'put the mug on the desk': ' place desk| object= mug'})
    parser = InstructionParser(world, specs.values(), RobotProfile(), script)
    first = parser.parse('put the mug on the desk')
    second = parser.parse('put the mug on the desk', first.message, 'study desk')
    last = parser.parse('put the mug on the desk', second.message, 'the blue one')
    assert [first.code, second.code, last.outcome] == [ErrorCode.AMBIGUOUS, ErrorCode.AMBIGUOUS, Outcome.TASK]
    assert shown(last) == 'place(where=study desk, object=blue mug)'
    assert script.calls == 1


def test_no_ends_it_and_another_instruction_replaces_it(world: World, specs: dict[str, SkillSpec]) -> None:
    assert parse(world, specs, 'go to the garage', ' go_to garage', 'no').code is ErrorCode.CANCELED
    other = parse(world, specs, 'go to the garage', ' go_to garage', 'find a ball', **{'find a ball': ' find any ball'})
    assert shown(other) == 'find(object=ball)'
    assert shown(parse(world, specs, 'go to the garage', ' go_to garage', 'stop')) == 'stop()'
    again = parse(world, specs, 'go to the garage', ' go_to garage', 'hm', hm=' no task')
    assert (again.outcome, again.code) == (Outcome.QUESTION, ErrorCode.UNKNOWN_PLACE)


@pytest.mark.parametrize(
    ('instruction', 'line', 'answer', 'steps'),
    [
        ('bring me the mug', ' bring mug| me', 'not the red one', 'bring(object=blue mug, to=operator)'),
        ('bring me the mug', ' bring mug| me', 'anything but the red one', 'bring(object=blue mug, to=operator)'),
        ('bring me the mug', ' bring mug| me', '不要红的', 'bring(object=blue mug, to=operator)'),
        ('bring me the mug', ' bring mug| me', 'the one in the kitchen', 'bring(object=red mug, to=operator)'),
        ('bring me the mug', ' bring mug| me', 'the second one', 'bring(object=blue mug, to=operator)'),
        ('把杯子给我', ' bring杯子| me', '厨房的', 'bring(object=red mug, to=operator)'),
        ('把杯子给我', ' bring杯子| me', '最后一个', 'bring(object=blue mug, to=operator)'),
        ('把杯子给我', ' bring杯子| me', '随便', 'bring(object=red mug, to=operator)'),
        ('use the desk', ' place desk| object= red mug', 'the study', 'place(where=study desk, object=red mug)'),
        ('放到桌子上', ' place桌子| object= red mug', '客房的', 'place(where=guest desk, object=red mug)'),
        ('grab it', ' pick it', 'the red mug', 'pick(object=red mug)'),
        ('拿它', ' pick它', '红色杯子', 'pick(object=red mug)'),
    ],
)
def test_an_answer_is_a_description_or_a_number_or_a_refusal(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str, steps: str
) -> None:
    result = parse(world, specs, instruction, line, answer)
    assert (result.outcome, shown(result), result.task.instruction) == (Outcome.TASK, steps, instruction)


@pytest.mark.parametrize(
    ('instruction', 'line', 'answer', 'options'),
    [
        ('go to the garage', ' go_to garage', 'not the kitchen', ('study', 'guest room')),
        ('go to the garage', ' go_to garage', 'the room next to the kitchen', ('study', 'guest room')),
        ('go to the garage', ' go_to garage', 'the study or the kitchen', ('kitchen', 'study')),
        ('去车库', ' go_to车库', '厨房旁边那个', ('书房', '客房')),
        ('去车库', ' go_to车库', '别去厨房', ('书房', '客房')),
    ],
)
def test_a_refused_option_is_not_offered_again(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str, options: tuple[str, ...]
) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script({instruction: line}))
    again = parser.parse(instruction, '?', answer)
    assert (again.outcome, again.options) == (Outcome.QUESTION, options)
    assert shown(parser.parse(instruction, again.message, 'the first one')) != shown(again)
    assert len(parser.parse(instruction).options) == 3  # said anew


def test_where_no_suggestion_fits_the_place_is_asked_for(world: World, specs: dict[str, SkillSpec]) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script({'go to the garage': ' go_to garage'}))
    again = parser.parse('go to the garage', '?', 'neither the kitchen nor the study nor the guest room')
    assert (again.outcome, again.options) == (Outcome.QUESTION, ()) and 'Where should that be' in again.message
    assert shown(parser.parse('go to the garage', again.message, 'the dock')) == 'go_home()'


@pytest.mark.parametrize(
    ('instruction', 'line', 'answer', 'other', 'steps'),
    [
        ('go to the garage', ' go_to garage', 'take the red mug to the kitchen', ' bring red mug| kitchen',
         'bring(object=red mug, to=kitchen)'),
        ('go to the garage', ' go_to garage', 'go to the kitchen and find the red mug', ' go_to kitchen; find red mug',
         'go_to(target=kitchen); find(object=red mug)'),
        ('去车库', ' go_to车库', '把红色杯子拿到厨房', ' bring红色杯子|厨房', 'bring(object=red mug, to=kitchen)'),
        ('bring me the mug', ' bring mug| me', 'go to the kitchen', ' go_to kitchen', 'go_to(target=kitchen)'),
        ('use the desk', ' place desk| object= red mug', 'go to the study', ' go_to study', 'go_to(target=study)'),
        ('go there', ' ask where', 'find a ball', ' find any ball', 'find(object=ball)'),
    ],
)
def test_a_whole_instruction_as_an_answer_replaces_the_first(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, answer: str, other: str, steps: str
) -> None:
    result = parse(world, specs, instruction, line, answer, **{answer: other})
    assert (shown(result), result.task.instruction) == (steps, answer)


def test_words_that_the_model_reads_into_a_task_are_no_instruction_if_they_only_name(
    world: World, specs: dict[str, SkillSpec]
) -> None:
    result = parse(world, specs, 'bring me the mug', ' bring mug| me', 'violin', violin=' find violin')
    assert (result.outcome, result.code) == (Outcome.QUESTION, ErrorCode.AMBIGUOUS)


@pytest.mark.parametrize(
    'answer', ['no', 'no thank you', 'none of them', 'neither', 'nothing', '不', '都不要', '都不是']
)
@pytest.mark.parametrize('line', [' go_to garage', ' ask where', ' ask what', ' pick it', ' bring mug| me'])
def test_no_ends_every_question(world: World, specs: dict[str, SkillSpec], line: str, answer: str) -> None:
    assert parse(world, specs, 'do it', line, answer).code is ErrorCode.CANCELED


@pytest.mark.parametrize(
    ('instruction', 'replies', 'joined', 'line', 'steps'),
    [
        ('take it', ('the mug', 'the red one'), 'take it, I mean the mug', ' pick mug', 'pick(object=red mug)'),
        ('拿起来', ('杯子', '蓝的'), '拿起来,我是说杯子', ' pick杯子', 'pick(object=blue mug)'),
    ],
)
def test_answers_after_what_was_missing_belong_to_the_joined_instruction(
    world: World, specs: dict[str, SkillSpec], instruction: str, replies: tuple[str, str], joined: str, line: str,
    steps: str,
) -> None:
    script = Script({instruction: ' ask what', joined: line})
    parser = InstructionParser(world, specs.values(), RobotProfile(), script)
    which = parser.parse(instruction, '?', replies[0])
    assert (which.outcome, len(which.options)) == (Outcome.QUESTION, 2)
    assert shown(parser.parse(instruction, which.message, replies[1])) == steps
    assert script.calls == 2
    assert parser.parse(instruction).outcome is Outcome.QUESTION  # said anew


@pytest.mark.parametrize(
    ('instruction', 'line', 'replies', 'steps'),
    [
        ('grab it', ' pick it', ('the mug', 'the blue one'), 'pick(object=blue mug)'),
        ('拿它', ' pick它', ('杯子', '蓝的'), 'pick(object=blue mug)'),
    ],
)
def test_a_kind_for_a_pronoun_is_asked_about_in_turn(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, replies: tuple[str, str], steps: str
) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Script({instruction: line}))
    which = parser.parse(instruction, '?', replies[0])
    assert len(which.options) == 2
    assert shown(parser.parse(instruction, which.message, replies[1])) == steps


def test_the_missing_thing_joins_the_instruction(world: World, specs: dict[str, SkillSpec]) -> None:
    result = parse(
        world, specs, 'go there', ' ask where', 'the study', **{'go there, I mean the study': ' go_to study'}
    )
    assert shown(result) == 'go_to(target=study)'


@pytest.mark.parametrize(
    ('line', 'code'),
    [
        (' no unsafe', ErrorCode.UNSAFE_INSTRUCTION),
        (' no ability', ErrorCode.OUT_OF_CAPABILITY),
        (' no task', ErrorCode.NOT_AN_INSTRUCTION),
    ],
)
@pytest.mark.parametrize('instruction', ['some words', '几个字'])
def test_refusals_speak_the_operators_language(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, code: ErrorCode
) -> None:
    result = parse(world, specs, instruction, line)
    assert (result.outcome, result.code) == (Outcome.REFUSAL, code)
    assert any('一' <= c <= '鿿' for c in result.message) == (instruction == '几个字')


def test_a_skill_beyond_the_body_is_refused(world: World, specs: dict[str, SkillSpec]) -> None:
    robot = replace(RobotProfile(), capabilities=frozenset({Capability.BASE, Capability.CAMERA}))
    result = parse(world, specs, 'take the red mug', ' pick red mug', robot=robot)
    assert (result.outcome, result.code) == (Outcome.REFUSAL, ErrorCode.OUT_OF_CAPABILITY)
    assert 'gripper' in result.message


@pytest.mark.parametrize(
    ('words', 'code'),
    [
        ('', ErrorCode.EMPTY_INSTRUCTION),
        ('x' * 10_000, ErrorCode.INSTRUCTION_TOO_LONG),
        ('a\x00b', ErrorCode.CONTROL_CHARACTERS),
    ],
)
def test_bad_input_never_reaches_the_model(
    world: World, specs: dict[str, SkillSpec], words: str, code: ErrorCode
) -> None:
    script = Script({})
    start = time.monotonic()
    result = InstructionParser(world, specs.values(), RobotProfile(), script).parse(words)
    assert (result.outcome, result.code, script.calls) == (Outcome.REFUSAL, code, 0)
    assert result.message and time.monotonic() - start < 0.5


@pytest.mark.parametrize('words', ['stop', 'STOP!', '停', '停！', ' Cancel. ', '别动'])
def test_stop_needs_no_model(world: World, specs: dict[str, SkillSpec], words: str) -> None:
    script = Script({})
    result = InstructionParser(world, specs.values(), RobotProfile(), script).parse(words)
    assert (shown(result), script.calls) == ('stop()', 0)


@pytest.mark.parametrize(
    ('instruction', 'line', 'steps'),
    [
        ('wait 1 hour 20 minutes 30 seconds', ' wait 4830 s; wait 4830 s', 'wait(seconds=4830)'),
        ('等三小时二十分二十秒', ' wait 200.33 min; wait 200.33 min', 'wait(seconds=12019.8)'),
        ('wait 5 seconds, wait 5 seconds', ' wait 5 s; wait 5 s', 'wait(seconds=5); wait(seconds=5)'),
        (
            'wait 1 minute 30 seconds, then wait 1 minute 30 seconds', ' wait 90 s; wait 90 s',
            'wait(seconds=90); wait(seconds=90)',
        ),
    ],
)
def test_a_time_said_once_in_parts_is_waited_once(
    world: World, specs: dict[str, SkillSpec], instruction: str, line: str, steps: str
) -> None:
    assert shown(parse(world, specs, instruction, line)) == steps
