"""Turn in place."""

from __future__ import annotations

import math

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import Turned, turn_by
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='turn',
    args=(ArgSpec('angle_deg', ArgType.ANGLE_DEG),),
    needs=frozenset({Capability.BASE}),
    meaning='turn in place; left is positive',
    phrases_en=(
        'turn {angle_deg}', 'rotate {angle_deg}', 'spin {angle_deg}', 'turn by {angle_deg}',
        'turn yourself {angle_deg}',
        'pivot {angle_deg}',
    ),
    phrases_zh=('{angle_deg}', '请{angle_deg}', '原地{angle_deg}', '帮我{angle_deg}'),
)

TOLERANCE_RAD = math.radians(8.0)
_AIM_PART, _LEAST_AIM_RAD = 0.25, math.radians(1.0)
_CHECK_PART, _LEAST_CHECK_RAD = 0.5, math.radians(1.5)
"""Shares of the angle: what is near enough for a quarter turn would be the whole of a small one."""


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: turn, and compare with the angle that odometry counted."""
    angle_rad = math.radians(step.number('angle_deg') or 0.0)
    aim_rad = max(_AIM_PART * abs(angle_rad), _LEAST_AIM_RAD)
    slack_rad = min(TOLERANCE_RAD, max(_CHECK_PART * abs(angle_rad), _LEAST_CHECK_RAD))
    turned = Turned()

    def turn() -> Doing[None]:
        yield from turn_by(context, angle_rad - turned.angle_rad, turned, aim_rad)
        if not context.ports.body.at_rest or abs(turned.angle_rad - angle_rad) > slack_rad:
            raise failure(context, ErrorCode.NOT_VERIFIED, Say.NOT_THERE)

    return Procedure('turn', context, turn)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 30.0 + abs(step.number('angle_deg') or 0.0) / 5.0
