"""The map of a world: rooms open, walls closed, doors passable."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning.inflation import Inflation, inflate
from llm_agent_ros.world import load_world
from llm_agent_ros.world.grid_map import FREE, OCCUPIED, UNKNOWN, GridMap, clearance_field, rasterise
from llm_agent_ros.world.raster import drivable, passable_width_m

RADIUS_M = 0.22
HOUSE = 'worlds/house.yaml'


@st.composite
def row_houses(draw):
    """Rooms in a row, each joined with the next by a door; furniture in their corners."""
    count = draw(st.integers(2, 5))
    depth = draw(st.floats(2.0, 5.0))
    widths = draw(st.lists(st.floats(2.0, 5.0), min_size=count, max_size=count))
    edges = [0.0, *np.cumsum(widths).tolist()]
    rooms = [f'  - {{name: r{i}, rect: [{edges[i]}, 0.0, {edges[i + 1]}, {depth}]}}' for i in range(count)]
    doors, furniture = [], []
    for i in range(count - 1):
        width = draw(st.floats(0.8, 1.1))
        y = draw(st.floats(0.1 + width / 2, depth - 0.1 - width / 2))
        doors.append(f'  - {{between: [r{i}, r{i + 1}], at: [{edges[i + 1]}, {y}], width: {width}}}')
    if draw(st.booleans()):
        height = draw(st.floats(0.3, 2.0))
        furniture = [f'  - {{name: cupboard, room: r0, pose: [0.3, 0.3, 0.0], size: [0.4, 0.4, {height}]}}']
    text = ['name: row', 'rooms:', *rooms, 'doors:', *doors]
    return '\n'.join([*text, *(['furniture:', *furniture] if furniture else [])]) + '\n'


def reachable(free, start):
    """Flood fill over four neighbours."""
    reached = np.zeros_like(free)
    stack = [start]
    while stack:
        row, column = stack.pop()
        inside = 0 <= row < free.shape[0] and 0 <= column < free.shape[1]
        if inside and free[row, column] and not reached[row, column]:
            reached[row, column] = True
            stack += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    return reached


def inflated(grid, radius_m):
    """Cells whose middle keeps the radius to the middle of every occupied cell."""
    import cv2

    open_cells = (grid.data == FREE).astype(np.uint8)
    return cv2.distanceTransform(open_cells, cv2.DIST_L2, 5) * grid.resolution_m > radius_m


@settings(max_examples=25, deadline=None)
@given(row_houses())
def test_a_robot_gets_into_every_room_through_the_doors_only(text):
    world = load_world(_write(text))
    grid = rasterise(world)
    first = world.rooms[0].pose
    reached = reachable(inflated(grid, RADIUS_M), grid.cell(first))
    assert all(reached[grid.cell(room.pose)] for room in world.rooms)
    closed = grid.data.copy()
    for door in world.doors:
        row, column = grid.cell(door.rect.pose)
        reach = math.ceil(door.width_m / grid.resolution_m / 2) + 1
        closed[row - reach:row + reach + 1, column - 3:column + 4] = OCCUPIED
    alone = reachable(closed == FREE, grid.cell(first))
    assert not any(alone[grid.cell(room.pose)] for room in world.rooms[1:])


@settings(max_examples=25, deadline=None)
@given(row_houses(), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_each_cell_says_what_the_geometry_says(text, u, v):
    world = load_world(_write(text))
    grid = rasterise(world)
    row, column = int(u * (grid.data.shape[0] - 1)), int(v * (grid.data.shape[1] - 1))
    point = grid.centre(row, column)
    assert grid.cell(point) == (row, column)
    solids = [*world.walls, *(p.rect for p in world.furniture)]
    nearest = min(rect.distance_to(point) for rect in solids)
    value = grid.data[row, column]

    if nearest == 0.0:
        assert value == OCCUPIED
    elif nearest > grid.resolution_m:
        assert value == (FREE if world.room_at(point) else UNKNOWN)
    assert clearance_field(world).distance_m[row, column] == pytest.approx(nearest, abs=1e-9)


def test_the_house_is_closed_outside():
    world = load_world(HOUSE)
    grid = rasterise(world)
    free = reachable(grid.data == FREE, grid.cell(world.start))
    assert not (free[0].any() or free[-1].any() or free[:, 0].any() or free[:, -1].any())
    assert grid.at(Point2D(-5.0, 0.0)) == UNKNOWN


def test_keepout_is_occupied_and_names_have_no_map(tmp_path):
    path = tmp_path / 'w.yaml'
    path.write_text('name: w\nrooms: [{name: a, rect: [0, 0, 4, 4]}]\nkeepout: [{rect: [0.5, 0.5, 1, 1]}]\n')
    grid = rasterise(load_world(path))
    assert grid.at(Point2D(0.75, 0.75)) == OCCUPIED
    assert grid.at(Point2D(2.0, 2.0)) == FREE
    with pytest.raises(AgentError) as caught:
        rasterise(load_world('worlds/flat_names_only.yaml'))
    assert caught.value.code is ErrorCode.INVALID_MAP


def _write(text):
    import tempfile
    from pathlib import Path

    with tempfile.NamedTemporaryFile('w', suffix='.yaml', delete=False) as file:
        file.write(text)
    path = Path(file.name)
    _written.append(path)
    return path


_written = []


@pytest.fixture(autouse=True, scope='module')
def _tidy():
    yield
    for path in _written:
        path.unlink(missing_ok=True)


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from((0.05, 0.1, 0.2, 0.3)), st.sampled_from((0.1, 0.27, 0.3, 0.55)))
def test_a_robot_may_be_where_the_planner_lets_it(seed, resolution_m, radius_m):
    rng = np.random.default_rng(seed)
    occupied = rng.random(rng.integers(1, 40, 2)) < 0.02
    grid = GridMap(np.where(occupied, OCCUPIED, FREE).astype(np.int8), resolution_m, Pose2D(0.0, 0.0))
    costs = inflate(np.where(occupied, 254, 0).astype(np.uint8), Inflation(radius_m, radius_m), resolution_m)
    assert np.array_equal(drivable(grid, radius_m), costs < 253)


@settings(deadline=None)
@given(st.floats(0.0, 0.2), st.sampled_from((0.02, 0.05, 0.1, 0.15, 0.25)), st.sampled_from((0.22, 0.27, 0.35)))
def test_an_opening_of_the_passable_width_lets_the_robot_through_wherever_it_lies(shift_m, resolution_m, radius_m):
    width_m = passable_width_m(radius_m, resolution_m) + 1e-6
    middles = (np.arange(60) + 0.5) * resolution_m
    left_m = 15 * resolution_m + shift_m  # as _fill marks walls: where they cover a part of a cell
    grown_m = 0.49 * resolution_m
    wall = (middles <= left_m + grown_m) | (middles >= left_m + width_m - grown_m)
    grid = GridMap(np.tile(np.where(wall, OCCUPIED, FREE).astype(np.int8), (3, 1)), resolution_m, Pose2D(0.0, 0.0))
    assert drivable(grid, radius_m).any()
