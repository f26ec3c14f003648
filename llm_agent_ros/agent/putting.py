"""Putting down and handing over, each checked by the finger sensor and, where it can be, by the camera."""

from __future__ import annotations

from llm_agent_ros.agent.beliefs import seen_now
from llm_agent_ros.agent.context import Context, Handled, SetDown
from llm_agent_ros.agent.driving import back_off, drive_to, face, here
from llm_agent_ros.agent.goals import Goal, operator_pose, person_goal, place_goal, reach_poses
from llm_agent_ros.agent.handling import (
    CHECK_SEC,
    FINGER_LIMIT_SEC,
    HAND_LIMIT_SEC,
    NEAR_SPOT_M,
    REACH_MARGIN_M,
    held_query,
    named,
    near,
)
from llm_agent_ros.agent.looking import search
from llm_agent_ros.agent.people import addressee, meet, whom
from llm_agent_ros.agent.procedure import Doing, until, wait_for
from llm_agent_ros.agent.sparing import destination
from llm_agent_ros.agent.surfaces import Taken, best_spot, check_size, floor_spot, free_spots, tops
from llm_agent_ros.agent.wording import failure, said
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world.model import Place
from llm_agent_ros.world.shapes import DEFAULT_SHAPE

HAND_AHEAD_M = 0.5
HAND_HEIGHT_M = 1.0
LOST_SEC = 0.5  # the finger sensor may miss what is held for a moment
_UNANSWERED = frozenset({ErrorCode.TIMED_OUT, ErrorCode.NODE_UNAVAILABLE})  # the gripper may have opened all the same


def was_put_down(context: Context, words: str) -> bool:
    """Return whether the step's first attempt let go of the object, so that only looking again is left to do."""
    note = context.notes.put_down
    return context.let_go_in_step and note is not None and held_query(context, words).matches_label(note.label)


def put_at(context: Context, where: str) -> Doing[None]:
    """Drive to a place, put down what is held on a free spot, and verify it.

    Raises:
        AgentError: NOTHING_HELD, UNKNOWN_PLACE, GOAL_OCCUPIED, PLACE_FAILED, NOT_VERIFIED, or why the way there
            failed.
    """
    place = context.world.resolve_place(where)
    if place is None:
        raise failure(context, ErrorCode.UNKNOWN_PLACE, place=where)
    if not context.ports.hand.holding:
        yield from _seen_put_down(context, place)
        return
    check_size(context, place)
    surfaces = [s for s in tops(context.world, place) if s.approach_poses(context.profile.radius_m)]
    if not surfaces:  # then also where there is no room beside a piece of furniture, of which place_goal tells
        yield from carried(context, drive_to(context, place_goal(context, place)))
        yield from put_on_floor(context, where)
        return
    poses = tuple(p for s in surfaces for p in s.approach_poses(context.profile.radius_m))
    yield from carried(context, drive_to(context, Goal(poses, 0.0)))
    top = min(surfaces, key=lambda s: _distance_to(s, here(context)))
    yield from put_down(context, (yield from _spot_on(context, top)), where)


def carried(context: Context, doing: Doing[None]) -> Doing[None]:
    """Do something with the gripper full; break it off where the fingers feel nothing any more.

    Raises:
        AgentError: NOTHING_HELD, or why it failed.
    """
    felt_sec = context.now_sec()
    try:
        for _ in doing:
            if context.ports.hand.holding:
                felt_sec = context.now_sec()
            elif context.now_sec() - felt_sec > LOST_SEC:
                break
            yield
    finally:
        doing.close()
    yield from check_held(context)


def check_held(context: Context) -> Doing[None]:
    """Raise NOTHING_HELD where what the gripper held has fallen out of it or was taken by somebody."""
    if not (yield from until(context, lambda: context.ports.hand.holding, LOST_SEC)):
        raise failure(context, ErrorCode.NOTHING_HELD, Say.LOST_HOLD, **named(context.notes.held))


def put_on_floor(context: Context, to: str) -> Doing[None]:
    """Put what is held on the floor in front of the robot, which stands where it is taken to."""
    spot = floor_spot(here(context), taken(context), _radius(context, context.notes.held))
    if spot is None:
        raise failure(context, ErrorCode.PLACE_FAILED, **named(context.notes.held))
    yield from put_down(context, spot, to)


def put_down(context: Context, spot: Point3D, to: str) -> Doing[None]:
    """Release what is held at a spot within reach; verify by finger sensor and, where it is in view, by camera.

    Raises:
        AgentError: NOTHING_HELD, PLACE_FAILED or NOT_VERIFIED.
    """
    label = context.notes.held
    yield from face(context, spot.ground)
    yield from let_go(context, spot, to)
    if label:
        context.notes.put_down = Handled(label, spot, context.now_sec())
        yield from _verify_put_down(context, label, spot)


def let_go(context: Context, point: Point3D, to: str) -> Doing[None]:
    """Open the gripper at a point; raise NOTHING_HELD where it is empty, PLACE_FAILED where it is not afterwards.

    What it lets go of is noted before, since it does so even if the task is cancelled now.
    """
    yield from check_held(context)
    hand, notes, label = context.ports.hand, context.notes, context.notes.held
    before = notes.put_down
    if label:
        notes.put_down = Handled(label, point, context.now_sec())
        notes.moved.add(label)
        context.set_down.append(SetDown(label, point, destination(context, to)))
    try:
        yield from wait_for(context, hand.release(point), HAND_LIMIT_SEC, 'gripper')
        if not (yield from until(context, lambda: not hand.holding, FINGER_LIMIT_SEC)):
            raise failure(context, ErrorCode.PLACE_FAILED, **named(label))
    except AgentError as error:
        if label and (hand.holding or error.code not in _UNANSWERED):
            notes.put_down = before
            context.set_down.pop()
        raise
    notes.held = notes.put_down = None
    context.let_go_in_step = True


def hand_over(context: Context, to: str) -> Doing[None]:
    """Carry what is held to the operator or to somebody of the world, say so, and hand it over.

    Where the world has a person there they have to be seen before the gripper opens, and it goes into their hand;
    else it goes on the floor in front of the robot. Who is said to be nowhere is searched for. At a second attempt,
    what the first let go of is looked for.

    Raises:
        AgentError: NOTHING_HELD, UNKNOWN_PLACE, UNKNOWN_PERSON, PERSON_NOT_FOUND, NO_CAMERA, PLACE_FAILED,
            NOT_VERIFIED, or why the way there failed.
    """
    if not context.ports.hand.holding:
        yield from _look_again(context)
        return
    query = whom(context, to)
    pose = operator_pose(context) if to == OPERATOR else query.pose
    if pose is not None:
        yield from carried(context, drive_to(context, person_goal(pose)))
    whose = addressee(context, query)
    if whose is not None:
        yield from carried(context, meet(context, whose))
    yield from check_held(context)
    context.ports.voice.say(said(context, Say.HANDED_OVER, **named(context.notes.held)))
    if whose is None:
        yield from put_on_floor(context, to)
        return
    ahead = here(context).to_world(Point2D(HAND_AHEAD_M, 0.0))
    yield from let_go(context, Point3D(ahead.x, ahead.y, HAND_HEIGHT_M), to)


def _look_again(context: Context) -> Doing[None]:
    """At a second attempt: look at where the first one put it down."""
    note = context.notes.put_down
    if note is None or not context.let_go_in_step:
        raise failure(context, ErrorCode.NOTHING_HELD)
    yield from _verify_put_down(context, note.label, note.point)


def taken(context: Context) -> tuple[Taken, ...]:
    """Return where other objects stand or are believed to."""
    held, moved, put = context.held(), context.notes.moved, context.put_down()
    known = [(s.label, s.position) for s in context.seen_before() if s.label != held]
    listed = [(o.name, o.position) for o in context.world.objects if o.name not in moved]
    points = [*known, *listed, *([] if put is None else [(put.label, put.point)])]
    return tuple(Taken(point.ground, _radius(context, label)) for label, point in points if point is not None)


def _radius(context: Context, label: str | None) -> float:
    """Return how wide the world file says that something is."""
    thing = next((o for o in context.world.objects if o.name == label), None)
    return DEFAULT_SHAPE.radius_m if thing is None else thing.shape.radius_m


def _spot_on(context: Context, top: Place) -> Doing[Point3D]:
    """Return a free spot within reach; where there is none from here, drive to where there is one."""
    spots = free_spots(top, taken(context), _radius(context, context.notes.held))
    if not spots:
        raise failure(context, ErrorCode.PLACE_FAILED, Say.NO_ROOM, target=top.name)
    reach_m = context.profile.reach_m - REACH_MARGIN_M - 0.03
    spot = best_spot(spots, here(context), reach_m)
    if spot is None:
        nearest = min(spots, key=lambda s: here(context).distance_to(s.ground))
        yield from carried(context, drive_to(context, Goal(reach_poses(context, nearest.ground), 0.0)))
        spot = best_spot(spots, here(context), reach_m)
    if spot is None:
        raise failure(context, ErrorCode.OUT_OF_REACH)
    return spot


def _verify_put_down(context: Context, label: str, spot: Point3D) -> Doing[None]:
    camera = context.settings.camera
    if not camera.sees(here(context), spot):
        missing_m = camera.nearest_view_m(spot.z) + 0.1 - here(context).distance_to(spot.ground)
        if missing_m > 0.0:
            yield from back_off(context, missing_m)
        yield from face(context, spot.ground, 0.35)
    if not camera.sees(here(context), spot):
        return
    if not (yield from _seen_near(context, label, spot)):
        if context.attempt > 1:  # before, the second attempt still has to know where to look
            context.notes.put_down = None
        raise failure(context, ErrorCode.NOT_VERIFIED, Say.NOT_SEEN_THERE, object=label)


def _seen_near(context: Context, label: str, spot: Point3D) -> Doing[bool]:
    query, start_sec = held_query(context, label), context.now_sec()

    def seen() -> bool:
        matches = seen_now(context, query, start_sec)
        return any(s.position is not None and near(s.position, spot, NEAR_SPOT_M) for s in matches)

    return (yield from until(context, seen, CHECK_SEC))


def _seen_put_down(context: Context, place: Place) -> Doing[None]:
    """At a second attempt: succeed where what was released at the first one is seen at the place after all."""
    note = context.notes.put_down
    if note is None or not context.let_go_in_step:
        raise failure(context, ErrorCode.NOTHING_HELD)
    yield from search(context, note.label, place.name)


def _distance_to(place: Place, pose: Pose2D) -> float:
    return float('inf') if place.rect is None else place.rect.distance_to(pose)
