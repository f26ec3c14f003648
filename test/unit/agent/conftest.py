"""Makes the helper modules beside the tests importable."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))


@pytest.fixture
def robot():
    """Return a fake robot in the middle of its house."""
    from agent_fakes import Robot

    return Robot()
