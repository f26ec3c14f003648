"""``llm-agent bench chain``: how fast the whole robot answers and stops, and how often it does what it was told."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
from geometry_msgs.msg import TwistStamped
from rich.table import Table

from llm_agent_interfaces.srv import ParseInstruction
from llm_agent_ros.cli.ask import follow
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import Spread, machine, show_spreads, write_json
from llm_agent_ros.cli.mission import MissionEnd, MissionOptions, run_mission
from llm_agent_ros.cli.missions import RandomMission, draw_missions
from llm_agent_ros.errors import AgentError, ErrorCode, SetupError
from llm_agent_ros.ros.operator import Mission
from llm_agent_ros.ros.qos import COMMAND
from llm_agent_ros.ros.session import wait
from llm_agent_ros.ros.simulated_house import SimulatedHouse
from llm_agent_ros.world import load_world

_FAR = ('bedroom', 'kitchen')
_WAYS = (  # the parser remembers what it has read: each instruction is new
    'go to', 'drive to', 'head to', 'move to', 'please go to', 'could you go to', 'navigate to', 'walk to',
    'head over to', 'make your way to', 'now go to', 'run to', 'proceed to', 'return to', 'get yourself to',
    'please drive to', 'please head to', 'travel to', 'go back to', 'I want you to go to',
)
_LONG_SENTENCE = 'please go to the kitchen, look for the blue bottle there and then bring it to me in the living room'


@dataclass(frozen=True, slots=True)
class ChainOptions:
    """What the benchmark does.

    Attributes:
        world: the world file.
        repeats: how often each latency is taken.
        missions: how many random missions are driven, each from a start of its own in processes of its own.
        folder: where each mission leaves its report.
        seed: of starts, goals and sensor noise.
        policy: what drives in the missions, see ``MissionOptions``.
    """

    world: Path
    repeats: int
    missions: int
    folder: Path
    seed: int
    json_file: Path | None
    policy: str = ''


def run_bench_chain(options: ChainOptions) -> None:
    """Measure, print tables, and write the JSON file where one is named."""
    where = machine()
    figures: dict[str, Any] = {}
    if options.repeats:
        figures |= _latencies(options)
    if options.missions:
        figures['missions'] = _missions(options)
    if options.json_file is not None:
        write_json(options.json_file, 'chain', figures, where)


def _latencies(options: ChainOptions) -> dict[str, Any]:
    began_sec = time.monotonic()
    with SimulatedHouse(options.world) as house:
        start_sec = time.monotonic() - began_sec
        first_motion = [_first_motion(house, _WAYS[i % len(_WAYS)]) for i in range(options.repeats)]
        alone = _control_periods(house, while_parsing=False)
        parsing = _control_periods(house, while_parsing=True)
        stops = [_stop(house) for _ in range(options.repeats)]
        memory = _memory(house)
    rows = {
        'sentence to first motion': (Spread.of(first_motion), 's'),
        'control period': (Spread.of(alone), 'ms'),
        'control period while the model generates': (Spread.of(parsing), 'ms'),
        'stop request to zero cmd_vel': (Spread.of(stops), 'ms'),
    }
    show_spreads(console, 'Latencies', rows)
    table = Table(title=f'Memory (everything active after {start_sec:.1f} s)', title_justify='left')
    table.add_column('process')
    table.add_column('PSS MB', justify='right')
    for name, megabytes in memory.items():
        table.add_row(name, f'{megabytes:.0f}')
    table.add_row('together', f'{sum(memory.values()):.0f}')
    console.print(table)
    spreads = {name.replace(' ', '_'): asdict(spread) | {'unit': unit} for name, (spread, unit) in rows.items()}
    return spreads | {'start_s': start_sec, 'memory_pss_mb': memory}


def _far_instruction(house: SimulatedHouse, way: str = 'go to') -> str:
    """Return an instruction that is a long drive from wherever the robot is."""
    goals = {name: house.world.place(name).pose for name in _FAR}
    return f'{way} the ' + max(_FAR, key=lambda name: house.pose.distance_to(goals[name] or house.pose))


def _end(house: SimulatedHouse, mission: Mission) -> None:
    mission.cancel()
    house.end_of(mission, 20.0)
    house.wait_until(house.is_at_rest, 5.0)


def _first_motion(house: SimulatedHouse, way: str) -> float:
    """Return seconds from sending an instruction to the first command that moves the base."""
    house.commands.clear()
    sent_sec = time.monotonic()
    mission = house.operator.execute(_far_instruction(house, way))
    if not house.wait_until(lambda: any(not c.is_zero for c in list(house.commands)), 60.0):
        raise SetupError('The robot never moved.', code=ErrorCode.TIMED_OUT)
    moved_sec = next(c.received_sec for c in list(house.commands) if not c.is_zero)
    house.wait_until(lambda: house.speed > 0.2, 10.0)
    _end(house, mission)
    return moved_sec - sent_sec


def _stop(house: SimulatedHouse) -> float:
    """Return milliseconds from the stop request in mid-drive to the first zero command; opens the gate again."""
    mission = house.start_driving(_far_instruction(house))
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


def _control_periods(house: SimulatedHouse, while_parsing: bool, seconds: float = 12.0) -> list[float]:
    """Return milliseconds between the controller's commands, by their DDS source time, during one drive."""
    sent_ns: list[int] = []

    def take(message: TwistStamped, info: dict[str, int]) -> None:
        if message.twist.linear.x or message.twist.angular.z:
            sent_ns.append(int(info['source_timestamp']))

    node = house.stack.session.node
    mission = house.start_driving(_far_instruction(house))
    subscription = node.create_subscription(TwistStamped, 'cmd_vel_nav', take, COMMAND)
    with _busy_parser(house) if while_parsing else _nothing():
        mission.wait(seconds)
    node.destroy_subscription(subscription)
    if mission.wait(0.0) is None:
        _end(house, mission)
    periods = [(b - a) * 1e-6 for a, b in pairwise(sent_ns)]
    return [p for p in periods if p < 1000.0]  # a stop in between is no period


@contextmanager
def _busy_parser(house: SimulatedHouse) -> Iterator[None]:
    """Keep the language model generating."""
    client = house.stack.session.node.create_client(ParseInstruction, 'parse_instruction')
    ended = threading.Event()

    def ask() -> None:
        while not ended.is_set():
            wait(client.call_async(ParseInstruction.Request(instruction=_LONG_SENTENCE)), 60.0, 'The parser')

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(60.0)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


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
            markup=False,
        )
    done = sum(bool(row['success']) for row in rows)
    collisions = sum(int(row['collisions'] or 0) for row in rows)
    console.print(f'[bold]{done} of {len(rows)} missions done, {collisions} collisions[/]')
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
