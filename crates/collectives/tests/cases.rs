//! The shared cases of collective calls, `tests/cases/collectives.json`.
//!
//! The file gives inputs and results as formulas, such as `P i + 100 P (P - 1) / 2`; they are read and evaluated here,
//! so that the cases and not a copy of them are what is checked.

use collectives::{Collectives, Communicator, Element, Options, Reduction, threads};
#[cfg(target_os = "linux")]
use collectives::{Segment, SegmentOptions};
use serde::Deserialize;
use std::collections::HashMap;
use std::thread::scope;

/// What the file says all transports run with.
const SIZES: [usize; 5] = [1, 2, 3, 4, 8];
const LENGTHS: [usize; 5] = [0, 1, 7, 256, 65_537];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    about: String,
    all_reduce_sum: Case,
    all_reduce_max: Case,
    all_gather: Case,
    reduce_scatter_sum: Case,
    broadcast: Case,
    all_to_all: Case,
    barrier: String,
    split: String,
    /// Counters and tasks belong to libgpu: `queues.rs` and `engine.rs` of its tests read these two.
    #[serde(rename = "notify")]
    _notify: serde::de::IgnoredAny,
    #[serde(rename = "deferred")]
    _deferred: serde::de::IgnoredAny,
    faults: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    r#in: String,
    len: Option<usize>,
    len_each: Option<usize>,
    out: Option<String>,
    roots: Option<String>,
}

fn cases() -> Cases {
    serde_json::from_str(&golden::read("tests/cases/collectives.json")).unwrap()
}

/// A formula with its names filled in; numbers and names side by side are multiplied.
struct Formula<'a> {
    tokens: Vec<&'a str>,
    names: HashMap<&'a str, i64>,
}

fn evaluate(formula: &str, names: &[(&str, i64)]) -> i64 {
    let mut formula = Formula {
        tokens: tokens(formula),
        names: names.iter().copied().collect(),
    };
    formula.tokens.reverse();
    let value = formula.sum();
    assert_eq!(formula.tokens, [""; 0], "the formula has more words");
    value
}

/// Words and signs.
fn tokens(formula: &str) -> Vec<&str> {
    let mut rest = formula.trim_start();
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let word = rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len());
        let (token, after) = rest.split_at(if first.is_alphanumeric() { word } else { 1 });
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

impl Formula<'_> {
    fn sum(&mut self) -> i64 {
        let mut value = self.product();
        loop {
            match self.tokens.last() {
                Some(&"+") => value += self.next_product(),
                Some(&"-") => value -= self.next_product(),
                _ => return value,
            }
        }
    }

    fn next_product(&mut self) -> i64 {
        self.tokens.pop();
        self.product()
    }

    fn product(&mut self) -> i64 {
        let mut value = self.factor();
        loop {
            match self.tokens.last() {
                Some(&"/") => {
                    self.tokens.pop();
                    value /= self.factor();
                }
                None | Some(&("+" | "-" | ")")) => return value,
                Some(_) => value *= self.factor(),
            }
        }
    }

    fn factor(&mut self) -> i64 {
        let token = self.tokens.pop().expect("a number, a name or a bracket");
        if token == "(" {
            let value = self.sum();
            assert_eq!(self.tokens.pop(), Some(")"));
            return value;
        }
        let named = self.names.get(token).copied();
        named.unwrap_or_else(|| {
            token
                .parse()
                .unwrap_or_else(|_| panic!("what is {token:?}?"))
        })
    }
}

/// Elements from whole numbers.
trait Number: Element {
    fn of(value: i64) -> Self;
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Number for $type {
            fn of(value: i64) -> Self {
                value as Self
            }
        }
    )*};
}
number!(f32 f64 i64 u64);

/// Runs something on all ranks of each transport.
fn on_all(size: usize, run: impl Fn(&dyn Communicator) + Sync) {
    scope(|scope| {
        for rank in threads(size, Options::default()) {
            let run = &run;
            scope.spawn(move || run(&rank));
        }
    });
    #[cfg(target_os = "linux")]
    on_all_over_shared_memory(size, run);
}

/// Each rank maps the memory for itself, as a process would.
#[cfg(target_os = "linux")]
fn on_all_over_shared_memory(size: usize, run: impl Fn(&dyn Communicator) + Sync) {
    let segment = Segment::create(size, &SegmentOptions::default()).unwrap();
    scope(|scope| {
        for rank in 0..size {
            let (run, file) = (&run, segment.fd().try_clone_to_owned().unwrap());
            scope.spawn(move || run(&Segment::open(file).unwrap().rank(rank)));
        }
    });
}

/// Evaluates a formula at places far apart and at the ends: the formulas are linear, and text is slow.
fn check_places<T: Number>(found: &[T], wanted: impl Fn(i64) -> i64) {
    let step = (found.len() / 97).max(1);
    let places = (0..found.len())
        .step_by(step)
        .chain(found.len().checked_sub(1));
    for i in places {
        assert_eq!(found[i], T::of(wanted(i as i64)), "element {i}");
    }
}

/// A list from a formula in one index, which is linear in it.
fn list<T: Number>(len: usize, formula: impl Fn(i64) -> i64) -> Vec<T> {
    let (first, second) = (formula(0), formula(1));
    let linear = |i: usize| first + (second - first) * i as i64;
    assert_eq!(linear(len), formula(len as i64), "the formula is linear");
    (0..len).map(|i| T::of(linear(i))).collect()
}

/// Every type and length, or the length of the case as well.
fn for_all(case: &Case, run: impl Fn(&dyn Communicator, usize) + Sync) {
    let own = case.len.or(case.len_each);
    for size in SIZES {
        on_all(size, |rank| {
            LENGTHS
                .into_iter()
                .chain(own)
                .for_each(|len| run(rank, len))
        });
    }
}

fn check_all_reduce<T: Number>(case: &Case, reduction: Reduction) {
    for_all(case, |rank, len| {
        let (r, p) = (rank.rank() as i64, rank.size() as i64);
        let mut data = list::<T>(len, |i| evaluate(&case.r#in, &[("i", i), ("r", r)]));
        rank.all_reduce(&mut data, reduction).unwrap();
        let out = case.out.as_ref().unwrap();
        check_places(&data, |i| evaluate(out, &[("i", i), ("P", p)]));
    });
}

#[test]
fn all_reduce_gives_the_sums_and_maxima_of_the_cases() {
    let cases = cases();
    for (case, reduction) in [
        (&cases.all_reduce_sum, Reduction::Sum),
        (&cases.all_reduce_max, Reduction::Max),
    ] {
        check_all_reduce::<f32>(case, reduction);
        check_all_reduce::<f64>(case, reduction);
        check_all_reduce::<i64>(case, reduction);
        check_all_reduce::<u64>(case, reduction);
    }
}

fn check_all_gather<T: Number>(case: &Case) {
    assert_eq!(case.out.as_deref(), Some("concatenation in rank order"));
    for_all(case, |rank, len| {
        let input =
            |r: usize| list::<T>(len, |i| evaluate(&case.r#in, &[("i", i), ("r", r as i64)]));
        let mut output = vec![T::default(); len * rank.size()];
        rank.all_gather(&input(rank.rank()), &mut output).unwrap();
        let wanted: Vec<T> = (0..rank.size()).flat_map(input).collect();
        assert!(output == wanted);
    });
}

#[test]
fn all_gather_gives_the_concatenation() {
    let case = cases().all_gather;
    check_all_gather::<f32>(&case);
    check_all_gather::<f64>(&case);
    check_all_gather::<i64>(&case);
    check_all_gather::<u64>(&case);
}

/// The case has blocks of 64; here 64 stands for any length.
fn check_reduce_scatter<T: Number>(case: &Case) {
    let formula = |text: &str| {
        text.split_once(" over P * 64 elements")
            .map(|(formula, _)| formula.to_owned())
    };
    let input = formula(&case.r#in).unwrap();
    let output = case.out.as_ref().unwrap();
    let output = output.strip_prefix("element j on rank d: ").unwrap();
    let output = output.replace("64", "len");
    for_all(case, |rank, len| {
        let (r, p) = (rank.rank() as i64, rank.size() as i64);
        let data = list::<T>(len * rank.size(), |i| {
            evaluate(&input, &[("i", i), ("r", r)])
        });
        let mut block = vec![T::default(); len];
        rank.reduce_scatter(&data, &mut block, Reduction::Sum)
            .unwrap();
        let wanted = |j| {
            evaluate(
                &output,
                &[("j", j), ("d", r), ("P", p), ("len", len as i64)],
            )
        };
        check_places(&block, wanted);
    });
}

#[test]
fn reduce_scatter_gives_each_rank_its_block() {
    let case = cases().reduce_scatter_sum;
    check_reduce_scatter::<f32>(&case);
    check_reduce_scatter::<f64>(&case);
    check_reduce_scatter::<i64>(&case);
    check_reduce_scatter::<u64>(&case);
}

fn check_broadcast<T: Number>(case: &Case) {
    assert_eq!(case.roots.as_deref(), Some("each"));
    for_all(case, |rank, len| {
        for root in 0..rank.size() {
            let values = |root: usize| {
                list::<T>(len, |i| {
                    evaluate(&case.r#in, &[("i", i), ("root", root as i64)])
                })
            };
            let mut data = if rank.rank() == root {
                values(root)
            } else {
                vec![T::default(); len]
            };
            rank.broadcast(&mut data, root).unwrap();
            assert!(data == values(root));
        }
    });
}

#[test]
fn broadcast_gives_everybody_the_data_of_each_root() {
    let case = cases().broadcast;
    check_broadcast::<f32>(&case);
    check_broadcast::<f64>(&case);
    check_broadcast::<i64>(&case);
    check_broadcast::<u64>(&case);
}

fn check_all_to_all<T: Number>(case: &Case) {
    for_all(case, |rank, len| {
        let r = rank.rank() as i64;
        let block = |formula: &str, name: &str, peer: usize| {
            list::<T>(len, |j| {
                evaluate(formula, &[("j", j), ("r", r), (name, peer as i64)])
            })
        };
        let blocks = |formula: &str, name: &str| -> Vec<T> {
            (0..rank.size())
                .flat_map(|peer| block(formula, name, peer))
                .collect()
        };
        let mut output = vec![T::default(); len * rank.size()];
        rank.all_to_all(&blocks(&case.r#in, "dst"), &mut output)
            .unwrap();
        assert!(output == blocks(case.out.as_ref().unwrap(), "src"));
    });
}

#[test]
fn all_to_all_gives_each_rank_a_block_of_each() {
    let case = cases().all_to_all;
    check_all_to_all::<f32>(&case);
    check_all_to_all::<f64>(&case);
    check_all_to_all::<i64>(&case);
    check_all_to_all::<u64>(&case);
}

/// Cases in words are checked by the suite and by `faults.rs`; a new one is noticed here.
#[test]
fn the_words_of_the_cases_are_those_that_are_checked() {
    let cases = cases();
    assert!(
        cases.about.contains(
            "P = 1, 2, 3, 4 and 8, in f32, f64 and i64, at lengths 0, 1, 7, 256 and 65,537"
        )
    );
    assert_eq!(cases.barrier, "no rank leaves before the last has entered");
    assert_eq!(cases.split, "color r mod 2, sums inside each half");
    let about = [
        "a rank that dies",
        "different collectives, or lengths",
        "beyond the size",
    ];
    assert_eq!(cases.faults.len(), about.len());
    assert!(
        about
            .iter()
            .zip(&cases.faults)
            .all(|(words, fault)| fault.contains(words))
    );
}
