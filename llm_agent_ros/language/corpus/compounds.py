"""Clauses that hold more than one step, or a step with a hint: a place and how long, a person and what to tell.

The gaps are ``where``, ``object``, ``person``, ``seconds``, ``distance``, ``angle``, ``text`` (a sentence to be said) and ``errand`` (what
somebody is asked to do, in the infinitive).
"""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form

_WAIT_EN = tuple(
    (words, ' go_to{where}; wait{seconds}') for words in (
        'wait at {where} for {seconds}', 'wait in {where} for {seconds}', 'wait by {where} for {seconds}',
        'wait for {seconds} at {where}', 'wait {seconds} in {where}', 'stay in {where} for {seconds}',
        'stay at {where} for {seconds}', 'stand by {where} for {seconds}', 'spend {seconds} in {where}',
        'go to {where} for {seconds}', 'remain near {where} for {seconds}', 'stop at {where} for {seconds}',
        'rest in {where} for {seconds}', 'go and wait {seconds} next to {where}',
        'stand {seconds} in front of {where}', 'hang around {where} for {seconds}',
    )
)
_BACK_EN = tuple(
    (words, ' go_to{where}; wait{seconds}; go_to me') for words in (
        'wait at {where} for {seconds} and come back', 'stay in {where} for {seconds} and return to me',
        'go to {where}, stay {seconds} and come back to me', 'stand by {where} for {seconds}, then come back here',
        'wait {seconds} in {where} before you come back to me', 'go to {where} for {seconds} and come back',
    )
)
_TELL_EN = (
    *((words, ' say{errand}| to={person}') for words in (
        'tell {person} to {errand}', 'ask {person} to {errand}', 'remind {person} to {errand}',
        'order {person} to {errand}', 'invite {person} to {errand}', 'let {person} know to {errand}',
        'tell {person} he should {errand}', 'tell {person} she has to {errand}', 'get {person} to {errand}',
        'tell {person} please to {errand}', 'warn {person} to {errand}', 'instruct {person} to {errand}',
    )),
    *((words, ' go_to{where}; say{text}| to={person}') for words in (
        'go to {where} and tell {person} {text}', 'go to {where} and tell {person} that {text}',
        'drive over to {where} and say {text} to {person}', 'in {where}, tell {person} that {text}',
        'go to {where} and let {person} know that {text}', 'step into {where} and inform {person} that {text}',
        'go to {where} and greet {person} with {text}', 'head to {where} and announce to {person} that {text}',
    )),
    *((words, ' find_person{person}| where={where}; say{text}| to={person}') for words in (
        'find {person} in {where} and say {text}', 'find {person} in {where} and tell them {text}',
        'look for {person} in {where} and tell them that {text}', 'locate {person} in {where} and say {text} to them',
        'search {where} for {person} and tell them {text}', 'go find {person} in {where} and let them know that {text}',
    )),
)
_HINT_EN = (
    *((words, ' find{object}| where={where}') for words in (
        'find {object}, it should be {at} {where}', 'look for {object}, I think it is {at} {where}',
        'find {object}; it must be {at} {where}', 'search for {object}, they are probably {at} {where}',
        'look for {object}. it was {at} {where}', 'try to find {object}, I left it {at} {where}',
        'find {object}, maybe it is {at} {where}', 'can you find {object}? it might be {at} {where}',
    )),
    *((words, ' bring{object}| me| from={where}') for words in (
        'bring me {object}, it is {at} {where}', 'get me {object}, it should be {at} {where}',
        'fetch {object}, I left it {at} {where}', 'I need {object}, it must be {at} {where}',
        'bring me {object}. you will find it {at} {where}', 'there is {object} {at} {where}, bring it to me',
        'I forgot {object} {at} {where}, can you bring it to me', '{object} is {at} {where}, please get it for me',
    )),
    *((words, ' bring{object}|{person}| from={where}') for words in (
        'there is {object} {at} {where}, bring it to {person}', 'bring {person} {object}, it is {at} {where}',
        'give {person} {object}, you find it {at} {where}', '{person} needs {object}, it is {at} {where}',
    )),
    *((words, ' pick{object}| where={where}') for words in (
        'take {object}, it is {at} {where}', 'pick up {object}, it should be {at} {where}',
        'grab {object}. it is {at} {where}', 'get {object}, I put it {at} {where}',
        'pick up {object}, I think it is {at} {where}', 'there is {object} {at} {where}, pick it up',
        'hold {object}, it stands {at} {where}', 'collect {object}, it lies {at} {where}',
    )),
)
_WAIT_ZH = (
    *((words, ' go_to{where}; wait{seconds}') for words in (
        '到{where}等{seconds}', '去{where}等{seconds}', '在{where}等{seconds}', '到{where}旁边等{seconds}',
        '去{where}待{seconds}', '在{where}门口等{seconds}', '到{where}那里停{seconds}', '去{where}那边等待{seconds}',
        '在{where}停留{seconds}', '到{where}等上{seconds}', '去{where}站{seconds}', '在{where}前面等{seconds}',
        '到{where}休息{seconds}', '走到{where}等{seconds}', '在{where}旁待{seconds}', '去{where}守{seconds}',
    )),
    *((words, ' go_to{where}; wait{seconds}; go_to me') for words in (
        '到{where}等{seconds}再回来', '去{where}等{seconds}就回来', '在{where}等{seconds}然后回来找我',
        '去{where}待{seconds}再过来', '到{where}旁边等{seconds}再回到我这里', '去{where}停{seconds}后回来',
    )),
)
_TELL_ZH = (
    *((words, ' say{errand}| to={person}') for words in (
        '叫{person}{errand}', '让{person}{errand}', '请{person}{errand}', '喊{person}{errand}', '提醒{person}{errand}',
        '告诉{person}要{errand}', '跟{person}说要{errand}', '催{person}{errand}', '通知{person}{errand}',
        '叫一下{person}，{errand}', '你去叫{person}{errand}', '劝{person}{errand}',
    )),
    *((words, ' go_to{where}; say{text}| to={person}') for words in (
        '去{where}告诉{person}{text}', '到{where}跟{person}说{text}', '去{where}对{person}说{text}',
        '到{where}通知{person}{text}', '去{where}提醒{person}{text}', '去{where}和{person}说一声{text}',
        '走到{where}告诉{person}，{text}', '到{where}去转告{person}{text}',
    )),
    *((words, ' find_person{person}| where={where}; say{text}| to={person}') for words in (
        '去{where}找到{person}，告诉他{text}', '在{where}找到{person}并对她说{text}', '到{where}找{person}，跟他说{text}',
        '去{where}找{person}，告诉她{text}', '找到在{where}的{person}，对他说{text}', '在{where}找{person}，然后说{text}',
    )),
)
_HINT_ZH = (
    *((words, ' find{object}| where={where}') for words in (
        '找{object}，应该在{where}', '找一下{object}，可能在{where}{on}', '去找{object}，我记得在{where}{on}',
        '找找{object}，好像放在{where}了', '找到{object}，它就在{where}{on}', '帮我找{object}，估计在{where}',
        '{object}应该在{where}{on}，去找找', '我把{object}落在{where}了，找一下',
    )),
    *((words, ' bring{object}| me| from={where}') for words in (
        '把{object}拿来，在{where}{on}', '帮我拿{object}，就在{where}{on}', '我要{object}，应该在{where}',
        '{object}在{where}{on}，帮我拿过来', '{object}忘在{where}了，帮我拿过来', '{where}{on}有{object}，拿给我',
        '我把{object}忘在{where}了，给我送来', '给我拿{object}，放在{where}{on}的',
    )),
    *((words, ' bring{object}|{person}| from={where}') for words in (
        '{where}{on}有{object}，拿给{person}', '把{object}给{person}，在{where}{on}', '{person}要{object}，在{where}',
        '{object}在{where}{on}，给{person}送去',
    )),
    *((words, ' pick{object}| where={where}') for words in (
        '{where}{on}有{object}，拿起来', '拿起{object}，就在{where}{on}', '{object}在{where}{on}，去拿',
        '把{object}拿上，应该在{where}', '去拿{object}，我放在{where}了', '{where}{on}放着{object}，你拿一下',
        '抓住{object}，它在{where}{on}', '取{object}，在{where}{on}',
    )),
)

COMPOUNDS: dict[str, tuple[tuple[Form, ...], ...]] = {
    'en': (_WAIT_EN, _BACK_EN, _TELL_EN, _TELL_EN, _HINT_EN, _HINT_EN),
    'zh': (_WAIT_ZH, _WAIT_ZH, _TELL_ZH, _TELL_ZH, _HINT_ZH, _HINT_ZH),
}

AT = {
    'on': (
        'on', 'on top of', 'that is on', 'which is on', 'lying on', 'that lies on', 'standing on', 'placed on', 'sitting on',
        "that's on", 'that you find on', 'over on', 'located on',
    ),
    'in': (
        'in', 'inside', 'that is in', 'which is in', 'located in', 'that you find in', "that's in", 'over in', 'that is inside',
        'within', 'kept in', 'lying in',
    ),
    'at': ('at', 'near', 'next to', 'beside', 'by', 'close to', 'that is near', 'which is next to', 'located near', 'that is at'),
}
"""How English says where a thing is; ``on`` and ``in`` of a template become one of these."""
LYING = ('on', 'in', 'near', 'at', 'next to', 'by', 'inside', 'on top of', 'beside')
ON_ZH = ('', '', '上', '里', '旁边', '上面', '里面', '那里')
