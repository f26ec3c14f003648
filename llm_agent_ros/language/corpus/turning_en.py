"""English for turning on the spot: round, clockwise, by quarters and halves, alone and on the way."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, spread

_LEFT_ROUND = ('counterclockwise', 'anticlockwise', 'counter-clockwise', 'anti-clockwise')
_RIGHT_ROUND = ('clockwise',)
_ABOUT = (
    'turn around', 'turn right round', 'turn yourself around', 'turn back round', 'turn about', 'turn to face the other way', 'turn to look behind you', 'turn and face the opposite direction', 'turn so that your back is to me', 'turn your back to the room',
    'spin round', 'spin around please', 'spin around for us', 'spin yourself round', 'spin about', 'spin around so you face the other way', 'whirl around', 'wheel around', 'wheel about', 'swing around', 'swing yourself around', 'swivel around', 'swivel round', 'pivot around', 'rotate half a turn', 'rotate by half a turn', 'flip around', 'flip yourself round', 'twist around',
    'face the other way', 'face the opposite way', 'face the opposite direction', 'face backwards', 'face away from me', 'face where you came from', 'face the way you came', 'look the opposite way', 'look back', 'look backwards', 'look behind', 'look over your shoulder', 'show us your back', 'present your back',
    'do a half turn', 'do half a turn', 'do a one-eighty', 'do a 180', 'do a u turn on the spot', 'make a half turn', 'make an about-turn', 'make a one-eighty', 'make a hundred and eighty degree turn', 'reverse your heading', 'reverse direction on the spot', 'invert your heading', 'change to the opposite direction', 'point the other way', 'point yourself the other way', 'aim the other way',
    'I want you facing the other way', 'I need you to face the other way', 'you are facing the wrong way, turn around', 'you are the wrong way round', 'you should be facing the other way', 'the other way round please', 'your back to me please', 'hey, turn around', 'quick, turn around', 'turn around, would you', 'turn around for me', 'can you turn around', 'would you mind turning around', 'mind turning round', 'a half turn please', 'one hundred and eighty degrees please',
)
_CIRCLE = (
    'turn all the way round', 'turn all the way around', 'spin all the way round', 'rotate all the way round', 'go all the way round on the spot', 'all the way round', 'all the way around once', 'turn in a full circle', 'turn a full circle', 'turn once in a circle', 'turn full circle', 'spin a full circle', 'spin through a full circle', 'rotate a full circle', 'rotate through 360 degrees', 'do a complete turn', 'do a complete rotation', 'do a complete spin',
    'do a full rotation', 'do a full circle', 'do a whole turn', 'do one full turn', 'do a three-sixty', 'do a 360', 'make a complete turn', 'make one complete rotation', 'make a full circle on the spot', 'make a full revolution', 'one full revolution please', 'one complete turn', 'one full turn please', 'a full rotation please', 'turn once around yourself', 'turn once round your own axis', 'spin round once completely', 'pirouette once', 'twirl once', 'do a pirouette', 'look all around you', 'look round in every direction',
)
_BY_CLOCK = ('turn *', 'rotate *', 'spin *', 'turn yourself *', 'swivel *', 'pivot *', 'a quarter turn *', 'turn a quarter *', 'make a quarter turn *', 'do a quarter turn *', 'rotate a quarter turn *', 'rotate by a quarter turn *', 'turn ninety degrees *', 'turn 90 degrees *', 'go round a quarter *')
_HALF_BY_CLOCK = ('half a turn *', 'turn half way round *', 'turn halfway around *', 'make a half turn *', 'do half a turn *', 'rotate half a turn *', 'spin half a turn *', 'turn a hundred and eighty degrees *', 'turn around *', 'spin 180 degrees *')
_FULL_BY_CLOCK = ('a full turn *', 'turn all the way round *', 'make a full turn *', 'do a full circle *', 'spin * all the way round', 'rotate one full turn *', 'turn once completely *', 'turn three hundred and sixty degrees *', 'spin once *', 'rotate * through a full circle')
_QUARTER = ('make a quarter turn to the *', 'do a quarter turn to your *', 'a quarter turn *', 'rotate a quarter turn to the *', 'turn a quarter to the *', 'turn a right angle to the *', 'give me a quarter turn to the *', 'square turn to the *', 'face to your *', 'swing round to the *', 'spin to the *', 'pivot to your *', 'turn so that you face *', 'turn towards your * side', 'point yourself to the *', 'turn to the * on the spot')
_THREE_QUARTERS = ('make a three-quarter turn to the *', 'turn three quarters of the way round to the *', 'rotate three quarters of a turn *')
_EIGHTH = ('turn forty-five degrees to the *', 'turn half of a right angle to the *', 'an eighth of a turn to the *')
_SLIGHTLY = ('turn a tiny bit to the *', 'turn just a little to the *', 'turn ever so slightly to the *', 'rotate a bit to the *', 'swivel a little to the *', 'angle yourself slightly to the *', 'turn a bit more to the *', 'twist a little bit to the *')

TEMPLATES: dict[str, tuple[str, ...]] = {
    'turn': (
        'on the spot, turn {angle_deg}', 'from where you stand turn {angle_deg}', 'I would like you to rotate {angle_deg}', 'go ahead and spin {angle_deg}', 'would you rotate {angle_deg}', 'you should now turn {angle_deg}', 'now spin {angle_deg}', 'turn yourself round, {angle_deg}', 'keep your place and turn {angle_deg}',
    ),
}


def _sided(frames: tuple[str, ...], degrees: int) -> tuple[Form, ...]:
    return tuple((words, f' turn {side} {degrees}') for side in ('left', 'right') for words in spread(frames, (side,)))


def _clocked(frames: tuple[str, ...], degrees: int) -> tuple[Form, ...]:
    ways = {'left': _LEFT_ROUND, 'right': _RIGHT_ROUND * len(_LEFT_ROUND)}
    return tuple(
        (frame.replace('*', words[number % len(words)]), f' turn {side} {degrees}')
        for side, words in ways.items() for number, frame in enumerate(frames)
    )


FIXED: dict[str, tuple[Form, ...]] = {
    'turn': (
        *((words, ' turn left 180') for words in _ABOUT),
        *((words, ' turn left 360') for words in _CIRCLE),
        *_clocked(_BY_CLOCK, 90), *_clocked(_HALF_BY_CLOCK, 180), *_clocked(_FULL_BY_CLOCK, 360),
        *_sided(_QUARTER, 90), *_sided(_THREE_QUARTERS, 270), *_sided(_EIGHTH, 45), *_sided(_SLIGHTLY, 30),
    ),
}

_ROUND_THEN: tuple[Form, ...] = (
    *((words, ' turn left 180; go_to{where}') for words in (
        'turn around and go to {where}', 'turn round and drive to {where}', 'spin around and head to {where}', 'turn around then go over to {where}', 'do a half turn and go to {where}', 'face the other way and then go to {where}', 'about turn and off to {where}', 'do a 180 and head for {where}', 'turn around go to {where}',
    )),
    *((words, ' turn left 180; go_to me') for words in (
        'turn around and come to me', 'turn round and come here', 'spin around and come over here', 'turn around and come back to me', 'turn about and return to me', 'do a u-turn and come back here',
    )),
    *((words, ' turn left 180; move forward|{distance}') for words in (
        'turn around and go {distance} forward', 'turn around and drive forward {distance}', 'spin around and move forward {distance}', 'face the other way and advance {distance}', 'do an about turn and go ahead {distance}', 'turn round and go straight for {distance}', 'turn around go forward {distance}', 'do a 180 then drive straight {distance}',
    )),
    *((words, ' go_to{where}; turn left 180') for words in (
        'go to {where} and turn around', 'drive to {where} and turn round', 'go to {where}, then face the other way', 'head over to {where} and spin around', 'go to {where} and do a 180', 'once you are at {where}, turn around', 'move to {where} turn around', 'when you reach {where} turn to face the other way',
    )),
    *((words, ' go_to{where}; turn left 360') for words in (
        'go to {where} and turn all the way round', 'go to {where} and do a full turn', 'drive to {where} and spin in a circle', 'head to {where} and look all around you', 'go to {where}, then do a 360', 'at {where} turn once in a full circle',
    )),
    *((words, ' move forward|{distance}; turn left 180; move forward|{distance}') for words in (
        'go forward {distance}, turn around and go {distance} again', 'drive {distance} ahead turn around and drive the same {distance}',
    )),
    *((words, ' turn{angle}; move forward|{distance}') for words in (
        'turn {angle} and go forward {distance}', 'turn {angle} then drive straight ahead {distance}', 'rotate {angle} and move forward by {distance}', 'turn {angle} go forward {distance}', 'spin {angle}, then advance {distance}', 'after turning {angle} go {distance} forward', 'turn {angle} before you drive {distance} forward',
    )),
    *((words, ' move forward|{distance}; turn{angle}') for words in (
        'go forward {distance} and turn {angle}', 'drive ahead {distance} then rotate {angle}', 'move forward {distance} turn {angle}', 'advance {distance}, then turn {angle}', 'go straight for {distance} and spin {angle}', 'after {distance} straight ahead turn {angle}',
    )),
    *((words, ' move back|{distance}; turn left 180') for words in (
        'back up {distance} and turn around', 'reverse {distance} then turn round', 'go back {distance} and face the other way', 'move back {distance} turn around', 'drive backwards {distance} and do a half turn',
    )),
    *((words, ' turn left 180; say{text}') for words in (
        'turn around and say {text}', 'spin around, then say {text}', 'face the other way and say {text}', 'turn round and call out {text}',
    )),
    *((words, ' turn right 90; move forward|{distance}') for words in (
        'turn clockwise a quarter and go {distance} forward', 'a quarter turn clockwise, then {distance} forward', 'turn right and drive {distance} ahead', 'take a right and go straight {distance}', 'go right and then forward {distance}',
    )),
    *((words, ' turn left 90; move forward|{distance}') for words in (
        'turn anticlockwise a quarter and go {distance} forward', 'a quarter turn counterclockwise, then {distance} forward', 'turn left and drive {distance} ahead', 'take a left and go straight {distance}', 'counter-clockwise a quarter turn and then ahead {distance}',
    )),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (_ROUND_THEN,)
