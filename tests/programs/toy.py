"""The toy GPU library's functions, declared for Guppy; it counts and computes, and needs no GPU."""

from typing import no_type_check

from guppylang.std.builtins import nat
from guppylang_internals.decorator import gpu, gpu_module


@gpu_module("libtoy.so", None)
class Toy:
    """Each `Toy()` opens a context, which has to be closed with `discard()`."""

    @gpu
    @no_type_check
    def add(self: "Toy", a: int, b: int) -> int:
        """The sum of two whole numbers."""

    @gpu
    @no_type_check
    def mul_float(self: "Toy", a: float, b: float) -> float:
        """The product of two floats."""

    @gpu
    @no_type_check
    def scale(self: "Toy", times: int, x: float) -> float:
        """The product of a whole number and a float."""

    @gpu
    @no_type_check
    def fire(self: "Toy", amount: int) -> None:
        """Adds to the context's total and reports nothing."""

    @gpu
    @no_type_check
    def total(self: "Toy") -> int:
        """What `fire` has added up in this context."""

    @gpu
    @no_type_check
    def half(self: "Toy", n: int) -> float:
        """Half of a whole number."""

    @gpu
    @no_type_check
    def fail(self: "Toy", n: int) -> None:
        """Fails, with n in the message."""

    @gpu
    @no_type_check
    def many(
        self: "Toy",
        a: int,
        b: int,
        c: int,
        d: int,
        e: float,
        f: float,
        g: float,
        h: float,
        i: int,
        j: int,
        k: int,
        l: int,
    ) -> int:
        """The sum of its arguments, each times its position, counted from one."""


@gpu_module("libtoy.so", None)
class ToyById:
    """The same library, one function called by its number instead of its name."""

    @gpu(7)
    @no_type_check
    def ping(self: "ToyById", n: int) -> int:
        """One more than n."""


@gpu_module("libtoy.so", None)
class UnsignedToy:
    """The same library for unsigned whole numbers, which travel as the same 64 bits."""

    @gpu
    @no_type_check
    def add(self: "UnsignedToy", a: nat, b: nat) -> nat:
        """The sum of two unsigned whole numbers."""
