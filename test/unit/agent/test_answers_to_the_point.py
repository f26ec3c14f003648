"""Answers say nothing beside the point: of old reports, of places that a question only names, of whose name it is."""

import pytest
from agent_fakes import Robot, context_of, run, step, succeeded

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.context import Deed, Notes, Report
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.memory.facts import FactStore

UNKNOWN = {'en': 'I do not know that.', 'zh': '这个我不知道。'}
EN = Report('mugs study', 'In the study I count 2 mugs.', 'en')
ZH = Report('杯子 study', '在书房里我数到2个杯子。', 'zh')


def answer(question, language='en', *, robot=None, facts=(), reports=(), doings=()):
    notes = Notes()
    notes.reports += reports
    notes.doings += doings
    context = context_of(robot or Robot(), language, notes)
    context.memory = FactStore()
    for fact in facts:
        context.memory.add(fact)
    return answer_to(context, question)


@pytest.mark.parametrize(('question', 'language'), [
    ('一年有多少天', 'zh'), ('中国有多少人口', 'zh'), ('书多少钱一本', 'zh'), ('你有几个兄弟', 'zh'),
    ('how many days are left', 'en'), ('the number of my bus', 'en'),
])
def test_an_old_report_is_no_answer_to_everything(question, language):
    assert answer(question, language, reports=[EN, ZH]) == UNKNOWN[language]


@pytest.mark.parametrize(('question', 'language'), [
    ('结果是什么', 'zh'), ('有多少', 'zh'), ('一共几个', 'zh'), ('how many', 'en'), ('how many did you find', 'en'),
    ('what was the result', 'en'), ('how many mugs did you see', 'en'),
])
def test_who_asks_for_the_result_gets_the_report_in_their_language(question, language):
    reports = {'en': [EN], 'zh': [ZH]}
    assert answer(question, language, reports=[EN, ZH]) == answer(question, language, reports=[ZH, EN])
    assert answer(question, language, reports=[EN, ZH]) == reports[language][0].text
    assert answer(question, language, reports=reports['zh' if language == 'en' else 'en']) == UNKNOWN[language]


def test_a_report_is_kept_with_its_language(robot):
    notes = Notes()
    succeeded(run(robot, step('count', what='杯子', where='kitchen'), language='zh', notes=notes))
    assert notes.reports[-1].language == 'zh'


@pytest.mark.parametrize(('question', 'language'), [
    ('what is the temperature in the kitchen?', 'en'), ('who cleaned the kitchen?', 'en'),
    ('where is the sugar in the kitchen?', 'en'), ('what is the wifi password in the kitchen?', 'en'),
    ('which room has the best view', 'en'), ('厨房的温度是多少', 'zh'), ('谁打扫了厨房', 'zh'),
    ('糖在厨房的哪里', 'zh'),
])
def test_a_place_that_is_only_named_is_not_what_is_asked_for(question, language):
    assert answer(question, language) == UNKNOWN[language]


@pytest.mark.parametrize(('question', 'fact'), [
    ('what is the wifi password in the kitchen?', 'the wifi password is blue elephant nine'),
    ('who cleaned the kitchen?', 'Mei cleaned the kitchen'),
])
def test_what_was_told_of_a_place_is_remembered(question, fact):
    assert answer(question, facts=[fact]) == f'You told me: {fact}.'


def test_what_is_at_a_place_is_not_hidden_by_what_was_told_of_it():
    there = 'In the kitchen there should be the blue bottle and the red mug.'
    assert answer('what is in the kitchen', facts=['the kitchen is closed']) == there


@pytest.mark.parametrize(('question', 'language', 'text'), [
    ('what things can I find on the kitchen table', 'en',
     'On the kitchen table there should be the blue bottle and the red mug.'),
    ('which mugs are in the kitchen', 'en', 'In the kitchen there should be the red mug.'),
    ('what is lying on the study desk', 'en', 'On the study desk there should be the blue mug.'),
    ('is anybody in the study', 'en', 'Robin should be in the study.'),
    ('how many people are in the study', 'en', 'Robin should be in the study.'),
    ('who is at the study desk', 'en', 'I know of nobody beside the study desk.'),
    ('what room is Robin in', 'en', 'Robin should be in the study.'),
    ('where is the kitchen', 'en', 'The kitchen is 1 m from here.'), ('厨房在哪里', 'zh', '厨房离这里1米。'),
    ('厨房里有什么东西', 'zh', '在厨房里应该有蓝色瓶子和红杯子。'), ('书房里都有谁', 'zh', 'Robin应该在书房里。'),
])
def test_what_is_asked_of_a_place_is_answered(question, language, text):
    assert answer(question, language) == text


def test_people_are_beside_furniture():
    robot = Robot()
    robot.people['Robin'] = Pose2D(6.5, 2.6, 0.0)
    robot.true_pose = Pose2D(6.5, 1.0, 1.57)
    robot.step()
    assert answer('who is at the study desk', robot=robot) == 'Robin should be beside the study desk.'


@pytest.mark.parametrize('facts', [['my name is Anna', 'your name is Robo'], ['your name is Robo', 'my name is Anna']])
def test_my_name_is_not_your_name(facts):
    assert answer('what is my name?', facts=facts) == 'You told me: my name is Anna.'
    assert answer('what is your name?', facts=facts) == 'You told me: your name is Robo.'
    assert answer('what is my name?', facts=['your name is Robo']) == UNKNOWN['en']


@pytest.mark.parametrize('question', ['what did you just do', 'what have you just done?', '你刚才做了什么'])
def test_the_last_deed_is_told(question):
    language = 'zh' if question.startswith('你') else 'en'
    text = answer(question, language, doings=[Deed('go home', True), Deed('find the mug', False)])
    assert 'find the mug' in text and 'go home' not in text


@pytest.mark.parametrize('question', ['现在是几点？', '几点', '现在几点了'])
def test_the_time_is_told(question):
    assert answer(question, 'zh').startswith('现在是')


def test_without_images_it_does_not_say_that_it_sees_nothing():
    robot = Robot()
    assert answer('what do you see', robot=robot) == 'I get no image from my camera.'
    robot.step()
    assert answer('what do you see', robot=robot).startswith('I see')
    robot.now += 10.0
    assert answer('你看到了什么', 'zh', robot=robot) == '摄像头没有图像。'
