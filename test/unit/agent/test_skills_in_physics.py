"""Skills with people in the house with physics: real images, planner, controller and gate, simulated time."""

import math

import pytest
from agent_fakes import executive, step

from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.errors import SetupError
from llm_agent_ros.geometry import Point2D, Pose2D, wrap_angle
from llm_agent_ros.world import load_world

pytestmark = pytest.mark.timeout(400)
WORLD = load_world('worlds/house.yaml')


@pytest.fixture
def robot_at():
    physics = pytest.importorskip('agent_physics')
    made = []

    def make(start):
        try:
            made.append(physics.PhysicalRobot(WORLD, start))
        except SetupError as error:
            pytest.skip(str(error))
        return made[-1]

    yield make
    for robot in made:
        assert robot.sim.referee.collisions == 0
        robot.close()


def carry_out(robot, *steps, limit_sec=60.0, each=lambda: None, **options):
    """Tick until the task has ended; return the last snapshot."""
    runner, end_sec = executive(robot, *steps, **options), robot.now + limit_sec
    while robot.now < end_sec:
        snapshot = runner.tick()
        if snapshot.state is not TaskState.RUNNING:
            return snapshot
        each()
        robot.step()
    raise AssertionError(f'not ended: {runner.tree()}')


def test_the_operator_is_followed_through_a_door(robot_at):
    robot = robot_at(Pose2D(3.0, 2.6, -1.1))
    way = [Point2D(4.4, 2.6), Point2D(6.2, 2.7)]
    apart = []

    def go_on():
        them = robot.person('Robin')
        apart.append(robot.pose.distance_to(them))
        if robot.now > 3.0 and way and (len(way) == 2 or them.distance_to(Point2D(4.4, 2.6)) < 0.05):
            robot.walk('Robin', way.pop(0))

    result = carry_out(robot, step('follow', person='operator', to='dining room'), each=go_on)
    assert result.state is TaskState.SUCCEEDED, result.message
    assert robot.person('Robin').x > 4.9  # the door is at 5.0, and what the camera sees is not exact
    assert min(apart) > 0.6 and apart[-1] < 2.2


def test_who_is_found_is_told_of_and_things_are_counted(robot_at):
    robot = robot_at(Pose2D(5.58, 2.48, -1.57))
    steps = (step('find_person', person='Mei'), step('count', what='杯子', where='dining table'))
    result = carry_out(robot, *steps, language='zh')
    assert result.state is TaskState.SUCCEEDED, result.message
    assert robot.said == ['小美在餐厅里。', '在餐桌上我数到1个杯子。']


def test_a_small_turn_is_made_and_not_taken_for_one_that_came_near_enough(robot_at):
    robot = robot_at(Pose2D(3.0, 2.6, -1.1))
    for angle_deg in (5.0, -2.0, 12.0):
        before_rad = robot.pose.yaw_rad
        result = carry_out(robot, step('turn', angle_deg=angle_deg))
        assert result.state is TaskState.SUCCEEDED, result.message
        turned_deg = math.degrees(wrap_angle(robot.pose.yaw_rad - before_rad))
        assert turned_deg == pytest.approx(angle_deg, abs=max(0.3 * abs(angle_deg), 1.2))
