"""English clauses of several steps in which people are found, led, told and greeted, and things looked at."""

from __future__ import annotations

_TELL: tuple[tuple[str, str], ...] = (
    *((words, ' find_person{person}| where={where}; say{text}| to={person}') for words in (
        'find {person} in {where} and tell them {text}', 'find {person} at {where} and tell them that {text}', 'look for {person} in {where} and let them know that {text}', 'look for {person} in {where}, then say {text}', 'search {where} for {person} and pass on that {text}', '{person} should be in {where}, tell them {text}', '{person} is somewhere in {where}, go and tell them that {text}', 'when you have found {person} in {where}, say {text}',
        'as soon as you see {person} in {where}, tell them that {text}', 'in {where} there is {person}, find them and say {text}', 'see if {person} is in {where} and if so tell them {text}', 'if {person} is in {where}, say {text} to them',
    )),
    *((words, ' find_person{person}; say{text}| to={person}') for words in (
        'find {person} and tell them {text}', 'find {person} and say {text}', 'look for {person} and let them know {text}', 'go find {person} and tell them that {text}', 'wherever {person} is, find them and say {text}', 'track down {person} and inform them that {text}', 'locate {person} and pass on the message {text}', 'once you have found {person}, tell them {text}', 'if you can find {person}, say that {text}',
    )),
    *((words, ' find_person{person}; say{errand}| to={person}') for words in (
        'find {person} and ask them to {errand}', 'look for {person} and remind them to {errand}', 'go and find {person} and tell them to {errand}', 'find {person}, they have to {errand}, tell them', 'I am looking for {person}, when you find them ask them to {errand}',
    )),
    *((words, ' find_person{person}| where={where}; say{errand}| to={person}') for words in (
        'find {person} in {where} and tell them to {errand}', 'look for {person} in {where} and ask them to {errand}', 'check if {person} is in {where} and remind them to {errand}',
    )),
    *((words, ' go_to{where}; find_person{person}; say{text}| to={person}') for words in (
        'go to {where}, find {person} and say {text}', 'go to {where} and find {person} and tell them {text}', 'drive to {where}, look for {person} and let them know that {text}', 'head to {where}, locate {person}, and tell them that {text}', 'pop into {where}, look for {person}, then say {text}',
    )),
    *((words, ' find_person{person}| where={where}; answer| to={person}') for words in (
        'find {person} in {where} and answer their question', 'look for {person} in {where} and answer a question', 'find {person} at {where}, they want to ask you something', 'look for {person} in {where}, who has a question for you, and answer it', 'find {person} in {where} and respond to what they ask',
    )),
    ('go to {where}, find {person} and answer their question', ' go_to{where}; find_person{person}; answer| to={person}'), ('drive to {where}, look for {person} and answer whatever they ask', ' go_to{where}; find_person{person}; answer| to={person}'), ('find {person} and answer their question', ' find_person{person}; answer| to={person}'), ('look for {person} and answer any question they have', ' find_person{person}; answer| to={person}'),
    *((words, ' find_person{person}| where={where}; answer| question={indirect}| to={person}') for words in (
        'find {person} in {where} and tell them {indirect}', 'look for {person} at {where} and say {indirect}', 'locate {person} in {where} and let them know {indirect}', 'if you see {person} in {where} tell them {indirect}',
    )),
    ('go to {where}, find {person} and tell them {indirect}', ' go_to{where}; find_person{person}; answer| question={indirect}| to={person}'), ('head over to {where}, look for {person} and say {indirect}', ' go_to{where}; find_person{person}; answer| question={indirect}| to={person}'),
    *((words, ' go_to{where}; answer| question={indirect}| to={person}') for words in (
        'go to {where} and tell {person} {indirect}', 'drive to {where} and explain to {person} {indirect}', 'at {where}, tell {person} {indirect}',
    )),
    ('go to {where} and say {indirect}', ' go_to{where}; answer| question={indirect}'), ('step into {where} and tell everyone {indirect}', ' go_to{where}; answer| question={indirect}'), ('check if {person} is in {where}, come back and tell me {text}', ' find_person{person}| where={where}; go_to me; say{text}| to= me'),
)

_BRING: tuple[tuple[str, str], ...] = (
    *((words, ' find_person{person}; bring{object}|{person}') for words in (
        'find {person} and give them {object}', 'find {person} and bring them {object}', 'look for {person} and hand over {object}', 'look for {person} and give them {object}', 'find out where {person} is and bring them {object}', 'locate {person} and deliver {object}', 'once you have found {person}, give them {object}', '{person} is around here somewhere, find them and bring them {object}', 'see where {person} is, then take {object} to them',
        'go find {person} and pass them {object}', 'I do not know where {person} is, find them and take them {object}',
    )),
    *((words, ' find_person{person}| where={where}; bring{object}|{person}') for words in (
        'find {person} in {where} and bring them {object}', 'find {person} at {where} and give them {object}', 'look for {person} in {where} and hand them {object}', 'see if {person} is in {where} and if so bring them {object}', 'if {person} is in {where}, take {object} to them', 'search {where} for {person} and deliver {object}', 'check whether {person} is at {where} and give them {object}',
    )),
    *((words, ' find_person{person}| where={where}; bring{object}|{person}| from={where2}') for words in (
        'find {person} in {where} and bring them {object} from {where2}', 'look for {person} at {where} and get them {object} from {where2}', 'see whether {person} is in {where}, then bring them {object} from {where2}',
    )),
    ('pick up {object}, look for {person} and put it on {where}', ' pick{object}; find_person{person}; place{where}| object={object}'), ('take {object}, find {person}, then leave it on {where}', ' pick{object}; find_person{person}; place{where}| object={object}'),
    *((words, ' pick{object}| where={where}; find_person{person}; bring{object}|{person}') for words in (
        'take {object} from {where}, find {person} and give it to them', 'grab {object} from {where}, look for {person} and hand it over', 'pick up {object} from {where}, then find {person} and bring it to them', 'get {object} from {where}, locate {person} and deliver it',
    )),
    *((words, ' find{object}| where={where}; bring{object}|{person}') for words in (
        'find {object} in {where} and give it to {person}', 'look for {object} in {where} and take it to {person}', 'locate {object} at {where} and bring it over to {person}',
    )),
    *((words, ' find_person{person}; bring{object}|{person}; say{text}| to={person}') for words in (
        'find {person}, give them {object} and say {text}', 'look for {person}, hand them {object} and tell them {text}', 'find {person}, bring them {object} and let them know {text}',
    )),
    *((words, ' bring{object}|{person}; say{text}| to={person}') for words in (
        'give {person} {object} and say {text}', 'bring {person} {object} and tell them {text}', 'take {object} to {person} and let them know that {text}', 'bring {object} to {person} with the message {text}',
    )),
    *((words, ' inspect{where}; bring{object}| me') for words in (
        'look at {where} and bring me {object}', 'check {where} and fetch {object}', 'see what is on {where} and bring me {object}',
    )),
    *((words, ' find{object}| where={where}; bring{object}| me') for words in (
        'see whether {object} is {at} {where} and if so bring it here', 'if {object} is {at} {where}, bring it to me', 'should {object} be {at} {where}, fetch it', 'if you find {object} {at} {where}, get it for me', 'look {at} {where} for {object} and bring it along', 'check if there is {object} {at} {where}, and if there is, bring it',
    )),
    ('look for {object} in {where} and otherwise in {where2}', ' find{object}| where={where}; find{object}| where={where2}'), ('find {object} in {where} or else look in {where2}', ' find{object}| where={where}; find{object}| where={where2}'),
)

_GUIDE: tuple[tuple[str, str], ...] = (
    *((words, ' find_person{person}; guide{person}|{where}') for words in (
        'find {person} and take them to {where}', 'find {person} and guide them to {where}', 'find {person} and lead them to {where}', 'look for {person} and bring them to {where}', 'look for {person} and show them the way to {where}', 'locate {person} and escort them to {where}', 'go find {person} and walk them to {where}', 'wherever {person} is, find them and lead them to {where}', 'I want {person} at {where}, find them and take them there',
        'once you find {person}, accompany them to {where}',
    )),
    *((words, ' find_person{person}| where={where}; guide{person}|{where2}') for words in (
        'find {person} in {where} and take them to {where2}', 'find {person} at {where} and guide them to {where2}', 'find {person} in {where} and lead them to {where2}', 'look for {person} in {where} and escort them to {where2}', 'look for {person} at {where} and show them the way to {where2}', 'search {where} for {person} and bring them to {where2}', 'see if {person} is in {where} and if so take them to {where2}', 'if {person} is at {where}, lead them to {where2}',
        'locate {person} in {where}, then accompany them to {where2}', '{person} is in {where}, find them and guide them to {where2}',
    )),
    *((words, ' go_to{where}; find_person{person}; guide{person}|{where2}') for words in (
        'go to {where}, find {person} and take them to {where2}', 'go to {where}, look for {person} and lead them to {where2}', 'drive to {where}, find {person} and guide them to {where2}', 'head to {where}, locate {person}, and escort them to {where2}',
    )),
    *((words, ' say hello| to={person}; guide{person}|{where}') for words in (
        'greet {person} and take them to {where}', 'say hello to {person} and lead them to {where}', 'greet {person} and guide them to {where}', 'say hi to {person} and show them the way to {where}',
    )),
    *((words, ' guide{person}|{where}; say{text}| to={person}') for words in (
        'take {person} to {where} and tell them {text}', 'guide {person} to {where} and say {text}', 'lead {person} to {where}, then say {text}', 'show {person} to {where} and let them know that {text}',
    )),
    *((words, ' guide{person}|{where}; bring{object}|{person}') for words in (
        'take {person} to {where} and bring them {object}', 'lead {person} to {where} and get them {object}', 'show {person} to {where}, then bring them {object}',
    )),
    ('take {person} to {where} and then go home', ' guide{person}|{where}; go_home'), ('guide {person} to {where}, then return to your dock', ' guide{person}|{where}; go_home'),
    *((words, ' guide{person}|{where}; go_to me') for words in (
        'take {person} to {where} and come back to me', 'lead {person} to {where} and return to me', 'show {person} the way to {where}, then come back here',
    )),
    ('take {person} to {where}, wait {seconds} and take them to {where2}', ' guide{person}|{where}; wait{seconds}; guide{person}|{where2}'), ('lead {person} to {where}, wait {seconds} there, and then lead them to {where2}', ' guide{person}|{where}; wait{seconds}; guide{person}|{where2}'),
    *((words, ' guide{person}|{where}; guide{person}|{where2}') for words in (
        'take {person} first to {where} and then to {where2}', 'show {person} {where} and afterwards {where2}', 'lead {person} to {where} and after that to {where2}',
    )),
    ('take me to {where} and tell me what is there', ' guide me|{where}; inspect{where}'), ('take me to {where} and then get me {object}', ' guide me|{where}; bring{object}| me'), ('show me the way to {where} and bring me {object}', ' guide me|{where}; bring{object}| me'),
)

_LOOK: tuple[tuple[str, str], ...] = (
    *((words, ' count{what}| where={where}; answer| question= the number| to={person}') for words in (
        'count the {what} in {where} and tell {person} the number', 'count {what} on {where} and report the number to {person}', 'count the {what} at {where}, then give {person} the number', 'see how many {what} are in {where} and tell {person} the number', 'find out the number of {what} in {where} and let {person} know the number',
    )),
    *((words, ' count{what}| where={where}; answer| question= how many| to={person}') for words in (
        'count the {what} in {where} and tell {person} how many', 'count {what} on {where} and let {person} know how many', 'look at {where}, count the {what} and tell {person} how many', 'count the {what} in {where}, {person} wants to know how many',
    )),
    *((words, ' count{what}| where={where}; answer| question= the result| to={person}') for words in (
        'count the {what} in {where} and tell {person} the result', 'count {what} on {where} and pass the result on to {person}', 'go count {what} in {where}, then report the result to {person}',
    )),
    *((words, ' go_to{where}; count{what}') for words in (
        'go to {where} and count the {what}', 'go to {where} and tell me how many {what} there are', 'go to {where} and see how many {what} there are', 'drive over to {where} and count {what}', 'go to {where}, count the {what} there', 'head to {where} and do a count of the {what}',
    )),
    *((words, ' go_to{where}; count{what}; go_to me; answer| question= how many| to= me') for words in (
        'go to {where}, count the {what}, come back and tell me how many', 'drive to {where}, count {what}, come back to me and say how many', 'count the {what}: go to {where}, look, come back and let me know how many',
    )),
    *((words, ' count{what}| where={where}; count{what}| where={where2}') for words in (
        'count the {what} in {where} and in {where2}', 'how many {what} are in {where} and how many in {where2}', 'count {what} first in {where}, then in {where2}', 'tell me how many {what} there are on {where} and on {where2}',
    )),
    *((words, ' go_to{where}; inspect{where}') for words in (
        'go to {where} and tell me what is on it', 'go to {where} and look at it closely', 'go over to {where} and describe what is there', 'drive to {where} and report what you see there', 'head to {where} and check what is there', 'go to {where} and have a look around', 'go to {where}, inspect it',
    )),
    *((words, ' go_to{where}; inspect{where}; go_to me') for words in (
        'go to {where}, look what is there and come back', 'check what is at {where}: go there, have a look, and return to me', 'go to {where}, inspect it and come back to me',
    )),
    *((words, ' go_to{where}; describe{attribute}') for words in (
        'go to {where} and tell me the {attribute}', 'drive to {where} and see what the {attribute} is', 'go to {where} and find out the {attribute}', 'head over to {where} and report the {attribute}', 'step over to {where} and describe the {attribute}',
    )),
    ('find out the {attribute} in {where} and tell {person} the answer', ' describe{attribute}| where={where}; answer| question= the answer| to={person}'), ('look what the {attribute} on {where} is and give {person} the answer', ' describe{attribute}| where={where}; answer| question= the answer| to={person}'),
    *((words, ' find{object}| where={where}; describe{object}') for words in (
        'find {object} in {where} and describe it', 'find {object} in {where} and tell me what it looks like', 'look for {object} on {where} and describe it to me', 'locate {object} in {where} and say what it looks like',
    )),
    *((words, ' find{object}; describe color{object}') for words in (
        'find {object} and tell me the color', 'look for {object} and say what color it is', 'locate {object} and report its color',
    )),
    ('find {person} and describe them to me', ' find_person{person}; describe{person}'), ('look for {person} and tell me what they look like', ' find_person{person}; describe{person}'), ('find {person} in {where} and describe them', ' find_person{person}| where={where}; describe{person}'), ('look for {person} at {where} and tell me what they look like', ' find_person{person}| where={where}; describe{person}'),
    ('count the {what} in {where} and bring me {object}', ' count{what}| where={where}; bring{object}| me'), ('see how many {what} are on {where} and fetch me {object}', ' count{what}| where={where}; bring{object}| me'),
    *((words, ' inspect{where}; answer| question= what you see| to={person}') for words in (
        'look at {where} and tell {person} what you see', 'check {where} and tell {person} what you see', 'inspect {where} and report to {person} what you see',
    )),
    ('check {where} and tell {person} what you found', ' inspect{where}; answer| question= what you found| to={person}'), ('look into {where}, then let {person} know what you found', ' inspect{where}; answer| question= what you found| to={person}'),
)

_FOLLOW: tuple[tuple[str, str], ...] = (
    *((words, ' follow me; bring{object}| me') for words in (
        'follow me and bring me {object}', 'come with me and then fetch me {object}', 'follow me, then get me {object}', 'come along and bring {object} when I stop',
    )),
    *((words, ' follow me| to={where}; bring{object}| me') for words in (
        'follow me to {where} and bring me {object}', 'come with me to {where} and get me {object} there', 'come along to {where}, then hand me {object}', 'walk with me to {where} and fetch {object}',
    )),
    ('follow me to {where} and put {object} on {where2}', ' follow me| to={where}; place{where2}| object={object}'), ('come with me to {where} and place {object} on {where2}', ' follow me| to={where}; place{where2}| object={object}'),
    *((words, ' pick{object}; follow me') for words in (
        'pick up {object} and follow me', 'take {object} and come with me', 'grab {object} and come along', 'take {object} and walk behind me', 'hold {object} and stay close to me', 'get hold of {object} and follow along behind me',
    )),
    *((words, ' pick{object}| where={where}; follow me') for words in (
        'take {object} from {where} and follow me', 'grab {object} from {where} and come with me', 'pick up {object} from {where} and stay behind me',
    )),
    *((words, ' pick{object}; follow me| to={where}') for words in (
        'take {object} and follow me to {where}', 'pick up {object} and come along with me to {where}', 'grab {object} and walk with me to {where}',
    )),
    *((words, ' pick{object}; follow{person}') for words in (
        'pick up {object} and follow {person}', 'take {object} and go with {person}', 'grab {object} and stay behind {person}',
    )),
    ('take {object} and follow {person} to {where}', ' pick{object}; follow{person}| to={where}'), ('grab {object} and go along with {person} to {where}', ' pick{object}; follow{person}| to={where}'),
    *((words, ' find_person{person}; follow{person}') for words in (
        'find {person} and follow them', 'look for {person} and stay with them', 'go find {person} and go after them', 'locate {person} and follow them around', 'once you see {person}, follow them',
    )),
    *((words, ' find_person{person}| where={where}; follow{person}') for words in (
        'find {person} in {where} and follow them', 'look for {person} at {where} and go along with them', 'meet {person} at {where} and follow them', '{person} is in {where}, find them and tag along',
    )),
    *((words, ' find_person{person}| where={where}; follow{person}| to={where2}') for words in (
        'find {person} in {where} and follow them to {where2}', 'meet {person} at {where} and follow them to {where2}', 'look for {person} in {where} and go with them to {where2}', 'locate {person} at {where} and stay behind them until {where2}',
    )),
    *((words, ' go_to{where}; find_person{person}; follow{person}') for words in (
        'go to {where}, find {person} and follow them', 'drive to {where}, look for {person} and go after them', 'go to {where}, meet {person} and follow them',
    )),
    *((words, ' say hello| to={person}; follow{person}') for words in (
        'greet {person} and follow them', 'say hello to {person} and go along with them', 'say hi to {person}, then follow them',
    )),
    ('follow {person} and then come back to me', ' follow{person}; go_to me'), ('go with {person}, afterwards return to me', ' follow{person}; go_to me'), ('follow {person} to {where} and then go home', ' follow{person}| to={where}; go_home'), ('go with {person} to {where}, then back to your dock', ' follow{person}| to={where}; go_home'), ('follow {person} to {where} and say {text}', ' follow{person}| to={where}; say{text}| to={person}'),
    ('go with {person} to {where} and then tell them {text}', ' follow{person}| to={where}; say{text}| to={person}'), ('follow {person} to {where}, wait {seconds} and come back to me', ' follow{person}| to={where}; wait{seconds}; go_to me'), ('go along with {person} to {where}, stay {seconds}, return to me', ' follow{person}| to={where}; wait{seconds}; go_to me'), ('follow me and wait {seconds} when we are there', ' follow me; wait{seconds}'),
    ('come with me and then wait {seconds}', ' follow me; wait{seconds}'), ('go to {where} and follow me from there', ' go_to{where}; follow me'), ('come to {where} and then walk behind me', ' go_to{where}; follow me'), ('come with me to {where} and tell me what you see there', ' follow me| to={where}; inspect{where}'), ('follow me to {where} and have a look at it', ' follow me| to={where}; inspect{where}'),
    ('follow me to {where} and remember that {fact}', ' follow me| to={where}; remember{fact}'), ('come along to {where} and note that {fact}', ' follow me| to={where}; remember{fact}'),
)

_GREET: tuple[tuple[str, str], ...] = (
    *((words, ' say hello| to={person}') for words in (
        'greet {person}', 'say hi to {person}', 'say hello to {person}', 'give {person} my greetings', 'greet {person} nicely', 'greet {person} for me', 'send {person} my greetings', 'say good day to {person}', 'bid {person} hello', 'say hello to {person} from me', 'go greet {person}', 'go and say hi to {person}', 'give a friendly hello to {person}',
    )),
    *((words, ' go_to{where}; say hello| to={person}') for words in (
        'go to {where} and greet {person}', 'go to {where} and say hello to {person}', 'drive over to {where} and say hi to {person}', 'pop over to {where} and greet {person}', 'stop by {where} and say hi to {person}', 'enter {where} and greet {person}',
    )),
    *((words, ' find_person{person}| where={where}; say hello| to={person}') for words in (
        'greet {person} in {where}', 'greet {person} at {where}', 'say hello to {person} in {where}', 'say hi to {person} at {where}', 'find {person} in {where} and greet them', 'find {person} at {where} and say hello', 'look for {person} in {where} and say hi', 'if {person} is in {where}, say hello to them', '{person} is in {where}, go and greet them', 'look for {person} in {where} and give them a hello from me',
    )),
    *((words, ' find_person{person}; say hello| to={person}') for words in (
        'find {person} and say hello', 'find {person} and greet them', 'look for {person} and say hi', 'see where {person} is and say hi to them',
    )),
    *((words, ' go_to{where}; find_person{person}; say hello| to={person}') for words in (
        'go to {where}, find {person} and greet them', 'go to {where}, look for {person} and say hello', 'go to {where}, meet {person} and say hi',
    )),
    *((words, ' say hello| to={person}; say hello| to={person2}') for words in (
        'greet {person} and {person2}', 'say hello to {person} and to {person2}', 'say hi to {person} and then to {person2}', 'greet first {person}, then {person2}',
    )),
    *((words, ' say hello| to={person}; bring{object}|{person}') for words in (
        'greet {person} and give them {object}', 'say hello to {person} and bring them {object}', 'say hi to {person} and hand over {object}',
    )),
    *((words, ' say hello| to={person}; say{text}| to={person}') for words in (
        'greet {person} and tell them {text}', 'say hello to {person} and let them know that {text}', 'say hi to {person} and tell them that {text}',
    )),
    ('greet {person} and answer their question', ' say hello| to={person}; answer| to={person}'), ('say hello to {person} and answer what they ask', ' say hello| to={person}; answer| to={person}'),
    *((words, ' find_person{person}| where={where}; say hello| to={person}; guide{person}|{where2}') for words in (
        'greet {person} in {where} and lead them to {where2}', 'find {person} in {where}, say hello and guide them to {where2}', 'say hi to {person} in {where} and take them to {where2}',
    )),
    *((words, ' find_person{person}| where={where}; say hello| to={person}; follow{person}') for words in (
        'greet {person} in {where} and follow them', 'say hello to {person} at {where} and follow them', 'find {person} in {where}, greet them and go along with them',
    )),
    ('greet {person} in {where} and follow them to {where2}', ' find_person{person}| where={where}; say hello| to={person}; follow{person}| to={where2}'), ('say hello to {person} at {where} and follow them to {where2}', ' find_person{person}| where={where}; say hello| to={person}; follow{person}| to={where2}'), ('greet {person} in {where} and tell them {indirect}', ' find_person{person}| where={where}; say hello| to={person}; answer| question={indirect}| to={person}'),
    ('say hello to {person} at {where} and say {indirect} to them', ' find_person{person}| where={where}; say hello| to={person}; answer| question={indirect}| to={person}'), ('greet {person} and introduce yourself', ' say hello| to={person}; answer| question= introduce yourself| to={person}'), ('say hi to {person} and introduce yourself to them', ' say hello| to={person}; answer| question= introduce yourself| to={person}'),
    ('go to {where} and introduce yourself', ' go_to{where}; answer| question= introduce yourself'), ('drive to {where} and introduce yourself there', ' go_to{where}; answer| question= introduce yourself'),
    *((words, ' answer| question= introduce yourself| to={person}') for words in (
        'introduce yourself to {person}', 'please introduce yourself to {person}', 'would you introduce yourself to {person}',
    )),
    *((words, ' find_person{person}| where={where}; answer| question= introduce yourself| to={person}') for words in (
        'find {person} in {where} and introduce yourself', 'meet {person} at {where} and introduce yourself', 'look for {person} in {where} and introduce yourself to them',
    )),
    ('go to {where}, find {person} and introduce yourself', ' go_to{where}; find_person{person}; answer| question= introduce yourself| to={person}'), ('go to {where}, meet {person} and introduce yourself', ' go_to{where}; find_person{person}; answer| question= introduce yourself| to={person}'), ('say goodbye to {person}', ' say goodbye| to={person}'), ('tell {person} goodbye', ' say goodbye| to={person}'), ('say thank you to {person}', ' say thank you| to={person}'),
    ('tell {person} thank you', ' say thank you| to={person}'), ('say good night to {person}', ' say good night| to={person}'), ('bid {person} a good night', ' say good night| to={person}'), ('bid {person} a good morning', ' say good morning| to={person}'), ('wish {person} good morning', ' say good morning| to={person}'), ('say sorry to {person}', ' say sorry| to={person}'), ('tell {person} sorry', ' say sorry| to={person}'),
    ('say goodbye to {person} and go home', ' say goodbye| to={person}; go_home'), ('say goodbye to {person}, then return to your dock', ' say goodbye| to={person}; go_home'),
)

_MEMO: tuple[tuple[str, str], ...] = (
    *((words, ' remember{fact}; bring{object}| me') for words in (
        'remember that {fact} and bring me {object}', 'note that {fact} and get me {object}', 'keep in mind that {fact}, and fetch {object}',
    )),
    *((words, ' remember{fact}; go_to{where}') for words in (
        'remember that {fact}, then go to {where}', 'keep in mind that {fact} and go to {where}', 'note that {fact}. now go to {where}', "don't forget that {fact} and drive to {where}",
    )),
    ('remember that {fact} and tell {person} {text}', ' remember{fact}; say{text}| to={person}'), ('note that {fact} and let {person} know that {text}', ' remember{fact}; say{text}| to={person}'),
    *((words, ' remember{fact}; remember{fact2}') for words in (
        'remember that {fact} and that {fact2}', 'note two things: {fact} and {fact2}', 'remember that {fact}, and also that {fact2}',
    )),
    *((words, ' answer| question={question}; bring{object}| me') for words in (
        '{question} and bring me {object}', '{question}? and bring me {object}', '{question}, and then get me {object}', '{question}? also fetch {object}',
    )),
    *((words, ' answer| question={question}; go_to{where}') for words in (
        '{question}? and then go to {where}', '{question}, and go to {where} after that', '{question}? after that drive to {where}',
    )),
    *((words, ' bring{object}| me; answer| question={question}') for words in (
        'bring me {object}. {question}?', 'bring me {object}, and {question}?', 'get me {object}. oh and {question}',
    )),
    ('tell me {indirect} and bring me {object}', ' answer| question={indirect}; bring{object}| me'), ('tell me {indirect}, then fetch {object}', ' answer| question={indirect}; bring{object}| me'),
    *((words, ' bring{object}| me; answer| question={indirect}') for words in (
        'bring me {object} and tell me {indirect}', 'fetch {object} and say {indirect}', 'get me {object}, then let me know {indirect}',
    )),
    ('bring {person} {object} and tell them {indirect}', ' bring{object}|{person}; answer| question={indirect}| to={person}'), ('take {object} to {person} and say {indirect}', ' bring{object}|{person}; answer| question={indirect}| to={person}'), ('go to {where}, say {indirect} and go home', ' go_to{where}; answer| question={indirect}; go_home'), ('go to {where}, tell everybody {indirect} and return to your dock', ' go_to{where}; answer| question={indirect}; go_home'),
    ('go to {where}, wait {seconds} and say {indirect}', ' go_to{where}; wait{seconds}; answer| question={indirect}'), ('bring {person} {object} and remember that {fact}', ' bring{object}|{person}; remember{fact}'), ('take {object} to {person} and note that {fact}', ' bring{object}|{person}; remember{fact}'),
    *((words, ' find_person{person}; find{object}') for words in (
        'find {person} and {object}', 'look for {person} and for {object}', 'where are {person} and {object}',
    )),
    *((words, ' find_person{person}; find_person{person2}') for words in (
        'find {person} and {person2}', 'look for {person} and {person2}', 'where are {person} and {person2}', 'have you seen {person} or {person2}',
    )),
    *((words, ' find_person{person}| where={where}; find_person{person}| where={where2}') for words in (
        'look for {person} in {where}, and in {where2} as well', 'is {person} in {where} or in {where2}', 'see if {person} is in {where}, if not look in {where2}',
    )),
    *((words, ' find_person{person}| where={where}; go_to me') for words in (
        'see if {person} is in {where} and come back to me', 'check whether {person} is at {where} and return to me', 'look for {person} in {where}, then come back here',
    )),
)

COMPOUNDS: tuple[tuple[tuple[str, str], ...], ...] = (_TELL, _BRING, _GUIDE, _LOOK, _FOLLOW, _GREET, _MEMO)
"""Clauses of several steps, new skills and old ones mixed."""
