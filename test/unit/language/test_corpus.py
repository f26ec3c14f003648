"""Generated sentences: equal by seed, writable under their own grammar, test material apart from training."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from string import Formatter
from typing import Any

import pytest

from llm_agent_ros.language import corpus, draft, grammar, text
from llm_agent_ros.language.corpus import (
    Split,
    harmless_en,
    harmless_zh,
    measures,
    pools,
    sources,
    steps_zh,
    widened_en,
    widened_refused_en,
    widened_refused_zh,
    widened_zh,
)
from llm_agent_ros.language.corpus.compose import Composer, Memory
from llm_agent_ros.language.corpus.draws import Draws
from llm_agent_ros.language.corpus.dressing import filled
from llm_agent_ros.language.corpus.fill import HELD_OUT_EACH, Dice, Fill, part
from llm_agent_ros.language.corpus.quantities_en import number as english
from llm_agent_ros.language.corpus.quantities_zh import number as chinese
from llm_agent_ros.task import SkillSpec

COUNT = 300


def take(specs: dict[str, SkillSpec], split: Split, seed: int = 11, count: int = COUNT) -> list[corpus.Example]:
    return list(islice(corpus.examples(specs.values(), seed=seed, split=split), count))


@pytest.mark.parametrize('split', list(Split))
def test_every_draft_is_a_sentence_of_its_instructions_grammar(
    specs: dict[str, SkillSpec], tokenizer: Any, split: Split
) -> None:
    from llguidance import LLMatcher
    from llguidance.hf import from_tokenizer

    guide = from_tokenizer(tokenizer)
    for example in take(specs, split):
        matcher = LLMatcher(
            guide, LLMatcher.grammar_from_lark(grammar.build(text.read(example.instruction), specs.values()))
        )
        tokens = tokenizer(example.draft, add_special_tokens=False)['input_ids']
        assert matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting(), example
        draft.read(example.draft, specs)


def test_equal_seeds_give_equal_sentences_and_others_others(specs: dict[str, SkillSpec]) -> None:
    assert take(specs, Split.TRAIN) == take(specs, Split.TRAIN)
    assert take(specs, Split.TRAIN) != take(specs, Split.TRAIN, seed=12)


def test_both_languages_every_skill_and_every_verdict_occur(specs: dict[str, SkillSpec]) -> None:
    examples = take(specs, Split.TRAIN, count=3000)
    assert {e.language for e in examples} == {'en', 'zh'}
    for language in ('en', 'zh'):
        lines = ';'.join(e.draft for e in examples if e.language == language)
        assert all(f' {name}' in lines for name in specs)
        assert all(str(verdict) in lines for verdict in draft.Verdict)
    assert len({e.instruction for e in examples}) > 2850


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_test_templates_never_occur_in_training(language: str) -> None:
    for templates in sources.of(language).templates.values():
        train, test = set(part(templates, Split.TRAIN)), set(part(templates, Split.TEST))
        assert train and test and not train & test


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_every_template_has_gaps_that_its_skill_takes(specs: dict[str, SkillSpec], language: str) -> None:
    material = sources.of(language)
    assert set(material.templates) == set(specs)
    for skill, templates in material.templates.items():
        known = {arg.name for arg in specs[skill].args}
        assert {name for words in templates for _, name, _, _ in Formatter().parse(words) if name} <= known
    for skill, forms in material.fixed.items():
        assert all(draft.split(';')[0].strip().startswith(tuple(specs)) for _, draft in forms), skill


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_every_clause_of_several_steps_can_be_filled(specs: dict[str, SkillSpec], language: str) -> None:
    dice = Dice(5)
    draws = Draws(language, dice)
    material = sources.of(language)
    for words, line in (form for group in (*material.compounds, *material.unusual) for form in group):
        fills = {name: draws.gap(name) for _, name, _, _ in Formatter().parse(words) if name}
        draft.read(line.format(**{name: fill.out for name, fill in fills.items()}), specs)


@pytest.mark.parametrize(
    ('value', 'words', 'characters'),
    [
        (2, 'two', '二'),
        (15, 'fifteen', '十五'),
        (45, 'forty-five', '四十五'),
        (105, 'one hundred and five', '一百零五'),
        (110, 'one hundred and ten', '一百一十'),
        (270, 'two hundred and seventy', '二百七十'),
    ],
)
def test_numbers_in_words(value: int, words: str, characters: str) -> None:
    assert (english(value), chinese(value)) == (words, characters)
    assert chinese(2, counting=True) == '两'


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_every_combined_sentence_can_be_filled(language: str) -> None:
    dice = Dice(3)
    for templates in pools.COMBINED[language].values():
        for template in templates:
            words = filled(dice, language, template)
            assert words and '{' not in words


def test_a_step_taken_back_leaves_only_what_was_said_instead(specs: dict[str, SkillSpec]) -> None:
    taken_back = re.compile(', (?:no wait|scratch that|or rather|my mistake),? ')
    found = [e for e in take(specs, Split.TRAIN, count=12000) if taken_back.search(e.instruction) and e.steps == 1]
    assert found
    for example in found:
        before, after = taken_back.split(example.instruction.lower(), maxsplit=1)
        pieces = [piece.strip('|;+') for piece in example.draft.lower().split()]
        said = [piece for piece in pieces if len(piece) > 5 and not piece.endswith('=') and piece != 'forward']
        assert all(piece in before + after or piece in specs for piece in said), example


@pytest.mark.parametrize(
    ('words', 'line', 'value'),
    [
        ('一刻钟', ' wait{}', 900.0),
        ('三刻钟', ' wait{}', 2700.0),
        ('半分钟', ' wait{}', 30.0),
        ('一分半', ' wait{}', 90.0),
        ('a quarter of an hour', ' wait{}', 900.0),
        ('an hour and a half', ' wait{}', 5400.0),
        ('a couple of minutes', ' wait{}', 120.0),
        ('three quarters of an hour', ' wait{}', 2700.0),
        ('an hour and a quarter', ' wait{}', 4500.0),
        ('15 mins', ' wait{}', 900.0),
        ('90秒', ' wait{}', 90.0),
        ('一个半小时', ' wait{}', 5400.0),
        ('四分之三小时', ' wait{}', 2700.0),
        ('半米', ' move forward|{}', 0.5),
        ('一米五', ' move forward|{}', 1.5),
        ('两米半', ' move forward|{}', 2.5),
        ('a metre and a half', ' move forward|{}', 1.5),
    ],
)
def test_measures_in_words_mean_what_they_say(
    specs: dict[str, SkillSpec], words: str, line: str, value: float
) -> None:
    pool = measures.TIMES if 'wait' in line else measures.LENGTHS
    outs = {out for forms in pool.values() for said, out in forms if said == words}
    assert outs
    for out in outs:
        assert draft.read(line.format(out), specs).steps[0].args[-1][1] == value


def test_every_measure_in_words_is_a_value_of_the_grammar(specs: dict[str, SkillSpec]) -> None:
    for pool, line in ((measures.TIMES, ' wait{}'), (measures.LENGTHS, ' move back|{}')):
        for _, out in (form for forms in pool.values() for form in forms):
            assert draft.read(line.format(out), specs).steps[0].args[-1][1] > 0


@pytest.mark.parametrize('module', [harmless_en, harmless_zh])
def test_no_sentence_is_both_harmless_and_harmful(module: Any) -> None:
    harmless = {words for words, _ in module.SAFE}
    assert not harmless & set(module.UNSAFE) and not harmless & set(module.NO_ABILITY)
    assert not set(module.UNSAFE) & set(module.NO_ABILITY)


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_talk_round_a_request_adds_no_step(language: str) -> None:
    material = sources.of(language)
    dice = Dice(7)
    for talk in (*material.talk_before, *material.talk_after):
        assert '{' not in filled(dice, language, talk)
        assert any(talk in pool for pool in material.refusals[draft.Verdict.NO_TASK])  # alone it asks for nothing


@pytest.mark.parametrize('module', [widened_refused_en, widened_refused_zh])
def test_no_widened_sentence_is_both_asked_and_refused(module: Any) -> None:
    asked = {words for group in module.SAFE for words, _ in group}
    refused = [set(pool) for pool in (module.UNSAFE, module.NO_ABILITY, module.NO_TASK)]
    assert len(asked.union(*refused)) == len(asked) + sum(map(len, refused))


@pytest.mark.parametrize(
    ('turns', 'words', 'degrees'),
    [
        (widened_en.TURNS, 'two full spins', 720.0),
        (widened_en.TURNS, 'turn three times on the spot', 1080.0),
        (widened_en.TURNS, 'spin twice clockwise', -720.0),
        (widened_zh.TURNS, '转三圈', 1080.0),
        (widened_zh.TURNS, '原地转两圈', 720.0),
        (widened_zh.TURNS, '向右转三圈', -1080.0),
    ],
)
def test_whole_turns_are_added_up(
    specs: dict[str, SkillSpec], turns: tuple[tuple[str, str], ...], words: str, degrees: float
) -> None:
    assert draft.read(dict(turns)[words], specs).steps[0].args == (('angle_deg', degrees),)


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_no_words_stand_for_two_drafts(language: str) -> None:
    meant: dict[str, set[str]] = {}
    material = sources.of(language)
    for words, line in (form for group in (*material.compounds, *material.unusual) for form in group):
        meant.setdefault(words, set()).add(line)
    for verdict, refused in material.refusals.items():
        for words in (words for pool in refused for words in pool):
            meant.setdefault(words, set()).add(f' {verdict}')
    assert not {words: lines for words, lines in meant.items() if len(lines) > 1}


def _folded(words: str, language: str, skill: str = '') -> Iterator[str]:
    """Yield words with each gap as the kind of what fills it, once for every kind that may."""
    mark, words = words[: len(words) - len(words.lstrip('>@#~'))], words.lstrip('>@#~')
    place_too = '>' in mark or (language == 'en' and '{object} to {to}' in words)
    recipients = ('person',) if '@' in mark else ('place',) if '>' in mark else ('person', 'place')[: 1 + place_too]
    kinds = {
        'where': ('place',),
        'from': ('place',),
        'target': ('place',) if '#' in mark else ('place', 'object', 'person'),
        'name': ('person',),
        'to': {'bring': recipients, 'say': ('person',), 'answer': ('person',)}.get(skill, ('place',)),
        'what': ('attribute' if skill == 'describe' else 'counted',),
        'question': ('indirect' if '~' in mark else 'question',),
    }
    pieces = re.split(r'{(\w+)}', words)
    gaps = [gap.rstrip('2') for gap in pieces[1::2]]
    ways = [pools.POOLS[language].get(gap, tuple(f'{{{kind}}}' for kind in kinds.get(gap, (gap,)))) for gap in gaps]
    for chosen in product(*ways):
        yield ''.join(piece for pair in zip(pieces[::2], (*chosen, ''), strict=True) for piece in pair)


def _tasks(language: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield every way to ask for something, the skill whose gaps it has, and the skills it asks for."""
    material = sources.of(language)
    for skill, templates in material.templates.items():
        yield from ((words, skill, (skill,)) for words in templates)
    for skill, forms in material.fixed.items():
        yield from ((words, skill, tuple(re.findall(r'(?:^|; )(\w+)', line.strip()))) for words, line in forms)
    for words, line in (form for group in (*material.compounds, *material.unusual) for form in group):
        yield words, '', tuple(re.findall(r'(?:^|; )(\w+)', line.strip()))


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_no_words_ask_for_two_things_or_are_refused_too(language: str) -> None:
    meant: dict[str, set[tuple[str, ...]]] = {}
    for words, skill, skills in _tasks(language):
        for folded in _folded(words, language, skill):
            meant.setdefault(folded, set()).add(skills)
    assert not {words: skills for words, skills in meant.items() if len(skills) > 1}
    asked = {words.replace('{targets}', '{place}') for words in meant}
    every = (words for refused in sources.of(language).refusals.values() for pool in refused for words in pool)
    assert not {words for template in every for words in _folded(template, language) if words in asked}


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_no_form_of_training_is_held_out_elsewhere(language: str) -> None:
    material = sources.of(language)
    groups: list[tuple[str, ...]] = [tuple(dict(group)) for group in (*material.compounds, *material.unusual)]
    groups += [tuple(dict(forms)) for pools_ in (material.fixed, material.unsaid) for forms in pools_.values()]
    groups += [*material.templates.values(), *(pool for refused in material.refusals.values() for pool in refused)]
    if language == 'zh':
        groups.append(steps_zh.BRING_TO_PLACE)
    divided = [group for group in groups if len(group) >= HELD_OUT_EACH]  # the others serve both
    train, test = (
        {words.lstrip('>@#~') for group in which for words in part(group, split)}
        for which, split in ((groups, Split.TRAIN), (divided, Split.TEST))
    )
    assert test and not train & test


@pytest.mark.parametrize('language', ['en', 'zh'])
def test_what_is_said_of_two_things_is_done_with_both(specs: dict[str, SkillSpec], language: str) -> None:
    """ "Find the cup and the plate and bring them" is two errands, and "it" would be either."""
    composer = Composer(specs, language, Dice(31, Split.TRAIN))
    zebra, yak = (Fill(f'{name}', f' {name}') for name in ('zebra', 'yak'))
    both = 0
    for _ in range(300):
        memory = Memory(both=(zebra, yak), several_things=True, several=True)
        words, draft = composer._step('pick', memory, first=False)
        if 'zebra' in draft or 'yak' in draft:
            both += 1
            assert 'zebra' in draft and 'yak' in draft and draft.count(';') == 1, (words, draft)
            assert memory.both == (zebra, yak) and memory.thing is None
        rest = words.replace('它们', '')
        assert not re.search(r"\bit\b(?!')|它", rest) or memory.thing, (words, draft)
    assert both > 50
