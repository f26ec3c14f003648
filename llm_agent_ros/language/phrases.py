"""Takes apart words that describe one thing by another: what is looked for, and what it is near, in or of.

"the box next to the red mug" is a box, 红杯子旁边的盒子 is 盒子. Only the words are cut; what they mean is looked up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from llm_agent_ros.language.spelling import pieces

_DETERMINERS = frozenset('the a an my our your his her its their this that these those any some'.split())
_LINKS = frozenset(
    'of to with beside besides by near at in inside into on onto from for off over under underneath below beneath '
    'above next before after behind between around opposite against without than like but except not nor instead '
    'that which who whose where is'.split()
)
COURTESY = frozenset('please thanks now there here then too'.split())
_IDLE = COURTESY | frozenset('for me us you and the a an it to go up'.split()) | frozenset(
    '那这个只张本把的一请吧去来过下呢啊给我你在里上边儿再'
)
_THERE = frozenset('in on at inside into onto'.split())
_SHARES = re.compile('(?:pair|piece|set|couple|slice|bit|bunch|stack|pile|kind|sort|type)s? of ', re.IGNORECASE)
_CONTAINERS = frozenset(
    'bottle cup glass mug box can jar bag bowl plate pack packet carton tin tube jug pot pitcher basket tray'.split()
)
_JOINTS = frozenset('and or & plus 和 跟 与 及 或'.split())
_OTHER = re.compile(r'\b(other|another|new|old|second|next|last|different)\b|[另别非没除不旁]', re.IGNORECASE)
_ADJECTIVES = frozenset(  # before a name of one word they leave it what it is; a noun does not: "toilet paper"
    'big bigger biggest small smaller smallest little large huge tiny tall short long round square flat thin thick '
    'wide heavy light clean dirty empty full half open closed broken good nice lovely pretty beautiful fresh '
    'cold warm hot wet dry soft hard shiny dark bright plain own whole entire favourite favorite usual '
    'said damn bloody stupid blasted only single few all both two three four five six newest latest oldest '
    'sticky dusty muddy greasy fluffy sturdy cracked chipped folded crumpled striped spotted patterned expensive cheap '
    'wooden plastic metal ceramic leather woollen'.split()
)
_COLORS = re.compile(
    r'\b(red|orange|yellow|green|blue|purple|pink|cyan|white|gr[ea]y|black|brown|silver|gold(en)?|violet|beige)\b'
    '|[红橙橘黄绿蓝紫粉青白灰黑棕褐银金]', re.IGNORECASE,
)
_PLACES_ZH = '旁边|边上|附近|跟前|周围|上面|上边|下面|下边|底下|里面|里边|后面|前面|中间|左边|右边|对面|隔壁'
_BESIDE_ZH = re.compile(f'(?P<tail>.+)(?P<link>(?:{_PLACES_ZH})的?|[旁上下里内中]的)(?P<head>.*)')
_BUT_ZH = re.compile('除了?(?P<tail>.+?)(?:(?:以外|之外|外)的?(?P<head>.*))?')
_OF_ZH = re.compile('(?P<tail>.+)的(?P<head>.+)')


@dataclass(frozen=True, slots=True)
class Parts:
    """The words for the thing itself (empty where there are none), and those for what it is described by."""

    head: str
    tail: str
    link: str = ''

    @property
    def is_there(self) -> bool:
        """Whether the thing is in or on what describes it, not only near it."""
        return bool(self.head) and (self.link in _THERE or self.link[:1] in ('上', '里', '内'))


def parted(words: str) -> Parts | None:
    """Return both parts of words with a linking word in them; None where there is none."""
    for pattern in (_BUT_ZH, _BESIDE_ZH):
        found = pattern.fullmatch(words.strip())
        if found:
            return Parts(found['head'] or '', found['tail'], found.groupdict().get('link') or '')
    said = words.split()
    first = next((n for n, word in enumerate(said) if word.casefold() not in _DETERMINERS), 0)
    for n in range(first, len(said)):
        if said[n].casefold() in _LINKS:
            return Parts(' '.join(said[first:n]), ' '.join(said[n + 1:]), said[n].casefold())
    return None


def whole(words: str) -> str:
    """Return words without a share of what they name: "pair of gloves" are gloves."""
    return _SHARES.sub('', words, count=1) if _SHARES.match(words) else words


def is_filled(parts: Parts) -> bool:
    """Return whether what is described is a vessel and the description may be what is in it: "bottle of juice"."""
    return parts.head.casefold() in _CONTAINERS and parts.link == 'of'


def names_color(words: str) -> bool:
    """Return whether there is a colour in words."""
    return _COLORS.search(words) is not None


def owned(words: str) -> Parts | None:
    """Return both parts of words with 的, of which the first may be an owner or a mere description."""
    found = _OF_ZH.fullmatch(words.strip())
    return Parts(found['head'], found['tail']) if found else None


def is_plain(rest: str) -> bool:
    """Return whether words before a thing's name leave it that thing: "my big", not "another"."""
    return not _OTHER.search(rest) and not is_list(rest)


def is_described(before: str, *, filled: bool = False) -> bool:
    """Return whether words before a name of one word describe it ("my big", not "toilet") or, if filled, hold it."""
    return all(
        piece in _ADJECTIVES or names_color(piece) or (filled and piece in _CONTAINERS) for piece in pieces(before)
    )


def says_more(words: str) -> bool:
    """Return whether words beside a name say anything: courtesy, articles and the like do not."""
    return any(piece not in _IDLE for piece in pieces(words))


def links(before: str, after: str) -> bool:
    """Return whether words before and after a name make something else of it: "friend of", 的妹妹."""
    last = next((word for word in reversed(before.casefold().split()) if word not in _DETERMINERS), '')
    return last in _LINKS or before.endswith('的') or re.match(f'的|(?:{_PLACES_ZH})的', after) is not None


def is_list(words: str) -> bool:
    """Return whether words name several things."""
    return any(word in _JOINTS for word in words.casefold().split()) or any(mark in words for mark in '和跟与及或、')
