"""What is peculiar to names in Chinese: traditional characters, small words at their ends, titles behind them.

Chinese writes no blanks, so a small word may well be part of a name: 面 of 面馆, 间 of 储物间, 上 of 楼上. It is
therefore taken away at the ends only, and only where the name as it was said is not found.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

import opencc

# Forms that OpenCC keeps or takes for others, since they are rare or mean two things: 著 of 跟著我, 鍊 of 項鍊.
_VARIANTS = str.maketrans('圏著粧鍊盌菓燄窓牕櫈衞', '圈着妆链碗果焰窗窗凳卫')
_SIMPLIFY = opencc.OpenCC('t2s')
_COMMON = '\uffff'  # simplified forms beyond this are in no font and in no world
HAN = '㐀-鿿'  # for a class of characters in a pattern
_IS_HAN = re.compile(f'[{HAN}]')
_RUN_OF_HAN = re.compile(f'[{HAN}]+')  # nothing else is given to OpenCC: half surrogates it could not take
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
    """Return words in the simplified characters that worlds are written with; as many characters as there were."""
    return _RUN_OF_HAN.sub(_simplified_run, words)


def _simplified_run(run: re.Match[str]) -> str:
    """Return Han characters in their simplified forms, but for those that nobody writes: 嗰 of Cantonese stays."""
    said = run[0].translate(_VARIANTS)
    return ''.join(new if new <= _COMMON else old for old, new in zip(said, _SIMPLIFY.convert(said), strict=True))


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
