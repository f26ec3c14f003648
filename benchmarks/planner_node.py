"""Time from a service call to the answer, through the planner node in a process of its own.

    python benchmarks/planner_node.py [--poses 1000] [--calls 200]

The map has 1000 x 1000 cells; the answer has about as many poses as asked for. Both forms of the answer are timed:
a nav_msgs/Path, and packed poses. The first answer of the first form is the first plan after activation.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from array import array
from pathlib import Path

import numpy as np
import rclpy
from lifecycle_msgs.msg import Transition
from lifecycle_msgs.srv import ChangeState
from nav_msgs.msg import OccupancyGrid
from planner_maps import clutter
from rclpy.node import Node

from llm_agent_interfaces.srv import PlanPath
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.executor import make_executor
from llm_agent_ros.ros.path_pool import unpack

SIZE = 1000
START, GOAL = Pose2D(3.0, 3.0), Pose2D(47.0, 45.0)


def call(node: Node, client: object, request: object, timeout_sec: float = 30.0) -> object:
    """Return the answer of a service."""
    # Not rclpy.spin_until_future_complete: of its wake-ups for one answer the next call works off hundreds.
    executor = node.executor
    assert executor is not None
    deadline = time.monotonic() + timeout_sec
    future = client.call_async(request)  # type: ignore[attr-defined]
    while not future.done() and time.monotonic() < deadline:
        executor.spin_once(timeout_sec=timeout_sec)
    if future.result() is None:
        raise TimeoutError('The planner did not answer.')
    return future.result()


def bring_up(node: Node) -> None:
    """Configure and activate the planner, and give it a map."""
    change = node.create_client(ChangeState, 'planner/change_state')
    if not change.wait_for_service(timeout_sec=60.0):
        raise TimeoutError('The planner did not start.')
    for transition in (Transition.TRANSITION_CONFIGURE, Transition.TRANSITION_ACTIVATE):
        call(node, change, ChangeState.Request(transition=Transition(id=transition)), 120.0)
    message = OccupancyGrid()
    message.info.height = message.info.width = SIZE
    message.info.resolution = 0.05
    message.info.origin.orientation.w = 1.0
    message.data = array('b', clutter(SIZE, 4).tobytes())
    shown: list[OccupancyGrid] = []
    node.create_subscription(OccupancyGrid, 'costmap', shown.append, qos.LATCHED)
    node.create_publisher(OccupancyGrid, 'map', qos.LATCHED).publish(message)
    executor, deadline = node.executor, time.monotonic() + 60.0
    assert executor is not None
    while not shown and time.monotonic() < deadline:
        executor.spin_once(timeout_sec=1.0)


def cpu_ms(process: int) -> float:
    """Return the CPU time that a process has taken."""
    fields = Path(f'/proc/{process}/stat').read_text().rpartition(')')[2].split()
    return (int(fields[11]) + int(fields[12])) * 1e3 / os.sysconf('SC_CLK_TCK')


def measure(node: Node, server: int, calls: int) -> None:
    """Print one line for each form of the answer; ``server`` is the planner's process."""
    client = node.create_client(PlanPath, 'plan_path')
    client.wait_for_service(timeout_sec=60.0)
    for packed in (False, True):
        request = PlanPath.Request(
            use_start=True, start=convert.pose_stamped(START, 'map'), goals=[convert.pose_stamped(GOAL, 'map')],
            packed=packed,
        )
        deadline = time.monotonic() + 60.0
        began = time.perf_counter()
        while (answer := call(node, client, request)).error_code and time.monotonic() < deadline:
            time.sleep(0.1)
            began = time.perf_counter()
        first_ms, first_plan_ms = (time.perf_counter() - began) * 1e3, answer.time_ms
        times, plans = [], []
        before = cpu_ms(server), time.process_time() * 1e3
        for _ in range(calls):
            began = time.perf_counter()
            answer = call(node, client, request)
            count = len(unpack(answer.packed_poses)) if packed else len(answer.path.poses)
            times.append((time.perf_counter() - began) * 1e3)
            plans.append(answer.time_ms)
        served, asked = (cpu_ms(server) - before[0]) / calls, (time.process_time() * 1e3 - before[1]) / calls
        form = 'packed' if packed else 'nav_msgs/Path'
        print(f'{form:14s} {count} poses  p50 {statistics.median(times):.2f} ms  '
              f'p95 {np.percentile(times, 95):.2f} ms  of which planning {statistics.median(plans):.2f} ms  '
              f'the first {first_ms:.2f} ms, planning {first_plan_ms:.2f} ms  '
              f'CPU time a call: node {served:.2f} ms, client {asked:.2f} ms')


def main() -> None:
    """Run the node and measure it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--poses', type=int, default=1000)
    parser.add_argument('--calls', type=int, default=200)
    options = parser.parse_args()
    spacing = 62.0 / options.poses
    planner = subprocess.Popen([
        sys.executable, '-m', 'llm_agent_ros.nodes.planner', '--ros-args', '-p', f'path_spacing_m:={spacing}',
    ])
    rclpy.init()
    node = rclpy.create_node('planner_benchmark')
    executor = make_executor()
    executor.add_node(node)
    try:
        bring_up(node)
        measure(node, planner.pid, options.calls)
    finally:
        planner.terminate()
        planner.wait(timeout=20.0)
        node.destroy_node()
        rclpy.try_shutdown()


if __name__ == '__main__':
    main()
