//! The symbols that a compiled program exports and imports.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use hugr::builder::{Dataflow as _, DataflowSubContainer as _, SubContainer as _};
use hugr::extension::prelude::{ConstError, UnwrapBuilder as _};
use hugr::types::Signature;
use hugr::{Hugr, HugrView as _, NodeIndex as _, Wire, type_row};
use qis_pipeline::{Format, OptLevel};
use tket_qsystem::extension::gpu::GpuOpBuilder as _;
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};

use crate::hand::{self, Function, int_t};
use crate::link::{Linker, compile};
use crate::programs::{self, LEVELS, compile_to_run};

/// The symbols that Selene's runtime, the GPU library and the C library define.
const DEFINED_ELSEWHERE: &[&str] = &[
    // The start and end of a shot.
    "setup",
    "teardown",
    "get_current_shot",
    "panic",
    "panic_str",
    "heap_alloc",
    "heap_free",
    // Results.
    "print_bool",
    "print_bool_arr",
    "print_float",
    "print_float_arr",
    "print_int",
    "print_int_arr",
    "print_state_result",
    "print_uint",
    "print_uint_arr",
    // Arguments.
    "argreader_get_bool",
    "argreader_get_bool_array",
    "argreader_get_f64",
    "argreader_get_f64_array",
    "argreader_get_i64",
    "argreader_get_i64_array",
    "argreader_get_u64",
    "argreader_get_u64_array",
    // Random numbers.
    "random_advance",
    "random_float",
    "random_int",
    "random_rng",
    "random_seed",
    // Qubits and their measurements.
    "___barrier",
    "___dec_future_refcount",
    "___future_measure",
    "___inc_future_refcount",
    "___lazy_measure",
    "___lazy_measure_leaked",
    "___measure",
    "___qalloc",
    "___qfree",
    "___read_future_bool",
    "___read_future_uint",
    "___reset",
    "___rp",
    "___rpp",
    "___rxy",
    "___rz",
    "___rzz",
    "___sleep",
    // The GPU library.
    "gpu_validate_api",
    "gpu_init",
    "gpu_discard",
    "gpu_get_function_id",
    "gpu_call",
    "gpu_get_result",
    "gpu_get_error",
    // The C library, and symbols for position-independent code and thread-local variables.
    "puts",
    "putchar",
    "memcpy",
    "memset",
    "memmove",
    "ceil",
    "fabs",
    "floor",
    "fmax",
    "fmin",
    "fmod",
    "nearbyint",
    "rint",
    "round",
    "sqrt",
    "trunc",
    "sin",
    "cos",
    "tan",
    "sincos",
    "atan2",
    "exp",
    "log",
    "pow",
    "roundeven",
    "_GLOBAL_OFFSET_TABLE_",
    "__tls_get_addr",
];

#[test]
fn an_object_defines_its_entry_and_leaves_open_what_the_runtime_defines() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let object = folder.path().join("program.o");
    for program in programs::all()
        .into_iter()
        .filter(|program| program.refused.is_none())
    {
        let prepared = program
            .prepare(program.first_platform())
            .expect("the program is right");
        for level in LEVELS {
            let compiled = compile_to_run(&prepared, level);
            std::fs::write(
                &object,
                compiled
                    .write(Format::Object)
                    .expect("the host has objects"),
            )
            .expect("the folder takes files");
            let (defined, open) = symbols(&object);
            assert_eq!(
                defined,
                BTreeSet::from(["qmain".to_owned()]),
                "{} at O{level}",
                program.name
            );
            let unknown: Vec<&String> = open
                .iter()
                .filter(|name| !DEFINED_ELSEWHERE.contains(&name.as_str()))
                .collect();
            assert!(
                unknown.is_empty(),
                "{} at O{level} needs {unknown:?}",
                program.name
            );
        }
    }
}

/// The external symbols that an object defines, and those that it leaves undefined.
fn symbols(object: &Path) -> (BTreeSet<String>, BTreeSet<String>) {
    let output = Command::new("nm")
        .args(["--extern-only", "--format=posix"])
        .arg(object)
        .output();
    let output = output.expect("nm comes with the C compiler");
    assert!(
        output.status.success(),
        "nm: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).expect("nm writes text");
    let (open, defined): (Vec<&str>, Vec<&str>) = text
        .lines()
        .partition(|line| line.split(' ').nth(1) == Some("U"));
    let names = |lines: Vec<&str>| {
        lines
            .iter()
            .filter_map(|line| Some(line.split(' ').next()?.to_owned()))
            .collect()
    };
    (names(defined), names(open))
}

/// Sets the global `level`, asks the GPU for `name(argument)`, and reports both.
fn module_with_a_global(value: u64, argument: u64) -> Hugr {
    hand::program(|main| {
        let inner = hand::function(
            main,
            "inner",
            Signature::new(type_row![], type_row![]),
            |inner| {
                report_level(inner)?;
                Ok(vec![])
            },
        )?;
        let inputs = [hand::int(main, value), main.load_func(&inner, &[])?];
        main.add_dataflow_op(hand::with("level", &[], &[]), inputs)?;
        let context = hand::open(main)?;
        let argument = hand::int(main, argument);
        let (context, outputs) = hand::call(main, context, "ping", &[argument], [int_t()])?;
        main.add_result(outputs[0], ResultOp::new_int("ping", 6))?;
        main.add_dispose_context(context)
    })
}

/// Reports the global `level`, which must have a value.
fn report_level(function: &mut Function) -> hand::Built<()> {
    let report = hand::function(
        function,
        "report",
        Signature::new([int_t()], [int_t()]),
        |report| {
            let [level] = report.input_wires_arr();
            report.add_result(level, ResultOp::new_int("level", 6))?;
            Ok(vec![level])
        },
    )?;
    let report = function.load_func(&report, &[])?;
    function
        .add_dataflow_op(hand::map("level", &[], &[]), [report])
        .map(drop)
}

#[test]
fn two_programs_compiled_apart_link_into_one_and_share_nothing() {
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&module_with_a_global(11, 5), level, "first"));
        linker.add(&compile(&module_with_a_global(22, 6), level, "second"));
        let shots = linker.run(&["first", "second", "first"]);
        let trace =
            |shot: usize, level: u64, argument: u64, asks_for_versions: bool, calls: u64| {
                let first_time =
                    ["gpu_validate_api 0.1.0", "gpu_get_function_id ping"].map(String::from);
                let mut lines = vec![
                    format!("setup {shot}"),
                    format!("print_int USER:INT:level {level}"),
                    "gpu_init 0".into(),
                    format!("gpu_call ping i:i 0{argument}00000000000000"),
                    "gpu_get_result".into(),
                    format!("print_int USER:INT:ping {calls}"),
                    "gpu_discard".into(),
                    "teardown".into(),
                ];
                lines.extend(first_time.into_iter().filter(|_| asks_for_versions));
                lines.sort();
                lines
            };
        // Each program asks for the version and the id once.
        let expected = [
            trace(0, 11, 5, true, 1),
            trace(1, 22, 6, true, 2),
            trace(2, 11, 5, false, 3),
        ];
        let sorted = shots.into_iter().map(|mut lines| {
            lines.sort();
            lines
        });
        assert_eq!(sorted.collect::<Vec<_>>(), expected, "at O{level}");
    }
}

/// Functions named like parts of the module, of LLVM or of the runtime, followed by a number, and a GPU function whose
/// name ends in that number.
fn names_that_others_have(gpu_function: &str) -> Hugr {
    let names = [
        "gpu.function_id.f",
        "gpu.name.f",
        "llvm.trap",
        "__globals__.level",
        "setup",
        "qmain",
    ];
    hand::program(|main| {
        for name in names {
            let called = hand::function(main, name, hand::nothing(), |called| {
                let value = hand::int(called, 1);
                called.add_result(value, ResultOp::new_int(name, 6))?;
                Ok(vec![])
            })?;
            main.call(&called, &[], [])?;
        }
        let context = hand::open(main)?;
        let (context, _) = hand::call(main, context, gpu_function, &[], [int_t()])?;
        main.add_dispose_context(context)
    })
}

#[test]
fn a_function_may_have_any_name() {
    let first = names_that_others_have("f");
    let numbers = first.children(first.module_root()).map(|node| node.index());
    for number in numbers.collect::<Vec<_>>() {
        let mut linker = Linker::new();
        let gpu_function = format!("f.{number}");
        linker.add(&compile(
            &names_that_others_have(&gpu_function),
            OptLevel::O0,
            "entry",
        ));
        let shot = linker.run(&["entry"]).remove(0);
        let reported = |line: &&String| line.starts_with("print_int");
        assert_eq!(shot.iter().filter(reported).count(), 6, "{shot:?}");
        let asked = format!("gpu_get_function_id {gpu_function}");
        assert!(shot.contains(&asked), "{shot:?}");
    }
}

/// In the first shot, panics while the global `level` has a value; later shots read it without setting it.
fn asks_for_a_global_of_the_shot_before() -> Hugr {
    hand::program(|main| {
        let condition = hand::first_shot(main)?;
        let cases = ([type_row![], type_row![]], condition);
        let mut conditional = main.conditional_builder(cases, [], type_row![])?;
        let mut later = conditional.case_builder(0)?;
        let asks = hand::function(&mut later, "asks", hand::nothing(), |asks| {
            report_level(asks)?;
            Ok(vec![])
        })?;
        later.call(&asks, &[], [])?;
        later.finish_with_outputs([])?;
        let mut first = conditional.case_builder(1)?;
        let panics = hand::function(&mut first, "panics", hand::nothing(), |panics| {
            panics.add_panic(
                ConstError::new(42, "the first shot ends"),
                [],
                [] as [(Wire, _); 0],
            )?;
            Ok(vec![])
        })?;
        let inputs = [hand::int(&mut first, 33), first.load_func(&panics, &[])?];
        first.add_dataflow_op(hand::with("level", &[], &[]), inputs)?;
        first.finish_with_outputs([])?;
        conditional.finish_sub_container().map(drop)
    })
}

#[test]
fn a_global_forgets_its_value_when_a_shot_ends_early() {
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(
            &asks_for_a_global_of_the_shot_before(),
            level,
            "qmain",
        ));
        let shots = linker.run(&["qmain", "qmain"]);
        // Codes of a program's own panics are increased by a thousand.
        assert_eq!(
            shots[0],
            ["setup 0", "panic 1042 EXIT:INT:the first shot ends"],
            "at O{level}"
        );
        assert_eq!(shots[1][0], "setup 1");
        assert!(
            shots[1][1].contains("No global provided"),
            "at O{level}: {:?}",
            shots[1]
        );
        assert_eq!(shots[1].len(), 2, "at O{level}: {:?}", shots[1]);
    }
}
