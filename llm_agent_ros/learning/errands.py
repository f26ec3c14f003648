"""Drives by chance through worlds in MuJoCo: from anywhere to anywhere, past things that stand on no map."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.learning.indoor import Drive, IndoorRobot, MakeDriver, planning_service
from llm_agent_ros.planning.service import PlanningService, PlanRequest
from llm_agent_ros.simulation.simulator import Simulator
from llm_agent_ros.world import World
from llm_agent_ros.world.grid_map import clearance_field

START_ROOM_M, GOAL_ROOM_M = 0.4, 0.36
"""From the robot's centre to the nearest wall or piece of furniture."""
PEOPLE_ROOM_M = 0.7
LEAST_M = 3.0
THINGS = 3
RADIUS_M = (0.08, 0.22)
PASSAGE_M = 0.75
"""Beside a thing that stands on no map there is so much room: the way stays open."""
AWAY_M = 0.9
MAX_DRAWS = 500


@dataclass(frozen=True, slots=True)
class Errand:
    """One drive: where from and where to, what stands about, and the seed of the lidar's noise."""

    start: Pose2D
    goal: Pose2D
    things: tuple[tuple[Point2D, float], ...]
    seed: int


def draw_errands(world: World, count: int, seed: int) -> Iterator[Errand]:
    """Yield errands that the planner finds a way for on the map.

    Raises:
        PlanError: the world has no room for them.
    """
    rng = np.random.default_rng(seed)
    service = planning_service(world)
    spots = _Spots(world)
    if spots.most_m <= START_ROOM_M:
        raise PlanError(f'There is no room for errands in {world.name!r}.', code=ErrorCode.NO_VALID_PATH)
    for _ in range(count):
        for _ in range(MAX_DRAWS):
            start, goal = spots.pose(START_ROOM_M, rng), spots.pose(GOAL_ROOM_M, rng)
            if start.distance_to(goal) > LEAST_M and _has_way(service, start, goal):
                break
        else:
            raise PlanError(f'There is no room for errands in {world.name!r}.', code=ErrorCode.NO_VALID_PATH)
        things: list[tuple[Point2D, float]] = []
        for _ in range(int(rng.integers(0, THINGS + 1))):
            radius_m = float(rng.uniform(*RADIUS_M))
            if radius_m + PASSAGE_M >= spots.most_m:
                continue
            point = spots.pose(radius_m + PASSAGE_M, rng).point
            far = all(point.distance_to(other) > 2.0 * PASSAGE_M for other, _ in things)
            if far and min(point.distance_to(start.point), point.distance_to(goal.point)) > AWAY_M:
                things.append((point, radius_m))
        yield Errand(start, goal, tuple(things), int(rng.integers(1 << 30)))


def run_errand(world: World, errand: Errand, make: MakeDriver) -> Drive:
    """Drive one errand in a simulation of its own."""
    sim = Simulator(world, start=errand.start, seed=errand.seed)
    for number, (point, radius_m) in enumerate(errand.things):
        sim.obstacles.put(f'thing {number}', point, radius_m)
    return IndoorRobot(sim, make).drive_to(errand.goal)


class _Spots:
    """Free places of a world."""

    def __init__(self, world: World) -> None:
        field = clearance_field(world)
        rows, cols = np.nonzero(field.distance_m > GOAL_ROOM_M)
        step_m = field.resolution_m
        points = np.column_stack((field.origin.x + (cols + 0.5) * step_m, field.origin.y + (rows + 0.5) * step_m))
        room = field.distance_m[rows, cols]
        inside = np.array([world.room_at(Point2D(float(x), float(y))) is not None for x, y in points], np.bool_)
        for person in world.people:
            if person.pose is not None:
                inside &= np.hypot(points[:, 0] - person.pose.x, points[:, 1] - person.pose.y) > PEOPLE_ROOM_M
        self._points, self._room = points[inside], room[inside]
        self.most_m = float(np.max(self._room, initial=0.0))

    def pose(self, room_m: float, rng: np.random.Generator) -> Pose2D:
        """Return a pose with so much room around it, which must be less than the most there is."""
        points = self._points[self._room > room_m]
        x, y = points[int(rng.integers(len(points)))]
        return Pose2D(float(x), float(y), float(rng.uniform(-math.pi, math.pi)))


def _has_way(service: PlanningService, start: Pose2D, goal: Pose2D) -> bool:
    try:
        service.plan(PlanRequest(start, (goal,), 0.0, 'astar', 5.0))
    except PlanError:
        return False
    return True
