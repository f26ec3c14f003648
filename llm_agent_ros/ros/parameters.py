"""ROS parameters declared from a frozen dataclass: description, unit and range stand beside the default."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any, TypeVar

from rcl_interfaces.msg import FloatingPointRange, IntegerRange, ParameterDescriptor, SetParametersResult
from rclpy.node import Node
from rclpy.parameter import Parameter

from llm_agent_ros.errors import AgentError, ErrorCode

T = TypeVar('T')


def param(
    default: Any,
    description: str,
    *,
    unit: str = '',
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    read_only: bool = False,
) -> Any:
    """Return a dataclass field that carries what a ROS parameter needs to be documented and checked."""
    meta = {
        'description': f'{description} [{unit}]' if unit else description,
        'low': low,
        'high': high,
        'choices': choices,
        'read_only': read_only,
    }
    if isinstance(default, list):
        return dataclasses.field(default_factory=lambda: list(default), metadata=meta)
    return dataclasses.field(default=default, metadata=meta)


def descriptor(field: dataclasses.Field[Any], kind: type) -> ParameterDescriptor:
    """Return the ROS description of one dataclass field."""
    meta = field.metadata
    result = ParameterDescriptor(description=meta['description'], read_only=meta['read_only'])
    if meta['choices']:
        result.additional_constraints = 'one of: ' + ', '.join(meta['choices'])
    if meta['low'] is not None and kind is float:
        result.floating_point_range = [FloatingPointRange(from_value=float(meta['low']), to_value=float(meta['high']))]
    elif meta['low'] is not None and kind is int:
        result.integer_range = [IntegerRange(from_value=int(meta['low']), to_value=int(meta['high']), step=1)]
    return result


def declare(node: Node, kind: type[T]) -> None:
    """Declare every field of the dataclass ``kind`` as a parameter of ``node``."""
    hints = typing.get_type_hints(kind)
    fields = dataclasses.fields(kind)  # type: ignore[arg-type]
    for field in fields:
        default = field.default
        if default is dataclasses.MISSING:
            default = field.default_factory()  # type: ignore[misc]
        node.declare_parameter(field.name, default, descriptor(field, hints[field.name]))
    choices = {f.name: f.metadata['choices'] for f in fields if f.metadata['choices']}
    node.add_on_set_parameters_callback(lambda params: _check_choices(params, choices))
    for name, allowed in choices.items():
        value = node.get_parameter(name).value
        if value not in allowed:
            raise AgentError(
                f'Parameter {name} is {value!r}.',
                code=ErrorCode.INVALID_PARAMETER,
                hint=f'Use one of: {", ".join(allowed)}.',
            )


def read(node: Node, kind: type[T]) -> T:
    """Return the present values of the declared parameters as the dataclass ``kind``."""
    names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: node.get_parameter(name).value for name in names})


def _check_choices(params: list[Parameter], choices: dict[str, tuple[str, ...]]) -> SetParametersResult:
    for parameter in params:
        allowed = choices.get(parameter.name)
        if allowed and parameter.value not in allowed:
            return SetParametersResult(successful=False, reason=f'{parameter.name}: use one of {", ".join(allowed)}')
    return SetParametersResult(successful=True)
