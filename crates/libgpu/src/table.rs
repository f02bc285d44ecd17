//! The functions that programs may call: one row each.
//!
//! A new function is a new row and its body. The types in a row are those of the body, or it does not compile.

use runtime_abi::kit::{Answer, Argument};
use runtime_abi::{ArgType, BlobReader, RESULT_SIZE, ReturnType, Signature};

use crate::context::Context;
use crate::{Error, buffers, states};

/// A function of the library.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Its name; a Python identifier.
    pub name: &'static str,
    /// The heading that it stands under in the documentation.
    pub group: &'static str,
    /// Its arguments, in order.
    pub args: &'static [Arg],
    /// What it returns.
    pub ret: ReturnType,
    /// What it does, in sentences.
    pub doc: &'static str,
    /// Whether it may be put off.
    pub pace: Pace,
    pub(crate) body: Body,
}

/// An argument of a function.
#[derive(Debug, Clone, Copy)]
pub struct Arg {
    /// Its name; a Python identifier.
    pub name: &'static str,
    /// Its type.
    pub ty: ArgType,
}

/// How long a function takes, which decides where it may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It takes no longer with more data, and runs at once.
    Quick,
    /// It takes longer with more data, and may wait for its turn behind earlier calls of its context.
    Queued,
}

/// What a row does: takes its arguments out of the blob and gives back the bytes of its result.
pub(crate) type Body =
    fn(&mut Context, &mut BlobReader<'_>) -> Result<Option<[u8; RESULT_SIZE]>, Error>;

impl Function {
    /// The types as a signature.
    #[must_use]
    pub fn signature(&self) -> Signature {
        Signature::new(
            self.args.iter().map(|arg| arg.ty).collect::<Vec<_>>(),
            self.ret,
        )
    }

    /// The id: the first four bytes of the MD5 of the name, little endian. Programs compiled by others count on it.
    #[must_use]
    pub fn id(&self) -> u64 {
        let [a, b, c, d, ..] = md5::compute(self.name).0;
        u32::from_le_bytes([a, b, c, d]).into()
    }
}

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
}

macro_rules! functions {
    ($($group:literal: $($(#[doc = $doc:literal])* $name:ident($($arg:ident: $ty:ident),*) -> $ret:ident, $pace:ident => $body:path;)*)*) => {
        /// Every function of the library.
        pub const FUNCTIONS: &[Function] = &[$($(
            Function {
                name: stringify!($name),
                group: $group,
                args: &[$(Arg { name: stringify!($arg), ty: <rust_type!($ty) as Argument>::TYPE }),*],
                ret: <rust_type!($ret) as Answer>::TYPE,
                doc: concat!($($doc),*).trim_ascii_start(),
                pace: Pace::$pace,
                body: |context, _blob| {
                    $(let $arg = <rust_type!($ty) as Argument>::take(_blob)?;)*
                    let answer: rust_type!($ret) = $body(context, $($arg),*)?;
                    Ok(answer.bytes())
                },
            },
        )*)*];
    };
}

functions! {
    "Buffers":
    /// Makes an empty buffer of floats and returns its handle.
    buffer_create() -> int, Quick => buffers::create;
    /// Adds a value at the end of a buffer.
    buffer_push(buffer: int, value: float) -> none, Quick => buffers::push;
    /// Replaces the value at an index, from 0 on.
    buffer_set(buffer: int, index: int, value: float) -> none, Quick => buffers::set;
    /// Returns the value at an index, from 0 on.
    buffer_get(buffer: int, index: int) -> float, Quick => buffers::get;
    /// Returns how many values a buffer has.
    buffer_len(buffer: int) -> int, Quick => buffers::len;
    /// Frees a buffer. States that were made from it stay.
    buffer_free(buffer: int) -> none, Quick => buffers::free;

    "States":
    /// Encodes the values of a buffer as the amplitudes of a state of so many qubits and returns its handle. Amplitude i is
    /// value i divided by the norm of all values; past the end of the buffer, amplitudes are zero.
    amplitude_encode(buffer: int, qubits: int) -> int, Queued => states::encode;
    /// Returns the norm of the data that was encoded. An amplitude times the norm is the value again.
    state_norm(state: int) -> float, Quick => states::norm;
    /// Returns the probability to measure an index. Qubit k is bit k of the index.
    state_probability(state: int, index: int) -> float, Quick => states::probability;
    /// Returns the real part of an amplitude. States made from real data have no other part.
    state_amplitude(state: int, index: int) -> float, Quick => states::amplitude;
    /// Returns the index that a measurement gives for a random number u, from 0 to below 1. For a u that is evenly spread,
    /// each index comes with its probability.
    state_sample(state: int, u: float) -> int, Queued => states::sample;
    /// Returns one of the angles, in radians, of the Ry gates that prepare the state. Levels run from 0 to below the number
    /// of qubits; level l has 2^l angles, which k counts from 0.
    state_prep_angle(state: int, level: int, k: int) -> float, Queued => states::prep_angle;
    /// Frees a state.
    state_free(state: int) -> none, Quick => states::free;
}

#[cfg(test)]
mod tests {
    use super::*;
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
