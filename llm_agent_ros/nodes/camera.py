"""Camera: a device, a stream or a file becomes images; without a source the node is idle (simulation)."""

from __future__ import annotations

import time
from array import array
from dataclasses import dataclass

import numpy as np
from rclpy.clock import Clock, ClockType
from sensor_msgs.msg import CameraInfo, Image

from llm_agent_ros.perception.calibration import Calibration, ideal, load_calibration
from llm_agent_ros.perception.video_source import SourceEvent, SourceOptions, VideoSource
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.parameters import param


@dataclass(frozen=True)
class CameraParams:
    """Parameters of the camera."""

    source: str = param('', "Device index ('0'), device or file path, or stream address; empty leaves the node idle")
    rate_hz: float = param(10.0, 'Images per second', unit='Hz', low=0.5, high=120.0)
    width: int = param(320, "Image width; 0 keeps the source's", unit='px', low=0, high=8192)
    height: int = param(240, "Image height; 0 keeps the source's", unit='px', low=0, high=8192)
    calibration: str = param('', 'Calibration file in the form of camera_calibration; empty is an ideal lens')
    horizontal_fov_rad: float = param(1.25, 'View of the ideal lens', unit='rad', low=0.1, high=3.0)
    frame_id: str = param('camera_optical', 'Frame of the images')
    loop: bool = param(True, 'Whether a file begins anew at its end')
    backoff_sec: float = param(0.5, 'First pause before a lost source is opened again', unit='s', low=0.05, high=60.0)
    max_backoff_sec: float = param(10.0, 'Longest such pause', unit='s', low=0.05, high=600.0)


class CameraNode(Component[CameraParams]):
    """Publishes pictures of one source with its calibration."""

    def __init__(self) -> None:
        super().__init__('camera', CameraParams)
        self._video: VideoSource | None = None

    def setup(self) -> None:
        """Read the calibration and prepare the source; the device is opened when active."""
        p = self.params
        self._calibration = load_calibration(p.calibration) if p.calibration else None
        self._images = self.create_publisher(Image, 'camera/image_raw', qos.SENSOR_OUT)
        self._infos = self.create_publisher(CameraInfo, 'camera/camera_info', qos.SENSOR_OUT)
        if not p.source:
            self.get_logger().info('No source is set: the camera stays idle.')
            return
        options = SourceOptions(p.source, p.width, p.height, p.loop, p.backoff_sec, p.max_backoff_sec)
        self._video = VideoSource(options, on_event=self._on_event)
        # Pictures come at the pace of the world, also where a simulated clock stands still.
        self.create_timer(1.0 / p.rate_hz, self._grab, clock=Clock(clock_type=ClockType.STEADY_TIME))

    def halt(self) -> None:
        """Let go of the device."""
        if self._video is not None:
            self._video.close()

    def teardown(self) -> None:
        """Let go of the source."""
        self.halt()
        self._video = None

    def _grab(self) -> None:
        if not self.active or self._video is None:
            return
        image = self._video.read(time.monotonic())
        if image is None:
            return
        stamp = self.get_clock().now().to_msg()
        height, width = image.shape[:2]
        message = Image(
            height=height, width=width, encoding='rgb8', step=3 * width,
            data=array('B', np.ascontiguousarray(image).tobytes()),
        )
        info = info_to_msg(self._calibration_of(width, height))
        for header in (message.header, info.header):
            header.stamp, header.frame_id = stamp, self.params.frame_id
        self._infos.publish(info)
        self._images.publish(message)

    def _calibration_of(self, width: int, height: int) -> Calibration:
        if self._calibration is None:
            self._calibration = ideal(width, height, self.params.horizontal_fov_rad)
        return self._calibration.scaled(width, height)

    def _on_event(self, event: SourceEvent) -> None:
        source = self.params.source
        if event is SourceEvent.LOST:
            self.get_logger().warning(
                f'The camera source {source!r} gives no pictures. Check the cable, the path or the address; '
                'it is tried again until it does.'
            )
        elif event is SourceEvent.ENDED:
            self.get_logger().info(f'The file {source!r} is over.')
        else:
            self.get_logger().info(f'Reading pictures from {source!r}.')


def info_to_msg(calibration: Calibration) -> CameraInfo:
    """Return a calibration as a message without stamp and frame."""
    return CameraInfo(
        width=calibration.width, height=calibration.height, distortion_model=calibration.distortion_model,
        d=list(calibration.d), k=np.array(calibration.k), r=np.array(calibration.r), p=np.array(calibration.p),
    )


def main() -> None:
    """Run the camera until it is told to end."""
    run(CameraNode)


if __name__ == '__main__':
    main()
