"""Outlines: inscribed and circumscribed circles, touched cells, collisions that the centre does not show."""

import math

import numpy as np
import pytest

from llm_agent_ros.errors import PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning import Inflation, inflate
from llm_agent_ros.planning.footprint import Footprint, collides, first_collision

LONG = Footprint(tuple(Point2D(x, y) for x, y in ((-0.4, -0.15), (0.4, -0.15), (0.4, 0.15), (-0.4, 0.15))))


def test_radii():
    assert LONG.inscribed_m == pytest.approx(0.15)
    assert LONG.circumscribed_m == pytest.approx(math.hypot(0.4, 0.15))
    assert Footprint(radius_m=0.3).inscribed_m == Footprint(radius_m=0.3).circumscribed_m == 0.3


def test_touched_cells_turn_with_the_robot():
    along = LONG.cells(Pose2D(2.5, 2.5), 0.1)
    across = LONG.cells(Pose2D(2.5, 2.5, math.pi / 2), 0.1)
    assert np.ptp(along[:, 1]) in (7, 8) and np.ptp(along[:, 0]) in (2, 3)
    assert np.ptp(across[:, 0]) in (7, 8) and np.ptp(across[:, 1]) in (2, 3)
    area = len({tuple(cell) for cell in Footprint(radius_m=1.0).cells(Pose2D(2.5, 2.5), 0.05).tolist()}) * 0.05**2
    assert math.pi < area < math.pi * 1.2


def test_a_long_robot_passes_a_gap_only_lengthwise():
    raw = np.zeros((60, 60), np.uint8)
    raw[30, :] = raw[38, :] = 254
    costs = inflate(raw, Inflation(LONG.inscribed_m, 0.5, 3.0), 0.1)
    in_the_gap = Pose2D(3.0, 3.45)
    assert costs[34, 30] < 253
    assert not collides(costs, LONG, in_the_gap, 0.1, 0)
    assert collides(costs, LONG, Pose2D(3.0, 3.45, math.pi / 2), 0.1, 0)
    turning = tuple(Pose2D(3.0, 3.45, yaw) for yaw in np.linspace(0.0, math.pi / 2, 19))
    assert 0 < first_collision(costs, LONG, turning, 0.1, 0) < 18
    assert first_collision(costs, LONG, turning[:1], 0.1, 0) is None


def test_a_cheap_centre_settles_it_without_a_look_at_the_outline():
    inflation = Inflation(LONG.inscribed_m, 0.5, 3.0)
    raw = np.zeros((60, 60), np.uint8)
    raw[30, 30] = 254
    costs = inflate(raw, inflation, 0.1)
    sure = int(inflation.cost_at(LONG.circumscribed_m + 0.1))
    for x in np.arange(1.0, 5.0, 0.17):
        for yaw in (0.0, 0.8, 1.57):
            pose = Pose2D(x, 2.6, yaw)
            assert collides(costs, LONG, pose, 0.1, sure) == collides(costs, LONG, pose, 0.1, 0)


def test_leaving_the_map_is_a_collision():
    assert collides(np.zeros((20, 20), np.uint8), LONG, Pose2D(0.2, 1.0), 0.1, 0)
    assert collides(np.zeros((20, 20), np.uint8), LONG, Pose2D(-0.2, 1.0), 0.1, 200)


@pytest.mark.parametrize('pose', [Pose2D(0.2, 1.5), Pose2D(3.8, 1.5), Pose2D(2.0, 0.1), Pose2D(2.0, 2.9)])
def test_leaving_the_map_is_a_collision_however_cheap_the_centre_is(pose):
    costs = np.zeros((30, 40), np.uint8)
    assert collides(costs, LONG, pose, 0.1, 200)
    assert not collides(costs, LONG, Pose2D(2.0, 1.5), 0.1, 200)


@pytest.mark.parametrize('corners', [((0.0, 0.0), (1.0, 0.0)), ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))])
def test_an_outline_must_hold_the_centre(corners):
    with pytest.raises(PlanError):
        Footprint(tuple(Point2D(*corner) for corner in corners))
