"""Which numbers a draft of an instruction may hold, so that no model can make three minutes of one.

All numbers that are said, in the units that are said (``units``), and the usual ones for what is left open. The reading
is generous: where words can be read in two ways both count, since a number too many forbids less, and the right one
missing would forbid the right draft. Where a unit stands without a number that could be read, any number may, but not
where no draft has the unit: inches are no feet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise, product

from llm_agent_ros.language import durations, number_words, units
from llm_agent_ros.language.draft import LENGTH_UNITS, TIME_UNITS
from llm_agent_ros.language.number_words import Numbers
from llm_agent_ros.language.units import Measure, Unit

MOST = 120
"""Numbers beyond which nothing is forbidden: nobody says as many, and the grammar would get slow."""
_NEAR = 4  # tokens between "one metre" and "fifty", 一个小时零 and 五分
_LARGEST = 9999.0  # a draft cannot hold more; the skills' own limits are below
_MOST_TIMES = 99.0
_LONGEST_SEC = 3600.0 * _LARGEST
_EXACT = 1e-9
_SHORTEST_M = 0.0095  # less would be rounded to twice as much
_WRITTEN = re.compile(r'(?:[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?|0\.[0-9]{1,2})')
_UNIT = re.compile(
    r'met(?:re|er)s?|centimet\w+|cm|feet|seconds|secs?|minutes?|mins?|hours?|hrs?|degrees?|times|rounds|米|秒'
)
_TURNS = re.compile(r'\b(?:turn|circle|rotat|round|spin|revol|lap|pirouette|twirl|whirl|swivel|[139][68]?0)|[圈周转]')
_CLOCK = re.compile(r"o'? ?clock|点钟")
_DEGREES = re.compile(r'\bdeg|°|(?<![速角温湿再制程态])度')
_BEFORE_UNITS = units.FILLERS | set('公厘英毫')  # parts of units, too
_EXACTLY = re.compile('[0-9] ?[/e] ?[0-9]')  # 3/4 m and 1e3 m are about no usual way
_SIDES = re.compile(r'\bleft|\bright|clockwise|[左右]|[顺逆]时针')
_USUAL_ANGLES = (90.0, 180.0, 360.0)  # a turn without a number
_SLIGHT_ANGLES = (30.0, 45.0)  # "a bit to the left"


@dataclass(frozen=True, slots=True)
class Amounts:
    """The numbers that a draft may hold, as it writes them, each set sorted by value.

    Attributes:
        said: with any unit, where none was said.
        metres, seconds: with the unit of that name only.
        lengths, periods: with the unit that was said, ``10 ft`` and ``3 min``.
        degrees: of a turn.
        times: how often.
        durations: times in parts added up, with the unit (``durations``).
        any: whether every number may stand there, and none is listed.
    """

    said: tuple[str, ...]
    metres: tuple[str, ...]
    seconds: tuple[str, ...]
    degrees: tuple[str, ...]
    times: tuple[str, ...]
    durations: tuple[str, ...] = ()
    lengths: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    any: bool = False

    @property
    def lacks(self) -> bool:
        """Whether a length, time or angle was said of which no draft can hold a number: 2 mm, "tow inches"."""
        lengths = self.said or self.lengths or self.metres
        times = self.said or self.periods or self.seconds or self.durations
        return not self.any and not (lengths and times and self.degrees)


ANY_NUMBER = Amounts((), (), (), (), (), any=True)


def of(text: str) -> Amounts:
    """Return the numbers that an instruction says, and the usual ones for what it leaves open."""
    found = number_words.read(text)
    if len(found.numbers) > MOST // 2 or _is_unread(found.tokens):
        return ANY_NUMBER
    added = durations.read(found)
    in_parts = {number.start for duration in added for number in duration.parts}
    found = replace(found, numbers=tuple(number for number in found.numbers if number.start not in in_parts))
    known = replace(_amounts(found, added_up=bool(added)), durations=durations.written(added))
    listed = (known.metres, known.seconds, known.degrees, known.lengths, known.periods)
    return ANY_NUMBER if max(map(len, listed)) > MOST else known


def _amounts(found: Numbers, *, added_up: bool) -> Amounts:
    words, foreign = found.words, units.foreign(found)
    said = _Said.read(found)
    free = said.of_unit.pop(None, set())
    periods, seconds = _times(said.of_unit)
    metres = {value for value in said.in_base(Measure.LENGTH) if value >= _SHORTEST_M}
    lengths = set[str]()
    for unit, values in said.of_unit.items():
        if unit and unit.measure is Measure.LENGTH and unit.name:
            lengths |= _with_units(values, (unit.name,))
    if foreign:  # a number without a unit may well be one of those
        lengths |= _with_units(free, LENGTH_UNITS) if Measure.LENGTH not in foreign else set()
        periods |= _with_units(free, TIME_UNITS) if Measure.TIME not in foreign else set()
    angles = free | said.in_base(Measure.ANGLE)
    often = free | said.combined | {1.0, 2.0}
    times = {min(value, _MOST_TIMES) for value in often if value > _LARGEST or value.is_integer()}
    turned = _in_turns(words, free | said.combined) if Measure.ANGLE not in foreign else set()
    turned |= _by_the_clock(words, said.in_base(Measure.CLOCK))
    return Amounts(
        said=() if foreign else _written(free),
        metres=_written(metres | (set() if Measure.LENGTH in foreign or _EXACTLY.search(words) else {0.5, 1.0})),
        seconds=_written(seconds | (set() if added_up or Measure.TIME in foreign else {5.0})),
        degrees=_written(angles | turned | (set() if Measure.ANGLE in foreign else _usual_angles(words))),
        times=_written(times), lengths=tuple(sorted(lengths)), periods=tuple(sorted(periods)),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """The numbers of an instruction.

    Attributes:
        of_unit: by the unit, or None where there is none.
        combined: what several of them, and halves and quarters, make.
    """

    of_unit: dict[Unit | None, set[float]]
    combined: set[float]

    @classmethod
    def read(cls, found: Numbers) -> _Said:
        """Return the numbers by their units."""
        of_each, of_unit = units.of_each(found), dict[Unit | None, set[float]]()
        for number in found.numbers:
            for unit in of_each.get(number.start) or (None,):
                of_unit.setdefault(unit, set()).update(number.whole | number.parts)
        plain = {value for number in found.numbers for value in number.whole | number.parts}
        in_parts, named = _in_parts(found, plain), set[Unit | None](units.named(found.tokens)) or {None}
        made = [*_joined(found, of_each), *((*in_parts, unit) for unit in named)]
        for parts, smaller, unit in made:
            of_unit.setdefault(unit, set()).update(parts)
            if unit is None or units.smaller(unit):
                of_unit.setdefault(units.smaller(unit), set()).update(smaller)
        return cls(of_unit, {value for parts, smaller, _ in made for value in parts | smaller})

    def in_base(self, measure: Measure) -> set[float]:
        """Return the numbers of a measure in its base unit."""
        known = ((unit, values) for unit, values in self.of_unit.items() if unit is not None)
        return {value * unit.size for unit, values in known if unit.measure is measure for value in values}


def _times(of_unit: Mapping[Unit | None, set[float]]) -> tuple[set[str], set[float]]:
    """Return times with the units that were said, or that they can be written in, and in seconds."""
    periods: set[str] = set()
    seconds: set[float] = set()
    for unit, values in of_unit.items():
        if unit is None or unit.measure is not Measure.TIME:
            continue
        for value in values:
            if unit.name and value <= _LARGEST and abs(value - round(value, 2)) < _EXACT:
                periods |= _with_units({value}, (unit.name,))
                seconds |= {value * unit.size} if value * unit.size <= _LARGEST else set()
            else:
                periods |= set(durations.forms(min(value * unit.size, _LONGEST_SEC)))
    return periods, seconds


def _with_units(values: Iterable[float], names: Iterable[str]) -> set[str]:
    return {f'{text} {name}' for text, name in product(_written(values), names)}


def _is_unread(tokens: tuple[str, ...]) -> bool:
    """Return whether a unit stands there without a number that was understood, as in "wait tow minutes"."""
    for at, token in enumerate(tokens):
        if _UNIT.fullmatch(token):
            before = next((word for word in reversed(tokens[:at]) if word not in _BEFORE_UNITS), '')
            if not number_words.is_amount(before):
                return True
    return False


def _joined(
    found: Numbers, of_each: Mapping[int, tuple[Unit, ...]],
) -> Iterator[tuple[set[float], set[float], Unit | None]]:
    """Yield what two numbers close together make, in a unit and in a smaller one: one metre fifty, a minute thirty."""
    for one, other in pairwise(found.numbers):
        if other.start - one.end > _NEAR:
            continue
        for unit in of_each.get(one.start) or of_each.get(other.start) or (None,):
            timed = unit is None or unit.measure is Measure.TIME
            pairs = [*product(one.whole, other.whole)]
            sizes = (10.0, 100.0) + ((12.0,) if unit and unit.name == 'ft' else ())
            parts = {first + second / size for first, second in pairs for size in sizes if second < size}
            parts |= {first + second / 60.0 for first, second in pairs} if timed else set()
            yield parts, {60.0 * first + second for first, second in pairs} if timed else set(), unit


def _in_parts(found: Numbers, plain: Iterable[float]) -> tuple[set[float], set[float]]:
    """Return what halves, quarters and thirds make of the numbers, and of sixty: 2½, three quarters of an hour."""
    whole = {0.0, 1.0, *plain}
    parts = {value + part for value in whole for part in found.fractions}
    of_sixty = {part * 60.0 for part in found.fractions}
    if found.halves:
        parts |= {value + 0.5 for value in whole} | {value / 2.0 for value in whole}
    if found.quarters:
        parts |= {value + part for value in whole for part in (0.25, 0.5, 0.75)} | {value * 0.25 for value in whole}
        of_sixty |= {value * 15.0 for value in whole}
    return parts, of_sixty


def _in_turns(words: str, said: Iterable[float]) -> set[float]:
    """Return what turns make of the numbers: two circles are 720."""
    turns: set[float] = set()
    if _TURNS.search(words):
        turns |= {value * size for value in said for size in (90.0, 180.0, 360.0)} | {270.0}
    return turns


def _by_the_clock(words: str, said: Iterable[float]) -> set[float]:
    """Return the angles of directions: three o'clock is 90 to the right."""
    right = {30.0 * value for value in said} if _CLOCK.search(words) else set()
    return right | {360.0 - angle for angle in right}


def _usual_angles(words: str) -> set[float]:
    """Return the angles of turns without a number; "a little" is none where degrees follow it."""
    slight = not _DEGREES.search(words) or len(_SIDES.findall(words)) > 1
    return {*_USUAL_ANGLES, *(_SLIGHT_ANGLES if slight else ())}


def _written(values: Iterable[float]) -> tuple[str, ...]:
    texts = {f'{min(value, _LARGEST):.2f}'.rstrip('0').rstrip('.') for value in values}
    return tuple(sorted(filter(_WRITTEN.fullmatch, texts), key=float))
