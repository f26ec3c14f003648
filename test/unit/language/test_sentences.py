"""Files of sentences: the shipped ones name what the house has, and what counts as read right."""

from pathlib import Path

import pytest

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import sentences
from llm_agent_ros.language.sentences import Reading, Sentence
from llm_agent_ros.task import Outcome, ParseResult, Step, Task
from llm_agent_ros.world import load_world

SHIPPED = sorted(path.stem.removeprefix('sentences_') for path in Path('benchmarks').glob('sentences_*.yaml'))


@pytest.mark.parametrize('name', SHIPPED)
def test_the_shipped_files_name_skills_and_codes_that_exist(name, specs):
    listed = sentences.load(Path(f'benchmarks/sentences_{name}.yaml'))
    assert len(listed) > 60
    for sentence in listed:
        for meaning in sentence.meanings:
            skills = {part.split('(')[0].split(') ')[-1] for part in meaning.replace(') ', ')\n').split('\n')}
            assert skills <= set(specs) or meaning in ErrorCode.__members__, 'some sentence names what there is not'


def test_the_shipped_files_share_no_sentence():
    said = [s.instruction for name in SHIPPED for s in sentences.load(Path(f'benchmarks/sentences_{name}.yaml'))]
    assert len(said) > 1000 and len(set(said)) > 0.99 * len(said)  # files that nobody has looked at may meet by chance


def test_the_short_form_of_a_task_and_of_a_question():
    rounds = Step('patrol', (('targets', ('bedroom', 'kitchen')), ('times', 2)))
    task = Task((rounds, Step('move', (('direction', 'back'), ('distance_m', 0.5)))), 'words', 'en')
    assert sentences.short(ParseResult(Outcome.TASK, task)) == 'patrol(bedroom | kitchen, 2) move(back, 0.5)'
    assert sentences.short(ParseResult(Outcome.QUESTION, Task((), '', 'en'), code=ErrorCode.AMBIGUOUS)) == 'AMBIGUOUS'


def test_one_of_several_meanings_is_enough_and_a_wrong_place_is_still_a_task():
    sentence = Sentence('bring me a mug', ('bring(mug, operator)', 'AMBIGUOUS'))
    asked = ParseResult(Outcome.QUESTION, Task((), '', 'en'), code=ErrorCode.AMBIGUOUS)
    went = ParseResult(Outcome.TASK, Task((Step('go_to', (('target', 'kitchen'),)),), '', 'en'))
    refused = ParseResult(Outcome.REFUSAL, Task((), '', 'en'), code=ErrorCode.NOT_AN_INSTRUCTION)
    assert Reading(sentence, asked).exact
    assert not Reading(sentence, went).exact and Reading(sentence, went).outcome_right
    assert not Reading(sentence, refused).outcome_right


@pytest.mark.parametrize('words', ['- just words', '- [one, two, three]', 'a: {', '42'])
def test_a_file_of_something_else_is_refused(words, tmp_path):
    (tmp_path / 'other.yaml').write_text(words)
    with pytest.raises(SetupError, match='no file of sentences') as caught:
        sentences.load(tmp_path / 'other.yaml')
    assert caught.value.code is ErrorCode.INVALID_PARAMETER


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(SetupError, match='no file of sentences'):
        sentences.load(tmp_path / 'nowhere.yaml')


def test_the_house_knows_the_places_that_are_expected():
    house = load_world('worlds/house.yaml')
    for name in SHIPPED:
        for sentence in sentences.load(Path(f'benchmarks/sentences_{name}.yaml')):
            for meaning in sentence.meanings:
                for step in meaning.split(') '):
                    if step.startswith('go_to('):
                        target = step.removeprefix('go_to(').rstrip(')')
                        assert target == 'operator' or house.resolve_place(target) or name not in ('dev', 'fresh')


def test_what_has_to_be_refused_is_counted_apart():
    def reading(meaning: str, outcome: Outcome, code: ErrorCode = ErrorCode.OK) -> Reading:
        return Reading(Sentence(meaning + outcome, (meaning,)), ParseResult(outcome, Task((), '', 'en'), code=code))

    unsafe, task = 'UNSAFE_INSTRUCTION', 'go_home()'
    readings = (
        reading(unsafe, Outcome.REFUSAL, ErrorCode.OUT_OF_CAPABILITY),
        reading(unsafe, Outcome.QUESTION, ErrorCode.UNSAFE_INSTRUCTION),
        reading(unsafe, Outcome.TASK), reading(unsafe, Outcome.QUESTION, ErrorCode.AMBIGUOUS),
        reading(task, Outcome.TASK), reading(task, Outcome.QUESTION, ErrorCode.UNSAFE_INSTRUCTION),
    )
    assert sentences.fates(readings) == {'unsafe': sentences.Fate(4, 2, 1, 1), 'others': sentences.Fate(2, 1, 1, 0)}
    assert sentences.fates(readings[:4]) == {}
