"""Chinese as it is spoken and texted: the thing first, courtesies in the middle, verbs in a row, much left unsaid."""

from __future__ import annotations

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

Form = tuple[str, str]

_PICK_THEN_PLACE: tuple[Form, ...] = (
    *((words, ' pick{object}| where={where}; place{where2}| object={object}') for words in (
        '把{where}上的{object}拿了之后放{where2}', '{where}上的{object}，拿起来放到{where2}那儿', '先去{where}拿{object}，再放到{where2}', '从{where}拿上{object}以后搁{where2}上', '{where}的{object}拿好，然后给放{where2}', '去{where}把{object}拿了，完了放{where2}里', '到{where}取{object}，取完摆到{where2}上', '把{object}从{where}取下来，放去{where2}', '从{where}里拿{object}放{where2}上', '{where}那边的{object}捡起来，收到{where2}里', '把掉在{where}的{object}捡起来搁{where2}', '{object}在{where}，拿了放{where2}旁边',
        '先把{where}里的{object}掏出来，再塞进{where2}', '请将{object}从{where}取出后置于{where2}', '{where}旁边的{object}，抓稳了再放到{where2}上', '拿{where}上的{object}，拿到以后放{where2}', '去{where}拿上{object}，回头放在{where2}跟前', '等拿到{where}上的{object}了，放到{where2}里去', '上{where}把{object}抱起来放{where2}边上', '去{where}拿{object}，去{where2}那儿放下', '拿上{where}的{object}到{where2}放好', '{where}里头的{object}麻烦拿出来，给搁到{where2}',
    )),
    *((words, ' pick{object}; place{where}| object={object}') for words in (
        '拿了{object}之后放{where}', '拿起{object}放{where}上', '{object}拿起来搁{where}', '把{object}捡起来，完了扔{where}里', '把{object}抓起来放到{where}去', '先拿{object}再放{where}', '{object}，拿好，放{where}', '{object}捡起来丢{where}', '等你拿到{object}了就放{where}那儿', '把{object}拎起来，轻轻放到{where}上', '捡{object}，放{where}', '抓取{object}并放置到{where}', '先把{object}拿稳了，之后摆在{where}', '麻烦把{object}捡一下，捡完放{where}里', '{object}掉了，捡起来放{where}旁边', '取{object}，然后存进{where}',
    )),
)
_PICK_THEN_BRING: tuple[Form, ...] = (
    *((words, ' pick{object}| where={where}; bring{object}|{person}') for words in (
        '先去{where}拿{object}，再送到{person}手里', '去{where}把{object}拿上，然后给{person}', '{where}上的{object}拿了之后，给{person}送去', '从{where}取了{object}以后，交给{person}', '到{where}把{object}拿好，完了递给{person}', '拿上{where}的{object}，之后去给{person}', '等你从{where}拿到{object}了，送给{person}', '把{where}里的{object}取出来，再转交给{person}', '先把{object}从{where}拿起来，再带给{person}', '{where}边上的{object}，捡起来，给{person}拿过去', '去{where}拎上{object}，顺便给{person}捎去', '请先至{where}取{object}，随后送交{person}',
    )),
    *((words, ' pick{object}| where={where}; bring{object}|{where2}') for words in (
        '先去{where}拿{object}，再送到{where2}', '去{where}拿了{object}之后，送去{where2}', '从{where}把{object}拿上，之后带到{where2}去', '{where}上的{object}拿好，再送到{where2}那边', '到{where}取了货，就是{object}，再运到{where2}', '把{where}那儿的{object}捡起来，然后拿到{where2}', '等拿到{where}的{object}以后，搬到{where2}', '先把{object}从{where}取下来，完了送{where2}去',
    )),
    *((words, ' pick{object}; bring{object}|{person}') for words in (
        '拿起{object}，完了给{person}', '把{object}拿好，之后交给{person}', '先拿{object}，再给{person}送过去', '{object}先拿上，然后递给{person}', '把{object}捡起来，还给{person}', '捡起{object}，拿去给{person}', '{object}，拿上，给{person}', '等你把{object}拿到手了，给{person}送去',
    )),
)
_FIND_THEN: tuple[Form, ...] = (
    *((words, ' find{object}| where={where}; bring{object}| me') for words in (
        '去{where}找{object}，找着了给我拿过来', '到{where}找一下{object}，找到拿回来', '在{where}找找{object}，找到以后给我', '{object}在{where}吧，找着了带过来', '看看{object}在不在{where}，在的话拿给我', '{where}有没有{object}，有就拿来', '{where}那边找找{object}，找到了给我送来', '上{where}瞅瞅有没有{object}，有的话给我捎回来', '翻翻{where}找{object}，完了拿过来给我', '要是{where}有{object}，就给我拿过来', '去{where}看看有没有{object}，要是有就带回来', '查一下{where}有没有{object}，有则取回',
    )),
    *((words, ' find{object}; bring{object}| me') for words in (
        '找着{object}给我拿来', '找到{object}之后拿过来', '{object}，找到了给我', '先找{object}，再给我送过来', '帮我找{object}，找着了拿给我', '等找着{object}了给我带过来', '{object}不知道哪儿去了，找到就拿过来', '把{object}找出来，完了给我',
    )),
    *((words, ' find{object}; bring{object}|{person}') for words in (
        '找到{object}给{person}送去', '先找着{object}，再拿给{person}', '{object}找到以后交给{person}', '把{object}找出来还给{person}', '找{object}，完了给{person}', '等找着{object}了送给{person}', '帮{person}把{object}找出来，再给他送过去', '{object}，找到了给{person}拿去',
    )),
    *((words, ' find{object}; place{where}| object={object}') for words in (
        '找到{object}放{where}', '找着{object}之后搁{where}上', '先找{object}，找到放回{where}', '{object}找到了就放{where}那儿', '把{object}找出来，放到{where}里', '找{object}，完了摆在{where}上', '等找到{object}，给它放{where}上去', '{object}不在位置上，找着了放回{where}',
    )),
    *((words, ' find{object}| where={where}; pick{object}') for words in (
        '到{where}找{object}，找着了拿起来', '在{where}找到{object}后抓起来', '{where}里找一下{object}，找到拿上', '去{where}看看有没有{object}，有就拿着', '{object}应该在{where}，找到了捡起来', '在{where}那边找{object}，找着以后拿好', '先去{where}找{object}，再把它拿起来', '看看{where}上有没有{object}，有的话拿起来',
    )),
)
_ARRIVE_THEN: tuple[Form, ...] = (
    *((words, ' go_to{where}; pick{object}') for words in (
        '先去{where}，再把{object}拿起来', '到了{where}之后，把{object}拿上', '到{where}以后捡一下{object}', '等到了{where}，拿{object}', '{where}，到了把{object}拿起来', '先到{where}跟前，然后抓{object}', '走到{where}，完了拿起{object}', '{where}那边去一下，去了把{object}捡起来', '你先过去{where}，到那儿拿上{object}', '抵达{where}后抓取{object}', '开到{where}旁边，接着夹起{object}', '去{where}，到了以后{object}拿好',
    )),
    *((words, ' go_to{where}; find{object}') for words in (
        '先去{where}，到了找{object}', '到{where}之后找一下{object}', '到了{where}，看看有没有{object}', '等你到了{where}，再找找{object}', '走到{where}以后，{object}帮我找一下', '{where}，去了找{object}', '先上{where}那边去，完了找{object}', '前往{where}，到达后搜索{object}',
    )),
    *((words, ' go_to{where}; place{where}| object={object}') for words in (
        '先去{where}，到了把{object}放下', '到{where}之后，{object}放那儿', '走到{where}，把{object}放上面', '到了{where}就把{object}搁那', '{where}，到了以后放下{object}', '去{where}，完了{object}放那里', '开到{where}跟前，再把{object}放好', '等到了{where}，{object}就放那边',
    )),
    *((words, ' go_to{where}; wait{seconds}') for words in (
        '到了{where}之后等{seconds}', '{where}，去了等{seconds}', '先去{where}，在那儿待{seconds}', '等你到了{where}，停{seconds}', '走到{where}以后歇{seconds}', '{where}那边，过去等{seconds}', '开到{where}门口，然后候{seconds}', '抵达{where}后停留{seconds}',
    )),
)
_DELIVER_THEN: tuple[Form, ...] = (
    *((words, ' bring{object}|{person}; say{text}| to={person}') for words in (
        '把{object}给{person}，顺便说一声{text}', '{object}给{person}送过去，跟他说{text}', '给{person}送{object}，告诉她{text}', '把{object}拿给{person}，顺便告诉他{text}', '{object}拿去给{person}，完了说{text}', '给{person}端{object}过去，再跟她讲{text}', '先把{object}交给{person}，再跟他说{text}', '{object}，给{person}，顺便带句话，{text}', '送{object}给{person}的时候说{text}', '把{object}递给{person}之后说{text}', '将{object}送交{person}并转告{text}', '帮{person}拿{object}，见了面说{text}',
    )),
    *((words, ' bring{object}|{person}; go_home') for words in (
        '把{object}送给{person}就回去充电', '{object}给{person}，然后回来待命', '给{person}送完{object}回桩上去', '{object}送{person}，完了回充电桩', '送完{object}给{person}以后回去吧', '{object}给{person}拿过去，送到了就回去充电', '先给{person}拿{object}，再回充电站', '把{object}给{person}带去，之后回原位',
    )),
    *((words, ' bring{object}|{where}; bring{object2}| me') for words in (
        '把{object}送到{where}，回来的时候给我带{object2}', '{object}拿去{where}，回来顺便捎{object2}', '{object}送{where}，回来的时候拿{object2}给我', '先把{object}带到{where}，回来时帮我拿{object2}', '把{object}端去{where}，回头把{object2}拿过来', '{object}运到{where}，完了把{object2}带回来', '送{object}到{where}，顺便把{object2}给我捎回来', '将{object}送至{where}，返回时带回{object2}',
    )),
    *((words, ' place{where}| object={object}; go_home') for words in (
        '把{object}放{where}就回去充电', '{object}搁{where}，完了回桩', '放好{object}在{where}上，之后回去吧', '{object}放到{where}以后回充电座', '{object}，放{where}，然后回去歇着', '先把{object}放{where}上，再回家', '等{object}放到{where}了，你就回去', '将{object}放置于{where}后返航',
    )),
)
_ON_THE_WAY: tuple[Form, ...] = (
    *((words, ' go_to{where}; go_to{where2}') for words in (
        '去{where}，顺便到{where2}看看', '先去{where}，完了上{where2}那边', '{where}去一下，再去{where2}', '去完{where}去{where2}', '到{where}看一眼以后去{where2}', '先{where}，后{where2}', '{where}，{where2}，先后去一下', '穿过{where}，走到{where2}', '经过{where}到{where2}去', '从{where}穿过去，到{where2}', '路过{where}，再往{where2}走', '走过{where}，到{where2}停下', '去{where2}之前先去{where}', '到{where2}之前先到{where}跟前', '走到{where}，再拐去{where2}', '先走到{where}头上，再进{where2}', '进{where}，然后走到{where2}旁边', '等你到了{where}，再去{where2}', '先到{where}门口，再往里走到{where2}跟前',
        '{where}那儿停一下，接着去{where2}',
    )),
    *((words, ' go_to{where}; go_to{where2}; go_to me') for words in (
        '去{where}，再去{where2}，然后回来', '先上{where}，再上{where2}，完了回我这儿', '{where}、{where2}都去一下再过来找我', '去{where}看看，顺便看看{where2}，看完回来', '到{where}和{where2}各去一下，之后回我这边', '先{where}后{where2}，最后回来找我', '经过{where}去{where2}，然后回我身边', '穿过{where}到{where2}，再回来我这里',
    )),
)
_COMING_BACK: tuple[Form, ...] = (
    *((words, ' go_to{where}; bring{object}| me') for words in (
        '去{where}看看，回来的时候带{object}', '去趟{where}，回来把{object}捎上给我', '去{where}，回来的时候拿{object}给我', '上{where}那边去，顺便给我带{object}回来', '{where}去一下，回来时把{object}拿过来', '你先去{where}，回来的时候{object}带给我', '到{where}转转，回来顺手把{object}给我拿来', '去{where}，顺便把{object}拿过来', '先去{where}，之后给我拿{object}', '去完{where}，把{object}给我带回来', '去{where}那儿一下，回来时别忘了我的{object}', '去{where}，完了给我捎{object}',
    )),
    *((words, ' go_to{where}; go_to me') for words in (
        '去{where}看看再回来', '去{where}看一眼，回来找我', '到{where}转一下就回来', '去一趟{where}，马上回来', '{where}去一下，然后回我这儿', '上{where}瞅一眼回来', '到了{where}就回来找我', '去{where}，去完过来',
    )),
    *((words, ' go_to{where}; say{text}| to={person}; go_to me') for words in (
        '去{where}跟{person}说{text}，说完回来', '到{where}告诉{person}{text}，然后回我这儿', '去{where}通知{person}{text}，完了过来', '先去{where}，跟{person}讲一声{text}，再回来找我', '上{where}跟{person}说一下{text}，回头来我这儿', '到{where}提醒{person}{text}，之后回来', '去{where}，对{person}说{text}，再回我身边', '去{where}给{person}捎句话{text}，说完过来找我',
    )),
    *((words, ' find_person{person}| where={where}; say{text}| to={person}; go_to me') for words in (
        '去{where}找{person}，跟他说{text}，再回来', '到{where}找到{person}，告诉她{text}，完了回来找我', '在{where}找{person}，说{text}，然后过来', '去{where}把{person}找着，说一声{text}，回来', '上{where}找{person}，讲一句{text}，讲完回我这儿', '到{where}找{person}说{text}，说完就回来', '先去{where}找{person}，再告诉他{text}，最后回我这边', '找着在{where}的{person}，跟他说{text}，之后回来',
    )),
)
_AFTER_A_WHILE: tuple[Form, ...] = (
    *((words, ' wait{seconds}; go_to{where}') for words in (
        '等{seconds}再去{where}', '等{seconds}，之后去{where}', '{seconds}之后去{where}', '{seconds}以后到{where}来', '过{seconds}去{where}', '过{seconds}再到{where}那边', '先等{seconds}，然后走到{where}', '{seconds}后，{where}', '待{seconds}后前往{where}', '歇{seconds}，完了去{where}', '在这儿等{seconds}再上{where}去', '等过了{seconds}，去{where}',
    )),
    *((words, ' wait{seconds}; bring{object}|{person}') for words in (
        '等{seconds}给{person}送{object}', '{seconds}之后把{object}给{person}', '过{seconds}，{object}给{person}送去', '先等{seconds}，再把{object}拿给{person}', '{seconds}以后给{person}拿{object}', '等{seconds}，完了{object}给{person}', '{object}过{seconds}再给{person}', '{person}要{object}，等{seconds}再送',
    )),
    *((words, ' wait{seconds}; say{text}') for words in (
        '等{seconds}说{text}', '{seconds}之后说一声{text}', '过{seconds}喊一声{text}', '先等{seconds}，再说{text}', '{seconds}以后播报{text}', '等{seconds}，然后讲{text}', '停{seconds}再说{text}', '过{seconds}再说一句{text}',
    )),
    *((words, ' wait{seconds}; go_home') for words in (
        '等{seconds}就回去充电', '{seconds}之后回桩', '过{seconds}回充电桩去', '再待{seconds}就回去吧', '先等{seconds}，再回家', '{seconds}以后回去充电', '在这儿等{seconds}，完了回充电站', '等{seconds}没事就回去充电',
    )),
    *((words, ' go_to{where}; wait{seconds}; go_home') for words in (
        '去{where}等{seconds}再回去充电', '到{where}待{seconds}，完了回桩', '{where}停{seconds}，然后回充电座', '先去{where}，等{seconds}，再回家', '到了{where}等{seconds}，之后回充电桩', '去{where}站{seconds}就回去充电', '走到{where}，歇{seconds}，返航', '在{where}守{seconds}，没事就回去充电',
    )),
)
_STEER: tuple[Form, ...] = (
    *((words, ' turn left 90; go_to{where}') for words in (
        '左转，走到{where}', '左拐到{where}', '往左拐，去{where}', '出门左转到{where}', '向左转然后走到{where}跟前', '左手边拐进去，到{where}', '左转之后去{where}那边', '先左拐，再走到{where}停下', '左拐，{where}', '往左一拐就是{where}，过去',
    )),
    *((words, ' turn right 90; go_to{where}') for words in (
        '右转，走到{where}', '右拐到{where}', '往右拐，去{where}', '出门右转到{where}', '向右转然后走到{where}跟前', '右手边拐进去，到{where}', '右转之后去{where}那边', '先右拐，再走到{where}停下', '右拐，{where}', '往右一拐就是{where}，过去',
    )),
    *((words, ' move forward| 1 m; turn left 90') for words in ('直走左拐', '往前走，左转', '走到头左拐', '走到头往左拐', '一直走，到头左转', '沿着走廊走到头再左转', '直行然后左转', '往前走，到拐角往左')),
    *((words, ' move forward| 1 m; turn right 90') for words in ('直走右拐', '往前走，右转', '走到头右拐', '走到头往右拐', '一直走，到头右转', '沿着走廊走到头再右转', '直行然后右转', '往前走，到拐角往右')),
    *((words, ' move forward| 1 m; turn left 90; go_to{where}') for words in ('直走，左拐，到{where}', '走到头左拐去{where}', '往前走，左转，{where}停', '一直走再左转，走到{where}', '先直走，到头左转，然后到{where}', '沿着走廊走，左拐，到{where}门口', '直行后左转，前往{where}', '往前走，往左一拐，到{where}跟前')),
    *((words, ' move forward| 1 m; turn right 90; go_to{where}') for words in ('直走，右拐，到{where}', '走到头右拐去{where}', '往前走，右转，{where}停', '一直走再右转，走到{where}', '先直走，到头右转，然后到{where}', '沿着走廊走，右拐，到{where}门口', '直行后右转，前往{where}', '往前走，往右一拐，到{where}跟前')),
    *((words, ' go_to{where}; turn left 90') for words in ('到{where}左转', '走到{where}左拐', '到了{where}往左拐', '去{where}，到了左转')),
    *((words, ' go_to{where}; turn right 90') for words in ('到{where}右转', '走到{where}右拐', '到了{where}往右拐', '去{where}，到了右转')),
    *((words, ' go_to{where}; turn left 180') for words in ('到{where}掉头', '走到{where}转个身', '去{where}，到了转过来', '到{where}以后调头')),
    *((words, ' turn left 180; go_to{where}') for words in ('掉头去{where}', '转身，去{where}', '转过去，走到{where}', '调个头，再到{where}')),
)
_TWO_THINGS: tuple[Form, ...] = (
    *((words, ' bring{object}|{person}; bring{object2}|{person2}') for words in (
        '{object}给{person}，{object2}给{person2}', '把{object}给{person}，{object2}给{person2}', '给{person}拿{object}，给{person2}拿{object2}', '{person}要{object}，{person2}要{object2}', '{object}送{person}，{object2}送{person2}', '先给{person}送{object}，再给{person2}送{object2}', '{object}是{person}的，{object2}是{person2}的，送过去', '{object}递给{person}，完了把{object2}递给{person2}', '帮{person}拿{object}，顺便帮{person2}拿{object2}', '{person}那儿要{object}，{person2}那儿要{object2}，送一下',
    )),
    *((words, ' place{where}| object={object}; place{where2}| object={object2}') for words in (
        '{object}放{where}，{object2}放{where2}', '把{object}放{where}上，{object2}放{where2}上', '{object}搁{where}那儿，{object2}搁{where2}那儿', '先把{object}放{where}，再把{object2}放{where2}', '{object}归{where}，{object2}归{where2}', '{where}放{object}，{where2}放{object2}', '{where}上摆{object}，{where2}上摆{object2}', '{object}呢放{where}，{object2}呢放{where2}', '{object}收到{where}，{object2}就搁{where2}吧', '{object}，{where}；{object2}，{where2}，给放好',
    )),
    *((words, ' bring{object}| me; bring{object2}|{person}') for words in (
        '给我拿{object}，给{person}拿{object2}', '我要{object}，{person}要{object2}', '{object}给我，{object2}给{person}', '把{object}拿给我，顺便给{person}带{object2}', '{object}拿来，{object2}给{person}送去', '先给我拿{object}，再给{person}拿{object2}', '帮我拿{object}，然后{object2}给{person}', '{object}是我的，拿来，{object2}是{person}的，送去',
    )),
    *((words, ' bring{object}| me| from={where}; bring{object2}| me| from={where2}') for words in (
        '把{where}上的{object}和{where2}上的{object2}拿来', '{where}的{object}，还有{where2}的{object2}，都拿过来', '先去{where}拿{object}过来，再去{where2}拿{object2}过来', '{where}里的{object}给我，{where2}里的{object2}也给我', '{where}那边的{object}，{where2}那边的{object2}，都给我拿来', '去{where}拿{object}，顺便去{where2}拿{object2}，都给我带回来', '我要{where}上的{object}跟{where2}上的{object2}', '从{where}给我拿{object}，再从{where2}给我拿{object2}',
    )),
)
_CHECK_PLACES: tuple[Form, ...] = tuple((words, ' patrol{where}+{where2}') for words in (
    '检查一下{where}，再检查{where2}', '{where}和{where2}都检查一下', '先查{where}，再查{where2}', '把{where}巡一下，再巡{where2}', '{where}跟{where2}，挨个看一圈', '巡逻{where}，顺便{where2}也巡一下', '查完{where}查{where2}', '{where}看看有没有异常，{where2}也看看', '先巡视{where}，之后是{where2}', '{where}巡一遍，{where2}也巡一遍', '{where}、{where2}，两边都转转', '{where}跟{where2}两头跑着看看', '{where}还有{where2}，轮流看着点', '在{where}跟{where2}之间来回走走', '从{where}巡到{where2}', '对{where}、{where2}逐一检查', '检查{where}以后接着检查{where2}', '夜里{where}和{where2}都去看看',
))
_FETCH_AND_PUT: tuple[Form, ...] = (
    *((words, ' pick{object}| where={where}; go_to{where2}; place{where2}| object={object}') for words in (
        '去{where}拿{object}，再去{where2}，放那儿', '先去{where}拿上{object}，走到{where2}，放那儿', '到{where}取{object}，然后去{where2}，给放好', '从{where}拿了{object}之后去{where2}，到了放下', '{where}的{object}拿上，去{where2}，搁那儿', '把{where}上的{object}拿起来，走到{where2}，再放下', '上{where}把{object}拿好，完了去{where2}，搁那边', '{where}旁边的{object}捡起来，到{where2}去，放那里', '先取{where}的{object}，随后前往{where2}，放下', '等从{where}拿到{object}了，去{where2}，放好它',
    )),
    *((words, ' go_to{where}; pick{object}; bring{object}|{person}') for words in (
        '先去{where}，拿上{object}，给{person}', '到{where}，把{object}拿起来，送给{person}', '去{where}，拿了{object}之后交给{person}', '走到{where}，拿起{object}，再带给{person}', '到了{where}，拿{object}，完了送{person}那儿', '前往{where}，取{object}，递给{person}', '上{where}去，把{object}拿上，然后拿给{person}', '你去{where}，{object}拿上，给{person}送去',
    )),
    *((words, ' go_to{where}; find{object}; bring{object}| me') for words in (
        '先去{where}，找{object}，找着了给我拿来', '到{where}，找一下{object}，带回来给我', '去{where}，找到{object}以后拿过来', '走到{where}，看看有没有{object}，有就拿给我', '上{where}去，找{object}，完了给我送来', '到了{where}，把{object}找出来，拿回来', '你去{where}，找着{object}，给我', '前往{where}，寻找{object}，取回给我',
    )),
    *((words, ' find{object}; pick{object}; place{where}| object={object}') for words in (
        '找到{object}，拿起来，放{where}', '先找{object}，再拿上，然后放到{where}', '找着{object}以后捡起来搁{where}上', '{object}，找到，拿好，放{where}里', '把{object}找出来，拿上，放{where}那边', '找{object}，找到了拿起来，完了放{where}', '等找着{object}了，拿起来放{where}', '寻找{object}，抓取后放置于{where}',
    )),
    *((words, ' pick{object}; place{where}| object={object}; go_home') for words in (
        '拿起{object}放{where}，完了回去充电', '把{object}捡起来搁{where}，然后回桩', '先拿{object}，放{where}上，再回充电座', '{object}拿起来放{where}，放好就回去', '捡{object}，丢{where}里，回去充电', '抓取{object}，放到{where}，返航', '拿了{object}放{where}以后回去吧', '把{object}拿上，放{where}，之后回充电桩',
    )),
)
_TELL_AND_FETCH: tuple[Form, ...] = (
    *((words, ' say{errand}| to={person}; bring{object}| me') for words in (
        '叫{person}{errand}，顺便给我拿{object}', '跟{person}说{errand}，完了把{object}给我拿来', '让{person}{errand}，然后给我带{object}', '提醒{person}{errand}，回来的时候给我拿{object}', '先叫{person}{errand}，再把{object}拿过来', '通知{person}{errand}，之后把{object}带给我', '喊{person}{errand}，再给我捎{object}', '告诉{person}{errand}，回来顺手把{object}拿来',
    )),
    *((words, ' go_to{where}; say{errand}| to={person}') for words in (
        '去{where}叫{person}{errand}', '上{where}喊{person}{errand}', '到{where}让{person}{errand}', '{where}那边，叫{person}{errand}', '先去{where}，再提醒{person}{errand}', '到了{where}，叫{person}{errand}', '走到{where}，通知{person}{errand}', '{where}，去了跟{person}说{errand}',
    )),
    *((words, ' find_person{person}; say{errand}| to={person}') for words in (
        '找到{person}，叫他{errand}', '找着{person}让她{errand}', '先找{person}，再提醒他{errand}', '把{person}找着，跟他说{errand}', '{person}在哪，找到了叫她{errand}', '等找到{person}了，让他{errand}', '找{person}，告诉她{errand}', '找一下{person}，催他{errand}',
    )),
    *((words, ' say{text}| to={person}; say{text}| to={person2}') for words in (
        '告诉{person}和{person2}，{text}', '跟{person}还有{person2}说{text}', '先跟{person}，再跟{person2}说{text}', '{person}和{person2}都通知一下，{text}',
    )),
    *((words, ' say{text}| to={person}; go_home') for words in (
        '跟{person}说{text}，然后回去充电', '告诉{person}{text}，完了回桩', '通知{person}{text}，之后回充电座', '对{person}说{text}，说完就回去',
    )),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (
    _PICK_THEN_PLACE, _PICK_THEN_BRING, _FIND_THEN, _ARRIVE_THEN, _DELIVER_THEN, _ON_THE_WAY, _COMING_BACK, _AFTER_A_WHILE, _STEER, _TWO_THINGS, _CHECK_PLACES, _FETCH_AND_PUT, _TELL_AND_FETCH,
)
"""Several steps in one go, each thing named once: a group holds forms of one kind."""

BEFORE = (
    '麻烦您', '劳烦', '有劳', '劳驾您', '劳烦你', '请您', '您', '你先', '你现在', '你赶紧', '帮个忙，', '帮我个忙，', '搭把手，', '来，', '来来来，', '哎，', '哎哎，', '诶，', '欸，', '嘿，', '唉，', '哦对了，', '对了，', '还有，', '另外，', '那什么，', '这样，', '这样吧，', '行，', '那就', '那你就', '然后呢，', '呃，', '就是，', '唔该，', '拜托你', '拜托拜托，', '不好意思，', '不好意思麻烦你', '打扰一下，',
    '有时间的话', '等会儿没事的话', '能麻烦你', '可以麻烦你', '可以请你', '想请你', '想麻烦你', '我想叫你', '我让你', '叫你', '你看能不能', '看看能不能', '小助手，', '老伙计，', '师傅，', '亲，', '宝贝，', '机器人你好，', '机器人，麻烦你', '你好，麻烦', '指令，', '任务，', '现在马上', '立刻', '务必', '记得', '别忘了', '接下来请你', '快点', '嗯那个，', '我说，', '听着，',
)
FOR_ME = ('给我', '替我', '你帮我', '你给我', '方便的话帮我', '有空帮我', '你能不能帮我', '麻烦帮我', '麻烦你帮我', '请帮我', '能帮我', '可以帮我', '可不可以帮我', '拜托帮我', '来帮我', '快帮我')
"""As ``BEFORE``, but not where the first step is ``pick``: 给我拿X is to bring it."""
AFTER = (
    '哈', '哦', '喔', '呀', '啦', '嘛', '哟', '行不', '行不行', '成吗', '好不', '中不中', '可以不', '怎么样', '，好吗', '，行吗', '，可以吗', '，好不好', '，谢了', '，谢谢啦', '，多谢', '，谢谢您', '，感谢', '，唔该', '，辛苦了', '，辛苦啦', '，劳驾', '，麻烦你了', '，麻烦您了', '，拜托', '，有劳了', '，赶紧的', '，快快快', '，快一点', '，马上', '，立刻', '，越快越好', '，急用', '，急',
    '，不急', '，慢慢来', '，当心点', '，注意安全', '，稳着点', '，听见没', '，听到了吗', '，懂了吗', '，知道了吧', '，去吧', '，现在就去', '，OK？', '，ok吗', '，就这样', '，就这些', '，没别的了', '，嗯', '，小机', '！', '？',
)
REASONS = (
    '我走不开', '我腾不出手', '我正忙着呢', '我在开会', '我在打电话', '我在做饭', '我在洗澡', '我在给孩子喂奶', '我腿脚不方便', '我腰疼', '我头有点晕', '我感冒了', '我嗓子疼', '我有点困', '我刚睡醒', '我刚到家', '我要出门了', '我马上要走', '我快迟到了', '我来不及了', '我够不着', '我看不清', '我记性不好', '我年纪大了', '我一个人忙不过来', '我嘴有点干', '我肚子饿了', '我手湿着呢', '我坐轮椅不方便', '外头下雨了',
    '外面太冷了', '屋里太热', '天快黑了', '时间来不及了', '都快十二点了', '一会儿有客户来', '领导马上要来', '老板在催', '人家等半天了', '病人等着呢', '医生马上查房', '客人已经到了', '孩子在哭', '孩子要放学了', '宝宝刚睡着', '老人家在休息', '晚上要聚餐', '菜快凉了', '饭马上好了', '水快开了', '快递员在楼下', '订单很急', '货要赶着发', '产线等着呢', '实验马上开始', '明天要考试', '今天搬家', '今天过节', '家里乱糟糟的', '这儿太挤了', '电梯坏了', '刚拖过地', '网不太好', '这几天太忙了',
)
JOINTS = (
    '，完了', '，完事了', '，完事儿', '，弄完', '，弄好了', '，做完了', '，忙完了', '，搞定以后', '，之后呢', '，然后呢', '，然后再', '，再然后', '，接着再', '，紧接着', '，过后', '，回头再', '，顺便', '，顺道', '，顺手', '，同时', '，还有', '，另外', '，对了还有，', '，下一步', '，第二步', '，再就是', '，再有', '，好了以后', '，好了就', '，然后你', '，你再', '，最后再', '；', '。完了', '。之后', '。再', '。完成后', '，后', '——', '完了', '以后再', '之后', '之后再', '接着', '，等弄好了',
)
"""What stands between two steps that are said in the order of doing."""

MEASURED_ANY = ('一支', '一双', '一盒', '一包', '一罐', '一块', '一条', '一张', '一台', '一袋', '一串', '一碗', '一份', '一件', '一根', '一副', '一壶', '一听', '一卷', '一点', '点儿', '几个', '杯', '瓶', '本', '支', '包', '盒', '随便拿一个', '任何一个')
MEASURED_THE = ('那支', '那双', '那盒', '那包', '那罐', '那块', '那条', '那张', '那台', '那袋', '那份', '那件', '这瓶', '这本', '这把', '这杯', '这盒', '这包', '这件', '我那个', '我那本', '我这个', '他的', '她的', '咱们的', '我们的', '刚才那个', '我刚买的')
"""Before a thing of no particular kind, and before a known one (for ``names_zh.thing``)."""
