"""English names of places, things and people, drawn afresh for every sentence."""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Dice, Fill, copied

ROOMS = (
    'kitchen, bathroom, bedroom, living room, dining room, study, office, garage, garden, hallway, corridor, lobby, '
    'entrance, balcony, terrace, cellar, basement, attic, pantry, laundry room, guest room, nursery, playroom, '
    'storage room, storeroom, utility room, workshop, library, gym, conference room, meeting room, lab, laboratory, '
    'reception, canteen, cafeteria, break room, server room, mail room, copy room, waiting room, ward, pharmacy, '
    'classroom, lecture hall, auditorium, showroom, warehouse, loading bay, elevator, lift, stairwell, foyer, den, '
    'lounge, sitting room, family room, master bedroom, home office, sunroom, porch, patio, driveway, yard, hall, '
    'closet, dressing room, shower, toilet, restroom, washroom, cooking area, dining area, rest area, exit, front door, '
    'back door, main gate, checkout, aisle three, gate 4, dock B, bay 2, ward 7, room 12, room 204, hall A, zone C'
).split(', ')
FURNITURE = (
    'table, desk, shelf, bookshelf, bookcase, cupboard, cabinet, counter, sink, fridge, refrigerator, sofa, couch, bed, '
    'armchair, chair, stool, bench, dresser, wardrobe, nightstand, bedside table, coffee table, dining table, '
    'kitchen table, side table, workbench, sideboard, console table, TV stand, window, window sill, fireplace, oven, '
    'stove, microwave, dishwasher, washing machine, dryer, trash can, bin, basket, crate, rack, coat rack, drawer, '
    'piano, printer, whiteboard, charging spot, doormat, bathtub, washbasin, toilet, mirror, plant stand, study desk, '
    'tool bench, tray, trolley, cart, pallet, conveyor, locker, safe, mailbox, kitchen counter, top shelf, lower shelf'
).split(', ')
THINGS = (
    'mug, cup, glass, bottle, bowl, plate, spoon, fork, knife, pan, pot, kettle, jug, can, jar, box, bag, basket, book, '
    'notebook, magazine, newspaper, letter, envelope, parcel, package, pen, pencil, marker, stapler, scissors, tape, ball, '
    'toy, teddy bear, doll, block, cube, cylinder, brick, phone, tablet, laptop, charger, cable, remote, remote control, '
    'keys, wallet, purse, umbrella, hat, cap, jacket, coat, shirt, sock, shoe, slipper, towel, blanket, pillow, cushion, '
    'apple, banana, orange, lemon, pear, sandwich, cookie, cereal, milk, juice, water, coffee, tea, cola, soda, beer, wine, '
    'soap, shampoo, sponge, toothbrush, medicine, pills, first aid kit, hammer, screwdriver, wrench, drill, screw, '
    'flashlight, lamp, candle, vase, flower, plant, picture, clock, watch, glasses, sunglasses, camera, backpack, suitcase, '
    'tool box, water bottle, coffee cup, juice box, lunch box, paper towel, tissue box, chips, snack, chocolate bar'
).split(', ')
ADJECTIVES = (
    'red, blue, green, yellow, black, white, orange, purple, pink, grey, brown, silver, big, small, large, little, tall, '
    'round, empty, full, old, new, clean, dirty, wooden, plastic, metal, broken, heavy, light blue, dark green, striped'
).split(', ')
PEOPLE = (
    'Robin, Alex, Sam, Maria, John, Anna, Peter, Lisa, Tom, Emma, Max, Julia, Chen, Wei, Yuki, Omar, Fatima, Ivan, Olga, '
    'Carlos, Sofia, Lars, Ingrid, Pierre, Amelie, Priya, Raj, Kim, Noah, Mia, Ben, Clara, Dr Smith, Mrs Jones, Mr Brown, '
    'Grandma, Grandpa, Dad, Mum, Taylor, Jordan, Casey, Morgan, Jamie, Charlie, Li Ming, Hans, Eva, Lucas, Nina'
).split(', ')
ROLES = (
    'nurse, doctor, guest, visitor, boss, secretary, technician, man at the door, woman in the red coat, boy, girl, '
    'old lady, receptionist, cook, person on the sofa, kids, teacher, patient in bed 3, man with the hat, cleaning lady'
).split(', ')
TEXTS = (
    'hello, good morning, dinner is ready, the meeting starts at ten, I am on my way, welcome home, please come to the '
    'kitchen, lunch is served, the taxi is here, we are leaving in five minutes, happy birthday, good night, the door is '
    'open, I will be late, it is time to go, the battery is low, somebody is at the door, the coffee is ready, well done, '
    'thank you for waiting, please be quiet, the show begins now, mind the step, breakfast is on the table, your parcel '
    'has arrived, the lesson is over, I found your keys, it is raining, the bus is waiting, help is coming, see you '
    'tomorrow, the printer is out of paper, dinner will be late, the water is boiling, call me back, wash your hands'
).split(', ')
ERRANDS = (
    'come to the {room}, wash your hands, bring your coat, call the doctor, take a break, sit down, turn off the light, meet me in the {room}, '
    'water the plants, close the door, look at the {thing}, be careful with the {thing}, wait in the {room}, hurry up, do your homework, sign the papers, '
    'clean the {thing}, put the {thing} away, come back soon, keep the {room} tidy, go to sleep'
).split(', ')
LETTERS = 'bdfgklmnprstvz'


def place(rng: Dice) -> Fill:
    """Return a room, a piece of furniture or a spot."""
    kind = rng.random()
    if kind < 0.45:
        return _the(rng, rng.of(ROOMS))
    if kind < 0.72:
        return _the(rng, rng.of(FURNITURE))
    if kind < 0.86:
        joint = rng.choice(['in the', 'in the', 'of the', 'in', 'by the', 'near the', 'next to the', 'from the'][:7])
        return _the(rng, f'{rng.of(FURNITURE)} {joint} {rng.of(ROOMS)}')
    if kind < 0.92:
        return copied(f"{rng.of(PEOPLE)}'s {rng.choice(['room', 'desk', 'office', 'bed', 'chair', 'table'])}")
    if kind < 0.96:
        return _the(rng, f'{rng.of(ROOMS)} {rng.of(FURNITURE)}')
    return _the(rng, f'{invented(rng)} {rng.choice(["room", "hall", "corner", "zone", "station", "desk"])}')


def thing(rng: Dice) -> Fill:
    """Return a thing, described in one of the usual ways."""
    noun = rng.of(THINGS) if rng.chance(0.93) else invented(rng)
    kind = rng.random()
    if kind < 0.5:
        noun = f'{rng.of(ADJECTIVES)} {noun}'
    elif kind < 0.56:
        noun = f'{rng.of(ADJECTIVES)} {rng.of(ADJECTIVES)} {noun}'
    elif kind < 0.60:
        noun = rng.choice([f'{noun} with the {rng.of(ADJECTIVES)} lid', f'biggest {noun}', f'bottle of {noun}',
                           f'{noun} that is {rng.of(ADJECTIVES)}', f"{rng.of(PEOPLE)}'s {noun}"])
    article = rng.random()
    if article < 0.66:
        return copied(noun, 'the ')
    if article < 0.80:
        before = 'an ' if noun[0] in 'aeiou' else 'a '
        return copied(noun, rng.choice([before, before, before, 'any ', 'some ', 'one of the ']), mark=' any')
    return copied(noun, rng.choice(['my ', 'that ', 'this ', 'your ', 'our ', '', 'the ']))


def person(rng: Dice) -> Fill:
    """Return a name, or a description of somebody."""
    if rng.chance(0.75):
        return copied(rng.of(PEOPLE))
    return copied(rng.of(ROLES), rng.choice(['the ', 'the ', 'my ']))


def text(rng: Dice) -> Fill:
    """Return words to be spoken."""
    room, noun, kind = rng.of(ROOMS), rng.of(THINGS), rng.random()
    errand = rng.of(ERRANDS).format(room=room, thing=noun)
    if kind < 0.35:
        return copied(rng.of(TEXTS))
    if kind < 0.55:
        return copied(rng.choice([errand, f'please {errand}', f'it is time to {errand}', f'you should {errand}', f'do not forget to {errand}']))
    if kind < 0.70:
        return copied(rng.choice([f'{rng.of(PEOPLE)} is in the {room}', f'{rng.of(PEOPLE)} will be late', f'hello {rng.of(PEOPLE)}', f'{rng.of(PEOPLE)} is waiting in the {room}']))
    if kind < 0.85:
        return copied(rng.choice([f'the {noun} is on the {rng.of(FURNITURE)}', f'the {noun} is {rng.of(ADJECTIVES)}', f'I have found the {noun}', f'the {room} is clean', f'we need a new {noun}']))
    return copied(rng.choice([f'I will be back in {rng.randint(2, 50)} minutes', f'the meeting is at {rng.randint(1, 12)}', f'there are {rng.randint(2, 9)} guests in the {room}', f'see you in the {room}', f'welcome to the {room}']))


def invented(rng: Dice) -> str:
    """Return a word that is in no dictionary."""
    return ''.join(rng.choice(LETTERS) + rng.choice('aeiou') for _ in range(rng.randint(2, 3))) + rng.choice('nrstlk')


def _the(rng: Dice, name: str) -> Fill:
    named = any(c.isdigit() for c in name) or name[-2:-1] == ' '
    before = '' if named or rng.chance(0.12) else rng.choice(['the ', 'the ', 'the ', 'the ', 'the ', 'my ', 'our '])
    return copied(name, before)
