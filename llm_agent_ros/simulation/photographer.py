"""Renders the camera in a thread of its own, so that physics and the clock never wait for OpenGL."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import numpy.typing as npt

from llm_agent_ros.simulation.camera import Camera
from llm_agent_ros.simulation.mujoco_world import MujocoWorld

Image = npt.NDArray[np.uint8]
NICENESS = 5  # of the thread that renders, and of those that OpenGL starts from it


class Photographer:
    """Takes one picture at a time; a picture that is asked for while one is being rendered is left out.

    Args:
        world: the physics.
        develop: gets each picture, (H, W, 3) uint8 rgb, and the simulated time at which it was taken; called in
            the photographer's thread.

    Raises:
        SetupError: NO_CAMERA, there is no headless OpenGL here.
    """

    def __init__(self, world: MujocoWorld, develop: Callable[[Image, float], None]) -> None:
        self._world = world
        self._develop = develop
        self._thread = ThreadPoolExecutor(1, thread_name_prefix='camera', initializer=_give_way)
        self._running: Future[None] | None = None
        try:
            self._camera = self._thread.submit(Camera, world).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def take(self) -> bool:
        """Take a picture of this moment; return whether there was time for it.

        Raises:
            Exception: whatever went wrong with the picture before.
        """
        if self._running is not None:
            if not self._running.done():
                return False
            self._running.result()
        self._camera.look()
        self._running = self._thread.submit(self._render, self._world.time_sec)
        return True

    def close(self) -> None:
        """Wait for the last picture and free the OpenGL context."""
        self._thread.submit(self._camera.close).result()
        self._thread.shutdown()

    def _render(self, time_sec: float) -> None:
        self._develop(self._camera.render(), time_sec)


def _give_way() -> None:
    """Lower this thread's priority: a picture may be late, the clock may not. Linux keeps one for each thread."""
    mine = os.getpriority(os.PRIO_PROCESS, 0)
    os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(19, mine + NICENESS))
