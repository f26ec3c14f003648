"""Measures how regularly the control loop runs and how long it computes."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

BIN_MS = 0.5
BINS = 2000


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Median, 99th percentile and largest of so many samples, in milliseconds; NaN where there are none."""

    p50_ms: float
    p99_ms: float
    max_ms: float
    count: int


class Meter:
    """Keeps the newest samples exactly and all samples in a histogram of half milliseconds.

    Args:
        window: how many samples :meth:`recent` speaks of.
    """

    def __init__(self, window: int = 200) -> None:
        self._recent: deque[float] = deque(maxlen=window)
        self._bins = [0] * (BINS + 1)
        self._count = 0
        self._max_ms = 0.0

    def add(self, seconds: float) -> None:
        """Take one sample."""
        ms = 1000.0 * seconds
        self._recent.append(ms)
        self._bins[min(max(math.ceil(ms / BIN_MS), 0), BINS)] += 1
        self._count += 1
        self._max_ms = max(self._max_ms, ms)

    def recent(self) -> Percentiles:
        """Return the figures of the newest samples."""
        samples = sorted(self._recent)
        if not samples:
            return Percentiles(math.nan, math.nan, math.nan, 0)
        return Percentiles(_rank(samples, 0.5), _rank(samples, 0.99), samples[-1], len(samples))

    def total(self) -> Percentiles:
        """Return the figures of all samples since the start, rounded up to half milliseconds."""
        if not self._count:
            return Percentiles(math.nan, math.nan, math.nan, 0)
        return Percentiles(self._share(0.5), self._share(0.99), self._max_ms, self._count)

    def _share(self, share: float) -> float:
        wanted, seen = math.ceil(share * self._count), 0
        for index, number in enumerate(self._bins):
            seen += number
            if seen >= wanted:
                return self._max_ms if index == BINS else min(index * BIN_MS, self._max_ms)
        return self._max_ms


def _rank(ordered: list[float], share: float) -> float:
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]
