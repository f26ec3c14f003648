"""English names of places, things and people, drawn afresh for every sentence."""

from __future__ import annotations

from llm_agent_ros.language.corpus import plain_said_en
from llm_agent_ros.language.corpus.fill import Dice, Fill, copied
from llm_agent_ros.language.corpus.knowledge_en import PERSONS

ROOMS = (
    'kitchen, bathroom, bedroom, living room, dining room, study, office, garage, garden, hallway, corridor, lobby, '
    'entrance, balcony, terrace, cellar, basement, attic, pantry, laundry room, guest room, nursery, playroom, '
    'storage room, storeroom, utility room, workshop, library, gym, conference room, meeting room, lab, laboratory, '
    'reception, canteen, cafeteria, break room, server room, mail room, copy room, waiting room, ward, pharmacy, '
    'classroom, lecture hall, auditorium, showroom, warehouse, loading bay, elevator, lift, stairwell, foyer, den, '
    'lounge, sitting room, family room, master bedroom, home office, sunroom, porch, patio, driveway, yard, hall, '
    'closet, dressing room, shower, toilet, restroom, washroom, cooking area, dining area, rest area, exit, front door, '
    'back door, main gate, checkout, aisle three, gate 4, dock B, bay 2, ward 7, room 12, room 204, hall A, zone C'
    ', main kitchen, small kitchen, open kitchen, kitchenette, scullery, larder, shower room, powder room'
    ', ensuite, public toilet, guest bathroom, upstairs bathroom, small bedroom, second bedroom, kids room'
    ", children's bedroom, grandma's room, front room, back room, drawing room, tv room"
    ', media room, music room, art room, game room, billiard room, sewing room, craft room, prayer room'
    ', yoga room, wine cellar, boiler room, furnace room, plant room, control room, security office, guard house'
    ", staff room, staff kitchen, manager's office, principal's office, accounting, human resources, boardroom"
    ', small meeting room, large meeting room, training room, reading room, quiet room, phone booth, archive'
    ', records room, print shop, smoking area, lounge area, seating area, departure hall, gate area'
    ', ticket office, help desk, information desk, service counter, emergency room, operating room'
    ", treatment room, recovery room, maternity ward, dispensary, x-ray room, staff canteen"
    ', coffee corner, snack bar, juice bar, bakery, produce section, frozen food aisle, dairy aisle'
    ', cold storage, freezer room, stockroom, tool room, paint shop, assembly line, packing area'
    ', quality control, shipping area, receiving area, charging area, maintenance bay, greenhouse, barn, stable'
    ', chicken coop, orchard, vegetable garden, backyard, front yard, roof terrace, courtyard, veranda, carport'
    ', bike shed, boathouse, hallway upstairs, landing, passage, vestibule, mudroom, atrium, north wing'
    ', east wing, west exit, emergency exit, fire exit, side door, south gate, building two, second floor'
    ', third floor, room 5, suite 610, cell block C, platform 9, pier 4, ballroom, banquet hall, chapel'
    ', gymnasium, swimming pool, sauna, locker room, dressing area'
).split(', ')
FURNITURE = (
    'table, desk, shelf, bookshelf, bookcase, cupboard, cabinet, counter, sink, fridge, refrigerator, sofa, couch, bed, '
    'armchair, chair, stool, bench, dresser, wardrobe, nightstand, bedside table, coffee table, dining table, '
    'kitchen table, side table, workbench, sideboard, console table, TV stand, window, window sill, fireplace, oven, '
    'stove, microwave, dishwasher, washing machine, dryer, trash can, bin, basket, crate, rack, coat rack, drawer, '
    'piano, printer, whiteboard, charging spot, doormat, bathtub, washbasin, toilet, mirror, plant stand, study desk, '
    'tool bench, tray, trolley, cart, pallet, conveyor, locker, safe, mailbox, kitchen counter, top shelf, lower shelf'
    ', round table, square table, long table, folding table, computer desk, writing table, lectern, lab bench'
    ', school desk, end table, corner table, tea table, bar, bar counter, checkout counter, reception desk'
    ', display case, glass cabinet, filing cabinet, tool cabinet, medicine cabinet, wine rack, china cabinet'
    ', hanging cupboard, wall cupboard, chest, chest of drawers, low cabinet, tall cabinet, corner cabinet'
    ', closet shelf, shoe rack, hat rack, towel rack, magazine rack, spice rack, dish rack, clothes rail'
    ', metal shelf, wooden shelf, double bed, single bed, bunk bed, upper bunk, crib, cot, deck chair'
    ', rocking chair, swivel chair, office chair, bar stool, footstool, ottoman, futon, loveseat, recliner'
    ', bean bag, rug, carpet, bay window, corner, radiator, air conditioner, fan, television, speaker, projector'
    ', water dispenser, water cooler, coffee machine, rice cooker, toaster, kettle stand, freezer, ironing board'
    ', sewing machine, treadmill, aquarium, fish tank, flower pot, planter, shower cabin, laundry basket, hamper'
    ', storage box, cardboard box, plastic box, wooden crate, shopping cart, hand truck, tea trolley'
    ', luggage rack, workstation, operating table, test bench, packing table, loading platform, recycling bin'
    ', paper bin, waste basket, letter box, parcel locker, vending machine, noticeboard, blackboard, screen'
    ', ladder, cash register, kiosk, incubator, sandbox, easel, altar, pedestal, mantelpiece, hearth'
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
    ', thermos, paper cup, wine glass, beaker, measuring cup, baby bottle, wine bottle, oil bottle, soy sauce'
    ', salt shaker, pepper mill, sugar bowl, soup bowl, salad bowl, dinner plate, saucer, ladle, chopsticks'
    ', cutlery, butter knife, cutting board, frying pan, wok, saucepan, lid, spatula, bottle opener, whisk'
    ', rolling pin, corkscrew, tea bag, coffee beans, napkin, tissues, wet wipes, toilet paper, rag, mop, broom'
    ', dustpan, brush, detergent, bleach bottle, toothpaste, comb, hairdryer, razor, lipstick, perfume'
    ', sunscreen, face mask, thermometer, plaster, bandage, vitamins, cough syrup, painkillers'
    ', blood pressure monitor, walking stick, crutches, scarf, gloves, sweater, trousers, skirt, jeans, pyjamas'
    ', swimsuit, belt, tie, sneakers, boots, sandals, handkerchief, quilt, bed sheet, tablecloth, textbook'
    ', dictionary, novel, comic, album, calendar, sticky notes, file, folder, contract, report, invoice, receipt'
    ', business card, passport, ticket, map, postcard, greeting card, ballpoint pen, highlighter, crayon, chalk'
    ', eraser, ruler, compass, calculator, glue, paper clip, clip, hole punch, memory stick, hard disk, mouse'
    ', keyboard, headphones, router, socket, battery, power bank, torch, light bulb, nut, nail, pliers'
    ', tape measure, saw, paint can, bucket, rope, wire, plank, sandpaper, spare part, gear, bearing'
    ', circuit board, sample, test tube, microscope, toy car, model plane, puzzle, kite, balloon, skipping rope'
    ', basketball, football, tennis ball, racket, chess board, deck of cards, guitar, harmonica, bread, cake'
    ', bun, dumplings, egg, cheese, butter, jam, honey, yoghurt, green tea, lemonade, grapes, strawberries'
    ', melon, peach, mango, pineapple, cherry, potato, carrot, cucumber, tomato, onion, cabbage, corn, garlic'
    ', sweets, chewing gum, nuts, crisps, ice cream, noodles, sausage, cat food, dog food, cactus, watering can'
    ', picture frame, trophy, medal, souvenir, gift, gift box, briefcase, handbag, school bag, shopping bag'
    ', garbage bag, paper bag, raincoat, binoculars, wall clock, hourglass, stuffed rabbit, dinosaur, robot toy'
    ', walkie-talkie, lighter, matches, ashtray, doorbell, key ring, lanyard, helmet, toolkit, tripod'
    ', microphone, drumstick, paintbrush, sponge cake, ketchup, mustard, cracker, pretzel, granola bar, popcorn'
    ', pudding, energy drink, iced tea, sprite, fanta, water jug'
    ', bath bomb, fire truck, toy gun, water pistol, glue gun, hot sauce, hot chocolate, hot water bottle, bread knife, cheese knife'
    ', letter opener, fire blanket, punch bowl, hole punch, boxing gloves, dart board, blood pressure monitor, alcohol wipes, pill box'
    ', dead batteries, mouse trap, insect spray, crime novel, knitting needles, bubble gun, toy sword, shot glass, blood orange'
).split(', ')
ADJECTIVES = (
    'red, blue, green, yellow, black, white, orange, purple, pink, grey, brown, silver, big, small, large, little, tall, '
    'round, empty, full, old, new, clean, dirty, wooden, plastic, metal, broken, heavy, light blue, dark green, striped'
    ', beige, golden, teal, turquoise, violet, maroon, navy blue, lime green, transparent, flowery, checked'
    ', mini, huge, short, long, thick, thin, square, triangular, glass, ceramic, steel, bamboo, leather, cotton'
    ', torn, smallest, newest, tallest, oldest, leftmost, cheap, fancy, soft, hard, sticky, warm, frozen, sharp'
    ', folded, unopened, half-full, spare'
).split(', ')
PEOPLE = (
    'Robin, Alex, Sam, Maria, John, Anna, Peter, Lisa, Tom, Emma, Max, Julia, Chen, Wei, Yuki, Omar, Fatima, Ivan, Olga, '
    'Carlos, Sofia, Lars, Ingrid, Pierre, Amelie, Priya, Raj, Kim, Noah, Mia, Ben, Clara, Dr Smith, Mrs Jones, Mr Brown, '
    'Grandma, Grandpa, Dad, Mum, Taylor, Jordan, Casey, Morgan, Jamie, Charlie, Li Ming, Hans, Eva, Lucas, Nina'
    ', Oliver, Amelia, Jack, Isla, Harry, Ava, George, Lily, Freddie, Sophie, Arthur, Grace, Theo, Freya, Oscar'
    ', Ella, Henry, Ivy, Leo, Rosie, Archie, Daisy, Hugo, Ruby, Felix, Alice, Samuel, Elsie, Daniel, Zoe, Mateo'
    ', Camila, Diego, Valentina, Andrei, Elena, Mikhail, Svetlana, Hiroshi, Sakura, Kenji, Aiko, Minjun, Seoyeon'
    ', Ahmed, Layla, Yusuf, Aisha, Kwame, Amara, Chidi, Ngozi, Arjun, Ananya, Rohan, Meera, Bjorn, Astrid'
    ', Matteo, Giulia, Luca, Chiara, Jan, Anneke, Pavel, Katerina, Stefan, Milena, uncle Bob, aunt May'
    ', cousin Jim, Professor Lee, Doctor Patel, Nurse Joy, Mister Green, Ms Ortiz, Captain, Zhang Wei, Wang Fang'
    ', Liu Yang, Grandmother, Mommy, Daddy, my wife, my husband'
).split(', ')
ROLES = (
    'nurse, doctor, guest, visitor, boss, secretary, technician, man at the door, woman in the red coat, boy, girl, '
    'old lady, receptionist, cook, person on the sofa, kids, teacher, patient in bed 3, man with the hat, cleaning lady'
    ', security guard, janitor, courier, head nurse, intern, manager, student, babysitter, man in the blue shirt'
    ', girl with the glasses, guest by the window, people in the lounge, child at the gate, landlord, coach'
    ', shop assistant, waiter, waitress, plumber, doctor on duty, lady with the dog, woman in white'
    ', person standing by the wall, neighbour, twins, carpenter, driver, customer at the counter, tall man'
    ', smallest child'
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
    'clean the {thing}, put the {thing} away, come back soon, keep the {room} tidy, go to sleep, turn around, open the door of the {room}, call {name} back, '
    'come home early, pick up the kids at five, feed the cat, have dinner with us, join us in the {room}, take the {thing} to the {room}, stop shouting, '
    'be quiet, help {name} with the {thing}, eat something, drink more water, look for {name} in the {room}, leave the {room}, not to touch the {thing}, get ready, '
    'bring the {thing} to the {room}, put on a coat, stay in the {room}, say goodbye to {name}, move the {thing} away, switch off the radio, go outside, pay the bill'
).split(', ')
ARTICLES = ('the ', 'a ', 'an ', 'my ', 'our ', 'your ', 'that ', 'this ', 'any ', 'some ')
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
    kind = rng.random()
    if kind < 0.66:
        return copied(rng.of(PEOPLE))
    if kind < 0.82:
        return copied(rng.of(ROLES), rng.choice(['the ', 'the ', 'my ']))
    words = rng.of(PERSONS)
    article = next((a for a in ARTICLES if words.startswith(a)), '')
    return copied(words.removeprefix(article), article)


def text(rng: Dice) -> Fill:
    """Return words to be spoken."""
    room, noun, kind = rng.of(ROOMS), rng.of(THINGS), rng.random()
    chore = errand(rng).words
    if kind < 0.35:
        return copied(rng.of(plain_said_en.TEXTS if rng.chance(0.6) else TEXTS))
    if kind < 0.55:
        return copied(rng.choice([chore, f'please {chore}', f'it is time to {chore}', f'you should {chore}', f'do not forget to {chore}']))
    if kind < 0.70:
        return copied(rng.choice([f'{rng.of(PEOPLE)} is in the {room}', f'{rng.of(PEOPLE)} will be late', f'hello {rng.of(PEOPLE)}', f'{rng.of(PEOPLE)} is waiting in the {room}']))
    if kind < 0.85:
        return copied(rng.choice([f'the {noun} is on the {rng.of(FURNITURE)}', f'the {noun} is {rng.of(ADJECTIVES)}', f'I have found the {noun}', f'the {room} is clean', f'we need a new {noun}']))
    return copied(rng.choice([f'I will be back in {rng.randint(2, 50)} minutes', f'the meeting is at {rng.randint(1, 12)}', f'there are {rng.randint(2, 9)} guests in the {room}', f'see you in the {room}', f'welcome to the {room}']))


def errand(rng: Dice) -> Fill:
    """Return what somebody is asked to do."""
    return copied(rng.of(ERRANDS).format(room=rng.of(ROOMS), thing=rng.of(THINGS), name=rng.of(PEOPLE)))


def invented(rng: Dice) -> str:
    """Return a word that is in no dictionary."""
    return ''.join(rng.choice(LETTERS) + rng.choice('aeiou') for _ in range(rng.randint(2, 3))) + rng.choice('nrstlk')


def _the(rng: Dice, name: str) -> Fill:
    named = any(c.isdigit() for c in name) or name[-2:-1] == ' '
    before = '' if named or rng.chance(0.12) else rng.choice(['the ', 'the ', 'the ', 'the ', 'the ', 'my ', 'our '])
    return copied(name, before)
