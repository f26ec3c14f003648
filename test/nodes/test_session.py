"""A session spins on whatever other threads do to its node."""

from __future__ import annotations

import sys
import threading

import pytest
from std_msgs.msg import String

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.session import Session

pytestmark = pytest.mark.nodes


@pytest.mark.parametrize('namespace', ['my robot', '1a', 'a//b', '~x'])
def test_a_namespace_that_is_none_is_a_sentence(namespace: str) -> None:
    with pytest.raises(SetupError, match='is no namespace') as caught:
        Session('session_test', namespace)
    assert caught.value.code is ErrorCode.INVALID_PARAMETER


def test_an_environment_that_ros_cannot_use_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('ROS_DOMAIN_ID', 'abc')
    with pytest.raises(SetupError, match='ROS does not start: ROS_DOMAIN_ID is not an integral number'):
        Session('session_test')


@pytest.mark.parametrize('domain', ['233', '999', '-1'])
def test_a_domain_without_ports_is_a_sentence(monkeypatch: pytest.MonkeyPatch, domain: str) -> None:
    monkeypatch.setenv('ROS_DOMAIN_ID', domain)
    with pytest.raises(SetupError, match=f'There is no ROS domain {domain}') as caught:
        Session('session_test')
    assert caught.value.code is ErrorCode.INVALID_PARAMETER


def test_what_the_program_was_called_with_is_none_of_its_business(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, 'argv', ['llm-agent', 'ask', 'go to \udcff\udcfe', '--ros-args', '-r', '__node:=other'])
    with Session('session_test') as session:
        assert session.node.get_name() == 'session_test'


def test_it_outlives_entities_that_other_threads_destroy() -> None:
    with Session('session_test') as session:
        node = session.node
        publisher = node.create_publisher(String, 'kept', 10)
        heard = threading.Event()
        node.create_subscription(String, 'kept', lambda _: heard.set(), 10)
        for number in range(200):
            subscription = node.create_subscription(String, f'short_lived_{number % 5}', lambda _: None, 10)
            publisher.publish(String())
            node.destroy_subscription(subscription)
        heard.clear()
        for _ in range(100):
            publisher.publish(String())
            if heard.wait(0.1):
                break
        assert heard.is_set()
