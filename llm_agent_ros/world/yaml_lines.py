"""YAML with line numbers: each key and list item knows the line it was written on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from llm_agent_ros.errors import WorldError

Location = tuple[str | int, ...]
MAX_BYTES = 4_000_000
_STANDARD = 'tag:yaml.org,2002:'
_TEXT = f'{_STANDARD}str'
_MAX_NODES = 200_000
_MAX_DEPTH = 24


class _Loader(yaml.SafeLoader):
    """Reads 1e-05 as the number that it is in YAML 1.2."""


_Loader.add_implicit_resolver(
    'tag:yaml.org,2002:float', re.compile(r'^[-+]?[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+$'), list('-+0123456789')
)


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file.

    Attributes:
        path: where it was read from.
        data: plain dicts, lists and scalars.
        lines: the line (from 1) of every key and item.
    """

    path: Path
    data: object
    lines: dict[Location, int]

    def line(self, location: Location) -> int:
        """Return the line of a location; steps that the file does not have are passed over."""
        known: Location = ()
        for step in location:
            if (*known, step) in self.lines:
                known = (*known, step)
        return self.lines.get(known, 1)

    def error(self, location: Location, message: str, hint: str = '') -> WorldError:
        """Return an error that names the file and the line."""
        return WorldError(f'{self.path}:{self.line(location)}: {message}', hint=hint)


def read_yaml(path: Path) -> Document:
    """Read a YAML file of one mapping.

    Raises:
        WorldError: the file is missing, too large, not text, not YAML, has a key twice, or is no mapping.
    """
    text = _read_text(path)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = 1 if error.problem_mark is None else error.problem_mark.line + 1
        raise WorldError(f'{path}:{line}: This is not YAML: {error.problem}.') from error
    except yaml.YAMLError as error:
        raise WorldError(f'{path}: This is not YAML: {str(error).splitlines()[0]}.') from error
    except RecursionError as error:
        raise WorldError(f'{path}: The file is nested too deeply.') from error
    walker = _Walker(path)
    if not isinstance(root, yaml.MappingNode):
        raise WorldError(f'{path}:1: The file is no mapping.', hint='Begin with a line such as "name: house".')
    return Document(path, walker.value(root, ()), walker.lines)


def _read_text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise WorldError(f'{path}: The file is larger than {MAX_BYTES} bytes.')
        return path.read_text(encoding='utf-8')
    except FileNotFoundError as error:
        raise WorldError(f'{path}: There is no such file.') from error
    except (OSError, ValueError) as error:
        raise WorldError(f'{path}: The file cannot be read as UTF-8 text: {error}.') from error


class _Walker:
    """Turns YAML nodes into values and notes their lines."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._constructor = _Loader('')
        self._nodes = 0
        self.lines: dict[Location, int] = {}

    def value(self, node: yaml.Node, at: Location) -> object:
        """Return the value of a node at a location."""
        self._nodes += 1
        self.lines.setdefault(at, node.start_mark.line + 1)
        if self._nodes > _MAX_NODES or len(at) > _MAX_DEPTH:
            raise self._error(node, 'The file is too large or refers to itself.')
        if node.tag not in self._plain_tags(node):
            raise self._error(node, f'The tag {_shorthand(node.tag)} is not understood; leave it out.')
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*at, i)) for i, child in enumerate(node.value)]
        try:
            return self._constructor.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            raise self._error(node, f'The value {node.value!r} cannot be read.') from error

    def _plain_tags(self, node: yaml.Node) -> tuple[str, ...]:
        """Return the tags that a node may have: what it would have without one, and text.

        With any other, PyYAML's constructors meet values that they were not made for, and fail in ways of their own.
        """
        is_plain = isinstance(node, yaml.ScalarNode) and node.style is None
        return (self._constructor.resolve(type(node), node.value, (is_plain, not is_plain)), _TEXT)

    def _mapping(self, node: yaml.MappingNode, at: Location) -> dict[str, object]:
        result: dict[str, object] = {}
        for key_node, child in node.value:
            key = key_node.value
            if not isinstance(key, str):
                raise self._error(key_node, 'A key must be a word.')
            if key in result:
                raise self._error(key_node, f'The key {key!r} is there twice.')
            self.lines[(*at, key)] = key_node.start_mark.line + 1
            result[key] = self.value(child, (*at, key))
        return result

    def _error(self, node: yaml.Node, message: str) -> WorldError:
        return WorldError(f'{self._path}:{node.start_mark.line + 1}: {message}')


def _shorthand(tag: str) -> str:
    return tag.replace(_STANDARD, '!!', 1)
