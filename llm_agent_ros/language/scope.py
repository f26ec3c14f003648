"""What is known while the names of one draft are looked up, and what is said where a name cannot be settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import lookup
from llm_agent_ros.language.lookup import Match, Named
from llm_agent_ros.messages import Say
from llm_agent_ros.world import World

SOURCES = frozenset({'from', 'where'})  # arguments that name where something is; what is named beside them comes after
MAX_OPTIONS = 4
_HOME = frozenset({'home', 'home base', '家', '家里', '回家'})


def is_home(words: str) -> bool:
    """Return whether words say where the robot belongs, which is no part of another place's name."""
    return words.strip().casefold().removeprefix('the ').removeprefix('your ') in _HOME


class Unsettled(Exception):
    """A question has to be answered first.

    Attributes:
        words: the words that are not settled.
        code: UNKNOWN_PLACE or AMBIGUOUS.
        say: the question.
        options: entries of the world to choose from.
        or_me: whether the operator may be meant, too.
    """

    def __init__(
        self, words: str, code: ErrorCode, say: Say, options: tuple[Named, ...], or_me: bool = False
    ) -> None:
        super().__init__(words)
        self.words = words
        self.code = code
        self.say = say
        self.options = options
        self.or_me = or_me


@dataclass(slots=True)
class Scope:
    """The world, and what was said and named so far.

    Attributes:
        world: the names.
        answers: what the operator has said about words that were not settled: words to canonical name.
        said: the instruction's chunks.
        room: the room that was spoken of last.
        thing: the thing that was spoken of last, as it was resolved.
        before: the thing of the instruction before, for a pronoun that means nothing in this one.
    """

    world: World
    answers: Mapping[str, str] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    room: str | None = None
    thing: str | None = None
    before: str | None = None
    _known: frozenset[str] = field(init=False)  # words of all the world's names: of none is another a misspelling

    def __post_init__(self) -> None:
        world = self.world
        self._known = lookup.vocabulary((*world.places, *world.objects, *world.categories, *world.people))

    def likely(self, words: str, entries: Iterable[Named]) -> Match:
        """Return the entries of whose names the words are a part, or of which they are a slip of the keys."""
        entries = () if is_home(words) else tuple(entries)  # at home is no home office
        for found in (lookup.said_in_full(words, self.said, entries), lookup.parts(words, entries)):
            if found.names:
                return found
        return lookup.misspelt(words, entries, self._known)
