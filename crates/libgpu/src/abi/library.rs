//! The library as the contract sees it: contexts by handle, functions by id.

use std::cell::Cell;

use runtime_abi::kit::{Failure, GpuLibrary, Outcome};
use runtime_abi::{
    API_VERSION, DescribedArgument, DescribedFunction, Description, RESULT_SIZE, Version,
};

use super::documents::{COMMUNICATOR_SYMBOL, STATE_TENSOR_SYMBOL};
use super::log::{Line, Log};
use super::lookup::{Entry, Functions};
use crate::config::{Config, ConfigError, TransportChoice, hint, shown};
use crate::context::{Process, RankGroup, RunLog, Slots};
use crate::engine::{self, Awaited, Bits, Limits, Seen};
use crate::execute::{self, Refusal, Task};
use crate::functions::states;
use crate::functions::{FUNCTIONS, Function, table_hash};
use crate::store::StateHandle;
use crate::store::dlpack::Tensor;
use crate::sync::{Arc, Duration};
use crate::{Error, crash, fork};

/// The library: what the C functions call.
///
/// ```
/// use gpu::LibGpu;
/// use runtime_abi::kit::GpuLibrary;
///
/// let library = LibGpu::new();
/// let context = library.init(0)?;
/// library.call(context, library.function_id("buffer_create")?, &[], ":i")?;
/// let buffer = library.result(context)?;
/// library.call(context, library.function_id("buffer_len")?, &buffer, "i:i")?;
/// assert_eq!(i64::from_ne_bytes(library.result(context)?), 0);
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// ```
pub struct LibGpu {
    /// Nothing works without a configuration, and every call says why.
    core: Result<Core, ConfigError>,
}

struct Core {
    functions: Functions,
    slots: Slots<Task>,
    process: Arc<Process>,
    log: Option<Arc<Log>>,
    /// Has the library closed at the end of the process, before MPI goes.
    prepare_end: Option<fn()>,
}

impl LibGpu {
    /// The library as the environment configures it. Where that is wrong, every call fails and says what is.
    #[must_use]
    pub fn new() -> Self {
        let core = Config::from_environment().and_then(Core::new);
        if let Ok(core) = &core {
            core.report_crashes();
        }
        Self { core }
    }

    /// The same, with what is to be called once MPI is in the process, so that the library is closed before MPI goes.
    pub(crate) fn closed_by(mut self, prepare_end: fn()) -> Self {
        if let Ok(core) = &mut self.core {
            core.prepare_end = Some(prepare_end);
        }
        self
    }

    /// The library with this configuration. Where its log cannot be opened, or the folder of NCCL is none, every call
    /// fails and says why.
    #[must_use]
    pub fn with_config(config: Config) -> Self {
        Self {
            core: Core::new(config),
        }
    }

    /// The amplitudes of a shard of a state, where they lie. Waits for what is queued in the context.
    ///
    /// # Errors
    /// The context, the state or the shard does not exist, an earlier call failed, or a parallel region is open.
    pub(crate) fn state_tensor(&self, gpu_ref: u64, state: i64, shard: u64) -> Outcome<Tensor> {
        let core = self.core()?;
        let tensor = || {
            let tensor = core.state_tensor(gpu_ref, state, shard);
            tensor.map_err(|error| error.of(STATE_TENSOR_SYMBOL).into())
        };
        core.logged(STATE_TENSOR_SYMBOL, tensor, |line, _| {
            line.number("context", gpu_ref);
            line.signed("state", state);
            line.number("shard", shard);
        })
    }

    /// Opens a context whose ranks are those of a communicator of the program, by the bytes of its handle.
    ///
    /// # Errors
    /// The communicator cannot be used, or the context cannot be opened on a rank.
    pub(crate) fn init_with_communicator(&self, handle: &[u8]) -> Outcome<u64> {
        let core = self.core()?;
        let open = || {
            core.open(|process| {
                let group = RankGroup::of_communicator(process, handle);
                core.close_before_mpi();
                Ok(group.map_err(|error| error.of(COMMUNICATOR_SYMBOL))?)
            })
        };
        let during = || crash::during(&COMMUNICATOR_SYMBOL, open);
        core.logged(COMMUNICATOR_SYMBOL, during, |line, context| {
            line.number("size", handle.len() as u64);
            if let Some(context) = context {
                line.number("context", *context);
            }
        })
    }

    /// Waits for a context, up to `limit`. It is not logged, as callers repeat it again and again.
    ///
    /// # Errors
    /// The context does not exist.
    pub(crate) fn wait(&self, gpu_ref: u64, awaited: Awaited, limit: Duration) -> Outcome<Seen> {
        let core = self.core()?;
        let queue = core.slots.queue(gpu_ref);
        let queue = queue.ok_or_else(|| core.not_open(gpu_ref))?;
        let seen = queue.wait(gpu_ref, awaited, limit);
        Ok(seen.map_err(|error| core.of_queue(gpu_ref, error))?)
    }

    #[inline]
    fn core(&self) -> Outcome<&Core> {
        self.core.as_ref().map_err(|error| error.clone().into())
    }
}

impl Core {
    /// # Panics
    /// Two functions have the same id, which the tests rule out.
    fn new(config: Config) -> Result<Self, ConfigError> {
        let functions =
            Functions::new(FUNCTIONS, Function::id).unwrap_or_else(|clash| panic!("{clash}"));
        let limits = Limits {
            backlog: config.queue,
            results: config.results,
            standstill: config.watchdog,
        };
        config.check_nccl()?;
        let log = config.log.as_deref().map(Log::open).transpose();
        let log = log.map_err(|error| config.log_error(&error))?.map(Arc::new);
        let runs = log.clone().map(|log| log as Arc<dyn RunLog>);
        let process = Process::new(config, runs, table_hash());
        let (waits, pool) = (Arc::clone(&process.waits), Arc::clone(&process.pool));
        Ok(Self {
            functions,
            slots: Slots::new(waits, pool, limits),
            log,
            process,
            prepare_end: None,
        })
    }

    /// Has crashes of this process say where they happened, if that is wanted.
    fn report_crashes(&self) {
        if self.process.config.crash_report {
            crash::watch(self.log.as_deref().map(Log::last_line));
        }
    }

    #[inline]
    fn entry(&self, id: u64) -> Outcome<&Entry> {
        match self.functions.get(id) {
            Some(entry) => Ok(entry),
            None => Err(unknown_id(id)),
        }
    }

    /// Makes a call of the library, and logs it with these fields if there is a log.
    #[inline]
    fn logged<T>(
        &self,
        call: &'static str,
        body: impl FnOnce() -> Outcome<T>,
        fields: impl FnOnce(&mut Line<'_>, Option<&T>),
    ) -> Outcome<T> {
        match &self.log {
            None => body(),
            Some(log) => log.record(call, body, fields),
        }
    }

    fn init(&self) -> Outcome<u64> {
        self.open(|process| {
            let group = RankGroup::new(process);
            if process.config.transport == TransportChoice::Mpi {
                self.close_before_mpi();
            }
            Ok(group?)
        })
    }

    /// Has the library closed at the end of the process before MPI goes, which is in the process now if it is to be.
    fn close_before_mpi(&self) {
        if let Some(prepare) = self.prepare_end {
            prepare();
        }
    }

    /// Opens a context with these ranks.
    fn open(&self, group: impl FnOnce(&Arc<Process>) -> Outcome<RankGroup>) -> Outcome<u64> {
        if let Some(log) = &self.log {
            log.check()?;
        }
        let handle = self.slots.open(group(&self.process)?)?;
        if let Some(log) = &self.log {
            log.opened(handle);
        }
        Ok(handle)
    }

    fn function_id(&self, name: &str) -> Outcome<u64> {
        let id = self.functions.id_of(name);
        id.ok_or_else(|| unknown_name(name).into())
    }

    /// Closes a context; how long it waited for what was queued there goes into `waited`.
    fn discard(&self, gpu_ref: u64, waited: &Cell<Duration>) -> Outcome<()> {
        let queue = self.slots.queue(gpu_ref);
        let closed = queue.and_then(|queue| queue.close(gpu_ref).ok());
        let closed = closed.ok_or_else(|| self.not_open(gpu_ref))?;
        waited.set(closed.waited);
        self.slots.closed(gpu_ref);
        // Freeing data takes a while; the slot does not wait for it.
        let mut target = closed.target;
        let settled = target.as_mut().map_or(Ok(()), RankGroup::settle);
        drop(target);
        closed.outcome?;
        settled?;
        Ok(closed.front.check_closed()?)
    }

    /// Makes a call; where it was queued, its number among those of its context.
    #[inline]
    fn call(
        &self,
        gpu_ref: u64,
        function_id: u64,
        blob: &[u8],
        signature: &str,
    ) -> Outcome<Option<u64>> {
        let entry = self.entry(function_id)?;
        let outcome = entry
            .check(blob, signature)
            .and_then(|()| self.enter(gpu_ref, entry.function, blob));
        outcome.map_err(|error| error.of(entry.function.name).into())
    }

    #[inline]
    fn result(&self, gpu_ref: u64) -> Outcome<Bits> {
        let queue = self.slots.queue(gpu_ref);
        let queue = queue.ok_or_else(|| self.not_open(gpu_ref))?;
        let result = queue.result(gpu_ref);
        Ok(result.map_err(|error| self.of_queue(gpu_ref, error))?)
    }

    fn state_tensor(&self, gpu_ref: u64, state: i64, shard: u64) -> Result<Tensor, Error> {
        let queue = self.slots.queue(gpu_ref);
        let queue = queue.ok_or_else(|| self.not_open(gpu_ref))?;
        let entered = queue.enter_idle(gpu_ref, |entrance| {
            let recorder = entrance.front();
            recorder.check_query().map_err(Error::from)?;
            recorder.other_work();
            let group = entrance.idle().ok_or(engine::Error::Closed(gpu_ref))?;
            Ok(states::tensor(group, StateHandle::new(state), shard)?)
        });
        entered.map_err(|refusal| self.of_refusal(gpu_ref, refusal))
    }

    fn close(&self) {
        // First of all nothing new may start, as it would not be stopped any more.
        self.process.pool.refuse();
        self.slots.abandon_all();
        self.process.pool.close();
        self.process.stop();
        if let Some(log) = &self.log {
            log.close();
        }
    }

    /// Makes a call of a context: now, queued, or recorded.
    #[inline]
    fn enter(
        &self,
        gpu_ref: u64,
        function: &'static Function,
        blob: &[u8],
    ) -> Result<Option<u64>, Error> {
        let queue = self.slots.queue(gpu_ref);
        let queue = queue.ok_or_else(|| self.not_open(gpu_ref))?;
        let entered = queue.enter(gpu_ref, |entrance| {
            let number = execute::enter(&self.process, entrance, function, blob)?;
            if let Some(log) = &self.log {
                log.expect(gpu_ref, function);
            }
            Ok(number)
        });
        entered.map_err(|refusal| self.of_refusal(gpu_ref, refusal))
    }

    #[cold]
    fn not_open(&self, gpu_ref: u64) -> Error {
        Error::Queue(self.slots.unknown(gpu_ref).to_string())
    }

    #[cold]
    fn of_refusal(&self, gpu_ref: u64, refusal: Refusal) -> Error {
        match refusal {
            Refusal::Queue(error) => self.of_queue(gpu_ref, error),
            Refusal::Call(error) => error,
        }
    }

    #[cold]
    fn of_queue(&self, gpu_ref: u64, error: engine::Error) -> Error {
        match error {
            engine::Error::Closed(_) => self.not_open(gpu_ref),
            error => error.into(),
        }
    }
}

impl std::fmt::Debug for LibGpu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LibGpu").finish_non_exhaustive()
    }
}

impl Default for LibGpu {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for LibGpu {
    fn drop(&mut self) {
        self.close();
    }
}

impl GpuLibrary for LibGpu {
    fn name(&self) -> &str {
        "libgpu"
    }

    #[inline]
    fn check_process() -> Outcome<()> {
        Ok(fork::check()?)
    }

    fn validate_api(&self, requested: Version) -> Outcome<()> {
        let check = || requested.check_served();
        self.core()?.logged("gpu_validate_api", check, |line, _| {
            line.text("version", &requested.to_string());
        })
    }

    fn init(&self, reserved: u64) -> Outcome<u64> {
        let core = self.core()?;
        core.logged(
            "gpu_init",
            || crash::during(&"gpu_init", || core.init()),
            |line, context| {
                line.number("reserved", reserved);
                if let Some(context) = context {
                    line.number("context", *context);
                }
                if let Ok(machine) = core.process.machine() {
                    line.text("computes", &machine.to_string());
                }
            },
        )
    }

    fn discard(&self, gpu_ref: u64) -> Outcome<()> {
        let core = self.core()?;
        let waited = Cell::new(Duration::ZERO);
        let discard = || crash::during(&"gpu_discard", || core.discard(gpu_ref, &waited));
        core.logged("gpu_discard", discard, |line, _| {
            line.number("context", gpu_ref);
            line.micros("waited", waited.get());
        })
    }

    fn function_id(&self, name: &str) -> Outcome<u64> {
        let core = self.core()?;
        let find = || core.function_id(name);
        core.logged("gpu_get_function_id", find, |line, id| {
            line.text("function", name);
            if let Some(id) = id {
                line.number("id", *id);
            }
        })
    }

    #[inline]
    fn call(&self, gpu_ref: u64, function_id: u64, blob: &[u8], signature: &str) -> Outcome<()> {
        let core = self.core()?;
        let call = || core.call(gpu_ref, function_id, blob, signature);
        let called = core.logged("gpu_call", call, |line, number| {
            line.number("context", gpu_ref);
            match core.functions.get(function_id) {
                Some(entry) if entry.fits(blob, signature) => line.call(entry.function, blob),
                Some(entry) => line.misfit(entry.function, blob, signature),
                None => line.unknown(function_id, blob, signature),
            }
            if let Some(number) = number.copied().flatten() {
                line.number("queued", number);
            }
        });
        called.map(drop)
    }

    #[inline]
    fn result(&self, gpu_ref: u64) -> Outcome<[u8; RESULT_SIZE]> {
        let core = self.core()?;
        let bits = match &core.log {
            None => core.result(gpu_ref),
            Some(log) => log.result(gpu_ref, || core.result(gpu_ref)),
        };
        bits.map(u64::to_ne_bytes)
    }

    fn error_asked(&self, text: Option<&str>) {
        if let Ok(core) = &self.core {
            let asked = || Ok(());
            // It cannot fail.
            let _ = core.logged("gpu_get_error", asked, |line, _| {
                if let Some(text) = text {
                    line.text("text", text);
                }
            });
        }
    }

    fn close(&self) {
        if let Ok(core) = &self.core {
            core.close();
        }
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            library: self.name().into(),
            version: Some(env!("CARGO_PKG_VERSION").into()),
            api: API_VERSION.to_string(),
            functions: FUNCTIONS.iter().map(described).collect(),
        })
    }
}

#[cold]
fn unknown_id(id: u64) -> Failure {
    format!("there is no function with the id {id}").into()
}

/// Names the function that may be meant, or those that are about the same thing, or all.
fn unknown_name(name: &str) -> String {
    let names = || FUNCTIONS.iter().map(|function| function.name);
    let subject = |name: &str| name.split('_').next().map(String::from);
    let alike: Vec<_> = names()
        .filter(|known| subject(known) == subject(name))
        .collect();
    let hint = match alike[..] {
        [] => hint(name, &names().collect::<Vec<_>>()),
        _ => hint(name, &alike),
    };
    format!("there is no function {:?}; {hint}", shown(name))
}

fn described(function: &Function) -> DescribedFunction {
    let argument = |arg: &crate::Arg| DescribedArgument {
        name: arg.name.into(),
        ty: arg.ty.name().into(),
    };
    DescribedFunction {
        name: function.name.into(),
        id: function.id(),
        signature: function.signature().to_string(),
        args: function.args.iter().map(argument).collect(),
        returns: function.ret.name().into(),
        doc: function.doc.into(),
    }
}
