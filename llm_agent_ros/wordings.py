"""The sentences of ``messages.py``: English forms, then Chinese ones, by name of ErrorCode or value of Say."""

from __future__ import annotations

Forms = tuple[str, ...]  # the most detailed first; the last one has no gaps

SITUATIONS: dict[str, tuple[Forms, Forms]] = {
    'OK': (('Done.',), ('完成了。',)),
    'EMPTY_INSTRUCTION': (('The instruction is empty.',), ('指令是空的。',)),
    'INSTRUCTION_TOO_LONG': (
        ('The instruction is too long: at most {limit} characters.', 'The instruction is too long.'),
        ('指令太长了，最多{limit}个字符。', '指令太长了。'),
    ),
    'CONTROL_CHARACTERS': (
        ('The instruction contains characters that are no text.',), ('指令里有不是文字的字符。',),
    ),
    'UNKNOWN_PLACE': (
        ('I know no place called "{place}".', 'I do not know that place.'),
        ('我不知道“{place}”在哪里。', '我不知道那个地方。'),
    ),
    'AMBIGUOUS': (
        ('"{object}" could mean {options}.', 'That could mean several things.'),
        ('“{object}”可能是{options}。', '这个说法可能有几种意思。'),
    ),
    'OUT_OF_CAPABILITY': (('That is not something I can do.',), ('这件事我做不到。',)),
    'UNSAFE_INSTRUCTION': (
        ('I will not do that: somebody or something could be hurt.',), ('我不会这样做：可能会伤到人或损坏东西。',),
    ),
    'NOT_AN_INSTRUCTION': (
        ('I did not find anything to do in that. Tell me, for example: go to the kitchen.',),
        ('我没听出要做什么。可以这样说：去厨房。',),
    ),
    'QUESTION_UNANSWERED': (('I got no answer, so I let it be.',), ('没有得到回答，我就不做了。',)),
    'BUSY': (
        ('I am still busy with: {task}.', 'I am still busy with another task.'),
        ('我还在做：{task}。', '我还在做另一件事。'),
    ),
    'PARSE_TIMED_OUT': (('I could not make sense of that in time.',), ('我没能及时理解这句话。',)),
    'INVALID_TASK': (
        ('That task is not valid: {reason}.', 'That task is not valid.'), ('任务无效：{reason}。', '任务无效。'),
    ),
    'UNKNOWN_OBJECT': (
        ('I know nothing called "{object}".', 'I do not know that object.'),
        ('我不知道“{object}”是什么。', '我不认识那个东西。'),
    ),
    'UNKNOWN_PERSON': (
        ('I know nobody called "{person}".', 'I do not know that person.'), ('我不认识“{person}”。', '我不认识那个人。'),
    ),
    'START_OCCUPIED': (('I am too close to something to set off.',), ('我离障碍物太近，无法出发。',)),
    'GOAL_OCCUPIED': (
        ('There is no room for me at the {target}.', 'There is no room for me there.'),
        ('{target}没有我能停的地方。', '那里没有我能停的地方。'),
    ),
    'START_OUTSIDE_MAP': (('I am outside my map.',), ('我在地图之外。',)),
    'GOAL_OUTSIDE_MAP': (('That is outside my map.',), ('那里在地图之外。',)),
    'NO_VALID_PATH': (
        ('I found no way to the {target}.', 'I found no way there.'), ('我找不到去{target}的路。', '我找不到去那里的路。'),
    ),
    'PLANNER_TIMED_OUT': (('Planning the way took too long.',), ('规划路线用时太长。',)),
    'PLANNER_CANCELLED': (('Planning was cancelled.',), ('路线规划被取消了。',)),
    'NO_MAP': (('I have no map yet.',), ('我还没有地图。',)),
    'INVALID_PLANNER': (
        ('There is no planner called {planner}.', 'There is no such planner.'),
        ('没有名为{planner}的规划器。', '没有这个规划器。'),
    ),
    'INVALID_PATH': (('The path cannot be driven.',), ('这条路线无法行驶。',)),
    'NO_PROGRESS': (('I am stuck.',), ('我被卡住了。',)),
    'PATH_BLOCKED': (
        ('The way to the {target} is blocked.', 'The way is blocked.'), ('去{target}的路被挡住了。', '路被挡住了。'),
    ),
    'STALE_SENSOR': (
        ('I get no data from my {sensor}.', 'A sensor has fallen silent.'),
        ('{sensor}没有数据。', '有一个传感器没有数据。'),
    ),
    'OFF_PATH': (('I have strayed too far from the path.',), ('我偏离路线太远。',)),
    'OBJECT_NOT_FOUND': (
        ('I could not find the {object}.', 'I could not find it.'), ('我没有找到{object}。', '我没有找到。'),
    ),
    'OUT_OF_REACH': (
        ('I cannot reach the {object}.', 'I cannot reach it.'), ('我够不到{object}。', '我够不到。'),
    ),
    'GRASP_FAILED': (
        ('I could not take the {object}.', 'I could not take it.'), ('我没能拿起{object}。', '我没能拿起来。'),
    ),
    'NOTHING_HELD': (('I hold nothing.',), ('我手里没有东西。',)),
    'PLACE_FAILED': (
        ('I could not put the {object} down.', 'I could not put it down.'), ('我没能放下{object}。', '我没能放下。'),
    ),
    'HANDS_FULL': (
        ('My gripper already holds the {object}.', 'My gripper already holds something.'),
        ('我手里已经拿着{object}。', '我手里已经拿着东西。'),
    ),
    'NOT_VERIFIED': (
        ('My sensors do not confirm it: {reason}.', 'My sensors do not confirm that it worked.'),
        ('传感器没有确认：{reason}。', '传感器没有确认成功。'),
    ),
    'PERSON_NOT_FOUND': (
        ('I could not find {person}.', 'I could not find that person.'), ('我没有找到{person}。', '我没有找到那个人。'),
    ),
    'PERSON_LOST': (
        ('I have lost sight of {person}.', 'I have lost sight of whom I followed.'),
        ('我跟丢了{person}。', '我跟丢了。'),
    ),
    'CANNOT_TELL': (
        ('I cannot tell {what}.', 'That is something I cannot tell.'), ('我看不出{what}。', '这个我看不出来。'),
    ),
    'STOPPED': (
        ('I have been stopped and wait for a reset.',), ('我已被停止，等待复位。',),
    ),
    'NOT_FINITE': (('A command or a measurement is not a number.',), ('有指令或测量值不是数字。',)),
    'INVALID_WORLD': (('The world file is not valid.',), ('世界文件无效。',)),
    'INVALID_PARAMETER': (
        ('The parameter {name} is not valid: {value}.', 'A parameter is not valid.'),
        ('参数{name}无效：{value}。', '参数无效。'),
    ),
    'MISSING_WEIGHTS': (('My language model is missing.',), ('缺少语言模型。',)),
    'WRONG_ARCHITECTURE': (('My language model cannot be used.',), ('语言模型无法使用。',)),
    'MISSING_DEPENDENCY': (
        ('{name} is not installed.', 'A library is not installed.'), ('没有安装{name}。', '缺少一个库。'),
    ),
    'INVALID_MAP': (('The map is not valid.',), ('地图无效。',)),
    'NO_CAMERA': (('I get no image from my camera.',), ('摄像头没有图像。',)),
    'MEMORY_UNUSABLE': (
        ('I cannot write to my memory: {file}.', 'I cannot use my memory.'),
        ('我的记忆写不进去：{file}。', '我的记忆用不了。'),
    ),
    'CANCELED': (('Cancelled.',), ('已取消。',)),
    'TIMED_OUT': (('That took too long.',), ('用时太长，我放弃了。',)),
    'NODE_UNAVAILABLE': (
        ('The {node} does not answer.', 'A part of me does not answer.'), ('{node}没有响应。', '有一个模块没有响应。'),
    ),
    'INTERNAL': (
        ('Something went wrong inside me: {reason}.', 'Something went wrong inside me.'),
        ('内部出错：{reason}。', '内部出错了。'),
    ),
    'started': (('I will: {task}.', 'I start.'), ('我来做：{task}。', '我开始了。')),
    'going': (('I am going to the {target}.', 'I am on my way.'), ('我去{target}。', '我出发了。')),
    'arrived': (('I am at the {target}.', 'I have arrived.'), ('我到了{target}。', '我到了。')),
    'searching': (
        ('I am looking for the {object}.', 'I am looking for it.'), ('我在找{object}。', '我在找。'),
    ),
    'found': (('I have found the {object}.', 'I have found it.'), ('我找到了{object}。', '我找到了。')),
    'picking': (('I am taking the {object}.', 'I am taking it.'), ('我在拿{object}。', '我在拿。')),
    'picked': (('I have the {object}.', 'I have it.'), ('我拿到了{object}。', '我拿到了。')),
    'placed': (
        ('I have put the {object} on the {target}.', 'I have put it down.'),
        ('我把{object}放在{target}了。', '我放好了。'),
    ),
    'lost_hold': (
        ('I no longer hold the {object}.', 'I no longer hold what I had.'), ('{object}不在我手里了。', '东西不在我手里了。'),
    ),
    'handed_over': (('Here is the {object}.', 'Here you are.'), ('{object}给你。', '给你。')),
    'moved': (('I have moved {distance_m} m.', 'I have moved.'), ('我移动了{distance_m}米。', '我移动好了。')),
    'turned': (('I have turned {angle_deg} degrees.', 'I have turned.'), ('我转了{angle_deg}度。', '我转好了。')),
    'waiting': (('I wait {seconds} s.', 'I wait.'), ('我等{seconds}秒。', '我在等。')),
    'retrying': (
        ('That did not work ({reason}); I try once more.', 'That did not work; I try once more.'),
        ('没有成功（{reason}），我再试一次。', '没有成功，我再试一次。'),
    ),
    'done': (('Done.',), ('完成了。',)),
    'stopped': (('I have stopped.',), ('我停下了。',)),
    'home': (('I am back at my dock.',), ('我回到充电桩了。',)),
    'which_one': (
        ('Which {object} do you mean: {options}?', 'Which one do you mean?'),
        ('你说的{object}是哪一个：{options}？', '你说的是哪一个？'),
    ),
    'which_place': (
        ('There is no "{place}" here that I know of. Did you mean {options}?', 'Which place do you mean?'),
        ('我不知道“{place}”在哪里。你是说{options}吗？', '你说的是哪个地方？'),
    ),
    'which_place_of': (
        ('Which {place} do you mean: {options}?', 'Which place do you mean?'),
        ('你说的{place}是哪一个：{options}？', '你说的是哪个地方？'),
    ),
    'no_such_place': (
        ('There is no "{place}" here that I know of. Where should that be?', 'I do not know that place.'),
        ('我不知道“{place}”在哪里。应该是哪里？', '我不知道那个地方。'),
    ),
    'ask_where': (('Where do you mean?',), ('你说的是哪里？',)),
    'may_harm': (
        ('That sounds as if it could do harm. Shall I do it all the same?',), ('这听起来可能会伤到人或损坏东西。还是要我这样做吗？',),
    ),
    'no_negative': (
        ('I take no negative numbers: please say the direction instead.',), ('我不接受负数：请改为说出方向。',),
    ),
    'no_clock': (
        ('I cannot wait for a time of day: please say how long to wait.',), ('我不会等到某个钟点：请说要等多久。',),
    ),
    'no_measure': (
        ('I cannot go by that measure: please say it in metres, degrees or seconds.',), ('这个量我用不了：请用米、度或秒来说。',),
    ),
    'either': (('I do one or the other: please say which.',), ('两样里我只做一样：请说做哪一样。',)),
    'not_all': (('I cannot do that with all of them.',), ('这件事我不能对每一个都做。',)),
    'ask_what': (('What do you mean by that? Please name the thing.',), ('你说的是什么东西？请说出它的名字。',)),
    'missing_capability': (
        ('I cannot do that: this robot has no {capability}.', 'I cannot do that with this body.'),
        ('我做不到：这台机器人没有{capability}。', '我的身体做不到。'),
    ),
    'too_much': (
        ('That is more than I do at once: at most {limit}.', 'That is more than I do at once.'),
        ('我一次做不了这么多：最多{limit}。', '我一次做不了这么多。'),
    ),
    'too_little': (('That is too little: at least {limit}.', 'That is too little.'), ('太少了：至少{limit}。', '太少了。')),
    'step': (('Step {number} of {total}: {step}.', 'I am at work.'), ('第{number}步，共{total}步：{step}。', '我在做。')),
    'no_room': (
        ('There is no free spot on the {target}.', 'There is no free spot there.'), ('{target}没有空位。', '那里没有空位。'),
    ),
    'not_straight': (
        ('Something is in the way: I cannot drive straight that far.',), ('前面有东西，我不能直着走那么远。',),
    ),
    'not_there': (('I did not come to rest where I should be.',), ('我没有停在该停的地方。',)),
    'not_seen_there': (
        ('I let go of the {object}, but I do not see it where it should be.', 'I do not see it where it should be.'),
        ('我松开了{object}，但没看到它在该在的地方。', '我没看到它在该在的地方。'),
    ),
    'still_there': (
        ('I closed my gripper, but the {object} is still where it was.', 'It is still where it was.'),
        ('我合上了夹爪，但{object}还在原处。', '它还在原处。'),
    ),
    'no_other': (
        ('I know of no other {object} than those that I have seen to.', 'I know of no other.'),
        ('除了已经处理过的，我不知道还有别的{object}。', '我不知道还有别的。'),
    ),
    'whereabouts': (
        (
            'I know {person}, but not where to find them.', 'I know {place}, but not where it is.',
            'I do not know where you are.',
        ),
        ('我认识{person}，但不知道人在哪里。', '我知道{place}，但不知道它在哪里。', '我不知道你在哪里。'),
    ),
    'no_size': (
        (
            'I cannot put anything on {place}: my world file does not say how large it is.',
            'I do not know how large that is, so I cannot put anything on it.',
        ),
        ('我没法把东西放在{place}上：世界文件没有写它有多大。', '我不知道它有多大，没法把东西放上去。'),
    ),
    'spoken_unseen': (
        ('I did not see {person}: I said it where they should be.', 'I said it, but I saw nobody.'),
        ('我没看到{person}，话是在他们应该在的地方说的。', '我说了，但没看到人。'),
    ),
    'stop_unconfirmed': (
        ('No safety gate confirmed the stop: use the robot\'s emergency stop.',),
        ('没有收到安全模块的停止确认，请使用机器人的急停开关。',),
    ),
    'ended_first': (
        ('I ended that task. Please say again what to do.',), ('那件事我停下了。要做什么，请再说一遍。',),
    ),
    'reset_first': (
        ('I am stopped. Run "llm-agent reset" or call safety_gate/reset before you send me on.',),
        ('我已被停止。请先运行 llm-agent reset 或调用 safety_gate/reset 服务，再让我行动。',),
    ),
}
"""Errors, and what happens on the way."""

REPORTS: dict[str, tuple[Forms, Forms]] = {
    'follow_me': (('Please follow me to {target}.', 'Please follow me.'), ('请跟我去{target}。', '请跟我来。')),
    'here_we_are': (('Here we are at {target}.', 'Here we are.'), ('我们到{target}了。', '我们到了。')),
    'see': (
        ('{where} I see {things}.', 'I see {things}.', 'I see something.'),
        ('{where}我看到{things}。', '我看到{things}。', '我看到了东西。'),
    ),
    'see_nothing': (
        ('{where} I see nothing that I know.', 'I see nothing that I know.'),
        ('{where}我没看到认识的东西。', '我没看到认识的东西。'),
    ),
    'counted': (
        ('{where} I count {things}.', 'I count {things}.', 'I have counted.'),
        ('{where}我数到{things}。', '我数到{things}。', '我数好了。'),
    ),
    'counted_all': (
        (
            'I counted everybody in {color}: of people I can tell no more than the colour of their shirts.',
            'I counted everybody: of people I can tell no more than the colour of their shirts.',
        ),
        ('我数的是所有穿{color}衣服的人：除了衣服的颜色，别的我看不出来。', '我数的是所有人：除了衣服的颜色，别的我看不出来。'),
    ),
    'counted_kind': (
        ('I counted all of them: I cannot tell which are "{what}".', 'I counted all of them.'),
        ('我数的是全部：我看不出哪些是“{what}”。', '我数的是全部。'),
    ),
    'cannot_count': (
        ('I cannot tell which are "{what}", so I do not count them.', 'I cannot tell which those are.'),
        ('我看不出哪些是“{what}”，所以没法数。', '我看不出是哪些。'),
    ),
    'it_is': (('It is {thing}.', 'I see it.'), ('是{thing}。', '我看到了。')),
    'alike': (('{things} are alike in that.', 'They are alike in that.'), ('{things}一样。', '它们一样。')),
    'color_is': (('The colour of {thing} is {color}.', 'I see its colour.'), ('{thing}是{color}的。', '我看到了颜色。')),
    'shirt_is': (('{thing} wears {color}.', 'I see the shirt.'), ('{thing}穿{color}的衣服。', '我看到了衣服。')),
    'size_is': (
        ('The size of {thing} is {width} by {depth} cm, and {height} cm high.', 'I know its size.'),
        ('{thing}长{width}厘米，宽{depth}厘米，高{height}厘米。', '我知道它的大小。'),
    ),
    'shape_is': (('The shape of {thing} is {shape}.', 'I know its shape.'), ('{thing}是{shape}的。', '我知道它的形状。')),
    'kind_is': (('That is {kind}.', 'I know what it is.'), ('那是{kind}。', '我知道那是什么。')),
    'place_is': (('I see {thing} {where}.', 'I see it.'), ('{thing}{where}。', '我看到了。')),
    'boxy': (('that of a box',), ('方形',)),
    'cylindrical': (('that of a cylinder',), ('圆柱形',)),
    'round': (('that of a ball',), ('球形',)),
    'noted': (('I will remember that.',), ('我记住了。',)),
    'cannot_recall': (
        ('I cannot read my memory: what I was told to remember is missing here.',),
        ('我现在读不了记忆，让我记住的事这里没有算进去。',),
    ),
    'do_not_know': (('I do not know that.',), ('这个我不知道。',)),
    'ask_me': (('What would you like to know?',), ('你想知道什么？',)),
    'my_name': (('I am the robot of this place; I have no name yet.',), ('我是这里的机器人，还没有名字。',)),
    'i_can': (('I can {things}.', 'I can drive, look and speak.'), ('我会{things}。', '我会走、会看、会说。')),
    'no_battery_gauge': (('I cannot measure my battery.',), ('我测不到自己的电量。',)),
    'time_is': (('It is {time}.', 'I have a clock.'), ('现在是{time}。', '我有时钟。')),
    'date_is': (('{when} {weekday}, {date}.', 'I have a calendar.'), ('{when}是{date}，{weekday}。', '我有日历。')),
    'i_am': (('I am {where}.', 'I am here.'), ('我{where}。', '我在这里。')),
    'you_are': (('You are {where}.', 'You are here.'), ('你{where}。', '你在这里。')),
    'hold': (('I hold {thing}.', 'I hold something.'), ('我拿着{thing}。', '我拿着东西。')),
    'hold_nothing': (('I hold nothing.',), ('我手里没有东西。',)),
    'hold_something': (('I hold something, but I do not know what.',), ('我拿着东西，但不知道是什么。',)),
    'did': (('I was told: {things}.', 'I did what I was told.'), ('我接到的任务：{things}。', '我做了交代的事。')),
    'did_nothing': (('I have done nothing yet.',), ('我还什么都没做。',)),
    'deed_done': (('done',), ('完成',)),
    'deed_failed': (('not done',), ('没完成',)),
    'you_told_me': (('You told me: {text}.', 'You told me.'), ('你告诉过我：{text}。', '你告诉过我。')),
    'nothing_told': (('I have been told nothing to remember.',), ('还没有人让我记住什么。',)),
    'rooms': (('The rooms that I know: {things}.', 'I know some rooms.'), ('我知道的房间：{things}。', '我知道一些房间。')),
    'thing_is': (('{thing} is {where}.', 'It is there.'), ('{thing}{where}。', '它在那里。')),
    'seen_last': (
        ('{thing} was {where} when I saw it last.', 'I have seen it.'), ('我上次看到{thing}{where}。', '我看到过。'),
    ),
    'person_seen_last': (
        ('{thing} was {where} when I saw them last.', 'I have seen them.'), ('我上次看到{thing}{where}。', '我看到过。'),
    ),
    'put_last': (('I put {thing} {where}.', 'I put it down.'), ('我把{thing}放{where}了。', '我放下了。')),
    'should_be': (('{thing} should be {where}.', 'It should be there.'), ('{thing}应该{where}。', '应该在那里。')),
    'should_be_all': (('{thing} should be {where}.', 'They should be there.'), ('{thing}应该{where}。', '应该都在那里。')),
    'away': (
        ('{thing} is {distance_m} m from here.', 'It is away from here.'), ('{thing}离这里{distance_m}米。', '离这里有一段路。'),
    ),
    'nobody': (('I know of nobody {where}.', 'I know of nobody there.'), ('据我所知{where}没有人。', '据我所知那里没有人。')),
    'things_at': (
        ('{where} there should be {things}.', 'There should be something.'), ('{where}应该有{things}。', '应该有东西。'),
    ),
    'nothing_at': (
        ('I know of nothing {where}.', 'I know of nothing there.'), ('据我所知{where}没有东西。', '据我所知那里没有东西。'),
    ),
}
"""What was seen, and answers."""
