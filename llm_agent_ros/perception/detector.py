"""What a detector is, and how a new one is found: by the name of its file, or by an entry point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.scene import Scene

Image = NDArray[np.uint8]
GROUP = 'llm_agent_ros.detectors'
_FOLDER = 'llm_agent_ros.perception.detectors'


@dataclass(frozen=True, slots=True)
class PixelBox:
    """A rectangle of pixels: left, top, width and height."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Detection:
    """One thing seen in one image.

    Attributes:
        label: a name of the world, else 'color category'.
        category, color: the looks behind the label; category 'object' where the size is not known.
        score: 0 to 1.
        box: where in the image.
        position: the middle of the thing in the map frame; None for a weak detection.
        sigma_m: standard deviation of the position, metres.
        surface: what it stands on, 'floor' or the name of furniture; empty without a position.
    """

    label: str
    category: str
    color: str
    score: float
    box: PixelBox
    position: Point3D | None = None
    sigma_m: float = 0.0
    surface: str = ''


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """The limits within which a detector reports.

    Attributes:
        max_range_m: farther things are not reported.
        min_area_px: smaller blobs are not looked at.
        min_score: weaker matches are not reported.
    """

    max_range_m: float = 3.5
    min_area_px: int = 16
    min_score: float = 0.15


class Detector(Protocol):
    """Finds things in images."""

    def detect(self, image: Image, view: CameraView) -> tuple[Detection, ...]:
        """Return what is seen in an image (H, W, 3) uint8 RGB taken from ``view``."""


@dataclass(frozen=True, slots=True)
class Together:
    """Several detectors that look at the same image."""

    detectors: tuple[Detector, ...]

    def detect(self, image: Image, view: CameraView) -> tuple[Detection, ...]:
        """Return what any of them sees, the surest first."""
        found = [detection for detector in self.detectors for detection in detector.detect(image, view)]
        return tuple(sorted(found, key=lambda detection: -detection.score))


Factory = Callable[[Scene, DetectorOptions], Detector]


def load_detector(name: str, scene: Scene, options: DetectorOptions | None = None) -> Detector:
    """Return the detector called ``name``, or one that asks several whose names are separated by spaces.

    A detector is a file ``perception/detectors/<name>.py``, or another package's entry point in the group
    ``llm_agent_ros.detectors``, with a function ``create(scene, options)``.

    Raises:
        AgentError: there is none of that name.
    """
    detectors = [_factory(word)(scene, options or DetectorOptions()) for word in name.split() or ['']]
    return detectors[0] if len(detectors) == 1 else Together(tuple(detectors))


def _factory(name: str) -> Factory:
    for entry in entry_points(group=GROUP):
        if entry.name == name:
            return cast(Factory, entry.load())
    if name.isidentifier() and not name.startswith('_') and find_spec(f'{_FOLDER}.{name}') is not None:
        return cast(Factory, import_module(f'{_FOLDER}.{name}').create)
    raise AgentError(
        f'There is no detector called {name!r}.', code=ErrorCode.INVALID_PARAMETER,
        hint=f"Use 'color' or 'people', or register one in the entry point group {GROUP}.",
    )
