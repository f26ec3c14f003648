"""The planning service: poses in metres, outlines that are not round, scans between plans."""

import math
from dataclasses import replace

import numpy as np
import pytest

from llm_agent_ros.errors import PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning import Inflation, failures
from llm_agent_ros.planning.costmap import Costmap, MapGeometry
from llm_agent_ros.planning.footprint import Footprint, first_collision, parse_footprint
from llm_agent_ros.planning.obstacles import Beams, ObstacleSettings
from llm_agent_ros.planning.registry import PlannerSettings
from llm_agent_ros.planning.replan import ReplanPolicy, Verdict
from llm_agent_ros.planning.service import PlanningService, PlanRequest

LONG = '[[-0.6, -0.15], [0.6, -0.15], [0.6, 0.15], [-0.6, 0.15]]'


def service(occupancy, footprint):
    """Return a service on a map of 5 cm cells at the origin."""
    geometry = MapGeometry(0.05, Pose2D(0.0, 0.0))
    costmap = Costmap(occupancy, geometry, Inflation(footprint.inscribed_m, 0.7, 3.0), ObstacleSettings())
    settings = PlannerSettings(robot_radius_m=footprint.circumscribed_m)
    return PlanningService(costmap, settings, footprint, ReplanPolicy())


def request(start, goal, **fields):
    """Return a request for one goal."""
    return PlanRequest(start, (goal,), fields.get('tolerance_m', 0.0), fields.get('planner', 'astar'), 10.0)


def narrow_and_wide():
    """Return two rooms joined by a bent passage of 0.6 m and, far off, by a wide door."""
    occupancy = np.zeros((200, 200), np.int8)
    occupancy[:, 98:118] = 100
    occupancy[40:52, 98:112] = 0
    occupancy[40:64, 104:116] = 0
    occupancy[52:64, 106:118] = 0
    occupancy[150:190, 98:118] = 0
    return occupancy


def test_a_long_robot_goes_where_its_outline_fits():
    start, goal = Pose2D(3.0, 2.3), Pose2D(8.0, 2.9)
    round_robot = service(narrow_and_wide(), Footprint(radius_m=0.15))
    long_robot = service(narrow_and_wide(), parse_footprint(LONG, 0.0))
    short = round_robot.plan(request(start, goal))[1]
    path = long_robot.plan(request(start, goal))[1]
    assert short.length_m < 6.5 < 10.0 < path.length_m
    footprint = parse_footprint(LONG, 0.0)
    assert first_collision(long_robot.costmap.costs, footprint, path.poses(0.05), 0.05, 0) is None
    assert long_robot.plan(request(start, goal))[1].length_m == pytest.approx(path.length_m, rel=0.1)


def test_a_goal_at_which_the_outline_does_not_fit_is_refused():
    occupancy = np.zeros((100, 100), np.int8)
    occupancy[60] = 100
    robot = service(occupancy, parse_footprint(LONG, 0.0))
    assert robot.plan(request(Pose2D(1.5, 2.0), Pose2D(3.5, 2.5, 0.0)))[1].cost > 0.0
    with pytest.raises(failures.GoalOccupied):
        robot.plan(request(Pose2D(1.5, 2.0), Pose2D(3.5, 2.5, math.pi / 2)))


@pytest.mark.parametrize('tolerance_m', [0.0, 0.1])
def test_of_several_goals_one_where_the_outline_fits_is_taken(tolerance_m):
    occupancy = np.zeros((100, 100), np.int8)
    occupancy[60] = 100
    robot = service(occupancy, parse_footprint(LONG, 0.0))
    across, along = Pose2D(3.0, 2.5, math.pi / 2), Pose2D(3.8, 2.5, 0.0)
    goals = across, Pose2D(3.2, 2.5, -math.pi / 2), along
    ask = PlanRequest(Pose2D(1.5, 2.0), goals, tolerance_m, 'astar', 10.0)
    assert robot.plan(ask)[0] == 2
    with pytest.raises(failures.GoalOccupied):
        robot.plan(replace(ask, goals=goals[:2]))


@pytest.mark.parametrize('text', [
    '[[0, 1], [1]]', 'round', '[[1, 1], [2, 1], [2, 2]]', '7', '{}', '""', 'null', '[[NaN, 1], [1, 0], [0, -1]]',
    '[[Infinity, 1], [-1, 1], [-1, -1]]', f'[[1{"0" * 400}, 1], [-1, 1], [-1, -1]]',
])
def test_footprints_that_are_none_are_refused(text):
    with pytest.raises(PlanError):
        parse_footprint(text, 0.2)


@pytest.mark.parametrize('text', ['', ' ', '[]', '[ ]'])
def test_no_corners_mean_a_circle(text):
    assert parse_footprint(text, 0.27) == Footprint(radius_m=0.27)
    with pytest.raises(PlanError):
        parse_footprint(text, math.nan)


def test_each_planner_learns_of_scans_that_came_before_its_plan():
    robot = service(np.zeros((120, 120), np.int8), Footprint(radius_m=0.2))
    ask = {name: request(Pose2D(1.0, 3.0), Pose2D(5.0, 3.0), planner=name) for name in ('astar', 'dijkstra')}
    straight = robot.plan(ask['astar'])[1].length_m
    angles = np.linspace(-0.3, 0.3, 40)
    assert robot.add_scan(Beams(angles, np.full(40, 2.0)), Pose2D(1.0, 3.0), 0.0) is not None
    for name in ask:
        assert robot.plan(ask[name])[1].length_m > straight + 0.1
    for k in range(ObstacleSettings().most_worth):
        robot.add_scan(Beams(angles, np.full(40, np.inf)), Pose2D(1.0, 3.0), 0.1 + 0.1 * k)
    for name in ask:
        assert robot.plan(ask[name])[1].length_m == pytest.approx(straight)


def test_the_running_path_is_judged():
    robot = service(np.zeros((120, 120), np.int8), Footprint(radius_m=0.2))
    assert robot.judge(Pose2D(1.0, 3.0)) is None
    robot.plan(request(Pose2D(1.0, 3.0), Pose2D(5.0, 3.0)))
    assert robot.judge(Pose2D(1.2, 3.05)) is Verdict.KEEP
    robot.add_scan(Beams(np.linspace(-0.3, 0.3, 40), np.full(40, 2.0)), Pose2D(1.0, 3.0), 0.0)
    assert robot.judge(Pose2D(1.2, 3.05)) is Verdict.BLOCKED
    assert robot.judge(Pose2D(4.0, 3.0)) is Verdict.KEEP


def test_a_robot_that_stands_too_near_to_a_wall_is_not_blocked_by_that():
    occupancy = np.zeros((100, 100), np.int8)
    occupancy[:, 0] = 100
    robot = service(occupancy, Footprint(radius_m=0.27))
    robot.plan(request(Pose2D(0.2, 2.5), Pose2D(4.0, 2.5)))
    for x in (0.2, 0.26, 0.32, 1.5):
        assert robot.judge(Pose2D(x, 2.5)) is Verdict.KEEP, x
    robot.add_scan(Beams(np.linspace(-0.3, 0.3, 40), np.full(40, 2.0)), Pose2D(0.2, 2.5), 0.0)
    assert robot.judge(Pose2D(0.2, 2.5)) is Verdict.BLOCKED


@pytest.mark.parametrize('resolution_m', [0.05, 0.5, 2.0])
def test_a_path_begins_at_the_robot_and_ends_at_the_goal_itself(resolution_m):
    geometry = MapGeometry(resolution_m, Pose2D(0.0, 0.0))
    costmap = Costmap(np.zeros((100, 100), np.int8), geometry, Inflation(0.2, 0.4), ObstacleSettings())
    robot = PlanningService(
        costmap, PlannerSettings(resolution_m, robot_radius_m=0.2), Footprint(radius_m=0.2), ReplanPolicy())
    start = Pose2D(2.01, 2.01)
    for goal in (Pose2D(2.02, 2.04), Pose2D(2.4, 2.3), Pose2D(4.1, 3.33)):
        path = robot.plan(request(start, goal))[1]
        assert path.poses(0.1)[0].distance_to(start) == pytest.approx(0.0)
        assert path.poses(0.1)[-1].distance_to(goal) == pytest.approx(0.0)
        assert len(path.points_m) == len(path.cells)
        assert start.distance_to(goal) - 1e-9 <= path.length_m <= 1.1 * start.distance_to(goal)
        assert robot.judge(start) in (None, Verdict.KEEP)


def test_a_path_that_ends_beside_its_goal_ends_in_the_middle_of_a_cell():
    occupancy = np.zeros((100, 100), np.int8)
    occupancy[60] = 100
    robot = service(occupancy, Footprint(radius_m=0.2))
    path = robot.plan(request(Pose2D(2.01, 2.0), Pose2D(3.0, 2.92), tolerance_m=0.3))[1]
    assert path.points_m[-1] == pytest.approx((path.cells[-1][::-1] + 0.5) * 0.05)


def test_a_path_round_a_corner_stays_good_all_along_it():
    """Two corridors 1 m wide: the corner that is nearest to a robot may be one that it has still to come to."""
    occupancy = np.full((120, 120), 100, np.int8)
    occupancy[2:118, 2:22] = 0
    occupancy[98:118, 2:118] = 0
    robot = service(occupancy, Footprint(radius_m=0.27))
    path = robot.plan(request(Pose2D(0.6, 0.5), Pose2D(5.5, 5.4)))[1]
    for pose in path.poses(0.1)[:-3]:
        assert robot.judge(pose) is Verdict.KEEP, pose


def test_a_path_is_forgotten_at_its_goal():
    robot = service(np.zeros((120, 120), np.int8), Footprint(radius_m=0.2))
    robot.plan(request(Pose2D(1.0, 3.0), Pose2D(5.0, 3.0)))
    assert robot.judge(Pose2D(4.6, 3.0)) is Verdict.KEEP
    assert robot.judge(Pose2D(4.85, 3.05)) is None
    assert robot.judge(Pose2D(1.2, 3.0)) is None
    robot.plan(request(Pose2D(5.0, 3.0), Pose2D(1.0, 3.0)))
    assert robot.judge(Pose2D(4.6, 3.0)) is Verdict.KEEP


def test_a_corner_of_a_footprint_is_a_point():
    assert parse_footprint(LONG, 0.0).corners[0] == Point2D(-0.6, -0.15)
