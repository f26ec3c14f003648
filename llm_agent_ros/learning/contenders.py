"""The controllers that benchmarks compare, by name."""

from __future__ import annotations

from pathlib import Path

from llm_agent_ros.control.dwa import DynamicWindow
from llm_agent_ros.control.mppi import PathIntegral
from llm_agent_ros.control.network import load_actor
from llm_agent_ros.control.policy import Policy
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.control.residual import LearnedPolicy
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.learning.drive import MakePolicy
from llm_agent_ros.learning.robots import Vehicle, outline

CLASSICAL = ('pursuit', 'dwa', 'mppi')


def contender(name: str, trained: dict[str, Path]) -> MakePolicy:
    """Return what makes the policy called ``name``.

    Args:
        name: ``pursuit``, ``dwa``, ``mppi``, or one of ``trained``.
        trained: files of trained policies by name.

    Raises:
        ControlError: INVALID_PARAMETER for another name.
    """
    if name == 'pursuit':
        return lambda vehicle: RegulatedPursuit(vehicle.config)
    if name == 'dwa':
        return lambda vehicle: DynamicWindow(vehicle.config, outline(vehicle))
    if name == 'mppi':
        return lambda vehicle: PathIntegral(vehicle.config, outline(vehicle))
    if name not in trained:
        names = (*CLASSICAL, *trained)
        raise ControlError(
            f'There is no controller {name!r}.', code=ErrorCode.INVALID_PARAMETER,
            hint=f'Use one of: {", ".join(names)}.',
        )
    actor = load_actor(trained[name])

    def learned(vehicle: Vehicle) -> Policy:
        return LearnedPolicy(vehicle.config, actor, outline=outline(vehicle))

    return learned
