"""A stop is repeated until the gate is latched, and never so late that it could undo a reset."""

from __future__ import annotations

from dataclasses import dataclass, field

from llm_agent_ros.safety.stop_request import GIVE_UP_SEC, LATE_SEC, StopOutcome, StopRequest

TICK_SEC = 0.1


@dataclass
class Agent:
    """Ticks a request, and hears itself and others."""

    request: StopRequest = field(default_factory=StopRequest)
    told_sec: list[float] = field(default_factory=list)
    outcomes: list[StopOutcome] = field(default_factory=list)

    def tick(self, now_sec: float, latched: bool = False) -> bool:
        self.request.state(now_sec, latched)
        tell, outcome = self.request.step(now_sec)
        if tell:
            self.told_sec.append(now_sec)
        if outcome is not None:
            self.outcomes.append(outcome)
        return tell


def run(agents: list[Agent], begin_sec: float, end_sec: float) -> None:
    """Tick agents without a gate that hear each other and themselves."""
    now_sec = begin_sec
    while now_sec < end_sec:
        for agent in agents:
            if agent.tick(now_sec):
                for other in agents:
                    other.request.heard(now_sec + 0.001)
        now_sec += TICK_SEC


def test_a_stop_that_the_gate_missed_is_repeated_until_it_is_latched() -> None:
    agent = Agent()
    agent.request.heard(0.0)
    assert agent.request.pending
    assert [agent.tick(0.07 * i) for i in range(1, 4)] == [True] * 3
    assert not agent.outcomes
    assert not agent.tick(0.28, latched=True)
    assert agent.outcomes == [StopOutcome.CONFIRMED] and not agent.request.pending
    assert not any(agent.tick(0.28 + 0.07 * i, latched=True) for i in range(20))
    assert agent.outcomes == [StopOutcome.CONFIRMED]


def test_a_stop_that_the_gate_heard_leads_to_no_message() -> None:
    agent = Agent()
    agent.request.heard(0.0)
    agent.tick(0.05, latched=True)
    agent.request.heard(0.06)
    for i in range(10):
        agent.tick(0.1 + TICK_SEC * i, latched=True)
    assert agent.told_sec == [] and set(agent.outcomes) == {StopOutcome.CONFIRMED}


def test_nothing_is_repeated_after_a_reset() -> None:
    agent = Agent()
    agent.request.heard(0.0)
    agent.tick(0.07)
    agent.tick(0.14, latched=True)
    agent.request.heard(0.15)  # its own
    run([agent], 0.2, 10.0)  # reset
    assert agent.told_sec == [0.07] and set(agent.outcomes) == {StopOutcome.CONFIRMED}


def test_a_starved_agent_that_finds_latch_and_reset_repeats_nothing() -> None:
    agent = Agent()
    agent.request.heard(0.0)
    assert agent.request.step(1.0) == (False, None)  # what the gate said meanwhile comes behind this step
    agent.request.state(1.01, True)
    agent.request.state(1.02, False)
    assert agent.request.step(1.1) == (False, StopOutcome.CONFIRMED)
    assert agent.request.step(1.2) == (False, None)


def test_a_starved_agent_that_finds_the_stop_behind_latch_and_reset_repeats_nothing() -> None:
    agent = Agent()
    agent.request.state(1.0, True)
    agent.request.state(1.01, False)
    agent.request.heard(1.02, delay_sec=0.9)
    assert agent.request.step(1.1) == (False, StopOutcome.CONFIRMED)


def test_a_starved_agent_repeats_a_stop_that_the_gate_missed() -> None:
    agent = Agent()
    agent.request.heard(0.0, delay_sec=3.0)
    late_sec = GIVE_UP_SEC + LATE_SEC
    assert not agent.tick(late_sec)
    assert [agent.tick(late_sec + 0.1 * i) for i in range(1, 7)] == [True] * 5 + [False]
    assert agent.outcomes == [StopOutcome.UNCONFIRMED]


def test_a_stop_after_a_reset_is_a_new_one() -> None:
    agent = Agent()
    agent.request.heard(0.0)
    agent.tick(0.05, latched=True)
    agent.tick(0.55, latched=False)
    agent.request.heard(0.6)
    assert agent.tick(0.65)


def test_agents_without_a_gate_give_up_and_do_not_set_each_other_off() -> None:
    agents = [Agent(), Agent(), Agent()]
    for agent in agents:
        agent.request.heard(0.0)
    run(agents, 0.05, 20.0)
    assert [agent.outcomes for agent in agents] == [[StopOutcome.UNCONFIRMED]] * 3
    assert max(agent.told_sec[-1] for agent in agents) < GIVE_UP_SEC + 2 * TICK_SEC
    for agent in agents:
        agent.request.heard(30.0)
    assert agents[0].tick(30.01)


def test_an_order_is_followed_up_too() -> None:
    agent = Agent()
    agent.request.ordered(0.0)
    agent.request.heard(0.001)
    assert agent.tick(0.07)
    agent.tick(0.14, latched=True)
    assert agent.outcomes == [StopOutcome.CONFIRMED]
