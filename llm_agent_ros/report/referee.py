"""Judges a task by the simulator's truth, never by what the robot says about itself."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from llm_agent_ros.geometry import Point2D, Point3D, wrap_angle
from llm_agent_ros.report import company
from llm_agent_ros.report.meaning import goal, objects_meant, person_at, person_named
from llm_agent_ros.report.record import MissionRecord, TruthSample
from llm_agent_ros.report.sight import EyeSight, in_view
from llm_agent_ros.report.verdict import Interval, StepVerdict, Verdict
from llm_agent_ros.task import OPERATOR, Direction, Step, Task
from llm_agent_ros.world.model import Place, PlaceKind, World
from llm_agent_ros.world.names import name_key

HANDED_M = 1.2  # from a person: near enough to count as handed over
HOME_M = 0.4
STILL_MPS, STILL_RADPS = 0.03, 0.05
_SETTLE_SEC = 0.6  # truth comes at 10 Hz, and what was put down may still rock
_GLANCE_SEC = 2.0  # before the end of a step, for what was seen
_AXES = {Direction.FORWARD: (1, 0), Direction.BACK: (-1, 0), Direction.LEFT: (0, 1), Direction.RIGHT: (0, -1)}
Finding = tuple[bool, str]


class Referee:
    """Knows the world and what each skill promises.

    Args:
        world: with geometry.
        sight: what the robot's camera can see.
    """

    def __init__(self, world: World, sight: EyeSight | None = None) -> None:
        self._world = world
        self._sight = sight or EyeSight()
        self._judges: dict[str, Callable[[Step, _Scene], Finding]] = {
            'go_to': self._go_to, 'go_home': self._go_home, 'move': self._move, 'turn': self._turn,
            'patrol': self._patrol, 'find': self._find, 'pick': self._pick, 'place': self._place,
            'bring': self._bring, 'say': self._say, 'wait': self._wait, 'stop': self._stop,
            'find_person': lambda step, scene: company.found(world, self._sight, step, scene.glances),
            'follow': lambda step, scene: company.followed(world, step, scene.settled),
            'guide': lambda step, scene: company.guided(world, step, scene.samples, scene.said),
            'inspect': lambda step, scene: company.inspected(world, step, scene.samples, scene.said),
            'count': lambda step, scene: company.counted(world, step, scene.settled, scene.said),
            **dict.fromkeys(('describe', 'answer', 'remember'), lambda step, scene: company.spoken(scene.said)),
        }

    def judge(
        self, task: Task, intervals: Sequence[Interval | None], samples: Sequence[TruthSample],
        said: Sequence[str] = (),
    ) -> Verdict:
        """Judge every step of a task.

        Args:
            task: what was to be done.
            intervals: when each step ran, None where it never did.
            samples: the truth, in order of time, on the clock of the intervals.
            said: what was spoken during the mission.
        """
        verdicts = []
        for index, step in enumerate(task.steps):
            interval = intervals[index] if index < len(intervals) else None
            done, reason = self._judge(step, interval, samples, said)
            verdicts.append(StepVerdict(step, done, reason))
        return Verdict(tuple(verdicts))

    def judge_record(self, record: MissionRecord) -> Verdict:
        """Judge a recorded mission."""
        intervals = [
            None if step.start_sec is None or step.end_sec is None else Interval(step.start_sec, step.end_sec)
            for step in record.steps
        ]
        return self.judge(record.task, intervals, record.truth, record.said)

    def _judge(
        self, step: Step, interval: Interval | None, samples: Sequence[TruthSample], said: Sequence[str]
    ) -> Finding:
        judge = self._judges.get(step.skill)
        if judge is None:
            return False, f'Nobody can judge {step.skill}.'
        if interval is None:
            return False, 'It did not run to its end.'
        scene = _Scene.of(interval, samples, said)
        return (False, 'The simulator said nothing about that time.') if scene is None else judge(step, scene)

    def _go_to(self, step: Step, scene: _Scene) -> Finding:
        target = goal(self._world, step.text('target') or '')
        if target is None:
            return False, f'There is no {step.text("target")}.'
        gap_m = min(target.gap_m(sample.robot, sample) for sample in (scene.last, scene.settled))
        return gap_m <= 0.0, f'At {target.name}.' if gap_m <= 0.0 else f'{gap_m:.2f} m short of {target.name}.'

    def _go_home(self, step: Step, scene: _Scene) -> Finding:
        if self._world.dock is None:
            return False, 'There is no dock.'
        distance_m = self._world.dock.distance_to(scene.settled.robot)
        return distance_m <= HOME_M, f'{distance_m:.2f} m from the dock.'

    def _patrol(self, step: Step, scene: _Scene) -> Finding:
        names = step.get('targets')
        goals = [goal(self._world, name) for name in (names if isinstance(names, tuple) else (str(names),))]
        wanted = [target for target in goals if target is not None] * int(step.number('times') or 1)
        if not wanted or None in goals:
            return False, 'A place of the round is not known.'
        reached = 0
        for sample in scene.samples:
            while reached < len(wanted) and wanted[reached].gap_m(sample.robot, sample) <= 0.0:
                reached += 1
        if reached == len(wanted):
            return True, f'{reached} visits in order.'
        return False, f'{reached} of {len(wanted)} visits; {wanted[reached].name} was not reached in turn.'

    def _move(self, step: Step, scene: _Scene) -> Finding:
        wanted_m = step.number('distance_m') or 0.0
        ahead, left = _AXES[Direction(step.text('direction') or 'forward')]
        ends = (scene.first.robot.to_local(sample.robot.point) for sample in (scene.last, scene.settled))
        error_m = min(math.hypot(end.x - ahead * wanted_m, end.y - left * wanted_m) for end in ends)
        return error_m <= max(0.15, 0.1 * wanted_m), f'{error_m:.2f} m from where {wanted_m:g} m lead.'

    def _turn(self, step: Step, scene: _Scene) -> Finding:
        yaws = [sample.robot.yaw_rad for sample in scene.samples]
        turned = math.degrees(sum(wrap_angle(b - a) for a, b in pairwise(yaws)))
        wanted = step.number('angle_deg') or 0.0
        # of a small turn, eight degrees would be all of it
        return abs(turned - wanted) <= min(8.0, max(1.5, 0.5 * abs(wanted))), f'Turned by {turned:.0f} degrees.'

    def _find(self, step: Step, scene: _Scene) -> Finding:
        names, where = objects_meant(self._world, step.text('object') or ''), step.text('where')
        place = None if where is None else self._world.resolve_place(where)
        for sample in reversed(scene.glances):
            for name in names:
                at = sample.object_at(name)
                if at is not None and (place is None or _lies_in(place, at)) and self._sees(sample, at):
                    return True, f'{name} was in view at {sample.robot.distance_to(at.ground):.2f} m.'
        return False, f'No {step.text("object")} was in view.'

    def _sees(self, sample: TruthSample, at: Point3D) -> bool:
        return in_view(self._world, sample.robot, at, self._sight)

    def _pick(self, step: Step, scene: _Scene) -> Finding:
        held = scene.settled.held or scene.last.held
        good = held in objects_meant(self._world, step.text('object') or '')
        return good, f'The gripper holds {held or "nothing"}.'

    def _place(self, step: Step, scene: _Scene) -> Finding:
        place = self._world.resolve_place(step.text('where') or '')
        if place is None:
            return False, f'There is no {step.text("where")}.'
        names = self._meant(step, scene)
        return _best([self._put_down(name, place, scene) for name in names], 'Nothing was put down.')

    def _bring(self, step: Step, scene: _Scene) -> Finding:
        to = step.text('to') or OPERATOR
        person = name_key(to) == OPERATOR or person_named(self._world, to) is not None
        place = None if person else self._world.resolve_place(to)
        findings = []
        for name in self._meant(step, scene):
            if place is not None:
                findings.append(self._put_down(name, place, scene))
            else:
                findings.append(self._handed(name, person_at(self._world, to, scene.settled), scene))
        return _best(findings, 'Nothing was brought.')

    def _meant(self, step: Step, scene: _Scene) -> tuple[str, ...]:
        text = step.text('object')
        if text is not None:
            return objects_meant(self._world, text)
        return (scene.first.held,) if scene.first.held else ()

    def _put_down(self, name: str, place: Place, scene: _Scene) -> Finding:
        at = scene.settled.object_at(name)
        if at is None:
            return False, f'There is no {name}.'
        if scene.settled.held == name:
            return False, f'{name} is still held.'
        if not _lies_in(place, at):
            return False, f'{name} is not at {place.name}.'
        if scene.speed_of(name) > STILL_MPS:
            return False, f'{name} still moves.'
        return True, f'{name} is at {place.name}.'

    def _handed(self, name: str, person: Point2D | None, scene: _Scene) -> Finding:
        at = scene.settled.object_at(name)
        if at is None or person is None:
            return False, f'There is no {name}, or nobody to take it.'
        if scene.settled.held == name:
            return False, f'{name} is still held.'
        distance_m = person.distance_to(at.ground)
        return distance_m <= HANDED_M, f'{name} is {distance_m:.2f} m from them.'

    def _say(self, step: Step, scene: _Scene) -> Finding:
        text = step.text('text') or ''
        good = any(name_key(text) in name_key(spoken) for spoken in scene.said)
        return good, 'It was said.' if good else 'It was not said.'

    def _wait(self, step: Step, scene: _Scene) -> Finding:
        lasted_sec = scene.interval.end_sec - scene.interval.start_sec
        wanted_sec = step.number('seconds') or 0.0
        if lasted_sec < 0.95 * wanted_sec:
            return False, f'Only {lasted_sec:.1f} s.'
        good = all(map(_at_rest, scene.since(scene.interval.start_sec + 0.5)))
        return good, f'{lasted_sec:.1f} s at rest.' if good else 'It moved.'

    def _stop(self, step: Step, scene: _Scene) -> Finding:
        good = _at_rest(scene.settled)
        return good, 'At rest.' if good else 'It still moved.'


class _Scene:
    """The truth around one step."""

    def __init__(
        self, interval: Interval, samples: list[TruthSample], after: list[TruthSample], said: Sequence[str]
    ) -> None:
        self.interval = interval
        self.samples = samples
        self.said = said
        self.first, self.last = samples[0], samples[-1]
        self._tail = [*samples[-3:], *after]
        self.settled = self._tail[-1]

    @classmethod
    def of(cls, interval: Interval, samples: Sequence[TruthSample], said: Sequence[str]) -> _Scene | None:
        before = [s for s in samples if s.time_sec <= interval.start_sec]
        during = [s for s in samples if interval.start_sec < s.time_sec <= interval.end_sec + 0.05]
        after = [s for s in samples if interval.end_sec + 0.05 < s.time_sec <= interval.end_sec + _SETTLE_SEC]
        within = [*before[-1:], *during] or after[:1]
        return cls(interval, within, after, said) if within else None

    @property
    def glances(self) -> list[TruthSample]:
        """What could be seen last."""
        return self.since(self.interval.end_sec - _GLANCE_SEC)

    def since(self, start_sec: float) -> list[TruthSample]:
        return [s for s in self.samples if s.time_sec >= start_sec] or [self.last]

    def speed_of(self, name: str) -> float:
        """Return how fast an object moved at the very end, in m/s."""
        times = self._tail[-3:]
        first, last = times[0].object_at(name), times[-1].object_at(name)
        span_sec = times[-1].time_sec - times[0].time_sec
        if first is None or last is None or span_sec <= 0.0:
            return 0.0
        return math.dist((first.x, first.y, first.z), (last.x, last.y, last.z)) / span_sec


def _lies_in(place: Place, at: Point3D) -> bool:
    """Return whether a thing lies on that furniture, in that room or at that spot."""
    if place.rect is None:
        return place.pose is not None and place.pose.distance_to(at.ground) <= HANDED_M
    high_enough = place.kind is PlaceKind.ROOM or at.z >= place.height_m - 0.02
    return high_enough and place.rect.contains(at.ground, -0.02)


def _at_rest(sample: TruthSample) -> bool:
    return abs(sample.speed_mps) <= STILL_MPS and abs(sample.turn_radps) <= STILL_RADPS


def _best(findings: list[Finding], otherwise: str) -> Finding:
    good = [finding for finding in findings if finding[0]]
    return (good or findings or [(False, otherwise)])[0]
