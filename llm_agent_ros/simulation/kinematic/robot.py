"""What a simulated robot is and how badly it behaves, and both as one row of numbers for the compiled loops."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

# Columns of a row of parameters.
RADIUS, HALF_LENGTH, HALF_WIDTH = 0, 1, 2
MAX_SPEED, MAX_REVERSE, MAX_TURN = 3, 4, 5
ACCELERATION, DECELERATION, TURN_ACCELERATION = 6, 7, 8
LAG, LATENCY, SPEED_GAIN, TURN_GAIN, SLIP, DRIFT, TURN_DRIFT = 9, 10, 11, 12, 13, 14, 15
LIDAR_NOISE, LIDAR_DROPOUT, HALF_VIEW = 16, 17, 18
COLUMNS = 19


@dataclass(frozen=True, slots=True)
class Outline:
    """A circle, or a rectangle where ``length_m`` is not 0; the middle between the wheels is its centre."""

    radius_m: float = 0.22
    length_m: float = 0.0
    width_m: float = 0.0

    @property
    def inscribed_m(self) -> float:
        """Radius of the largest circle around the centre that lies within."""
        return 0.5 * min(self.length_m, self.width_m) if self.length_m > 0.0 else self.radius_m

    @property
    def circumscribed_m(self) -> float:
        """Radius of the smallest circle around the centre that holds it."""
        return 0.5 * math.hypot(self.length_m, self.width_m) if self.length_m > 0.0 else self.radius_m

    def scaled(self, factor: float) -> Outline:
        """Return the outline so many times as large."""
        return Outline(factor * self.radius_m, factor * self.length_m, factor * self.width_m)


@dataclass(frozen=True, slots=True)
class RobotModel:
    """A differential drive (SI). What is commanded beyond these limits is cut to them."""

    outline: Outline = Outline()
    max_speed_mps: float = 0.7
    max_reverse_mps: float = 0.2
    max_turn_radps: float = 1.8
    acceleration_mps2: float = 1.0
    deceleration_mps2: float = 1.2
    turn_acceleration_radps2: float = 3.2
    lidar_view_rad: float = 2.0 * math.pi


@dataclass(frozen=True, slots=True)
class Flaws:
    """How the robot differs from its model.

    Attributes:
        lag_sec: time constant of the motors.
        latency_sec: from a command to the motors.
        speed_gain: speed driven over speed commanded.
        turn_gain: the same for turning.
        slip: share of the driven distance and turn that the wheels lose; odometry does not notice.
        drift: share by which odometry over-counts distance.
        turn_drift: radians that odometry turns too far for each metre.
        lidar_noise_m: standard deviation of a range.
        lidar_dropout: share of beams that say nothing.
    """

    lag_sec: float = 0.05
    latency_sec: float = 0.05
    speed_gain: float = 1.0
    turn_gain: float = 1.0
    slip: float = 0.0
    drift: float = 0.0
    turn_drift: float = 0.0
    lidar_noise_m: float = 0.01
    lidar_dropout: float = 0.01


def row(model: RobotModel, flaws: Flaws) -> FloatArray:
    """Return the parameters of one robot, (COLUMNS,)."""
    outline = model.outline
    rectangle = outline.length_m > 0.0
    return np.array([
        outline.circumscribed_m, 0.5 * outline.length_m if rectangle else 0.0, 0.5 * outline.width_m,
        model.max_speed_mps, model.max_reverse_mps, model.max_turn_radps,
        model.acceleration_mps2, model.deceleration_mps2, model.turn_acceleration_radps2,
        flaws.lag_sec, flaws.latency_sec, flaws.speed_gain, flaws.turn_gain, flaws.slip, flaws.drift,
        flaws.turn_drift, flaws.lidar_noise_m, flaws.lidar_dropout, 0.5 * model.lidar_view_rad,
    ])
