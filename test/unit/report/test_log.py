"""What comes in while a mission runs, and what becomes of it."""

import math

import pytest
from mission_maker import STEPS

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.report.log import MissionLog, done_text
from llm_agent_ros.report.record import EventKind, MissionOutcome, MotionSample, StepRecord, StepState, TruthSample
from llm_agent_ros.task import Step

MS = 1_000_000


@pytest.fixture
def log():
    return MissionLog('words', 'house', 10.0, 1000 * MS)


def close(log):
    return log.close(20.0, MissionOutcome.SUCCEEDED)


def kinds(log):
    return [(event.kind, event.text) for event in close(log).events]


def test_motion_is_thinned_out(log):
    for k in range(100):
        log.on_motion(MotionSample(10.0 + 0.02 * k, Pose2D(0.02 * k, 0.0), 1.0))
    record = close(log)
    assert 20 <= len(record.motion) <= 26
    assert record.distance_m == pytest.approx(1.98, abs=0.1)


def test_grips_and_touches_are_marked_where_the_robot_is(log):
    log.on_motion(MotionSample(10.0, Pose2D(3.0, 4.0)))
    for k, (held, collisions) in enumerate([('', 5), ('red mug', 5), ('red mug', 6), ('', 6)]):
        log.on_truth(TruthSample(10.0 + k, Pose2D(0, 0), held=held, collisions=collisions))
    assert kinds(log) == [(EventKind.TOOK, 'took the red mug'), (EventKind.COLLISION, 'touched something'),
                          (EventKind.PUT, 'put down the red mug')]
    assert all(event.point == Point2D(3.0, 4.0) for event in close(log).events)
    assert close(log).collisions == 1


def test_the_finger_sensor_counts_where_nobody_knows_the_truth(log):
    log.on_holding(10.0, False)
    log.on_holding(11.0, True)
    assert kinds(log) == [(EventKind.TOOK, 'took something')]
    log.on_truth(TruthSample(12.0, Pose2D(0, 0)))
    log.on_holding(13.0, False)
    assert len(close(log).events) == 1


def steps(*states, end=15.0):
    return [StepRecord(step, state, 11.0, end if state is not StepState.RUNNING else None, message='No way.')
            for step, state in zip(STEPS, states, strict=False)]


def test_steps_are_marked_once_when_they_end(log):
    log.on_steps(12.0, steps(StepState.RUNNING))
    log.on_steps(15.0, steps(StepState.SUCCEEDED, StepState.RUNNING))
    log.on_steps(15.5, steps(StepState.SUCCEEDED, StepState.FAILED))
    log.on_steps(16.0, steps(StepState.SUCCEEDED, StepState.FAILED))
    assert kinds(log) == [(EventKind.STEP, 'reached kitchen'), (EventKind.FAILED, 'No way.')]


def test_a_grip_and_the_end_of_its_step_are_one_event(log):
    log.on_truth(TruthSample(13.0, Pose2D(0, 0), held='red mug'))
    log.on_truth(TruthSample(14.0, Pose2D(0, 0)))
    log.on_steps(15.0, steps(StepState.SUCCEEDED, StepState.SUCCEEDED, StepState.SUCCEEDED))
    assert [text for _, text in kinds(log)] == ['put down the red mug', 'reached kitchen', 'found the red mug']


def test_the_wanted_thing_is_marked_when_first_seen(log):
    log.on_seen(10.0, [('red mug', 'mug', 'red')])
    assert kinds(log) == []
    log.on_steps(11.0, steps(StepState.RUNNING, StepState.RUNNING))
    log.on_seen(11.0, [('blue mug', 'mug', 'blue')])
    log.on_seen(12.0, [('red mug', 'mug', 'red')])
    log.on_seen(13.0, [('red mug', 'mug', 'red')])
    assert kinds(log) == [(EventKind.SAW, 'saw the red mug')]


def test_a_lasting_danger_is_marked_once_and_a_short_one_only_counted(log):
    for k, message in enumerate(('', 'Near.', '', 'Near.', 'Near.', 'Near.', 'Near.', '', 'Late.', '')):
        log.on_motion(MotionSample(10.0 + 0.5 * k, Pose2D(k, 0.0)))
        log.on_safety(10.0 + 0.5 * k, message)
    record = close(log)
    (event,) = record.events
    assert (event.text, event.time_sec, event.point) == ('Near.', 11.5, Point2D(3.0, 0.0))
    assert record.safety_stops == 3


def test_a_latched_stop_is_marked_at_once(log):
    log.on_safety(10.0, 'Stopped by the operator.', latched=True)
    log.on_safety(10.5, 'Stopped by the operator.', latched=True)
    assert kinds(log) == [(EventKind.SAFETY, 'Stopped by the operator.')]


def test_first_motion_counts_from_the_instruction(log):
    log.on_command(900 * MS, True)
    log.on_command(1200 * MS, False)
    log.on_command(3500 * MS, True)
    log.on_command(4500 * MS, True)
    assert close(log).first_motion_ms == pytest.approx(2500.0)


def test_control_periods_leave_out_pauses_between_drives(log):
    now = 0
    for _ in range(3):
        for k in range(41):
            log.on_control(now, k < 40)
            now += 50 * MS
        now += 30_000 * MS
    assert close(log).control_period_p99_ms == pytest.approx(50.0)
    log.on_control(now, True)
    for k in range(5):
        log.on_control(now + (k + 1) * 400 * MS, True)
    assert close(log).control_period_p99_ms > 100.0


def test_too_few_periods_are_no_figure(log):
    log.on_control(0, True)
    log.on_control(50 * MS, True)
    assert math.isnan(close(log).control_period_p99_ms)


def test_the_same_path_twice_is_one(log):
    line = (Point2D(0, 0), Point2D(1, 0))
    for points in (line, line, line[:1], (Point2D(0, 0), Point2D(2, 0))):
        log.on_path(10.0, points)
    assert len(close(log).paths) == 2


def test_what_was_said_is_kept_in_order(log):
    log.on_said(10.0, 'One.')
    log.on_said(11.0, 'Two.')
    record = log.close(12.0, MissionOutcome.REFUSED, ErrorCode.UNSAFE_INSTRUCTION, 'No.', 'zh', 3.0)
    assert record.said == ('One.', 'Two.') and record.parse_ms == 3.0
    assert (record.code, record.language, record.duration_sec) == (ErrorCode.UNSAFE_INSTRUCTION, 'zh', 2.0)


@pytest.mark.parametrize(('done', 'text'), [
    (Step('go_to', (('target', 'kitchen'),)), 'reached kitchen'),
    (Step('move', (('direction', 'back'), ('distance_m', 0.5))), 'moved 0.5 m back'),
    (Step('turn', (('angle_deg', -90.0),)), 'turned -90 degrees'), (Step('go_home'), 'back at the dock'),
    (Step('place', (('where', 'desk'),)), 'put the it on desk'), (Step('dance'), 'dance done'),
])
def test_steps_in_words(done, text):
    assert done_text(done) == text.replace('the it', 'it')
