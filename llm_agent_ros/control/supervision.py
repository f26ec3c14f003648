"""How long the follower puts up with something before it gives up."""

from __future__ import annotations

import math

PROGRESS_M = 0.1
PROGRESS_RAD = 0.2


class Patience:
    """Runs out when a condition has held without a longer break for a given time.

    Args:
        limit_sec: how long the condition may last.
        grace_sec: a break shorter than this does not count as one.
    """

    def __init__(self, limit_sec: float, grace_sec: float = 0.3) -> None:
        self._limit_sec = limit_sec
        self._grace_sec = grace_sec
        self._since_sec: float | None = None
        self._last_sec = -math.inf

    def exhausted(self, holds: bool, now_sec: float) -> bool:
        """Take note of whether the condition holds now; return whether it has held too long."""
        if holds:
            self._last_sec = now_sec
            if self._since_sec is None:
                self._since_sec = now_sec
        elif now_sec - self._last_sec > self._grace_sec:
            self._since_sec = None
        return holds and self._since_sec is not None and now_sec - self._since_sec >= self._limit_sec


class Progress:
    """Watches that distance left or angle left keeps falling."""

    def __init__(self, timeout_sec: float) -> None:
        self._timeout_sec = timeout_sec
        self._best_m = math.inf
        self._best_rad = math.inf
        self._mark_sec: float | None = None
        self.idle_sec = 0.0

    def stalled(self, left_m: float, left_rad: float, now_sec: float) -> bool:
        """Take note of what is left; return whether it has not fallen for too long."""
        nearer = left_m < self._best_m - PROGRESS_M
        if self._mark_sec is None or nearer or abs(left_rad) < self._best_rad - PROGRESS_RAD:
            self._best_rad = abs(left_rad)
            self._best_m = min(left_m, self._best_m)
            self._mark_sec = now_sec
        self.idle_sec = now_sec - self._mark_sec
        return self.idle_sec > self._timeout_sec

    def pause(self, now_sec: float) -> None:
        """Do not count the time until now."""
        if self._mark_sec is not None:
            self._mark_sec = now_sec - self.idle_sec

    def restart(self, now_sec: float) -> None:
        """Begin a new stage, with nothing reached yet."""
        self._best_m = self._best_rad = math.inf
        self._mark_sec = None
        self.idle_sec = 0.0
