"""The words of an answer: which say nothing, which take something back, which mean all or any of them.

Only answers to a question come here, never instructions: a few words that the model has no part in.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from llm_agent_ros.language import han
from llm_agent_ros.language.agreement import bare
from llm_agent_ros.language.text import cut, display, is_word, normalise

IDLE = frozenset(  # small words, courtesy, doubt: what may stand around a name
    "the a an in on at of to by from into onto toward towards that this these those is are was were be it its it's "
    "my your our their some one ones inside with which what i i'm i'd i'll me you we him her them mean meant meaning "
    "said saying told want wanted would like think thought guess suppose believe maybe perhaps probably definitely "
    "please pls plz thanks thank sorry pardon oh ah er erm um uh hm hmm well actually yes yeah yep sure ok okay no "
    "nope nah right correct exactly course just only then so for let's that's there here somewhere can could will do "
    "fine good rather as well "
    '的 里 上 那 这 个 在 边 面 一 只 把 间 内 中 头 我 你 您 它 们 是 说 要 想 请 吧 呢 啊 哦 呀 嗯 哎 了 谢 就 应 该 '
    '张 本 瓶 盒 种 些 位 也 可 能 好 对 行 吗 嘛 意 思 以 之 外 觉 得'.split()
)
CHOOSING = frozenset('go take use pick choose select prefer have get give 去 到 拿 选 挑 用 取 给 帮'.split())
"""Verbs with which one may name a choice: "I'll take the red one"."""
MOVING = frozenset('go to into onto put bring take drive move carry 去 到 放 给 往 送 带'.split())
"""Words after which a place is where to go, not where the thing meant is."""
_REFUSING = frozenset(
    'not never neither nor cannot dont doesnt isnt except excluding besides than instead without '
    '不 别 除 非 没 沒'.split()
)
_TOGETHER, _OR = frozenset('and 和 跟 还 、'.split()), frozenset('or 或'.split())
_JOINTS = _TOGETHER | _OR
_BACK = frozenset('是 要 都 选 而 拿 就 但 去'.split())  # after what was refused: now comes what is wanted
_ANY_ONE, _AFTER, _BEFORE = 'any', 'beside', '旁'
NEUTRAL = IDLE | _REFUSING | _JOINTS | {'but', 'next', 'near', 'beside', _BEFORE, '者'}
"""Words that tell which one is meant, never what to do."""

_ALL = re.compile(
    r"(yes )?((i|i'd|i'll|i will|i would) )?((want|need|take|like|have|bring|get|give) )?((me|us|them) )?"
    r'(both|all|every ?one|each( one)?|the (two|three|four)(?= of))( (of )?(the |these |those )?(two|three|four))?'
    r'( (of )?(the )?(them|these|those|ones|\w+s))?( please| thanks| thank you)*'
    r'|(我?们?[就]?(要)?)?([这那]?[两三四][个样种本只件瓶张处把]|两者|俩|仨|每一?个|全部|统统|通通|所有的?)?全?都?'
    r'(要|拿|去|给我)?[来了吧啊呀]*(谢谢)*', re.IGNORECASE,
)
_ALL_ZH = re.compile('都[要拿去给]|全[都部要]|所有|统统|通通|俩|仨|两者|每一?个|[两三四][个样种本只件瓶张处把]')
_COUNTS = {'both': 2, 'two': 2, 'three': 3, 'four': 4, '俩': 2, '两': 2, '仨': 3, '三': 3, '四': 4}
_ANY = re.compile(
    r"\b((it )?(does ?n[o']?t|does not) (really )?matter( to me)?|(i )?(do ?n[o']?t|do not) (really )?(care|mind)"
    r"|(it's )?up to you|you (choose|decide|pick)|your (choice|call)|no (preference|matter)|all the same( to me)?"
    r'|(whichever|whatever|either|any(thing|one|where)?|(everything|all)(?= (but|except)))\b)'
    r'( (which|what|one|of (them|these|those|the two)|you (like|want|prefer)))*'
    r'( (is|are|will|would) (be )?(fine|ok|okay|good|do|right))?'
    r'|[随隨]便你?([哪那选挑拿]?一?个)?|[哪那两什][一个么]*都(行|可以|好|成)|都(行|可以|好|成)|任[意何]一?个?|[无無]所[谓謂]|没关系|不(重要|要紧)'
    r'|[你您]来?(定|选|挑|决定|看着办)吧?', re.IGNORECASE,
)
_ME = re.compile(
    r"((it's|it is|that's|i mean|i meant) )?((bring|give|hand|take|pass|carry|get|fetch|come|go|drive|deliver) )?"
    r'((it|them|that|this) )?((back|over|here) )?((to|for) )?(me|us|myself)( please| thanks| thank you| of course)*'
    '|(请|就|是|我说的?是)*[拿送带递交端]?[给来到]?(我|俺|咱)们?(自己)?(这[里儿边])?[吧啊呀]*(谢谢)?'
)
_WHY_NOT = re.compile(r'\bwhy not\b|为什么不|何不', re.IGNORECASE)
_OR_ZH = re.compile('或者|还是')
_BESIDE_EN = re.compile(
    r'\b(next( door)? to|beside|near( to)?|close to|opposite|behind|in front of|across from|between)\b', re.IGNORECASE
)
_BESIDE_ZH = re.compile(  # 床边的, 沙发那边的; of a room 那边的 says no more than its name
    '旁边|旁|隔壁|附近|对面|边上|外面|后面|前面|后边|前边|外边|'
    '(?<![房厅室间廊台院])那边(?=的)|(?<![里上下左右东南西北内这那])边(?=[的那])'
)
_BY = frozenset({'by', 'with'})
_UNNAMED = frozenset('one ones room place thing spot that those'.split())  # "the one by the bed"
_PHRASE_BEGINS = frozenset(
    'the a an that this my your our his her any anything either not number option one ones in on at from beside'.split()
)
_PHRASE_ZH = re.compile('[^把放到给找带送看问查等关打开]*(的|[那这]一?[个只张本把间瓶盒位边]|[里上]面?)[吧呢啊]?')
_ORDINALS = {
    word: number for number, words in enumerate((
        'first 1st one 1 former 一', 'second 2nd two 2 二', 'third 3rd three 3 三', 'fourth 4th four 4 四',
        'fifth 5th five 5 五', 'sixth 6th six 6 六',
    )) for word in words.split()
} | {'last': -1, 'latter': -1, '最后': -1, '前者': 0, '后者': 1}
_COUNTING = frozenset('number option no nr choice 第 号 项 条'.split())
_DIGITS = {word: str(_ORDINALS[word] + 1) for word in 'one two three four five six 一 二 三 四 五 六'.split()}
_NUMBERING = frozenset('number no nr 号'.split()) | frozenset(_DIGITS) | frozenset(_DIGITS.values())
"""How names are numbered ("room 2", 2号), where "second", 第二 and "option 2" can only count."""


@dataclass(frozen=True, slots=True)
class Parts:
    """An answer taken apart; every part is a run of chunks with something to say.

    Attributes:
        wanted: what it names, one part for each alternative.
        refused: what it takes back, or names only as what stands beside the thing meant.
        any_one: whether it leaves the choice to the robot.
        none: whether it wants none of all ('I don't want any of them').
        beside: whether it tells what is meant by what stands beside it.
    """

    wanted: tuple[tuple[str, ...], ...] = ()
    refused: tuple[tuple[str, ...], ...] = ()
    any_one: bool = False
    none: bool = False
    beside: bool = False


def is_me(answer: str) -> bool:
    """Return whether an answer, marks aside, says that the operator is meant and nothing else."""
    return _ME.fullmatch(bare(answer)) is not None


def wants_all_of(answer: str, count: int) -> bool:
    """Return whether an answer, marks aside, wants all of so many options and says nothing else."""
    plain = bare(answer)
    if not plain or not _ALL.fullmatch(plain) or not (plain.isascii() or _ALL_ZH.search(plain)):
        return False
    said = next((number for word, number in _COUNTS.items() if word in plain), count)
    return said == count


def joins(answer: str) -> bool:
    """Return whether an answer names several things of which it wants each: "the red one and the blue one"."""
    words = {fold(chunk) for chunk in cut(answer)}
    return bool(words & _TOGETHER) and not words & _OR and not _OR_ZH.search(answer)


def take_apart(answer: str, own: Container[str] = ()) -> Parts:
    """Return what an answer wants and what it refuses.

    Args:
        answer: the operator's words.
        own: words of the options' names, in which a word such as 不 (不锈钢) refuses nothing.
    """
    runs: list[tuple[bool, tuple[str, ...]]] = []
    beside = False
    for clause in _clauses(answer):
        if {_AFTER, _BEFORE} & set(map(fold, clause)):
            runs.append((True, _anchor(clause)))
            beside = True
        else:
            runs += _runs(clause, own)
    anyhow = {refuses for refuses, run in runs if _ANY_ONE in map(fold, run)}
    kept = [(refuses, tuple(chunk for chunk in run if fold(chunk) != _ANY_ONE)) for refuses, run in runs]
    wanted = tuple(run for refuses, run in kept if not refuses and says_something(run, own))
    refused = tuple(run for refuses, run in kept if refuses and says_something(run, own))
    return Parts(wanted, refused, any_one=False in anyhow, none=True in anyhow, beside=beside)


def is_phrase(answer: str) -> bool:
    """Return whether an answer is the name or description of something, no sentence: it can be no instruction."""
    return all(_is_phrase(clause) or not says_something(clause, (_ANY_ONE,)) for clause in _clauses(answer))


def ordinal(chunks: Sequence[str], common: Container[str], *, numbered: bool = False) -> int | None:
    """Return the index of the option that these chunks count out ('the second one', 最后一个), -1 for the last.

    Args:
        chunks: of an answer.
        common: words that all options share, as "mug" in "the second mug".
        numbered: whether options are called by numbers: then "2" and "room 2" count none.
    """
    words = [fold(chunk) for chunk in chunks if is_word(chunk)]
    said = [word for word in words if word in _ORDINALS or (word not in IDLE | CHOOSING and word not in common)]
    counts = [word for word in said if word not in _COUNTING]
    if numbered and _NUMBERING.issuperset(word for word in said if word not in common):
        return None
    if len(counts) > 1:  # 'first one', 最后一个
        counts = [word for word in counts if word not in ('one', '一')]
    elif counts in (['one'], ['一']) and len(said) == 1 and len(words) > 1:
        return None  # 'the one' counts nothing
    return _ORDINALS.get(''.join(counts))


def in_digits(chunks: Iterable[str]) -> str:
    """Return the words with small numbers in digits, as they mostly stand in names: "room two" is room 2."""
    return display(''.join(f' {digit}' if (digit := _DIGITS.get(fold(chunk))) else chunk for chunk in chunks))


def says_something(chunks: Iterable[str], own: Container[str] = ()) -> bool:
    """Return whether there is more in these chunks than small words, courtesy and verbs of choice.

    Args:
        chunks: of an answer.
        own: words that count in any case, as "right" among "left shelf" and "right shelf".
    """
    words = [fold(chunk) for chunk in chunks if is_word(chunk)]
    counted = (len(words) == 1 and words[0] in _ORDINALS) or any(word in _COUNTING - {'no'} for word in words)
    return counted or any(word in own or word not in IDLE | CHOOSING for word in words)


def fold(chunk: str) -> str:
    """Return a chunk as a word to compare."""
    return han.simplified(chunk).strip().casefold().removesuffix("'s")


def _clauses(answer: str) -> list[list[str]]:
    plain = _OR_ZH.sub('或', _WHY_NOT.sub(' ', han.simplified(normalise(answer))))
    plain = _BESIDE_ZH.sub(_BEFORE, _BESIDE_EN.sub(f' {_AFTER} ', _ANY.sub(f' {_ANY_ONE} ', plain)))
    clauses: list[list[str]] = [[]]
    for chunk in cut(plain):
        if fold(chunk) in _BY and _is_unnamed(clauses[-1]):
            clauses[-1].append(f' {_AFTER}')
        elif is_word(chunk) or chunk in _JOINTS:
            clauses[-1].append(chunk)
        else:
            clauses.append([])
    return [clause for clause in clauses if clause]


def _is_unnamed(before: Sequence[str]) -> bool:
    """Return whether words before "by" or "with" say nothing of their own: "the one", but not "the red one", "go"."""
    said = [fold(chunk) for chunk in before]
    return not said or 'one' in said[:2] or (said[-1] in _UNNAMED and not says_something(before[:-1]))


def _anchor(clause: Sequence[str]) -> tuple[str, ...]:
    """Return what something is beside: behind the word in English, before it in Chinese."""
    words = [fold(chunk) for chunk in clause]
    if _AFTER in words:
        return tuple(clause[words.index(_AFTER) + 1:])
    return tuple(clause[:words.index(_BEFORE)])


def _runs(clause: Sequence[str], own: Container[str]) -> list[tuple[bool, tuple[str, ...]]]:
    """Return the runs of a clause between words that refuse, join or come back; each with whether it is refused."""
    runs: list[tuple[bool, list[str]]] = [(False, [])]
    for chunk in clause:
        refuses, run = runs[-1]
        word = fold(chunk)
        if word not in own and (word in _REFUSING or word.endswith("n't")):
            runs.append((True, []))
        elif word == 'but':  # 'any but the red one', 'not the red one but the blue one'
            runs.append((not refuses or not says_something(run, own), []))
        elif word in _JOINTS:
            runs.append((refuses, []))
        elif refuses and (word in _BACK or word == _ANY_ONE) and says_something(run, own):
            runs.append((False, [chunk]))
        else:
            run.append(chunk)
    if len(runs) > 1 and runs[-1][0] and not says_something(runs[-1][1], own):  # 红的不要
        runs = [(True, run) for _, run in runs[:-1]]
    return [(refuses, tuple(run)) for refuses, run in runs]


def _is_phrase(clause: Sequence[str]) -> bool:
    return fold(clause[0]) in _PHRASE_BEGINS or _PHRASE_ZH.fullmatch(''.join(clause)) is not None
