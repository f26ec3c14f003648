"""Missions made by hand: the default instruction, driven along way points of the house."""

import dataclasses
import math
from itertools import pairwise
from pathlib import Path

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.report.record import (
    EventKind,
    MissionEvent,
    MissionOutcome,
    MissionRecord,
    MotionSample,
    PlannedPath,
    StepRecord,
    StepState,
    TruthSample,
)
from llm_agent_ros.report.versions import versions
from llm_agent_ros.task import Step
from llm_agent_ros.world import load_world

WORLD = load_world(Path(__file__).parents[3] / 'worlds/house.yaml')
INSTRUCTION = 'Go to the kitchen, find the red mug and put it on the desk in the study.'
STEPS = (
    Step('go_to', (('target', 'kitchen'),)), Step('find', (('object', 'red mug'),)),
    Step('place', (('where', 'study desk'), ('object', 'red mug'))),
)
TO_KITCHEN = (
    (3.9, 2.3), (3.75, 3.4), (3.6, 4.4), (4.2, 5.0), (6.0, 5.15), (9.8, 5.1), (10.8, 4.8), (11.0, 4.0), (11.0, 3.3),
)
TO_TABLE = ((11.0, 3.3), (11.0, 2.85), (11.1, 2.65))
TO_DESK = (
    (11.1, 2.65), (11.0, 3.4), (11.0, 4.4), (10.4, 5.0), (8.3, 5.1), (7.75, 5.4), (7.7, 6.4), (7.7, 7.8), (7.9, 8.95),
)
START_SEC, RATE_HZ, SPEED_MPS = 100.0, 10.0, 0.55


def drive(points, start_sec, smooth=True):
    """Return motion samples along way points, slower at both ends and in bends."""
    line = [Point2D(*point) for point in points]
    for _ in range(4 if smooth else 0):
        cut = [line[0]]
        for a, b in pairwise(line):
            cut += [Point2D(0.75 * a.x + 0.25 * b.x, 0.75 * a.y + 0.25 * b.y),
                    Point2D(0.25 * a.x + 0.75 * b.x, 0.25 * a.y + 0.75 * b.y)]
        line = [*cut, line[-1]]
    length = sum(a.distance_to(b) for a, b in pairwise(line))
    samples, along, now, yaw = [], 0.0, start_sec, None
    while along < length:
        here, heading = at_length(line, along)
        turn = 0.0 if yaw is None else abs(math.remainder(heading - yaw, 2 * math.pi)) * RATE_HZ
        speed = max(0.08, min(SPEED_MPS, 0.1 + 0.9 * min(along, length - along), SPEED_MPS / (1.0 + 1.2 * turn)))
        samples.append(MotionSample(now, Pose2D(here.x, here.y, heading), speed, turn))
        along, now, yaw = along + speed / RATE_HZ, now + 1.0 / RATE_HZ, heading
    end, heading = at_length(line, length)
    return [*samples, MotionSample(now, Pose2D(end.x, end.y, heading))], line


def at_length(line, along):
    """Return point and heading at a length along a line."""
    for a, b in pairwise(line):
        piece = a.distance_to(b)
        if along <= piece and piece > 0.0:
            part = along / piece
            return Point2D(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)), math.atan2(b.y - a.y, b.x - a.x)
        along -= piece
    a, b = line[-2:]
    return b, math.atan2(b.y - a.y, b.x - a.x)


def rest(sample, seconds):
    """Return samples of standing still after ``sample``."""
    return [MotionSample(sample.time_sec + k / RATE_HZ, sample.pose) for k in range(1, int(seconds * RATE_HZ) + 1)]


def truth_of(motion, moved=None, held=lambda t: '', place=lambda t: None):
    """Return the truth of samples: everything where the world file says, but one object."""
    objects = {thing.name: thing.position for thing in WORLD.objects}
    people = tuple((person.name, person.pose.point) for person in WORLD.people)
    samples, distance, last = [], 0.0, motion[0].pose
    for sample in motion:
        distance += last.distance_to(sample.pose)
        last = sample.pose
        now = dict(objects)
        name = held(sample.time_sec)
        if name:
            now[name] = Point3D(sample.pose.x, sample.pose.y, 0.4)
        elif moved and place(sample.time_sec) is not None:
            now[moved] = place(sample.time_sec)
        samples.append(TruthSample(
            sample.time_sec, sample.pose, sample.speed_mps, sample.turn_radps, tuple(now.items()), people, name, 0,
            0.12 + 0.3 * abs(math.sin(distance)), distance, 1.0,
        ))
    return tuple(samples)


def default_mission(instruction=INSTRUCTION):
    """Return the default instruction done well."""
    first, plan1 = drive(TO_KITCHEN, START_SEC + 2.1)
    at_kitchen = first[-1].time_sec
    motion = [MotionSample(START_SEC + k / RATE_HZ, first[0].pose) for k in range(21)] + first + rest(first[-1], 1.0)
    found = motion[-1].time_sec
    second, plan2 = drive(TO_TABLE, found + 0.1)
    motion += second + rest(second[-1], 1.5)
    taken = motion[-1].time_sec - 0.5
    third, plan3 = drive(TO_DESK, motion[-1].time_sec + 0.1)
    motion += third + rest(third[-1], 2.0)
    put = third[-1].time_sec + 1.0
    end = motion[-1].time_sec
    desk = Point3D(7.9, 9.4, 0.79)
    truth = truth_of(
        motion, 'red mug', lambda t: 'red mug' if taken <= t < put else '', lambda t: desk if t >= put else None
    )
    times = ((START_SEC + 2.0, at_kitchen + 0.1), (at_kitchen + 0.1, found), (found, put + 0.6))
    steps = tuple(StepRecord(step, StepState.SUCCEEDED, a, b) for step, (a, b) in zip(STEPS, times, strict=True))
    events = (
        MissionEvent(at_kitchen, EventKind.STEP, 'in the kitchen', first[-1].pose.point),
        MissionEvent(found - 0.5, EventKind.SAW, 'saw the red mug', first[-1].pose.point),
        MissionEvent(taken, EventKind.TOOK, 'took the red mug', second[-1].pose.point),
        MissionEvent(put, EventKind.PUT, 'put down the red mug', third[-1].pose.point),
        MissionEvent(end, EventKind.SAID, 'Done.'),
    )
    plans = tuple(
        PlannedPath(t, tuple(Point2D(p.x + 0.05 * math.sin(i / 9), p.y + 0.06) for i, p in enumerate(plan)))
        for t, plan in ((START_SEC + 2, plan1), (found, plan2), (taken, plan3))
    )
    return MissionRecord(
        instruction, WORLD.name, 'en', MissionOutcome.SUCCEEDED, start_sec=START_SEC, end_sec=end, steps=steps,
        motion=tuple(motion), truth=truth, paths=plans, events=events, said=('Done.',), parse_ms=640.0, plan_ms=31.0,
        first_motion_ms=2130.0, control_period_p99_ms=54.0, versions=versions(),
    )


def changed(record, **fields):
    """Return the record with some fields replaced."""
    return dataclasses.replace(record, **fields)
