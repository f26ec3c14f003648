"""What a name that is not found is most like: suggestions for a question, never an answer."""

from __future__ import annotations

from collections.abc import Sequence

from llm_agent_ros.language import lookup
from llm_agent_ros.language.lookup import Named
from llm_agent_ros.language.spelling import likeness

LIKE = 0.76  # likeness that is worth a suggestion


def nearest(words: str, entries: Sequence[Named], count: int = 3) -> tuple[str, ...]:
    """Return the names that are somewhat like these words, the likest first."""
    return tuple(name for score, name in ranked(words, entries)[:count] if score >= LIKE)


def ranked(words: str, entries: Sequence[Named]) -> list[tuple[float, str]]:
    """Return every entry's canonical name with its likeness to the words, 0 to 1, the likest first."""
    wanted = ''.join(lookup.signature(words))
    scored = [(max(likeness(wanted, ''.join(lookup.signature(n))) for n in e.names), e.name) for e in entries]
    return sorted(scored, key=lambda pair: -pair[0])
