"""Planners by name, one's own among them."""

from importlib.metadata import EntryPoint

import numpy as np
import pytest

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.planning import failures, registry
from llm_agent_ros.planning.registry import PlannerSettings, make_planner, planner_names


@pytest.mark.parametrize('name', ['astar', 'dijkstra', 'theta'])
def test_built_in_planners_plan(name):
    planner = make_planner(name, PlannerSettings(resolution_m=0.5, any_angle=False))
    planner.set_costmap(np.zeros((20, 20), np.uint8))
    index, path = planner.plan_to_nearest((0, 0), [(10, 19)])
    assert index == 0
    assert (len(path.cells) == 2) == (name == 'theta')


def test_an_unknown_name_lists_what_there_is():
    with pytest.raises(failures.InvalidPlanner) as error:
        make_planner('magic', PlannerSettings())
    assert error.value.code == ErrorCode.INVALID_PLANNER
    assert all(name in error.value.hint for name in ('astar', 'dijkstra', 'theta'))


def test_a_users_package_brings_its_own(monkeypatch):
    mine = EntryPoint('mine', f'{__name__}:OwnPlanner', registry.GROUP)
    torn = EntryPoint('torn', 'no_such_module:Planner', registry.GROUP)
    monkeypatch.setattr(registry, 'entry_points', lambda group: [mine, torn])
    assert 'mine' in planner_names()
    assert make_planner('mine', PlannerSettings(robot_radius_m=0.5)).radius == 0.5
    with pytest.raises(failures.InvalidPlanner, match='no_such_module'):
        make_planner('torn', PlannerSettings())


class OwnPlanner:
    """A planner of another package."""

    def __init__(self, settings):
        self.radius = settings.robot_radius_m
