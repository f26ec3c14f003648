"""What the command line prints: one console, one way to show an error, a question and a mission's progress."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.text import Text

from llm_agent_ros.errors import AgentError, ErrorCode, SetupError

_FILE_COLUMNS = 160


def _width(columns: str | None, is_terminal: bool) -> int | None:
    """Return how wide to print: in a file a wide table stays readable, where rich would cut it at 80 columns."""
    return None if is_terminal or columns else _FILE_COLUMNS


# No markup: most of what is printed holds what people said, or names and paths of theirs. Use ``style`` or Text.
console = Console(width=_width(os.environ.get('COLUMNS'), sys.stdout.isatty()), markup=False, emoji=False)
errors = Console(stderr=True, markup=False, emoji=False)


def show_error(error: AgentError) -> None:
    """Print an error as one sentence, what to do, and its code."""
    hint = f' {error.hint} ' if error.hint else ' '
    errors.print(Text.assemble((error.message, 'bold red'), hint, (error.code.name, 'dim')), highlight=False)


@contextlib.contextmanager
def exit_on_error() -> Iterator[None]:
    """Turn an AgentError and a file that cannot be used into a sentence and exit code 2, Ctrl-C into exit code 130."""
    try:
        yield
    except AgentError as error:
        show_error(error)
        sys.exit(2)
    except BrokenPipeError:
        raise  # the reader of our output has gone: typer ends in silence
    except OSError as error:
        show_error(_of_file(error))
        sys.exit(2)
    except KeyboardInterrupt:
        errors.print('Interrupted.')
        sys.exit(130)


def _of_file(error: OSError) -> SetupError:
    reason = error.strerror or str(error)
    named = f'{error.filename}: {reason}.' if error.filename else f'{reason}.'
    return SetupError(named.replace('..', '.'), code=ErrorCode.INVALID_PARAMETER)


def at_least(columns: int) -> Console:
    """Return the console, or one of so many columns where it has less: a pipe counts as 80."""
    return console if console.width >= columns else Console(width=columns, markup=False, emoji=False)


def measuring_bar() -> Progress:
    """Return a bar for a measurement, which goes when it is done."""
    return Progress(
        TextColumn('{task.description}', markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn(),
        console=console, transient=True,
    )


def training_bar() -> Progress:
    """Return a bar for a training run: steps of all steps, and a description that says how it goes."""
    return Progress(
        TextColumn('step {task.completed:,.0f}/{task.total:,.0f}'), BarColumn(),
        TextColumn('{task.description}', markup=False), TimeElapsedColumn(), console=console,
    )


def set_up_streams() -> None:
    """Let nothing that is read or printed fail for the locale's encoding."""
    for stream, errors_of in ((sys.stdin, 'surrogateescape'), (sys.stdout, 'backslashreplace'),
                              (sys.stderr, 'backslashreplace')):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors_of)


def print_json_as_utf8() -> None:
    """Let standard output be UTF-8 whatever the locale says, as JSON is."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding='utf-8')


def is_interactive() -> bool:
    """Return whether somebody can answer a question."""
    return sys.stdin.isatty() and sys.stdout.isatty()
