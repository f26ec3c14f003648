"""Whatever comes in and whenever: what goes out is finite, limited, and zero when it must be."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import GateState, SafetyGate
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import ScanGeometry, read_scan

LIMITS = GateLimits()
LIDAR = ScanGeometry(-math.pi, 2.0 * math.pi / 72, 0.12, 12.0)
ANY = st.floats(allow_nan=True, allow_infinity=True)
SPEED = st.one_of(st.floats(-1.0, 1.0), st.sampled_from([0.0, -0.0, 0.7, -0.7, 5e-324]), ANY)
SKEW = st.one_of(st.just(0.0), st.just(0.0), st.floats(-1.0, 1.0), st.sampled_from([-1e9, 1e9, math.nan, math.inf]))
RANGE = st.one_of(st.floats(0.1, 12.0), st.just(math.inf), st.just(math.nan), ANY)


@dataclass(frozen=True)
class Cycle:
    """What happens before one step; None means that nothing came."""

    wait_sec: float
    clock_sec: float
    command: tuple[float, float] | None
    command_skew_sec: float | None
    scan: list[float] | None
    scan_skew_sec: float
    odometry: tuple[float, float, float, float, float] | None
    stop: bool
    reset: bool


CYCLES = st.builds(
    Cycle,
    wait_sec=st.one_of(st.just(0.033), st.floats(0.0, 1.0)),
    clock_sec=st.one_of(st.just(0.033), st.just(0.0), st.floats(-5.0, 5.0)),
    command=st.one_of(st.none(), st.tuples(SPEED, SPEED)),
    command_skew_sec=st.one_of(st.none(), SKEW),
    scan=st.one_of(st.none(), st.just([8.0] * 72), st.lists(RANGE, min_size=0, max_size=76)),
    scan_skew_sec=SKEW,
    odometry=st.one_of(st.none(), st.just((0.0, 0.0, 0.0, 0.0, 0.0)), st.tuples(ANY, ANY, ANY, ANY, ANY)),
    stop=st.integers(0, 30).map(lambda n: n == 7),
    reset=st.integers(0, 5).map(lambda n: n == 3),
)


class Oracle:
    """Keeps, by its own account, when the last good command, scan, odometry and clock tick came."""

    def __init__(self) -> None:
        self.command: tuple[Twist2D, float, float | None] | None = None
        self.scan: tuple[bool, float, float] | None = None
        self.odometry_sec = self.tick_sec = -math.inf
        self.clock = math.nan
        self.latched = False

    def must_stand(self, now: float, ros: float) -> bool:
        if ros != self.clock:
            self.clock, self.tick_sec = ros, now
        if self.latched or now - self.tick_sec > LIMITS.command_timeout_sec:
            return True
        if now - self.odometry_sec > LIMITS.sensor_timeout_sec or self.command is None or self.scan is None:
            return True
        sees, scan_sec, scan_stamp = self.scan
        if not sees or now - scan_sec > LIMITS.sensor_timeout_sec or not -0.2 <= ros - scan_stamp <= 0.5:
            return True
        twist, command_sec, stamp = self.command
        if not twist.is_finite() or now - command_sec > LIMITS.command_timeout_sec:
            return True
        return stamp is not None and not -0.2 <= ros - stamp <= 0.5


def feed(gate: SafetyGate, oracle: Oracle, cycle: Cycle, now: float, ros: float) -> None:
    if cycle.odometry is not None:
        x, y, yaw, v, w = cycle.odometry
        gate.on_odometry(Pose2D(x, y, yaw), Twist2D(v, w), now, ros)
        if all(math.isfinite(n) for n in cycle.odometry):
            oracle.odometry_sec = now
    if cycle.scan is not None:
        view = read_scan(np.array(cycle.scan), LIDAR)
        gate.on_scan(view, now, ros + cycle.scan_skew_sec)
        oracle.scan = (any(not math.isnan(r) and r != 0.0 for r in cycle.scan), now, ros + cycle.scan_skew_sec)
    if cycle.command is not None:
        stamp = None if cycle.command_skew_sec is None else ros + cycle.command_skew_sec
        gate.on_command(Twist2D(*cycle.command), now, stamp)
        oracle.command = (Twist2D(*cycle.command), now, stamp)
    if cycle.reset and not gate.reset(now):
        oracle.latched, oracle.command = False, None
    if cycle.stop:
        assert gate.on_stop(now).twist == STANDSTILL
        oracle.latched = True


@settings(max_examples=400, deadline=None)
@given(st.lists(CYCLES, min_size=1, max_size=25))
def test_every_output_is_finite_limited_and_zero_when_it_must_be(cycles: list[Cycle]) -> None:
    gate, oracle = SafetyGate(LIMITS), Oracle()
    now, ros, last = 50.0, 1000.0, STANDSTILL
    for cycle in cycles:
        now += cycle.wait_sec
        ros += cycle.clock_sec
        feed(gate, oracle, cycle, now, ros)
        verdict = gate.step(now, ros)
        twist = verdict.twist
        assert twist.is_finite()
        assert abs(twist.linear_mps) <= LIMITS.max_speed_mps + 1e-9
        assert abs(twist.angular_radps) <= LIMITS.max_turn_radps + 1e-9
        assert twist.linear_mps * last.linear_mps >= 0.0 and twist.angular_radps * last.angular_radps >= 0.0
        dt = min(cycle.wait_sec, 0.1) + 1e-9
        assert abs(twist.linear_mps) - abs(last.linear_mps) <= LIMITS.acceleration_mps2 * dt + 1e-9
        assert abs(twist.angular_radps) - abs(last.angular_radps) <= LIMITS.turn_acceleration_radps2 * dt + 1e-9
        if verdict.state == GateState.CLEAR and oracle.command and oracle.command[0] != STANDSTILL:
            assert abs(last.linear_mps) - abs(twist.linear_mps) <= LIMITS.emergency_deceleration_mps2 * dt + 1e-9
        if oracle.must_stand(now, ros):
            assert twist == STANDSTILL
        if oracle.latched:
            assert verdict.state == GateState.LATCHED
        assert verdict.message or verdict.state == GateState.CLEAR
        last = twist
