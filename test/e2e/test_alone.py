"""Houses of their own: broken parts and worlds. Named to run before the house that the other tests share is up."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.ros.operator import Result as Outcome
from llm_agent_ros.ros.simulated_house import SimulatedHouse

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]


def test_missing_weights_leave_a_robot_that_says_so(house_file: Path, tmp_path: Path) -> None:
    overrides = {'instruction_parser': {'model': str(tmp_path / 'nowhere')}}
    with SimulatedHouse(house_file, overrides, may_fail=frozenset({'instruction_parser'})) as house:
        assert house.wait_until(lambda: house.stack.states.get('instruction_parser') == 'failed', 60.0)
        assert any('nowhere' in line and name == 'instruction_parser' for name, line in house.log), house.tail()
        before = house.pose
        result = house.do('go to the kitchen', 60.0)
        assert result.error_code == ErrorCode.NODE_UNAVAILABLE
        assert 'Traceback' not in '\n'.join(line for _, line in house.log)
        assert house.pose.distance_to(before) < 0.02
        assert set(house.stack.states) == set(house.stack.runner.pids()) - {'lifecycle_manager'}


@pytest.mark.parametrize(
    ('damage', 'says'),
    [
        (('name: house', 'name: house\ncolour: blue'), 'colour'),
        (('{name: green ball,', '{name: red mug,'), 'red mug'),
        (('  - {between: [study, hallway], at: [7.7, 5.9], width: 0.95}\n', ''), 'study'),
    ],
    ids=['unknown key', 'duplicate name', 'room with no door'],
)
def test_an_invalid_world_is_one_sentence_before_anything_starts(
    house_file: Path, tmp_path: Path, damage: tuple[str, str], says: str
) -> None:
    text = house_file.read_text()
    assert damage[0] in text
    world = tmp_path / 'bad.yaml'
    world.write_text(text.replace(damage[0], damage[1], 1))
    command = [
        sys.executable,
        '-m',
        'llm_agent_ros.cli.main',
        'demo',
        '--headless',
        '--world',
        str(world),
        '--report',
        str(tmp_path / 'report'),
    ]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    output = ended.stdout + ended.stderr
    assert ended.returncode == 2, output
    assert says in output and 'INVALID_WORLD' in output and 'Traceback' not in output


def test_a_walled_off_place_ends_with_a_code_and_the_robot_at_rest(house_file: Path, tmp_path: Path) -> None:
    document = yaml.safe_load(house_file.read_text())
    document['start'] = [3.6, 5.1, math.pi]
    world = tmp_path / 'walled.yaml'
    world.write_text(yaml.safe_dump(document, allow_unicode=True))
    with SimulatedHouse(world) as house:
        for index, x in enumerate((2.3, 2.6, 2.9)):
            answer = house.set_obstacle(f'wall{index}', x, 5.9, 0.17)
            assert answer.error_code == ErrorCode.OK, answer.message
        result = house.do('go to the bedroom', 120.0)
        assert result.outcome == Outcome.FAILED, result.message
        assert result.error_code in (ErrorCode.NO_VALID_PATH, ErrorCode.PATH_BLOCKED, ErrorCode.GOAL_OCCUPIED)
        assert house.wait_until(house.is_at_rest, 2.0)
        assert house.collisions == 0
