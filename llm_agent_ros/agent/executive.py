"""Runs a task: a py_trees sequence of its steps, each tried at most twice, cancelled at any tick."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import py_trees
from py_trees.common import Status

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.wording import described, explained, failure, said
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.messages import Say
from llm_agent_ros.task import Step, Task

RETRY_PAUSE_SEC = 1.0
SETTLE_SEC = 1.0
# Where trying again could help: the world may have changed, or the robot stands better than before.
WORTH_A_RETRY = frozenset({
    ErrorCode.START_OCCUPIED, ErrorCode.GOAL_OCCUPIED, ErrorCode.NO_VALID_PATH, ErrorCode.PLANNER_TIMED_OUT,
    ErrorCode.INVALID_PATH, ErrorCode.NO_PROGRESS, ErrorCode.PATH_BLOCKED, ErrorCode.STALE_SENSOR, ErrorCode.OFF_PATH,
    ErrorCode.OUT_OF_REACH, ErrorCode.GRASP_FAILED, ErrorCode.PLACE_FAILED, ErrorCode.NOT_VERIFIED,
})


class StepState(IntEnum):
    """What became of a step; the numbers are those of StepStatus.msg."""

    PENDING = 0
    RUNNING = 1
    SUCCEEDED = 2
    FAILED = 3
    CANCELED = 4


class TaskState(IntEnum):
    """What became of a task."""

    RUNNING = 0
    SUCCEEDED = 1
    FAILED = 2
    CANCELED = 3


@dataclass(frozen=True, slots=True)
class StepStatus:
    """One step's state; times are those of the node clock, 0 where it has not begun or ended."""

    step: Step
    state: StepState = StepState.PENDING
    start_sec: float = 0.0
    end_sec: float = 0.0
    code: ErrorCode = ErrorCode.OK
    message: str = ''
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A task at one tick.

    Attributes:
        current: index of the running step, -1 where none runs.
        code, message: why it ended as it did; the message is in the operator's language.
    """

    state: TaskState
    steps: tuple[StepStatus, ...]
    current: int
    code: ErrorCode
    message: str
    distance_left_m: float
    planning_ms: float


class StepRun(py_trees.decorators.Decorator):
    """Runs one step's behaviour within its time; where it fails and it may help, once more.

    The decorated behaviour makes its procedures anew each time it is begun, so that the second attempt plans anew.
    """

    status: Status

    def __init__(self, step: Step, context: Context) -> None:
        super().__init__(name=str(step), child=skills.build(step, context))
        self.result = StepStatus(step)
        self._context = context
        self._limit_sec = skills.time_limit_sec(step)
        self._attempts = 0
        self._resume_sec = 0.0

    def initialise(self) -> None:
        """Note the start."""
        self._attempts = 1
        self._context.attempt = 1
        self._context.let_go_in_step = False
        self.result = StepStatus(self.result.step, StepState.RUNNING, self._context.now_sec(), attempts=1)

    def tick(self):  # type: ignore[no-untyped-def]
        """Tick the behaviour, but not after a ``stop`` step, and let a moment pass before the second attempt."""
        if self._context.ended and self.status is not Status.RUNNING:
            self.status = Status.RUNNING
            yield self
            return
        if self.status is Status.RUNNING and self._context.now_sec() < self._resume_sec:
            yield self
            return
        yield from super().tick()

    def update(self) -> Status:
        """Turn the behaviour's status into the step's."""
        if self.decorated.status is Status.SUCCESS:
            return self._end(StepState.SUCCEEDED)
        if self.decorated.status is Status.FAILURE:
            error = self._context.failure or AgentError(f'{self.name} failed.')
            return self._retry_or_fail(error)
        if self._context.now_sec() - self.result.start_sec > self._limit_sec:
            return self._end(StepState.FAILED, failure(self._context, ErrorCode.TIMED_OUT))
        return Status.RUNNING

    def abandon(self, code: ErrorCode, message: str) -> None:
        """Note that the step was not run to its end."""
        if self.result.state in (StepState.PENDING, StepState.RUNNING):
            started = self.result.state is StepState.RUNNING
            state = StepState.FAILED if started and code is not ErrorCode.CANCELED else StepState.CANCELED
            end_sec = self._context.now_sec() if started else 0.0
            self.result = StepStatus(
                self.result.step, state, self.result.start_sec, end_sec, code, message, self._attempts
            )

    def _retry_or_fail(self, error: AgentError) -> Status:
        if self._attempts > 1 or not (error.retryable or error.code in WORTH_A_RETRY):
            return self._end(StepState.FAILED, error)
        self._attempts = self._context.attempt = 2
        self._resume_sec = self._context.now_sec() + RETRY_PAUSE_SEC
        reason = explained(error, self._context.language, self._context.log).rstrip('.。')
        self.result = StepStatus(
            self.result.step, StepState.RUNNING, self.result.start_sec, code=error.code, attempts=2,
            message=said(self._context, Say.RETRYING, reason=reason),
        )
        return Status.RUNNING

    def _end(self, state: StepState, error: AgentError | None = None) -> Status:
        code = ErrorCode.OK if error is None else error.code
        message = '' if error is None else explained(error, self._context.language, self._context.log)
        self.result = StepStatus(
            self.result.step, state, self.result.start_sec, self._context.now_sec(), code, message, self._attempts
        )
        return Status.SUCCESS if state is StepState.SUCCEEDED else Status.FAILURE


class Executive:
    """Runs one task.

    Args:
        task: checked already (``check.check_task``).
        context: this task's own.
    """

    def __init__(self, task: Task, context: Context) -> None:
        self._context = context
        self._runs = [StepRun(step, context) for step in task.steps]
        self._root = py_trees.composites.Sequence(name='task', memory=True, children=list(self._runs))
        self._state = TaskState.RUNNING
        self._code = ErrorCode.OK
        self._message = ''
        self._ending: TaskState | None = None
        self._settled_by_sec = 0.0
        # A task that moves nothing may run while the gate is latched; one during which it latches may not go on.
        self._latched_before = context.ports.safety.latched
        self._planning_before_ms = context.ports.navigator.planning_ms

    def tick(self) -> Snapshot:
        """Go on, and return how things stand. Never blocks."""
        if self._state is TaskState.RUNNING:
            latched = self._context.ports.safety.latched
            if self._ending is None and latched and not self._latched_before:
                self.stop()
            self._latched_before = self._latched_before and latched
            if self._ending is None:
                self._root.tick_once()
                self._conclude()
            else:
                self._settle()
        return self.snapshot()

    def cancel(self) -> None:
        """Give the task up on the operator's wish; it has ended once the robot is at rest."""
        self._abort(TaskState.CANCELED, ErrorCode.CANCELED)

    def stop(self) -> None:
        """End the task because of a stop."""
        self._abort(TaskState.FAILED, ErrorCode.STOPPED)

    def break_off(self, code: ErrorCode) -> None:
        """End it at once because of a defect; ``navigator.halt`` brings the robot to rest."""
        self._context.ports.navigator.halt()
        self._abandon_rest(code)
        self._end(TaskState.FAILED, code, said(self._context, code))

    def snapshot(self) -> Snapshot:
        """Return how things stand."""
        steps = tuple(run.result for run in self._runs)
        current = next((i for i, s in enumerate(steps) if s.state is StepState.RUNNING), -1)
        planning_ms = self._context.ports.navigator.planning_ms - self._planning_before_ms
        message = self._message if self._state is not TaskState.RUNNING else self._progress(steps, current)
        return Snapshot(
            self._state, steps, current, self._code, message, self._context.distance_left_m, planning_ms
        )

    def tree(self) -> str:
        """Return the behaviour tree as text, for logs."""
        return str(py_trees.display.unicode_tree(self._root, show_status=True))

    def _conclude(self) -> None:
        """Take over what the root's status says."""
        if self._context.ended:
            self._root.stop(Status.INVALID)
            self._abandon_rest(ErrorCode.CANCELED)
            self._end(TaskState.SUCCEEDED, ErrorCode.OK, said(self._context, Say.STOPPED))
        elif self._root.status is Status.SUCCESS:
            self._end(TaskState.SUCCEEDED, ErrorCode.OK, self._context.told or said(self._context, Say.DONE))
        elif self._root.status is Status.FAILURE:
            failed = next(run.result for run in self._runs if run.result.state is StepState.FAILED)
            self._context.ports.navigator.halt()
            self._abandon_rest(ErrorCode.CANCELED)
            self._end(TaskState.FAILED, failed.code, failed.message)

    def _abort(self, state: TaskState, code: ErrorCode) -> None:
        if self._state is not TaskState.RUNNING or self._ending is not None:
            return
        self._ending, self._code = state, code
        self._message = said(self._context, code)
        self._root.stop(Status.INVALID)
        self._context.ports.navigator.halt()
        self._abandon_rest(code)
        self._settled_by_sec = self._context.now_sec() + SETTLE_SEC
        self._settle()

    def _settle(self) -> None:
        """End once the robot is at rest, or when it should long be."""
        if self._ending is None:
            return
        if self._context.ports.body.at_rest or self._context.now_sec() >= self._settled_by_sec:
            self._end(self._ending, self._code, self._message)

    def _abandon_rest(self, code: ErrorCode) -> None:
        for run in self._runs:
            run.abandon(code, said(self._context, code))

    def _end(self, state: TaskState, code: ErrorCode, message: str) -> None:
        self._state, self._code, self._message = state, code, message

    def _progress(self, steps: tuple[StepStatus, ...], current: int) -> str:
        if current < 0:
            return self._message
        if steps[current].message:
            return steps[current].message
        spec = skills.spec(steps[current].step.skill)
        words = str(steps[current].step) if spec is None else described(
            steps[current].step, spec, self._context.world, self._context.language
        )
        return said(self._context, Say.STEP, number=str(current + 1), total=str(len(steps)), step=words)
