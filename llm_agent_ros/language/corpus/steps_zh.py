"""Chinese ways to ask for a step, beside those that each skill's spec brings along."""

from __future__ import annotations

TEMPLATES: dict[str, tuple[str, ...]] = {
    'go_to': (
        '去{target}', '去{target}', '去{target}', '到{target}', '到{target}去', '去一下{target}', '到{target}那里去', '走到{target}', '开到{target}', '前往{target}', '移动到{target}', '过去{target}', '去{target}那边',
        '走去{target}', '跑到{target}', '回到{target}', '回{target}', '导航到{target}', '#来{target}', '来{target}一下', '到{target}来', '进{target}', '进入{target}', '走进{target}', '到{target}旁边', '靠近{target}',
        '站到{target}旁边', '去{target}看看', '去{target}看一眼', '到{target}看一眼', '继续去{target}', '到{target}看一下', '往{target}走', '朝{target}走', '赶到{target}', '你该去{target}了', '我要你去{target}', '我需要你到{target}', '下一站是{target}', '挪到{target}', '去{target}等我',
        '到{target}等着', '去{target}待着', '出发去{target}', '动身去{target}', '驶向{target}', '移步{target}', '去趟{target}', '上{target}去',
    ),
    'go_home': (
        '回家', '回家吧', '回去', '回充电桩', '回充电站', '回到充电桩', '返回充电站', '去充电', '回去充电', '自己去充电', '回基地', '返回基地', '回到基地', '回充电座', '回到起点', '回到出发点', '回你的位置', '回窝', '归位', '回原位',
        '返航', '回到充电的地方', '回你的充电桩去', '回停靠站', '去充电桩', '到充电站充电', '没电了就回去充电', '回底座', '回待机点', '返回起始位置',
    ),
    'move': (
        '向{direction}走{distance_m}', '往{direction}走{distance_m}', '向{direction}移动{distance_m}', '往{direction}移动{distance_m}', '朝{direction}走{distance_m}', '朝{direction}移动{distance_m}', '向{direction}{distance_m}',
        '往{direction}{distance_m}', '往{direction}开{distance_m}', '向{direction}开{distance_m}', '往{direction}挪{distance_m}', '向{direction}挪动{distance_m}', '向{direction}平移{distance_m}', '往{direction}行驶{distance_m}', '向{direction}行进{distance_m}',
        '再往{direction}{distance_m}', '往{direction}边走{distance_m}', '向{direction}靠{distance_m}',
    ),
    'turn': (
        '{angle_deg}', '{angle_deg}', '{angle_deg}', '原地{angle_deg}', '就地{angle_deg}', '你{angle_deg}', '给我{angle_deg}', '慢慢{angle_deg}', '再{angle_deg}', '身体{angle_deg}', '机器人{angle_deg}',
    ),
    'patrol': (
        '巡逻{targets}', '巡逻{targets}{times}', '在{targets}巡逻', '在{targets}之间巡逻', '在{targets}之间巡逻{times}', '在{targets}巡逻{times}', '巡视{targets}', '巡视{targets}{times}', '把{targets}巡逻{times}', '把{targets}巡一遍',
        '依次巡视{targets}', '轮流去{targets}', '轮流巡查{targets}{times}', '巡查{targets}{times}', '去{targets}转{times}', '在{targets}之间来回走{times}', '在{targets}之间来回{times}', '检查{targets}{times}', '看守{targets}', '绕{targets}走{times}', '绕着{targets}转{times}',
        '到{targets}巡逻{times}', '去{targets}巡逻', '去{targets}巡视{times}', '沿着{targets}巡逻{times}', '来回巡逻{targets}{times}', '挨个检查{targets}', '逐个查看{targets}', '循环走{targets}{times}', '把{targets}各走{times}', '盯着{targets}',
    ),
    'find': (
        '找{object}', '找{object}', '找到{object}', '找一下{object}', '找找{object}', '寻找{object}', '去找{object}', '帮忙找{object}', '在{where}找{object}', '在{where}找一下{object}', '在{where}里找{object}', '去{where}找{object}', '去{where}找找{object}',
        '到{where}找{object}', '到{where}里找一下{object}', '看看{object}在哪', '看看{object}在哪里', '看一下{object}在不在{where}', '找一下{object}在不在{where}', '看看{object}在不在{where}', '看看{where}有没有{object}', '看{where}里有没有{object}', '{object}在哪', '{object}在哪里', '{object}在哪儿', '我的{object}不见了',
        '搜索{object}', '搜一下{where}里的{object}', '寻找{where}的{object}', '找{where}上的{object}', '找到{where}里的{object}', '定位{object}', '查找{object}', '查一下{object}在哪', '在{where}搜索{object}', '我找不到{object}了', '我在找{object}', '去{where}看看有没有{object}', '看到{object}了吗',
        '检查一下{where}有没有{object}', '寻一下{object}', '留意{object}', '帮我看看{object}放哪了',
    ),
    'pick': (
        '拿起{object}', '拿{object}', '拿上{object}', '拿住{object}', '把{object}拿起来', '把{object}拿上', '抓住{object}', '抓起{object}', '捡起{object}', '把{object}捡起来', '取{object}', '取走{object}', '夹起{object}', '抓取{object}', '把{object}抓起来', '握住{object}', '端起{object}',
        '从{where}拿{object}', '从{where}拿起{object}', '从{where}上拿{object}', '从{where}取{object}', '从{where}里取出{object}', '拿起{where}上的{object}', '拿{where}里的{object}', '把{where}上的{object}拿起来', '捡起{where}的{object}', '把{object}从{where}拿起来', '去{where}拿{object}', '到{where}取{object}',
        '去{where}取一下{object}', '把{object}从{where}上拿走', '拾起{object}', '提起{object}', '收起{object}', '去拿{object}', '去取{object}', '把{where}里的{object}取出来',
    ),
    'place': (
        '把{object}放到{where}', '把{object}放到{where}', '把{object}放在{where}', '把{object}放到{where}上', '把{object}放在{where}上', '把{object}放到{where}里', '把{object}放进{where}', '把{object}放在{where}里面', '把{object}放到{where}上面', '将{object}放到{where}', '将{object}放在{where}上', '将{object}放入{where}',
        '把{object}搁到{where}', '把{object}搁在{where}上', '把{object}摆到{where}', '把{object}摆在{where}上', '把{object}移到{where}', '把{object}搬到{where}', '把{object}挪到{where}上', '把{object}扔进{where}', '把{object}丢到{where}里', '把{object}收到{where}里', '把{object}存到{where}', '把{object}留在{where}',
        '把{object}放回{where}', '把{object}归还到{where}', '放{object}到{where}', '放{object}在{where}上', '{object}放{where}', '{object}放到{where}上', '{object}应该放在{where}', '我想把{object}放在{where}', '把{object}安置在{where}', '把{object}挂在{where}上', '把{object}拿到{where}放下', '把{object}插在{where}上', '在{where}放下{object}',
    ),
    'bring': (
        '把{object}拿给{to}', '把{object}拿给{to}', '把{object}给{to}', '把{object}递给{to}', '把{object}带给{to}', '把{object}送给{to}', '把{object}交给{to}', '给{to}拿{object}', '给{to}拿{object}', '给{to}取{object}', '给{to}带{object}', '给{to}送{object}', '给{to}{object}', '帮{to}拿{object}', '帮{to}取{object}', '帮{to}拿一下{object}', '为{to}拿{object}',
        '替{to}拿{object}', '拿{object}给{to}', '取{object}给{to}', '送{object}给{to}', '带{object}给{to}', '递给{to}{object}', '把{object}从{from}拿给{to}', '把{object}从{from}带给{to}', '把{from}的{object}拿给{to}', '把{from}里的{object}拿给{to}', '把{from}上的{object}递给{to}', '从{from}给{to}拿{object}', '从{from}拿{object}给{to}', '从{from}把{object}送给{to}', '给{to}拿{from}的{object}',
        '给{to}拿{from}上的{object}', '去{from}给{to}拿{object}', '去{from}把{object}拿给{to}', '到{from}帮{to}拿{object}', '去{from}取{object}给{to}', '将{object}交到{to}手里', '让{to}拿到{object}', '帮{to}把{object}拿过来', '帮{to}把{object}拿来', '把{object}端给{to}', '{object}帮{to}拿一下', '替{to}把{object}取来', '把{from}上的{object}端给{to}', '{from}上的{object}帮{to}拿一下', '把{from}里的{object}给{to}', '把{from}上的{object}给{to}',
    ),
    'say': (
        '说{text}', '说{text}', '说一声{text}', '说一句{text}', '对{to}说{text}', '跟{to}说{text}', '和{to}说{text}', '告诉{to}{text}', '告诉{to}{text}', '告诉{to}说{text}', '通知{to}{text}', '提醒{to}{text}', '转告{to}{text}', '喊{text}', '大声说{text}', '广播{text}', '播报{text}', '宣布{text}', '对{to}讲{text}', '向{to}说{text}', '告知{to}{text}', '念{text}', '跟{to}说一声{text}', '帮我告诉{to}{text}',
        '跟着我说{text}', '跟大家说{text}', '给{to}带个话{text}',
    ),
    'wait': (
        '等{seconds}', '等{seconds}', '等待{seconds}', '等待{seconds}', '等上{seconds}', '在这里等{seconds}', '在这等{seconds}', '在原地等{seconds}', '原地等待{seconds}', '原地停留{seconds}', '停留{seconds}', '停{seconds}', '暂停{seconds}', '待{seconds}', '先等{seconds}', '休息{seconds}', '站着别动{seconds}', '等我{seconds}', '稍等{seconds}', '在那儿等{seconds}', '歇{seconds}', '静止{seconds}', '保持不动{seconds}', '给我{seconds}',
    ),
    'stop': (
        '停', '停下', '停下来', '停止', '停住', '别动', '不要动', '不许动', '站住', '立刻停下', '马上停', '停止移动', '停止任务', '取消', '取消任务', '算了', '别走了', '不要再走了', '快停', '急停', '终止', '中止任务', '不用了', '别做了', '停止当前任务',
    ),
}

FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    'go_to': tuple((words, ' go_to me') for words in (
        '过来', '来我这里', '到我这来', '到我这里来', '来我身边', '过来一下', '来', '来这里', '回到我这里', '到我旁边来', '靠过来', '你过来', '来我这儿', '快过来',
    )),
    'move': (
        ('前进', ' move forward| 1 m'), ('往前走', ' move forward| 1 m'), ('向前走', ' move forward| 1 m'), ('直走', ' move forward| 1 m'), ('后退', ' move back| 1 m'), ('往后退', ' move back| 1 m'), ('倒车', ' move back| 1 m'), ('向后退', ' move back| 1 m'),
        ('往前一点', ' move forward| 0.5 m'), ('后退一点', ' move back| 0.5 m'), ('退后一点', ' move back| 0.5 m'), 
        *((words, ' move forward|{distance_m}') for words in ('前进{distance_m}', '直行{distance_m}', '向前进{distance_m}', '直走{distance_m}', '径直走{distance_m}')),
        *((words, ' move back|{distance_m}') for words in ('后退{distance_m}', '倒退{distance_m}', '往后退{distance_m}', '退{distance_m}', '倒车{distance_m}')),
    ),
    'wait': (('等一下', ' wait 5 s'), ('稍等', ' wait 5 s'), ('等等', ' wait 5 s'), ('等一会儿', ' wait 5 s'), ('在这里等着', ' wait 5 s'), ('先别急着走', ' wait 5 s')),
    'place': tuple((words, ' place{where}') for words in (
        '把它放到{where}', '把它放在{where}上', '放到{where}', '放在{where}上', '把手里的东西放到{where}', '把它搁在{where}', '放{where}上', '把它放进{where}里', '把那个放到{where}上', '把这个放在{where}',
    )),
    'bring': (
        *((words, ' bring{object}|{to}') for words in (
            '@{to}要{object}', '@{to}想要{object}', '@{to}需要{object}', '@{object}是给{to}的', '@{to}在等{object}', '@{to}想喝{object}', '@让{to}用{object}', '@{to}缺{object}',
        )),
        *((words, ' bring{object}| me') for words in (
            '把{object}拿来', '把{object}拿过来', '拿{object}来', '拿{object}过来', '拿来{object}', '我要{object}', '我想要{object}', '我需要{object}', '来{object}', '把{object}带过来', '把{object}送过来', '取{object}来', '给我{object}', '去把{object}拿来', '把{object}带来',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            '把{from}的{object}拿来', '把{from}里的{object}拿过来', '从{from}拿{object}过来', '去{from}拿{object}过来', '去{from}把{object}拿来', '从{from}把{object}带过来', '我要{from}上的{object}', '去{from}取{object}来', '把{object}从{from}拿过来',
        )),
    ),
}

BRING_TO_PLACE = (
    '把{object}拿到{to}', '把{object}送到{to}', '把{object}带到{to}', '把{object}运到{to}', '将{object}送到{to}', '送{object}到{to}', '拿{object}到{to}', '把{object}从{from}送到{to}', '把{object}从{from}拿到{to}', '把{object}从{from}带到{to}', '从{from}把{object}送到{to}', '把{from}的{object}送到{to}', '把{from}里的{object}拿到{to}去', '把{object}拿去{to}', '把{object}送去{to}', '把{object}带去{to}',
)
"""Chinese says "to a place" (到) otherwise than "to a person" (给)."""

ELLIPSIS: dict[str, tuple[tuple[str, str], ...]] = {
    'place': tuple((words, ' place{where}| object={thing}') for words in ('放到{where}', '放在{where}', '放到{where}上', '放在{where}上', '放进{where}里', '搁到{where}', '放回{where}', '摆到{where}上', '放下到{where}')),
    'bring': (
        *((words, ' bring{thing}|{to}') for words in ('拿给{to}', '带给{to}', '送给{to}', '交给{to}', '递给{to}', '给{to}', '送到{to}那里', '拿过来给{to}', '>送到{to}', '>拿到{to}', '>带到{to}', '>送去{to}')),
        *((words, ' bring{thing}| me') for words in ('拿过来', '拿来', '带回来', '带过来', '拿回来', '送过来')),
    ),
    'pick': tuple((words, ' pick{thing}') for words in ('拿起来', '拿上', '捡起来', '抓起来', '拿住', '取下来', '拿走', '端起来')),
}
"""Once a thing was named, Chinese leaves it out."""
