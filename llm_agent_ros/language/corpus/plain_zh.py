"""Plain Mandarin as it is spoken at home, on the ward, in the office and in the workshop, with regional colour, slips and reasons."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_LOOK: tuple[Form, ...] = (
    *forms(' inspect{where}', '{where}那头啥情况，瞧一眼跟我讲', '替我瞄瞄{where}上都摆了些什么', '我不放心{where}，你给看看', '{where}那边没出什么事吧', '{where}有点味道，查查怎么回事', '小机器人小机器人，{where}里面藏了什么呀', '{where}现状报一下', '听见{where}有动静，看看咋了', '请问{where}目前状况如何', '奶奶眼神不好，你帮奶奶瞧瞧{where}上有啥', '巡检项目：{where}，结果口头汇报', '{where}上头现在有些么子东西', '检察一下{where}', '{where}乱成啥样了，给我描述描述情况', '{where}收拾干净没得，你看哈子', '麻烦确认一下{where}是否一切正常'),
    *forms(' inspect{object}', '{object}是不是出毛病了，帮忙看看', '刚才磕了一下，{object}没摔坏吧，瞧瞧', '{object}成色怎么样，你端详端详', '你眼尖，{object}裂没裂看一下', '质检一下{object}', '{object}好像有点不对劲，给查查'),
    *forms(' go_to{where}; inspect{where}', '你过去{where}那儿，仔细检查一下里外', '跑一趟{where}，到跟前检查检查再说', '先到{where}，到了给{where}做个检查', '劳烦走到{where}那边，把那儿的状况检查清楚', '人到{where}以后，检查一下那里有没有异样', '开过去{where}，到位后对它进行检查'),
    *forms(' inspect{where}; inspect{where2}', '检查一下{where}，然后再检查一下{where2}', '先瞧一眼{where}上有什么，瞧完了再瞧{where2}上有什么', '检查{where}，检查完了接着检查{where2}', '看看{where}上有啥，顺便看看{where2}上有啥', '查看一下{where}，回头也查看一下{where2}', '{where}里头有什么，看好了再看{where2}里头有什么', '{where}检查一下，完事儿{where2}也检查一下', '你先把{where}查看一遍，接着把{where2}查看一遍', '我想知道{where}上放着啥，还想知道{where2}上放着啥'),
    *forms(' go_to{where}; inspect{where2}', '先过去{where}，到了以后检查一下{where2}', '上{where}那儿去，顺带检查检查{where2}', '走到{where}，再给我看看{where2}上有什么', '到{where}以后瞅一下{where2}啥情况'),
    *forms(' go_to{where}; inspect{object}; go_home', '先上{where}，检查一下{object}，没事就回去充电', '到了{where}看看{object}坏没坏，看完回充电桩', '{where}走一趟，{object}检查一下，完事儿回桩上'),
    *forms(' go_to{where}; inspect{object}; go_to{where2}', '先去{where}看一下{object}，再去{where2}', '你先到{where}检查{object}，检查完直接去{where2}', '去{where}瞅一眼{object}好没好，接着上{where2}'),
)

_ROUND: tuple[Form, ...] = (
    *forms(' patrol{where}+{where2}| times= 2', '{where}、{where2}，巡视两遍', '{where}和{where2}这俩地方，给我转两圈', '按{where}、{where2}的顺序走两遍', '保安大哥歇了，你替他把{where}、{where2}巡两趟', '{where}跟{where2}来回巡两次', '夜里起来巡两回，{where}和{where2}', '两遍啊，{where}、{where2}都要走到', '巡罗{where}和{where2}两遍'),
    *forms(' patrol{where}+{where2}| times= 3', '按{where}、{where2}的顺序巡逻三遍', '在{where}与{where2}之间巡查三个来回', '巡逻三趟，先{where}后{where2}', '{where}、{where2}，循环三轮', '从{where}到{where2}，轮着巡三次', '领导要来，{where}和{where2}巡它三遍', '{where}，{where2}，转三圈，看仔细点', '请对{where}、{where2}执行三轮巡检'),
    *forms(' patrol{where}+{where2}', '{where}、{where2}，去兜兜风顺便瞧瞧有没有事', '下班了，{where}和{where2}照例巡一圈', '看家的活儿交给你：{where}、{where2}', '{where}同{where2}，唔该巡下', '今晚值班就看{where}、{where2}两处', '睡觉前我总不踏实，{where}和{where2}去转一遍吧', '把{where}、{where2}按这个顺序走一趟', '{where}还有{where2}，侬去兜一圈看看'),
    *forms(' patrol{where}+{where2}| times= 4', '{where}、{where2}，巡四遍', '按先{where}后{where2}的次序巡逻四次', '{where}和{where2}之间跑四个来回'), *forms(' patrol{where}+{where2}| times= 5', '{where}、{where2}转五圈', '来来回回五趟，{where}和{where2}', '{where}加{where2}，巡逻五轮'),
    *forms(' patrol{where}+{where2}| times= 2; go_home', '{where}、{where2}巡两遍，巡完回去充电', '把{where}和{where2}转两圈，完事儿回桩上歇着', '巡逻两轮，{where}、{where2}，之后回充电桩'), *forms(' patrol{where}+{where2}| times= 3; go_to me', '{where}和{where2}巡三遍，再回来找我', '按{where}、{where2}的顺序巡三次，完了到我这儿来'),
    *forms(' patrol{where}+{where2}; say{text}| to={person}', '{where}、{where2}巡一圈，回头跟{person}讲{text}', '把{where}和{where2}巡一遍，巡完告诉{person}{text}'),
)

_TURN: tuple[Form, ...] = (
    *forms(' turn left 180; move forward|{distance}; turn left 90', '转身往前走{distance}再左拐', '掉个头，走{distance}，左转', '先向后转，直行{distance}，然后朝左拐'), *forms(' turn left 180; move forward|{distance}; turn right 90', '转身走{distance}，右拐', '掉头，前进{distance}，再朝右转', '向后转以后走{distance}，到那儿右转'),
    *forms(' move forward|{distance}; turn left 90', '往前走{distance}再左拐', '前行{distance}后左转', '你先走{distance}，然后往左手边一拐', '朝前挪{distance}，左拐', '直走{distance}，到了左砖'), *forms(' move forward|{distance}; turn right 90', '往前走{distance}再右拐', '前行{distance}后右转', '直直走{distance}，往右手边一拐', '再开{distance}，右拐弯'),
    *forms(' move forward|{distance}; turn left 90; go_to{where}', '往前{distance}，左拐，就到{where}了，过去吧', '直行{distance}左转再去{where}', '先走{distance}，左手拐弯，奔{where}'), *forms(' move forward|{distance}; turn right 90; go_to{where}', '往前{distance}，右拐，就是{where}，去吧', '走{distance}，右手拐弯，奔{where}', '直行{distance}，右转，停到{where}'),
    *forms(' go_to{where}; turn left 180; go_to{where2}', '到{where}掉头去{where2}', '先上{where}，转个身，再奔{where2}', '去{where}，到了向后转，接着去{where2}', '走到{where}以后转过身，往{where2}去'), *forms(' turn left 180; go_to{where}; bring{object}| me', '转身，去{where}，把{object}给我带来', '掉头上{where}，回头捎{object}给我'),
    *forms(' turn left 90; move forward|{distance}; turn left 180', '朝左转，前进{distance}，最后转个身'), *forms(' turn right 90; move forward|{distance}; turn left 180', '朝右转，前进{distance}，最后转个身'),
    *forms(' go_to{where}; wait{seconds}; turn left 180', '到{where}等{seconds}，再转身', '先去{where}站{seconds}，最后掉头', '{where}那里停{seconds}，之后向后转'), *forms(' bring{object}|{person}; turn left 180', '把{object}给{person}，给完转过身去', '{object}递给{person}以后掉头'), *forms(' turn left 180; bring{object}|{person}', '转个身，把{object}递给{person}', '回过头去，{object}给{person}', '向后转，后面是{person}，{object}给他'),
    *forms(' turn left 180; find{object}', '转过去找找{object}', '回个头，看{object}在不在后面'), *forms(' go_to{where}; turn left 90; move forward|{distance}', '到{where}左拐，再走{distance}', '先走到{where}，左转，往里{distance}'), *forms(' go_to{where}; turn right 90; move forward|{distance}', '先走到{where}，右转，往里{distance}', '过了{where}右手边拐，走{distance}'),
)

_BACK: tuple[Form, ...] = (
    *forms(' turn right 90; go_to{where}; turn left 90', '右拐到{where}，然后左拐', '先右转，走到{where}，再朝左'), *forms(' turn left 90; go_to{where}; turn right 90', '左拐到{where}，然后右拐', '先左转，走到{where}，再朝右'),
    *forms(' move back|{distance}; turn right 90', '退{distance}，再往右拐'), *forms(' move back|{distance}; turn left 90', '退{distance}，再往左拐'),
    *forms(' move back|{distance}', '后退{distance}给人让个路', '后头有轮椅，你倒{distance}给人家让道', '往后稍稍，{distance}，让奶奶过去', '退{distance}，别挡着护士推床', '你挡着门了，朝后挪{distance}', '宝宝要过来，往后退{distance}', '借过借过，退后{distance}', '哎挡路了，倒回去{distance}', '叉车要过，后撤{distance}', '堵着人家了，往后缩{distance}', '{distance}，往后退，给轮椅让个道', '靠太近了，朝后退个{distance}'),
    *forms(' move back|{distance}; wait{seconds}; go_to{where}', '往后退{distance}让人先过，等{seconds}再去{where}', '倒{distance}，候{seconds}，接着上{where}'), *forms(' move back|{distance}; say{text}', '后退{distance}，说{text}', '退开{distance}，然后大声说{text}'),
)

_WHO: tuple[Form, ...] = (
    *forms(' find_person{person}', '{person}又跑哪儿去了，去找找', '{person}在家没', '晓不晓得{person}在哪里嘛', '{person}人影都没见着，给我寻寻', '{person}这会儿猫在哪儿呢', '半天没看到{person}了，你转转找一下', '宝贝帮妈妈找找{person}好不好', '{person}走丢咯，快点去找噻', '请问有没有看到{person}', '{person}手机不接，人在哪，去找', '我有急事，{person}你给我找着', '帮我找一下{person}这个人，别的不用干', '侬看到{person}伐', '{person}躲起来了，我们玩捉迷藏，你去找', '大家都到齐了就差{person}，找一下', '{person}去哪嗨了', '寻人：{person}'),
    *forms(' find_person{person}| where={where}', '看看{person}是不是窝在{where}里头', '{person}有没有可能在{where}，你瞅瞅去', '听人讲{person}在{where}，你去找下', '{where}瞧瞧，{person}在没在', '{person}八成又泡在{where}，找一下', '去{where}瞄一眼，{person}来没来', '是不是{person}在{where}咯，你帮我看哈', '{where}里头坐着的有没有{person}', '刚刚{person}还在{where}的嘛，去寻寻看'),
    *forms(' find_person{person}; say来吃饭| to={person}', '去找{person}，喊他来吃饭', '找着{person}，叫人来吃饭', '{person}野哪去了，找到了喊他来吃饭', '寻到{person}就喊一声来吃饭'), *forms(' find_person{person}; say开会了| to={person}', '找{person}，告诉他开会了', '{person}不知道在哪，找到提醒一下开会了', '把{person}找着，喊一嗓子开会了'), *forms(' find_person{person}; say该吃药了| to={person}', '去找{person}，就说该吃药了', '{person}不在床上，找到人说该吃药了'),
)

_WHO_THEN: tuple[Form, ...] = (
    *forms(' find_person{person}| where={where}; say回个电话| to={person}', '去{where}找{person}，让他回个电话', '{person}大概在{where}，找到了叫她回个电话'), *forms(' find_person{person}| where={where}; say出来一下| to={person}', '到{where}找{person}，请他出来一下', '{person}在{where}写作业，找到人喊出来一下'),
    *forms(' find_person{person}; say{text}| to={person}', '{person}上哪儿了，找着人说{text}', '你去寻{person}，见了面告诉他{text}', '满屋子找找{person}，然后跟她讲{text}'), *forms(' find_person{person}; guide{person}| me', '把{person}给我找来', '去找{person}，领到我跟前', '{person}人呢，找着了带过来见我', '寻着{person}，带来我这里', '我要见{person}，你去找到带来'),
    *forms(' find_person{person}; guide{person}|{where}', '{person}迷路了，找着了领去{where}', '先寻到{person}，再陪着带到{where}', '客人{person}到楼下了吧，找着带到{where}'), *forms(' find_person{person}| where={where}; guide{person}|{where2}', '{person}等在{where}，寻着了就请到{where2}', '去{where}把{person}找出来，再带去{where2}', '病人{person}在{where}，找到以后领着去{where2}'),
    *forms(' find_person{person}; follow{person}', '找着{person}以后就跟定他', '{person}出门了，去找，找到跟着别撒手', '寻到{person}，后面一直跟着'), *forms(' find_person{person}; follow{person}| to={where}', '找到{person}，跟到{where}', '去找{person}，一路跟着走到{where}'), *forms(' find_person{person}; bring{object}|{person}', '{person}要{object}，人不晓得在哪，找到给他', '寻到{person}，把{object}塞给他', '把{person}找着，{object}拿给人家'),
    *forms(' find_person{person}| where={where}; bring{object}|{person}', '{person}在{where}忙活，你找着他把{object}给过去', '上{where}寻{person}，{object}交到她手上', '{where}找{person}，找见了给{object}'),
)

_REASON: tuple[Form, ...] = (
    *forms(' bring{object}| me', '我坐着看书呢，突然想喝口水，把{object}拿来', '开会开到吐血，把{object}拿来救命', '腿麻了站不起来，{object}够不着，劳驾递一下', '宝宝在我怀里睡着了，走不开，{object}帮拿一下', '客人快到了我还没收拾，先把{object}递给我', '厨房锅里还炖着汤，我走不开，把{object}给我捎过来', '昨晚加班到两点，困得不行，来{object}', '刚拖完地不敢踩，你把{object}给我带过来', '手上全是面，{object}递给我成不', '{object}拿来，我写作业要用', '闺女要画画，把{object}递过来', '{object}给我，我得去上班了', '老花镜没戴找不见，{object}你拿给我', '打针的手不好动，{object}给我拿一下吧', '车间噪音大我听不清，直接把{object}送过来', '我趴床底下修插座呢，把{object}递进来', '爷爷腿脚不行，{object}你帮爷爷拿来', '下雨天关节疼，{object}给我取来，乖'),
    *forms(' bring{object}| me', '把{object}拿来，可别打破了', '{object}给我，小心点端', '拿{object}过来，慢慢来', '{object}捎过来就行，不着急', '把{object}端给我，别洒了', '{object}递过来，轻点儿，易碎', '给我拿{object}，别磕着碰着', '路上滑，慢点儿，把{object}带给我', '拿{object}来，当心脚底下有线', '{object}，拿稳了，给我', '你慢点跑，{object}给我就中', '{object}麻烦拿来，烫手，小心', '把{object}送来，别撞到小朋友'),
)

_REASON_TO: tuple[Form, ...] = (
    *forms(' bring{object}|{person}', '给{person}送{object}，他要吃药', '{person}今天生日，把{object}送过去', '{person}在赶报告，{object}给送去提提神', '{object}给{person}，她在哄孩子睡觉', '{person}刚做完手术动不了，{object}给端过去', '{person}在楼上喊半天了，把{object}给他', '马上交班，{object}赶紧拿给{person}', '{person}修水管满手泥，把{object}递过去', '给{person}拿{object}，别吵醒宝宝', '{object}端给{person}，慢着点儿，别洒一地', '把{object}交给{person}，千万拿稳', '{person}感冒发烧了，{object}送过去吧', '{person}说想看会儿电视，{object}给他', '老师表扬了{person}，{object}奖给他，送去'),
    *forms(' bring{object}|{where}', '要开饭了，{object}端到{where}去', '把{object}送{where}，那边等着开会', '{object}运到{where}，不急，稳当点', '下午培训要用，{object}弄到{where}去', '{where}在装修缺东西，把{object}送过去', '{object}拿到{where}去，小心台阶'), *forms(' place{where}| object={object}', '{object}放{where}吧，我待会儿要做饭', '孩子老乱扔，{object}搁回{where}', '{object}摆{where}上，轻拿轻放', '要拖地了，把{object}挪到{where}上放着', '我妈爱干净，{object}归置到{where}去', '别摔了啊，{object}放{where}上'),
    *forms(' find{object}', '我要出门了，{object}死活找不着', '孩子哭着要{object}，你找找看', '明天考试，{object}放哪去了嘛', '{object}昨天还在的，去哪了呢', '年纪大了忘性大，{object}又不晓得放哪里了', '{object}看见没有', '有人动过我的{object}没，找找', '看到{object}伐', '{object}掉哪旮旯了'),
    *forms(' go_to{where}', '{where}有人按铃，过去一下，别慌', '我在接电话，你先去{where}候命', '爸爸要下班了，你先去{where}吧', '去{where}吧，慢慢开，地上有玩具', '{where}，走着，注意别刮墙', '客人在换鞋，你先到{where}去', '我要拖地，你去{where}待着'),
    *forms(' guide{person}|{where}', '{person}来看病，头回来，领着去{where}', '{person}眼睛不好，你慢慢带去{where}', '{person}要找洗手间，你给带到{where}', '{person}是来面试的，请到{where}去', '{person}腿脚慢，别着急，带到{where}'),
)

_TOPIC: tuple[Form, ...] = (
    *forms(' bring{object}| me| from={where}', '{object}给我整过来，搁{where}上呢', '把{object}给俺拿来，就在{where}那疙瘩', '{where}上不是有{object}嘛，递给我', '{object}我落{where}了，给取回来', '我{object}忘在{where}了，你帮我取来', '{object}，{where}里那个，拿来', '那啥，{where}里有{object}，给我带过来哈', '{object}应该还在{where}，取给我', '{where}那个{object}归我，拿来', '从{where}整{object}给我', '去{where}一趟把{object}给我取回来', '{object}在{where}头，给我拿过来噻', '把搁在{where}的{object}给我捎来', '{where}，{object}，拿给我'),
    *forms(' bring{object}|{person}| from={where}', '{object}在{where}搁着，给{person}送去', '{where}里有{object}，是{person}的，给他', '{person}的{object}落在{where}，取了给他', '从{where}整{object}给{person}', '{person}叫你上{where}拿{object}给他', '{where}取{object}，交{person}', '{object}，{where}上的，给{person}捎过去'), *forms(' bring{object}|{where2}| from={where}', '{object}从{where}搬到{where2}', '{object}原来在{where}，给送到{where2}去', '从{where}那边把{object}弄到{where2}去', '把{object}由{where}运至{where2}', '{where}的{object}统一拉到{where2}', '{object}打{where}搬{where2}去'),
)

_PUT: tuple[Form, ...] = (
    *forms(' place{where2}| object={object}', '{object}怎么还在{where}，放到{where2}去', '谁把{object}丢{where}了，搁{where2}', '{object}不该在{where}，归{where2}'), *forms(' place{where}| object={object}', '{object}给我归位，{where}', '{object}嘛，搁{where}就中', '{where}空着，{object}摆那儿', '把{object}放道{where}', '{object}，放{where}头哈', '{object}往{where}一撂就成', '把{object}整到{where}上去'),
    *forms(' pick{object}| where={where}', '{where}上的{object}抓起来', '抓取{where}上的{object}', '把{where}那儿的{object}捡起来', '{where}地上有{object}，捡一下', '从{where}拎起{object}', '夹住{where}上的{object}', '{object}在{where}躺着呢，拾起来', '取下{where}上的{object}，拿着别动'), *forms(' pick{object}', '{object}，抓', '{object}拾起来呗', '掉地上了，{object}捡一下', '{object}拿起来举着'),
    *forms(' bring{object}| me', '不要茶，要{object}，拿给我', '不喝可乐，把{object}给我', '我不是要勺子，我要{object}', '筷子不用，给我{object}就好', '牛奶过期了别拿，拿{object}来', '甭拿牛奶，{object}给我', '红的不要，把{object}给我拿来', '饼干吃腻了，换{object}', '{object}，什么颜色都可以', '{object}，哪个牌子都行，拿给我', '来{object}，大小无所谓', '给我{object}，新旧不论', '{object}给我整来，随便哪种都中'),
    *forms(' bring{object}|{person}', '{person}不喝咖啡，拿{object}给他', '别给{person}拿烟，给{object}', '把{object}给{person}，什么样的都行', '{person}要的是{object}，不是水，送去'),
    *forms(' pick{object}| where={where}; place{where2}| object={object}', '{where}上的{object}抓起来，搁到{where2}', '把{where}里的{object}拾出来，归到{where2}上', '捡{where}那边的{object}，丢{where2}里', '{object}在{where}，拎起来摆{where2}', '先把{object}从{where}拿下来，再给搁{where2}上'),
)

_WALK: tuple[Form, ...] = (
    *forms(' follow{person}| to={where}', '你跟着{person}，跟到{where}', '{person}去{where}你不认得路，跟他走', '{person}在前头引路，你跟着到{where}', '跟牢{person}，直到{where}', '{person}要推轮椅去{where}，你在后面跟着', '{person}上{where}，你当跟屁虫跟去', '陪{person}一块儿溜达到{where}', '跟着{person}，到{where}就甭跟了', '不要离{person}太远，跟到{where}'), *forms(' follow{person}', '{person}走你就走，别离太远', '寸步不离跟好{person}', '盯好{person}，人走哪你走哪', '{person}刚学会走路，你跟在后面', '跟找{person}走', '你是{person}的小跟班，跟着'),
    *forms(' follow me| to={where}', '跟我上{where}去', '我去{where}，你跟上来', '跟紧我，咱去{where}', '来，随我到{where}走一趟', '我推车去{where}，你在后头跟着'), *forms(' follow me', '跟着我，慢点也行', '我走你跟，别离太远', '跟上我，别落下了', '走走走，跟我来', '你在后头跟着我'),
)

_LEAD: tuple[Form, ...] = (
    *forms(' guide me|{where}', '待我去{where}', '我第一次来，{where}怎么走，领我过去', '我找不到{where}，领个路呗', '前面带路，我去{where}', '麻烦引我去{where}，我腿脚慢', '{where}在哪哈，带我过去', '我眼睛看不见，牵我到{where}', '去{where}不认路，你带我', '请问{where}怎么走，可以带我去吗'),
    *forms(' guide{person}|{where}| from={where2}', '领{person}从{where2}到{where}', '把{person}从{where2}带去{where}', '{person}在{where2}候着，引到{where}去', '从{where2}接{person}，送去{where}', '去{where2}把{person}接来，送到{where}', '{person}刚进{where2}，帮带到{where}'), *forms(' guide{person}|{where}', '{person}来了，请去{where}', '{person}头一次来，领去{where}', '你带{person}上{where}呗'),
    *forms(' guide{person}|{where}; say{text}| to={person}', '领{person}到{where}，再告诉他{text}', '{person}带去{where}以后，跟人家讲{text}', '把{person}请到{where}，顺便说一句{text}'), *forms(' follow{person}| to={where}; go_home', '跟着{person}到{where}，完事儿回桩', '陪{person}走到{where}，就回去充电', '送{person}到{where}，你跟在后头，之后回充电桩'), *forms(' guide{person}|{where}; go_home', '领{person}去{where}，带到了自己回充电桩', '把{person}送到{where}就回桩，不用管后面'),
    *forms(' pick{object}; follow{person}| to={where}', '拿上{object}，跟{person}到{where}', '帮忙提着{object}，跟着{person}去{where}', '{object}拿好，陪{person}走到{where}'), *forms(' guide{person}|{where}; bring{object}|{person}', '引{person}去{where}坐，再给他端{object}', '{person}先领到{where}，回头{object}给他送去', '带{person}到{where}，到了递上{object}'), *forms(' guide me|{where}; wait{seconds}', '带我到{where}，在那儿等我{seconds}', '领我去{where}，陪着等{seconds}'),
)

_MENDED: tuple[Form, ...] = (
    *forms(' bring{object}|{person}', '把{object}给小王，不对，给{person}', '{object}给老李，哎不是，{person}', '拿给张姐，说错了，{object}拿给{person}', '给我，呃不，给{person}，{object}', '给{person}，对，{person}，拿{object}', '给{person}拿{object}，是{person}啊，别弄错了'), *forms(' bring{object}| me', '把杯子，哦不，{object}拿给我', '我是说{object}，拿来', '拿遥控器，等等，是{object}，给我', '要笔，啊不，要{object}，拿给我', '算了书不要了，{object}给我', '给我来报纸，不了，{object}吧'),
    *forms(' go_to{where}', '去阳台，哦不是，{where}', '先去卧室，说错了，去{where}', '去车库，等一下，我是说{where}', '往走廊，哎呀记错了，{where}', '上阁楼去，算了还是{where}吧', '去会议室，呸，{where}', '别去客厅了，改去{where}'), *forms(' find{object}', '找钥匙，不对，找{object}', '我在找雨伞，哦不，{object}', '帮我找本子，啊不，{object}'), *forms(' find_person{person}', '找小刘，错了，找{person}', '我要找护士长，呃，{person}'),
)

_MENDED_REST: tuple[Form, ...] = (
    *forms(' place{where}| object={object}', '把{object}放沙发上，不对，放{where}', '放冰箱，哦不，{object}放{where}', '{object}，放门口，不不，放{where}'), *forms(' say{text}| to={person}', '跟阿姨，哦不是，跟{person}讲{text}'), *forms(' guide{person}|{where}', '带小周，不对，带{person}去{where}', '领{person}去茶水间，说错了，去{where}'), *forms(' pick{object}', '拿起书，错了，拿起{object}'), *forms(' inspect{where}', '看看卧室，哦不是，看看{where}'),
    *forms(' go_home', '你可以回去歇着了，明天再聊', '辛苦一天了，回桩上睡吧，晚安', '今天没活了，回去充店桩吧', '收工回窝，晚点儿再叫你', '电不多了吧，自己去充', '不用等我了，你先回充电桩，待会儿有事再喊', '没你啥事咯，回去歇哈儿', '我要睡了，你也回去充电吧，明早见'), *forms(' wait{seconds}', '先别走，我找找眼镜，等{seconds}', '我接个电话，等我{seconds}', '门口有人，停{seconds}', '孩子要过来抱你，别动，{seconds}', '奶奶走得慢，等等她，{seconds}', '电梯里人多，候{seconds}', '水还没开，等{seconds}', '我穿个外套，给我{seconds}', '{seconds}，就在这儿等，别急', '等一哈嘛，{seconds}'),
    *forms(' wait{seconds}; go_to{where}', '我换个鞋，等{seconds}，再去{where}', '先候着{seconds}，完了到{where}来'), *forms(' go_to{where}; wait{seconds}', '到{where}去，我马上来，等我{seconds}', '你在{where}守着，快递快到了，守{seconds}', '去{where}候着，{seconds}'),
)

_TALK: tuple[Form, ...] = (
    *forms(' say{text}| to={person}', '给{person}传个信，{text}', '喊{person}{text}', '麻烦通知{person}，{text}', '去告诉{person}一声儿{text}', '你同{person}讲，{text}', '见了{person}就说，{text}', '给{person}带句话就得了，{text}', '{person}不晓得，你去讲一声{text}', '妈妈叫你跟{person}说{text}', '通知{person}：{text}', '帮转告{person}，{text}', '拜托你跟{person}讲{text}噻'), *forms(' say{text}', '扯开嗓门喊{text}', '冲大伙喊{text}', '给大家念一句，{text}', '放声来一句{text}', '开腔吧，说{text}'),
    *forms(' say{errand}| to={person}', '喊一下{person}{errand}', '你去跟{person}讲，让她{errand}', '麻烦提醒{person}别忘了{errand}', '奶奶让你叫{person}{errand}', '给{person}传达一下，{errand}', '{person}又忘了，提醒{errand}'), *forms(' say{text}| to={person}; go_to me', '告诉{person}{text}，说完到我这儿来', '给{person}带话{text}，带到了回我这儿', '跟{person}讲{text}，讲完过来'), *forms(' go_to{where}; say{text}', '到{where}大声说{text}', '去{where}喊一嗓子{text}', '走到{where}，开口说{text}', '上{where}那儿念一遍{text}'),
)

_TELL_BACK: tuple[Form, ...] = (
    *forms(' go_to{where}; find{object}', '去{where}找{object}，找到了告诉我', '到{where}寻寻{object}，找着了跟我说', '去{where}翻翻{object}，有没有都吱一声', '你上{where}找{object}，找没找着说一声', '先去{where}，{object}看有没得，跟我讲'), *forms(' find{object}| where={where}', '{object}在不在{where}，看一下告诉我', '{where}里有没有{object}，瞅一眼跟我讲', '我记得{object}在{where}来着，是吧', '{object}有没在{where}，晓不晓得', '{where}里头，{object}还在不在', '{where}看到{object}没', '{object}应该在{where}吧，给确认下'), *forms(' remember{fact}', '{fact}，你给我记牢了', '帮我记个事，{fact}', '提前跟你说，{fact}，别忘', '{fact}，记下哈', '有个事你得记着，{fact}', '本子上记一笔，{fact}', '跟你备个案，{fact}'),
    *forms(' answer| question={question}', '想问一哈，{question}', '{question}，晓得不', '我考考你，{question}', '小朋友想知道，{question}', '那个，{question}呀'), *forms(' say{text}| to={person}; bring{object}|{person}', '跟{person}讲一声{text}，再给他{object}', '告诉{person}{text}，然后递上{object}', '先告诉{person}{text}，回头把{object}给人家'), *forms(' bring{object}|{person}; say{text}| to={person}', '{object}给{person}，带句话，{text}', '拿{object}给{person}，捎句话说{text}', '送{object}给{person}，就讲{text}'), *forms(' find_person{person}| where={where}; say{text}| to={person}', '{person}在{where}，寻着他跟他讲{text}', '上{where}找{person}，递个话，{text}', '{where}找着{person}，就说{text}哈'),
    *forms(' answer| question={indirect}| to={person}', '{person}来问了，跟他讲讲{indirect}', '{person}想晓得{indirect}，你讲给他听', '去给{person}解释一下{indirect}'),
)

_TONGUES: tuple[Form, ...] = (
    *forms(' bring{object}| me', '麻溜的，{object}给我整过来', '唔该攞{object}畀我', '侬帮我拿{object}来好伐', '老铁，{object}给我来呗', '给俺把{object}捎来，中不中', '帮我把{object}拿哈嘛', '{object}递给我噻', '娃儿，把{object}给我拿来咯', '劳您驾，{object}给递一下子', '把{object}拿gei我', '把{object}那给我', '给我哪{object}', '机器人哥哥，我想要{object}', '{object}。我。现在。', '我要{object}要{object}', '给爷爷拿{object}哦，乖孙', '{object}，烦请取来', 'ba {object} 拿来给我', '那个那个，{object}，对，给我', '俺想要{object}咧，能拿不', '{object}拿来我瞧瞧', '把{object}给我弄过来撒', '请问可以把{object}给我吗'), *forms(' go_to{where}', '开路，{where}', '上{where}去呗，麻溜的', '给我上{where}待着去', '中，你去{where}吧', '能不能麻烦您移步{where}', '小家伙，跑去{where}', '去{where}那旮沓', '往{where}那头走噻'),
)

_TONGUES_MORE: tuple[Form, ...] = (
    *forms(' find{object}', '{object}搁哪儿呢', '{object}在啥子地方', '晓不晓得{object}放哪里了嘛', '{object}跑啥地方去了伐', '瞅瞅{object}在哪疙瘩', '{object}不见了，咋整，找找', '我{object}弄丢了呜呜，帮我找', '{object}在哪，zhao一下', '{object}呢？？找', '帮忙寻一寻{object}', '{object}有没得人看到'), *forms(' place{where}| object={object}', '{object}搁{where}头嘛', '{object}撂{where}上就中', '{object} {where} 放'), *forms(' pick{object}', '把{object}拾掇起来拿着', '{object}掉了咯，捡'),
    *forms(' bring{object}|{person}', '{object}给{person}整过去', '唔该将{object}畀{person}', '侬把{object}拿给{person}', '{person}要{object}，中不中，送去', '{person}，{object}，送', '把{object}gei{person}'), *forms(' bring{object}|{where}', '{object}送{where}头去', '{object}整去{where}那旮旯', '请把{object}搬运至{where}'), *forms(' follow{person}', '跟到{person}噻', '你跟到起{person}走'), *forms(' follow me', '跟到我走'), *forms(' go_to me', '你过来撒', '上我这旮旯来', '到我这块儿来呗', '唔该行过嚟', '来来来，奶奶这儿', '到我跟前来噻'), *forms(' go_home', '回去充电噻', '回桩上趴着吧'),
    *forms(' wait{seconds}', '莫动，等{seconds}', '{seconds}，莫走'),
)

_DAYS: tuple[Form, ...] = (
    *forms(' go_to{where}; find{object}; bring{object}|{person}; go_home', '去{where}，找着{object}，拿给{person}，忙完回去充电', '先到{where}，{object}找到以后给{person}送去，完事儿回桩', '上{where}找{object}，交给{person}，没事就回充电桩'), *forms(' go_to{where}; pick{object}; place{where2}| object={object}', '到{where}以后拿上{object}，顺便放到{where2}', '去{where}，{object}拿起来，回头搁{where2}上', '先走到{where}，把{object}捡了，接着放{where2}'), *forms(' bring{object}|{person}; go_to{where}; inspect{where}', '把{object}给{person}，接着去{where}，到了检查一下那里', '{object}送给{person}，完事儿上{where}检查那边的情况'),
    *forms(' find{object}; bring{object}|{person}; say{text}| to={person}', '找着{object}，给{person}，再说{text}', '把{object}找出来交给{person}，顺便讲一句{text}', '{object}找到给{person}，接着告诉他{text}'), *forms(' guide{person}|{where}; bring{object}|{person}; go_home', '领{person}到{where}，给他端{object}，完了回桩', '先把{person}请到{where}，接着上{object}，没事就回去充电'), *forms(' pick{object}; bring{object}|{person}; go_to{where}', '拿上{object}给{person}，然后去{where}', '{object}捡起来递给{person}，接着上{where}'),
    *forms(' bring{object}|{person}; bring{object2}|{person2}; go_home', '{object}给{person}，{object2}给{person2}，送完回去充电', '先给{person}送{object}，接着给{person2}送{object2}，完事儿回桩'), *forms(' bring{object}|{where}; place{where2}| object={object2}', '{object}送到{where}，顺便把{object2}搁{where2}', '先把{object}送去{where}，接着{object2}摆到{where2}上'), *forms(' inspect{where}; bring{object}| me', '看看{where}上有啥，顺便给我拿{object}', '先检查{where}，回头把{object}给我', '{where}瞧一眼，完事儿给我递{object}'), *forms(' count{what}| where={where}; say{text}| to={person}', '{where}的{what}点一下，回头告诉{person}{text}', '先数{where}上的{what}，接着跟{person}讲{text}'),
    *forms(' go_to{where}; wait{seconds}; guide{person}|{where2}', '去{where}等{seconds}，接到{person}领去{where2}', '到了{where}候{seconds}，然后带{person}去{where2}'), *forms(' find_person{person}; bring{object}|{person}; go_to me', '找到{person}，给他{object}，再回我这儿', '寻着{person}把{object}给了，完事儿回来找我'), *forms(' place{where}| object={object}; place{where2}| object={object2}; go_to me', '{object}放{where}，{object2}放{where2}，放好到我这儿来', '先把{object}归到{where}，顺便{object2}归到{where2}，完事儿来找我'), *forms(' bring{object}| me| from={where}; go_home', '从{where}把{object}给我拿来，完事儿回去充电', '{where}那边的{object}捎给我，送到就回桩'),
    *forms(' pick{object}| where={where}; bring{object}|{person}; say{text}| to={person}', '{where}上的{object}拿起来给{person}，顺便说{text}', '拾起{where}的{object}，递给{person}，就讲{text}', '到{where}拿上{object}，交给{person}，说一声{text}'), *forms(' go_to{where}; bring{object}| me; turn left 180', '去{where}，回头把{object}给我，然后转身', '先上{where}，再给我拿{object}，完了转过身去'), *forms(' find{object}| where={where}; bring{object}| me; go_home', '{where}找找{object}，找到给我，接着回桩', '在{where}寻{object}，给我送来，完事儿回充电桩'), *forms(' inspect{object}; place{where}| object={object}', '检查一下{object}，没问题就搁{where}', '{object}瞧瞧坏没坏，然后放到{where}'), *forms(' remember{fact}; bring{object}|{person}', '记着{fact}，顺便给{person}拿{object}', '记一下{fact}，接着把{object}给{person}'), *forms(' bring{object}| me; say{text}| to={person}', '{object}给我，顺便跟{person}讲{text}', '先把{object}拿来，回头告诉{person}{text}'), *forms(' find_person{person}| where={where}; say{text}| to={person}; go_home', '去{where}找着{person}，说{text}，完事儿回去充电', '上{where}寻{person}，告诉他{text}，之后回桩'),
)

_ASKED: tuple[Form, ...] = (
    *forms(' count{what}| where={where}', '{where}有几个{what}来着', '{where}头还有好多{what}', '请问{where}共有多少{what}', '{what}在{where}还剩几个', '盘点一下{where}：{what}', '{where}的{what}够不够，数数看', '帮我点点{where}里{what}有几个', '老师问{where}有几个{what}', '数一哈{where}的{what}噻', '库存核对，{where}，{what}，几个', '{what}在{where}有几个伐', '我想晓得{where}上有好多{what}'), *forms(' describe{attribute}| where={where}', '{where}那边{attribute}给说说', '{attribute}是啥，在{where}的', '去看看{where}，告诉我{attribute}', '{where}里头{attribute}是哪样，晓得不', '描述{where}上{attribute}'), *forms(' describe{attribute}', '{attribute}是个啥样子，讲讲', '{attribute}，给我说清楚', '我眼花，{attribute}你看看是什么', '麻烦报一下{attribute}'), ('茶壶是个什么颜色嘛', ' describe茶壶颜色'), ('我分不清色，毛衣什么颜色的呀', ' describe毛衣颜色'), ('那把雨伞是啥子颜色', ' describe雨伞颜色'), ('请问文件夹是何种颜色', ' describe文件夹颜色'), ('搁{where}上的毛巾是啥颜色', ' describe毛巾颜色| where={where}'), ('{where}那边垃圾桶什么颜色的呀', ' describe垃圾桶颜色| where={where}'),
    *forms(' answer| question={question}; bring{object}| me', '先问你，{question}，再把{object}递给我', '{question}，顺便把{object}拿来'), *forms(' move forward|{distance}; pick{object}', '往前走{distance}，把{object}捡起来', '朝前挪{distance}，拾起{object}', '再走{distance}，够着{object}抓住'), *forms(' move forward|{distance}; wait{seconds}; go_to me', '往前{distance}，等{seconds}，到我这儿来', '前进{distance}后停{seconds}，接着回来'),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (_LOOK, _ROUND, _TURN, _BACK, _WHO, _WHO_THEN, _REASON, _REASON_TO, _TOPIC, _PUT, _WALK, _LEAD, _MENDED, _MENDED_REST, _TALK, _TELL_BACK, _TONGUES, _TONGUES_MORE, _DAYS, _ASKED)
