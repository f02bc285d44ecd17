//! Tests each op and shape of call: the emitted IR (a snapshot), and the calls that a library receives (a linked
//! program that records them, see `recorder.c`).

use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use gpu_codegen::{GpuCodegen, GpuInterface};
use hugr::builder::{
    BuildError, Dataflow, DataflowHugr, DataflowSubContainer, FunctionBuilder, SubContainer,
};
use hugr::core::Visibility;
use hugr::extension::prelude::{ConstUsize, UnwrapBuilder as _, bool_t, option_type};
use hugr::extension::simple_op::MakeRegisteredOp as _;
use hugr::llvm::CodegenExtsBuilder;
use hugr::llvm::emit::{EmitDebugInfo, EmitHugr, Namer};
use hugr::llvm::inkwell::OptimizationLevel;
use hugr::llvm::inkwell::context::Context;
use hugr::llvm::inkwell::module::Module;
use hugr::llvm::inkwell::targets::{
    CodeModel, FileType, InitializationConfig, RelocMode, Target, TargetMachine,
};
use hugr::llvm::utils::fat::FatExt as _;
use hugr::ops::Value;
use hugr::std_extensions::arithmetic::float_types::{ConstF64, float64_type};
use hugr::std_extensions::arithmetic::int_types::{ConstInt, INT_TYPES};
use hugr::types::{Signature, Type};
use hugr::{Hugr, Wire};
use tket_qsystem::extension::gpu::{ConstGpuBuilder as _, GpuOp, GpuOpBuilder as _, GpuType};
use tket_qsystem::llvm::prelude::QISPreludeCodegen;

type Main = FunctionBuilder<Hugr>;

fn int() -> Type {
    INT_TYPES[6].clone()
}

fn emit<'c>(context: &'c Context, hugr: &Hugr) -> Module<'c> {
    let extensions = CodegenExtsBuilder::default()
        .add_prelude_extensions(QISPreludeCodegen)
        .add_default_int_extensions()
        .add_float_extensions()
        .add_logic_extensions()
        .add_extension(GpuCodegen)
        .finish();
    let namer = Rc::new(Namer::new("", false));
    let module = context.create_module("test");
    let emitter = EmitHugr::new(context, module, namer, Rc::new(extensions));
    let root = hugr.fat_root().expect("a module");
    let emitter = emitter
        .emit_module(root, EmitDebugInfo::Exclude)
        .expect("it is emitted");
    let (module, _) = emitter.finish();
    module.verify().expect("valid IR");
    module
}

/// A function `program` without inputs and outputs.
fn program(build: impl FnOnce(&mut Main) -> Result<(), BuildError>) -> Hugr {
    let mut main = FunctionBuilder::new_vis(
        "program",
        Signature::new(vec![], vec![]),
        Visibility::Public,
    )
    .unwrap();
    build(&mut main).unwrap();
    main.finish_hugr_with_outputs([]).unwrap()
}

#[track_caller]
fn snapshot(name: &str, hugr: &Hugr) {
    let context = Context::create();
    let ir = emit(&context, hugr).print_to_string().to_string();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../snapshots/gpu-codegen");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, ir));
}

fn write_object(hugr: &Hugr, path: &Path) {
    Target::initialize_native(&InitializationConfig::default()).unwrap();
    let triple = TargetMachine::get_default_triple();
    let target = Target::from_triple(&triple).unwrap();
    let machine = target.create_target_machine(
        &triple,
        "generic",
        "",
        OptimizationLevel::Default,
        RelocMode::PIC,
        CodeModel::Default,
    );
    let context = Context::create();
    let module = emit(&context, hugr);
    let machine = machine.expect("the host has a machine");
    machine
        .write_to_file(&module, FileType::Object, path)
        .unwrap();
}

/// Links a program with the recorder and runs it; returns its output.
#[track_caller]
fn run_with(hugr: &Hugr, args: &[&str], env: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (object, exe) = (
        folder.path().join("program.o"),
        folder.path().join("program"),
    );
    write_object(hugr, &object);
    let recorder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorder.c");
    let cc = Command::new("cc")
        .args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-pthread", "-o"])
        .args([&exe, &recorder, &object])
        .output()
        .expect("cc runs");
    assert!(
        cc.status.success(),
        "{}",
        String::from_utf8_lossy(&cc.stderr)
    );
    let run = Command::new(&exe)
        .args(args)
        .envs(env.iter().copied())
        .output();
    String::from_utf8(run.unwrap().stdout).unwrap()
}

/// Checks the IR of a program and the calls that reach the library.
#[track_caller]
fn check(name: &str, hugr: &Hugr, expected: &[&str]) {
    GpuInterface::read(hugr).unwrap();
    snapshot(name, hugr);
    let found = run_with(hugr, &[], &[]);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "{name}");
}

fn open(main: &mut impl Dataflow, index: u64) -> Result<Wire, BuildError> {
    let index = main.add_load_value(ConstUsize::new(index));
    let context = main.add_get_context(index)?;
    let option = option_type(vec![GpuType::Context.into()]);
    let [context] = main.build_unwrap_sum(1, option, context)?;
    Ok(context)
}

fn constant(main: &mut impl Dataflow, value: i64) -> Wire {
    main.add_load_value(ConstInt::new_s(6, value).unwrap())
}

/// Looks `name` up and calls it; returns the context and the results.
fn call(
    main: &mut impl Dataflow,
    context: Wire,
    name: &str,
    args: &[(Wire, Type)],
    returns: Vec<Type>,
) -> Result<(Wire, Vec<Wire>), BuildError> {
    let module = main.add_const_module("lib.so", None)?;
    let types: Vec<Type> = args.iter().map(|(_, ty)| ty.clone()).collect();
    let function = main.add_lookup_by_name(name, types, returns, module)?;
    let result = main.add_call(context, function, args.iter().map(|(wire, _)| *wire))?;
    main.add_read_result(result)
}

#[test]
fn every_op() {
    let func = GpuOp::LookupByName {
        name: "f".into(),
        inputs: vec![int()].into(),
        outputs: vec![float64_type()].into(),
    };
    let by_id = GpuOp::LookupById {
        id: 7,
        inputs: vec![int()].into(),
        outputs: vec![].into(),
    };
    let call = GpuOp::Call {
        inputs: vec![int(), bool_t(), float64_type()].into(),
        outputs: vec![int()].into(),
    };
    let read = |outputs: Vec<Type>| GpuOp::ReadResult {
        outputs: outputs.into(),
    };
    let ops = [
        ("get_context", GpuOp::GetContext),
        ("dispose_context", GpuOp::DisposeContext),
        ("lookup_by_name", func),
        ("lookup_by_id", by_id),
        ("call", call),
        ("read_result_int", read(vec![int()])),
        ("read_result_float", read(vec![float64_type()])),
        ("read_result_void", read(vec![])),
    ];
    for (name, op) in ops {
        let op = op.to_extension_op().unwrap();
        let signature = hugr::ops::DataflowOpTrait::signature(&op).into_owned();
        let mut main = FunctionBuilder::new_vis("op", signature, Visibility::Public).unwrap();
        let inputs: Vec<Wire> = main.input_wires().collect();
        let outputs = main.add_dataflow_op(op, inputs).unwrap().outputs();
        let hugr = main.finish_hugr_with_outputs(outputs).unwrap();
        snapshot(&format!("op_{name}"), &hugr);
    }
}

#[test]
fn a_context_is_opened_and_closed() {
    let hugr = program(|main| {
        let context = open(main, 5)?;
        main.add_dispose_context(context)
    });
    check(
        "context",
        &hugr,
        &["validate 0.1.0", "init 5 -> 100", "discard 100"],
    );
}

#[test]
fn an_int_goes_and_an_int_comes_back() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let one = constant(main, 1);
        let (context, results) = call(main, context, "f", &[(one, int())], vec![int()])?;
        // The first result is the argument of the next call.
        let (context, _) = call(main, context, "show", &[(results[0], int())], vec![])?;
        main.add_dispose_context(context)
    });
    snapshot("int_result", &hugr);
    let found = run_with(&hugr, &[], &[]);
    // Look-ups are not ordered, so either may come first.
    let [f, show] = ["f", "show"].map(|name| looked_up(&found, name));
    let calls = [
        format!("call {f} in 100, i:i, 8 bytes: 0100000000000000"),
        "result of 100, 8 bytes".into(),
        format!("call {show} in 100, i:v, 8 bytes: 2a00000000000000"),
        "discard 100".into(),
    ];
    let lines: Vec<_> = found.lines().collect();
    assert_eq!(lines.first(), Some(&"validate 0.1.0"), "{found}");
    assert_eq!(lines[lines.len() - 4..], calls, "{found}");
}

/// The id that the recorder returned for a name.
#[track_caller]
fn looked_up<'t>(found: &'t str, name: &str) -> &'t str {
    let start = format!("look up {name} -> ");
    let mut ids = found.lines().filter_map(|line| line.strip_prefix(&start));
    ids.next().expect("the name is looked up")
}

#[test]
fn a_float_comes_back() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let (context, results) = call(main, context, "f", &[], vec![float64_type()])?;
        let show = [(results[0], float64_type())];
        let (context, _) = call(main, context, "show", &show, vec![])?;
        main.add_dispose_context(context)
    });
    snapshot("float_result", &hugr);
    let found = run_with(&hugr, &[], &[]);
    assert!(found.contains("f:v, 8 bytes: 0000000000000440"), "{found}");
}

#[test]
fn no_arguments_are_a_blob_of_no_bytes() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let (context, _) = call(main, context, "f", &[], vec![int()])?;
        main.add_dispose_context(context)
    });
    snapshot("no_arguments", &hugr);
    let found = run_with(&hugr, &[], &[]);
    assert!(found.contains("call 0 in 100, :i, 0 bytes:\n"), "{found}");
}

#[test]
fn a_bool_is_one_byte_and_nothing_is_padded() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let yes = main.add_load_value(Value::true_val());
        let no = main.add_load_value(Value::false_val());
        let minus = constant(main, -2);
        let half = main.add_load_value(ConstF64::new(0.5));
        let args = [
            (yes, bool_t()),
            (minus, int()),
            (half, float64_type()),
            (no, bool_t()),
        ];
        let (context, _) = call(main, context, "f", &args, vec![])?;
        main.add_dispose_context(context)
    });
    snapshot("bool_arguments", &hugr);
    let found = run_with(&hugr, &[], &[]);
    let line = "call 0 in 100, bifb:v, 18 bytes: 01feffffffffffff ff000000000000e0 3f00\n";
    assert!(found.contains(line), "{found}");
}

#[test]
fn twelve_arguments_arrive_in_order() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let args: Vec<_> = (1..=12)
            .map(|value| (constant(main, value), int()))
            .collect();
        let (context, _) = call(main, context, "f", &args, vec![])?;
        main.add_dispose_context(context)
    });
    snapshot("twelve_arguments", &hugr);
    let bytes: Vec<String> = (1..=12)
        .map(|value| format!("{value:02x}00000000000000"))
        .collect();
    let line = format!("iiiiiiiiiiii:v, 96 bytes: {}\n", bytes.join(" "));
    let found = run_with(&hugr, &[], &[]);
    assert!(found.contains(&line), "{found}");
}

#[test]
fn an_id_is_never_asked_for() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let module = main.add_const_module("lib.so", Some("lib.conf".into()))?;
        let function = main.add_lookup_by_id(7_u64, vec![], vec![], module)?;
        let result = main.add_call(context, function, [])?;
        let (context, _) = main.add_read_result(result)?;
        main.add_dispose_context(context)
    });
    let expected = [
        "validate 0.1.0",
        "init 0 -> 100",
        "call 7 in 100, :v, 0 bytes:",
        "discard 100",
    ];
    check("by_id", &hugr, &expected);
}

#[test]
fn two_contexts_are_open_at_once() {
    let hugr = program(|main| {
        let first = open(main, 0)?;
        let second = open(main, 0)?;
        let (first, _) = call(main, first, "f", &[], vec![])?;
        let (second, _) = call(main, second, "f", &[], vec![])?;
        main.add_dispose_context(first)?;
        main.add_dispose_context(second)
    });
    snapshot("two_contexts", &hugr);
    let found = run_with(&hugr, &[], &[]);
    let count = |text: &str| found.matches(text).count();
    assert_eq!(
        (count("init 0"), count("validate"), count("look up")),
        (2, 1, 1),
        "{found}"
    );
    assert!(
        found.contains("call 0 in 100") && found.contains("call 0 in 101"),
        "{found}"
    );
    assert!(
        found.contains("discard 100") && found.contains("discard 101"),
        "{found}"
    );
}

/// Looks a function up and calls it only if the condition holds.
fn branch(condition: bool) -> Hugr {
    program(|main| {
        let context = open(main, 0)?;
        let condition = main.add_load_value(Value::from_bool(condition));
        let context_type = Type::from(GpuType::Context);
        let mut branches = main.conditional_builder(
            (vec![hugr::type_row![], hugr::type_row![]], condition),
            [(context_type.clone(), context)],
            vec![context_type].into(),
        )?;
        let no = branches.case_builder(0)?;
        let [context] = no.input_wires_arr();
        no.finish_with_outputs([context])?;
        let mut yes = branches.case_builder(1)?;
        let [context] = yes.input_wires_arr();
        let (context, _) = call(&mut yes, context, "f", &[], vec![])?;
        yes.finish_with_outputs([context])?;
        let [context] = branches.finish_sub_container()?.outputs_arr();
        main.add_dispose_context(context)
    })
}

#[test]
fn a_branch_that_is_not_taken_looks_nothing_up() {
    let taken = [
        "validate 0.1.0",
        "init 0 -> 100",
        "look up f -> 0",
        "call 0 in 100, :v, 0 bytes:",
        "discard 100",
    ];
    check("branch", &branch(true), &taken);
    let passed = run_with(&branch(false), &[], &[]);
    assert_eq!(passed, "validate 0.1.0\ninit 0 -> 100\ndiscard 100\n");
}

#[test]
fn version_and_names_are_asked_for_once_a_thread() {
    let hugr = branch(true);
    let count = |args: &[&str]| {
        let found = run_with(&hugr, args, &[]);
        ["validate", "look up", "call"].map(|text| found.matches(text).count())
    };
    assert_eq!(count(&["3"]), [1, 1, 3]);
    assert_eq!(count(&["3", "2"]), [2, 2, 6]);
}

#[test]
fn a_failure_ends_the_program_with_the_librarys_words() {
    let hugr = program(|main| {
        let context = open(main, 0)?;
        let (context, _) = call(main, context, "f", &[], vec![int()])?;
        main.add_dispose_context(context)
    });
    for function in [
        "gpu_validate_api",
        "gpu_init",
        "gpu_get_function_id",
        "gpu_call",
        "gpu_get_result",
        "gpu_discard",
    ] {
        let said = run_with(
            &hugr,
            &[],
            &[("FAIL", function), ("MESSAGE", "no such thing: é")],
        );
        assert!(
            said.ends_with("get error\npanic 70002: no such thing: é\n"),
            "{function}: {said}"
        );
        let silent = run_with(&hugr, &[], &[("FAIL", function)]);
        let end = "get error\npanic 70002: No error message available\n";
        assert!(silent.ends_with(end), "{function}: {silent}");
    }
}

#[test]
fn thunks_are_shared_by_calls_of_one_signature() {
    let hugr = program(|main| {
        let mut context = open(main, 0)?;
        for name in ["f", "g", "f"] {
            context = call(main, context, name, &[], vec![int()])?.0;
        }
        main.add_dispose_context(context)
    });
    let context = Context::create();
    let ir = emit(&context, &hugr).print_to_string().to_string();
    let count = |text: &str| ir.matches(text).count();
    assert_eq!(count("define internal void @\"gpu.call.:i\""), 1);
    assert_eq!(count("call void @\"gpu.call.:i\""), 3);
    assert_eq!(count("define internal i64 @gpu.function_id."), 2);
    // Only the program itself is visible to other modules.
    assert_eq!(
        ir.lines()
            .filter(|line| line.starts_with("define") && !line.contains("internal"))
            .count(),
        1
    );
}
