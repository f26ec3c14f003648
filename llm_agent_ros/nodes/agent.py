"""The agent: carries out instructions, one at a time, and tells how it goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rclpy.action import CancelResponse, GoalResponse
from rclpy.action.server import ServerGoalHandle
from rclpy.clock import Clock, ClockType
from std_msgs.msg import String

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.srv import AnswerQuestion
from llm_agent_ros.agent import skills
from llm_agent_ros.agent.context import CameraMount, Context, Notes, Settings
from llm_agent_ros.agent.session import End, Phase, Session, SessionResult, View
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language.confirmed import in_data_folder
from llm_agent_ros.language.emergency import begins_with_stop, is_cancel, is_stop
from llm_agent_ros.memory.facts import FactStore
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.ros import agent_ports, qos
from llm_agent_ros.ros.agent_states import AgentStates
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.deferred_action import DeferredActionServer
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.ros.ports.parser import RosParser
from llm_agent_ros.ros.stopping import Stopping
from llm_agent_ros.safety.stop_request import StopOutcome
from llm_agent_ros.task import Capability, RobotProfile, Task
from llm_agent_ros.tongue import language_of
from llm_agent_ros.world import load_world


@dataclass(frozen=True)
class AgentParams:
    """Parameters of the agent."""

    world: str = param('', 'World file: places, objects and people')
    rate_hz: float = param(15.0, 'Ticks of the behaviour tree per second', unit='Hz', low=5.0, high=50.0)
    question_timeout_sec: float = param(
        60.0, 'How long a question waits where the instruction came on the topic', unit='s', low=0.0, high=3600.0
    )
    capabilities: list[str] = param(['base', 'camera', 'gripper', 'speaker'], 'What the robot has')
    robot_radius_m: float = param(0.22, 'Radius of the circle around the robot', unit='m', low=0.05, high=2.0)
    reach_m: float = param(0.75, 'How far the arm reaches from the centre', unit='m', low=0.2, high=3.0)
    goal_tolerance_m: float = param(0.12, 'How near to a goal the robot must come', unit='m', low=0.02, high=1.0)
    yaw_tolerance_rad: float = param(0.15, 'How well it must face', unit='rad', low=0.02, high=1.0)
    max_reroutes: int = param(3, 'How often a drive may go round something new', low=0, high=20)
    min_score: float = param(0.3, 'Detections below are not believed', low=0.0, high=1.0)
    look_sec: float = param(1.0, 'How long one look takes', unit='s', low=0.2, high=10.0)
    search_sec: float = param(240.0, 'How long a search may take', unit='s', low=10.0, high=3600.0)
    search_places: int = param(12, 'How many places a search may look from', low=1, high=100)
    camera_forward_m: float = param(0.05, 'Camera ahead of base_link', unit='m', low=-2.0, high=2.0)
    camera_height_m: float = param(1.15, 'Camera above the floor', unit='m', low=0.05, high=3.0)
    camera_pitch_rad: float = param(0.45, 'Camera looking down', unit='rad', low=-1.5, high=1.5)
    camera_hfov_rad: float = param(1.25, 'Width of the picture', unit='rad', low=0.2, high=3.0)
    camera_vfov_rad: float = param(0.99, 'Height of the picture', unit='rad', low=0.2, high=3.0)
    memory_file: str = param('facts.sqlite', 'File that keeps what the operator told it to remember; a relative name '
                             'is in the user\'s data folder, empty forgets it when the node ends')
    use_tf: bool = param(False, 'A localiser publishes map -> odom on tf2')
    transform_timeout_sec: float = param(1.0, 'How far map -> odom may lag behind odom', unit='s', low=0.1, high=10.0)
    map_frame: str = param('map', 'Frame of goals and detections')

    def settings(self) -> Settings:
        """Return the part the skills need."""
        camera = CameraMount(
            self.camera_forward_m, self.camera_height_m, self.camera_pitch_rad, self.camera_hfov_rad,
            self.camera_vfov_rad,
        )
        return Settings(
            goal_tolerance_m=self.goal_tolerance_m, yaw_tolerance_rad=self.yaw_tolerance_rad,
            max_reroutes=self.max_reroutes, min_score=self.min_score, look_sec=self.look_sec,
            search_sec=self.search_sec, search_places=self.search_places, camera=camera,
        )

    def profile(self) -> RobotProfile:
        """Return the body; raise SetupError where a capability does not exist."""
        unknown = set(self.capabilities) - {str(c) for c in Capability} - {''}
        if unknown:
            raise SetupError(
                f'There is no capability called {sorted(unknown)[0]!r}.', code=ErrorCode.INVALID_PARAMETER,
                hint=f'Use some of: {", ".join(Capability)}.',
            )
        has = frozenset(Capability(name) for name in self.capabilities if name)
        return RobotProfile(has, radius_m=self.robot_radius_m, reach_m=self.reach_m)


class AgentNode(Component[AgentParams]):
    """One timer ticks the session; services, action and topics only hand things to it, so one thread is enough."""

    def __init__(self) -> None:
        super().__init__('agent', AgentParams)
        self._session: Session | None = None
        self._goal: ServerGoalHandle | None = None
        self._stop_words: list[tuple[str, ServerGoalHandle | None]] = []
        self._unconfirmed = False
        self._notes = Notes()
        self._memory = FactStore()

    def setup(self) -> None:
        """Load the world and make the interfaces."""
        p = self.params
        if not p.world:
            raise SetupError(
                'The agent has no world.', code=ErrorCode.INVALID_WORLD, hint='Set the parameter world to a world file.'
            )
        self._world, self._profile, self._settings = load_world(p.world), p.profile(), p.settings()
        self._ports = agent_ports.make_ports(self, p.use_tf, p.map_frame, p.transform_timeout_sec)
        self._parser = RosParser(self)
        self._memory = FactStore(in_data_folder(p.memory_file) if p.memory_file else None)
        self._idle = View(Phase.IDLE)
        self._states = AgentStates(self)
        self._stopping = Stopping(
            self, is_active=lambda: self.active, on_stop=self._on_stop,
            on_outcome=lambda outcome: self._tell_stop(outcome is StopOutcome.CONFIRMED),
        )
        self.create_subscription(String, 'instruction', self._on_instruction, qos.EVENT)
        self.create_service(AnswerQuestion, 'answer_question', self._on_answer)
        self._server = DeferredActionServer(
            self, ExecuteInstruction, 'execute_instruction', self._on_goal,
            goal_callback=lambda _: GoalResponse.ACCEPT if self.active else GoalResponse.REJECT,
            cancel_callback=self._on_cancel,
        )
        self.create_timer(1.0 / p.rate_hz, self._tick, clock=Clock(clock_type=ClockType.STEADY_TIME))

    def start(self) -> None:
        """Begin without stops that came before."""
        self._stopping.forget()
        self._stop_words.clear()

    def halt(self) -> None:
        """Give up the task and the driving."""
        self._stopping.forget()
        if self._stop_words:
            self._tell_stop(self._ports.safety.latched)
        if self._session is not None:
            self._session.cancel()
            self._ports.navigator.halt()
            self._finish(self._session.result or self._failed(ErrorCode.CANCELED, self._session.instruction))

    def teardown(self) -> None:
        """Close the memory's file."""
        self._memory.close()

    def _on_goal(self, handle: ServerGoalHandle) -> None:
        request = handle.request
        if is_stop(request.instruction):
            self._emergency_stop(request.instruction, handle)
        elif is_cancel(request.instruction):
            self._server.finish(handle, agent_ports.result_to_msg(self._cancel_running(request.instruction)))
        elif self._session is not None:
            self._server.finish(handle, agent_ports.result_to_msg(self._interrupted(request.instruction)))
        else:
            self._goal = handle
            self._begin(request.instruction, request.question_timeout_sec)

    def _on_instruction(self, message: String) -> None:
        if not self.active:
            return
        if is_stop(message.data):
            self._emergency_stop(message.data)
        elif is_cancel(message.data):
            self._cancel_running(message.data)
        elif self._session is not None:
            if not self._take_answer(message.data):
                self._interrupted(message.data, aloud=True)
        else:
            self._begin(message.data, self.params.question_timeout_sec)

    def _begin(self, instruction: str, question_timeout_sec: float) -> None:
        self.get_logger().info(f'Instruction: {instruction[:200]!r}')
        self._unconfirmed = False
        self._session = Session(instruction, self._parser, self._make_context, question_timeout_sec)
        self._publish(self._session.view())

    def _make_context(self, language: str) -> Context:
        return Context(
            self._world, self._ports, self._profile, self._settings, self._notes, self._memory, language=language,
            log=lambda line: self.get_logger().warning(line),
        )

    def _on_cancel(self, handle: ServerGoalHandle) -> CancelResponse:
        if self._session is None or self._goal is None or handle != self._goal:
            return CancelResponse.REJECT
        self._session.cancel()
        return CancelResponse.ACCEPT

    def _on_stop(self) -> None:
        if self._session is not None:
            self._session.stop()

    def _emergency_stop(self, instruction: str, goal: ServerGoalHandle | None = None) -> None:
        """Latch the gate and end what runs; whoever said so is told once the gate has said that it is latched."""
        self._stopping.order()
        self._stop_words.append((instruction, goal))
        self._on_stop()

    def _tell_stop(self, confirmed: bool) -> None:
        """Say to whoever gave a stop in words what became of it; that no gate confirms one is said in any case."""
        words, self._stop_words = self._stop_words, []
        self._unconfirmed = not confirmed
        if not confirmed:
            self.get_logger().error(sentence(Say.STOP_UNCONFIRMED))
            spoken_to = '' if self._session is None else self._session.instruction
            words = words or [(spoken_to, None)]
        for instruction, goal in words:
            result = self._told(instruction, Say.STOPPED if confirmed else Say.STOP_UNCONFIRMED)
            if not confirmed:
                result = replace(result, end=End.FAILED, code=ErrorCode.NODE_UNAVAILABLE)
            if goal is not None:
                self._server.finish(goal, agent_ports.result_to_msg(result))

    def _cancel_running(self, instruction: str) -> SessionResult:
        """End what runs; the gate stays open."""
        if self._session is not None:
            self._session.cancel()
        return self._told(instruction, ErrorCode.CANCELED)

    def _interrupted(self, instruction: str, aloud: bool = False) -> SessionResult:
        """Return that another task runs; end that one where the words leave a doubt whether the robot should stop."""
        assert self._session is not None
        if begins_with_stop(instruction):  # and goes on: the rest of it is lost
            self._session.cancel()
            return replace(self._told(instruction, Say.ENDED_FIRST), end=End.CANCELED, code=ErrorCode.CANCELED)
        result = self._failed(ErrorCode.BUSY, instruction, task=self._session.instruction)
        if aloud:
            self._ports.voice.say(result.message)
        return result

    def _told(self, instruction: str, key: Say | ErrorCode) -> SessionResult:
        language = language_of(instruction)
        text = sentence(key, language)
        self._ports.voice.say(text)
        return SessionResult(End.SUCCEEDED, ErrorCode.OK, text, Task((), instruction, language))

    def _on_answer(self, request: AnswerQuestion.Request, response: AnswerQuestion.Response) -> AnswerQuestion.Response:
        if is_stop(request.answer):
            self._emergency_stop(request.answer)
        elif self._session is not None and is_cancel(request.answer):
            self._cancel_running(request.answer)
        elif not self._take_answer(request.answer):
            response.error_code = int(ErrorCode.INVALID_TASK)
            response.message = 'Nothing was asked.'
        return response

    def _take_answer(self, answer: str) -> bool:
        """Return whether it was asked for; it shows at once, for it may lead to the same question before the tick."""
        if self._session is None or not self._session.answer(answer):
            return False
        self._publish(self._session.view())
        return True

    def _tick(self) -> None:
        if not self.active:
            return
        if self._session is None:
            self._publish(self._idle)
            return
        view = self._session.tick()
        result = self._session.result
        if result is None:
            self._publish(view)
        elif not (self._stopping.pending and result.code is ErrorCode.STOPPED):  # "stopped" waits for the gate
            if self._unconfirmed and result.code is ErrorCode.STOPPED:
                text = sentence(Say.STOP_UNCONFIRMED, language_of(result.task.instruction))
                self._session.result = result = replace(result, message=text)
            self._finish(result)

    def _publish(self, view: View) -> None:
        message = self._states.publish(view)
        if message is not None and self._goal is not None:
            self._goal.publish_feedback(
                ExecuteInstruction.Feedback(state=message, question=view.question, options=list(view.options))
            )

    def _finish(self, result: SessionResult) -> None:
        """Publish how it ended and give the result to whoever waits for it."""
        self.get_logger().info(f'{result.end.name}: {result.message} [{result.code.name}]')
        session, goal = self._session, self._goal
        if session is not None:
            session.result = session.result or result  # a halt does not wait until the robot is at rest
        self._idle = View(Phase.IDLE) if session is None else session.view()
        self._publish(self._idle)
        self._session = self._goal = None
        if goal is not None:
            self._server.finish(goal, agent_ports.result_to_msg(result))

    def _failed(self, code: ErrorCode, instruction: str, **fields: str) -> SessionResult:
        language = language_of(instruction)
        end = End.CANCELED if code is ErrorCode.CANCELED else End.FAILED
        return SessionResult(end, code, sentence(code, language, **fields), Task((), instruction, language))


def main() -> None:
    """Run the agent until it is told to end."""
    skills.specs()
    run(AgentNode, actions=True)


if __name__ == '__main__':
    main()
