"""English distances, angles, times and counts, in words and in digits."""

from __future__ import annotations

from llm_agent_ros.language.corpus import measures
from llm_agent_ros.language.corpus.fill import Dice, Fill

_ONES = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
    'seventeen eighteen nineteen'
).split()
_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
ANGLES = (90, 90, 90, 45, 45, 30, 60, 180, 180, 10, 15, 20, 25, 35, 50, 70, 75, 80, 120, 135, 150, 270, 360)
DIRECTIONS = {
    'forward': ('forward', 'forward', 'forwards', 'ahead', 'straight ahead', 'straight'),
    'back': ('back', 'backward', 'backwards', 'back'),
    'left': ('left', 'to the left', 'to your left'),
    'right': ('right', 'to the right', 'to your right'),
}


def number(value: int) -> str:
    """Return a whole number from 0 to 999 in words."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens - 2] + (f'-{_ONES[ones]}' if ones else '')
    hundreds, rest = divmod(value, 100)
    return f'{_ONES[hundreds]} hundred' + (f' and {number(rest)}' if rest else '')


def distance(rng: Dice) -> Fill:
    """Return a distance in metres, centimetres or feet."""
    if rng.chance(0.3):
        return Fill(*rng.choice(measures.LENGTHS['en']))
    kind = rng.random()
    metre = rng.choice(['metre', 'meter'])
    if kind < 0.28:
        value = rng.randint(1, 9)
        return Fill(f'{number(value)} {metre}{"s" * (value > 1)}', f' {value} m')
    if kind < 0.50:
        value = rng.randint(1, 12)
        unit = rng.choice([' m', 'm', f' {metre}{"s" * (value > 1)}'])
        return Fill(f'{value}{unit}', f' {value} m')
    if kind < 0.62:
        value, tenth = rng.randint(0, 5), rng.randint(1, 9)
        return Fill(f'{value}.{tenth}{rng.choice([" m", " metres", " meters", "m"])}', f' {value}.{tenth} m')
    if kind < 0.70:
        return Fill(rng.choice([f'half a {metre}', f'a half {metre}', f'half {metre}']), ' 0.5 m')
    if kind < 0.76:
        return Fill(rng.choice([f'one and a half {metre}s', f'a {metre} and a half']), ' 1.5 m')
    if kind < 0.80:
        return Fill(f'{rng.choice(["a", "one"])} {metre}', ' 1 m')
    if kind < 0.84:
        value = rng.randint(2, 4)
        return Fill(f'{number(value)} and a half {metre}s', f' {value}.5 m')
    if kind < 0.94:
        value = rng.choice([5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 120, 150])
        shown = str(value) if rng.chance(0.6) else number(value)
        return Fill(f'{shown} {rng.choice(["centimetres", "centimeters", "cm"])}', f' {value} cm')
    if kind < 0.97:
        return Fill(rng.choice(['a bit', 'a little', 'a little bit', 'slightly']), ' 0.5 m')
    value = rng.randint(1, 9)
    return Fill(f'{rng.choice([str(value), number(value)])} {"feet" if value > 1 else "foot"}', f' {value} ft')


def angle(rng: Dice) -> Fill:
    """Return a turn with its side."""
    side = rng.choice(['left', 'right'])
    way = rng.choice([side, side, f'to the {side}', f'to your {side}'])
    kind = rng.random()
    value = rng.choice(ANGLES) if rng.chance(0.7) else rng.randint(5, 180)
    if kind < 0.72:
        shown = str(value) if rng.chance(0.5) else number(value)
        size = shown + rng.choice([' degrees', ' degrees', ' degrees', '°', ''][: 5 if shown.isdigit() else 3])
        form = rng.choice([f'{way} {size}', f'{way} by {size}', f'{size} {way}', f'{size} {way}'])
        return Fill(form, f' {side} {value}')
    if kind < 0.78:
        return Fill(way, f' {side} 90')
    if kind < 0.80:
        clock = 'clockwise' if side == 'right' else counterclockwise(rng)
        return Fill(f'{value if rng.chance(0.5) else number(value)} degrees {clock}', f' {side} {value}')
    if kind < 0.88:
        return Fill(rng.choice(['around', 'round', 'right around', '180', '180 degrees', 'half a turn', 'about']), ' left 180')
    if kind < 0.93:
        return Fill(f'{rng.choice(["a quarter turn", "a quarter", "90"])} {way}', f' {side} 90')
    if kind < 0.95:
        return Fill(rng.choice(['a full circle', 'a full turn', '360 degrees', 'once around', 'full circle']), ' left 360')
    if kind < 0.97:
        return Fill(*rng.choice([('two full turns', ' left 720'), ('two full circles', ' left 720'), ('three full circles', ' left 1080'), ('720 degrees', ' left 720')]))
    return Fill(f'{rng.choice(["slightly", "a bit", "a little"])} {way}', f' {side} 30')


def counterclockwise(rng: Dice) -> str:
    """Return a word for turning left, seen from above."""
    return rng.choice(['counterclockwise', 'anticlockwise', 'counter-clockwise'])


def duration(rng: Dice) -> Fill:
    """Return a time to wait."""
    if rng.chance(0.45):
        return Fill(*rng.choice(measures.TIMES['en']))
    kind = rng.random()
    if kind < 0.5:
        value = rng.choice([1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90])
        shown = str(value) if rng.chance(0.5) else number(value)
        unit = rng.choice(['seconds', 'seconds', 'secs', 's']) if value > 1 else 'second'
        return Fill(f'{shown} {unit}', f' {value} s')
    if kind < 0.72:
        value = rng.choice([1, 2, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 30])
        shown = str(value) if rng.chance(0.5) else number(value)
        return Fill(f'{shown} {rng.choice(["minutes", "minutes", "min", "mins"]) if value > 1 else "minute"}', f' {value} min')
    if kind < 0.82:
        return Fill(rng.choice(['half a minute', 'a half minute', 'half a minute']), ' 0.5 min')
    if kind < 0.87:
        return Fill(rng.choice(['a minute and a half', 'one and a half minutes']), ' 1.5 min')
    if kind < 0.91:
        return Fill('a minute', ' 1 min')
    if kind < 0.94:
        return Fill(*rng.choice([('an hour', ' 1 h'), ('half an hour', ' 0.5 h'), ('two hours', ' 2 h'), ('1 hour', ' 1 h')]))
    return Fill(rng.choice(['a moment', 'a bit', 'a little', 'a little while', 'a second', 'a few seconds']), ' 5 s')


def times(rng: Dice) -> Fill:
    """Return how often."""
    value = rng.choice([1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8, 10])
    forms = [f'{number(value)} times', f'{value} times', f'{number(value)} rounds', f'{value} times over']
    if value == 1:
        forms = ['once', 'one time', 'a single time']
    elif value == 2:
        forms = ['twice', 'twice', 'two times', '2 times', 'two rounds']
    return Fill(rng.choice(forms), f' {value}')


def direction(rng: Dice) -> Fill:
    """Return one of the four ways."""
    way = rng.choice(['forward', 'forward', 'forward', 'back', 'back', 'left', 'right'])
    return Fill(rng.choice(DIRECTIONS[way]), f' {way}')
