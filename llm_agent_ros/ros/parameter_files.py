"""The user's parameter files, read before any node is started.

Each node would end with a traceback over a file that is none, and say nothing about a name that it does not have.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from llm_agent_ros.bringup import NODES
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.share import share_folder

_PARAMETERS = 'ros__parameters'
_EVERY_NODES = re.compile(r'use_sim_time|start_type_description_service|qos_overrides\..+')
_FORM = f'Write it as <node>: {_PARAMETERS}: <name>: <value>, each below the one before.'


def check_parameter_files(files: Iterable[Path], namespace: str = '') -> None:
    """Raise where a file is no ROS parameter file, or sets what none of the nodes of ``bringup.NODES`` has.

    What it says of other nodes is theirs. Whether a value suits its parameter is for the node to say.

    Args:
        files: ROS parameter files.
        namespace: of the nodes.

    Raises:
        SetupError: INVALID_PARAMETER; the message names the file.
    """
    for file in files:
        tree = _read(file)
        if tree is not None:
            _check_names(file, tree, f'/{namespace.strip("/")}' if namespace.strip('/') else '')


def _read(file: Path) -> Mapping[str, Any] | None:
    """Return what a file holds; None where that is nothing, or all of it is commented out."""
    try:
        content = file.read_bytes()
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(content)):
            raise _wrong(file, 'it has an alias (*), which ROS does not read.', 'Write the value out.')
        tree = yaml.safe_load(content)
    except OSError as error:
        raise _wrong(file, f'{error.strerror}.', '') from error
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, 'problem_mark', None)
        where = '' if mark is None else f' in line {mark.line + 1}'
        raise _wrong(file, f'this is no YAML{where}: {getattr(error, "problem", None) or error}.', _FORM) from error
    if tree is not None and not isinstance(tree, dict):
        raise _wrong(file, 'this is no parameter file.', _FORM)
    return tree


def _check_names(file: Path, tree: Mapping[str, Any], namespace: str) -> None:
    meant_any = False
    for pattern, parameters in _blocks(file, tree, ''):
        values = dict(_flat(parameters, ''))
        meant = [entry.name for entry in NODES if _names(pattern, f'{namespace}/{entry.name}')]
        meant_any = meant_any or bool(meant)
        for name, value in values.items() if meant else ():
            _check_parameter(file, pattern.lstrip('/') if len(meant) == 1 else pattern, meant, name, value)
    if not meant_any:
        raise _wrong(file, 'it names none of the nodes that are started.',
                     f'Name them as they are ({namespace}/planner), or all of them: /**')


def _blocks(file: Path, tree: Mapping[str, Any], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the name that each ``ros__parameters`` stands under, with its slash, and what it holds."""
    for key, value in tree.items():
        here = path if key == _PARAMETERS else f'{path}/{str(key).strip("/")}'
        if not isinstance(value, dict):
            raise _wrong(file, f'{here.lstrip("/") or "this"} has no parameters under {_PARAMETERS}.', _FORM)
        if key == _PARAMETERS:
            yield path, value
        else:
            yield from _blocks(file, value, here)


def _flat(parameters: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for key, value in parameters.items():
        if isinstance(value, dict):
            yield from _flat(value, f'{prefix}{key}.')
        else:
            yield f'{prefix}{key}', value


def _names(pattern: str, node: str) -> bool:
    """Return whether a name of a parameter file, with its wildcards, means a node."""
    parts = {'**': r'(/\w+)*', '*': r'/\w+'}
    expression = ''.join(parts.get(part, '/' + re.escape(part)) for part in pattern.split('/')[1:])
    return re.fullmatch(expression, node) is not None


def _check_parameter(file: Path, pattern: str, nodes: list[str], name: str, value: object) -> None:
    known = sorted({own for node in nodes for own in _own(node)})
    if name not in known and not _EVERY_NODES.fullmatch(name):
        close = difflib.get_close_matches(name, known, 1)
        listed = f'config/{nodes[0]}.yaml lists them.' if len(nodes) == 1 else 'config/ lists them.'
        raise _wrong(file, f'{pattern} has no parameter {name}.', f'Is {close[0]} meant?' if close else listed)
    if value is None:
        raise _wrong(file, f'{pattern} has no value for {name}.', "Write '' for an empty text.")
    if isinstance(value, list) and any(isinstance(item, list | dict) for item in value):
        raise _wrong(file, f'{name} of {pattern} is a list of lists.', 'Put it in quotation marks, as text.')


@cache
def _own(node: str) -> frozenset[str]:
    """Return the names of a node's parameters; its file in config/ has all of them."""
    tree = yaml.safe_load((share_folder('config') / f'{node}.yaml').read_bytes())
    return frozenset(tree['/**'][_PARAMETERS])


def _wrong(file: Path, what: str, hint: str) -> SetupError:
    return SetupError(f'{file}: {what}', code=ErrorCode.INVALID_PARAMETER, hint=hint)
