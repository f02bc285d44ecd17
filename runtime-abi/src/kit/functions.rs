//! A library made of a table of closures.
//!
//! The signature of a function follows from the types of its closure, so the two cannot disagree. The rest of the
//! contract is implemented here once: handles, ids, checks of a program's arguments, and the queue of results.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError};

use super::values::{Answer, Arguments, Returned};
use super::{Contexts, GpuLibrary, Outcome};
use crate::{
    API_VERSION, BlobReader, DescribedArgument, DescribedFunction, Description, RESULT_SIZE,
    Signature,
};

/// The first id that is assigned to a function without an id of its own; the ids below are the author's.
const FIRST_FREE_ID: u64 = 1 << 32;

/// A GPU library made of a table of closures. `C` is the content of each context. Functions of one context run one at a
/// time; those of different contexts may run in parallel.
///
/// The [module's page](super) has an example. It can also be called without C:
///
/// ```
/// use runtime_abi::Value;
/// use runtime_abi::kit::{Functions, GpuLibrary};
///
/// let library = Functions::<()>::new("example").function("double", |_, (x,): (f64,)| 2.0 * x);
/// let context = library.init(0)?;
/// let id = library.function_id("double")?;
/// library.call(context, id, &1.5f64.to_ne_bytes(), "f:f")?;
/// assert_eq!(f64::from_ne_bytes(library.result(context)?), 3.0);
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// ```
pub struct Functions<C> {
    name: String,
    rows: Vec<Row<C>>,
    content: Box<dyn Fn(u64) -> Outcome<C> + Send + Sync>,
    contexts: Contexts<Mutex<Session<C>>>,
}

struct Row<C> {
    name: String,
    id: u64,
    signature: Signature,
    /// The signature as programs pass it, so that a call compares it without parsing.
    letters: String,
    body: Body<C>,
}

/// A closure that reads its arguments from a blob.
type Body<C> =
    Box<dyn Fn(&mut C, &mut BlobReader<'_>) -> Outcome<Option<[u8; RESULT_SIZE]>> + Send + Sync>;

/// A context: the author's content, and the results that are not read yet.
struct Session<C> {
    content: C,
    results: VecDeque<[u8; RESULT_SIZE]>,
    broken: bool,
}

impl<C: Default + Send + 'static> Functions<C> {
    /// Makes a library of this name without functions; a context starts with the default content.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self::with_content(name, |_| Ok(C::default()))
    }
}

impl<C: Send + 'static> Functions<C> {
    /// Makes a library of this name without functions; `content` makes the initial content of a context from the
    /// context index that the program passes.
    #[must_use]
    pub fn with_content(
        name: &str,
        content: impl Fn(u64) -> Outcome<C> + Send + Sync + 'static,
    ) -> Self {
        Self {
            name: name.into(),
            rows: Vec::new(),
            content: Box::new(content),
            contexts: Contexts::new(),
        }
    }

    /// Adds a function. It takes the context's content and a tuple, and returns a number or nothing, or a `Result` of
    /// that.
    ///
    /// # Panics
    /// A function of that name exists.
    #[must_use]
    pub fn function<A, R>(
        self,
        name: &str,
        body: impl Fn(&mut C, A) -> R + Send + Sync + 'static,
    ) -> Self
    where
        A: Arguments,
        R: Returned,
    {
        let id = FIRST_FREE_ID + self.rows.len() as u64;
        self.add(id, name, body)
    }

    /// Adds a function that programs may also call by a fixed id.
    ///
    /// # Panics
    /// A function of that name or id exists, or the id takes more than 32 bits: larger ids are assigned to functions
    /// without one.
    #[must_use]
    pub fn function_with_id<A, R>(
        self,
        id: u64,
        name: &str,
        body: impl Fn(&mut C, A) -> R + Send + Sync + 'static,
    ) -> Self
    where
        A: Arguments,
        R: Returned,
    {
        assert!(
            id < FIRST_FREE_ID,
            "{name:?} has the id {id}; an id chosen by the author has to be below {FIRST_FREE_ID}"
        );
        self.add(id, name, body)
    }

    fn add<A, R>(
        mut self,
        id: u64,
        name: &str,
        body: impl Fn(&mut C, A) -> R + Send + Sync + 'static,
    ) -> Self
    where
        A: Arguments,
        R: Returned,
    {
        if let Some(row) = self
            .rows
            .iter()
            .find(|row| row.name == name || row.id == id)
        {
            panic!(
                "{name:?} with id {id} clashes with {:?} of id {}",
                row.name, row.id
            );
        }
        let signature = Signature::new(A::types(), R::Answer::TYPE);
        let body: Body<C> =
            Box::new(move |content, blob| Ok(body(content, A::take(blob)?).outcome()?.bytes()));
        self.rows.push(Row {
            name: name.into(),
            id,
            letters: signature.to_string(),
            signature,
            body,
        });
        self
    }

    fn row(&self, id: u64) -> Outcome<&Row<C>> {
        let row = self.rows.iter().find(|row| row.id == id);
        row.ok_or_else(|| {
            format!("there is no function with the id {id}; {}", self.listing()).into()
        })
    }

    /// The existing functions, for messages.
    fn listing(&self) -> String {
        let names: Vec<_> = self.rows.iter().map(|row| row.name.as_str()).collect();
        format!("the functions are {}", names.join(", "))
    }

    fn with_session<T>(
        &self,
        gpu_ref: u64,
        work: impl FnOnce(&mut Session<C>) -> Outcome<T>,
    ) -> Outcome<T> {
        let session = self.contexts.get(gpu_ref)?;
        let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
        if session.broken {
            return Err(format!(
                "context {gpu_ref} cannot be used any more: a function panicked in it"
            )
            .into());
        }
        work(&mut session)
    }
}

impl<C> Row<C> {
    fn check(&self, blob: &[u8], signature: &str) -> Outcome<()> {
        if signature != self.letters {
            let Self { name, letters, .. } = self;
            return Err(format!(
                "{name} has the signature {letters:?}; it was called with {signature:?}"
            )
            .into());
        }
        if blob.len() != self.signature.blob_size() {
            let (name, size) = (&self.name, self.signature.blob_size());
            return Err(format!(
                "{name} takes {size} bytes of arguments; it was called with {}",
                blob.len()
            )
            .into());
        }
        Ok(())
    }

    fn described(&self) -> DescribedFunction {
        let args = self.signature.args.iter().enumerate();
        let args = args.map(|(index, ty)| DescribedArgument {
            name: format!("arg{index}"),
            ty: ty.name().into(),
        });
        DescribedFunction {
            name: self.name.clone(),
            id: self.id,
            signature: self.letters.clone(),
            args: args.collect(),
            returns: self.signature.ret.name().into(),
            doc: String::new(),
        }
    }
}

impl<C> Session<C> {
    /// Runs the body. A panic may leave the content half changed, so later calls of the context are refused.
    fn run(&mut self, row: &Row<C>, blob: &[u8]) -> Outcome<()> {
        let body = AssertUnwindSafe(|| (row.body)(&mut self.content, &mut BlobReader::new(blob)));
        let outcome = catch_unwind(body).unwrap_or_else(|panic| {
            self.broken = true;
            resume_unwind(panic)
        });
        self.results.extend(outcome?);
        Ok(())
    }
}

impl<C: Send + 'static> GpuLibrary for Functions<C> {
    fn name(&self) -> &str {
        &self.name
    }

    fn init(&self, reserved: u64) -> Outcome<u64> {
        let session = Session {
            content: (self.content)(reserved)?,
            results: VecDeque::new(),
            broken: false,
        };
        Ok(self.contexts.open(Mutex::new(session)))
    }

    fn discard(&self, gpu_ref: u64) -> Outcome<()> {
        self.contexts.close(gpu_ref)?;
        Ok(())
    }

    fn function_id(&self, name: &str) -> Outcome<u64> {
        let row = self.rows.iter().find(|row| row.name == name);
        row.map(|row| row.id)
            .ok_or_else(|| format!("there is no function {name:?}; {}", self.listing()).into())
    }

    fn call(&self, gpu_ref: u64, function_id: u64, blob: &[u8], signature: &str) -> Outcome<()> {
        let row = self.row(function_id)?;
        row.check(blob, signature)?;
        self.with_session(gpu_ref, |session| session.run(row, blob))
    }

    fn result(&self, gpu_ref: u64) -> Outcome<[u8; RESULT_SIZE]> {
        let empty = || format!("no result is waiting in context {gpu_ref}").into();
        self.with_session(gpu_ref, |session| {
            session.results.pop_front().ok_or_else(empty)
        })
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            library: self.name.clone(),
            version: None,
            api: API_VERSION.to_string(),
            functions: self.rows.iter().map(Row::described).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "clashes with \"f\"")]
    fn two_functions_of_one_name_are_refused() {
        let _ = Functions::<()>::new("test")
            .function("f", |_, ()| 1i64)
            .function("f", |_, ()| 2i64);
    }

    #[test]
    #[should_panic(expected = "clashes with \"f\" of id 7")]
    fn two_functions_of_one_id_are_refused() {
        let _ = Functions::<()>::new("test")
            .function_with_id(7, "f", |_, ()| ())
            .function_with_id(7, "g", |_, ()| ());
    }

    #[test]
    #[should_panic(expected = "below 4294967296")]
    fn an_id_that_could_clash_with_a_given_one_is_refused() {
        let _ = Functions::<()>::new("test").function_with_id(FIRST_FREE_ID, "f", |_, ()| ());
    }

    #[test]
    fn a_signature_follows_from_the_closure() {
        let library = Functions::<()>::new("test")
            .function("a", |_, (_, _, _): (i64, f64, bool)| ())
            .function("b", |_, (x,): (u64,)| Ok::<_, String>(x))
            .function("c", |_, ()| 0.5);
        let letters: Vec<_> = library
            .rows
            .iter()
            .map(|row| row.letters.as_str())
            .collect();
        assert_eq!(letters, ["ifb:v", "i:i", ":f"]);
    }

    #[test]
    fn a_context_starts_with_what_the_author_makes_of_its_index() {
        let library = Functions::with_content("test", |reserved| match reserved {
            0..4 => Ok(reserved),
            _ => Err(format!("there is no device {reserved}").into()),
        });
        let library = library.function("device", |device, ()| *device);
        let context = library.init(3).unwrap();
        let id = library.function_id("device").unwrap();
        library.call(context, id, &[], ":i").unwrap();
        assert_eq!(library.result(context).unwrap(), 3u64.to_ne_bytes());
        assert_eq!(
            library.init(4).unwrap_err().to_string(),
            "there is no device 4"
        );
    }

    #[test]
    fn a_context_in_which_a_function_panicked_is_closed_to_later_calls() {
        let library =
            Functions::<()>::new("test").function("f", |_, ()| -> i64 { panic!("inside") });
        let id = library.function_id("f").unwrap();
        let (context, other) = (library.init(0).unwrap(), library.init(0).unwrap());
        let call =
            |context| catch_unwind(AssertUnwindSafe(|| library.call(context, id, &[], ":i")));
        assert!(call(context).is_err());
        assert!(
            call(context)
                .unwrap()
                .unwrap_err()
                .to_string()
                .contains("a function panicked in it")
        );
        assert!(
            library
                .result(other)
                .unwrap_err()
                .to_string()
                .contains("no result is waiting")
        );
        library.discard(context).unwrap();
    }
}
