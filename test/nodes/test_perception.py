"""The perception node in process: images in, detections and a world model out."""

import dataclasses
import importlib.util
import math
import os
import time
from array import array
from pathlib import Path

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import numpy as np
import pytest
import rclpy
import yaml
from builtin_interfaces.msg import Time
from nav_msgs.msg import Odometry
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from sensor_msgs.msg import CameraInfo, Image
from std_msgs.msg import Bool

from llm_agent_interfaces.msg import DetectionArray
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.nodes.camera import info_to_msg
from llm_agent_ros.nodes.perception import PerceptionNode, PerceptionParams
from llm_agent_ros.perception.calibration import ideal
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.executor import make_executor

ROOT = Path(__file__).parents[2]
spec = importlib.util.spec_from_file_location('perception_drawing', ROOT / 'test/unit/perception/perception_drawing.py')
drawing = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawing)
ROBOT = Pose2D(10.5, 2.15, 0.0)  # west of the kitchen table, looking at it
MUG = (11.1, 2.2, 0.74)


class Rig:
    """A perception node and a robot made of publishers."""

    def __init__(self, **params):
        rclpy.init()
        self.node = PerceptionNode()
        defaults = {'world': str(ROOT / 'worlds/house.yaml')} | params
        self.node.set_parameters([Parameter(name, value=value) for name, value in defaults.items()])
        self.robot = rclpy.create_node('robot')
        self.executor = make_executor()
        self.executor.add_node(self.node)
        self.executor.add_node(self.robot)
        self.detections, self.models = [], []
        self.robot.create_subscription(DetectionArray, 'detections', self.detections.append, qos.SENSOR_IN)
        self.robot.create_subscription(DetectionArray, 'world_model', self.models.append, qos.LATCHED)
        self.odom = self.robot.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
        self.image = self.robot.create_publisher(Image, 'camera/image_raw', qos.SENSOR_OUT)
        self.info = self.robot.create_publisher(CameraInfo, 'camera/camera_info', qos.SENSOR_OUT)
        self.holding = self.robot.create_publisher(Bool, 'gripper/holding', qos.LATCHED)
        self.now = 100.0

    def up(self):
        assert self.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
        assert self.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
        publishers = (self.odom, self.image, self.info, self.holding)
        assert self.until(lambda: all(p.get_subscription_count() for p in publishers))
        assert self.until(lambda: self.node.count_subscribers('detections'))

    def until(self, condition, timeout_sec=5.0):
        end = time.monotonic() + timeout_sec
        while not condition() and time.monotonic() < end:
            self.executor.spin_once(timeout_sec=0.05)
        return condition()

    def stamp(self, seconds):
        return Time(sec=int(seconds), nanosec=round((seconds % 1.0) * 1e9))

    def odometry(self, pose, stamp_sec, turn=0.0):
        message = Odometry()
        message.header.stamp = self.stamp(stamp_sec)
        message.header.frame_id = 'odom'
        message.pose.pose = convert.pose_to_msg(pose)
        message.twist.twist.angular.z = turn
        self.odom.publish(message)

    def show(self, image, encoding='rgb8', turn=0.0, pose=ROBOT, **fields):
        self.now += 0.125
        self.odometry(pose, self.now - 0.05, turn)
        self.odometry(pose, self.now + 0.05, turn)
        self.info.publish(info_to_msg(ideal(320, 240, 1.25)))
        assert self.until(lambda: self.node._robot.at(self.now) is not None and self.node._camera is not None)
        height, width = image.shape[:2]
        message = Image(width=width, height=height, encoding=encoding, step=3 * width,
                        data=array('B', image.tobytes()))
        message.header.stamp = self.stamp(self.now)
        for name, value in fields.items():
            setattr(message, name, value)
        self.image.publish(message)

    def close(self):
        self.node.stop_for_good()
        self.executor.shutdown()
        self.node.destroy_node()
        self.robot.destroy_node()
        rclpy.try_shutdown()


@pytest.fixture
def rig(request):
    made = Rig(**getattr(request, 'param', {}))
    yield made
    made.close()


def mug_image():
    image = drawing.background()
    drawing.draw(image, drawing.CAMERA.at(ROBOT), 'mug', 'red', MUG)
    return image


def test_an_image_becomes_a_detection_and_then_knowledge(rig):
    rig.up()
    for _ in range(3):
        count = len(rig.detections)
        rig.show(mug_image())
        assert rig.until(lambda count=count: len(rig.detections) > count)
    (seen,) = rig.detections[-1].detections
    assert rig.detections[-1].header.frame_id == 'map'
    assert (seen.label, seen.category, seen.color, seen.has_position) == ('red mug', 'mug', 'red', True)
    assert math.dist((seen.position.x, seen.position.y), MUG[:2]) < 0.1
    assert convert.seconds(rig.detections[-1].header.stamp) == pytest.approx(rig.now)
    assert rig.until(lambda: any(model.detections for model in rig.models))
    known = next(model for model in rig.models if model.detections).detections[0]
    assert (known.label, known.id) == ('red mug', seen.id) and known.count >= 2
    assert convert.seconds(known.last_seen) == pytest.approx(rig.now, abs=0.3)


def test_bgr_images_are_understood(rig):
    rig.up()
    rig.show(np.ascontiguousarray(mug_image()[..., ::-1]), encoding='bgr8')
    assert rig.until(lambda: rig.detections)
    assert [d.label for d in rig.detections[-1].detections] == ['red mug']


def test_the_pose_is_that_of_the_image_not_the_newest(rig):
    rig.up()
    rig.odometry(ROBOT, 99.9)
    rig.odometry(ROBOT, 100.2)
    rig.odometry(Pose2D(12.0, 3.5, 2.0), 101.0)
    assert rig.until(lambda: rig.node._robot.state and rig.node._robot.state.stamp_sec > 100.9)
    half = rig.node._robot.at(100.6)
    assert half.pose.x == pytest.approx(11.25) and half.pose.yaw_rad == pytest.approx(1.0)
    assert rig.node._robot.at(100.0).pose == ROBOT
    assert rig.node._robot.at(102.0) is None


@pytest.mark.parametrize('fields', [{'encoding': 'yuv422'}, {'step': 3}, {'data': array('B', b'12')}, {'width': 0}])
def test_a_broken_image_is_said_and_survived(rig, fields):
    rig.up()
    said = []
    rig.node._say = said.append
    rig.show(mug_image(), **fields)
    assert rig.until(lambda: said)
    assert 'image' in said[0].lower()
    rig.show(mug_image())
    assert rig.until(lambda: rig.detections)


def test_another_size_than_camera_info_is_said(rig):
    rig.up()
    said = []
    rig.node._say = said.append
    rig.show(drawing.background(160, 120))
    assert rig.until(lambda: said)
    assert said == ['The image is 160x120, camera_info says 320x240.']


@pytest.mark.parametrize('fields', [
    {'d': [0.1] * 3}, {'d': [0.1]}, {'d': [0.1] * 6}, {'d': [math.nan] * 5},
    {'distortion_model': 'ftheta', 'd': [0.1] * 4}, {'distortion_model': 'equidistant', 'd': [0.1] * 5},
])
def test_a_lens_that_cannot_be_straightened_is_said_and_survived(rig, fields):
    rig.up()
    said = []
    rig.node._say = said.append
    bad = info_to_msg(ideal(320, 240, 1.25))
    for name, value in fields.items():
        setattr(bad, name, value)
    rig.info.publish(bad)
    assert rig.until(lambda: said)
    assert said[0].startswith('camera_info has') and rig.node._camera is None
    rig.show(mug_image())
    assert rig.until(lambda: rig.detections)


def test_images_taken_while_turning_fast_are_dropped(rig):
    rig.up()
    rig.show(mug_image(), turn=1.6)
    rig.show(mug_image(), turn=0.3)
    assert rig.until(lambda: rig.detections)
    assert convert.seconds(rig.detections[0].header.stamp) == pytest.approx(rig.now)


@pytest.mark.parametrize('rig', [{'held_region': [0.3, 0.7, 0.7, 1.0]}], indirect=True)
def test_what_the_gripper_holds_is_not_seen(rig):
    rig.up()
    rig.holding.publish(Bool(data=True))
    assert rig.until(lambda: rig.node._holding)
    image = drawing.background()
    image[180:210, 150:172] = drawing.RGB['red']
    drawing.draw(image, drawing.CAMERA.at(ROBOT), 'mug', 'blue', (11.1, 2.3, 0.74))
    rig.show(image)
    assert rig.until(lambda: rig.detections)
    assert [seen.label for seen in rig.detections[-1].detections] == ['blue mug']


def test_a_wrong_world_or_detector_refuses_to_configure(rig):
    for wrong in ({'world': '/nowhere.yaml'}, {'detector': 'telepathy'}, {'shapes': ['mug large']}):
        right = {name: rig.node.get_parameter(name).value for name in wrong}
        rig.node.set_parameters([Parameter(name, value=value) for name, value in wrong.items()])
        assert rig.node.trigger_configure() == TransitionCallbackReturn.FAILURE
        rig.node.set_parameters([Parameter(name, value=value) for name, value in right.items()])
    rig.up()


def test_the_configuration_file_says_the_defaults():
    values = yaml.safe_load((ROOT / 'config/perception.yaml').read_text())['/**']['ros__parameters']
    assert values == dataclasses.asdict(PerceptionParams())
