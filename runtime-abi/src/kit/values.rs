//! The Rust types of arguments and results.

use super::{Failure, Outcome};
use crate::{ArgType, BlobError, BlobReader, RESULT_SIZE, ReturnType};

/// A type of an argument: `i64`, `u64`, `f64` or `bool`.
pub trait Argument: Sized {
    /// Its type in a signature.
    const TYPE: ArgType;

    /// Reads it from a blob.
    ///
    /// # Errors
    /// The blob ends too early or holds another value.
    fn take(blob: &mut BlobReader<'_>) -> Result<Self, BlobError>;
}

macro_rules! arguments {
    ($($rust:ty: $variant:ident by $take:expr;)*) => {
        $(impl Argument for $rust {
            const TYPE: ArgType = ArgType::$variant;

            #[inline]
            fn take(blob: &mut BlobReader<'_>) -> Result<Self, BlobError> {
                $take(blob)
            }
        })*
    };
}

arguments! {
    i64: Int by BlobReader::int;
    u64: Int by |blob: &mut BlobReader<'_>| blob.int().map(i64::cast_unsigned);
    f64: Float by BlobReader::float;
    bool: Bool by BlobReader::truth;
}

/// The arguments of a function: a tuple of up to sixteen [`Argument`]s.
pub trait Arguments: Sized {
    /// Their types.
    fn types() -> Vec<ArgType>;

    /// Reads them from a blob.
    ///
    /// # Errors
    /// The blob ends too early or holds other values.
    fn take(blob: &mut BlobReader<'_>) -> Result<Self, BlobError>;
}

macro_rules! tuples {
    () => { tuples! { @one } };
    ($first:ident $($rest:ident)*) => {
        tuples! { @one $first $($rest)* }
        tuples! { $($rest)* }
    };
    (@one $($ty:ident)*) => {
        impl<$($ty: Argument),*> Arguments for ($($ty,)*) {
            fn types() -> Vec<ArgType> {
                vec![$($ty::TYPE),*]
            }

            fn take(_blob: &mut BlobReader<'_>) -> Result<Self, BlobError> {
                Ok(($($ty::take(_blob)?,)*))
            }
        }
    };
}

tuples! { A B C D E F G H I J K L M N O P }

/// A type of a result: `i64`, `u64`, `f64` or nothing.
pub trait Answer {
    /// Its type in a signature.
    const TYPE: ReturnType;

    /// The bytes for the result queue, if any.
    fn bytes(self) -> Option<[u8; RESULT_SIZE]>;
}

macro_rules! answers {
    ($($rust:ty: $variant:ident;)*) => {
        $(impl Answer for $rust {
            const TYPE: ReturnType = ReturnType::$variant;

            #[inline]
            fn bytes(self) -> Option<[u8; RESULT_SIZE]> {
                Some(self.to_ne_bytes())
            }
        }

        impl Returned for $rust {
            type Answer = Self;

            fn outcome(self) -> Outcome<Self> {
                Ok(self)
            }
        })*
    };
}

answers! {
    i64: Int;
    u64: Int;
    f64: Float;
}

impl Answer for () {
    const TYPE: ReturnType = ReturnType::Void;

    fn bytes(self) -> Option<[u8; RESULT_SIZE]> {
        None
    }
}

/// The return type of a function's body: an [`Answer`], or a `Result` with one.
pub trait Returned {
    /// The answer.
    type Answer: Answer;

    /// The answer, or the error.
    ///
    /// # Errors
    /// The body failed.
    fn outcome(self) -> Outcome<Self::Answer>;
}

impl Returned for () {
    type Answer = Self;

    fn outcome(self) -> Outcome<Self> {
        Ok(self)
    }
}

impl<T: Answer, E: Into<Failure>> Returned for Result<T, E> {
    type Answer = T;

    fn outcome(self) -> Outcome<T> {
        self.map_err(Into::into)
    }
}
