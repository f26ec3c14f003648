"""Names that nobody wrote down, but that follow from a world: the fridge in the kitchen, the purple dish.

They are looked for where no written name fits, as entries like any other: the same canonical name, more names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from llm_agent_ros.tongue import language_of
from llm_agent_ros.world import Category, Place, PlaceKind, WorldObject
from llm_agent_ros.world.shapes import COLORS_ZH

_KINDS_ZH = {
    'table': ('桌子', '桌'), 'desk': ('桌子', '桌', '书桌'), 'counter': ('台面', '柜台'), 'shelf': ('架子', '置物架'),
    'cabinet': ('柜子', '柜'), 'bed': ('床',), 'sofa': ('沙发',), 'chair': ('椅子',), 'basin': ('水池', '水槽'),
    'bin': ('垃圾桶',),
}
_JOINTS = {'en': (' ',), 'zh': ('', '的', '里的')}


@dataclass(frozen=True, slots=True)
class Alias:
    """More names of something in the world."""

    name: str
    names: tuple[str, ...]


def kinds(places: Iterable[Place]) -> tuple[Alias, ...]:
    """Return furniture under its kind: every table is a table, whatever it is called."""
    return tuple(Alias(p.name, _kind(p)) for p in places if _kind(p))


def in_rooms(places: Iterable[Place], *, by_kind: bool = False) -> tuple[Alias, ...]:
    """Return furniture under its names, or its kind, together with the names of its room."""
    places = tuple(places)
    rooms = {p.name: p.names for p in places if p.kind is PlaceKind.ROOM}
    return tuple(
        Alias(p.name, _joined(rooms.get(p.room or '', ()), _kind(p) if by_kind else p.names))
        for p in places if p.kind is not PlaceKind.ROOM
    )


def by_looks(objects: Iterable[WorldObject], categories: Iterable[Category]) -> tuple[Alias, ...]:
    """Return things under their colour together with the names of their category."""
    names = {category.name: category.names for category in categories}
    return tuple(
        Alias(thing.name, _joined(_colors(thing.color), names.get(thing.category, (thing.category,))))
        for thing in objects if thing.color and thing.category
    )


def _joined(firsts: Iterable[str], seconds: Iterable[str]) -> tuple[str, ...]:
    """Return each of the first words before each of the second, where they are of one language."""
    seconds = tuple(seconds)
    return tuple(
        first + joint + second for first in firsts for second in seconds
        if language_of(first) == language_of(second) for joint in _JOINTS[language_of(first)]
    )


def _kind(place: Place) -> tuple[str, ...]:
    if place.furniture in ('', 'other'):
        return ()
    return (place.furniture, *_KINDS_ZH.get(place.furniture, ()))


def _colors(color: str) -> tuple[str, ...]:
    short = COLORS_ZH.get(color)
    return (color, short, f'{short}色') if short else (color,)
