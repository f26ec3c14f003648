"""How the agent's state goes out: where it changed, and now and then in any case."""

from __future__ import annotations

import time

from rclpy.node import Node

from llm_agent_interfaces.msg import AgentState
from llm_agent_ros.agent.session import View
from llm_agent_ros.ros import agent_ports, qos

STATE_PERIOD_SEC = 0.5


class AgentStates:
    """Publishes views on ``agent_state``: where they changed, and at 2 Hz of steady time: who is silent has gone."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._publisher = node.create_publisher(AgentState, 'agent_state', qos.LATCHED)
        self._shown: View | None = None
        self._shown_sec = float('-inf')

    def publish(self, view: View) -> AgentState | None:
        """Publish a view where it is time to, and return the message, None where it is not."""
        now_sec = time.monotonic()
        if _essence(view) == _essence(self._shown) and now_sec - self._shown_sec < STATE_PERIOD_SEC:
            return None
        self._shown, self._shown_sec = view, now_sec
        message = agent_ports.state_to_msg(view, self._node.get_clock().now().to_msg())
        self._publisher.publish(message)
        return message


def _essence(view: View | None) -> tuple[object, ...]:
    """Return what of a view is worth a message at once; the distance left is not."""
    if view is None:
        return ()
    states = tuple((s.state, s.code, s.message) for s in view.steps)
    return (view.phase, view.instruction, states, view.current, view.text, view.question)
