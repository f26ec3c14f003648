"""What really happened: collisions, clearance and distance, for referees only."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.simulation.engine import mujoco
from llm_agent_ros.simulation.mjcf import PERSON_RADIUS_M
from llm_agent_ros.simulation.mujoco_world import MujocoWorld
from llm_agent_ros.simulation.obstacles import Obstacles
from llm_agent_ros.simulation.people import People
from llm_agent_ros.world.rect import Rect

_APART_SEC = 0.3  # the same two bodies touching again within so long are still one collision


class Referee:
    """Watches every step.

    Args:
        world: the physics.
        obstacles: the cylinders that come and go.
        people: who walks about.
    """

    def __init__(self, world: MujocoWorld, obstacles: Obstacles, people: People) -> None:
        self._world = world
        self._obstacles = obstacles
        model = world.model
        root = np.asarray(model.body_rootid)[np.asarray(model.geom_bodyid)]
        self._is_robot = root == world.robot_id
        self._is_floor = np.zeros(model.ngeom, dtype=bool)
        self._is_floor[mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_GEOM, 'floor')] = True
        self._body_of = np.asarray(model.geom_bodyid)
        solids = [p.rect for p in world.world.furniture if p.rect is not None]
        self._rects = _rect_array([*world.world.walls, *solids])
        self._people = people
        self._last_touch: dict[tuple[int, int], float] = {}
        self._last_pose = world.robot_pose()
        self.collisions = 0
        self.distance_m = 0.0
        self.min_clearance_m = math.inf

    def observe(self) -> None:
        """Count contacts and distance; call it after every step."""
        pose = self._world.robot_pose()
        self.distance_m += pose.distance_to(self._last_pose)
        self._last_pose = pose
        geoms = self._world.data.contact.geom
        if len(geoms) == 0:
            return
        robot = self._is_robot[geoms]
        mixed = (robot[:, 0] != robot[:, 1]) & ~self._is_floor[geoms].any(axis=1)
        for first, second in geoms[mixed]:
            other = int(second if self._is_robot[first] else first)
            # Walls are all part of the world body: there each one counts for itself.
            body = int(self._body_of[other])
            self._touched((body, other if body == 0 else -1))

    def _touched(self, key: tuple[int, int]) -> None:
        now = self._world.time_sec
        if now - self._last_touch.get(key, -math.inf) > _APART_SEC:
            self.collisions += 1
        self._last_touch[key] = now

    def clearance_m(self) -> float:
        """Return the distance from the robot's edge to the nearest solid, person, obstacle or thing on the floor."""
        pose = self._world.robot_pose()
        nearest = min(
            _nearest_rect(self._rects, pose),
            min((pose.distance_to(p) for p in self._people.poses.values()), default=math.inf) - PERSON_RADIUS_M,
            min((pose.distance_to(o.position) - o.radius_m for o in self._obstacles.present), default=math.inf),
            self._nearest_on_floor(pose),
        )
        clearance = nearest - self._world.body.radius_m
        self.min_clearance_m = min(self.min_clearance_m, clearance)
        return clearance

    def _nearest_on_floor(self, pose: Pose2D) -> float:
        nearest = math.inf
        for thing in self._world.world.objects:
            if thing.name in self._world.object_ids:
                position = self._world.object_pose(thing.name).position
                if position.z < thing.shape.height_m + 0.05:
                    nearest = min(nearest, pose.distance_to(position.ground) - thing.shape.radius_m)
        return nearest


def _rect_array(rects: list[Rect]) -> npt.NDArray[np.float64]:
    rows = [(r.x, r.y, r.length_m / 2, r.width_m / 2, math.cos(r.yaw_rad), math.sin(r.yaw_rad)) for r in rects]
    return np.array(rows).reshape(-1, 6)


def _nearest_rect(rects: npt.NDArray[np.float64], pose: Pose2D) -> float:
    if len(rects) == 0:
        return math.inf
    dx, dy = pose.x - rects[:, 0], pose.y - rects[:, 1]
    along = np.maximum(np.abs(rects[:, 4] * dx + rects[:, 5] * dy) - rects[:, 2], 0.0)
    across = np.maximum(np.abs(-rects[:, 5] * dx + rects[:, 4] * dy) - rects[:, 3], 0.0)
    return float(np.hypot(along, across).min())
