"""The compact language reads back as steps in the operator's units."""

from __future__ import annotations

import pytest

from llm_agent_ros.errors import ParseError
from llm_agent_ros.language import draft, grammar, text
from llm_agent_ros.language.check import is_sentence
from llm_agent_ros.language.draft import Draft, Verdict
from llm_agent_ros.task import SkillSpec, Step


@pytest.mark.parametrize(
    ('line', 'step'),
    [
        (' go_to kitchen', Step('go_to', (('target', 'kitchen'),))),
        (' go_home', Step('go_home')),
        (' move forward| 50 cm', Step('move', (('direction', 'forward'), ('distance_m', 0.5)))),
        (' turn right 45', Step('turn', (('angle_deg', -45.0),))),
        (' wait 0.5 min', Step('wait', (('seconds', 30.0),))),
        (' patrol lab+ hall A| times= 2', Step('patrol', (('targets', ('lab', 'hall A')), ('times', 2)))),
        (' place书房的桌子| object=红色杯子', Step('place', (('where', '书房的桌子'), ('object', '红色杯子')))),
        (' bring any mug| me| from= study', Step('bring', (('object', 'any mug'), ('to', 'me'), ('from', 'study')))),
        (' find any杯子', Step('find', (('object', 'any 杯子'),))),
        (' find anything', Step('find', (('object', 'anything'),))),
        (' say dinner, now| to= Robin', Step('say', (('text', 'dinner, now'), ('to', 'Robin')))),
    ],
)
def test_reads_each_kind_of_argument(line: str, step: Step, specs: dict[str, SkillSpec]) -> None:
    assert draft.read(line, specs) == Draft((step,))


def test_reads_steps_in_order_and_verdicts(specs: dict[str, SkillSpec]) -> None:
    assert [s.skill for s in draft.read(' find mug; pick mug; go_home', specs).steps] == ['find', 'pick', 'go_home']
    assert all(draft.read(f' {verdict}', specs) == Draft(verdict=verdict) for verdict in Verdict)


@pytest.mark.parametrize('line', [' fly moon', ' bring mug', ' find mug| colour= red', ' find mug| kitchen'])
def test_refuses_what_the_grammar_would_not_write(line: str, specs: dict[str, SkillSpec]) -> None:
    with pytest.raises(ParseError):
        draft.read(line, specs)


@pytest.mark.parametrize(
    ('words', 'greets'),
    [
        ('greet Robin', True),
        ('give my regards to Robin', True),
        ('跟罗宾问个好', True),
        ('给罗宾请个安', True),
        ('hi罗宾', True),
        ('对罗宾说ｈｅｌｌｏ', True),
        ('send Robin my love', True),
        ('wave at Robin', False),
        ('tell Robin the soup is hot', False),
        ('告诉罗宾这道题我秒杀了', False),
    ],
)
def test_a_greeting_in_no_words_needs_to_have_been_asked_for(
    words: str, greets: bool, specs: dict[str, SkillSpec]
) -> None:
    rules = grammar.build(text.read(words), specs.values())
    assert is_sentence(' say hello| to= Robin' if '罗' not in words else ' say hello| to=罗宾', rules) == greets
