"""English verbs in many frames: imperative, need, would you mind, relative clauses, what I want, place first."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, spread

_GO, _GOING = ('go', 'head', 'move', 'run', 'get over', 'drive', 'walk', 'come'), ('going', 'heading', 'moving', 'running', 'driving', 'walking', 'coming')
_TAKE, _TAKEN = ('bring', 'take', 'carry', 'deliver'), ('brought', 'taken', 'carried', 'delivered')
_TAKING = ('bringing', 'taking', 'carrying', 'delivering')
_HAND, _HANDED = ('hand', 'pass', 'give', 'fetch', 'grab', 'get', 'bring'), ('handing', 'passing', 'giving', 'fetching', 'grabbing', 'getting', 'bringing')
_PUT = ('put', 'set', 'leave', 'drop', 'lay', 'place')
_PUTTING, _IS_PUT = ('putting', 'setting', 'leaving', 'dropping', 'laying', 'placing'), ('put', 'set down', 'left', 'dropped', 'laid', 'placed')
_LOOK, _LOOKING = ('look for', 'search for', 'find', 'locate'), ('looking for', 'searching for', 'finding', 'locating')
_CHECK, _CHECKING = ('check', 'inspect', 'examine', 'look at', 'take a look at'), ('checking', 'inspecting', 'examining', 'looking at', 'taking a look at')
_GRAB, _GRABBING = ('grab', 'pick up', 'take', 'lift'), ('grabbing', 'picking up', 'taking', 'lifting')
_LEAD, _LEADING = ('guide', 'lead', 'take', 'escort'), ('guiding', 'leading', 'showing', 'escorting')
_AFTER, _GOING_AFTER = ('follow', 'come after', 'tail', 'go after'), ('following', 'tailing', 'trailing', 'coming after')

TEMPLATES: dict[str, tuple[str, ...]] = {
    'wait': (
        'I need you to wait {seconds}', 'I need you to wait for {seconds}', 'would you mind waiting {seconds}', 'would you mind waiting here for {seconds}', 'how about waiting {seconds}', 'keep waiting for {seconds}', 'start waiting, {seconds}', 'hold off for {seconds}', 'hang tight for {seconds}', 'sit tight for {seconds}', 'stay parked for {seconds}', 'stay right there for {seconds}', 'stay with us for {seconds}', 'for {seconds} stay where you are', 'for {seconds} do nothing at all', '{seconds} is how long I need you to wait', '{seconds} is what I need, wait', 'wait here, {seconds} will do',
        'I will be back in {seconds}, wait here', 'I will be with you in {seconds}, wait', 'it will take me {seconds}, wait', 'this takes {seconds}, wait', 'let us wait {seconds}', 'kill {seconds} here', "don't go anywhere for {seconds}", 'do not leave for {seconds}', 'do not do anything for {seconds}', 'take a rest of {seconds}', 'take a pause of {seconds}', 'a pause of {seconds} please', 'a break of {seconds} please', 'the pause should be {seconds}', 'would you stand still for {seconds}', 'let it be for {seconds}, just wait',
    ),
    'move': (
        'I need you to move {distance_m} {direction}', 'I need you to go {direction} {distance_m}', 'would you mind moving {distance_m} {direction}', 'would you mind going {direction} {distance_m}', 'would you mind driving {direction} for {distance_m}', 'how about going {direction} {distance_m}', 'how about moving {distance_m} {direction}', 'keep moving {direction} for {distance_m}', 'start moving {direction}, {distance_m}', 'move {direction} and stop after {distance_m}', 'drive {direction} and stop after {distance_m}', 'drive {direction} until you have covered {distance_m}', 'go {direction} but only {distance_m}', '{distance_m} {direction} is what I need',
        '{direction} please, {distance_m}', 'you should be {distance_m} further {direction}', 'what I want is for you to go {distance_m} {direction}', 'can you go {direction} for {distance_m}', 'could you come {distance_m} {direction}', 'run {distance_m} {direction}', 'walk {direction} {distance_m}', 'walk {direction} for {distance_m}', 'get {direction} by {distance_m}', 'head {distance_m} {direction}', 'come {direction} by {distance_m}', 'please advance {direction} by {distance_m}', 'make your way {direction} for {distance_m}', 'carry on {direction} for {distance_m}', 'travel {direction} for {distance_m}', 'drive yourself {direction} by {distance_m}',
    ),
    'go_to': (
        *spread(('you can * to {target} now', 'I need you to * to {target}', 'to {target} please *', 'what I want is for you to * to {target}', 'your job is to * to {target}'), _GO[:6]),
        *spread(('would you mind * to {target}', 'start * to {target}', 'how about * to {target}', 'keep * until you are at {target}'), _GOING[:5]),
        '#{target} is where I want you', '#{target} is where you should go', '#{target} is where you are needed', '#the place to go is {target}', '#the place I want you to go is {target}', "#there's work for you in {target}, go", '#I need a robot over in {target}', '#we need you over in {target}', '#it is {target} you should go to', '#as for where to go, {target}', '#somebody wants you over at {target}', '#{target} needs you, so go', '#{target} next, get going', '#get over to where {target} is', '#get yourself over by {target}', '#make it over to {target}', '#find yourself at {target}',
    ),
    'inspect': (
        *spread(('I need you to * {target}', 'would you please * {target}', 'go and * {target}', 'you should * {target}', 'could you quickly * {target}', "{target} is what I'd like you to *"), _CHECK[:4]),
        *spread(('would you mind * {target}', 'how about * {target}', 'start by * {target}'), _CHECKING),
        '#take a look whether {target} is free', '#take a look whether {target} is tidy', '#take a look whether anything is on {target}', '#take a look if {target} is empty', '#have a look whether {target} is all right', '#have a look if {target} is in order', '#look whether {target} is clean', '#look if all is well at {target}', '#check whether {target} is in order', '#check whether everything is okay at {target}', '#check if someone tidied {target}', '#examine whether {target} is damaged', '#inspect whether {target} is clear', '#find out whether {target} is in use', '#I wonder whether {target} is tidy, take a look', '#I want to know if {target} is in order', '#I need to know how {target} looks', '#is {target} in order', '#is all well with {target}',
        'inspect {target} for damage', 'go over {target} with your camera', 'give {target} a check', 'give {target} a thorough inspection', 'take a good look at {target}', 'take a peek at {target}', 'get a look at {target}', 'get a close-up of {target}', 'go and have a look at {target}', 'go take a look at {target}', 'tell me how {target} is looking', 'tell me what {target} looks like from close up', '#how does {target} look', 'an inspection of {target} please', '{target} needs checking', '{target} needs a look', '{target} could do with a check', '{target} has to be examined', 'somebody should inspect {target}', 'the thing to check is {target}',
    ),
    'find': (
        *spread(('I need you to * {object}', 'would you please * {object} in {where}', 'go and * {object} which should be in {where}', "{object} is what I'd like you to *", 'please * {object} that is on {where}', 'in {where} please * {object}'), _LOOK),
        *spread(('would you mind * {object}', 'would you mind * {object} in {where}', 'how about * {object}', 'start * {object} around {where}', 'I need help * {object}'), _LOOKING[:2]),
        'there is {object} in {where}, find it', 'there must be {object} on {where}, look for it', 'there ought to be {object} somewhere, look for it', '{object} which was on {where} is gone, look for it', '{object} which belongs in {where} cannot be found, search', 'what I cannot find is {object}', 'the thing I am looking for is {object}', 'the thing to find is {object}', 'take a look whether {object} is on {where}', 'take a look whether {object} is still in {where}', 'have a look whether {object} is in {where}', 'take a look where {object} is', 'have a look around for {object}', 'go over to {where} to look for {object}', 'go to {where} to find {object}', 'as for {object}, find out where it is', 'a search for {object} please', 'search {where}, I want {object} found', 'I want {object} found', 'I want {object} located in {where}',
    ),
    'pick': (
        *spread(('I need you to * {object}', 'would you please * {object}', 'please * {object} which is on {where}', '* {object} lying on {where}', 'from {where} please * {object}', '{object} is what you should *', 'go and * {object} in {where}'), _GRAB),
        *spread(('would you mind * {object}', 'would you mind * {object} from {where}', 'how about * {object} on {where}'), _GRABBING),
        'there is {object} on {where}, grab it', 'there is {object} in {where}, pick it up', '{object} which is on {where}, take it', 'it is {object} you should pick up', 'the one to pick up is {object}', 'what I want you to grab is {object}', 'on {where} you see {object}, grab it', 'I want {object} picked up', 'I want {object} picked up from {where}', 'I need {object} lifted off {where}', '{object} needs picking up', '{object} has to be picked up from {where}',
    ),
    'place': (
        *spread(('I need you to * {object} on {where}', 'on {where} please * {object}', 'as for {object}, * it on {where}', 'please go and * {object} on {where}', '{object} is what you should * on {where}'), _PUT),
        *spread(('would you mind * {object} on {where}', 'how about * {object} in {where}'), _PUTTING),
        *spread(('I need {object} * on {where}', '{object} should be * on {where}', '{object} has to be * in {where}'), _IS_PUT),
        '{where} is where I want {object}', '{where} is where I want {object} to be', '{where} is the spot for {object}', 'store {object} away in {where}', 'would you store {object} in {where}', 'would you mind storing {object} in {where}', 'I need {object} stored in {where}', '{object} is to be stored in {where}', 'return {object} to its place on {where}', 'would you mind returning {object} to {where}', 'I need {object} returned to {where}', '{object} which belongs on {where}, put it back', 'put {object} which is in your hand on {where}', 'what goes on {where} is {object}', 'the thing for {where} is {object}', 'let {object} stay on {where}, put it down',
    ),
    'bring': (
        *spread(('>I need you to * {object} to {to}', '>to {to} please * {object}', '>* {object} which is on {from} to {to}', '>* {object} that is in {from} over to {to}', '>there is {object} on {from}, * it to {to}', '>{object} is what you should * to {to}', '@there is {object} on {from}, * it to {to}', '@{object} which is on {from}, * it to {to}'), _TAKE),
        *spread(('>would you mind * {object} over to {to}', '>how about * {object} from {from} to {to}', '@would you mind * {object} to {to}'), _TAKING),
        *spread(('>I need {object} * to {to}', '>{object} which is on {from} should be * to {to}', '>{object} is waiting to be * to {to}', '@I need {object} * over to {to}'), _TAKEN),
        *spread(('* {to} {object} which is on {from}', '* {to} {object} lying in {from}', '@I need you to * {to} {object}', '@from {from} * {to} {object}', '@could you go and * {to} {object}'), _HAND),
        *spread(('would you mind * {to} {object}', '@how about * {to} {object} from {from}'), _HANDED),
        '@{object} is what {to} wants', '@{object} is what {to} asked for, bring it over', '@the one who needs {object} is {to}', '@{to} is the one who gets {object}', '@what {to} would like is {object} from {from}', '>the right place to take {object} is {to}', '>{to} is where {object} should be taken', '>{to} is where I want {object} brought', '>it is {to} that {object} must be carried to',
    ),
    'follow': (
        *spread(('I need you to * {person}', 'you should * {person} now', 'please * {person} and keep close', '* {person} wherever they walk', 'the one to * is {person}', '* {person} as far as {to}'), _AFTER),
        *spread(('would you mind * {person}', 'how about * {person} for a while', 'start * {person} now', 'keep * {person} to {to}'), _GOING_AFTER),
        'accompany {person} wherever they go', 'accompany {person} from behind', 'just accompany {person}, two steps behind', 'keep {person} company and stay behind', 'the one you follow is {person}', 'it is {person} you should follow', 'I want you right behind {person}', 'I need you to stay behind {person}', 'keep on the tail of {person}', 'stay on the tail of {person}',
    ),
    'guide': (
        *spread(('I need you to * {person} to {to}', 'would you please * {person} over to {to}', 'to {to} please * {person}', 'from {from} please * {person} over to {to}', 'over to {to} you should * {person}'), _LEAD),
        *spread(('would you mind * {person} to {to}', 'how about * {person} over to {to}'), _LEADING),
        'it is {to} you should take {person} to', '{to} is where you should lead {person}', 'show {person} over to {to}', 'please show {person} the way over to {to}', 'see that you get {person} to {to}', 'the place to take {person} is {to}', 'as for {to}, take {person} there',
    ),
    'find_person': (
        *spread(('I need you to * {person}', 'would you please * {person} in {where}', '{person} is the one to *', 'go and * {person} over by {where}', 'in {where} please * {person}'), _LOOK),
        *spread(('would you mind * {person}', 'how about * {person} in {where}'), _LOOKING[:2]),
        'take a look whether {person} is in {where}', 'have a look whether {person} is at {where}', 'take a look if {person} is around', 'take a look where {person} is', 'the one I am looking for is {person}', '{person} is who I want to see, find them', 'there is {person} in {where}, find them', 'I want {person} found', 'go to {where} to look for {person}', 'go over to {where} to find {person}',
    ),
}

FIXED: dict[str, tuple[Form, ...]] = {
    'bring': (
        *((words, ' bring{object}| me') for words in (
            *spread(('would you mind * {object} here', 'how about * {object} over here'), ('bringing', 'carrying', 'passing')),
            '{object} is what I want', '{object} is what I need', '{object} is what I asked for', '{object} is what I would like', '{object} is the thing I want', '{object} is the one I want', '{object} is the thing I need from you', 'the one I want is {object}', 'the thing I need is {object}', 'what I would like is {object}', "what I'd like to have is {object}", 'what I am after is {object}', 'I need {object} brought here', 'I need {object} brought to me', 'I want {object} delivered to me', 'I would like {object} handed to me', 'I have to have {object}', 'I need to have {object} here', 'is it possible to have {object} brought to me', 'as for {object}, bring it here', 'as for {object}, I need it', 'to me please bring {object}',
            'would you mind if I had {object}', 'go for {object}, I need it', 'get {object} over here', 'get {object} here', 'get {object} to me', 'carry {object} here', 'carry {object} over to where I am', 'deliver {object} here', 'pass {object} this way', 'hand {object} over here', 'fetch {object} over here', 'fetch {object} for us please',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            *spread(('there is {object} on {from}, * it to me', 'there is {object} in {from}, * it for me', '* me {object} which is on {from}', '* me {object} that is in {from}', 'from {from} * me {object}', '{object} which is on {from}, * it to me'), ('bring', 'fetch', 'get', 'grab')),
            *spread(('would you mind * me {object} from {from}', 'how about * me {object} that is in {from}'), ('bringing', 'fetching', 'getting', 'grabbing')),
            '{object} on {from} is what I want', '{object} in {from} is what I need', '{object} which is on {from} is what I want', '{object} that is in {from} is the one I need', 'what I want is {object} on {from}', 'what I need is {object} from {from}', 'I need {object} which is on {from}', 'I need {object} that is in {from}', "I'd like {object} which is lying on {from}", 'I need {object} brought from {from}', 'there is {object} on {from} and I want it', 'there is {object} in {from} that I need', "there's {object} on {from}, could I have it", 'fetch {object} which is in {from}', 'go over to {from} for {object} and bring it here', 'on {from} there is {object}, pass it to me',
        )),
    ),
    'follow': tuple((words, ' follow me') for words in (
        'accompany me', 'come after me', 'tail me', 'would you mind following me', 'would you mind coming with me', 'I need you to follow me', 'I want you right behind me', 'I am the one to follow', 'keep after me', 'be right behind me', 'walk along behind me', 'drive along behind me', 'come on after me', 'get behind me and follow', 'follow along', 'follow me around', 'come along behind me', 'where I walk is where you go', 'start coming after me',
    )),
    'guide': tuple((words, ' guide me|{to}') for words in (
        'would you mind showing me to {to}', 'would you mind taking me to {to}', 'I need to be taken to {to}', 'I need to be shown to {to}', 'I want to be led to {to}', 'I would like to be guided to {to}', '{to} is where I want to go, show me', '{to} is where I have to be, lead me there', 'how about taking me to {to}', 'to {to} please lead me', 'there is {to} somewhere, show me the way', 'can I be shown the way to {to}', 'I could use a guide to {to}', 'I need a guide to {to}', 'could you go ahead and show me {to}', 'show me over to {to}',
    )),
}
