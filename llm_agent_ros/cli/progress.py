"""The live view of a mission: its steps, the distance to go, what the robot says and sees."""

from __future__ import annotations

import json
import threading
import time

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from llm_agent_interfaces.msg import AgentState, StepStatus
from llm_agent_interfaces.msg import Step as StepMsg

_MARKS = {
    StepStatus.PENDING: ('·', 'dim'),
    StepStatus.RUNNING: ('▶', 'bold cyan'),
    StepStatus.SUCCEEDED: ('✓', 'green'),
    StepStatus.FAILED: ('✗', 'bold red'),
    StepStatus.CANCELED: ('■', 'yellow'),
}


class MissionView:
    """Shows a mission while it runs: live on a terminal, one line a change elsewhere.

    The ``on_*`` methods may be called from any thread.
    """

    def __init__(self, console: Console, instruction: str) -> None:
        self._console = console
        self._instruction = instruction
        self._lock = threading.Lock()
        self._state: AgentState | None = None
        self._seen: tuple[str, ...] = ()
        self._safety = ''
        self._started_sec = time.monotonic()
        self._printed: set[str] = set()
        self._live: Live | None = None
        if console.is_terminal:
            self._live = Live(get_renderable=self._render, console=console, refresh_per_second=5)

    def __enter__(self) -> MissionView:
        if self._live is not None:
            self._live.start()
        else:
            self._console.print(Text(f'Instruction: {self._instruction}'))
        return self

    def __exit__(self, *_: object) -> None:
        if self._live is not None:
            self._live.refresh()
            self._live.stop()

    def on_state(self, state: AgentState) -> None:
        """Take the agent's state."""
        with self._lock:
            self._state = state
        if self._live is None:
            self._print_changes(state)

    def on_seen(self, labels: tuple[str, ...]) -> None:
        """Take the labels of what the camera sees now."""
        with self._lock:
            self._seen = labels

    def on_safety(self, message: str) -> None:
        """Take the gate's sentence; empty when nothing holds the robot."""
        with self._lock:
            self._safety = message

    def _print_changes(self, state: AgentState) -> None:
        elapsed_sec = time.monotonic() - self._started_sec
        for index, status in enumerate(state.steps):
            line = f'{_MARKS[status.state][0]} {index + 1}. {show_step(status.step)}'
            if status.state not in (StepStatus.PENDING,):
                self._print_once(line + (f': {status.message}' if status.message else ''), elapsed_sec)
        if state.text:
            self._print_once(f'  {state.text}', elapsed_sec)

    def _print_once(self, line: str, elapsed_sec: float) -> None:
        if line not in self._printed:
            self._printed.add(line)
            self._console.print(Text(f'{elapsed_sec:6.1f} s  {line}'))

    def _render(self) -> RenderableType:
        with self._lock:
            state, seen, safety = self._state, self._seen, self._safety
        parts: list[RenderableType] = [Text(f'“{self._instruction}”', style='bold')]
        if state is None:
            return Group(*parts, Text('thinking …', style='dim'))
        parts.append(_steps_table(state))
        parts.append(Text(state.text or ' ', style='italic'))
        if seen:
            parts.append(Text('sees  ' + ', '.join(seen), style='dim'))
        if safety:
            parts.append(Text('gate  ' + safety, style='yellow'))
        return Group(*parts)


def _steps_table(state: AgentState) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1))
    for status in state.steps:
        mark, style = _MARKS[status.state]
        detail = status.message
        if status.state == StepStatus.RUNNING and state.distance_left_m > 0.0:
            detail = f'{state.distance_left_m:.1f} m to go'
        table.add_row(Text(mark, style=style), Text(show_step(status.step), style=style), Text(detail, style='dim'))
    return table


def show_step(step: StepMsg) -> str:
    """Return a step as a person would write it down."""
    values = []
    for pair in step.args:
        value = json.loads(pair.value)
        values.append(f'{pair.key}: {" / ".join(value) if isinstance(value, list) else value}')
    return f'{step.skill.replace("_", " ")}  {", ".join(values)}'.rstrip()
