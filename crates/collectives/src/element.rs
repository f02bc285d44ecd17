//! The numbers that ranks exchange.
//!
//! A transport sees a few known types behind [`Buffers`] and [`Vector`], its users see any `T: Element`; one table
//! makes both.

use std::fmt::Debug;

mod sealed {
    /// Keeps the list of element types closed, so that a transport can know them all.
    pub trait Sealed {}
}

/// A number that ranks can exchange and reduce.
pub trait Element:
    Copy + Default + PartialEq + PartialOrd + Debug + Send + Sync + 'static + sealed::Sealed
{
    /// Which of the types this is.
    const TYPE: ElementType;

    /// The sum; integers wrap around.
    #[must_use]
    fn plus(self, other: Self) -> Self;

    /// The smaller one. If one is NaN the result is NaN, so that bad data shows on every rank. Of equal values it is
    /// the second.
    #[must_use]
    fn smaller(self, other: Self) -> Self;

    /// The larger one, with the rules of [`smaller`](Self::smaller).
    #[must_use]
    fn larger(self, other: Self) -> Self;

    /// The buffers of a call, with the type erased.
    fn buffers<'a>(input: &'a [Self], output: &'a mut [Self]) -> Buffers<'a>;

    /// A list, with the type erased.
    fn vector(values: Vec<Self>) -> Vector;

    /// The list that [`vector`](Self::vector) made; none if it holds another type.
    fn from_vector(vector: Vector) -> Option<Vec<Self>>;

    /// The elements of a list; none if it holds another type.
    fn in_vector(vector: &Vector) -> Option<&[Self]>;
}

/// What a call reads and what it writes on one rank. Operations that work in place have all their data in `output`.
#[derive(Debug)]
pub struct Pair<'a, T> {
    /// What other ranks get to see.
    pub input: &'a [T],
    /// Where the result goes.
    pub output: &'a mut [T],
}

macro_rules! elements {
    ($($variant:ident $type:ident $plus:expr;)*) => {
        /// The types of elements.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ElementType {
            $(#[doc = concat!("`", stringify!($type), "`")] $variant,)*
        }

        impl ElementType {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name of the type, as Rust has it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($type),)* }
            }

            /// How many bytes one element takes.
            #[must_use]
            pub const fn size(self) -> u64 {
                match self { $(Self::$variant => size_of::<$type>() as u64,)* }
            }
        }

        /// The buffers of one call on one rank.
        #[derive(Debug)]
        pub enum Buffers<'a> {
            $(#[doc = concat!("Of `", stringify!($type), "`.")] $variant(Pair<'a, $type>),)*
        }

        impl Buffers<'_> {
            /// The type of the elements.
            #[must_use]
            pub fn element(&self) -> ElementType {
                match self { $(Self::$variant(_) => ElementType::$variant,)* }
            }

            /// How many elements the input and the output have.
            #[must_use]
            pub fn lengths(&self) -> (usize, usize) {
                match self { $(Self::$variant(pair) => (pair.input.len(), pair.output.len()),)* }
            }
        }

        /// A list of elements that a started call owns.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Vector {
            $(#[doc = concat!("Of `", stringify!($type), "`.")] $variant(Vec<$type>),)*
        }

        impl Vector {
            /// The type of the elements.
            #[must_use]
            pub fn element(&self) -> ElementType {
                match self { $(Self::$variant(_) => ElementType::$variant,)* }
            }

            /// How many elements there are.
            #[must_use]
            pub fn len(&self) -> usize {
                match self { $(Self::$variant(values) => values.len(),)* }
            }

            /// Whether there are none.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }
        }

        $(
            impl sealed::Sealed for $type {}

            impl Element for $type {
                const TYPE: ElementType = ElementType::$variant;

                #[inline]
                fn plus(self, other: Self) -> Self {
                    let plus: fn(Self, Self) -> Self = $plus;
                    plus(self, other)
                }

                #[inline]
                // Only NaN differs from itself.
                #[allow(clippy::eq_op)]
                fn smaller(self, other: Self) -> Self {
                    if self < other || self != self { self } else { other }
                }

                #[inline]
                #[allow(clippy::eq_op)]
                fn larger(self, other: Self) -> Self {
                    if self > other || self != self { self } else { other }
                }

                fn buffers<'a>(input: &'a [Self], output: &'a mut [Self]) -> Buffers<'a> {
                    Buffers::$variant(Pair { input, output })
                }

                fn vector(values: Vec<Self>) -> Vector {
                    Vector::$variant(values)
                }

                fn from_vector(vector: Vector) -> Option<Vec<Self>> {
                    match vector {
                        Vector::$variant(values) => Some(values),
                        _ => None,
                    }
                }

                fn in_vector(vector: &Vector) -> Option<&[Self]> {
                    match vector {
                        Vector::$variant(values) => Some(values),
                        _ => None,
                    }
                }
            }
        )*

        /// Runs an expression that is generic in the element type on the pair in `Buffers`.
        macro_rules! on_pair {
            ($buffers:expr, $pair:ident => $run:expr) => {
                match $buffers { $($crate::Buffers::$variant($pair) => $run,)* }
            };
        }

        /// Runs a generic function call with the type that an `ElementType` names.
        macro_rules! with_type {
            ($element:expr, $name:ident => $run:expr) => {
                match $element {
                    $($crate::ElementType::$variant => { type $name = $type; $run })*
                }
            };
        }

        /// Runs an expression that is generic in the element type on the list in a `Vector`.
        macro_rules! on_vector {
            ($vector:expr, $values:ident => $run:expr) => {
                match $vector { $($crate::Vector::$variant($values) => $run,)* }
            };
        }
    };
}

elements! {
    F32 f32 |a, b| a + b;
    F64 f64 |a, b| a + b;
    I64 i64 i64::wrapping_add;
    U64 u64 u64::wrapping_add;
}

impl std::fmt::Display for ElementType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name())
    }
}

impl Buffers<'_> {
    /// No data at all, for a call that needs none.
    pub(crate) fn none() -> Self {
        u64::buffers(&[], &mut [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_number_wins() {
        for (a, b) in [(f64::NAN, 1.0), (1.0, f64::NAN)] {
            assert!(a.smaller(b).is_nan());
            assert!(a.larger(b).is_nan());
        }
        assert_eq!(
            (1.0_f32.smaller(2.0), 1.0_f32.larger(2.0), 1.0_f32.plus(2.0)),
            (1.0, 2.0, 3.0)
        );
    }

    #[test]
    fn of_equal_ones_the_second_is_taken() {
        assert!((-0.0_f64).larger(0.0).is_sign_positive());
        assert!((-0.0_f64).smaller(0.0).is_sign_positive());
        assert!(0.0_f64.larger(-0.0).is_sign_negative());
    }

    #[test]
    fn integers_wrap() {
        assert_eq!(i64::MAX.plus(1), i64::MIN);
        assert_eq!(u64::MAX.plus(2), 1);
        assert_eq!((-3_i64).smaller(2), -3);
    }

    #[test]
    fn a_list_comes_back_as_the_type_that_it_has() {
        let list = f32::vector(vec![1.0, 2.0]);
        assert_eq!((list.element(), list.len()), (ElementType::F32, 2));
        assert_eq!(f64::from_vector(list.clone()), None);
        assert_eq!(f32::from_vector(list), Some(vec![1.0, 2.0]));
    }
}
