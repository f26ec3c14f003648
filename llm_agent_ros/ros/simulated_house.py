"""A whole simulated robot with the ground truth beside it: for end-to-end tests and benchmarks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from geometry_msgs.msg import Point, TwistStamped

from llm_agent_interfaces.msg import GroundTruth, SafetyState
from llm_agent_interfaces.srv import SetObstacle
from llm_agent_ros.bringup import BringupOptions, Overrides
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.operator import Mission, Operator, Result
from llm_agent_ros.ros.qos import COMMAND, LATCHED, SENSOR_IN
from llm_agent_ros.ros.session import Condition, wait
from llm_agent_ros.ros.stack import Stack, private_domain
from llm_agent_ros.world import World, load_world

START_TIMEOUT_SEC = 180.0


@dataclass(frozen=True, slots=True)
class Command:
    """A ``cmd_vel`` message and the steady time it arrived."""

    linear_mps: float
    angular_radps: float
    received_sec: float

    @property
    def is_zero(self) -> bool:
        """Whether it tells the robot to stand still."""
        return self.linear_mps == 0.0 and self.angular_radps == 0.0


class SimulatedHouse:
    """Brings a world up, real processes over real DDS; use as a context manager.

    Nothing here is part of a robot: it reads the simulator's ground truth, which no node of the robot does.

    Args:
        world: the world file.
        overrides: node name -> parameter -> value.
        may_fail: nodes without which the rest is still of use.

    It lives in a DDS domain of its own, so that two may run side by side.
    """

    def __init__(self, world: Path, overrides: Overrides | None = None, may_fail: frozenset[str] = frozenset()) -> None:
        self.world: World = load_world(world)
        self.log: list[tuple[str, str]] = []
        given = dict(overrides or {})
        given['agent'] = {'memory_file': '', **given.get('agent', {})}  # what a test tells it is forgotten afterwards
        options = BringupOptions(world=world, overrides=given)
        self.stack = Stack(
            options,
            lambda name, line: self.log.append((name, line)),
            may_fail=may_fail,
            domain_id=private_domain(),
        )
        node = self.stack.session.node
        self.operator = Operator(self.stack.session)
        self.truth: GroundTruth | None = None
        self.safety: SafetyState | None = None
        self.commands: list[Command] = []
        self._changed = Condition()
        node.create_subscription(GroundTruth, 'ground_truth', self._on_truth, SENSOR_IN)
        node.create_subscription(SafetyState, 'safety_state', self._on_safety, LATCHED)
        node.create_subscription(TwistStamped, 'cmd_vel', self._on_command, COMMAND)
        self._obstacle = node.create_client(SetObstacle, 'simulator/set_obstacle')

    def __enter__(self) -> SimulatedHouse:
        self.stack.__enter__()
        try:
            self.stack.wait_active(START_TIMEOUT_SEC)
            if not self.wait_until(lambda: self.truth is not None, 10.0):
                raise SetupError('The simulator sends no ground truth.', code=ErrorCode.NODE_UNAVAILABLE)
        except BaseException as error:
            self.stack.__exit__(type(error), error, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stack.__exit__(kind, error, trace)

    def do(self, instruction: str, timeout_sec: float = 120.0) -> Result:
        """Give an instruction and return its result.

        Raises:
            SetupError: with TIMED_OUT and the end of the log, where none comes in time.
        """
        return self.end_of(self.operator.execute(instruction), timeout_sec)

    def end_of(self, mission: Mission, timeout_sec: float = 120.0) -> Result:
        """Return the result of a mission; raises like ``do``."""
        result = mission.wait(timeout_sec)
        if result is None:
            raise SetupError(
                f'No result in {timeout_sec:g} s. Last of the log:\n{self.tail()}', code=ErrorCode.TIMED_OUT
            )
        return result

    def tail(self, lines: int = 40) -> str:
        """Return the end of all logs, for the message of a failing test."""
        return '\n'.join(f'{name}: {line}' for name, line in self.log[-lines:])

    def wait_until(self, predicate: Callable[[], bool], timeout_sec: float) -> bool:
        """Return whether something that messages change became true in time."""
        return self._changed.wait_for(predicate, timeout_sec)

    def start_driving(self, instruction: str) -> Mission:
        """Give an instruction and return once the robot is moving at speed."""
        mission = self.operator.execute(instruction)
        if not self.wait_until(lambda: self.speed > 0.3, 30.0):
            raise SetupError(f'The robot never moved. Last of the log:\n{self.tail()}', code=ErrorCode.TIMED_OUT)
        return mission

    def open_gate(self, timeout_sec: float = 5.0) -> bool:
        """Reset the gate after a stop; it refuses for a moment, so ask until it opens or the time is over."""
        deadline = time.monotonic() + timeout_sec
        while time.monotonic() < deadline:
            if self.operator.reset().success:
                return True
            self.wait_until(lambda: False, 0.2)
        return False

    @property
    def speed(self) -> float:
        """The true forward speed in m/s."""
        assert self.truth is not None
        return math.hypot(self.truth.velocity.linear.x, self.truth.velocity.linear.y)

    @property
    def pose(self) -> Pose2D:
        """The true pose."""
        assert self.truth is not None
        return convert.pose_from_msg(self.truth.robot)

    @property
    def collisions(self) -> int:
        """Contacts since the start."""
        assert self.truth is not None
        return int(self.truth.collisions)

    def is_at_rest(self) -> bool:
        """Whether wheels stand still, by ground truth."""
        assert self.truth is not None
        return self.speed < 0.02 and abs(self.truth.velocity.angular.z) < 0.05

    def object_position(self, name: str) -> tuple[float, float, float]:
        """Return where an object truly is."""
        assert self.truth is not None
        position = self.truth.object_poses[self.truth.object_names.index(name)].position
        return (position.x, position.y, position.z)

    def is_in(self, place: str) -> bool:
        """Whether the robot truly is in a room, or within reach of a piece of furniture."""
        rect = self.world.place(place).rect
        assert rect is not None
        return rect.contains(self.pose.point, 0.0 if self.world.place(place).height_m == 0.0 else 0.9)

    def set_obstacle(self, name: str, x: float, y: float, radius_m: float) -> SetObstacle.Response:
        """Put a cylinder somewhere, or take it away (radius 0)."""
        request = SetObstacle.Request(name=name, position=Point(x=x, y=y), radius_m=radius_m)
        return wait(self._obstacle.call_async(request), 10.0, 'The simulator')  # type: ignore[return-value]

    def _on_truth(self, message: GroundTruth) -> None:
        self.truth = message
        self._changed.changed()

    def _on_safety(self, message: SafetyState) -> None:
        self.safety = message
        self._changed.changed()

    def _on_command(self, message: TwistStamped) -> None:
        twist = message.twist
        self.commands.append(Command(twist.linear.x, twist.angular.z, time.monotonic()))
        self._changed.changed()
