"""The benchmark format, on files made here."""

import pytest

from llm_agent_ros.errors import PlanError
from llm_agent_ros.planning import GridPlanner
from llm_agent_ros.planning.movingai import load_map, load_scenarios

MAP = 'type octile\nheight 3\nwidth 4\nmap\n..@.\nGSOT\n..W.\n'
SCEN = 'version 1\n0\tmade.map\t4\t3\t0\t0\t1\t2\t2.41421356\n\n'


def test_maps_and_queries_are_read(tmp_path):
    (tmp_path / 'made.map').write_bytes(MAP.replace('\n', '\r\n').encode())
    (tmp_path / 'made.map.scen').write_text(SCEN)
    costs = load_map(tmp_path / 'made.map')
    assert costs.tolist() == [[0, 0, 254, 0], [0, 0, 254, 254], [0, 0, 254, 0]]
    (query,) = load_scenarios(tmp_path / 'made.map.scen')
    assert (query.start, query.goal) == ((0, 0), (2, 1))
    assert GridPlanner(costs).plan(query.start, query.goal).length_m == pytest.approx(query.optimum)


@pytest.mark.parametrize(('text', 'line'), [
    (MAP.replace('height 3', 'height'), 2), (MAP.replace('map\n', 'mop\n'), 4), (MAP.replace('GSOT', 'GSO'), 6),
    (MAP.replace('..W.', '..x.'), 7), (MAP.replace('height 3', 'height 4'), 7), (MAP.replace('width 4', 'depth 4'), 2),
])
def test_faults_name_the_line(tmp_path, text, line):
    (tmp_path / 'made.map').write_text(text)
    with pytest.raises(PlanError, match=f'line {line}:'):
        load_map(tmp_path / 'made.map')


@pytest.mark.parametrize('text', [
    '', 'version 1\n', '0\tmade.map', SCEN.replace('4\t3', 'x\t3').replace('0\t0\t1', 'a\t0\t1'),
])
def test_faults_in_queries_are_reported(tmp_path, text):
    (tmp_path / 'a.scen').write_text(text)
    with pytest.raises(PlanError, match='line'):
        load_scenarios(tmp_path / 'a.scen')


def test_files_that_cannot_be_read_are_named(tmp_path):
    for read in (load_map, load_scenarios):
        with pytest.raises(PlanError, match=r'none\.map cannot be read: No such file'):
            read(tmp_path / 'none.map')
    (tmp_path / 'a.scen').write_bytes(b'\xff\xfe')
    with pytest.raises(PlanError, match='line 1'):
        load_scenarios(tmp_path / 'a.scen')
