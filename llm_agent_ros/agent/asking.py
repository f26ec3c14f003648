"""What the operator asks for when something is to be described: which attribute, of what, the most of which sort."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from llm_agent_ros.agent.lexicon import WORDS, left_beside, mentions, plain
from llm_agent_ros.agent.subjects import ANYTHING, Subject, subject_of
from llm_agent_ros.world.model import World


class Attribute(StrEnum):
    """What can be told of a thing or a person; LOOKS is all of it."""

    COLOR = 'color'
    SIZE = 'size'
    SHAPE = 'shape'
    KIND = 'kind'
    PLACE = 'place'
    NAME = 'name'
    WHICH = 'which'
    LOOKS = 'looks'


class Most(StrEnum):
    """By what one of several is picked out."""

    LARGEST = 'largest'
    SMALLEST = 'smallest'
    TALLEST = 'tallest'
    LOWEST = 'lowest'
    NEAREST = 'nearest'
    FARTHEST = 'farthest'
    LEFTMOST = 'leftmost'
    RIGHTMOST = 'rightmost'


_MOST: dict[str, Most] = {
    **dict.fromkeys(('largest', 'biggest', 'widest', 'bulkiest', '最大', '个头最大', '最宽'), Most.LARGEST),
    **dict.fromkeys(('smallest', 'tiniest', 'littlest', '最小', '最窄'), Most.SMALLEST),
    **dict.fromkeys(('tallest', 'highest', '最高'), Most.TALLEST),
    **dict.fromkeys(('lowest', 'shortest', 'flattest', '最矮', '最低'), Most.LOWEST),
    **dict.fromkeys(('nearest', 'closest', '最近', '离你最近'), Most.NEAREST),
    **dict.fromkeys(('farthest', 'furthest', '最远'), Most.FARTHEST),
    **dict.fromkeys(('leftmost', 'far left', 'on the left', '最左'), Most.LEFTMOST),
    **dict.fromkeys(('rightmost', 'far right', 'on the right', '最右'), Most.RIGHTMOST),
}
# In the order in which they are tried.
_ASKED: dict[Attribute, tuple[str, ...]] = {
    Attribute.COLOR: ('color', 'colour', '颜色', '什么色', '啥色'),
    Attribute.SIZE: (
        'size', 'how big', 'how large', 'how tall', 'how high', 'how wide', 'how long', 'height', 'width', 'length',
        'dimension', '大小', '多大', '多高', '多宽', '多长', '尺寸', '高度', '宽度', '长度',
    ),
    Attribute.SHAPE: ('shape', 'form', '形状'),
    Attribute.KIND: ('kind', 'type', 'category', 'class', 'sort', '种类', '类别', '类型'),
    Attribute.PLACE: ('position', 'location', 'place', 'where', 'spot', '位置', '在哪', '哪里', '哪儿'),
    Attribute.NAME: ('name', 'who', '名字', '姓名', '叫什么', '谁'),
    Attribute.LOOKS: (
        'look', 'appearance', 'like', 'feature', 'characteristic', 'describe', '样子', '外观', '长相', '特点', '什么样',
    ),
}
# Words that change nothing; any other word asks for something that this robot cannot tell.
_SMALL_EN = frozenset(
    'the a an of is are it its that this there in on at by to from for and or what which how you your do does have has '
    'one all most see can tell me please s now with wearing wear shirt clothe clothing piece'.split()
)
_SMALL_ZH = (
    '的', '是', '了', '吗', '呢', '有', '在', '上', '里', '边', '那', '这', '个', '位', '一', '哪', '什么', '啥', '和',
    '你', '中', '面', '穿', '衣服', '上衣', '衬衫', '当', '只', '本', '瓶', '样', '长',
)
_OF_PEOPLE = (Most.NEAREST, Most.FARTHEST, Most.LEFTMOST, Most.RIGHTMOST)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: an attribute of a subject, perhaps of the most extreme of its sort."""

    subject: Subject
    attribute: Attribute
    most: Most | None = None


def question_of(words: str, world: World) -> Question | None:
    """Return what the words ask for, None where the robot has no means to tell it."""
    key = plain(words)
    most = next((m for word, m in _longest_first(_MOST) if mentions(key, plain(word))), None)
    asked = next((a for a, signs in _ASKED.items() if any(mentions(key, plain(sign)) for sign in signs)), None)
    subject = subject_of(words, world)
    if _asks_more(key, world):
        return None
    if subject is None and (most is not None or asked is not None):
        subject = ANYTHING
    if subject is None or (subject.people and most is not None and most not in _OF_PEOPLE):
        return None
    default = Attribute.WHICH if most is not None else Attribute.NAME if subject.people else Attribute.LOOKS
    return Question(subject, asked or default, most)


def _asks_more(key: str, world: World) -> bool:
    """Return whether words remain that neither name anything of this world nor ask for a known attribute."""
    known = {*_MOST, *(sign for signs in _ASKED.values() for sign in signs), *_names(world), *WORDS}
    left = left_beside(key, known)
    for sign in _SMALL_ZH:
        left = left.replace(sign, ' ')
    return any(word not in _SMALL_EN for word in left.split())


def _names(world: World) -> set[str]:
    """Return the names of the world: words in them ask for nothing."""
    names = [*(p.names for p in world.places), *(o.names for o in world.objects)]
    names += [*(p.names for p in world.people), *(c.names for c in world.categories)]
    return {name for group in names for name in group} | {o.category for o in world.objects if o.category}


def _longest_first(table: dict[str, Most]) -> list[tuple[str, Most]]:
    return sorted(table.items(), key=lambda pair: -len(pair[0]))
