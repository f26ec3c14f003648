"""The agent node in process, with servers that do at once what they are asked."""

import os
import time

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import rclpy
from nav_msgs.msg import Odometry
from rclpy.action import ActionClient, CancelResponse
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from std_msgs.msg import Bool, Empty, String

from llm_agent_interfaces.action import ExecuteInstruction, FollowPath
from llm_agent_interfaces.msg import AgentState, Detection, DetectionArray, SafetyState
from llm_agent_interfaces.srv import AnswerQuestion, Gripper, ParseInstruction, PlanPath
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.nodes.agent import AgentNode
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.deferred_action import DeferredActionServer
from llm_agent_ros.ros.executor import make_executor
from llm_agent_ros.task import Step, Task

Result, Response = ExecuteInstruction.Result, ParseInstruction.Response
WORLD = """
name: flat
rooms:
  - {name: kitchen, rect: [0.0, 0.0, 4.0, 4.0], pose: [2.0, 2.8, -1.57]}
  - {name: study, rect: [4.0, 0.0, 8.0, 4.0], pose: [6.0, 2.0, 1.57], aliases: {zh: [书房]}}
doors:
  - {between: [kitchen, study], at: [4.0, 2.0], width: 1.0}
furniture:
  - {name: kitchen table, kind: table, room: kitchen, pose: [2.0, 1.0, 0.0], size: [1.2, 0.8, 0.74]}
  - {name: study desk, kind: desk, room: study, pose: [6.5, 3.4, 0.0], size: [1.4, 0.7, 0.74]}
objects:
  - {name: red mug, category: mug, color: red, at: kitchen table, offset: [-0.3, 0.25]}
start: [3.0, 3.0, 0.0]
"""
GO = ('go_to', {'target': 'study'})
ASK = {'outcome': Response.QUESTION, 'message': 'Which room?', 'options': ['study', 'kitchen'],
       'error_code': int(ErrorCode.AMBIGUOUS)}


def parsed(*steps):
    task = Task(tuple(Step(name, tuple(args.items())) for name, args in steps), 'x', 'en')
    return {'outcome': Response.TASK, 'task': convert.task_to_msg(task), 'latency_ms': 12.0}


class House:
    """Parser, planner, controller, gripper, perception, odometry and gate, as far as the agent can tell."""

    def __init__(self):
        self.node = rclpy.create_node('house')
        node = self.node
        self.pose, self.speed = Pose2D(3.0, 3.0, 0.0), 0.0
        self.mug = Point3D(1.7, 1.25, 0.79)
        self.answers, self.asked = [], []
        self.plan_code = 0
        self.stuck = False
        self.goal, self.path = None, []
        self.cancelled = self.stops = self.drives = 0
        self.holding = self.latched = False
        self.missed_stops = 0
        self.drop_next_plans = False
        self.odom = node.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
        self.hand = node.create_publisher(Bool, 'gripper/holding', qos.LATCHED)
        self.seen = node.create_publisher(DetectionArray, 'detections', qos.SENSOR_OUT)
        self.gate = node.create_publisher(SafetyState, 'safety_state', qos.LATCHED)
        node.create_subscription(Empty, 'stop', self.on_stop, qos.EVENT)
        self.parser = node.create_service(ParseInstruction, 'parse_instruction', self.parse)
        node.create_service(PlanPath, 'plan_path', self.plan)
        node.create_service(Gripper, 'gripper', self.grip)
        self.server = DeferredActionServer(
            node, FollowPath, 'follow_path', self.drive, cancel_callback=self.on_cancel)
        node.create_timer(0.05, self.step)

    def parse(self, request, response):
        self.asked.append((request.instruction, request.question, request.answer))
        made = self.answers.pop(0)
        for name, value in made.items():
            setattr(response, name, value)
        return response

    def plan(self, request, response):
        goals = [convert.pose_from_msg(goal.pose) for goal in request.goals]
        response.error_code = self.plan_code
        if self.plan_code:
            response.message = 'There is no way.'
            return response
        index = min(range(len(goals)), key=lambda i: goals[i].distance_to(self.pose))
        response.path = convert.path_to_msg([self.pose, goals[index]], 'map')
        response.goal_index = index
        response.length_m = goals[index].distance_to(self.pose)
        return response

    def drive(self, handle):
        self.drives += 1
        self.goal, self.path = handle, list(convert.path_from_msg(handle.request.path))

    def on_cancel(self, handle):
        self.cancelled += 1
        self.goal, self.speed = None, 0.0
        self.server.finish(handle, FollowPath.Result(error_code=int(ErrorCode.CANCELED)))
        return CancelResponse.ACCEPT

    def grip(self, request, response):
        if request.command == Gripper.Request.GRASP:
            self.holding = True
        else:
            point = request.target.point
            self.holding, self.mug = False, Point3D(point.x, point.y, point.z)
        response.holding = self.holding
        return response

    def on_stop(self, _):
        self.stops += 1
        self.missed_stops -= 1
        if self.missed_stops < 0:
            self.latched = True
            self.speed = 0.0
            self.gate.publish(SafetyState(state=SafetyState.LATCHED))

    def step(self):
        """Ten centimetres of path a tick, and every topic."""
        if self.goal is not None and self.stuck:
            self.speed = 0.5
            self.goal.publish_feedback(FollowPath.Feedback(distance_left_m=1.5, time_left_sec=3.0))
        elif self.goal is not None and not self.latched:
            self.pose = self.path.pop(0)
            self.goal.publish_feedback(FollowPath.Feedback(distance_left_m=float(len(self.path))))
            if not self.path:
                self.goal, handle = None, self.goal
                self.server.finish(handle, FollowPath.Result())
        message = Odometry(pose=_with_covariance(self.pose))
        message.twist.twist.linear.x = self.speed
        message.header.stamp = self.node.get_clock().now().to_msg()
        self.odom.publish(message)
        self.hand.publish(Bool(data=self.holding))
        self.gate.publish(SafetyState(state=SafetyState.LATCHED if self.latched else SafetyState.CLEAR))
        self.look(message.header.stamp)

    def look(self, stamp):
        array = DetectionArray()
        array.header.stamp, array.header.frame_id = stamp, 'map'
        if not self.holding and self.pose.distance_to(self.mug.ground) < 1.5:
            array.detections = [Detection(
                label='red mug', category='mug', color='red', score=0.9, count=3, has_position=True,
                position=convert.point_to_msg(self.mug), last_seen=stamp)]
        self.seen.publish(array)


def _with_covariance(pose):
    from geometry_msgs.msg import PoseWithCovariance

    return PoseWithCovariance(pose=convert.pose_to_msg(pose))


class Rig:
    """Agent, house and operator on one executor."""

    def __init__(self, world):
        rclpy.init()
        self.agent, self.house = AgentNode(), House()
        self.node = rclpy.create_node('operator')
        self.executor = make_executor(actions=True)
        for node in (self.agent, self.house.node, self.node):
            self.executor.add_node(node)
        self.states, self.feedback, self.said = [], [], []
        self.node.create_subscription(AgentState, 'agent_state', self.states.append, qos.LATCHED)
        self.node.create_subscription(String, 'say', self.said.append, qos.EVENT)
        self.client = ActionClient(self.node, ExecuteInstruction, 'execute_instruction')
        self.answer_client = self.node.create_client(AnswerQuestion, 'answer_question')
        self.talk = self.node.create_publisher(String, 'instruction', qos.EVENT)
        self.stop = self.node.create_publisher(Empty, 'stop', qos.EVENT)
        self.agent.set_parameters([Parameter('world', value=str(world)), Parameter('look_sec', value=0.4),
                                   Parameter('memory_file', value='')])

    def up(self):
        assert self.agent.trigger_configure() == TransitionCallbackReturn.SUCCESS
        assert self.agent.trigger_activate() == TransitionCallbackReturn.SUCCESS
        assert self.until(lambda: self.client.server_is_ready() and self.answer_client.service_is_ready()
                          and self.agent._ports.body.pose is not None and self.states)

    def close(self):
        self.agent.stop_for_good()
        self.executor.shutdown()
        self.client.destroy()
        self.house.server.destroy()
        for node in (self.agent, self.house.node, self.node):
            node.destroy_node()
        rclpy.shutdown()

    def until(self, condition, timeout_sec=15.0):
        end = time.monotonic() + timeout_sec
        while not condition() and time.monotonic() < end:
            self.executor.spin_once(timeout_sec=0.05)
        return condition()

    def send(self, text, question_timeout_sec=0.0):
        goal = ExecuteInstruction.Goal(instruction=text, question_timeout_sec=question_timeout_sec)
        sent = self.client.send_goal_async(goal, lambda m: self.feedback.append(m.feedback))
        assert self.until(sent.done)
        assert sent.result().accepted
        return sent.result()

    def result_of(self, handle, timeout_sec=30.0):
        result = handle.get_result_async()
        assert self.until(result.done, timeout_sec)
        return result.result().result

    def run(self, text, *steps, timeout_sec=30.0):
        self.house.answers.append(parsed(*steps))
        return self.result_of(self.send(text), timeout_sec)

    def is_phase(self, phase):
        return bool(self.states) and self.states[-1].state == phase
