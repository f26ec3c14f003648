"""Exact tests: does an outline touch a cell, where does a beam end. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel

Cells = NDArray[np.uint8]
FloatArray = NDArray[np.float64]

FREE, SQUARE, DISC = 0, 1, 2
"""What a cell holds: nothing, itself, or the upright cylinder that just fits into it."""


@kernel
def touches_disc(x: float, y: float, c: float, s: float, half_l: float, half_w: float, radius: float,
                 ox: float, oy: float, disc_radius: float) -> bool:
    """Return whether an outline at (x, y), heading (c, s), touches a disc; ``half_l`` 0 means a circle."""
    dx, dy = ox - x, oy - y
    if half_l == 0.0:
        reach = radius + disc_radius
        return dx * dx + dy * dy < reach * reach
    u = max(abs(c * dx + s * dy) - half_l, 0.0)
    v = max(abs(c * dy - s * dx) - half_w, 0.0)
    return u * u + v * v < disc_radius * disc_radius


@kernel
def touches_square(x: float, y: float, c: float, s: float, half_l: float, half_w: float, radius: float,
                   ox: float, oy: float, half: float) -> bool:
    """Return whether an outline touches an axis-parallel square of half side ``half`` around (ox, oy)."""
    dx, dy = ox - x, oy - y
    if half_l == 0.0:
        u, v = max(abs(dx) - half, 0.0), max(abs(dy) - half, 0.0)
        return u * u + v * v < radius * radius
    ac, as_ = abs(c), abs(s)
    if abs(dx) >= half + half_l * ac + half_w * as_ or abs(dy) >= half + half_l * as_ + half_w * ac:
        return False
    grown = half * (ac + as_)
    return abs(c * dx + s * dy) < half_l + grown and abs(c * dy - s * dx) < half_w + grown


@kernel
def touches_cells(cells: Cells, resolution: float, x: float, y: float, yaw: float, half_l: float, half_w: float,
                  radius: float) -> bool:
    """Return whether an outline touches anything in a grid whose corner is (0, 0); beyond the grid is nothing."""
    rows, cols = cells.shape
    c, s = np.cos(yaw), np.sin(yaw)
    half = 0.5 * resolution
    first_row = max(int(np.floor((y - radius) / resolution)), 0)
    last_row = min(int(np.floor((y + radius) / resolution)), rows - 1)
    first_col = max(int(np.floor((x - radius) / resolution)), 0)
    last_col = min(int(np.floor((x + radius) / resolution)), cols - 1)
    for i in range(first_row, last_row + 1):
        for j in range(first_col, last_col + 1):
            if cells[i, j] == FREE:
                continue
            ox, oy = (j + 0.5) * resolution, (i + 0.5) * resolution
            if cells[i, j] == DISC:
                if touches_disc(x, y, c, s, half_l, half_w, radius, ox, oy, half):
                    return True
            elif touches_square(x, y, c, s, half_l, half_w, radius, ox, oy, half):
                return True
    return False


@kernel
def to_disc(x: float, y: float, dx: float, dy: float, ox: float, oy: float, radius: float) -> float:
    """Return how far a beam from (x, y) along the unit vector (dx, dy) goes until it meets a disc; inf if never."""
    fx, fy = ox - x, oy - y
    along = fx * dx + fy * dy
    across2 = fx * fx + fy * fy - along * along
    if fx * fx + fy * fy <= radius * radius:
        return 0.0
    if along < 0.0 or across2 > radius * radius:
        return np.inf
    return along - np.sqrt(radius * radius - across2)


@kernel
def cast(cells: Cells, resolution: float, x: float, y: float, dx: float, dy: float, limit: float) -> float:
    """Return how far a beam goes in a grid, inf where it meets nothing within ``limit``; cell by cell, exactly."""
    rows, cols = cells.shape
    u, v = x / resolution, y / resolution
    i, j = int(np.floor(v)), int(np.floor(u))
    step_i, step_j = (1 if dy > 0.0 else -1), (1 if dx > 0.0 else -1)
    per_i = 1.0 / abs(dy) if dy != 0.0 else np.inf
    per_j = 1.0 / abs(dx) if dx != 0.0 else np.inf
    next_i = ((i + 1 - v) if dy > 0.0 else (v - i)) * per_i if dy != 0.0 else np.inf
    next_j = ((j + 1 - u) if dx > 0.0 else (u - j)) * per_j if dx != 0.0 else np.inf
    at, end = 0.0, limit / resolution
    while at < end:
        if i < 0 or j < 0 or i >= rows or j >= cols:
            return np.inf
        held = cells[i, j]
        if held == SQUARE:
            return at * resolution
        if held == DISC:
            found = to_disc(u, v, dx, dy, j + 0.5, i + 0.5, 0.5)
            if found < end:
                return found * resolution
        if next_i < next_j:
            at = next_i
            next_i += per_i
            i += step_i
        else:
            at = next_j
            next_j += per_j
            j += step_j
    return np.inf
