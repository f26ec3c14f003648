"""The operator's words for a thing become a thing or a kind of the world, stay as they are, or become a question.

Where a thing is to be taken, the robot must not take another one: words that go beyond what the world knows are asked
about where a part of them is known. Only what the world knows nothing of stays as it was said; perception may find it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import han, implied, lookup, people, phrases
from llm_agent_ros.language.draft import ANY
from llm_agent_ros.language.lookup import Named
from llm_agent_ros.language.scope import MAX_OPTIONS, Scope, Unsettled
from llm_agent_ros.language.spelling import pieces
from llm_agent_ros.messages import Say
from llm_agent_ros.plurals import singular

PRONOUNS = frozenset({
    'it', 'that', 'this', 'them', 'the thing', 'that thing', 'one',
    '它', '它们', '它們', '那个', '那個', '这个', '這個', '那个东西', '这个东西', '那',
})
_NO_HEADS = frozenset('one thing everything anything something all any object item 东西 物品 个'.split())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an argument is for.

    Attributes:
        needs_one: whether one thing is to be handled, with which just any member of its kind will not do.
        optional: whether the step makes sense without it.
        near: the place where the thing is said to be.
    """

    needs_one: bool
    optional: bool = False
    near: str | None = None


@dataclass(slots=True)
class Things:
    """Looks up what is to be found, taken or counted."""

    scope: Scope

    def thing(self, words: str, wanted: Wanted) -> str | None:
        """Return a name of the world, or the words; None where a pronoun means nothing and nothing is needed.

        Raises:
            Unsettled: it may be one of several, or another than any that is known.
        """
        if words.casefold() not in PRONOUNS:
            return self._named(words, wanted)
        thing = self.scope.thing or self.scope.before
        if thing is not None:
            return self._named(thing, wanted) if self._is_unknown(thing) else thing
        if wanted.optional:
            return None
        raise Unsettled(words, ErrorCode.AMBIGUOUS, Say.ASK_WHAT, ())

    def place_of(self, words: str) -> str | None:
        """Return the place in or on which these words say that a thing is: "mug on the dining table"."""
        parts, places = phrases.parted(words), self.scope.world.places
        if parts is None or not parts.is_there or words.removeprefix(ANY) in self.scope.answers:
            return None
        return lookup.exact(parts.tail, places).only or lookup.exact(parts.tail, implied.in_rooms(places)).only

    def _is_unknown(self, name: str) -> bool:
        world = self.scope.world
        known: tuple[Named, ...] = (*world.objects, *world.categories, *world.people)
        return name not in {entry.name for entry in known}

    def _named(self, words: str, wanted: Wanted) -> str:
        bare, world = words.removeprefix(ANY), self.scope.world
        if bare in self.scope.answers:
            return self.scope.answers[bare]
        found = lookup.exact(bare, world.objects)
        found = found if found.names else lookup.exact(bare, implied.by_looks(world.objects, world.categories))
        if found.names and (found.only or bare != words):
            return found.only or bare
        kind = lookup.exact(bare, world.categories).only
        if kind and (bare != words or not wanted.needs_one or self.scope.thing == kind):
            return kind
        if kind:
            return self._one_of(bare, self._members(kind), wanted) or kind
        found = found if found.names else self.scope.likely(bare, world.objects)
        some = found.only or people.called(bare, world.people).only
        if some or not found.names:
            return some or self._described(words, wanted)
        return self._one_of(bare, found.names, wanted) or bare if wanted.needs_one else bare

    def _described(self, words: str, wanted: Wanted) -> str:
        """Return what words mean that say more than a name, or that name something unknown."""
        bare = words.removeprefix(ANY)
        whole = phrases.whole(bare)
        if whole != bare:
            return self._named(words.replace(bare, whole), wanted)
        parts = self._parted(bare)
        if parts is not None:
            return self._head(words, parts, wanted)
        ending = self._ending(bare)
        if ending:
            return ending
        point = self._which(bare, self._like(bare), wanted)
        if wanted.needs_one and point.options:
            raise point
        return bare

    def _parted(self, bare: str) -> phrases.Parts | None:
        """Return the parts of words in which something known describes the thing that is meant."""
        world = self.scope.world
        parts = phrases.parted(bare)
        known: tuple[Named, ...] = (*world.objects, *world.categories, *world.places, *world.people)
        if parts is not None and lookup.mentioned(parts.tail, known).names:
            is_thing = lookup.exact(parts.head, (*world.objects, *world.categories)).names
            return parts if is_thing or not phrases.is_filled(parts) else None
        parts = phrases.owned(bare)
        names = [name for thing in world.objects for name in thing.names]
        return parts if parts is not None and any(name in han.simplified(parts.tail) for name in names) else None

    def _head(self, words: str, parts: phrases.Parts, wanted: Wanted) -> str:
        """Return what the words for the thing itself mean; never what it is described by."""
        said = any(reading.casefold() not in _NO_HEADS for reading in han.readings(parts.head.strip()))
        if said and not all(piece in _NO_HEADS for piece in pieces(parts.head)):
            mark = ANY if words.startswith(ANY) else ''
            near = wanted.near or self._place_of(parts.tail)
            return self._named(mark + parts.head.strip(), replace(wanted, near=near))
        if wanted.needs_one:
            raise Unsettled(words.removeprefix(ANY), ErrorCode.AMBIGUOUS, Say.ASK_WHAT, ())
        return parts.head.strip() or words.removeprefix(ANY)

    def _place_of(self, words: str) -> str | None:
        """Return the place that words are, or where the thing is that they are."""
        world = self.scope.world
        name = lookup.exact(words, world.objects).only
        at = next((o.at for o in world.objects if o.name == name), None)
        return at or lookup.exact(words, world.places).only or lookup.exact(words, implied.in_rooms(world.places)).only

    def _ending(self, bare: str) -> str | None:
        """Return the thing with whose whole name words end, after words that leave it what it is: "my big red mug".

        A name of one word ends others, too: toilet paper is no paper, and 胶水 is no 水.
        """
        words = [piece for piece in pieces(bare) if piece not in phrases.COURTESY]
        said = list(map(singular, words))
        found: dict[str, int] = {}
        filled = ' of ' in bare  # "bottle of juice"
        for thing in self.scope.world.objects:
            colored = bool(thing.color) or any(map(phrases.names_color, thing.names))
            for run in (list(map(singular, pieces(name))) for name in thing.names):
                rest = ' '.join(words[:-len(run)])
                other = not phrases.is_plain(rest) or (colored and phrases.names_color(rest))
                short = len(run) == 1 and not (run[0].isascii() and phrases.is_described(rest, filled=filled))
                if said[-len(run):] == run and not other and not short:
                    found[thing.name] = max(len(run), found.get(thing.name, 0))
        longest = [name for name, length in found.items() if length == max(found.values())]
        return longest[0] if len(longest) == 1 else None

    def _like(self, bare: str) -> tuple[str, ...]:
        """Return the things that the words could be taken for, because their name or kind is a part of them."""
        parts = phrases.parted(bare)
        like = self._like(parts.head) if parts is not None and parts.head else ()
        if like:  # "cup" of a "cup of tea" rather than anything that the rest is like
            return like
        things = lookup.mentioned(bare, self.scope.world.objects).names
        if things:
            return things
        said, plain = set(lookup.signature(bare)), han.simplified(bare)
        kinds = (
            kind.name for kind in self.scope.world.categories for name in kind.names
            if set(lookup.signature(name)) <= said and (name.isascii() or name in plain)
        )
        return tuple(dict.fromkeys(member for kind in kinds for member in self._members(kind)))

    def _members(self, kind: str) -> tuple[str, ...]:
        listed = next((c.members for c in self.scope.world.categories if c.name == kind), ())
        return tuple(dict.fromkeys((*listed, *(o.name for o in self.scope.world.objects if o.category == kind))))

    def _one_of(self, words: str, members: tuple[str, ...], wanted: Wanted) -> str | None:
        """Return the only one of these things, or the only one that is there; None where no thing is known."""
        fitting = self._there(members, wanted)
        if len(fitting) == 1:
            return fitting[0]
        point = self._which(words, members, wanted)
        if point.options:
            raise point
        return None

    def _which(self, words: str, members: tuple[str, ...], wanted: Wanted) -> Unsettled:
        fitting = self._there(members, wanted)
        options = tuple(o for o in self.scope.world.objects if o.name in fitting)[:MAX_OPTIONS]
        return Unsettled(words, ErrorCode.AMBIGUOUS, Say.WHICH_ONE, options)

    def _there(self, members: tuple[str, ...], wanted: Wanted) -> tuple[str, ...]:
        """Return those that are where the thing is said to be, else in the room that was spoken of, else all."""
        place = wanted.near or self.scope.room
        return tuple(name for name in members if place and self._is_near(name, place)) or members

    def _is_near(self, name: str, place: str) -> bool:
        known = next((o for o in self.scope.world.objects if o.name == name), None)
        at = next((p for p in self.scope.world.places if known and p.name == known.at), None)
        return at is not None and place in (at.name, at.room)
