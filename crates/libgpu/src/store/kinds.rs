//! The kinds of things that a handle may stand for: one row each.
//!
//! The table makes the enum of kinds, the enum of what a context holds, and the names by which the rows of functions
//! speak of handles. A row that names another kind does not compile.

use super::{Buffer, Dataset, Handle, StoredState};
use crate::sync::Arc;

/// What a context may hold.
pub(crate) trait Stored: Sized {
    /// Its kind.
    const KIND: Kind;

    fn of(object: &Object) -> Option<&Self>;

    fn of_mut(object: &mut Object) -> Option<&mut Self>;

    fn stored(self) -> Object;
}

macro_rules! kinds {
    (
        in a context { $($stored:ident: $handle:ident, $variant:ident($ty:ty), $name:literal, $doc:literal;)* }
        in the library { $($shared:ident: $shared_handle:ident, $marker:ident, $shared_name:literal, $shared_doc:literal;)* }
    ) => {
        /// The kind of thing that a handle stands for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = $doc] $variant,)*
            $(#[doc = $shared_doc] $marker,)*
        }

        impl Kind {
            /// What it is called in messages.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                    $(Self::$marker => $shared_name,)*
                }
            }
        }

        /// Something that a context holds.
        #[derive(Debug)]
        pub(crate) enum Object {
            $($variant($ty),)*
        }

        impl Object {
            /// Its kind.
            pub(crate) fn kind(&self) -> Kind {
                match self {
                    $(Self::$variant(_) => Kind::$variant,)*
                }
            }
        }

        $(impl Stored for $ty {
            const KIND: Kind = Kind::$variant;

            #[inline]
            fn of(object: &Object) -> Option<&Self> {
                if let Object::$variant(object) = object { Some(object) } else { None }
            }

            #[inline]
            fn of_mut(object: &mut Object) -> Option<&mut Self> {
                if let Object::$variant(object) = object { Some(object) } else { None }
            }

            fn stored(self) -> Object {
                Object::$variant(self)
            }
        })*

        $(#[doc = $shared_doc]
        #[derive(Debug)]
        pub(crate) enum $marker {})*

        $(#[doc = concat!("The handle of a ", $name, ".")]
        pub(crate) type $handle = Handle<$ty>;)*
        $(#[doc = concat!("The handle of a ", $shared_name, ".")]
        pub(crate) type $shared_handle = Handle<$marker>;)*

        /// The types of handles, and the kinds, by the names that the rows of functions have for them.
        #[allow(non_camel_case_types, non_upper_case_globals, reason = "rows have them in lower case")]
        pub(crate) mod handles {
            use super::*;

            $(pub(crate) type $stored = $handle;
            pub(crate) const $stored: Kind = Kind::$variant;)*
            $(pub(crate) type $shared = $shared_handle;
            pub(crate) const $shared: Kind = Kind::$marker;)*
        }
    };
}

kinds! {
    in a context {
        buffer: BufferHandle, Buffer(Buffer), "buffer", "A list of floats.";
        state: StateHandle, State(Arc<StoredState>), "state", "The amplitudes of a state vector.";
        dataset: DatasetHandle, Dataset(Arc<Dataset>), "data set", "A file of rows of numbers.";
    }
    in the library {
        counter: CounterHandle, Counter, "counter", "A number that contexts wait for.";
    }
}
