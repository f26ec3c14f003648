"""The instruction parser: answers ``parse_instruction`` with a task, a question or a refusal; never moves anything."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from llm_agent_interfaces.msg import AgentState, StepStatus
from llm_agent_interfaces.srv import ParseInstruction
from llm_agent_ros.agent import skills
from llm_agent_ros.errors import AgentError, ErrorCode, SetupError, WorldError
from llm_agent_ros.language.confirmed import Log, in_data_folder
from llm_agent_ros.language.loading import connect, load, shipped_adapter
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.writer import Source
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.task import Capability, Outcome, ParseResult, RobotProfile
from llm_agent_ros.world import World, load_world

SHIPPED_ADAPTER = 'shipped'
_OUTCOMES = {
    Outcome.TASK: ParseInstruction.Response.TASK, Outcome.QUESTION: ParseInstruction.Response.QUESTION,
    Outcome.REFUSAL: ParseInstruction.Response.REFUSAL,
}


@dataclass(frozen=True)
class InstructionParserParams:
    """Parameters of the instruction parser."""

    world: str = param('', 'World file with the names')
    model: str = param('', 'Folder with the language model; empty for the embedded SmolLM2-135M-Instruct')
    adapter: str = param(SHIPPED_ADAPTER, 'Folder with a LoRA adapter, "shipped" for ours, empty for none')
    capabilities: list[str] = param(['base', 'camera', 'gripper', 'speaker'], 'What this robot has: base, camera, '
                                    'gripper, speaker')
    timeout_sec: float = param(8.0, 'Longest time for one instruction', unit='s', low=0.1, high=120.0)
    max_characters: int = param(500, 'Longest instruction', low=1, high=5000)
    threads: int = param(1, 'Threads of the language model (8-bit weights use one); more only where cores are idle',
                         low=1, high=64)
    precision: str = param('auto', 'Weights of the language model: bfloat16, int8, float32, or what is fastest here',
                           choices=tuple(Precision))
    server: str = param('', 'Model server that is asked first, as in http://localhost:8000/v1; empty for none. '
                        'A key goes into the environment variable LLM_AGENT_API_KEY')
    server_model: str = param('', 'Name of the model on the server; empty for the first that it lists')
    server_timeout_sec: float = param(6.0, 'Longest time for the server before the local model stands in', unit='s',
                                      low=0.1, high=120.0)
    memory_file: str = param('', 'File that gets the instructions whose tasks were done and whose questions were '
                             'answered, to train on; a relative name is in the user\'s data folder, empty for none')
    nice: int = param(10, 'How far the process steps back behind others while it thinks', low=0, high=19)


class InstructionParserNode(Component[InstructionParserParams]):
    """Loads the model on configure, answers while active."""

    def __init__(self) -> None:
        super().__init__('instruction_parser', InstructionParserParams)
        self._parser: InstructionParser | None = None
        self._confirmed: Log | None = None

    def setup(self) -> None:
        """Load world and model and offer the service."""
        os.setpriority(os.PRIO_PROCESS, 0, max(os.getpriority(os.PRIO_PROCESS, 0), self.params.nice))
        world = self._world()
        self._parser = load(
            world, skills.specs(), RobotProfile(capabilities=self._capabilities()),
            model=Path(self.params.model) if self.params.model else None, adapter=self._adapter(),
            server=self._server(), timeout_sec=self.params.timeout_sec, max_characters=self.params.max_characters,
            threads=self.params.threads, precision=Precision(self.params.precision),
            remembers=True,
        )
        if self.params.memory_file:
            self._confirmed = Log(in_data_folder(self.params.memory_file))
            self.create_subscription(AgentState, 'agent_state', self._on_agent_state, qos.LATCHED)
        self.create_service(ParseInstruction, 'parse_instruction', self._on_parse)

    def _world(self) -> World:
        if not self.params.world:
            raise SetupError(
                'The instruction parser has no world.', code=ErrorCode.INVALID_WORLD,
                hint='Set the parameter world to a world file.',
            )
        world = load_world(self.params.world)
        if not world.places:
            raise WorldError(f'The world {world.name} names no place.', hint='Add places to the world file.')
        return world

    def teardown(self) -> None:
        """Forget the model."""
        self._parser = self._confirmed = None

    def _server(self) -> Source | None:
        if not self.params.server:
            return None
        timeout_sec = self.params.server_timeout_sec
        return connect(self.params.server, skills.specs(), model=self.params.server_model, timeout_sec=timeout_sec)

    def _adapter(self) -> Path | None:
        if self.params.adapter == SHIPPED_ADAPTER:
            return shipped_adapter()
        return Path(self.params.adapter) if self.params.adapter else None

    def _capabilities(self) -> frozenset[Capability]:
        known = {str(capability) for capability in Capability}
        wrong = [name for name in self.params.capabilities if name not in known]
        if wrong:
            raise AgentError(
                f'Parameter capabilities contains {wrong[0]!r}.', code=ErrorCode.INVALID_PARAMETER,
                hint=f'Use some of: {", ".join(sorted(known))}.',
            )
        return frozenset(Capability(name) for name in self.params.capabilities)

    def _on_parse(
        self, request: ParseInstruction.Request, response: ParseInstruction.Response
    ) -> ParseInstruction.Response:
        if self._parser is None or not self.active:
            response.outcome = ParseInstruction.Response.REFUSAL
            response.error_code = int(ErrorCode.NODE_UNAVAILABLE)
            response.message = 'The instruction parser is not active.'
            return response
        result = self._parser.parse(request.instruction, request.question, request.answer)
        self._log(result)
        self._keep(lambda log: log.parsed(request.instruction, result, answered=bool(request.answer.strip())))
        return _fill(response, result)

    def _on_agent_state(self, state: AgentState) -> None:
        done = all(step.state == StepStatus.SUCCEEDED for step in state.steps)
        if state.state == AgentState.IDLE and state.steps and done:
            self._keep(lambda log: log.done(state.instruction))

    def _keep(self, note: Callable[[Log], None]) -> None:
        """Note what was confirmed; a full disk must not keep the operator from an answer."""
        if self._confirmed is None:
            return
        try:
            note(self._confirmed)
        except AgentError as error:
            self.get_logger().warning(str(error))

    def _log(self, result: ParseResult) -> None:
        steps = '; '.join(str(step) for step in result.task.steps) or f'{result.message} [{result.code.name}]'
        if result.note:
            self.get_logger().warning(result.note)
        self.get_logger().info(f'{result.outcome}: {steps} ({result.latency_ms:.0f} ms)')


def _fill(response: ParseInstruction.Response, result: ParseResult) -> ParseInstruction.Response:
    response.outcome = _OUTCOMES[result.outcome]
    response.task = convert.task_to_msg(result.task)
    response.options = list(result.options)
    response.error_code = int(result.code)
    response.message = result.message
    response.latency_ms = result.latency_ms
    response.new_tokens = result.new_tokens
    response.forward_passes = result.forward_passes
    return response


def main() -> None:
    """Run the node."""
    run(InstructionParserNode)


if __name__ == '__main__':
    main()
