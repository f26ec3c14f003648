"""Which questions are about the robot itself, the time and what it did: the words that they are asked with."""

from __future__ import annotations

from enum import StrEnum

from llm_agent_ros.agent.lexicon import left_beside, mentions, plain


class Topic(StrEnum):
    """What a question is about that needs neither the world nor the memory."""

    NAME = 'name'
    ITSELF = 'itself'
    ABILITIES = 'abilities'
    BATTERY = 'battery'
    TIME = 'time'
    DATE = 'date'
    OWN_PLACE = 'own_place'
    OPERATORS_PLACE = 'operators_place'
    HELD = 'held'
    DOINGS = 'doings'
    MEMORY = 'memory'
    SEEN = 'seen'


# In the order in which they are tried; '=' before words that must be the whole question.
_SIGNS: dict[Topic, tuple[str, ...]] = {
    Topic.NAME: (
        'your name', 'what are you called', 'what you are called', 'they call you', 'call you', '你叫什么', '你叫啥',
        '你的名字', '怎么称呼你', '您叫什么', '您的名字', '怎么叫你',
    ),
    Topic.ITSELF: (
        'who are you', 'who you are', '=what are you', '=what you are', 'introduce yourself', 'about yourself',
        'present yourself', '你是谁', '自我介绍', '介绍一下你', '介绍下你', '说说你自己', '你自己', '您是谁',
    ),
    Topic.ABILITIES: (
        'what can you do', 'what you can do', 'what are you able', 'what you are able', 'your skill', 'your ability',
        'what are you good at', '你会做什么', '你能做什么', '你能干什么', '你会什么', '你会干什么', '你都会',
        '你会些什么', '你的功能', '哪些功能', '什么本事', '你会做的事', '能帮我做',
    ),
    Topic.BATTERY: ('battery', 'charged', 'on power', '电量', '多少电', '没电', '电够', '充电'),
    Topic.TIME: (
        'what time is it', 'what time it is', 'what is the time', '=the time', 'current time', 'how late',
        'got the time', "what's the time", '几点', '什么时间', '报个时', '现在的时间', '=时间',
    ),
    Topic.DATE: (
        'what day', 'which day', '=the date', 'what is the date', 'todays date', 'today date', 'what date',
        'day of the week', 'what is today', 'which month', 'what year', '几号', '星期几', '周几', '几月', '什么日子',
        '哪一年', '=日期', '今天的日期', '礼拜几',
    ),
    Topic.OWN_PLACE: (
        'where are you', 'where you are', 'where r u', 'which room are you', 'which room you are', 'your position',
        'your location', '你在哪', '你现在在哪', '您在哪',
    ),
    Topic.OPERATORS_PLACE: (
        'where am i', 'where are we', 'where we are', 'where i am', '我在哪', '我们在哪', '这是哪', '这里是什么地方',
    ),
    Topic.HELD: (
        'are you holding', 'you are holding', 'in your hand', 'do you hold', 'are you carrying', '你手里', '你手上',
        '拿着什么',
    ),
    Topic.DOINGS: (
        'did you do', 'you did', 'have you done', 'have you been doing', 'you been up to', 'last task',
        'last thing you did', 'did you just do', 'you just did', 'have you just done', 'you have just done',
        '做了什么', '干了什么', '做了些什么', '做了啥', '干了啥', '上一个任务', '你刚才去', '你今天去',
    ),
    Topic.MEMORY: (
        'what do you remember', 'what you remember', 'everything you remember', 'have you remembered',
        'did i tell you to remember', 'what i told you', '记住了什么', '记得什么', '记得些什么', '让你记', '记住什么',
        '记得的事', '跟你说了什么',
    ),
    Topic.SEEN: (
        'what do you see', 'can you see right now', 'what can you see', 'what you see', 'in front of you',
        '你看到了什么', '看到什么', '看见了什么', '你面前',
    ),
}


# What may stand beside the signs of a topic that must be all that is asked: "what day is Christmas" is not for today.
SMALL_EN = (
    'a an the and or so to of in on at by for with about it is are was be been do did does have has had got you '
    'your u ur we us i me am can could would will please tell say let give know want need like which what how now '
    'right current currently moment today actually exactly precisely exact just still even anyway then here again '
    'thank okay ok hey hi hello robot mate buddy pal dear love hen sir'
).split()
SMALL_ZH = (
    '的 了 吗 呢 吧 啊 呀 啦 嘛 么 是 有 你 您 我 请问 请 麻烦 劳驾 告诉 跟 说 说下 报 查询 查 问 想 知道 晓得 '
    '晓不晓得 知不知道 能 可以 帮 给 看 一下 现在 当前 目前 此刻 这会儿 今天 今日 今朝 到底 究竟 都 还 已经 机器人 '
    '什么 多少'
).split()
_BESIDE: dict[Topic, list[str]] = {
    Topic.BATTERY: (
        'full much many level long last left low high empty charge charged power percent percentage state status '
        'enough when if whether doing get go run remaining fine good soon 剩 剩余 剩下 够 够用 不够 用 没 要 该 '
        '需要 什么时候 几 格 百分之 情况 状态 怎么样 电 低 满 不满 足 不足 快 是不是'
    ).split(),
    Topic.TIME: (
        'time clock hour minute late local day week date month year 钟 时间 时候 点 分 几 月 号 日 日期 星期 周 '
        '礼拜'
    ).split(),
    Topic.DATE: (
        'time day date week weekday month year tomorrow yesterday after calendar 明天 昨天 后天 今年 年 这个月 '
        '本月 这 月 日 号 星期 周 礼拜 几 日期 日子 时间 点'
    ).split(),
    Topic.OWN_PLACE: (
        'room place spot position location located standing floor house home building 在 哪 哪里 哪儿 里 儿 里面 '
        '个 房间 位置 地方 身 处 位于'
    ).split(),
}
_BESIDE[Topic.OPERATORS_PLACE] = [*_BESIDE[Topic.OWN_PLACE], '们']


def topic_of(question: str) -> Topic | None:
    """Return what a question is about, None where it is about something else."""
    key = plain(question)
    return next((topic for topic in _SIGNS if _is_about(key, topic)), None)


def _is_about(key: str, topic: Topic) -> bool:
    signs = _SIGNS[topic]
    if not any(_asks(key, sign) for sign in signs):
        return False
    beside = _BESIDE.get(topic)
    if beside is None:
        return True
    # The signs of time and date may stand in one question.
    return not left_beside(key, (*signs, *beside, *SMALL_EN, *SMALL_ZH))


def _asks(key: str, sign: str) -> bool:
    return key == plain(sign) if sign.startswith('=') else mentions(key, plain(sign))
