"""ROS parameters declared from a frozen dataclass: description, unit and range stand beside the default."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from typing import Any, TypeVar

from rcl_interfaces.msg import FloatingPointRange, IntegerRange, ParameterDescriptor, SetParametersResult
from rclpy.exceptions import InvalidParameterTypeException, InvalidParameterValueException
from rclpy.node import Node
from rclpy.parameter import Parameter

from llm_agent_ros.errors import AgentError, ErrorCode

T = TypeVar('T')

_REFUSED = (InvalidParameterTypeException, InvalidParameterValueException)
_KINDS = {
    bool: 'true or false', int: 'a whole number', float: 'a number', str: 'text',
    list[float]: 'a list of numbers that each have a decimal point', list[str]: 'a list of texts',
}


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
        'unit': unit,
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
    """Declare every field of the dataclass ``kind`` as a parameter of ``node``.

    Raises:
        AgentError: INVALID_PARAMETER for a value of the wrong type, out of range or not among the choices.
    """
    hints = typing.get_type_hints(kind)
    fields = dataclasses.fields(kind)  # type: ignore[arg-type]
    for field in fields:
        _declare_one(node, field, hints[field.name])
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


def fix(node: Node, kind: type[T], in_use: Callable[[], bool]) -> None:
    """Refuse to change the parameters of ``kind`` while ``in_use()``: they were read before, it would do nothing."""
    names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]

    def check(params: list[Parameter]) -> SetParametersResult:
        ours = [p for p in params if p.name in names]
        changed = [p.name for p in ours if p.get_parameter_value() != node.get_parameter(p.name).get_parameter_value()]
        if not changed or not in_use():
            return SetParametersResult(successful=True)
        full_name = node.get_fully_qualified_name()
        return SetParametersResult(
            successful=False,
            reason=f'{changed[0]} takes effect when the node is configured anew: set it in the parameter file, or call '
            f'"ros2 lifecycle set {full_name} deactivate" and "ros2 lifecycle set {full_name} cleanup" first.',
        )

    node.add_on_set_parameters_callback(check)


def _declare_one(node: Node, field: dataclasses.Field[Any], kind: type) -> None:
    default = field.default
    if default is dataclasses.MISSING:
        default = field.default_factory()  # type: ignore[misc]
    described = descriptor(field, kind)
    try:
        node.declare_parameter(field.name, default, described)
    except _REFUSED as error:
        given = _given(node, field.name)
        if kind is float and type(given) is int:  # people write 1 for 1.0
            try:
                node.declare_parameter(field.name, float(given), described, ignore_override=True)
                return
            except _REFUSED:
                pass
        raise AgentError(
            f'Parameter {field.name} is {given!r}.', code=ErrorCode.INVALID_PARAMETER, hint=_hint(field, kind)
        ) from error


def _given(node: Node, name: str) -> Any:
    """Return what somebody wants a parameter to be that is not declared, of whatever type."""
    node.declare_parameter(name, descriptor=ParameterDescriptor(dynamic_typing=True))
    value = node.get_parameter(name).value
    node.undeclare_parameter(name)
    return value


def _hint(field: dataclasses.Field[Any], kind: type) -> str:
    """Return what a parameter takes, with range and unit."""
    meta = field.metadata
    if meta['choices']:
        return f'Use one of: {", ".join(meta["choices"])}.'
    span = f' from {meta["low"]:g} to {meta["high"]:g}' if meta['low'] is not None else ''
    unit = f' {meta["unit"]}' if meta['unit'] else ''
    return f'{field.name} takes {_KINDS.get(kind, kind)}{span}{unit}.'


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
