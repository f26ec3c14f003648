"""The record of one mission: plain data, filled while it runs, written and judged afterwards.

All times are seconds of the node clock (simulated time in a simulation), all places are in the map frame.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.task import Step, Task


class StepState(StrEnum):
    """What became of a step."""

    PENDING = 'pending'
    RUNNING = 'running'
    SUCCEEDED = 'succeeded'
    FAILED = 'failed'
    CANCELED = 'canceled'


class MissionOutcome(StrEnum):
    """How a mission ended, as the agent says."""

    SUCCEEDED = 'succeeded'
    FAILED = 'failed'
    QUESTION = 'question'
    REFUSED = 'refused'
    CANCELED = 'canceled'
    TIMED_OUT = 'timed_out'


class EventKind(StrEnum):
    """What kind of thing happened."""

    STEP = 'step'
    SAW = 'saw'
    TOOK = 'took'
    PUT = 'put'
    SAID = 'said'
    SAFETY = 'safety'
    COLLISION = 'collision'
    FAILED = 'failed'


@dataclass(frozen=True, slots=True)
class StepRecord:
    """A step and what became of it; times are None until it began or ended."""

    step: Step
    state: StepState = StepState.PENDING
    start_sec: float | None = None
    end_sec: float | None = None
    code: ErrorCode = ErrorCode.OK
    message: str = ''


@dataclass(frozen=True, slots=True)
class MotionSample:
    """Where the robot believed to be, and how fast it was."""

    time_sec: float
    pose: Pose2D
    speed_mps: float = 0.0
    turn_radps: float = 0.0


@dataclass(frozen=True, slots=True)
class PlannedPath:
    """A path that the planner gave."""

    time_sec: float
    points: tuple[Point2D, ...]


@dataclass(frozen=True, slots=True)
class MissionEvent:
    """Something worth a mark on the map."""

    time_sec: float
    kind: EventKind
    text: str
    point: Point2D | None = None


@dataclass(frozen=True, slots=True)
class TruthSample:
    """What was really so at one moment, as the simulator says.

    Attributes:
        objects, people: (name, position) pairs.
        held: name of the object in the gripper, or empty.
        collisions, distance_m: counted since the simulator began.
        clearance_m: from the robot's edge to the nearest solid.
        real_time_factor: of the last second.
    """

    time_sec: float
    robot: Pose2D
    speed_mps: float = 0.0
    turn_radps: float = 0.0
    objects: tuple[tuple[str, Point3D], ...] = ()
    people: tuple[tuple[str, Point2D], ...] = ()
    held: str = ''
    collisions: int = 0
    clearance_m: float = math.inf
    distance_m: float = 0.0
    real_time_factor: float = 1.0

    def object_at(self, name: str) -> Point3D | None:
        """Return where an object is, None where it does not exist."""
        return dict(self.objects).get(name)

    def person_at(self, name: str) -> Point2D | None:
        """Return where a person is, None where there is no such person."""
        return dict(self.people).get(name)


@dataclass(frozen=True, slots=True)
class Versions:
    """What the mission ran on; empty where something is not installed."""

    package: str = ''
    python: str = ''
    rclpy: str = ''
    torch: str = ''
    transformers: str = ''
    mujoco: str = ''
    numpy: str = ''
    cpu: str = ''


@dataclass(frozen=True, slots=True)
class MissionRecord:
    """One mission from the instruction to its end.

    Attributes:
        instruction: the operator's words.
        world: the world's name.
        language: of the instruction.
        outcome: what the agent says; ``code`` and ``message`` say why.
        start_sec, end_sec: instruction sent, result received.
        steps: in order.
        motion, truth: samples in order; ``truth`` is empty on a real robot.
        paths: as planned, in order.
        events: in order.
        said: what the robot said.
        safety_stops: how often the safety gate held the robot.
        parse_ms, plan_ms: as the agent says.
        first_motion_ms: from the instruction to the first command that moves; NaN where none did.
        control_period_p99_ms: of the velocity commands while driving; NaN where there were too few.
        versions: what it ran on.
    """

    instruction: str
    world: str = ''
    language: str = 'en'
    outcome: MissionOutcome = MissionOutcome.FAILED
    code: ErrorCode = ErrorCode.OK
    message: str = ''
    start_sec: float = 0.0
    end_sec: float = 0.0
    steps: tuple[StepRecord, ...] = ()
    motion: tuple[MotionSample, ...] = field(default=(), repr=False)
    truth: tuple[TruthSample, ...] = field(default=(), repr=False)
    paths: tuple[PlannedPath, ...] = field(default=(), repr=False)
    events: tuple[MissionEvent, ...] = ()
    said: tuple[str, ...] = ()
    safety_stops: int = 0
    parse_ms: float = math.nan
    plan_ms: float = math.nan
    first_motion_ms: float = math.nan
    control_period_p99_ms: float = math.nan
    versions: Versions = Versions()

    @property
    def task(self) -> Task:
        """The task that the instruction became."""
        return Task(tuple(record.step for record in self.steps), self.instruction, self.language)

    @property
    def duration_sec(self) -> float:
        """Seconds from the instruction to its end."""
        return max(0.0, self.end_sec - self.start_sec)

    @property
    def distance_m(self) -> float:
        """Metres driven: the true ones where they are known, else by odometry."""
        if self.truth:
            return self.truth[-1].distance_m - self.truth[0].distance_m
        poses = [sample.pose for sample in self.motion]
        return sum(a.distance_to(b) for a, b in pairwise(poses))

    @property
    def collisions(self) -> int | None:
        """Contacts begun, None where nobody knows."""
        return self.truth[-1].collisions - self.truth[0].collisions if self.truth else None

    @property
    def min_clearance_m(self) -> float:
        """Smallest distance from the robot's edge to a solid, NaN where nobody knows."""
        return min((sample.clearance_m for sample in self.truth), default=math.nan)

    @property
    def real_time_factor(self) -> float:
        """Mean over the mission, NaN where there is no simulator."""
        factors = [sample.real_time_factor for sample in self.truth]
        return sum(factors) / len(factors) if factors else math.nan
