"""Start everything; ``body:=simulation`` or ``body:=robot`` says what it drives."""

from launch import LaunchDescription
from llm_agent_ros.ros.launch_nodes import describe


def generate_launch_description() -> LaunchDescription:
    """Return the nodes of ``bringup.py`` for the body given as an argument."""
    return describe()
