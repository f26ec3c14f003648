"""The task that is learned: follow a planned path to its goal through worlds one has never seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control import observation
from llm_agent_ros.control.kinds import Mode, VehicleName
from llm_agent_ros.control.network import CHOICES
from llm_agent_ros.control.observation import Observations, Senses
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.learning.navigation import Navigation, Timing
from llm_agent_ros.learning.pursuit import LIMITS, pursue
from llm_agent_ros.learning.pursuit import RADIUS as SIZE_COLUMN
from llm_agent_ros.learning.rescue import Rescue
from llm_agent_ros.learning.reward import FROM_NOTHING, RewardWeights, StepFacts, reward
from llm_agent_ros.learning.robots import VEHICLES, Vehicle, random_flaws, varied
from llm_agent_ros.simulation.kinematic.arena import Arena, ArenaPool
from llm_agent_ros.simulation.kinematic.generators import Kind, make_arena
from llm_agent_ros.simulation.kinematic.robot import HALF_LENGTH, HALF_WIDTH, RADIUS, row

Flags = NDArray[np.bool_]
LARGEST_RADIUS_M = 0.23


@dataclass(frozen=True, slots=True)
class TaskSettings:
    """What an episode is made of.

    Attributes:
        mode: what actions mean.
        scale: of the residual.
        room_m: see ``observation.room``.
        worlds: how many arenas of each kind.
        kinds: of arenas.
        first_seed: of the arenas; validation takes others.
        vehicles: names of robot classes; each episode takes one of the list.
        vary: whether robots differ from their class, and some are larger than they believe.
        online_share: of the episodes, in which the map is what the lidar has seen.
        rays: of the lidar.
        map_every: see ``Timing``.
        replan_every: see ``Timing``.
        time_factor: an episode may take so many times as long as the path at cruising speed, and 10 s more.
        attempts: of the recovery in one place; 0 for a task without recovery.
        substeps: see ``KinematicBatch``.
        outlines: how many times as large as it believes a robot is; one of them by chance.
        weights: of the reward.
    """

    mode: Mode = Mode.RESIDUAL
    scale: float = 0.5
    room_m: float = observation.ROOM_M
    worlds: int = 150
    kinds: tuple[Kind, ...] = tuple(Kind)
    first_seed: int = 1000
    vehicles: tuple[VehicleName, ...] = (VehicleName.HOUSE, VehicleName.FAST, VehicleName.FAST)
    vary: bool = True
    online_share: float = 0.12
    rays: int = 80
    map_every: int = 3
    replan_every: int = 10
    time_factor: float = 3.0
    attempts: int = 40
    substeps: int = 2
    outlines: tuple[float, ...] = (1.0, 1.05, 1.1, 1.15)
    weights: RewardWeights = field(default_factory=RewardWeights)


def with_mode(settings: TaskSettings, mode: Mode) -> TaskSettings:
    """Return settings for actions of another meaning, with the reward that suits them."""
    weights = FROM_NOTHING if mode is Mode.DIRECT else settings.weights
    return replace(settings, mode=mode, weights=weights)


@dataclass(frozen=True, slots=True, eq=False)
class StepResult:
    """What a step led to; arrays of N, valid until the next step."""

    observations: Observations
    rewards: FloatArray
    terminated: Flags
    truncated: Flags
    arrived: Flags


def arenas(settings: TaskSettings) -> tuple[Arena, ...]:
    """Return the arenas of the settings."""
    seeds = range(settings.first_seed, settings.first_seed + settings.worlds)
    return tuple(make_arena(kind, seed, LARGEST_RADIUS_M) for kind in settings.kinds for seed in seeds)


class FollowingTask:
    """N robots that drive by the same policy, each in episodes of its own.

    Args:
        settings: of the episodes.
        count: of robots.
        seed: of which arena, robot and flaws each episode takes, and of the sensor noise.
        pool: arenas; those of the settings where not given.
    """

    def __init__(
        self, settings: TaskSettings, count: int, seed: int = 0, pool: Sequence[Arena] | None = None,
    ) -> None:
        self.settings = settings
        self.count = count
        self.timing = Timing(map_every=settings.map_every, replan_every=settings.replan_every)
        self.nav = Navigation(
            ArenaPool.of(pool or arenas(settings)), count, rays=settings.rays, seed=seed, timing=self.timing,
            substeps=settings.substeps)
        self._rescue = Rescue(count, settings.attempts)
        self.episode_steps = np.zeros(count, np.int64)
        self._rng = np.random.default_rng(seed)
        self._step_limit = np.zeros(count, np.int64)
        self._goals = np.zeros((count, 2))
        self._goal_radius_m = np.zeros(count)
        self._extents = np.zeros((count, settings.rays))
        self._turning = np.zeros(count, np.bool_)
        self._started = np.zeros(count, np.bool_)
        self._action = np.zeros((count, 2))
        self._base = np.zeros((count, 2))
        self._gap_m = np.zeros(count)
        self._gaps = np.full((observation.LOOK_BACK + 1, count, observation.SECTORS), np.nan)

    def seed(self, seed: int) -> None:
        """Begin all randomness anew."""
        self._rng = np.random.default_rng(seed)
        self.nav.sim.seed(seed)

    def reset(self, indices: Sequence[int] | NDArray[np.int64], worlds: Sequence[int] | None = None) -> None:
        """Begin a new episode with each of some robots; ``observe`` afterwards.

        Args:
            indices: of the robots.
            worlds: places in the pool, one a robot; by chance where not given.
        """
        for number, index in enumerate(indices):
            self._reset(int(index), None if worlds is None else worlds[number])

    def observe(self, rows: NDArray[np.int64] | None = None) -> Observations:
        """Sense, and return the (N, SIZE) observations, clipped to what a policy is given: -1 to 1.

        Args:
            rows: robots that sense anew, because they have just been reset; all where not given.
        """
        nav = self.nav
        nav.sense(rows)
        self._base = pursue(
            nav.paths, nav.settings, nav.sim.estimate, nav.previous, nav.sim.angles, nav.ranges,
            self._turning, self._started)
        gaps = observation.sector_gaps(nav.sim.angles, nav.ranges, self._extents)
        self._gap_m = np.min(gaps, axis=1)
        if rows is None:
            self._gaps = np.roll(self._gaps, -1, axis=0)
            self._gaps[-1] = gaps
        else:
            self._gaps[-1, rows] = gaps[rows]
        return np.clip(observation.observe(Senses(
            gaps_m=gaps,
            ahead_m=observation.to_body(nav.sim.estimate, nav.paths.ahead(observation.AHEAD_M)),
            left_m=nav.paths.left_m, twist=nav.sim.twist, previous=nav.previous, base=self._base,
            limits=nav.settings[:, LIMITS], size_m=nav.settings[:, SIZE_COLUMN],
            closing_mps=observation.closing(self._gaps[0], gaps, nav.sim.twist),
        )), -1.0, 1.0)

    def step(self, actions: FloatArray) -> StepResult:
        """Drive (N, 2) actions, -1 to 1, for one period; robots whose episode is over must be reset before the next."""
        nav = self.nav
        actions = np.clip(actions.astype(np.float64), -1.0, 1.0)
        left_m = nav.paths.left_m
        before_m = nav.paths.place_m(nav.sim.estimate)
        scale = self.settings.scale * observation.room(self._gap_m, self.settings.room_m)
        wanted = observation.combine(
            self.settings.mode, self._base, actions, scale, nav.settings[:, LIMITS], left_m)
        if self.settings.attempts:
            wanted = self._rescue.steer(nav, wanted)
        nav.act(wanted)
        progress_m = nav.paths.place_m(nav.sim.estimate) - before_m
        self.episode_steps += 1
        collided = nav.sim.collided.copy()
        distance = np.hypot(*(nav.sim.pose[:, :2] - self._goals).T)
        arrived = (distance < self._goal_radius_m) & ~collided
        late = (self.episode_steps >= self._step_limit) & ~collided & ~arrived
        change = np.abs(actions - self._action).sum(axis=1)
        effort = np.square(actions).sum(axis=1)
        self._action = actions
        observations = self.observe()
        facts = StepFacts(progress_m, collided, arrived, change, effort, self._gap_m, nav.paths.off_m, nav.vetoed)
        rewards = reward(facts, self.settings.weights, self.timing.period_sec)
        return StepResult(observations, rewards, collided | arrived, late, arrived)

    def _reset(self, index: int, world: int | None) -> None:
        settings, rng, nav = self.settings, self._rng, self.nav
        vehicle = VEHICLES[settings.vehicles[int(rng.integers(len(settings.vehicles)))]]
        flaws = random_flaws(rng)
        body = vehicle
        if settings.vary:
            vehicle = varied(vehicle, rng)
            body = vehicle.with_outline(float(rng.choice(settings.outlines)))
        online = bool(rng.random() < settings.online_share)
        if world is None:
            world = self._choose(vehicle)
        nav.reset(index, world, body, flaws, online)
        self._rescue.reset(index, vehicle)
        goal = nav.sim.pool.arenas[world].goal
        self._goals[index] = goal.x, goal.y
        self._goal_radius_m[index] = vehicle.goal_radius_m
        cruise_sec = nav.shortest_m(world, vehicle.config.robot_radius_m) / vehicle.config.max_speed_mps
        self._step_limit[index] = int((settings.time_factor * cruise_sec + 10.0) / self.timing.period_sec)
        p = row(vehicle.model, flaws)
        round_m = np.array([p[RADIUS]])
        self._extents[index] = observation.extent(
            nav.sim.angles, round_m, np.array([p[HALF_LENGTH]]), np.array([p[HALF_WIDTH]]))[0]
        self._turning[index] = self._started[index] = False
        self._action[index] = 0.0
        self._gaps[:, index] = np.nan
        self.episode_steps[index] = 0

    def _choose(self, vehicle: Vehicle) -> int:
        """Return an arena in which the robot has a way to go."""
        for _ in range(20):
            world = int(self._rng.integers(len(self.nav.sim.pool.arenas)))
            if self.nav.shortest_m(world, vehicle.config.robot_radius_m) > 2.0 * vehicle.goal_radius_m:
                break
        return world


def chosen(numbers: NDArray[np.int64]) -> FloatArray:
    """Return the (N, 2) actions that (N,) choices stand for."""
    result: FloatArray = CHOICES[numbers]
    return result
