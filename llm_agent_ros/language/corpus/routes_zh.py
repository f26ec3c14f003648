"""Chinese words for a route's legs; see ``routes_en``."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_SIDES = (('左', 'left'), ('右', 'right'))
_WALK = '[走|走|开|移动|前进|继续走]'
_HALT = '[停下|停下来|停住|停|等着|等我|站好|停止]'
_BY = '[旁边|旁|边上|前面|前|附近|门口|左边|右边|后面|里|那里|跟前|]'


def _sided(line: str, *words: str) -> tuple[Form, ...]:
    return tuple((one.replace('*', han), line.replace('*', side)) for han, side in _SIDES for one in words)


BEGIN: tuple[Form, ...] = (
    *forms('', '[走出|离开|出|出了]{where}', '从{where}[出来|出去|走出来]', '[出|出了]{where}的门', '[走出|离开]{where}[后|以后|之后|]', '从{where}[出发|开始|开始走]', '背对{where}'),
    *_sided(' turn * 90', '[走出|离开|出了|出]{where}[后|以后|就|]*转', '从{where}出来[后|以后|]向*[转|拐|走]'),
    *forms(' turn left 180', '[转过身|转身|掉头|向后转|转过身来]'),
    *forms(' go_to{where2}', '从{where}[走到|到|去|出来到|出发到|出发去|走去]{where2}', '[离开|走出]{where}[去|到|走到|走向|来到]{where2}'),
)
ON_THE_WAY: tuple[Form, ...] = (
    *_sided(' turn * 90', '[向|往|朝]*[转|拐|转弯|走]', '*[转|拐|转弯]', '再*[转|拐]', '[出门|进门|出门后|进门后|出门以后]*[转|拐]', '[向|往]*转九十度'),
    *_sided(' turn * 30', '[稍微|稍稍|略微]向*[转|偏|拐]'), *_sided(' turn * 45', '向*前方[转|偏]'),
    *_sided(' go_to{where}; turn * 90', '[在|到|走到|到达|经过|看到|来到]{where}[后|以后|那里|处|时|][向|往|]*[转|拐|转弯]', '到了{where}[就|再|]*[转|拐]'),
    *_sided(' turn * 90; go_to{where}', '[向|往|]*转[进入|走进|进|走到|走向|来到]{where}', '*拐[进|到|去]{where}'),
    *forms(' go_to{where}', '[穿过|经过|路过|走过|通过|进入|走进|走向|来到|到达|进]{where}', '[直走|一直走|一直往前走|向前走|往前走|继续走|继续向前走|直行]到{where}', '[向前|往前|继续往前][穿过|经过]{where}', '顺着{where}[一直走|往前走|走]', '路过{where}别停[|，继续走]', '沿着{where}[走|一直走|往前走|前进|走到底|走到尽头]', '朝着{where}[走|方向走|前进|走过去]', '[走|开]到{where}' + _BY, '从{where}[旁边|边上|前面|中间|左边|右边][走过|经过|过去|穿过]'),
    *forms(' move forward|{distance}', '[直走|往前走|向前走|前进|直行]{distance}'),
    *_sided(' turn * 90; go_to{where}', '拐进*边的{where}'),
    *forms(' move forward| 1 m', '[直走|往前走|向前走|继续往前走|前进|继续直走|一直走|直行]'),
)
END: tuple[Form, ...] = (
    *forms(' go_to{where}', f'[在|到]{{where}}{_BY}{_HALT}', f'[停在|站在|等在]{{where}}{_BY}', f'[走到|来到|到达|到]{{where}}{_BY}[|停下|停下来|就停|等着|站住]', '[进入|走进|进]{where}[|停下|等着|里面停下]', f'[直走|一直走|往前走|向前走|继续走]到{{where}}{_BY}[|停下|停下来]', f'[看到|看见|遇到|到了]{{where}}[就|后|时|以后]{_HALT}',
           '再往前走就到{where}了', '原路返回{where}'),
    *_sided(' turn * 90; go_to{where}', '{where}就在[你|]*[手|]边', '{where}在[你的|]*[手边|边]'),
    *_sided(' turn * 90; go_to{where}', f'[向|往|]*转[，|]停在{{where}}{_BY}', f'*转走到{{where}}{_BY}[|停下|等着]', '*转[进入|走进]{where}[|停下|里面停下]'),
    *_sided(' go_to{where}; turn * 90', '[在|到]{where}[停下|停住|][，|]面[向|朝]*边', '到{where}*转[|停下|后停下]'),
)
BEFORE = ('请', '请你', '机器人，', '你', '麻烦你', '现在', '好，')
JOINTS = ('，', '，', '，', '，', '，然后', '，然后', '然后', '，接着', '，之后', '。', ' ')
STATEMENTS = ('从', '背', '在')
"""Beginnings that no request stands before."""
