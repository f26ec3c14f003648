"""``llm-agent up``: everything on one robot or in the simulator, until Ctrl-C."""

from __future__ import annotations

import signal
import threading
import time
import zlib

from rich.text import Text

from llm_agent_ros.bringup import BringupOptions
from llm_agent_ros.cli.console import console
from llm_agent_ros.errors import AgentError
from llm_agent_ros.ros.parameter_files import check_parameter_files
from llm_agent_ros.ros.stack import Stack
from llm_agent_ros.runner import Fate

_COLORS = ('cyan', 'green', 'yellow', 'blue', 'magenta', 'bright_red', 'bright_cyan', 'bright_green', 'bright_blue')
_START_TIMEOUT_SEC = 180.0


def print_log(name: str, line: str) -> None:
    """Print one line of a node's log with the node's name in its own colour."""
    color = _COLORS[zlib.crc32(name.encode()) % len(_COLORS)]
    console.print(Text(f'{name:>18} ', style=color) + Text(line), soft_wrap=True)


def run_up(options: BringupOptions) -> int:
    """Bring everything up, wait for Ctrl-C, bring everything down; return the exit code.

    Raises:
        AgentError: a parameter file cannot be used.
    """
    check_parameter_files(options.params_files, options.namespace)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    with Stack(options, print_log) as stack:
        starter = threading.Thread(target=_announce, args=(stack, ended), daemon=True)
        starter.start()
        while not ended.is_set() and stack.runner.fate is Fate.RUNNING:
            time.sleep(0.1)
        crashed = stack.runner.fate is Fate.CRASHED
    return 1 if crashed else 0


def _announce(stack: Stack, ended: threading.Event) -> None:
    try:
        stack.wait_active(_START_TIMEOUT_SEC)
    except AgentError as error:
        if not ended.is_set():
            rest = ' The other nodes stay up; Ctrl-C ends them.' if stack.runner.fate is Fate.RUNNING else ''
            print_log('llm-agent', f'{error}{rest}')
        return
    print_log('llm-agent', 'Ready. In another terminal: llm-agent ask "go to the kitchen"')
