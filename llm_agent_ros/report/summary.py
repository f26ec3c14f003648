"""``report.json``: the mission in numbers, for people, benches and tests."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

from llm_agent_ros.report.record import MissionRecord, StepRecord, StepState
from llm_agent_ros.report.verdict import StepVerdict, Verdict


def summary(record: MissionRecord, verdict: Verdict | None = None) -> dict[str, Any]:
    """Return what ``report.json`` holds; times of steps and events are seconds after the instruction.

    Args:
        record: the mission.
        verdict: by the referee; None where nobody knows the truth, then the agent's word counts as success.
    """
    verdicts: list[StepVerdict | None] = list(verdict.steps) if verdict else []
    verdicts += [None] * (len(record.steps) - len(verdicts))
    said_good = record.outcome == 'succeeded'
    content = {
        'instruction': record.instruction, 'language': record.language, 'world': record.world,
        'outcome': record.outcome.value, 'error_code': int(record.code), 'message': record.message,
        'success': said_good and (verdict is None or verdict.done),
        'verified': verdict is not None, 'verdict': '' if verdict is None else verdict.reason,
        'steps': [_step(step, record, judged) for step, judged in zip(record.steps, verdicts, strict=True)],
        'duration_s': record.duration_sec, 'distance_m': record.distance_m, 'collisions': record.collisions,
        'min_clearance_m': record.min_clearance_m, 'safety_stops': record.safety_stops,
        'parse_ms': record.parse_ms, 'plan_ms': record.plan_ms,
        'first_motion_ms': record.first_motion_ms, 'real_time_factor': record.real_time_factor,
        'control_period_p99_ms': record.control_period_p99_ms,
        'events': [
            {'time': event.time_sec - record.start_sec, 'kind': event.kind.value, 'text': event.text,
             'x': None if event.point is None else event.point.x, 'y': None if event.point is None else event.point.y}
            for event in record.events
        ],
        'said': list(record.said), 'versions': dataclasses.asdict(record.versions),
    }
    return {key: _plain(value) for key, value in content.items()}


def write_summary(path: Path, record: MissionRecord, verdict: Verdict | None = None) -> dict[str, Any]:
    """Write ``report.json`` and return what is in it."""
    content = summary(record, verdict)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + '\n', encoding='utf-8')
    return content


def _step(step: StepRecord, record: MissionRecord, verdict: StepVerdict | None) -> dict[str, Any]:
    def after(time_sec: float | None) -> float | None:
        return None if time_sec is None else time_sec - record.start_sec

    verified = None if verdict is None or step.state is StepState.PENDING else verdict.done
    return {
        'skill': step.step.skill, 'args': dict(step.step.args), 'status': step.state.value,
        'start': after(step.start_sec), 'end': after(step.end_sec), 'error_code': int(step.code),
        'message': step.message, 'verified': verified, 'reason': '' if verdict is None else verdict.reason,
    }


def _plain(value: Any) -> Any:
    """Return the value as JSON can hold it: three decimals, and null for what is not a finite number."""
    if isinstance(value, float):
        return round(value, 3) if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value
