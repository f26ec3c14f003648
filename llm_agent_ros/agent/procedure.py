"""Leaves of the behaviour tree written as procedures that yield once a tick.

A ``Doing`` is a generator: it yields while it works, returns a value when it is done and raises AgentError when
it fails. Whatever it started it gives up in ``finally``, so that closing the generator cancels it at any tick.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

import py_trees
from py_trees.common import Status

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.ports import Job
from llm_agent_ros.errors import AgentError, ErrorCode

T = TypeVar('T')
Doing = Generator[None, None, T]


class Procedure(py_trees.behaviour.Behaviour):
    """Runs a Doing.

    * ``initialise``: makes the generator anew;
    * ``update``: runs it to its next yield; an AgentError becomes FAILURE and is kept in ``context.failure``;
    * ``terminate``: closes it, which cancels what it has under way.
    """

    def __init__(self, name: str, context: Context, make: Callable[[], Doing[None]]) -> None:
        super().__init__(name=name)
        self._context = context
        self._make = make
        self._doing: Doing[None] | None = None

    def initialise(self) -> None:
        """Begin."""
        self._doing = self._make()

    def update(self) -> Status:
        """Go on."""
        if self._doing is None:
            return Status.INVALID
        try:
            next(self._doing)
        except StopIteration:
            return Status.SUCCESS
        except AgentError as error:
            self._context.failure = error
            self.feedback_message = error.message
            return Status.FAILURE
        return Status.RUNNING

    def terminate(self, new_status: Status) -> None:
        """End, whatever the state."""
        if self._doing is not None:
            self._doing.close()
            self._doing = None


class Condition(py_trees.behaviour.Behaviour):
    """Succeeds where a predicate holds, else fails; for the first child of a selector."""

    def __init__(self, name: str, holds: Callable[[], bool]) -> None:
        super().__init__(name=name)
        self._holds = holds

    def update(self) -> Status:
        """Ask the predicate."""
        return Status.SUCCESS if self._holds() else Status.FAILURE


def sequence(name: str, *children: py_trees.behaviour.Behaviour) -> py_trees.composites.Sequence:
    """Return a sequence that goes on where it was."""
    return py_trees.composites.Sequence(name=name, memory=True, children=list(children))


def unless(name: str, holds: Callable[[], bool], child: py_trees.behaviour.Behaviour) -> py_trees.composites.Selector:
    """Return a selector that runs ``child`` where ``holds`` is false at the beginning."""
    return py_trees.composites.Selector(name=f'{name}?', memory=True, children=[Condition(name, holds), child])


def wait_for(context: Context, job: Job[T], limit_sec: float, what: str) -> Doing[T]:
    """Wait for a job and return its result; cancel it where the time is up or the behaviour is ended.

    Raises:
        AgentError: the job's own, or TIMED_OUT.
    """
    deadline = context.now_sec() + limit_sec
    try:
        while not job.done:
            if context.now_sec() > deadline:
                raise AgentError(f'{what} took longer than {limit_sec:.0f} s.', code=ErrorCode.TIMED_OUT)
            yield
        return job.result()
    finally:
        if not job.done:
            job.cancel()


def pause(context: Context, duration_sec: float) -> Doing[None]:
    """Let time pass on the node clock."""
    end = context.now_sec() + duration_sec
    while context.now_sec() < end:
        yield


def until(context: Context, holds: Callable[[], bool], limit_sec: float) -> Doing[bool]:
    """Wait until ``holds`` and return True, or False where it did not become so in time."""
    deadline = context.now_sec() + limit_sec
    while not holds():
        if context.now_sec() > deadline:
            return False
        yield
    return True


def first_success(attempts: Sequence[Callable[[], Doing[T]]]) -> Doing[T]:
    """Run procedures in turn until one does not fail, and return its value; raise the last one's error."""
    for attempt in attempts[:-1]:
        try:
            return (yield from attempt())
        except AgentError:
            yield
    return (yield from attempts[-1]())
