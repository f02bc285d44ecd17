//! What there is to say, found out once and shown as text or as JSON.

use std::fmt;
use std::fs;
use std::path::Path;
use std::thread::available_parallelism;

use compute::available_memory;
use cuda::DeviceInfo;
use gpu::Machine;
use gpu::config::{self, Config, DatasetEntry};
use gpu::documents::call_of;
use gpu::{FUNCTIONS, Function, LibGpu};
use runtime_abi::API_VERSION;
use runtime_abi::kit::GpuLibrary as _;
use serde_json::{Value, json};

/// The version of the library.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Why there is nothing but threads.
const NOT_HERE: &str = "not in this build";

/// Transports that programs ask for; those that are not in the table, the library may have one day.
const WANTED_TRANSPORTS: [&str; 1] = ["mpi"];

/// What libgpu would do in this environment.
pub(crate) struct Report {
    config: Config,
    devices: Vec<u32>,
    threads: usize,
    memory: Option<u64>,
    /// What computes, or why nothing does.
    machine: Result<Machine, String>,
    /// What there is of NCCL, or why it is not used.
    nccl: Result<String, String>,
    /// Whether a context can be opened.
    context: Result<(), String>,
    datasets: Vec<Result<Shape, String>>,
    log: Option<Result<&'static str, String>>,
}

/// What an open data set is.
struct Shape {
    rows: u64,
    columns: u64,
    element: String,
    format: String,
}

impl Report {
    pub(crate) fn new(config: Config) -> Self {
        let devices = config.devices.clone();
        let all_threads = || available_parallelism().map_or(1, |threads| threads.get());
        let datasets = config.datasets.iter();
        let datasets = datasets.map(|entry| Shape::of(&config, entry));
        let machine = Machine::of(&config).map_err(|error| error.to_string());
        Self {
            devices: devices.unwrap_or_else(|| (0..config.ranks as u32).collect()),
            threads: config.threads.unwrap_or_else(all_threads),
            memory: available_memory(),
            nccl: nccl(&machine, &config),
            machine,
            context: try_context(&config),
            datasets: datasets.collect(),
            log: config.log.as_deref().map(log_state),
            config,
        }
    }

    /// What a program would be refused, a sentence each.
    pub(crate) fn wrong(&self) -> Vec<String> {
        let datasets = self.datasets.iter().enumerate();
        let datasets = datasets.filter_map(|(index, outcome)| {
            let error = outcome.as_ref().err()?;
            Some(format!("data set {index}: {error}"))
        });
        let log = self.log.as_ref().and_then(|state| state.as_ref().err());
        let context = self.context.as_ref().err();
        context
            .cloned()
            .into_iter()
            .chain(datasets)
            .chain(log.cloned())
            .collect()
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut json = functions_json();
        json["devices"] = json!({
            "ids": self.devices,
            "threads": self.threads,
            "memory_available": self.memory,
        });
        match &self.machine {
            Ok(Machine::Cpu { reason }) => {
                json["devices"]["backend"] = "cpu".into();
                json["devices"]["not_used"] = json!({"cuda": reason});
            }
            Ok(Machine::Cuda(gpus)) => {
                json["devices"]["backend"] = "cuda".into();
                json["devices"]["gpus"] = gpus.infos().into_iter().map(gpu_json).collect();
                json["devices"]["not_used"] = json!({});
            }
            Err(reason) => json["devices"]["not_used"] = json!({"cuda": reason}),
        }
        json["transports"] = json!({
            "used": "threads in one process",
            "ranks": self.config.ranks,
            "not_used": missing(&missing_transports()),
        });
        match &self.nccl {
            Ok(found) => json["transports"]["nccl"] = found.as_str().into(),
            Err(reason) => json["transports"]["not_used"]["nccl"] = reason.as_str().into(),
        }
        json["context"] = match &self.context {
            Ok(()) => json!({"opens": true}),
            Err(error) => json!({"opens": false, "error": error}),
        };
        json["configuration"] = self.config.to_json();
        json["datasets"] = self.datasets.iter().map(shape_json).collect();
        json["log"] = match (&self.config.log, &self.log) {
            (Some(path), Some(Ok(state))) => {
                json!({"path": path.to_string_lossy(), "state": state})
            }
            (Some(path), Some(Err(error))) => {
                json!({"path": path.to_string_lossy(), "error": error})
            }
            _ => Value::Null,
        };
        json
    }

    fn write_devices(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<_> = self.devices.iter().map(u32::to_string).collect();
        let memory = self.memory.map_or("unknown".into(), gibibytes);
        writeln!(f, "Devices")?;
        let (ids, threads) = (ids.join(", "), self.threads);
        let host = format!("threads: {threads}; memory free: {memory}");
        match &self.machine {
            Ok(Machine::Cpu { reason }) => {
                writeln!(f, "  cpu   used, device ids: {ids}; {host}")?;
                writeln!(f, "  cuda  not used: {reason}")?;
            }
            Ok(Machine::Cuda(gpus)) => {
                writeln!(f, "  cuda  used, device ids: {ids}")?;
                for gpu in gpus.infos() {
                    writeln!(f, "        {}", gpu_text(gpu))?;
                }
                writeln!(f, "  cpu   used for buffers; {host}")?;
            }
            Err(reason) => writeln!(f, "  cuda  cannot be used: {reason}")?,
        }
        writeln!(f, "\nTransports")?;
        writeln!(
            f,
            "  threads in one process   used, ranks: {}",
            self.config.ranks
        )?;
        match &self.nccl {
            Ok(found) => writeln!(
                f,
                "  nccl  used where GPUs do not reach each other: {found}"
            )?,
            Err(reason) => writeln!(f, "  nccl  not used: {reason}")?,
        }
        write_missing(f, &missing_transports())
    }

    fn write_datasets(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nConfigured data sets")?;
        if self.datasets.is_empty() {
            writeln!(f, "  none")?;
        }
        for (index, (entry, outcome)) in self.config.datasets.iter().zip(&self.datasets).enumerate()
        {
            match outcome {
                Ok(shape) => writeln!(f, "  {index}  {}: {shape}", entry.path.display())?,
                Err(error) => writeln!(f, "  {index}  cannot be opened: {error}")?,
            }
        }
        Ok(())
    }

    fn write_log(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nLog")?;
        match (&self.config.log, &self.log) {
            (Some(path), Some(Ok(state))) => writeln!(f, "  {}: {state}", path.display()),
            (_, Some(Err(error))) => writeln!(f, "  {error}"),
            _ => writeln!(f, "  none"),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "libgpu {VERSION}, GPU API {API_VERSION}\n")?;
        self.write_devices(f)?;
        writeln!(f, "\nConfiguration")?;
        for line in self.config.to_string().lines() {
            writeln!(f, "  {line}")?;
        }
        self.write_datasets(f)?;
        self.write_log(f)?;
        let count = FUNCTIONS.len();
        writeln!(f, "\nFunctions\n  {count}; --functions lists them")
    }
}

impl Shape {
    fn of(config: &Config, entry: &DatasetEntry) -> Result<Self, String> {
        let dataset = gpu::try_dataset(config, entry).map_err(|error| error.to_string())?;
        Ok(Self {
            rows: dataset.rows(),
            columns: dataset.columns(),
            element: dataset.element().to_string(),
            format: dataset.format().to_string(),
        })
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            rows,
            columns,
            element,
            format,
        } = self;
        write!(f, "{rows} rows of {columns} values, {element}, {format}")
    }
}

fn shape_json(outcome: &Result<Shape, String>) -> Value {
    match outcome {
        Ok(shape) => json!({
            "rows": shape.rows,
            "columns": shape.columns,
            "element": shape.element,
            "format": shape.format,
        }),
        Err(error) => json!({"error": error}),
    }
}

/// Opens a context as a program would, but leaves no log of it.
fn try_context(config: &Config) -> Result<(), String> {
    let mut quiet = config.clone();
    quiet.log = None;
    let library = LibGpu::with_config(quiet);
    let tried = library.init(0).and_then(|context| library.discard(context));
    tried.map_err(|error| error.to_string())
}

/// Whether a log could be written; nothing is made or changed.
fn log_state(path: &Path) -> Result<&'static str, String> {
    let wrong = |reason: &dyn fmt::Display| {
        format!("the log {} cannot be opened: {reason}", path.display())
    };
    if path.exists() {
        return config::open_log(path, false)
            .map(|_| "lines are added to it")
            .map_err(|error| wrong(&error));
    }
    let parent = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = fs::metadata(parent.unwrap_or(Path::new("."))).map_err(|error| wrong(&error))?;
    if folder.is_dir() {
        Ok("it is made at the first call")
    } else {
        Err(wrong(&"it would stand in something that is no folder"))
    }
}

fn gpu_json(gpu: &DeviceInfo) -> Value {
    json!({
        "gpu": gpu.device,
        "name": gpu.name,
        "memory": gpu.memory,
        "compute_capability": [gpu.capability.0, gpu.capability.1],
    })
}

fn gpu_text(gpu: &DeviceInfo) -> String {
    let (number, name, memory) = (gpu.device, &gpu.name, gibibytes(gpu.memory));
    let (major, minor) = gpu.capability;
    format!("GPU {number}: {name}, {memory}, compute capability {major}.{minor}")
}

fn nccl(machine: &Result<Machine, String>, config: &Config) -> Result<String, String> {
    if !matches!(machine, Ok(Machine::Cuda(_))) {
        return Err("no GPU computes".into());
    }
    let library = gpu::find_nccl(config).map_err(|error| error.to_string())?;
    Ok(format!(
        "{} ({})",
        library.version(),
        library.path().display()
    ))
}

fn missing_transports() -> Vec<&'static str> {
    let known = |name: &&str| gpu::transports().any(|transport| transport.name == *name);
    let wanted = WANTED_TRANSPORTS.into_iter();
    wanted.filter(|name| !known(name)).collect()
}

fn missing(names: &[&str]) -> Value {
    let entries = names
        .iter()
        .map(|name| ((*name).to_owned(), NOT_HERE.into()));
    Value::Object(entries.collect())
}

fn write_missing(f: &mut fmt::Formatter<'_>, names: &[&str]) -> fmt::Result {
    names
        .iter()
        .try_for_each(|name| writeln!(f, "  {name:<5} {NOT_HERE}"))
}

fn gibibytes(bytes: u64) -> String {
    format!("{:.1} GiB", bytes as f64 / (1_u64 << 30) as f64)
}

/// The library's table of functions.
pub(crate) fn functions_json() -> Value {
    json!({
        "library": "libgpu",
        "version": VERSION,
        "api": API_VERSION.to_string(),
        "functions": FUNCTIONS.iter().map(function_json).collect::<Vec<_>>(),
    })
}

fn function_json(function: &Function) -> Value {
    let arg = |arg: &gpu::Arg| json!({"name": arg.name, "type": arg.ty.name()});
    json!({
        "name": function.name,
        "group": function.group,
        "id": function.id(),
        "signature": function.signature().to_string(),
        "args": function.args.iter().map(arg).collect::<Vec<_>>(),
        "returns": function.ret.name(),
        "pace": function.pace.name(),
        "cost": function.cost,
        "fails": function.fails,
        "doc": function.doc,
    })
}

/// The same for people.
pub(crate) fn functions_text() -> String {
    let groups = FUNCTIONS.chunk_by(|a, b| a.group == b.group);
    let texts: Vec<_> = groups.map(group_text).collect();
    texts.join("\n")
}

fn group_text(functions: &[Function]) -> String {
    let lines = functions.iter().map(|function| {
        let (call, ret) = (call_of(function), function.ret.name());
        let (signature, pace, id) = (function.signature(), function.pace.name(), function.id());
        let doc = function.doc;
        format!("  {call} -> {ret}\n      {signature}, {pace}, id {id}\n      {doc}\n")
    });
    format!("{}\n{}", functions[0].group, lines.collect::<String>())
}
