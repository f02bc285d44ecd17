//! Envelope → a validated HUGR with a known entry point.

use std::io::Read;

use hugr::core::Visibility;
use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::OpType;
use hugr::{Hugr, HugrView as _, Node};

use crate::envelope::{check_versions, load, read_package};
use crate::error::{guarded, one_line};
use crate::{Error, Limits, ReadError, check};

/// A program: a validated HUGR whose entry point is a function without inputs.
#[derive(Debug, Clone)]
pub struct Program {
    pub(crate) hugr: Hugr,
}

impl Program {
    /// Reads the bytes of an envelope from a file or a pipe. The first bytes are checked before the rest is read.
    ///
    /// # Errors
    /// [`Error::Io`], and [`Error::Read`] for bytes that do not start like a HUGR envelope or that exceed the limit.
    pub fn load(source: impl Read, limits: Limits) -> Result<Vec<u8>, Error> {
        load(source, limits)
    }

    /// Reads an envelope, such as Guppy's `main.compile().to_bytes()`, within the usual [`Limits`].
    ///
    /// # Errors
    /// [`Error::Read`] for bytes that are not a HUGR, [`Error::Modules`], and the errors of [`Program::from_hugr`].
    pub fn read(envelope: &[u8]) -> Result<Self, Error> {
        Self::read_within(envelope, Limits::default())
    }

    /// Reads an envelope within these limits.
    ///
    /// # Errors
    /// Those of [`Program::read`].
    pub fn read_within(envelope: &[u8], limits: Limits) -> Result<Self, Error> {
        // A panic of the reader means that the file is damaged.
        let package = guarded("reading the envelope", || {
            Ok(read_package(envelope, limits)?)
        });
        let package = package.map_err(|error| match error {
            Error::Internal { message, .. } => ReadError::Damaged(message).into(),
            error => error,
        })?;
        let count = package.modules.len();
        let [hugr] =
            <[Hugr; 1]>::try_from(package.modules).map_err(|_| Error::Modules { count })?;
        check_versions(&hugr)?;
        Self::from_hugr(hugr)
    }

    /// Takes a HUGR built in Rust.
    ///
    /// The entry point is the HUGR's own where that is a function, else the one function named `main`.
    ///
    /// # Errors
    /// [`Error::Invalid`] and [`Error::Entrypoint`].
    pub fn from_hugr(mut hugr: Hugr) -> Result<Self, Error> {
        hugr.validate()
            .map_err(|error| Error::Invalid(check::located(&hugr, one_line(&error))))?;
        let entry = entry_function(&hugr)?;
        hugr.set_entrypoint(entry);
        Ok(Self { hugr })
    }
}

/// The function that the program starts with.
fn entry_function(hugr: &Hugr) -> Result<Node, Error> {
    let entry = match hugr.entrypoint_optype() {
        OpType::FuncDefn(_) => hugr.entrypoint(),
        _ => main_function(hugr)?,
    };
    let OpType::FuncDefn(function) = hugr.get_optype(entry) else {
        unreachable!("both ways give a function");
    };
    let (name, signature) = (function.func_name(), function.signature());
    let refuse = |why: String| Err(Error::Entrypoint(why));
    if !signature.params().is_empty() {
        return refuse(format!(
            "function `{name}` is generic; a program starts with a concrete one"
        ));
    }
    match signature.body().input.len() {
        0 => Ok(entry),
        count => refuse(format!(
            "function `{name}` takes {count} input{}; a program starts with a function that takes none",
            if count == 1 { "" } else { "s" }
        )),
    }
}

/// The only function named `main`; public ones come first.
fn main_function(hugr: &Hugr) -> Result<Node, Error> {
    let named_main = |wanted: Option<Visibility>| -> Vec<Node> {
        let is_main = |&node: &Node| match hugr.get_optype(node) {
            OpType::FuncDefn(function) => {
                function.func_name() == "main"
                    && wanted
                        .as_ref()
                        .is_none_or(|wanted| function.visibility() == wanted)
            }
            _ => false,
        };
        hugr.children(hugr.module_root()).filter(is_main).collect()
    };
    match (&named_main(Some(Visibility::Public))[..], &named_main(None)[..]) {
        ([main], _) | ([], [main]) => Ok(*main),
        ([], []) => Err(Error::Entrypoint(
            "the HUGR names none, and no function is called `main`; in Guppy, compile the function that the program starts with".into(),
        )),
        (_, several) => Err(Error::Entrypoint(format!(
            "the HUGR names none, and {} functions are called `main`",
            several.len()
        ))),
    }
}
