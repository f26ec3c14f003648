"""What is peculiar to names in Chinese: traditional characters, small words at their ends, titles behind them.

Chinese writes no blanks, so a small word may well be part of a name: 面 of 面馆, 间 of 储物间, 上 of 楼上. It is
therefore taken away at the ends only, and only where the name as it was said is not found.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

PAIRS = (  # simplified, then its traditional forms: places, things, colours, verbs of everyday commands
    '两兩 俩倆 万萬 时時 圈圏 周週 厘釐 厨廚 厅廳 书書 红紅 蓝藍 绿綠 黄黃 银銀 卧臥 卫衛 间間 储儲 杂雜 办辦 饭飯 '
    '过過 厕廁 门門 阳陽 台臺檯 楼樓 电電 脑腦 视視 柜櫃 边邊 发發髮 头頭 灯燈 马馬 炉爐 机機 干乾幹 镜鏡 帘簾 墙牆 '
    '盘盤 锅鍋 壶壺 笔筆 纸紙 报報 志誌 线線 钥鑰 钱錢 伞傘 袜襪 裤褲 围圍 苹蘋 面麵 饼餅 乐樂 药藥 创創 医醫 锤錘 '
    '钉釘 丝絲 锯鋸 画畫 钟鐘鍾 表錶 来來 给給 带帶 检檢 逻邏 说說 诉訴 问問 数數 几幾 个個 这這 里裡裏 后後 转轉 '
    '离離 开開 关關 进進 请請 帮幫 让讓 从從 还還 点點 张張 条條 只隻 罗羅 宾賓 会會 议議 图圖 馆館 实實 验驗 护護 '
    '车車 库庫 园園 场場 东東 号號 层層 仓倉 货貨 员員 师師 学學 爷爺 妈媽 们們 单單 双雙 长長 圆圓 猫貓 鱼魚 鸡雞 '
    '鸟鳥 盐鹽 酱醬 汤湯 洁潔 净淨 湿濕 铅鉛 胶膠 订訂 夹夾 册冊 贴貼 证證 扫掃 尘塵 缝縫 烫燙 调調 气氣 笼籠 旧舊 '
    '脏髒 满滿 坏壞 轻輕 软軟 热熱 凉涼 温溫 颜顏 递遞 捡撿 寻尋 观觀 顾顧 访訪 叶葉 块塊 术術 习習 写寫 沟溝 国國 '
    '兰蘭 刘劉 陈陳 赵趙 吴吳 杨楊 孙孫 郑鄭 冯馮 邓鄧 许許 苏蘇 卢盧 蒋蔣 贾賈 韩韓 谢謝 丽麗 华華 伟偉 强強 军軍 '
    '静靜 艳艷豔 杰傑 涛濤 飞飛 玛瑪 莱萊 爱愛 亚亞 维維 欧歐 动動 紧緊 赶趕 务務 运運 刹剎 着著 现現 别別 对對 确確 '
    '没沒 当當 认認 险險 错錯 选選 择擇 样樣 谁誰 么麼麽 为為爲 吗嗎 无無 随隨 谓謂 系係繫 应應 该該 觉覺 听聽 买買 '
    '卖賣 读讀 讲講 谈談 记記 忆憶 换換 拨撥 丢丟 挂掛 摆擺 铺鋪舖 盖蓋 装裝 洒灑 冲沖衝 晒曬 准準 备備 处處 总總 '
    '举舉 载載 输輸 桩樁 脸臉 妆妝粧 饰飾 床牀 杯盃 灶竈 烟煙菸 炼煉 阁閣 栏欄 阶階 厢廂 厦廈 栋棟 弯彎 顶頂 侧側 '
    '齐齊 隐隱 闸閘 锁鎖 铃鈴 链鏈鍊 铁鐵 钢鋼 铜銅 锡錫 铝鋁 镍鎳 锈鏽 针針 钩鉤 钳鉗 铲鏟 锹鍬 锉銼 键鍵 显顯 网網 '
    '络絡 传傳 话話 录錄 响響 频頻 摄攝 纤纖 纱紗 绳繩 缆纜 绒絨 毡氈 垫墊 帐帳 领領 衬襯 纽紐 扣釦 项項 环環 镯鐲 '
    '宝寶 贝貝 剂劑 须鬚須 刮颳 龙龍 喷噴 莲蓮 篮籃 篓簍 箩籮 瓮甕 坛罈壇 碗盌 铛鐺 炖燉 烧燒 滤濾 饮飲 饺餃 馒饅 '
    '馅餡 馄餛 饨飩 粮糧 谷穀 麦麥 芦蘆 苇葦 笋筍 萝蘿 卜蔔 葱蔥 姜薑 枣棗 柠檸 榄欖 果菓 虾蝦 鸭鴨 鹅鵝 猪豬 虫蟲 '
    '龟龜 咸鹹 酿釀 种種 树樹 饲飼 积積 舰艦 轮輪 辆輛 驾駕 驶駛 遥遙 闭閉 启啟啓 灭滅 烛燭 焰燄 窗窓牕 档檔 卷捲 '
    '页頁 词詞 纪紀 历曆歷 贺賀 邮郵 砚硯 规規 仪儀 计計 称稱 胆膽 疗療 诊診 拐柺 岁歲 亲親 婴嬰 儿兒 邻鄰 宠寵 队隊 '
    '组組 职職 厂廠 区區 阅閱 览覽 圣聖 诞誕 节節 礼禮 贵貴 宽寬 狭狹 细細 浅淺 鲜鮮 纯純 仅僅 级級 侠俠 枪槍 剑劍 '
    '弹彈 泻瀉 泼潑 溅濺 泪淚 浆漿 涂塗 涤滌 涡渦 涌湧 渍漬 渔漁 滚滾 洼窪 泽澤 滨濱 湾灣 潜潛 灵靈 灾災 烂爛 烦煩 '
    '竖豎 筛篩 筝箏 签簽籤 筹籌 篱籬 罚罰 罢罷 肠腸 肤膚 肿腫 胀脹 脉脈 脱脫 腊臘 舱艙 凤鳳 凳櫈 凭憑 击擊 划劃 刚剛 '
    '剧劇 劝勸 励勵 劳勞 势勢 勋勳 匀勻 协協 压壓 厌厭 叠疊 吊弔 吓嚇 吨噸 呕嘔 咙嚨 哑啞 唤喚 啰囉 嗳噯 团團糰 坟墳 '
    '坠墜 垒壘 垦墾 声聲 壳殼 复復複 够夠 夺奪 奋奮 奖獎 妇婦 姗姍 娱娛 宁寧 审審 宫宮 寿壽 将將 尔爾 尽盡 届屆 屉屜 '
    '属屬 岂豈 岛島 岭嶺 币幣 帅帥 帜幟 并並 广廣 庄莊 庆慶 废廢 弥彌 归歸 彻徹 径徑 忧憂 怀懷 态態 怜憐 恋戀 恶惡 '
    '恼惱 悬懸 惊驚 惧懼 惯慣 愤憤 愿願 戏戲 战戰 户戶 扑撲 执執 扩擴 扬揚 扰擾 抚撫 抛拋 抢搶 拟擬 拢攏 拥擁 拦攔 '
    '拧擰 挡擋 挤擠 挥揮 损損 据據 掷擲 携攜 摇搖 摊攤 撑撐 撵攆 敌敵 斋齋 断斷 昼晝 晓曉 暂暫 朴樸 权權 杆桿 极極 '
    '构構 枢樞 标標 栈棧 桥橋 桨槳 梦夢 椭橢 横橫 樱櫻 橱櫥 欢歡 残殘 毁毀 汇匯彙 污汙 泞濘 余餘 云雲 松鬆 升昇 凶兇 '
    '布佈 席蓆 群羣 蜡蠟 卤滷 遗遺 获獲 设設 适適 赏賞 赠贈 闹鬧 钓釣 钻鑽 镊鑷 锥錐 镰鐮 锄鋤 轴軸 轨軌 轿轎 赛賽 '
    '贮貯 资資 账賬 费費 财財 见見 详詳 试試 识識 语語 课課 谜謎 论論 难難 预預 顿頓 题題 额額 风風 饱飽 饿餓 驴驢 '
    '骑騎 骆駱 鲤鯉 鹦鸚 鹉鵡 鸽鴿 鹰鷹 鹤鶴 龄齡 齿齒 绘繪 绣繡 结結 绕繞 绑綁 绸綢 绵綿 缎緞 编編 缠纏 织織 终終 '
    '经經 约約 纹紋 纺紡 练練 继繼 续續 绝絕 统統 联聯 聪聰 胜勝 脚腳 腾騰 艺藝 荐薦 荣榮 萤螢 营營 蔷薔 蚁蟻 蜗蝸 '
    '蝇蠅 补補 浇澆 测測 济濟 浓濃 润潤 涩澀 牵牽 状狀 独獨 狮獅 猎獵 痒癢 皱皺 矿礦 砖磚 窝窩 筑築 简簡 于於 与與 '
    '乌烏 乔喬 乡鄉 乱亂 争爭 亿億 价價 众眾 优優 伤傷 体體 兴興 养養 兽獸 内內 农農 决決 况況 冻凍 减減 凯凱 变變 '
    '吕呂 坚堅 奥奧 尝嘗嚐 岗崗 弃棄 捞撈 搁擱 搅攪 晕暈 杀殺 板闆 栅柵 槛檻 浏瀏 渗滲 游遊 钮鈕 讯訊 评評 译譯 询詢 '
    '误誤 谅諒 谊誼 贫貧 购購 贡貢 趋趨 跃躍 踪蹤 辈輩 连連 迟遲 违違 远遠 迹跡 酝醞 释釋 铭銘 镇鎮 闲閒 闷悶 闻聞 '
    '陆陸 阴陰 际際 雾霧 韧韌 顺順 颈頸 颗顆 饥飢 鲁魯 栖棲 镂鏤 绞絞 镶鑲 铸鑄 锌鋅 钾鉀 钙鈣 锭錠 盏盞 棂欞 阀閥 '
    '龛龕 绷繃 '
).split()
_TABLE = str.maketrans({old: pair[0] for pair in PAIRS for old in pair[1:]})
HAN = '㐀-鿿'  # for a class of characters in a pattern
_IS_HAN = re.compile(f'[{HAN}]')
_WHERE = '里面|里边|里头|上面|上边|上头|里|上|内|中'
_BETWEEN = re.compile(  # 厨房里的桌子, 厨房里桌子, 厨房那张桌子, 厨房的桌子
    f'(?<=[{HAN}][{HAN}])(?:(?:{_WHERE})的|里面?(?=[{HAN}]{{2}})|[那这][个张把台]的?)|(?<=[{HAN}])[的嘅](?=[{HAN}])'
)
MEASURES = '个只把张本件台间杯瓶盒块条支枝根盏双位名种些辆份碗盘袋包罐扇座棵朵颗粒套幅册束枚柄株捆摞沓坨副堆串桶壶辆部'
_BEFORE = re.compile(f'([在把将])?([我你您他她咱]们?的?)?(?:([那这哪某嗰该此])一?([{MEASURES}])?|(一[{MEASURES}]))?')
_BEHIND = re.compile(
    f'(?:[那这嗰][边里儿块头搭度]儿?|那疙瘩|那旮旯|跟前|高头|入面|上高|之[上内中下里旁]|{_WHERE}|边上|边|面)$'
)
_TITLES = re.compile(
    '(?<!的)(?:先生|女士|小姐|姐姐|哥哥|姐|哥|阿姨|叔叔|老师|医生|大夫|护士|师傅|同学|经理|主任|教授|博士)$'
)
_ALONE = '桌床柜架椅凳'  # names of furniture as they stand before 上 or 里


def simplified(words: str) -> str:
    """Return words in the simplified characters that worlds are written with, as far as they are everyday ones."""
    return words.translate(_TABLE)


def is_han(character: str) -> bool:
    """Return whether this is a Chinese character."""
    return _IS_HAN.fullmatch(character) is not None


def joined(words: str) -> str:
    """Return a name without the small words between its parts: 厨房里的桌子 and 厨房的桌子 are 厨房桌子."""
    return _BETWEEN.sub('', simplified(words))


@lru_cache(maxsize=1024)
def readings(words: str) -> tuple[str, ...]:
    """Return words, and words without the small ones at their ends, the least taken away first.

    那个红杯子 is 那个红杯子, 个红杯子 and 红杯子. The last may be a single character: a name on its own, if any.
    """
    plain = simplified(words).strip()
    match = _BEFORE.match(plain)
    starts = {0, *(end for n in range(1, 6) if match and (end := match.end(n)) > 0)}
    behind = _BEHIND.search(plain)
    ends = {len(plain), behind.start() if behind else len(plain)}
    found = {plain[start:end] for start, end in product(starts, ends) if start < end}
    return tuple(sorted(found, key=lambda reading: (-len(reading), reading))) or (words,)


def is_cut_short(reading: str, words: str) -> bool:
    """Return whether so much was taken away that what is left says too little to be part of a name: 楼 of 楼上."""
    return len(reading) < 2 and reading != simplified(words).strip() and reading not in _ALONE


def untitled(words: str) -> str:
    """Return a name without the title behind it: 小美姐姐 is 小美. Kin of theirs (小美妈妈) is somebody else."""
    return _TITLES.sub('', simplified(words).strip())
