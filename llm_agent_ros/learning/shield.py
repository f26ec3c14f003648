"""The braking shield of training and benchmarks: what the safety gate does on the robot, for any outline, in batches.

As in ``safety.zone``, a command passes only if the robot can still come to rest before it touches what the scan shows;
else a part of it, else turning on the spot, else driving straight, else nothing. A robot that is near something already
may move away.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.simulation.kinematic.robot import DECELERATION, HALF_LENGTH, HALF_WIDTH, RADIUS, TURN_ACCELERATION

SCALES = np.array((1.0, 0.85, 0.7, 0.55, 0.4, 0.28, 0.18, 0.1, 0.05))
MARGIN_M = 0.015
GROWTH = 0.03
STEP_SEC = 0.02
REACTION_SEC = 0.2
Flags = NDArray[np.bool_]


def shield(
    params: FloatArray, twist: FloatArray, pending: FloatArray, wanted: FloatArray, angles: FloatArray,
    ranges: FloatArray, hold_sec: float, margin_m: float = MARGIN_M, remembered: FloatArray | None = None,
) -> tuple[FloatArray, Flags]:
    """Return the (N, 2) commands that may pass, and whether each is less than what was wanted.

    Args:
        params: (N, COLUMNS) of the robots.
        twist: (N, 2) measured.
        pending: (N, 2) commands under way, taken to act for the reaction time.
        wanted: (N, 2).
        angles: (R,) of the beams.
        ranges: (N, R), see ``KinematicBatch.scan``.
        hold_sec: how long the command will act.
        margin_m: to keep.
        remembered: (N, K, 2) further points in the robots' frames, inf where there is none.
    """
    allowed = np.empty_like(wanted)
    vetoed = np.zeros(len(wanted), np.bool_)
    if remembered is None:
        remembered = np.empty((len(wanted), 0, 2))
    _shield(params, twist, pending, wanted, np.cos(angles), np.sin(angles), ranges, remembered, hold_sec, margin_m,
            allowed, vetoed)
    return allowed, vetoed


@kernel
def _shield(params: FloatArray, twist: FloatArray, pending: FloatArray, wanted: FloatArray, cosines: FloatArray,
            sines: FloatArray, ranges: FloatArray, remembered: FloatArray, hold: float, margin: float,
            allowed: FloatArray, vetoed: Flags) -> None:
    points = np.empty((cosines.size + remembered.shape[1], 3))
    for n in range(wanted.shape[0]):
        p = params[n]
        fastest = max(abs(twist[n, 0]), abs(wanted[n, 0]), abs(pending[n, 0]))
        reach = p[RADIUS] + margin + (1.0 + GROWTH) * fastest * (
            REACTION_SEC + hold + 0.5 * fastest / p[DECELERATION] + STEP_SEC)
        count = 0
        for r in range(cosines.size):
            if ranges[n, r] < reach:
                x, y = ranges[n, r] * cosines[r], ranges[n, r] * sines[r]
                points[count, 0], points[count, 1] = x, y
                points[count, 2] = _gap(p, 0.0, 0.0, 1.0, 0.0, x, y)
                count += 1
        for k in range(remembered.shape[1]):
            x, y = remembered[n, k, 0], remembered[n, k, 1]
            if x * x + y * y < reach * reach:
                points[count, 0], points[count, 1] = x, y
                points[count, 2] = _gap(p, 0.0, 0.0, 1.0, 0.0, x, y)
                count += 1
        allowed[n, 0], allowed[n, 1] = 0.0, 0.0
        vetoed[n] = True
        near = points[:count]
        for k in range(SCALES.size):
            v, w = SCALES[k] * wanted[n, 0], SCALES[k] * wanted[n, 1]
            if _is_safe(p, twist[n], pending[n], v, w, near, hold, margin):
                allowed[n, 0], allowed[n, 1] = v, w
                vetoed[n] = k > 0
                break
        if vetoed[n] and allowed[n, 0] == 0.0 and allowed[n, 1] == 0.0:
            if _is_safe(p, twist[n], pending[n], 0.0, wanted[n, 1], near, hold, margin):
                allowed[n, 1] = wanted[n, 1]
            elif _is_safe(p, twist[n], pending[n], wanted[n, 0], 0.0, near, hold, margin):
                allowed[n, 0] = wanted[n, 0]


@kernel
def _gap(p: FloatArray, x: float, y: float, c: float, s: float, px: float, py: float) -> float:
    """Return the distance from the outline at a pose to a point; below 0 within a circle, 0 within a rectangle."""
    dx, dy = px - x, py - y
    if p[HALF_LENGTH] == 0.0:
        return np.hypot(dx, dy) - p[RADIUS]
    u = max(abs(c * dx + s * dy) - p[HALF_LENGTH], 0.0)
    v = max(abs(c * dy - s * dx) - p[HALF_WIDTH], 0.0)
    return np.hypot(u, v)


@kernel
def _is_safe(p: FloatArray, twist: FloatArray, pending: FloatArray, v: float, w: float, points: FloatArray,
             hold: float, margin: float) -> bool:
    """Return whether a command goes well if all that is under way is still to come, and if turning soon ends.

    A robot that was turning away from a corner and has to brake misses it by less than its turn rate promised.
    """
    if points.shape[0] == 0:
        return True
    if not _is_free(p, twist[0], twist[1], pending[0], pending[1], v, w, points, hold, margin, REACTION_SEC + hold):
        return False
    least = 0.0 if twist[1] * w <= 0.0 else np.copysign(min(abs(twist[1]), abs(w)), w)
    return v == 0.0 or _is_free(p, twist[0], least, pending[0], least, v, least, points, hold, margin, hold)


@kernel
def _is_free(p: FloatArray, v: float, w: float, v_pending: float, w_pending: float, v_wanted: float, w_wanted: float,
             points: FloatArray, hold: float, margin: float, turning: float) -> bool:
    x, y, yaw, t, driven = 0.0, 0.0, 0.0, 0.0, 0.0
    # A circle may turn on as it likes, a box sweeps its corners round until it is at rest.
    while t < REACTION_SEC + hold or abs(v) > 1e-3 or (p[HALF_LENGTH] > 0.0 and abs(w) > 1e-2):
        v_to, w_to = 0.0, 0.0
        if t < REACTION_SEC:
            v_to, w_to = v_pending, w_pending
        elif t < REACTION_SEC + hold:
            v_to, w_to = v_wanted, w_wanted
        if t >= turning:
            w_to = 0.0
        v = _slowing(v, v_to, p[DECELERATION] * STEP_SEC)
        w = _slowing(w, w_to, p[TURN_ACCELERATION] * STEP_SEC)
        yaw += 0.5 * w * STEP_SEC
        x += v * np.cos(yaw) * STEP_SEC
        y += v * np.sin(yaw) * STEP_SEC
        yaw += 0.5 * w * STEP_SEC
        driven += abs(v) * STEP_SEC
        t += STEP_SEC
        keep = margin + GROWTH * driven
        c, s = np.cos(yaw), np.sin(yaw)
        for k in range(points.shape[0]):
            gap = _gap(p, x, y, c, s, points[k, 0], points[k, 1])
            if gap < keep and gap < points[k, 2] - 1e-6:
                return False
    return True


@kernel
def _slowing(value: float, target: float, fall: float) -> float:
    """Return the speed after a step: speeding up is taken to happen at once, slowing down takes its time."""
    if value * target < 0.0:
        target = 0.0
    if abs(target) >= abs(value):
        return target
    return np.copysign(max(abs(value) - fall, abs(target)), value)
