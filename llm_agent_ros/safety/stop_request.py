"""A stop seen through to the gate: repeated until the gate says that it is latched."""

from __future__ import annotations

from enum import Enum

GIVE_UP_SEC = 2.0
GIVE_UP_TELLS = 5  # however late the steps of a starved computer come
# After a step so late, states of the gate may wait behind it: of a latch, and of a reset that a repeat would undo.
LATE_SEC = 0.3
# Two agents without a gate hear each other's repeats; only after such a silence a stop counts as a new one for them.
SILENCE_SEC = 1.0


class StopOutcome(Enum):
    """What became of a stop."""

    CONFIRMED = 'confirmed'
    UNCONFIRMED = 'unconfirmed'


class StopRequest:
    """Decides when a stop is told to the gate again, and when it is over. Reads no clock: times are steady, in seconds.

    It hears its own repeats as well, and those of other agents: while it sees to a stop, or the gate is latched, a
    stop heard leads to no message. Every state of the gate must come in, in order: one that says latched after the
    stop is the answer, even where a reset has followed it.
    """

    def __init__(self) -> None:
        self._begun_sec: float | None = None
        self._heard_sec = self._step_sec = self._latched_sec = float('-inf')
        self._tells = 0
        self._latched = self._confirmed = self._gave_up = False

    @property
    def going(self) -> bool:
        """Whether ``step`` has anything to do."""
        return self._begun_sec is not None

    @property
    def pending(self) -> bool:
        """Whether a stop has been heard and it is open whether the gate has."""
        return self.going and not self._confirmed

    def heard(self, now_sec: float, delay_sec: float = 0.0) -> None:
        """Take a stop that was received ``delay_sec`` ago."""
        again = now_sec - self._heard_sec < SILENCE_SEC
        self._heard_sec = now_sec
        if not self.going and not (self._gave_up and again):
            self._begin(now_sec)
            self._confirmed = self._latched or self._latched_sec >= now_sec - delay_sec

    def ordered(self, now_sec: float) -> None:
        """Take a stop that is sent from here now."""
        if not self.pending:
            self._begin(now_sec)
            self._confirmed = self._latched

    def state(self, now_sec: float, latched: bool) -> None:
        """Take a state of the gate."""
        self._latched = latched
        if latched:
            self._latched_sec = now_sec
            self._confirmed = True

    def step(self, now_sec: float) -> tuple[bool, StopOutcome | None]:
        """Return whether to tell the gate now, and the outcome where it has just become known."""
        if self._begun_sec is None:
            return False, None
        late, self._step_sec = now_sec - self._step_sec > LATE_SEC, now_sec
        if self._confirmed:
            self._begun_sec = None
            return False, StopOutcome.CONFIRMED
        if now_sec - self._begun_sec > GIVE_UP_SEC and self._tells >= GIVE_UP_TELLS:
            self._begun_sec, self._gave_up = None, True
            return False, StopOutcome.UNCONFIRMED
        self._tells += not late
        return not late, None

    def forget(self) -> None:
        """Repeat nothing from before."""
        self._begun_sec = None

    def _begin(self, now_sec: float) -> None:
        self._begun_sec = self._step_sec = now_sec
        self._tells = 0
        self._gave_up = self._confirmed = False
