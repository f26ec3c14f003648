"""Long-term memory: what the operator stated, in an SQLite file, recalled by the words it shares with a question."""

from __future__ import annotations

import os
import re
import sqlite3
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.plurals import singular

MAX_FACTS = 10_000
MAX_WAIT_MS = 100  # for a file that somebody else has locked: who waits is the thread that also hears "stop"
_WORD = re.compile('[a-z0-9]+|[\u3400-\u9fff]+')
_CJK = re.compile('[\u3400-\u9fff]')
# Words that say what kind of sentence it is rather than what it is about.
_EMPTY_EN = frozenset(
    'a an the is are was were be been am do does did has have had i me my mine you your yours we us our he him his she '
    'her it its they them their this that these those there here of in on at to from for with by as and or not no what '
    'which who whom whose where when how why can could will would shall should please tell about know remember'.split()
)
_EMPTY_ZH = (
    '什么时候', '什么地方', '为什么', '怎么样', '什么', '哪里', '哪儿', '哪天', '怎么', '多少', '请问', '告诉', '知道',
    '记得', '几点', '里面', '上面', '的', '了', '是', '在', '有', '吗', '呢', '吧', '啊', '我', '你', '您', '他', '她',
    '它', '们', '哪', '谁', '几', '和', '这', '那', '请', '个', '里', '上', '对', '被', '把', '给', '都', '也',
)
# Whose things a text is about, the operator's or the robot's, and where it does not say, whom it mentions.
_OWNERS = {
    'first': re.compile(r'\b(my|mine|our|ours)\b|我的|我们的'), 'second': re.compile(r'\b(your|yours)\b|你的|您的'),
}
_PERSONS = {'first': re.compile(r'\b(i|me|we|us)\b|我'), 'second': re.compile(r'\byou\b|你|您')}
_SHARE_ZH = 0.6  # a single character says less than a word


@dataclass(frozen=True, slots=True)
class Fact:
    """What was stated, when (seconds since 1970, UTC) and in which language."""

    text: str
    stated_sec: float
    language: str


class FactStore:
    """Facts in a file, or for as long as the process runs.

    Args:
        path: of the SQLite file, made for its user's eyes only; None keeps the facts in memory.

    Raises:
        AgentError: INVALID_PARAMETER where the file cannot be used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            # A node may be configured and spun by different threads, never by two at a time.
            self._file = sqlite3.connect(':memory:' if path is None else path, check_same_thread=False)
            with self._file:
                self._file.execute(
                    'CREATE TABLE IF NOT EXISTS facts (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, '
                    'stated_sec REAL NOT NULL, language TEXT NOT NULL)'
                )
            self._file.text_factory = lambda text: text.decode('utf-8', 'replace')  # one bad byte costs one letter
            # A question that reads thousands of texts for the first time would keep the robot from listening.
            self._contents = {fact.text: content_of(fact.text) for fact in self._read()}
            self._file.execute(f'PRAGMA busy_timeout = {MAX_WAIT_MS}')
        except (OSError, sqlite3.Error) as error:
            raise AgentError(
                f'The memory file {self.path} cannot be used: {error}.', code=ErrorCode.INVALID_PARAMETER,
                hint='Change the parameter memory_file, or leave it empty.',
            ) from error

    def add(self, text: str, language: str = 'en') -> None:
        """Store a fact; one that is there already becomes the newest. The oldest give way beyond ``MAX_FACTS``.

        Halves of a surrogate pair, which are no characters, become question marks.

        Raises:
            AgentError: MEMORY_UNUSABLE where the file cannot be written.
        """
        text = text.encode('utf-8', 'replace').decode('utf-8')
        now_sec = datetime.now(UTC).timestamp()
        try:
            with self._file:
                self._file.execute('DELETE FROM facts WHERE text = ?', (text,))
                self._file.execute(
                    'INSERT INTO facts (text, stated_sec, language) VALUES (?, ?, ?)', (text, now_sec, language)
                )
                self._file.execute(
                    'DELETE FROM facts WHERE id NOT IN (SELECT id FROM facts ORDER BY id DESC LIMIT ?)', (MAX_FACTS,)
                )
        except sqlite3.Error as error:
            raise self._failed('written', error) from error

    def all(self) -> tuple[Fact, ...]:
        """Return every fact, the newest first.

        Raises:
            AgentError: MEMORY_UNUSABLE where the file cannot be read.
        """
        try:
            return self._read()
        except sqlite3.Error as error:
            raise self._failed('read', error) from error

    def recall(self, question: str, limit: int = 3, min_share: float = 0.5) -> tuple[Fact, ...]:
        """Return the facts that hold most of what a question is about, the best and newest first.

        Args:
            question: in any words.
            limit: at most so many.
            min_share: how much of the question's content the fact must mention, 0 to 1.

        Raises:
            AgentError: MEMORY_UNUSABLE where the file cannot be read.
        """
        return tuple(fact for _, fact in self.weighed(question, min_share)[:limit])

    def weighed(self, question: str, min_share: float = 0.5) -> tuple[tuple[float, Fact], ...]:
        """Return what ``recall`` would, each with the share of the question's content that it mentions.

        Of equally good ones, "your keys are ..." comes after all others where "my keys" are asked for; where nothing
        else tells what is meant ("my name"), what is another's is left out.
        """
        asked = content_of(question)
        if not asked:
            return ()
        share = max(min_share, _SHARE_ZH) if all(map(_CJK.match, asked)) and len(asked) > 1 else min_share
        facts = self.all()
        self._contents = {fact.text: self._contents.get(fact.text) or content_of(fact.text) for fact in facts}
        scored = [(len(asked & self._contents[fact.text]) / len(asked), fact) for fact in facts]
        good = [(-part, _is_of_another(fact.text, question), fact) for part, fact in scored if part >= share]
        if _in(question, _OWNERS) and len(asked) <= (2 if all(map(_CJK.match, asked)) else 1):
            good = [entry for entry in good if not entry[1]]
        return tuple((-part, fact) for part, _, fact in sorted(good, key=lambda entry: entry[:2]))

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _read(self) -> tuple[Fact, ...]:
        """Return every fact; a damaged file holds values of other types than it was given, or none at all."""
        rows = self._file.execute(
            'SELECT CAST(text AS TEXT), CAST(stated_sec AS REAL), CAST(language AS TEXT) FROM facts ORDER BY id DESC'
        )
        return tuple(Fact(text, stated_sec or 0.0, language or 'en') for text, stated_sec, language in rows if text)

    def _failed(self, done: str, error: Exception) -> AgentError:
        return AgentError(
            f'The memory file {self.path} cannot be {done}: {error}.', code=ErrorCode.MEMORY_UNUSABLE,
            hint='Look whether the disk is full or another program keeps it locked.',
        )


def content_of(text: str) -> frozenset[str]:
    """Return what a text is about: its English words without endings, and its Chinese characters."""
    found: set[str] = set()
    for word in _WORD.findall(unicodedata.normalize('NFKC', text).casefold()):
        if _CJK.match(word):
            for empty in _EMPTY_ZH:
                word = word.replace(empty, '')
            found.update(word)
        elif word not in _EMPTY_EN:
            found.add(_stem(word))
    return frozenset(found)


def _in(text: str, signs: dict[str, re.Pattern[str]]) -> set[str]:
    return {person for person, sign in signs.items() if sign.search(text.casefold())}


def _is_of_another(fact: str, question: str) -> bool:
    """Return whether a fact is about the robot and the question about the operator, or the other way round."""
    told, asked = (_in(text, _OWNERS) or _in(text, _PERSONS) for text in (fact, question))
    return bool(told and asked) and not told & asked


def _stem(word: str) -> str:
    ending = next((e for e in ('ing', 'ed') if word.endswith(e) and len(word) - len(e) >= 3), '')
    return singular(word.removesuffix(ending))
