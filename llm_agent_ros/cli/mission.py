"""One recorded and judged mission in the simulator: what ``llm-agent demo`` shows and ``bench chain`` repeats."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from llm_agent_ros.bringup import BringupOptions, ParamValue
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.report.files import write_report
from llm_agent_ros.report.record import MissionOutcome, MissionRecord
from llm_agent_ros.report.referee import Referee
from llm_agent_ros.report.verdict import Verdict
from llm_agent_ros.ros.mission_recorder import MissionRecorder
from llm_agent_ros.ros.operator import Result
from llm_agent_ros.ros.session import Session
from llm_agent_ros.ros.stack import Progress, Stack, private_domain
from llm_agent_ros.runner import LogSink
from llm_agent_ros.simulation.gl import prepare_gl
from llm_agent_ros.task import Capability
from llm_agent_ros.world import load_world
from llm_agent_ros.world.raster import rasterise

REPORT_FILES = ('report.json', 'trajectory.png', 'mission.mcap')
START_TIMEOUT_SEC = 240.0  # the first start compiles the planner
_CAPABLE_NODES = ('agent', 'instruction_parser')
Drive = Callable[[Session], Result | None]


@dataclass(frozen=True, slots=True)
class MissionOptions:
    """What one mission runs in.

    Attributes:
        world: the world file.
        report: folder of the report.
        seed: of the simulated sensor noise.
        start: where the robot starts; None is the world's start.
        policy: what drives, by name, or a file ``<name>.npz`` of that name; the configured one where empty.
    """

    world: Path
    report: Path
    seed: int = 0
    start: Pose2D | None = None
    policy: str = ''


@dataclass(frozen=True, slots=True)
class MissionEnd:
    """A mission's record, what the referee made of it, and what ``report.json`` says."""

    record: MissionRecord
    verdict: Verdict
    report: dict[str, Any]

    @property
    def done(self) -> bool:
        """Whether the agent says that it is done and the ground truth agrees."""
        return bool(self.report['success'])


def run_mission(
    options: MissionOptions, instruction: str, drive: Drive, sink: LogSink, on_progress: Progress | None = None
) -> MissionEnd:
    """Bring the simulated house up, let ``drive`` give the instruction, judge it, and write the report.

    Args:
        options: world, seed and folder.
        instruction: for the record.
        drive: gives the instruction over the session and returns the result, None where none came.
        sink: takes the nodes' log lines.
        on_progress: takes each node's state while they start.

    Raises:
        WorldError: the world file is not one; nothing was started.
        SetupError: a node did not start.
    """
    prepare_folder(options.report)
    world = load_world(options.world)
    with Stack(_bringup(options), sink, on_progress, domain_id=private_domain()) as stack:
        stack.wait_active(START_TIMEOUT_SEC)
        recorder = MissionRecorder(stack.session.node, options.report, world.name)
        try:
            recorder.start(instruction)
            result = drive(stack.session)
            record = recorder.finish(result, MissionOutcome.TIMED_OUT if result is None else None)
        finally:
            recorder.close()
    verdict = Referee(world).judge_record(record)
    report = write_report(options.report, record, world, verdict, rasterise(world))
    return MissionEnd(record, verdict, report)


def prepare_folder(folder: Path) -> None:
    """Make the folder of a report, without what an earlier mission left: a run that fails leaves no result."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in REPORT_FILES:
        (folder / name).unlink(missing_ok=True)


def _bringup(options: MissionOptions) -> BringupOptions:
    simulator: dict[str, ParamValue] = {'seed': options.seed}
    if options.start is not None and math.isfinite(options.start.x):
        simulator |= {
            'start_x': options.start.x,
            'start_y': options.start.y,
            'start_yaw': options.start.yaw_rad,
        }
    overrides: dict[str, dict[str, ParamValue]] = {'simulator': simulator}
    if options.policy:
        overrides['controller'] = policy_parameters(options.policy)
    if not prepare_gl():
        # Without a rendered camera the robot must not promise what needs one.
        blind = tuple(str(c) for c in Capability if c is not Capability.CAMERA)
        overrides |= {name: {'capabilities': blind} for name in _CAPABLE_NODES}
    return BringupOptions(world=options.world, overrides=overrides)


def policy_parameters(policy: str) -> dict[str, ParamValue]:
    """Return the controller's parameters for a policy, by name or as a file ``<name>.npz`` of that name."""
    file = Path(policy)
    trained = file.suffix == '.npz'
    return {
        'policy': file.stem if trained else policy,
        'policy_folder': str(file.parent.absolute()) if trained else '',
    }
