"""Collisions, clearance and the obstacles that come and go."""

import math

import pytest

from llm_agent_ros.errors import AgentError
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D


def test_hitting_a_wall_is_one_collision(simulate, drive):
    sim = simulate(0.6, 1.0, math.pi)
    drive(sim, 0.4, 0.0, 2.0)
    assert sim.referee.collisions == 1
    drive(sim, -0.4, 0.0, 1.0)
    assert sim.referee.collisions == 1
    drive(sim, 0.4, 0.0, 1.5)
    assert sim.referee.collisions == 2
    assert sim.physics.robot_pose().x == pytest.approx(0.05 + 0.22, abs=0.02)


@pytest.mark.parametrize(('start', 'what'), [
    ((3.0, 2.4, math.pi / 2), 'table'), ((1.0, 2.5, math.pi / 2), 'person'), ((4.5, 0.6, 0.0), 'sofa')
])
def test_furniture_and_people_count(simulate, drive, start, what):
    sim = simulate(*start)
    drive(sim, 0.4, 0.0, 1.6)
    assert sim.referee.collisions == 1, what


def test_an_obstacle_and_a_thing_on_the_floor_count(simulate, drive):
    sim = simulate(1.0, 1.0, 0.0)
    sim.obstacles.put('post', Point2D(2.0, 1.0), 0.1)
    drive(sim, 0.4, 0.0, 2.5)
    assert sim.referee.collisions == 1
    other = simulate(1.0, 1.0, 0.0)
    other.physics.put('blue bottle', Point3D(1.6, 1.0, 0.135), 0.0)
    drive(other, 0.4, 0.0, 1.5)
    assert other.referee.collisions >= 1


def test_driving_freely_is_no_collision(simulate, drive):
    sim = simulate(1.0, 1.0, 0.0)
    drive(sim, 0.5, 0.4, 3.0)
    assert sim.referee.collisions == 0


def test_clearance_is_the_gap_to_the_nearest(simulate):
    sim = simulate(1.0, 1.0, 0.0)
    assert sim.referee.clearance_m() == pytest.approx(1.0 - 0.05 - 0.22, abs=0.005)
    sim.obstacles.put('post', Point2D(1.6, 1.0), 0.1)
    assert sim.referee.clearance_m() == pytest.approx(0.6 - 0.1 - 0.22, abs=0.005)
    sim.physics.put('red mug', Point3D(1.0, 1.4, 0.05), 0.0)
    assert sim.referee.clearance_m() == pytest.approx(0.4 - 0.0425 - 0.22, abs=0.005)
    sim.obstacles.remove('post')
    sim.physics.put('red mug', Point3D(3.0, 3.2, 0.75), 0.0)
    sim.physics.place_robot(Pose2D(1.0, 2.4, 0.0))
    assert sim.referee.clearance_m() == pytest.approx(0.8 - 0.2 - 0.22, abs=0.005)
    assert sim.referee.min_clearance_m == pytest.approx(0.1375, abs=0.005)


@pytest.mark.parametrize(('position', 'radius_m', 'why'), [
    (Point2D(1.3, 1.0), 0.1, 'on the robot'), (Point2D(3.0, 1.0), 0.9, 'radius must be'),
    (Point2D(3.0, 1.0), -0.1, 'radius must be'), (Point2D(math.nan, 1.0), 0.1, 'must be numbers'),
])
def test_obstacles_that_cannot_be(simulate, position, radius_m, why):
    sim = simulate(1.0, 1.0, 0.0)
    with pytest.raises(AgentError, match=why):
        sim.obstacles.put('post', position, radius_m)
    assert sim.obstacles.present == ()


def test_obstacles_have_names_and_an_end(simulate):
    sim = simulate(1.0, 1.0, 0.0)
    for k in range(12):
        sim.obstacles.put(f'post {k}', Point2D(2.0 + 0.2 * k, 2.0), 0.05)
    sim.obstacles.put('post 3', Point2D(3.0, 1.0), 0.1)
    assert len(sim.obstacles.present) == 12
    with pytest.raises(AgentError, match='All 12'):
        sim.obstacles.put('one more', Point2D(3.0, 0.5), 0.05)
    sim.obstacles.remove('post 3')
    with pytest.raises(AgentError, match="no obstacle called 'post 3'"):
        sim.obstacles.remove('post 3')
