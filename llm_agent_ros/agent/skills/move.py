"""Drive a distance straight ahead, back, or to a side."""

from __future__ import annotations

import math

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import REST_LIMIT_SEC, follow, here, plan, turn_by
from llm_agent_ros.agent.goals import Goal
from llm_agent_ros.agent.procedure import Doing, Procedure, until
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D, wrap_angle
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgSpec, ArgType, Capability, Direction, SkillSpec, Step

SPEC = SkillSpec(
    name='move',
    args=(ArgSpec('direction', ArgType.DIRECTION), ArgSpec('distance_m', ArgType.DISTANCE_M)),
    needs=frozenset({Capability.BASE}),
    meaning='drive some metres forward, back, left or right',
    phrases_en=(
        'move {direction} {distance_m}', 'go {direction} {distance_m}', 'drive {direction} by {distance_m}',
        'move {distance_m} {direction}', 'roll {direction} {distance_m}', 'go {distance_m} {direction}',
        'shift {direction} by {distance_m}',
    ),
    phrases_zh=(
        '向{direction}走{distance_m}', '往{direction}移动{distance_m}', '{direction}{distance_m}',
        '向{direction}开{distance_m}', '往{direction}挪{distance_m}',
    ),
)

DETOUR_RATIO = 1.15
DETOUR_SLACK_M = 0.10
TOLERANCE_M = 0.15
TOLERANCE_RATIO = 0.05
_FIRST_TURN_RAD = {Direction.LEFT: math.pi / 2.0, Direction.RIGHT: -math.pi / 2.0}


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: turn to the side if asked, then drive straight where map and scan say it is free."""
    direction = Direction(step.text('direction') or Direction.FORWARD)
    distance_m = step.number('distance_m') or 0.0
    goal: Pose2D | None = None

    def move() -> Doing[None]:
        nonlocal goal
        back = direction is Direction.BACK
        if goal is None:  # a second attempt finishes the first one's move
            heading = here(context).compose(Pose2D(0.0, 0.0, _FIRST_TURN_RAD.get(direction, 0.0)))
            goal = heading.compose(Pose2D(-distance_m if back else distance_m, 0.0))
        turn_rad = wrap_angle(goal.yaw_rad - here(context).yaw_rad)
        if abs(turn_rad) > context.settings.yaw_tolerance_rad:
            yield from turn_by(context, turn_rad)
        yield from _drive_straight(context, goal, back)

    return Procedure(f'move {direction}', context, move)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 60.0 + 12.0 * (step.number('distance_m') or 0.0)


def _drive_straight(context: Context, goal: Pose2D, back: bool) -> Doing[None]:
    """Drive straight to a pose ahead or behind.

    Raises:
        AgentError: NO_VALID_PATH where the way is not straight, NOT_VERIFIED, or the controller's reason.
    """
    distance_m = here(context).distance_to(goal)
    route = yield from plan(context, Goal((goal,), 0.0))
    if route.length_m > DETOUR_RATIO * distance_m + DETOUR_SLACK_M:
        raise failure(context, ErrorCode.NO_VALID_PATH, Say.NOT_STRAIGHT)
    # The planner's way there is known to be free; a straight line might cut a corner of it.
    poses = tuple(Pose2D(p.x, p.y, goal.yaw_rad) for p in route.poses) if back else route.poses
    yield from follow(context, poses, route.length_m, reverse=back)
    yield from until(context, lambda: context.ports.body.at_rest, REST_LIMIT_SEC)
    error_m = here(context).distance_to(goal)
    if not context.ports.body.at_rest or error_m > TOLERANCE_M + TOLERANCE_RATIO * distance_m:
        raise failure(context, ErrorCode.NOT_VERIFIED, Say.NOT_THERE)
