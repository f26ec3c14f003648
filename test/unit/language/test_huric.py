"""Frames become skills as docs/huric-mapping.md says, and drafts are compared by head words."""

from __future__ import annotations

from pathlib import Path

import pytest

from llm_agent_ros.cli.bench_huric import measure, read
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.language import draft
from llm_agent_ros.language.huric import Command, WantedStep, read_corpus
from llm_agent_ros.language.huric_score import score
from llm_agent_ros.task import SkillSpec

SKILLS = ('go_to', 'bring', 'find', 'pick', 'place', 'move', 'turn')
Element = tuple[str, str]


def write(folder: Path, sentence: str, *frames: tuple[str, str, tuple[Element, ...]]) -> Path:
    """Write a sentence of our own in HuRIC's format; verbs and heads are words of it."""
    words = sentence.split()
    number = {word: str(i + 1) for i, word in enumerate(words)}
    tokens = ''.join(f'<token id="{number[w]}" lemma="{w}" pos="X" surface="{w}"/>' for w in words)
    body = ''
    for name, verb, elements in frames:
        inner = ''.join(
            f'<frameElement type="{kind}" semanticHead="{number[head]}"><token id="{number[head]}"/></frameElement>'
            for kind, head in elements
        )
        unit = f'<lexicalUnit><token id="{number[verb]}"/></lexicalUnit>'
        body += f'<frame name="{name}">{unit}<frameElements>{inner}</frameElements></frame>'
    path = folder / f'{len(list(folder.glob("*.hrc")))}.hrc'
    path.write_text(
        f'<huricExample id="1"><commands><command><sentence>{sentence}</sentence><tokens>{tokens}</tokens>'
        f'<semantics><frames>{body}</frames></semantics></command></commands></huricExample>'
    )
    return path


@pytest.mark.parametrize(
    ('sentence', 'frames', 'steps'),
    [
        ('drive to the lab', [('Motion', 'drive', (('Goal', 'lab'),))], [('go_to', {'target': 'lab'})]),
        ('roll backward', [('Motion', 'roll', (('Direction', 'backward'),))], [('move', {'direction': 'back'})]),
        ('rotate left', [('Change_direction', 'rotate', (('Direction', 'left'),))], [('turn', {'angle_deg': '90.0'})]),
        (
            'rotate right by 30',
            [('Change_direction', 'rotate', (('Direction', 'right'), ('Angle', '30')))],
            [('turn', {'angle_deg': '-30.0'})],
        ),
        (
            'hand the fork to me',
            [('Giving', 'hand', (('Theme', 'fork'), ('Recipient', 'me')))],
            [('bring', {'object': 'fork', 'to': 'me'})],
        ),
        (
            'please fetch forks quickly',
            [('Bringing', 'fetch', (('Theme', 'forks'), ('Manner', 'quickly')))],
            [('bring', {'object': 'forks', 'to': 'me'})],
        ),
        (
            'enter the lab and seek the fork',
            [('Locating', 'seek', (('Sought_entity', 'fork'),)), ('Arriving', 'enter', (('Goal', 'lab'),))],
            [('go_to', {'target': 'lab'}), ('find', {'object': 'fork'})],
        ),
        (
            'seize the fork lying near a vase',
            [
                ('Taking', 'seize', (('Theme', 'fork'),)),
                ('Being_located', 'lying', (('Theme', 'fork'), ('Location', 'vase'))),
            ],
            [('pick', {'object': 'fork'})],
        ),
    ],
)
def test_frames_become_steps(
    tmp_path: Path, sentence: str, frames: list[tuple[str, str, tuple[Element, ...]]], steps: list[tuple[str, dict]]
) -> None:
    write(tmp_path, sentence, *frames)
    (command,) = read_corpus(tmp_path, SKILLS)
    assert (command.sentence, command.reason) == (sentence, '')
    assert [(step.skill, dict(step.args)) for step in command.steps] == steps


@pytest.mark.parametrize(
    ('sentence', 'frame', 'part'),
    [
        ('open the door', ('Closure', 'open', (('Containing_object', 'door'),)), 'Closure'),
        ('escort my aunt', ('Cotheme', 'escort', (('Cotheme', 'aunt'),)), 'follow'),
        ('drive via the hall', ('Motion', 'drive', (('Path', 'hall'),)), 'Path'),
        ('release the fork', ('Releasing', 'release', (('Theme', 'fork'),)), 'where'),
        ('drive there', ('Motion', 'drive', (('Goal', 'there'),)), 'not named'),
        ('forks are tools', ('Being_in_category', 'are', (('Item', 'forks'),)), 'asks for nothing'),
    ],
)
def test_what_no_skill_can_do_is_out(
    tmp_path: Path, sentence: str, frame: tuple[str, str, tuple[Element, ...]], part: str
) -> None:
    write(tmp_path, sentence, frame)
    (command,) = read_corpus(tmp_path, SKILLS)
    assert part in command.reason and not command.steps


BRING = Command('x', '', (WantedStep('bring', (('object', 'fork'), ('to', 'me'))),))
TAKE_AND_PUT = Command(
    'y',
    '',
    (WantedStep('pick', (('object', 'fork'),)), WantedStep('place', (('object', 'it'), ('where', 'vase')))),
    frozenset({'shelf'}),
)


@pytest.mark.parametrize(
    ('command', 'line', 'figures'),
    [
        (BRING, ' bring any big fork| me', (True, 2, 2, 0)),
        (BRING, ' bring big spoon| me', (True, 1, 2, 0)),
        (BRING, ' bring fork| me| from= lab', (True, 2, 2, 1)),
        (BRING, ' pick fork', (False, 0, 2, 1)),
        (TAKE_AND_PUT, ' pick fork; place vase| object= it', (True, 3, 3, 0)),
        (TAKE_AND_PUT, ' pick fork| where= shelf; place vase', (True, 3, 3, 0)),
        (TAKE_AND_PUT, ' pick fork; place vase| object= fork', (True, 3, 3, 0)),
        (TAKE_AND_PUT, ' pick fork; place vase| object= spoon', (True, 2, 3, 0)),
        (TAKE_AND_PUT, ' pick fork; place shelf', (True, 2, 3, 0)),
        (TAKE_AND_PUT, ' no ability', (False, 0, 3, 0)),
    ],
)
def test_scores(
    command: Command, line: str, figures: tuple[bool, int, int, int], specs: dict[str, SkillSpec]
) -> None:
    got = score(command, draft.read(line, specs))
    assert (got.skills, got.matched, got.wanted, got.surplus) == figures
    assert got.exact == (figures[0] and figures[1] == figures[2] and not figures[3])


def test_a_phrase_that_swallows_another_argument_does_not_count(specs: dict[str, SkillSpec]) -> None:
    wanted = Command('z', '', (WantedStep('place', (('object', 'fork'), ('where', 'vase'))),))
    got = score(wanted, draft.read(' place vase| object= fork vase', specs))
    assert (got.matched, got.wanted) == (1, 2)


def test_a_folder_or_file_that_is_something_else_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(AgentError, match=r'no \.hrc files') as caught:
        read_corpus(tmp_path, SKILLS)
    assert caught.value.code is ErrorCode.INVALID_PARAMETER
    (tmp_path / 'a.hrc').write_text('<huricExample>')
    with pytest.raises(AgentError, match='not a file of HuRIC'):
        read_corpus(tmp_path, SKILLS)


def test_the_suite_counts_what_is_in_and_out(tmp_path: Path, specs: dict[str, SkillSpec]) -> None:
    write(tmp_path, 'drive to the lab', ('Motion', 'drive', (('Goal', 'lab'),)))
    write(tmp_path, 'seize the fork', ('Taking', 'seize', (('Theme', 'fork'),)))
    write(tmp_path, 'hand me the fork', ('Giving', 'hand', (('Theme', 'fork'), ('Recipient', 'me'))))
    for line in ('open the door', 'open a door', 'open one door'):
        write(tmp_path, line, ('Closure', 'open', (('Containing_object', 'door'),)))
    lines = {
        'drive to the lab': ' go_to lab',
        'seize the fork': ' pick lab',
        'open the door': ' no ability',
        'open a door': ' go_to door',
    }

    def draw(sentence: str) -> draft.Draft | None:
        return draft.read(lines[sentence], specs) if sentence in lines else None

    readings = read(read_corpus(tmp_path, SKILLS), draw)
    figures = measure(readings)
    assert (figures['in_capability'], figures['out_of_capability']) == (3, 3)
    assert (figures['skills'], figures['arguments'], figures['exact']) == (0.6667, 0.25, 0.3333)
    assert figures['out_outcomes'] == {'refused': 2, 'task': 1}
    assert figures['by_skill']['pick']['skills'] == 1.0 and figures['by_skill']['pick']['exact'] == 0.0
    said = {reading.command.sentence: reading.said for reading in readings if not reading.exact}
    assert said == {'seize the fork': 'pick object=lab', 'hand me the fork': 'nothing readable'}


def test_looking_for_a_person_is_looking(specs: dict[str, SkillSpec]) -> None:
    wanted = WantedStep('find', (('object', 'nurse'), ('where', 'hall')))
    command = Command('x', 'find the nurse in the hall', (wanted,))
    assert score(command, draft.read(' find_person nurse| where= hall', specs)).exact
