"""What is peculiar to names in Chinese: traditional characters, small words at their ends, titles behind them.

Chinese writes no blanks, so a small word may well be part of a name: 面 of 面馆, 间 of 储物间, 上 of 楼上. It is
therefore taken away at the ends only, and only where the name as it was said is not found.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

_PAIRS = (  # simplified, then its traditional forms: places, things, colours, verbs of everyday commands
    '两兩 俩倆 万萬 时時 圈圏 周週 厘釐 '
    '厨廚 厅廳 书書 红紅 蓝藍 绿綠 黄黃 银銀 卧臥 卫衛 间間 储儲 杂雜 办辦 饭飯 过過 厕廁 门門 阳陽 '
    '台臺檯 楼樓 电電 脑腦 视視 柜櫃 边邊 发發髮 头頭 灯燈 马馬 炉爐 机機 干乾 镜鏡 帘簾 墙牆 盘盤 锅鍋 '
    '壶壺 笔筆 纸紙 报報 志誌 线線 钥鑰 钱錢 伞傘 袜襪 裤褲 围圍 苹蘋 面麵 饼餅 乐樂 药藥 创創 医醫 '
    '锤錘 钉釘 丝絲 锯鋸 画畫 钟鐘鍾 表錶 来來 给給 带帶 检檢 逻邏 说說 诉訴 问問 数數 几幾 个個 这這 '
    '里裡裏 后後 转轉 离離 开開 关關 进進 请請 帮幫 让讓 从從 还還 点點 张張 条條 只隻 罗羅 宾賓 会會 '
    '议議 图圖 馆館 实實 验驗 护護 车車 库庫 园園 场場 东東 号號 层層 仓倉 货貨 员員 师師 学學 爷爺 '
    '妈媽 们們 单單 双雙 长長 圆圓 猫貓 鱼魚 鸡雞 鸟鳥 盐鹽 酱醬 汤湯 洁潔 净淨 湿濕 铅鉛 胶膠 订訂 '
    '夹夾 册冊 贴貼 证證 扫掃 尘塵 缝縫 烫燙 调調 气氣 笼籠 旧舊 脏髒 满滿 坏壞 轻輕 软軟 热熱 凉涼 '
    '温溫 颜顏 递遞 捡撿 寻尋 观觀 顾顧 访訪 叶葉 块塊 术術 习習 写寫 沟溝 国國 兰蘭 刘劉 陈陳 赵趙 '
    '吴吳 杨楊 孙孫 郑鄭 冯馮 邓鄧 许許 苏蘇 卢盧 蒋蔣 贾賈 韩韓 谢謝 丽麗 华華 伟偉 强強 军軍 静靜 '
    '艳艷 杰傑 涛濤 飞飛 玛瑪 莱萊 爱愛 亚亞 维維 欧歐 '
    '动動 紧緊 赶趕 务務 运運 刹剎 着著 现現 别別'
).split()
_TABLE = str.maketrans({old: pair[0] for pair in _PAIRS for old in pair[1:]})
_HAN = '㐀-鿿'
_WHERE = '里面|里边|里头|上面|上边|上头|里|上|内|中'
_BETWEEN = re.compile(  # 厨房里的桌子, 厨房里桌子, 厨房那张桌子, 厨房的桌子
    f'(?<=[{_HAN}][{_HAN}])(?:(?:{_WHERE})的|里面?(?=[{_HAN}]{{2}})|[那这][个张把台]的?)|(?<=[{_HAN}])[的嘅](?=[{_HAN}])'
)
_MEASURES = '个只把张本件台间杯瓶盒块条支枝根盏双位名种些辆份碗盘袋包罐扇座棵朵颗粒套幅册束枚柄株捆摞沓坨'
_BEFORE = re.compile(f'([在把将])?([我你您他她咱]们?的?)?(?:([那这哪某嗰该此])一?([{_MEASURES}])?|(一[{_MEASURES}]))?')
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
