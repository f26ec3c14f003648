"""Perception's detections and world model."""

from __future__ import annotations

from rclpy.node import Node

from llm_agent_interfaces.msg import Detection, DetectionArray
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.ros import convert, qos


class RosEyes:
    """Keeps the newest detections and the newest world model; both come in the map frame."""

    def __init__(self, node: Node) -> None:
        self._detections: tuple[Sighting, ...] = ()
        self._known: tuple[Sighting, ...] = ()
        self.image_sec: float | None = None
        node.create_subscription(DetectionArray, 'detections', self._on_detections, qos.SENSOR_IN)
        node.create_subscription(DetectionArray, 'world_model', self._on_world_model, qos.LATCHED)

    def detections(self) -> tuple[Sighting, ...]:
        """Return what the newest image shows."""
        return self._detections

    def known(self) -> tuple[Sighting, ...]:
        """Return the world model."""
        return self._known

    def _on_detections(self, message: DetectionArray) -> None:
        self._detections = tuple(map(_sighting, message.detections))
        self.image_sec = convert.seconds(message.header.stamp)

    def _on_world_model(self, message: DetectionArray) -> None:
        self._known = tuple(map(_sighting, message.detections))


def _sighting(message: Detection) -> Sighting:
    point = message.position
    position = Point3D(point.x, point.y, point.z) if message.has_position else None
    return Sighting(
        message.label, message.category, message.color, message.score, message.count, position,
        convert.seconds(message.last_seen),
    )
