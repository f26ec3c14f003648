"""Matching, surfaces, goals, camera, wording and the registry."""

import math

import pytest
from agent_fakes import Robot, context_of, step
from agent_house import DESK, TABLE, house
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.context import CameraMount
from llm_agent_ros.agent.goals import reach_poses, ring
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.surfaces import APART_M, EDGE_M, Taken, best_spot, floor_spot, free_spots
from llm_agent_ros.agent.wording import described, explained, name_in
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.task import ArgType
from llm_agent_ros.tongue import language_of
from llm_agent_ros.world.model import World

RED = Sighting('red mug', 'mug', 'red')
RED_BY_LOOKS = Sighting('m1', 'mug', 'red')
BLUE = Sighting('blue mug', 'mug', 'blue')
BOTTLE = Sighting('blue bottle', 'bottle', 'blue')
WHITE = Sighting('m2', 'mug', 'white')


@pytest.mark.parametrize(('words', 'matching'), [
    ('red mug', {RED, RED_BY_LOOKS}), ('the Red Cup', {RED, RED_BY_LOOKS}), ('红杯子', {RED, RED_BY_LOOKS}),
    ('mug', {RED, RED_BY_LOOKS, BLUE}), ('杯子', {RED, RED_BY_LOOKS, BLUE}), ('cup', {RED, RED_BY_LOOKS, BLUE}),
    ('blue cup', {BLUE}), ('bottle', {BOTTLE}), ('blue', {BLUE, BOTTLE}), ('tallest bottle', {BOTTLE}),
    ('white mug', {WHITE}), ('白色的杯子', {WHITE}), ('big red cup', {RED, RED_BY_LOOKS}), ('green bottle', set()),
    ('red wine bottle', {BOTTLE}), ('白杯子', {WHITE}),
    ('the blue mug over there', {BLUE}),
])
def test_words_match_what_they_mean(words, matching):
    query = resolve(words, house())
    assert {s for s in (RED, RED_BY_LOOKS, BLUE, BOTTLE, WHITE) if query.matches(s)} == matching


@pytest.mark.parametrize('words', ['the white mug', '白色的杯子'])
def test_what_only_looks_tell_is_known_when_held(words):
    assert resolve(words, house()).matches_label('white mug')
    assert not resolve(words, house()).matches_label('red mug')


def test_unknown_words_are_refused_where_objects_are_listed():
    with pytest.raises(AgentError) as error:
        resolve('unicorn', house())
    assert error.value.code is ErrorCode.UNKNOWN_OBJECT


def test_without_a_list_labels_speak_for_themselves():
    query = resolve('the green apple', World('bare'))
    assert query.matches(Sighting('green apple'))
    assert query.matches(Sighting('apple'))
    assert not query.matches(Sighting('pear'))


@given(
    st.lists(st.tuples(st.floats(5.8, 7.2), st.floats(3.05, 3.75), st.floats(0.02, 0.12)), max_size=6),
    st.floats(0.03, 0.12),
)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_free_spots_keep_clear(others, radius_m):
    desk = house().place('study desk')
    taken = [Taken(Point2D(x, y), r) for x, y, r in others]
    for spot in free_spots(desk, taken, radius_m):
        assert DESK.contains(spot.ground, max(EDGE_M, radius_m) - 1e-6)
        assert spot.z == desk.height_m
        assert all(spot.ground.distance_to(t.point) >= max(APART_M, radius_m + t.radius_m) for t in taken)


def test_best_spot_is_within_reach_and_ahead():
    desk, robot = house().place('study desk'), Pose2D(6.5, 2.6, math.pi / 2)
    spot = best_spot(free_spots(desk, (), 0.05), robot, 0.7)
    assert robot.distance_to(spot.ground) <= 0.7
    assert abs(robot.bearing_to(spot.ground)) < 0.1
    assert best_spot(free_spots(desk, (), 0.05), Pose2D(1.0, 1.0), 0.7) is None


def test_floor_spot_avoids_what_lies_there():
    robot = Pose2D(1.0, 1.0, 0.0)
    assert floor_spot(robot, (), 0.05) == Point3D(1.5, 1.0, 0.0)
    other = floor_spot(robot, (Taken(Point2D(1.5, 1.0)),), 0.05)
    assert other.ground.distance_to(Point2D(1.5, 1.0)) >= APART_M
    everywhere = [Taken(Point2D(1.0 + 0.1 * i, 0.1 * j)) for i in range(12) for j in range(20)]
    assert floor_spot(robot, everywhere, 0.05) is None


@given(st.floats(-3.0, 3.0), st.floats(-3.0, 3.0))
def test_ring_faces_its_centre(x, y):
    centre = Point2D(x, y)
    for pose in ring(centre, (0.8,)):
        assert pose.distance_to(centre) == pytest.approx(0.8)
        assert pose.bearing_to(centre) == pytest.approx(0.0, abs=1e-6)


def test_reach_poses_reach_and_stand_clear():
    context = context_of(Robot())
    for pose in reach_poses(context, Point2D(1.7, 1.25)):
        assert pose.distance_to(Point2D(1.7, 1.25)) < 0.75
        assert TABLE.distance_to(pose) > 0.22
    with pytest.raises(AgentError) as error:
        reach_poses(context_of(Robot(wide_table())), Point2D(2.0, 2.0))
    assert error.value.code is ErrorCode.OUT_OF_REACH


def wide_table():
    import dataclasses

    from llm_agent_ros.world.rect import Rect

    world = house()
    table = dataclasses.replace(world.place('kitchen table'), rect=Rect(2.0, 2.0, 3.0, 3.0))
    return dataclasses.replace(world, places=(table,))


def test_camera_sees_what_is_ahead_and_low_enough():
    camera, robot = CameraMount(), Pose2D(0.0, 0.0, 0.0)
    assert camera.sees(robot, Point3D(1.5, 0.0, 0.0))
    assert not camera.sees(robot, Point3D(0.5, 0.0, 0.0))
    assert camera.sees(robot, Point3D(0.6, 0.0, 0.8))
    assert not camera.sees(robot, Point3D(-1.5, 0.0, 0.0))
    assert not camera.sees(robot, Point3D(1.0, 1.2, 0.0))
    nearest = camera.nearest_view_m(0.0)
    assert camera.sees(robot, Point3D(nearest + 0.05, 0.0, 0.0))
    assert not camera.sees(robot, Point3D(nearest - 0.2, 0.0, 0.0))


def test_steps_are_described_in_both_languages():
    world = house()
    go = step('go_to', target='kitchen')
    assert described(go, skills.spec('go_to'), world, 'en') == 'go to kitchen'
    assert '厨房' in described(go, skills.spec('go_to'), world, 'zh')
    everything = step('bring', object='red mug', to='operator', from_='kitchen')
    assert 'kitchen' in described(everything, skills.spec('bring'), world, 'en')


def test_names_and_languages():
    assert name_in(house(), 'red mug', 'zh') == '红杯子'
    assert name_in(house(), 'study desk', 'zh') == 'study desk'
    assert (language_of('去厨房'), language_of('go')) == ('zh', 'en')
    assert explained(AgentError('no way', code=ErrorCode.NO_VALID_PATH), 'zh') == '我找不到去那里的路。'
    assert explained(AgentError('no way', code=ErrorCode.NO_VALID_PATH), 'en') == 'I found no way there.'


def test_registry_has_the_public_contract():
    shapes = {s.name: [(a.name, a.optional) for a in s.args] for s in skills.specs()}
    assert shapes == {
        'go_to': [('target', False)], 'go_home': [], 'move': [('direction', False), ('distance_m', False)],
        'turn': [('angle_deg', False)], 'patrol': [('targets', False), ('times', True)],
        'find': [('object', False), ('where', True)], 'pick': [('object', False), ('where', True)],
        'place': [('where', False), ('object', True)], 'bring': [('object', False), ('to', False), ('from', True)],
        'say': [('text', False), ('to', True)], 'wait': [('seconds', False)], 'stop': [],
        'follow': [('person', False), ('to', True)], 'guide': [('person', False), ('to', False), ('from', True)],
        'find_person': [('person', False), ('where', True)], 'inspect': [('target', False)],
        'count': [('what', False), ('where', True)], 'describe': [('what', False), ('where', True)],
        'answer': [('question', True), ('to', True)], 'remember': [('fact', False)],
    }


@pytest.mark.parametrize('spec', skills.specs(), ids=lambda s: s.name)
def test_specs_are_whole(spec):
    names = {a.name for a in spec.args}
    required = {a.name for a in spec.args if not a.optional}
    for phrases in (spec.phrases_en, spec.phrases_zh):
        assert len(phrases) >= 4
        assert len(set(phrases)) == len(phrases)
        used = [set(filled(p, names)) for p in phrases]
        assert all(u <= names for u in used)
        assert any(required <= u for u in used)
    optional = [a.optional for a in spec.args]
    assert optional == sorted(optional)
    assert all(isinstance(a.type, ArgType) for a in spec.args)


def filled(phrase, names):
    import string

    return [name for _, name, _, _ in string.Formatter().parse(phrase) if name]
