"""Why there is no path, by Nav2's names."""

from __future__ import annotations

from llm_agent_ros.errors import ErrorCode, PlanError


class StartOccupied(PlanError):
    """The start is in an obstacle and no way leads out of it."""

    default_code = ErrorCode.START_OCCUPIED


class GoalOccupied(PlanError):
    """The goal is in an obstacle or too near to one."""

    default_code = ErrorCode.GOAL_OCCUPIED


class StartOutsideMap(PlanError):
    """The start is not on the map."""

    default_code = ErrorCode.START_OUTSIDE_MAP


class GoalOutsideMap(PlanError):
    """The goal is not on the map."""

    default_code = ErrorCode.GOAL_OUTSIDE_MAP


class NoValidPath(PlanError):
    """Start and goal are free, but nothing joins them."""

    default_code = ErrorCode.NO_VALID_PATH


class PlannerTimedOut(PlanError):
    """The search took longer than it may."""

    default_code = ErrorCode.PLANNER_TIMED_OUT


class PlannerCancelled(PlanError):
    """Somebody called the search off."""

    default_code = ErrorCode.PLANNER_CANCELLED


class NoMap(PlanError):
    """No costmap has been set."""

    default_code = ErrorCode.NO_MAP


class InvalidPlanner(PlanError):
    """No planner of that name, or one that cannot be used."""

    default_code = ErrorCode.INVALID_PLANNER
