"""Makes the helper modules beside the tests importable, and what several of them stand on."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def leave_the_graph():
    """End every DDS participant with its test.

    Action clients and servers are in reference cycles and keep their node's participant alive. Left to chance, one goes
    in the middle of a later test, and servers of the same name there do not count as ready any more.
    """
    yield
    gc.collect()


@pytest.fixture
def rig(tmp_path):
    """The agent node in process, active, with servers that do at once what they are asked."""
    from agent_rig import WORLD, Rig

    world = tmp_path / 'flat.yaml'
    world.write_text(WORLD)
    made = Rig(world)
    made.up()
    yield made
    made.close()
