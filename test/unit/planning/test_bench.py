"""The planner benchmark on small maps made here."""

import json

import numpy as np
import pytest

from llm_agent_ros.cli.bench_planner import bench_planner
from llm_agent_ros.cli.planner_measures import Judge
from llm_agent_ros.errors import AgentError


@pytest.fixture
def small_map(tmp_path):
    rows = ['.' * 30] * 10 + ['.' * 14 + '@' + '.' * 15] * 10
    (tmp_path / 'small.map').write_text('type octile\nheight 20\nwidth 30\nmap\n' + '\n'.join(rows) + '\n')
    queries = ''.join(f'{k}\tsmall.map\t30\t20\t{k}\t19\t{29 - k}\t18\t0\n' for k in range(6))
    (tmp_path / 'small.map.scen').write_text('version 1\n' + queries)
    return tmp_path / 'small.map'


@pytest.mark.parametrize('with_scenario', [True, False])
def test_figures_and_plot_are_written(small_map, with_scenario):
    folder = small_map.parent
    scens = [folder / 'small.map.scen'] if with_scenario else []
    bench_planner([small_map], scens, peers=False, json_file=folder / 'out.json', plot=folder / 'out.png', queries=5)
    figures = json.loads((folder / 'out.json').read_text())['figures']
    lines = {line['planner']: line for line in figures['planners']}
    assert set(lines) == {
        'astar', 'astar, no landmarks', 'astar, cold', 'any-angle', 'dijkstra', 'kept goal field',
    }
    for line in lines.values():
        assert line['n'] == line['solved'] == 5
        assert line['paths_cutting_corners'] == line['paths_in_obstacle'] == 0
    for name in ('astar', 'astar, no landmarks', 'astar, cold', 'dijkstra', 'kept goal field'):
        assert lines[name]['cost_ratio'] == pytest.approx(1.0, abs=1e-4)
    assert lines['any-angle']['cost_ratio'] < 0.999
    assert (folder / 'out.png').read_bytes().startswith(b'\x89PNG')


def test_without_maps_it_takes_the_house(tmp_path):
    bench_planner([], queries=2, limit_sec=0.01, json_file=tmp_path / 'out.json')
    figures = json.loads((tmp_path / 'out.json').read_text())['figures']
    assert {query['query'].split('/')[0] for query in figures['queries']} == {'house'}


def test_a_map_that_is_none_is_one_sentence(tmp_path):
    (tmp_path / 'none.yaml').write_text('name: x\n')
    for name in ('none.map', 'none.yaml', 'missing.yaml'):
        with pytest.raises(AgentError):
            bench_planner([tmp_path / name])


def test_the_judge_sees_cut_corners_and_obstacles():
    costs = np.zeros((9, 9), np.uint8)
    costs[4, 4] = 254
    judge = Judge(costs)
    assert judge.judge(np.array([[3, 3], [3, 4], [4, 5]], np.int32)).cuts == 1
    assert judge.judge(np.array([[4, 3], [4, 4], [4, 5]], np.int32)).in_obstacle == 1
    straight = judge.judge(np.array([[0, 0], [0, 1], [0, 2]], np.int32))
    assert (straight.cost, straight.length, straight.cuts, straight.in_obstacle) == (2.0, 2.0, 0, 0)
    assert judge.judge(np.array([[0, 0], [8, 8]], np.int32)).cuts == 1
