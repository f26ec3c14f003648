"""What goes round and into plain sentences: names in gaps, courtesies, reasons."""

from __future__ import annotations

from itertools import pairwise
from string import Formatter

from llm_agent_ros.language.corpus import frames, pools, sources, spoken_en
from llm_agent_ros.language.corpus.fill import Dice

_NO_VERB_FIRST: dict[str, tuple[str, ...]] = {
    'en': (
        '{', 'I ', "I'", 'where', 'is ', 'isn', 'are ', 'have ', 'has ', 'had ', 'you', 'let', 'can ', 'may ', 'could ', 'would ', 'will ', 'should ', 'must ', 'that ', 'this ', 'these ',
        'those ', 'never', 'what', 'which', 'how', 'who', 'when', 'why', 'do you', 'does ', 'did ', 'was ', 'were ', 'any', 'there', 'my ', 'the ', 'it ', "it's", 'we ', "we'", 'some',
        'nobody', 'if ', 'in ', 'on ', 'at ', 'from ', 'over ', 'once ', 'after ', 'before ', 'while ', 'as ', 'for ', 'no ', 'not ', 'a ', 'an ', 'to ', 'hello', 'hi', 'hey', 'please',
        'sorry', 'robot', 'excuse', 'now', 'next', 'hold on', 'same ', 'mind ', 'everyone', 'they ', 'he ', 'she ', 'up to', 'here ', 'ok', 'so', 'quick question', 'one ',
        *spoken_en.BARE_STARTS,
    ),
    'zh': (
        '{', '我', '你', '没', '来', '有', '谁', '哪', '什么', '怎么', '为什么', '这', '那', '是', '几', '多少', '当', '如果', '因为', '现在', '今天', '他', '她', '它', '咱', '大家', '听说', '请',
        '麻烦', '能', '可', '要不', '要是', '刚', '机器人', '喂', '嘿', '您', '好', '对了', '问', '小', '知道', '想', '等{person}', '一',
    ),
}

_COPIED_TO_THE_END = ('say', 'answer', 'describe', 'remember')
_CLEARLY_APART = (
    ',', '，', '！', '？', ' please', ' pls', ' plz', ' thx', ' will you', ' if you please', ' if you would', " if you don't mind", " if it's not too much",
    '好吗', '可以吗', '行吗', '谢谢', '好不好', '行不', '成吗', '可以不', '中不中',
)
"""How an afterthought begins that nobody takes for the end of a message: 'today' or 'right now' may well belong to it."""

_TAKING = ('拿', '取', '去拿', '去取', '从')
"""How words begin that are about taking a thing: with 帮我 before them they are about bringing it."""

_DONE_AT_A_PLACE = frozenset({'find', 'find_person', 'pick', 'count', 'describe', 'bring'})
_PARTICLES = '呗嘛哈咯啦'
CHATTER_SHARE = 0.07  # how many sentences have talk round them that asks for nothing
BREATHLESS_SHARE = 0.25  # of the tasks whose steps can be said without a mark or a word between them


def filled(dice: Dice, language: str, template: str) -> str:
    """Return a template's words with its gaps filled by names and pools; ``{where2}`` is another place."""
    names = sources.of(language).names
    fills: dict[str, str] = {}
    for _, gap, _, _ in Formatter().parse(template):
        if gap is None:
            continue
        match gap.rstrip('2'):
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
    bare = words.startswith(_NO_VERB_FIRST[language])
    if steps > 1 and not bare and dice.chance(0.12):
        words = dice.choice(frames.FIRST[language]) + words
    if not bare and dice.chance(0.36):
        before = sources.of(language).before
        words = dice.choice([b for b in before if '帮' not in b] if words.startswith(_TAKING) else before) + words
    if dice.chance(0.16):
        after = dice.choice([after for after in sources.of(language).after if _fits(after, last)])
        words += after if words[-1] not in _PARTICLES or after[0] in '，！？' else ''
    if dice.chance(0.06):
        reason = dice.choice(sources.of(language).reasons)
        forms = {
            'en': (f'{reason}, {words}', f'{reason} so {words}', f'{words}, {reason}', f'{words} because {reason}', f'{reason}. {words}'),
            'zh': (f'{reason}，{words}', f'{words}，{reason}', f'因为{reason}，{words}', f'{reason}。{words}', f'{reason}，所以{words}'),
        }
        words = dice.choice(forms[language])
    return _talked(dice, language, words, last) if dice.chance(CHATTER_SHARE) else words


def _fits(after: str, last: str) -> bool:
    """Return whether an afterthought changes nothing of what a skill is to do: "get it for me" is to bring it."""
    if last == 'pick':
        return 'for me' not in after
    return last not in _COPIED_TO_THE_END or after.startswith(_CLEARLY_APART)


def _talked(dice: Dice, language: str, words: str, last: str) -> str:
    """Put talk before a request, after it, or both; nothing follows words that are to be copied to their end."""
    material = sources.of(language)
    before = filled(dice, language, dice.of(material.talk_before))
    after = filled(dice, language, dice.of(material.talk_after))
    if language == 'zh':
        ends = [f'{before}，{words}', f'{words}，{after}', f'{before}，{words}，{after}', f'{before}。{words}']
    else:
        joint = dice.choice(['. ', '. ', ', ', ', so ', ' and so ', ', anyway, '])
        mark = dice.choice(['. ', '. ', ', ', ', and '])
        ends = [f'{before}{joint}{words}', f'{words}{mark}{after}', f'{before}{joint}{words}{mark}{after}', f'{before}. {words}']
    return dice.choice([ends[0], ends[3]] if last in _COPIED_TO_THE_END else ends)


def joints_of(dice: Dice, language: str, skills: list[str], steps: list[str]) -> tuple[str, ...]:
    """Return what may stand between steps; now and then they are said in one breath, where each begins with a verb."""
    plain = not any(step.startswith(_NO_VERB_FIRST[language]) or set(step) & set(',.:?，。：') for step in steps)
    copied = any(skill in _COPIED_TO_THE_END for skill in skills[:-1])
    if not plain or copied or not dice.chance(BREATHLESS_SHARE):
        return sources.of(language).joints
    one_step = any(before == 'go_to' and after in _DONE_AT_A_PLACE for before, after in pairwise(skills))
    return tuple(joint for joint in frames.BREATHS[language] if joint or not one_step)  # 去厨房找X is one step
