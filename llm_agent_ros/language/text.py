"""The operator's words, checked and cut into chunks before any model sees them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.tongue import language_of

MAX_CHARACTERS = 500
_NO_TEXT = frozenset({'Cc', 'Cs', 'Co'})  # control, half surrogates, private use
_BLANKS = '\t\n\r\u000b\u000c\u0085\u2028\u2029'
_QUOTES = '"“”„«»「」『』《》`'
_HAN = '㐀-䶿一-鿿豈-﫿\U00020000-\U0003134f'
_LETTER = rf'[^\W_{_HAN}]'
_CHUNK = re.compile(  # a mark within a word belongs to it, and so does the apostrophe of "the nurses' station"
    rf"[{_HAN}]|(?:{_LETTER}|(?<={_LETTER})['’.\-/:](?={_LETTER})|(?<=s)['’](?= {_LETTER}))+|\S"
)
_NORTHERN = re.compile(r"(?<![\w'])[tT]'(?=[a-z]{3})(?!was\b|were\b|will\b|would\b|ain)")  # how Yorkshire says "the"
_LATIN = re.compile(r'[A-Za-z]+')
_FEWEST_SHOUTED = 6  # letters of all words; "TV USB" may well be names
_BESIDE_FRACTION = re.compile(r'(?<=\d)(?=[¼-¾⅐-⅞])')
_IS_HAN = re.compile(f'[{_HAN}]')
_BESIDE_HAN = re.compile(f'(?<=[{_HAN}]) | (?=[{_HAN}])')


@dataclass(frozen=True, slots=True)
class Utterance:
    """An instruction in the form in which the model reads it and the grammar copies from it.

    Attributes:
        raw: as the operator gave it, blanks trimmed.
        chunks: words with a leading blank, single Han characters, punctuation marks; in small letters where
            all was in capitals. Their concatenation is what the model reads, so that a copied word has the same
            tokens wherever it stands.
        language: 'zh' or 'en', by the words that make the sentence (``tongue``); chooses the language of replies.
    """

    raw: str
    chunks: tuple[str, ...]
    language: str

    @property
    def text(self) -> str:
        """The chunks as one string."""
        return ''.join(self.chunks)


def read(instruction: str, max_characters: int = MAX_CHARACTERS) -> Utterance:
    """Check an instruction and cut it into chunks.

    Raises:
        ParseError: EMPTY_INSTRUCTION, INSTRUCTION_TOO_LONG or CONTROL_CHARACTERS.
    """
    if len(instruction) > max_characters:
        raise ParseError(
            f'The instruction has {len(instruction)} characters; {max_characters} are allowed.',
            code=ErrorCode.INSTRUCTION_TOO_LONG,
        )
    raw = instruction.strip()
    if any(_is_no_text(character) for character in raw):
        raise ParseError('The instruction contains control characters.', code=ErrorCode.CONTROL_CHARACTERS)
    chunks = cut(calm(raw))
    if not chunks:
        raise ParseError('The instruction is empty.', code=ErrorCode.EMPTY_INSTRUCTION)
    return Utterance(raw, chunks, language_of(raw))


def cut(text: str) -> tuple[str, ...]:
    """Return words with a leading blank, Han characters and punctuation marks of normalised text."""
    return tuple(_chunk(piece) for piece in _CHUNK.findall(normalise(text)))


def normalise(text: str) -> str:
    """Return the text in NFKC form, "t'kitchen" in full, without quotation marks and what the language reserves."""
    text = compatible(text).replace('’', "'").replace('⁄', '/')
    return _NORTHERN.sub('the ', text.translate(_TRANSLATION))


def compatible(text: str) -> str:
    """Return the text in NFKC form, in which 1½ would be eleven halves but for a blank."""
    return unicodedata.normalize('NFKC', _BESIDE_FRACTION.sub(' ', text))


def is_word(chunk: str) -> bool:
    """Return whether a chunk is a word, a number or a Han character rather than a mark."""
    return any(character.isalnum() for character in chunk)


def display(text: str) -> str:
    """Return chunk text as a person writes it: outer blanks and marks removed."""
    return text.strip().strip('.,!?。，！？、:： ')


def calm(raw: str) -> str:
    """Return the text in small letters where several words are all in capitals: the model would take them for names."""
    plain = compatible(raw)
    words = _LATIN.findall(plain)
    shouted = len(words) > 1 and sum(map(len, words)) >= _FEWEST_SHOUTED and all(map(str.isupper, words))
    return plain.lower() if shouted and not _IS_HAN.search(plain) else raw


def as_said(words: str, raw: str) -> str:
    """Return copied words as they stand in ``raw``: with its capitals, without blanks beside Han characters."""
    low = raw.lower()
    for form in (words, _BESIDE_HAN.sub('', words)):
        at = low.find(form.lower())
        if at >= 0 and len(low) == len(raw):  # there are capitals whose small form is longer
            return raw[at:at + len(form)]
    return words


def _chunk(piece: str) -> str:
    return ' ' + piece if piece[0].isalnum() and not _IS_HAN.match(piece) else piece


def _is_no_text(character: str) -> bool:
    if character in _BLANKS:
        return False
    return character == '\ufffd' or unicodedata.category(character) in _NO_TEXT


_TRANSLATION = str.maketrans(
    {**{blank: ' ' for blank in _BLANKS}, **{quote: None for quote in _QUOTES}, '|': ',', ';': ','}
)
