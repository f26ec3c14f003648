"""Taking things, checked by the finger sensor and by the camera, and what the gripper is known to hold."""

from __future__ import annotations

from llm_agent_ros.agent.beliefs import seen_now
from llm_agent_ros.agent.context import Context, Handled
from llm_agent_ros.agent.driving import back_off, drive_to, face, here
from llm_agent_ros.agent.goals import Goal, reach_poses
from llm_agent_ros.agent.looking import belongs, look
from llm_agent_ros.agent.matching import SAME_SPOT_M, Query, resolve
from llm_agent_ros.agent.procedure import Doing, until, wait_for
from llm_agent_ros.agent.sparing import left_of
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.messages import Say

UNNAMED = ''  # in the gripper, but not what it was meant to take
HAND_LIMIT_SEC = 15.0
FINGER_LIMIT_SEC = 2.0
REACH_MARGIN_M = 0.02
NEAR_SPOT_M = 0.30
CHECK_SEC = 2.0
_STEP_BACK_M = 0.3


def holds(context: Context, words: str, where: str | None = None) -> bool:
    """Return whether the gripper holds what the words mean; an unknown cargo is taken to be it.

    Where a place is named that it is to be taken from, any thing of the kind will not do: it was taken there, or it
    is the very thing that the words name.
    """
    if not context.ports.hand.holding:
        return False
    held, query = context.notes.held, held_query(context, words)
    if held is not None and held != words and not query.matches_label(held):
        return False
    return where is None or query.names_one or _taken_from(context, where)


def _taken_from(context: Context, where: str) -> bool:
    place, point = context.world.resolve_place(where), context.notes.taken_at
    return place is not None and point is not None and belongs(point, place)


def held_query(context: Context, words: str) -> Query:
    """Return what to look for, also where the world does not know the words."""
    try:
        return resolve(words, context.world)
    except AgentError:
        return Query(words)


def located(context: Context, words: str, where: str | None = None, to: str | None = None) -> bool:
    """Return whether the object was found so recently, and not moved since, that no search is needed.

    Where a place is named it has to be there; of a kind, what the task has set down will not do (``left_of``).
    """
    focus, settings = context.notes.focus, context.settings
    query = left_of(context, held_query(context, words), where, to)
    if context.attempt > 1 or focus is None or query is None or not query.matches_label(focus[0]):
        return False
    place = None if where is None else context.world.resolve_place(where)
    if place is not None and not belongs(focus[1], place):
        return False
    newest = [
        s.last_seen_sec for s in context.ports.eyes.known()
        if s.position is not None and query.matches(s) and near(s.position, focus[1], NEAR_SPOT_M)
    ]
    return bool(newest) and context.now_sec() - max(newest) <= settings.seen_recently_sec


def approach(context: Context, words: str) -> Doing[None]:
    """Drive to where the arm reaches the object found last, and look again where it is.

    Raises:
        AgentError: HANDS_FULL, OBJECT_NOT_FOUND, OUT_OF_REACH, or why the way there failed.
    """
    if context.ports.hand.holding:
        if context.attempt > 1 and context.notes.held == UNNAMED:
            raise failure(context, ErrorCode.NOT_VERIFIED, Say.STILL_THERE, object=words)
        raise failure(context, ErrorCode.HANDS_FULL, **named(context.notes.held))
    if context.notes.focus is None:
        raise failure(context, ErrorCode.OBJECT_NOT_FOUND, object=words)
    label, point = context.notes.focus
    reach_m = context.profile.reach_m - REACH_MARGIN_M
    for _ in range(2):
        if here(context).distance_to(point.ground) > reach_m:
            yield from drive_to(context, Goal(reach_poses(context, point.ground), 0.0))
        yield from face(context, point.ground)
        sighting = yield from look(context, held_query(context, label))
        if sighting is not None and sighting.position is not None and near(sighting.position, point, 0.5):
            point = sighting.position
            context.notes.focus = (label, point)
        if here(context).distance_to(point.ground) <= reach_m:
            return
    raise failure(context, ErrorCode.OUT_OF_REACH, object=words)


def grasp(context: Context, words: str) -> Doing[None]:
    """Close the gripper round the object found last, and verify that it came along.

    Raises:
        AgentError: GRASP_FAILED, OBJECT_NOT_FOUND or NOT_VERIFIED.
    """
    if context.notes.focus is None:
        raise failure(context, ErrorCode.OBJECT_NOT_FOUND, object=words)
    label, point = context.notes.focus
    yield from _close_round(context, words, label, point)
    context.notes.moved.add(label)
    context.notes.put_down = None
    query = held_query(context, label)
    if not (yield from gone(context, query, point)):
        # What is held may hang before the old place: from further away the two come apart.
        yield from back_off(context, _STEP_BACK_M)
        if not (yield from gone(context, query, point)):
            context.notes.held = UNNAMED
            raise failure(context, ErrorCode.NOT_VERIFIED, Say.STILL_THERE, object=words)
    # As late as this: until it came away, images showed it at the old place though the fingers had it.
    context.notes.taken[label] = Handled(label, point, context.now_sec())
    context.notes.focus = None


def _close_round(context: Context, words: str, label: str, point: Point3D) -> Doing[None]:
    """Close the gripper; what it closes round is noted before, since it does so even if the task is cancelled now."""
    hand, notes = context.ports.hand, context.notes
    notes.held, notes.taken_at = label, point
    try:
        yield from wait_for(context, hand.grasp(point), HAND_LIMIT_SEC, 'gripper')
        if not (yield from until(context, lambda: hand.holding, FINGER_LIMIT_SEC)):
            raise failure(context, ErrorCode.GRASP_FAILED, object=words)
    except AgentError as error:
        if error.code is ErrorCode.GRASP_FAILED and not hand.holding:
            notes.held = None
        raise


def gone(context: Context, query: Query, point: Point3D) -> Doing[bool]:
    """Return True as soon as an image shows no match where the object was."""
    start_sec = context.now_sec()
    while context.now_sec() - start_sec <= CHECK_SEC:
        taken_sec = context.ports.eyes.image_sec
        if taken_sec is not None and taken_sec >= start_sec:
            matches = seen_now(context, query, start_sec)
            if not any(s.position is not None and near(s.position, point, SAME_SPOT_M) for s in matches):
                return True
        yield
    return False


def near(point: Point3D, other: Point3D, distance_m: float) -> bool:
    """Return whether two points are that near on the floor plan."""
    return point.ground.distance_to(other.ground) <= distance_m


def named(label: str | None) -> dict[str, str]:
    """Return the fields of a sentence about a thing, none where its name is not known."""
    return {'object': label} if label else {}
