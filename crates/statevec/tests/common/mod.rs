//! What the tests share: groups of ranks, and data that shows any change of order.
#![allow(dead_code, reason = "no test uses all of it")]

use std::num::NonZero;
use std::sync::Arc;
use std::thread;

use collectives::{Communicator, Options, threads};
use compute::{Device, Execution, Mesh};
use statevec::{Complex, Encoder, Policy, Precision, Request, State};

/// Runs the same code on `ranks` ranks; returns the results in rank order.
pub(crate) fn on_ranks<T: Send>(
    ranks: usize,
    run: impl Fn(Arc<dyn Communicator>) -> T + Sync,
) -> Vec<T> {
    let run = &run;
    thread::scope(|scope| {
        let communicators = threads(ranks, Options::default()).into_iter();
        let running: Vec<_> = communicators
            .map(|communicator| scope.spawn(move || run(Arc::new(communicator))))
            .collect();
        running
            .into_iter()
            .map(|rank| rank.join().unwrap())
            .collect()
    })
}

/// How a state is spread.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spread {
    pub(crate) policy: Policy,
    pub(crate) devices: usize,
    pub(crate) ranks: usize,
    pub(crate) threads: usize,
    /// Whether the devices are shares of a GPU.
    pub(crate) gpus: bool,
}

impl Spread {
    pub(crate) fn encoder(
        &self,
        communicator: Arc<dyn Communicator>,
        qubits: u32,
        precision: Precision,
    ) -> Encoder {
        let device = if self.gpus {
            |id| Device::cuda(id, 0)
        } else {
            Device::cpu
        };
        let mesh = Mesh::new((0..self.devices as u32).map(device).collect()).unwrap();
        let threads = NonZero::new(self.threads).unwrap();
        let execution = Execution::new(mesh, communicator, threads).unwrap();
        let request = Request::new(qubits).laid(self.policy).precise(precision);
        Encoder::new(&execution, request).unwrap()
    }

    /// Runs the same code on every rank, with an encoder.
    pub(crate) fn run<T: Send>(
        &self,
        qubits: u32,
        precision: Precision,
        run: impl Fn(&Encoder) -> T + Sync,
    ) -> Vec<T> {
        on_ranks(self.ranks, |communicator| {
            run(&self.encoder(communicator, qubits, precision))
        })
    }
}

/// The device of a GPU, and several that share it, served by one rank or more.
pub(crate) fn gpu_spreads(qubits: u32) -> Vec<Spread> {
    cuda_emulator::install();
    let spread = |(policy, devices, ranks)| Spread {
        policy,
        devices,
        ranks,
        threads: 2,
        gpus: true,
    };
    let all = [
        (Policy::Single, 1, 1),
        (Policy::Equal, 2, 1),
        (Policy::Equal, 4, 2),
        (Policy::Balanced, 3, 2),
        (Policy::Balanced, 5, 5),
        (Policy::Replicated, 2, 2),
        (Policy::Single, 3, 3),
    ];
    let fits = |(policy, devices, _): &(Policy, usize, usize)| {
        matches!(policy, Policy::Single | Policy::Replicated) || *devices <= 1 << qubits
    };
    all.into_iter().filter(fits).map(spread).collect()
}

/// Every policy, for 1 to 16 devices, served by 1 to 13 ranks with one or more threads; and some on a GPU.
pub(crate) fn spreads(qubits: u32) -> Vec<Spread> {
    let most = 16.min(1usize << qubits);
    let mut spreads = Vec::new();
    for devices in 1..=most {
        for policy in [
            Policy::Single,
            Policy::Equal,
            Policy::Balanced,
            Policy::Replicated,
        ] {
            if policy == Policy::Equal && !devices.is_power_of_two() {
                continue;
            }
            // One rank, and for each number of devices another number of ranks.
            let mut ranks = vec![1, [2, 3, 4, 8, devices][devices % 5].min(devices)];
            ranks.dedup();
            spreads.extend(ranks.into_iter().map(|ranks| Spread {
                policy,
                devices,
                ranks,
                threads: 1 + devices % 3,
                gpus: false,
            }));
        }
    }
    spreads.extend(gpu_spreads(qubits));
    spreads
}

/// Values of many sizes, so that another order of adding gives other bits.
pub(crate) fn data(len: usize) -> Vec<f64> {
    (0..len)
        .map(|i| (((i * 7919 + 13) % 1009) as f64 - 300.0) * 0.1 + 1e-3 / (i + 1) as f64)
        .collect()
}

/// All amplitudes, on every rank.
pub(crate) fn amplitudes(state: &State) -> Vec<Complex> {
    state.copy_range(0..state.len()).unwrap()
}
