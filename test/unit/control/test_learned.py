"""The trained policy at run time: what it sees, what its numbers mean, and when pursuit takes over."""

from __future__ import annotations

import json
import math
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from driving import drive

from llm_agent_ros.control import observation
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, Status
from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.network import CHOICES, TABLE_STATES, Actor, Head, load_actor, table_state
from llm_agent_ros.control.observation import SECTORS, SIGHT_M, SIZE, Senses
from llm_agent_ros.control.path import make_path
from llm_agent_ros.control.policy import View, make_policy, trained_folder
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.control.residual import LearnedPolicy
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import Pose2D, Twist2D

CONFIG = ControlConfig()
PATH = make_path([Pose2D(0, 0), Pose2D(3, 0), Pose2D(3, 3)])
assert PATH is not None


def view(pose: Pose2D = Pose2D(0.5, 0.05, 0.1), points: np.ndarray | None = None, **changes: object) -> View:
    speeds = Twist2D(0.4, 0.1)
    seen = np.array([[2.0, 0.3], [-1.0, 0.4]]) if points is None else points
    return replace(View(pose, speeds, speeds, PATH, 0.5, seen, 0.6, 0.1), **changes)  # type: ignore[arg-type]


def constant(v: float, w: float, mode: Mode = Mode.RESIDUAL, scale: float = 0.3) -> Actor:
    bias = np.array([v, w], np.float32)
    return Actor(mode, scale, Head.CLIP, 'tanh', (np.zeros((2, SIZE), np.float32),), (bias,), {})


def random_actor(head: Head = Head.CLIP, activation: str = 'tanh', seed: int = 0) -> Actor:
    rng = np.random.default_rng(seed)
    out = len(CHOICES) if head is Head.CHOOSE else 2
    sizes = ((128, SIZE), (128, 128), (out, 128))
    weights = tuple(rng.normal(0, 0.15, size).astype(np.float32) for size in sizes)
    biases = tuple(rng.normal(0, 0.1, size[0]).astype(np.float32) for size in sizes)
    return Actor(Mode.RESIDUAL, 0.3, head, activation, weights, biases, {'seed': seed})


def test_each_sector_shows_the_nearest_thing_from_the_robots_edge() -> None:
    angles = np.array([0.01, 0.05, math.pi / 2 + 0.01, -3.0])
    ranges = np.array([[2.0, 1.5, np.inf, 0.1]])
    gaps = observation.sector_gaps(angles, ranges, np.full((1, 4), 0.22))[0]
    assert gaps[SECTORS // 2] == pytest.approx(1.28)
    assert gaps[int((-3.0 + math.pi) / (2 * math.pi) * SECTORS)] == 0.0
    assert np.sum(gaps == SIGHT_M) == SECTORS - 2


def test_the_order_of_beams_does_not_matter() -> None:
    rng = np.random.default_rng(4)
    angles, ranges = rng.uniform(-math.pi, math.pi, 300), rng.uniform(0.2, 6.0, (2, 300))
    order = rng.permutation(300)
    extents = np.full((2, 300), 0.22)
    expected = np.full((2, SECTORS), SIGHT_M)
    for k, angle in enumerate(angles):
        sector = int((angle + math.pi) / (2 * math.pi) * SECTORS)
        expected[:, sector] = np.minimum(expected[:, sector], np.maximum(ranges[:, k] - 0.22, 0.0))
    np.testing.assert_allclose(observation.sector_gaps(angles, ranges, extents), expected)
    np.testing.assert_allclose(observation.sector_gaps(angles[order], ranges[:, order], extents), expected)


def test_a_boxs_edge_is_where_it_is() -> None:
    angles = np.array([0.0, math.pi / 2, math.atan2(0.2, 0.3), math.pi])
    found = observation.extent(angles, np.array([0.36]), np.array([0.3]), np.array([0.2]))[0]
    assert found == pytest.approx([0.3, 0.2, math.hypot(0.3, 0.2), 0.3])
    assert observation.extent(angles, np.array([0.22]), np.zeros(1), np.zeros(1))[0] == pytest.approx([0.22] * 4)


def test_a_residual_of_nothing_is_pursuit() -> None:
    learned, pursuit = LearnedPolicy(CONFIG, constant(0.0, 0.0)), RegulatedPursuit(CONFIG)
    for _ in range(3):
        assert learned.command(view()) == pursuit.command(view())


def test_scale_nought_is_pursuit_whatever_the_policy_says() -> None:
    learned = LearnedPolicy(replace(CONFIG, residual_scale=0.0), random_actor())
    assert learned.command(view()) == RegulatedPursuit(CONFIG).command(view())


def test_a_residual_speeds_up_and_turns_within_the_limits() -> None:
    slow = view(points=np.array([[0.5, 0.0]]))
    base = RegulatedPursuit(CONFIG).command(slow)
    more = LearnedPolicy(CONFIG, constant(1.0, 1.0)).command(slow)
    assert more.linear_mps > base.linear_mps and more.angular_radps > base.angular_radps
    for _ in range(50):
        more = LearnedPolicy(CONFIG, constant(1.0, 1.0, scale=5.0)).command(replace(view(), previous=more))
    assert more == Twist2D(CONFIG.max_speed_mps, CONFIG.max_turn_radps)


@pytest.mark.parametrize(('gap_m', 'share'), [(0.05, 0.0), (0.1, 0.0), (0.15, 0.5), (0.2, 1.0), (1.0, 1.0)])
def test_where_it_is_tight_pursuit_drives(gap_m: float, share: float) -> None:
    beside = view(points=np.array([[0.0, -CONFIG.robot_radius_m - gap_m]]), dt_sec=1.0)
    base = RegulatedPursuit(CONFIG).command(beside)
    turned = LearnedPolicy(CONFIG, constant(0.0, 0.2)).command(beside).angular_radps - base.angular_radps
    assert turned == pytest.approx(share * 0.2 * 0.3 * CONFIG.max_turn_radps)
    trusted = LearnedPolicy(replace(CONFIG, residual_room_m=0.0), constant(0.0, 0.2)).command(beside)
    assert trusted.angular_radps - base.angular_radps == pytest.approx(0.2 * 0.3 * CONFIG.max_turn_radps)


def test_supervisions_cap_holds_for_a_trained_policy() -> None:
    learned = LearnedPolicy(CONFIG, constant(1.0, 0.0))
    command = Twist2D(0.4, 0.0)
    for _ in range(30):
        command = learned.command(view(previous=command, max_speed_mps=0.1))
    assert command.linear_mps == pytest.approx(0.1)


def test_near_the_end_of_the_path_pursuit_drives_alone() -> None:
    end = view(pose=Pose2D(3.0, 2.99, math.pi / 2), progress_m=PATH.length_m)
    for mode in Mode:
        assert LearnedPolicy(CONFIG, constant(1.0, -1.0, mode)).command(end) == RegulatedPursuit(CONFIG).command(end)


@pytest.mark.parametrize(('changes', 'word'), [
    ({'twist': Twist2D(math.nan, 0.0)}, 'finite'), ({'twist': Twist2D(4.0, 0.0)}, 'beyond'),
    ({'pose': Pose2D(0.5, 30.0, 0.0)}, 'beyond'),
])
def test_what_was_never_seen_in_training_is_left_to_pursuit_and_said_once(
    changes: dict[str, object], word: str,
) -> None:
    said: list[str] = []
    learned = LearnedPolicy(CONFIG, constant(1.0, 1.0), said.append)
    odd = view(**changes)
    pursuit = RegulatedPursuit(CONFIG)
    for _ in range(3):
        assert learned.command(odd) == pursuit.command(odd)
    assert len(said) == 1 and word in said[0]
    learned.command(view())
    learned.command(odd)
    assert len(said) == 2


def test_a_policy_that_answers_nonsense_is_not_driven_by() -> None:
    learned = LearnedPolicy(CONFIG, constant(math.nan, 0.0))
    assert learned.command(view()) == RegulatedPursuit(CONFIG).command(view())


def test_the_policy_is_asked_ten_times_a_second_at_any_control_rate() -> None:
    class Counting:
        mode, scale, asked = Mode.RESIDUAL, 0.3, 0

        def act(self, _: np.ndarray) -> np.ndarray:
            self.asked += 1
            return np.zeros((1, 2))

    for dt, count in ((0.1, 20), (0.05, 20), (0.02, 20)):
        actor = Counting()
        learned = LearnedPolicy(CONFIG, actor)  # type: ignore[arg-type]
        for _ in range(round(2.0 / dt)):
            learned.command(view(dt_sec=dt))
        assert actor.asked == pytest.approx(count, abs=1)


def test_the_robot_arrives_with_a_residual_in_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('driving.make_policy', lambda _, config: LearnedPolicy(config, constant(0.3, 0.05)))
    run = drive(FollowGoal([Pose2D(0, 0), Pose2D(2, 0), Pose2D(2, 2)]))
    assert run.last.status is Status.SUCCEEDED and run.robot.pose.distance_to(Pose2D(2, 2)) < 0.1


@pytest.mark.parametrize('head', [Head.CLIP, Head.TANH, Head.CHOOSE])
def test_a_policy_in_a_file_is_the_same_policy(tmp_path: Path, head: Head) -> None:
    actor = random_actor(head, 'relu')
    actor.save(tmp_path / 'policy.npz')
    seen = np.random.default_rng(1).uniform(-1.5, 1.5, (50, SIZE)).astype(np.float32)
    again = load_actor(tmp_path / 'policy.npz')
    np.testing.assert_array_equal(actor.act(seen), again.act(seen))
    assert np.all(np.abs(again.act(seen)) <= 1.0) and again.note == {'seed': 0} and again.scale == 0.3


def test_a_missing_or_foreign_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ControlError) as caught:
        make_policy('residual', CONFIG, tmp_path)
    assert 'pursuit' in caught.value.hint
    (tmp_path / 'rl.npz').write_bytes(b'nothing')
    with pytest.raises(ControlError):
        make_policy('rl', CONFIG, tmp_path)


@pytest.mark.parametrize('share', [0.0, 0.01, 0.5, 0.99])
def test_a_file_that_was_cut_off_is_refused_with_what_to_do(tmp_path: Path, share: float) -> None:
    file = tmp_path / 'rl.npz'
    random_actor().save(file)
    whole = file.read_bytes()
    file.write_bytes(whole[:int(share * len(whole))])
    refused(file)


def refused(file: Path) -> None:
    with pytest.raises(ControlError) as caught:
        load_actor(file)
    assert caught.value.code is ErrorCode.INVALID_PARAMETER and 'pursuit' in caught.value.hint


META = {'version': 1, 'observation': SIZE, 'mode': 'rl', 'scale': 0.3, 'head': 'clip', 'activation': 'tanh', 'note': {}}
FITS = {'weight_0': np.zeros((2, SIZE), np.float32), 'bias_0': np.zeros(2, np.float32)}


def test_what_a_policys_file_must_hold(tmp_path: Path) -> None:
    np.savez(tmp_path / 'rl.npz', meta=np.array(json.dumps(META)), **FITS)
    assert load_actor(tmp_path / 'rl.npz').mode is Mode.DIRECT


@pytest.mark.parametrize('meta', [
    META | {'mode': 'sideways'}, META | {'head': 'none'}, META | {'scale': 'much'}, META | {'scale': math.nan},
    META | {'activation': 'gelu'}, {key: META[key] for key in META if key != 'mode'}, [1, 2], None, 'text',
    META | {'head': 'choose'}, META | {'head': 'table'},
])
def test_a_file_that_says_odd_things_about_its_policy_is_refused(tmp_path: Path, meta: object) -> None:
    np.savez(tmp_path / 'rl.npz', meta=np.array(json.dumps(meta)), **FITS)
    refused(tmp_path / 'rl.npz')


@pytest.mark.parametrize('arrays', [
    {}, {'weight_0': FITS['weight_0']}, {'weight_1': FITS['weight_0'], 'bias_1': FITS['bias_0']},
    FITS | {'weight_0': np.zeros((2, SIZE - 1), np.float32)}, FITS | {'weight_0': np.zeros((3, SIZE), np.float32)},
    FITS | {'weight_0': np.zeros(SIZE, np.float32)}, FITS | {'bias_0': np.zeros((3, 2), np.float32)},
    FITS | {'weight_1': np.zeros((2, 3), np.float32), 'bias_1': np.zeros(2, np.float32)},
    FITS | {'weight_0': np.full((2, SIZE), 'x')},
])
def test_layers_that_do_not_fit_are_refused_before_anything_drives(
    tmp_path: Path, arrays: dict[str, np.ndarray],
) -> None:
    np.savez(tmp_path / 'rl.npz', meta=np.array(json.dumps(META)), **arrays)
    refused(tmp_path / 'rl.npz')


@pytest.mark.parametrize('states', [TABLE_STATES, TABLE_STATES - 1])
def test_a_table_must_know_every_state(tmp_path: Path, states: int) -> None:
    file = tmp_path / 'rl.npz'
    Actor(Mode.DIRECT, 1.0, Head.TABLE, 'relu', (np.zeros((states, len(CHOICES)), np.float32),), (), {}).save(file)
    if states == TABLE_STATES:
        assert load_actor(file).head is Head.TABLE
    else:
        refused(file)


def test_make_policy_drives_by_what_is_in_the_folder(tmp_path: Path) -> None:
    constant(0.0, 0.0).save(tmp_path / 'residual.npz')
    policy = make_policy('residual', CONFIG, tmp_path)
    assert policy.command(view()) == RegulatedPursuit(CONFIG).command(view())


def test_inference_takes_less_than_a_tenth_of_a_millisecond() -> None:
    actor, seen = random_actor(), np.zeros((1, SIZE), np.float32)
    actor.act(seen)
    times = []
    for _ in range(300):
        began = time.perf_counter()
        actor.act(seen)
        times.append(time.perf_counter() - began)
    assert np.min(times) < 1e-4


def test_the_table_tells_apart_bearings_and_obstacles() -> None:
    def seen(x: float, y: float, ahead_m: float = 3.0) -> np.ndarray:
        one = np.ones((1, SIZE), np.float32)
        one[0, SECTORS + 2:SECTORS + 4] = x, y
        one[0, 18:22] = ahead_m / SIGHT_M
        return one

    states = [int(table_state(o)[0]) for o in (seen(1, 0), seen(1, 1), seen(1, -1), seen(-1, 0.1), seen(1, 0, 0.3),
                                               seen(1, 0, 0.05))]
    assert len(set(states)) == 6 and all(0 <= s < TABLE_STATES for s in states)
    table = np.zeros((TABLE_STATES, len(CHOICES)), np.float32)
    table[states[0], 7] = 1.0
    actor = Actor(Mode.DIRECT, 1.0, Head.TABLE, 'relu', (table,), (), {})
    np.testing.assert_array_equal(actor.act(seen(1, 0))[0], CHOICES[7])


def test_observations_name_what_they_hold() -> None:
    senses = Senses(
        np.full((1, SECTORS), 9.0), np.zeros((1, 5, 2)), np.array([1.5]), np.array([[0.3, 0.0]]),
        np.array([[0.6, 1.5]]), np.array([[0.0, -1.5]]), np.array([[0.6, 1.5]]), np.array([0.22]),
        np.full((1, SECTORS), 1.0))
    seen = observation.observe(senses)
    assert seen.shape == (1, SIZE) and seen.dtype == np.float32
    assert np.all(seen[0, :SECTORS] == 1.0)
    assert seen[0, SECTORS + 10:-SECTORS] == pytest.approx([0.5, 0.0, 1.0, 1.0, 0.0, -1.0, 0.5, 0.3, 0.5, 0.22, 0.0])
    assert np.all(seen[0, -SECTORS:] == 0.5)


def test_what_comes_nearer_by_itself_is_told_from_what_the_robot_drives_at() -> None:
    ahead, behind = SECTORS // 2, 0
    before, now = np.full((1, SECTORS), 2.0), np.full((1, SECTORS), 1.9)
    before[0, 5], now[0, 6], before[0, 7] = SIGHT_M, SIGHT_M, math.nan
    standing = observation.closing(before, now, np.array([[0.0, 0.0]]))[0]
    assert standing[ahead] == pytest.approx(0.5) and not np.any(standing[5:8])
    driving = observation.closing(before, now, np.array([[0.5, 0.0]]))[0]
    assert driving[ahead] == pytest.approx(0.0, abs=0.01) and driving[behind] == pytest.approx(1.0, abs=0.01)


def test_the_policy_that_ships_fits_and_its_onnx_file_says_the_same() -> None:
    folder = trained_folder()
    actor = load_actor(folder / 'residual.npz')
    assert actor.mode is Mode.RESIDUAL and actor.note['seed'] == 0
    seen = np.random.default_rng(3).uniform(-1.5, 1.5, (1000, SIZE)).astype(np.float32)
    onnx = pytest.importorskip('onnx.reference')
    found = onnx.ReferenceEvaluator(str(folder / 'residual.onnx')).run(None, {'observation': seen})[0]
    assert np.max(np.abs(found - actor.act(seen))) < 1e-5
    assert make_policy('residual', CONFIG).command(view()).linear_mps > 0.0
