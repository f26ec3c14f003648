"""Read a world file: YAML, then schema, then names, then geometry, then a World."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from llm_agent_ros.errors import WorldError
from llm_agent_ros.world import build, checks, geometry_checks, object_checks
from llm_agent_ros.world.model import World
from llm_agent_ros.world.schema import WorldSpec
from llm_agent_ros.world.yaml_lines import Document, read_yaml


def load_world(path: str | Path) -> World:
    """Read a world file and check everything that can be wrong with it.

    Args:
        path: a YAML file as described in docs/world-file.md.

    Raises:
        WorldError: one sentence that names the file and the line, and what to do.
    """
    document = read_yaml(Path(path))
    try:
        spec = WorldSpec.model_validate(document.data)
    except ValidationError as error:
        raise _explained(document, error) from error
    checks.check_names(spec, document)
    checks.check_references(spec, document)
    if spec.rooms:
        geometry_checks.check_plan(spec, document)
    world = build.build_world(spec, document)
    if spec.rooms:
        geometry_checks.check_drivable(world, spec, document)
        object_checks.check_objects(world, spec, document)
    return world


def _explained(document: Document, error: ValidationError) -> WorldError:
    """Return the first fault in the order of the file, in words."""
    faults = [(document.line(_location(fault)), i, fault) for i, fault in enumerate(error.errors(include_url=False))]
    _, _, fault = min(faults, key=lambda f: f[:2])
    location = _location(fault)
    where = _written(location)
    context = fault.get('ctx', {})
    match fault['type']:
        case 'unknown_key':
            return document.error(location, f'Unknown key {str(context["key"])!r}.', f'Known here: {context["known"]}.')
        case 'missing':
            return document.error(location[:-1], f'The key {str(location[-1])!r} is missing.')
        case 'string_type':
            return document.error(location, f'{where} must be text.', 'Write it in quotes.')
        case 'no_floor':
            return document.error(location, f'{where}: {fault["msg"]}.')
        case kind if kind.startswith('too_'):
            return document.error(location, f'{where} must have {_count(context)} values.')
    return document.error(location, f'{where}: {fault["msg"][:1].lower()}{fault["msg"][1:]}.')


def _location(fault: ErrorDetails) -> tuple[str | int, ...]:
    location = tuple(fault['loc'])
    return (*location, str(fault['ctx']['key'])) if fault['type'] == 'unknown_key' else location


def _written(location: tuple[str | int, ...]) -> str:
    return ''.join(f'[{step}]' if isinstance(step, int) else f'.{step}' for step in location).lstrip('.') or 'The file'


def _count(context: dict[str, object]) -> str:
    return str(context.get('min_length') or context.get('max_length'))
