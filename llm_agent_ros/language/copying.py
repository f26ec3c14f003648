"""Guesses what a draft says next, mostly the operator's words, so that one pass of the model checks several tokens.

A wrong guess costs a little time and changes nothing: what the model would have written is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

LONGEST = 12
"""Tokens of a copy that has begun."""

LONGEST_NEW = 4
"""Tokens of a name that may begin now, which is guessed right less often."""

_CONTEXT = (4, 3, 2, 1)  # so many tokens have to be equal for a copy to go on; the more the surer
_OPENERS = (
    *(f' {word}' for word in 'the a an some any my your his her our their this that these to in into on onto at from '
      'of over by for inside near off out up down'.split()),
    *'把将去到在给从往向跟和找拿问让说',
)
_USUAL = (
    *((f' turn {side}', ' 90') for side in ('left', 'right')),
    *((f' move {way}', '| 1 m') for way in ('forward', 'back')),
)
"""How a step mostly goes on that copies nothing."""

Usual = tuple[tuple[list[int], list[int]], ...]


def usual(encode: Callable[[str], list[int]]) -> Usual:
    """Return the tokens after which a draft mostly goes on with certain others, and those."""
    return tuple((encode(written), encode(written + then)[len(encode(written)):]) for written, then in _USUAL)


def openers(encode: Callable[[str], list[int]]) -> frozenset[int]:
    """Return the tokens that stand before a name: articles, prepositions, 把 and its like, where each is one token."""
    found = (encode(word) for word in _OPENERS)
    return frozenset(tokens[0] for tokens in found if len(tokens) == 1)


class Copying:
    """Guesses for one draft; remembers how far the instruction has been copied, since drafts keep its order.

    Args:
        prompt: tokens that hold the instruction.
        before_names: see ``openers``.
        known: see ``usual``.
    """

    def __init__(self, prompt: Sequence[int], before_names: frozenset[int], known: Usual = ()) -> None:
        self._prompt = list(prompt)
        self._before_names = before_names
        self._known = known
        self._at = 0

    def guess(self, written: Sequence[int]) -> list[int]:
        """Return the tokens that may follow those written."""
        for last, then in self._known:
            if list(written[-len(last):]) == last:
                return then
        for length in _CONTEXT:
            spots = self._spots(list(written[-length:])) if len(written) >= length else []
            if spots:
                self._at = next((spot for spot in spots if spot >= self._at), spots[-1])
                return self._prompt[self._at:self._at + LONGEST]
        return self._next_name()

    def _spots(self, last: list[int]) -> list[int]:
        """Return where the prompt goes on after these tokens."""
        ends = range(len(last), len(self._prompt) + 1)
        return [end for end in ends if self._prompt[end - len(last):end] == last]

    def _next_name(self) -> list[int]:
        """Return what follows the next words that stand before names."""
        after = False
        for place in range(self._at, len(self._prompt)):
            opens = self._prompt[place] in self._before_names
            if after and not opens:
                return self._prompt[place:place + LONGEST_NEW]
            after = after or opens
        return []
