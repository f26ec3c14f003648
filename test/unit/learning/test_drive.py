"""The harness of the benchmarks, and that it shows the robot what training showed."""

from __future__ import annotations

import numpy as np
import pytest

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.network import Actor, Head
from llm_agent_ros.control.observation import SIZE, Observations
from llm_agent_ros.control.policy import View
from llm_agent_ros.control.residual import LearnedPolicy
from llm_agent_ros.errors import ControlError
from llm_agent_ros.geometry import Point2D, Pose2D, Twist2D
from llm_agent_ros.learning.contenders import contender, outline
from llm_agent_ros.learning.drive import Conditions, drive
from llm_agent_ros.learning.robots import FAST, HOUSE, Vehicle
from llm_agent_ros.learning.score import Outcome
from llm_agent_ros.learning.task import FollowingTask, TaskSettings
from llm_agent_ros.simulation.kinematic.arena import Arena
from llm_agent_ros.simulation.kinematic.contact import SQUARE
from llm_agent_ros.simulation.kinematic.generators import Kind, make_arena


def hall(blocked: bool = False) -> Arena:
    """A hall of 3 x 8 m with a wall across it that leaves a gap of 1 m on the left, or none."""
    cells = np.zeros((80, 30), np.uint8)
    cells[0], cells[-1], cells[:, 0], cells[:, -1] = SQUARE, SQUARE, SQUARE, SQUARE
    cells[40:42, (0 if blocked else 11):] = SQUARE
    return Arena('hall', cells, 0.1, Pose2D(2.2, 1.0, 1.57), Point2D(2.2, 7.0))


@pytest.mark.parametrize('name', ['pursuit', 'dwa', 'mppi'])
@pytest.mark.parametrize('online', [False, True])
def test_every_controller_finds_round_a_wall_that_it_knows_or_discovers(name: str, online: bool) -> None:
    [run] = drive([hall()], contender(name, {}), Conditions(FAST, online=online, timeout_sec=60.0))
    assert run.outcome is Outcome.SUCCESS
    assert run.path_m > 6.2
    assert 3.0 < run.seconds < 40.0
    assert run.gap_m > -0.03


def test_where_there_is_no_way_the_time_runs_out() -> None:
    [run] = drive([hall(blocked=True)], contender('pursuit', {}), Conditions(FAST, timeout_sec=15.0), lengths_m=[6.0])
    assert run.outcome is Outcome.TIMEOUT and run.score((2.0, 8.0)) == 0.0


class Reckless:
    """Drives straight on for ever."""

    def reset(self) -> None:
        pass

    def command(self, view: View) -> Twist2D:
        return Twist2D(1.0, 0.0)


def test_the_shield_keeps_a_reckless_policy_from_collisions() -> None:
    arenas = [make_arena(Kind.CLUTTER, seed) for seed in range(4)]
    runs = drive(arenas, lambda _: Reckless(), Conditions(FAST, timeout_sec=6.0))
    assert all(run.outcome is not Outcome.COLLISION for run in runs)
    assert any(run.vetoes > 0.3 for run in runs)


def test_a_robot_larger_than_its_controller_believes_gets_nearer_to_things() -> None:
    gaps = [drive([hall()], contender('pursuit', {}), Conditions(FAST, online=False, outline_factor=factor))[0].gap_m
            for factor in (1.0, 1.1)]
    assert gaps[1] < gaps[0] - 0.01


def test_a_controller_that_does_not_exist_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ControlError) as caught:
        contender('magic', {})
    assert 'pursuit' in caught.value.hint


@pytest.mark.parametrize('vehicle', [HOUSE, FAST])
def test_the_robot_sees_what_it_saw_in_training(vehicle: Vehicle) -> None:
    """The observation of the batch is, number by number, the one that the policy on the robot makes of its view."""
    settings = TaskSettings(worlds=2, kinds=(Kind.CLUTTER, Kind.ROOMS), vehicles=(vehicle.name,), vary=False)
    task = FollowingTask(settings, 4, seed=3)
    task.reset(range(4))
    seen = task.observe()
    nav, rng = task.nav, np.random.default_rng(0)
    compared = 0
    actors = [_Watching() for _ in range(4)]
    policies = [LearnedPolicy(vehicle.config, actor, outline=outline(vehicle)) for actor in actors]  # type: ignore[arg-type]
    for _ in range(30):
        for n, (policy, actor) in enumerate(zip(policies, actors, strict=True)):
            policy.command(_view(task, n, vehicle))
            np.testing.assert_allclose(np.clip(actor.seen, -1.0, 1.0)[0], seen[n], atol=2e-5)
            compared += 1
        result = task.step(rng.uniform(-1, 1, (4, 2)))
        seen = result.observations
        if np.any(result.terminated | result.truncated):
            break
    assert compared >= 40
    assert nav.ranges.shape == (4, settings.rays)


class _Watching(Actor):
    """Answers nothing and remembers what it was shown."""

    def __init__(self) -> None:
        super().__init__(Mode.RESIDUAL, 0.3, Head.CLIP, 'tanh', (), (), {'seen': None})

    @property
    def seen(self) -> Observations:
        return self.note['seen']

    def act(self, observations: Observations) -> np.ndarray:
        assert observations.shape == (1, SIZE)
        self.note['seen'] = observations
        return np.zeros((1, 2))


def _view(task: FollowingTask, n: int, vehicle: Vehicle) -> View:
    from llm_agent_ros.control.path import Path

    nav = task.nav
    ranges = nav.ranges[n]
    ok = np.isfinite(ranges)
    angles, distances = nav.sim.angles[ok], ranges[ok]
    count = int(nav.paths.counts[n])
    goal = nav.paths.points[n, count - 1]
    x, y, yaw = nav.sim.estimate[n]
    return View(
        Pose2D(x, y, yaw), Twist2D(*nav.sim.twist[n]), Twist2D(*nav.previous[n]),
        Path(nav.paths.points[n, :count].copy(), nav.paths.arc_m[n, :count].copy(), Pose2D(*goal)),
        float(nav.paths.progress_m[n]),
        np.column_stack((distances * np.cos(angles), distances * np.sin(angles))), vehicle.config.max_speed_mps, 0.1)
