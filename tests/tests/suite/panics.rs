//! An operation that may end a shot does so in order: the effects before it have happened, those after it have not.

use hugr::builder::Dataflow as _;
use hugr::extension::prelude::ConstUsize;
use hugr::std_extensions::arithmetic::float_ops::FloatOps;
use hugr::std_extensions::arithmetic::float_types::ConstF64;
use hugr::std_extensions::arithmetic::int_ops::IntOpDef;
use hugr::std_extensions::collections::array::{ArrayOpBuilder as _, GenericArrayRepeat};
use hugr::std_extensions::collections::borrow_array::{
    BArrayOpBuilder as _, BArrayScan, BArrayToArray, BorrowArray,
};
use hugr::types::Signature;
use hugr::{Hugr, Wire};
use tket::extension::rotation::RotationOp;
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};

use crate::hand::{self, Built, Function};
use crate::link::{Linker, compile};
use crate::programs::LEVELS;

/// An operation that ends the shot, and that no other operation needs.
type End = fn(&mut Function) -> Built<()>;

fn place(main: &mut Function, index: u64) -> Wire {
    main.add_load_value(ConstUsize::new(index))
}

fn on_ints(main: &mut Function, op: IntOpDef, operands: &[u64]) -> Built<()> {
    let operands: Vec<Wire> = operands
        .iter()
        .map(|&value| hand::int(main, value))
        .collect();
    main.add_dataflow_op(op.with_log_width(6), operands)
        .map(drop)
}

/// Three numbers in a borrow array.
fn array(main: &mut Function) -> Built<Wire> {
    let values = [1, 2, 3].map(|value| hand::int(main, value));
    main.add_new_borrow_array(hand::int_t(), values)
}

/// An array with one borrowed element.
fn without(main: &mut Function, index: u64) -> Built<Wire> {
    let (array, index) = (array(main)?, place(main, index));
    Ok(main
        .add_borrow_array_borrow(hand::int_t(), 3, array, index)?
        .0)
}

fn end(main: &mut Function, array: Wire) -> Built<()> {
    main.add_borrow_array_discard(hand::int_t(), 3, array)
}

const ENDS: &[(&str, End)] = &[
    ("idiv_s", |main| on_ints(main, IntOpDef::idiv_s, &[12, 0])),
    ("idiv_u", |main| on_ints(main, IntOpDef::idiv_u, &[12, 0])),
    ("imod_s", |main| on_ints(main, IntOpDef::imod_s, &[12, 0])),
    ("imod_u", |main| on_ints(main, IntOpDef::imod_u, &[12, 0])),
    ("idivmod_s", |main| {
        on_ints(main, IntOpDef::idivmod_s, &[12, 0])
    }),
    ("idivmod_u", |main| {
        on_ints(main, IntOpDef::idivmod_u, &[12, 0])
    }),
    ("iu_to_s", |main| {
        on_ints(main, IntOpDef::iu_to_s, &[u64::MAX])
    }),
    ("is_to_u", |main| {
        on_ints(main, IntOpDef::is_to_u, &[u64::MAX])
    }),
    ("from_halfturns_unchecked", |main| {
        let infinite = [1e300, 1e300].map(|factor| main.add_load_value(ConstF64::new(factor)));
        let infinite = main.add_dataflow_op(FloatOps::fmul, infinite)?;
        main.add_dataflow_op(RotationOp::from_halfturns_unchecked, infinite.outputs())
            .map(drop)
    }),
    ("borrow, out of bounds", |main| {
        let (array, index) = (array(main)?, place(main, 7));
        let (array, _) = main.add_borrow_array_borrow(hand::int_t(), 3, array, index)?;
        end(main, array)
    }),
    ("borrow, twice", |main| {
        let (array, index) = (without(main, 1)?, place(main, 1));
        let (array, _) = main.add_borrow_array_borrow(hand::int_t(), 3, array, index)?;
        end(main, array)
    }),
    ("return, of what is there", |main| {
        let (array, index, value) = (array(main)?, place(main, 1), hand::int(main, 5));
        let array = main.add_borrow_array_return(hand::int_t(), 3, array, index, value)?;
        end(main, array)
    }),
    ("is_borrowed, out of bounds", |main| {
        let (array, index) = (array(main)?, place(main, 3));
        let (array, _) = main.add_is_borrowed(hand::int_t(), 3, array, index)?;
        end(main, array)
    }),
    ("discard_all_borrowed", |main| {
        let array = without(main, 0)?;
        main.add_discard_all_borrowed(hand::int_t(), 3, array)
    }),
    ("get", |main| {
        let (array, index) = (without(main, 1)?, place(main, 1));
        let (_, array) = main.add_borrow_array_get(hand::int_t(), 3, array, index)?;
        end(main, array)
    }),
    ("unpack", |main| {
        let array = without(main, 1)?;
        main.add_borrow_array_unpack(hand::int_t(), 3, array)
            .map(drop)
    }),
    ("clone", |main| {
        let array = without(main, 1)?;
        let (first, second) = main.add_borrow_array_clone(hand::int_t(), 3, array)?;
        end(main, first)?;
        end(main, second)
    }),
    ("to_array", |main| {
        let array = without(main, 2)?;
        let array = main.add_dataflow_op(BArrayToArray::new(hand::int_t(), 3), [array])?;
        let array = array.out_wire(0);
        main.add_array_discard(hand::int_t(), 3, array)
    }),
    ("scan", |main| {
        let each = hand::function(main, "each", Signature::new_endo([hand::int_t()]), |each| {
            Ok(each.input_wires().collect())
        })?;
        let (array, each) = (without(main, 1)?, main.load_func(&each, &[])?);
        let scan = BArrayScan::new(hand::int_t(), hand::int_t(), vec![], 3);
        let array = main.add_dataflow_op(scan, [array, each])?.out_wire(0);
        end(main, array)
    }),
    ("repeat, of a function that ends the shot", |main| {
        let make = hand::function(main, "make", Signature::new([], [hand::int_t()]), |make| {
            on_ints(make, IntOpDef::idiv_s, &[1, 0])?;
            Ok(vec![hand::int(make, 1)])
        })?;
        let make = main.load_func(&make, &[])?;
        let repeat = GenericArrayRepeat::<BorrowArray>::new(hand::int_t(), 3);
        let array = main.add_dataflow_op(repeat, [make])?.out_wire(0);
        end(main, array)
    }),
];

/// A result, an operation that ends the shot, and another result, all independent of each other.
fn between_results(what: End) -> Hugr {
    hand::program(|main| {
        for tag in ["before", "after"] {
            let value = hand::int(main, 1);
            main.add_result(value, ResultOp::new_int(tag, 6))?;
            if tag == "before" {
                what(main)?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_stands_before_an_implicit_panic_is_reported_and_what_stands_behind_it_is_not() {
    let mut wrong = vec![];
    for level in LEVELS {
        let mut linker = Linker::new();
        let entries: Vec<String> = (0..ENDS.len())
            .map(|number| format!("end_{number}"))
            .collect();
        for ((_, what), entry) in ENDS.iter().zip(&entries) {
            linker.add(&compile(&between_results(*what), level, entry));
        }
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        for ((name, _), trace) in ENDS.iter().zip(linker.run(&entries)) {
            let right = matches!(&trace[..], [setup, before, panic] if setup.starts_with("setup")
                && before == "print_int USER:INT:before 1" && panic.starts_with("panic 1"));
            if !right {
                wrong.push(format!("{name} at O{level}: {trace:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn of_two_implicit_panics_the_first_of_the_source_is_reported() {
    let hugr = hand::program(|main| {
        on_ints(main, IntOpDef::is_to_u, &[u64::MAX])?;
        on_ints(main, IntOpDef::idiv_s, &[12, 0])
    });
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&hugr, level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        assert!(trace[1].contains("is_to_u"), "at O{level}: {trace:?}");
    }
}
