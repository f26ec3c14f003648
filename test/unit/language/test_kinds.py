"""Looking for a person is another skill than looking for a thing; the world says which it is."""

from __future__ import annotations

import pytest

from llm_agent_ros.language import draft, kinds
from llm_agent_ros.language.resolve import Resolver
from llm_agent_ros.language.text import cut
from llm_agent_ros.task import SkillSpec
from llm_agent_ros.world import World


@pytest.mark.parametrize(
    ('line', 'meant'),
    [
        (' find Robin| where= kitchen', 'find_person(person=Robin, where=kitchen)'),
        (' find any Robin', 'find_person(person=Robin)'),
        (' find_person red mug', 'find(object=red mug)'),
        (' find_person nurse', 'find_person(person=nurse)'),
        (' bring Robin| study', 'guide(person=Robin, to=study)'),
        (' bring Robin| me', 'bring(object=Robin, to=operator)'),
        (' guide red mug| study', 'bring(object=red mug, to=study)'),
        (' find red mug', 'find(object=red mug)'),
        (' place my hand| object= red mug', 'bring(object=red mug, to=operator)'),
        (' place我手里| object=红杯子', 'bring(object=red mug, to=operator)'),
    ],
)
def test_skill_follows_what_the_words_name(
    world: World, specs: dict[str, SkillSpec], line: str, meant: str
) -> None:
    (step,) = Resolver(world).task(draft.read(line, specs), specs)
    assert str(step) == meant


def test_a_robot_without_the_other_skill_keeps_its_own(world: World, specs: dict[str, SkillSpec]) -> None:
    (step,) = draft.read(' find Robin', specs).steps
    assert kinds.fitting(step, world, {'find'}) == step


@pytest.mark.parametrize(('said', 'spoken'), [('greet Robin', 'Hello!'), ('跟罗宾打个招呼', '你好！')])
def test_a_greeting_is_in_the_operators_language(
    world: World, specs: dict[str, SkillSpec], said: str, spoken: str
) -> None:
    (step,) = Resolver(world, said=cut(said)).task(draft.read(' say hello| to= Robin', specs), specs)
    assert step.text('text') == spoken


def test_a_greeting_that_was_said_stays_as_it_was(world: World, specs: dict[str, SkillSpec]) -> None:
    (step,) = Resolver(world, said=cut('say hello to Robin')).task(draft.read(' say hello| to= Robin', specs), specs)
    assert step.text('text') == 'hello'
