"""The agent's ports (agent/ports.py) over ROS: services, actions and topics as jobs and last values."""
