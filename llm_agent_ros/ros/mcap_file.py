"""``mission.mcap``: serialized messages as they came, readable by Foxglove and by the mcap library."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from mcap.well_known import SchemaEncoding
from mcap.writer import CompressionType, Writer

from llm_agent_ros.ros.message_schema import TF_TYPE, schema, tf_schema, type_name


class McapFile:
    """Writes one recording; safe to use from several threads.

    Args:
        path: of the file; overwritten.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._stream = path.open('wb')
        self._writer = Writer(self._stream, compression=CompressionType.ZSTD)
        self._writer.start(profile='ros2', library='llm_agent_ros')
        self._schemas: dict[str, int] = {}
        self._channels: dict[str, int] = {}
        self._sequence = 0
        self._open = True

    def write(self, topic: str, kind: type[Any], data: bytes, stamp_ns: int) -> None:
        """Store one serialized message of a topic at a time of the node clock; ignored once closed."""
        self._store(topic, type_name(kind), lambda: schema(kind), data, stamp_ns)

    def write_tf(self, data: bytes, stamp_ns: int) -> None:
        """Store serialized transforms."""
        self._store('/tf', TF_TYPE, tf_schema, data, stamp_ns)

    def attach(self, name: str, media_type: str, data: bytes, stamp_ns: int) -> None:
        """Store a file in the recording."""
        with self._lock:
            if self._open:
                self._writer.add_attachment(stamp_ns, stamp_ns, name, media_type, data)

    def close(self) -> None:
        """Finish the file; it can be read from then on."""
        with self._lock:
            if self._open:
                self._open = False
                self._writer.finish()
                self._stream.close()

    def _store(self, topic: str, kind: str, text: Any, data: bytes, stamp_ns: int) -> None:
        with self._lock:
            if not self._open:
                return
            if topic not in self._channels:
                if kind not in self._schemas:
                    self._schemas[kind] = self._writer.register_schema(kind, SchemaEncoding.ROS2, text().encode())
                self._channels[topic] = self._writer.register_channel(topic, 'cdr', self._schemas[kind])
            self._sequence += 1
            self._writer.add_message(self._channels[topic], stamp_ns, data, stamp_ns, self._sequence)
