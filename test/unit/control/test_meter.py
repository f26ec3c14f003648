from __future__ import annotations

import math
import random

import pytest

from llm_agent_ros.control.meter import Meter


def test_without_samples_there_are_no_figures() -> None:
    assert math.isnan(Meter().recent().p99_ms) and math.isnan(Meter().total().p50_ms)


def test_figures_are_percentiles_of_what_was_added() -> None:
    meter, samples = Meter(window=1000), list(range(1, 1001))
    random.Random(1).shuffle(samples)
    for ms in samples:
        meter.add(ms / 1000.0)
    for figures in (meter.recent(), meter.total()):
        assert figures.count == 1000
        assert figures.p50_ms == pytest.approx(500.0, abs=0.6)
        assert figures.p99_ms == pytest.approx(990.0, abs=0.6)
        assert figures.max_ms == pytest.approx(1000.0)


def test_the_window_forgets_and_the_total_does_not() -> None:
    meter = Meter(window=10)
    meter.add(5.0)
    for _ in range(99):
        meter.add(0.05)
    assert meter.recent().max_ms == pytest.approx(50.0)
    assert meter.total().max_ms == pytest.approx(5000.0)
    assert meter.total().p99_ms == pytest.approx(50.0, abs=0.5)
