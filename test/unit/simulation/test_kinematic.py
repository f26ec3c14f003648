"""The batched simulator against closed forms and brute force."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.simulation.kinematic.arena import Arena, ArenaPool, no_discs
from llm_agent_ros.simulation.kinematic.batch import LIDAR_RANGE_M, KinematicBatch
from llm_agent_ros.simulation.kinematic.contact import DISC, SQUARE, cast, touches_cells
from llm_agent_ros.simulation.kinematic.robot import Flaws, Outline, RobotModel

IDEAL = Flaws(0.0, 0.0, lidar_noise_m=0.0, lidar_dropout=0.0)
MODEL = RobotModel()


def arena(cells: np.ndarray, resolution: float = 0.1, start: Pose2D = Pose2D(2.0, 2.0), discs: np.ndarray | None = None
          ) -> Arena:
    return Arena('test', cells, resolution, start, Point2D(0, 0), no_discs() if discs is None else discs)


def empty(side: int = 80) -> np.ndarray:
    return np.zeros((side, side), np.uint8)


def one(world: Arena, model: RobotModel = MODEL, flaws: Flaws = IDEAL, **options: int) -> KinematicBatch:
    batch = KinematicBatch(ArenaPool.of([world]), 1, **options)
    batch.reset(0, 0, model, flaws)
    return batch


def drive(batch: KinematicBatch, v: float, w: float, seconds: float) -> None:
    for _ in range(round(seconds / batch.period_sec)):
        batch.step(np.array([[v, w]]))


def test_a_straight_drive_takes_as_long_as_the_acceleration_limit_says() -> None:
    batch = one(arena(empty()), substeps=50)
    drive(batch, 0.6, 0.0, 3.0)
    assert batch.twist[0, 0] == pytest.approx(0.6)
    assert batch.pose[0, 0] - 2.0 == pytest.approx(0.6 * 3.0 - 0.6**2 / (2 * MODEL.acceleration_mps2), abs=0.005)
    assert batch.pose[0, 1] == 2.0


def test_a_turn_is_a_circle_of_the_right_radius() -> None:
    batch = one(arena(empty(), start=Pose2D(4.0, 4.0)), substeps=10)
    drive(batch, 0.5, 1.0, 2.0)
    places = []
    for _ in range(70):
        drive(batch, 0.5, 1.0, 0.1)
        places.append(batch.pose[0, :2].copy())
    a = np.column_stack((2 * np.array(places), np.ones(len(places))))
    x, y, c = np.linalg.lstsq(a, (np.array(places) ** 2).sum(1), rcond=None)[0]
    assert math.sqrt(c + x * x + y * y) == pytest.approx(0.5, abs=1e-3)


def test_speeds_beyond_the_limits_are_cut() -> None:
    batch = one(arena(empty(200), start=Pose2D(10, 10)))
    drive(batch, 9.0, 0.0, 3.0)
    assert batch.twist[0, 0] == pytest.approx(MODEL.max_speed_mps)
    drive(batch, -9.0, 9.0, 3.0)
    assert batch.twist[0] == pytest.approx([-MODEL.max_reverse_mps, MODEL.max_turn_radps])


@pytest.mark.parametrize('latency', [0.0, 0.1, 0.2])
def test_commands_act_after_the_latency(latency: float) -> None:
    batch = one(arena(empty()), flaws=Flaws(0.0, latency), substeps=4)
    moved_at = None
    for step in range(10):
        batch.step(np.array([[0.5, 0.0]]))
        if moved_at is None and batch.twist[0, 0] > 0.0:
            moved_at = 0.1 * step
    assert moved_at == pytest.approx(latency)


def test_lag_is_an_exponential_approach() -> None:
    quick = RobotModel(acceleration_mps2=1e6)
    batch = one(arena(empty()), quick, Flaws(lag_sec=0.2, latency_sec=0.0), substeps=5)
    batch.step(np.array([[0.5, 0.0]]))
    batch.step(np.array([[0.5, 0.0]]))
    assert batch.twist[0, 0] == pytest.approx(0.5 * (1 - math.exp(-1.0)))


def test_odometry_is_right_without_flaws_and_does_not_notice_slip() -> None:
    batch = one(arena(empty()))
    drive(batch, 0.5, 0.3, 3.0)
    np.testing.assert_allclose(batch.estimate, batch.pose, atol=1e-12)
    slipping = one(arena(empty()), flaws=Flaws(0.0, 0.0, slip=0.1))
    drive(slipping, 0.5, 0.0, 4.0)
    driven, believed = slipping.pose[0, 0] - 2.0, slipping.estimate[0, 0] - 2.0
    assert driven == pytest.approx(0.9 * believed)


def test_a_wall_stops_the_robot_where_its_edge_meets_it() -> None:
    cells = empty()
    cells[:, 40:] = SQUARE
    batch = one(arena(cells), substeps=100)
    drive(batch, 0.5, 0.0, 6.0)
    assert batch.collided[0]
    assert batch.pose[0, 0] == pytest.approx(4.0 - MODEL.outline.radius_m, abs=0.001)
    x = batch.pose[0, 0]
    drive(batch, -0.2, 0.0, 1.0)
    assert batch.pose[0, 0] == x


def test_a_box_passes_a_gap_lengthways_and_not_across() -> None:
    cells = empty()
    cells[30:50, 30:50] = SQUARE
    cells[38:42, 30:50] = 0  # 0.4 m wide, around y = 4
    box = RobotModel(Outline(length_m=0.6, width_m=0.38))
    along = one(arena(cells, start=Pose2D(2.0, 4.0)), box)
    drive(along, 0.5, 0.0, 8.0)
    assert not along.collided[0] and along.pose[0, 0] > 5.0
    batch = KinematicBatch(ArenaPool.of([arena(cells)]), 1)
    batch.reset(0, 0, box, IDEAL, Pose2D(4.0, 4.0, math.pi / 2))
    batch.step(np.zeros((1, 2)))
    assert batch.collided[0]


numbers = st.floats(-1.0, 1.0)


@settings(max_examples=150, deadline=None)
@given(numbers, numbers, st.floats(-4, 4), st.booleans(), st.booleans())
def test_contact_agrees_with_points_sampled_on_the_obstacle(
    x: float, y: float, yaw: float, box: bool, round_cell: bool,
) -> None:
    cells = np.zeros((30, 30), np.uint8)
    cells[15, 15] = DISC if round_cell else SQUARE
    centre = np.array((1.55, 1.55))
    if round_cell:
        angles = np.linspace(0, 2 * np.pi, 200)
        radii = np.linspace(0, 0.05, 12)
        points = centre + (radii[:, None, None] * np.stack((np.cos(angles), np.sin(angles)), -1)).reshape(-1, 2)
    else:
        side = np.linspace(-0.05, 0.05, 40)
        points = centre + np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    half_l, half_w, radius = (0.35, 0.2, math.hypot(0.35, 0.2)) if box else (0.0, 0.0, 0.3)
    px, py = 1.55 + 0.6 * x, 1.55 + 0.6 * y
    d = points - (px, py)
    c, s = math.cos(yaw), math.sin(yaw)
    along, across = d @ (c, s), d @ (-s, c)

    def inside(grow: float) -> bool:
        if box:
            return bool(np.any((np.abs(along) < half_l + grow) & (np.abs(across) < half_w + grow)))
        return bool(np.any(np.hypot(*d.T) < radius + grow))

    touches = touches_cells(cells, 0.1, px, py, yaw, half_l, half_w, radius)
    if inside(-0.005):
        assert touches
    if not inside(0.005):
        assert not touches


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10_000), st.floats(-math.pi, math.pi))
def test_beams_end_where_small_steps_first_meet_something(seed: int, angle: float) -> None:
    rng = np.random.default_rng(seed)
    cells = rng.choice((0, 0, 0, 0, 0, 0, SQUARE, DISC), (20, 20)).astype(np.uint8)
    cells[10, 10] = 0
    x, y = (10 + rng.random(2)) * 0.1
    found = cast(cells, 0.1, x, y, math.cos(angle), math.sin(angle), 3.0)
    at = np.arange(0.0, 3.0, 0.0005)
    px, py = x + at * math.cos(angle), y + at * math.sin(angle)
    rows, cols = np.floor(py / 0.1).astype(int), np.floor(px / 0.1).astype(int)
    inside = (rows >= 0) & (cols >= 0) & (rows < 20) & (cols < 20)
    held = np.where(inside, cells[np.clip(rows, 0, 19), np.clip(cols, 0, 19)], 0)
    in_disc = np.hypot(px - (cols + 0.5) * 0.1, py - (rows + 0.5) * 0.1) < 0.05
    hit = (held == SQUARE) | ((held == DISC) & in_disc)
    stepped = float(at[np.argmax(hit)]) if hit.any() else math.inf
    if math.isfinite(found):
        # Steps may miss a corner that the beam only grazes, never the other way round.
        assert found <= stepped + 1e-9
        assert stepped - found < 0.001 or not math.isfinite(stepped) or stepped > found
        mx, my = x + (found + 1e-6) * math.cos(angle), y + (found + 1e-6) * math.sin(angle)
        assert cells[int(my / 0.1), int(mx / 0.1)] != 0
    else:
        assert not math.isfinite(stepped)


def test_a_scan_shows_walls_discs_nothing_and_blind_beams() -> None:
    cells = empty(200)
    cells[:, 60:62] = SQUARE
    discs = no_discs()
    discs[0] = (5.0, 7.0, 0.0, 0.0, 0.25)
    model = RobotModel(lidar_view_rad=1.5 * math.pi)
    batch = one(arena(cells, start=Pose2D(5.0, 5.0), discs=discs), model, IDEAL, rays=360)
    ranges = batch.scan()[0]
    angles = batch.angles
    ahead, left, behind = (int(np.argmin(np.abs(angles - a))) for a in (0.0, math.pi / 2, -math.pi / 2))
    assert ranges[ahead] == pytest.approx(1.0 / math.cos(angles[ahead]))
    assert ranges[left] == pytest.approx(1.75, abs=0.001)
    assert ranges[behind] == math.inf
    assert np.all(np.isnan(ranges[np.abs(angles) > 0.75 * math.pi]))
    assert LIDAR_RANGE_M > 1.75


def test_lidar_noise_has_the_deviation_asked_for_and_beams_drop_out() -> None:
    cells = empty()
    cells[:, 40:] = SQUARE
    batch = one(arena(cells), flaws=Flaws(lidar_noise_m=0.02, lidar_dropout=0.1), rays=720)
    clean = one(arena(cells), rays=720)
    seen = np.isfinite(clean.scan()[0])
    errors = np.concatenate([batch.scan()[0, seen] - clean.scan()[0, seen] for _ in range(30)])
    assert np.nanstd(errors) == pytest.approx(0.02, rel=0.05)
    assert np.mean(np.isnan(errors)) == pytest.approx(0.1, abs=0.02)


def test_moving_discs_stay_in_free_cells_and_do_not_run_into_a_robot_that_stands() -> None:
    cells = empty()
    cells[0], cells[-1], cells[:, 0], cells[:, -1] = SQUARE, SQUARE, SQUARE, SQUARE
    discs = no_discs()
    discs[:5] = [(1 + 1.3 * k, 4.0, 0.5, 0.3 - 0.1 * k, 0.2) for k in range(5)]
    batch = one(arena(cells, start=Pose2D(4.0, 2.0), discs=discs))
    first = batch.discs[0, :5].copy()
    for _ in range(600):
        batch.step(np.zeros((1, 2)))
        assert not batch.collided[0]
    now = batch.discs[0, :5]
    assert np.all((now[:, :2] > 0.1) & (now[:, :2] < 7.9))
    assert np.all(np.hypot(*(now - first)[:, :2].T) > 0.01)


def test_the_same_seed_gives_the_same_run_and_another_another() -> None:
    def scans(seed: int) -> np.ndarray:
        cells = empty()
        cells[:, 40:] = SQUARE
        batch = one(arena(cells), flaws=Flaws(), seed=seed)
        return np.concatenate([batch.scan().copy() for _ in range(3)])

    np.testing.assert_array_equal(scans(1), scans(1))
    assert not np.array_equal(scans(1), scans(2), equal_nan=True)
