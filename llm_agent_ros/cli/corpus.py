"""``llm-agent corpus``: prints generated sentences with their drafts, one JSON object a line."""

from __future__ import annotations

import json
from itertools import islice

from rich.progress import track

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console, errors
from llm_agent_ros.language import corpus
from llm_agent_ros.language.corpus import Split


def run_corpus(count: int, *, seed: int = 1, split: Split = Split.TRAIN, only_count: bool = False) -> int:
    """Print ``count`` sentences and, on standard error, how many are distinct; return an exit code.

    Args:
        only_count: print no sentences, only the last line.
    """
    distinct: set[str] = set()
    drawn = islice(corpus.examples(skills.specs(), seed=seed, split=split), count)
    for example in track(drawn, 'drawing', total=count, console=errors, transient=True, disable=not only_count):
        distinct.add(example.instruction)
        if not only_count:
            line = {'instruction': example.instruction, 'language': example.language, 'draft': example.draft}
            console.out(json.dumps(line, ensure_ascii=False), highlight=False)
    errors.print(f'{count:,} drawn, {len(distinct):,} of them distinct.', highlight=False)
    return 0
