"""The core of the corpus: plain sentences of one to four steps, as most people say them.

Few templates, each with many alternatives (``core_en``, ``core_zh``). What is held out for testing is one in eight
combinations of them ("walk near ..." where "go near ..." and "walk to ..." are trained), beside the names.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from types import ModuleType

from llm_agent_ros.language.corpus import core_en, core_zh, frames
from llm_agent_ros.language.corpus.draws import Draws, plain
from llm_agent_ros.language.corpus.fill import Dice, Fill, Form, combination, gaps
from llm_agent_ros.language.draft import STEP_MARK

_LANGUAGES: dict[str, ModuleType] = {'en': core_en, 'zh': core_zh}
COUNTS = {'1': 0.52, '2': 0.31, '3': 0.135, '4': 0.035}
WEIGHTS = {
    'go_to': 3.0, 'find': 2.0, 'pick': 2.0, 'place': 2.2, 'bring': 4.5, 'follow': 1.6, 'guide': 1.4, 'find_person': 1.3, 'inspect': 1.4, 'count': 0.8, 'say': 1.0, 'turn': 0.5, 'move': 0.7,
    'go_home': 0.3, 'patrol': 0.3, 'wait': 0.3,
}
AFTER: dict[str, dict[str, float]] = {
    'go_to': {'find': 3, 'pick': 4, 'place': 2, 'bring': 4, 'inspect': 2, 'find_person': 2, 'say': 1, 'count': 1, 'go_to': 1, 'wait': 0.5, 'turn': 0.3},
    'find': {'pick': 3, 'bring': 4, 'place': 1.5, 'go_to': 0.3}, 'pick': {'place': 3, 'bring': 3, 'go_to': 1, 'inspect': 0.5}, 'place': {'go_home': 0.5, 'go_to': 0.5, 'bring': 0.5, 'inspect': 0.3},
    'bring': {'go_home': 0.5, 'go_to': 0.5, 'bring': 1, 'say': 0.3}, 'find_person': {'follow': 2, 'guide': 2, 'say': 2, 'bring': 2}, 'inspect': {'pick': 1, 'bring': 1, 'say': 0.3},
    'move': {'find': 1, 'pick': 0.6, 'turn': 1}, 'turn': {'move': 1, 'find': 0.6, 'go_to': 0.6}, 'say': {'follow': 0.6, 'guide': 0.6, 'go_to': 0.4},
}
"""What people ask for next, and how often beside the other ways to go on; after other skills anything."""
_ABOUT_A_THING = frozenset({'pick', 'place', 'bring', 'inspect'})
_ABOUT_A_PERSON = frozenset({'follow', 'guide', 'bring', 'say'})
_COPY_TO_THE_END = frozenset({'say'})
_DONE_WITH_IT = frozenset({'bring', 'place'})


@dataclass(slots=True)
class _Said:
    """Who and what was named before, and how the sentence begins."""

    thing: Fill | None = None
    person: Fill | None = None
    things: int = 0  # that were named
    begun: bool = False  # with a name, and not with a verb


@dataclass(frozen=True, slots=True)
class Core:
    """Makes plain sentences of one language for some skills."""

    language: str
    dice: Dice
    skills: Collection[str]

    def sentence(self) -> tuple[str, str]:
        """Return a sentence with its draft; none that might as well be refused as unsafe."""
        while True:
            words, draft = self._sentence()
            if not any(re.search(risky, draft) for risky in _LANGUAGES[self.language].RISKY):
                return words, draft

    def _sentence(self) -> tuple[str, str]:
        material, dice = _LANGUAGES[self.language], self.dice
        told = [form for form in material.TOLD if _skill(form[1]) in self.skills]
        if told and dice.chance(0.1):
            words, draft = self._clause(told, '', _Said())
            return words + dice.choice(material.AFTER), draft
        said, steps = _Said(), []
        for skill in self._chain():
            steps.append(self._clause(list(material.CLAUSES[skill]), skill, said))
            if skill in _DONE_WITH_IT:
                said.thing = None
        words = steps[0][0]
        for step, _ in steps[1:]:
            words += dice.choice(material.JOINTS) + step
        after = '' if skill in _COPY_TO_THE_END else dice.choice(material.AFTER)
        states = words.startswith(material.STATEMENTS) or said.begun
        before = dice.choice(material.CALLS if states else material.BEFORE).replace('{name}', dice.of(material.PEOPLE))
        return f'{before}{words}{after}', STEP_MARK.join(draft for _, draft in steps)

    def _chain(self) -> list[str]:
        able = {skill: weight for skill, weight in WEIGHTS.items() if skill in self.skills and skill in _LANGUAGES[self.language].CLAUSES}
        chain = [self.dice.weighted(able)]
        for _ in range(int(self.dice.weighted(COUNTS)) - 1):
            if chain[-1] in _COPY_TO_THE_END:
                break  # where a message ends is clear only at the end of a sentence
            next_ones = {skill: weight for skill, weight in AFTER.get(chain[-1], {}).items() if skill in able}
            chain.append(self.dice.weighted(next_ones if next_ones and self.dice.chance(0.85) else able))
        return chain

    def _clause(self, forms: list[Form], skill: str, said: _Said) -> tuple[str, str]:
        template, out = combination(self.dice, forms)
        said.begun = said.begun or template.startswith('{')
        known = said if ' from=' not in out else _Said()
        fills = {gap: self._fill(gap, skill, known) for gap in sorted(gaps(template))}
        for gap, fill in fills.items():
            if gap in ('object', 'a_thing', 'my_thing'):
                said.things += said.thing is None or fill.out != said.thing.out
                said.thing = fill
            elif gap in ('person', 'someone'):
                said.person = fill
        marked = skill in ('', 'find', 'pick', 'place', 'bring', 'go_to')
        outs = {gap: fill.out if marked else plain(fill.out) for gap, fill in fills.items()}
        words = template.format(**{gap: fill.words for gap, fill in fills.items()})
        return re.sub(r' +', ' ', words).strip(), out.format(**outs)

    def _fill(self, gap: str, skill: str, said: _Said) -> Fill:
        material, dice = _LANGUAGES[self.language], self.dice
        if gap == 'object' and said.thing and skill in _ABOUT_A_THING and dice.chance(0.75):
            of_one = [word for word in material.ITS if said.things == 1 or word not in frames.PLURAL]
            return Fill(dice.choice(of_one), said.thing.out)
        if gap in ('person', 'someone') and said.person and skill in _ABOUT_A_PERSON and dice.chance(0.75):
            return Fill(dice.choice(material.THEIRS), said.person.out)
        draws = {
            'object': material.thing, 'a_thing': material.a_thing, 'my_thing': material.my_thing, 'furniture': material.furniture,
            'person': material.person, 'someone': material.someone,
        }
        if gap.startswith('where'):
            place: Fill = material.place(dice)
            return place
        if gap in draws:
            drawn: Fill = draws[gap](dice)
            return drawn
        return Draws(self.language, dice).gap(gap)


def _skill(draft: str) -> str:
    found = re.match(r' ([a-z_]+)', draft)
    return found[1] if found else ''
