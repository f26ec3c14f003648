"""Names: how they compare, and which ones are taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.agent.skills import specs
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world.names import RESERVED_NAMES, name_fault, name_key


def test_every_skill_is_a_taken_name():
    taken = {name_key(name) for name in (*(spec.name for spec in specs()), OPERATOR)}
    assert taken <= RESERVED_NAMES
    assert all('task language' in name_fault(name) for name in taken)


@given(st.text(max_size=30))
def test_the_key_of_a_key_is_the_key(text):
    assert name_key(name_key(text)) == name_key(text)


@pytest.mark.parametrize('same', ['Living Room', ' living_room', 'LIVING   ROOM', 'ｌｉｖｉｎｇ room'])
def test_spellings_of_one_name(same):
    assert name_key(same) == 'living room'


@pytest.mark.parametrize('name', ['厨房', 'Müllers Küche', "Robin's desk", 'Zimmer 7', 'кухня', 'TV-Tisch'])
def test_names_of_any_script_are_fine(name):
    assert name_fault(name) == ''
