"""Small helpers to write MJCF."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from llm_agent_ros.world.shapes import Rgb

STATIC, OBSTACLES, OBJECTS, ROBOT = 0, 1, 2, 3  # geom groups; the lidar sees all but the robot
GHOST = {'contype': '0', 'conaffinity': '0'}  # seen, but touches nothing
Vector = tuple[float, ...]


def part(parent: Element, tag: str, /, **attributes: str) -> Element:
    """Add an element; attribute names are MJCF's."""
    return SubElement(parent, tag, attributes)


def geom(
    parent: Element, kind: str, size: Vector, position: Vector, rgb: Rgb, group: int, /, **attributes: str
) -> Element:
    """Add a solid: MJCF's half sizes, the position of its middle, its colour and group."""
    return part(
        parent, 'geom', type=kind, size=numbers(*size), pos=numbers(*position), rgba=numbers(*rgb, 1.0),
        group=str(group), **attributes,
    )


def numbers(*values: float) -> str:
    """Return values as MJCF writes vectors."""
    return ' '.join(f'{value:.6g}' for value in values)
