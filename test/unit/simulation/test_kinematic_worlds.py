"""Generated worlds can be solved, differ, and are the same for the same seed."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import ndimage

from llm_agent_ros.errors import ControlError
from llm_agent_ros.simulation.kinematic.buildings import corridors
from llm_agent_ros.simulation.kinematic.contact import SQUARE
from llm_agent_ros.simulation.kinematic.generators import STILL, Kind, clearance, make_arena

RADIUS_M = 0.22


@pytest.mark.parametrize('kind', Kind)
@pytest.mark.parametrize('seed', [0, 1, 2])
def test_a_disc_of_the_robots_size_can_get_from_start_to_goal(kind: Kind, seed: int) -> None:
    world = make_arena(kind, seed, RADIUS_M)
    room, factor = clearance(world.cells, world.resolution_m)
    step = world.resolution_m / factor
    parts, _ = ndimage.label(room > RADIUS_M)
    start = parts[math.floor(world.start.y / step), math.floor(world.start.x / step)]
    goal = parts[math.floor(world.goal.y / step), math.floor(world.goal.x / step)]
    assert start == goal != 0
    assert world.start.distance_to(world.goal) > 5.0
    assert (world.discs[:, 4] > 0).sum() == 0 if kind in STILL else (world.discs[:, 4] > 0).sum() >= 2


@pytest.mark.parametrize('kind', Kind)
def test_worlds_depend_on_their_seed_alone(kind: Kind) -> None:
    a, b, c = make_arena(kind, 5), make_arena(kind, 5), make_arena(kind, 6)
    np.testing.assert_array_equal(a.cells, b.cells)
    np.testing.assert_array_equal(a.discs, b.discs)
    assert (a.start, a.goal) == (b.start, b.goal)
    assert a.cells.shape != c.cells.shape or not np.array_equal(a.cells, c.cells) or a.start != c.start


def test_walled_clutter_has_filled_sides() -> None:
    for seed in range(5):
        cells = make_arena(Kind.WALLED_CLUTTER, seed).cells != 0
        assert any(both.all() for both in (cells[[0, -1]], cells[:, [0, -1]]))


def test_corridors_leave_room_to_pass_what_stands_in_them() -> None:
    """A wider robot than any that drives there gets about: nearly everywhere in most floors, in half of each."""
    shares = []
    for seed in range(40):
        cells, resolution_m = corridors(np.random.default_rng(seed))
        assert np.all(cells[[0, -1]] != 0)
        assert np.all(cells[:, [0, -1]] != 0)
        room, _ = clearance(cells, resolution_m)
        parts, _ = ndimage.label(room > 0.25)
        sizes = np.bincount(parts.ravel())[1:]
        shares.append(float(np.max(sizes) / np.sum(sizes)))
    assert min(shares) > 0.45
    assert np.mean(np.array(shares) > 0.9) > 0.75


def test_moving_discs_do_not_begin_in_solids_or_on_the_robot() -> None:
    for seed in range(5):
        world = make_arena(Kind.CROWD, seed)
        for x, y, vx, vy, radius in world.discs[world.discs[:, 4] > 0]:
            cell = world.cells[math.floor(y / world.resolution_m), math.floor(x / world.resolution_m)]
            assert cell != SQUARE
            assert math.hypot(x - world.start.x, y - world.start.y) > 1.0 > radius
            assert 0.05 < math.hypot(vx, vy) < 0.7


def test_a_robot_that_fits_nowhere_is_refused() -> None:
    with pytest.raises(ControlError, match='room'):
        make_arena(Kind.MAZES, 0, robot_radius_m=1.5)
