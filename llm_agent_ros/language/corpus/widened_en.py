"""English for several whole turns, for looking into one place after the other, and for messages passed on."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, spread

_TURNS = (('two', 720), ('three', 1080))
_MORE_TURNS = (('2', 720), ('3', 1080), ('four', 1440), ('five', 1800), ('4', 1440), ('six', 2160))
_SPINS = (
    '* full spins', 'do * full spins', 'give us * full spins', '* full turns please', 'make * full turns', 'do * complete turns', '* complete turns on the spot', 'turn through * complete circles', 'spin in * full circles', 'go round in * full circles on the spot', 'do * whole turns where you stand', 'perform * full rotations', 'execute * full rotations about your vertical axis', 'rotate by * whole revolutions', '* revolutions on the spot', 'yaw through * complete revolutions', '* full rotations in place', 'rotate in place, * full turns', 'do me * pirouettes', '* pirouettes please', 'I want to see * full twirls',
    'show grandma * nice twirls', 'can you do * twirls for the kids', 'do * three-sixties', '* 360s on the spot', 'do * 360s', '* laps round yourself', 'make * loops around yourself', 'turn * rounds on the spot', 'spin * rounds', 'all the way round, * full turns of it', 'take * full turns standing still', 'give me * complete rotations', 'your next move is * full turns', 'how about * full spins', 'would you be so kind as to make * full turns', 'go on, * whole spins', '* whole circles without leaving your place', 'stay there and do * full circles', 'complete * circles on your own axis', 'whirl round in * full circles',
    'turn * times on the spot', 'turn all the way round * times', 'spin * times', 'spin * times on the spot', 'spin right round * times', 'spin round and round * times', 'rotate fully * times', 'rotate * times in place', 'twirl * times', 'twirl round * times like a ballerina', 'whirl round * times', 'go all the way round * times on the spot', 'turn in a full circle * times', 'turn full circle * times', 'turn once round yourself, * times over', 'circle round yourself * times', 'do a full turn * times', 'do a 360 * times', 'do a full spin * times in a row', '* times all the way round please',
    '* times round your own axis', 'revolve * times', 'revolve * times about your centre', 'spin yourself * times over', 'I need you to spin * times', 'could you possibly turn fully round * times', 'spin like a top * times', 'I bet you can spin * times',
)
_TWICE = (
    'spin twice', 'turn twice on the spot', 'turn all the way round twice', 'rotate fully twice', 'twirl twice', 'do a full turn twice', 'go twice all the way round on the spot', 'turn in a full circle twice', 'a couple of full turns', 'do a couple of full spins', 'twice round your own axis please', 'spin right round twice', 'do a double spin on the spot', 'full circle, twice', 'pirouette twice', 'rotate seven hundred and twenty degrees', 'turn 720 degrees', 'do a seven-twenty', 'a pair of full rotations please',
)
_HALVES = ('turn one and a half times on the spot', 'one and a half full turns', 'do one and a half spins', 'make one and a half rotations', 'spin one and a half times', 'rotate a turn and a half', 'a turn and a half please', '1.5 full turns')
_SIDED = (
    'two full turns to the *', 'make two full turns to the *', 'spin twice to the *', 'turn twice all the way round to the *', 'rotate two revolutions to the *', 'go round twice to your *', 'two whole spins *', 'do two complete circles to the *',
)
_SIDED_THREE = ('three full turns to the *', 'spin three times to the *', 'do 3 full rotations to the *', 'turn three whole circles to the *', 'three times all the way round to your *')
_CLOCKED = ('make two full turns *', 'spin twice *', 'rotate twice all the way round *', '2 full rotations *', 'two revolutions *', 'turn two whole circles *')
_CLOCKED_THREE = ('three full spins *', 'spin three times *', 'do three complete turns *', 'rotate 3 times *')


def _counted(frames: tuple[str, ...]) -> tuple[Form, ...]:
    chosen = [(frame, turns) for place, frame in enumerate(frames) for turns in (*_TURNS, _MORE_TURNS[place % len(_MORE_TURNS)])]
    return tuple((frame.replace('*', number), f' turn left {degrees}') for frame, (number, degrees) in chosen)


def _sided(frames: tuple[str, ...], degrees: int, sides: tuple[str, ...]) -> tuple[Form, ...]:
    ways = {'left': 'left', 'right': 'right', 'clockwise': 'right', 'anticlockwise': 'left', 'counterclockwise': 'left'}
    return tuple((words, f' turn {ways[side]} {degrees}') for side in sides for words in spread(frames, (side,)))


TURNS: tuple[Form, ...] = (
    *_counted(_SPINS), *((words, ' turn left 720') for words in _TWICE), *((words, ' turn left 540') for words in _HALVES),
    *_sided(_SIDED, 720, ('left', 'right')), *_sided(_SIDED_THREE, 1080, ('left', 'right')),
    *_sided(_CLOCKED, 720, ('clockwise', 'anticlockwise', 'counterclockwise')), *_sided(_CLOCKED_THREE, 1080, ('clockwise', 'counterclockwise')),
)
"""More than one whole turn, the degrees added up."""

FIXED: dict[str, tuple[Form, ...]] = {'turn': TURNS}

TEMPLATES: dict[str, tuple[str, ...]] = {
    'patrol': (
        'check {targets}', 'check {targets} one by one', 'check {targets} one after the other', 'take a look at {targets}, one after the other', 'look into {targets} in turn', 'have a peek into {targets}', 'pop your head into {targets}', 'look in on {targets}', 'see that all is well in {targets}', 'see if everything is all right in {targets}', 'make sure {targets} are all in order', 'go through {targets} and have a look in each', 'run a check of {targets}', 'do a quick check of {targets}', 'give {targets} a look, one at a time', 'give {targets} the once-over', 'inspect {targets}', 'inspect {targets} in that order', 'inspect each of these: {targets}', 'work your way through {targets}',
        'do the rounds: {targets}', 'make a circuit of {targets}', 'do a security sweep of {targets}', 'do a security round of {targets}', 'your round tonight: {targets}', 'tonight check {targets}', 'before we close, check {targets}', 'cast an eye over {targets}', 'cast an eye into {targets}', 'nip round {targets} and see that all is well', 'have a nose around {targets}', 'I want {targets} checked', 'I want {targets} checked {times}', 'could you look in at {targets} in turn', 'would you kindly see to {targets} on your round', 'check up on {targets} {times}', 'see how things are in {targets}', 'take a turn through {targets}', 'do your tour of {targets}',
        '{targets}, have a look in each', '{targets}, check them all', '{targets}: check each of them', '{targets}, all to be looked at', '{targets} want checking, one after another', 'check in {targets} whether all is quiet', 'survey {targets} one at a time', 'examine {targets} in sequence', 'visual check of {targets}', 'stop by {targets} and look around each', 'let me know how it looks in {targets}',
    ),
    'say': (
        '@let {to} know that {text}', '@please let {to} know, {text}', '@go and let {to} know that {text}', '@do let {to} know {text}', '@could someone let {to} know that {text}', '@pass a message to {to}: {text}', '@take a message to {to}, {text}', '@carry word to {to} that {text}', '@I would be grateful if you told {to} that {text}', '@be a dear and tell {to} that {text}', '@when you see {to}, mention that {text}', '@next time you see {to} say {text}', '@just so {to} knows: {text}', '@give {to} a heads up that {text}', '@heads-up for {to}: {text}', '@ping {to} that {text}', '@nip over and tell {to} {text}',
        '@whisper in the ear of {to} that {text}', '@jog the memory of {to}: {text}', '@give {to} a reminder that {text}', '@give {to} a nudge, {text}', '@would you remind {to} that {text}', '@in case {to} forgot, remind them that {text}', '@spread it to {to} that {text}', '@say this to {to} from all of us: {text}', '@convey to {to} that {text}', '@kindly inform {to} that {text}', '@tell poor {to} that {text}', '@oi, tell {to} {text}', '@relay this to {to}: {text}',
        'make an announcement that {text}', 'announce over your speaker that {text}', 'tell everybody who can hear you that {text}', 'call out for all to hear: {text}', 'broadcast the following: {text}', 'put out a call: {text}', 'let it be known to all that {text}',
    ),
}
