"""The gripper service and its finger sensor."""

from __future__ import annotations

from geometry_msgs.msg import PointStamped
from rclpy.node import Node
from std_msgs.msg import Bool

from llm_agent_interfaces.srv import Gripper
from llm_agent_ros.agent.ports import Job
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.ports.calls import Patience, ServiceCall, check

# To grasp or let go twice is another thing than once; the behaviour gives up before.
GRIPPER = Patience(120.0)


class RosHand:
    """The hand; what it holds is what the finger sensor's topic says."""

    def __init__(self, node: Node, map_frame: str) -> None:
        self._frame = map_frame
        self._client = node.create_client(Gripper, 'gripper')
        self.holding = False
        node.create_subscription(Bool, 'gripper/holding', self._on_holding, qos.LATCHED)

    def grasp(self, point: Point3D) -> Job[bool]:
        """Close round what is at a point."""
        return self._call(Gripper.Request.GRASP, point)

    def release(self, point: Point3D) -> Job[bool]:
        """Put down what is held."""
        return self._call(Gripper.Request.RELEASE, point)

    def _call(self, command: int, point: Point3D) -> Job[bool]:
        target = PointStamped(point=convert.point_to_msg(point))
        target.header.frame_id = self._frame
        return ServiceCall(self._client, Gripper.Request(command=command, target=target), _holding, 'gripper', GRIPPER)

    def _on_holding(self, message: Bool) -> None:
        self.holding = message.data


def _holding(response: Gripper.Response) -> bool:
    check(response.error_code, response.message)
    return bool(response.holding)
