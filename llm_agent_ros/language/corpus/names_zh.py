"""Chinese names of places, things and people, drawn afresh for every sentence."""

from __future__ import annotations

from llm_agent_ros.language.corpus import plain_said_zh
from llm_agent_ros.language.corpus.fill import Dice, Fill, copied
from llm_agent_ros.language.corpus.knowledge_zh import PERSONS
from llm_agent_ros.language.corpus.manners_zh import MEASURED_ANY, MEASURED_THE

ROOMS = (
    '厨房 卫生间 浴室 洗手间 卧室 主卧 次卧 客厅 起居室 餐厅 饭厅 书房 办公室 车库 花园 院子 走廊 过道 大厅 门厅 玄关 阳台 露台 地下室 '
    '阁楼 储藏室 杂物间 洗衣房 客房 儿童房 婴儿房 游戏室 工作室 车间 图书馆 图书室 健身房 会议室 实验室 前台 食堂 茶水间 休息室 机房 收发室 '
    '打印室 候诊室 病房 药房 教室 报告厅 展厅 仓库 装卸区 电梯 电梯口 楼梯口 门口 大门 后门 出口 入口 厕所 衣帽间 更衣室 休息区 '
    '用餐区 收银台 三号门 二号会议室 一零一房间 A区 B区 3号病房 201房间 东厅 西侧走廊 南门 一楼大厅 护士站 停车场 沙发区 主卧室 客卧'
    ' 主厨房 小厨房 西厨房 开放式厨房 厨房间 淋浴间 化妆间 盥洗室 公共卫生间 男厕 女厕 老人房'
    ' 父母房 大卧室 小卧室 北卧 南卧 大客厅 小客厅 偏厅 会客厅 接待室 家庭厅 影音室 茶室 琴房'
    ' 画室 棋牌室 瑜伽室 酒窖 储物间 工具间 锅炉房 配电室 设备间 控制室 监控室 值班室 传达室'
    ' 门卫室 保安室 财务室 人事部 市场部 经理办公室 董事会议室 小会议室 大会议室 培训室 阅览室'
    ' 自习室 资料室 档案室 复印室 茶水区 吸烟区 休闲区 等候区 等候厅 候车室 候机厅 登机口'
    ' 安检口 售票处 服务台 咨询台 挂号处 急诊室 手术室 化验室 诊室 输液室 配药室 住院部 康复室'
    ' 教研室 讲堂 音乐教室 电脑房 实验楼 宿舍 寝室 操场 体育馆 游泳池 更衣区 桑拿房 酒吧'
    ' 咖啡厅 咖啡角 面包房 超市入口 二号货架区 冷库 库房 原料库 成品区 装配线 装配区 质检区'
    ' 包装区 发货区 收货区 充电区 维修区 维修间 温室 花房 菜园 后院 前院 天台 楼顶 凉亭 走道'
    ' 通道 长廊 回廊 楼道 侧厅 藏书室 大堂 中庭 前厅 后厅 侧门 北门 东门 西门 安全出口 一号楼'
    ' 三楼 二楼走廊 五号房 六零二房间 B座 C区 D厅'
).split()
FURNITURE = (
    '桌子 书桌 办公桌 餐桌 饭桌 茶几 柜子 书架 书柜 橱柜 衣柜 鞋柜 床头柜 电视柜 台面 料理台 水槽 冰箱 沙发 床 椅子 扶手椅 凳子 长凳 '
    '梳妆台 工作台 边桌 小桌 玄关柜 餐边柜 窗台 窗户 壁炉 烤箱 灶台 微波炉 洗碗机 洗衣机 垃圾桶 篮子 箱子 架子 置物架 储物架 衣架 抽屉 '
    '钢琴 打印机 白板 充电座 门垫 浴缸 洗手台 洗脸池 马桶 镜子 花架 托盘 推车 货架 传送带 储物柜 保险箱 信箱 上层架子 五斗柜'
    ' 圆桌 方桌 长桌 折叠桌 电脑桌 写字台 讲台 讲桌 课桌 条桌 矮桌 床边桌 茶台 吧台 收银柜'
    ' 柜台 展示柜 展柜 玻璃柜 文件柜 资料柜 工具柜 药柜 酒柜 碗柜 吊柜 壁柜 储藏柜 斗柜 矮柜'
    ' 高柜 角柜 衣橱 鞋架 衣帽架 帽架 毛巾架 酒架 杂志架 报刊架 调料架 碗架 晾衣架 铁架子'
    ' 木架子 双人床 单人床 上铺 下铺 婴儿床 躺椅 摇椅 转椅 办公椅 吧椅 高脚凳 小板凳 长椅'
    ' 沙发床 皮沙发 布沙发 懒人沙发 脚凳 地毯 地垫 门边 窗边 飘窗 墙角 火炉 暖气片 空调 风扇'
    ' 电视机 音箱 投影仪 饮水机 净水器 咖啡机 电饭煲 电磁炉 煤气灶 消毒柜 冰柜 烘干机 熨衣板'
    ' 缝纫机 跑步机 鱼缸 花盆 水池 洗菜池 洗碗池 淋浴房 脏衣篮 洗衣篮 收纳箱 收纳盒 纸箱'
    ' 塑料箱 木箱 购物车 手推车 餐车 行李架 工作站 操作台 实验台 检测台 打包台 货台 周转箱'
    ' 料架 料箱 回收箱 回收桶 废纸篓 邮筒 快递柜 自动售货机 保险柜 公告栏 黑板 屏风 壁橱 梯子'
).split()
THINGS = (
    '杯子 马克杯 茶杯 玻璃杯 水杯 瓶子 水瓶 碗 盘子 勺子 叉子 刀 锅 水壶 茶壶 罐子 罐头 盒子 袋子 篮子 书 笔记本 杂志 报纸 信 信封 包裹 快递 '
    '笔 铅笔 钢笔 订书机 剪刀 胶带 球 皮球 足球 玩具 玩具熊 娃娃 积木 方块 圆柱 砖块 手机 平板 电脑 充电器 数据线 遥控器 钥匙 钱包 雨伞 帽子 '
    '外套 衬衫 袜子 鞋子 拖鞋 毛巾 毯子 枕头 靠垫 苹果 香蕉 橙子 橘子 柠檬 梨 三明治 饼干 牛奶 果汁 橙汁 水 矿泉水 咖啡 茶 可乐 啤酒 肥皂 '
    '洗发水 海绵 牙刷 药 药盒 急救箱 锤子 螺丝刀 扳手 手电筒 台灯 蜡烛 花瓶 花 照片 闹钟 手表 眼镜 相机 背包 行李箱 工具箱 饭盒 纸巾 薯片 零食 巧克力'
    ' 保温杯 咖啡杯 纸杯 酒杯 高脚杯 量杯 奶瓶 酒瓶 油瓶 酱油 盐罐 糖罐 饭碗 汤碗 沙拉碗'
    ' 餐盘 果盘 碟子 汤勺 筷子 刀叉 餐刀 菜刀 砧板 平底锅 炒锅 汤锅 蒸笼 锅铲 开瓶器 打蛋器'
    ' 电水壶 热水瓶 茶叶 茶叶罐 咖啡豆 餐巾 餐巾纸 抽纸 湿巾 卫生纸 抹布 拖把 扫把 簸箕 刷子'
    ' 洗洁精 洗衣液 沐浴露 牙膏 梳子 吹风机 剃须刀 口红 香水 面霜 防晒霜 口罩 体温计 创可贴'
    ' 纱布 绷带 棉签 维生素 感冒药 止痛药 血压计 拐杖 围巾 手套 毛衣 裤子 裙子 牛仔裤 睡衣'
    ' 泳衣 皮带 领带 运动鞋 皮鞋 靴子 凉鞋 手帕 被子 床单 抱枕 坐垫 桌布 课本 字典 词典'
    ' 小说 漫画书 画册 相册 日历 台历 便签 文件 文件夹 合同 报告 发票 收据 名片 护照 身份证'
    ' 门票 车票 地图 明信片 贺卡 圆珠笔 马克笔 毛笔 蜡笔 粉笔 橡皮 尺子 圆规 计算器 胶水'
    ' 回形针 夹子 图钉 打孔机 U盘 硬盘 鼠标 键盘 耳机 音响 路由器 网线 插座 电源 电池'
    ' 充电宝 手电 灯泡 螺丝 螺母 钉子 钳子 卷尺 电钻 锯子 油漆 水桶 绳子 铁丝 木板 砂纸'
    ' 零件 齿轮 轴承 电路板 样品 试管 烧杯 显微镜 小汽车 玩具车 飞机模型 拼图 魔方 风筝 气球'
    ' 跳绳 篮球 网球 排球 乒乓球 羽毛球 球拍 棋盘 扑克牌 吉他 口琴 面包 蛋糕 馒头 包子 饺子'
    ' 鸡蛋 奶酪 黄油 果酱 蜂蜜 酸奶 豆浆 绿茶 红茶 汽水 葡萄酒 葡萄 草莓 西瓜 桃子 芒果'
    ' 菠萝 樱桃 土豆 胡萝卜 黄瓜 西红柿 洋葱 白菜 玉米 大蒜 糖果 口香糖 坚果 瓜子 冰淇淋'
    ' 方便面 火腿肠 猫粮 狗粮 小盆栽 仙人掌 浇水壶 画框 镜框 奖杯 奖牌 纪念品 礼物 礼盒'
    ' 公文包 手提包 书包 购物袋 垃圾袋 布袋 纸袋 塑料袋 雨衣 太阳镜 望远镜 挂钟 沙漏'
    ' 浴盐炸弹 消防车模型 玩具枪 水枪 热熔胶枪 辣椒酱 热可可 热水袋 面包刀 黄油刀 灭火毯 灭火器 打孔器 拳击手套 飞镖盘 血压计'
    ' 酒精棉片 药盒 旧电池 老鼠夹 杀虫喷雾 侦探小说 毛衣针 泡泡枪 玩具刀 炸鸡 爆米花 火龙果 火腿肠 血橙 指甲刀'
).split()
ADJECTIVES = (
    '红色 蓝色 绿色 黄色 黑色 白色 橙色 紫色 粉色 灰色 棕色 银色 红 蓝 绿 黄 黑 白 大 小 空 旧 新 干净 脏 木头 塑料 金属 最大 最高 圆 方形 深蓝色 浅绿色'
    ' 米色 金色 青色 橘色 紫红色 天蓝色 墨绿色 透明 带花 条纹 格子 迷你 巨大 短 长 厚 薄'
    ' 圆形 三角形 玻璃 陶瓷 不锈钢 竹子 破 满 最小 最新 左边 右边 中间 便宜 好看 结实'
).split()
PEOPLE = (
    '罗宾 小明 小红 小李 小王 小张 老王 老李 李明 王芳 张伟 刘洋 陈静 杨光 赵磊 妈妈 爸爸 爷爷 奶奶 外婆 姐姐 弟弟 李医生 王老师 张护士 陈经理 '
    '刘阿姨 周叔叔 亚历克斯 安娜 玛丽亚 汤姆 露西 Robin Alex Sam 林达 小雨 阿强'
    ' 小陈 小赵 小刘 小周 小吴 老赵 老陈 老周 大伟 大明 小芳 小燕 小军 小龙 小宝 阿姨 叔叔'
    ' 舅舅 姑姑 妹妹 哥哥 姥姥 姥爷 孙女 儿子 女儿 太太 先生 王小明 李小红 吴敏 郑凯 孙悦'
    ' 马超 朱莉 胡安 林涛 何静 郭强 高洁 罗敏 梁勇 宋佳 唐宁 许晴 韩梅梅 冯刚 邓丽 曹颖'
    ' 彭飞 曾琴 萧红 田野 董洁 袁方 潘丽 于洋 蒋欣 蔡明 余华 杜鹃 叶青 程亮 苏珊 魏来 丁一'
    ' 任静 姚远 卢克 钟楚 汪洋 张教授 刘主任 赵工 钱老板 孙护士长 周师傅 杰克 艾米 大卫 丽莎'
    ' 彼得 索菲 迈克 凯特'
).split()
ROLES = (
    '护士 医生 客人 访客 老板 秘书 老师 孩子 门口的人 穿红衣服的女士 戴帽子的男士 坐在沙发上的人 前台 病人 邻居 厨师 司机 同事'
    ' 保安 清洁工 快递员 护士长 实习生 经理 学生 保姆 穿蓝色衬衫的男人 戴眼镜的女孩 窗边的客人'
    ' 会议室里的人 站在门口的小孩 房东 教练 店员 服务员 维修工 值班的医生 带狗的人 穿白大褂的人'
    ' 靠墙站着的人'
).split()
TEXTS = (
    '你好 早上好 晚饭好了 吃饭了 会议十点开始 我马上到 欢迎回家 请到厨房来 午饭准备好了 出租车到了 我们五分钟后出发 生日快乐 晚安 门开着 '
    '我会晚一点到 该走了 电量不足 有人在门口 咖啡好了 辛苦了 谢谢等待 请安静 节目开始了 小心台阶 早餐在桌上 你的快递到了 下课了 钥匙找到了 '
    '外面下雨了 车在等你 明天见 打印机没纸了 水开了 记得给我回电话 快去洗手 该吃药了 电话响了 欢迎光临 今天天气很好'
).split()

ERRANDS = (
    '到{room}来 快去洗手 把外套带上 给医生打电话 休息一下 坐下 关灯 在{room}见面 给花浇水 把门关上 看一下{thing} 小心{thing} 在{room}等 快一点 写作业 '
    '把{thing}收好 早点回来 别忘了{thing} 去睡觉 签字 多喝水 准备开会 来{room}吃水果 到{room}吃饭 来{room}一趟 去{room}开会 回家吃饭 快点下楼 把{thing}带来 把{thing}放好 给{name}回电话 去接{name} '
    '别吵了 安静一点 穿上外套 早点睡 帮{name}拿{thing} 去{room}等{name} 离开{room} 不要碰{thing} 收拾{room} 来看电影 过来帮忙 把音乐关小一点 出来一下 下楼取快递 '
    '到{room}集合 把{thing}还给{name} 吃点东西 多穿衣服 别迟到 去{room}找{name} 洗{thing} 起床 好好休息 按时吃药'
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
        if rng.chance(0.3):
            return copied(name, rng.choice(MEASURED_ANY), mark=' any')
        return copied(name, rng.choice(['一个', '一个', '个', '一瓶', '一杯', '一本', '一只', '一把', '随便一个', '任意一个']), mark=' any')
    if rng.chance(0.3):
        return copied(name, rng.choice(MEASURED_THE))
    return copied(name, rng.choice(['那个', '这个', '我的', '那瓶', '那只', '那本', '你的', '那把', '这只']))


def person(rng: Dice) -> Fill:
    """Return a name, or a description of somebody."""
    kind = rng.random()
    return copied(rng.of(PEOPLE if kind < 0.66 else ROLES if kind < 0.82 else PERSONS))


def text(rng: Dice) -> Fill:
    """Return words to be spoken."""
    room, noun, kind = rng.of(ROOMS), rng.of(THINGS), rng.random()
    chore = errand(rng).words
    if kind < 0.35:
        return copied(rng.of(plain_said_zh.TEXTS if rng.chance(0.6) else TEXTS))
    if kind < 0.55:
        return copied(rng.choice([chore, f'请{chore}', f'该{chore}了', f'记得{chore}', f'麻烦你{chore}']))
    if kind < 0.70:
        return copied(rng.choice([f'{rng.of(PEOPLE)}在{room}', f'{rng.of(PEOPLE)}会晚点到', f'{rng.of(PEOPLE)}你好', f'{rng.of(PEOPLE)}在{room}等你']))
    if kind < 0.85:
        return copied(rng.choice([f'{noun}在{rng.of(FURNITURE)}上', f'{noun}是{rng.of(ADJECTIVES)}的', f'我找到{noun}了', f'{room}打扫好了', f'该买{noun}了']))
    return copied(rng.choice([f'我{rng.randint(2, 50)}分钟后回来', f'会议{rng.randint(1, 12)}点开始', f'{room}里有{rng.randint(2, 9)}位客人', f'{room}见', f'欢迎来到{room}']))


def errand(rng: Dice) -> Fill:
    """Return what somebody is asked to do."""
    return copied(rng.of(ERRANDS).format(room=rng.of(ROOMS), thing=rng.of(THINGS), name=rng.of(PEOPLE)))


def invented(rng: Dice) -> str:
    """Return a name that is in no dictionary."""
    return ''.join(rng.choice(HAN) for _ in range(rng.randint(2, 3)))
