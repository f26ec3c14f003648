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
EDGE_CELLS = 0.49


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
        self._occupied_from = occupied_from
        self._zones = [polygon_cells(self.shape, geometry, polygon) for polygon in keepout]
        self._static: Costs = self._layers_below(occupancy)
        self._layer = ObstacleLayer(self._static, geometry.resolution_m, obstacles)
        self._combined: Costs = self._static.copy()
        self.costs: Costs = inflate(self._static, inflation, geometry.resolution_m)

    @property
    def zones_off_map(self) -> tuple[int, ...]:
        """Places in ``keepout`` of the zones that have no cell on the map."""
        return tuple(number for number, (_, cells) in enumerate(self._zones) if not cells.any())

    def set_map(self, occupancy: npt.NDArray[np.int8]) -> None:
        """Take over another occupancy of the same shape and place; what the lidar marked stays."""
        self._static[:] = self._layers_below(occupancy)  # in place: the obstacle layer looks at it, too
        self._combined = np.where(self._layer.marked != 0, np.uint8(LETHAL), self._static)
        inflate(self._combined, self.inflation, self.geometry.resolution_m, out=self.costs)

    def _layers_below(self, occupancy: npt.NDArray[np.int8]) -> Costs:
        static = np.where(occupancy >= self._occupied_from, LETHAL, FREE).astype(np.uint8)
        static[occupancy < 0] = UNKNOWN
        for window, cells in self._zones:
            static[window.slices][cells] = LETHAL
        return static

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


def polygon_cells(
    shape: tuple[int, int], geometry: MapGeometry, polygon: Polygon,
) -> tuple[Window, npt.NDArray[np.bool_]]:
    """Return which cells a polygon of map-frame points covers: those with their centre in it or at its edge.

    At its edge is within 0.49 cells, as far as ``world.rasterise`` grows solids: no zone is too thin to be there.

    Args:
        shape: rows and columns of the grid.
        geometry: where it lies.
        polygon: corners in order; the even-odd rule says what is in it.

    Returns:
        The window of the grid around the polygon, empty where that is off the grid, and a mask of its cells.
    """
    local = np.array([(p.x, p.y) for p in map(geometry.origin.to_local, polygon)]) / geometry.resolution_m
    low, high = (np.clip(v, -1.0, max(shape) + 1.0).astype(int) for v in (local.min(axis=0), local.max(axis=0)))
    window = Window(int(low[1]), int(low[0]), int(high[1]) + 1, int(high[0]) + 1).grown(1, shape)
    x = np.arange(window.col_start, window.col_stop) + 0.5
    y = np.arange(window.row_start, window.row_stop)[:, None] + 0.5
    inside = np.zeros((y.size, x.size), np.bool_)
    at_edge = inside.copy()
    for (x0, y0), (x1, y1) in zip(local, np.roll(local, -1, axis=0), strict=True):
        dx, dy = x1 - x0, y1 - y0
        if dy != 0.0:
            inside ^= ((y0 > y) != (y1 > y)) & (x < dx * (y - y0) / dy + x0)
        squared = dx * dx + dy * dy
        along = np.clip(((x - x0) * dx + (y - y0) * dy) / squared, 0.0, 1.0) if squared > 0.0 else 0.0
        at_edge |= np.hypot(x - x0 - along * dx, y - y0 - along * dy) <= EDGE_CELLS
    return window, inside | at_edge


def to_occupancy(costs: Costs) -> npt.NDArray[np.int8]:
    """Return costs as Nav2 publishes them: 0 free, 1 to 98 cost, 99 inscribed, 100 lethal, -1 unknown."""
    return _OCCUPANCY[costs]


def _occupancy_table() -> npt.NDArray[np.int8]:
    table = 1 + (97 * (np.arange(256) - 1)) // 251
    table[FREE], table[INSCRIBED], table[LETHAL], table[UNKNOWN] = 0, 99, 100, -1
    return table.astype(np.int8)


_OCCUPANCY = _occupancy_table()
