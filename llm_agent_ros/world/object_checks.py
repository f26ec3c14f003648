"""Faults in where the objects are: a simulation would throw them about, and nobody would find them on a robot."""

from __future__ import annotations

import math

from llm_agent_ros.world.model import World, WorldObject
from llm_agent_ros.world.rect import Rect
from llm_agent_ros.world.schema import WorldSpec
from llm_agent_ros.world.shapes import ShapeKind
from llm_agent_ros.world.yaml_lines import Document

TOUCH_M = 0.002


def check_objects(world: World, spec: WorldSpec, document: Document) -> None:
    """Raise WorldError where an object is in no room, in something solid, or where another one is."""
    solids = [('a wall', wall, world.wall_height_m) for wall in world.walls]
    solids += [(repr(piece.name), piece.rect, piece.height_m) for piece in world.furniture if piece.rect is not None]
    placed: list[WorldObject] = []
    for i, thing in enumerate(world.objects):
        if thing.position is None:
            continue
        key = next((key for key in ('position', 'offset', 'at') if getattr(spec.objects[i], key) is not None), 'name')
        location = ('objects', i, key)
        if world.room_at(thing.position.ground) is None:
            raise document.error(location, f'{thing.name!r} lies in no room.')
        if thing.position.z < thing.shape.height_m / 2.0 - TOUCH_M:
            raise document.error(location, f'{thing.name!r} lies below the floor.')
        inside = next((what for what, rect, top_m in solids if _is_in(thing, rect, top_m)), None)
        if inside is not None:
            hint = 'A position is that of what it stands on: [x, y, z].'
            raise document.error(location, f'{thing.name!r} is inside {inside}.', hint)
        other = next((other for other in placed if _collide(thing, other)), None)
        if other is not None:
            hint = 'Give one of them another offset or position.'
            raise document.error(location, f'{thing.name!r} and {other.name!r} are at the same spot.', hint)
        placed.append(thing)


def _is_in(thing: WorldObject, rect: Rect, top_m: float) -> bool:
    """Return whether an object is in a solid that stands on the floor."""
    assert thing.position is not None
    if thing.position.z - thing.shape.height_m / 2.0 > top_m - TOUCH_M:
        return False
    if thing.shape.kind is ShapeKind.BOX:
        return _outline(thing).overlaps(rect, TOUCH_M)
    return rect.distance_to(thing.position.ground) < thing.shape.length_m / 2.0 - TOUCH_M


def _collide(a: WorldObject, b: WorldObject) -> bool:
    assert a.position is not None and b.position is not None
    if abs(a.position.z - b.position.z) > (a.shape.height_m + b.shape.height_m) / 2.0 - TOUCH_M:
        return False
    if ShapeKind.BOX not in (a.shape.kind, b.shape.kind):
        apart_m = math.dist((a.position.x, a.position.y), (b.position.x, b.position.y))
        return apart_m < (a.shape.length_m + b.shape.length_m) / 2.0 - TOUCH_M
    if a.shape.kind is not ShapeKind.BOX:
        a, b = b, a
    if b.shape.kind is ShapeKind.BOX:
        return _outline(a).overlaps(_outline(b), TOUCH_M)
    assert b.position is not None
    return _outline(a).distance_to(b.position.ground) < b.shape.length_m / 2.0 - TOUCH_M


def _outline(thing: WorldObject) -> Rect:
    assert thing.position is not None
    return Rect(thing.position.x, thing.position.y, thing.shape.length_m, thing.shape.width_m, thing.yaw_rad)
