"""Planning and driving through ``plan_path`` and ``follow_path``."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import Any

from rclpy.action import ActionClient
from rclpy.node import Node
from rclpy.task import Future

from llm_agent_interfaces.action import FollowPath
from llm_agent_interfaces.srv import PlanPath
from llm_agent_ros.agent.ports import Drive, Job, NodeSilent, Route
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.ports.calls import SILENCE_SEC, Presence, ServiceCall, check


class RosNavigator:
    """The navigator; made once a node, used by one task at a time."""

    def __init__(self, node: Node, map_frame: str, planner: str = '', policy: str = '') -> None:
        self._node = node
        self._frame = map_frame
        self._planner, self._policy = planner, policy
        self._plans = node.create_client(PlanPath, 'plan_path')
        self._drives = ActionClient(node, FollowPath, 'follow_path')
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
        return self._keep(ServiceCall(self._plans, request, _route, 'planner', self._count))

    def follow(
        self, poses: Sequence[Pose2D], *, goal_tolerance_m: float, yaw_tolerance_rad: float, reverse: bool = False
    ) -> Drive:
        """Give the controller a path."""
        goal = FollowPath.Goal(
            path=convert.path_to_msg(poses, self._frame, self._node.get_clock().now().to_msg()), reverse=reverse,
            use_goal_yaw=True, goal_tolerance_m=goal_tolerance_m, yaw_tolerance_rad=yaw_tolerance_rad,
            policy=self._policy,
        )
        return self._keep(PathDrive(self._drives, goal))

    def halt(self) -> None:
        """Cancel all that is under way."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _keep(self, job: Any) -> Any:
        self._jobs = [*(j for j in self._jobs if not j.done), job]
        return job

    def _count(self, seconds: float) -> None:
        self._planning_sec += seconds


class PathDrive:
    """One ``follow_path`` goal, from the wait for its server to its result."""

    def __init__(self, client: ActionClient, goal: FollowPath.Goal) -> None:
        self.distance_left_m = math.nan
        self.time_left_sec = math.nan
        self._client = client
        self._goal = goal
        self._handle: Any = None
        self._sent = False
        self._heard_sec = time.monotonic()
        self._presence = Presence(client.server_is_ready)
        self._over = False
        self._cancelled = False
        self._error: AgentError | None = None
        self._advance()

    @property
    def done(self) -> bool:
        """Whether it has ended."""
        self._advance()
        return self._over

    def result(self) -> None:
        """Raise what went wrong, if anything did."""
        if not self._over:
            raise AgentError('The drive is not over.')
        if self._error is not None:
            raise self._error

    def cancel(self) -> None:
        """Have the controller give it up; where it has not accepted it yet, as soon as it has."""
        if not self._over:
            self._cancelled = True
            self._fail(AgentError('Given up.', code=ErrorCode.CANCELED))
            if self._handle is not None:
                self._handle.cancel_goal_async()

    def _advance(self) -> None:
        if self._over:
            return
        gone = self._presence.gone
        if not self._sent and self._presence.ready:
            self._sent = True
            self._heard_sec = time.monotonic()
            self._client.send_goal_async(self._goal, self._on_feedback).add_done_callback(self._on_accepted)
        # A controller that died and came back knows nothing of this goal and will never answer.
        silent = self._sent and time.monotonic() - self._heard_sec > SILENCE_SEC
        if gone or silent:
            self.cancel()
            self._error = NodeSilent('controller')

    def _on_feedback(self, message: Any) -> None:
        self._heard_sec = time.monotonic()
        self.distance_left_m = message.feedback.distance_left_m
        self.time_left_sec = message.feedback.time_left_sec

    def _on_accepted(self, future: Future) -> None:
        self._handle = future.result()
        self._heard_sec = time.monotonic()
        if not self._handle.accepted:
            self._fail(AgentError('The controller did not take the path.', code=ErrorCode.INVALID_PATH))
            return
        if self._cancelled:
            self._handle.cancel_goal_async()
            return
        self._handle.get_result_async().add_done_callback(self._on_result)

    def _on_result(self, future: Future) -> None:
        if self._over:
            return
        result = future.result().result
        try:
            check(result.error_code, result.message)
        except AgentError as error:
            self._error = error
        self._over = True

    def _fail(self, error: AgentError) -> None:
        self._error = error
        self._over = True


def _route(response: PlanPath.Response) -> Route:
    check(response.error_code, response.message)
    poses = convert.path_from_msg(response.path)
    if not poses:
        raise AgentError('The planner returned no path.', code=ErrorCode.NO_VALID_PATH)
    return Route(poses, int(response.goal_index), response.length_m, response.clearance_m)
