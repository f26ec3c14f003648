"""More Chinese ways to ask for a step: spoken, indirect, by the way."""

from __future__ import annotations

TEMPLATES: dict[str, tuple[str, ...]] = {
    'go_to': (
        '直接去{target}', '直接到{target}', '一直走到{target}', '直走到{target}', '走到{target}停下', '开到{target}停下来', '停在{target}', '停到{target}旁边', '在{target}停下', '到{target}前面去', '走到{target}前面', '移动到{target}旁边', '到{target}集合', '你先到{target}', '去{target}那儿', '到{target}这边来', '回到{target}去', '再回{target}', '返回{target}', '往{target}去',
        '往{target}那边走', '向{target}前进', '奔{target}去', '溜达到{target}', '逛到{target}', '你现在去{target}', '你得去{target}', '你应该去{target}', '该去{target}了', '带自己去{target}', '目的地是{target}', '目标{target}', '下一个地方是{target}', '去{target}转一下', '去{target}瞧瞧', '去{target}瞅一眼', '到{target}瞧一瞧', '到{target}报到',
        '我在{target}，你过来', '来{target}找我', '到{target}来找我', '去{target}等着我', '去{target}站着', '站到{target}那里', '跑一趟{target}', '走一趟{target}', '去{target}一趟', '到{target}去一趟', '离开这里去{target}', '出去到{target}', '穿过去到{target}', '把自己移到{target}', '换到{target}去', '接着去{target}', '往{target}方向走', '朝{target}方向开过去', '导航去{target}', '给我去{target}',
        '{target}去一下', '去到{target}', '到达{target}', '抵达{target}', '进到{target}', '进到{target}里面', '走去{target}那边', '靠近一下{target}', '走近{target}', '凑近{target}', '去往{target}', '去{target}那块',
    ),
    'go_home': (
        '该回家了', '你可以回去了', '回去待着', '回去休息', '回去吧', '回到你的位置', '回到你的地方去', '回到初始位置', '回初始点', '回到原点', '回原点', '回出发的地方', '回到最开始的地方', '回到充电座', '回充电座充电', '去充个电', '电快没了，回去充电', '快没电了，去充电', '充电去', '到充电桩去', '自己回充电桩', '开回充电站', '回你的窝', '回老家', '结束了，回家', '收工回家', '下班回家', '返回基站', '回基站', '返回充电座',
        '回到停车位', '停回去', '退回起点', '返回起点', '回驻地', '回大本营', '回到底座上', '回桩', '回去待命',
    ),
    'move': (
        '{direction}移{distance_m}', '再向{direction}走{distance_m}', '继续往{direction}走{distance_m}', '继续向{direction}{distance_m}', '往{direction}直走{distance_m}', '朝{direction}开{distance_m}', '朝{direction}{distance_m}', '朝{direction}挪{distance_m}', '往{direction}移{distance_m}', '向{direction}开过去{distance_m}', '往{direction}走个{distance_m}', '往{direction}走大约{distance_m}', '向{direction}走大概{distance_m}', '往{direction}再走{distance_m}', '向{direction}推进{distance_m}', '往{direction}靠近{distance_m}', '往{direction}滑{distance_m}', '先往{direction}走{distance_m}',
    ),
    'turn': (
        '先{angle_deg}', '然后{angle_deg}', '原地给我{angle_deg}', '在原地{angle_deg}', '你先{angle_deg}', '车身{angle_deg}', '整个身子{angle_deg}', '马上{angle_deg}', '在这里{angle_deg}', '停下来{angle_deg}', '继续{angle_deg}',
    ),
    'patrol': (
        '去{targets}巡逻{times}', '去{targets}来回走{times}', '到{targets}转一转', '到{targets}转{times}', '在{targets}来回巡视{times}', '在{targets}间巡逻{times}', '在{targets}之间转{times}', '在{targets}之间往返{times}', '往返{targets}{times}', '来回走{targets}{times}', '{targets}都巡逻{times}', '{targets}巡逻{times}', '{targets}来回走{times}', '{targets}各看{times}', '把{targets}都检查{times}', '把{targets}都看一遍', '把{targets}走{times}', '把{targets}转{times}', '对{targets}进行巡逻',
        '对{targets}巡视{times}', '挨着看看{targets}', '轮流看看{targets}', '轮着去{targets}{times}', '一个一个去{targets}', '依次检查{targets}', '依次巡逻{targets}{times}', '循环巡逻{targets}{times}', '反复巡逻{targets}{times}', '看看{targets}有没有异常', '巡一下{targets}', '巡{targets}{times}', '绕着{targets}巡逻{times}', '围着{targets}走{times}', '守着{targets}', '去{targets}做安全检查', '检查一下{targets}的情况',
    ),
    'find': (
        '帮我找找{object}', '帮我找一找{object}', '帮忙找一下{object}', '去找找{object}', '去找一下{object}', '给我找{object}', '替我找找{object}', '赶快找到{object}', '找出{object}', '把{object}找出来', '把{object}找到', '去把{object}找出来', '在{where}把{object}找出来', '去{where}里找{object}', '去{where}上找{object}', '去{where}那边找找{object}', '到{where}去找{object}', '到{where}找找看{object}', '在{where}上找{object}', '在{where}附近找{object}', '在{where}找找看有没有{object}', '{where}里有没有{object}', '{where}上有没有{object}',
        '{where}有{object}吗', '{object}在{where}吗', '{object}在不在{where}', '{object}是不是在{where}', '看看{object}是不是在{where}', '看看{where}上有没有{object}', '去看看{object}在哪', '去看看{object}在不在{where}', '去看一下{where}有没有{object}', '帮我看看{object}在哪里', '帮我看一下{object}在不在{where}', '你看见{object}了吗', '你看到{object}没有', '有没有看见{object}', '见到{object}没有', '谁看到{object}了', '{object}跑哪去了', '{object}放哪儿了', '{object}去哪了', '{object}不见了', '{object}丢了', '{object}找不着了', '我忘了{object}放在哪里', '我不知道{object}在哪', '我把{object}弄丢了',
        '我的{object}丢在{where}了', '{object}应该就在{where}，找找', '{object}好像在{where}，去看看', '翻翻{where}找{object}', '到处找找{object}', '四处找{object}', '全屋找一下{object}', '搜寻{object}', '搜寻{where}里的{object}', '搜一搜{object}', '确认一下{object}在不在{where}', '确认{where}有没有{object}', '检查{object}在不在{where}', '识别{where}上的{object}', '定位一下{object}', '查看{where}有没有{object}', '需要找到{object}', '我想找{object}', '我要找{object}',
    ),
    'pick': (
        '把{object}拿着', '把{object}拿住', '把{object}抓住', '把{object}夹起来', '把{object}夹住', '把{object}取出来', '把{object}取走', '把{object}拾起来', '把{object}握住', '把{object}拎起来', '把{object}举起来', '把{object}收起来', '先拿{object}', '先把{object}拿起来', '去把{object}拿起来', '去把{object}捡起来', '去抓{object}', '去捡{object}', '去捡一下{object}', '伸手拿{object}', '用手抓{object}', '用夹子夹起{object}', '用机械手抓{object}', '用机械臂拿起{object}', '拎起{object}', '举起{object}', '抱起{object}', '托起{object}', '取下{object}',
        '取下{where}上的{object}', '取{where}里的{object}', '取{where}上的{object}', '抓{where}上的{object}', '抓起{where}上的{object}', '捡起{where}上的{object}', '把{where}的{object}拿起来', '把{where}里的{object}拿出来', '把{where}上的{object}取下来', '把{where}上的{object}捡起来', '从{where}上取下{object}', '从{where}上拿下{object}', '从{where}里拿出{object}', '从{where}里拿{object}', '从{where}把{object}拿起来', '从{where}上把{object}取走', '在{where}上拿{object}', '在{where}拿起{object}', '{where}上有{object}，拿起来', '到{where}把{object}拿上', '去{where}把{object}拿起来', '去{where}拿上{object}', '把掉在{where}的{object}捡起来',
    ),
    'place': (
        '把{object}放{where}', '把{object}放{where}上', '把{object}放{where}里', '把{object}放去{where}', '把{object}放到{where}那里', '把{object}放到{where}那边', '把{object}放到{where}旁边', '把{object}放在{where}旁边', '把{object}放在{where}那儿', '把{object}摆{where}上', '把{object}摆回{where}', '把{object}摆放到{where}', '把{object}搁{where}上', '把{object}搁回{where}', '把{object}收回{where}', '把{object}收进{where}', '把{object}塞进{where}', '把{object}丢进{where}', '把{object}扔到{where}里', '把{object}扔在{where}', '把{object}移动到{where}', '把{object}挪到{where}', '把{object}挪去{where}', '把{object}搬去{where}', '把{object}搬到{where}上',
        '把{object}转移到{where}', '把{object}归位到{where}', '把{object}还到{where}', '把{object}还回{where}', '把{object}存进{where}', '把{object}装进{where}', '把{object}立在{where}上', '把{object}平放在{where}上', '把{object}轻轻放在{where}', '把{object}小心放到{where}上', '将{object}放进{where}', '将{object}放回{where}', '将{object}置于{where}', '将{object}摆在{where}', '将{object}移到{where}', '将{object}放置到{where}上', '放{object}进{where}', '放下{object}到{where}', '往{where}上放{object}', '往{where}里放{object}', '在{where}上放{object}', '在{where}放{object}', '{object}要放在{where}', '{object}要放到{where}上', '{object}得放回{where}', '{object}该放到{where}',
        '{object}归{where}', '{object}应该放到{where}上', '{object}的位置在{where}', '我要{object}在{where}上', '我希望{object}放在{where}', '让{object}待在{where}', '{where}上要放{object}', '麻烦把{object}搁到{where}上',
    ),
    'bring': (
        '把{object}拿到{to}那里', '把{object}拿到{to}面前', '把{object}拿到{to}身边', '把{object}送到{to}手上', '把{object}送到{to}手里', '把{object}送到{to}那儿', '把{object}带到{to}那里', '把{object}交给{to}手上', '把{object}递到{to}手里', '把{object}捎给{to}', '把{object}拿去给{to}', '把{object}送去给{to}', '把{object}带去给{to}', '把{object}取来给{to}', '把{object}拿来给{to}', '把{object}找来给{to}', '把{object}拿回来给{to}', '给{to}把{object}拿来', '给{to}把{object}拿过来', '给{to}拿一下{object}', '给{to}拿来{object}', '给{to}递{object}', '给{to}端{object}', '给{to}捎{object}', '给{to}找{object}来',
        '给{to}弄{object}来', '给{to}送去{object}', '给{to}送过去{object}', '给{to}来{object}', '帮{to}拿来{object}', '帮{to}把{object}拿一下', '帮{to}把{object}取来', '帮{to}把{object}带过来', '帮{to}取一下{object}', '帮{to}带{object}', '帮{to}递一下{object}', '帮{to}去拿{object}', '替{to}拿来{object}', '替{to}取{object}', '替{to}把{object}拿过来', '为{to}取{object}', '为{to}送{object}', '送{object}到{to}手上', '送{to}{object}', '取{object}送给{to}', '拿{object}送给{to}', '拿{object}去给{to}', '端{object}给{to}', '捎{object}给{to}', '将{object}拿给{to}', '将{object}递给{to}', '将{object}送给{to}',
        '去{from}帮{to}拿{object}', '去{from}给{to}取{object}', '去{from}替{to}拿{object}', '去{from}拿{object}给{to}', '到{from}给{to}拿{object}', '到{from}拿{object}给{to}', '到{from}取{object}送给{to}', '从{from}帮{to}拿{object}', '从{from}给{to}带{object}', '从{from}取{object}给{to}', '从{from}取{object}送给{to}', '从{from}将{object}拿给{to}', '从{from}上把{object}拿给{to}', '从{from}里把{object}拿给{to}', '帮{to}从{from}拿{object}', '帮{to}从{from}取{object}', '帮{to}把{from}的{object}拿过来', '给{to}从{from}拿{object}', '给{to}从{from}里拿{object}', '把{from}的{object}递给{to}', '把{from}的{object}送给{to}', '把{from}的{object}带给{to}',
        '把{from}里的{object}带给{to}', '把{from}里的{object}送给{to}', '把{from}上的{object}拿给{to}', '把{from}上的{object}送给{to}', '把在{from}的{object}拿给{to}', '{object}给{to}拿过来', '{object}给{to}', '{object}拿给{to}', '{object}递给{to}',
    ),
    'say': (
        '说：{text}', '你说{text}', '请说{text}', '说出{text}', '说一下{text}', '对{to}说：{text}', '对{to}说一声{text}', '对{to}说一句{text}', '跟{to}讲{text}', '跟{to}讲一声{text}', '跟{to}说一下{text}', '和{to}讲{text}', '同{to}说{text}', '向{to}转达{text}', '向{to}报告{text}', '向{to}问候一声{text}', '去告诉{to}{text}', '去跟{to}说{text}', '去通知{to}{text}', '去提醒{to}{text}', '告诉{to}一声{text}', '告诉一下{to}{text}', '通知一下{to}{text}', '提醒一下{to}{text}', '转告一下{to}{text}', '给{to}说{text}', '给{to}讲{text}', '帮我跟{to}说{text}',
        '帮我通知{to}{text}', '帮我提醒{to}{text}', '帮我转告{to}{text}', '替我跟{to}说{text}', '替我告诉{to}{text}', '替我对{to}说{text}', '让{to}知道{text}', '叫一声{text}', '大喊{text}', '高声说{text}', '小声说{text}', '轻声说{text}', '读出{text}', '念出{text}', '宣读{text}', '重复{text}', '跟我念{text}', '播放语音{text}', '语音播报{text}', '广播一下{text}', '喊一声{text}', '喊话{text}', '传个话给{to}：{text}', '捎个话给{to}{text}', '说给{to}听{text}',
    ),
    'wait': (
        '等个{seconds}', '再等{seconds}', '等够{seconds}', '等我{seconds}再说', '就等{seconds}', '先等上{seconds}', '原地等{seconds}', '原地待{seconds}', '原地不动{seconds}', '原地停{seconds}', '在那里等{seconds}', '在那里待{seconds}', '在那待{seconds}', '在这儿等{seconds}', '在这里待{seconds}', '在这里停{seconds}', '在此等待{seconds}', '停下来等{seconds}', '停下等{seconds}', '停在那里{seconds}', '站{seconds}', '站在那里{seconds}', '站着等{seconds}', '别动{seconds}', '不要动{seconds}', '等候{seconds}', '静候{seconds}', '守{seconds}', '呆{seconds}', '呆在那里{seconds}', '停顿{seconds}', '暂停个{seconds}', '歇{seconds}再走', '休息{seconds}再走', '待机{seconds}', '待命{seconds}',
    ),
    'stop': ('停一停', '快停下', '给我停下', '停停停', '你停下', '请停下', '请停止', '停车', '刹车', '立即停止', '马上停下来', '赶紧停', '不要走了', '别走', '别再走了', '不要动了', '住手', '打住', '取消掉', '取消这个任务', '任务取消', '任务中止', '停止一切', '停止运动', '到此为止', '先停下', '紧急停止'),
}

FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    'go_to': (
        *((words, ' go_to me') for words in (
            '回来', '回来找我', '回到我身边', '回我这儿来', '到我跟前来', '来我面前', '来找我', '到我身边来', '走到我面前', '走过来', '开过来', '靠近我', '过来我这边', '到我这边', '上我这儿来', '来我旁边', '来我这边', '回到我旁边', '朝我走过来',
        )),
        *((words, ' go_to{target}') for words in (
            '#{target}', '#{target}，快', '#机器人，{target}', '#{target}那边', '#下一站{target}', '#先{target}', '#{target}去', '#目标，{target}', '#现在{target}', '#{target}，走',
        )),
    ),
    'move': (
        ('往前开', ' move forward| 1 m'), ('往前', ' move forward| 1 m'), ('继续往前', ' move forward| 1 m'), ('一直走', ' move forward| 1 m'), ('向前', ' move forward| 1 m'), ('朝前走', ' move forward| 1 m'), ('退后', ' move back| 1 m'), ('往后', ' move back| 1 m'), ('往后倒', ' move back| 1 m'), ('后撤', ' move back| 1 m'), ('往左挪', ' move left| 1 m'), ('往右挪', ' move right| 1 m'),
        ('再往前一点', ' move forward| 0.5 m'), ('往前走一点', ' move forward| 0.5 m'), ('往前挪一点', ' move forward| 0.5 m'), ('往后退一点', ' move back| 0.5 m'), ('往后挪一点', ' move back| 0.5 m'), ('往左一点', ' move left| 0.5 m'), ('往右一点', ' move right| 0.5 m'), ('靠前一点', ' move forward| 0.5 m'), ('退一点', ' move back| 0.5 m'),
        *((words, ' move forward|{distance_m}') for words in ('直走个{distance_m}', '往前冲{distance_m}', '再走{distance_m}', '继续走{distance_m}', '前行{distance_m}', '前移{distance_m}', '往前{distance_m}', '往前走{distance_m}', '向前走{distance_m}', '朝前走{distance_m}', '一直走{distance_m}', '走{distance_m}')),
        *((words, ' move back|{distance_m}') for words in ('后撤{distance_m}', '后移{distance_m}', '向后退{distance_m}', '退后{distance_m}', '往后倒{distance_m}', '往后{distance_m}', '往后走{distance_m}', '倒着走{distance_m}', '后退个{distance_m}')),
        *((words, ' move left|{distance_m}') for words in ('左移{distance_m}', '往左{distance_m}', '向左移{distance_m}')),
        *((words, ' move right|{distance_m}') for words in ('右移{distance_m}', '往右{distance_m}', '向右移{distance_m}')),
    ),
    'turn': (
        ('左转', ' turn left 90'), ('右转', ' turn right 90'), ('向左转', ' turn left 90'), ('向右转', ' turn right 90'), ('左拐', ' turn left 90'), ('右拐', ' turn right 90'), ('往左拐', ' turn left 90'), ('往右拐', ' turn right 90'), ('转向左边', ' turn left 90'), ('转向右边', ' turn right 90'), ('面朝左边', ' turn left 90'), ('面向右边', ' turn right 90'), ('转过去', ' turn left 180'), ('回头', ' turn left 180'), ('背过身去', ' turn left 180'), ('转到后面', ' turn left 180'), ('往左转一点', ' turn left 30'), ('稍微右转', ' turn right 30'), ('稍微向左转', ' turn left 30'), ('原地转一圈', ' turn left 360'), ('转一整圈', ' turn left 360'), ('左转直角', ' turn left 90'),
    ),
    'wait': (
        ('等会儿', ' wait 5 s'), ('等一等', ' wait 5 s'), ('稍等一下', ' wait 5 s'), ('稍等片刻', ' wait 5 s'), ('等我一下', ' wait 5 s'), ('等我一会儿', ' wait 5 s'), ('在那儿等一下', ' wait 5 s'), ('停一会儿', ' wait 5 s'), ('待一会儿', ' wait 5 s'), ('休息一下', ' wait 5 s'), ('歇一会儿', ' wait 5 s'), ('原地等待', ' wait 5 s'), ('待命', ' wait 5 s'), ('缓一缓', ' wait 5 s'),
    ),
    'bring': (
        *((words, ' bring{object}|{to}') for words in (
            '@{to}想吃{object}', '@{to}想用{object}', '@{to}叫你拿{object}', '@{to}让你拿{object}', '@{to}忘了拿{object}，送过去', '@{to}那边要{object}', '@{to}说要{object}', '@{to}渴了，送{object}过去', '@{object}送{to}', '@{object}是{to}要的', '@{object}该给{to}了',
            '@{to}想看{object}', '@{to}要看{object}', '@{to}想读{object}', '@{to}想玩{object}', '@{to}要吃{object}', '@{to}要喝{object}', '@{to}想借{object}', '@{to}找不到{object}，送过去',
        )),
        *((words, ' bring{object}| me') for words in (
            '帮我把{object}拿来', '我想喝{object}', '我想吃{object}', '我想用{object}', '我想用一下{object}', '我要用{object}', '我要喝{object}', '我这里缺{object}', '把{object}给我拿来', '把{object}给我', '把{object}给我送来', '把{object}取来', '把{object}取过来', '把{object}取回来', '把{object}拿回来', '把{object}找来', '把{object}弄过来', '把{object}端来', '把{object}端过来', '把{object}捎过来', '去拿{object}来', '去取{object}来', '去拿{object}给我', '去拿一下{object}给我', '拿一下{object}过来', '{object}拿来', '{object}拿过来', '{object}给我', '{object}递过来', '能给我{object}吗', '我可以要{object}吗', '有{object}吗，拿来', '给我来{object}', '给我整{object}',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            '去{from}拿{object}来', '去{from}取{object}回来', '去{from}拿{object}回来', '去{from}把{object}取来', '去{from}把{object}拿过来', '去{from}把{object}拿回来', '到{from}把{object}拿来', '到{from}拿{object}过来', '到{from}取{object}来', '从{from}取{object}来', '从{from}拿{object}来', '从{from}把{object}拿来', '从{from}把{object}取来', '把{from}上的{object}拿来', '把{from}上的{object}拿过来', '把{from}里的{object}取来', '把{from}的{object}取过来', '把{object}从{from}带来', '把{object}从{from}取来', '我要{from}里的{object}', '我想要{from}上的{object}', '{from}上的{object}拿过来', '{from}里的{object}给我拿来', '{from}的{object}拿来一下',
        )),
    ),
    'find': (
        ('{object}不知道放哪了，找一下', ' find{object}'), ('我把{object}忘在{where}了，去找找', ' find{object}| where={where}'), ('{object}不见了，帮我找找', ' find{object}'), ('{object}丢了，去找', ' find{object}'), ('{where}里应该有{object}，找一下', ' find{object}| where={where}'), ('{object}可能在{where}，去找找', ' find{object}| where={where}'), ('好久没看到{object}了，找一下', ' find{object}'),
    ),
}
"""Forms that leave something unsaid, with what the robot is to do."""
