"""In which language somebody speaks who mixes two: "find 王芳" is English, 去kitchen拿mug is Chinese."""

from __future__ import annotations

import math
import re

_HAN = '㐀-䶿一-鿿豈-﫿\U00020000-\U0003134f'
_LETTERS = rf'[^\W_{_HAN}]+'
_RUN = re.compile(rf"(?P<han>[{_HAN}]+)|{_LETTERS}(?:['’.\-/:]{_LETTERS})*")

# The words that make sentences: verbs, pronouns, prepositions, words of questions. Nouns say nothing, since a thing, a
# place or a person may have a name in any language; "please" and "hello" do not, since they are borrowed.
_ENGLISH = frozenset(
    'go goes going come drive drives move roll ride walk head turn spin rotate back find look search seek locate see '
    'check inspect examine watch count describe bring fetch get grab take carry deliver hand pass give pick lift put '
    'place set drop lay leave move return follow guide lead escort accompany show meet greet welcome introduce visit '
    'wait stay stop pause patrol need needs want wants like help is are am was were be do does did has have had can '
    'could would should must shall let make keep try mean i me my you your he him she her it its we us our they them '
    'this that these those who whom whose what which where when why how there here to from in into on onto at of '
    'with for by near and then if not'.split()
)
_CHINESE = re.compile(
    '一下|是不是|有没有|有沒有|什么|什麼|怎么|怎麼|哪里|哪裡|哪儿|哪兒|多少|我们|我們|你们|你們|然后|然後|[去来來到回拿取给給把将將'
    '找搜寻尋看瞧查检檢数數跟随隨陪带帶领領送放搁擱摆擺抓拾捡撿递遞端搬移走转轉停等帮幫让讓叫请請往向从從在是有吗嗎呢吧啊了着著过過'
    '哪谁誰几幾我你您他她它这這那不没沒别別要想能先再就和跟与與]'
)
# What stands behind these is what somebody is to hear, to read or to keep, in whatever language.
_ENGLISH_SAYING = frozenset(
    'say says tell tells ask answer remember remind announce inform shout read write sing play translate'.split()
)
_CHINESE_SAYING = re.compile(
    '[说說问問讲講喊念唱读讀]|写(?!字)|寫(?!字)|告[诉訴]|回答|播放|翻[译譯]|[转轉]告|通知|[记記](?:住|得|一?下)'
)
_COURTESIES = frozenset('please hello hi hey ok okay thanks robot'.split())  # said in either language
_BORROWED = re.compile('一?下|了|过|過')  # behind an English word: check一下 is said in Chinese
_NAME_LENGTH = 4  # more Han characters than this are no name


def language_of(text: str) -> str:
    """Return the language to answer in, 'zh' or 'en': that of the words that make the sentence, not of the names in it.

    Where both have as many of these, all words decide, a run of Han characters being one; where neither has any, four
    characters are one. For as many the first one counts; numbers and courtesies do not.
    """
    runs = [run for run in _RUN.finditer(text) if run[0].casefold() not in _COURTESIES and not run[0][0].isdigit()]
    if not any(run['han'] for run in runs):
        return 'en'
    english, chinese = _making(runs)
    if english == chinese:
        longest = _NAME_LENGTH if english == 0 else len(text)
        chinese = sum(math.ceil(len(run[0]) / longest) for run in runs if run['han'])
        english = sum(1 for run in runs if not run['han'])
    if english == chinese:
        return 'zh' if runs[0]['han'] else 'en'
    return 'zh' if chinese > english else 'en'


def _making(runs: list[re.Match[str]]) -> tuple[int, int]:
    """Return how many English and how many Chinese words make the sentence, up to what somebody is to hear."""
    english = chinese = 0
    for run, behind in zip(runs, [*runs[1:], None], strict=True):
        word = re.split("['’]", run[0].casefold())[0]  # where's, let's
        if run['han']:
            says = _CHINESE_SAYING.search(word)
            chinese += len(_CHINESE.findall(word[:says.start()] if says else word)) + (says is not None)
        else:
            borrowed = behind is not None and behind.start() == run.end() and _BORROWED.match(behind[0]) is not None
            says = None if borrowed or word not in _ENGLISH_SAYING else run
            chinese += borrowed
            english += not borrowed and (word in _ENGLISH or says is not None)
        if says is not None:
            break
    return english, chinese
