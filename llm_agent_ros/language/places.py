"""The operator's words for a place, a target or somebody who takes things become a name of the world, or a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import implied, likeness, lookup, people
from llm_agent_ros.language.lookup import Match, Named
from llm_agent_ros.language.scope import MAX_OPTIONS, Scope, Unsettled, is_home
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world import PlaceKind

ME = frozenset({'me', 'us', 'myself', 'operator', '我', '我们', '我們', '咱们', '咱們', '俺'})


@dataclass(slots=True)
class Places:
    """Looks up where something is to happen and with whom."""

    scope: Scope

    def place(self, words: str) -> str:
        """Return a place's name.

        Raises:
            Unsettled: several places have such a name, or none.
        """
        if words in self.scope.answers:
            return self.scope.answers[words]
        return self._settled(words, self.scope.world.places) or self._unknown(words, self.scope.world.places)

    def target(self, words: str, *, any_one: bool = False) -> str:
        """Return the name of a place, a thing or a person to go to; of one of several where any will do.

        Raises:
            Unsettled: several have such a name, or none.
        """
        if words.casefold() in ME:
            return OPERATOR
        if words in self.scope.answers:
            return self.scope.answers[words]
        world = self.scope.world
        for find, entries in (
            (lookup.exact, world.places), (lookup.exact, world.objects), (people.called, world.people),
        ):
            found = find(words, entries)
            if found.only:
                return found.only
        if is_home(words) and (home := self._home()):
            return home
        some = self._any(words) if any_one else None
        every: tuple[Named, ...] = (*world.places, *world.objects, *world.people)
        return some or self._settled(words, every) or self._unknown(words, (*world.places, *world.people), or_me=True)

    def recipient(self, words: str) -> str:
        """Return the name of who or what takes a thing.

        Raises:
            Unsettled: several have such a name, or none; a name that is only like a person's is asked about.
        """
        if words.casefold() in ME:
            return OPERATOR
        if words in self.scope.answers:
            return self.scope.answers[words]
        world = self.scope.world
        takers: tuple[Named, ...] = (*world.people, *world.places)
        person = people.called(words, world.people).only
        return person or self._settled(words, takers) or self._unknown(words, takers, or_me=True)

    def several(self, words: str) -> tuple[str, ...]:
        """Return the places that were said in one breath; none where the words are one place."""
        places = self.scope.world.places
        kinds = implied.in_rooms(places, by_kind=True)  # 'spare room bed'
        if words in self.scope.answers or lookup.exact(words, places).names or lookup.exact(words, kinds).names:
            return ()
        return lookup.several(words, (*implied.in_rooms(places), *places))

    def _home(self) -> str | None:
        """Return where the robot belongs: its dock."""
        return next((place.name for place in self.scope.world.places if place.kind is PlaceKind.DOCK), None)

    def _settled(self, words: str, entries: Sequence[Named]) -> str | None:
        for found in self._matches(words, entries):
            names = self._here(found)
            if len(names) > 1:
                options = tuple(e for e in entries if e.name in names)[:MAX_OPTIONS]
                raise Unsettled(words, ErrorCode.AMBIGUOUS, Say.WHICH_PLACE_OF, options)
            if names:
                return names[0]
        return None

    def _matches(self, words: str, entries: Sequence[Named]) -> Iterable[Match]:
        places = self.scope.world.places
        yield lookup.exact(words, entries)
        yield lookup.exact(words, implied.in_rooms(places))
        yield lookup.exact(words, implied.in_rooms(places, by_kind=True))
        yield self.scope.likely(words, entries)

    def _here(self, match: Match) -> tuple[str, ...]:
        """Return the matches in the room that was spoken of last, or all of them."""
        rooms = {place.name: place.room for place in self.scope.world.places}
        here = tuple(name for name in match.names if self.scope.room and rooms.get(name) == self.scope.room)
        return here if len(match.names) > 1 and here else match.names

    def _any(self, words: str) -> str | None:
        """Return a category of things, or the first place or thing of such a name, here if possible."""
        world = self.scope.world
        kind = lookup.exact(words, world.categories).only
        if kind:
            return kind
        called = self.scope.likely(words, world.places).names
        names = {*called, *lookup.exact(words, implied.kinds(world.places)).names}
        places = Match(tuple(place.name for place in world.places if place.name in names))
        found = self._here(places) or self.scope.likely(words, world.objects).names
        return found[0] if found else None

    def _unknown(self, words: str, entries: Sequence[Named], *, or_me: bool = False) -> str:
        names = likeness.nearest(words, entries)
        options = tuple(next(e for e in entries if e.name == name) for name in names)
        rooms = tuple(p for p in self.scope.world.places if p.kind is PlaceKind.ROOM)[:MAX_OPTIONS]
        say = Say.WHICH_PLACE if options or rooms else Say.NO_SUCH_PLACE
        raise Unsettled(words, ErrorCode.UNKNOWN_PLACE, say, options or rooms, or_me)
