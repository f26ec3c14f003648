"""The robot's part of the MuJoCo model: chassis, two driven wheels, two casters, mast, camera and tray."""

from __future__ import annotations

import math
from xml.etree.ElementTree import Element, SubElement

from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.mjcf_xml import GHOST, ROBOT, geom, numbers, part
from llm_agent_ros.world.shapes import Rgb

CHASSIS_BOTTOM_M, CHASSIS_TOP_M = 0.05, 0.34
TRAY_M = (0.06, 0.0, CHASSIS_TOP_M)  # where the held object stands, in base_link
_CASTER_RADIUS_M = 0.03
_WHEEL_WIDTH_M = 0.03
_DARK: Rgb = (0.22, 0.24, 0.27)
_LIGHT: Rgb = (0.75, 0.77, 0.80)
_TYRE: Rgb = (0.10, 0.10, 0.10)


def add_robot(root: Element, scene: Element, body: RobotBody) -> None:
    """Add the robot at the origin, its actuators and its camera.

    The free body ``robot`` is base_link: the point on the floor between the wheels, x forward.
    """
    base = part(scene, 'body', name='robot', pos='0 0 0')
    part(base, 'freejoint', name='robot')
    half, middle = (CHASSIS_TOP_M - CHASSIS_BOTTOM_M) / 2, (CHASSIS_TOP_M + CHASSIS_BOTTOM_M) / 2
    geom(base, 'cylinder', (body.radius_m, half), (0, 0, middle), _DARK, ROBOT, name='chassis', mass='4')
    # The battery and the motors are most of the mass and sit low, so that braking does not tip the robot.
    geom(base, 'box', (0.1, 0.1, 0.03), (0, 0, 0.1), _DARK, ROBOT, mass='9', **GHOST)
    geom(base, 'cylinder', (body.radius_m - 0.02, 0.004), (0, 0, CHASSIS_TOP_M), _LIGHT, ROBOT, mass='0.1', **GHOST)
    mast, camera_m = (CHASSIS_TOP_M + body.camera_height_m) / 2, body.camera_height_m
    geom(base, 'cylinder', (0.02, camera_m - mast), (-0.04, 0, mast), _DARK, ROBOT, mass='0.4', **GHOST)
    geom(base, 'box', (0.04, 0.06, 0.03), (-0.02, 0, camera_m), _DARK, ROBOT, mass='0.2', **GHOST)
    for name, side in (('caster_front', 1.0), ('caster_back', -1.0)):
        at = (side * (body.radius_m - 0.05), 0.0, _CASTER_RADIUS_M)
        geom(base, 'sphere', (_CASTER_RADIUS_M,), at, _TYRE, ROBOT, name=name, condim='1', priority='1', mass='0.2')
    _add_camera(base, body)
    actuators = SubElement(root, 'actuator')
    for name, y in (('wheel_left', body.track_m / 2), ('wheel_right', -body.track_m / 2)):
        _add_wheel(base, actuators, body, name, y)


def _add_wheel(base: Element, actuators: Element, body: RobotBody, name: str, y_m: float) -> None:
    radius, limit = body.wheel_radius_m, body.motor_torque_nm
    wheel = part(base, 'body', name=name, pos=numbers(0, y_m, radius))
    part(wheel, 'joint', name=name, type='hinge', axis='0 1 0', armature='0.01', damping='0.01')
    # An ellipsoid touches the floor in one point: the track is exact, and turning scrubs nothing.
    size = (radius, _WHEEL_WIDTH_M / 2, radius)
    geom(wheel, 'ellipsoid', size, (0, 0, 0), _TYRE, ROBOT, name=name, mass='0.6', priority='1',
         friction='1.1 0.005 0.0001')
    part(actuators, 'velocity', name=name, joint=name, kv='4', forcerange=numbers(-limit, limit))


def _add_camera(base: Element, body: RobotBody) -> None:
    right, up = (0.0, -1.0, 0.0), (math.sin(body.camera_pitch_rad), 0.0, math.cos(body.camera_pitch_rad))
    part(base, 'camera', name='camera', pos=numbers(body.camera_forward_m, 0, body.camera_height_m),
         xyaxes=numbers(*right, *up), fovy=numbers(math.degrees(body.camera_vfov_rad)))
