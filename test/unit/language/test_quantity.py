"""A step for each of several things, or a refusal."""

from __future__ import annotations

import pytest

from llm_agent_ros.language import quantity
from llm_agent_ros.language.draft import Draft
from llm_agent_ros.language.quantity import TooMany
from llm_agent_ros.task import Step
from llm_agent_ros.world import Category

KINDS = (
    Category('mug', ('red mug', 'blue mug'), ('cup',), ('杯子',)), Category('book', ('old book',), (), ('书',)),
)


def bring(words: str) -> Step:
    return Step('bring', (('object', words), ('to', 'me')))


def test_a_step_for_each_of_them() -> None:
    draft, repeats = quantity.spread(Draft((bring('any mugs'),)), 'bring me two mugs', KINDS)
    assert draft.steps == (bring('any mugs'), bring('any mugs')) and repeats
    draft, _ = quantity.spread(Draft((bring('all mugs'),)), 'bring me all mugs', KINDS)
    assert draft.steps == (bring('red mug'), bring('blue mug'))
    draft, repeats = quantity.spread(Draft((bring('any mug'),)), 'bring me a mug', KINDS)
    assert draft.steps == (bring('any mug'),) and not repeats


def test_more_than_one_gripper_holds_is_said() -> None:
    with pytest.raises(TooMany):
        quantity.spread(Draft((Step('pick', (('object', 'any mugs'),)),)), 'pick up two mugs', KINDS)
    with pytest.raises(TooMany):
        quantity.spread(Draft((bring('any mugs'),)), 'bring me sixteen mugs', KINDS)
