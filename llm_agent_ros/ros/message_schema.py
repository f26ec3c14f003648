"""The text that explains a message type to readers of recordings, and transforms for types that pip does not have."""

from __future__ import annotations

import struct
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.geometry import Pose2D, quaternion_from_yaw

_PRIMITIVES = frozenset({
    'bool', 'byte', 'char', 'float32', 'float64', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64',
    'uint64', 'string', 'wstring',
})
_RULE = '=' * 80
TF_TYPE = 'tf2_msgs/msg/TFMessage'


def type_name(kind: type[Any]) -> str:
    """Return a message class's ROS name, ``package/msg/Type``."""
    package, folder, *_ = kind.__module__.split('.')
    return f'{package}/{folder}/{kind.__name__}'


def schema(kind: type[Any]) -> str:
    """Return the ``ros2msg`` text of a message class: its definition and those of all it contains.

    Raises:
        SetupError: a definition file is missing from the ROS installation.
    """
    name = type_name(kind)
    package, _, plain = name.split('/')
    return _joined(_definition(package, plain), package)


def tf_schema() -> str:
    """Return the ``ros2msg`` text of TFMessage, whose package plain pip does not have."""
    return _joined('geometry_msgs/TransformStamped[] transforms\n', 'tf2_msgs')


def _joined(text: str, package: str) -> str:
    done: dict[str, str] = {}
    todo = _contained(text, package)
    while todo:
        name = todo.pop(0)
        if name not in done:
            inner_package, plain = name.split('/')
            done[name] = _definition(inner_package, plain)
            todo += _contained(done[name], inner_package)
    return '\n'.join([text, *(f'{_RULE}\nMSG: {name}\n{inner}' for name, inner in done.items())])


def _contained(text: str, package: str) -> list[str]:
    found = []
    for line in text.splitlines():
        words = line.partition('#')[0].split()
        if not words:
            continue
        kind = words[0].partition('[')[0].partition('<=')[0]
        if kind not in _PRIMITIVES:
            found.append(kind if '/' in kind else f'{package}/{kind}')
    return found


@lru_cache(maxsize=128)
def _definition(package: str, plain: str) -> str:
    # The share folder lies above site-packages, in a virtual environment as in /opt/ros.
    for parent in Path(str(import_module(package).__file__)).parents:
        path = parent / 'share' / package / 'msg' / f'{plain}.msg'
        if path.is_file():
            return path.read_text(encoding='utf-8')
    raise SetupError(
        f'The definition of {package}/{plain} is not installed.', code=ErrorCode.MISSING_DEPENDENCY,
        hint='Install the ROS message packages again; recordings need their .msg files.',
    )


def tf_bytes(transforms: list[tuple[str, str, Pose2D]], stamp_ns: int) -> bytes:
    """Return a serialized TFMessage (little-endian CDR) of planar transforms (parent, child, pose)."""
    body = bytearray(struct.pack('<I', len(transforms)))
    for parent, child, pose in transforms:
        _align(body, 4)
        body += struct.pack('<iI', stamp_ns // 10**9, stamp_ns % 10**9)
        for text in (parent, child):
            _align(body, 4)
            data = text.encode() + b'\0'
            body += struct.pack('<I', len(data)) + data
        _align(body, 8)
        body += struct.pack('<7d', pose.x, pose.y, 0.0, *quaternion_from_yaw(pose.yaw_rad))
    return b'\x00\x01\x00\x00' + bytes(body)


def _align(body: bytearray, size: int) -> None:
    body += b'\0' * (-len(body) % size)
