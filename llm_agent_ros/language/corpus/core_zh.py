"""What people say to a robot most: short Chinese commands of everyday words; see ``core_en``."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Dice, Fill, Form, copied, forms, varied
from llm_agent_ros.language.corpus.names_zh import ADJECTIVES, FURNITURE, PEOPLE, ROLES, ROOMS, THINGS

_IN = '[|上|上|里|里|上面|里面|旁边|那边|那里|下面]'
_OF = '[的|的|上的|上的|里的|里的|那边的|旁边的|上面的|里面的]'

CLAUSES: dict[str, tuple[Form, ...]] = {
    'go_to': (
        *forms(
            ' go_to{where}', '[去|去|去|到|前往|走到|开到|移动到|来到|回到|返回|去到|过去|走去]{where}', '[到|去|来|往]{where}[去|来|那边去|走]', '[进|进入|走进|去一下|去趟|靠近|接近|经过]{where}',
            '[去|到|走到|开到|移动到|停在|站在]{where}[旁边|前面|门口|左边|右边|附近|那边|后面|里|里面|跟前]', '[在|到]{where}等我',
        ),
        *forms(' go_to{person}', '[去|走到|到|来到]{person}[那里|那边|身边|旁边|面前|那儿]'),
        *forms(' go_to{object}', '[走到|到|去|靠近]{object}[旁边|前面|那里|那边|附近]'),
        *forms(' go_to me', '[过来|来我这里|到我这来|来我身边|回来|到我旁边来|过来一下|回到我身边]'),
    ),
    'find': (
        *forms(' find{object}', '[找|找|找到|寻找|找一下|找找|去找|去找一下|帮我找|帮我找一下|搜索]{object}', '{object}[在哪|在哪里|在哪儿|放哪了|哪去了]', '看看{object}[在哪|在哪里]'),
        *forms(
            ' find{object}| where={where}', f'[在|去|到]{{where}}{_IN}[找|找一下|找找|寻找]{{object}}', f'[找|找到|寻找|找一下]{{where}}{_OF}{{object}}', f'看看{{where}}{_IN}有没有{{object}}', f'{{where}}{_IN}有{{object}}吗',
            f'{{where}}{_IN}有没有{{object}}', f'[看看|看一下|检查]{{object}}在不在{{where}}{_IN}', f'{{object}}是不是在{{where}}{_IN}',
        ),
        *forms(' find{furniture}| where={where}', '[找|找到|找一下]{where}[的|里的|那边的]{furniture}', '[在|去]{where}[找|找一下]{furniture}'),
    ),
    'pick': (
        *forms(' pick{object}', '[拿|拿起|拿上|抓|抓住|抓起|取|捡起|提起|端起|拿住|夹起]{object}', '把{object}[拿起来|捡起来|拿上|抓起来|拿住|取下来|拿着]', '去[拿|取|捡]{object}'),
        *forms(
            ' pick{object}| where={where}', f'[拿|拿起|取|捡起|抓起|拿走|取走]{{where}}{_OF}{{object}}', f'从{{where}}{_IN}[拿|拿起|取|取出|捡起|拿走]{{object}}', f'把{{where}}{_OF}{{object}}[拿起来|捡起来|拿上|取下来|拿走|拿出来]',
            f'[去|到]{{where}}{_IN}[拿|取|捡|拿一下|取一下]{{object}}', f'从{{where}}{_IN}把{{object}}[拿起来|拿出来|取出来]',
        ),
    ),
    'place': (
        *forms(
            ' place{where}| object={object}', f'[把|将]{{object}}[放到|放在|放到|放在|摆到|摆在|搁到|搁在|放回|留在]{{where}}{_IN}', '[把|将]{object}放[进|入|进去]{where}[|里|里面]', f'[把|将]{{object}}[扔进|挂在|收到|丢进|移到|挪到|搬到]{{where}}{_IN}',
            f'[放|放下]{{object}}[到|在]{{where}}{_IN}', '在{where}[上|里|]放下{object}',
        ),
    ),
    'bring': (
        *forms(' bring{object}| me', '[给我拿|给我|帮我拿|给我取|帮我取|给我带|给我递|递给我|拿给我|给我送|帮我带|给我来]{object}', '[把|将]{object}[拿给我|给我|递给我|拿过来|拿来|带过来|带给我|送过来|送给我|拿到我这里|取来|交给我]', '[我要|我想要|我需要]{object}',
               '拿{object}[给我|过来|来]', '[去拿|去取]{object}[给我|过来|来]', '给我[拿|取|带]{object}[来|过来]', '[能|可以]给我{object}吗'),
        *forms(
            ' bring{object}| me| from={where}', f'把{{where}}{_OF}{{object}}[拿给我|拿过来|拿来|递给我|带给我|送过来|取来|给我]', f'从{{where}}{_IN}[给我拿|帮我拿|帮我取|给我带]{{object}}[|来|过来]', f'从{{where}}{_IN}[拿|取]{{object}}[来|过来|给我]', f'[给我|帮我][拿|取|带]{{where}}{_OF}{{object}}',
            f'[去|到]{{where}}{_IN}[给我拿|帮我拿|帮我取|给我取]{{object}}', f'从{{where}}{_IN}把{{object}}[拿给我|拿过来|拿来|带给我|送过来]', f'[去|到]{{where}}{_IN}把{{object}}[拿给我|拿来|拿过来|带来|取来]', f'我[要|想要|需要]{{where}}{_OF}{{object}}',
        ),
        *forms(' bring{object}|{where}', '[把|将]{object}[拿到|送到|带到|送去|带去|拿去|运到|端到|送回|带回]{where}[|里|那里|那边|去]', '[送|带|拿]{object}到{where}[|去]'),
        *forms(' bring{object}|{where}| from={where2}', f'[把|将]{{where2}}{_OF}{{object}}[拿到|送到|带到|运到]{{where}}[|去]', f'从{{where2}}{_IN}把{{object}}[拿到|送到|带到|运到]{{where}}[|去]', '把{object}从{where2}[拿到|送到|带到|运到]{where}[|去]'),
        *forms(' bring{object}|{person}', '[把|将]{object}[拿给|给|递给|送给|带给|交给|端给]{person}', '给{person}[拿|送|带|取|递]{object}', '[拿|送|带|递]{object}给{person}'), *forms(' bring{object}|{someone}', '{someone}[要|想要|需要]{object}'),
        *forms(' bring{object}|{person}| from={where}', f'把{{where}}{_OF}{{object}}[拿给|送给|带给|递给|交给]{{person}}', f'从{{where}}{_IN}拿{{object}}给{{person}}', f'从{{where}}{_IN}给{{person}}[拿|取|带]{{object}}', f'[去|到]{{where}}{_IN}拿{{object}}给{{person}}', f'从{{where}}{_IN}把{{object}}[拿给|带给|送给]{{person}}'),
    ),
    'follow': (
        *forms(' follow{person}', '[跟着|跟随|跟上|跟住|尾随]{person}', '跟着{person}[走|后面|一起走]', '跟在{person}[后面|身后]'), *forms(' follow{person}| to={where}', '[跟着|跟随|跟]{person}[去|到|走到|一起去|来到|进]{where}'),
        *forms(' follow me', '[跟着我|跟我来|跟我走|跟上我|跟随我|跟着我走|跟我一起走]'), *forms(' follow me| to={where}', '[跟着我|跟我|跟随我][去|到|走到|一起去|来|进]{where}', '[和我|跟我|陪我]一起[去|到]{where}'),
    ),
    'guide': (
        *forms(' guide{person}|{where}', '[带|领|送|带领|引导]{person}[去|到|回|进]{where}', '把{person}[带到|领到|送到|带去|引到]{where}', '[给|为]{person}带路[去|到]{where}'),
        *forms(' guide me|{where}', '[带我|领我|送我|带我们|引导我][去|到|回]{where}', '带路[去|到]{where}'),
        *forms(' guide{person}|{where}| from={where2}', '[把|将]{person}从{where2}[带到|送到|领到]{where}', '从{where2}[带|送|领]{person}[去|到]{where}'),
    ),
    'find_person': (
        *forms(' find_person{someone}', '[找|找到|找一下|去找|寻找]{someone}', '{someone}在哪[里|儿|]', '看看{someone}在哪[里|]'),
        *forms(' find_person{someone}| where={where}', '[在|去|到]{where}[|里|那边][找|找一下|找找]{someone}', '[看看|看一下]{someone}在不在{where}[|里]', '{someone}在{where}[|里|那边]吗', '看看{someone}是不是在{where}'),
    ),
    'inspect': (
        *forms(' inspect{where}', '[检查|检查一下|查看|查看一下|看看|看一下|观察]{where}', '[去|到]{where}[检查一下|检查|查看一下]', '看看{where}[怎么样|什么情况|的情况|有什么]'), *forms(' inspect{object}', '[检查|检查一下|查看|看看|看一下|观察]{object}', '看看{object}[怎么样|有没有问题|好不好]'),
    ),
    'count': (
        *forms(' count{what}| where={where}', '[数|数一下|数数|数一数]{where}[上|里|][有多少|有几个|的]{what}', '{where}[上|里|]有[多少|几个]{what}', '[看看|告诉我]{where}[上|里|]有[多少|几个]{what}'), *forms(' count{what}', '[数|数一下|数数]{what}', '[有|一共有]多少{what}'),
    ),
    'say': (
        *forms(' say{text}| to={someone}', '告诉{someone}[|，|说]{text}', '[跟|对|和|向]{someone}说[|：|，]{text}', '[通知|提醒]{someone}{text}'), *forms(' say{text}', '说[|：|，]{text}'), *forms(' say hello| to={someone}', '[跟|向|和]{someone}[打招呼|问好|打个招呼]'),
    ),
    'turn': (
        *forms(' turn left 90', '[向左转|左转|往左转|向左拐|原地左转]'), *forms(' turn right 90', '[向右转|右转|往右转|向右拐|原地右转]'), *forms(' turn left 180', '[转过身|掉头|向后转|转身|转过来]'), *forms(' turn{angle}', '{angle}'),
    ),
    'move': (
        *forms(' move forward| 1 m', '[前进|往前走|向前走|直走|向前]'), *forms(' move back| 1 m', '[后退|往后退|向后退|倒退|退后]'), *forms(' move forward|{distance}', '[前进|往前走|向前走|直走|向前移动|向前]{distance}'), *forms(' move back|{distance}', '[后退|往后退|向后退|倒退|向后]{distance}'),
        *forms(' move left|{distance}', '[往左走|向左移动|往左移|向左]{distance}'), *forms(' move right|{distance}', '[往右走|向右移动|往右移|向右]{distance}'),
    ),
    'go_home': (*forms(' go_home', '[回去充电|回充电桩|回家|返回基地|回充电站|去充电]'),),
    'patrol': (*forms(' patrol{where}+{where2}', '[巡逻|检查|巡视]{where}[和|跟|、]{where2}', '在{where}和{where2}之间巡逻'),),
    'wait': (*forms(' wait{seconds}', '[等|等待|等一下，|在这里等|停]{seconds}'),),
}
TOLD: tuple[Form, ...] = (
    *forms(' bring{a_thing}| me| from={where}', '{where}[上|里|那边]有{a_thing}，[帮我|请|]拿[过来|给我|来]', '我在{where}[上|里]放了{a_thing}，[帮我|请|]拿[过来|给我]'),
    *forms(' bring{my_thing}| me| from={where}', '{my_thing}在{where}[上|里|那边|][，| ][帮我|请你|]拿[过来|给我|来]', '我把{my_thing}[忘在|落在|放在]{where}[了|上了|里了][，| ][帮我|请|]拿[过来|给我|来]'),
    *forms(' find{my_thing}', '{my_thing}[不见了|丢了|找不到了]', '我找不到{my_thing}了', '{my_thing}[不见了|找不到了][，| ][帮我|请|]找[一下|找]'),
    *forms(' find{my_thing}| where={where}', '{my_thing}好像在{where}[上|里|][，| ][帮我|请|]找[一下|找]'),
    *forms(' bring{a_thing}| me', '我[渴了|饿了|冷|累了][，| ][给我拿|给我来|帮我拿]{a_thing}', '我[需要|想要]{a_thing}[，| ][帮我|请|]拿[来|过来]'),
    *forms(' pick{my_thing}| where={where}', '{my_thing}在{where}[上|里|那边|][，| ][把它|][拿起来|捡起来|拿上]'),
    *forms(' bring{my_thing}|{person}| from={where}', '{my_thing}在{where}[上|里|那边|][，| ][把它|][拿给|送给|带给]{person}'), *forms(' bring{my_thing}|{where2}| from={where}', '{my_thing}在{where}[上|里|那边|][，| ][把它|][拿到|送到|带到]{where2}'),
)
BEFORE = (
    '', '', '', '', '', '', '', '', '', '请', '请', '请你', '麻烦你', '你', '你去', '能不能', '可以', '可不可以', '你能不能', '机器人，', '机器人', '机器人请', '小助手，', '{name}，', '{name}，请', '{name}，麻烦你', '我想让你', '我要你', '我需要你', '现在', '先', '快', '赶紧', '好的，', '喂，', '你好，请',
)
AFTER = ('', '', '', '', '', '', '', '', '吧', '吧', '好吗', '可以吗', '谢谢', '，谢谢', '，快点', '。', '！', '，好吗')
JOINTS = ('，', '，', '，', '，', '，然后', '，然后', '然后', '再', '，再', '，接着', '并', '，并', '。', '，之后', ' ')
ITS = ('它', '它', '它', '那个', '这个', '它们')
THEIRS = ('他', '她', '他', '他们')
CALLS = ('', '', '', '', '机器人，', '机器人', '喂，', '{name}，', '你好，')
STATEMENTS = ('我', '有', '一共')
RISKY = (r'(bring|place)[^;]*(烤箱|灶台|微波炉|壁炉|火炉|电磁炉|煤气灶)', r'(刀|剪|打火机|漂白|电钻|锯|药|酒|香烟).*(孩|宝|儿子|女儿|弟弟|妹妹|孙女)')
_KIN = '妈妈 爸爸 爷爷 奶奶 哥哥 姐姐 弟弟 妹妹 儿子 女儿 朋友 同事 老板 客人 孩子'.split()
_FOLK = '人 男人 女人 男孩 女孩 小孩 先生 女士 老人'.split()
_CLOTHES = '外套 衬衫 帽子 裙子 鞋子 裤子 眼镜 围巾 毛衣 大衣 衣服'.split()
_FEW_ROOMS = ROOMS[:48]
_FEW_FURNITURE = (*FURNITURE[:56], *'门 电视 地板 墙边 地上 餐桌 门边 水池'.split())
_FEW_THINGS = (*THINGS[:96], *'食物 水果 蔬菜 垃圾 衣服 椅子 邮件 早餐 盐 糖 米饭 面条 开水 热水 饮料 快递盒 电视遥控器 门钥匙 烤盘 香烟'.split())


def place(dice: Dice) -> Fill:
    """Return a room or a piece of furniture, mostly an everyday one."""
    room, spot = dice.of(_FEW_ROOMS if dice.chance(0.7) else ROOMS), dice.of(_FEW_FURNITURE if dice.chance(0.7) else FURNITURE)
    kind = dice.random()
    if kind < 0.52:
        return copied(room)
    if kind < 0.80:
        return copied(spot)
    if kind < 0.95:
        return copied(varied(dice, f'{room}[的|里的|]{spot}'))
    return copied(varied(dice, f'{dice.of(PEOPLE)}的[房间|桌子|办公室|床|座位]'))


def furniture(dice: Dice) -> Fill:
    """Return a piece of furniture as a thing that is looked for."""
    return copied(dice.of(_FEW_FURNITURE))


def thing(dice: Dice) -> Fill:
    """Return a thing, mostly an everyday one."""
    noun, kind = _noun(dice), dice.random()
    if kind < 0.68:
        return copied(noun)
    if kind < 0.82:
        return a_thing(dice)
    if kind < 0.96:
        return copied(noun, dice.choice(['我的', '那个', '这个', '你的', '那本', '那瓶']))
    return copied(f'{dice.of(PEOPLE)}的{noun}')


def a_thing(dice: Dice) -> Fill:
    """Return any one of a kind."""
    return copied(_noun(dice), dice.choice(['一个', '一个', '个', '一杯', '一瓶', '一本', '一把', '一些', '一只']), mark=' any')


def my_thing(dice: Dice) -> Fill:
    """Return a thing that somebody knows."""
    return copied(_noun(dice), dice.choice(['', '', '那个', '我的']))


def someone(dice: Dice) -> Fill:
    """Return somebody by name, kinship, or what can be seen of them."""
    kind = dice.random()
    if kind < 0.5:
        return copied(dice.of(PEOPLE))
    if kind < 0.68:
        return copied(dice.of(_KIN), dice.choice(['我', '我的', '', '']))
    if kind < 0.8:
        return copied(dice.of(ROLES))
    folk, colour = dice.of(_FOLK), dice.of(ADJECTIVES[:12])
    return copied(dice.choice([
        f'穿{colour}{dice.of(_CLOTHES)}的{folk}', f'戴{dice.choice(["帽子", "眼镜", "口罩"])}的{folk}', f'你前面的{folk}', f'门口的{folk}', f'{dice.of(_FEW_ROOMS)}里的{folk}', f'那个{folk}', f'{dice.of(_FEW_FURNITURE)}旁边的{folk}',
    ]))


def person(dice: Dice) -> Fill:
    """Return somebody, or who is meant anyway."""
    return copied(dice.choice(THEIRS)) if dice.chance(0.05) else someone(dice)


def _noun(dice: Dice) -> str:
    noun = dice.of(_FEW_THINGS if dice.chance(0.65) else THINGS)
    return dice.of(ADJECTIVES) + dice.choice(['的', '']) + noun if dice.chance(0.2) else noun
