"""What the repository is maintained with; not installed."""
