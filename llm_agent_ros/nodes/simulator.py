"""The simulator: a robot with physics, lidar, camera and gripper in a house, for whoever has no robot at hand."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from geometry_msgs.msg import Twist, TwistStamped
from nav_msgs.msg import Odometry
from rclpy.clock import Clock, ClockType
from rosgraph_msgs.msg import Clock as ClockMsg
from sensor_msgs.msg import CameraInfo, Image, LaserScan
from std_msgs.msg import Bool

from llm_agent_interfaces.msg import GroundTruth
from llm_agent_interfaces.srv import Gripper, SetObstacle
from llm_agent_ros.errors import AgentError, ErrorCode, SetupError
from llm_agent_ros.geometry import STANDSTILL, Point2D, Point3D, Pose2D
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.ros.simulator_messages import (
    camera_info_msg,
    ground_truth_msg,
    image_msg,
    odometry_msg,
    scan_msg,
    time_msg,
)
from llm_agent_ros.share import share_folder
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.mjcf import ModelOptions
from llm_agent_ros.simulation.pacer import Pacer
from llm_agent_ros.simulation.photographer import Image as Picture
from llm_agent_ros.simulation.photographer import Photographer
from llm_agent_ros.simulation.simulator import Due, Simulator
from llm_agent_ros.world import load_world

TICK_SEC = 0.01
FRAMES = ('', 'map', 'odom')
NAN = float('nan')


@dataclass(frozen=True)
class SimulatorParams:
    """Parameters of the simulator."""

    world: str = param('', 'World file; empty takes the house that comes with the package')
    seed: int = param(0, 'Seed of the sensor noise', low=0, high=2**31 - 1)
    start_x: float = param(NAN, "Where the robot starts; NaN takes the world's start", unit='m')
    start_y: float = param(NAN, "Where the robot starts; NaN takes the world's start", unit='m')
    start_yaw: float = param(NAN, "Heading at the start; NaN takes the world's", unit='rad')
    speed: float = param(1.0, 'Simulated seconds per real second', low=0.05, high=20.0)
    camera: str = param('auto', 'Render the camera: auto does where OpenGL is there', choices=('auto', 'on', 'off'))
    lidar_noise_m: float = param(0.01, 'Standard deviation of a range', unit='m', low=0.0, high=0.5)
    timestep_sec: float = param(0.005, 'Step of the physics', unit='s', low=0.001, high=0.01)
    enable_stamped_cmd_vel: bool = param(True, 'cmd_vel is TwistStamped instead of Twist', read_only=True)


class SimulatorNode(Component[SimulatorParams]):
    """Steps the simulation on a steady timer and publishes what a robot would, with simulated time."""

    def __init__(self) -> None:
        super().__init__('simulator', SimulatorParams)
        self._camera: Photographer | None = None

    def setup(self) -> None:
        """Load the world, build the model and advertise everything."""
        params = self.params
        world = load_world(params.world or share_folder('worlds') / 'house.yaml')
        self._sim = Simulator(
            world, RobotBody(lidar_noise_m=params.lidar_noise_m), _start(params, world.start), params.seed,
            ModelOptions(timestep_sec=params.timestep_sec),
        )
        nowhere = ', '.join(repr(thing.name) for thing in world.objects if thing.position is None)
        if nowhere:
            self.get_logger().warning(f'The world file does not say where these are, they are left out: {nowhere}.')
        self._camera = None if params.camera == 'off' else self._open_camera()
        self._pacer = Pacer(params.timestep_sec, params.speed)
        self._factor = 0.0
        self._advertise()

    def _advertise(self) -> None:
        self._time = self.create_publisher(ClockMsg, 'clock', qos.SENSOR_OUT)
        self._odom = self.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
        self._scan = self.create_publisher(LaserScan, 'scan', qos.SENSOR_OUT)
        self._truth = self.create_publisher(GroundTruth, 'ground_truth', qos.SENSOR_OUT)
        self._holding = self.create_publisher(Bool, 'gripper/holding', qos.LATCHED)
        if self._camera is not None:
            self._image = self.create_publisher(Image, 'camera/image_raw', qos.SENSOR_OUT)
            self._info = self.create_publisher(CameraInfo, 'camera/camera_info', qos.SENSOR_OUT)
        kind = TwistStamped if self.params.enable_stamped_cmd_vel else Twist
        self.create_subscription(kind, 'cmd_vel', self._on_command, qos.COMMAND)
        self.create_service(Gripper, 'gripper', self._on_gripper)
        self.create_service(SetObstacle, 'simulator/set_obstacle', self._on_obstacle)
        self.create_timer(TICK_SEC, self._on_tick, clock=Clock(clock_type=ClockType.STEADY_TIME))

    def _open_camera(self) -> Photographer | None:
        try:
            return Photographer(self._sim.physics, self._publish_image)
        except SetupError as error:
            if self.params.camera == 'on':
                raise
            self.get_logger().warning(f'{error} The simulation runs without it.')
            return None

    def start(self) -> None:
        """Let time run."""
        self._pacer = Pacer(self.params.timestep_sec, self.params.speed)

    def halt(self) -> None:
        """Stop the wheels; simulated time stands still while the node is inactive."""
        if self.active:
            self._sim.physics.command(STANDSTILL)

    def teardown(self) -> None:
        """Free the OpenGL context."""
        if self._camera is not None:
            self._camera.close()
            self._camera = None

    def _on_tick(self) -> None:
        if not self.active:
            return
        for _ in range(self._pacer.due(time.monotonic())):
            due = self._sim.step()
            if due:
                self._publish(due)
        self._factor = self._pacer.factor(time.monotonic(), self._sim.physics.time_sec)

    def _publish(self, due: Due) -> None:
        physics = self._sim.physics
        stamp = time_msg(physics.time_sec)
        # Data first, then the clock: whoever acts on the new time finds the data that belong to it.
        if Due.ODOM in due:
            self._odom.publish(odometry_msg(physics.robot_pose(), physics.robot_twist(), stamp))
        if Due.SCAN in due:
            self._scan.publish(scan_msg(self._sim.lidar.scan(), physics.body, stamp))
        if Due.IMAGE in due and self._camera is not None:
            self._info.publish(camera_info_msg(physics.body, stamp))
            if self._image.get_subscription_count() > 0:
                self._camera.take()
        if Due.TRUTH in due:
            self._truth.publish(ground_truth_msg(self._sim, self._factor, stamp))
        if Due.HOLDING in due:
            self._holding.publish(Bool(data=self._sim.gripper.held is not None))
        if Due.CLOCK in due:
            self._time.publish(ClockMsg(clock=stamp))

    def _publish_image(self, picture: Picture, taken_sec: float) -> None:
        self._image.publish(image_msg(picture, time_msg(taken_sec)))

    def _on_command(self, message: Twist | TwistStamped) -> None:
        self._sim.physics.command(convert.twist_from_msg(message))

    def _on_gripper(self, request: Gripper.Request, response: Gripper.Response) -> Gripper.Response:
        gripper = self._sim.gripper
        try:
            point = self._map_point(request)
            if request.command == Gripper.Request.GRASP:
                response.message = f'Holds the {gripper.grasp(point)}.'
            elif request.command == Gripper.Request.RELEASE:
                response.message = f'Put down the {gripper.release(point)}.'
            else:
                raise AgentError(f'The gripper knows no command {request.command}.', code=ErrorCode.INVALID_PARAMETER)
        except AgentError as error:
            response.error_code, response.message = int(error.code), _sentence(error)
        response.holding = gripper.held is not None
        self._holding.publish(Bool(data=response.holding))
        return response

    def _map_point(self, request: Gripper.Request) -> Point3D:
        point, frame = request.target.point, request.target.header.frame_id
        if frame == 'base_link':
            ground = self._sim.physics.robot_pose().to_world(Point2D(point.x, point.y))
            return Point3D(ground.x, ground.y, point.z)
        if frame not in FRAMES:
            raise AgentError(f'The frame {frame!r} is not known.', code=ErrorCode.INVALID_PARAMETER)
        return Point3D(point.x, point.y, point.z)

    def _on_obstacle(self, request: SetObstacle.Request, response: SetObstacle.Response) -> SetObstacle.Response:
        try:
            if self._sim.people.is_here(request.name):
                self._sim.people.walk(request.name, Point2D(request.position.x, request.position.y))
            elif request.radius_m == 0.0:
                self._sim.obstacles.remove(request.name)
            else:
                position = Point2D(request.position.x, request.position.y)
                self._sim.obstacles.put(request.name, position, float(request.radius_m))
        except AgentError as error:
            response.error_code, response.message = int(error.code), _sentence(error)
        return response


def _start(params: SimulatorParams, default: Pose2D | None) -> Pose2D:
    """Return the start with what the parameters say instead of the world."""
    fallback = Pose2D(NAN, NAN, 0.0) if default is None else default
    given = (params.start_x, params.start_y, params.start_yaw)
    own = (fallback.x, fallback.y, fallback.yaw_rad)
    return Pose2D(*(b if math.isnan(a) else a for a, b in zip(given, own, strict=True)))


def _sentence(error: AgentError) -> str:
    return f'{error.message} {error.hint}'.strip()


def main() -> None:
    """Run the node."""
    run(SimulatorNode)


if __name__ == '__main__':
    main()
