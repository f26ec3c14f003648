"""The shield stops in time, and never locks a robot in."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.learning.robots import FAST, HOUSE, Vehicle
from llm_agent_ros.learning.shield import shield
from llm_agent_ros.simulation.kinematic.arena import Arena, ArenaPool
from llm_agent_ros.simulation.kinematic.batch import KinematicBatch
from llm_agent_ros.simulation.kinematic.contact import SQUARE
from llm_agent_ros.simulation.kinematic.robot import Flaws, row

ANGLES = -math.pi + (np.arange(360) + 0.5) * math.pi / 180.0


def judged(vehicle: Vehicle, wanted: tuple[float, float], ranges: np.ndarray, now: tuple[float, float] = (0.0, 0.0)
           ) -> tuple[np.ndarray, bool]:
    state = np.array([now])
    allowed, vetoed = shield(
        row(vehicle.model, Flaws())[None], state, state, np.array([wanted]), ANGLES, ranges[None], 0.1)
    return allowed[0], bool(vetoed[0])


def wall_ahead(distance: float) -> np.ndarray:
    with np.errstate(divide='ignore'):
        ranges = distance / np.cos(ANGLES)
    return np.where((np.cos(ANGLES) > 0.05), ranges, np.inf)


def test_open_ground_lets_everything_pass() -> None:
    allowed, vetoed = judged(HOUSE, (0.7, 1.0), np.full(360, np.inf))
    assert allowed == pytest.approx([0.7, 1.0]) and not vetoed


def test_dropped_beams_are_no_obstacle() -> None:
    allowed, _ = judged(HOUSE, (0.7, 0.0), np.full(360, np.nan))
    assert allowed[0] == 0.7


def test_before_a_wall_only_turning_and_backing_off_remain() -> None:
    ranges = wall_ahead(0.23)
    forwards, vetoed = judged(HOUSE, (0.5, 0.4), ranges)
    assert vetoed and forwards == pytest.approx([0.0, 0.4])
    back, vetoed = judged(HOUSE, (-0.2, 0.0), ranges)
    assert back == pytest.approx([-0.2, 0.0]) and not vetoed


def test_a_box_may_not_turn_its_corner_into_a_wall() -> None:
    ranges = wall_ahead(0.27)
    allowed, vetoed = judged(FAST, (0.0, 2.0), ranges)
    assert vetoed and np.all(allowed == 0.0)
    allowed, vetoed = judged(FAST, (-0.3, 0.0), ranges)
    assert not vetoed


def test_a_box_that_cannot_turn_may_still_drive_straight() -> None:
    allowed, vetoed = judged(FAST, (-0.3, 2.0), wall_ahead(0.262))
    assert vetoed and allowed == pytest.approx([-0.3, 0.0])


def test_a_box_that_turns_fast_is_stopped_before_its_corner_touches() -> None:
    """From 2 rad/s it needs a third of a radian to come to rest."""
    ranges = wall_ahead(0.30)
    slow, _ = judged(FAST, (0.0, 0.3), ranges)
    assert slow == pytest.approx([0.0, 0.3])
    fast, vetoed = judged(FAST, (0.0, 2.0), ranges, now=(0.0, 2.0))
    assert vetoed and fast[1] < 0.3


def test_what_was_seen_before_counts_where_the_lidar_is_blind() -> None:
    state, wanted, nothing = np.zeros((1, 2)), np.array([[-0.3, 0.0]]), np.full((1, 360), np.nan)
    params = row(FAST.model, Flaws())[None]
    open_ground, _ = shield(params, state, state, wanted, ANGLES, nothing, 0.1)
    assert open_ground[0, 0] == -0.3
    behind = np.full((1, 4, 2), np.inf)
    behind[0, 2] = -0.28, 0.1
    known, vetoed = shield(params, state, state, wanted, ANGLES, nothing, 0.1, remembered=behind)
    assert vetoed[0] and known[0, 0] > -0.1


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([HOUSE, FAST]), st.floats(0.5, 2.5), st.floats(0.1, 2.0), st.floats(-0.3, 0.3))
def test_whatever_is_wanted_the_robot_does_not_drive_into_a_wall(
    vehicle: Vehicle, distance: float, v: float, w: float,
) -> None:
    cells = np.zeros((120, 120), np.uint8)
    cells[:, 90:] = SQUARE
    start = Pose2D(9.0 - distance, 6.0)
    batch = KinematicBatch(ArenaPool.of([Arena('wall', cells, 0.1, start, Point2D(0, 0))]), 1, rays=360, substeps=5)
    batch.reset(0, 0, vehicle.model, Flaws(lag_sec=0.05, latency_sec=0.05, lidar_noise_m=0.0, lidar_dropout=0.0))
    command = np.zeros((1, 2))
    for _ in range(60):
        ranges = batch.scan()
        command, _ = shield(
            batch.params, batch.twist, command, np.array([[v, w]]), batch.angles, ranges, batch.period_sec)
        batch.step(command)
    assert not batch.collided[0]


def test_a_box_that_spins_does_not_jump_its_corner_over_a_point() -> None:
    half_length, half_width = FAST.model.outline.length_m / 2.0, FAST.model.outline.width_m / 2.0
    corner_m = math.hypot(half_length, half_width)
    spin = 2.0
    # What is under way for 0.2 s and the command for 0.1 s, at full rate; then it slows down.
    turned = np.arange(0.0, spin * 0.3, 0.002)
    passed = 0
    for distance in np.linspace(half_length + 0.02, corner_m - 0.004, 12):
        for beam in range(360):
            seen = ANGLES[beam] - turned
            inside = (np.abs(distance * np.cos(seen)) < half_length) & (np.abs(distance * np.sin(seen)) < half_width)
            if inside[0]:
                continue
            ranges = np.full(360, np.inf)
            ranges[beam] = distance
            if judged(FAST, (0.0, spin), ranges, (0.0, spin))[0][1] == spin:
                passed += 1
                assert not inside.any(), (distance, beam)
    assert passed > 100


def test_a_turn_that_may_end_does_not_save_a_corner() -> None:
    ranges = np.full(360, np.inf)
    beam = int(np.argmin(np.abs(ANGLES - math.atan2(0.20, 0.66))))
    ranges[beam] = math.hypot(0.66, 0.20)
    allowed, vetoed = judged(FAST, (1.1, -0.6), ranges, (1.0, -0.8))  # turning on as fast, the corner passes the point
    assert vetoed and allowed[0] < 1.0
    allowed, vetoed = judged(FAST, (0.3, -0.6), ranges, (0.3, -0.8))
    assert not vetoed
