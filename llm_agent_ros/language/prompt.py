"""The text that a model reads before it writes a draft; the same in training and at run time."""

from __future__ import annotations

from collections.abc import Iterable

from llm_agent_ros.language.text import Utterance, cut
from llm_agent_ros.task import SkillSpec

_SHOTS = (
    ('drive over to the garden and look for the ball', ' go_to garden; find ball'),
    ('set the cup down on the shelf, then wait five seconds', ' place shelf| object= cup; wait 5 s'),
    ('turn right 45 degrees and go back half a metre', ' turn right 45; move back| 0.5 m'),
    ('fetch me the newspaper from the hall', ' bring newspaper| me| from= hall'),
    ('how many cups are on the shelf', ' count cups| where= shelf'),
    ('show me the way to the exit', ' guide me| exit'),
    ('what time is it', ' answer| question= what time is it'),
    ('what a lovely day', ' no task'),
    ('patrol the lab and the lobby three times', ' patrol lab+ lobby| times= 3'),
    ('打开窗户', ' no ability'),
    ('去花园找球', ' find球| where=花园'),
    ('把书放到柜子上，然后回去', ' place柜子| object=书; go_home'),
    ('记住钥匙在抽屉里', ' remember钥匙在抽屉里'),
)


def tail(utterance: Utterance) -> str:
    """Return the part of the prompt that changes with the instruction."""
    return f'Instruction:{utterance.text}\nTask:'


def head(specs: Iterable[SkillSpec]) -> str:
    """Return the fixed part for a model without an adapter: what the skills mean, and examples."""
    names = {spec.name for spec in specs}
    lines = [f'{spec.name}: {spec.meaning}' for spec in specs]
    for words, draft in _SHOTS:
        skills = {part.split('|')[0].strip() for part in draft.split(';')}
        if all(any(skill.startswith(name) for name in names) for skill in skills) or draft.startswith(' no'):
            lines.append(f'Instruction:{"".join(cut(words))}\nTask:{draft}')
    return '\n'.join(lines) + '\n'
