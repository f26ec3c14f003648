"""What stands around every controller, in training and in benchmarks: map, planner, path, limits and shield."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.path import FloatArray, Path
from llm_agent_ros.learning.guide import LOOK_AHEAD_M, Guide, pose_of
from llm_agent_ros.learning.paths import Paths
from llm_agent_ros.learning.pursuit import change_speeds, settings_row
from llm_agent_ros.learning.robots import HOUSE, Vehicle
from llm_agent_ros.learning.shield import shield
from llm_agent_ros.simulation.kinematic.arena import ArenaPool
from llm_agent_ros.simulation.kinematic.batch import KinematicBatch
from llm_agent_ros.simulation.kinematic.robot import Flaws

OFF_PATH_M = 0.4
LOCALISED = 0.1
"""Share of the odometry's error that a localiser takes away in each period: without one, slip moves every goal."""


@dataclass(frozen=True, slots=True)
class Timing:
    """When things happen, in seconds and control periods.

    Attributes:
        period_sec: of control and lidar.
        map_every: scans go into the online map every so many periods.
        replan_every: at least so often a new path is planned online; sooner where the path is blocked.
    """

    period_sec: float = 0.1
    map_every: int = 1
    replan_every: int = 5


class Navigation:
    """N robots, each on its way to the goal of its arena.

    Call ``sense``, decide on velocities, call ``act``; again and again.

    Attributes:
        sim: the simulator.
        paths: of all robots.
        ranges: (N, R) newest scan.
        previous: (N, 2) last commands, after the limits and the shield.
        vetoed: (N,) whether the shield changed the last command.
        blind: (N,) whether no path was found at the last attempt; the old one stays.
    """

    def __init__(
        self, pool: ArenaPool, count: int, *, rays: int = 80, seed: int = 0, timing: Timing | None = None,
        shielded: bool = True, substeps: int = 2,
    ) -> None:
        timing = timing or Timing()
        self.sim = KinematicBatch(pool, count, rays, seed, timing.period_sec, substeps)
        self.paths = Paths.room_for(count)
        self.settings = np.tile(settings_row(HOUSE.config), (count, 1))
        self.previous = np.zeros((count, 2))
        self.vetoed = np.zeros(count, np.bool_)
        self.blind = np.zeros(count, np.bool_)
        self.online = np.zeros(count, np.bool_)
        self.steps = np.zeros(count, np.int64)
        self.paths_given = np.zeros(count, np.int64)
        self.ranges = np.full((count, rays), np.nan)
        self._timing = timing
        self._shielded = shielded
        self._guides: list[Guide | None] = [None] * count
        self._known: dict[tuple[int, float], tuple[Guide, Path | None]] = {}
        self._planned = np.zeros(count, np.int64)

    def reset(self, index: int, world: int, vehicle: Vehicle, flaws: Flaws, online: bool) -> None:
        """Begin anew with one robot: its arena, its kind, and whether it knows the map."""
        self.sim.reset(index, world, vehicle.model, flaws)
        self.settings[index] = settings_row(vehicle.config)
        self.previous[index] = 0.0
        self.online[index] = online
        self.steps[index] = self._planned[index] = 0
        self.blind[index] = False
        arena = self.sim.pool.arenas[world]
        radius = vehicle.config.robot_radius_m
        if online:
            guide = Guide(arena, radius, online=True)
            path = guide.plan(arena.start)
        else:
            guide, path = self._from_map(world, radius)
        self._guides[index] = guide
        if path is not None:
            self._take(index, path)
        else:
            self.blind[index] = True

    def shortest_m(self, world: int, radius_m: float) -> float:
        """Return the length of the path on the true map; 0 where there is none."""
        path = self._from_map(world, radius_m)[1]
        return path.length_m if path is not None else 0.0

    def sense(self, rows: NDArray[np.int64] | None = None) -> None:
        """Scan, bring maps and paths up to date; of some robots, where ``rows`` are given."""
        mine = np.ones(len(self.steps), np.bool_)
        if rows is not None:
            mine[:] = False
            mine[rows] = True
        self.sim.estimate[mine] += LOCALISED * (self.sim.pose[mine] - self.sim.estimate[mine])
        self.ranges = self.sim.scan(rows)
        self.paths.advance(self.sim.estimate)
        for index in np.flatnonzero(self._due() & mine):
            self._replan(int(index))
        self.steps += mine

    def act(self, wanted: FloatArray) -> None:
        """Drive (N, 2) velocities for one period, within acceleration limits and as far as the shield lets pass."""
        period = self._timing.period_sec
        limited = change_speeds(self.previous, wanted, period, self.settings)
        if self._shielded:
            limited, self.vetoed = shield(
                self.sim.params, self.sim.twist, self.previous, limited, self.sim.angles, self.ranges, period)
        self.previous = limited
        self.sim.step(limited)

    def _due(self) -> NDArray[np.bool_]:
        """Return which robots look at map and path now."""
        scanned = self.online & ((self.steps + np.arange(len(self.steps))) % self._timing.map_every == 0)
        lost = ~self.online & (self.paths.off_m > OFF_PATH_M) & (self.steps - self._planned >= 10)
        due: NDArray[np.bool_] = (scanned | lost) & ~self.sim.collided
        return due

    def _replan(self, index: int) -> None:
        guide = self._guides[index]
        assert guide is not None
        pose = pose_of(self.sim.estimate[index])
        if guide.online:
            now_sec = float(self.steps[index]) * self._timing.period_sec
            guide.see(self.sim.angles, self.ranges[index], pose, now_sec)
            at = self.paths.progress_m[index]
            arc, count = self.paths.arc_m[index], self.paths.counts[index]
            first, last = np.searchsorted(arc[:count], (at + 0.1, at + LOOK_AHEAD_M))
            old = self.steps[index] - self._planned[index] >= self._timing.replan_every
            if not old and not guide.is_blocked(self.paths.points[index, first:last]):
                return
        path = guide.plan(pose)
        self._planned[index] = self.steps[index]
        self.blind[index] = path is None
        if path is not None:
            self._take(index, path)

    def _take(self, index: int, path: Path) -> None:
        self.paths.put(index, path)
        self.paths_given[index] += 1

    def _from_map(self, world: int, radius_m: float) -> tuple[Guide, Path | None]:
        key = (world, round(radius_m, 2))
        if key not in self._known:
            guide = Guide(self.sim.pool.arenas[world], key[1], online=False)
            self._known[key] = (guide, guide.plan(self.sim.pool.arenas[world].start))
        return self._known[key]
