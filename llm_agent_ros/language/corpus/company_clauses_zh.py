"""Chinese clauses of several steps in which people are found, led, told and greeted, and things looked at."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form

_HELLO = (
    *((words, ' say hello| to={person}') for words in (
        '跟{person}打个招呼 和{person}打个招呼 向{person}打招呼 问候一下{person} 去问候{person} 向{person}问好 给{person}问个好 向{person}问声好 跟{person}问声好 替我问候{person} 代我向{person}问好 跟{person}招呼一声 去跟{person}打声招呼 见了{person}打个招呼 看见{person}问个好 对{person}表示问候 和{person}寒暄一下 过去招呼一下{person}'
    ).split()),
    *((words, ' go_to{where}; say hello| to={person}') for words in (
        '去{where}跟{person}打个招呼 到{where}问候一下{person} 去{where}向{person}问好 到{where}，和{person}打声招呼 走到{where}那边跟{person}问个好 去趟{where}，替我问候{person} {where}那边，去跟{person}打个招呼 先到{where}再跟{person}打招呼'
    ).split()),
    *((words, ' find_person{person}| where={where}; say hello| to={person}') for words in ('去{where}找到{person}打个招呼 到{where}找{person}，问个好 在{where}找{person}，跟他打招呼 {person}在{where}，找到后问候一下 把{where}的{person}找到，然后打个招呼 找一下{where}里的{person}，向她问好'.split())),
    *((words, ' find_person{person}; say hello| to={person}') for words in ('找到{person}打个招呼 找{person}，然后问声好 去找{person}打个招呼去 看看{person}在哪，过去问个好'.split())),
    *((words, ' say hello| to={person}; {rest}'.replace('{rest}', rest)) for words, rest in (
        ('跟{person}打个招呼，再把{object}给他', 'bring{object}|{person}'), ('先问候{person}，然后带到{where}', 'guide{person}|{where}'), ('向{person}问好，接着领去{where}', 'guide{person}|{where}'), ('跟{person}打声招呼然后去{where}', 'go_to{where}'), ('和{person}打个招呼，再跟着走', 'follow{person}'), ('迎接{person}，问声好，带去{where}坐', 'guide{person}|{where}'),
    )),
)

_FIND_PERSON = (
    *((words, ' find_person{person}| where={where}; say{text}| to={person}') for words in ('{person}应该在{where}，找到了就说{text} 看看{person}在不在{where}，在的话告诉一声{text} 到{where}找一下{person}，跟人家讲{text} {where}里找{person}，见到就说{text} 去{where}寻{person}，通知说{text}'.split())),
    *((words, ' find_person{person}; say{text}| to={person}') for words in ('找到{person}，说{text} 去找{person}，跟他讲{text} 找{person}带个话{text} 看看{person}在哪儿，告诉他{text} 找一下{person}，提醒她{text}'.split())),
    *((words, ' find_person{person}| where={where}; say{errand}| to={person}') for words in ('去{where}找{person}，叫他{errand} 到{where}找到{person}让她{errand} {person}在{where}，找着了让人{errand}'.split())),
    *((words, ' find_person{person}| where={where}; bring{object}|{person}') for words in ('去{where}找到{person}，把{object}给他 到{where}找{person}，把{object}交给她 看看{person}在不在{where}，在就把{object}送过去 找{where}的{person}，给送{object} 在{where}找到{person}并递上{object} {person}在{where}，找到后把{object}拿给他'.split())),
    *((words, ' find_person{person}; bring{object}|{person}') for words in ('找到{person}，把{object}给他 找{person}，把{object}交给他 找到{person}后递上{object} 找一下{person}，送{object}过去'.split())),
    *((words, ' find_person{person}| where={where}; guide{person}|{where2}') for words in ('去{where}找{person}，带到{where2} 到{where}找到{person}，领去{where2} 在{where}找{person}然后送到{where2} 找到{where}那边的{person}并带去{where2} {person}在{where}，找到了带他去{where2} 先在{where}找{person}，再领到{where2}来'.split())),
    *((words, ' find_person{person}; guide{person}|{where}') for words in ('找到{person}，带去{where} 找{person}，领到{where}来 找到{person}并送到{where} 去找{person}，请到{where}去'.split())),
    *((words, ' find_person{person}| where={where}; guide{person}| me') for words in ('去{where}找{person}，带到我这儿来 到{where}找到{person}，带过来 {person}在{where}，找到后领过来 把{where}的{person}找到并带来见我'.split())),
    *((words, ' find_person{person}| where={where}; follow{person}') for words in ('去{where}找{person}，然后跟着他 到{where}找到{person}并跟上 找到{where}里的{person}，跟着走 {person}在{where}，找到以后一直跟着'.split())),
    *((words, ' find_person{person}| where={where}; follow{person}| to={where2}') for words in ('在{where}找到{person}，跟着他去{where2} 去{where}找{person}，跟她走到{where2}'.split())),
    *((words, ' find_person{person}| where={where}; answer| to={person}') for words in ('去{where}找{person}，回答他的问题 到{where}找到{person}，听她问什么，回答一下 在{where}找{person}并解答疑问'.split())),
    *((words, ' find_person{person}| where={where}; answer| question={question}| to={person}') for words in ('去{where}找{person}，告诉他{question} 到{where}找到{person}，跟她说说{question} {person}在{where}，找到后给讲讲{question}'.split())),
    *((words, ' find_person人| where={where}; {rest}'.replace('{rest}', rest)) for words, rest in (('看看{where}有没有人，有就说{text}', 'say{text}'), ('{where}有人的话带到{where2}', 'guide人|{where2}'), ('去{where}找人，告诉他{text}', 'say{text}| to=人'), ('看{where}有没有人，看完回来', 'go_to me'))),
)

_COUNT_TELL = (
    *((words, ' count{what}| where={where}; go_to me') for words in ('去{where}数数有几个{what}，回来告诉我 到{where}数一下{what}再回来 数一数{where}有多少{what}，回来跟我讲 去{where}点一点{what}，然后回我这儿来 看看{where}还有几个{what}，看完回来 清点{where}的{what}后回来报告'.split())),
    *((words, ' go_to{where}; count{what}') for words in ('去{where}，数数{what} 到{where}，看看有几个{what} 先到{where}，再数一下有多少{what} 走到{where}，点一下{what} 开到{where}，统计{what}'.split())),
    *((words, ' count{what}| where={where}; answer| question={where}{on}有几个{what}| to={person}'.replace('{on}', on)) for words, on in (('看看{where}有几个{what}，告诉{person}', ''), ('数数{where}上有几个{what}，告诉{person}', '上'), ('去数一下{where}里有几个{what}，跟{person}说一声', '里'), ('数完{where}有几个{what}，去告诉{person}', ''), ('{where}上有几个{what}，数好了通知{person}', '上'), ('{person}想知道{where}里有几个{what}，去数数', '里'))),
    *((words, ' count{what}| where={where}; answer| question=有多少{what}| to={person}') for words in ('看{where}里有多少{what}，告诉{person} 到{where}数数有多少{what}再告诉{person} 去{where}看看有多少{what}，然后跟{person}讲 数清{where}那儿有多少{what}，汇报给{person}'.split())),
    *((words, ' count{what}| where={where}; say{text}| to={person}') for words in ('数数{where}的{what}，然后告诉{person}{text} 清点完{where}的{what}，跟{person}说{text} 先数{where}里的{what}，再通知{person}{text}'.split())),
    *((words, ' count{what}| where={where}; count{what}| where={where2}') for words in ('分别数数{where}和{where2}的{what} {where}和{where2}各有多少{what} 数{where}的{what}，再数{where2}的'.split())),
    *((words, ' describe{attribute}| where={where}; answer| question={attribute}| to={person}') for words in ('看看{where}上{attribute}，告诉{person} 去{where}弄清{attribute}，跟{person}说 到{where}看一下{attribute}是什么，告诉{person} 把{where}里{attribute}告诉{person} {person}想知道{where}那边{attribute}，去看看 去{where}查{attribute}，报给{person}听'.split())),
    *((words, ' describe{attribute}; answer| question={attribute}| to={person}') for words in ('看看{attribute}，去告诉{person} 把{attribute}看清楚后告诉{person} 弄明白{attribute}，跟{person}讲 看一下{attribute}是什么，再报告给{person}'.split())),
    *((words, ' describe{attribute}| where={where}; go_to me') for words in ('去{where}看看{attribute}，回来告诉我 到{where}看清{attribute}再回来 看看{where}那儿{attribute}，回来说给我听'.split())),
    *((words, ' go_to{where}; describe{attribute}') for words in ('去{where}，告诉我{attribute} 到{where}，说说{attribute} 先去{where}，再看看{attribute}是什么'.split())),
    *((words, ' count{what}| where={where}; describe{attribute}| where={where}') for words in ('数数{where}有几个{what}，再说说{attribute} 看看{where}里有几个{what}，还有{attribute}是什么'.split())),
)

_LOOK = (
    *((words, ' find{object}| where={where}; bring{object}| me') for words in ('看看{object}在不在{where}，在的话拿来 {where}有{object}的话给我拿过来 {object}要是在{where}就拿给我 去看看{where}有没有{object}，有就带回来 瞧瞧{object}是不是在{where}，是的话捎过来 查查{where}上有没有{object}，有的话送过来 看{where}里有{object}没，有就给我'.split())),
    *((words, ' find{object}| where={where}; bring{object}|{person}') for words in ('看看{object}在不在{where}，在就给{person}送去 {where}要是有{object}，拿给{person} 去{where}找{object}，找着了给{person} 到{where}寻{object}，然后交给{person} {object}还在{where}的话，带给{person}'.split())),
    *((words, ' inspect{where}; go_to me') for words in ('看看{where}有什么，回来告诉我 去检查一下{where}再回来 看一下{where}什么情况，回来汇报 检查{where}，完了到我这儿来 瞧瞧{where}上都有啥，然后回来'.split())),
    *((words, ' inspect{where}; inspect{where2}') for words in ('看看{where}里有什么，再看看{where2}里有什么 先检查{where}，再检查{where2}有没有坏 {where}上有什么，{where2}上呢'.split())),
    *((words, ' go_to{where}; inspect{object}') for words in ('去{where}，看看{object} 到{where}，检查一下{object}有没有坏 先去{where}，再仔细看看{object} 走到{where}，瞧瞧{object}怎么样了'.split())),
    *((words, ' inspect{object}; bring{object}| me') for words in ('检查一下{object}，没坏就拿来 看看{object}好不好，好的话带给我 先看{object}有没有问题，再拿过来 瞧瞧{object}，没毛病的话递给我'.split())),
    *((words, ' inspect{object}; bring{object}|{person}') for words in ('检查{object}，没问题就给{person} 看看{object}坏没坏，没坏送给{person}'.split())),
    *((words, ' inspect{where}; say{text}| to={person}') for words in ('看看{where}，然后跟{person}说{text} 检查完{where}告诉{person}{text} 看一眼{where}，再通知{person}{text}'.split())),
    *((words, ' find{object}| where={where}; describe{attribute}') for words in ('在{where}找到{object}，再说说{attribute} 去{where}找{object}，告诉我{attribute}'.split())),
    *((words, ' count{what}| where={where}; bring{object}| me| from={where}') for words in ('数数{where}有几个{what}，再从那儿拿{object}过来 看看{where}上有多少{what}，顺便把{object}拿给我'.split())),
    *((words, ' pick{object}| where={where}; place{where2}| object={object}; inspect{where2}') for words in ('拿{where}的{object}放到{where2}，再看看{where2}上有什么 把{where}里的{object}拿起来，放到{where2}上，然后检查{where2}'.split())),
    *((words, ' find{object}; inspect{object}') for words in ('找到{object}，检查一下 去找{object}，看看好不好 找一下{object}，瞧瞧坏了没'.split())),
)

_GUIDE = (
    *((words, ' guide{person}|{where}; go_to me') for words in ('带{person}去{where}，然后回来 把{person}送到{where}就回来 领{person}到{where}再回我这里 送{person}去{where}，送完过来找我 带{person}去趟{where}，完了回来'.split())),
    *((words, ' guide{person}|{where}; go_home') for words in ('带{person}去{where}，然后回去充电 把{person}领到{where}后自己回充电桩 送完{person}到{where}就回家吧'.split())),
    *((words, ' guide{person}|{where}; say{text}| to={person}') for words in ('带{person}去{where}，告诉他{text} 把{person}领到{where}，到了说{text} 送{person}到{where}再跟她说{text} 领{person}去{where}，说一声{text}'.split())),
    *((words, ' guide{person}|{where}; bring{object}|{person}') for words in ('带{person}去{where}，再给他拿{object} 把{person}领到{where}，然后送上{object} 请{person}去{where}坐，端{object}给人家 领{person}到{where}，拿{object}招待'.split())),
    *((words, ' guide{person}|{where}; bring{object}|{where}') for words in ('带{person}去{where}，把{object}也送过去 领{person}到{where}，再把{object}拿到那儿'.split())),
    *((words, ' guide{person}|{where}| from={where2}') for words in ('{person}在{where2}等着，接到{where}去 去{where2}接一下{person}，送到{where} 到{where2}迎{person}，领到{where}来 {person}在{where2}，带去{where}'.split())),
    *((words, ' guide{person}|{where}; guide{person}|{where2}') for words in ('先带{person}去{where}，再带到{where2} 领{person}去{where}，然后去{where2}'.split())),
    *((words, ' guide{person}|{where}; guide{person2}|{where2}') for words in ('带{person}去{where}，带{person2}去{where2} 把{person}送到{where}，再把{person2}送到{where2} 先领{person}到{where}，再领{person2}到{where2}'.split())),
    *((words, ' guide{person}|{where}; wait{seconds}; go_to me') for words in ('带{person}去{where}，等{seconds}再回来 把{person}领到{where}，在那儿等{seconds}，然后回来'.split())),
    *((words, ' guide me|{where}; bring{object}| me') for words in ('带我去{where}，再给我拿{object} 领我到{where}，然后把{object}拿来 我要去{where}，带路，到了给我拿{object}'.split())),
    *((words, ' guide me|{where}; find{object}| where={where}') for words in ('带我去{where}，在那儿找找{object} 领我去{where}找{object}'.split())),
    *((words, ' follow{person}| to={where}; go_to me') for words in ('跟着{person}去{where}，然后回来 陪{person}到{where}再回来 跟{person}到{where}，到了就回我这儿'.split())),
    *((words, ' follow{person}| to={where}; say{text}| to={person}') for words in ('跟着{person}去{where}，到了说{text} 陪{person}走到{where}，跟他说{text}'.split())),
    *((words, ' pick{object}; follow{person}') for words in ('拿上{object}跟着{person}走 把{object}拿好，跟着{person} 带着{object}，跟在{person}后面'.split())),
    *((words, ' pick{object}; follow me') for words in ('拿上{object}跟我走 把{object}拿着，跟着我 拿起{object}，跟我来'.split())),
    *((words, ' pick{object}; follow me| to={where}') for words in ('拿着{object}跟我去{where} 提上{object}，陪我到{where}'.split())),
    *((words, ' follow me; place{where}| object={object}') for words in ('跟我来，把{object}放到{where} 跟着我，然后把{object}搁到{where}上'.split())),
    *((words, ' go_to{where}; follow{person}') for words in ('到{where}去，跟着{person} 先去{where}，然后跟{person}走 开到{where}，跟在{person}后面'.split())),
)

_TALK = (
    *((words, ' remember{fact}; say{fact}| to={person}') for words in ('记住{fact}，也告诉{person} 记一下{fact}，再跟{person}说 {fact}，记住，然后转告{person} 记好{fact}，并通知{person}'.split())),
    *((words, ' remember{fact}; go_to{where}') for words in ('记住{fact}，然后去{where} 记下{fact}，接着到{where}去 先记一下{fact}，再去{where} {fact}，别忘了，现在去{where}'.split())),
    *((words, ' remember{fact}; bring{object}| me') for words in ('记住{fact}，然后给我拿{object} 记一下{fact}，另外把{object}拿来 {fact}，记着，再帮我拿{object}过来'.split())),
    *((words, ' remember{fact}; remember{fact2}'.replace('{fact2}', fact)) for words, fact in (('记住{fact}，还有我住二楼', '我住二楼'), ('记住{fact}，也记住钥匙在门口', '钥匙在门口'), ('{fact}，另外明天我不在，都记下来', '明天我不在'))),
    *((words, ' go_to{where}; answer| to={person}') for words in ('去{where}回答{person}的问题 到{where}解答{person}的疑问 去{where}，{person}有问题问你 {person}在{where}有话要问，去答一下'.split())),
    *((words, ' go_to{where}; answer| question={question}| to={person}') for words in ('去{where}告诉{person}{question} 到{where}跟{person}说说{question} 去{where}给{person}讲讲{question} 走到{where}，告诉{person}{question}'.split())),
    *((words, ' answer| question={question}; bring{object}| me') for words in ('{question}，再把{object}给我 告诉我{question}，然后拿{object}来 先回答我{question}，再给我拿{object}'.split())),
    *((words, ' answer| question={question}; go_to{where}') for words in ('告诉我{question}，然后去{where} 先说{question}，再到{where}去 回答{question}，接着去{where}'.split())),
    *((words, ' answer| question={question}; answer| question=你叫什么') for words in ('{question}，还有你叫什么 告诉我{question}，再说你叫什么'.split())),
    *((words, ' bring{object}|{person}; answer| question={question}| to={person}') for words in ('把{object}给{person}，再告诉他{question} 给{person}拿{object}，顺便跟她说{question} 送{object}给{person}，并告诉人家{question}'.split())),
    *((words, ' bring{object}|{person}; say{text}| to={person}') for words in ('把{object}送给{person}，就说{text} 给{person}带{object}，捎句话{text} 递{object}给{person}的时候说{text}'.split())),
    *((words, ' say{text}| to={person}; go_to me') for words in ('跟{person}说{text}，然后回来 去告诉{person}{text}再回我这里 通知{person}{text}就回来'.split())),
    *((words, ' say{text}| to={person}; say{text}| to={person2}') for words in ('告诉{person}和{person2}{text} 跟{person}还有{person2}都说{text} 通知一下{person}、{person2}，{text}'.split())),
    *((words, ' answer| question=你是谁| to={person}; guide{person}|{where}') for words in ('告诉{person}你是谁，然后带去{where} 跟{person}说说你是谁，再领到{where}'.split())),
    *((words, ' answer| question=介绍一下你自己| to={person}; bring{object}|{person}') for words in ('给{person}介绍一下你自己，再送上{object} 跟{person}介绍一下你自己，然后把{object}给他'.split())),
    *((words, ' say{text}| to={person}; follow{person}') for words in ('跟{person}说{text}，然后跟着走 对{person}说{text}，再跟在后面'.split())),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (_HELLO, _FIND_PERSON, _COUNT_TELL, _LOOK, _GUIDE, _TALK)
