"""What a driving policy sees and gives, so that a learned one can take the place of pure pursuit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.path import FloatArray, Path
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import Pose2D, Twist2D

POLICIES = ('pursuit',)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What is known at one control step, as if the robot drove forwards.

    Attributes:
        pose: in the frame of the path; turned round where the path is driven in reverse.
        twist: measured.
        previous: last command.
        path: being followed.
        progress_m: arc length reached.
        points: (N, 2) scan points in the robot's frame.
        max_speed_mps: cap set by supervision (blocked path, sensors).
        dt_sec: since the previous step.
    """

    pose: Pose2D
    twist: Twist2D
    previous: Twist2D
    path: Path
    progress_m: float
    points: FloatArray
    max_speed_mps: float
    dt_sec: float


class Policy(Protocol):
    """Turns a view into a velocity; keeps what state it needs until :meth:`reset`."""

    def reset(self) -> None:
        """Forget the last path."""

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""


def make_policy(name: str, config: ControlConfig) -> Policy:
    """Return the policy called ``name``.

    Raises:
        ControlError: INVALID_PARAMETER for a name that is not available.
    """
    if name == 'pursuit':
        return RegulatedPursuit(config)
    raise ControlError(
        f'The policy {name!r} is not available.', code=ErrorCode.INVALID_PARAMETER,
        hint=f'Use one of: {", ".join(POLICIES)}.',
    )
