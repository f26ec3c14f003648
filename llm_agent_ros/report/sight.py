"""Whether the robot's camera could truly see a point, by the world's walls and tall furniture."""

from __future__ import annotations

from dataclasses import dataclass

from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.world.model import World
from llm_agent_ros.world.rect import Rect


@dataclass(frozen=True, slots=True)
class EyeSight:
    """What the camera can see at best.

    Attributes:
        range_m: how far.
        half_angle_rad: to either side; a little more than half the field of view.
        height_m: of the camera above the floor.
    """

    range_m: float = 3.5
    half_angle_rad: float = 0.75
    height_m: float = 1.15


def in_view(world: World, robot: Pose2D, target: Point3D, sight: EyeSight) -> bool:
    """Return whether the target is near enough, ahead, and hidden by no wall and no tall furniture."""
    if robot.distance_to(target.ground) > sight.range_m or abs(robot.bearing_to(target.ground)) > sight.half_angle_rad:
        return False
    tall = [place.rect for place in world.furniture if place.rect is not None and place.height_m >= sight.height_m]
    return not any(_crosses(rect, robot, target) for rect in (*world.walls, *tall))


def _crosses(rect: Rect, robot: Pose2D, target: Point3D) -> bool:
    a, b = rect.pose.to_local(robot.point), rect.pose.to_local(target.ground)
    low, high = 0.0, 1.0
    for p, d, half in ((a.x, b.x - a.x, rect.length_m / 2.0), (a.y, b.y - a.y, rect.width_m / 2.0)):
        if abs(d) < 1e-12:
            if abs(p) > half:
                return False
            continue
        near, far = sorted(((-half - p) / d, (half - p) / d))
        low, high = max(low, near), min(high, far)
    return low < high
