"""Keeping behind a person: the camera says where they are, the planner finds the way, again and again."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llm_agent_ros.agent.beliefs import IMAGE_AGE_SEC
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import NO_WAY, REST_LIMIT_SEC, UNREACHABLE, WAY_BLOCKED, drive_to, face, here
from llm_agent_ros.agent.goals import Goal, place_goal, poses_behind
from llm_agent_ros.agent.looking import NEAR_PERSON_M, belongs, look, look_around
from llm_agent_ros.agent.people import PersonQuery, search_person
from llm_agent_ros.agent.ports import Drive, Job, Route, Sighting
from llm_agent_ros.agent.procedure import Doing, until
from llm_agent_ros.agent.subjects import PERSON
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D, wrap_angle
from llm_agent_ros.messages import Say
from llm_agent_ros.world.model import Place

KEEP_M = (1.2, 1.0, 1.4)  # how far behind, best first
NEAR_M = 1.6  # so near there is no need to drive
TOO_NEAR_M = 0.8  # they come towards the robot: it stands still
LOST_SEC = 2.5
_STILL_SEC = 3.0
_STEP_M = 0.3  # tells the way they go
_AHEAD_M = 0.6
_AHEAD_TOLERANCE_M = 0.4
_MOVED_M = 0.35  # from where they were when the way was planned
_REPLAN_SEC = 0.8
_STRIDE_M, _STRIDE_MPS = 0.8, 1.5  # how far they may have gone between two sightings
_BESIDE_RAD = math.radians(20.0)
_MAX_FAILURES = 4


@dataclass(slots=True)
class Track:
    """Whom the robot follows.

    Attributes:
        point, seen_sec: where and when seen last.
        heading_rad: the way they went last, None where they have not moved yet.
        moved_sec: when they were seen to have gone on last.
        image_sec: the image that was looked at last.
    """

    query: PersonQuery
    point: Point2D
    seen_sec: float
    heading_rad: float | None = None
    moved_sec: float = -math.inf
    image_sec: float = -math.inf
    _from: Point2D | None = None

    def update(self, context: Context) -> None:
        """Take in what the newest image shows."""
        eyes, now_sec = context.ports.eyes, context.now_sec()
        taken_sec = eyes.image_sec
        if taken_sec is None or taken_sec <= self.image_sec or now_sec - taken_sec > IMAGE_AGE_SEC:
            return
        self.image_sec = taken_sec
        found = [s for s in eyes.detections() if self._is_it(s, taken_sec) and s.score >= context.settings.min_score]
        points = [(not self.query.is_named(s), s.position.ground) for s in found if s.position is not None]
        if points:
            self.put(min(points, key=lambda pair: (pair[0], pair[1].distance_to(self.point)))[1], taken_sec)

    def put(self, point: Point2D, seen_sec: float) -> None:
        """Note where they are."""
        self.point, self.seen_sec = point, seen_sec
        start = self._from or point
        if self._from is None or start.distance_to(point) > _STEP_M:
            self.heading_rad = None if self._from is None else math.atan2(point.y - start.y, point.x - start.x)
            self._from, self.moved_sec = point, seen_sec

    def ahead(self, distance_m: float) -> Pose2D:
        """Return where they went on to, if they went on, facing the way they went."""
        if self.heading_rad is None:
            return Pose2D(self.point.x, self.point.y)
        return Pose2D(self.point.x, self.point.y, self.heading_rad).compose(Pose2D(distance_m, 0.0))

    def _is_it(self, sighting: Sighting, taken_sec: float) -> bool:
        """Return whether it is them: by name, or whoever has no other name or colour and is where they may be."""
        if sighting.category != PERSON or sighting.position is None:
            return False
        if self.query.color and sighting.color not in ('', self.query.color):
            return False
        if self.query.is_named(sighting):
            return True
        nameless = sighting.label == PERSON or self.query.person is None
        stride_m = _STRIDE_M + _STRIDE_MPS * max(0.0, min(2.0, taken_sec - self.seen_sec))
        return nameless and self.point.distance_to(sighting.position.ground) <= stride_m


@dataclass(slots=True)
class Chase:
    """What is under way; a new path takes the place of the old one while that is still being driven."""

    plan: Job[Route] | None = None
    drive: Drive | None = None
    goal: Point2D | None = None  # where they were when the way was planned
    planned_sec: float = -math.inf
    turning: bool = False
    failures: int = 0

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self.plan is None and self.drive is None

    def cancel(self) -> None:
        """Give up what is under way."""
        for job in (self.plan, self.drive):
            if job is not None and not job.done:
                job.cancel()
        self.plan = self.drive = None

    def advance(self, context: Context) -> None:
        """Take results; begin to drive where a way was found.

        Raises:
            AgentError: why planning or driving fails again and again.
        """
        try:
            if self.drive is not None and self.drive.done:
                drive, self.drive = self.drive, None
                drive.result()
                self.failures = 0
            if self.plan is not None and self.plan.done:
                plan, self.plan = self.plan, None
                route = plan.result()
                self.drive, self.turning = _follow(context, route.poses), False
        except AgentError as error:
            self.failures += 1
            if error.code not in WAY_BLOCKED | NO_WAY or self.failures >= _MAX_FAILURES:
                raise
        left_m = 0.0 if self.drive is None else self.drive.distance_left_m
        context.distance_left_m = left_m if math.isfinite(left_m) else 0.0

    def begin(self, context: Context, point: Point2D) -> None:
        """Look for a way to behind somebody at a point."""
        self.goal, self.planned_sec = point, context.now_sec()
        poses = poses_behind(context, point, KEEP_M)
        if poses:
            self.plan = context.ports.navigator.plan(poses, context.settings.plan_tolerance_m)

    def is_stale(self, context: Context, point: Point2D) -> bool:
        """Return whether they have gone on since the way was planned, and that is not only just now."""
        moved = self.goal is None or self.goal.distance_to(point) > _MOVED_M
        return moved and context.now_sec() - self.planned_sec >= _REPLAN_SEC


def keep_behind(context: Context, query: PersonQuery, to: Place | None) -> Doing[None]:
    """Find a person and keep behind them until both are at a place; without one for as long as the step may take.

    Raises:
        AgentError: PERSON_NOT_FOUND, PERSON_LOST, NO_CAMERA, or why driving fails again and again.
    """
    sighting = yield from search_person(context, query)
    point = here(context).point if sighting.position is None else sighting.position.ground
    track, chase = Track(query, point, context.now_sec()), Chase()
    try:
        while not _are_there(context, track, to):
            track.update(context)
            chase.advance(context)
            if chase.idle and context.now_sec() - track.seen_sec > LOST_SEC:
                yield from _find_again(context, track, to)
            _go_on(context, track, chase)
            yield
    finally:
        chase.cancel()
        context.distance_left_m = 0.0
    if not (yield from until(context, lambda: context.ports.body.at_rest, REST_LIMIT_SEC)):
        raise failure(context, ErrorCode.NOT_VERIFIED, Say.NOT_THERE)


def _go_on(context: Context, track: Track, chase: Chase) -> None:
    """Drive after them where they are far, turn to them where they are near and beside the robot."""
    robot = here(context)
    if robot.distance_to(track.point) < TOO_NEAR_M and not chase.turning:
        chase.cancel()
    elif robot.distance_to(track.point) > NEAR_M:
        if chase.plan is None and (chase.is_stale(context, track.point) or (chase.idle and _is_due(context, chase))):
            chase.begin(context, track.point)
    elif chase.idle and abs(robot.bearing_to(track.point)) > _BESIDE_RAD:
        yaw_rad = wrap_angle(robot.yaw_rad + robot.bearing_to(track.point))
        chase.drive, chase.turning = _follow(context, (Pose2D(robot.x, robot.y, yaw_rad),)), True


def _is_due(context: Context, chase: Chase) -> bool:
    return context.now_sec() - chase.planned_sec >= _REPLAN_SEC * (1 + chase.failures)


def _follow(context: Context, poses: tuple[Pose2D, ...]) -> Drive:
    settings = context.settings
    return context.ports.navigator.follow(
        poses, goal_tolerance_m=settings.goal_tolerance_m, yaw_tolerance_rad=settings.yaw_tolerance_rad
    )


def _find_again(context: Context, track: Track, to: Place | None) -> Doing[None]:
    """Search a little: go where they went out of sight, look the way they went, then all around, then at the place.

    Raises:
        AgentError: PERSON_LOST.
    """
    places: list[Goal | None] = [None] if track.heading_rad is None else []
    places += [Goal((track.ahead(_AHEAD_M),), _AHEAD_TOLERANCE_M)]
    places += [] if to is None else [place_goal(context, to)]
    for goal in places:
        look_there = _face_or_drive(context, track, goal)
        if (yield from _until_seen(context, track, look_there)):
            return
    raise failure(context, ErrorCode.PERSON_LOST, person=track.query.words)


def _face_or_drive(context: Context, track: Track, goal: Goal | None) -> Doing[None]:
    """Turn to where they were and look ahead, or drive somewhere, as far as there is a way, and look all around."""
    if goal is None:
        yield from face(context, track.point)
        yield from look(context, track.query)
        return
    try:
        yield from drive_to(context, goal)
    except AgentError as error:
        if error.code not in UNREACHABLE:
            raise
    yield from look_around(context, track.query)


def _until_seen(context: Context, track: Track, doing: Doing[None]) -> Doing[bool]:
    """Go on with a search until it ends or the camera has them again; return whether it has."""
    before_sec = track.seen_sec
    try:
        for _ in doing:
            track.update(context)
            if track.seen_sec > before_sec:
                return True
            yield
    finally:
        doing.close()
    track.update(context)
    return track.seen_sec > before_sec


def _are_there(context: Context, track: Track, to: Place | None) -> bool:
    """Return whether the person is at the place and the robot close behind: there, too, or where they stand still."""
    now_sec, robot = context.now_sec(), here(context)
    if to is None or now_sec - track.seen_sec > LOST_SEC or robot.distance_to(track.point) > NEAR_M + 0.3:
        return False
    if not belongs(Point3D(track.point.x, track.point.y, 0.0), to, NEAR_PERSON_M):
        return False
    return now_sec - track.moved_sec > _STILL_SEC or belongs(Point3D(robot.x, robot.y, 0.0), to, NEAR_PERSON_M)
