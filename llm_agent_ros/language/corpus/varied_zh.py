"""Chinese verbs in many frames: the thing or the place first, 把 with 给/到/去/来, particles, short forms, a little dialect."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, spread

_END = ('呗', '嘛', '哈', '咯', '啦')

TEMPLATES: dict[str, tuple[str, ...]] = {
    'go_to': (
        *spread(('去{target}*', '去一下{target}*', '到{target}那儿去*', '往{target}走*', '{target}去一下*', '走，去{target}*'), _END),
        '#{target}那儿去一下', '#{target}那边走一趟', '#{target}你去一趟', '#{target}是你要去的地方', '#要去的地方是{target}', '#你该去的是{target}', '去{target}一下', '到{target}一下', '去{target}那儿转转呗', '去{target}瞅瞅咯', '上{target}那块儿去', '上{target}那头去', '去{target}那疙瘩', '到{target}那旮旯去', '麻溜儿去{target}', '麻溜儿地到{target}去', '赶紧着去{target}', '紧着去{target}', '奔{target}去吧', '奔着{target}去', '遛到{target}', '颠儿到{target}', '蹽到{target}去', '挪窝儿去{target}', '行去{target}', '返去{target}',
        '打这儿去{target}', '从这儿往{target}走', '从这儿开到{target}', '这就去{target}', '现在就去{target}那边', '这会儿去{target}', '劳您驾去趟{target}', '辛苦跑趟{target}', '想让你去趟{target}', '得麻烦你去趟{target}', '需要你去一下{target}', '能不能到{target}去', '要不你去{target}吧', '你要不去下{target}', '去下{target}', '去趟{target}', '跑趟{target}', '过{target}那边去', '过去{target}那头', '走到{target}边儿上', '开到{target}边儿上', '到{target}跟前儿', '到{target}门口儿', '靠{target}边儿停', '停{target}边儿上',
    ),
    'go_home': (
        '回去充电呗', '回去充电咯', '充电去咯', '充电去呗', '回充电桩哈', '回桩上去呗', '回窝儿去', '回你的窝儿去', '回你那儿歇着去', '返充电位', '回去歇着咯', '收工咯，回去吧', '下班咯，回去充电', '没你事儿了，回去充电', '没事儿了，回桩上待着', '活儿干完了，回去吧', '得嘞，回去充电吧', '行嘞，回充电桩吧', '电不多了，回去充着', '快没电了，充电去', '去把电充上', '先回去充会儿电', '麻溜儿回去充电', '撤了，回充电座', '打道回府', '回老地方充电去', '回原位充电', '去充电桩那儿待着', '归位充电', '归桩',
    ),
    'wait': (
        *spread(('等{seconds}*', '先等{seconds}*', '在这儿等{seconds}*', '再等{seconds}*'), _END), '等个{seconds}吧', '歇{seconds}再说', '就在这儿候{seconds}', '在这儿候着，{seconds}', '站这儿候{seconds}', '猫这儿{seconds}', '停{seconds}先', '等{seconds}先', '等我{seconds}先', '给我{seconds}就行', '{seconds}就好，等着', '{seconds}，等着啊', '{seconds}，你先歇着', '缓{seconds}再动', '要等{seconds}', '得等{seconds}', '你得等上{seconds}', '需要等{seconds}', '需要你等{seconds}', '待上{seconds}', '呆{seconds}', '在原地呆{seconds}', '先在这呆{seconds}', '守这儿{seconds}', '这儿停{seconds}', '停车{seconds}', '停上{seconds}再走', '原地停{seconds}', '暂停{seconds}先', '耗{seconds}',
    ),
    'find': (
        *spread(('找找{object}*', '找下{object}*', '看看{object}在哪*', '去{where}找找{object}*', '{object}找一下*'), _END),
        '{object}帮我找一找', '{object}给我找找', '{object}你给找找', '{object}麻烦找一下', '{object}哪儿去了，找找呗', '{object}搁哪儿了', '{object}撂哪儿了', '{object}放哪儿去了，瞅瞅', '{object}猫哪儿去了', '{object}呢，去{where}瞅瞅', '{object}不知道是不是在{where}，瞅瞅去', '{object}帮我去{where}找找', '{object}去{where}看看有没有', '{object}在{where}没在，看看', '{object}是我要找的', '我要找的是{object}', '要找的东西是{object}', '在{where}的{object}帮我找出来', '{where}里头有个{object}，找出来', '{where}应该有{object}，找找呗', '{where}那儿瞅瞅有没有{object}', '{where}那块儿找找{object}', '瞅瞅{where}有没有{object}', '瞅一眼{object}在哪儿', '瞅一眼{where}有没有{object}', '寻摸寻摸{object}', '踅摸踅摸{object}', '踅摸一下{where}里的{object}', '揾下{object}', '睇下{where}有冇{object}', '睇下{object}喺边', '到{where}去把{object}找着', '去{where}把{object}找出来', '需要你找一下{object}', '想请你找一下{object}', '找一找放在{where}的{object}', '找一下搁{where}上的{object}', '看看放{where}那儿的{object}还在不在', '劳驾找下{object}', '搜下{object}', '搜下{where}有没有{object}',
    ),
    'find_person': (
        *spread(('找找{person}*', '找下{person}*', '看看{person}在哪*', '去{where}找找{person}*'), _END),
        '{person}帮我找一下', '{person}给我找找', '{person}哪儿去了，找找', '{person}上哪儿了', '{person}猫哪儿去了', '{person}在{where}没，瞅瞅', '{person}在不在{where}，瞅一眼', '{person}是我要找的人', '我要找的人是{person}', '要找的是{person}', '在{where}的{person}帮我找一下', '瞅瞅{person}在哪儿', '瞅瞅{person}在不在{where}', '瞅一眼{where}有没有{person}', '踅摸踅摸{person}', '揾下{person}', '睇下{person}喺边', '需要你找到{person}', '想请你找一下{person}', '去把{person}找着', '去{where}把{person}找着', '到{where}瞅瞅{person}在没在', '{person}呢，去{where}看看', '{where}那块儿找找{person}', '劳驾找下{person}', '找下{where}那边的{person}', '看下{person}到没到', '看下{person}来没来', '看下{person}在没在{where}', '瞧瞧{person}搁哪儿呢',
    ),
    'inspect': (
        *spread(('看看{target}*', '看下{target}*', '检查下{target}*', '去看看{target}怎么样*', '{target}看一下*'), _END),
        '{target}帮我看一眼', '{target}给我检查检查', '{target}你给瞅瞅', '{target}麻烦看一下', '{target}帮忙瞅一眼', '{target}好着没', '{target}坏没坏，瞅瞅', '{target}咋样了', '{target}啥情况', '{target}咋回事', '{target}是你要检查的', '要检查的是{target}', '瞅瞅{target}咋样了', '瞅瞅{target}好着没', '瞅一眼{target}', '瞅下{target}', '睇下{target}', '瞄一下{target}', '瞧下{target}', '查下{target}', '去查看一下{target}', '去检查检查{target}', '去把{target}检查一遍', '去把{target}瞅一遍', '把{target}给我看仔细了', '把{target}好好瞅瞅', '给{target}瞧瞧毛病', '需要你检查一下{target}', '想请你看看{target}', '劳驾看下{target}', '看看{target}是不是好的', '看看{target}有没有啥毛病', '#看看{target}收拾了没', '#看看{target}乱不乱', '#看看{target}上还有没有东西', '#看看{target}是不是空的', '#瞅瞅{target}里头有啥', '#瞅瞅{target}上头搁着啥', '#{target}里头有啥子', '#{target}上头搁了些啥', '#{target}那边啥样儿', '#{target}那块儿有啥',
    ),
    'pick': (
        *spread(('拿起{object}*', '把{object}拿上*', '把{object}捡起来*', '{object}拿一下*', '把{where}上的{object}拿起来*'), _END),
        '{object}给我捡起来', '{object}帮我捡一下', '{object}帮忙拿起来', '{object}你给拿着', '{object}搁{where}呢，拿起来', '{object}掉{where}了，捡起来', '{object}是你要拿的，拿起来', '要拿的是{object}，拿起来', '{where}上那儿有{object}，拿起来', '{where}上头的{object}，拿着', '{where}里头的{object}，掏出来', '{where}边儿上的{object}，捡起来', '从{where}上头把{object}拿下来', '从{where}里头把{object}掏出来', '打{where}上把{object}拿下来', '把放{where}的{object}拿起来', '把搁{where}上的{object}拿起来', '把{where}那儿的{object}拾起来', '拾起{object}', '拾起{where}上的{object}', '把{object}拾起来', '把{object}拎起来', '把{object}端起来', '把{object}抄起来', '抄起{object}', '攥住{object}', '攥着{object}', '薅住{object}', '执起{object}', '攞起{object}', '去把{where}上的{object}拿上', '去{where}把{object}攥住', '到{where}上把{object}拿起来', '需要你拿起{object}', '想请你把{object}拿起来', '劳驾拿起{object}', '拿下{object}，在{where}上', '拿好{object}哈', '抓稳{object}哈',
    ),
    'place': (
        *spread(('把{object}放{where}*', '把{object}搁{where}上*', '{object}放{where}*', '{object}给放到{where}*', '把{object}放到{where}去*'), _END),
        '{object}帮我放到{where}', '{object}帮我放到{where}上去', '{object}帮忙搁{where}上', '{object}给我放回{where}去', '{object}给我摆到{where}上', '{object}你给搁到{where}', '{object}麻烦搁{where}里', '{object}是放{where}的', '{object}是要放到{where}上的', '{object}是{where}的东西，放回去', '{object}该归置到{where}了', '{object}就撂{where}上', '{object}撂{where}边儿上', '{object}搁{where}边儿上', '{object}搁{where}里头去', '{object}塞{where}里头', '{object}扔到{where}里去', '{object}还回{where}去', '{object}收回{where}去', '{where}上头放{object}', '{where}那儿把{object}放下', '{where}里头搁{object}', '{where}是放{object}的地方', '要放到{where}上的是{object}', '把{object}给放到{where}上', '把{object}给搁回{where}', '把{object}给我撂到{where}上',
        '把{object}撂{where}', '把{object}撂到{where}边儿上', '把{object}搁到{where}里头去', '把{object}搁{where}那块儿', '把{object}归置到{where}', '把{object}归置回{where}', '把{object}送回{where}上放好', '把{object}拿去放{where}', '把{object}放回到{where}去', '把{object}放上{where}', '将{object}搁置在{where}', '将{object}归还至{where}', '需要把{object}放在{where}', '想请你把{object}放到{where}', '劳驾把{object}搁{where}', '往{where}上头搁{object}', '往{where}里头塞{object}', '放{object}到{where}上边儿', '放低{object}喺{where}', '{object}摆返{where}', '这会儿把{object}放{where}', '手里的{object}放{where}', '手上的{object}搁{where}上',
    ),
    'bring': (
        *spread(('把{object}给{to}*', '把{object}拿给{to}*', '{object}给{to}拿来*', '给{to}拿{object}*', '帮{to}拿下{object}*', '把{from}上的{object}给{to}*', '>把{object}送到{to}去*', '>{object}送{to}去*'), _END),
        '@{object}帮我给{to}', '@{object}帮我拿去给{to}', '@{object}帮我交给{to}', '@{object}麻烦递给{to}一下', '@{object}你给{to}送过去呗', '@{object}是{to}的，给送去', '@{object}是{to}要的，给拿去', '@{to}要的是{object}，送过去', '@{to}想要的是{object}', '@要给{to}的是{object}', '@{from}里头的{object}是{to}的，送去', '@{from}上那{object}拿给{to}', '@打{from}那儿给{to}拿{object}', '@打{from}把{object}捎给{to}', '@去{from}把{object}给{to}拿来', '@到{from}上把{object}拿给{to}', '@把{object}给{to}送去', '@把{object}给{to}拿去', '@把{object}给{to}拎过去', '@把{object}给{to}捎去', '@把{from}那儿的{object}给{to}捎去', '@把放{from}的{object}给{to}送去', '@将{object}交到{to}手上', '@{object}畀{to}', '@攞{object}畀{to}', '@需要你把{object}给{to}', '@想请你把{object}送给{to}', '@劳驾把{object}递给{to}', '@麻溜儿把{object}给{to}', '@顺手把{object}给{to}', '@{object}捎给{to}',
        '>{object}帮我送到{to}', '>{object}帮我拿到{to}去', '>{object}帮忙搬到{to}', '>{object}给我送{to}去', '>{object}麻烦拎到{to}', '>{object}要拿到{to}去', '>{object}得送到{to}去', '>{from}的{object}帮我拿到{to}', '>{from}上的{object}给送到{to}', '>{from}里头的{object}搬到{to}去', '>打{from}把{object}拿到{to}', '>从{from}把{object}送到{to}来', '>到{from}把{object}拿到{to}来', '>把{object}拿到{to}来', '>把{object}搬到{to}来', '>把{object}送到{to}来', '>把{object}拎去{to}', '>把{object}端去{to}那边', '>把{object}弄到{to}去', '>把{object}整到{to}去', '>把放{from}的{object}送到{to}', '>把{from}那块儿的{object}拿到{to}去', '>需要把{object}送到{to}', '>想请你把{object}送到{to}', '>劳驾把{object}拿去{to}', '>麻溜儿把{object}送{to}', '>{to}要{object}，拿过去', '>{to}那儿等着要{object}', '>往{to}拿{object}',
    ),
    'follow': (
        *spread(('跟着{person}*', '跟上{person}*', '跟紧{person}*', '跟{person}走*'), _END),
        '{person}你跟着', '{person}给我跟住', '{person}走哪儿你跟哪儿', '{person}上哪儿你上哪儿', '你要跟的是{person}', '要跟着的人是{person}', '就跟着{person}走呗', '跟在{person}屁股后头', '跟在{person}后头走', '在{person}后头跟着', '在{person}身后跟着点', '随着{person}走', '尾随在{person}后面', '撵上{person}跟着走', '追着{person}走', '跟实{person}', '跟住{person}啦', '需要你跟着{person}', '想请你跟着{person}', '劳驾跟着{person}', '别跟丢了{person}', '紧跟着{person}哈', '贴着{person}走', '陪着{person}，跟后头', '陪在{person}后边走', '>跟着{person}到{to}去呗', '>跟{person}到{to}咯', '>{person}上{to}，你跟着', '>{person}奔{to}去了，跟上', '>随{person}到{to}', '>跟在{person}后头去{to}', '>一道儿跟{person}去{to}，走后头',
    ),
    'guide': (
        *spread(('>带{person}去{to}*', '>把{person}带到{to}*', '>领{person}到{to}*', '>送{person}去{to}*'), _END),
        '>{person}帮我带到{to}', '>{person}帮我领去{to}', '>{person}你给领到{to}', '>{person}麻烦带去{to}一下', '>{person}要去的是{to}，带个路', '>{person}得去{to}，领一下', '>{person}不认得{to}，领着去', '>{person}找{to}呢，带过去', '>把{person}给带到{to}去', '>把{person}给我领到{to}来', '>把{person}领去{to}', '>把{person}送去{to}', '>把{person}请到{to}来', '>把{person}引去{to}', '>把{person}陪送到{to}', '>打{from}把{person}领到{to}', '>到{from}把{person}接到{to}去', '>把{from}那儿的{person}领到{to}', '>给{person}引路去{to}', '>替我带{person}去{to}', '>需要你带{person}去{to}', '>想请你领{person}去{to}', '>劳驾带{person}到{to}', '>领着{person}上{to}去', '>领着{person}走到{to}', '>头前带路，领{person}去{to}', '>走前头，带{person}到{to}', '>{to}那边，把{person}带过去', '>{to}，带{person}过去一趟',
    ),
    'move': ('{direction}走{distance_m}呗', '朝{direction}挪{distance_m}哈', '往{direction}挪个{distance_m}', '往{direction}走{distance_m}就行', '往{direction}动{distance_m}', '往{direction}再走{distance_m}', '向{direction}挪{distance_m}', '麻烦往{direction}走{distance_m}', '需要你往{direction}走{distance_m}', '往{direction}{distance_m}', '给我往{direction}挪{distance_m}', '朝{direction}开{distance_m}停下', '往{direction}窜{distance_m}', '{distance_m}，往{direction}', '往{direction}走上{distance_m}', '向{direction}走个{distance_m}', '朝{direction}走{distance_m}停', '往{direction}开个{distance_m}', '朝{direction}蹭{distance_m}', '想让你往{direction}走{distance_m}', '劳驾往{direction}挪{distance_m}', '往{direction}走{distance_m}嘛', '往{direction}走{distance_m}咯', '往{direction}挪{distance_m}啦', '先往{direction}走{distance_m}', '接着往{direction}走{distance_m}', '你往{direction}挪{distance_m}', '往{direction}行{distance_m}', '得往{direction}走{distance_m}', '该往{direction}走{distance_m}', '{direction}再走{distance_m}'),
}

FIXED: dict[str, tuple[Form, ...]] = {
    'bring': (
        *((words, ' bring{object}| me') for words in (
            *spread(('{object}拿来*', '{object}给我*', '把{object}拿来*', '拿{object}来*', '{object}递我*', '给我拿下{object}*'), _END),
            '{object}是我要的', '{object}是我想要的', '我要的是{object}', '我想要的是{object}', '我需要的是{object}', '要的就是{object}', '{object}帮我递过来', '{object}帮忙拿过来', '{object}给我整来', '{object}给我拿过来呗', '{object}给我捎过来', '{object}你给我拿来', '{object}我想要', '{object}我需要', '{object}我得用一下', '{object}拿来我用用', '{object}拿来我看看', '{object}借我用下', '{object}畀我', '攞{object}畀我', '把{object}给我拿到这儿来', '把{object}给我送到跟前', '把{object}给我弄来', '把{object}弄过来', '把{object}整过来', '把{object}捎来', '把{object}给拿过来', '把{object}拿到我这儿', '把{object}送到我手上', '把{object}递到我手里', '递下{object}', '拿下{object}过来', '麻溜儿拿{object}来', '麻溜儿把{object}拿来', '劳驾递下{object}', '需要{object}，拿来', '想请你拿一下{object}过来', '来{object}', '要{object}，拿来呗',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            *spread(('{from}上的{object}拿来*', '去{from}拿{object}来*', '把{from}里的{object}拿来*', '{from}那儿的{object}给我*'), _END),
            '{object}在{from}呢，拿来呗', '{object}搁{from}上呢，拿来', '{object}撂{from}了，给我拿来', '{from}里头那{object}给我', '{from}上头那{object}递我', '{from}边儿上的{object}给我拿来', '{from}那块儿的{object}拿过来', '{from}上有{object}，给我拿来呗', '打{from}给我拿{object}来', '打{from}把{object}捎来', '打{from}那儿拿{object}过来', '从{from}那块儿给我拿{object}', '从{from}里头给我掏{object}来', '上{from}给我拿{object}去', '上{from}那儿把{object}拿来', '到{from}那边儿把{object}给我拿来', '去{from}把{object}给我拿过来', '去{from}攞{object}畀我', '去趟{from}拿{object}来', '去趟{from}把{object}给我捎来', '我要的是{from}上的{object}', '我要的是{from}里头那{object}', '放在{from}的{object}给我拿来', '放{from}上那{object}是我要的', '搁在{from}的{object}给我递来', '把放在{from}的{object}给我拿来', '把搁{from}的{object}给我捎来', '把{from}那块儿的{object}给我', '把{from}边儿上的{object}给我拿来', '需要{from}上的{object}，拿来',
        )),
    ),
    'follow': tuple((words, ' follow me') for words in (
        '跟着我呗', '跟我走呗', '跟我来咯', '跟我来嘛', '跟上我哈', '跟紧我哈', '跟着我走哈', '跟我后头', '在我后头跟着', '跟在我屁股后头', '随着我走', '跟实我', '跟住我', '我在前头走，你跟着', '我头前走，你后头跟着', '需要你跟着我', '想让你跟着我', '麻烦跟着我', '劳驾跟我走', '跟我一道儿走', '跟我这边来', '紧跟着我', '贴着我走', '别跟丢了我', '我走你就走', '撵上我', '陪我走一段，跟后头',
    )),
    'guide': tuple((words, ' guide me|{to}') for words in (
        '>带我去{to}呗', '>带我去{to}嘛', '>领我去{to}哈', '>送我去{to}咯', '>带我去下{to}', '>带我去趟{to}', '>{to}带我去一下', '>{to}领我去呗', '>{to}怎么去，带我走', '>{to}咋走，领我去', '>{to}在哪边，带我去', '>我得去{to}，领我一下', '>我要去的是{to}，带路', '>想让你带我去{to}', '>需要你带我去{to}', '>劳驾带我到{to}', '>麻烦领我去{to}', '>把我带去{to}', '>把我送去{to}', '>把我给领到{to}', '>走前头领我去{to}', '>头前带路，去{to}', '>给我领个路，去{to}', '>我不认得{to}，领我去', '>我找不着{to}，带我去',
    )),
}
