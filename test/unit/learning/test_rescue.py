"""Recovery for many robots at once does what the robot's own recovery does."""

from __future__ import annotations

import numpy as np

from llm_agent_ros.control.policy import View
from llm_agent_ros.control.recovery import Recovering
from llm_agent_ros.geometry import STANDSTILL, Point2D, Pose2D, Twist2D
from llm_agent_ros.learning.navigation import Navigation
from llm_agent_ros.learning.rescue import Rescue
from llm_agent_ros.learning.robots import FAST, HOUSE, outline
from llm_agent_ros.learning.views import view_of
from llm_agent_ros.simulation.kinematic.arena import Arena, ArenaPool
from llm_agent_ros.simulation.kinematic.contact import SQUARE
from llm_agent_ros.simulation.kinematic.robot import Flaws

STEPS = 120


class Standing:
    """A policy that never moves."""

    def reset(self) -> None:
        pass

    def command(self, view: View) -> Twist2D:
        return STANDSTILL


def navigation() -> Navigation:
    """Return two robots, one of each kind, that stand before a wall."""
    cells = np.zeros((60, 60), np.uint8)
    cells[30:33] = SQUARE
    arena = Arena('wall', cells, 0.1, Pose2D(3.0, 2.6, 1.57), Point2D(3.0, 5.0))
    nav = Navigation(ArenaPool.of([arena]), 2, rays=80, seed=3)
    for index, vehicle in enumerate((HOUSE, FAST)):
        nav.reset(index, 0, vehicle, Flaws(), online=False)
    return nav


def test_robots_in_training_make_the_moves_that_the_robot_makes() -> None:
    many, single = navigation(), navigation()
    rescue = Rescue(2, 5)
    for index, vehicle in enumerate((HOUSE, FAST)):
        rescue.reset(index, vehicle)
    own = [Recovering(Standing(), v.config, outline(v), attempts=5) for v in (HOUSE, FAST)]
    moved = 0
    for _ in range(STEPS):
        many.sense()
        many.act(rescue.steer(many, np.zeros((2, 2))))
        single.sense()
        commands = [policy.command(view_of(single, n, 1.0)) for n, policy in enumerate(own)]
        single.act(np.array([(c.linear_mps, c.angular_radps) for c in commands]))
        np.testing.assert_allclose(many.previous, single.previous, atol=1e-9)
        moved += bool(np.any(many.previous != 0.0))
    assert moved > 20


def test_a_robot_that_drives_is_left_alone() -> None:
    nav = navigation()
    rescue = Rescue(2, 5)
    for index, vehicle in enumerate((HOUSE, FAST)):
        rescue.reset(index, vehicle)
    wanted = np.array([[0.0, 1.0], [0.0, -1.0]])
    for _ in range(40):
        nav.sense()
        np.testing.assert_array_equal(rescue.steer(nav, wanted), wanted)
        nav.act(wanted)
