"""The detector of things with one bright colour."""

from __future__ import annotations

import math

from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.colors import DEFAULT_BANDS, Blob, ColorBand, segment
from llm_agent_ros.perception.detector import Detection, DetectorOptions, Image
from llm_agent_ros.perception.localize import Fit, fits, outline_cost
from llm_agent_ros.perception.scene import Scene

WEAK_SCORE = 0.2
_UNKNOWN_LOOK_COST = 6.0
_MIN_UNKNOWN_SCORE = 0.35  # half hidden things look like things that do not exist
_SURE_AREA_PX = 80
_MAX_BLOB_SHARE = 0.25
_MAX_CANDIDATES = 10


class ColorObjectDetector:
    """Finds blobs of one colour and takes each for the thing whose size fits best.

    Args:
        scene: surfaces, known objects and the sizes of their categories.
        options: limits.
        bands: what counts as which colour.
    """

    def __init__(
        self, scene: Scene, options: DetectorOptions | None = None, bands: tuple[ColorBand, ...] = DEFAULT_BANDS
    ) -> None:
        self._scene = scene
        self._options = options or DetectorOptions()
        self._bands = bands

    def detect(self, image: Image, view: CameraView) -> tuple[Detection, ...]:
        """Return what is seen in an image (H, W, 3) uint8 RGB, the surest first."""
        pixels = image.shape[0] * image.shape[1]
        found = [
            detection
            for blob in segment(image, self._bands, self._options.min_area_px)
            if blob.box.width * blob.box.height <= _MAX_BLOB_SHARE * pixels
            for detection in self._explain(blob, view)
        ]
        return tuple(sorted(found, key=lambda detection: -detection.score))

    def _explain(self, blob: Blob, view: CameraView) -> tuple[Detection, ...]:
        if blob.is_cut:
            return (self._weak(blob),)
        candidates = fits(blob.box, view, self._scene, self._options.max_range_m)
        ranked = sorted(candidates, key=lambda fit: fit.cost + self._look_cost(blob, fit))[:_MAX_CANDIDATES]
        costs = [fit.cost + self._look_cost(blob, fit) + outline_cost(fit.hull, blob.mask, blob.box) for fit in ranked]
        if not costs:
            return ()
        cost = min(costs)
        best = ranked[costs.index(cost)]
        score = math.exp(-cost / 10.0)
        category = best.shape.category
        known = self._scene.knows(blob.color, category)
        if score < (self._options.min_score if known else max(self._options.min_score, _MIN_UNKNOWN_SCORE)):
            return ()
        label = self._scene.label(blob.color, category)
        return (
            Detection(label, category, blob.color, score, blob.box, best.position, best.sigma_m, best.surface),
        )

    def _look_cost(self, blob: Blob, fit: Fit) -> float:
        if self._scene.knows(blob.color, fit.shape.category):
            return 0.0
        return _UNKNOWN_LOOK_COST if blob.area_px >= _SURE_AREA_PX else 2.0 * _UNKNOWN_LOOK_COST

    @staticmethod
    def _weak(blob: Blob) -> Detection:
        return Detection(f'{blob.color} object', 'object', blob.color, WEAK_SCORE, blob.box)


def create(scene: Scene, options: DetectorOptions) -> ColorObjectDetector:
    """Return the detector; what ``load_detector`` calls."""
    return ColorObjectDetector(scene, options)
