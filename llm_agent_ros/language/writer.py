"""Who writes drafts: the local model under a grammar, and a source elsewhere whose drafts come checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from llm_agent_ros.language.text import Utterance


class Writer(Protocol):
    """What writes drafts under a grammar; ``engine.Engine`` does."""

    def decode(self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True) -> Written:
        """Write a sentence of the grammar after the prompt."""


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


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, who wrote it ('local' or 'server'), and why it was not the server where one was to be asked."""

    text: str
    new_tokens: int = 0
    forward_passes: int = 0
    model: str = 'local'
    note: str = ''


class Source(Protocol):
    """What may write a draft, or fail; ``served.ModelServer`` does."""

    def write(self, utterance: Utterance, grammar: str) -> Drafted:
        """Return a sentence of the grammar.

        Raises:
            AgentError: there is none; the message says why in one sentence.
        """
