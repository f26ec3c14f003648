"""All material of one language in one place: templates by skill, clauses of several steps, courtesies, refusals.

New material is put behind what is there: one in eight entries of a pool is held out by its position, and stays held out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import TypeVar

from llm_agent_ros.language.corpus import (
    alike_en,
    alike_zh,
    beyond_en,
    beyond_zh,
    breadth_en,
    breadth_zh,
    care_en,
    care_zh,
    casual_en,
    chatter_en,
    chatter_zh,
    colloquial_en,
    colloquial_zh,
    company_clauses_en,
    company_clauses_zh,
    company_en,
    company_zh,
    compounds,
    contrast_en,
    contrast_zh,
    daily_en,
    daily_zh,
    everyday_en,
    everyday_zh,
    frames,
    harmless_en,
    harmless_zh,
    home_en,
    home_zh,
    knowledge_en,
    knowledge_zh,
    limits_en,
    limits_zh,
    manners_en,
    manners_zh,
    memory_en,
    memory_zh,
    menace_en,
    menace_zh,
    names_en,
    names_zh,
    oddly_en,
    oddly_zh,
    orders_en,
    orders_zh,
    others,
    passing_en,
    passing_zh,
    plain_en,
    plain_said_en,
    plain_said_zh,
    plain_zh,
    pointed_en,
    pointed_zh,
    pools,
    quantities_en,
    quantities_zh,
    refused_en,
    refused_zh,
    regional_en,
    regional_zh,
    registers_en,
    shaded_en,
    shaded_zh,
    spoken_clauses_en,
    spoken_clauses_zh,
    spoken_en,
    spoken_zh,
    steps_en,
    steps_zh,
    strings_en,
    strings_zh,
    tangled_en,
    tangled_zh,
    turning_en,
    turning_zh,
    varied_clauses_en,
    varied_clauses_zh,
    varied_en,
    varied_zh,
    veiled_en,
    veiled_zh,
    widened_chains_en,
    widened_chains_zh,
    widened_clauses_en,
    widened_clauses_zh,
    widened_en,
    widened_refused_en,
    widened_refused_zh,
    widened_zh,
    work_en,
    work_zh,
)
from llm_agent_ros.language.corpus.fill import Form
from llm_agent_ros.language.draft import Verdict

Entry = TypeVar('Entry', str, Form)
_STEPS: dict[str, tuple[ModuleType, ...]] = {
    'en': (steps_en, colloquial_en, spoken_en, company_en, turning_en, varied_en, widened_en),
    'zh': (steps_zh, colloquial_zh, spoken_zh, company_zh, turning_zh, varied_zh, widened_zh),
}
_NAMES: dict[str, ModuleType] = {'en': names_en, 'zh': names_zh}
_QUANTITIES: dict[str, ModuleType] = {'en': quantities_en, 'zh': quantities_zh}
_CLAUSES: dict[str, tuple[ModuleType, ...]] = {
    'en': (spoken_clauses_en, company_clauses_en, turning_en, varied_clauses_en, widened_clauses_en, widened_chains_en),
    'zh': (spoken_clauses_zh, company_clauses_zh, turning_zh, varied_clauses_zh, widened_clauses_zh, widened_chains_zh),
}
_KNOWLEDGE: dict[str, ModuleType] = {'en': knowledge_en, 'zh': knowledge_zh}
_MANNERS: dict[str, ModuleType] = {'en': manners_en, 'zh': manners_zh}
_REFUSED: dict[str, ModuleType] = {'en': refused_en, 'zh': refused_zh}
_HARMLESS: dict[str, ModuleType] = {'en': harmless_en, 'zh': harmless_zh}
_CHATTER: dict[str, ModuleType] = {'en': chatter_en, 'zh': chatter_zh}
_WIDENED: dict[str, ModuleType] = {'en': widened_refused_en, 'zh': widened_refused_zh}
_PLAIN: dict[str, ModuleType] = {'en': plain_en, 'zh': plain_zh}
_EVERYDAY: dict[str, tuple[ModuleType, ...]] = {
    'en': (everyday_en, daily_en, orders_en, passing_en, tangled_en), 'zh': (everyday_zh, daily_zh, orders_zh, passing_zh, tangled_zh),
}
_ALIKE: dict[str, tuple[ModuleType, ...]] = {
    'en': (alike_en, shaded_en, memory_en, oddly_en, contrast_en, beyond_en, breadth_en, strings_en,
           menace_en, pointed_en, home_en, care_en, work_en, limits_en),
    'zh': (alike_zh, shaded_zh, memory_zh, oddly_zh, contrast_zh, beyond_zh, breadth_zh, strings_zh,
           menace_zh, pointed_zh, home_zh, care_zh, work_zh, limits_zh),
}
_SAID: dict[str, ModuleType] = {'en': plain_said_en, 'zh': plain_said_zh}
_VEILED: dict[str, ModuleType] = {'en': veiled_en, 'zh': veiled_zh}
_REGIONAL: dict[str, tuple[ModuleType, ...]] = {'en': (regional_en, registers_en, casual_en), 'zh': (regional_zh,)}
_OFTEN = 5  # how often the harmless tasks count among the groups of clauses
_WEIGHT_OF_EVERYDAY = 4  # the same for what people say, which is more varied than combinations are


@dataclass(frozen=True, slots=True)
class Sources:
    """The material of one language.

    Attributes:
        names, quantities: modules that draw names, numbers and texts.
        templates: skill to ways of asking for it, whose draft follows from the gaps.
        fixed: skill to ways that leave something unsaid, with their drafts.
        unsaid: the same for a thing that was named before.
        compounds: groups of clauses of several steps, with their drafts.
        unusual: the same for the twins of veiled harm, and for regional, formal and careless ways of speaking.
        refusals: verdict to pools of templates; a pool is chosen first, then one of its templates.
        before, after, reasons, joints: see ``frames``; the usual ones stand there more often. No joint turns the order round.
        questions, indirect, facts, attributes, counted: what fills the free texts.
        talk_before, talk_after: talk round a request that asks for nothing.
    """

    names: ModuleType
    quantities: ModuleType
    templates: dict[str, tuple[str, ...]]
    fixed: dict[str, tuple[Form, ...]]
    unsaid: dict[str, tuple[Form, ...]]
    compounds: tuple[tuple[Form, ...], ...]
    unusual: tuple[tuple[Form, ...], ...]
    refusals: dict[Verdict, tuple[tuple[str, ...], ...]]
    before: tuple[str, ...]
    after: tuple[str, ...]
    reasons: tuple[str, ...]
    joints: tuple[str, ...]
    questions: tuple[str, ...]
    indirect: tuple[str, ...]
    facts: tuple[str, ...]
    attributes: tuple[str, ...]
    counted: tuple[str, ...]
    talk_before: tuple[str, ...]
    talk_after: tuple[str, ...]


@cache
def of(language: str) -> Sources:
    """Return the material of a language ('en' or 'zh')."""
    steps = _STEPS[language]
    knows, manners, refused = _KNOWLEDGE[language], _MANNERS[language], _REFUSED[language]
    harmless, chatter, said = _HARMLESS[language], _CHATTER[language], _SAID[language]
    regional = tuple(group for module in _REGIONAL[language] for group in module.COMPOUNDS)
    clauses = tuple(group for module in _CLAUSES[language] for group in module.COMPOUNDS)
    everyday = tuple(group for module in _EVERYDAY[language] for group in module.COMPOUNDS)
    alike = tuple(group for module in _ALIKE[language] for group in module.SAFE)
    return Sources(
        names=_NAMES[language],
        quantities=_QUANTITIES[language],
        templates=_by_skill([module.TEMPLATES for module in steps]),
        fixed=_by_skill([module.FIXED for module in steps]),
        unsaid=getattr(steps[0], 'ELLIPSIS', {}),
        compounds=(
            *compounds.COMPOUNDS[language], *clauses, refused.SAFE, *_OFTEN * (harmless.SAFE,), *_WIDENED[language].SAFE,
            *2 * (*_PLAIN[language].COMPOUNDS, *said.SAFE), *_WEIGHT_OF_EVERYDAY * (*everyday, *alike),
        ),
        unusual=len(regional) * (_VEILED[language].SAFE,) + regional,
        refusals={verdict: _refusals(language, verdict) for verdict in Verdict},
        before=2 * frames.BEFORE[language] + manners.BEFORE,
        after=2 * frames.AFTER[language] + manners.AFTER,
        reasons=2 * frames.REASONS[language] + manners.REASONS,
        joints=tuple(j for j in 3 * frames.JOINTS[language] + manners.JOINTS if 'before you' not in j),
        questions=knows.QUESTIONS + said.QUESTIONS, indirect=knows.INDIRECT + said.INDIRECT, facts=knows.FACTS + said.FACTS, attributes=knows.ATTRIBUTES,
        counted=knows.COUNTED, talk_before=chatter.BEFORE, talk_after=chatter.AFTER,
    )


def _refusals(language: str, verdict: Verdict) -> tuple[tuple[str, ...], ...]:
    more = tuple(words for module in (_REFUSED, _HARMLESS) for words in getattr(module[language], verdict.name, ()))
    if verdict is Verdict.NO_TASK:
        more += _CHATTER[language].BEFORE + _CHATTER[language].AFTER
    more += getattr(_WIDENED[language], verdict.name, ()) + getattr(_SAID[language], verdict.name, ())
    veiled = getattr(_VEILED[language], verdict.name, ())
    alike = tuple(words for module in _ALIKE[language] for words in getattr(module, verdict.name, ()))
    every = (others.OTHER[language].get(verdict, ()), pools.COMBINED[language].get(verdict, ()), more, veiled, alike)
    return tuple(tuple(pool) for pool in every if pool)


def _by_skill(sources: list[dict[str, tuple[Entry, ...]]]) -> dict[str, tuple[Entry, ...]]:
    skills = dict.fromkeys(skill for source in sources for skill in source)
    return {skill: tuple(dict.fromkeys(e for source in sources for e in source.get(skill, ()))) for skill in skills}
