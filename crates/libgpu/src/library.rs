//! The library as the contract sees it: contexts by handle, functions by id.

use std::cell::Cell;

use runtime_abi::kit::{Failure, GpuLibrary, Outcome};
use runtime_abi::{
    API_VERSION, BlobReader, DescribedArgument, DescribedFunction, Description, Version,
};

use crate::config::{Config, ConfigError, hint, shown};
use crate::contexts::Contexts;
use crate::crash;
use crate::dlpack::Tensor;
use crate::documents::STATE_TENSOR_SYMBOL;
use crate::engine::{self, Awaited, Bytes, Entrance, Limits, Seen};
use crate::fork;
use crate::log::{Line, Log};
use crate::lookup::{Entry, Functions};
use crate::objects::next_generation;
use crate::plan::Recorder;
use crate::replica::Crew;
use crate::shared::Shared;
use crate::states;
use crate::sync::{Arc, Duration};
use crate::table::{Body, Pace};
use crate::task::Task;
use crate::{Error, FUNCTIONS, Function};

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
    contexts: Contexts,
    shared: Arc<Shared>,
    log: Option<Arc<Log>>,
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

    /// The library with this configuration. Where its log cannot be opened, or the folder of NCCL is none, every call fails and says why.
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

    /// Waits for a context, for so long at most. It is not logged, as whoever waits may do so again and again.
    ///
    /// # Errors
    /// The context does not exist.
    pub(crate) fn wait(&self, gpu_ref: u64, awaited: Awaited, limit: Duration) -> Outcome<Seen> {
        let core = self.core()?;
        let queue = core.contexts.queue(gpu_ref);
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
        let shared = Shared::new(config)?;
        Ok(Self {
            functions,
            contexts: Contexts::new(Arc::clone(&shared), limits),
            log: shared.log.clone(),
            shared,
        })
    }

    /// Has crashes of this process say where they happened, if that is wanted.
    fn report_crashes(&self) {
        if self.shared.config.crash_report {
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
        if let Some(log) = &self.log {
            log.check()?;
        }
        let handle = self.contexts.open(Crew::new(&self.shared)?)?;
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
        let queue = self.contexts.queue(gpu_ref);
        let closed = queue.and_then(|queue| queue.close(gpu_ref).ok());
        let closed = closed.ok_or_else(|| self.not_open(gpu_ref))?;
        waited.set(closed.waited);
        self.contexts.closed(gpu_ref);
        // Data takes a while to go; the slot does not wait for it.
        let settled = closed.home.as_ref().map_or(Ok(()), Crew::settle);
        drop(closed.home);
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
    fn result(&self, gpu_ref: u64) -> Outcome<Bytes> {
        let queue = self.contexts.queue(gpu_ref);
        let queue = queue.ok_or_else(|| self.not_open(gpu_ref))?;
        let result = queue.result(gpu_ref);
        Ok(result.map_err(|error| self.of_queue(gpu_ref, error))?)
    }

    fn state_tensor(&self, gpu_ref: u64, state: i64, shard: u64) -> Result<Tensor, Error> {
        let queue = self.contexts.queue(gpu_ref);
        let queue = queue.ok_or_else(|| self.not_open(gpu_ref))?;
        let entered = queue.enter_idle(gpu_ref, |entrance| {
            let recorder = entrance.front();
            recorder.check_query().map_err(Error::from)?;
            recorder.other_work();
            let crew = entrance.idle().ok_or(engine::Error::Closed(gpu_ref))?;
            Ok(states::tensor(crew, state, shard)?)
        });
        entered.map_err(|refusal| self.of_refusal(gpu_ref, refusal))
    }

    fn close(&self) {
        // First of all nothing new may start, as nobody would tell that to stop any more.
        self.shared.pool.refuse();
        self.contexts.abandon_all();
        self.shared.pool.close();
        if let Some(log) = &self.log {
            log.close();
        }
    }

    /// Makes a call of a context, or queues it.
    #[inline]
    fn enter(
        &self,
        gpu_ref: u64,
        function: &'static Function,
        blob: &[u8],
    ) -> Result<Option<u64>, Error> {
        let queue = self.contexts.queue(gpu_ref);
        let queue = queue.ok_or_else(|| self.not_open(gpu_ref))?;
        let entered = queue.enter(gpu_ref, |entrance| {
            let number = self.dispatch(entrance, function, blob)?;
            if let Some(log) = &self.log {
                log.expect(gpu_ref, function);
            }
            Ok(number)
        });
        entered.map_err(|refusal| self.of_refusal(gpu_ref, refusal))
    }

    #[inline]
    fn dispatch(
        &self,
        entrance: &mut Entrance<'_, Task>,
        function: &'static Function,
        blob: &[u8],
    ) -> Result<Option<u64>, Refusal> {
        if function.has_result() {
            entrance.check_results()?;
        }
        if let Body::Plan(body) = function.body {
            return self.record(entrance, body, blob);
        }
        let recorder = entrance.front();
        if recorder.is_open() {
            let recorded = recorder.record(function, blob, self.shared.config.recorded);
            return Ok(recorded.map(|()| None).map_err(Error::from)?);
        }
        recorder.other_work();
        let ranks = entrance.idle().map(|crew| crew.size());
        let at_once = match function.pace {
            Pace::Quick => ranks.is_some(),
            Pace::Shared => ranks == Some(1),
            Pace::Queued => false,
        };
        // One rank needs to agree with nobody.
        let agreed = ranks != Some(1) && function.has_result();
        let generation = agreed.then(next_generation);
        if at_once && let Some(outcome) = self.run_now(entrance, function, generation, blob) {
            return outcome.map(|()| None);
        }
        let task = Task::call(function, blob, generation, &self.shared);
        Ok(Some(entrance.push(task)?))
    }

    #[inline]
    fn run_now(
        &self,
        entrance: &mut Entrance<'_, Task>,
        function: &'static Function,
        generation: Option<u64>,
        blob: &[u8],
    ) -> Option<Result<(), Refusal>> {
        let (name, reader) = (function.name, || BlobReader::new(blob));
        match function.body {
            Body::Ranks(body) => entrance.run_now(name, |crew| {
                let call = |replica: &mut _| function.on_rank(body, replica, blob);
                let check = |replica: &mut _| match function.check {
                    Some(check) => function.on_rank(check, replica, blob),
                    None => Ok(None),
                };
                let undo = |replica: &mut _| match function.undo {
                    Some(undo) => undo(replica, &mut reader()),
                    None => Ok(None),
                };
                let outcome = crew.in_turn(generation, check, call, undo);
                outcome.map_err(Refusal::Call)
            }),
            Body::First(body) => entrance.run_now(name, |crew| {
                let outcome = crew.first(|replica| function.on_rank(body, replica, blob));
                outcome.map_err(Refusal::Call)
            }),
            Body::Once(body) => entrance.run_now(name, |_| {
                body(&self.shared, &mut reader()).map_err(Refusal::Call)
            }),
            Body::Start(_) | Body::Wait(_) | Body::Plan(_) => None,
        }
    }

    fn record(
        &self,
        entrance: &mut Entrance<'_, Task>,
        body: fn(&mut Recorder, &mut BlobReader<'_>) -> Result<Option<Bytes>, Error>,
        blob: &[u8],
    ) -> Result<Option<u64>, Refusal> {
        let result = body(entrance.front(), &mut BlobReader::new(blob))?;
        entrance.keep(result);
        let Some(ended) = entrance.front().take_ended() else {
            return Ok(None);
        };
        Ok(Some(entrance.push(Task::recorded(ended, &self.shared))?))
    }

    #[cold]
    fn not_open(&self, gpu_ref: u64) -> Error {
        Error::Queue(self.contexts.unknown(gpu_ref).to_string())
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

/// Why a call did not happen.
enum Refusal {
    Queue(engine::Error),
    Call(Error),
}

impl From<engine::Error> for Refusal {
    fn from(error: engine::Error) -> Self {
        Self::Queue(error)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Call(error)
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
                if let Ok(machine) = core.shared.machine() {
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
    fn result(&self, gpu_ref: u64) -> Outcome<Bytes> {
        let core = self.core()?;
        match &core.log {
            None => core.result(gpu_ref),
            Some(log) => log.result(gpu_ref, || core.result(gpu_ref)),
        }
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
