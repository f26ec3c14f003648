"""The doctor's probes against the real thing: messages, middleware, rendering."""

from __future__ import annotations

import pytest

pytest.importorskip('rclpy')
from llm_agent_ros.setup_check import software
from llm_agent_ros.setup_check.finding import Level

pytestmark = pytest.mark.nodes


def test_two_processes_talk() -> None:
    found = software.check_middleware()
    assert found.level is Level.OK, found.detail
    assert 'rmw' in found.detail


def test_the_messages_import() -> None:
    assert software.check_interfaces().level is Level.OK


def test_a_middleware_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('RMW_IMPLEMENTATION', 'rmw_none')
    found = software.check_middleware()
    assert found.level is Level.FAIL
    assert 'rmw_none' in found.detail


def test_an_unknown_renderer_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('MUJOCO_GL', 'nonsense')
    assert software.check_rendering().level is Level.WARN
