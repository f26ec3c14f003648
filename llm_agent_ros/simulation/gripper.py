"""The arm and its gripper: takes what is within reach, carries it on the tray, puts it down."""

from __future__ import annotations

import math

import numpy as np

from llm_agent_ros.errors import ErrorCode, HardwareError
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.simulation.engine import mujoco
from llm_agent_ros.simulation.mjcf import PERSON_RADIUS_M
from llm_agent_ros.simulation.mjcf_robot import TRAY_M
from llm_agent_ros.simulation.mujoco_world import MujocoWorld
from llm_agent_ros.simulation.people import People
from llm_agent_ros.world.model import WorldObject

GRASP_TOLERANCE_M = 0.20  # an object farther from the target is not the one that was meant
SURFACE_TOLERANCE_M = 0.12  # how wrong the target's height may be
MAX_HEIGHT_M = 1.3
_REST_MPS, _REST_RADPS = 0.05, 0.15
_GIVE_M = 0.6  # a target so near to a person is the person's hand
_HAND_HEIGHT_M = 1.0


class Gripper:
    """Holds at most one object.

    A held object is welded to the tray, touches nothing, and is out of the lidar's plane and the camera's view.
    """

    def __init__(self, world: MujocoWorld, people: People) -> None:
        self._world = world
        self._people = people
        self._objects = {o.name: o for o in world.world.objects if o.name in world.object_ids}
        self._index = {o.name: i for i, o in enumerate(world.world.objects)}
        self.held: str | None = None

    def grasp(self, target: Point3D) -> str:
        """Take the object nearest to a point of the map; return its name.

        Raises:
            HardwareError: HANDS_FULL, OUT_OF_REACH or GRASP_FAILED.
        """
        if self.held is not None:
            raise HardwareError(f'The gripper already holds the {self.held}.', code=ErrorCode.HANDS_FULL)
        self._check_arm(target, ErrorCode.GRASP_FAILED)
        near = {name: _distance(self._world.object_pose(name).position, target) for name in self._objects}
        name = min(near, key=lambda n: near[n], default=None)
        if name is None or near[name] > GRASP_TOLERANCE_M:
            raise HardwareError(
                'The gripper closed on nothing.', code=ErrorCode.GRASP_FAILED, hint='Look again where the object is.',
                retryable=True,
            )
        self._check_reach(self._world.object_pose(name).position)
        self._hold(name)
        return name

    def release(self, target: Point3D) -> str:
        """Put the held object down at a point of the map, or into the hand of a person there; return its name.

        Raises:
            HardwareError: NOTHING_HELD, OUT_OF_REACH or PLACE_FAILED.
        """
        name = self.held
        if name is None:
            raise HardwareError('The gripper holds nothing.', code=ErrorCode.NOTHING_HELD)
        self._check_arm(target, ErrorCode.PLACE_FAILED)
        yaw = self._world.robot_pose().yaw_rad
        hand = self._hand_near(target)
        if hand is not None:
            self._let_go(name)
            self._world.put(name, hand, yaw)
            self._weld(f'given_{self._index[name]}', hand, yaw)
            self._set_contacts(name, False)
            return name
        height = self._surface(name, target)
        shape = self._objects[name].shape
        self._let_go(name)
        self._world.put(name, Point3D(target.x, target.y, height + shape.height_m / 2.0 + 0.004), yaw)
        return name

    def _hold(self, name: str) -> None:
        shape = self._objects[name].shape
        local = Point3D(TRAY_M[0], TRAY_M[1], TRAY_M[2] + shape.height_m / 2.0 + 0.01)
        pose = self._world.robot_pose()
        ground = pose.to_world(local.ground)
        for kind in ('held', 'given'):
            self._world.data.eq_active[self._equality(f'{kind}_{self._index[name]}')] = 0
        self._set_contacts(name, False)
        self._world.put(name, Point3D(ground.x, ground.y, local.z), pose.yaw_rad)
        self._weld(f'held_{self._index[name]}', local, 0.0)
        self.held = name

    def _let_go(self, name: str) -> None:
        self._world.data.eq_active[self._equality(f'held_{self._index[name]}')] = 0
        self._set_contacts(name, True)
        self.held = None

    def _weld(self, equality: str, position: Point3D, yaw_rad: float) -> None:
        """Fix an object at a pose in its holder's frame."""
        number = self._equality(equality)
        data = self._world.model.eq_data[number]
        data[0:3] = 0.0
        data[3:6] = (position.x, position.y, position.z)
        data[6:10] = (math.cos(yaw_rad / 2.0), 0.0, 0.0, math.sin(yaw_rad / 2.0))
        self._world.data.eq_active[number] = 1
        mujoco.mj_forward(self._world.model, self._world.data)

    def _equality(self, name: str) -> int:
        return int(mujoco.mj_name2id(self._world.model, mujoco.mjtObj.mjOBJ_EQUALITY, name))

    def _set_contacts(self, name: str, on: bool) -> None:
        model = self._world.model
        geom = model.body_geomadr[self._world.object_ids[name]]
        model.geom_contype[geom] = model.geom_conaffinity[geom] = int(on)

    def _check_arm(self, target: Point3D, code: ErrorCode) -> None:
        if not all(math.isfinite(v) for v in (target.x, target.y, target.z)):
            raise HardwareError('The target is no point.', code=code)
        twist = self._world.robot_twist()
        if abs(twist.linear_mps) > _REST_MPS or abs(twist.angular_radps) > _REST_RADPS:
            raise HardwareError('The arm does not move while the robot drives.', code=code, retryable=True)
        self._check_reach(target)

    def _check_reach(self, target: Point3D) -> None:
        distance_m = self._world.robot_pose().distance_to(target.ground)
        if distance_m > self._world.body.reach_m or not -0.05 <= target.z <= MAX_HEIGHT_M:
            raise HardwareError(
                f'The point is {distance_m:.2f} m away and {target.z:.2f} m high.', code=ErrorCode.OUT_OF_REACH,
                hint=f'The arm reaches {self._world.body.reach_m:g} m and {MAX_HEIGHT_M:g} m high.',
            )

    def _hand_near(self, target: Point3D) -> Point3D | None:
        """Return where a person's open hand is, on the robot's side, where the target means one."""
        if target.z < _GIVE_M:
            return None
        robot = self._world.robot_pose()
        for pose in self._people.poses.values():
            if pose.distance_to(target.ground) <= _GIVE_M:
                toward = Pose2D(pose.x, pose.y, 0.0).bearing_to(robot)
                hand = Pose2D(pose.x, pose.y, toward).to_world(Point2D(PERSON_RADIUS_M + 0.1, 0.0))
                return Point3D(hand.x, hand.y, _HAND_HEIGHT_M)
        return None

    def _surface(self, name: str, target: Point3D) -> float:
        """Return the height of the furniture or floor that will carry the object; PLACE_FAILED where there is none."""
        shape = self._objects[name].shape
        heights = self._heights(name, target.ground, 0.6 * shape.radius_m)
        if self._occupied(name, target) or max(heights) - min(heights) > 0.015:
            raise HardwareError(
                'It would stand on an edge or on something else.', code=ErrorCode.PLACE_FAILED,
                hint='Choose another spot.', retryable=True,
            )
        if abs(heights[0] - target.z) > SURFACE_TOLERANCE_M:
            raise HardwareError(
                f'The surface there is {heights[0]:.2f} m high, not {target.z:.2f} m.', code=ErrorCode.PLACE_FAILED
            )
        on_robot = self._world.body.radius_m + shape.radius_m
        if self._world.robot_pose().distance_to(target.ground) < on_robot and heights[0] < 0.3:
            raise HardwareError('The robot itself stands there.', code=ErrorCode.PLACE_FAILED)
        return max(heights)

    def _heights(self, name: str, middle: Point2D, radius_m: float) -> list[float]:
        """Return how high it is at a point and on a ring around it, the object itself left out."""
        angles = np.linspace(0.0, 2.0 * math.pi, 8, endpoint=False)
        ring = [Point2D(middle.x + radius_m * math.cos(a), middle.y + radius_m * math.sin(a)) for a in angles]
        heights = []
        for point in (middle, *ring):
            height_m = self._world.height_below(point.x, point.y, ignore=self._world.object_ids[name])
            if height_m is None:
                raise HardwareError('There is nothing to put it on.', code=ErrorCode.PLACE_FAILED)
            heights.append(height_m)
        return heights

    def _occupied(self, name: str, target: Point3D) -> bool:
        own = self._objects[name].shape
        for other in self._objects.values():
            if other.name != name and self._overlaps(other, own.radius_m, target):
                return True
        return False

    def _overlaps(self, other: WorldObject, radius_m: float, target: Point3D) -> bool:
        position = self._world.object_pose(other.name).position
        beside_m = position.ground.distance_to(target.ground)
        return beside_m < radius_m + other.shape.radius_m and abs(position.z - target.z) < 0.4


def _distance(a: Point3D, b: Point3D) -> float:
    return math.dist((a.x, a.y, a.z), (b.x, b.y, b.z))

