"""``llm-agent parse``: one instruction a line in, one JSON object a line out."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import TextIO

import yaml

from llm_agent_ros.agent import skills
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.language.loading import connect, load, shipped_adapter
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.writer import Source
from llm_agent_ros.task import Capability, Outcome, ParseResult, RobotProfile
from llm_agent_ros.tongue import language_of
from llm_agent_ros.world import load_world


def run_parse(
    world: Path, robot: Path | None = None, *, model: Path | None = None, adapter: Path | None = None,
    use_adapter: bool = True, server: str = '', server_model: str = '', lines: Iterable[bytes] | None = None,
    out: TextIO = sys.stdout,
) -> int:
    """Parse every line of ``lines`` (standard input by default) and print the results; return an exit code.

    Args:
        server, server_model: address of a model server that is asked first, and the model's name there.

    Raises:
        AgentError: the world, the robot file, the weights or the server's address cannot be used.
    """
    source = connect(server, skills.specs(), model=server_model) if server else None
    parser = open_parser(world, robot, model=model, adapter=adapter, use_adapter=use_adapter, server=source)
    for line in sys.stdin.buffer if lines is None else lines:
        instruction = line.decode('utf-8', errors='replace').rstrip('\r\n')
        print(json.dumps(as_json(instruction, parser.parse(instruction)), ensure_ascii=False), file=out, flush=True)
    return 0


def open_parser(
    world: Path, robot: Path | None = None, *, model: Path | None = None, adapter: Path | None = None,
    use_adapter: bool = True, server: Source | None = None,
) -> InstructionParser:
    """Return a parser for a world file and a robot file; the shipped adapter where none is given.

    Raises:
        AgentError: the world, the robot file or the weights cannot be used.
    """
    profile = RobotProfile() if robot is None else load_robot(robot)
    folder = adapter or (shipped_adapter() if use_adapter and model is None else None)
    return load(load_world(world), skills.specs(), profile, model=model, adapter=folder, server=server)


def as_json(instruction: str, result: ParseResult) -> dict[str, object]:
    """Return a result in the form that ``llm-agent parse`` prints."""
    steps = [{'skill': step.skill, 'args': dict(step.args)} for step in result.task.steps]
    return {
        'instruction': instruction,
        'language': result.task.language or language_of(instruction),
        'outcome': str(result.outcome),
        'steps': steps if result.outcome is Outcome.TASK else [],
        'message': result.message or None,
        'code': result.code.name if result.code else None,
        'options': list(result.options),
        'latency_ms': round(result.latency_ms, 1),
        'new_tokens': result.new_tokens,
        'forward_passes': result.forward_passes,
        'draft': result.draft or None,
        'model': result.model or None,
        'note': result.note or None,
    }


def load_robot(path: Path) -> RobotProfile:
    """Read a robot file: YAML with ``capabilities`` and any other field of RobotProfile.

    Raises:
        AgentError: INVALID_PARAMETER with the file and what is wrong.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding='utf-8')) or {}
    except (OSError, ValueError, yaml.YAMLError) as error:  # ValueError: not UTF-8, or a date like 2020-13-01
        raise _wrong(path, f'it cannot be read ({error})') from error
    known = {field.name for field in fields(RobotProfile)}
    if not isinstance(content, dict) or not set(content) <= known:
        raise _wrong(path, f'use only the keys {", ".join(sorted(known))}')
    numbers = {name: value for name, value in content.items() if name != 'capabilities'}
    for name, value in numbers.items():
        if type(value) not in (int, float) or not 0.0 < value < math.inf:
            raise _wrong(path, f'{name} takes a number above 0, not {value}')
    had = content.get('capabilities', list(Capability))
    if not isinstance(had, list) or not all(name in list(Capability) for name in had):
        raise _wrong(path, f'capabilities takes a list of some of {", ".join(Capability)}')
    return RobotProfile(frozenset(map(Capability, had)), **{name: float(value) for name, value in numbers.items()})


def _wrong(path: Path, reason: str) -> AgentError:
    return AgentError(f'The robot file {path} is not valid: {reason}.', code=ErrorCode.INVALID_PARAMETER)
