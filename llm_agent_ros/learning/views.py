"""What the robot's own classes see of one of the robots of a simulation."""

from __future__ import annotations

import numpy as np

from llm_agent_ros.control.path import FloatArray, Path
from llm_agent_ros.control.policy import View
from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.learning.guide import pose_of
from llm_agent_ros.learning.navigation import Navigation


def view_of(nav: Navigation, n: int, max_speed_mps: float) -> View:
    """Return the view of robot ``n``, which may drive so fast."""
    ranges = nav.ranges[n]
    seen = np.isfinite(ranges)
    angles, distances = nav.sim.angles[seen], ranges[seen]
    count = int(nav.paths.counts[n])
    goal = nav.sim.pool.arenas[int(nav.sim.worlds[n])].goal
    remembered = nav.memory.points[n]
    return View(
        pose=pose_of(nav.sim.estimate[n]), twist=_twist(nav.sim.twist[n]), previous=_twist(nav.previous[n]),
        path=Path(nav.paths.points[n, :count], nav.paths.arc_m[n, :count], Pose2D(goal.x, goal.y)),
        progress_m=float(nav.paths.progress_m[n]),
        points=np.column_stack((distances * np.cos(angles), distances * np.sin(angles))),
        max_speed_mps=max_speed_mps, dt_sec=nav.sim.period_sec,
        remembered=remembered[np.isfinite(remembered[:, 0])],
    )


def _twist(values: FloatArray) -> Twist2D:
    return Twist2D(float(values[0]), float(values[1]))
