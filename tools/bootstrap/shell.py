"""Runs the commands of the set-up: their output goes to a log, of which one sees only what one needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from tools.bootstrap.host import SetupProblem

_TAIL_LINES = 25


class Shell(NamedTuple):
    """Where commands run and where their output goes."""

    root: Path
    log: Path
    environ: Mapping[str, str]

    def run(self, command: Sequence[str], *, failure: str, environ: Mapping[str, str] | None = None) -> None:
        """Run a command to its end.

        Args:
            failure: the sentence for when it fails.
            environ: variables on top of the shell's.

        Raises:
            SetupProblem: where it cannot be started or ends non-zero; the log's last lines are printed before.
        """
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open('a', encoding='utf-8') as log:
            log.write(f'\n$ {" ".join(command)}\n')
            log.flush()
            code, tail = self._stream(command, {**self.environ, **(environ or {})}, log)
        if code != 0:
            print('\n'.join(tail), file=sys.stderr)
            if any('No space left on device' in line for line in tail):
                raise SetupProblem('The disk became full: free some space and try again.')
            raise SetupProblem(f'{failure} (exit code {code}; the whole output is in {self.log}).')

    def _stream(self, command: Sequence[str], environ: Mapping[str, str], log: TextIO) -> tuple[int, list[str]]:
        tail: list[str] = []
        try:
            process = subprocess.Popen(
                list(command), cwd=str(self.root), env=dict(environ), stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True, errors='replace',
                close_fds=False,  # an orphaned pip keeps the lock until it ends
            )
        except OSError as error:
            raise SetupProblem(f'{command[0]} cannot be run: {error.strerror}.') from error
        assert process.stdout is not None
        with process:
            for line in process.stdout:
                log.write(line)
                tail = [*tail[-_TAIL_LINES:], line.rstrip()]
                show_live(line.strip())
        show_live('')
        return process.returncode, tail


def show_live(line: str) -> None:
    """Show a passing line on a terminal, over the one before; nothing where output is not a terminal."""
    if sys.stdout.isatty():
        width = shutil.get_terminal_size().columns - 1
        sys.stdout.write('\r\x1b[K' + line[:width])
        sys.stdout.flush()
