//! The file: every key of it is looked up in the table, every refusal names the line.

use std::path::Path;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::error::{ConfigError, Place};
use super::keys::{KEYS, Refusal, Written, value_error};
use super::settings::{Config, DatasetEntry, Origin};
use super::words::hint;

/// The array of data sets.
const DATASETS: &str = "datasets";

/// What a data set may say.
const DATASET_KEYS: [&str; 2] = ["path", "columns"];

type Entry<'a> = (&'a Spanned<DeString<'a>>, &'a Spanned<DeValue<'a>>);

/// Puts what the file says into the configuration.
pub(super) fn apply(config: &mut Config, path: &Path, text: &str) -> Result<(), ConfigError> {
    let line_ends = text.match_indices('\n').map(|(at, _)| at).collect();
    let file = File { path, line_ends };
    let table = DeTable::parse(text).map_err(|error| ConfigError::Syntax {
        place: file.place(error.span().map_or(0, |span| span.start)),
        message: error.message().to_owned(),
    })?;
    for (key, value) in in_order(table.get_ref()) {
        file.apply(config, key, value)?;
    }
    Ok(())
}

struct File<'a> {
    path: &'a Path,
    /// Where each line ends, found once: a file may speak of many data sets, each with its line.
    line_ends: Vec<usize>,
}

impl File<'_> {
    fn apply(
        &self,
        config: &mut Config,
        key: &Spanned<DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Result<(), ConfigError> {
        let name: &str = key.get_ref();
        match value.get_ref() {
            DeValue::Array(items) if name == DATASETS => {
                items.iter().try_for_each(|item| self.dataset(config, item))
            }
            other if name == DATASETS => Err(self.wrong_datasets(value, other)),
            DeValue::Table(section) if is_section(name) => in_order(section)
                .into_iter()
                .try_for_each(|(inner, value)| {
                    let name = format!("{name}.{}", inner.get_ref());
                    self.set(config, &name, inner, value)
                }),
            other if is_section(name) => Err(value_error(
                self.place(key.span().start),
                name,
                "a section, which begins with [limits]",
                Refusal(format!("is {}", Written::File(other))),
            )),
            _ => self.set(config, name, key, value),
        }
    }

    fn set(
        &self,
        config: &mut Config,
        name: &str,
        key: &Spanned<DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Result<(), ConfigError> {
        let Some(index) = KEYS.iter().position(|row| row.name == name) else {
            let known = KEYS.iter().map(|key| key.name).chain([DATASETS]);
            return Err(self.unknown(name, key, known));
        };
        let place = || self.place(value.span().start);
        (KEYS[index].set)(config, &Written::File(value.get_ref()))
            .map_err(|refusal| value_error(place(), name, KEYS[index].takes, refusal))?;
        config.set_origin(index, Origin::File(self.line(key.span().start)));
        Ok(())
    }

    fn dataset(&self, config: &mut Config, item: &Spanned<DeValue<'_>>) -> Result<(), ConfigError> {
        let DeValue::Table(table) = item.get_ref() else {
            return Err(self.wrong_datasets(item, item.get_ref()));
        };
        let entries = in_order(table);
        if let Some((key, _)) = entries
            .iter()
            .find(|(key, _)| !DATASET_KEYS.contains(&&**key.get_ref()))
        {
            return Err(self.unknown(key.get_ref(), key, DATASET_KEYS.into_iter()));
        }
        let find = |name: &str| {
            entries
                .iter()
                .find(|(key, _)| key.get_ref() == name)
                .map(|(_, value)| *value)
        };
        let path = match find("path").map(Spanned::get_ref) {
            Some(DeValue::String(path)) if !path.is_empty() => config.beside_file(path),
            other => return Err(self.wrong_path(item, other)),
        };
        let columns = find("columns")
            .map(|value| self.columns(value))
            .transpose()?;
        let line = self.line(item.span().start);
        config.datasets.push(DatasetEntry {
            path,
            columns,
            line,
        });
        Ok(())
    }

    fn columns(&self, value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, ConfigError> {
        let names = value.get_ref().as_array().and_then(|items| {
            let names = items
                .iter()
                .map(|item| item.get_ref().as_str().map(str::to_owned));
            names
                .collect::<Option<Vec<_>>>()
                .filter(|names| !names.is_empty())
        });
        names.ok_or_else(|| {
            let refusal = match value.get_ref() {
                DeValue::Array(items) if items.is_empty() => "is empty".into(),
                DeValue::Array(_) => "has an item that is no text".into(),
                other => format!("is {}", Written::File(other)),
            };
            let takes = "a list of names, like [\"x\", \"y\"]; without it, all columns are read";
            value_error(
                self.place(value.span().start),
                "columns",
                takes,
                Refusal(refusal),
            )
        })
    }

    fn wrong_path(&self, item: &Spanned<DeValue<'_>>, found: Option<&DeValue<'_>>) -> ConfigError {
        let refusal = found.map_or("is missing".into(), |found| {
            format!("is {}", Written::File(found))
        });
        let takes = "the path of a .npy, Parquet or Arrow file";
        value_error(
            self.place(item.span().start),
            "path",
            takes,
            Refusal(refusal),
        )
    }

    fn wrong_datasets(&self, value: &Spanned<DeValue<'_>>, found: &DeValue<'_>) -> ConfigError {
        let refusal = Refusal(format!("is or has {}", Written::File(found)));
        let takes = "tables, each of which begins with [[datasets]]";
        value_error(self.place(value.span().start), DATASETS, takes, refusal)
    }

    fn unknown(
        &self,
        name: &str,
        key: &Spanned<DeString<'_>>,
        known: impl Iterator<Item = &'static str>,
    ) -> ConfigError {
        ConfigError::UnknownKey {
            place: self.place(key.span().start),
            key: name.into(),
            hint: hint(name, &known.collect::<Vec<_>>()),
        }
    }

    fn place(&self, offset: usize) -> Place {
        Place::Line {
            path: self.path.into(),
            line: self.line(offset),
        }
    }

    fn line(&self, offset: usize) -> usize {
        self.line_ends.partition_point(|&end| end < offset) + 1
    }
}

/// The entries of a table as they stand in the file, so that the first mistake is the one that is told.
fn in_order<'a>(table: &'a DeTable<'a>) -> Vec<Entry<'a>> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn is_section(name: &str) -> bool {
    KEYS.iter().any(|key| {
        key.name
            .split_once('.')
            .is_some_and(|(section, _)| section == name)
    })
}
