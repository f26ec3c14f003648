"""The simulator node in process: topics, rates, services and life cycle."""

import dataclasses
import math
import os
import time
from pathlib import Path

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import numpy as np
import pytest
import rclpy
import yaml
from geometry_msgs.msg import Point, PointStamped, Twist, TwistStamped
from nav_msgs.msg import Odometry
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from rosgraph_msgs.msg import Clock
from sensor_msgs.msg import CameraInfo, Image, LaserScan
from std_msgs.msg import Bool

from llm_agent_interfaces.msg import GroundTruth
from llm_agent_interfaces.srv import Gripper, SetObstacle
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.nodes.simulator import SimulatorNode, SimulatorParams
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.executor import make_executor
from llm_agent_ros.simulation.gl import prepare_gl
from llm_agent_ros.world import load_world

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.nodes


class Rig:
    """A simulator and somebody who listens and talks to it."""

    def __init__(self, stamped):
        rclpy.init(args=['--ros-args', '-p', f'enable_stamped_cmd_vel:={str(stamped).lower()}'])
        self.node = SimulatorNode()
        self.user = rclpy.create_node('user')
        self.executor = make_executor()
        self.executor.add_node(self.node)
        self.executor.add_node(self.user)
        self.got = {}
        for kind, topic in ((Clock, 'clock'), (Odometry, 'odom'), (LaserScan, 'scan'), (GroundTruth, 'ground_truth'),
                            (CameraInfo, 'camera/camera_info')):
            self.listen(kind, topic, qos.SENSOR_IN)
        self.listen(Bool, 'gripper/holding', qos.LATCHED)
        self.gripper = self.user.create_client(Gripper, 'gripper')
        self.obstacle = self.user.create_client(SetObstacle, 'simulator/set_obstacle')

    def listen(self, kind, topic, profile):
        self.got[topic] = []
        self.user.create_subscription(kind, topic, self.got[topic].append, profile)

    def configure(self, **params):
        self.node.set_parameters([Parameter(name, value=value) for name, value in params.items()])
        return self.node.trigger_configure()

    def up(self, **params):
        params.setdefault('camera', 'off')
        assert self.configure(**params) == TransitionCallbackReturn.SUCCESS
        assert self.until(lambda: self.gripper.service_is_ready() and self.obstacle.service_is_ready())
        assert self.until(lambda: self.node.count_subscribers('odom') and self.user.count_publishers('odom'))
        assert self.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
        assert self.until(lambda: self.got['odom'] and self.got['ground_truth'])

    def until(self, condition, timeout_sec=20.0):
        end = time.monotonic() + timeout_sec
        while not condition() and time.monotonic() < end:
            self.executor.spin_once(timeout_sec=0.05)
        return condition()

    def call(self, client, request):
        future = client.call_async(request)
        assert self.until(future.done)
        return future.result()

    def hand(self, command, x, y, z, frame='map'):
        target = PointStamped(point=Point(x=x, y=y, z=z))
        target.header.frame_id = frame
        return self.call(self.gripper, Gripper.Request(command=command, target=target))

    @property
    def truth(self):
        return self.got['ground_truth'][-1]

    def pose(self):
        return convert.odometry(self.got['odom'][-1])[0]

    def drive(self, message, condition, topic='cmd_vel'):
        publisher = self.user.create_publisher(type(message), topic, qos.COMMAND)
        self.user.create_timer(0.05, lambda: publisher.publish(message))
        assert self.until(condition)


@pytest.fixture
def rig(request):
    made = Rig(getattr(request, 'param', True))
    yield made
    made.node.stop_for_good()
    made.executor.shutdown()
    made.node.destroy_node()
    made.user.destroy_node()
    rclpy.try_shutdown()


def seconds(message):
    return convert.seconds(message.clock if isinstance(message, Clock) else message.header.stamp)


def test_topics_come_at_their_rates_in_simulated_time(rig):
    rig.up()
    first = seconds(rig.got['clock'][-1])
    for messages in rig.got.values():
        messages.clear()
    assert rig.until(lambda: rig.got['clock'] and seconds(rig.got['clock'][-1]) >= first + 1.5)
    for topic, rate_hz in (('clock', 100), ('odom', 50), ('scan', 10), ('ground_truth', 10)):
        stamps = [seconds(m) for m in rig.got[topic]]
        assert np.median(np.diff(stamps)) == pytest.approx(1.0 / rate_hz, abs=1e-4), topic
    odom, scan = rig.got['odom'][-1], rig.got['scan'][-1]
    assert (odom.header.frame_id, odom.child_frame_id, scan.header.frame_id) == ('odom', 'base_link', 'base_scan')
    assert len(scan.ranges) == 360
    assert scan.angle_max == pytest.approx(scan.angle_min + 359 * scan.angle_increment, abs=1e-4)
    assert rig.pose().distance_to(load_world(ROOT / 'worlds/house.yaml').start) < 0.01


@pytest.mark.parametrize('rig', [True, False], indirect=True, ids=['TwistStamped', 'Twist'])
def test_it_drives_as_commanded_and_stops_without_commands(rig):
    rig.up(start_x=4.0, start_y=5.1, start_yaw=0.0)
    twist = Twist()
    twist.linear.x = 0.4
    message = TwistStamped(twist=twist) if rig.node.params.enable_stamped_cmd_vel else twist
    publisher = rig.user.create_publisher(type(message), 'cmd_vel', qos.COMMAND)
    timer = rig.user.create_timer(0.05, lambda: publisher.publish(message))
    assert rig.until(lambda: rig.pose().x > 4.5)
    assert rig.pose().y == pytest.approx(5.1, abs=0.02)
    rig.user.destroy_timer(timer)
    assert rig.until(lambda: abs(rig.got['odom'][-1].twist.twist.linear.x) < 0.01)
    assert rig.truth.distance_m > 0.4
    assert rig.truth.collisions == 0


def test_a_wall_is_a_collision(rig):
    rig.up(start_x=4.0, start_y=4.8, start_yaw=-1.5708)
    twist = TwistStamped()
    twist.twist.linear.x = 0.5
    rig.drive(twist, lambda: rig.truth.collisions == 1)
    assert rig.truth.min_clearance_m < 0.02


def test_it_takes_carries_and_puts_down(rig):
    world = load_world(ROOT / 'worlds/house.yaml')
    mug = world.object('red mug').position
    stand = min(world.place('kitchen table').approach_poses(0.22), key=lambda p: p.distance_to(mug.ground))
    rig.up(start_x=stand.x, start_y=stand.y, start_yaw=stand.yaw_rad)
    empty = rig.hand(Gripper.Request.RELEASE, mug.x, mug.y, mug.z)
    assert (empty.holding, empty.error_code) == (False, ErrorCode.NOTHING_HELD)
    assert empty.message
    nothing = rig.hand(Gripper.Request.GRASP, mug.x + 0.3, mug.y, mug.z)
    assert (nothing.holding, nothing.error_code) == (False, ErrorCode.GRASP_FAILED)
    taken = rig.hand(Gripper.Request.GRASP, mug.x, mug.y, mug.z)
    assert (taken.holding, taken.error_code) == (True, ErrorCode.OK), taken.message
    assert rig.until(lambda: rig.truth.held == 'red mug' and rig.got['gripper/holding'][-1].data)
    local = stand.to_local(mug.ground)
    put = rig.hand(Gripper.Request.RELEASE, local.x, local.y - 0.15, 0.74, frame='base_link')
    assert (put.holding, put.error_code) == (False, ErrorCode.OK), put.message
    assert rig.until(lambda: rig.truth.held == '' and not rig.got['gripper/holding'][-1].data)
    pose = rig.truth.object_poses[rig.truth.object_names.index('red mug')].position
    assert math.dist((pose.x, pose.y, pose.z), (mug.x, mug.y, mug.z)) == pytest.approx(0.15, abs=0.03)
    strange = rig.hand(Gripper.Request.GRASP, 0.0, 0.0, 0.0, frame='moon')
    assert strange.error_code == ErrorCode.INVALID_PARAMETER
    assert rig.hand(9, 0.0, 0.0, 0.0).error_code == ErrorCode.INVALID_PARAMETER


def test_an_obstacle_is_put_seen_and_taken_away(rig):
    rig.up(start_x=4.0, start_y=5.1, start_yaw=0.0)

    def put(x, radius):
        return rig.call(rig.obstacle, SetObstacle.Request(name='box', position=Point(x=x, y=5.1), radius_m=radius))

    def ahead():
        return rig.got['scan'][-1].ranges[180]

    assert rig.until(lambda: rig.got['scan'] and ahead() > 5.0)
    assert put(4.3, 0.2).error_code == ErrorCode.INVALID_PARAMETER
    assert put(5.5, 0.2).error_code == ErrorCode.OK
    assert rig.until(lambda: abs(ahead() - 1.3) < 0.05)
    assert rig.truth.clearance_m < 0.8
    assert put(0.0, 0.0).error_code == ErrorCode.OK
    assert rig.until(lambda: ahead() > 5.0)
    assert 'no obstacle' in put(0.0, 0.0).message


@pytest.mark.skipif(not prepare_gl(), reason='there is no headless OpenGL here')
def test_the_camera_shows_the_red_mug_and_says_its_intrinsics(rig):
    world = load_world(ROOT / 'worlds/house.yaml')
    mug = world.object('red mug').position
    stand = min(world.place('kitchen table').approach_poses(0.22), key=lambda p: p.distance_to(mug.ground))
    rig.listen(Image, 'camera/image_raw', qos.SENSOR_IN)
    rig.up(camera='on', start_x=stand.x, start_y=stand.y, start_yaw=stand.yaw_rad)
    assert rig.until(lambda: len(rig.got['camera/image_raw']) > 2 and rig.got['camera/camera_info'])
    image, info = rig.got['camera/image_raw'][-1], rig.got['camera/camera_info'][-1]
    assert (image.width, image.height, image.encoding, image.step) == (320, 240, 'rgb8', 960)
    assert image.header.frame_id == info.header.frame_id == 'camera_optical'
    pixels = np.frombuffer(bytes(image.data), np.uint8).reshape(240, 320, 3).astype(int)
    red = (pixels[..., 0] > 120) & (pixels[..., 1] < 40) & (pixels[..., 2] < 40)
    assert red.sum() > 300
    assert 2 * math.atan(160 / info.k[0]) == pytest.approx(1.25, abs=1e-6)
    assert (info.k[2], info.k[5], info.p[0]) == (159.5, 119.5, info.k[0])


def test_without_opengl_it_runs_without_camera(rig, monkeypatch):
    monkeypatch.setenv('MUJOCO_GL', 'disable')
    rig.up(camera='auto')
    assert rig.until(lambda: len(rig.got['scan']) > 2)
    assert rig.got['camera/camera_info'] == []
    assert rig.user.count_publishers('camera/image_raw') == 0


def test_a_camera_that_must_be_and_cannot_refuses(rig, monkeypatch):
    monkeypatch.setenv('MUJOCO_GL', 'disable')
    assert rig.configure(camera='on') == TransitionCallbackReturn.FAILURE


@pytest.mark.parametrize('params', [
    {'world': '/nowhere.yaml'}, {'world': str(ROOT / 'worlds/flat_names_only.yaml')}, {'start_x': 5.0, 'start_y': 0.0},
])
def test_what_cannot_be_simulated_refuses_to_configure(rig, params):
    assert rig.configure(camera='off', **params) == TransitionCallbackReturn.FAILURE
    assert rig.user.count_publishers('odom') == 0


def test_time_stands_still_while_inactive_and_life_goes_on(rig):
    rig.up()
    assert rig.node.trigger_deactivate() == TransitionCallbackReturn.SUCCESS
    before = rig.node._sim.physics.time_sec
    end = time.monotonic() + 0.2
    rig.until(lambda: time.monotonic() > end)
    assert rig.node._sim.physics.time_sec == before
    assert rig.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
    assert rig.until(lambda: rig.node._sim.physics.time_sec > before)
    rig.node.trigger_deactivate()
    assert rig.node.trigger_cleanup() == TransitionCallbackReturn.SUCCESS
    rig.got['odom'].clear()
    rig.up()


def test_twice_the_speed_is_twice_the_time(rig):
    rig.up(speed=2.0)
    assert rig.until(lambda: rig.truth.real_time_factor > 1.2)


def test_the_shipped_configuration_holds_every_parameter_at_its_default():
    values = yaml.safe_load((ROOT / 'config/simulator.yaml').read_text())['/**']['ros__parameters']
    defaults = {field.name: field.default for field in dataclasses.fields(SimulatorParams)}
    assert list(values) == list(defaults)
    assert all(values[name] == default or default != default for name, default in defaults.items())
    assert all(math.isnan(values[name]) for name in ('start_x', 'start_y', 'start_yaw'))


def test_things_that_are_nowhere_are_named(rig, tmp_path):
    (tmp_path / 'w.yaml').write_text(
        'name: a\nrooms: [{name: hall, rect: [0, 0, 4, 4]}]\n'
        'objects: [{name: a key, category: key}, {name: a mug, category: mug, position: [3, 3, 0]}]\n')
    said = []
    rig.node.get_logger().warning = said.append
    assert rig.configure(world=str(tmp_path / 'w.yaml'), camera='off') == TransitionCallbackReturn.SUCCESS
    assert len(said) == 1 and "left out: 'a key'." in said[0]
