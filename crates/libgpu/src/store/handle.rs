//! Handles: the numbers by which programs name what they have made.

use std::fmt;
use std::marker::PhantomData;

use runtime_abi::kit::{Answer, Argument};
use runtime_abi::{ArgType, BlobError, BlobReader, RESULT_SIZE, ReturnType};

/// The handle of a `T`, as a program passes it: nothing says yet whether there is such a thing.
pub(crate) struct Handle<T> {
    number: i64,
    of: PhantomData<fn() -> T>,
}

impl<T> Handle<T> {
    /// The handle with this number.
    #[inline]
    pub(crate) const fn new(number: i64) -> Self {
        Self {
            number,
            of: PhantomData,
        }
    }

    /// The number that the program has.
    #[inline]
    pub(crate) const fn number(self) -> i64 {
        self.number
    }
}

impl<T> Clone for Handle<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Handle<T> {}

impl<T> PartialEq for Handle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<T> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

impl<T> Argument for Handle<T> {
    const TYPE: ArgType = ArgType::Int;

    #[inline]
    fn take(blob: &mut BlobReader<'_>) -> Result<Self, BlobError> {
        blob.int().map(Self::new)
    }
}

impl<T> Answer for Handle<T> {
    const TYPE: ReturnType = ReturnType::Int;

    #[inline]
    fn bytes(self) -> Option<[u8; RESULT_SIZE]> {
        self.number.bytes()
    }
}
