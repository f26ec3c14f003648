"""The instruction parser node in process, with a model of random weights: words in, a typed answer out."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import pytest
import rclpy
import yaml
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from spinning import Spinning

from llm_agent_interfaces.msg import AgentState, StepStatus
from llm_agent_interfaces.srv import ParseInstruction
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language.weights import default_weights
from llm_agent_ros.nodes.instruction_parser import InstructionParserNode, InstructionParserParams
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.task import Outcome, ParseResult, Step, Task

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / 'worlds' / 'house.yaml'
DEADLINE_SEC = 30.0


@pytest.fixture(scope='module')
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny random model and the embedded model's tokenizer."""
    import torch
    from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(3)
    folder = tmp_path_factory.mktemp('tiny')
    tokenizer = AutoTokenizer.from_pretrained(default_weights())
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        tie_word_embeddings=True,
        initializer_range=0.5,
        eos_token_id=2,
        pad_token_id=2,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


class Scripted:
    """A parser that always answers the same."""

    def __init__(self, result: ParseResult) -> None:
        self.result = result

    def parse(self, *_: str) -> ParseResult:
        return self.result


class Rig:
    """The node and a client beside it, spun by a thread."""

    def __init__(self, **params: Any) -> None:
        self.node = InstructionParserNode()
        chosen = {'nice': 0, 'adapter': '', 'world': str(HOUSE), **params}
        self.node.set_parameters([Parameter(name, value=value) for name, value in chosen.items()])
        self.other = rclpy.create_node('operator')
        self.client = self.other.create_client(ParseInstruction, 'parse_instruction')
        self.spinning = Spinning(self.node, self.other)

    def up(self) -> Rig:
        assert self.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
        self.spinning.start()
        assert self.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
        assert self.client.wait_for_service(timeout_sec=DEADLINE_SEC)
        return self

    def parse(self, instruction: str) -> ParseInstruction.Response:
        done = threading.Event()
        future = self.client.call_async(ParseInstruction.Request(instruction=instruction))
        future.add_done_callback(lambda _: done.set())
        assert done.wait(DEADLINE_SEC)
        return future.result()

    def close(self) -> None:
        self.spinning.stop()
        self.node.destroy_node()
        self.other.destroy_node()


@pytest.fixture
def ros() -> Iterator[None]:
    rclpy.init()
    yield
    rclpy.try_shutdown()


@pytest.fixture
def rig(ros: None, model: Path) -> Iterator[Rig]:
    made = Rig(model=str(model), timeout_sec=60.0).up()
    yield made
    made.close()


def test_answers_with_a_task_a_question_or_a_refusal_and_survives_anything(rig: Rig) -> None:
    stop = rig.parse('停！')
    assert stop.outcome == ParseInstruction.Response.TASK
    assert [step.skill for step in convert.task_from_msg(stop.task).steps] == ['stop']
    for words, code in (
        ('', ErrorCode.EMPTY_INSTRUCTION),
        ('x' * 10_000, ErrorCode.INSTRUCTION_TOO_LONG),
        ('a\x07b', ErrorCode.CONTROL_CHARACTERS),
    ):
        answer = rig.parse(words)
        assert (answer.outcome, answer.error_code) == (ParseInstruction.Response.REFUSAL, code)
        assert answer.message and not answer.task.steps
    answer = rig.parse('go to the kitchen and then to the study')
    if answer.error_code == ErrorCode.PARSE_TIMED_OUT:
        assert answer.outcome == ParseInstruction.Response.REFUSAL
    else:
        assert answer.new_tokens > 0 and answer.latency_ms > 0.0
    assert rig.parse('stop').outcome == ParseInstruction.Response.TASK


def test_what_was_done_is_written_down(ros: None, model: Path, tmp_path: Path) -> None:
    path = tmp_path / 'confirmed.jsonl'
    rig = Rig(model=str(model), timeout_sec=60.0, memory_file=str(path)).up()
    words = 'go'
    parsed = ParseResult(
        Outcome.TASK, Task((Step('go_to', (('target', 'kitchen'),)),), words, 'en'), draft=' go_to go', model='local'
    )
    rig.node._parser = Scripted(parsed)
    publisher = rig.other.create_publisher(AgentState, 'agent_state', qos.LATCHED)
    assert rig.parse(words).outcome == ParseInstruction.Response.TASK
    for states in ([StepStatus.FAILED], [StepStatus.SUCCEEDED]):
        steps = [StepStatus(state=state) for state in states]
        assert not path.exists()
        publisher.publish(AgentState(state=AgentState.IDLE, instruction=words, steps=steps))
        rig.parse(words)
    end = time.monotonic() + DEADLINE_SEC
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert json.loads(path.read_text()) == {'instruction': words, 'language': 'en', 'draft': ' go_to go'}
    rig.close()


def test_does_not_answer_with_a_task_while_inactive(rig: Rig) -> None:
    assert rig.node.trigger_deactivate() == TransitionCallbackReturn.SUCCESS
    assert rig.parse('stop').error_code == ErrorCode.NODE_UNAVAILABLE


@pytest.mark.parametrize(
    ('params', 'part'),
    [
        ({'model': '/nowhere/at/all'}, 'nowhere'),
        ({'adapter': '/no/adapter'}, 'adapter'),
        ({'world': '/no/world.yaml'}, 'world'),
        ({'world': ''}, 'The instruction parser has no world.'),
        ({'capabilities': ['base', 'wings']}, 'wings'),
        ({'server': 'no address'}, 'address'),
    ],
)
def test_what_is_missing_fails_the_transition_with_a_sentence(
    ros: None, model: Path, params: dict[str, Any], part: str, capfd: pytest.CaptureFixture[str]
) -> None:
    rig = Rig(**{'model': str(model), **params})
    assert rig.node.trigger_configure() == TransitionCallbackReturn.FAILURE
    assert part in capfd.readouterr().err
    rig.node.set_parameters(
        [
            Parameter('model', value=str(model)),
            Parameter('adapter', value=''),
            Parameter('world', value=str(HOUSE)),
            Parameter('capabilities', value=['base']),
            Parameter('server', value=''),
        ]
    )
    assert rig.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
    rig.close()


def test_the_config_file_holds_every_default() -> None:
    shipped = yaml.safe_load((ROOT / 'config' / 'instruction_parser.yaml').read_text())['/**']['ros__parameters']
    params = InstructionParserParams()
    assert shipped == {name: getattr(params, name) for name in shipped}
    assert set(shipped) == set(InstructionParserParams.__dataclass_fields__)
