"""Routes told leg by leg: drafts can be read, say the bends that the words say, and are held out in part."""

from __future__ import annotations

import re

import pytest

from llm_agent_ros.agent import skills
from llm_agent_ros.language import draft
from llm_agent_ros.language.corpus.fill import Dice
from llm_agent_ros.language.corpus.routes import SKILLS, Route
from llm_agent_ros.language.split import Split

SPECS = {spec.name: spec for spec in skills.specs()}


def sentences(language: str, split: Split = Split.TRAIN, count: int = 500) -> list[tuple[str, str]]:
    route = Route(language, Dice(f'routes {language}', split))
    return [route.sentence() for _ in range(count)]


@pytest.mark.parametrize('language', ['en', 'zh'])
@pytest.mark.parametrize('split', list(Split))
def test_every_draft_can_be_read_and_every_place_stands_in_the_sentence(language: str, split: Split) -> None:
    for words, line in sentences(language, split):
        assert not re.search(r'[{}\[\]|*]', words), words
        steps = draft.read(line, SPECS).steps
        assert 1 <= len(steps) <= 6 and {step.skill for step in steps} <= SKILLS
        for step in steps:
            target = step.get('target')
            assert target is None or str(target).strip() in words, (words, line)


@pytest.mark.parametrize(('language', 'left', 'right'), [('en', 'left', 'right'), ('zh', '左', '右')])
def test_no_bend_is_made_that_is_not_said(language: str, left: str, right: str) -> None:
    for words, line in sentences(language):
        for side, word in (('left', left), ('right', right)):
            bends = re.findall(rf' turn {side} (?:90|45)\b', line)
            assert len(bends) <= words.count(word), (words, line)


def test_splits_share_no_sentence_and_a_robot_that_cannot_turn_is_told_no_way() -> None:
    train, test = ({words for words, _ in sentences('en', split)} for split in Split)
    assert not train & test
    assert Route.possible(SPECS) and not Route.possible({'go_to', 'move'})
