//! Compares arrays of every kind, cut at both ends and then used, with a plain list, down to the memory that is freed.

use hugr::builder::{BuildError, Dataflow as _};
use hugr::extension::prelude::{
    ConstUsize, UnwrapBuilder as _, bool_t, either_type, option_type, qb_t,
};
use hugr::ops::Value;
use hugr::std_extensions::arithmetic::float_types::{ConstF64, float64_type};
use hugr::std_extensions::arithmetic::int_ops::IntOpDef;
use hugr::std_extensions::collections::array::op_builder::GenericArrayOpBuilder as _;
use hugr::std_extensions::collections::array::{
    Array, ArrayKind, GenericArrayRepeat, GenericArrayScan, GenericArrayValue,
};
use hugr::std_extensions::collections::borrow_array::{
    BArrayFromArray, BArrayOpBuilder as _, BArrayToArray, BorrowArray,
};
use hugr::types::{Signature, Type};
use hugr::{Hugr, Wire};
use tket::extension::debug::StateResult;
use tket_qsystem::extension::qsystem::helios::HeliosOp;
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};

use crate::hand::{self, Built, Function};
use crate::link::{Linker, compile};
use crate::programs::LEVELS;

/// Pseudo-random numbers, the same in every run (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("it is below a usize")
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// The element type of an array; a value is represented by a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Int,
    Bool,
    Float,
    Pair,
}

impl Element {
    const ALL: [Self; 4] = [Self::Int, Self::Bool, Self::Float, Self::Pair];

    fn ty(self) -> Type {
        match self {
            Self::Int => hand::int_t(),
            Self::Bool => bool_t(),
            Self::Float => float64_type(),
            Self::Pair => Type::new_tuple(vec![bool_t(), hand::int_t()]),
        }
    }

    fn value(self, number: u64) -> Value {
        let int = || hand::const_int(number);
        match self {
            Self::Int => int(),
            Self::Bool => Value::from_bool(number % 2 == 1),
            Self::Float => ConstF64::new(number as f64 + 0.5).into(),
            Self::Pair => Value::tuple([Value::from_bool(number % 2 == 1), int()]),
        }
    }

    /// Reports a value.
    fn show(self, main: &mut Function, value: Wire) -> Built<()> {
        match self {
            Self::Int => main.add_result(value, ResultOp::new_int("r", 6)),
            Self::Bool => main.add_result(value, ResultOp::new_bool("r")),
            Self::Float => main.add_result(value, ResultOp::new_f64("r")),
            Self::Pair => {
                let types = [bool_t(), hand::int_t()];
                let unpack = hugr::extension::prelude::UnpackTuple::new(types.to_vec().into());
                let [bit, int] = main.add_dataflow_op(unpack, [value])?.outputs_arr();
                Self::Bool.show(main, bit)?;
                Self::Int.show(main, int)
            }
        }
    }

    fn shown(self, number: u64) -> Vec<String> {
        match self {
            Self::Int => vec![format!("print_int USER:INT:r {number}")],
            Self::Bool => vec![format!("print_bool USER:BOOL:r {}", number % 2)],
            Self::Float => vec![format!("print_float USER:FLOAT:r {number}.5")],
            Self::Pair => [Self::Bool, Self::Int]
                .map(|part| part.shown(number))
                .concat(),
        }
    }

    /// The operation that reports a whole array, and its output.
    fn report(self, numbers: &[u64]) -> Option<(ResultOp, String)> {
        let (op, name) = match self {
            Self::Int => (ResultOp::new_int("r", 6), "int_arr USER:INTARR"),
            Self::Bool => (ResultOp::new_bool("r"), "bool_arr USER:BOOLARR"),
            Self::Float => (ResultOp::new_f64("r"), "float_arr USER:FLOATARR"),
            Self::Pair => return None,
        };
        let shown = numbers.iter().map(|number| match self {
            Self::Int => format!(" {number}"),
            Self::Bool => format!(" {}", number % 2),
            _ => format!(" {number}.5"),
        });
        let line = format!("print_{name}:r{}", shown.collect::<String>());
        Some((op.array_op(numbers.len() as u64), line))
    }
}

/// An operation on an array that returns an array.
#[derive(Debug, Clone, Copy)]
enum Step {
    PopLeft,
    PopRight,
    Get,
    Set,
    Swap,
    CloneAndReport,
    Convert,
    BorrowAndReturn,
    IsBorrowed,
    Scan,
}

impl Step {
    /// The cutting steps occur several times.
    const ALL: [Self; 13] = [
        Self::PopLeft,
        Self::PopLeft,
        Self::PopLeft,
        Self::PopRight,
        Self::PopRight,
        Self::Get,
        Self::Set,
        Self::Swap,
        Self::CloneAndReport,
        Self::Convert,
        Self::BorrowAndReturn,
        Self::IsBorrowed,
        Self::Scan,
    ];
}

/// The last operation on an array.
#[derive(Debug, Clone, Copy)]
enum End {
    Discard,
    Unpack,
    Report,
    PopAll,
    BorrowAll,
}

impl End {
    const ALL: [Self; 5] = [
        Self::Discard,
        Self::Unpack,
        Self::Report,
        Self::PopAll,
        Self::BorrowAll,
    ];
}

/// An array during a program, with the list that it is compared with.
struct Subject<'a, 'h> {
    main: &'a mut Function<'h>,
    random: &'a mut Random,
    element: Element,
    borrows: bool,
    wire: Wire,
    numbers: Vec<u64>,
    expected: Vec<String>,
}

/// Calls a method for the kind of this array.
macro_rules! of_kind {
    ($self:ident.$method:ident($($argument:expr),*)) => {
        match $self.borrows {
            false => $self.$method::<Array>($($argument),*),
            true => $self.$method::<BorrowArray>($($argument),*),
        }
    };
}

impl Subject<'_, '_> {
    fn size(&self) -> u64 {
        self.numbers.len() as u64
    }

    fn index(&mut self, index: usize) -> Wire {
        self.main.add_load_value(ConstUsize::new(index as u64))
    }

    fn load(&mut self, number: u64) -> Wire {
        self.main.add_load_value(self.element.value(number))
    }

    fn show(&mut self, value: Wire, number: u64) -> Built<()> {
        self.element.show(self.main, value)?;
        self.expected.extend(self.element.shown(number));
        Ok(())
    }

    fn start<AK: ArrayKind>(&mut self) -> Built<Wire>
    where
        GenericArrayValue<AK>: hugr::ops::constant::CustomConst,
    {
        let (element, numbers) = (self.element, self.numbers.clone());
        match self.random.below(3) {
            0 => {
                let values: Vec<Wire> = numbers.iter().map(|&number| self.load(number)).collect();
                self.main.add_new_generic_array::<AK>(element.ty(), values)
            }
            1 => {
                let values = numbers.iter().map(|&number| element.value(number));
                Ok(self
                    .main
                    .add_load_value(GenericArrayValue::<AK>::new(element.ty(), values)))
            }
            _ => {
                self.numbers = vec![7; numbers.len()];
                let seven = hand::function(
                    self.main,
                    "seven",
                    Signature::new([], [element.ty()]),
                    |seven| Ok(vec![seven.add_load_value(element.value(7))]),
                )?;
                let seven = self.main.load_func(&seven, &[])?;
                let repeat = GenericArrayRepeat::<AK>::new(element.ty(), self.size());
                Ok(self.main.add_dataflow_op(repeat, [seven])?.out_wire(0))
            }
        }
    }

    fn step<AK: ArrayKind>(&mut self, step: Step) -> Built<()> {
        let (ty, size, wire) = (self.element.ty(), self.size(), self.wire);
        let rest_t = |size| AK::ty(size, ty.clone());
        if size == 0 {
            return Ok(());
        }
        let place = self.random.below(self.numbers.len());
        match step {
            Step::PopLeft | Step::PopRight => {
                let left = matches!(step, Step::PopLeft);
                let popped = match left {
                    true => self
                        .main
                        .add_generic_array_pop_left::<AK>(ty.clone(), size, wire)?,
                    false => self
                        .main
                        .add_generic_array_pop_right::<AK>(ty.clone(), size, wire)?,
                };
                let some = option_type([ty.clone(), rest_t(size - 1)]);
                let [value, rest] = self.main.build_unwrap_sum(1, some, popped)?;
                let number = self
                    .numbers
                    .remove(if left { 0 } else { self.numbers.len() - 1 });
                self.wire = rest;
                self.show(value, number)
            }
            Step::Get => {
                let index = self.index(place);
                let (got, rest) =
                    self.main
                        .add_generic_array_get::<AK>(ty.clone(), size, wire, index)?;
                let [value] = self.main.build_unwrap_sum(1, option_type([ty]), got)?;
                self.wire = rest;
                self.show(value, self.numbers[place])
            }
            Step::Set => {
                let (index, number) = (self.index(place), self.random.next() % 100);
                let value = self.load(number);
                let set =
                    self.main
                        .add_generic_array_set::<AK>(ty.clone(), size, wire, index, value)?;
                let row = [ty.clone(), rest_t(size)];
                let either = either_type(row.to_vec(), row.to_vec());
                let [old, rest] = self.main.build_unwrap_sum(1, either, set)?;
                self.wire = rest;
                let old_number = std::mem::replace(&mut self.numbers[place], number);
                self.show(old, old_number)
            }
            Step::Swap => {
                let other = self.random.below(self.numbers.len());
                let (first, second) = (self.index(place), self.index(other));
                let swapped = self.main.add_generic_array_swap::<AK>(
                    ty.clone(),
                    size,
                    wire,
                    first,
                    second,
                )?;
                let either = either_type(vec![rest_t(size)], vec![rest_t(size)]);
                [self.wire] = self.main.build_unwrap_sum(1, either, swapped)?;
                self.numbers.swap(place, other);
                Ok(())
            }
            Step::CloneAndReport => {
                let (rest, twin) = self.main.add_generic_array_clone::<AK>(ty, size, wire)?;
                self.wire = rest;
                self.report(twin)
            }
            Step::Convert => {
                self.wire = self.converted(wire)?;
                self.borrows = !self.borrows;
                Ok(())
            }
            Step::BorrowAndReturn if self.borrows => {
                let index = self.index(place);
                let (rest, value) =
                    self.main
                        .add_borrow_array_borrow(ty.clone(), size, wire, index)?;
                self.show(value, self.numbers[place])?;
                self.wire = self
                    .main
                    .add_borrow_array_return(ty, size, rest, index, value)?;
                Ok(())
            }
            Step::IsBorrowed if self.borrows => {
                let index = self.index(place);
                let (rest, borrowed) = self.main.add_is_borrowed(ty, size, wire, index)?;
                self.wire = rest;
                Element::Bool.show(self.main, borrowed)?;
                self.expected.extend(Element::Bool.shown(0));
                Ok(())
            }
            Step::Scan if self.element == Element::Int => {
                let each = hand::function(
                    self.main,
                    "each",
                    Signature::new_endo([ty.clone()]),
                    |each| {
                        let [value] = each.input_wires_arr();
                        let one = hand::int(each, 1);
                        let sum =
                            each.add_dataflow_op(IntOpDef::iadd.with_log_width(6), [value, one])?;
                        Ok(vec![sum.out_wire(0)])
                    },
                )?;
                let each = self.main.load_func(&each, &[])?;
                let scan = GenericArrayScan::<AK>::new(ty.clone(), ty, vec![], size);
                self.wire = self.main.add_dataflow_op(scan, [wire, each])?.out_wire(0);
                self.numbers.iter_mut().for_each(|number| *number += 1);
                Ok(())
            }
            Step::BorrowAndReturn | Step::IsBorrowed | Step::Scan => Ok(()),
        }
    }

    /// Converts the array to the other kind.
    fn converted(&mut self, wire: Wire) -> Built<Wire> {
        let (ty, size) = (self.element.ty(), self.size());
        let converted = match self.borrows {
            true => self
                .main
                .add_dataflow_op(BArrayToArray::new(ty, size), [wire])?,
            false => self
                .main
                .add_dataflow_op(BArrayFromArray::new(ty, size), [wire])?,
        };
        Ok(converted.out_wire(0))
    }

    /// Reports an array with the expected values, and consumes it.
    fn report(&mut self, array: Wire) -> Built<()> {
        let plain = if self.borrows {
            self.converted(array)?
        } else {
            array
        };
        match self.element.report(&self.numbers) {
            Some((op, line)) => {
                self.expected.push(line);
                self.main.add_dataflow_op(op, [plain]).map(drop)
            }
            None => {
                let (ty, size) = (self.element.ty(), self.size());
                self.main
                    .add_generic_array_discard::<Array>(ty, size, plain)
            }
        }
    }

    fn end<AK: ArrayKind>(&mut self, end: End) -> Built<()> {
        let ty = self.element.ty();
        match end {
            End::Discard => self
                .main
                .add_generic_array_discard::<AK>(ty, self.size(), self.wire),
            End::Unpack => {
                let values =
                    self.main
                        .add_generic_array_unpack::<AK>(ty, self.size(), self.wire)?;
                for (value, number) in values.into_iter().zip(self.numbers.clone()) {
                    self.show(value, number)?;
                }
                Ok(())
            }
            End::BorrowAll if self.borrows => {
                for (place, number) in self.numbers.clone().into_iter().enumerate() {
                    let (index, size) = (self.index(place), self.size());
                    let (rest, value) =
                        self.main
                            .add_borrow_array_borrow(ty.clone(), size, self.wire, index)?;
                    self.wire = rest;
                    self.show(value, number)?;
                }
                self.main
                    .add_discard_all_borrowed(ty, self.size(), self.wire)
            }
            End::PopAll => {
                while !self.numbers.is_empty() {
                    let step = self.random.one_of(&[Step::PopLeft, Step::PopRight]);
                    self.step::<AK>(step)?;
                }
                self.main
                    .add_generic_array_discard_empty::<AK>(ty, self.wire)
            }
            End::Report | End::BorrowAll => self.report(self.wire),
        }
    }
}

/// A program that makes one array and operates on it, and its expected output.
fn life(seed: u64) -> (Hugr, Vec<String>) {
    let mut random = Random(seed);
    let mut expected = vec![];
    let hugr = hand::program(|main| {
        let wire = hand::int(main, 0);
        let length = 1 + random.below(6);
        let mut array = Subject {
            element: random.one_of(&Element::ALL),
            borrows: random.below(2) == 1,
            numbers: (0..length).map(|_| random.next() % 100).collect(),
            expected: vec![],
            main,
            wire,
            random: &mut random,
        };
        array.wire = of_kind!(array.start())?;
        for _ in 0..array.random.below(9) {
            let step = array.random.one_of(&Step::ALL);
            of_kind!(array.step(step))?;
        }
        let end = array.random.one_of(&End::ALL);
        of_kind!(array.end(end))?;
        expected = array.expected;
        Ok::<(), BuildError>(())
    });
    (hugr, expected)
}

#[test]
fn what_is_done_to_an_array_is_done_to_its_elements_wherever_they_lie_and_leaves_no_memory_behind()
{
    let lives: Vec<(Hugr, Vec<String>)> = (0..250).map(life).collect();
    let entries: Vec<String> = (0..lives.len())
        .map(|seed| format!("life_{seed}"))
        .collect();
    for level in LEVELS {
        let mut linker = Linker::new();
        for ((hugr, _), entry) in lives.iter().zip(&entries) {
            linker.add(&compile(hugr, level, entry));
        }
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        for (seed, ((_, expected), trace)) in lives.iter().zip(linker.run(&entries)).enumerate() {
            let reported = &trace[1..trace.len() - 1];
            assert_eq!(reported, expected, "life {seed} at O{level}");
            assert_eq!(
                trace[trace.len() - 1],
                "teardown",
                "life {seed} at O{level}"
            );
        }
    }
}

/// Four qubits in an array: reports their state, then that of the rest without the first, then without the last of
/// that.
fn states_of_slices() -> Hugr {
    hand::program(|main| {
        let mut qubits = vec![];
        for _ in 0..4 {
            let qubit = main.add_dataflow_op(HeliosOp::TryQAlloc, [])?.out_wire(0);
            qubits.extend(main.build_unwrap_sum::<1>(1, option_type([qb_t()]), qubit)?);
        }
        let mut array = main.add_new_generic_array::<Array>(qb_t(), qubits)?;
        for size in [4, 3, 2] {
            let state = StateResult::new("psi".into(), size);
            let reported = main.add_dataflow_op(state, [array])?.out_wire(0);
            let popped = match size {
                4 => main.add_generic_array_pop_left::<Array>(qb_t(), size, reported)?,
                _ => main.add_generic_array_pop_right::<Array>(qb_t(), size, reported)?,
            };
            let some = option_type([qb_t(), Array::ty(size - 1, qb_t())]);
            let [qubit, rest] = main.build_unwrap_sum(1, some, popped)?;
            main.add_dataflow_op(HeliosOp::QFree, [qubit])?;
            array = rest;
        }
        let [qubit] = main.add_generic_array_unpack::<Array>(qb_t(), 1, array)?[..] else {
            unreachable!("one is left");
        };
        main.add_dataflow_op(HeliosOp::QFree, [qubit]).map(drop)
    })
}

#[test]
fn the_state_of_what_is_left_of_an_array_is_that_of_the_qubits_in_there() {
    for level in LEVELS {
        let mut linker = Linker::new();
        linker.add(&compile(&states_of_slices(), level, "qmain"));
        let trace = linker.run(&["qmain"]).remove(0);
        let states = trace.iter().filter_map(|line| line.strip_prefix("qubits "));
        let states: Vec<Vec<&str>> = states.map(|line| line.split(' ').collect()).collect();
        let whole = &states[0];
        assert_eq!(whole.len(), 4, "{trace:?}");
        assert_eq!(
            states[1..],
            [whole[1..].to_vec(), whole[1..3].to_vec()],
            "at O{level}"
        );
    }
}
