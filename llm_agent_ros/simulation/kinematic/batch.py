"""The simulator: many robots, each in an arena of its own."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.simulation.kinematic import motion
from llm_agent_ros.simulation.kinematic.arena import MAX_DISCS, ArenaPool
from llm_agent_ros.simulation.kinematic.robot import COLUMNS, Flaws, FloatArray, RobotModel, row

LIDAR_RANGE_M = 8.0


class KinematicBatch:
    """Robots with acceleration limits, lag, latency, slip and drift, that stop where they touch something.

    Arrays are updated in place; read them, do not keep them.

    Attributes:
        pose: (N, 3) true x, y, yaw (not wrapped).
        twist: (N, 2) speeds as wheel encoders see them.
        estimate: (N, 3) where odometry, right at the reset, believes the robot to be.
        collided: (N,) whether a robot has touched something since its reset.
        discs: (N, MAX_DISCS, 5) moving discs.

    Args:
        pool: the arenas.
        count: of robots.
        rays: of a scan, evenly over 2 pi.
        seed: of the sensor noise.
        period_sec: of a step.
        substeps: a step is computed, and contact is tested, in so many parts.
    """

    def __init__(
        self, pool: ArenaPool, count: int, rays: int = 40, seed: int = 0, period_sec: float = 0.1, substeps: int = 2,
    ) -> None:
        self.pool = pool
        self.count = count
        self.period_sec = period_sec
        self.angles = -math.pi + (np.arange(rays) + 0.5) * 2.0 * math.pi / rays
        self.pose = np.zeros((count, 3))
        self.twist = np.zeros((count, 2))
        self.estimate = np.zeros((count, 3))
        self.discs = np.zeros((count, MAX_DISCS, 5))
        self.collided = np.zeros(count, np.bool_)
        self.worlds = np.zeros(count, np.int64)
        self.params = np.tile(row(RobotModel(), Flaws()), (count, 1))
        assert self.params.shape[1] == COLUMNS
        self._substeps = substeps
        self._setpoint = np.zeros((count, 2))
        self._queue = np.zeros((count, motion.QUEUE, 2))
        self._cursor = np.zeros(count, np.int64)
        self._ranges = np.full((count, rays), np.nan)
        self._rng = np.random.default_rng(seed)

    def reset(self, index: int, world: int, model: RobotModel, flaws: Flaws, start: Pose2D | None = None) -> None:
        """Put a robot at rest into an arena, at its start unless another pose is given."""
        arena = self.pool.arenas[world]
        pose = start or arena.start
        self.worlds[index] = world
        self.params[index] = row(model, flaws)
        self.pose[index] = self.estimate[index] = (pose.x, pose.y, pose.yaw_rad)
        self.discs[index] = arena.discs
        self.collided[index] = False
        self._cursor[index] = motion.QUEUE
        for state in (self.twist, self._setpoint, self._queue):
            state[index] = 0.0

    def seed(self, seed: int) -> None:
        """Begin the sensor noise anew."""
        self._rng = np.random.default_rng(seed)

    def step(self, commands: FloatArray) -> None:
        """Drive (N, 2) commanded speeds for one period; robots that have collided stay."""
        motion.step_all(
            self.pool.cells, self.pool.resolutions_m, self.worlds, self.params, self.pose, self.twist, self._setpoint,
            self.estimate, self._queue, self._cursor, self.discs, np.ascontiguousarray(commands, np.float64),
            self.period_sec / self._substeps, self._substeps, self.collided,
        )

    def scan(self, rows: NDArray[np.int64] | None = None) -> FloatArray:
        """Return (N, R) ranges in metres: inf where nothing is met, NaN where a beam says nothing; overwritten.

        Args:
            rows: robots that scan; all where not given. The others keep their last scan.
        """
        if rows is None:
            rows = np.arange(self.count)
        shape = (len(rows), self._ranges.shape[1])
        noise: NDArray[np.float32] = self._rng.standard_normal(shape, np.float32)
        chance: NDArray[np.float32] = self._rng.random(shape, np.float32)
        motion.scan_all(
            rows, self.pool.cells, self.pool.resolutions_m, self.worlds, self.params, self.pose, self.discs,
            self.angles, LIDAR_RANGE_M, noise, chance, self._ranges,
        )
        return self._ranges
