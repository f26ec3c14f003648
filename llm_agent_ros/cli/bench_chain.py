"""``llm-agent bench chain``: how fast the whole robot answers and stops, and how often it does what it was told."""

from __future__ import annotations

import os
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil
from rich.table import Table

from llm_agent_ros.cli.ask import follow
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.control_loop import control_periods, end, far_instruction, show_computing
from llm_agent_ros.cli.figures import Spread, machine, show_spreads, write_json
from llm_agent_ros.cli.mission import MissionEnd, MissionOptions, policy_parameters, run_mission
from llm_agent_ros.cli.missions import RandomMission, draw_missions
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.policy import make_policy
from llm_agent_ros.errors import AgentError, ErrorCode, SetupError
from llm_agent_ros.ros.simulated_house import SimulatedHouse
from llm_agent_ros.world import load_world

_WAYS = (  # the parser remembers what it has read: each instruction is new
    'go to', 'drive to', 'head to', 'move to', 'please go to', 'could you go to', 'navigate to', 'walk to',
    'head over to', 'make your way to', 'now go to', 'run to', 'proceed to', 'return to', 'get yourself to',
    'please drive to', 'please head to', 'travel to', 'go back to', 'I want you to go to',
)


@dataclass(frozen=True, slots=True)
class ChainOptions:
    """What the benchmark does.

    Attributes:
        world: the world file.
        repeats: how often each latency is taken.
        missions: how many random missions are driven, each from a start of its own in processes of its own.
        folder: where each mission leaves its report.
        seed: of starts, goals and sensor noise.
        policy: what drives, see ``MissionOptions``.
    """

    world: Path
    repeats: int
    missions: int
    folder: Path
    seed: int
    json_file: Path | None
    policy: str = ''


def run_bench_chain(options: ChainOptions) -> int:
    """Measure, print tables, and write the JSON file where one is named; return 1 where a mission was not done.

    Raises:
        AgentError: the policy cannot be had, or something could not be measured.
    """
    if options.policy:
        _check_policy(options.policy)
    where = machine()
    figures: dict[str, Any] = {}
    if options.repeats:
        figures |= _latencies(options)
    if options.missions:
        figures['missions'] = _missions(options)
    if options.json_file is not None:
        write_json(options.json_file, 'chain', figures, where)
    driven = figures.get('missions', {'n': 0, 'done': 0})
    return 1 if driven['done'] < driven['n'] else 0


def _check_policy(policy: str) -> None:
    """Raise where the controller would, before anything is started: it takes a minute to say so."""
    parameters = policy_parameters(policy)
    folder = str(parameters['policy_folder'])
    make_policy(str(parameters['policy']), ControlConfig(), Path(folder) if folder else None)


def _latencies(options: ChainOptions) -> dict[str, Any]:
    began_sec = time.monotonic()
    overrides = {'controller': policy_parameters(options.policy)} if options.policy else None
    with SimulatedHouse(options.world, overrides) as house:
        start_sec = time.monotonic() - began_sec
        first_motion = [_first_motion(house, _WAYS[i % len(_WAYS)]) for i in range(options.repeats)]
        alone, alone_ms = control_periods(house, while_parsing=False)
        parsing, parsing_ms = control_periods(house, while_parsing=True)
        stops = [_stop(house) for _ in range(options.repeats)]
        memory = _memory(house)
    rows = {
        'sentence to first motion': (Spread.of(first_motion), 's'),
        'control period': (Spread.of(alone), 'ms'),
        'control period while the model generates': (Spread.of(parsing), 'ms'),
        'stop request to zero cmd_vel': (Spread.of(stops), 'ms'),
    }
    show_spreads(console, 'Latencies', rows)
    computing = {'alone': alone_ms, 'while the model generates': parsing_ms}
    show_computing(computing)
    table = Table(title=f'Memory (everything active after {start_sec:.1f} s)', title_justify='left')
    table.add_column('process')
    table.add_column('PSS MB', justify='right')
    for name, megabytes in memory.items():
        table.add_row(name, f'{megabytes:.0f}')
    table.add_row('together', f'{sum(memory.values()):.0f}')
    console.print(table)
    spreads = {name.replace(' ', '_'): asdict(spread) | {'unit': unit} for name, (spread, unit) in rows.items()}
    return spreads | {'start_s': start_sec, 'memory_pss_mb': memory, 'control_compute_ms': computing}


def _first_motion(house: SimulatedHouse, way: str) -> float:
    """Return seconds from sending an instruction to the first command that moves the base."""
    house.commands.clear()
    sent_sec = time.monotonic()
    mission = house.operator.execute(far_instruction(house, way))
    if not house.wait_until(lambda: any(not c.is_zero for c in list(house.commands)), 60.0):
        raise SetupError('The robot never moved.', code=ErrorCode.TIMED_OUT)
    moved_sec = next(c.received_sec for c in list(house.commands) if not c.is_zero)
    house.wait_until(lambda: house.speed > 0.2, 10.0)
    end(house, mission)
    return moved_sec - sent_sec


def _stop(house: SimulatedHouse) -> float:
    """Return milliseconds from the stop request in mid-drive to the first zero command; opens the gate again."""
    mission = house.start_driving(far_instruction(house))
    house.commands.clear()
    asked_sec = time.monotonic()
    house.operator.stop()
    if not house.wait_until(lambda: any(c.is_zero for c in list(house.commands)), 10.0):
        raise SetupError('The robot was not stopped.', code=ErrorCode.TIMED_OUT)
    zero_sec = next(c.received_sec for c in list(house.commands) if c.is_zero)
    house.end_of(mission, 20.0)
    house.wait_until(house.is_at_rest, 5.0)
    house.open_gate()
    return (zero_sec - asked_sec) * 1e3


def _memory(house: SimulatedHouse) -> dict[str, float]:
    pids = house.stack.runner.pids()
    return {name: psutil.Process(pid).memory_full_info().pss / 1e6 for name, pid in pids.items()}


def _missions(options: ChainOptions) -> dict[str, Any]:
    world = load_world(options.world)
    drawn = draw_missions(world, options.missions, random.Random(options.seed))
    rows: list[dict[str, Any]] = []
    for number, mission in enumerate(drawn):
        rows.append(_run_one(options, number, mission))
        console.print(
            f'{number + 1:3d}/{len(drawn)}  {"done" if rows[-1]["success"] else "NOT DONE"}  '
            f'{rows[-1]["distance_m"]} m  {mission.instruction}  {rows[-1]["verdict"]}',
            highlight=False,
        )
    done = sum(bool(row['success']) for row in rows)
    collisions = sum(int(row['collisions'] or 0) for row in rows)
    console.print(f'{done} of {len(rows)} missions done, {collisions} collisions', style='bold')
    return {'n': len(rows), 'done': done, 'collisions': collisions, 'runs': rows}


def _run_one(options: ChainOptions, number: int, mission: RandomMission) -> dict[str, Any]:
    folder = options.folder / f'mission_{number:03d}'
    run = MissionOptions(options.world, folder, mission.seed, mission.start, options.policy)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / 'nodes.log').open('w', encoding='utf-8') as log:
        quiet = console.quiet
        console.quiet = True
        try:
            end: MissionEnd = run_mission(
                run,
                mission.instruction,
                lambda session: follow(session, mission.instruction, 0.0, 240.0),
                lambda name, line: print(f'{name}: {line}', file=log, flush=True),
            )
        except AgentError as error:
            return {
                'instruction': mission.instruction,
                'success': False,
                'verdict': str(error),
                'collisions': None,
                'distance_m': None,
                'report': os.fspath(folder),
            }
        finally:
            console.quiet = quiet
    keys = (
        'instruction',
        'success',
        'verdict',
        'outcome',
        'message',
        'collisions',
        'distance_m',
        'min_clearance_m',
        'duration_s',
        'first_motion_ms',
        'real_time_factor',
    )
    return {key: end.report[key] for key in keys} | {'report': os.fspath(folder)}
