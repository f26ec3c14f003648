"""The lidar sees walls, furniture, people and obstacles, and never the robot or its cargo."""

import math

import numpy as np
import pytest

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.simulation.body import RobotBody


def ray(sim, ranges, bearing_rad):
    index = round((bearing_rad - sim.lidar.angle_min_rad) / sim.lidar.angle_step_rad) % len(ranges)
    return float(ranges[index])


def test_distances_to_the_walls_are_within_three_centimetres(simulate):
    sim = simulate(2.0, 1.2, 0.0)
    scans = np.array([sim.lidar.scan() for _ in range(20)])
    assert scans.shape == (20, 360)
    for bearing, wall_m in ((math.pi, 1.95), (-math.pi / 2, 1.15)):
        assert ray(sim, scans[0], bearing) == pytest.approx(wall_m, abs=0.04)
        assert ray(sim, scans.mean(axis=0), bearing) == pytest.approx(wall_m, abs=0.01)
    assert 0.005 < scans.std(axis=0).max() < 0.03


def test_the_scan_turns_with_the_robot(simulate):
    quiet = RobotBody(lidar_noise_m=0.0)
    from_east = simulate(2.0, 1.2, math.pi / 2, body=quiet)
    assert ray(from_east, from_east.lidar.scan(), math.pi / 2) == pytest.approx(1.95, abs=0.002)


def test_the_robot_itself_and_its_cargo_are_not_in_the_scan(simulate):
    sim = simulate(3.0, 2.55, math.pi / 2)
    before = sim.lidar.scan()
    assert np.isfinite(before).all()
    assert before.min() > RobotBody().radius_m
    sim.gripper.grasp(sim.physics.object_pose('red mug').position)
    sim.physics.step(50)
    assert np.abs(sim.lidar.scan() - before).max() < 0.1


def test_a_person_and_an_obstacle_are_seen(simulate):
    sim = simulate(1.0, 1.0, math.pi / 2, body=RobotBody(lidar_noise_m=0.0))
    assert ray(sim, sim.lidar.scan(), 0.0) == pytest.approx(2.2 - 0.85 * 0.2, abs=0.01)
    sim.obstacles.put('bin', Point2D(1.0, 2.0), 0.15)
    assert ray(sim, sim.lidar.scan(), 0.0) == pytest.approx(0.85, abs=0.01)
    sim.obstacles.remove('bin')
    assert ray(sim, sim.lidar.scan(), 0.0) == pytest.approx(2.03, abs=0.01)


def test_too_near_is_minus_and_too_far_is_plus_infinity(room):
    from llm_agent_ros.simulation.simulator import Simulator

    sim = Simulator(room, RobotBody(lidar_min_m=1.0, lidar_max_m=2.0, lidar_noise_m=0.0), Pose2D(1.0, 1.0, 0.0))
    ranges = sim.lidar.scan()
    assert ray(sim, ranges, math.pi) == -math.inf
    assert ray(sim, ranges, 0.0) == math.inf
    finite = ranges[np.isfinite(ranges)]
    assert finite.size and finite.min() >= 1.0 and finite.max() <= 2.0


def test_a_tall_thing_on_the_floor_is_seen(simulate):
    sim = simulate(2.0, 1.0, 0.0, body=RobotBody(lidar_noise_m=0.0))
    free = ray(sim, sim.lidar.scan(), 0.0)
    sim.physics.put('blue bottle', Point3D(3.0, 1.0, 0.135), 0.0)
    assert ray(sim, sim.lidar.scan(), 0.0) == pytest.approx(1.0 - 0.0375, abs=0.01) != free
