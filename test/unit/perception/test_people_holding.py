"""People who hold something before their shirt are seen and known, and a post with a thing before it is none."""

import dataclasses
import math
from contextlib import contextmanager

import cv2
import numpy as np
import pytest
from test_rendered import CAMERA, SCENE, WORLD, Studio

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D, wrap_angle
from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.clothing import CHEST_M, WAIST_M, shirt_color
from llm_agent_ros.perception.detector import load_detector
from llm_agent_ros.simulation.gripper import Gripper
from llm_agent_ros.simulation.mjcf import PARKED_Z_M, person_body
from llm_agent_ros.simulation.obstacles import Obstacles
from llm_agent_ros.simulation.people import People

ROBIN = WORLD.people[0]
MEI = dataclasses.replace(WORLD.people[1], pose=Pose2D(2.0, 5.1, 0.0))  # where there is room before her
HAND_M, HAND_HEIGHT_M = 0.3, 1.0
DETECTOR = load_detector('people', SCENE)
EYE = CameraView(CAMERA.intrinsics, CAMERA.mount, Pose2D(0.0, 0.0, 0.0))
BODY = Point2D(1.5, 0.0)
SHIRT, OTHER, LEFT_WALL, RIGHT_WALL = (148, 158, 168), (230, 10, 10), (180, 178, 174), (205, 203, 198)


@pytest.fixture(scope='module')
def studio():
    studio = Studio()
    body = studio.world.model.body_mocapid[studio.world.body_id(person_body(1))]
    studio.world.data.mocap_pos[body] = (MEI.pose.x, MEI.pose.y, 0.0)
    return studio


def before(person, distance_m, bearing_rad, off_rad=0.0):
    """Return a robot pose at a distance from somebody, seen from them at a bearing from where they face."""
    angle = person.pose.yaw_rad + bearing_rad
    at = Point2D(person.pose.x + distance_m * math.cos(angle), person.pose.y + distance_m * math.sin(angle))
    return Pose2D(at.x, at.y, wrap_angle(angle + math.pi + off_rad))


@contextmanager
def holding(world, name, person, bearing_rad=0.0, rgb=None):
    """Keep a thing of the world before somebody's chest for a while, in another colour where one is given."""
    home, geom = world.object_pose(name).position, world.model.body_geomadr[world.object_ids[name]]
    color = world.model.geom_rgba[geom].copy()
    world.model.geom_rgba[geom][:3] = color[:3] if rgb is None else rgb
    hand = Pose2D(person.pose.x, person.pose.y, person.pose.yaw_rad + bearing_rad).to_world(Point2D(HAND_M, 0.0))
    world.put(name, Point3D(hand.x, hand.y, HAND_HEIGHT_M), 0.4)
    try:
        yield
    finally:
        world.model.geom_rgba[geom] = color
        world.put(name, home, 0.0)


def errors_m(studio, person, poses):
    """Return how far from somebody they are seen from each pose, None where they are not."""
    found = []
    for pose in poses:
        mine = [d for d in DETECTOR.detect(studio.photograph(pose), CAMERA.at(pose)) if d.label == person.name]
        at = mine[0].position if len(mine) == 1 else None
        found.append(None if at is None else math.dist((at.x, at.y), (person.pose.x, person.pose.y)))
    return found


@pytest.mark.parametrize('person', [ROBIN, MEI], ids=lambda p: p.name)
@pytest.mark.parametrize('name', [thing.name for thing in WORLD.objects])
def test_who_holds_something_is_seen_from_in_front(studio, person, name):
    poses = [before(person, distance, bearing, 0.1) for distance in (0.8, 1.2, 1.7) for bearing in (-0.3, 0.0, 0.25)]
    with holding(studio.world, name, person):
        found = errors_m(studio, person, poses)
    assert sum(error is not None for error in found) >= 8, found
    assert max(error for error in found if error is not None) < 0.10


@pytest.mark.parametrize('rgb', [
    (0.5, 0.5, 0.5), (0.9, 0.9, 0.9), (0.45, 0.3, 0.2), (0.80, 0.74, 0.70), (0.85, 0.81, 0.77),
])
def test_dull_things_do_not_hide_a_shirt(studio, rgb):
    """Neither does one of the shirt's own tint, which differs in brightness only."""
    poses = [before(MEI, distance, bearing) for distance in (1.0, 1.5) for bearing in (-0.2, 0.0, 0.2)]
    with holding(studio.world, 'red mug', MEI, rgb=rgb):
        assert None not in errors_m(studio, MEI, poses)


def test_two_things_do_not_hide_a_shirt(studio):
    poses = [before(ROBIN, distance, 0.0) for distance in (0.9, 1.3, 1.8)]
    with holding(studio.world, 'red mug', ROBIN, -0.4), holding(studio.world, 'green ball', ROBIN, 0.4):
        assert None not in errors_m(studio, ROBIN, poses)


def test_whom_the_gripper_gave_something_is_seen_from_there():
    studio = Studio()
    gripper = Gripper(studio.world, People(studio.world))
    at = studio.world.object_pose('blue mug').position
    studio.world.place_robot(Pose2D(at.x, at.y, 0.0))
    gripper.grasp(at)
    pose = before(ROBIN, 0.8, 0.0)
    studio.world.place_robot(pose)
    ahead = pose.to_world(Point2D(0.5, 0.0))
    gripper.release(Point3D(ahead.x, ahead.y, HAND_HEIGHT_M))
    assert None not in errors_m(studio, ROBIN, [pose, before(ROBIN, 1.2, 0.0), before(ROBIN, 1.7, 0.0)])


def views_of_posts(count, rng):
    """Yield places for a post and robot poses that look at it."""
    while count:
        spot, angle = Point2D(rng.uniform(0.3, 13.7), rng.uniform(0.3, 9.7)), rng.uniform(-math.pi, math.pi)
        distance = rng.uniform(0.8, 4.0)
        away = Point2D(distance * math.cos(angle), distance * math.sin(angle))
        pose = Pose2D(spot.x + away.x, spot.y + away.y, wrap_angle(angle + math.pi))
        free = all(WORLD.room_at(p) is not None and all(f.rect.distance_to(p) > 0.3 for f in WORLD.furniture)
                   for p in (spot, pose))
        if free and SCENE.in_sight(CAMERA.at(pose).position, Point3D(spot.x, spot.y, 1.0)):
            count -= 1
            yield spot, pose


def test_a_post_before_walls_is_no_person():
    """Nor with a thing above it, but where by chance a strip of wall is as wide as somebody."""
    studio, rng, false = Studio(), np.random.default_rng(11), []
    studio.world.data.mocap_pos[:len(WORLD.people), 2] = PARKED_Z_M  # nobody is at home
    obstacles, names = Obstacles(studio.world), [thing.name for thing in WORLD.objects]
    for number, (spot, pose) in enumerate(views_of_posts(160, rng)):
        studio.world.place_robot(pose)
        obstacles.put('post', spot, float(rng.choice([0.15, 0.17, 0.2])))
        toward = Pose2D(spot.x, spot.y, math.atan2(pose.y - spot.y, pose.x - spot.x))
        hand = toward.to_world(Point2D(rng.uniform(0.0, 0.3), rng.uniform(-0.1, 0.1)))
        height_m = rng.uniform(0.9, 1.2) if number % 2 else PARKED_Z_M
        studio.world.put(names[number % len(names)], Point3D(hand.x, hand.y, height_m), 0.0)
        false += DETECTOR.detect(studio.photograph(pose), CAMERA.at(pose))
    assert len(false) <= 3, false


def drawn(*parts):
    """Return an image of boxes (left, right, bottom, top, colour), in metres at the front of the body."""
    image = np.full((240, 320, 3), (120, 119, 117), np.uint8)
    for left, right, bottom, top, rgb in parts:
        outline = ((left, bottom), (right, bottom), (right, top), (left, top))
        corners = np.array([[BODY.x - CHEST_M, -y, z] for y, z in outline])
        pixels, _ = EYE.project(corners)
        cv2.fillConvexPoly(image, np.rint(pixels).astype(np.int32), rgb)
    return image


# The side of a body of 0.2 m, seen where its front is.
SIDE_M = CHEST_M * (BODY.x - 0.05 - CHEST_M) / (BODY.x - 0.05)
WHOLE = (-SIDE_M, SIDE_M, WAIST_M, 1.4, SHIRT)


@pytest.mark.parametrize(('thing', 'is_seen'), [
    ((-0.05, 0.05, 0.95, 1.05), True), ((-0.3, 0.3, 0.95, 1.0), True), ((-0.05, 0.05, 0.0, 1.5), True),
    ((-0.3, 0.05, 0.8, 0.95), True), ((-0.3, 0.3, 0.0, 1.5), False), ((-0.1, 0.4, 0.0, 1.5), False),
])
def test_what_is_left_of_a_shirt_is_one(thing, is_seen):
    """A thing may cut it in two, across or along, as long as both sides are to be seen."""
    color = shirt_color(drawn(WHOLE, (*thing, OTHER)), BODY, EYE)
    assert (color is not None and np.allclose(color, SHIRT)) is is_seen


def test_two_walls_that_meet_there_are_no_shirt():
    walls = (-2.0, 0.02, 0.0, 2.0, LEFT_WALL), (0.02, 2.0, 0.0, 2.0, RIGHT_WALL)
    assert shirt_color(drawn(*walls), BODY, EYE) is None
    assert shirt_color(drawn(*walls, WHOLE), BODY, EYE) is not None
