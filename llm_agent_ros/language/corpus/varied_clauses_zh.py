"""Chinese of two to five steps: two in one clause, and many in one breath without a comma or 然后."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_GO_AND: tuple[Form, ...] = (
    *forms(' go_to{where}; bring{object}| me', '先去{where}再给我拿{object}', '去{where}然后给我拿{object}来', '你去{where}，给我带{object}回来', '去下{where}顺便给我拿{object}', '到{where}去，回头给我拿{object}', '先去{where}，{object}也给我拿来', '去{where}一趟，{object}给我捎来', '走到{where}再把{object}给我拿来'),
    *forms(' go_to{where}; bring{object}|{person}', '去{where}然后把{object}给{person}', '先去{where}再把{object}拿给{person}', '到{where}去，把{object}递给{person}', '去{where}，给{person}送{object}', '开到{where}，把{object}交给{person}', '走到{where}再给{person}拿{object}'),
    *forms(' go_to{where}; find{object}', '先去{where}再找{object}', '去{where}然后找找{object}', '走到{where}再找{object}', '开到{where}接着找{object}', '先到{where}那儿，再找找{object}呗', '你去{where}，找一下{object}哈'),
    *forms(' go_to{where}; inspect{object}', '去{where}检查一下{object}', '到{where}看看{object}怎么样', '去{where}把{object}检查检查', '走到{where}查看{object}', '先去{where}再看看{object}'),
    *forms(' go_to{where}; pick{object}', '去{where}，把{object}拿上', '先去{where}再拿起{object}', '走到{where}，把{object}拎起来', '开到{where}，拿起{object}', '到{where}然后捡起{object}'),
    *forms(' find_person{person}; guide{person}|{where}', '找到{person}带到{where}', '找着{person}领去{where}', '先找{person}再带去{where}', '去找{person}，然后领到{where}', '把{person}找着带到{where}去', '找一下{person}然后送到{where}'),
    *forms(' find_person{person}; follow{person}', '找到{person}跟着他', '找着{person}然后跟上', '先找{person}再跟着走', '去找{person}，跟住他', '把{person}找着跟着走'),
)

_TAKE_AND: tuple[Form, ...] = (
    *forms(' pick{object}; place{where}| object={object}', '拿起{object}放到{where}', '拿上{object}放{where}上', '把{object}拿起来放到{where}', '把{object}捡起来放{where}里', '把{object}拿起来搁{where}上呗', '{object}拿起来放{where}', '{object}捡起来给我放{where}里', '捡起{object}扔到{where}', '抓起{object}摆{where}上', '拎起{object}搁到{where}', '端起{object}放到{where}上', '先拿起{object}再放到{where}'),
    *forms(' pick{object}| where={where}; place{where2}| object={object}', '拿起{where}上的{object}放到{where2}', '把{where}上的{object}拿起来放到{where2}', '从{where}拿起{object}放到{where2}上', '把{where}里的{object}拿出来放进{where2}', '{where}上的{object}拿起来搁{where2}', '{where}里的{object}拿出来放{where2}呗', '从{where}捡起{object}再放到{where2}', '取下{where}上的{object}摆到{where2}', '打{where}上拿起{object}搁到{where2}', '{where}上有{object}，拿起来放{where2}'),
    *forms(' pick{object}; bring{object}| me', '拿起{object}给我送来', '把{object}拿起来给我', '捡起{object}递给我', '{object}捡起来给我', '拎起{object}给我拿过来', '抓起{object}带给我', '先拿起{object}再给我'),
    *forms(' pick{object}; bring{object}|{where}', '拿起{object}送到{where}', '把{object}拿起来送去{where}', '捡起{object}带到{where}去', '拎起{object}送{where}去', '端起{object}送到{where}那边'),
    *forms(' pick{object}| where={where}; bring{object}| me', '拿起{where}上的{object}给我', '从{where}拿起{object}送给我', '把{where}上的{object}拿起来给我', '{where}上的{object}捡起来给我拿来', '把{where}里的{object}拿起来递给我'),
    *forms(' find{object}| where={where}; bring{object}| me', '在{where}找到{object}拿给我', '在{where}找到{object}拿过来', '去{where}找到{object}带给我', '去{where}找{object}，找着拿来', '到{where}找{object}，找着给我', '把{where}里的{object}找出来给我', '{where}找找{object}，找到拿来', '上{where}找着{object}给我带来'),
    *forms(' find{object}; bring{object}| me', '找到{object}拿给我', '找着{object}给我拿来', '找{object}，找着拿来', '把{object}找出来给我', '先找{object}再拿过来', '{object}找到给我送来'),
    *forms(' find{object}| where={where}; place{where2}| object={object}', '去{where}找到{object}放到{where2}', '在{where}找{object}放{where2}上', '到{where}找着{object}搁{where2}', '把{where}里的{object}找出来放到{where2}', '去{where}找{object}，找到放{where2}'),
)

_ONE_BREATH: tuple[Form, ...] = (
    *forms(' go_to{where}; find{object}; bring{object}| me', '先去{where}再找{object}再拿给我'), *forms(' find{object}| where={where}; bring{object}| me', '开到{where}找一下{object}给我拿来', '走到{where}找{object}找到给我', '到{where}那儿找着{object}拿给我'),
    *forms(' pick{object}| where={where}; bring{object}| me', '去{where}拿起{object}给我', '到{where}捡起{object}送来给我', '走到{where}拿上{object}给我带来', '开到{where}拿起{object}送给我'), *forms(' go_to{where}; pick{object}; bring{object}| me', '先去{where}再拿起{object}再给我'), *forms(' pick{object}| where={where}; bring{object}| me', '去{where}把{object}拿起来给我送来'),
    *forms(' pick{object}| where={where}; place{where2}| object={object}', '去{where}拿起{object}放到{where2}', '到{where}拿上{object}放{where2}上', '走到{where}捡起{object}搁{where2}', '开到{where}把{object}拿起来放{where2}里', '先去{where}拿起{object}再放到{where2}', '去{where}把{object}捡起来扔{where2}'),
    *forms(' pick{object}| where={where}; go_to{where2}; place{where2}| object={object}', '去{where}拿起{object}去{where2}放下', '到{where}拿上{object}再去{where2}放下', '走到{where}捡起{object}走到{where2}放那儿', '开到{where}拿起{object}开到{where2}搁下', '先去{where}拿起{object}再去{where2}放那儿'),
    *forms(' pick{object}| where={where}; go_to{where2}; place{where2}| object={object}; go_home', '去{where}拿起{object}去{where2}放下回去充电', '到{where}拿上{object}再去{where2}放下再回充电桩', '走到{where}捡起{object}走到{where2}放那儿然后回家', '开到{where}拿起{object}开到{where2}搁下返航'),
    *forms(' find{object}| where={where}; pick{object}; place{where2}| object={object}', '走到{where}找{object}拿起来放{where2}'), *forms(' go_to{where}; find{object}; pick{object}; place{where2}| object={object}', '先去{where}再找{object}拿起来放到{where2}'), *forms(' find{object}| where={where}; pick{object}; place{where2}| object={object}', '开到{where}找到{object}拿上放{where2}', '到{where}那边找着{object}捡起来搁{where2}'),
    *forms(' find{object}| where={where}; pick{object}; bring{object}|{person}', '走到{where}找{object}拿起来给{person}'), *forms(' go_to{where}; find{object}; pick{object}; bring{object}|{person}', '先去{where}再找{object}拿起来送给{person}'), *forms(' find{object}| where={where}; pick{object}; bring{object}|{person}', '开到{where}找到{object}拿上交给{person}', '到{where}那边找着{object}捡起来递给{person}'),
    *forms(' find{object}| where={where}; pick{object}; bring{object}| me; go_home', '走到{where}找{object}拿起来给我再回去充电'), *forms(' go_to{where}; find{object}; pick{object}; bring{object}| me; go_home', '先去{where}再找{object}拿起来给我然后回充电桩'), *forms(' find{object}| where={where}; pick{object}; bring{object}| me; go_home', '开到{where}找到{object}拿上给我送来再回家'),
    *forms(' find{object}; pick{object}; bring{object}|{person}', '找到{object}拿起来给{person}', '找着{object}拿上送给{person}', '找{object}捡起来交给{person}', '找一下{object}拿起来递给{person}'),
    *forms(' find{object}; pick{object}; place{where}| object={object}; go_home', '找到{object}拿起来放{where}再回去充电', '找着{object}拿上搁{where}然后回充电桩', '找{object}捡起来放到{where}上回家'),
    *forms(' go_to{where}; go_to{where2}; go_home', '去{where}去{where2}回去充电', '先去{where}再去{where2}再回充电桩', '到{where}到{where2}然后回家', '走到{where}走到{where2}返航'),
    *forms(' go_to{where}; go_to{where2}; go_to me', '去{where}再去{where2}再回来找我', '先去{where}再到{where2}再过来', '到{where}到{where2}回我这儿', '走一趟{where}走一趟{where2}回来'),
    *forms(' go_to{where}; wait{seconds}; go_to{where2}', '去{where}等{seconds}再去{where2}', '到{where}停{seconds}去{where2}', '走到{where}等{seconds}走到{where2}', '开到{where}待{seconds}开去{where2}'),
    *forms(' go_to{where}; wait{seconds}; go_to me', '去{where}等{seconds}再回来', '到{where}停{seconds}回我这儿', '走到{where}待{seconds}过来找我'),
    *forms(' go_to{where}; wait{seconds}; go_to{where2}; go_home', '去{where}等{seconds}再去{where2}再回去充电', '到{where}停{seconds}去{where2}回充电桩', '先去{where}等{seconds}再到{where2}然后回家'),
    *forms(' move forward|{distance}; turn left 90; move forward|{distance2}', '前进{distance}左转前进{distance2}', '往前走{distance}左转再走{distance2}', '走{distance}向左转走{distance2}', '直行{distance}左拐直行{distance2}'),
    *forms(' move forward|{distance}; turn right 90; move forward|{distance2}', '前进{distance}右转前进{distance2}', '往前走{distance}右转再走{distance2}', '走{distance}向右转走{distance2}', '直行{distance}右拐直行{distance2}'),
    *forms(' turn left 90; move forward|{distance}; go_to{where}', '左转前进{distance}去{where}', '左拐走{distance}再去{where}', '向左转往前{distance}然后去{where}'),
    *forms(' turn right 90; move forward|{distance}; go_to{where}', '右转前进{distance}去{where}', '右拐走{distance}再去{where}', '向右转往前{distance}然后去{where}'),
    *forms(' turn left 180; pick{object}| where={where}; bring{object}| me', '转身去{where}拿起{object}给我', '掉头去{where}拿上{object}给我送来', '转过身去到{where}捡起{object}给我'),
    *forms(' go_to{where}; turn left 180; wait{seconds}; go_home', '去{where}转身等{seconds}回去充电', '到{where}掉头停{seconds}再回充电桩'),
    *forms(' find_person{person}; guide{person}|{where}; go_home', '找到{person}带去{where}回去充电', '找{person}领到{where}再回充电桩', '找着{person}送到{where}然后回家'),
    *forms(' find_person{person}; guide{person}|{where}; go_to me', '找到{person}带去{where}再回来', '找着{person}领到{where}回我这儿'),
    *forms(' go_to{where}; find_person{person}; guide{person}|{where2}', '先去{where}再找{person}带到{where2}'), *forms(' find_person{person}| where={where}; guide{person}|{where2}', '走到{where}找到{person}领到{where2}', '开到{where}找着{person}送去{where2}'),
    *forms(' go_to{where}; inspect{object}; go_to me', '去{where}检查{object}再回来', '到{where}看看{object}怎么样再过来', '走到{where}检查一下{object}回我这儿'),
    *forms(' bring{object}| me; bring{object2}|{person}; go_home', '给我拿{object}给{person}拿{object2}再回去充电', '把{object}给我把{object2}给{person}然后回充电桩', '{object}给我{object2}给{person}完了回家'),
    *forms(' place{where}| object={object}; place{where2}| object={object2}; go_home', '把{object}放{where}把{object2}放{where2}再回去充电', '{object}放{where}{object2}放{where2}完了回充电桩', '把{object}搁{where}上再把{object2}搁{where2}上然后回家'),
    *forms(' pick{object}| where={where}; place{where2}| object={object}; go_to me', '拿起{where}上的{object}放到{where2}再回来', '从{where}拿起{object}放{where2}过来找我', '把{where}上的{object}拿起来搁{where2}回我这儿'),
    *forms(' pick{object}; place{where}| object={object}; pick{object2}; bring{object2}| me', '拿起{object}放{where}拿起{object2}给我', '把{object}捡起来放{where}再把{object2}捡起来给我', '拿上{object}搁{where}再拿起{object2}送给我'),
    *forms(' pick{object}; place{where}| object={object}; pick{object2}; place{where2}| object={object2}; go_home', '拿起{object}放{where}拿起{object2}放{where2}回去充电', '把{object}捡起来放{where}再把{object2}捡起来放{where2}然后回充电桩'),
    *forms(' go_to{where}; find_person{person}; say{text}| to={person}', '先去{where}再找{person}告诉他{text}'), *forms(' find_person{person}| where={where}; say{text}| to={person}', '走到{where}找到{person}跟他说{text}', '开到{where}找着{person}告诉她{text}'),
    *forms(' patrol{where}+{where2}; wait{seconds}; go_home', '巡逻{where}和{where2}等{seconds}再回去充电', '巡视{where}跟{where2}停{seconds}回充电桩'),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (_GO_AND, _TAKE_AND, _ONE_BREATH, _ONE_BREATH, _ONE_BREATH)
