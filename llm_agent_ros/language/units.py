"""The unit that each number of an instruction has: ten inches, 500 ms, 三尺, 5 pm; no number stands with another's."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from llm_agent_ros.language.number_words import Number, Numbers, is_amount


class Measure(Enum):
    """What a unit is one of."""

    LENGTH = auto()  # metres
    TIME = auto()  # seconds
    ANGLE = auto()  # degrees
    CLOCK = auto()  # a time of day, or a direction by the clock


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that is said.

    Attributes:
        measure: what it is one of.
        size: in the base unit of that.
        name: as a draft writes it; empty where no draft has it.
    """

    measure: Measure
    size: float
    name: str = ''

    @property
    def is_foreign(self) -> bool:
        """Whether a draft can hold such a measure only when converted."""
        return not self.name and self.measure is not Measure.CLOCK and self.size != 1.0


FILLERS = frozenset(  # between a number and its unit: "three more whole minutes", 五十来厘米
    'more whole full good of entire extra further solid additional long short little half 个 来 多 余 大 整'.split()
)
_DAY = 86400.0
_LENGTHS = {
    'm': (1.0, 'm metre metres meter meters 米 公尺'),
    'cm': (0.01, 'cm cms centimetre centimetres centimeter centimeters 厘米 公分'),
    'ft': (0.3048, "ft foot feet 英尺 ' 呎"),
}
_TIMES = {
    's': (1.0, 's sec secs second seconds 秒'), 'min': (60.0, 'm min mins minute minutes 分'),
    'h': (3600.0, 'h hr hrs hour hours 小时 钟头 钟 时'),
}
_FOREIGN_LENGTHS = {
    'mm millimetre millimetres millimeter millimeters 毫米': 0.001, 'inch inches 英寸 吋': 0.0254,
    'dm decimetre decimetres decimeter decimeters 分米': 0.1,
    'yard yards yd yds 码': 0.9144, '尺': 1.0 / 3.0, '寸': 1.0 / 30.0, '丈': 10.0 / 3.0, '里 华里': 500.0,
    'km kms kilometre kilometres kilometer kilometers 公里 千米': 1000.0,
    'mile miles mi 英里 哩': 1609.344, '海里': 1852.0,
}
_FOREIGN_TIMES = {
    'ms millisecond milliseconds msec 毫秒': 0.001, '刻 刻钟': 900.0, 'day days 天 日': _DAY,
    'week weeks 星期 礼拜': 7.0 * _DAY, 'fortnight fortnights': 14.0 * _DAY, 'month months 月': 30.0 * _DAY,
    'year years 年': 365.0 * _DAY,
}
_ANGLES = {'degree degrees deg ° 度': 1.0, 'rad rads radian radians 弧度': math.degrees(1.0)}
_CLOCK = "am pm a.m p.m o'clock oclock 点 点钟"
_RANGE = frozenset({'or', 'to', '到', '至', '或'})  # "ten or twelve inches"
_FOREIGN = frozenset('inches yards miles kilometres kilometers millimetres millimeters km mm'.split())
_SMALLER = {
    Unit(Measure.TIME, 3600.0, 'h'): Unit(Measure.TIME, 60.0, 'min'),
    Unit(Measure.TIME, 60.0, 'min'): Unit(Measure.TIME, 1.0, 's'),
}


def _table() -> dict[tuple[str, ...], tuple[Unit, ...]]:
    rows = [(words, Unit(Measure.LENGTH, size, name)) for name, (size, words) in _LENGTHS.items()]
    rows += [(words, Unit(Measure.TIME, size, name)) for name, (size, words) in _TIMES.items()]
    foreign = ((Measure.LENGTH, _FOREIGN_LENGTHS), (Measure.TIME, _FOREIGN_TIMES), (Measure.ANGLE, _ANGLES))
    rows += [(words, Unit(measure, size)) for measure, known in foreign for words, size in known.items()]
    rows.append((_CLOCK, Unit(Measure.CLOCK, 1.0)))
    table: dict[tuple[str, ...], tuple[Unit, ...]] = {}
    for words, unit in rows:
        for word in words.split():
            tokens = (word,) if word.isascii() else tuple(word)
            table[tokens] = (*table.get(tokens, ()), unit)
    return table


_UNITS = _table()
_LONGEST = max(map(len, _UNITS))


def of_each(found: Numbers) -> dict[int, tuple[Unit, ...]]:
    """Return the units of the numbers that have one, by the token at which the number begins; 20 m may be minutes."""
    units: dict[int, tuple[Unit, ...]] = {}
    following: Number | None = None
    for number in reversed(found.numbers):
        own = behind(found.tokens, number.end)
        if not own and following and _RANGE.issuperset(found.tokens[number.end:following.start]):
            own = units.get(following.start, ())
        if own and found.tokens[max(number.start - 1, 0)] != '第':  # 第一天 is no time to wait
            units[number.start] = own
        following = number
    return units


def named(tokens: Sequence[str]) -> Iterator[Unit]:
    """Yield the units that stand behind a number, a half or a quarter: of "half an inch", too."""
    for at, token in enumerate(tokens):
        if is_amount(token) and not is_amount(tokens[at + 1] if at + 1 < len(tokens) else ''):
            yield from behind(tokens, at + 1)


def foreign(found: Numbers) -> frozenset[Measure]:
    """Return what is said in units that no draft has, so that no usual value can stand for it.

    Lengths count even where the number cannot be read: tow inches. A day without a number may be any ("what a day").
    """
    of_each = of_each_counted(found)
    measures = {unit.measure for unit in of_each if unit.is_foreign}
    lengths = {unit.measure for unit in named(found.tokens) if unit.is_foreign and unit.measure is not Measure.TIME}
    return frozenset(measures | lengths | ({Measure.LENGTH} if _FOREIGN.intersection(found.tokens) else set()))


def of_each_counted(found: Numbers) -> set[Unit]:
    """Return the units that stand behind numbers other than "a"."""
    of_each_number = of_each(found)
    counted = (number for number in found.numbers if found.tokens[number.start] not in {'a', 'an'})
    return {unit for number in counted for unit in of_each_number.get(number.start, ())}


def smaller(unit: Unit | None) -> Unit | None:
    """Return the minute of an hour and the second of a minute."""
    return _SMALLER.get(unit) if unit else None


def behind(tokens: Sequence[str], at: int) -> tuple[Unit, ...]:
    """Return the units that the words at a place say, small words before them left out; none where there is none."""
    while at < len(tokens):
        units, end = _at(tokens, at)
        if units:
            return () if _is_other(tokens, at, end) else units
        if tokens[at] == 'in' and not (at + 1 < len(tokens) and tokens[at + 1][0].isalnum()):
            return (Unit(Measure.LENGTH, 0.0254),)  # "ten in": nothing follows that it could be in
        if tokens[at] not in FILLERS:
            return ()
        at += 1
    return ()


def _at(tokens: Sequence[str], at: int) -> tuple[tuple[Unit, ...], int]:
    for length in range(_LONGEST, 0, -1):
        if found := _UNITS.get(tuple(tokens[at:at + length])):
            return found, at + length
    return (), at


def _is_other(tokens: Sequence[str], at: int, end: int) -> bool:
    """Return whether what looks like a unit is none: the 里 of 304里的杯子, the s of two 360s, the 点 of 三点五米."""
    following = tokens[end] if end < len(tokens) else ''
    return (
        (tokens[at] == '里' and following in {'的', '面', '边', '头'})
        or (tokens[at] == 's' and tokens[at - 1] in {'90', '180', '270', '360', '720'})
        or (tuple(tokens[at:end]) == ('点',) and (following in {'儿', '点'} or _is_a_bit(tokens, at)))
        or (tokens[at] == '时' and following in {'候', '间'})
    )


def _is_a_bit(tokens: Sequence[str], at: int) -> bool:
    """Return whether the 点 at a place is that of 退后一点, and no o'clock."""
    return tokens[at - 1] == '一' and (at < 2 or tokens[at - 2] != '十')
