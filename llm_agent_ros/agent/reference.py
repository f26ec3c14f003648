"""docs/skills.md, written from the registry: ``python -m llm_agent_ros.agent.reference > docs/skills.md``."""

from __future__ import annotations

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.measures import LEAST_TURN_DEG, LIMITS
from llm_agent_ros.task import ArgType, SkillSpec

_TYPES = {
    ArgType.PLACE: 'one of the world\'s places',
    ArgType.PLACES: '{0:g} to {1:g} places',
    ArgType.OBJECT: 'an object or a category of the world, or the operator\'s own words',
    ArgType.PERSON: 'a person of the world, or the operator\'s own words',
    ArgType.TARGET: 'a place, an object, a person or the operator',
    ArgType.RECIPIENT: 'the operator, a person or a place',
    ArgType.DIRECTION: 'forward, back, left or right',
    ArgType.DISTANCE_M: 'metres, {0:g} to {1:g}',
    ArgType.ANGLE_DEG: f'degrees, left positive, {{0:g}} to {{1:g}}, at least {LEAST_TURN_DEG:g} either way',
    ArgType.SECONDS: 'seconds, {0:g} to {1:g} (four hours)',
    ArgType.TIMES: 'how often, {0:g} to {1:g}',
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
sensor and, where the spot is in view, by the camera. `find_person`, `inspect` of a thing or a person, `count` and
`describe` believe what at least two images show at one spot; `follow` succeeds where the camera has the person at the
place and odometry the robot behind them. A step that fails where it may go better is tried once more with a new plan;
then the task ends with a code (`llm_agent_ros/errors.py`) and one sentence in the operator's language. A drive that is
blocked on the way is planned round the obstacle up to three times without that. Cancelling works at any moment.

## People, reports and answers

* A person is a name of the world, the operator ("me"), or anybody ("someone", "the person in the red shirt"). What the
  robot cannot tell of people (a beard, a wave, who is the nurse) is refused before it moves. Whoever waits at the place
  that `guide` is told to start from may be a stranger.
* `bring` lets go only before somebody whom the camera sees from where the robot stands; who is not where they should be
  is searched for, who walks on is driven up to again, three times at most, and where they are not found or do not wait
  the robot keeps what it holds (`PERSON_NOT_FOUND`). An operator whom the world file does not
  list among its people gets it put on the floor. Whom the world file has nowhere is searched for.
* What falls on the way, or is taken out of the gripper, ends `bring` and `place` after half a second (`NOTHING_HELD`).
* Where a thing was seen or put last counts. A spot where it was put and then looked for in vain is forgotten, and so is
  where it was seen before the robot took it.
* What a task put down or handed over is not taken again where a later step names only the kind: "a mug, and then
  another mug" are two, and where the world knows of no other the step fails (`OBJECT_NOT_FOUND`). By its name, or
  `from` where it was put, it is taken; so is the only one of its kind, unless it would go to where it was taken before.
* A name that the world file has without a position, or without room for the robot beside it, is refused before anything
  moves (`UNKNOWN_PLACE`, `GOAL_OCCUPIED`), and so is putting something on furniture without a size (`PLACE_FAILED`).
* With a `where` or a `from`, a thing of a kind that is held or was just seen counts only if it was taken or is there.
* `say` and `answer` go to whom they are for, so that they need a gate that is not latched; what is to be said to the
  operator is said on the spot. With a camera the robot sees them before it speaks; who is not where they should be is
  searched for. Where that is in vain it goes back to where they should be, speaks, and says that it saw nobody: the
  detector may miss who is half hidden, and a message is lost for good if it is not spoken. Where nobody knows where
  they should be it fails (`PERSON_NOT_FOUND`). Without a camera it speaks and says that it saw nobody.
* `follow` keeps 1.2 m behind, stands still where they come near, goes through the door where they went out of sight and
  looks around, goes on to the place where one is named, and gives up with `PERSON_LOST`; after ten minutes in any case.
* `guide` drives in legs of 2.5 m with a pause after each. It asks people to follow; whether they do it does not see.
* `count` looks from several sides, `inspect` and `describe` from one. A sort that the world has no word for is
  `UNKNOWN_OBJECT`: for "blue pencils" it does not count other blue things. Two sightings of one kind and colour nearer
  than 12 cm, or of people nearer than 40 cm, are one. Of people it can tell the colour of the shirt: asked for those
  who sit, for women or for guests, it counts everybody and says so. Of things it can tell kind and colour, and leaves
  colours out ("mugs that are not red"); asked for clean mugs it counts all mugs and says so. What is excepted and it
  cannot tell ("mugs without a handle") is refused before it moves (`CANNOT_TELL`).
* `describe` knows colour, size, shape, kind, place and name, and the largest, smallest, tallest, lowest, nearest,
  farthest, leftmost or rightmost of a sort. Anything else is `CANNOT_TELL` as soon as the step begins; what the
  look does not show, after it. Sizes are the world file's.
* `answer` knows the time, the date, itself, what it holds, sees, did and reported, where things and people were seen or
  should be, and what it was told to `remember`; what it does not know it says. It has no gauge for its battery.
  A report is passed on only in its own language.
* `remember` keeps facts in an SQLite file (parameter `memory_file` of the agent; a relative name is in the user's data
  folder; readable by that user only), recalled by the words that they share with a question, in English and Chinese.
  To forget everything, delete it. A file that cannot be written fails the step with `MEMORY_UNUSABLE` and its name;
  one that cannot be read leaves `answer` with what it knows otherwise, and it says so. The agent's log has the reason.
* The last report of a task is also the message of its result.

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
        f'* `{arg.name}`{" (may be left out)" if arg.optional else ""}: '
        + _TYPES[arg.type].format(*LIMITS.get(arg.type, ())) for arg in spec.args
    ]
    if spec.args:
        lines.append('')
    lines.append('For example: ' + '; '.join(f'*{phrase}*' for phrase in (*spec.phrases_en[:3], *spec.phrases_zh[:2])))
    return '\n'.join(lines) + '\n'


if __name__ == '__main__':
    print(skills_page(), end='')
