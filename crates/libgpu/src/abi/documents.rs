//! What is made from the table for people and other tools: `libgpu.h`, the tables of `docs/functions.md`, the Guppy
//! module, the transports in `docs/architecture.md`.
//!
//! They are committed, and tests keep them current; `cargo xtask bless` writes them anew.

use std::fmt::Write as _;

use runtime_abi::documents::comment;
use runtime_abi::{ArgType, DESCRIBE_SYMBOL, ReturnType};

use crate::context::transports;
use crate::functions::{FUNCTIONS, Function};

/// A function that the library exports beside the contract.
#[derive(Debug, Clone, Copy)]
pub struct Export {
    /// The symbol.
    pub name: &'static str,
    /// What comes before the name in C.
    pub returns: &'static str,
    /// What stands between the parentheses in C.
    pub params: &'static str,
    /// What it does, in sentences.
    pub doc: &'static str,
}

/// The functions of `libgpu.h`.
pub const EXPORTS: &[Export] = &[
    Export {
        name: DESCRIBE_SYMBOL,
        returns: "const char *",
        params: "void",
        doc: "Describes the library and its functions as JSON. The text belongs to the library and is valid as long as the library is loaded.",
    },
    Export {
        name: COMMUNICATOR_SYMBOL,
        returns: "bool ",
        params: "const void *handle, uint64_t size, uint64_t *gpu_ref_out",
        doc: "Opens a context whose ranks are the processes of an MPI communicator, and writes its handle to \
              `gpu_ref_out`. `handle` is the address of the MPI_Comm, and `size` its size in bytes: &comm, sizeof \
              comm. All processes of the communicator call this function, then make the same calls in the same \
              order, and each gets its own results. The program has initialised MPI before, with \
              MPI_THREAD_SERIALIZED or MPI_THREAD_MULTIPLE; with MPI_THREAD_SERIALIZED it does not call MPI while \
              libgpu works. The communicator is not copied. It serves this one context until gpu_discard, which \
              gives it back: until then the program neither frees it nor uses it. Where it must send on it, it keeps \
              to tags below 16384 and to calls that are not collective. The number of ranks is that of the \
              communicator, whatever LIBGPU_TRANSPORT says; LIBGPU_RANKS is not set, or to the same number. The \
              context is opened on all ranks or on none. Returns false on failure; gpu_get_error says why.",
    },
    Export {
        name: STATE_TENSOR_SYMBOL,
        returns: "bool ",
        params: "uint64_t gpu_ref, int64_t state, uint64_t shard, struct DLManagedTensorVersioned **out",
        doc: "Writes a shard of a state to `out` as a read-only tensor of DLPack 1: the amplitudes in place, on \
              their device. Its shape is [1, amplitudes of the shard], its type complex64 or complex128. A state \
              has one shard for each device that holds a part of it, in the order of their indices. The function \
              waits for all queued calls of the context. The memory stays until the tensor's deleter is called, on \
              any thread, even if the state and its context are gone. Returns false on failure; gpu_get_error says \
              why.",
    },
    Export {
        name: WAIT_RESULT_SYMBOL,
        returns: "bool ",
        params: "uint64_t gpu_ref, uint64_t milliseconds, uint64_t *results, bool *ready",
        doc: "Waits at most `milliseconds` for the oldest result of a context that was not taken, so that the \
              caller can handle signals between waits. Writes to `results` how many results were not taken, \
              pending ones included. Writes to `ready` whether gpu_get_result would return at once; that is so too \
              if there is no result, or if a call failed, which gpu_get_result then reports. Returns false if the \
              context is not open; gpu_get_error says so.",
    },
    Export {
        name: WAIT_IDLE_SYMBOL,
        returns: "bool ",
        params: "uint64_t gpu_ref, uint64_t milliseconds, bool *idle",
        doc: "Waits at most `milliseconds` for all queued calls of a context. Writes to `idle` whether they are \
              done, so that gpu_discard and libgpu_state_tensor would not wait. Returns false if the context is \
              not open.",
    },
    Export {
        name: WAIT_ROOM_SYMBOL,
        returns: "bool ",
        params: "uint64_t gpu_ref, uint64_t milliseconds, bool *room",
        doc: "Waits at most `milliseconds` for room in the queue of a context. Writes to `room` whether gpu_call \
              would return at once: the queue has room for one more call, or a call failed, which gpu_call then \
              reports. Returns false if the context is not open.",
    },
];

/// The functions that wait for a while.
pub(crate) const WAIT_RESULT_SYMBOL: &str = "libgpu_wait_result";
pub(crate) const WAIT_IDLE_SYMBOL: &str = "libgpu_wait_idle";
pub(crate) const WAIT_ROOM_SYMBOL: &str = "libgpu_wait_room";

/// The function that opens a context on a communicator of the program.
pub(crate) const COMMUNICATOR_SYMBOL: &str = "libgpu_init_with_communicator";

/// The function that gives a state as a tensor.
pub(crate) const STATE_TENSOR_SYMBOL: &str = "libgpu_state_tensor";

/// The version of `libgpu.h`: the library's own.
const VERSION: [(&str, &str); 3] = [
    ("MAJOR", env!("CARGO_PKG_VERSION_MAJOR")),
    ("MINOR", env!("CARGO_PKG_VERSION_MINOR")),
    ("PATCH", env!("CARGO_PKG_VERSION_PATCH")),
];

/// The C header, `include/libgpu.h`.
#[must_use]
pub fn header() -> String {
    let mut text = comment(
        "What libgpu exports beside the functions of gpu.h. Programs that use only those work with any GPU library.\n\n\
         Generated from crates/libgpu/src/abi/documents.rs; change that, and run `cargo xtask bless`.",
    );
    text += "#ifndef LIBGPU_H\n#define LIBGPU_H\n\n#include <stdbool.h>\n#include <stdint.h>\n\n";
    text += "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    text += &comment("The version of the library that this header describes.");
    for (part, number) in VERSION {
        let _ = writeln!(text, "#define LIBGPU_{part} {number}");
    }
    text += "\n";
    text += &comment("A tensor as dlpack.h defines it.");
    text += "struct DLManagedTensorVersioned;\n";
    for Export {
        name,
        returns,
        params,
        doc,
    } in EXPORTS
    {
        let _ = write!(text, "\n{}{returns}{name}({params});\n", comment(doc));
    }
    text + "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n"
}

/// The tables of functions in `docs/functions.md`, a heading and a table for each group.
#[must_use]
pub fn function_tables() -> String {
    let mut text = String::new();
    for group in FUNCTIONS.chunk_by(|a, b| a.group == b.group) {
        let _ = write!(
            text,
            "### {}\n\n| function | returns | pace | what it does | cost | fails if |\n|---|---|---|---|---|---|\n",
            group[0].group
        );
        for function in group {
            let (call, pace) = (call_of(function), function.pace.name());
            let _ = writeln!(
                text,
                "| `{call}` | {} | {pace} | {} | {} | {} |",
                function.ret.name(),
                // What stands for a state vector would end a cell.
                function.doc.replace('|', "\\|"),
                function.cost,
                function.fails,
            );
        }
        text += "\n";
    }
    text
}

/// The table of ids and signatures in `docs/functions.md`.
#[must_use]
pub fn id_table() -> String {
    let mut text = String::from("| function | id | signature |\n|---|---|---|\n");
    for function in FUNCTIONS {
        let _ = writeln!(
            text,
            "| `{}` | {} | `{}` |",
            function.name,
            function.id(),
            function.signature()
        );
    }
    text
}

/// The table of transports in `docs/architecture.md`.
#[must_use]
pub fn transport_table() -> String {
    let mut text = String::from("| transport | memory | ranks | how |\n|---|---|---|---|\n");
    for transport in transports() {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            transport.name, transport.memory, transport.ranks, transport.about
        );
    }
    text
}

/// A call of the function with the names and types of its arguments, as in `buffer_get(buffer: int, index: int)`.
#[must_use]
pub fn call_of(function: &Function) -> String {
    let args: Vec<_> = function
        .args
        .iter()
        .map(|arg| format!("{}: {}", arg.name, arg.ty.name()))
        .collect();
    format!("{}({})", function.name, args.join(", "))
}

/// The Guppy declarations of all functions, as the source of a Python module.
#[must_use]
pub fn guppy_module() -> String {
    let mut text = String::from(GUPPY_OPENING);
    FUNCTIONS
        .iter()
        .for_each(|function| text += &guppy_method(function));
    text
}

const GUPPY_OPENING: &str = r#""""The functions of libgpu, for Guppy programs.

Generated from libgpu's table of functions; `cargo xtask bless` writes it anew.
"""

from typing import no_type_check

import guppylang  # noqa: F401  Before its internals, which cannot be imported alone.
from guppylang_internals.decorator import gpu, gpu_module

__all__ = ["Gpu"]


@gpu_module("libgpu.so", None)
class Gpu:
    """A context of libgpu. `discard()` closes it and frees all its objects."""
"#;

fn guppy_method(function: &Function) -> String {
    let args: String = function
        .args
        .iter()
        .map(|arg| format!(", {}: {}", arg.name, python_argument(arg.ty)))
        .collect();
    let (name, ret, doc) = (
        function.name,
        python_return(function.ret),
        python_doc(function.doc),
    );
    format!("\n    @gpu\n    @no_type_check\n    def {name}(self: \"Gpu\"{args}) -> {ret}:\n{doc}")
}

fn python_argument(ty: ArgType) -> &'static str {
    match ty {
        ArgType::Int => "int",
        ArgType::Float => "float",
        ArgType::Bool => "bool",
    }
}

fn python_return(ty: ReturnType) -> &'static str {
    match ty {
        ReturnType::Int => "int",
        ReturnType::Float => "float",
        ReturnType::Void => "None",
    }
}

/// A docstring, one sentence a line.
fn python_doc(doc: &str) -> String {
    let lines = doc.replace(". ", ".\n        ");
    if lines == doc {
        format!("        \"\"\"{doc}\"\"\"\n")
    } else {
        format!("        \"\"\"{lines}\n        \"\"\"\n")
    }
}
