"""Missions are driven by the policy that the options name."""

from __future__ import annotations

from pathlib import Path

import pytest

from llm_agent_ros.cli.mission import MissionOptions, _bringup


@pytest.mark.parametrize(('policy', 'expected'), [
    ('residual', {'policy': 'residual', 'policy_folder': ''}),
    ('/runs/best/rl.npz', {'policy': 'rl', 'policy_folder': '/runs/best'}),
])
def test_a_policy_by_name_or_file_reaches_the_controller(
    policy: str, expected: dict[str, str], monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr('llm_agent_ros.cli.mission.prepare_gl', lambda: True)
    assert _bringup(MissionOptions(Path('w.yaml'), Path('r'), policy=policy)).overrides['controller'] == expected
    assert 'controller' not in _bringup(MissionOptions(Path('w.yaml'), Path('r'))).overrides
