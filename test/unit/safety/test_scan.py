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


@pytest.mark.parametrize(
    ('range_min_m', 'forward_m', 'x_m'),
    [
        (0.45, 0.0, 0.22),  # not at 0.45, the farthest it can be: it may touch already
        (0.0, 0.0, 0.01),  # not at the centre, where no motion leads nearer to it
        (0.1, 0.2, 0.22), (0.1, -0.2, -0.1), (0.45, 0.2, 0.22), (0.1, 0.3, 0.31),
    ],
)
def test_too_close_is_on_the_robots_edge_at_the_farthest(range_min_m: float, forward_m: float, x_m: float) -> None:
    ranges = rays(math.inf)
    ranges[180] = -math.inf
    geometry = ScanGeometry(-math.pi, 2.0 * math.pi / 360, range_min_m, 12.0, Pose2D(forward_m, 0.0), 0.22)
    assert read_scan(ranges, geometry).points == pytest.approx(np.array([(x_m, 0.0)]), abs=1e-9)


@given(
    st.floats(0.0, 1.0), st.floats(-0.4, 0.4), st.floats(-0.4, 0.4), st.floats(-math.pi, math.pi), st.floats(0.05, 0.6)
)
def test_too_close_is_never_farther_than_the_shortest_range_nor_at_the_lidar(
    range_min_m: float, x: float, y: float, yaw: float, radius_m: float
) -> None:
    mount = Pose2D(x, y, yaw)
    geometry = ScanGeometry(-math.pi, 2.0 * math.pi / 360, range_min_m, 12.0, mount, radius_m)
    points = read_scan(rays(-math.inf), geometry).points
    reach = np.hypot(points[:, 0] - x, points[:, 1] - y)
    assert len(points) == 360
    assert np.all((reach > 0.01 - 1e-9) & (reach < max(range_min_m, 0.01) + 1e-9))


def test_sight_ends_at_the_longest_range_wherever_the_lidar_stands() -> None:
    assert read_scan(rays(), FULL).sight_m == 12.0
    ahead = ScanGeometry(-math.pi, 2.0 * math.pi / 360, 0.12, 12.0, Pose2D(0.3, 0.4))
    assert read_scan(rays(), ahead).sight_m == pytest.approx(11.5)


@pytest.mark.parametrize('reading', [math.inf, 12.01])
def test_beyond_the_range_is_free_and_not_blind(reading: float) -> None:
    view = read_scan(rays(reading), FULL)
    assert len(view.points) == 0 and len(view.blind_rad) == 0 and view.unknown_share == 0.0


@pytest.mark.parametrize('reading', [math.nan, 0.0])
@pytest.mark.parametrize(('count', 'specks', 'blind'), [(360, 4, 5), (1440, 19, 20), (180, 2, 3), (90, 1, 2)])
def test_less_than_five_degrees_are_specks_and_five_a_blind_sector(
    reading: float, count: int, specks: int, blind: int
) -> None:
    geometry = ScanGeometry(-math.pi, 2.0 * math.pi / count, 0.12, 12.0)
    middle = count // 2
    ranges = np.full(count, 5.0)
    ranges[middle : middle + specks] = reading
    assert not read_scan(ranges, geometry).is_blind_towards(0.0, 0.7)
    ranges[middle : middle + blind] = reading
    view = read_scan(ranges, geometry)
    assert view.is_blind_towards(0.0, 0.1) and len(view.blind_rad) == blind
    assert not view.is_blind_towards(math.pi, 0.7)
    assert view.unknown_share == pytest.approx(blind / count)


def test_one_ray_of_the_coarsest_lidar_is_a_blind_sector() -> None:
    coarse = ScanGeometry(-math.pi, 2.0 * math.pi / 72, 0.12, 12.0)
    ranges = np.full(72, 5.0)
    assert not len(read_scan(ranges, coarse).blind_rad)
    ranges[36] = math.nan
    assert read_scan(ranges, coarse).is_blind_towards(0.0, 0.1)


@given(st.lists(st.booleans(), min_size=72, max_size=400))
def test_every_run_of_unknown_rays_is_found_wherever_it_begins(unknown: list[bool]) -> None:
    count = len(unknown)
    step = 2.0 * math.pi / count
    ranges = np.where(unknown, math.nan, 5.0)
    expected = set()
    for begin in range(count):
        length = 0
        while length < count and unknown[(begin + length) % count]:
            length += 1
            if length * step >= math.radians(5.0) - 1e-6:
                expected |= {(begin + k) % count for k in range(length)}
    blind = read_scan(ranges, ScanGeometry(-math.pi, step, 0.12, 12.0)).blind_rad
    assert {round((b + math.pi) / step) % count for b in blind} == expected


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
        ScanGeometry(0.0, 3.1, 0.1, 10.0), ScanGeometry(0.0, 0.1, 0.1, 10.0),  # a chair leg stands between two rays
        ScanGeometry(0.0, 0.02, 0.1, 10.0),  # 360 rays of it are more than a turn
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
