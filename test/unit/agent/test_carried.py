"""What becomes of a thing on its way: who walks on, what falls, where it was taken, put and seen since."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, executive, failed, finish, run, step, succeeded
from agent_house import DESK

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.context import Handled, Notes
from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.putting import taken
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D

BRING, PLACE = step('bring', object='red mug', to='Robin'), step('place', object='red mug', where='study desk')


def asked(robot, notes, question, language='en'):
    """Return the answer to a question after the task."""
    return answer_to(context_of(robot, language, notes=notes), question)


def test_who_walks_on_while_the_robot_drives_up_is_driven_up_to_again(robot):
    robot.people['Robin'] = spot = Pose2D(4.6, 3.2, 0.0)
    runner = executive(robot, BRING)
    while runner.tick().state is TaskState.RUNNING:
        if robot.held and robot.drive is not None and robot.routes[-1].poses[-1].distance_to(spot) < 1.0:
            robot.walks['Robin'] = [Point2D(4.6, 0.6)]  # as soon as it drives to where it saw them
        robot.step()
    succeeded(runner.snapshot())
    assert robot.people['Robin'].distance_to(robot.objects['red mug'].ground) < 0.7


def test_who_never_waits_gets_nothing(robot):
    notes = Notes()
    runner = executive(robot, BRING, notes=notes)
    while runner.tick().state is TaskState.RUNNING:
        robot.step()
        them = robot.people['Robin']
        if robot.held and robot.drive is not None and robot.true_pose.distance_to(them) < 1.0:
            robot.people['Robin'] = Pose2D(5.0 if them.x > 6.0 else 7.2, 0.8, 0.0)
    failed(runner.snapshot(), ErrorCode.PERSON_NOT_FOUND)
    assert robot.held == notes.held == 'red mug'
    assert robot.said == []


class Butterfingers(Robot):
    """Drops what it holds as soon as it is in the study; the driver knows nothing of it."""

    def step(self) -> None:
        super().step()
        if self.held is not None and self.true_pose.x > 4.3:
            self.objects[self.held], self.held = Point3D(self.true_pose.x, self.true_pose.y - 0.5, 0.05), None

    def _release(self, point):
        return False if self.held is None else super()._release(point)


@pytest.mark.parametrize('one_step', [BRING, PLACE])
def test_what_falls_on_the_way_is_missed_at_once_and_nobody_is_told_to_take_it(one_step):
    robot, notes = Butterfingers(), Notes()
    result = failed(run(robot, one_step, notes=notes), ErrorCode.NOTHING_HELD)
    assert result.message == 'I no longer hold the red mug.'
    assert robot.said == []
    assert notes.put_down is None
    assert robot.true_pose.x < 5.0  # it stopped on the way
    assert 'desk' not in asked(robot, notes, 'Where is the red mug?')


def test_what_the_fingers_lose_for_a_moment_is_still_carried(robot):
    runner = executive(robot, BRING)
    while runner.tick().state is TaskState.RUNNING:
        robot.step()
        robot.fingers_work = not 4.3 < robot.true_pose.x < 4.4
    succeeded(runner.snapshot())


def test_what_falls_before_the_fingers_open_was_not_put_down(robot, monkeypatch):
    def fallen(point):
        robot.objects['red mug'], robot.held = Point3D(5.2, 2.6, 0.05), None
        return robot._job(0.1, lambda: False, ErrorCode.NOTHING_HELD)

    robot.held, robot.true_pose = 'red mug', Pose2D(5.3, 3.2, 0.0)
    notes = Notes(held='red mug', put_down=Handled('blue bottle', Point3D(2.3, 1.25, 0.87), 50.0))
    monkeypatch.setattr(robot, 'release', fallen)
    runner = executive(robot, PLACE, notes=notes)
    failed(finish(robot, runner), ErrorCode.NOTHING_HELD)
    assert notes.put_down is not None and notes.put_down.label == 'blue bottle'
    assert runner._context.set_down == []


def test_where_it_was_seen_later_beats_where_the_robot_put_it(robot):
    notes = Notes()
    succeeded(run(robot, PLACE, notes=notes))
    robot.objects['red mug'] = Point3D(2.3, 0.8, 0.79)  # somebody carries it back to the kitchen table
    steps = step('inspect', target='study desk'), step('inspect', target='kitchen table')
    succeeded(run(robot, *steps, step('go_to', target='charger'), notes=notes))
    notes.reports.clear()
    assert asked(robot, notes, 'Where is the red mug?') == 'The red mug was on the kitchen table when I saw it last.'
    succeeded(run(robot, step('go_to', target='red mug'), notes=notes))
    assert robot.true_pose.x < 4.0


@pytest.mark.parametrize(('one_step', 'code'), [
    (PLACE, ErrorCode.OBJECT_NOT_FOUND), (step('bring', object='red mug', to='operator'), ErrorCode.NOT_VERIFIED),
])
def test_a_spot_where_it_was_looked_for_in_vain_is_forgotten(monkeypatch, one_step, code):
    robot, notes = Robot(dataclasses.replace(Robot().world, operator=Pose2D(7.0, 2.0, 0.0))), Notes()

    def rolls_away(point):
        robot.objects[robot.held], robot.held = Point3D(7.8, 0.2, 0.05), None
        robot.blind_to.add('red mug')
        return False

    monkeypatch.setattr(robot, '_release', rolls_away)
    failed(run(robot, one_step, notes=notes), code)
    assert notes.put_down is None
    assert asked(robot, notes, 'Where is the red mug?') == 'I do not know that.'
    assert 'red mug' not in asked(robot, notes, 'What is on the study desk?')


def test_a_later_search_in_vain_forgets_it_too_but_not_one_elsewhere(robot):
    notes = Notes(put_down=Handled('red mug', Point3D(6.02, 3.24, 0.74), 99.0), moved={'red mug'})
    robot.objects.pop('red mug')
    assert asked(robot, notes, 'Where is the red mug?') == 'I put the red mug on the study desk.'
    assert asked(robot, notes, '红杯子在哪里', 'zh') == '我把红杯子放在study desk上了。'
    failed(run(robot, step('find', object='red mug', where='kitchen'), notes=notes), ErrorCode.OBJECT_NOT_FOUND)
    assert notes.put_down is not None
    failed(run(robot, step('find', object='red mug'), notes=notes), ErrorCode.OBJECT_NOT_FOUND)
    assert notes.put_down is None


class LongMemory(Robot):
    """Never forgets where something was seen: perception needs many images without it, and a robot drives on."""

    def _look(self) -> None:
        before = dict(self.remembered)
        super()._look()
        self.remembered = before | self.remembered


def test_what_was_taken_is_no_longer_where_it_was():
    robot, notes = LongMemory(), Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    succeeded(run(robot, step('go_to', target='study'), notes=notes))
    assert DESK.distance_to(robot.remembered['red mug'].position.ground) > 2.0
    assert 'there should be the blue bottle.' in asked(robot, notes, 'What is on the kitchen table?')
    assert asked(robot, notes, 'Where is the red mug?') == 'I hold the red mug.'
    succeeded(run(robot, BRING, notes=notes))
    assert asked(robot, notes, 'Where is the red mug?') == 'I do not know that.'
    robot.remembered['red mug'] = dataclasses.replace(robot.remembered['red mug'], last_seen_sec=robot.now)
    assert 'kitchen table' in asked(robot, notes, 'Where is the red mug?')  # somebody put it back


def test_what_is_held_is_at_no_place():
    robot, notes = Robot(), Notes(held='red mug')
    robot.held = 'red mug'
    assert 'red mug' not in asked(robot, notes, 'What is on the kitchen table?')


def test_where_it_was_taken_there_is_room_again():
    robot, notes = LongMemory(), Notes()
    at = robot.objects['red mug']
    succeeded(run(robot, BRING, notes=notes))
    assert all(spot.point != at.ground for spot in taken(context_of(robot, notes=notes)))


@pytest.mark.parametrize(('language', 'where', 'who'), [
    ('en', 'You are in the kitchen.', 'Robin was in the kitchen when I saw them last.'),
    ('zh', '你在厨房里。', '我上次看到Robin在厨房里。'),
])
def test_the_operator_is_where_they_were_seen(robot, language, where, who):
    robot.remembered['Robin'] = Sighting('Robin', 'person', '', 0.9, 3, Point3D(1.0, 3.2, 0.8), 90.0)
    questions = {'en': ('Where am I?', 'Where is Robin?'), 'zh': ('我在哪里', 'Robin在哪里')}[language]
    assert [asked(robot, Notes(), q, language) for q in questions] == [where, who]
