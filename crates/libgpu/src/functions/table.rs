//! The functions that programs may call: one row each.
//!
//! A new function is a new row and its body. The types in a row are those of the body, or it does not compile.

use runtime_abi::kit::{Answer, Argument};

use super::function::{Arg, Body, Function, Pace, Recorded, Role};
use super::{buffers, collectives, counters, datasets, kernels, recording, states};
use crate::store::handles;

macro_rules! rust_type {
    (int) => {
        i64
    };
    (float) => {
        f64
    };
    (none) => {
        ()
    };
    // The handle of a kind of object; another word is none.
    ($kind:ident) => {
        handles::$kind
    };
}

/// What an argument stands for: the word in its row, with its attributes.
macro_rules! role {
    ([] int) => {
        Role::Number
    };
    ([] float) => {
        Role::Number
    };
    ([write $($device:ident)?] $kind:ident) => {
        Role::Written(handles::$kind)
    };
    ([free] $kind:ident) => {
        Role::Written(handles::$kind)
    };
    ([$(device)?] $kind:ident) => {
        Role::Read(handles::$kind)
    };
}

/// Whether the values of a buffer have to be in host memory for the body.
macro_rules! on_host {
    ($(write)? device) => {
        false
    };
    (free) => {
        false
    };
    ($(write)?) => {
        true
    };
}

/// What a call may be recorded for.
macro_rules! recorded {
    (Ranks) => {
        Recorded::Anywhere
    };
    ($kind:ident) => {
        Recorded::Nowhere
    };
    ($kind:ident loops) => {
        Recorded::Loops
    };
}

/// The row's body as a function of its arguments' bytes. The types in the row are those of the body.
macro_rules! body {
    (Wait, $body:path, $ret:ident, $($arg:ident: $ty:ident),*) => {
        body! { @as_it_is Wait, $body, $($arg: $ty),* }
    };
    (Start, $body:path, $ret:ident, $($arg:ident: $ty:ident),*) => {
        body! { @as_it_is Start, $body, $($arg: $ty),* }
    };
    (@as_it_is $kind:ident, $body:path, $($arg:ident: $ty:ident),*) => {
        Body::$kind(|target, _blob| {
            $(let $arg = <rust_type!($ty) as Argument>::take(_blob)?;)*
            $body(target, $($arg),*)
        })
    };
    ($kind:ident, $body:path, $ret:ident, $($arg:ident: $ty:ident),*) => {
        Body::$kind(|target, _blob| {
            $(let $arg = <rust_type!($ty) as Argument>::take(_blob)?;)*
            let answer: rust_type!($ret) = $body(target, $($arg),*)?;
            Ok(answer.bytes().map(u64::from_ne_bytes))
        })
    };
}

/// How the row is checked or undone, if that is said.
macro_rules! on_rank {
    ([] $($arg:ident: $ty:ident),*) => {
        None
    };
    ([$body:path] $($arg:ident: $ty:ident),*) => {
        Some(|rank, blob| {
            $(let $arg = <rust_type!($ty) as Argument>::take(blob)?;)*
            Ok($body(rank, $($arg),*)?.bytes().map(u64::from_ne_bytes))
        })
    };
}

/// The row's kernel, if it has one.
macro_rules! record {
    ([] $($arg:ident: $ty:ident),*) => {
        None
    };
    ([$kernel:path] $($arg:ident: $ty:ident),*) => {
        Some(|recording, blob| {
            $(let $arg = <rust_type!($ty) as Argument>::take(blob)?;)*
            $kernel(recording, $($arg),*)
        })
    };
}

macro_rules! functions {
    ($($group:literal: $($(#[doc = $doc:literal])* $name:ident($($(#[$($mark:ident),*])? $arg:ident: $ty:ident),*) -> $ret:ident, $pace:ident $kind:ident costs $cost:literal, fails $fails:literal => $body:path $(, in $place:ident)? $(, kernel $kernel:path)? $(, check $check:path)? $(, undo $undo:path)?;)*)*) => {
        /// Every function of the library.
        pub const FUNCTIONS: &[Function] = &numbered([$($(
            Function {
                name: stringify!($name),
                number: 0,
                group: $group,
                args: &[$(Arg {
                    name: stringify!($arg),
                    ty: <rust_type!($ty) as Argument>::TYPE,
                    role: role!([$($($mark)*)?] $ty),
                    on_host: on_host!($($($mark)*)?),
                }),*],
                ret: <rust_type!($ret) as Answer>::TYPE,
                doc: concat!($($doc),*).trim_ascii_start(),
                pace: Pace::$pace,
                cost: $cost,
                fails: $fails,
                body: body!($kind, $body, $ret, $($arg: $ty),*),
                recorded: recorded!($kind $($place)?),
                on_gpu: record!([$($kernel)?] $($arg: $ty),*),
                check: on_rank!([$($check)?] $($arg: $ty),*),
                undo: on_rank!([$($undo)?] $($arg: $ty),*),
            },
        )*)*]);
    };
}

/// A hash of the names and types of all functions, in order.
pub(crate) fn table_hash() -> u64 {
    let row = |function: &Function| format!("{}({})", function.name, function.signature());
    let rows: Vec<_> = FUNCTIONS.iter().map(row).collect();
    let [a, b, c, d, e, f, g, h, ..] = md5::compute(rows.join("\n")).0;
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

/// The rows with their places.
const fn numbered<const N: usize>(mut rows: [Function; N]) -> [Function; N] {
    let mut number = 0;
    while number < N {
        rows[number].number = number;
        number += 1;
    }
    rows
}

functions! {
    "Buffers":
    /// Makes an empty buffer of floats and returns its handle.
    buffer_create() -> buffer, Quick Ranks
        costs "constant", fails "the context holds 16,777,216 objects" => buffers::create;
    /// Adds a value at the end of a buffer.
    buffer_push(#[write] buffer: buffer, value: float) -> none, Quick Ranks
        costs "constant on average", fails "memory runs out" => buffers::push, undo buffers::take_back;
    /// Replaces the value at an index, from 0 on.
    buffer_set(#[write] buffer: buffer, index: int, value: float) -> none, Quick Ranks
        costs "constant", fails "there is no such index" => buffers::set, check buffers::check_set;
    /// Returns the value at an index, from 0 on.
    buffer_get(#[device] buffer: buffer, index: int) -> float, Quick First
        costs "constant", fails "there is no such index" => buffers::get;
    /// Returns how many values a buffer has.
    buffer_len(#[device] buffer: buffer) -> int, Quick First
        costs "constant", fails "" => buffers::len;
    /// Changes the length of a buffer to `len` values: removes values at its end, or adds zeros.
    buffer_resize(#[write] buffer: buffer, len: int) -> none, Queued Ranks
        costs "a write of each new value", fails "len is negative, or memory runs out" => buffers::resize;
    /// Sets every value of a buffer to one value.
    buffer_fill(#[write] buffer: buffer, value: float) -> none, Queued Ranks
        costs "a write of each value", fails "" => buffers::fill, kernel kernels::fill;
    /// Sets value i of a buffer to i * scale + rank * rank_scale, where rank is the number of the rank.
    buffer_fill_index(#[write] buffer: buffer, scale: float, rank_scale: float) -> none, Queued Ranks
        costs "a write of each value", fails "" => buffers::fill_index, kernel kernels::fill_index;
    /// Adds a number to every value of a buffer.
    buffer_add_scalar(#[write] buffer: buffer, value: float) -> none, Queued Ranks
        costs "a pass over the values", fails "" => buffers::add_scalar, kernel kernels::add_scalar;
    /// Multiplies every value of a buffer by a factor.
    buffer_scale(#[write] buffer: buffer, factor: float) -> none, Queued Ranks
        costs "a pass over the values", fails "" => buffers::scale, kernel kernels::scale;
    /// Adds a * x to y, value by value. Both have the same length.
    buffer_axpy(#[write] y: buffer, a: float, x: buffer) -> none, Queued Ranks
        costs "a pass over both", fails "the lengths differ" => buffers::axpy, kernel kernels::axpy;
    /// Copies the values of `source` to the buffer `to`, which gets the same length.
    buffer_copy(#[write] to: buffer, source: buffer) -> none, Queued Ranks
        costs "a copy", fails "memory runs out" => buffers::copy, kernel kernels::copy;
    /// Copies rows of `width` values: row i of `to` is the row of `source` whose number is value i of `order`. Row -1
    /// is a row of zeros.
    buffer_take_rows(#[write] to: buffer, source: buffer, order: buffer, width: int) -> none, Queued Ranks
        costs "a copy of the rows", fails "source is not a whole number of rows, there is no such row, or memory runs out" => buffers::take_rows;
    /// Frees a buffer. States that were made from it stay.
    buffer_free(#[free] buffer: buffer) -> none, Quick Ranks
        costs "constant", fails "" => buffers::free;

    "States":
    /// Encodes the values of a buffer as the amplitudes of a state and returns its handle. Amplitude i is value i
    /// divided by the norm of all values. Amplitudes past the end of the buffer are zero.
    amplitude_encode(#[device] buffer: buffer, qubits: int) -> state, Queued Ranks
        costs "two reads of the values and one write of the amplitudes", fails "the buffer is empty or longer than the state, ranks have different values, a value is not finite, all are zero, qubits is not 1 to 48, or memory runs out" => states::amplitude;
    /// Makes a product state and returns its handle. Qubit k is Ry(angle)|0⟩, where value k of the buffer is the
    /// angle in radians. Qubits past the end of the buffer are |0⟩.
    angle_encode(buffer: buffer, qubits: int) -> state, Queued Ranks
        costs "a write of the amplitudes", fails "the buffer is empty or has more angles than qubits, ranks have different values, an angle is not finite, qubits is not 1 to 48, or memory runs out" => states::angle;
    /// Makes the computational basis state |index⟩ and returns its handle. Qubit k is bit k of the index.
    basis_encode(index: int, qubits: int) -> state, Queued Ranks
        costs "constant; a write of the amplitudes if it reuses the memory of a freed state", fails "there is no such index, qubits is not 1 to 48, or memory runs out" => states::basis;
    /// Makes a state whose amplitudes all have the same absolute value, and returns its handle. Value i of the buffer
    /// is the phase of amplitude i, in radians. Phases past the end of the buffer are zero.
    phase_encode(#[device] buffer: buffer, qubits: int) -> state, Queued Ranks
        costs "a sine and a cosine for each phase, and a write of the amplitudes", fails "the buffer is empty or longer than the state, ranks have different values, a phase is not finite, qubits is not 1 to 48, or memory runs out" => states::phase;
    /// Returns how many qubits a state has.
    state_qubits(state: state) -> int, Quick First
        costs "constant", fails "" => states::qubits;
    /// Returns the norm of the encoded data. An amplitude times the norm is the original value.
    state_norm(state: state) -> float, Quick First
        costs "constant", fails "" => states::norm;
    /// Returns the probability of the computational basis state |index⟩. Qubit k is bit k of the index.
    state_probability(state: state, index: int) -> float, Shared Ranks
        costs "constant; a message among ranks", fails "there is no such index" => states::probability;
    /// Returns the real part of the amplitude of |index⟩.
    state_amplitude(state: state, index: int) -> float, Shared Ranks
        costs "constant; a message among ranks", fails "there is no such index" => states::real;
    /// Returns the imaginary part of the amplitude of |index⟩.
    state_amplitude_imag(state: state, index: int) -> float, Shared Ranks
        costs "constant; a message among ranks", fails "there is no such index" => states::imaginary;
    /// Samples the state: returns the index of a computational basis state for a random number u, with 0 <= u < 1. If
    /// u is uniform, each index has the probability of its state.
    state_sample(state: state, u: float) -> int, Shared Ranks
        costs "a step for each qubit; the first time, a pass over the amplitudes", fails "u is not at least 0 and less than 1" => states::sample;
    /// Returns the expectation value of the product of Z on the qubits whose bits are set in mask.
    state_expectation_z(state: state, mask: int) -> float, Queued Ranks
        costs "a pass over the amplitudes", fails "the mask has a bit of a qubit that the state does not have" => states::expectation_z;
    /// Returns the fidelity of two states: |⟨a|b⟩|², the square of the absolute value of their inner product.
    state_overlap(state: state, other: state) -> float, Queued Ranks
        costs "a pass over both", fails "the states have different numbers of qubits" => states::overlap;
    /// Returns one angle, in radians, of the Ry gates that prepare the state, which must have real amplitudes. Levels
    /// are 0 to the number of qubits - 1. Level l has 2^l angles; k counts them from 0.
    state_prep_angle(state: state, level: int, k: int) -> float, Shared Ranks
        costs "constant; the first time, a few passes over the amplitudes", fails "there is no such level or angle, the state has more than 20 qubits, or an amplitude has an imaginary part" => states::prep_angle;
    /// Frees a state.
    state_free(#[free] state: state) -> none, Quick Ranks
        costs "constant", fails "" => states::free;

    "Data sets":
    /// Opens data set k of the configuration and returns its handle. k counts from 0.
    dataset_open(k: int) -> dataset, Queued Ranks
        costs "a read of the file's header, the first time", fails "there is no such data set, or its file cannot be read" => datasets::open;
    /// Returns how many rows a data set has.
    dataset_rows(dataset: dataset) -> int, Quick First
        costs "constant", fails "" => datasets::rows;
    /// Returns how many values a row has.
    dataset_columns(dataset: dataset) -> int, Quick First
        costs "constant", fails "" => datasets::columns;
    /// Copies a row to a new buffer and returns its handle. Rows count from 0.
    buffer_load(dataset: dataset, row: int) -> buffer, Queued Ranks
        costs "a read of the row; in Parquet, of its block", fails "there is no such row, it has a null, or the file is damaged" => datasets::load;
    /// Encodes a row as the amplitudes of a state and returns its handle. Rows count from 0.
    dataset_encode(dataset: dataset, row: int, qubits: int) -> state, Queued Ranks
        costs "as buffer_load and amplitude_encode", fails "as buffer_load and amplitude_encode" => datasets::encode;
    /// Closes a data set. Buffers and states that were made from it stay.
    dataset_close(#[free] dataset: dataset) -> none, Quick Ranks
        costs "constant", fails "" => datasets::close;

    "Ranks":
    /// Returns how many ranks share the work.
    mesh_ranks() -> int, Quick First
        costs "constant", fails "" => collectives::ranks;
    /// Returns how many devices states are spread over.
    mesh_devices() -> int, Quick First
        costs "constant", fails "" => collectives::devices;
    /// Waits until all ranks have reached the barrier. Later calls of this context wait too; the program does not.
    barrier() -> none, Queued Start
        costs "a message among ranks", fails "a rank does not reach it in time" => collectives::barrier;
    /// Replaces every value of a buffer by its sum (op 0), minimum (1) or maximum (2) over all ranks.
    all_reduce(#[write, device] buffer: buffer, op: int) -> none, Queued Ranks
        costs "a read of every rank's buffer", fails "the ranks' buffers differ in length, or op is none of these" => collectives::all_reduce;
    /// Does an all_reduce within each of several rank groups. Ranks r with the same r mod groups are one group.
    all_reduce_groups(#[write] buffer: buffer, op: int, groups: int) -> none, Queued Ranks
        costs "as all_reduce, and a barrier", fails "as all_reduce, or groups is not positive" => collectives::all_reduce_groups;
    /// Concatenates the buffers `source` of all ranks, in the order of the ranks, in the buffer `to` of every rank.
    all_gather(#[write, device] to: buffer, #[device] source: buffer) -> none, Queued Ranks
        costs "a copy of every rank's buffer", fails "the ranks' buffers differ in length, or memory runs out" => collectives::all_gather;
    /// Concatenates the buffers `source` of all ranks in the buffer `to` of rank root. On other ranks `to` becomes
    /// empty.
    gather(#[write, device] to: buffer, #[device] source: buffer, root: int) -> none, Queued Ranks
        costs "a copy of every rank's buffer", fails "the ranks' buffers differ in length, there is no such rank, or memory runs out" => collectives::gather;
    /// Splits the values of rank root into one block per rank. Rank r gets block r.
    scatter(#[write, device] to: buffer, #[device] source: buffer, root: int) -> none, Queued Ranks
        costs "a copy of a block", fails "the number of values is not a multiple of the number of ranks, or there is no such rank" => collectives::scatter;
    /// Computes the sum (op 0), minimum (1) or maximum (2) over all ranks, and splits it into one block per rank.
    /// Rank r gets block r.
    reduce_scatter(#[write, device] to: buffer, #[device] source: buffer, op: int) -> none, Queued Ranks
        costs "a read of a block of every rank", fails "the number of values is not a multiple of the number of ranks, or op is none of these" => collectives::reduce_scatter;
    /// Copies a buffer of rank root to all ranks.
    broadcast(#[write, device] buffer: buffer, root: int) -> none, Queued Ranks
        costs "a copy", fails "the ranks' buffers differ in length, or there is no such rank" => collectives::broadcast;
    /// Sends block d of `source` to rank d. There, the block from rank s becomes block s of `to`.
    all_to_all(#[write, device] to: buffer, #[device] source: buffer) -> none, Queued Ranks
        costs "a copy", fails "the number of values is not a multiple of the number of ranks" => collectives::all_to_all;
    /// Sends a buffer to rank (r + distance) mod ranks and receives one from rank (r - distance) mod ranks, where r
    /// is the own rank.
    shift(#[write, device] to: buffer, #[device] source: buffer, distance: int) -> none, Queued Ranks
        costs "a copy", fails "the ranks' buffers differ in length" => collectives::shift;

    "Counters":
    /// Makes a counter that is 0 on every rank and returns its handle. All contexts of the program can use it.
    counter_create() -> counter, Quick Once
        costs "constant", fails "there are 16,777,216 counters" => counters::create;
    /// Adds a value to a counter (mode 0) or sets it (mode 1) on every rank, once all earlier calls of this context are
    /// done.
    counter_notify(counter: counter, value: int, mode: int) -> none, Quick Once
        costs "constant", fails "mode is neither 0 nor 1, or the sum overflows 64 bits" => counters::notify, in loops;
    /// Does a counter_notify on rank to_rank only, once rank from_rank has done all earlier calls of this context.
    counter_notify_rank(counter: counter, from_rank: int, to_rank: int, value: int, mode: int) -> none, Quick Once
        costs "constant", fails "there is no such rank, mode is neither 0 nor 1, or the sum overflows 64 bits" => counters::notify_rank, in loops;
    /// Delays later calls of this context until a counter is at least `expected` on every rank. The program itself does
    /// not wait.
    counter_wait(counter: counter, expected: int) -> none, Queued Wait
        costs "constant", fails "the counter is freed during the wait" => counters::wait;
    /// Returns a counter's value on rank 0, once all earlier calls of this context are done.
    counter_read(counter: counter) -> int, Quick Once
        costs "constant", fails "" => counters::read;
    /// Frees a counter. A context that waits for it fails.
    counter_free(#[free] counter: counter) -> none, Quick Once
        costs "constant", fails "" => counters::free;

    "Parallel sections":
    /// Begins a parallel region. Its sections are recorded, and run at the same time when it ends.
    parallel_begin() -> none, Quick Record
        costs "constant", fails "a region or a section is open" => recording::begin;
    /// Begins a section of the region. Its calls must return nothing. They run one after another.
    section_begin() -> none, Quick Record
        costs "constant", fails "no region is open, a section is open, or the region has 64 sections already" => recording::begin_section;
    /// Ends the section.
    section_end() -> none, Quick Record
        costs "constant", fails "no section is open" => recording::end_section;
    /// Ends the region and queues it. Later calls of this context wait for all of its sections.
    parallel_end() -> none, Quick Record
        costs "a step for each recorded call", fails "no region is open, or a section is open; later, if one of its calls fails" => recording::end;
    /// Returns how many calls the last plan has. Regions that directly follow each other form one plan.
    plan_tasks() -> int, Quick Record
        costs "constant", fails "a region is open" => recording::tasks;
    /// Returns how many nodes the last plan has: its calls, and one join for each region with calls in two or more
    /// sections.
    plan_nodes() -> int, Quick Record
        costs "constant", fails "a region is open" => recording::nodes;
    /// Returns how many plans of this context repeated the shape of an earlier plan, so that only the arguments were
    /// new. This call ends the current plan.
    plan_replays() -> int, Quick Record
        costs "constant", fails "a region is open" => recording::replays;

    "Loops":
    /// Begins a loop and records its body: calls that return nothing, parallel regions and notifications. After
    /// loop_end, and once earlier calls are done, the body runs again and again while the counter is positive on rank
    /// 0.
    loop_begin(counter: counter) -> none, Quick Record
        costs "constant", fails "a loop, a region or a section is open; later, if the counter is freed" => recording::begin_loop;
    /// Ends the loop and queues it. Later calls of this context wait for it.
    loop_end() -> none, Quick Record
        costs "a pass for each time that the counter is positive", fails "no loop is open, or a region is open; later, if one of its calls fails, or if the counter stays the same for too long" => recording::end_loop;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Kind;
    use std::collections::HashSet;

    fn function(name: &str) -> &'static Function {
        FUNCTIONS
            .iter()
            .find(|function| function.name == name)
            .unwrap()
    }

    #[test]
    fn a_row_says_all() {
        let function = function("buffer_set");
        assert_eq!(function.signature().to_string(), "iif:v");
        assert_eq!(function.doc, "Replaces the value at an index, from 0 on.");
        assert_eq!(
            function.args.iter().map(|arg| arg.name).collect::<Vec<_>>(),
            ["buffer", "index", "value"]
        );
    }

    #[test]
    fn ids_are_those_that_programs_assume() {
        // `printf buffer_create | md5sum`, first four bytes from the last to the first.
        assert_eq!(function("buffer_create").id(), 0x47b9_5449);
    }

    #[test]
    fn names_are_python_identifiers() {
        for function in FUNCTIONS {
            for name in function
                .args
                .iter()
                .map(|arg| arg.name)
                .chain([function.name])
            {
                assert!(name.starts_with(|c: char| c.is_ascii_lowercase()), "{name}");
                assert!(
                    name.bytes()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_'),
                    "{name}"
                );
                assert!(
                    ![
                        "def", "class", "lambda", "from", "in", "is", "self", "discard"
                    ]
                    .contains(&name),
                    "{name}"
                );
            }
        }
    }

    /// Why every rank fails alike: its objects are those of the others.
    const ON_ALL_RANKS: [&str; 2] = ["", "the context holds 16,777,216 objects"];

    /// Whether a call may succeed on one rank and fail on another: for a reason of its own, or as a buffer cannot be
    /// copied from a GPU.
    fn ranks_may_disagree(row: &Function) -> bool {
        let is_copied = |arg: &Arg| arg.on_host && arg.role == Role::Written(Kind::Buffer);
        !ON_ALL_RANKS.contains(&row.fails) || row.args.iter().any(is_copied)
    }

    #[test]
    fn quick_functions_that_may_fail_on_one_rank_are_checked_or_undone() {
        let may = |row: &&Function| {
            matches!(row.body, Body::Ranks(_)) && row.pace == Pace::Quick && ranks_may_disagree(row)
        };
        let all: Vec<_> = FUNCTIONS.iter().filter(may).collect();
        assert!(!all.is_empty());
        for row in all {
            assert!(row.check.is_some() || row.undo.is_some(), "{}", row.name);
        }
    }

    #[test]
    fn every_row_is_a_sentence_and_stands_once() {
        let names: HashSet<_> = FUNCTIONS.iter().map(|function| function.name).collect();
        assert_eq!(names.len(), FUNCTIONS.len());
        assert!(
            FUNCTIONS
                .iter()
                .all(|function| function.doc.ends_with('.') && !function.doc.contains("  "))
        );
    }
}
