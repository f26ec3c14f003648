"""English ways to ask for a step, beside those that each skill's spec brings along."""

from __future__ import annotations

TEMPLATES: dict[str, tuple[str, ...]] = {
    'go_to': (
        'go to {target}', 'go to {target}', 'go into {target}', 'go over to {target}', 'drive to {target}', 'drive over to {target}',
        'head to {target}', 'head for {target}', 'head into {target}', 'walk to {target}', 'run to {target}', 'move to {target}',
        'move over to {target}', 'move into {target}', 'navigate to {target}', 'travel to {target}', 'proceed to {target}',
        'visit {target}', 'enter {target}', 'come to {target}', 'come over to {target}', 'get to {target}', 'go and stand by {target}', 'carry on to {target}', 'continue to {target}',
        'approach {target}', 'reach {target}', 'return to {target}', 'go back to {target}', 'make your way to {target}',
        'position yourself at {target}', 'stand next to {target}', 'stand by {target}', 'park yourself at {target}',
        'be at {target}', 'show up at {target}', 'wander over to {target}', 'pop over to {target}', 'stop by {target}',
        'I want you in {target}', 'I need you at {target}', 'you are needed in {target}', 'your next stop is {target}',
        'roll over to {target}', 'get yourself to {target}', 'direct yourself to {target}', 'reposition to {target}',
        'go as far as {target}', 'move near {target}', 'move close to {target}', 'move toward {target}', 'step into {target}',
        'let us go to {target}', "let's go to {target}", 'follow the way to {target}', 'take yourself to {target}', 'hop over to {target}',
        'meet me at {target}', 'wait for me at {target}', 'check in at {target}', 'swing by {target}', 'go see {target}',
    ),
    'go_home': (
        'go home', 'go home', 'go back home', 'come home', 'return home', 'head home', 'drive home', 'go to your dock', 'go to the dock',
        'return to the dock', 'go back to your dock', 'dock', 'dock yourself', 'go and dock', 'go back to base', 'return to base',
        'back to base', 'go to your base', 'go to the charging station', 'return to the charging station', 'go charge',
        'go and recharge', 'recharge yourself', 'charge yourself', 'go back to your charger', 'drive to your charger',
        'go back to your station', 'return to your home position', 'go to your starting position', 'go back to where you started',
        'go back to the docking station', 'head back to the dock', 'drive to the docking station', 'get back to your charging station',
        'go to your charging point', 'plug yourself in', 'park at your dock', 'move back to your home base', 'retreat to your dock',
    ),
    'move': (
        'move {direction} {distance_m}', 'go {direction} {distance_m}', 'drive {direction} {distance_m}', 'move {distance_m} {direction}',
        'go {distance_m} {direction}', 'drive {distance_m} {direction}', 'move {direction} by {distance_m}', 'roll {distance_m} {direction}',
        'advance {direction} {distance_m}', 'shift {distance_m} {direction}', 'step {direction} {distance_m}', 'walk {distance_m} {direction}',
        'travel {distance_m} {direction}', 'go {direction} for {distance_m}', 'drive {direction} for about {distance_m}',
        'move {direction} exactly {distance_m}', 'come {distance_m} {direction}', '{distance_m} {direction}', '{direction} {distance_m}',
        'scoot {direction} {distance_m}', 'creep {direction} {distance_m}', 'take {distance_m} {direction}',
    ),
    'turn': (
        'turn {angle_deg}', 'turn {angle_deg}', 'turn yourself {angle_deg}', 'rotate {angle_deg}', 'spin {angle_deg}', 'pivot {angle_deg}',
        'make a turn {angle_deg}', 'swivel {angle_deg}', 'please face {angle_deg}', 'turn in place {angle_deg}', 'rotate yourself {angle_deg}',
        'spin yourself {angle_deg}', 'do a turn {angle_deg}', 'swing {angle_deg}', 'rotate your body {angle_deg}', 'twist {angle_deg}',
    ),
    'patrol': (
        'patrol {targets}', 'patrol {targets} {times}', 'patrol {times} {targets}', 'patrol between {targets}', 'patrol between {targets} {times}',
        'go around {targets}', 'go round {targets} {times}', 'make a round of {targets}', 'make the rounds through {targets} {times}',
        'do {times} a round of {targets}', 'check on {targets} {times}', 'watch over {targets}', 'tour {targets}', 'tour {targets} {times}',
        'keep an eye on {targets}', 'inspect {targets} {times}', 'walk your rounds through {targets} {times}', 'visit {targets} in turn',
        'visit {targets} {times}', 'drive back and forth between {targets} {times}', 'go back and forth between {targets} {times}',
        'guard {targets}', 'cycle through {targets} {times}', 'loop through {targets} {times}', 'make your rounds: {targets}',
        'do a patrol of {targets} {times}', 'run a patrol through {targets}', 'go through {targets} {times}', 'survey {targets} {times}',
        '{times} patrol {targets}', 'have a look around {targets}', 'drive a loop through {targets} {times}', 'monitor {targets}', 'make {times} through {targets}', 'do {times} of {targets}', 'walk {times} through {targets}',
    ),
    'find': (
        'find {object}', 'find {object}', 'find {object} in {where}', 'find {object} on {where}', 'look for {object}', 'look for {object} in {where}',
        'search for {object}', 'search for {object} on {where}', 'search {where} for {object}', 'locate {object}', 'locate {object} in {where}',
        'go find {object}', 'go look for {object} in {where}', 'see where {object} is', 'see if you can find {object}', 'check where {object} is',
        'check if {object} is in {where}', 'see whether {object} is on {where}', 'look on {where} for {object}', 'look in {where} for {object}',
        'seek {object}', 'hunt for {object}', 'hunt down {object} in {where}', 'try to find {object}', 'try to spot {object} in {where}',
        'spot {object}', 'scan {where} for {object}', 'where is {object}', 'tell me where {object} is', "I can't find {object}",
        'I lost {object} somewhere in {where}', 'I am looking for {object}', 'have a look for {object}', 'track down {object}',
        'discover {object}', 'check {where} for {object}', 'look around {where} for {object}', 'have you seen {object}', 'where did I leave {object}',
        'is {object} in {where}', 'is there {object} in {where}', 'search around for {object}', 'look out for {object}', 'get a look at {object} in {where}',
    ),
    'pick': (
        'pick up {object}', 'pick up {object}', 'pick {object} up', 'grab {object}', 'take {object}', 'get {object}', 'grasp {object}', 'lift {object}',
        'collect {object}', 'hold {object}', 'seize {object}', 'catch hold of {object}', 'pick {object}', 'lift up {object}', 'grip {object}',
        'pick up {object} from {where}', 'pick up {object} on {where}', 'grab {object} from {where}', 'grab {object} off {where}',
        'take {object} from {where}', 'take {object} off {where}', 'take {object} out of {where}', 'get {object} from {where}', 'remove {object} from {where}',
        'get {object} off {where}', 'collect {object} from {where}', 'pick up {object} that is on {where}', 'take {object} in your hand',
        'take hold of {object}', 'get hold of {object}', 'lift {object} from {where}', 'snatch {object}', 
        'scoop up {object}',
    ),
    'place': (
        'put {object} on {where}', 'put {object} in {where}', 'put {object} into {where}', 'put {object} onto {where}', 'put {object} down on {where}',
        'put {object} at {where}', 'put {object} back on {where}', 'put {object} over on {where}', 'place {object} on {where}', 'place {object} in {where}', 'place {object} onto {where}',
        'set {object} on {where}', 'set {object} down on {where}', 'set down {object} on {where}', 'lay {object} on {where}', 'leave {object} on {where}', 'leave {object} in {where}',
        'leave {object} at {where}', 'drop {object} in {where}', 'drop {object} on {where}', 'drop {object} off at {where}', 'drop off {object} at {where}',
        'deposit {object} in {where}', 'deposit {object} on {where}', 'store {object} in {where}', 'stow {object} in {where}', 'position {object} on {where}',
        'move {object} to {where}', 'move {object} onto {where}', 'throw {object} in {where}', 'throw {object} away in {where}', 'return {object} to {where}', 'stick {object} on {where}',
        'rest {object} on {where}', 'shelve {object} on {where}', '{object} goes on {where}', '{object} belongs in {where}', '{object} should be on {where}',
        'I want {object} on {where}', 'I would like {object} on {where}', 'get {object} onto {where}', 'arrange {object} on {where}', 'stand {object} on {where}',
        'put down {object} on {where}', 'release {object} on {where}', 'unload {object} at {where}', 'hang {object} on {where}', 'tidy {object} away into {where}',
    ),
    'bring': (
        'bring {to} {object}', 'bring {to} {object}', 'bring {object} to {to}', 'bring {to} {object} from {from}', 'bring {object} from {from} to {to}',
        'fetch {to} {object}', 'fetch {to} {object} from {from}', 'fetch {object} for {to}', 'get {to} {object}', 'get {to} {object} from {from}', 'get {object} for {to}',
        'give {to} {object}', 'give {object} to {to}', 'hand {to} {object}', 'hand {object} to {to}', 'hand over {object} to {to}', 'pass {to} {object}', 'pass {object} to {to}',
        'deliver {object} to {to}', 'deliver {object} from {from} to {to}', 'carry {object} to {to}', 'carry {object} from {from} to {to}', 'take {object} to {to}',
        'take {object} from {from} to {to}', 'take {object} over to {to}', 'transport {object} to {to}', 'bring {object} over to {to}', 'serve {to} {object}',
        'bring {to} {object} that is on {from}', 'bring {to} {object} which is in {from}', 'grab {to} {object}', 'grab {object} for {to}', 'grab {to} {object} from {from}',
        'go get {to} {object}', 'go and fetch {object} from {from} for {to}', 'pick up {object} for {to}', 'transfer {object} from {from} to {to}', 'convey {object} to {to}',
        'bring {object} here for {to}', 'lend {to} {object}', 'move {object} from {from} to {to}',
    ),
    'say': (
        'say {text}', 'say {text}', 'say {text} to {to}', 'tell {to} {text}', 'tell {to} that {text}', 'tell {to} that {text}', 'announce {text}', 'announce that {text}',
        'call out {text}', 'let {to} know that {text}', 'let {to} know {text}', 'inform {to} that {text}', 'remind {to} that {text}', 'shout {text}', 'speak {text}',
        'say to {to} {text}', 'say out loud {text}', 'repeat after me {text}', 'give {to} the message that {text}', 'pass on to {to} that {text}', 'read out {text}',
        'make an announcement: {text}', 'say the words {text}', 'report that {text}', 'mention to {to} that {text}', 'tell everybody {text}', 'whisper {text} to {to}', 'greet {to} with {text}',
    ),
    'wait': (
        'wait {seconds}', 'wait {seconds}', 'wait for {seconds}', 'wait for {seconds}', 'wait here for {seconds}', 'wait here {seconds}', 'stay here for {seconds}', 'stay there for {seconds}',
        'stay where you are for {seconds}', 'stand still for {seconds}', 'pause for {seconds}', 'pause {seconds}', 'hold on for {seconds}', 'hold your position for {seconds}', 'remain there for {seconds}',
        'rest for {seconds}', 'do nothing for {seconds}', 'give me {seconds}', 'hang on {seconds}', 'take a break of {seconds}', 'stand by for {seconds}', 'sleep for {seconds}', 'let {seconds} pass',
    ),
    'stop': (
        'stop', 'stop moving', 'stop now', 'halt', 'freeze', 'stop right there', 'stop it', 'stop immediately', 'stop what you are doing', "don't move", 'do not move', 'stand still',
        'hold it', 'cancel that', 'cancel the task', 'abort', 'abort the mission', 'cancel everything', 'forget it', 'never mind', 'quit it', 'that is enough', 'emergency stop', 'stay where you are',
    ),
}

FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    'go_to': tuple((words, ' go_to me') for words in (
        'come here', 'come to me', 'come over here', 'come', 'get over here', 'drive over to me', 'come back to me', 'return to me', 'come closer to me', 'I need you here', 'come by', 'move to me',
    )),
    'move': (
        ('move forward', ' move forward| 1 m'), ('go forward', ' move forward| 1 m'), ('drive straight ahead', ' move forward| 1 m'), ('go straight', ' move forward| 1 m'),
        ('advance', ' move forward| 1 m'), ('back up', ' move back| 1 m'), ('move back', ' move back| 1 m'), ('go backwards', ' move back| 1 m'), ('reverse', ' move back| 1 m'),
        ('back off a bit', ' move back| 0.5 m'), ('step back a little', ' move back| 0.5 m'), ('come a bit closer', ' move forward| 0.5 m'), ('back up a little', ' move back| 0.5 m'),
    ),
    'wait': (('wait', ' wait 5 s'), ('wait here', ' wait 5 s'), ('hold on', ' wait 5 s'), ('one moment', ' wait 5 s'), ('just a second', ' wait 5 s'), ('pause', ' wait 5 s')),
    'place': tuple((words, ' place{where}') for words in (
        'put it on {where}', 'put it down on {where}', 'set it on {where}', 'leave it on {where}', 'drop it in {where}', 'place it in {where}',
        'put what you are holding on {where}', 'set it down at {where}', 'put that on {where}', 'lay it down on {where}',
    )),
    'bring': (
        *((words, ' bring{object}|{to}') for words in (
            '@{to} needs {object}', '@{to} would like {object}', '@{to} wants {object}', '@{to} is asking for {object}', '@{to} could use {object}', '@{to} is waiting for {object}', '@{object} is for {to}', '@I want {to} to have {object}',
        )),
        *((words, ' bring{object}| me') for words in (
            'fetch {object}', 'go fetch {object}', 'go get {object}', 'go and get {object}', 'retrieve {object}', 'bring {object}', 'bring {object} here', 'bring {object} over here',
            'come back with {object}', 'return with {object}', 'I need {object}', 'get {object} and come back to me', 'get {object} and come back to me with it', 'I would like to have {object}', 'I want {object}', 'can I have {object}', 'may I have {object}', 'go for {object}',
            'could I get {object}', 'let me have {object}', 'go find {object} and come back with it', 'bring along {object}', 'I could use {object}', 'pass {object} over',
        )),
        *((words, ' bring{object}| me| from={from}') for words in (
            'fetch {object} from {from}', 'go and get {object} from {from}', 'retrieve {object} from {from}', 'bring {object} from {from}', 'bring {object} here from {from}', 'I need {object} from {from}',
            'go to {from} and come back with {object}', 'come back from {from} with {object}', 'get {object} out of {from} for me',
        )),
    ),
}
