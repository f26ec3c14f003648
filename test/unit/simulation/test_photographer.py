"""Pictures that are rendered beside the physics."""

import os
import threading

import numpy as np
import pytest

from llm_agent_ros.simulation.gl import prepare_gl
from llm_agent_ros.world import load_world

if not prepare_gl():
    pytest.skip('there is no headless OpenGL here', allow_module_level=True)

from llm_agent_ros.simulation.camera import Camera
from llm_agent_ros.simulation.photographer import NICENESS, Photographer
from llm_agent_ros.simulation.simulator import Simulator


@pytest.fixture
def sim():
    return Simulator(load_world('worlds/house.yaml'))


def test_a_picture_shows_the_moment_it_was_taken_though_time_went_on(sim):
    camera = Camera(sim.physics)
    expected = camera.image()
    camera.close()
    pictures = []
    photographer = Photographer(sim.physics, lambda image, time_sec: pictures.append((image, time_sec)))
    taken_sec = sim.physics.time_sec
    assert photographer.take()
    sim.physics.place_robot(sim.physics.world.place('kitchen').pose)
    sim.step()
    photographer.close()
    [(image, time_sec)] = pictures
    assert time_sec == taken_sec
    assert np.array_equal(image, expected)


def test_no_second_picture_is_begun_while_one_is_rendered(sim):
    go_on, pictures = threading.Event(), []

    def develop(image, time_sec):
        go_on.wait(10.0)
        pictures.append(time_sec)

    photographer = Photographer(sim.physics, develop)
    assert photographer.take()
    assert not photographer.take()
    go_on.set()
    photographer.close()
    assert len(pictures) == 1


def test_what_went_wrong_with_a_picture_is_told_at_the_next(sim):
    def develop(image, time_sec):
        raise OSError('the film is torn')

    photographer = Photographer(sim.physics, develop)
    photographer.take()
    with pytest.raises(OSError, match='torn'):
        while not photographer.take():
            pass
    photographer.close()


def test_rendering_gives_way_to_the_physics(sim):
    niceness = []
    photographer = Photographer(
        sim.physics, lambda image, time_sec: niceness.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
    )
    photographer.take()
    photographer.close()
    assert niceness == [min(19, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)]
