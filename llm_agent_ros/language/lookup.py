"""Finds the name in the world that the operator's words for one argument stand for.

It works on arguments, never on sentences: the model has said already that these words are a place or a thing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from llm_agent_ros.language import han
from llm_agent_ros.language.spelling import folded, is_misspelt, is_number, letters, pieces, spots
from llm_agent_ros.language.text import cut, is_word
from llm_agent_ros.plurals import singular
from llm_agent_ros.world import Person

_BETWEEN = frozenset('the and n plus then also 和 跟 与 及 还 有 再'.split())


class Named(Protocol):
    """Anything of a world that has a name and aliases."""

    @property
    def name(self) -> str:
        """The canonical name."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""


def shown(entry: Named, language: str) -> str:
    """Return how an entry is called in a language: in Chinese by its first Chinese alias, if it has one."""
    names = getattr(entry, 'aliases_zh', ()) if language == 'zh' else ()
    return str(names[0]) if names else entry.name


@dataclass(frozen=True, slots=True)
class Match:
    """The names that words stand for: none, one, or several that only the operator can tell apart."""

    names: tuple[str, ...] = ()

    @property
    def only(self) -> str | None:
        """The name where there is exactly one."""
        return self.names[0] if len(self.names) == 1 else None


def exact(words: str, entries: Iterable[Named]) -> Match:
    """Return the entries one of whose names these words are, small words, their order and blanks aside.

    A name as it was said goes before all others: 'glasses' are not the glass where there are both, and 'bed room' is
    the bedroom rather than the bed in the room. People have no plural: Carlos is not Carlo.
    """
    entries = tuple(entries)
    things = tuple(entry for entry in entries if not isinstance(entry, Person))
    for reading in han.readings(words):
        for form, among in ((_as_said, entries), (singular, things)):
            for same in (_spelt, signature):
                wanted = same(reading, form)
                found = _unique(e.name for e in among if any(same(name, form) == wanted for name in e.names))
                if found.names:
                    return found
    return Match()


def parts(words: str, entries: Iterable[Named]) -> Match:
    """Return the entries that have these words as part of a name; "the red one" is red, whatever it is."""
    entries = tuple(entries)
    for reading in han.readings(words):
        if not han.is_cut_short(reading, words):
            found = _unique(entry.name for entry in entries if _has_part(entry, reading))
            if found.names:
                return found
    *said, last = _spelling(words) or ('',)
    return _unique(e.name for e in entries if said and last == 'one' and any(_is_such(said, n) for n in e.names))


def misspelt(words: str, entries: Iterable[Named], known: frozenset[str] = frozenset()) -> Match:
    """Return the entries that have a name of which these words are a slip of the keys; see ``spelling``.

    A person is never meant by a name that is only like theirs: Paul is not Paula.

    Args:
        words: as they were said.
        entries: what they may stand for.
        known: other words that are none, beside those of the entries.
    """
    entries = tuple(entries)
    known |= vocabulary(entries)
    things = [entry for entry in entries if not isinstance(entry, Person)]
    forms = (pieces, _spelling)  # "coffe" looks like a plural
    return _unique(
        entry.name for entry in things
        if any(is_misspelt(form(words), form(name), known) for name in entry.names for form in forms)
    )


def close(words: str, entries: Sequence[Named]) -> Match:
    """Return the entries that have these words as part of a name, or a name spelt almost like them."""
    found = parts(words, entries)
    return found if found.names else misspelt(words, entries)


def vocabulary(entries: Iterable[Named]) -> frozenset[str]:
    """Return the words of which the names of these entries are made."""
    names = [name for entry in entries for name in entry.names]
    return frozenset(word for name in names for word in (*pieces(name), *_spelling(name)))


def said_in_full(words: str, said: Sequence[str], entries: Iterable[Named]) -> Match:
    """Return the entries whose whole name was said where a model copied only part of it.

    Args:
        words: what was copied.
        said: the instruction's chunks.
        entries: what the words may stand for. Every place of the instruction where the words stand has to be
            within a name; else they may well have been meant as they are, and nothing matches.
    """
    chunks, part = folded(said), folded(cut(words))
    names = [(folded(cut(name)), entry.name) for entry in entries for name in entry.names]
    longer = [(run, name) for run, name in names if len(run) > len(part) and spots(part, run)]
    found: list[str] = []
    for spot in spots(part, chunks):
        around = [
            (len(run), name) for run, name in longer for offset in spots(part, run)
            if spot >= offset and chunks[spot - offset:][:len(run)] == run
        ]
        if not around:
            return Match()
        longest = max(length for length, _ in around)
        found += [name for length, name in around if length == longest]
    return _unique(found)


def several(words: str, entries: Sequence[Named]) -> tuple[str, ...]:
    """Return the entries whose names, said one after the other, are all there is to these words; else none.

    'living room dining room n kitchen' and 客厅餐厅厨房 are three places, whatever stands between them.
    """
    chunks = [chunk for chunk in folded(cut(words)) if is_word(chunk)]
    names = {folded(cut(name)): entry.name for entry in entries for name in entry.names}
    # For each end the fewest names that cover the chunks before it: a long name goes before two short ones.
    covers: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(chunks) + 1):
        if chunks[end - 1] in _BETWEEN:
            covers.append(covers[-1])
            continue
        options = [
            (*before, names[run]) for begin in range(end)
            if (before := covers[begin]) is not None and (run := tuple(chunks[begin:end])) in names
        ]
        covers.append(min(options, key=len, default=None))
    found = covers[-1] or ()
    return found if len(found) > 1 else ()


def mentioned(answer: str, entries: Iterable[Named]) -> Match:
    """Return the entries with the longest name of which every word stands in the answer."""
    given = set(signature(answer))
    lengths = {e.name: max((len(s) for s in map(signature, e.names) if set(s) <= given), default=0) for e in entries}
    longest = max(lengths.values(), default=0)
    return Match(tuple(name for name, length in lengths.items() if longest and length == longest))


def signature(words: str, form: Callable[[str], str] = singular) -> tuple[str, ...]:
    """Return the words that make a name, sorted: 'the desk in the study' and 'study desks' are one.

    Args:
        words: of the name.
        form: what becomes of each word; what it has in common with its plural where not given.
    """
    return tuple(sorted(map(form, pieces(words))))


def _as_said(word: str) -> str:
    return word


def _spelling(words: str) -> tuple[str, ...]:
    return tuple(map(singular, pieces(words)))


def _has_part(entry: Named, words: str) -> bool:
    """Return whether a name has these words in it.

    In Chinese they stand together, a name's 色 aside: 红杯 is 红色杯子, but 面条 is no 条纹方便面. So they do in
    the name of a person: Li Wei is not Li Ming Wei.
    """
    run = pieces(words)
    if isinstance(entry, Person):
        return len(''.join(run)) > 1 and any(spots(run, pieces(name)) for name in entry.names)
    if not all(piece.isascii() for piece in run):
        run = tuple(piece for piece in run if piece != '色') or run
        return any(spots(run, tuple(p for p in pieces(name) if p != '色' or p in run)) for name in entry.names)
    return bool(run) and any(set(signature(words)) <= set(signature(name)) for name in entry.names)


def _is_such(said: Iterable[str], name: str) -> bool:
    """Return whether words before "one" tell what it is like rather than what it is: "red", not "meeting room"."""
    named = _spelling(name)
    return set(said) <= set(named[:-1]) and not any(map(is_number, named))


def _spelt(words: str, form: Callable[[str], str]) -> tuple[str, ...]:
    return (letters(map(form, pieces(words))),)


def _unique(names: Iterable[str]) -> Match:
    return Match(tuple(dict.fromkeys(names)))
