"""A planner node, and a robot and a map around it."""

import os
import time
from array import array

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import numpy as np
import rclpy
from builtin_interfaces.msg import Time
from nav_msgs.msg import OccupancyGrid, Odometry
from nav_msgs.msg import Path as PathMsg
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from sensor_msgs.msg import LaserScan
from spinning import Spinning
from std_srvs.srv import Trigger

from llm_agent_interfaces.srv import PlanPath
from llm_agent_ros.nodes.planner import Planner
from llm_agent_ros.ros import convert, qos

DEADLINE_SEC = 20.0


class Rig:
    """A planner node and everything around it, spun by a thread."""

    def __init__(self, **params):
        rclpy.init()
        self.node = Planner()
        self.node.set_parameters([Parameter(name, value=value) for name, value in params.items()])
        self.other = rclpy.create_node('around')
        self.map = self.other.create_publisher(OccupancyGrid, 'map', qos.LATCHED)
        self.odom = self.other.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
        self.scan = self.other.create_publisher(LaserScan, 'scan', qos.SENSOR_OUT)
        self.costmaps, self.paths = [], []
        self.other.create_subscription(OccupancyGrid, 'costmap', self.costmaps.append, qos.LATCHED)
        self.other.create_subscription(PathMsg, 'path', self.paths.append, qos.LATCHED)
        self.client = self.other.create_client(PlanPath, 'plan_path')
        self.cancel = self.other.create_client(Trigger, 'planner/cancel')
        self.spinning = Spinning(self.node, self.other)

    def up(self):
        assert self.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
        self.spinning.start()
        assert self.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
        assert self.client.wait_for_service(timeout_sec=DEADLINE_SEC)
        assert self.until(lambda: all(p.get_subscription_count() for p in (self.map, self.odom, self.scan)))

    def until(self, condition):
        end = time.monotonic() + DEADLINE_SEC
        while not condition() and time.monotonic() < end:
            time.sleep(0.005)
        return condition()

    def give_map(self, occupancy, resolution=0.05):
        message = OccupancyGrid()
        message.info.height, message.info.width = occupancy.shape
        message.info.resolution = resolution
        message.info.origin.orientation.w = 1.0
        message.data = array('b', occupancy.astype(np.int8).tobytes())
        self.map.publish(message)
        assert self.until(lambda: self.costmaps)

    def stand_at(self, pose):
        message = Odometry()
        message.header.stamp = Time(sec=100)
        message.pose.pose = convert.pose_to_msg(pose)
        self.odom.publish(message)
        assert self.until(lambda: self.node._robot.state is not None)

    def request(self, *goals, start=None, **fields):
        request = PlanPath.Request(goals=[convert.pose_stamped(goal, 'map') for goal in goals], **fields)
        if start is not None:
            request.use_start = True
            request.start = convert.pose_stamped(start, 'map')
        return request

    def plan(self, *goals, start=None, **fields):
        future = self.client.call_async(self.request(*goals, start=start, **fields))
        assert self.until(future.done)
        return future.result()

    def down(self):
        self.spinning.stop()
        self.node.stop_for_good()
        self.node.destroy_node()
        self.other.destroy_node()
        rclpy.try_shutdown()
