"""Detectors, one a file: ``create(scene, options)`` makes it (see ``perception/detector.py``)."""
