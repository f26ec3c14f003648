"""What the behaviour tree needs of the rest of the robot; nothing here blocks.

Work that takes time is a ``Job``: started by a call, asked whether it is ``done`` at each tick, given up by
``cancel``. Tests implement these protocols with fakes, ``llm_agent_ros.ros.ports`` with ROS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D, Twist2D
from llm_agent_ros.task import ParseResult

T_co = TypeVar('T_co', covariant=True)


class NodeSilent(AgentError):
    """A node that does not answer; ``node`` is its name."""

    default_code = ErrorCode.NODE_UNAVAILABLE

    def __init__(self, node: str) -> None:
        super().__init__(f'The {node} does not answer.')
        self.node = node



class Job(Protocol[T_co]):
    """Work under way elsewhere."""

    @property
    def done(self) -> bool:
        """Whether ``result`` may be called."""

    def result(self) -> T_co:
        """Return what came of it, or raise AgentError with the reason why nothing did."""

    def cancel(self) -> None:
        """Give it up; does nothing where it is done."""


class Drive(Job[None], Protocol):
    """A path being followed."""

    @property
    def distance_left_m(self) -> float:
        """Metres of path left; NaN where not known yet."""

    @property
    def time_left_sec(self) -> float:
        """Seconds left at the present pace; NaN where not known yet."""


@dataclass(frozen=True, slots=True)
class Route:
    """A path in the map frame from the robot to one of the goals asked for."""

    poses: tuple[Pose2D, ...]
    goal_index: int
    length_m: float
    clearance_m: float = 0.0


class Navigator(Protocol):
    """Plans and drives."""

    def plan(self, goals: Sequence[Pose2D], tolerance_m: float) -> Job[Route]:
        """Look for a path to the goal that is cheapest to reach, ending at most ``tolerance_m`` from it."""

    def follow(
        self, poses: Sequence[Pose2D], *, goal_tolerance_m: float, yaw_tolerance_rad: float, reverse: bool = False
    ) -> Drive:
        """Drive along ``poses`` and turn to the last one's heading; one pose alone is a turn in place."""

    def halt(self) -> None:
        """Give up whatever is under way, so that the robot comes to rest."""

    @property
    def planning_ms(self) -> float:
        """Time that all plans together took since the node started."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """An object that the camera sees or has seen; ``position`` is in the map frame."""

    label: str
    category: str = ''
    color: str = ''
    score: float = 0.0
    count: int = 0
    position: Point3D | None = None
    last_seen_sec: float = 0.0


class Eyes(Protocol):
    """What perception says."""

    def detections(self) -> tuple[Sighting, ...]:
        """Return what the newest image shows."""

    @property
    def image_sec(self) -> float | None:
        """When the newest image was taken (node clock), None before the first."""

    def known(self) -> tuple[Sighting, ...]:
        """Return the world model: what was seen where, and when last."""


class Hand(Protocol):
    """The gripper; jobs return what the finger sensor says afterwards."""

    def grasp(self, point: Point3D) -> Job[bool]:
        """Close round what is at a point of the map frame."""

    def release(self, point: Point3D) -> Job[bool]:
        """Put down what is held, at a point of the map frame."""

    @property
    def holding(self) -> bool:
        """What the finger sensor says now."""


class Voice(Protocol):
    """The way to the operator's ear."""

    def say(self, text: str) -> None:
        """Speak a text."""


class Body(Protocol):
    """Where the robot is and how it moves, from odometry."""

    @property
    def pose(self) -> Pose2D | None:
        """Pose in the map frame; None where odometry is missing or old."""

    @property
    def twist(self) -> Twist2D:
        """Velocity in the robot's frame."""

    @property
    def at_rest(self) -> bool:
        """Whether it stands still."""


class Safety(Protocol):
    """What the safety gate reports."""

    @property
    def latched(self) -> bool:
        """Whether the gate holds the robot until it is reset."""


class Clock(Protocol):
    """The node clock."""

    def now_sec(self) -> float:
        """Return the time in seconds."""


class Parser(Protocol):
    """The language module."""

    def parse(self, instruction: str, question: str = '', answer: str = '') -> Job[ParseResult]:
        """Turn an instruction (and the answer to a question about it) into a task, a question or a refusal."""


@dataclass(frozen=True, slots=True)
class Ports:
    """All that a skill may touch."""

    navigator: Navigator
    eyes: Eyes
    hand: Hand
    voice: Voice
    body: Body
    safety: Safety
    clock: Clock
