//! Modules of kernels: the compiled source files of a crate.
//!
//! A module is a value that its crate keeps, and a launch names the module of its kernel. So a GPU runs the kernels of
//! any crate: it loads a module when a kernel of it is needed for the first time.

use std::fmt;

/// A source file of kernels, compiled. A crate has a `static` for each of its files.
#[derive(Clone, Copy)]
pub struct Module {
    /// The file's name without its ending. No other module that is used in the same process has the same.
    pub name: &'static str,
    /// PTX for compute capability 7.5 and all later ones.
    pub ptx: &'static str,
}

impl Module {
    /// The names of its kernels.
    pub fn kernels(&self) -> impl Iterator<Item = &'static str> {
        let entries = self.ptx.split(".entry ").skip(1);
        entries.filter_map(|text| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        })
    }
}

impl PartialEq for Module {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Module {}

impl fmt::Debug for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text is long.
        f.debug_tuple("Module").field(&self.name).finish()
    }
}

/// The module of a source file in `kernels/` of this crate.
macro_rules! module {
    ($name:literal) => {
        $crate::ptx::Module {
            name: $name,
            ptx: include_str!(concat!("../ptx/", $name, ".ptx")),
        }
    };
}
pub(crate) use module;
