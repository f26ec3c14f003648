"""The one table of nodes: read by the launch files, by the runner for plain pip and by the lifecycle manager.

Nothing here imports launch or rclpy, so the table can be tested and printed anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from llm_agent_ros.share import share_folder

PACKAGE = 'llm_agent_ros'
MANAGER = 'lifecycle_manager'
ParamValue = str | float | int | bool | tuple[str, ...]
Overrides = Mapping[str, Mapping[str, ParamValue]]


class Body(StrEnum):
    """What the nodes drive."""

    SIMULATION = 'simulation'
    ROBOT = 'robot'


@dataclass(frozen=True, slots=True)
class NodeEntry:
    """One node of the system.

    Attributes:
        name: node, executable and module name in ``llm_agent_ros.nodes``.
        bodies: where it runs.
        respawn: whether it is started again after a crash; a node that is not brings everything down.
        world_param: the parameter that takes the world file, if it wants it.
        nice: added niceness; the language model must never take time from the control loop.
        clock: whether it needs the simulator's clock, a hundred messages a second.
    """

    name: str
    bodies: frozenset[Body] = frozenset(Body)
    respawn: bool = True
    world_param: str | None = None
    nice: int = 0
    clock: bool = True

    @property
    def module(self) -> str:
        """Where its ``main`` is."""
        return f'{PACKAGE}.nodes.{self.name}'


# In the order of activation: first what moves nothing, the gate before anything that could command it. The simulator
# after the model, which would have no time to load on a slow computer once the clock keeps all nodes busy.
NODES: tuple[NodeEntry, ...] = (
    NodeEntry('map_server', world_param='map', clock=False),
    NodeEntry('safety_gate', respawn=False),
    NodeEntry('planner', world_param='world', nice=2),
    NodeEntry('controller', respawn=False),
    NodeEntry('camera', nice=2, clock=False),
    NodeEntry('perception', world_param='world', nice=2),
    NodeEntry('instruction_parser', world_param='world', nice=10, clock=False),
    NodeEntry('simulator', frozenset({Body.SIMULATION}), respawn=False, world_param='world', clock=False),
    NodeEntry('agent', world_param='world', respawn=False),
)


@dataclass(frozen=True, slots=True)
class BringupOptions:
    """What a user may choose about a bring-up.

    Attributes:
        world: the world file; None where names and map come from ``overrides`` or parameter files.
        params_files: ROS parameter files, later ones win; after each node's own ``config/<node>.yaml``.
        overrides: node name -> parameter -> value; strongest.
        remappings: (from, to) pairs for every node, for a robot whose topics have other names.
    """

    body: Body = Body.SIMULATION
    world: Path | None = None
    namespace: str = ''
    log_level: str = 'info'
    params_files: tuple[Path, ...] = ()
    overrides: Overrides = field(default_factory=dict)
    remappings: tuple[tuple[str, str], ...] = ()
    skip: frozenset[str] = frozenset()


def entries(options: BringupOptions) -> tuple[NodeEntry, ...]:
    """Return the nodes that run with these options, in the order of activation."""
    return tuple(e for e in NODES if options.body in e.bodies and e.name not in options.skip)


def parameters(entry: NodeEntry, options: BringupOptions) -> dict[str, ParamValue]:
    """Return the parameters that the options set on one node, above its files."""
    result: dict[str, ParamValue] = {}
    if options.body is Body.SIMULATION and entry.clock:
        result['use_sim_time'] = True
    if entry.world_param and options.world is not None:
        result[entry.world_param] = str(Path(options.world).resolve())
    result.update(options.overrides.get(entry.name, {}))
    return result


def parameter_files(entry: NodeEntry, options: BringupOptions) -> tuple[Path, ...]:
    """Return the parameter files of one node, weakest first."""
    own = share_folder('config') / f'{entry.name}.yaml'
    return (*((own,) if own.is_file() else ()), *options.params_files)


def remappings(options: BringupOptions) -> tuple[tuple[str, str], ...]:
    """Return the remappings of every node; a namespace keeps its own simulated clock."""
    clock = (('/clock', 'clock'),) if options.namespace and options.body is Body.SIMULATION else ()
    return (*clock, *options.remappings)


def manager_parameters(options: BringupOptions) -> dict[str, ParamValue]:
    """Return the parameters of the lifecycle manager."""
    return {'node_names': tuple(e.name for e in entries(options))}


def ros_arguments(
    name: str, params: Mapping[str, ParamValue], files: Sequence[Path], options: BringupOptions
) -> list[str]:
    """Return the ``--ros-args`` of one process."""
    arguments = ['--ros-args', '--log-level', options.log_level, '-r', f'__node:={name}']
    if options.namespace:
        arguments += ['-r', f'__ns:=/{options.namespace.strip("/")}']
    for source, target in remappings(options):
        arguments += ['-r', f'{source}:={target}']
    for file in files:
        arguments += ['--params-file', str(file)]
    for key, value in params.items():
        arguments += ['-p', f'{key}:={yaml_value(value)}']
    return arguments


def yaml_value(value: ParamValue) -> str:
    """Return a parameter value as the YAML that ``-p name:=value`` expects."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, tuple):
        return '[' + ', '.join(f"'{item}'" for item in value) + ']'
    if isinstance(value, float):
        # YAML 1.1 reads 1e-05 as a string; a ROS double needs a point.
        return {'nan': '.nan', 'inf': '.inf', '-inf': '-.inf'}.get(str(value), f'{value:.9f}')
    return str(value) if isinstance(value, int) else f"'{value}'"


def command(entry: NodeEntry, options: BringupOptions) -> list[str]:
    """Return the command line that starts one node with plain pip."""
    arguments = ros_arguments(entry.name, parameters(entry, options), parameter_files(entry, options), options)
    return [sys.executable, '-u', '-m', entry.module, *arguments]


def manager_command(options: BringupOptions) -> list[str]:
    """Return the command line that starts the lifecycle manager with plain pip."""
    arguments = ros_arguments(MANAGER, manager_parameters(options), (), options)
    return [sys.executable, '-u', '-m', f'{PACKAGE}.nodes.{MANAGER}', *arguments]
