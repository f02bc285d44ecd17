//! A context: what a program made in it, and the results that it has not taken yet.

use std::collections::VecDeque;

use runtime_abi::{BlobReader, RESULT_SIZE};

use crate::objects::Objects;
use crate::{Error, Function};

/// A context. Its calls run one after another, so its results queue up in the order of the calls.
#[derive(Debug, Default)]
pub(crate) struct Context {
    pub(crate) objects: Objects,
    results: VecDeque<[u8; RESULT_SIZE]>,
}

impl Context {
    /// Runs a function and keeps its result, if it has one.
    pub(crate) fn run(&mut self, function: &Function, blob: &[u8]) -> Result<(), Error> {
        let result = (function.body)(self, &mut BlobReader::new(blob))?;
        self.results.extend(result);
        Ok(())
    }

    /// The oldest result that was not taken yet.
    pub(crate) fn take_result(&mut self) -> Option<[u8; RESULT_SIZE]> {
        self.results.pop_front()
    }
}
