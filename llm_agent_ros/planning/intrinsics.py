"""What numba has no words for: instructions of the processor that the searches are made of.

Places are not checked: the cells asked for must have eight neighbours in the array, as those inside a padded grid do,
and no number may be negative. numba's own indexing asks each time whether it is.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba.core import types
from numba.core.errors import RequireLiteralValue
from numba.extending import intrinsic
from numba.np import arrayobj

_BYTE, _SHORT, _WORD, _LONG = (ir.IntType(bits) for bits in (8, 16, 32, 64))


@intrinsic
def prefetch(_: Any, array: Any, index: Any) -> Any:
    """Within a kernel: ask for the cache line of an element, by its number in memory order; any number will do."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        place = _place(context, builder, signature.args[0], arguments[0], arguments[1], _BYTE)
        kind = ir.FunctionType(ir.VoidType(), [_BYTE.as_pointer(), _WORD, _WORD, _WORD])
        hint = builder.module.declare_intrinsic('llvm.prefetch', [_BYTE.as_pointer()], kind)
        builder.call(hint, [place, ir.Constant(_WORD, 0), ir.Constant(_WORD, 3), ir.Constant(_WORD, 1)])
        return context.get_dummy_value()

    return types.void(array, index), generate


@intrinsic
def fetch(_: Any, array: Any, index: Any) -> Any:
    """Within a kernel: return the element of an unsigned or 64-bit array, by its number in memory order."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        value = builder.load(_element(context, builder, signature.args[0], arguments[0], arguments[1]))
        return builder.zext(value, _LONG) if value.type.width < _LONG.width else value

    return types.int64(array, types.int64), generate


@intrinsic
def store(_: Any, array: Any, index: Any, value: Any) -> Any:
    """Within a kernel: write an element of an array of integers, by its number in memory order."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        place = _element(context, builder, signature.args[0], arguments[0], arguments[1])
        kind, new = place.type.pointee, arguments[2]
        builder.store(builder.trunc(new, kind) if kind.width < _LONG.width else new, place)
        return context.get_dummy_value()

    return types.void(array, types.int64, types.int64), generate


@intrinsic
def lowest_bit(_: Any, mask: Any) -> Any:
    """Within a kernel: return the number of the lowest bit that is set; there must be one."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        bit = ir.IntType(1)
        count = builder.module.declare_intrinsic('llvm.cttz', [_LONG], ir.FunctionType(_LONG, [_LONG, bit]))
        return builder.call(count, [arguments[0], ir.Constant(bit, 1)])

    return types.int64(types.int64), generate


@intrinsic
def neighbours(_: Any, grid: Any, cell: Any, stride: Any) -> Any:
    """Within a kernel: return the costs around a cell, one byte for each direction, direction 0 lowest."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        grid_value, here, row = arguments

        def read(offset: Any, kind: Any) -> Any:
            place = _place(context, builder, signature.args[0], grid_value, offset, kind)
            return builder.load(place, align=1)

        def at(value: Any, direction: int) -> Any:
            return builder.shl(builder.zext(value, _LONG), ir.Constant(_LONG, 8 * direction))

        one = ir.Constant(_LONG, 1)
        before, after = builder.sub(here, row), builder.add(here, row)
        swap = builder.module.declare_intrinsic('llvm.bswap', [_SHORT])
        parts = (
            at(read(builder.add(here, one), _BYTE), 0), at(builder.call(swap, [read(after, _SHORT)]), 1),
            at(read(builder.sub(after, one), _BYTE), 3), at(read(builder.sub(here, one), _BYTE), 4),
            at(read(builder.sub(before, one), _SHORT), 5), at(read(builder.add(before, one), _BYTE), 7),
        )
        around = parts[0]
        for part in parts[1:]:
            around = builder.or_(around, part)
        return around

    return types.int64(grid, types.int64, types.int64), generate


@intrinsic
def turned(_: Any, around: Any, direction: Any) -> Any:
    """Within a kernel: return costs around a cell so that those in a direction come lowest."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kind = ir.FunctionType(_LONG, [_LONG] * 3)
        shift = builder.module.declare_intrinsic('llvm.fshr', [_LONG], kind)
        bits = builder.shl(arguments[1], ir.Constant(_LONG, 3))
        return builder.call(shift, [arguments[0], arguments[0], bits])

    return types.int64(types.int64, types.int64), generate


@intrinsic
def at_least(_: Any, around: Any, least: Any) -> Any:
    """Within a kernel: return a bit for each direction whose cost is ``least`` (a literal, 129 to 255) or more."""
    if not isinstance(least, types.IntegerLiteral):
        raise RequireLiteralValue('The least cost must be known when compiling.')
    missing = 256 - least.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        def every(byte: int) -> Any:
            return ir.Constant(_LONG, int.from_bytes(bytes([byte] * 8)))

        around = arguments[0]
        carried = builder.add(builder.and_(around, every(0x7F)), every(missing))
        high = builder.and_(builder.and_(carried, around), every(0x80))
        # One multiplication moves bit 0 of byte k to bit 56 + k.
        gathered = builder.mul(builder.lshr(high, ir.Constant(_LONG, 7)), ir.Constant(_LONG, 0x0102040810204080))
        return builder.lshr(gathered, ir.Constant(_LONG, 56))

    return types.int64(types.int64, least), generate


def _element(context: Any, builder: Any, kind: Any, value: Any, number: Any) -> Any:
    return builder.gep(arrayobj.make_array(kind)(context, builder, value).data, [number])


def _place(context: Any, builder: Any, kind: Any, value: Any, number: Any, element: Any) -> Any:
    return builder.bitcast(_element(context, builder, kind, value, number), element.as_pointer())
