"""Read the grid benchmark format of movingai.com: ``.map`` files and their ``.scen`` files of queries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.planning.costs import FREE, LETHAL, Costs

PASSABLE = b'.GS'
KNOWN = b'.GS@OTW'


@dataclass(frozen=True, slots=True)
class Scenario:
    """One query of a ``.scen`` file.

    Attributes:
        start: (row, col).
        goal: (row, col).
        optimum: length of the best octile path without corner cutting, in cells, diagonal steps the square root of 2.
    """

    start: tuple[int, int]
    goal: tuple[int, int]
    optimum: float


def load_map(path: Path) -> Costs:
    """Return a map as costs, (H, W) uint8: 0 where ``.``, ``G`` or ``S`` stands, else 254.

    Raises:
        PlanError: the file does not follow the format; the message names the line.
    """
    lines = _read(path).splitlines()
    header = {}
    for number, line in enumerate(lines[:4], 1):
        words = line.split()
        if words == [b'map']:
            break
        if len(words) != 2:
            raise _wrong(path, number, 'a word and a value are expected')
        header[words[0]] = words[1]
    else:
        raise _wrong(path, min(len(lines), 4), "the line 'map' is missing")
    try:
        height, width = int(header[b'height']), int(header[b'width'])
    except (KeyError, ValueError) as error:
        raise _wrong(path, 2, 'height and width are missing') from error
    body = lines[number:number + height]
    if len(body) != height:
        raise _wrong(path, len(lines), f'{height} rows are announced, {len(body)} follow')
    for offset, line in enumerate(body, number + 1):
        if len(line) != width or line.strip(KNOWN):
            raise _wrong(path, offset, f'{width} characters of {KNOWN.decode()} are expected')
    cells = np.frombuffer(b''.join(body), np.uint8).reshape(height, width)
    return np.where(np.isin(cells, np.frombuffer(PASSABLE, np.uint8)), FREE, LETHAL).astype(np.uint8)


def load_scenarios(path: Path) -> tuple[Scenario, ...]:
    """Return the queries of a ``.scen`` file, whose coordinates are column, row.

    Raises:
        PlanError: the file does not follow the format; the message names the line.
    """
    lines = _read(path).decode(errors='replace').splitlines()
    if not lines or not lines[0].startswith('version'):
        raise _wrong(path, 1, "'version' is expected")
    found = []
    for number, line in enumerate(lines[1:], 2):
        words = line.split()
        if not words:
            continue
        try:
            col, row, goal_col, goal_row = (int(word) for word in words[4:8])
            found.append(Scenario((row, col), (goal_row, goal_col), float(words[8])))
        except (ValueError, IndexError) as error:
            raise _wrong(path, number, 'nine columns with whole coordinates are expected') from error
    if not found:
        raise _wrong(path, len(lines), 'no query is there')
    return tuple(found)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PlanError(f'{path} cannot be read: {error.strerror}.', code=ErrorCode.INVALID_MAP) from error


def _wrong(path: Path, line: int, what: str) -> PlanError:
    return PlanError(f'{path}, line {line}: {what}.', code=ErrorCode.INVALID_MAP)
