//! Refuses operations, types and texts that no Selene runtime supports, and names them in the message.

use gpu_codegen::{place_of, quoted};
use hugr::extension::prelude::{ConstError, ConstExternalSymbol, ConstString};
use hugr::extension::simple_op::MakeExtensionOp as _;
use hugr::ops::constant::CustomConst;
use hugr::ops::{ExtensionOp, OpType, Value};
use hugr::std_extensions::collections::array::ArrayValue;
use hugr::std_extensions::collections::borrow_array::BArrayValue;
use hugr::std_extensions::collections::list::ListValue;
use hugr::std_extensions::collections::static_array::StaticArrayValue;
use hugr::types::TypeArg;
use hugr::{Hugr, HugrView as _, Node, NodeIndex as _};
use tket::extension::debug::StateResult;
use tket_qsystem::extension::argument::ReadArgOp;
use tket_qsystem::extension::result::ResultOp;

use crate::Error;
use crate::error::place;

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

/// Operations of those extensions that do not: Selene supports constant strings only.
const NOT_EMITTED: &[&str] = &["ftostring", "itostring_u", "itostring_s"];

/// Refuses operations that lowering cannot handle.
pub(crate) fn before_lowering(hugr: &Hugr) -> Result<(), Error> {
    for node in hugr.nodes() {
        match hugr.get_optype(node) {
            OpType::ExtensionOp(op) => known_extension(op)
                .and_then(|()| texts_fit(op))
                .or_else(|what| refuse(hugr, node, what))?,
            OpType::Const(constant) => {
                stored(constant.value()).or_else(|what| refuse(hugr, node, what))?
            }
            OpType::FuncDefn(function) => no_nul(function.func_name(), "name of the function")
                .or_else(|what| refuse(hugr, node, what))?,
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

/// Refuses operations that code generation cannot handle.
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
        within: place_of(hugr, node),
    })
}

fn known_extension(op: &ExtensionOp) -> Result<(), String> {
    let extension: &str = op.extension_id();
    let name = op.unqualified_id();
    match extension {
        "tket.wasm" => Err(format!(
            "`{name}` calls WebAssembly, which Selene does not run; GPU calls (`tket.gpu`) are supported"
        )),
        "TKET1" => Err(format!(
            "gate {} of a pytket circuit has no counterpart in HUGR; decompose it before the circuit is loaded, as pytket's AutoRebase does",
            pytket_gate(op).unwrap_or_else(|| format!("`{name}`"))
        )),
        "collections.list" => Err(format!(
            "`{name}` works on a list, which Selene cannot store; use an array, whose length is known"
        )),
        _ => Ok(()),
    }
}

/// Adds to a library's message about a HUGR the place in the program that it speaks of.
pub(crate) fn located(hugr: &Hugr, sentence: String) -> String {
    let number = |(_, rest): (&str, &str)| rest.split(')').next()?.parse::<usize>().ok();
    let index = sentence.split_once("Node(").and_then(number);
    let numbered = hugr.nodes().find(|node| Some(node.index()) == index);
    let (node, sentence) = match sentence.split_once("Need copy/discard op for ") {
        Some((_, ty)) => (
            hugr.nodes().find(|&node| drops(hugr, node, ty)),
            format!(
                "a value of type {ty} is dropped or copied; one of that type has to be used exactly once"
            ),
        ),
        None => (numbered, sentence),
    };
    sentence + &place(&node.and_then(|node| place_of(hugr, node)))
}

/// Whether a node is Guppy's `drop` of this type, or of a type that contains it.
fn drops(hugr: &Hugr, node: Node, ty: &str) -> bool {
    let op = hugr.get_optype(node).as_extension_op();
    op.is_some_and(|op| {
        let extension: &str = op.extension_id();
        let of_type = |arg: &TypeArg| arg.to_string().contains(ty);
        extension == "tket.guppy" && op.args().iter().any(of_type)
    })
}

/// pytket's name of the gate that an operation stands for.
fn pytket_gate(op: &ExtensionOp) -> Option<String> {
    let TypeArg::String(json) = op.args().first()? else {
        return None;
    };
    let gate: serde_json::Value = serde_json::from_str(json).ok()?;
    gate.pointer("/op/type")?.as_str().map(quoted)
}

/// Whether the tags and names of an operation can be stored as C strings.
fn texts_fit(op: &ExtensionOp) -> Result<(), String> {
    let what = match &**op.extension_id() {
        "tket.result" => "result tag",
        "tket.debug" => "state's tag",
        "tket.argument" => "argument's name",
        "tket.globals" => "variable's name",
        // The check of GPU calls has its own message for this.
        "tket.gpu" => return Ok(()),
        _ => "text",
    };
    op.args().iter().try_for_each(|arg| match arg {
        TypeArg::String(text) => no_nul(text, what),
        _ => Ok(()),
    })
}

/// LLVM and the runtime take a NUL byte for the end of a text.
fn no_nul(text: &str, what: &str) -> Result<(), String> {
    match text.contains('\0') {
        true => Err(format!(
            "the {what} {} has a NUL byte in it; leave it out",
            quoted(text)
        )),
        false => Ok(()),
    }
}

fn emitted(op: &ExtensionOp) -> Result<(), String> {
    let (extension, name): (&str, _) = (op.extension_id(), op.unqualified_id());
    if !EMITTED.contains(&extension) || NOT_EMITTED.contains(&name) {
        return Err(format!(
            "operation `{extension}.{name}` cannot be run by Selene"
        ));
    }
    Ok(())
}

/// Whether Selene can store the tag or name of an operation.
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

/// Whether Selene can store a constant: it contains no list and no text over the limit, at any depth.
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
    if let Some(array) = value.downcast_ref::<StaticArrayValue>() {
        no_nul(&array.name, "name of the array")?;
    }
    if let Some(elements) = elements(value) {
        return elements.iter().try_for_each(stored);
    }
    if let Some(symbol) = value.downcast_ref::<ConstExternalSymbol>() {
        return no_nul(&symbol.symbol, "symbol");
    }
    match value.downcast_ref::<ConstString>() {
        Some(text) => fits(text.value(), "", "string"),
        None => Ok(()),
    }
}

/// The elements of a constant array.
fn elements(value: &dyn CustomConst) -> Option<&[Value]> {
    let array = value.downcast_ref().map(ArrayValue::get_contents);
    let borrowed = || value.downcast_ref().map(BArrayValue::get_contents);
    let fixed = || value.downcast_ref().map(StaticArrayValue::get_contents);
    array.or_else(borrowed).or_else(fixed)
}

fn fits(text: &str, prefix: &str, what: &str) -> Result<(), String> {
    no_nul(text, what)?;
    let (length, limit) = (text.len(), TEXT_LIMIT - prefix.len());
    if length <= limit {
        return Ok(());
    }
    let start: String = text.chars().take(20).collect();
    Err(format!(
        "the {what} `{start}…` has {length} bytes; Selene takes at most {limit}"
    ))
}
