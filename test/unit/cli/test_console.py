"""What is printed stays readable in a file, is what was said, and an error is a sentence."""

import errno
import io
import sys

import pytest
from rich.console import Console

from llm_agent_ros.cli import console as module
from llm_agent_ros.cli.console import (
    _width,
    at_least,
    console,
    exit_on_error,
    measuring_bar,
    set_up_streams,
    show_error,
)
from llm_agent_ros.cli.options import readable
from llm_agent_ros.errors import WorldError

MARKED = '/tmp/[old]/a[/b] :smile: [bold]x[/bold]'


def test_a_file_gets_room_for_wide_tables_and_a_terminal_keeps_its_own_width() -> None:
    assert _width(None, is_terminal=False) == 160
    assert _width(None, is_terminal=True) is None
    assert _width('90', is_terminal=False) is None


def test_what_people_say_is_printed_as_they_said_it(capsys: pytest.CaptureFixture[str]) -> None:
    console.print(MARKED)
    at_least(200).print(MARKED)
    assert capsys.readouterr().out.splitlines() == [MARKED, MARKED]


def test_what_an_error_names_is_printed_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(module, 'errors', Console(file=out, width=200))
    show_error(WorldError(f'{MARKED} is none.', hint=f'Use {MARKED}.'))
    assert out.getvalue() == f'{MARKED} is none. Use {MARKED}. INVALID_WORLD\n'


def test_a_bar_may_be_called_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(module, 'console', Console(file=out, width=200, force_terminal=True))
    with measuring_bar() as bar:
        bar.add_task(MARKED, total=1)
    assert MARKED in out.getvalue()


@pytest.mark.parametrize(('error', 'said'), [
    (FileNotFoundError(errno.ENOENT, 'No such file or directory', 'a/b'), 'a/b: No such file or directory. INVALID'),
    (OSError('nothing [/x] known'), 'nothing [/x] known. INVALID'),
])
def test_a_file_that_cannot_be_used_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, error: OSError, said: str,
) -> None:
    out = io.StringIO()
    monkeypatch.setattr(module, 'errors', Console(file=out, width=200))
    with pytest.raises(SystemExit) as ended, exit_on_error():
        raise error
    assert ended.value.code == 2 and out.getvalue().startswith(said)


def test_no_encoding_of_the_terminal_is_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding='latin-1')
    monkeypatch.setattr('sys.stdout', out)
    monkeypatch.setattr('sys.stdin', io.TextIOWrapper(io.BytesIO(b'\xe5\x8e\xbb \xff'), encoding='ascii'))
    set_up_streams()
    assert readable(sys.stdin.read()) == '去 \ufffd'
    console.print('✓ 去厨房 \udcff')
    out.flush()
    assert out.buffer.getvalue().startswith(b'\\u2713 \\u53bb')  # type: ignore[attr-defined]


def test_a_reader_that_has_gone_is_left_to_typer() -> None:
    with pytest.raises(BrokenPipeError), exit_on_error():
        raise BrokenPipeError(errno.EPIPE, 'Broken pipe')
