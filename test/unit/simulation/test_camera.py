"""What the robot's camera sees: every object of the house from where a robot stands to use its place."""

import math

import numpy as np
import pytest

from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.simulation.gl import prepare_gl
from llm_agent_ros.world import load_world

if not prepare_gl():
    pytest.skip('there is no headless OpenGL here', allow_module_level=True)

HUE_TOLERANCE = 10  # OpenCV's half degrees
MIN_PIXELS = 150


@pytest.fixture(scope='module')
def seen():
    from llm_agent_ros.simulation.camera import Camera
    from llm_agent_ros.simulation.simulator import Simulator

    sim = Simulator(load_world('worlds/house.yaml'))
    camera = Camera(sim.physics)
    yield sim, camera
    camera.close()


def look(seen, pose):
    sim, camera = seen
    sim.physics.place_robot(pose)
    return camera.image()


def mask(image, rgb):
    """Pixels of a saturated colour's hue, (H, W) bool."""
    import cv2

    hsv = cv2.cvtColor(image, cv2.COLOR_RGB2HSV)
    hue = int(cv2.cvtColor(np.array([[rgb]], np.float32), cv2.COLOR_RGB2HSV)[0, 0, 0] / 2)
    apart = np.abs(hsv[..., 0].astype(int) - hue)
    return (np.minimum(apart, 180 - apart) <= HUE_TOLERANCE) & (hsv[..., 1] > 150) & (hsv[..., 2] > 60)


@pytest.mark.parametrize('name', [o.name for o in load_world('worlds/house.yaml').objects])
def test_each_object_is_seen_whole_from_an_approach_pose_of_its_place(seen, name):
    sim, _ = seen
    world = sim.physics.world
    thing = world.object(name)
    best = 0
    for pose in world.place(thing.at).approach_poses(0.22):
        rows, columns = np.nonzero(mask(look(seen, pose), thing.rgb))
        if len(rows) and rows.min() > 0 and rows.max() < 239 and columns.min() > 0 and columns.max() < 319:
            best = max(best, len(rows))
    assert best >= MIN_PIXELS


def test_an_object_is_where_the_pinhole_model_says(seen):
    sim, _ = seen
    body, thing = sim.physics.body, sim.physics.world.object('red mug')
    pose = min(sim.physics.world.place(thing.at).approach_poses(0.22),
               key=lambda p: p.distance_to(thing.position.ground))
    rows, columns = np.nonzero(mask(look(seen, pose), thing.rgb))
    local = pose.to_local(thing.position.ground)
    ahead, up = local.x - body.camera_forward_m, thing.position.z - body.camera_height_m
    c, s = math.cos(body.camera_pitch_rad), math.sin(body.camera_pitch_rad)
    depth, down = ahead * c - up * s, -ahead * s - up * c
    u = (body.camera_width_px - 1) / 2 - body.focal_px * local.y / depth
    v = (body.camera_height_px - 1) / 2 + body.focal_px * down / depth
    assert (columns.min() + columns.max()) / 2 == pytest.approx(u, abs=2.0)
    assert (rows.min() + rows.max()) / 2 == pytest.approx(v, abs=3.0)


def test_the_house_itself_has_no_saturated_colours(seen):
    import cv2

    sim, _ = seen
    centre = sim.physics.world.place('bathroom').pose
    for k in range(4):
        hsv = cv2.cvtColor(look(seen, Pose2D(centre.x, centre.y, k * math.pi / 2)), cv2.COLOR_RGB2HSV)
        assert hsv[..., 1].max() < 60


def test_what_is_held_is_not_in_view(seen):
    sim, _ = seen
    world = sim.physics.world
    thing = world.object('orange box')
    pose = min(world.place(thing.at).approach_poses(0.22), key=lambda p: p.distance_to(thing.position.ground))
    assert mask(look(seen, pose), thing.rgb).sum() > MIN_PIXELS
    sim.gripper.grasp(sim.physics.object_pose('orange box').position)
    sim.physics.step(20)
    assert mask(seen[1].image(), thing.rgb).sum() == 0
    spot = pose.to_world(Point2D(0.62, 0.1))
    sim.gripper.release(type(thing.position)(spot.x, spot.y, world.place(thing.at).height_m))
    sim.physics.step(50)
    assert mask(seen[1].image(), thing.rgb).sum() > MIN_PIXELS


def test_pictures_may_be_larger_and_from_anywhere(seen):
    from llm_agent_ros.simulation.camera import Camera

    large = Camera(seen[0].physics, 640, 480)
    picture = large.image_from(7.0, 5.0, 0.0, 17.0, 90.0, -89.9)
    large.close()
    assert picture.shape == (480, 640, 3)
    assert picture.std() > 10
