"""Tell a robot what to do in a sentence: language, planning, learned control and a safety gate for ROS 2."""

__version__ = '0.1.0'
