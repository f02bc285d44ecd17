"""The functions of libgpu, for Guppy programs.

Generated from libgpu's table of functions; `cargo xtask bless` writes it anew.
"""

from typing import no_type_check

import guppylang  # noqa: F401  Before its internals, which cannot be imported alone.
from guppylang_internals.decorator import gpu, gpu_module

__all__ = ["Gpu"]


@gpu_module("libgpu.so", None)
class Gpu:
    """A context of libgpu. What is made in it goes with it; end it with `discard()`."""

    @gpu
    @no_type_check
    def buffer_create(self: "Gpu") -> int:
        """Makes an empty buffer of floats and returns its handle."""

    @gpu
    @no_type_check
    def buffer_push(self: "Gpu", buffer: int, value: float) -> None:
        """Adds a value at the end of a buffer."""

    @gpu
    @no_type_check
    def buffer_set(self: "Gpu", buffer: int, index: int, value: float) -> None:
        """Replaces the value at an index, from 0 on."""

    @gpu
    @no_type_check
    def buffer_get(self: "Gpu", buffer: int, index: int) -> float:
        """Returns the value at an index, from 0 on."""

    @gpu
    @no_type_check
    def buffer_len(self: "Gpu", buffer: int) -> int:
        """Returns how many values a buffer has."""

    @gpu
    @no_type_check
    def buffer_free(self: "Gpu", buffer: int) -> None:
        """Frees a buffer.
        States that were made from it stay.
        """

    @gpu
    @no_type_check
    def amplitude_encode(self: "Gpu", buffer: int, qubits: int) -> int:
        """Encodes the values of a buffer as the amplitudes of a state of so many qubits and returns its handle.
        Amplitude i is value i divided by the norm of all values; past the end of the buffer, amplitudes are zero.
        """

    @gpu
    @no_type_check
    def state_norm(self: "Gpu", state: int) -> float:
        """Returns the norm of the data that was encoded.
        An amplitude times the norm is the value again.
        """

    @gpu
    @no_type_check
    def state_probability(self: "Gpu", state: int, index: int) -> float:
        """Returns the probability to measure an index.
        Qubit k is bit k of the index.
        """

    @gpu
    @no_type_check
    def state_amplitude(self: "Gpu", state: int, index: int) -> float:
        """Returns the real part of an amplitude.
        States made from real data have no other part.
        """

    @gpu
    @no_type_check
    def state_sample(self: "Gpu", state: int, u: float) -> int:
        """Returns the index that a measurement gives for a random number u, from 0 to below 1.
        For a u that is evenly spread, each index comes with its probability.
        """

    @gpu
    @no_type_check
    def state_prep_angle(self: "Gpu", state: int, level: int, k: int) -> float:
        """Returns one of the angles, in radians, of the Ry gates that prepare the state.
        Levels run from 0 to below the number of qubits; level l has 2^l angles, which k counts from 0.
        """

    @gpu
    @no_type_check
    def state_free(self: "Gpu", state: int) -> None:
        """Frees a state."""
