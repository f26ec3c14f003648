"""From the messages of a mission to the dataclasses of its record."""

from __future__ import annotations

from collections.abc import Iterable

from builtin_interfaces.msg import Time

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import GroundTruth, StepStatus
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D
from llm_agent_ros.report.record import MissionOutcome, StepRecord, StepState, TruthSample
from llm_agent_ros.ros import convert

_STATES = {
    StepStatus.PENDING: StepState.PENDING, StepStatus.RUNNING: StepState.RUNNING,
    StepStatus.SUCCEEDED: StepState.SUCCEEDED, StepStatus.FAILED: StepState.FAILED,
    StepStatus.CANCELED: StepState.CANCELED,
}
_Result = ExecuteInstruction.Result
_OUTCOMES = {
    _Result.SUCCEEDED: MissionOutcome.SUCCEEDED, _Result.FAILED: MissionOutcome.FAILED,
    _Result.QUESTION: MissionOutcome.QUESTION, _Result.REFUSED: MissionOutcome.REFUSED,
    _Result.CANCELED: MissionOutcome.CANCELED,
}


def outcome_of(result: ExecuteInstruction.Result) -> MissionOutcome:
    """Return how a mission ended."""
    return _OUTCOMES.get(result.outcome, MissionOutcome.FAILED)


def step_records(steps: Iterable[StepStatus]) -> tuple[StepRecord, ...]:
    """Return the steps of an agent state or a result."""
    return tuple(
        StepRecord(
            convert.step_from_msg(status.step), _STATES.get(status.state, StepState.FAILED), _moment(status.start),
            _moment(status.end), _code(status.error_code), status.message,
        )
        for status in steps
    )


def truth_sample(message: GroundTruth) -> TruthSample:
    """Return the truth of one moment."""
    objects = tuple(
        (name, Point3D(pose.position.x, pose.position.y, pose.position.z))
        for name, pose in zip(message.object_names, message.object_poses, strict=False)
    )
    people = tuple(
        (name, Point2D(pose.position.x, pose.position.y))
        for name, pose in zip(message.person_names, message.person_poses, strict=False)
    )
    return TruthSample(
        convert.seconds(message.header.stamp), convert.pose_from_msg(message.robot), message.velocity.linear.x,
        message.velocity.angular.z, objects, people, message.held, message.collisions, message.clearance_m,
        message.distance_m, message.real_time_factor,
    )


def _moment(stamp: Time) -> float | None:
    return convert.seconds(stamp) if stamp.sec or stamp.nanosec else None


def _code(number: int) -> ErrorCode:
    return ErrorCode(number) if number in ErrorCode.__members__.values() else ErrorCode.INTERNAL
