"""The table of nodes as ROS launch actions; the only module that imports launch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from launch.action import Action
from launch.actions import DeclareLaunchArgument, OpaqueFunction, SetEnvironmentVariable, Shutdown
from launch.substitutions import LaunchConfiguration
from launch_ros.actions import Node

from launch import LaunchContext, LaunchDescription
from llm_agent_ros import bringup
from llm_agent_ros.bringup import Body, BringupOptions, LogLevel, ParamValue
from llm_agent_ros.ros.parameter_files import check_parameter_files
from llm_agent_ros.share import share_folder

# Launch argument -> our relative topic name, for robots whose topics are called otherwise.
TOPIC_ARGUMENTS = {
    'scan_topic': 'scan',
    'odom_topic': 'odom',
    'cmd_vel_topic': 'cmd_vel',
    'image_topic': 'camera/image_raw',
    'camera_info_topic': 'camera/camera_info',
}
_USES_TF = ('planner', 'controller', 'perception', 'agent')
_USES_STAMPED = ('simulator', 'controller', 'safety_gate')


def describe(body: Body | None = None) -> LaunchDescription:
    """Return the launch description of a body, or one with a ``body`` argument where it is None."""
    return LaunchDescription([*_arguments(body), OpaqueFunction(function=_nodes, args=[body])])


def _arguments(body: Body | None) -> list[DeclareLaunchArgument]:
    bodies = [str(b) for b in Body]
    arguments = (
        []
        if body
        else [
            DeclareLaunchArgument(
                'body', default_value='simulation', choices=bodies, description='What the nodes drive.'
            )
        ]
    )
    arguments += [
        DeclareLaunchArgument('namespace', default_value='', description='Namespace of all nodes and topics.'),
        DeclareLaunchArgument(
            'world', default_value='', description='World file; empty: worlds/house.yaml in simulation, else none.'
        ),
        DeclareLaunchArgument('params_file', default_value='', description='ROS parameter file over the defaults.'),
        DeclareLaunchArgument(
            'log_level', default_value='info', choices=[str(level) for level in LogLevel],
            description='What the nodes log.',
        ),
        DeclareLaunchArgument('rviz', default_value='false', choices=['true', 'false'], description='Start RViz.'),
        DeclareLaunchArgument(
            'enable_stamped_cmd_vel',
            default_value='',
            choices=['', 'true', 'false'],
            description='TwistStamped (true) or Twist (false) on every velocity topic; empty: as the parameters say.',
        ),
    ]
    if body is Body.SIMULATION:
        return [*arguments, DeclareLaunchArgument('seed', default_value='', description='Seed of the sensor noise.')]
    arguments += [
        DeclareLaunchArgument('map', default_value='', description='ROS map yaml; empty draws it from the world file.'),
        DeclareLaunchArgument(
            'camera_source', default_value='', description='Device number, file or URL; empty: none.'
        ),
        DeclareLaunchArgument(
            'use_tf',
            default_value='',
            choices=['', 'true', 'false'],
            description='Look up map -> odom in tf2 (a localiser runs); false: odometry is taken as the map frame; '
            'empty: as the parameters say.',
        ),
    ]
    topics = [
        DeclareLaunchArgument(name, default_value=topic, description=f'What the robot calls {topic}.')
        for name, topic in TOPIC_ARGUMENTS.items()
    ]
    return arguments + topics


def _nodes(context: LaunchContext, body: Body | None) -> list[Action]:
    given = context.launch_configurations
    options = _options(given, body or Body(given['body']))
    check_parameter_files(options.params_files, options.namespace)
    actions: list[Action] = []
    if options.body is Body.SIMULATION and bringup.HEARD_HERE_ONLY[0] not in os.environ:
        actions.append(SetEnvironmentVariable(*bringup.HEARD_HERE_ONLY))
    actions += [_node(entry, options) for entry in bringup.entries(options)]
    actions.append(_manager(options))
    if given['rviz'] == 'true':
        config = share_folder('rviz') / 'llm_agent.rviz'
        actions.append(Node(package='rviz2', executable='rviz2', arguments=['-d', str(config)], output='log'))
    return actions


def _options(given: dict[str, str], body: Body) -> BringupOptions:
    overrides: dict[str, dict[str, ParamValue]] = {}

    def choose(names: Sequence[str], parameter: str, value: ParamValue) -> None:
        for name in names:
            overrides.setdefault(name, {})[parameter] = value

    # Only what somebody gave: it is stronger than the parameter files.
    for argument, names in (('enable_stamped_cmd_vel', _USES_STAMPED), ('use_tf', _USES_TF)):
        if given.get(argument):
            choose(names, argument, given[argument] == 'true')
    if given.get('seed'):
        choose(['simulator'], 'seed', int(given['seed']))
    if given.get('map'):
        choose(['map_server'], 'map', given['map'])
    if given.get('camera_source'):
        choose(['camera'], 'source', given['camera_source'])
    renamed = tuple((topic, given[name]) for name, topic in TOPIC_ARGUMENTS.items() if given.get(name, topic) != topic)
    files = (Path(given['params_file']),) if given['params_file'] else ()
    return BringupOptions(
        body=body,
        world=Path(given['world']) if given['world'] else None,
        fallback_world=share_folder('worlds') / 'house.yaml',
        namespace=given['namespace'],
        log_level=LogLevel(given['log_level']),
        params_files=files,
        overrides=overrides,
        remappings=renamed,
    )


def _node(entry: bringup.NodeEntry, options: BringupOptions) -> Node:
    chosen = _typed(bringup.parameters(entry, options))
    return Node(
        package=bringup.PACKAGE,
        executable=entry.name,
        name=entry.name,
        namespace=options.namespace,
        # launch writes the values into a file that names the node, so that they win over the user's files
        parameters=[*map(str, options.params_files), *([chosen] if chosen else [])],
        remappings=list(bringup.remappings(options)),
        arguments=[
            '--ros-args', '--log-level', LaunchConfiguration('log_level'), *bringup.default_arguments(entry, options)
        ],
        prefix=f'nice -n {entry.nice}' if entry.nice else None,
        respawn=entry.respawn,
        respawn_delay=1.0,
        output='screen',
        on_exit=None if entry.respawn else [Shutdown(reason=f'{entry.name} ended')],
    )


def _manager(options: BringupOptions) -> Node:
    return Node(
        package=bringup.PACKAGE,
        executable=bringup.MANAGER,
        name=bringup.MANAGER,
        namespace=options.namespace,
        parameters=[_typed(bringup.manager_parameters(options))],
        respawn=True,
        output='screen',
    )


def _typed(params: dict[str, ParamValue]) -> dict[str, object]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in params.items()}
