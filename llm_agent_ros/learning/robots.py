"""Which robots are trained and compared, how they are driven by pursuit, and how they differ from one another."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.kinds import VehicleName
from llm_agent_ros.simulation.kinematic.robot import Flaws, Outline, RobotModel


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A robot, its controller's settings, and how near to a goal counts as there."""

    name: str
    model: RobotModel
    config: ControlConfig
    goal_radius_m: float

    def with_outline(self, factor: float) -> Vehicle:
        """Return the robot with an outline so many times as large, of which its controller knows nothing."""
        return replace(self, model=replace(self.model, outline=self.model.outline.scaled(factor)))


HOUSE = Vehicle('house', RobotModel(), ControlConfig(), goal_radius_m=0.3)
"""The house robot: round, at most 0.7 m/s."""

FAST = Vehicle(
    'fast',
    RobotModel(
        Outline(length_m=0.508, width_m=0.430), max_speed_mps=2.0, max_reverse_mps=0.5, max_turn_radps=2.5,
        acceleration_mps2=2.0, deceleration_mps2=2.5, turn_acceleration_radps2=6.0,
        lidar_view_rad=math.radians(270.0),
    ),
    ControlConfig(
        robot_radius_m=0.215, max_speed_mps=1.5, max_turn_radps=2.0, acceleration_mps2=1.6, deceleration_mps2=2.0,
        turn_acceleration_radps2=5.0, approach_deceleration_mps2=1.0, max_lookahead_m=0.8, comfortable_turn_radps=1.5,
        full_speed_clearance_m=0.35, tight_speed_mps=1.0,
    ),
    goal_radius_m=1.0,
)
"""A box of 0.508 x 0.430 m with a lidar that sees 270 degrees, as in the BARN challenge; it may drive 2 m/s."""

VEHICLES = {VehicleName(vehicle.name): vehicle for vehicle in (HOUSE, FAST)}


def outline(vehicle: Vehicle) -> tuple[float, float]:
    """Return half length and half width of a robot, (0, 0) for a round one."""
    shape = vehicle.model.outline
    return (0.5 * shape.length_m, 0.5 * shape.width_m) if shape.length_m > 0.0 else (0.0, 0.0)


def varied(vehicle: Vehicle, rng: np.random.Generator) -> Vehicle:
    """Return another robot of the same class: other size, limits and cruising speed."""
    size, quick = rng.uniform(0.9, 1.1), rng.uniform(0.8, 1.25)
    model = replace(
        vehicle.model, outline=vehicle.model.outline.scaled(float(size)),
        acceleration_mps2=vehicle.model.acceleration_mps2 * float(quick),
        deceleration_mps2=vehicle.model.deceleration_mps2 * float(quick),
    )
    config = replace(
        vehicle.config, robot_radius_m=model.outline.inscribed_m,
        max_speed_mps=min(vehicle.config.max_speed_mps * float(rng.uniform(0.75, 1.25)), model.max_speed_mps),
    )
    return replace(vehicle, model=model, config=config)


def random_flaws(rng: np.random.Generator) -> Flaws:
    """Return flaws as large as those of real robots."""
    return Flaws(
        lag_sec=float(rng.uniform(0.0, 0.15)), latency_sec=float(rng.uniform(0.0, 0.22)),
        speed_gain=float(rng.uniform(0.95, 1.05)), turn_gain=float(rng.uniform(0.92, 1.08)),
        slip=float(rng.uniform(0.0, 0.12)), drift=float(rng.normal(0.0, 0.01)),
        turn_drift=float(rng.normal(0.0, 0.005)), lidar_noise_m=float(rng.uniform(0.0, 0.03)),
        lidar_dropout=float(rng.uniform(0.0, 0.05)),
    )
