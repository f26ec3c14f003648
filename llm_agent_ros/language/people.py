"""Finds the person whom words name: by a whole name, with a title or without, or by the name at their end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llm_agent_ros.language import han, lookup
from llm_agent_ros.language.lookup import Match, Named
from llm_agent_ros.language.spelling import folded, spots
from llm_agent_ros.language.text import cut, is_word

_LINKS = frozenset(  # words that make of a name behind them somebody else
    'of to with beside by near at in on from for and or not next after before behind opposite but except besides '
    'without than like as who whose that knows instead other another old new first second '
    '的 和 跟 与 或 旁 不 给 除 非 别 没 像 比 另 副 前 后 新 老 大'.split()
)
_COURTESY = frozenset('dr doctor professor mr mrs ms miss mister sir madam nurse'.split())
_TITLES = _COURTESY | frozenset(
    'aunt auntie uncle grandma grandpa granny sister brother my our your dear young little'.split()
)


def ending(words: str, entries: Iterable[Named]) -> Match:
    """Return the entry with a name that the words end with: 'my daughter Mei' and '我女儿小美' are Mei.

    Anything that may make it somebody else does: a linking word ('the friend of Mei', 'anyone but Mei'), an owner,
    another name, a first name ('Anna Mei'); and so does a name of one Han character, which ends many others.
    """
    chunks = folded(said := cut(words))
    names = [(folded(cut(name)), entry.name) for entry in entries for name in entry.names]
    found = [(len(run), name) for run, name in names if len(run) < len(chunks) and chunks[-len(run):] == run]
    longest = max((length for length, _ in found), default=0)
    before = chunks[: len(chunks) - longest]
    if not longest:
        return Match()
    owned = any(chunk.endswith(("'s", "s'")) for chunk in before)
    first_name = said[len(before) - 1].strip()[:1].isupper() and before[-1] not in _TITLES
    named = first_name or any(spots(run, before) for run, _ in names)
    if _LINKS & set(before) or owned or named or len(''.join(chunks[len(before):])) < 2:
        return Match()
    return Match(tuple(dict.fromkeys(name for length, name in found if length == longest)))


def called(words: str, people: Sequence[Named]) -> Match:
    """Return whom these words name by a whole name, with or without a title: Robin, Mr Robin, 罗宾先生."""
    found = lookup.exact(words, people)
    if found.names:
        return found
    plain = [chunk for chunk in cut(words) if is_word(chunk)]
    while plain and plain[0].strip().casefold() in _COURTESY:
        del plain[0]
    bare = han.untitled(''.join(plain))
    return lookup.exact(bare, people) if bare else Match()


def someone(words: str, people: Sequence[Named]) -> Match:
    """Return whom these words name: by a whole name, else by the name at their end."""
    found = called(words, people)
    return found if found.names else ending(words, people)
