"""A task is checked before anything moves; the parser is not trusted."""

import dataclasses
import math

import pytest
from agent_fakes import Robot, context_of, step
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.check import check_task, needs_motion
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.task import Capability, RobotProfile, Step, Task


def code_of(*steps, profile=None, language='en'):
    context = context_of(Robot(), language)
    if profile is not None:
        context = dataclasses.replace(context, profile=profile)
    try:
        check_task(Task(tuple(steps), 'x', language), context)
    except AgentError as error:
        assert error.message
        return error.code
    return ErrorCode.OK


@pytest.mark.parametrize('good', [
    step('go_to', target='study'), step('go_to', target='operator'), step('go_to', target='Robin'),
    step('go_to', target='the red cup'), step('go_home'), step('move', direction='back', distance_m=20),
    step('turn', angle_deg=-3600.0), step('turn', angle_deg=2),
    step('patrol', targets=('kitchen', 'study'), times=50), step('find', object='mug'),
    step('find', object='blue thing mug', where='厨房'), step('pick', object='red mug', where='kitchen table'),
    step('place', where='study desk'), step('bring', object='mug', to='operator', from_='kitchen'),
    step('say', text='hi', to='somebody'), step('say', text='hi', to='Robin'),
    step('answer', to='operator'), step('wait', seconds=0), step('wait', seconds=14400.0),
    step('stop'),
])
def test_good_steps_pass(good):
    assert code_of(good) is ErrorCode.OK


@pytest.mark.parametrize(('bad', 'code'), [
    (step('fly'), ErrorCode.INVALID_TASK),
    (step('__class__'), ErrorCode.INVALID_TASK),
    (step('go_to'), ErrorCode.INVALID_TASK),
    (step('go_to', target=''), ErrorCode.INVALID_TASK),
    (step('go_to', target='garage'), ErrorCode.UNKNOWN_PLACE),
    (step('go_to', target='study', speed=3.0), ErrorCode.INVALID_TASK),
    (Step('go_to', (('target', 'study'), ('target', 'kitchen'))), ErrorCode.INVALID_TASK),
    (step('go_to', target=('study', 'kitchen')), ErrorCode.INVALID_TASK),
    (step('move', direction='up', distance_m=1.0), ErrorCode.INVALID_TASK),
    (step('move', direction='forward', distance_m=20.5), ErrorCode.INVALID_TASK),
    (step('move', direction='forward', distance_m=-1.0), ErrorCode.INVALID_TASK),
    (step('move', direction='forward', distance_m='far'), ErrorCode.INVALID_TASK),
    (step('turn', angle_deg=math.inf), ErrorCode.INVALID_TASK),
    (step('turn', angle_deg=math.nan), ErrorCode.INVALID_TASK),
    (step('turn', angle_deg=True), ErrorCode.INVALID_TASK),
    (step('turn', angle_deg=3601.0), ErrorCode.INVALID_TASK),
    (step('patrol', targets=()), ErrorCode.INVALID_TASK),
    (step('patrol', targets='kitchen'), ErrorCode.INVALID_TASK),
    (step('patrol', targets=('kitchen', 'garage')), ErrorCode.UNKNOWN_PLACE),
    (step('patrol', targets=('kitchen', 'study'), times=51), ErrorCode.INVALID_TASK),
    (step('patrol', targets=('kitchen', 'study'), times=1.5), ErrorCode.INVALID_TASK),
    (step('patrol', targets=('kitchen', 'study'), times=0), ErrorCode.INVALID_TASK),
    (step('find', object='unicorn'), ErrorCode.UNKNOWN_OBJECT),
    (step('find', object='mug', where='garage'), ErrorCode.UNKNOWN_PLACE),
    (step('bring', object='mug', to='Nobody'), ErrorCode.UNKNOWN_PLACE),
    (step('say', text='hi', to='the nurse'), ErrorCode.UNKNOWN_PERSON),
    (step('answer', question='what time is it', to='护士'), ErrorCode.UNKNOWN_PERSON),
    (step('wait', seconds=14401.0), ErrorCode.INVALID_TASK),
    (step('say', text='x' * 501), ErrorCode.INVALID_TASK),
    (step('say', text='a\x07b'), ErrorCode.INVALID_TASK),
    (step('go_to', target='x' * 200), ErrorCode.INVALID_TASK),
])
def test_bad_steps_are_refused(bad, code):
    assert code_of(step('go_home'), bad) is code


def test_number_of_steps_is_bounded():
    assert code_of() is ErrorCode.INVALID_TASK
    assert code_of(*[step('go_home')] * 33) is ErrorCode.INVALID_TASK


@pytest.mark.parametrize('missing', list(Capability))
def test_what_the_robot_lacks_is_refused(missing):
    profile = RobotProfile(frozenset(Capability) - {missing})
    for spec in skills.specs():
        code = code_of(Step(spec.name), profile=profile)
        assert (code is ErrorCode.OUT_OF_CAPABILITY) == (missing in spec.needs)


def test_refusal_speaks_the_operators_language():
    context = context_of(Robot(), 'zh')
    with pytest.raises(AgentError, match='车库'):
        check_task(Task((step('go_to', target='车库'),), 'x', 'zh'), context)


@pytest.mark.parametrize(('steps', 'text_en', 'text_zh'), [
    ([step('wait', seconds=18000.0)], 'at most 4 hours.', '最多4小时。'),
    ([step('wait', seconds=-1.0)], 'at least 0 seconds.', '至少0秒。'),
    ([step('move', direction='forward', distance_m=30.0)], 'at most 20 metres.', '最多20米。'),
    ([step('turn', angle_deg=7200.0)], 'at most 3600 degrees.', '最多3600度。'),
    ([step('turn', angle_deg=1.0)], 'at least 2 degrees.', '至少2度。'),
    ([step('turn', angle_deg=0)], 'at least 2 degrees.', '至少2度。'),
    ([step('turn', angle_deg=-7200.0)], 'at most 3600 degrees.', '最多3600度。'),
    ([step('patrol', targets=('kitchen', 'study'), times=60)], 'at most 50 rounds.', '最多50遍。'),
    ([step('patrol', targets=('kitchen', 'study'), times=0)], 'at least 1 round.', '至少1遍。'),
    ([step('patrol', targets=('kitchen',) * 33)], 'at most 32 places.', '最多32个地方。'),
    ([step('patrol', targets=())], 'at least 1 place.', '至少1个地方。'),
    ([step('go_home')] * 33, 'at most 32 steps.', '最多32步。'),
])
@pytest.mark.parametrize('language', ['en', 'zh'])
def test_too_much_is_refused_with_the_limit_as_people_say_it(steps, text_en, text_zh, language):
    with pytest.raises(AgentError) as refused:
        check_task(Task(tuple(steps), 'x', language), context_of(Robot(), language))
    assert refused.value.code is ErrorCode.INVALID_TASK
    much_en, little_en = 'That is more than I do at once: ', 'That is too little: '
    if language == 'zh':
        assert refused.value.message == ('太少了：' if '至少' in text_zh else '我一次做不了这么多：') + text_zh
    else:
        assert refused.value.message == (little_en if 'at least' in text_en else much_en) + text_en


@pytest.mark.parametrize(('missing', 'text'), [
    (Capability.BASE, '轮子'), (Capability.CAMERA, '摄像头'), (Capability.GRIPPER, '夹爪'),
    (Capability.SPEAKER, '扬声器'),
])
def test_missing_parts_are_named_in_the_operators_language(missing, text):
    spec = next(s for s in skills.specs() if missing in s.needs)
    for language, word in (('en', str(missing)), ('zh', text)):
        context = context_of(Robot(), language)
        context = dataclasses.replace(context, profile=RobotProfile(frozenset(Capability) - {missing}))
        with pytest.raises(AgentError, match=f'no {word}' if language == 'en' else f'没有{word}。'):
            check_task(Task((Step(spec.name),), 'x', language), context)


def test_needs_motion():
    body = RobotProfile()
    assert needs_motion(Task((step('wait', seconds=1.0), step('go_home'))), body)
    assert not needs_motion(Task((step('wait', seconds=1.0), step('say', text='x'), step('stop'))), body)


@pytest.mark.parametrize(('speaks', 'moves'), [
    (step('say', text='hi', to='Robin'), True), (step('say', text='hi', to='operator'), False),
    (step('answer', question='what time is it', to='Robin'), True), (step('answer', to='operator'), True),
    (step('answer', question='what time is it'), False),
])
def test_to_speak_to_somebody_needs_motion_where_there_are_wheels(speaks, moves):
    assert needs_motion(Task((speaks,)), RobotProfile()) is moves
    assert not needs_motion(Task((speaks,)), RobotProfile(frozenset({Capability.SPEAKER})))


values = st.one_of(
    st.text(max_size=12), st.floats(), st.integers(), st.tuples(st.text(max_size=5), st.text(max_size=5)),
    st.sampled_from(['study', 'red mug', 'operator', 'forward']),
)


@given(
    skill=st.sampled_from([s.name for s in skills.specs()]),
    names=st.lists(st.sampled_from(['target', 'object', 'where', 'to', 'from', 'text', 'seconds', 'times', 'targets']),
                   max_size=3),
    data=st.data(),
)
@settings(max_examples=200, deadline=None, derandomize=True)
def test_whatever_passes_can_be_built(skill, names, data):
    wanted = [arg.name for arg in skills.spec(skill).args] + names
    given_step = Step(skill, tuple((name, data.draw(values)) for name in wanted))
    if code_of(given_step) is ErrorCode.OK:
        assert skills.build(given_step, context_of(Robot())) is not None
        assert 0.0 < skills.time_limit_sec(given_step) < 1e6
