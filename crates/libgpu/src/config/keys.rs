//! The table of keys: what each is called, what it takes, and how a value gets into the configuration and out again.

use std::ffi::OsStr;
use std::fmt;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};
use statevec::Precision;
use toml::de::DeValue;

use super::error::{ConfigError, Place};
use super::settings::{Backend, Config, Sections, TransportChoice};
use super::words::shown;

/// A key of the configuration.
pub struct Key {
    /// Its name in the file; what stands before a point is the section.
    pub name: &'static str,
    /// The variable of the environment that overrides it.
    pub variable: &'static str,
    /// What it takes, in words.
    pub takes: &'static str,
    /// Its value if it is not set, in words.
    pub default: &'static str,
    /// What it is, in a sentence.
    pub doc: &'static str,
    /// Sets it, if it takes the value.
    pub(super) set: fn(&mut Config, &Written<'_>) -> Result<(), Refusal>,
    /// Its value; null if there is none.
    pub(super) show: fn(&Config) -> Value,
}

/// All keys. `[[datasets]]`, which no variable overrides, stands beside them.
pub const KEYS: &[Key] = &[
    Key {
        name: "backend",
        variable: "LIBGPU_BACKEND",
        takes: "\"auto\", \"cpu\" or \"cuda\"",
        default: "auto",
        doc: "What computes: the CPU, or GPUs through CUDA's driver. `auto` uses GPUs where they are usable; `libgpu-describe` says why they are not.",
        set: |config, written| put(&mut config.backend, backend(written)),
        show: |config| match config.backend {
            Backend::Auto => "auto".into(),
            Backend::Cpu => "cpu".into(),
            Backend::Cuda => "cuda".into(),
        },
    },
    Key {
        name: "devices",
        variable: "LIBGPU_DEVICES",
        takes: "ids of devices and ranges of ids, like \"0-3\" or \"0,2\"; in the file also a list, like [0, 2]",
        default: "one for each rank",
        doc: "The devices that states are spread over, in this order. On CUDA they are numbers of GPUs; if unset, ranks take the GPUs in turn, and a state begins on the GPU that reaches most others.",
        set: |config, written| put(&mut config.devices, devices(written).map(Some)),
        show: |config| json!(config.devices),
    },
    Key {
        name: "ranks",
        variable: "LIBGPU_RANKS",
        takes: "a whole number from 1 to 64",
        default: "1",
        doc: "How many ranks share the work. Results do not depend on it.",
        set: |config, written| put(&mut config.ranks, whole(written, 1..=64)),
        show: |config| config.ranks.into(),
    },
    Key {
        name: "transport",
        variable: "LIBGPU_TRANSPORT",
        takes: "\"threads\", \"processes\" or \"mpi\"",
        default: "threads",
        doc: "What the ranks are: threads of this process, processes of this machine that libgpu starts, or processes of an MPI job. Results do not depend on it.",
        set: |config, written| put(&mut config.transport, transport(written)),
        show: |config| config.transport.name().into(),
    },
    Key {
        name: "mpi",
        variable: "LIBGPU_MPI",
        takes: "the path of a file or a folder",
        default: "that of the process, of the launcher, or of the system",
        doc: "MPI's library, its folder, or the folder of its installation.",
        set: |config, written| {
            let place = path(config, written).map(Some);
            put(&mut config.mpi, place)
        },
        show: |config| json!(config.mpi.as_ref().map(|path| path.to_string_lossy())),
    },
    Key {
        name: "worker.program",
        variable: "LIBGPU_WORKER",
        takes: "the path of a file",
        default: "`libgpu-worker` beside the library",
        doc: "The program that runs a rank in a process of its own.",
        set: |config, written| {
            let file = path(config, written).map(Some);
            put(&mut config.worker, file)
        },
        show: |config| json!(config.worker.as_ref().map(|path| path.to_string_lossy())),
    },
    Key {
        name: "worker.logs",
        variable: "LIBGPU_WORKER_LOGS",
        takes: "the path of a folder",
        default: "no files",
        doc: "A folder for what the processes of ranks print: rank N writes to `rank-N.log`. Without it, libgpu keeps the first 64 KiB of each in memory, for messages about ranks that died.",
        set: |config, written| {
            let folder = path(config, written).map(Some);
            put(&mut config.worker_logs, folder)
        },
        show: |config| {
            json!(
                config
                    .worker_logs
                    .as_ref()
                    .map(|path| path.to_string_lossy())
            )
        },
    },
    Key {
        name: "worker.ring",
        variable: "LIBGPU_RING",
        takes: "a number of bytes from 4 KiB to 1 GiB, also as text with a unit",
        default: "1048576",
        doc: "The shared memory through which a rank in a process of its own sends large messages, in pieces of half this size.",
        set: |config, written| put(&mut config.ring, ring(written)),
        show: |config| json!(config.ring),
    },
    Key {
        name: "threads",
        variable: "LIBGPU_THREADS",
        takes: "a whole number from 1 to 1024",
        default: "as many as the machine runs at once",
        doc: "The size of the thread pool that all ranks share. Results do not depend on it.",
        set: |config, written| put(&mut config.threads, whole(written, 1..=1024).map(Some)),
        show: |config| json!(config.threads),
    },
    Key {
        name: "sections",
        variable: "LIBGPU_SECTIONS",
        takes: "\"threads\" or \"in order\"",
        default: "threads",
        doc: "Whether parallel sections run on threads, or one after another. Results do not depend on it.",
        set: |config, written| put(&mut config.sections, sections(written)),
        show: |config| match config.sections {
            Sections::Threads => "threads".into(),
            Sections::InOrder => "in order".into(),
        },
    },
    Key {
        name: "graph",
        variable: "LIBGPU_GRAPH",
        takes: "0 or 1; in the file also false or true",
        default: "1",
        doc: "Whether parallel sections become CUDA graphs on GPUs, if all their calls have kernels. Results do not depend on it.",
        set: |config, written| put(&mut config.graph, flag(written)),
        show: |config| u8::from(config.graph).into(),
    },
    Key {
        name: "nccl",
        variable: "LIBGPU_NCCL",
        takes: "the path of a folder",
        default: "where the system looks",
        doc: "A folder with NCCL's library; it may be the `site-packages` of Python packages. Ranks use NCCL if their GPUs cannot reach each other's memory.",
        set: |config, written| {
            let folder = path(config, written).map(Some);
            put(&mut config.nccl, folder)
        },
        show: |config| json!(config.nccl.as_ref().map(|path| path.to_string_lossy())),
    },
    Key {
        name: "precision",
        variable: "LIBGPU_PRECISION",
        takes: "\"complex64\" or \"complex128\"",
        default: "complex128",
        doc: "The type of a state's amplitudes.",
        set: |config, written| put(&mut config.precision, precision(written)),
        show: |config| config.precision.to_string().into(),
    },
    Key {
        name: "limits.memory",
        variable: "LIBGPU_MEMORY",
        takes: "a number of bytes from 1 on, or text with a unit: B, kB, MB, GB, TB, KiB, MiB, GiB or TiB, like \"8 GiB\"",
        default: "what the system has",
        doc: "The most memory for states and buffers together. A buffer that a GPU works on takes memory there too. In addition, libgpu keeps up to 1 GiB of freed states for new ones.",
        set: |config, written| put(&mut config.memory, bytes(written).map(Some)),
        show: |config| json!(config.memory),
    },
    Key {
        name: "limits.watchdog",
        variable: "LIBGPU_WATCHDOG",
        takes: "a number of seconds from 0.001 to 1000000",
        default: "60",
        doc: "How many seconds a queue may make no progress before that is an error.",
        set: |config, written| put(&mut config.watchdog, seconds(written)),
        show: |config| json!(config.watchdog.as_secs_f64()),
    },
    Key {
        name: "limits.queue",
        variable: "LIBGPU_QUEUE",
        takes: "a whole number from 1 to 1048576",
        default: "65536",
        doc: "How many calls the queue of a context holds, including those of regions and loops. Further calls wait.",
        set: |config, written| put(&mut config.queue, whole(written, 1..=1 << 20)),
        show: |config| config.queue.into(),
    },
    Key {
        name: "limits.results",
        variable: "LIBGPU_RESULTS",
        takes: "a whole number from 1 to 1073741824",
        default: "1048576",
        doc: "How many results of a context may wait for `gpu_get_result`. Further calls with a result are refused.",
        set: |config, written| put(&mut config.results, whole(written, 1..=1 << 30)),
        show: |config| config.results.into(),
    },
    Key {
        name: "limits.recorded",
        variable: "LIBGPU_RECORDED",
        takes: "a whole number from 1 to 1073741824",
        default: "1048576",
        doc: "How many calls a loop or a parallel region may record; further calls are refused.",
        set: |config, written| put(&mut config.recorded, whole(written, 1..=1 << 30)),
        show: |config| config.recorded.into(),
    },
    Key {
        name: "log",
        variable: "LIBGPU_LOG",
        takes: "the path of a file",
        default: "no log",
        doc: "A file for the log: one line of JSON per call, with its arguments, result and time.",
        set: |config, written| {
            let path = path(config, written);
            put(&mut config.log, path.map(Some))
        },
        show: |config| json!(config.log.as_ref().map(|path| path.to_string_lossy())),
    },
    Key {
        name: "crash_report",
        variable: "LIBGPU_CRASH_REPORT",
        takes: "0 or 1; in the file also false or true",
        default: "1",
        doc: "Whether a crash of the process, by a signal without a handler, is reported with the call in which it happened and the file that was being read, on standard error and in the log. Never in Python, which has `faulthandler`.",
        set: |config, written| put(&mut config.crash_report, flag(written)),
        show: |config| u8::from(config.crash_report).into(),
    },
];

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("name", &self.name)
            .field("variable", &self.variable)
            .finish_non_exhaustive()
    }
}

/// Why a value is refused: what comes after the name of the key, `is "four"`.
#[derive(Debug)]
pub(super) struct Refusal(pub(super) String);

/// A value as the user wrote it. In the file numbers are numbers; in a variable everything is text.
pub(super) enum Written<'a> {
    Variable(&'a OsStr),
    File(&'a DeValue<'a>),
}

impl Written<'_> {
    pub(super) fn refuse<T>(&self) -> Result<T, Refusal> {
        Err(Refusal(format!("is {self}")))
    }

    /// Text.
    pub(super) fn word(&self) -> Result<&str, Refusal> {
        match self {
            Self::Variable(text) => match text.to_str() {
                Some(text) => Ok(text.trim()),
                None => Err(Refusal(format!("is {self}, which is no UTF-8"))),
            },
            Self::File(DeValue::String(text)) => Ok(text),
            Self::File(_) => self.refuse(),
        }
    }

    /// The digits of a whole number, and their base.
    fn digits(&self) -> Option<(&str, u32)> {
        match self {
            Self::Variable(text) => Some((text.to_str()?.trim(), 10)),
            Self::File(DeValue::Integer(number)) => Some((number.as_str(), number.radix())),
            Self::File(_) => None,
        }
    }

    fn whole(&self) -> Option<u64> {
        let (digits, radix) = self.digits()?;
        u64::from_str_radix(digits, radix).ok()
    }

    /// A list of the file.
    fn list(&self) -> Option<impl Iterator<Item = Written<'_>>> {
        match self {
            Self::File(DeValue::Array(items)) => {
                Some(items.iter().map(|item| Written::File(item.get_ref())))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(text) => write!(f, "{:?}", shown(&text.to_string_lossy())),
            Self::File(DeValue::String(text)) => write!(f, "{:?}", shown(text)),
            Self::File(DeValue::Integer(number)) => write!(f, "{}", shown(&number.to_string())),
            Self::File(DeValue::Float(number)) => write!(f, "{}", shown(&number.to_string())),
            Self::File(DeValue::Boolean(value)) => write!(f, "{value}"),
            Self::File(DeValue::Datetime(date)) => write!(f, "{date}"),
            Self::File(DeValue::Array(_)) => f.write_str("a list"),
            Self::File(DeValue::Table(_)) => f.write_str("a table"),
        }
    }
}

fn put<T>(place: &mut T, value: Result<T, Refusal>) -> Result<(), Refusal> {
    *place = value?;
    Ok(())
}

fn backend(written: &Written<'_>) -> Result<Backend, Refusal> {
    match written.word()? {
        "auto" => Ok(Backend::Auto),
        "cpu" => Ok(Backend::Cpu),
        "cuda" => Ok(Backend::Cuda),
        _ => written.refuse(),
    }
}

fn transport(written: &Written<'_>) -> Result<TransportChoice, Refusal> {
    let word = written.word()?;
    let found = TransportChoice::ALL
        .iter()
        .find(|choice| choice.name() == word);
    found.map_or_else(|| written.refuse(), |choice| Ok(*choice))
}

fn sections(written: &Written<'_>) -> Result<Sections, Refusal> {
    match written.word()? {
        "threads" => Ok(Sections::Threads),
        "in order" => Ok(Sections::InOrder),
        _ => written.refuse(),
    }
}

fn precision(written: &Written<'_>) -> Result<Precision, Refusal> {
    written.word()?.parse().or_else(|_| written.refuse())
}

fn devices(written: &Written<'_>) -> Result<Vec<u32>, Refusal> {
    let specification = match written.list() {
        None => written.word()?.to_owned(),
        Some(items) => {
            let ids = items.map(|item| {
                item.whole()
                    .map_or_else(|| item.refuse(), |id| Ok(id.to_string()))
            });
            ids.collect::<Result<Vec<_>, _>>()
                .map_err(|Refusal(what)| Refusal(format!("has an item that {what}")))?
                .join(",")
        }
    };
    compute::device_ids(&specification).map_err(|error| Refusal(format!("is {written}: {error}")))
}

fn whole(written: &Written<'_>, accepted: RangeInclusive<u64>) -> Result<usize, Refusal> {
    let number = written.whole().filter(|number| accepted.contains(number));
    number.map_or_else(|| written.refuse(), |number| Ok(number as usize))
}

fn flag(written: &Written<'_>) -> Result<bool, Refusal> {
    match written {
        Written::File(DeValue::Boolean(value)) => Ok(*value),
        _ => Ok(whole(written, 0..=1)? == 1),
    }
}

fn seconds(written: &Written<'_>) -> Result<Duration, Refusal> {
    let number = match written {
        Written::Variable(_) => written.word()?.parse().ok(),
        Written::File(DeValue::Float(number)) => number.as_str().parse().ok(),
        Written::File(_) => written.whole().map(|number| number as f64),
    };
    let number = number.filter(|number| (0.001..=1e6).contains(number));
    number.map_or_else(
        || written.refuse(),
        |number| Ok(Duration::from_secs_f64(number)),
    )
}

const UNITS: [(&str, u64); 9] = [
    ("B", 1),
    ("kB", 1_000),
    ("MB", 1_000_000),
    ("GB", 1_000_000_000),
    ("TB", 1_000_000_000_000),
    ("KiB", 1 << 10),
    ("MiB", 1 << 20),
    ("GiB", 1 << 30),
    ("TiB", 1 << 40),
];

fn bytes(written: &Written<'_>) -> Result<u64, Refusal> {
    let number = written.whole().or_else(|| with_unit(written.word().ok()?));
    number
        .filter(|&number| number > 0)
        .map_or_else(|| written.refuse(), Ok)
}

fn ring(written: &Written<'_>) -> Result<usize, Refusal> {
    let number = bytes(written)?;
    let accepted = (4 << 10..=1 << 30).contains(&number);
    let number = accepted
        .then_some(number)
        .and_then(|number| usize::try_from(number).ok());
    number.map_or_else(|| written.refuse(), Ok)
}

fn with_unit(text: &str) -> Option<u64> {
    let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
    let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit.trim())?;
    digits.parse::<u64>().ok()?.checked_mul(*factor)
}

/// A path. One of the file starts from the file's folder, one of a variable from where the process runs.
fn path(config: &Config, written: &Written<'_>) -> Result<PathBuf, Refusal> {
    match written {
        Written::Variable(path) if !path.is_empty() => Ok(path.into()),
        Written::File(DeValue::String(path)) if !path.is_empty() => Ok(config.beside_file(path)),
        _ => written.refuse(),
    }
}

/// That a key does not take a value.
pub(super) fn value_error(
    place: Place,
    name: &str,
    takes: &'static str,
    refusal: Refusal,
) -> ConfigError {
    ConfigError::Value {
        place,
        name: name.into(),
        problem: refusal.0,
        takes,
    }
}
