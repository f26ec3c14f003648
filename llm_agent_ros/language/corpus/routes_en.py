"""English words for a route's legs; ``[a|b]`` stands for one of the words."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_WALK = '[walk|walk|go|move|drive|continue|head|proceed|keep going|carry on]'
_SIDES = ('left', 'right')


def _sided(line: str, *words: str) -> tuple[Form, ...]:
    return tuple((one.replace('*', side), line.replace('*', side)) for side in _SIDES for one in words)


_TURN = '[turn|make a|take a|go|bear|head|turn to the|turn to your|then turn|veer|swing]'
BEGIN: tuple[Form, ...] = (
    *forms('', '[leave|exit|go out of|walk out of|come out of|get out of|move out of|step out of] {where}', 'starting [in|at|from] {where}', '[start|begin] [in|at|by|from] {where}', '[with your back to|facing away from] {where}'),
    *_sided(' turn * 90', '[leave|exit|walk out of|go out of] {where} and [turn|go] *', 'turn * [out of|when you come out of|after leaving|as you leave] {where}'),
    *forms(' turn left 180', '[turn around|turn round|face the other way]'),
    *forms(' go_to{where2}', '[leave|exit|walk out of|go from|walk from] {where} [and go|and walk|and head|straight|over] to {where2}', 'from {where}[,|] [go|walk|head] to {where2}'),
)
ON_THE_WAY: tuple[Form, ...] = (
    *_sided(' turn * 90', f'{_TURN} *', 'turn * [there|again|once more]', 'take the [next|first] *', 'make a [sharp|hard|quick] *'),
    *_sided(' turn * 30', '[turn|bear|go|veer] slightly *', 'turn a [bit|little] *'),
    *_sided(' go_to{where}; turn * 90', '[turn|go|make a|take a|hang a] * [at|after|by|right after|when you reach|when you get to|once you reach|just past] {where}', f'{_WALK} to {{where}} and turn *', 'at {where}[,|] [turn|go|take a] *'),
    *_sided(' turn * 90; go_to{where}', 'turn * [into|towards|toward|to|and enter|and go to|and walk to] {where}', '[make|take] a * [into|towards|and enter] {where}'),
    *forms(' go_to{where}', f'{_WALK} [past|through|by|across|along|down|up|towards|toward] {{where}}', '[pass|pass by|cross|enter|go into|walk into|step into|reach|get to] {where}', f'{_WALK} [straight|straight on|straight ahead|forward] [to|until|until you reach|until you get to|towards|past|through] {{where}}',
           f'{_WALK} [until you reach|until you get to|until you see|until you come to|till|up to|as far as] {{where}}', 'go [in|inside|through the door of] {where}', 'follow {where} to the end', 'do not stop at {where}[|, keep going| but go on]', 'go past {where}, keeping it on your [left|right]'),
    *forms(' move forward|{distance}', f'{_WALK} [straight|forward|ahead|straight ahead|] [for|] {{distance}}'),
    *_sided(' turn * 90; go_to{where}', 'go through the [door|doorway] on your * into {where}'),
    *forms(' move forward| 1 m', f'{_WALK} [straight|forward|ahead|straight on|straight ahead]'),
)
END: tuple[Form, ...] = (
    *forms(' go_to{where}', '[stop|wait|halt|stand|end] [at|by|near|next to|beside|in front of|in|inside|right before|just before|behind|close to|to the left of|to the right of|on the left of] {where}', f'{_WALK} [to|into|over to|up to|towards|in] {{where}}[| and stop| and stop there| and wait there| and wait| and stay there]',
           '[enter|go into|walk into] {where}[| and stop| and wait]', f'{_WALK} [straight|forward|ahead] [to|until you reach|until you get to|into] {{where}}[| and stop]', '[stop|wait] [once|when|as soon as] you [reach|get to|are at|are in|are next to|are in front of] {where}',
           '{where} is [your goal|your destination|where you stop|where you wait|where to stop]', 'you are [done|there] when you [reach|get to|are at] {where}', '[stop|wait] when {where} is [in front of you|right ahead|next to you|beside you|on your left|on your right]'),
    *_sided(' turn * 90; go_to{where}', 'turn * and [stop|wait|stand] [at|by|near|next to|in front of|in] {where}', 'turn * [into|to|and enter|towards] {where}[| and stop| and wait there]'),
    *_sided(' turn * 90; go_to{where}', '{where} is [the first door|the next door|the room|right there|] on [your|the] *', 'turn * and {where} is [right there|in front of you|ahead]'),
    *forms(' go_to{where}', 'go back the way you came to {where}', '[go|walk] [on|further] and you are [at|in] {where}'),
    *_sided(' go_to{where}; turn * 90', '[stop|halt] [at|by|next to] {where} and [face|turn] *', 'at {where} turn *[| and stop| and wait]'),
)
BEFORE = ('please ', 'robot, ', 'can you ', 'i want you to ', 'ok, ', 'hey robot ', 'could you ')
JOINTS = (', ', ', ', ', ', ' and ', ' and ', ', then ', ' then ', ' and then ', '. ', '. ', '. then ', '. next, ', ', and ', '; ')
STATEMENTS = ('from ', 'with ', 'starting ', 'at ', 'in ', 'facing ', 'the ', 'my ', 'our ', 'do not ')
"""Beginnings that no request stands before."""
