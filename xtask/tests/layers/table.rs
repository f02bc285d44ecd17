//! The order of the crates, and of the files in each: the table that `docs/architecture.md` prints.

/// A crate of the workspace.
pub(crate) struct Crate {
    pub(crate) package: &'static str,
    pub(crate) folder: &'static str,
    /// The crates of the workspace that it may depend on, but for its tests, which may use all.
    pub(crate) uses: &'static [&'static str],
    /// Its modules from the top down, but for the root. What stands in one line are neighbours: they may know each other, but not in a
    /// circle. A module with a folder stands for all in the folder that has no place of its own here.
    pub(crate) layers: &'static [&'static str],
}

/// Crates whose layers are not in the table yet.
pub(crate) const WITHOUT_LAYERS: [&str; 1] = ["statevec"];

/// From the top down: a crate uses only what is below it.
pub(crate) const CRATES: &[Crate] = &[
    Crate {
        package: "e2e",
        folder: "tests",
        uses: &["qis-pipeline"],
        layers: &[],
    },
    Crate {
        package: "xtask",
        folder: "xtask",
        uses: &[],
        layers: &[
            "tasks command",
            "suite kernels",
            "cross setup",
            "facts gpu",
            "pip process",
            "plan counts ptxas snapshots",
            "failure",
        ],
    },
    Crate {
        package: "qis-compiler",
        folder: "cli",
        uses: &["qis-pipeline", "runtime-abi"],
        layers: &[
            "run",
            "job",
            "gpu_library output",
            "plan watch",
            "memory",
            "crash",
            "args report timings interface closed",
        ],
    },
    Crate {
        package: "qis-pipeline",
        folder: "crates/pipeline",
        uses: &["gpu-codegen"],
        layers: &[
            "emit",
            "module",
            "passes sink mailbox stack debug arrays arithmetic",
            "prepare",
            "gates modifiers order unused",
            "read",
            "envelope",
            "check message weigh",
            "machine",
            "error",
            "options",
            "limits symbols target",
        ],
    },
    Crate {
        package: "gpu-codegen",
        folder: "crates/gpu-codegen",
        uses: &["runtime-abi"],
        layers: &["codegen", "interface thunks", "thunk place"],
    },
    Crate {
        package: "libgpu",
        folder: "crates/libgpu",
        uses: &[
            "statevec",
            "compute",
            "datasets",
            "cuda",
            "collectives",
            "runtime-abi",
        ],
        layers: &[
            "abi",
            "execute",
            "functions",
            "context",
            "store",
            "error",
            "record",
            "engine",
            "config crash",
            "fork sync",
        ],
    },
    Crate {
        package: "datasets",
        folder: "crates/datasets",
        uses: &[],
        layers: &[
            "dataset",
            "npy ipc parquet",
            "table",
            "cursor",
            "parquet/open",
            "parquet/column",
            "parquet/footer parquet/lists parquet/pages",
            "parquet/damage parquet/thrift compression",
            "batch",
            "detect map memory guard select",
            "error",
            "format values",
        ],
    },
    Crate {
        package: "statevec",
        folder: "crates/statevec",
        uses: &["compute", "cuda", "collectives"],
        layers: &[],
    },
    Crate {
        package: "compute",
        folder: "crates/compute",
        uses: &["cuda", "collectives"],
        layers: &[
            "execution",
            "upload",
            "parallel",
            "thread_pool tree",
            "memory mesh vectors",
            "shared",
        ],
    },
    Crate {
        package: "cuda-emulator",
        folder: "test-support/cuda-emulator",
        uses: &["cuda"],
        layers: &["driver nccl", "emulator"],
    },
    Crate {
        package: "cuda",
        folder: "crates/cuda",
        uses: &["collectives"],
        layers: &[
            "nccl peers typed",
            "communicator part blocks",
            "graph elements device_error",
            "transfer",
            "staging",
            "stream",
            "gpu",
            "kernels pinned",
            "reading encoders inputs buffers",
            "amplitude reduce sections",
            "launch ptx error",
        ],
    },
    Crate {
        package: "collectives",
        folder: "crates/collectives",
        uses: &[],
        layers: &[
            "suite",
            "threads single",
            "typed",
            "communicator",
            "agree meaning",
            "error",
            "call",
            "element",
        ],
    },
    Crate {
        package: "runtime-abi",
        folder: "runtime-abi",
        uses: &[],
        layers: &[
            "documents library kit",
            "description signature version",
            "table",
        ],
    },
    Crate {
        package: "toolchain",
        folder: "test-support/toolchain",
        uses: &[],
        layers: &[],
    },
    Crate {
        package: "golden",
        folder: "test-support/golden",
        uses: &[],
        layers: &[],
    },
];
