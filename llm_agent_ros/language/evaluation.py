"""Measures a parser's model on generated test sentences: what is right, how fast, and against what baselines."""

from __future__ import annotations

import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from llm_agent_ros.errors import ParseError
from llm_agent_ros.language import corpus, draft, grammar, prompt, text
from llm_agent_ros.language.corpus import Example, Split
from llm_agent_ros.language.draft import Draft, Verdict
from llm_agent_ros.language.engine import Decoded, Engine
from llm_agent_ros.language.evaluation_world import resolved, world_of
from llm_agent_ros.task import SkillSpec, Step

REFUSALS = frozenset({Verdict.UNSAFE, Verdict.NO_ABILITY, Verdict.NO_TASK})
JSON_RETRIES = 2
Write = Callable[[Example], Decoded]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model wrote for one example, and what comes of it in a world of its own (``evaluation_world``).

    Attributes:
        read: what was written; None where it cannot be read.
        wanted_task, task: the steps with the world's names; None where there are none or something has to be asked.
    """

    example: Example
    wanted: Draft
    read: Draft | None
    wanted_task: tuple[Step, ...] | None
    task: tuple[Step, ...] | None
    latency_sec: float
    new_tokens: int
    forward_passes: int

    @property
    def exact(self) -> bool:
        """Every step of the task with every argument, or the verdict, is as wanted."""
        return self.exact_draft or (self.task is not None and self.task == self.wanted_task)

    @property
    def exact_draft(self) -> bool:
        """The model's words are as wanted before any name is looked up."""
        return self.read == self.wanted

    @property
    def skills(self) -> bool:
        """The skills are as wanted, whatever their arguments."""
        if self.read is None or _kind(self.read, ()) != _kind(self.wanted, ()):
            return False
        return [step.skill for step in self.read.steps] == [step.skill for step in self.wanted.steps]

    @property
    def outcome(self) -> bool:
        """Task, question or refusal, as wanted."""
        return self.read is not None and _kind(self.read, self.task) == _kind(self.wanted, self.wanted_task)

    @property
    def false_refusal(self) -> bool:
        """A task that was refused."""
        return self.wanted.verdict is None and self.read is not None and self.read.verdict in REFUSALS


def sample(specs: Sequence[SkillSpec], count: int, seed: int = 7, split: Split = Split.TEST) -> list[Example]:
    """Return examples, half English and half Chinese; of the split TEST: templates and names never seen in training."""
    halves = [
        list(islice(corpus.examples(specs, seed=seed, split=split, share_of_chinese=share), count // 2))
        for share in (0.0, 1.0)
    ]
    return [example for pair in zip(*halves, strict=True) for example in pair]


def ask(examples: Iterable[Example], specs: Sequence[SkillSpec], write: Write) -> list[Answer]:
    """Let a model write every example's draft."""
    known = {spec.name: spec for spec in specs}
    answers = []
    for example in examples:
        start = time.monotonic()
        try:
            written = write(example)
            read = draft.read(written.text, known)
        except (ParseError, ValueError, KeyError, IndexError):
            written, read = Decoded('', 0, 0), None
        seconds = time.monotonic() - start
        wanted = draft.read(example.draft, known)
        world = world_of(example, wanted, known)
        answers.append(Answer(
            example, wanted, read, resolved(example, wanted, known, world),
            resolved(example, read, known, world) if read else None,
            seconds, written.new_tokens, written.forward_passes,
        ))
    return answers


def grammatical(engine: Engine, specs: Sequence[SkillSpec], *, head: str = '', forced: bool = True) -> Write:
    """Return a writer that decodes under the grammar; without ``forced`` it asks the model for every token."""
    def write(example: Example) -> Decoded:
        utterance = text.read(example.instruction)
        rules = grammar.build(utterance, specs)
        return engine.decode(head, prompt.tail(utterance), rules, timeout_sec=60.0, forced=forced, copying=forced)
    return write


def free_json(engine: Engine, specs: Sequence[SkillSpec]) -> Write:
    """Return a writer that asks for JSON without a grammar, with up to two retries: what most robots do."""
    head = json_head(specs)

    def write(example: Example) -> Decoded:
        tokens = 0
        for attempt in range(1 + JSON_RETRIES):
            words = f'{head}Instruction: {example.instruction}\nJSON:'
            written = engine.write_freely(words, stop='\n', max_tokens=160, temperature=0.7 * (attempt > 0))
            tokens += written.new_tokens
            try:
                return Decoded(from_json(written.text, specs), tokens, tokens)
            except (ValueError, KeyError, TypeError):
                continue
        return Decoded('', tokens, tokens)
    return write


def json_head(specs: Sequence[SkillSpec]) -> str:
    """Return the instructions and examples for the free-running baseline."""
    lines = ['Turn each instruction into a JSON list of steps with these skills:']
    lines += [f'{spec.name}({", ".join(arg.name for arg in spec.args)}): {spec.meaning}' for spec in specs]
    lines += [
        'Instruction: drive to the garden and look for the ball',
        'JSON: [{"skill": "go_to", "target": "garden"}, {"skill": "find", "object": "ball"}]',
        'Instruction: 去花园找球', 'JSON: [{"skill": "find", "object": "球", "where": "花园"}]',
        'Instruction: what a lovely day', 'JSON: []', '',
    ]
    return '\n'.join(lines)


def from_json(words: str, specs: Sequence[SkillSpec]) -> str:
    """Return JSON steps as a line of the compact language; ValueError, KeyError or TypeError where they are none."""
    steps = json.loads(words)
    if not steps:
        return f' {Verdict.NO_TASK}'
    known = {spec.name: spec for spec in specs}
    lines = []
    for step in steps:
        spec = known[step['skill']]
        required = [_piece(step[arg.name]) for arg in spec.args if not arg.optional]
        named = [f'| {arg.name}={_piece(step[arg.name])}' for arg in spec.args if arg.optional and step.get(arg.name)]
        lines.append(f' {spec.name}{"|".join(required)}{"".join(named)}')
    return ';'.join(lines)


def summary(answers: Sequence[Answer]) -> dict[str, object]:
    """Return the figures: shares from 0 to 1, milliseconds, tokens and passes."""
    by_language, by_steps, by_skill = (defaultdict(list) for _ in range(3))
    for answer in answers:
        by_language[answer.example.language].append(answer)
        by_steps[str(len(answer.wanted.steps))].append(answer)
        for skill in {step.skill for step in answer.wanted.steps} or {str(answer.wanted.verdict)}:
            by_skill[skill].append(answer)
    times = sorted(answer.latency_sec * 1e3 for answer in answers)
    tasks = [answer for answer in answers if answer.wanted.verdict is None]
    return {
        'count': len(answers),
        **_shares(answers),
        'false_refusals': _share(a.false_refusal for a in tasks),
        'unreadable': _share(a.read is None for a in answers),
        'language': {name: _shares(group) for name, group in sorted(by_language.items())},
        'steps': {name: _shares(group) for name, group in sorted(by_steps.items())},
        'skill': {name: _shares(group) for name, group in sorted(by_skill.items())},
        'latency_ms_p50': round(statistics.median(times), 1),
        'latency_ms_p95': round(times[int(0.95 * (len(times) - 1))], 1),
        'new_tokens': sum(a.new_tokens for a in answers),
        'forward_passes': sum(a.forward_passes for a in answers),
    }


def _shares(answers: Sequence[Answer]) -> dict[str, float]:
    return {
        'exact': _share(a.exact for a in answers), 'exact_draft': _share(a.exact_draft for a in answers),
        'skills': _share(a.skills for a in answers), 'outcome': _share(a.outcome for a in answers),
    }


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return round(sum(found) / len(found), 4) if found else 0.0


def _kind(read: Draft, task: tuple[Step, ...] | None) -> str:
    if read.verdict is None:
        return 'question' if task is None else 'task'
    return str(read.verdict) if read.verdict in REFUSALS else 'question'


def _piece(value: object) -> str:
    return '+'.join(f' {v}' for v in value) if isinstance(value, list) else f' {value}'
