"""``llm-agent``: the command line. Each command imports what it needs when it runs, so that help is instant."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from llm_agent_ros import __version__
from llm_agent_ros.bringup import Body, BringupOptions, LogLevel, ParamValue
from llm_agent_ros.cli.bench_commands import bench
from llm_agent_ros.cli.console import console, exit_on_error, print_json_as_utf8, set_up_streams
from llm_agent_ros.cli.options import World, default_world, number, readable
from llm_agent_ros.cli.train_commands import train

DEFAULT_INSTRUCTION = 'Go to the kitchen, find the red mug and put it on the desk in the study.'

app = typer.Typer(
    help='Tell a robot what to do in a sentence, in English or Chinese.',
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode='rich',
)
app.add_typer(bench, name='bench')
app.add_typer(train, name='train')

Namespace = Annotated[str, typer.Option(help='Namespace of the robot.', callback=readable)]


@app.command()
def demo(
    instruction: Annotated[str, typer.Option(help='What the robot is told.', callback=readable)] = DEFAULT_INSTRUCTION,
    world: World = None,
    headless: Annotated[bool, typer.Option('--headless', help='No window, no questions.')] = False,
    seed: Annotated[int, typer.Option(help='Seed of the sensor noise.', min=0)] = 0,
    timeout: Annotated[float, typer.Option(help='Seconds after which the mission is canceled.', min=1.0)] = 300.0,
    report: Annotated[
        Path, typer.Option(help='Folder for the report, picture and recording.', file_okay=False)
    ] = Path('report'),
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
    world: Annotated[
        Path | None, typer.Option(help='World file; a robot needs one (default in simulation: worlds/house.yaml).')
    ] = None,
    namespace: Namespace = '',
    params_file: Annotated[
        list[Path] | None, typer.Option(help='ROS parameter file; later ones win.', exists=True, dir_okay=False)
    ] = None,
    remap: Annotated[list[str] | None, typer.Option(help='from:=to, where a topic has another name.')] = None,
    log_level: Annotated[LogLevel, typer.Option(help='What the nodes log.')] = LogLevel.INFO,
    seed: Annotated[int | None, typer.Option(help='Seed of the simulated sensor noise.', min=0)] = None,
    map_file: Annotated[Path | None, typer.Option('--map', help='ROS map yaml (default: drawn).', exists=True)] = None,
) -> None:
    """Start every node and keep them running until Ctrl-C."""
    from llm_agent_ros.cli.up import run_up

    # Only what somebody gave: it is stronger than the parameter files.
    overrides: dict[str, dict[str, ParamValue]] = {} if seed is None else {'simulator': {'seed': seed}}
    if map_file is not None:
        overrides['map_server'] = {'map': str(map_file.resolve())}
    with exit_on_error():
        options = BringupOptions(
            body=body,
            world=world,
            fallback_world=default_world(),
            namespace=namespace,
            log_level=log_level,
            params_files=tuple(params_file or ()),
            overrides=overrides,
            remappings=_pairs(remap or []),
        )
        sys.exit(run_up(options))


@app.command()
def ask(
    instruction: Annotated[str, typer.Argument(help='What the robot is told.', callback=readable)],
    namespace: Namespace = '',
    question_timeout: Annotated[float, typer.Option(
        help='Seconds to wait for your answer to a question.', min=0.0, max=3600.0, callback=number)] = 60.0,
) -> None:
    """Give a running robot an instruction and see it through; Ctrl-C cancels it."""
    from llm_agent_ros.cli.ask import run_ask

    with exit_on_error():
        sys.exit(run_ask(instruction, namespace, question_timeout))


@app.command()
def stop(namespace: Namespace = '') -> None:
    """Stop a running robot at once; nothing moves until "llm-agent reset"."""
    from llm_agent_ros.cli.halt import run_stop

    with exit_on_error():
        sys.exit(run_stop(namespace))


@app.command()
def reset(namespace: Namespace = '') -> None:
    """Let a robot that was stopped move again."""
    from llm_agent_ros.cli.halt import run_reset

    with exit_on_error():
        sys.exit(run_reset(namespace))


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

    print_json_as_utf8()
    with exit_on_error():
        code = run_parse(
            world or default_world(), robot, model=model, adapter=adapter, server=server, server_model=server_model
        )
        sys.exit(code)


@app.command()
def corpus(
    count: Annotated[int, typer.Option(help='How many.', min=1)] = 20,
    seed: Annotated[int, typer.Option(help='Equal seeds give equal sentences.', min=0)] = 1,
    held_out: Annotated[bool, typer.Option('--held-out', help='Those kept for testing.')] = False,
    only_count: Annotated[bool, typer.Option('--only-count', help='Say only how many are distinct.')] = False,
) -> None:
    """Print sentences that the parser is trained on, with their drafts, one JSON object a line."""
    from llm_agent_ros.cli.corpus import Split, run_corpus

    print_json_as_utf8()
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


def _pairs(remappings: list[str]) -> tuple[tuple[str, str], ...]:
    pairs = [tuple(text.split(':=', 1)) for text in remappings]
    for text, pair in zip(remappings, pairs, strict=True):
        if len(pair) != 2 or not all(pair):
            raise typer.BadParameter(f'{text!r}: write it as from:=to', param_hint='--remap')
    return tuple((pair[0], pair[1]) for pair in pairs)


def main() -> None:
    """Run the command line."""
    set_up_streams()
    app()


if __name__ == '__main__':
    main()
