"""Answers to questions: about itself, the time, its world, its doings, its memory; what it does not know, it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property

from llm_agent_ros.agent import places
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import left_beside, mentions, plain
from llm_agent_ros.agent.subjects import named_place
from llm_agent_ros.agent.telling import called
from llm_agent_ros.agent.topics import SMALL_EN, SMALL_ZH, Topic, topic_of
from llm_agent_ros.errors import AgentError, ErrorCode
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

    Tried in turn: what it was told to remember and that holds nearly all of the question, questions about the robot
    and the time, what it reported just now, what it was told that holds most of it, where things are and what is where,
    what it was told that holds half of it. Where its memory cannot be read it answers without, and says so.
    """
    if not question.strip():
        return sentence(Say.ASK_ME, context.language)
    recalled = _Recalled(context, question)
    try:
        return _known(context, question, recalled.text) or sentence(Say.DO_NOT_KNOW, context.language)
    except AgentError as error:
        if error.code is not ErrorCode.MEMORY_UNUSABLE:
            raise
        context.log(str(error))
    known = '' if topic_of(question) in _OF_MEMORY else _known(context, question, lambda share: '')
    return (known and known + _gap(context)) + sentence(Say.CANNOT_RECALL, context.language)


def _known(context: Context, question: str, recalled: Callable[[float], str]) -> str:
    asks_more = _asks_of_more(context, question)
    known = recalled(_SURE) if asks_more else ''
    topic = topic_of(question)
    if topic is not None and not known:
        known = _REPLIES[topic](context, plain(question))
    return known or (
        _reported(context, question)
        or (recalled(_SHARE) if asks_more else '')
        or places.answer(context, question)
        or recalled(_HALF)
    )


class _Recalled:
    """What it was told that fits a question; the memory is asked once, and only where need be."""

    def __init__(self, context: Context, question: str) -> None:
        self._context, self._question = context, question

    @cached_property
    def _best(self) -> tuple[float, str]:
        weighed = self._context.memory.weighed(self._question, _HALF)
        return (weighed[0][0], weighed[0][1].text) if weighed else (0.0, '')

    def text(self, least: float) -> str:
        """Return the sentence that quotes it, empty where it holds less than that share of the question."""
        share, text = self._best
        return _quoted(self._context, text) if text and share >= least else ''


def _name(context: Context, key: str) -> str:
    naming = ('your name is', 'you are called', '你的名字', '你叫', '你以后叫')
    given = next((f.text for f in context.memory.all() if f.text.casefold().startswith(naming)), '')
    return _quoted(context, given) if given else sentence(Say.MY_NAME, context.language)


def _about_itself(context: Context, key: str) -> str:
    return sentence(Say.MY_NAME, context.language) + _gap(context) + _abilities(context, key)


def _abilities(context: Context, key: str) -> str:
    from llm_agent_ros.agent import skills  # the registry imports this module's skill

    able = _ABLE_ZH if context.language == 'zh' else _ABLE_EN
    can = [able[s.name] for s in skills.specs() if s.needs <= context.profile.capabilities and s.name in able]
    return sentence(Say.I_CAN, context.language, things='、'.join(can) if context.language == 'zh' else ', '.join(can))


_ABLE_EN = {
    'go_to': 'go to places', 'find': 'find things', 'find_person': 'find people', 'bring': 'fetch and carry things',
    'place': 'put things down', 'follow': 'follow people', 'guide': 'lead people', 'patrol': 'patrol',
    'inspect': 'look at things', 'count': 'count', 'describe': 'describe what I see', 'say': 'pass on messages',
    'answer': 'answer questions', 'remember': 'remember what I am told',
}
_ABLE_ZH = {
    'go_to': '去一个地方', 'find': '找东西', 'find_person': '找人', 'bring': '拿东西给人', 'place': '放东西',
    'follow': '跟着人走', 'guide': '给人带路', 'patrol': '巡逻', 'inspect': '查看', 'count': '数数',
    'describe': '描述看到的东西', 'say': '传话', 'answer': '回答问题', 'remember': '记事情',
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
    return sentence(Say.HOLD, context.language, thing=called(context, held))


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


_REPLIES: dict[Topic, Callable[[Context, str], str]] = {
    Topic.NAME: _name, Topic.ITSELF: _about_itself, Topic.ABILITIES: _abilities, Topic.BATTERY: _battery,
    Topic.TIME: _time, Topic.DATE: _date, Topic.OWN_PLACE: _own_place, Topic.OPERATORS_PLACE: _operators_place,
    Topic.HELD: _held, Topic.DOINGS: _doings, Topic.MEMORY: _memory, Topic.SEEN: _seen,
}
_OF_MEMORY = frozenset({Topic.NAME, Topic.MEMORY})  # whose replies need it
_RESULT = ('the number', 'how many', 'the result', 'the answer', 'what you found', 'what you saw', '有几', '多少',
    '结果', '几个')
# What may stand beside these: of "how many years are in a century" something is left.
_BESIDE_RESULT = (
    *SMALL_EN, 'there', 'they', 'them', 'that', 'those', 'find', 'found', 'see', 'saw', 'seen', 'count', 'counted',
    'total', 'all', 'altogether', 'say', *SMALL_ZH, '个', '只', '那', '那里', '那儿', '里', '里面', '上', '上面', '共',
    '一共', '总共', '数', '数到', '数出', '出来', '到', '找', '看', '看见', '发现', '刚才', '刚刚',
)


def _reported(context: Context, question: str) -> str:
    """Return the newest report that is about what is asked; the newest of all where only its result is asked for."""
    reports = [r for r in reversed(context.notes.reports) if r.language == context.language]
    told = [content_of(f'{report.about} {report.text}') for report in reports]
    asked, key = content_of(question), plain(question)
    for report, content in zip(reports, told, strict=True):
        if asked and len(asked & content) / len(asked) >= _SHARE:
            return report.text
    if not any(mentions(key, word) for word in _RESULT):
        return ''
    left = content_of(left_beside(key, (*_RESULT, *_BESIDE_RESULT)))
    return next((report.text for report, content in zip(reports, told, strict=True) if left <= content), '')


_HALF, _SHARE, _SURE = 0.5, 0.6, 0.75


def _asks_of_more(context: Context, question: str) -> bool:
    """Return whether something is asked for, in two words or more, that is not just a place of the world."""
    place, asked = named_place(question, context.world), content_of(question)
    names = frozenset[str]() if place is None else content_of(' '.join(place.names))
    return len(asked) > 1 and bool(asked - names)


def _quoted(context: Context, text: str) -> str:
    return sentence(Say.YOU_TOLD_ME, context.language, text=text.rstrip('.。'))


def _gap(context: Context) -> str:
    return '' if context.language == 'zh' else ' '
