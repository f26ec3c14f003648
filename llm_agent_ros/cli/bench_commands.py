"""``llm-agent bench``: each command imports what it needs when it runs."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from llm_agent_ros.cli.console import exit_on_error
from llm_agent_ros.cli.options import JsonFile, World, default_world, picture_file
from llm_agent_ros.control.kinds import MapMode, VehicleName
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.split import Split

bench = typer.Typer(help='Measure a part beside its baselines, in one run.', no_args_is_help=True)


@bench.command('chain')
def bench_chain(
    world: World = None,
    repeats: Annotated[int, typer.Option(help='How often each latency is taken; 0: none.', min=0)] = 20,
    missions: Annotated[int, typer.Option(help='Random missions, each in processes of its own.', min=0)] = 0,
    folder: Annotated[
        Path, typer.Option(help='Folder of the reports of the missions.', file_okay=False)
    ] = Path('runs/chain'),
    seed: Annotated[int, typer.Option(help='Seed of starts, goals and noise.', min=0)] = 1,
    policy: Annotated[str, typer.Option(help='What drives, or its file: residual.npz, rl.npz.')] = '',
    json_file: JsonFile = None,
) -> None:
    """Sentence to first motion, control period, stopping, memory; random missions from random starts.

    Exits 1 where a mission was not done.
    """
    from llm_agent_ros.cli.bench_chain import ChainOptions, run_bench_chain

    with exit_on_error():
        options = ChainOptions(world or default_world(), repeats, missions, folder, seed, json_file, policy)
        sys.exit(run_bench_chain(options))


class Suite(StrEnum):
    """Which sentences measure the parser."""

    OWN = 'own'
    HURIC = 'huric'
    FUZZ = 'fuzz'
    SENTENCES = 'sentences'


@bench.command('parser')
def bench_parser(
    suite: Annotated[
        Suite, typer.Option(help='own: held-out sentences; huric: HuRIC; fuzz: all that is none; sentences: a file.')
    ] = Suite.OWN,
    count: Annotated[int | None, typer.Option(help='Sentences (own 400, huric all, fuzz 20000).', min=1)] = None,
    path: Annotated[Path | None, typer.Option(help='Folder of HuRIC, or file of sentences.')] = None,
    world: World = None,
    baselines: Annotated[int, typer.Option(help='own: sentences for each baseline; they are slow.', min=0)] = 40,
    seed: Annotated[int, typer.Option(help='Seed of the sentences.', min=0)] = 7,
    split: Annotated[Split, typer.Option(help='own: names and templates held out, or trained with.')] = Split.TEST,
    show_errors: Annotated[int, typer.Option(help='Print so many wrong parses; not of fuzz.', min=0)] = 0,
    adapter: Annotated[Path | None, typer.Option(help='Folder of another LoRA adapter.')] = None,
    precision: Annotated[Precision, typer.Option(help='Weights of the model.')] = Precision.AUTO,
    json_file: JsonFile = None,
) -> None:
    """Exact match, outcomes and latency; with "own" beside free decoding and fewer tricks."""
    from llm_agent_ros.cli.bench_fuzz import run_bench_fuzz
    from llm_agent_ros.cli.bench_huric import run_bench_huric
    from llm_agent_ros.cli.bench_parser import run_bench_parser
    from llm_agent_ros.cli.bench_sentences import run_bench_sentences

    with exit_on_error():
        if suite is Suite.SENTENCES:
            chosen = world or default_world()
            code = run_bench_sentences(path, chosen, adapter=adapter, json_file=json_file, show_errors=show_errors,
                                       precision=precision)
        elif suite is Suite.HURIC:
            code = run_bench_huric(path, count=count, adapter=adapter, precision=precision, json_file=json_file,
                                   show_errors=show_errors)
        elif suite is Suite.FUZZ:
            chosen = world or default_world()
            code = run_bench_fuzz(count or 20_000, chosen, seed=seed, adapter=adapter, precision=precision,
                                  json_file=json_file)
        else:
            code = run_bench_parser(
                count=count or 400, baseline_count=baselines, seed=seed, json_file=json_file,
                show_errors=show_errors, adapter=adapter, precision=precision, split=split,
            )
        sys.exit(code)


@bench.command('planner')
def bench_planner(
    maps: Annotated[list[Path] | None, typer.Option(
        '--map', help='ROS map yaml, world yaml or MovingAI .map; the house where none is named.')] = None,
    scens: Annotated[list[Path] | None, typer.Option('--scen', help='MovingAI .scen.')] = None,
    peers: Annotated[bool, typer.Option('--peers', help='Measure the installed wheels as well.')] = False,
    queries: Annotated[int, typer.Option(help='Queries a map.', min=1)] = 25,
    seed: Annotated[int, typer.Option(help='Seed of the queries.', min=0)] = 1,
    plot: Annotated[Path | None, typer.Option(
        help='Draw the times into this PNG, PDF or SVG.', callback=picture_file)] = None,
    json_file: JsonFile = None,
) -> None:
    """Search times, path costs and clearances, beside the planners one can pip install."""
    from llm_agent_ros.cli.bench_planner import bench_planner as run

    with exit_on_error():
        run(maps or (), scens or (), peers=peers, json_file=json_file, plot=plot, queries=queries, seed=seed)


@bench.command('controller')
def bench_controller(
    controllers: Annotated[list[str] | None, typer.Option('--controller', help='One of them; repeat for more.')] = None,
    policies: Annotated[list[str] | None, typer.Option('--policy', help='name=file.npz of a policy of yours.')] = None,
    vehicle: Annotated[VehicleName, typer.Option(help='The 2 m/s box or the round house robot.')] = VehicleName.FAST,
    worlds: Annotated[int, typer.Option(help='Worlds of each kind.', min=1)] = 10,
    seeds: Annotated[int, typer.Option(help='Seeds of the sensor noise.', min=1)] = 3,
    perturbed: Annotated[bool, typer.Option('--perturbed', help='Under each perturbation as well.')] = False,
    known: Annotated[bool, typer.Option('--known', help='The true map instead of what the lidar has seen.')] = False,
    by_kind: Annotated[bool, typer.Option('--by-kind', help='Rows for each kind of world as well.')] = False,
    first_seed: Annotated[int | None, typer.Option(help='Of the worlds; development has 500000.', min=0)] = None,
    json_file: JsonFile = None,
) -> None:
    """Pursuit, DWA, MPPI and trained policies through generated worlds, in one simulator."""
    from llm_agent_ros.cli.bench_controller import ControllerBench, policy_files, run_bench_controller

    with exit_on_error():
        run_bench_controller(ControllerBench(
            tuple(controllers or ()), policy_files(policies or []), vehicle, worlds, seeds, perturbed, known,
            by_kind, first_seed, json_file))


@bench.command('learning')
def bench_learning(
    runs: Annotated[Path, typer.Option('--runs', help='Folder with training runs.')] = Path('runs/controller'),
    worlds: Annotated[int, typer.Option(help='Worlds of each kind.', min=1)] = 20,
    json_file: JsonFile = None,
) -> None:
    """What training runs cost and how good their policies are, beside chance and pursuit."""
    from llm_agent_ros.cli.bench_learning import run_bench_learning

    with exit_on_error():
        run_bench_learning(runs, worlds, json_file)


@bench.command('indoor')
def bench_indoor(
    world: World = None,
    houses: Annotated[int, typer.Option(help='Generated worlds besides.', min=0)] = 10,
    drives: Annotated[int, typer.Option(help='In all of them together.', min=1)] = 200,
    policy: Annotated[str, typer.Option(help='pursuit, residual, rl, or <name>.npz of a policy.')] = 'residual',
    seed: Annotated[int, typer.Option(help='Seed of starts, goals, things on no map and noise.', min=0)] = 1,
    folder: Annotated[Path, typer.Option(help='For worlds and picture.', file_okay=False)] = Path('runs/indoor'),
    jobs: Annotated[int, typer.Option(help='Processes.', min=1)] = 1,
    json_file: JsonFile = None,
) -> None:
    """Drives in MuJoCo with planner, controller and gate but without ROS, faster than real time."""
    from llm_agent_ros.cli.bench_indoor import IndoorBench, run_bench_indoor

    with exit_on_error():
        run_bench_indoor(IndoorBench(
            world or default_world(), houses, drives, policy, seed, folder, jobs, json_file))


@bench.command('simulator')
def bench_simulator(
    seconds: Annotated[float, typer.Option(help='Length of each measurement.', min=0.1)] = 3.0,
    ppo: Annotated[list[int] | None, typer.Option(help='Let PPO learn in so many processes; repeatable.')] = None,
    json_file: JsonFile = None,
) -> None:
    """Steps a second of the training simulator and of the whole learning task, on one core; of PPO where asked to."""
    from llm_agent_ros.cli.bench_simulator import run_bench_simulator

    with exit_on_error():
        run_bench_simulator(seconds, json_file, ppo or ())


@bench.command('barn')
def bench_barn(
    worlds: Annotated[Path, typer.Option('--worlds', help='Folder with world_<i>.world and path_<i>.npy.')],
    controllers: Annotated[list[str] | None, typer.Option('--controller', help='One of them; repeat for more.')] = None,
    policies: Annotated[list[str] | None, typer.Option('--policy', help='name=file.npz of a policy of yours.')] = None,
    maps: Annotated[list[MapMode] | None, typer.Option('--map', help='Repeat for both.')] = None,
    repeats: Annotated[int, typer.Option(help='Runs of each world.', min=1)] = 1,
    json_file: JsonFile = None,
) -> None:
    """The worlds of the BARN challenge in our own simulator, with both clips of its score."""
    from llm_agent_ros.cli.bench_barn import BarnBench, run_bench_barn
    from llm_agent_ros.cli.bench_controller import policy_files

    modes = tuple(maps or (MapMode.ONLINE,))
    with exit_on_error():
        run_bench_barn(BarnBench(
            worlds, tuple(controllers or ()), modes, repeats, policy_files(policies or []), json_file))
