//! The library as the contract sees it: contexts by handle, functions by id.

use std::collections::HashMap;
use std::sync::Mutex;

use runtime_abi::kit::{Contexts, GpuLibrary, Outcome};
use runtime_abi::{
    API_VERSION, DescribedArgument, DescribedFunction, Description, RESULT_SIZE, Signature,
};

use crate::context::Context;
use crate::{FUNCTIONS, Function};

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
#[derive(Debug)]
pub struct LibGpu {
    functions: HashMap<u64, Entry>,
    contexts: Contexts<Mutex<Context>>,
}

/// A row of the table, with what a call is checked against.
#[derive(Debug)]
struct Entry {
    function: &'static Function,
    /// The signature as programs pass it, so that a call compares and does not parse.
    letters: String,
    signature: Signature,
}

impl Entry {
    fn new(function: &'static Function) -> Self {
        let signature = function.signature();
        Self {
            function,
            letters: signature.to_string(),
            signature,
        }
    }

    fn check(&self, blob: &[u8], signature: &str) -> Result<(), String> {
        let (letters, size) = (&self.letters, self.signature.blob_size());
        if signature != letters {
            return Err(format!(
                "the signature is {letters:?}; it was called with {signature:?}"
            ));
        }
        if blob.len() != size {
            return Err(format!(
                "the arguments take {size} bytes; it was called with {}",
                blob.len()
            ));
        }
        Ok(())
    }
}

impl LibGpu {
    /// The library with all its functions and no context.
    ///
    /// # Panics
    /// Two functions have the same id, which the tests rule out.
    #[must_use]
    pub fn new() -> Self {
        let functions = by_id(FUNCTIONS, Function::id).unwrap_or_else(|clash| panic!("{clash}"));
        Self {
            functions,
            contexts: Contexts::new(),
        }
    }

    fn entry(&self, id: u64) -> Outcome<&Entry> {
        self.functions
            .get(&id)
            .ok_or_else(|| format!("there is no function with the id {id}").into())
    }

    fn with_context<T>(
        &self,
        gpu_ref: u64,
        work: impl FnOnce(&mut Context) -> Outcome<T>,
    ) -> Outcome<T> {
        let context = self.contexts.get(gpu_ref)?;
        // Poisoned by a panic within a function, which may have left things half done.
        let poisoned =
            |_| format!("context {gpu_ref} cannot be used any more: a function panicked in it");
        work(&mut *context.lock().map_err(poisoned)?)
    }
}

impl Default for LibGpu {
    fn default() -> Self {
        Self::new()
    }
}

/// The functions by their ids.
fn by_id(
    functions: &'static [Function],
    id: impl Fn(&Function) -> u64,
) -> Result<HashMap<u64, Entry>, IdClash> {
    let mut entries = HashMap::new();
    for function in functions {
        if let Some(earlier) = entries.insert(id(function), Entry::new(function)) {
            return Err(IdClash {
                first: earlier.function.name,
                second: function.name,
                id: id(function),
            });
        }
    }
    Ok(entries)
}

/// Two functions whose names give the same id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{first} and {second} have the same id, {id}; one of them needs another name")]
pub struct IdClash {
    /// One function.
    pub first: &'static str,
    /// The other.
    pub second: &'static str,
    /// The id of both.
    pub id: u64,
}

impl GpuLibrary for LibGpu {
    fn name(&self) -> &str {
        "libgpu"
    }

    fn init(&self, _reserved: u64) -> Outcome<u64> {
        Ok(self.contexts.open(Mutex::default()))
    }

    fn discard(&self, gpu_ref: u64) -> Outcome<()> {
        self.contexts.close(gpu_ref)?;
        Ok(())
    }

    fn function_id(&self, name: &str) -> Outcome<u64> {
        let found = self
            .functions
            .iter()
            .find(|(_, entry)| entry.function.name == name);
        found
            .map(|(id, _)| *id)
            .ok_or_else(|| unknown_name(name).into())
    }

    fn call(&self, gpu_ref: u64, function_id: u64, blob: &[u8], signature: &str) -> Outcome<()> {
        let entry = self.entry(function_id)?;
        let name = entry.function.name;
        let run = |context: &mut Context| Ok(context.run(entry.function, blob)?);
        let outcome = entry
            .check(blob, signature)
            .map_err(Into::into)
            .and_then(|()| self.with_context(gpu_ref, run));
        outcome.map_err(|error| format!("{name}: {error}").into())
    }

    fn result(&self, gpu_ref: u64) -> Outcome<[u8; RESULT_SIZE]> {
        let empty = || format!("no result is waiting in context {gpu_ref}").into();
        self.with_context(gpu_ref, |context| context.take_result().ok_or_else(empty))
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

fn unknown_name(name: &str) -> String {
    let names: Vec<_> = FUNCTIONS.iter().map(|function| function.name).collect();
    format!(
        "there is no function {name:?}; the functions are {}",
        names.join(", ")
    )
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_functions_have_the_same_id() {
        assert_eq!(
            by_id(FUNCTIONS, Function::id).unwrap().len(),
            FUNCTIONS.len()
        );
    }

    #[test]
    fn a_clash_of_ids_is_refused_with_both_names() {
        let clash = by_id(FUNCTIONS, |function| function.name.len() as u64).unwrap_err();
        assert_eq!(clash.first.len(), clash.second.len());
        assert_ne!(clash.first, clash.second);
        assert!(clash.to_string().contains("have the same id"));
    }
}
