"""The house in which the fake robot lives: two rooms, two tables, three objects, two people."""

from __future__ import annotations

from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.world.model import Category, Person, Place, PlaceKind, World, WorldObject
from llm_agent_ros.world.rect import Rect

KITCHEN = Rect(2.0, 2.0, 4.0, 4.0)
STUDY = Rect(6.0, 2.0, 4.0, 4.0)
TABLE = Rect(2.0, 1.0, 1.2, 0.8)
DESK = Rect(6.5, 3.4, 1.4, 0.7)


def house() -> World:
    """Return two rooms, two tables, three objects and two people."""
    return World(
        name='flat',
        places=(
            Place('kitchen', PlaceKind.ROOM, aliases_zh=zh('厨房'), pose=Pose2D(2.0, 2.8, -1.57),
                  rect=KITCHEN, room='kitchen'),
            Place('study', PlaceKind.ROOM, aliases_zh=zh('书房'), pose=Pose2D(6.0, 2.0, 1.57),
                  rect=STUDY, room='study'),
            Place('kitchen table', PlaceKind.FURNITURE, pose=Pose2D(2.0, 1.0), rect=TABLE, height_m=0.74,
                  room='kitchen', room_rect=KITCHEN),
            Place('study desk', PlaceKind.FURNITURE, ('desk in the study',), pose=Pose2D(6.5, 3.4), rect=DESK,
                  height_m=0.74, room='study', room_rect=STUDY),
            Place('charger', PlaceKind.DOCK, pose=Pose2D(0.5, 3.5, 0.0)),
        ),
        objects=(
            WorldObject('red mug', 'mug', 'red', ('red cup',), zh('红杯子'), 'kitchen table', Point3D(1.7, 1.25, 0.79)),
            WorldObject('blue mug', 'mug', 'blue', at='study desk', position=Point3D(6.8, 3.2, 0.79)),
            WorldObject('blue bottle', 'bottle', 'blue', at='kitchen table', position=Point3D(2.3, 1.25, 0.87)),
        ),
        people=(Person('Robin', pose=Pose2D(7.2, 0.8, 1.57)), Person('Mei', at='kitchen')),
        categories=(Category('mug', aliases_en=('cup',), aliases_zh=zh('杯子')), Category('bottle')),
        dock=Pose2D(0.5, 3.5, 0.0), start=Pose2D(3.2, 3.2, 0.0), operator=Pose2D(7.2, 0.8, 1.57),
    )


def zh(*names: str) -> tuple[str, ...]:
    return names
