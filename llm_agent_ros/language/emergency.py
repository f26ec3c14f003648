"""The words that stop a robot, or end its task, before any model is asked: exactly these, alone, in any case.

Not understanding but a switch; docs/decisions/0002-emergency-words.md says why it stands beside the language model.
"""

from __future__ import annotations

import unicodedata

_LONGEST = 100
STOP_WORDS = frozenset({
    'stop', 'stop now', 'stop it', 'stop stop', 'stop stop stop', 'stop moving', 'halt', 'freeze', 'emergency stop',
    'emergency', '停', '停停', '停停停', '停 停', '停下', '停下来', '停止', '快停', '快停下', '别动', '不要动', '站住',
    '急停', '紧急停止', '立刻停下', '马上停下', '停车',
})
CANCEL_WORDS = frozenset({'cancel', 'cancel that', 'abort', 'never mind', '取消', '取消任务', '算了'})


def is_stop(instruction: str) -> bool:
    """Return whether the whole instruction, marks and blanks aside, is one of the words that mean stop."""
    return _folded(instruction) in STOP_WORDS


def is_cancel(instruction: str) -> bool:
    """Return whether the whole instruction is one of the words that end the running task."""
    return _folded(instruction) in CANCEL_WORDS


def _folded(instruction: str) -> str:
    if len(instruction) > _LONGEST:
        return ''
    folded = unicodedata.normalize('NFKC', instruction).casefold()
    kept = ''.join(c if c.isalnum() else ' ' for c in folded)
    return ' '.join(kept.split())
