"""Greedy decoding of a causal language model under a grammar, forced tokens in one forward pass.

The model never runs where the grammar leaves no choice: forced tokens are appended and read together with the
next free one. The key-value cache of the prompt's fixed head is kept from one instruction to the next.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from llguidance import LLMatcher, LLTokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer, DynamicCache

from llm_agent_ros.errors import ErrorCode, ParseError, SetupError
from llm_agent_ros.language import lora
from llm_agent_ros.language.weights import check_weights

_NOT_ALLOWED = float('-inf')


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a decode wrote and what it cost."""

    text: str
    new_tokens: int
    forward_passes: int


def fastest_dtype() -> torch.dtype:
    """Return bfloat16 where the CPU multiplies it in hardware (AVX512-BF16 or AMX), else float32."""
    capable = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.bfloat16 if capable else torch.float32


class Engine:
    """A language model and its tokenizer, ready to decode under grammars. One thread at a time."""

    def __init__(self, model: Any, tokenizer: Any, guide: LLTokenizer) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self._guide = guide
        self._head: tuple[int, ...] = ()
        self._cache = DynamicCache(config=model.config)
        self._device = next(model.parameters()).device

    @classmethod
    def load(cls, folder: Path, adapter: Path | None = None, *, dtype: torch.dtype | None = None) -> Engine:
        """Load weights, tokenizer and adapter from folders.

        Raises:
            SetupError: MISSING_WEIGHTS or WRONG_ARCHITECTURE, with one sentence.
        """
        from llguidance.hf import from_tokenizer

        check_weights(folder)
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder)
            model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype or fastest_dtype())
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise SetupError(
                f'The language model in {folder} cannot be loaded: {str(error).splitlines()[0]}',
                code=ErrorCode.MISSING_WEIGHTS,
            ) from error
        if adapter is not None:
            lora.merge(model, adapter)
        if torch.cuda.is_available():
            model = model.to('cuda')
        return cls(model.eval(), tokenizer, from_tokenizer(tokenizer, n_vocab=model.config.vocab_size))

    def decode(
        self, head: str, tail: str, grammar: str, *,
        timeout_sec: float = 10.0, max_tokens: int = 400, forced: bool = True,
    ) -> Decoded:
        """Write the likeliest sentence of ``grammar``, token by token, after ``head + tail``.

        Args:
            head: the part of the prompt that stays the same between calls; its cache is kept.
            tail: the rest of the prompt.
            grammar: Lark grammar in llguidance's dialect.
            timeout_sec: how long it may take.
            max_tokens: how much it may write.
            forced: append tokens that the grammar forces without asking the model (off only to measure).

        Raises:
            ParseError: PARSE_TIMED_OUT where the deadline or ``max_tokens`` is reached first.
        """
        deadline = time.monotonic() + timeout_sec
        matcher = LLMatcher(self._guide, LLMatcher.grammar_from_lark(grammar))
        if matcher.is_error():
            raise ParseError(f'The grammar cannot be used: {matcher.get_error()}', code=ErrorCode.INTERNAL)
        with torch.inference_mode():
            pending = self._begin(head) + self._encode(tail)
            return self._run(matcher, pending, deadline, max_tokens, forced)

    def _run(self, matcher: LLMatcher, pending: list[int], deadline: float, max_tokens: int, forced: bool) -> Decoded:
        written: list[int] = []
        passes = 0
        while True:
            free = matcher.compute_ff_tokens() if forced else []
            if free:
                matcher.consume_tokens(free)
                written += free
                pending += free
            if matcher.is_stopped():
                break
            if time.monotonic() > deadline or len(written) > max_tokens:
                raise ParseError('The instruction took too long to understand.', code=ErrorCode.PARSE_TIMED_OUT)
            token = self._choose(matcher, self._forward(pending))
            passes += 1
            if token in self._guide.eos_tokens:
                break
            matcher.consume_token(token)
            written.append(token)
            pending = [token]
        return Decoded(self._guide.decode_str(written), len(written), passes)

    def _choose(self, matcher: LLMatcher, logits: torch.Tensor) -> int:
        allowed = torch.frombuffer(bytearray(matcher.compute_logit_bias()), dtype=torch.uint8)
        logits = logits[: len(allowed)].masked_fill(allowed[: len(logits)] == 0, _NOT_ALLOWED)
        return int(logits.argmax())

    def _forward(self, tokens: list[int]) -> torch.Tensor:
        ids = torch.tensor([tokens], device=self._device)
        out = self.model(input_ids=ids, past_key_values=self._cache, use_cache=True, logits_to_keep=1)
        return torch.as_tensor(out.logits[0, -1].float().cpu())

    def _begin(self, head: str) -> list[int]:
        tokens = tuple(self._encode(head))
        if tokens != self._head:
            self._cache = DynamicCache(config=self.model.config)
            if tokens:
                self._forward(list(tokens))
            self._head = tokens
        elif self._cache.get_seq_length() > len(tokens):
            self._cache.crop(len(tokens) - self._cache.get_seq_length())
        return []

    def _encode(self, text: str) -> list[int]:
        return list(self.tokenizer(text, add_special_tokens=False)['input_ids'])
