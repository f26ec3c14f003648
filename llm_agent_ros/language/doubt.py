"""Second thoughts: where a reading ends in a question, the model's next likely one may well end in a task.

A small model's commonest slip is where a name begins or ends. It is in doubt there, and the world can tell which of
two ends is a name. So where the first reading cannot be settled, the forks at which the model was in most doubt are
followed, a few of them. Only a reading of the same skills counts, with words that overlap: a place that is
unknown stays unknown, and nothing is ever done that the first reading did not ask for. So no word that tells of a
thing may be lost: "box next to the red mug" is not the red mug, and a friend of Robin's is not Robin.

And where the model was about to refuse an instruction as unsafe, the operator is asked before anything is done.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from llm_agent_ros.errors import ParseError
from llm_agent_ros.language import phrases
from llm_agent_ros.language.draft import Draft, Verdict
from llm_agent_ros.language.writer import Drafted, Fork
from llm_agent_ros.task import Step

TRIES = 4
_REFUSALS = frozenset({Verdict.UNSAFE, Verdict.NO_ABILITY, Verdict.NO_TASK})
THINGS = frozenset({'object', 'what'})  # arguments that name a thing
NAME_NATS = 2.0
"""How much less likely another end of a name may be: a seventh. Chosen once, not tuned."""


HARM_NATS = 0.85
"""How much less likely a refusal may be at the very beginning for harm to be in doubt: about 3 to 7."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft as written and as read."""

    drafted: Drafted
    draft: Draft


def of_harm(first: Reading) -> Fork | None:
    """Return the fork at which the model may nearly have refused what it reads as a task or a question, if any."""
    if first.draft.verdict in _REFUSALS:
        return None
    near = (fork for fork in first.drafted.forks if len(fork.tokens) == 1 and fork.nats <= HARM_NATS)
    return next(near, None)


def others(first: Reading, rewrite: Callable[[Fork, float], Reading], deadline: float) -> Iterator[Reading]:
    """Yield other readings with the same skills and overlapping words, those from the closest forks first.

    Args:
        first: what could not be settled.
        rewrite: follows a fork, within so many seconds.
        deadline: of ``time.monotonic``; nothing is begun after it.
    """
    forks = sorted((fork for fork in first.drafted.forks if fork.nats <= NAME_NATS), key=lambda fork: fork.nats)
    for fork in forks[:TRIES]:
        left_sec = deadline - time.monotonic()
        if left_sec <= 0.0:
            return
        try:
            other = rewrite(fork, left_sec)
        except ParseError:
            return
        if is_variant(first.draft, other.draft):
            yield other


def is_variant(first: Draft, other: Draft) -> bool:
    """Return whether two drafts have the same skills and arguments, and words that overlap."""
    if first.verdict or other.verdict or len(first.steps) != len(other.steps):
        return False
    return all(_alike(left, right) for left, right in zip(first.steps, other.steps, strict=True))


def _alike(left: Step, right: Step) -> bool:
    if left.skill != right.skill or [name for name, _ in left.args] != [name for name, _ in right.args]:
        return False
    return all(_overlap(name, str(a), str(b)) for (name, a), (_, b) in zip(left.args, right.args, strict=True))


def _overlap(name: str, left: str, right: str) -> bool:
    if left in right:
        return True
    before, found, after = left.partition(right)
    if name in THINGS:
        return bool(found) and not any(map(phrases.says_more, (before, after)))
    return bool(found) and not phrases.links(before, after)
