"""The table and the plots of docs/planning.md: every planner on large and on small maps made by seed.

    taskset -c 1 python benchmarks/planner.py [--queries 20] [--limit 6] [--no-peers]

Wants a quiet machine and about 6 minutes (1 without peers); the wheels it is measured against are in
benchmarks/planner_peers.txt. Writes the tables into docs/planning.md, the plots into docs/images.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import planner_docs
from planner_maps import suite

from llm_agent_ros.cli.bench_planner import bench_planner
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.grid_map import GridMap, save_ros_map

RESOLUTION_M = 0.05


def main() -> None:
    """Write the maps, then measure both groups."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--queries', type=int, default=20)
    parser.add_argument('--limit', type=float, default=6.0, help='seconds for each planner and map')
    parser.add_argument('--plots', type=Path, default=Path('docs/images'))
    parser.add_argument('--json', type=Path, default=Path('runs/planner'))
    parser.add_argument('--docs', type=Path, default=Path('docs/planning.md'))
    parser.add_argument('--no-peers', action='store_true')
    parser.add_argument('--cpu', action='store_true', help='CPU time, for a machine that others use, too')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        groups: dict[str, list[Path]] = {'large': [], 'small': []}
        for name, occupancy in suite().items():
            path = Path(folder) / f'{name}.yaml'
            save_ros_map(GridMap(occupancy, RESOLUTION_M, Pose2D(0.0, 0.0)), path)
            groups['small' if occupancy.shape[0] < 1000 else 'large'].append(path)
        for group, maps in groups.items():
            bench_planner(
                maps, peers=not options.no_peers, json_file=options.json / f'{group}.json',
                plot=options.plots / f'planner_{group}.png', queries=options.queries, limit_sec=options.limit,
                cpu=options.cpu,
            )
    planner_docs.write(options.docs, options.json)


if __name__ == '__main__':
    main()
