"""Planning and driving through ``plan_path`` and ``follow_path``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from action_msgs.msg import GoalInfo
from action_msgs.srv import CancelGoal
from rclpy.action import ActionClient
from rclpy.clock import Clock, ClockType
from rclpy.node import Node
from unique_identifier_msgs.msg import UUID

from llm_agent_interfaces.action import FollowPath
from llm_agent_interfaces.srv import PlanPath
from llm_agent_ros.agent.ports import Drive, Job, Route
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.ports.calls import Patience, ServiceCall, check
from llm_agent_ros.ros.ports.drive import PathDrive

# Twice as long as a search may take by default; the agent waits 20 s for a plan at most.
PLANNER = Patience(4.0, asks=5)
# A robot that was told to give a path up is told until it says that it has.
GIVING_UP = Patience(1.0, asks=20)
_PRESS_SEC = 0.5


class RosNavigator:
    """The navigator; made once a node, used by one task at a time."""

    def __init__(self, node: Node, map_frame: str, planner: str = '', policy: str = '') -> None:
        self._node = node
        self._frame = map_frame
        self._planner, self._policy = planner, policy
        self._plans = node.create_client(PlanPath, 'plan_path')
        self._drives = ActionClient(node, FollowPath, 'follow_path')
        self._cancels = node.create_client(CancelGoal, 'follow_path/_action/cancel_goal')
        self._given_up: list[ServiceCall[None]] = []
        node.create_timer(_PRESS_SEC, self._press, clock=Clock(clock_type=ClockType.STEADY_TIME))
        self._jobs: list[Job[Any]] = []
        self._planning_sec = 0.0

    @property
    def planning_ms(self) -> float:
        """Time that all plans together took."""
        return self._planning_sec * 1e3

    def plan(self, goals: Sequence[Pose2D], tolerance_m: float) -> Job[Route]:
        """Ask the planner."""
        request = PlanPath.Request(
            goals=[convert.pose_stamped(goal, self._frame) for goal in goals], tolerance_m=tolerance_m,
            planner=self._planner,
        )
        return self._keep(ServiceCall(self._plans, request, _route, 'planner', PLANNER, self._count))

    def follow(
        self, poses: Sequence[Pose2D], *, goal_tolerance_m: float, yaw_tolerance_rad: float, reverse: bool = False
    ) -> Drive:
        """Give the controller a path."""
        goal = FollowPath.Goal(
            path=convert.path_to_msg(poses, self._frame, self._node.get_clock().now().to_msg()), reverse=reverse,
            use_goal_yaw=True, goal_tolerance_m=goal_tolerance_m, yaw_tolerance_rad=yaw_tolerance_rad,
            policy=self._policy,
        )
        return self._keep(PathDrive(self._drives, goal, self._give_up))

    def halt(self) -> None:
        """Cancel all that is under way."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _give_up(self, goal_id: UUID) -> None:
        request = CancelGoal.Request(goal_info=GoalInfo(goal_id=goal_id))
        self._given_up.append(ServiceCall(self._cancels, request, lambda _: None, 'controller', GIVING_UP))

    def _press(self) -> None:
        """Ask again where a goal that is to be given up was not answered for."""
        self._given_up = [call for call in self._given_up if not call.done]

    def _keep(self, job: Any) -> Any:
        self._jobs = [*(j for j in self._jobs if not j.done), job]
        return job

    def _count(self, seconds: float) -> None:
        self._planning_sec += seconds


def _route(response: PlanPath.Response) -> Route:
    check(response.error_code, response.message)
    poses = convert.path_from_msg(response.path)
    if not poses:
        raise AgentError('The planner returned no path.', code=ErrorCode.NO_VALID_PATH)
    return Route(poses, int(response.goal_index), response.length_m, response.clearance_m)
