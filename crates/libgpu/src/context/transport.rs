//! The transports, in two tables: between ranks on the host, and between their GPUs. Those of one table are tried in
//! its order, and all give the same bits.
//!
//! A transport is a row here, and a file with its code in `crates/collectives` or `crates/cuda`.

use std::collections::HashSet;

use collectives::{Collectives, Communicator, Options, Reduction, alone, threads};
use compute::{Execution, Mesh};
use cuda::{DeviceCommunicator, Nccl, NcclError, NcclLibrary, Peers, Stream};

use super::Process;
use super::lane::Ends;
use crate::Error;
use crate::config::{Config, TransportChoice};
use crate::sync::Arc;

/// The description of a transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transport {
    /// Its name.
    pub name: &'static str,
    /// The place of the data that it carries.
    pub memory: &'static str,
    /// Which ranks it serves.
    pub ranks: &'static str,
    /// How it works, in a sentence.
    pub about: &'static str,
}

/// A row of a table: a transport, and what connects ranks through it.
struct Row<C> {
    transport: Transport,
    connect: C,
}

/// Reaches the ranks of a new context; none if it does not serve this configuration.
type OnHost = fn(&Process) -> Result<Option<Ends>, Error>;

const HOST: &[Row<OnHost>] = &[
    Row {
        transport: Transport {
            name: "alone",
            memory: "host",
            ranks: "one",
            about: "There are no other ranks.",
        },
        connect: |process| {
            let ends = || Ends::Here(vec![Arc::new(alone())]);
            Ok((process.config.ranks == 1).then(ends))
        },
    },
    Row {
        transport: Transport {
            name: "processes",
            memory: "host",
            ranks: "any number, in processes of one machine (LIBGPU_TRANSPORT=processes)",
            about: "libgpu starts a process for each further rank. They share memory.",
        },
        connect: |process| match process.config.transport {
            TransportChoice::Processes => Ok(Some(Ends::Elsewhere(process.workers()?.lane()?))),
            TransportChoice::Threads | TransportChoice::Mpi => Ok(None),
        },
    },
    Row {
        transport: Transport {
            name: "mpi",
            memory: "host",
            ranks: "any number, in processes of an MPI job (LIBGPU_TRANSPORT=mpi)",
            about: "Messages go over any MPI, which is found when the program runs.",
        },
        connect: over_mpi,
    },
    Row {
        transport: Transport {
            name: "threads",
            memory: "host",
            ranks: "any number, in one process",
            about: "Each rank is a thread and reads the others' buffers.",
        },
        connect: |process| {
            let limit = process.config.watchdog;
            let ends = threads(process.config.ranks, Options { limit }).into_iter();
            let ends = ends.map(|end| Arc::new(end) as _).collect();
            Ok(Some(Ends::Here(ends)))
        },
    },
];

#[cfg(target_os = "linux")]
fn over_mpi(process: &Process) -> Result<Option<Ends>, Error> {
    if process.config.transport != TransportChoice::Mpi {
        return Ok(None);
    }
    process.job()?.reach().map(Some)
}

#[cfg(not(target_os = "linux"))]
fn over_mpi(process: &Process) -> Result<Option<Ends>, Error> {
    match process.config.transport {
        TransportChoice::Mpi => Err(Error::Workers(
            "ranks over MPI (LIBGPU_TRANSPORT=mpi) need Linux; with LIBGPU_TRANSPORT=threads they run here".into(),
        )),
        _ => Ok(None),
    }
}

/// Makes a rank's end; none if it does not serve these ranks. All ranks make theirs at the same time, and get the same
/// outcome.
type OnGpus = fn(&Connecting<'_>) -> Result<Option<Box<dyn DeviceCommunicator>>, Error>;

const GPUS: &[Row<OnGpus>] = &[
    Row {
        transport: Transport {
            name: "peers",
            memory: "GPU",
            ranks: "two or more, in one process, whose GPUs all reach each other",
            about: "Each GPU reads the memory of the others.",
        },
        connect: peers,
    },
    Row {
        transport: Transport {
            name: "nccl",
            memory: "GPU",
            ranks: "two or more, each with a GPU of its own, where NCCL is found",
            about: "NCCL carries the data, and kernels of libgpu add floats.",
        },
        connect: nccl,
    },
];

/// The transports of this build, in the order in which they are tried.
pub fn transports() -> impl Iterator<Item = Transport> {
    let host = HOST.iter().map(|row| row.transport);
    host.chain(GPUS.iter().map(|row| row.transport))
}

/// How the ranks of a new context are reached.
pub(super) fn between_ranks(process: &Process) -> Result<Ends, Error> {
    let mut found = HOST.iter().map(|row| (row.connect)(process));
    let ends = found.find_map(Result::transpose);
    // The last row serves any number.
    ends.unwrap_or_else(|| Ok(Ends::Here(Vec::new())))
}

/// A rank's end of a transport between the GPUs of all ranks, if there is one; all ranks make theirs at the same time.
pub(super) fn between_gpus(
    execution: &Execution,
    config: &Config,
) -> Result<Option<Box<dyn DeviceCommunicator>>, Error> {
    let (Some(stream), 2..) = (execution.stream(), execution.ranks()) else {
        return Ok(None);
    };
    let rank = Connecting {
        execution,
        config,
        stream,
    };
    let mut found = GPUS.iter().map(|row| (row.connect)(&rank));
    found.find_map(Result::transpose).transpose()
}

/// A rank on a GPU, before it has an end.
struct Connecting<'a> {
    execution: &'a Execution,
    config: &'a Config,
    stream: &'a Arc<Stream>,
}

impl Connecting<'_> {
    fn communicator(&self) -> &dyn Communicator {
        self.execution.communicator()
    }
}

/// This rank's value, if all ranks have one: they may be in processes that find different things.
fn if_all<T>(communicator: &dyn Communicator, own: Option<T>) -> Result<Option<T>, Error> {
    let has = u64::from(own.is_some());
    let all = communicator.all_reduce_value(has, Reduction::Min)?;
    Ok(own.filter(|_| all == 1))
}

fn peers(rank: &Connecting<'_>) -> Result<Option<Box<dyn DeviceCommunicator>>, Error> {
    if rank.config.transport != TransportChoice::Threads {
        return Ok(None);
    }
    match Peers::new(rank.communicator(), rank.stream) {
        Err(error) if error.is_out_of_reach() => Ok(None),
        peers => Ok(Some(Box::new(peers?))),
    }
}

fn nccl(rank: &Connecting<'_>) -> Result<Option<Box<dyn DeviceCommunicator>>, Error> {
    let serves = !shares_a_gpu(rank.execution.mesh());
    let library = serves.then(|| find_nccl(rank.config).ok()).flatten();
    let Some(library) = if_all(rank.communicator(), library)? else {
        return Ok(None);
    };
    // A call that never ends is reported by NCCL's time limit, and not by ranks that wait for this one.
    let limit = rank.config.watchdog.mul_f64(0.9);
    let nccl = Nccl::new(&library, rank.communicator(), rank.stream, limit)?;
    Ok(Some(Box::new(nccl)))
}

/// Whether two devices are of the same GPU.
fn shares_a_gpu(mesh: &Mesh) -> bool {
    let mut gpus = HashSet::new();
    let devices = mesh.devices().iter();
    devices
        .filter_map(|device| device.gpu)
        .any(|gpu| !gpus.insert(gpu))
}

/// NCCL, in the folder of the configuration or where the system looks.
///
/// # Errors
/// It was not found, or is too old.
pub fn find_nccl(config: &Config) -> Result<Arc<NcclLibrary>, NcclError> {
    let folders: Vec<_> = config.nccl.iter().cloned().collect();
    NcclLibrary::find(&folders)
}

#[cfg(test)]
mod tests {
    use super::super::on_all::on_all;
    use super::*;

    #[test]
    fn every_number_of_ranks_is_served() {
        for ranks in [1, 2, 5] {
            let mut config = Config::default();
            config.ranks = ranks;
            let Ends::Here(ends) = between_ranks(&Process::new(config, None, 0)).unwrap() else {
                panic!("threads are the default");
            };
            let found: Vec<_> = ends.iter().map(|end| (end.rank(), end.size())).collect();
            let expected: Vec<_> = (0..ranks).map(|rank| (rank, ranks)).collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn one_rank_is_alone() {
        let mut config = Config::default();
        config.transport = TransportChoice::Processes;
        let ends = between_ranks(&Process::new(config, None, 0));
        let Ok(Ends::Here(ends)) = ends else {
            panic!("one rank is the default");
        };
        let [end] = &ends[..] else {
            panic!("{} ends", ends.len());
        };
        assert!(format!("{end:?}").starts_with("Alone"), "{end:?}");
    }

    #[test]
    fn what_one_rank_lacks_no_rank_has() {
        let found = |lacking: Option<usize>| {
            on_all(3, |end| {
                let own = (lacking != Some(end.rank())).then_some("a library");
                if_all(&end, own).unwrap()
            })
        };
        assert_eq!(found(None), [Some("a library"); 3]);
        assert_eq!(found(Some(1)), [None; 3]);
    }

    #[test]
    fn names_are_told_apart() {
        let names: HashSet<_> = transports().map(|transport| transport.name).collect();
        assert_eq!(names.len(), transports().count());
    }
}
