"""What the steps of a control loop are timed by."""

from __future__ import annotations

from rclpy.clock import Clock, ClockType
from rclpy.node import Node


class Pace:
    """The simulated clock where the node follows one, which stands still with the robot; else the steady clock.

    The computer's own clock may be set: back, and a timer on it would not fire until it has caught up.

    Args:
        node: whose clock it may be.
    """

    def __init__(self, node: Node) -> None:
        self._simulated = node.get_clock().ros_time_is_active
        self.clock: Clock = node.get_clock() if self._simulated else Clock(clock_type=ClockType.STEADY_TIME)
        self._stepped_sec = self.now_sec

    @property
    def now_sec(self) -> float:
        """Seconds of that clock; of use in differences only."""
        return float(self.clock.now().nanoseconds) * 1e-9

    def step(self) -> float:
        """Note a step; return the seconds since the one before, and 0 in simulation, whose clock may leap."""
        before_sec, self._stepped_sec = self._stepped_sec, self.now_sec
        return 0.0 if self._simulated else self._stepped_sec - before_sec
