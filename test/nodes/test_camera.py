"""The camera node in process, reading files that OpenCV wrote."""

import dataclasses
import os
import time
from itertools import pairwise
from pathlib import Path

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import cv2
import numpy as np
import pytest
import rclpy
import yaml
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from sensor_msgs.msg import CameraInfo, Image

from llm_agent_ros.nodes.camera import CameraNode, CameraParams
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.executor import make_executor

ROOT = Path(__file__).parents[2]


class Rig:
    """A camera node and somebody who looks."""

    def __init__(self):
        rclpy.init()
        self.node = CameraNode()
        self.viewer = rclpy.create_node('viewer')
        self.executor = make_executor()
        self.executor.add_node(self.node)
        self.executor.add_node(self.viewer)
        self.images, self.infos = [], []
        self.viewer.create_subscription(Image, 'camera/image_raw', self.images.append, qos.SENSOR_IN)
        self.viewer.create_subscription(CameraInfo, 'camera/camera_info', self.infos.append, qos.SENSOR_IN)

    def configure(self, **params):
        self.node.set_parameters([Parameter(name, value=value) for name, value in params.items()])
        return self.node.trigger_configure()

    def up(self, **params):
        assert self.configure(rate_hz=50.0, **params) == TransitionCallbackReturn.SUCCESS
        assert self.until(lambda: self.node.count_subscribers('camera/image_raw'))
        assert self.node.trigger_activate() == TransitionCallbackReturn.SUCCESS

    def until(self, condition, timeout_sec=5.0):
        end = time.monotonic() + timeout_sec
        while not condition() and time.monotonic() < end:
            self.executor.spin_once(timeout_sec=0.05)
        return condition()


@pytest.fixture
def rig():
    made = Rig()
    yield made
    made.node.stop_for_good()
    made.executor.shutdown()
    made.node.destroy_node()
    made.viewer.destroy_node()
    rclpy.try_shutdown()


@pytest.fixture
def picture(tmp_path):
    """A red picture, 64 x 48."""
    path = tmp_path / 'red.png'
    cv2.imwrite(str(path), np.full((48, 64, 3), (0, 0, 255), np.uint8))
    return path


@pytest.fixture
def video(tmp_path):
    """Five pictures, each brighter than the one before."""
    path = tmp_path / 'grey.avi'
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*'MJPG'), 10.0, (64, 48))
    assert writer.isOpened()
    for level in range(5):
        writer.write(np.full((48, 64, 3), 40 * level, np.uint8))
    writer.release()
    return path


def test_a_picture_comes_as_rgb_with_an_ideal_calibration(rig, picture):
    rig.up(source=str(picture))
    assert rig.until(lambda: len(rig.images) > 2 and rig.infos)
    image, info = rig.images[0], rig.infos[0]
    assert (image.width, image.height, image.encoding, image.step) == (320, 240, 'rgb8', 960)
    assert np.frombuffer(image.data, np.uint8).reshape(240, 320, 3)[120, 160].tolist() == [255, 0, 0]
    assert (info.width, info.height) == (320, 240) and info.k[2] == 159.5
    assert image.header.frame_id == info.header.frame_id == 'camera_optical'
    stamps = {(i.header.stamp.sec, i.header.stamp.nanosec) for i in rig.images}
    assert len(stamps) == len(rig.images) and (0, 0) not in stamps


def test_a_video_begins_anew(rig, video):
    rig.up(source=str(video), width=0, height=0)
    assert rig.until(lambda: len(rig.images) >= 11)
    levels = [int(np.frombuffer(image.data, np.uint8).mean()) for image in rig.images]
    falls = [b < a - 20 for a, b in pairwise(levels)]
    assert sum(falls) >= 2 and max(levels) > 140


def test_a_video_that_does_not_loop_ends(rig, video):
    rig.up(source=str(video), loop=False)
    assert rig.until(lambda: rig.node._video.ended)
    assert rig.until(lambda: len(rig.images) == 5)
    assert not rig.until(lambda: len(rig.images) > 5, timeout_sec=0.3)


def test_without_a_source_it_is_active_and_silent(rig):
    rig.up()
    assert rig.node.active
    assert not rig.until(lambda: rig.images, timeout_sec=0.3)


def test_a_source_that_comes_later_is_found(rig, picture, tmp_path):
    late = tmp_path / 'late.png'
    rig.up(source=str(late), backoff_sec=0.05, max_backoff_sec=0.1)
    assert not rig.until(lambda: rig.images, timeout_sec=0.2)
    late.write_bytes(picture.read_bytes())
    assert rig.until(lambda: rig.images)


def test_a_calibration_file_is_scaled_to_the_image(rig, picture, tmp_path):
    path = tmp_path / 'lens.yaml'
    path.write_text(yaml.safe_dump({
        'image_width': 640, 'image_height': 480, 'camera_name': 'lens', 'distortion_model': 'plumb_bob',
        'camera_matrix': {'rows': 3, 'cols': 3, 'data': [500, 0, 319.5, 0, 500, 239.5, 0, 0, 1]},
        'distortion_coefficients': {'rows': 1, 'cols': 5, 'data': [0.1, 0, 0, 0, 0]},
    }))
    rig.up(source=str(picture), calibration=str(path))
    assert rig.until(lambda: rig.infos)
    assert rig.infos[0].k[0] == 250.0 and rig.infos[0].k[2] == 159.5 and rig.infos[0].d[0] == 0.1


def test_a_broken_calibration_refuses_to_configure(rig, picture, tmp_path):
    path = tmp_path / 'lens.yaml'
    path.write_text('image_width: many')
    assert rig.configure(source=str(picture), calibration=str(path)) == TransitionCallbackReturn.FAILURE
    assert rig.configure(source=str(picture), calibration='') == TransitionCallbackReturn.SUCCESS


def test_the_configuration_file_says_the_defaults():
    values = yaml.safe_load((ROOT / 'config/camera.yaml').read_text())['/**']['ros__parameters']
    assert values == dataclasses.asdict(CameraParams())
