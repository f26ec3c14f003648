from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.safety.track import MAX_BEYOND_SEC, MAX_HOLE_SEC, Odometry, OdometryTrack

HORIZON_SEC = 0.7
ANY = st.floats(allow_nan=False, allow_infinity=False)


def straight(stamp_sec: float, v: float = 0.5) -> Odometry:
    return Odometry(Pose2D(v * stamp_sec, 0.0), Twist2D(v, 0.0), stamp_sec, stamp_sec)


def track_of(*stamps: float) -> OdometryTrack:
    track = OdometryTrack(HORIZON_SEC)
    for stamp_sec in stamps:
        track.add(straight(stamp_sec))
    return track


def contradicts(track: OdometryTrack, since_sec: float) -> bool:
    then = track.pose_at(since_sec)
    return then is not None and track.contradicts_itself(since_sec, then)


@pytest.mark.parametrize('rate_hz', [10, 50, 1000])
def test_the_whole_horizon_is_covered_whatever_the_rate(rate_hz: int) -> None:
    track = track_of(*(k / rate_hz for k in range(3 * rate_hz)))
    newest = track.newest
    assert newest is not None
    for age_sec in (0.0, 0.0123, 0.3, HORIZON_SEC - 0.11):
        pose = track.pose_at(newest.stamp_sec - age_sec)
        assert pose is not None and pose.x == pytest.approx(newest.pose.x - 0.5 * age_sec)


def test_what_is_kept_does_not_grow_with_the_rate() -> None:
    track = track_of(*(k * 1e-4 for k in range(20000)))
    assert len(track._entries) <= HORIZON_SEC / 0.005 + 2


@pytest.mark.parametrize('beyond_sec', [-MAX_BEYOND_SEC + 1e-6, -0.05, 0.05, MAX_BEYOND_SEC - 1e-6])
def test_a_little_beyond_either_end_the_speed_carries_on(beyond_sec: float) -> None:
    track = track_of(10.0)
    pose = track.pose_at(10.0 + beyond_sec)
    assert pose is not None and pose.x == pytest.approx(5.0 + 0.5 * beyond_sec)


def test_further_beyond_and_in_a_hole_nothing_is_known() -> None:
    track = track_of(10.0, 10.1, 10.1 + MAX_HOLE_SEC + 0.01)
    assert track.pose_at(10.05) is not None
    assert track.pose_at(10.2) is None
    assert track.pose_at(10.0 - MAX_BEYOND_SEC - 0.01) is None
    assert track.pose_at(10.36 + MAX_BEYOND_SEC + 0.01) is None
    assert OdometryTrack(HORIZON_SEC).pose_at(1.0) is None


def test_headings_are_interpolated_the_short_way() -> None:
    track = OdometryTrack(HORIZON_SEC)
    for stamp_sec, yaw_rad in ((1.0, math.pi - 0.1), (1.1, -math.pi + 0.1)):
        track.add(Odometry(Pose2D(0.0, 0.0, yaw_rad), Twist2D(), stamp_sec, stamp_sec))
    pose = track.pose_at(1.05)
    assert pose is not None and math.cos(pose.yaw_rad) == pytest.approx(-1.0)


def test_a_message_that_was_overtaken_is_dropped_and_a_clock_set_back_begins_anew() -> None:
    track = track_of(10.0, 10.1, 10.05)
    assert track.newest == straight(10.1)
    track.add(straight(2.0))
    assert track.newest == straight(2.0) and track.pose_at(10.0) is None


def test_messages_without_stamps_are_one_and_the_newest_counts() -> None:
    track = OdometryTrack(HORIZON_SEC)
    for x in range(100):
        track.add(Odometry(Pose2D(float(x), 0.0), Twist2D(), 0.1 * x, 0.0))
    assert track.pose_at(0.0) == Pose2D(99.0, 0.0) and len(track._entries) == 1


@pytest.mark.parametrize('pose_sign', [1, -1])
@pytest.mark.parametrize('speed_sign', [1, -1])
def test_poses_and_speeds_of_opposite_directions_contradict(pose_sign: int, speed_sign: int) -> None:
    track = OdometryTrack(HORIZON_SEC)
    for k in range(6):
        stamp_sec = 0.02 * k
        track.add(Odometry(Pose2D(pose_sign * 0.5 * stamp_sec, 0.0), Twist2D(speed_sign * 0.5), stamp_sec, stamp_sec))
    assert contradicts(track, 0.0) == (pose_sign != speed_sign)
    assert not contradicts(track, 0.08), 'one centimetre proves nothing'


def test_a_reversal_and_a_tight_turn_are_no_contradictions() -> None:
    reversal, turn = OdometryTrack(HORIZON_SEC), OdometryTrack(HORIZON_SEC)
    x = 0.0
    for k in range(31):
        t, v = 0.02 * k, 0.3 - 0.02 * k
        reversal.add(Odometry(Pose2D(x, 0.0), Twist2D(v, 0.0), t, t))
        x += (v - 0.01) * 0.02
        yaw_rad = 1.8 * t
        pose = Pose2D(0.2 * math.sin(yaw_rad), 0.2 - 0.2 * math.cos(yaw_rad), yaw_rad)
        turn.add(Odometry(pose, Twist2D(0.36, 1.8), t, t))
    assert not any(contradicts(reversal, 0.05 * k) for k in range(12))
    assert not any(contradicts(turn, 0.05 * k) for k in range(12))


@given(st.lists(st.tuples(ANY, ANY, ANY, ANY, ANY, ANY), max_size=12), ANY)
def test_no_numbers_break_it(messages: list[tuple[float, ...]], stamp_sec: float) -> None:
    track = OdometryTrack(HORIZON_SEC)
    for x, y, yaw, v, w, stamp in messages:
        track.add(Odometry(Pose2D(x, y, yaw), Twist2D(v, w), 0.0, stamp))
    for at in (stamp_sec, *(message[-1] for message in messages), *(message[-1] + 0.1 for message in messages)):
        track.pose_at(at)
        assert contradicts(track, at) in (True, False)
