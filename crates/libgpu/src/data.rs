//! Data sets: the files of the configuration, opened once for the library and read row by row.

use std::sync::OnceLock;

use datasets::{Dataset, ErrorKind, Options};

use crate::Error;
use crate::budget::{Budget, Shared};
use crate::buffers::{Buffer, natural};
use crate::config::{Config, DatasetEntry};
use crate::crash;
use crate::objects::Object;
use crate::replica::Replica;
use crate::states;
use crate::sync::{Arc, Mutex};

/// The data sets of the configuration, each open from when it is first asked for.
#[derive(Debug)]
pub(crate) struct Files {
    open: Vec<OnceLock<Arc<Dataset>>>,
    opening: Mutex<()>,
}

impl Files {
    pub(crate) fn new(config: &Config) -> Self {
        Self {
            open: config.datasets.iter().map(|_| OnceLock::new()).collect(),
            opening: Mutex::new(()),
        }
    }

    /// Data set `k`.
    fn get(&self, config: &Config, budget: &Arc<Budget>, k: i64) -> Result<Arc<Dataset>, Error> {
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

    /// Decodes something; where there is no memory for it, once more without what data sets keep of what they decoded last.
    fn within_memory<T>(
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

/// Opens a data set as a program would that has all of the memory which the configuration allows.
///
/// # Errors
/// As [`Dataset::open`].
pub fn try_dataset(config: &Config, entry: &DatasetEntry) -> Result<Dataset, datasets::Error> {
    open(entry, &Budget::new(config.memory, 1))
}

fn open(entry: &DatasetEntry, budget: &Arc<Budget>) -> Result<Dataset, datasets::Error> {
    let options = Options::default().memory(Arc::new(Shared(Arc::clone(budget))));
    let options = match &entry.columns {
        Some(names) => options.columns(names),
        None => options,
    };
    Dataset::open(&entry.path, &options)
}

pub(crate) fn open_dataset(replica: &mut Replica, k: i64) -> Result<i64, Error> {
    let shared = &replica.shared;
    let dataset = shared.files.get(&shared.config, &shared.budget, k)?;
    replica.objects.insert(Object::Dataset(dataset))
}

pub(crate) fn rows(replica: &mut Replica, dataset: i64) -> Result<i64, Error> {
    let dataset = replica.objects.get::<Arc<Dataset>>(dataset)?;
    Ok(dataset.rows().cast_signed())
}

pub(crate) fn columns(replica: &mut Replica, dataset: i64) -> Result<i64, Error> {
    let dataset = replica.objects.get::<Arc<Dataset>>(dataset)?;
    Ok(dataset.columns().cast_signed())
}

pub(crate) fn load(replica: &mut Replica, dataset: i64, row: i64) -> Result<i64, Error> {
    let values = read(replica, dataset, row)?;
    replica.objects.insert(Object::Buffer(values))
}

pub(crate) fn encode(
    replica: &mut Replica,
    dataset: i64,
    row: i64,
    qubits: i64,
) -> Result<i64, Error> {
    let encoder = states::encoder(replica, qubits)?;
    let values = read(replica, dataset, row)?;
    states::keep(replica, &encoder, |_| encoder.amplitude(&values[..]))
}

/// A row, in memory that was asked for before anything is read.
fn read(replica: &Replica, dataset: i64, row: i64) -> Result<Buffer, Error> {
    let dataset = replica.objects.get::<Arc<Dataset>>(dataset)?;
    let row = natural("row", row)?;
    dataset.check_row(row)?;
    let too_long = |_| Error::BufferMemory { len: 0 };
    let columns = usize::try_from(dataset.columns()).map_err(too_long)?;
    let mut values = Buffer::new(replica.shared.budget.take(0)?);
    values.resize(columns)?;
    let files = &replica.shared.files;
    crash::reading(dataset.path(), || {
        files.within_memory(|| dataset.read_into(row..row + 1, &mut values))
    })?;
    Ok(values)
}

pub(crate) fn close(replica: &mut Replica, dataset: i64) -> Result<(), Error> {
    replica.objects.get::<Arc<Dataset>>(dataset)?.release();
    replica.objects.remove::<Arc<Dataset>>(dataset)
}
