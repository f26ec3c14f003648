"""Plain sentences: drafts can be read, names stand in the sentence, some combinations are held out."""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest

from llm_agent_ros.agent import skills
from llm_agent_ros.language import draft
from llm_agent_ros.language.corpus.core import Core
from llm_agent_ros.language.corpus.fill import Dice, varied
from llm_agent_ros.language.split import Split
from llm_agent_ros.task import ArgType

SPECS = {spec.name: spec for spec in skills.specs()}
COPIED = {ArgType.OBJECT, ArgType.PLACE, ArgType.TARGET, ArgType.PERSON, ArgType.RECIPIENT}


def sentences(
    language: str, split: Split = Split.TRAIN, count: int = 400, able: Collection[str] = tuple(SPECS),
) -> list[tuple[str, str]]:
    core = Core(language, Dice(f'core {language}', split), able)
    return [core.sentence() for _ in range(count)]


@pytest.mark.parametrize('language', ['en', 'zh'])
@pytest.mark.parametrize('split', list(Split))
def test_every_draft_can_be_read_and_its_names_stand_in_the_sentence(language: str, split: Split) -> None:
    for words, line in sentences(language, split):
        assert not re.search(r'[{}\[\]|]', words), words
        for step in draft.read(line, SPECS).steps:
            for arg in SPECS[step.skill].args:
                value = step.get(arg.name)
                if arg.type in COPIED and isinstance(value, str) and value not in ('me', '你好'):
                    assert value.removeprefix(draft.ANY).strip() in words, (words, line)


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_all_skills_with_plain_templates_occur_in_one_to_four_steps(language: str) -> None:
    drafts = [draft.read(line, SPECS) for _, line in sentences(language, count=1500)]
    assert {step.skill for one in drafts for step in one.steps} >= {
        'go_to', 'find', 'pick', 'place', 'bring', 'follow', 'guide', 'find_person', 'inspect', 'count', 'say', 'turn',
        'move', 'go_home', 'patrol', 'wait',
    }
    assert {len(one.steps) for one in drafts} == {1, 2, 3, 4}


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_a_robot_without_a_skill_is_not_asked_for_it(language: str) -> None:
    able = set(SPECS) - {'pick', 'place', 'bring'}
    assert {step.skill for _, line in sentences(language, able=able) for step in draft.read(line, SPECS).steps} <= able


def test_splits_share_no_sentence_and_equal_dice_make_equal_sentences() -> None:
    train, test = (set(sentences('en', split, 800)) for split in Split)
    assert not {words for words, _ in train} & {words for words, _ in test}
    assert sentences('en', count=20) == sentences('en', count=20)


def test_alternatives_are_chosen_and_may_be_empty() -> None:
    made = {varied(Dice(seed), '[go|drive] [|over ]to it') for seed in range(60)}
    assert made == {'go to it', 'go over to it', 'drive to it', 'drive over to it'}


def test_no_sentence_teaches_that_a_child_gets_a_knife_or_a_book_goes_into_the_oven() -> None:
    for _, line in sentences('en', count=3000):
        assert not re.search(r'(bring|place) [^;]*\b(oven|stove)\b|\bknife\|.* (kids|child)\b', line), line
    for _, line in sentences('zh', count=3000):
        assert not re.search(r'(bring|place)[^;]*(烤箱|灶台)|刀\|.*孩', line), line
