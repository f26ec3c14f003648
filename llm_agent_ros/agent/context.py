"""What a skill's behaviour is built from: world, ports, figures, and what the agent remembers between steps."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from llm_agent_ros.agent.ports import Ports, Sighting
from llm_agent_ros.errors import AgentError
from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.memory.facts import FactStore
from llm_agent_ros.task import RobotProfile
from llm_agent_ros.world.model import World

MAX_NOTES = 20
_NEAR_M = 0.30  # what is seen this near to where the robot took or put something may be that thing


@dataclass(frozen=True, slots=True)
class CameraMount:
    """Where the camera stands on the robot and how much it sees; pitch is positive looking down."""

    forward_m: float = 0.05
    height_m: float = 1.15
    pitch_rad: float = 0.45
    horizontal_fov_rad: float = 1.25
    vertical_fov_rad: float = 0.99

    def sees(self, robot: Pose2D, point: Point3D, margin_rad: float = 0.06) -> bool:
        """Return whether a point of the map frame lies in the picture, walls and furniture aside."""
        local = robot.to_local(Pose2D(point.x, point.y))
        ahead = local.x - self.forward_m
        if ahead <= 0.05:
            return False
        down = math.atan2(self.height_m - point.z, math.hypot(ahead, local.y))
        in_height = abs(down - self.pitch_rad) < self.vertical_fov_rad / 2.0 - margin_rad
        return in_height and abs(math.atan2(local.y, ahead)) < self.horizontal_fov_rad / 2.0 - margin_rad

    def nearest_view_m(self, height_m: float, margin_rad: float = 0.1) -> float:
        """Return how far ahead of the robot's centre something at ``height_m`` must be to be in the picture."""
        steepest = min(self.pitch_rad + self.vertical_fov_rad / 2.0 - margin_rad, 1.5)
        return self.forward_m + max(0.0, (self.height_m - height_m) / math.tan(steepest))


@dataclass(frozen=True, slots=True)
class Settings:
    """Figures that the skills use; lengths in metres."""

    goal_tolerance_m: float = 0.12
    yaw_tolerance_rad: float = 0.15
    plan_tolerance_m: float = 0.15
    verify_slack_m: float = 0.10
    max_reroutes: int = 3
    min_score: float = 0.3
    min_images: int = 2
    look_sec: float = 1.0
    seen_recently_sec: float = 60.0
    search_sec: float = 240.0
    search_places: int = 12
    sweep_step_rad: float = math.radians(50.0)
    camera: CameraMount = field(default_factory=CameraMount)


@dataclass(frozen=True, slots=True)
class Deed:
    """An instruction that has come to its end, and whether it was carried out."""

    instruction: str
    done: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What was reported, of what (in the operator's words) and in which language."""

    about: str
    text: str
    language: str = 'en'


@dataclass(frozen=True, slots=True)
class SetDown:
    """What a task let go of, where, and whom or what place it was taken to."""

    label: str
    point: Point3D
    to: str


@dataclass(frozen=True, slots=True)
class Handled:
    """A thing that the robot took or put down: its name, where, and when by the node clock."""

    label: str
    point: Point3D
    at_sec: float

    def is_near(self, point: Point3D) -> bool:
        """Return whether something at a point may be the thing before it was moved on."""
        return self.point.ground.distance_to(point.ground) <= _NEAR_M


@dataclass(slots=True)
class Notes:
    """What the agent knows of its own doings; outlives a task, so that "put it down" works in the next one.

    Attributes:
        held: name of what is in the gripper; empty where it is not what was meant, None where nothing is known.
        focus: where the object found last was seen.
        taken_at: where what is in the gripper was taken.
        taken: the last grasp of each thing, by the name that it was seen under.
        put_down: what was released last, or is just being released; None where it was looked for there in vain.
        moved: what is no longer where the world file says.
        reports: what was reported, the newest last.
        doings: what the robot was told to do and did, the newest last.
    """

    held: str | None = None
    focus: tuple[str, Point3D] | None = None
    taken_at: Point3D | None = None
    taken: dict[str, Handled] = field(default_factory=dict)
    put_down: Handled | None = None
    moved: set[str] = field(default_factory=set)
    reports: deque[Report] = field(default_factory=lambda: deque(maxlen=MAX_NOTES))
    doings: deque[Deed] = field(default_factory=lambda: deque(maxlen=MAX_NOTES))


@dataclass(slots=True)
class Context:
    """One task's surroundings.

    Attributes:
        memory: what the operator stated, in this task and before.
        wall_clock: the date and the local time, whatever clock the node runs by.
        log: takes what the operator is told in other words, or not at all.
        language: of the instruction, for what is said.
        attempt: 1, or 2 where the step is tried again.
        let_go_in_step: whether the gripper let go of something since the step began, at whichever attempt.
        set_down: what this task put down or handed over.
        failure: why the behaviour that failed last did so.
        ended: set by ``stop``: the rest of the task is forgotten.
        distance_left_m: of the path under way, 0 where there is none.
        told: the last report to the operator, empty where there was none.
    """

    world: World
    ports: Ports
    profile: RobotProfile = field(default_factory=RobotProfile)
    settings: Settings = field(default_factory=Settings)
    notes: Notes = field(default_factory=Notes)
    memory: FactStore = field(default_factory=FactStore)
    wall_clock: Callable[[], datetime] = datetime.now
    log: Callable[[str], None] = lambda _: None
    language: str = 'en'
    attempt: int = 1
    let_go_in_step: bool = False
    set_down: list[SetDown] = field(default_factory=list)
    failure: AgentError | None = None
    ended: bool = False
    distance_left_m: float = 0.0
    told: str = ''

    def now_sec(self) -> float:
        """Return the node clock's time."""
        return self.ports.clock.now_sec()

    def held(self) -> str | None:
        """Return the name of what is in the gripper, None where it is empty: somebody may have taken it."""
        return self.notes.held if self.ports.hand.holding else None

    def put_down(self) -> Handled | None:
        """Return what was released last; None where it was seen elsewhere since, or is held after all (a cancel)."""
        note = self.notes.put_down
        if note is None or note.label == self.held():
            return None
        later = (s for s in self.ports.eyes.known() if s.label == note.label and s.last_seen_sec > note.at_sec)
        return None if any(s.position is not None and not note.is_near(s.position) for s in later) else note

    def seen_before(self) -> tuple[Sighting, ...]:
        """Return the world model without sightings of what the robot took away from there since."""
        return tuple(s for s in self.ports.eyes.known() if not self._was_taken(s))

    def _was_taken(self, sighting: Sighting) -> bool:
        grasp, point = self.notes.taken.get(sighting.label), sighting.position
        if grasp is None or point is None:
            return False
        return sighting.last_seen_sec <= grasp.at_sec and grasp.is_near(point)
