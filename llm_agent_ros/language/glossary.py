"""What Chinese words mean in English, told to a model that has hardly read any Chinese.

The model reads every character as bytes. Beside the bytes of a word that stands in the glossary, its embeddings get
those of the English word added, so that 厨房 reads like a name that also says "kitchen" (``Network.read``). The
glossary is a file beside the adapter that was trained with it: a line each, ``厨房=kitchen`` or, for a traditional
character, ``廚>厨``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import inf
from pathlib import Path

from llm_agent_ros.errors import ErrorCode, SetupError

GLOSSARY_FILE = 'glossary.txt'
_LONGEST = 6  # characters of a word
_SINGLE = 1.5  # what a word of one character costs, where others cost 1: 返回 + 基地, not 返 + 回基地
_UNKNOWN = 2.0
_HAN = re.compile('[㐀-䶿一-鿿]+')
_LINE = re.compile(r'([㐀-䶿一-鿿]+)=([a-z][a-z\'’ -]*)|([㐀-䶿一-鿿])>([㐀-䶿一-鿿])')

Gloss = tuple[int, ...]
"""The tokens of what a word means; none where nothing is known."""


class Glossary:
    """Words with what they mean.

    Args:
        meanings: Chinese words, in simplified characters, with English ones.
        simplified: traditional characters with simplified ones.
    """

    def __init__(self, meanings: Mapping[str, str], simplified: Mapping[str, str] | None = None) -> None:
        self._meanings = dict(meanings)
        self._simplified = str.maketrans(dict(simplified or {}))
        self._tokens: dict[str, Gloss] = {}

    def spans(self, words: str) -> Iterator[tuple[int, int, str]]:
        """Yield where known words begin and end, and what they mean; cut into as few words as possible."""
        for run in _HAN.finditer(words):
            at = run.start()
            for word in self._cut(run.group().translate(self._simplified)):
                if word in self._meanings:
                    yield at, at + len(word), self._meanings[word]
                at += len(word)

    def glosses(
        self, words: str, offsets: Sequence[tuple[int, int]], encode: Callable[[str], Sequence[int]],
    ) -> list[Gloss]:
        """Return for each token the tokens of what its word means.

        Args:
            words: any text.
            offsets: of its tokens: where each begins and ends, in characters.
            encode: English words to tokens; the same in every call.
        """
        meanings: list[Gloss] = [()] * len(words)
        for begin, end, meaning in self.spans(words):
            if meaning not in self._tokens:
                self._tokens[meaning] = tuple(encode(f' {meaning}'))
            meanings[begin:end] = [self._tokens[meaning]] * (end - begin)
        return [meanings[begin] if begin < end else () for begin, end in offsets]

    def _cut(self, run: str) -> list[str]:
        """Return a run of characters in words, as few as possible; what is unknown is a word for each character."""
        best: list[tuple[float, int]] = [(0.0, 0)]  # for each place: cost of getting there, length of the last word
        for end in range(1, len(run) + 1):
            ways = [
                (best[end - length][0] + self._cost(run[end - length:end]), length)
                for length in range(1, min(_LONGEST, end) + 1)
            ]
            best.append(min(ways, key=lambda way: (way[0], -way[1])))
        words, end = [], len(run)
        while end:
            words.append(run[end - best[end][1]:end])
            end -= best[end][1]
        return words[::-1]

    def _cost(self, word: str) -> float:
        if word not in self._meanings:
            return _UNKNOWN if len(word) == 1 else inf
        return _SINGLE if len(word) == 1 else 1.0


def read(path: Path) -> Glossary | None:
    """Return the glossary in the file ``path``; None where there is no file, which is an adapter trained without.

    Raises:
        SetupError: MISSING_WEIGHTS where the file cannot be read.
    """
    try:
        lines = path.read_text(encoding='utf-8').splitlines()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _corrupt(path) from error
    meanings: dict[str, str] = {}
    simplified: dict[str, str] = {}
    for line in filter(None, map(str.strip, lines)):
        found = _LINE.fullmatch(line)
        if found is None:
            raise _corrupt(path, f' has no "word=meaning" in "{line[:40]}"')
        if found.group(1):
            meanings[found.group(1)] = found.group(2)
        else:
            simplified[found.group(3)] = found.group(4)
    return Glossary(meanings, simplified)


def _corrupt(path: Path, why: str = ' cannot be read') -> SetupError:
    return SetupError(
        f'The glossary {path}{why}.', code=ErrorCode.MISSING_WEIGHTS,
        hint='Install the adapter again, or correct that line.',
    )
