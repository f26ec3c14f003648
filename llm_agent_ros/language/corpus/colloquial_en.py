"""More English ways to ask for a step: spoken, indirect, by the way, in service-robot style."""

from __future__ import annotations

TEMPLATES: dict[str, tuple[str, ...]] = {
    'go_to': (
        'head on over to {target}', 'make for {target}', 'set off for {target}', 'off to {target} with you', 'to {target}', 'over to {target}', 'get going to {target}', 'hurry to {target}', 'rush to {target}', 'march to {target}', 'stroll to {target}', 'cruise to {target}', 'glide over to {target}', 'roll into {target}', 'back to {target}',
        'go straight to {target}', 'go directly to {target}', 'go right up to {target}', 'drive up to {target}', 'pull up at {target}', 'stop at {target}', 'come and join me at {target}', 'I am in {target}, come over', 'find your way to {target}', 'bring yourself to {target}', 'place yourself in front of {target}', 'move yourself to {target}', 'transfer to {target}',
        'relocate to {target}', 'report to {target}', 'present yourself at {target}', 'take a trip to {target}', 'pay {target} a visit', 'go on out to {target}', 'they are expecting you at {target}', 'I would like you over at {target}', 'get over to {target}', 'get in {target}', 'get into {target}', 'be so good as to go to {target}',
        'go through to {target}', 'go up to {target}', 'go down to {target}', 'go out to {target}', 'go across to {target}', 'leave for {target}', 'leave here and go to {target}', 'go wait in {target}', 'go to {target} and stay there', 'your destination is {target}', 'destination {target}', 'set course for {target}', 'next stop {target}', 'drop by {target}', 'move along to {target}', 'steer to {target}', 'go and stand at {target}', 'ride over to {target}', 'walk up to {target}',
    ),
    'go_home': (
        'go back to the charger', 'return to your charger', 'time to charge', 'your battery needs charging', 'you may go home now', 'that is all, go home', 'get yourself home', 'off home with you', 'go to your home', 'return to the home position', 'go back to your place', 'go back to your spot', 'return to start', 'back to the start', 'return to the starting point', 'home please', 'drive back home',
        'make your way home', 'make your way back to the dock', 'find your dock', 'reach your dock', 'park yourself', 'go park', 'go to your parking spot', 'back to the charging station', 'go get some power', 'head to your charging station', 'go back and charge', 'we are done, return to base', 'retire to your dock', 'call it a day and go home', 'go to bed', 'go to your charging dock', 'dock at your station', 'power up at your station',
    ),
    'move': (
        'ride {distance_m} {direction}', 'move yourself {distance_m} {direction}', 'go on {direction} {distance_m}', 'go on {direction} for {distance_m}', 'keep going {direction} for {distance_m}', 'continue {direction} {distance_m}', 'proceed {direction} {distance_m}', 'proceed {distance_m} {direction}', 'inch {direction} {distance_m}', 'nudge {direction} {distance_m}', 'edge {direction} {distance_m}',
        'make it {distance_m} {direction}', 'drive {distance_m} {direction} and hold', 'cover {distance_m} {direction}', 'run {direction} {distance_m}', 'head {direction} {distance_m}', 'head {direction} for {distance_m}', 'push {direction} {distance_m}', 'slide {distance_m} {direction}', 'move {distance_m} further {direction}', 'another {distance_m} {direction}', 'roll {direction} {distance_m}', 'move yourself {direction} by {distance_m}',
    ),
    'turn': (
        'turn your front {angle_deg}', 'turn your body {angle_deg}', 'turn on the spot {angle_deg}', 'rotate on the spot {angle_deg}', 'take a turn {angle_deg}', 'turn again {angle_deg}', 'now turn {angle_deg}', 'steer {angle_deg}', 'veer {angle_deg}', 'make a rotation {angle_deg}', 'perform a turn {angle_deg}', 'go into a turn {angle_deg}',
    ),
    'patrol': (
        'keep patrolling {targets}', 'start a patrol of {targets}', 'do the rounds of {targets} {times}', 'go on patrol through {targets}', 'go on patrol in {targets} {times}', 'walk the beat between {targets}', 'take a tour of {targets} {times}', 'drive around {targets} {times}', 'circle through {targets} {times}', 'alternate between {targets} {times}', 'shuttle between {targets} {times}', 'commute between {targets} {times}',
        'move back and forth between {targets}', 'check {targets} one after the other', 'check {targets} {times}', 'look in on {targets}', 'look after {targets} {times}', 'make sure everything is fine in {targets}', 'do a security round through {targets}', 'make a pass through {targets} {times}', 'go from one to the next: {targets}', 'see that all is well in {targets}', 'run {times} through {targets}', 'do {times} around {targets}',
    ),
    'find': (
        'go and find {object}', 'go and look for {object}', 'go and see if {object} is in {where}', 'help me find {object}', 'help me look for {object} in {where}', 'find out where {object} is', 'figure out where {object} is', 'could it be that {object} is in {where}', 'any idea where {object} is', 'where can I find {object}', 'where might {object} be', "where's {object}", 'where are you hiding {object}', 'do you see {object}',
        'do you see {object} on {where}', 'can you see {object}', 'can you spot {object}', 'is {object} on {where}', 'is {object} still in {where}', 'are you able to find {object}', 'look whether {object} is on {where}', 'look if {object} is in {where}', 'check again that {object} is in {where}', 'verify that {object} is on {where}', 'confirm that {object} is in {where}', 'I need to know where {object} is', 'I wonder where {object} is',
        'I forgot where I put {object}', 'I misplaced {object}', 'somebody lost {object}', '{object} is missing', '{object} has gone missing', '{object} should be somewhere in {where}', 'I think {object} is in {where}, have a look', 'go over {where} and look for {object}', 'examine {where} for {object}', 'comb {where} for {object}', 'browse {where} for {object}', 'in {where}, find {object}', 'in {where}, look for {object}', 'on {where}, look for {object}', 'keep your eyes open for {object}',
        'search everywhere for {object}', 'search the house for {object}', 'point out {object}', 'identify {object} in {where}', 'detect {object}', 'recognise {object} on {where}', 'find me {object}', 'find me {object} in {where}', 'there should be {object} in {where}, find it', "I don't know where {object} is",
        'look for {object} on {where}', 'look for {object} at {where}', 'find {object} at {where}', 'find {object} inside {where}', 'check whether there is {object} in {where}', 'search for {object} in {where}',
    ),
    'pick': (
        'go pick up {object}', 'go and pick up {object}', 'go grab {object}', 'go take {object}', 'go get hold of {object}', 'fish up {object} from {where}', 'pick {object} off {where}', 'pick {object} up off {where}', 'pick {object} up from {where}', 'take up {object}', 'take {object} up', 'take {object} with you', 'take along {object}', 'gather {object}', 'gather up {object} from {where}', 'clutch {object}', 'grip {object} on {where}', 'hold on to {object}',
        'lift {object} off {where}', 'lift {object} up', 'pluck {object} from {where}', 'remove {object} off {where}', 'from {where}, pick up {object}', 'from {where}, take {object}', 'on {where} there is {object}, pick it up', 'there is {object} on {where}, take it', 'get {object} out of {where}', 'get {object} into your gripper', 'get your hand on {object}', 'grab hold of {object}', 'use your gripper to take {object}', 'use your arm to pick up {object}', 'close your gripper on {object}', 'pull {object} out of {where}', 'extract {object} from {where}',
        'take {object} on {where}', 'take {object} in {where}', 'get {object} on {where}', 'get {object} in {where}', 'grab {object} on {where}', 'grab {object} in {where}', 'pick up {object} in {where}', 'collect {object} in {where}', 'catch {object}', 'catch {object} on {where}', 'keep hold of {object}', 'take {object} at {where}', 'grasp {object} on {where}', 'carry {object}', 'carry {object} with you', 'get {object} at {where}',
    ),
    'place': (
        'put {object} over on {where}', 'put {object} over at {where}', 'put {object} beside {where}', 'put {object} next to {where}', 'put {object} inside {where}', 'put {object} on top of {where}', 'put {object} away in {where}', 'put {object} away on {where}', 'set {object} over on {where}', 'set {object} in {where}', 'place {object} on top of {where}', 'place {object} inside {where}', 'place {object} at {where}', 'place {object} down on {where}', 'lay {object} down on {where}', 'drop {object} into {where}',
        'drop {object} onto {where}', 'leave {object} over on {where}', 'store {object} on {where}', 'stash {object} in {where}', 'file {object} on {where}', 'toss {object} in {where}', 'dump {object} in {where}', 'dispose of {object} in {where}', 'transfer {object} to {where}', 'relocate {object} to {where}', 'shift {object} onto {where}', 'move {object} over to {where}', 'move {object} from here to {where}', 'sort {object} into {where}', 'add {object} to {where}', 'slip {object} into {where}', 'slide {object} onto {where}',
        'tuck {object} into {where}', 'prop {object} up on {where}', '{object} has to go on {where}', '{object} needs to go in {where}', '{object} must be on {where}', '{object} goes into {where}', '{object} goes back on {where}', '{object} lives on {where}', '{object} ought to be in {where}', 'make sure {object} ends up on {where}', 'make sure {object} is on {where}', 'see that {object} gets onto {where}', 'I need {object} on {where}', 'I want {object} in {where}',
        'on {where} put {object}', 'in {where} put {object}', 'onto {where} with {object}',
    ),
    'bring': (
        'bring {object} over to {to}', 'bring {object} along to {to}', 'bring {to} back {object}', 'bring {object} back to {to}', 'from {from}, bring {to} {object}', 'from {from}, get {to} {object}', 'go and get {to} {object}', 'go and get {object} for {to}', 'go get {to} {object} from {from}', 'go fetch {to} {object}',
        'hand over {object} to {to}', 'hand {object} over to {to}', 'pass {object} on to {to}', 'pass {to} {object}', 'give {object} to {to}', 'give {to} {object} from {from}', 'serve {to} {object}', 'serve {object} to {to}', 'supply {to} with {object}', 'provide {to} with {object}', 'grab {to} {object}', 'grab {object} for {to}', 'grab {to} {object} from {from}', 'take {to} {object}', 'take {object} over to {to}', 'take {object} across to {to}', 'take {object} from {from} to {to}',
        'carry {object} over to {to}', 'carry {object} from {from} to {to}', 'transport {object} to {to}', 'transport {object} from {from} to {to}', 'haul {object} to {to}', 'ship {object} to {to}', 'deliver {object} from {from} to {to}', 'deliver {to} {object}', 'deliver {object} over to {to}', 'convey {object} to {to}', 'drop {object} off with {to}', 'get {object} over to {to}', 'get {object} across to {to}', 'see that {to} gets {object}', 'make sure {to} gets {object}', 'let {to} have {object}',
        'bring {object} on {from} to {to}', 'bring {to} {object} on {from}', 'take {object} on {from} to {to}', 'carry {object} in {from} to {to}', 'bring {to} {object} in {from}', 'take {object} in {from} to {to}', 'bring {object} at {from} to {to}', 'get {to} {object} on {from}', '@move {object} to {to}', 'drive {object} over to {to}',
    ),
    'say': (
        'say {text} to {to}', 'say {text}', 'tell {to} {text}', 'go tell {to} {text}', 'go and tell {to} that {text}', 'tell {to}: {text}', 'say: {text}', 'say this: {text}', 'say to {to}: {text}', 'please say {text} out loud', 'send {to} word that {text}', 'let everyone know that {text}', 'let them know that {text}', 'notify {to} that {text}', 'warn {to} that {text}', 'explain to {to} that {text}', 'assure {to} that {text}', 'bring {to} the news that {text}', 'state that {text}', 'declare {text}', 'proclaim {text}',
        'broadcast {text}', 'utter {text}', 'voice {text}', 'shout out {text}', 'yell {text}', 'speak the words {text}', 'speak to {to} and say {text}', 'talk to {to} and say {text}', 'deliver the message {text} to {to}', 'deliver the message that {text}', 'relay to {to} that {text}', 'communicate to {to} that {text}', 'your line is {text}', 'I want you to tell {to} that {text}', 'wish {to} {text}',
    ),
    'wait': (
        'wait around for {seconds}', 'wait another {seconds}', 'just wait {seconds}', 'wait there {seconds}', 'wait there for {seconds}', 'wait in place for {seconds}', 'stay for {seconds}', 'stay put for {seconds}', 'stay still for {seconds}', 'stay in place {seconds}', 'stay {seconds}', 'stand there for {seconds}', 'stand for {seconds}', 'hold still for {seconds}', 'hold for {seconds}', 'hold position {seconds}', 'hang around for {seconds}', 'hang on for {seconds}', 'linger for {seconds}', 'remain where you are for {seconds}', 'remain for {seconds}', 'take {seconds} off',
        'have a break for {seconds}', 'idle for {seconds}', 'be still for {seconds}', 'keep still for {seconds}', 'delay for {seconds}', 'stop for {seconds}', 'halt for {seconds}', 'freeze for {seconds}', "don't move for {seconds}", 'do not move for {seconds}', 'do nothing for {seconds}', 'count {seconds}', 'park there for {seconds}', 'chill for {seconds}',
    ),
    'stop': ('stop driving', 'stop the robot', 'stop at once', 'please stop', 'stop everything', 'stop please', 'hey stop', 'no stop', 'stop stop stop', 'stay put', 'cut it out', 'cease', 'come to a stop', 'come to a halt', 'brake', 'hit the brakes', 'abort that', 'call it off', 'drop it all and stop', 'quit', 'terminate', 'stop the mission'),
}

FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    'go_to': (
        *((words, ' go_to me') for words in (
            'come back to me', 'come back to me', 'come back here', 'come back', 'return to where I am', 'come over', 'come near', 'drive to me', 'go to me', 'over here', 'come to where I am', 'get back here', 'get back to me', 'come find me', 'join me', 'come closer', 'come to my side', 'approach me', 'return to my side', 'find your way back to me',
        )),
        *((words, ' go_to{target}') for words in (
            '#{target}', '#{target} please', '#{target}, please', '#{target} now', '#{target}, quickly', '#now {target}', '#next {target}', '#robot, {target}', '#next stop: {target}', '#{target} next',
        )),
    ),
    'move': (
        ('go straight ahead', ' move forward| 1 m'), ('move ahead', ' move forward| 1 m'), ('move on', ' move forward| 1 m'), ('keep moving forward', ' move forward| 1 m'), ('forward', ' move forward| 1 m'), ('drive backwards', ' move back| 1 m'), ('backwards', ' move back| 1 m'), ('step back', ' move back| 1 m'), ('step forward', ' move forward| 1 m'),
        ('move forward a bit', ' move forward| 0.5 m'), ('go a little further', ' move forward| 0.5 m'), ('move back a bit', ' move back| 0.5 m'), ('go back a little', ' move back| 0.5 m'), ('scoot back a bit', ' move back| 0.5 m'), ('a bit closer', ' move forward| 0.5 m'), ('move a little to the left', ' move left| 0.5 m'), ('shift a bit to the right', ' move right| 0.5 m'),
        *((words, ' move back|{distance_m}') for words in ('back up {distance_m}', 'back up by {distance_m}', 'back off {distance_m}', 'reverse {distance_m}', 'retreat {distance_m}', 'reverse for {distance_m}', 'step back {distance_m}', 'fall back {distance_m}', 'withdraw {distance_m}')),
        *((words, ' move forward|{distance_m}') for words in ('advance {distance_m}', 'go straight for {distance_m}', 'advance by {distance_m}', 'come {distance_m} closer', 'drive straight on for {distance_m}', 'go {distance_m} further', 'drive on {distance_m}', 'move {distance_m} closer', 'go straight {distance_m}')),
    ),
    'turn': (
        ('look behind you', ' turn left 180'), ('face the other way', ' turn left 180'), ('turn your back to me', ' turn left 180'), ('do a u-turn', ' turn left 180'), ('make a u-turn', ' turn left 180'), ('do an about face', ' turn left 180'), ('spin in a circle', ' turn left 360'), ('do a full spin', ' turn left 360'), ('look to your left', ' turn left 90'), ('look to the right', ' turn right 90'), ('face left', ' turn left 90'), ('face right', ' turn right 90'), ('take a left', ' turn left 90'), ('take a right', ' turn right 90'),
        ('make a left', ' turn left 90'), ('make a right turn', ' turn right 90'), ('hang a left', ' turn left 90'), ('a quarter turn to the right', ' turn right 90'), ('half a turn', ' turn left 180'), ('left turn', ' turn left 90'), ('right turn', ' turn right 90'),
    ),
    'wait': (
        ('wait a moment', ' wait 5 s'), ('wait a bit', ' wait 5 s'), ('wait a second', ' wait 5 s'), ('hold on a moment', ' wait 5 s'), ('wait a little', ' wait 5 s'), ('wait there', ' wait 5 s'), ('stay there a moment', ' wait 5 s'), ('hang on', ' wait 5 s'), ('give me a moment', ' wait 5 s'), ('wait a while', ' wait 5 s'), ('pause for a moment', ' wait 5 s'), ('stand by', ' wait 5 s'), ('stay a little while', ' wait 5 s'),
    ),
    'bring': (
        *((words, ' bring{object}|{to}') for words in (
            '@{to} has asked for {object}', '@{to} wants to have {object}', '@get {object} to {to}', '@{to} would love {object}', '@{to} should have {object}', '@{to} is thirsty, bring over {object}', '@surprise {to} with {object}', '@{to} forgot {object}, take it over', '@I would like {to} to get {object}', '@help {to} by bringing {object}', '@{object} for {to} please',
            '@{to} would like to read {object}', '@{to} wants to read {object}', '@{to} would like to eat {object}', '@{to} wants to drink {object}', '@{to} wants to play with {object}', '@{to} would like to use {object}', '@{to} feels like {object}', '@{to} cannot find {object}, take it over', '@{to} would like to see {object}',
        )),
        *((words, ' bring{object}| me') for words in (
            'I feel like {object}', 'I would love {object}', 'I am in need of {object}', 'how about {object}', 'is there any chance of {object}', 'I could do with {object}', 'may I get {object}', 'get me that: {object}', 'find and bring {object}', 'give me {object}', 'hand me {object}', 'would you hand me {object}', 'I was hoping for {object}', '{object} please', '{object} for me please', 'I want to drink {object}', 'I want to use {object}', "I'll have {object}", "I'd like {object}", "I'd love {object}", 'do bring {object}', 'get {object} over here', 'get {object} here',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            'I want {object} from {from}', 'I would like {object} from {from}', 'bring over {object} from {from}', '{object} from {from} please', 'can I have {object} from {from}', 'bring back {object} from {from}', 'I left {object} in {from}, bring it', 'hand me {object} from {from}', 'give me {object} on {from}', 'bring me {object} that is on {from}', 'bring me {object} which is in {from}', 'pass me {object} lying on {from}',
        )),
    ),
    'find': (
        ('I left {object} somewhere, please look for it', ' find{object}'), ('I put {object} somewhere, can you find it', ' find{object}'), ('{object} must be somewhere, look for it', ' find{object}'), ('we need to find {object}', ' find{object}'), ('somewhere in {where} there is {object}, find it', ' find{object}| where={where}'), ('I lost {object}, help me look for it', ' find{object}'), ('see if {object} is there', ' find{object}'),
    ),
}
"""Forms that leave something unsaid, with what the robot is to do."""
