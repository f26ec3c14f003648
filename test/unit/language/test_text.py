"""Instructions are checked and cut the same way wherever a word stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.language import text


@pytest.mark.parametrize(('words', 'read'), [
    ('WHERE ARE MY KEYS?? FIND THEM', ' where are my keys?? find them'), ('GO TO THE LAB', ' go to the lab'),
    ('bring the TV and the USB', ' bring the TV and the USB'), ('TV USB', ' TV USB'), ('LAB', ' LAB'),
    ('去 LAB', '去 LAB'), ('I WANT A MUG', ' i want a mug'), ('ＦＩＮＤ ＴＨＥ ＭＵＧ', ' find the mug'),
    ('记住WIFI密码是HELLO', '记住 WIFI密码是 HELLO'),
])
def test_shouted_words_are_read_as_spoken_ones(words: str, read: str) -> None:
    assert text.read(words).text == read


@pytest.mark.parametrize(
    ('words', 'chunks'),
    [
        ('Go to the kitchen.', (' Go', ' to', ' the', ' kitchen', '.')),
        ('去厨房', ('去', '厨', '房')),
        ('去kitchen拿杯子', ('去', ' kitchen', '拿', '杯', '子')),
        ('go  to\tRobin’s desk, 2.5 m!', (' go', ' to', " Robin's", ' desk', ',', ' 2.5', ' m', '!')),
        ('say "hi; all" | now', (' say', ' hi', ',', ' all', ',', ' now')),
        ('往前走２米，然后停', ('往', '前', '走', ' 2', '米', ',', '然', '后', '停')),
    ],
)
def test_cuts_words_characters_and_marks(words: str, chunks: tuple[str, ...]) -> None:
    assert text.read(words).chunks == chunks


@pytest.mark.parametrize(
    ('words', 'code'),
    [
        ('', ErrorCode.EMPTY_INSTRUCTION),
        ('  \n ', ErrorCode.EMPTY_INSTRUCTION),
        ('a' * 501, ErrorCode.INSTRUCTION_TOO_LONG),
        ('go\x00home', ErrorCode.CONTROL_CHARACTERS),
        ('go \x1b[31m', ErrorCode.CONTROL_CHARACTERS),
        (b'\xff\xfe\x80go'.decode('utf-8', errors='replace'), ErrorCode.CONTROL_CHARACTERS),
        ('"', ErrorCode.EMPTY_INSTRUCTION),
    ],
)
def test_refuses_what_is_no_text(words: str, code: ErrorCode) -> None:
    with pytest.raises(ParseError) as caught:
        text.read(words)
    assert caught.value.code is code


@pytest.mark.parametrize(('words', 'language'), [('find 王芳', 'en'), ('去kitchen拿mug', 'zh')])
def test_the_language_is_that_of_the_sentence(words: str, language: str) -> None:
    assert text.read(words).language == language


@given(st.text(max_size=500))
def test_any_text_is_cut_without_reserved_marks_or_refused(words: str) -> None:
    try:
        utterance = text.read(words)
    except ParseError:
        return
    assert all(utterance.chunks)
    assert not set('|;\n"') & set(utterance.text)


@pytest.mark.parametrize(('said', 'text_read'), [
    ("off t'dining table", 'off the dining table'), ("'t'was nothing", "' t'was nothing"),
    ("don't bring it", "don't bring it"),
])
def test_the_north_says_the_in_one_letter(said: str, text_read: str) -> None:
    assert text.read(said).text.strip() == text_read


@pytest.mark.parametrize(
    ('words', 'raw', 'shown'),
    [
        ('我 5分钟后到', '跟罗宾说我5分钟后到', '我5分钟后到'),
        ('我 5分钟后到', '跟罗宾说我 5分钟后到', '我 5分钟后到'),
        ('dinner is ready', 'say dinner is ready', 'dinner is ready'),
        ('去 kitchen 吃饭', '说去kitchen吃饭', '去kitchen吃饭'),
        ('the code is ab12', 'REMEMBER THE CODE IS AB12', 'THE CODE IS AB12'),
    ],
)
def test_blanks_that_nobody_said_are_left_out(words: str, raw: str, shown: str) -> None:
    assert text.as_said(words, raw) == shown
