"""Checks of an installation, each an independent look at one thing; no ROS is imported in this process."""
