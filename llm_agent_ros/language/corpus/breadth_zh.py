"""Chinese sentences: verbs and turns of phrase for every single skill that no other file has."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_GOING: tuple[Form, ...] = (
    *forms(' go_to{where}', '劳驾驱车至{where}', '朝{where}进发', '摸到{where}去，黑灯瞎火的慢点', '把自个儿运到{where}', '目标{where}，出动', '{where}那儿缺个人手，你顶上去', '起驾{where}', '转战{where}', '一溜小跑到{where}', '打道去{where}', '窜到{where}去，快得像兔子那样', '大驾光临一下{where}呗'),
    *forms(' go_to{where}', '兹命你赴{where}', '即刻奔赴{where}', '身子往{where}那边送', '让轮子滚到{where}那头', '烦请现身{where}', '{where}，走起', '撒丫子往{where}跑', '骨碌到{where}去', '迈开你的轮子上{where}', '抄近道到{where}那儿', '贴着墙根挪去{where}', '咱们在{where}碰头，你先过去'),
    *forms(' go_to{where}', '{where}见，你头里走', '我人在{where}呢，你来会我', '位置切换到{where}', '坐标定在{where}，开拔', '你该出现在{where}才对', '怎么还杵这儿，{where}啊', '绕过椅子，上{where}那块儿', '麻溜儿地{where}走着', '你人应该在{where}的，过去吧', '要不你上{where}串个门', '把位置腾出来，你到{where}呆着', '拜托移步至{where}一隅'),
    *forms(' go_to{where}', '爬也要爬到{where}', '搭电梯太慢，直接杀去{where}', '機器人，往{where}集合'),
    *forms(' go_to{person}', '凑到{person}身边去', '往{person}那儿凑凑', '挨着{person}站好', '投奔{person}去吧', '到{person}眼皮底下去', '{person}那儿报到', '和{person}碰个头去', '去给{person}站旁边壮壮胆'),
    *forms(' go_to{object}', '贴近{object}', '向{object}靠拢', '和{object}挨近些', '凑到{object}跟前', '停在{object}边儿上', '拿{object}当终点，开过去'),
    *forms(' go_to me', '到我膝盖边来', '快来我身边蹲着', '向我靠拢', '贴过来，挨着我', '过来让奶奶摸摸', '你离我太远啦，近点近点，到我这儿', '归我身边来', '往我这里集合'),
)
_HOME: tuple[Form, ...] = (
    *forms(' go_home', '鸣金收兵，回桩', '收队，各回各的充电桩', '归巢吧小家伙', '打烊了，你也去插上电', '你肚子饿了，去吃电', '补补电去', '该给自己续命了，充电座伺候', '电池见底了，自行解决', '去你插座那儿趴窝', '把自己接上电', '电量告急，速回', '今儿的活儿到此为止，回你的小窝歇脚'),
    *forms(' go_home', '睡觉觉去，充电床在等你', '没你的事了，到桩上候着', '续航只剩一格，先去喂饱自己', '你那充电座空着呢，去坐上', '作业结束，返库充电', '倒完这班就上桩', '去把血条回满', '摆驾回桩', '回你自己的老地方插着去', '回巢休整', '可以撤了，桩上见', '麻烦你自个儿去对接充电触点'),
    *forms(' go_home', '让你的电瓶喝饱', '滚去回血', '你可以退下了，充电座歇息', '天黑了，小车车要回去充电睡觉觉了', '请执行回充程序', '电力补给去', '電池快掛了，你先回去充飽', '到充电的窝里打个盹'),
)
_MOVE: tuple[Form, ...] = (
    *forms(' move forward|{distance}', '朝前头拱{distance}', '往前匍匐{distance}', '前探{distance}', '再逼近{distance}，正前方', '前面空着，补上去{distance}', '排队往前跟{distance}', '给油，{distance}，照直了', '推进{distance}', '鼻子对着哪儿就往哪儿走{distance}', '往前头凑{distance}', '直愣愣地走{distance}', '不拐弯，溜{distance}'),
    *forms(' move forward|{distance}', '照着眼前这条线走{distance}', '往前蛄蛹{distance}', '车头方向，{distance}'),
    *forms(' move back|{distance}', '屁股往后送{distance}', '倒挡挂上，来{distance}', '往后头腾出{distance}', '向后蹭{distance}', '给我让出{distance}来，往后', '请自行退避{distance}', '后脑勺那个方向挪{distance}', '原路倒回{distance}', '别怼我脸上，往后{distance}', '倒着出溜{distance}'),
    *forms(' move left|{distance}', '往左边蹭{distance}', '左手边让出{distance}', '身子不转，左移{distance}', '靠左溜{distance}', '平着往左滑{distance}', '朝左面错开{distance}'),
    *forms(' move right|{distance}', '往右边蹭{distance}', '右手边让出{distance}', '身子不转，右移{distance}', '靠右溜{distance}', '平着往右滑{distance}', '朝右面错开{distance}'),
    *forms(' move back| 0.5 m', '你挡着门了，往后腾一腾', '脚丫子被你压着啦，倒一点点', '往后捎一捎', '离我脸远一丢丢，退后点儿'),
    *forms(' move forward| 0.5 m', '往前拱一拱', '再靠前一丁点', '朝前面错一小截'),
)
_TURN: tuple[Form, ...] = (
    *forms(' turn left 90', '把脸别到左边去', '车头左打，打满', '左手边，拐', '朝左扭一下身子', '屁股不动，头朝左掰过去', '往左一个直角', '左转体，走你', '面朝左侧站好', '你左边有什么，转过去对着', '来个左拐', '左侧身'),
    *forms(' turn right 90', '把脸别到右边去', '车头右打，打满', '右手边，拐', '朝右扭一下身子', '屁股不动，头朝右掰过去', '往右一个直角', '右转体，走你', '面朝右侧站好', '你右边有什么，转过去对着', '来个右拐', '右侧身'),
    *forms(' turn left 180', '把后背亮给我', '翻个面儿，脸朝后', '调转枪口似的，朝后', '拿后脑勺对着我', '人家换衣服呢，背过脸去', '面壁去，转', '前后掉个个儿，你自己转', '車頭調過來朝後面', '反过来朝着后头站', '给大家一个背影'),
    *forms(' turn left 360', '像陀螺那样转一整圈', '原地兜个满圈', '四面八方都照顾到，转一周', '来个全景，转满一圈', '芭蕾那样旋一圈', '给爷爷亮个相，原地打个圆圈'),
    *forms(' turn{angle}', '机身{angle}即可', '请把朝向{angle}', '脚底下别挪，{angle}', '校准一下姿态，{angle}', '听口令，{angle}', '摄像头对不准，{angle}', '底盘{angle}，别平移'),
)
_WAITING: tuple[Form, ...] = (
    *forms(' wait{seconds}', '给我捱过{seconds}', '掐表，{seconds}内不许挪窝', '计时{seconds}，其间勿动', '歇口气，{seconds}', '打个盹儿，{seconds}就醒', '耗它个{seconds}', '容老夫{seconds}', '宽限我{seconds}', '缓一缓，{seconds}', '给我{seconds}缓缓，先别走', '静置{seconds}', '且驻足{seconds}'),
    *forms(' wait{seconds}', '让子弹飞{seconds}', '卡在这里{seconds}', '你当{seconds}的雕像', '心里默数{seconds}', '进程挂起{seconds}', '休眠模式，{seconds}', '咱不着急，搁这儿磨蹭{seconds}', '{seconds}之内按兵不动', '再忍{seconds}', '罚站{seconds}', '定格{seconds}', '晾在那儿{seconds}别管'),
    *forms(' wait{seconds}', '把时间空出{seconds}来', '延后{seconds}再动', '{seconds}后再说', '拖上{seconds}', '過{seconds}才准動', '杵着，{seconds}', '先按下暂停，{seconds}', '原地消磨{seconds}', '稍息{seconds}', '你先晃神{seconds}，我签个字', '停泊{seconds}', '保持原样{seconds}'),
)
_STOPPING: tuple[Form, ...] = (
    *forms(' stop', '急刹急刹', '快快快，闸闸闸', '定住，脚别抬', '到此为止，一步也别再迈', '罢手罢手', '就此作罢，别干了', '收手吧你', '全体立定', '紧急制动', '快踩刹车呀', '熄火，别动弹', '原地冻住'),
    *forms(' stop', '不许再挪半步', '消停点，别动啦', '这趟不算，马上停', '任务作废，停下来', '手头的活儿先撂下，啥也别做', '撒手不干了，停', '我喊停就得停', '诶诶诶，住脚', '小车车不许动啦', '你怎么还在走啊，停不停', '一切动作，停', '叫停叫停'),
    *forms(' stop', '终止执行', '红灯，停', '勒马', '停车停车，前面有娃', '我改主意了，全部停掉', '给我刹稳了', '通通停工'),
)
_PATROL: tuple[Form, ...] = (
    *forms(' patrol{where}+{where2}', '{where}、{where2}，轮番去照看一遍', '挨次走访{where}和{where2}', '遛一遍{where}、{where2}', '{where}和{where2}两头跑着看看', '例行巡检：{where}、{where2}', '查房，{where}跟{where2}', '串着走一遍{where}、{where2}', '{where}、{where2}这两处过一遍堂', '把{where}和{where2}排查一圈', '到{where}、{where2}各打个卡', '{where}打头、{where2}收尾，巡上一轮', '{where}连着{where2}，走马灯似的看一遍'),
    *forms(' patrol{where}+{where2}', '值更，{where}和{where2}', '打更的，{where}、{where2}走一趟看看平安不平安', '替我把{where}、{where2}的门窗挨着看一遍', '夜查{where}及{where2}', '{where}、{where2}逐一过目', '一处一处来，{where}、{where2}，都溜达到', '视察{where}与{where2}', '排班表上写着你巡{where}、{where2}', '到{where}、{where2}各站绕场一周'),
    *forms(' patrol{where}+{where2}| times= 2', '{where}和{where2}，查房查两轮', '{where}、{where2}各打卡两次', '遛{where}、{where2}，遛两个来回', '例行巡检两次：{where}、{where2}', '绕{where}和{where2}走个双份，两圈'),
    *forms(' patrol{where}+{where2}| times= 3', '{where}、{where2}，值更三趟', '照着{where}、{where2}的次序打卡三回', '排查三轮，{where}和{where2}', '{where}到{where2}，走马灯似的转三圈'),
    *forms(' patrol{where}+{where2}+{where22}', '{where}、{where2}、{where22}，轮番照看一遍', '查房，{where}、{where2}、{where22}', '到{where}、{where2}和{where22}各打个卡', '今晚夜查{where}、{where2}、{where22}'),
    *forms(' patrol{where}', '上{where}巡检一圈', '{where}那片你绕场一周，看看太不太平'),
)
_LOOKING: tuple[Form, ...] = (
    *forms(' inspect{where}', '到{where}摸个底', '{where}是个什么光景，报来', '给{where}来个全身扫描，说说都有啥', '{where}摆了些啥玩意儿，念给我听', '勘察{where}', '视察一番{where}，看有何物', '{where}眼下啥情形，探一探', '侦查{where}，把看到的报上来', '替我当眼睛，{where}里有些什么', '{where}收拾利索了没，过去验收', '{where}那边啥动静，瞄一眼', '排查{where}有无异常'),
    *forms(' inspect{where}', '扫一眼{where}，有什么说什么', '{where}乱成啥样了，给我汇报', '对{where}做一次现场查勘', '{where}都放着什么宝贝呀'),
    *forms(' inspect{object}', '给{object}把把脉', '{object}有没有磕着碰着，验验', '安排{object}体检一回', '审视{object}有无破损', '验货，{object}', '{object}还囫囵吗，瞄一眼', '{object}怕是摔出裂纹了，会诊一下', '仔细端详端详{object}', '查验{object}是否完好', '{object}成色如何，过过眼', '把{object}从头到脚打量一番', '{object}咋样了，凑近瞄瞄'),
    *forms(' inspect{object}', '请对{object}实施外观检验', '{object}还能用不能用，你给掌掌眼', '核验{object}', '{object}状态，看后上报'),
    *forms(' inspect{person}', '{person}脸色好不好，望一望', '{person}睡踏实了没有，瞄一眼', '去照看一眼{person}'),
)
_COUNTING: tuple[Form, ...] = (
    *forms(' count{what}| where={where}', '{where}{on}的{what}过个数', '给{where}盘库，{what}几何', '{where}{on}{what}的存量报给我', '摸清{where}{on}{what}的数目', '掰着指头算算{where}{on}有几个{what}', '{what}在{where}拢共几个', '{where}，{what}，合计多少', '{where}{on}{what}若干，请清数', '把{where}{on}的{what}计个数', '台账上缺个数，{where}的{what}', '{where}{on}的{what}凑得够数吗，挨个数', '{where}{on}{what}的数量是几'),
    *forms(' count{what}| where={where}', '挨个点名，{where}的{what}，报总数', '一二三四，{where}{on}{what}数到几', '{where}里头的{what}是单数还是双数，到底几个', '{what}，就{where}那堆，几个', '复核{where}{on}{what}的件数', '统计口径是{where}，统计项是{what}', '{where}{on}的{what}，數目拜託'),
    *forms(' count{what}', '摸清{what}的数目', '{what}拢共多少', '{what}的总数是', '{what}还有几多，点点', '过一遍数，{what}', '掰指头数{what}', '{what}凑够几个了', '盘库，{what}', '眼前的{what}，数目报来', '你会数数吗，数{what}', '{what}，清数后回复', '请做{what}的计数'),
    *forms(' count{what}', '瞧见几个{what}了'),
)
_FINDING: tuple[Form, ...] = (
    *forms(' find{object}', '打探{object}的下落', '{object}跟我躲猫猫呢，揪它出来', '{object}人间蒸发了，你帮着寻', '{object}长腿跑了吧，满屋子搜搜', '追查{object}的去向', '翻箱倒柜也要把{object}翻出来', '锁定{object}', '让{object}现形', '{object}猫在哪个旮旯了', '四下里踅摸踅摸{object}', '侦查{object}的踪迹', '把{object}的位置锁死'),
    *forms(' find{object}', '{object}放哪我忘得一干二净，帮帮忙', '寻觅{object}', '{object}呢，刚还在的呀', '帮奶奶瞧瞧{object}跑哪儿去了', '有没有瞄见{object}', '{object}没影儿了，真是活见鬼', '掘地三尺，{object}得露面', '{object}失踪，请协寻', '搜寻目标：{object}', '請協尋{object}', '{object}死哪去了', '用你的大眼睛把{object}认出来'),
    *forms(' find{object}', '{object}究竟落在何处', '一眼扫过去，{object}在哪呀'),
    *forms(' find{object}| where={where}', '把{where}翻个底儿掉，{object}得出来', '{object}该不会猫在{where}吧，搜', '{where}旮旯里踅摸踅摸{object}', '排查{where}，找出{object}', '在{where}侦查{object}', '{object}八成落{where}了，找', '{where}里搜罗一下，{object}在不在', '{object}有没有掉{where}，扒拉扒拉', '搜索范围{where}，目标{object}', '上{where}探探有没有{object}', '{where}那头有{object}没有，扫扫看'),
)
_PEOPLE: tuple[Form, ...] = (
    *forms(' find_person{person}', '打探{person}现在何处', '{person}又开溜了，去逮', '把{person}给揪出来', '寻访{person}', '{person}喊破嗓子都不应，你去寻', '{person}躲猫猫呢，轮到你来抓', '弄清{person}的去向', '锁定{person}', '谁晓得{person}上哪儿疯去了，找', '{person}踪影全无，搜人', '{person}人间蒸发啦，快寻', '点名点到{person}没应声，去寻人'),
    *forms(' find_person{person}', '帮我盯出{person}在哪', '瞄见{person}了没', '{person}一眨眼没了，四处望望', '{person}不在工位，查查人在哪儿', '协查通报：{person}', '請協尋{person}本人', '{person}的人影呢', '{person}八成走丢了，赶紧的', '我急着见{person}，先弄清人在哪', '摸清{person}的下落'),
    *forms(' find_person{person}| where={where}', '{person}是不是猫在{where}呢，瞄瞄', '上{where}寻访{person}', '{where}搜人，搜{person}', '去{where}把{person}揪出来', '{person}该不会躲{where}里抽烟吧，寻寻', '{where}有{person}的人影没', '排查{where}，目标人物{person}', '{person}可在{where}，劳驾确认', '{person}约莫在{where}，帮忙逮', '上{where}望望{person}来了没'),
)
_FOLLOWING: tuple[Form, ...] = (
    *forms(' follow{person}', '缀在{person}身后当队尾', '当{person}的小尾巴', '随行{person}', '给{person}当跟屁虫', '咬住{person}，别掉队', '追随{person}', '与{person}形影不离', '{person}前脚走，你后脚跟', '踩着{person}的脚印走', '{person}上哪你上哪', '像口香糖那样黏住{person}', '{person}打头，你殿后'),
    *forms(' follow{person}', '亦步亦趋，跟定{person}', '给{person}殿后', '拿{person}当领头羊，跟', '眼睛别离开{person}，走哪跟哪', '和{person}保持一步远，跟好', '{person}就是你的火车头', '{person}查房，你在后头跟班', '貼身跟著{person}'),
    *forms(' follow me', '做我的小尾巴呗', '缀我后头', '踩着我的脚印来', '我打头，你殿后', '我前脚走你后脚跟', '跟紧妈妈，别走丢', '我走哪你溜哪', '随我来便是', '给我当个跟班', '黏着我点', '随我同往', '老夫头前走，你后面跟'),
    *forms(' follow{person}| to={where}', '缀在{person}身后，一直到{where}', '随{person}同往{where}', '跟班，随{person}上{where}', '当{person}的小尾巴，当到{where}为止', '追随{person}至{where}', '{person}打头去{where}，你殿后'),
    *forms(' follow me| to={where}', '随我同赴{where}', '当我的小尾巴，一块儿上{where}', '踩着我的脚印来，终点{where}', '我打头去{where}，你殿后'),
)
_TAKING: tuple[Form, ...] = (
    *forms(' pick{object}', '攥牢{object}', '拈起{object}', '两指捏起{object}', '揽过{object}', '托起{object}，托平', '给我抄起{object}', '把{object}提溜起来', '{object}收入囊中', '缴获{object}', '{object}归你保管，拿着', '替我攥着{object}', '让你的爪子合拢，抓{object}'),
    *forms(' pick{object}', '请用机械臂拾取{object}', '{object}躺地上好久了，捡呀', '像叼骨头那样叼起{object}', '让{object}离地', '{object}上手', '腾出手来，{object}拿上', '双手捧起{object}', '把{object}抱怀里', '手里别空着，拿上{object}', '{object}快掉了，托住', '夹爪闭合，对象{object}', '揪住{object}'),
    *forms(' pick{object}', '{object}拔起来', '摘下{object}', '{object}拎起来掂掂', '你帮我拿一下下{object}嘛，拿着就好', '{object}先由你捧着', '一把薅起{object}', '拾掇起{object}，握手里', '把{object}从地上请起来', '{object}，抓紧喽', '不许让{object}再躺那儿，抄起来'),
    *forms(' pick{object}| where={where}', '去{where}把{object}抄手里', '{where}{on}的{object}，攥起来', '从{where}{on}拈起{object}', '自{where}拾取{object}', '{where}那个位子上躺着{object}，揪起来', '从{where}抽出{object}', '打{where}{on}提溜起{object}', '{object}搁在{where}呢，托起来', '请从{where}提取{object}', '从{where}把{object}摘下来', '由{where}领走{object}', '从{where}{on}捞起{object}'),
)
_PUTTING: tuple[Form, ...] = (
    *forms(' place{where}| object={object}', '{object}入库，库位{where}', '{object}上架，{where}', '让{object}物归原处，它该在{where}', '请{object}到{where}{on}落座', '将{object}陈列于{where}', '将{object}安放在{where}', '{object}寄存到{where}', '给{object}在{where}{on}腾个位子，摆好', '{object}归{where}管，摆回去', '{where}就是{object}的家，让它回家', '{object}撂{where}就得', '往{where}{on}垛{object}'),
    *forms(' place{where}| object={object}', '把{object}顺手投{where}里头', '把{object}卸{where}', '{object}嘛，{where}{on}一放完事', '把{object}供到{where}{on}', '{object}往{where}一靠就行', '{where}{on}空着，让{object}占上', '将{object}存放至{where}', '{object}别拿手里了，{where}{on}歇着', '{object}甩{where}{on}就成', '{object}給我擱去{where}啦', '把{object}插回{where}', '让{object}在{where}{on}躺平'),
    *forms(' place{where}| object={object}', '{object}竖在{where}{on}', '把{object}安顿在{where}', '{where}{on}码上{object}', '叫{object}去{where}{on}待着', '用{object}把{where}{on}的空儿填上', '{object}请归档到{where}', '{object}丟{where}{on}就好囉', '拿{object}摆到{where}{on}去'),
    *forms(' place{where}', '手里的家伙卸到{where}', '手上的搁{where}就成', '拿着的那个，{where}{on}撂下', '卸货，卸{where}', '松手，让它落在{where}{on}', '就手存放到{where}', '腾空双手，东西摆{where}{on}', '轻拿轻放，放哪，{where}', '给它在{where}安个家', '端着累不累，撂{where}{on}吧'),
)
_FETCHING_FOR_ME: tuple[Form, ...] = (
    *forms(' bring{object}| me', '{object}我要了', '{object}借我使使', '匀我{object}呗', '{object}呈上来', '奉上{object}', '赏我{object}', '快递{object}到我手', '替我跑腿，{object}', '{object}外送，收件人就是我', '支援我{object}', '{object}伺候', '把{object}弄到我这儿来'),
    *forms(' bring{object}| me', '我这儿短{object}', '手头没{object}干不了活，劳驾', '谁把{object}给我递一把，你呗', '给我整{object}来', '请惠赐{object}', '{object}拿来我瞅瞅', '{object}还我', '我够不着{object}，劳驾啦', '腰疼，{object}你给我递过来', '有劳代取{object}', '为师的{object}呢，呈来', '我想用{object}，可不可以麻烦你呀'),
    *forms(' bring{object}| me', '人家就要{object}，要嘛要嘛', '{object}，速，我等着', '{object}能不能到我手里', '没{object}我睡不着，拿来', '本店客人要{object}，我代收，送我这', '申领{object}，送至我处', '{object}有没有，来一份给我', '我想跟你讨{object}', '{object}变到我手里来', '帮忙传一下{object}给我', '请拿{object}来给我，谢谢您的帮忙', '{object}叼过来给我'),
    *forms(' bring{object}| me', '烦请将{object}移交给我', '{object}不在手边，你懂的，拿来', '嘿，搭把手，{object}递过来', '就差{object}了，你倒是拿呀', '我兩手都是麵粉，{object}幫我拿一下過來'),
    *forms(' bring{object}| me| from={where}', '自{where}代取{object}，交我', '{where}{on}的{object}我要了', '跑趟腿，{where}的{object}，给我', '上{where}把{object}弄来给我', '从{where}调拨{object}给我', '往{where}走一遭，把{object}捎回给我', '{object}我落{where}了，跑腿捎回来', '打{where}捞{object}过来给我', '到{where}提货，{object}，送我这', '{where}里有{object}，劳驾端给我'),
)
_DELIVERING: tuple[Form, ...] = (
    *forms(' bring{object}|{person}', '{object}物归原主，{person}的', '{object}移交{person}', '{person}那边短{object}，支援一下', '给{person}派送{object}', '将{object}呈送{person}', '替我把{object}转递{person}', '{object}，{person}签收', '快递小哥，{object}，{person}收', '{object}是{person}要的，上货', '{person}伸着手要{object}呢', '拿{object}孝敬{person}', '{person}讨{object}讨了三回了，给他吧'),
    *forms(' bring{object}|{person}', '把{object}匀给{person}', '{object}赠予{person}', '让{person}拿到{object}', '{person}手上缺{object}', '{object}请{person}查收，你跑腿', '配送单：{object}，收货人{person}', '{person}喊着要{object}，你应一声拿去', '叫{person}别起来，{object}你递', '喂，{object}，给{person}，轻点', '代我把{object}还了{person}', '{person}盼{object}盼得脖子都长了', '{object}發給{person}啦'),
    *forms(' bring{object}|{person}', '给{person}补一份{object}', '{object}替{person}端过去', '把{object}交接给{person}', '{object}落{person}手里才算完'),
    *forms(' bring{object}|{where}', '{object}，派送至{where}', '{where}急等{object}用', '{where}叫了{object}', '给{where}补给{object}', '支援{where}，{object}', '配送单：{object}，地址{where}', '{object}拉到{where}去', '{where}那边断货了，{object}补过去', '押送{object}去{where}', '把{object}转移至{where}', '调拨{object}到{where}', '请将{object}投递到{where}'),
    *forms(' bring{object}|{where}', '驮着{object}上{where}', '{object}搬家，新家{where}', '往{where}供应{object}', '{where}要货，货名{object}'),
    *forms(' bring{object}|{person}| from={where}', '从{where}调{object}给{person}', '{where}提货，{object}，{person}签收', '{object}在{where}，{person}等着用，你跑腿', '自{where}取{object}呈{person}', '{person}把{object}落{where}了，劳你捎还', '上{where}代领{object}，给{person}'),
    *forms(' bring{object}|{where2}| from={where}', '{object}，由{where}调往{where2}', '把{object}从{where}转移至{where2}', '{where}的{object}搬家到{where2}', '移库：{object}，{where}出，{where2}入', '从{where}押{object}去{where2}'),
)
_LEADING: tuple[Form, ...] = (
    *forms(' guide{person}|{where}', '搀{person}上{where}', '护送{person}前往{where}', '{person}腿脚不便，搀去{where}', '接驾，{person}，请入{where}', '给{person}当向导，目的地{where}', '引荐{person}入{where}', '{person}头一回来，{where}怎么走你示范一遍', '恭送{person}至{where}', '前头开路，把{person}引进{where}', '牵着{person}的手走到{where}', '{person}要入住{where}，劳烦领过去', '叫{person}踩着你的印儿去{where}'),
    *forms(' guide{person}|{where}', '{person}迷路了，捎他到{where}', '伴送{person}去{where}', '导诊：{person}，{where}', '{person}交给你了，平安送抵{where}', '领着{person}认认{where}的门', '叫{person}跟你走，走到{where}', '陪护{person}转至{where}', '把{person}交到{where}去，你头前走着', '{person}一个人摸不到{where}，你当拐棍', '替{person}引座，{where}那边', '麻煩帶位，{person}，{where}', '做{person}的导盲犬，走去{where}'),
    *forms(' guide me|{where}', '给我当回向导，{where}', '搀我上{where}', '{where}咋走，你前面引着我', '我路痴，{where}，求带', '护送我回{where}', '我跟你走，咱上{where}', '牵我去{where}', '头一天上班摸不着{where}，你带带我', '你开路，我要上{where}', '请为我导航至{where}，我随您走', '{where}我没去过，你走前面好不好', '麻煩帶位到{where}，我跟著'),
    *forms(' guide me|{where}', '当我的拐棍，去{where}'),
    *forms(' guide{person}| me', '把{person}请到我这儿', '将{person}引到我面前', '护送{person}来我跟前', '传{person}进来见我，你带路', '搀{person}到我这边'),
    *forms(' guide{person}|{where}| from={where2}', '{person}在{where2}候着，护送至{where}', '接驾：{where2}接{person}，{where}落座', '自{where2}引{person}入{where}', '把{person}打{where2}搀到{where}', '{person}由{where2}转{where}，陪护', '{where2}到{where}这段路，护送{person}'),
)
_TELLING: tuple[Form, ...] = (
    *forms(' say{text}| to={person}', '给{person}带个信儿：{text}', '捎话给{person}，{text}', '捎个口信给{person}，就说{text}', '传我的话，{person}，{text}', '知会{person}一句，{text}', '透露给{person}，{text}', '跟{person}念叨念叨，{text}', '冲{person}吆喝：{text}', '凑{person}耳边嘀咕一句，{text}', '致{person}：{text}', '原话复述给{person}，{text}', '去给{person}报个信，{text}'),
    *forms(' say{text}| to={person}', '敬告{person}，{text}', '得让{person}晓得，{text}', '{person}那边言语一声，{text}', '替我回{person}一句，{text}', '向{person}作个通报，{text}', '{person}还蒙在鼓里，告诉他{text}', '通知到{person}本人，{text}', '函告{person}：{text}', '跟{person}交个底，{text}', '烦转{person}，{text}', '请对{person}如此说：{text}', '跟{person}咬个耳朵，{text}'),
    *forms(' say{text}| to={person}', '給{person}帶個話，{text}', '把这句话送到{person}耳朵里：{text}'),
    *forms(' say{text}', '开金口，说{text}', '学我说话，{text}', '大点声喊，{text}', '宣读：{text}', '全屋播报，{text}', '吆喝一嗓子，{text}', '朗声念{text}', '扯开嗓门嚷{text}', '请复述：{text}', '麦克风给你，来一句{text}', '跟着奶奶念，{text}', '广而告之：{text}'),
    *forms(' say{text}', '喊话，{text}', '台词是{text}，念吧'),
    *forms(' say{errand}| to={person}', '敦促{person}{errand}', '传令{person}，{errand}', '去{person}那儿言语一声，{errand}', '督促{person}{errand}', '再三嘱咐{person}{errand}', '叮嘱一下{person}，{errand}', '请{person}{errand}，话你来传', '奉劝{person}{errand}', '敲打敲打{person}，叫他{errand}', '给{person}提个醒儿，{errand}'),
    *forms(' say hello| to={person}', '向{person}致意问好', '代我向{person}道声好，问候问候', '跟{person}打声招呼去', '冲{person}笑一个打招呼', '和{person}寒暄一下，问个好', '见了{person}要问好，懂不懂礼貌', '给{person}请安问好', '快叫人，跟{person}打招呼'),
)
_ANSWERING: tuple[Form, ...] = (
    *forms(' answer| question={question}', '讨教一下，{question}', '且问，{question}', '考你一道，{question}', '小科普时间，{question}', '透露透露呗，{question}', '同学提问：{question}', '解个惑，{question}', '记者采访你，{question}', '我孙子非要我问你，{question}', '抢答题，{question}', '咨询个事儿，{question}', '不耻下问，{question}'),
    *forms(' answer| question={question}', '我脑子短路了，{question}', '如实招来，{question}', '别糊弄我，{question}', '唠两句，{question}', '我有一问，{question}', '竖起耳朵听题，{question}', '打扰，{question}', '我猜你晓得，{question}', '我跟人打赌呢，{question}', '問一下下喔，{question}', '随口问问，{question}'),
    *forms(' answer| question={indirect}', '给咱科普一段，{indirect}', '我琢磨不透{indirect}，你给说道说道', '透个底，{indirect}', '点拨我一下{indirect}', '我闹不清{indirect}', '求解，{indirect}', '劳您指教{indirect}'),
    *forms(' answer| question={indirect}| to={person}', '给{person}解惑，{indirect}', '{person}闹不清{indirect}，你去点拨', '跟{person}科普{indirect}', '让{person}弄明白{indirect}', '向{person}交代{indirect}', '{person}在打听{indirect}，你给个话', '跟{person}掰扯清楚{indirect}', '把{indirect}透露给{person}'),
)
_REMEMBERING: tuple[Form, ...] = (
    *forms(' remember{fact}', '备忘一条：{fact}', '存档：{fact}', '录入一条，{fact}', '铭记于心，{fact}', '刻进你脑子里，{fact}', '{fact}，心里有个数', '印在脑子里，{fact}', '你记性好，替我存着，{fact}', '往小本本上写，{fact}', '{fact}，这条入库', '新增知识：{fact}', '敲黑板，{fact}，要记牢'),
    *forms(' remember{fact}', '{fact}，默写十遍都要会', '打今儿起你得知道，{fact}', '更新一下记忆，{fact}', '{fact}，往后别再来问我', '别转头就忘，{fact}', '兹备案如下：{fact}', '谨记在心，{fact}', '拿笔，{fact}，写好没', '{fact}，帮奶奶揣在心里', '{fact}，烙在硬盘里', '登记，{fact}', '给你交接一句，{fact}，别弄丢了'),
    *forms(' remember{fact}', '写进日志，{fact}', '{fact}，记心坎上', '{fact}，輸入進去', '我怕我忘，你替我惦记着，{fact}', '重点圈出来，{fact}', '知识点，{fact}，抄下来', '你脑子里添一笔，{fact}', '做个标记，{fact}'),
)
_DESCRIBING: tuple[Form, ...] = (
    *forms(' describe{attribute}', '描绘一下{attribute}', '你来当我的眼，讲讲{attribute}', '{attribute}，一句话概括', '{attribute}长啥样', '请上报{attribute}', '认一认{attribute}', '{attribute}，填表要用', '{attribute}辨得出来吗，说说', '{attribute}我老花眼看不真，念给我', '眼前{attribute}，点评点评', '{attribute}，识别', '把{attribute}描述得细一点'),
    *forms(' describe{attribute}', '登记要写{attribute}，报一声', '观察{attribute}并作答', '{attribute}，宝宝会说吗', '请鉴别{attribute}', '我猜不着{attribute}，你揭晓', '{attribute}，请予说明', '{attribute}究竟为何', '透露下{attribute}', '采集{attribute}，回传', '{attribute}，眼神好的来认', '{attribute}給我形容形容'),
    *forms(' describe{attribute}| where={where}', '描绘一下{where}{on}{attribute}', '{where}{on}{attribute}，识别后上报', '认一认{where}{on}{attribute}', '登记要写{where}{on}{attribute}', '{where}那块儿，{attribute}，揭晓一下', '请鉴别{where}{on}{attribute}', '采集{where}{on}{attribute}，回传', '{where}{on}{attribute}，念给我', '就{where}{on}{attribute}作个说明'),
)
_WARD_AND_LAB: tuple[Form, ...] = (
    *forms(' bring体温计|{person}', '体温计，{person}床边，麻利点', '{person}测温，体温计跟上'),
    *forms(' bring移液枪| me', '移液枪，递', '我戴着手套腾不开，移液枪传我一下'),
    *forms(' bring冰袋|{person}', '{person}膝盖肿了，冰袋敷上，你送去', '{person}崴了脚，冰袋赶紧敷上'),
    *forms(' place{where}| object=培养皿', '培养皿收{where}去，盖子朝下', '培养皿做完了，归{where}'),
    *forms(' inspect离心机', '离心机嗡嗡响得不对劲，听听看看', '离心机转完没有，探一眼'),
    *forms(' count烧杯| where={where}', '{where}的烧杯洗完还剩几只，核个数', '交接：{where}烧杯几只'),
    *forms(' find血压计', '血压计又被哪个科顺走了，寻回来', '血压计不翼而飞'),
    *forms(' pick试管架', '试管架端稳了', '把试管架平端起来，别洒'),
    *forms(' guide{person}|抽血室', '{person}没吃早饭，可以去抽血室了，你领着', '搀一搀{person}，抽血室走'),
    *forms(' say禁食到中午| to={person}', '医嘱下来了，转{person}：禁食到中午', '{person}别偷吃，就说禁食到中午'),
    *forms(' remember三床青霉素过敏', '交班要点，三床青霉素过敏', '三床青霉素过敏，这条千万别漏'),
)
_WAREHOUSE: tuple[Form, ...] = (
    *forms(' place货架| object=纸箱', '纸箱别堆过道，上货架', '纸箱回货架，一层就行'),
    *forms(' count托盘| where={where}', '{where}码着几块托盘，点货', '清货，{where}，托盘'),
    *forms(' bring封箱胶|{person}', '{person}打包打一半，封箱胶没了，补', '封箱胶甩给{person}救急'),
    *forms(' move back|{distance}', '叉车要过，让道，退{distance}', '倒库，{distance}'),
    *forms(' stop', '叉车来了，刹住刹住', '撞货架啦，快收住'),
    *forms(' inspect{where}', '{where}那排货歪没歪，巡一眼', '{where}漏雨没，去探探湿不湿'),
    *forms(' find扫码枪', '扫码枪谁用完不放回来，寻一寻', '扫码枪下落不明'),
    *forms(' pick包裹| where={where}', '{where}到件了，包裹揽收', '去{where}揽件，那个包裹抱起来'),
    *forms(' bring包裹|{person}', '{person}的件到了，包裹送上门', '派件，包裹，本人{person}'),
)
_HOTEL_AND_TABLE: tuple[Form, ...] = (
    *forms(' bring浴巾| me', '房里少一条浴巾，麻烦补上来', '你好，浴巾不够用，能添一条给我吗'),
    *forms(' bring牙刷|{person}', '前台说{person}没牙刷，牙刷送一支', '牙刷，{person}那屋的，敲门给'),
    *forms(' guide{person}|{where}', '贵宾{person}驾到，{where}里边请', '{person}办好入住了，引到{where}歇息', '{person}订了{where}，带座'),
    *forms(' guide me|早餐厅', '早餐厅怎么拐，你领个路呗', '早餐厅，带我过去成不'),
    *forms(' say行李到了| to={person}', '去跟{person}回禀，行李到了', '行李到了，知会{person}一句'),
    *forms(' place{where}| object=菜单', '菜单收回{where}插好', '点完了，菜单撤回{where}'),
    *forms(' count空位| where={where}', '{where}还余几个空位，好安排', '翻台看看，{where}空位多少'),
    *forms(' answer| question=退房最晚几点', '退房最晚几点', '打听一嘴，退房最晚几点'),
)
_CLASSROOM_AND_CHILDREN: tuple[Form, ...] = (
    *forms(' bring蜡笔| me', '老师我蜡笔断了，蜡笔再给我一根嘛', '画画画到一半，蜡笔蜡笔，我的蜡笔，拿来'),
    *forms(' find小熊', '小熊藏起来啦，你当鬼来找', '呜呜小熊不见了，你快寻寻'),
    *forms(' count举手的人', '会的举手，你数，举手的人几个', '民主投票，举手的人，点票'),
    *forms(' say排好队| to={person}', '值日生{person}听着，排好队', '冲{person}喊口令，排好队'),
    *forms(' follow me', '小火车开啦，你当我的车厢', '老鹰捉小鸡，你在我后面当小鸡'),
    *forms(' find_person{person}', '我数完一百啦，现在抓{person}', '{person}逃课，去把他人影寻出来'),
    *forms(' turn left 360', '变身，转一圈', '像小公主那样提裙子转一圈'),
    *forms(' wait{seconds}', '不许偷看，{seconds}', '面壁思过{seconds}', '一二三，石头，{seconds}不动的人赢'),
    *forms(' go_to讲台', '同学请上讲台', '你，讲台，站好'),
    *forms(' place讲台| object=作业本', '作业本交讲台', '作业本收上去，讲台{on}摞好'),
    *forms(' pick粉笔', '粉笔滚你脚边了，拾一下', '粉笔，拈起来'),
)
_LEARNERS_AND_DIALECT: tuple[Form, ...] = (
    *forms(' go_to{where}', '请你去到在{where}', '我希望你走路往{where}', '你可以在{where}去吗', '去咗{where}先啦你', '你走先，{where}度见', '麻煩你跑去{where}一趟齁'),
    *forms(' bring{object}| me', '请你带我来{object}这个东西', '我要你拿给{object}到我', '可以不可以你给{object}我', '攞{object}嚟俾我得唔得', '{object}借我一下下好不好捏', '恁给俺把{object}捎来中不中', '你帮我{object}拿来一哈嘛', '阿拉要{object}，侬去拿来'),
    *forms(' bring{object}|{person}', '请你给{object}对{person}', '你要拿{object}往{person}', '{object}攞去俾{person}吖', '把{object}给{person}拿起去嘛', '{object}拿去給{person}齁'),
    *forms(' pick{object}', '请你拿在手这个{object}', '你用手要{object}抓', '{object}执起佢啦', '揸实{object}'),
    *forms(' place{where}| object={object}', '请你放{object}在{where}这边的地方', '{object}你给我放在到{where}', '{object}擺返{where}度啦', '把{object}搁倒{where}头'),
    *forms(' find{object}', '请你看见{object}在什么地方', '我没有找见我的{object}呀，你可以帮', '{object}走咗去边喎', '{object}跑到哪点去咯'),
    *forms(' follow{person}', '请你走路在{person}的后边', '跟实{person}唔好甩', '撵到{person}走嘛'),
    *forms(' guide{person}|{where}', '请你和{person}一起带路到{where}的', '带埋{person}过{where}度', '领倒{person}去{where}噻'),
    *forms(' say{text}| to={person}', '请你说给{person}听：{text}', '同{person}讲声，{text}', '给{person}摆一声，{text}'),
    *forms(' count{what}| where={where}', '请你数一数在{where}有{what}多少个', '{where}度有几多{what}呀，数吓', '{where}头{what}好多个哦，数哈'),
    *forms(' inspect{where}', '请你看{where}怎么样的情况', '{where}搞成点喎，去望吓', '{where}头是啥子情况，去瞄哈'),
    *forms(' find_person{person}| where={where}', '请你看见{person}有没有在{where}', '{person}系咪匿咗喺{where}，搵吓佢', '{person}得不得在{where}头哦，去瞄哈'),
)
_OFFICIAL_AND_SHORT: tuple[Form, ...] = (
    *forms(' go_to{where}', '限时抵达{where}', '令：即赴{where}', '工单：移动至{where}', '{where}，限即刻到位'),
    *forms(' bring{object}|{person}| from={where}', '工单：领料{object}，库位{where}，交付{person}', '{where}之{object}，着即移送{person}', '{person}申领{object}，出库点{where}'),
    *forms(' bring{object}| me| from={where}', '{where}之{object}，速呈我处', '领料：{object}，{where}出库，我收'),
    *forms(' pick{object}| where={where}', '作业指令：{where}，拾取，{object}', '着即自{where}收取{object}，握持'),
    *forms(' place{where}| object={object}', '作业指令：{object}，置于，{where}', '着即将{object}归置{where}'),
    *forms(' inspect{where}', '工单：{where}现场查勘', '着即查明{where}现状'),
    *forms(' inspect{object}', '工单：{object}外观核查', '着即查明{object}是否受损'),
    *forms(' count{what}| where={where}', '工单：{where}，{what}，核数', '着即清点{where}现存{what}'),
    *forms(' find{object}| where={where}', '工单：于{where}搜寻{object}', '着即于{where}查找{object}下落'),
    *forms(' find_person{person}| where={where}', '工单：于{where}寻人，{person}', '着即于{where}查明{person}所在'),
    *forms(' guide{person}|{where}', '工单：护送{person}，终点{where}', '着即引领{person}前往{where}'),
    *forms(' follow{person}| to={where}', '工单：随行{person}，止于{where}', '着即随护{person}至{where}'),
    *forms(' say{text}| to={person}', '工单：口头通知{person}，{text}', '着即晓谕{person}：{text}'),
    *forms(' patrol{where}+{where2}', '工单：{where}、{where2}巡检', '着即巡视{where}、{where2}两处'),
    *forms(' describe{attribute}| where={where}', '工单：{where}，查报{attribute}', '着即查报{where}{on}{attribute}'),
    *forms(' remember{fact}', '工单：知识入库，{fact}', '着即记录在案，{fact}'),
    *forms(' wait{seconds}', '工单：待命{seconds}', '着即原地驻停{seconds}'),
)
_RHETORICAL_AND_TOPIC_FIRST: tuple[Form, ...] = (
    *forms(' bring{object}| me', '难不成要我自己爬过去拿{object}', '{object}放那儿是给人看的吗，拿来使啊', '你见过手里没{object}还能干活的吗', '{object}呢，我等得花儿都谢了', '万事俱备，就缺{object}递一递', '要论孝顺，给奶奶端{object}来', '{object}，我这只手伸着呢', '我伸手，你放{object}，配合一下', '不是说好了给我拿{object}的嘛'),
    *forms(' bring{object}|{person}', '{person}眼巴巴瞅着{object}呢，还不给人家', '{object}归{person}了，送去吧', '总不能让{person}亲自来取{object}吧', '{object}轮到{person}用了，交班', '{person}两手空空，给塞上{object}', '欠{person}的{object}该还了，跑一趟吧'),
    *forms(' bring{object}|{where}', '{where}开会要用{object}，先备过去', '{object}该出现在{where}，你给运去', '{where}少了{object}怎么开工，送啊', '{object}在这儿碍事，弄{where}去'),
    *forms(' bring{object}| me| from={where}', '{object}不就在{where}吗，麻烦给我拿来', '上{where}瞜一眼{object}，在就给我捎回', '我那会儿在{where}放下{object}就走了，帮我取回来', '{where}，{object}，我要的，懂', '从{where}带手捎{object}给我'),
    *forms(' pick{object}', '{object}就这么躺着像话吗，捡了', '地上那是{object}吧，拾掇起来拿着', '手长着干嘛的，{object}拎起来呀', '{object}你来拿，我不拿', '谁来捡{object}，就你了', '抓娃娃会不会，抓{object}', '钓鱼似的把{object}钓起来'),
    *forms(' pick{object}| where={where}', '{where}{on}躺着的{object}，你来捡', '{object}掉{where}了，给它抱起来', '到{where}把{object}领上手', '{where}{on}一堆里头，挑{object}，攥住'),
    *forms(' place{where}| object={object}', '{object}摆这儿算怎么回事，归{where}去', '{where}不就是搁{object}的地儿吗，搁呀', '我寻思{object}还是在{where}{on}顺眼，摆过去', '打哪儿来回哪儿去，{object}回{where}', '{object}碍手碍脚，请它上{where}{on}', '{object}用毕，复位至{where}'),
    *forms(' find{object}', '{object}还能飞了不成，搜啊', '{object}到底让谁给藏了，查', '我记得有{object}来着，在哪呢', '丢三落四的，{object}又没影，你给瞧瞧', '{object}它要是会应声就好了，喊不答应，你去寻吧', '走遍天涯也得寻着{object}'),
    *forms(' find{object}| where={where}', '{object}莫非还在{where}，过去搜搜', '据说{object}在{where}，去核实', '{where}搜过没，没搜就搜，{object}', '蹲下来看{where}底下，{object}滚进去了没', '哪怕把{where}挪空，也要见到{object}'),
    *forms(' find_person{person}', '{person}还能上天不成，寻啊', '{person}又跟我玩失踪', '电话不接信息不回，{person}人在哪你去看看', '散会了{person}没出来，去瞅人还在不在', '{person}溜号，抓现行去'),
    *forms(' find_person{person}| where={where}', '{person}莫非还在{where}磨蹭，去看看人', '据说{person}在{where}，核实一下人', '{where}里头哪个是{person}，认出来'),
    *forms(' go_to{where}', '{where}又不远，挪两步呗', '你不去{where}谁去{where}', '{where}那边空着，你补位', '何不去{where}走走', '有脚的没脚的都到{where}去，你也是', '从这儿到{where}，计时，跑', '离{where}还差一截呢，继续开', '该你在{where}亮相了'),
    *forms(' go_home', '电都红了还不回去插着', '何不回桩歇歇', '你家在哪还用我教吗，充电座啊', '没人使唤你了，补电去吧', '今日份营业结束，桩上躺平'),
    *forms(' follow{person}', '{person}走了你还愣着，撵啊', '何不与{person}结伴而行，你在后', '{person}一动你就动，一停你就停', '{person}后头缺个跟包的，你去'),
    *forms(' follow me', '我走了你还愣着，撵上来呀', '我一动你就动，我一停你就停', '我后头缺个跟包的，来'),
    *forms(' guide{person}|{where}', '{person}哪认得{where}啊，你不领谁领', '别让{person}瞎转，径直引到{where}', '{person}问{where}怎么走，与其说不如带', '{where}在等{person}，你去把人引来{where}'),
    *forms(' guide{person}|{where}| from={where2}', '{person}人在{where2}，会在{where}开，你去引来', '{where2}门口站着{person}，领进{where}', '{person}从{where2}下来，劳您送进{where}'),
    *forms(' guide me|{where}', '与其指路不如走一趟，{where}，我在后头', '我哪认得{where}啊，你不领谁领'),
    *forms(' inspect{where}', '{where}闹什么鬼呢，看看去说给我听', '{where}没着火没漏水吧，瞜瞜', '{where}有啥没啥，一样样报'),
    *forms(' inspect{object}', '{object}该不会坏了吧，瞜瞜', '{object}经不经用，你品品', '{object}漏不漏、裂不裂，摸摸看看'),
    *forms(' count{what}| where={where}', '{where}的{what}够分吗，先点出来几个', '{where}{on}{what}少没少，报个准数', '{where}该有的{what}一个不少吧，点'),
    *forms(' say{text}| to={person}', '别瞒{person}了，实说：{text}', '总得有人跟{person}讲{text}吧，你去', '当面锣对面鼓，跟{person}挑明{text}'),
    *forms(' answer| question={indirect}| to={person}', '{person}问我我问谁，你告诉他{indirect}', '别让{person}瞎猜了，给个准话，{indirect}', '{person}非要知道{indirect}，你跟他讲明'),
    *forms(' describe{attribute}', '{attribute}，看走眼算你的', '我说不上来{attribute}，你来说', '{attribute}，我跟他打赌呢，你裁决'),
    *forms(' wait{seconds}', '催什么催，{seconds}', '就{seconds}，还怕等不起', '好饭不怕晚，再搁{seconds}', '茶还没泡开，先不动，{seconds}'),
    *forms(' turn left 180', '你冲着墙说话呢，掉过来', '我在你身后呢，转过来瞧'),
    *forms(' patrol{where}+{where2}| times= 2', '{where}、{where2}，一遍不放心，两遍', '{where}和{where2}，巡完再巡，共两遍'),
    *forms(' remember{fact}', '好记性不如烂笔头，{fact}，写上', '以后谁问都这么说，{fact}，记着', '{fact}，可别到时候说不知道'),
)

SAFE: tuple[tuple[Form, ...], ...] = (
    _GOING, _HOME, _MOVE, _TURN, _WAITING, _STOPPING, _PATROL, _LOOKING, _COUNTING, _FINDING, _PEOPLE, _FOLLOWING, _TAKING, _PUTTING, _FETCHING_FOR_ME, _DELIVERING, _LEADING, _TELLING, _ANSWERING, _REMEMBERING, _DESCRIBING, _WARD_AND_LAB, _WAREHOUSE, _HOTEL_AND_TABLE, _CLASSROOM_AND_CHILDREN, _LEARNERS_AND_DIALECT, _OFFICIAL_AND_SHORT, _RHETORICAL_AND_TOPIC_FIRST,
)
