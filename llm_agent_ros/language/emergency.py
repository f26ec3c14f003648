"""The words that stop a robot, or end its task, before any model is asked: alone, in any case, however politely.

Not understanding but a switch; docs/decisions/0002-emergency-words.md says why it stands beside the language model.
"""

from __future__ import annotations

import re
import unicodedata

from llm_agent_ros.language import han

_LONGEST = 100
STOP_WORDS = frozenset({
    'stop', 'stop it', 'stop that', 'stop this', 'stop everything', 'stop the robot', 'stop robot',
    'stop yourself', 'stop and stay',
    'stop moving', 'stop driving', 'stop turning', 'stop going', 'stop walking', 'stop following',
    'stop following me', 'stop following us',
    'halt', 'freeze', 'stand still', 'hold still', 'do not move', 'don t move', 'dont move', 'hit the brakes',
    'brake', 'emergency stop', 'emergency',
    '停', '停下', '停下来', '停住', '停一下', '停一停', '停止', '停止移动', '停止前进', '停止运动', '停车',
    '停机', '刹车', '别动', '不要动', '不许动', '不准动',
    '站住', '站住别动', '站着别动', '原地别动', '急停', '紧急停止', '别走', '别走了', '不要走',
    '不要走了', '别再走了', '不要再走了', '别跟着我', '别跟着我了', '住手',
})
CANCEL_WORDS = frozenset({
    'cancel', 'cancel that', 'cancel it', 'cancel this', 'cancel task', 'cancel the task', 'cancel everything',
    'abort', 'abort that', 'abort the task',
    'never mind', 'nevermind', 'forget it', 'forget about it', 'forget that', 'drop it',
    '取消', '取消任务', '取消这个任务', '算了', '不用了', '不要了', '不用去了', '别去了', '别弄了', '不做了', '别做了',
})
_AROUND_EN = frozenset(
    'please pls hey hi oh robot ok okay no now right there here immediately instantly quick quickly just wait at '
    'once away thanks i said you must'.split()
)
"""What people say round it; "not" and "don't" are not among them."""
_BEFORE_ZH = re.compile('^(请|麻烦|快点|快|赶紧|赶快|马上|立即|立刻|给我|机器人|你|喂|嘿|哎呀|哎|先|现在|都|我说)+')
_AFTER_ZH = re.compile('(啊|吧|呀|啦|哦|嘛|谢谢|拜托|快点|快|机器人)+$')
_STOPS_FIRST = re.compile('(stop|halt|freeze|停(?![车車]?场)|别动|站住|急停)')


def is_stop(instruction: str) -> bool:
    """Return whether the whole instruction, but for courtesy and repetition, is one of the words that mean stop."""
    return not STOP_WORDS.isdisjoint(_cores(instruction))


def is_cancel(instruction: str) -> bool:
    """Return whether the whole instruction, but for courtesy, is one of the words that end the running task."""
    return not CANCEL_WORDS.isdisjoint(_cores(instruction))


def begins_with_stop(instruction: str) -> bool:
    """Return whether something longer begins with a word that means stop: "stop, you will hit the wall".

    Said to a moving robot it leaves a doubt, and any doubt ends the motion. Said to one at rest it may be "stop by the
    kitchen", which is left to the model.
    """
    folded = _folded(instruction)
    return _STOPS_FIRST.match(_without_courtesy(folded)) is not None or _STOPS_FIRST.match(folded) is not None


def _cores(instruction: str) -> set[str]:
    """Return what is left of an instruction without what may stand round it."""
    folded = _folded(instruction) if len(instruction) <= _LONGEST else ''
    bare = _without_courtesy(folded)
    return {folded, bare, *(_once(words) for words in (folded, bare))} - {''}


def _folded(instruction: str) -> str:
    """Return the first letters of it in small ones, simplified, without marks, and none three times in a row."""
    folded = unicodedata.normalize('NFKC', instruction[:_LONGEST]).casefold()
    kept = ''.join(c if c.isalnum() else ' ' for c in han.simplified(folded))
    return re.sub(r'([a-z])\1{2,}', r'\1', ' '.join(kept.split()))


def _without_courtesy(folded: str) -> str:
    words = folded.split(' ')
    while words and words[0] in _AROUND_EN:
        words.pop(0)
    while words and words[-1] in _AROUND_EN:
        words.pop()
    bare = ' '.join(words)
    if bare.isascii():
        return bare
    joined = bare.replace(' ', '')
    return _AFTER_ZH.sub('', _BEFORE_ZH.sub('', joined))


def _once(words: str) -> str:
    """Return words without repetition: "stop stop stop", 停停停."""
    pieces = words.split(' ') if words.isascii() else [words]
    if len(set(pieces)) == 1 and pieces[0]:
        return re.sub(r'^(.+?)\1+$', r'\1', pieces[0]) if not words.isascii() else pieces[0]
    return words
