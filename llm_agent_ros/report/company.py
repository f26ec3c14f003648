"""What the referee asks of the skills that deal with people and with questions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from llm_agent_ros.geometry import Point2D, Point3D
from llm_agent_ros.report.meaning import goal, objects_meant, person_at, person_named, place_gap_m
from llm_agent_ros.report.record import TruthSample
from llm_agent_ros.report.sight import EyeSight, in_view
from llm_agent_ros.task import OPERATOR, Step
from llm_agent_ros.world.model import Place, PlaceKind, World
from llm_agent_ros.world.names import name_key

BEHIND_M = 2.5  # from whom it follows
BESIDE_PERSON_M = 1.2  # from furniture's edge: near enough for a person to be there
BREAST_M = 1.0  # the height at which a person is looked for
Finding = tuple[bool, str]


def found(world: World, sight: EyeSight, step: Step, glances: Sequence[TruthSample]) -> Finding:
    """Return whether whom a step names (anybody, where it names nobody) was in view lately, and in the place."""
    where = step.text('where')
    place = None if where is None else world.resolve_place(where)
    for sample in reversed(glances):
        for name in _people_meant(world, step.text('person') or ''):
            at = person_at(world, name, sample)
            if at is None or (place is not None and _gap(place, at) > 0.0):
                continue
            if in_view(world, sample.robot, Point3D(at.x, at.y, BREAST_M), sight):
                return True, f'{name} was in view at {sample.robot.distance_to(at):.2f} m.'
    return False, f'No {step.text("person")} was in view.'


def followed(world: World, step: Step, end: TruthSample) -> Finding:
    """Return whether the robot ends close behind whom it follows, both at the place."""
    to = step.text('to')
    place = None if to is None else world.resolve_place(to)
    for name in _people_meant(world, step.text('person') or ''):
        at = person_at(world, name, end)
        if at is None or end.robot.distance_to(at) > BEHIND_M:
            continue
        if place is None or _gap(place, at) <= 0.0:
            return True, f'{end.robot.distance_to(at):.2f} m behind {name}.'
    return False, f'Not behind {step.text("person")}' + ('.' if to is None else f' at {to}.')


def guided(world: World, step: Step, samples: Sequence[TruthSample], said: Sequence[str]) -> Finding:
    """Return whether the robot met whom it leads, or was at the place named, spoke, and ends where it leads."""
    target, start = goal(world, step.text('to') or ''), step.text('from') or step.text('person') or ''
    if target is None:
        return False, f'There is no {step.text("to")}.'
    begin = goal(world, start)
    if begin is not None and min(begin.gap_m(sample.robot, sample) for sample in samples) > 0.0:
        return False, f'It was never at {start}.'
    gap_m = target.gap_m(samples[-1].robot, samples[-1])
    if gap_m > 0.0:
        return False, f'{gap_m:.2f} m short of {target.name}.'
    return bool(said), f'At {target.name}.' if said else 'It said nothing.'


def inspected(world: World, step: Step, samples: Sequence[TruthSample], said: Sequence[str]) -> Finding:
    """Return whether the robot came to what it was to look at, and said something."""
    target = goal(world, step.text('target') or '')
    if target is None:
        return False, f'There is no {step.text("target")}.'
    gap_m = min(target.gap_m(sample.robot, sample) for sample in samples)
    if gap_m > 1.0:
        return False, f'{gap_m:.2f} m short of {target.name}.'
    return spoken(said)


def counted(world: World, step: Step, end: TruthSample, said: Sequence[str]) -> Finding:
    """Return whether the true number was said; where no place is named, whether a number was."""
    numbers = [int(number) for text in said for number in re.findall(r'\d+', text)]
    where, what = step.text('where'), step.text('what') or ''
    place = None if where is None else world.resolve_place(where)
    if place is None:
        return bool(numbers), f'It said {numbers}.' if numbers else 'It said no number.'
    things = [end.object_at(name) for name in _things_meant(world, what)]
    people = [person_at(world, p.name, end) for p in world.people] if not things else []
    true = sum(at is not None and _lies_at(place, at) for at in things)
    true += sum(at is not None and _gap(place, at) <= 0.0 for at in people)
    return true in numbers, f'There are {true}; it said {numbers}.'


def spoken(said: Sequence[str]) -> Finding:
    """Return whether anything was said; whether it is right is for people to judge."""
    return bool(said), 'It spoke.' if said else 'It said nothing.'


def _people_meant(world: World, words: str) -> tuple[str, ...]:
    if name_key(words) == OPERATOR:
        return (OPERATOR,)
    name = person_named(world, words)
    return tuple(person.name for person in world.people) if name is None else (name,)


def _things_meant(world: World, words: str) -> tuple[str, ...]:
    """Return the objects that a counted word means, in the singular or the plural, or all of them for "things"."""
    key = name_key(words)
    forms = (key, key.removesuffix('s'), key.removesuffix('es'))
    if forms[1] in ('thing', 'object', 'item') or key in ('东西', '物品', '物体'):
        return tuple(thing.name for thing in world.objects)
    return next((names for names in (objects_meant(world, form) for form in forms) if names), ())


def _gap(place: Place, at: Point2D) -> float:
    """Return how many metres a person lacks to be at a place."""
    if place.kind is PlaceKind.FURNITURE and place.rect is not None:
        return max(0.0, place.rect.distance_to(at) - BESIDE_PERSON_M)
    return place_gap_m(place, at)


def _lies_at(place: Place, at: Point3D) -> bool:
    if place.rect is None:
        return place_gap_m(place, at.ground) <= 0.0
    return place.rect.contains(at.ground, -0.02)
