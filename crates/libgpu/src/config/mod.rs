//! The configuration: a TOML file that `LIBGPU_CONFIG` names, and a variable of the environment for every single key.
//!
//! The idea is one table, [`KEYS`]: a row is a key's name, its variable, what it takes, its default, its sentence, and how it is
//! set and shown. Reading, refusals, the listing and the table in the docs follow from it. A variable wins over the file.
//! A variable that is set to nothing counts as not set.

mod file;
mod keys;

pub(crate) use file::{hint, shown};

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt::{self, Write as _};
use std::fs::{self, File, FileType, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cuda::CudaError;
use serde_json::{Value, json};
use statevec::Precision;

pub use keys::{KEYS, Key};
use keys::{Refusal, Written};

/// The variable that names the file.
pub const FILE_VARIABLE: &str = "LIBGPU_CONFIG";

/// What the variables of this library begin with.
const PREFIX: &str = "LIBGPU_";

/// How many bytes a file may have. A hundred thousand data sets fit.
const LONGEST_FILE: u64 = 16 << 20;

const PIPE: &str = "a pipe";

/// Variables that begin so and are for others: tools that look for the library itself.
const VARIABLES_OF_OTHERS: &[&str] = &["LIBGPU_PATH"];

/// The configuration in force.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// What computes.
    pub backend: Backend,
    /// The ids of the devices in the order given; without it, one device for each rank.
    pub devices: Option<Vec<u32>>,
    /// How many ranks there are in this process.
    pub ranks: usize,
    /// How many threads all ranks have together; without it, as many as the machine runs at once.
    pub threads: Option<usize>,
    /// How parallel sections run.
    pub sections: Sections,
    /// Whether they are graphs on GPUs.
    pub graph: bool,
    /// Where NCCL is, besides where the system looks.
    pub nccl: Option<PathBuf>,
    /// The precision of states.
    pub precision: Precision,
    /// How many bytes states and buffers may take; without it, what the system has.
    pub memory: Option<u64>,
    /// How long a queue may stand still before that is an error.
    pub watchdog: Duration,
    /// How many calls may wait in the queue of a context.
    pub queue: usize,
    /// How many results of a context may wait to be taken.
    pub results: usize,
    /// How many calls a loop or a region may record.
    pub recorded: usize,
    /// The file that gets a line for every call.
    pub log: Option<PathBuf>,
    /// Whether a crash of the process says in which call it happened.
    pub crash_report: bool,
    /// The data sets that programs open by number, from 0 on.
    pub datasets: Vec<DatasetEntry>,
    /// The file that was read.
    pub file: Option<PathBuf>,
    /// Where the value of each row of [`KEYS`] comes from.
    origins: Vec<Origin>,
}

/// What computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Backend {
    /// The best one that is there.
    Auto,
    /// Threads of this process.
    Cpu,
    /// GPUs, through CUDA's driver.
    Cuda,
}

/// How parallel sections run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sections {
    /// Each on a thread.
    Threads,
    /// One after another in the order of the program, with the same results.
    InOrder,
}

/// A data set of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatasetEntry {
    /// Where it is. A relative path in the file starts from the file's folder.
    pub path: PathBuf,
    /// The columns that make a row; without it, all.
    pub columns: Option<Vec<String>>,
    /// The line of the file that speaks of it.
    pub line: usize,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// A line of the file, from 1 on.
    File(usize),
    /// A variable of the environment.
    Variable(&'static str),
}

impl Default for Config {
    fn default() -> Self {
        Self {
            backend: Backend::Auto,
            devices: None,
            ranks: 1,
            threads: None,
            sections: Sections::Threads,
            graph: true,
            nccl: None,
            precision: Precision::Complex128,
            memory: None,
            watchdog: Duration::from_secs(60),
            queue: 1 << 16,
            results: 1 << 20,
            recorded: 1 << 20,
            log: None,
            crash_report: true,
            datasets: Vec::new(),
            file: None,
            origins: vec![Origin::Default; KEYS.len()],
        }
    }
}

impl Config {
    /// The configuration of this process.
    ///
    /// # Errors
    /// As [`Config::from_variables`].
    pub fn from_environment() -> Result<Self, ConfigError> {
        Self::from_variables(std::env::vars_os())
    }

    /// The configuration that all variables of an environment make.
    ///
    /// # Errors
    /// As [`Config::load`], and a variable that is none of this library has a name like one.
    pub fn from_variables<N: Into<OsString>, V: Into<OsString>>(
        variables: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, ConfigError> {
        // A name that is no text is none of ours, and is refused with what can be shown of it rather than passed over.
        let text = |name: OsString| name.to_string_lossy().into_owned();
        let variables = variables.into_iter();
        let variables = variables.map(|(name, value)| (text(name.into()), value.into()));
        let own =
            |(name, value): &(String, OsString)| name.starts_with(PREFIX) && !value.is_empty();
        let variables: BTreeMap<_, _> = variables.filter(own).collect();
        if let Some(name) = variables.keys().find(|name| !is_variable(name)) {
            return Err(unknown_variable(name));
        }
        Self::load(|name| variables.get(name).cloned())
    }

    /// The configuration that these variables make. Paths may be anything that the system takes.
    ///
    /// # Errors
    /// The file is none, is too long, cannot be read, is no TOML, has a key that is not known or a value that its key does not take; or a variable
    /// has such a value.
    pub fn load<V: Into<OsString>>(env: impl Fn(&str) -> Option<V>) -> Result<Self, ConfigError> {
        let env = |name: &str| env(name).map(V::into).filter(|value| !value.is_empty());
        let mut config = Self::default();
        if let Some(path) = env(FILE_VARIABLE) {
            config.read_file(Path::new(&path))?;
        }
        for (index, key) in KEYS.iter().enumerate() {
            if let Some(value) = env(key.variable) {
                config.set_variable(index, &value)?;
            }
        }
        config.check_devices()?;
        Ok(config)
    }

    /// Every rank serves at least one device.
    fn check_devices(&self) -> Result<(), ConfigError> {
        let Some(devices) = &self.devices else {
            return Ok(());
        };
        let from = |key| self.origin_of(key);
        if devices.len() >= self.ranks {
            return Ok(());
        }
        Err(ConfigError::IdleRanks {
            devices: devices.len(),
            devices_from: from("devices"),
            ranks: self.ranks,
            ranks_from: from("ranks"),
        })
    }

    /// Where the value of a key comes from; none if there is no such key.
    #[must_use]
    pub fn origin(&self, key: &str) -> Option<Origin> {
        let index = KEYS.iter().position(|row| row.name == key)?;
        Some(self.origins[index])
    }

    /// The configuration as JSON: the file, each key's value with where it comes from, and the data sets.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let key = |(key, origin): (&Key, &Origin)| {
            let entry = json!({"value": (key.show)(self), "from": self.origin_text(*origin)});
            (key.name.to_owned(), entry)
        };
        let keys: serde_json::Map<_, _> = KEYS.iter().zip(&self.origins).map(key).collect();
        let dataset = |entry: &DatasetEntry| {
            json!({
                "path": entry.path.to_string_lossy(),
                "columns": entry.columns,
                "from": self.origin_text(Origin::File(entry.line)),
            })
        };
        json!({
            "file": self.file.as_ref().map(|path| path.to_string_lossy()),
            "keys": keys,
            "datasets": self.datasets.iter().map(dataset).collect::<Vec<_>>(),
        })
    }

    fn read_file(&mut self, path: &Path) -> Result<(), ConfigError> {
        let text = text_of(path).map_err(|error| ConfigError::File {
            path: path.into(),
            reason: error.to_string(),
        })?;
        self.file = Some(path.into());
        file::apply(self, path, &text)
    }

    fn set_variable(&mut self, index: usize, value: &OsStr) -> Result<(), ConfigError> {
        let key = &KEYS[index];
        let refuse = |refusal| {
            value_error(
                Place::Variable(key.variable),
                key.variable,
                key.takes,
                refusal,
            )
        };
        (key.set)(self, &Written::Variable(value)).map_err(refuse)?;
        self.origins[index] = Origin::Variable(key.variable);
        Ok(())
    }

    /// That the log cannot be opened.
    pub(crate) fn log_error(&self, error: &io::Error) -> ConfigError {
        ConfigError::Log {
            path: self.log.clone().unwrap_or_default(),
            from: self.origin_of("log"),
            reason: error.to_string(),
        }
    }

    /// Looks whether there is a folder that may have NCCL, if one is named.
    pub(crate) fn check_nccl(&self) -> Result<(), ConfigError> {
        let Some(path) = &self.nccl else {
            return Ok(());
        };
        let reason = match fs::metadata(path) {
            Ok(found) if found.is_dir() => return Ok(()),
            Ok(found) => format!("it is {}", kind(found.file_type()).unwrap_or("a file")),
            Err(error) => error.to_string(),
        };
        Err(ConfigError::Nccl {
            path: path.clone(),
            from: self.origin_of("nccl"),
            reason,
        })
    }

    /// Where the value of a key comes from, in words.
    pub(crate) fn origin_of(&self, key: &str) -> String {
        self.origin_text(self.origin(key).unwrap_or(Origin::Default))
    }

    /// That the GPUs cannot be used that it asks for.
    pub(crate) fn backend_error(&self, error: &CudaError) -> ConfigError {
        ConfigError::Backend {
            from: self.origin_of("backend"),
            reason: error.to_string(),
        }
    }

    fn origin_text(&self, origin: Origin) -> String {
        match (origin, &self.file) {
            (Origin::Default, _) => "default".into(),
            (Origin::Variable(name), _) => name.into(),
            (Origin::File(line), Some(path)) => format!("{}:{line}", path.display()),
            (Origin::File(line), None) => format!("line {line}"),
        }
    }
}

/// The text of a file that is one, and is no longer than any that somebody wrote. What else may bear its name, a pipe or a device, can have
/// the reader wait for ever, or never end.
fn text_of(path: &Path) -> io::Result<String> {
    let refused = |reason: String| Err(io::Error::other(reason));
    let found = fs::metadata(path)?;
    match kind(found.file_type()) {
        None if found.len() <= LONGEST_FILE => fs::read_to_string(path),
        None => refused(format!(
            "it has {} bytes, and may have {LONGEST_FILE}",
            found.len()
        )),
        Some(kind) => refused(format!("it is {kind}")),
    }
}

/// Opens a log for appending, and makes it where that is wanted.
///
/// # Errors
/// The system refuses, or it is a pipe: to open one, and to write to it, can wait for ever.
pub fn open_log(path: &Path, create: bool) -> io::Result<File> {
    let found = fs::metadata(path).ok();
    match found.and_then(|found| kind(found.file_type())) {
        Some(PIPE) => Err(io::Error::other(format!("it is {PIPE}"))),
        _ => OpenOptions::new().append(true).create(create).open(path),
    }
}

/// What something is that is no ordinary file, in words.
fn kind(found: FileType) -> Option<&'static str> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if found.is_fifo() {
            return Some(PIPE);
        }
        if found.is_char_device() || found.is_block_device() {
            return Some("a device");
        }
    }
    match (found.is_file(), found.is_dir()) {
        (true, _) => None,
        (_, true) => Some("a folder"),
        _ => Some("no file"),
    }
}

/// A line for every key and data set: its value, and where it comes from.
impl fmt::Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (key, origin) in KEYS.iter().zip(&self.origins) {
            let value = match (key.show)(self) {
                Value::Null => key.default.to_owned(),
                Value::String(text) => text,
                other => other.to_string(),
            };
            writeln!(f, "{} = {value} ({})", key.name, self.origin_text(*origin))?;
        }
        for (index, entry) in self.datasets.iter().enumerate() {
            let columns = entry
                .columns
                .as_ref()
                .map(|names| format!(", columns {}", names.join(", ")));
            let origin = self.origin_text(Origin::File(entry.line));
            let (path, columns) = (entry.path.display(), columns.unwrap_or_default());
            writeln!(f, "datasets {index} = {path}{columns} ({origin})")?;
        }
        Ok(())
    }
}

/// The table of keys for the docs.
#[must_use]
pub fn key_table() -> String {
    let mut text =
        String::from("| key | variable | takes | default | what it is |\n|---|---|---|---|---|\n");
    for key in KEYS {
        let (name, variable, takes, default) = (key.name, key.variable, key.takes, key.default);
        let _ = writeln!(
            text,
            "| `{name}` | `{variable}` | {takes} | {default} | {} |",
            key.doc
        );
    }
    text
}

/// Where something wrong stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In a variable of the environment.
    Variable(&'static str),
    /// In a line of a file, from 1 on.
    Line {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(_) => write!(f, "environment"),
            Self::Line { path, line } => write!(f, "{}:{line}", path.display()),
        }
    }
}

/// Why there is no configuration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{FILE_VARIABLE} names {}, which cannot be read: {reason}; it takes the path of a TOML file", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file is no TOML.
    #[error("{place}: this is not valid TOML: {message}")]
    Syntax {
        /// Where.
        place: Place,
        /// What the parser says.
        message: String,
    },
    /// A key that is not known.
    #[error("{place}: there is no key {:?}; {hint}", shown(key))]
    UnknownKey {
        /// Where.
        place: Place,
        /// The key.
        key: String,
        /// The key that may be meant, or all that there are.
        hint: String,
    },
    /// A variable that is not known.
    #[error("environment: there is no variable {}; {hint}", shown(name))]
    UnknownVariable {
        /// The variable.
        name: String,
        /// The variable that may be meant, or all that there are.
        hint: String,
    },
    /// The log cannot be opened.
    #[error("{from}: the log {} cannot be opened: {reason}; it takes the path of a file in a folder that exists", shown(&path.to_string_lossy()))]
    Log {
        /// The file.
        path: PathBuf,
        /// Who names it: a variable, or a line of a file.
        from: String,
        /// What the system says.
        reason: String,
    },
    /// What should have NCCL's library is no folder.
    #[error("{from}: nccl names {}, which cannot be used: {reason}; it takes the path of a folder", shown(&path.to_string_lossy()))]
    Nccl {
        /// What it names.
        path: PathBuf,
        /// Who names it: a variable, or a line of a file.
        from: String,
        /// What is wrong.
        reason: String,
    },
    /// GPUs that cannot be used.
    #[error("{from}: backend is \"cuda\", but {reason}")]
    Backend {
        /// Who asks for them: a variable, or a line of a file.
        from: String,
        /// What is wrong.
        reason: String,
    },
    /// Fewer devices than ranks.
    #[error(
        "{devices_from}: devices names {devices}, for {ranks} ranks ({ranks_from}); every rank needs a device of its own"
    )]
    IdleRanks {
        /// How many devices.
        devices: usize,
        /// Who names them: a variable, or a line of a file.
        devices_from: String,
        /// How many ranks.
        ranks: usize,
        /// Who says so.
        ranks_from: String,
    },
    /// A value that its key does not take.
    #[error("{place}: {} {problem}; it takes {takes}", shown(name))]
    Value {
        /// Where.
        place: Place,
        /// The key or the variable.
        name: String,
        /// What is wrong.
        problem: String,
        /// What is accepted.
        takes: &'static str,
    },
}

/// All variables that this library reads.
fn variables() -> impl Iterator<Item = &'static str> {
    [FILE_VARIABLE]
        .into_iter()
        .chain(KEYS.iter().map(|key| key.variable))
}

fn is_variable(name: &str) -> bool {
    variables().any(|variable| variable == name) || VARIABLES_OF_OTHERS.contains(&name)
}

fn unknown_variable(name: &str) -> ConfigError {
    ConfigError::UnknownVariable {
        name: name.into(),
        hint: hint(name, &variables().collect::<Vec<_>>()),
    }
}

fn value_error(place: Place, name: &str, takes: &'static str, refusal: Refusal) -> ConfigError {
    ConfigError::Value {
        place,
        name: name.into(),
        problem: refusal.0,
        takes,
    }
}
