//! A row of the table of functions, and a call of it.

use ::collectives::Pending;
use runtime_abi::{ArgType, BlobReader, ReturnType, Signature, Value};

use crate::Error;
use crate::context::gpu::Record;
use crate::context::{Process, Rank};
use crate::engine::{Bits, Conditions};
use crate::record::{self, Use};
use crate::store::Kind;

/// A function of the library.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Its name; a Python identifier.
    pub name: &'static str,
    /// Its place in the table.
    pub(crate) number: usize,
    /// Its heading in the documentation.
    pub group: &'static str,
    /// Its arguments, in order.
    pub args: &'static [Arg],
    /// What it returns.
    pub ret: ReturnType,
    /// What it does, in sentences.
    pub doc: &'static str,
    /// Whether it may be queued.
    pub pace: Pace,
    /// The work of a call, in words.
    pub cost: &'static str,
    /// When it fails, besides for a handle that is none of its context, in words that follow "if"; empty where it never
    /// does.
    pub fails: &'static str,
    pub(crate) body: Body,
    /// Where a call of it may be recorded.
    pub(crate) recorded: Recorded,
    /// What it does to buffers on a GPU.
    pub(crate) on_gpu: Option<Record>,
    /// Checks whether a call of a quick function would succeed on a rank, before it changes anything on any rank.
    pub(crate) check: Option<OnRank>,
    /// Undoes a call of a quick function on a rank, where it failed on another one.
    pub(crate) undo: Option<OnRank>,
}

/// An argument of a function.
#[derive(Debug, Clone, Copy)]
pub struct Arg {
    /// Its name; a Python identifier.
    pub name: &'static str,
    /// Its type.
    pub ty: ArgType,
    /// What it means.
    pub role: Role,
    /// Whether the values of a buffer have to be in host memory.
    pub(crate) on_host: bool,
}

/// What an argument means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A number.
    Number,
    /// The handle of an object of this kind, which is only read.
    Read(Kind),
    /// The handle of an object of this kind, which is changed or freed.
    Written(Kind),
}

/// Where a function runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// On the caller's thread, while nothing is queued in its context; it takes no longer with more data, or only the
    /// first time.
    Quick,
    /// Like a quick one where there is one rank; several ranks must communicate, so then it is queued.
    Shared,
    /// Behind earlier calls of its context, on a thread of the library; it takes longer with more data.
    Queued,
}

impl Pace {
    /// The pace in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Shared => "quick on one rank",
            Self::Queued => "queued",
        }
    }
}

/// The body of a row: it takes its arguments out of the blob, and returns the bytes of its result.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Body {
    /// On every rank.
    Ranks(OnRank),
    /// On rank 0 only; it changes nothing.
    First(OnRank),
    /// On every rank; starts something that is done when a transport reports it.
    Start(Start),
    /// Once for the library.
    Once(fn(&Process, &mut BlobReader<'_>) -> Result<Option<Bits>, Error>),
    /// Once for the library; returns a condition that the context then waits for.
    Wait(fn(&Process, &mut BlobReader<'_>) -> Result<Conditions, Error>),
    /// On what the context records, when the call is made.
    Record(fn(&mut Recorder, &mut BlobReader<'_>) -> Result<Option<Bits>, Error>),
}

/// Where a call may be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// Nothing.
    Nowhere,
    /// The bodies of loops, outside of their sections.
    Loops,
    /// Sections and the bodies of loops.
    Anywhere,
}

/// Does something on a rank.
pub(crate) type OnRank = fn(&mut Rank, &mut BlobReader<'_>) -> Result<Option<Bits>, Error>;

/// Starts something on a rank.
pub(crate) type Start = fn(&mut Rank, &mut BlobReader<'_>) -> Result<Box<dyn Pending>, Error>;

impl Function {
    /// The types as a signature.
    #[must_use]
    pub fn signature(&self) -> Signature {
        Signature::new(
            self.args.iter().map(|arg| arg.ty).collect::<Vec<_>>(),
            self.ret,
        )
    }

    /// The id: the first four bytes of the MD5 of the name, little endian. Programs compiled by others count on it.
    #[must_use]
    pub fn id(&self) -> u64 {
        let [a, b, c, d, ..] = md5::compute(self.name).0;
        u32::from_le_bytes([a, b, c, d]).into()
    }
}

impl Function {
    /// Whether a call leaves a result.
    #[inline]
    pub(crate) fn has_result(&self) -> bool {
        self.ret != ReturnType::Void
    }

    /// Whether every rank runs it, or starts it.
    pub(crate) fn is_for_ranks(&self) -> bool {
        matches!(self.body, Body::Ranks(_) | Body::Start(_))
    }

    /// Whether every rank starts it, and it is done when a transport reports that.
    pub(crate) fn is_started(&self) -> bool {
        matches!(self.body, Body::Start(_))
    }

    /// The objects that a call with these arguments names.
    pub(crate) fn uses(&'static self, blob: &[u8]) -> impl Iterator<Item = Use> {
        let mut blob = BlobReader::new(blob);
        self.args.iter().filter_map(move |arg| {
            let value = blob.value(arg.ty).ok()?;
            let writes = match arg.role {
                Role::Read(_) => false,
                Role::Written(_) => true,
                Role::Number => return None,
            };
            let Value::Int(handle) = value else {
                return None;
            };
            Some(Use {
                handle,
                writes,
                on_host: arg.on_host,
            })
        })
    }
}

/// A call with a copy of its arguments, as plain data.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) function: &'static Function,
    pub(crate) blob: Box<[u8]>,
}

impl Call {
    pub(crate) fn new(function: &'static Function, blob: &[u8]) -> Self {
        let blob = blob.into();
        Self { function, blob }
    }
}

impl PartialEq for Call {
    /// Names of functions are different.
    fn eq(&self, other: &Self) -> bool {
        self.function.name == other.function.name && self.blob == other.blob
    }
}

impl record::Call for Call {
    fn function_id(&self) -> u64 {
        self.function.number as u64
    }

    fn uses(&self) -> impl Iterator<Item = Use> {
        self.function.uses(&self.blob)
    }

    fn has_result(&self) -> bool {
        self.function.has_result()
    }

    fn is_recordable(&self) -> bool {
        self.function.recorded == Recorded::Anywhere
    }

    fn is_repeatable(&self) -> bool {
        self.function.recorded != Recorded::Nowhere
    }

    fn has_kernel(&self) -> bool {
        self.function.on_gpu.is_some()
    }
}

/// What a context records.
pub(crate) type Recorder = record::Recorder<Call>;
/// A recording that has ended.
pub(crate) type Ended = record::Ended<Call>;
/// A loop.
pub(crate) type Loop = record::Loop<Call>;
/// A part of a loop's body.
pub(crate) type Item = record::Item<Call>;
/// A parallel region.
pub(crate) type Region = record::Region<Call>;
