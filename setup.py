"""Install llm_agent_ros: an ament_python package that plain pip can install too."""

from glob import glob
from pathlib import Path

from setuptools import find_packages, setup

package_name = 'llm_agent_ros'
NODES = ('agent', 'camera', 'controller', 'instruction_parser', 'lifecycle_manager', 'map_server', 'perception',
         'planner', 'safety_gate', 'simulator')


def files(folder: str, *patterns: str) -> tuple[str, list[str]]:
    """Return a data_files entry that installs a folder's files under share/<package>."""
    found = sorted(name for pattern in patterns for name in glob(f'{folder}/{pattern}') if Path(name).is_file())
    return (f'share/{package_name}/{folder}', found)


setup(
    name=package_name,
    version='0.1.0',
    packages=find_packages(include=[package_name, f'{package_name}.*']),
    package_data={package_name: ['py.typed']},
    data_files=[
        ('share/ament_index/resource_index/packages', [f'resource/{package_name}']),
        (f'share/{package_name}', ['package.xml']),
        files('launch', '*.launch.py'),
        files('config', '*.yaml'),
        files('worlds', '*.yaml'),
        files('rviz', '*.rviz'),
        *(files(str(folder), '*') for folder in sorted(Path('models').glob('*')) if folder.is_dir()),
    ],
    python_requires='>=3.11',
    install_requires=['setuptools'],
    zip_safe=True,
    maintainer='llm_agent_ros maintainers',
    maintainer_email='maintainers@llm-agent-ros.org',
    description='Tell a robot what to do in a sentence, in English or Chinese, and watch it do so safely.',
    license='Apache-2.0',
    entry_points={
        'console_scripts': [
            'llm-agent = llm_agent_ros.cli.main:main',
            *(f'{node} = llm_agent_ros.nodes.{node}:main' for node in NODES),
        ],
        'llm_agent_ros.planners': [
            f'{name} = llm_agent_ros.planning.registry:{name}' for name in ('astar', 'dijkstra', 'theta')
        ],
    },
)
