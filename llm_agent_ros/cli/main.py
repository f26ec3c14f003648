"""``llm-agent``: the command line. Each command imports what it needs when it runs, so that help is instant."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from llm_agent_ros import __version__
from llm_agent_ros.bringup import Body, BringupOptions, ParamValue
from llm_agent_ros.cli.console import console, exit_on_error
from llm_agent_ros.control.kinds import Algo, MapMode, Mode, VehicleName
from llm_agent_ros.share import share_folder

DEFAULT_INSTRUCTION = 'Go to the kitchen, find the red mug and put it on the desk in the study.'

app = typer.Typer(
    help='Tell a robot what to do in a sentence, in English or Chinese.',
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode='rich',
)
bench = typer.Typer(help='Measure a part beside its baselines, in one run.', no_args_is_help=True)
train = typer.Typer(help='Train what ships in models/.', no_args_is_help=True)
app.add_typer(bench, name='bench')
app.add_typer(train, name='train')

World = Annotated[Path | None, typer.Option('--world', help='World file (default: worlds/house.yaml).')]
Namespace = Annotated[str, typer.Option(help='Namespace of the robot.')]
JsonFile = Annotated[Path | None, typer.Option('--json', help='Write the figures to this file, too.')]


def default_world() -> Path:
    """Return the house that comes with the package."""
    return share_folder('worlds') / 'house.yaml'


@app.command()
def demo(
    instruction: Annotated[str, typer.Option(help='What the robot is told.')] = DEFAULT_INSTRUCTION,
    world: World = None,
    headless: Annotated[bool, typer.Option('--headless', help='No window, no questions.')] = False,
    seed: Annotated[int, typer.Option(help='Seed of the sensor noise.')] = 0,
    timeout: Annotated[float, typer.Option(help='Seconds after which the mission is canceled.', min=1.0)] = 300.0,
    report: Annotated[Path, typer.Option(help='Folder for the report, picture and recording.')] = Path('report'),
) -> None:
    """Simulated robot, real everything else: one instruction, live progress, a report.

    Exits 0 only if the simulator's ground truth agrees that the task was done.
    """
    from llm_agent_ros.cli.demo import DemoOptions, run_demo

    with exit_on_error():
        options = DemoOptions(instruction, world or default_world(), headless, seed, timeout, report)
        sys.exit(run_demo(options))


@app.command()
def up(
    body: Annotated[Body, typer.Argument(help='What the nodes drive.')] = Body.SIMULATION,
    world: World = None,
    namespace: Namespace = '',
    params_file: Annotated[list[Path] | None, typer.Option(help='ROS parameter file; later ones win.')] = None,
    remap: Annotated[list[str] | None, typer.Option(help='from:=to, where a topic has another name.')] = None,
    log_level: Annotated[str, typer.Option(help='debug, info, warn, error or fatal.')] = 'info',
    seed: Annotated[int, typer.Option(help='Seed of the simulated sensor noise.')] = 0,
) -> None:
    """Start every node and keep them running until Ctrl-C."""
    from llm_agent_ros.cli.up import run_up

    overrides: dict[str, dict[str, ParamValue]] = {'simulator': {'seed': seed}} if body is Body.SIMULATION else {}
    with exit_on_error():
        options = BringupOptions(
            body=body,
            world=world or default_world(),
            namespace=namespace,
            log_level=log_level,
            params_files=tuple(params_file or ()),
            overrides=overrides,
            remappings=_pairs(remap or []),
        )
        sys.exit(run_up(options))


@app.command()
def ask(
    instruction: Annotated[str, typer.Argument(help='What the robot is told.')],
    namespace: Namespace = '',
    question_timeout: Annotated[float, typer.Option(help='Seconds to wait for your answer to a question.')] = 60.0,
) -> None:
    """Give a running robot an instruction and see it through; Ctrl-C cancels it."""
    from llm_agent_ros.cli.ask import run_ask

    with exit_on_error():
        sys.exit(run_ask(instruction, namespace, question_timeout))


@app.command()
def parse(
    world: World = None,
    robot: Annotated[Path | None, typer.Option(help='Robot file: YAML with its capabilities.')] = None,
    model: Annotated[Path | None, typer.Option(help='Folder of another causal language model.')] = None,
    adapter: Annotated[Path | None, typer.Option(help='Folder of another LoRA adapter.')] = None,
    server: Annotated[str, typer.Option(help='Model server to ask first, as in http://localhost:8000/v1.')] = '',
    server_model: Annotated[str, typer.Option(help='Name of the model there (default: the first it lists).')] = '',
) -> None:
    """Read one instruction a line from standard input, print one JSON object a line."""
    from llm_agent_ros.cli.parse import run_parse

    with exit_on_error():
        code = run_parse(
            world or default_world(), robot, model=model, adapter=adapter, server=server, server_model=server_model
        )
        sys.exit(code)


@app.command()
def corpus(
    count: Annotated[int, typer.Option(help='How many.', min=1)] = 20,
    seed: Annotated[int, typer.Option(help='Equal seeds give equal sentences.')] = 1,
    held_out: Annotated[bool, typer.Option('--held-out', help='Those kept for testing.')] = False,
    only_count: Annotated[bool, typer.Option('--only-count', help='Say only how many are distinct.')] = False,
) -> None:
    """Print sentences that the parser is trained on, with their drafts, one JSON object a line."""
    from llm_agent_ros.cli.corpus import Split, run_corpus

    with exit_on_error():
        split = Split.TEST if held_out else Split.TRAIN
        sys.exit(run_corpus(count, seed=seed, split=split, only_count=only_count))


@app.command()
def doctor() -> None:
    """Check Python, wheels, weights, GL, DDS and disk, and say what to do."""
    from llm_agent_ros.cli.doctor import run_doctor

    with exit_on_error():
        sys.exit(run_doctor(console))


@app.command()
def version() -> None:
    """Print the version."""
    console.print(__version__, highlight=False)


@bench.command('chain')
def bench_chain(
    world: World = None,
    repeats: Annotated[int, typer.Option(help='How often each latency is taken; 0: none.', min=0)] = 20,
    missions: Annotated[int, typer.Option(help='Random missions, each in processes of its own.', min=0)] = 0,
    folder: Annotated[Path, typer.Option(help='Folder of the reports of the missions.')] = Path('runs/chain'),
    seed: Annotated[int, typer.Option(help='Seed of starts, goals and noise.')] = 1,
    policy: Annotated[str, typer.Option(help='What drives, or its file: residual.npz, rl.npz.')] = '',
    json_file: JsonFile = None,
) -> None:
    """Sentence to first motion, control period, stopping, memory; random missions from random starts."""
    from llm_agent_ros.cli.bench_chain import ChainOptions, run_bench_chain

    with exit_on_error():
        run_bench_chain(ChainOptions(world or default_world(), repeats, missions, folder, seed, json_file, policy))


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
    seed: Annotated[int, typer.Option(help='Seed of the sentences.')] = 7,
    show_errors: Annotated[int, typer.Option(help='own, sentences: print so many wrong parses.', min=0)] = 0,
    adapter: Annotated[Path | None, typer.Option(help='Folder of another LoRA adapter.')] = None,
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
            code = run_bench_sentences(path, chosen, adapter=adapter, json_file=json_file, show_errors=show_errors)
        elif suite is Suite.HURIC:
            code = run_bench_huric(path, count=count, adapter=adapter, json_file=json_file)
        elif suite is Suite.FUZZ:
            chosen = world or default_world()
            code = run_bench_fuzz(count or 20_000, chosen, seed=seed, adapter=adapter, json_file=json_file)
        else:
            code = run_bench_parser(
                count=count or 400, baseline_count=baselines, seed=seed, json_file=json_file,
                show_errors=show_errors, adapter=adapter,
            )
        sys.exit(code)


@bench.command('planner')
def bench_planner(
    maps: Annotated[list[Path] | None, typer.Option('--map', help='ROS map yaml or MovingAI .map.')] = None,
    scens: Annotated[list[Path] | None, typer.Option('--scen', help='MovingAI .scen.')] = None,
    peers: Annotated[bool, typer.Option('--peers', help='Measure the installed wheels as well.')] = False,
    queries: Annotated[int, typer.Option(help='Queries a map.', min=1)] = 25,
    seed: Annotated[int, typer.Option(help='Seed of the queries.')] = 1,
    plot: Annotated[Path | None, typer.Option(help='Draw the times into this PNG.')] = None,
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
    json_file: JsonFile = None,
) -> None:
    """Pursuit, DWA, MPPI and trained policies through generated worlds, in one simulator."""
    from llm_agent_ros.cli.bench_controller import ControllerBench, policy_files, run_bench_controller

    with exit_on_error():
        run_bench_controller(ControllerBench(
            tuple(controllers or ()), policy_files(policies or []), vehicle, worlds, seeds, perturbed, known,
            by_kind, json_file))


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
    policy: Annotated[str, typer.Option(help='pursuit, residual, rl, or <name>.npz of a policy.')] = 'pursuit',
    seed: Annotated[int, typer.Option(help='Seed of starts, goals, things on no map and noise.')] = 1,
    folder: Annotated[Path, typer.Option(help='For worlds and picture.')] = Path('runs/indoor'),
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


@train.command('controller')
def train_controller(
    algo: Annotated[Algo, typer.Option(help='How to learn.')] = Algo.PPO,
    mode: Annotated[Mode, typer.Option(help='Beside pursuit, or instead of it.')] = Mode.RESIDUAL,
    seed: Annotated[int, typer.Option(help='Seed of worlds, robots and training.')] = 0,
    steps: Annotated[int | None, typer.Option(help='Robot steps of 0.1 s (default: a full run).', min=1000)] = None,
    out: Annotated[Path | None, typer.Option(help='Folder (default: runs/controller/<algo>-<mode>-<seed>).')] = None,
    resume: Annotated[bool, typer.Option('--resume', help='Go on from the last checkpoint in the folder.')] = False,
    seeds: Annotated[int, typer.Option(help='Train so many seeds, from --seed on.', min=1)] = 1,
    vary: Annotated[list[str] | None, typer.Option(help='name=a,b: train with each; repeat for combinations.')] = None,
    workers: Annotated[int, typer.Option(help='Processes that simulate, for one run.', min=1)] = 1,
    evaluations: Annotated[int | None, typer.Option(help='How often the policy is validated.', min=1)] = None,
    validation_worlds: Annotated[int | None, typer.Option(help='Validation worlds of each kind.', min=1)] = None,
    ray: Annotated[bool, typer.Option('--ray', help='Run seeds and combinations side by side on Ray.')] = False,
    ray_address: Annotated[str, typer.Option(help='Of a Ray cluster (default: this machine).')] = '',
) -> None:
    """Train a driving policy in thousands of generated worlds."""
    from llm_agent_ros.cli.train_controller import run_train_controller
    from llm_agent_ros.cli.train_sweep import run_train_sweep
    from llm_agent_ros.learning.training import TrainSettings

    is_sweep = seeds > 1 or bool(vary or ray or ray_address)
    if resume and is_sweep:
        raise typer.BadParameter('A sweep begins anew.', param_hint='--resume')
    usual = TrainSettings()
    settings = replace(usual, evaluations=evaluations or usual.evaluations,
                       validation_worlds=validation_worlds or usual.validation_worlds)
    with exit_on_error():
        if is_sweep:
            sys.exit(run_train_sweep(algo, out, seed=seed, seeds=seeds, vary=vary or (), steps=steps, mode=mode,
                                     ray=ray, address=ray_address, settings=settings))
        sys.exit(run_train_controller(algo, out, seed=seed, steps=steps, mode=mode, resume=resume, workers=workers,
                                      settings=settings))


@train.command('parser')
def train_parser(
    out: Annotated[Path, typer.Option(help='Folder for the adapter and its checkpoints.')] = Path(
        'runs/parser_adapter'
    ),
    steps: Annotated[int, typer.Option(help='Optimizer steps.', min=1)] = 1700,
    batch: Annotated[int, typer.Option(help='Sentences a step.', min=1)] = 16,
    seed: Annotated[int, typer.Option(help='Seed of corpus and training.')] = 1,
    workers: Annotated[int, typer.Option(help='Processes that share a step.', min=1)] = 2,
    model: Annotated[Path | None, typer.Option(help='Folder of another causal language model.')] = None,
    start_from: Annotated[Path | None, typer.Option(help='Adapter to go on from.')] = None,
    from_memory: Annotated[
        Path | None, typer.Option(help='Instructions you confirmed or corrected; goes on from the shipped adapter.')
    ] = None,
    memory_share: Annotated[float, typer.Option(help='How much of it all comes from there.', min=0.0, max=1.0)] = 0.25,
    frozen: Annotated[int, typer.Option(help='Layers from below that stay as they are: faster.', min=0)] = 0,
    resume: Annotated[bool, typer.Option('--resume', help='Go on from the last checkpoint in the folder.')] = False,
) -> None:
    """Fine-tune the language model on generated English and Chinese sentences."""
    from llm_agent_ros.cli.train_parser import run_train_parser

    with exit_on_error():
        code = run_train_parser(
            out, steps=steps, batch=batch, seed=seed, workers=workers, model=model, start_from=start_from,
            from_memory=from_memory, memory_share=memory_share, frozen=frozen, resume=resume,
        )
        sys.exit(code)


def _pairs(remappings: list[str]) -> tuple[tuple[str, str], ...]:
    pairs = [tuple(text.split(':=', 1)) for text in remappings]
    for text, pair in zip(remappings, pairs, strict=True):
        if len(pair) != 2 or not all(pair):
            raise typer.BadParameter(f'{text!r}: write it as from:=to', param_hint='--remap')
    return tuple((pair[0], pair[1]) for pair in pairs)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == '__main__':
    main()
