"""Whole utterances only: a switch, not an understanding."""

from __future__ import annotations

import pytest

from llm_agent_ros.language.emergency import begins_with_stop, is_cancel, is_stop

STOPS = (
    'stop', 'Stop!', ' STOP ', 'stop now.', 'Stop, stop!', 'stop stop stop stop', 'STOPPP', 'stooop',
    'please stop', 'stop please', 'Stop, please!',
    'stop right there', 'stop immediately', 'stop the robot', 'robot stop', 'hey stop', 'no, stop',
    'oh no stop', 'stand still', 'stop driving',
    'e-stop', 'E stop', 'estop', 'E-STOP!', 'Stopp!', 'stopstopstop', 'STOPSTOP', 'stopp now',
    'stop following me', "don't move", 'halt', 'freeze!', 'emergency stop', 'i said stop', 'stop at once',
    '停', '停！', '停，停！', '停停停停', '停下来。', '停一下', '请停', '请停下', '停啊', '停吧', '快停下来',
    '赶紧停下', '立即停止', '马上停下来', '别走了', '不要走了',
    '站住别动', '机器人，停！', '停 停', '停下來', '別動', '緊急停止', '請停下', 'ｓｔｏｐ', 'Robot, 停!',
    "Don't move! Stop!", "Don't move, stop!", 'brake! stop!', 'hold still! freeze!', 'stand still, stop', 'stop! halt!',
    "stop don't move", 'Don’t! Stop!', 'watch out, stop!', 'stop ' * 25, 'stop ' * 100, 'stop, cancel that',
    '不要动！停下！', '不要走，停下', '快停下，别动', '小心！停！', '别跟着我，停下', '停！别动！', '停 stop',
    '别再动了', '不要跟着我', '不！停！', '停下别动', '停机器人', '算了，停', "don't follow me", '不要動！停下！',
)
CANCELS = (
    'cancel', 'Cancel that.', 'nevermind', 'never mind', 'cancel it', 'cancel the task', 'forget it',
    'please cancel', 'no, cancel', '取消', '算了！', '算了吧', '取消吧', '不用了', '请取消任务',
    '取消任務',
)
OTHERS = (
    '', '...', '停车场', '去停车场', 'stop at the kitchen', 'stop by the kitchen', 'do not stop', "don't stop",
    'please do not stop', 'never stop', 'go to the bus stop', 'stop the music',
    'cancel my last order', 'stopper', 'stopping', 'stopover', 'shopstop', 'where is the e-stop', 'estopped',
    '停在厨房', '不要停', '不要停下来', '别停', '不停', '请别停下', 'stop ' * 101, 'no',
    'please', 'now', '快', '请', 'wait', '小心', '不', '不！', "don't!", "don't, stop at the kitchen", 'freezer',
    "don't move the chair", '不要动我的东西', '不要走走廊', '停车场，停车位', 'stop, then go to the kitchen',
)


@pytest.mark.parametrize('text', STOPS)
def test_words_that_stop(text: str) -> None:
    assert is_stop(text) and not is_cancel(text)


@pytest.mark.parametrize('text', CANCELS)
def test_words_that_end_the_task(text: str) -> None:
    assert is_cancel(text) and not is_stop(text)


@pytest.mark.parametrize('text', OTHERS)
def test_anything_else_is_left_to_the_model(text: str) -> None:
    assert not is_stop(text) and not is_cancel(text)


@pytest.mark.parametrize(
    'text',
    ['stop, you will hit the wall', 'please stop before the stairs', 'stop at the kitchen', 'halt! the cat',
     '停在那儿别动啊前面有人', '快停下前面有小孩', 'stop ' * 101, "don't move, a child", '不要动，有小孩',
     '不要动有小孩', "please don't move there is a child", '不要走，前面有人', 'brake, the cat', '不！停！前面有人'],
)
def test_what_begins_with_stop_leaves_a_doubt(text: str) -> None:
    assert begins_with_stop(text)


@pytest.mark.parametrize(
    'text', ['', "don't stop", '不要停', '停车场在哪', 'go to the bus stop', 'bring me the mug', '别停', '小心',
     "don't move the chair", '不要动那个杯子', '不要走走廊', 'freezer door', 'emergency exit', '不，停车场']
)
def test_the_rest_leaves_none(text: str) -> None:
    assert not begins_with_stop(text)
