"""Sentences from templates: steps one after the other, pronouns, corrections, courtesies, noise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from llm_agent_ros.language.corpus import compounds, frames, others, sources, steps_zh
from llm_agent_ros.language.corpus.core import Core
from llm_agent_ros.language.corpus.draws import Draws, plain
from llm_agent_ros.language.corpus.dressing import dressed, filled, joints_of
from llm_agent_ros.language.corpus.fill import Dice, Fill, Form, gaps
from llm_agent_ros.language.corpus.routes import Route
from llm_agent_ros.language.draft import ARG_MARK, NAME_MARK, STEP_MARK, WITH_ANY, Verdict
from llm_agent_ros.task import ArgSpec, ArgType, SkillSpec

WEIGHTS = {
    'go_to': 3.2, 'find': 2.4, 'pick': 2.6, 'place': 3.0, 'bring': 3.2, 'move': 1.6, 'turn': 1.5, 'patrol': 1.6, 'say': 1.4,
    'wait': 1.1, 'go_home': 0.9, 'stop': 0.6, 'follow': 1.2, 'guide': 1.5, 'find_person': 1.6, 'inspect': 1.7, 'count': 1.5,
    'describe': 1.6, 'answer': 2.0, 'remember': 1.1,
}
CHAINS = (
    ('go_to', 'find', 'place'), ('go_to', 'find'), ('find', 'bring'), ('find', 'pick', 'bring'), ('go_to', 'pick', 'place'), ('pick', 'place'), ('find', 'place'),
    ('pick', 'go_to', 'place'), ('go_to', 'find', 'bring'), ('find', 'pick'), ('go_to', 'say'), ('bring', 'say'), ('bring', 'go_home'), ('place', 'go_home'), ('go_to', 'wait', 'go_home'),
    ('turn', 'move'), ('move', 'turn'), ('move', 'turn', 'move'), ('go_to', 'find', 'pick', 'bring'), ('go_to', 'wait'), ('patrol', 'go_home'), ('find', 'pick', 'go_to', 'place', 'go_home'),
    ('go_to', 'pick'), ('go_to', 'pick'), ('go_to', 'place'), ('pick', 'go_to'), ('turn', 'go_to'), ('move', 'go_to'), ('go_to', 'turn'), ('move', 'find'), ('find', 'go_to'),
    ('go_to', 'go_to'), ('bring', 'bring'), ('place', 'place'), ('go_to', 'go_to', 'go_home'), ('go_to', 'bring'), ('say', 'go_home'), ('pick', 'bring'),
    ('go_to', 'inspect'), ('go_to', 'count'), ('go_to', 'find_person'), ('find_person', 'say'), ('find_person', 'guide'), ('find_person', 'bring'), ('find_person', 'follow'),
    ('find_person', 'answer'), ('go_to', 'find_person', 'say'), ('go_to', 'count', 'say'), ('go_to', 'inspect', 'go_home'), ('guide', 'go_home'), ('follow', 'go_home'), ('count', 'say'),
    ('go_to', 'describe'), ('inspect', 'say'), ('find_person', 'guide', 'go_home'), ('remember', 'go_to'), ('answer', 'go_home'), ('find', 'describe'),
)
SHARE_OF_CORE = 0.36
SHARE_OF_ROUTES = 0.09  # of the others
SHARE_OF_UNUSUAL = 0.2  # of the rest of them
SHARE_OF_CLAUSES = 0.5  # of what is left then
COUNTS = {'1': 0.59, '2': 0.255, '3': 0.11, '4': 0.03, '5': 0.015}  # long ones take longest and teach least
FIXED_SHARES = {
    'bring': 0.32, 'go_to': 0.16, 'find': 0.1, 'place': 0.16, 'pick': 0.14, 'follow': 0.4, 'guide': 0.35, 'find_person': 0.25, 'describe': 0.5, 'answer': 0.22,
    'remember': 0.1, 'inspect': 0.12, 'turn': 0.45, 'move': 0.3,
}
REFUSAL_POOLS = (0.2, 0.33, 0.47, 0.4, 0.35)  # weights of whole sentences, of combinations, of whole ones again, of veiled harm, of twins of tasks
_PRONOUN = re.compile(r"\bit\b|它")
_OF_BOTH = frozenset({'pick', 'place', 'bring'})
SHARED_VERB = frozenset({'go_to', 'find', 'pick', 'bring'})  # "bring me A and B" is two steps
CORRECTED = (
    ArgType.OBJECT, ArgType.PLACE, ArgType.TARGET, ArgType.PERSON, ArgType.RECIPIENT, ArgType.DISTANCE_M, ArgType.ANGLE_DEG, ArgType.SECONDS, ArgType.TIMES,
)


@dataclass(slots=True)
class Memory:
    """What later steps of a sentence may refer to by a pronoun.

    Attributes:
        thing: the last one that was named, where it was named alone.
        both: two that were named together last; "it" would be either.
        several_things: whether "them" might be more than the last one.
        place: the last one.
        several: whether two were named together already.
    """

    thing: Fill | None = None
    both: tuple[Fill, Fill] | None = None
    several_things: bool = False
    place: Fill | None = None
    several: bool = False


@dataclass(frozen=True, slots=True)
class Composer:
    """Makes sentences of one language for one set of skills."""

    specs: dict[str, SkillSpec]
    language: str
    dice: Dice

    @property
    def material(self) -> sources.Sources:
        """What the sentences are made of."""
        return sources.of(self.language)

    @property
    def draws(self) -> Draws:
        """What fills the gaps."""
        return Draws(self.language, self.dice)

    def task(self) -> tuple[str, str]:
        """Return a sentence of one to five steps with its draft."""
        if self.dice.chance(SHARE_OF_CORE):
            return Core(self.language, self.dice, self.specs).sentence()
        if Route.possible(self.specs) and self.dice.chance(SHARE_OF_ROUTES):
            return Route(self.language, self.dice).sentence()
        if 'go_to' in self.specs and self.dice.chance(0.03):
            return self._itinerary()
        unusual = self.dice.chance(SHARE_OF_UNUSUAL)
        if unusual or self.dice.chance(SHARE_OF_CLAUSES):
            words, draft = self._compound(_clauses(self.language, frozenset(self.specs), unusual))
            return dressed(self.dice, self.language, words, last=_last(draft)), draft
        skills = self._skills()
        memory = Memory()
        steps: list[tuple[str, str]] = []
        while len(steps) < len(skills):
            skill = skills[len(steps)]
            unsaid = self._step(skill, Memory(), first=True)[0] if self.dice.chance(0.02) else ''
            if unsaid:
                memory.thing = memory.both = None  # "find the cup, no, take it": the cup?
                memory.several_things = True
            step, draft = self._step(skill, memory, first=not steps)
            steps.append((unsaid + self.dice.choice(frames.CORRECTIONS[self.language]) + step if unsaid else step, draft))
        words = steps[0][0]
        joints = joints_of(self.dice, self.language, skills, [step for step, _ in steps])
        for following, _ in steps[1:]:
            words += self.dice.choice(joints) + following
        return dressed(self.dice, self.language, words, len(steps), skills[-1]), STEP_MARK.join(draft for _, draft in steps)

    def _itinerary(self) -> tuple[str, str]:
        places = [self.draws.gap('where') for _ in range(self.dice.choice([2, 2, 3]))]
        begin, joint, last = self.dice.choice(frames.ITINERARIES[self.language])
        *most, end = [place.words for place in places]
        words = f'{begin}{joint.join(most)}{last}{end}'
        return dressed(self.dice, self.language, words), STEP_MARK.join(f' go_to{place.out}' for place in places)

    def _compound(self, groups: list[list[Form]]) -> tuple[str, str]:
        forms = dict(self.dice.choice(groups))
        template = self.dice.of(list(forms))
        fills = {gap: self.draws.gap(gap) for gap in sorted(gaps(template))}
        words = template.format(**{name: _apart(fill.words, self.language) for name, fill in fills.items()})
        outs = {name: fill.out for name, fill in fills.items()}
        bare = {name: plain(out) for name, out in outs.items()}  # what is described is no choice: "the colour of a mug"
        line = forms[template].split(STEP_MARK)
        return words, STEP_MARK.join(step.format(**(bare if step.startswith(' describe') else outs)) for step in line)

    def refusal(self, verdict: Verdict) -> tuple[str, str]:
        """Return a sentence that is no task, or lacks what it is about."""
        pools = [list(pool) for pool in self.material.refusals[verdict]]
        if verdict is Verdict.NO_ABILITY:
            for skill, phrases in others.LATER_SKILLS.items():
                pools[0] += () if skill in self.specs else phrases[self.language]
        pool = self.dice.choices(pools, REFUSAL_POOLS[:len(pools)])[0]
        words = filled(self.dice, self.language, self.dice.of(pool))
        if verdict in (Verdict.UNSAFE, Verdict.NO_ABILITY) and self.dice.chance(0.15):
            step = self._step(self.dice.choice(['go_to', 'find', 'pick', 'bring']), Memory(), first=True)[0]
            words = self.dice.choice(self.material.joints).join([step, words])
        return (words if verdict is Verdict.NO_TASK else dressed(self.dice, self.language, words)), f' {verdict}'

    def _skills(self) -> list[str]:
        count = int(self.dice.weighted(COUNTS))
        weights = {name: WEIGHTS.get(name, 1.5) for name in self.specs}
        if count > 1:
            weights.pop('stop', None)
        chains = [c for c in CHAINS if len(c) == count and set(c) <= set(self.specs)]
        if chains and self.dice.chance(0.6):
            return list(self.dice.choice(chains))
        return [self.dice.weighted(weights) for _ in range(count)]

    def _step(self, skill: str, memory: Memory, first: bool) -> tuple[str, str]:
        spec = self.specs[skill]
        fixed, left_out = self.material.fixed.get(skill), self.material.unsaid.get(skill)
        if left_out and memory.thing and self.dice.chance(0.3):
            forms = {words: out.replace('{thing}', memory.thing.out) for words, out in left_out}
            template = self.dice.of(list(forms))
            return self._fill(template, forms[template], spec, memory)
        named = memory.thing or memory.several_things
        if fixed and not (skill == 'place' and named) and self.dice.chance(FIXED_SHARES.get(skill, 0.18)):
            forms = dict(fixed)
            template = self.dice.of(list(forms))
            return self._fill(template, forms[template], spec, memory)
        template = self._template(spec)
        return self._fill(template, '', spec, memory)

    def _template(self, spec: SkillSpec) -> str:
        own = self.material.templates.get(spec.name, ())
        phrases = spec.phrases_zh if self.language == 'zh' else spec.phrases_en
        if self.language == 'zh' and spec.name == 'bring' and self.dice.chance(0.3):
            return '>' + self.dice.of(steps_zh.BRING_TO_PLACE)
        return self.dice.of(own) if own and self.dice.chance(0.93) else self.dice.choice(phrases)

    def _fill(self, template: str, out: str, spec: SkillSpec, memory: Memory) -> tuple[str, str]:
        if self.language == 'en' and spec.name in ('find', 'pick', 'bring'):
            template = self._located(template)
        to_place = template.startswith('>') or (self.language == 'en' and self.dice.chance(0.3) and '{object} to {to}' in template)
        mark, template = template[:len(template) - len(template.lstrip('>@#~'))], template.lstrip('>@#~')
        names = gaps(template)
        fills = {
            name: self._value(spec, spec.arg(name), memory, to_place) if any(arg.name == name for arg in spec.args)
            else self.draws.gap(name) for name in sorted(names)
        }
        pair = self._pair(template, names, spec, memory)
        if pair:
            fills['object'] = Fill(self.dice.choice(frames.BOTH[self.language]), pair[0].out)
        fills.update(self._marked(mark))
        self._remember(spec, fills, memory)
        marked = any(arg.type in WITH_ANY for arg in spec.args)
        outs = {name: fill.out if marked else plain(fill.out) for name, fill in fills.items()}

        def draft(**others: str) -> str:
            return out.format(**{**outs, **others}) if out else self._write(spec, {**outs, **others})

        if pair:
            memory.both, memory.thing = pair, None
            return self._worded(template, fills), f'{draft()}{STEP_MARK}{draft(object=pair[1].out)}'
        several = next((name for name in ('object', 'target') if name in names and spec.name in SHARED_VERB), '')
        if not several or memory.several or not self.dice.chance(0.06):
            return self._worded(template, fills), draft()
        more = self.draws.argument(spec, spec.arg(several))
        joint = self.dice.choice(frames.LIST_JOINTS[self.language])
        if several == 'object':
            memory.both, memory.thing, memory.several_things = (fills[several], more), None, True
        fills[several] = Fill(self._both(fills[several].words, joint, more.words, template), more.out)
        memory.several = True
        return self._worded(template, fills), f'{draft()}{STEP_MARK}{draft(**{several: more.out})}'

    def _pair(self, template: str, names: set[str], spec: SkillSpec, memory: Memory) -> tuple[Fill, Fill] | None:
        """Return two things that a step is about at once; none beside another pronoun: "pick it up"."""
        wanted = memory.both if 'object' in names and spec.name in _OF_BOTH and self.dice.chance(0.6) else None
        return None if _PRONOUN.search(template) else wanted

    def _marked(self, mark: str) -> dict[str, Fill]:
        """Return what the marks before a template ask for."""
        fills = {}
        if '@' in mark:
            fills['to'] = self.draws.gap('person')
        if '#' in mark:
            fills['target'] = self.draws.gap('where')
        if '~' in mark:
            fills['question'] = self.draws.question(indirect=True)
        return fills

    def _worded(self, template: str, fills: dict[str, Fill]) -> str:
        return template.format(**{name: _apart(fill.words, self.language) for name, fill in fills.items()})

    def _located(self, template: str) -> str:
        for word, ways in compounds.AT.items():
            for gap in ('{where}', '{from}'):
                said = f'{{object}} {word} {gap}'
                if said in template and self.dice.chance(0.4):
                    kind = ways if self.dice.chance(0.8) else compounds.AT['at']
                    return template.replace(said, f'{{object}} {self.dice.choice(kind)} {gap}')
        return template

    def _both(self, first: str, joint: str, second: str, template: str) -> str:
        if self.language == 'zh':
            taken = any(before in template for before in ('把{', '将{'))
            return f'{first}{joint}{second}{"都" if taken and self.dice.chance(0.5) else ""}'
        return f'{"both " if joint == " and " and self.dice.chance(0.2) else ""}{first}{joint}{second}'

    def _write(self, spec: SkillSpec, outs: dict[str, str]) -> str:
        required = [outs[arg.name] for arg in spec.args if not arg.optional]
        named = [f'{ARG_MARK} {a.name}{NAME_MARK}{outs[a.name]}' for a in spec.args if a.optional and a.name in outs]
        return f' {spec.name}{ARG_MARK.join(required)}{"".join(named)}'

    def _value(self, spec: SkillSpec, arg: ArgSpec, memory: Memory, to_place: bool) -> Fill:
        dice = self.dice
        if arg.type is ArgType.OBJECT and spec.name != 'count' and memory.thing and dice.chance(0.6):
            words = [w for w in frames.PRONOUNS[self.language] if not (memory.several_things and w in frames.PLURAL)]
            return Fill(dice.choice(words), memory.thing.out)
        if arg.name == 'where' and spec.name in ('find', 'pick', 'find_person', 'count') and memory.place and dice.chance(0.2):
            return Fill(dice.choice(frames.THERE[self.language]), plain(memory.place.out))
        fill = self.draws.argument(spec, arg, to_place)
        if arg.type in CORRECTED and dice.chance(0.04):
            wrong = self.draws.argument(spec, arg, to_place)
            return Fill(wrong.words + dice.choice(frames.CORRECTIONS[self.language]) + fill.words, fill.out)
        return fill

    def _remember(self, spec: SkillSpec, fills: dict[str, Fill], memory: Memory) -> None:
        for arg in spec.args:
            if arg.name not in fills:
                continue
            if arg.type is ArgType.OBJECT and spec.name != 'count':
                again = memory.thing is None or fills[arg.name].out == memory.thing.out
                memory.several_things = memory.several_things or not again
                memory.thing, memory.both = fills[arg.name], None
            elif arg.type in (ArgType.PLACE, ArgType.TARGET):
                memory.place = fills[arg.name]


def _apart(words: str, language: str) -> str:
    """Set a foreign name off from its Chinese neighbours."""
    if language == 'en' or not words:
        return words
    ends = [' ' if c.isascii() and c.isalpha() else '' for c in (words[0], words[-1])]
    return f'{ends[0]}{words}{ends[1]}'


@cache
def _clauses(language: str, skills: frozenset[str], unusual: bool) -> list[list[Form]]:
    """Return the groups of clauses that need no other skills."""
    material = sources.of(language)
    groups = [
        [form for form in group if set(re.findall(r'(?:^|; )(\w+)', form[1].strip())) <= skills]
        for group in (material.unusual if unusual else material.compounds)
    ]
    return [group for group in groups if group]


def _last(draft: str) -> str:
    return re.findall(r'(?:^|; )([a-z_]+)', draft.strip())[-1]


def by_name(specs: Iterable[SkillSpec]) -> dict[str, SkillSpec]:
    """Return the specs by their names."""
    return {spec.name: spec for spec in specs}
