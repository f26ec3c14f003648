"""Numbers that an instruction says: what is read, what is usual, and that no label of the corpus is forbidden."""

from __future__ import annotations

import re
from itertools import islice

import pytest

from llm_agent_ros.agent import skills
from llm_agent_ros.language import amounts, corpus, grammar, text
from llm_agent_ros.language.check import is_sentence
from llm_agent_ros.language.split import Split

_IN_DRAFTS = re.compile(r'turn (?:left|right) ([\d.]+)|times= (\d+)|([\d.]+) (m|cm|ft|s|min|h)(?=;|$|\|)')


@pytest.mark.parametrize(('words', 'number'), [
    ('wait 3 minutes', '3'), ('wait three minutes', '3'), ('wait a hundred and twenty seconds', '120'),
    ('wait a hunrded seconds', '100'), ('wait a minute thirty', '1.5'), ('two and a half metres', '2.5'),
    ('one metre fifty back', '1.5'), ('zero point five metres', '0.5'), ('half a dozen steps of a metre', '6'),
    ('three quarters of an hour', '45'), ('three quarters of a metre', '0.75'), ('a quarter of an hour', '15'),
    ('turn forty-five degrees', '45'), ('a one eighty', '180'), ('another minute', '1'), ('12.5 cm', '12.5'),
    ('等三分钟', '3'), ('等一百二十秒', '120'), ('等一百二秒', '120'), ('退两米半', '2.5'), ('走一米二五', '1.25'),
    ('走三点五米', '3.5'), ('等一刻钟', '15'), ('等三刻钟', '45'), ('等半小时', '0.5'), ('等個半小時', '0.5'),
    ('等仨小时', '3'),
])
def test_what_is_said_is_read(words: str, number: str) -> None:
    assert number in amounts.of(words).said


@pytest.mark.parametrize(('words', 'number'), [
    ('wait three minutes', '2'), ('wait three minutes', '1'), ('等一等三分钟', '1'), ('等一下，三分钟', '1'),
    ('go to the kitchen', '3'), ('pick up the red mug', '5'), ('一直往前走五米', '1'), ('wait another minute', '4'),
])
def test_what_is_not_said_is_not_read(words: str, number: str) -> None:
    assert number not in amounts.of(words).said


@pytest.mark.parametrize(('words', 'degrees'), [
    ('turn right', '90'), ('turn around', '180'), ('make two full turns', '720'), ('转一圈半', '540'),
    ('turn a little to the left', '30'), ('two three-sixties', '720'), ('往左转九十度 稍微向右转', '45'),
])
def test_turns_have_their_usual_angles(words: str, degrees: str) -> None:
    assert degrees in amounts.of(words).degrees


def test_a_slight_turn_is_no_guess_where_degrees_are_said() -> None:
    assert '30' not in amounts.of('turn a little, forty-five degrees to the left').degrees


def test_units_make_numbers_of_metres_and_seconds() -> None:
    assert '1800' in amounts.of('wait thirty minutes').seconds  # as a model server answers
    assert '0.5' in amounts.of('go on fifty centimetres').metres


@pytest.mark.parametrize('split', list(Split))
def test_no_label_of_the_corpus_is_forbidden(split: Split) -> None:
    forbidden, numbers = [], 0
    for example in islice(corpus.examples(skills.specs(), seed=4, split=split), 6000):
        known = amounts.of(example.instruction)
        for degrees, times, number, unit in _IN_DRAFTS.findall(example.draft):
            numbers += 1
            base = {'m': known.metres, 's': known.seconds}.get(unit, ())
            allowed = degrees in known.degrees or times in known.times or number in (*known.said, *base)
            forbidden += [] if allowed else [(example.instruction, example.draft)]
    assert numbers > 500
    assert len(forbidden) <= numbers // 500, forbidden  # words that slips of the keys have made unreadable


@pytest.mark.parametrize(('words', 'draft', 'may'), [
    ('wait three minutes', ' wait 3 min', True), ('wait three minutes', ' wait 180 s', True),
    ('wait three minutes', ' wait 1 min', False), ('wait three minutes', ' wait 5 s', True),
    ('go back a bit', ' move back| 0.5 m', True), ('go back a bit', ' move back| 5 m', False),
    ('turn right 30 degrees', ' turn right 30', True), ('turn right 30 degrees', ' turn right 45', False),
    ('patrol the hall and the study twice', ' patrol hall+ study| times= 2', True),
    ('patrol the hall and the study twice', ' patrol hall+ study| times= 7', False),
])
def test_a_draft_holds_only_numbers_that_were_said_or_are_usual(words: str, draft: str, may: bool) -> None:
    assert is_sentence(draft, grammar.build(text.read(words), skills.specs())) is may
