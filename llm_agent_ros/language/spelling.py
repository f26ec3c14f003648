"""The words of which a name is made, and when one of them is another misspelt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from llm_agent_ros.language import han
from llm_agent_ros.language.text import cut, is_word

CLOSE = 0.82  # likeness of a misspelt word
SHORTEST = 4  # letters; of three, one more or less makes another word: can and cane, cot and coat
_SMALL = frozenset(
    'the a an in on at of to by near from that this is are my our your any some inside with which coloured colored '
    '的'.split()
)
_SHORT_FORMS = {'rm': 'room', 'gray': 'grey'}
_NUMBERS = frozenset(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred first second third fourth fifth '
    'sixth seventh eighth ninth tenth north south east west left right upper lower'.split()
)


@lru_cache(maxsize=8192)
def pieces(words: str) -> tuple[str, ...]:
    """Return the words that make a name, in their order and lower case, without the small ones.

    "one" is small ("one mug") except at the end, where it may number a room.
    """
    said = [piece.strip().casefold().removesuffix("'s") for piece in cut(han.joined(words)) if is_word(piece)]
    last = len(said) - 1
    kept = [piece for n, piece in enumerate(said) if piece not in _SMALL and (piece != 'one' or n == last)]
    return tuple(_SHORT_FORMS.get(piece, piece) for piece in kept or said)


def folded(chunks: Iterable[str]) -> tuple[str, ...]:
    """Return chunks of text as they are compared."""
    return tuple(han.simplified(chunk).strip().casefold() for chunk in chunks)


def spots(part: tuple[str, ...], whole: tuple[str, ...]) -> list[int]:
    """Return where a run of chunks begins within another."""
    return [i for i in range(len(whole) - len(part) + 1) if part and whole[i:i + len(part)] == part]


def letters(words: Iterable[str]) -> str:
    """Return words as one: "living room", "living-room" and "livingroom" are spelt alike."""
    return ''.join(words).replace('-', '')


def is_number(word: str) -> bool:
    """Return whether a word tells apart what is named alike: a number, or a side."""
    return word in _NUMBERS or any(character.isdigit() for character in word)


def is_misspelt(said: Sequence[str], name: Sequence[str], known: Container[str]) -> bool:
    """Return whether words are a name with slips of the keys in it.

    Word by word: as many words, those that differ each a slip. All letters taken together would forgive a
    whole other word in a long name: "orange book" is much like "orange box", "meeting room 2" like "meeting room 1".

    Args:
        said: the words of what was said, singular.
        name: those of the name.
        known: words that are no slip, because the world has them: "book" is not "box" misspelt.
    """
    if len(said) != len(name):
        return False
    left, right = _without(said, name), _without(name, said)
    return bool(left) and all(_is_slip(a, b, known) for a, b in zip(left, right, strict=True))


def likeness(left: str, right: str) -> float:
    """Return how alike two texts are, 0 to 1."""
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def _without(words: Sequence[str], others: Iterable[str]) -> list[str]:
    """Return the words of one side only, in their order; a word said twice is taken away once for each time."""
    common, rest = Counter(others), []
    for word in words:
        if common[word] > 0:
            common[word] -= 1
        else:
            rest.append(word)
    return rest


def _is_slip(said: str, word: str, known: Container[str]) -> bool:
    """Return whether a word is another misspelt; its first letter is hardly ever wrong ("stable" is no table)."""
    if said in known or is_number(said) or is_number(word) or not (said + word).isascii():
        return False
    if min(len(said), len(word)) < SHORTEST or said[0] != word[0]:
        return False
    return likeness(said, word) >= CLOSE or _is_swapped(said, word)


def _is_swapped(said: str, word: str) -> bool:
    """Return whether two neighbouring letters have changed places: "stduy"."""
    spots = [n for n, (a, b) in enumerate(zip(said, word, strict=False)) if a != b]
    if len(said) != len(word) or len(spots) != 2 or spots[1] != spots[0] + 1:
        return False
    first, second = spots
    return said[first] == word[second] and said[second] == word[first]
