"""``llm-agent stop`` and ``llm-agent reset`` against a real gate in this process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import rclpy
from rclpy.lifecycle import TransitionCallbackReturn

from llm_agent_ros.cli.halt import run_reset, run_stop
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.nodes.safety_gate import SafetyGateNode
from llm_agent_ros.ros.executor import make_executor

pytestmark = pytest.mark.nodes
PATIENCE_SEC = 20.0


class Gate:
    """A gate that spins while a command runs beside it."""

    def __init__(self) -> None:
        rclpy.init(args=['--ros-args', '-r', '__ns:=/halting'])
        self.node, self._executor = SafetyGateNode(), make_executor()
        self._executor.add_node(self.node)
        assert self.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
        assert self.node.trigger_activate() == TransitionCallbackReturn.SUCCESS

    def beside(self, command: Callable[[], int]) -> int:
        """Return the exit code of a command."""
        codes: list[int] = []
        thread = threading.Thread(target=lambda: codes.append(command()))
        thread.start()
        end = time.monotonic() + PATIENCE_SEC
        while thread.is_alive() and time.monotonic() < end:
            self._executor.spin_once(timeout_sec=0.02)
        thread.join(1.0)
        return codes[0]

    def close(self) -> None:
        """End it."""
        self.node.stop_for_good()
        self._executor.shutdown()
        self.node.destroy_node()
        rclpy.shutdown()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.close()


def test_stop_is_confirmed_and_only_a_reset_opens_the_gate(gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    assert gate.beside(lambda: run_stop('halting', PATIENCE_SEC)) == 0
    assert 'llm-agent reset' in capsys.readouterr().out
    assert gate.beside(lambda: run_reset('halting')) in (0, 1)  # 1 within half a second of the stop
    end = time.monotonic() + PATIENCE_SEC
    while gate.beside(lambda: run_reset('halting')) != 0:
        assert time.monotonic() < end
    assert 'Released.' in capsys.readouterr().out


def test_without_a_gate_nothing_is_confirmed() -> None:
    with pytest.raises(SetupError, match='confirmed') as caught:
        run_stop('nobody', timeout_sec=0.5)
    assert caught.value.code is ErrorCode.NODE_UNAVAILABLE
