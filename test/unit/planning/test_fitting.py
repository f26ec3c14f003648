"""Robots that are not round beside walls: along them, to and from them, and the turns that a path asks for."""

import math

import numpy as np
import pytest

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.planning import Inflation, UnknownPolicy, failures
from llm_agent_ros.planning.costmap import Costmap, MapGeometry
from llm_agent_ros.planning.footprint import collides, first_collision, parse_footprint
from llm_agent_ros.planning.obstacles import ObstacleSettings
from llm_agent_ros.planning.registry import PlannerSettings
from llm_agent_ros.planning.replan import ReplanPolicy
from llm_agent_ros.planning.service import PlanningService, PlanRequest

BOX = parse_footprint('[[0.4, 0.2], [0.4, -0.2], [-0.4, -0.2], [-0.4, 0.2]]', 0.0)


def service(occupancy, **settings):
    """Return a service for a box of 0.8 m x 0.4 m on a map of 5 cm cells at the origin."""
    costmap = Costmap(
        occupancy, MapGeometry(0.05, Pose2D(0.0, 0.0)), Inflation(BOX.inscribed_m, 0.55, 5.0), ObstacleSettings())
    return PlanningService(
        costmap, PlannerSettings(robot_radius_m=BOX.circumscribed_m, **settings), BOX, ReplanPolicy())


def room():
    occupancy = np.zeros((100, 100), np.int8)
    occupancy[[0, -1]] = occupancy[:, [0, -1]] = 100
    return occupancy


def corridor():
    """Return a corridor along x, 0.7 m wide: the box fits along it, not across."""
    occupancy = np.full((60, 200), 100, np.int8)
    occupancy[23:37, 2:198] = 0
    return occupancy


def plan(robot, start, *goals, tolerance_m=0.0):
    return robot.plan(PlanRequest(start, goals, tolerance_m, 'astar', 10.0))


def fits_along(robot, path):
    return first_collision(robot.costmap.costs, BOX, path.poses(0.05)[1:], 0.05, 0) is None


@pytest.mark.parametrize('y', [0.28, 0.33, 0.4, 0.45, 0.5, 0.55])
def test_a_robot_beside_a_wall_drives_along_it(y):
    robot = service(room())
    path = plan(robot, Pose2D(1.5, y), Pose2D(3.0, y))[1]
    assert fits_along(robot, path) and path.length_m < 1.7
    assert path.poses(0.1)[-1].distance_to(Pose2D(3.0, y)) < 1e-9
    assert math.isfinite(path.cost) and path.clearance_m >= 0.2


def test_of_two_goals_beside_a_wall_the_one_within_reach_is_taken():
    behind = room()
    behind[:, 80] = 100
    assert plan(service(behind), Pose2D(1.5, 0.45), Pose2D(4.5, 0.45), Pose2D(3.0, 0.45))[0] == 1


@pytest.mark.parametrize('unknown', [UnknownPolicy.COST, UnknownPolicy.FREE])
def test_where_the_outline_does_not_get_the_reason_is_not_the_goal(unknown):
    robot = service(np.where(corridor() == 0, -1, 100).astype(np.int8), unknown=unknown)
    beyond = Pose2D(6.0, 1.5, math.pi)
    assert not collides(robot.costmap.costs, BOX, beyond, 0.05, 0)
    with pytest.raises(failures.NoValidPath, match='outline'):
        plan(robot, Pose2D(1.5, 1.5), beyond)
    assert plan(robot, Pose2D(1.5, 1.5), Pose2D(6.0, 1.5))[1].length_m == pytest.approx(4.5, abs=0.1)


def test_a_turn_on_the_spot_needs_room_as_well():
    robot = service(corridor())
    here = Pose2D(3.0, 1.5)
    assert plan(robot, here, Pose2D(3.0, 1.5, 0.1))[1].length_m == 0.0
    with pytest.raises(failures.NoValidPath, match='outline'):
        plan(robot, here, Pose2D(3.0, 1.5, math.pi))
    assert plan(service(room()), Pose2D(2.5, 2.5), Pose2D(2.5, 2.5, math.pi))[1].length_m == 0.0


def test_a_goal_to_which_there_is_no_way_for_anybody_keeps_its_reason():
    parted = room()
    parted[:, 50] = 100
    with pytest.raises(failures.NoValidPath, match='No path leads from the start at'):
        plan(service(parted), Pose2D(1.0, 2.5), Pose2D(4.0, 2.5))
    with pytest.raises(failures.GoalOccupied):
        plan(service(parted), Pose2D(1.0, 2.5), Pose2D(2.5, 2.5))


def test_a_corner_that_the_outline_cannot_turn_at_is_not_taken():
    occupancy = np.full((100, 100), 100, np.int8)
    occupancy[20:32, 2:62] = 0
    occupancy[20:90, 50:62] = 0
    with pytest.raises(failures.NoValidPath, match='outline'):
        plan(service(occupancy, any_angle=False), Pose2D(1.0, 1.3), Pose2D(2.8, 3.5, math.pi / 2))
    occupancy[12:40, 40:70] = 0
    assert plan(service(occupancy), Pose2D(1.0, 1.3), Pose2D(2.8, 3.5, math.pi / 2))[1].length_m > 3.0
