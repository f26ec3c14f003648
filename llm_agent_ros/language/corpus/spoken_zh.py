"""Chinese as it is spoken and texted: the thing first, courtesies in the middle, verbs in a row, much left unsaid."""

from __future__ import annotations

Form = tuple[str, str]

TEMPLATES: dict[str, tuple[str, ...]] = {
    'go_to': (
        '麻烦到{target}那儿跑一趟', '劳驾您上{target}那边去一下', '你人先去{target}跟前', '去{target}跟前待着', '走到{target}跟前停住', '挪到{target}边上', '到{target}边上站好', '去{target}边上等我', '靠到{target}边上', '贴着{target}停下', '停{target}旁边', '停靠在{target}旁', '停到{target}对面', '#站到{target}门口', '#去{target}门口等着', '#到{target}门口停一下', '#在{target}门口停下', '#{target}门口等我',
        '去{target}对面', '到{target}附近转转', '#开到{target}附近', '在{target}附近停住', '到{target}后面去', '绕到{target}后面', '绕到{target}那一侧', '到{target}左手边停', '#沿着走道走到{target}', '#顺着墙一直走到{target}', '#一直走到{target}为止', '#一直往前，走到{target}', '#往前走，看到{target}就停', '#一路开到{target}', '#走到尽头，就是{target}，过去', '#右手边的{target}，过去一下', '#前面右手边有个{target}，你过去',
        '#左手边的{target}，进去', '#拐进{target}', '#往里走，走到{target}', '#从这儿出去，到{target}', '#从这里直接开去{target}', '#绕过去，到{target}', '#原路回{target}', '#折回{target}', '#{target}，你去一趟', '#{target}那边，麻烦过去看看', '#{target}这会儿没人，你去看看', '#{target}去一趟行不', '#{target}那儿，帮我跑一趟', '#{target}走起', '#你往{target}挪挪', '#{target}那边，你去一下', '#人往{target}那儿走',
        '#上{target}那儿等我去', '#上{target}瞅瞅去', '#能去趟{target}不', '#去{target}好不好呀', '#可不可以帮我走到{target}那边', '#你能自己走到{target}吗', '#会不会去{target}，去一个', '#怎么还不去{target}', '#还不快去{target}', '#{target}你怎么还没去', '#我想让你呢，去{target}', '#你呢，先去{target}', '#下面去{target}', '#现在轮到{target}了，过去吧', '#把车开到{target}', '#把你自己开到{target}那儿', '#请将车辆行驶至{target}', '#请前往{target}待命', '#请移动至{target}附近',
        '#请立即前往{target}', '#抵达{target}后停止', '#目的地设为{target}', '#导航，目的地{target}', '#给我到{target}那边待着去', '#跑去{target}那边啦', '#过去{target}那边一下下', '#你先过去{target}喔', '#走去{target}看看啦', '#去{target}那头', '去{target}那边瞧一眼，好吧', '到{target}近一点的地方', '离{target}近点儿', '跟{target}靠近一些', '往{target}那儿凑凑', '凑到{target}跟前去', '挨着{target}站', '朝{target}那边开', '面前的{target}，走过去', '#我在{target}等你，快来', '#大家都在{target}呢，你也来',
    ),
    'go_home': (
        '回你桩上去', '去桩上趴着', '上充电桩', '上桩充电', '充电桩，回去', '充电站，走', '回去充会儿电', '回去歇着吧', '回去歇会儿充个电', '没你事了，回去吧', '忙完了就回去', '今天就到这儿，回去吧', '活干完了，回你的地方', '可以下班了', '下班了，充电去', '收工', '收工啦，回桩', '辛苦了，回去充电', '你哪来的回哪去', '从哪儿来回哪儿去', '回老地方充电', '自己回去充电去', '电量低了，回去充', '电不够了吧，快去充', '看你没电了，去充电吧', '先回去把电充上', '把电充满去', '把自己停回充电座',
        '停到充电座上', '靠桩', '对接充电桩', '返回充电桩并充电', '请返回充电位', '请回到待机位置', '回到待命点', '返回待命位置', '执行返航', '执行回充', '回充', '一键回充', '自动回充', '回到一开始的位置', '回你原来待的地方', '回刚开始那儿', '退回到原点', '退回出发点', '回家充电啦', '可以回家喽', '不用忙了，回家', '该歇了，回窝里去',
    ),
    'move': (
        '你再往{direction}来{distance_m}', '往{direction}来{distance_m}', '往{direction}去{distance_m}', '往{direction}蹭{distance_m}', '往{direction}让{distance_m}', '往{direction}让开{distance_m}', '往{direction}凑{distance_m}', '往{direction}躲{distance_m}', '{direction}，{distance_m}', '{direction}挪{distance_m}', '{direction}走{distance_m}', '{direction}开个{distance_m}', '朝{direction}那边移{distance_m}', '麻烦朝{direction}挪个{distance_m}', '往{direction}走{distance_m}就停', '往{direction}走上{distance_m}', '往{direction}走出{distance_m}',
        '往{direction}走够{distance_m}', '往{direction}慢慢开{distance_m}', '慢点往{direction}走{distance_m}', '慢慢地朝{direction}移{distance_m}', '稍微往{direction}动{distance_m}', '给我往{direction}挪{distance_m}', '车往{direction}开{distance_m}', '底盘朝{direction}移动{distance_m}', '你往{direction}走{distance_m}吧', '能往{direction}走{distance_m}吗', '可以朝{direction}挪{distance_m}吗', '请沿{direction}移动{distance_m}', '请向{direction}行驶{distance_m}', '向{direction}位移{distance_m}', '{direction}方向走{distance_m}', '{direction}方向，{distance_m}',
        '往{direction}方向挪{distance_m}', '朝{direction}方向前进{distance_m}', '接着朝{direction}走{distance_m}', '还要往{direction}{distance_m}', '再朝{direction}来个{distance_m}', '多往{direction}走{distance_m}', '别停，往{direction}再开{distance_m}', '挡路了，往{direction}挪{distance_m}', '挡着我了，向{direction}让{distance_m}', '原地不转，往{direction}移{distance_m}', '不要转弯，往{direction}走{distance_m}', '朝着{direction}走{distance_m}', '对着{direction}直走{distance_m}', '照直往{direction}走{distance_m}', '往{direction}走差不多{distance_m}', '向{direction}约{distance_m}',
    ),
    'turn': (
        '麻烦{angle_deg}', '麻烦你在原地{angle_deg}', '你站那儿{angle_deg}', '站着{angle_deg}', '身子{angle_deg}', '底盘{angle_deg}', '机身{angle_deg}', '整台车{angle_deg}', '车头{angle_deg}', '位置不变，{angle_deg}', '人别走，{angle_deg}', '不要往前走，{angle_deg}', '停住，{angle_deg}', '停在这儿{angle_deg}', '{angle_deg}就行', '{angle_deg}就可以了', '{angle_deg}给我看看', '{angle_deg}，对', '给我原地{angle_deg}', '稳稳地{angle_deg}', '慢一点{angle_deg}', '轻轻{angle_deg}', '赶快{angle_deg}',
        '请原地{angle_deg}', '请执行{angle_deg}', '执行{angle_deg}', '让车身{angle_deg}', '把身子{angle_deg}', '把车头{angle_deg}', '你给我{angle_deg}', '能不能{angle_deg}一下', '可以{angle_deg}吗', '来，{angle_deg}', '来个{angle_deg}', '好，{angle_deg}', '再来一次，{angle_deg}', '还得{angle_deg}', '接着{angle_deg}', '在这个位置{angle_deg}', '就在这儿{angle_deg}', '你在那儿{angle_deg}', '方向不对，{angle_deg}', '我在后头呢，{angle_deg}',
    ),
    'patrol': (
        '{targets}，都去转转', '{targets}，挨个看一遍', '{targets}，挨着巡{times}', '{targets}，来回走{times}', '{targets}这几个地方巡{times}', '{targets}这些地方，轮着转{times}', '{targets}，各去{times}', '{targets}，各巡一遍', '{targets}都给我看一遍', '{targets}都帮我转一遍', '{targets}都瞧瞧去', '{targets}都要巡到', '{targets}每个地方走{times}', '{targets}每处查{times}', '{targets}之间，来来回回{times}', '{targets}之间跑{times}', '{targets}来来去去走{times}', '{targets}轮流转{times}', '{targets}麻烦巡{times}', '{targets}一带巡一巡',
        '把{targets}都走到', '把{targets}都转到', '把{targets}挨个转一遍', '把{targets}挨个走{times}', '把{targets}溜达{times}', '把{targets}查一圈', '把{targets}都查{times}', '把{targets}巡查{times}', '将{targets}逐一巡视{times}', '将{targets}依次检查一遍', '帮我把{targets}看一圈', '去{targets}遛{times}', '上{targets}转悠{times}', '去{targets}那几个地方看看', '绕{targets}跑{times}', '围着{targets}转悠{times}', '沿{targets}走一圈', '沿{targets}巡{times}', '按{targets}的顺序巡{times}', '按{targets}的路线走{times}', '对{targets}逐个检查', '对{targets}进行{times}巡检',
        '请对{targets}执行巡检', '执行{targets}的巡逻任务', '开始巡逻，{targets}', '开始巡检{targets}', '巡逻路线，{targets}', '今晚巡逻{targets}{times}', '夜里看着点{targets}', '帮忙盯一下{targets}', '到{targets}巡个{times}', '在{targets}兜{times}', '在{targets}兜一圈', '{times}，{targets}都走到',
    ),
    'find': (
        '{object}，帮我找一下', '{object}，你给找找', '{object}，去找找看', '{object}呢，找着没有', '{object}找着了没', '{object}找到没', '把{object}给我找着', '帮我把{object}找到', '你帮着找找{object}', '帮着瞅瞅{object}在哪儿', '{object}到底在哪儿啊', '{object}搁哪儿了', '{object}放在哪个地方', '{object}呢', '{object}上哪儿去了', '{object}跑到哪儿去了', '{object}怎么没了，找一下', '{object}怎么找不到，你找找', '{object}丢哪儿去了', '哪里有{object}', '哪儿能找到{object}', '附近有没有{object}',
        '这儿有{object}吗', '家里还有{object}没', '还有没有{object}', '谁知道{object}在哪', '知不知道{object}在哪', '你知道{object}放哪儿吗', '能告诉我{object}在哪吗', '麻烦看下{object}放在哪', '麻烦您找找{object}', '劳驾，找一下{object}', '请查找{object}的位置', '请确认{object}所在位置', '请于{where}内查找{object}', '查一下{where}那儿有没有{object}', '查找{object}，范围是{where}', '盘一下{where}里的{object}', '{where}那边{object}还在吗', '{where}上面是不是放着{object}', '{where}那儿摆着{object}没有',
        '{where}旁边有没有看到{object}', '{where}跟前找找{object}', '{where}附近，找一下{object}', '{where}边上瞅瞅有没有{object}', '{where}，{object}在不在', '{where}还有{object}没有', '{where}里头有{object}没', '{where}那块找找{object}', '{where}门口有没有{object}', '{where}对面找一找{object}', '{where}里找得着{object}吗', '{object}，{where}里有没有', '{object}，{where}上看看有没有', '{object}，去{where}找', '{object}，麻烦到{where}那边找找', '{object}会不会在{where}', '{object}是不是落{where}了',
        '{object}该不会在{where}吧', '{object}还在{where}上吗', '{object}在{where}上没有', '{object}应该就在{where}附近，找一下', '{object}大概在{where}那边，你找找', '{object}我记得搁{where}了，你看看在不在', '{object}昨天还在{where}来着，帮忙找找', '翻一下{where}，看{object}在不在里头', '翻翻{where}有没有{object}', '到{where}翻翻看有没有{object}', '到{where}边上看看有没有{object}', '到{where}跟前看看{object}在不在', '去{where}瞅瞅{object}在不在', '去{where}瞧瞧有没有{object}', '上{where}找{object}去', '上{where}那儿找找{object}',
        '在{where}那边帮我找下{object}', '在{where}旁边找找{object}', '在{where}周围搜一下{object}', '在{where}里头翻翻{object}', '在{where}能找到{object}吗', '找{object}，{where}里', '找{object}，就{where}附近', '帮找{object}，{where}那边', '没看见{object}吗，去{where}找找', '看到{object}没，在{where}吗', '有人看见{object}吗', '瞅见{object}没', '你有看到{object}吗', '有没有看到{object}在{where}', '帮我看有没有{object}在{where}',
    ),
    'pick': (
        '{object}，拿起来', '{object}，拿着', '{object}，捡一下', '{object}，抓住', '{object}，麻烦拿起来', '{object}，请你拿上', '{object}拿好', '{object}拿稳了', '{object}抓牢', '{object}拿一下', '{object}麻烦您拿一下', '{object}呢，你先拿着', '{object}先拿手里', '{object}掉了，捡起来', '{object}掉地上了，捡一下', '把{object}拿好', '把{object}拿稳', '把{object}抓牢', '把{object}抓稳', '把{object}捏住', '把{object}攥住', '把{object}抱住', '把{object}抱起来', '把{object}提起来', '把{object}拎上', '把{object}带上', '把{object}揣上',
        '把{object}取上', '把{object}取下来', '把{object}捡了', '把{object}捡上', '把{object}托住', '把{object}夹稳', '把{object}吸起来', '把{object}拿到手里', '把{object}拿在手上', '把{object}给我拿住', '把{object}麻烦拿起来', '把{object}呢，先拿起来', '将{object}拿起', '将{object}抓取', '将{object}取出', '将{object}夹起', '请抓取{object}', '请夹取{where}上的{object}', '请从{where}取出{object}', '执行抓取，目标{object}', '抓取目标是{object}', '{where}上的{object}，拿一下', '{where}上的{object}，拿起来',
        '{where}里的{object}，取出来', '{where}旁边的{object}，捡起来', '{where}边上的{object}你拿着', '{where}跟前的{object}，捡一下', '{where}那儿的{object}，拿上', '{where}那边的{object}，拿好', '{where}附近的{object}，捡起来', '{where}上面的{object}，取下来', '{where}底下的{object}捡出来', '{where}门口的{object}，拎起来', '{where}上的{object}先拿起来', '{where}里的{object}麻烦拿出来', '{where}上搁着{object}，拿上', '{where}上有{object}，取下来', '{where}那里放了{object}，拿一下', '{where}里头的{object}，掏出来',
        '把{where}旁边的{object}拿起来', '把{where}边上的{object}捡起来', '把{where}那边的{object}拿上', '把{where}跟前的{object}拎起来', '把{where}里头的{object}掏出来', '把{where}上头的{object}拿下来', '把{object}从{where}里头掏出来', '把{object}从{where}上拿下来', '把{object}从{where}那儿取走', '将{where}上的{object}取下', '将{object}从{where}上抓起', '从{where}那儿把{object}拿上', '从{where}旁边把{object}捡起来', '从{where}里头取{object}', '从{where}上面把{object}夹起来', '从{where}那边拎上{object}', '去{where}那边把{object}拿上', '去{where}跟前拿{object}',
        '去{where}把{object}捡了', '到{where}边上捡{object}', '到{where}那儿把{object}取上', '上{where}那儿拿{object}去', '上{where}取{object}去', '{where}那边有{object}，拿着',
    ),
    'place': (
        '{object}，帮我放到{where}上', '{object}，放{where}', '{object}，放{where}里头', '{object}，搁{where}上', '{object}，搁到{where}边上', '{object}，摆{where}上吧', '{object}，麻烦放一下{where}', '{object}，请放在{where}那儿', '{object}，给我放到{where}旁边', '{object}，就放{where}那边', '{object}，放回{where}去', '{object}，收{where}里', '{object}，扔{where}', '{object}麻烦放一下{where}', '{object}麻烦你搁到{where}上', '{object}帮忙放{where}里', '{object}给放到{where}上去', '{object}给我搁{where}那儿',
        '{object}呢，放在{where}那儿', '{object}呢，你就搁{where}边上', '{object}你放{where}上', '{object}你帮我摆到{where}上', '{object}往{where}上一放', '{object}往{where}里放', '{object}往{where}那边搁', '{object}放稳在{where}上', '{object}摆好在{where}上', '{object}先放{where}', '{object}先搁在{where}那儿', '{object}用完了，放回{where}', '{object}不要了，丢到{where}里', '{object}不用了，放回{where}上', '{object}挪到{where}那边去', '{object}能不能放{where}上', '{object}可以放在{where}吗', '{object}搁{where}行吗',
        '{object}不该在这儿，放到{where}去', '{object}放哪儿，放{where}上', '{object}还是放{where}旁边', '{object}归位，放{where}', '{object}请置于{where}上', '{object}摆去{where}啦', '{object}放在{where}喔', '{object}丢{where}就好', '把{object}呢，放在{where}那儿', '把{object}呢，摆到{where}上面去', '把{object}啊，放到{where}里', '把{object}麻烦放到{where}', '把{object}给我放到{where}上', '把{object}给我搁{where}', '把{object}帮我摆在{where}上', '把{object}好好放到{where}上', '把{object}稳稳地放{where}上', '把{object}放稳，放{where}上',
        '把{object}轻点放{where}', '把{object}慢慢放到{where}里', '把{object}先放{where}上', '把{object}先搁{where}那边', '把{object}放下来，放{where}', '把{object}靠{where}放', '把{object}挨着{where}放', '把{object}贴着{where}摆好', '把{object}立到{where}边上', '把{object}靠在{where}边上', '把{object}摆到{where}跟前', '把{object}放到{where}对面', '把{object}放在{where}门口', '把{object}搁到{where}附近', '把{object}撂{where}上', '把{object}撂在{where}那儿', '把{object}塞{where}里头', '把{object}塞到{where}底下', '把{object}码在{where}上',
        '把{object}堆到{where}那边', '把{object}晾在{where}上', '把{object}搭在{where}上', '把{object}倒扣在{where}上', '把{object}盖在{where}上', '把{object}铺在{where}上', '把{object}竖在{where}旁边', '把{object}收拾到{where}里', '把{object}收纳进{where}', '把{object}投进{where}', '把{object}放上{where}', '把{object}上架到{where}', '把{object}摆上{where}', '把{object}卸到{where}', '把{object}卸在{where}旁边', '将{object}存放于{where}', '将{object}归位至{where}', '将{object}放置于{where}旁', '将{object}放回至{where}', '请将{object}摆放在{where}处',
        '放一下{object}，{where}上', '放{object}，{where}那里', '放好{object}，在{where}上', '摆{object}到{where}旁边', '{where}上，放{object}', '{where}上搁{object}', '{where}里放{object}', '{where}上给我摆{object}', '{where}那儿给放{object}', '{where}旁边摆上{object}', '{where}空着呢，把{object}放上去', '{where}有地方，{object}放那儿', '{where}是放{object}的地方，放过去', '在{where}上摆{object}', '在{where}旁边搁下{object}', '在{where}那儿把{object}放下', '在{where}上把{object}放好', '往{where}那儿放{object}', '往{where}上搁一下{object}', '往{where}里头塞{object}', '给{where}上放{object}',
        '到{where}把{object}放下', '去{where}把{object}放好', '去{where}放一下{object}', '上{where}那儿把{object}搁下',
    ),
    'bring': (
        '{object}，给{to}拿过来', '{object}，给{to}送过去', '{object}，帮{to}拿一下', '{object}，替{to}取来', '{object}，麻烦拿给{to}', '{object}，麻烦您递给{to}', '{object}，请交给{to}', '{object}，拿去给{to}', '{object}，给{to}捎过去', '{object}，给{to}端过去', '@{object}，送给{to}去', '@{object}，{to}要的', '@{object}，{to}等着用呢', '@{object}，给{to}', '{object}麻烦给{to}拿过来', '{object}麻烦交给{to}一下', '{object}呢，帮{to}送过去', '{object}给{to}拿来一下', '{object}给{to}递过来', '{object}给{to}带过来', '{object}你给{to}送去',
        '{object}你帮{to}拿过来', '{object}替{to}跑一趟拿来', '{object}交到{to}手里', '{object}能不能拿给{to}', '{object}可不可以给{to}拿来', '{object}请交予{to}', '{object}带给{to}啦', '{object}拿给{to}喔', '把{object}呢，给{to}送过去', '把{object}麻烦拿给{to}', '把{object}麻烦你给{to}带过来', '把{object}给{to}端来', '把{object}给{to}递过去', '把{object}给{to}捎上', '把{object}给{to}捎回来', '把{object}给{to}找来', '把{object}给{to}带回来', '把{object}给{to}拿到跟前', '把{object}帮{to}拿一下', '把{object}帮{to}取过来', '把{object}帮{to}送过去',
        '把{object}替{to}送去', '把{object}转交给{to}', '把{object}还给{to}', '把{object}亲手交给{to}', '把{object}拿到{to}跟前', '把{object}送到{to}跟前', '把{object}端到{to}跟前', '把{object}送到{to}身边去', '把{object}递到{to}跟前', '将{object}转交{to}', '将{object}取来交给{to}', '将{object}送达{to}处', '请为{to}取来{object}', '请替{to}送{object}', '请给{to}递一下{object}', '给{to}搞{object}来', '给{to}整{object}过来', '给{to}倒腾{object}来', '给{to}找找{object}拿来', '给{to}带{object}回来', '给{to}捎{object}回来', '给{to}端{object}过来',
        '给{to}取一趟{object}', '给{to}跑一趟，拿{object}', '给{to}跑个腿，取{object}来', '帮{to}跑个腿，拿{object}', '帮{to}搬一下{object}过来', '帮{to}找{object}拿过来', '帮{to}去取一趟{object}', '帮{to}送一趟{object}', '帮{to}捎{object}', '帮{to}端{object}过来', '叫你给{to}拿{object}', '让你给{to}送{object}呢', '能给{to}拿{object}吗', '能不能给{to}带{object}来', '可以帮{to}拿{object}过来吗', '可以给{to}递{object}不', '可否为{to}取{object}', '有没有{object}，给{to}拿来', '有{object}的话给{to}拿过来', '拿{object}来给{to}', '去拿{object}来给{to}', '去把{object}取来给{to}', '去端{object}给{to}',
        '@拿{object}去给{to}一下', '拿{object}过去给{to}', '带{object}去给{to}', '拎{object}给{to}', '找{object}给{to}拿来', '{from}上的{object}，给{to}送过去', '{from}里的{object}，给{to}拿来', '{from}的{object}，麻烦给{to}', '{from}旁边的{object}，递给{to}', '{from}边上的{object}，帮{to}拿过来', '{from}那边的{object}，给{to}带过来', '{from}那儿的{object}帮{to}取一下', '{from}上面的{object}给{to}端过来', '{from}里头的{object}给{to}拿出来', '{from}跟前的{object}给{to}捡过来', '{from}上放着{object}，给{to}拿过来', '{from}那儿有{object}，拿给{to}', '{from}里有{object}，麻烦给{to}',
        '{object}在{from}上，给{to}拿来', '{object}在{from}那儿，帮{to}取来', '{object}搁{from}了，给{to}送过去', '{object}，{from}那儿的，给{to}拿来', '{object}，在{from}旁边，拿给{to}', '{object}从{from}给{to}拿过来', '把{from}旁边的{object}拿给{to}', '把{from}边上的{object}给{to}送去', '把{from}那边的{object}给{to}带过来', '把{from}上的{object}呢，拿给{to}', '把{from}里头的{object}给{to}拿来', '把放在{from}的{object}交给{to}', '把落在{from}的{object}给{to}送去', '把搁{from}上的{object}递给{to}', '将{from}上的{object}交给{to}', '将{from}内的{object}取出送给{to}', '将{object}从{from}取来给{to}',
        '上{from}给{to}拿{object}去', '上{from}那儿给{to}取{object}', '上{from}把{object}给{to}拿来', '去{from}那边给{to}拿{object}过来', '去{from}拿{object}过来给{to}', '去{from}找{object}来给{to}', '去{from}跑一趟，给{to}拿{object}', '跑一趟{from}，给{to}拿{object}', '到{from}那儿帮{to}把{object}拿来', '到{from}把{object}取来给{to}', '到{from}边上给{to}捡{object}过来', '从{from}那儿给{to}捎{object}', '从{from}旁边拿{object}给{to}', '从{from}里头给{to}找{object}', '在{from}那儿拿{object}给{to}',
        '>{object}，送到{to}去', '>{object}，拿到{to}那边', '>{object}，运到{to}', '>{object}，麻烦送去{to}', '>{object}，给送到{to}', '>{object}拿{to}去', '>{object}，送一下{to}', '>{object}搬去{to}那边', '>{object}麻烦带到{to}去', '>{object}呢，拿到{to}那儿', '>{object}要送到{to}', '>{object}得拿去{to}', '>{object}是{to}的，送过去', '>{to}要{object}，送过去', '>{to}缺{object}，送一趟', '>{to}那边需要{object}，送去', '>{to}等着{object}呢，快送', '>往{to}送{object}', '>往{to}运{object}', '>往{to}送一趟{object}', '>给{to}送一趟{object}', '>给{to}那边送{object}过去',
        '>把{object}给{to}送过去', '>把{object}给{to}那边运过去', '>把{object}端到{to}', '>把{object}端去{to}', '>把{object}拎到{to}', '>把{object}捎到{to}', '>把{object}推到{to}去', '>把{object}抱去{to}', '>把{object}配送到{to}', '>把{object}麻烦送到{to}', '>把{object}拿回{to}', '>把{object}送回{to}去', '>将{object}运至{to}', '>将{object}送达{to}', '>请将{object}配送至{to}', '>带着{object}去{to}', '>拿着{object}到{to}去', '>端着{object}去{to}', '>运{object}去{to}', '>带{object}到{to}', '>送{object}去{to}那边', '>{object}，从{from}运到{to}', '>{from}的{object}，送到{to}',
        '>{from}那边的{object}拿去{to}', '>{from}上的{object}，端到{to}去', '>把{from}上的{object}拿到{to}去', '>把{from}里头的{object}搬到{to}', '>把{from}那儿的{object}送去{to}', '>从{from}拿{object}到{to}', '>从{from}运{object}到{to}', '>从{from}往{to}送{object}', '>从{from}那边带{object}去{to}', '>将{object}由{from}运往{to}', '>将{from}的{object}送至{to}', '>{object}，{from}到{to}',
    ),
    'say': (
        '麻烦跟{to}说一声，{text}', '麻烦你告诉{to}，{text}', '你跟{to}带句话，就说{text}', '替我给{to}捎句话，{text}', '碰到{to}就说{text}', '见着{to}跟他说{text}', '见到{to}就告诉她{text}', '你去跟{to}讲一下，{text}', '跟{to}说啊，{text}', '跟{to}说清楚，{text}', '跟{to}打个招呼，说{text}', '跟{to}交代一声，{text}', '跟{to}念叨一下{text}', '跟{to}报一声{text}', '和{to}说一下，{text}', '对着{to}说{text}', '冲{to}喊一声{text}', '朝{to}喊{text}', '给{to}传个话，{text}', '给{to}提个醒，{text}', '给{to}报个信，{text}', '给{to}念一下{text}', '把这话带给{to}：{text}', '{to}那边你说一声，{text}',
        '{to}还不知道，跟他说{text}', '{to}，你跟他说{text}', '让{to}听见，{text}', '提醒{to}一句，{text}', '提醒一声{to}，{text}', '通知{to}一声，{text}', '知会{to}一声，{text}', '转达给{to}，{text}', '转告{to}说{text}', '告诉{to}，就说{text}', '告诉{to}我说的，{text}', '请转告{to}：{text}', '请通知{to}：{text}', '向{to}播报：{text}', '问候{to}，说{text}', '请播报：{text}', '开口说{text}', '开口讲：{text}', '你就说{text}', '大声点说{text}', '小点声说{text}', '用喇叭喊{text}', '用广播说{text}', '学我说{text}', '把这句念出来：{text}', '讲一句{text}', '来一句{text}',
        '喊一嗓子{text}', '吆喝一声{text}', '话是这样说的：{text}', '说“{text}”', '跟{to}说“{text}”', '对{to}讲“{text}”', '念一遍“{text}”', '告诉{to}“{text}”', '“{text}”，这话跟{to}说一下',
    ),
    'wait': (
        '麻烦等{seconds}', '麻烦您稍候{seconds}', '劳驾等我{seconds}', '你等{seconds}', '你先等{seconds}', '你在这儿待{seconds}', '你就在那儿站{seconds}', '你给我等{seconds}', '稍候{seconds}', '请稍候{seconds}', '请等候{seconds}', '请原地待命{seconds}', '等上个{seconds}', '等它个{seconds}', '等{seconds}再走', '等{seconds}再说', '等{seconds}行不行', '等{seconds}就好', '多等{seconds}', '再给我{seconds}', '再多待{seconds}', '还要等{seconds}', '别急，等{seconds}', '不着急，等{seconds}', '别忙，先等{seconds}', '慢着，等{seconds}', '停住，等{seconds}', '停在原地{seconds}', '停这儿{seconds}', '站这儿{seconds}',
        '站住别走{seconds}', '待在原地{seconds}', '待在这儿别动{seconds}', '就地等{seconds}', '就地待命{seconds}', '原地候着{seconds}', '候着，{seconds}', '{seconds}，先别动', '{seconds}之内别动', '{seconds}以内不要走', '先歇{seconds}', '歇上{seconds}', '缓{seconds}', '静待{seconds}', '保持静止{seconds}', '延时{seconds}', '延迟{seconds}', '停机{seconds}', '挂起{seconds}', '休眠{seconds}', '等我{seconds}好吗', '能等{seconds}吗', '可以等我{seconds}不', '容我{seconds}', '我去去就来，等{seconds}', '我接个电话，等{seconds}', '等一等，{seconds}',
    ),
    'stop': (
        '停停', '停啊', '停了停了', '快停啊', '快别动了', '你先停一下', '先停住', '给我站住', '给我停', '麻烦停一下', '麻烦停下来', '请停车', '请立即停止', '请马上停下', '请停止运行', '停止运行', '停止动作', '停止前进', '停止执行', '终止任务', '终止当前任务', '中断任务', '结束任务', '放弃任务', '撤销任务', '任务作废', '全部停止', '全部取消', '所有动作停止', '都别做了', '别弄了', '别干了', '别忙了', '别再动了', '别往前了', '行了行了，停', '好了好了，停', '够了，停下', '可以了，停', '不对不对，停下', '哎哎，停', '喂，停下', '危险，停下', '小心，停', '要撞上了，停', '到这儿停', '就停这儿', '就停在这里', '原地停下', '原地停住', '急刹',
        '刹住', '叫你停', '我说停', '让你停下来', '收手', '暂停任务', '先取消吧', '还是取消吧', '不做了，取消', '不要了，取消',
    ),
}

FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    'go_to': (
        *((words, ' go_to me') for words in (
            '过来一趟', '来一下', '来一趟', '你来一下', '来我这儿一下', '到我这儿来', '上我跟前来', '来我跟前', '你到我边上来', '麻烦过来一下', '过来过来', '快来', '往我这儿来', '往我这边走', '朝我这儿开', '能过来一下吗', '可以来我这里吗', '过来这边啦', '来这边找我', '请到我这里来', '靠我近一点', '离我近点儿', '挨着我站', '你跑哪儿去了，过来', '我在这儿呢，过来',
        )),
        *((words, ' go_to{target}') for words in (
            '#{target}，快点', '#{target}，马上', '#{target}，现在', '#{target}，谢谢', '#{target}，麻烦了', '#{target}，赶紧的', '#{target}门口', '#{target}跟前', '#{target}边上', '#{target}旁边，谢谢', '#{target}对面', '#{target}附近', '#{target}那儿', '#快，{target}', '#走，{target}', '#走啊，{target}', '#走吧，{target}', '#嗯，{target}吧', '#好，{target}', '#接下来{target}', '#下个点，{target}', '#下一个，{target}', '#然后是{target}', '#目的地，{target}', '#地点，{target}', '#先{target}吧', '#还是{target}吧', '#那就{target}吧', '#再{target}', '#要{target}',
        )),
    ),
    'move': (
        *((words, ' move forward| 1 m') for words in ('走直线', '直行', '直着走', '往前来', '往前挪挪', '往前走走', '你往前走', '接着往前', '走到头', '一直走到头', '沿着走廊走', '顺着路往前走', '往里走')),
        *((words, ' move forward| 0.5 m') for words in ('往前凑一点', '再往前来一点', '再往前来点儿', '往前挪点儿', '稍微往前', '向前一小步', '往前一丢丢', '往前一下下', '前面一点点')),
        *((words, ' move back| 1 m') for words in ('倒回来', '往后让让', '退退退', '向后撤', '你往后站', '往后走走', '你后退')),
        *((words, ' move back| 0.5 m') for words in ('往后来点儿', '稍微往后', '再退一点点', '往后让一点', '退后一小步', '往后一丢丢', '倒一点点')),
        *((words, ' move left| 1 m') for words in ('往左手边挪', '左边让让', '往左边去')),
        *((words, ' move right| 1 m') for words in ('往右手边挪', '右边让让', '往右边去')),
        *((words, ' move left| 0.5 m') for words in ('靠左一点', '往左来点儿', '左边一点点', '左手边一点')),
        *((words, ' move right| 0.5 m') for words in ('靠右一点', '往右来点儿', '右边一点点', '右手边一点')),
        *((words, ' move forward|{distance_m}') for words in ('直走，{distance_m}', '笔直走{distance_m}', '照直走{distance_m}', '沿着走廊走{distance_m}', '顺着路走{distance_m}', '往里走{distance_m}', '再来{distance_m}', '往前来{distance_m}', '走个{distance_m}', '开出去{distance_m}', '迈{distance_m}')),
        *((words, ' move back|{distance_m}') for words in ('倒{distance_m}', '倒回来{distance_m}', '往回走{distance_m}', '退回去{distance_m}', '你退{distance_m}')),
        *((words, ' move left|{distance_m}') for words in ('往左手边走{distance_m}', '左手边{distance_m}', '靠左{distance_m}', '左横移{distance_m}', '朝左手方向挪{distance_m}')),
        *((words, ' move right|{distance_m}') for words in ('往右手边走{distance_m}', '右手边{distance_m}', '靠右{distance_m}', '右横移{distance_m}', '朝右手方向挪{distance_m}')),
    ),
    'turn': (
        *((words, ' turn left 90') for words in ('往左手边转', '左手边拐', '往左手拐', '打左', '向左看', '向左看齐', '脸朝左边', '转到左手边', '左拐弯', '左转弯', '往左打方向', '前面左拐', '到路口左转', '向左转个直角')),
        *((words, ' turn right 90') for words in ('往右手边转', '右手边拐', '往右手拐', '打右', '向右看', '向右看齐', '脸朝右边', '转到右手边', '右拐弯', '右转弯', '往右打方向', '前面右拐', '到路口右转', '向右转个直角')),
        *((words, ' turn left 180') for words in ('调头', '原地掉头', '转回来', '转回去', '扭过头来', '回过身来', '背对着我', '反过来', '反方向', '脸冲后面', '看看你后面', '往回看')),
        *((words, ' turn left 360') for words in ('转圈', '转一圈给我看看', '原地转个圈圈', '四面都看看', '转个三百六')),
        *((words, ' turn left 30') for words in ('往左偏一点', '左偏一点点', '稍稍左转', '向左歪一点')),
        *((words, ' turn right 30') for words in ('往右偏一点', '右偏一点点', '稍稍右转', '向右歪一点', '再往右转一点')),
    ),
    'wait': tuple((words, ' wait 5 s') for words in (
        '等下', '等下啊', '等会儿啊', '等我会儿', '等我下', '稍候', '请稍候', '请稍等', '稍等下啦', '等一下下', '候着', '先等着', '先等等', '你等等', '你先等一下', '慢着', '且慢', '先歇会儿', '歇一下', '停一下下', '待会儿再走', '过会儿再走', '给我点时间', '再等等', '再等一会儿', '再等我一下', '原地等着', '原地候着', '在原地等我', '就在这儿等着', '站这儿等我', '等我回来', '待在这儿', '在这儿待着别走',
    )),
    'place': tuple((words, ' place{where}') for words in (
        '放{where}上就行', '放{where}就好', '搁{where}边上', '搁{where}那儿吧', '手里的东西放{where}', '手上的放到{where}上', '手上那个，放{where}', '拿着的东西搁{where}上', '就放{where}吧', '就搁在{where}旁边', '给我放{where}上', '麻烦放{where}那边', '麻烦搁在{where}上', '直接放{where}', '稳稳放{where}上', '放下，放{where}上', '东西放{where}', '东西先搁{where}', '东西摆到{where}上', '这东西放{where}去', '这个放{where}里', '那个给放到{where}', '它该放{where}', '先放{where}上吧', '放{where}跟前', '放{where}对面', '放在{where}附近', '轻轻搁{where}上', '往{where}上放', '往{where}里一放',
    )),
    'bring': (
        *((words, ' bring{object}|{to}') for words in (
            '@{to}要用{object}', '@{to}急着用{object}', '@{to}急用{object}，快送', '@{to}没有{object}，送过去', '@{to}没带{object}，给送去', '@{to}的{object}忘拿了，送过去', '@{to}问你要{object}', '@{to}跟你要{object}', '@{to}刚才要{object}', '@{to}饿了，拿{object}给他', '@{to}冷了，拿{object}给她', '@{to}叫你送{object}', '@{to}托你带{object}', '@{to}那儿少{object}', '@{to}还没有{object}', '@{to}，{object}', '@{object}，{to}', '@{to}那边，{object}，快', '@叫你把{object}给{to}', '@别忘了给{to}{object}', '@{to}的{object}，送一下', '@{object}，{to}在等', '@{to}等{object}等半天了', '@{object}让{to}拿着',
        )),
        *((words, ' bring{object}| me') for words in (
            '{object}，谢谢', '{object}，快', '{object}，拿来', '{object}，给我', '{object}，拿过来一下', '{object}，麻烦拿过来', '{object}，我要', '{object}，递一下', '{object}，递过来', '{object}，取过来', '{object}，带过来', '{object}，帮忙拿来', '{object}麻烦拿过来一下', '{object}麻烦递一下', '{object}我要用', '{object}我等着用', '{object}我忘拿了', '{object}忘带了，送过来', '{object}给我吧', '{object}帮我带回来', '{object}帮我拿一下', '{object}帮我拿下', '{object}呢，给我拿来', '{object}呢，递给我', '{object}可以给我吗', '{object}递我一下', '递我{object}', '递一下{object}',
            '我缺{object}', '我少{object}', '我急用{object}', '我急需{object}', '我没有{object}，拿来', '我想借{object}', '我想看{object}', '我要看{object}', '我想穿{object}', '想要{object}', '想喝{object}', '想吃{object}', '要{object}', '需要{object}', '来{object}吧', '来{object}呗', '整{object}来', '弄{object}来', '搞{object}过来', '把{object}麻烦拿过来', '把{object}送来', '把{object}拎过来', '把{object}捡过来', '把{object}递过来', '把{object}递一下', '把{object}带回来', '去把{object}取来', '去把{object}拿过来', '去把{object}带回来', '去一趟把{object}拿来', '跑一趟把{object}取来', '跑一趟拿{object}', '带{object}回来', '带{object}过来', '捎{object}回来', '找{object}拿来',
            '能拿{object}来吗', '能不能把{object}拿来', '可不可以拿{object}过来', '有没有{object}，拿来', '有{object}没，给我来', '给我弄{object}', '给我搞{object}', '渴死了，{object}', '拿{object}来一下', '拿{object}过来啦',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            '{from}上的{object}，拿来', '{from}上的{object}，递给我', '{from}里的{object}，拿过来一下', '{from}旁边的{object}，拿过来', '{from}边上的{object}递一下', '{from}那边的{object}麻烦拿来', '{from}那儿的{object}带过来', '{from}跟前的{object}捡过来', '{from}里头的{object}我要用', '{from}上的{object}我忘拿了', '{from}的{object}，我要', '{from}，{object}，拿来', '{object}，{from}里的，拿来', '{object}，{from}那儿拿', '{object}在{from}边上，递过来', '{object}落{from}了，送过来', '{object}搁{from}上了，拿一下过来', '去{from}拿一下{object}过来', '去{from}一趟把{object}拿来', '去{from}那边拿{object}过来', '去{from}帮我拿下{object}',
            '去{from}找{object}拿来', '去{from}捎{object}回来', '上{from}拿{object}来', '上{from}把{object}取回来', '上{from}那儿拿{object}过来', '跑一趟{from}把{object}拿来', '到{from}那儿取{object}回来', '到{from}旁边把{object}拿过来', '从{from}那儿捎{object}来', '从{from}上拿{object}过来', '从{from}里头把{object}拿过来', '把{from}旁边的{object}拿来', '把{from}那边的{object}取来', '把{from}边上的{object}递过来', '把{from}跟前的{object}拎过来', '把落在{from}的{object}拿来', '把搁在{from}上的{object}送来', '我要{from}那儿的{object}', '我想要{from}旁边的{object}', '我要用{from}上的{object}', '要{from}里的{object}',
        )),
    ),
    'find': (
        *((words, ' find{object}') for words in ('{object}没了，找找', '{object}找不到了，急死了', '{object}呢，刚才还在', '{object}，在哪', '{object}，哪儿呢', '{object}，找', '{object}又没影了，找一下', '想不起来{object}放哪了，你找找', '哎，{object}放哪了')),
        *((words, ' find{object}| where={where}') for words in ('{where}，{object}呢', '{object}，{where}有吗', '{where}，找{object}', '{object}估计掉在{where}附近了，找一下', '{object}兴许在{where}，瞧瞧去', '{where}那儿好像有{object}，找找看', '刚才在{where}用过{object}，找一下', '{object}八成在{where}，去瞅瞅')),
    ),
}
"""Forms that leave something unsaid, with what the robot is to do."""
