"""More English courtesies, afterthoughts, reasons and joints between steps."""

from __future__ import annotations

BEFORE: tuple[str, ...] = (
    'mind if I ask you to ', "it'd help me a lot if you could ", 'it would help if you could ', "it'd be nice if you could ", "it'd be brilliant if you'd ", 'it would be lovely if you could ', "I'd be grateful if you could ", "I'd be glad if you would ", "I'd be much obliged if you could ", "I'd appreciate it if you could ", 'I would appreciate it if you would ', "I'd be happy if you would ", 'may I ask you to ', 'might I ask you to ', 'can I ask you to ', 'can I get you to ', 'could I get you to ', 'could I trouble you to ', 'sorry to bother you but could you ', 'sorry, can you ', 'excuse me, would you ', 'excuse me, could you ',
    'if it is no trouble, ', "if it's not too much trouble, ", "if you don't mind, ", 'if you have a minute, ', 'when you get a chance, ', 'whenever you can, ', 'once you are free, ', 'would you be so kind as to ', 'would you kindly ', 'would you be able to ', 'are you able to ', 'is it possible for you to ', 'do you think you could ', 'you think you can ', 'do you reckon you could ', "what I'd like is for you to ", 'what I want is for you to ', 'what I need you to do is ', 'all you have to do is ', "I'm asking you to ",
    'I must ask you to ', 'I want to ask you to ', "I'd love you to ", "we'd like you to ", 'we need you to ', 'they want you to ', 'somebody asked you to ', 'you are to ', 'you are supposed to ', "you'd better ", 'you need to ', 'you might as well ', 'you can now ', 'your job now is to ', 'your next job is to ', 'it is your job to ', 'be a good robot and ', 'be a darling and ', 'be a pal and ',
    'make yourself useful and ', 'hurry up and ', 'get moving and ', 'come on, ', 'alright, ', 'all right then, ', 'hey, ', 'hey there, ', 'yo, ', 'oi, ', 'attention, ', 'command: ', 'task: ', 'new task: ', 'todo: ', 'pls ', 'plz ', 'request: ', 'oh and ', 'also, ', 'anyway, ', 'hmm, ',
    'er, ', 'ah, ', 'you know what, ', 'tell you what, ', 'for now, ', 'right away, ', 'immediately ', 'carefully ', 'slowly ', 'without hurrying, ', 'now please ', 'today I want you to ', 'remember to ', "don't forget to ", 'make sure to ', 'make sure you ', 'see to it that you ', 'be sure to ', "I'd suggest you ", 'why not ', "why don't you ", 'let me see you ',
)
"""Ways to begin a request; a verb phrase follows."""

AFTER: tuple[str, ...] = (
    ' if you would', ' if you please', ', if you would be so kind', " if you don't mind", ', if it is no trouble', " if it's not too much trouble", ' when you get a chance', ' when you have a minute', ' whenever you can', ', whenever it suits you', ', no rush', ', no hurry', ', take your time', ', and be quick about it', ', quick', ', chop chop', ', hurry up', ' straight away', ' right away', ' at once', ' asap', ' pls', ' plz', ' thx', ', ta', ', cheers',
    ', much appreciated', ', many thanks', ', thanks in advance', ', thank you very much', ', thank you kindly', ', there is a good robot', ', would that be okay', ', is that okay', ', can you do that', ', could you', ', can you', ', would you mind', ', got it', ', understood', ', all right', ', over', ', that is all', ", that's all", ', nothing else', ', as always', ' like last time', ' as quietly as you can', ' without making noise', ' gently', ' with care', ' today',
)
"""Afterthoughts."""

REASONS: tuple[str, ...] = (
    'my back hurts', 'my leg is in a cast', 'I am on the phone', 'I am in a meeting', 'I am cooking', 'I just sat down', 'I am too tired to get up', 'I am stuck in bed', 'I am feeling a bit sick', 'I have a headache', 'my knees are not what they used to be', 'the doctor told me to rest', 'the doctor is on his way', 'my arms are too short',
    'I am not tall enough', 'I am too lazy', 'my hands are wet', 'my hands are dirty', 'I am holding the baby', 'the baby has just fallen asleep', 'the twins are hungry', 'the kids will be back soon', 'the party starts at eight', 'the guests are about to arrive', 'the customers are waiting', 'there is a queue already', 'the shop opens in an hour', 'we are closing soon',
    'my shift ends at six', 'the night shift is coming', 'the boss will be here any minute', 'the inspector is coming today', 'the order has to go out today', 'the truck leaves at noon', 'we are behind schedule', 'the experiment is about to start', 'the deadline is tonight', 'everything is a mess', 'it looks untidy', 'I cannot work like this', 'I spilled something', 'somebody might trip', 'it is getting dark', 'it is raining outside', 'it is hot in here', 'lunch is nearly ready',
    'breakfast is over', 'we are going out', 'we are leaving in ten minutes', 'my train leaves soon', 'she is not feeling well', 'he has been waiting for ages', 'they have been complaining', 'nobody else has time', 'everyone else is busy', 'I asked twice already', 'I nearly forgot', 'I keep forgetting', 'that is what the rules say', 'the schedule says so', 'it is your turn', 'we have no time to lose', 'I trust you',
)
"""Why somebody wants something; no part of the task."""

JOINTS: tuple[str, ...] = (
    ', and after that ', ', and afterwards ', '. afterwards, ', ' and afterwards ', ', afterwards ', '. once you are done with that, ', ', once that is done, ', ' and once that is done ', '. when that is done ', ' and when you have done that ', ', when you are through with that ', ' and when you are finished, ', '. as soon as that is done, ', ' and as soon as you are done ', '. having done that, ', ', and next ', ' and next ', ' and straight after that ', ', and straight afterwards ',
    ', and right after ', ', and only then ', ' and only then ', '. only then ', '. then, ', ' ... then ', ', then please ', ' and then please ', ' and also ', '. also ', ', also ', '. besides, ', ', plus ', ' & ', '. second, ',
    ', secondly ', ', step two, ', '. lastly, ', ' and finally ', ', and to finish ', ', and last of all ', '. last thing, ', '. oh and then ', ', oh and ', ' and, uh, ', ', um, then ', ' and while you are at it ', ', and while you are at it, ', '. while you are at it, ', '. that done, ', ' and following that ', ', following that ', '. later ', ' and later ',
)
"""Joints between two imperative steps, in the order of doing."""

