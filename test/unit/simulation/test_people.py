"""People walk where they are sent, are seen there, and give way to the robot."""

import math

import numpy as np
import pytest

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.people import WALK_MPS


def let_pass(sim, seconds):
    for _ in range(round(seconds / sim.physics.timestep_sec)):
        sim.step()


def test_they_walk_at_their_pace_and_the_lidar_sees_it(simulate):
    sim = simulate(1.0, 1.0, math.pi / 2, body=RobotBody(lidar_noise_m=0.0))
    sim.people.walk('Robin', Point2D(2.5, 2.2))
    let_pass(sim, 1.0)
    assert sim.people.poses['Robin'].distance_to(Pose2D(1.0, 3.2)) == pytest.approx(WALK_MPS, abs=0.02)
    let_pass(sim, 4.0)
    at = sim.people.poses['Robin']
    assert at.distance_to(Point2D(2.5, 2.2)) < 1e-6
    assert at.yaw_rad == pytest.approx(math.atan2(-1.0, 1.5))
    ranges = sim.lidar.scan()
    robot = sim.physics.robot_pose()
    bearing = robot.bearing_to(at)
    ray = round((bearing - sim.lidar.angle_min_rad) / sim.lidar.angle_step_rad) % len(ranges)
    assert ranges[ray] == pytest.approx(robot.distance_to(at) - 0.17, abs=0.02)
    assert sim.referee.clearance_m() < 1.5


def test_they_wait_while_the_robot_is_in_their_way(simulate):
    sim = simulate(1.0, 1.6, 0.0)
    sim.people.walk('Robin', Point2D(1.0, 0.6))
    let_pass(sim, 5.0)
    assert sim.people.poses['Robin'].distance_to(sim.physics.robot_pose()) > 0.5
    assert sim.referee.collisions == 0
    sim.physics.place_robot(Pose2D(4.0, 2.0, 0.0))
    let_pass(sim, 6.0)
    assert sim.people.poses['Robin'].distance_to(Point2D(1.0, 0.6)) < 1e-6


@pytest.mark.parametrize(('name', 'point'), [
    ('Nobody', Point2D(1.0, 1.0)), ('Robin', Point2D(9.0, 1.0)), ('Robin', Point2D(math.nan, 1.0)),
])
def test_who_or_where_it_makes_no_sense_is_refused(simulate, name, point):
    sim = simulate()
    with pytest.raises(AgentError) as error:
        sim.people.walk(name, point)
    assert error.value.code is ErrorCode.INVALID_PARAMETER
    let_pass(sim, 0.1)
    assert np.isfinite(sim.physics.data.mocap_pos).all()
