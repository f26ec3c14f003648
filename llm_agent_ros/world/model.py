"""What a world is: places, objects, people and their names, with or without geometry."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.world.approach import furniture_approach_poses
from llm_agent_ros.world.names import name_key
from llm_agent_ros.world.rect import Rect
from llm_agent_ros.world.shapes import DEFAULT_RGB, DEFAULT_SHAPE, ObjectShape, Rgb


class PlaceKind(StrEnum):
    """What a place is to a robot."""

    ROOM = 'room'
    FURNITURE = 'furniture'
    SPOT = 'spot'
    DOCK = 'dock'


@dataclass(frozen=True, slots=True)
class Place:
    """A named place.

    Attributes:
        name: the canonical name.
        kind: what it is.
        aliases_en, aliases_zh: other names.
        pose: rooms, spots and docks: where a robot goes; furniture: its centre. None in a world of names.
        rect: a room's floor or a piece of furniture's footprint; None for spots and docks.
        height_m: height of a piece of furniture's top, 0 for everything else.
        room: name of the room it is in; a room's own name; None where there are no rooms.
        furniture: the kind of furniture (table, shelf, ...), empty for everything else.
        room_rect, neighbours: what limits where a robot may stand next to it.
    """

    name: str
    kind: PlaceKind = PlaceKind.SPOT
    aliases_en: tuple[str, ...] = ()
    aliases_zh: tuple[str, ...] = ()
    pose: Pose2D | None = None
    rect: Rect | None = None
    height_m: float = 0.0
    room: str | None = None
    furniture: str = ''
    room_rect: Rect | None = field(default=None, repr=False)
    neighbours: tuple[Rect, ...] = field(default=(), repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases_en, *self.aliases_zh)

    def approach_poses(self, robot_radius_m: float) -> tuple[Pose2D, ...]:
        """Return where a robot stands to use the place, facing it.

        A room, a spot and a dock give their pose; furniture gives the free poses around its sides, the
        middle of each side first. Empty where there is no geometry or no room for the robot.
        """
        if self.kind is PlaceKind.FURNITURE and self.rect is not None:
            return furniture_approach_poses(self.rect, robot_radius_m, self.room_rect, self.neighbours)
        return () if self.pose is None else (self.pose,)


@dataclass(frozen=True, slots=True)
class WorldObject:
    """A thing that can be carried.

    Attributes:
        at: name of the place where it is at the start, None where unknown.
        position: centre of the object in the map frame, None in a world of names.
    """

    name: str
    category: str | None = None
    color: str | None = None
    aliases_en: tuple[str, ...] = ()
    aliases_zh: tuple[str, ...] = ()
    at: str | None = None
    position: Point3D | None = None
    yaw_rad: float = 0.0
    shape: ObjectShape = DEFAULT_SHAPE
    rgb: Rgb = DEFAULT_RGB

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases_en, *self.aliases_zh)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is in the world; ``pose`` is None in a world of names."""

    name: str
    aliases_en: tuple[str, ...] = ()
    aliases_zh: tuple[str, ...] = ()
    at: str | None = None
    pose: Pose2D | None = None
    shirt: Rgb = DEFAULT_RGB

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases_en, *self.aliases_zh)


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of object; ``members`` are object names."""

    name: str
    members: tuple[str, ...] = ()
    aliases_en: tuple[str, ...] = ()
    aliases_zh: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases_en, *self.aliases_zh)


@dataclass(frozen=True, slots=True)
class Door:
    """An opening between two rooms; ``rect`` is the hole in the wall, its length across the opening."""

    rooms: tuple[str, str]
    rect: Rect

    @property
    def width_m(self) -> float:
        """Width of the opening."""
        return self.rect.length_m


@dataclass(frozen=True, slots=True)
class World:
    """Everything a world file says.

    Attributes:
        doors, walls: empty in a world of names; walls are derived from rooms and doors.
        keepout: zones where the robot must not drive.
        operator: where who gives the instructions stands; the start where the file does not say.
        resolution_m: cell size of the map.
        wall_height_m: height of the walls.
        robot_radius_m: of the robot that the world was checked for.
    """

    name: str
    places: tuple[Place, ...] = ()
    objects: tuple[WorldObject, ...] = ()
    people: tuple[Person, ...] = ()
    categories: tuple[Category, ...] = ()
    doors: tuple[Door, ...] = ()
    walls: tuple[Rect, ...] = ()
    keepout: tuple[Rect, ...] = ()
    dock: Pose2D | None = None
    start: Pose2D | None = None
    operator: Pose2D | None = None
    resolution_m: float = 0.05
    wall_height_m: float = 1.8
    robot_radius_m: float = 0.22

    @property
    def rooms(self) -> tuple[Place, ...]:
        """The places that are rooms with a floor."""
        return tuple(p for p in self.places if p.kind is PlaceKind.ROOM and p.rect is not None)

    @property
    def furniture(self) -> tuple[Place, ...]:
        """The places that are furniture with a footprint."""
        return tuple(p for p in self.places if p.kind is PlaceKind.FURNITURE and p.rect is not None)

    @property
    def has_geometry(self) -> bool:
        """Whether there are rooms, and with them a map and a simulation."""
        return bool(self.rooms)

    @property
    def place_names(self) -> tuple[str, ...]:
        """The canonical names of all places, in the order of the file."""
        return tuple(p.name for p in self.places)

    def place(self, name: str) -> Place:
        """Return the place of exactly that name; KeyError where there is none."""
        return next((p for p in self.places if p.name == name), None) or _missing('place', name)

    def object(self, name: str) -> WorldObject:
        """Return the object of exactly that name; KeyError where there is none."""
        return next((o for o in self.objects if o.name == name), None) or _missing('object', name)

    def person(self, name: str) -> Person:
        """Return the person of exactly that name; KeyError where there is none."""
        return next((p for p in self.people if p.name == name), None) or _missing('person', name)

    def resolve_place(self, text: str) -> Place | None:
        """Return the place that a name or an alias means, in any case and language, or None."""
        key = name_key(text)
        return next((p for p in self.places if any(name_key(n) == key for n in p.names)), None)

    def room_at(self, point: Point2D | Pose2D) -> Place | None:
        """Return the room that a point of the map is in, or None."""
        return next((r for r in self.rooms if r.rect is not None and r.rect.contains(point)), None)


def _missing(kind: str, name: str) -> NoReturn:
    raise KeyError(f'There is no {kind} called {name!r}.')
