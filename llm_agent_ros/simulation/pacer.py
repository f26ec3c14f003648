"""How many steps are due, and how fast simulated time really runs."""

from __future__ import annotations

from collections import deque

MAX_BEHIND_SEC = 0.2  # more lag than this is given up, so that a slow computer does not try to catch up for ever


class Pacer:
    """Ties simulated time to the steady clock.

    Args:
        step_sec: simulated time of one step.
        speed: simulated seconds per real second.
    """

    def __init__(self, step_sec: float, speed: float = 1.0) -> None:
        self._step_sec = step_sec
        self._speed = speed
        self._owed_sec = 0.0
        self._last_sec: float | None = None
        self._history: deque[tuple[float, float]] = deque()

    def due(self, now_sec: float) -> int:
        """Return how many steps to make at a steady time."""
        if self._last_sec is not None:
            self._owed_sec += (now_sec - self._last_sec) * self._speed
        self._last_sec = now_sec
        self._owed_sec = min(self._owed_sec, MAX_BEHIND_SEC * self._speed)
        count = int(self._owed_sec / self._step_sec + 1e-9)
        self._owed_sec -= count * self._step_sec
        return count

    def factor(self, now_sec: float, simulated_sec: float) -> float:
        """Return simulated seconds per real second over about the last second, 0 at first."""
        self._history.append((now_sec, simulated_sec))
        while len(self._history) > 2 and now_sec - self._history[1][0] >= 1.0:
            self._history.popleft()
        real_sec = now_sec - self._history[0][0]
        return (simulated_sec - self._history[0][1]) / real_sec if real_sec > 0.0 else 0.0
