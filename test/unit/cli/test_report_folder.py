"""A mission that fails leaves no report of the one before."""

from __future__ import annotations

from pathlib import Path

import pytest

from llm_agent_ros.cli.mission import MissionOptions, run_mission
from llm_agent_ros.errors import WorldError


def test_what_an_earlier_mission_left_goes_before_the_next_begins(tmp_path: Path) -> None:
    report = tmp_path / 'report'
    report.mkdir()
    for name in ('report.json', 'trajectory.png', 'mission.mcap', 'notes.txt'):
        (report / name).touch()
    with pytest.raises(WorldError):
        run_mission(MissionOptions(tmp_path / 'missing.yaml', report), 'stop', lambda _: None, lambda *_: None)
    assert [file.name for file in report.iterdir()] == ['notes.txt']
