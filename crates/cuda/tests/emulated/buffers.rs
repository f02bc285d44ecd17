//! Operations on whole buffers by kernels have the same bits as `libgpu`'s on the host.

use cuda::{Buffer, Device, Launch};

use crate::machine;
use crate::memory::{CANARY, Memory, doubles};

const DEVICE: Device = Device { processors: 2 };

const COUNTS: [usize; 13] = [
    0, 1, 2, 3, 4, 5, 255, 256, 257, 1023, 1025, 16_384, 1_000_003,
];

/// Numbers of every size, and special values.
fn numbers(count: usize) -> Vec<f64> {
    let special = [0.0, -0.0, f64::INFINITY, f64::MAX, 5e-324, f64::NAN];
    let sized = |(i, x): (usize, f64)| match i % 7 {
        6 => special[i / 7 % special.len()],
        k => x * 10f64.powi(40 * (k as i32 - 3)),
    };
    doubles(count).into_iter().enumerate().map(sized).collect()
}

/// Values on the device between guard values, at an offset from the alignment for reading two at a time.
struct Placed {
    memory: Memory,
    skip: usize,
    count: usize,
}

impl Placed {
    fn new(values: &[f64], skip: usize) -> Self {
        let around = vec![CANARY; skip];
        let all = [&around, values, &[CANARY]].concat();
        Self {
            memory: Memory::of(&all),
            skip,
            count: values.len(),
        }
    }

    fn buffer(&self) -> Buffer {
        Buffer {
            values: self.memory.address() + 8 * self.skip as u64,
            count: self.count as u64,
        }
    }

    /// The values now; those around them are as they were.
    fn values(&self) -> Vec<f64> {
        self.memory.check_behind();
        let all = self.memory.items::<f64>();
        let (before, rest) = all.split_at(self.skip);
        let (values, behind) = rest.split_at(self.count);
        assert!(before.iter().chain(&behind[..1]).all(|x| *x == CANARY));
        values.to_vec()
    }
}

/// The bits of NaN may differ.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
}

#[track_caller]
fn check_values(found: &[f64], expected: &[f64], what: &str) {
    assert_eq!(found.len(), expected.len());
    let differs = (0..found.len()).find(|i| !same(found[*i], expected[*i]));
    if let Some(i) = differs {
        let count = found.len();
        panic!(
            "{what} of {count}: value {i} is {:e}, not {:e}",
            found[i], expected[i]
        );
    }
}

/// Compares the results of a launch, at each offset of the values, with a function of each index and value.
#[track_caller]
fn check(what: &str, launch: impl Fn(&Buffer) -> Launch, expected: impl Fn(usize, f64) -> f64) {
    for (count, skip) in COUNTS
        .into_iter()
        .flat_map(|count| [(count, 0), (count, 1)])
    {
        let values = numbers(count);
        let placed = Placed::new(&values, skip);
        machine::run(&[launch(&placed.buffer())]);
        let expected: Vec<f64> = (0..).zip(values).map(|(i, x)| expected(i, x)).collect();
        check_values(&placed.values(), &expected, what);
    }
}

#[test]
fn every_value_is_filled() {
    for value in [0.0, -0.0, 1.5, f64::NEG_INFINITY, 5e-324] {
        check("fill", |buffer| buffer.fill(value, DEVICE), |_, _| value);
    }
}

#[test]
fn an_index_is_scaled_and_then_moved() {
    let (scale, offset) = (0.1, -12.3);
    let value = |i: usize| scale * i as f64 + offset;
    assert!(
        (0..1025).any(|i| value(i) != scale.mul_add(i as f64, offset)),
        "rounding once would show"
    );
    let launch = |buffer: &Buffer| buffer.fill_index(scale, offset, DEVICE);
    check("fill_index", launch, |i, _| value(i));
}

#[test]
fn a_number_is_added_to_every_value() {
    let launch = |buffer: &Buffer| buffer.add_scalar(0.1, DEVICE);
    check("add_scalar", launch, |_, x| x + 0.1);
}

#[test]
fn every_value_is_scaled() {
    check(
        "scale",
        |buffer| buffer.scale(-1.1, DEVICE),
        |_, x| x * -1.1,
    );
}

#[test]
fn a_multiple_of_itself_is_added() {
    let launch = |buffer: &Buffer| buffer.axpy(0.1, buffer.values, DEVICE);
    check("axpy with itself", launch, |_, x| x + 0.1 * x);
}

#[test]
fn a_multiple_of_another_buffer_is_added_wherever_the_two_lie() {
    let places = [(0, 0), (0, 1), (1, 0), (1, 1)];
    for (count, (skip, skip_x)) in COUNTS
        .into_iter()
        .flat_map(|count| places.map(|place| (count, place)))
    {
        let (y, x) = (numbers(count), doubles(count));
        let (at_y, at_x) = (Placed::new(&y, skip), Placed::new(&x, skip_x));
        machine::run(&[at_y.buffer().axpy(0.1, at_x.buffer().values, DEVICE)]);
        let expected: Vec<f64> = y.iter().zip(&x).map(|(y, x)| y + 0.1 * x).collect();
        check_values(&at_y.values(), &expected, "axpy");
        check_values(&at_x.values(), &x, "the other buffer");
    }
}

#[test]
fn no_more_blocks_than_there_is_work_for() {
    let blocks = |count| Buffer { values: 0, count }.fill(1.0, DEVICE).blocks;
    assert_eq!([0, 1, 1024, 1025].map(blocks), [1, 1, 1, 2]);
    assert_eq!(
        blocks(1 << 30),
        16,
        "as many as the device works on at a time"
    );
}
