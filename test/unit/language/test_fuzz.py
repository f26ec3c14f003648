"""Whatever is said, only sentences of the grammar and places of the world come out; and the checks can fail."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import pytest

from llm_agent_ros.cli.bench_fuzz import run_bench_fuzz
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import fuzz
from llm_agent_ros.language.loading import load
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.writer import Fork
from llm_agent_ros.task import Outcome, ParseResult, RobotProfile, SkillSpec, Step, Task
from llm_agent_ros.world import World

ROOT = Path(__file__).parents[3]
COUNT = 100


@pytest.mark.timeout(300)
def test_a_model_of_random_weights_cannot_say_anything_malformed(
    world: World, specs: dict[str, SkillSpec], tiny_model_folder: Path
) -> None:
    listed = tuple(specs.values())
    parser = load(world, listed, RobotProfile(), model=tiny_model_folder, timeout_sec=5.0)
    wanted = chain([('bytes', 'go\x00 home')], fuzz.instructions(listed, COUNT - 1, seed=11))
    report = fuzz.run(parser, listed, world, wanted)
    assert report.problems == []
    assert report.count == COUNT == sum(report.outcomes.values())
    assert report.kinds.keys() == fuzz.SHARES.keys()
    assert report.through_model > COUNT / 2 and report.answers > 5
    assert {'INSTRUCTION_TOO_LONG', 'CONTROL_CHARACTERS'} <= report.codes.keys()


def test_equal_seeds_give_equal_instructions_of_every_kind(specs: dict[str, SkillSpec]) -> None:
    listed = tuple(specs.values())
    made = list(fuzz.instructions(listed, 300, seed=1))
    assert made == list(fuzz.instructions(listed, 300, seed=1)) != list(fuzz.instructions(listed, 300, seed=2))
    assert Counter(kind for kind, _ in made).keys() == fuzz.SHARES.keys()
    assert all(len(words) >= 10_000 for kind, words in made if kind == 'long')


GOOD = ParseResult(
    Outcome.TASK, Task((Step('go_to', (('target', 'kitchen'),)),), 'go to the kitchen'), draft=' go_to kitchen'
)


def to(skill: str, **args: str | tuple[str, ...]) -> ParseResult:
    return replace(GOOD, task=replace(GOOD.task, steps=(Step(skill, tuple(args.items())),)))


@pytest.mark.parametrize(
    ('result', 'part'),
    [
        (GOOD, ''),
        (to('bring', object='violin', to='operator'), ''),
        (to('bring', object='violin', to='Robin'), ''),
        (to('go_to', target='red mug'), ''),
        (replace(GOOD, draft=' go_to garage'), 'no sentence'),
        (replace(GOOD, draft=' go_to'), 'no sentence'),
        (replace(GOOD, code=ErrorCode.AMBIGUOUS), 'outcome'),
        (replace(GOOD, outcome=Outcome.REFUSAL, message='no'), 'outcome'),
        (replace(GOOD, task=Task((), 'go to the kitchen')), 'outcome'),
        (to('go_to', target='garage'), 'not in the world'),
        (to('find', object='ball', where='garage'), 'not in the world'),
        (to('patrol', targets=('kitchen', 'garage')), 'not in the world'),
        (to('bring', object='ball', to='nobody'), 'not in the world'),
        (to('fly', target='kitchen'), 'no such skill'),
    ],
)
def test_the_checks_find_what_is_wrong(
    world: World, specs: dict[str, SkillSpec], result: ParseResult, part: str
) -> None:
    found = fuzz.problems(result, specs, world)
    assert part in found[0] if part else found == []


@dataclass(frozen=True)
class Line:
    """A draft that cannot be read."""

    text: str
    new_tokens: int = 1
    forward_passes: int = 1
    forks: tuple[Fork, ...] = ()


class Broken:
    """Stands in for a model without a grammar."""

    def __init__(self, text: str) -> None:
        self.line = Line(text)

    def decode(
        self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True, after: Sequence[int] = ()
    ) -> Line:
        return self.line


@pytest.mark.parametrize(('text', 'part'), [(' wait x', 'broken'), (' go_to kitchen', 'no sentence')])
def test_a_broken_draft_and_an_invented_word_are_reported(
    world: World, specs: dict[str, SkillSpec], text: str, part: str
) -> None:
    parser = InstructionParser(world, specs.values(), RobotProfile(), Broken(text))
    report = fuzz.run(parser, tuple(specs.values()), world, iter([('x', 'say hello')]))
    assert len(report.problems) == 1 and part in report.problems[0] and "'say hello'" in report.problems[0]


def test_what_was_seen_counts_where_it_is_cut_short(world: World, specs: dict[str, SkillSpec]) -> None:
    class CutShort(Broken):
        def decode(
            self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True,
            after: Sequence[int] = (),
        ) -> Line:
            if 'twice' in tail:
                raise KeyboardInterrupt
            return self.line

    parser = InstructionParser(world, specs.values(), RobotProfile(), CutShort(' no task'))
    wanted = [('a', 'say it once'), ('b', 'say it twice'), ('a', 'say it again')]
    report = fuzz.run(parser, tuple(specs.values()), world, iter(wanted))
    assert (report.count, report.problems, +report.kinds) == (1, [], Counter('a'))


def test_growth_compares_the_end_with_the_beginning() -> None:
    assert fuzz.Report(memory_mb=[100, 300, 310, 305, 300, 300, 301, 302]).growth_mb == pytest.approx(-6.0)
    assert fuzz.Report(memory_mb=[100, 300, 310, 400, 500, 600, 700, 800]).growth_mb == pytest.approx(395.0)


def test_the_suite_prints_a_table_and_writes_json(
    tiny_model_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / 'fuzz.json'
    code = run_bench_fuzz(
        12, ROOT / 'worlds' / 'flat_names_only.yaml', model=tiny_model_folder, use_adapter=False, json_file=path
    )
    figures = json.loads(path.read_text())['figures']
    assert (code, figures['count'], figures['problems'], figures['passed']) == (0, 12, [], True)
    assert 0 < figures['through_model'] <= 12 and figures['memory_mb'][-1] > 50.0
    assert 'through the model' in capsys.readouterr().out
