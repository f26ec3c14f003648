"""Detector and map on images rendered by MuJoCo: labels right, positions within 0.10 m up to 1.5 m."""

import math
from pathlib import Path

import numpy as np
import pytest

from llm_agent_ros.errors import AgentError
from llm_agent_ros.geometry import Pose2D, wrap_angle
from llm_agent_ros.perception.camera_model import CameraModel, Intrinsics
from llm_agent_ros.perception.detector import load_detector
from llm_agent_ros.perception.object_map import ObjectMap
from llm_agent_ros.ros.scene import scene_of
from llm_agent_ros.world import load_world

WORLD = load_world(Path(__file__).parents[3] / 'worlds/house.yaml')
SCENE = scene_of(WORLD)
CAMERA = CameraModel(Intrinsics.from_fov(320, 240, 1.25))


class Studio:
    """The simulated house, seen from anywhere."""

    def __init__(self):
        simulation = pytest.importorskip('llm_agent_ros.simulation.mujoco_world')
        camera = pytest.importorskip('llm_agent_ros.simulation.camera')
        self.world = simulation.MujocoWorld(WORLD)
        self.world.step(40)
        try:
            self._camera = camera.Camera(self.world)
        except AgentError as error:
            pytest.skip(str(error))

    def photograph(self, pose):
        """Return the image taken from a robot pose."""
        self.world.place_robot(pose)
        return np.ascontiguousarray(self._camera.image())


@pytest.fixture(scope='module')
def studio():
    return Studio()


def viewpoints(name, at, distances, count, seed):
    """Return poses in the object's room from which it is well in view."""
    rng = np.random.default_rng(seed)
    room = WORLD.place(WORLD.object(name).at).room
    found = []
    for distance in distances:
        for _ in range(40):
            angle, off = rng.uniform(-math.pi, math.pi), rng.uniform(-0.35, 0.35)
            pose = Pose2D(at.x + distance * math.cos(angle), at.y + distance * math.sin(angle),
                          wrap_angle(angle + math.pi + off))
            here = WORLD.room_at(pose.point)
            view = CAMERA.at(pose)
            pixels, _ = view.project(np.array([[at.x, at.y, at.z]]))
            clear = view.contains(pixels, 16.0) and SCENE.in_sight(view.position, at)
            if clear and here is not None and here.name == room:
                found.append(pose)
            if len(found) >= count:
                return found
    return found


@pytest.mark.parametrize('name', [thing.name for thing in WORLD.objects])
def test_label_and_place_are_right_within_a_metre_and_a_half(studio, name):
    at = studio.world.object_pose(name).position
    detector = load_detector('color', SCENE)
    poses = viewpoints(name, at, (0.8, 1.2, 1.5), 4, seed=len(name))
    assert poses
    for pose in poses:
        seen = detector.detect(studio.photograph(pose), CAMERA.at(pose))
        mine = [d for d in seen if d.label == name and d.position is not None]
        assert len(mine) == 1, (pose, seen)
        assert math.dist((mine[0].position.x, mine[0].position.y), (at.x, at.y)) < 0.06
        assert mine[0].surface == WORLD.object(name).at


def test_from_two_metres_and_a_half_most_are_right(studio):
    detector = load_detector('color', SCENE)
    good = total = 0
    for thing in WORLD.objects:
        at = studio.world.object_pose(thing.name).position
        for pose in viewpoints(thing.name, at, (2.0, 2.5), 3, seed=5):
            seen = detector.detect(studio.photograph(pose), CAMERA.at(pose))
            total += 1
            good += any(d.label == thing.name and d.position is not None
                        and math.dist((d.position.x, d.position.y), (at.x, at.y)) < 0.2 for d in seen)
    assert total >= 20 and good >= 0.9 * total


def test_a_walk_through_the_house_finds_everything_once(studio):
    detector, objects = load_detector('color', SCENE), ObjectMap(SCENE)
    stamp_sec = 0.0
    for thing in WORLD.objects:
        at = studio.world.object_pose(thing.name).position
        for pose in viewpoints(thing.name, at, (1.2, 1.8), 3, seed=9):
            for _ in range(2):
                stamp_sec += 0.1
                view = CAMERA.at(pose)
                objects.update(detector.detect(studio.photograph(pose), view), view, stamp_sec)
    known = [track.label for track in objects.tracks]
    assert sorted(known) == sorted(thing.name for thing in WORLD.objects)


def test_people_furniture_and_obstacles_are_not_things(studio):
    detector = load_detector('color', SCENE)
    for person in WORLD.people:
        pose = Pose2D(person.pose.x, person.pose.y + 1.2, -math.pi / 2)
        seen = [d for d in detector.detect(studio.photograph(pose), CAMERA.at(pose)) if d.position is not None]
        true = {thing.name: studio.world.object_pose(thing.name).position for thing in WORLD.objects}
        for detection in seen:
            assert detection.label in true
            assert math.dist((detection.position.x, detection.position.y),
                             (true[detection.label].x, true[detection.label].y)) < 0.3
