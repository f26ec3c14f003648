"""Chinese distances, angles, times and counts, in words and in digits."""

from __future__ import annotations

from llm_agent_ros.language.corpus import measures
from llm_agent_ros.language.corpus.fill import Dice, Fill
from llm_agent_ros.language.corpus.quantities_en import ANGLES

_DIGITS = '零一二三四五六七八九'
DIRECTIONS = {
    'forward': ('前', '前', '前', '前面', '前方', '正前方'), 'back': ('后', '后', '后面', '后方'),
    'left': ('左', '左', '左边', '左侧'), 'right': ('右', '右', '右边', '右侧'),
}


def number(value: int, counting: bool = False) -> str:
    """Return a whole number from 0 to 999 in Chinese; a counted 2 is 两."""
    if value == 2 and counting:
        return '两'
    if value < 10:
        return _DIGITS[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return ('' if tens == 1 else _DIGITS[tens]) + '十' + (_DIGITS[ones] if ones else '')
    hundreds, rest = divmod(value, 100)
    joint = '零' if 0 < rest < 10 else '一' if 10 <= rest < 20 else ''
    return f'{_DIGITS[hundreds]}百{joint}' + (number(rest) if rest else '')


def distance(rng: Dice) -> Fill:
    """Return a distance in metres or centimetres."""
    if rng.chance(0.3):
        return Fill(*rng.choice(measures.LENGTHS['zh']))
    kind = rng.random()
    if kind < 0.36:
        value = rng.choice([1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        return Fill(f'{number(value, True)}米', f' {value} m')
    if kind < 0.54:
        value = rng.randint(1, 12)
        return Fill(f'{value}{rng.choice(["米", "米", "m", "公尺"])}', f' {value} m')
    if kind < 0.62:
        value, tenth = rng.randint(0, 5), rng.randint(1, 9)
        return Fill(f'{value}.{tenth}米', f' {value}.{tenth} m')
    if kind < 0.72:
        return Fill(rng.choice(['半米', '半米', '半公尺']), ' 0.5 m')
    if kind < 0.80:
        value = rng.randint(1, 4)
        return Fill(rng.choice([f'{number(value, True)}米五', f'{number(value, True)}米半']), f' {value}.5 m')
    if kind < 0.95:
        value = rng.choice([5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 120, 150])
        shown = str(value) if rng.chance(0.5) else number(value)
        return Fill(f'{shown}{rng.choice(["厘米", "厘米", "公分"])}', f' {value} cm')
    return Fill(rng.choice(['一点', '一点点', '一小段', '一些']), ' 0.5 m')


def angle(rng: Dice) -> Fill:
    """Return a turn with its side."""
    side = rng.choice(['left', 'right'])
    han = '左' if side == 'left' else '右'
    way = rng.choice([f'{han}转', f'{han}转', f'向{han}转', f'往{han}转', f'朝{han}转', f'向{han}旋转', f'往{han}边转', f'向{han}拐',
                      '逆时针转' if side == 'left' else '顺时针转'])
    kind = rng.random()
    value = rng.choice(ANGLES) if rng.chance(0.7) else rng.randint(5, 180)
    if kind < 0.75:
        shown = f'{value}' if rng.chance(0.45) else number(value)
        return Fill(f'{way}{shown}度', f' {side} {value}')
    if kind < 0.86:
        return Fill(way, f' {side} 90')
    if kind < 0.94:
        return Fill(rng.choice(['掉头', '转身', '转个身', '转过身来', '调个头', '转半圈', '向后转']), ' left 180')
    if kind < 0.96:
        return Fill(rng.choice(['转一圈', '转个圈', '旋转一周', '转360度']), ' left 360')
    if kind < 0.98:
        return Fill(*rng.choice([('转两圈', ' left 720'), ('原地转两圈', ' left 720'), ('转三圈', ' left 1080'), ('旋转两周', ' left 720')]))
    return Fill(f'{way}一点', f' {side} 30')


def duration(rng: Dice) -> Fill:
    """Return a time to wait."""
    if rng.chance(0.45):
        return Fill(*rng.choice(measures.TIMES['zh']))
    kind = rng.random()
    if kind < 0.5:
        value = rng.choice([1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90])
        shown = str(value) if rng.chance(0.4) else number(value, True)
        return Fill(f'{shown}{rng.choice(["秒", "秒", "秒钟"])}', f' {value} s')
    if kind < 0.76:
        value = rng.choice([1, 2, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 30])
        shown = str(value) if rng.chance(0.4) else number(value, True)
        return Fill(f'{shown}分钟', f' {value} min')
    if kind < 0.85:
        return Fill('半分钟', ' 0.5 min')
    if kind < 0.89:
        return Fill('一分半钟', ' 1.5 min')
    if kind < 0.93:
        return Fill(*rng.choice([('一个小时', ' 1 h'), ('半小时', ' 0.5 h'), ('半个小时', ' 0.5 h'), ('两小时', ' 2 h')]))
    return Fill(rng.choice(['一会儿', '一下', '片刻', '一会']), ' 5 s')


def times(rng: Dice) -> Fill:
    """Return how often."""
    value = rng.choice([1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8, 10])
    shown = str(value) if rng.chance(0.3) else number(value, True)
    return Fill(shown + rng.choice(['次', '遍', '圈', '趟', '回']), f' {value}')


def direction(rng: Dice) -> Fill:
    """Return one of the four ways."""
    way = rng.choice(['forward', 'forward', 'forward', 'back', 'back', 'left', 'right'])
    return Fill(rng.choice(DIRECTIONS[way]), f' {way}')
