"""From the world file to what perception knows beforehand."""

from __future__ import annotations

from collections.abc import Iterable

from llm_agent_ros.perception.scene import Block, KnownObject, KnownPerson, Scene
from llm_agent_ros.perception.shapes import DEFAULT_SHAPES, CategoryShape, Form, merge_shapes
from llm_agent_ros.world import World
from llm_agent_ros.world.model import WorldObject


def scene_of(world: World, shapes: Iterable[CategoryShape] = ()) -> Scene:
    """Return surfaces, walls, known objects and sizes of a world; ``shapes`` override the world's sizes."""
    furniture = tuple(
        Block(place.name, place.rect.pose, place.rect.length_m, place.rect.width_m, place.height_m)
        for place in world.furniture if place.rect is not None
    )
    walls = tuple(
        Block('', rect.pose, rect.length_m, rect.width_m, world.wall_height_m, is_surface=False)
        for rect in world.walls
    )
    objects = tuple(
        KnownObject(thing.name, thing.category, thing.color)
        for thing in world.objects if thing.category and thing.color
    )
    sizes = (shape for thing in world.objects for shape in _shape(thing))
    people = tuple(KnownPerson(person.name, person.shirt) for person in world.people)
    return Scene(furniture + walls, objects, merge_shapes(merge_shapes(DEFAULT_SHAPES, sizes), shapes), people)


def _shape(thing: WorldObject) -> tuple[CategoryShape, ...]:
    if not thing.category:
        return ()
    solid = thing.shape
    depth_m = solid.width_m if solid.kind.value == Form.BOX else 0.0
    return (CategoryShape(thing.category, solid.length_m, solid.height_m, depth_m, Form(solid.kind.value)),)
