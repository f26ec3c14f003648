"""Long and tangled requests in Chinese: asides, corrections, conditions that hold already, thoughts aloud, with one to three steps."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form, forms

_STORY_BEFORE: tuple[Form, ...] = (
    *forms(' bring{object}| me', '昨天儿媳妇带着小孙子来住了一宿，闹得我一夜没合眼，这会儿脑袋还嗡嗡的，唉不说了，你把{object}给我拿来吧', '我年轻那会儿在纺织厂上班，一站就是十个钟头，从来不觉得累，现在可好，站两分钟腿就打颤，所以还得辛苦你把{object}送到我手上', '刚才楼上装修，钻得墙都在抖，我话都听不见自己说的，好容易停了，趁这空当，{object}帮我取过来', '跟你讲啊，上回那个师傅来修，修了半天没修好，还收了我八十块，我这回自己弄，就差{object}了，你受累递一递', '老板催了三遍，客户又改需求，打印机还卡纸，我今天真是……算了，你先给我弄{object}过来', '我们班今天春游，老师说每个人都要带一样东西，我差点忘了，我要带的是{object}，你快拿给我嘛', '不瞒你说我找半天了，抽屉翻了，包也翻了，后来才想起来是放你那边的，喏，就是{object}，给我吧'),
    *forms(' bring{object}| me| from={where}', '早上出门急，孩子哭，锅还开着，我就把{object}搁{where}了，走到半路才想起来，你替我跑一趟取回来呗', '去年也是这样，一到换季就找不着，结果全在{where}压着呢，这回我不犯傻了，{object}肯定也在那儿，给我捎过来', '我妈总说我丢三落四，这不，吃早饭的时候还在手边的，{object}，想起来了，落{where}了，拿来给我行不', '本来想自己去的，可是护士说吊瓶没打完不能下床，{object}就搁在{where}，只好麻烦你给我取来了'),
    *forms(' find{object}', '上礼拜请客，人来人往的，谁碰过什么我哪记得清，反正自打那天起就再没见过{object}，你给留意着找找', '我跟你说这屋里肯定有鬼，昨儿明明还在的，一转身就没了，我说的是{object}，你帮我寻一寻到底在哪儿', '实验记录写到一半，导师进来聊了会儿天，他一走我就发现{object}不见了，能帮我找一下吗'),
    *forms(' go_to{where}', '那边刚来了一车人，领导也在，我这儿走不开，手上还粘着胶水，你就先替我到{where}去吧', '我爷爷说从前邮差一天要走六十里地，你呢，几步路都不用，去{where}就行了', '刚开完会，会上吵成一锅粥，最后谁也没定下来，唯一定下来的就是你得去{where}'),
    *forms(' inspect{where}', '半夜里我听见哗啦一声，想着是猫，可咱家没养猫呀，越想越瘆得慌，你去瞧一眼{where}是怎么回事', '上次漏水赔了楼下两千多，打那以后一下雨我就坐不住，今天又下，{where}你给我查查'),
    *forms(' find_person{person}', '说好十点碰头，我等到十点半，咖啡都喝了两杯，电话也不接，你帮我看看{person}到底在哪儿', '刚才还在这儿剥橘子跟我讲他那个老同学的事，讲到一半人没了，{person}，你去找找'),
    *forms(' guide{person}|{where}', '人家大老远坐了六个小时火车来的，箱子比人还高，我又得守着门，{person}就拜托你领到{where}去了', '第一天来都这样，我当年也转晕过，在楼梯间待了二十分钟，哈哈，你带{person}去{where}吧'),
    *forms(' say{text}| to={person}', '我嗓子哑了，昨天唱歌唱的，一首接一首谁也不肯停，所以这话得你替我传，就跟{person}讲{text}', '本来该我自己打招呼的，可我一见面就紧张，话都说不利索，麻烦你转告{person}，{text}'),
)

_STORY_AFTER: tuple[Form, ...] = (
    *forms(' bring{object}| me', '{object}给我拿一下，哎你不知道，今天那个快递小哥可逗了，非说我是他小学同学', '把{object}捎给我吧，上次那位新来的同事用完也不还，问他他还笑，现在的年轻人啊', '帮忙递下{object}，我正跟我妈视频呢，她非要看，看完又要说我乱花钱', '我要{object}，拿过来就好，别的都齐了，说来也怪，每回都是差这一样'),
    *forms(' bring{object}|{person}', '把{object}给{person}送去，人家等了一早上了，脾气是真好，换我早炸了，我爸也是这急脾气', '{object}交给{person}，就是上回在年会上唱跑调的那位，全公司都笑趴了', '给{person}拿{object}，他跟我打赌输了还这么大架子，你说气不气人'),
    *forms(' place{where}| object={object}', '{object}搁{where}就成，我那口子有强迫症，东西歪一点他都要念叨一晚上', '把{object}放到{where}，省得下回又找，上回找一上午，最后在洗衣机里捞出来的'),
    *forms(' go_to{where}', '去{where}等着吧，我把这局打完就来，对面那个打野太菜了，笑死我', '你到{where}去，别学隔壁那台，一上午撞了三回门框，保安都认识它了'),
    *forms(' follow me', '跟着我走，路上我给你讲讲这栋楼的来历，早先是个粮库，后来才改的办公室', '你跟上，咱边走边唠，我这膝盖啊下雨天就不行，走得慢你别嫌'),
    *forms(' count{what}| where={where}', '数数{where}有多少{what}，上个月盘点差了仨，主管的脸黑得像锅底', '{where}的{what}帮我点个数，我昨晚失眠，数羊数到四千，今天看什么都是重影'),
    *forms(' inspect{where}', '看一下{where}，上次张师傅说都好都好，结果客人一进去就出来了，脸都绿了', '你去检查{where}，回头写报告我来写，反正这些表格我闭着眼都能填'),
    *forms(' find{object}', '找找{object}，不着急，我先把这碗面吃了，凉了就坨了，坨了就不好吃了', '{object}帮我找一下呀，那是我姥姥留给我的，她走的时候我才上二年级'),
    *forms(' go_home', '回去充你的电吧，我再坐会儿，夕阳这么好，不看可惜了，年轻的时候我们天天看', '你先回充电桩，剩下这点活儿不急，明早那帮实习生来了让他们干，年轻人精神足'),
)

_MIND_CHANGED: tuple[Form, ...] = (
    *forms(' bring{object}| me', '给我拿{object2}……不对，那个昨天用完了，要不就{object}吧', '麻烦把{object2}，啊瞧我这脑子，{object2}在我手上呢，我要的是{object}，拿来', '我想要{object2}来着，想想还是算了，太沉，换成{object}给我吧', '先拿{object2}吧，嗯……那个，哦不，医生不让我用那个，{object}，给我{object}', '{object2}给我，等会儿等会儿，说串了，刚才在跟别人讲{object2}，我要{object}'),
    *forms(' bring{object}|{person}', '这个{object}拿给{person2}，哎等等，{person2}请假了，那给{person}吧', '给{person}送{object2}去，不不不，人家不吃那套，送{object}', '{object}本来是要给{person2}的，可他说不用了，你就转给{person}好了', '把{object2}，嗯不是，{object}，对，{object}，送给{person}，不是{person2}啊，别又弄混'),
    *forms(' bring{object}| me| from={where}', '到{where2}帮我取{object}，哦不，昨晚我挪地方了，在{where}，去那儿取来给我', '{object}应该在{where2}吧，不对，那是上个礼拜，现在搁{where}了，给我拿过来', '我记得是{where2}，哎不，是{where}，没错就{where}，那里的{object}给我拿来'),
    *forms(' go_to{where}', '你上{where2}去，嘶，那边在拖地，算了还是去{where}', '先去{where2}看看，呃，现在几点了？过点了，那就别去了，直接去{where}吧', '去{where2}……我想想啊……不是{where2}，开会改地方了，改到{where}了，去{where}', '走，去{where2}，哎哟差点忘了那儿锁门，改道，{where}'),
    *forms(' find{object}| where={where}', '去{where2}找{object}，说错了，{where2}我翻过了，是{where}，去{where}找', '在{where}帮我找{object2}，哦我又糊涂了，{object2}早送人了，我说的是{object}'),
    *forms(' place{where}| object={object}', '把{object}放{where2}吧，不好，小孩够得着，还是放到{where}保险', '{object}先搁{where2}，呃，那儿晃，摔了可惜，搁{where}', '把{object2}收到{where}，错了错了，{object2}我还要用，收{object}'),
    *forms(' guide{person}|{where}', '带{person}去{where2}，哎不对那是昨天的安排，今天是{where}，带去{where}', '领{person2}，啊，人家{person2}自己认得路，你领{person}去{where}就行'),
    *forms(' guide me|{where}', '带我去{where2}吧，嗯，算了还是先不去那儿，人太多，领我到{where}', '我想去{where2}，哦不，先得去一趟{where}，你给带个路'),
    *forms(' find_person{person}', '帮我叫，不是叫，帮我找一下{person2}，哎我说的哪个，是{person}，看看人在哪', '找{person2}……其实找{person}也一样，还是找{person}吧，他懂得多'),
    *forms(' count{what}| where={where}', '数数{where2}，不是，{where}，数数{where}的{what}，{where2}归别人管', '看看{where}有几个{what2}，嗯{what2}没啥好数的，数{what}吧'),
    *forms(' wait{seconds}', '你等我{seconds2}，嗯，恐怕不够，鞋带还没系呢，等{seconds}吧', '在这儿停{seconds2}，不用那么久，{seconds}我就回来了'),
    *forms(' say{text}| to={person}', '你去跟{person2}说，算了{person2}嘴不严，还是跟{person}说{text}'),
)

_NOT_THIS: tuple[Form, ...] = (
    *forms(' bring{object}| me', '那边有{object2}也有{object}，长得挺像的，{object2}你别碰，我只要{object}', '别拿{object2}啊，上回就是拿成{object2}害我白等，这回看清楚，是{object}，给我', '不是说{object2}不好，是我今天用不上，给我{object}就够了', '{object2}放着别动，那是明天的，今天用{object}，拿过来吧', '谁要{object2}了，我说了八百遍是{object}，拿来', '除了{object}别的都不用拿，{object2}更不用，听清楚没', '你可千万别又给我端{object2}来，我看见它就反胃，要{object}', '我要的不是什么{object2}，也不是{where}里那些乱七八糟的，就一样，{object}，给我拿来'),
    *forms(' bring{object}| me| from={where}', '{where2}里那个不是我的，我的在{where}，就是{object}，拿给我', '别去{where2}翻了，{object}在{where}呢，给我拿来', '不用上{where2}，{where2}早空了，{where}还剩着{object}，取来给我'),
    *forms(' bring{object}|{person}', '{object}是给{person}的，不是给{person2}的，{person2}眼馋也没用，送给{person}', '别给{person2}，他才拿过，{object}这回轮到{person}了', '{person2}的那份已经送过了，{object2}也不用管，就差{person}的{object}还没送', '我自己不用，{person2}也不用，{object}你给{person}拿去就成'),
    *forms(' go_to{where}', '不去{where2}，也别在{where2}门口转悠，你去{where}', '{where2}今天有人包场了咱进不去，去{where}凑合一下吧', '别往{where2}那边拐，那边水还没干呢，你往{where}走'),
    *forms(' inspect{where}', '{where2}我刚看过，没毛病，不用再看，{where}我没顾上，你去检查', '别的地方都不用管，{where2}不用管，就{where}，去看看情况'),
    *forms(' pick{object}', '地上那堆东西里{object2}别捡，那是要扔的，就捡{object}', '不是让你递给我，我没手接，你拿起{object}就行'),
    *forms(' find{object}', '不用拿不用搬，我就想知道{object}在哪，{object2}在哪我早知道了', '别找{object2}了，那个找着了，现在丢的是{object}，找这个'),
    *forms(' count{what}', '{what2}不用数，昨天数过，你数{what}', '我不问{what2}，我问的是{what}，一共有多少'),
    *forms(' place{where}| object={object}', '{object}别放{where2}，说过多少回了，{where2}是放{object2}的，放{where}', '不要把{object}随手一扔，也不要给{person}，你放到{where}去', '{object}往哪儿放？不是{where2}，是{where}，放那儿'),
    *forms(' follow{person}', '别跟着我了，我又不走，{person}要走，你跟着{person}', '不是让你带路，{person}认得路，你跟在{person}后头就好'),
    *forms(' say{text}| to={person}', '这事别跟{person2}提，跟{person}说一声就行，就说{text}', '不用给{person}送什么东西，人过去说一句{text}就好'),
)

_WISHES: tuple[Form, ...] = (
    *forms(' bring{object}| me', '坐下就不想起来了，唉，要是有人能把{object}送到我跟前来，那该多美', '这时候要是手边有{object}就好了，可惜隔着半个屋子呢', '我也不是非要不可，不过嘛，最好还是有{object}，你懂我意思吧，去拿呗', '要说我现在还缺什么，钱不缺，朋友不缺，就缺{object}', '按说不该老使唤你，可是我打着石膏，这{object}总得有人给我拿吧', '唉，没人疼没人爱的，连个给我拿{object}的都没有，你说是不是该你表现表现了'),
    *forms(' bring{object}| me| from={where}', '谁要是这会儿肯上{where}把{object}给我取来，我请他吃一个月的冰棍', '{where}那么远，{object}又偏偏在那儿，要是它自己会走过来就好喽，你帮帮忙取来吧'),
    *forms(' bring{object}|{person}', '{person}一个人在那边坐半天了，该有人给他送{object}过去了吧', '要是哪位好心的把{object}送给{person}，{person}准得高兴坏了，我看就你吧', '最好能有谁把{object}给{person}带去，我腾不出手，{person2}又不在'),
    *forms(' bring{object}|{where}', '早该有人把{object}送到{where}去了，都堆这儿三天了，一个个装没看见', '{where}那边等{object}都等疯了，理想的情况是现在就有人送去'),
    *forms(' place{where}| object={object}', '{object}老摊在这儿，该有人收到{where}去了，我这腰弯不下去', '要是{object}能回到{where}去，这桌子就能看了'),
    *forms(' inspect{where}', '我心里总不踏实，要是有人替我瞅一眼{where}，我今晚就睡得着了', '{where}是不是也该有谁去查一查了，上次查还是年前的事'),
    *forms(' find{object}', '要是能知道{object}在哪儿我就谢天谢地了，拿不拿来倒无所谓', '谁能帮我把{object}找出来，我给他磕一个，真的，都找一礼拜了'),
    *forms(' find_person{person}', '真希望有人告诉我{person}躲哪儿去了，一个大活人说没影就没影', '这会儿能有谁帮着找找{person}就好了，他妈妈在门口等着呢'),
    *forms(' guide{person}|{where}', '{person}头一回来，两眼一抹黑，最好有个谁能把他领到{where}，我看你闲着', '要是能有人领着{person}走到{where}，我就放心了，我这头实在抽不开身'),
    *forms(' guide me|{where}', '这楼跟迷宫似的，要是有谁能把我领到{where}，我真要感激涕零了', '我巴不得有人带我去{where}，自己走又该走丢了'),
    *forms(' go_to{where}', '{where}现在没人看着，按理说该有个谁过去，那么这个谁就是你了', '我觉着吧，你待在{where}比待在这儿强，是不是该挪挪窝了'),
    *forms(' follow{person}', '{person}走路不稳，有人在后面跟着就好了，你说呢，去跟着吧'),
    *forms(' say{text}| to={person}', '总得有个人去跟{person}说{text}', '我是开不了这个口，最好由你来告诉{person}，{text}'),
)

_RHETORICAL: tuple[Form, ...] = (
    *forms(' bring{object}| me', '我都咳成这样了，你就不知道给我拿{object}吗', '怎么着，还得我自己爬起来拿{object}不成', '请问{object}是打算自己长腿走过来吗，还不给我拿', '我像是能腾出手来拿{object}的样子吗，两只手全是面，快给我拿来', '你觉得没有{object}这活我能干下去？还愣着，拿来呀', '别人家的机器人都知道主动递{object}，你呢，是不是也该表示表示', '难道要我写申请、盖章、等审批，你才肯把{object}拿给我'),
    *forms(' bring{object}|{person}', '你就忍心看{person}干坐着，连{object}也不给人家送一个', '{person}的{object}难道还要他自己来取吗，腿都那样了', '{object}在你旁边放了半天，{person}在那边喊了半天，你就没觉得该送过去？'),
    *forms(' go_to{where}', '大家都在{where}忙得脚不沾地，你好意思在这儿杵着吗，还不过去', '是谁昨天答应得好好的，说今天去{where}的？去呀', '我付电费是为了让你站这儿当摆设的吗，到{where}去'),
    *forms(' go_to me', '你站那么老远，是怕我吃了你还是怎么的，不能过来说话吗', '我喊了三声了，你那耳朵是装饰品吗，怎么还不过来'),
    *forms(' go_home', '电都快没了还瞎晃悠，你是想半路趴窝让我背你回去吗，还不去充电', '都几点了你还不回充电桩，等着领加班费呢？'),
    *forms(' place{where}| object={object}', '{object}是该躺在地板上的东西吗，不是应该放在{where}吗', '你见过谁家把{object}搁在过道里的，就不能放到{where}去？'),
    *forms(' inspect{where}', '你打算什么时候去看看{where}呀，等它塌了再看？', '{where}出没出问题，不去看一眼谁知道呢，你说对不对，去吧'),
    *forms(' follow me', '我都走出去五米了，你还站着，不是说好跟着我的吗', '你不跟着我，待会儿谁帮我提东西，嗯？'),
    *forms(' guide{person}|{where}', '{person}在门口转了三圈了，你就不能领人家去{where}吗', '客人来了没人带，传出去像话吗？把{person}领到{where}去'),
    *forms(' find{object}', '{object}总不会是被外星人拿走的吧，你就不能帮着找找', '找个{object}有那么难吗，你眼睛不是三百六十度的吗，找啊'),
    *forms(' say{text}| to={person}', '这么大的事你不打算告诉{person}吗，去跟他说{text}', '我不说你不说，{person}怎么会知道呢，还不去告诉他{text}'),
    *forms(' count{what}| where={where}', '连{where}有几个{what}都没人数得清，要你干什么用的，去数', '你不会连{where}那点{what}都数不过来吧，数一个给我听听'),
)

_ASKED_ONLY: tuple[Form, ...] = (
    *forms(' answer| question={indirect}', '我跟老伴为这个争了一早上，谁也不服谁，你给评评理，你知道{indirect}吗', '不用你跑腿，也不用拿什么东西，我就是随口打听一下，你知不知道{indirect}', '哎我正跟人聊着呢，聊到一半卡住了，谁也说不上来，你晓不晓得{indirect}', '昨天考试就栽在这道题上，气死我了，到底{indirect}啊，你说说', '我老糊涂了，问了别人三遍不好意思再问，只好问你，{indirect}', '那个，嗯，打扰一下啊，我不是要什么东西，就想弄明白{indirect}'),
    *forms(' answer| question={question}', '先不忙干活，我有个事儿想不通，憋了好几天了，{question}', '别紧张，不是考你，纯粹好奇，{question}', '孩子缠着我问个没完，我答不上来，你来，{question}', '话说回来啊，光叫你做事也没跟你聊过天，我问问你，{question}'),
    ('我妈问我我也不知道，这饺子得煮几分钟，你知道饺子要煮几分钟吗', ' answer| question=饺子要煮几分钟'), ('不是让你去开会，我就想知道，那个，今天的会是几点来着', ' answer| question=今天的会是几点'), ('我没戴表，手机又在充电，麻烦问一句，眼下几点钟了', ' answer| question=眼下几点钟了'), ('我先声明，我不打算去，就问问，故宫周几闭馆', ' answer| question=故宫周几闭馆'), ('刚才广播说的什么我没听清，你听见没有，你知道下一班地铁什么时候来吗', ' answer| question=下一班地铁什么时候来'), ('小明说鲸鱼是鱼，我说不是，你别去找小明，你告诉我，鲸鱼到底是不是鱼', ' answer| question=鲸鱼到底是不是鱼'),
    *forms(' answer| question={indirect}| to={person}', '{person}刚才拉着我问，我正炒着菜呢哪有空，你去跟他讲讲{indirect}', '我也说不清楚，省得误导人家，还是你去告诉{person}{indirect}吧'),
    *forms(' find{object}', '你知道{object}在哪儿吗，我不急着用，就是心里惦记', '哎，你整天转来转去的，有没有见过{object}呀，见过就告诉我一声在哪，别动它'), *forms(' find_person{person}', '你知道{person}这会儿在哪儿吗，电话打了八个都没接', '刚刚还听见{person}咳嗽呢，怎么一转眼，你看看他人在哪儿'),
    *forms(' describe{attribute}', '我眼镜摔了，什么都是糊的，你替我看看{attribute}是啥', '不用拿过来给我看，你说给我听就行，{attribute}'), *forms(' describe{attribute}| where={where}', '我写清单写到一半，就差这一栏了，{where}那边，{attribute}是什么', '人在外头，不想专门跑回去，你告诉我{where}里{attribute}'),
    *forms(' inspect{where}', '我不过去了，你替我说说，{where}里现在什么情况', '{where}那边怎么那么吵，出什么事了，你去瞅瞅再告诉我'),
    *forms(' count{what}| where={where}', '你别管他们吃不吃，我就问一句，{where}现在有几个{what}', '我要订盒饭，得报个数，你知道{where}有多少{what}吗'),
    *forms(' find{object}| where={where}', '我不是要用，就是怕丢，你看看{where}还有没有{object}', '{where}里{object}还在不在呀，在就让它在那儿，我安个心'), *forms(' find_person{person}| where={where}', '{person}说他在{where}，我怎么不太信呢，你去看看他在不在', '不用叫他，悄悄瞄一眼就得，{person}在{where}没有'),
)

_HELD_ALREADY: tuple[Form, ...] = (
    *forms(' bring{object}| me', '你要是没别的事——我看你也没别的事——就把{object}给我拿来', '既然雨也停了，活儿也干完了，你人也闲着，那{object}现在可以给我了吧', '你不是说充满电就给我拿{object}吗，灯都绿了，充满了，拿吧', '说好了我写完作业就给我{object}的，我写完了，一个字都没落下，给我', '要是{object}已经洗好了就给我，我刚看了，洗好了', '反正你路过这儿也是空着手，把{object}给我捎上'),
    *forms(' bring{object}|{person}', '{person}不是已经醒了吗，那就把{object}给他送去，别再等了', '趁{person}还没走，你赶紧把{object}给他', '要是{person}到了就把{object}给他，喏，他到了，站门口呢', '{person2}既然不来了，那份{object}就给{person}好了', '{person}已经坐那儿等了，就不用去请了，{object}直接送给他'),
    *forms(' go_to{where}', '既然{where2}都已经收拾好了，你就别耗在那儿，到{where}去', '你要是听见铃响了就去{where}，铃刚响过，听见了吧', '假如今天是礼拜三你就去{where}，可不嘛，今天就是礼拜三'),
    *forms(' place{where}| object={object}', '反正这{object}也没人用了，摆着还占地方，你就把它放到{where}去', '既然{where}已经腾空了，{object}就可以放进去了', '客人要是走了就把{object}收到{where}，人早走了，收吧'),
    *forms(' go_home', '既然没人叫你了，电又只剩一格，那就回充电桩呗', '要是今天的单子都送完了，你就回去充电，我数了数，都送完了'),
    *forms(' guide{person}|{where}', '{person}已经签好字了，手续都齐了，那就可以带他去{where}了', '要是轮到{person}了就领他去{where}，刚叫到他的号'),
    *forms(' follow me', '你要是准备好了就跟着我，我看你那灯闪着，准备好了', '既然东西都装上了，那就跟我走吧，路不远'),
    *forms(' inspect{where}', '现在人都下班了，没人碍事，正好，你把{where}检查一下', '既然{where2}没查出问题，那多半是{where}，你查查那儿'),
    *forms(' say{text}| to={person}', '{person}不是已经下课了吗，那你现在可以跟他说{text}', '反正大家迟早要知道的，也不用瞒了，去告诉{person}{text}'),
    *forms(' bring{object}| me| from={where}', '{person}已经从{where}出来了，门也没锁，你可以进去把{object}给我取来了', '既然{where}今天开门，就别等明天了，把那儿的{object}给我取来'),
    *forms(' find{object}; bring{object}| me', '要是还没扔，我记得是没扔，你就把{object}找出来，拿给我', '反正今天有的是工夫，你慢慢找{object}，找着以后递给我就是'),
    *forms(' pick{object}; place{where}| object={object}', '你手不是空出来了吗，那就捡起{object}，搁到{where}', '既然晾干了，{object}你拿下来，收到{where}里'),
    *forms(' wait{seconds}; go_to{where}', '既然电梯还没到，你就等{seconds}，然后再去{where}', '反正早去也得排队，先歇{seconds}，再上{where}也不迟'),
)

_ALOUD: tuple[Form, ...] = (
    *forms(' bring{object}| me', '让我想想，缺什么呢，纸有了，尺子有了，胶水有了……对了，{object}，拿给我', '今天穿什么好呢，外面好像起风了，嗯，安全起见，{object}给我拿来吧', '蒜切了，葱切了，肉腌上了，然后呢，然后是……哦，{object}，快给我', '我刚才进来是要干嘛来着，不是喝水，不是接电话，啊想起来了，要{object}，你给我拿', '这个先拧这边，再拧那边，咦，松的，那得用{object}，帮我递一个', '怎么说呢，就是那个，圆圆的，哎就嘴边上，叫什么……{object}，对，{object}，给我拿过来'),
    *forms(' bring{object}|{person}', '谁还没有呢，一个，两个，三个……{person}没有，那这个{object}给{person}拿去', '给谁合适呢，{person2}不爱吃，我又咬不动，得，{object}送给{person}'),
    *forms(' go_to{where}', '嗯，我看看单子啊，第一项划掉，第二项也划掉，第三项，{where}，好，那你去{where}', '这会儿去哪儿好呢，{where2}太晒，{where22}太吵，要不，{where}吧，你先过去'),
    *forms(' find{object}', '昨天我先去了超市，然后去接孩子，回来放下包，再然后呢……哎呀，{object}呢，找找{object}', '咦，我记得是红盖子的，还是蓝盖子的来着，不管了，你先找到{object}再说'),
    *forms(' inspect{where}', '门关了，窗也关了，煤气嘛，关了，还有哪儿没看，哦，{where}，你去看一下', '等等，什么味儿，不是这屋，难道是{where}？你去检查检查'),
    *forms(' turn left 90', '我比划一下啊，床头在这边，窗在那边，那你得，嗯，向左转', '往哪边来着，拿筷子的是右手，那另一边，对，你左转'), *forms(' turn right 90', '左边是墙，转不过去，那就，嗯，右转吧', '不能再往左了，再左就撞柜子了，你给我往右转'),
    *forms(' move forward|{distance}', '我瞄瞄啊，还差一截，大概{distance}吧，你往前走{distance}', '停这儿够不着，够不着，再往前一点，不，具体说，前进{distance}'), *forms(' move back|{distance}', '挡着抽屉了，我想想要让多少，嗯，后退{distance}该够了', '呃，人进不来，怎么办呢，你倒退{distance}吧'),
    *forms(' wait{seconds}', '我这鞋带，怎么又散了，哎你别走，等我{seconds}', '水好像开了，又好像没开，等{seconds}吧，听听再说'),
    *forms(' count{what}| where={where}', '咱们几个人来着，六个，七个，嗯，{where}的{what}够不够呢，你数数有几个', '账上写十二，我怎么记得十一，算了，你把{where}里的{what}数一遍'),
    *forms(' place{where}| object={object}', '{object}放哪儿好呢，放地上不行，放床上也不像话，就{where}吧，给我放那儿', '这柜子满了，那箱子也满了，唔，{where}好像还有空，{object}放过去'),
    *forms(' remember{fact}', '记性是越来越差了，趁现在还没忘，你替我记住，{fact}', '写纸上吧，纸会丢，写手上吧，一洗就没，还是你记一下，{fact}'),
    *forms(' go_to{where}; bring{object}| me', '先干哪样呢，顺路的话，嗯，先去{where}，然后呢，把{object}给我拿来', '我排排顺序啊，第一，去{where}，第二，{object}给我，第三还没想好'),
    *forms(' inspect{where}; inspect{where2}', '我睡不着，老觉得哪儿没弄好，先看看{where}吧，嗯，再看看{where2}', '先查哪儿呢，{where}近，那先查{where}，完了接着查{where2}'),
)

_WITHIN: tuple[Form, ...] = (
    *forms(' bring{object}| me', '我想说的其实就是，能不能在我老板进门之前把{object}拿到我手里', '我之所以喊了你这么多遍，无非是因为我够不到{object}，想让你递给我', '妈妈走的时候交代了，说你要是看见我流鼻涕就得给我{object}，你看，流了', '我刚刚跟你比划了半天，意思是叫你把{object}给我，你怎么看不懂呢', '假如你问我此刻最希望你做什么，那就是给我拿{object}'),
    *forms(' bring{object}|{person}', '我答应过{person}，说今天一定让你把{object}给他送去，不能叫我失信吧', '医生查房的时候特意嘱咐，说{object}要你送到{person}手里，别人送的不算', '{person}托我转告你，他等着你把{object}送过去'),
    *forms(' bring{object}|{person}| from={where}', '{person}临走前再三叮嘱，叫你把他忘在{where}的{object}给他送去', '我听{person2}说{person}的{object}还在{where}，我的意思是你去取了送给{person}'),
    *forms(' go_to{where}', '主任让我通知你，说你得到{where}去一趟，具体干什么他没讲', '我不是说过吗，每天这个点你都应该在{where}，所以你现在该去哪儿，心里有数吧', '按照墙上那张排班表上写的，你下午要去的是{where}，那就走吧'),
    *forms(' place{where}| object={object}', '奶奶立的规矩，用完的{object}必须放回{where}，你照办就是了', '我寻思着与其让{object}在这儿碍手碍脚，倒不如让你把它放到{where}'),
    *forms(' guide{person}|{where}', '是这样的，{person}的女儿打电话来，希望你能把她父亲，也就是{person}，带到{where}', '方案里写得很清楚，{person}一到就由你带去{where}，人已经到了'),
    *forms(' guide me|{where}', '我问前台，前台说问你，问你的意思就是请你带我去{where}', '人家说跟着机器人走就不会迷路，那就请你领我去{where}'),
    *forms(' follow{person}', '{person}刚才说的那句话，意思是叫你跟着他，不是叫我', '我的打算是这样，{person}走到哪儿，你跟到哪儿，我在后头歇着'),
    *forms(' say{text}| to={person}', '老王走得急，留了句话，要你转给{person}，话是这么说的，{text}', '我想了一宿，决定还是让你告诉{person}，{text}'),
    *forms(' find_person{person}', '我妈打发我来问你，能不能帮她把{person}找出来', '护士让我跟你讲，该去找找{person}了，点名没人应'),
    *forms(' inspect{object}', '我怀疑昨晚地震把{object}震坏了，所以才叫你去看看它', '客户投诉说{object}有裂纹，我想请你先检查一下{object}再说'),
    *forms(' find{object}; place{where}| object={object}', '奶奶睡前念叨，说让你把{object}找到，然后放到{where}，不然她睡不踏实', '表上要求的是先找着{object}，再放到{where}，你就照表来'),
    *forms(' say hello| to={person}', '我腿脚不便出不了门，所以想请你代我向{person}问个好', '人家{person}每回见你都打招呼，按礼数你也该跟人家问声好'),
)

_NOBODY_ELSE: tuple[Form, ...] = (
    *forms(' bring{object}| me', '{person}在打电话，{person2}在睡觉，他们都不要，就我要{object}，拿来', '刚才{person}说想要，后来又说不要了，那{object}就给我好了', '不是{person}要，{person}要的东西他自己会拿，是我，我要{object}'),
    *forms(' bring{object}|{person}', '我跟{person2}合计了一下，{object}还是送给{person}最合适', '{person2}送我的{object}我用不惯，你替我拿给{person}吧，别让{person2}知道就行', '听{person2}讲{person}在闹肚子，他不用，我也不用，{object}你给{person}端去', '{person2}坐在{person}旁边，你可别递错了，{object}是给{person}的', '{person}跟{person2}吵架了，我谁也不帮，不过{object}得给{person}送去'),
    *forms(' find_person{person}', '不用找{person2}，他跟我在一块儿呢，我要找的是{person}', '{person2}说看见{person}了，我说没看见，你去找找{person}，看谁说得对'),
    *forms(' guide{person}|{where}', '{person2}自己走，{person}由你领到{where}', '{person2}把{person}送到门口就回去了，剩下的路你带{person}走，去{where}'),
    *forms(' say{text}| to={person}', '{person2}托我，我托你，你去跟{person}说{text}', '我不敢惊动{person2}，你小声点告诉{person}{text}'),
    *forms(' follow{person}', '{person2}熟门熟路不用人陪，你就跟着{person}', '{person}和{person2}一会儿要分头走，你跟着{person}，别管另一个'),
    *forms(' go_to{person}', '{person2}让{person}等着，{person}等急了，你到{person}那儿去一下', '我这儿有{person2}帮忙，够了，你到{person}身边去'),
    *forms(' bring{object}|{person}; go_to me', '{object}是{person2}买的，钱是我出的，你给{person}送去，然后回我这儿来', '别惊动{person2}，悄悄把{object}给{person}，完事到我跟前来'),
    *forms(' bring{object}|{person}; bring{object2}| me', '{person2}说他减肥，什么都不要，那就{object}给{person}，{object2}给我', '{person}要{object}，我嘛，来{object2}，{person2}那份不用管，他出差了'),
    *forms(' find_person{person}; say{text}| to={person}', '{person2}我已经通知过了，就剩{person}，你去找到他，跟他说{text}', '先把{person}找着，{person2}不用找，找着了跟他讲{text}'),
)

_TWO_STEPS: tuple[Form, ...] = (
    *forms(' go_to{where}; bring{object}| me', '我跟你讲，我这腰啊，坐久了就跟断了似的，这样，你先到{where}去一下，那边有人等你签收，然后，嗯，把{object}给我拿来', '先去趟{where}，别跟他们聊，一聊就没完，聊完天都黑了，然后把{object}带给我'),
    *forms(' find{object}; bring{object}| me', '{object}我真的想不起来放哪儿了，可能是{where}，也可能不是，反正你先找着它，找着了别又放下，直接给我', '把{object}找出来，上回你找着了就站那儿喊，喊有什么用，这回找到了给我送过来', '我儿子非说没拿{object}，我也信他，你先找找它在哪，然后交到我手上'),
    *forms(' find{object}; bring{object}|{person}', '{person}为了{object}急得饭都吃不下，你行行好，先把它找到，再给他送去', '找{object}去，找到了不用给我，我要它干嘛，给{person}'),
    *forms(' find{object}; place{where}| object={object}', '{object}不知道又被谁顺手放哪儿了，你找着它，别拿来给我，给它放到{where}', '你先寻着{object}，寻着了呢，嗯，放{where2}，不好，还是放{where}吧'),
    *forms(' pick{object}; place{where}| object={object}', '{object}掉地上了，我也看见了，可我这肚子，弯不下去呀，你捡起来，放到{where}', '你把{object}拿起来，对，就它，不是旁边那个，然后轻轻搁到{where}，别像上回那样咣当一声'),
    *forms(' pick{object}; bring{object}|{person}', '那{object}谁扔那儿的我不追究了，你捡起来，还给{person}', '你拿起{object}，拿稳喽，这可是{person}的命根子，然后给{person}送过去'),
    *forms(' pick{object}; follow me', '你先把{object}拿上，它比看上去沉，拿好了再跟我走，路上别东张西望', '{object}你拿着，我不拿，我拿了一路了，胳膊都酸了，然后跟着我'),
    *forms(' go_to{where}; wait{seconds}', '你到{where}去，他们说马上来，可他们的马上你也知道，所以在那儿等{seconds}', '去{where}，到了别吵，人家在录像，安安静静等{seconds}'),
    *forms(' go_to{where}; go_to me', '去{where}露个脸，让他们知道咱们没忘，然后就回我这儿来，别多待', '你去{where}，嗯，也没什么事，就当散步，散完了回来找我'),
    *forms(' go_to{where}; find{object}', '先去{where}，路上小心那根电线，上回绊了一下，到了以后再找{object}', '你先上{where}，别急，到了地方再慢慢找{object}，找着就行，不用带回来'),
    *forms(' go_to{where}; say{text}| to={person}', '你先到{where}去，我打了三个电话都占线，没办法，到了那儿再跟{person}说{text}', '别在这儿喊，隔着墙他听不见，走到{where}去，再告诉{person}{text}'),
    *forms(' go_to{where}; inspect{object}', '到{where}去，上次是我冤枉人家了，这回眼见为实，到了看看{object}怎么样', '去{where}，对，又是{where}，去了之后呢检查一下{object}，别碰就行'),
    *forms(' find_person{person}; say{text}| to={person}', '{person}这人啊，一到饭点就没影，你先把他找着，然后跟他说{text}', '先别管我，我没事，去找{person}，找到了就告诉他{text}', '这话微信里说不清楚，你去找到{person}，当面跟她讲{text}'),
    *forms(' find_person{person}; bring{object}|{person}', '{person}在哪我也说不准，一会儿楼上一会儿楼下的，你找到他，把{object}给他', '你先去寻{person}，别寻{person2}，寻着了把{object}交给人家'),
    *forms(' find_person{person}; guide{person}|{where}', '{person}怕是又走岔了，这楼的指示牌跟没有一样，你去找到他，领他到{where}', '先找着{person}，人找着了别训他，好好地带到{where}去'),
    *forms(' find_person{person}; follow{person}', '你先找到{person}，她不爱人盯着，所以别靠太近，然后跟着她'),
    *forms(' find_person{person}| where={where}; say{text}| to={person}', '{person}十有八九在{where}，他没别的爱好，你去那儿找到他，跟他说{text}', '看看{person}在不在{where}，我猜在，不在还能去哪儿，见着了就告诉他{text}'),
    *forms(' guide{person}|{where}; bring{object}|{person}', '{person}头回来，怕生，你领到{where}，让人坐下，别站着，然后给人家送上{object}', '先带{person}去{where}，路上别走太快，他有点喘，再给他拿{object}'),
    *forms(' guide{person}|{where}; go_to me', '你把{person}送到{where}，送到就行，不用陪聊，他话多，聊起来你就走不了了，然后回我这儿', '先领{person}到{where}，完了别瞎逛，直接回来找我'),
    *forms(' guide{person}|{where}; say{text}| to={person}', '{person}要去{where}，你带路，到了以后啊，嗯，怎么说好呢，就跟他说{text}'),
    *forms(' bring{object}|{person}; say{text}| to={person}', '把{object}给{person}，放下东西别扭头就走，显得咱没礼貌，跟他说一句{text}', '我本来写了张卡片，结果让水给洇了，这样，{object}送给{person}，再告诉他{text}'),
    *forms(' bring{object}| me; bring{object2}|{person}', '给我{object}，嗯，还有，{person}也开口了，他要的不是{object}，是{object2}，给他也送去', '我的{object}先拿来，急用，{person}的{object2}随后再送，他不急，他什么时候都不急'),
    *forms(' bring{object}|{where}; go_home', '{object}送到{where}就齐活了，今天大家都不容易，你也一样，送完回去充电吧', '最后一趟了啊，{object}，{where}，送完你就可以回充电桩了，我也该下班了'),
    *forms(' place{where}| object={object}; bring{object2}| me', '{object}我不看了，看得头疼，放到{where}去，然后把{object2}给我拿来', '先把{object}收到{where}，别跟{object2}混在一起，{object2}拿给我'),
    *forms(' inspect{where}; say{text}| to={person}', '你先看看{where}，虽说我相信没事，可规定就是规定，看完跟{person}说{text}'),
    *forms(' inspect{where}; go_to me', '去查看一下{where}，别的房间不归咱们管，查完回来找我，我有话问你', '{where}你给我瞅瞅，瞅仔细点，上回就漏了个角，然后到我这儿来'),
    *forms(' count{what}| where={where}; go_to me', '{where}的{what}数一遍，数完别在那儿报，那儿吵，回到我身边来'),
    *forms(' count{what}| where={where}; bring{object}| me', '先数清楚{where}有几个{what}，那本账我越看越不对，数完给我捎{object}来'),
    *forms(' wait{seconds}; bring{object}|{person}', '现在去{person}准在洗澡，洗得还慢，你等{seconds}，再把{object}给他送去', '先别送，汤还烫嘴，过{seconds}，再拿{object}给{person}'),
    *forms(' wait{seconds}; go_home', '你再陪我{seconds}，就这么待着，不说话也行，然后就回充电桩吧'),
    *forms(' follow{person}| to={where}; go_to me', '{person}要去{where}，我不放心，你跟着他去，到了就回我这儿，别让他觉得咱在监视'),
    *forms(' remember{fact}; bring{object}| me', '有件事你得记住，{fact}，记好了没，记好了就给我拿{object}'),
    *forms(' answer| question={question}; bring{object}| me', '我先问你，{question}，答得上来答不上来都没关系，答完把{object}给我拿过来'),
    *forms(' turn left 180; move forward|{distance}', '你堵着门了知道不，后面一串人呢，转过身去，走{distance}', '不是朝我，我又不跑，你掉个头，往那边开{distance}'),
    *forms(' move back|{distance}; wait{seconds}', '担架要过，别挡道，你往后退{distance}，停{seconds}，等他们过去'),
    *forms(' go_to me; follow me', '你先过来，别管他们，他们叫你是闹着玩的，过来了就跟着我走'),
)

_THREE_STEPS: tuple[Form, ...] = (
    *forms(' go_to{where}; find{object}; bring{object}| me', '你先去{where}，门口那双鞋别踩，到了找找{object}，它那个颜色不显眼，得仔细看，找着了拿回来给我', '我本来打算自己去的，可外卖到了，你替我去{where}，然后找{object}，最后嘛，当然是给我'),
    *forms(' go_to{where}; pick{object}; bring{object}|{person}', '先去{where}，嗯，到了那边把{object}拿起来，别拿成{object2}，再给{person}送过去', '这么着，你开到{where}，拿上{object}，{person}等着它下锅呢，给他送去'),
    *forms(' go_to{where}; pick{object}; place{where2}| object={object}', '去{where}，别嫌远，到了捡起{object}，然后它该在哪儿呢，对，{where2}，放那儿'),
    *forms(' find_person{person}; say{text}| to={person}; go_to me', '先找到{person}，甭管他在忙什么，跟他说{text}。说完马上回来找我', '去找{person}，找着了告诉他{text}。说完别跟他多扯，回我这儿来'),
    *forms(' find_person{person}; bring{object}|{person}; go_home', '你把{person}找到，他躲清静去了，把{object}给他，然后就没你事了，回去充电', '今天最后一个任务啊，找{person}，给他{object}，完了回充电桩好好歇着'),
    *forms(' find_person{person}; guide{person}|{where}; go_to me', '{person}八成在哪儿打盹呢，你找着他，领到{where}，然后回我这儿，我有奖励'),
    *forms(' guide{person}|{where}; bring{object}|{person}; go_home', '先带{person}去{where}，人家是贵客，再给人家端上{object}，都弄妥了你就回充电桩', '{person}由你领到{where}，坐定了给他拿{object}，最后你去充电，别在旁边晃'),
    *forms(' bring{object}|{person}; bring{object2}|{person2}; go_to me', '一样一样来啊，别急，{object}是{person}的，{object2}是{person2}的，都送到了再到我这儿来', '先送{person}，把{object}给他，再送{person2}，给的是{object2}，可别反了，反了要闹笑话的，然后回来找我'),
    *forms(' bring{object}| me; bring{object2}|{person}; go_home', '{object}给我，{object2}给{person}，别的谁要都不给，就这两样，完了回去充电吧'),
    *forms(' place{where}| object={object}; bring{object2}| me; go_home', '{object}放到{where}，我看着它就心烦，换{object2}拿来给我，然后你就回去充电'),
    *forms(' inspect{where}; inspect{where2}; go_to me', '先看看{where}，再看看{where2}，客人六点到，现在都五点四十了，看完回我这儿来'),
    *forms(' go_to{where}; wait{seconds}; go_to me', '你去{where}，修理工说在路上，鬼知道哪条路上，等{seconds}，等不着拉倒，回来找我', '到{where}去，别进去，里头在哄孩子睡觉，等{seconds}，再回到我这边'),
    *forms(' go_to{where}; wait{seconds}; bring{object}| me', '先上{where}，等{seconds}，这是面包出炉的时间，我算过的，然后给我拿{object}'),
    *forms(' go_to{where}; count{what}; go_to me', '去{where}，到了以后数数{what}，我打赌不到十个，数完回我这儿，输了我请客'),
    *forms(' go_to{where}; say{text}; go_home', '到{where}去，趁大家都在，大声说{text}。说完就撤，回充电桩'),
    *forms(' find{object}; pick{object}; place{where}| object={object}', '先找到{object}，它老往沙发底下钻，找着了捡起来，再放到{where}', '把{object}给我找着，拿起来，不用擦，我回头擦，搁{where}就行'),
    *forms(' find{object}; bring{object}|{person}; say{text}| to={person}', '{person}的{object}丢了两天了，你找到它，还给人家，再跟他说{text}'),
    *forms(' pick{object}; go_to{where}; wait{seconds}', '你拿好{object}，别掉喽，去{where}，在那儿等{seconds}，会有人来接的'),
    *forms(' pick{object}; follow{person}; place{where}| object={object}', '先拿着{object}，跟着{person}走，他认识路，到了把{object}放在{where}'),
    *forms(' say{text}| to={person}; bring{object}|{person}; go_to me', '他这人爱问东问西的，所以先跟{person}说{text}，再把{object}给他，然后回来找我'),
    *forms(' say hello| to={person}; guide{person}|{where}; bring{object}|{person}', '先跟{person}问个好，笑模样的，然后领到{where}，再给人上{object}，礼数要周全'),
    *forms(' go_to{where}; go_to{where2}; go_home', '先去{where}转个脸，再去{where2}，那两处都打过招呼了，完事回去充电'),
    *forms(' turn left 90; move forward|{distance}; wait{seconds}', '听我指挥啊，别慌，先左转，再往前{distance}，停住，等{seconds}，我去把门打开'),
    *forms(' turn right 90; move forward|{distance}; pick{object}', '你看不见是吧，我告诉你怎么走，右转，往前{distance}，那儿有{object}，拿起来'),
    *forms(' move back|{distance}; turn left 90; go_to{where}', '你卡住了别硬来，先后退{distance}，再左转，嗯对，出来了，然后去{where}'),
    *forms(' follow me| to={where}; wait{seconds}; go_home', '跟我一起走到{where}，天黑了我害怕，到了在门口等我{seconds}，没事了你就回充电桩'),
    *forms(' guide me|{where}; wait{seconds}; guide me|{where2}', '先带我去{where}，我进去说两句话，你等{seconds}，再带我去{where2}，辛苦辛苦'),
    *forms(' go_to me; pick{object}; place{where}| object={object}', '先到我这儿来，走慢点，地滑，把我手边的{object}拿上，给放到{where}'),
    *forms(' remember{fact}; find_person{person}; say{text}| to={person}', '先记住一件事，{fact}，然后去找{person}，找到以后跟他说{text}'),
    *forms(' go_to{where}; find{object}; bring{object}|{person}; go_home', '按顺序来，先去{where}，然后找{object}，找到了给{person}，不是{person2}哦，最后回去充电', '唉，明明是{person2}的活，又推给咱，行吧，去{where}，找到{object}，拿给{person}，弄完你就回充电桩'),
    *forms(' go_to{where}; find_person{person}; say{text}| to={person}; go_to me', '这事有点绕，你听好，先到{where}，再找{person}，找着了跟他说{text}。然后回来找我'),
    *forms(' go_to{where}; pick{object}; bring{object}|{person}; go_to me', '先去{where}，拿上{object}，别顺手拿别的，送给{person}，最后回到我这儿，一共就这几步'),
    *forms(' find_person{person}; guide{person}|{where}; bring{object}|{person}; go_home', '先把{person}找着，领到{where}，给他拿{object}，唉折腾半天，末了你回去充电，我也歇了'),
    *forms(' inspect{where}; inspect{where2}; bring{object}| me; go_home', '睡前老规矩啊，{where}看一眼，{where2}看一眼，把{object}给我拿来，然后你自己去充电，晚安'),
)

_PRONOUNS: tuple[Form, ...] = (
    *forms(' find{object}; bring{object}| me', '{object}，你见过的，上回就是你收的，先找它，找到把它给我', '我想它想得睡不着，就是我那{object}，你找找它，再把它拿到我枕头边上来'),
    *forms(' pick{object}; bring{object}| me', '{object}倒了，你把它扶起来拿着，再把它递给我，这玩意儿可不便宜'),
    *forms(' pick{object}; place{where}| object={object}', '我说的那个它，就是{object}，你把它拿起来，接着把它放到{where}去', '{object}是借来的，磕了碰了都得赔，你小心拿起来，把它搁{where}'),
    *forms(' pick{object}; go_to{where}; place{where2}| object={object}', '{object}先拎着，拎到{where}去，嗯，那边有人会告诉你怎么弄，算了我直接告诉你，把它放{where2}', '你抱起{object}，去{where}，别半道撂下，到那儿之后把它放到{where2}'),
    *forms(' find_person{person}; bring{object}|{person}', '{person}你认识吧，高高瘦瘦那个，找到她，把{object}给她，她知道是什么意思', '我对不住{person}，你替我找到他，把{object}给他，他要是不收你就放他手里'),
    *forms(' go_to{person}; bring{object}|{person}', '你先到{person}那儿去，他脾气急，你也别怕他，然后把{object}拿给他'),
    *forms(' find_person{person}; say{text}| to={person}; bring{object}|{person}', '找到{person}以后先别急着给，先跟他说{text}。然后才把{object}给他'),
    *forms(' guide{person}|{where}; say{text}| to={person}; go_to me', '{person}走不快，你慢慢把他领到{where}，跟他说{text}。说完了不用等他睡着，你回来找我'),
    *forms(' bring{object}|{person}; go_to{person2}', '{object}给{person}，他等着用，完了别回来，去{person2}那边，她找你有事'),
    *forms(' bring{object}|{person}; follow{person}', '把{object}交给{person}，他拿了东西就要走，你跟着他，别跟丢了'),
    *forms(' find{object}| where={where}; bring{object}|{person}', '{where}你去翻翻，{object}多半在里头，翻出来就给{person}，那本来就是他的', '{person}赖我弄丢了他的{object}，我可没动，你上{where}找找它，找到了给他，还我清白'),
    *forms(' find{object}| where={where}; bring{object}| me', '去{where}看看还有没有{object}，应该还有，上礼拜才补的，有就给我拿来，我不挑', '{object}是不是还在{where}呀，我猜还在，你去找找，找到了把它带给我'),
    *forms(' find_person{person}| where={where}; bring{object}|{person}', '{person}去{where}半天了，走的时候忘了带{object}，你去那里找到他，把它给他'),
    *forms(' find_person{person}| where={where}; guide{person}| me', '{person}应该在{where}，你去那儿找到她，把她领到我这儿来，别吓着人家'),
    *forms(' go_to{where}; find_person{person}; guide{person}| me', '你先去{where}，再找{person}，找着了把他带来见我，就说我没生气'),
    *forms(' inspect{object}; bring{object}| me', '{object}搁外头晒了一天，不知道褪色没有，你先检查一下它，然后把它拿给我'),
    *forms(' inspect{object}; bring{object}|{person}', '别就这么送去，先看看{object}有没有破，没破，那就把它给{person}'),
    *forms(' pick{object}; bring{object}|{person}; say{text}| to={person}', '把{object}拿起来，给{person}送去，他耳朵背，你跟他说{text}'),
    *forms(' place{where}| object={object}; go_to{where2}; wait{seconds}', '先把{object}放{where}，手就空出来了，再去{where2}，在那里等{seconds}'),
)

_FILLED_WITH_ER: tuple[Form, ...] = (
    *forms(' bring{object}| me', '那个，那个什么，就是说，呃，{object}，你看，方便的话，能不能，就是，给我一下', '嗯……怎么讲，我呢，就是想要那个，{object}嘛，就想要这个', '哎，我说，那啥，{object}，{object}哈，别的先放放，给我整过来', '就，我也不知道该不该麻烦你，就是吧，那个{object}，能拿给我吗，不能也没事', '呃，可能，大概，也许吧，我觉得我现在需要{object}，对，需要，拿一下', '你听我说啊，就那个，哎呀，就那个嘛，{object}，拿来呗'),
    *forms(' bring{object}|{person}', '那什么，{person}那儿，就是，呃，{object}，你懂的，给送过去', '嗯嗯，对，那个{object}嘛，就是，就给{person}，对对，给{person}'),
    *forms(' go_to{where}', '那个谁，机器人是吧，就是，你要不，呃，去一下{where}那边', '嗯，就是说呢，我的想法是呢，你呢，先去{where}', '哎那个啥，{where}，嗯，{where}，你过去呗'),
    *forms(' inspect{where}', '就是那个，{where}嘛，呃，我也说不上来，反正你看看就知道了，去看看', '嗯，{where}，怎么说，有点那个，你给检查检查'),
    *forms(' find{object}', '内个，{object}，嗯，就是，不知道放哪儿了反正，找找看呗', '呃我那个，就是，{object}，你有没有，啊不是，你能不能帮我找找'),
    *forms(' guide me|{where}', '不好意思啊，我这个，方向感，呃，基本没有，{where}，能不能，就是带我一下', '嗯那个，{where}，我，我第一次来，你前面走，我跟着，行吗'),
    *forms(' say{text}| to={person}', '那个，你跟{person}，嗯，就说，就说{text}', '呃，{person}那边，要不，你去讲一声，就是，{text}'),
    *forms(' find{object}; bring{object}| me', '那个什么，你先，嗯，找一下{object}，找着了呢，就，就给我', '呃，{object}，找到它，完了，那个，递过来给我'),
    *forms(' go_to{where}; bring{object}|{person}', '嗯，先那个，去{where}，然后，然后是，哦，{object}给{person}', '就是先到{where}吧，到完了呢，呃，把{object}拿给{person}，嗯就这样'),
    *forms(' pick{object}; place{where}| object={object}', '那，就，把{object}捡起来嘛，然后，呃，放哪儿，{where}，放{where}'),
    *forms(' wait{seconds}', '哎别，先别，那个，你等我，嗯，{seconds}吧', '呃，就{seconds}，就等{seconds}，很快的'),
)

_VOICES: tuple[Form, ...] = (
    ('乖孙啊，不是乖孙，是机器人，你瞧我这眼神，认错了，把我那老花镜拿来，我念封信', ' bring老花镜| me'), ('护士站吗，哦你是机器人啊，也行，三床的点滴快完了我自己会按铃，你就帮我倒腾个尿壶过来', ' bring尿壶| me'), ('昨天的排骨有点咸，今天的还行，对了，牙签，牙签给我，塞牙了', ' bring牙签| me'), ('老师说不可以自己拿剪刀，所以我没拿哦，我只要蜡笔，你给我蜡笔好不好', ' bring蜡笔| me'), ('妈妈在洗澡，爸爸在打游戏，没人理我，你把奥特曼给我嘛', ' bring奥特曼| me'), ('我中文不太好，请原谅，我想，怎么说，要，毛巾，不是小的，是大毛巾，请拿给我', ' bring大毛巾| me'),
    ('前台说二十分钟送到，我等了一个钟头，空调还滴水，算了这些我找经理说，你先把浴巾给我送来', ' bring浴巾| me'), ('这批货昨天就该出的，扫码枪又没电了，我真服了，充电宝拿给我，快', ' bring充电宝| me'), ('反应还有十分钟，我不能离开通风橱，移液枪不用，那个我有，就差枪头，递给我', ' bring枪头| me'), ('焊台烫着呢我手不能松，镊子，不是弯的那把，直头镊子，递我', ' bring直头镊子| me'), ('哎哟喂我的祖宗，这猫又吐了，你离远点别踩着，把厨房纸给我扯来', ' bring厨房纸| me'), ('三缺一啊三缺一，老李又放鸽子，不管他，你先把麻将给咱们搬过来', ' bring麻将| me'), ('火候刚好，我走不开，香菜就算了，我闺女不吃，把小葱给我抓来', ' bring小葱| me'), ('我可不是嫌这床硬啊，就是脖子不得劲，要是能多一个枕头就好了，荞麦的那个不要，太响', ' bring any枕头| me'),
    ('张奶奶说她不冷，嘴硬呢，手冰凉的，毛毯给张奶奶拿过去', ' bring毛毯|张奶奶'), ('小宝不哭了，是隔壁小孩在哭，小宝就是饿，把奶瓶给小宝', ' bring奶瓶|小宝'), ('李主任不抽烟了，烟灰缸别往那儿送，给李主任送杯茶，他讲了一上午', ' bring any茶|李主任'), ('我弟弟嘴上说不跟我玩，其实眼睛一直瞟着，你把那个魔方给我弟弟', ' bring魔方|我弟弟'), ('二号桌催了两遍，我以为是五号桌，端错了，酸辣汤给二号桌', ' bring酸辣汤|二号桌'), ('司机师傅在楼下等着签字，不用请他上来，把送货单给司机师傅送下去', ' bring送货单|司机师傅'),
    ('我去年买的那个U盘，红的，不是上面有猫的，是没猫的，你说我放哪儿了，帮我找找U盘', ' find U盘'), ('助听器，助听器，唉，没有它我连你回答我都听不见，还是得你找，找助听器', ' find助听器'), ('狗叼着我一只拖鞋满屋跑，另一只不知去向，我光着脚呢，你找一找另一只拖鞋', ' find另一只拖鞋'), ('昨晚喝多了，怎么回的家都忘了，车呢肯定没开，钥匙，钥匙在哪儿', ' find钥匙'), ('你知道我那副耳机在哪儿吗，不是要你拿，我怕落在地铁上了', ' find耳机'), ('小花不在沙发上，也不在猫窝里，阳台关着，那它能去哪儿，找找小花', ' find小花'),
    ('刚才咚的一声，像是楼上，又像是储藏室，楼上没人住，那就去看一眼储藏室吧', ' inspect储藏室'), ('烤箱我记得关了，可记得关了跟真关了是两码事，你替我检查一下烤箱', ' inspect烤箱'), ('爷爷吃完药就说睡会儿，睡了四个钟头了，我心里发毛，你去看看爷爷怎么样', ' inspect爷爷'), ('都说那台离心机修好了，修好了还响？你看一下离心机', ' inspect离心机'), ('阳台的花呀，我出差前浇过，现在是死是活就看造化了，你瞅一眼阳台', ' inspect阳台'),
    ('一共来了多少客人我也没顾上数，光顾着端菜了，你数数客厅里有几个客人', ' count客人| where=客厅'), ('订蛋糕的问几寸，我说看人头，会议室现在到底坐了几个人', ' count人| where=会议室'), ('药盒上写二十四粒，昨天吃两粒，前天忘了，我算不明白了，你数数药盒里的药片', ' count药片| where=药盒'), ('台账说货架上有托盘若干，若干是几个嘛，谁写的，你点点货架上的托盘', ' count托盘| where=货架'),
    ('我跟网友争论那幅画，他说蓝我说绿，你别笑，你说那幅画是什么颜色', ' describe画颜色'), ('窗帘是去年换的吧，还是前年，不重要，我就想知道窗帘现在什么颜色', ' describe窗帘颜色'), ('挑个礼物真难，太小了寒碜，你告诉我架子上最大的盒子是哪个', ' describe最大的盒子| where=架子'),
    ('吵死了，音响不是我开的，是隔壁，你别管音响，就去书房待着，那儿清静', ' go_to书房'), ('洗手间在左边，你不用去洗手间，哈哈，你去茶水间，他们在那儿切蛋糕', ' go_to茶水间'), ('上回你停在楼梯口差点把王大爷绊着，可别停那儿了，停到玄关去', ' go_to玄关'), ('太阳晒着你那屏了吧，看不清字，要不你挪到走廊去', ' go_to走廊'),
    ('奶奶耳背，打电话她听成卖保险的，直接挂了，你当面告诉奶奶饭好了', ' say饭好了| to=奶奶'), ('我弟在屋里打游戏，我叫他他装聋，你去叫我弟关灯睡觉', ' say关灯睡觉| to=我弟'), ('本来想留纸条的，笔没水，你就跟小周说门没锁', ' say门没锁| to=小周'), ('老板不爱听坏消息，可坏消息总得有人说，你去告诉老板服务器挂了', ' say服务器挂了| to=老板'), ('家长会几点我问过了，不用再问，你通知我老公改到七点了', ' say改到七点了| to=我老公'), ('爸爸问了我三遍我都没听清他问啥，好像是问今天周几，你去告诉爸爸今天周几', ' answer| question=今天周几| to=爸爸'),
    ('别的都可以忘，我的生日忘了也行，就这个不能忘，二床不能吃花生，记住了', ' remember二床不能吃花生'), ('我媳妇要是问，你可不能说是我说的，你只管记住钥匙在花盆底下', ' remember钥匙在花盆底下'), ('密码我换了三回，换到自己都懵，这回定下来了，你记着，门禁是五二零八', ' remember门禁是五二零八'),
    ('我儿媳妇在楼下带娃呢，别去烦她，推着车的那位护工，你跟着护工走', ' follow护工'), ('检查组的赵工要在车间转转，他问什么我来答，你只管跟着赵工', ' follow赵工'), ('新娘还没到，伴郎到了，伴郎不急，先把摄影师领到宴会厅去', ' guide摄影师|宴会厅'), ('那位拄拐的老先生不是来看病的，是来交钱的，你慢慢领老先生去收费处', ' guide老先生|收费处'), ('手术室我进不去，家属等候区我又找不着，墙上箭头乱七八糟，你带我去家属等候区吧', ' guide me|家属等候区'), ('校长室不用去，她开会去了，您就领着新来的同学到三班教室', ' guide新来的同学|三班教室'),
)

_VOICES_IN_STEPS: tuple[Form, ...] = (
    ('今儿个立冬，得吃饺子，擀面杖呢，你先找擀面杖，找着给我，面都醒好了', ' find擀面杖; bring擀面杖| me'), ('快递在门卫那儿，保安老刘话多，别理他，你先去门卫室，再把包裹给我带回来', ' go_to门卫室; bring包裹| me'), ('孙子的小汽车又钻沙发底下去了，上回我趴着掏，腰闪了，你捡起小汽车，放回玩具箱', ' pick小汽车; place玩具箱| object=小汽车'), ('王大夫不在诊室就在食堂，要么就是在抽烟，你找到王大夫，跟他说片子出来了', ' find_person王大夫; say片子出来了| to=王大夫'), ('样品可金贵了，一管好几千，你别晃，先拿起样品，再送到冷库，送到以后回来找我', ' pick样品; bring样品|冷库; go_to me'), ('空托盘收到水池去，脏毛巾不用管，有人收，然后给三号桌送账单', ' place水池| object=空托盘; bring账单|三号桌'),
    ('我跟姥姥视频呢，她要看看她那盆兰花，你去阳台，看看兰花，别碰叶子', ' go_to阳台; inspect兰花'), ('幼儿园放学了，朵朵在门口，她妈还堵在高架上，你去大门口，找到朵朵，带她到活动室', ' go_to大门口; find_person朵朵; guide朵朵|活动室'), ('叉车没油，老孙请假，活儿全压我身上，你去二号库，数数空托盘，然后回我这儿', ' go_to二号库; count空托盘; go_to me'), ('早饭我不吃，吃了恶心，豆浆给我爸，油条给我妈，送完你充电去', ' bring豆浆|我爸; bring油条|我妈; go_home'), ('合同一式两份，一份在我这儿，你别动，另一份，就是蓝色文件夹，给法务，跟她说今天要盖章', ' bring蓝色文件夹|法务; say今天要盖章| to=法务'), ('我家那口子在车库鼓捣他的破摩托，满手油，你把抹布给他……他叫建国，给建国，然后回来', ' bring抹布|建国; go_to me'),
    ('客人说房间有味儿，我闻了半天没闻出来，你去看看三零六，再看看三零八，别的房不用看', ' inspect三零六; inspect三零八'), ('他们说仓库闹耗子，我不信，你把仓库和地下室都巡一遍，没耗子就当遛弯', ' patrol仓库+地下室'), ('老规矩，十点熄灯，可那帮孩子哪听，你在东走廊和西走廊之间巡逻两遍，别吼他们', ' patrol东走廊+西走廊| times= 2'), ('体检表填完了没有我不管，排队的事我也不管，你先跟张阿姨问声好，再领张阿姨去抽血室', ' say hello| to=张阿姨; guide张阿姨|抽血室'), ('我化妆还没好，眉毛才画一边，你等我一分钟，然后带我去宴会厅', ' wait 1 min; guide me|宴会厅'), ('光线太暗，镜头又糊，你往左挪半米，再等十秒，我对个焦', ' move left| 0.5 m; wait 10 s'),
    ('搬家公司的人挡着道呢，你后退一米，转过身去，他们搬完了我叫你', ' move back| 1 m; turn left 180'), ('台上在谢幕，别从前面走，绕，绕到后台去，把花递给林老师', ' go_to后台; bring花|林老师'), ('他俩和好了，昨儿还摔盘子呢，这会儿要合影，你把相机给我，再把三脚架搬到院子里', ' bring相机| me; bring三脚架|院子'), ('婆婆嫌汤淡，我说医生让少盐，她不听，算了，盐罐给她，婆婆要是问，就……哎不说了，盐罐给婆婆，完了你过来', ' bring盐罐|婆婆; go_to me'), ('钥匙我给过小陈一把，小陈又给了保洁，乱套了，你先去找小陈，再去找保洁，都找到就行', ' find_person小陈; find_person保洁'), ('书架上那本菜谱是借的，该还了，你拿起菜谱，送到前台，跟前台说谢谢', ' pick菜谱; bring菜谱|前台; say谢谢| to=前台'),
)

_ONE_BREATH: tuple[Form, ...] = (
    *forms(' bring{object}| me', '不是我催你实在是我这边火烧眉毛了你能不能先别转了把{object}给我拿来啊', '拿过来吧求你了就那个{object}我保证用完就还我什么时候骗过你', '你先甭管我拿它干什么反正不是干坏事{object}给我就完了', '爱给不给反正我就坐这儿等着，{object}，我看你什么时候给我送来', '快快快，哎呀不是那边，这边，{object}，给我，要来不及了'),
    *forms(' go_to{where}', '我话还没说完你跑什么，回来听我说完再跑，哦对，我要说的就是让你去{where}，得，跑吧', '去吧去吧，{where}，别问为什么，问就是我妈说的', '本人郑重地、严肃地、最后一次地请求您，移步{where}'),
    *forms(' bring{object}|{person}', '人家{person}帮了咱多少忙啊你忘了吗上回搬家还是人家开的车这{object}怎么着也得给人家送去', '要面子的是{person}，受罪的是我，跑腿的是你，{object}给他送过去吧'),
    *forms(' place{where}| object={object}', '我不管昨天是谁值日也不管是谁弄乱的反正现在{object}得有个地方待那就放{where}', '{object}，放回去，放哪儿？从哪儿拿的放哪儿呗，从{where}拿的，那就放{where}'),
    *forms(' find_person{person}; say{text}| to={person}', '快去找{person}别管我别管我我没事你找到他就跟他说{text}', '我不敢去，你胆子大，你去找{person}，见着人了替我说{text}'),
    *forms(' inspect{where}', '反正睡不着闲着也是闲着你去{where}看看出了啥事回来跟我学学', '我可没说一定有事，也没说一定没事，{where}，你查一下不就知道了'),
    *forms(' guide{person}|{where}', '{person}来得不巧，我正满手泡沫呢，又不能晾着人家，你先给领到{where}去歇着', '人是请来了，饭是做糊了，你先把{person}稳住，带到{where}去，我重做'),
    *forms(' find{object}; bring{object}|{person}', '别跟我说不知道，我也不知道，所以才叫你找{object}嘛，找着了给{person}，他比我急', '{person}为了{object}都要跟我绝交了你赶紧的把它找出来给他送过去'),
    *forms(' follow me| to={where}', '走，不许问，到了你就知道了，跟我去{where}，是惊喜', '我一个人去{where}怪没意思的，你又没事，跟我一块儿去呗，我走前头'),
    *forms(' go_home', '行了行了别转了，转得我眼晕，没你的事了，该充电充电去', '我骂的不是你，我骂的是电视里那个守门员，你委屈个什么劲，回去充电吧'),
    *forms(' go_to me', '你在那儿跟扫地机较什么劲，它又听不懂，到我这儿来', '我不凶了还不行吗，来嘛，到我身边来，咱俩和好'),
)

COMPOUNDS: tuple[tuple[Form, ...], ...] = (
    _STORY_BEFORE, _STORY_AFTER, _MIND_CHANGED, _NOT_THIS, _WISHES, _RHETORICAL, _ASKED_ONLY, _HELD_ALREADY, _ALOUD, _WITHIN, _NOBODY_ELSE, _TWO_STEPS, _THREE_STEPS, _PRONOUNS, _FILLED_WITH_ER, _VOICES, _VOICES_IN_STEPS, _ONE_BREATH,
)
