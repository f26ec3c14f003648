"""Perception: images become detections and a model of what is where."""

from __future__ import annotations

from dataclasses import dataclass

from builtin_interfaces.msg import Time
from rclpy.clock import Clock, ClockType
from sensor_msgs.msg import CameraInfo, Image, RegionOfInterest
from std_msgs.msg import Bool

from llm_agent_interfaces.msg import Detection as DetectionMsg
from llm_agent_interfaces.msg import DetectionArray
from llm_agent_ros.errors import AgentError
from llm_agent_ros.perception.camera_model import CameraModel, CameraMount, Intrinsics
from llm_agent_ros.perception.detector import Detection, DetectorOptions, PixelBox, load_detector
from llm_agent_ros.perception.image import Rectifier, decode
from llm_agent_ros.perception.object_map import MapOptions, ObjectMap, Track
from llm_agent_ros.perception.scene import Scene
from llm_agent_ros.perception.shapes import DEFAULT_SHAPES, merge_shapes, parse_shapes
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.ros.robot_pose import RobotPose
from llm_agent_ros.ros.scene import scene_of
from llm_agent_ros.world import load_world

WARN_PERIOD_SEC = 5.0


@dataclass(frozen=True)
class PerceptionParams:
    """Parameters of perception."""

    world: str = param('', 'World file with furniture, objects and their sizes; empty knows none of them')
    detector: str = param('color people', 'Detectors: files of perception/detectors or entry points, separated by '
                          'spaces')
    map_frame: str = param('map', 'Frame of the detections')
    use_tf: bool = param(False, 'Whether a localiser publishes map -> odom in tf2')
    transform_timeout_sec: float = param(1.0, 'How far map -> odom may lag behind odom', unit='s', low=0.1, high=10.0)
    camera_forward_m: float = param(0.05, 'Camera ahead of base_link', unit='m', low=-2.0, high=2.0)
    camera_height_m: float = param(1.15, 'Camera above the floor', unit='m', low=0.05, high=3.0)
    camera_pitch_rad: float = param(0.45, 'Camera looking down', unit='rad', low=-1.5, high=1.5)
    max_range_m: float = param(3.5, 'Farther things are not reported', unit='m', low=0.2, high=20.0)
    clear_range_m: float = param(2.5, 'A thing this near in clear view must be seen', unit='m', low=0.2, high=20.0)
    min_area_px: int = param(16, 'Smaller blobs are ignored', unit='px', low=4, high=10000)
    min_score: float = param(0.15, 'Weaker detections are ignored', low=0.0, high=1.0)
    max_turn_radps: float = param(1.2, 'Images taken in a faster turn are dropped', unit='rad/s', low=0.05, high=10.0)
    max_rate_hz: float = param(10.0, 'Images looked at per second', unit='Hz', low=0.5, high=60.0)
    world_model_rate_hz: float = param(2.0, 'World models per second', unit='Hz', low=0.1, high=20.0)
    self_radius_m: float = param(0.26, 'Things this near base_link are the robot itself', unit='m', low=0.0, high=2.0)
    held_region: list[float] = param(
        [0.0, 0.0, 0.0, 0.0], 'Part of the image (left, top, right, bottom; 0 to 1) that shows what the gripper holds'
    )
    shapes: list[str] = param(
        [''], "Sizes 'category width height [depth] [form]' in metres, above the world's"
    )

    @property
    def mount(self) -> CameraMount:
        """Where the camera sits."""
        return CameraMount(self.camera_forward_m, self.camera_height_m, self.camera_pitch_rad)


class PerceptionNode(Component[PerceptionParams]):
    """Runs the detector on each image and keeps the map of objects."""

    def __init__(self) -> None:
        super().__init__('perception', PerceptionParams)

    def setup(self) -> None:
        """Load the world and the detector, and listen."""
        p = self.params
        over = parse_shapes(p.shapes)
        scene = scene_of(load_world(p.world), over) if p.world else Scene(shapes=merge_shapes(DEFAULT_SHAPES, over))
        self._detector = load_detector(p.detector, scene, DetectorOptions(p.max_range_m, p.min_area_px, p.min_score))
        self._map = ObjectMap(scene, MapOptions(clear_range_m=p.clear_range_m))
        self._robot = RobotPose(self, p.use_tf, p.map_frame, p.transform_timeout_sec)
        self._camera: CameraModel | None = None
        self._info: CameraInfo | None = None
        self._holding = False
        self._last_stamp_sec = float('-inf')
        self._detections = self.create_publisher(DetectionArray, 'detections', qos.SENSOR_OUT)
        self._world_model = self.create_publisher(DetectionArray, 'world_model', qos.LATCHED)
        self.create_subscription(CameraInfo, 'camera/camera_info', self._on_info, qos.SENSOR_IN)
        self.create_subscription(Image, 'camera/image_raw', self._on_image, qos.SENSOR_IN)
        self.create_subscription(Bool, 'gripper/holding', self._on_holding, qos.LATCHED)
        steady = Clock(clock_type=ClockType.STEADY_TIME)
        self.create_timer(1.0 / p.world_model_rate_hz, self._publish_world_model, clock=steady)

    def _on_holding(self, message: Bool) -> None:
        self._holding = message.data

    def _on_info(self, message: CameraInfo) -> None:
        known = self._info
        if known is not None and (message.k == known.k).all() and message.d == known.d and (
            (message.width, message.height, message.distortion_model)
            == (known.width, known.height, known.distortion_model)
        ):
            return
        k = message.k
        try:
            lens = Intrinsics(message.width, message.height, k[0], k[4], k[2], k[5])
            rectify = Rectifier(message.distortion_model, tuple(k), tuple(message.d), lens.width, lens.height)
        except AgentError as error:
            self._warn(error)
            return
        self._info, self._camera, self._rectify = message, CameraModel(lens, self.params.mount), rectify

    def _on_image(self, message: Image) -> None:
        stamp_sec = convert.seconds(message.header.stamp)
        if not self.active or not self._is_due(stamp_sec):
            return
        try:
            self._look(message, stamp_sec)
        except AgentError as error:
            self._warn(error)

    def _is_due(self, stamp_sec: float) -> bool:
        ahead_sec = stamp_sec - self._last_stamp_sec
        return ahead_sec < 0.0 or ahead_sec > 0.9 / self.params.max_rate_hz

    def _look(self, message: Image, stamp_sec: float) -> None:
        image = decode(message.encoding, message.width, message.height, message.step, message.data)
        if self._camera is None:
            self._say('No usable camera_info yet: images cannot be placed on the map.')
            return
        lens = self._camera.intrinsics
        if (message.width, message.height) != (lens.width, lens.height):
            self._say(f'The image is {message.width}x{message.height}, camera_info says {lens.width}x{lens.height}.')
            return
        state = self._robot.at(stamp_sec)
        if state is None:
            self._say('No odometry for the time of the image: what it shows cannot be placed on the map.')
            return
        self._last_stamp_sec = stamp_sec
        if abs(state.twist.angular_radps) > self.params.max_turn_radps:
            return
        view = self._camera.at(state.pose)
        seen = [d for d in self._detector.detect(self._rectify(image), view) if not self._is_own(d)]
        pairs = self._map.update(seen, view, stamp_sec)
        detections = [_detection_to_msg(d, number, message.header.stamp) for d, number in pairs]
        self._detections.publish(self._array(detections, message.header.stamp))

    def _is_own(self, detection: Detection) -> bool:
        """Return whether a detection is what the gripper holds, or a part of the robot."""
        position, robot = detection.position, self._robot.state
        if position is not None and robot is not None:
            if robot.pose.distance_to(position.ground) < self.params.self_radius_m:
                return True
        region, lens = self.params.held_region, self._camera
        if not self._holding or len(region) != 4 or lens is None:
            return False
        u, v = _middle(detection.box, lens.intrinsics)
        return region[0] <= u <= region[2] and region[1] <= v <= region[3]

    def _publish_world_model(self) -> None:
        if self.active:
            stamp = self.get_clock().now().to_msg()
            self._world_model.publish(self._array([_track_to_msg(track) for track in self._map.tracks], stamp))

    def _array(self, detections: list[DetectionMsg], stamp: Time) -> DetectionArray:
        message = DetectionArray(detections=detections)
        message.header.frame_id = self.params.map_frame
        message.header.stamp = stamp
        return message

    def _warn(self, error: AgentError) -> None:
        self._say(str(error))

    def _say(self, text: str) -> None:
        self.get_logger().warning(text, throttle_duration_sec=WARN_PERIOD_SEC)


def _middle(box: PixelBox, lens: Intrinsics) -> tuple[float, float]:
    return (box.x + box.width / 2.0) / lens.width, (box.y + box.height / 2.0) / lens.height


def _detection_to_msg(detection: Detection, number: int, stamp: Time) -> DetectionMsg:
    box = detection.box
    message = DetectionMsg(
        label=detection.label, category=detection.category, color=detection.color, score=detection.score, id=number,
        count=1, last_seen=stamp, has_position=detection.position is not None,
        roi=RegionOfInterest(x_offset=box.x, y_offset=box.y, width=box.width, height=box.height),
    )
    if detection.position is not None:
        message.position = convert.point_to_msg(detection.position)
    return message


def _track_to_msg(track: Track) -> DetectionMsg:
    message = _detection_to_msg(track.detection, track.id, _time(track.last_seen_sec))
    message.score, message.count = track.score, track.count
    message.position = convert.point_to_msg(track.position)
    return message


def _time(stamp_sec: float) -> Time:
    nanoseconds = round(stamp_sec * 1e9)
    return Time(sec=nanoseconds // 10**9, nanosec=nanoseconds % 10**9)


def main() -> None:
    """Run perception until it is told to end."""
    run(PerceptionNode)


if __name__ == '__main__':
    main()
