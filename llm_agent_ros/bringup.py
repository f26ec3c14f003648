"""The one table of nodes: read by the launch files, by the runner for plain pip and by the lifecycle manager.

Nothing here imports launch or rclpy, so the table can be tested and printed anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from llm_agent_ros.share import share_folder

PACKAGE = 'llm_agent_ros'
MANAGER = 'lifecycle_manager'
ParamValue = str | float | int | bool | tuple[str, ...]
Overrides = Mapping[str, Mapping[str, ParamValue]]


HEARD_HERE_ONLY = ('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
"""Variable and value: a simulated robot must never be heard by a real one on the same network."""


class Body(StrEnum):
    """What the nodes drive."""

    SIMULATION = 'simulation'
    ROBOT = 'robot'


class LogLevel(StrEnum):
    """How much the nodes log."""

    DEBUG = 'debug'
    INFO = 'info'
    WARN = 'warn'
    ERROR = 'error'
    FATAL = 'fatal'


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
        world: the world file that somebody chose; None where nobody did.
        fallback_world: the world file where neither anybody nor a parameter file says which; in simulation only, for
            a robot would take the places and keep-out zones of somewhere else for its own.
        params_files: ROS parameter files, later ones win; above each node's own ``config/<node>.yaml``.
        overrides: node name -> parameter -> value; what somebody chose, strongest.
        remappings: (from, to) pairs for every node, for a robot whose topics have other names.
    """

    body: Body = Body.SIMULATION
    world: Path | None = None
    fallback_world: Path | None = None
    namespace: str = ''
    log_level: LogLevel = LogLevel.INFO
    params_files: tuple[Path, ...] = ()
    overrides: Overrides = field(default_factory=dict)
    remappings: tuple[tuple[str, str], ...] = ()
    skip: frozenset[str] = frozenset()


def entries(options: BringupOptions) -> tuple[NodeEntry, ...]:
    """Return the nodes that run with these options, in the order of activation."""
    return tuple(e for e in NODES if options.body in e.bodies and e.name not in options.skip)


def defaults(entry: NodeEntry, options: BringupOptions) -> dict[str, ParamValue]:
    """Return the parameters that a bring-up sets on one node where the user's files do not."""
    result: dict[str, ParamValue] = {}
    if options.body is Body.SIMULATION and entry.clock:
        result['use_sim_time'] = True
    if entry.world_param and options.fallback_world is not None and options.body is Body.SIMULATION:
        result[entry.world_param] = str(options.fallback_world.resolve())
    return result


def default_arguments(entry: NodeEntry, options: BringupOptions) -> list[str]:
    """Return the ``--ros-args`` that come before the user's files: the node's own file and the defaults above it."""
    own = share_folder('config') / f'{entry.name}.yaml'
    return [*_file_arguments([own] if own.is_file() else []), *_value_arguments(defaults(entry, options))]


def parameters(entry: NodeEntry, options: BringupOptions) -> dict[str, ParamValue]:
    """Return the parameters that somebody chose for one node, above every file."""
    result: dict[str, ParamValue] = {}
    if entry.world_param and options.world is not None:
        result[entry.world_param] = str(options.world.resolve())
    return {**result, **options.overrides.get(entry.name, {})}


def chosen_file(entry: NodeEntry, options: BringupOptions) -> str:
    """Return the parameter file that sets what somebody chose; empty where nobody chose anything.

    ``-p name:=value`` would be weaker than a file that names the node, wherever it stands.
    """
    chosen = parameters(entry, options)
    if not chosen:
        return ''
    lines = (f'    {key}: {yaml_value(value)}\n' for key, value in chosen.items())
    return f'{_namespace(options)}/{entry.name}:\n  ros__parameters:\n{"".join(lines)}'


def remappings(options: BringupOptions) -> tuple[tuple[str, str], ...]:
    """Return the remappings of every node; a namespace keeps its own simulated clock."""
    clock = (('/clock', 'clock'),) if options.namespace and options.body is Body.SIMULATION else ()
    return (*clock, *options.remappings)


def manager_parameters(options: BringupOptions) -> dict[str, ParamValue]:
    """Return the parameters of the lifecycle manager."""
    return {'node_names': tuple(e.name for e in entries(options))}


def ros_arguments(name: str, options: BringupOptions) -> list[str]:
    """Return the ``--ros-args`` of one process, without parameters."""
    arguments = ['--ros-args', '--log-level', options.log_level, '-r', f'__node:={name}']
    if options.namespace:
        arguments += ['-r', f'__ns:={_namespace(options)}']
    for source, target in remappings(options):
        arguments += ['-r', f'{source}:={target}']
    return arguments


def _namespace(options: BringupOptions) -> str:
    return f'/{options.namespace.strip("/")}' if options.namespace else ''


def _file_arguments(files: Iterable[Path]) -> list[str]:
    return [argument for file in files for argument in ('--params-file', str(file))]


def _value_arguments(params: Mapping[str, ParamValue]) -> list[str]:
    return [argument for key, value in params.items() for argument in ('-p', f'{key}:={yaml_value(value)}')]


def yaml_value(value: ParamValue) -> str:
    """Return a parameter value as the YAML that ``-p name:=value`` and parameter files take."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, tuple):
        return '[' + ', '.join(map(_quoted, value)) + ']'
    if isinstance(value, float):
        # YAML 1.1 reads 1e-05 as a string; a ROS double needs a point.
        return {'nan': '.nan', 'inf': '.inf', '-inf': '-.inf'}.get(str(value), f'{value:.9f}')
    return str(value) if isinstance(value, int) else _quoted(value)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def command(entry: NodeEntry, options: BringupOptions, chosen: Path | None = None) -> list[str]:
    """Return the command line that starts one node with plain pip.

    Args:
        entry: the node.
        options: of the bring-up.
        chosen: the file that holds what ``chosen_file`` returns; None where that is empty.
    """
    files = (*options.params_files, *([] if chosen is None else [chosen]))
    arguments = [*ros_arguments(entry.name, options), *default_arguments(entry, options), *_file_arguments(files)]
    return [sys.executable, '-u', '-m', entry.module, *arguments]


def manager_command(options: BringupOptions) -> list[str]:
    """Return the command line that starts the lifecycle manager with plain pip."""
    arguments = [*ros_arguments(MANAGER, options), *_value_arguments(manager_parameters(options))]
    return [sys.executable, '-u', '-m', f'{PACKAGE}.nodes.{MANAGER}', *arguments]
