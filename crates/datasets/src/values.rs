//! Values in the file's type, `f32` or `f64`, and conversion to either.

use std::fmt;

/// The type of a file's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element {
    /// Single precision.
    F32,
    /// Double precision.
    F64,
}

impl Element {
    /// The size of a value in bytes.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F64 => 8,
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::F32 => "float32",
            Self::F64 => "float64",
        })
    }
}

/// Values in the file's own type.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// In single precision.
    F32(Vec<f32>),
    /// In double precision.
    F64(Vec<f64>),
}

impl Default for Values {
    fn default() -> Self {
        Self::F64(Vec::new())
    }
}

impl Values {
    /// An empty list of a type.
    pub(crate) fn empty(element: Element) -> Self {
        match element {
            Element::F32 => Self::F32(Vec::new()),
            Element::F64 => Self::F64(Vec::new()),
        }
    }

    /// The number of values.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::F32(values) => values.len(),
            Self::F64(values) => values.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Their type.
    #[must_use]
    pub fn element(&self) -> Element {
        match self {
            Self::F32(_) => Element::F32,
            Self::F64(_) => Element::F64,
        }
    }

    /// The same values in double precision, which is exact.
    #[must_use]
    pub fn into_f64(self) -> Vec<f64> {
        match self {
            Self::F32(values) => values.into_iter().map(f64::from).collect(),
            Self::F64(values) => values,
        }
    }
}

/// A type that values can be read as: `f32` or `f64`.
///
/// From `f32` to `f64` is exact. From `f64` to `f32` rounds to nearest; values out of range become infinite.
pub trait Number: sealed::Sealed + Copy + Default + Send + Sync + 'static {
    /// The type.
    const ELEMENT: Element;
    /// Converts from single precision.
    fn from_f32(value: f32) -> Self;
    /// Converts from double precision.
    fn from_f64(value: f64) -> Self;
}

impl Number for f32 {
    const ELEMENT: Element = Element::F32;

    fn from_f32(value: f32) -> Self {
        value
    }

    fn from_f64(value: f64) -> Self {
        value as Self
    }
}

impl Number for f64 {
    const ELEMENT: Element = Element::F64;

    fn from_f32(value: f32) -> Self {
        value.into()
    }

    fn from_f64(value: f64) -> Self {
        value
    }
}

mod sealed {
    /// Restricts [`super::Number`] to these two types.
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
}
