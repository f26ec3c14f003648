"""What the operator reads: one sentence for each error code and situation, in English and in Chinese."""

from __future__ import annotations

from enum import StrEnum
from string import Formatter

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.wordings import REPORTS, SITUATIONS

_PARTS_EN = {'odom': 'odometry'}
_PARTS_ZH = {
    'base': '轮子', 'camera': '摄像头', 'gripper': '夹爪', 'speaker': '扬声器', 'odom': '里程计',
    'planner': '路径规划模块', 'controller': '行驶控制模块', 'instruction_parser': '语言模块',
}


def part_name(part: str, language: str) -> str:
    """Return the word for a part of the robot in a language: a capability, a sensor or a node."""
    return (_PARTS_ZH if language == 'zh' else _PARTS_EN).get(part, part)


class Say(StrEnum):
    """Situations that have a sentence and are no error."""

    STARTED = 'started'  # task
    GOING = 'going'  # target
    ARRIVED = 'arrived'  # target
    SEARCHING = 'searching'  # object
    FOUND = 'found'  # object
    PICKING = 'picking'  # object
    PICKED = 'picked'  # object
    PLACED = 'placed'  # object, target
    HANDED_OVER = 'handed_over'  # object, target
    LOST_HOLD = 'lost_hold'  # object
    MOVED = 'moved'  # distance_m
    TURNED = 'turned'  # angle_deg
    WAITING = 'waiting'  # seconds
    RETRYING = 'retrying'  # reason
    DONE = 'done'
    STOPPED = 'stopped'
    HOME = 'home'
    WHICH_ONE = 'which_one'  # object, options
    WHICH_PLACE = 'which_place'  # place, options
    WHICH_PLACE_OF = 'which_place_of'  # place, options
    NO_SUCH_PLACE = 'no_such_place'  # place
    ASK_WHERE = 'ask_where'
    ASK_WHAT = 'ask_what'
    MAY_HARM = 'may_harm'
    NOT_ALL = 'not_all'
    NO_NEGATIVE = 'no_negative'
    NO_CLOCK = 'no_clock'
    NO_MEASURE = 'no_measure'
    EITHER = 'either'
    MISSING_CAPABILITY = 'missing_capability'  # skill, capability
    TOO_MUCH = 'too_much'  # limit
    TOO_LITTLE = 'too_little'  # limit
    STEP = 'step'  # number, total, step
    NO_ROOM = 'no_room'  # target
    NOT_STRAIGHT = 'not_straight'
    NOT_THERE = 'not_there'
    NOT_SEEN_THERE = 'not_seen_there'  # object
    STILL_THERE = 'still_there'  # object
    NO_OTHER = 'no_other'  # object
    WHEREABOUTS = 'whereabouts'  # person or place
    NO_SIZE = 'no_size'  # place
    SPOKEN_UNSEEN = 'spoken_unseen'  # person
    ENDED_FIRST = 'ended_first'
    RESET_FIRST = 'reset_first'
    STOP_UNCONFIRMED = 'stop_unconfirmed'
    FOLLOW_ME = 'follow_me'  # target
    HERE_WE_ARE = 'here_we_are'  # target
    SEE = 'see'  # where, things
    SEE_NOTHING = 'see_nothing'  # where
    COUNTED = 'counted'  # where, things
    COUNTED_ALL = 'counted_all'  # color
    COUNTED_KIND = 'counted_kind'  # what
    CANNOT_COUNT = 'cannot_count'  # what
    IT_IS = 'it_is'  # thing
    ALIKE = 'alike'  # things
    COLOR_IS = 'color_is'  # thing, color
    SHIRT_IS = 'shirt_is'  # thing, color
    SIZE_IS = 'size_is'  # thing, width, depth, height (cm)
    SHAPE_IS = 'shape_is'  # thing, shape
    KIND_IS = 'kind_is'  # thing, kind
    PLACE_IS = 'place_is'  # thing, where
    BOXY = 'boxy'
    CYLINDRICAL = 'cylindrical'
    ROUND = 'round'
    NOTED = 'noted'
    CANNOT_RECALL = 'cannot_recall'
    DO_NOT_KNOW = 'do_not_know'
    ASK_ME = 'ask_me'
    MY_NAME = 'my_name'
    I_CAN = 'i_can'  # things
    NO_BATTERY_GAUGE = 'no_battery_gauge'
    TIME_IS = 'time_is'  # time
    DATE_IS = 'date_is'  # when, weekday, date
    I_AM = 'i_am'  # where
    YOU_ARE = 'you_are'  # where
    HOLD = 'hold'  # thing
    HOLD_NOTHING = 'hold_nothing'
    HOLD_SOMETHING = 'hold_something'
    DID = 'did'  # things
    DID_NOTHING = 'did_nothing'
    DEED_DONE = 'deed_done'
    DEED_FAILED = 'deed_failed'
    YOU_TOLD_ME = 'you_told_me'  # text
    NOTHING_TOLD = 'nothing_told'
    ROOMS = 'rooms'  # things
    THING_IS = 'thing_is'  # thing, where
    SEEN_LAST = 'seen_last'  # thing, where
    PERSON_SEEN_LAST = 'person_seen_last'  # thing, where
    PUT_LAST = 'put_last'  # thing, where
    SHOULD_BE = 'should_be'  # thing, where
    SHOULD_BE_ALL = 'should_be_all'  # thing, where
    AWAY = 'away'  # thing, distance_m
    NOBODY = 'nobody'  # where
    THINGS_AT = 'things_at'  # things, where
    NOTHING_AT = 'nothing_at'  # where


def sentence(key: ErrorCode | Say | str, language: str = 'en', **fields: object) -> str:
    """Return the sentence of ``key`` in ``language`` ('zh', anything else is English).

    Args:
        key: an ErrorCode, a Say, or the value of a Say.
        language: of the operator.
        fields: what the sentence mentions; tuples are joined with commas. A sentence whose fields
            are not all given falls back to its general form.
    """
    number = _ZH if language == 'zh' else _EN
    name = key.name if isinstance(key, ErrorCode) else str(key)
    forms = SENTENCES.get(name, SENTENCES[ErrorCode.INTERNAL.name])[number]
    values = {field: _show(value, number) for field, value in fields.items()}
    for form in forms:
        if _gaps(form) <= values.keys():
            return form.format(**values)
    return forms[-1]


def _gaps(form: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(form) if name}


def _show(value: object, number: int) -> str:
    if isinstance(value, tuple | list):
        names = [str(v) for v in value]
        joint, last = ('、', '还是') if number == _ZH else (', ', ' or ')
        return joint.join(names[:-1]) + last + names[-1] if len(names) > 1 else ''.join(names)
    return f'{value:g}' if isinstance(value, float) else str(value)


_EN, _ZH = 0, 1
SENTENCES = SITUATIONS | REPORTS
"""Sentences by name of ErrorCode or value of Say: English forms, then Chinese ones."""
