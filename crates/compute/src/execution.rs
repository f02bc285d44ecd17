//! What computes: a mesh, the ranks that serve its devices, and the threads and upload streams of this rank.
//!
//! The ranks take the devices in the order given, in blocks as equal as possible: device `d` of `D` is served by rank
//! `d * R / D`. Before memory is allocated, the ranks compare their meshes: with different meshes, parts of an array
//! might be on no rank.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::num::NonZero;
use std::sync::Arc;

use collectives::{Collectives, Communicator, alone};
use cuda::{CudaError, Stream};

use crate::memory::{Estimate, MemoryError, MemoryPool};
use crate::mesh::{Device, Mesh};
use crate::thread_pool::ThreadPool;
use crate::upload::UploadStream;

/// A mesh with the ranks that serve it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Execution {
    mesh: Arc<Mesh>,
    communicator: Arc<dyn Communicator>,
    thread_pool: Arc<ThreadPool>,
    memory_pool: Arc<MemoryPool>,
    ranks_a_machine: NonZero<usize>,
    /// The upload stream of each device of this rank that is on a GPU, by the device's position in the mesh.
    upload_streams: Arc<BTreeMap<usize, Arc<UploadStream>>>,
}

impl Execution {
    /// Brings a mesh and ranks together. Every rank calls this, with the same mesh.
    ///
    /// # Errors
    /// There are fewer devices than ranks, another rank has another mesh, the ranks cannot communicate, or a GPU of
    /// this rank cannot be used.
    pub fn new(
        mesh: Mesh,
        communicator: Arc<dyn Communicator>,
        threads: NonZero<usize>,
    ) -> Result<Self, ExecutionError> {
        let (devices, ranks) = (mesh.devices().len(), communicator.size());
        same_mesh(&mesh, &*communicator)?;
        if devices < ranks {
            return Err(ExecutionError::IdleRank { devices, ranks });
        }
        let upload_streams = upload_streams(&mesh, communicator.rank(), ranks)?;
        Ok(Self {
            mesh: Arc::new(mesh),
            communicator,
            thread_pool: Arc::new(ThreadPool::new(threads.get())),
            memory_pool: MemoryPool::of_process(),
            ranks_a_machine: NonZero::<usize>::MIN,
            upload_streams: Arc::new(upload_streams),
        })
    }

    /// One rank that serves one device with all the machine's cores.
    #[must_use]
    pub fn alone() -> Self {
        let mesh = Mesh::new(vec![Device::cpu(0)]).expect("one device is a mesh");
        Self {
            mesh: Arc::new(mesh),
            communicator: Arc::new(alone()),
            thread_pool: ThreadPool::of_machine(),
            memory_pool: MemoryPool::of_process(),
            ranks_a_machine: NonZero::<usize>::MIN,
            upload_streams: Arc::default(),
        }
    }

    /// The same where `ranks_a_machine` ranks share the memory of a machine: each takes at most its share. By default,
    /// a rank has the machine to itself.
    #[must_use]
    pub fn sharing_memory(self, ranks_a_machine: NonZero<usize>) -> Self {
        Self {
            ranks_a_machine,
            ..self
        }
    }

    /// The devices.
    #[must_use]
    pub fn mesh(&self) -> &Mesh {
        &self.mesh
    }

    /// This rank's communicator.
    #[must_use]
    pub fn communicator(&self) -> &dyn Communicator {
        &*self.communicator
    }

    /// The same, to be shared.
    #[must_use]
    pub fn shared_communicator(&self) -> &Arc<dyn Communicator> {
        &self.communicator
    }

    /// Which rank this is.
    #[must_use]
    pub fn rank(&self) -> usize {
        self.communicator.rank()
    }

    /// How many ranks there are.
    #[must_use]
    pub fn ranks(&self) -> usize {
        self.communicator.size()
    }

    /// How many threads this rank computes with.
    #[must_use]
    pub fn threads(&self) -> usize {
        self.thread_pool.threads()
    }

    /// Returns memory of freed arrays to the system. Up to a gibibyte is kept as long as the process has an execution,
    /// so that the next array of the same size is ready sooner.
    pub fn release_memory(&self) {
        self.memory_pool.release();
    }

    /// The threads that this rank computes with.
    #[must_use]
    pub fn thread_pool(&self) -> &ThreadPool {
        &self.thread_pool
    }

    /// Where this process keeps the memory of freed arrays.
    #[must_use]
    pub fn memory_pool(&self) -> &Arc<MemoryPool> {
        &self.memory_pool
    }

    /// The rank that serves the device at a position of the mesh.
    #[must_use]
    pub fn rank_of(&self, device: usize) -> usize {
        server(device, self.mesh.devices().len(), self.ranks())
    }

    /// Whether arrays lie in the memory of GPUs.
    #[must_use]
    pub fn on_gpus(&self) -> bool {
        !self.upload_streams.is_empty()
    }

    /// The upload stream of this rank's first GPU, if it has one: arrays there are made and read in its order.
    #[must_use]
    pub fn stream(&self) -> Option<&Arc<Stream>> {
        self.upload_streams
            .values()
            .next()
            .map(|upload| upload.stream())
    }

    /// The upload stream of the GPU of the device at a position of the mesh, if this rank serves it. Devices of one GPU
    /// share it.
    #[must_use]
    pub fn upload_stream(&self, device: usize) -> Option<&Arc<UploadStream>> {
        self.upload_streams.get(&device)
    }

    /// Checks that there is memory for each of the ranks that share the machine. Kept memory is returned to the system
    /// first.
    ///
    /// # Errors
    /// There is not enough; the error has the bytes that are needed and those that are free.
    pub fn check_memory(&self, estimate: Estimate) -> Result<(), MemoryError> {
        let check = || estimate.check(self.ranks_a_machine.get() as u64);
        check().or_else(|_| {
            // The memory that was kept for later is needed now.
            self.release_memory();
            check()
        })
    }
}

/// The rank, of `ranks`, that serves a device, of `devices`.
fn server(device: usize, devices: usize, ranks: usize) -> usize {
    device * ranks / devices
}

/// An upload stream for each GPU of a rank.
fn upload_streams(
    mesh: &Mesh,
    rank: usize,
    ranks: usize,
) -> Result<BTreeMap<usize, Arc<UploadStream>>, CudaError> {
    let devices = mesh.devices();
    let mut streams: BTreeMap<usize, Arc<UploadStream>> = BTreeMap::new();
    let mut opened: BTreeMap<u32, Arc<UploadStream>> = BTreeMap::new();
    for (position, device) in devices.iter().enumerate() {
        let own = server(position, devices.len(), ranks) == rank;
        let Some(gpu) = device.gpu.filter(|_| own) else {
            continue;
        };
        let stream = match opened.get(&gpu) {
            Some(stream) => Arc::clone(stream),
            None => Arc::new(UploadStream::open(gpu)?),
        };
        opened.insert(gpu, Arc::clone(&stream));
        streams.insert(position, stream);
    }
    Ok(streams)
}

fn same_mesh(mesh: &Mesh, communicator: &dyn Communicator) -> Result<(), ExecutionError> {
    let mut all = vec![0; communicator.size()];
    communicator.all_gather(&[fingerprint(mesh)], &mut all)?;
    match all.iter().position(|print| *print != all[0]) {
        Some(rank) => Err(ExecutionError::OtherMesh { rank }),
        None => Ok(()),
    }
}

fn fingerprint(mesh: &Mesh) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    mesh.hash(&mut hasher);
    hasher.finish()
}

/// The hash of Fowler, Noll and Vo, which is the same in every process; the standard library's need not be.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        self.0 = bytes.iter().fold(self.0, step);
    }
}

/// Why mesh and ranks do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExecutionError {
    /// There are more ranks than devices.
    #[error("{devices} devices for {ranks} ranks: every rank needs a device of its own")]
    IdleRank {
        /// The number of devices.
        devices: usize,
        /// The number of ranks.
        ranks: usize,
    },
    /// The ranks were given different meshes.
    #[error("rank {rank} has other devices than rank 0; every rank needs the same mesh")]
    OtherMesh {
        /// The first rank that differs.
        rank: usize,
    },
    /// The ranks cannot communicate.
    #[error(transparent)]
    Communicator(#[from] collectives::Error),
    /// A GPU cannot be used.
    #[error(transparent)]
    Gpu(#[from] CudaError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meshes_have_fingerprints() {
        let print = |devices: &str| fingerprint(&Mesh::cpu(devices).unwrap());
        assert_eq!(print("0-3"), print("0,1,2,3"));
        assert_ne!(print("0-3"), print("3,2,1,0"));
        assert_ne!(print("0-3"), print("0-2"));
    }

    #[test]
    fn one_rank_serves_every_device() {
        let execution = Execution::new(
            Mesh::cpu("0-4").unwrap(),
            Arc::new(alone()),
            NonZero::<usize>::MIN,
        )
        .unwrap();
        assert_eq!((execution.rank(), execution.ranks()), (0, 1));
        assert!((0..5).all(|device| execution.rank_of(device) == 0));
        assert!(Execution::alone().threads() >= 1);
    }
}
