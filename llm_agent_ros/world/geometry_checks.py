"""Faults in the floor plan, and whether a robot can drive it."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.world.approach import CLEARANCE_M
from llm_agent_ros.world.build import footprint, rect_of
from llm_agent_ros.world.model import World
from llm_agent_ros.world.raster import drivable, passable_width_m, rasterise
from llm_agent_ros.world.rect import Rect
from llm_agent_ros.world.schema import WorldSpec
from llm_agent_ros.world.walls import build_door, shared_border
from llm_agent_ros.world.yaml_lines import Document, Location

MAX_CELLS = 16_000_000
PERSON_RADIUS_M = 0.2


def check_plan(spec: WorldSpec, document: Document) -> None:
    """Raise WorldError where rooms, doors and furniture do not fit together."""
    _check_size(spec, document)
    _check_rooms(spec, document)
    _check_doors(spec, document)
    _check_connected(spec, document)
    _check_furniture(spec, document)


def _check_size(spec: WorldSpec, document: Document) -> None:
    x = [v for r in spec.rooms for v in (r.rect[0], r.rect[2])]
    y = [v for r in spec.rooms for v in (r.rect[1], r.rect[3])]
    cells = (max(x) - min(x)) * (max(y) - min(y)) / spec.resolution**2
    if cells > MAX_CELLS:
        raise document.error(('resolution',), f'The map would have {cells:.0f} cells.', 'Choose a coarser resolution.')


def _check_rooms(spec: WorldSpec, document: Document) -> None:
    for i, room in enumerate(spec.rooms):
        for other in spec.rooms[:i]:
            if rect_of(room.rect).overlaps(rect_of(other.rect)):
                raise document.error(('rooms', i, 'rect'), f'The rooms {room.name!r} and {other.name!r} overlap.')
        if room.pose is not None and not rect_of(room.rect).contains(Point2D(room.pose[0], room.pose[1])):
            raise document.error(('rooms', i, 'pose'), f'The pose of {room.name!r} is outside the room.')


def _check_doors(spec: WorldSpec, document: Document) -> None:
    rooms = {r.name: r for r in spec.rooms}
    for i, door in enumerate(spec.doors):
        a, b = (rooms[name] for name in door.between)
        if door.width < 2.0 * _planned_radius_m(spec):
            hint = f'Make it {_door_width(spec)} m or wider.'
            raise document.error(('doors', i, 'width'), 'The door is too narrow for the robot.', hint)
        border = shared_border(a, b)
        if border is None:
            raise document.error(('doors', i), f'{a.name!r} and {b.name!r} have no wall in common for a door.')
        if build_door(door, a, b, spec.walls.thickness) is None:
            vertical, coordinate, (low, high) = border
            axes = ('x', 'y') if vertical else ('y', 'x')
            hint = f'The wall is at {axes[0]} = {coordinate:g}, {axes[1]} from {low:g} to {high:g}.'
            raise document.error(
                ('doors', i, 'at'), f'The door is not in the wall between {a.name!r} and {b.name!r}.', hint
            )


def _check_connected(spec: WorldSpec, document: Document) -> None:
    if len(spec.rooms) == 1:
        return
    leads_to: dict[str, list[str]] = {r.name: [] for r in spec.rooms}
    for door in spec.doors:
        leads_to[door.between[0]].append(door.between[1])
        leads_to[door.between[1]].append(door.between[0])
    for i, room in enumerate(spec.rooms):
        if not leads_to[room.name]:
            raise document.error(('rooms', i), f'The room {room.name!r} has no door.', 'Add one under "doors".')
    reached, queue = {spec.rooms[0].name}, deque([spec.rooms[0].name])
    while queue:
        for name in leads_to[queue.popleft()]:
            if name not in reached:
                reached.add(name)
                queue.append(name)
    for i, room in enumerate(spec.rooms):
        if room.name not in reached:
            raise document.error(
                ('rooms', i), f'No doors lead from {spec.rooms[0].name!r} to {room.name!r}.', 'Add a door.'
            )


def _check_furniture(spec: WorldSpec, document: Document) -> None:
    rooms = {r.name: rect_of(r.rect) for r in spec.rooms}
    doors = [(d.between, Rect(d.at[0], d.at[1], d.width, d.width)) for d in spec.doors]
    for i, piece in enumerate(spec.furniture):
        rect = footprint(piece)
        at = ('furniture', i)
        name = piece.room or next((n for n, r in rooms.items() if r.contains(rect.centre)), None)
        if name is None:
            raise document.error((*at, 'pose'), f'{piece.name!r} stands in no room.')
        if not all(rooms[name].contains(corner) for corner in rect.corners()):
            raise document.error((*at, 'pose'), f'{piece.name!r} does not fit into {name!r}.', 'Check pose and size.')
        for other in spec.furniture[:i]:
            if rect.overlaps(footprint(other)):
                raise document.error((*at, 'pose'), f'{piece.name!r} and {other.name!r} overlap.')
        for (first, second), door in doors:
            if rect.overlaps(door):
                raise document.error((*at, 'pose'), f'{piece.name!r} blocks the door between {first!r} and {second!r}.')


def check_drivable(world: World, spec: WorldSpec, document: Document) -> None:
    """Raise WorldError where the planner finds no room at a pose or no way to it from the start, on the map itself."""
    _check_people(world, spec, document)
    grid = rasterise(world)
    free = drivable(grid, _planned_radius_m(spec))
    named: list[tuple[Location, Pose2D | None, str]] = [
        (('rooms', i, 'pose'), world.place(r.name).pose, f'the pose of {r.name!r}') for i, r in enumerate(spec.rooms)
    ]
    named += [(('start',), world.start, 'the start'), (('dock', 'pose'), world.dock, 'the dock')]
    named += [
        (('places', i, 'pose'), world.place(p.name).pose, f'the pose of {p.name!r}') for i, p in enumerate(spec.places)
    ]
    reached: np.ndarray | None = None
    for location, pose, what in named:
        if pose is None:
            continue
        row, column = grid.cell(pose)
        inside = 0 <= row < free.shape[0] and 0 <= column < free.shape[1]
        if not inside or not free[row, column]:
            hint = f'It needs {_planned_radius_m(spec):.2f} m around its middle on cells of {spec.resolution:g} m.'
            raise document.error(location, f'At {what} there is no room for the robot.', hint)
        if reached is None:
            reached = _flood(free, row, column)
        if not reached[row, column]:
            hint = f'Make doors and passages {_door_width(spec)} m or wider, or the resolution finer.'
            raise document.error(location, f'The robot cannot drive to {what}.', hint)


def _planned_radius_m(spec: WorldSpec) -> float:
    """Return the radius that the planner keeps clear: of the robot, and what the safety gate keeps."""
    return spec.robot.radius + CLEARANCE_M


def _door_width(spec: WorldSpec) -> str:
    width_m = passable_width_m(_planned_radius_m(spec), spec.resolution)
    return f'{math.ceil(width_m * 100.0 - 1e-6) / 100.0:.2f}'


def _check_people(world: World, spec: WorldSpec, document: Document) -> None:
    solids = (*world.walls, *(p.rect for p in world.furniture if p.rect is not None))
    standing: list[tuple[Location, Pose2D | None, str]] = [
        (('people', i, 'pose'), person.pose, repr(person.name)) for i, person in enumerate(world.people)
    ]
    if spec.operator is not None and spec.operator.person is None:
        standing.append((('operator',), world.operator, 'The operator'))
    for location, pose, who in standing:
        if pose is None:
            continue
        if world.room_at(pose) is None:
            raise document.error(location, f'{who} stands in no room.')
        if any(solid.distance_to(pose) < PERSON_RADIUS_M for solid in solids):
            raise document.error(location, f'{who} stands in a wall or in furniture.')


def _flood(free: np.ndarray, row: int, column: int) -> np.ndarray:
    """Return the cells connected with one cell, (H, W) bool."""
    height, width = free.shape
    open_cells = free.ravel().tolist()
    reached = bytearray(height * width)
    start = row * width + column
    reached[start] = 1
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        column = cell % width
        for ok, following in (
            (column > 0, cell - 1), (column < width - 1, cell + 1),
            (cell >= width, cell - width), (cell < (height - 1) * width, cell + width),
        ):
            if ok and open_cells[following] and not reached[following]:
                reached[following] = 1
                queue.append(following)
    return np.frombuffer(bytes(reached), dtype=np.uint8).reshape(height, width).astype(bool)

