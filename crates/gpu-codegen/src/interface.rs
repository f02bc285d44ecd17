//! The GPU functions that a program uses, read from the HUGR before code is emitted.
//!
//! The contract supports 64-bit integers, `float64` and `bool`, and one signature for each name across all modules.
//! Other programs are refused here; the message says which function, where in the program, and which types are
//! accepted.

use std::collections::BTreeMap;

use hugr::extension::prelude::bool_t;
use hugr::extension::simple_op::MakeExtensionOp as _;
use hugr::std_extensions::arithmetic::{float_types::float64_type, int_types::INT_TYPES};
use hugr::types::{Term, Type, TypeRow, TypeRowRV};
use hugr::{Direction, HugrView, IncomingPort, Node};
use runtime_abi::{ArgType, ReturnType, Signature};
use serde::Serialize;
use tket_qsystem::extension::gpu::{ConstGpuModule, GpuOp};

use crate::place::{place_of, quoted};

/// Why a program's GPU calls cannot be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GpuError {
    /// An argument has a type that the contract does not support.
    #[error(
        "{}: argument {position} has type {ty}; GPU calls take int<6>, float64 and bool{}",
        subject(function),
        place(within)
    )]
    Argument {
        /// The GPU function, if known.
        function: Option<FunctionKey>,
        /// The position of the argument, from 1.
        position: usize,
        /// The type, as HUGR prints it.
        ty: String,
        /// The function of the program that contains the op, with the line if known.
        within: Option<String>,
    },
    /// A function returns a type that the contract does not support.
    #[error(
        "{}: the return type is {ty}; GPU calls return int<6>, float64 or nothing{}",
        subject(function),
        place(within)
    )]
    Return {
        /// The GPU function, if known.
        function: Option<FunctionKey>,
        /// The type, as HUGR prints it.
        ty: String,
        /// The function of the program that contains the op, with the line if known.
        within: Option<String>,
    },
    /// A function returns several values.
    #[error(
        "{}: {count} values are returned; GPU calls return int<6>, float64 or nothing{}",
        subject(function),
        place(within)
    )]
    ReturnCount {
        /// The GPU function, if known.
        function: Option<FunctionKey>,
        /// The number of values.
        count: usize,
        /// The function of the program that contains the op, with the line if known.
        within: Option<String>,
    },
    /// Types that are unknown at compile time.
    #[error(
        "{}: its types are still variables; a GPU call needs concrete ones{}",
        subject(function),
        place(within)
    )]
    Generic {
        /// The GPU function, if known.
        function: Option<FunctionKey>,
        /// The function of the program that contains the op, with the line if known.
        within: Option<String>,
    },
    /// A name is declared with two signatures.
    #[error(
        "GPU function {key} is declared as {first} and as {second}; the library knows one function of that {}, so its declarations \
         have to agree, whichever module they stand in",
        key.kind()
    )]
    Conflict {
        /// The GPU function.
        key: FunctionKey,
        /// The first signature.
        first: String,
        /// The other signature.
        second: String,
    },
    /// A name that cannot be a C string.
    #[error(
        "GPU function {}: a name may not contain a NUL byte or be empty{}",
        quoted(name),
        place(within)
    )]
    Name {
        /// The name.
        name: String,
        /// The function of the program that contains the op, with the line if known.
        within: Option<String>,
    },
}

fn subject(function: &Option<FunctionKey>) -> String {
    match function {
        Some(key) => format!("gpu_call to {key}"),
        None => "gpu_call".into(),
    }
}

fn place(within: &Option<String>) -> String {
    match within {
        Some(name) => format!(" (in function {name})"),
        None => String::new(),
    }
}

/// The key of a GPU function.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FunctionKey {
    /// Its name.
    Name(String),
    /// Its id.
    Id(u64),
}

impl FunctionKey {
    fn kind(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Id(_) => "id",
        }
    }
}

impl std::fmt::Display for FunctionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Name(name) => f.write_str(&quoted(name)),
            Self::Id(id) => write!(f, "number {id}"),
        }
    }
}

/// The GPU modules and functions that a program uses: modules in the order of their files, functions in the order of
/// their names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct GpuInterface {
    /// The GPU modules that the program looks functions up in.
    pub modules: Vec<GpuModuleUse>,
}

/// A GPU module as a program declares it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct GpuModuleUse {
    /// The file, as declared; it does not reach the lowered program. None where the module is not a constant.
    pub file: Option<String>,
    /// The configuration file, as declared; it does not reach the lowered program.
    pub config: Option<String>,
    /// The functions.
    pub functions: Vec<GpuFunctionUse>,
}

/// A GPU function as a program uses it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct GpuFunctionUse {
    /// Its name or id.
    #[serde(flatten)]
    pub key: FunctionKey,
    /// Its signature, such as `ifb:v`.
    pub signature: String,
    /// The number of call ops that take the function directly from its look-up.
    pub call_sites: usize,
}

impl GpuInterface {
    /// Reads the GPU ops of a program whose type variables are resolved.
    ///
    /// # Errors
    /// The first op that the contract does not support.
    pub fn read(hugr: &impl HugrView<Node = Node>) -> Result<Self, GpuError> {
        let mut reader = Reader::default();
        for node in hugr.nodes() {
            reader.visit(hugr, node)?;
        }
        Ok(reader.finish())
    }

    /// The functions of all modules, each once, with its call sites added up.
    #[must_use]
    pub fn functions(&self) -> BTreeMap<&FunctionKey, &str> {
        let uses = self.modules.iter().flat_map(|module| &module.functions);
        uses.map(|function| (&function.key, function.signature.as_str()))
            .collect()
    }
}

type ModuleKey = (Option<String>, Option<String>);

/// The GPU ops read so far.
#[derive(Default)]
struct Reader {
    signatures: BTreeMap<FunctionKey, String>,
    modules: BTreeMap<ModuleKey, BTreeMap<FunctionKey, usize>>,
}

impl Reader {
    fn visit(&mut self, hugr: &impl HugrView<Node = Node>, node: Node) -> Result<(), GpuError> {
        let Some(op) = gpu_op(hugr, node) else {
            return Ok(());
        };
        match op {
            GpuOp::LookupByName {
                name,
                inputs,
                outputs,
            } => {
                check_name(hugr, node, &name)?;
                self.lookup(hugr, node, FunctionKey::Name(name), inputs, outputs)
            }
            GpuOp::LookupById {
                id,
                inputs,
                outputs,
            } => self.lookup(hugr, node, FunctionKey::Id(id), inputs, outputs),
            GpuOp::Call { inputs, outputs } => {
                let function = called_function(hugr, node);
                checked_signature(hugr, node, function, &inputs, &outputs).map(drop)
            }
            GpuOp::ReadResult { outputs } => {
                checked_signature(hugr, node, None, &TypeRow::new(), &outputs).map(drop)
            }
            _ => Ok(()),
        }
    }

    fn lookup(
        &mut self,
        hugr: &impl HugrView<Node = Node>,
        node: Node,
        key: FunctionKey,
        inputs: TypeRowRV,
        outputs: TypeRowRV,
    ) -> Result<(), GpuError> {
        let rows = (TypeRow::try_from(inputs), TypeRow::try_from(outputs));
        let (Ok(inputs), Ok(outputs)) = rows else {
            return Err(GpuError::Generic {
                function: Some(key),
                within: place_of(hugr, node),
            });
        };
        let signature = checked_signature(hugr, node, Some(key.clone()), &inputs, &outputs)?;
        self.check_declarations(&key, signature.to_string())?;
        let module = self.modules.entry(module_of(hugr, node)).or_default();
        *module.entry(key).or_default() += calls_of(hugr, node);
        Ok(())
    }

    /// Checks that a name has one signature.
    fn check_declarations(&mut self, key: &FunctionKey, signature: String) -> Result<(), GpuError> {
        let first = self
            .signatures
            .entry(key.clone())
            .or_insert_with(|| signature.clone());
        if *first == signature {
            return Ok(());
        }
        Err(GpuError::Conflict {
            key: key.clone(),
            first: first.clone(),
            second: signature,
        })
    }

    fn finish(self) -> GpuInterface {
        let function = |(key, call_sites): (FunctionKey, usize)| GpuFunctionUse {
            signature: self.signatures[&key].clone(),
            key,
            call_sites,
        };
        let module =
            |((file, config), functions): (ModuleKey, BTreeMap<FunctionKey, usize>)| GpuModuleUse {
                file,
                config,
                functions: functions.into_iter().map(function).collect(),
            };
        GpuInterface {
            modules: self.modules.into_iter().map(module).collect(),
        }
    }
}

fn gpu_op(hugr: &impl HugrView<Node = Node>, node: Node) -> Option<GpuOp> {
    let op = hugr.get_optype(node).as_extension_op()?;
    if *op.extension_id() != tket_qsystem::extension::gpu::EXTENSION_ID {
        return None;
    }
    GpuOp::from_extension_op(op).ok()
}

/// The signature of a function type.
///
/// # Errors
/// The first type that the contract does not support; the function and the place are left empty.
pub fn signature_of<'t>(
    inputs: impl IntoIterator<Item = &'t Type>,
    outputs: impl IntoIterator<Item = &'t Type>,
) -> Result<Signature, GpuError> {
    let argument = |(index, ty): (usize, &Type)| {
        argument_type(ty).ok_or_else(|| GpuError::Argument {
            function: None,
            position: index + 1,
            ty: type_name(ty),
            within: None,
        })
    };
    let args: Vec<ArgType> = inputs
        .into_iter()
        .enumerate()
        .map(argument)
        .collect::<Result<_, _>>()?;
    Ok(Signature::new(args, return_type_of(outputs)?))
}

/// The return type of a function that returns these values.
pub(crate) fn return_type_of<'t>(
    outputs: impl IntoIterator<Item = &'t Type>,
) -> Result<ReturnType, GpuError> {
    let outputs: Vec<_> = outputs.into_iter().collect();
    match outputs[..] {
        [] => Ok(ReturnType::Void),
        [ty] if *ty == INT_TYPES[6] => Ok(ReturnType::Int),
        [ty] if *ty == float64_type() => Ok(ReturnType::Float),
        [ty] => Err(GpuError::Return {
            function: None,
            ty: type_name(ty),
            within: None,
        }),
        _ => Err(GpuError::ReturnCount {
            function: None,
            count: outputs.len(),
            within: None,
        }),
    }
}

fn argument_type(ty: &Type) -> Option<ArgType> {
    let int = (*ty == INT_TYPES[6]).then_some(ArgType::Int);
    let float = || (*ty == float64_type()).then_some(ArgType::Float);
    let bool = || (*ty == bool_t()).then_some(ArgType::Bool);
    int.or_else(float).or_else(bool)
}

/// The signature of an op, or an error with the function and the place.
fn checked_signature(
    hugr: &impl HugrView<Node = Node>,
    node: Node,
    key: Option<FunctionKey>,
    inputs: &TypeRow,
    outputs: &TypeRow,
) -> Result<Signature, GpuError> {
    signature_of(inputs.iter(), outputs.iter()).map_err(|mut error| {
        if let GpuError::Argument {
            function, within, ..
        }
        | GpuError::Return {
            function, within, ..
        }
        | GpuError::ReturnCount {
            function, within, ..
        } = &mut error
        {
            *function = key;
            *within = place_of(hugr, node);
        }
        error
    })
}

fn check_name(hugr: &impl HugrView<Node = Node>, node: Node, name: &str) -> Result<(), GpuError> {
    if name.is_empty() || name.contains('\0') {
        return Err(GpuError::Name {
            name: name.into(),
            within: place_of(hugr, node),
        });
    }
    Ok(())
}

/// A type in Guppy's notation: `int<5>`, `float64`; HUGR's for all others.
fn type_name(ty: &Type) -> String {
    let width = INT_TYPES.iter().position(|int| int == ty);
    match width {
        Some(width) => format!("int<{width}>"),
        None if *ty == bool_t() => "bool".into(),
        None => match &**ty {
            Term::ExtensionType(custom) if custom.args().is_empty() => custom.name().to_string(),
            _ => ty.to_string(),
        },
    }
}

/// The function that a call op takes directly from its look-up.
fn called_function(hugr: &impl HugrView<Node = Node>, call: Node) -> Option<FunctionKey> {
    let (lookup, _) = hugr.single_linked_output(call, IncomingPort::from(1))?;
    match gpu_op(hugr, lookup)? {
        GpuOp::LookupByName { name, .. } => Some(FunctionKey::Name(name)),
        GpuOp::LookupById { id, .. } => Some(FunctionKey::Id(id)),
        _ => None,
    }
}

/// The number of call ops that take the result of a look-up.
fn calls_of(hugr: &impl HugrView<Node = Node>, lookup: Node) -> usize {
    let users = hugr.linked_inputs(lookup, 0);
    users
        .filter(|&(user, _)| matches!(gpu_op(hugr, user), Some(GpuOp::Call { .. })))
        .count()
}

/// File and configuration of the module of a look-up.
fn module_of(hugr: &impl HugrView<Node = Node>, lookup: Node) -> ModuleKey {
    let constant = hugr
        .single_linked_output(lookup, IncomingPort::from(0))
        .and_then(|(load, _)| static_source(hugr, load))
        .and_then(|constant| hugr.get_optype(constant).as_const())
        .and_then(|constant| constant.get_custom_value::<ConstGpuModule>());
    match constant {
        Some(module) => (
            Some(module.module_filename.clone()),
            module.config_filename.clone(),
        ),
        None => (None, None),
    }
}

/// The constant or function at an op's static edge.
fn static_source(hugr: &impl HugrView<Node = Node>, node: Node) -> Option<Node> {
    let port = hugr.get_optype(node).static_port(Direction::Incoming)?;
    let (source, _) = hugr.single_linked_output(node, port.as_incoming().ok()?)?;
    Some(source)
}
