"""The perceiver: images to things on the map, without ROS."""
