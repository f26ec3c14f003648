"""A service that is answered from a thread of its own, with either executor."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import rclpy
from rclpy.executors import SingleThreadedExecutor
from rclpy.task import Future
from std_srvs.srv import SetBool, Trigger

from llm_agent_ros.ros.deferred_service import DeferredService
from llm_agent_ros.ros.executor import make_executor

pytestmark = pytest.mark.nodes


class Rig:
    """A node that answers, and a client in a second one, on the same executor."""

    def __init__(self, executor: object) -> None:
        self.node, self.user = rclpy.create_node('answers'), rclpy.create_node('asks')
        self.executor = executor
        for node in (self.node, self.user):
            executor.add_node(node)  # type: ignore[attr-defined]

    def until(self, done: Callable[[], bool], timeout_sec: float = 10.0) -> bool:
        deadline = time.monotonic() + timeout_sec
        while not done() and time.monotonic() < deadline:
            self.executor.spin_once(timeout_sec=0.05)  # type: ignore[attr-defined]
        return done()

    def ask(self, kind: object, name: str, request: object) -> Future:
        client = self.user.create_client(kind, name)
        assert client.wait_for_service(timeout_sec=10.0)
        return client.call_async(request)


@pytest.fixture(params=[make_executor, SingleThreadedExecutor])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    rclpy.init()
    made = Rig(request.param())
    yield made
    made.executor.shutdown()  # type: ignore[attr-defined]
    made.node.destroy_node()
    made.user.destroy_node()
    rclpy.try_shutdown()


def test_other_callbacks_go_on_while_an_answer_is_worked_out(rig: Rig) -> None:
    go_on = threading.Event()

    def slow(request: SetBool.Request, response: SetBool.Response) -> SetBool.Response:
        response.success = request.data and go_on.wait(10.0)
        return response

    def release(_: Trigger.Request, response: Trigger.Response) -> Trigger.Response:
        go_on.set()
        response.success = True
        return response

    service = DeferredService(rig.node, SetBool, 'slow', slow)
    rig.node.create_service(Trigger, 'release', release)
    answer = rig.ask(SetBool, 'slow', SetBool.Request(data=True))
    assert not rig.until(answer.done, 0.3)
    released = rig.ask(Trigger, 'release', Trigger.Request())
    assert rig.until(lambda: released.done() and answer.done())
    assert released.result().success and answer.result().success
    service.close()


def test_answers_go_to_those_who_asked(rig: Rig) -> None:
    def echo(request: SetBool.Request, response: SetBool.Response) -> SetBool.Response:
        response.success, response.message = request.data, str(request.data)
        return response

    service = DeferredService(rig.node, SetBool, 'echo', echo, threads=3)
    wanted = [bool(k % 3) for k in range(8)]  # services keep ten
    answers = [rig.ask(SetBool, 'echo', SetBool.Request(data=value)) for value in wanted]
    assert rig.until(lambda: all(answer.done() for answer in answers))
    assert [answer.result().message for answer in answers] == [str(value) for value in wanted]
    service.close()


def test_an_answer_that_fails_is_told_and_the_next_one_comes(rig: Rig, capfd: pytest.CaptureFixture[str]) -> None:
    def moody(request: SetBool.Request, response: SetBool.Response) -> SetBool.Response:
        if not request.data:
            raise ValueError('no good')
        response.success = True
        return response

    service = DeferredService(rig.node, SetBool, 'moody', moody, threads=1)
    failed = rig.ask(SetBool, 'moody', SetBool.Request(data=False))
    answer = rig.ask(SetBool, 'moody', SetBool.Request(data=True))
    assert rig.until(answer.done) and answer.result().success
    assert not failed.done()
    assert 'no good [INTERNAL]' in capfd.readouterr().err
    service.close()
