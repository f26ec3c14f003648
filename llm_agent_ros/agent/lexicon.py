"""The words in which robots and operators talk of what is seen: colours, numbers, kinds, in English and Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from llm_agent_ros.task import Direction
from llm_agent_ros.world.names import name_key
from llm_agent_ros.world.shapes import COLORS_ZH

_HAN = '\u3400-\u9fff'
_CJK = re.compile(f'[{_HAN}]')
_JOINTS = re.compile(f'(?<=[{_HAN}])(?=[^\\W\\d_{_HAN}])|(?<=[^\\W\\d_{_HAN}])(?=[{_HAN}])')
COLOR_WORDS = {
    **{color: color for color in COLORS_ZH}, 'gray': 'grey', 'violet': 'purple', 'turquoise': 'cyan',
    '红': 'red', '橙': 'orange', '橘': 'orange', '黄': 'yellow', '绿': 'green', '蓝': 'blue', '紫': 'purple',
    '粉': 'pink', '青': 'cyan', '白': 'white', '灰': 'grey', '黑': 'black', '棕': 'brown', '褐': 'brown',
}
# Whole words for a colour that is not that of one of their characters: 粉红 is no red, and 粉红杯子 no 红杯子.
_COLOR_PAIRS_ZH = {
    '粉红': 'pink', '桃红': 'pink', '橘红': 'orange', '橙红': 'orange', '橘黄': 'orange', '橙黄': 'orange',
    '紫红': 'purple', '蓝紫': 'purple', '青绿': 'green', '黄绿': 'green', '蓝绿': 'cyan', '青蓝': 'blue',
    '红棕': 'brown', '红褐': 'brown', '棕红': 'brown', '棕黄': 'brown', '黄褐': 'brown', '咖啡色': 'brown',
    '灰白': 'white', '灰黑': 'black',
}
COLOR_WORDS |= _COLOR_PAIRS_ZH
_SIGNS_OF_PAIRS = {pair: chr(0xE000 + number) for number, pair in enumerate(_COLOR_PAIRS_ZH)}  # private use
_KINDS_ZH = {
    'mug': '杯子', 'bottle': '瓶子', 'bowl': '碗', 'ball': '球', 'box': '盒子', 'book': '书', 'person': '人',
    'object': '东西', 'thing': '东西',
}
_DIRECTIONS_ZH = {Direction.FORWARD: '前', Direction.BACK: '后', Direction.LEFT: '左', Direction.RIGHT: '右'}
_ANYTHING_EN = frozenset({'object', 'thing', 'item', 'stuff', 'something', 'anything', 'everything'})
_ANYTHING_ZH = ('东西', '物体', '物品', '物件')
ANYONE_EN = frozenset({
    'someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody', 'person', 'human', 'man', 'woman', 'guy',
    'guest', 'visitor', 'lady', 'gentleman', 'boy', 'girl', 'child', 'kid', 'adult', 'who',
})
ANYONE_ZH = ('人', '先生', '女士', '顾客', '访客', '孩子', '男孩', '女孩', '大家', '谁')
ABOUT_PEOPLE_EN = frozenset(
    'the a an any some this that those in at by near on over there here of who is are wearing wear with his her their '
    'shirt tshirt t sweater jumper pullover top jacket coat clothe clothing dress other else one two three'.split()
)
ABOUT_PEOPLE_ZH = (
    '那个', '那位', '这个', '这位', '一个', '一位', '任何', '有', '的', '穿着', '穿', '衣服', '上衣', '衬衫', '外套',
    '毛衣', '在', '里面', '里', '上', '旁边', '那边', '这边', '色', '们', '某',
)
_ABOUT_THINGS_EN = frozenset(
    'the a an any all some every of my your our his her their this that these those there here is are be lie stand in '
    'on at inside by which what how many number one color colour colored coloured different visible you see can '
    'found lying standing'.split()
)
_ABOUT_THINGS_ZH = (
    '的', '色', '颜色', '个', '只', '件', '些', '样', '种', '一', '所有', '全部', '一共', '总共', '多少', '几', '有',
    '那', '这', '里', '上', '在', '面', '边', '中', '都', '是', '了', '吗', '呢', '能', '看到', '看见', '你', '我',
    '各',
)
_PLURALS = {
    'person': 'people', 'man': 'men', 'woman': 'women', 'child': 'children', 'gentleman': 'gentlemen',
    'shelf': 'shelves', 'knife': 'knives', 'loaf': 'loaves', 'leaf': 'leaves',
    'mouse': 'mice', 'foot': 'feet', 'stuff': 'stuff',
}
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()} | {'persons': 'person'}
WORDS = frozenset({*COLOR_WORDS, *_ANYTHING_EN, *_ANYTHING_ZH, *ANYONE_EN, *ANYONE_ZH})
"""Colours and the nouns for things and people in general."""


def is_chinese(text: str) -> bool:
    """Return whether a text has Chinese characters."""
    return _CJK.search(text) is not None


def mentions(key: str, name: str) -> bool:
    """Return whether a name occurs in words: as whole words, or anywhere in Chinese, which has no spaces.

    A Chinese name does not begin or end within a word for another colour. Other names may end where Chinese begins.
    """
    if is_chinese(name):
        return _with_pairs_as_one(name) in _with_pairs_as_one(key)
    return name in key and _whole(name).search(key) is not None


@lru_cache(maxsize=4096)
def _whole(name: str) -> re.Pattern[str]:
    """Return what finds a name that is not Chinese with its blanks: between blanks, Chinese and ends."""
    return re.compile(f' ?(?<![^ {_HAN}]){re.escape(name)}(?![^ {_HAN}]) ?')


@lru_cache(maxsize=4096)
def _with_pairs_as_one(text: str) -> str:
    for pair, sign in _SIGNS_OF_PAIRS.items():
        text = text.replace(pair, sign)
    return text


def left_beside(key: str, words: Iterable[str]) -> str:
    """Return what is left of words (``plain``) without these: whole words, or anywhere in Chinese; longest first."""
    left = f' {key} '
    for word in sorted({word for word in map(plain, words) if word}, key=len, reverse=True):
        if is_chinese(word):
            left = left.replace(word, ' ')
            continue
        while word in left and (found := _whole(word).search(left)):
            left = f'{left[:found.start()]} {left[found.end():]}'
    return left.strip()


def plain(words: str) -> str:
    """Return words in a form to compare: lower case, without punctuation, English nouns in the singular.

    Between Chinese and the letters of other scripts there is a blank, as there is not where people write both.
    """
    kept = ''.join(c if c.isalnum() or c == "'" else ' ' for c in apart(name_key(words)))
    return ' '.join(singular(word.removesuffix("'s").strip("'")) for word in kept.split())


def apart(words: str) -> str:
    """Return words with blanks between Chinese and the letters of other scripts."""
    return _JOINTS.sub(' ', words) if is_chinese(words) else words


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
    return next((color for word, color in COLOR_WORDS.items() if mentions(key, word)), '')


def colors_in(words: str) -> tuple[str, ...]:
    """Return the colours that words name, in their order, each once."""
    key = plain(words)
    named = sorted((key.find(word), color) for word, color in COLOR_WORDS.items() if mentions(key, word))
    return tuple(dict.fromkeys(color for _, color in named))


def color_at_end(words: str) -> str:
    """Return the colour with whose word a Chinese text ends, empty where it ends with none."""
    fitting = [word for word in COLOR_WORDS if is_chinese(word) and words.endswith(word)]
    return COLOR_WORDS[max(fitting, key=len)] if fitting else ''


def means_anyone(words: str) -> bool:
    """Return whether words mean a person without a name."""
    key = plain(words).replace('机器人', '')
    return any(word in ANYONE_EN for word in key.split()) or any(sign in key for sign in ANYONE_ZH)


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
        for sign in sorted({*ANYONE_ZH, *ABOUT_PEOPLE_ZH, *filter(is_chinese, COLOR_WORDS)}, key=len, reverse=True):
            left = left.replace(sign, ' ')
        return not left.strip()
    return all(word in ANYONE_EN or word in ABOUT_PEOPLE_EN or word in COLOR_WORDS for word in left.split())


def means_only_anything(words: str, places: Iterable[str] = ()) -> bool:
    """Return whether words mean things of whatever kind, or of a colour, and name nothing else: "red", "the red ones".

    Args:
        words: as the operator said them; "oranges" are a kind of thing.
        places: names that may stand in them ("things in the kitchen").
    """
    key = plain(words)
    if any(word not in COLOR_WORDS and singular(word) in COLOR_WORDS for word in re.findall(r'\w+', name_key(words))):
        return False
    return bool(color_in(words) or means_anything(words)) and not left_beside_things(key, (*places, 'other'))


def left_beside_things(key: str, names: Iterable[str]) -> str:
    """Return what words (``plain``) say of things beside these names: no colours, and none of the small words."""
    small = (*_ABOUT_THINGS_EN, *_ABOUT_THINGS_ZH, *_ANYTHING_EN, *_ANYTHING_ZH, *COLOR_WORDS)
    return left_beside(key, (*names, *small))


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
