"""What an instruction asks for and no robot of this kind does: too many things, minus one metre, at five o'clock."""

from __future__ import annotations

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.messages import Say, sentence


class Refused(ParseError):
    """An instruction that was understood and is not done.

    Args:
        why: the sentence that the operator hears; a code is its own.
    """

    default_code = ErrorCode.OUT_OF_CAPABILITY

    def __init__(self, why: Say | ErrorCode) -> None:
        super().__init__(sentence(why), code=why if isinstance(why, ErrorCode) else None)
        self.why = why
