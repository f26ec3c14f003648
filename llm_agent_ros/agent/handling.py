"""Picking up and putting down, each checked by the finger sensor and by the camera."""

from __future__ import annotations

from llm_agent_ros.agent.beliefs import SAME_PERSON_M, seen_now, whereabouts
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import back_off, drive_to, face, here
from llm_agent_ros.agent.goals import Goal, operator_pose, person_goal, place_goal, reach_poses
from llm_agent_ros.agent.looking import look, search
from llm_agent_ros.agent.matching import Query, resolve
from llm_agent_ros.agent.procedure import Doing, until, wait_for
from llm_agent_ros.agent.surfaces import Taken, best_spot, floor_spot, free_spots, tops
from llm_agent_ros.agent.wording import failure, said
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.messages import Say
from llm_agent_ros.world.model import Place
from llm_agent_ros.world.shapes import DEFAULT_SHAPE

UNNAMED = ''  # in the gripper, but not what it was meant to take
HAND_LIMIT_SEC = 15.0
FINGER_LIMIT_SEC = 2.0
REACH_MARGIN_M = 0.02
SAME_SPOT_M = 0.12
NEAR_SPOT_M = 0.30
_CHECK_SEC = 2.0
_STEP_BACK_M = 0.3
HAND_AHEAD_M = 0.5
HAND_HEIGHT_M = 1.0


def holds(context: Context, words: str) -> bool:
    """Return whether the gripper holds what the words mean; an unknown cargo is taken to be it."""
    if not context.ports.hand.holding:
        return False
    held = context.notes.held
    return held is None or held == words or held_query(context, words).matches_label(held)


def was_put_down(context: Context, words: str) -> bool:
    """Return whether the step's first attempt let go of the object, so that only looking again is left to do."""
    note = context.notes.put_down
    return context.attempt > 1 and note is not None and held_query(context, words).matches_label(note[0])


def held_query(context: Context, words: str) -> Query:
    """Return what to look for, also where the world does not know the words."""
    try:
        return resolve(words, context.world)
    except AgentError:
        return Query(words)


def located(context: Context, words: str) -> bool:
    """Return whether the object was found so recently, and not moved since, that no search is needed."""
    focus, settings = context.notes.focus, context.settings
    query = held_query(context, words)
    if context.attempt > 1 or focus is None or not query.matches_label(focus[0]):
        return False
    newest = [
        s.last_seen_sec for s in context.ports.eyes.known()
        if s.position is not None and query.matches(s) and _near(s.position, focus[1], NEAR_SPOT_M)
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
        raise failure(context, ErrorCode.HANDS_FULL, **_named(context.notes.held))
    if context.notes.focus is None:
        raise failure(context, ErrorCode.OBJECT_NOT_FOUND, object=words)
    label, point = context.notes.focus
    reach_m = context.profile.reach_m - REACH_MARGIN_M
    for _ in range(2):
        if here(context).distance_to(point.ground) > reach_m:
            yield from drive_to(context, Goal(reach_poses(context, point.ground), 0.0))
        yield from face(context, point.ground)
        sighting = yield from look(context, held_query(context, label))
        if sighting is not None and sighting.position is not None and _near(sighting.position, point, 0.5):
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
    hand = context.ports.hand
    yield from wait_for(context, hand.grasp(point), HAND_LIMIT_SEC, 'gripper')
    if not (yield from until(context, lambda: hand.holding, FINGER_LIMIT_SEC)):
        raise failure(context, ErrorCode.GRASP_FAILED, object=words)
    context.notes.held = label
    context.notes.moved.add(label)
    context.notes.put_down = None
    query = held_query(context, label)
    if not (yield from gone(context, query, point)):
        # What is held may hang before the old place: from further away the two come apart.
        yield from back_off(context, _STEP_BACK_M)
        if not (yield from gone(context, query, point)):
            context.notes.held = UNNAMED
            raise failure(context, ErrorCode.NOT_VERIFIED, Say.STILL_THERE, object=words)
    context.notes.focus = None


def gone(context: Context, query: Query, point: Point3D) -> Doing[bool]:
    """Return True as soon as an image shows no match where the object was."""
    start_sec = context.now_sec()
    while context.now_sec() - start_sec <= _CHECK_SEC:
        taken_sec = context.ports.eyes.image_sec
        if taken_sec is not None and taken_sec >= start_sec:
            matches = seen_now(context, query, start_sec)
            if not any(s.position is not None and _near(s.position, point, SAME_SPOT_M) for s in matches):
                return True
        yield
    return False


def put_at(context: Context, where: str) -> Doing[None]:
    """Drive to a place, put down what is held on a free spot, and verify it.

    Raises:
        AgentError: NOTHING_HELD, UNKNOWN_PLACE, PLACE_FAILED, NOT_VERIFIED, or why the way there failed.
    """
    place = context.world.resolve_place(where)
    if place is None:
        raise failure(context, ErrorCode.UNKNOWN_PLACE, place=where)
    if not context.ports.hand.holding:
        yield from _seen_put_down(context, place)
        return
    surfaces = [s for s in tops(context.world, place) if s.approach_poses(context.profile.radius_m)]
    if not surfaces:
        yield from drive_to(context, place_goal(context, place))
        yield from put_on_floor(context)
        return
    poses = tuple(p for s in surfaces for p in s.approach_poses(context.profile.radius_m))
    yield from drive_to(context, Goal(poses, 0.0))
    top = min(surfaces, key=lambda s: _distance_to(s, here(context)))
    yield from put_down(context, (yield from _spot_on(context, top)))


def put_on_floor(context: Context) -> Doing[None]:
    """Put what is held on the floor in front of the robot."""
    spot = floor_spot(here(context), taken(context), _radius(context, context.notes.held))
    if spot is None:
        raise failure(context, ErrorCode.PLACE_FAILED, **_named(context.notes.held))
    yield from put_down(context, spot)


def put_down(context: Context, spot: Point3D) -> Doing[None]:
    """Release what is held at a spot within reach; verify by finger sensor and, where it is in view, by camera.

    Raises:
        AgentError: PLACE_FAILED or NOT_VERIFIED.
    """
    label = context.notes.held
    yield from face(context, spot.ground)
    yield from let_go(context, spot)
    if label:
        context.notes.put_down = (label, spot)
        yield from _verify_put_down(context, label, spot)


def let_go(context: Context, point: Point3D) -> Doing[None]:
    """Open the gripper at a point; raise PLACE_FAILED where the finger sensor still feels something."""
    hand, label = context.ports.hand, context.notes.held
    yield from wait_for(context, hand.release(point), HAND_LIMIT_SEC, 'gripper')
    if not (yield from until(context, lambda: not hand.holding, FINGER_LIMIT_SEC)):
        raise failure(context, ErrorCode.PLACE_FAILED, **_named(label))
    context.notes.held = None


def hand_over(context: Context, to: str, pose: Pose2D | None) -> Doing[None]:
    """Carry what is held to the operator or to somebody at ``pose``, say so, and hand it over.

    Where the world has a person there it goes into their hand, else on the floor in front of the robot.

    Raises:
        AgentError: NOTHING_HELD, UNKNOWN_PLACE, PLACE_FAILED, NOT_VERIFIED, or why the way there failed.
    """
    if not context.ports.hand.holding:
        raise failure(context, ErrorCode.NOTHING_HELD)
    recipient = operator_pose(context) if pose is None else pose
    yield from drive_to(context, person_goal(recipient))
    context.ports.voice.say(said(context, Say.HANDED_OVER, **_named(context.notes.held)))
    poses = (whereabouts(context, person) for person in context.world.people)
    if any(p is not None and p.distance_to(recipient) < SAME_PERSON_M for p in poses):
        ahead = here(context).to_world(Point2D(HAND_AHEAD_M, 0.0))
        yield from let_go(context, Point3D(ahead.x, ahead.y, HAND_HEIGHT_M))
    else:
        yield from put_on_floor(context)


def taken(context: Context) -> tuple[Taken, ...]:
    """Return where other objects stand or are believed to."""
    held, moved, put = context.notes.held, context.notes.moved, context.notes.put_down
    known = [(s.label, s.position) for s in context.ports.eyes.known() if s.label != held]
    listed = [(o.name, o.position) for o in context.world.objects if o.name not in moved]
    points = [*known, *listed, *([] if put is None else [put])]
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
        yield from drive_to(context, Goal(reach_poses(context, nearest.ground), 0.0))
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
        raise failure(context, ErrorCode.NOT_VERIFIED, Say.NOT_SEEN_THERE, object=label)


def _seen_near(context: Context, label: str, spot: Point3D) -> Doing[bool]:
    query, start_sec = held_query(context, label), context.now_sec()

    def seen() -> bool:
        matches = seen_now(context, query, start_sec)
        return any(s.position is not None and _near(s.position, spot, NEAR_SPOT_M) for s in matches)

    return (yield from until(context, seen, _CHECK_SEC))


def _seen_put_down(context: Context, place: Place) -> Doing[None]:
    """At a second attempt: succeed where what was released at the first one is seen at the place after all."""
    note = context.notes.put_down
    if context.attempt == 1 or note is None:
        raise failure(context, ErrorCode.NOTHING_HELD)
    yield from search(context, note[0], place.name)


def _distance_to(place: Place, pose: Pose2D) -> float:
    return float('inf') if place.rect is None else place.rect.distance_to(pose)


def _near(point: Point3D, other: Point3D, distance_m: float) -> bool:
    return point.ground.distance_to(other.ground) <= distance_m


def _named(label: str | None) -> dict[str, str]:
    return {'object': label} if label else {}
