"""How regular the control loop is and how long it computes, with and without the language model beside it."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise

from diagnostic_msgs.msg import DiagnosticArray
from geometry_msgs.msg import TwistStamped
from rich.table import Table

from llm_agent_interfaces.srv import ParseInstruction
from llm_agent_ros.cli.console import console
from llm_agent_ros.ros.operator import Mission
from llm_agent_ros.ros.qos import COMMAND, EVENT
from llm_agent_ros.ros.session import wait
from llm_agent_ros.ros.simulated_house import SimulatedHouse

_FAR = ('bedroom', 'kitchen')
_LONG_SENTENCE = 'please go to the kitchen, look for the blue bottle there and then bring it to me in the living room'
COMPUTING = ('p50_ms', 'p99_ms', 'max_ms', 'count')
"""What the controller says about its newest 200 cycles."""
CLOCKS = {'compute_time': 'wall', 'processor_time': 'processor'}
"""What the controller measures, and which clock by: waiting for a core that others have counts in the first only."""


def far_instruction(house: SimulatedHouse, way: str = 'go to') -> str:
    """Return an instruction that is a long drive from wherever the robot is."""
    rooms = {room.name: room.pose or house.pose for room in house.world.rooms}
    # In our house always the same two, so that one run compares with another.
    names = _FAR if all(name in rooms for name in _FAR) else tuple(rooms)
    return f'{way} the ' + max(names, key=lambda name: house.pose.distance_to(rooms[name]))


def end(house: SimulatedHouse, mission: Mission) -> None:
    """Cancel a mission and wait until the robot stands."""
    mission.cancel()
    house.end_of(mission, 20.0)
    house.wait_until(house.is_at_rest, 5.0)


def control_periods(
    house: SimulatedHouse, while_parsing: bool, seconds: float = 12.0,
) -> tuple[list[float], dict[str, dict[str, float]]]:
    """Return milliseconds between the controller's commands, by their DDS source time, during one drive.

    The second is what the controller says its newest 200 cycles computed, by clock, see ``COMPUTING``.
    """
    sent_ns: list[int] = []
    computed: dict[str, dict[str, float]] = {clock: {} for clock in CLOCKS.values()}

    def take(message: TwistStamped, info: dict[str, int]) -> None:
        if message.twist.linear.x or message.twist.angular.z:
            sent_ns.append(int(info['source_timestamp']))

    def note(message: DiagnosticArray) -> None:
        values = {pair.key: pair.value for status in message.status if status.name == 'controller'
                  for pair in status.values}
        for name, clock in CLOCKS.items() if values else ():
            computed[clock] = {key: float(values[f'{name}_{key}']) for key in COMPUTING}

    node = house.stack.session.node
    mission = house.start_driving(far_instruction(house))
    subscriptions = (node.create_subscription(TwistStamped, 'cmd_vel_nav', take, COMMAND),
                     node.create_subscription(DiagnosticArray, 'diagnostics', note, EVENT))
    with _busy_parser(house) if while_parsing else _nothing():
        mission.wait(seconds)
    for subscription in subscriptions:
        node.destroy_subscription(subscription)
    if mission.wait(0.0) is None:
        end(house, mission)
    periods = [(b - a) * 1e-6 for a, b in pairwise(sent_ns)]
    return [p for p in periods if p < 1000.0], computed  # a stop in between is no period


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


def show_computing(computing: Mapping[str, Mapping[str, Mapping[str, float]]]) -> None:
    """Print what ``control_periods`` found, by condition and clock."""
    table = Table(title='What a control cycle computes, ms of wall and of processor time', title_justify='left')
    for column in ('', *COMPUTING):
        table.add_column(column, justify='right' if column else 'left')
    for name, clocks in computing.items():
        for clock, figures in clocks.items():
            table.add_row(f'{name}: {clock}', *(f'{figures.get(key, math.nan):.4g}' for key in COMPUTING))
    console.print(table)
