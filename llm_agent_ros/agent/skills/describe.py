"""Report an attribute of what is seen."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.asking import question_of
from llm_agent_ros.agent.attributes import told
from llm_agent_ros.agent.beliefs import where_is
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import object_goal
from llm_agent_ros.agent.lexicon import color_in
from llm_agent_ros.agent.matching import Query
from llm_agent_ros.agent.people import PersonQuery, search_person, whom
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.reports import report
from llm_agent_ros.agent.subjects import named_objects, named_person, named_place
from llm_agent_ros.agent.views import survey
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='describe',
    args=(ArgSpec('what', ArgType.ATTRIBUTE), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='look and report an attribute: a colour, a kind, a place, a size, a name',
    phrases_en=(
        'describe {what}', 'tell me {what}', 'what is {what}', 'tell me {what} in {where}',
        'describe {what} on {where}', 'report {what}', 'find out {what} in {where}', 'tell me {what} on {where}',
    ),
    phrases_zh=(
        '描述{what}', '告诉我{what}', '{what}是什么', '告诉我{where}的{what}', '描述一下{where}的{what}',
        '{where}的{what}是什么',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: look where it is, and say what was asked for; what cannot be told is refused at once."""
    what, where = step.text('what') or '', step.text('where')

    def describe() -> Doing[None]:
        question = question_of(what, context.world)
        if question is None:
            raise failure(context, ErrorCode.CANNOT_TELL, what=what)
        place = named_place(what, context.world) if where is None else context.world.resolve_place(where)
        if question.subject.people and question.most is None:
            seen = [(yield from search_person(context, _person_in(context, what), place.name if place else None))]
        else:
            if place is None:
                yield from _go_near(context, what)
            seen = [s for s in (yield from survey(context, question.subject, place)) if question.subject.matches(s)]
        if not seen:
            raise failure(context, ErrorCode.OBJECT_NOT_FOUND)
        text = told(context, question, seen)
        if not text:
            raise failure(context, ErrorCode.CANNOT_TELL, what=what)
        report(context, what, text)

    return Procedure(f'describe {what}', context, describe)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 360.0


def _person_in(context: Context, what: str) -> PersonQuery:
    """Return whom the words are about: somebody by name, else anybody, in the colour that is named."""
    person = named_person(what, context.world)
    return PersonQuery(what, color=color_in(what)) if person is None else whom(context, person.name)


def _go_near(context: Context, what: str) -> Doing[None]:
    """Drive to the thing that the words name, where somebody knows where that is."""
    things = named_objects(what, context.world)
    if things and where_is(context, Query(what, things)):
        yield from drive_to(context, object_goal(context, things[0].name))
