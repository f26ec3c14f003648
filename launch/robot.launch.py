"""Start everything on a real robot; topic names are arguments."""

from launch import LaunchDescription
from llm_agent_ros.bringup import Body
from llm_agent_ros.ros.launch_nodes import describe


def generate_launch_description() -> LaunchDescription:
    """Return the nodes of ``bringup.py`` for this body."""
    return describe(Body.ROBOT)
