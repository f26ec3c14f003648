"""What decoding needs of a language model, whatever computes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from llguidance import LLTokenizer

from llm_agent_ros.language.glossary import Gloss
from llm_agent_ros.language.tensors import Floats

GLOSS_SHARE = 0.7
"""How much of the meaning's embedding is added to a token's."""


class Network(Protocol):
    """A causal language model that remembers what it has read."""

    @property
    def length(self) -> int:
        """How many tokens it remembers."""
        ...

    def read(self, tokens: Sequence[int], keep: int, glosses: Sequence[Gloss] = ()) -> Floats:
        """Read tokens and return the logits behind each of the last ``keep`` of them, (keep, vocabulary) float32.

        To the embedding of a token that has a gloss ``GLOSS_SHARE`` of the mean of the gloss's is added; ``glosses``
        has one for each token, an empty one where there is none to say, or nothing at all.
        """
        ...

    def forget(self, count: int) -> None:
        """Forget the last ``count`` tokens."""
        ...


@dataclass(frozen=True, slots=True)
class Loaded:
    """A network with its tokenizer.

    Attributes:
        network: the model.
        encode: words to tokens, without those that mark a beginning or an end.
        guide: the same vocabulary for grammars.
        glosses: words to what each of their tokens means, where the adapter has a glossary.
    """

    network: Network
    encode: Callable[[str], list[int]]
    guide: LLTokenizer
    glosses: Callable[[str], list[Gloss]] = lambda _: []
