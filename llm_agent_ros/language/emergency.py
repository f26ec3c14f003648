"""The words that stop a robot before any model is asked: exactly these, alone, in any case and with any marks."""

from __future__ import annotations

import unicodedata

WORDS = frozenset({
    'stop', 'stop now', 'stop it', 'stop stop', 'stop stop stop', 'stop moving', 'halt', 'freeze', 'cancel', 'abort',
    'emergency stop', 'emergency', '停', '停停', '停停停', '停下', '停下来', '停止', '快停', '快停下', '别动', '不要动',
    '站住', '取消', '急停', '紧急停止', '立刻停下', '马上停下', '停车',
})


def is_stop(instruction: str) -> bool:
    """Return whether the whole instruction, marks and blanks aside, is one of the words that mean stop."""
    if len(instruction) > 100:
        return False
    folded = unicodedata.normalize('NFKC', instruction).casefold()
    kept = ''.join(c if c.isalnum() else ' ' for c in folded)
    return ' '.join(kept.split()) in WORDS
