"""Drives the controller's own policies, as they run on the robot, through arenas: the one harness of all benchmarks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from llm_agent_ros.control import observation
from llm_agent_ros.control.policy import Policy
from llm_agent_ros.control.recovery import Recovering
from llm_agent_ros.learning.navigation import Navigation, Timing
from llm_agent_ros.learning.robots import Vehicle, outline
from llm_agent_ros.learning.score import Outcome, Run
from llm_agent_ros.learning.views import view_of
from llm_agent_ros.simulation.kinematic.arena import Arena, ArenaPool
from llm_agent_ros.simulation.kinematic.robot import HALF_LENGTH, HALF_WIDTH, RADIUS, Flaws

AT_ONCE = 60
STARTED_M = 0.1
RAYS = 360
ATTEMPTS = 40
"""Of the recovery, in one place: a run is over when its time is."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """Under what runs are made.

    Attributes:
        vehicle: robot and settings.
        flaws: of the robot and its sensors.
        online: the robot knows only what its lidar has seen.
        seed: of the sensor noise.
        rays: of the lidar, over 2 pi.
        timeout_sec: a run that takes longer has failed.
        outline_factor: the true outline is so many times as large as the controller believes.
    """

    vehicle: Vehicle
    flaws: Flaws = field(default_factory=Flaws)
    online: bool = True
    seed: int = 0
    rays: int = RAYS
    timeout_sec: float = 100.0
    outline_factor: float = 1.0


MakePolicy = Callable[[Vehicle], Policy]


def drive(
    arenas: Sequence[Arena], make: MakePolicy, conditions: Conditions, lengths_m: Sequence[float] | None = None,
    report: Callable[[Run], None] | None = None,
) -> tuple[Run, ...]:
    """Return one run for each arena.

    Args:
        arenas: to drive through.
        make: makes a new policy for a robot.
        conditions: the same for all.
        lengths_m: of the shortest ways; those on the true map where not given.
        report: takes each run as it ends.
    """
    runs: list[Run] = []
    for first in range(0, len(arenas), AT_ONCE):
        part = slice(first, first + AT_ONCE)
        heat = _Heat(arenas[part], make, conditions, lengths_m[part] if lengths_m is not None else None, first)
        runs += heat.drive(report)
    return tuple(runs)


class _Heat:
    """Some arenas at once, each with a robot and a policy of its own."""

    def __init__(
        self, arenas: Sequence[Arena], make: MakePolicy, conditions: Conditions, lengths_m: Sequence[float] | None,
        first: int,
    ) -> None:
        self._arenas = arenas
        self._conditions = conditions
        vehicle = conditions.vehicle
        count = len(arenas)
        self._nav = Navigation(
            ArenaPool.of(arenas), count, rays=conditions.rays, seed=1_000_003 * conditions.seed + first,
            timing=Timing(), substeps=5)
        body = vehicle.with_outline(conditions.outline_factor)
        for n in range(count):
            self._nav.reset(n, n, body, conditions.flaws, conditions.online)
        radius = vehicle.config.robot_radius_m
        self._lengths_m = lengths_m or [self._nav.shortest_m(n, radius) for n in range(count)]
        self._policies = [Recovering(make(vehicle), vehicle.config, outline(vehicle), ATTEMPTS) for _ in range(count)]
        p = self._nav.sim.params
        self._extents = observation.extent(
            self._nav.sim.angles, p[:, RADIUS], p[:, HALF_LENGTH], p[:, HALF_WIDTH])
        self._gap_m = np.full(count, np.inf)
        self._speeds: list[list[float]] = [[] for _ in range(count)]
        self._vetoes = np.zeros(count)
        self._moved_at = np.full(count, np.nan)
        self._runs: list[Run | None] = [None] * count

    def drive(self, report: Callable[[Run], None] | None) -> list[Run]:
        nav, period = self._nav, self._nav.sim.period_sec
        top_mps = self._conditions.vehicle.config.max_speed_mps
        for step in range(round(self._conditions.timeout_sec / period) + 1):
            active = [n for n, run in enumerate(self._runs) if run is None]
            if not active:
                break
            nav.sense()
            wanted = np.zeros((len(self._arenas), 2))
            for n in active:
                command = self._policies[n].command(view_of(nav, n, top_mps))
                wanted[n] = command.linear_mps, command.angular_radps
            nav.act(wanted)
            self._measure(active)
            for n in active:
                self._judge(n, (step + 1) * period, report)
        return [run for run in self._runs if run is not None]

    def _measure(self, active: Sequence[int]) -> None:
        nav = self._nav
        gaps = np.nanmin(np.where(np.isnan(nav.ranges), np.inf, nav.ranges) - self._extents, axis=1)
        for n in active:
            self._gap_m[n] = min(self._gap_m[n], float(gaps[n]))
            self._speeds[n].append(float(nav.sim.twist[n, 0]))
            self._vetoes[n] += bool(nav.vetoed[n])

    def _judge(self, n: int, now_sec: float, report: Callable[[Run], None] | None) -> None:
        nav, arena = self._nav, self._arenas[n]
        x, y = nav.sim.pose[n, :2]
        if np.isnan(self._moved_at[n]) and np.hypot(x - arena.start.x, y - arena.start.y) > STARTED_M:
            self._moved_at[n] = now_sec
        seconds = now_sec - (self._moved_at[n] if np.isfinite(self._moved_at[n]) else 0.0)
        arrived = np.hypot(x - arena.goal.x, y - arena.goal.y) < self._conditions.vehicle.goal_radius_m
        if nav.sim.collided[n]:
            outcome = Outcome.COLLISION
        elif arrived:
            outcome = Outcome.SUCCESS
        elif seconds >= self._conditions.timeout_sec or now_sec >= self._conditions.timeout_sec:
            outcome = Outcome.TIMEOUT
        else:
            return
        speeds = np.array(self._speeds[n])
        jerk = float(np.mean(np.abs(np.diff(speeds, 2)))) / nav.sim.period_sec**2 if len(speeds) > 2 else 0.0
        self._runs[n] = run = Run(
            arena.name, outcome, seconds, self._lengths_m[n], float(self._gap_m[n]), jerk,
            float(self._vetoes[n]) / len(speeds))
        nav.sim.collided[n] = True
        if report is not None:
            report(run)
