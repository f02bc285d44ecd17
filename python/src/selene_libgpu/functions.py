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
    def buffer_resize(self: "Gpu", buffer: int, len: int) -> None:
        """Makes a buffer so many values long: cuts its end off, or adds zeros."""

    @gpu
    @no_type_check
    def buffer_fill(self: "Gpu", buffer: int, value: float) -> None:
        """Makes every value of a buffer this one."""

    @gpu
    @no_type_check
    def buffer_fill_index(self: "Gpu", buffer: int, scale: float, rank_scale: float) -> None:
        """Makes value i of a buffer i times scale, plus the number of the rank times rank_scale."""

    @gpu
    @no_type_check
    def buffer_add_scalar(self: "Gpu", buffer: int, value: float) -> None:
        """Adds a number to every value of a buffer."""

    @gpu
    @no_type_check
    def buffer_scale(self: "Gpu", buffer: int, factor: float) -> None:
        """Multiplies every value of a buffer by a factor."""

    @gpu
    @no_type_check
    def buffer_axpy(self: "Gpu", y: int, a: float, x: int) -> None:
        """Adds a times x to y, value by value; both have the same length."""

    @gpu
    @no_type_check
    def buffer_copy(self: "Gpu", to: int, source: int) -> None:
        """Makes a buffer a copy of another one."""

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
    def angle_encode(self: "Gpu", buffer: int, qubits: int) -> int:
        """Makes a product state of so many qubits and returns its handle.
        Value k of the buffer is the angle, in radians, of an Ry on qubit k, which was 0 before; qubits past the end of the buffer stay 0.
        """

    @gpu
    @no_type_check
    def basis_encode(self: "Gpu", index: int, qubits: int) -> int:
        """Makes the state of so many qubits that is surely measured as an index, and returns its handle."""

    @gpu
    @no_type_check
    def phase_encode(self: "Gpu", buffer: int, qubits: int) -> int:
        """Makes a state of so many qubits in which all indices are equally likely, and returns its handle.
        Value i of the buffer is the phase of amplitude i, in radians; past the end of the buffer, phases are zero.
        """

    @gpu
    @no_type_check
    def state_qubits(self: "Gpu", state: int) -> int:
        """Returns how many qubits a state has."""

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
        """Returns the real part of an amplitude."""

    @gpu
    @no_type_check
    def state_amplitude_imag(self: "Gpu", state: int, index: int) -> float:
        """Returns the imaginary part of an amplitude."""

    @gpu
    @no_type_check
    def state_sample(self: "Gpu", state: int, u: float) -> int:
        """Returns the index that a measurement gives for a random number u, from 0 to below 1.
        For a u that is evenly spread, each index comes with its probability.
        """

    @gpu
    @no_type_check
    def state_expectation_z(self: "Gpu", state: int, mask: int) -> float:
        """Returns the expected value of the product of Z over the qubits whose bits are set in mask."""

    @gpu
    @no_type_check
    def state_overlap(self: "Gpu", state: int, other: int) -> float:
        """Returns the probability that one state passes for the other: the square of the absolute value of their inner product."""

    @gpu
    @no_type_check
    def state_prep_angle(self: "Gpu", state: int, level: int, k: int) -> float:
        """Returns one of the angles, in radians, of the Ry gates that prepare the state, which has real amplitudes.
        Levels run from 0 to below the number of qubits; level l has 2^l angles, which k counts from 0.
        """

    @gpu
    @no_type_check
    def state_free(self: "Gpu", state: int) -> None:
        """Frees a state."""

    @gpu
    @no_type_check
    def dataset_open(self: "Gpu", k: int) -> int:
        """Opens data set k of the configuration, from 0 on, and returns its handle."""

    @gpu
    @no_type_check
    def dataset_rows(self: "Gpu", dataset: int) -> int:
        """Returns how many rows a data set has."""

    @gpu
    @no_type_check
    def dataset_columns(self: "Gpu", dataset: int) -> int:
        """Returns how many values a row has."""

    @gpu
    @no_type_check
    def buffer_load(self: "Gpu", dataset: int, row: int) -> int:
        """Makes a buffer of a row, from 0 on, and returns its handle."""

    @gpu
    @no_type_check
    def dataset_encode(self: "Gpu", dataset: int, row: int, qubits: int) -> int:
        """Encodes a row, from 0 on, as the amplitudes of a state of so many qubits, and returns its handle."""

    @gpu
    @no_type_check
    def dataset_close(self: "Gpu", dataset: int) -> None:
        """Lets a data set go.
        Buffers and states that were made from it stay.
        """

    @gpu
    @no_type_check
    def mesh_ranks(self: "Gpu") -> int:
        """Returns how many ranks share the work."""

    @gpu
    @no_type_check
    def mesh_devices(self: "Gpu") -> int:
        """Returns how many devices states are spread over."""

    @gpu
    @no_type_check
    def barrier(self: "Gpu") -> None:
        """Waits until all ranks have come.
        Later calls of this context wait with them, the program does not.
        """

    @gpu
    @no_type_check
    def all_reduce(self: "Gpu", buffer: int, op: int) -> None:
        """Replaces every value of a buffer by its sum (op 0), minimum (1) or maximum (2) over all ranks."""

    @gpu
    @no_type_check
    def all_reduce_groups(self: "Gpu", buffer: int, op: int, groups: int) -> None:
        """The same among ranks whose numbers leave the same remainder when divided by groups."""

    @gpu
    @no_type_check
    def all_gather(self: "Gpu", to: int, source: int) -> None:
        """Makes a buffer the values of all ranks, in the order of the ranks."""

    @gpu
    @no_type_check
    def gather(self: "Gpu", to: int, source: int, root: int) -> None:
        """The same on rank root only; elsewhere the buffer becomes empty."""

    @gpu
    @no_type_check
    def scatter(self: "Gpu", to: int, source: int, root: int) -> None:
        """Deals the values of rank root out: rank r gets block r of as many blocks as there are ranks."""

    @gpu
    @no_type_check
    def reduce_scatter(self: "Gpu", to: int, source: int, op: int) -> None:
        """Makes a buffer block r, on rank r, of the sum (op 0), minimum (1) or maximum (2) over all ranks."""

    @gpu
    @no_type_check
    def broadcast(self: "Gpu", buffer: int, root: int) -> None:
        """Makes a buffer on every rank what it is on rank root."""

    @gpu
    @no_type_check
    def all_to_all(self: "Gpu", to: int, source: int) -> None:
        """Sends block d of a buffer to rank d, where it becomes the block of the rank that sent it."""

    @gpu
    @no_type_check
    def shift(self: "Gpu", to: int, source: int, distance: int) -> None:
        """Sends a buffer to the rank that is so many further on, round the end, and receives that of the rank as many before."""

    @gpu
    @no_type_check
    def counter_create(self: "Gpu") -> int:
        """Makes a counter that starts at 0 and returns its handle.
        All contexts of the program can use it.
        """

    @gpu
    @no_type_check
    def counter_notify(self: "Gpu", counter: int, value: int, mode: int) -> None:
        """Adds a value to a counter (mode 0) or sets it (mode 1), once all earlier calls of this context are done."""

    @gpu
    @no_type_check
    def counter_wait(self: "Gpu", counter: int, expected: int) -> None:
        """Holds later calls of this context back until a counter is this value or more.
        The program itself does not wait.
        """

    @gpu
    @no_type_check
    def counter_read(self: "Gpu", counter: int) -> int:
        """Returns a counter's value, once all earlier calls of this context are done."""

    @gpu
    @no_type_check
    def counter_free(self: "Gpu", counter: int) -> None:
        """Frees a counter.
        A context that waits for it fails.
        """

    @gpu
    @no_type_check
    def parallel_begin(self: "Gpu") -> None:
        """Begins a parallel region.
        Its sections are recorded, and run at the same time when it ends.
        """

    @gpu
    @no_type_check
    def section_begin(self: "Gpu") -> None:
        """Begins a section of the region.
        The calls in it, which return nothing, run one after another.
        """

    @gpu
    @no_type_check
    def section_end(self: "Gpu") -> None:
        """Ends the section."""

    @gpu
    @no_type_check
    def parallel_end(self: "Gpu") -> None:
        """Ends the region and queues it.
        Later calls of this context wait for all of its sections.
        """

    @gpu
    @no_type_check
    def plan_tasks(self: "Gpu") -> int:
        """Returns how many calls the last plan has recorded.
        A plan is made of the regions that directly follow each other.
        """

    @gpu
    @no_type_check
    def plan_nodes(self: "Gpu") -> int:
        """Returns how many nodes the last plan has: its calls, and a join for each region in which two sections or more have calls."""

    @gpu
    @no_type_check
    def plan_replays(self: "Gpu") -> int:
        """Returns how many plans of this context had the shape of an earlier one, so that only their arguments were new.
        Regions that directly follow each other are one plan, which ends with this.
        """

    @gpu
    @no_type_check
    def loop_begin(self: "Gpu", counter: int) -> None:
        """Begins a loop.
        Its body is recorded, and runs again and again while the counter is positive, from when the loop has ended and earlier calls are done.
        It consists of calls that return nothing, parallel regions and counter_notify.
        """

    @gpu
    @no_type_check
    def loop_end(self: "Gpu") -> None:
        """Ends the loop and queues it.
        Later calls of this context wait for it.
        """
