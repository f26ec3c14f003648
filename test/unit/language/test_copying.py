"""What a draft copies next is guessed from the instruction's tokens."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.language.copying import LONGEST, LONGEST_NEW, Copying, openers, usual

GO, TO, THE, RED, DOOR, AND, FIND, BLUE, CUP, MARK = range(10)
PROMPT = [GO, TO, THE, RED, DOOR, AND, FIND, THE, BLUE, CUP, AND, THE, RED, CUP]
OPENERS = frozenset({TO, THE})


def test_a_copy_that_has_begun_goes_on() -> None:
    assert Copying(PROMPT, OPENERS).guess([MARK, BLUE])[:2] == [CUP, AND]
    assert Copying(PROMPT, OPENERS).guess([MARK, RED, CUP]) == []


def test_of_two_places_the_one_behind_the_last_copy_is_likelier() -> None:
    copies = Copying(PROMPT, OPENERS)
    assert copies.guess([MARK, RED])[0] == DOOR
    copies.guess([MARK, RED, DOOR, MARK, BLUE])
    assert copies.guess([MARK, BLUE, MARK, RED])[0] == CUP


def test_a_name_begins_behind_what_stands_before_names() -> None:
    copies = Copying(PROMPT, OPENERS)
    assert copies.guess([MARK]) == [RED, DOOR, AND, FIND][:LONGEST_NEW]
    copies.guess([MARK, RED, DOOR])
    assert copies.guess([MARK])[:2] == [BLUE, CUP]
    assert Copying([GO, DOOR], OPENERS).guess([MARK]) == []


def test_only_words_of_one_token_open_names() -> None:
    known = {' the': [THE], ' to': [TO], '把': [RED, DOOR]}
    assert openers(lambda word: known.get(word, [0, 0])) == OPENERS


def test_what_mostly_follows_is_guessed_before_a_copy() -> None:
    known = usual(lambda words: [ord(letter) for letter in words])
    copies = Copying([*map(ord, ' turn left at the door')], frozenset(), known)
    assert copies.guess([*map(ord, ' turn left')]) == [*map(ord, ' 90')]
    assert copies.guess([*map(ord, ' go_to left')])[:3] == [*map(ord, ' at')]


@given(prompt=st.lists(st.integers(0, 4), max_size=30), written=st.lists(st.integers(0, 4), max_size=12))
def test_guesses_stand_in_the_prompt(prompt: list[int], written: list[int]) -> None:
    copies = Copying(prompt, frozenset({0}))
    for end in range(len(written) + 1):
        guess = copies.guess(written[:end])
        assert len(guess) <= LONGEST
        assert not guess or any(prompt[at:at + len(guess)] == guess for at in range(len(prompt)))
