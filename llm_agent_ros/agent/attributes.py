"""Attributes of what is seen: the sentences that tell them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from llm_agent_ros.agent.asking import Attribute, Most, Question
from llm_agent_ros.agent.beliefs import find_person
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import color_name, enumerated, with_article
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import PERSON
from llm_agent_ros.agent.telling import noun_of, place_under, where_at
from llm_agent_ros.agent.wording import name_in
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.world.shapes import SHAPES, ObjectShape, ShapeKind

MAX_TOLD = 4
_SHAPES = {ShapeKind.BOX: Say.BOXY, ShapeKind.CYLINDER: Say.CYLINDRICAL, ShapeKind.SPHERE: Say.ROUND}


def told(context: Context, question: Question, seen: Iterable[Sighting]) -> str:
    """Return the sentences that answer a question on what was seen, empty where it cannot be told."""
    fitting = [s for s in seen if question.subject.matches(s)]
    if question.most is not None:
        fitting = _extreme(context, question.most, fitting)
    if question.attribute is Attribute.WHICH:
        return _which(context, question.most, fitting)
    texts = [_TELL[question.attribute](context, sighting) for sighting in fitting[:MAX_TOLD]]
    return ('' if context.language == 'zh' else ' ').join(dict.fromkeys(text for text in texts if text))


def _extreme(context: Context, most: Most, seen: list[Sighting]) -> list[Sighting]:
    """Return the most extreme one; none where two are alike in that."""
    robot = context.ports.body.pose
    placed = [s for s in seen if s.position is not None]
    if len(placed) < 2 or robot is None:
        return placed

    def measure(sighting: Sighting) -> float:
        shape, point = _shape_of(context, sighting), sighting.position
        if most in (Most.LARGEST, Most.SMALLEST):
            return _volume(shape)
        if most in (Most.TALLEST, Most.LOWEST):
            return shape.height_m
        if point is None:
            return 0.0
        beside = most in (Most.LEFTMOST, Most.RIGHTMOST)
        return robot.bearing_to(point.ground) if beside else robot.distance_to(point.ground)

    down = most in (Most.LARGEST, Most.TALLEST, Most.FARTHEST, Most.LEFTMOST)
    ranked = sorted(placed, key=measure, reverse=down)
    alike = abs(measure(ranked[0]) - measure(ranked[1])) <= 1e-3 * abs(measure(ranked[0]))
    return [s for s in ranked if measure(s) == measure(ranked[0])] if alike else ranked[:1]


def _which(context: Context, most: Most | None, seen: list[Sighting]) -> str:
    names = [_the(context, sighting) for sighting in seen]
    if not names:
        return ''
    if len(names) == 1:
        return sentence(Say.IT_IS, context.language, thing=names[0])
    return sentence(Say.ALIKE, context.language, things=enumerated(names, context.language)) if most else ''


def _color(context: Context, sighting: Sighting) -> str:
    if not sighting.color:
        return ''
    key = Say.SHIRT_IS if sighting.category == PERSON else Say.COLOR_IS
    return sentence(
        key, context.language, thing=_the(context, sighting), color=color_name(sighting.color, context.language)
    )


def _size(context: Context, sighting: Sighting) -> str:
    if sighting.category == PERSON or not (_listed(context, sighting) or sighting.category in SHAPES):
        return ''
    shape = _shape_of(context, sighting)
    fields = {'width': _cm(shape.length_m), 'depth': _cm(shape.width_m), 'height': _cm(shape.height_m)}
    return sentence(Say.SIZE_IS, context.language, thing=_the(context, sighting), **fields)


def _form(context: Context, sighting: Sighting) -> str:
    if sighting.category == PERSON or not (_listed(context, sighting) or sighting.category in SHAPES):
        return ''
    form = sentence(_SHAPES[_shape_of(context, sighting).kind], context.language)
    return sentence(Say.SHAPE_IS, context.language, thing=_the(context, sighting), shape=form)


def _kind(context: Context, sighting: Sighting) -> str:
    if sighting.category in ('', 'object'):
        return ''
    noun = name_in(context.world, sighting.category, context.language)
    return sentence(
        Say.KIND_IS, context.language, thing=_the(context, sighting),
        kind=noun if context.language == 'zh' else with_article(noun),
    )


def _place(context: Context, sighting: Sighting) -> str:
    place = place_under(context, sighting)
    if place is None:
        return ''
    return sentence(Say.PLACE_IS, context.language, thing=_the(context, sighting), where=where_at(context, place))


def _name(context: Context, sighting: Sighting) -> str:
    if sighting.category == PERSON and find_person(context.world, sighting.label) is None:
        return ''
    return sentence(Say.IT_IS, context.language, thing=_the(context, sighting))


def _looks(context: Context, sighting: Sighting) -> str:
    tellers = (_kind, _color, _size, _place) if sighting.category != PERSON else (_name, _color, _place)
    texts = [tell(context, sighting) for tell in tellers]
    return ('' if context.language == 'zh' else ' ').join(text for text in texts if text)


_TELL: dict[Attribute, Callable[[Context, Sighting], str]] = {
    Attribute.COLOR: _color, Attribute.SIZE: _size, Attribute.SHAPE: _form, Attribute.KIND: _kind,
    Attribute.PLACE: _place, Attribute.NAME: _name, Attribute.LOOKS: _looks,
}


def _the(context: Context, sighting: Sighting) -> str:
    """Return what was seen with its article, as in the middle of a sentence."""
    noun = noun_of(context, sighting)
    named = find_person(context.world, sighting.label) is not None
    return noun if context.language == 'zh' or named else f'the {noun}'


def _listed(context: Context, sighting: Sighting) -> bool:
    return any(thing.name == sighting.label for thing in context.world.objects)


def _shape_of(context: Context, sighting: Sighting) -> ObjectShape:
    """Return what the world file says of the size of a thing, else what is usual for its kind."""
    thing = next((o for o in context.world.objects if o.name == sighting.label), None)
    if thing is not None:
        return thing.shape
    return SHAPES.get(sighting.category, ObjectShape(ShapeKind.BOX, 0.0, 0.0, 0.0))


def _volume(shape: ObjectShape) -> float:
    return shape.length_m * shape.width_m * shape.height_m


def _cm(length_m: float) -> str:
    return f'{100.0 * length_m:.0f}'
