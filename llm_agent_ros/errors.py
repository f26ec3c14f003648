"""What can go wrong: one numbered code each, and a few exception classes that carry it."""

from __future__ import annotations

from enum import IntEnum


class ErrorCode(IntEnum):
    """The numbers that cross process borders as ``error_code`` (0 is success)."""

    OK = 0
    # 1xx: the instruction
    EMPTY_INSTRUCTION = 100
    INSTRUCTION_TOO_LONG = 101
    CONTROL_CHARACTERS = 102
    UNKNOWN_PLACE = 103
    AMBIGUOUS = 104
    OUT_OF_CAPABILITY = 105
    UNSAFE_INSTRUCTION = 106
    NOT_AN_INSTRUCTION = 107
    QUESTION_UNANSWERED = 108
    BUSY = 109
    PARSE_TIMED_OUT = 110
    INVALID_TASK = 111
    UNKNOWN_OBJECT = 112
    UNKNOWN_PERSON = 113
    # 2xx: planning (Nav2's names)
    START_OCCUPIED = 200
    GOAL_OCCUPIED = 201
    START_OUTSIDE_MAP = 202
    GOAL_OUTSIDE_MAP = 203
    NO_VALID_PATH = 204
    PLANNER_TIMED_OUT = 205
    PLANNER_CANCELLED = 206
    NO_MAP = 207
    INVALID_PLANNER = 208
    # 3xx: driving
    INVALID_PATH = 300
    NO_PROGRESS = 301
    PATH_BLOCKED = 302
    STALE_SENSOR = 303
    OFF_PATH = 304
    # 4xx: seeing and handling
    OBJECT_NOT_FOUND = 400
    OUT_OF_REACH = 401
    GRASP_FAILED = 402
    NOTHING_HELD = 403
    PLACE_FAILED = 404
    HANDS_FULL = 405
    NOT_VERIFIED = 406
    PERSON_NOT_FOUND = 407
    PERSON_LOST = 408
    CANNOT_TELL = 409
    # 5xx: safety
    STOPPED = 500
    NOT_FINITE = 501
    # 6xx: files and set-up
    INVALID_WORLD = 600
    INVALID_PARAMETER = 601
    MISSING_WEIGHTS = 602
    WRONG_ARCHITECTURE = 603
    MISSING_DEPENDENCY = 604
    INVALID_MAP = 605
    NO_CAMERA = 606
    MEMORY_UNUSABLE = 607
    # 7xx: running
    CANCELED = 700
    TIMED_OUT = 701
    NODE_UNAVAILABLE = 702
    INTERNAL = 799


class AgentError(Exception):
    """A failure with a code, one sentence, and what to do about it.

    Args:
        message: what went wrong, one sentence.
        code: the number that goes over the wire.
        hint: what the reader can do next; empty where the message says it already.
        retryable: whether the same call may succeed later.
    """

    default_code = ErrorCode.INTERNAL

    def __init__(self, message: str, *, code: ErrorCode | None = None, hint: str = '', retryable: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.code = self.default_code if code is None else code
        self.hint = hint
        self.retryable = retryable

    def __str__(self) -> str:
        text = f'{self.message} {self.hint}' if self.hint else self.message
        return f'{text} [{self.code.name}]'


class ParseError(AgentError):
    """An instruction that cannot be turned into a task, a question or a refusal."""

    default_code = ErrorCode.INVALID_TASK


class PlanError(AgentError):
    """No path, with Nav2's reason."""

    default_code = ErrorCode.NO_VALID_PATH


class ControlError(AgentError):
    """A path that could not be driven."""

    default_code = ErrorCode.NO_PROGRESS


class SafetyViolation(AgentError):
    """Something the safety gate does not let through."""

    default_code = ErrorCode.STOPPED


class WorldError(AgentError):
    """A world file that does not describe a world; the message names the line."""

    default_code = ErrorCode.INVALID_WORLD


class SetupError(AgentError):
    """A file, weight, library or device that is missing or wrong."""

    default_code = ErrorCode.MISSING_DEPENDENCY


class HardwareError(AgentError):
    """A camera, gripper or base that does not do what it was told."""

    default_code = ErrorCode.GRASP_FAILED
