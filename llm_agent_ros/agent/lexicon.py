"""The words in which robots and operators talk of what is seen: colours, numbers, kinds, in English and Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterable

from llm_agent_ros.task import Direction
from llm_agent_ros.world.names import name_key
from llm_agent_ros.world.shapes import COLORS_ZH

_CJK = re.compile('[\u3400-\u9fff]')
_COLOR_WORDS = {
    **{color: color for color in COLORS_ZH}, 'gray': 'grey', 'violet': 'purple', 'turquoise': 'cyan',
    '红': 'red', '橙': 'orange', '橘': 'orange', '黄': 'yellow', '绿': 'green', '蓝': 'blue', '紫': 'purple',
    '粉': 'pink', '青': 'cyan', '白': 'white', '灰': 'grey', '黑': 'black', '棕': 'brown', '褐': 'brown',
}
_KINDS_ZH = {
    'mug': '杯子', 'bottle': '瓶子', 'bowl': '碗', 'ball': '球', 'box': '盒子', 'book': '书', 'person': '人',
    'object': '东西', 'thing': '东西',
}
_DIRECTIONS_ZH = {Direction.FORWARD: '前', Direction.BACK: '后', Direction.LEFT: '左', Direction.RIGHT: '右'}
_ANYTHING_EN = frozenset({'object', 'thing', 'item', 'stuff', 'something', 'anything', 'everything'})
_ANYTHING_ZH = ('东西', '物体', '物品', '物件')
_ANYONE_EN = frozenset({
    'someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody', 'person', 'human', 'man', 'woman', 'guy',
    'guest', 'visitor', 'lady', 'gentleman', 'boy', 'girl', 'child', 'kid', 'adult', 'who',
})
_ANYONE_ZH = ('人', '先生', '女士', '顾客', '访客', '孩子', '男孩', '女孩', '大家', '谁')
_ABOUT_PEOPLE_EN = frozenset(
    'the a an any some this that those in at by near on over there here of who is are wearing wear with his her their '
    'shirt tshirt t sweater jumper pullover top jacket coat clothe clothing dress other else one two three'.split()
)
_ABOUT_PEOPLE_ZH = (
    '那个', '那位', '这个', '这位', '一个', '一位', '任何', '有', '的', '穿着', '穿', '衣服', '上衣', '衬衫', '外套',
    '毛衣', '在', '里面', '里', '上', '旁边', '那边', '这边', '色', '们', '某',
)
_PLURALS = {
    'person': 'people', 'man': 'men', 'woman': 'women', 'child': 'children', 'gentleman': 'gentlemen',
    'shelf': 'shelves', 'knife': 'knives', 'loaf': 'loaves', 'leaf': 'leaves',
    'mouse': 'mice', 'foot': 'feet', 'stuff': 'stuff',
}
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()} | {'persons': 'person'}
WORDS = frozenset({*_COLOR_WORDS, *_ANYTHING_EN, *_ANYTHING_ZH, *_ANYONE_EN, *_ANYONE_ZH})
"""Colours and the nouns for things and people in general."""


def is_chinese(text: str) -> bool:
    """Return whether a text has Chinese characters."""
    return _CJK.search(text) is not None


def mentions(key: str, name: str) -> bool:
    """Return whether a name occurs in words: as whole words, or anywhere in Chinese, which has no spaces."""
    return name in key if is_chinese(name) else f' {name} ' in f' {key} '


def plain(words: str) -> str:
    """Return words in a form to compare: lower case, without punctuation, English nouns in the singular."""
    kept = ''.join(c if c.isalnum() or c == "'" else ' ' for c in name_key(words))
    return ' '.join(singular(word.removesuffix("'s").strip("'")) for word in kept.split())


def singular(word: str) -> str:
    """Return an English noun in the singular, other words as they are."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if len(word) < 4 or not word.isascii() or not word.endswith('s') or word.endswith(('ss', 'us', 'is')):
        return word
    if word.endswith('ies'):
        return word[:-3] + 'y'
    return word[:-2] if word.endswith(('xes', 'ches', 'shes', 'sses')) else word[:-1]


def plural(words: str) -> str:
    """Return an English noun phrase in the plural."""
    head, _, last = words.rpartition(' ')
    if singular(last) != last or not last.isascii():
        return words
    if last in _PLURALS:
        last = _PLURALS[last]
    elif last.endswith(('s', 'x', 'ch', 'sh')):
        last += 'es'
    elif last.endswith('y') and last[-2:-1] not in 'aeiou':
        last = last[:-1] + 'ies'
    else:
        last += 's'
    return f'{head} {last}'.strip()


def color_in(words: str) -> str:
    """Return the colour that words name, empty where they name none."""
    key = plain(words)
    return next((color for word, color in _COLOR_WORDS.items() if mentions(key, word)), '')


def means_anyone(words: str) -> bool:
    """Return whether words mean a person without a name."""
    key = plain(words).replace('机器人', '')
    return any(word in _ANYONE_EN for word in key.split()) or any(sign in key for sign in _ANYONE_ZH)


def means_only_anyone(words: str, places: Iterable[str] = ()) -> bool:
    """Return whether words mean a person and say nothing of them that the robot cannot tell: a beard, a name, a wave.

    Args:
        words: as the operator said them.
        places: names that may stand in them ("person in the kitchen").
    """
    if not means_anyone(words):
        return False
    left = plain(words)
    for name in sorted(map(plain, places), key=len, reverse=True):
        if mentions(left, name):
            left = left.replace(name, ' ')
    if is_chinese(left):
        for sign in sorted({*_ANYONE_ZH, *_ABOUT_PEOPLE_ZH, *filter(is_chinese, _COLOR_WORDS)}, key=len, reverse=True):
            left = left.replace(sign, ' ')
        return not left.strip()
    return all(word in _ANYONE_EN or word in _ABOUT_PEOPLE_EN or word in _COLOR_WORDS for word in left.split())


def means_anything(words: str) -> bool:
    """Return whether words mean things of whatever kind."""
    key = plain(words)
    return any(word in _ANYTHING_EN for word in key.split()) or any(sign in key for sign in _ANYTHING_ZH)


def color_name(color: str, language: str) -> str:
    """Return a colour's word in a language."""
    return f'{COLORS_ZH[color]}色' if language == 'zh' and color in COLORS_ZH else color


def kind_name(category: str, language: str) -> str:
    """Return the word for a kind of thing in a language, for kinds that the world has no word for."""
    return _KINDS_ZH.get(category, category) if language == 'zh' else category


def direction_name(direction: str, language: str) -> str:
    """Return the word for a direction of ``move`` in a language."""
    return _DIRECTIONS_ZH.get(Direction(direction), direction) if language == 'zh' else direction


def with_article(noun: str) -> str:
    """Return an English noun with a or an."""
    return f'{"an" if noun[:1] in "aeiou" else "a"} {noun}'


def enumerated(names: list[str], language: str) -> str:
    """Return names as a list: "a, b and c", 甲、乙和丙."""
    joint, last = ('、', '和') if language == 'zh' else (', ', ' and ')
    return joint.join(names[:-1]) + last + names[-1] if len(names) > 1 else ''.join(names)
