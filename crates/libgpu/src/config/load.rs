//! The configuration from the environment and the file, and how it is shown.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt::{self, Write as _};
use std::fs;
use std::io;
use std::path::Path;

use cuda::CudaError;
use serde_json::{Value, json};

use super::error::{ConfigError, Place};
use super::file;
use super::keys::{KEYS, Key, Written, value_error};
use super::paths::{kind, text_of};
use super::settings::{Config, DatasetEntry, FILE_VARIABLE, Origin};
use super::words::hint;

/// What the variables of this library begin with.
const PREFIX: &str = "LIBGPU_";

/// Variables that begin so and are for others: tools that look for the library itself.
const VARIABLES_OF_OTHERS: &[&str] = &["LIBGPU_PATH"];

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
    /// The file is none, is too long, cannot be read, is no TOML, has a key that is not known or a value that its key
    /// does not take; or a variable has such a value.
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
        Some(self.origin_at(index))
    }

    /// The configuration as JSON: the file, each key's value with where it comes from, and the data sets.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let key = |(index, key): (usize, &Key)| {
            let origin = self.origin_text(self.origin_at(index));
            let entry = json!({"value": (key.show)(self), "from": origin});
            (key.name.to_owned(), entry)
        };
        let keys: serde_json::Map<_, _> = KEYS.iter().enumerate().map(key).collect();
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
        self.set_origin(index, Origin::Variable(key.variable));
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

/// A line for every key and data set: its value, and where it comes from.
impl fmt::Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, key) in KEYS.iter().enumerate() {
            let origin = self.origin_text(self.origin_at(index));
            let value = match (key.show)(self) {
                Value::Null => key.default.to_owned(),
                Value::String(text) => text,
                other => other.to_string(),
            };
            writeln!(f, "{} = {value} ({origin})", key.name)?;
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
