"""How people really type and speak: no capitals, no marks, slips of the keys."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Dice
from llm_agent_ros.language.number_words import is_amount
from llm_agent_ros.language.text import cut

_NEIGHBOURS = dict(zip('abcdefghijklmnopqrstuvwxyz', 'snvfrdghujklkbipewdtyfqzcsx', strict=False))
_MARKS = ',.!?，。！？、'


def apply(dice: Dice, words: str, draft: str, language: str) -> tuple[str, str]:
    """Return sentence and draft with the habits of one writer or of a speech recogniser."""
    if language == 'zh':
        return _chinese(dice, words), draft
    style = dice.random()
    if style < 0.30:
        words, draft = words.lower(), draft.lower()
    elif style < 0.70:
        words = _capital(words, draft)
    if style < 0.18 or dice.chance(0.06):
        words = _without_marks(words)
    elif dice.chance(0.45) and words[-1] not in _MARKS:
        words += dice.choice(['.', '.', '.', '!', '?'])
    if dice.chance(0.08):
        words = _slip(dice, words, draft)
    return words, draft


def _chinese(dice: Dice, words: str) -> str:
    kind = dice.random()
    if kind < 0.25:
        return ''.join(' ' if c in '，。、！？' and dice.chance(0.3) else '' if c in '，。！？' else c for c in words)
    if kind < 0.5 and words[-1] not in _MARKS:
        return words + dice.choice(['。', '。', '！', '？'])
    return words.replace('，', ',') if kind < 0.55 else words


def _capital(words: str, draft: str) -> str:
    first = cut(words)[0].strip()
    return words if first in draft else words[0].upper() + words[1:]


def _without_marks(words: str) -> str:
    kept = [c for i, c in enumerate(words) if c not in _MARKS or (c == '.' and words[i + 1: i + 2].isdigit())]
    return ' '.join(''.join(kept).split())


def _slip(dice: Dice, words: str, draft: str) -> str:
    """Mistype one word, but neither one that the draft copies nor a number, which nobody could read any more."""
    pieces = words.split(' ')
    wrong = dice.randrange(len(pieces))
    word = pieces[wrong]
    if len(word) < 4 or not word.isalpha() or word in draft or is_amount(word.casefold()):
        return words
    at = dice.randrange(1, len(word) - 1)
    slips = (
        word[:at] + word[at + 1] + word[at] + word[at + 2:], word[:at] + word[at + 1:], word[:at] + word[at] + word[at:],
        word[:at] + _NEIGHBOURS.get(word[at], word[at]) + word[at + 1:],
    )
    pieces[wrong] = dice.choice(slips)
    return ' '.join(pieces)
