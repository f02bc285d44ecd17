//! Data sets: the files of the configuration, opened once for the library and read row by row.

use std::sync::OnceLock;

use datasets::Dataset;

use crate::Error;
use crate::buffers::{Buffer, natural};
use crate::config::Config;
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
    fn get(&self, config: &Config, k: i64) -> Result<Arc<Dataset>, Error> {
        let count = config.datasets.len();
        let place = usize::try_from(k).ok().filter(|place| *place < count);
        let place = place.ok_or(Error::NoDataset { k, count })?;
        // One at a time, so that several ranks read a large header once.
        let _opening = self.opening.lock();
        if let Some(dataset) = self.open[place].get() {
            return Ok(Arc::clone(dataset));
        }
        let entry = &config.datasets[place];
        let dataset = Arc::new(crash::reading(&entry.path, || entry.open())?);
        Ok(Arc::clone(self.open[place].get_or_init(|| dataset)))
    }
}

pub(crate) fn open_dataset(replica: &mut Replica, k: i64) -> Result<i64, Error> {
    let shared = &replica.shared;
    let dataset = shared.files.get(&shared.config, k)?;
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
    crash::reading(dataset.path(), || {
        dataset.read_into(row..row + 1, &mut values)
    })?;
    Ok(values)
}

pub(crate) fn close(replica: &mut Replica, dataset: i64) -> Result<(), Error> {
    replica.objects.remove::<Arc<Dataset>>(dataset)
}
