"""The language module behind ``parse_instruction``."""

from __future__ import annotations

import json

from rclpy.node import Node

from llm_agent_interfaces.srv import ParseInstruction
from llm_agent_ros.agent.ports import Job
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.ports.calls import Patience, ServiceCall
from llm_agent_ros.task import Outcome, ParseResult

_OUTCOMES = {
    ParseInstruction.Response.TASK: Outcome.TASK,
    ParseInstruction.Response.QUESTION: Outcome.QUESTION,
    ParseInstruction.Response.REFUSAL: Outcome.REFUSAL,
}

# Together longer than the parser's parameters let a served model and the local model after it take. What an answer
# leaves open depends on the answers before, so it is given once.
PARSER = Patience(30.0, asks=9)
ANSWERED = Patience(270.0)


class RosParser:
    """Calls the instruction parser."""

    def __init__(self, node: Node) -> None:
        self._client = node.create_client(ParseInstruction, 'parse_instruction')

    def parse(self, instruction: str, question: str = '', answer: str = '') -> Job[ParseResult]:
        """Ask what an instruction means."""
        request = ParseInstruction.Request(instruction=instruction, question=question, answer=answer)
        return ServiceCall(self._client, request, _parsed, 'instruction_parser', ANSWERED if answer else PARSER)


def _parsed(response: ParseInstruction.Response) -> ParseResult:
    """Return the parse result of a response.

    Raises:
        AgentError: INVALID_TASK where the response does not keep to its type.
    """
    try:
        return ParseResult(
            outcome=_OUTCOMES[response.outcome], task=convert.task_from_msg(response.task), message=response.message,
            code=ErrorCode(response.error_code), options=tuple(response.options), latency_ms=response.latency_ms,
            new_tokens=response.new_tokens, forward_passes=response.forward_passes,
        )
    except (KeyError, ValueError, json.JSONDecodeError) as error:
        raise AgentError('The parser answered with something that is no task.', code=ErrorCode.INVALID_TASK) from error
