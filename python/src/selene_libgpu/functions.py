"""The functions of libgpu, for Guppy programs.

Generated from libgpu's table of functions; `cargo xtask bless` writes it anew.
"""

from typing import no_type_check

import guppylang  # noqa: F401  Before its internals, which cannot be imported alone.
from guppylang_internals.decorator import gpu, gpu_module

__all__ = ["Gpu"]


@gpu_module("libgpu.so", None)
class Gpu:
    """A context of libgpu. `discard()` closes it and frees all its objects."""

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
        """Changes the length of a buffer to `len` values: removes values at its end, or adds zeros."""

    @gpu
    @no_type_check
    def buffer_fill(self: "Gpu", buffer: int, value: float) -> None:
        """Sets every value of a buffer to one value."""

    @gpu
    @no_type_check
    def buffer_fill_index(self: "Gpu", buffer: int, scale: float, rank_scale: float) -> None:
        """Sets value i of a buffer to i * scale + rank * rank_scale, where rank is the number of the rank."""

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
        """Adds a * x to y, value by value.
        Both have the same length.
        """

    @gpu
    @no_type_check
    def buffer_copy(self: "Gpu", to: int, source: int) -> None:
        """Copies the values of `source` to the buffer `to`, which gets the same length."""

    @gpu
    @no_type_check
    def buffer_take_rows(self: "Gpu", to: int, source: int, order: int, width: int) -> None:
        """Copies rows of `width` values: row i of `to` is the row of `source` whose number is value i of `order`.
        Row -1 is a row of zeros.
        """

    @gpu
    @no_type_check
    def buffer_free(self: "Gpu", buffer: int) -> None:
        """Frees a buffer.
        States that were made from it stay.
        """

    @gpu
    @no_type_check
    def amplitude_encode(self: "Gpu", buffer: int, qubits: int) -> int:
        """Encodes the values of a buffer as the amplitudes of a state and returns its handle.
        Amplitude i is value i divided by the norm of all values.
        Amplitudes past the end of the buffer are zero.
        """

    @gpu
    @no_type_check
    def angle_encode(self: "Gpu", buffer: int, qubits: int) -> int:
        """Makes a product state and returns its handle.
        Qubit k is Ry(angle)|0⟩, where value k of the buffer is the angle in radians.
        Qubits past the end of the buffer are |0⟩.
        """

    @gpu
    @no_type_check
    def basis_encode(self: "Gpu", index: int, qubits: int) -> int:
        """Makes the computational basis state |index⟩ and returns its handle.
        Qubit k is bit k of the index.
        """

    @gpu
    @no_type_check
    def phase_encode(self: "Gpu", buffer: int, qubits: int) -> int:
        """Makes a state whose amplitudes all have the same absolute value, and returns its handle.
        Value i of the buffer is the phase of amplitude i, in radians.
        Phases past the end of the buffer are zero.
        """

    @gpu
    @no_type_check
    def state_qubits(self: "Gpu", state: int) -> int:
        """Returns how many qubits a state has."""

    @gpu
    @no_type_check
    def state_norm(self: "Gpu", state: int) -> float:
        """Returns the norm of the encoded data.
        An amplitude times the norm is the original value.
        """

    @gpu
    @no_type_check
    def state_probability(self: "Gpu", state: int, index: int) -> float:
        """Returns the probability of the computational basis state |index⟩.
        Qubit k is bit k of the index.
        """

    @gpu
    @no_type_check
    def state_amplitude(self: "Gpu", state: int, index: int) -> float:
        """Returns the real part of the amplitude of |index⟩."""

    @gpu
    @no_type_check
    def state_amplitude_imag(self: "Gpu", state: int, index: int) -> float:
        """Returns the imaginary part of the amplitude of |index⟩."""

    @gpu
    @no_type_check
    def state_sample(self: "Gpu", state: int, u: float) -> int:
        """Samples the state: returns the index of a computational basis state for a random number u, with 0 <= u < 1.
        If u is uniform, each index has the probability of its state.
        """

    @gpu
    @no_type_check
    def state_expectation_z(self: "Gpu", state: int, mask: int) -> float:
        """Returns the expectation value of the product of Z on the qubits whose bits are set in mask."""

    @gpu
    @no_type_check
    def state_overlap(self: "Gpu", state: int, other: int) -> float:
        """Returns the fidelity of two states: |⟨a|b⟩|², the square of the absolute value of their inner product."""

    @gpu
    @no_type_check
    def state_prep_angle(self: "Gpu", state: int, level: int, k: int) -> float:
        """Returns one angle, in radians, of the Ry gates that prepare the state, which must have real amplitudes.
        Levels are 0 to the number of qubits - 1.
        Level l has 2^l angles; k counts them from 0.
        """

    @gpu
    @no_type_check
    def state_free(self: "Gpu", state: int) -> None:
        """Frees a state."""

    @gpu
    @no_type_check
    def dataset_open(self: "Gpu", k: int) -> int:
        """Opens data set k of the configuration and returns its handle.
        k counts from 0.
        """

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
        """Copies a row to a new buffer and returns its handle.
        Rows count from 0.
        """

    @gpu
    @no_type_check
    def dataset_encode(self: "Gpu", dataset: int, row: int, qubits: int) -> int:
        """Encodes a row as the amplitudes of a state and returns its handle.
        Rows count from 0.
        """

    @gpu
    @no_type_check
    def dataset_close(self: "Gpu", dataset: int) -> None:
        """Closes a data set.
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
        """Waits until all ranks have reached the barrier.
        Later calls of this context wait too; the program does not.
        """

    @gpu
    @no_type_check
    def all_reduce(self: "Gpu", buffer: int, op: int) -> None:
        """Replaces every value of a buffer by its sum (op 0), minimum (1) or maximum (2) over all ranks."""

    @gpu
    @no_type_check
    def all_reduce_groups(self: "Gpu", buffer: int, op: int, groups: int) -> None:
        """Does an all_reduce within each of several rank groups.
        Ranks r with the same r mod groups are one group.
        """

    @gpu
    @no_type_check
    def all_gather(self: "Gpu", to: int, source: int) -> None:
        """Concatenates the buffers `source` of all ranks, in the order of the ranks, in the buffer `to` of every rank."""

    @gpu
    @no_type_check
    def gather(self: "Gpu", to: int, source: int, root: int) -> None:
        """Concatenates the buffers `source` of all ranks in the buffer `to` of rank root.
        On other ranks `to` becomes empty.
        """

    @gpu
    @no_type_check
    def scatter(self: "Gpu", to: int, source: int, root: int) -> None:
        """Splits the values of rank root into one block per rank.
        Rank r gets block r.
        """

    @gpu
    @no_type_check
    def reduce_scatter(self: "Gpu", to: int, source: int, op: int) -> None:
        """Computes the sum (op 0), minimum (1) or maximum (2) over all ranks, and splits it into one block per rank.
        Rank r gets block r.
        """

    @gpu
    @no_type_check
    def broadcast(self: "Gpu", buffer: int, root: int) -> None:
        """Copies a buffer of rank root to all ranks."""

    @gpu
    @no_type_check
    def all_to_all(self: "Gpu", to: int, source: int) -> None:
        """Sends block d of `source` to rank d.
        There, the block from rank s becomes block s of `to`.
        """

    @gpu
    @no_type_check
    def shift(self: "Gpu", to: int, source: int, distance: int) -> None:
        """Sends a buffer to rank (r + distance) mod ranks and receives one from rank (r - distance) mod ranks, where r is the own rank."""

    @gpu
    @no_type_check
    def counter_create(self: "Gpu") -> int:
        """Makes a counter that is 0 on every rank and returns its handle.
        All contexts of the program can use it.
        """

    @gpu
    @no_type_check
    def counter_notify(self: "Gpu", counter: int, value: int, mode: int) -> None:
        """Adds a value to a counter (mode 0) or sets it (mode 1) on every rank, once all earlier calls of this context are done."""

    @gpu
    @no_type_check
    def counter_notify_rank(self: "Gpu", counter: int, from_rank: int, to_rank: int, value: int, mode: int) -> None:
        """Does a counter_notify on rank to_rank only, once rank from_rank has done all earlier calls of this context."""

    @gpu
    @no_type_check
    def counter_wait(self: "Gpu", counter: int, expected: int) -> None:
        """Delays later calls of this context until a counter is at least `expected` on every rank.
        The program itself does not wait.
        """

    @gpu
    @no_type_check
    def counter_read(self: "Gpu", counter: int) -> int:
        """Returns a counter's value on rank 0, once all earlier calls of this context are done."""

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
        Its calls must return nothing.
        They run one after another.
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
        """Returns how many calls the last plan has.
        Regions that directly follow each other form one plan.
        """

    @gpu
    @no_type_check
    def plan_nodes(self: "Gpu") -> int:
        """Returns how many nodes the last plan has: its calls, and one join for each region with calls in two or more sections."""

    @gpu
    @no_type_check
    def plan_replays(self: "Gpu") -> int:
        """Returns how many plans of this context repeated the shape of an earlier plan, so that only the arguments were new.
        This call ends the current plan.
        """

    @gpu
    @no_type_check
    def loop_begin(self: "Gpu", counter: int) -> None:
        """Begins a loop and records its body: calls that return nothing, parallel regions and notifications.
        After loop_end, and once earlier calls are done, the body runs again and again while the counter is positive on rank 0.
        """

    @gpu
    @no_type_check
    def loop_end(self: "Gpu") -> None:
        """Ends the loop and queues it.
        Later calls of this context wait for it.
        """
