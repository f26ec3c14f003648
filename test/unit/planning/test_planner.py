"""What the planner does about starts and goals that are not plain, and how it says that there is no path."""

import math
import threading

import numpy as np
import pytest

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning import GridPlanner, Inflation, failures, inflate


def walled(height=40, width=60, wall=30):
    """Return a floor with a wall across it."""
    costs = np.zeros((height, width), np.uint8)
    costs[:, wall] = 254
    return costs


@pytest.mark.parametrize(('start', 'goal', 'failure', 'code'), [
    ((-1, 0), (5, 5), failures.StartOutsideMap, ErrorCode.START_OUTSIDE_MAP),
    ((5, 5), (5, 60), failures.GoalOutsideMap, ErrorCode.GOAL_OUTSIDE_MAP),
    ((5, 30), (5, 5), failures.StartOccupied, ErrorCode.START_OCCUPIED),
    ((5, 5), (5, 30), failures.GoalOccupied, ErrorCode.GOAL_OCCUPIED),
    ((5, 5), (5, 50), failures.NoValidPath, ErrorCode.NO_VALID_PATH),
])
def test_failures_have_nav2s_names_and_say_what_to_do(start, goal, failure, code):
    with pytest.raises(failure) as error:
        GridPlanner(walled()).plan(start, goal)
    assert error.value.code == code
    assert error.value.hint.endswith('.')


def test_without_a_map_there_is_no_plan():
    with pytest.raises(failures.NoMap):
        GridPlanner().plan((0, 0), (1, 1))


@pytest.mark.parametrize(('unknown', 'crosses'), [('free', True), ('cost', True), ('wall', False)])
def test_unknown_space_is_free_dear_or_a_wall(unknown, crosses):
    costs = np.zeros((40, 60), np.uint8)
    costs[:35, 28:33] = 255
    path = GridPlanner(costs, unknown=unknown, unknown_cost=10).plan((5, 5), (5, 55))
    assert bool((costs[path.cells[:, 0], path.cells[:, 1]] == 255).any()) == crosses
    assert (path.cost > 50.0) == (unknown != 'free')


def test_a_start_in_inflation_is_left_by_the_near_side():
    raw = walled()
    costs = inflate(raw, Inflation(0.22, 0.4, 5.0), 0.05)
    planner = GridPlanner(costs, resolution_m=0.05, robot_radius_m=0.22)
    path = planner.plan((20, 28), (20, 5))
    assert path.cells[0].tolist() == [20, 28] and path.cells[-1].tolist() == [20, 5]
    assert (costs[path.cells[6:, 0], path.cells[6:, 1]] < 253).all()
    with pytest.raises(failures.NoValidPath):
        planner.plan((20, 28), (20, 50))
    with pytest.raises(failures.StartOccupied):
        GridPlanner(costs, resolution_m=0.05).plan((20, 28), (20, 5))


def test_clearing_the_start_leaves_no_trace():
    costs = inflate(walled(), Inflation(0.22, 0.4, 5.0), 0.05)
    planner = GridPlanner(costs, resolution_m=0.05, robot_radius_m=0.22)
    planner.plan((20, 29), (20, 5))
    with pytest.raises(failures.GoalOccupied):
        planner.plan((20, 5), (20, 29))


def test_a_start_on_a_lethal_cell_clears_the_robots_disc():
    costs = np.zeros((40, 60), np.uint8)
    costs[18:23, 28:33] = 254
    planner = GridPlanner(costs, resolution_m=0.05, robot_radius_m=0.22)
    assert planner.plan((20, 30), (20, 55)).cells[-1].tolist() == [20, 55]
    costs[10:31, 20:41] = 254
    planner.set_costmap(costs)
    with pytest.raises(failures.StartOccupied):
        planner.plan((20, 30), (20, 55))


def test_an_occupied_goal_is_approached_as_near_as_the_tolerance_lets():
    planner = GridPlanner(walled(), resolution_m=0.1)
    assert planner.plan((20, 5), (20, 30), tolerance_m=0.5).cells[-1].tolist() == [20, 29]
    with pytest.raises(failures.NoValidPath):
        planner.plan((20, 5), (20, 35), tolerance_m=0.5)
    assert planner.plan((20, 5), (20, 31), tolerance_m=0.5).cells[-1].tolist() == [20, 29]


@pytest.mark.parametrize('tolerance_m', [-5.0, math.nan, math.inf, -math.inf])
def test_a_tolerance_that_is_no_distance_is_refused(tolerance_m):
    with pytest.raises(PlanError, match='tolerance') as error:
        GridPlanner(walled()).plan((5, 5), (5, 20), tolerance_m=tolerance_m)
    assert error.value.code == ErrorCode.INVALID_PARAMETER


def test_a_tolerance_wider_than_the_map_is_the_whole_map():
    assert GridPlanner(walled()).plan((5, 5), (5, 20), tolerance_m=1e200).cells[-1].tolist() == [5, 20]


@pytest.mark.parametrize(('resolution_m', 'limit_m', 'expected_m'), [
    (0.1, 1.0, 1.0), (0.3, 1.0, 1.0), (2.0, 1.0, 1.0), (2.0, 5.0, 2.0), (1.5, 4.0, 1.5), (0.1, math.inf, 2.0),
])
def test_clearance_is_measured_on_coarse_maps_too(resolution_m, limit_m, expected_m):
    costs = np.zeros((60, 60), np.uint8)
    costs[30 + max(1, round(2.0 / resolution_m))] = 254
    planner = GridPlanner(costs, resolution_m=resolution_m, clearance_limit_m=limit_m)
    assert planner.plan((30, 5), (30, 50)).clearance_m == pytest.approx(expected_m)


@pytest.mark.parametrize('far', [1e308, -1e308, 1e30])
def test_a_point_too_far_away_for_any_map_is_off_this_one(far):
    planner = GridPlanner(walled(), resolution_m=0.1, origin=Pose2D(-far, 1.0, 0.7), say_metres=True)
    with pytest.raises(failures.GoalOutsideMap, match='very far away'):
        planner.plan((5, 5), planner.cell(Pose2D(far, far)))


def test_tolerance_does_not_shorten_a_path_that_can_reach_its_goal():
    costs = np.full((20, 60), 252, np.uint8)
    assert GridPlanner(costs).plan((10, 5), (12, 50), tolerance_m=6.0).cells[-1].tolist() == [12, 50]


def test_nearness_to_the_goal_is_not_bought_with_a_long_way_round():
    costs = walled(200, 60)
    costs[199, 30] = 0
    costs[10, 31:36] = 254
    path = GridPlanner(costs).plan((10, 5), (10, 31), tolerance_m=4.0)
    assert path.cells[-1].tolist() == [10, 29]


def test_the_goal_cheapest_to_reach_is_taken_not_the_nearest():
    costs = walled()
    costs[39, 30] = 0
    planner = GridPlanner(costs)
    index, path = planner.plan_to_nearest((0, 28), [(0, 32), (0, 5), (5, 2)])
    assert index == 1 and path.cells[-1].tolist() == [0, 5]
    index, _ = planner.plan_to_nearest((0, 28), [(0, 30), (0, 99), (5, 2)])
    assert index == 2
    with pytest.raises(failures.GoalOccupied):
        planner.plan_to_nearest((0, 28), [(0, 30), (0, 99)])


def test_a_search_can_be_cancelled_and_times_out():
    costs = np.random.default_rng(0).integers(0, 200, (800, 800)).astype(np.uint8)
    costs[400:403, 400:403] = 254
    costs[401, 401] = 0
    planner = GridPlanner(costs)
    asked = []
    with pytest.raises(failures.PlannerCancelled):
        planner.plan((0, 0), (401, 401), cancelled=lambda: bool(asked.append(1)) or len(asked) > 2)
    assert len(asked) == 3
    with pytest.raises(failures.PlannerTimedOut):
        planner.plan((0, 0), (401, 401), timeout_sec=1e-4)
    assert planner.plan((0, 0), (0, 9)).cost > 0.0


def test_points_follow_the_maps_resolution_and_pose():
    planner = GridPlanner(np.zeros((20, 30), np.uint8), resolution_m=0.5, origin=Pose2D(2.0, -1.0, math.pi / 2))
    path = planner.plan((0, 0), (0, 4))
    assert path.points_m[0] == pytest.approx([2.0 - 0.25, -1.0 + 0.25])
    assert path.points_m[-1] == pytest.approx([2.0 - 0.25, -1.0 + 2.25])
    assert path.length_m == pytest.approx(2.0)
    assert planner.cell(Point2D(*path.points_m[-1])) == (0, 4)
    assert planner.point((0, 4)).distance_to(Point2D(*path.points_m[-1])) == pytest.approx(0.0, abs=1e-9)


def test_clearance_is_the_least_distance_to_a_lethal_cell():
    costs = np.zeros((50, 50), np.uint8)
    costs[10, 25] = 254
    path = GridPlanner(costs, resolution_m=0.1).plan((17, 2), (17, 48))
    assert path.clearance_m == pytest.approx(0.7)
    assert GridPlanner(np.zeros((9, 9), np.uint8), clearance_limit_m=3.0).plan((0, 0), (8, 8)).clearance_m == 3.0


def test_clearance_is_measured_between_the_corners_of_a_pulled_path():
    costs = np.zeros((50, 50), np.uint8)
    costs[10, 25] = 254
    path = GridPlanner(costs, any_angle=True).plan((17, 2), (17, 48))
    assert len(path.cells) == 2 and path.clearance_m == pytest.approx(7.0)


def test_threads_may_share_a_planner():
    costs = walled()
    costs[20, 30] = 0
    planner = GridPlanner(costs)
    expected = planner.plan((0, 0), (39, 59)).cost
    results = []

    def work():
        for _ in range(20):
            results.append(planner.plan((0, 0), (39, 59)).cost)
            planner.set_costmap(costs, (0, 0, 40, 60))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 80


@pytest.mark.parametrize('landmarks', [0, 16])
def test_costs_that_were_only_lent_are_no_map_to_plan_on(landmarks):
    planner = GridPlanner(landmarks=landmarks)
    planner.set_costmap(np.zeros((300, 300), np.uint8))
    planner.plan_once(walled(300, 300, 200), (5, 5), (5, 100))
    with pytest.raises(failures.NoMap):
        planner.plan((5, 5), (5, 290))
    planner.set_costmap(walled(300, 300, 250), (0, 0, 10, 10))
    with pytest.raises(failures.NoValidPath):
        planner.plan((5, 5), (5, 290))
    assert planner.plan((5, 5), (5, 240)).cost > 0


@pytest.mark.parametrize('at', [120, 126, 127, 128, 129, 131])
def test_once_is_as_good_as_kept_where_a_start_in_an_obstacle_lies_at_a_tiles_border(at):
    costs = np.zeros((260, 260), np.uint8)
    costs[at - 1:at + 2, at - 1:at + 2] = 254
    costs[:, at + 8] = 200
    for any_angle in (False, True):
        settings = {'robot_radius_m': 3.0, 'any_angle': any_angle, 'landmarks': 0}
        kept = GridPlanner(costs, **settings).plan((at, at), (250, 240))
        once = GridPlanner(**settings).plan_once(costs, (at, at), (250, 240))
        assert once.cost == kept.cost
        np.testing.assert_array_equal(once.cells, kept.cells)
