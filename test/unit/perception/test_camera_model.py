"""The camera model against geometry done by hand, and against itself."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.errors import AgentError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.perception.camera_model import CameraModel, CameraMount, Intrinsics

LENS = Intrinsics.from_fov(320, 240, 1.25)
ANGLES = st.floats(-math.pi, math.pi)
METRES = st.floats(-20.0, 20.0)


def test_focal_length_follows_from_the_field_of_view():
    assert LENS.fx == pytest.approx(160.0 / math.tan(0.625))
    assert LENS.cx == 159.5


def test_middle_pixel_meets_the_floor_where_the_pitch_says():
    view = CameraModel(LENS, CameraMount(0.05, 1.15, 0.45)).at(Pose2D(2.0, 1.0, math.pi / 2))
    (x, y), = view.on_plane(np.array([[LENS.cx, LENS.cy]]), np.array([0.0]))
    assert x == pytest.approx(2.0)
    assert y == pytest.approx(1.0 + 0.05 + 1.15 / math.tan(0.45))


def test_left_of_the_robot_is_left_in_the_image_and_up_is_up():
    view = CameraModel(LENS).at(Pose2D(0.0, 0.0, 0.0))
    left, right, high, low = view.project(
        np.array([[2.0, 0.5, 0.5], [2.0, -0.5, 0.5], [2.0, 0.0, 0.8], [2.0, 0.0, 0.1]]))[0]
    assert left[0] < LENS.cx < right[0]
    assert high[1] < low[1]


@given(METRES, METRES, ANGLES, st.floats(0.0, 0.6), st.floats(0, 319), st.floats(100, 239), st.floats(0.0, 0.9))
def test_projection_undoes_the_ray(x, y, yaw, pitch, u, v, height):
    view = CameraModel(LENS, CameraMount(0.05, 1.15, pitch)).at(Pose2D(x, y, yaw))
    ground = view.on_plane(np.array([[u, v]]), np.array([height]))
    if np.isnan(ground).any():
        assert view.rays(np.array([[u, v]]))[0, 2] >= 0.0
        return
    pixels, depth = view.project(np.column_stack([ground, [height]]))
    if depth[0] < 1e4:
        assert pixels[0] == pytest.approx([u, v], abs=1e-3)


def test_points_behind_the_lens_have_no_pixel():
    view = CameraModel(LENS).at(Pose2D(0.0, 0.0, 0.0))
    pixels, depth = view.project(np.array([[-1.0, 0.0, 1.0]]))
    assert np.isnan(pixels).all() and depth[0] < 0.0
    assert not view.contains(pixels)


def test_rays_above_the_horizon_do_not_meet_the_floor():
    view = CameraModel(LENS, CameraMount(pitch_rad=0.0)).at(Pose2D(0.0, 0.0, 0.0))
    assert np.isnan(view.on_plane(np.array([[160.0, 10.0]]), np.array([0.0]))).all()


@pytest.mark.parametrize('fx', [0.0, -1.0, math.nan, math.inf])
def test_a_lens_without_focal_length_is_refused(fx):
    with pytest.raises(AgentError, match='calibration'):
        Intrinsics(320, 240, fx, 200.0, 159.5, 119.5)
