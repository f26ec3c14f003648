"""A step for each of several things, or a refusal."""

from __future__ import annotations

import pytest

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import quantity
from llm_agent_ros.language.draft import Draft
from llm_agent_ros.language.refused import Refused
from llm_agent_ros.task import Step
from llm_agent_ros.world import Category

KINDS = (
    Category('mug', ('red mug', 'blue mug'), ('cup',), ('杯子',)), Category('book', ('old book',), (), ('书',)),
)


def bring(words: str, to: str = 'me') -> Step:
    return Step('bring', (('object', words), ('to', to)))


def test_a_step_for_each_of_them() -> None:
    draft, repeats = quantity.spread(Draft((bring('any mugs'),)), 'bring me two mugs', KINDS)
    assert draft.steps == (bring('any mugs'), bring('any mugs')) and repeats
    draft, _ = quantity.spread(Draft((bring('all mugs'),)), 'bring me all mugs', KINDS)
    assert draft.steps == (bring('red mug'), bring('blue mug'))
    draft, repeats = quantity.spread(Draft((bring('any mug'),)), 'bring me a mug', KINDS)
    assert draft.steps == (bring('any mug'),) and not repeats


def test_more_than_one_gripper_holds_is_said() -> None:
    with pytest.raises(Refused):
        quantity.spread(Draft((Step('pick', (('object', 'any mugs'),)),)), 'pick up two mugs', KINDS)
    with pytest.raises(Refused):
        quantity.spread(Draft((bring('any mugs'),)), 'bring me sixteen mugs', KINDS)


@pytest.mark.parametrize(('text', 'words', 'counts'), [
    ('bring two mugs to Robin and one mug to Mei', ('any mugs', 'any mug'), (2, 1)),
    ('bring a mug to Robin and 3 mugs to Mei', ('any mug', 'any mugs'), (1, 3)),
    ('给罗宾拿两个杯子，给小美拿一个杯子', ('any 杯子', 'any 杯子'), (2, 1)),
    ('拿两本书给罗宾，再拿三本书给小美', ('any 书', 'any 书'), (2, 3)),
])
def test_each_step_has_the_number_of_its_own_mention(
    text: str, words: tuple[str, str], counts: tuple[int, int],
) -> None:
    draft = Draft(tuple(bring(word, to) for word, to in zip(words, ('Robin', 'Mei'), strict=True)))
    spread, repeats = quantity.spread(draft, text, KINDS)
    assert [dict(step.args)['to'] for step in spread.steps] == ['Robin'] * counts[0] + ['Mei'] * counts[1] and repeats


@pytest.mark.parametrize(('text', 'code'), [
    ('bring me two mugs, a mug and three mugs', ErrorCode.OUT_OF_CAPABILITY),
    ('bring me 21 mugs', ErrorCode.OUT_OF_CAPABILITY), ('bring me 1,000 mugs', ErrorCode.OUT_OF_CAPABILITY),
    ('bring me 0 mugs', ErrorCode.NOT_AN_INSTRUCTION), ('bring me zero mugs', ErrorCode.NOT_AN_INSTRUCTION),
])
def test_numbers_that_are_no_errand_are_refused(text: str, code: ErrorCode) -> None:
    with pytest.raises(Refused) as caught:
        quantity.spread(Draft((bring('any mugs'),)), text, KINDS)
    assert caught.value.code is code


def test_things_of_another_step_are_counted_apart() -> None:
    find = Step('find', (('object', 'any mug'),))
    draft, _ = quantity.spread(Draft((find, bring('any mugs'))), 'find a mug, then bring me two mugs', KINDS)
    assert draft.steps == (find, bring('any mugs'), bring('any mugs'))
