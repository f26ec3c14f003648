"""Generated houses, and the robot without ROS that drives through them in MuJoCo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.policy import Policy, View
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.control.recovery import Recovering
from llm_agent_ros.geometry import Point2D, Pose2D, Twist2D
from llm_agent_ros.learning.errands import AWAY_M, LEAST_M, START_ROOM_M, Errand, draw_errands, run_errand
from llm_agent_ros.learning.houses import make_house
from llm_agent_ros.world import World, load_world
from llm_agent_ros.world.grid_map import clearance_field

TWO_ROOMS = """
name: two rooms
rooms:
  - {name: hall, rect: [0.0, 0.0, 3.0, 3.0]}
  - {name: study, rect: [3.0, 0.0, 6.0, 3.0]}
doors:
  - {between: [hall, study], at: [3.0, 1.5], width: 1.0}
"""
CONFIG = ControlConfig()


@pytest.fixture
def two_rooms(tmp_path: Path) -> World:
    path = tmp_path / 'two_rooms.yaml'
    path.write_text(TWO_ROOMS, encoding='utf-8')
    return load_world(path)


def pursuit() -> Policy:
    return Recovering(RegulatedPursuit(CONFIG), CONFIG, attempts=2)


@pytest.mark.parametrize('seed', [0, 7, 900_001])
def test_a_seed_always_gives_the_same_house_and_it_can_be_driven_through(seed: int, tmp_path: Path) -> None:
    first, second = make_house(seed, tmp_path / 'a'), make_house(seed, tmp_path / 'b')
    assert first == second
    assert len(first.rooms) >= 4 and first.furniture and first.start is not None
    assert load_world(tmp_path / 'a' / f'house_{seed}.yaml') == first


def test_errands_begin_and_end_where_there_is_room_and_things_stand_away_from_both(tmp_path: Path) -> None:
    world = make_house(3, tmp_path)
    errands = list(draw_errands(world, 12, 5))
    assert errands == list(draw_errands(world, 12, 5)) and any(errand.things for errand in errands)
    field = clearance_field(world)
    for errand in errands:
        assert field.distance_m[field.cell(errand.start)] > START_ROOM_M
        assert errand.start.distance_to(errand.goal) > LEAST_M
        for point, _ in errand.things:
            assert min(point.distance_to(errand.start.point), point.distance_to(errand.goal.point)) > AWAY_M


def test_the_robot_drives_round_what_is_on_no_map_and_stands_where_it_should(two_rooms: World) -> None:
    errand = Errand(Pose2D(0.8, 1.5, 3.0), Pose2D(5.2, 1.5, 1.0), ((Point2D(4.2, 1.6), 0.15),), 1)
    drive = run_errand(two_rooms, errand, pursuit)
    assert drive.success and not drive.message and drive.collisions == 0
    assert 0.03 < drive.gap_m < 0.3
    assert 4.3 < drive.planned_m < 5.2 and 4.3 < drive.driven_m < 6.0
    assert np.hypot(*(drive.track[-1] - (5.2, 1.5))) < 0.2


def test_where_the_way_is_shut_the_drive_fails_in_words_and_touches_nothing(two_rooms: World) -> None:
    shut = ((Point2D(3.0, 1.3), 0.2), (Point2D(3.0, 1.75), 0.2))
    drive = run_errand(two_rooms, Errand(Pose2D(0.8, 1.5, 0.0), Pose2D(5.2, 1.5, 0.0), shut, 1), pursuit)
    assert not drive.success and '[NO_VALID_PATH]' in drive.message and drive.collisions == 0
    assert drive.reroutes == 3


class Reckless:
    """Drives straight on for ever."""

    def reset(self) -> None:
        pass

    def command(self, view: View) -> Twist2D:
        return Twist2D(0.6, 0.0)


def test_the_gate_stands_between_a_reckless_policy_and_the_wall(two_rooms: World) -> None:
    drive = run_errand(two_rooms, Errand(Pose2D(0.8, 0.8, 0.0), Pose2D(5.2, 2.2, 0.0), (), 1), Reckless)
    assert not drive.success and drive.collisions == 0 and drive.gap_m > 0.0
