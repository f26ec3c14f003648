"""Chinese for several whole turns, for looking into one place after the other, and for messages passed on."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, spread

_TURNS = (('两', 720), ('三', 1080))
_MORE_TURNS = (('2', 720), ('3', 1080), ('四', 1440), ('五', 1800), ('4', 1440), ('六', 2160))
_SPINS = (
    '转*圈', '原地转*圈', '转个*圈', '原地转个*圈', '就地转*圈', '给我转*圈', '给大伙转*圈', '给奶奶转*圈看看', '转上*圈', '转它*圈', '转*整圈', '转满*圈', '整整转*圈', '足足转*圈', '原地旋转*圈', '旋转*圈', '旋转*周', '原地旋转*周', '自转*圈', '自转*周', '原地自转*圈', '来*圈', '原地来*圈', '来个*圈转转', '转*个圈', '转*个圈圈', '打*个转', '打*个转转', '打*个圈', '原地打*个转儿', '转*圈儿', '原地转*圈儿呗', '绕自己转*圈', '绕着自己转*圈', '绕自身轴线转*圈', '原地绕*圈', '原地转*大圈', '转*个整圈', '转*个大圈',
    '站那儿转*圈', '站着别走，转*圈', '在原地给我转*圈', '你在那儿转*圈', '你会转*圈吗，转一个', '宝贝转*圈给我看', '像陀螺一样转*圈', '像小陀螺那样转*圈', '车身旋转*周', '底盘原地转*圈', '执行原地旋转*圈', '执行*圈自转', '请原地旋转*周', '劳驾在原地转*圈', '麻烦您转*圈', '烦请原地转*圈', '快，转*圈', '不许走，转*圈', '在原地转够*圈', '连转*圈', '连着转*圈', '连续转*圈', '一口气转*圈', '一连转*圈', '慢慢转*圈', '溜溜转*圈', '滴溜溜转*圈', '转悠*圈，别离开原地', '四周看着转*圈', '环视*圈', '转着身子看*圈', '身子转*圈', '身体原地转*圈', '原地转身*整圈',
)
_MORE: tuple[Form, ...] = (
    *((words, ' turn left 720') for words in ('转俩圈', '原地转俩圈', '转七百二十度', '原地旋转七百二十度', '转720度', '来个七百二', '转一圈，再转一圈', '转圈，转两遍')),
    *((words, ' turn left 1080') for words in ('转仨圈', '原地转仨圈', '转1080度', '转一千零八十度')),
    *((words, ' turn left 540') for words in ('转一圈半', '原地转一圈半', '转个一圈半', '旋转一圈半', '来一圈半', '转1.5圈')),
)
_SIDED = ('向*转两圈', '往*转两圈', '朝*转两圈', '*转两圈', '原地向*转两圈', '往*边转两整圈', '向*旋转两周', '先站好，往*转两圈')
_SIDED_THREE = ('向*转三圈', '往*转三圈', '朝*转三圈', '*转三圈', '原地往*转3圈', '向*旋转三周')
_CLOCKED = ('*转两圈', '*旋转两圈', '*原地转两圈', '按*方向转两圈', '原地*转两整圈', '*转2圈')
_CLOCKED_THREE = ('*转三圈', '*旋转三周', '按*方向转三圈', '原地*转3圈')
_SIDES = {'左': 'left', '右': 'right'}
_WAYS = {'逆时针': 'left', '顺时针': 'right'}


def _counted(frames: tuple[str, ...]) -> tuple[Form, ...]:
    chosen = [(frame, turns) for place, frame in enumerate(frames) for turns in (*_TURNS, _MORE_TURNS[place % len(_MORE_TURNS)])]
    return tuple((frame.replace('*', number), f' turn left {degrees}') for frame, (number, degrees) in chosen)


def _each(frames: tuple[str, ...], sides: dict[str, str], degrees: int) -> tuple[Form, ...]:
    return tuple((words, f' turn {side} {degrees}') for han, side in sides.items() for words in spread(frames, (han,)))


TURNS: tuple[Form, ...] = (
    *_counted(_SPINS), *_MORE, *_each(_SIDED, _SIDES, 720), *_each(_SIDED_THREE, _SIDES, 1080), *_each(_CLOCKED, _WAYS, 720), *_each(_CLOCKED_THREE, _WAYS, 1080),
)
"""More than one whole turn, the degrees added up."""

FIXED: dict[str, tuple[Form, ...]] = {'turn': TURNS}

TEMPLATES: dict[str, tuple[str, ...]] = {
    'patrol': (
        '{targets}挨个看一遍', '{targets}，挨个看一遍', '把{targets}挨个看一遍', '把{targets}都看一遍', '{targets}都看一遍', '{targets}全看一遍', '{targets}一个个看过去', '{targets}一个一个看', '{targets}逐个瞧瞧', '{targets}挨着看看', '挨个看看{targets}', '挨个瞧瞧{targets}', '一个个去看{targets}', '依次看看{targets}', '依次查看{targets}', '按顺序检查{targets}', '按这个顺序查：{targets}', '{targets}，按顺序查一遍', '{targets}，都给我查一遍', '{targets}都去转一圈', '{targets}各看一眼', '{targets}各去瞅一眼', '{targets}都瞄一眼', '到{targets}各看看', '去{targets}各转一下',
        '轮着看看{targets}', '{targets}轮着看', '把{targets}统统检查一遍', '把{targets}通通看一下', '把{targets}过一遍', '{targets}过一遍', '{targets}走一遍看看', '对{targets}依次进行检查', '对{targets}做一次巡检', '巡检{targets}', '巡检一遍{targets}', '今晚查一下{targets}', '睡前把{targets}看一遍', '下班前把{targets}查一遍', '{targets}都没事吧，挨个看看', '看看{targets}是不是都正常', '看{targets}有没有异常，挨个看', '家里{targets}都看看', '劳驾把{targets}都瞧一遍', '{targets}，一处一处看', '{targets}巡一圈', '把{targets}逐个巡到', '{targets}兜一圈看看', '去{targets}兜一圈', '{targets}查{times}', '{targets}看{times}',
    ),
    'say': tuple('@' * ('{to}' in words) + words for words in (
        '跟{to}知会一声，{text}', '跟{to}言语一声，{text}', '给{to}递个话，{text}', '帮我捎个信给{to}，{text}', '帮忙带句话给{to}：{text}', '去跟{to}通个气，{text}', '记得告诉{to}，{text}', '别忘了提醒{to}，{text}', '顺便告诉{to}一声，{text}', '麻烦转告{to}一下，{text}', '烦请告知{to}，{text}', '你告诉{to}哈，{text}', '去告诉{to}，就说{text}', '跟{to}讲一句，{text}', '你跑去跟{to}说，{text}', '快去告诉{to}，{text}', '悄悄告诉{to}，{text}', '凑到{to}跟前说，{text}', '看见{to}跟他提一嘴，{text}', '跟{to}提一嘴，{text}', '替我提醒{to}，{text}', '提醒下{to}，{text}', '提醒提醒{to}，{text}', '让{to}知道一下，{text}', '同{to}讲声，{text}',
        '给{to}传达：{text}', '向{to}传达，{text}', '对{to}喊一声，{text}', '冲着{to}说，{text}', '你去给{to}报个信儿，{text}', '跟全家人说，{text}', '跟屋里的人说{text}', '用喇叭通知，{text}', '广播通知：{text}', '播一下，{text}',
    )),
}
