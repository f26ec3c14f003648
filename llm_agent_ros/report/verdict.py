"""The result of judging a mission by what really happened."""

from __future__ import annotations

from dataclasses import dataclass

from llm_agent_ros.task import Step


@dataclass(frozen=True, slots=True)
class Interval:
    """When a step ran, in seconds of the clock of the truth samples."""

    start_sec: float
    end_sec: float


@dataclass(frozen=True, slots=True)
class StepVerdict:
    """Whether a step was really done, and why."""

    step: Step
    done: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a task was really done: there are steps, and each of them was."""

    steps: tuple[StepVerdict, ...]

    @property
    def done(self) -> bool:
        """Whether all of it was."""
        return bool(self.steps) and all(step.done for step in self.steps)

    @property
    def reason(self) -> str:
        """One sentence: the first step that was not done."""
        if not self.steps:
            return 'There was no task.'
        failed = [verdict for verdict in self.steps if not verdict.done]
        return f'{failed[0].step}: {failed[0].reason}' if failed else 'Every step was really done.'
