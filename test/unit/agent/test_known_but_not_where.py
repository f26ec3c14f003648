"""Names that the world knows without a place, a size or room beside them: told so, before anything moves."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, failed, run, step, succeeded

from llm_agent_ros.agent.check import check_task
from llm_agent_ros.agent.context import Notes
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.task import Task
from llm_agent_ros.world.model import Person, Place, PlaceKind
from llm_agent_ros.world.rect import Rect

HALL = Place('hall', PlaceKind.SPOT, aliases_zh=('大厅',))
BOARD = Place('sideboard', PlaceKind.FURNITURE, pose=Pose2D(3.0, 3.5, 0.0))
SHELF = Place('shelf', PlaceKind.FURNITURE, pose=Pose2D(0.3, 2.0), rect=Rect(0.3, 2.0, 0.5, 0.5), room='kitchen',
              room_rect=Rect(0.3, 2.0, 0.6, 0.6))


@pytest.fixture
def flat():
    """A robot in the house with places and people of which the world file says too little."""
    world = Robot().world
    people = (*world.people, Person('Ana'))
    return Robot(dataclasses.replace(world, places=(*world.places, HALL, BOARD, SHELF), people=people))


def refused(robot, one_step, language='en'):
    """Return the code and the sentence with which a step is refused before anything moves."""
    with pytest.raises(AgentError) as error:
        check_task(Task((one_step,), 'x', language), context_of(robot, language))
    return error.value.code, error.value.message


@pytest.mark.parametrize(('one_step', 'code', 'text'), [
    (step('go_to', target='hall'), ErrorCode.UNKNOWN_PLACE, 'I know the hall, but not where it is.'),
    (step('inspect', target='hall'), ErrorCode.UNKNOWN_PLACE, 'I know the hall, but not where it is.'),
    (step('find', object='mug', where='hall'), ErrorCode.UNKNOWN_PLACE, 'I know the hall, but not where it is.'),
    (step('patrol', targets=('study', 'hall')), ErrorCode.UNKNOWN_PLACE, 'I know the hall, but not where it is.'),
    (step('go_to', target='shelf'), ErrorCode.GOAL_OCCUPIED, 'There is no room for me at the shelf.'),
    (step('place', where='shelf'), ErrorCode.GOAL_OCCUPIED, 'There is no room for me at the shelf.'),
    (step('place', where='sideboard', object='mug'), ErrorCode.PLACE_FAILED,
     'I cannot put anything on the sideboard: my world file does not say how large it is.'),
    (step('bring', object='mug', to='sideboard'), ErrorCode.PLACE_FAILED,
     'I cannot put anything on the sideboard: my world file does not say how large it is.'),
])
def test_what_the_world_says_too_little_of_is_refused_before_it_moves(flat, one_step, code, text):
    assert refused(flat, one_step) == (code, text)
    notes = Notes(held='red mug')
    flat.held = 'red mug' if one_step.skill == 'place' else None
    result = run(flat, one_step, notes=notes)
    assert (result.code, result.message) in ((code, text), (ErrorCode.PLACE_FAILED, text))


def test_in_chinese(flat):
    assert refused(flat, step('go_to', target='大厅'), 'zh')[1] == '我知道大厅，但不知道它在哪里。'


@pytest.mark.parametrize('one_step', [
    step('go_to', target='operator'), step('bring', object='mug', to='operator'),
])
def test_an_operator_who_is_nowhere_is_told_so(one_step):
    robot = Robot(dataclasses.replace(Robot().world, operator=None, start=None))
    assert refused(robot, one_step) == (ErrorCode.UNKNOWN_PLACE, 'I do not know where you are.')


@pytest.mark.parametrize('one_step', [step('go_to', target='Ana'), step('guide', person='Robin', to='Ana')])
def test_who_is_known_but_nowhere_is_not_driven_to(flat, one_step):
    result = failed(run(flat, one_step), ErrorCode.UNKNOWN_PLACE)
    assert result.message == 'I know Ana, but not where to find them.'
    assert flat.planned == []


def test_who_is_known_but_nowhere_is_searched_for_and_given_it(flat):
    flat.people['Ana'] = Pose2D(2.0, 2.8, 0.0)
    succeeded(run(flat, step('bring', object='red mug', to='Ana')))
    assert flat.objects['red mug'].ground.distance_to(Pose2D(2.0, 2.8)) < 0.8


def test_who_is_nowhere_at_all_does_not_get_it(flat):
    failed(run(flat, step('bring', object='red mug', to='Ana'), search_sec=20.0), ErrorCode.PERSON_NOT_FOUND)
    assert flat.held == 'red mug'
