"""Layers: static map, keep-out zones, what the lidar marks and clears."""

import math

import numpy as np
import planning_reference as reference
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning import Inflation
from llm_agent_ros.planning.costmap import Costmap, MapGeometry, polygon_cells, to_occupancy
from llm_agent_ros.planning.obstacles import Beams, ObstacleSettings

INFLATION = Inflation(0.2, 0.4, 5.0)
AT_ZERO = Pose2D(0.0, 0.0)


def costmap(occupancy=None, origin=AT_ZERO, keepout=(), **settings):
    """Return a costmap of 6 m x 6 m, empty where no occupancy is given."""
    occupancy = np.zeros((120, 120), np.int8) if occupancy is None else occupancy
    return Costmap(occupancy, MapGeometry(0.05, origin), INFLATION, ObstacleSettings(**settings), keepout)


def beams(ranges):
    """Return a scan of 180 beams all around."""
    angles = np.linspace(-math.pi, math.pi, 180, endpoint=False)
    return Beams(angles, np.broadcast_to(np.asarray(ranges, float), angles.shape).copy())


def test_static_values_and_keepout_zones():
    occupancy = np.zeros((120, 120), np.int8)
    occupancy[10, 10], occupancy[100, 100], occupancy[50, 50] = 100, -1, 40
    zone = (Point2D(3.0, 3.0), Point2D(4.0, 3.0), Point2D(4.0, 3.5), Point2D(3.0, 3.5))
    costs = costmap(occupancy, keepout=[zone]).costs
    assert (costs[10, 10], costs[100, 100], costs[50, 50]) == (254, 255, 0)
    assert costs[65, 70] == 254 and costs[57, 70] == 253 and 0 < costs[53, 70] < 253


@settings(max_examples=25, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1))
def test_updated_costs_equal_full_inflation_of_what_is_marked(seed):
    rng = np.random.default_rng(seed)
    occupancy = np.where(rng.random((120, 120)) < 0.002, 100, 0).astype(np.int8)
    layers = costmap(occupancy)
    for k in range(6):
        pose = Pose2D(*rng.uniform(1.0, 5.0, 2), rng.uniform(-3.0, 3.0))
        written = layers.add_scan(beams(rng.uniform(0.5, 7.0, 180)), pose, float(k))
        assert written is None or not written.empty
    raw = np.where((layers._layer.marked != 0) | (occupancy == 100), 254, 0).astype(np.uint8)
    np.testing.assert_array_equal(layers.costs, reference.inflated(raw, 0.2, 0.4, 5.0, 0.05))
    assert (layers._layer.marked != 0).any()


@pytest.mark.parametrize('origin', [Pose2D(0.0, 0.0), Pose2D(-3.0, 2.0, 0.7)])
def test_hits_are_marked_where_they_are_and_cleared_by_beams_that_pass(origin):
    layers = costmap(origin=origin)
    sensor = origin.compose(Pose2D(3.0, 3.0, 0.5))
    scan = Beams(np.array([0.0]), np.array([1.5]))
    window = layers.add_scan(scan, sensor, 0.0)
    col, row = (3.0 + 1.5 * math.cos(0.5)) / 0.05, (3.0 + 1.5 * math.sin(0.5)) / 0.05
    assert layers.costs[int(row), int(col)] == 254
    assert window.row_start <= row - 8 and window.row_stop >= row + 8
    assert layers.add_scan(scan, sensor, 0.1) is None
    passes = 2 * ObstacleSettings().hit_worth
    for k in range(passes):
        assert layers.costs[int(row), int(col)] == 254
        layers.add_scan(Beams(np.array([0.0]), np.array([math.inf])), sensor, 0.2 + 0.1 * k)
    assert not layers.costs.any()


def test_a_mark_that_was_hit_often_goes_no_later_than_its_most_worth():
    layers = costmap()
    for k in range(20):
        layers.add_scan(beams(1.5), Pose2D(3.0, 3.0), 0.1 * k)
    for k in range(ObstacleSettings().most_worth):
        assert layers.costs.any()
        layers.add_scan(beams(math.inf), Pose2D(3.0, 3.0), 3.0 + 0.1 * k)
    assert not layers.costs.any()


def test_a_cell_that_is_hit_in_a_third_of_the_scans_stays_marked():
    layers = costmap()
    for k in range(30):
        layers.add_scan(beams(1.5 if k % 3 == 0 else math.inf), Pose2D(3.0, 3.0), 0.1 * k)
        assert layers.costs.any()


def test_a_clock_that_is_set_back_forgets_all_marks():
    layers = costmap(decay_sec=0.0)
    layers.add_scan(beams(1.5), Pose2D(3.0, 3.0), 100.0)
    layers.add_scan(beams(math.nan), Pose2D(3.0, 3.0), 5.0)
    assert not layers.costs.any()
    layers.add_scan(beams(1.0), Pose2D(3.0, 3.0), 5.1)
    assert layers.costs.any()
    for k in range(ObstacleSettings().hit_worth):
        layers.add_scan(beams(math.inf), Pose2D(3.0, 3.0), 5.2 + 0.1 * k)
    assert not layers.costs.any()


def test_a_scan_that_comes_late_forgets_nothing():
    layers = costmap()
    layers.add_scan(beams(1.5), Pose2D(3.0, 3.0), 100.0)
    layers.add_scan(beams(math.nan), Pose2D(3.0, 3.0), 99.9)
    assert layers.costs.any()


@pytest.mark.parametrize('worth', [(0, 9), (4, 3), (3, 256), (-1, 1)])
def test_counters_that_cannot_be_are_refused(worth):
    with pytest.raises(PlanError, match='worth'):
        ObstacleSettings(hit_worth=worth[0], most_worth=worth[1])


@pytest.mark.parametrize('silent', [math.nan, -math.inf, 0.0])
def test_beams_that_say_nothing_do_nothing(silent):
    layers = costmap()
    layers.add_scan(beams(1.5), Pose2D(3.0, 3.0), 0.0)
    before = layers.costs.copy()
    layers.add_scan(beams(silent), Pose2D(3.0, 3.0), 0.1)
    np.testing.assert_array_equal(layers.costs, before)


def test_marks_that_are_not_seen_again_decay():
    layers = costmap(decay_sec=5.0)
    layers.add_scan(beams(1.5), Pose2D(3.0, 3.0), 0.0)
    silent = beams(math.nan)
    layers.add_scan(silent, Pose2D(3.0, 3.0), 4.9)
    assert (layers.costs == 254).any()
    layers.add_scan(silent, Pose2D(3.0, 3.0), 5.2)
    assert not layers.costs.any()


def test_what_the_map_explains_and_what_is_under_the_robot_is_not_marked():
    occupancy = np.zeros((120, 120), np.int8)
    occupancy[:, 80] = 100
    layers = costmap(occupancy)
    scan = Beams(np.array([0.0, math.pi]), np.array([0.98, 0.15]))
    assert layers.add_scan(scan, Pose2D(3.0, 3.0), 0.0) is None


def test_hits_beyond_the_range_and_off_the_map_are_not_marked():
    layers = costmap(mark_range_m=2.0)
    assert layers.add_scan(beams(2.5), Pose2D(3.0, 3.0), 0.0) is None
    assert layers.add_scan(beams(1.9), Pose2D(-9.0, 3.0), 0.0) is None


def test_polygons_are_filled_in_the_maps_frame():
    geometry = MapGeometry(0.5, Pose2D(1.0, 1.0, math.pi / 2))
    corners = [geometry.origin.to_world(Point2D(x, y)) for x, y in ((1.0, 0.5), (2.0, 0.5), (2.0, 2.0), (1.0, 2.0))]
    expected = np.zeros((6, 8), bool)
    expected[1:4, 2:4] = True
    np.testing.assert_array_equal(covered((6, 8), geometry, corners), expected)


def covered(shape, geometry, corners):
    """Return the cells of a polygon as a mask of the whole grid."""
    mask = np.zeros(shape, bool)
    window, cells = polygon_cells(shape, geometry, corners)
    mask[window.slices] = cells
    return mask


@pytest.mark.parametrize('yaw_rad', [0.0, 0.4, 0.8])
@pytest.mark.parametrize('at_cells', np.arange(0.05, 1.05, 0.1))
def test_a_zone_thinner_than_a_cell_is_there_wherever_it_lies(at_cells, yaw_rad):
    across = Pose2D(2.0 + 0.25 * at_cells, 2.0, yaw_rad)
    corners = [across.to_world(Point2D(x, y)) for x, y in ((0.0, -9.0), (0.1, -9.0), (0.1, 9.0), (0.0, 9.0))]
    zone = costmap_of(corners).costs == 254
    assert zone[2:14].any(axis=1).all() and zone.sum() < 4 * 16


@pytest.mark.parametrize('at', [1.05, 1.1, 1.2, 1.3])
def test_the_outermost_strip_of_a_zone_counts(at):
    corners = [Point2D(x, y) for x, y in ((at, 1.0), (2.0, 1.0), (2.0, 3.0), (at, 3.0))]
    costs = costmap_of(corners).costs
    assert (np.flatnonzero(costs[6] == 254) == np.arange(math.floor(at / 0.25), 8)).all()


def costmap_of(*keepout):
    """Return a costmap of 4 m x 4 m with cells of 0.25 m and zones."""
    geometry = MapGeometry(0.25, AT_ZERO)
    return Costmap(np.zeros((16, 16), np.int8), geometry, Inflation(0.2, 0.2), ObstacleSettings(), keepout)


def test_zones_off_the_map_are_known():
    def square(x, y):
        return [Point2D(x, y), Point2D(x + 1.0, y), Point2D(x + 1.0, y + 1.0), Point2D(x, y + 1.0)]

    layers = costmap_of(square(-3.0, 1.0), square(1.0, 1.0), square(1.0, 9.0), square(1e9, -1e9), square(3.5, 3.5))
    assert layers.zones_off_map == (0, 2, 3)
    assert (layers.costs == 254).sum() == 16 + 4


def test_another_map_of_the_same_place_leaves_what_the_lidar_marked():
    occupancy = np.zeros((120, 120), np.int8)
    zone = (Point2D(5.0, 5.0), Point2D(5.5, 5.0), Point2D(5.5, 5.5), Point2D(5.0, 5.5))
    layers = costmap(occupancy, keepout=[zone])
    layers.add_scan(beams(1.5), Pose2D(3.0, 3.0), 0.0)
    marked = layers._layer.marked.copy()
    occupancy[20] = 100
    layers.set_map(occupancy)
    assert marked.any() and (layers.costs[marked != 0] == 254).all()
    assert (layers.costs[20] == 254).all() and layers.costs[105, 105] == 254
    for k in range(ObstacleSettings().hit_worth + 1):
        layers.add_scan(beams(math.inf), Pose2D(3.0, 3.0), 0.1 + 0.1 * k)
    np.testing.assert_array_equal(layers.costs, costmap(occupancy, keepout=[zone]).costs)


def test_occupancy_is_scaled_as_nav2_does():
    values = to_occupancy(np.array([[0, 1, 252, 253, 254, 255]], np.uint8))
    assert values.tolist() == [[0, 1, 98, 99, 100, -1]]
    assert (np.diff(to_occupancy(np.arange(255, dtype=np.uint8)).astype(int)) >= 0).all()
