"""``llm-agent ask``: give a running robot one instruction and see it through."""

from __future__ import annotations

import contextlib
import time

from rich.prompt import Prompt
from rich.text import Text
from std_msgs.msg import String

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import DetectionArray, SafetyState
from llm_agent_ros.cli.console import console, is_interactive
from llm_agent_ros.cli.options import readable
from llm_agent_ros.cli.progress import MissionView
from llm_agent_ros.errors import AgentError
from llm_agent_ros.ros.operator import Feedback, Mission, Operator, Result
from llm_agent_ros.ros.qos import EVENT, LATCHED, SENSOR_IN
from llm_agent_ros.ros.session import Session

_OUTCOMES = {
    ExecuteInstruction.Result.SUCCEEDED: ('done', 'green', 0),
    ExecuteInstruction.Result.FAILED: ('failed', 'red', 1),
    ExecuteInstruction.Result.QUESTION: ('a question was not answered', 'yellow', 3),
    ExecuteInstruction.Result.REFUSED: ('refused', 'yellow', 3),
    ExecuteInstruction.Result.CANCELED: ('canceled', 'yellow', 1),
}


def run_ask(instruction: str, namespace: str, question_timeout_sec: float) -> int:
    """Send an instruction, show its progress, and return the exit code."""
    with Session('ask', namespace) as session:
        result = follow(session, instruction, question_timeout_sec)
    return show_result(result)


def follow(
    session: Session, instruction: str, question_timeout_sec: float, timeout_sec: float | None = None
) -> Result | None:
    """Execute an instruction with a live view; Ctrl-C, the time-out and any error cancel it.

    Returns:
        The result, or None where the agent has gone or did not answer the cancellation.
    """
    operator = Operator(session)
    view = MissionView(console, instruction)
    watch(session, view)
    asked, questions = is_interactive(), Questions()

    def take(feedback: Feedback) -> None:
        questions.take(feedback.question, list(feedback.options))
        view.on_state(feedback.state)

    with view:
        mission = operator.execute(instruction, question_timeout_sec if asked else 0.0, take)
        try:
            return _see_through(mission, operator, view, questions, timeout_sec)
        except Exception:
            with contextlib.suppress(AgentError):
                mission.cancel()  # nobody would be left to answer its questions or to end it
            raise


class Questions:
    """Tells questions that wait for an answer from those that were answered, though the same may be asked again."""

    def __init__(self) -> None:
        self._open: tuple[str, list[str]] | None = None
        self._answered = ''

    def take(self, question: str, options: list[str]) -> None:
        """Note what a feedback asks; an empty question says that the last answer has been taken."""
        if not question:
            self._answered = ''
        self._open = (question, options) if question and question != self._answered else None

    def next(self) -> tuple[str, list[str]] | None:
        """Return a question with its options, once each time that it is asked."""
        waiting, self._open = self._open, None
        if waiting:
            self._answered = waiting[0]
        return waiting


def watch(session: Session, view: MissionView) -> None:
    """Feed what the robot sees, says and is held by into the view."""
    node = session.node
    node.create_subscription(
        DetectionArray, 'detections', lambda m: view.on_seen(tuple(sorted({d.label for d in m.detections}))), SENSOR_IN
    )
    node.create_subscription(
        SafetyState,
        'safety_state',
        lambda m: view.on_safety('' if m.state == SafetyState.CLEAR else m.message),
        LATCHED,
    )
    node.create_subscription(String, 'say', lambda m: console.print(f'🗨  {m.data}'), EVENT)


def _see_through(
    mission: Mission, operator: Operator, view: MissionView, questions: Questions, timeout_sec: float | None
) -> Result | None:
    deadline = None if timeout_sec is None else time.monotonic() + timeout_sec
    try:
        while True:
            result = mission.wait(0.2)
            if result is not None:
                return result
            if mission.is_silent:
                result = mission.wait(1.0)  # where this program itself stood still, what came meanwhile is heard now
                if result is not None or mission.is_silent:
                    return result
            if deadline is not None and time.monotonic() > deadline:
                break
            waiting = questions.next()
            if waiting is not None:
                answered = operator.answer(_ask(*waiting, view))
                if answered.error_code:
                    console.print(answered.message, style='yellow')
    except KeyboardInterrupt:
        console.print('Canceling …')
    mission.cancel()
    return mission.wait(10.0)


def _ask(question: str, options: list[str], view: MissionView) -> str:
    view.__exit__()
    console.print(question + (f'  ({" / ".join(options)})' if options else ''), style='bold')
    try:
        answer = ''
        while not answer.strip():
            answer = readable(Prompt.ask('answer', console=console))
    except EOFError as error:  # Ctrl-D: nobody will answer
        raise KeyboardInterrupt from error
    return answer


def show_result(result: Result | None) -> int:
    """Print how a mission ended and return the exit code: 0 done, 1 failed, 3 asked or refused."""
    if result is None:
        console.print('The agent has gone: it does not answer any more. Look at its log.', style='bold red')
        return 1
    word, style, code = _OUTCOMES[result.outcome]
    console.print(Text.assemble((word, f'bold {style}'), f'  {result.message}'), highlight=False)
    if result.options:
        console.print('options: ' + ', '.join(result.options), highlight=False)
    return code
