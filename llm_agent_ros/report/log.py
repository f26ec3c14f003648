"""Gathers a mission's record while it runs: what comes in is stored, what is worth a mark becomes an event."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Sequence

import numpy as np

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.report.record import (
    EventKind,
    MissionEvent,
    MissionOutcome,
    MissionRecord,
    MotionSample,
    PlannedPath,
    StepRecord,
    StepState,
    TruthSample,
)
from llm_agent_ros.report.versions import versions
from llm_agent_ros.task import Step

_MOTION_PERIOD_SEC = 0.08
_MAX_PATHS = 60
_SAME_SEC = 3.0  # a step's end and the grip that ended it are one event
_PAUSE_MS = 2000.0  # between two drives, no control period
_LASTING_SEC = 0.8  # a shorter hold is a hiccup
_HANDLING = frozenset({'pick', 'place', 'bring'})


@dataclasses.dataclass(slots=True)
class _Hold:
    """The safety gate's present reason to hold the robot."""

    since_sec: float
    message: str
    point: Point2D | None
    marked: bool = False


class MissionLog:
    """The record in the making. Not thread safe.

    Args:
        instruction: the operator's words.
        world: the world's name.
        start_sec: node clock at the moment the instruction was sent.
        sent_ns: the same moment by the system clock, for what is measured in real time.
    """

    def __init__(self, instruction: str, world: str, start_sec: float, sent_ns: int) -> None:
        self._record = MissionRecord(instruction, world, start_sec=start_sec, end_sec=start_sec)
        self._sent_ns = sent_ns
        self._steps: tuple[StepRecord, ...] = ()
        self._motion: list[MotionSample] = []
        self._truth: list[TruthSample] = []
        self._paths: list[PlannedPath] = []
        self._events: list[MissionEvent] = []
        self._said: list[str] = []
        self._seen: set[str] = set()
        self._first_motion_ms = math.nan
        self._periods_ms: list[float] = []
        self._last_drive_ns: int | None = None
        self._holding = False
        self._hold: _Hold | None = None
        self._safety_stops = 0

    @property
    def truth_sec(self) -> float:
        """Stamp of the newest truth, NaN where there is none."""
        return self._truth[-1].time_sec if self._truth else math.nan

    def on_motion(self, sample: MotionSample) -> None:
        """Take in where the robot is."""
        if not self._motion or sample.time_sec - self._motion[-1].time_sec >= _MOTION_PERIOD_SEC:
            self._motion.append(sample)

    def on_truth(self, sample: TruthSample) -> None:
        """Take in what is really so."""
        last = self._truth[-1] if self._truth else sample
        self._truth.append(sample)
        if sample.held != last.held:
            taken = bool(sample.held)
            text = f'took the {sample.held}' if taken else f'put down the {last.held}'
            self._mark(sample.time_sec, EventKind.TOOK if taken else EventKind.PUT, text)
        if sample.collisions > last.collisions:
            self._mark(sample.time_sec, EventKind.COLLISION, 'touched something')

    def on_holding(self, time_sec: float, holding: bool) -> None:
        """Take in the finger sensor; it counts only where there is no truth."""
        if holding != self._holding and not self._truth:
            kind, text = (EventKind.TOOK, 'took something') if holding else (EventKind.PUT, 'put something down')
            self._mark(time_sec, kind, text)
        self._holding = holding

    def on_path(self, time_sec: float, points: tuple[Point2D, ...]) -> None:
        """Take in a planned path."""
        if len(points) > 1 and len(self._paths) < _MAX_PATHS and not (self._paths and self._paths[-1].points == points):
            self._paths.append(PlannedPath(time_sec, points))

    def on_steps(self, time_sec: float, steps: Sequence[StepRecord]) -> None:
        """Take in what became of the steps so far."""
        for index, step in enumerate(steps):
            before = self._steps[index].state if index < len(self._steps) else StepState.PENDING
            if step.state is not before and step.state in (StepState.SUCCEEDED, StepState.FAILED):
                self._step_ended(step, time_sec)
        self._steps = tuple(steps)

    def on_seen(self, time_sec: float, looks: Iterable[tuple[str, str, str]]) -> None:
        """Take in (label, category, colour) of what the camera shows."""
        wanted = {text for record in self._steps if (text := record.step.text('object')) is not None} - self._seen
        for label, category, color in looks:
            for name in wanted & {label, category, f'{color} {category}'}:
                self._seen.add(name)
                self._mark(time_sec, EventKind.SAW, f'saw the {label}')

    def on_said(self, time_sec: float, text: str) -> None:
        """Take in a spoken sentence."""
        self._said.append(text)
        self._mark(time_sec, EventKind.SAID, text)

    def on_safety(self, time_sec: float, message: str, latched: bool = False) -> None:
        """Take in why the safety gate holds the robot; empty where it does not.

        Every hold is counted; one that lasts, or is latched, is also marked on the map.
        """
        if not message:
            self._hold = None
            return
        if self._hold is None:
            self._safety_stops += 1
        if self._hold is None or self._hold.message != message:
            self._hold = _Hold(time_sec, message, self._point())
        hold = self._hold
        if not hold.marked and (latched or time_sec - hold.since_sec >= _LASTING_SEC):
            hold.marked = True
            self._events.append(MissionEvent(hold.since_sec, EventKind.SAFETY, message, hold.point))

    def on_command(self, wall_ns: int, moving: bool) -> None:
        """Take in a velocity that goes to the wheels, with the system time at which it was sent."""
        if moving and math.isnan(self._first_motion_ms) and wall_ns >= self._sent_ns:
            self._first_motion_ms = (wall_ns - self._sent_ns) * 1e-6

    def on_control(self, wall_ns: int, moving: bool) -> None:
        """Take in a velocity that the controller wants, with the system time at which it was sent."""
        if self._last_drive_ns is not None:
            period_ms = (wall_ns - self._last_drive_ns) * 1e-6
            if period_ms < _PAUSE_MS:
                self._periods_ms.append(period_ms)
        self._last_drive_ns = wall_ns if moving else None

    def close(
        self, end_sec: float, outcome: MissionOutcome, code: ErrorCode = ErrorCode.OK, message: str = '',
        language: str = 'en', parse_ms: float = math.nan, plan_ms: float = math.nan,
    ) -> MissionRecord:
        """Return the finished record."""
        return dataclasses.replace(
            self._record, outcome=outcome, code=code, message=message, language=language, end_sec=end_sec,
            steps=self._steps, motion=tuple(self._motion), truth=tuple(self._truth), paths=tuple(self._paths),
            events=tuple(sorted(self._events, key=lambda event: event.time_sec)), said=tuple(self._said),
            safety_stops=self._safety_stops, parse_ms=parse_ms, plan_ms=plan_ms,
            first_motion_ms=self._first_motion_ms, control_period_p99_ms=self._control_period_p99_ms(),
            versions=versions(),
        )

    def _control_period_p99_ms(self) -> float:
        return float(np.percentile(self._periods_ms, 99)) if len(self._periods_ms) >= 20 else math.nan

    def _step_ended(self, record: StepRecord, time_sec: float) -> None:
        end_sec = time_sec if record.end_sec is None else record.end_sec
        if record.state is StepState.FAILED:
            self._mark(end_sec, EventKind.FAILED, record.message or f'{record.step.skill} failed')
            return
        grips = [e for e in self._events if e.kind in (EventKind.TOOK, EventKind.PUT)]
        if record.step.skill in _HANDLING and grips and end_sec - grips[-1].time_sec < _SAME_SEC:
            return
        if record.step.skill != 'say':
            self._mark(end_sec, EventKind.STEP, done_text(record.step))

    def _mark(self, time_sec: float, kind: EventKind, text: str) -> None:
        self._events.append(MissionEvent(time_sec, kind, text, self._point()))

    def _point(self) -> Point2D | None:
        return self._motion[-1].pose.point if self._motion else None


def done_text(step: Step) -> str:
    """Return what a step that ended well means, in a few words."""
    named = step.text('object')
    thing = f'the {named}' if named else 'it'
    texts = {
        'go_to': f'reached {step.text("target")}', 'go_home': 'back at the dock',
        'move': f'moved {step.number("distance_m") or 0:g} m {step.text("direction")}',
        'turn': f'turned {step.number("angle_deg") or 0:g} degrees', 'patrol': 'finished the round',
        'find': f'found {thing}', 'pick': f'took {thing}', 'place': f'put {thing} on {step.text("where")}',
        'bring': f'handed over {thing}', 'wait': f'waited {step.number("seconds") or 0:g} s', 'stop': 'stopped',
    }
    return texts.get(step.skill, f'{step.skill} done')
