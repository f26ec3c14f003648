"""The MuJoCo model says what the world says."""

from xml.etree.ElementTree import fromstring

import pytest

from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.mjcf import ModelOptions, build_mjcf, object_body


def test_every_thing_of_the_world_is_in_the_model(house):
    root = fromstring(build_mjcf(house, RobotBody(), ModelOptions(obstacles=3)))
    bodies = {b.get('name'): b for b in root.iter('body')}
    for place in house.furniture:
        x, y, _ = (float(v) for v in bodies[f'furniture {place.name}'].get('pos').split())
        assert (x, y) == pytest.approx((place.rect.x, place.rect.y), abs=1e-4)
    for index, thing in enumerate(house.objects):
        body = bodies[object_body(index)]
        z = float(body.get('pos').split()[2])
        assert z == pytest.approx(thing.position.z, abs=0.002)
        rgba = [float(v) for v in body.find('geom').get('rgba').split()]
        assert rgba[:3] == pytest.approx(thing.rgb, abs=1e-3)
    assert sum(name.startswith('person_') for name in bodies) == len(house.people)
    assert sum(name.startswith('obstacle_') for name in bodies) == 3
    assert {'robot', 'wheel_left', 'wheel_right'} <= set(bodies)
    assert len(root.findall('./equality/weld')) == 2 * len(house.objects)


def test_the_robot_is_as_large_and_its_camera_as_wide_as_said(room):
    import mujoco

    body = RobotBody(radius_m=0.25, camera_hfov_rad=1.0)
    model = mujoco.MjModel.from_xml_string(build_mjcf(room, body))
    assert model.geom('chassis').size[0] == pytest.approx(0.25)
    assert model.cam('camera').fovy[0] == pytest.approx(44.55, abs=0.1)
    mass = model.body_subtreemass[model.body('robot').id]
    assert 10.0 < mass < 25.0


def test_the_model_needs_no_mujoco_to_be_written():
    import subprocess
    import sys

    code = (
        'import sys; sys.modules["mujoco"] = None\n'
        'from llm_agent_ros.simulation.mjcf import build_mjcf\nfrom llm_agent_ros.simulation.body import RobotBody\n'
        'from llm_agent_ros.world import load_world\nworld = load_world("worlds/house.yaml")\n'
        'print(len(build_mjcf(world, RobotBody())))'
    )
    result = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, timeout=60, check=True)
    assert int(result.stdout) > 10_000
