"""Draws things into images through the camera model, for tests without a renderer."""

from __future__ import annotations

import cv2
import numpy as np

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.perception.camera_model import CameraModel, CameraView, Intrinsics
from llm_agent_ros.perception.scene import Block, KnownObject, Scene
from llm_agent_ros.perception.shapes import DEFAULT_SHAPES, outlines

FINE = 8
RGB = {
    'red': (230, 10, 10), 'orange': (255, 122, 0), 'yellow': (250, 230, 5), 'green': (13, 184, 31),
    'blue': (13, 51, 242), 'purple': (158, 13, 217),
}
CAMERA = CameraModel(Intrinsics.from_fov(320, 240, 1.25))
TABLE = Block('kitchen table', Pose2D(1.6, 0.0, 0.3), 1.2, 0.8, 0.74)
WALL = Block('', Pose2D(0.0, 3.0), 6.0, 0.1, 1.8, is_surface=False)
OBJECTS = (
    KnownObject('red mug', 'mug', 'red'), KnownObject('red book', 'book', 'red'),
    KnownObject('blue mug', 'mug', 'blue'), KnownObject('blue bottle', 'bottle', 'blue'),
    KnownObject('yellow bowl', 'bowl', 'yellow'), KnownObject('purple bowl', 'bowl', 'purple'),
    KnownObject('orange ball', 'ball', 'orange'), KnownObject('orange box', 'box', 'orange'),
    KnownObject('green box', 'box', 'green'), KnownObject('green ball', 'ball', 'green'),
)
SCENE = Scene((TABLE, WALL), OBJECTS, DEFAULT_SHAPES)
SHAPES = {shape.category: shape for shape in DEFAULT_SHAPES}


def background(width: int = 320, height: int = 240) -> np.ndarray:
    """Return a grey-brown room with mild noise, (H, W, 3) uint8 RGB."""
    rng = np.random.default_rng(7)
    image = np.full((height, width, 3), (150, 135, 118), dtype=np.int16)
    return np.clip(image + rng.integers(-6, 7, image.shape), 0, 255).astype(np.uint8)


def draw(image: np.ndarray, view: CameraView, category: str, color: str, foot: tuple[float, float, float],
         turn: int = 0) -> None:
    """Draw a solid of a category standing at ``foot`` (x, y, z): each pixel whose centre it covers."""
    variants = outlines(SHAPES[category])
    points = variants[turn % len(variants)] + np.array(foot)
    pixels, _ = view.project(points)
    height, width = image.shape[:2]
    fine = np.zeros((height * FINE, width * FINE), np.uint8)
    hull = cv2.convexHull((pixels * FINE).astype(np.float32))
    cv2.fillConvexPoly(fine, np.round(hull * 16).astype(np.int32), 1, shift=4)
    image[fine[::FINE, ::FINE] > 0] = RGB[color]
