"""Driving: plan, follow, go round what is in the way, and check by odometry that it came where it should be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.goals import Goal
from llm_agent_ros.agent.ports import Route
from llm_agent_ros.agent.procedure import Doing, pause, until, wait_for
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D, wrap_angle
from llm_agent_ros.messages import Say

PLAN_LIMIT_SEC = 20.0
REST_LIMIT_SEC = 2.0
BACK_OFF_M = 0.15
LEG_M = 2.5
LEG_PAUSE_SEC = 1.5
WAY_BLOCKED = frozenset({ErrorCode.PATH_BLOCKED, ErrorCode.NO_PROGRESS, ErrorCode.OFF_PATH, ErrorCode.INVALID_PATH})
NO_WAY = frozenset({
    ErrorCode.NO_VALID_PATH, ErrorCode.GOAL_OCCUPIED, ErrorCode.START_OCCUPIED, ErrorCode.PLANNER_TIMED_OUT,
    ErrorCode.GOAL_OUTSIDE_MAP,
})
UNREACHABLE = WAY_BLOCKED | NO_WAY | {ErrorCode.NOT_VERIFIED}
_SLOWEST_MPS = 0.08
_MAX_TURN_RAD = math.radians(170.0)
_SPACING_M = 0.05


@dataclass(slots=True)
class Turned:
    """How far a turn has come, left positive."""

    angle_rad: float = 0.0


def here(context: Context) -> Pose2D:
    """Return the robot's pose.

    Raises:
        AgentError: STALE_SENSOR where odometry is missing.
    """
    pose = context.ports.body.pose
    if pose is None:
        raise failure(context, ErrorCode.STALE_SENSOR, sensor='odom')
    return pose


def drive_to(context: Context, goal: Goal) -> Doing[None]:
    """Drive to the goal pose that is cheapest to reach and verify it.

    A path that is blocked on the way is planned anew, at most ``max_reroutes`` times.

    Raises:
        AgentError: the planner's or the controller's reason, or NOT_VERIFIED.
    """
    if any(_is_at(context, pose, context.settings.goal_tolerance_m) for pose in goal.poses):
        return
    reroutes = 0
    while True:
        try:
            route = yield from plan(context, goal)
            yield from follow(context, route.poses, route.length_m)
            break
        except AgentError as error:
            again = error.code in WAY_BLOCKED or (reroutes > 0 and error.code in NO_WAY)
            if not again or reroutes >= context.settings.max_reroutes:
                raise
            reroutes += 1
        yield from pause(context, 0.5 * reroutes)
    wanted = goal.poses[route.goal_index]
    yield from until(context, lambda: context.ports.body.at_rest, REST_LIMIT_SEC)
    slack_m = goal.tolerance_m + context.settings.goal_tolerance_m + context.settings.verify_slack_m
    if not (context.ports.body.at_rest and _is_at(context, wanted, slack_m)):
        raise failure(context, ErrorCode.NOT_VERIFIED, Say.NOT_THERE)


def lead_to(context: Context, goal: Goal) -> Doing[None]:
    """Drive to the goal in legs with a pause after each, so that whoever walks behind keeps up, and verify it.

    Raises:
        AgentError: as ``drive_to``.
    """
    reroutes = 0
    while not any(_is_at(context, pose, context.settings.goal_tolerance_m) for pose in goal.poses):
        route = yield from plan(context, goal)
        if route.length_m < 1.5 * LEG_M:
            break
        try:
            yield from follow(context, _first_leg(route.poses), LEG_M)
        except AgentError as error:
            reroutes += 1
            if error.code not in WAY_BLOCKED or reroutes > context.settings.max_reroutes:
                raise
        yield from pause(context, LEG_PAUSE_SEC)
    yield from drive_to(context, goal)


def _first_leg(poses: Sequence[Pose2D]) -> tuple[Pose2D, ...]:
    """Return the beginning of a path, about ``LEG_M`` long."""
    gone_m, count = 0.0, 1
    while count < len(poses) and gone_m < LEG_M:
        gone_m += poses[count - 1].distance_to(poses[count])
        count += 1
    return tuple(poses[:count])


def plan(context: Context, goal: Goal) -> Doing[Route]:
    """Plan; where the robot stands too near to something, back off a little and plan once more."""
    try:
        return (yield from _plan_once(context, goal))
    except AgentError as error:
        if error.code is not ErrorCode.START_OCCUPIED:
            raise
    yield from back_off(context, BACK_OFF_M)
    return (yield from _plan_once(context, goal))


def follow(
    context: Context, poses: Sequence[Pose2D], length_m: float, *, reverse: bool = False,
    yaw_tolerance_rad: float = math.inf,
) -> Doing[None]:
    """Follow a path and turn to its last heading; raises the controller's AgentError or TIMED_OUT.

    Args:
        context: the task's surroundings.
        poses: of the path; one alone is a turn on the spot.
        length_m: of the path.
        reverse: whether to drive it backwards.
        yaw_tolerance_rad: how well to face where the path ends, where that is better than usual.
    """
    settings = context.settings
    job = context.ports.navigator.follow(
        poses, goal_tolerance_m=settings.goal_tolerance_m * 0.7,
        yaw_tolerance_rad=min(settings.yaw_tolerance_rad * 0.7, yaw_tolerance_rad), reverse=reverse,
    )
    deadline = context.now_sec() + 30.0 + length_m / _SLOWEST_MPS
    try:
        while not job.done:
            left_m = job.distance_left_m
            context.distance_left_m = left_m if math.isfinite(left_m) else length_m
            if context.now_sec() > deadline:
                raise failure(context, ErrorCode.TIMED_OUT)
            yield
        job.result()
    finally:
        context.distance_left_m = 0.0
        if not job.done:
            job.cancel()


def turn_by(
    context: Context, angle_rad: float, turned: Turned | None = None, tolerance_rad: float = math.inf
) -> Doing[float]:
    """Turn in place, left positive, in parts below half a turn; return the angle turned by odometry, in radians.

    Args:
        context: the task's surroundings.
        angle_rad: how far to turn.
        turned: counts along, so that a turn that is broken off can be finished later.
        tolerance_rad: how well to turn, where that is better than usual.
    """
    tally = Turned() if turned is None else turned
    start = here(context)
    last_rad = start.yaw_rad
    parts = max(1, math.ceil(abs(angle_rad) / _MAX_TURN_RAD))
    for part in range(1, parts + 1):
        now = here(context)
        target = Pose2D(now.x, now.y, wrap_angle(start.yaw_rad + angle_rad * part / parts))
        for _ in follow(context, (target,), 0.0, yaw_tolerance_rad=tolerance_rad):
            yaw_rad = here(context).yaw_rad
            tally.angle_rad, last_rad = tally.angle_rad + wrap_angle(yaw_rad - last_rad), yaw_rad
            yield
    yield from until(context, lambda: context.ports.body.at_rest, REST_LIMIT_SEC)
    tally.angle_rad += wrap_angle(here(context).yaw_rad - last_rad)
    return tally.angle_rad


def face(context: Context, point: Point2D, tolerance_rad: float = 0.2) -> Doing[None]:
    """Turn towards a point, unless it is ahead already."""
    bearing_rad = here(context).bearing_to(point)
    if abs(bearing_rad) > tolerance_rad:
        yield from turn_by(context, bearing_rad)


def back_off(context: Context, distance_m: float) -> Doing[None]:
    """Drive straight back, as far as the controller finds it free."""
    start = here(context)
    try:
        yield from follow(context, straight(start, -distance_m), distance_m, reverse=True)
    except AgentError as error:
        if error.code not in WAY_BLOCKED:
            raise
    yield from until(context, lambda: context.ports.body.at_rest, REST_LIMIT_SEC)


def straight(start: Pose2D, distance_m: float) -> tuple[Pose2D, ...]:
    """Return a straight path ahead of ``start`` (behind it where negative) that keeps its heading."""
    count = max(2, math.ceil(abs(distance_m) / _SPACING_M) + 1)
    steps = (distance_m * k / (count - 1) for k in range(count))
    return tuple(start.compose(Pose2D(step, 0.0)) for step in steps)


def _plan_once(context: Context, goal: Goal) -> Doing[Route]:
    job = context.ports.navigator.plan(goal.poses, goal.tolerance_m)
    return (yield from wait_for(context, job, PLAN_LIMIT_SEC, 'plan_path'))


def _is_at(context: Context, pose: Pose2D, tolerance_m: float) -> bool:
    now = here(context)
    yaw_tolerance_rad = context.settings.yaw_tolerance_rad + 0.1
    return now.distance_to(pose) <= tolerance_m and abs(wrap_angle(now.yaw_rad - pose.yaw_rad)) <= yaw_tolerance_rad
