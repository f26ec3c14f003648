"""What people put round an instruction: politeness, reasons, joints between steps, corrections."""

from __future__ import annotations

BEFORE = {
    'en': (
        'please ', 'please ', 'could you ', 'could you please ', 'can you ', 'can you please ', 'would you ', 'will you ', 'would you mind to ', 'I want you to ', "I'd like you to ", 'I would like you to ', 'I need you to ', 'you should ', 'you have to ',
        'robot, ', 'hey robot, ', 'hello robot, ', 'okay robot ', 'ok, ', 'hi, ', 'now ', 'next, ', 'first, ', 'so ', 'just ', 'quickly ', 'go ahead and ', 'kindly ', 'be so kind as to ', 'it would be great if you could ', 'I was wondering if you could ', 'do me a favour and ',
        'your task is to ', 'when you have time, ', 'um ', 'uh, could you ', 'well, ', 'right, ', 'listen, ', 'try to ', "let's see, ", 'I think you should ', 'time to ', 'if possible, ', 'as soon as you can, ', 'buddy, ',
    ),
    'zh': (
        '请', '请', '请你', '麻烦你', '麻烦', '帮我', '帮忙', '你', '你去', '能不能', '可以', '可不可以', '你能', '能请你', '我想让你', '我要你', '我希望你', '我需要你', '机器人，', '机器人，请', '你好，', '小机器人，', '喂，', '嗨，', '现在', '接下来', '那个，', '嗯，', '好的，', '快', '赶紧', '马上', '先',
        '劳驾', '拜托', '有空的话', '方便的话，', '你的任务是', '下一步，', '听好了，', '辛苦你',
    ),
}
AFTER = {
    'en': (
        ' please', ', please', ' please', ' now', ' right now', ' quickly', ' for me', ' if you can', ', thanks', ', thank you', ' will you', ', would you', ', okay?', ' as soon as possible', ', buddy', ', robot', ' immediately', ' carefully', ' slowly', ' again', ' when you are ready',
    ),
    'zh': ('吧', '吧', '好吗', '可以吗', '行吗', '谢谢', '，谢谢', '，谢谢你', '，快点', '，麻烦了', '，拜托了', '好不好', '啊', '，好吧', '呗', '，小心点', '，机器人'),
}
REASONS = {
    'en': (
        'I am thirsty', 'I am hungry', 'it is getting late', 'we have guests', 'my hands are full', 'I am busy', 'the floor is wet', 'somebody is waiting', 'it is cold today', 'I am in a hurry', 'the kids are asleep', 'I hurt my foot', 'dinner is soon', 'my mother is coming', 'I cannot get up',
        'it is a nice day', 'I forgot something', 'the meeting starts soon', 'nobody is at home', 'I just cleaned up',
    ),
    'zh': (
        '我渴了', '我饿了', '时间不早了', '有客人来', '我手上没空', '我很忙', '地板有点湿', '有人在等', '今天有点冷', '我赶时间', '孩子们睡了', '我脚疼', '快吃饭了', '我妈妈要来', '我起不来', '天气不错', '我忘了东西', '会议快开始了', '家里没人', '刚打扫完',
    ),
}
JOINTS = {
    'en': (' and ', ' and ', ' and then ', ', then ', ', then ', ', ', ' then ', ', and ', ', and then ', '. then ', '. ', ', after that ', '. after that, ', ' and after that ', ', next ', '. next, ', '; ', ', finally ', '. when you are done, ', ' before you '),
    'zh': ('，', '，', '，', '，然后', '，然后', '然后', '，再', '再', '，接着', '，之后', '。', '。然后', '，最后', '并', '，并且', '，完了再', '。接下来', '，随后', '、', ' ', '，找到以后', '，拿到后', '，到了以后', '，完成后', '，最后'),
}
FIRST = {'en': ('first ', 'first, ', 'to begin, '), 'zh': ('先', '首先', '第一步')}
CORRECTIONS = {
    'en': (', no, ', ', sorry, ', ', no wait, ', ' no I mean ', ', I mean ', ', or rather ', ', actually ', ', correction, ', ' uh no ', ', no sorry, ', ' - no, ', ', make that ', ', oh wait, ', ', hang on, ', ', scratch that, ', ' er, no, ', ', oops, ', ', oh no, ', ', my mistake, '),
    'zh': ('，不对，', '，不，', '，不是，', '，我是说', '，说错了，', '，哦不，', '，应该是', '，错了，', '不对', '，还是', '，等等，', '，哦不对，', '，啊不，', '，口误，', '，更正，', '，不不不，', '，哎呀说错了，', '，呃不，'),
}
PRONOUNS = {'en': ('it', 'it', 'it', 'that', 'the thing', 'them'), 'zh': ('它', '它', '它', '那个', '这个', '那个东西')}
PLURAL = frozenset({'them', '它们'})
BOTH = {'en': ('them', 'them', 'both', 'both of them', 'them both'), 'zh': ('它们', '它们', '这两样', '那两个', '两样东西')}
"""What two things are called that were named together."""
THERE = {'en': ('there', 'over there', 'in there'), 'zh': ('那里', '那边', '那儿', '里面')}
LIST_JOINTS = {'en': (' and ', ' and ', ' and then ', ' as well as ', ', then '), 'zh': ('和', '和', '、', '还有', '，再', '跟')}
ITINERARIES = {
    'en': (('first ', ', then ', ', then '), ('first ', ' then ', ' and then '), ('go to ', ', then ', ' and then '), ('go to ', ' then to ', ' then to '), ('go first to ', ', then ', ', then '), ('to ', ', then to ', ' and then to '), ('go to ', ', ', ' and finally ')),
    'zh': (('先去', '再去', '再去'), ('先去', '，再去', '，最后去'), ('先到', '再到', '然后到'), ('依次去', '、', '和'), ('先', '，再', '，然后'), ('去', '然后', '然后'), ('先去', '，然后去', '，然后去')),
}
"""How people list where to go: beginning, joint, last joint."""
BREATHS = {'en': (' ', ' ', ' ', ' and ', ' then ', ' and then '), 'zh': ('', '', ' ', '再', '然后', '接着')}
"""Joints of steps that are said in one breath."""
