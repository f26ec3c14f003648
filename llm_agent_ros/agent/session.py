"""One instruction from the first word to its result: parsing, asking, checking, running."""

from __future__ import annotations

import math
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum

from llm_agent_ros.agent.check import check_task, needs_motion
from llm_agent_ros.agent.context import Context, Deed
from llm_agent_ros.agent.executive import Executive, Snapshot, StepStatus, TaskState
from llm_agent_ros.agent.ports import Job, Parser
from llm_agent_ros.agent.wording import explained
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.task import Outcome, ParseResult, Task
from llm_agent_ros.tongue import language_of

MAX_QUESTIONS = 3
MAX_QUESTION_SEC = 3600.0
RELEASE_GRACE_SEC = 0.5  # a reset may be answered before the gate's new state has come round


class Phase(IntEnum):
    """What the agent does; the numbers are those of AgentState.msg."""

    IDLE = 0
    PARSING = 1
    ASKING = 2
    RUNNING = 3


class End(IntEnum):
    """How an instruction ended; the numbers are those of ExecuteInstruction.action."""

    SUCCEEDED = 0
    FAILED = 1
    QUESTION = 2
    REFUSED = 3
    CANCELED = 4


@dataclass(frozen=True, slots=True)
class SessionResult:
    """What became of an instruction; ``message`` is one sentence in the operator's language."""

    end: End
    code: ErrorCode
    message: str
    task: Task
    steps: tuple[StepStatus, ...] = ()
    options: tuple[str, ...] = ()
    parse_ms: float = 0.0
    plan_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class View:
    """How things stand, for displays; ``question`` is not empty while an answer is awaited."""

    phase: Phase
    instruction: str = ''
    steps: tuple[StepStatus, ...] = ()
    current: int = -1
    distance_left_m: float = 0.0
    text: str = ''
    question: str = ''
    options: tuple[str, ...] = ()


class Session:
    """Carries one instruction through; ``tick`` it until ``result`` is there. Nothing here blocks.

    Args:
        instruction: the operator's words.
        parser: the language module.
        make_context: returns a new context for a language.
        question_timeout_sec: how long a question waits for its answer, an hour at most; 0 ends the instruction at
            once, and so does what is not finite.
    """

    def __init__(
        self, instruction: str, parser: Parser, make_context: Callable[[str], Context], question_timeout_sec: float
    ) -> None:
        self.instruction = instruction
        self.result: SessionResult | None = None
        self._parser = parser
        self._make_context = make_context
        self._context = make_context(language_of(instruction))
        self._question_timeout_sec = min(question_timeout_sec, MAX_QUESTION_SEC)
        self._questions = 0
        self._asked: ParseResult | None = None
        self._ask_until_sec = 0.0
        self._executive: Executive | None = None
        self._held_until_sec: float | None = None
        self._task = Task((), instruction, self._context.language)
        self._parse_ms = 0.0
        self._job: Job[ParseResult] | None = None
        if math.isfinite(question_timeout_sec):
            self._job = parser.parse(instruction)
        else:
            code, value = ErrorCode.INVALID_PARAMETER, str(question_timeout_sec)
            text = sentence(code, self._context.language, name='question_timeout_sec', value=value)
            self._end(End.FAILED, code, text)

    def tick(self) -> View:
        """Go on; whatever goes wrong ends the instruction and nothing else."""
        if self.result is None:
            try:
                self._advance()
            except AgentError as error:
                self._end(End.FAILED, error.code, explained(error, self._context.language, self._context.log))
            except Exception:
                self._context.log(traceback.format_exc())
                self._break_off()
        return self.view()

    def answer(self, text: str) -> bool:
        """Take the answer to the question asked; return False where none was asked."""
        if self._asked is None or self.result is not None:
            return False
        self._job = self._parser.parse(self.instruction, self._asked.message, text)
        self._asked = None
        return True

    def cancel(self) -> None:
        """Give it up on the operator's wish."""
        if self._executive is not None:
            self._executive.cancel()
        elif self.result is None:
            self._end(End.CANCELED, ErrorCode.CANCELED)

    def stop(self) -> None:
        """End it because of a stop."""
        if self._executive is not None:
            self._executive.stop()
        elif self.result is None:
            self._end(End.FAILED, ErrorCode.STOPPED)

    def view(self) -> View:
        """Return how things stand."""
        if self.result is not None:
            return View(Phase.IDLE, self.instruction, self.result.steps, text=self.result.message)
        if self._executive is not None:
            now = self._executive.snapshot()
            return View(Phase.RUNNING, self.instruction, now.steps, now.current, now.distance_left_m, now.message)
        if self._asked is not None:
            question = self._asked.message
            return View(Phase.ASKING, self.instruction, text=question, question=question, options=self._asked.options)
        return View(Phase.PARSING, self.instruction)

    def _advance(self) -> None:
        if self._executive is not None:
            self._conclude(self._executive.tick())
        elif self._held_until_sec is not None:
            self._go(self._held_until_sec)
        elif self._asked is not None:
            if self._context.now_sec() > self._ask_until_sec:
                self._end(End.QUESTION, ErrorCode.QUESTION_UNANSWERED, options=self._asked.options)
        elif self._job is not None and self._job.done:
            job, self._job = self._job, None
            self._take(job.result())

    def _take(self, parsed: ParseResult) -> None:
        """Act on what the parser made of it."""
        self._parse_ms += parsed.latency_ms
        if parsed.outcome is Outcome.TASK:
            self._begin(parsed.task)
        elif parsed.outcome is Outcome.REFUSAL:
            self._end(End.REFUSED, parsed.code, parsed.message)
        elif self._question_timeout_sec <= 0.0 or self._questions >= MAX_QUESTIONS:
            self._end(End.QUESTION, parsed.code, parsed.message, parsed.options)
        else:
            self._questions += 1
            self._asked = parsed
            self._ask_until_sec = self._context.now_sec() + self._question_timeout_sec

    def _begin(self, task: Task) -> None:
        """Check the task and start it."""
        self._task = replace(task, instruction=self.instruction)
        self._context = self._make_context(task.language or self._context.language)
        check_task(self._task, self._context)
        self._held_until_sec = self._context.now_sec() + RELEASE_GRACE_SEC
        self._go(self._held_until_sec)

    def _go(self, until_sec: float) -> None:
        """Start the task, or end it where the gate is still latched at a time."""
        if not (self._context.ports.safety.latched and needs_motion(self._task, self._context.profile)):
            self._held_until_sec = None
            self._executive = Executive(self._task, self._context)
        elif self._context.now_sec() > until_sec:
            self._end(End.FAILED, ErrorCode.STOPPED, sentence(Say.RESET_FIRST, self._context.language))

    def _break_off(self) -> None:
        if self._executive is None:
            self._end(End.FAILED, ErrorCode.INTERNAL)
        else:
            self._executive.break_off(ErrorCode.INTERNAL)
            self._conclude(self._executive.snapshot())

    def _conclude(self, now: Snapshot) -> None:
        ends = {TaskState.SUCCEEDED: End.SUCCEEDED, TaskState.FAILED: End.FAILED, TaskState.CANCELED: End.CANCELED}
        end = ends.get(now.state)
        if end is not None:
            self._executive = None
            self._context.notes.doings.append(Deed(self.instruction, end is End.SUCCEEDED))
            self._end(end, now.code, now.message, steps=now.steps, plan_ms=now.planning_ms)

    def _end(
        self, end: End, code: ErrorCode, message: str = '', options: tuple[str, ...] = (),
        steps: tuple[StepStatus, ...] | None = None, plan_ms: float = 0.0,
    ) -> None:
        if self._job is not None and not self._job.done:
            self._job.cancel()
        self._job = self._asked = None
        text = message or sentence(code, self._context.language)
        states = tuple(StepStatus(step) for step in self._task.steps) if steps is None else steps
        self.result = SessionResult(end, code, text, self._task, states, options, self._parse_ms, plan_ms)
