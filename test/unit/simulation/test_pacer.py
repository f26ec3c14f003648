"""Simulated time follows real time and never tries to catch up for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.simulation.pacer import MAX_BEHIND_SEC, Pacer


@given(st.lists(st.floats(0.0, 0.15), min_size=1, max_size=200), st.sampled_from([0.5, 1.0, 3.0]))
def test_steps_add_up_to_the_time_that_passed(gaps, speed):
    pacer = Pacer(0.005, speed)
    now, steps = 100.0, pacer.due(100.0)
    for gap in gaps:
        now += gap
        steps += pacer.due(now)
    assert steps * 0.005 == pytest.approx((now - 100.0) * speed, abs=0.0051)


@given(st.floats(0.3, 1e4))
def test_a_long_gap_is_given_up(gap):
    pacer = Pacer(0.005)
    pacer.due(0.0)
    assert pacer.due(gap) * 0.005 <= MAX_BEHIND_SEC + 1e-9
    assert pacer.due(gap) == 0


def test_the_factor_is_that_of_the_last_second():
    pacer = Pacer(0.005)
    assert pacer.factor(0.0, 0.0) == 0.0
    for k in range(1, 101):
        factor = pacer.factor(k * 0.1, k * 0.1 * 0.5)
    assert factor == pytest.approx(0.5)
    for k in range(1, 16):
        factor = pacer.factor(10.0 + k * 0.1, 5.0 + k * 0.1)
    assert factor == pytest.approx(1.0)
