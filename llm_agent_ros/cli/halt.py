"""``llm-agent stop`` and ``llm-agent reset``: the gate shut, and open again, from the command line."""

from __future__ import annotations

import time

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.cli.console import console
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.operator import Operator
from llm_agent_ros.ros.qos import LATCHED
from llm_agent_ros.ros.session import Condition, Session

_TIMEOUT_SEC = 5.0
_AGAIN_SEC = 0.1  # a message sent before the gate was found reaches nobody


def run_stop(namespace: str = '', timeout_sec: float = _TIMEOUT_SEC) -> int:
    """Shut the safety gate and return 0 once it says so.

    Raises:
        SetupError: NODE_UNAVAILABLE where no gate confirms it in time.
    """
    with Session('stop', namespace) as session:
        operator, condition, states = Operator(session), Condition(), []

        def take(message: SafetyState) -> None:
            states.append(message.state)
            condition.changed()

        session.node.create_subscription(SafetyState, 'safety_state', take, LATCHED)
        deadline = time.monotonic() + timeout_sec
        while time.monotonic() < deadline:
            operator.stop()
            if condition.wait_for(lambda: states[-1:] == [SafetyState.LATCHED], _AGAIN_SEC):
                console.print('Stopped. Nothing moves until "llm-agent reset".', highlight=False)
                return 0
    raise SetupError(
        'No safety gate confirmed the stop.', code=ErrorCode.NODE_UNAVAILABLE,
        hint='Use the robot\'s emergency stop; then see that "llm-agent up" runs, in the same domain and namespace.',
    )


def run_reset(namespace: str = '') -> int:
    """Open the safety gate again; return 0 where it did, 1 where it says why not.

    Raises:
        SetupError: NODE_UNAVAILABLE where there is no gate.
    """
    with Session('reset', namespace) as session:
        answer = Operator(session).reset()
    console.print(answer.message, highlight=False)
    return 0 if answer.success else 1
