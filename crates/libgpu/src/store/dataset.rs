//! Data sets: the files of the configuration, each opened once for the library.

use std::sync::OnceLock;

pub(crate) use datasets::Dataset;
use datasets::{ErrorKind, Options};

use super::Budget;
use super::budget::FileMemory;
use crate::Error;
use crate::config::{Config, DatasetEntry};
use crate::crash;
use crate::sync::{Arc, Mutex};

/// The data sets of the configuration, each of which is opened at its first use.
#[derive(Debug)]
pub(crate) struct DataFiles {
    open: Vec<OnceLock<Arc<Dataset>>>,
    opening: Mutex<()>,
}

impl DataFiles {
    pub(crate) fn new(config: &Config) -> Self {
        Self {
            open: config.datasets.iter().map(|_| OnceLock::new()).collect(),
            opening: Mutex::new(()),
        }
    }

    /// Data set `k` of the configuration.
    pub(crate) fn get(
        &self,
        config: &Config,
        budget: &Arc<Budget>,
        k: i64,
    ) -> Result<Arc<Dataset>, Error> {
        let count = config.datasets.len();
        let place = usize::try_from(k).ok().filter(|place| *place < count);
        let place = place.ok_or(Error::NoDataset { k, count })?;
        // One at a time, so that several ranks read a large header once.
        let _opening = self.opening.lock();
        if let Some(dataset) = self.open[place].get() {
            return Ok(Arc::clone(dataset));
        }
        let entry = &config.datasets[place];
        let opened = || self.within_memory(|| open(entry, budget));
        let dataset = Arc::new(crash::reading(&entry.path, opened)?);
        Ok(Arc::clone(self.open[place].get_or_init(|| dataset)))
    }

    /// Decodes something. If there is not enough memory, drops the data sets' caches of decoded data and tries once
    /// more.
    pub(crate) fn within_memory<T>(
        &self,
        mut decode: impl FnMut() -> Result<T, datasets::Error>,
    ) -> Result<T, datasets::Error> {
        match decode() {
            Err(error) if matches!(error.kind, ErrorKind::DecodingMemory { .. }) => {
                let open = self.open.iter().filter_map(OnceLock::get);
                open.for_each(|dataset| dataset.release());
                decode()
            }
            done => done,
        }
    }
}

/// Opens a data set like a program that has all of the memory which the configuration allows.
///
/// # Errors
/// As [`Dataset::open`].
pub fn try_dataset(config: &Config, entry: &DatasetEntry) -> Result<Dataset, datasets::Error> {
    open(entry, &Budget::new(config.memory, 1, None))
}

fn open(entry: &DatasetEntry, budget: &Arc<Budget>) -> Result<Dataset, datasets::Error> {
    let options = Options::default().memory(Arc::new(FileMemory(Arc::clone(budget))));
    let options = match &entry.columns {
        Some(names) => options.columns(names),
        None => options,
    };
    Dataset::open(&entry.path, &options)
}
