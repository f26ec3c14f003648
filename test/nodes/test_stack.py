"""A bring-up that fails says why."""

from __future__ import annotations

import pytest

from llm_agent_ros.bringup import NODES, BringupOptions
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.stack import Stack, private_domain
from llm_agent_ros.share import share_folder

pytestmark = pytest.mark.nodes


def test_the_reason_of_a_node_that_refuses_its_parameters_is_told() -> None:
    lines: list[str] = []
    options = BringupOptions(
        fallback_world=share_folder('worlds') / 'house.yaml', overrides={'simulator': {'seed': -1}},
        skip=frozenset(entry.name for entry in NODES if entry.name != 'simulator'),
    )
    with Stack(options, lambda _, line: lines.append(line), domain_id=private_domain()) as stack:
        with pytest.raises(SetupError, match='simulator ended with code 2') as caught:
            stack.wait_active(60.0)
    assert caught.value.code is ErrorCode.NODE_UNAVAILABLE
    assert 'Parameter seed is -1.' in caught.value.hint
    assert any('[ERROR]' in line and 'Parameter seed is -1.' in line for line in lines)


def test_a_namespace_that_is_none_starts_nothing() -> None:
    with pytest.raises(SetupError, match="'my robot' is no namespace"):
        Stack(BringupOptions(namespace='my robot'), lambda *_: None, domain_id=private_domain())
