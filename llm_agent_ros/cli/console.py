"""What the command line prints: one console, one way to show an error, a question and a mission's progress."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from llm_agent_ros.errors import AgentError

_FILE_COLUMNS = 160


def _width(columns: str | None, is_terminal: bool) -> int | None:
    """Return how wide to print: in a file a wide table stays readable, where rich would cut it at 80 columns."""
    return None if is_terminal or columns else _FILE_COLUMNS


console = Console(width=_width(os.environ.get('COLUMNS'), sys.stdout.isatty()))
errors = Console(stderr=True)


def show_error(error: AgentError) -> None:
    """Print an error as one sentence, what to do, and its code."""
    errors.print(f'[bold red]{error.message}[/] {error.hint} [dim]{error.code.name}[/]', highlight=False)


@contextlib.contextmanager
def exit_on_error() -> Iterator[None]:
    """Turn an AgentError into a sentence and exit code 2, and Ctrl-C into exit code 130."""
    try:
        yield
    except AgentError as error:
        show_error(error)
        sys.exit(2)
    except KeyboardInterrupt:
        errors.print('Interrupted.')
        sys.exit(130)


def training_bar() -> Progress:
    """Return a bar for a training run: steps of all steps, and a description that says how it goes."""
    return Progress(
        TextColumn('step {task.completed:,.0f}/{task.total:,.0f}'), BarColumn(), TextColumn('{task.description}'),
        TimeElapsedColumn(), console=console,
    )


def is_interactive() -> bool:
    """Return whether somebody can answer a question."""
    return sys.stdin.isatty() and sys.stdout.isatty()
