"""``llm-agent bench simulator``: how fast the training simulator and the learning task run on one core."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from rich.table import Table

from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.learning.task import FollowingTask, TaskSettings

ROBOTS = 128
RAYS = 40
LEARNING_SEC = 20.0
WARM_UP_STEPS = 250_000


def run_bench_simulator(
    seconds: float = 3.0, json_file: Path | None = None, learners: Sequence[int] = (),
) -> dict[str, float]:
    """Print steps a second of wall and of processor time, write JSON where asked to.

    ``raw`` is motion, exact contact and a scan of 40 rays; ``known map`` and ``online map`` are the whole learning
    task with pursuit, observation, shield and reward, without and with maps from the lidar and re-planning. For each
    of ``learners``, PPO learns a residual with its usual settings, simulated in so many processes.
    """
    where = machine()
    settings = TaskSettings(worlds=6, rays=RAYS)
    tasks = {
        'known map': FollowingTask(replace(settings, online_share=0.0), ROBOTS),
        'online map': FollowingTask(replace(settings, online_share=1.0), ROBOTS),
    }
    for task in tasks.values():
        task.reset(range(ROBOTS))
        task.observe()
    sim = tasks['known map'].nav.sim
    turning = np.tile((0.3, 0.5), (ROBOTS, 1))

    def raw() -> None:
        sim.collided[:] = False
        sim.step(turning)
        sim.scan()

    figures: dict[str, float] = {}
    table = Table('', 'steps/s', 'steps per processor second', title=f'{ROBOTS} robots, {RAYS} rays')
    jobs: dict[str, Callable[[], None]] = {'raw': raw}
    jobs |= {name: _whole(task) for name, task in tasks.items()}
    for name in ('known map', 'online map', 'raw'):
        wall, cpu = _rate(jobs[name], seconds)
        figures[f'{name} steps_per_sec'], figures[f'{name} steps_per_cpu_sec'] = wall, cpu
        table.add_row(name, f'{wall:,.0f}', f'{cpu:,.0f}')
    for workers in learners:
        name = f'PPO learns, {workers} {"process" if workers == 1 else "processes"}'
        figures[f'{name} steps_per_sec'] = wall = learning_rate(workers, LEARNING_SEC)
        table.add_row(name, f'{wall:,.0f}', '')
    console.print(table)
    if json_file is not None:
        write_json(json_file, 'simulator', figures, where)
    return figures


def learning_rate(workers: int, seconds: float) -> float:
    """Return robot steps for each second of wall time while PPO learns, simulated in so many processes."""
    from llm_agent_ros.learning.learners import make_learner
    from llm_agent_ros.learning.training import TrainSettings

    learner = make_learner(TrainSettings(workers=workers, task=TaskSettings(worlds=20)))
    began: list[tuple[float, int]] = []

    def go_on() -> bool:
        # The first rollouts plan the ways through all worlds, which later ones need not.
        if learner.steps_done >= WARM_UP_STEPS and not began:
            began.append((time.perf_counter(), learner.steps_done))
        return not began or time.perf_counter() - began[0][0] < seconds

    try:
        learner.learn(1_000_000_000, go_on)
        [(since, before)] = began
        return (learner.steps_done - before) / (time.perf_counter() - since)
    finally:
        learner.close()


def _whole(task: FollowingTask) -> Callable[[], None]:
    def step() -> None:
        result = task.step(np.zeros((ROBOTS, 2)))
        over = np.flatnonzero(result.terminated | result.truncated)
        if len(over):
            task.reset(over)
            task.observe(over)

    return step


def _rate(step: Callable[[], None], seconds: float) -> tuple[float, float]:
    """Return robot steps for each second of wall time and of processor time, after a few to warm up."""
    for _ in range(20):
        step()
    began, busy, count = time.perf_counter(), time.process_time(), 0
    while time.perf_counter() - began < seconds:
        step()
        count += ROBOTS
    return count / (time.perf_counter() - began), count / (time.process_time() - busy)
