"""All files of a report but the recording, in one call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from llm_agent_ros.report.record import MissionRecord
from llm_agent_ros.report.summary import write_summary
from llm_agent_ros.report.trajectory import draw_trajectory
from llm_agent_ros.report.verdict import Verdict
from llm_agent_ros.world.grid import GridMap
from llm_agent_ros.world.model import World


def write_report(
    folder: str | Path, record: MissionRecord, world: World | None = None, verdict: Verdict | None = None,
    grid: GridMap | None = None,
) -> dict[str, Any]:
    """Write ``report.json`` and ``trajectory.png`` into a folder, made where it is missing.

    Returns:
        What is in ``report.json``.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    content = write_summary(folder / 'report.json', record, verdict)
    draw_trajectory(folder / 'trajectory.png', record, world, verdict, grid)
    return content
