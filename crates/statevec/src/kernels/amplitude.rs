//! Amplitude encoding: which kernels, in which order, on what.
//!
//! The sums of chunks are added up in rounds until there is one; the norm is decided on the device, and the kernels
//! that write look at it there. So a whole encoding is queued without waiting, and the norm is read at the next call
//! that waits anyway.

use std::ops::Range;

use cuda::{Address, CHUNK, Data, Device, Float, Launch, Module, TILE};

/// The kernels of `kernels/amplitude.cu`.
pub static MODULE: Module = Module {
    name: "amplitude",
    ptx: include_str!("../../ptx/amplitude.ptx"),
};

/// Memory for amplitudes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Their address, a multiple of 16. The memory has a multiple of 16 bytes.
    pub amplitudes: Address,
    /// How many there are.
    pub count: u64,
    /// What their real and imaginary parts are.
    pub float: Float,
}

impl Target {
    /// How many stores of 16 bytes fill it.
    const fn units(self) -> u64 {
        (self.count * 2 * self.float.bytes()).div_ceil(16)
    }
}

/// The outcome of computing a norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// There is a norm, and amplitudes were written.
    Ready,
    /// A value is not finite; [`Norm::first_bad`] says which.
    BadValue,
    /// All values are zero.
    Zero,
}

/// A norm with its scale as it is on the device: `struct Norm` of `kernels/norm.h`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Norm {
    /// The norm.
    pub value: f64,
    /// The power of two that values are multiplied by.
    pub scale: f64,
    /// The divisor, which is applied after the scale.
    pub divisor: f64,
    /// The reciprocal of the divisor.
    pub inverse: f64,
    /// The index of the first value that is not finite; `u64::MAX` where all are.
    pub first_bad: u64,
    /// A [`Status`], as a number.
    pub status: u64,
}

impl Norm {
    /// How many words of 64 bits it has on the device.
    pub const WORDS: usize = 6;

    /// From the words on the device.
    #[must_use]
    pub const fn of_words(words: [u64; Self::WORDS]) -> Self {
        let [value, scale, divisor, inverse, first_bad, status] = words;
        Self {
            value: f64::from_bits(value),
            scale: f64::from_bits(scale),
            divisor: f64::from_bits(divisor),
            inverse: f64::from_bits(inverse),
            first_bad,
            status,
        }
    }

    /// The words for the device.
    #[must_use]
    pub const fn words(&self) -> [u64; Self::WORDS] {
        [
            self.value.to_bits(),
            self.scale.to_bits(),
            self.divisor.to_bits(),
            self.inverse.to_bits(),
            self.first_bad,
            self.status,
        ]
    }

    /// A norm that was decided elsewhere: values are multiplied by `scale`, and then divided by `divisor`.
    #[must_use]
    pub fn decided(scale: f64, divisor: f64) -> Self {
        Self {
            value: divisor / scale,
            scale,
            divisor,
            inverse: 1.0 / divisor,
            first_bad: u64::MAX,
            status: 0,
        }
    }

    /// The status; none where the kernels have not set one.
    #[must_use]
    pub const fn status(&self) -> Option<Status> {
        match self.status {
            0 => Some(Status::Ready),
            1 => Some(Status::BadValue),
            2 => Some(Status::Zero),
            _ => None,
        }
    }

    /// Which other sum a node's norm has as its divisor.
    #[must_use]
    pub const fn need(&self) -> Option<Need> {
        match self.status {
            3 => Some(Need::Large),
            4 => Some(Need::Small),
            _ => None,
        }
    }
}

/// Which sum takes the place of the plain one where that overflows or vanishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// That of values made smaller.
    Large,
    /// That of values made larger.
    Small,
}

/// The number of doubles of scratch memory for the sums over `values` values.
#[must_use]
pub fn scratch(values: u64) -> u64 {
    rounds(values).sum()
}

/// The number of sums that each round leaves. The last round leaves one.
fn rounds(values: u64) -> impl Iterator<Item = u64> {
    let mut left = values.max(1);
    let mut last = false;
    std::iter::from_fn(move || {
        if last {
            return None;
        }
        left = left.div_ceil(CHUNK);
        last = left == 1;
        Some(left)
    })
}

/// Data that becomes amplitudes in other memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encode {
    /// The data; at least one value.
    pub data: Data,
    /// The amplitudes, at least as many as there are values. Those past the data become zero.
    pub target: Target,
    /// Memory for as many doubles as [`scratch`] says.
    pub scratch: Address,
    /// Memory for a [`Norm`].
    pub norm: Address,
}

impl Encode {
    /// The launches, in their order.
    #[must_use]
    pub fn launches(&self, device: Device) -> Vec<Launch> {
        let mut launches = self.squares().norm(device);
        launches.push(self.write(device));
        launches
    }

    /// The sum of the squares of the data.
    #[must_use]
    pub fn squares(&self) -> Squares {
        Squares {
            data: self.data,
            scratch: self.scratch,
            norm: self.norm,
        }
    }

    /// The launch that writes all amplitudes, when there is a norm. Values of `f64` may lie where amplitudes of two
    /// `f32` go.
    #[must_use]
    pub fn write(&self, device: Device) -> Launch {
        write(&self.data, &self.target, self.norm, device)
    }
}

/// Data that becomes amplitudes in place: values at the beginning of the memory of the amplitudes, of the floats that
/// these are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InPlace {
    /// How many values there are; at least one.
    pub values: u64,
    /// The memory, for at least as many amplitudes. Those past the data become zero.
    pub target: Target,
    /// Memory for as many doubles as [`scratch`] says.
    pub scratch: Address,
    /// Memory for a [`Norm`].
    pub norm: Address,
}

impl InPlace {
    /// The launches, in their order.
    #[must_use]
    pub fn launches(&self, device: Device) -> Vec<Launch> {
        let mut launches = self.squares().norm(device);
        launches.extend(self.expand(device));
        launches
    }

    /// The sum of the squares of the values.
    #[must_use]
    pub fn squares(&self) -> Squares {
        Squares {
            data: self.data(&(0..self.values)),
            scratch: self.scratch,
            norm: self.norm,
        }
    }

    fn data(&self, range: &Range<u64>) -> Data {
        let float = self.target.float;
        Data {
            values: self.target.amplitudes + range.start * float.bytes(),
            count: range.end - range.start,
            float,
        }
    }

    /// The launch that writes the amplitudes of a range from values that lie outside of it.
    fn write(&self, values: &Range<u64>, amplitudes: &Range<u64>, device: Device) -> Launch {
        let float = self.target.float;
        let target = Target {
            amplitudes: self.target.amplitudes + amplitudes.start * 2 * float.bytes(),
            count: amplitudes.end - amplitudes.start,
            float,
        };
        write(&self.data(values), &target, self.norm, device)
    }

    /// The launches that write all amplitudes, when there is a norm: from the end down, each step makes amplitudes of
    /// the upper half of the values that are left, above all values that are left.
    #[must_use]
    pub fn expand(&self, device: Device) -> Vec<Launch> {
        let float = self.target.float;
        let (steps, first) = steps(self.values);
        let write = |step: &Range<u64>| self.write(step, step, device);
        let mut launches: Vec<Launch> = steps.iter().map(write).collect();
        // The last values share a block, which makes the amplitudes after them zero where no step has written these.
        let end = if steps.is_empty() {
            self.target.count.min(TILE)
        } else {
            first
        };
        launches.push(Launch {
            module: &MODULE,
            kernel: match float {
                Float::F32 => "expand_first_f32",
                Float::F64 => "expand_first_f64",
            },
            blocks: 1,
            arguments: vec![self.target.amplitudes, first, end, self.norm],
        });
        // A store of 16 bytes may have made the amplitude after the data zero already.
        let of_unit = 8 / float.bytes();
        let rest = self.values.next_multiple_of(of_unit).max(end)..self.target.count;
        if !rest.is_empty() {
            launches.push(self.write(&(0..0), &rest, device));
        }
        launches
    }
}

/// Where the squares of data are added up in parts, each part but the last has a multiple of this number of values.
pub const PART: u64 = CHUNK;

/// The most values that a row may have.
pub const ROW_VALUES: u64 = 64 * CHUNK;

/// Rows of data, each of which becomes a state of its own, in one launch: for many states that are not large, or a
/// single one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rows {
    /// The first row; the others follow it. At least one value and at most [`ROW_VALUES`].
    pub data: Data,
    /// The amplitudes of the first row; those of the others follow, each at a multiple of 16 bytes. At least as many as
    /// values.
    pub target: Target,
    /// How many rows.
    pub rows: u64,
    /// Memory for a [`Norm`] for each row.
    pub norms: Address,
}

impl Rows {
    /// The launch.
    #[must_use]
    pub fn launch(&self, device: Device) -> Launch {
        let (data, target) = (&self.data, &self.target);
        Launch {
            module: &MODULE,
            kernel: match (data.float, target.float) {
                (Float::F32, Float::F32) => "encode_rows_f32_c64",
                (Float::F64, Float::F32) => "encode_rows_f64_c64",
                (Float::F32, Float::F64) => "encode_rows_f32_c128",
                (Float::F64, Float::F64) => "encode_rows_f64_c128",
            },
            blocks: device.blocks(self.rows),
            arguments: vec![
                data.values,
                data.count,
                self.rows,
                target.amplitudes,
                target.units(),
                self.norms,
            ],
        }
    }
}

/// Ranges of values from the end down that can be expanded one after another, and how many values are left for the last
/// step. A range begins where a store of 16 bytes may begin.
fn steps(values: u64) -> (Vec<Range<u64>>, u64) {
    let mut steps = Vec::new();
    let mut end = values;
    while end > TILE {
        let start = end.div_ceil(2).next_multiple_of(4);
        steps.push(start..end);
        end = start;
    }
    (steps, end)
}

/// The sum of the squares of data, on its way to a norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Squares {
    /// The data; at least one value.
    pub data: Data,
    /// Memory for as many doubles as [`scratch`] says.
    pub scratch: Address,
    /// Memory for a [`Norm`].
    pub norm: Address,
}

impl Squares {
    /// The launches that leave the norm of the data on the device.
    #[must_use]
    pub fn norm(&self, device: Device) -> Vec<Launch> {
        let mut launches = vec![self.begin(), self.of(0..self.data.count, device)];
        launches.extend(self.decide(device));
        launches
    }

    /// The launch that comes first.
    #[must_use]
    pub fn begin(&self) -> Launch {
        one("norm_begin", vec![self.norm])
    }

    /// The launch that adds up the squares of a part of the values, when these are there. The part begins with a
    /// multiple of
    /// [`PART`] and ends with one, or with the data.
    #[must_use]
    pub fn of(&self, part: Range<u64>, device: Device) -> Launch {
        debug_assert!(part.start.is_multiple_of(CHUNK) && part.end <= self.data.count);
        let Data { values, float, .. } = self.data;
        let count = part.end - part.start;
        Launch {
            module: &MODULE,
            kernel: match float {
                Float::F32 => "sum_squares_f32",
                Float::F64 => "sum_squares_f64",
            },
            blocks: device.blocks(count.div_ceil(CHUNK)),
            arguments: vec![
                values + part.start * float.bytes(),
                count,
                self.scratch + part.start / CHUNK * 8,
                self.norm,
                part.start,
            ],
        }
    }

    /// The launches that decide the norm from the squares of all parts.
    #[must_use]
    pub fn decide(&self, device: Device) -> Vec<Launch> {
        self.decided(["norm_decide", "norm_decide_again"], device)
    }

    /// The same where the data is only a node of the whole: the sum of squares becomes the norm's value, and where a
    /// norm of the whole may be large or small, as its [`Norm::need`] says, the sum for that becomes its divisor.
    #[must_use]
    pub fn decide_node(&self, device: Device) -> Vec<Launch> {
        self.decided(["node_decide", "node_decide_again"], device)
    }

    fn decided(&self, [decide, decide_again]: [&'static str; 2], device: Device) -> Vec<Launch> {
        let Data {
            values,
            count,
            float,
        } = self.data;
        let (sums, sum) = sums_of_sums(count, self.scratch, device);
        let mut launches = sums.clone();
        let is_double = u64::from(float == Float::F64);
        launches.push(one(decide, vec![self.norm, sum, is_double]));
        if float == Float::F64 {
            launches.push(Launch {
                module: &MODULE,
                kernel: "sum_again_f64",
                blocks: device.blocks(count.div_ceil(CHUNK)),
                arguments: vec![values, count, self.scratch, self.norm],
            });
            launches.extend(sums);
            launches.push(one(decide_again, vec![self.norm, sum]));
        }
        launches
    }
}

/// A launch of one block.
fn one(kernel: &'static str, arguments: Vec<u64>) -> Launch {
    Launch {
        module: &MODULE,
        kernel,
        blocks: 1,
        arguments,
    }
}

/// The launches that add up the sums of chunks, and where the last sum lies.
pub(crate) fn sums_of_sums(
    values: u64,
    scratch: Address,
    device: Device,
) -> (Vec<Launch>, Address) {
    let mut from = scratch;
    let mut launches = Vec::new();
    let counts: Vec<u64> = rounds(values).collect();
    for count in &counts[..counts.len() - 1] {
        let to = from + count * 8;
        launches.push(Launch {
            module: &MODULE,
            kernel: "sum_sums",
            blocks: device.blocks(count.div_ceil(CHUNK)),
            arguments: vec![from, *count, to],
        });
        from = to;
    }
    (launches, from)
}

/// The launch that writes all amplitudes of a target, zeros past the data.
fn write(data: &Data, target: &Target, norm: Address, device: Device) -> Launch {
    let units = target.units();
    Launch {
        module: &MODULE,
        kernel: match (data.float, target.float) {
            (Float::F32, Float::F32) => "write_f32_c64",
            (Float::F64, Float::F32) => "write_f64_c64",
            (Float::F32, Float::F64) => "write_f32_c128",
            (Float::F64, Float::F64) => "write_f64_c128",
        },
        blocks: device.blocks(units.div_ceil(TILE)),
        arguments: vec![data.values, data.count, target.amplitudes, units, norm],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths() -> impl Iterator<Item = u64> {
        let around = (12..=40).flat_map(|k| [(1u64 << k) - 1, 1 << k, (1 << k) + 1]);
        (1..=4096).chain(around)
    }

    #[test]
    fn no_step_overwrites_what_is_still_to_be_read() {
        for values in lengths() {
            let (steps, first) = steps(values);
            let mut unread = values;
            for step in &steps {
                assert_eq!(
                    step.end, unread,
                    "{values} values: every value has its turn"
                );
                assert!(step.start < step.end && step.start % 4 == 0);
                // What the threads of a launch write lies above all they read, and above what is still to be read.
                assert!(2 * step.start >= step.end, "{values} values: {step:?}");
                unread = step.start;
            }
            assert_eq!(unread, first);
            assert!((1..=TILE).contains(&first));
        }
    }

    #[test]
    fn rounds_of_sums_end_with_one() {
        for values in lengths() {
            let rounds: Vec<u64> = rounds(values).collect();
            assert_eq!(rounds.last(), Some(&1));
            assert_eq!(rounds[0], values.div_ceil(CHUNK));
            assert!(rounds[..rounds.len() - 1].iter().all(|count| *count > 1));
            assert_eq!(scratch(values), rounds.iter().sum::<u64>());
        }
        assert_eq!(scratch(1 << 34), (1 << 20) + (1 << 6) + 1);
    }
}
