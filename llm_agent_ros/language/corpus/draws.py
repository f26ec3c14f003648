"""Draws what fills the gaps of a template: names, numbers, texts, each with what the model shall write for it."""

from __future__ import annotations

from dataclasses import dataclass

from llm_agent_ros.language.corpus import compounds, sources
from llm_agent_ros.language.corpus.fill import Dice, Fill, copied
from llm_agent_ros.language.draft import ANY_MARK, LIST_MARK
from llm_agent_ros.task import ArgSpec, ArgType, SkillSpec

SHARES_OF_ME = {'follow': 0.2, 'guide': 0.2}  # beside the fixed forms
_MEASURES = {'seconds': ArgType.SECONDS, 'distance': ArgType.DISTANCE_M, 'angle': ArgType.ANGLE_DEG}
_KINDS = {
    'en': ('thing', 'object', 'item', 'box', 'bottle', 'cup', 'book', 'ball', 'toy', 'bag', 'plate', 'person', 'tool'),
    'zh': ('东西', '物品', '物体', '盒子', '瓶子', '杯子', '书', '球', '玩具', '包', '盘子', '人', '工具'),
}


@dataclass(frozen=True, slots=True)
class Draws:
    """What fills gaps in one language."""

    language: str
    dice: Dice

    @property
    def _from(self) -> sources.Sources:
        return sources.of(self.language)

    def argument(self, spec: SkillSpec, arg: ArgSpec, to_place: bool = False) -> Fill:
        """Return a value for an argument; ``to_place`` makes a recipient a place."""
        dice, names = self.dice, self._from.names
        match spec.name, arg.name:
            case 'answer', 'question':
                return self.question()
            case 'remember', 'fact':
                return copied(dice.of(self._from.facts))
            case 'count', 'what':
                return self.counted()
            case 'inspect', 'target':
                kind = dice.random()
                return names.place(dice) if kind < 0.55 else names.thing(dice) if kind < 0.92 else names.person(dice)
            case 'guide', 'to':
                return names.place(dice)
            case ('follow' | 'guide'), 'person' if dice.chance(SHARES_OF_ME[spec.name]):
                return self.me()
        return self.of_type(arg.type, to_place)

    def of_type(self, kind: ArgType, to_place: bool = False) -> Fill:
        """Return a value of a type."""
        dice, names, quantities = self.dice, self._from.names, self._from.quantities
        match kind:
            case ArgType.TARGET:
                chance = dice.random()
                return names.place(dice) if chance < 0.76 else names.thing(dice) if chance < 0.88 else names.person(dice)
            case ArgType.RECIPIENT:
                return names.place(dice) if to_place else self.me() if dice.chance(0.6) else names.person(dice)
            case ArgType.PLACES:
                return self._list([names.place(dice) for _ in range(dice.choice([2, 2, 2, 3, 3, 4]))])
            case ArgType.ATTRIBUTE:
                return self.attribute()
        draw = {
            ArgType.PLACE: names.place, ArgType.OBJECT: names.thing, ArgType.PERSON: names.person,
            ArgType.TEXT: names.text, ArgType.DIRECTION: quantities.direction,
            ArgType.DISTANCE_M: quantities.distance, ArgType.ANGLE_DEG: quantities.angle,
            ArgType.SECONDS: quantities.duration, ArgType.TIMES: quantities.times,
        }[kind]
        filled: Fill = draw(dice)
        return filled

    def me(self) -> Fill:
        """Return the speaker."""
        words = ['me', 'me', 'me', 'us'] if self.language == 'en' else ['我', '我', '我', '我们']
        return Fill(self.dice.choice(words), ' me')

    def question(self, indirect: bool = False) -> Fill:
        """Return a question as said, or as it stands after "tell me"."""
        return copied(self.dice.of(self._from.indirect if indirect else self._from.questions))

    def attribute(self) -> Fill:
        """Return what is to be described: an attribute of something, or the most of a kind."""
        dice = self.dice
        template = dice.of(self._from.attributes)
        thing = self._from.names.thing(dice)
        return copied(template.format(object=thing.words, kind=dice.choice(_KINDS[self.language])))

    def counted(self) -> Fill:
        """Return what is to be counted."""
        return copied(self.dice.of(self._from.counted))

    def gap(self, name: str) -> Fill:
        """Return what fills a gap of a clause of several steps (``compounds``)."""
        dice, names = self.dice, self._from.names
        match name.rstrip('2'):
            case 'where':
                return names.place(dice)
            case 'object':
                return names.thing(dice)
            case 'person':
                return names.person(dice)
            case 'at':
                return Fill(dice.choice(compounds.LYING), '')
            case 'on':
                return Fill(dice.choice(compounds.ON_ZH), '')
            case 'fact':
                return copied(dice.of(self._from.facts))
            case 'question' | 'indirect' as kind:
                return self.question(indirect=kind == 'indirect')
            case 'attribute':
                return self.attribute()
            case 'what':
                return self.counted()
            case 'seconds' | 'distance' | 'angle' as measure:
                return self.of_type(_MEASURES[measure])
            case 'errand':
                return names.errand(dice)
            case _:
                return names.text(dice)

    def _list(self, fills: list[Fill]) -> Fill:
        *most, last = [fill.words for fill in fills]
        dice = self.dice
        if self.language == 'en':
            comma = dice.choice([', ', ', ', ' and ', ' '][: 4 if dice.chance(0.1) else 3])
            words = comma.join(most) + dice.choice([' and ', ' and ', ' and ', ', and ', ', then ']) + last
        else:
            words = dice.choice(['、', '、', '，', '和']).join(most) + dice.choice(['和', '和', '和', '跟', '、', '与', '还有']) + last
        return Fill(words, LIST_MARK.join(fill.out for fill in fills))


def plain(out: str) -> str:
    """Return a draft's words without the mark of "any one of a kind"."""
    return out.removeprefix(ANY_MARK)
