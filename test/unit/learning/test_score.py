from __future__ import annotations

import math

import pytest

from llm_agent_ros.learning.score import BEFORE_2024, SINCE_2024, Outcome, Run, difference, summarise, wilson


def run(outcome: Outcome = Outcome.SUCCESS, seconds: float = 10.0, path_m: float = 10.0) -> Run:
    return Run('a', outcome, seconds, path_m, 0.1, 1.0, 0.0)


@pytest.mark.parametrize(('seconds', 'since', 'before'), [
    (5.0, 0.5, 0.25), (10.0, 0.5, 0.25), (12.5, 0.4, 0.25), (25.0, 0.2, 0.2), (40.0, 0.125, 0.125),
    (90.0, 0.125, 0.125),
])
def test_the_score_is_the_challenges_with_both_clips(seconds: float, since: float, before: float) -> None:
    # 10 m at 2 m/s are 5 s.
    assert run(seconds=seconds).score(SINCE_2024) == pytest.approx(since)
    assert run(seconds=seconds).score(BEFORE_2024) == pytest.approx(before)


@pytest.mark.parametrize('outcome', [Outcome.COLLISION, Outcome.TIMEOUT])
def test_what_does_not_arrive_scores_nothing(outcome: Outcome) -> None:
    assert run(outcome).score(SINCE_2024) == 0.0


def test_a_summary_counts_outcomes_and_takes_times_of_successes_only() -> None:
    found = summarise([run(), run(seconds=20.0), run(Outcome.COLLISION, 1.0), run(Outcome.TIMEOUT, 100.0)])
    assert (found.success, found.collision, found.timeout, found.runs) == (0.5, 0.25, 0.25, 4)
    assert found.mean_time_s == 15.0
    assert found.score_2_8 == pytest.approx((0.5 + 0.25) / 4)
    assert found.low < 0.5 < found.high


def test_no_success_has_no_time() -> None:
    assert math.isnan(summarise([run(Outcome.COLLISION)]).mean_time_s)


@pytest.mark.parametrize(('successes', 'number', 'low', 'high'), [
    (50, 50, 0.9287, 1.0), (47, 50, 0.8379, 0.9794), (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634),
])
def test_wilsons_interval_is_the_published_one(successes: int, number: int, low: float, high: float) -> None:
    assert wilson(successes, number) == pytest.approx((low, high), abs=2e-4)


def test_differences_are_those_of_pairs() -> None:
    base = [run(seconds=t) for t in (12.5, 25.0, 40.0, 30.0)]
    better = [run(seconds=t) for t in (12.0, 24.0, 38.0, 29.0)]
    found = difference(better, base)
    assert found.low < found.mean < found.high
    assert found.low > 0.0  # though the worlds themselves differ by far more
    again = difference(base, base)
    assert (again.mean, again.low, again.high) == (0.0, 0.0, 0.0)
    assert math.isinf(difference(base[:1], base[:1]).high)
    with pytest.raises(ValueError, match='zip'):
        difference(base[:2], base)
