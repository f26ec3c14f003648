"""One ``follow_path`` goal that survives lost answers and never loses hold of the robot."""

from __future__ import annotations

import math
import time
import uuid
from collections.abc import Callable
from typing import Any

import numpy as np
from action_msgs.msg import GoalStatus
from rclpy.action import ActionClient
from rclpy.task import Future
from unique_identifier_msgs.msg import UUID

from llm_agent_interfaces.action import FollowPath
from llm_agent_ros.agent.ports import NodeSilent
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.ros.ports.calls import SILENCE_SEC, Presence, check

# DDS may lose what passes between two that have only just met; the controller feeds back five times a second.
ANSWER_SEC = 1.5


class PathDrive:
    """One drive, from the wait for its server to its result.

    A goal that is not answered within ``ANSWER_SEC`` is given again, then after twice that, and so on: the controller
    lets a new path take the place of the one before. A result that does not come is asked for again.

    Args:
        client: of the action.
        goal: what is asked for.
        give_up: sees to it that the controller drops a goal, accepted or not.
    """

    def __init__(self, client: ActionClient, goal: FollowPath.Goal, give_up: Callable[[UUID], None]) -> None:
        self.distance_left_m = math.nan
        self.time_left_sec = math.nan
        self._client = client
        self._goal = goal
        self._give_up = give_up
        self._sent: list[UUID] = []
        self._handle: Any = None
        self._sent_sec = self._asked_sec = float('-inf')
        self._heard_sec = time.monotonic()
        self._presence = Presence(client.server_is_ready)
        self._over = False
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
        """Have the controller give it up, whether it has been heard to accept it or not."""
        if not self._over:
            self._fail(AgentError('Given up.', code=ErrorCode.CANCELED))
            for goal_id in self._sent:
                self._give_up(goal_id)

    def _advance(self) -> None:
        if self._over:
            return
        now_sec = time.monotonic()
        gone = self._presence.gone
        if not self._sent and self._presence.ready:
            self._heard_sec = now_sec
            self._send(now_sec)
        # A controller that died and came back knows nothing of this goal and will never answer.
        silent = bool(self._sent) and now_sec - self._heard_sec > SILENCE_SEC
        if gone or silent:
            self.cancel()
            self._error = NodeSilent('controller')
        elif self._handle is None and self._sent and now_sec - self._sent_sec > ANSWER_SEC * 2 ** (len(self._sent) - 1):
            self._send(now_sec)
        elif self._handle is not None and now_sec - max(self._heard_sec, self._asked_sec) > ANSWER_SEC:
            self._ask_for_result(now_sec)

    def _send(self, now_sec: float) -> None:
        self._sent_sec = now_sec
        goal_id = UUID(uuid=np.frombuffer(uuid.uuid4().bytes, np.uint8))
        self._sent.append(goal_id)
        sent = self._client.send_goal_async(self._goal, self._on_feedback, goal_id)
        sent.add_done_callback(lambda future: self._on_accepted(goal_id, future))

    def _on_feedback(self, message: Any) -> None:
        self._heard_sec = time.monotonic()
        self.distance_left_m = message.feedback.distance_left_m
        self.time_left_sec = message.feedback.time_left_sec

    def _on_accepted(self, goal_id: UUID, future: Future) -> None:
        handle = future.result()
        self._heard_sec = time.monotonic()
        if self._over or goal_id is not self._sent[-1]:
            if handle.accepted:
                self._give_up(goal_id)  # nobody waits for it any more, so it must not go on driving
            return
        if not handle.accepted:
            self._fail(NodeSilent('controller'))  # it takes every path while it is active, and says later what is wrong
            return
        self._handle = handle
        self._ask_for_result(self._heard_sec)

    def _ask_for_result(self, now_sec: float) -> None:
        self._asked_sec = now_sec
        self._handle.get_result_async().add_done_callback(self._on_result)

    def _on_result(self, future: Future) -> None:
        response = future.result()
        if self._over or response.status == GoalStatus.STATUS_UNKNOWN:
            return
        try:
            check(response.result.error_code, response.result.message)
        except AgentError as error:
            self._error = error
        self._over = True

    def _fail(self, error: AgentError) -> None:
        self._error = error
        self._over = True
