//! What no Selene runtime can serve, refused by name before it becomes a puzzle.

use gpu_codegen::function_around;
use hugr::extension::prelude::{ConstError, ConstString};
use hugr::extension::simple_op::MakeExtensionOp as _;
use hugr::ops::{ExtensionOp, OpType, Value};
use hugr::std_extensions::collections::list::ListValue;
use hugr::types::Term;
use hugr::{Hugr, HugrView as _, Node};
use tket::extension::debug::StateResult;
use tket_qsystem::extension::argument::ReadArgOp;
use tket_qsystem::extension::result::ResultOp;

use crate::Error;

/// A tag, message or text is stored behind one length byte, with a prefix of up to 14 bytes in front of it.
const TEXT_LIMIT: usize = 255;

/// Extensions whose operations reach code generation.
const EMITTED: &[&str] = &[
    "prelude",
    "arithmetic.int",
    "arithmetic.float",
    "arithmetic.conversions",
    "arithmetic.math",
    "logic",
    "collections.array",
    "collections.borrow_arr",
    "collections.static_array",
    "tket.argument",
    "tket.debug",
    "tket.futures",
    "tket.global_phase",
    "tket.globals",
    "tket.gpu",
    "tket.qsystem",
    "tket.qsystem.helios",
    "tket.qsystem.sol",
    "tket.qsystem.random",
    "tket.qsystem.utils",
    "tket.result",
    "tket.rotation",
];

/// Operations of those extensions that do not: Selene has no strings but constant ones.
const NOT_EMITTED: &[&str] = &["ftostring", "itostring_u", "itostring_s"];

/// Refuses operations that lowering would trip over.
pub(crate) fn before_lowering(hugr: &Hugr) -> Result<(), Error> {
    for node in hugr.nodes() {
        match hugr.get_optype(node) {
            OpType::ExtensionOp(op) => {
                known_extension(op).or_else(|what| refuse(hugr, node, what))?
            }
            OpType::Const(constant) => {
                stored(constant.value()).or_else(|what| refuse(hugr, node, what))?
            }
            OpType::FuncDecl(function) if hugr.output_neighbours(node).next().is_some() => {
                let name = function.func_name();
                let what = format!(
                    "function `{name}` is only declared; a program for Selene has to define what it calls, because nothing is linked to it by name"
                );
                return Err(Error::Unsupported { what, within: None });
            }
            _ => {}
        }
    }
    Ok(())
}

/// Refuses what code generation has no answer to.
pub(crate) fn before_emission(hugr: &Hugr) -> Result<(), Error> {
    for node in hugr.nodes() {
        if let OpType::ExtensionOp(op) = hugr.get_optype(node) {
            emitted(op)
                .and_then(|()| tag_fits(op))
                .or_else(|what| refuse(hugr, node, what))?;
        }
    }
    Ok(())
}

fn refuse(hugr: &Hugr, node: Node, what: String) -> Result<(), Error> {
    Err(Error::Unsupported {
        what,
        within: function_around(hugr, node),
    })
}

fn known_extension(op: &ExtensionOp) -> Result<(), String> {
    let extension: &str = op.extension_id();
    let name = op.unqualified_id();
    match extension {
        "tket.wasm" => Err(format!(
            "`{name}` calls WebAssembly, which Selene does not run; GPU calls (`tket.gpu`) are supported"
        )),
        "collections.list" => Err(format!(
            "`{name}` works on a list, which Selene cannot store; use an array, whose length is known"
        )),
        _ => Ok(()),
    }
}

fn emitted(op: &ExtensionOp) -> Result<(), String> {
    let (extension, name): (&str, _) = (op.extension_id(), op.unqualified_id());
    if !EMITTED.contains(&extension) || NOT_EMITTED.contains(&name) {
        return Err(format!(
            "operation `{extension}.{name}` cannot be run by Selene"
        ));
    }
    // hugr-llvm counts the cases of a signed division in an integer of that type, and needs two bits for it.
    let divides = name.starts_with("idiv") || name.starts_with("imod");
    let one_bit = matches!(op.args(), [Term::BoundedNat(0)]);
    if extension == "arithmetic.int" && one_bit && divides && name.ends_with("_s") {
        return Err(format!(
            "`{name}` on integers of one bit cannot be compiled; widen them first"
        ));
    }
    Ok(())
}

/// Whether Selene can store the tag or name that an operation carries.
fn tag_fits(op: &ExtensionOp) -> Result<(), String> {
    let extension: &str = op.extension_id();
    match extension {
        "tket.result" => match ResultOp::from_extension_op(op) {
            Ok(op) => tag(
                &op.tag,
                "a result has an empty tag",
                "USER:FLOATARR:",
                "result tag",
            ),
            Err(_) => Ok(()),
        },
        "tket.debug" => match StateResult::from_extension_op(op) {
            Ok(op) => tag(
                &op.tag,
                "a state has an empty tag",
                "USER:STATE:",
                "state's tag",
            ),
            Err(_) => Ok(()),
        },
        "tket.argument" => match ReadArgOp::from_extension_op(op) {
            Ok(op) => tag(
                &op.tag,
                "an argument has an empty name",
                "",
                "argument's name",
            ),
            Err(_) => Ok(()),
        },
        _ => Ok(()),
    }
}

fn tag(text: &str, empty: &str, prefix: &str, what: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err(format!("{empty}; give it a name"));
    }
    fits(text, prefix, what)
}

/// Whether Selene can store a constant: no list, no text that is too long, and no such thing inside it.
fn stored(value: &Value) -> Result<(), String> {
    let value = match value {
        Value::Extension { e } => e.value(),
        Value::Sum(sum) => return sum.values.iter().try_for_each(stored),
    };
    if value.is::<ListValue>() {
        return Err(
            "a constant is a list, which Selene cannot store; use an array, whose length is known"
                .into(),
        );
    }
    if let Some(error) = value.downcast_ref::<ConstError>() {
        return fits(&error.message, "EXIT:INT:", "message");
    }
    match value.downcast_ref::<ConstString>() {
        Some(text) => fits(text.value(), "", "string"),
        None => Ok(()),
    }
}

fn fits(text: &str, prefix: &str, what: &str) -> Result<(), String> {
    let (length, limit) = (text.len(), TEXT_LIMIT - prefix.len());
    if length <= limit {
        return Ok(());
    }
    let start: String = text.chars().take(20).collect();
    Err(format!(
        "the {what} `{start}…` has {length} bytes; Selene takes at most {limit}"
    ))
}
