"""Things that are asked for in numbers, fetched one after the other: a robot with one gripper holds one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llm_agent_ros.language import counting, lookup
from llm_agent_ros.language.counting import ALL, how_many, uncounted
from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.language.grammar import MAX_STEPS
from llm_agent_ros.language.refused import Refused
from llm_agent_ros.language.told import can_be_several, for_each
from llm_agent_ros.messages import Say
from llm_agent_ros.task import Step
from llm_agent_ros.world import Category

_HANDLED = frozenset({'bring', 'pick', 'place'})


def spread(draft: Draft, text: str, kinds: Sequence[Category]) -> tuple[Draft, bool]:
    """Return a draft with what is asked for several things done for one after the other, and whether there are such.

    Raises:
        Refused: a robot that holds one thing at a time cannot do that, or one task cannot hold it.
    """
    spreads = False
    for noun in sorted({counting.noun_of(words) for step in draft.steps for words in _things(step)}):
        counts = how_many(text, ' '.join(noun))
        if len(set(counts)) > 1:
            draft, spreads = _each_its_own(draft, noun, counts), True
            continue
        said = {words for step in draft.steps for words in _things(step) if counting.noun_of(words) == noun}
        for words in sorted(said):
            one = uncounted(words)
            names = _members(one, kinds) if counts[:1] == (ALL,) else (ANY + one,) * (counts[0] if counts else 1)
            if len(names) < 2:
                continue
            if not can_be_several(draft, words, len(names)):
                raise Refused(Say.NOT_ALL)
            draft, spreads = replace(draft, steps=for_each(draft.steps, words, names)), True
    return draft, spreads


def _things(step: Step) -> tuple[str, ...]:
    """Return the words for the thing that a step handles."""
    values = dict(step.args).items() if step.skill in _HANDLED else ()
    return tuple(str(value).removeprefix(ANY) for name, value in values if name == 'object')


def _each_its_own(draft: Draft, noun: tuple[str, ...], counts: Sequence[int]) -> Draft:
    """Return a draft with each step about a thing done as often as its own mention says: two for Robin, one for Mei.

    Raises:
        Refused: the numbers do not fit the steps, or a robot that holds one thing at a time cannot do that.
    """
    about = [step for step in draft.steps if any(  # "find a mug, then bring me two mugs" has two mentions
        name == 'object' and counting.noun_of(str(value).removeprefix(ANY)) == noun for name, value in step.args
    )]
    left, steps = iter(counts), list[Step]()
    if len(about) != len(counts):
        raise Refused(Say.NOT_ALL)
    for step in draft.steps:
        count, words = next(left) if step in about else 1, _things(step)
        count = count if words else 1
        if count > 1 and not can_be_several(Draft((step,)), words[0], count):
            raise Refused(Say.NOT_ALL)
        steps += for_each((step,), words[0], (ANY + uncounted(words[0]),) * count) if count > 1 else [step]
    if len(steps) > MAX_STEPS:
        raise Refused(Say.NOT_ALL)
    return replace(draft, steps=tuple(steps))


def _members(words: str, kinds: Sequence[Category]) -> tuple[str, ...]:
    kind = lookup.exact(words, kinds).only
    return next((listed.members for listed in kinds if listed.name == kind), ())
