"""Makes the helper modules importable; the control tests drive in the same flat world as the safety tests."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.extend([str(Path(__file__).parent), str(Path(__file__).parents[1] / 'safety')])
