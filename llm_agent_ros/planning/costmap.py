"""The layered costmap: static map, keep-out zones and lidar obstacles, inflated where something changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from llm_agent_ros.geometry import Point2D, Pose2D, wrap_angle
from llm_agent_ros.planning.costs import FREE, INSCRIBED, LETHAL, UNKNOWN, Costs, Window
from llm_agent_ros.planning.inflation import Inflation, inflate
from llm_agent_ros.planning.obstacles import Beams, ObstacleLayer, ObstacleSettings

Polygon = Sequence[Point2D]


@dataclass(frozen=True, slots=True)
class MapGeometry:
    """Where a grid lies.

    Attributes:
        resolution_m: edge of a cell.
        origin: map-frame pose of the outer corner of cell (0, 0).
    """

    resolution_m: float
    origin: Pose2D


class Costmap:
    """All layers of one map.

    Args:
        occupancy: (H, W) int8, 0 free to 100 occupied, -1 unknown, row 0 at the origin.
        geometry: where it lies.
        inflation: radius and decay.
        obstacles: how the lidar marks and clears.
        keepout: polygons in the map frame that must not be entered.
        occupied_from: occupancy from which a cell is lethal.
    """

    def __init__(
        self, occupancy: npt.NDArray[np.int8], geometry: MapGeometry, inflation: Inflation,
        obstacles: ObstacleSettings, keepout: Sequence[Polygon] = (), occupied_from: int = 65,
    ) -> None:
        self.geometry = geometry
        self.inflation = inflation
        self.shape = (occupancy.shape[0], occupancy.shape[1])
        self._static: Costs = np.where(occupancy >= occupied_from, LETHAL, FREE).astype(np.uint8)
        self._static[occupancy < 0] = UNKNOWN
        for polygon in keepout:
            self._static[polygon_mask(self.shape, geometry, polygon)] = LETHAL
        self._layer = ObstacleLayer(self._static, geometry.resolution_m, obstacles)
        self._combined: Costs = self._static.copy()
        self.costs: Costs = inflate(self._static, inflation, geometry.resolution_m)

    @property
    def whole(self) -> Window:
        """The window of all cells."""
        return Window(0, 0, *self.shape)

    def add_scan(self, beams: Beams, sensor: Pose2D, now_sec: float) -> Window | None:
        """Mark and clear by a scan and bring the costs up to date.

        Args:
            beams: directions and ranges.
            sensor: map-frame pose of the sensor.
            now_sec: time of the scan.

        Returns:
            The window of ``costs`` that was written, or None where nothing changed.
        """
        local = self.geometry.origin.to_local(sensor)
        pose = Pose2D(local.x, local.y, wrap_angle(sensor.yaw_rad - self.geometry.origin.yaw_rad))
        changed = self._layer.add_scan(beams, pose, now_sec)
        if changed is None:
            return None
        part = changed.slices
        self._combined[part] = np.where(self._layer.marked[part] != 0, np.uint8(LETHAL), self._static[part])
        window = changed.grown(self.inflation.radius_cells(self.geometry.resolution_m), self.shape)
        inflate(self._combined, self.inflation, self.geometry.resolution_m, window, self.costs)
        return window


def polygon_mask(shape: tuple[int, int], geometry: MapGeometry, polygon: Polygon) -> npt.NDArray[np.bool_]:
    """Return which cells' centres lie in a polygon of map-frame points, by the even-odd rule."""
    rows, cols = np.ogrid[:shape[0], :shape[1]]
    x, y = cols + 0.5, rows + 0.5
    inside = np.zeros(shape, np.bool_)
    corners = [geometry.origin.to_local(p) for p in polygon]
    scaled = [(p.x / geometry.resolution_m, p.y / geometry.resolution_m) for p in corners]
    for (x0, y0), (x1, y1) in zip(scaled, scaled[1:] + scaled[:1], strict=True):
        if y0 != y1:
            inside ^= ((y0 > y) != (y1 > y)) & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    return inside


def to_occupancy(costs: Costs) -> npt.NDArray[np.int8]:
    """Return costs as Nav2 publishes them: 0 free, 1 to 98 cost, 99 inscribed, 100 lethal, -1 unknown."""
    return _OCCUPANCY[costs]


def _occupancy_table() -> npt.NDArray[np.int8]:
    table = 1 + (97 * (np.arange(256) - 1)) // 251
    table[FREE], table[INSCRIBED], table[LETHAL], table[UNKNOWN] = 0, 99, 100, -1
    return table.astype(np.int8)


_OCCUPANCY = _occupancy_table()
