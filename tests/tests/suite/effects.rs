//! Every effect of a program happens, wherever it is placed, even if no operation needs it.

use hugr::builder::{
    Dataflow as _, DataflowHugr as _, DataflowSubContainer as _, FunctionBuilder, SubContainer as _,
};
use hugr::extension::prelude::bool_t;
use hugr::ops::Value;
use hugr::types::Signature;
use hugr::{Hugr, Wire, type_row};
use qis_pipeline::OptLevel;
use tket::extension::global_phase::GlobalPhase;
use tket::extension::rotation::ConstRotation;
use tket_qsystem::extension::gpu::{GpuOpBuilder as _, GpuType};
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};

use crate::hand::{self, Effect, Shape};
use crate::ir;
use crate::link::{Linker, compile};
use crate::programs::LEVELS;

/// An effect inside shapes, and the entry symbol of its program.
struct Case {
    entry: String,
    shapes: Vec<Shape>,
    effect: Effect,
    hugr: Hugr,
}

impl Case {
    fn new(number: usize, shapes: Vec<Shape>, effect: Effect) -> Self {
        let hugr = hand::program(|main| hand::nest(main, &shapes, effect));
        Self {
            entry: format!("case_{number}"),
            shapes,
            effect,
            hugr,
        }
    }

    /// The number of times that the effect occurs in the emitted IR.
    fn copies(&self) -> usize {
        self.shapes.iter().map(|shape| shape.copies()).product()
    }

    /// The number of times that it happens.
    fn turns(&self) -> usize {
        self.shapes.iter().map(|shape| shape.turns()).product()
    }
}

/// GPU calls nested up to two deep, the other effects up to one.
fn cases() -> Vec<Case> {
    let one_deep = || {
        [vec![]]
            .into_iter()
            .chain(Shape::ALL.map(|shape| vec![shape]))
    };
    let two_deep = Shape::ALL
        .into_iter()
        .flat_map(|outer| Shape::ALL.map(|inner| vec![outer, inner]));
    let effects = Effect::ALL
        .into_iter()
        .flat_map(|effect| one_deep().map(move |shapes| (shapes, effect)));
    let all = effects.chain(two_deep.map(|shapes| (shapes, Effect::Gpu)));
    all.enumerate()
        .map(|(number, (shapes, effect))| Case::new(number, shapes, effect))
        .collect()
}

#[test]
fn no_effect_is_lost_although_the_hugr_has_no_order_edges() {
    let cases = cases();
    let mut wrong = vec![];
    for level in LEVELS {
        let mut linker = Linker::new();
        for case in &cases {
            let compiled = compile(&case.hugr, level, &case.entry);
            wrong.extend(lost_from_ir(case, level, &compiled.ir()));
            linker.add(&compiled);
        }
        let entries: Vec<&str> = cases.iter().map(|case| &*case.entry).collect();
        let shots = linker.run(&entries);
        wrong.extend(
            cases
                .iter()
                .zip(&shots)
                .filter_map(|(case, trace)| lost_from_run(case, level, trace)),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Counts calls as emitted; LLVM may merge the two of a conditional.
fn lost_from_ir(case: &Case, level: OptLevel, ir: &str) -> Option<String> {
    let Case { shapes, effect, .. } = case;
    let found = match effect {
        Effect::Gpu => ir::count(ir, "@\"gpu.call.i:v\"("),
        Effect::Result => ir::count(ir, "@print_int("),
        Effect::Random => ir::count(ir, "@random_int("),
        Effect::State => ir::count(ir, "@print_state_result("),
    };
    let right = match level {
        OptLevel::O0 => found == case.copies(),
        _ => found > 0,
    };
    (!right).then(|| format!("{effect:?} in {shapes:?} at O{level}: {found} calls in the IR"))
}

fn lost_from_run(case: &Case, level: OptLevel, trace: &[String]) -> Option<String> {
    let Case { shapes, effect, .. } = case;
    let found = trace.iter().filter(|line| **line == effect.trace()).count();
    let whole = trace.first().is_some_and(|line| line.starts_with("setup "))
        && trace.last().is_some_and(|line| line == "teardown");
    let right = whole && found == case.turns();
    (!right).then(|| {
        format!(
            "{effect:?} in {shapes:?} at O{level}: done {found} times:\n{}",
            trace.join("\n")
        )
    })
}

/// One context is used in a region of each kind; its calls keep their order.
fn one_context_through_everything() -> Hugr {
    hand::program(|main| {
        let context_t = || GpuType::Context.into();
        let context = hand::open(main)?;
        let context = hand::fire(main, context, 1)?;

        let mut dfg = main.dfg_builder(Signature::new_endo([context_t()]), [context])?;
        let [context] = dfg.input_wires_arr();
        let context = hand::fire(&mut dfg, context, 2)?;
        let [context] = dfg.finish_with_outputs([context])?.outputs_arr();

        let condition = main.add_load_value(Value::true_val());
        let cases = ([type_row![], type_row![]], condition);
        let mut conditional =
            main.conditional_builder(cases, [(context_t(), context)], [context_t()].into())?;
        for (number, value) in [(0, 30), (1, 3)] {
            let mut case = conditional.case_builder(number)?;
            let [context] = case.input_wires_arr();
            let context = hand::fire(&mut case, context, value)?;
            case.finish_with_outputs([context])?;
        }
        let [context] = conditional.finish_sub_container()?.outputs_arr();

        let last = main.add_load_value(Value::false_val());
        let mut turn =
            main.tail_loop_builder([], [(bool_t(), last), (context_t(), context)], type_row![])?;
        let [last, context] = turn.input_wires_arr();
        let context = hand::fire(&mut turn, context, 4)?;
        let next = turn.add_load_value(Value::true_val());
        let [_, context] = turn
            .finish_with_outputs(last, [next, context])?
            .outputs_arr();

        let five = hand::function(main, "five", Signature::new_endo([context_t()]), |five| {
            let [context] = five.input_wires_arr();
            Ok(vec![hand::fire(five, context, 5)?])
        })?;
        let [context] = main.call(&five, &[], [context])?.outputs_arr();

        let (context, total) = hand::call(main, context, "total", &[], [hand::int_t()])?;
        main.add_result(total[0], ResultOp::new_int("total", 6))?;
        main.add_dispose_context(context)
    })
}

#[test]
fn the_calls_of_a_context_keep_their_order_through_every_kind_of_region() {
    let hugr = one_context_through_everything();
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&hugr, level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        let ordered = [
            "gpu_call",
            "gpu_get_result",
            "print_int",
            "gpu_discard",
            "teardown",
        ];
        let trace: Vec<&String> = trace
            .iter()
            .filter(|line| ordered.iter().any(|start| line.starts_with(start)))
            .collect();
        let fire = |value: u64| format!("gpu_call fire i:v 0{value}00000000000000");
        let mut expected: Vec<String> = [1, 2, 3, 4, 4, 5].map(fire).into();
        expected.extend(
            [
                "gpu_call total :i",
                "gpu_get_result",
                "print_int USER:INT:total 7",
                "gpu_discard",
                "teardown",
            ]
            .map(Into::into),
        );
        assert_eq!(trace, expected.iter().collect::<Vec<_>>(), "at O{level}");
    }
}

#[test]
fn a_phase_of_everything_that_nothing_controls_costs_nothing() {
    let with_phase = hand::program(|main| {
        let angle = main.add_load_value(ConstRotation::new(0.5).expect("a finite angle"));
        main.add_dataflow_op(GlobalPhase, [angle]).map(drop)
    });
    let without = hand::program(|_| Ok(()));
    let instructions = |hugr: &Hugr| ir::count(&compile(hugr, OptLevel::O2, "qmain").ir(), "");
    assert_eq!(instructions(&with_phase), instructions(&without));
}

#[test]
fn names_of_gpu_functions_arrive_as_they_are() {
    let long = "n".repeat(300);
    // A careless naming scheme would use the middle three names for the parts of the first.
    let names = [
        "x",
        "x.known",
        "x.id",
        "x",
        "größe",
        "two words",
        "%s%n",
        "\"quoted\"",
        "back\\slash",
        &long,
    ];
    let hugr = hand::program(|main| {
        let context = hand::open(main)?;
        let called = names.iter().try_fold(context, |context, name| {
            hand::call(main, context, name, &[], type_row![]).map(|(context, _)| context)
        });
        main.add_dispose_context(called?)
    });
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&hugr, level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        let calls = trace
            .iter()
            .filter_map(|line| line.strip_prefix("gpu_call ")?.strip_suffix(" :v"));
        assert_eq!(calls.collect::<Vec<_>>(), names, "at O{level}");
    }
}

#[test]
fn a_gpu_call_takes_as_many_arguments_as_one_likes() {
    let hugr = hand::program(|main| {
        let context = hand::open(main)?;
        let arguments: Vec<Wire> = (0..200).map(|value| hand::int(main, value)).collect();
        let (context, _) = hand::call(main, context, "many", &arguments, type_row![])?;
        main.add_dispose_context(context)
    });
    let blob: String = (0..200)
        .map(|value| format!(" {value:02x}00000000000000"))
        .collect();
    let expected = format!("gpu_call many {}:v{blob}", "i".repeat(200));
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&hugr, level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        assert!(trace.contains(&expected), "at O{level}: {trace:?}");
    }
}

#[test]
fn what_main_returns_is_let_go() {
    let signature = Signature::new(type_row![], [hand::int_t(), bool_t()]);
    let mut main = FunctionBuilder::new("main", signature).expect("a function");
    let (value, flag) = (
        hand::int(&mut main, 5),
        main.add_load_value(Value::true_val()),
    );
    main.add_result(value, ResultOp::new_int("value", 6))
        .expect("an integer");
    let hugr = main
        .finish_hugr_with_outputs([value, flag])
        .expect("the HUGR is right");
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&hugr, level, "qmain"));
        assert_eq!(
            linker.run(&["qmain"])[0],
            ["setup 0", "print_int USER:INT:value 5", "teardown"],
            "at O{level}"
        );
    }
}

/// Two contexts alternate, with results in between, in functions and in regions: only the source defines the order.
fn effects_that_need_nothing_of_each_other() -> Hugr {
    hand::program(|main| {
        let report = |main: &mut hand::Function, value: u64| {
            let number = hand::int(main, value);
            main.add_result(number, ResultOp::new_int("step", 6))
        };
        let (a, b) = (hand::open(main)?, hand::open(main)?);
        let a = hand::fire(main, a, 1)?;
        let b = hand::fire(main, b, 2)?;
        report(main, 3)?;
        let a = hand::fire(main, a, 4)?;
        let five = hand::function(main, "five", hand::nothing(), |five| {
            let number = hand::int(five, 5);
            five.add_result(number, ResultOp::new_int("step", 6))?;
            Ok(vec![])
        })?;
        main.call(&five, &[], [])?;
        let mut dfg = main.dfg_builder(Signature::new_endo([GpuType::Context.into()]), [b])?;
        let [b] = dfg.input_wires_arr();
        let b = hand::fire(&mut dfg, b, 6)?;
        let [b] = dfg.finish_with_outputs([b])?.outputs_arr();
        report(main, 7)?;
        main.add_dispose_context(a)?;
        report(main, 8)?;
        main.add_dispose_context(b)
    })
}

#[test]
fn effects_happen_in_the_order_of_the_source() {
    let hugr = effects_that_need_nothing_of_each_other();
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&hugr, level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        let shown = ["gpu_call", "print_int", "gpu_discard"];
        let trace: Vec<&String> = trace
            .iter()
            .filter(|line| shown.iter().any(|start| line.starts_with(start)))
            .collect();
        let fire = |value: u64| format!("gpu_call fire i:v 0{value}00000000000000");
        let step = |value: u64| format!("print_int USER:INT:step {value}");
        let discard = || "gpu_discard".to_string();
        let expected = [
            fire(1),
            fire(2),
            step(3),
            fire(4),
            step(5),
            fire(6),
            step(7),
            discard(),
            step(8),
            discard(),
        ];
        assert_eq!(trace, expected.iter().collect::<Vec<_>>(), "O{level}");
    }
}
