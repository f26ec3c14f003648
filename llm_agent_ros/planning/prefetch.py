"""A hint to the processor: fetch memory that is needed soon. Searches jump about, so most of their time is waiting."""

from __future__ import annotations

from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba.core import types
from numba.extending import intrinsic
from numba.np import arrayobj


@intrinsic
def prefetch(_: Any, array: Any, index: Any) -> Any:
    """Within a kernel: ask for the cache line of an element, by its number in memory order; any number will do."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        made = arrayobj.make_array(signature.args[0])(context, builder, arguments[0])
        byte_pointer, word = ir.IntType(8).as_pointer(), ir.IntType(32)
        place = builder.bitcast(builder.gep(made.data, [arguments[1]]), byte_pointer)
        kind = ir.FunctionType(ir.VoidType(), [byte_pointer, word, word, word])
        hint = builder.module.declare_intrinsic('llvm.prefetch', [byte_pointer], kind)
        builder.call(hint, [place, ir.Constant(word, 0), ir.Constant(word, 3), ir.Constant(word, 1)])
        return context.get_dummy_value()

    return types.void(array, index), generate
