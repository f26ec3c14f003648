"""The executive: order, cancellation at any tick, one more attempt, time limits, stops."""

import py_trees
import pytest
from agent_fakes import Robot, executive, finish, run, step
from agent_jobs import DT_SEC
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.context import Notes
from llm_agent_ros.agent.executive import StepState, TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D

TASKS = {
    'go_to': (step('go_to', target='study'),),
    'go_home': (step('go_home'),),
    'patrol': (step('patrol', targets=('study', 'kitchen'), times=2),),
    'move': (step('move', direction='left', distance_m=1.0),),
    'turn': (step('turn', angle_deg=500.0),),
    'find': (step('find', object='blue mug'),),
    'pick': (step('pick', object='red mug'),),
    'place': (step('place', where='study desk', object='red mug'),),
    'bring': (step('bring', object='blue bottle', to='operator'),),
    'say': (step('say', text='Hello', to='Robin'),),
    'wait': (step('wait', seconds=20.0),),
    'stop': (step('stop'),),
    'follow': (step('follow', person='Robin', to='kitchen'),),
    'guide': (step('guide', person='Robin', to='kitchen', from_='study'),),
    'find_person': (step('find_person', person='Robin'),),
    'inspect': (step('inspect', target='study desk'),),
    'count': (step('count', what='mug', where='study'),),
    'describe': (step('describe', what='colour of the mug', where='study desk'),),
    'answer': (step('answer', question='where is the red mug', to='Robin'),),
    'remember': (step('remember', fact='the keys are in the study'),),
}


def test_every_skill_is_cancelled_below():
    assert TASKS.keys() == {spec.name for spec in skills.specs()}


@given(
    name=st.sampled_from(sorted(TASKS)), ticks=st.integers(0, 700), coast=st.sampled_from([0.0, 0.3]), data=st.data()
)
@settings(max_examples=150, deadline=None, derandomize=True)
def test_cancel_at_any_tick_leaves_nothing_under_way(name, ticks, coast, data):
    robot = Robot()
    robot.coast_sec = coast
    robot.drive_fails.codes = data.draw(st.lists(st.sampled_from([ErrorCode.OK, ErrorCode.PATH_BLOCKED]), max_size=3))
    runner = executive(robot, *TASKS[name], step('go_to', target='kitchen'))
    for _ in range(ticks):
        if runner.tick().state is not TaskState.RUNNING:
            return
        robot.step()
    runner.cancel()
    assert robot.idle
    asked = robot.now
    while runner.tick().state is TaskState.RUNNING:
        robot.step()
    assert robot.now - asked <= coast + 2 * DT_SEC
    result = runner.snapshot()
    assert (result.state, result.code) == (TaskState.CANCELED, ErrorCode.CANCELED)
    assert robot.at_rest
    assert all(s.state in (StepState.SUCCEEDED, StepState.CANCELED) for s in result.steps)
    planned, here = len(robot.planned), robot.true_pose
    for _ in range(20):
        runner.tick()
        robot.step()
    assert (len(robot.planned), robot.true_pose) == (planned, here)


@given(ticks=st.integers(0, 120))
@settings(max_examples=30, deadline=None, derandomize=True)
def test_latched_gate_ends_the_task(ticks):
    robot = Robot()
    runner = executive(robot, step('go_to', target='study'), step('wait', seconds=5.0))
    for _ in range(ticks):
        runner.tick()
        robot.step()
    if runner.snapshot().state is not TaskState.RUNNING:
        return
    robot.latched = True
    result = finish(robot, runner, 3.0)
    assert (result.state, result.code) == (TaskState.FAILED, ErrorCode.STOPPED)
    assert [s.state for s in result.steps if s.state is StepState.RUNNING] == []


def test_steps_run_one_after_the_other_and_failure_ends_the_rest():
    robot = Robot()
    robot.unreachable = lambda pose: pose.x > 4.0
    result = run(robot, step('go_home'), step('go_to', target='study'), step('wait', seconds=1.0))
    assert [s.state for s in result.steps] == [StepState.SUCCEEDED, StepState.FAILED, StepState.CANCELED]
    assert result.steps[1].start_sec >= result.steps[0].end_sec > 0.0
    assert result.steps[1].code is result.code is ErrorCode.NO_VALID_PATH
    assert result.steps[2].start_sec == 0.0
    assert result.current == -1


def test_progress_says_step_and_distance():
    robot = Robot()
    runner = executive(robot, step('wait', seconds=0.2), step('go_to', target='study'))
    seen = []
    while (now := runner.tick()).state is TaskState.RUNNING:
        seen.append((now.current, now.message, now.distance_left_m))
        robot.step()
    assert (0, 'Step 1 of 2: wait 0.2 seconds.', 0.0) in seen
    distances = [left for current, _, left in seen if current == 1 and left > 0.0]
    assert distances == sorted(distances, reverse=True)
    assert len(distances) > 10
    assert 'study' in seen[-1][1]


@pytest.mark.parametrize(('code', 'attempts'), [
    (ErrorCode.NO_VALID_PATH, 2), (ErrorCode.GOAL_OCCUPIED, 2), (ErrorCode.NO_MAP, 1), (ErrorCode.NODE_UNAVAILABLE, 1),
])
def test_only_what_may_go_better_is_tried_again(code, attempts):
    robot = Robot()
    robot.plan_fails.always = code
    result = run(robot, step('go_to', target='study'))
    assert (result.code, result.steps[0].attempts, len(robot.planned)) == (code, attempts, attempts)


def test_second_attempt_comes_after_a_pause_and_says_why():
    robot = Robot()
    robot.plan_fails.codes = [ErrorCode.NO_VALID_PATH]
    runner = executive(robot, step('go_to', target='study'))
    said, first_failure, second_plan = set(), None, None
    while (now := runner.tick()).state is TaskState.RUNNING:
        said.add(now.message)
        if now.steps[0].attempts == 2 and first_failure is None:
            first_failure = robot.now
        if len(robot.planned) == 2 and second_plan is None:
            second_plan = robot.now
        robot.step()
    assert second_plan - first_failure >= 0.9
    assert any('once more' in text for text in said)


def test_each_step_has_its_own_second_attempt():
    robot = Robot()
    ok, bad = ErrorCode.OK, ErrorCode.NO_VALID_PATH
    robot.plan_fails.codes = [bad, ok, bad, ok]
    result = run(robot, step('go_to', target='study'), step('go_home'))
    assert result.state is TaskState.SUCCEEDED
    assert [s.attempts for s in result.steps] == [2, 2]


def test_step_that_takes_too_long_is_given_up():
    robot = Robot()
    runner = executive(robot, step('go_to', target='study'))
    robot.detour_m = 1e6
    robot.step = lambda: setattr(robot, 'now', robot.now + 1.0)  # the robot never gets on
    while runner.tick().state is TaskState.RUNNING:
        robot.step()
    result = runner.snapshot()
    assert result.code is ErrorCode.TIMED_OUT
    assert robot.idle


def test_planner_that_never_answers_is_given_up(monkeypatch):
    robot = Robot()
    slow = robot._job
    monkeypatch.setattr(robot, '_job', lambda delay, make, code: slow(1e9, make, code))
    result = run(robot, step('go_to', target='study'))
    assert result.code is ErrorCode.TIMED_OUT


def test_planning_time_is_that_of_this_task():
    robot = Robot()
    robot.planning_ms = 500.0
    assert run(robot, step('go_home')).planning_ms == pytest.approx(5.0)


def test_failure_speaks_the_operators_language():
    robot = Robot()
    robot.objects.clear()
    result = run(robot, step('find', object='red mug'), language='zh')
    assert '红杯子' in result.message


def test_cancel_after_the_end_changes_nothing():
    robot = Robot()
    runner = executive(robot, step('wait', seconds=0.5))
    before = finish(robot, runner)
    runner.cancel()
    runner.stop()
    assert runner.tick() == before


def test_focus_survives_into_the_next_task():
    robot, notes = Robot(), Notes()
    robot.true_pose = Pose2D(2.0, 2.2, -1.57)
    run(robot, step('find', object='red mug'), notes=notes)
    run(robot, step('pick', object='red mug'), notes=notes)
    assert notes.held == 'red mug'


def test_tree_is_a_py_trees_tree():
    runner = executive(Robot(), step('place', where='study desk', object='red mug'))
    assert isinstance(runner._root, py_trees.composites.Sequence)
    text = runner.tree()
    for name in ('search for red mug', 'drive up to red mug', 'grasp red mug', 'put down at study desk'):
        assert name in text
