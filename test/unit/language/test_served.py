"""A parser with a model server: a real HTTP server on this machine, with good answers and every kind of bad one."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.language import grammar, reply, served_prompt, text
from llm_agent_ros.language.check import is_sentence
from llm_agent_ros.language.parser import InstructionParser
from llm_agent_ros.language.served import KEY_VARIABLE, ModelServer, ServerSettings
from llm_agent_ros.language.writer import Fork
from llm_agent_ros.task import Outcome, ParseResult, RobotProfile, SkillSpec
from llm_agent_ros.world import World

SENTENCE = 'please go to the kitchen and take a mug'
GOOD = {
    'outcome': 'task',
    'steps': [
        {'skill': 'go_to', 'args': {'target': 'Kitchen'}, 'any': False},
        {'skill': 'pick', 'args': {'object': 'mug', 'where': None}, 'any': True},
    ],
}
INVENTED = {'outcome': 'task', 'steps': [{'skill': 'go_to', 'args': {'target': 'garage'}, 'any': False}]}
STEPS = 'go_to(target=kitchen); pick(object=mug)'


@dataclass(frozen=True)
class Line:
    """What the local model of these tests writes."""

    text: str = ' go_to kitchen'
    new_tokens: int = 3
    forward_passes: int = 2
    forks: tuple[Fork, ...] = ()


class Local:
    """Stands in for the local model and counts."""

    def __init__(self) -> None:
        self.calls = 0

    def decode(
        self, head: str, tail: str, grammar: str, *, timeout_sec: float, forced: bool = True, after: Sequence[int] = ()
    ) -> Line:
        self.calls += 1
        return Line()


@dataclass
class Fake:
    """A server of the OpenAI protocol that gives its answers in turn, the last one again and again."""

    answers: list[Any]
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    url: str = ''
    end: threading.Event = field(default_factory=threading.Event)

    def next(self) -> Any:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def handler(fake: Fake) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            pass

        def send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header('Content-Length', str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            assert self.path == '/v1/models'
            self.send(200, json.dumps({'object': 'list', 'data': [{'id': 'big-model'}]}).encode())

        def do_POST(self) -> None:
            assert self.path == '/v1/chat/completions'
            fake.requests.append(json.loads(self.rfile.read(int(self.headers['Content-Length']))))
            fake.keys.append(self.headers.get('Authorization'))
            answer = fake.next()
            if answer == 'hang':
                fake.end.wait(20.0)
            elif answer == 'drip':
                self.send_response(200)
                self.end_headers()
                while not fake.end.wait(0.05):
                    self.wfile.write(b' ')
            elif isinstance(answer, int):
                self.send(answer, b'{"error": "no"}')
            elif isinstance(answer, bytes):
                self.send(200, answer)
            else:
                content = answer if isinstance(answer, str) else json.dumps(answer)
                message = {'role': 'assistant', 'content': content}
                body = {'choices': [{'index': 0, 'message': message}], 'usage': {'completion_tokens': 42}}
                self.send(200, json.dumps(body).encode())

    return Handler


@pytest.fixture
def serve() -> Iterator[Callable[..., Fake]]:
    """Start servers with the given answers."""
    started: list[tuple[ThreadingHTTPServer, Fake]] = []

    def start(*answers: Any, port: int = 0) -> Fake:
        fake = Fake(list(answers))
        server = ThreadingHTTPServer(('127.0.0.1', port), handler(fake))
        fake.url = f'http://127.0.0.1:{server.server_port}/v1'
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        started.append((server, fake))
        return fake

    yield start
    for server, fake in started:
        fake.end.set()
        server.shutdown()
        server.server_close()


@dataclass
class Rig:
    """A parser, and the local model behind it."""

    parser: InstructionParser
    local: Local

    def parse(self, instruction: str = SENTENCE) -> ParseResult:
        return self.parser.parse(instruction)


def rig(world: World, specs: dict[str, SkillSpec], url: str, **settings: Any) -> Rig:
    local = Local()
    chosen = {'timeout_sec': 5.0, 'rest_sec': 0.0, 'backoff_sec': 0.01, **settings}
    server = ModelServer(ServerSettings(url, **chosen), specs.values())
    return Rig(InstructionParser(world, specs.values(), RobotProfile(), local, server=server), local)


def shown(result: ParseResult) -> str:
    return '; '.join(str(step) for step in result.task.steps)


def test_a_good_answer_becomes_a_task(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY_VARIABLE, 'sesame')
    fake = serve(GOOD)
    made = rig(world, specs, fake.url)
    result = made.parse()
    assert (result.outcome, shown(result)) == (Outcome.TASK, STEPS)
    assert (result.model, result.note, result.new_tokens, made.local.calls) == ('server', '', 42, 0)
    assert result.draft == ' go_to kitchen; pick any mug'
    (asked,) = fake.requests
    assert asked['model'] == 'big-model' and fake.keys == ['Bearer sesame']
    assert asked['messages'][-1] == {'role': 'user', 'content': SENTENCE}
    assert asked['response_format']['json_schema']['schema'] == reply.schema(specs.values())
    assert made.parser.parse(SENTENCE).draft == result.draft and len(fake.requests) == 1


def test_names_are_looked_up_by_code_as_for_the_local_model(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake]
) -> None:
    made = rig(world, specs, serve(INVENTED).url, model='m')
    asked = made.parser.parse('drive to the garage')
    assert (asked.outcome, asked.code, asked.model) == (Outcome.QUESTION, ErrorCode.UNKNOWN_PLACE, 'server')
    answered = made.parser.parse('drive to the garage', asked.message, 'the study')
    assert shown(answered) == 'go_to(target=study)' and made.local.calls == 0


@pytest.mark.parametrize(
    ('answers', 'tries'),
    [
        ((500, GOOD), 2),
        ((429, 503, GOOD), 3),
        ((INVENTED, GOOD), 2),
        (('{"outcome": "task", "steps": [', GOOD), 2),
        ((b'<html>', GOOD), 2),
        ((422, GOOD), 2),
        ((f'Sure:\n```json\n{json.dumps(GOOD)}\n```',), 1),
    ],
)
def test_a_second_try_may_succeed(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake], answers: tuple[Any, ...], tries: int
) -> None:
    fake = serve(*answers)
    made = rig(world, specs, fake.url, model='m')
    result = made.parse()
    assert (shown(result), result.model, made.local.calls) == (STEPS, 'server', 0)
    assert len(fake.requests) == tries


def test_a_server_that_knows_no_schemas_is_asked_without(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake]
) -> None:
    fake = serve(400, GOOD)
    rig(world, specs, fake.url, model='m').parse()
    assert ['response_format' in asked for asked in fake.requests] == [True, False]


def test_the_model_is_told_what_was_wrong(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake]
) -> None:
    fake = serve(INVENTED, GOOD)
    rig(world, specs, fake.url, model='m').parse()
    assert fake.requests[1]['messages'][-2]['content'] == json.dumps(INVENTED)
    assert "'garage' does not stand in the instruction" in fake.requests[1]['messages'][-1]['content']


@pytest.mark.parametrize(
    ('answer', 'part', 'asked'),
    [
        (500, 'HTTP status 500', 3),
        (400, 'HTTP status 400', 2),
        (401, 'HTTP status 401', 1),
        (404, 'HTTP status 404', 1),
        (INVENTED, "'garage' does not stand in the instruction", 3),
        ('I shall go to the kitchen!', 'schema', 3),
        ('[' * 100_000, 'schema', 3),
        ({'outcome': 'task', 'steps': []}, 'needs steps', 3),
        ({'outcome': 'task', 'steps': [{'skill': 'fly', 'args': {}}]}, "no skill 'fly'", 3),
        ({'outcome': 'task', 'steps': [{'skill': 'wait', 'args': {'seconds': 1e999}}]}, 'cannot be used', 3),
        ({'outcome': 'task', 'steps': [{'skill': 'wait', 'args': {'seconds': -5}}]}, 'out of range', 3),
        ({'outcome': 'task', 'steps': [{'skill': 'go_to', 'args': {'target': {'x': 1}}}]}, 'does not stand', 3),
        (b'{"choices": []}', 'nothing', 3),
        (b'{"choices": [{"message": {"content": null}}]}', 'not of the protocol', 3),
        (b'x' * 1_100_000, 'megabyte', 1),
    ],
)
def test_what_cannot_be_used_falls_back_to_the_local_model(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake], answer: Any, part: str, asked: int
) -> None:
    fake = serve(answer)
    made = rig(world, specs, fake.url, model='m')
    result = made.parse()
    assert (result.outcome, shown(result), made.local.calls) == (Outcome.TASK, 'go_to(target=kitchen)', 1)
    assert result.model == 'local' and part in result.note and result.note.endswith('The local model stood in.')
    assert len(fake.requests) == asked


@pytest.mark.parametrize('answer', ['hang', 'drip'])
def test_a_server_that_hangs_costs_its_time_and_no_more(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake], answer: str
) -> None:
    fake = serve(answer)
    made = rig(world, specs, fake.url, model='m', timeout_sec=0.4, rest_sec=60.0)
    start = time.monotonic()
    result = made.parse()
    assert time.monotonic() - start < 2.0
    assert result.model == 'local' and 'did not answer within 0.4 s' in result.note
    start = time.monotonic()
    assert 'has not answered lately' in made.parse('go to the kitchen').note
    assert time.monotonic() - start < 0.2 and len(fake.requests) == 1


def test_a_refused_connection_falls_back_and_the_server_is_asked_again_once_it_is_there(
    world: World, specs: dict[str, SkillSpec], serve: Callable[..., Fake]
) -> None:
    with socket.socket() as closed:
        closed.bind(('127.0.0.1', 0))
        port = closed.getsockname()[1]
    made = rig(world, specs, f'http://127.0.0.1:{port}/v1', model='m')
    assert 'cannot be reached' in made.parse().note
    serve(GOOD, port=port)
    assert made.parse().model == 'server'


@pytest.mark.parametrize('url', ['localhost:8000', 'ftp://host/v1', 'http://', 'http://me:secret@host/v1', 'http://host:port/v1'])
def test_an_address_that_cannot_be_is_a_sentence(specs: dict[str, SkillSpec], url: str) -> None:
    with pytest.raises(AgentError, match='address') as caught:
        ModelServer(ServerSettings(url), specs.values())
    assert caught.value.code is ErrorCode.INVALID_PARAMETER


def test_the_key_is_shown_nowhere(specs: dict[str, SkillSpec], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, 'sesame')
    assert 'sesame' not in repr(ServerSettings('http://host/v1'))
    monkeypatch.setenv(KEY_VARIABLE, 'ses\name')
    with pytest.raises(AgentError, match=KEY_VARIABLE):
        ModelServer(ServerSettings('http://host/v1'), specs.values())


@pytest.mark.parametrize(
    ('instruction', 'steps', 'line'),
    [
        ('tell Mei it is late', [('say', {'text': 'it is late', 'to': 'Mei'})], ' say it is late| to= Mei'),
        ('go back half a metre', [('move', {'direction': 'back', 'distance_m': 0.5})], ' move back| 0.5 m'),
        ('turn round', [('turn', {'angle_deg': -180})], ' turn right 180'),
        ('wait three hours', [('wait', {'seconds': 10_800})], ' wait 3 h'),
        ('patrol a and b', [('patrol', {'targets': ['a', 'b'], 'times': 2})], ' patrol a+ b| times= 2'),
        ('把 杯子 给我', [('bring', {'object': '杯子', 'to': 'me'})], ' bring杯子| me'),
        ('the blue one, I mean mug', [('pick', {'object': 'the blue mug'})], ' pick the blue mug'),
        ('go home', [('go_home', {})], ' go_home'),
    ],
)
def test_answers_become_drafts(
    specs: dict[str, SkillSpec], instruction: str, steps: list[tuple[str, dict[str, Any]]], line: str
) -> None:
    content = json.dumps({'outcome': 'task', 'steps': [{'skill': skill, 'args': args} for skill, args in steps]})
    utterance = text.read(instruction)
    assert reply.line(content, utterance, specs) == line
    assert is_sentence(line, grammar.build(utterance, specs.values()))


def test_every_example_of_the_prompt_is_a_good_answer(specs: dict[str, SkillSpec]) -> None:
    from llguidance import LLMatcher, LLTokenizer

    turns = served_prompt.messages(tuple(specs.values()))[1:]
    assert len(turns) == 2 * len(served_prompt.EXAMPLES)
    rules = LLMatcher.grammar_from_json_schema(reply.schema(specs.values()))
    byte_wise = LLTokenizer('byte')
    for asked, answered in zip(turns[::2], turns[1::2], strict=True):
        utterance = text.read(asked['content'])
        line = reply.line(answered['content'], utterance, specs)
        assert is_sentence(line, grammar.build(utterance, specs.values()))
        matcher = LLMatcher(byte_wise, rules)
        assert matcher.consume_tokens(byte_wise.tokenize_str(answered['content'])) and matcher.is_accepting()


@pytest.mark.parametrize('outcome', sorted(reply.VERDICTS))
def test_verdicts(specs: dict[str, SkillSpec], outcome: str) -> None:
    utterance = text.read('some words')
    line = reply.line(json.dumps({'outcome': outcome, 'steps': []}), utterance, specs)
    assert is_sentence(line, grammar.build(utterance, specs.values()))
