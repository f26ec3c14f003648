"""Parameters as people give them: what does not fit is told with the range, whole numbers will do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import rclpy
from rclpy.node import Node
from rclpy.parameter import Parameter

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.ros import parameters
from llm_agent_ros.ros.parameters import param

pytestmark = pytest.mark.nodes


@dataclass(frozen=True)
class Params:
    """One of each kind."""

    speed_mps: float = param(0.6, 'Cruising speed', unit='m/s', low=0.05, high=3.0, read_only=True)
    free: float = param(0.5, 'A number without a range')
    cost: int = param(200, 'Cost of unknown cells', low=0, high=252)
    stamped: bool = param(True, 'Whether')
    folder: str = param('', 'A folder')
    policy: str = param('pursuit', 'What drives', choices=('pursuit', 'rl'))
    region: list[float] = param([0.0, 1.0], 'A part')


@dataclass
class Nodes:
    """Makes nodes that are given parameters."""

    made: list[Node] = field(default_factory=list)

    def declare(self, *given: str) -> Node:
        arguments = ['--ros-args', *(word for pair in given for word in ('-p', pair))]
        node = rclpy.create_node('parameters_test', cli_args=arguments)
        self.made.append(node)
        parameters.declare(node, Params)
        return node


@pytest.fixture
def nodes() -> Iterator[Nodes]:
    rclpy.init(args=[])
    result = Nodes()
    yield result
    for node in result.made:
        node.destroy_node()
    rclpy.shutdown()


@pytest.mark.parametrize(('given', 'words'), [
    ('speed_mps:=50.0', ('50.0', 'speed_mps takes a number from 0.05 to 3 m/s')),
    ('speed_mps:=50', ('50', 'from 0.05 to 3 m/s')),
    ('speed_mps:=fast', ("'fast'", 'speed_mps takes a number from')),
    ('speed_mps:=true', ('True', 'a number')),
    ('speed_mps:=.nan', ('nan', 'a number')),
    ('cost:=300', ('300', 'cost takes a whole number from 0 to 252.')),
    ('cost:=1.5', ('1.5', 'whole number')),
    ('stamped:=1', ('1', 'stamped takes true or false.')),
    ('folder:=3', ('3', 'folder takes text.')),
    ('policy:=telepathy', ("'telepathy'", 'Use one of: pursuit, rl.')),
    ('policy:=1', ('1', 'Use one of: pursuit, rl.')),
    ('region:=[0, 1]', ('region', 'decimal point')),
])
def test_a_value_that_does_not_fit_says_what_does(nodes: Nodes, given: str, words: tuple[str, str]) -> None:
    with pytest.raises(AgentError) as caught:
        nodes.declare(given)
    error = caught.value
    assert error.code is ErrorCode.INVALID_PARAMETER
    assert given.split(':=')[0] in error.message and words[0] in error.message and words[1] in error.hint


def test_a_whole_number_will_do_where_any_number_is_taken(nodes: Nodes) -> None:
    node = nodes.declare('speed_mps:=1', 'free:=-2', 'cost:=7')
    found = parameters.read(node, Params)
    assert (found.speed_mps, found.free, found.cost) == (1.0, -2.0, 7)
    assert type(found.speed_mps) is float and type(found.free) is float
    described = node.describe_parameter('speed_mps')
    assert described.read_only and described.floating_point_range[0].to_value == 3.0
    assert node.get_parameter('free').type_ is Parameter.Type.DOUBLE
    assert not node.set_parameters([Parameter('free', value='much')])[0].successful


def test_what_is_not_given_has_its_default(nodes: Nodes) -> None:
    assert parameters.read(nodes.declare(), Params) == Params()


@pytest.mark.parametrize('value', ['50.0', 'fast'])
def test_a_node_given_such_a_value_ends_with_one_sentence(value: str) -> None:
    command = [sys.executable, '-m', 'llm_agent_ros.nodes.controller', '--ros-args', '-p', f'max_speed_mps:={value}']
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2 and 'Traceback' not in done.stderr
    assert 'max_speed_mps takes a number from 0.05 to 3 m/s. [INVALID_PARAMETER]' in done.stderr
