"""What goes round and into plain sentences: names in gaps, courtesies, reasons."""

from __future__ import annotations

from string import Formatter
from types import ModuleType

from llm_agent_ros.language.corpus import frames, names_en, names_zh, pools
from llm_agent_ros.language.corpus.fill import Dice

NAMES: dict[str, ModuleType] = {'en': names_en, 'zh': names_zh}
BARE_STARTS = ('{', 'I ', "I'", 'where', 'is ', 'have ', 'you ', 'your ', "let", 'can ', 'may ', 'could ', 'that ', 'never', '我', '你', '没', '来')


def filled(dice: Dice, language: str, template: str) -> str:
    """Return a template's words with its gaps filled by names and pools."""
    names = NAMES[language]
    fills: dict[str, str] = {}
    for _, gap, _, _ in Formatter().parse(template):
        match gap:
            case None:
                continue
            case 'object':
                fills[gap] = names.thing(dice).words
            case 'where':
                fills[gap] = names.place(dice).words
            case 'person':
                fills[gap] = names.person(dice).words
            case 'name':
                fills[gap] = dice.of(names.PEOPLE)
            case _:
                fills[gap] = filled(dice, language, dice.of(pools.POOLS[language][gap]))
    return template.format(**fills)


def dressed(dice: Dice, language: str, words: str, steps: int = 1, last: str = '') -> str:
    """Return words with a courtesy, an afterthought or a reason; ``last`` is the skill they end with."""
    bare = words.startswith(BARE_STARTS)
    if steps > 1 and not bare and dice.chance(0.12):
        words = dice.choice(frames.FIRST[language]) + words
    if not bare and dice.chance(0.36):
        words = dice.choice(frames.BEFORE[language]) + words
    if dice.chance(0.16):
        # "get it for me" is to bring it
        words += dice.choice([after for after in frames.AFTER[language] if last != 'pick' or 'for me' not in after])
    if dice.chance(0.06):
        reason = dice.choice(frames.REASONS[language])
        forms = {
            'en': (f'{reason}, {words}', f'{reason} so {words}', f'{words}, {reason}', f'{words} because {reason}', f'{reason}. {words}'),
            'zh': (f'{reason}，{words}', f'{words}，{reason}', f'因为{reason}，{words}', f'{reason}。{words}', f'{reason}，所以{words}'),
        }
        words = dice.choice(forms[language])
    return words
