"""Answers to where something is and what is where, from what was seen and what the world file says."""

from __future__ import annotations

from llm_agent_ros.agent.beliefs import (
    IMAGE_AGE_SEC,
    Belief,
    Source,
    operators_whereabouts,
    room_of,
    seen_last,
    seen_now,
    where_is,
    whereabouts,
)
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import enumerated, left_beside, mentions, plain
from llm_agent_ros.agent.looking import NEAR_PERSON_M, belongs
from llm_agent_ros.agent.matching import Query, resolve
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import EVERYTHING, named_objects, named_person, named_place
from llm_agent_ros.agent.telling import called, listed, place_of, where_at, where_beside
from llm_agent_ros.agent.topics import SMALL_EN, SMALL_ZH
from llm_agent_ros.agent.wording import name_in
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.world.model import Person, Place, PlaceKind
from llm_agent_ros.world.names import name_key

MAX_THINGS = 4
_WHERE = ('where', 'location', 'position', 'which room', 'what room', '在哪', '哪里', '哪儿', '什么地方',
    '位置', '在哪个房间')
_WHO = ('who', 'whom', 'anybody', 'anyone', 'somebody', 'people', '谁', '人')
_WHAT = ('what is', 'what', 'which thing', 'which object', '有什么', '什么东西', '有啥', '哪些东西', 'which', '哪些')
_ROOMS = ('which room', 'what room', 'how many room', 'what place', 'which place', '哪些房间', '哪些地方', '多少房间',
    '几个房间')
# What may stand beside the word that asks and the name of the place; a "temperature" or "cleaned" there asks for
# something that is not known here.
_BESIDE = (
    *SMALL_EN, 'there', 'all', 'many', 'one', 'thing', 'object', 'item', 'stuff', 'stand', 'standing', 'lie', 'lying',
    'stay', 'staying', 'put', 'placed', 'kept', 'find', 'found', 'see', 'seen', 'located', 'inside', 'beside', 'near',
    'next', 'top', 'exist', 'person', 'sit', 'sitting', 'wait', 'waiting', 'else', 'other', 'kind', 'this', 'that',
    'house', 'home', 'flat', 'show', *SMALL_ZH, '在', '里', '里面', '里头', '上', '上面', '边', '旁边', '面', '那',
    '那边', '这', '这里', '个', '位', '些', '哪', '几', '放', '摆', '站', '着', '看到', '看见', '东西', '物品', '儿',
    '离', '处', '还有', '谁', '人',
)


def answer(context: Context, question: str) -> str:
    """Return the answer to where something is, what or who is at a place, and which places there are, or nothing."""
    key = plain(question)
    if _asks(key, _ROOMS) and not left_beside(key, (*_ROOMS, *_BESIDE)):
        rooms = [name_in(context.world, room.name, context.language) for room in context.world.rooms]
        return sentence(Say.ROOMS, context.language, things=enumerated(rooms, context.language)) if rooms else ''
    if _asks(key, _WHERE):
        return _where(context, question)
    place = named_place(question, context.world)
    if place is not None and _asks(key, _WHO) and not left_beside(key, (*_WHO, *place.names, *_BESIDE)):
        return _who_is_at(context, place)
    if place is not None and _asks(key, _WHAT):
        query = _kind(context, question)
        kinds = () if query is None else _names_of_kind(context, query)
        if not left_beside(key, (*_WHAT, *place.names, *kinds, *_BESIDE)):
            return _what_is_at(context, place, query)
    return ''


def _names_of_kind(context: Context, query: Query) -> tuple[str, ...]:
    return next((c.names for c in context.world.categories if c.name == query.words), ())


def _asks(key: str, signs: tuple[str, ...]) -> bool:
    return any(mentions(key, plain(sign)) for sign in signs)


def own_place(context: Context) -> str:
    """Return where the robot is."""
    pose = context.ports.body.pose
    room = None if pose is None else context.world.room_at(pose)
    if room is None:
        return sentence(Say.DO_NOT_KNOW, context.language)
    return sentence(Say.I_AM, context.language, where=where_at(context, room))


def operators_place(context: Context) -> str:
    """Return where the operator is."""
    pose = operators_whereabouts(context)
    room = None if pose is None else context.world.room_at(pose)
    if room is None:
        return sentence(Say.DO_NOT_KNOW, context.language)
    return sentence(Say.YOU_ARE, context.language, where=where_at(context, room))


def in_view(context: Context) -> str:
    """Return what the newest image shows."""
    taken_sec = context.ports.eyes.image_sec
    if taken_sec is None or context.now_sec() - taken_sec > IMAGE_AGE_SEC:
        return sentence(ErrorCode.NO_CAMERA, context.language)
    seen = [s for s in seen_now(context, EVERYTHING) if s.position is not None]
    key = Say.SEE if seen else Say.SEE_NOTHING
    return sentence(key, context.language, things=listed(context, seen)) if seen else sentence(key, context.language)


def _where(context: Context, question: str) -> str:
    person = named_person(question, context.world)
    if person is not None:
        return _person(context, person)
    things = named_objects(question, context.world)
    query = Query(question, things) if things else _kind(context, question)
    if query is not None:
        return _things(context, query)
    place = named_place(question, context.world)
    if place is None or left_beside(plain(question), (*_WHERE, *place.names, *_BESIDE)):
        return ''
    return _place(context, place)


def _kind(context: Context, question: str) -> Query | None:
    """Return the things of a kind that is asked for, None where the words name none."""
    key = plain(question)
    kinds = [c for c in context.world.categories if any(mentions(key, plain(name)) for name in c.names)]
    try:
        return resolve(kinds[0].name, context.world) if kinds else None
    except AgentError:
        return None


def _person(context: Context, person: Person) -> str:
    pose = whereabouts(context, person)
    room = None if pose is None else context.world.room_at(pose)
    name = name_in(context.world, person.name, context.language)
    if room is None:
        return ''
    key = Say.SHOULD_BE if seen_last(context, person) is None else Say.PERSON_SEEN_LAST
    return sentence(key, context.language, thing=name, where=where_at(context, room))


def _things(context: Context, query: Query) -> str:
    """Return a sentence for each thing: held, seen now, seen before, or where the world file has it."""
    best: dict[str, Belief] = {}
    for belief in where_is(context, query):
        best.setdefault(belief.label, belief)
    held = context.held()
    texts = [_belief(context, belief) for label, belief in best.items() if label != held]
    if held and query.matches_label(held):
        thing = name_in(context.world, held, context.language)
        texts.insert(0, sentence(Say.HOLD, context.language, thing=called(context, thing)))
    return ('' if context.language == 'zh' else ' ').join(text for text in texts[:MAX_THINGS] if text)


_SAID_OF = {
    Source.SEEN_NOW: Say.PLACE_IS, Source.SEEN_BEFORE: Say.SEEN_LAST, Source.PUT_DOWN: Say.PUT_LAST,
    Source.WORLD_FILE: Say.SHOULD_BE,
}


def _belief(context: Context, belief: Belief) -> str:
    place = belief.place or (None if belief.point is None else place_of(context, belief.point))
    if place is None:
        return ''
    thing, where = called(context, belief.label), where_at(context, place)
    text = sentence(_SAID_OF[belief.source], context.language, thing=thing, where=where)
    return text[:1].upper() + text[1:]


def _place(context: Context, place: Place) -> str:
    """Return in which room a place is; for a room, how far away."""
    name = called(context, place.name)
    room = next((r for r in context.world.rooms if r.name == room_of(context.world, place)), None)
    if place.kind is not PlaceKind.ROOM and room is not None:
        text = sentence(Say.THING_IS, context.language, thing=name, where=where_at(context, room))
        return text[:1].upper() + text[1:]
    pose = context.ports.body.pose
    if pose is None or place.pose is None:
        return ''
    text = sentence(Say.AWAY, context.language, thing=name, distance_m=f'{pose.distance_to(place.pose):.0f}')
    return text[:1].upper() + text[1:]


def _who_is_at(context: Context, place: Place) -> str:
    """Return who was seen at a place or is said to be there; people stand beside furniture."""
    there = []
    for person in context.world.people:
        pose = whereabouts(context, person)
        if pose is not None and belongs(Point3D(pose.x, pose.y, 0.0), place, NEAR_PERSON_M):
            there.append(name_in(context.world, person.name, context.language))
    where = where_beside(context, place)
    if not there:
        return sentence(Say.NOBODY, context.language, where=where)
    verb = Say.SHOULD_BE if len(there) == 1 else Say.SHOULD_BE_ALL
    return sentence(verb, context.language, thing=enumerated(there, context.language), where=where)


def _what_is_at(context: Context, place: Place, kind: Query | None) -> str:
    """Return which things, of all or of a kind, were seen at a place or are said to be there."""
    labels, held = [], name_key(context.held() or '')
    for thing in context.world.objects if kind is None else kind.objects:
        if held in map(name_key, thing.names):
            continue
        belief = next(iter(where_is(context, Query(thing.name, (thing,)))), None)
        at = None if belief is None else belief.place
        if at is not None and place.name in (at.name, room_of(context.world, at)):
            labels.append(Sighting(thing.name, thing.category or '', thing.color or ''))
    if not labels:
        text = sentence(Say.NOTHING_AT, context.language, where=where_at(context, place))
    else:
        things = listed(context, labels)
        text = sentence(Say.THINGS_AT, context.language, things=things, where=where_at(context, place))
    return text[:1].upper() + text[1:]
