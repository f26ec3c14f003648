"""Grids for the planning tests, drawn by hypothesis."""

import importlib.util
import sys
from pathlib import Path

spec = importlib.util.spec_from_file_location('planning_reference', Path(__file__).with_name('planning_reference.py'))
module = importlib.util.module_from_spec(spec)
sys.modules['planning_reference'] = module
spec.loader.exec_module(module)
