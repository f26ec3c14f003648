"""What people say to a robot most: short English commands of everyday words, each verb with each preposition.

``[a|b]`` stands for one of the words; an empty one may be left out. Nothing here is rare or funny: that is elsewhere.
"""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Dice, Fill, Form, copied, forms, varied
from llm_agent_ros.language.corpus.names_en import ADJECTIVES, FURNITURE, PEOPLE, ROLES, ROOMS, THINGS

_TO = '[to|to|to|into|in|onto|on|over to|near|next to|beside|by|inside|at|close to|in front of|to the left of|to the right of|on the right of|to the side of]'
_AT = '[in|in|in|on|on|on|at|near|next to|beside|inside|by|under|behind|in front of|on the left of|to the right of]'
_LYING = '[|that is|that is|which is|that\'s|lying|you find]'
_OUT = '[from|from|from|out of|off]'

CLAUSES: dict[str, tuple[Form, ...]] = {
    'go_to': (
        *forms(
            ' go_to{where}', '[go|go|go|drive|move|walk|head|run|travel|proceed|navigate] to {where}', '[go|go|drive|move|walk|step|head|roll] [into|in|inside] {where}',
            '[enter|reach|approach|visit] {where}', '[go|drive|move|walk|get] [near|next to|close to|beside|over to|up to|towards|by|behind|under] {where}',
            '[go|move|drive|walk|stand] in front of {where}', '[go|move|drive|step] to the [left|right|left side|right side|side|front|back] of {where}',
            '[come|come over] to {where}', '[get|get over|get back|go back|go over|return|return back] to {where}', '[i need you|you are needed|i want you] [in|at] {where}',
            '[be|stand|wait for me] [at|in|by] {where}', 'stop [at|by|in front of] {where}', '[let us|let\'s] go to {where}',
        ),
        *forms(' go_to{person}', '[go|drive|walk|move] [to|over to|up to|near|next to] {person}', '[approach|reach] {person}'),
        *forms(' go_to{object}', '[go|drive|walk|move] [to|over to|near|next to|in front of] {object}', '[approach|reach] {object}'),
        *forms(' go_to me', 'come [here|to me|over here|over|back|back to me|closer|next to me]', '[return|drive|go back] to me'),
    ),
    'find': (
        *forms(' find{object}', '[find|find|look for|search for|search|locate|seek|go find|try to find|go look for] {object}', 'where [is|did i put|did i leave] {object}', '[see|check|tell me] where {object} is'),
        *forms(
            ' find{object}| where={where}', f'[find|look for|search for|search|locate|spot] {{object}} {_AT} {{where}}', '[search|scan|check|look around] {where} for {object}',
            '[look|go look] [in|on|at|under] {where} for {object}', '[see|check|look] if {object} is [in|on|at|near] {where}', '[is|are] {object} [in|on] {where}',
        ),
        *forms(' find{a_thing}| where={where}', '[check|see] if there is {a_thing} [in|on] {where}', 'is there {a_thing} [in|on] {where}'),
        *forms(' find{furniture}| where={where}', '[find|look for|search for|locate] {furniture} [in|in|inside] {where}'),
    ),
    'pick': (
        *forms(' pick{object}', '[take|grab|pick up|get|catch|grasp|collect|hold|lift|seize|remove|take away|take hold of|get hold of] {object}', 'pick {object} up'),
        *forms(
            ' pick{object}| where={where}', f'[take|grab|pick up|get|catch|grasp|collect|lift] {{object}} {_LYING} {_AT} {{where}}',
            f'[take|grab|pick up|get|remove|collect|lift|grasp] {{object}} {_OUT} {{where}}', f'[go|go and|go to] [take|grab|pick up] {{object}} {_OUT} {{where}}',
        ),
    ),
    'place': (
        *forms(
            ' place{where}| object={object}', '[put|place|put down|leave|set|lay|drop|store] {object} [on|in|on top of|onto|into|inside|at|near|next to|beside|under|over] {where}',
            '[put|place|set|leave|drop|release|throw|hang] {object} [on|in|into] {where}', '[put|set|lay] {object} down [on|at|in] {where}', '[put|place] {object} [back in|back on|over there on] {where}',
            '[move|return|shift] {object} [to|onto|over to] {where}', '{object} [goes|belongs] [on|in] {where}',
        ),
    ),
    'bring': (
        *forms(' bring{object}| me', '[bring|give|hand|get|fetch|pass|deliver] me {object}', '[bring|give|hand|get|fetch|pass|take] {object} to [me|us|me here]', '[bring|fetch|get] {object} [here|over|over here|for me|back]',
               '[bring|fetch] {object}', '[i want|i need|i would like|i\'d like|can i have|could i have|may i have] {object}', '[go and get|go get|go fetch|go and bring] [me|] {object}', 'get me {object}'),
        *forms(
            ' bring{object}| me| from={where}', f'[bring|give|get|fetch|hand|pass] me {{object}} {_LYING} {_AT} {{where}}', f'[bring|give|get|fetch|hand] me {{object}} {_OUT} {{where}}',
            f'[bring|get|fetch|take] {{object}} {_OUT} {{where}} to me', f'[bring|get|fetch] {{object}} {_OUT} {{where}} [here|for me]', f'[bring|fetch] {{object}} {_OUT} {{where}}', '[i want|i need|i would like|i\'d like|can i have] {object} [from|from|from|out of] {where}',
        ),
        *forms(
            ' bring{object}|{where}', '[bring|bring|carry|take|take|deliver|transport] {object} [to|to|to|into|onto|over to|up to|back to] {where}', 'get {object} [to|to|over to|up to|back to] {where}', f'[bring|bring|carry|deliver|transport] {{object}} {_TO} {{where}}',
            '[take|carry|bring] {object} [with you|] to {where}', '[bring|carry|take] {object} [back|over|across] to {where}',
        ),
        *forms(' bring{object}|{where}| from={where2}', f'[bring|carry|take|deliver|transport|move|get] {{object}} {_OUT} {{where2}} to {{where}}', f'[bring|carry|take] {{object}} {_LYING} [in|on] {{where2}} [to|to|into|onto] {{where}}', '[bring|take|take|carry] {object} [|that is] on {where2} on {where}',
               '[move|carry|bring] to {where} {object} from {where2}'),
        *forms(' bring{object}|{person}', '[bring|give|hand|get|fetch|pass|take] {person} {object}', '[bring|give|take|carry|deliver|hand|pass|get] {object} [to|over to] {person}', '[fetch|get|bring] {object} for {person}'),
        *forms(' bring{object}|{someone}', '{someone} [needs|wants|would like] {object}'),
        *forms(' bring{object}|{person}| from={where}', f'[bring|take|carry|get|fetch|deliver] {{object}} {_OUT} {{where}} to {{person}}', f'[bring|give|get|fetch] {{person}} {{object}} {_OUT} {{where}}', f'[take|bring|give] {{object}} {_LYING} [in|on|at] {{where}} to {{person}}'),
    ),
    'follow': (
        *forms(' follow{person}', '[follow|follow|follow|go after|go behind|walk behind|stay behind|go along with|stay with|stay close to|keep following] {person}', 'follow [closely|carefully|slowly|quickly] {person}'),
        *forms(' follow{person}| to={where}', '[follow|follow|follow|go after|walk behind|go along with] {person} [to|to|to|into|up to|as far as|until|inside|over to] {where}'),
        *forms(' follow me', '[follow|come after|walk behind|stay with|go with|stay behind|come along with|come with] [me|us]', 'follow me [slowly|closely|quickly|around]'),
        *forms(' follow me| to={where}', '[follow|follow|follow|come after|walk behind|come with] [me|us] [to|to|to|into|in|up to|as far as|until|inside|over to] {where}', 'come to {where} with me'),
    ),
    'guide': (
        *forms(' guide{person}|{where}', '[guide|lead|escort|show|accompany|walk] {person} [to|to|into|over to] {where}', 'show {person} [where {where} is|the way to {where}]'), *forms(' guide{someone}|{where}', '[take|bring] {someone} [to|to|into|back to] {where}'),
        *forms(' guide me|{where}', '[guide|lead|escort|take|show|accompany|bring|walk] [me|us] [to|to|into|over to] {where}', 'show [me|us] the way to {where}', 'show me where {where} is', 'let me follow you to {where}'),
        *forms(' guide{someone}|{where}| from={where2}', '[guide|lead|escort|take|accompany] {someone} from {where2} to {where}'),
    ),
    'find_person': (
        *forms(' find_person{someone}', '[find|look for|search for|locate|go find] {someone}', 'where is {someone}', '[see|check] where {someone} is'),
        *forms(' find_person{someone}| where={where}', '[find|look for|search for|locate] {someone} [in|at|near|on|by] {where}', '[see|check|look] [if|whether] {someone} is [in|at] {where}', '[search|check] {where} for {someone}', 'is {someone} [in|at] {where}'),
    ),
    'inspect': (
        *forms(' inspect{where}', '[inspect|check|look at|examine|observe|watch|have a look at|take a look at|go check|go and check|look around|control|verify|monitor] {where}', 'check [on|out|the state of] {where}', 'check if {where} is [ok|fine|clean|free|tidy|open]', 'look [in|into|inside|under] {where}'),
        *forms(' inspect{object}', '[inspect|check|look at|examine|observe|watch|have a look at|take a look at|control|go look at] {object}', 'check [if {object} is ok|the state of {object}]'),
    ),
    'count': (
        *forms(' count{what}| where={where}', 'count {what} [in|on|at] {where}', 'how many {what} are [there|] [in|on|at] {where}', '[tell me|see|check|find out] how many {what} [are|there are] [in|on|at] {where}'),
        *forms(' count{what}', 'count {what}', 'how many {what} [are there|do you see|can you see]'),
    ),
    'say': (
        *forms(' say{text}| to={someone}', 'tell {someone} {text}', 'tell {someone} that {text}', 'say {text} to {someone}', 'say to {someone} {text}', 'let {someone} know that {text}'),
        *forms(' say hello| to={someone}', '[greet|say hello to|say hi to|welcome] {someone}'),
        *forms(' say{text}', 'say {text}', 'say that {text}', 'announce that {text}'),
    ),
    'turn': (
        *forms(' turn left 90', '[turn|rotate|spin] [left|to the left|to your left]'), *forms(' turn right 90', '[turn|rotate|spin] [right|to the right|to your right]'), *forms(' turn left 180', 'turn [around|round|back]'),
        *forms(' turn{angle}', '[turn|rotate] {angle}'),
    ),
    'move': (
        *forms(' move forward| 1 m', '[go|move|drive|walk] [forward|straight|ahead|straight ahead]'), *forms(' move back| 1 m', '[go|move|drive|walk] [back|backwards]', 'back up'),
        *forms(' move left| 1 m', '[move|step|shift|slide] [left|to the left|to your left|to your left side]'), *forms(' move right| 1 m', '[move|step|shift|slide] [right|to the right|to your right|to your right side]'),
        *forms(' move forward|{distance}', '[go|move|drive] [forward|straight|ahead|straight ahead] [for|] {distance}'), *forms(' move back|{distance}', '[go|move|drive] [back|backwards] [by|] {distance}'),
    ),
    'go_home': (*forms(' go_home', '[go|drive|return|come] [home|back home|back to your dock|to the charging station|back to base]'),),
    'patrol': (*forms(' patrol{where}+{where2}', '[patrol|check|visit] {where} and {where2}', 'patrol between {where} and {where2}'),),
    'wait': (*forms(' wait{seconds}', 'wait [for|] {seconds}', 'wait here [for|] {seconds}'),),
}
TOLD: tuple[Form, ...] = (
    *forms(' bring{a_thing}| me| from={where}', 'there[ is|\'s] {a_thing} [in|on|at|near] {where}[, |. | ][can you |could you |please |][bring|get|fetch] it [to me|here|for me|over]',
           'i [left|forgot|have] {a_thing} [in|on] {where}[, |. | ][can you |could you |please |][bring|get|fetch] it [to me|here|for me]'),
    *forms(' bring{my_thing}| me| from={where}', '{my_thing} is [in|on|at|near] {where}[, |. | ][can you |could you |please |][bring|get|fetch] it [to me|here|for me|over]',
           'i [left|forgot] {my_thing} [in|on] {where}[, |. | ][can you |could you |please |][bring|get|fetch] it [to me|here|for me]'),
    *forms(' bring{a_thing}| me', 'i [need|want|would like|\'d like] {a_thing}[, |. | ][can you|could you|please|] [bring|get|fetch] [me one|me some|it for me|one for me|it to me]'),
    *forms(' bring{my_thing}| me', 'i [need|want] {my_thing}[, |. | ][can you|could you|please|] [bring|get|fetch] it [to me|here|for me]'),
    *forms(' find{my_thing}', 'i [lost|need|can not find|can\'t find|am looking for] {my_thing}[, |. | ][can you |could you |please |][find|look for|search for] it', 'i can[ not|\'t] find {my_thing}'),
    *forms(' find{my_thing}| where={where}', 'i lost {my_thing} in {where}[, |. | ][can you |could you |please |][find|look for|search for] it'),
    *forms(' pick{a_thing}| where={where}', 'there[ is|\'s] {a_thing} [in|on|at] {where}[, |. | ][can you |please |][take|grab|pick up] it'),
    *forms(' bring{a_thing}|{where2}| from={where}', 'there[ is|\'s] {a_thing} [in|on] {where}[, |. | ][can you |please |][take|bring|carry] it to {where2}'),
    *forms(' bring{my_thing}|{person}| from={where}', '{my_thing} is [in|on] {where}[, |. | ][take|bring|give] it to {person}'),
)
BEFORE = (
    '', '', '', '', '', '', '', 'please ', 'please ', 'can you ', 'could you ', 'would you ', 'will you ', 'can you please ', 'could you please ', 'would you please ', 'will you please ', 'may you please ',
    'robot ', 'robot, ', 'robot please ', 'please robot ', 'hey robot ', 'robot can you ', 'robot could you please ', 'ok robot ', 'i want you to ', 'i need you to ', 'i would like you to ', "i'd like you to ",
    'you have to ', 'you should ', '{name} ', '{name}, ', '{name} can you ', '{name}, please ', '{name} please ', '{name}, could you ', 'hey {name} ', 'now ', 'ok now ', 'try to ', 'you must ', 'quickly ',
)
AFTER = ('', '', '', '', '', '', '', '', '', '', ' please', ' please', ', please', ' now', ' quickly', ' slowly', ' carefully', ' thanks', ' thank you', ' please thank you', ' robot', ' fast', ' right now', ', robot')
JOINTS = (' and ', ' and ', ' and ', ' and ', ' and then ', ' then ', ', then ', ', ', ', and ', ', and then ', ' ', '. ', '. then ', ', after that ', '; ')
ITS = ('it', 'it', 'it', 'it', 'them', 'that')
THEIRS = ('him', 'her', 'them', 'them')
CALLS = ('', '', '', '', 'robot ', 'robot, ', 'hey robot, ', '{name}, ', '{name} ', 'ok ', 'hi ')
STATEMENTS = ('i ', "i'd ", 'where ', 'how ', 'is ', 'are ', 'can i', 'could i', 'may i', 'there', 'let', 'you are')
RISKY = (
    r'(bring|place)[^;]*\b(oven|stove|microwave|toaster|fireplace|hearth)\b', r'\b(knife|scissors|razor|lighter|matches|bleach|drill|saw|pills|medicine|painkillers|beer|wine|cigarettes)\b.*\b(kids?|child|girl|boy|baby|son|daughter|twins)\b',
)
"""Drafts that name what heats, or what cuts and burns beside children: whether they are harmless is told elsewhere (``harmless_en``)."""
_KIN = 'mother, father, sister, brother, son, daughter, friend, wife, husband, grandmother, boss, colleague, guest, child'.split(', ')
_FOLK = 'person, man, woman, guy, girl, boy, lady, kid, gentleman'.split(', ')
_CLOTHES = 'jacket, shirt, hat, dress, hoodie, shoes, trousers, pants, glasses, scarf, hair, beard, bag, sweater, coat'.split(', ')
_COLOURS = 'red, blue, green, yellow, black, white, brown, grey, blonde, pink, long, short'.split(', ')
_FEW_ROOMS = ROOMS[:48]
_FEW_FURNITURE = (*FURNITURE[:56], *'door, tv, television, wall, floor, ground, dinner table, dishwasher, garbage can, shower'.split(', '))
_FEW_THINGS = (
    *THINGS[:112], *'mobile phone, mobile, food, fruit, vegetables, dish, dishes, trash, rubbish, chair, clothes, mail, cigarettes, meal, breakfast, salt, pepper, sugar'.split(', '),
    *'coke, pasta, rice, tuna, cereal box, baking tray, tool, toy train, tv remote, door key'.split(', '),
    *'cover, iron, brush, comb, mop, sponge, rag, duster, plug, stamp, hose, fan, clip, lock, light, heater, hammer, filter, mixer, grater, peeler, whisk, duvet, sheet, tablecloth, washcloth, drink, paper, letter, cable, seat'.split(', '),
)


def place(dice: Dice) -> Fill:
    """Return a room or a piece of furniture, mostly an everyday one."""
    room, spot = dice.of(_FEW_ROOMS if dice.chance(0.7) else ROOMS), dice.of(_FEW_FURNITURE if dice.chance(0.7) else FURNITURE)
    kind = dice.random()
    if kind < 0.50:
        return _the(dice, room)
    if kind < 0.78:
        return _the(dice, spot)
    if kind < 0.88:
        return _the(dice, varied(dice, f'{spot} [in|in|of|near] the {room}'))
    if kind < 0.94:
        return _the(dice, f'{room} {spot}')
    if kind < 0.97:
        return _the(dice, f'{dice.of(ADJECTIVES[:24])} {spot}')
    return copied(f"{dice.of(PEOPLE)}'s {dice.choice(['room', 'desk', 'office', 'bed', 'chair'])}")


def furniture(dice: Dice) -> Fill:
    """Return a piece of furniture as a thing that is looked for."""
    return _the(dice, dice.of(_FEW_FURNITURE))


def thing(dice: Dice) -> Fill:
    """Return a thing, mostly an everyday one with an article."""
    noun, kind = _noun(dice), dice.random()
    if kind < 0.58:
        return copied(noun, 'the ')
    if kind < 0.72:
        return a_thing(dice)
    if kind < 0.84:
        return copied(noun, dice.choice(['my ', 'my ', 'your ', 'our ', 'that ', 'this ']))
    if kind < 0.95:
        return copied(noun)
    return copied(f"{dice.of(PEOPLE)}'s {noun}")


def a_thing(dice: Dice) -> Fill:
    """Return any one of a kind."""
    noun = _noun(dice)
    article = 'an ' if noun[0] in 'aeiou' else 'a '
    return copied(noun, dice.choice([article, article, article, 'some ', 'one ', 'any ']), mark=' any')


def my_thing(dice: Dice) -> Fill:
    """Return a thing that somebody knows."""
    return copied(_noun(dice), dice.choice(['my ', 'my ', 'the ']))


def someone(dice: Dice) -> Fill:
    """Return somebody by name, kinship, or what can be seen of them."""
    kind = dice.random()
    if kind < 0.5:
        return copied(dice.of(PEOPLE))
    if kind < 0.68:
        return copied(dice.of(_KIN), dice.choice(['my ', 'my ', 'our ', 'the ']))
    if kind < 0.8:
        return copied(dice.of(ROLES), 'the ')
    folk, worn, also = dice.of(_FOLK), dice.of(_CLOTHES), dice.of(_CLOTHES)
    colour, other = dice.of(_COLOURS), dice.of(_COLOURS)
    return copied(varied(dice, dice.choice([
        f'{folk} [with|in] the {colour} {worn}', f'{folk} with the {colour} {worn} and the {other} {also}', f'{folk} wearing a {colour} {worn}', f'{folk} in front of you', f'{folk} at the [door|window|table]',
        f'{folk} in the {dice.of(_FEW_ROOMS)}', f'{folk} next to the {dice.of(_FEW_FURNITURE)}', folk, folk,
    ])), 'the ')


def person(dice: Dice) -> Fill:
    """Return somebody, or who is meant anyway."""
    return copied(dice.choice(THEIRS)) if dice.chance(0.05) else someone(dice)


def _noun(dice: Dice) -> str:
    noun = dice.of(_FEW_THINGS if dice.chance(0.65) else THINGS)
    if dice.chance(0.2):
        return f'{dice.of(ADJECTIVES)} {noun}'
    return dice.choice([f'bottle of {noun}', f'glass of {noun}', f'box of {noun}', f'pair of {noun}']) if dice.chance(0.03) else noun


def _the(dice: Dice, name: str) -> Fill:
    named = any(c.isdigit() for c in name) or name[-2:-1] == ' '
    return copied(name, '' if named or dice.chance(0.1) else dice.choice(['the ', 'the ', 'the ', 'the ', 'the ', 'the ', 'my ', 'our ']))
