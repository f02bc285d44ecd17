//! Calls of the C functions that a string of bytes determines: wild ones, and proper ones whose results are known.
//!
//! The idea is that one reader of bytes serves a test with random bytes and a fuzzer that makes up its own. Each step
//! is either a wild call, in contexts that all threads share, or a step of a [`Model`] that has a context to itself and
//! knows the expected results. A wild call has to return, and a refusal has to have a message.

use std::collections::VecDeque;
use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::Mutex;

use gpu::{FUNCTIONS, Function, Kind, Role};
use runtime_abi::{ArgType, CBool, ReturnType, Value, raw};

/// The seven functions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Abi {
    pub(crate) validate_api: raw::ValidateApi,
    pub(crate) init: raw::Init,
    pub(crate) discard: raw::Discard,
    pub(crate) get_function_id: raw::GetFunctionId,
    pub(crate) call: raw::Call,
    pub(crate) get_result: raw::GetResult,
    pub(crate) get_error: raw::GetError,
}

/// What the threads share.
#[derive(Debug, Default)]
pub(crate) struct Common {
    /// Contexts that any thread may use and close at any time.
    contexts: Mutex<Vec<u64>>,
    /// Objects, also of contexts that are closed by now.
    objects: Mutex<VecDeque<Object>>,
    /// Wild calls may wait for counters that no call ever raises. There is no model then, as its results would not be
    /// certain.
    stalls: bool,
    /// How many ranks there are: a power of two.
    ranks: u32,
}

impl Common {
    pub(crate) fn new(ranks: u32, stalls: bool) -> Self {
        Self {
            ranks,
            stalls,
            ..Self::default()
        }
    }

    /// Closes the contexts that are still open, and frees the counters that are remembered, once no thread uses them
    /// any more.
    pub(crate) fn close(&self, abi: Abi) {
        let mut caller = Caller::new(abi);
        for context in lock(&self.contexts).drain(..) {
            // It is closed also where this call returns the error of an earlier one.
            let _ = caller.discard(context);
        }
        let objects = std::mem::take(&mut *lock(&self.objects));
        let last = caller.init(0).expect("a context opens");
        for counter in objects.iter().filter(|object| object.kind == Kind::Counter) {
            // It may be free already, or a number that never was a counter.
            let _ = caller.proper(last, row("counter_free"), &[counter.handle.into()]);
        }
        let _ = caller.discard(last);
    }
}

/// An object that a wild call made.
#[derive(Debug, Clone, Copy)]
struct Object {
    kind: Kind,
    context: u64,
    handle: i64,
}

/// How many calls were made, and how many of them were refused.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Tally {
    pub(crate) calls: u64,
    pub(crate) refused: u64,
    /// Results that were compared with the model's.
    pub(crate) compared: u64,
}

/// Open contexts that are shared, at most.
const CONTEXTS: usize = 8;

/// Objects that are remembered, at most.
const OBJECTS: usize = 64;

/// Buffers of the model, and values in one of them, at most.
const BUFFERS: usize = 6;
const LENGTH: usize = 40;

const WRONG_SIGNATURES: [&str; 10] = [
    "",
    ":",
    "v",
    "i",
    ":x",
    "ii:ii",
    "b:v",
    ":b",
    "🙂:v",
    "iiiiiiiiiiiiiiiiiiiiiiiiiiiiii:f",
];

const NO_NAMES: [&str; 5] = ["", "buffer_creat", "gpu_init", "été", "%s%n"];

/// Makes the calls that these bytes determine.
pub(crate) fn attack(abi: Abi, common: &Common, bytes: &[u8]) -> Tally {
    let mut attacker = Attacker {
        caller: Caller::new(abi),
        common,
        bytes: Bytes(bytes),
    };
    let mut model = (!common.stalls).then(|| Model::new(&mut attacker.caller, common.ranks));
    while !attacker.bytes.0.is_empty() {
        match &mut model {
            Some(model) if attacker.bytes.one_in(2) => {
                model.step(&mut attacker.caller, &mut attacker.bytes)
            }
            _ => attacker.step(),
        }
    }
    if let Some(model) = model {
        model.end(&mut attacker.caller);
    }
    attacker.caller.tally
}

/// The bytes that decide. Past their end all bytes are zero.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn below(&mut self, count: usize) -> usize {
        let high = if count > 256 { self.next() } else { 0 };
        (usize::from(high) << 8 | usize::from(self.next())) % count.max(1)
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        if items.is_empty() {
            None
        } else {
            Some(items[self.below(items.len())])
        }
    }

    /// A number as a program may pass it, or one that none should.
    fn number(&mut self) -> i64 {
        const EXTREMES: [i64; 10] = [
            -1,
            i64::MIN,
            i64::MAX,
            1 << 31,
            1 << 32,
            1 << 40,
            1 << 53,
            1 << 61,
            255,
            1024,
        ];
        match self.below(8) {
            0 => EXTREMES[self.below(EXTREMES.len())],
            1 => self.below(70) as i64,
            _ => self.below(5) as i64,
        }
    }

    fn float(&mut self) -> f64 {
        const EXTREMES: [f64; 9] = [
            0.0,
            -0.0,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            1e-310,
            1e-200,
            1.0,
        ];
        match self.below(6) {
            0 => EXTREMES[self.below(EXTREMES.len())],
            _ => self.modest(),
        }
    }

    /// A float that sums and products keep within reason.
    fn modest(&mut self) -> f64 {
        f64::from(self.next()) / 16.0 - 8.0
    }
}

/// Makes calls, and checks that each refusal has a message.
struct Caller {
    abi: Abi,
    tally: Tally,
}

impl Caller {
    fn new(abi: Abi) -> Self {
        Self {
            abi,
            tally: Tally::default(),
        }
    }

    fn outcome(&mut self, success: CBool) -> Result<(), String> {
        self.tally.calls += 1;
        if success.is_true() {
            return Ok(());
        }
        self.tally.refused += 1;
        // SAFETY: it takes nothing.
        let text = unsafe { (self.abi.get_error)() };
        assert!(!text.is_null(), "a call was refused without a message");
        // SAFETY: not null, and the contract has it end in a NUL and stay until the next call.
        let text = unsafe { CStr::from_ptr(text) };
        let text = text.to_str().expect("messages are UTF-8");
        let reason = text.strip_prefix("libgpu: ");
        assert!(
            reason.is_some_and(|reason| !reason.trim().is_empty()),
            "the message is {text:?}"
        );
        Err(text.to_owned())
    }

    fn init(&mut self, reserved: u64) -> Result<u64, String> {
        let mut context = 0;
        // SAFETY: there is room for a handle.
        let success = unsafe { (self.abi.init)(reserved, &raw mut context) };
        self.outcome(success).map(|()| context)
    }

    fn discard(&mut self, context: u64) -> Result<(), String> {
        // SAFETY: any number may be passed.
        let success = unsafe { (self.abi.discard)(context) };
        self.outcome(success)
    }

    fn call(&mut self, context: u64, id: u64, blob: &[u8], signature: &CStr) -> Result<(), String> {
        // SAFETY: the blob is as long as is said, and the signature ends in a NUL.
        let success = unsafe {
            (self.abi.call)(
                context,
                id,
                blob.len() as u64,
                blob.as_ptr().cast(),
                signature.as_ptr(),
            )
        };
        self.outcome(success)
    }

    fn result(&mut self, context: u64) -> Result<[u8; 8], String> {
        let mut out = [0u8; 8];
        // SAFETY: there is room for eight bytes.
        let success = unsafe { (self.abi.get_result)(context, 8, out.as_mut_ptr().cast()) };
        self.outcome(success).map(|()| out)
    }

    fn function_id(&mut self, name: &CStr) -> Result<u64, String> {
        let mut id = 0;
        // SAFETY: the name ends in a NUL, and there is room for an id.
        let success = unsafe { (self.abi.get_function_id)(name.as_ptr(), &raw mut id) };
        self.outcome(success).map(|()| id)
    }

    /// A call as programs make it.
    fn proper(&mut self, context: u64, function: &Function, args: &[Value]) -> Result<(), String> {
        let signature = function.signature();
        let blob = signature
            .pack(args)
            .expect("the arguments are of the function's types");
        self.call(
            context,
            function.id(),
            &blob,
            &c_text(&signature.to_string()),
        )
    }
}

fn c_text(text: &str) -> CString {
    CString::new(text).expect("no text here has a NUL")
}

/// Wild calls, in contexts that all threads share.
struct Attacker<'a> {
    caller: Caller,
    common: &'a Common,
    bytes: Bytes<'a>,
}

impl Attacker<'_> {
    fn step(&mut self) {
        match self.bytes.below(32) {
            0 => self.open(),
            1 => self.close(),
            2 => self.look_up(),
            3 => self.validate(),
            4..=6 => self.take_result(),
            7 => self.nulls(),
            8..=11 => self.wrong_call(),
            _ => self.likely_call(),
        }
    }

    fn open(&mut self) {
        let mut contexts = lock(&self.common.contexts);
        let spare = (contexts.len() >= CONTEXTS).then(|| contexts.remove(0));
        drop(contexts);
        if let Some(spare) = spare {
            let _ = self.caller.discard(spare);
        }
        let reserved = self.bytes.number().cast_unsigned();
        match self.caller.init(reserved) {
            Ok(opened) => lock(&self.common.contexts).push(opened),
            // The ranks of a context wait for each other when it is opened, and a short watchdog may end that wait.
            Err(text) => assert!(self.common.stalls, "a context does not open: {text}"),
        }
    }

    fn close(&mut self) {
        let context = self.context();
        if self.caller.discard(context).is_ok() {
            self.forget(context);
        }
    }

    fn forget(&mut self, context: u64) {
        lock(&self.common.contexts).retain(|open| *open != context);
    }

    /// A shared context; sometimes one that was closed, or never existed.
    fn context(&mut self) -> u64 {
        let open = self.bytes.pick(&lock(&self.common.contexts));
        let open = open.unwrap_or(0);
        match self.bytes.below(24) {
            0 => [0, 1, u64::MAX, 1 << 63, 0xFFFFF][self.bytes.below(5)],
            // Far from the handle of any thread, also of the model's contexts.
            1 => open ^ 1 << (48 + self.bytes.below(16)),
            2 => lock(&self.common.objects)
                .front()
                .map_or(0, |object| object.context),
            _ => open,
        }
    }

    fn look_up(&mut self) {
        if self.bytes.one_in(2) {
            let name = c_text(NO_NAMES[self.bytes.below(NO_NAMES.len())]);
            self.caller
                .function_id(&name)
                .expect_err("there is no such function");
            return;
        }
        let function = self.function();
        let id = self.caller.function_id(&c_text(function.name));
        assert_eq!(id.as_ref(), Ok(&function.id()), "{}", function.name);
    }

    fn validate(&mut self) {
        let [major, minor, patch] = [(); 3].map(|()| self.bytes.number().cast_unsigned());
        // SAFETY: any numbers may be passed.
        let success = unsafe { (self.caller.abi.validate_api)(major, minor, patch) };
        let _ = self.caller.outcome(success);
    }

    fn take_result(&mut self) {
        let context = self.context();
        if self.bytes.one_in(8) {
            let mut out = [0u8; 64];
            let room = [0, 1, 7, 9, 16, 64][self.bytes.below(6)];
            // SAFETY: there is room for at least as much as is said.
            let success =
                unsafe { (self.caller.abi.get_result)(context, room, out.as_mut_ptr().cast()) };
            self.caller
                .outcome(success)
                .expect_err("a result has eight bytes");
            assert_eq!(out, [0; 64], "a refused call writes nothing");
            return;
        }
        let _ = self.caller.result(context);
    }

    /// Each address that may be null, null.
    fn nulls(&mut self) {
        let context = self.context();
        let abi = self.caller.abi;
        let (mut id, name, some) = (0u64, c"barrier", [0u8; 8]);
        // SAFETY: what is not null is valid.
        let success = unsafe {
            match self.bytes.below(6) {
                0 => (abi.init)(0, ptr::null_mut()),
                1 => (abi.get_function_id)(ptr::null(), &raw mut id),
                2 => (abi.get_function_id)(name.as_ptr(), ptr::null_mut()),
                3 => (abi.call)(context, 1, 8, ptr::null(), c"i:v".as_ptr()),
                4 => (abi.call)(context, 1, 8, some.as_ptr().cast::<c_char>(), ptr::null()),
                _ => (abi.get_result)(context, 8, ptr::null_mut()),
            }
        };
        self.caller.outcome(success).expect_err("null is refused");
    }

    /// A call in which the id, the signature or the size cannot be right.
    fn wrong_call(&mut self) {
        let (context, function) = (self.context(), self.function());
        let signature = function.signature();
        let mut blob: Vec<u8> = (0..signature.blob_size())
            .map(|_| self.bytes.next())
            .collect();
        let (mut id, mut letters) = (function.id(), c_text(&signature.to_string()));
        match self.bytes.below(4) {
            0 => id = id.wrapping_add(1 + self.bytes.number().cast_unsigned() % 1000),
            1 => letters = c_text(WRONG_SIGNATURES[self.bytes.below(WRONG_SIGNATURES.len())]),
            2 => letters = CString::new([0xFF, 0xC0, b':', b'v']).expect("it has no NUL"),
            _ => blob.resize(blob.len() + 1 + self.bytes.below(40), 7),
        }
        let outcome = self.caller.call(context, id, &blob, &letters);
        outcome.expect_err("a call that does not fit its function is refused");
    }

    fn function(&mut self) -> &'static Function {
        &FUNCTIONS[self.bytes.below(FUNCTIONS.len())]
    }

    /// A call that may well be right.
    fn likely_call(&mut self) {
        let (context, function) = (self.context(), self.function());
        let args: Vec<Value> = function
            .args
            .iter()
            .map(|arg| self.argument(context, arg))
            .collect();
        let args = self.without_stall(function, args);
        let args = self.within_memory(function, args);
        let called = self.caller.proper(context, function, &args);
        if let Err(text) = &called {
            self.replace(context, text);
        }
        if called.is_ok() && function.ret != ReturnType::Void && !self.bytes.one_in(4) {
            self.keep(context, function);
        }
    }

    fn argument(&mut self, context: u64, arg: &gpu::Arg) -> Value {
        match (arg.ty, arg.role) {
            (ArgType::Float, _) => self.bytes.float().into(),
            (_, Role::Read(kind) | Role::Written(kind)) => self.handle(context, kind).into(),
            _ => self.bytes.number().into(),
        }
    }

    fn handle(&mut self, context: u64, kind: Kind) -> i64 {
        let all: Vec<_> = lock(&self.common.objects).iter().copied().collect();
        let suits = |object: &Object| {
            object.kind == kind && (object.context == context || kind == Kind::Counter)
        };
        let suitable: Vec<_> = all.iter().copied().filter(suits).collect();
        let picked = match self.bytes.below(16) {
            0 => return [0, -1, i64::MIN, i64::MAX, 1 << 40][self.bytes.below(5)],
            1 => self.bytes.pick(&all),
            _ => self.bytes.pick(&suitable),
        };
        picked.map_or(-7, |object| object.handle)
    }

    fn without_stall(&self, function: &Function, mut args: Vec<Value>) -> Vec<Value> {
        if function.name == "counter_wait" && !self.common.stalls {
            args[1] = i64::MIN.into();
        }
        if function.name == "loop_begin" && !self.common.stalls {
            // A loop of a number that is no counter ends immediately.
            args[0] = Value::Int(-7);
        }
        args
    }

    /// Replaces a state that would take much of the memory by a small one, as the model needs memory. Still larger ones
    /// are refused.
    fn within_memory(&self, function: &Function, mut args: Vec<Value>) -> Vec<Value> {
        if self.common.stalls {
            return args;
        }
        for (arg, value) in function.args.iter().zip(&mut args) {
            match value {
                Value::Int(qubits @ 10..=20) if arg.name == "qubits" => *qubits %= 10,
                _ => {}
            }
        }
        args
    }

    /// Mostly closes a context that takes no more calls, so that the next ones are not all refused for the same reason.
    fn replace(&mut self, context: u64, refusal: &str) {
        if refusal.contains("takes no more calls") && !self.bytes.one_in(4) {
            let _ = self.caller.discard(context);
            self.forget(context);
            self.open();
        }
    }

    /// Takes a result, and remembers it where it is a handle.
    fn keep(&mut self, context: u64, function: &Function) {
        let Ok(result) = self.caller.result(context) else {
            return;
        };
        let Some(kind) = kind_of(function.name) else {
            return;
        };
        let mut objects = lock(&self.common.objects);
        if objects.len() == OBJECTS {
            objects.pop_front();
        }
        // With several threads it may be another call's result, which then is one more wild number.
        objects.push_back(Object {
            kind,
            context,
            handle: i64::from_ne_bytes(result),
        });
    }
}

/// The kind of object that a function makes.
fn kind_of(name: &str) -> Option<Kind> {
    match name {
        "counter_create" => Some(Kind::Counter),
        "buffer_create" | "buffer_load" => Some(Kind::Buffer),
        "dataset_open" => Some(Kind::Dataset),
        _ if name.ends_with("_encode") => Some(Kind::State),
        _ => None,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().expect("no thread panics")
}

/// A context that no other thread uses, and its known contents.
struct Model {
    context: u64,
    ranks: f64,
    buffers: Vec<(i64, Vec<f64>)>,
    counter: Option<(i64, i64)>,
    /// Results that are not taken yet.
    pending: VecDeque<Value>,
}

impl Model {
    fn new(caller: &mut Caller, ranks: u32) -> Self {
        let context = caller
            .init(0)
            .expect("a context opens whenever it is asked for");
        Self {
            context,
            ranks: f64::from(ranks),
            buffers: Vec::new(),
            counter: None,
            pending: VecDeque::new(),
        }
    }

    fn step(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        match bytes.below(16) {
            0 => self.create(caller),
            1 | 2 => self.take(caller),
            3 => self.take_all(caller),
            4 => self.region(caller, bytes),
            5 => self.encode(caller, bytes),
            6 => self.count(caller, bytes),
            7 if bytes.one_in(8) => self.stumble(caller),
            8..=10 => self.ask(caller, bytes),
            _ => self.change(caller, bytes),
        }
    }

    fn void(&mut self, caller: &mut Caller, name: &str, args: &[Value]) {
        let called = caller.proper(self.context, row(name), args);
        called.unwrap_or_else(|text| panic!("{name}{args:?} is right, but was refused: {text}"));
    }

    fn expect(&mut self, caller: &mut Caller, name: &str, args: &[Value], result: Value) {
        self.void(caller, name, args);
        self.pending.push_back(result);
    }

    /// Makes a call, and takes the result immediately.
    fn fresh(&mut self, caller: &mut Caller, name: &str, args: &[Value]) -> [u8; 8] {
        self.take_all(caller);
        self.void(caller, name, args);
        caller
            .result(self.context)
            .unwrap_or_else(|text| panic!("{name}{args:?}: {text}"))
    }

    fn take(&mut self, caller: &mut Caller) {
        let result = caller.result(self.context);
        let Some(expected) = self.pending.pop_front() else {
            result.expect_err("no result is left");
            return;
        };
        let result = result.unwrap_or_else(|text| panic!("{expected:?} should come: {text}"));
        assert_eq!(result, bits(expected), "{expected:?} should come");
        caller.tally.compared += 1;
    }

    fn take_all(&mut self, caller: &mut Caller) {
        while !self.pending.is_empty() {
            self.take(caller);
        }
    }

    fn create(&mut self, caller: &mut Caller) {
        if self.buffers.len() == BUFFERS {
            let (handle, _) = self.buffers.remove(0);
            return self.void(caller, "buffer_free", &[handle.into()]);
        }
        let handle = self.fresh(caller, "buffer_create", &[]);
        self.buffers.push((i64::from_ne_bytes(handle), Vec::new()));
    }

    /// Reads a known value.
    fn ask(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        let Some(place) = self.any(bytes) else {
            return self.expect(caller, "mesh_ranks", &[], (self.ranks as i64).into());
        };
        let (handle, values) = &self.buffers[place];
        let (handle, len) = (*handle, values.len());
        if len == 0 || bytes.one_in(3) {
            return self.expect(caller, "buffer_len", &[handle.into()], (len as i64).into());
        }
        let index = bytes.below(len);
        let value = values[index];
        self.expect(
            caller,
            "buffer_get",
            &[handle.into(), (index as i64).into()],
            value.into(),
        );
    }

    fn any(&self, bytes: &mut Bytes<'_>) -> Option<usize> {
        (!self.buffers.is_empty()).then(|| bytes.below(self.buffers.len()))
    }

    /// Changes a buffer, in the library and in the model.
    fn change(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        let Some(place) = self.any(bytes) else {
            return self.create(caller);
        };
        let other = bytes.below(self.buffers.len());
        let (handle, source) = (
            Value::Int(self.buffers[place].0),
            self.buffers[other].clone(),
        );
        let (ranks, number) = (self.ranks, bytes.modest());
        let values = &mut self.buffers[place].1;
        if values.iter().any(|value| value.abs() > 1e60) {
            values.fill(number);
            return self.void(caller, "buffer_fill", &[handle, number.into()]);
        }
        match bytes.below(11) {
            0 => {
                values.iter_mut().for_each(|value| *value += number);
                self.void(caller, "buffer_add_scalar", &[handle, number.into()]);
            }
            1 => {
                values.iter_mut().for_each(|value| *value *= number);
                self.void(caller, "buffer_scale", &[handle, number.into()]);
            }
            2 => {
                values.fill(number);
                self.void(caller, "buffer_fill", &[handle, number.into()]);
            }
            3 => {
                let scaled =
                    |(index, value): (usize, &mut f64)| *value = number * index as f64 + 0.0;
                values.iter_mut().enumerate().for_each(scaled);
                self.void(
                    caller,
                    "buffer_fill_index",
                    &[handle, number.into(), 0.0.into()],
                );
            }
            4 => {
                let len = bytes.below(LENGTH);
                values.resize(len, 0.0);
                self.void(caller, "buffer_resize", &[handle, (len as i64).into()]);
            }
            5 if source.1.len() == values.len() => {
                values
                    .iter_mut()
                    .zip(&source.1)
                    .for_each(|(y, x)| *y += number * x);
                self.void(
                    caller,
                    "buffer_axpy",
                    &[handle, number.into(), source.0.into()],
                );
            }
            6 => {
                values.clone_from(&source.1);
                self.void(caller, "buffer_copy", &[handle, source.0.into()]);
            }
            // All ranks have the same, so the sum is exact.
            7 => {
                values.iter_mut().for_each(|value| *value *= ranks);
                self.void(caller, "all_reduce", &[handle, Value::Int(0)]);
            }
            8 => self.void(caller, "barrier", &[]),
            9 if !values.is_empty() => {
                let index = bytes.below(values.len());
                values[index] = number;
                self.void(
                    caller,
                    "buffer_set",
                    &[handle, (index as i64).into(), number.into()],
                );
            }
            _ if values.len() < LENGTH => {
                values.push(number);
                self.void(caller, "buffer_push", &[handle, number.into()]);
            }
            _ => {}
        }
    }

    /// A parallel region; it has the effect of its calls in order.
    fn region(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        if self.buffers.is_empty() {
            return;
        }
        self.void(caller, "parallel_begin", &[]);
        for _ in 0..bytes.below(4) {
            self.void(caller, "section_begin", &[]);
            for _ in 0..bytes.below(3) {
                self.recorded(caller, bytes);
            }
            self.void(caller, "section_end", &[]);
        }
        self.void(caller, "parallel_end", &[]);
    }

    fn recorded(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        let (place, other) = (
            bytes.below(self.buffers.len()),
            bytes.below(self.buffers.len()),
        );
        let (number, source) = (bytes.modest(), self.buffers[other].clone());
        let (handle, values) = &mut self.buffers[place];
        let handle = Value::Int(*handle);
        if bytes.one_in(2) {
            values.iter_mut().for_each(|value| *value += number);
            return self.void(caller, "buffer_add_scalar", &[handle, number.into()]);
        }
        values.clone_from(&source.1);
        self.void(caller, "buffer_copy", &[handle, source.0.into()]);
    }

    /// The norm of a state is that of its data.
    fn encode(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        let Some(place) = self.any(bytes) else {
            return;
        };
        let (handle, values) = self.buffers[place].clone();
        let norm = values.iter().map(|value| value * value).sum::<f64>().sqrt();
        if !(1e-100..1e100).contains(&norm) {
            return;
        }
        let state = self.fresh(caller, "amplitude_encode", &[handle.into(), Value::Int(6)]);
        let state = Value::Int(i64::from_ne_bytes(state));
        let found = f64::from_ne_bytes(self.fresh(caller, "state_norm", &[state]));
        assert!(
            (found - norm).abs() <= 1e-12 * norm,
            "the norm of {values:?} is {norm}, not {found}"
        );
        let index = bytes.below(values.len());
        let found = f64::from_ne_bytes(self.fresh(
            caller,
            "state_amplitude",
            &[state, (index as i64).into()],
        ));
        assert!(
            (found - values[index] / norm).abs() <= 1e-12,
            "amplitude {index} of {values:?} is {found}"
        );
        caller.tally.compared += 2;
        self.void(caller, "state_free", &[state]);
    }

    /// A counter of its own, raised and waited for.
    fn count(&mut self, caller: &mut Caller, bytes: &mut Bytes<'_>) {
        let (counter, value) = match self.counter {
            Some(known) => known,
            None => (
                i64::from_ne_bytes(self.fresh(caller, "counter_create", &[])),
                0,
            ),
        };
        let added = bytes.below(5) as i64;
        self.void(
            caller,
            "counter_notify",
            &[counter.into(), added.into(), Value::Int(0)],
        );
        let value = value + added;
        self.void(
            caller,
            "counter_wait",
            &[counter.into(), (value - bytes.below(2) as i64).into()],
        );
        self.expect(caller, "counter_read", &[counter.into()], value.into());
        self.counter = Some((counter, value));
    }

    /// Makes a mistake. The error must be reported when the context is closed or before. Then begins anew.
    fn stumble(&mut self, caller: &mut Caller) {
        self.take_all(caller);
        let told = caller
            .proper(
                self.context,
                row("buffer_get"),
                &[Value::Int(3), Value::Int(0)],
            )
            .is_err();
        let told = told || caller.result(self.context).is_err();
        assert!(told, "a handle that never was one has a value");
        let ranks = self.ranks as u32;
        let closed = std::mem::replace(self, Self::new(caller, ranks));
        closed.end(caller);
    }

    fn end(mut self, caller: &mut Caller) {
        self.take_all(caller);
        if let Some((counter, _)) = self.counter {
            let _ = caller.proper(self.context, row("counter_free"), &[counter.into()]);
        }
        // After a mistake, the context may be one that takes no more calls; it can always be closed.
        caller.discard(self.context).expect("a context closes");
        caller.discard(self.context).expect_err("it is closed");
    }
}

fn row(name: &str) -> &'static Function {
    let found = FUNCTIONS.iter().find(|function| function.name == name);
    found.unwrap_or_else(|| panic!("there is no function {name}"))
}

/// A value as it is returned.
fn bits(value: Value) -> [u8; 8] {
    match value {
        Value::Int(value) => value.to_ne_bytes(),
        Value::Float(value) => value.to_ne_bytes(),
        Value::Bool(_) => unreachable!("nothing returns one"),
    }
}
