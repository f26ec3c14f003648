"""A picture of one robot in its arena, from above."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.learning.navigation import Navigation
from llm_agent_ros.simulation.kinematic.contact import DISC, FREE
from llm_agent_ros.simulation.kinematic.robot import HALF_LENGTH, HALF_WIDTH, RADIUS

PIXELS_PER_M = 40
GROUND, SOLID, PATH, GOAL, BODY, BEAM, PERSON = (
    (245, 245, 242), (70, 74, 82), (40, 120, 200), (50, 160, 90), (215, 90, 40), (235, 190, 60), (150, 80, 160))


def picture(nav: Navigation, index: int) -> NDArray[np.uint8]:
    """Return an (H, W, 3) picture, y upwards: solids, path, beams' ends, moving discs, goal, robot."""
    import cv2

    sim = nav.sim
    arena = sim.pool.arenas[int(sim.worlds[index])]
    height, width = (round(n * arena.resolution_m * PIXELS_PER_M) for n in arena.cells.shape)
    image = np.full((height, width, 3), GROUND, np.uint8)

    def at(x: float, y: float) -> tuple[int, int]:
        return round(x * PIXELS_PER_M), height - 1 - round(y * PIXELS_PER_M)

    step = arena.resolution_m
    for i, j in np.argwhere(arena.cells != FREE):
        if arena.cells[i, j] == DISC:
            radius = max(round(0.5 * step * PIXELS_PER_M), 1)
            cv2.circle(image, at((j + 0.5) * step, (i + 0.5) * step), radius, SOLID, -1)
        else:
            cv2.rectangle(image, at(j * step, i * step), at((j + 1) * step, (i + 1) * step), SOLID, -1)
    corners = nav.paths.points[index, :nav.paths.counts[index]]
    cv2.polylines(image, [np.array([at(x, y) for x, y in corners], np.int32)], False, PATH, 2, cv2.LINE_AA)
    x, y, yaw = (float(v) for v in sim.pose[index])
    for angle, distance in zip(sim.angles, nav.ranges[index], strict=True):
        if np.isfinite(distance):
            cv2.circle(image, at(x + distance * np.cos(yaw + angle), y + distance * np.sin(yaw + angle)), 2, BEAM, -1)
    for ox, oy, _, _, radius_m in sim.discs[index]:
        if radius_m > 0.0:
            cv2.circle(image, at(ox, oy), round(radius_m * PIXELS_PER_M), PERSON, -1, cv2.LINE_AA)
    cv2.circle(image, at(arena.goal.x, arena.goal.y), 7, GOAL, -1, cv2.LINE_AA)
    p = sim.params[index]
    if p[HALF_LENGTH] > 0.0:
        turn = np.array([[np.cos(yaw), -np.sin(yaw)], [np.sin(yaw), np.cos(yaw)]])
        box = np.array([(a * p[HALF_LENGTH], b * p[HALF_WIDTH]) for a, b in ((1, 1), (1, -1), (-1, -1), (-1, 1))])
        outline = [at(x + float(u), y + float(v)) for u, v in box @ turn.T]
        cv2.fillPoly(image, [np.array(outline, np.int32)], BODY, cv2.LINE_AA)
    else:
        cv2.circle(image, at(x, y), round(p[RADIUS] * PIXELS_PER_M), BODY, -1, cv2.LINE_AA)
    nose = at(x + 0.25 * float(np.cos(yaw)), y + 0.25 * float(np.sin(yaw)))
    cv2.line(image, at(x, y), nose, GROUND, 2, cv2.LINE_AA)
    return image
