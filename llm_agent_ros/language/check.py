"""Says whether a line is a sentence of a grammar, whoever wrote it."""

from __future__ import annotations

from functools import cache
from typing import Any

from llguidance import LLMatcher, LLTokenizer


def is_sentence(line: str, grammar: str) -> bool:
    """Return whether ``line`` is, to its last byte, a sentence of a Lark grammar in llguidance's dialect."""
    tokens = _bytes().tokenize_str(line)
    matcher = LLMatcher(_bytes(), LLMatcher.grammar_from_lark(grammar))
    return bool(
        matcher.validate_tokens(tokens) == len(tokens) and matcher.consume_tokens(tokens) and matcher.is_accepting()
    )


@cache
def _bytes() -> Any:
    """Return a tokenizer whose tokens are the bytes: no model's tokenizer is needed to check."""
    return LLTokenizer('byte')
