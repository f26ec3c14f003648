"""The ROS ring's common ground: lifecycle base, parameters, QoS and message conversion."""
