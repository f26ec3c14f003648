"""What a step's words stand for in the world, for the referee."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.report.record import TruthSample
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world.model import Place, PlaceKind, World
from llm_agent_ros.world.names import name_key

BESIDE_M = 0.9  # from furniture's edge or a spot: near enough to use it
NEAR_M = 1.5  # from an object or a person


@dataclass(frozen=True, slots=True)
class Goal:
    """Somewhere to be.

    Attributes:
        name: for people.
        gap_m: metres that a robot pose lacks to count as there; 0 where it counts.
    """

    name: str
    gap_m: Callable[[Pose2D, TruthSample], float]


def goal(world: World, text: str) -> Goal | None:
    """Return what a target means: a place, an object, a person or the operator; None where it is nothing known."""
    place = world.resolve_place(text)
    if place is not None:
        return Goal(place.name, lambda pose, truth: place_gap_m(place, pose.point))
    if name_key(text) == OPERATOR or person_named(world, text) is not None:
        return Goal(text, lambda pose, truth: _gap(pose, person_at(world, text, truth), NEAR_M))
    names = objects_meant(world, text)
    if not names:
        return None
    return Goal(text, lambda pose, truth: min(_gap(pose, _ground(truth, name), NEAR_M) for name in names))


def place_gap_m(place: Place, point: Point2D) -> float:
    """Return how many metres a robot at ``point`` lacks to be at the place."""
    if place.rect is not None:
        distance = place.rect.distance_to(point)
        return distance if place.kind is PlaceKind.ROOM else max(0.0, distance - BESIDE_M)
    return math.inf if place.pose is None else max(0.0, place.pose.distance_to(point) - BESIDE_M)


def objects_meant(world: World, text: str) -> tuple[str, ...]:
    """Return the names of the objects that a name, an alias, a category or a colour and category mean."""
    key = name_key(text)
    named = tuple(thing.name for thing in world.objects if key in map(name_key, thing.names))
    if named:
        return named
    for category in world.categories:
        if key in map(name_key, category.names):
            return category.members
    return tuple(
        thing.name for thing in world.objects
        if key in (name_key(f'{thing.color} {thing.category}'), name_key(thing.category or ''))
    )


def person_named(world: World, text: str) -> str | None:
    """Return the name of the person that a name or alias means."""
    key = name_key(text)
    return next((person.name for person in world.people if key in map(name_key, person.names)), None)


def person_at(world: World, text: str, truth: TruthSample) -> Point2D | None:
    """Return where the operator or a person is."""
    name = person_named(world, text)
    if name_key(text) == OPERATOR:
        here = world.operator
        name = next((p.name for p in world.people if here is not None and p.pose == here), None)
        if name is None:
            return None if here is None else here.point
    if name is None:
        return None
    pose = world.person(name).pose
    return truth.person_at(name) or (None if pose is None else pose.point)


def _ground(truth: TruthSample, name: str) -> Point2D | None:
    position = truth.object_at(name)
    return None if position is None else position.ground


def _gap(pose: Pose2D, point: Point2D | None, reach_m: float) -> float:
    return math.inf if point is None else max(0.0, pose.distance_to(point) - reach_m)
