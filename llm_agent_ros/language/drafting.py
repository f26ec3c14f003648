"""Getting the draft of an instruction: from the server or the local model, anew at a fork, kept for the answers."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace

from llm_agent_ros.errors import AgentError, ParseError
from llm_agent_ros.language import counting, doubt, grammar, prompt
from llm_agent_ros.language import draft as drafts
from llm_agent_ros.language.draft import Verdict
from llm_agent_ros.language.recent import Recent
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.language.writer import Drafted, Fork, Source, Writer
from llm_agent_ros.task import SkillSpec
from llm_agent_ros.world import Category


class Drafting:
    """Has drafts written and keeps those of late: an answer to a question is about the draft that raised it.

    Args:
        specs: the skills to write about.
        writer: the local model.
        server: a larger model elsewhere, asked first; where it fails, ``writer`` stands in.
        head: the fixed part of the prompt.
        timeout_sec: how long one draft may take.
        kinds: of the world's things; the local model, which took "two mugs" for two metres, does not read how many.
    """

    def __init__(
        self, specs: Iterable[SkillSpec], writer: Writer, server: Source | None, head: str, timeout_sec: float,
        kinds: Iterable[Category] = (),
    ) -> None:
        self._specs = {spec.name: spec for spec in specs}
        self._writer = writer
        self._server = server
        self._head = head
        self._timeout_sec = timeout_sec
        self._kinds = tuple(kinds)
        self._written: Recent[Drafted] = Recent()

    def write(self, utterance: Utterance) -> Drafted:
        """Return the draft of an instruction, as it was kept or written now.

        Raises:
            ParseError: PARSE_TIMED_OUT.
        """
        if utterance.text in self._written:
            self._written.move_to_end(utterance.text)
            return self._written[utterance.text]
        drafted = self._draft(utterance)
        self.keep(utterance, drafted)
        return drafted

    def keep(self, utterance: Utterance, drafted: Drafted) -> None:
        """Note a draft as that of an instruction."""
        self._written.keep(utterance.text, drafted)

    def forget(self, utterance: Utterance) -> None:
        """Drop a draft for which the local model stood in: the server may answer by now."""
        if utterance.text in self._written and self._written[utterance.text].note:
            del self._written[utterance.text]

    def rewrite(self, utterance: Utterance, fork: Fork, timeout_sec: float) -> doubt.Reading:
        """Return what the local model writes where it goes the other way at a fork.

        Raises:
            ParseError: PARSE_TIMED_OUT.
        """
        utterance = counting.without_numbers(utterance, self._kinds)
        rules = grammar.build(utterance, self._specs.values())
        written = self._writer.decode(
            self._head, prompt.tail(utterance), rules, timeout_sec=timeout_sec, after=fork.tokens,
        )
        drafted = Drafted(written.text, written.new_tokens, written.forward_passes)
        return doubt.Reading(drafted, drafts.read(written.text, self._specs))

    def _draft(self, utterance: Utterance) -> Drafted:
        note = ''
        if self._server is not None:
            try:
                return self._server.write(utterance, grammar.build(utterance, self._specs.values(), any_number=True))
            except AgentError as error:
                note = f'{error.message} The local model stood in.'
        utterance = counting.without_numbers(utterance, self._kinds)
        rules = grammar.build(utterance, self._specs.values())
        deadline = time.monotonic() + self._timeout_sec
        written = self._writer.decode(self._head, prompt.tail(utterance), rules, timeout_sec=self._timeout_sec)
        drafted = Drafted(written.text, written.new_tokens, written.forward_passes, note=note, forks=written.forks)
        fork = doubt.of_harm(doubt.Reading(drafted, drafts.read(drafted.text, self._specs)))
        if fork is None:
            return drafted
        try:
            other = self.rewrite(utterance, fork, deadline - time.monotonic())
        except ParseError:  # out of time with the doubt left
            return replace(drafted, may_harm=True)
        passes = drafted.forward_passes + other.drafted.forward_passes
        return replace(drafted, forward_passes=passes, may_harm=other.draft.verdict is Verdict.UNSAFE)
