"""The planner: keeps the costmap and answers ``plan_path``."""

from __future__ import annotations

import math
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from nav_msgs.msg import OccupancyGrid
from nav_msgs.msg import Path as PathMsg
from rclpy.clock import Clock, ClockType
from sensor_msgs.msg import LaserScan
from std_msgs.msg import String
from std_srvs.srv import Trigger

from llm_agent_interfaces.srv import PlanPath
from llm_agent_ros.errors import AgentError, ErrorCode, PlanError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.planning.costmap import Costmap, MapGeometry, Polygon, to_occupancy
from llm_agent_ros.planning.costs import UnknownPolicy
from llm_agent_ros.planning.failures import NoMap
from llm_agent_ros.planning.footprint import parse_footprint
from llm_agent_ros.planning.inflation import Inflation
from llm_agent_ros.planning.obstacles import Beams, ObstacleSettings
from llm_agent_ros.planning.path import PlannedPath
from llm_agent_ros.planning.registry import PlannerSettings, make_planner
from llm_agent_ros.planning.replan import ReplanPolicy, Verdict
from llm_agent_ros.planning.service import PlanningService, PlanRequest
from llm_agent_ros.planning.warm_up import warm_up
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.deferred_service import DeferredService
from llm_agent_ros.ros.map_messages import Occupancy, grid_from_msg, grid_to_msg
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.ros.path_pool import PathPool, Poses, pack
from llm_agent_ros.ros.robot_pose import RobotPose
from llm_agent_ros.ros.unexpected import log_unexpected

MAX_EXTRAPOLATION_SEC = 0.2
MIN_SAVING_M = 0.5


@dataclass(frozen=True)
class PlannerParams:
    """Parameters of the planner."""

    world: str = param('', 'World file to take keep-out zones from; empty for none')
    map_frame: str = param('map', 'Frame of goals and paths')
    use_tf: bool = param(False, 'A localiser publishes map -> odom on tf2')
    transform_timeout_sec: float = param(1.0, 'How far map -> odom may lag behind odom', unit='s', low=0.1, high=10.0)
    planner: str = param('astar', 'Planner where a request names none: astar, dijkstra, theta or an installed one')
    any_angle: bool = param(True, 'Pull paths straight where that does not cost more')
    timeout_sec: float = param(2.0, 'Longest search', unit='s', low=0.05, high=60.0)
    path_spacing_m: float = param(0.1, 'Distance between the poses of a path', unit='m', low=0.01, high=2.0)
    robot_radius: float = param(0.27, 'Radius kept clear: of the robot, and what the gate keeps', unit='m', low=0.0,
                                high=5.0)
    footprint: str = param('', 'Outline of a robot that is not round: [[x, y], ...] in metres, x forward')
    inflation_radius: float = param(0.55, 'Obstacles cost something up to this distance', unit='m', low=0.0, high=9.0)
    cost_scaling: float = param(5.0, 'Decay of the cost with distance', unit='1/m', low=0.1, high=100.0)
    unknown: str = param('cost', 'What unknown cells count as', choices=('free', 'cost', 'wall'))
    unknown_cost: int = param(200, 'Cost of unknown cells', low=0, high=252)
    use_scan: bool = param(True, 'Mark and clear obstacles by the lidar')
    mark_range: float = param(5.0, 'Farther hits are not marked', unit='m', low=0.1, high=100.0)
    clear_range: float = param(6.0, 'Beams clear up to here', unit='m', low=0.1, high=100.0)
    obstacle_decay_sec: float = param(15.0, 'Marks not seen again go after this; 0 keeps them', unit='s', low=0.0,
                                      high=3600.0)
    lidar_forward_m: float = param(0.0, 'Lidar ahead of the wheel axle', unit='m', low=-2.0, high=2.0)
    lidar_left_m: float = param(0.0, 'Lidar left of the centre line', unit='m', low=-2.0, high=2.0)
    lidar_yaw_rad: float = param(0.0, 'Direction of the lidar, left positive', unit='rad', low=-3.1416, high=3.1416)
    replan_least_gain: float = param(0.15, 'Share of its cost from which a path is called beaten', low=0.0,
                                     high=1.0)
    publish_period_sec: float = param(1.0, 'Time between two costmaps', unit='s', low=0.2, high=60.0)


class Planner(Component[PlannerParams]):
    """Scans go on while a plan runs: it has a thread of its own, and the search does not hold the GIL."""

    def __init__(self) -> None:
        super().__init__('planner', PlannerParams)
        self._service: PlanningService | None = None
        self._occupancy: Occupancy | None = None
        self._refused: AgentError | None = None
        self._cancels = 0

    def setup(self) -> None:
        """Compile the kernels, read the keep-out zones and make the interfaces."""
        params = self.params
        self._footprint = parse_footprint(params.footprint, params.robot_radius)
        self._inflation = Inflation(self._footprint.inscribed_m, params.inflation_radius, params.cost_scaling)
        make_planner(params.planner, self._settings(MapGeometry(1.0, Pose2D(0.0, 0.0))))
        self._keepout = _keepout(params.world)
        warm_up()
        self._sent_version = -1
        self._last_poses: Poses | None = None
        self._verdict: Verdict | None = None
        self._judges = ThreadPoolExecutor(1, thread_name_prefix='judge')
        self._judging: Future[None] | None = None
        self._shown_path = PathPool(params.map_frame)
        self._pools = threading.local()
        self._mount = Pose2D(params.lidar_forward_m, params.lidar_left_m, params.lidar_yaw_rad)
        self._robot = RobotPose(self, params.use_tf, params.map_frame, params.transform_timeout_sec)
        self._costmap_out = self.create_publisher(OccupancyGrid, 'costmap', qos.LATCHED)
        self._path_out = self.create_publisher(PathMsg, 'path', qos.LATCHED)
        self._status_out = self.create_publisher(String, 'path_status', qos.EVENT)
        self.create_subscription(OccupancyGrid, 'map', self._on_map, qos.LATCHED)
        if params.use_scan:
            self.create_subscription(LaserScan, 'scan', self._on_scan, qos.SENSOR_IN)
        self._answers = DeferredService(self, PlanPath, 'plan_path', self._on_plan)
        self.create_service(Trigger, 'planner/cancel', self._on_cancel)
        self.create_timer(params.publish_period_sec, self._publish, clock=Clock(clock_type=ClockType.STEADY_TIME))

    def halt(self) -> None:
        """Call off what is being planned."""
        self._cancels += 1

    def teardown(self) -> None:
        """Forget the map."""
        self._cancels += 1
        self._answers.close()
        self._judges.shutdown(wait=True)
        self._service = self._refused = None

    def _settings(self, geometry: MapGeometry) -> PlannerSettings:
        p = self.params
        return PlannerSettings(
            geometry.resolution_m, geometry.origin, p.any_angle, UnknownPolicy(p.unknown), p.unknown_cost,
            self._footprint.circumscribed_m, p.timeout_sec,
        )

    def _on_map(self, message: OccupancyGrid) -> None:
        try:
            occupancy, resolution_m, origin = grid_from_msg(message)
            self._take_over(occupancy, MapGeometry(resolution_m, origin))
        except AgentError as error:
            self._refused = error
            self.get_logger().error(str(error))
            return
        self._occupancy, self._refused = occupancy, None
        self._publish()

    def _take_over(self, occupancy: Occupancy, geometry: MapGeometry) -> None:
        """Begin anew on a map of another place; on one of the same place keep what the lidar saw and the path."""
        service = self._service
        if service is None or (service.costmap.geometry, service.costmap.shape) != (geometry, occupancy.shape):
            self._service, self._sent_version = self._make_service(occupancy, geometry), -1
        elif self._occupancy is None or not np.array_equal(occupancy, self._occupancy):
            service.set_map(occupancy)

    def _make_service(self, occupancy: Occupancy, geometry: MapGeometry) -> PlanningService:
        p = self.params
        costmap = Costmap(
            occupancy, geometry, self._inflation,
            ObstacleSettings(p.mark_range, p.clear_range, p.obstacle_decay_sec, self._footprint.inscribed_m),
            self._keepout,
        )
        for number in costmap.zones_off_map:
            self.get_logger().warning(f'Keep-out zone {number + 1} of the world file does not lie on the map.')
        service = PlanningService(
            costmap, self._settings(geometry), self._footprint,
            ReplanPolicy(p.replan_least_gain, MIN_SAVING_M / geometry.resolution_m),
        )
        service.prepare(p.planner)
        return service

    def _on_scan(self, message: LaserScan) -> None:
        service, robot = self._service, self._robot.state
        if service is None or robot is None or not self.active:
            return
        ahead = convert.seconds(message.header.stamp) - robot.stamp_sec
        if abs(ahead) > MAX_EXTRAPOLATION_SEC:
            return
        turn = Pose2D(robot.twist.linear_mps * ahead, 0.0, robot.twist.angular_radps * ahead)
        ranges = convert.ranges(message.ranges)
        ranges[(ranges < message.range_min) | np.isnan(ranges)] = -math.inf
        ranges[ranges > message.range_max] = math.inf
        angles = message.angle_min + message.angle_increment * np.arange(ranges.size)
        sensor = robot.pose.compose(turn).compose(self._mount)
        service.add_scan(Beams(angles, ranges), sensor, convert.seconds(message.header.stamp))

    def _on_plan(self, request: PlanPath.Request, response: PlanPath.Response) -> PlanPath.Response:
        try:
            index, path = self._plan(request)
        except AgentError as error:
            response.error_code, response.message = int(error.code), str(error)
            return response
        except Exception as error:  # of a planner of somebody else's: whoever asked must not wait for it in vain
            log_unexpected(self.get_logger(), error)
            response.error_code = int(ErrorCode.INTERNAL)
            response.message = f'The planner failed: {type(error).__name__}.'
            return response
        yaw_rad = convert.pose_from_msg(request.goals[index].pose).yaw_rad
        poses = path.sampled(self.params.path_spacing_m, yaw_rad)
        if request.packed:
            response.packed_poses = pack(poses)
        else:
            response.path = self._pool().fill(poses, self.get_clock().now().to_msg())
        response.goal_index = index
        response.length_m, response.clearance_m, response.cost = path.length_m, path.clearance_m, path.cost
        response.time_ms, response.expansions = path.time_ms, path.expansions
        self._last_poses = poses
        return response

    def _pool(self) -> PathPool:
        """Return the messages of this thread, which sends an answer before it works on the next."""
        if not hasattr(self._pools, 'pool'):
            self._pools.pool = PathPool(self.params.map_frame)
        pool: PathPool = self._pools.pool
        return pool

    def _plan(self, request: PlanPath.Request) -> tuple[int, PlannedPath]:
        before = self._cancels  # before anything else: a halt that comes from here on calls this plan off
        if not self.active:
            raise PlanError('The planner is not active.', code=ErrorCode.NODE_UNAVAILABLE, retryable=True)
        if self._service is None:
            raise _no_map(self._refused)
        stamped = [request.start, *request.goals] if request.use_start else list(request.goals)
        for pose in stamped:
            if pose.header.frame_id not in ('', self.params.map_frame):
                raise PlanError(
                    f'A pose is given in {pose.header.frame_id!r}, not in {self.params.map_frame!r}.',
                    code=ErrorCode.INVALID_PATH,
                )
        poses = [convert.pose_from_msg(pose.pose) for pose in stamped]
        if not all(pose.is_finite() for pose in poses):
            raise PlanError('A pose is not finite or has no orientation.', code=ErrorCode.NOT_FINITE)
        if request.use_start:
            start, goals = poses[0], poses[1:]
        elif self._robot.state is not None:
            start, goals = self._robot.state.pose, poses
        else:
            raise PlanError('Nobody knows where the robot is.', code=ErrorCode.STALE_SENSOR,
                            hint='Is odometry being published?', retryable=True)
        return self._service.plan(PlanRequest(
            start, tuple(goals), request.tolerance_m, request.planner or self.params.planner, self.params.timeout_sec,
        ), lambda: self._cancels != before)

    def _on_cancel(self, _: Trigger.Request, response: Trigger.Response) -> Trigger.Response:
        self._cancels += 1
        response.success = True
        return response

    def _publish(self) -> None:
        service, poses = self._service, self._last_poses
        if poses is not None:
            self._last_poses = None
            self._path_out.publish(self._shown_path.fill(poses, self.get_clock().now().to_msg()))
        if service is None or service.version == self._sent_version:
            return
        self._sent_version = service.version
        if self._judging is None or self._judging.done():
            self._judging = self._judges.submit(self._judge, service)
        self._costmap_out.publish(self._grid_message(service))

    def _judge(self, service: PlanningService) -> None:
        """Say on ``path_status`` what to do about the path; in a thread of its own, as it may plan for that."""
        before, robot = self._cancels, self._robot.state
        if robot is None or not self.active:
            return
        try:
            verdict = service.judge(robot.pose, lambda: self._cancels != before)
        except AgentError as error:
            self.get_logger().error(str(error))
            return
        if verdict is None:
            return
        if verdict is not self._verdict:
            self._status_out.publish(String(data=str(verdict)))
        self._verdict = verdict

    def _grid_message(self, service: PlanningService) -> OccupancyGrid:
        geometry = service.costmap.geometry
        return grid_to_msg(
            to_occupancy(service.snapshot()), geometry.resolution_m, geometry.origin, self.params.map_frame,
            self.get_clock().now().to_msg(),
        )


def _no_map(refused: AgentError | None) -> NoMap:
    if refused is None:
        return NoMap('No map has come yet.', hint='Is the map server running?', retryable=True)
    why = refused.message[:1].lower() + refused.message[1:]
    return NoMap(f'The map that came was refused: {why}', hint=refused.hint)


def _keepout(world: str) -> tuple[Polygon, ...]:
    if not world:
        return ()
    from llm_agent_ros.world import load_world

    return tuple(zone.corners() for zone in load_world(world).keepout)


def main() -> None:
    """Run the planner node."""
    run(Planner)


if __name__ == '__main__':
    main()
