"""What was seen, in the operator's words: lists, numbers, places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from llm_agent_ros.agent.beliefs import find_person, supporting_furniture
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import color_name, enumerated, is_chinese, plural, singular, with_article
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import PERSON
from llm_agent_ros.agent.wording import name_in
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world.model import Place, PlaceKind
from llm_agent_ros.world.names import name_key


def tell(context: Context, text: str) -> None:
    """Speak a report; it is also the task's last word, where no other comes after it."""
    context.ports.voice.say(text)
    context.told = text


def called(context: Context, name: str) -> str:
    """Return a name as it stands in a sentence: ``the kitchen``, ``Robin``, ``you``."""
    shown = name_in(context.world, name, context.language)
    if context.language == 'zh' or name == OPERATOR:
        return shown
    return shown if find_person(context.world, name) is not None or shown[:1].isupper() else f'the {shown}'


def noun_of(context: Context, sighting: Sighting) -> str:
    """Return what somebody would call a thing or a person that is seen, without an article."""
    language = context.language
    if any(o.name == sighting.label for o in context.world.objects) or find_person(context.world, sighting.label):
        return name_in(context.world, sighting.label, language)
    if language != 'zh':
        return PERSON if sighting.category == PERSON else sighting.label
    kind = name_in(context.world, sighting.category, language)
    return kind if sighting.category == PERSON else color_name(sighting.color, language) + kind


def listed(context: Context, seen: Iterable[Sighting]) -> str:
    """Return what was seen as a list, things first: ``the red mug, 2 people and Robin``."""
    seen = sorted(seen, key=lambda s: (s.category == PERSON, s.label))
    tally = Counter(sighting.label for sighting in seen)
    examples = {sighting.label: sighting for sighting in seen}
    return enumerated([_with_number(context, examples[label], n) for label, n in tally.items()], context.language)


def counted(context: Context, number: int, words: str) -> str:
    """Return a number of what the operator called something: ``1 mug``, ``3 red mugs``, 3个杯子."""
    words = name_in(context.world, words, context.language)
    if context.language == 'zh':
        return f'{number}个{words}'
    if is_chinese(words):
        return f'{number} {words}'
    bare = ' '.join(word for word in name_key(words).split() if word not in ('the', 'any', 'all', 'of'))
    head, _, last = bare.rpartition(' ')
    one = f'{head} {singular(last)}'.strip()
    return f'{number} {one if number == 1 else plural(one)}'


def where_at(context: Context, place: Place) -> str:
    """Return where something at a place is: ``on the kitchen table``, ``in the kitchen``, 在厨房里."""
    name = name_in(context.world, place.name, context.language)
    if context.language == 'zh':
        return f'在{name}' + {PlaceKind.FURNITURE: '上', PlaceKind.ROOM: '里'}.get(place.kind, '旁边')
    return {PlaceKind.FURNITURE: 'on', PlaceKind.ROOM: 'in'}.get(place.kind, 'at') + f' the {name}'


def where_beside(context: Context, place: Place) -> str:
    """Return where people are who stand at a place: ``beside the kitchen table``, ``in the kitchen``, 在餐桌旁边."""
    if place.kind is PlaceKind.ROOM:
        return where_at(context, place)
    name = name_in(context.world, place.name, context.language)
    return f'在{name}旁边' if context.language == 'zh' else f'beside the {name}'


def place_under(context: Context, sighting: Sighting) -> Place | None:
    """Return the furniture that a thing stands on, or the room that it or a person is in."""
    return None if sighting.position is None else place_of(context, sighting.position, sighting.category == PERSON)


def place_of(context: Context, point: Point3D, on_floor: bool = False) -> Place | None:
    """Return the furniture or, on the floor, the room at a point."""
    furniture = None if on_floor else supporting_furniture(context.world, point.ground)
    return furniture or context.world.room_at(point.ground)


def _with_number(context: Context, sighting: Sighting, number: int) -> str:
    noun = noun_of(context, sighting)
    if find_person(context.world, sighting.label) is not None:
        return noun
    if context.language == 'zh':
        unique = number == 1 and sighting.category != PERSON
        return noun if unique else f'{number}个{noun}'
    if number > 1:
        return f'{number} {plural(noun)}'
    known = any(o.name == sighting.label for o in context.world.objects)
    return f'the {noun}' if known else with_article(noun)
