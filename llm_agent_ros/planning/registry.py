"""Planners by name: the built-in ones and whatever a user's package registers.

A planner is an entry point of the group ``llm_agent_ros.planners``: something that takes a ``PlannerSettings`` and
returns a ``Planner``. This package's own are registered the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Protocol, runtime_checkable

from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.costs import Costs, UnknownPolicy, Window
from llm_agent_ros.planning.path import PlannedPath
from llm_agent_ros.planning.planner import Algorithm, GridPlanner
from llm_agent_ros.planning.workspace import Cancelled

GROUP = 'llm_agent_ros.planners'
CLEARANCE_LIMIT_M = 1.0


@dataclass(frozen=True, slots=True)
class PlannerSettings:
    """What every planner is made with; see ``GridPlanner`` for the meaning."""

    resolution_m: float = 0.05
    origin: Pose2D = Pose2D(0.0, 0.0)
    any_angle: bool = True
    unknown: UnknownPolicy = UnknownPolicy.COST
    unknown_cost: int = 252
    robot_radius_m: float = 0.22
    timeout_sec: float = 2.0


class Planner(Protocol):
    """What the planner node asks of a planner; cells are (row, col)."""

    def set_costmap(self, costs: Costs, window: Window | None = None) -> None:
        """Take over costs, (H, W) uint8, of which only the window changed."""
        ...

    def plan_to_nearest(
        self, start: tuple[int, int], goals: Sequence[tuple[int, int]], *, tolerance_m: float = 0.0,
        timeout_sec: float | None = None, cancelled: Cancelled | None = None,
    ) -> tuple[int, PlannedPath]:
        """Return which goal is cheapest to reach and the path there, or raise a PlanError."""
        ...

    def cell(self, point: Point2D | Pose2D) -> tuple[int, int]:
        """Return the cell of a map-frame point."""
        ...


@runtime_checkable
class Preparable(Protocol):
    """A planner that can look at the map at leisure, to answer quicker afterwards."""

    def prepare(self) -> None:
        """Get ready for plans on the present costs; called from a thread of its own while plans are asked for."""
        ...


def make_planner(name: str, settings: PlannerSettings) -> Planner:
    """Return a new planner.

    Raises:
        InvalidPlanner: there is none of that name, or its package cannot be imported.
    """
    if name in BUILT_IN:
        return BUILT_IN[name](settings)
    found = {point.name: point for point in entry_points(group=GROUP)}
    if name not in found:
        raise failures.InvalidPlanner(
            f'There is no planner {name!r}.', hint=f'Use one of: {", ".join(planner_names())}.',
        )
    try:
        planner: Planner = found[name].load()(settings)
    except (ImportError, AttributeError) as error:
        raise failures.InvalidPlanner(
            f'The planner {name!r} cannot be loaded: {error}.', hint='Install the package that brings it again.',
        ) from error
    return planner


def planner_names() -> tuple[str, ...]:
    """Return the names of all planners that are installed."""
    return tuple(sorted({*BUILT_IN, *(point.name for point in entry_points(group=GROUP))}))


def astar(settings: PlannerSettings) -> Planner:
    """Return A*, any-angle if the settings say so."""
    return _grid(settings, Algorithm.ASTAR, settings.any_angle)


def dijkstra(settings: PlannerSettings) -> Planner:
    """Return Dijkstra's search, any-angle if the settings say so."""
    return _grid(settings, Algorithm.DIJKSTRA, settings.any_angle)


def theta(settings: PlannerSettings) -> Planner:
    """Return A* with paths pulled straight, whatever the settings say."""
    return _grid(settings, Algorithm.ASTAR, True)


def _grid(settings: PlannerSettings, algorithm: Algorithm, any_angle: bool) -> GridPlanner:
    return GridPlanner(
        resolution_m=settings.resolution_m, origin=settings.origin, algorithm=algorithm, any_angle=any_angle,
        unknown=settings.unknown, unknown_cost=settings.unknown_cost, robot_radius_m=settings.robot_radius_m,
        timeout_sec=settings.timeout_sec, clearance_limit_m=CLEARANCE_LIMIT_M, grow=False,
        say_metres=True,
    )


BUILT_IN: dict[str, Callable[[PlannerSettings], Planner]] = {'astar': astar, 'dijkstra': dijkstra, 'theta': theta}
