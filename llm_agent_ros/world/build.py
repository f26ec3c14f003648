"""From a checked file to the World that everything else reads."""

from __future__ import annotations

from dataclasses import dataclass

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.world.approach import free_point
from llm_agent_ros.world.model import Category, Door, Person, Place, PlaceKind, World, WorldObject
from llm_agent_ros.world.rect import Rect
from llm_agent_ros.world.schema import FurnitureSpec, ObjectSpec, PersonSpec, RoomSpec, WorldSpec
from llm_agent_ros.world.shapes import COLORS, DEFAULT_RGB, DEFAULT_SHAPE, SHAPES, ObjectShape, Rgb, ShapeKind
from llm_agent_ros.world.walls import build_door, build_walls
from llm_agent_ros.world.yaml_lines import Document, Location

_NEAR_M = 1.3  # what is farther from a piece of furniture cannot be in a robot's way there
_ROOM_MARGIN_M = 0.15
_PERSON_RADIUS_M = 0.2


@dataclass(frozen=True, slots=True)
class Plan:
    """The geometry that places, objects and people are put into."""

    doors: tuple[Door, ...]
    walls: tuple[Rect, ...]
    footprints: tuple[Rect, ...]
    robot_radius_m: float
    wall_thickness_m: float


def build_world(spec: WorldSpec, document: Document) -> World:
    """Return the world of a file whose names and references are right.

    Raises:
        WorldError: there is no free spot for a room's pose or a person.
    """
    plan = build_plan(spec)
    places = tuple(_places(spec, plan, document))
    by_name = {p.name: p for p in places}
    people = tuple(_person(i, p, by_name, plan, document) for i, p in enumerate(spec.people))
    dock = next((p.pose for p in places if p.kind is PlaceKind.DOCK), None)
    start = pose_of(spec.start) or dock or (next((p.pose for p in places), None) if spec.rooms else None)
    return World(
        name=spec.name, places=places, objects=_objects(spec, by_name, document), people=people,
        categories=_categories(spec), doors=plan.doors, walls=plan.walls,
        keepout=tuple(rect_of(k.rect) for k in spec.keepout), dock=dock, start=start,
        operator=_operator(spec, people) or start, resolution_m=spec.resolution,
        wall_height_m=spec.walls.height, robot_radius_m=spec.robot.radius,
    )


def build_plan(spec: WorldSpec) -> Plan:
    """Return doors, walls and footprints; doors that fit nowhere are left out (the checks name them)."""
    rooms = {r.name: r for r in spec.rooms}
    found = (build_door(d, rooms[d.between[0]], rooms[d.between[1]], spec.walls.thickness) for d in spec.doors)
    doors = tuple(d for d in found if d is not None)
    walls = build_walls(spec.rooms, doors, spec.walls.thickness)
    return Plan(doors, walls, tuple(footprint(f) for f in spec.furniture), spec.robot.radius, spec.walls.thickness)


def rect_of(bounds: list[float]) -> Rect:
    """Return [x_min, y_min, x_max, y_max] as a rectangle."""
    x0, y0, x1, y1 = bounds
    return Rect((x0 + x1) / 2.0, (y0 + y1) / 2.0, abs(x1 - x0), abs(y1 - y0))


def footprint(piece: FurnitureSpec) -> Rect:
    """Return the floor that a piece of furniture covers."""
    return Rect(piece.pose[0], piece.pose[1], piece.size[0], piece.size[1], piece.pose[2])


def pose_of(values: list[float] | None) -> Pose2D | None:
    """Return [x, y, yaw] as a pose."""
    return None if values is None else Pose2D(*values)


def _places(spec: WorldSpec, plan: Plan, document: Document) -> list[Place]:
    result = [_room(i, room, plan, document) for i, room in enumerate(spec.rooms)]
    floors = {r.name: rect_of(r.rect) for r in spec.rooms}
    for piece in spec.furniture:
        rect = footprint(piece)
        room = piece.room or _room_name(floors, rect.centre)
        near = tuple(
            r for r in (*plan.walls, *plan.footprints)
            if r != rect and r.distance_to(rect.centre) < max(rect.length_m, rect.width_m) / 2.0 + _NEAR_M
        )
        result.append(Place(
            piece.name, PlaceKind.FURNITURE, tuple(piece.aliases.en), tuple(piece.aliases.zh), rect.pose, rect,
            piece.size[2], room, piece.kind, floors.get(room or ''), near,
        ))
    for spot in spec.places:
        pose = pose_of(spot.pose)
        room = None if pose is None else _room_name(floors, pose.point)
        result.append(Place(
            spot.name, PlaceKind(spot.kind), tuple(spot.aliases.en), tuple(spot.aliases.zh), pose, room=room
        ))
    if spec.dock is not None:
        pose = Pose2D(*spec.dock.pose)
        aliases = spec.dock.aliases
        result.append(Place(
            spec.dock.name, PlaceKind.DOCK, tuple(aliases.en), tuple(aliases.zh), pose,
            room=_room_name(floors, pose.point),
        ))
    return result


def _room_name(floors: dict[str, Rect], point: Point2D) -> str | None:
    return next((name for name, floor in floors.items() if floor.contains(point)), None)


def _room(index: int, room: RoomSpec, plan: Plan, document: Document) -> Place:
    rect = rect_of(room.rect)
    pose = pose_of(room.pose)
    if pose is None:
        margin_m = plan.robot_radius_m + _ROOM_MARGIN_M
        point = free_point(rect, plan.footprints, margin_m + plan.wall_thickness_m / 2.0, rect.centre)
        if point is None:
            raise document.error(('rooms', index), f'In {room.name!r} there is no room for the robot.')
        pose = Pose2D(point.x, point.y, 0.0)
    return Place(
        room.name, PlaceKind.ROOM, tuple(room.aliases.en), tuple(room.aliases.zh), pose, rect, room=room.name,
        room_rect=rect,
    )


def _person(index: int, spec: PersonSpec, places: dict[str, Place], plan: Plan, document: Document) -> Person:
    pose = pose_of(spec.pose)
    place = None if spec.at is None else places[spec.at]
    if pose is None and place is not None and place.pose is not None:
        floor = place.room_rect or Rect(place.pose.x, place.pose.y, 4.0, 4.0)
        aside = Point2D(place.pose.x + 1.2, place.pose.y)
        margin_m = _PERSON_RADIUS_M + plan.wall_thickness_m
        keep = [*plan.footprints, Rect(place.pose.x, place.pose.y, 1.2, 1.2)]
        keep += [Rect(d.rect.x, d.rect.y, d.width_m, d.width_m * 2.0, d.rect.yaw_rad) for d in plan.doors]
        point = free_point(floor, keep, margin_m, aside)
        if point is None:
            raise document.error(('people', index), f'There is no free spot for {spec.name!r}.', 'Give a pose.')
        pose = Pose2D(point.x, point.y, Pose2D(point.x, point.y).bearing_to(place.pose))
    red, green, blue = spec.shirt
    return Person(
        spec.name, tuple(spec.aliases.en), tuple(spec.aliases.zh), spec.at, pose, (red, green, blue)
    )


def _operator(spec: WorldSpec, people: tuple[Person, ...]) -> Pose2D | None:
    if spec.operator is None:
        return None
    who = next((p for p in people if p.name == spec.operator.person), None)
    return pose_of(spec.operator.pose) if who is None else who.pose


def _categories(spec: WorldSpec) -> tuple[Category, ...]:
    names = dict.fromkeys([*spec.categories, *(o.category for o in spec.objects if o.category is not None)])
    result = []
    for name in names:
        own = spec.categories.get(name)
        members = [o.name for o in spec.objects if o.category == name] + ([] if own is None else own.members)
        aliases = None if own is None else own.aliases
        result.append(Category(
            name, tuple(dict.fromkeys(members)), () if aliases is None else tuple(aliases.en),
            () if aliases is None else tuple(aliases.zh),
        ))
    return tuple(result)


def _objects(spec: WorldSpec, places: dict[str, Place], document: Document) -> tuple[WorldObject, ...]:
    result = [_object(i, o, places, document) for i, o in enumerate(spec.objects)]
    known = {o.name for o in result}
    for name, category in spec.categories.items():
        for member in category.members:
            if member not in known:
                known.add(member)
                result.append(WorldObject(member, name))
    return tuple(result)


def _object(index: int, spec: ObjectSpec, places: dict[str, Place], document: Document) -> WorldObject:
    shape = _shape(spec)
    place = None if spec.at is None else places[spec.at]
    position = _position(spec, place, shape, ('objects', index), document)
    yaw = spec.yaw + (place.rect.yaw_rad if place is not None and place.rect is not None else 0.0)
    return WorldObject(
        spec.name, spec.category, spec.color, tuple(spec.aliases.en), tuple(spec.aliases.zh), spec.at, position, yaw,
        shape, _rgb(spec),
    )


def _shape(spec: ObjectSpec) -> ObjectShape:
    usual = SHAPES.get(spec.category or '', DEFAULT_SHAPE)
    kind = usual.kind if spec.shape is None else ShapeKind(spec.shape)
    length, width, height = spec.size or (usual.length_m, usual.width_m, usual.height_m)
    return ObjectShape(kind, length, width, height)


def _rgb(spec: ObjectSpec) -> Rgb:
    if spec.rgb is not None:
        return (spec.rgb[0], spec.rgb[1], spec.rgb[2])
    return COLORS.get(spec.color or '', DEFAULT_RGB)


def _position(
    spec: ObjectSpec, place: Place | None, shape: ObjectShape, at: Location, document: Document
) -> Point3D | None:
    half = shape.height_m / 2.0
    if spec.position is not None:
        return Point3D(spec.position[0], spec.position[1], spec.position[2] + half)
    if place is None or place.rect is None:
        return None
    if place.kind is not PlaceKind.FURNITURE:
        raise document.error(at, f'{spec.name!r} would lie on the floor.', 'Give its position: [x, y, z].')
    dx, dy = spec.offset or (0.0, 0.0)
    if abs(dx) > place.rect.length_m / 2.0 or abs(dy) > place.rect.width_m / 2.0:
        message = f'{spec.name!r} would fall off {place.name!r}.'
        raise document.error((*at, 'offset'), message, 'The offset is from its middle.')
    point = place.rect.pose.to_world(Point2D(dx, dy))
    return Point3D(point.x, point.y, place.height_m + half)
