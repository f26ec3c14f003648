"""Chinese corrections in mid-sentence, times between other steps, greetings and messages, and requests with a harmless tail."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms, paired

_SIDES = {'左': ('右', 'left'), '右': ('左', 'right')}
_SWAPS = (
    '{wrong}转，不对，{side}转', '{wrong}转，哦不，{side}转', '{wrong}转，说错了，{side}转', '{wrong}转，我是说{side}转', '往{wrong}，不不，往{side}转', '向{wrong}转，啊不对，向{side}转', '往{wrong}转，等等，往{side}转', '朝{wrong}转，错了，朝{side}转', '{wrong}转不对{side}转', '{wrong}拐，哎呀说反了，{side}拐', '往{wrong}手边，呃，往{side}手边转', '不是{wrong}转，是{side}转', '别{wrong}转，{side}转', '{side}转，不是{wrong}转', '{wrong}转，口误，{side}转', '向{wrong}，更正，向{side}转', '{wrong}转，算了，还是{side}转吧', '先{wrong}转，不是不是，{side}转', '往{wrong}转，反了反了，往{side}转', '{wrong}边，嗯不，{side}边转', '转{wrong}边，哦错了，转{side}边',
)
_TURN: tuple[Form, ...] = (
    *((words.format(wrong=wrong, side=han), f' turn {side} 90') for han, (wrong, side) in _SIDES.items() for words in _SWAPS),
    *forms(' turn{angle}', '{angle2}，不对，{angle}', '{angle2}，哦不，是{angle}', '{angle2}，说错了，{angle}', '{angle2}，等等，{angle}', '先{angle2}，不，{angle}', '{angle2}，应该是{angle}'),
    *forms(' move forward|{distance}', '往前走{distance2}，不对，{distance}', '前进{distance2}，哦不，{distance}', '后退，不是，前进{distance}', '往后，说错了，往前走{distance}', '向前{distance2}，太多了，{distance}就行', '往前{distance2}，改成{distance}', '走{distance2}，呃，走{distance}'),
    *forms(' move back|{distance}', '前进，不对，后退{distance}', '往前，哦不，往后退{distance}', '后退{distance2}，不，{distance}', '退{distance2}，说错了，退{distance}', '往后{distance2}，改一下，{distance}'),
    *forms(' wait{seconds}', '等{seconds2}，不对，{seconds}', '等{seconds2}，哦不，等{seconds}', '等{seconds2}，算了，{seconds}吧', '停{seconds2}，我是说{seconds}', '在这儿待{seconds2}，说错了，{seconds}', '等{seconds2}，太久了，{seconds}就够', '等{seconds2}，改成{seconds}', '先等{seconds2}，呃，还是{seconds}'),
)
_PLACE: tuple[Form, ...] = (
    *forms(
        ' go_to{where}', '去{where2}，哦不对，去{where}', '去{where2}，不对，{where}', '去{where2}，不是，去{where}', '到{where2}去，啊不，到{where}去', '去{where2}，说错了，是{where}', '去{where2}，等等，还是去{where}', '你去{where2}，呃，去{where}', '去{where2}，算了，去{where}吧', '去那个{where2}，哎不对，{where}', '开到{where2}，更正，{where}', '前往{where2}，口误，前往{where}', '上{where2}，不不不，上{where}', '去{where2}不对去{where}', '不是去{where2}，是去{where}', '别去{where2}了，去{where}', '去{where}，不是{where2}', '我说的是{where}，不是{where2}，去吧', '请您去{where2}，抱歉，去{where}', '去{where2}，瞧我这记性，是{where}', '走到{where2}，改一下，走到{where}', '快去{where2}，哦错了错了，{where}',
    ),
    *forms(' inspect{where}', '看看{where2}，不对，看看{where}', '检查{where2}，哦不，{where}', '查一下{where2}，说错了，查一下{where}'),
    *forms(' place{where}| object={object}', '把{object}放{where2}，不对，放{where}', '把{object}放到{where2}，哦不，放到{where}', '{object}搁{where2}上，算了，搁{where}上', '把{object2}，不，把{object}放到{where}', '把{object}摆{where2}，错了，摆{where}'),
    *forms(' find{object}| where={where}', '去{where2}，不对，去{where}找{object}', '在{where2}找{object}，哦不，在{where}', '到{where}找{object2}，说错了，找{object}'), *forms(' guide{person}|{where}', '带{person}去{where2}，不对，去{where}', '领{person2}，不是，领{person}到{where}', '把{person}送到{where2}，哦不，送到{where}'), *forms(' guide me|{where}', '带我去{where2}，不对，去{where}', '领我到{where2}，哦不，到{where}', '送我去{where2}，算了，送我去{where}'),
    *forms(' go_to{where}; wait{seconds}', '去{where2}，不对，{where}，等{seconds}', '去{where}等{seconds2}，哦不，{seconds}', '到{where2}，呃，{where}，待{seconds}'), *forms(' go_to{where}; turn left 90', '去{where}右转，不对，左转', '到{where2}，哦不，到{where}再左转'), *forms(' go_to{where}; bring{object}| me', '去{where2}，不对，去{where}，再给我拿{object}', '去{where}，然后把{object2}，不是，把{object}给我'), *forms(' go_to{where}; go_home', '去{where2}，不对，{where}，然后回去充电', '去{where}再回我这儿，哦不，回充电桩'),
)
_COLOURED: tuple[Form, ...] = tuple(
    (words.format(wrong=wrong, right=right, thing=thing), out.format(right=right, thing=thing)) for (words, out), (wrong, right, thing) in zip(
        (
            ('把{wrong}的，不对，{right}的{thing}拿来', ' bring{right}的{thing}| me'), ('给我{wrong}的{thing}，哦不，{right}的', ' bring{right}{thing}| me'), ('拿起{wrong}的，不是，{right}的{thing}', ' pick{right}的{thing}'), ('找{wrong}{thing}，说错了，{right}{thing}', ' find{right}{thing}'), ('我要{wrong}{thing}，不对，要{right}{thing}', ' bring{right}{thing}| me'), ('捡起那个{wrong}的，我是说{right}的{thing}', ' pick{right}的{thing}'), ('把{wrong}{thing}放{{where}}，不对，{right}{thing}', ' place{{where}}| object={right}{thing}'), ('把{wrong}{thing}给{{person}}，哦不，{right}的{thing}', ' bring{right}的{thing}|{{person}}'),
            ('{wrong}{thing}在哪，不是，{right}{thing}在哪', ' find{right}{thing}'), ('不要{wrong}的，给我{right}的{thing}', ' bring{right}的{thing}| me'), ('拿{right}{thing}给我，不是{wrong}的', ' bring{right}{thing}| me'), ('把那个{wrong}的，呃，{right}的{thing}递给我', ' bring{right}的{thing}| me'),
        ) * 2,
        (
            ('红色', '蓝色', '杯子'), ('绿色', '黄色', '文件夹'), ('大', '小', '箱子'), ('黑色', '白色', '笔'), ('旧', '新', '毛巾'), ('蓝色', '红色', '球'), ('棕色', '黑色', '钱包'), ('小', '大', '盘子'), ('粉色', '橙色', '围巾'), ('满', '空', '瓶子'), ('白色', '灰色', '毯子'), ('黄色', '紫色', '马克杯'),
            ('方', '圆', '盒子'), ('厚', '薄', '书'), ('木头', '塑料', '勺子'), ('蓝', '绿', '外套'), ('大号', '小号', '扳手'), ('红', '青', '苹果'), ('长', '短', '数据线'), ('金色', '银色', '钥匙'), ('绿色', '红色', '雨伞'), ('高', '矮', '花瓶'), ('冰', '热', '牛奶'), ('脏', '干净', '衬衫'),
        ), strict=True,
    )
)
_WHO: tuple[Form, ...] = (
    *forms(' bring{object}| me', '给我拿{object2}，不对，{object}', '拿{object2}给我，哦不，{object}', '把{object2}，不是，把{object}拿给我', '我要{object2}，说错了，我要{object}', '给我来{object2}，算了，来{object}', '给{person}，不对，给我拿{object}', '我要的是{object}，不是{object2}'), *forms(' bring{object}|{person}', '把{object}给{person2}，不对，给{person}', '把{object2}，哦不，把{object}给{person}', '给{person2}，说错了，给{person}拿{object}', '{object}拿给{person2}，呃不是，拿给{person}', '把{object}给我，不，给{person}'),
    *forms(' find_person{person}', '找{person2}，不对，找{person}', '去找{person2}，哦不，{person}', '{person2}在哪，说错了，{person}在哪', '找一下{person2}，不是，找一下{person}'), *forms(' follow{person}', '跟着{person2}，不对，跟着{person}', '跟我走，哦不，跟着{person}', '跟{person2}，说错了，跟{person}走'), *forms(' follow me', '跟着{person}，不对，跟着我', '跟他走，哦不，跟我走'), *forms(' say{text}| to={person}', '告诉{person2}，不对，告诉{person}{text}', '跟{person2}，哦不，跟{person}说{text}', '跟{person}说{text2}，不对，说{text}'),
    *forms(' pick{object}', '拿起{object2}，不对，拿起{object}', '捡{object2}，哦不，捡{object}', '抓住{object2}，说错了，抓住{object}'), *forms(' count{what}| where={where}', '数数{where}的{what2}，不对，{what}', '看看{where}有几个{what2}，哦不，几个{what}'), *forms(' go_to me', '回去充电，不对，到我这儿来', '去{where}，算了，过来', '你就待那儿，哦不，过来'), *forms(' go_home', '过来，不对，回去充电', '去{where}，算了，回充电桩吧', '到我这儿来，哦不，回去充电'),
)
_TIMED: tuple[Form, ...] = (
    *forms(' go_to{where}; wait{seconds}; go_to me', '去{where}，等{seconds}，再回来', '去{where}待上{seconds}，然后回我这儿', '到{where}站{seconds}再过来', '先去{where}，在那儿等{seconds}，完了回来找我', '去{where}等满{seconds}就回来', '到{where}，停{seconds}，回到我身边', '去{where}耗{seconds}再回来', '你去{where}候{seconds}，候完回来', '麻烦去{where}等{seconds}之后再回来', '到{where}守着，{seconds}以后回来找我'),
    *forms(' bring{object}| me; wait{seconds}; go_home', '给我拿{object}，等{seconds}，再回去充电', '把{object}拿来，歇{seconds}，然后回充电桩', '先给我拿{object}，再等{seconds}，最后回去充电'), *forms(' wait{seconds}; go_to{where}', '{seconds}后去{where}', '{seconds}以后去{where}', '过{seconds}去{where}', '等{seconds}再去{where}', '先等{seconds}，然后去{where}', '过个{seconds}上{where}去', '等{seconds}，完了到{where}去', '{seconds}之后前往{where}'),
    *forms(' wait{seconds}; bring{object}| me', '{seconds}后给我拿{object}', '过{seconds}把{object}拿来', '等{seconds}再给我拿{object}', '{seconds}以后把{object}送过来'), *forms(' wait{seconds}; say{text}| to={person}', '{seconds}后告诉{person}{text}', '过{seconds}提醒{person}{text}', '等{seconds}再跟{person}说{text}', '{seconds}以后叫一声{person}，说{text}'), *forms(' go_to{where}; wait{seconds}; say{text}', '去{where}，等{seconds}，说{text}', '到{where}待{seconds}，然后喊{text}'),
    *forms(' go_to{where}; wait{seconds}; go_to{where2}; wait{seconds2}', '去{where}等{seconds}，再去{where2}等{seconds2}', '在{where}待{seconds}，在{where2}待{seconds2}', '{where}停{seconds}，{where2}停{seconds2}', '先在{where}守{seconds}，再到{where2}守{seconds2}'), *forms(' go_to{where}; wait{seconds}; inspect{where2}', '去{where}等{seconds}，再检查一下{where2}', '到{where}待{seconds}，然后看看{where2}'), *forms(' follow{person}; wait{seconds}; go_home', '跟着{person}，然后等{seconds}，再回去充电', '跟{person}走，停{seconds}，回充电桩'),
    *forms(' turn left 180; wait{seconds}; move forward|{distance}', '转身，等{seconds}，往前走{distance}', '掉头，停{seconds}，再前进{distance}'), *forms(' pick{object}; wait{seconds}; place{where}| object={object}', '拿起{object}，等{seconds}，放到{where}', '把{object}拿起来，停{seconds}，再放{where}上'),
    *forms(' wait{seconds}', '你先待着，{seconds}', '候上{seconds}', '请静候{seconds}', '原地歇{seconds}', '保持{seconds}不动', '{seconds}里头别动弹', '等我{seconds}哈', '甭动，等{seconds}', '劳您等{seconds}', '再容我{seconds}', '延时等待{seconds}', '待机{seconds}再说', '乖乖等{seconds}', '就在那儿候着，{seconds}', '我得忙{seconds}，你等着', '停一停，{seconds}'),
)
_GREETINGS = ('你好', '早上好', '晚安', '晚上好', '再见', '生日快乐', '早日康复', '欢迎回来', '恭喜恭喜', '新年快乐', '做个好梦', '祝你好运', '谢谢', '对不起', '一路平安', '辛苦了')
_GREET: tuple[Form, ...] = (
    *((frame.replace('*', words), f' say{words}| to={{person}}') for frame, words in paired(('跟{person}说声*', '跟{person}说一声*', '去跟{person}道一声*', '对{person}说*', '向{person}说一句*', '替我跟{person}说*', '帮我跟{person}说声*', '过去对{person}说声*', '见到{person}说声*', '给{person}说句*', '跟{person}讲声*', '代我向{person}说*', '别忘了跟{person}说*', '请对{person}说一声*'), _GREETINGS, each=4)),
    *((frame.replace('*', words), f' say{words}| to={{person}}') for frame, words in paired(('祝{person}*', '去祝{person}*', '替我祝{person}*', '代表大家祝{person}*', '跟{person}说，祝他*', '你去祝一祝{person}*'), ('生日快乐', '晚安', '早日康复', '一路平安', '新年快乐', '周末愉快', '身体健康', '好运', '旅途顺利', '做个好梦', '节日快乐'), each=2)),
    *forms(' say hello| to={person}', '跟{person}打个招呼呗', '你去跟{person}打个招呼', '给{person}打声招呼', '跟{person}打招呼', '去和{person}招呼一声', '上去跟{person}打个招呼', '碰见{person}打个招呼', '礼貌点，跟{person}打个招呼', '别害羞，跟{person}打个招呼', '{person}来了，打个招呼', '瞧，是{person}，问个好', '向{person}致以问候', '向{person}致意', '代表我们问候{person}', '替我向{person}问好', '帮我问候{person}', '热情地问候一下{person}', '给{person}请个安', '跟{person}问个好去', '和{person}客气一下，打个招呼', '同{person}打个招呼'),
    *forms(' go_to{where}; say hello| to={person}', '去{where}找个机会跟{person}打个招呼', '上{where}跟{person}打个招呼', '开到{where}，向{person}问好'), *forms(' say hello| to={person}; go_to me', '跟{person}打个招呼再回来', '去问候一下{person}，然后回我这儿'), *forms(' say晚安| to={person}; go_home', '跟{person}说晚安，然后回去充电', '祝{person}晚安，再回充电桩'),
)
_ASK: tuple[Form, ...] = tuple((frame.replace('*', question), f' say{question}| to={{person}}') for frame, question in paired((
    '问问{person}*', '去问问{person}*', '问一下{person}*', '你去问{person}*', '问{person}*', '帮我问问{person}*', '替我问一声{person}*', '麻烦问下{person}*', '跟{person}打听一下*', '向{person}询问*', '过去问{person}一句*', '请你问一问{person}，*', '问问{person}，*', '找{person}问问*',
), (
    '饿不饿', '吃饭了吗', '喝茶还是喝咖啡', '要不要帮忙', '有没有看见我的眼镜', '来不来参加聚会', '会议开始了没有', '想吃什么', '想喝点什么', '什么时候走', '师傅几点来', '备用钥匙在哪儿', '车停哪儿了', '今天感觉怎么样', '昨晚睡得好不好', '门口是谁', '谁把窗户打开了', '为什么哭', '想看哪部电影', '宝宝睡着了没', '药吃了没有', '店还开着吗', '能不能借我一支笔', '医生怎么说', '还要多久', '我能进来吗', '想不想下棋', '这是谁的外套', '叫什么名字', '冷不冷',
), each=3))
_MESSAGES: tuple[Form, ...] = (
    *_ASK,
    *forms(' go_to{where}; say需要点什么| to={person}', '去{where}问问{person}需要点什么', '到{where}问一下{person}需要点什么'), *forms(' find_person{person}; say还好吗| to={person}', '找到{person}，问他还好吗', '去找{person}，问问还好吗'), *forms(' find_person{person}| where={where}; say想吃什么| to={person}', '去{where}找{person}，问他想吃什么', '到{where}找到{person}，问问想吃什么'),
    *forms(' say{errand}| to={person}', '嘱咐{person}{errand}', '叮嘱{person}{errand}', '提醒{person}一声，{errand}', '跟{person}说，让他{errand}', '告诉{person}一声，{errand}', '拜托{person}{errand}', '喊{person}一声，{errand}', '记得提醒{person}{errand}', '叫{person}记得{errand}', '传话给{person}，叫他{errand}'),
    *forms(' say{text}| to={person}; go_to me', '告诉{person}{text}，说完回来', '去提醒{person}{text}，然后回我这儿'), *forms(' go_to{where}; say{text}| to={person}; go_home', '去{where}告诉{person}{text}，然后回去充电', '到{where}提醒{person}{text}，完了回充电桩'),
)
_TAILS = (
    '就行了', '就行', '就好了', '就可以了', '就成', '就得了', '就完事', '即可', '，辛苦你了', '，辛苦您啦', '，辛苦辛苦', '，多谢多谢', '，太感谢了', '，先谢谢你', '，先谢过', '，劳驾了', '，有劳您了', '，麻烦你跑一趟', '，麻烦你啦', '，那就太好了', '，那可太好了', '，帮大忙了', '，没别的事', '，就这么点事', '，就这一件事', '，别的不用', '，其他不用管', '，完了就没事了', '，就这样吧', '，拜托拜托', '，求求你啦', '，乖', '，真乖', '，好孩子', '，你最棒了', '，你最好了', '，回头夸你', '，不着急', '，慢点来', '，什么时候都行', '，有空再弄', '，听你的好消息', '，收到请执行', '，完毕', '，以上', '，全靠你了', '，靠你啦', '，爱你哟', '，么么哒', '，给你点赞',
)
_SHORT: tuple[Form, ...] = (
    ('去{where}', ' go_to{where}'), ('到{where}去', ' go_to{where}'), ('检查{where}', ' inspect{where}'), ('找到{object}', ' find{object}'), ('在{where}找{object}', ' find{object}| where={where}'), ('回去充电', ' go_home'), ('来我这儿', ' go_to me'), ('等{seconds}', ' wait{seconds}'), ('把{object}放到{where}', ' place{where}| object={object}'), ('拿起{object}', ' pick{object}'), ('跟着{person}', ' follow{person}'), ('找到{person}', ' find_person{person}'), ('数数{where}的{what}', ' count{what}| where={where}'), ('去{where}等{seconds}', ' go_to{where}; wait{seconds}'),
    ('去{where}再回来', ' go_to{where}; go_to me'), ('去{where}拿起{object}', ' pick{object}| where={where}'), ('拿起{object}放到{where}', ' pick{object}; place{where}| object={object}'), ('找到{person}跟着他', ' find_person{person}; follow{person}'), ('先去{where}再找{object}', ' go_to{where}; find{object}'), ('巡逻{where}和{where2}', ' patrol{where}+{where2}'), ('带{person}去{where}', ' guide{person}|{where}'), ('往前走{distance}', ' move forward|{distance}'), ('原地转两圈', ' turn left 720'),
)
_TAILED: tuple[Form, ...] = tuple((words + tail, out) for (words, out), tail in paired(_SHORT, _TAILS, each=4))

COMPOUNDS: tuple[tuple[Form, ...], ...] = (_TURN, _PLACE, _COLOURED, _WHO, _TIMED, _TIMED, _GREET, _MESSAGES, _TAILED)
