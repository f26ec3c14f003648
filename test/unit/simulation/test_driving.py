"""The base is physics: it accelerates, turns at the rate it is told, and stops by itself."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.simulator import Due, Simulator
from llm_agent_ros.world import load_world


def test_it_drives_one_metre_straight(simulate, drive):
    sim = simulate(1.0, 1.0, 0.3)
    start = sim.physics.robot_pose()
    drive(sim, 0.5, 0.0, 2.0)
    drive(sim, 0.0, 0.0, 0.6)
    local = start.to_local(sim.physics.robot_pose())
    assert local.x == pytest.approx(1.0, abs=0.03)
    assert local.y == pytest.approx(0.0, abs=0.005)
    assert sim.referee.distance_m == pytest.approx(local.x, abs=0.01)
    assert sim.physics.robot_pose().yaw_rad == pytest.approx(0.3, abs=0.005)


@pytest.mark.parametrize('rate_radps', [0.5, -1.2])
def test_it_turns_at_the_rate_it_is_told(simulate, drive, rate_radps):
    sim = simulate(2.0, 1.5)
    drive(sim, 0.0, rate_radps, 0.5)
    before = sim.physics.robot_pose()
    drive(sim, 0.0, rate_radps, 1.0)
    after = sim.physics.robot_pose()
    assert after.yaw_rad - before.yaw_rad == pytest.approx(rate_radps, rel=0.02)
    assert sim.physics.robot_twist().angular_radps == pytest.approx(rate_radps, rel=0.02)
    assert after.distance_to(before) < 0.01


@settings(max_examples=8, deadline=None)
@given(st.floats(-0.6, 0.6), st.floats(-1.5, 1.5))
def test_it_reaches_and_keeps_any_velocity(linear_mps, angular_radps):
    sim = Simulator(load_world('worlds/house.yaml'), start=Pose2D(5.0, 5.1, 0.0))
    for k in range(140):
        if k % 10 == 0:
            sim.physics.command(Twist2D(linear_mps, angular_radps))
        sim.step()
    twist = sim.physics.robot_twist()
    assert twist.linear_mps == pytest.approx(linear_mps, abs=0.02)
    assert twist.angular_radps == pytest.approx(angular_radps, abs=0.04)


def test_it_accelerates_and_brakes_like_a_thing_with_mass(simulate, drive):
    sim = simulate()
    drive(sim, 0.6, 0.0, 0.05)
    assert 0.02 < sim.physics.robot_twist().linear_mps < 0.3
    drive(sim, 0.6, 0.0, 1.0)
    drive(sim, 0.0, 0.0, 0.5)
    assert abs(sim.physics.robot_twist().linear_mps) < 0.01


def test_it_stops_half_a_second_after_the_last_command(simulate, drive):
    sim = simulate()
    drive(sim, 0.4, 0.0, 1.0)
    for _ in range(round(0.4 / sim.physics.timestep_sec)):
        sim.step()
    assert sim.physics.robot_twist().linear_mps > 0.35
    for _ in range(round(0.6 / sim.physics.timestep_sec)):
        sim.step()
    assert abs(sim.physics.robot_twist().linear_mps) < 0.005


@pytest.mark.parametrize('twist', [Twist2D(math.nan, 0.0), Twist2D(0.2, math.inf)])
def test_what_is_not_a_number_is_standstill(simulate, twist):
    sim = simulate()
    for _ in range(100):
        sim.physics.command(twist)
        sim.step()
    assert sim.physics.robot_pose().distance_to(Pose2D(1.0, 1.0)) < 0.01


def test_commands_beyond_the_limits_are_cut(simulate, drive):
    sim = simulate()
    drive(sim, 9.0, 0.0, 1.5)
    assert sim.physics.robot_twist().linear_mps == pytest.approx(RobotBody().max_speed_mps, abs=0.02)


def test_it_stands_still_and_level_when_nothing_is_said(simulate):
    sim = simulate()
    before = sim.physics.robot_pose()
    for _ in range(600):
        sim.step()
    assert sim.physics.robot_pose().distance_to(before) < 1e-4
    height, tilt = sim.physics.data.body('robot').xpos[2], sim.physics.data.body('robot').xmat[8]
    assert abs(height) < 0.003
    assert tilt > math.cos(0.005)


def test_the_same_seed_gives_the_same_run(simulate, drive):
    runs = []
    for seed in (1, 1, 2):
        sim = simulate(seed=seed)
        drive(sim, 0.4, 0.5, 1.0)
        runs.append((sim.physics.robot_pose(), sim.lidar.scan().tolist()))
    assert runs[0] == runs[1]
    assert runs[0][0] == runs[2][0]
    assert runs[0][1] != runs[2][1]


def test_everything_is_due_at_its_rate(simulate):
    sim = simulate()
    due = [sim.step() for _ in range(200)]
    counts = {what.name: sum(what in d for d in due) for what in Due}
    assert counts == {'CLOCK': 100, 'ODOM': 50, 'SCAN': 10, 'IMAGE': 10, 'TRUTH': 10, 'HOLDING': 5}


@pytest.mark.parametrize('start', [Pose2D(3.0, 3.4), Pose2D(-3.0, 1.0), Pose2D(0.1, 1.0)])
def test_a_start_inside_something_is_refused(room, start):
    with pytest.raises(SetupError, match='cannot start at') as caught:
        Simulator(room, start=start)
    assert caught.value.code is ErrorCode.INVALID_PARAMETER


def test_a_world_of_names_cannot_be_simulated():
    with pytest.raises(SetupError, match='names only'):
        Simulator(load_world('worlds/flat_names_only.yaml'))
