"""Reports in the operator's language: inspect, count, describe, answer, remember."""

import dataclasses
from datetime import datetime

import pytest
from agent_fakes import Robot, context_of, executive, failed, finish, run, step, succeeded
from agent_house import house
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.asking import Attribute, Most, question_of
from llm_agent_ros.agent.context import Deed, Notes, Report
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import subject_of
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.memory.facts import FactStore
from llm_agent_ros.task import Capability, RobotProfile


def test_inspect_a_place_tells_what_is_seen(robot):
    succeeded(run(robot, step('inspect', target='kitchen table')))
    assert robot.said == ['On the kitchen table I see the blue bottle and the red mug.']


def test_inspect_in_chinese(robot):
    result = succeeded(run(robot, step('inspect', target='kitchen table'), language='zh'))
    assert robot.said == ['在kitchen table上我看到蓝色瓶子和红杯子。']
    assert result.message == robot.said[0]


def test_inspect_an_empty_place(robot):
    robot.objects.clear()
    succeeded(run(robot, step('inspect', target='study desk')))
    assert robot.said == ['On the study desk I see nothing that I know.']


def test_inspect_a_room_with_people(robot):
    succeeded(run(robot, step('inspect', target='study')))
    assert robot.said == ['In the study I see the blue mug and Robin.']


def test_people_stand_beside_furniture_not_on_it(robot):
    robot.people['Robin'] = Pose2D(7.3, 2.6, 0.0)
    succeeded(run(robot, step('inspect', target='study desk'), step('count', what='people', where='study desk')))
    assert robot.said == ['On the study desk I see the blue mug. Beside the study desk I see Robin.',
                          'Beside the study desk I count 1 person.']


def test_inspect_a_thing_and_a_person(robot):
    succeeded(run(robot, step('inspect', target='red mug'), step('inspect', target='Robin')))
    assert 'The colour of the red mug is red.' in robot.said[0]
    assert 'on the kitchen table' in robot.said[0]
    assert robot.said[1] == 'It is Robin. I see Robin in the study.'


def test_inspect_fails_where_the_thing_or_the_person_is_not_seen(robot):
    robot.objects.pop('red mug')
    failed(run(robot, step('inspect', target='red mug')), ErrorCode.OBJECT_NOT_FOUND)
    robot.people.clear()
    failed(run(robot, step('inspect', target='Robin')), ErrorCode.PERSON_NOT_FOUND)


@pytest.mark.parametrize(('what', 'where', 'language', 'text'), [
    ('mugs', 'kitchen table', 'en', 'On the kitchen table I count 1 mug.'),
    ('mugs', 'study', 'en', 'In the study I count 1 mug.'),
    ('things', 'kitchen table', 'en', 'On the kitchen table I count 2 things.'),
    ('blue things', 'kitchen table', 'en', 'On the kitchen table I count 1 blue thing.'),
    ('bottle', 'study desk', 'en', 'On the study desk I count 0 bottles.'),
    ('people', 'study', 'en', 'In the study I count 1 person.'),
    ('杯子', 'kitchen', 'zh', '在厨房里我数到1个杯子。'),
    ('人', 'study', 'zh', '在书房里我数到1个人。'),
])
def test_count(robot, what, where, language, text):
    succeeded(run(robot, step('count', what=what, where=where), language=language))
    assert robot.said == [text]


def test_count_here(robot):
    robot.true_pose = Pose2D(2.0, 2.6, -1.57)
    succeeded(run(robot, step('count', what='mugs')))
    assert robot.said == ['I count 1 mug.']
    assert robot.planned == []


def test_count_without_a_camera_or_a_way(robot):
    robot.unreachable = lambda pose: True
    failed(run(robot, step('count', what='mugs', where='study')), ErrorCode.NO_VALID_PATH)
    robot.camera_works = False
    failed(run(robot, step('count', what='mugs')), ErrorCode.NO_CAMERA)


@given(st.lists(st.tuples(st.floats(1.5, 2.5), st.floats(0.7, 1.3)), max_size=8))
@settings(max_examples=25, deadline=None, derandomize=True)
def test_as_many_are_counted_as_stand_apart(spots):
    world = house()
    bottle = world.object('blue bottle')
    world = dataclasses.replace(world, objects=(*(o for o in world.objects if o is not bottle),))
    robot = Robot(world)
    apart = [p for i, p in enumerate(spots) if all(abs(p[0] - q[0]) + abs(p[1] - q[1]) > 0.3 for q in spots[:i])]
    robot.extra = [Sighting('green ball', 'ball', 'green', position=Point3D(x, y, 0.8)) for x, y in apart]
    robot.world = dataclasses.replace(world, categories=(*world.categories, dataclasses.replace(
        world.categories[0], name='ball', aliases_en=(), aliases_zh=('球',))))
    succeeded(run(robot, step('count', what='balls', where='kitchen table')))
    assert robot.said[0].startswith(f'On the kitchen table I count {len(apart)} ball')


@pytest.mark.parametrize(('what', 'where', 'language', 'text'), [
    ('colour of the red mug', None, 'en', 'The colour of the red mug is red.'),
    ('mug colour', 'study desk', 'en', 'The colour of the blue mug is blue.'),
    ('杯子颜色', 'study desk', 'zh', '蓝色杯子是蓝色的。'),
    ('红杯子的颜色', None, 'zh', '红杯子是红色的。'),
    ('size of the blue bottle', 'kitchen table', 'en', 'The size of the blue bottle is 10 by 10 cm, and 10 cm high.'),
    ('name of the person', 'study', 'en', 'It is Robin.'),
    ('那个人的名字', 'study', 'zh', '是Robin。'),
    ('kind of the thing', 'study desk', 'en', 'That is a mug.'),
    ('where the red mug is', None, 'en', 'I see the red mug on the kitchen table.'),
])
def test_describe(robot, what, where, language, text):
    args = {'what': what} if where is None else {'what': what, 'where': where}
    succeeded(run(robot, step('describe', **args), language=language))
    assert robot.said == [text]


@pytest.mark.parametrize('what', ['weight of the red mug', 'brand of the blue bottle', 'the oldest mug', '红杯子的价格',
                                  'shirt of the person with the beard', 'what the mug is made of', 'hair colour'])
def test_what_cannot_be_told_is_said_before_anything_moves(robot, what):
    result = failed(run(robot, step('describe', what=what)), ErrorCode.CANNOT_TELL)
    assert what in result.message or '红杯子' in result.message
    assert robot.planned == [] and robot.said == []


def test_describe_what_is_not_there(robot):
    robot.objects.clear()
    failed(run(robot, step('describe', what='colour of the red mug', where='study')), ErrorCode.OBJECT_NOT_FOUND)
    robot.people.clear()
    failed(run(robot, step('describe', what='name of the person', where='study')), ErrorCode.PERSON_NOT_FOUND)


def test_somebody_without_a_name_has_none_that_could_be_told(robot):
    robot.people.clear()
    robot.extra = [Sighting('person', 'person', 'grey', position=Point3D(7.2, 0.8, 0.8))]
    failed(run(robot, step('describe', what='name of the person', where='study')), ErrorCode.CANNOT_TELL)


@pytest.mark.parametrize(('words', 'attribute', 'most'), [
    ('largest object', Attribute.WHICH, Most.LARGEST), ('最大的东西', Attribute.WHICH, Most.LARGEST),
    ('哪个最大', Attribute.WHICH, Most.LARGEST), ('which bowl is the biggest', None, None),
    ('the smallest mug', Attribute.WHICH, Most.SMALLEST),
    ('colour of the tallest thing', Attribute.COLOR, Most.TALLEST),
    ('谁穿红衣服', Attribute.NAME, None), ('杯子多大', Attribute.SIZE, None), ('shape blue mug', Attribute.SHAPE, None),
    ('the red mug', Attribute.LOOKS, None), ('红杯子长什么样', Attribute.LOOKS, None), ('heaviest object', None, None),
    ('第二大的杯子', None, None), ('', None, None), ('tallest person', None, None),
])
def test_what_is_asked_for(words, attribute, most):
    question = question_of(words, house())
    assert (question.attribute if question else None, question.most if question else None) == (attribute, most)


@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_no_words_break_the_reading_of_words(words):
    question_of(words, house())
    subject_of(words, house())
    assert answer_to(context_of(Robot()), words)


def answer(question, language='en', robot=None, notes=None, memory=None, profile=None):
    context = context_of(robot or Robot(), language, notes)
    context.wall_clock = lambda: datetime(2026, 11, 26, 14, 5)
    context.memory = memory or FactStore()
    context.profile = profile or context.profile
    return answer_to(context, question)


@pytest.mark.parametrize(('question', 'language', 'text'), [
    ('what time is it', 'en', 'It is 14:05.'), ('现在几点了', 'zh', '现在是14:05。'),
    ('what day is it today', 'en', 'Today is Thursday, 26 November 2026.'),
    ('what day is tomorrow', 'en', 'Tomorrow is Friday, 27 November 2026.'),
    ('今天星期几', 'zh', '今天是2026年11月26日，星期四。'), ('明天几号', 'zh', '明天是2026年11月27日，星期五。'),
    ('how full is your battery', 'en', 'I cannot measure my battery.'), ('当前电量多少', 'zh', '我测不到自己的电量。'),
    ('where are you', 'en', 'I am in the kitchen.'), ('你在哪', 'zh', '我在厨房里。'),
    ('where am I', 'en', 'You are in the study.'), ('what are you holding', 'en', 'I hold nothing.'),
    ('where is the blue mug', 'en', 'The blue mug should be on the study desk.'),
    ('红杯子在哪', 'zh', '红杯子应该在kitchen table上。'), ('where is Robin', 'en', 'Robin should be in the study.'),
    ('where is the study desk', 'en', 'The study desk is in the study.'),
    ('what is on the kitchen table', 'en', 'On the kitchen table there should be the blue bottle and the red mug.'),
    ('who is in the study', 'en', 'Robin should be in the study.'), ('which rooms do you know', 'en',
                                                                    'The rooms that I know: kitchen and study.'),
    ('who wrote Hamlet', 'en', 'I do not know that.'), ('天为什么是蓝的', 'zh', '这个我不知道。'),
    ('what did you do today', 'en', 'I have done nothing yet.'), ('', 'en', 'What would you like to know?'),
    ('what time is it in Tokyo right now', 'en', 'I do not know that.'),
    ('what do you remember', 'en', 'I have been told nothing to remember.'),
])
def test_answers(question, language, text):
    assert answer(question, language) == text


@pytest.mark.parametrize(('question', 'language'), [
    ('what day is Christmas', 'en'), ('圣诞节是几号', 'zh'), ('what day is the meeting', 'en'),
    ('妈妈生日是几号', 'zh'),
    ('which month is it after next', 'en'), ('下个月是几月', 'zh'), ('一号是星期几', 'zh'), ('大后天几号', 'zh'),
    ('我的车停在几号位', 'zh'), ('what time is it in New York', 'en'), ('纽约现在几点', 'zh'),
    ('how late does the shop open', 'en'), ('商店几点钟开门', 'zh'), ('where are you going', 'en'),
    ('is my phone charged', 'en'), ('我的手机还有多少电', 'zh'), ('Where may I sit?', 'en'),
    ('May I sit somewhere?', 'en'),
])
def test_what_only_holds_the_words_of_a_topic_is_not_answered(question, language):
    unknown = {'en': 'I do not know that.', 'zh': '这个我不知道。'}
    assert answer(question, language, Robot(with_may())) == unknown[language]


@pytest.mark.parametrize(('question', 'language', 'text'), [
    ('请问现在是几点钟呀', 'zh', '现在是14:05。'),
    ('do you know what time it is right now, please', 'en', 'It is 14:05.'),
    ('what time is it and what day is it', 'en', 'It is 14:05.'), ('现在是几月几号几点了', 'zh', '现在是14:05。'),
    ('what is the day after tomorrow', 'en', 'I do not know that.'),
    ('what day is the day after tomorrow', 'en', 'The day after tomorrow is Saturday, 28 November 2026.'),
    ('你晓不晓得后天是几号', 'zh', '后天是2026年11月28日，星期六。'),
    ('今天几月几号星期几', 'zh', '今天是2026年11月26日，星期四。'),
    ('你还需要充电吗', 'zh', '我测不到自己的电量。'),
    ('do you need to be charged soon', 'en', 'I cannot measure my battery.'),
    ('充电桩在哪里', 'zh', '充电桩离这里3米。'),
    ('where is the charging station', 'en', 'The charging station is 3 m from here.'),
    ('你在哪看到红杯子的', 'zh', '红杯子应该在kitchen table上。'),
    ('which room are you in right now', 'en', 'I am in the kitchen.'),
    ('你现在在哪个房间里呢', 'zh', '我在厨房里。'), ('where is May', 'en', 'Mei should be in the kitchen.'),
    ('May is where?', 'en', 'Mei should be in the kitchen.'),
    ("where is May's office", 'en', 'Mei should be in the kitchen.'),
])
def test_a_topic_with_small_words_around_it_is_answered(question, language, text):
    assert answer(question, language, Robot(with_may())) == text


def with_may():
    world = house()
    dock = dataclasses.replace(world.place('charger'), name='charging station', aliases_zh=('充电桩',))
    people = (world.person('Robin'), dataclasses.replace(world.person('Mei'), aliases_en=('May',)))
    return dataclasses.replace(world, places=(*world.places[:-1], dock), people=people)


def test_answers_about_itself_name_only_what_this_body_can_do():
    assert 'lead people' in answer('what can you do')
    assert '带路' in answer('你会做什么', 'zh')
    assert 'fetch' in answer('introduce yourself')
    assert 'lead' not in answer('who are you', profile=RobotProfile(frozenset({Capability.SPEAKER})))


def test_answers_prefer_what_was_seen_to_what_the_world_file_says():
    robot = Robot()
    robot.remembered['blue mug'] = Sighting('blue mug', 'mug', 'blue', 0.9, 4, Point3D(1.8, 1.0, 0.8), 90.0)
    assert answer('where is the blue mug', robot=robot) == 'The blue mug was on the kitchen table when I saw it last.'
    robot.held, notes = 'red mug', Notes(held='red mug')
    assert answer('where is the red mug', robot=robot, notes=notes) == 'I hold the red mug.'
    assert answer('what are you holding', robot=robot, notes=notes) == 'I hold the red mug.'


def test_answers_from_memory():
    memory = FactStore()
    memory.add('my keys are in the drawer')
    memory.add('我的药每天早上八点吃', 'zh')
    memory.add('your name is Bolt')
    assert answer('where are my keys', memory=memory) == 'You told me: my keys are in the drawer.'
    assert answer('我几点吃药', 'zh', memory=memory) == '你告诉过我：我的药每天早上八点吃。'
    assert answer('what is your name', memory=memory) == 'You told me: your name is Bolt.'
    assert answer('what did I tell you to remember', memory=memory).startswith('You told me: your name is Bolt; ')
    assert answer('when is the bus', memory=memory) == 'I do not know that.'


def test_answers_from_its_doings_and_reports():
    notes = Notes()
    notes.doings += [Deed('go to the kitchen', True), Deed('find the unicorn', False)]
    text = answer('what did you do today', notes=notes)
    assert text == 'I was told: “go to the kitchen” (done); “find the unicorn” (not done).'
    assert answer('what was your last task', notes=notes) == 'I was told: “find the unicorn” (not done).'
    notes.reports.append(Report('mugs study', 'In the study I count 2 mugs.'))
    assert answer('how many mugs are in the study', notes=notes) == 'In the study I count 2 mugs.'
    assert answer('how many', notes=notes) == 'In the study I count 2 mugs.'
    assert answer('the number', notes=notes) == 'In the study I count 2 mugs.'


def test_answer_goes_to_who_asks(robot):
    succeeded(run(robot, step('answer', question='what time is it', to='Robin')))
    assert robot.true_pose.distance_to(Pose2D(7.2, 0.8)) < 1.0
    assert robot.said[0].startswith('It is ')


def test_answer_without_wheels_speaks_where_it_is(robot):
    context = context_of(robot)
    context.profile = RobotProfile(frozenset({Capability.SPEAKER}))
    from llm_agent_ros.agent.executive import Executive
    from llm_agent_ros.task import Task

    succeeded(finish(robot, Executive(Task((step('answer', question='where are you', to='Robin'),)), context)))
    assert robot.planned == [] and robot.said == ['I am in the kitchen. I said it, but I saw nobody.']


def test_count_and_pass_it_on(robot):
    steps = (step('count', what='mugs', where='kitchen table'), step('answer', question='how many', to='Robin'))
    result = succeeded(run(robot, *steps))
    assert robot.said == ['On the kitchen table I count 1 mug.'] * 2
    assert result.message == robot.said[0]


def test_remember_then_answer(robot):
    runner = executive(robot, step('remember', fact='the spare key is under the flower pot'),
                       step('answer', question='where is the spare key'))
    succeeded(finish(robot, runner))
    assert robot.said == ['I will remember that.', 'You told me: the spare key is under the flower pot.']


def test_a_failed_task_after_a_report_says_why(robot):
    robot.unreachable = lambda pose: pose.x > 4.0
    result = run(robot, step('inspect', target='kitchen table'), step('go_to', target='study'))
    assert result.message == 'I found no way there.'
