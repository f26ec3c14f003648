"""Reports of what was seen, spoken and kept, so that a later step can pass them on."""

from __future__ import annotations

from collections.abc import Sequence

from llm_agent_ros.agent.asking import Attribute, Question
from llm_agent_ros.agent.attributes import told
from llm_agent_ros.agent.context import Context, Report
from llm_agent_ros.agent.crowds import Crowd
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.sorts import Sort
from llm_agent_ros.agent.subjects import PERSON, Subject
from llm_agent_ros.agent.telling import listed, place_under, tell, where_at, where_beside
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.world.model import Place, PlaceKind
from llm_agent_ros.world.names import name_key


def report(context: Context, about: str, text: str) -> None:
    """Speak a report and note it, with what it is about in the operator's words."""
    context.notes.reports.append(Report(about, text, context.language))
    tell(context, text)


def report_place(context: Context, place: Place, seen: Sequence[Sighting]) -> None:
    """Say what was seen at a place; people are beside furniture, not on it."""
    beside = [s for s in seen if s.category == PERSON and place.kind is PlaceKind.FURNITURE]
    there = [s for s in seen if s not in beside]
    texts = [_seen(context, where_at(context, place), there)] if there or not beside else []
    texts += [_seen(context, where_beside(context, place), beside)] if beside else []
    report(context, place.name, ('' if context.language == 'zh' else ' ').join(texts))


def _seen(context: Context, where: str, seen: Sequence[Sighting]) -> str:
    key = Say.SEE if seen else Say.SEE_NOTHING
    return _capital(sentence(key, context.language, where=where, things=listed(context, seen)))


def report_thing(context: Context, sighting: Sighting) -> None:
    """Say that a thing or a person is seen, and how it looks."""
    place = place_under(context, sighting)
    subject = Subject(frozenset({name_key(sighting.label)}), people=sighting.category == PERSON)
    looks = told(context, Question(subject, Attribute.LOOKS), [sighting])
    text = looks or sentence(Say.SEE, context.language, things=listed(context, [sighting]))
    report(context, sighting.label if place is None else f'{sighting.label} {place.name}', text)


def report_person(context: Context, sighting: Sighting) -> None:
    """Say who was found where."""
    place = place_under(context, sighting)
    if place is not None:
        who, where = listed(context, [sighting]), where_at(context, place)
        text = _capital(sentence(Say.THING_IS, context.language, thing=who, where=where))
        report(context, f'{sighting.label} {place.name}', text)


def report_count(
    context: Context, what: str, place: Place | None, seen: Sequence[Sighting], sort: Crowd | Sort
) -> None:
    """Say how many were seen, and also that it is all of them, where more was asked than can be told."""
    language = context.language
    at = where_beside if any(s.category == PERSON for s in seen) else where_at
    where = {} if place is None else {'where': at(context, place)}
    things = sort.numbered(len(seen), language) if isinstance(sort, Crowd) else sort.numbered(context, seen)
    texts = [_capital(sentence(Say.COUNTED, language, things=things, **where))]
    if seen:
        texts += filter(None, [sort.caveat(language) if isinstance(sort, Crowd) else sort.caveat(context)])
    about = what if place is None else f'{what} {place.name}'
    report(context, about, ('' if language == 'zh' else ' ').join(texts))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
