"""What is where: detections gathered over time into tracks that can be trusted, and forgotten when proved wrong."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from llm_agent_ros.geometry import Point3D
from llm_agent_ros.perception.camera_model import CameraView
from llm_agent_ros.perception.detector import Detection
from llm_agent_ros.perception.scene import PERSON, Scene
from llm_agent_ros.perception.shapes import CategoryShape


@dataclass(frozen=True, slots=True)
class MapOptions:
    """How tracks are made and forgotten.

    Attributes:
        gate_m: a detection this near a track of the same label is the same thing.
        confirm_count: a track is reported once it was seen this often.
        missing_frames: an expected thing may be unseen this often before its score falls.
        missing_factor: by which each further miss multiplies the score.
        drop_score: below it a track is forgotten.
        clear_range_m: within it a thing in clear view must be seen.
        border_px: a thing this near the image's border need not be seen.
    """

    gate_m: float = 0.45
    confirm_count: int = 2
    missing_frames: int = 4
    missing_factor: float = 0.75
    drop_score: float = 0.15
    clear_range_m: float = 2.5
    border_px: float = 12.0


@dataclass(frozen=True, slots=True)
class Track:
    """A thing believed to be somewhere.

    Attributes:
        id: from 1, never used again.
        label, category, color: as in Detection.
        position: filtered, map frame, metres.
        sigma_m: its standard deviation.
        score: 0 to 1, how sure.
        count: how often it was seen.
        last_seen_sec: stamp of the newest detection.
        detection: the newest detection.
        missed: how many expected sightings in a row failed.
    """

    id: int
    label: str
    category: str
    color: str
    position: Point3D
    sigma_m: float
    score: float
    count: int
    last_seen_sec: float
    detection: Detection
    missed: int = 0


class ObjectMap:
    """Tracks things by label and place.

    Args:
        scene: tells which labels are unique and what blocks the view.
        options: limits.
    """

    def __init__(self, scene: Scene, options: MapOptions | None = None) -> None:
        self._scene = scene
        self._options = options or MapOptions()
        self._shapes = {shape.category: shape for shape in scene.shapes}
        self._tracks: dict[int, Track] = {}
        self._last_id = 0

    @property
    def tracks(self) -> tuple[Track, ...]:
        """Confirmed tracks, the newest sighting first."""
        sure = [track for track in self._tracks.values() if track.count >= self._options.confirm_count]
        return tuple(sorted(sure, key=lambda track: (-track.last_seen_sec, track.id)))

    def clear(self) -> None:
        """Forget everything."""
        self._tracks.clear()

    def update(
        self, detections: Iterable[Detection], view: CameraView, stamp_sec: float, expect: bool = True
    ) -> tuple[tuple[Detection, int], ...]:
        """Take in what one image showed.

        Args:
            detections: of the image; those without a position only keep tracks from being missed.
            view: from where it was taken.
            stamp_sec: when.
            expect: False keeps tracks that were not seen (the image shows less than usual).

        Returns:
            Each detection with the id of its track, 0 where it has none.
        """
        seen: set[int] = set()
        pairs = []
        detections = tuple(detections)
        for detection in sorted(detections, key=lambda d: -d.score):
            number = self._take(detection, stamp_sec, seen) if detection.position is not None else 0
            seen.add(number)
            pairs.append((detection, number))
        if expect:
            self._miss(view, seen, [d for d in detections if d.position is None])
        return tuple(pairs)

    def _take(self, detection: Detection, stamp_sec: float, seen: set[int]) -> int:
        position = detection.position
        assert position is not None
        near = [
            track for track in self._tracks.values()
            if track.label == detection.label and track.id not in seen
            and _distance(track.position, position) <= max(self._options.gate_m, 3.0 * track.sigma_m)
        ]
        if near:
            old = min(near, key=lambda track: _distance(track.position, position))
            track = _merge(old, detection, position, stamp_sec)
        else:
            self._last_id += 1
            track = Track(
                self._last_id, detection.label, detection.category, detection.color, position,
                detection.sigma_m, detection.score * 0.5, 1, stamp_sec, detection,
            )
        self._tracks[track.id] = track
        if track.count > self._options.confirm_count and self._scene.is_unique(track.label):
            self._drop_others(track)
        return track.id

    def _drop_others(self, kept: Track) -> None:
        """A thing that exists once has left the places where it was seen before."""
        for track in list(self._tracks.values()):
            if track.label == kept.label and track.id != kept.id and track.last_seen_sec < kept.last_seen_sec:
                del self._tracks[track.id]

    def _miss(self, view: CameraView, seen: set[int], weak: list[Detection]) -> None:
        options = self._options
        for track in list(self._tracks.values()):
            if track.id in seen or not self._expected(track, view, weak):
                continue
            missed = track.missed + 1
            score = track.score * options.missing_factor if missed > options.missing_frames else track.score
            if score < options.drop_score:
                del self._tracks[track.id]
            else:
                self._tracks[track.id] = replace(track, missed=missed, score=score)

    def _expected(self, track: Track, view: CameraView, weak: list[Detection]) -> bool:
        """Return whether a thing would surely be seen if it were where it is believed to be."""
        if any(detection.color == track.color for detection in weak):
            return False
        shape = self._shapes.get(track.category, CategoryShape(track.category, 0.1, 0.1))
        at, half = track.position, shape.height_m / 2.0
        if view.position.ground.distance_to(at.ground) > self._options.clear_range_m:
            return False
        pixels, _ = view.project(np.array([[at.x, at.y, at.z - half], [at.x, at.y, at.z + half]]))
        return view.contains(pixels, self._options.border_px) and self._scene.in_sight(view.position, at)


def _distance(a: Point3D, b: Point3D) -> float:
    return math.dist((a.x, a.y, a.z), (b.x, b.y, b.z))


_FLOOR_SIGMA_M = 0.01
_MIN_GAIN = 0.05
_WALKING_GAIN = 0.5  # people move on: what was seen last counts most


def _merge(old: Track, detection: Detection, position: Point3D, stamp_sec: float) -> Track:
    """Return the track with the detection weighed in by variances; a thing may have been moved a little."""
    variance, other = old.sigma_m**2, detection.sigma_m**2
    least = _WALKING_GAIN if old.category == PERSON else _MIN_GAIN
    gain = max(least, variance / (variance + other)) if variance + other > 0.0 else 1.0
    trust = 0.6 if detection.score > old.score else 0.3
    score = old.score + trust * (detection.score - old.score)
    return replace(
        old,
        position=Point3D(
            old.position.x + gain * (position.x - old.position.x),
            old.position.y + gain * (position.y - old.position.y),
            old.position.z + gain * (position.z - old.position.z),
        ),
        sigma_m=max(_FLOOR_SIGMA_M, old.sigma_m * math.sqrt(1.0 - gain)),
        score=score, count=old.count + 1, last_seen_sec=max(old.last_seen_sec, stamp_sec), detection=detection,
        missed=0,
    )
