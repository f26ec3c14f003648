"""What the obedient robot is asked to do: jobs that take their time, drives along a path, failures on demand."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D, Twist2D, wrap_angle

if TYPE_CHECKING:
    from agent_fakes import Robot

DT_SEC = 0.1
SPEED_MPS, TURN_RADPS = 0.5, 1.5


@dataclass
class Fail:
    """Makes the next calls fail: one code a call, OK lets a call through; ``always`` applies once the list is empty."""

    codes: list[ErrorCode] = field(default_factory=list)
    always: ErrorCode = ErrorCode.OK

    def next(self) -> ErrorCode:
        return self.codes.pop(0) if self.codes else self.always


class FakeJob:
    """Done after some time, or never."""

    def __init__(self, robot: Robot, delay_sec: float, make, code: ErrorCode = ErrorCode.OK) -> None:
        self._robot, self._make, self._code = robot, make, code
        self._due_sec = robot.now + delay_sec
        self._value = None
        self._made = False
        self.cancelled = False

    @property
    def done(self) -> bool:
        return self.cancelled or self._robot.now >= self._due_sec

    def result(self):
        if self.cancelled:
            raise AgentError('given up', code=ErrorCode.CANCELED)
        if self._code is not ErrorCode.OK:
            raise AgentError(f'fake {self._code.name}', code=self._code)
        if not self._made:
            self._made, self._value = True, self._make()
        return self._value

    def cancel(self) -> None:
        self.cancelled = self.cancelled or not self.done


class FakeDrive:
    """Moves the robot along a path at each step of the clock; may give up half way."""

    def __init__(self, robot: Robot, poses, reverse: bool, code: ErrorCode) -> None:
        self._robot, self._reverse, self._code = robot, reverse, code
        self._todo = list(poses) if len(poses) == 1 else list(poses[1:]) or list(poses)
        self._half = self.distance_left_m / 2.0
        self._over = False
        self._error: AgentError | None = None
        self.time_left_sec = math.nan

    @property
    def distance_left_m(self) -> float:
        chain = [self._robot.pose, *self._todo]
        return sum(a.distance_to(b) for a, b in pairwise(chain))

    @property
    def done(self) -> bool:
        return self._over

    def result(self) -> None:
        if self._error is not None:
            raise self._error

    def cancel(self) -> None:
        if not self._over:
            self._end(AgentError('given up', code=ErrorCode.CANCELED))

    def step(self) -> None:
        if self._code is not ErrorCode.OK and self.distance_left_m <= self._half:
            self._end(AgentError(f'fake {self._code.name}', code=self._code))
            return
        pose, target = self._robot.pose, self._todo[0]
        left_m = pose.distance_to(target)
        if left_m > 1e-6:
            part = min(1.0, SPEED_MPS * DT_SEC / left_m)
            heading = math.atan2(target.y - pose.y, target.x - pose.x) + (math.pi if self._reverse else 0.0)
            at = Pose2D(pose.x + part * (target.x - pose.x), pose.y + part * (target.y - pose.y), wrap_angle(heading))
            self._robot.move(at, Twist2D(-SPEED_MPS if self._reverse else SPEED_MPS, 0.0))
        elif len(self._todo) > 1:
            self._todo.pop(0)
            self.step()
        else:
            turn = wrap_angle(target.yaw_rad - pose.yaw_rad)
            if abs(turn) < 1e-6:
                self._end(None)
                return
            yaw = pose.yaw_rad + math.copysign(min(abs(turn), TURN_RADPS * DT_SEC), turn)
            self._robot.move(Pose2D(pose.x, pose.y, wrap_angle(yaw)), Twist2D(0.0, math.copysign(TURN_RADPS, turn)))

    def _end(self, error: AgentError | None) -> None:
        self._over, self._error = True, error
        self._robot.drive = None
