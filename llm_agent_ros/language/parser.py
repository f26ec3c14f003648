"""The instruction parser: words in, a task, a question or a refusal out."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.language import agreement, beyond, choice, doubt, emergency, quantity, text
from llm_agent_ros.language import draft as drafts
from llm_agent_ros.language.draft import ANY, Draft, Verdict
from llm_agent_ros.language.drafting import Drafting
from llm_agent_ros.language.lookup import shown
from llm_agent_ros.language.mentioned import Mentioned
from llm_agent_ros.language.recent import Recent
from llm_agent_ros.language.refused import Refused
from llm_agent_ros.language.resolve import Resolver
from llm_agent_ros.language.scope import Unsettled
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.language.told import Told
from llm_agent_ros.language.writer import Drafted, Source, Writer
from llm_agent_ros.messages import Say, part_name, sentence
from llm_agent_ros.task import Capability, Outcome, ParseResult, RobotProfile, SkillSpec, Step, Task
from llm_agent_ros.tongue import language_of
from llm_agent_ros.world import World

_REFUSALS = {
    Verdict.UNSAFE: ErrorCode.UNSAFE_INSTRUCTION, Verdict.NO_ABILITY: ErrorCode.OUT_OF_CAPABILITY,
    Verdict.NO_TASK: ErrorCode.NOT_AN_INSTRUCTION,
}
_QUESTIONS = {Verdict.ASK_WHERE: Say.ASK_WHERE, Verdict.ASK_WHAT: Say.ASK_WHAT}
_MEANING = {'en': ', I mean ', 'zh': '，我是说'}
_JOINT = {'en': ' ', 'zh': ''}  # between sentences


class InstructionParser:
    """Turns instructions into tasks for one world and one robot. One thread at a time.

    Args:
        world: the names; geometry is not needed.
        specs: the skills the robot has.
        robot: its body.
        writer: the language model.
        server: a larger model elsewhere, asked first; where it fails, ``writer`` stands in.
        head: the fixed part of the prompt; empty for a model with our adapter.
        timeout_sec: how long one instruction may take.
        max_characters: how long one instruction may be.
        remembers: whether "it" and "there" may mean what an earlier instruction was about.
    """

    def __init__(
        self, world: World, specs: Iterable[SkillSpec], robot: RobotProfile, writer: Writer, *,
        server: Source | None = None, head: str = '', timeout_sec: float = 10.0,
        max_characters: int = text.MAX_CHARACTERS, remembers: bool = False,
    ) -> None:
        self._world = world
        self._specs = {spec.name: spec for spec in specs}
        self._robot = robot
        self._drafting = Drafting(self._specs.values(), writer, server, head, timeout_sec, world.categories)
        self._timeout_sec = timeout_sec
        self._max_characters = max_characters
        self._mentioned = Mentioned(world, self._specs) if remembers else None
        self._told: Recent[Told] = Recent()
        self._continued: Recent[Utterance] = Recent()  # what answers have made of an instruction

    def parse(self, instruction: str, question: str = '', answer: str = '') -> ParseResult:
        """Return what an instruction means; with ``answer``, after the operator answered ``question``."""
        start = time.monotonic()
        if answer and (emergency.is_stop(answer) or emergency.is_cancel(answer)):
            instruction, answer = answer, ''
        try:
            utterance = text.read(instruction, self._max_characters)
            if answer.strip():
                result = self._answered(utterance, answer)
            else:
                if self._mentioned:
                    self._mentioned.begin()
                self._forget(utterance)  # said anew: what was answered then may not hold now
                result = self._parse(utterance)
        except ParseError as error:
            result = self._refused(error.code, instruction)
        if self._mentioned:
            self._mentioned.note(result)
        return replace(result, latency_ms=(time.monotonic() - start) * 1e3)

    def _parse(self, utterance: Utterance, whole: bool = True) -> ParseResult:
        if emergency.is_stop(utterance.raw) or emergency.is_cancel(utterance.raw):
            return ParseResult(Outcome.TASK, Task((Step('stop'),), utterance.raw, utterance.language))
        deadline = time.monotonic() + self._timeout_sec
        written, result = self._settled(utterance, self._drafting.write(utterance), deadline)
        if whole and (said := self._said_out(utterance, written)) is not None:
            return said
        return replace(
            result, draft=written.text, model=written.model, note=written.note, new_tokens=written.new_tokens,
            forward_passes=written.forward_passes,
        )

    def _said_out(self, utterance: Utterance, written: Drafted) -> ParseResult | None:
        """Return what an instruction means with names for "it" and "there", where the model asks what they are."""
        asks = drafts.read(written.text, self._specs).verdict in _QUESTIONS
        words = self._mentioned.said_out(utterance) if asks and self._mentioned else None
        if words is None:
            return None
        try:
            said = text.read(words, 2 * self._max_characters)
            self._forget(said)
            result = self._parse(said, whole=False)
        except ParseError:
            return None  # the question stands
        if result.outcome is not Outcome.TASK and not result.options:
            return None
        self._continued.keep(utterance.text, said)
        return result

    def _settled(self, utterance: Utterance, written: Drafted, deadline: float) -> tuple[Drafted, ParseResult]:
        """Return the draft and its result; where names cannot be settled, those of a likely other reading that can."""
        if self._may_harm(utterance, written):
            message = sentence(Say.MAY_HARM, utterance.language)
            task = Task((), utterance.raw, utterance.language)
            return written, ParseResult(Outcome.QUESTION, task, message, ErrorCode.UNSAFE_INSTRUCTION)
        first = doubt.Reading(written, drafts.read(written.text, self._specs))
        result = self._judge(utterance, first.draft)
        if result.outcome is not Outcome.QUESTION or self._told_about(utterance).names_something:
            return written, result
        for other in doubt.others(first, lambda fork, sec: self._drafting.rewrite(utterance, fork, sec), deadline):
            found = self._judge(utterance, other.draft)
            if found.outcome is Outcome.TASK:
                self._drafting.keep(utterance, other.drafted)
                return other.drafted, found
        return written, result

    def _told_about(self, utterance: Utterance) -> Told:
        return self._told.get(utterance.text, Told())

    def _may_harm(self, utterance: Utterance, written: Drafted) -> bool:
        return written.may_harm and not self._told_about(utterance).harmless

    def _forget(self, utterance: Utterance) -> None:
        continued = self._continued.pop(utterance.text, utterance)
        self._told.pop(utterance.text, None)
        self._told.pop(continued.text, None)
        self._drafting.forget(utterance)

    def _judge(self, utterance: Utterance, draft: Draft) -> ParseResult:
        language = utterance.language
        task = Task((), utterance.raw, language)
        if draft.verdict in _REFUSALS:
            code = _REFUSALS[draft.verdict]
            return ParseResult(Outcome.REFUSAL, task, sentence(code, language), code)
        if draft.verdict in _QUESTIONS:
            message = sentence(_QUESTIONS[draft.verdict], language)
            return ParseResult(Outcome.QUESTION, task, message, ErrorCode.AMBIGUOUS)
        if part := self._lacking(draft.steps):
            return _missing(part, task)
        try:
            steps = self._resolved(utterance, draft)
        except Refused as refusal:
            return ParseResult(Outcome.REFUSAL, task, sentence(refusal.why, language), refusal.code)
        except Unsettled as open_point:
            return self._question(task, open_point)
        if part := self._lacking(steps):  # a name may have made it another skill
            return _missing(part, task)
        return ParseResult(Outcome.TASK, replace(task, steps=steps))

    def _lacking(self, steps: Iterable[Step]) -> Capability | None:
        return next((part for step in steps for part in self._specs[step.skill].needs - self._robot.capabilities), None)

    def _resolved(self, utterance: Utterance, draft: Draft) -> tuple[Step, ...]:
        told = self._told_about(utterance)
        draft = beyond.checked(told.applied(draft), utterance, self._specs)
        draft, repeats = quantity.spread(draft, utterance.text, self._world.categories)
        try:
            before = self._mentioned.thing if self._mentioned else None
            resolver = Resolver(self._world, told.names, utterance.chunks, utterance.raw, before, repeats)
            return resolver.task(draft, self._specs)
        except Unsettled as point:
            options = tuple(option for option in point.options if option.name not in told.refused)
            say = Say.NO_SUCH_PLACE if point.say is Say.WHICH_PLACE and not options else point.say
            raise Unsettled(point.words, point.code, say, options, point.or_me) from None

    def _question(self, task: Task, point: Unsettled) -> ParseResult:
        names = tuple(shown(option, task.language) for option in point.options)
        message = sentence(point.say, task.language, place=point.words, object=point.words, options=names)
        return ParseResult(Outcome.QUESTION, task, message, point.code, names)

    def _answered(self, first: Utterance, answer: str) -> ParseResult:
        reply = text.read(answer, self._max_characters)
        if agreement.is_no(reply.raw):
            return self._refused(ErrorCode.CANCELED, first.raw)
        utterance = self._continued.get(first.text, first)
        utterance = self._continued.get(utterance.text, utterance)  # an answer's sentence may have been said out again
        written = self._drafting.write(utterance)
        if self._may_harm(utterance, written):
            if not agreement.is_yes(reply.raw):
                return self._instead(reply) or self._parse(utterance)
            self._told.keep(utterance.text, Told(harmless=True))
            return self._parse(utterance)
        draft = drafts.read(written.text, self._specs)
        if draft.verdict in _QUESTIONS:
            known = choice.is_name(reply.raw, self._world)
            return (None if known else self._instead(reply)) or self._joined(first, utterance, reply)
        try:
            self._resolved(utterance, draft)
        except Unsettled as point:
            return self._taken(utterance, draft, reply, point)
        return self._parse(utterance)

    def _taken(self, utterance: Utterance, draft: Draft, reply: Utterance, point: Unsettled) -> ParseResult:
        """Go on with the answer to an open point: with what it names or leaves, or as a new instruction."""
        words = point.words.removeprefix(ANY)
        question = choice.Question(point.say, point.options, words, utterance.chunks, point.or_me)
        answer = choice.read(reply.raw, question, self._world)
        if answer.none:
            return self._refused(ErrorCode.CANCELED, utterance.raw)
        if answer.maybe_instruction and (other := self._instead(reply)):
            return other
        told = self._told_about(utterance)
        known = choice.known(told, question, answer, told.applied(draft))
        self._told.keep(utterance.text, known)
        result = self._parse(utterance)
        if not answer.every or known != told:
            return result
        why = sentence(Say.NOT_ALL, utterance.language)
        return replace(result, message=_JOINT[utterance.language].join((why, result.message)))

    def _joined(self, first: Utterance, utterance: Utterance, reply: Utterance) -> ParseResult:
        """Say the instruction once more with the answer; what is answered from now on belongs to both."""
        both = text.calm(utterance.raw).rstrip('.。!！?？ ') + _MEANING[utterance.language] + text.calm(reply.raw)
        joined = text.read(both, 2 * self._max_characters)
        self._forget(joined)
        self._continued.keep(first.text, joined)
        return self._parse(joined)

    def _instead(self, reply: Utterance) -> ParseResult | None:
        """Return what the answer is as a new instruction, if it is one."""
        other = self._parse(reply, whole=False)
        draft = drafts.read(other.draft, self._specs) if other.outcome is Outcome.TASK else Draft()
        return other if choice.is_instruction(reply.raw, draft) and draft.steps else None

    def _refused(self, code: ErrorCode, instruction: str) -> ParseResult:
        language = language_of(instruction[: self._max_characters])
        message = sentence(code, language, limit=self._max_characters)
        task = Task((), instruction[: self._max_characters].strip(), language)
        return ParseResult(Outcome.REFUSAL, task, message, code)


def _missing(part: Capability, task: Task) -> ParseResult:
    message = sentence(Say.MISSING_CAPABILITY, task.language, capability=part_name(part, task.language))
    return ParseResult(Outcome.REFUSAL, task, message, ErrorCode.OUT_OF_CAPABILITY)
