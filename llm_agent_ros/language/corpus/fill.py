"""What fills a gap of a template, and the dice that keep test material out of training."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from string import Formatter
from typing import TypeVar
from zlib import crc32

from llm_agent_ros.language.split import Split
from llm_agent_ros.language.text import cut

Frame = TypeVar('Frame')
Form = tuple[str, str]
"""Words with gaps, and the draft that they stand for."""
_CHOICE = re.compile(r'\[([^\[\]]*)\]')
HELD_OUT_EACH = 8  # one in so many templates and names is for testing only
_TRIES = 100  # where a pool has few combinations, none may be held out


@dataclass(frozen=True, slots=True)
class Fill:
    """Words of the sentence with what the model shall write for them."""

    words: str
    out: str


class Dice(Random):
    """A seeded source of chance that draws templates and names from one split only."""

    def __init__(self, seed: int | str, split: Split = Split.TRAIN) -> None:
        super().__init__(seed)
        self.split = split

    def of(self, pool: Sequence[str]) -> str:
        """Return an entry of the pool that belongs to this split."""
        return self.choice(part(tuple(pool), self.split))

    def weighted(self, weights: Mapping[str, float]) -> str:
        """Return a key, drawn by its weight."""
        return self.choices(list(weights), list(weights.values()))[0]

    def chance(self, probability: float) -> bool:
        """Return true with the given probability."""
        return self.random() < probability


_parts: dict[tuple[tuple[str, ...], Split], list[str]] = {}


def part(pool: tuple[str, ...], split: Split) -> list[str]:
    """Return the entries of a pool for one split; pools too small to divide serve both."""
    key = (pool, split)
    if key not in _parts:
        held = set(pool[3::HELD_OUT_EACH]) if len(pool) >= HELD_OUT_EACH else set()
        wanted = [entry for entry in pool if (entry in held) == (split is Split.TEST)]
        _parts[key] = wanted if held else list(pool)
    return _parts[key]


def copied(words: str, before: str = '', after: str = '', mark: str = '') -> Fill:
    """Return a fill whose ``words`` the model copies; ``before`` and ``after`` it leaves out."""
    return Fill(f'{before}{words}{after}', mark + ''.join(cut(words)))


def forms(line: str, *words: str) -> tuple[Form, ...]:
    """Return all ways to say the same, each with the draft that it stands for."""
    return tuple((one, line) for one in words)


def varied(dice: Random, words: str) -> str:
    """Return words with one of the alternatives of each ``[a|b]``."""
    return _CHOICE.sub(lambda found: dice.choice(found[1].split('|')), words)


def combination(dice: Dice, pool: Sequence[Form]) -> Form:
    """Return a form of the pool with one of the alternatives of each ``[a|b]``, such that it belongs to the dice's split."""
    for _ in range(_TRIES):
        template, out = dice.choice(pool)
        template = varied(dice, template)
        if (crc32(template.encode()) % HELD_OUT_EACH == 3) == (dice.split is Split.TEST):
            break
    return template, out


def gaps(template: str) -> set[str]:
    """Return the names of a template's gaps."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def spread(frames: Sequence[str], verbs: Sequence[str]) -> tuple[str, ...]:
    """Return each frame with each verb in place of its ``*``."""
    return tuple(frame.replace('*', verb) for verb in verbs for frame in frames)


def paired(frames: Sequence[Frame], values: Sequence[str], each: int = 2) -> tuple[tuple[Frame, str], ...]:
    """Return each value with so many of the frames, in turn, so that no frame stays with one value."""
    return tuple(
        (frames[(place * each + more) % len(frames)], value) for place, value in enumerate(values) for more in range(each)
    )
