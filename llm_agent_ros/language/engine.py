"""Greedy decoding of a causal language model under a grammar, forced tokens in one forward pass.

The model never runs where the grammar leaves no choice: forced tokens are appended and read together with the
next free one. Where the model copies the operator's words, the rest of the words is guessed and checked in one
pass. The key-value cache of the prompt's fixed head is kept from one instruction to the next.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from llguidance import LLMatcher, LLTokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer, DynamicCache
from transformers.utils import logging as transformers_log

from llm_agent_ros.errors import ErrorCode, ParseError, SetupError
from llm_agent_ros.language import lora
from llm_agent_ros.language.copying import Copying, openers
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.weights import check_weights
from llm_agent_ros.language.writer import Fork

_NOT_ALLOWED = float('-inf')
_CLOSE_NATS = 3.0  # a second choice that is less likely than that is no fork


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a decode wrote, what it cost, and where the model nearly chose otherwise."""

    text: str
    new_tokens: int
    forward_passes: int
    forks: tuple[Fork, ...] = field(default=(), compare=False)


class Engine:
    """A language model and its tokenizer, ready to decode under grammars. One thread at a time."""

    def __init__(
        self, model: Any, tokenizer: Any, guide: LLTokenizer, precision: Precision = Precision.FLOAT32
    ) -> None:
        self.model = model
        self.precision = precision
        self.tokenizer = tokenizer
        self._guide = guide
        self._openers = openers(self._encode)
        self._head: tuple[int, ...] = ()
        self._cache = DynamicCache(config=model.config)
        self._device = next(model.parameters()).device

    @classmethod
    def load(cls, folder: Path, adapter: Path | None = None, *, precision: Precision = Precision.AUTO) -> Engine:
        """Load weights, tokenizer and adapter from folders.

        Args:
            folder: of the weights.
            adapter: folder of a LoRA adapter.
            precision: of its weights.

        Raises:
            SetupError: MISSING_WEIGHTS or WRONG_ARCHITECTURE, with one sentence.
        """
        from llguidance.hf import from_tokenizer

        check_weights(folder)
        precision = precision.resolved
        dtype = torch.float32 if precision is Precision.FLOAT32 else torch.bfloat16
        transformers_log.disable_progress_bar()  # it would draw itself into the node's log
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder)
            model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise SetupError(
                f'The language model in {folder} cannot be loaded: {str(error).splitlines()[0]}',
                code=ErrorCode.MISSING_WEIGHTS,
            ) from error
        if adapter is not None:
            lora.merge(model, adapter)
        if precision is Precision.INT8:
            from llm_agent_ros.language import int8  # brings numba, which nothing else here needs

            int8.quantize(model)
        elif torch.cuda.is_available():
            model = model.to('cuda')
        return cls(model.eval(), tokenizer, from_tokenizer(tokenizer, n_vocab=model.config.vocab_size), precision)

    def decode(
        self, head: str, tail: str, grammar: str, *,
        timeout_sec: float = 10.0, max_tokens: int = 400, forced: bool = True, copying: bool = True,
        after: Sequence[int] = (),
    ) -> Decoded:
        """Write the likeliest sentence of ``grammar``, token by token, after ``head + tail``.

        Args:
            head: the part of the prompt that stays the same between calls; its cache is kept.
            tail: the rest of the prompt.
            grammar: Lark grammar in llguidance's dialect.
            timeout_sec: how long it may take.
            max_tokens: how much it may write.
            forced: append tokens that the grammar forces without asking the model (off only to measure).
            copying: guess what is copied from ``tail``, and let one pass check the guess; the result is the
                same without, only later.
            after: tokens that the sentence has to begin with (``Fork.tokens``).

        Raises:
            ParseError: PARSE_TIMED_OUT where the deadline or ``max_tokens`` is reached first.
        """
        deadline = time.monotonic() + timeout_sec
        matcher = LLMatcher(self._guide, LLMatcher.grammar_from_lark(grammar))
        if matcher.is_error():
            raise ParseError(f'The grammar cannot be used: {matcher.get_error()}', code=ErrorCode.INTERNAL)
        with torch.inference_mode():
            self._begin(head)
            matcher.consume_tokens(list(after))
            return self._run(matcher, self._encode(tail), list(after), deadline, max_tokens, forced, copying)

    def _run(
        self, matcher: LLMatcher, prompt: list[int], written: list[int], deadline: float, max_tokens: int,
        forced: bool, copying: bool,
    ) -> Decoded:
        pending, passes = prompt + written, 0
        copies = Copying(prompt, self._openers) if copying else None
        forks: list[Fork] = []
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
            guess = copies.guess(written) if copies else []
            guess = guess[: matcher.validate_tokens(guess)] if guess else []
            chosen, near = self._check(matcher, self._forward(pending + guess, 1 + len(guess)), guess)
            forks += (Fork((*written, *chosen[:at], token), nats) for at, token, nats in near)
            passes += 1
            written += chosen
            if chosen[-1] in self._guide.eos_tokens:
                break
            self._forget(1 + len(guess) - len(chosen))
            pending = chosen[-1:]
        written = [token for token in written if token not in self._guide.eos_tokens]
        return Decoded(self._guide.decode_str(written), len(written), passes, tuple(forks))

    def _check(
        self, matcher: LLMatcher, logits: torch.Tensor, guess: list[int],
    ) -> tuple[list[int], list[tuple[int, int, float]]]:
        """Return the tokens that the model chooses one by one: the guess as far as it was right, and one more.

        Beside them near misses: after how many of these tokens, which other one, by how many nats less likely.
        """
        chosen: list[int] = []
        near: list[tuple[int, int, float]] = []
        for row, expected in zip(logits, [*guess, None], strict=True):
            token, other, nats = self._choose(matcher, row)
            if nats < _CLOSE_NATS:
                near.append((len(chosen), other, nats))
            chosen.append(token)
            if token in self._guide.eos_tokens:
                break
            matcher.consume_token(token)
            if token != expected or matcher.is_stopped():
                break
        return chosen, near

    def _choose(self, matcher: LLMatcher, logits: torch.Tensor) -> tuple[int, int, float]:
        allowed = torch.frombuffer(bytearray(matcher.compute_logit_bias()), dtype=torch.uint8)
        logits = logits[: len(allowed)].masked_fill(allowed[: len(logits)] == 0, _NOT_ALLOWED)
        values, tokens = logits.topk(2)
        return int(tokens[0]), int(tokens[1]), float(values[0] - values[1])

    def _forward(self, tokens: list[int], keep: int = 1) -> torch.Tensor:
        """Return the logits behind each of the last ``keep`` tokens, (keep, vocabulary) float32."""
        # behind the last token, where no other sees them: each new length costs torch's kernels time and memory
        spare = 0 if self.precision is Precision.INT8 else _round_length(len(tokens)) - len(tokens)
        ids = torch.tensor([tokens + tokens[-1:] * spare], device=self._device)
        kept = torch.arange(len(tokens) - keep, len(tokens), device=self._device)
        out = self.model(input_ids=ids, past_key_values=self._cache, use_cache=True, logits_to_keep=kept)
        self._forget(spare)
        return torch.as_tensor(out.logits[0].float().cpu())

    def _begin(self, head: str) -> None:
        tokens = tuple(self._encode(head))
        if tokens != self._head:
            self._cache = DynamicCache(config=self.model.config)
            if tokens:
                self._forward(list(tokens))
            self._head = tokens
        self._forget(self._cache.get_seq_length() - len(tokens))

    def _forget(self, count: int) -> None:
        if count > 0:
            self._cache.crop(-count)

    def write_freely(self, words: str, *, stop: str, max_tokens: int, temperature: float = 0.0) -> Decoded:
        """Write what the model likes after ``words``, until ``stop`` occurs: no grammar, for comparison only."""
        written: list[int] = []
        with torch.inference_mode():
            self._head = ()
            self._cache = DynamicCache(config=self.model.config)
            pending = self._encode(words)
            while len(written) < max_tokens:
                logits = self._forward(pending)[-1]
                if temperature > 0.0:
                    token = int(torch.multinomial(torch.softmax(logits / temperature, dim=-1), 1))
                else:
                    token = int(logits.argmax())
                if token in self._guide.eos_tokens:
                    break
                written.append(token)
                pending = [token]
                if stop in self._guide.decode_str(written[-4:]):
                    break
        return Decoded(self._guide.decode_str(written), len(written), len(written))

    def _encode(self, text: str) -> list[int]:
        return list(self.tokenizer(text, add_special_tokens=False)['input_ids'])


def _round_length(count: int) -> int:
    """Return the next of few lengths: 1, 2, 4, 8, then multiples of 16."""
    if count > 8:
        return -(-count // 16) * 16
    return 1 << (count - 1).bit_length()
