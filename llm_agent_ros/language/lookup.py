"""Finds the name in the world that the operator's words for one argument stand for.

It works on arguments, never on sentences: the model has said already that these words are a place or a thing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol

from llm_agent_ros.language.text import cut, is_word

CLOSE = 0.82  # likeness of a misspelt name
LIKE = 0.76  # likeness that is worth a suggestion
_SMALL = frozenset(
    'the a an in on at of to by near from that this is are my your our any some one inside with which coloured colored '
    '的 里 上 那 这 个 在 边 面 一 只 把 间 内 中 头 我 你'.split()
)

_BETWEEN = frozenset('the and n plus then also 和 跟 与 及 还 有 再'.split())
_LINKS = frozenset(  # words that make of a name behind them somebody else
    'of to with beside by near at in on from for and or not next after before behind opposite but except besides '
    'without than like as who whose that knows instead other another old new first second '
    '的 和 跟 与 或 旁 不 给 除 非 别 没 像 比 另 副 前 后 新 老 大'.split()
)
_TITLES = frozenset(
    'dr doctor professor mr mrs ms miss nurse aunt auntie uncle grandma grandpa granny sister brother my our your '
    'dear young little'.split()
)
_E_OF_PLURALS = ('xe', 'che', 'she', 'se', 'ze', 'oe', 've', 'fe', 'ie')
_SAME_LAST = {'v': 'f', 'y': 'i'}


class Named(Protocol):
    """Anything of a world that has a name and aliases."""

    @property
    def name(self) -> str:
        """The canonical name."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""


@dataclass(frozen=True, slots=True)
class Match:
    """The names that words stand for: none, one, or several that only the operator can tell apart."""

    names: tuple[str, ...] = ()

    @property
    def only(self) -> str | None:
        """The name where there is exactly one."""
        return self.names[0] if len(self.names) == 1 else None


def exact(words: str, entries: Iterable[Named]) -> Match:
    """Return the entries one of whose names these words are, small words and their order aside.

    A name as it was said goes before its plural: 'glasses' are not the glass where there are both.
    """
    entries = tuple(entries)
    for form in (_as_said, _singular):
        wanted = signature(words, form)
        found = _unique(e.name for e in entries if wanted and any(signature(n, form) == wanted for n in e.names))
        if found.names:
            return found
    return Match()


def close(words: str, entries: Sequence[Named]) -> Match:
    """Return the entries that have these words as part of a name, or a name spelt almost like them."""
    wanted = set(signature(words))
    parts = _unique(e.name for e in entries if wanted and any(wanted <= set(signature(n)) for n in e.names))
    if parts.names:
        return parts
    return _unique(name for score, name in ranked(words, entries) if score >= CLOSE) if len(words) > 3 else Match()


def said_in_full(words: str, said: Sequence[str], entries: Iterable[Named]) -> Match:
    """Return the entries whose whole name was said where a model copied only part of it.

    Args:
        words: what was copied.
        said: the instruction's chunks.
        entries: what the words may stand for. Every place of the instruction where the words stand has to be
            within a name; else they may well have been meant as they are, and nothing matches.
    """
    chunks, part = _folded(said), _folded(cut(words))
    names = [(_folded(cut(name)), entry.name) for entry in entries for name in entry.names]
    longer = [(run, name) for run, name in names if len(run) > len(part) and _at(part, run)]
    found: list[str] = []
    for spot in _at(part, chunks):
        around = [
            (len(run), name) for run, name in longer for offset in _at(part, run)
            if spot >= offset and chunks[spot - offset:][:len(run)] == run
        ]
        if not around:
            return Match()
        longest = max(length for length, _ in around)
        found += [name for length, name in around if length == longest]
    return _unique(found)


def ending(words: str, entries: Iterable[Named]) -> Match:
    """Return the entry with a name that the words end with: 'my daughter Mei' and '我女儿小美' are Mei.

    Anything that may make it somebody else does: a linking word ('the friend of Mei', 'anyone but Mei'), an owner,
    another name, a first name ('Anna Mei'); and so does a name of one Han character, which ends many others.
    """
    chunks = _folded(said := cut(words))
    names = [(_folded(cut(name)), entry.name) for entry in entries for name in entry.names]
    found = [(len(run), name) for run, name in names if len(run) < len(chunks) and chunks[-len(run):] == run]
    longest = max((length for length, _ in found), default=0)
    before = chunks[: len(chunks) - longest]
    if not longest:
        return Match()
    owned = any(chunk.endswith(("'s", "s'")) for chunk in before)
    first_name = said[len(before) - 1].strip()[:1].isupper() and before[-1] not in _TITLES
    named = first_name or any(_at(run, before) for run, _ in names)
    if _LINKS & set(before) or owned or named or len(''.join(chunks[len(before):])) < 2:
        return Match()
    return _unique(name for length, name in found if length == longest)


def someone(words: str, people: Sequence[Named]) -> Match:
    """Return whom these words name: by a whole name, else by the name at their end."""
    found = exact(words, people)
    return found if found.names else ending(words, people)


def several(words: str, entries: Sequence[Named]) -> tuple[str, ...]:
    """Return the entries whose names, said one after the other, are all there is to these words; else none.

    'living room dining room n kitchen' and 客厅餐厅厨房 are three places, whatever stands between them.
    """
    chunks = [chunk for chunk in _folded(cut(words)) if is_word(chunk) and chunk not in _BETWEEN]
    names = {_folded(cut(name)): entry.name for entry in entries for name in entry.names}
    # For each end the fewest names that cover the chunks before it: a long name goes before two short ones.
    covers: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(chunks) + 1):
        options = [
            (*before, names[run]) for begin in range(end)
            if (before := covers[begin]) is not None and (run := tuple(chunks[begin:end])) in names
        ]
        covers.append(min(options, key=len, default=None))
    found = covers[-1] or ()
    return found if len(found) > 1 else ()


def nearest(words: str, entries: Sequence[Named], count: int = 3) -> tuple[str, ...]:
    """Return the names that are somewhat like these words, the likest first."""
    return tuple(name for score, name in ranked(words, entries)[:count] if score >= LIKE)


def ranked(words: str, entries: Sequence[Named]) -> list[tuple[float, str]]:
    """Return every entry's canonical name with its likeness to the words, 0 to 1, the likest first."""
    wanted = ''.join(signature(words))
    scored = [(max(_likeness(wanted, ''.join(signature(n))) for n in e.names), e.name) for e in entries]
    return sorted(scored, key=lambda pair: -pair[0])


def chosen(answer: str, options: Sequence[Named]) -> Match:
    """Return the options that an answer means: those that share most words with it, beyond what all share."""
    given = set(signature(answer))
    common = set.intersection(*(_words(o) for o in options)) if len(options) > 1 else set()
    scores = [len((_words(option) - common) & given) for option in options]
    best = max(scores, default=0)
    return Match(tuple(o.name for o, score in zip(options, scores, strict=True) if best and score == best))


def mentioned(answer: str, entries: Iterable[Named]) -> Match:
    """Return the entries with the longest name of which every word stands in the answer."""
    given = set(signature(answer))
    lengths = {e.name: max((len(s) for s in map(signature, e.names) if set(s) <= given), default=0) for e in entries}
    longest = max(lengths.values(), default=0)
    return Match(tuple(name for name, length in lengths.items() if longest and length == longest))


def signature(words: str, form: Callable[[str], str] | None = None) -> tuple[str, ...]:
    """Return the words that make a name, sorted: 'the desk in the study' and 'study desks' are one.

    Args:
        words: of the name.
        form: what becomes of each word; what it has in common with its plural where not given.
    """
    pieces = [piece.strip().casefold().removesuffix("'s") for piece in cut(words) if is_word(piece)]
    kept = [piece for piece in pieces if piece not in _SMALL] or pieces
    return tuple(sorted(map(form or _singular, kept)))


def _folded(chunks: Iterable[str]) -> tuple[str, ...]:
    return tuple(chunk.strip().casefold() for chunk in chunks)


def _at(part: tuple[str, ...], whole: tuple[str, ...]) -> list[int]:
    """Return where a run of chunks begins within another."""
    return [i for i in range(len(whole) - len(part) + 1) if part and whole[i:i + len(part)] == part]


def _words(entry: Named) -> set[str]:
    return {word for name in entry.names for word in signature(name)}


def _as_said(word: str) -> str:
    return word


def _singular(word: str) -> str:
    """Return what a noun and its plural have in common: boxes and box, batteries and battery, knives and knife."""
    if not word.isascii() or len(word) < 3:
        return word
    if len(word) > 3 and word.endswith('s') and not word.endswith('ss'):
        word = word[:-1]
    if word.endswith(_E_OF_PLURALS):
        word = word[:-1]
    return word[:-1] + _SAME_LAST.get(word[-1], word[-1])


def _likeness(left: str, right: str) -> float:
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def _unique(names: Iterable[str]) -> Match:
    return Match(tuple(dict.fromkeys(names)))
