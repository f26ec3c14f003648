"""What stands around every controller, in training and in benchmarks: map, planner, path, limits and shield."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.path import FloatArray, Path
from llm_agent_ros.learning.guide import LOOK_AHEAD_M, Guide, pose_of
from llm_agent_ros.learning.memory import NearMemory
from llm_agent_ros.learning.paths import Paths
from llm_agent_ros.learning.pursuit import RADIUS, change_speeds, settings_row
from llm_agent_ros.learning.robots import HOUSE, Vehicle
from llm_agent_ros.learning.shield import shield
from llm_agent_ros.simulation.kinematic.arena import ArenaPool
from llm_agent_ros.simulation.kinematic.batch import KinematicBatch
from llm_agent_ros.simulation.kinematic.robot import Flaws

OFF_PATH_M, KEPT_OFF_M = 0.4, 0.15
AHEAD_M, ELSEWHERE_M, WORTH_M = 0.8, 0.5, 0.4
"""A new path whose point so far ahead is so far from the old path's must be shorter by so much, and by so much more
each time: a gap that is just wide enough is free in one scan and blocked in the next."""
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
        memory: what was seen where the lidar does not see now; for the shield.
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
        self.memory = NearMemory(count, self.sim.angles, timing.period_sec)
        self.paths = Paths.room_for(count)
        self.settings = np.tile(settings_row(HOUSE.config), (count, 1))
        self.previous = np.zeros((count, 2))
        self._older = np.zeros((count, 2))
        self.vetoed = np.zeros(count, np.bool_)
        self.blind = np.zeros(count, np.bool_)
        self._switches = np.zeros(count, np.int64)
        self.online = np.zeros(count, np.bool_)
        self.steps = np.zeros(count, np.int64)
        self.paths_given = np.zeros(count, np.int64)
        self.ranges = np.full((count, rays), np.nan)
        self._timing = timing
        self._shielded = shielded
        self._guides: list[Guide | None] = [None] * count
        self._known: dict[tuple[int, float], Path | None] = {}
        self._planned = np.zeros(count, np.int64)

    def reset(self, index: int, world: int, vehicle: Vehicle, flaws: Flaws, online: bool) -> None:
        """Begin anew with one robot: its arena, its kind, and whether it knows the map."""
        self.sim.reset(index, world, vehicle.model, flaws)
        self.memory.reset(index, self.sim.estimate[index])
        self.settings[index] = settings_row(vehicle.config)
        self.previous[index] = self._older[index] = 0.0
        self.online[index] = online
        self.steps[index] = self._planned[index] = 0
        self.blind[index] = False
        self.paths_given[index] = self._switches[index] = 0
        arena = self.sim.pool.arenas[world]
        radius = vehicle.config.robot_radius_m
        self._guides[index] = guide = Guide(arena, radius, online=True) if online else None
        path = guide.plan(arena.start) if guide is not None else self._from_map(world, radius)
        if path is not None:
            self._take(index, path)
        else:
            self.blind[index] = True

    def shortest_m(self, world: int, radius_m: float) -> float:
        """Return the length of the path on the true map; 0 where there is none."""
        path = self._from_map(world, radius_m)
        return path.length_m if path is not None else 0.0

    def sense(self, rows: NDArray[np.int64] | None = None) -> None:
        """Scan, bring maps and paths up to date; of some robots, where ``rows`` are given."""
        mine = np.ones(len(self.steps), np.bool_)
        if rows is not None:
            mine[:] = False
            mine[rows] = True
        self.sim.estimate[mine] += LOCALISED * (self.sim.pose[mine] - self.sim.estimate[mine])
        self.ranges = self.sim.scan(rows)
        self.memory.update(np.flatnonzero(mine), self.sim.params, self.sim.estimate, self.ranges)
        self.paths.advance(self.sim.estimate)
        for index in np.flatnonzero(self._due() & mine):
            self._replan(int(index))
        self.steps += mine

    def act(self, wanted: FloatArray) -> None:
        """Drive (N, 2) velocities for one period, within acceleration limits and as far as the shield lets pass."""
        period = self._timing.period_sec
        limited = change_speeds(self.previous, wanted, period, self.settings)
        if self._shielded:
            older = np.abs(self._older) > np.abs(self.previous)
            under_way = np.where(older, self._older, self.previous)
            limited, self.vetoed = shield(
                self.sim.params, self.sim.twist, under_way, limited, self.sim.angles, self.ranges, period,
                remembered=self.memory.points)
        self._older, self.previous = self.previous, limited
        self.sim.step(limited)

    def _due(self) -> NDArray[np.bool_]:
        """Return which robots look at map and path now."""
        scanned = self.online & ((self.steps + np.arange(len(self.steps))) % self._timing.map_every == 0)
        lost = ~self.online & (self.paths.off_m > OFF_PATH_M) & (self.steps - self._planned >= 10)
        due: NDArray[np.bool_] = (scanned | lost) & ~self.sim.collided
        return due

    def _replan(self, index: int) -> None:
        guide = self._guides[index]
        if guide is None:
            world, radius_m = int(self.sim.worlds[index]), float(self.settings[index, RADIUS])
            self._guides[index] = guide = Guide(self.sim.pool.arenas[world], round(radius_m, 2), online=False)
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
        if path is not None and not self._keeps(index, path):
            self._take(index, path)

    def _keeps(self, index: int, path: Path) -> bool:
        """Return whether the old path is still as good: a way elsewhere must be worth turning round for."""
        guide, paths = self._guides[index], self.paths
        if guide is None or not guide.online or self.paths_given[index] == 0:
            return False
        count, at = int(paths.counts[index]), float(paths.progress_m[index])
        left_m = float(paths.arc_m[index, count - 1]) - at
        if left_m < AHEAD_M or paths.off_m[index] > KEPT_OFF_M:
            return False
        k = int(np.searchsorted(paths.arc_m[index, :count], at + AHEAD_M))
        there, new = paths.points[index, min(k, count - 1)], path.at(AHEAD_M)
        if np.hypot(there[0] - new.x, there[1] - new.y) < ELSEWHERE_M:
            return False
        first = int(np.searchsorted(paths.arc_m[index, :count], at + 0.1))
        is_shorter = path.length_m < left_m - WORTH_M * (1 + int(self._switches[index]))
        if not is_shorter and not guide.is_blocked(paths.points[index, first:count]):
            return True
        self._switches[index] += 1
        return False

    def _take(self, index: int, path: Path) -> None:
        self.paths.put(index, path)
        self.paths_given[index] += 1

    def _from_map(self, world: int, radius_m: float) -> Path | None:
        """Return the path on the true map; kept, as maps and planners of thousands of worlds would fill the memory."""
        key = (world, round(radius_m, 2))
        if key not in self._known:
            arena = self.sim.pool.arenas[world]
            self._known[key] = Guide(arena, key[1], online=False).plan(arena.start)
        return self._known[key]
