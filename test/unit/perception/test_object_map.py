"""Tracks: made, filtered, moved and forgotten."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from perception_drawing import CAMERA, SCENE, TABLE

from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.perception.detector import Detection, PixelBox
from llm_agent_ros.perception.object_map import MapOptions, ObjectMap

HERE = Pose2D(0.0, 0.0, 0.0)
VIEW = CAMERA.at(HERE)
AWAY = CAMERA.at(Pose2D(0.0, 0.0, math.pi))
BOX = PixelBox(150, 100, 10, 12)
MUG = Point3D(1.5, 0.0, 0.79)


def mug(x=MUG.x, y=MUG.y, z=MUG.z, color='red', score=0.9, sigma=0.03):
    return Detection(f'{color} mug', 'mug', color, score, BOX, Point3D(x, y, z), sigma, 'kitchen table')


def seen(times, detections=None, objects=None):
    objects = objects or ObjectMap(SCENE)
    for index in range(times):
        objects.update(detections or [mug()], VIEW, 0.1 * index)
    return objects


def test_once_is_not_enough_twice_is():
    assert seen(1).tracks == ()
    (track,) = seen(2).tracks
    assert (track.label, track.count, track.last_seen_sec) == ('red mug', 2, pytest.approx(0.1))


def test_the_position_is_filtered_and_gets_surer():
    rng = np.random.default_rng(3)
    objects = ObjectMap(SCENE)
    for index in range(30):
        x, y = rng.normal((MUG.x, MUG.y), 0.04)
        objects.update([mug(float(x), float(y), sigma=0.04)], VIEW, 0.1 * index)
    (track,) = objects.tracks
    assert math.dist((track.position.x, track.position.y), (MUG.x, MUG.y)) < 0.03
    assert track.sigma_m < 0.04 and track.count == 30


def test_ids_are_stable_and_given_to_the_detections():
    objects = seen(2)
    ((_, first),) = objects.update([mug(1.52)], VIEW, 1.0)
    ((_, second),) = objects.update([mug(1.49)], VIEW, 1.1)
    assert first == second == objects.tracks[0].id


def test_two_things_of_different_label_do_not_mix():
    objects = seen(3, [mug(), mug(1.55, 0.1, color='blue')])
    assert {track.label for track in objects.tracks} == {'red mug', 'blue mug'}


def test_two_alike_in_one_image_are_two_tracks():
    yellow = [mug(1.5, -0.05, color='yellow'), mug(1.5, 0.1, color='yellow')]
    assert len(seen(4, yellow).tracks) == 2


def test_what_is_gone_from_clear_view_is_forgotten_after_some_frames():
    objects = seen(5)
    scores = []
    for index in range(20):
        objects.update([], VIEW, 1.0 + 0.1 * index)
        scores.append(objects.tracks[0].score if objects.tracks else 0.0)
    assert scores[3] == pytest.approx(scores[0]) and scores[3] > 0.5
    assert scores[6] < scores[3]
    assert scores[-1] == 0.0
    assert sorted(scores, reverse=True) == scores


def test_what_is_out_of_view_is_remembered():
    objects = seen(5)
    for index in range(50):
        objects.update([], AWAY, 1.0 + 0.1 * index)
    assert [track.label for track in objects.tracks] == ['red mug']


@pytest.mark.parametrize('robot', [Pose2D(1.5, 5.2, -math.pi / 2), Pose2D(-1.4, 0.0, 0.0)], ids=['wall', 'far'])
def test_what_is_hidden_or_far_is_remembered(robot):
    objects = seen(5)
    for index in range(50):
        objects.update([], CAMERA.at(robot), 1.0 + 0.1 * index)
    assert len(objects.tracks) == 1


def test_a_glimpse_cut_by_the_border_keeps_the_track():
    objects = seen(5)
    weak = Detection('red object', 'object', 'red', 0.2, PixelBox(0, 100, 6, 10))
    for index in range(50):
        objects.update([weak], VIEW, 1.0 + 0.1 * index)
    assert len(objects.tracks) == 1


def test_a_short_miss_is_forgiven():
    objects = seen(5)
    before = objects.tracks[0].score
    for index in range(3):
        objects.update([], VIEW, 1.0 + 0.1 * index)
    objects.update([mug()], VIEW, 2.0)
    assert objects.tracks[0].missed == 0 and objects.tracks[0].score >= before - 1e-9


def test_a_unique_thing_seen_elsewhere_has_left_its_old_place():
    objects = seen(5)
    for index in range(4):
        objects.update([mug(3.0, 2.0, 0.05)], AWAY, 10.0 + 0.1 * index)
    (track,) = objects.tracks
    assert (track.position.x, track.position.y) == (3.0, 2.0)


def test_things_of_unknown_look_may_be_in_two_places():
    objects = seen(5, [mug(color='yellow')])
    for index in range(4):
        objects.update([mug(3.0, 2.0, 0.05, color='yellow')], AWAY, 10.0 + 0.1 * index)
    assert len(objects.tracks) == 2


def test_clear_forgets_everything():
    objects = seen(3)
    objects.clear()
    assert objects.tracks == ()


@given(st.lists(st.tuples(st.floats(0.5, 2.5), st.floats(-0.6, 0.6), st.floats(0.01, 1.0)), max_size=25))
def test_scores_stay_between_zero_and_one_and_ids_are_unique(sightings):
    objects = ObjectMap(SCENE, MapOptions(confirm_count=1))
    for index, (x, y, score) in enumerate(sightings):
        pairs = objects.update([mug(x, y, score=score), mug(x, -y, color='yellow', score=score)], VIEW, 0.1 * index)
        assert len({number for _, number in pairs}) == len(pairs)
        assert all(0.0 <= track.score <= 1.0 for track in objects.tracks)
        assert all(track.sigma_m > 0.0 for track in objects.tracks)


def test_the_table_does_not_hide_what_stands_on_it():
    assert SCENE.in_sight(VIEW.position, MUG)
    assert TABLE.cuts(VIEW.position, Point3D(MUG.x, MUG.y, 0.3))
