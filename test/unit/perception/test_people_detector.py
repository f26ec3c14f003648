"""People on rendered images: who is told from whom, where they stand, and what is no person."""

import dataclasses
import math

import numpy as np
import pytest
from test_rendered import CAMERA, SCENE, WORLD, Studio

from llm_agent_ros.geometry import Point3D, Pose2D, wrap_angle
from llm_agent_ros.perception.colors import color_word
from llm_agent_ros.perception.detector import Detection, PixelBox, Together, load_detector
from llm_agent_ros.perception.object_map import ObjectMap
from llm_agent_ros.perception.scene import PERSON


@pytest.fixture(scope='module')
def studio():
    return Studio()


def views_of(person, distances, count, seed):
    """Return robot poses from which a person is seen, whatever else is."""
    rng, found = np.random.default_rng(seed), []
    middle = Point3D(person.pose.x, person.pose.y, 1.0)
    for number, distance in enumerate(distances, start=1):
        for _ in range(200):
            angle, off = rng.uniform(-math.pi, math.pi), rng.uniform(-0.35, 0.35)
            pose = Pose2D(middle.x + distance * math.cos(angle), middle.y + distance * math.sin(angle),
                          wrap_angle(angle + math.pi + off))
            view = CAMERA.at(pose)
            inside = WORLD.room_at(pose) is not None and all(f.rect.distance_to(pose) > 0.2 for f in WORLD.furniture)
            pixels, _ = view.project(np.array([[middle.x, middle.y, 0.9]]))
            if inside and view.contains(pixels, 24.0) and SCENE.in_sight(view.position, middle):
                found.append(pose)
            if len(found) == number * count:
                break
    return found


@pytest.mark.parametrize('person', WORLD.people, ids=lambda p: p.name)
def test_name_and_place_are_right(studio, person):
    detector = load_detector('people', SCENE)
    poses = views_of(person, (0.8, 1.0, 1.5, 2.0, 2.5, 3.0), 3, seed=2)
    assert len(poses) >= 12
    missed = 0
    for pose in poses:
        seen = detector.detect(studio.photograph(pose), CAMERA.at(pose))
        mine = [d for d in seen if d.label == person.name]
        assert len(mine) <= 1, (pose, seen)
        missed += not mine
        if not mine:
            continue
        at = mine[0].position
        assert math.dist((at.x, at.y), (person.pose.x, person.pose.y)) < 0.10
        assert (mine[0].category, mine[0].color, mine[0].surface) == (PERSON, 'grey', 'floor')
        assert mine[0].score > 0.5
    assert missed <= 2  # half behind furniture or a door post


def test_nothing_else_in_the_house_is_a_person(studio):
    detector, rng, looks = load_detector('people', SCENE), np.random.default_rng(4), 0
    for _ in range(160):
        pose = Pose2D(rng.uniform(0.3, 13.7), rng.uniform(0.3, 9.7), rng.uniform(-math.pi, math.pi))
        if WORLD.room_at(pose) is None or any(f.rect.distance_to(pose) < 0.25 for f in WORLD.furniture):
            continue
        looks += 1
        for detection in detector.detect(studio.photograph(pose), CAMERA.at(pose)):
            person = WORLD.person(detection.label)
            at = detection.position
            assert math.dist((at.x, at.y), (person.pose.x, person.pose.y)) < 0.5, (pose, detection)
    assert looks > 80


def test_an_unknown_shirt_is_a_person_without_a_name(studio):
    stranger = dataclasses.replace(SCENE, people=())
    detector = load_detector('people', stranger)
    pose = views_of(WORLD.people[0], (1.7,), 1, seed=1)[0]
    seen = detector.detect(studio.photograph(pose), CAMERA.at(pose))
    assert [d.label for d in seen] == [PERSON]


def test_two_shirts_alike_name_nobody(studio):
    first = SCENE.people[0]
    twins = dataclasses.replace(SCENE, people=(first, dataclasses.replace(first, name='Twin')))
    pose = views_of(WORLD.people[0], (1.7,), 1, seed=1)[0]
    seen = load_detector('people', twins).detect(studio.photograph(pose), CAMERA.at(pose))
    assert [d.label for d in seen] == [PERSON]


def test_obstacles_of_a_persons_width_are_not_people(studio):
    from llm_agent_ros.geometry import Point2D
    from llm_agent_ros.simulation.obstacles import Obstacles

    obstacles = Obstacles(studio.world)
    detector = load_detector('people', SCENE)
    studio.world.place_robot(Pose2D(1.0, 5.1, 0.0))
    for x, radius_m in ((2.5, 0.17), (3.0, 0.2), (3.5, 0.14)):
        obstacles.put('post', Point2D(x, 5.1), radius_m)
        view = CAMERA.at(Pose2D(1.0, 5.1, 0.0))
        assert detector.detect(studio.photograph(Pose2D(1.0, 5.1, 0.0)), view) == ()
    obstacles.remove('post')


def test_several_detectors_look_together(studio):
    both = load_detector('color people', SCENE)
    assert isinstance(both, Together)
    pose = Pose2D(3.3, 2.9, -1.8)
    seen = both.detect(studio.photograph(pose), CAMERA.at(pose))
    alone = [load_detector(name, SCENE) for name in ('color', 'people')]
    single = [detector.detect(studio.photograph(pose), CAMERA.at(pose)) for detector in alone]
    assert sorted(d.label for d in seen) == sorted(d.label for found in single for d in found)
    assert [d.score for d in seen] == sorted((d.score for d in seen), reverse=True)


@pytest.mark.parametrize(('rgb', 'word'), [
    ((151, 161, 170), 'grey'), ((240, 240, 240), 'white'), ((30, 30, 30), 'black'), ((200, 30, 30), 'red'),
    ((30, 60, 200), 'blue'), ((230, 210, 40), 'yellow'),
])
def test_colors_have_words(rgb, word):
    assert color_word(np.array(rgb, dtype=float)) == word


def test_the_map_follows_who_walks_and_keeps_them_once():
    objects, name = ObjectMap(SCENE), WORLD.people[0].name
    view = CAMERA.at(Pose2D(1.0, 5.1, 0.0))
    for step in range(40):
        at = Point3D(2.5 + 0.08 * step, 5.1, 0.82)
        detection = Detection(name, PERSON, 'grey', 0.9, PixelBox(100, 0, 30, 90), at, 0.03, 'floor')
        objects.update([detection], view, 0.1 * step)
    assert [track.label for track in objects.tracks] == [name]
    assert math.dist((objects.tracks[0].position.x, 5.1), (at.x, at.y)) < 0.15
