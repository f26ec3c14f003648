"""How names are compared, and which ones a world may not use."""

from __future__ import annotations

import unicodedata

from llm_agent_ros.task import OPERATOR

# The task language's own words: docs of the skills, control words and the speaker.
RESERVED_NAMES = frozenset({
    'go to', 'go home', 'move', 'turn', 'patrol', 'follow', 'guide', 'find', 'find person', 'pick', 'place', 'bring',
    'inspect', 'count', 'describe', 'say', 'answer', 'remember', 'wait', 'stop', 'repeat', 'if found', 'else', OPERATOR,
})
MAX_NAME_LENGTH = 64
# Punctuation that a task or a grammar is written with.
_FORBIDDEN = frozenset('"\\{}()[]<>|=,;`')


def name_key(text: str) -> str:
    """Return a form in which two spellings of one name are equal: case, width, spaces and underscores do not count."""
    return ' '.join(unicodedata.normalize('NFKC', text).casefold().replace('_', ' ').split())


def name_fault(text: str) -> str:
    """Return why a text cannot be a name, as the end of a sentence, or an empty string."""
    if not text.strip():
        return 'is empty'
    if text != text.strip():
        return 'begins or ends with a space'
    if len(text) > MAX_NAME_LENGTH:
        return f'is longer than {MAX_NAME_LENGTH} characters'
    if not text.isprintable():
        return 'contains a control character'
    found = sorted(set(text) & _FORBIDDEN)
    if found:
        return f'contains {" ".join(found)}'
    if name_key(text) in RESERVED_NAMES:
        return 'is a word of the task language'
    return ''
