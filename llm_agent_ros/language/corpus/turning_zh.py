"""Chinese for turning on the spot: round, clockwise, by quarters and halves, alone and on the way."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, spread

_ABOUT = (
    '转身', '你转个身', '转身吧', '转过身去', '转过身来', '把身子转过去', '把身子转过来', '身子转过去', '原地转身', '就地转身', '转身一百八十度', '来个转身', '转一下身', '转身看看后面', '转身背对我', '背对我', '背过身来', '背朝我', '背冲着我',
    '掉头', '调个头', '掉头吧', '掉转头', '掉转方向', '调转方向', '调转车头', '掉过头来', '掉过头去', '就地掉头', '原地调个头', '来个掉头', '把头掉过来', '把头调过去', '打个掉头', '车头掉过来', '你掉个头',
    '向后转', '往后转', '朝后转', '向后转身', '向后转过去', '朝后面转', '往后转过去', '转向后方', '转向后面', '面朝后', '面向后方', '面朝后面', '脸朝后', '脸转到后面去', '朝后看', '往后看', '看身后', '看看身后', '回头看', '回头看看', '回个头', '回过头去', '扭头看后面',
    '转半圈', '转个半圈', '原地转半圈', '旋转半圈', '转半周', '转个一百八', '转一百八', '来个一百八十度', '一百八十度转身', '转到反方向', '转到相反方向', '朝反方向', '面向相反方向', '面朝另一边', '面朝反方向', '换个方向朝后', '朝另一个方向转过去', '你站反了，转过来', '你朝向反了，掉个头', '方向反了，转过来', '转到背面',
)
_CIRCLE = (
    '转一整圈', '转满一圈', '转个整圈', '整整转一圈', '转一大圈', '原地转一周', '原地转整圈', '原地旋转一圈', '就地转一圈', '自转一圈', '旋转一整圈', '旋转一圈', '旋转三百六十度', '转三百六十度', '转上一圈', '转它一圈', '来一圈', '来个三百六', '来个三百六十度', '来个原地转圈', '打个转', '打一个转', '打个圈', '转个圈圈', '转圈圈', '转一圈儿', '转个圈儿', '给我转一圈',
    '给大家转一圈', '转一圈看看', '转一圈看看四周', '四周转着看一圈', '转着看一圈', '环视一圈', '环顾四周', '环视四周', '往四周看一圈', '前后左右都看看', '绕自己转一圈', '绕着自己转一圈', '原地绕一圈', '原地打转一圈',
)
_QUARTER = ('向*转四分之一圈', '往*转四分之一圈', '朝*转四分之一圈', '*转四分之一圈', '向*转一个直角', '往*边转个直角', '向*转九十度', '往*手边转过去', '朝*手边转', '转到*边去', '身子往*转', '向*侧转', '往*侧转过去', '转向*侧', '面朝*侧', '面向*边', '脸往*转', '原地向*转', '原地*转', '就地*转', '向*一转', '*转一下', '往*转一下', '朝*边转一下')
_CLOCK = ('*转', '*转一下', '*旋转', '*转九十度', '*转90度', '*转四分之一圈', '*旋转四分之一圈', '按*方向转', '按*转四分之一圈', '*方向转九十度', '沿*方向转', '往*方向转', '照着*转', '*转个直角', '原地*转', '你*转一下')
_HALF_CLOCK = ('*转半圈', '*转一百八十度', '*旋转半圈', '按*方向转半圈', '*方向转180度', '*掉头', '*转个半圈', '原地*转半圈', '*转半周', '往*方向转半圈')
_FULL_CLOCK = ('*转一圈', '*转一整圈', '*旋转一周', '按*方向转一圈', '*转三百六十度', '原地*转一圈', '*转个圈', '*转满一圈', '沿*方向旋转一圈', '*旋转360度')
_THREE_QUARTERS = ('向*转四分之三圈', '往*转四分之三圈', '*转二百七十度')
_EIGHTH = ('向*转四十五度', '往*转四十五度角', '向*转八分之一圈', '*转半个直角', '斜着向*转四十五度')
_SLIGHTLY = ('往*转一丁点', '向*稍稍转一下', '稍微往*转一点', '往*再偏一点', '身子往*偏一点', '朝*转一点点', '*转一丢丢', '往*转一小点')
_SIDES = {'左': 'left', '右': 'right'}
_WAYS = {'逆时针': 'left', '顺时针': 'right'}

TEMPLATES: dict[str, tuple[str, ...]] = {
    'turn': ('原地，{angle_deg}', '站着别走，{angle_deg}', '就地{angle_deg}', '现在{angle_deg}', '你再{angle_deg}', '请在原地{angle_deg}', '麻烦你{angle_deg}一下', '身体{angle_deg}', '先{angle_deg}吧', '把方向{angle_deg}'),
}


def _each(frames: tuple[str, ...], sides: dict[str, str], degrees: int) -> tuple[Form, ...]:
    return tuple((words, f' turn {side} {degrees}') for han, side in sides.items() for words in spread(frames, (han,)))


FIXED: dict[str, tuple[Form, ...]] = {
    'turn': (
        *((words, ' turn left 180') for words in _ABOUT),
        *((words, ' turn left 360') for words in _CIRCLE),
        *_each(_QUARTER, _SIDES, 90), *_each(_CLOCK, _WAYS, 90), *_each(_HALF_CLOCK, _WAYS, 180), *_each(_FULL_CLOCK, _WAYS, 360),
        *_each(_THREE_QUARTERS, _SIDES, 270), *_each(_EIGHTH, _SIDES, 45), *_each(_SLIGHTLY, _SIDES, 30),
    ),
}

_ROUND_THEN: tuple[Form, ...] = (
    *((words, ' turn left 180; go_to{where}') for words in (
        '转身去{where}', '转过身去{where}', '掉个头去{where}', '掉头开到{where}', '向后转，去{where}', '转半圈再去{where}', '转身走到{where}', '先转身，再到{where}', '掉头往{where}去', '转个身上{where}去', '回过身来，走到{where}', '调转方向前往{where}',
    )),
    *((words, ' turn left 180; go_to me') for words in ('转身走过来', '转身回来', '掉头回来', '掉头回来找我', '掉个头过来', '转过身来我这儿', '向后转，回我这边', '转个身回我身边')),
    *((words, ' turn left 180; move forward|{distance}') for words in (
        '转身往前走{distance}', '掉头走{distance}', '掉头前进{distance}', '转过身去走{distance}', '向后转，前进{distance}', '转个身再走{distance}', '调头往前开{distance}', '转身直走{distance}', '转半圈然后前进{distance}', '掉个头，往前挪{distance}',
    )),
    *((words, ' go_to{where}; turn left 180') for words in (
        '去{where}转个身', '到{where}掉个头', '开到{where}向后转', '到{where}然后掉头', '走到{where}再转过身去', '去{where}，到了转身', '前往{where}并掉头', '到了{where}就转身', '去到{where}转半圈',
    )),
    *((words, ' go_to{where}; turn left 360') for words in (
        '去{where}转一圈看看四周', '到{where}原地转一圈', '走到{where}转个圈', '到{where}自转一圈', '开到{where}环视一圈', '去{where}，到了原地转一整圈',
    )),
    *((words, ' turn{angle}; move forward|{distance}') for words in (
        '{angle}，前进{distance}', '{angle}再往前走{distance}', '{angle}然后前进{distance}', '先{angle}，再直行{distance}', '{angle}之后走{distance}', '{angle}完了往前开{distance}', '{angle}往前{distance}',
    )),
    *((words, ' move forward|{distance}; turn{angle}') for words in (
        '前进{distance}然后{angle}', '往前走{distance}再{angle}', '直行{distance}后{angle}', '走{distance}，{angle}', '先前进{distance}，接着{angle}', '往前开{distance}{angle}',
    )),
    *((words, ' move back|{distance}; turn left 180') for words in ('后退{distance}转身', '往后退{distance}再掉头', '倒{distance}然后转过身去', '退{distance}掉个头', '先后退{distance}，再向后转')),
    *((words, ' turn left 180; say{text}') for words in ('转身说{text}', '转过身去说{text}', '掉个头再喊{text}', '向后转，然后说{text}')),
    *((words, ' turn right 90; move forward|{distance}') for words in ('顺时针转九十度再走{distance}', '右转前进{distance}', '右拐往前走{distance}', '向右转然后直行{distance}', '顺时针转四分之一圈，往前{distance}')),
    *((words, ' turn left 90; move forward|{distance}') for words in ('逆时针转九十度再走{distance}', '左转前进{distance}', '左拐往前走{distance}', '向左转然后直行{distance}', '逆时针转四分之一圈，往前{distance}')),
    *((words, ' move forward|{distance}; turn left 180; go_to me') for words in ('往前走{distance}，掉头回来', '前进{distance}转身回来', '走{distance}再转身回我这儿', '往前{distance}，向后转，然后回来找我')),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (_ROUND_THEN,)
