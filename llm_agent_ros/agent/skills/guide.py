"""Lead a person to a place, or to somebody."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to, lead_to
from llm_agent_ros.agent.goals import person_goal, target_goal
from llm_agent_ros.agent.people import search_person, whom
from llm_agent_ros.agent.procedure import Doing, Procedure, pause
from llm_agent_ros.agent.telling import called, tell
from llm_agent_ros.agent.wording import said
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='guide',
    args=(
        ArgSpec('person', ArgType.PERSON),
        ArgSpec('to', ArgType.RECIPIENT),
        ArgSpec('from', ArgType.PLACE, optional=True),
    ),
    needs=frozenset({Capability.BASE, Capability.SPEAKER}),
    meaning='lead a person to a place or to somebody',
    phrases_en=(
        'guide {person} to {to}', 'lead {person} to {to}', 'show {person} the way to {to}', 'escort {person} to {to}',
        'take {person} to {to}', 'guide {person} from {from} to {to}', 'bring {person} from {from} over to {to}',
        'lead {person} from {from} to {to}', 'walk {person} to {to}',
    ),
    phrases_zh=(
        '带{person}去{to}', '领{person}到{to}', '给{person}带路去{to}', '把{person}从{from}带到{to}',
        '引导{person}去{to}', '带{person}从{from}到{to}', '送{person}到{to}',
    ),
)

TURN_SEC = 2.0  # for them to hear it and to set off


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: go to them, ask them to follow, lead the way slowly, and say when it is there."""
    words, to, start = step.text('person') or '', step.text('to') or '', step.text('from')

    def lead() -> Doing[None]:
        target = called(context, to)
        target_goal(context, to)  # who or what is said to be nowhere is told before they are asked to follow
        yield from _meet(context, words, start)
        context.ports.voice.say(said(context, Say.FOLLOW_ME, target=target))
        yield from pause(context, TURN_SEC)
        yield from lead_to(context, target_goal(context, to))
        tell(context, said(context, Say.HERE_WE_ARE, target=target))

    return Procedure(f'lead {words} to {to}', context, lead)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 600.0


def _meet(context: Context, words: str, start: str | None) -> Doing[None]:
    """Drive to where they wait: the place that was named, else where they are; search where nobody knows that."""
    if start is not None:
        yield from drive_to(context, target_goal(context, start))
        return
    pose = whom(context, words).pose
    if pose is None and Capability.CAMERA in context.profile.capabilities:
        sighting = yield from search_person(context, whom(context, words))
        pose = None if sighting.position is None else Pose2D(sighting.position.x, sighting.position.y)
    if pose is not None:
        yield from drive_to(context, person_goal(pose))
