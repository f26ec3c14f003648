"""What is known of the instructions of late, the oldest forgotten first."""

from __future__ import annotations

from collections import OrderedDict
from typing import TypeVar

V = TypeVar('V')
REMEMBERED = 32


class Recent(OrderedDict[str, V]):
    """A value each for the instructions that were last spoken of, as many as ``REMEMBERED``."""

    def keep(self, key: str, value: V) -> None:
        """Note a value as the newest; the oldest one goes where there are too many."""
        self[key] = value
        self.move_to_end(key)
        while len(self) > REMEMBERED:
            self.popitem(last=False)
