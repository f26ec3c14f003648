"""The referee on people and questions: what was done counts; where only that can be told, that something was said."""

import dataclasses

import pytest
from mission_maker import WORLD
from test_referee import stand, step, verdict

from llm_agent_ros.geometry import Point2D, Pose2D

ROBIN, MEI = (WORLD.person(name).pose.point for name in ('Robin', 'Mei'))


def walking(pose, **people):
    """Return truth of a robot at rest with people elsewhere than the world file says."""
    places = {'Robin': ROBIN, 'Mei': MEI, **people}
    return [dataclasses.replace(sample, people=tuple(places.items())) for sample in stand(pose)]


@pytest.mark.parametrize(('person', 'where', 'pose', 'done'), [
    ('Robin', None, Pose2D(3.9, 2.7, -1.57), True), ('Robin', None, Pose2D(3.9, 2.7, 1.57), False),
    ('operator', None, Pose2D(3.9, 2.7, -1.57), True), ('anyone', 'living room', Pose2D(3.9, 2.7, -1.57), True),
    ('Mei', None, Pose2D(3.9, 2.7, -1.57), False), ('Robin', 'kitchen', Pose2D(3.9, 2.7, -1.57), False),
    ('Mei', 'sideboard', Pose2D(6.6, 1.3, -2.6), True),
])
def test_find_person(person, where, pose, done):
    args = {'person': person} if where is None else {'person': person, 'where': where}
    assert verdict(step('find_person', **args), stand(pose)).done is done


def test_follow():
    there = walking(Pose2D(10.2, 3.2, 0.0), Robin=Point2D(11.2, 3.2))
    assert verdict(step('follow', person='Robin', to='kitchen'), there).done
    assert verdict(step('follow', person='operator', to='kitchen'), there).done
    assert verdict(step('follow', person='Robin'), there).done
    assert not verdict(step('follow', person='Mei', to='kitchen'), there).done
    assert not verdict(step('follow', person='Robin', to='study'), there).done
    assert not verdict(step('follow', person='Robin', to='kitchen'), walking(Pose2D(10.2, 3.2, 0.0))).done


def test_guide():
    meeting, end = stand(Pose2D(3.9, 1.7, -1.57)), stand(Pose2D(11.0, 3.3), start=3.0)
    lead = step('guide', person='Robin', to='kitchen')
    assert verdict(lead, meeting + end, said=('Please follow me.',)).done
    assert not verdict(lead, meeting + end).done
    assert not verdict(lead, end, said=('Please follow me.',)).done
    assert not verdict(lead, meeting, said=('Please follow me.',)).done
    assert verdict(step('guide', person='a guest', to='kitchen', **{'from': 'living room'}), meeting + end, ('x',)).done
    assert not verdict(step('guide', person='a guest', to='kitchen', **{'from': 'study'}), meeting + end, ('x',)).done


def test_inspect():
    look = step('inspect', target='kitchen table')
    assert verdict(look, stand(Pose2D(11.4, 2.9, -1.57)), said=('I see the red mug.',)).done
    assert not verdict(look, stand(Pose2D(11.4, 2.9, -1.57))).done
    assert not verdict(look, stand(Pose2D(3.0, 2.9, -1.57)), said=('I see the red mug.',)).done


@pytest.mark.parametrize(('what', 'where', 'said', 'done'), [
    ('mugs', 'kitchen table', 'I count 1 mug.', True), ('mugs', 'kitchen table', 'I count 2 mugs.', False),
    ('things', 'kitchen counter', '我数到2个东西。', True), ('boxes', 'storage shelf', 'I count 1 box.', True),
    ('balls', 'bathroom', 'I count 0 balls.', True), ('people', 'living room', 'I count 1 person.', True),
    ('people', 'kitchen', 'I count 1 person.', False), ('mugs', 'kitchen table', 'I count some.', False),
    ('mugs', None, 'I count 3 mugs.', True),
])
def test_count(what, where, said, done):
    args = {'what': what} if where is None else {'what': what, 'where': where}
    assert verdict(step('count', **args), stand(Pose2D(11.0, 3.3)), said=(said,)).done is done


@pytest.mark.parametrize('asked', [
    step('describe', what='colour of the mug'), step('answer', question='what time is it'), step('remember', fact='x'),
])
def test_what_is_only_said(asked):
    assert verdict(asked, stand(Pose2D(11.0, 3.3)), said=('Something.',)).done
    assert not verdict(asked, stand(Pose2D(11.0, 3.3))).done
