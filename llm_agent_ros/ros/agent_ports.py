"""All ports of the agent over one node, and the agent's messages."""

from __future__ import annotations

from builtin_interfaces.msg import Time
from rclpy.node import Node

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import AgentState
from llm_agent_interfaces.msg import StepStatus as StepStatusMsg
from llm_agent_ros.agent.executive import StepStatus
from llm_agent_ros.agent.ports import Ports
from llm_agent_ros.agent.session import SessionResult, View
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.ports.body import RosBody, RosClock, RosSafety, RosVoice
from llm_agent_ros.ros.ports.eyes import RosEyes
from llm_agent_ros.ros.ports.hand import RosHand
from llm_agent_ros.ros.ports.navigator import RosNavigator
from llm_agent_ros.ros.robot_pose import RobotPose


def make_ports(node: Node, use_tf: bool, map_frame: str, transform_timeout_sec: float) -> Ports:
    """Return the ports; their subscriptions and clients belong to ``node``."""
    return Ports(
        navigator=RosNavigator(node, map_frame), eyes=RosEyes(node), hand=RosHand(node, map_frame),
        voice=RosVoice(node), body=RosBody(RobotPose(node, use_tf, map_frame, transform_timeout_sec)),
        safety=RosSafety(node), clock=RosClock(node),
    )


def state_to_msg(view: View, stamp: Time) -> AgentState:
    """Return a view as a message."""
    message = AgentState(
        state=int(view.phase), instruction=view.instruction, steps=[status_to_msg(s) for s in view.steps],
        current=view.current, distance_left_m=float(view.distance_left_m), text=view.text,
    )
    message.header.stamp = stamp
    return message


def result_to_msg(result: SessionResult) -> ExecuteInstruction.Result:
    """Return a result as a message."""
    return ExecuteInstruction.Result(
        outcome=int(result.end), task=convert.task_to_msg(result.task), options=list(result.options),
        steps=[status_to_msg(s) for s in result.steps], error_code=int(result.code), message=result.message,
        parse_ms=float(result.parse_ms), plan_ms=float(result.plan_ms),
    )


def status_to_msg(status: StepStatus) -> StepStatusMsg:
    """Return a step's status as a message."""
    return StepStatusMsg(
        state=int(status.state), step=convert.step_to_msg(status.step), start=_time(status.start_sec),
        end=_time(status.end_sec), error_code=int(status.code), message=status.message,
    )


def _time(seconds: float) -> Time:
    nanoseconds = round(seconds * 1e9)
    return Time(sec=nanoseconds // 10**9, nanosec=nanoseconds % 10**9)
