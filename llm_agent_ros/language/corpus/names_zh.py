"""Chinese names of places, things and people, drawn afresh for every sentence."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Dice, Fill, copied

ROOMS = (
    '厨房 卫生间 浴室 洗手间 卧室 主卧 次卧 客厅 起居室 餐厅 饭厅 书房 办公室 车库 花园 院子 走廊 过道 大厅 门厅 玄关 阳台 露台 地下室 '
    '阁楼 储藏室 杂物间 洗衣房 客房 儿童房 婴儿房 游戏室 工作室 车间 图书馆 图书室 健身房 会议室 实验室 前台 食堂 茶水间 休息室 机房 收发室 '
    '打印室 候诊室 病房 药房 教室 报告厅 展厅 仓库 装卸区 电梯 电梯口 楼梯口 门口 大门 后门 出口 入口 厕所 衣帽间 更衣室 休息区 '
    '用餐区 收银台 三号门 二号会议室 一零一房间 A区 B区 3号病房 201房间 东厅 西侧走廊 南门 一楼大厅 护士站 停车场 沙发区 主卧室 客卧'
).split()
FURNITURE = (
    '桌子 书桌 办公桌 餐桌 饭桌 茶几 柜子 书架 书柜 橱柜 衣柜 鞋柜 床头柜 电视柜 台面 料理台 水槽 冰箱 沙发 床 椅子 扶手椅 凳子 长凳 '
    '梳妆台 工作台 边桌 小桌 玄关柜 餐边柜 窗台 窗户 壁炉 烤箱 灶台 微波炉 洗碗机 洗衣机 垃圾桶 篮子 箱子 架子 置物架 储物架 衣架 抽屉 '
    '钢琴 打印机 白板 充电座 门垫 浴缸 洗手台 洗脸池 马桶 镜子 花架 托盘 推车 货架 传送带 储物柜 保险箱 信箱 上层架子 五斗柜'
).split()
THINGS = (
    '杯子 马克杯 茶杯 玻璃杯 水杯 瓶子 水瓶 碗 盘子 勺子 叉子 刀 锅 水壶 茶壶 罐子 罐头 盒子 袋子 篮子 书 笔记本 杂志 报纸 信 信封 包裹 快递 '
    '笔 铅笔 钢笔 订书机 剪刀 胶带 球 皮球 足球 玩具 玩具熊 娃娃 积木 方块 圆柱 砖块 手机 平板 电脑 充电器 数据线 遥控器 钥匙 钱包 雨伞 帽子 '
    '外套 衬衫 袜子 鞋子 拖鞋 毛巾 毯子 枕头 靠垫 苹果 香蕉 橙子 橘子 柠檬 梨 三明治 饼干 牛奶 果汁 橙汁 水 矿泉水 咖啡 茶 可乐 啤酒 肥皂 '
    '洗发水 海绵 牙刷 药 药盒 急救箱 锤子 螺丝刀 扳手 手电筒 台灯 蜡烛 花瓶 花 照片 闹钟 手表 眼镜 相机 背包 行李箱 工具箱 饭盒 纸巾 薯片 零食 巧克力'
).split()
ADJECTIVES = (
    '红色 蓝色 绿色 黄色 黑色 白色 橙色 紫色 粉色 灰色 棕色 银色 红 蓝 绿 黄 黑 白 大 小 空 旧 新 干净 脏 木头 塑料 金属 最大 最高 圆 方形 深蓝色 浅绿色'
).split()
PEOPLE = (
    '罗宾 小明 小红 小李 小王 小张 老王 老李 李明 王芳 张伟 刘洋 陈静 杨光 赵磊 妈妈 爸爸 爷爷 奶奶 外婆 姐姐 弟弟 李医生 王老师 张护士 陈经理 '
    '刘阿姨 周叔叔 亚历克斯 安娜 玛丽亚 汤姆 露西 Robin Alex Sam 林达 小雨 阿强'
).split()
ROLES = '护士 医生 客人 访客 老板 秘书 老师 孩子 门口的人 穿红衣服的女士 戴帽子的男士 坐在沙发上的人 前台 病人 邻居 厨师 司机 同事'.split()
TEXTS = (
    '你好 早上好 晚饭好了 吃饭了 会议十点开始 我马上到 欢迎回家 请到厨房来 午饭准备好了 出租车到了 我们五分钟后出发 生日快乐 晚安 门开着 '
    '我会晚一点到 该走了 电量不足 有人在门口 咖啡好了 辛苦了 谢谢等待 请安静 节目开始了 小心台阶 早餐在桌上 你的快递到了 下课了 钥匙找到了 '
    '外面下雨了 车在等你 明天见 打印机没纸了 水开了 记得给我回电话 快去洗手 该吃药了 电话响了 欢迎光临 今天天气很好'
).split()

ERRANDS = (
    '到{room}来 快去洗手 把外套带上 给医生打电话 休息一下 坐下 关灯 在{room}见面 给花浇水 把门关上 看一下{thing} 小心{thing} 在{room}等 快一点 写作业 '
    '把{thing}收好 早点回来 别忘了{thing} 去睡觉 签字 多喝水 准备开会'
).split()
HAN = '星云海龙金玉山石川林木春秋冬兰竹梅松柏青丹华光明天宇文武安康宁和平福乐家园泉溪湖江风雪月阳晨辰白墨紫银铜铁沙浪'


def place(rng: Dice) -> Fill:
    """Return a room, a piece of furniture or a spot."""
    kind = rng.random()
    if kind < 0.5:
        name = rng.of(ROOMS)
    elif kind < 0.75:
        name = rng.of(FURNITURE)
    elif kind < 0.92:
        name = rng.of(ROOMS) + rng.choice(['的', '的', '里的', '']) + rng.of(FURNITURE)
    elif kind < 0.96:
        name = rng.of(PEOPLE) + '的' + rng.choice(['房间', '桌子', '办公室', '床', '座位'])
    elif kind < 0.98:
        name = invented(rng) + rng.choice(['室', '厅', '区', '柜', '台', '馆', '间', '房', '角'])
    else:
        name = rng.choice(['kitchen', 'lab', 'lobby', 'office', 'study', 'garage', 'bedroom'])
    before = rng.choice(['我的', '那个', '你的', '那边的']) if rng.chance(0.06) else ''
    return copied(name, before)


def thing(rng: Dice) -> Fill:
    """Return a thing, described in one of the usual ways."""
    name = rng.of(THINGS) if rng.chance(0.94) else invented(rng) + rng.choice(['', '', '盒', '瓶', '机', '球'])
    kind = rng.random()
    if kind < 0.5:
        name = rng.of(ADJECTIVES) + rng.choice(['', '的']) + name
    elif kind < 0.54:
        name = rng.of(ADJECTIVES) + '的' + rng.of(ADJECTIVES) + name
    elif kind < 0.57:
        name = rng.of(PEOPLE) + '的' + name
    article = rng.random()
    if article < 0.72:
        return copied(name)
    if article < 0.86:
        return copied(name, rng.choice(['一个', '一个', '个', '一瓶', '一杯', '一本', '一只', '一把', '随便一个', '任意一个']), mark=' any')
    return copied(name, rng.choice(['那个', '这个', '我的', '那瓶', '那只', '那本', '你的', '那把', '这只']))


def person(rng: Dice) -> Fill:
    """Return a name, or a description of somebody."""
    return copied(rng.of(PEOPLE if rng.chance(0.75) else ROLES))


def text(rng: Dice) -> Fill:
    """Return words to be spoken."""
    room, noun, kind = rng.of(ROOMS), rng.of(THINGS), rng.random()
    errand = rng.of(ERRANDS).format(room=room, thing=noun)
    if kind < 0.35:
        return copied(rng.of(TEXTS))
    if kind < 0.55:
        return copied(rng.choice([errand, f'请{errand}', f'该{errand}了', f'记得{errand}', f'麻烦你{errand}']))
    if kind < 0.70:
        return copied(rng.choice([f'{rng.of(PEOPLE)}在{room}', f'{rng.of(PEOPLE)}会晚点到', f'{rng.of(PEOPLE)}你好', f'{rng.of(PEOPLE)}在{room}等你']))
    if kind < 0.85:
        return copied(rng.choice([f'{noun}在{rng.of(FURNITURE)}上', f'{noun}是{rng.of(ADJECTIVES)}的', f'我找到{noun}了', f'{room}打扫好了', f'该买{noun}了']))
    return copied(rng.choice([f'我{rng.randint(2, 50)}分钟后回来', f'会议{rng.randint(1, 12)}点开始', f'{room}里有{rng.randint(2, 9)}位客人', f'{room}见', f'欢迎来到{room}']))


def invented(rng: Dice) -> str:
    """Return a name that is in no dictionary."""
    return ''.join(rng.choice(HAN) for _ in range(rng.randint(2, 3)))
