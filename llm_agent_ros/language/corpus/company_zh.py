"""Chinese words for company and talk: follow, guide, find a person, inspect, count, describe, answer, remember.

Also what stands round them: questions, facts, attributes, several steps at once, and what is to be refused.
Entries without blanks are split at blanks, as in the lists of names.
"""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form

TEMPLATES: dict[str, tuple[str, ...]] = {
    'follow': tuple((
        '跟着{person} 跟住{person} 跟紧{person} 跟上{person} 跟在{person}后面 跟在{person}身后走 尾随{person}走 紧跟{person} 去跟着{person} 一直跟着{person} 寸步不离跟着{person} 陪着{person}走 陪{person}走走 陪同{person} 随{person}一起走 跟{person}一块儿走 和{person}一起走 你跟{person}走 你就跟着{person}走 跟{person}走就行 '
        '{person}去哪你就去哪 {person}走到哪你跟到哪 {person}往哪走你就往哪走 {person}走你也走 别跟丢了{person} 别让{person}走丢，跟着点 盯紧{person}，跟着走 认准{person}跟着走 从现在起跟着{person} 接下来都跟着{person} 开始跟随{person} 跟随{person} 跟踪模式，目标{person} 跟随模式，对象{person} 进入跟随，跟{person} 当{person}的跟班 给{person}当个跟班 做{person}的小尾巴 '
        '今天你跟{person} 这会儿你先跟着{person} {person}前面走，你在后头跟着 {person}带路，你跟着 {person}在前面带路，跟上去 让{person}领着你走 你跟{person}保持一米跟着走 跟{person}保持点距离，跟着就行 慢慢跟着{person} 别掉队，跟上{person} 不要离开{person}，跟好 在{person}旁边跟着走 贴着{person}走 走在{person}后面 推着东西跟{person}走 驮着东西跟在{person}后头 你负责跟着{person} 劳你跟一下{person} '
        '>跟着{person}去{to} >跟着{person}到{to} >跟{person}走到{to} >随{person}去{to} >跟在{person}后面去{to} >和{person}一起去{to} >跟{person}一块儿到{to} >陪{person}去{to} >陪{person}走到{to} >陪着{person}一路到{to} >一路跟着{person}，到{to}为止 >跟着{person}，到{to}就停 >跟{person}跟到{to} >跟住{person}直到{to} >跟到{to}，跟的是{person} >{person}要去{to}，你跟着 >{person}去{to}，你跟上 '
        '>{person}往{to}走，跟过去 >{person}正去{to}呢，跟着去 >你和{person}去{to}，跟在后面 >随同{person}前往{to} >跟随{person}前往{to} >跟随{person}到{to} >一直跟着{person}走到{to} >尾随{person}到{to} >把{person}跟到{to} >送{person}去{to}，跟在后面 >{person}领你去{to}，跟着 >{to}那边，跟着{person}走过去 >去{to}，跟{person}走 >目的地{to}，跟着{person}'
    ).split()),
    'guide': tuple((
        '>带{person}去{to} >带{person}到{to} >领{person}去{to} >领{person}到{to} >领着{person}去{to} >引{person}到{to} >引导{person}去{to} >引领{person}前往{to} >给{person}带路去{to} >给{person}带个路，去{to} >给{person}引路到{to} >给{person}指路，带到{to} >送{person}去{to} >送{person}到{to} >把{person}送到{to} >把{person}送去{to} >把{person}带到{to} >把{person}带去{to} >把{person}领到{to} '
        '>把{person}领去{to} >把{person}请到{to} >把{person}引到{to}去 >请{person}到{to}去，你带路 >护送{person}到{to} >护送{person}去{to} >护着{person}去{to} >陪送{person}到{to} >将{person}带至{to} >将{person}引导至{to} >接{person}到{to} >接{person}去{to} >{person}要去{to}，你带一下 >{person}想去{to}，带个路 >{person}要到{to}去，领一下 >{person}找不到{to}，带过去 >{person}不认识去{to}的路，带一下 '
        '>{person}不知道{to}怎么走，你领着去 >{person}得去{to}，送一送 >带带{person}，去{to} >领一下{person}，去{to} >送一下{person}，到{to} >麻烦把{person}带到{to}那里 >走前面带{person}去{to} >你走前头，把{person}领到{to} >让{person}跟着你去{to} >让{person}跟你走，去{to} >叫{person}跟着你到{to} >请{person}跟你去{to} >告诉{person}跟你走，带到{to} >帮{person}找到去{to}的路，带过去 '
        '>负责把{person}带到{to} >任务是把{person}带到{to} >{person}交给你了，带到{to} >{person}就拜托你带去{to}了 >{to}，带{person}过去 >{to}，把{person}领过去 >把{person}安全送到{to} >一路把{person}带到{to} >慢慢领{person}到{to} >带路去{to}，跟着你的是{person} >带{person}参观{to} >带{person}看看{to} >领{person}去{to}坐坐 >带{person}进{to} >把{person}带进{to} >把{person}带回{to} >领{person}回{to} >送{person}回{to} '
        '>带{person}上{to}去 >引{person}入{to} >从{from}带{person}去{to} >从{from}把{person}带到{to} >从{from}把{person}领到{to} >从{from}送{person}到{to} >从{from}接{person}到{to} >到{from}接{person}去{to} >去{from}接{person}到{to} >去{from}把{person}带到{to} >去{from}把{person}领到{to}来 >去{from}接上{person}带到{to} >到{from}把{person}送到{to} >把{person}从{from}带到{to} >把{person}从{from}领到{to} >把{person}从{from}送到{to} '
        '>把{person}从{from}接到{to} >将{person}由{from}引导至{to} >把{from}的{person}带到{to} >把{from}里的{person}领到{to} >把在{from}的{person}送去{to} >把{from}那边的{person}带去{to} >{person}在{from}，带到{to} >{person}在{from}等着，领到{to}去 >{person}在{from}，你去接到{to} >{from}的{person}要去{to}，带个路 >接{from}的{person}到{to} >由{from}护送{person}至{to}'
    ).split()),
    'find_person': tuple((
        '找{person} 找到{person} 找找{person} 找一下{person} 去找{person} 去找一下{person} 寻找{person} 寻一下{person} 把{person}找到 把{person}找出来 帮我找{person} 替我找找{person} 我找{person} 我在找{person} 我要找{person} 我想找{person} 急着找{person} 有事找{person} 快去找{person} {person}在哪 {person}在哪里 {person}在哪儿 {person}人呢 {person}呢 {person}去哪了 {person}去哪儿了 {person}跑哪儿去了 {person}上哪去了 {person}人在什么地方 '
        '{person}到底在哪 {person}不见了 {person}走丢了，找找 {person}不知道去哪了，找一下 {person}怎么不见了 找不到{person}了 没看见{person}，去找找 你看到{person}了吗 你看见{person}没有 有没有看到{person} 见到{person}了没 见着{person}没 看看{person}在哪 看一下{person}在哪儿 知道{person}在哪吗 帮我看看{person}在不在 查一下{person}在哪 定位{person} 确定{person}的位置 搜寻{person} 到处找找{person} 四下找找{person} 挨个屋找{person} '
        '在{where}找{person} 在{where}找一下{person} 在{where}里找{person} 在{where}附近找{person} 在{where}那边找找{person} 去{where}找{person} 去{where}找找{person} 去{where}把{person}找到 去{where}寻{person} 到{where}找{person} 到{where}找一下{person} 到{where}那儿找{person} 到{where}找找看{person}在不在 上{where}找{person} 找{where}的{person} 找{where}里的{person} 找{where}旁边的{person} 找在{where}的{person} 找{where}门口的{person} 找到{where}那边的{person} '
        '{person}在{where}吗 {person}在不在{where} {person}是不是在{where} {person}还在{where}吗 {person}在{where}没有 {person}有没有在{where} {where}有没有{person} {where}里有{person}吗 {where}那边有没有{person} {where}那儿有{person}吗 看看{person}在不在{where} 看一下{person}是不是在{where} 瞧瞧{person}在{where}没 去看看{person}在不在{where} 去看看{where}有没有{person} 确认一下{person}在不在{where} 核实{person}是否在{where} 查看{where}有无{person} '
        '{person}应该在{where}，找找 {person}可能在{where}，去找一下 {person}好像在{where}，找到 {person}刚才在{where}，找一下 {person}说在{where}等，找找 我记得{person}在{where}，去找 找{person}，在{where} 找{person}，应该在{where} 找一下{person}，多半在{where} 去{where}看{person}在不在 搜{where}，找{person} 把{where}里的{person}找出来 在{where}周围找找{person}'
    ).split()),
    'inspect': tuple((
        '看看{target} 看一看{target} 看一下{target} 看下{target} 瞧瞧{target} 瞅瞅{target} 瞄一眼{target} 检查{target} 检查一下{target} 检查检查{target} 查一查{target} 查看{target} 查看一下{target} 仔细看看{target} 仔细检查{target} 好好看看{target} 认真查一下{target} 观察{target} 观察一下{target} 察看{target} 端详一下{target} 打量打量{target} 帮我看一眼{target} 替我看看{target} 帮忙检查{target} 我想知道{target}怎么样 我想看看{target}的情况 '
        '{target}怎么样了 {target}还好吗 {target}现在什么情况 {target}什么样子了 {target}什么状况 {target}有问题吗 {target}正常吗 {target}没事吧，看一下 {target}有没有坏 看看{target}坏了没有 看看{target}有没有问题 看看{target}怎么样 看看{target}好不好 看看{target}是否正常 检查{target}有没有损坏 检查一下{target}有没有异常 检查{target}是否完好 看{target}一眼，跟我说说 看看{target}，告诉我情况 看一下{target}再跟我汇报 汇报{target}的情况 报告一下{target}的状态 '
        '说说{target}的情况 {target}的情况说一下 {target}你看看 {target}看一下 {target}检查一下 {target}，看看 把{target}检查一下 把{target}看一遍 把{target}仔细看一下 对{target}做个检查 对{target}进行检查 给{target}做个检查 过一下{target} 拿摄像头看看{target} 用摄像头拍着看看{target} 用相机看一下{target} 镜头对准{target}看看 凑近看看{target} 靠近点看{target} 走近瞧瞧{target} 确认一下{target}的状态 核查{target} 检视{target} 巡检{target} 点检{target} 验一下{target} '
        '#{target}上有什么 #{target}上面有什么东西 #{target}上都有啥 #{target}里有什么 #{target}里面都有些什么 #{target}里有啥东西 #{target}有什么 #{target}有些什么 #{target}上放着什么 #{target}上摆了什么 #{target}上面放了些什么 #{target}里装着什么 #{target}旁边有什么 #{target}那边有什么 #看看{target}上有什么 #看看{target}上都放了什么 #看看{target}里有什么 #看一下{target}里面有啥 #瞧瞧{target}那边有什么 #告诉我{target}上有什么 #告诉我{target}里有什么 '
        '#说说{target}上有什么 #说一下{target}里都有什么 #我想知道{target}里有什么 #我想知道{target}上放了啥 #列一下{target}上的东西 #把{target}上的东西说一遍 #看看{target}有什么动静 #{target}那里发生了什么 #{target}那边怎么回事 #{target}乱不乱 #{target}干净吗 #{target}空着吗 #看看{target}空不空 #看看{target}满了没有 #描述一下{target} #给我讲讲{target}那边的样子'
    ).split()),
    'count': tuple((
        '数数{what} 数一数{what} 数一下{what} 数{what} 点一点{what} 点一下{what}的数量 清点{what} 清点一下{what} 统计{what} 统计一下{what}的数量 盘点{what} 算一下有多少{what} 算算有几个{what} 有几个{what} 有多少个{what} 有多少{what} 一共有几个{what} 一共多少{what} 总共有多少{what} 还剩几个{what} 还有多少{what} 还剩多少{what} {what}有几个 {what}有多少 {what}一共几个 {what}总共有多少 {what}还剩几个 {what}的数量是多少 看看有几个{what} 看一下有多少{what} '
        '告诉我有几个{what} 告诉我有多少{what} 帮我数数{what} 我想知道有几个{what} 你看到几个{what} 你能看见多少{what} 数数{where}有几个{what} 数一数{where}有多少{what} 数一下{where}的{what} 数{where}上的{what} 数数{where}上有几个{what} 数一数{where}里的{what} 数一数{where}里有几个{what} 数数{where}旁边有几个{what} 数一下{where}那边有多少{what} 去{where}数数{what} 去{where}数一数有几个{what} 去{where}数一下有多少{what} 到{where}数一数{what} 到{where}点一下{what} '
        '在{where}数一下{what} 在{where}清点{what} 点一点{where}的{what} 点点{where}有多少{what} 清点{where}的{what} 清点一下{where}里的{what} 统计{where}的{what} 统计一下{where}里有多少{what} 盘点{where}上的{what} 盘一下{where}的{what} {where}有几个{what} {where}上有几个{what} {where}里有几个{what} {where}里面有几个{what} {where}旁边有几个{what} {where}那边有几个{what} {where}有多少{what} {where}上有多少{what} {where}上面有多少{what} {where}里有多少{what} {where}那儿有多少{what} {where}门口有多少{what} '
        '{where}附近有几个{what} {where}一共有几个{what} {where}总共有多少{what} {where}还有几个{what} {where}上还剩几个{what} {where}里还剩多少{what} {where}现在有几个{what} {where}上放了几个{what} {where}上摆着多少{what} {where}的{what}有几个 {where}上的{what}有多少 {where}里的{what}还剩几个 {where}里的{what}一共多少 {what}在{where}有几个 {what}在{where}上还有多少 看看{where}有几个{what} 看看{where}上有多少{what} 看一下{where}里有几个{what} 看看{where}那儿还剩几个{what} 去看看{where}有多少{what} '
        '告诉我{where}有几个{what} 告诉我{where}上有多少{what} 说说{where}里有几个{what} 帮我数数{where}里的{what} 帮我看看{where}还有几个{what} 我想知道{where}有几个{what} 我想知道{where}上有多少{what} 查一下{where}有多少{what} 查查{where}里的{what}还剩多少 确认一下{where}有几个{what} 报一下{where}的{what}数量 汇报{where}上{what}的数量 {where}，{what}几个 {where}{what}数量 把{where}上的{what}数一遍 把{where}里的{what}清点一下 把{what}数一数 {where}的{what}够不够，数一下'
    ).split()),
    'describe': tuple((
        '{what} {what}是什么 {what}是哪个 {what}是啥 {what}是什么样的 {what}是怎样的 {what}呢 {what}告诉我 {what}说一下 {what}帮我看看 告诉我{what} 告诉我{what}是什么 告诉我{what}是哪个 说说{what} 说一下{what} 说说{what}是什么 跟我说说{what} 给我说说{what} 跟我讲讲{what} 讲一下{what} 描述{what} 描述一下{what} 形容一下{what} 介绍一下{what} 报一下{what} 报告{what} 汇报一下{what} 看看{what}是什么 看一下{what}是哪个 帮我看看{what} 帮我看下{what}是啥 帮忙看看{what}是什么样 '
        '我想知道{what} 我想知道{what}是什么 我想了解一下{what} 我需要知道{what} 我要知道{what} 我忘了{what} 我不知道{what}是什么 我看不清{what} 我看不见，告诉我{what} 你看得出{what}吗 你能看出{what}是什么吗 你知道{what}吗 你知道{what}是什么吗 你说{what}是什么 认一下{what} 认认{what}是什么 识别一下{what} 辨认{what} 判断一下{what} 查一下{what} 查查{what}是什么 弄清楚{what} 搞清楚{what}是哪个 确认一下{what} 问一下{what}是什么 想问{what}是哪个 请问{what}是什么 '
        '在{where}看看{what}是什么 到{where}看一下{what} 去{where}看看{what}是什么，告诉我 去{where}弄清{what} 去{where}看看{what}是哪个 去{where}帮我看{what} 到{where}告诉我{what}是啥 到{where}查一下{what} {where}上{what}是什么 {where}上{what}是哪个 {where}里{what}是什么 {where}里{what}是哪个 {where}里面{what}是啥 {where}那边{what}是什么 {where}旁边{what}是什么 {where}的{what}是什么 {where}上的{what}是哪个 {where}里的{what}是哪一个 告诉我{where}上{what} 告诉我{where}里{what}是什么 '
        '告诉我{where}上{what}是哪个 告诉我{where}那边{what} 说说{where}上{what} 说一下{where}里{what}是什么 看看{where}上{what}是哪个 看看{where}里{what}是什么 看一下{where}旁边{what} 帮我看看{where}上{what} 描述一下{where}上{what} 描述{where}里的{what} 形容一下{where}那儿{what} 我想知道{where}上{what} 我想知道{where}里{what}是什么 识别{where}上{what} 认一下{where}里{what} 报一下{where}的{what} 查看{where}上{what} {what}，在{where}那边 {where}那儿{what}，说一下 确认{where}里{what}'
    ).split()),
    'answer': tuple((
        '{question} {question} {question} {question}呢 {question}啊 {question}呀 问一下{question} 请问{question} 请问一下{question} 想问{question} 我想问{question} 我想问一下{question} 我问你{question} 问你个事{question} 问个问题{question} 问个事儿，{question} 有个问题，{question} 我有个问题，{question} 打听一下{question} 打听个事，{question} 请教一下，{question} 向你请教，{question} 考考你，{question} 我考你一个，{question} 回答我，{question} 回答一下，{question} 回答{question} 你回答{question} 你来回答{question} '
        '你说{question} 你说说{question} 说说看，{question} 你倒是说说{question} 老实说，{question} 跟我说说{question} 告诉我{question} 告诉我一下{question} 快告诉我{question} 能告诉我{question}吗 可以告诉我{question}吗 能不能告诉我{question} 你能告诉我{question}吗 麻烦告诉我{question} 你知道{question}吗 你知不知道{question} 知道{question}吗 晓得{question}不 你晓得{question}吗 你猜{question} 你觉得{question} 依你看{question} 我想知道{question} 我很好奇{question} 我不知道{question} 我忘了{question} 想知道{question} '
        '机器人，{question} 小机器人{question} 喂，{question} 哎，{question} 嘿，{question} 你好，{question} 不好意思，{question} 打扰一下，{question} 对了，{question} 话说{question} 顺便问一下{question} 那{question} 那么{question} 所以{question} 再问一遍，{question} 最后一个问题，{question} 下一个问题，{question} 帮我查一下{question} 帮我看看{question} 给我讲讲{question} 给我说一下{question} 解释一下{question} '
        '告诉{to}{question} 跟{to}说一下{question} 跟{to}讲讲{question} 和{to}说说{question} 给{to}说说{question} 给{to}讲一下{question} 向{to}说明{question} 对{to}讲{question} 去告诉{to}{question} 去跟{to}说说{question} 回答{to}{question} 帮{to}解答一下{question} 给{to}解释{question} @{to}想知道{question} @{to}问{question} @{to}问你{question} @{to}想问{question} @{to}不知道{question}，告诉一下 @让{to}知道{question} @{to}在问{question}，回答一下 '
        '回答{to}的问题 回答{to}一个问题 回答{to}几个问题 去回答{to}的问题 解答{to}的问题 回应{to}的提问 给{to}答疑 听听{to}问什么，回答一下 替{to}解答疑问 @{to}有问题问你 @{to}有个问题，你回答 @{to}要问你点事 @{to}想问你个问题 @{to}有话问你，答一下 @去{to}那儿回答问题'
    ).split()),
    'remember': tuple((
        '记住{fact} 记住，{fact} 记住了，{fact} 记住了啊{fact} 你记住{fact} 你要记住{fact} 你给我记住{fact} 请记住{fact} 请你记住，{fact} 帮我记住{fact} 帮我记一下{fact} 帮我记着{fact} 帮我记下来，{fact} 帮忙记一下，{fact} 替我记住{fact} 替我记着{fact} 记一下{fact} 记一下，{fact} 记下{fact} 记下来{fact} 记下来，{fact} 记着{fact} 记着点{fact} 记好{fact} 记好了，{fact} 记牢{fact} 牢记{fact} 牢牢记住{fact} 好好记住{fact} 一定要记住{fact} 千万记住{fact} 务必记住{fact} 用心记{fact} 心里记着{fact} '
        '别忘了{fact} 不要忘了{fact} 可别忘了{fact} 千万别忘了{fact} 别忘记{fact} 不要忘记{fact} 别忘了啊{fact} 别忘，{fact} 以后别忘了{fact} {fact}，记住 {fact}，记住了 {fact}，你记住 {fact}，记一下 {fact}，帮我记一下 {fact}，帮我记着 {fact}，记下来 {fact}，你记着点 {fact}，记好了 {fact}，别忘了 {fact}，可别忘了 {fact}，千万别忘 {fact}，不要忘记 {fact}，存一下 {fact}，这个你要记住 {fact}，这点要记得 {fact}，替我记住这件事 {fact}，以后会用到，记着 {fact}，回头我会问你，记住 把{fact}记下来 把{fact}记住 '
        '把{fact}这件事记住 把{fact}记在心里 把{fact}存起来 把{fact}写进记忆 把{fact}加到你的记忆里 存到记忆里：{fact} 保存：{fact} 备忘：{fact} 记录：{fact} 记录一下，{fact} 做个记录，{fact} 做个备忘，{fact} 备注一下，{fact} 注意，{fact}，记住 新信息，{fact} 更新一下，{fact} 给你说个事，记住{fact} 跟你说一声，{fact}，记着 告诉你，{fact}，记住了 我告诉你{fact}，你记住 我跟你讲{fact}，别忘了 听好，{fact}，记下来 你要知道{fact} 你得知道{fact} 你要晓得{fact} 让你知道一下{fact} 你记性好，记住{fact} 学一下，{fact} 以后要知道{fact} 今后记得{fact} 记得{fact} '
        '要记得{fact} 你要记得{fact} 请记得，{fact} 加一条，{fact} 补充一条信息，{fact} 输入一条信息，{fact} 登记一下{fact} 收到请记住{fact} 脑子里记一下{fact}'
    ).split()),
}

FIXED: dict[str, tuple[Form, ...]] = {
    'follow': (
        *((words, ' follow me') for words in (
            '跟着我 跟我来 跟我走 跟上我 跟紧我 跟在我后面 跟着我走 你跟着我 来，跟着我 跟我一起走 随我来 随我走 跟着就行 跟上 跟上来 快跟上 跟紧点 我走哪你跟哪 我去哪你去哪 陪我走走 陪我走一段 陪着我 一直跟着我 别跟丢了 别离开我 做我的跟班 开始跟随 跟随模式 跟随我 我带路，你跟着 我在前面走你跟着 和我一起走 走，咱们一起 跟我过来 咱们走，跟上 继续跟着我 你就在我后面走 我领着你走 跟好我'
        ).split()),
        *((words, ' follow me| to={to}') for words in (
            '>跟我去{to} >跟着我到{to} >跟我到{to}去 >陪我去{to} >陪我到{to}走一趟 >和我一起去{to} >跟着我走到{to} >跟我一块儿去{to} >随我到{to} >我去{to}，你跟着 >我要去{to}，跟上 >咱们去{to}，跟我走 >我们一起去{to}吧，跟上 >跟着我，到{to}停 >我带你去{to}，跟着'
        ).split()),
    ),
    'guide': (
        *((words, ' guide me|{to}') for words in (
            '>带我去{to} >带我到{to} >领我去{to} >领我到{to} >送我去{to} >送我到{to} >给我带路去{to} >给我带个路，去{to} >陪我走到{to}，你在前面 >把我带到{to} >把我领到{to} >引我去{to} >我要去{to}，带个路 >我想去{to}，带路 >我找不到{to}，带我过去 >我不知道{to}怎么走，领我去 >{to}怎么走，带我去 >{to}在哪儿，领我过去 >你走前面，带我去{to} >我跟着你去{to}，带路 >带我去一下{to} >带我参观{to} >带我看看{to} >能带我去{to}吗 >我不认识路，带我去{to} >我第一次来，带我去{to} >带我们去{to} >领我们到{to} >带路，去{to} >送我回{to}'
        ).split()),
        *((words, ' guide me|{to}| from={from}') for words in ('>从{from}带我去{to} >到{from}接我去{to} >把我从{from}带到{to} >我在{from}，带我去{to} >来{from}接我到{to}'.split())),
        *((words, ' guide{person}| me') for words in (
            '把{person}带过来 把{person}带来 把{person}领过来 把{person}带到我这儿 把{person}领到我这里来 把{person}带给我 带{person}来见我 带{person}来找我 领{person}过来 请{person}过来，你带路 把{person}请过来 把{person}接过来 让{person}跟你过来 去把{person}领来 带{person}到我跟前来'
        ).split()),
        *((words, ' guide{person}| me| from={from}') for words in (
            '从{from}把{person}带过来 去{from}把{person}领过来 去{from}接{person}过来 到{from}把{person}请过来 把{from}的{person}带来 把{person}从{from}领到我这儿 {person}在{from}，带过来 到{from}带{person}来见我'
        ).split()),
    ),
    'find_person': (
        *((words, ' find_person人| where={where}') for words in (
            '{where}有人吗 {where}有没有人 {where}里有人吗 {where}有人没有 {where}那边有人吗 看看{where}有没有人 看一下{where}有没有人 去看看{where}有没有人 {where}还有人吗 {where}里面有没有人 {where}里还有没有人 查看{where}有没有人 确认一下{where}有没有人 {where}是不是有人 去{where}找人 在{where}找个人 到{where}找人 {where}门口有人吗 {where}没人吧 {where}旁边有人没'
        ).split()),
        *((words, ' find_person有人| where={where}') for words in ('看看有人在{where}吗', '有人在{where}吗', '有人在{where}没有', '是不是有人在{where}')),
        *((words, ' find_person人') for words in ('有人吗', '看看有没有人', '附近有人吗', '这里有人吗', '去找人', '找个人', '找人去', '前面有没有人')),
        *((words, ' find_person{person}| where={where}') for words in (
            '{person}约在{where}，看到了吗 {where}，{person}在吗 {where}，找{person} {person}，在{where}，找到 {where}有个{person}，找一下 {where}那个{person}，找到 刚才{where}有{person}，找找看'
        ).split()),
        *((words, ' find_person{person}') for words in ('{person}没来吗', '{person}到了没', '{person}来了吗', '{person}还没到吗，找一下', '家里找找{person}', '{person}，快找', '到处都没有{person}，找', '{person}失联了，找一下')),
    ),
    'inspect': (
        *((words, ' inspect me') for words in ('看看我', '看着我', '看我一眼', '看看我怎么样', '检查一下我', '你看看我', '瞧瞧我')),
        *((words, ' inspect{target}') for words in (
            '#{target}，什么情况 #{target}，看一眼 #{target}那边看看，有啥 #{target}上是不是空的 #{target}收拾好了没 #{target}摆得怎么样 #{target}关了没有 #{target}开着吗 #{target}关着没 #{target}是开的还是关的 #{target}的灯亮着吗 #{target}着没着火 #{target}漏水了吗 {target}破了没 {target}脏不脏 {target}湿了没有 {target}坏没坏 {target}裂了没有，看看 {target}少没少东西'
        ).split()),
    ),
    'count': (
        *((words, ' count人| where={where}') for words in (
            '{where}有几个人 {where}里有几个人 {where}有多少人 {where}一共多少人 数数{where}有几个人 数一下{where}的人 {where}坐了几个人 {where}来了多少人 {where}现在几个人 {where}门口站了几个人 去{where}数一下人 看看{where}有几个人 {where}里还有几个人'
        ).split()),
        *((words, f' count{what}| where={{where}}') for words, what in (
            ('{where}有几把椅子', '椅子'), ('{where}上有几本书', '书'), ('{where}里有几瓶水', '水'), ('{where}上有几支笔', '笔'), ('{where}有几盒药', '药'), ('{where}有几张桌子', '桌子'), ('数数{where}上有几本杂志', '杂志'), ('{where}里有几双鞋', '鞋'), ('{where}上有几只碗', '碗'), ('{where}有几台电脑', '电脑'),
            ('{where}里有几件衣服', '衣服'), ('{where}上有几条毛巾', '毛巾'), ('{where}有几箱货', '货'), ('{where}里有几罐可乐', '可乐'), ('{where}那儿有几位客人', '客人'), ('{where}里有几名学生', '学生'), ('{where}上有几块肥皂', '肥皂'), ('{where}有几扇窗户', '窗户'), ('{where}上有几根香蕉', '香蕉'), ('数一数{where}有几包纸巾', '纸巾'),
            ('{where}里有几颗鸡蛋', '鸡蛋'), ('{where}有几盆花', '花'), ('{where}有几辆推车', '推车'), ('{where}里剩几袋大米', '大米'), ('{where}还有几卷胶带', '胶带'), ('{where}上摞了几个箱子', '箱子'), ('{where}上有几把钥匙', '钥匙'), ('{where}挂了几件外套', '外套'), ('{where}上有几封信', '信'), ('去{where}看看有几只猫', '猫'),
        )),
        *((words, f' count{what}') for words, what in (
            ('有几个人', '人'), ('你面前有几个人', '人'), ('这里一共多少人', '人'), ('咱们这儿几个人', '人'), ('屋里有几只猫', '猫'), ('数数有几本书', '书'), ('家里还剩几瓶水', '水'), ('这儿有几把椅子', '椅子'), ('我有几件衬衫', '衬衫'), ('还剩几盒口罩', '口罩'), ('现在有几位客人', '客人'), ('你看见几只狗', '狗'), ('点一下人数', '人'),
        )),
    ),
    'describe': (
        *((words, ' describe{object}颜色') for words in ('{object}是什么颜色 {object}什么颜色 {object}啥颜色 {object}是啥颜色的 看看{object}是什么颜色 告诉我{object}是什么颜色 {object}是哪种颜色 {object}有什么颜色 看一下{object}什么颜色的 {object}到底是什么颜色'.split())),
        *((words, ' describe{object}颜色| where={where}') for words in ('{where}上{object}是什么颜色 {where}里的{object}什么颜色 看看{where}的{object}是什么颜色 {object}在{where}，看看是什么颜色 告诉我{where}上的{object}是什么颜色'.split())),
        *((words, ' describe{object}多大') for words in ('{object}有多大', '{object}多大', '看看{object}有多大', '告诉我{object}多大')),
        *((words, ' describe{object}多高') for words in ('{object}有多高', '{object}多高', '看一下{object}有多高')),
        *((words, ' describe{object}多长') for words in ('{object}有多长', '{object}多长')), *((words, ' describe{object}形状') for words in ('{object}是什么形状', '{object}什么形状的', '看看{object}是什么形状', '{object}是啥形状')),
        *((words, ' describe{object}材质') for words in ('{object}是什么材质', '{object}什么材质的', '看看{object}是什么材质做的')), *((words, ' describe{object}牌子') for words in ('{object}是什么牌子', '{object}什么牌子的', '{object}是哪个牌子')),
        *((words, ' describe{object}什么样') for words in ('{object}长什么样', '{object}什么样', '{object}是什么样的', '说说{object}什么样', '看看{object}长什么样')), *((words, ' describe{object}样子') for words in ('{object}是什么样子', '{object}是个什么样子的东西')),
        *((words, ' describe{object}什么做的') for words in ('{object}是什么做的', '{object}是用什么做的', '看看{object}是什么做的')), *((words, ' describe{object}写着什么') for words in ('{object}上写着什么', '{object}上面写着什么', '看看{object}上写着什么')),
        ('{object}是新的还是旧的', ' describe{object}新的还是旧的'), ('{object}是圆的还是方的', ' describe{object}圆的还是方的'), ('{object}是空的吗', ' describe{object}空的'), ('{object}是干净的吗', ' describe{object}干净'), ('{object}什么图案', ' describe{object}图案'), ('{object}是什么款式', ' describe{object}款式'), ('{object}几号的，看看型号', ' describe{object}型号'), ('{object}哪年过期，看看日期', ' describe{object}日期'),
        *((words, ' describe那个人名字| where={where}') for words in ('{where}那个人叫什么名字', '{where}的那个人是什么名字', '{where}里那个人名字是啥')), *((words, ' describe人名字| where={where}') for words in ('{where}的人叫什么名字', '问问{where}的人叫什么名字', '{where}那边的人是什么名字')),
        ('{where}哪个最大', ' describe哪个最大| where={where}'), ('{where}上哪个最小', ' describe哪个最小| where={where}'), ('{where}里什么最重', ' describe什么最重| where={where}'), ('{where}上哪个东西最高', ' describe哪个东西最高| where={where}'), ('{where}里哪个最贵', ' describe哪个最贵| where={where}'), ('{where}里谁最高', ' describe谁最高| where={where}'), ('{where}上哪瓶最满', ' describe哪瓶最满| where={where}'), ('{where}上哪本书最厚', ' describe哪本书最厚| where={where}'), ('{where}里谁穿红衣服', ' describe谁穿红衣服| where={where}'),
        ('看看{where}那人穿什么颜色的衣服', ' describe那人穿什么颜色的衣服| where={where}'), ('{where}的人在干什么', ' describe人在干什么| where={where}'), ('{where}的人什么姿势', ' describe人什么姿势| where={where}'), ('{where}的人是站着还是坐着', ' describe人是站着还是坐着| where={where}'),
    ),
    'answer': (
        *((words, f' answer| question={question}') for words, question in (
            ('介绍一下你自己', '介绍一下你自己'), ('自我介绍一下', '自我介绍一下'), ('做个自我介绍吧', '自我介绍'), ('说说你自己', '说说你自己'), ('给大家介绍一下你自己', '介绍一下你自己'), ('讲讲你的功能', '你的功能'), ('说一下你的名字', '你的名字'), ('报一下时间', '时间'), ('报个时', '报个时'), ('告诉我今天的日期', '今天的日期'), ('告诉我时间', '时间'), ('说说现在的时间', '现在的时间'), ('告诉我你的电量', '你的电量'), ('汇报一下你的状态', '你的状态'), ('说说你都做了些什么', '你都做了些什么'), ('告诉我你的名字', '你的名字'),
            ('请问现在几点了，谢谢', '现在几点了'), ('不好意思打扰一下现在几点了', '现在几点了'), ('你叫啥来着，我又忘了', '你叫啥'), ('帮我算一下三加五等于几', '三加五等于几'), ('算一算十二乘以四', '十二乘以四'), ('说说中国的首都', '中国的首都'), ('告诉我你记住了什么', '你记住了什么'), ('复述一下你记得的事', '你记得的事'), ('把今天星期几告诉我', '今天星期几'), ('把时间报一下', '时间'), ('把你的名字说一下', '你的名字'), ('讲讲你的来历', '你的来历'),
        )),
        *((words, ' answer| to= me') for words in ('回答我的问题 我有个问题 我有问题问你 我想问你个问题 我要问你几个问题 问你个问题行不 回答我一个问题 解答一下我的疑问 我有话问你 听我问个问题'.split())),
        *((words, ' answer| question={question}| to= me') for words in ('跟我讲一下{question}好不', '给我回答{question}', '对我说说{question}', '向我解释{question}', '跟我说，{question}', '给我个答案，{question}')),
        *((words, f' answer| question={question}| to={{to}}') for words, question in (
            ('@给{to}介绍一下你自己', '介绍一下你自己'), ('@向{to}做个自我介绍', '自我介绍'), ('@告诉{to}你的名字', '你的名字'), ('@告诉{to}现在的时间', '现在的时间'), ('@给{to}报个时', '报个时'), ('@告诉{to}今天的日期', '今天的日期'), ('@跟{to}说说你会做的事', '你会做的事'), ('@跟{to}介绍下你自己', '介绍下你自己'),
        )),
    ),
    'remember': tuple((words, ' remember' + fact) for words, fact in (
        ('我叫小林，你可得记住我', '我叫小林'), ('我对花生过敏，这事别忘', '我对花生过敏'), ('这是我的杯子，认清楚了，以后别弄错', '这是我的杯子'), ('以后叫我王老师', '叫我王老师'), ('以后你就叫小白', '你就叫小白'), ('我生日是五月六号哦，记得住吗', '我生日是五月六号'), ('以后管这间屋叫书房', '管这间屋叫书房'), ('从今天起这儿叫三号工位', '这儿叫三号工位'), ('药在左边抽屉里，回头我问你', '药在左边抽屉里'), ('我的座位号是十五，怕我自己忘了，你记', '我的座位号是十五'),
        ('往后茶都放在上面那层，听见没，记', '茶都放在上面那层'), ('周三开例会，到时候我要是问，你告诉我', '周三开例会'), ('车停在地下二层，我怕忘了，记下', '车停在地下二层'), ('从现在开始请叫我老张', '叫我老张'), ('这个人是我爱人，记住她', '这个人是我爱人'), ('我把伞放门后面了，你帮着记', '我把伞放门后面了'),
    )),
}
