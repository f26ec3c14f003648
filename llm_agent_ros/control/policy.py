"""What a driving policy sees and gives, so that a learned one can take the place of pure pursuit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Protocol

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.path import FloatArray, Path
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.share import share_folder

if TYPE_CHECKING:
    from llm_agent_ros.control.network import Actor

POLICIES = ('pursuit', 'residual', 'rl')


def _no_points() -> FloatArray:
    return np.empty((0, 2))


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
        remembered: (M, 2) points seen before, where the lidar does not see now.
    """

    pose: Pose2D
    twist: Twist2D
    previous: Twist2D
    path: Path
    progress_m: float
    points: FloatArray
    max_speed_mps: float
    dt_sec: float
    remembered: FloatArray = field(default_factory=_no_points)


class Policy(Protocol):
    """Turns a view into a velocity; keeps what state it needs until :meth:`reset`."""

    def reset(self) -> None:
        """Forget the last path."""

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""


def make_policy(
    name: str, config: ControlConfig, folder: FilePath | None = None, warn: Callable[[str], None] | None = None,
    loaded: dict[str, Actor] | None = None,
) -> Policy:
    """Return the policy called ``name``.

    Args:
        name: ``pursuit``; ``residual`` or ``rl``, trained to drive beside pursuit or instead of it.
        config: limits, and how pursuit drives.
        folder: with the trained policies, ``<name>.npz``; those that were installed where not given.
        warn: takes a sentence whenever a trained policy leaves the driving to pursuit.
        loaded: trained policies by name, so that each is read only once; what is read is added.

    Raises:
        ControlError: INVALID_PARAMETER for a name that is not available, or a trained policy that is missing.
    """
    if name == 'pursuit':
        return RegulatedPursuit(config)
    if name in POLICIES:
        from llm_agent_ros.control.network import load_actor
        from llm_agent_ros.control.residual import LearnedPolicy

        actors = {} if loaded is None else loaded
        if name not in actors:
            actors[name] = load_actor((folder or trained_folder()) / f'{name}.npz')
        return LearnedPolicy(config, actors[name], warn)
    raise ControlError(
        f'The policy {name!r} is not available.', code=ErrorCode.INVALID_PARAMETER,
        hint=f'Use one of: {", ".join(POLICIES)}.',
    )


def trained_folder() -> FilePath:
    """Return the folder of the policies that come with the package.

    Raises:
        ControlError: the package was installed without it.
    """
    try:
        return share_folder('models') / 'controller'
    except FileNotFoundError as error:
        raise ControlError(str(error), code=ErrorCode.MISSING_WEIGHTS) from error
