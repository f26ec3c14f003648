"""Chinese clauses of several steps, as they are spoken."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form

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

_CHECKED_APART = ('检查一下{where}，再检查{where2}', '先查{where}，再查{where2}', '查完{where}查{where2}', '检查{where}以后接着检查{where2}')
"""A verb for each place: two steps, not one round."""

_CHECK_PLACES: tuple[Form, ...] = tuple((words, ' inspect{where}; inspect{where2}' if words in _CHECKED_APART else ' patrol{where}+{where2}') for words in (
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
