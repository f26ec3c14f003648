"""docs/skills.md, written from the registry: ``python -m llm_agent_ros.agent.reference > docs/skills.md``."""

from __future__ import annotations

from llm_agent_ros.agent import skills
from llm_agent_ros.task import ArgType, SkillSpec

_TYPES = {
    ArgType.PLACE: 'one of the world\'s places',
    ArgType.PLACES: 'two or more places',
    ArgType.OBJECT: 'an object or a category of the world, or the operator\'s own words',
    ArgType.PERSON: 'a person of the world, or the operator\'s own words',
    ArgType.TARGET: 'a place, an object, a person or the operator',
    ArgType.RECIPIENT: 'the operator, a person or a place',
    ArgType.DIRECTION: 'forward, back, left or right',
    ArgType.DISTANCE_M: 'metres, 0 to 20',
    ArgType.ANGLE_DEG: 'degrees, left positive, -3600 to 3600',
    ArgType.SECONDS: 'seconds, 0 to 3600',
    ArgType.TIMES: 'how often, 1 to 50',
    ArgType.TEXT: 'the operator\'s own words, at most 500 characters',
    ArgType.ATTRIBUTE: 'what to report, in the operator\'s own words',
}
_HEAD = """# Skills

What the robot can be told to do. This page is written from the skills themselves
(`python -m llm_agent_ros.agent.reference > docs/skills.md`); a test keeps it current.

| skill | arguments | needs | meaning |
|---|---|---|---|
"""
_TAIL = """
## Success is what the sensors say

A step succeeds only once it was verified: `go_to`, `go_home`, `patrol` and `move` by odometry (where it should be,
and at rest), `turn` by the angle that odometry counted, `find` by at least two images that show the object at one
spot, `pick` by the finger sensor and by an image without the object where it was, `place` and `bring` by the finger
sensor and, where the spot is in view, by the camera. A step that fails where it may go better is tried once more with
a new plan; then the task ends with a code (`llm_agent_ros/errors.py`) and one sentence in the operator's language. A
drive that is blocked on the way is planned round the obstacle up to three times without that. Cancelling works at any
moment.

## A new skill

Add one file to `llm_agent_ros/agent/skills/`. It defines

* `SPEC`: a `SkillSpec` with name, typed arguments, the capabilities it needs, its meaning, phrases in both languages;
* `build(step, context)`: its py_trees behaviour. A `Procedure` runs a generator that yields once a tick, raises an
  `AgentError` to fail, and gives up what it started when it is closed; `sequence` and `unless` combine them;
* `time_limit_sec(step)`: after how long it is given up.

The grammar, the check before motion, this page and the training corpus follow from `SPEC`.
"""


def skills_page() -> str:
    """Return the Markdown page on all skills."""
    rows = ''.join(_row(spec) for spec in skills.specs())
    return _HEAD + rows + ''.join(_section(spec) for spec in skills.specs()) + _TAIL


def _row(spec: SkillSpec) -> str:
    args = ', '.join(f'`{arg.name}{"?" if arg.optional else ""}`' for arg in spec.args)
    needs = ', '.join(sorted(spec.needs))
    return f'| `{spec.name}` | {args} | {needs} | {spec.meaning} |\n'


def _section(spec: SkillSpec) -> str:
    lines = [f'\n## {spec.name}\n']
    lines += [
        f'* `{arg.name}`{" (may be left out)" if arg.optional else ""}: {_TYPES[arg.type]}' for arg in spec.args
    ]
    if spec.args:
        lines.append('')
    lines.append('For example: ' + '; '.join(f'*{phrase}*' for phrase in (*spec.phrases_en[:3], *spec.phrases_zh[:2])))
    return '\n'.join(lines) + '\n'


if __name__ == '__main__':
    print(skills_page(), end='')
