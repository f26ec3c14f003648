"""Greedy decoding of a causal language model under a grammar, forced tokens in one forward pass.

The model never runs where the grammar leaves no choice: forced tokens are appended and read together with the
next free one. Where the model copies the operator's words, the rest of the words is guessed and checked in one
pass. What was read before and begins in the same way is not read again: a prompt's fixed head, and all of an
instruction but its end where another reading of it is tried.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from llguidance import LLMatcher

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.language import llama_files, network_int8
from llm_agent_ros.language.copying import Copying, openers, usual
from llm_agent_ros.language.glossary import Gloss
from llm_agent_ros.language.network import Loaded
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.tensors import Floats
from llm_agent_ros.language.weights import check_weights
from llm_agent_ros.language.writer import Fork

_NOT_ALLOWED = float('-inf')
_Piece = tuple[int, Gloss]  # a token with what its word means
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

    def __init__(self, loaded: Loaded, precision: Precision = Precision.FLOAT32) -> None:
        self.precision = precision
        self.network = loaded.network
        self._encode = loaded.encode
        self._guide = loaded.guide
        self._openers = openers(self._encode)
        self._usual = usual(self._encode)
        self._glosses = loaded.glosses
        self._known: list[_Piece] = []  # what the network remembers

    @classmethod
    def load(
        cls, folder: Path, adapter: Path | None = None, *, precision: Precision = Precision.AUTO, threads: int = 1
    ) -> Engine:
        """Load weights, tokenizer and adapter from folders.

        Args:
            folder: of the weights.
            adapter: folder of a LoRA adapter.
            precision: of its weights.
            threads: of torch, where it computes; 8-bit weights use one.

        Raises:
            SetupError: MISSING_WEIGHTS or WRONG_ARCHITECTURE, with one sentence.
        """
        check_weights(folder)
        as_llama = llama_files.is_possible(folder)
        precision = precision.on_this_computer(as_llama=as_llama)
        if precision is Precision.INT8 and as_llama:
            return cls(network_int8.load(folder, adapter), precision)
        from llm_agent_ros.language import network_torch  # brings torch and transformers: seconds

        return cls(network_torch.load(folder, adapter, precision, threads), precision)

    def decode(
        self, head: str, tail: str, grammar: str, *,
        timeout_sec: float = 10.0, max_tokens: int = 400, forced: bool = True, copying: bool = True,
        after: Sequence[int] = (),
    ) -> Decoded:
        """Write the likeliest sentence of ``grammar``, token by token, after ``head + tail``.

        Args:
            head: the part of the prompt that stays the same between calls.
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
        matcher.consume_tokens(list(after))
        prompt = self._encode(tail)
        meant = zip(prompt, self._glosses(tail) or [()] * len(prompt), strict=True)
        pending = self._unread([*_bare(self._encode(head)), *meant, *_bare(after)])
        return self._run(matcher, prompt, pending, list(after), deadline, max_tokens, forced, copying)

    def _run(
        self, matcher: LLMatcher, prompt: list[int], pending: list[_Piece], written: list[int], deadline: float,
        max_tokens: int, forced: bool, copying: bool,
    ) -> Decoded:
        passes = 0
        copies = Copying(prompt, self._openers, self._usual) if copying else None
        forks: list[Fork] = []
        while True:
            free = matcher.compute_ff_tokens() if forced else []
            if free:
                matcher.consume_tokens(free)
                written += free
                pending += _bare(free)
            if matcher.is_error():
                raise ParseError(f'The grammar ended early: {matcher.get_error()}', code=ErrorCode.INTERNAL)
            if matcher.is_stopped():
                break
            if time.monotonic() > deadline or len(written) > max_tokens:
                raise ParseError('The instruction took too long to understand.', code=ErrorCode.PARSE_TIMED_OUT)
            guess = copies.guess(written) if copies else []
            guess = guess[: matcher.validate_tokens(guess)] if guess else []
            chosen, near = self._check(matcher, self._read(pending + _bare(guess), 1 + len(guess)), guess)
            forks += (Fork((*written, *chosen[:at], token), nats) for at, token, nats in near)
            passes += 1
            written += chosen
            if chosen[-1] in self._guide.eos_tokens:
                break
            self._forget(1 + len(guess) - len(chosen))
            pending = _bare(chosen[-1:])
        written = [token for token in written if token not in self._guide.eos_tokens]
        return Decoded(self._guide.decode_str(written), len(written), passes, tuple(forks))

    def _check(
        self, matcher: LLMatcher, logits: Floats, guess: list[int],
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

    def _choose(self, matcher: LLMatcher, logits: Floats) -> tuple[int, int, float]:
        allowed = np.frombuffer(matcher.compute_logit_bias(), np.uint8)[: len(logits)] != 0
        likely = np.where(allowed, logits[: len(allowed)], _NOT_ALLOWED)
        best = int(likely.argmax())
        highest, likely[best] = likely[best], _NOT_ALLOWED
        second = int(likely.argmax())
        return best, second, float(highest - likely[second])

    def _unread(self, pieces: list[_Piece]) -> list[_Piece]:
        """Return those of the pieces that have to be read, the last one at least; what is known beyond is forgotten."""
        same = 0
        for known, piece in zip(self._known, pieces[:-1], strict=False):
            if known != piece:
                break
            same += 1
        self._forget(len(self._known) - same)
        return pieces[same:]

    def _read(self, pieces: list[_Piece], keep: int) -> Floats:
        logits = self.network.read([token for token, _ in pieces], keep, [gloss for _, gloss in pieces])
        self._known += pieces
        return logits

    def _forget(self, count: int) -> None:
        if count > 0:
            self.network.forget(count)
            del self._known[-count:]

    def write_freely(self, words: str, *, stop: str, max_tokens: int, temperature: float = 0.0) -> Decoded:
        """Write what the model likes after ``words``, until ``stop`` occurs: no grammar, for comparison only."""
        written: list[int] = []
        dice = np.random.default_rng(len(words))
        self._forget(len(self._known))  # the comparison has none of this engine's means
        pending = _bare(self._encode(words))
        while len(written) < max_tokens:
            logits = self._read(pending, 1)[-1]
            if temperature > 0.0:
                token = int((logits / temperature + dice.gumbel(size=logits.size)).argmax())
            else:
                token = int(logits.argmax())
            if token in self._guide.eos_tokens:
                break
            written.append(token)
            pending = _bare([token])
            if stop in self._guide.decode_str(written[-4:]):
                break
        return Decoded(self._guide.decode_str(written), len(written), len(written))


def _bare(tokens: Sequence[int]) -> list[_Piece]:
    return [(token, ()) for token in tokens]


def precision_of(folder: Path, wanted: Precision) -> Precision:
    """Return the precision that the model in ``folder`` would be loaded with."""
    return wanted.on_this_computer(as_llama=llama_files.is_possible(folder))
