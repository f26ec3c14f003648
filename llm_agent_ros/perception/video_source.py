"""Pictures from a device, a stream or a file, through OpenCV, however often they break off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol, cast

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


class Capture(Protocol):
    """The part of ``cv2.VideoCapture`` that is used."""

    def isOpened(self) -> bool:
        """Return whether pictures can be read."""

    def read(self) -> tuple[bool, Image | None]:
        """Return whether there was a picture, and it (H, W, 3) BGR."""

    def release(self) -> None:
        """Close."""


class SourceEvent(StrEnum):
    """What changed with a source; each is said once."""

    OPENED = 'opened'
    LOST = 'lost'
    ENDED = 'ended'


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """How to read a source.

    Attributes:
        source: device index ('0'), stream address or file path.
        width, height: size of the delivered images in pixels; 0 keeps the source's.
        loop: whether a file begins anew at its end.
        backoff_sec, max_backoff_sec: wait before the first reconnect; doubled up to the maximum.
    """

    source: str
    width: int = 0
    height: int = 0
    loop: bool = True
    backoff_sec: float = 0.5
    max_backoff_sec: float = 10.0

    @property
    def is_file(self) -> bool:
        """Whether the source is a file, which ends and does not get lost."""
        return not self.source.isdigit() and '://' not in self.source and not self.source.startswith('/dev/')


def open_capture(options: SourceOptions) -> Capture:
    """Open a source with OpenCV; the result may not be opened."""
    capture = cv2.VideoCapture(int(options.source) if options.source.isdigit() else options.source)
    if not options.is_file and options.width and options.height:
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, options.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, options.height)
    return cast(Capture, capture)


class VideoSource:
    """Delivers one RGB picture a call, reconnecting with growing pauses.

    Args:
        options: what to read.
        opener: makes the capture; tests give their own.
        on_event: told once of each change.
    """

    def __init__(
        self, options: SourceOptions, opener: Callable[[SourceOptions], Capture] = open_capture,
        on_event: Callable[[SourceEvent], None] = lambda event: None,
    ) -> None:
        self._options = options
        self._opener = opener
        self._on_event = on_event
        self._capture: Capture | None = None
        self._backoff_sec = options.backoff_sec
        self._retry_at_sec = float('-inf')
        self._last_event: SourceEvent | None = None

    @property
    def ended(self) -> bool:
        """Whether a file that does not loop is over."""
        return self._last_event is SourceEvent.ENDED

    def read(self, now_sec: float) -> Image | None:
        """Return the next picture (H, W, 3) uint8 RGB, None where there is none now.

        Args:
            now_sec: steady time, for the pauses between attempts.
        """
        if self.ended or (self._capture is None and not self._connect(now_sec)):
            return None
        image = self._next()
        if image is None and self._options.is_file:
            image = self._rewind()
        if image is None:
            self._lose(now_sec)
            return None
        self._backoff_sec = self._options.backoff_sec
        return self._fit(image)

    def close(self) -> None:
        """Release the device."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _connect(self, now_sec: float) -> bool:
        if now_sec < self._retry_at_sec:
            return False
        if self._options.is_file and not Path(self._options.source).is_file():
            self._lose(now_sec)
            return False
        self._capture = self._opener(self._options)
        if not self._capture.isOpened():
            self._lose(now_sec)
            return False
        self._tell(SourceEvent.OPENED)
        return True

    def _next(self) -> Image | None:
        if self._capture is None:
            return None
        good, image = self._capture.read()
        return image if good else None

    def _rewind(self) -> Image | None:
        self.close()
        if not self._options.loop:
            self._tell(SourceEvent.ENDED)
            return None
        self._capture = self._opener(self._options)
        return self._next()

    def _lose(self, now_sec: float) -> None:
        self.close()
        if self.ended:
            return
        self._tell(SourceEvent.LOST)
        self._retry_at_sec = now_sec + self._backoff_sec
        self._backoff_sec = min(2.0 * self._backoff_sec, self._options.max_backoff_sec)

    def _tell(self, event: SourceEvent) -> None:
        if event is not self._last_event:
            self._last_event = event
            self._on_event(event)

    def _fit(self, image: Image) -> Image:
        rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
        size = (self._options.width, self._options.height)
        if min(size) > 0 and (rgb.shape[1], rgb.shape[0]) != size:
            rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
        return np.asarray(rgb, dtype=np.uint8)
