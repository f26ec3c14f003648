"""Sentences with their drafts, in English and Chinese, for training and testing the parser.

Every sentence has names drawn at random, so that the model learns to copy the operator's words and not to
remember any. One in eight templates and names is kept for testing and never occurs in training.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from llm_agent_ros.errors import ParseError
from llm_agent_ros.language import text
from llm_agent_ros.language.corpus import noise
from llm_agent_ros.language.corpus.compose import Composer, by_name
from llm_agent_ros.language.corpus.fill import Dice
from llm_agent_ros.language.draft import AGAIN, STEP_MARK, Verdict
from llm_agent_ros.language.split import Split
from llm_agent_ros.task import SkillSpec

KINDS = {
    'task': 0.806, Verdict.UNSAFE: 0.075, Verdict.NO_ABILITY: 0.048, Verdict.NO_TASK: 0.044, Verdict.ASK_WHERE: 0.012, Verdict.ASK_WHAT: 0.015,
}
SHARE_OF_CHINESE = 0.54
_WHOLE_TURNS = re.compile(r' turn (?:left|right) (?:360|[4-9]\d\d|\d{4})\b')
_TOO_MANY_TURNS = 0.75  # of the sentences with whole turns; the others would teach that most turns are whole ones

__all__ = ['Example', 'Split', 'examples']


@dataclass(frozen=True, slots=True)
class Example:
    """An instruction and the draft that a model shall write for it."""

    instruction: str
    draft: str
    language: str

    @property
    def steps(self) -> int:
        """How many steps the draft has; 0 for a verdict."""
        return 0 if self.draft.strip() in set(Verdict) else self.draft.count(';') + 1


def examples(
    specs: Iterable[SkillSpec], *, seed: int, split: Split = Split.TRAIN, share_of_chinese: float = SHARE_OF_CHINESE
) -> Iterator[Example]:
    """Yield examples without end; equal arguments give equal examples."""
    dice = Dice(seed, split)
    composers = {language: Composer(by_name(specs), language, dice) for language in ('en', 'zh')}
    while True:
        composer = composers['zh' if dice.chance(share_of_chinese) else 'en']
        kind = dice.weighted(KINDS)
        words, draft = composer.task() if kind == 'task' else composer.refusal(Verdict(kind))
        words, draft = noise.apply(dice, words, draft, composer.language)
        if _usable(words, draft) and not (_WHOLE_TURNS.search(draft) and dice.chance(_TOO_MANY_TURNS)):
            yield Example(words, draft, composer.language)


def _usable(words: str, draft: str) -> bool:
    steps = draft.split(STEP_MARK)
    if any(step == before and not step.strip().startswith(tuple(AGAIN)) for before, step in pairwise(steps)):
        return False  # "go to the cupboard, then to that cupboard": nobody says so
    try:
        return bool(text.read(words).chunks) and len(draft) < 300
    except ParseError:
        return False
