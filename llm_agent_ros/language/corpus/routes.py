"""Routes: how to get somewhere leg by leg, as people tell a visitor the way.

What is left behind needs no step, what is passed is a place to go to, a bend is a quarter turn:
"leave the bedroom, turn left and stop by the sofa" is a turn and a ``go_to``. One in eight combinations of a leg's
words is held out for testing, beside the names.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from llm_agent_ros.language.corpus import core_en, core_zh, routes_en, routes_zh
from llm_agent_ros.language.corpus.draws import Draws
from llm_agent_ros.language.corpus.fill import Dice, Fill, Form, combination, gaps, varied
from llm_agent_ros.language.draft import STEP_MARK

SKILLS = frozenset({'go_to', 'turn', 'move'})
_MATERIAL = {'en': routes_en, 'zh': routes_zh}
_PLAIN = {'en': core_en, 'zh': core_zh}
_MOST_STEPS = 6
_LEGS = {'0': 0.2, '1': 0.4, '2': 0.28, '3': 0.12}  # between the first and the last


@dataclass(frozen=True, slots=True)
class Route:
    """Tells ways in one language."""

    language: str
    dice: Dice

    @staticmethod
    def possible(skills: Collection[str]) -> bool:
        """Return whether these skills are enough to follow a route."""
        return set(skills) >= SKILLS

    def sentence(self) -> tuple[str, str]:
        """Return a route with its draft of one to six steps."""
        while True:
            words, steps = self._sentence()
            if len(steps) <= _MOST_STEPS:
                return words, STEP_MARK.join(steps)

    def _sentence(self) -> tuple[str, list[str]]:
        material, dice = _MATERIAL[self.language], self.dice
        legs = [material.BEGIN] if dice.chance(0.55) else []
        legs += [material.ON_THE_WAY] * int(dice.weighted(_LEGS))
        said = [self._leg(pool) for pool in (*legs, material.END)]
        words = said[0][0]
        for leg, _ in said[1:]:
            words += dice.choice(material.JOINTS) + leg
        asked = dice.chance(0.3) and not words.startswith(material.STATEMENTS)
        before = dice.choice(material.BEFORE) if asked else ''
        words = re.sub(' +', ' ', words)  # an alternative may be empty
        return f'{before}{words}', [step for _, draft in said if draft for step in draft.split(STEP_MARK)]

    def _leg(self, pool: tuple[Form, ...]) -> tuple[str, str]:
        template, out = combination(self.dice, pool)
        fills = {gap: self._fill(gap) for gap in sorted(gaps(template))}
        words = template.format(**{gap: fill.words for gap, fill in fills.items()})
        return varied(self.dice, words), out.format(**{gap: fill.out for gap, fill in fills.items()})

    def _fill(self, gap: str) -> Fill:
        if gap.startswith('where'):
            place: Fill = _PLAIN[self.language].place(self.dice)
            return place
        return Draws(self.language, self.dice).gap(gap)
