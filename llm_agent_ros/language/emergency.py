"""The words that stop a robot, or end its task, before any model is asked: alone, in any case, however politely.

Not understanding but a switch; docs/decisions/0002-emergency-words.md says why it stands beside the language model.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import product

from llm_agent_ros.language import han

_LONGEST = 500  # as long as an instruction may be
_NOT_EN = ('do not', 'don t', 'dont')
STOP_WORDS = frozenset({
    'stop', 'stop it', 'stop that', 'stop this', 'stop everything', 'stop the robot', 'stop robot',
    'stop yourself', 'stop and stay',
    'stop moving', 'stop driving', 'stop turning', 'stop going', 'stop walking', 'stop following',
    'stop following me', 'stop following us',
    'halt', 'freeze', 'stand still', 'hold still', 'stay put', 'stay where you are', 'hit the brakes',
    'brake', 'e stop', 'estop', 'emergency stop', 'emergency brake', 'emergency',
    *(' '.join(words) for words in product(_NOT_EN, (
        'move', 'move an inch', 'follow me', 'follow us', 'go any further', 'come closer', 'come any closer'))),
    '停', '停下', '停下来', '停住', '停一下', '停一停', '停止', '停止移动', '停止前进', '停止运动', '停车',
    '停机', '刹车', '站住', '站住别动', '站着别动', '原地别动', '站着不动', '原地不动', '急停', '紧急停止', '住手',
    *map(''.join, product(('别', '不要', '不许', '不准'), ('', '再'), (
        '动', '走', '跟着我', '跟着我们', '跟着', '跟过来', '过来', '往前走', '往前开', '前进'), ('', '了'))),
})
CANCEL_WORDS = frozenset({
    'cancel', 'cancel that', 'cancel it', 'cancel this', 'cancel task', 'cancel the task', 'cancel everything',
    'abort', 'abort that', 'abort the task',
    'never mind', 'nevermind', 'forget it', 'forget about it', 'forget that', 'drop it',
    '取消', '取消任务', '取消这个任务', '算了', '不用了', '不要了', '不用去了', '别去了', '别弄了', '不做了', '别做了',
})
_AROUND = frozenset(
    'please pls hey hi oh robot ok okay no now right there here immediately instantly quick quickly just wait at '
    'once away thanks i said you must whoa help careful danger '
    '请 麻烦 快点 快 赶紧 赶快 马上 立即 立刻 给我 机器人 你 喂 嘿 哎呀 哎 先 现在 都 我说 '
    '啊 吧 呀 啦 哦 嘛 谢谢 拜托 小心 当心 危险 注意 等等 等一下'.split()
) | {'be careful', 'watch out', 'look out', 'oh my god'}
"""What people say round it; "not", "don't", 不 and 别 are not among them."""
_MARKS = ',.!?;:。、—\n'
_REFUSAL_ALONE = re.compile(f"(?:^|(?<=[{_MARKS}]))\\s*(?:不+|不要|不行|不可以|别|don'?t)\\s*(?=[{_MARKS}]|$)")
"""A "no" that belongs to nothing behind it: "Don't! Stop!", 不！停！ - but not 不停."""
_STOPS_FIRST = re.compile(  # of folded words, whatever follows, unless it makes another thing of them
    'stop |halt |freeze |brake |(?:hold|stand) still |stay where you are |'
    '(?:do not|don t|dont) move (?!(?:the|my|your|this|that|these|those|it|them|any|his|her|our|an?) )|'
    '停(?!车[场位库])|别再?动|不[要许准]再?动(?![我你他她它那这])|站住|急停|紧急停止|刹车|住手'
)
_STOPS = re.compile(r'(?<![a-z0-9])(?:stopp?)+(?![a-z0-9])')  # "Stopp!", "stopstopstop"
_WORD = re.compile(f'[{han.HAN}]|[^ {han.HAN}]+')


def is_stop(instruction: str) -> bool:
    """Return whether the whole instruction, but for courtesy, is made of words that mean stop: "don't move! stop!"."""
    folded = _folded(instruction) if len(instruction) <= _LONGEST else ''
    return _is_made_of(folded, _STOPPING_OR_ENDING) and not _is_made_of(folded, _ENDING)


def is_cancel(instruction: str) -> bool:
    """Return whether the whole instruction, but for courtesy, is made of words that end the running task."""
    folded = _folded(instruction) if len(instruction) <= _LONGEST else ''
    return _is_made_of(folded, _ENDING) and not _is_made_of(folded, _COURTESY)


def begins_with_stop(instruction: str) -> bool:
    """Return whether something longer begins with words that mean stop: "stop, you will hit the wall".

    Said to a moving robot they leave a doubt, and any doubt ends the motion. Said to one at rest it may be "stop by the
    kitchen", which is left to the model.
    """
    folded = _folded(instruction[:_LONGEST])
    if any(_STOPS_FIRST.match(folded, at) for at in _ends(folded, _COURTESY)):
        return True
    parts = (_folded(part) for part in re.split(f'[{_MARKS}]+', _plain(instruction[:_LONGEST])))
    first = next((part for part in parts if not _is_made_of(part, _COURTESY)), '')
    return bool(first) and _is_made_of(first, _STOPPING)


def _plain(instruction: str) -> str:
    plain = unicodedata.normalize('NFKC', instruction).replace('’', "'").casefold()
    return _REFUSAL_ALONE.sub('', han.simplified(plain))


def _folded(instruction: str) -> str:
    """Return it in small letters, simplified, without marks: a blank behind each word, none behind a Han character.

    No letter stands there three times in a row, and no "stop" has two at its end or another right behind it.
    """
    kept = ''.join(c if c.isalnum() else ' ' for c in _plain(instruction))
    return _joined(_STOPS.sub('stop', re.sub(r'([a-z])\1{2,}', r'\1', kept)))


def _joined(words: str) -> str:
    return ''.join(word if han.is_han(word) else f'{word} ' for word in _WORD.findall(words))


def _is_made_of(folded: str, pieces: Iterable[str]) -> bool:
    return len(folded) in _ends(folded, pieces)


def _ends(folded: str, pieces: Iterable[str]) -> set[int]:
    """Return where a row of these pieces, beginning at the front, may end."""
    ends, pieces = {0}, tuple(pieces)
    for at in range(len(folded)):
        if at in ends:
            ends.update(at + len(piece) for piece in pieces if folded.startswith(piece, at))
    return ends


_COURTESY = frozenset(map(_joined, _AROUND))
_ENDING = _COURTESY | frozenset(map(_joined, CANCEL_WORDS))
_STOPPING = _COURTESY | frozenset(map(_joined, STOP_WORDS))
_STOPPING_OR_ENDING = _STOPPING | _ENDING
