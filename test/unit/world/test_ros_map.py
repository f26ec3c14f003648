"""ROS map files: what is saved comes back, and what is broken is named."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.grid_map import FREE, OCCUPIED, UNKNOWN, GridMap, load_ros_map, rasterise, save_ros_map
from llm_agent_ros.world.loader import load_world

YAML = 'image: m.pgm\nresolution: 0.1\norigin: [-1.0, 2.0, 0.0]\nnegate: 0\noccupied_thresh: 0.65\nfree_thresh: 0.25\n'


@settings(max_examples=40, deadline=None)
@given(
    hnp.arrays(np.int8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=20), elements=st.sampled_from([-1, 0, 100])),
    st.sampled_from([0.01, 0.05, 0.25]), st.floats(-50, 50), st.floats(-50, 50),
)
def test_a_saved_map_comes_back(tmp_path_factory, data, resolution_m, x, y):
    path = tmp_path_factory.mktemp('map') / 'm.yaml'
    save_ros_map(GridMap(data, resolution_m, Pose2D(x, y, 0.0)), path)
    again = load_ros_map(path)
    assert np.array_equal(again.data, data)
    assert again.resolution_m == resolution_m
    assert again.origin.x == pytest.approx(x, abs=1e-3)
    assert again.origin.y == pytest.approx(y, abs=1e-3)


def test_the_house_survives_the_files(tmp_path):
    grid = rasterise(load_world('worlds/house.yaml'))
    save_ros_map(grid, tmp_path / 'maps' / 'house.yaml')
    assert np.array_equal(load_ros_map(tmp_path / 'maps' / 'house.yaml').data, grid.data)


@pytest.fixture
def write(tmp_path):
    def write_files(yaml=YAML, pgm=b'P5\n# made by hand\n3 2\n255\n' + bytes([0, 254, 205, 255, 89, 190])):
        (tmp_path / 'm.yaml').write_text(yaml)
        if pgm is not None:
            (tmp_path / 'm.pgm').write_bytes(pgm)
        return tmp_path / 'm.yaml'
    return write_files


def test_thresholds_and_the_order_of_rows(write):
    grid = load_ros_map(write())
    # 205: p = 0.196 is free below 0.25; 89: p = 0.651; 190: p = 0.255. The last row of the image is row 0.
    assert grid.data.tolist() == [[FREE, OCCUPIED, UNKNOWN], [OCCUPIED, FREE, FREE]]
    assert (grid.origin.x, grid.origin.y) == (-1.0, 2.0)


def test_negate_turns_black_into_free(write):
    grid = load_ros_map(write(YAML.replace('negate: 0', 'negate: 1')))
    assert grid.data[1].tolist() == [FREE, OCCUPIED, OCCUPIED]


def test_plain_and_sixteen_bit_images(write):
    plain = load_ros_map(write(pgm=b'P2\n2 1\n100\n0 100\n'))
    assert plain.data.tolist() == [[OCCUPIED, FREE]]
    deep = load_ros_map(write(pgm=b'P5 2 1 1000\n' + np.array([0, 1000], '>u2').tobytes()))
    assert deep.data.tolist() == [[OCCUPIED, FREE]]


@pytest.mark.parametrize(('yaml', 'pgm', 'sentence'), [
    (YAML, None, 'cannot be read'),
    (YAML, b'', 'not a pgm'),
    (YAML, b'P6\n1 1\n255\nabc', 'not a pgm'),
    (YAML, b'P5\n3 2\n255\nab', 'cut off'),
    (YAML, b'P5\n0 2\n255\n', '0 x 2'),
    (YAML, b'P2\n2 1\n100\n0 x\n', 'no numbers'),
    (YAML, b'P5\n99999999 99999999\n255\n', '99999999 x'),
    (YAML.replace('0.0]', '0.5]'), None, 'rotated'),
    (YAML.replace('resolution: 0.1', 'resolution: 0'), None, 'resolution'),
    (YAML.replace('resolution: 0.1', 'resolution: .nan'), None, 'resolution'),
    (YAML.replace('image: m.pgm', 'picture: m.pgm'), None, 'image'),
    (YAML.replace('[-1.0, 2.0, 0.0]', '[1.0]'), None, 'origin'),
    (YAML.replace('0.65', '0.1'), None, 'free_thresh is greater'),
    (YAML + 'mode: scale\n', None, 'Only trinary'),
    ('- 1\n', None, 'mapping'),
])
def test_broken_files_are_named(write, yaml, pgm, sentence):
    with pytest.raises(AgentError, match=sentence) as caught:
        load_ros_map(write(yaml, pgm))
    assert caught.value.code is ErrorCode.INVALID_MAP


def test_where_it_cannot_write_it_says_so(tmp_path):
    (tmp_path / 'file').write_text('')
    with pytest.raises(AgentError, match='cannot be written'):
        save_ros_map(GridMap(np.zeros((2, 2), np.int8), 0.1, Pose2D(0, 0)), tmp_path / 'file' / 'm.yaml')
