"""Raw images, calibrations, sizes and sources that break off."""

import array

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.errors import AgentError
from llm_agent_ros.perception.calibration import ideal, load_calibration
from llm_agent_ros.perception.detector import load_detector
from llm_agent_ros.perception.image import Rectifier, decode
from llm_agent_ros.perception.scene import Scene
from llm_agent_ros.perception.shapes import DEFAULT_SHAPES, CategoryShape, Form, merge_shapes, outlines, parse_shapes
from llm_agent_ros.perception.video_source import SourceEvent, SourceOptions, VideoSource


@pytest.mark.parametrize('encoding', ['rgb8', 'bgr8', 'rgba8', 'bgra8'])
def test_every_encoding_becomes_rgb(encoding):
    channels = 4 if 'a' in encoding else 3
    pixel = [10, 20, 30] if encoding.startswith('rgb') else [30, 20, 10]
    row = (pixel + [255] * (channels - 3)) * 2 + [0, 0]
    image = decode(encoding, 2, 3, len(row), array.array('B', row * 3))
    assert image.shape == (3, 2, 3)
    assert (image == [10, 20, 30]).all()


@given(st.integers(-1, 5), st.integers(-1, 5), st.integers(0, 20), st.integers(0, 80))
def test_sizes_that_do_not_agree_are_one_sentence(width, height, step, length):
    fits = width >= 1 and height >= 1 and step >= 3 * width and length >= step * height
    if fits:
        assert decode('rgb8', width, height, step, bytes(length)).shape == (height, width, 3)
    else:
        with pytest.raises(AgentError, match='bytes'):
            decode('rgb8', width, height, step, bytes(length))


def test_an_unknown_encoding_names_the_known_ones():
    with pytest.raises(AgentError, match='rgb8, bgr8'):
        decode('16UC1', 2, 2, 4, bytes(8))


def test_rectifying_moves_the_border_and_keeps_the_middle():
    lens = ideal(320, 240, 1.25)
    image = np.zeros((240, 320, 3), np.uint8)
    image[115:125, 155:165] = 255
    image[20:30, 20:30] = 200
    flat = Rectifier('plumb_bob', lens.k, (-0.3, 0.05, 0.0, 0.0, 0.0), 320, 240)(image)
    assert flat[120, 160].tolist() == [255, 255, 255]
    assert not np.array_equal(flat[20:30, 20:30], image[20:30, 20:30])
    assert Rectifier('plumb_bob', lens.k, (0.0,) * 5, 320, 240)(image) is image


@pytest.mark.parametrize(('model', 'd', 'sentence'), [
    ('plumb_bob', (0.1,), '1 distortion coefficients'), ('plumb_bob', (0.1,) * 3, '3 distortion coefficients'),
    ('rational_polynomial', (0.1,) * 6, '6 distortion coefficients'), ('equidistant', (0.1,) * 5, 'needs 4, or none'),
    ('plumb_bob', (np.inf,) * 5, 'not finite'), ('', (np.nan,), 'not finite'), ('plumb_bob', (1e300,) * 5, 'too large'),
    ('ftheta', (0.1,) * 4, "model 'ftheta'"), ('', (0.1,) * 5, 'Known are: plumb_bob'),
])
def test_a_lens_that_cannot_be_straightened_is_one_sentence(model, d, sentence):
    with pytest.raises(AgentError, match=sentence):
        Rectifier(model, ideal(320, 240, 1.25).k, d, 320, 240)


def test_camera_info_cannot_ask_for_all_the_memory():
    with pytest.raises(AgentError, match='pixels'):
        Rectifier('plumb_bob', ideal(320, 240, 1.25).k, (0.1,) * 5, 2**31, 2**31)


@pytest.mark.parametrize(('model', 'd'), [('', ()), ('ftheta', (0.0,) * 3), ('equidistant', ())])
def test_a_lens_of_which_nothing_is_known_is_left_as_it_is(model, d):
    image = np.zeros((240, 320, 3), np.uint8)
    assert Rectifier(model, ideal(320, 240, 1.25).k, d, 320, 240)(image) is image


@pytest.mark.parametrize('bend', [0.0, 0.08])
def test_a_fisheye_shows_things_where_a_straight_lens_would(bend):
    lens = ideal(320, 240, 1.25)
    away = 0.5  # radians off the optical axis, to the right
    seen = lens.k[2] + lens.k[0] * away * (1.0 + bend * away**2)
    image = np.zeros((240, 320, 3), np.uint8)
    image[:, round(seen) - 2:round(seen) + 3] = 255
    straight = Rectifier('equidistant', lens.k, (bend, 0.0, 0.0, 0.0), 320, 240)(image)
    bright = np.flatnonzero(straight[120, :, 0] > 100)
    assert bright.mean() == pytest.approx(lens.k[2] + lens.k[0] * np.tan(away), abs=1.5)


CALIBRATION = {
    'image_width': 640, 'image_height': 480, 'camera_name': 'c', 'distortion_model': 'plumb_bob',
    'camera_matrix': {'data': [500.0, 0.0, 319.5, 0.0, 510.0, 239.5, 0.0, 0.0, 1.0]},
}


def test_a_calibration_is_read_and_scaled(tmp_path):
    path = tmp_path / 'c.yaml'
    path.write_text(yaml.safe_dump(CALIBRATION))
    half = load_calibration(path).scaled(320, 240)
    assert half.intrinsics.fx == 250.0 and half.intrinsics.cy == pytest.approx(119.5)
    assert half.p[0] == 250.0 and half.p[6] == pytest.approx(119.5)


@pytest.mark.parametrize('change', [
    {'image_width': 'wide'}, {'camera_matrix': {'data': [1, 2]}}, {'camera_matrix': {'data': [float('nan')] * 9}},
    {'camera_matrix': None}, {'image_height': -4}, {'distortion_coefficients': {'data': 'none'}},
    {'image_width': float('inf')}, {'camera_matrix': {'data': [10**400] * 9}},
])
def test_a_wrong_calibration_is_one_sentence_with_the_path(tmp_path, change):
    path = tmp_path / 'c.yaml'
    path.write_text(yaml.safe_dump(CALIBRATION | change))
    with pytest.raises(AgentError, match=r'c\.yaml'):
        load_calibration(path)


def test_a_missing_or_torn_calibration_is_one_sentence(tmp_path):
    with pytest.raises(AgentError, match='cannot be read'):
        load_calibration(tmp_path / 'none.yaml')
    for text in ('a: [', 'image_width: 2020-13-40', 'image_width: !!int ""', '7'):
        (tmp_path / 'torn.yaml').write_text(text)
        with pytest.raises(AgentError, match='cannot be read'):
            load_calibration(tmp_path / 'torn.yaml')


def test_sizes_are_read_and_override():
    (mug, crate) = parse_shapes(['mug 0.1 0.2', '', 'crate 0.3 0.2 0.25 box'])
    assert mug == CategoryShape('mug', 0.1, 0.2)
    assert crate == CategoryShape('crate', 0.3, 0.2, 0.25, Form.BOX)
    merged = {shape.category: shape for shape in merge_shapes(DEFAULT_SHAPES, (mug, crate))}
    assert merged['mug'] is mug and len(merged) == len(DEFAULT_SHAPES) + 1


@pytest.mark.parametrize('text', ['mug', 'mug big', 'mug 0.1', 'mug -1 0.1', 'mug 1 1 1 1', 'mug 0.1 inf', '0.1'])
def test_a_size_that_is_none_says_how_to_write_one(text):
    with pytest.raises(AgentError, match='cylinder'):
        parse_shapes([text])


@pytest.mark.parametrize('shape', DEFAULT_SHAPES, ids=lambda shape: shape.category)
def test_outlines_are_as_large_as_the_shape(shape):
    for points in outlines(shape):
        assert points[:, 2].min() == pytest.approx(0.0, abs=1e-9)
        assert points[:, 2].max() == pytest.approx(shape.height_m)
        reach = np.linalg.norm(points[:, :2], axis=1).max()
        wide = np.hypot(shape.width_m, shape.depth_m) if shape.form is Form.BOX else shape.width_m
        assert reach == pytest.approx(wide / 2.0, rel=0.02)


def test_an_unknown_detector_is_one_sentence():
    for name in ('telepathy', '../color', '', '__init__'):
        with pytest.raises(AgentError, match='no detector'):
            load_detector(name, Scene())


class FakeCapture:
    """Gives some pictures, then none."""

    def __init__(self, pictures):
        self.pictures = pictures

    def isOpened(self):
        return self.pictures > 0

    def read(self):
        self.pictures -= 1
        return (True, np.zeros((4, 6, 3), np.uint8)) if self.pictures >= 0 else (False, None)

    def release(self):
        self.pictures = 0


def test_a_lost_device_is_reconnected_with_growing_pauses_and_said_once():
    supply, opened, events = iter([2, 0, 0, 0, 3]), [], []

    def opener(options):
        opened.append(now)
        return FakeCapture(next(supply))

    source = VideoSource(SourceOptions('0', backoff_sec=1.0, max_backoff_sec=2.5), opener, events.append)
    pictures = 0
    for tick in range(120):
        now = tick * 0.1
        pictures += source.read(now) is not None
        if pictures == 4:
            break
    pauses = np.diff(opened[1:])
    assert pauses.tolist() == pytest.approx([2.0, 2.5, 2.5], abs=0.11)
    assert events == [SourceEvent.OPENED, SourceEvent.LOST, SourceEvent.OPENED]
    assert pictures == 4


def test_pictures_are_scaled_and_turned_to_rgb():
    class Blue(FakeCapture):
        def read(self):
            return True, np.full((4, 6, 3), (255, 0, 0), np.uint8)

    image = VideoSource(SourceOptions('rtsp://camera', width=12, height=8), lambda options: Blue(1)).read(0.0)
    assert image.shape == (8, 12, 3)
    assert image[0, 0].tolist() == [0, 0, 255]


def test_files_are_told_from_devices():
    assert SourceOptions('a.mp4').is_file
    assert not any(SourceOptions(source).is_file for source in ('0', '/dev/video0', 'rtsp://x/y'))
