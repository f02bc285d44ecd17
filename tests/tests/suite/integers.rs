//! Compares every operation on integers of 1, 2 and 4 bits with its definition.

use hugr::builder::{Dataflow, DataflowSubContainer as _, SubContainer as _};
use hugr::extension::prelude::{UnpackTuple, error_type};
use hugr::std_extensions::arithmetic::int_ops::IntOpDef;
use hugr::std_extensions::arithmetic::int_types::{ConstInt, int_type};
use hugr::types::Type;
use hugr::{Hugr, Wire};
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};

use crate::hand::{self, Built, Function};
use crate::link::{Linker, compile};
use crate::programs::LEVELS;

/// An integer type of this number of bits, and arithmetic modulo its size.
#[derive(Clone, Copy)]
struct Width(u32);

impl Width {
    fn mask(self) -> u64 {
        (1 << self.0) - 1
    }

    fn signed(self, bits: u64) -> i64 {
        let shift = 64 - self.0;
        (bits << shift).cast_signed() >> shift
    }

    fn bits(self, value: i64) -> u64 {
        value.cast_unsigned() & self.mask()
    }
}

/// An operation on two integers, and its definition; none where it has no result.
type Row = (IntOpDef, fn(Width, u64, u64) -> Option<u64>);

const ROWS: &[Row] = &[
    (IntOpDef::iadd, |_, a, b| Some(a + b)),
    (IntOpDef::isub, |_, a, b| Some(a.wrapping_sub(b))),
    (IntOpDef::imul, |_, a, b| Some(a * b)),
    (IntOpDef::iand, |_, a, b| Some(a & b)),
    (IntOpDef::ior, |_, a, b| Some(a | b)),
    (IntOpDef::ixor, |_, a, b| Some(a ^ b)),
    (IntOpDef::ishl, |w, a, b| {
        Some(if b < w.0.into() { a << b } else { 0 })
    }),
    (IntOpDef::ishr, |w, a, b| {
        Some(if b < w.0.into() { a >> b } else { 0 })
    }),
    (IntOpDef::irotl, |w, a, b| {
        let by = b % u64::from(w.0);
        Some(a << by | a >> (u64::from(w.0) - by))
    }),
    (IntOpDef::irotr, |w, a, b| {
        let by = b % u64::from(w.0);
        Some(a >> by | a << (u64::from(w.0) - by))
    }),
    (IntOpDef::imax_u, |_, a, b| Some(a.max(b))),
    (IntOpDef::imin_u, |_, a, b| Some(a.min(b))),
    (IntOpDef::imax_s, |w, a, b| {
        Some(w.bits(w.signed(a).max(w.signed(b))))
    }),
    (IntOpDef::imin_s, |w, a, b| {
        Some(w.bits(w.signed(a).min(w.signed(b))))
    }),
    (IntOpDef::idiv_u, |_, a, b| a.checked_div(b)),
    (IntOpDef::imod_u, |_, a, b| a.checked_rem(b)),
    // The divisor is unsigned, and so is the remainder.
    (IntOpDef::idiv_s, |w, a, b| {
        Some(w.bits(w.signed(a).checked_div_euclid(b.cast_signed())?))
    }),
    (IntOpDef::imod_s, |w, a, b| {
        Some(w.bits(w.signed(a).checked_rem_euclid(b.cast_signed())?))
    }),
    (IntOpDef::ipow, |_, a, b| {
        Some(a.wrapping_pow(u32::try_from(b).ok()?))
    }),
    (IntOpDef::ilt_s, |w, a, b| {
        Some((w.signed(a) < w.signed(b)).into())
    }),
    (IntOpDef::ile_u, |_, a, b| Some((a <= b).into())),
];

fn gives_a_bool(op: IntOpDef) -> bool {
    matches!(op, IntOpDef::ilt_s | IntOpDef::ile_u)
}

/// Operands that are small, large, and on both sides of the sign change.
fn operands(width: Width) -> Vec<u64> {
    match width.0 {
        4 => vec![0, 1, 3, 7, 8, 9, 14, 15],
        _ => (0..=width.mask()).collect(),
    }
}

fn load<D: Dataflow>(main: &mut D, log_width: u8, value: u64) -> Wire {
    main.add_load_value(ConstInt::new_u(log_width, value).expect("it fits"))
}

/// Reports the operation's result for all pairs of operands that have one.
fn table(log_width: u8, (op, definition): Row) -> (Hugr, Vec<String>) {
    let width = Width(1 << log_width);
    let mut expected = vec![];
    let hugr = hand::program(|main| {
        for a in operands(width) {
            for b in operands(width) {
                let Some(value) = definition(width, a, b) else {
                    continue;
                };
                let inputs = [a, b].map(|operand| load(main, log_width, operand));
                let found = main
                    .add_dataflow_op(op.with_log_width(log_width), inputs)?
                    .out_wire(0);
                report(main, op, log_width, found)?;
                let kind = if gives_a_bool(op) {
                    "bool USER:BOOL"
                } else {
                    "int USER:INT"
                };
                expected.push(format!("print_{kind}:r {}", value & width.mask()));
            }
        }
        Ok(())
    });
    (hugr, expected)
}

fn report(main: &mut Function, op: IntOpDef, log_width: u8, found: Wire) -> Built<()> {
    if gives_a_bool(op) {
        return main.add_result(found, ResultOp::new_bool("r"));
    }
    let widen = IntOpDef::iwiden_u.with_two_log_widths(log_width, 6);
    let wide = main.add_dataflow_op(widen, [found])?.out_wire(0);
    main.add_result(wide, ResultOp::new_int("r", 6))
}

/// Checks that a program reports exactly these lines, at each level.
fn check(hugr: &Hugr, expected: &[String]) {
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(hugr, level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        assert_eq!(trace[1..trace.len() - 1], *expected, "at O{level}");
    }
}

#[test]
fn integers_under_eight_bits_are_as_wide_as_they_say() {
    let pairs = [0, 1, 2]
        .into_iter()
        .flat_map(|log_width| ROWS.iter().map(move |row| (log_width, *row)));
    let tables: Vec<_> = pairs
        .map(|(log_width, row)| (log_width, row.0, table(log_width, row)))
        .collect();
    let entries: Vec<String> = (0..tables.len())
        .map(|number| format!("table_{number}"))
        .collect();
    for level in LEVELS {
        let mut linker = Linker::new();
        for ((_, _, (hugr, _)), entry) in tables.iter().zip(&entries) {
            linker.add(&compile(hugr, level, entry));
        }
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        for ((log_width, op, (_, expected)), trace) in tables.iter().zip(linker.run(&entries)) {
            let reported = &trace[1..trace.len() - 1];
            assert_eq!(
                reported,
                expected,
                "{op:?} of {} bits at O{level}",
                1 << log_width
            );
        }
    }
}

#[test]
fn the_largest_and_the_absolute_value_are_found_at_every_width() {
    let hugr = hand::program(|main| {
        for log_width in 0..=6 {
            let top = 1 << ((1u32 << log_width) - 1);
            let [smallest, zero] = [top, 0].map(|value| load(main, log_width, value));
            for (op, inputs) in [
                (IntOpDef::iabs, vec![smallest]),
                (IntOpDef::imax_s, vec![smallest, zero]),
                (IntOpDef::imin_u, vec![smallest, zero]),
            ] {
                let found = main.add_dataflow_op(op.with_log_width(log_width), inputs)?;
                report(main, op, log_width, found.out_wire(0))?;
            }
        }
        Ok(())
    });
    let expected: Vec<String> = (0..=6u32)
        .flat_map(|log_width| [1u64 << ((1 << log_width) - 1), 0, 0])
        .map(|value| format!("print_int USER:INT:r {}", value.cast_signed()))
        .collect();
    check(&hugr, &expected);
}

#[test]
fn a_widened_integer_keeps_its_value() {
    let hugr = hand::program(|main| {
        for (log_width, bits) in [(0, 1), (1, 2), (1, 3), (2, 9), (2, 7)] {
            let value = load(main, log_width, bits);
            let widen = IntOpDef::iwiden_s.with_two_log_widths(log_width, 6);
            let wide = main.add_dataflow_op(widen, [value])?.out_wire(0);
            main.add_result(wide, ResultOp::new_int("r", 6))?;
        }
        Ok(())
    });
    let expected = [-1, -2, -1, -7, 7].map(|value| format!("print_int USER:INT:r {value}"));
    check(&hugr, &expected);
}

#[test]
fn the_smallest_integer_can_be_divided_by_what_looks_like_minus_one() {
    // The divisor is unsigned: it is the largest number, so the quotient of a negative dividend is -1.
    let hugr = hand::program(|main| {
        for (dividend, divisor) in [(1 << 63, u64::MAX), (7, u64::MAX), (u64::MAX - 6, 2)] {
            let inputs = [load(main, 6, dividend), load(main, 6, divisor)];
            let divided = main.add_dataflow_op(IntOpDef::idivmod_s.with_log_width(6), inputs)?;
            for value in divided.outputs() {
                main.add_result(value, ResultOp::new_int("r", 6))?;
            }
        }
        Ok(())
    });
    let expected = [-1, i64::MAX, 0, 7, -4, 1].map(|value| format!("print_int USER:INT:r {value}"));
    check(&hugr, &expected);
}

/// Represents the error of a checked operation.
const ERROR: u64 = 99;

/// Reports the one or two integers of a sum with an error, or [`ERROR`] for each.
fn report_checked(main: &mut Function, sum: Wire, log_width: u8, values: usize) -> Built<()> {
    let int = int_type(u64::from(log_width));
    let value = match values {
        1 => int.clone(),
        _ => Type::new_tuple(vec![int.clone(); values]),
    };
    let widen = IntOpDef::iwiden_u.with_two_log_widths(log_width, 6);
    let rows = [vec![error_type()].into(), vec![value].into()];
    let outputs = vec![hand::int_t(); values];
    let mut cases = main.conditional_builder((rows, sum), [], outputs.into())?;

    let mut failed = cases.case_builder(0)?;
    let error = load(&mut failed, 6, ERROR);
    failed.finish_with_outputs(vec![error; values])?;

    let mut divided = cases.case_builder(1)?;
    let [value] = divided.input_wires_arr();
    let parts = match values {
        1 => vec![value],
        _ => {
            let unpack = UnpackTuple::new(vec![int; values].into());
            let parts = divided.add_dataflow_op(unpack, [value])?;
            parts.outputs().collect()
        }
    };
    let mut wide = vec![];
    for part in parts {
        wide.push(divided.add_dataflow_op(widen.clone(), [part])?.out_wire(0));
    }
    divided.finish_with_outputs(wide)?;

    for found in cases.finish_sub_container()?.outputs() {
        main.add_result(found, ResultOp::new_int("r", 6))?;
    }
    Ok(())
}

#[test]
fn a_checked_division_by_zero_gives_an_error_at_every_width() {
    let both = [
        (IntOpDef::idivmod_checked_u, false),
        (IntOpDef::idivmod_checked_s, true),
    ];
    let one = [
        (IntOpDef::idiv_checked_u, false, 0),
        (IntOpDef::imod_checked_u, false, 1),
        (IntOpDef::idiv_checked_s, true, 0),
        (IntOpDef::imod_checked_s, true, 1),
    ];
    let divide = |a: u64, b: u64, signed: bool, width: u32| {
        let mask = u64::MAX >> (64 - width);
        let shift = 64 - width;
        let a: i128 = if signed {
            ((a << shift).cast_signed() >> shift).into()
        } else {
            a.into()
        };
        let parts = [
            a.checked_div_euclid(b.into()),
            a.checked_rem_euclid(b.into()),
        ];
        // A negative number is truncated to the bits of its type.
        parts.map(|part| part.map_or(ERROR, |part| part as u64 & mask))
    };
    let mut expected = vec![];
    let hugr = hand::program(|main| {
        for log_width in 0..=6 {
            let width = 1u32 << log_width;
            let largest = u64::MAX >> (64 - width);
            let smallest = 1 << (width - 1);
            for (a, b) in [
                (largest, 0),
                (0, 0),
                (smallest, largest),
                (smallest, 1),
                (largest, smallest),
                (5 & largest, 3 & largest),
                (largest.wrapping_sub(5) & largest, 3 & largest),
            ] {
                let operands =
                    |main: &mut Function| [a, b].map(|value| load(main, log_width, value));
                for (op, signed) in both {
                    let inputs = operands(main);
                    let sum = main.add_dataflow_op(op.with_log_width(log_width), inputs)?;
                    report_checked(main, sum.out_wire(0), log_width, 2)?;
                    expected.extend(divide(a, b, signed, width));
                }
                for (op, signed, part) in one {
                    let inputs = operands(main);
                    let sum = main.add_dataflow_op(op.with_log_width(log_width), inputs)?;
                    report_checked(main, sum.out_wire(0), log_width, 1)?;
                    expected.push(divide(a, b, signed, width)[part]);
                }
            }
        }
        Ok(())
    });
    check(&hugr, &lines(&expected));
}

#[test]
fn a_number_that_a_narrower_integer_does_not_have_is_an_error() {
    let mut expected = vec![];
    let hugr = hand::program(|main| {
        for log_width in 0..=5 {
            let width = 1u32 << log_width;
            let (top, mask) = (1i64 << (width - 1), u64::MAX >> (64 - width));
            for value in [0, 1, top - 1, top, 2 * top - 1, 2 * top, -1, -top, -top - 1] {
                for (op, fits) in [
                    (IntOpDef::inarrow_s, (-top..top).contains(&value)),
                    (IntOpDef::inarrow_u, (0..2 * top).contains(&value)),
                ] {
                    let op = op.with_two_log_widths(6, log_width);
                    let wide = load(main, 6, value.cast_unsigned());
                    let sum = main.add_dataflow_op(op, [wide])?.out_wire(0);
                    report_checked(main, sum, log_width, 1)?;
                    expected.push(if fits {
                        value.cast_unsigned() & mask
                    } else {
                        ERROR
                    });
                }
            }
        }
        Ok(())
    });
    check(&hugr, &lines(&expected));
}

fn lines(values: &[u64]) -> Vec<String> {
    let line = |value: &u64| format!("print_int USER:INT:r {}", value.cast_signed());
    values.iter().map(line).collect()
}

#[test]
fn a_power_takes_no_longer_for_a_large_exponent() {
    let exponents = [0, 1, 5, 64, 1 << 62, u64::MAX];
    let hugr = hand::program(|main| {
        for exponent in exponents {
            let inputs = [load(main, 6, 3), load(main, 6, exponent)];
            let power = main.add_dataflow_op(IntOpDef::ipow.with_log_width(6), inputs)?;
            main.add_result(power.out_wire(0), ResultOp::new_int("r", 6))?;
        }
        Ok(())
    });
    let power = |mut exponent: u64| {
        let (mut result, mut square) = (1u64, 3u64);
        while exponent > 0 {
            result = if exponent & 1 == 1 {
                result.wrapping_mul(square)
            } else {
                result
            };
            square = square.wrapping_mul(square);
            exponent >>= 1;
        }
        result.cast_signed()
    };
    let expected = exponents.map(|exponent| format!("print_int USER:INT:r {}", power(exponent)));
    check(&hugr, &expected);
}
