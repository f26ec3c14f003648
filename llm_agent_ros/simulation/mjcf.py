"""A world and a robot as a MuJoCo model (MJCF text). Imports no MuJoCo."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.mjcf_robot import add_robot
from llm_agent_ros.simulation.mjcf_xml import GHOST, OBJECTS, OBSTACLES, STATIC, geom, numbers, part
from llm_agent_ros.world.model import Person, Place, World, WorldObject
from llm_agent_ros.world.rect import Rect
from llm_agent_ros.world.shapes import Rgb, ShapeKind

PERSON_RADIUS_M = 0.2
PARKED_Z_M = -6.0
_FLOORS: tuple[Rgb, ...] = ((0.80, 0.78, 0.75), (0.74, 0.73, 0.71), (0.77, 0.78, 0.79), (0.70, 0.70, 0.71))
_GROUND: Rgb = (0.66, 0.66, 0.66)
_TROUSERS: Rgb = (0.30, 0.31, 0.33)
_SKIN: Rgb = (0.80, 0.74, 0.70)
_PILLOW: Rgb = (0.95, 0.95, 0.95)
_CYLINDER: Rgb = (0.24, 0.25, 0.27)
_SKY: Rgb = (0.80, 0.82, 0.84)
_WALL: Rgb = (0.90, 0.89, 0.87)
_LOOKS: dict[str, Rgb] = {
    'table': (0.56, 0.52, 0.48), 'desk': (0.52, 0.49, 0.46), 'counter': (0.62, 0.61, 0.60),
    'shelf': (0.48, 0.46, 0.44), 'cabinet': (0.60, 0.57, 0.54), 'bed': (0.86, 0.85, 0.83),
    'sofa': (0.44, 0.45, 0.47), 'chair': (0.46, 0.45, 0.44), 'appliance': (0.82, 0.83, 0.84),
    'basin': (0.92, 0.92, 0.92), 'bin': (0.38, 0.38, 0.39), 'other': (0.55, 0.54, 0.53),
}


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """What can be chosen about the model.

    Attributes:
        timestep_sec: of the physics.
        obstacles: how many spare cylinders there are.
        obstacle_height_m, obstacle_radius_m: their height, and the largest radius they can take.
    """

    timestep_sec: float = 0.005
    obstacles: int = 12
    obstacle_height_m: float = 0.8
    obstacle_radius_m: float = 0.6


def object_body(index: int) -> str:
    """Return the body name of the object at an index of ``world.objects``."""
    return f'object_{index}'


def person_body(index: int) -> str:
    """Return the body name of the person at an index of ``world.people``."""
    return f'person_{index}'


def obstacle_body(index: int) -> str:
    """Return the body name of a spare cylinder."""
    return f'obstacle_{index}'


def build_mjcf(world: World, body: RobotBody, options: ModelOptions | None = None) -> str:
    """Return the MJCF text of a world with one robot at its origin."""
    options = ModelOptions() if options is None else options
    root = Element('mujoco', model='house')
    _settings(root, world, options)
    scene = SubElement(root, 'worldbody')
    geom(scene, 'plane', (0, 0, 1), (0, 0, 0), _GROUND, STATIC, name='floor', friction='1 0.005 0.0001')
    for i, room in enumerate(world.rooms):
        if room.rect is not None:
            half = (room.rect.length_m / 2, room.rect.width_m / 2, 0.002)
            geom(scene, 'box', half, (room.rect.x, room.rect.y, 0), _FLOORS[i % len(_FLOORS)], STATIC, **GHOST)
    for wall in world.walls:
        _add_wall(scene, wall, world.wall_height_m)
    for place in world.furniture:
        if place.rect is not None:
            _add_furniture(scene, place, place.rect)
    for i, person in enumerate(world.people):
        if person.pose is not None:
            _add_person(scene, i, person, person.pose)
    for i, thing in enumerate(world.objects):
        if thing.position is not None:
            _add_object(scene, i, thing, thing.position)
    for i in range(options.obstacles):
        cylinder = part(scene, 'body', name=obstacle_body(i), mocap='true', pos=numbers(0, 0, PARKED_Z_M))
        size = (options.obstacle_radius_m, options.obstacle_height_m / 2)
        geom(cylinder, 'cylinder', size, (0, 0, 0), _CYLINDER, OBSTACLES)
    add_robot(root, scene, body)
    _add_holds(root, world)
    indent(root)
    return tostring(root, encoding='unicode')


def _settings(root: Element, world: World, options: ModelOptions) -> None:
    bounds = [r.rect.bounds() for r in world.rooms if r.rect is not None]
    x, y = ((min(b[i] for b in bounds) + max(b[i + 2] for b in bounds)) / 2 for i in (0, 1))
    part(root, 'compiler', angle='radian', autolimits='true')
    part(root, 'option', timestep=f'{options.timestep_sec}', integrator='implicitfast', cone='elliptic')
    part(root, 'statistic', center=numbers(x, y, 0.5), extent='10')
    visual = SubElement(root, 'visual')
    part(visual, 'headlight', ambient='0.55 0.55 0.55', diffuse='0.45 0.45 0.45', specular='0 0 0')
    part(visual, 'quality', shadowsize='0', offsamples='0')
    part(visual, 'map', znear='0.004', zfar='5')
    part(visual, 'global', offwidth='1280', offheight='960')
    sky, asset = numbers(*_SKY), SubElement(root, 'asset')
    part(asset, 'texture', type='skybox', builtin='flat', rgb1=sky, rgb2=sky, width='8', height='48')
    part(SubElement(root, 'default'), 'geom', condim='3', friction='0.8 0.005 0.0001')


def _add_wall(scene: Element, rect: Rect, height_m: float) -> None:
    half = (rect.length_m / 2, rect.width_m / 2, height_m / 2)
    geom(scene, 'box', half, (rect.x, rect.y, height_m / 2), _WALL, STATIC, euler=numbers(0, 0, rect.yaw_rad))


def _add_furniture(scene: Element, place: Place, rect: Rect) -> None:
    rgb = _LOOKS.get(place.furniture, _LOOKS['other'])
    body = part(
        scene, 'body', name=f'furniture {place.name}', pos=numbers(rect.x, rect.y, 0), euler=numbers(0, 0, rect.yaw_rad)
    )
    a, b, top = rect.length_m / 2, rect.width_m / 2, place.height_m
    geom(body, 'box', (a, b, top / 2), (0, 0, top / 2), rgb, STATIC)
    # A lighter top inside a darker rim shows where the furniture ends.
    geom(body, 'box', (a - 0.02, b - 0.02, 0.002), (0, 0, top), _lighter(rgb), STATIC, **GHOST)
    if place.furniture == 'sofa':
        geom(body, 'box', (a, 0.09, 0.2), (0, 0.09 - b, top + 0.2), rgb, STATIC)
    if place.furniture == 'bed':
        geom(body, 'box', (0.2, 0.7 * b, 0.05), (0.28 - a, 0, top + 0.05), _PILLOW, STATIC)


def _add_person(scene: Element, index: int, person: Person, pose: Pose2D) -> None:
    turn = numbers(0, 0, pose.yaw_rad)
    at = numbers(pose.x, pose.y, 0)
    body = part(scene, 'body', name=person_body(index), mocap='true', pos=at, euler=turn)
    geom(body, 'cylinder', (0.85 * PERSON_RADIUS_M, 0.4), (0, 0, 0.4), _TROUSERS, OBSTACLES)
    geom(body, 'cylinder', (PERSON_RADIUS_M, 0.3), (0, 0, 1.1), person.shirt, OBSTACLES)
    geom(body, 'sphere', (0.13,), (0, 0, 1.52), _SKIN, OBSTACLES)


def _add_object(scene: Element, index: int, thing: WorldObject, at: Point3D) -> None:
    turn = numbers(0, 0, thing.yaw_rad)
    body = part(scene, 'body', name=object_body(index), pos=numbers(at.x, at.y, at.z + 0.001), euler=turn)
    SubElement(body, 'freejoint')
    shape = thing.shape
    a, b, h = shape.length_m / 2, shape.width_m / 2, shape.height_m / 2
    size = {ShapeKind.BOX: (a, b, h), ShapeKind.CYLINDER: (a, h), ShapeKind.SPHERE: (a,)}[shape.kind]
    # Rolling friction keeps a ball where it was put.
    rolling = {'condim': '6', 'friction': '0.8 0.02 0.02'}
    geom(body, shape.kind.value, size, (0, 0, 0), thing.rgb, OBJECTS, density='400', **rolling)


def _add_holds(root: Element, world: World) -> None:
    equality = SubElement(root, 'equality')
    for i, thing in enumerate(world.objects):
        if thing.position is not None:
            for name, holder in (('held', 'robot'), ('given', 'world')):
                part(equality, 'weld', name=f'{name}_{i}', body1=holder, body2=object_body(i), active='false')


def _lighter(rgb: Rgb) -> Rgb:
    r, g, b = (min(1.0, 0.75 * c + 0.22) for c in rgb)
    return (r, g, b)
