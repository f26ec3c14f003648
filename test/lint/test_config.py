"""config/ holds one file for each node, with every parameter at its default."""

from __future__ import annotations

import dataclasses
import importlib
import typing
from pathlib import Path
from typing import Any

import pytest
import yaml

from llm_agent_ros import bringup

ROOT = Path(__file__).resolve().parents[2]
# The lifecycle manager gets its parameters from the table of nodes.
NODES = tuple(entry.name for entry in bringup.NODES)
pytestmark = pytest.mark.linter


def defaults(node: str) -> dict[str, Any]:
    component = pytest.importorskip('llm_agent_ros.ros.component')
    module = importlib.import_module(f'llm_agent_ros.nodes.{node}')
    types = [
        typing.get_args(base)[0]
        for kind in vars(module).values()
        if isinstance(kind, type) and kind.__module__ == module.__name__ and issubclass(kind, component.Component)
        for base in getattr(kind, '__orig_bases__', ())
        if typing.get_origin(base) is component.Component
    ]
    assert len(types) == 1, f'{node} has {len(types)} node classes'
    return {
        field.name: field.default if field.default is not dataclasses.MISSING else field.default_factory()
        for field in dataclasses.fields(types[0])
    }


@pytest.mark.parametrize('node', NODES)
def test_the_file_of_each_node_holds_its_defaults(node: str) -> None:
    path = ROOT / 'config' / f'{node}.yaml'
    assert path.is_file(), f'{path} is missing'
    content = yaml.safe_load(path.read_text(encoding='utf-8'))
    assert list(content) == ['/**']
    assert list(content['/**']) == ['ros__parameters']
    written, expected = content['/**']['ros__parameters'] or {}, defaults(node)
    # As text, so that 1 is not 1.0 (ROS refuses it) and a nan, which means "not set", equals itself.
    assert {name: repr(value) for name, value in written.items()} == {k: repr(v) for k, v in expected.items()}


def test_no_file_belongs_to_no_node() -> None:
    assert {path.stem for path in (ROOT / 'config').glob('*.yaml')} <= set(NODES)
