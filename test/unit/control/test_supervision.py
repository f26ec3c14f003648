from __future__ import annotations

from llm_agent_ros.control.supervision import Patience, Progress


def test_patience_runs_out_only_while_the_condition_holds() -> None:
    patience = Patience(1.5)
    assert not patience.exhausted(True, 0.0)
    assert not patience.exhausted(True, 1.4)
    assert patience.exhausted(True, 1.5)
    assert not patience.exhausted(False, 1.6)


def test_a_short_break_does_not_start_it_anew_but_a_long_one_does() -> None:
    patience = Patience(1.5)
    patience.exhausted(True, 0.0)
    assert not patience.exhausted(False, 0.2)
    assert patience.exhausted(True, 1.6)
    assert not patience.exhausted(False, 2.0)
    assert not patience.exhausted(True, 2.1)


def test_progress_in_distance_or_angle_counts_and_going_round_in_circles_does_not() -> None:
    progress = Progress(2.0)
    assert not progress.stalled(5.0, 3.0, 0.0)
    assert not progress.stalled(4.8, 3.0, 1.9)
    assert not progress.stalled(4.8, 2.5, 3.5)
    angles = [2.5, -2.5, 2.6, -2.6, 2.4]
    assert [progress.stalled(4.8, a, 4.0 + i) for i, a in enumerate(angles)] == [False, False, True, True, True]


def test_a_pause_does_not_count() -> None:
    progress = Progress(2.0)
    progress.stalled(5.0, 0.0, 0.0)
    progress.stalled(5.0, 0.0, 1.0)
    progress.pause(50.0)
    assert not progress.stalled(5.0, 0.0, 50.5)
    assert progress.stalled(5.0, 0.0, 51.6)
