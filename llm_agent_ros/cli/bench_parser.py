"""``llm-agent bench parser``: the parser's model and its baselines on the same sentences, in one run."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.table import Table

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.language import evaluation, prompt
from llm_agent_ros.language.engine import Engine
from llm_agent_ros.language.loading import shipped_adapter
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.split import Split
from llm_agent_ros.language.weights import default_weights


def run_bench_parser(
    *, count: int = 400, baseline_count: int = 40, seed: int = 7, threads: int = 1,
    model: Path | None = None, adapter: Path | None = None, json_file: Path | None = None, show_errors: int = 0,
    precision: Precision = Precision.AUTO, split: Split = Split.TEST,
) -> int:
    """Measure, print a table, write JSON where asked to; return an exit code.

    Args:
        count: sentences for the parser; ``baseline_count`` of them for each baseline, which are slow.
        show_errors: how many wrong parses to print.
        split: TRAIN measures with templates and names of training, which tells what is not learnt from what is not met.

    Raises:
        SetupError: the weights cannot be used.
    """
    where, folder, specs = machine(), model or default_weights(), skills.specs()
    examples = evaluation.sample(specs, count, seed, split)
    few = examples[:baseline_count]
    trained = Engine.load(folder, adapter or shipped_adapter(), precision=precision, threads=threads)
    answers = evaluation.ask(examples, specs, evaluation.grammatical(trained, specs))
    results = {'parser': evaluation.summary(answers)}
    if few:
        slow = evaluation.grammatical(trained, specs, forced=False)
        results['without forced tokens'] = evaluation.summary(evaluation.ask(few, specs, slow))
        bare = Engine.load(folder, precision=precision, threads=threads)
        head = prompt.head(specs)
        results['without adapter'] = evaluation.summary(
            evaluation.ask(few, specs, evaluation.grammatical(bare, specs, head=head)))
        results['free-running JSON'] = evaluation.summary(evaluation.ask(few, specs, evaluation.free_json(bare, specs)))
    _show(results)
    for answer in [answer for answer in answers if not answer.exact][:show_errors]:
        got = answer.read and ('; '.join(map(str, answer.read.steps)) or answer.read.verdict)
        wanted = f'{answer.example.instruction}\n  wanted {answer.example.draft}'
        console.print(f'{wanted}\n  got     {got}', highlight=False)
    if json_file:
        write_json(json_file, 'parser/own', {'precision': trained.precision, 'split': split, **results}, where)
    sys.stdout.flush()
    return 0


def _show(results: dict[str, dict[str, object]]) -> None:
    table = Table(
        '', 'count', 'exact', 'en', 'zh', 'draft exact', 'skills', 'outcome', 'false no', 'p50 ms', 'p95 ms', 'tokens',
        'passes',
    )
    for name, r in results.items():
        languages = r['language']
        assert isinstance(languages, dict)
        exact = [languages.get(code, {}).get('exact', 0.0) for code in ('en', 'zh')]
        rest = ('exact_draft', 'skills', 'outcome', 'false_refusals', 'latency_ms_p50', 'latency_ms_p95', 'new_tokens',
                'forward_passes')
        cells = [r['count'], r['exact'], *exact, *(r[key] for key in rest)]
        table.add_row(name, *(str(cell) for cell in cells))
    console.print(table)
