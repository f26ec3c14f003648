"""The robot's camera, rendered off screen."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.simulation.engine import mujoco
from llm_agent_ros.simulation.gl import prepare_gl
from llm_agent_ros.simulation.mjcf_xml import ROBOT
from llm_agent_ros.simulation.mujoco_world import MujocoWorld


class Camera:
    """Renders what the robot's camera sees, without shadows and reflections.

    The OpenGL context belongs to the thread that made it: make it, render and close it in one thread. Only
    :meth:`look` may be called from another, between two renderings.

    Args:
        world: the physics.
        width_px, height_px: another size than the robot's camera has, for pictures.

    Raises:
        SetupError: NO_CAMERA, there is no headless OpenGL here.
    """

    def __init__(self, world: MujocoWorld, width_px: int | None = None, height_px: int | None = None) -> None:
        self._world = world
        if not prepare_gl():
            raise _no_gl('there is no OpenGL, or MUJOCO_GL switches it off')
        try:
            self._renderer = mujoco.Renderer(
                world.model, height_px or world.body.camera_height_px, width_px or world.body.camera_width_px
            )
        except (ImportError, AttributeError, OSError, RuntimeError, mujoco.FatalError) as error:
            raise _no_gl(str(error).split('.')[0] or type(error).__name__) from error
        flags = self._renderer.scene.flags
        flags[mujoco.mjtRndFlag.mjRND_SHADOW] = 0
        flags[mujoco.mjtRndFlag.mjRND_REFLECTION] = 0

    def look(self) -> None:
        """Note what the robot sees now; this is quick and needs no OpenGL."""
        self._renderer.update_scene(self._world.data, camera='camera')

    def render(self) -> npt.NDArray[np.uint8]:
        """Return what was noted last, (H, W, 3) uint8 rgb."""
        return np.asarray(self._renderer.render(), dtype=np.uint8)

    def image(self) -> npt.NDArray[np.uint8]:
        """Return what the robot sees now, (H, W, 3) uint8 rgb."""
        self.look()
        return self.render()

    def image_from(
        self, x: float, y: float, z: float, distance_m: float, azimuth_deg: float, elevation_deg: float
    ) -> npt.NDArray[np.uint8]:
        """Return the view of a free camera that looks at a point, (H, W, 3) uint8 rgb; -90 degrees is from above."""
        view, shown = mujoco.MjvCamera(), mujoco.MjvOption()
        shown.geomgroup[ROBOT] = 1
        view.lookat[:] = (x, y, z)
        view.distance, view.azimuth, view.elevation = distance_m, azimuth_deg, elevation_deg
        self._renderer.update_scene(self._world.data, camera=view, scene_option=shown)
        return np.asarray(self._renderer.render(), dtype=np.uint8)

    def close(self) -> None:
        """Free the OpenGL context."""
        self._renderer.close()


def _no_gl(reason: str) -> SetupError:
    return SetupError(
        f'The camera cannot be rendered: {reason}.', code=ErrorCode.NO_CAMERA,
        hint='On Debian or Ubuntu: sudo apt-get install libegl1 libegl-mesa0 libgl1-mesa-dri.',
    )
