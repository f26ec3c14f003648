from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.safety.scan import ScanGeometry, read_scan

FULL = ScanGeometry(-math.pi, 2.0 * math.pi / 360, 0.12, 12.0)


def rays(value: float = 5.0) -> np.ndarray:
    return np.full(360, value)


def test_a_plain_scan_gives_one_point_a_ray_and_nothing_blind() -> None:
    view = read_scan(rays(2.0), FULL)
    assert view.points.shape == (360, 2)
    assert np.allclose(np.hypot(*view.points.T), 2.0)
    assert np.allclose(view.points[180], (2.0, 0.0), atol=1e-9)
    assert len(view.blind_rad) == 0 and view.unknown_share == 0.0


@pytest.mark.parametrize(
    ('reading', 'distance_m'), [(-math.inf, 0.12), (0.05, 0.12), (-1.0, 0.12), (12.0, 12.0), (0.12, 0.12)]
)
def test_too_close_counts_as_a_hit_at_the_shortest_range(reading: float, distance_m: float) -> None:
    ranges = rays(math.inf)
    ranges[180] = reading
    assert read_scan(ranges, FULL).points == pytest.approx(np.array([(distance_m, 0.0)]), abs=1e-9)


@pytest.mark.parametrize('reading', [math.inf, 12.01])
def test_beyond_the_range_is_free_and_not_blind(reading: float) -> None:
    view = read_scan(rays(reading), FULL)
    assert len(view.points) == 0 and len(view.blind_rad) == 0 and view.unknown_share == 0.0


@pytest.mark.parametrize('reading', [math.nan, 0.0])
def test_a_few_missing_rays_are_specks_and_five_neighbours_a_blind_sector(reading: float) -> None:
    ranges = rays()
    ranges[178:182] = reading
    assert not read_scan(ranges, FULL).is_blind_towards(0.0, 0.7)
    ranges[182] = reading
    view = read_scan(ranges, FULL)
    assert view.is_blind_towards(0.0, 0.1)
    assert not view.is_blind_towards(math.pi, 0.7)
    assert view.unknown_share == pytest.approx(5 / 360)


def test_a_blind_sector_behind_reaches_over_the_seam() -> None:
    ranges = rays()
    ranges[:3] = ranges[-2:] = math.nan
    view = read_scan(ranges, FULL)
    assert len(view.blind_rad) == 5
    assert view.is_blind_towards(math.pi, 0.05) and view.is_blind_towards(-math.pi, 0.05)


def test_what_the_lidar_does_not_cover_is_blind() -> None:
    half = ScanGeometry(-math.pi / 2, math.pi / 180, 0.12, 12.0)
    view = read_scan(np.full(181, 3.0), half)
    assert view.is_blind_towards(math.pi, 0.1) and not view.is_blind_towards(0.0, 1.0)


def test_the_mount_moves_and_turns_points_and_blind_sectors() -> None:
    ranges = rays(math.inf)
    ranges[180] = 1.0
    ranges[90:95] = math.nan
    turned = ScanGeometry(-math.pi, 2.0 * math.pi / 360, 0.12, 12.0, Pose2D(0.2, 0.1, math.pi / 2))
    view = read_scan(ranges, turned)
    assert view.points == pytest.approx(np.array([(0.2, 1.1)]), abs=1e-9)
    assert view.is_blind_towards(0.0, 0.1)


@pytest.mark.parametrize(
    'geometry',
    [
        ScanGeometry(math.nan, 0.01, 0.1, 10.0), ScanGeometry(0.0, 0.0, 0.1, 10.0),
        ScanGeometry(0.0, math.inf, 0.1, 10.0), ScanGeometry(0.0, 0.01, 5.0, 1.0),
    ],
)
def test_a_geometry_without_sense_makes_all_unknown(geometry: ScanGeometry) -> None:
    view = read_scan(rays(), geometry)
    assert view.unknown_share == 1.0 and len(view.points) == 0
    assert view.is_blind_towards(0.0, 0.1) and view.is_blind_towards(2.5, 0.1)


def test_no_rays_are_all_unknown() -> None:
    assert read_scan(np.empty(0), FULL).unknown_share == 1.0


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True, width=32), min_size=1, max_size=400))
def test_points_are_always_finite_and_never_nearer_than_the_shortest_range(ranges: list[float]) -> None:
    geometry = ScanGeometry(-math.pi, 2.0 * math.pi / len(ranges), 0.12, 12.0)
    view = read_scan(np.array(ranges), geometry)
    assert np.all(np.isfinite(view.points)) and np.all(np.isfinite(view.blind_rad))
    distance = np.hypot(*view.points.T)
    assert np.all((distance > 0.12 - 1e-9) & (distance < 12.0 + 1e-9))
    assert 0.0 <= view.unknown_share <= 1.0
