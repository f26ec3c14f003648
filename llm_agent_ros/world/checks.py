"""Faults in names and in what refers to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from llm_agent_ros.world.names import RESERVED_NAMES, name_fault, name_key
from llm_agent_ros.world.schema import AliasesSpec, WorldSpec
from llm_agent_ros.world.shapes import COLORS
from llm_agent_ros.world.yaml_lines import Document, Location


@dataclass(frozen=True, slots=True)
class _Use:
    """A name or an alias: what it stands for, and where it is written."""

    text: str
    kind: str
    owner: str
    entry: Location
    location: Location


def check_names(spec: WorldSpec, document: Document) -> None:
    """Raise WorldError where a name cannot be one, or stands for two things."""
    taken: dict[str, _Use] = {}
    for use in _uses(spec):
        fault = name_fault(use.text)
        if fault:
            hint = 'Choose another name.' if name_key(use.text) in RESERVED_NAMES else ''
            raise document.error(use.location, f'The name {use.text!r} {fault}.', hint)
        before = taken.setdefault(name_key(use.text), use)
        if before.entry != use.entry and not _same_thing(before, use, spec):
            line = document.line(before.location)
            raise document.error(
                use.location,
                f'The name {use.text!r} is already taken by the {before.kind} {before.owner!r} on line {line}.',
                'Every name and alias may stand for one thing only.',
            )


def _same_thing(a: _Use, b: _Use, spec: WorldSpec) -> bool:
    """Return whether one is a category and the other an object in it: "the mug" may well be the only mug."""
    if {a.kind, b.kind} != {'object', 'category'}:
        return False
    thing, category = (a, b) if a.kind == 'object' else (b, a)
    members = spec.categories[category.owner].members if category.owner in spec.categories else []
    own = next((o.category for o in spec.objects if o.name == thing.owner), None)
    return own == category.owner or thing.owner in members


def _uses(spec: WorldSpec) -> Iterator[_Use]:
    groups = {'room': 'rooms', 'furniture': 'furniture', 'place': 'places', 'object': 'objects', 'person': 'people'}
    for kind, key in groups.items():
        for i, item in enumerate(getattr(spec, key)):
            yield _Use(item.name, kind, item.name, (key, i), (key, i, 'name'))
            yield from _alias_uses(item.aliases, kind, item.name, (key, i))
    if spec.dock is not None:
        yield _Use(spec.dock.name, 'dock', spec.dock.name, ('dock',), ('dock', 'name'))
        yield from _alias_uses(spec.dock.aliases, 'dock', spec.dock.name, ('dock',))
    known = {o.name for o in spec.objects}
    for name, category in spec.categories.items():
        yield _Use(name, 'category', name, ('categories', name), ('categories', name))
        yield from _alias_uses(category.aliases, 'category', name, ('categories', name))
        for i, member in enumerate(category.members):
            if member not in known:
                yield _Use(member, 'object', member, ('member', member), _member_location(name, i))
    for i, thing in enumerate(spec.objects):
        if thing.category is not None and thing.category not in spec.categories:
            yield _Use(thing.category, 'category', thing.category, ('kind', thing.category), ('objects', i, 'category'))


def _alias_uses(aliases: AliasesSpec, kind: str, owner: str, entry: Location) -> Iterator[_Use]:
    for language, texts in (('en', aliases.en), ('zh', aliases.zh)):
        for i, text in enumerate(texts):
            yield _Use(text, kind, owner, entry, (*entry, 'aliases', language, i))


def _member_location(category: str, index: int) -> Location:
    """Both forms of a category; steps that the file does not have are passed over."""
    return ('categories', category, 'members', index)


def check_references(spec: WorldSpec, document: Document) -> None:
    """Raise WorldError where something refers to a place, a room, a person or an object that is not there."""
    rooms = {r.name: r for r in spec.rooms}
    places: dict[str, object] = {p.name: p for p in (*spec.rooms, *spec.furniture, *spec.places)}
    if spec.dock is not None:
        places[spec.dock.name] = spec.dock
    people = {p.name: p for p in spec.people}
    for i, door in enumerate(spec.doors):
        for j, room in enumerate(door.between):
            _known(room, rooms, 'room', ('doors', i, 'between', j), document)
        if door.between[0] == door.between[1]:
            raise document.error(('doors', i, 'between'), f'A door leads from {door.between[0]!r} to itself.')
    for i, piece in enumerate(spec.furniture):
        if piece.room is not None:
            _known(piece.room, rooms, 'room', ('furniture', i, 'room'), document)
    for i, thing in enumerate(spec.objects):
        if thing.at is not None:
            _known(thing.at, places, 'place', ('objects', i, 'at'), document)
    for i, person in enumerate(spec.people):
        if person.at is not None:
            _known(person.at, places, 'place', ('people', i, 'at'), document)
    if spec.operator is not None and spec.operator.person is not None:
        _known(spec.operator.person, people, 'person', ('operator',), document)
    _check_members_and_colors(spec, document)


def _check_members_and_colors(spec: WorldSpec, document: Document) -> None:
    objects = {o.name: o for o in spec.objects}
    for name, category in spec.categories.items():
        for i, member in enumerate(category.members):
            at = _member_location(name, i)
            if spec.rooms:
                _known(member, objects, 'object', at, document)
            own = objects[member].category if member in objects else None
            if own is not None and own != name:
                raise document.error(at, f'The object {member!r} is a {own!r} and cannot be a member of {name!r} too.')
    for i, thing in enumerate(spec.objects):
        if spec.rooms and thing.color is not None and thing.rgb is None and thing.color not in COLORS:
            hint = f'Give its rgb: [r, g, b] too, or use one of: {", ".join(COLORS)}.'
            raise document.error(('objects', i, 'color'), f'The colour {thing.color!r} is not known.', hint)


def _known(name: str, known: Mapping[str, object], kind: str, at: Location, document: Document) -> None:
    if name in known:
        return
    close = get_close_matches(name, list(known), n=1)
    hint = f'Did you mean {close[0]!r}?' if close else f'Add it, or use one of: {", ".join(known) or "(none)"}.'
    raise document.error(at, f'There is no {kind} called {name!r}.', hint)
