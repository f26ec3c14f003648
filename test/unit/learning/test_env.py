"""The environments keep the contracts of gymnasium and of Stable-Baselines3."""

from __future__ import annotations

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env as check_gymnasium
from stable_baselines3.common.env_checker import check_env as check_sb3

import llm_agent_ros.learning as learning
from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.observation import SIZE
from llm_agent_ros.learning.task import FollowingTask, TaskSettings
from llm_agent_ros.learning.vec_env import FollowingVecEnv
from llm_agent_ros.simulation.kinematic.generators import Kind

FEW = TaskSettings(worlds=2, kinds=(Kind.CLUTTER, Kind.DISCS, Kind.MOVING))


@pytest.mark.parametrize('discrete', [False, True])
@pytest.mark.filterwarnings('ignore::UserWarning')
def test_both_checkers_accept_the_environment(discrete: bool) -> None:
    env = gymnasium.make(learning.ENVIRONMENT, settings=FEW, discrete=discrete, render_mode='rgb_array')
    check_gymnasium(env.unwrapped, skip_render_check=False)
    check_sb3(env.unwrapped)


def test_the_same_seed_gives_the_same_episode() -> None:
    def episode(seed: int) -> np.ndarray:
        env = gymnasium.make(learning.ENVIRONMENT, settings=FEW)
        seen = [env.reset(seed=seed)[0]]
        for _ in range(40):
            seen.append(env.step(np.array([0.2, -0.1], np.float32))[0])
        return np.array(seen)

    np.testing.assert_array_equal(episode(3), episode(3))
    assert not np.array_equal(episode(3), episode(4))


def test_the_picture_shows_the_robot_where_it_is() -> None:
    env = gymnasium.make(learning.ENVIRONMENT, settings=FEW, render_mode='rgb_array')
    env.reset(seed=1)
    picture = env.render()
    assert picture.dtype == np.uint8 and picture.shape[2] == 3
    task = env.unwrapped.task
    x, y, yaw = task.nav.sim.pose[0]
    behind = picture[picture.shape[0] - 1 - round((y - 0.1 * np.sin(yaw)) * 40), round((x - 0.1 * np.cos(yaw)) * 40)]
    assert tuple(behind) == (215, 90, 40)


def vec_env(count: int = 6, **settings: object) -> FollowingVecEnv:
    return FollowingVecEnv(FollowingTask(TaskSettings(worlds=2, kinds=FEW.kinds, **settings), count, seed=5))


def test_ends_are_reported_as_stable_baselines_reads_them() -> None:
    env = vec_env(time_factor=0.2)
    observations = env.reset()
    assert observations.shape == (6, SIZE) and observations.dtype == np.float32
    ends = truncated = 0
    for _ in range(400):
        observations, rewards, dones, infos = env.step(np.zeros((6, 2)))
        assert env.observation_space.contains(observations[0]) and np.all(np.isfinite(rewards))
        for n in np.flatnonzero(dones):
            info = infos[n]
            ends += 1
            truncated += info['TimeLimit.truncated']
            assert info['terminal_observation'].shape == (SIZE,)
            assert not np.array_equal(info['terminal_observation'], observations[n])
            assert info['episode']['l'] > 0
            assert sum((info['is_success'], info['collided'], info['TimeLimit.truncated'])) == 1
        assert all(not infos[n] for n in np.flatnonzero(~dones))
    assert ends > 5 and truncated > 0


def test_a_robot_begins_anew_where_its_episode_ended_and_the_others_go_on() -> None:
    env = vec_env(time_factor=0.2)
    env.reset()
    for _ in range(300):
        steps = env.task.episode_steps.copy()
        *_, dones, _ = env.step(np.zeros((6, 2)))
        np.testing.assert_array_equal(env.task.episode_steps, np.where(dones, 0, steps + 1))
        if dones.any() and not dones.all():
            assert np.all(env.task.nav.previous[dones] == 0.0)
            return
    pytest.fail('No episode ended alone.')


def test_without_a_residual_pursuit_arrives_nearly_everywhere_and_a_wild_policy_does_not() -> None:
    def arrivals(scale: float, action: float) -> float:
        settings = TaskSettings(worlds=6, kinds=(Kind.CLUTTER, Kind.DISCS), scale=scale, online_share=0.0)
        task = FollowingTask(settings, 12, seed=2)
        task.reset(range(12), worlds=range(12))
        task.observe()
        over, arrived = np.zeros(12, np.bool_), np.zeros(12, np.bool_)
        while not over.all():
            result = task.step(np.full((12, 2), action))
            arrived |= result.arrived & ~over
            over |= result.terminated | result.truncated
        return float(arrived.mean())

    assert arrivals(0.5, 0.0) > 0.9
    assert arrivals(1.0, -1.0) < 0.3


def test_the_direct_mode_drives_by_the_action_alone() -> None:
    task = FollowingTask(TaskSettings(worlds=1, kinds=(Kind.DISCS,), mode=Mode.DIRECT, online_share=0.0), 1, seed=1)
    task.reset([0])
    task.observe()
    for _ in range(20):
        task.step(np.array([[-1.0, 0.0]]))
    assert task.nav.sim.twist[0, 0] < 0.0
