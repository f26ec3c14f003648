"""Instructions that the operator confirmed or corrected: written while the robot works, read to train on.

One JSON object a line: ``instruction``, ``language`` and ``draft``, the line that the model shall write. What
``llm-agent parse`` prints is such a file, too; where a line has no draft, its steps are written as one.
"""

from __future__ import annotations

import json
import os
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from llm_agent_ros.errors import AgentError, ErrorCode, ParseError
from llm_agent_ros.language import draft as drafts
from llm_agent_ros.language import grammar, reply, text
from llm_agent_ros.language.check import is_sentence
from llm_agent_ros.language.corpus import Example
from llm_agent_ros.task import ParseResult, SkillSpec

_PENDING = 32  # instructions whose end is awaited


@dataclass(frozen=True, slots=True)
class Confirmed:
    """An instruction and what it means."""

    instruction: str
    language: str
    draft: str


class Log:
    """Appends what was confirmed to a file: questions answered, and tasks that were done.

    Args:
        path: of the file; it and its folder are made for the user's eyes only.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pending: OrderedDict[str, Confirmed] = OrderedDict()
        self._written: set[Confirmed] = set()

    def parsed(self, instruction: str, result: ParseResult, *, answered: bool) -> None:
        """Note a task that begins; where it is the answer to a question, its reading counts as confirmed.

        Raises:
            AgentError: INVALID_PARAMETER where the file cannot be written.
        """
        self._pending.pop(instruction.strip(), None)
        if not result.task.steps or not result.draft:
            return
        found = Confirmed(result.task.instruction, result.task.language, result.draft)
        if answered:
            self._append(found)
            return
        self._pending[instruction.strip()] = found
        while len(self._pending) > _PENDING:
            self._pending.popitem(last=False)

    def done(self, instruction: str) -> None:
        """Write down an instruction whose task was done to its end.

        Raises:
            AgentError: INVALID_PARAMETER where the file cannot be written.
        """
        found = self._pending.pop(instruction.strip(), None)
        if found is not None:
            self._append(found)

    def _append(self, found: Confirmed) -> None:
        if found in self._written:
            return
        line = json.dumps(asdict(found), ensure_ascii=False) + '\n'
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), 'wb') as file:
                file.write(line.encode('utf-8', errors='replace'))
        except OSError as error:
            raise AgentError(
                f'The memory file {self._path} cannot be written: {error.strerror}.', code=ErrorCode.INVALID_PARAMETER,
                hint='Change the parameter memory_file, or leave it empty.',
            ) from error
        self._written.add(found)


def in_data_folder(name: str) -> Path:
    """Return a path: as it is where it is absolute, else within the user's data folder."""
    folder = Path(os.environ.get('XDG_DATA_HOME') or Path.home() / '.local' / 'share')
    return folder / 'llm_agent_ros' / Path(name).expanduser()


def read(path: Path, specs: Iterable[SkillSpec]) -> tuple[list[Example], list[str]]:
    """Return the examples of a file, the later of two for one instruction, and a sentence for each line left out.

    Raises:
        AgentError: INVALID_PARAMETER where the file cannot be read or holds nothing to learn from.
    """
    known = {spec.name: spec for spec in specs}
    try:
        lines = path.read_text(encoding='utf-8').splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise _unusable(path, 'it cannot be read') from error
    found: dict[str, Example] = {}
    left_out = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            example = _example(line, known)
        except (ParseError, ValueError, TypeError, LookupError, RecursionError) as error:
            reason = error.message if isinstance(error, ParseError) else 'it is no record of an instruction'
            left_out.append(f'{path.name}, line {number} is left out: {reason}')
            continue
        found[example.instruction] = example
    if not found:
        raise _unusable(path, left_out[0] if left_out else 'it is empty')
    return list(found.values()), left_out


def _example(line: str, specs: Mapping[str, SkillSpec]) -> Example:
    record = json.loads(line)
    instruction, draft = record['instruction'], record.get('draft')
    if not isinstance(instruction, str):
        raise TypeError('instruction')
    utterance = text.read(instruction)
    if not isinstance(draft, str) or not draft.strip():
        steps = [{'skill': step['skill'], 'args': step['args']} for step in record['steps']]
        draft = reply.line(json.dumps({'outcome': reply.TASK, 'steps': steps}), utterance, specs)
    if not is_sentence(draft, grammar.build(utterance, specs.values(), any_number=True)):
        raise ParseError(f'{draft!r} is no sentence of the grammar of this instruction.')
    drafts.read(draft, specs)
    return Example(instruction, draft, utterance.language)


def _unusable(path: Path, reason: str) -> AgentError:
    return AgentError(
        f'There is nothing to learn from in {path}: {reason}', code=ErrorCode.INVALID_PARAMETER,
        hint='docs/language.md says what such a file holds.',
    )
