"""The house that comes with the package keeps what is promised of it."""

import colorsys
from collections import Counter

import pytest

from llm_agent_ros.world import PlaceKind, load_world
from llm_agent_ros.world.grid_map import clearance_field
from llm_agent_ros.world.names import name_key
from llm_agent_ros.world.shapes import COLORS, SHAPES

REACH_M, RADIUS_M = 0.75, 0.22


@pytest.fixture(scope='module')
def house():
    return load_world('worlds/house.yaml')


def test_it_is_as_rich_as_promised(house):
    assert len(house.rooms) >= 8
    assert len(house.objects) >= 12
    assert len(house.people) == 2
    colors = Counter(o.category for o in house.objects)
    assert len(colors) >= 6
    assert all(count >= 2 for count in colors.values())
    pairs = Counter((o.color, o.category) for o in house.objects)
    assert all(count == 1 for count in pairs.values())
    assert {'kitchen', 'living room', 'study', 'study desk'} <= set(house.place_names)
    assert house.resolve_place('desk in the study').name == 'study desk'
    assert house.resolve_place('厨房').name == 'kitchen'
    assert (house.object('red mug').at, house.object('blue bottle').at) == ('kitchen table', 'kitchen counter')


def test_everything_has_a_name_in_both_languages(house):
    for thing in (*house.places, *house.objects, *house.people, *house.categories):
        assert thing.name.isascii()
        assert thing.aliases_zh, thing.name
        assert all(any('\u4e00' <= c <= '\u9fff' for c in alias) for alias in thing.aliases_zh)
    names = [name_key(n) for t in (*house.places, *house.objects, *house.people, *house.categories) for n in t.names]
    assert len(set(names)) == len(names)


def test_every_place_can_be_driven_to_with_comfort(house):
    field = clearance_field(house)
    for place in house.places:
        poses = place.approach_poses(RADIUS_M)
        assert poses, place.name
        needed_m = RADIUS_M + (0.05 if place.kind is PlaceKind.FURNITURE else 0.15)
        for pose in poses:
            assert field.distance_m[field.cell(pose)] >= needed_m - 0.04, (place.name, pose)
    assert all(door.width_m >= 0.9 for door in house.doors)


@pytest.mark.parametrize(('radius_m', 'kinds'), [
    (0.38, {PlaceKind.ROOM, PlaceKind.DOCK}), (0.26, {PlaceKind.FURNITURE}),
])
def test_every_place_can_be_reached_from_the_start(house, radius_m, kinds):
    import cv2
    import numpy as np

    field = clearance_field(house)
    _, labels = cv2.connectedComponents((field.distance_m >= radius_m).astype(np.uint8), connectivity=4)
    home = labels[field.cell(house.start)]
    assert home != 0
    for place in house.places:
        if place.kind in kinds:
            reached = [labels[field.cell(p)] == home for p in place.approach_poses(RADIUS_M)]
            assert all(reached), (place.name, reached)


def test_every_object_is_within_reach_of_where_the_robot_stands(house):
    for thing in house.objects:
        place = house.place(thing.at)
        assert place.rect.contains(thing.position.ground)
        nearest = min(p.distance_to(thing.position.ground) for p in place.approach_poses(RADIUS_M))
        assert nearest < REACH_M - 0.1, thing.name


def test_the_operator_can_be_reached_and_stands_near_the_start(house):
    assert house.operator == house.person('Robin').pose
    assert 0.8 < house.start.distance_to(house.operator) < 3.0


def test_colours_are_far_apart_and_saturated():
    hues = {}
    for name, rgb in COLORS.items():
        hue, saturation, value = colorsys.rgb_to_hsv(*rgb)
        assert saturation > 0.85 and value > 0.7, name
        hues[name] = hue * 360
    for a in hues:
        for b in hues:
            apart = abs(hues[a] - hues[b])
            assert a == b or min(apart, 360 - apart) >= 25, (a, b)


def test_categories_tell_apart_by_aspect():
    aspects = {name: shape.height_m / shape.length_m for name, shape in SHAPES.items()}
    assert aspects['bottle'] > 2.5 > 1.5 > aspects['mug'] > 1.0
    assert aspects['book'] < 0.2 < aspects['bowl'] < 0.5 < aspects['box'] < 1.0
