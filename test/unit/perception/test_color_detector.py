"""The colour detector on drawn images."""

import math

import numpy as np
import perception_drawing as drawing
import pytest
from perception_drawing import CAMERA, SCENE, SHAPES, background, draw

from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.perception.detector import DetectorOptions, load_detector
from llm_agent_ros.perception.scene import Block, KnownObject, Scene
from llm_agent_ros.perception.shapes import DEFAULT_SHAPES

ROBOT = Pose2D(0.0, 0.0, 0.0)


def see(image, robot=ROBOT, scene=SCENE, options=None):
    return load_detector('color', scene, options).detect(image, CAMERA.at(robot))


@pytest.mark.parametrize('turn', [0, 2, 5])
@pytest.mark.parametrize('thing', drawing.OBJECTS, ids=lambda thing: thing.name)
def test_every_object_on_the_table_gets_its_name_and_place(thing, turn):
    foot = (1.45, 0.1, 0.74)
    image = background()
    draw(image, CAMERA.at(ROBOT), thing.category, thing.color, foot, turn)
    (seen,) = see(image)
    assert seen.label == thing.name
    assert seen.surface == 'kitchen table'
    assert math.dist((seen.position.x, seen.position.y), foot[:2]) < 0.06
    assert seen.position.z == pytest.approx(0.74 + SHAPES[thing.category].height_m / 2.0)
    assert seen.score > 0.5


@pytest.mark.parametrize('distance', [1.0, 1.5, 2.2])
def test_things_on_the_floor_are_placed_on_the_floor(distance):
    image = background()
    scene = Scene((), drawing.OBJECTS, DEFAULT_SHAPES)
    draw(image, CAMERA.at(ROBOT), 'ball', 'orange', (distance, -0.2, 0.0))
    (seen,) = see(image, scene=scene)
    assert (seen.label, seen.surface) == ('orange ball', 'floor')
    assert math.dist((seen.position.x, seen.position.y), (distance, -0.2)) < 0.05


def test_positions_follow_the_robot():
    robot = Pose2D(1.6, -1.3, math.pi / 2 + 0.1)
    image = background()
    draw(image, CAMERA.at(robot), 'mug', 'blue', (1.55, 0.05, 0.74))
    (seen,) = see(image, robot)
    assert math.dist((seen.position.x, seen.position.y), (1.55, 0.05)) < 0.06


def test_two_mugs_are_two():
    image = background()
    for color, y in (('red', 0.2), ('blue', -0.15)):
        draw(image, CAMERA.at(ROBOT), 'mug', color, (1.4, y, 0.74))
    assert {seen.label for seen in see(image)} == {'red mug', 'blue mug'}


def test_an_unknown_look_is_named_by_colour_and_category():
    image = background()
    draw(image, CAMERA.at(ROBOT), 'bottle', 'yellow', (1.3, 0.0, 0.74))
    (seen,) = see(image)
    assert seen.label == 'yellow bottle'


@pytest.mark.parametrize('hidden', ['left', 'right', 'bottom'])
@pytest.mark.parametrize('distance', [1.4, 2.0, 2.6])
def test_a_half_hidden_mug_is_a_mug_or_nothing(hidden, distance):
    scene = Scene((), drawing.OBJECTS, DEFAULT_SHAPES)
    view = CAMERA.at(ROBOT)
    image = background()
    draw(image, view, 'mug', 'blue', (distance, 0.0, 0.0))
    rows, columns = np.nonzero(image[..., 2] > 200)
    middle_row, middle = int(rows.mean()), int(columns.mean())
    cover = {'left': np.s_[:, :middle], 'right': np.s_[:, middle:], 'bottom': np.s_[middle_row:]}[hidden]
    image[cover] = (150, 135, 118)
    assert {seen.label for seen in see(image, scene=scene)} <= {'blue mug', 'blue bottle'}


def test_a_look_shared_by_two_objects_is_not_given_either_name():
    twins = (*drawing.OBJECTS, KnownObject('my mug', 'mug', 'red'))
    image = background()
    draw(image, CAMERA.at(ROBOT), 'mug', 'red', (1.3, 0.0, 0.74))
    (seen,) = see(image, scene=Scene(SCENE.blocks, twins, DEFAULT_SHAPES))
    assert (seen.label, seen.category) == ('red mug', 'mug')
    assert not Scene((), twins, ()).is_unique('red mug')


def test_a_thing_cut_by_the_border_is_only_a_weak_detection():
    image = background()
    image[100:140, :20] = drawing.RGB['red']
    (seen,) = see(image)
    assert seen.label == 'red object' and seen.position is None and seen.score <= 0.2


def test_a_large_red_sofa_is_nothing():
    image = background()
    image[60:200, 40:250] = drawing.RGB['red']
    assert see(image) == ()


def test_a_shirt_sized_blob_is_nothing():
    image = background()
    image[30:130, 120:180] = drawing.RGB['green']
    assert see(image) == ()


def test_far_things_are_left_out():
    image = background()
    draw(image, CAMERA.at(ROBOT), 'ball', 'orange', (2.9, 0.0, 0.0))
    scene = Scene((), drawing.OBJECTS, DEFAULT_SHAPES)
    assert len(see(image, scene=scene)) == 1
    assert see(image, scene=scene, options=DetectorOptions(max_range_m=2.5)) == ()


def test_specks_are_left_out():
    image = background()
    image[120:123, 100:103] = drawing.RGB['blue']
    assert see(image) == ()


def test_a_plain_room_is_empty():
    assert see(background()) == ()


def test_a_thing_is_not_placed_behind_a_wall():
    wall = Block('', Pose2D(1.0, 0.0, math.pi / 2), 4.0, 0.1, 1.8, is_surface=False)
    image = background()
    draw(image, CAMERA.at(ROBOT), 'mug', 'red', (1.45, 0.1, 0.74))
    behind = [d for d in see(image, scene=Scene((drawing.TABLE, wall), drawing.OBJECTS, DEFAULT_SHAPES))
              if d.position is not None and d.position.x > 1.0]
    assert behind == []


def test_darker_light_keeps_the_label():
    image = background()
    draw(image, CAMERA.at(ROBOT), 'bottle', 'blue', (1.4, 0.0, 0.74))
    (seen,) = see((image * 0.45).astype(np.uint8))
    assert seen.label == 'blue bottle'


def test_sight_is_blocked_by_what_stands_between_and_not_by_the_table_below():
    eye = Point3D(0.0, 0.0, 1.15)
    assert SCENE.in_sight(eye, Point3D(1.6, 0.0, 0.79))
    assert not SCENE.in_sight(eye, Point3D(0.0, 4.0, 0.3))
    assert not SCENE.in_sight(eye, Point3D(1.6, 0.0, 0.3))
