"""The language to answer in is that of the sentence, whatever language its names are in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.tongue import language_of


@pytest.mark.parametrize('words', [
    'find 王芳', 'Find王芳', 'where is 王芳?', "where's 王小芳", 'bring 王芳 the mug', 'follow 王先生',
    '王先生 needs the mug', 'locate 来福', 'go to 书房里的桌子', 'put it on 餐桌', 'say 我到了',
    'tell 王芳 dinner is ready', 'go to the kitchen and say 晚饭好了，快来吃吧', 'remember 我的钥匙在书房',
    'go to the 厨房 now please', 'is 李在明 in the kitchen', 'bring me the mug 王芳给我的', '王芳 desires coffee',
    'go there, I mean 厨房', 'what does 你好吗 mean', 'go to 会议室', 'bring me a 拿铁', 'take 王芳 to 停车场',
    'go to the kitchen', '!!!', '',
])
def test_an_english_sentence_stays_english_with_chinese_names(words: str) -> None:
    assert language_of(words) == 'en'


@pytest.mark.parametrize('words', [
    '去kitchen', '去kitchen拿mug', '去living room拿the red mug给Robin', 'Robin在哪里', 'Robin在哪',
    'check一下kitchen table', 'check下厨房', '把mug拿给Robin', 'Robin, 去厨房', 'Hey robot, 去kitchen',
    'OK，去living room', 'please 去kitchen', '告诉Robin dinner is ready', '跟Robin说I will be late for the meeting',
    '對Robin說hello there my friend', '帮我拿一下coffee mug', 'can 你帮我拿mug吗', 'mug在the kitchen吗',
    'hello, 厨房', '王芳', '去厨房', '請把mug給Robin', 'kitchen里有没有人', '找一下Robin',
    '播放Let it be', '40秒后冲二号会议室', '5cm前进', 'WiFi路由器旁边的柜子',
    '记住Robin is my brother',
])
def test_a_chinese_sentence_stays_chinese_with_english_names(words: str) -> None:
    assert language_of(words) == 'zh'


@given(st.text(max_size=80))
def test_every_text_has_one(words: str) -> None:
    assert language_of(words) in ('en', 'zh')
