"""report.json and the picture."""

import dataclasses
import json
import math

import numpy as np
import pytest
from mission_maker import INSTRUCTION, WORLD, changed, default_mission

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.report import fonts
from llm_agent_ros.report.files import write_report
from llm_agent_ros.report.record import MissionOutcome, MissionRecord
from llm_agent_ros.report.referee import Referee
from llm_agent_ros.report.summary import summary
from llm_agent_ros.report.trajectory import draw_trajectory
from llm_agent_ros.report.verdict import StepVerdict, Verdict
from llm_agent_ros.task import Step
from llm_agent_ros.world.grid import GridMap

KEYS = {'instruction', 'outcome', 'steps', 'success', 'distance_m', 'collisions', 'min_clearance_m', 'parse_ms',
        'plan_ms', 'first_motion_ms', 'real_time_factor', 'control_period_p99_ms', 'versions'}
VERSIONS = {'package', 'python', 'rclpy', 'torch', 'transformers', 'mujoco', 'numpy', 'cpu'}


@pytest.fixture(scope='module')
def record():
    return default_mission()


def pixels(path):
    from matplotlib import image

    return np.asarray(image.imread(path))[..., :3]


def test_the_files_of_a_good_mission(record, tmp_path):
    verdict = Referee(WORLD).judge_record(record)
    content = write_report(tmp_path / 'new' / 'folder', record, WORLD, verdict)
    read = json.loads((tmp_path / 'new/folder/report.json').read_text(encoding='utf-8'))
    assert read == content
    assert set(read) >= KEYS and set(read['versions']) == VERSIONS
    assert read['instruction'] == INSTRUCTION and read['outcome'] == 'succeeded' and read['success'] is True
    assert [step['status'] for step in read['steps']] == ['succeeded'] * 3
    assert all(0.0 <= step['start'] < step['end'] <= read['duration_s'] for step in read['steps'])
    assert read['steps'][2]['args'] == {'where': 'study desk', 'object': 'red mug'}
    assert 15.0 < read['distance_m'] < 30.0 and read['collisions'] == 0 and read['versions']['numpy'] == np.__version__
    picture = pixels(tmp_path / 'new/folder/trajectory.png')
    assert picture.shape[0] > 600 and picture.shape[1] > 1000
    assert picture.std() > 0.05


@pytest.mark.parametrize('text', [
    'say "it costs 5$ to 10$"', r'say hello $\frac$', 'the price is $5_ or $6_', 'say $x^$ now', '']
)
def test_what_was_said_is_no_formula(tmp_path, record, text):
    thing = dataclasses.replace(WORLD.objects[0], name=text or 'x')
    world = dataclasses.replace(WORLD, objects=(thing, *WORLD.objects[1:]), places=tuple(
        dataclasses.replace(place, name=f'{place.name} {text}') for place in WORLD.places))
    said = tuple(dataclasses.replace(event, text=text) for event in record.events)
    steps = tuple(dataclasses.replace(step, step=Step('say', (('text', text),))) for step in record.steps)
    refused = changed(record, instruction=text, outcome=MissionOutcome.REFUSED, message=text, steps=())
    for some in (changed(record, instruction=text, events=said, steps=steps), refused):
        draw_trajectory(tmp_path / 'picture.png', some, world)
    assert pixels(tmp_path / 'picture.png').std() > 0.05


def test_success_needs_both_the_agent_and_the_truth(record):
    good = Referee(WORLD).judge_record(record)
    bad = Verdict((*good.steps[:2], StepVerdict(good.steps[2].step, False, 'red mug is not at study desk.')))
    assert summary(record, good)['success'] is True
    assert summary(record, bad)['success'] is False
    assert 'red mug is not at study desk' in summary(record, bad)['verdict']
    assert summary(changed(record, outcome=MissionOutcome.FAILED), good)['success'] is False
    assert summary(record)['success'] is True and summary(record)['verified'] is False


def test_what_nobody_knows_is_null_and_json_stays_standard(record):
    bare = MissionRecord('去厨房', outcome=MissionOutcome.QUESTION, code=ErrorCode.UNKNOWN_PLACE, message='哪里?')
    content = summary(bare)
    text = json.dumps(content, allow_nan=False, ensure_ascii=False)
    assert '去厨房' in text
    assert content['first_motion_ms'] is None and content['collisions'] is None and content['min_clearance_m'] is None
    assert content['error_code'] == 103 and content['steps'] == [] and content['success'] is False
    assert math.isnan(bare.real_time_factor) and bare.distance_m == 0.0


@pytest.mark.parametrize('outcome', [MissionOutcome.QUESTION, MissionOutcome.TIMED_OUT])
def test_every_outcome_can_be_drawn_without_motion(outcome, tmp_path):
    draw_trajectory(tmp_path / 't.png', MissionRecord('go', outcome=outcome, message='A sentence.'), WORLD)
    assert pixels(tmp_path / 't.png').std() > 0.02


def test_a_map_takes_the_place_of_rooms_and_nothing_of_both(record, tmp_path):
    grid = GridMap(np.zeros((40, 60), np.int8), 0.25, Pose2D(0.0, 0.0))
    grid.data[10:12] = 100
    bare = changed(record, truth=(), paths=())
    draw_trajectory(tmp_path / 'grid.png', bare, None, None, grid)
    draw_trajectory(tmp_path / 'none.png', bare)
    assert pixels(tmp_path / 'grid.png').mean() < pixels(tmp_path / 'none.png').mean()


def test_chinese_is_written_or_replaced_by_the_steps(record, tmp_path, monkeypatch, recwarn):
    chinese = changed(record, instruction='去厨房找到红色杯子,把它放在书房的桌子上。', language='zh')
    monkeypatch.setattr(fonts, 'cjk_font', lambda: None)
    assert fonts.title(chinese).startswith('(zh) go_to(target=kitchen), then find')
    assert fonts.writable('好 done') == 'done'
    draw_trajectory(tmp_path / 'zh.png', chinese, WORLD)
    assert not [w for w in recwarn if 'Glyph' in str(w.message)]
    monkeypatch.setattr(fonts, 'cjk_font', lambda: 'Noto Sans CJK SC')
    assert chinese.instruction in fonts.title(chinese)
    assert fonts.families() == ['DejaVu Sans', 'Noto Sans CJK SC']


def test_many_marks_and_long_words_fit(record, tmp_path):
    events = tuple(e for e in record.events for _ in range(12))
    long = changed(record, events=events, instruction='Please go ' + 'and go on ' * 60, steps=record.steps * 6)
    draw_trajectory(tmp_path / 'long.png', long, WORLD)
    assert pixels(tmp_path / 'long.png').shape == (960, 1680, 3)
