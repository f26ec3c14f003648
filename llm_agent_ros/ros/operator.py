"""The operator's side of ``execute_instruction``: instruct, follow, answer, cancel, stop."""

from __future__ import annotations

import time
from collections.abc import Callable

from rclpy.action import ActionClient
from rclpy.action.client import ClientGoalHandle
from rclpy.task import Future
from std_msgs.msg import Empty
from std_srvs.srv import Trigger

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.srv import AnswerQuestion
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.qos import EVENT
from llm_agent_ros.ros.session import Condition, Session, wait

Feedback = ExecuteInstruction.Feedback
Result = ExecuteInstruction.Result
_SERVER_TIMEOUT_SEC = 10.0
_AGAIN_SEC = 1.0
_SILENCE_SEC = 5.0  # the agent feeds back twice a second


class Mission:
    """One instruction under way. All methods may be called from any thread but the executor's."""

    def __init__(self, session: Session, on_feedback: Callable[[Feedback], None] | None = None) -> None:
        self._session = session
        self.sent_sec = self._heard_sec = time.monotonic()
        self.feedback: Feedback | None = None
        self._on_feedback = on_feedback
        self._handle: ClientGoalHandle | None = None
        self._result: Result | None = None
        self._condition = Condition()

    def wait(self, timeout_sec: float) -> Result | None:
        """Return the result, or None where it is not there in time."""
        self._condition.wait_for(lambda: self._result is not None, timeout_sec)
        return self._result

    def wait_for(self, predicate: Callable[[Feedback], bool], timeout_sec: float) -> bool:
        """Return whether a feedback that satisfies ``predicate`` came before the result and in time."""

        def holds() -> bool:
            return self._result is not None or (self.feedback is not None and predicate(self.feedback))

        return self._condition.wait_for(holds, timeout_sec) and self._result is None

    @property
    def is_silent(self) -> bool:
        """Whether neither feedback nor a result has come for so long that the agent must have gone."""
        return self._result is None and time.monotonic() - self._heard_sec > _SILENCE_SEC

    def cancel(self, timeout_sec: float = 5.0) -> None:
        """Ask for the end; the result says CANCELED once the robot is at rest."""
        assert self._handle is not None
        wait(self._session.call(self._handle.cancel_goal_async), timeout_sec, 'The agent')

    def take_feedback(self, message: object) -> None:
        """Store a feedback message (executor's thread)."""
        self._heard_sec = time.monotonic()
        self.feedback = message.feedback  # type: ignore[attr-defined]
        if self._on_feedback is not None:
            self._on_feedback(self.feedback)
        self._condition.changed()

    def take_handle(self, handle: ClientGoalHandle) -> None:
        """Store the accepted goal and wait for its result (executor's thread)."""
        self._handle = handle
        handle.get_result_async().add_done_callback(self._take_result)

    def _take_result(self, future: Future) -> None:
        self._result = future.result().result
        self._condition.changed()


class Operator:
    """Talks to the agent of the session's namespace."""

    def __init__(self, session: Session) -> None:
        self._session = session
        node = session.node
        self._action = ActionClient(node, ExecuteInstruction, 'execute_instruction')
        self._answer = node.create_client(AnswerQuestion, 'answer_question')
        self._reset = node.create_client(Trigger, 'safety_gate/reset')
        self._stop = node.create_publisher(Empty, 'stop', EVENT)

    def execute(
        self,
        instruction: str,
        question_timeout_sec: float = 0.0,
        on_feedback: Callable[[Feedback], None] | None = None,
    ) -> Mission:
        """Send an instruction and return it as soon as the agent has taken it.

        Raises:
            SetupError: with NODE_UNAVAILABLE where there is no agent.
        """
        if not self._action.wait_for_server(_SERVER_TIMEOUT_SEC):
            raise SetupError(
                'There is no agent to talk to.',
                code=ErrorCode.NODE_UNAVAILABLE,
                hint='Start the robot with "llm-agent up", and use the same ROS_DOMAIN_ID and namespace.',
            )
        mission = Mission(self._session, on_feedback)
        goal = ExecuteInstruction.Goal(instruction=instruction, question_timeout_sec=question_timeout_sec)
        sent = self._session.call(lambda: self._action.send_goal_async(goal, feedback_callback=mission.take_feedback))
        handle = wait(sent, _SERVER_TIMEOUT_SEC, 'The agent')
        assert isinstance(handle, ClientGoalHandle)
        if not handle.accepted:
            raise SetupError('The agent did not take the instruction.', code=ErrorCode.BUSY, retryable=True)
        self._session.call(lambda: mission.take_handle(handle))
        return mission

    def answer(self, text: str) -> AnswerQuestion.Response:
        """Answer the question of the running instruction."""
        future = self._answer.call_async(AnswerQuestion.Request(answer=text))
        return wait(future, _SERVER_TIMEOUT_SEC, 'The agent')  # type: ignore[return-value]

    def stop(self) -> None:
        """Stop the robot; the gate stays shut until ``reset``."""
        self._stop.publish(Empty())

    def reset(self) -> Trigger.Response:
        """Open the gate again; asked until it answers, for an answer to a client that it has just met may get lost.

        Raises:
            SetupError: NODE_UNAVAILABLE where no gate answers in time.
        """
        end_sec = time.monotonic() + _SERVER_TIMEOUT_SEC
        self._reset.wait_for_service(_SERVER_TIMEOUT_SEC)
        while True:
            future = self._reset.call_async(Trigger.Request())
            try:
                return wait(future, _AGAIN_SEC, 'The safety gate')  # type: ignore[return-value]
            except SetupError:
                if time.monotonic() > end_sec:
                    raise
