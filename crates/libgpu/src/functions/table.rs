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
            Ok(answer.bytes())
        })
    };
}

/// How the row is checked or undone, if that is said.
macro_rules! on_rank {
    ([] $($arg:ident: $ty:ident),*) => {
        None
    };
    ([$body:path] $($arg:ident: $ty:ident),*) => {
        Some(|replica, blob| {
            $(let $arg = <rust_type!($ty) as Argument>::take(blob)?;)*
            Ok($body(replica, $($arg),*)?.bytes())
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
        pub const FUNCTIONS: &[Function] = &[$($(
            Function {
                name: stringify!($name),
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
        )*)*];
    };
}

functions! {
    "Buffers":
    /// Makes an empty buffer of floats and returns its handle.
    buffer_create() -> buffer, Quick Ranks
        costs "constant", fails "the context holds 16,777,216 objects" => buffers::create;
    /// Adds a value at the end of a buffer.
    buffer_push(#[write] buffer: buffer, value: float) -> none, Quick Ranks
        costs "constant on average", fails "there is no memory" => buffers::push, undo buffers::take_back;
    /// Replaces the value at an index, from 0 on.
    buffer_set(#[write] buffer: buffer, index: int, value: float) -> none, Quick Ranks
        costs "constant", fails "there is no such index" => buffers::set, check buffers::check_set;
    /// Returns the value at an index, from 0 on.
    buffer_get(#[device] buffer: buffer, index: int) -> float, Quick First
        costs "constant", fails "there is no such index" => buffers::get;
    /// Returns how many values a buffer has.
    buffer_len(#[device] buffer: buffer) -> int, Quick First
        costs "constant", fails "" => buffers::len;
    /// Makes a buffer so many values long: cuts its end off, or adds zeros.
    buffer_resize(#[write] buffer: buffer, len: int) -> none, Queued Ranks
        costs "a write of each new value", fails "len is negative, or there is no memory" => buffers::resize;
    /// Makes every value of a buffer this one.
    buffer_fill(#[write] buffer: buffer, value: float) -> none, Queued Ranks
        costs "a write of each value", fails "" => buffers::fill, kernel kernels::fill;
    /// Makes value i of a buffer i times scale, plus the number of the rank times rank_scale.
    buffer_fill_index(#[write] buffer: buffer, scale: float, rank_scale: float) -> none, Queued Ranks
        costs "a write of each value", fails "" => buffers::fill_index, kernel kernels::fill_index;
    /// Adds a number to every value of a buffer.
    buffer_add_scalar(#[write] buffer: buffer, value: float) -> none, Queued Ranks
        costs "a pass over the values", fails "" => buffers::add_scalar, kernel kernels::add_scalar;
    /// Multiplies every value of a buffer by a factor.
    buffer_scale(#[write] buffer: buffer, factor: float) -> none, Queued Ranks
        costs "a pass over the values", fails "" => buffers::scale, kernel kernels::scale;
    /// Adds a times x to y, value by value; both have the same length.
    buffer_axpy(#[write] y: buffer, a: float, x: buffer) -> none, Queued Ranks
        costs "a pass over both", fails "the lengths differ" => buffers::axpy, kernel kernels::axpy;
    /// Makes a buffer a copy of another one.
    buffer_copy(#[write] to: buffer, source: buffer) -> none, Queued Ranks
        costs "a copy", fails "there is no memory" => buffers::copy, kernel kernels::copy;
    /// Frees a buffer. States that were made from it stay.
    buffer_free(#[free] buffer: buffer) -> none, Quick Ranks
        costs "constant", fails "" => buffers::free;

    "States":
    /// Encodes the values of a buffer as the amplitudes of a state of so many qubits and returns its handle. Amplitude i is
    /// value i divided by the norm of all values; past the end of the buffer, amplitudes are zero.
    amplitude_encode(#[device] buffer: buffer, qubits: int) -> state, Queued Ranks
        costs "a read of the values, twice, and a write of the amplitudes", fails "the buffer is empty or longer than the state, ranks have different values in it, a value is not finite, all are zero, there are no qubits or more than 48, or there is no memory" => states::amplitude;
    /// Makes a product state of so many qubits and returns its handle. Value k of the buffer is the angle, in radians, of an Ry
    /// on qubit k, which was 0 before; qubits past the end of the buffer stay 0.
    angle_encode(buffer: buffer, qubits: int) -> state, Queued Ranks
        costs "a write of the amplitudes", fails "the buffer is empty or has more angles than there are qubits, ranks have different values in it, one is not finite, there are no qubits or more than 48, or there is no memory" => states::angle;
    /// Makes the state of so many qubits that is surely measured as an index, and returns its handle.
    basis_encode(index: int, qubits: int) -> state, Queued Ranks
        costs "constant, and a write of the amplitudes where a state of that size was freed before", fails "there is no such index, no qubits or more than 48, or no memory" => states::basis;
    /// Makes a state of so many qubits in which all indices are equally likely, and returns its handle. Value i of the buffer is
    /// the phase of amplitude i, in radians; past the end of the buffer, phases are zero.
    phase_encode(#[device] buffer: buffer, qubits: int) -> state, Queued Ranks
        costs "a sine and a cosine for each phase, and a write of the amplitudes", fails "the buffer is empty or longer than the state, ranks have different values in it, a phase is not finite, there are no qubits or more than 48, or there is no memory" => states::phase;
    /// Returns how many qubits a state has.
    state_qubits(state: state) -> int, Quick First
        costs "constant", fails "" => states::qubits;
    /// Returns the norm of the data that was encoded. An amplitude times the norm is the value again.
    state_norm(state: state) -> float, Quick First
        costs "constant", fails "" => states::norm;
    /// Returns the probability to measure an index. Qubit k is bit k of the index.
    state_probability(state: state, index: int) -> float, Shared Ranks
        costs "constant; a message among ranks", fails "there is no such index" => states::probability;
    /// Returns the real part of an amplitude.
    state_amplitude(state: state, index: int) -> float, Shared Ranks
        costs "constant; a message among ranks", fails "there is no such index" => states::real;
    /// Returns the imaginary part of an amplitude.
    state_amplitude_imag(state: state, index: int) -> float, Shared Ranks
        costs "constant; a message among ranks", fails "there is no such index" => states::imaginary;
    /// Returns the index that a measurement gives for a random number u, from 0 to below 1. For a u that is evenly spread,
    /// each index comes with its probability.
    state_sample(state: state, u: float) -> int, Shared Ranks
        costs "a step for each qubit; the first time, a pass over the amplitudes", fails "u is not from 0 to below 1" => states::sample;
    /// Returns the expected value of the product of Z over the qubits whose bits are set in mask.
    state_expectation_z(state: state, mask: int) -> float, Queued Ranks
        costs "a pass over the amplitudes", fails "the mask names a qubit that is not there" => states::expectation_z;
    /// Returns the probability that one state passes for the other: the square of the absolute value of their inner product.
    state_overlap(state: state, other: state) -> float, Queued Ranks
        costs "a pass over both", fails "the states differ in their qubits" => states::overlap;
    /// Returns one of the angles, in radians, of the Ry gates that prepare the state, which has real amplitudes. Levels run from
    /// 0 to below the number of qubits; level l has 2^l angles, which k counts from 0.
    state_prep_angle(state: state, level: int, k: int) -> float, Shared Ranks
        costs "constant; the first time, a few passes over the amplitudes", fails "there is no such level or angle, the state has more than 20 qubits, or an amplitude has an imaginary part" => states::prep_angle;
    /// Frees a state.
    state_free(#[free] state: state) -> none, Quick Ranks
        costs "constant", fails "" => states::free;

    "Data sets":
    /// Opens data set k of the configuration, from 0 on, and returns its handle.
    dataset_open(k: int) -> dataset, Queued Ranks
        costs "a read of the file's header, the first time", fails "there is no such data set, or its file cannot be read" => datasets::open;
    /// Returns how many rows a data set has.
    dataset_rows(dataset: dataset) -> int, Quick First
        costs "constant", fails "" => datasets::rows;
    /// Returns how many values a row has.
    dataset_columns(dataset: dataset) -> int, Quick First
        costs "constant", fails "" => datasets::columns;
    /// Makes a buffer of a row, from 0 on, and returns its handle.
    buffer_load(dataset: dataset, row: int) -> buffer, Queued Ranks
        costs "a read of the row; of its block, in Parquet", fails "there is no such row, it has a null, or the file is damaged" => datasets::load;
    /// Encodes a row, from 0 on, as the amplitudes of a state of so many qubits, and returns its handle.
    dataset_encode(dataset: dataset, row: int, qubits: int) -> state, Queued Ranks
        costs "as buffer_load and amplitude_encode", fails "as buffer_load and amplitude_encode" => datasets::encode;
    /// Lets a data set go. Buffers and states that were made from it stay.
    dataset_close(#[free] dataset: dataset) -> none, Quick Ranks
        costs "constant", fails "" => datasets::close;

    "Ranks":
    /// Returns how many ranks share the work.
    mesh_ranks() -> int, Quick First
        costs "constant", fails "" => collectives::ranks;
    /// Returns how many devices states are spread over.
    mesh_devices() -> int, Quick First
        costs "constant", fails "" => collectives::devices;
    /// Waits until all ranks have come. Later calls of this context wait with them, the program does not.
    barrier() -> none, Queued Start
        costs "a message among ranks", fails "a rank does not come in time" => collectives::barrier;
    /// Replaces every value of a buffer by its sum (op 0), minimum (1) or maximum (2) over all ranks.
    all_reduce(#[write, device] buffer: buffer, op: int) -> none, Queued Ranks
        costs "a read of every rank's buffer", fails "the ranks' buffers differ in length, or op is none of these" => collectives::all_reduce;
    /// The same among ranks whose numbers leave the same remainder when divided by groups.
    all_reduce_groups(#[write] buffer: buffer, op: int, groups: int) -> none, Queued Ranks
        costs "as all_reduce, and a barrier", fails "as all_reduce, or groups is not positive" => collectives::all_reduce_groups;
    /// Makes a buffer the values of all ranks, in the order of the ranks.
    all_gather(#[write, device] to: buffer, #[device] source: buffer) -> none, Queued Ranks
        costs "a copy of every rank's buffer", fails "the ranks' buffers differ in length, or there is no memory" => collectives::all_gather;
    /// The same on rank root only; elsewhere the buffer becomes empty.
    gather(#[write, device] to: buffer, #[device] source: buffer, root: int) -> none, Queued Ranks
        costs "a copy of every rank's buffer", fails "the ranks' buffers differ in length, there is no such rank, or no memory" => collectives::gather;
    /// Deals the values of rank root out: rank r gets block r of as many blocks as there are ranks.
    scatter(#[write, device] to: buffer, #[device] source: buffer, root: int) -> none, Queued Ranks
        costs "a copy of a block", fails "the values cannot be shared evenly, or there is no such rank" => collectives::scatter;
    /// Makes a buffer block r, on rank r, of the sum (op 0), minimum (1) or maximum (2) over all ranks.
    reduce_scatter(#[write, device] to: buffer, #[device] source: buffer, op: int) -> none, Queued Ranks
        costs "a read of a block of every rank", fails "the values cannot be shared evenly, or op is none of these" => collectives::reduce_scatter;
    /// Makes a buffer on every rank what it is on rank root.
    broadcast(#[write, device] buffer: buffer, root: int) -> none, Queued Ranks
        costs "a copy", fails "the ranks' buffers differ in length, or there is no such rank" => collectives::broadcast;
    /// Sends block d of a buffer to rank d, where it becomes the block of the rank that sent it.
    all_to_all(#[write, device] to: buffer, #[device] source: buffer) -> none, Queued Ranks
        costs "a copy", fails "the values cannot be shared evenly" => collectives::all_to_all;
    /// Sends a buffer to the rank that is so many further on, round the end, and receives that of the rank as many before.
    shift(#[write, device] to: buffer, #[device] source: buffer, distance: int) -> none, Queued Ranks
        costs "a copy", fails "the ranks' buffers differ in length" => collectives::shift;

    "Counters":
    /// Makes a counter that starts at 0 and returns its handle. All contexts of the program can use it.
    counter_create() -> counter, Quick Once
        costs "constant", fails "there are 16,777,216 counters" => counters::create;
    /// Adds a value to a counter (mode 0) or sets it (mode 1), once all earlier calls of this context are done.
    counter_notify(counter: counter, value: int, mode: int) -> none, Quick Once
        costs "constant", fails "mode is neither 0 nor 1, or the sum does not fit 64 bits" => counters::notify, in loops;
    /// Holds later calls of this context back until a counter is this value or more. The program itself does not wait.
    counter_wait(counter: counter, expected: int) -> none, Queued Wait
        costs "constant", fails "the counter is freed meanwhile" => counters::wait;
    /// Returns a counter's value, once all earlier calls of this context are done.
    counter_read(counter: counter) -> int, Quick Once
        costs "constant", fails "" => counters::read;
    /// Frees a counter. A context that waits for it fails.
    counter_free(#[free] counter: counter) -> none, Quick Once
        costs "constant", fails "" => counters::free;

    "Parallel sections":
    /// Begins a parallel region. Its sections are recorded, and run at the same time when it ends.
    parallel_begin() -> none, Quick Record
        costs "constant", fails "a region or a section is open" => recording::begin;
    /// Begins a section of the region. The calls in it, which return nothing, run one after another.
    section_begin() -> none, Quick Record
        costs "constant", fails "no region is open, a section is, or the region has 64 already" => recording::begin_section;
    /// Ends the section.
    section_end() -> none, Quick Record
        costs "constant", fails "no section is open" => recording::end_section;
    /// Ends the region and queues it. Later calls of this context wait for all of its sections.
    parallel_end() -> none, Quick Record
        costs "a step for each recorded call", fails "no region is open, or a section is; later, whatever its calls fail for" => recording::end;
    /// Returns how many calls the last plan has recorded. A plan is made of the regions that directly follow each other.
    plan_tasks() -> int, Quick Record
        costs "constant", fails "a region is open" => recording::tasks;
    /// Returns how many nodes the last plan has: its calls, and a join for each region in which two sections or more have calls.
    plan_nodes() -> int, Quick Record
        costs "constant", fails "a region is open" => recording::nodes;
    /// Returns how many plans of this context had the shape of an earlier one, so that only their arguments were new. Regions that directly follow each other are one plan, which ends with this.
    plan_replays() -> int, Quick Record
        costs "constant", fails "a region is open" => recording::replays;

    "Loops":
    /// Begins a loop. Its body is recorded, and runs again and again while the counter is positive, from when the loop has ended and
    /// earlier calls are done. It consists of calls that return nothing, parallel regions and counter_notify.
    loop_begin(counter: counter) -> none, Quick Record
        costs "constant", fails "a loop, a region or a section is open; later, if the counter is freed" => recording::begin_loop;
    /// Ends the loop and queues it. Later calls of this context wait for it.
    loop_end() -> none, Quick Record
        costs "a pass for each time that the counter is positive", fails "no loop is open, or a region is; later, whatever its calls fail for, or if the counter stays the same for too long" => recording::end_loop;
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

    /// Whether a call may succeed on one rank and fail on another: for a reason of its own, or as a buffer cannot be copied from a GPU.
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
