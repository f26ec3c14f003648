"""English for the skills that deal with people and with questions: follow, guide, find, count, describe, answer, remember.

Beside the prefixes of ``steps_en`` ('>' a place, '@' a person, '#' a place as ``target``) there is '~': ``question`` comes
from ``INDIRECT``, as it stands after "tell me". In ``company_clauses_en`` that is the gap ``indirect``.
"""

from __future__ import annotations

TEMPLATES: dict[str, tuple[str, ...]] = {
    'follow': (
        'keep behind {person}', 'stick with {person}', 'stick close to {person}', 'tag along with {person}', 'trail {person}', 'tail {person} please', 'go along with {person}', 'go with {person}', 'walk with {person}', 'walk behind {person}', 'stay with {person}', 'stay right behind {person}', 'stay close to {person}', 'stay on the heels of {person}', 'keep up with {person}', 'keep pace with {person}', 'drive after {person}', 'go after {person}', 'run after {person}, not too close',
        'accompany {person}, just stay behind', 'shadow {person}', 'let {person} lead the way', '{person} leads and you come after', '{person} knows the way, follow along', '{person} goes first, you go behind', 'wherever {person} goes, you go', 'go where {person} goes', 'do not lose {person}', "don't lose sight of {person}", "don't let {person} out of your sight", 'keep {person} in sight and drive along', 'see {person}? go behind them', 'attach yourself to {person}',
        'latch on to {person}', 'be the shadow of {person}', 'act as a porter behind {person}', 'you are with {person} today, follow along', 'from now on you follow {person}', 'start following {person}', 'begin to follow {person}', 'switch to following {person}', 'follow mode on {person}', 'resume following {person}', 'follow right behind {person}', 'follow at a distance behind {person}', 'follow {person} but keep your distance', 'follow {person} slowly',
        'follow {person} wherever they go', 'follow {person} until they stop', 'follow {person} around', 'I want {person} followed', 'have {person} show you the way and follow', 'when {person} moves, you move', '{person} is about to leave, go along', '{person} is walking off, go after them', 'run along with {person}', 'roll along behind {person}', 'tail behind {person}', 'get behind {person} and follow', 'fall in behind {person}', 'line up behind {person} and come along',
        'follow {person} to {to}', 'follow {person} all the way to {to}', 'follow {person} as far as {to}', 'follow {person} over to {to}', 'follow {person} until {to}', 'go with {person} to {to}', 'go along with {person} to {to}', 'walk with {person} to {to}', 'stay behind {person} until you reach {to}', 'stay with {person} up to {to}', 'tag along with {person} to {to}', 'keep behind {person} as far as {to}', 'trail {person} to {to}', '{person} is going to {to}, go along',
        '{person} is heading to {to}, follow', '{person} walks to {to} now, stay behind them', '{person} will lead you to {to}, follow', 'let {person} take you to {to}', 'let {person} show you the way to {to}', '{person} shows you where {to} is, go after them', 'until you get to {to}, follow {person}', 'to {to}, right behind {person}', 'drive behind {person} to {to}', 'stick with {person} till {to}', 'do not lose {person} on the way to {to}', 'keep up with {person} to {to}',
        '{person} is off to {to} and you follow', 'accompany {person} from behind to {to}', 'shadow {person} up to {to}', 'follow after {person} to {to}, would you', 'head to {to} behind {person}', '{person} first, you second, to {to}',
    ),
    'guide': (
        'take {person} along to {to}', 'walk {person} to {to}', 'walk {person} over to {to}', 'bring {person} along to {to}', 'see {person} to {to}', 'show {person} to {to}', 'show {person} how to get to {to}', 'show {person} where {to} is', 'help {person} find {to}', 'help {person} find the way to {to}', 'help {person} get to {to}', 'usher {person} to {to}', 'usher {person} into {to}', 'conduct {person} to {to}', 'direct {person} to {to}', 'steer {person} to {to}',
        'pilot {person} to {to}', 'accompany {person} to {to}', 'take {person} with you to {to}', 'go ahead of {person} to {to}', 'go in front of {person} to {to}', 'drive ahead and take {person} to {to}', 'be a guide for {person} to {to}', 'act as guide to {to} for {person}', 'play the guide and get {person} to {to}', 'guide {person} over to {to}', 'guide {person} into {to}', 'guide {person} safely to {to}', 'guide {person} through to {to}', 'lead {person} over to {to}',
        'lead {person} into {to}', 'lead {person} back to {to}', 'lead {person} straight to {to}', 'lead the way to {to} for {person}', 'get {person} to {to}', 'get {person} safely to {to}', 'make sure {person} gets to {to}', 'make sure {person} finds {to}', 'see that {person} reaches {to}', 'see to it that {person} arrives at {to}', '{person} has to get to {to}, lead the way', '{person} needs to go to {to}, show the way', '{person} wants to go to {to}, take them',
        '{person} is looking for {to}, guide them', '{person} does not know where {to} is, take them there', '{person} cannot find {to}, help out', '{person} would like to be taken to {to}', '{person} is expected at {to}, bring them over', '{person} must be brought to {to}', '{person} is lost and wants to get to {to}', 'I want {person} taken to {to}', 'I would like {person} to be led to {to}', 'have {person} follow you to {to}', 'let {person} follow you to {to}',
        'ask {person} to follow you to {to}', '{person} should follow you to {to}', '{person} to {to}, you lead', 'go before {person} and lead them to {to}', 'could {person} be shown to {to}', 'the way to {to}, show it to {person}', 'to {to} with {person}, you go first', 'deliver {person} safe and sound at {to}', 'drop {person} off at {to}', 'escort {person} over to {to}', 'escort {person} back to {to}', 'escort {person} out to {to}', 'give {person} an escort to {to}',
        'give {person} a guided walk to {to}', 'chaperone {person} to {to}', 'take care that {person} gets to {to}', 'please see {person} over to {to}', 'pick {person} up and guide them to {to}', 'meet {person} and take them to {to}', 'take {person} from {from} to {to}', 'guide {person} from {from} to {to}', 'lead {person} from {from} to {to}', 'escort {person} from {from} to {to}', 'bring {person} from {from} to {to}', 'walk {person} from {from} to {to}',
        'accompany {person} from {from} to {to}', 'fetch {person} at {from} and lead them to {to}', 'collect {person} from {from} and escort them to {to}', 'meet {person} at {from} and guide them to {to}', 'pick {person} up at {from} and take them to {to}', '{person} is waiting at {from}, guide them to {to}', '{person} is at {from} and wants to go to {to}, lead them', '{person} just arrived at {from}, show them to {to}', 'get {person} at {from} and take them to {to}',
        'from {from} take {person} to {to}', 'from {from} to {to} guide {person}', 'starting at {from}, lead {person} to {to}', 'welcome {person} at {from} and walk them to {to}', '{person} stands at {from}, please bring them to {to}', 'show {person} the way from {from} to {to}', 'help {person} from {from} over to {to}', 'see {person} from {from} to {to}',
    ),
    'find_person': (
        'find {person}', 'look for {person}', 'go find {person}', 'go look for {person}', 'search for {person}', 'locate {person}', 'where is {person}', "where's {person}", 'where did {person} go', 'where has {person} gone', 'have you seen {person}', 'did you see {person} anywhere', 'do you know where {person} is', 'any idea where {person} went', 'seen {person} lately', 'I cannot find {person}', "I can't see {person} anywhere", 'I am looking for {person}',
        'we are looking for {person}', '{person} is missing, look around', '{person} has disappeared, go and search', '{person} is somewhere in the house, go find them', '{person} must be around here somewhere, look', 'help me find {person}', 'try to find {person}', 'see where {person} is', 'see if you can find {person}', 'see whether {person} is around', 'check whether {person} is here', 'check if {person} is home', 'check if {person} came in yet', 'is {person} in',
        'is {person} here', 'is {person} around', 'is {person} at home', 'is {person} back yet', 'has {person} arrived', 'has {person} shown up', 'did {person} come in', 'tell me where {person} is', 'tell me where I can find {person}', 'let me know where {person} is', 'let me know if you see {person}', 'I need to know where {person} is', 'I need to talk to {person}, where are they', 'I have to speak to {person}, find them', 'track down {person}', 'track {person} down for me',
        'hunt up {person}', 'seek out {person}', 'spot {person}', 'find {person} in {where}', 'find {person} at {where}', 'look for {person} in {where}', 'look for {person} at {where}', 'search {where} for {person}', 'scan {where} for {person}', 'check {where} for {person}', 'look around {where} for {person}', 'go and find {person} in {where}', 'go and look in {where} for {person}', 'locate {person} in {where}', 'is {person} in {where}', 'is {person} at {where}',
        'is {person} still at {where}', 'is {person} already in {where}', 'is {person} over in {where}', 'was {person} in {where}', 'do you see {person} in {where}', 'can you see {person} at {where}', 'can you spot {person} near {where}', 'see if {person} is in {where}', 'see whether {person} is at {where}', 'look whether {person} is in {where}', 'check if {person} is at {where}', 'check whether {person} is still in {where}', 'make sure {person} is in {where}',
        'find out if {person} is in {where}', 'find out whether {person} is at {where}', 'verify that {person} is at {where}', 'confirm {person} is in {where}', 'I wonder if {person} is in {where}', 'I think {person} is in {where}, have a look', '{person} should be in {where}, please check', '{person} said they would be at {where}, look', '{person} is probably in {where}, find them', 'maybe {person} is in {where}, go see', 'in {where}, look for {person}', 'at {where}, find {person}',
        'somewhere in {where} there is {person}, find them', 'there should be {person} at {where}, look for them', 'could {person} be in {where}', 'could it be that {person} is at {where}', 'would {person} be in {where} by any chance', 'does {person} sit in {where} right now', 'is there {person} in {where}', 'is {person} hiding in {where}', 'is {person} working in {where}', 'is {person} sitting at {where}', 'is {person} standing by {where}', 'see {person} in {where} anywhere',
        'go looking for {person} around {where}', 'comb {where} for {person}', 'have a look round {where} for {person}', 'peek into {where} and see if {person} is there', 'look into {where} to see whether {person} is there', 'go check {where}, is {person} there', 'did {person} leave {where} or are they still there', '{person}, in {where} or not',
    ),
    'inspect': (
        '#what is on {target}', "#what's on {target}", '#what is in {target}', "#what's in {target}", '#what is lying on {target}', '#what do you see on {target}', '#what do you see in {target}', '#what can you see at {target}', '#what is there on {target}', '#what things are on {target}', '#what have we got in {target}', '#what do we have on {target}', '#what stands on {target}', '#what all is on {target}', '#anything on {target}', '#anything in {target}',
        '#is anything on {target}', '#is there anything on {target}', '#is there something in {target}', '#is {target} empty', '#is {target} tidy', '#is {target} free', '#is {target} clear', '#is {target} occupied', '#is {target} clean', 'look at {target}', 'take a look at {target}', 'have a look at {target}', 'have a close look at {target}', 'look closely at {target}', 'take a closer look at {target}', 'inspect {target}', 'examine {target}', 'study {target}', 'scan {target}',
        'check {target}', 'check out {target}', 'check {target} over', 'give {target} a once-over', 'give {target} a look', 'cast an eye over {target}', 'run your eyes over {target}', 'point your camera at {target}', 'aim the camera at {target}', 'use your camera on {target}', 'check up on {target}', 'see what is up with {target}', 'see how {target} is doing', '#see what {target} looks like now', 'look {target} over', '#check the state of {target}',
        '#check the condition of {target}', 'check that {target} is alright', 'check if {target} is okay', 'is {target} okay', 'is {target} alright', 'is everything alright with {target}', 'is everything fine with {target}', 'anything wrong with {target}', 'what is wrong with {target}', 'what is going on with {target}', "what's the matter with {target}", "what's up with {target}", '#how is {target} looking', '#how does {target} look right now', '#in what state is {target}',
        '#what state is {target} in', '#tell me the state of {target}', 'tell me about {target}', 'tell me what is going on with {target}', 'report on {target}', 'give me a report on {target}', '#give me a status of {target}', '#status of {target} please', 'I would like to know how {target} is', '#tell me what is on {target}', "#tell me what's in {target}", '#tell me what you see on {target}', '#tell me what you see in {target}', '#let me know what is on {target}',
        "#let me know what's in {target}", '#find out what is on {target}', '#find out what is in {target}', '#see what is on {target}', "#see what's in {target}", '#see if there is anything on {target}', '#look what is on {target}', "#look what's in {target}", '#check what is on {target}', '#check what is left in {target}', '#check whether {target} is empty', '#see whether {target} is free', '#report what is on {target}', '#list what is on {target}', '#list everything on {target}',
        '#list the things in {target}', '#name the things on {target}', '#name everything you see in {target}', '#take stock of {target}', '#make an inventory of {target}', '#do an inventory of {target}', '#what did they leave on {target}', '#what is left on {target}', '#did anybody leave something on {target}', '#has something been left in {target}', '#go see what is on {target}', "#go look what's in {target}", '#I want to know what is on {target}',
        '#I need to know what is in {target}', '#show me what is on {target}', '#which things are on {target}', '#which objects are in {target}', '#what items are there in {target}', '#does anything lie on {target}', '#do you see anything on {target}', '#do you see anything in {target}', '#could you tell me what is sitting on {target}', '#survey what is in {target}', '#what is around {target}', '#what does it look like in {target}', '#how does it look in {target}',
        '#describe {target}', '#describe what is on {target}', '#describe what you see in {target}', '#describe to me what is in {target}',
    ),
    'count': (
        'how many {what} are there', 'how many {what} do you see', 'how many {what} can you see', 'how many {what} have we got', 'how many {what} do we have', 'how many {what} are left', 'count {what}', 'count the {what}', 'count all {what}', 'count all the {what} you see', 'count up the {what}', 'please count how many {what} there are', 'do a count of the {what}', 'make a count of the {what}', 'take a count of {what}', 'number of {what}', 'number of {what} please',
        'what is the number of {what}', 'tell me the number of {what}', 'give me the number of {what}', 'tell me how many {what} you see', 'tell me how many {what} there are', 'how many {what} in total', '{what}, how many', 'the {what}, count them', 'how many {what} are on {where}', 'how many {what} are in {where}', 'how many {what} are at {where}', 'how many {what} are there on {where}', 'how many {what} are there in {where}', 'how many {what} are there at {where}',
        'how many {what} do you see on {where}', 'how many {what} do you see in {where}', 'how many {what} can you see at {where}', 'how many {what} can you count in {where}', 'how many {what} have we got in {where}', 'how many {what} do we still have in {where}', 'how many {what} are left on {where}', 'how many {what} are left in {where}', 'how many {what} does {where} hold', 'how many {what} lie on {where}', 'how many {what} stand on {where}', 'how many {what} on {where}',
        'how many {what} in {where}', 'how many {what} did they leave in {where}', 'count {what} in {where}', 'count {what} on {where}', 'count the {what} in {where}', 'count the {what} on {where}', 'count the {what} at {where}', 'count all the {what} in {where}', 'count how many {what} are in {where}', 'count how many {what} there are on {where}', 'in {where}, count the {what}', 'in {where}, how many {what} are there', 'on {where}, how many {what} do you see',
        'on {where} count the {what}', 'at {where}, count {what}', 'tell me how many {what} are on {where}', 'tell me how many {what} are in {where}', 'tell me how many {what} there are in {where}', 'tell me the number of {what} in {where}', 'tell me the number of {what} on {where}', 'tell me the count of {what} at {where}', 'let me know how many {what} are in {where}', 'let me know how many {what} are on {where}', 'I need to know how many {what} are in {where}',
        'I want to know how many {what} there are on {where}', "I'd like to know how many {what} we have in {where}", 'I wonder how many {what} are in {where}', 'find out how many {what} are on {where}', 'find out how many {what} are in {where}', 'see how many {what} are in {where}', 'see how many {what} are left on {where}', 'check how many {what} are on {where}', 'check how many {what} we have in {where}', 'check the number of {what} in {where}',
        'determine the number of {what} in {where}', 'establish how many {what} there are at {where}', 'work out how many {what} are in {where}', 'report the number of {what} on {where}', 'report how many {what} are in {where}', 'give me a count of the {what} in {where}', 'give me a head count of {what} in {where}', 'give me the quantity of {what} in {where}', 'get me the number of {what} in {where}', 'do a quick count of {what} in {where}', 'take a count of the {what} on {where}',
        'do the stock count of {what} in {where}', 'quantity of {what} in {where}', 'number of {what} on {where}', '{what} in {where}, how many', '{what} on {where}, count please', 'any idea how many {what} are in {where}', 'do you know how many {what} are on {where}', 'can you say how many {what} there are in {where}', 'what number of {what} is in {where}', 'add up the {what} in {where}', 'tally the {what} in {where}', 'tally up {what} on {where}',
        'look at {where} and count the {what}', 'look in {where} and tell me how many {what} there are', 'have a look how many {what} are in {where}',
    ),
    'describe': (
        'tell me the {what}', 'what is the {what}', "what's the {what}", 'say the {what}', 'say what the {what} is', 'give me the {what}', 'name the {what}', 'state the {what}', 'report the {what}', 'describe the {what}', 'let me know the {what}', 'let me know what the {what} is', 'find out the {what}', 'find out what the {what} is', 'determine the {what}', 'identify the {what}', 'figure out the {what}', 'check the {what} for me', 'check what the {what} is',
        'look what the {what} is', 'see what the {what} is', 'I need the {what}', 'I need to know the {what}', 'I want to know the {what}', 'I would like to know the {what}', "I'd like to hear the {what}", 'do you know the {what}', 'do you know what the {what} is', 'can you tell the {what}', 'can you see what the {what} is', 'can you make out the {what}', 'can you tell me what the {what} is', 'could I know the {what}', 'may I ask the {what}', 'which is the {what}',
        'which one is the {what}', 'tell me which is the {what}', 'tell me what the {what} is', 'the {what}, what is it', 'the {what} please', 'the {what}?', 'any idea what the {what} is', 'what would you say is the {what}', 'what do you think is the {what}', 'please look and tell me the {what}', 'take a look and tell me the {what}', 'use your camera and tell me the {what}', 'what might the {what} be', 'read me the {what}', 'remind me of the {what}', 'I forgot the {what}',
        'I cannot see the {what}, can you', "I can't make out the {what}, tell me", 'tell me the {what} on {where}', 'tell me the {what} in {where}', 'tell me the {what} at {where}', 'what is the {what} on {where}', 'what is the {what} in {where}', "what's the {what} at {where}", "what's the {what} on {where}", 'which is the {what} on {where}', 'which one is the {what} in {where}', 'name the {what} on {where}', 'name the {what} in {where}', 'name the {what} at {where}',
        'say the {what} on {where}', 'say what the {what} in {where} is', 'describe the {what} on {where}', 'describe the {what} at {where}', 'describe the {what} in {where} to me', 'give me the {what} at {where}', 'give me the {what} in {where}', 'report the {what} in {where}', 'identify the {what} on {where}', 'identify the {what} at {where}', 'find out the {what} at {where}', 'find out the {what} in {where}', 'find out what the {what} on {where} is',
        'let me know the {what} at {where}', 'let me know the {what} in {where}', 'let me know what the {what} on {where} is', 'I want to know the {what} on {where}', 'I need to know the {what} at {where}', "I'd like to know the {what} in {where}", 'on {where}, what is the {what}', 'in {where}, what is the {what}', 'in {where}, which is the {what}', 'at {where}, tell me the {what}', 'on {where}, tell me the {what}', 'look at {where} and tell me the {what}',
        'look on {where} and say which is the {what}', 'look in {where} and tell me the {what}', 'check {where} and tell me the {what}', 'take a look at {where} and name the {what}', 'check the {what} on {where}', 'check the {what} in {where}', 'see what the {what} on {where} is', 'see what the {what} at {where} is', 'determine the {what} on {where}', 'can you tell me the {what} on {where}', 'do you know the {what} at {where}', 'do you see what the {what} in {where} is',
        'the {what} on {where}, please', 'the {what} at {where}, what is it', 'come back with the {what} at {where}', 'out of the stuff on {where}, which is the {what}', 'of all things on {where}, name the {what}', 'among the things in {where}, which is the {what}', 'figure out the {what} at {where}',
    ),
    'answer': (
        '{question}', '{question}', '{question}', 'robot, {question}', 'hey, {question}', 'say, {question}', 'hello, {question}', 'excuse me, {question}', 'sorry to bother you, {question}', 'one question, {question}', 'a question for you: {question}', 'quick question: {question}', 'I have a question, {question}', 'got a question, {question}', 'just curious, {question}', 'just out of curiosity, {question}', 'so, {question}', 'well, {question}', 'by the way, {question}',
        'oh and {question}', 'ok, {question}', 'now, {question}', 'please, {question}', 'answer me this: {question}', 'answer this: {question}', 'answer this question: {question}', 'answer the question: {question}', 'here is my question: {question}', 'let me ask you something, {question}', 'let me ask you: {question}', 'may I ask, {question}', 'can I ask you, {question}', 'I wanted to ask, {question}', 'I want to ask you, {question}', 'my question is, {question}',
        'the question is {question}', 'tell me, {question}', 'tell me this, {question}', 'do tell me, {question}', 'quiz time: {question}', 'quiz question, {question}', 'riddle me this: {question}', 'next question: {question}', 'another question: {question}', 'one more thing, {question}', '{question}, robot', '{question}, do you know', '{question}, any idea', '{question}, tell me', '{question}, please', '{question}, if I may ask', '{question}, just curious',
        '{question}, can you answer that', '{question} please answer', 'seriously, {question}', 'honestly, {question}', '~tell me {question}', '~say {question}', '~do you know {question}', '~can you tell me {question}', '~could you tell me {question}', '~would you tell me {question}', '~please say {question}', '~I want to know {question}', "~I'd like to know {question}", '~I need to know {question}', '~I was wondering {question}', '~I would love to hear {question}',
        '~let me know {question}', '~any idea {question}', '~do you happen to know {question}', '~would you happen to know {question}', "~you don't know {question}, do you", '~can you say {question}', '~are you able to tell me {question}', '~could you please let me know {question}', '~tell us {question}', '~let us hear {question}', '~share {question}', '~would you please say {question}', '~explain to me {question}', '~I forgot, tell me {question}', '~remind me {question}',
        '~mind telling me {question}', '~would you mind telling me {question}', '~are you allowed to say {question}', '~kindly tell me {question}', '~go on, tell me {question}', '~come on, tell me {question}', '~@tell {to} {question}', '~@say to {to} {question}', '~@let {to} know {question}', '~@explain to {to} {question}', '~@inform {to} {question}', '~@could you tell {to} {question}', '~@{to} wants to know {question}', '~@{to} would like to know {question}',
        '~@{to} is asking {question}', '~@{to} asked {question}, answer them', '~@please tell {to} {question}', '~@go and tell {to} {question}', '~@go tell {to} {question}', '~@give {to} an answer, they ask {question}', '@{to} asks: {question}', '@{to} asked you: {question}', '@{to} has a question: {question}', '@{to} wants to know, {question}', '@answer {to}, who asks: {question}', '@for {to}: {question}', '@answer {to}', '@answer the question of {to}',
        '@answer the questions of {to}', '@answer {to}, they have a question', '@{to} has a question for you', '@{to} wants to ask you something, answer', '@{to} has something to ask you', '@give {to} an answer to their question', '@respond to {to}', '@reply to {to}', '@respond to the question of {to}', '@reply to what {to} asks', '@listen to {to} and answer', '@take a question from {to}', '@let {to} ask you a question and answer it',
        '@be there for {to} if they have a question, and answer it', '@help {to} with a question',
    ),
    'remember': (
        'remember {fact}', 'remember that {fact}', 'remember this: {fact}', 'please remember, {fact}', 'remember for later: {fact}', 'remember for next time that {fact}', 'you should remember that {fact}', 'always remember that {fact}', 'try to remember that {fact}', 'will you remember that {fact}', 'can you remember that {fact}', "don't forget {fact}", "don't forget that {fact}", 'do not forget: {fact}', 'never forget that {fact}', "please don't forget, {fact}", 'note {fact}',
        'note that {fact}', 'note this down: {fact}', 'take note that {fact}', 'take a note: {fact}', 'take note, {fact}', 'make a note: {fact}', 'make a note that {fact}', 'make a mental note that {fact}', 'write this down: {fact}', 'jot down that {fact}', 'jot this down: {fact}', 'put down that {fact}', 'put it in your notes that {fact}', 'keep in mind that {fact}', 'keep in mind, {fact}', 'bear in mind that {fact}', 'keep it in your head that {fact}',
        'have it in mind that {fact}', 'mind that {fact}', 'memorise that {fact}', 'memorize this: {fact}', 'learn that {fact}', 'learn this: {fact}', 'save this: {fact}', 'save that {fact}', 'save this information: {fact}', 'save to memory that {fact}', 'store this: {fact}', 'store the fact that {fact}', 'store in your memory that {fact}', 'put into your memory that {fact}', 'put this in your memory: {fact}', 'keep this in memory: {fact}', 'commit to memory that {fact}',
        'add to your memory: {fact}', 'add to your notes that {fact}', 'add this: {fact}', 'record that {fact}', 'record this: {fact}', 'register that {fact}', 'log that {fact}', 'log this: {fact}', 'file away that {fact}', 'for your information, {fact}', 'fyi {fact}', 'just so you know, {fact}', 'so that you know: {fact}', 'for future reference, {fact}', 'for later, {fact}', 'for the record, {fact}', 'for next time, {fact}', 'be aware that {fact}', 'know that {fact}',
        'you should know that {fact}', 'you need to know that {fact}', 'I want you to know that {fact}', 'I want you to remember that {fact}', "I'd like you to keep in mind that {fact}", 'I am telling you now so you remember: {fact}', 'information for you: {fact}', 'new information: {fact}', 'update: {fact}, remember it', '{fact}, remember that', '{fact}, remember it please', "{fact}, don't forget", '{fact}, do not forget it', '{fact}, keep that in mind', '{fact}, bear that in mind',
        '{fact}, note that', '{fact}, make a note of it', '{fact}, write it down', '{fact}, just so you know', '{fact}, memorise that', '{fact}, save that', '{fact}, got it? remember', '{fact}, please keep it in memory', '{fact}, and remember that for later', '{fact}, in case somebody asks', 'in case I ask you later, {fact}', 'if anybody asks, {fact}', 'when somebody asks, {fact}, remember', 'hold on to this: {fact}', 'hang on to this, {fact}', 'important: {fact}',
        'one thing to remember: {fact}', 'something to remember: {fact}', 'let it be noted that {fact}', 'it is important to know that {fact}', 'I am going to forget it, so remember that {fact}', 'help me remember that {fact}', 'you have to remember one thing, {fact}', 'repeat it to yourself and remember: {fact}', 'get this in your head: {fact}', 'listen and remember: {fact}',
    ),
}

FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    'follow': (
        *((words, ' follow me') for words in (
            'follow me', 'come with me', 'come along', 'come along with me', 'come on, with me', 'walk with me', 'stay with me', 'stay behind me', 'stay close to me', 'stick with me', 'keep up with me', 'keep behind me', 'after me', 'right behind me please', 'tag along', 'let me lead the way', "I'll go first, you come after", 'I go ahead and you follow', 'I will show you the way', 'I show you where it is, come', 'come on, this way', 'this way please, robot', 'follow my lead',
            'walk behind me', 'be my shadow', 'just do what I do and stay behind', "I'm leaving, come along", 'you come with me now', 'come, I want to show you something', 'start following', 'follow', "let's walk together", 'let us go for a walk', 'trail me', 'carry on behind me', 'where I go, you go', "don't lose me",
        )),
        *((words, ' follow me| to={to}') for words in (
            'come along with me to {to}', 'come with me to {to}', 'follow me to {to}', 'follow me as far as {to}', 'follow me until we reach {to}', 'walk with me to {to}', 'stay behind me till {to}', 'I am going to {to}, come along', "I'm off to {to}, follow", 'I show you the way to {to}', "I'll lead you to {to}", 'let me take you to {to}', 'accompany me to {to}, I go first', "let's walk to {to}, me in front", 'stick with me to {to}', 'to {to}, after me',
        )),
    ),
    'guide': (
        *((words, ' guide me|{to}') for words in (
            'take me to {to}', 'bring me to {to}', 'lead me to {to}', 'guide me to {to}', 'show me the way to {to}', 'walk me to {to}', 'show me to {to}', 'show me where {to} is', 'show me how to get to {to}', 'help me get to {to}', 'help me find {to}', 'how do I get to {to}', 'how can I get to {to}', 'which way to {to}', 'which way is {to}', 'which way do I go to {to}', 'where do I go for {to}', "I'm lost, I want to get to {to}", 'I want to go to {to}', 'I need to go to {to}',
            'I have to be at {to}', 'I would like to see {to}, lead the way', 'I have an appointment at {to}, where do I go', 'lead the way to {to}', "I'll follow you to {to}", 'I will follow you, go to {to}', 'you go first to {to}, I come behind', 'let me follow you to {to}', 'escort me to {to}', 'accompany me to {to}', 'can you get me to {to}', 'get me to {to}', 'we want to get to {to}', 'we are trying to find {to}', 'take us to {to}', 'show us {to}', 'bring us over to {to}',
            'direct me to {to}',
        )),
        *((words, ' guide me|{to}| from={from}') for words in (
            'guide me from {from} to {to}', 'take me from {from} to {to}', 'how do I get from {from} to {to}', 'show me the way from {from} to {to}', 'lead us from {from} to {to}', 'from {from}, how do I get to {to}', 'pick me up at {from} and take me to {to}', 'I will be at {from}, guide me to {to}',
        )),
    ),
    'find_person': (
        *((words, ' find_person anyone| where={where}') for words in (
            'is anyone in {where}', 'anyone in {where}', 'anyone at {where}', 'is there anyone in {where}', 'see if anyone is in {where}', 'check {where} for anyone', 'check whether anyone is still in {where}', 'do you see anyone in {where}', 'is anyone at {where} right now', "make sure there isn't anyone in {where}", 'did anyone stay behind in {where}',
        )),
        *((words, ' find_person anybody| where={where}') for words in (
            'is anybody in {where}', 'anybody at {where}', 'is there anybody in {where}', 'anybody there in {where}', 'check if anybody is in {where}', 'see whether anybody is at {where}', 'does anybody sit in {where}', 'can you see anybody by {where}',
        )),
        *((words, ' find_person somebody| where={where}') for words in (
            'is somebody in {where}', 'is there somebody at {where}', 'find somebody in {where}', 'look for somebody in {where}', 'I think I hear somebody in {where}', 'there is somebody at {where}, go and see', 'I heard somebody in {where}, please check',
        )),
        *((words, ' find_person someone| where={where}') for words in (
            'is someone in {where}', 'is someone at {where}', 'find someone in {where}', 'see if there is someone in {where}', 'I think someone is at {where}',
        )),
        *((words, ' find_person people| where={where}') for words in (
            'are there people in {where}', 'are there any people at {where}', 'look for people in {where}', 'are people still in {where}',
        )),
        *((words, ' find_person anyone') for words in (
            'is anyone here', 'is anyone home', 'anyone around', 'do you see anyone', 'can you see anyone',
        )),
        *((words, ' find_person somebody') for words in (
            'find somebody', 'go find somebody who can help', 'I need somebody, look around',
        )),
        *((words, ' find_person anybody') for words in (
            'is anybody there', 'is anybody at home', 'anybody here',
        )),
        ('is everyone in {where}', ' find_person everyone| where={where}'),
    ),
    'inspect': (
        *((words, ' inspect{target}') for words in (
            'look, {target}', '{target}, have a look', '{target}, check', '{target}: everything okay', '{target}, what is it like', '{target}, all fine',
        )),
    ),
    'count': (
        *((words, ' count people') for words in (
            'how many people are there', 'how many people are here', 'count the people', 'how many people do you see', 'how many people are around',
        )),
        *((words, ' count people| where={where}') for words in (
            'how many people are in {where}', 'how many people are sitting at {where}', 'number of people in {where}', 'how crowded is it with people in {where}',
        )),
        ('how many persons are in {where}', ' count persons| where={where}'), ('count the persons at {where}', ' count persons| where={where}'), ('how many guests have come', ' count guests'), ('how many guests are here', ' count guests'), ('how many chairs are free in {where}', ' count chairs| where={where}'), ('are there enough chairs in {where}, count them', ' count chairs| where={where}'), ('how many plates are there', ' count plates'),
        ('how many books stand in {where}', ' count books| where={where}'), ('count me the books in {where}', ' count books| where={where}'),
    ),
    'describe': (
        *((words, ' describe color{object}') for words in (
            'what color is {object}', 'what color does {object} have', 'what is the color of {object}', 'which color is {object}', 'which color has {object}', '{object} is what color', 'is {object} red or blue, what color', 'in what color is {object}',
        )),
        *((words, ' describe colour{object}') for words in (
            'what colour is {object}', 'what colour has {object}', 'which colour does {object} have', 'do you see what colour {object} is', 'tell me what colour {object} is', '{object}, what colour is it',
        )),
        *((words, ' describe color{object}| where={where}') for words in (
            'what color is {object} {at} {where}', 'which color is {object} {at} {where}', 'tell me what color {object} {at} {where} is',
        )),
        ('what colour is {object} {at} {where}', ' describe colour{object}| where={where}'), ('what colour has {object} {at} {where}', ' describe colour{object}| where={where}'),
        *((words, ' describe big{object}') for words in (
            'how big is {object}', 'how big would you say {object} is', 'tell me how big {object} is', '{object}, how big is it',
        )),
        ('how big is {object} {at} {where}', ' describe big{object}| where={where}'), ('tell me how big {object} {at} {where} is', ' describe big{object}| where={where}'), ('how large is {object}', ' describe large{object}'), ('say how large {object} is', ' describe large{object}'), ('how small is {object}', ' describe small{object}'), ('how tall is {object}', ' describe tall{object}'), ('any idea how tall {object} is', ' describe tall{object}'),
        *((words, ' describe heavy{object}') for words in (
            'how heavy is {object}', 'how heavy do you think {object} is', 'how heavy would {object} be',
        )),
        ('how heavy is {object} {at} {where}', ' describe heavy{object}| where={where}'), ('how long is {object}', ' describe long{object}'), ('let me know how long {object} is', ' describe long{object}'), ('how wide is {object}', ' describe wide{object}'), ('how wide do you reckon {object} is', ' describe wide{object}'), ('how high is {object}', ' describe high{object}'),
        *((words, ' describe full{object}') for words in (
            'how full is {object}', 'is {object} full or empty', 'tell me how full {object} is',
        )),
        ('how full is {object} {at} {where}', ' describe full{object}| where={where}'), ('how old is {object}', ' describe old{object}'), ('how old might {object} be', ' describe old{object}'),
        *((words, ' describe size{object}') for words in (
            'what size is {object}', 'what size does {object} have', 'which size is {object}',
        )),
        ('what size is {object} {at} {where}', ' describe size{object}| where={where}'),
        *((words, ' describe shape{object}') for words in (
            'what shape is {object}', 'what shape does {object} have', 'which shape has {object}', 'in which shape is {object}',
        )),
        ('what shape is {object} {at} {where}', ' describe shape{object}| where={where}'), ('which shape does {object} {at} {where} have', ' describe shape{object}| where={where}'),
        *((words, ' describe brand{object}') for words in (
            'what brand is {object}', 'which brand is {object}', 'by what brand is {object}',
        )),
        *((words, ' describe material{object}') for words in (
            'what material is {object}', 'of what material is {object}', 'which material is {object} made of',
        )),
        *((words, ' describe{object}') for words in (
            'what does {object} look like', 'describe {object}', 'describe {object} to me', 'can you describe {object}', 'give me a description of {object}', 'tell me what {object} looks like', 'how does {object} look', 'how would you describe {object}', "I can't see {object}, describe it", 'paint me a picture in words of {object}', 'say what {object} looks like', 'I want to know what {object} looks like', 'let me know what {object} looks like',
            'what kind of thing is {object} exactly, describe it',
        )),
        *((words, ' describe{object}| where={where}') for words in (
            'what does {object} {at} {where} look like', 'describe {object} {at} {where}', 'how does {object} {at} {where} look', 'tell me what {object} {at} {where} looks like', 'give me a description of {object} {at} {where}', 'there is {object} {at} {where}, what does it look like', 'describe to me {object} {at} {where}',
        )),
        *((words, ' describe who| where={where}') for words in (
            'who is in {where}', 'who is at {where}', "who's in {where}", 'who is sitting in {where}', 'who is over by {where}', 'tell me who is in {where}', 'find out who is at {where}', 'see who is at {where}', 'who do you see in {where}', 'who else is in {where}', 'who was that in {where}', 'look who is at {where}',
        )),
        *((words, ' describe person| where={where}') for words in (
            'what does the person in {where} look like', 'describe the person at {where}', 'describe the person you see in {where}', 'how does the person at {where} look', 'tell me something about the person in {where}',
        )),
    ),
    'answer': (
        *((words, ' answer| question= introduce yourself') for words in (
            'introduce yourself', 'please introduce yourself', 'would you introduce yourself', 'can you introduce yourself to us', 'introduce yourself to everybody',
        )),
        *((words, ' answer| question= something about yourself') for words in (
            'tell us something about yourself', 'could you tell us something about yourself', 'say something about yourself',
        )),
        ('talk about yourself', ' answer| question= talk about yourself'), ('please talk about yourself', ' answer| question= talk about yourself'), ('present yourself', ' answer| question= present yourself'), ('come on, present yourself', ' answer| question= present yourself'),
        *((words, ' answer') for words in (
            'answer a question', 'answer the question', 'answer my question', 'answer me', 'please answer', 'reply', 'I have a question for you', 'may I ask you something', 'can I ask you a question', 'I want to ask you something', 'listen to my question', 'got a minute for a question', 'respond to me', 'I need an answer', 'are you ready for a question', 'here comes a question', 'I will ask you something, answer it', 'take a question',
        )),
        ('@answer whatever {to} asks', ' answer| to={to}'), ('@{to} would like to ask you a question', ' answer| to={to}'),
    ),
    'remember': (
        *((words, ' remember my name is Robin') for words in (
            'my name is Robin, remember that', 'remember my name is Robin', 'hi, my name is Robin, keep that in mind', "don't forget, my name is Robin",
        )),
        *((words, ' remember I am Kim') for words in (
            'I am Kim, remember me', 'remember I am Kim', 'please remember that I am Kim',
        )),
        ('remember this place is called the den', ' remember this place is called the den'), ('this place is called the den, remember', ' remember this place is called the den'),
        *((words, ' remember I like tea') for words in (
            'I like tea, remember that for next time', 'remember I like tea, okay', 'just remember I like tea',
        )),
        ('remember we are six for dinner', ' remember we are six for dinner'), ('note, we are six for dinner', ' remember we are six for dinner'), ('the code is 4711, can you remember that', ' remember the code is 4711'), ('remember the code is 4711', ' remember the code is 4711'), ('the meeting is at ten, save that', ' remember the meeting is at ten'), ("don't let me forget that the meeting is at ten", ' remember the meeting is at ten'),
    ),
}
"""Forms that leave something unsaid, or whose draft needs a constant or a word of the question."""
