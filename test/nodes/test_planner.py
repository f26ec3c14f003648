"""The planner node in process: maps and scans in, paths and a costmap out."""

import itertools
import math
import os
from array import array
from pathlib import Path

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import numpy as np
import pytest
import rclpy
import yaml
from builtin_interfaces.msg import Time
from nav_msgs.msg import OccupancyGrid
from nav_msgs.msg import Path as PathMsg
from planner_rig import DEADLINE_SEC, Rig
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from sensor_msgs.msg import LaserScan
from std_msgs.msg import String
from std_srvs.srv import Trigger

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.nodes.planner import Planner
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.map_messages import grid_to_msg
from llm_agent_ros.ros.path_pool import unpack

ROOT = Path(__file__).parents[2]
FAR = tuple(Pose2D(149.0 - 0.05 * k, 149.0) for k in range(12))
"""Each is a search over nine million cells of its own: long enough to be called off."""


@pytest.fixture
def rig():
    made = []

    def make(**params):
        made.append(Rig(**params))
        made[0].up()
        return made[0]

    yield make
    for one in made:
        one.down()


def two_rooms():
    occupancy = np.zeros((100, 200), np.int8)
    occupancy[[0, -1]] = 100
    occupancy[:, [0, -1]] = 100
    occupancy[:, 100] = 100
    occupancy[70:90, 100] = 0
    return occupancy


def test_path_leads_from_start_to_goal_with_headings(rig):
    r = rig()
    r.give_map(two_rooms())
    answer = r.plan(Pose2D(8.0, 1.0, 1.25), start=Pose2D(1.0, 1.0))
    assert answer.error_code == ErrorCode.OK, answer.message
    poses = convert.path_from_msg(answer.path)
    assert poses[0].distance_to(Pose2D(1.0, 1.0)) < 0.05
    assert poses[-1].distance_to(Pose2D(8.0, 1.0)) < 0.05
    assert poses[-1].yaw_rad == pytest.approx(1.25)
    for here, there in itertools.pairwise(poses[:-1]):
        assert here.distance_to(there) <= 0.1 + 1e-6
        assert abs(here.bearing_to(there)) < 0.9
    assert any(3.6 < p.y < 4.4 and abs(p.x - 5.0) < 0.3 for p in poses), 'through the door'
    assert 0.22 <= answer.clearance_m <= 0.55
    assert answer.length_m == pytest.approx(sum(a.distance_to(b) for a, b in itertools.pairwise(poses)), rel=0.01)


def test_the_nearest_of_several_goals_by_path_is_taken(rig):
    r = rig()
    r.give_map(two_rooms())
    r.stand_at(Pose2D(4.0, 0.6))
    beyond_the_wall, same_room = Pose2D(5.6, 0.6), Pose2D(1.0, 2.5)
    answer = r.plan(beyond_the_wall, same_room)
    assert (answer.error_code, answer.goal_index) == (ErrorCode.OK, 1)


@pytest.mark.parametrize(('goal', 'fields', 'code'), [
    (Pose2D(5.0, 1.0), {}, ErrorCode.GOAL_OCCUPIED),
    (Pose2D(50.0, 1.0), {}, ErrorCode.GOAL_OUTSIDE_MAP),
    (Pose2D(2.0, math.nan), {}, ErrorCode.NOT_FINITE),
    (Pose2D(2.0, 2.0), {'planner': 'magic'}, ErrorCode.INVALID_PLANNER),
    (Pose2D(2.0, 2.0), {'tolerance_m': math.nan}, ErrorCode.INVALID_PARAMETER),
])
def test_failures_are_typed_and_say_what_to_do(rig, goal, fields, code):
    r = rig()
    r.give_map(two_rooms())
    answer = r.plan(goal, start=Pose2D(1.0, 1.0), **fields)
    assert answer.error_code == code
    assert answer.message.endswith(f'[{code.name}]')
    assert not answer.path.poses


def test_without_a_map_or_odometry_the_answer_says_so(rig):
    r = rig()
    assert r.plan(Pose2D(1.0, 1.0), start=Pose2D(2.0, 2.0)).error_code == ErrorCode.NO_MAP
    r.give_map(two_rooms())
    assert r.plan(Pose2D(1.0, 1.0)).error_code == ErrorCode.STALE_SENSOR


def test_radii_that_no_map_can_put_right_are_refused_at_once():
    rclpy.init()
    node = Planner()
    try:
        node.set_parameters([Parameter('robot_radius', value=0.3), Parameter('inflation_radius', value=0.2)])
        assert node.trigger_configure() == TransitionCallbackReturn.FAILURE
    finally:
        node.destroy_node()
        rclpy.try_shutdown()


def test_a_map_that_comes_again_leaves_what_the_lidar_saw_and_the_path(rig):
    r = rig(robot_radius=0.2, inflation_radius=0.3, publish_period_sec=0.2)
    occupancy = np.zeros((120, 120), np.int8)
    r.give_map(occupancy)
    r.stand_at(Pose2D(1.0, 3.0, 0.0))
    free = r.plan(Pose2D(5.0, 3.0)).length_m
    send_scan(r, 2.0, half_width_rad=0.3)
    assert r.until(lambda: r.node._service.version == 1)
    service = r.node._service
    occupancy[5, 5] = 100
    r.give_map(occupancy)
    assert r.until(lambda: service.version == 2)
    first = r.node._occupancy
    r.give_map(occupancy)
    assert r.until(lambda: r.node._occupancy is not first)
    occupancy[6, 6] = 100
    r.give_map(occupancy)
    assert r.until(lambda: r.node._occupancy[6, 6] == 100)
    assert service.version == 3, 'the second map was ignored'
    assert r.node._service is service and service._running is not None
    assert r.plan(Pose2D(5.0, 3.0)).length_m > free + 0.1
    r.give_map(np.zeros((110, 120), np.int8))
    assert r.until(lambda: r.node._service is not service), 'another place begins anew'


def test_goals_and_starts_beyond_all_maps_are_refused_in_few_words(rig):
    r = rig()
    r.give_map(two_rooms())
    for far in (Pose2D(1e308, 1.0), Pose2D(-1e308, -1e308), Pose2D(1.0, 1e200), Pose2D(1e12, 1.0)):
        goal = r.plan(far, start=Pose2D(1.0, 1.0))
        assert (goal.error_code, len(goal.message) < 120) == (ErrorCode.GOAL_OUTSIDE_MAP, True)
        assert r.plan(Pose2D(1.0, 1.0), start=far).error_code == ErrorCode.START_OUTSIDE_MAP
        assert r.plan(far, Pose2D(1.0, 1.5), start=Pose2D(1.0, 1.0)).goal_index == 1
    assert 'The goal at (50.0, 1.0) m is' in r.plan(Pose2D(50.0, 1.0), start=Pose2D(1.0, 1.0)).message


def test_an_orientation_that_nobody_filled_in_is_refused(rig):
    r = rig()
    r.give_map(two_rooms())
    request = r.request(Pose2D(2.0, 2.0), start=Pose2D(1.0, 1.0))
    request.goals[0].pose.orientation.w = 0.0
    future = r.client.call_async(request)
    assert r.until(future.done) and future.result().error_code == ErrorCode.NOT_FINITE


@pytest.mark.parametrize('fault', ['length', 'resolution', 'origin', 'orientation', 'empty', 'tiny cells'])
def test_a_malformed_map_is_said_and_survived(rig, fault):
    r = rig()
    said = []
    r.node.get_logger().error = said.append
    message = grid_to_msg(two_rooms().astype(np.int8), 0.05, Pose2D(0.0, 0.0), 'map', Time())
    if fault == 'length':
        message.data = message.data[:-1]
    if fault == 'resolution':
        message.info.resolution = 0.0
    if fault == 'origin':
        message.info.origin.position.x = math.nan
    if fault == 'orientation':
        message.info.origin.orientation.w = 0.0
    if fault == 'empty':
        message.info.width = message.info.height = 0
        message.data = array('b')
    if fault == 'tiny cells':
        message.info.resolution = 1e-30
    r.map.publish(message)
    assert r.until(lambda: said)
    assert said[0].endswith('[INVALID_PARAMETER]' if fault == 'tiny cells' else '[INVALID_MAP]')
    answer = r.plan(Pose2D(1.0, 1.0), start=Pose2D(2.0, 2.0))
    assert answer.error_code == ErrorCode.NO_MAP
    assert 'was refused: ' in answer.message and said[0].split(' ', 1)[1].split(' [')[0] in answer.message
    r.give_map(two_rooms())
    assert r.plan(Pose2D(1.0, 1.0), start=Pose2D(2.0, 2.0)).error_code == ErrorCode.OK


def test_what_the_lidar_sees_is_planned_around_and_cleared_again(rig):
    r = rig(robot_radius=0.2, inflation_radius=0.3, publish_period_sec=0.2)
    r.give_map(np.zeros((120, 120), np.int8))
    r.stand_at(Pose2D(1.0, 3.0, 0.0))
    free = r.plan(Pose2D(5.0, 3.0))
    send_scan(r, 2.0, half_width_rad=0.3)
    assert r.until(lambda: 100 in r.costmaps[-1].data)
    around = r.plan(Pose2D(5.0, 3.0))
    assert around.error_code == ErrorCode.OK
    assert around.length_m > free.length_m + 0.1
    assert all(math.hypot(p.pose.position.x - 3.0, p.pose.position.y - 3.0) > 0.2 for p in around.path.poses)
    stamps = itertools.count(10_000_000, 10_000_000)  # several scans must pass, and some may get lost

    def cleared():
        send_scan(r, math.inf, half_width_rad=0.3, nanosec=min(next(stamps), 190_000_000))
        return 100 not in r.costmaps[-1].data

    assert r.until(cleared)
    assert r.plan(Pose2D(5.0, 3.0)).length_m == pytest.approx(free.length_m, abs=1e-3)


def send_scan(r, distance, half_width_rad, nanosec=0):
    message = LaserScan(angle_min=-math.pi, angle_max=math.pi, angle_increment=math.pi / 180, range_min=0.12,
                        range_max=12.0)
    message.header.stamp = Time(sec=100, nanosec=nanosec)
    angles = message.angle_min + message.angle_increment * np.arange(361)
    message.ranges = np.where(np.abs(angles) < half_width_rad, distance, math.inf).astype(np.float32).tolist()
    r.scan.publish(message)


def test_path_and_costmap_are_latched(rig):
    r = rig(publish_period_sec=0.2)
    r.give_map(two_rooms())
    assert r.plan(Pose2D(8.0, 1.0), start=Pose2D(1.0, 1.0)).error_code == ErrorCode.OK
    assert r.until(lambda: r.paths)
    late = []
    r.other.create_subscription(OccupancyGrid, 'costmap', late.append, qos.LATCHED)
    r.other.create_subscription(PathMsg, 'path', late.append, qos.LATCHED)
    assert r.until(lambda: len(late) >= 2)
    grid = next(m for m in late if isinstance(m, OccupancyGrid))
    values = np.array(grid.data).reshape(grid.info.height, grid.info.width)
    assert values[0, 0] == 100 and values[1, 1] == 99 and values[50, 50] == 0


def test_config_file_holds_the_defaults():
    rclpy.init()
    node = Planner()
    try:
        shipped = yaml.safe_load((ROOT / 'config/planner.yaml').read_text())['/**']['ros__parameters']
        declared = {n: p.value for n, p in node.get_parameters_by_prefix('').items() if n in shipped}
        assert shipped == declared
        assert set(shipped) == set(vars(node.params))
    finally:
        node.destroy_node()
        rclpy.try_shutdown()


def test_packed_answers_hold_the_same_poses(rig):
    r = rig()
    r.give_map(two_rooms())
    plain = r.plan(Pose2D(8.0, 1.0, 1.25), start=Pose2D(1.0, 1.0))
    packed = r.plan(Pose2D(8.0, 1.0, 1.25), start=Pose2D(1.0, 1.0), packed=True)
    assert not packed.path.poses and len(plain.path.poses) > 50
    for a, (x, y, yaw_rad) in zip(convert.path_from_msg(plain.path), unpack(packed.packed_poses), strict=True):
        assert a.distance_to(Pose2D(x, y, yaw_rad)) < 1e-9 and a.yaw_rad == pytest.approx(yaw_rad)


def test_a_path_that_gets_blocked_is_reported(rig):
    r = rig(robot_radius=0.2, inflation_radius=0.3, publish_period_sec=0.2)
    verdicts = []
    r.other.create_subscription(String, 'path_status', lambda m: verdicts.append(m.data), qos.EVENT)
    r.give_map(np.zeros((120, 120), np.int8))
    r.stand_at(Pose2D(1.0, 3.0, 0.0))
    assert r.until(lambda: r.node.count_subscribers('path_status'))
    assert r.plan(Pose2D(5.0, 3.0)).error_code == ErrorCode.OK
    send_scan(r, 2.0, half_width_rad=0.3)
    assert r.until(lambda: 'blocked' in verdicts)


def test_a_running_plan_can_be_cancelled_while_scans_go_on(rig):
    r = rig(planner='dijkstra', any_angle=False, timeout_sec=60.0)
    occupancy = np.zeros((3000, 3000), np.int8)
    occupancy[1500:1503, 1500:1503] = 100
    r.give_map(occupancy)
    r.stand_at(Pose2D(1.0, 1.0, 0.0))
    running = r.client.call_async(r.request(*FAR))
    assert r.until(lambda: r.node._service._plan_lock.locked())
    send_scan(r, 2.0, half_width_rad=0.3)
    assert r.until(lambda: r.node._service.version > 0)
    assert not running.done()
    assert r.cancel.call_async(Trigger.Request()) and r.until(running.done)
    assert running.result().error_code == ErrorCode.PLANNER_CANCELLED
    assert r.plan(Pose2D(1.0, 3.0)).error_code == ErrorCode.OK


def test_the_node_answers_others_while_it_plans_a_second_time_and_judges_the_first(rig):
    r = rig(planner='dijkstra', any_angle=False, timeout_sec=60.0, publish_period_sec=0.2)
    occupancy = np.zeros((3000, 3000), np.int8)
    r.give_map(occupancy)
    r.stand_at(Pose2D(1.0, 1.0, 0.0))
    assert r.plan(Pose2D(1.0, 3.0)).error_code == ErrorCode.OK
    running = r.client.call_async(r.request(*FAR))
    assert r.until(lambda: r.node._service._plan_lock.locked())
    send_scan(r, 2.0, half_width_rad=0.3)
    before = len(r.costmaps)
    assert r.until(lambda: len(r.costmaps) > before)
    assert not running.done()
    assert r.cancel.call_async(Trigger.Request()) and r.until(running.done)
    assert running.result().error_code == ErrorCode.PLANNER_CANCELLED


def test_a_cleanup_calls_off_what_is_planned_and_the_node_can_be_configured_again(rig):
    r = rig(planner='dijkstra', any_angle=False, timeout_sec=60.0)
    r.give_map(np.zeros((3000, 3000), np.int8))
    r.stand_at(Pose2D(1.0, 1.0, 0.0))
    running = r.client.call_async(r.request(*FAR))
    assert r.until(lambda: r.node._service._plan_lock.locked())
    assert r.node.trigger_deactivate() == TransitionCallbackReturn.SUCCESS
    late = r.client.call_async(r.request(Pose2D(1.0, 3.0)))
    assert r.node.trigger_cleanup() == TransitionCallbackReturn.SUCCESS
    assert r.until(running.done) and running.result().error_code == ErrorCode.PLANNER_CANCELLED
    assert r.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
    assert r.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
    assert r.until(lambda: r.node._service is not None) and r.client.wait_for_service(timeout_sec=DEADLINE_SEC)
    late.cancel()
    assert r.until(r.odom.get_subscription_count)
    r.stand_at(Pose2D(1.0, 1.0, 0.0))
    assert r.plan(Pose2D(1.0, 3.0)).error_code == ErrorCode.OK
