//! Programs that are refused, and their error messages.

use hugr::builder::{
    Dataflow as _, DataflowHugr as _, DataflowSubContainer as _, FunctionBuilder, HugrBuilder as _,
    ModuleBuilder,
};
use hugr::core::Visibility;
use hugr::envelope::EnvelopeConfig;
use hugr::extension::prelude::{
    ConstError, ConstString, ConstUsize, UnwrapBuilder as _, bool_t, error_type, qb_t,
};
use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::Value;
use hugr::ops::handle::FuncID;
use hugr::package::Package;
use hugr::std_extensions::arithmetic::int_types::{ConstInt, INT_TYPES};
use hugr::std_extensions::collections::array::{ArrayOpBuilder as _, ArrayValue};
use hugr::std_extensions::collections::list::{ListOp, ListValue, list_type};
use hugr::std_extensions::collections::static_array::{StaticArrayValue, static_array_type};
use hugr::types::{PolyFuncType, Signature, Type, TypeRow};
use hugr::{Hugr, HugrView as _, IncomingPort, Wire, type_row};
use qis_pipeline::{Error, Options, Platform, Program};
use tket::extension::debug::StateResult;
use tket_qsystem::extension::argument::ReadArgOp;
use tket_qsystem::extension::gpu::GpuOpBuilder;
use tket_qsystem::extension::qsystem::helios::HeliosOp;
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};
use tket_qsystem::extension::wasm::{ConstWasmBuilder, WasmOpBuilder};

use crate::hand::{self, int_t};

/// The error of a program.
fn refusal(hugr: Hugr) -> String {
    match compile(hugr) {
        Ok(()) => "nothing: it is compiled".into(),
        Err(error) => error.to_string(),
    }
}

fn compile(hugr: Hugr) -> Result<(), Error> {
    Program::from_hugr(hugr)?
        .prepare(Platform::Helios)?
        .compile(&Options::default())
        .map(drop)
}

/// A call of the GPU function `name` with constants as arguments.
fn gpu_call(name: &str, arguments: Vec<Value>, outputs: Vec<Type>) -> Hugr {
    hand::program(|main| {
        let arguments: Vec<Wire> = arguments
            .into_iter()
            .map(|value| main.add_load_value(value))
            .collect();
        let context = hand::open(main)?;
        let (context, _) = hand::call(main, context, name, &arguments, outputs)?;
        GpuOpBuilder::add_dispose_context(main, context)
    })
}

#[test]
fn gpu_calls_that_the_contract_cannot_carry() {
    let narrow = || Value::from(ConstInt::new_u(5, 1).expect("it fits"));
    let wide = || Value::from(ConstInt::new_u(6, 1).expect("it fits"));
    let size = || Value::from(ConstUsize::new(1));
    let cases = [
        (
            gpu_call("f", vec![wide(), narrow()], vec![]),
            "gpu_call to \"f\": argument 2 has type int<5>; GPU calls take int<6>, float64 and bool (in function main)",
        ),
        (
            gpu_call("f", vec![size()], vec![]),
            "gpu_call to \"f\": argument 1 has type usize; GPU calls take int<6>, float64 and bool (in function main)",
        ),
        (
            gpu_call("f", vec![Value::unit()], vec![]),
            "gpu_call to \"f\": argument 1 has type Unit; GPU calls take int<6>, float64 and bool (in function main)",
        ),
        (
            gpu_call("f", vec![], vec![bool_t()]),
            "gpu_call to \"f\": the return type is bool; GPU calls return int<6>, float64 or nothing (in function main)",
        ),
        (
            gpu_call("f", vec![], vec![INT_TYPES[5].clone()]),
            "gpu_call to \"f\": the return type is int<5>; GPU calls return int<6>, float64 or nothing (in function main)",
        ),
        (
            gpu_call("f", vec![], vec![int_t(), int_t()]),
            "gpu_call to \"f\": 2 values are returned; GPU calls return int<6>, float64 or nothing (in function main)",
        ),
        (
            gpu_call("", vec![], vec![]),
            "GPU function \"\": a name may not contain a NUL byte or be empty (in function main)",
        ),
        (
            gpu_call("a\0b", vec![], vec![]),
            "GPU function \"a\\0b\": a name may not contain a NUL byte or be empty (in function main)",
        ),
    ];
    for (hugr, expected) in cases {
        assert_eq!(refusal(hugr), expected);
    }
}

#[test]
fn an_array_as_an_argument_of_a_gpu_call() {
    let hugr = hand::program(|main| {
        let element = Value::from(ConstInt::new_u(6, 1).expect("it fits"));
        let array = StaticArrayValue::try_new("numbers", int_t(), [element])
            .expect("integers can be copied");
        let array = main.add_load_value(array);
        let context = hand::open(main)?;
        let (context, _) = hand::call(main, context, "f", &[array], type_row![])?;
        GpuOpBuilder::add_dispose_context(main, context)
    });
    let expected = format!(
        "gpu_call to \"f\": argument 1 has type {}; GPU calls take int<6>, float64 and bool (in function main)",
        static_array_type(int_t())
    );
    assert_eq!(refusal(hugr), expected);
}

#[test]
fn the_place_of_a_wrong_gpu_call_is_the_function_it_stands_in() {
    let hugr = hand::program(|main| {
        let helper = hand::function(main, "helper", hand::nothing(), |helper| {
            let mut inner = helper.dfg_builder(hand::nothing(), [])?;
            let context = hand::open(&mut inner)?;
            let (context, _) = hand::call(&mut inner, context, "g", &[], [bool_t()])?;
            GpuOpBuilder::add_dispose_context(&mut inner, context)?;
            inner.finish_with_outputs([])?;
            Ok(vec![])
        })?;
        main.call(&helper, &[], []).map(drop)
    });
    assert!(refusal(hugr).ends_with("(in function helper)"));
}

#[test]
fn one_gpu_name_with_two_signatures() {
    let hugr = hand::program(|main| {
        let context = hand::open(main)?;
        let (context, _) = hand::call(main, context, "f", &[], type_row![])?;
        let (context, _) = hand::call(main, context, "f", &[], [int_t()])?;
        GpuOpBuilder::add_dispose_context(main, context)
    });
    let error = refusal(hugr);
    assert!(
        error.starts_with("GPU function \"f\" is declared as :"),
        "{error}"
    );
    assert!(error.contains(":v") && error.contains(":i"), "{error}");
}

/// A program with a function that appends to a list, and any `main`.
fn appending(use_it: impl FnOnce(&mut hand::Function, &FuncID<true>) -> hand::Built<()>) -> Hugr {
    hand::program(|main| {
        let signature = Signature::new([list_type(int_t()), int_t()], [list_type(int_t())]);
        let append = hand::function(main, "append", signature, |append| {
            let push = ListOp::push
                .with_type(int_t())
                .to_extension_op()
                .expect("a known operation");
            let list = append.add_dataflow_op(push, append.input_wires())?;
            Ok(list.outputs().collect())
        })?;
        use_it(main, &append)
    })
}

#[test]
fn lists() {
    let hugr = appending(|main, append| main.load_func(append, &[]).map(drop));
    assert_eq!(
        refusal(hugr),
        "`push` works on a list, which Selene cannot store; use an array, whose length is known (in function append)"
    );
}

#[test]
fn what_is_never_called_is_not_looked_at() {
    let hugr = appending(|_, _| Ok(()));
    assert_eq!(refusal(hugr), "nothing: it is compiled");
}

#[test]
fn a_list_that_nothing_works_on() {
    let hugr = hand::program(|main| {
        main.add_load_value(ListValue::new_empty(int_t()));
        Ok(())
    });
    let expected = "a constant is a list, which Selene cannot store; use an array, whose length is known (in function main)";
    assert_eq!(refusal(hugr), expected);
}

#[test]
fn functions_that_are_only_declared() {
    let mut module = ModuleBuilder::new();
    let outside = module
        .declare("outside", PolyFuncType::from(hand::nothing()))
        .expect("a declaration");
    let mut main = module
        .define_function_vis("main", hand::nothing(), Visibility::Public)
        .expect("a function");
    main.call(&outside, &[], []).expect("a call");
    main.finish_with_outputs([]).expect("no outputs");
    let error = refusal(module.finish_hugr().expect("the HUGR is right"));
    assert!(
        error.starts_with(
            "function `outside` is only declared; a program for Selene has to define what it calls"
        ),
        "{error}"
    );
}

#[test]
fn a_declaration_that_nothing_calls_does_no_harm() {
    let mut module = ModuleBuilder::new();
    module
        .declare("outside", PolyFuncType::from(hand::nothing()))
        .expect("a declaration");
    let main = module
        .define_function_vis("main", hand::nothing(), Visibility::Public)
        .expect("a function");
    main.finish_with_outputs([]).expect("no outputs");
    compile(module.finish_hugr().expect("the HUGR is right")).expect("it is compiled");
}

#[test]
fn calls_into_webassembly() {
    let hugr = hand::program(|main| {
        let module = ConstWasmBuilder::add_const_module(main, "program.wasm")?;
        WasmOpBuilder::add_lookup_by_name(main, "f", type_row![], type_row![], module).map(drop)
    });
    let error = refusal(hugr);
    let what = "calls WebAssembly, which Selene does not run; GPU calls (`tket.gpu`) are supported (in function main)";
    assert!(error.ends_with(what), "{error}");
}

fn reports(op: ResultOp) -> Hugr {
    hand::program(|main| {
        let value = hand::int(main, 1);
        main.add_result(value, op)
    })
}

#[test]
fn tags_of_results_have_a_length_that_selene_can_store() {
    assert_eq!(
        refusal(reports(ResultOp::new_int("", 6))),
        "a result has an empty tag; give it a name (in function main)"
    );
    let long = "t".repeat(242);
    let expected = "the result tag `tttttttttttttttttttt…` has 242 bytes; Selene takes at most 241 (in function main)";
    assert_eq!(refusal(reports(ResultOp::new_int(&long, 6))), expected);
    compile(reports(ResultOp::new_int(&long[1..], 6))).expect("241 bytes fit");
}

fn state_result(tag: String) -> Hugr {
    hand::program(|main| {
        let qubit = main.add_dataflow_op(HeliosOp::TryQAlloc, [])?.out_wire(0);
        let [qubit] =
            main.build_unwrap_sum(1, hugr::extension::prelude::option_type([qb_t()]), qubit)?;
        let array = main.add_new_array(qb_t(), [qubit])?;
        let array = main
            .add_dataflow_op(StateResult::new(tag, 1), [array])?
            .out_wire(0);
        let qubits = main.add_array_unpack(qb_t(), 1, array)?;
        main.add_dataflow_op(HeliosOp::QFree, qubits).map(drop)
    })
}

#[test]
fn tags_of_states_have_a_length_that_selene_can_store() {
    assert_eq!(
        refusal(state_result(String::new())),
        "a state has an empty tag; give it a name (in function main)"
    );
    let long = "t".repeat(300);
    let error = refusal(state_result(long));
    assert!(
        error.starts_with(
            "the state's tag `tttttttttttttttttttt…` has 300 bytes; Selene takes at most "
        ),
        "{error}"
    );
    compile(state_result("t".repeat(240))).expect("240 bytes fit");
}

fn reads_argument(name: String) -> Hugr {
    hand::program(|main| {
        let value = main
            .add_dataflow_op(ReadArgOp::new(name, int_t()), [])?
            .out_wire(0);
        main.add_result(value, ResultOp::new_int("value", 6))
    })
}

#[test]
fn names_of_arguments_have_a_length_that_selene_can_store() {
    assert_eq!(
        refusal(reads_argument(String::new())),
        "an argument has an empty name; give it a name (in function main)"
    );
    let error = refusal(reads_argument("n".repeat(256)));
    assert!(
        error.starts_with(
            "the argument's name `nnnnnnnnnnnnnnnnnnnn…` has 256 bytes; Selene takes at most 255"
        ),
        "{error}"
    );
    compile(reads_argument("n".repeat(255))).expect("255 bytes fit");
}

fn panics(message: String) -> Hugr {
    hand::program(|main| {
        main.add_panic(ConstError::new(1, message), [], [] as [(Wire, Type); 0])
            .map(drop)
    })
}

#[test]
fn messages_of_panics_have_a_length_that_selene_can_store() {
    let expected = "the message `mmmmmmmmmmmmmmmmmmmm…` has 247 bytes; Selene takes at most 246 (in function main)";
    assert_eq!(refusal(panics("m".repeat(247))), expected);
    compile(panics("m".repeat(246))).expect("246 bytes fit");
}

#[test]
fn a_long_message_inside_another_constant() {
    let hugr = hand::program(|main| {
        main.add_load_value(Value::tuple([Value::from(ConstError::new(
            1,
            "m".repeat(300),
        ))]));
        Ok(())
    });
    let error = refusal(hugr);
    assert!(
        error.starts_with("the message `mmmmmmmmmmmmmmmmmmmm…` has 300 bytes"),
        "{error}"
    );
}

/// Two tags with this common prefix hang LLVM, and one crashes Selene.
#[test]
fn texts_with_a_nul_byte() {
    let text = || String::from("a\0b");
    let constant = |value: Value| {
        hand::program(|main| {
            main.add_load_value(value);
            Ok(())
        })
    };
    let error = Value::from(ConstError::new(1, text()));
    let array = hand::program(|main| {
        let array = ArrayValue::new(error_type(), [Value::from(ConstError::new(1, text()))]);
        let array = main.add_load_value(array);
        main.add_array_discard(error_type(), 1, array)
    });
    let numbers = StaticArrayValue::try_new(text(), int_t(), []).expect("integers can be copied");
    let global = hand::program(|main| {
        let called = hand::function(main, "called", hand::nothing(), |_| Ok(vec![]))?;
        let inputs = [hand::int(main, 1), main.load_func(&called, &[])?];
        main.add_dataflow_op(hand::with(&text(), &[], &[]), inputs)
            .map(drop)
    });
    let cases = [
        (reports(ResultOp::new_int(text(), 6)), "result tag"),
        (state_result(text()), "state's tag"),
        (reads_argument(text()), "argument's name"),
        (global, "variable's name"),
        (panics(text()), "message"),
        (constant(Value::tuple([error])), "message"),
        (array, "message"),
        (constant(ConstString::new(text()).into()), "string"),
        (constant(numbers.into()), "name of the array"),
    ];
    for (hugr, what) in cases {
        let expected =
            format!("the {what} \"a\\0b\" has a NUL byte in it; leave it out (in function main)");
        assert_eq!(refusal(hugr), expected);
    }
    let helper = hand::program(|main| {
        let helper = hand::function(main, "a\0b", hand::nothing(), |_| Ok(vec![]))?;
        main.call(&helper, &[], []).map(drop)
    });
    assert!(refusal(helper).starts_with("the name of the function \"a\\0b\" has a NUL byte in it"));
}

/// A module with private functions of these names, each with these inputs.
fn functions(names: &[&str], inputs: TypeRow) -> Hugr {
    let mut module = ModuleBuilder::new();
    for name in names {
        let function = module
            .define_function(*name, Signature::new(inputs.clone(), type_row![]))
            .expect("a function");
        function.finish_with_outputs([]).expect("no outputs");
    }
    module.finish_hugr().expect("the HUGR is right")
}

#[test]
fn programs_without_a_clear_start() {
    assert_eq!(
        refusal(functions(&["helper"], type_row![])),
        "no entry point: the HUGR names none, and no function is called `main`; in Guppy, compile the function that the program starts with"
    );
    assert_eq!(
        refusal(functions(&["main", "main"], type_row![])),
        "no entry point: the HUGR names none, and 2 functions are called `main`"
    );
    assert_eq!(
        refusal(functions(&["main"], [int_t(), bool_t()].into())),
        "no entry point: function `main` takes 2 inputs; a program starts with a function that takes none"
    );
    assert_eq!(
        refusal(functions(&["main"], [int_t()].into())),
        "no entry point: function `main` takes 1 input; a program starts with a function that takes none"
    );
    compile(functions(&["helper", "main"], type_row![])).expect("the one called main");
}

#[test]
fn packages_of_several_modules() {
    let module = || functions(&["main"], type_row![]);
    let error = |modules: Vec<Hugr>| {
        let mut envelope = vec![];
        let package = Package::new(modules);
        package
            .store(&mut envelope, EnvelopeConfig::binary())
            .expect("it can be written");
        Program::read(&envelope)
            .map(drop)
            .map_err(|error| error.to_string())
    };
    let several = "the package holds 2 modules; exactly one is compiled, so link them first";
    assert_eq!(error(vec![module(), module()]), Err(several.into()));
    let none = "the package holds no module; one with a program is expected";
    assert_eq!(error(vec![]), Err(none.into()));
    assert_eq!(error(vec![module()]), Ok(()));
}

#[test]
fn hugrs_that_break_a_rule() {
    let function =
        FunctionBuilder::new("main", Signature::new([bool_t()], [bool_t()])).expect("a function");
    let [input] = function.input_wires_arr();
    let mut hugr = function
        .finish_hugr_with_outputs([input])
        .expect("the HUGR is right");
    let [_, output] = hugr
        .get_io(hugr.entrypoint())
        .expect("a function has input and output");
    hugr.disconnect(output, IncomingPort::from(0));
    let error = refusal(hugr);
    assert!(error.starts_with("the HUGR is not valid: "), "{error}");
    assert!(!error.contains('\n'), "{error}");
}

/// Compiles an empty program with an entry symbol.
fn with_entry(symbol: &str) -> Result<(), String> {
    let hugr = reports(ResultOp::new_int("value", 6));
    let options = Options {
        entry: symbol.into(),
        ..Options::default()
    };
    let prepared = Program::from_hugr(hugr)
        .and_then(|program| program.prepare(Platform::Helios))
        .expect("the program is right");
    let compiled = prepared
        .compile(&options)
        .map_err(|error| error.to_string())?;
    let defined = compiled.ir().contains(&format!("define i64 @{symbol}(i64"));
    defined
        .then_some(())
        .ok_or_else(|| format!("there is no @{symbol} in the module"))
}

#[test]
fn entry_symbols_that_would_not_link() {
    for symbol in ["qmain", "_start_here", "shot2", "print"] {
        assert_eq!(with_entry(symbol), Ok(()));
    }
    for symbol in ["", "2nd", "a b", "a.b", "größe", "q\0"] {
        let error = with_entry(symbol).expect_err(symbol);
        assert!(
            error.contains("a name of letters, digits and underscores"),
            "{error}"
        );
    }
    for symbol in [
        "setup",
        "teardown",
        "main",
        "gpu_call",
        "print_int",
        "panic",
    ] {
        let error = with_entry(symbol).expect_err(symbol);
        assert_eq!(
            error,
            format!(
                "entry symbol `{symbol}`: the runtime has a function of that name; choose another"
            )
        );
    }
}
