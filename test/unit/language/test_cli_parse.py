"""One line in, one JSON object out, whatever the line holds."""

from __future__ import annotations

import io
import json
import socket
from pathlib import Path

import pytest

from llm_agent_ros.cli.parse import load_robot, run_parse
from llm_agent_ros.errors import AgentError
from llm_agent_ros.task import Capability

ROOT = Path(__file__).parents[3]
KEYS = {
    'instruction',
    'language',
    'outcome',
    'steps',
    'message',
    'code',
    'options',
    'latency_ms',
    'new_tokens',
    'forward_passes',
    'draft',
    'model',
    'note',
}


def test_every_line_gets_a_json_object(tiny_model_folder: Path) -> None:
    lines = [b'stop\n', '停\n'.encode(), b'\n', b'\xff\xfe\x00\n', b'x' * 10_000 + b'\n']
    out = io.StringIO()
    world = ROOT / 'worlds' / 'flat_names_only.yaml'
    assert run_parse(world, model=tiny_model_folder, use_adapter=False, lines=lines, out=out) == 0
    results = [json.loads(line) for line in out.getvalue().splitlines()]
    assert len(results) == len(lines) and all(set(result) == KEYS for result in results)
    assert [result['code'] for result in results] == [
        None,
        None,
        'EMPTY_INSTRUCTION',
        'CONTROL_CHARACTERS',
        'INSTRUCTION_TOO_LONG',
    ]
    assert results[1]['steps'] == [{'skill': 'stop', 'args': {}}] and results[1]['language'] == 'zh'


def test_a_server_that_is_not_there_is_noted_beside_the_local_models_answer(tiny_model_folder: Path) -> None:
    with socket.socket() as closed:
        closed.bind(('127.0.0.1', 0))
        url = f'http://127.0.0.1:{closed.getsockname()[1]}/v1'
    out = io.StringIO()
    world = ROOT / 'worlds' / 'flat_names_only.yaml'
    run_parse(world, model=tiny_model_folder, use_adapter=False, server=url, lines=[b'stop\n', b'no!\n'], out=out)
    stop, other = map(json.loads, out.getvalue().splitlines())
    assert (stop['model'], stop['draft'], stop['note']) == (None, None, None)
    assert other['model'] == 'local' and other['draft']
    assert 'cannot be reached' in other['note'] and 'local model stood in' in other['note']


def test_a_robot_file_says_what_the_body_has(tmp_path: Path) -> None:
    path = tmp_path / 'robot.yaml'
    path.write_text('capabilities: [base, camera]\nradius_m: 0.3\n')
    robot = load_robot(path)
    assert robot.capabilities == {Capability.BASE, Capability.CAMERA}
    assert robot.radius_m == 0.3


@pytest.mark.parametrize(
    'content',
    ['capabilities: [wings]', 'wheels: 4', 'radius_m: wide', '- base', 'a: [', 'capabilities: 3', 'radius_m: .nan',
     'radius_m: .inf', 'reach_m: -3', 'reach_m: 0', 'radius_m: true', 'radius_m: 2020-13-01', 'radius_m: 2020-01-01',
     'capabilities: [[base]]', 'capabilities:', '3: 4'],
)
def test_a_wrong_robot_file_is_one_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / 'robot.yaml'
    path.write_text(content)
    with pytest.raises(AgentError, match='robot file'):
        load_robot(path)


def test_capabilities_that_are_no_list_are_told_what_they_may_be(tmp_path: Path) -> None:
    path = tmp_path / 'robot.yaml'
    path.write_text('capabilities: base')
    with pytest.raises(AgentError, match='capabilities takes a list of some of base, camera, gripper, speaker'):
        load_robot(path)
