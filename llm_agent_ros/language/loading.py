"""Makes a parser with a model from disk, and with a model server where one is named."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import prompt, text
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.writer import Source
from llm_agent_ros.share import share_folder
from llm_agent_ros.task import RobotProfile, SkillSpec
from llm_agent_ros.world import World

# The first pass of each length costs up to a second; whoever speaks first should not wait for it.
_WARM_UP = ('look for my keys in the hall, wait there for a minute and then come back', '先等一分钟，然后回来')


def load(
    world: World, specs: Iterable[SkillSpec], robot: RobotProfile, *,
    model: Path | None = None, adapter: Path | None = None, server: Source | None = None,
    timeout_sec: float = 10.0, max_characters: int = text.MAX_CHARACTERS, threads: int = 1,
    precision: Precision = Precision.AUTO, remembers: bool = False,
) -> InstructionParser:
    """Return a parser with a model from disk, warmed up.

    Args:
        model: folder of weights; None for the embedded model.
        adapter: folder of a LoRA adapter, None for the model as it is, which then reads examples first.
        server: a larger model elsewhere that is asked first.
        threads: of the model. Two on two cores are a third faster than one where nothing else runs, and twenty
            times slower where something does, because they wait for each other at every matrix. 8-bit weights use one.
        precision: of the model's weights.
        remembers: whether "it" and "there" may mean what an earlier instruction was about.

    Raises:
        SetupError: the weights are missing, corrupt or of another architecture.
    """
    # Threads that spin while they wait for each other make a decode up to 20 times slower once something else
    # wants the same cores (measured: 6.7 s against 0.8 s). Read once, when torch is first imported.
    os.environ.setdefault('OMP_WAIT_POLICY', 'PASSIVE')
    from llm_agent_ros.language.engine import Engine
    from llm_agent_ros.language.weights import default_weights

    listed = tuple(specs)
    engine = Engine.load(model or default_weights(), adapter, precision=precision, threads=threads)
    head = '' if adapter else prompt.head(listed)
    local = InstructionParser(world, listed, robot, engine, head=head, timeout_sec=timeout_sec)
    for words in _WARM_UP:
        local.parse(words)
    return InstructionParser(
        world, listed, robot, engine, server=server, head=head, timeout_sec=timeout_sec, max_characters=max_characters,
        remembers=remembers,
    )


def connect(url: str, specs: Iterable[SkillSpec], *, model: str = '', timeout_sec: float = 6.0) -> Source:
    """Return a model server to give to ``load``; it is not asked anything yet.

    Args:
        url: as in ``http://localhost:8000/v1``; its key comes from the environment.
        model: the name that the server knows; empty for the first that it lists.
        timeout_sec: the longest time for one instruction before the local model stands in.

    Raises:
        AgentError: INVALID_PARAMETER where the address cannot be used, MISSING_DEPENDENCY without the HTTP client.
    """
    try:
        from llm_agent_ros.language.served import ModelServer, ServerSettings
    except ImportError as error:
        raise SetupError(f'{error.name} is not installed.', hint='Run "make setup".') from error
    return ModelServer(ServerSettings(url, model, timeout_sec), specs)


def shipped_adapter() -> Path:
    """Return the folder of the adapter that comes with the package.

    Raises:
        SetupError: MISSING_WEIGHTS.
    """
    try:
        return share_folder('models/parser_adapter')
    except FileNotFoundError as error:
        raise SetupError(
            'The parser was installed without its adapter models/parser_adapter.', code=ErrorCode.MISSING_WEIGHTS,
            hint='Install it again from the full source.',
        ) from error
