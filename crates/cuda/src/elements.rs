//! Ranges of the memory of a GPU that collective calls read or write.

use std::ops::Range;
use std::sync::Arc;

use collectives::ElementType;

use crate::launch::Address;
use crate::{Memory, Stream, reduce};

/// The alignment of a range, in bytes: kernels read this number of bytes at a time.
const ALIGNMENT: u64 = 16;

/// Numbers in memory of a GPU, to be read.
#[derive(Debug, Clone, Copy)]
pub struct Elements<'a> {
    memory: &'a Memory,
    element: ElementType,
    first: u64,
    end: u64,
}

/// Numbers in memory of a GPU, to be written.
#[derive(Debug)]
pub struct ElementsMut<'a>(Elements<'a>);

/// Why a rank cannot take part with these elements.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Misfit {
    /// Ranks on GPUs cannot make this call.
    #[error(
        "{call} is for memory of the host; ranks on GPUs call all_reduce, reduce_scatter, all_gather, broadcast, all_to_all and barrier"
    )]
    HostOnly {
        /// The name of the call.
        call: &'static str,
    },
    /// An input or output is missing.
    #[error("{call} takes {}", match in_place { true => "an output", false => "an input and an output" })]
    Missing {
        /// The name of the call.
        call: &'static str,
        /// Whether data and result share the output.
        in_place: bool,
    },
    /// The range ends before it begins, or after the memory does.
    #[error("the elements {first} to {end} of {element} do not lie in memory of {bytes} bytes")]
    Range {
        /// The first element.
        first: u64,
        /// The one behind the last.
        end: u64,
        /// Their type.
        element: ElementType,
        /// The size of the memory.
        bytes: u64,
    },
    /// The range is not aligned.
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
    /// There are no kernels for the type.
    #[error(
        "there are no kernels for elements of {element}; there are for {}",
        names(reduce::types())
    )]
    NoKernels {
        /// The type of the elements.
        element: ElementType,
    },
    /// Input and output are of different types.
    #[error("the input has elements of {input} and the output of {output}")]
    OtherType {
        /// The type of the input.
        input: ElementType,
        /// The type of the output.
        output: ElementType,
    },
}

impl Memory {
    /// A range of this memory, counted in elements, for a collective call to read.
    #[must_use]
    pub fn elements(&self, element: ElementType, range: Range<u64>) -> Elements<'_> {
        Elements {
            memory: self,
            element,
            first: range.start,
            end: range.end,
        }
    }

    /// The same for a collective call to write.
    #[must_use]
    pub fn elements_mut(&mut self, element: ElementType, range: Range<u64>) -> ElementsMut<'_> {
        ElementsMut(self.elements(element, range))
    }
}

impl<'a> ElementsMut<'a> {
    /// The range, for reading.
    pub(crate) fn as_elements(&self) -> Elements<'a> {
        self.0
    }
}

impl Elements<'_> {
    pub(crate) fn element(&self) -> ElementType {
        self.element
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u64 {
        self.end.saturating_sub(self.first)
    }

    /// How many bytes they take.
    pub(crate) fn bytes(&self) -> u64 {
        self.count().wrapping_mul(self.element.size())
    }

    /// Where they begin. The address of a range that [`Self::check`] refuses has no meaning.
    pub(crate) fn address(&self) -> Address {
        let offset = self.first.wrapping_mul(self.element.size());
        self.memory.address().wrapping_add(offset)
    }

    /// Checks that there are kernels for their type, and that they are aligned and in memory of that stream.
    pub(crate) fn check(&self, stream: &Arc<Stream>) -> Result<(), Misfit> {
        check_kernels(self.element, reduce::types())?;
        let (bytes, size) = (self.memory.bytes(), self.element.size());
        let last = self.end.checked_mul(size).filter(|last| *last <= bytes);
        if last.is_none() || self.first > self.end {
            return Err(Misfit::Range {
                first: self.first,
                end: self.end,
                element: self.element,
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

    /// Checks that the output has elements of the same type.
    pub(crate) fn check_type(&self, output: &Self) -> Result<(), Misfit> {
        if self.element == output.element {
            return Ok(());
        }
        Err(Misfit::OtherType {
            input: self.element,
            output: output.element,
        })
    }
}

/// Checks that there are kernels for a type.
fn check_kernels(
    element: ElementType,
    mut types: impl Iterator<Item = ElementType>,
) -> Result<(), Misfit> {
    match types.any(|other| other == element) {
        true => Ok(()),
        false => Err(Misfit::NoKernels { element }),
    }
}

/// The names of types, as a message lists them.
fn names(types: impl Iterator<Item = ElementType>) -> String {
    let names: Vec<_> = types.map(ElementType::name).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_without_kernels_is_refused_with_those_that_have_some() {
        let but_one = || reduce::types().filter(|element| *element != ElementType::I64);
        assert_eq!(check_kernels(ElementType::F32, but_one()), Ok(()));
        let refused = check_kernels(ElementType::I64, but_one()).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "there are no kernels for elements of i64; there are for f32, f64, i64, u64"
        );
    }
}
