"""A robot, a hand and a camera that obey at once: the agent's ports without ROS, on a clock of their own."""

from __future__ import annotations

import math
from dataclasses import replace

from agent_house import house
from agent_jobs import DT_SEC, Fail, FakeDrive, FakeJob

from llm_agent_ros.agent.context import CameraMount, Context, Notes, Settings
from llm_agent_ros.agent.executive import Executive, StepState, TaskState
from llm_agent_ros.agent.ports import Ports, Route, Sighting
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Point2D, Point3D, Pose2D, Twist2D
from llm_agent_ros.task import ParseResult, RobotProfile, Step, Task
from llm_agent_ros.world.model import World

WALK_MPS = 0.4


class Robot:
    """All ports in one object, and the truth behind them.

    Attributes:
        objects: where things are; what is held is not among them.
        people: where the camera sees whom.
        extra: what the camera sees beside the world's things and people.
        walks: the points that a person walks to, one after the other.
        unreachable: decides whether a goal pose cannot be planned to.
        plan_fails, drive_fails, grasp_fails, release_fails: failures to come.
        skid: added to the pose when a drive ends (bad odometry or wheel slip).
    """

    def __init__(self, world: World | None = None) -> None:
        self.world = world or house()
        self.now = 100.0
        self.true_pose = Pose2D(3.2, 3.2, 0.0)
        self.twist = STANDSTILL
        self.drive: FakeDrive | None = None
        self.objects = {o.name: o.position for o in self.world.objects}
        self.people = {p.name: p.pose for p in self.world.people if p.pose is not None}
        self.extra: list[Sighting] = []
        self.walks: dict[str, list[Point2D]] = {}
        self.replaced = 0
        self.held: str | None = None
        self.remembered: dict[str, Sighting] = {}
        self.picture: tuple[Sighting, ...] = ()
        self.image_sec: float | None = None
        self.camera_works = self.odometry_works = self.fingers_work = True
        self.blind_to: set[str] = set()
        self.said: list[str] = []
        self.latched = False
        self.planning_ms = 0.0
        self.jobs: list[FakeJob] = []
        self.routes: list[Route] = []
        self.planned: list[tuple[Pose2D, ...]] = []
        self.unreachable = lambda pose: False
        self.detour_m = 0.0
        self.slip_m = 0.0
        self.coast_sec = 0.0
        self._coasting = 0.0
        self.plan_fails, self.drive_fails = Fail(), Fail()
        self.grasp_fails, self.release_fails = Fail(), Fail()
        self.camera = CameraMount()

    # Body, Safety, Clock
    @property
    def pose(self) -> Pose2D | None:
        return self.true_pose if self.odometry_works else None

    @property
    def at_rest(self) -> bool:
        return self.twist == STANDSTILL

    def now_sec(self) -> float:
        return self.now

    # Navigator
    def plan(self, goals, tolerance_m):
        self.planned.append(tuple(goals))

        def route() -> Route:
            self.planning_ms += 5.0
            usable = [(g.distance_to(self.true_pose), i) for i, g in enumerate(goals) if not self.unreachable(g)]
            if not usable:
                raise AgentError('no way', code=ErrorCode.NO_VALID_PATH)
            length, index = min(usable)
            start = self.true_pose
            made = Route((start, goals[index]), index, length + self.detour_m)
            self.routes.append(made)
            return made

        return self._job(0.2, route, self.plan_fails.next())

    def follow(self, poses, *, goal_tolerance_m, yaw_tolerance_rad, reverse=False):
        if self.drive is not None:  # as the controller does: a new path takes the place of the old one
            self.replaced += 1
            self.drive._end(AgentError('replaced', code=ErrorCode.CANCELED))
        self.drive = FakeDrive(self, poses, reverse, self.drive_fails.next())
        return self.drive

    def halt(self) -> None:
        if self.drive is not None:
            self.drive.cancel()
        for job in self.jobs:
            job.cancel()

    @property
    def idle(self) -> bool:
        return self.drive is None and all(job.done for job in self.jobs)

    # Eyes
    def detections(self):
        return self.picture

    def known(self):
        return tuple(self.remembered.values())

    # Hand
    @property
    def holding(self) -> bool:
        return self.held is not None and self.fingers_work

    def grasp(self, point):
        return self._job(0.5, lambda: self._grasp(point), self.grasp_fails.next())

    def release(self, point):
        return self._job(0.5, lambda: self._release(point), self.release_fails.next())

    # Voice
    def say(self, text: str) -> None:
        self.said.append(text)

    def move(self, pose: Pose2D, twist: Twist2D) -> None:
        self.true_pose, self.twist = pose, twist

    def step(self) -> None:
        """Let one period pass."""
        self.now += DT_SEC
        if self.drive is not None:
            self._coasting = self.coast_sec
            self.drive.step()
            if self.drive is None and self.slip_m:
                self.true_pose = self.true_pose.compose(Pose2D(self.slip_m, 0.0))
        if self.drive is None:
            self._coasting -= DT_SEC
            if self._coasting <= 0.0:
                self.twist = STANDSTILL
        for name, points in self.walks.items():
            self._walk(name, points)
        if self.camera_works:
            self._look()

    def _walk(self, name: str, points: list[Point2D]) -> None:
        pose = self.people[name]
        if points and pose.distance_to(points[0]) < WALK_MPS * DT_SEC:
            points.pop(0)
        if points:
            left_m = pose.distance_to(points[0])
            part = WALK_MPS * DT_SEC / left_m
            x, y = pose.x + part * (points[0].x - pose.x), pose.y + part * (points[0].y - pose.y)
            self.people[name] = Pose2D(x, y, math.atan2(points[0].y - pose.y, points[0].x - pose.x))

    def ports(self) -> Ports:
        return Ports(self, self, self, self, self, self, self)

    def _job(self, delay_sec, make, code):
        job = FakeJob(self, delay_sec, make, code)
        self.jobs.append(job)
        return job

    def _look(self) -> None:
        room = self.world.room_at(self.true_pose)
        seen = []
        for name, point in self.objects.items():
            near = self.true_pose.distance_to(point.ground) < 3.5 and self.world.room_at(point.ground) == room
            if near and self.camera.sees(self.true_pose, point, 0.0) and name not in self.blind_to:
                thing = self.world.object(name)
                seen.append(Sighting(name, thing.category, thing.color, 0.9, 1, point, self.now))
        seen += self._people(room)
        for sighting in self.remembered.copy().values():
            if sighting.position is not None and self.camera.sees(self.true_pose, sighting.position):
                self.remembered.pop(sighting.label)
        self.remembered.update({s.label: s for s in seen})
        self.picture, self.image_sec = tuple(seen), self.now

    def _people(self, room) -> list[Sighting]:
        points = {name: Point3D(pose.x, pose.y, 0.8) for name, pose in self.people.items()}
        there = [Sighting(name, 'person', '', 0.9, 1, point, self.now) for name, point in points.items()]
        there += [replace(s, score=0.9, last_seen_sec=self.now) for s in self.extra]
        return [
            s for s in there if s.label not in self.blind_to and self.world.room_at(s.position.ground) == room
            and self.true_pose.distance_to(s.position.ground) < 6.0
            and self.camera.sees(self.true_pose, s.position, 0.0)
        ]

    def _grasp(self, point: Point3D) -> bool:
        assert self.true_pose.distance_to(point.ground) <= 0.75
        near = [n for n, p in self.objects.items() if p.ground.distance_to(point.ground) < 0.2]
        if not near:
            raise AgentError('closed on nothing', code=ErrorCode.GRASP_FAILED)
        self.held = near[0]
        self.objects.pop(self.held)
        return True

    def _release(self, point: Point3D) -> bool:
        assert self.held is not None
        assert self.true_pose.distance_to(point.ground) <= 0.75
        self.objects[self.held] = point
        self.held = None
        return False


def step(skill: str, **args) -> Step:
    return Step(skill, tuple((name.rstrip('_'), value) for name, value in args.items()))


def context_of(robot: Robot, language: str = 'en', notes: Notes | None = None, **settings) -> Context:
    return Context(
        robot.world, robot.ports(), RobotProfile(), Settings(**settings), notes=notes or Notes(), language=language
    )


def executive(robot: Robot, *steps: Step, language: str = 'en', notes: Notes | None = None, **settings) -> Executive:
    return Executive(Task(tuple(steps), 'test', language), context_of(robot, language, notes, **settings))


def finish(robot: Robot, runner: Executive, limit_sec: float = 900.0):
    """Tick until the task has ended; return the last snapshot."""
    end = robot.now + limit_sec
    while robot.now < end:
        snapshot = runner.tick()
        if snapshot.state is not TaskState.RUNNING:
            assert robot.idle, 'something is still under way'
            return snapshot
        robot.step()
    raise AssertionError(f'not ended: {runner.tree()}')


def run(robot: Robot, *steps: Step, **options):
    """Carry out steps and return the last snapshot."""
    return finish(robot, executive(robot, *steps, **options))


class FakeParser:
    """Answers with what it was given, in turn; remembers what it was asked."""

    def __init__(self, robot: Robot, *results: ParseResult | ErrorCode) -> None:
        self._robot, self._results = robot, list(results)
        self.asked: list[tuple[str, str, str]] = []

    def parse(self, instruction, question='', answer=''):
        self.asked.append((instruction, question, answer))
        result = self._results.pop(0)
        code = result if isinstance(result, ErrorCode) else ErrorCode.OK
        return self._robot._job(0.3, lambda: result, code)


def succeeded(snapshot):
    """Check that a task and all of its steps succeeded."""
    assert snapshot.state is TaskState.SUCCEEDED, snapshot.message
    assert all(s.state is StepState.SUCCEEDED and s.end_sec >= s.start_sec > 0.0 for s in snapshot.steps)
    return snapshot


def failed(snapshot, code):
    """Check that a task failed with a code and a sentence."""
    assert snapshot.state is TaskState.FAILED
    assert snapshot.code is code, snapshot.message
    assert snapshot.message
    return snapshot
