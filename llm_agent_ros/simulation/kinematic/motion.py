"""All robots and all moving discs, one control period further. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel
from llm_agent_ros.simulation.kinematic.contact import FREE, Cells, cast, to_disc, touches_cells, touches_disc
from llm_agent_ros.simulation.kinematic.robot import (
    ACCELERATION,
    DECELERATION,
    DRIFT,
    HALF_LENGTH,
    HALF_VIEW,
    HALF_WIDTH,
    LAG,
    LATENCY,
    LIDAR_DROPOUT,
    LIDAR_NOISE,
    MAX_REVERSE,
    MAX_SPEED,
    MAX_TURN,
    RADIUS,
    SLIP,
    SPEED_GAIN,
    TURN_ACCELERATION,
    TURN_DRIFT,
    TURN_GAIN,
    FloatArray,
)

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
QUEUE = 64
"""Commands under way: the latency may be so many sub-steps less one."""
COURTESY_M = 0.15
"""So near before the robot, a moving disc turns round: people do not walk into a robot with open eyes."""


@kernel
def _towards(value: float, target: float, rise: float, fall: float) -> float:
    """Return ``value`` moved towards ``target``: by ``fall`` at most where that is nearer to standing."""
    step = fall if abs(target) < abs(value) or value * target < 0.0 else rise
    return min(max(target, value - step), value + step)


@kernel
def drive_one(p: FloatArray, pose: FloatArray, twist: FloatArray, setpoint: FloatArray, estimate: FloatArray,
              wanted_v: float, wanted_w: float, dt: float) -> None:
    """Move one robot by ``dt``: limits, then motors with lag, then the floor."""
    v = min(max(wanted_v, -p[MAX_REVERSE]), p[MAX_SPEED])
    w = min(max(wanted_w, -p[MAX_TURN]), p[MAX_TURN])
    setpoint[0] = _towards(setpoint[0], v, p[ACCELERATION] * dt, p[DECELERATION] * dt)
    setpoint[1] = _towards(setpoint[1], w, p[TURN_ACCELERATION] * dt, p[TURN_ACCELERATION] * dt)
    follow = 1.0 - np.exp(-dt / p[LAG]) if p[LAG] > 0.0 else 1.0
    twist[0] += (setpoint[0] * p[SPEED_GAIN] - twist[0]) * follow
    twist[1] += (setpoint[1] * p[TURN_GAIN] - twist[1]) * follow
    hold = 1.0 - p[SLIP]
    middle = pose[2] + 0.5 * twist[1] * hold * dt
    pose[0] += twist[0] * hold * np.cos(middle) * dt
    pose[1] += twist[0] * hold * np.sin(middle) * dt
    pose[2] += twist[1] * hold * dt
    counted = twist[0] * (1.0 + p[DRIFT])
    turned = twist[1] + p[TURN_DRIFT] * abs(twist[0])
    middle = estimate[2] + 0.5 * turned * dt
    estimate[0] += counted * np.cos(middle) * dt
    estimate[1] += counted * np.sin(middle) * dt
    estimate[2] += turned * dt


@kernel
def move_discs(cells: Cells, resolution: float, discs: FloatArray, x: float, y: float, keep: float, dt: float) -> None:
    """Move discs (M, 5: x, y, vx, vy, radius); they turn round at cells, at the edge and before the robot."""
    rows, cols = cells.shape
    for m in range(discs.shape[0]):
        d = discs[m]
        if d[4] <= 0.0:
            continue
        for axis in range(2):
            if d[2 + axis] == 0.0:
                continue
            d[axis] += d[2 + axis] * dt
            nose = d[axis] + (d[4] if d[2 + axis] > 0.0 else -d[4])
            px, py = (nose, d[1]) if axis == 0 else (d[0], nose)
            i, j = int(np.floor(py / resolution)), int(np.floor(px / resolution))
            if i < 0 or j < 0 or i >= rows or j >= cols or cells[i, j] != FREE:
                d[axis] -= d[2 + axis] * dt
                d[2 + axis] = -d[2 + axis]
        dx, dy = x - d[0], y - d[1]
        near = keep + d[4] + COURTESY_M
        if dx * dx + dy * dy < near * near and dx * d[2] + dy * d[3] > 0.0:
            d[2], d[3] = -d[2], -d[3]


@kernel
def hits(p: FloatArray, cells: Cells, resolution: float, discs: FloatArray, pose: FloatArray) -> bool:
    """Return whether a robot touches a cell or a disc."""
    if touches_cells(cells, resolution, pose[0], pose[1], pose[2], p[HALF_LENGTH], p[HALF_WIDTH], p[RADIUS]):
        return True
    c, s = np.cos(pose[2]), np.sin(pose[2])
    for m in range(discs.shape[0]):
        if discs[m, 4] > 0.0 and touches_disc(pose[0], pose[1], c, s, p[HALF_LENGTH], p[HALF_WIDTH], p[RADIUS],
                                              discs[m, 0], discs[m, 1], discs[m, 4]):
            return True
    return False


@kernel
def step_all(cells: NDArray[np.uint8], resolutions: FloatArray, worlds: Ints, params: FloatArray, pose: FloatArray,
             twist: FloatArray, setpoint: FloatArray, estimate: FloatArray, queue: FloatArray, cursor: Ints,
             discs: FloatArray, commands: FloatArray, dt: float, steps: int, collided: Flags) -> None:
    """Move every robot that has not collided by ``steps`` sub-steps of ``dt``."""
    for n in range(pose.shape[0]):
        if collided[n]:
            continue
        k, p = worlds[n], params[n]
        late = min(int(np.round(p[LATENCY] / dt)), QUEUE - 1)
        for _ in range(steps):
            queue[n, cursor[n] % QUEUE, 0] = commands[n, 0]
            queue[n, cursor[n] % QUEUE, 1] = commands[n, 1]
            heard = queue[n, (cursor[n] - late) % QUEUE]
            cursor[n] += 1
            drive_one(p, pose[n], twist[n], setpoint[n], estimate[n], heard[0], heard[1], dt)
            move_discs(cells[k], resolutions[k], discs[n], pose[n, 0], pose[n, 1], p[RADIUS], dt)
            if hits(p, cells[k], resolutions[k], discs[n], pose[n]):
                collided[n] = True
                break


@kernel
def scan_all(rows: Ints, cells: NDArray[np.uint8], resolutions: FloatArray, worlds: Ints, params: FloatArray,
             pose: FloatArray, discs: FloatArray, angles: FloatArray, limit: float, noise: NDArray[np.float32],
             chance: NDArray[np.float32], ranges: FloatArray) -> None:
    """Fill some rows of ``ranges`` (N, R): metres, inf where nothing is met, NaN where a beam says nothing."""
    for number in range(rows.size):
        n = rows[number]
        k, p = worlds[n], params[n]
        for r in range(angles.size):
            if abs(angles[r]) > p[HALF_VIEW] or chance[number, r] < p[LIDAR_DROPOUT]:
                ranges[n, r] = np.nan
                continue
            dx, dy = np.cos(pose[n, 2] + angles[r]), np.sin(pose[n, 2] + angles[r])
            found = cast(cells[k], resolutions[k], pose[n, 0], pose[n, 1], dx, dy, limit)
            for m in range(discs.shape[1]):
                if discs[n, m, 4] > 0.0:
                    found = min(found, to_disc(pose[n, 0], pose[n, 1], dx, dy, discs[n, m, 0], discs[n, m, 1],
                                               discs[n, m, 4]))
            if found > limit:
                ranges[n, r] = np.inf
            else:
                ranges[n, r] = max(found + noise[number, r] * p[LIDAR_NOISE], 0.0)
