"""Reads HuRIC, commands to a service robot with frames, as what this package's skills should make of them.

The mapping is frozen and explained in docs/huric-mapping.md. HuRIC is for measuring only: none of it is in
training data or prompts.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.task import Direction

# Frame: its skill, and which of its elements is which argument.
FRAMES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    'Motion': ('go_to', {'Goal': 'target'}),
    'Arriving': ('go_to', {'Goal': 'target'}),
    'Bringing': ('bring', {'Theme': 'object', 'Goal': 'to', 'Beneficiary': 'to', 'Source': 'from'}),
    'Giving': ('bring', {'Theme': 'object', 'Recipient': 'to'}),
    'Locating': ('find', {'Sought_entity': 'object', 'Phenomenon': 'object', 'Ground': 'where'}),
    'Taking': ('pick', {'Theme': 'object', 'Source': 'where'}),
    'Manipulation': ('pick', {'Entity': 'object'}),
    'Placing': ('place', {'Theme': 'object', 'Goal': 'where'}),
    'Releasing': ('place', {'Theme': 'object', 'Goal': 'where'}),
    'Cotheme': ('follow', {'Cotheme': 'person', 'Goal': 'to'}),
    'Inspecting': ('inspect', {'Ground': 'target'}),
    'Perception_active': ('inspect', {'Phenomenon': 'target'}),
}
MOVING = ('move', {'Direction': 'direction', 'Distance': 'distance_m'})  # Motion with a Direction and no Goal
TURNING = ('turn', {'Direction': 'direction', 'Angle': 'angle_deg'})  # Change_direction
CARRYING = ('place', {'Theme': 'object', 'Goal': 'where'})  # Bringing by "move"
CONTEXT = frozenset({'Being_located', 'Being_in_category'})  # beside another frame: which thing is meant
DOERS = frozenset({'Agent', 'Donor', 'Inspector', 'Perceiver', 'Cognizer'})
HOW = frozenset({'Manner', 'Speed', 'Degree', 'Reason', 'Purpose'})
REQUIRED: Mapping[str, tuple[str, ...]] = {
    'go_to': ('target',), 'bring': ('object',), 'find': ('object',), 'pick': ('object',), 'place': ('where',),
    'follow': ('person',), 'inspect': ('target',), 'move': ('direction',), 'turn': ('direction',),
}
NOWHERE = frozenset({'there', 'out', 'away', 'somewhere', 'around'})
_SIDES = {
    'forward': Direction.FORWARD, 'forwards': Direction.FORWARD, 'ahead': Direction.FORWARD,
    'straight': Direction.FORWARD, 'back': Direction.BACK, 'backward': Direction.BACK, 'backwards': Direction.BACK,
    'left': Direction.LEFT, 'right': Direction.RIGHT,
}
_DEFAULT_ANGLE_DEG = 90.0


@dataclass(frozen=True, slots=True)
class WantedStep:
    """A skill and the head word of each argument; a number stands as its text."""

    skill: str
    args: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Command:
    """One sentence of the corpus.

    Attributes:
        name: folder and number.
        sentence: what was said.
        steps: what it means in our skills; empty where it is out of capability.
        context: head words of the places of things that are described ("the book that is on the table").
        reason: why it is out of capability; empty where it is not.
    """

    name: str
    sentence: str
    steps: tuple[WantedStep, ...]
    context: frozenset[str] = frozenset()
    reason: str = ''


@dataclass(frozen=True, slots=True)
class _Frame:
    name: str
    verb: str
    at: int
    elements: tuple[tuple[str, str], ...]  # type, surface of the head word


class _Out(Exception):
    """A frame that our skills cannot express."""


def read_corpus(folder: Path, skills: Collection[str]) -> list[Command]:
    """Return the corpus' English commands, in the order of their names.

    Args:
        folder: with ``.hrc`` files, anywhere in it; where it holds a folder ``en``, only that is read.
        skills: names of the skills that the robot has.

    Raises:
        AgentError: INVALID_PARAMETER where there are no files, or one is not of the corpus.
    """
    root = folder / 'en' if (folder / 'en').is_dir() else folder
    paths = sorted(root.rglob('*.hrc'))
    if not paths:
        raise AgentError(
            f'There are no .hrc files in {folder}.', code=ErrorCode.INVALID_PARAMETER,
            hint='Give the folder of HuRIC with --path.',
        )
    return [_read(path, skills) for path in paths]


def _read(path: Path, skills: Collection[str]) -> Command:
    name = f'{path.parent.name}/{path.stem}'
    try:
        command = ElementTree.parse(path).getroot().find('.//command')
        if command is None:
            raise ValueError('it holds no command')
        sentence = (command.findtext('sentence') or '').strip()
        frames = _frames(command)
    except (ElementTree.ParseError, ValueError, KeyError, OSError) as error:
        raise AgentError(f'{path} is not a file of HuRIC: {error}.', code=ErrorCode.INVALID_PARAMETER) from error
    acting = [frame for frame in frames if frame.name not in CONTEXT]
    context = frozenset(head for f in frames if f.name in CONTEXT for kind, head in f.elements if kind == 'Location')
    try:
        if not acting:
            raise _Out('tells, and asks for nothing')
        steps = tuple(_step(frame, skills) for frame in acting)
    except _Out as out:
        return Command(name, sentence, (), context, str(out))
    return Command(name, sentence, steps, context)


def _frames(command: ElementTree.Element) -> list[_Frame]:
    tokens = {token.attrib['id']: token.attrib for token in command.findall('./tokens/token')}
    frames = []
    for frame in command.iter('frame'):
        verb = [token.attrib['id'] for token in frame.findall('./lexicalUnit/token')]
        elements = []
        for element in frame.iter('frameElement'):
            inside = [token.attrib['id'] for token in element.findall('token')]
            head = element.get('semanticHead')
            chosen = head if head in tokens else inside[-1]
            elements.append((element.attrib['type'], tokens[chosen]['surface'].casefold()))
        words = ' '.join(tokens[number]['lemma'] for number in verb)
        frames.append(_Frame(frame.attrib['name'], words, min(map(int, verb), default=0), tuple(elements)))
    return sorted(frames, key=lambda frame: frame.at)


def _step(frame: _Frame, skills: Collection[str]) -> WantedStep:
    skill, roles = _rule(frame)
    if skill not in skills:
        raise _Out(f'no skill {skill}')
    args: dict[str, str] = {}
    for kind, head in frame.elements:
        if kind in DOERS or kind in HOW or (kind == 'Theme' and 'Theme' not in roles):
            continue
        if kind not in roles or roles[kind] in args:
            raise _Out(f'{frame.name} with {kind}{" twice" if kind in roles else ""}')
        if head in NOWHERE:
            raise _Out(f'{frame.name} with a {kind} that is not named')
        args[roles[kind]] = head
    missing = [name for name in REQUIRED[skill] if name not in args]
    if missing:
        raise _Out(f'{frame.name} without {missing[0]}')
    if skill == 'bring':
        args.setdefault('to', 'me')
    return WantedStep(skill, tuple(_numbers(skill, args).items()))


def _rule(frame: _Frame) -> tuple[str, Mapping[str, str]]:
    kinds = {kind for kind, _ in frame.elements}
    if frame.name == 'Motion' and 'Direction' in kinds and 'Goal' not in kinds:
        return MOVING
    if frame.name == 'Change_direction':
        return TURNING
    if frame.name == 'Bringing' and frame.verb == 'move':
        return CARRYING
    if frame.name not in FRAMES:
        raise _Out(f'no skill for {frame.name}')
    return FRAMES[frame.name]


def _numbers(skill: str, args: dict[str, str]) -> dict[str, str]:
    """Return the arguments with a direction as ``move`` and ``turn`` have it, and no distance in words."""
    if skill not in ('move', 'turn'):
        return args
    side = _SIDES.get(args['direction'])
    if side is None or (skill == 'turn' and side not in (Direction.LEFT, Direction.RIGHT)):
        raise _Out(f'{skill} in a direction that is not one of ours')
    if skill == 'move':
        return {'direction': str(side)}
    try:
        degrees = float(args['angle_deg']) if 'angle_deg' in args else _DEFAULT_ANGLE_DEG
    except ValueError as error:
        raise _Out('turn by an angle that is not a number') from error
    return {'angle_deg': str(degrees if side is Direction.LEFT else -degrees)}
