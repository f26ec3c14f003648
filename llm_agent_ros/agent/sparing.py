"""Which things of a kind are left to fetch, after what the task set down or gave away already."""

from __future__ import annotations

from llm_agent_ros.agent.beliefs import operator_person
from llm_agent_ros.agent.context import Context, SetDown
from llm_agent_ros.agent.looking import belongs
from llm_agent_ros.agent.matching import Query
from llm_agent_ros.agent.subjects import named_person
from llm_agent_ros.task import OPERATOR


def left_of(context: Context, query: Query, where: str | None = None, to: str | None = None) -> Query | None:
    """Return the query without what the task set down, None where the world knows of no other of that kind.

    "A mug, and then another mug" are two mugs. Words that name one thing mean it wherever the task took it, and so
    does a kind of which the world has only one, unless it would be taken to where it was taken before.

    Args:
        context: the task's.
        query: what is to be fetched.
        where: the place that it is to be taken from; what the task put there will do.
        to: the place, or who it is for.
    """
    if query.names_one:
        return query
    end = None if to is None else destination(context, to)
    spared = [down for down in context.set_down if down.to == end or not _was_put_at(context, down, where)]
    left = query.without((down.label for down in spared), (down.point for down in spared))
    if left.objects or not query.objects:
        return left
    is_only = len(query.objects) == 1 and all(down.to != end or not query.matches_label(down.label) for down in spared)
    return query if is_only else None


def destination(context: Context, to: str) -> str:
    """Return one name for a place or a person, whatever they are called."""
    world = context.world
    if to == OPERATOR:
        person = operator_person(world)
        return OPERATOR if person is None else person.name
    place = world.resolve_place(to)
    named = place if place is not None else named_person(to, world)
    return to if named is None else named.name


def _was_put_at(context: Context, down: SetDown, where: str | None) -> bool:
    """Return whether something was put down, and not handed over, at a place."""
    place = None if where is None else context.world.resolve_place(where)
    return place is not None and context.world.resolve_place(down.to) is not None and belongs(down.point, place)
