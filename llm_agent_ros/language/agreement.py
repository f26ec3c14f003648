"""Whether an answer to a question says yes or no and nothing else: "sure, go ahead", 是的，谢谢, "no, don't"."""

from __future__ import annotations

import re

from llm_agent_ros.language import han
from llm_agent_ros.language.text import cut, is_word

_COURTESY = '( (please|thanks|thank you|sorry|robot|then))*'
_YES_EN = (
    r"yes|yeah|yep|yup|yea|yah|aye|sure( thing)?|of course|certainly|definitely|absolutely|indeed|affirmative|"
    r"ok|okay|alright|all right|fine|right|correct|exactly|by all means|sounds good|"
    r"that's (right|correct|it|fine|what i (mean|meant|want))|that is (right|correct|it)|"
    r"go (right )?ahead|go on|go for it|(just )?do (it|that|so)( anyway| all the same| regardless)?|"
    r"please do|i do|it is|(i'm|im|i am) (very |quite |absolutely )?(sure|certain|serious)"
)
_YES_ZH = (  # no two ways to read the same characters: many of them in a row would take for ever
    '我?(是|对|好|嗯|行|可以|成|没错|没问题|确定|确认|肯定|当然了?|要|就是)[的啊呀吧啦呢嘛哒哦噢]*'
    '|(就|就是|是)([这那][个间张里儿边][的啊呀吧啦]*|它)|(去|照|还是|就)?([这那]么|[这那]样)?做吧|照做吧?|继续吧?'
)
_NO_EN = (
    r"no+|nope|nah|no way|none|neither|nothing|nowhere|nobody|not at all|forget (it|that|about it)|leave it|skip it|"
    r"(don't|do not|dont)( bother| do (it|that|so|this)| worry)?|"
    r"(better|rather|of course|certainly|absolutely) not|"
    r"i'd rather not|i would rather not|i('ve| have)? changed my mind|"
    r"(none|neither|not any|not one)( one)?( of (them|these|those|the two|the above|it))?"
)
_NO_ZH = (
    '(一个|哪[个儿里]?|两个|什么)?[都也]?[不没](是(这|那)[个间张里儿]|要做|'
    '(是|用|要|行|对|好|可以|做|了|必|去|拿|需要|有|想要|喜欢))?[了啦吧啊]*'
    '|别(做|这样|这么做|去|拿)?[了啦吧啊]*|不要这[样么]做?|我?(改变?主意|反悔|后悔)了'
)


def _pattern(english: str, end: str, chinese: str) -> re.Pattern[str]:
    """Return what matches one or more of these, each politely, with one of the ends at most."""
    one = f'({english}){_COURTESY}'
    return re.compile(f'(please )?{one}( {one})*( {end}{_COURTESY})?|({chinese})+(谢谢|多谢|麻烦了|抱歉)*')


_YES = _pattern(_YES_EN, '(that|this) one', _YES_ZH)
_NO = _pattern(_NO_EN, '(is|are) (right|it)', _NO_ZH)


def is_no(answer: str) -> bool:
    """Return whether an answer, marks aside, says no and nothing else."""
    return _NO.fullmatch(bare(answer)) is not None


def is_yes(answer: str) -> bool:
    """Return whether an answer, marks aside, says yes and nothing else."""
    return _YES.fullmatch(bare(answer)) is not None


def bare(answer: str) -> str:
    """Return an answer in small letters and simplified characters, without marks."""
    return ''.join(chunk for chunk in cut(han.simplified(answer)) if is_word(chunk)).strip().casefold()
