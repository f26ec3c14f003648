"""Long-term memory: what is stored, survives, is recalled, and how it fails."""

import os
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.memory import facts as module
from llm_agent_ros.memory.facts import FactStore, content_of

FACTS = (
    'my keys are in the drawer', 'the wifi password is blue elephant nine', 'Robin is allergic to nuts',
    'the dentist appointment is on Tuesday at four', 'my birthday is on the third of May',
    '我的药每天早上八点吃', '车停在负二层', '我对花生过敏', '会议室密码是零九一八', '我妈妈的生日是五月二十号',
)


@pytest.fixture
def memory():
    store = FactStore()
    for fact in FACTS:
        store.add(fact)
    yield store
    store.close()


@pytest.mark.parametrize(('question', 'fact'), [
    ('where are my keys', 0), ('where did I put the key', 0), ('what is the wifi password', 1),
    ("what's the WIFI-password?", 1),
    ('who is allergic to nuts', 2), ('when is my dentist appointment', 3), ('when is my birthday', 4),
    ('我几点吃药', 5), ('我的药什么时候吃', 5), ('我的车停在哪', 6), ('车停在几层', 6), ('我对什么过敏', 7),
    ('会议室的密码是多少', 8), ('我妈妈的生日是哪天', 9),
])
def test_questions_find_their_facts(memory, question, fact):
    assert memory.recall(question)[0].text == FACTS[fact]


@pytest.mark.parametrize('question', ['who wrote Hamlet', 'what is the capital of Peru', '天为什么是蓝的', '', '?',
'the of is', '的'])
def test_what_was_not_told_is_not_found(memory, question):
    assert memory.recall(question) == ()


def test_facts_survive_and_nobody_else_reads_them(tmp_path):
    path = tmp_path / 'new' / 'facts.sqlite'
    store = FactStore(path)
    store.add('my keys are in the drawer')
    store.add('我对花生过敏', 'zh')
    store.close()
    again = FactStore(path)
    assert [(f.text, f.language) for f in again.all()] == [('我对花生过敏', 'zh'), ('my keys are in the drawer', 'en')]
    assert all(f.stated_sec > 1.7e9 for f in again.all())
    assert os.stat(path).st_mode & 0o077 == 0
    again.close()


def test_what_is_said_again_is_the_newest_and_there_once(memory):
    memory.add(FACTS[0])
    assert memory.all()[0].text == FACTS[0]
    assert len(memory.all()) == len(FACTS)


def test_the_newer_of_two_equally_good_facts_comes_first(memory):
    memory.add('my keys are on the shelf')
    assert [f.text for f in memory.recall('where are my keys')] == ['my keys are on the shelf', FACTS[0]]


def test_the_oldest_gives_way(monkeypatch):
    monkeypatch.setattr(module, 'MAX_FACTS', 3)
    store = FactStore()
    for number in range(5):
        store.add(f'fact {number}')
    assert [f.text for f in store.all()] == ['fact 4', 'fact 3', 'fact 2']


def test_a_file_that_is_none_is_an_error_that_says_what_to_do(tmp_path):
    broken = tmp_path / 'broken.sqlite'
    broken.write_bytes(b'this is no database at all, but long enough to be read as one' * 20)
    for path in (broken, tmp_path, tmp_path / 'broken.sqlite' / 'below'):
        with pytest.raises(AgentError) as error:
            FactStore(path)
        assert error.value.code is ErrorCode.INVALID_PARAMETER
        assert 'memory_file' in error.value.hint


def test_a_file_that_vanishes_is_an_error_later(tmp_path):
    store = FactStore(tmp_path / 'facts.sqlite')
    store.close()
    for call in (lambda: store.add('x'), store.all, lambda: store.recall('what is x')):
        with pytest.raises(AgentError):
            call()


@given(st.lists(st.text(min_size=1, max_size=60), max_size=12), st.text(max_size=60))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_any_text_is_stored_as_it_is_and_any_question_answered(texts, question):
    store = FactStore()
    kept = []
    for text in texts:
        try:
            store.add(text)
        except AgentError:
            continue
        kept.append(text)
    newest_first = list(dict.fromkeys(reversed(kept)))
    assert [f.text for f in store.all()] == newest_first
    assert {f.text for f in store.recall(question)} <= set(kept)
    assert store.recall(question, min_share=2.0) == ()


def test_endings_and_small_words_do_not_count():
    assert content_of('Where are the keys?') == content_of('key')
    assert content_of('钥匙在哪里呢') == content_of('钥匙')


@pytest.mark.parametrize(('one', 'many'), [
    ('phone', 'phones'), ('battery', 'batteries'), ('shoe', 'shoes'), ('medicine', 'medicines'), ('knife', 'knives'),
    ('movie', 'movies'), ('glass', 'glasses'), ('house', 'houses'), ('key', 'keys'), ('essay', 'essays'),
])
def test_one_and_several_are_the_same_words(one, many):
    assert content_of(one) == content_of(many)
    store = FactStore()
    store.add(f'my {one} is in the kitchen drawer')
    assert store.recall(f'where are my {many}')


@pytest.mark.parametrize(('word', 'other'), [('buy', 'buying'), ('park', 'parked'), ('leave', 'leaving')])
def test_what_is_done_is_the_same_word_as_what_was_done(word, other):
    assert content_of(word) == content_of(other)


def test_a_locked_file_is_an_error(tmp_path):
    path = tmp_path / 'facts.sqlite'
    store = FactStore(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute('BEGIN EXCLUSIVE')
    store._file.execute('PRAGMA busy_timeout = 1')
    with pytest.raises(AgentError):
        store.add('x')
    other.close()


def test_whoever_waits_for_a_locked_file_waits_a_moment_only(tmp_path):
    store = FactStore(tmp_path / 'facts.sqlite')
    assert store._file.execute('PRAGMA busy_timeout').fetchone()[0] <= 100
    store.close()


def test_what_fails_later_has_a_code_of_its_own(tmp_path):
    store = FactStore(tmp_path / 'facts.sqlite')
    store.close()
    for call in (lambda: store.add('x'), store.all):
        with pytest.raises(AgentError) as error:
            call()
        assert error.value.code is ErrorCode.MEMORY_UNUSABLE and 'facts.sqlite' in error.value.message


@pytest.mark.parametrize(('damage', 'texts'), [
    ("UPDATE facts SET text = CAST(text AS BLOB)", [FACTS[0]]),
    ("UPDATE facts SET text = CAST(x'6d79206be979' AS TEXT)", ['my k\ufffdy']),
    ("UPDATE facts SET text = x'ff'", ['\ufffd']),
    ("UPDATE facts SET stated_sec = 'noon', language = x'656e'", [FACTS[0]]),
])
def test_a_damaged_row_is_no_worse_than_its_damage(tmp_path, damage, texts):
    path = tmp_path / 'facts.sqlite'
    store = FactStore(path)
    store.add(FACTS[0])
    with sqlite3.connect(path) as other:
        other.execute(damage)
    other.close()
    again = FactStore(path)
    assert [f.text for f in again.all()] == texts and again.all()[0].language == 'en'
    again.recall('where are my keys')
    for open_one in (store, again):
        open_one.close()


def test_half_a_surrogate_pair_is_no_character():
    store = FactStore()
    store.add('my keys \ud83d are in the drawer')
    assert store.recall('where are my keys')[0].text == 'my keys ? are in the drawer'


def test_texts_are_taken_apart_once(tmp_path, monkeypatch):
    store = FactStore(tmp_path / 'facts.sqlite')
    for fact in FACTS:
        store.add(fact)
    store.close()
    store, asked = FactStore(tmp_path / 'facts.sqlite'), []
    monkeypatch.setattr(module, 'content_of', lambda text: asked.append(text) or content_of(text))
    assert store.recall('where are my keys') and store.recall('what is the wifi password')
    assert asked == ['where are my keys', 'what is the wifi password']
    store.close()


@pytest.mark.parametrize(('question', 'mine'), [
    ('what is my name', True), ('what is your name', False), ('我的名字是什么', True), ('你的名字是什么', False),
])
def test_whose_fact_it_is_decides_between_equally_good_ones(question, mine):
    for first in (True, False):
        store = FactStore()
        for own in (first, not first):
            store.add('my name is Anna' if own else 'your name is Robo')
            store.add('我的名字是安娜' if own else '你的名字是罗宝', 'zh')
        assert store.recall(question)[0].text in (('my name is Anna', '我的名字是安娜') if mine else (
            'your name is Robo', '你的名字是罗宝'))


def test_a_fact_of_the_other_person_is_left_out_only_where_nothing_else_tells_what_is_meant():
    store = FactStore()
    store.add('my wifi password is blue elephant nine')
    store.add('your birthday is in May')
    assert store.recall('what is your wifi password')
    assert store.recall('when is your birthday')
    assert store.recall('when is my birthday') == ()
