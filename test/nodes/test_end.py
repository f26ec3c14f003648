"""What a node still says when its process ends."""

from __future__ import annotations

import threading

import pytest
import rclpy
from rclpy.action.server import ServerGoalHandle
from rclpy.lifecycle import TransitionCallbackReturn

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.ros import component
from llm_agent_ros.ros.component import Component, NoParams
from llm_agent_ros.ros.deferred_action import DeferredActionServer
from llm_agent_ros.ros.operator import Operator
from llm_agent_ros.ros.session import Session

pytestmark = pytest.mark.nodes
PATIENCE_SEC = 20.0


class Keeper(Component[NoParams]):
    """Keeps a goal until it is halted."""

    def __init__(self) -> None:
        super().__init__('keeper', NoParams)
        self._goal: ServerGoalHandle | None = None

    def setup(self) -> None:
        self._server = DeferredActionServer(self, ExecuteInstruction, 'execute_instruction', self._take)

    def halt(self) -> None:
        assert self._goal is not None
        self._server.finish(self._goal, ExecuteInstruction.Result(error_code=int(ErrorCode.CANCELED)))

    def _take(self, handle: ServerGoalHandle) -> None:
        self._goal = handle


def test_the_result_of_a_goal_that_the_end_cancels_goes_out() -> None:
    rclpy.init(args=['--ros-args', '-r', '__ns:=/ending'])
    node = Keeper()
    assert node.trigger_configure() == TransitionCallbackReturn.SUCCESS
    assert node.trigger_activate() == TransitionCallbackReturn.SUCCESS
    spinner = component._Spinner(node, actions=True)
    thread = threading.Thread(target=spinner.spin)
    thread.start()
    with Session('end_test', 'ending') as session:
        mission = Operator(session).execute('go to the kitchen')
        spinner._ending = True
        spinner._executor.wake()
        result = mission.wait(PATIENCE_SEC)
    thread.join(PATIENCE_SEC)
    assert result is not None and result.error_code == ErrorCode.CANCELED
