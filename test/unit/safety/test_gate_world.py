"""Robots of several kinds, driven by hostile commands through the gate, never touch anything."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from flatland import DT_SEC, Flatland, Robot

from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import GateState, SafetyGate
from llm_agent_ros.safety.limits import GateLimits

HALF_M = 3.0
WALLS = tuple(
    box for s in (-HALF_M, HALF_M) for box in ((s - 0.1, -HALF_M, s + 0.1, HALF_M), (-HALF_M, s - 0.1, HALF_M, s + 0.1))
)
ROBOTS = {
    'instant': {'delay_sec': 0.01, 'acceleration_mps2': 99.0, 'turn_acceleration_radps2': 99.0},
    'as configured': {'delay_sec': 0.05},
    'noisy lidar': {'delay_sec': 0.05, 'sigma_m': 0.01},
    'late': {'delay_sec': 0.08, 'acceleration_mps2': 3.0, 'turn_acceleration_radps2': 10.0},
    'slow to turn': {'delay_sec': 0.05, 'turn_acceleration_radps2': 1.5},
}


def cluttered(rng: random.Random) -> Flatland:
    circles, boxes = [], list(WALLS)
    while len(circles) < 6:
        x, y, r = rng.uniform(-HALF_M, HALF_M), rng.uniform(-HALF_M, HALF_M), rng.uniform(0.03, 0.3)
        if math.hypot(x, y) > r + 0.45:
            circles.append((x, y, r))
    while len(boxes) < 8:
        x, y, a, b = (rng.uniform(-HALF_M, HALF_M) for _ in range(4))
        a, b = 0.05 + abs(a) / 7.0, 0.05 + abs(b) / 7.0
        if math.hypot(max(abs(x) - a, 0.0), max(abs(y) - b, 0.0)) > 0.45:
            boxes.append((x - a, y - b, x + a, y + b))
    return Flatland(tuple(circles), tuple(boxes))


class Enemy:
    """Commands that want a collision: wild, fast, flipping each time, or straight at what is nearest."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._kind = 0
        self._command = STANDSTILL

    def command(self, points: np.ndarray) -> Twist2D:
        rng = self._rng
        if rng.random() < 0.06:
            self._kind = rng.randrange(4)
            self._command = Twist2D(rng.choice([-1.0, 1.0, rng.uniform(-1.0, 1.0)]), rng.uniform(-2.5, 2.5))
        if self._kind == 2:
            return Twist2D(rng.choice([-1.0, 1.0]), rng.choice([-2.0, 0.0, 2.0]))
        if self._kind == 3 and len(points):
            x, y = points[int(np.argmin(np.hypot(*points.T)))]
            return Twist2D(0.7, 2.0 * math.atan2(y, x))
        return self._command


@pytest.mark.parametrize('kind', ROBOTS)
@pytest.mark.parametrize('seed', range(6))
def test_no_command_makes_the_robot_touch_anything(kind: str, seed: int) -> None:
    traits = dict(ROBOTS[kind])
    sigma_m = traits.pop('sigma_m', 0.0)
    rng = random.Random(seed)
    world, enemy, gate = cluttered(rng), Enemy(rng), SafetyGate(GateLimits())
    robot = Robot(Pose2D(0.0, 0.0, rng.uniform(-math.pi, math.pi)), **traits)
    command, nearest_m = STANDSTILL, math.inf
    for tick in range(1500):
        now = tick * DT_SEC
        if tick % 2 == 0:
            gate.on_odometry(robot.pose, robot.twist, now, now)
        if tick % 10 == 0:
            view = world.view(robot.pose, rng, sigma_m)
            gate.on_scan(view, now, now)
        if tick % 5 == 0:
            gate.on_command(enemy.command(view.points), now, now)
        if tick % 3 == 0:
            command = gate.step(now, now).twist
        robot.move(command)
        nearest_m = min(nearest_m, world.clearance_m(robot.pose))
    assert nearest_m > 0.01, f'{kind}, seed {seed}: {nearest_m:.3f} m'
    assert robot.driven_m > 1.0, 'a gate that lets nothing move proves nothing'


def test_an_obstacle_that_appears_on_the_way_is_not_touched() -> None:
    gate, robot = SafetyGate(GateLimits()), Robot(Pose2D(0.0, 0.0), delay_sec=0.05)
    empty, blocked = Flatland(((20.0, 0.0, 1.0),)), Flatland(((2.0, 0.05, 0.1),))
    command, states = STANDSTILL, []
    for tick in range(800):
        now = tick * DT_SEC
        world = blocked if robot.pose.x > 1.0 else empty
        gate.on_odometry(robot.pose, robot.twist, now, now)
        if tick % 10 == 0:
            gate.on_scan(world.view(robot.pose), now, now)
        gate.on_command(Twist2D(0.7, 0.0), now, now)
        if tick % 3 == 0:
            verdict = gate.step(now, now)
            command = verdict.twist
            states.append(verdict.state)
        robot.move(command)
    assert 0.0 < world.clearance_m(robot.pose) < 0.15
    assert robot.twist == STANDSTILL
    assert GateState.LIMITED in states and states[-1] == GateState.STOPPED
