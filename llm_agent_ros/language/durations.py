"""Times that are said in parts, each with its unit: 1 hour 20 minutes 30 seconds, 一小时二十分三十秒; added up here.

No small model can add them. So the parts are no numbers that a draft may hold, and the sum is, with its unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from llm_agent_ros.language.number_words import Number, Numbers, is_amount

_HOUR, _MINUTE, _SECOND = 3600.0, 60.0, 1.0
_UNITS: tuple[tuple[tuple[str, ...], float], ...] = (  # the longest first
    *((tuple(unit), _HOUR) for unit in ('小时', '钟头')), (('分', '钟'), _MINUTE), (('秒', '钟'), _SECOND),
    *(((unit,), _HOUR) for unit in ('hour', 'hours', 'hr', 'hrs', 'h', '时')),
    *(((unit,), _MINUTE) for unit in ('minute', 'minutes', 'min', 'mins', '分')),
    *(((unit,), _SECOND) for unit in ('second', 'seconds', 'sec', 'secs', 's', '秒')),
)
_NAMES = {'s': _SECOND, 'min': _MINUTE, 'h': _HOUR}
_BEFORE_UNIT = frozenset({'个', 'more', 'whole', 'full'})
_AND = frozenset({'and', '又', '零', '加'})
_MOST_PARTS = 3
_INEXACT_SEC = 0.5  # of 200.33 min
_LARGEST = 9999.0  # a draft holds four digits before the point, and two behind it


@dataclass(frozen=True, slots=True)
class Duration:
    """A time in two or three parts.

    Attributes:
        parts: its numbers, the hours first.
        seconds: what all of it may mean.
    """

    parts: tuple[Number, ...]
    seconds: frozenset[float]


@dataclass(frozen=True, slots=True)
class _Part:
    number: Number
    size_sec: float
    end: int


def read(found: Numbers) -> tuple[Duration, ...]:
    """Return the times in parts that stand in an instruction."""
    chains: list[list[_Part]] = []
    for number in found.numbers:
        last = chains[-1][-1] if chains and chains[-1] else None
        part = _part(found.tokens, number, last)
        if part is None:
            chains.append([])
        elif last is not None and _goes_on(found.tokens, chains[-1], part):
            chains[-1].append(part)
        else:
            chains.append([part])
    return tuple(_duration(chain) for chain in chains if _is_whole(found.tokens, chain))


def written(durations: Iterable[Duration]) -> tuple[str, ...]:
    """Return the times as a draft may hold them: ``4830 s`` and ``80.5 min``, but not 1.34 h, which is less exact."""
    return tuple(sorted({text for duration in durations for sec in duration.seconds for text in forms(sec)}))


def is_said_once(seconds: float, durations: Iterable[Duration]) -> bool:
    """Return whether exactly one of the times is as long as a draft has it."""
    return sum(any(abs(value - seconds) < _INEXACT_SEC for value in time.seconds) for time in durations) == 1


def _part(tokens: Sequence[str], number: Number, last: _Part | None) -> _Part | None:
    """Return a number with its unit of time; the m of 1h20m is one, that of 20m is not."""
    at = number.end + (tokens[number.end:number.end + 1] in [(word,) for word in _BEFORE_UNIT])
    if tokens[at:at + 1] == ('m',) and last is not None and last.size_sec == _HOUR:
        return _Part(number, _MINUTE, at + 1)
    for unit, size_sec in _UNITS:
        if tokens[at:at + len(unit)] == unit:
            return _Part(number, size_sec, at + len(unit))
    return None


def _goes_on(tokens: Sequence[str], chain: list[_Part], part: _Part) -> bool:
    """Return whether a part belongs to those before it: of a smaller unit, only "and" or a comma between."""
    between = set(tokens[chain[-1].end:part.number.start])
    return len(chain) < _MOST_PARTS and part.size_sec < chain[-1].size_sec and between <= {*_AND, ','}


def _is_whole(tokens: Sequence[str], chain: list[_Part]) -> bool:
    """Return whether parts are one time, of which nothing else is part: 一小时二十分半 is more than they say.

    Two with a comma between them may be two times: 等一分钟，三十秒后回来.
    """
    if len(chain) < 2 or (len(chain) == 2 and ',' in tokens[chain[0].end:chain[1].number.start]):
        return False
    behind = [token for token in tokens[chain[-1].end:chain[-1].end + 3] if token not in {'and', 'a'}]
    return not any(map(is_amount, behind[:1]))


def _duration(chain: list[_Part]) -> Duration:
    values = product(*(part.number.whole for part in chain))
    sizes = [part.size_sec for part in chain]
    sums = (sum(value * size for value, size in zip(row, sizes, strict=True)) for row in values)
    return Duration(tuple(part.number for part in chain), frozenset(sums))


def forms(seconds: float) -> Iterator[str]:
    """Yield a time as a draft may hold it, in those units that say it exactly, if any."""
    known = [(seconds / size, name) for name, size in _NAMES.items() if 0.01 <= seconds / size <= _LARGEST]
    exact = [(value, name) for value, name in known if abs(value - round(value, 2)) < 1e-9]
    for value, name in exact or known[:1]:
        yield f'{value:.2f}'.rstrip('0').rstrip('.') + f' {name}'
