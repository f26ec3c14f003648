"""The lidar's obstacles: marked where beams end, cleared where beams pass again and again, forgotten after a while."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.planning.costs import LETHAL, Costs, Window

Flags = npt.NDArray[np.uint8]
Stamps = npt.NDArray[np.float64]
Counts = npt.NDArray[np.uint32]
MOST = 255
CLOCK_SET_BACK_SEC = 1.0
"""Scans that come late are no such thing, a simulation that begins anew is."""


@dataclass(frozen=True, slots=True)
class Beams:
    """A scan as the obstacle layer takes it.

    Attributes:
        angles_rad: (B,) directions in the sensor's frame.
        ranges_m: (B,) distances; infinite where nothing was hit (it clears), NaN and -inf where the beam says nothing.
    """

    angles_rad: npt.NDArray[np.float64]
    ranges_m: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ObstacleSettings:
    """How the layer marks and clears.

    Attributes:
        mark_range_m: farther hits are not marked.
        clear_range_m: beams clear up to here.
        decay_sec: a mark that is not seen again goes after this time; 0 keeps it until beams passed it often enough.
        robot_radius_m: nothing is marked within the robot itself.
        map_margin_cells: hits this near to a lethal cell of the static map are explained by it and not marked.
        hit_worth: scans whose beams pass that undo one hit.
        most_worth: scans whose beams pass that clear a mark however often it was hit.

    Raises:
        PlanError: INVALID_PARAMETER for a worth that is not 1 to 255, or a most_worth below hit_worth.
    """

    mark_range_m: float = 5.0
    clear_range_m: float = 6.0
    decay_sec: float = 15.0
    robot_radius_m: float = 0.22
    map_margin_cells: int = 1
    hit_worth: int = 3
    most_worth: int = 9

    def __post_init__(self) -> None:
        """Check what the counters could not hold."""
        if not 1 <= self.hit_worth <= self.most_worth <= MOST:
            raise PlanError(
                f'A hit is worth {self.hit_worth} and at most {self.most_worth} passes.',
                code=ErrorCode.INVALID_PARAMETER, hint=f'Use 1 to {MOST}, most_worth not below hit_worth.',
            )


class ObstacleLayer:
    """What the lidar has seen that the map does not show.

    Args:
        static: (H, W) uint8 costs of the map, not inflated.
        resolution_m: edge of a cell.
        settings: ranges and decay.
    """

    def __init__(self, static: Costs, resolution_m: float, settings: ObstacleSettings) -> None:
        self.marked: Flags = np.zeros(static.shape, np.uint8)
        self._static = static
        self._resolution_m = resolution_m
        self._settings = settings
        self._seen: Stamps = np.full(static.shape, -np.inf)
        self._worth: Flags = np.zeros(static.shape, np.uint8)
        self._passed: Counts = np.zeros(static.shape, np.uint32)
        self._scans = 0
        self._extent: Window | None = None
        self._now_sec = -np.inf

    def add_scan(self, beams: Beams, sensor: Pose2D, now_sec: float) -> Window | None:
        """Mark and clear by one scan, and forget what is too old.

        Args:
            beams: directions and ranges.
            sensor: pose of the sensor in the grid's frame, whose origin is the outer corner of cell (0, 0).
            now_sec: time of the scan; where it is far earlier than the last one's, all marks are forgotten.

        Returns:
            The cells that may have changed, or None.
        """
        s = self._settings
        changed = np.array([self.marked.shape[0], self.marked.shape[1], -1, -1], np.int64)
        if now_sec < self._now_sec - CLOCK_SET_BACK_SEC:
            self._forget(changed)
        self._scans += now_sec > self._now_sec
        self._now_sec = now_sec = max(now_sec, self._now_sec)
        extent = np.array(self._extent or (self.marked.shape[0], self.marked.shape[1], 0, 0), np.int64)
        _scan(
            self.marked, self._seen, self._worth, self._passed, self._static,
            beams.angles_rad + sensor.yaw_rad, beams.ranges_m,
            sensor.x / self._resolution_m, sensor.y / self._resolution_m, 1.0 / self._resolution_m,
            s.mark_range_m, s.clear_range_m, s.robot_radius_m / self._resolution_m, s.map_margin_cells,
            s.hit_worth, s.most_worth, self._scans, now_sec, s.decay_sec if s.decay_sec > 0.0 else np.inf,
            changed, extent,
        )
        self._extent = Window(*(int(v) for v in extent))
        if changed[2] < 0:
            return None
        return Window(int(changed[0]), int(changed[1]), int(changed[2]) + 1, int(changed[3]) + 1)

    def _forget(self, changed: npt.NDArray[np.int64]) -> None:
        """Drop all marks: their times are of a clock that was set back."""
        rows, cols = np.nonzero(self.marked)
        if rows.size:
            changed[:] = rows.min(), cols.min(), rows.max(), cols.max()
        self.marked.fill(0)
        self._seen.fill(-np.inf)
        self._now_sec = -np.inf


@kernel
def _scan(
    marked: Flags, seen: Stamps, worth: Flags, passed: Counts, static: Costs, angles: npt.NDArray[np.float64],
    ranges: npt.NDArray[np.float64], x: float, y: float, cells_per_m: float, mark_range: float, clear_range: float,
    radius: float, margin: int, hit_worth: int, most_worth: int, scan: int, now: float, decay: float,
    changed: npt.NDArray[np.int64], extent: npt.NDArray[np.int64],
) -> None:
    rows, cols = marked.shape
    for b in range(angles.size):
        distance = ranges[b]
        if not (0.0 < distance <= mark_range):
            continue
        r = int(np.floor(y + np.sin(angles[b]) * distance * cells_per_m))
        c = int(np.floor(x + np.cos(angles[b]) * distance * cells_per_m))
        if not (0 <= r < rows and 0 <= c < cols) or (r + 0.5 - y) ** 2 + (c + 0.5 - x) ** 2 <= radius * radius:
            continue
        if _explained(static, r, c, margin):
            continue
        if seen[r, c] < now:
            worth[r, c] = min(worth[r, c] * marked[r, c] + hit_worth, most_worth)
        seen[r, c] = now
        extent[0], extent[1] = min(extent[0], r), min(extent[1], c)
        extent[2], extent[3] = max(extent[2], r + 1), max(extent[3], c + 1)
        _set(marked, r, c, 1, changed)
    for b in range(angles.size):
        if ranges[b] > 0.0:
            length = min(ranges[b], clear_range) * cells_per_m
            _clear(marked, seen, worth, passed, x, y, np.cos(angles[b]), np.sin(angles[b]), length, scan, now, changed)
    kept = np.array([rows, cols, 0, 0], np.int64)
    for r in range(extent[0], extent[2]):
        for c in range(extent[1], extent[3]):
            if marked[r, c] and (now - seen[r, c] > decay or (r + 0.5 - y) ** 2 + (c + 0.5 - x) ** 2 <= radius**2):
                _set(marked, r, c, 0, changed)
            if marked[r, c]:
                kept[0], kept[1] = min(kept[0], r), min(kept[1], c)
                kept[2], kept[3] = max(kept[2], r + 1), max(kept[3], c + 1)
    extent[:] = kept


@kernel
def _explained(static: Costs, r: int, c: int, margin: int) -> bool:
    """Return whether the map has a lethal cell at a hit or beside it."""
    for i in range(max(r - margin, 0), min(r + margin + 1, static.shape[0])):
        for j in range(max(c - margin, 0), min(c + margin + 1, static.shape[1])):
            if static[i, j] == LETHAL:
                return True
    return False


@kernel
def _set(marked: Flags, r: int, c: int, value: int, changed: npt.NDArray[np.int64]) -> None:
    if marked[r, c] != value:
        marked[r, c] = value
        changed[0], changed[1] = min(changed[0], r), min(changed[1], c)
        changed[2], changed[3] = max(changed[2], r), max(changed[3], c)


@kernel
def _clear(
    marked: Flags, seen: Stamps, worth: Flags, passed: Counts, x: float, y: float, dx: float, dy: float,
    length: float, scan: int, now: float, changed: npt.NDArray[np.int64],
) -> None:
    """Take from the marks that a beam passes, but neither from its last one nor from any that this scan has hit.

    A cell at the edge of a thing is hit in one scan and passed in the next. If either settled it, a gap that is just
    wide enough would open and shut with every scan, and the robot would turn round each time.
    """
    rows, cols = marked.shape
    r, c = int(np.floor(y)), int(np.floor(x))
    step_r, step_c = (1 if dy > 0 else -1), (1 if dx > 0 else -1)
    per_r = 1.0 / abs(dy) if dy != 0.0 else np.inf
    per_c = 1.0 / abs(dx) if dx != 0.0 else np.inf
    next_r = ((r + 1 - y) if dy > 0 else (y - r)) * per_r if dy != 0.0 else np.inf
    next_c = ((c + 1 - x) if dx > 0 else (x - c)) * per_c if dx != 0.0 else np.inf
    while min(next_r, next_c) < length:
        if not (0 <= r < rows and 0 <= c < cols):
            return
        if marked[r, c] and seen[r, c] < now and passed[r, c] != scan:
            passed[r, c] = scan
            worth[r, c] -= 1
            if worth[r, c] == 0:
                _set(marked, r, c, 0, changed)
        if next_r < next_c:
            r += step_r
            next_r += per_r
        else:
            c += step_c
            next_c += per_c
