"""``llm-agent demo`` as a user runs it: exit code, report, picture and recording."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from llm_agent_ros.ros.stack import private_domain

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240)]
REPORT_KEYS = {
    'instruction',
    'outcome',
    'steps',
    'success',
    'distance_m',
    'collisions',
    'min_clearance_m',
    'parse_ms',
    'plan_ms',
    'first_motion_ms',
    'real_time_factor',
    'control_period_p99_ms',
    'versions',
}


def demo(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        '-m',
        'llm_agent_ros.cli.main',
        'demo',
        '--headless',
        '--report',
        str(folder),
        *arguments,
    ]
    environment = {**os.environ, 'ROS_DOMAIN_ID': str(private_domain())}
    return subprocess.run(command, capture_output=True, text=True, timeout=220, check=False, env=environment)


def test_a_mission_leaves_a_true_report(tmp_path: Path) -> None:
    from mcap.reader import make_reader

    ended = demo(tmp_path, '--instruction', 'go to the dining room and then turn left ninety degrees', '--seed', '3')
    assert ended.returncode == 0, ended.stdout + ended.stderr
    report = json.loads((tmp_path / 'report.json').read_text())
    assert set(report) >= REPORT_KEYS
    assert report['success'] is True and report['collisions'] == 0
    assert [step['skill'] for step in report['steps']] == ['go_to', 'turn']
    for step in report['steps']:
        assert step['status'] == 'succeeded' and step['end'] > step['start']
    assert report['distance_m'] > 2.0 and report['min_clearance_m'] > 0.0
    assert (tmp_path / 'trajectory.png').read_bytes().startswith(b'\x89PNG')
    with (tmp_path / 'mission.mcap').open('rb') as stream:
        summary = make_reader(stream).get_summary()
    assert summary is not None and summary.statistics is not None
    topics = {channel.topic.lstrip('/') for channel in summary.channels.values()}
    assert {'odom', 'scan', 'cmd_vel', 'path', 'agent_state', 'safety_state'} <= topics
    assert summary.statistics.message_count > 100


def test_a_mission_that_is_not_done_is_not_a_success(tmp_path: Path) -> None:
    ended = demo(tmp_path, '--instruction', 'go to the garage')
    assert ended.returncode not in (0, 2), ended.stdout + ended.stderr
    report = json.loads((tmp_path / 'report.json').read_text())
    assert report['success'] is False and report['outcome'] == 'question' and report['distance_m'] < 0.05
