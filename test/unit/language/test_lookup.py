"""Words for one argument find their name in the world."""

from __future__ import annotations

import pytest

from llm_agent_ros.language import lookup, people
from llm_agent_ros.language.text import cut
from llm_agent_ros.world import World, WorldObject


@pytest.mark.parametrize(
    ('words', 'name'),
    [
        ('kitchen', 'kitchen'),
        ('the Kitchen', 'kitchen'),
        ('cooking area', 'kitchen'),
        ('desk in the study', 'study desk'),
        ("study's desk", 'study desk'),
        ('书房里的桌子', 'study desk'),
        ('厨房', 'kitchen'),
    ],
)
def test_names_match_whatever_their_small_words_and_order(words: str, name: str, world: World) -> None:
    assert lookup.exact(words, world.places).only == name


def test_several_names_hold_the_same_word(world: World) -> None:
    assert set(lookup.close('desk', world.places).names) == {'study desk', 'guest desk'}


def test_a_slip_of_the_keys_is_forgiven_but_another_word_is_not(world: World) -> None:
    assert lookup.close('kichen', world.places).only == 'kitchen'
    assert lookup.close('garage', world.places).names == ()
    assert lookup.close('车库', world.places).names == ()


def test_the_longest_name_in_an_answer_counts(world: World) -> None:
    assert lookup.mentioned('the study desk please', world.places).only == 'study desk'
    assert lookup.mentioned('the study I think', world.places).only == 'study'
    assert lookup.mentioned('no idea', world.places).names == ()


@pytest.mark.parametrize(
    ('words', 'instruction', 'name'),
    [
        ('桌子', '把杯子放到书房的桌子上', 'study desk'),
        ('desk', 'put it on the study desk', 'study desk'),
        ('desk', 'put it on the desk', None),
        ('desk', 'from the study desk to the desk', None),
        ('客', '去客房', 'guest room'),
        ('garage', 'go to the garage', None),
        ('kitchen', 'go to the kitchen', None),
    ],
)
def test_part_of_a_name_that_was_said_in_full(words: str, instruction: str, name: str | None, world: World) -> None:
    assert lookup.said_in_full(words, cut(instruction), world.places).only == name


@pytest.mark.parametrize(
    ('many', 'one'),
    [
        ('boxes', 'box'), ('dishes', 'dish'), ('glasses', 'glass'), ('batteries', 'battery'), ('cookies', 'cookie'),
        ('knives', 'knife'), ('shelves', 'shelf'), ('gloves', 'glove'), ('vases', 'vase'), ('keys', 'key'),
        ('torches', 'torch'), ('red mugs', 'red mug'), ('axes', 'axe'), ('tomatoes', 'tomato'),
        ('buses', 'bus'),
        ('menus', 'menu'), ('quiches', 'quiche'), ('toys', 'toy'), ('halves', 'half'),
    ],
)
def test_a_plural_is_the_same_name(many: str, one: str) -> None:
    assert lookup.signature(many) == lookup.signature(one)


@pytest.mark.parametrize(
    ('left', 'right'), [('bus', 'bu'), ('glass', 'glas'), ('dish', 'dis'), ('can', 'cane'), ('杯子', '杯')]
)
def test_other_words_stay_different(left: str, right: str) -> None:
    assert lookup.signature(left) != lookup.signature(right)


@pytest.mark.parametrize(
    ('words', 'names'),
    [
        ('guest room study n kitchen', ('guest room', 'study', 'kitchen')),
        ('the kitchen and the study', ('kitchen', 'study')),
        ('客房书房厨房', ('guest room', 'study', 'kitchen')),
        ('客房、书桌还有厨房', ('guest room', 'study desk', 'kitchen')),
        ('厨房桌子书房', ('kitchen table', 'study')),
        ('kitchen', ()),
        ('the kitchen and the garage', ()),
        ('study desk', ()),
        ('', ()),
    ],
)
def test_several_places_in_one_breath(words: str, names: tuple[str, ...], world: World) -> None:
    assert lookup.several(words, world.places) == names


@pytest.mark.parametrize(
    ('words', 'name'),
    [
        ('my daughter Mei', 'Mei'),
        ('我女儿小美', 'Mei'),
        ('the friend of Mei', None),
        ("Mei's mother", None),
        ("Robin's sister Mei", None),  # by her own name she would be meant, but "Robin's Mei" may be another
        ("James' sister Mei", None),
        ('Nurse Mei', 'Mei'),
        ('anyone but Mei', None),
        ('除了小美', None),
        ('Robin Mei', None),
        ('罗宾小美', None),
        ('Anna Mei', None),
        ('小美的妈妈', None),
        ('Mei', None),  # a whole name is not only its end
        ('', None),
    ],
)
def test_a_name_at_the_end_of_the_words_says_who_is_meant(words: str, name: str | None, world: World) -> None:
    assert people.ending(words, world.people).only == name


def test_a_name_as_it_was_said_goes_before_a_plural() -> None:
    things = (WorldObject('glass', 'glass'), WorldObject('glasses', 'glasses'), WorldObject('cave', 'cave'))
    assert lookup.exact('the glasses', things).only == 'glasses'
    assert lookup.exact('glass', things).only == 'glass'
    assert lookup.exact('caves', things).only == 'cave'
