"""A larger model behind an OpenAI-compatible server: vLLM, Ollama, llama.cpp's server, ``transformers serve``.

It is asked for JSON by a schema; its answer becomes a draft that has to be a sentence of the same grammar as
the local model's. Nothing of the world is sent, only the instruction.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

import httpx2
from pydantic import BaseModel, ValidationError

from llm_agent_ros.errors import AgentError, ErrorCode, ParseError
from llm_agent_ros.language import reply, served_prompt
from llm_agent_ros.language.check import is_sentence
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.language.writer import Drafted
from llm_agent_ros.task import SkillSpec

T = TypeVar('T', bound=BaseModel)
KEY_VARIABLE = 'LLM_AGENT_API_KEY'
_MAX_BYTES = 1_000_000
_MAX_TOKENS = 600
_REPEATED = 2000  # characters of a wrong answer that the model gets to see again
_TRY_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_NO_SCHEMA = frozenset({400, 422})  # what servers that know no response_format answer
_LOCAL_HOSTS = frozenset({'localhost', '127.0.0.1', '::1'})


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Where the server is and how long it may take.

    Attributes:
        url: up to and with the version, as in ``http://localhost:8000/v1``.
        model: the name that the server knows; empty for the first that it lists.
        timeout_sec: for one instruction, all tries together.
        tries: how often it is asked where it is busy or its answer is no draft.
        backoff_sec: pause before the second try; doubled for each that follows.
        rest_sec: how long it is left alone after it did not answer at all.
        key: sent as the bearer token; from the environment, never from a parameter or the command line.
    """

    url: str
    model: str = ''
    timeout_sec: float = 6.0
    tries: int = 3
    backoff_sec: float = 0.2
    rest_sec: float = 30.0
    key: str = field(default_factory=lambda: os.environ.get(KEY_VARIABLE, ''), repr=False)


class _Message(BaseModel):
    content: str


class _Choice(BaseModel):
    message: _Message


class _Usage(BaseModel):
    completion_tokens: int = 0


class _Completion(BaseModel):
    choices: list[_Choice]
    usage: _Usage | None = None


class _Model(BaseModel):
    id: str


class _Models(BaseModel):
    data: list[_Model]


class ModelServer:
    """Asks a server for drafts. One thread at a time.

    Raises:
        AgentError: INVALID_PARAMETER where the address or the key cannot be used.
    """

    def __init__(self, settings: ServerSettings, specs: Iterable[SkillSpec]) -> None:
        self._settings = settings
        self._specs = {spec.name: spec for spec in specs}
        self._prompt = served_prompt.messages(tuple(self._specs.values()))
        self._schema = reply.schema(self._specs.values())
        self._client = _client(settings)
        self._model = settings.model
        self._with_schema = True
        self._rests_until = 0.0

    def write(self, utterance: Utterance, grammar: str) -> Drafted:
        """Return the server's draft, checked against the grammar.

        Raises:
            AgentError: NODE_UNAVAILABLE where it did not answer in time, ParseError where its answer is no draft.
        """
        if time.monotonic() < self._rests_until:
            raise _failed('has not answered lately', retryable=False)
        deadline = time.monotonic() + self._settings.timeout_sec
        messages = [*self._prompt, {'role': 'user', 'content': utterance.raw}]
        failure: AgentError = _failed('was not asked', retryable=False)
        for number in range(self._settings.tries):
            if number and not _paused(self._settings.backoff_sec * 2 ** (number - 1), deadline):
                break
            try:
                content, tokens = self._complete(messages, deadline)
            except AgentError as error:
                failure = error
                if not error.retryable:
                    break
                continue
            try:
                draft = Drafted(self._checked(content, utterance, grammar), tokens, model='server')
                self._rests_until = 0.0
                return draft
            except ParseError as error:
                failure = ParseError(f'The answer of the model server cannot be used: {error.message}')
                messages += [{'role': 'assistant', 'content': content[:_REPEATED]},
                             {'role': 'user', 'content': f'{error.message} Answer again.'}]
        raise failure

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _checked(self, content: str, utterance: Utterance, grammar: str) -> str:
        line = reply.line(content, utterance, self._specs)
        if not is_sentence(line, grammar):
            raise ParseError('A name is not in the operator\'s words, or a number is out of range.')
        return line

    def _complete(self, messages: list[dict[str, str]], deadline: float) -> tuple[str, int]:
        if not self._model:
            listed = _read(_Models, self._request('GET', 'models', None, deadline))
            if not listed.data:
                raise _failed('lists no model', retryable=False)
            self._model = listed.data[0].id
        body: dict[str, object] = {
            'model': self._model, 'messages': messages, 'temperature': 0.0, 'max_tokens': _MAX_TOKENS, 'stream': False,
        }
        if self._with_schema:
            shape = {'name': 'task', 'strict': True, 'schema': self._schema}
            body['response_format'] = {'type': 'json_schema', 'json_schema': shape}
        answer = _read(_Completion, self._request('POST', 'chat/completions', body, deadline))
        if not answer.choices:
            raise _failed('answered with nothing', retryable=True)
        return answer.choices[0].message.content, answer.usage.completion_tokens if answer.usage else 0

    def _request(self, method: str, path: str, body: object, deadline: float) -> bytes:
        try:
            # Time-outs of a client are for one read each: a server that drips could hold us for ever.
            left = httpx2.Timeout(max(0.01, deadline - time.monotonic()))
            with self._client.stream(method, path, json=body, timeout=left) as response:
                if response.status_code != 200:
                    again = response.status_code in _TRY_AGAIN
                    if response.status_code in _NO_SCHEMA and self._with_schema:
                        again, self._with_schema = True, False
                    raise _failed(f'answered with HTTP status {response.status_code}', retryable=again)
                content = b''
                for part in response.iter_bytes():
                    content += part
                    if time.monotonic() > deadline:
                        raise httpx2.ReadTimeout('')
                    if len(content) > _MAX_BYTES:
                        raise _failed('answered with more than a megabyte', retryable=False)
                return content
        except httpx2.TimeoutException as error:
            self._rest()
            raise _failed(f'did not answer within {self._settings.timeout_sec:g} s', retryable=False) from error
        except httpx2.ConnectError as error:
            self._rest()
            raise _failed(f'at {self._client.base_url.host} cannot be reached', retryable=True) from error
        except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as error:
            raise _failed(f'broke off ({type(error).__name__})', retryable=True) from error

    def _rest(self) -> None:
        self._rests_until = time.monotonic() + self._settings.rest_sec


def _client(settings: ServerSettings) -> httpx2.Client:
    try:
        url = httpx2.URL(settings.url)
    except httpx2.InvalidURL as error:
        raise _wrong(f'The model server\'s address {settings.url!r} is not valid.') from error
    if url.scheme not in ('http', 'https') or not url.host:
        raise _wrong(f'The model server\'s address {settings.url!r} is not of the form http://host:port/v1.')
    if url.userinfo:
        raise _wrong(f'A model server\'s address holds no password; put the key into {KEY_VARIABLE}.')
    if not settings.key.isascii() or not settings.key.isprintable():
        raise _wrong(f'The key in {KEY_VARIABLE} holds characters that cannot be sent.')
    headers = {'Authorization': f'Bearer {settings.key}'} if settings.key else {}
    # A proxy from the environment is for servers elsewhere.
    return httpx2.Client(base_url=url, headers=headers, trust_env=url.host not in _LOCAL_HOSTS)


def _read(kind: type[T], content: bytes) -> T:
    try:
        return kind.model_validate_json(content)
    except ValidationError as error:
        raise _failed('answered with something that is not of the protocol', retryable=True) from error


def _paused(seconds: float, deadline: float) -> bool:
    """Wait, unless the deadline comes first."""
    if time.monotonic() + seconds >= deadline:
        return False
    time.sleep(seconds)
    return True


def _failed(how: str, *, retryable: bool) -> AgentError:
    return AgentError(f'The model server {how}.', code=ErrorCode.NODE_UNAVAILABLE, retryable=retryable)


def _wrong(message: str) -> AgentError:
    return AgentError(message, code=ErrorCode.INVALID_PARAMETER)
