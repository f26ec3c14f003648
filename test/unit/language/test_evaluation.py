"""The figures of the parser's benchmark count what they say."""

from __future__ import annotations

import pytest

from llm_agent_ros.errors import ParseError
from llm_agent_ros.language import draft, evaluation
from llm_agent_ros.language.corpus import Example
from llm_agent_ros.language.engine import Decoded
from llm_agent_ros.language.evaluation_world import world_of
from llm_agent_ros.task import SkillSpec

EXAMPLES = [
    Example('go to the lab', ' go_to lab', 'en'),
    Example('找球', ' find球', 'zh'),
    Example('hit the cat', ' no unsafe', 'en'),
    Example('wait here, then go home', ' wait 5 s; go_home', 'en'),
]


def test_right_wrong_refused_and_unreadable_are_told_apart(specs: dict[str, SkillSpec]) -> None:
    lines = {
        'go to the lab': ' go_to hall',
        '找球': ' find球',
        'hit the cat': ' no task',
        'wait here, then go home': ' no ability',
    }

    def write(example: Example) -> Decoded:
        return Decoded(lines[example.instruction], 4, 2)

    result = evaluation.summary(evaluation.ask(EXAMPLES, tuple(specs.values()), write))
    assert (result['exact'], result['skills'], result['outcome']) == (0.25, 0.5, 0.25)
    assert result['false_refusals'] == pytest.approx(1 / 3, abs=1e-3)
    assert result['language'] == {
        'en': {
            'exact': 0.0, 'exact_draft': 0.0, 'skills': pytest.approx(1 / 3, abs=1e-3),
            'outcome': 0.0,  # "hall" is no place there: it asks
        },
        'zh': {'exact': 1.0, 'exact_draft': 1.0, 'skills': 1.0, 'outcome': 1.0},
    }
    assert (result['new_tokens'], result['forward_passes'], result['unreadable']) == (16, 8, 0.0)


def test_a_model_that_fails_counts_as_wrong(specs: dict[str, SkillSpec]) -> None:
    def write(example: Example) -> Decoded:
        raise ParseError('no')

    result = evaluation.summary(evaluation.ask(EXAMPLES, tuple(specs.values()), write))
    assert (result['exact'], result['unreadable']) == (0.0, 1.0)


def test_json_becomes_a_draft_or_an_error(specs: dict[str, SkillSpec]) -> None:
    listed = tuple(specs.values())
    words = '[{"skill": "place", "where": "desk", "object": "red mug"}, {"skill": "patrol", "targets": ["a", "b"]}]'
    assert evaluation.from_json(words, listed) == ' place desk| object= red mug; patrol a+ b'
    assert evaluation.from_json('[]', listed) == ' no task'
    for wrong in ('go home', '{"skill": 3}', '[{"skill": "fly"}]', '[{"skill": "go_to"}]'):
        with pytest.raises((ValueError, KeyError, TypeError)):
            evaluation.from_json(wrong, listed)


def test_the_sample_is_half_english_half_chinese(specs: dict[str, SkillSpec]) -> None:
    languages = [example.language for example in evaluation.sample(tuple(specs.values()), 20)]
    assert languages.count('en') == languages.count('zh') == 10


def test_a_world_completes_a_name_of_which_the_model_copied_a_part(specs: dict[str, SkillSpec]) -> None:
    example = Example('go to the dentist chair, then to the lab', ' go_to dentist chair; go_to lab', 'en')

    def write(_: Example) -> Decoded:
        return Decoded(' go_to chair; go_to lab', 4, 2)

    answer = evaluation.ask([example], tuple(specs.values()), write)[0]
    assert answer.exact and not answer.exact_draft and answer.outcome


def test_a_sentence_has_the_same_world_whenever_it_is_asked(specs: dict[str, SkillSpec]) -> None:
    example = evaluation.sample(tuple(specs.values()), 2)[0]
    wanted = draft.read(example.draft, specs)
    assert world_of(example, wanted, specs) == world_of(example, wanted, specs)
    assert len(world_of(example, wanted, specs).places) >= 8
