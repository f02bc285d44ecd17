//! The configuration: a TOML file that `LIBGPU_CONFIG` names, and a variable of the environment for every single key.
//!
//! The idea is one table, [`KEYS`]: a row is a key's name, its variable, what it takes, its default, its sentence, and
//! how it is set and shown. Reading, refusals, the listing and the table in the docs follow from it. A variable wins
//! over the file. A variable that is set to nothing counts as not set.

mod error;
mod file;
mod keys;
mod load;
mod paths;
mod settings;
mod words;

pub use error::{ConfigError, Place};
pub use keys::{KEYS, Key};
pub use load::key_table;
pub use paths::open_log;
pub use settings::{
    Backend, Config, DatasetEntry, FILE_VARIABLE, Origin, Sections, TransportChoice,
};
pub(crate) use words::{hint, shown};
