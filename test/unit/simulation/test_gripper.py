"""Taking, carrying, putting down, handing over, and every way in which they fail."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import ErrorCode, HardwareError
from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.simulation.simulator import Simulator
from llm_agent_ros.world import load_world

AT_TABLE = (3.0, 2.55, 1.5708)


def where(sim, name):
    return sim.physics.object_pose(name).position


def code_of(action, target):
    with pytest.raises(HardwareError) as caught:
        action(target)
    return caught.value.code


def test_what_is_taken_rides_on_the_tray(simulate, drive):
    sim = simulate(*AT_TABLE)
    assert sim.gripper.grasp(where(sim, 'red mug')) == 'red mug'
    assert sim.gripper.held == 'red mug'
    drive(sim, -0.3, 0.0, 1.0)
    drive(sim, 0.2, 1.0, 2.0)
    assert sim.physics.robot_pose().distance_to(where(sim, 'red mug').ground) < 0.12
    assert 0.34 < where(sim, 'red mug').z < 0.45
    assert sim.referee.collisions == 0


def test_carrying_does_not_change_how_it_drives(simulate, drive):
    poses = []
    for take in (False, True):
        sim = simulate(*AT_TABLE)
        if take:
            sim.gripper.grasp(where(sim, 'red mug'))
        drive(sim, -0.4, 0.6, 2.0)
        poses.append(sim.physics.robot_pose())
    assert poses[0].distance_to(poses[1]) < 0.02


def test_what_is_put_down_settles_there(simulate):
    sim = simulate(*AT_TABLE)
    sim.gripper.grasp(where(sim, 'red mug'))
    target = Point3D(3.15, 3.15, 0.7)
    assert sim.gripper.release(target) == 'red mug'
    sim.physics.step(400)
    mug = where(sim, 'red mug')
    assert mug.ground.distance_to(target.ground) < 0.01
    assert mug.z == pytest.approx(0.75, abs=0.005)
    assert sim.gripper.held is None
    sim.physics.step(400)
    assert where(sim, 'red mug').ground.distance_to(mug.ground) < 0.002


def test_a_ball_stays_where_it_is_put(simulate):
    sim = simulate(2.6, 2.55, 1.5708)
    sim.gripper.grasp(where(sim, 'green ball'))
    sim.gripper.release(Point3D(2.6, 3.12, 0.7))
    sim.physics.step(1000)
    assert where(sim, 'green ball').ground.distance_to(Point3D(2.6, 3.12, 0).ground) < 0.03
    assert where(sim, 'green ball').z == pytest.approx(0.76, abs=0.01)


def test_it_can_be_put_on_the_floor_and_taken_again(simulate):
    sim = simulate(*AT_TABLE)
    sim.gripper.grasp(where(sim, 'red mug'))
    sim.gripper.release(Point3D(3.5, 2.4, 0.0))
    sim.physics.step(200)
    assert where(sim, 'red mug').z == pytest.approx(0.05, abs=0.01)
    assert sim.gripper.grasp(where(sim, 'red mug')) == 'red mug'


def test_a_person_takes_what_is_handed_over(simulate):
    sim = simulate(*AT_TABLE)
    sim.gripper.grasp(where(sim, 'red mug'))
    sim.physics.place_robot(Pose2D(1.0, 2.55, 1.5708))
    sim.physics.step(100)
    sim.gripper.release(Point3D(1.0, 3.1, 0.9))
    sim.physics.step(400)
    mug = where(sim, 'red mug')
    assert 0.2 < mug.ground.distance_to(Pose2D(1.0, 3.2).point) < 0.4
    assert mug.z == pytest.approx(1.0, abs=0.05)
    assert sim.gripper.grasp(mug) == 'red mug'
    sim.physics.step(100)
    assert where(sim, 'red mug').z < 0.5


def test_reach_and_hands(simulate):
    sim = simulate(*AT_TABLE)
    assert code_of(sim.gripper.grasp, Point3D(3.0, 3.4, 0.75)) is ErrorCode.OUT_OF_REACH
    assert code_of(sim.gripper.grasp, Point3D(3.0, 2.9, 1.6)) is ErrorCode.OUT_OF_REACH
    assert code_of(sim.gripper.grasp, Point3D(3.0, 2.3, 0.75)) is ErrorCode.GRASP_FAILED
    assert code_of(sim.gripper.grasp, Point3D(float('nan'), 2.3, 0.75)) is ErrorCode.GRASP_FAILED
    assert code_of(sim.gripper.release, Point3D(3.0, 3.1, 0.7)) is ErrorCode.NOTHING_HELD
    sim.gripper.grasp(where(sim, 'red mug'))
    assert code_of(sim.gripper.grasp, where(sim, 'blue bottle')) is ErrorCode.HANDS_FULL
    assert code_of(sim.gripper.release, Point3D(3.0, 3.4, 0.7)) is ErrorCode.OUT_OF_REACH
    assert sim.gripper.held == 'red mug'


@pytest.mark.parametrize(('target', 'why'), [
    (Point3D(3.36, 3.14, 0.7), 'edge or on something else'),
    (Point3D(3.0, 2.99, 0.7), 'edge or on something else'),
    (Point3D(3.0, 3.15, 0.3), 'surface there is 0.70 m high'),
    (Point3D(3.0, 3.15, 1.1), 'surface there is 0.70 m high'),
    (Point3D(3.0, 2.5, 0.0), 'robot itself'),
])
def test_where_nothing_can_be_put_down(simulate, target, why):
    sim = simulate(*AT_TABLE)
    sim.gripper.grasp(where(sim, 'red mug'))
    with pytest.raises(HardwareError, match=why) as caught:
        sim.gripper.release(target)
    assert caught.value.code is ErrorCode.PLACE_FAILED
    assert sim.gripper.held == 'red mug'


def test_the_arm_waits_until_the_robot_stands(simulate, drive):
    sim = simulate(*AT_TABLE)
    drive(sim, -0.2, 0.0, 0.4)
    assert code_of(sim.gripper.grasp, where(sim, 'red mug')) is ErrorCode.GRASP_FAILED


@settings(max_examples=10, deadline=None)
@given(st.floats(-0.35, 0.35), st.floats(0.0, 0.25))
def test_the_study_desk_takes_the_mug_anywhere_within_reach(along_m, deep_m):
    house = load_world('worlds/house.yaml')
    desk = house.place('study desk')
    stand = next(p for p in desk.approach_poses(0.22) if abs(p.yaw_rad - math.pi / 2) < 0.01)
    sim = Simulator(house, start=stand)
    sim.physics.put('red mug', Point3D(*_xy(stand, 0.4, 0.0), 0.05), 0.0)
    sim.gripper.grasp(where(sim, 'red mug'))
    edge_m = desk.rect.distance_to(stand)
    target = Point3D(*_xy(stand, edge_m + 0.08 + deep_m, along_m), desk.height_m)
    if stand.distance_to(target.ground) <= 0.75:
        sim.gripper.release(target)
        sim.physics.step(200)
        assert where(sim, 'red mug').ground.distance_to(target.ground) < 0.01
        assert where(sim, 'red mug').z == pytest.approx(desk.height_m + 0.05, abs=0.005)


def _xy(pose, forward_m, left_m):
    from llm_agent_ros.geometry import Point2D

    point = pose.to_world(Point2D(forward_m, left_m))
    return point.x, point.y
