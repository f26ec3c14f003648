"""Chinese sentences: things, people and places that are described, pointed at or called by what they are for."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_CALLED_BY_USE: tuple[Form, ...] = (
    *forms(' bring开罐头用的那个东西| me', '开罐头用的那个东西，叫啥忘了，拿来', '罐头打不开，把开罐头用的那个东西递给我一下'), *forms(' bring挠后背的小耙子|{person}', '{person}背上痒，给送挠后背的小耙子', '挠后背的小耙子{person}等着使呢，快拿去'), *forms(' find量血压的那台机器', '量血压的那台机器让谁借走了，找一下', '护士找量血压的那台机器呢，你也帮着找'), *forms(' place{where}| object=掏耳朵的棉棒', '用剩下的掏耳朵的棉棒收{where}里去', '掏耳朵的棉棒别到处撒，归到{where}'),
    *forms(' pick夹煤球的钳子', '你先把夹煤球的钳子拿起来我看看', '夹煤球的钳子倒地上了，给拿起来'), *forms(' bring擦黑板的抹布|讲台', '讲台上缺擦黑板的抹布，送过去，要湿的那块', '擦黑板的抹布送回讲台去'), *forms(' bring any记账用的本子| me', '有没有记账用的本子，给我一个记账用的本子', '我要一本记账用的本子，拿过来'), *forms(' bring any垫锅的布|{person}', '{person}手里端着热锅，赶紧递块垫锅的布', '快，给{person}一块垫锅的布'),
    *forms(' bring测水温的那根棍儿| me', '小孩儿要洗澡了，测水温的那根棍儿拿来', '那什么，测水温的那根棍儿，给一下'), *forms(' inspect榨豆浆的机器', '榨豆浆的机器老响，去看一眼', '瞧瞧榨豆浆的机器漏不漏'), *forms(' bring哄孩子睡觉放的音乐盒| me', '把哄孩子睡觉放的音乐盒拿来给我，我自己拧', '哄孩子睡觉放的音乐盒呢，给我呀'), *forms(' find叫人起床的那个铁家伙| where={where}', '叫人起床的那个铁家伙是不是在{where}，找一找', '在{where}响，叫人起床的那个铁家伙，你去找找'),
    *forms(' bring挂衣服的钩子|{where}', '{where}那边要挂衣服的钩子，捎过去', '挂衣服的钩子，对，往{where}送'), *forms(' bring贴箱子的透明胶|打包的师傅', '打包的师傅喊着要贴箱子的透明胶，给送过去', '贴箱子的透明胶递打包的师傅'), *forms(' bring any接雨的盆|{where}', '{where}又漏了，快弄个接雨的盆过去', '往{where}送一个接雨的盆'), *forms(' pick套垃圾桶的黑袋子| where=水池底下的柜子', '水池底下的柜子里有套垃圾桶的黑袋子，拿出来', '从水池底下的柜子里取套垃圾桶的黑袋子'),
    *forms(' bring看远处用的眼镜|爷爷', '爷爷要看远处用的眼镜，不是看报的', '看远处用的眼镜爷爷要，给拿去'), *forms(' bring看报纸用的眼镜|爷爷', '爷爷要看报纸用的眼镜，看远处的留着', '看报纸用的眼镜送到爷爷手里'), *forms(' place工具墙| object=拧六角螺丝的扳子', '拧六角螺丝的扳子使完了挂回工具墙上', '工具墙空着一格，是放拧六角螺丝的扳子的，你给放回去'), *forms(' bring吸灰的那玩意儿| me', '吸灰的那玩意儿呢，给我拿来我自己弄', '劳驾，吸灰的那玩意儿，我这屋要'),
    *forms(' bring滴眼睛的药水|{person}', '{person}眼睛发干，滴眼睛的药水拿给他', '滴眼睛的药水该{person}用了'), *forms(' find装样品的冷藏箱', '装样品的冷藏箱推哪儿去了，定位一下', '先别管别的，去找装样品的冷藏箱'), *forms(' count晾衣服的夹子| where=阳台', '阳台上晾衣服的夹子还有几个', '数一数晾衣服的夹子，阳台那些'), *forms(' bring any压泡菜的石头| me', '帮我捡块压泡菜的石头拿过来', '我腌菜呢，来块压泡菜的石头'),
    *forms(' bring给猫梳毛的刷子| me', '猫在我腿上不敢动，给猫梳毛的刷子，给我', '我要给猫梳毛的刷子'), *forms(' bring给花喷水的壶|{person}', '给花喷水的壶给{person}', '{person}要给花喷水的壶，你送'), *forms(' bring给客人用的拖鞋|门口', '门口没有给客人用的拖鞋了，快送', '给客人用的拖鞋拿到门口'),
)

_ODD_LOOKS: tuple[Form, ...] = (
    *forms(' bring腿有点晃的椅子|{where}', '腿有点晃的椅子先送{where}去，等师傅修', '把腿有点晃的椅子抬到{where}'), *forms(' find腿有点晃的椅子', '哪把是腿有点晃的椅子，找出来我好修', '腿有点晃的椅子叫人搬走了，找'), *forms(' bring缺了个口的碗| me', '缺了个口的碗别给客人，给我', '我用缺了个口的碗就行，端来'), *forms(' pick皱皱巴巴的那张纸', '皱皱巴巴的那张纸别扔，捡起来', '替我捡皱皱巴巴的那张纸'),
    *forms(' bring半新不旧的蓝毛衣|{person}', '半新不旧的蓝毛衣给{person}套上，你拿过去就成', '{person}说冷，半新不旧的蓝毛衣给她'), *forms(' place{where}| object=软塌塌的枕头', '软塌塌的枕头我睡不惯，撂{where}吧', '软塌塌的枕头放{where}，换硬的再说'), *forms(' inspect嗡嗡响的那个箱子', '嗡嗡响的那个箱子有点吓人，你去看看', '检查一下嗡嗡响的那个箱子'), *forms(' find一只耳朵的兔子', '我的一只耳朵的兔子丢了，帮我找嘛', '一只耳朵的兔子呢？找找'),
    *forms(' bring没有盖儿的红水笔|{person}', '没有盖儿的红水笔拿给{person}批作业', '{person}批卷子使没有盖儿的红水笔，给他'), *forms(' bring又细又长的玻璃管| me', '又细又长的玻璃管递我，轻着点', '给又细又长的玻璃管，我这里'), *forms(' bring黑不溜秋的铁锅|灶台', '黑不溜秋的铁锅端到灶台去', '灶台那边等黑不溜秋的铁锅呢，送'), *forms(' pick毛茸茸的绿拖鞋| where={where}', '{where}底下毛茸茸的绿拖鞋，拎出来', '拿{where}那儿毛茸茸的绿拖鞋'),
    *forms(' bring any不太甜的饼干|{person}', '{person}血糖高，来包不太甜的饼干给他', '弄点不太甜的饼干给{person}'), *forms(' bring any没用过的纸杯| me', '给我一个没用过的纸杯', '麻烦拿个没用过的纸杯过来，我要倒水'), *forms(' bring any稍微大一点的箱子| me', '这个装不下，换个稍微大一点的箱子给我', '我需要一个稍微大一点的箱子'), *forms(' bring any热乎的包子|{person}', '{person}还没吃早饭，给他带个热乎的包子', '拿个热乎的包子去给{person}'),
    *forms(' count颜色发黑的香蕉| where={where}', '{where}里颜色发黑的香蕉有几根，数', '颜色发黑的香蕉，{where}那堆里数数有多少'), *forms(' count瘪了的轮胎| where=车库', '车库里瘪了的轮胎一共多少', '到车库数数瘪了的轮胎'), *forms(' place{where}| object=带小鸭子图案的毛巾', '带小鸭子图案的毛巾是宝宝的，搭{where}上', '往{where}放带小鸭子图案的毛巾'), *forms(' bring印着小熊的那条毯子| me', '我不要别的，我就要印着小熊的那条毯子', '印着小熊的那条毯子抱来给我盖'),
    *forms(' bring粉不粉紫不紫的那支口红|姐姐', '姐姐要粉不粉紫不紫的那支口红', '粉不粉紫不紫的那支口红，给姐姐送进去'), *forms(' find比巴掌大一点的计算器', '找比巴掌大一点的计算器，别找大的', '比巴掌大一点的计算器我搁哪儿来着，寻一寻'), *forms(' bring左边袖子破了的外套|裁缝', '左边袖子破了的外套拿给裁缝', '裁缝等着补左边袖子破了的外套，送去'), *forms(' bring死沉死沉的那只箱子|电梯口', '死沉死沉的那只箱子你弄到电梯口去', '电梯口，把死沉死沉的那只箱子运过去'),
    *forms(' pick不亮的灯泡', '不亮的灯泡滚桌子底下了，捡', '换下来那颗，不亮的灯泡，拿着'), *forms(' inspect总是关不严的抽屉', '总是关不严的抽屉，你瞅瞅卡着啥了', '看看总是关不严的抽屉'), *forms(' bring软皮的大字本|{person}', '软皮的大字本{person}练字用，给', '大字本要软皮的，软皮的大字本给{person}送去'), *forms(' describe歪脖子的台灯', '给我形容形容歪脖子的台灯', '歪脖子的台灯什么样，说来听听'),
)

_BRANDS: tuple[Form, ...] = (
    *forms(' bring老干妈| me', '老干妈递一下，面太淡', '吃面没有老干妈哪行，拿来'), *forms(' bring any红牛|{person}', '{person}困成狗了，给他一罐红牛', '红牛来一罐，给{person}'), *forms(' bring any大白兔奶糖|{person}', '奖励{person}一颗大白兔奶糖，你送去', '给{person}抓几颗大白兔奶糖'), *forms(' find康师傅红烧牛肉面| where={where}', '{where}还有没有康师傅红烧牛肉面，翻翻', '去{where}搜康师傅红烧牛肉面'),
    *forms(' bring农夫山泉|会议室', '会议室一人一瓶都摆了，还差这瓶农夫山泉，送去', '农夫山泉往会议室拿'), *forms(' bring云南白药喷雾|{person}', '{person}脚崴了，云南白药喷雾给他', '快把云南白药喷雾送给{person}'), *forms(' place浴室| object=六神花露水', '六神花露水搁浴室', '用完六神花露水放回浴室里'), *forms(' bring华为充电头| me', '华为充电头拿来，小米的不对口', '我要华为充电头，不要苹果的'),
    *forms(' find小米手环', '小米手环摘了就没影了，找找', '麻烦寻一下小米手环'), *forms(' bring双汇火腿肠|{person}', '双汇火腿肠给{person}，狗也馋，别给狗', '{person}泡面呢，双汇火腿肠给拿去'), *forms(' pick海飞丝| where=洗手台', '洗手台上那瓶海飞丝拿起来', '从洗手台拿海飞丝'), *forms(' bring any旺旺雪饼| me', '给我包旺旺雪饼呗', '想吃旺旺雪饼，来一包'),
    *forms(' describe茅台的生产日期', '茅台的生产日期是哪天', '帮我念念茅台的生产日期'), *forms(' count青岛啤酒| where=冰箱', '冰箱里青岛啤酒还剩几瓶', '青岛啤酒，冰箱里的，给我数数'), *forms(' bring立白洗衣液|洗衣机', '立白洗衣液用完了新的到了，送洗衣机那儿', '洗衣机跟前放立白洗衣液的，送过去吧'), *forms(' inspect格力空调', '格力空调滴水，查一查', '看看格力空调是不是又不制冷了'),
    *forms(' bring晨光中性笔|{person}', '签字得用晨光中性笔，给{person}拿去', '{person}要晨光中性笔'), *forms(' place货架| object=王老吉', '王老吉上货架', '把王老吉码到货架上去'), *forms(' bring宜家那个白台灯| me', '宜家那个白台灯，床头用，拿来给我', '给我宜家那个白台灯'), *forms(' bring乐高消防车|{person}', '{person}哭着要乐高消防车，给他', '乐高消防车还给{person}'),
)

_SOMEBODYS: tuple[Form, ...] = (
    *forms(' bring小王的蓝杯子| me', '小王的蓝杯子借我用用，端过来', '给我小王的蓝杯子，白的不要'), *forms(' bring小王的蓝杯子|小李', '小李借小王的蓝杯子，你给送一趟', '把小王的蓝杯子给小李'), *forms(' find我弟的滑板| where={where}', '我弟的滑板八成扔在{where}，帮我看看在不在', '去{where}找我弟的滑板，别告诉他'), *forms(' place{where}| object=三床老太太的假牙', '三床老太太的假牙泡好了，放{where}', '{where}上放三床老太太的假牙，小心'),
    *forms(' bring隔壁老李家的梯子|{where}', '隔壁老李家的梯子搬{where}来，哦是搬{where}去', '{where}要用隔壁老李家的梯子，给弄过去'), *forms(' bring我妈的老花镜| me', '我妈的老花镜给我', '拿我妈的老花镜来，她让我拿的'), *forms(' bring我妈的老花镜|我妈', '我妈的老花镜给我妈', '我妈要我妈的老花镜，不是我的，送去'), *forms(' bring我哥女朋友的包|我哥女朋友', '我哥女朋友的包落这儿了，给我哥女朋友送去', '快，我哥女朋友的包，追上去给我哥女朋友'),
    *forms(' pick狗狗的飞盘', '狗狗的飞盘掉草里了，捡起来', '抓狗狗的飞盘'), *forms(' bring陈工的万用表|实验台', '陈工的万用表别带走，送实验台', '实验台要陈工的万用表'), *forms(' inspect楼长的自行车', '楼长的自行车链子掉没掉，看看', '去检查楼长的自行车'), *forms(' describe班长的书包的颜色', '班长的书包的颜色是什么', '我记不得了，说一下班长的书包的颜色'),
    *forms(' bring{person}的保温壶|{person2}', '{person}的保温壶先借{person2}使，送过去', '{person2}要{person}的保温壶'), *forms(' bring{person}的拐棍| me', '{person}的拐棍拿给我，我给他递', '给我{person}的拐棍'), *forms(' find{person}的学生证', '{person}的学生证找不着了，急死人', '给找{person}的学生证'), *forms(' place{where}| object={person}的工牌', '{person}的工牌放{where}等他来取', '{where}搁{person}的工牌，别搁错'),
    *forms(' go_to{person}的工位', '你往{person}的工位去一趟', '{person}的工位，开过去'), *forms(' guide{person2}|{person}的工位', '{person2}找不到{person}的工位，你带去', '领{person2}上{person}的工位'), *forms(' bring{object}|{person}的妹妹', '{person}的妹妹要{object}', '{object}是给{person}的妹妹的，别给{person}'), *forms(' say{text}| to={person}的老师', '跟{person}的老师说一下{text}', '{person}的老师那儿，捎句话，{text}'),
    *forms(' find_person{person}的爸爸', '{person}的爸爸来了没有，找一下他', '帮着找{person}的爸爸'), *forms(' follow{person}的导盲犬', '跟着{person}的导盲犬走', '别跟{person}，跟{person}的导盲犬'), *forms(' bring{person}的妈妈送的手套|{person}', '{person}的妈妈送的手套给{person}', '{person}出门要戴{person}的妈妈送的手套，拿去'),
)

_CLAUSE_INSIDE: tuple[Form, ...] = (
    *forms(' bring你上回摔过的那个碗| me', '你上回摔过的那个碗呢，拿来我瞧瞧', '给我你上回摔过的那个碗'), *forms(' bring我儿子画的那张画|{person}', '我儿子画的那张画，给{person}看，你拿去', '{person}想看我儿子画的那张画，送给她'), *forms(' find医生不让我吃的那盒药', '医生不让我吃的那盒药你找着，找着别动', '找医生不让我吃的那盒药'), *forms(' pick风吹下来的那件衬衣', '风吹下来的那件衬衣捡一下', '地上有风吹下来的那件衬衣，拿起来'),
    *forms(' place{where}| object=客人没动过的水果', '客人没动过的水果收回{where}', '把客人没动过的水果放{where}吧'), *forms(' bring上礼拜洗坏的毛衣|干洗店的人', '干洗店的人来了，上礼拜洗坏的毛衣给他看，拿过去给干洗店的人', '上礼拜洗坏的毛衣交给干洗店的人'), *forms(' bring昨天到的那批试剂|{where}', '昨天到的那批试剂今天要用，运{where}', '{where}等昨天到的那批试剂'), *forms(' inspect早上刚修过的那台打印机', '早上刚修过的那台打印机是不是又卡了，看看', '查早上刚修过的那台打印机'),
    *forms(' bring还没签字的合同|{person}', '还没签字的合同找{person}签，送去', '{person}那儿，还没签字的合同'), *forms(' bring已经签了字的合同|{person}', '已经签了字的合同才给{person}，没签的别给', '{person}要已经签了字的合同'), *forms(' count没写名字的卷子| where={where}', '{where}上没写名字的卷子几张', '没写名字的卷子，在{where}，数数'), *forms(' find会唱歌的生日帽', '会唱歌的生日帽藏哪儿了，找给我看', '找会唱歌的生日帽'),
    *forms(' bring妹妹咬过一口的苹果|妹妹', '妹妹咬过一口的苹果还给妹妹', '把妹妹咬过一口的苹果拿给妹妹，我不吃'), *forms(' bring我喝了一半的奶茶| me', '我喝了一半的奶茶拿来', '我喝了一半的奶茶还在呢，给我'), *forms(' pick打不开的那把伞', '打不开的那把伞拿起来，能开的不管', '拎打不开的那把伞'), *forms(' bring不用插电的那盏灯| me', '停电了，不用插电的那盏灯给我', '要不用插电的那盏灯，送到我这里'),
    *forms(' place{where}| object=别人送来的花', '别人送来的花插{where}那儿，放就行', '别人送来的花，{where}，放'), *forms(' bring{person}不穿了的大衣|{person2}', '{person}不穿了的大衣给{person2}', '{person2}冷，把{person}不穿了的大衣拿给他'), *forms(' bring{person}要寄的包裹|{where}', '{person}要寄的包裹送到{where}', '{where}收件，{person}要寄的包裹，拿去'), *forms(' find{person}弄丢的耳环', '{person}弄丢的耳环你帮她找', '找一找{person}弄丢的耳环'),
    *forms(' bring放大镜一样的那个镜子| me', '放大镜一样的那个镜子给我', '给我放大镜一样的那个镜子，我挤痘'), *forms(' bring长得像鸭子的茶壶|{person}', '长得像鸭子的茶壶给{person}', '{person}要长得像鸭子的茶壶，端稳'), *forms(' pick样子像烟盒的遥控器', '样子像烟盒的遥控器，拿起来', '别抓烟盒，抓样子像烟盒的遥控器'),
)

_CLAUSE_OUTSIDE: tuple[Form, ...] = (
    *forms(' bring{object}| me| from={where}', '昨儿个我顺手搁{where}的{object}，给我', '就{where}那儿，对，有{object}的，给我取', '我看见{where}上头摆了{object}，我想要', '不知谁放在{where}的{object}，拿来给我认认', '{where}是放{object}的，给我拿'), *forms(' bring{object}|{person}| from={where}', '存在{where}的{object}该交给{person}了', '{person}寄放在{where}的{object}取给他', '给{person}，要{where}里头的{object}', '搁在{where}好几天的{object}，给{person}拿走'), *forms(' bring{object}| me', '{object}，就是我姑妈送的，给我', '{object}，早上还用过的，递来', '那{object}挺贵的，拿来小心点', '我要用来垫桌脚的，{object}，拿一下'), *forms(' bring{object}|{person}', '{object}，也就是{person}说了一天的，给他', '那{object}，新的，{person}的，拿给他'),
    *forms(' pick{object}| where={where}', '压在{where}底下的{object}你抽出来拿着', '拿起靠着{where}的{object}', '{where}缝里夹着的{object}，抠出来', '拎起挂在{where}的{object}'), *forms(' find{object}| where={where}', '按说该在{where}的{object}，找找看', '{where}里应该躺着{object}，帮我看看是不是', '找找滚到{where}的{object}'), *forms(' count{what}| where={where}', '摞在{where}的{what}有多少', '数堆在{where}的{what}', '泡在{where}的{what}几个', '把晾在{where}的{what}点清楚'), *forms(' guide{person}|{where}| from={where2}', '等在{where2}的{person}领去{where}', '把坐在{where2}的{person}请到{where}', '站{where2}半天的{person}要去{where}，带一下'),
    *forms(' find_person{person}| where={where}', '找正在{where}的{person}', '去{where}找等在那儿的{person}'), *forms(' bring红杯子旁边的盒子| me', '红杯子旁边的盒子递给我', '给我红杯子旁边的盒子，不是红杯子'), *forms(' bring花瓶后面的那本书| me', '花瓶后面的那本书拿来', '给我花瓶后面的那本书，花瓶别碰'), *forms(' pick枕头底下的手机', '枕头底下的手机响了，拿起来', '掏枕头底下的手机，拿着'),
    *forms(' bring书包里的铅笔盒|{person}', '{person}要书包里的铅笔盒', '书包里的铅笔盒给{person}，书包不用'), *forms(' bring剪刀| me| from=书桌', '书桌上的剪刀我要', '书桌右边的剪刀，给我', '剪刀，书桌那儿，我要'), *forms(' bring毛衣|奶奶| from=衣柜', '衣柜里的毛衣给奶奶', '奶奶要衣柜里的毛衣', '给奶奶衣柜里的毛衣'), *forms(' place茶几| object=蓝瓶子的盖子', '蓝瓶子的盖子搁茶几', '茶几上放蓝瓶子的盖子，瓶子不放'),
    *forms(' bring蓝瓶子的盖子|{person}', '给{person}蓝瓶子的盖子', '{person}只要蓝瓶子的盖子'), *forms(' bring锅盖| me', '锅不要，锅盖给我', '锅盖，不要锅，拿来我这'), *forms(' find台灯的插头', '找台灯的插头，台灯我看见了', '台灯的插头掉哪儿了，帮找'),
)

_SIDE_BY_SIDE: tuple[Form, ...] = (
    *forms(' bring小李的杯子|小王', '给小王送小李的杯子', '小李的杯子小王要', '小王要小李的杯子', '把小李的杯子递小王'), *forms(' bring小王的杯子|小李', '给小李送小王的杯子', '小王的杯子小李要', '小李要小王的杯子', '把小王的杯子递小李'), *forms(' bring妈妈的围巾|妈妈的朋友', '给妈妈的朋友拿妈妈的围巾', '妈妈的围巾先给妈妈的朋友围着，送去'), *forms(' bring妈妈的朋友的围巾|妈妈', '给妈妈拿妈妈的朋友的围巾', '妈妈的朋友的围巾，递给妈妈'),
    *forms(' bring医生的听诊器|护士', '护士要医生的听诊器', '医生的听诊器护士要用，拿去'), *forms(' bring护士的病历夹|医生', '医生要护士的病历夹', '护士的病历夹医生要看，拿去'), *forms(' bring旧书|图书馆的阿姨| from=书架', '图书馆的阿姨要书架上那本旧书', '把书架上那本旧书给图书馆的阿姨'), *forms(' bring带图的菜单|靠窗那桌的客人', '给靠窗那桌的客人带图的菜单', '靠窗那桌的客人要带图的菜单'),
    *forms(' bring{object}|{person}; bring{object2}|{person2}', '{person}要{object}{person2}要{object2}', '{person}那份是{object}，{person2}那份是{object2}，分下去', '给{person}{object}给{person2}{object2}', '{object}{person}用，{object2}{person2}用，送'), *forms(' bring{object}|{person}; bring{object2}|{person}', '{person}要的有两样，{object}，{object2}，都送去', '给{person}{object}，还要给他{object2}'), *forms(' bring{object}| me; bring{object2}|{person}', '{object}归我{object2}归{person}，分一下', '我呢要{object}，{person}呢要{object2}', '{object}我的，{object2}给{person}'),
    *forms(' bring{object}|{person}', '{person2}等等，{object}先紧着{person}，送他', '{person}排{person2}前头，{object}先紧{person}拿去'), *forms(' place{where}| object={object}; place{where2}| object={object2}', '{object}{where}放，{object2}{where2}放', '{where}放{object}{where2}放{object2}', '{where}要摆{object}，{where2}要摆{object2}，你去摆'), *forms(' place{where}| object={object}; place{where}| object={object2}', '{object}还有{object2}一块儿放{where}', '{object}连{object2}都归置到{where}', '{where}里先{object}后{object2}放进去'),
    *forms(' bring杯子|小红; bring杯垫|小兰', '杯子给小红杯垫给小兰', '小红要杯子小兰要杯垫，送'), *forms(' bring杯垫|小红; bring杯子|小兰', '杯垫给小红杯子给小兰', '小红要杯垫小兰要杯子，送'), *forms(' bring茶叶罐|茶室', '茶室送茶叶罐', '茶叶罐茶室要', '往茶室拿茶叶罐去'), *forms(' bring药箱|药房', '药箱药房要，送', '药房要药箱呢'), *forms(' bring书桌灯|书房', '书房要书桌灯，送去', '书桌灯书房用，送'), *forms(' place鞋柜| object=鞋油', '鞋柜放鞋油，你放', '鞋油鞋柜里搁'),
    *forms(' place饭桌| object=饭勺', '饭勺饭桌上放', '饭桌上放饭勺，现在'), *forms(' guide张经理|李经理的办公室', '张经理去李经理的办公室，你带', '李经理的办公室张经理没去过，带他去'), *forms(' guide李经理|张经理的办公室', '李经理去张经理的办公室，你带', '张经理的办公室李经理没去过，带他去'), *forms(' say小张找小李| to=小李', '跟小李说小张找小李', '小李还不知道，去跟他讲小张找小李'), *forms(' say小李找小张| to=小张', '跟小张说小李找小张', '小张还不知道，去跟他讲小李找小张'),
    *forms(' follow推车的人; bring推车|装卸工', '跟上推车的人，再把推车给装卸工', '先跟着推车的人，完了推车交装卸工'), *forms(' find_person修伞的师傅; bring伞|修伞的师傅', '找修伞的师傅，把伞给他', '修伞的师傅在哪，找到把伞递给他'),
)

_IN_MESSAGES: tuple[Form, ...] = (
    *forms(' say腿晃的椅子别坐| to={person}', '提醒{person}，腿晃的椅子别坐', '去跟{person}讲腿晃的椅子别坐'), *forms(' say门口那辆车挪一下| to=开白车的那位', '跟开白车的那位说门口那辆车挪一下', '门口那辆车挪一下，去跟开白车的那位讲'), *forms(' say左边抽屉里的钱别动| to=我弟弟', '告诉我弟弟左边抽屉里的钱别动', '你喊我弟弟：左边抽屉里的钱别动'), *forms(' say开罐头的起子在小王那儿| to={person}', '跟{person}说开罐头的起子在小王那儿', '{person}要是问，你就说，不用，现在就去跟他说，开罐头的起子在小王那儿'),
    *forms(' say我们吃饭的屋太冷了| to=物业的人', '跟物业的人反映，我们吃饭的屋太冷了', '物业的人来了就好，去说我们吃饭的屋太冷了'), *forms(' say红盖子的是盐绿盖子的是糖| to={person}', '{person}老放错，跟他说红盖子的是盐绿盖子的是糖', '告诉{person}红盖子的是盐绿盖子的是糖'), *forms(' say谁拿了我的蓝笔谁还我| to=办公室的人', '跟办公室的人说谁拿了我的蓝笔谁还我', '去对办公室的人喊一声谁拿了我的蓝笔谁还我'), *forms(' say把小王的蓝杯子还给小王| to=小李', '叫小李把小王的蓝杯子还给小王', '跟小李说，把小王的蓝杯子还给小王'),
    *forms(' say到我们吃饭的屋来| to={person}', '叫{person}到我们吃饭的屋来', '跟{person}讲一声到我们吃饭的屋来'), *forms(' say别用漏水的那个水池| to={person}', '你喊{person}别用漏水的那个水池', '别用漏水的那个水池，跟{person}说'), *forms(' say{text}| to=穿雨靴的阿姨', '{text}，跟穿雨靴的阿姨这么说', '对穿雨靴的阿姨说{text}'), *forms(' say{text}| to=第三排睡觉的同学', '叫醒，不，就跟第三排睡觉的同学说{text}', '告诉第三排睡觉的同学{text}'),
    *forms(' say{text}| to=跟{person}吵架的人', '跟跟{person}吵架的人说{text}', '去告诉跟{person}吵架的人{text}'), *forms(' say小美的外婆到了| to=小美', '告诉小美小美的外婆到了', '跟小美说小美的外婆到了，快去'), *forms(' say小美到了| to=小美的外婆', '告诉小美的外婆小美到了', '跟小美的外婆说小美到了'), *forms(' say李老师| to=扫地的大爷; go_to me', '跟扫地的大爷说三个字李老师，完了回我这儿', '对扫地的大爷讲一句李老师，再回来找我'),
    *forms(' bring{object}|{person}; say小心烫嘴的那碗| to={person}', '给{person}{object}，跟他说小心烫嘴的那碗', '{object}端{person}，再说一句小心烫嘴的那碗'), *forms(' say蛋糕是外婆做的| to={person}; bring蛋糕|{person}', '告诉{person}蛋糕是外婆做的，再把蛋糕给他', '先跟{person}说蛋糕是外婆做的，后把蛋糕端他'), *forms(' find_person爱唱歌的护工; say{text}| to=爱唱歌的护工', '找爱唱歌的护工，跟她说{text}', '爱唱歌的护工找一下，找到说{text}'),
    *forms(' remember我妈的老花镜放在电视柜抽屉里', '记着，我妈的老花镜放在电视柜抽屉里', '我妈的老花镜放在电视柜抽屉里，你记好'), *forms(' remember带裂缝的杯子是小王的', '带裂缝的杯子是小王的，给我记下来', '你记一下带裂缝的杯子是小王的'), *forms(' remember晃的那把椅子不能坐人', '晃的那把椅子不能坐人，记牢了', '记住啊，晃的那把椅子不能坐人'),
)

_ASKED: tuple[Form, ...] = (
    *forms(' describe最左边那双鞋的颜色', '最左边那双鞋的颜色是什么', '给我报一下最左边那双鞋的颜色'), *forms(' describe昨天那封信上写的字', '我眼花，昨天那封信上写的字是啥', '念叨念叨昨天那封信上写的字'), *forms(' describe小王的蓝杯子的牌子', '小王的蓝杯子的牌子是什么', '我也想买，小王的蓝杯子的牌子告诉我'), *forms(' describe最旧的那辆自行车| where=车棚', '车棚里最旧的那辆自行车是什么样', '说说车棚最旧的那辆自行车'),
    *forms(' describe摔坏的那只表的样子', '描述下摔坏的那只表的样子', '摔坏的那只表的样子怎样，讲讲'), *forms(' describe穿雨靴的人的名字| where={where}', '{where}穿雨靴的人的名字是什么', '穿雨靴的人的名字，{where}那位，报上来'), *forms(' describe个头最小的螺丝| where=工具箱', '工具箱里个头最小的螺丝是哪颗', '说说工具箱里个头最小的螺丝'), *forms(' describe标签磨没了的那瓶药的颜色', '标签磨没了的那瓶药的颜色，帮我看看是什么', '标签磨没了的那瓶药的颜色是啥样的'),
    *forms(' count带轮子的椅子| where={where}', '{where}有几把带轮子的椅子', '数数{where}带轮子的椅子，不带轮子的不算'), *forms(' count没洗的杯子| where={where}', '{where}没洗的杯子有多少', '没洗的杯子，{where}那些，几个'), *forms(' count写着加急的快递| where={where}', '{where}有多少写着加急的快递', '写着加急的快递，{where}，数清楚报我'), *forms(' count穿红马甲的人| where={where}', '{where}穿红马甲的人几个', '去{where}点点穿红马甲的人'),
    *forms(' count断了腿的凳子| where={where}', '断了腿的凳子{where}还堆着几条', '{where}里断了腿的凳子，数数多少'), *forms(' count小王的书| where=书架', '书架上小王的书有几本', '数数书架上小王的书'), *forms(' count空着的床| where=病房', '病房里空着的床还有几张', '空着的床，病房里，数数看'), *forms(' count上面带星星的盒子| where={where}', '{where}的盒子里上面带星星的盒子有几个', '点一下{where}上面带星星的盒子'),
    *forms(' answer| question=小王的蓝杯子是谁送的', '小王的蓝杯子是谁送的', '我想知道小王的蓝杯子是谁送的'), *forms(' answer| question=开罐头用的那个东西叫什么', '开罐头用的那个东西叫什么', '想不起来了，开罐头用的那个东西叫什么'), *forms(' answer| question=我们吃饭的屋几点关灯', '我们吃饭的屋几点关灯', '你告诉我，我们吃饭的屋几点关灯'), *forms(' answer| question=腿有点晃的椅子能修吗', '腿有点晃的椅子能修吗', '问你，腿有点晃的椅子能修吗'),
    *forms(' answer| question=昨天站门口的那个人是谁', '昨天站门口的那个人是谁', '你见过没，昨天站门口的那个人是谁'), *forms(' answer| question=量血压的那台机器什么时候买的| to={person}', '{person}问量血压的那台机器什么时候买的，告诉他', '告诉{person}量血压的那台机器什么时候买的'), *forms(' answer| question=带小鸭子图案的毛巾是谁的', '带小鸭子图案的毛巾是谁的', '跟我说带小鸭子图案的毛巾是谁的'), *forms(' answer| question=晾衣服的地方能晒被子吗| to={person}', '{person}问晾衣服的地方能晒被子吗，你答一下他', '晾衣服的地方能晒被子吗，说给{person}听'),
    *forms(' answer| question=红盖子的罐子是从哪儿买来的', '红盖子的罐子是从哪儿买来的', '你知不知道红盖子的罐子是从哪儿买来的'),
    *forms(' find带裂缝的杯子', '带裂缝的杯子在哪儿呢', '有没有看见带裂缝的杯子，帮找'), *forms(' find_person上午来送花的小伙子', '上午来送花的小伙子哪儿去了', '上午来送花的小伙子还在不在，找找看'), *forms(' inspect生锈的那把锁', '生锈的那把锁还能不能开，看看', '检查生锈的那把锁'),
)

_PLACES_CALLED: tuple[Form, ...] = (
    *forms(' go_to我们吃饭的屋', '去我们吃饭的屋', '你先到我们吃饭的屋等着', '我们吃饭的屋，走起'), *forms(' bring碗筷|我们吃饭的屋', '碗筷端去我们吃饭的屋', '我们吃饭的屋要碗筷，送'), *forms(' go_to窗户边', '去窗户边', '靠窗户边停', '你站窗户边去，凉快'), *forms(' place窗户边| object=小花盆', '小花盆搬到窗户边放下', '窗户边放小花盆，那儿有太阳'), *forms(' go_to洗衣服的地方', '到洗衣服的地方去一下', '洗衣服的地方，去'), *forms(' guide{person}|洗衣服的地方', '带{person}去洗衣服的地方', '{person}找洗衣服的地方，你领他'),
    *forms(' bring床单| me| from=晾衣服的地方', '晾衣服的地方的床单给我', '从晾衣服的地方把床单给我收来'), *forms(' go_to小孩玩滑梯的地方', '开到小孩玩滑梯的地方', '小孩玩滑梯的地方你过去一下'), *forms(' inspect放旧报纸的那间屋', '放旧报纸的那间屋去看看有没有老鼠', '检查放旧报纸的那间屋'), *forms(' find{object}| where=我睡觉的屋', '我睡觉的屋里找{object}', '{object}大概在我睡觉的屋，找一下'), *forms(' place我睡觉的屋| object={object}', '{object}放我睡觉的屋', '我睡觉的屋，把{object}放进去'),
    *forms(' guide me|看病的地方', '看病的地方在哪，带我去', '我要去看病的地方，你带着我'), *forms(' guide me|交钱的窗口', '我不识字，交钱的窗口，你领我去', '带我去交钱的窗口'), *forms(' guide{person}|坐电梯的地方', '{person}要坐电梯的地方，你带一程', '请把{person}带到坐电梯的地方'), *forms(' go_to能看见喷泉的长椅', '去能看见喷泉的长椅', '你到能看见喷泉的长椅那儿等我'), *forms(' go_to漏水的那个水池', '去漏水的那个水池', '靠近漏水的那个水池'),
    *forms(' place墙角那张矮桌| object={object}', '{object}放墙角那张矮桌上', '墙角那张矮桌，搁{object}'), *forms(' bring{object}|挂钟下面那张桌子', '{object}送到挂钟下面那张桌子', '挂钟下面那张桌子要{object}，拿过去'), *forms(' patrol放推车的地方+停轮椅的地方', '放推车的地方和停轮椅的地方都转一圈看看', '巡一下放推车的地方、停轮椅的地方'), *forms(' follow me| to=有空调的那间', '跟我到有空调的那间', '跟着我去有空调的那间'),
    *forms(' find_person{person}| where=抽烟的角落', '{person}大概在抽烟的角落，找找', '到抽烟的角落找{person}'), *forms(' go_to最里头那间; wait{seconds}', '去最里头那间，等{seconds}', '最里头那间，你去，待{seconds}'), *forms(' go_to小王坐的位子', '去小王坐的位子', '你到小王坐的位子那儿去'), *forms(' bring{object}|小王坐的位子', '{object}送小王坐的位子上', '小王坐的位子上送{object}'), *forms(' count椅子| where=开会的那间', '开会的那间有几把椅子', '数开会的那间的椅子'), *forms(' guide{person}|换尿布的台子', '{person}抱着娃，带她去换尿布的台子', '换尿布的台子在哪，领{person}去'),
    *forms(' pick{object}| where=堆鞋的门口', '堆鞋的门口有{object}，拿起来', '从堆鞋的门口拿{object}'), *forms(' place放钥匙的碗| object=车钥匙', '车钥匙丢放钥匙的碗里', '放钥匙的碗里搁车钥匙'), *forms(' go_to门后头那个小间; pick{object}', '先去门后头那个小间，再拿{object}', '到门后头那个小间以后，拿起{object}'),
)

_PEOPLE_CALLED: tuple[Form, ...] = (
    *forms(' bring{object}|抱着猫的姑娘', '抱着猫的姑娘要{object}', '给抱着猫的姑娘{object}'), *forms(' bring{object}|管钥匙的大爷', '管钥匙的大爷要{object}', '{object}归还给管钥匙的大爷'), *forms(' bring猫包|抱猫的姑娘', '猫包给抱猫的姑娘', '抱猫的姑娘要猫包'), *forms(' find_person卖票的', '找卖票的', '卖票的去哪了，找'), *forms(' find_person嗓门特别大的那个大叔', '嗓门特别大的那个大叔呢，找到他', '找嗓门特别大的那个大叔'),
    *forms(' follow提着蛋糕的人', '跟着提着蛋糕的人', '提着蛋糕的人走哪你跟哪'), *forms(' follow穿拖鞋的服务员| to={where}', '跟着穿拖鞋的服务员去{where}', '穿拖鞋的服务员领你去{where}，跟着'), *forms(' guide头一回来的客人|{where}', '头一回来的客人不认得路，带到{where}', '领头一回来的客人去{where}'), *forms(' guide耳朵背的老爷子|{where}', '耳朵背的老爷子去{where}，你陪到', '带耳朵背的老爷子去{where}，慢点'), *forms(' guide刚下飞机的那对夫妻|{where}', '刚下飞机的那对夫妻，领到{where}', '把刚下飞机的那对夫妻送到{where}'),
    *forms(' inspect睡着的小孩', '睡着的小孩踢被子没，看一眼', '看看睡着的小孩'), *forms(' say{text}| to=量体温的护士', '跟量体温的护士讲{text}', '{text}，说给量体温的护士'), *forms(' say{text}| to=开会老迟到的那位', '开会老迟到的那位，你跟他说{text}', '提醒开会老迟到的那位{text}'), *forms(' go_to唱歌的小姑娘', '去唱歌的小姑娘那儿', '站到唱歌的小姑娘跟前'), *forms(' bring{object}|住楼上的奶奶', '住楼上的奶奶要{object}', '{object}还给住楼上的奶奶'), *forms(' bring假发|戴假发的演员', '戴假发的演员的假发掉了，假发给戴假发的演员', '假发，递给戴假发的演员'),
    *forms(' bring抱枕|抱着抱枕的人的朋友', '抱枕给抱着抱枕的人的朋友', '给抱着抱枕的人的朋友抱枕'), *forms(' find_person{person}说的那个师傅', '找{person}说的那个师傅', '{person}说的那个师傅在哪，找'),
)

_NO_MARKS: tuple[Form, ...] = (
    *forms(' bring洗好的葡萄|爷爷', '给爷爷洗好的葡萄端去', '洗好的葡萄给爷爷端去'), *forms(' bring剥了皮的鸡蛋| me', '我要剥了皮的鸡蛋拿来吧', '拿剥了皮的鸡蛋给我'), *forms(' bring拧紧的螺母|工位', '拿拧紧的螺母送工位', '拧紧的螺母送工位去吧'), *forms(' find丢掉的帽子| where={where}', '去{where}找丢掉的帽子找找看', '在{where}找丢掉的帽子'), *forms(' pick滚远的线团', '滚远的线团拿起来', '滚远的线团捡起来别踩'), *forms(' place{where}| object=要洗的床单', '要洗的床单放{where}要快', '放要洗的床单到{where}'),
    *forms(' place{where}| object=要送走的箱子', '把要送走的箱子放{where}先不送', '要送走的箱子放{where}不急'), *forms(' bring要放冰箱的牛奶|{person}', '给{person}要放冰箱的牛奶', '要放冰箱的牛奶给{person}让他放'), *forms(' find要找的那本书', '帮我找要找的那本书', '要找的那本书找着没有去找'), *forms(' bring能放桌上的风扇| me', '拿能放桌上的风扇给我', '我要能放桌上的风扇'), *forms(' bring跟床配的灯|{where}', '拿跟床配的灯到{where}', '跟床配的灯拿{where}去'), *forms(' pick给狗吃的骨头', '拿起给狗吃的骨头', '给狗吃的骨头拿起来'),
    *forms(' bring给我妈买的药| me', '给我给我妈买的药', '拿给我妈买的药给我'), *forms(' bring给我妈买的药|我妈', '给我妈买的药给我妈', '给我妈给我妈买的药'), *forms(' bring去医院要带的卡| me', '拿去医院要带的卡给我', '去医院要带的卡给我拿来'), *forms(' bring上次没吃完的饼|{person}', '给{person}上次没吃完的饼', '把上次没吃完的饼热没热都给{person}'), *forms(' inspect正在烧水的壶', '去看正在烧水的壶', '看看正在烧水的壶开没开'), *forms(' bring找不到盖的笔| me', '找不到盖的笔给我', '把找不到盖的笔拿过来'),
    *forms(' pick写了字的那面旗', '拿写了字的那面旗拿稳了', '写了字的那面旗举，哦，拿起来'), *forms(' bring看门用的铃铛|{person}', '给{person}看门用的铃铛', '看门用的铃铛给{person}'), *forms(' bring数钱的机器|收银台', '数钱的机器送收银台', '收银台要数钱的机器送去'), *forms(' find跟着我来的小狗', '找跟着我来的小狗', '跟着我来的小狗找一找'), *forms(' bring回家穿的拖鞋|{person}', '{person}要回家穿的拖鞋', '回家穿的拖鞋给{person}'), *forms(' bring停电用的蜡烛|{where}', '停电用的蜡烛送{where}', '{where}要停电用的蜡烛送去'), *forms(' pick转不动的陀螺', '拿起转不动的陀螺', '转不动的陀螺你拿着'),
    *forms(' bring等快递的小王的饭|等快递的小王', '等快递的小王的饭给等快递的小王', '给等快递的小王送等快递的小王的饭'), *forms(' find_person带路的阿姨', '找带路的阿姨', '带路的阿姨找一下'), *forms(' bring说好的糖|{person}', '说好的糖给{person}', '给{person}说好的糖别赖账'), *forms(' bring我拿不动的米|厨房', '我拿不动的米送厨房', '把我拿不动的米扛到厨房去'),
)

_MEASURED: tuple[Form, ...] = (
    *forms(' bring any干净袜子| me', '给我双干净袜子', '随手拿双干净袜子来给我'), *forms(' bring干净袜子| me', '给我那双干净袜子', '我那双干净袜子，拿来'), *forms(' bring any热牛奶|{person}', '给{person}倒，不，拿杯热牛奶', '弄杯热牛奶{person}要'), *forms(' bring热牛奶|{person}', '那杯热牛奶是{person}要的，端去', '这杯热牛奶给{person}吧'), *forms(' pick any空瓶子| where={where}', '{where}的空瓶子随便捡一个', '到{where}拿个空瓶子'), *forms(' place{where}| object= any新灯泡', '往{where}放个新灯泡备着', '{where}搁一个新灯泡'), *forms(' find any宽一点的桌子', '找张宽一点的桌子', '宽一点的桌子有没有，随便一张，找'), *forms(' bring any不沾水的手套| me', '一双不沾水的手套给我', '不沾水的手套要一双，来'),
    *forms(' bring最厚的那本书| me', '最厚的那本书给我', '给我最厚的那本书拿来'), *forms(' bring封皮破了的红文件夹|{person}', '封皮破了的红文件夹给{person}', '{person}要封皮破了的红文件夹'), *forms(' pick左手边的扳手', '左手边的扳手拿起来', '拿左手边的扳手，不是右手边的'), *forms(' bring你手边的胶水| me', '你手边的胶水给我', '把你手边的胶水递过来'), *forms(' pick最靠外的那个苹果| where={where}', '{where}里最靠外的那个苹果拿起来', '拿{where}最靠外的那个苹果'), *forms(' bring数过来第三本书| me', '数过来第三本书给我', '给我数过来第三本书'), *forms(' bring本子| me| from=倒数第二个抽屉', '倒数第二个抽屉里的本子给我拿来', '给我倒数第二个抽屉里的本子'), *forms(' bring大一号的扳手| me', '大一号的扳手给我，这个松', '不是这把，大一号的扳手，递来'),
    *forms(' bring同款的另一只手套| me', '同款的另一只手套给我', '我要同款的另一只手套'), *forms(' place{where}| object=还没拼的积木', '还没拼的积木放{where}', '放{where}，还没拼的积木'), *forms(' bring又酸又甜的那种糖|{person}', '给{person}又酸又甜的那种糖', '{person}要又酸又甜的那种糖'),
)

_LIKE_VERBS: tuple[Form, ...] = (
    *forms(' bring拿铁| me', '拿拿铁给我', '把拿铁拿来'), *forms(' bring any拿铁|{person}', '给{person}拿一杯拿铁', '{person}要杯拿铁，去拿'), *forms(' bring带鱼|厨房', '带带鱼去厨房', '把带鱼带到厨房'), *forms(' bring放大镜|{person}', '放大镜放下，不，放大镜给{person}', '拿放大镜给{person}看字用'), *forms(' place{where}| object=放大镜', '放放大镜到{where}', '把放大镜放{where}'), *forms(' find找零盒', '找找零盒', '找零盒找着没，去找'), *forms(' bring找零盒|收银台', '找零盒送收银台', '收银台要找零盒'),
    *forms(' bring手套| me', '把手套给我', '把手套拿过来给我戴'), *forms(' bring把手| me', '把把手拿给我，门上那个掉了', '掉下来的，把手，把把手给我'), *forms(' inspect把手', '看看把手松没松', '检查把手'), *forms(' bring说明书|{person}', '说明书给{person}，不用说什么', '把说明书给{person}'), *forms(' say说明书在盒子里| to={person}', '跟{person}说说明书在盒子里', '说明书在盒子里，说给{person}'), *forms(' find跟屁虫玩偶', '找跟屁虫玩偶', '跟屁虫玩偶跟丢了，找'), *forms(' bring送餐车|{where}', '送送餐车到{where}', '送餐车送{where}'),
    *forms(' go_to送餐车', '去送餐车那儿', '走到送餐车跟前停'), *forms(' inspect看板', '看看看板', '看板写没写满，去检查看板'), *forms(' count回形针| where={where}', '数数回形针，{where}的', '{where}的回形针数一数'), *forms(' bring数独书|爷爷', '数独书给爷爷', '爷爷要数独书，拿去'), *forms(' find数据线', '数据线不用数，找', '要找数据线，不是数线'), *forms(' pick抓痒棒', '抓抓痒棒', '抓痒棒抓起来'), *forms(' bring抱枕|{person}', '抱抱枕给{person}', '把抱枕抱给{person}'),
    *forms(' place{where}| object=提包', '提包放{where}，别提着', '往{where}放提包'), *forms(' go_to等候椅', '去等候椅那里等', '到等候椅去'), *forms(' wait{seconds}; go_to等候椅', '等{seconds}再去等候椅', '先等{seconds}，再到等候椅'), *forms(' bring去污粉| me', '去拿去污粉给我', '去污粉给我拿去，我擦锅'), *forms(' find去污粉| where={where}', '去{where}找去污粉', '去污粉去{where}找'), *forms(' bring到货单|{where}', '到货单送到{where}', '把到货单带到{where}'), *forms(' place{where}| object=停车卡', '停车卡放{where}，别停', '放停车卡到{where}'),
    *forms(' bring转椅|{where}', '把转椅推{where}去，别转', '转椅送{where}'), *forms(' bring给水阀| me', '要给水阀，给我', '给水阀给我'), *forms(' bring告示牌|{where}', '告示牌送{where}，谁也不用告诉', '{where}要告示牌'), *forms(' bring问卷|{person}', '问卷给{person}，不用问', '给{person}问卷填'), *forms(' bring来电显示器| me', '来电显示器拿来', '把来电显示器给我送来'), *forms(' bring小王子|小王', '小王子那本书，小王要，把小王子给小王', '给小王小王子，书名叫小王子'), *forms(' bring李宁鞋|李宁', '李宁鞋给李宁', '李宁要李宁鞋'),
    *forms(' bring红与黑|{person}', '红与黑那本拿给{person}', '{person}借红与黑，送'), *forms(' find我的世界那盒积木', '找我的世界那盒积木', '我的世界那盒积木不见了，找'), *forms(' bring白雪公主的裙子|小白', '白雪公主的裙子给小白', '小白要白雪公主的裙子'), *forms(' bring老王卤豆干|老李', '老李要老王卤豆干', '老王卤豆干给老李'),
)

_LONG_ERRANDS: tuple[Form, ...] = (
    *forms(' pick掉了漆的铁盒; place我们吃饭的屋| object=掉了漆的铁盒', '拿起掉了漆的铁盒放到我们吃饭的屋', '掉了漆的铁盒，拎起来，搁我们吃饭的屋'), *forms(' find撕了封面的书; bring撕了封面的书|{person}', '先找撕了封面的书，找着交{person}', '撕了封面的书是{person}的，找到还他'), *forms(' go_to晒鱼的平台; pick红桶', '到晒鱼的平台再拿红桶', '先去晒鱼的平台，然后拎红桶'), *forms(' find_person看车的大爷; bring修车的钥匙|看车的大爷', '找看车的大爷，修车的钥匙给他', '看车的大爷找到了就把修车的钥匙给他'),
    *forms(' guide{person}|量体重的地方; bring{object}|{person}', '带{person}去量体重的地方，再给他{object}', '{person}到量体重的地方，你领，然后把{object}给他'), *forms(' inspect总跳闸的插座; say总跳闸的插座先别用| to={person}', '看看总跳闸的插座，再跟{person}说总跳闸的插座先别用', '查总跳闸的插座，完了提醒{person}总跳闸的插座先别用'), *forms(' count没开封的纸箱| where={where}; go_to me', '数{where}没开封的纸箱，数好过来', '{where}没开封的纸箱几个，数完回我这儿'), *forms(' bring带提手的水壶|{person}; go_home', '带提手的水壶给{person}，给完充电去', '给{person}带提手的水壶，然后你回去充电'),
    *forms(' place{where}| object=客人用过的毛巾; place{where2}| object=客人没用过的毛巾', '客人用过的毛巾放{where}，客人没用过的毛巾放{where2}', '{where}放客人用过的毛巾，{where2}放客人没用过的毛巾'), *forms(' bring左脚那只鞋|{person}; bring右脚那只鞋|{person2}', '左脚那只鞋给{person}，右脚那只鞋给{person2}', '{person}要左脚那只鞋，{person2}要右脚那只鞋'), *forms(' follow戴安全帽的师傅| to={where}; bring{object}|戴安全帽的师傅', '跟着戴安全帽的师傅到{where}，把{object}给戴安全帽的师傅', '跟戴安全帽的师傅去{where}，完了给他{object}'),
    *forms(' go_to喂鸽子的小广场; wait{seconds}; go_to me', '去喂鸽子的小广场，待{seconds}，回我这儿', '喂鸽子的小广场等{seconds}再来找我'), *forms(' describe最大那盆花的样子; go_to me', '说说最大那盆花的样子，然后来我这里', '把最大那盆花的样子看清楚告诉我，再过来'), *forms(' move forward|{distance}; pick翘起来的地垫', '往前{distance}，拿起翘起来的地垫', '前进{distance}，把翘起来的地垫捡起来'), *forms(' turn left 180; go_to冒热气的水桶', '转身，去冒热气的水桶那儿', '掉头到冒热气的水桶跟前'),
)

_POINTED_AT: tuple[Form, ...] = (
    *forms(' bring红凳子| me', '喏，那个红凳子，给我', '看我手指的那个，红凳子，拿来', '这个红凳子，对对，挪我这儿来给我'), *forms(' pick蓝桶', '看见没，那边那个蓝桶，拿起来', '就那个，那个蓝桶，提起来'), *forms(' inspect铁门', '你瞧那扇铁门，去检查一下', '喏那边，那扇铁门，看看锁没锁'), *forms(' go_to长椅', '看到那条长椅了吗，开过去', '就前头那儿，那条长椅，去吧'), *forms(' bring花布包|{person}', '这个花布包是{person}的，这个，拿给她', '喏，这个花布包，给{person}'), *forms(' place{where}| object=铜壶', '这把铜壶，呃，这把，搁{where}', '那把铜壶，别动别的，那把，放{where}'),
    *forms(' find_person那个姑娘| where={where}', '刚才那个姑娘去{where}了，找一下', '去{where}找那个姑娘，就刚才那个'), *forms(' guide那位老人家|{where}', '那位老人家，你看那位，领去{where}', '那位老人家要上{where}，你带着'), *forms(' follow那个小伙子', '看那个小伙子，对，跟上那个小伙子', '就那个小伙子，跟他走'), *forms(' say{text}| to=那位师傅', '那边那位师傅，你去跟那位师傅说{text}', '{text}，跟那位师傅这么说'), *forms(' bring{object}|那个小朋友', '给那个小朋友{object}', '那个小朋友想要{object}，给他拿'), *forms(' place方桌| object={object}', '{object}放那张方桌上，那张方的', '看那张方桌，{object}搁那上头'),
    *forms(' describe木箱的大小', '那只木箱的大小是多少，看看', '这只木箱的大小，你报一下'), *forms(' count石凳', '那些石凳有几个，数数', '数一下这些石凳'), *forms(' bring黄毛巾| me; bring绿毛巾|{person}', '这条黄毛巾给我，那条绿毛巾给{person}', '黄毛巾，这条，我的，绿毛巾，那条，{person}的，拿'), *forms(' bring绿毛巾| me; bring黄毛巾|{person}', '这条绿毛巾给我，那条黄毛巾给{person}', '绿毛巾，这条，我的，黄毛巾，那条，{person}的，拿'),
)

SAFE: tuple[tuple[Form, ...], ...] = (
    _CALLED_BY_USE, _ODD_LOOKS, _BRANDS, _SOMEBODYS, _CLAUSE_INSIDE, _CLAUSE_OUTSIDE, _SIDE_BY_SIDE, _IN_MESSAGES, _ASKED, _PLACES_CALLED, _PEOPLE_CALLED, _NO_MARKS, _MEASURED, _LIKE_VERBS, _LONG_ERRANDS, _POINTED_AT,
)

NO_TASK: tuple[str, ...] = (
    '小王的蓝杯子真好看', '开罐头用的那个东西我自己有', '腿有点晃的椅子是去年买的', '我们吃饭的屋挺宽敞', '带裂缝的杯子扔了就扔了吧', '老干妈还是那个味儿', '红牛喝多了心慌', '我妈的老花镜她自己收着呢', '那种椅子坐着不舒服', '量血压的那台机器去年就有了', '刚才那位是卖票的', '你说的那个人我也不认识', '{person}的工位好乱啊', '{person}的爸爸个子真高', '{object}跟{person}的一模一样', '我弟的滑板比我的贵', '叫起床的铁家伙把我吵醒了', '长得像鸭子的茶壶，哈哈', '那叫扳手，不叫钳子', '这个我们那儿叫洋火', '又酸又甜的那种糖我小时候吃过', '隔壁老李家的梯子借走了', '大白兔奶糖一粒一块钱', '{where}就是以前放报纸的那间', '我说的是人名，不是地名', '他叫李书桌，名字怪吧',
)
"""Talk about things and people by such names, which asks for nothing."""

ASK_WHERE: tuple[str, ...] = (
    '腿有点晃的椅子搬到那边去', '小王的蓝杯子换个地方放', '把老干妈放到我说的那个地方', '带我去那个什么地方来着', '我想去个能坐的地方，带路', '{person}要去那个屋，你带他', '把{object}放到上次那个地方', '去他们待的那边', '{object}送去他们说的那里', '开罐头用的那个东西放回原来的位置', '去那个那个，哎就是那儿', '你去那间，就那间', '印着小熊的那条毯子放别处', '把{person}领到他该去的那间', '没写名字的卷子放回老地方', '六神花露水放到顺手的地方', '带我到那个，就那个屋', '把我妈的老花镜挪一挪地方', '{object}别搁这儿，挪到那边',
)
"""Where to is left open, though the thing is named at length."""

ASK_WHAT: tuple[str, ...] = (
    '叫啥来着，就那个，给我', '我手边那个，拿来', '小王的那个，给小李', '小王要他的那个，给他', '给我那个带轮子的，就是那个，你知道的', '把那个挺沉的放到{where}', '有把手的那样，你给我拿', '{person}说的那样，给他送去', '昨天那个再给我一个', '把那个有点晃的送到{where}', '{where}上那个什么什么，拿给{person}', '你拿来那个嘛，就蓝的', '给{person}那个，叫不上名儿', '左边那个，对，拿起来', '找那个那个那个', '那什么玩意儿递我', '上面那个给{person}，下面那个给我', '大的给我小的给{person}', '另一只呢，给我拿来', '捡一下那个红不红黄不黄的', '同款的再来一个', '找个像那个的', '跟他那个一样的，给{person}', '检查那个响的', '把右边第三个拿给{person}', '我要那啥，你给拿一下',
)
"""What is meant is pointed at, and not named."""
