"""Inflation: Nav2's cost formula over the exact Euclidean distance to the nearest lethal cell.

Two passes: the distance along each column, capped just above the radius, in uint8; then along each row the least sum
of squares over the columns within the radius. Both loops are plain enough for the compiler to vectorise; where the
squares fit 8 bits, as those of Nav2's usual radii do, it does twice as many at a time as with 16.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.planning.costs import FREE, INSCRIBED, LETHAL, UNKNOWN, Costs, Window

MAX_RADIUS_CELLS = 180
"""Beyond this the squared distances no longer fit 16 bits."""
_SMALL_RADIUS_CELLS = 14
"""Up to this the squared distances fit 8 bits."""

Squares = npt.NDArray[np.unsignedinteger]


@dataclass(frozen=True, slots=True)
class Inflation:
    """How obstacles are inflated; the formula and the meaning of the parameters are Nav2's.

    Attributes:
        robot_radius_m: inscribed radius; cells nearer than this to an obstacle cost 253.
        radius_m: cells up to this far from an obstacle cost something.
        cost_scaling: decay per metre: cost = 252 exp(-cost_scaling (distance - robot_radius)).
        around_unknown: whether unknown cells are inflated as if they were lethal.

    Raises:
        PlanError: INVALID_PARAMETER for a radius below the robot's.
    """

    robot_radius_m: float = 0.22
    radius_m: float = 0.55
    cost_scaling: float = 5.0
    around_unknown: bool = False

    def __post_init__(self) -> None:
        """Check the radii, which no map can put right."""
        if self.radius_m < self.robot_radius_m:
            raise PlanError(
                f'The inflation radius ({self.radius_m} m) is below the robot radius ({self.robot_radius_m} m).',
                code=ErrorCode.INVALID_PARAMETER, hint='Make inflation_radius at least robot_radius.',
            )

    def radius_cells(self, resolution_m: float) -> int:
        """Return the whole number of cells that the inflation reaches."""
        return math.floor(self.radius_m / resolution_m + 1e-9)

    def cost_at(self, distance_m: float) -> int:
        """Return the cost of a cell at a distance from the nearest lethal one."""
        if distance_m <= 0.0:
            return LETHAL
        if distance_m <= self.robot_radius_m:
            return INSCRIBED
        if distance_m > self.radius_m:
            return FREE
        return math.floor((INSCRIBED - 1) * math.exp(-self.cost_scaling * (distance_m - self.robot_radius_m)))

    def table(self, resolution_m: float) -> Costs:
        """Return the cost by squared distance in cells, 0 beyond the radius.

        Raises:
            PlanError: the radius is too many cells.
        """
        reach = self.radius_cells(resolution_m)
        if reach > MAX_RADIUS_CELLS:
            raise PlanError(
                f'An inflation radius of {self.radius_m} m is {reach} cells; at most {MAX_RADIUS_CELLS} are possible.',
                code=ErrorCode.INVALID_PARAMETER, hint='Use a coarser map or a smaller inflation_radius.',
            )
        distance_m = np.sqrt(np.arange((reach + 1) ** 2 + 1)) * resolution_m - 1e-9
        decay = np.exp(-self.cost_scaling * (distance_m - self.robot_radius_m))
        values = np.floor((INSCRIBED - 1) * np.minimum(decay, 1.0))
        values[distance_m <= self.robot_radius_m] = INSCRIBED
        values[distance_m > self.radius_m] = 0
        values[0] = LETHAL
        return values.astype(np.uint8)


def inflate(
    costs: Costs, inflation: Inflation, resolution_m: float, window: Window | None = None, out: Costs | None = None,
) -> Costs:
    """Return the inflated costs: for each cell the greater of its own cost and what the nearest lethal cell gives it.

    Unknown cells stay unknown unless what they get is inscribed, as in Nav2.

    Args:
        costs: (H, W) uint8, not inflated; 254 is lethal.
        inflation: radius and decay.
        resolution_m: edge of a cell.
        window: cells of the result to compute; all where not given.
        out: (H, W) array to write to; cells outside the window are left as they are.

    Returns:
        ``out``, or a new array.
    """
    rows, cols = costs.shape
    area = window if window is not None else Window(0, 0, rows, cols)
    if out is None:
        out = np.array(costs)
    if area.empty:
        return out
    reach = inflation.radius_cells(resolution_m)
    table = inflation.table(resolution_m)
    kind = np.uint8 if reach <= _SMALL_RADIUS_CELLS else np.uint16
    squares = np.empty((area.row_stop - area.row_start, area.col_stop - area.col_start + 2 * reach), kind)
    _inflate(costs, out, area.row_start, area.col_start, area.row_stop, area.col_stop, reach, table, squares,
             inflation.around_unknown, np.empty(area.col_stop - area.col_start, kind))
    return out


@kernel
def _inflate(
    costs: Costs, out: Costs, row_start: int, col_start: int, row_stop: int, col_stop: int, reach: int,
    table: Costs, squares: Squares, around_unknown: bool, nearest: Squares,
) -> None:
    """Fill the window of ``out``; ``squares`` is room for (rows, columns + 2 reach), ``nearest`` for (columns,)."""
    first_col, last_col = max(col_start - reach, 0), min(col_stop + reach, costs.shape[1])
    left, right = reach + first_col - col_start, reach + last_col - col_start
    also = np.uint8(UNKNOWN) if around_unknown else np.uint8(LETHAL)
    far = np.uint8(reach + 1)
    beyond = (reach + 1) * (reach + 1)
    squares[:, :left] = beyond
    squares[:, right:] = beyond
    gap = np.full(last_col - first_col, far, np.uint8)
    for r in range(max(row_start - reach, 0), row_stop):
        _count(costs[r, first_col:last_col], gap, far, also)
        if r >= row_start:
            _square(gap, squares[r - row_start, left:right])
    gap[:] = far
    for r in range(min(row_stop + reach, costs.shape[0]) - 1, row_start - 1, -1):
        _count(costs[r, first_col:last_col], gap, far, also)
        if r < row_stop:
            _lower_square(gap, squares[r - row_start, left:right])
    width = nearest.size
    given = np.empty(width, np.uint8)
    for r in range(row_start, row_stop):
        line = squares[r - row_start]
        nearest[:] = line[reach:reach + width]
        for shift in range(1, reach + 1, 2):
            # The two at a time that are nearest to each other; past an odd radius the last one is looked at again.
            other = min(shift + 1, reach)
            _lower_sums(
                line[reach - shift:][:width], line[reach + shift:][:width], shift * shift,
                line[reach - other:][:width], line[reach + other:][:width], other * other, nearest)
        _look_up(costs[r, col_start:col_stop], nearest, table, given, out[r, col_start:col_stop])


@kernel
def _count(row: Costs, gap: Costs, far: np.uint8, also: np.uint8) -> None:
    for c in range(row.size):
        more = gap[c] + np.uint8(1)
        more = more if more < far else far
        gap[c] = np.uint8(0) if row[c] == LETHAL or row[c] == also else more


@kernel
def _square(gap: Costs, squares: Squares) -> None:
    narrow = squares.dtype.type
    for c in range(gap.size):
        squares[c] = narrow(gap[c]) * narrow(gap[c])


@kernel
def _lower_square(gap: Costs, squares: Squares) -> None:
    narrow = squares.dtype.type
    for c in range(gap.size):
        squares[c] = min(squares[c], narrow(narrow(gap[c]) * narrow(gap[c])))


@kernel
def _lower_sums(
    left: Squares, right: Squares, square: int, lefter: Squares, righter: Squares, larger: int, nearest: Squares,
) -> None:
    narrow = nearest.dtype.type
    most = np.iinfo(nearest.dtype).max
    step, room = narrow(square), narrow(most - square)  # a sum that would not fit is of no use
    stride, space = narrow(larger), narrow(most - larger)
    for c in range(nearest.size):
        total = narrow(min(min(left[c], right[c]), room) + step)
        farther = narrow(min(min(lefter[c], righter[c]), space) + stride)
        nearest[c] = min(nearest[c], min(total, farther))


@kernel
def _look_up(own: Costs, nearest: Squares, table: Costs, given: Costs, out: Costs) -> None:
    unknown, inscribed = np.uint8(UNKNOWN), np.uint8(INSCRIBED)
    for c in range(own.size):
        given[c] = table[nearest[c]]
    for c in range(own.size):
        more = max(own[c], given[c])
        out[c] = more if own[c] != unknown else given[c] if given[c] >= inscribed else own[c]
