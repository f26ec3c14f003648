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
_SINGLE = 1.5  # what a word of one character costs, where others cost 1: 返回 + 基地, not 返 + 回基地
_UNKNOWN = 2.0
_HAN = re.compile('[㐀-䶿一-鿿]+')
_LINE = re.compile(r'([㐀-䶿一-鿿]+)\s*=\s*([^=]*[^=\s])|([㐀-䶿一-鿿])\s*>\s*([㐀-䶿一-鿿])')

Gloss = tuple[int, ...]
"""The tokens of what a word means; none where nothing is known."""


class Glossary:
    """Words with what they mean.

    Args:
        meanings: Chinese words with English ones.
        simplified: traditional characters with simplified ones.
    """

    def __init__(self, meanings: Mapping[str, str], simplified: Mapping[str, str] | None = None) -> None:
        self._simplified = str.maketrans(dict(simplified or {}))
        self._meanings = {word.translate(self._simplified): meaning for word, meaning in meanings.items()}
        self._longest = max(map(len, meanings), default=1)
        self._tokens: dict[str, Gloss] = {}

    def save(self, path: Path) -> None:
        """Write the words to a file that ``read`` reads; who reads it meanwhile reads the old one."""
        scratch = path.with_name(path.name + '.part')
        scratch.write_text(''.join(f'{line}\n' for line in self.lines()), encoding='utf-8')
        scratch.replace(path)

    def lines(self) -> list[str]:
        """Return the entries as they stand in a file."""
        return [
            *(f'{chr(before)}>{after}' for before, after in self._simplified.items()),
            *(f'{word}={meaning}' for word, meaning in self._meanings.items()),
        ]

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
                for length in range(1, min(self._longest, end) + 1)
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


def of_adapter(folder: Path) -> Glossary | None:
    """Return the glossary of the adapter in ``folder``; None where it was trained without.

    Raises:
        SetupError: as ``read``.
    """
    path = folder / GLOSSARY_FILE
    return read(path) if path.exists() else None


def read(path: Path) -> Glossary:
    """Return the glossary in a file.

    Raises:
        SetupError: MISSING_WEIGHTS where the file cannot be read, or a line is no entry.
    """
    try:
        lines = path.read_text(encoding='utf-8-sig').splitlines()
    except (OSError, ValueError) as error:
        raise SetupError(
            f'The glossary {path} cannot be read.', code=ErrorCode.MISSING_WEIGHTS,
            hint='It has to be a text file in UTF-8.',
        ) from error
    meanings: dict[str, str] = {}
    simplified: dict[str, str] = {}
    for number, line in enumerate(map(str.strip, lines), 1):
        found = _LINE.fullmatch(line)
        if found is None and line:
            raise SetupError(
                f'Line {number} of the glossary {path} is no entry: "{line[:40]}".', code=ErrorCode.MISSING_WEIGHTS,
                hint='Write 厨房=kitchen, or 廚>厨 for a traditional character.',
            )
        if found and found.group(1):
            meanings[found.group(1)] = found.group(2)
        elif found:
            simplified[found.group(3)] = found.group(4)
    return Glossary(meanings, simplified)
