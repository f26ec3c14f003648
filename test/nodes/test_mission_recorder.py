"""The recorder in process: topics in, a readable recording and a true record out."""

import os
import threading
import time

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import numpy as np
import pytest
import rclpy
from builtin_interfaces.msg import Time
from geometry_msgs.msg import Pose, TwistStamped
from mcap.reader import make_reader
from mcap_ros2.decoder import DecoderFactory
from nav_msgs.msg import OccupancyGrid, Odometry
from nav_msgs.msg import Path as PathMsg
from rclpy.executors import ExternalShutdownException, SingleThreadedExecutor
from sensor_msgs.msg import Image, LaserScan
from std_msgs.msg import String

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import AgentState, Detection, DetectionArray, GroundTruth, SafetyState, StepStatus
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D, Twist2D
from llm_agent_ros.report.record import EventKind, MissionOutcome, StepState
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.mission_recorder import MissionRecorder
from llm_agent_ros.task import Step

WORDS = 'find the red mug'
STEP = Step('find', (('object', 'red mug'),))
TOPICS = {
    'odom': (Odometry, qos.SENSOR_OUT), 'scan': (LaserScan, qos.SENSOR_OUT),
    'camera/image_raw': (Image, qos.SENSOR_OUT), 'map': (OccupancyGrid, qos.LATCHED), 'path': (PathMsg, qos.LATCHED),
    'cmd_vel': (TwistStamped, qos.COMMAND), 'cmd_vel_nav': (TwistStamped, qos.COMMAND),
    'agent_state': (AgentState, qos.LATCHED), 'safety_state': (SafetyState, qos.LATCHED),
    'detections': (DetectionArray, qos.SENSOR_OUT), 'say': (String, qos.EVENT),
    'ground_truth': (GroundTruth, qos.SENSOR_OUT),
}


class Rig:
    """A recorder that spins in a thread, and a robot that talks."""

    def __init__(self, folder):
        rclpy.init()
        self.listener, self.robot = rclpy.create_node('listener'), rclpy.create_node('robot')
        self.recorder = MissionRecorder(self.listener, folder, 'house')
        self.out = {name: self.robot.create_publisher(kind, name, profile) for name, (kind, profile) in TOPICS.items()}
        self.executor = SingleThreadedExecutor()
        self.executor.add_node(self.listener)
        self.thread = threading.Thread(target=self._spin, daemon=True)
        self.thread.start()
        assert self.until(lambda: all(p.get_subscription_count() for p in self.out.values()))

    def _spin(self):
        try:
            self.executor.spin()
        except ExternalShutdownException:
            pass

    def until(self, condition, timeout_sec=5.0):
        end = time.monotonic() + timeout_sec
        while not condition() and time.monotonic() < end:
            time.sleep(0.01)
        return condition()

    def now(self):
        return self.listener.get_clock().now()

    def odometry(self, x, speed=0.4):
        message = Odometry(child_frame_id='base_link')
        message.header.stamp, message.header.frame_id = self.now().to_msg(), 'odom'
        message.pose.pose = convert.pose_to_msg(Pose2D(x, 1.0, 0.2))
        message.twist.twist.linear.x = speed
        self.out['odom'].publish(message)

    def truth(self, held='', collisions=0, x=0.0):
        message = GroundTruth(
            held=held, collisions=collisions, clearance_m=0.3, distance_m=x, real_time_factor=1.0,
            object_names=['red mug'], object_poses=[Pose()], robot=convert.pose_to_msg(Pose2D(x, 1.0)),
        )
        message.header.stamp = self.now().to_msg()
        self.out['ground_truth'].publish(message)

    def log(self):
        return self.recorder._log

    def close(self):
        self.recorder.close()
        self.executor.shutdown(timeout_sec=2.0)
        self.thread.join(2.0)
        self.listener.destroy_node()
        self.robot.destroy_node()
        rclpy.try_shutdown()


@pytest.fixture
def rig(tmp_path):
    made = Rig(tmp_path)
    yield made
    made.close()


def status(state, start=None, end=None):
    return StepStatus(state=state, step=convert.step_to_msg(STEP), start=start or Time(), end=end or Time())


def run_mission(rig):
    """Play a short mission and return its result message."""
    twist = convert.twist_to_msg(Twist2D(0.3, 0.0), rig.now().to_msg())
    rig.out['agent_state'].publish(AgentState(instruction='an older one', steps=[status(StepStatus.FAILED)]))
    rig.recorder.start(WORDS)
    begin = rig.now().to_msg()
    rig.out['map'].publish(OccupancyGrid())
    rig.out['scan'].publish(LaserScan(ranges=[1.0, 2.0]))
    rig.out['camera/image_raw'].publish(Image(width=4, height=2, encoding='rgb8', step=12, data=[9] * 24))
    rig.out['path'].publish(convert.path_to_msg([Pose2D(0.0, 1.0), Pose2D(1.0, 1.0)], 'map'))
    rig.out['agent_state'].publish(AgentState(instruction=WORDS, steps=[status(StepStatus.RUNNING, begin)]))
    rig.odometry(0.0, 0.0)
    rig.truth()
    assert rig.until(lambda: rig.log()._steps and rig.log()._motion and rig.log()._truth)
    for _ in range(30):
        count = rig.log()._last_drive_ns
        rig.out['cmd_vel'].publish(twist)
        rig.out['cmd_vel_nav'].publish(twist)
        assert rig.until(lambda count=count: rig.log()._last_drive_ns != count)
    mug = Detection(label='red mug', category='mug', color='red', has_position=True)
    rig.out['detections'].publish(DetectionArray(detections=[mug]))
    rig.out['say'].publish(String(data='Found it.'))
    rig.out['safety_state'].publish(SafetyState(state=SafetyState.LATCHED, message='Stopped.'))
    assert rig.until(lambda: len(rig.log()._events) >= 3)
    rig.odometry(1.5)
    assert rig.until(lambda: len(rig.log()._motion) == 2)
    rig.truth('red mug', 1, 1.5)
    assert rig.until(lambda: len(rig.log()._truth) == 2)
    result = ExecuteInstruction.Result(outcome=ExecuteInstruction.Result.SUCCEEDED, message='Done.', parse_ms=12.5)
    result.task.language = 'en'
    result.steps = [status(StepStatus.SUCCEEDED, begin, rig.now().to_msg())]
    return result


def test_the_record_says_what_happened(rig):
    result = run_mission(rig)
    record = rig.recorder.finish(result, settle=False)
    assert record is rig.recorder.record
    assert (record.instruction, record.world, record.outcome) == (WORDS, 'house', MissionOutcome.SUCCEEDED)
    assert [step.state for step in record.steps] == [StepState.SUCCEEDED]
    assert record.steps[0].start_sec < record.steps[0].end_sec <= record.end_sec + 0.01
    assert record.task.steps == (STEP,)
    assert (record.distance_m, record.collisions) == (1.5, 1)
    assert record.paths[0].points == (Point2D(0.0, 1.0), Point2D(1.0, 1.0))
    assert 0.0 < record.first_motion_ms < 10_000.0
    assert 0.0 < record.control_period_p99_ms < 2000.0
    kinds = [event.kind for event in record.events]
    assert {EventKind.SAW, EventKind.SAID, EventKind.SAFETY, EventKind.TOOK, EventKind.COLLISION} <= set(kinds)
    assert kinds.count(EventKind.SAW) == 1
    assert record.said == ('Found it.',) and record.parse_ms == 12.5


def test_the_recording_can_be_read_by_the_mcap_library(rig, tmp_path):
    rig.recorder.finish(run_mission(rig), settle=False)
    rig.recorder.close()
    with (tmp_path / 'mission.mcap').open('rb') as stream:
        reader = make_reader(stream, decoder_factories=[DecoderFactory()])
        messages = {}
        for kind, channel, message, decoded in reader.iter_decoded_messages():
            messages.setdefault(channel.topic, []).append((kind.name, message.log_time, decoded))
    wanted = {'/odom', '/scan', '/map', '/path', '/cmd_vel', '/cmd_vel_nav', '/agent_state', '/safety_state', '/say',
              '/detections', '/ground_truth', '/camera/image_raw/compressed', '/instruction', '/tf'}
    assert wanted <= set(messages)
    assert messages['/instruction'][0][2].data == WORDS
    assert messages['/odom'][-1][2].pose.pose.position.x == 1.5
    assert messages['/ground_truth'][-1][2].held == 'red mug'
    assert messages['/agent_state'][-1][2].steps[0].step.skill == 'find'
    assert messages['/detections'][0][2].detections[0].label == 'red mug'
    kind, stamp_ns, tf = messages['/tf'][-1]
    assert kind == 'tf2_msgs/msg/TFMessage' and stamp_ns > 0
    frames = {(t.header.frame_id, t.child_frame_id): t.transform for t in tf.transforms}
    assert set(frames) == {('map', 'odom'), ('odom', 'base_link'), ('base_link', 'base_scan')}
    moved = frames[('odom', 'base_link')]
    assert moved.translation.x == 1.5 and moved.rotation.z == pytest.approx(np.sin(0.1))
    assert bytes(messages['/camera/image_raw/compressed'][0][2].data[:2]) == b'\xff\xd8'


def test_pictures_are_thinned_out(rig, tmp_path):
    rig.recorder.start(WORDS)
    for _ in range(10):
        count = len(rig.log()._motion)
        rig.out['camera/image_raw'].publish(Image(width=4, height=2, encoding='rgb8', step=12, data=[9] * 24))
        rig.out['camera/image_raw'].publish(Image(width=4, height=2, encoding='yuv', step=12, data=[9] * 24))
        rig.odometry(0.1)
        rig.until(lambda count=count: len(rig.log()._motion) > count, timeout_sec=0.05)
    rig.recorder.close()
    with (tmp_path / 'mission.mcap').open('rb') as stream:
        counts = make_reader(stream).get_summary().statistics.channel_message_counts
        stream.seek(0)
        topics = {number: channel.topic for number, channel in make_reader(stream).get_summary().channels.items()}
    pictures = {topics[number]: count for number, count in counts.items()}
    assert pictures.get('/camera/image_raw/compressed', 0) <= 2


def test_without_a_result_the_mission_timed_out_and_keeps_its_steps(rig):
    run_mission(rig)
    record = rig.recorder.finish(None, settle=False)
    assert (record.outcome, record.code) == (MissionOutcome.TIMED_OUT, ErrorCode.TIMED_OUT)
    assert [step.state for step in record.steps] == [StepState.RUNNING]


def test_it_waits_for_the_truth_after_the_end(rig):
    result = run_mission(rig)
    timer = rig.robot.create_timer(0.1, lambda: rig.truth('red mug', 1, 1.5))
    talker = SingleThreadedExecutor()
    talker.add_node(rig.robot)
    thread = threading.Thread(target=lambda: [talker.spin_once(timeout_sec=0.1) for _ in range(15)], daemon=True)
    thread.start()
    record = rig.recorder.finish(result)
    assert record.truth[-1].time_sec >= record.end_sec + 0.6
    thread.join(5.0)
    talker.shutdown()
    rig.robot.destroy_timer(timer)


def test_a_record_without_a_mission_is_one_sentence(rig):
    with pytest.raises(AgentError, match='not finished'):
        _ = rig.recorder.record
    with pytest.raises(AgentError, match='No mission'):
        rig.recorder.finish(None, settle=False)
