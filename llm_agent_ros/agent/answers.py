"""Answers to questions: about itself, the time, its world, its doings, its memory; what it does not know, it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from llm_agent_ros.agent import places
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import enumerated, mentions, plain
from llm_agent_ros.agent.wording import name_in
from llm_agent_ros.memory.facts import content_of
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.task import Capability

MAX_LISTED = 5
_WEEKDAYS_EN = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_WEEKDAYS_ZH = '一二三四五六日'
_MONTHS_EN = (
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
)


def answer_to(context: Context, question: str) -> str:
    """Return what is known, or a sentence that says that nothing is.

    Tried in turn: questions about the robot and the time, what it reported just now, where things are and what is
    where, what it was told to remember.
    """
    if not question.strip():
        return sentence(Say.ASK_ME, context.language)
    key = plain(question)
    for signs, reply in _TOPICS:
        if any(mentions(key, plain(sign)) for sign in signs):
            text = reply(context, key)
            if text:
                return text
    return (
        _reported(context, question) or places.answer(context, question) or _remembered(context, question)
        or sentence(Say.DO_NOT_KNOW, context.language)
    )


def _name(context: Context, key: str) -> str:
    given = next((f.text for f in context.memory.recall('your name is called 你的名字 你叫', min_share=0.5)
                  if plain(f.text).startswith(('your name is', 'you are called', '你的名字', '你叫', '你以后叫'))), '')
    return _quoted(context, given) if given else sentence(Say.MY_NAME, context.language)


def _about_itself(context: Context, key: str) -> str:
    return sentence(Say.MY_NAME, context.language) + _gap(context) + _abilities(context, key)


def _abilities(context: Context, key: str) -> str:
    from llm_agent_ros.agent import skills  # the registry imports this module's skill

    can = [s for s in skills.specs() if s.needs <= context.profile.capabilities]
    if context.language == 'zh':
        return sentence(Say.I_CAN, 'zh', things='、'.join(_ABLE_ZH[s.name] for s in can if s.name in _ABLE_ZH))
    meanings = [s.meaning.split(';')[0] for s in can if s.name in _ABLE_ZH]
    return sentence(Say.I_CAN, 'en', things=enumerated(meanings, 'en'))


_ABLE_ZH = {
    'go_to': '去一个地方', 'find': '找东西', 'find_person': '找人', 'bring': '拿东西给人', 'place': '放东西',
    'follow': '跟着人走', 'guide': '给人带路', 'patrol': '巡逻', 'inspect': '查看', 'count': '数数',
    'describe': '描述看到的东西',
    'say': '传话', 'answer': '回答问题', 'remember': '记事情',
}


def _battery(context: Context, key: str) -> str:
    return sentence(Say.NO_BATTERY_GAUGE, context.language)


def _time(context: Context, key: str) -> str:
    return sentence(Say.TIME_IS, context.language, time=context.wall_clock().strftime('%H:%M'))


def _date(context: Context, key: str) -> str:
    ahead = next((days for word, days in _DAYS if mentions(key, word)), 0)
    day = context.wall_clock().date() + timedelta(days=ahead)
    if context.language == 'zh':
        when = {0: '今天', 1: '明天', 2: '后天', -1: '昨天'}[ahead]
        return sentence(
            Say.DATE_IS, 'zh', when=when, date=f'{day.year}年{day.month}月{day.day}日',
            weekday=f'星期{_WEEKDAYS_ZH[day.weekday()]}',
        )
    when = {0: 'Today is', 1: 'Tomorrow is', 2: 'The day after tomorrow is', -1: 'Yesterday was'}[ahead]
    date = f'{day.day} {_MONTHS_EN[day.month - 1]} {day.year}'
    return sentence(Say.DATE_IS, 'en', when=when, date=date, weekday=_WEEKDAYS_EN[day.weekday()])


_DAYS = (('day after tomorrow', 2), ('tomorrow', 1), ('yesterday', -1), ('后天', 2), ('明天', 1), ('昨天', -1))


def _own_place(context: Context, key: str) -> str:
    return places.own_place(context)


def _operators_place(context: Context, key: str) -> str:
    return places.operators_place(context)


def _held(context: Context, key: str) -> str:
    if Capability.GRIPPER not in context.profile.capabilities or not context.ports.hand.holding:
        return sentence(Say.HOLD_NOTHING, context.language)
    held = context.notes.held
    if not held:
        return sentence(Say.HOLD_SOMETHING, context.language)
    return sentence(Say.HOLD, context.language, thing=name_in(context.world, held, context.language))


def _doings(context: Context, key: str) -> str:
    deeds = list(context.notes.doings)[-MAX_LISTED:]
    if not deeds:
        return sentence(Say.DID_NOTHING, context.language)
    if any(mentions(key, word) for word in ('last', 'just', '上一个', '刚才', '刚刚', '最后')):
        deeds = deeds[-1:]
    marks = {True: sentence(Say.DEED_DONE, context.language), False: sentence(Say.DEED_FAILED, context.language)}
    told = [f'“{d.instruction}” ({marks[d.done]})' for d in deeds]
    return sentence(Say.DID, context.language, things=('；' if context.language == 'zh' else '; ').join(told))


def _memory(context: Context, key: str) -> str:
    facts = context.memory.all()[:MAX_LISTED]
    if not facts:
        return sentence(Say.NOTHING_TOLD, context.language)
    return _quoted(context, ('；' if context.language == 'zh' else '; ').join(fact.text for fact in facts))


def _seen(context: Context, key: str) -> str:
    return places.in_view(context)


Reply = Callable[[Context, str], str]
_TOPICS: tuple[tuple[tuple[str, ...], Reply], ...] = (
    (('your name', 'what are you called', 'what you are called', 'they call you', 'call you', '你叫什么', '你叫啥',
      '你的名字',
      '怎么称呼你', '您叫什么', '您的名字', '怎么叫你'), _name),
    (('who are you', 'who you are', 'what are you', 'introduce yourself', 'about yourself', 'present yourself',
      '你是谁', '自我介绍', '介绍一下你', '介绍下你', '说说你自己', '你自己', '您是谁'), _about_itself),
    (('what can you do', 'what you can do', 'what are you able', 'what you are able', 'your skill', 'your ability',
      'what are you good at', '你会做什么', '你能做什么', '你能干什么', '你会什么', '你会干什么', '你都会',
      '你会些什么', '你的功能',
      '哪些功能', '什么本事', '你会做的事', '能帮我做'), _abilities),
    (('your battery', 'battery level', 'battery', 'charged', 'on power', '电量', '多少电', '没电', '电够',
      '充电'), _battery),
    (('what time is it', 'what time it is', 'what is the time', 'the time', 'current time', 'how late', 'got the time',
      '几点了', '现在几点', '几点钟', '什么时间', '报个时', '现在的时间', '时间'), _time),
    (('what day', 'which day', 'the date', 'todays date', 'today date', 'what date', 'day of the week', 'what is today',
      'which month', 'what year', '几号', '星期几', '周几', '几月', '什么日子', '哪一年', '日期', '礼拜几'), _date),
    (('where are you', 'where you are', 'where r u', 'which room are you', 'which room you are', 'your position',
      'your location', '你在哪', '你现在在哪', '您在哪'), _own_place),
    (('where am i', 'where are we', 'where we are', 'where i am', '我在哪', '我们在哪', '这是哪',
      '这里是什么地方'), _operators_place),
    (('are you holding', 'you are holding', 'in your hand', 'do you hold', 'are you carrying', '手里', '手上',
      '拿着什么'), _held),
    (('did you do', 'you did', 'have you done', 'have you been doing', 'you been up to', 'last task', 'your last task',
      'last thing you did', '做了什么', '干了什么', '做了些什么', '上一个任务', '去过哪', '去哪了'), _doings),
    (('do you remember', 'you remember', 'have you remembered', 'did i tell you to remember', 'i told you',
      '记住了什么', '记得什么', '记得些什么', '让你记', '记住什么', '记得的事', '跟你说了什么'), _memory),
    (('what do you see', 'can you see right now', 'what can you see', 'what you see', 'in front of you', '你看到了什么',
      '看到什么', '看见了什么', '你面前'), _seen),
)
_RESULT = ('the number', 'how many', 'the result', 'the answer', 'what you found', 'what you saw', '有几', '多少',
    '结果', '几个')


def _reported(context: Context, question: str) -> str:
    """Return the newest report that is about what is asked; the newest of all where only its result is asked for."""
    asked = content_of(question)
    key = plain(question)
    for about, text in reversed(context.notes.reports):
        if asked and len(asked & content_of(f'{about} {text}')) / len(asked) >= _SHARE:
            return text
    vague = any(mentions(key, word) for word in _RESULT) and len(key) <= _SHORT
    return context.notes.reports[-1][1] if vague and context.notes.reports else ''


_SHARE = 0.6
_SHORT = 20


def _remembered(context: Context, question: str) -> str:
    facts = context.memory.recall(question)
    return _quoted(context, facts[0].text) if facts else ''


def _quoted(context: Context, text: str) -> str:
    return sentence(Say.YOU_TOLD_ME, context.language, text=text.rstrip('.。'))


def _gap(context: Context) -> str:
    return '' if context.language == 'zh' else ' '
