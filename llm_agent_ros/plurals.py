"""What an English noun and its plural have in common, for names and for what was told alike."""

from __future__ import annotations

_E_OF_PLURALS = ('xe', 'che', 'she', 'se', 'ze', 'oe', 've', 'fe', 'ie')
_SAME_LAST = {'v': 'f', 'y': 'i'}


def singular(word: str) -> str:
    """Return what a noun and its plural have in common: boxes and box, batteries and battery, knives and knife."""
    if not word.isascii() or len(word) < 3:
        return word
    if len(word) > 3 and word.endswith('s') and not word.endswith('ss'):
        word = word[:-1]
    if word.endswith(_E_OF_PLURALS):
        word = word[:-1]
    return word[:-1] + _SAME_LAST.get(word[-1], word[-1])
