"""Costs and paths on a grid: inflation, layers, A*, Dijkstra and any-angle, without ROS."""

from llm_agent_ros.planning.costs import UnknownPolicy, Window
from llm_agent_ros.planning.inflation import Inflation, inflate
from llm_agent_ros.planning.path import PlannedPath
from llm_agent_ros.planning.planner import Algorithm, GridPlanner, plan_path

__all__ = ['Algorithm', 'GridPlanner', 'Inflation', 'PlannedPath', 'UnknownPolicy', 'Window', 'inflate', 'plan_path']
