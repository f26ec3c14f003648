"""``llm-agent demo``: a simulated robot hears a sentence, does what it says, and a report shows it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table
from rich.text import Text

from llm_agent_ros.cli.ask import follow, show_result
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.mission import REPORT_FILES, MissionEnd, MissionOptions, prepare_folder, run_mission
from llm_agent_ros.ros.operator import Result
from llm_agent_ros.ros.session import Session

_LOG = 'nodes.log'
_QUESTION_TIMEOUT_SEC = 120.0
_FIGURES = (
    ('first_motion_ms', 'sentence to first motion', 'ms'),
    ('parse_ms', 'parse', 'ms'),
    ('plan_ms', 'planning, all calls', 'ms'),
    ('distance_m', 'driven', 'm'),
    ('min_clearance_m', 'smallest clearance', 'm'),
    ('collisions', 'collisions', ''),
    ('control_period_p99_ms', 'control period p99', 'ms'),
    ('real_time_factor', 'real-time factor', ''),
)


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """What a user may choose about a demo."""

    instruction: str
    world: Path
    headless: bool
    seed: int
    timeout_sec: float
    report: Path


def run_demo(options: DemoOptions) -> int:
    """Run one mission with a live view; return 0 only if the ground truth agrees that it was done."""
    prepare_folder(options.report)
    log_file = options.report / _LOG
    results: list[Result | None] = []

    def drive(session: Session) -> Result | None:
        console.print('Every node is active.', style='dim')
        question_sec = 0.0 if options.headless else _QUESTION_TIMEOUT_SEC
        results.append(follow(session, options.instruction, question_sec, options.timeout_sec))
        return results[0]

    with log_file.open('w', encoding='utf-8') as log:

        def sink(name: str, line: str) -> None:
            log.write(f'{name}: {line}\n')
            log.flush()
            if '[ERROR]' in line or '[FATAL]' in line:
                console.print(f'{name}: {line.rsplit("]: ", 1)[-1]}', style='red')

        console.print(f'Starting the robot in {options.world.name} …', style='dim', highlight=False)
        mission = MissionOptions(options.world, options.report, options.seed)
        end = run_mission(mission, options.instruction, drive, sink)
    code = show_result(results[0])
    _show_end(end, options)
    if not options.headless:
        _open(options.report / 'trajectory.png')
    return 0 if end.done else max(code, 1)


def _show_end(end: MissionEnd, options: DemoOptions) -> None:
    agrees = 'agrees' if end.verdict.done else 'disagrees'
    color = 'green' if end.verdict.done else 'yellow'
    console.print(Text.assemble('The ground truth ', (agrees, color), f': {end.verdict.reason}'), highlight=False)
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for key, name, unit in _FIGURES:
        value = end.report[key]
        if value is not None:
            table.add_row(name, f'{value:g} {unit}' if isinstance(value, float) else f'{value} {unit}')
    console.print(table)
    console.print(f'{options.report}/: {", ".join((*REPORT_FILES, _LOG))}', style='dim', highlight=False)


def _open(picture: Path) -> None:
    """Show the picture where there is a desktop to show it on."""
    opener = shutil.which('xdg-open')
    if opener and (os.environ.get('DISPLAY') or os.environ.get('WAYLAND_DISPLAY')):
        subprocess.Popen([opener, str(picture)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
