"""Many wheeled robots at once in flat worlds: what learning to drive and comparing controllers needs, and no more."""
