"""The few words that stop the robot before any model is asked.

Not understanding but a switch: the whole utterance must be one of these words, or nothing happens here.
Why this stands beside the language model is written in docs/decisions/0002-emergency-words.md.
"""

from __future__ import annotations

import unicodedata

STOP_WORDS = frozenset({
    'stop', 'stop now', 'stop it', 'stop stop', 'halt', 'freeze', 'emergency stop', 'cancel', 'abort',
    '停', '停下', '停下来', '停止', '别动', '不要动', '站住', '取消', '急停', '快停', '快停下', '停停',
})


def is_stop(text: str) -> bool:
    """Return whether the whole utterance is a word that stops the robot; case, spaces and punctuation aside."""
    if len(text) > 200:
        return False
    kept = (c if not unicodedata.category(c).startswith('P') else ' ' for c in unicodedata.normalize('NFKC', text))
    words = ''.join(kept).casefold().split()
    return ' '.join(words) in STOP_WORDS or ''.join(words) in STOP_WORDS
