"""What is printed stays readable in a file."""

from llm_agent_ros.cli.console import _width


def test_a_file_gets_room_for_wide_tables_and_a_terminal_keeps_its_own_width() -> None:
    assert _width(None, is_terminal=False) == 160
    assert _width(None, is_terminal=True) is None
    assert _width('90', is_terminal=False) is None
