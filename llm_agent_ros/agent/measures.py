"""How much a skill takes at once, and numbers with their units as people say them."""

from __future__ import annotations

from llm_agent_ros.task import ArgType

# Least and most. A wait of four hours is half a working day: "in two hours, remind me" is a wish like any other, and a
# robot that was told to wait longer than that has rather been forgotten.
LIMITS: dict[ArgType, tuple[float, float]] = {
    ArgType.DISTANCE_M: (0.0, 20.0),
    ArgType.ANGLE_DEG: (-3600.0, 3600.0),
    ArgType.SECONDS: (0.0, 4.0 * 3600.0),
    ArgType.TIMES: (1.0, 50.0),
    ArgType.PLACES: (1.0, 32.0),
}
LEAST_TURN_DEG = 2.0
"""Either way; a base that stops within a degree cannot be told from one that has not turned by less."""
_UNITS = {
    ArgType.DISTANCE_M: ('metre', '米'),
    ArgType.ANGLE_DEG: ('degree', '度'),
    ArgType.SECONDS: ('second', '秒'),
    ArgType.TIMES: ('round', '遍'),
    ArgType.PLACES: ('place', '个地方'),
}
_TIMES = ((3600.0, 'hour', '小时'), (60.0, 'minute', '分钟'))


def amount(number: float, unit_en: str, unit_zh: str, language: str) -> str:
    """Return a number of something: ``1 hour``, ``2.5 metres``, 3米."""
    if language == 'zh':
        return f'{number:g}{unit_zh}'
    return f'{number:g} {unit_en}' if number == 1 else f'{number:g} {unit_en}s'


def measured(kind: ArgType, value: float, language: str) -> str:
    """Return a value with its unit; time in the largest unit in which it is a whole number, angles without a side."""
    if kind is ArgType.SECONDS:
        for seconds, unit_en, unit_zh in _TIMES:
            if value and value % seconds == 0.0:
                return amount(value / seconds, unit_en, unit_zh, language)
    return amount(abs(value), *_UNITS[kind], language)


def in_a_step(kind: ArgType, value: float, language: str) -> str:
    """Return a value as it stands in a step that is described: an angle with its side, rounds as a number of times."""
    if kind is ArgType.ANGLE_DEG:
        if language == 'zh':
            return f'{"右" if value < 0.0 else "左"}转{measured(kind, value, language)}'
        return f'{measured(kind, value, language)} to the {"right" if value < 0.0 else "left"}'
    if kind is ArgType.TIMES:
        return 'once' if value == 1 and language != 'zh' else amount(value, 'time', '次', language)
    return measured(kind, value, language) if kind in _UNITS else f'{value:g}'
