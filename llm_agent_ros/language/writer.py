"""Who writes drafts: the local model under a grammar, and a source elsewhere whose drafts come checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from llm_agent_ros.language.text import Utterance


@dataclass(frozen=True, slots=True)
class Fork:
    """Where a model nearly went another way: the tokens up to and including its second choice.

    Attributes:
        tokens: what to begin with to see where the other way leads.
        nats: how much less likely the second choice was; 0.7 is half as likely.
    """

    tokens: tuple[int, ...]
    nats: float


class Writer(Protocol):
    """What writes drafts under a grammar; ``engine.Engine`` does."""

    def decode(
        self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True, after: Sequence[int] = (),
    ) -> Written:
        """Write a sentence of the grammar after the prompt; ``after`` are tokens it has to begin with."""


class Written(Protocol):
    """A draft and what it cost."""

    @property
    def text(self) -> str:
        """The line of the compact language."""

    @property
    def new_tokens(self) -> int:
        """Tokens written."""

    @property
    def forward_passes(self) -> int:
        """Passes through the model."""

    @property
    def forks(self) -> tuple[Fork, ...]:
        """Where it nearly went another way."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, who wrote it ('local' or 'server'), and why it was not the server where one was to be asked.

    Attributes:
        forks: where the model nearly went another way.
        may_harm: whether it nearly refused the instruction as unsafe.
    """

    text: str
    new_tokens: int = 0
    forward_passes: int = 0
    model: str = 'local'
    note: str = ''
    forks: tuple[Fork, ...] = ()
    may_harm: bool = False


class Source(Protocol):
    """What may write a draft, or fail; ``served.ModelServer`` does."""

    def write(self, utterance: Utterance, grammar: str) -> Drafted:
        """Return a sentence of the grammar.

        Raises:
            AgentError: there is none; the message says why in one sentence.
        """
