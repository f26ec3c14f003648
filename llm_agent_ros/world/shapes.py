"""What the objects of a world look like: a shape and a size by category, a colour by name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Rgb = tuple[float, float, float]


class ShapeKind(StrEnum):
    """The solids that objects are made of."""

    BOX = 'box'
    CYLINDER = 'cylinder'
    SPHERE = 'sphere'


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """An upright solid and the box around it.

    Attributes:
        kind: the solid.
        length_m, width_m, height_m: the box around it; a cylinder's or a sphere's diameter is its length.
    """

    kind: ShapeKind
    length_m: float
    width_m: float
    height_m: float

    @property
    def radius_m(self) -> float:
        """Half of the larger horizontal side."""
        return max(self.length_m, self.width_m) / 2.0


# Categories tell apart by aspect: bottle tall, mug small and upright, bowl wide and low, book flat.
SHAPES: dict[str, ObjectShape] = {
    'mug': ObjectShape(ShapeKind.CYLINDER, 0.085, 0.085, 0.10),
    'bottle': ObjectShape(ShapeKind.CYLINDER, 0.075, 0.075, 0.26),
    'bowl': ObjectShape(ShapeKind.CYLINDER, 0.18, 0.18, 0.06),
    'ball': ObjectShape(ShapeKind.SPHERE, 0.12, 0.12, 0.12),
    'box': ObjectShape(ShapeKind.BOX, 0.18, 0.14, 0.14),
    'book': ObjectShape(ShapeKind.BOX, 0.24, 0.16, 0.035),
}
DEFAULT_SHAPE = ObjectShape(ShapeKind.BOX, 0.10, 0.10, 0.10)

# Saturated and 25 degrees of hue or more apart.
COLORS: dict[str, Rgb] = {
    'red': (0.90, 0.04, 0.04),
    'orange': (1.00, 0.48, 0.00),
    'yellow': (0.98, 0.90, 0.02),
    'green': (0.05, 0.72, 0.12),
    'blue': (0.05, 0.20, 0.95),
    'purple': (0.62, 0.05, 0.85),
}
COLORS_ZH = {
    'red': '红', 'orange': '橙', 'yellow': '黄', 'green': '绿', 'blue': '蓝', 'purple': '紫', 'pink': '粉',
    'cyan': '青', 'white': '白', 'grey': '灰', 'black': '黑', 'brown': '棕',
}
DEFAULT_RGB: Rgb = (0.5, 0.5, 0.5)
