"""What happened in a mission: a record, its judge, and the files that show it. Knows no ROS."""
