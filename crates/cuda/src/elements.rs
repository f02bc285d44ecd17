//! Ranges of the memory of a GPU, as what a collective call reads or writes.

use std::ops::Range;
use std::sync::Arc;

use crate::launch::Address;
use crate::{Memory, Number, Stream};

/// Where a range has to begin, in bytes: kernels read so many at once.
const ALIGNMENT: u64 = 16;

/// Numbers in memory of a GPU, to be read.
#[derive(Debug, Clone, Copy)]
pub struct Elements<'a> {
    memory: &'a Memory,
    number: Number,
    first: u64,
    end: u64,
}

/// Numbers in memory of a GPU, to be written.
#[derive(Debug)]
pub struct ElementsMut<'a>(Elements<'a>);

/// Why a rank cannot take part with these elements.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Misfit {
    /// The range ends before it begins, or after the memory does.
    #[error("the elements {first} to {end} of {number} do not lie in memory of {bytes} bytes")]
    Range {
        /// The first element.
        first: u64,
        /// The one behind the last.
        end: u64,
        /// What they are.
        number: Number,
        /// What the memory has.
        bytes: u64,
    },
    /// The range begins at an odd place.
    #[error(
        "elements have to begin at a multiple of {ALIGNMENT} bytes in their memory, not at byte {byte}"
    )]
    Unaligned {
        /// Where it begins.
        byte: u64,
    },
    /// The memory belongs to another stream than the rank.
    #[error("the memory belongs to another stream than the one that the rank was made with")]
    OtherQueue,
    /// Input and output are of different types.
    #[error("the input has elements of {input} and the output of {output}")]
    OtherNumber {
        /// What the input has.
        input: Number,
        /// What the output has.
        output: Number,
    },
}

impl Memory {
    /// A range of what lies here, counted in elements, for a collective call to read.
    #[must_use]
    pub fn elements(&self, number: Number, range: Range<u64>) -> Elements<'_> {
        Elements {
            memory: self,
            number,
            first: range.start,
            end: range.end,
        }
    }

    /// The same for a collective call to write.
    #[must_use]
    pub fn elements_mut(&mut self, number: Number, range: Range<u64>) -> ElementsMut<'_> {
        ElementsMut(self.elements(number, range))
    }
}

impl<'a> ElementsMut<'a> {
    /// The range, while nobody else has it.
    pub(crate) fn as_elements(&self) -> Elements<'a> {
        self.0
    }
}

impl Elements<'_> {
    pub(crate) fn number(&self) -> Number {
        self.number
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u64 {
        self.end.saturating_sub(self.first)
    }

    /// Where they begin. A range that [`Self::check`] refuses begins nowhere in particular.
    pub(crate) fn address(&self) -> Address {
        let offset = self.first.wrapping_mul(self.number.bytes());
        self.memory.address().wrapping_add(offset)
    }

    /// Whether they lie in memory of that stream, at a place where kernels can read them.
    pub(crate) fn check(&self, stream: &Arc<Stream>) -> Result<(), Misfit> {
        let (bytes, size) = (self.memory.bytes(), self.number.bytes());
        let last = self.end.checked_mul(size).filter(|last| *last <= bytes);
        if last.is_none() || self.first > self.end {
            return Err(Misfit::Range {
                first: self.first,
                end: self.end,
                number: self.number,
                bytes,
            });
        }
        let byte = self.first * size;
        if !byte.is_multiple_of(ALIGNMENT) {
            return Err(Misfit::Unaligned { byte });
        }
        if !Arc::ptr_eq(self.memory.stream(), stream) {
            return Err(Misfit::OtherQueue);
        }
        Ok(())
    }

    /// Whether the output has elements of the same type.
    pub(crate) fn check_type(&self, output: &Self) -> Result<(), Misfit> {
        if self.number == output.number {
            return Ok(());
        }
        Err(Misfit::OtherNumber {
            input: self.number,
            output: output.number,
        })
    }
}
