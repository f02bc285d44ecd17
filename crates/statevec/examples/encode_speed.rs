//! The speed of encoding, beside copies of as many bytes in the same run.
//!
//! `cargo run --release -p statevec --example encode_speed [-- --json] [--threads N] [--qubits FROM-TO] [--rounds N]
//! [--single]`
//!
//! The bytes that count are those of reading the data twice and writing the amplitudes once: 8 + 8 + 16 bytes an
//! amplitude from `f64` to complex128, 4 + 4 + 8 from `f32` to complex64. The copy reads half as many bytes and writes
//! the other half, with as many threads. *held* memory is that of a state that is overwritten; *again* is a new state
//! after an earlier one was dropped, four in a row; *fresh* memory comes from the system page by page, for the copy
//! too. Input in place is copied there before each round, which is not timed. From 28 qubits on only that is measured,
//! as data and copies would not fit; the copy is then one of a gigabyte, and its time is multiplied. With `--single`,
//! only `f32` is encoded.
//!
//! Rounds of all kinds alternate, so that a change in the machine's speed affects all of them alike. The ratio is that
//! of medians.

use std::num::NonZero;
use std::sync::Arc;
use std::time::Instant;
use std::{env, thread};

use compute::{Execution, Mesh};
use statevec::{Encoder, Precision, Real, Request, State};

struct Options {
    json: bool,
    threads: NonZero<usize>,
    from: u32,
    to: u32,
    rounds: usize,
    single: bool,
}

fn main() {
    let options = match options(env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            std::process::exit(2);
        }
    };
    let mut figures = Vec::new();
    for qubits in options.from..=options.to {
        if !options.single {
            figures.extend(measure::<f64>(qubits, &options));
        }
        figures.extend(measure::<f32>(qubits, &options));
    }
    print(&figures, options.json);
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options {
        json: false,
        threads: NonZero::new(2).expect("two is not zero"),
        from: 20,
        to: 26,
        rounds: 7,
        single: false,
    };
    while let Some(argument) = arguments.next() {
        let mut number = |what: &str| {
            let text = arguments.next().unwrap_or_default();
            let wrong = || format!("{argument} takes {what}, not {text:?}");
            text.split('-')
                .map(|part| part.parse::<u32>().map_err(|_| wrong()))
                .collect::<Result<Vec<_>, _>>()
        };
        match argument.as_str() {
            "--json" => options.json = true,
            "--single" => options.single = true,
            "--threads" => {
                let threads = number("a number of threads")?[0] as usize;
                options.threads = NonZero::new(threads).ok_or("--threads takes at least 1")?;
            }
            "--rounds" => options.rounds = number("a number of rounds")?[0].max(1) as usize,
            "--qubits" => {
                let range = number("a number of qubits or a range like 20-26")?;
                (options.from, options.to) = (range[0], range[range.len() - 1]);
            }
            _ => {
                return Err(format!(
                    "{argument:?} is unknown; --json, --single, --threads N, --rounds N and --qubits FROM-TO are accepted"
                ));
            }
        }
    }
    Ok(options)
}

/// One kind of encoding at one size.
struct Figure {
    what: String,
    qubits: u32,
    bytes: usize,
    seconds: Times,
    copy: Times,
}

struct Times {
    least: f64,
    median: f64,
}

impl Times {
    fn new(mut seconds: Vec<f64>) -> Self {
        seconds.sort_by(f64::total_cmp);
        Self {
            least: seconds[0],
            median: seconds[seconds.len() / 2],
        }
    }
}

/// From how many qubits on data does not fit beside its state.
const LARGE: u32 = 28;

fn measure<T: Real>(qubits: u32, options: &Options) -> Vec<Figure> {
    if qubits >= LARGE {
        return measure_large::<T>(qubits, options);
    }
    let amplitudes = 1usize << qubits;
    let encoder = encoder(qubits, T::PRECISION, options.threads);
    // A ramp that repeats, as data is seldom all alike.
    let data: Vec<T> = (0..amplitudes)
        .map(|i| T::round((i % 1024 + 1) as f64))
        .collect();
    let bytes = 4 * size_of::<T>() * amplitudes;
    let source = vec![1u8; bytes / 2];
    let mut target = vec![2u8; bytes / 2];
    let mut state = encoder.amplitude(&data).expect("a ramp has a norm");

    let [
        mut held,
        mut again,
        mut fresh,
        mut placed,
        mut copies,
        mut fresh_copies,
    ] = std::array::from_fn::<Vec<f64>, 6, _>(|_| Vec::new());
    for _ in 0..options.rounds {
        copies.push(seconds(|| copy(&source, &mut target, options.threads)));
        held.push(seconds(|| {
            encoder
                .amplitude_into(&data, &mut state)
                .expect("a ramp has a norm");
        }));
        let (seconds_in_place, same) = in_place(&encoder, &data, state);
        state = same;
        placed.push(seconds_in_place);
        fresh_copies.push(seconds(|| {
            copy(&source, &mut vec![0; bytes / 2], options.threads);
        }));
        encoder.execution().release_memory();
        let encode = || seconds(|| drop(encoder.amplitude(&data).expect("a ramp has a norm")));
        fresh.push(encode());
        again.extend((0..4).map(|_| encode()));
    }
    let float = float::<T>();
    let figure = |kind: &str, seconds: Vec<f64>, copy: Vec<f64>| Figure {
        what: format!("{float} to {}, {kind}", T::PRECISION),
        qubits,
        bytes,
        seconds: Times::new(seconds),
        copy: Times::new(copy),
    };
    vec![
        figure("held", held, copies.clone()),
        figure("again", again, copies.clone()),
        figure("in place", placed, copies),
        figure("fresh", fresh, fresh_copies),
    ]
}

fn measure_large<T: Real>(qubits: u32, options: &Options) -> Vec<Figure> {
    let encoder = encoder(qubits, T::PRECISION, options.threads);
    let period: Vec<T> = (1..=1024).map(|i| T::round(f64::from(i))).collect();
    let mut state = match encoder.amplitude(&period) {
        Ok(state) => state,
        Err(error) => {
            eprintln!("{qubits} qubits in {} are left out: {error}", T::PRECISION);
            return Vec::new();
        }
    };
    let bytes = (4 * size_of::<T>()) << qubits;
    let source = vec![1u8; 1 << 29];
    let mut target = vec![2u8; 1 << 29];
    let [mut placed, mut copies] = std::array::from_fn::<Vec<f64>, 2, _>(|_| Vec::new());
    for _ in 0..options.rounds {
        let copied = seconds(|| copy(&source, &mut target, options.threads));
        copies.push(copied * (bytes >> 30) as f64);
        let (seconds, same) = in_place(&encoder, &period, state);
        state = same;
        placed.push(seconds);
    }
    vec![Figure {
        what: format!("{} to {}, in place", float::<T>(), T::PRECISION),
        qubits,
        bytes,
        seconds: Times::new(placed),
        copy: Times::new(copies),
    }]
}

fn float<T: Real>() -> &'static str {
    if T::DOUBLE { "f64" } else { "f32" }
}

fn encoder(qubits: u32, precision: Precision, threads: NonZero<usize>) -> Encoder {
    let mesh = Mesh::cpu("0").expect("one device is a mesh");
    let alone = Arc::new(collectives::alone());
    let execution = Execution::new(mesh, alone, threads).expect("one rank serves one device");
    Encoder::new(&execution, Request::new(qubits).precise(precision))
        .expect("one device takes any state")
}

/// The time of encoding input in the memory of a state, and that state. The data is repeated as often as it fits.
fn in_place<T: Real>(encoder: &Encoder, data: &[T], state: State) -> (f64, State) {
    let mut input = encoder
        .in_place_input_reusing::<T>(state, encoder.placement().len())
        .expect("the state is one of the encoder's");
    input.fill(|_, values| {
        values
            .chunks_mut(data.len())
            .for_each(|values| values.copy_from_slice(&data[..values.len()]));
    });
    let mut state = None;
    let seconds = seconds(|| state = Some(input.encode().expect("a ramp has a norm")));
    (seconds, state.expect("a state was made"))
}

/// Copies with several threads, each a stretch of its own.
fn copy(source: &[u8], target: &mut [u8], threads: NonZero<usize>) {
    let stretch = source.len().div_ceil(threads.get());
    thread::scope(|scope| {
        let mut stretches = source.chunks(stretch).zip(target.chunks_mut(stretch));
        let own = stretches.next();
        for (source, target) in stretches {
            scope.spawn(|| target.copy_from_slice(source));
        }
        own.into_iter()
            .for_each(|(source, target)| target.copy_from_slice(source));
    });
}

fn seconds(run: impl FnOnce()) -> f64 {
    let start = Instant::now();
    run();
    start.elapsed().as_secs_f64()
}

fn print(figures: &[Figure], json: bool) {
    let rate = |bytes: usize, seconds: f64| bytes as f64 / seconds / 1e9;
    let lines: Vec<String> = figures
        .iter()
        .map(|figure| {
            let (ours, copy) = (
                rate(figure.bytes, figure.seconds.median),
                rate(figure.bytes, figure.copy.median),
            );
            let (best, best_copy) = (
                rate(figure.bytes, figure.seconds.least),
                rate(figure.bytes, figure.copy.least),
            );
            let Figure { what, qubits, .. } = figure;
            let ratio = ours / copy;
            if json {
                format!(
                    "{{\"what\": \"{what}\", \"qubits\": {qubits}, \"gb_per_s\": {ours:.2}, \"copy_gb_per_s\": {copy:.2}, \
                     \"best_gb_per_s\": {best:.2}, \"best_copy_gb_per_s\": {best_copy:.2}, \"ratio\": {ratio:.3}}}"
                )
            } else {
                format!(
                    "{qubits:2} qubits  {what:27}  {ours:6.1} GB/s (best {best:5.1})  copy {copy:6.1} GB/s (best {best_copy:5.1})  ratio {ratio:.2}"
                )
            }
        })
        .collect();
    if json {
        println!("[\n  {}\n]", lines.join(",\n  "));
    } else {
        println!("{}", lines.join("\n"));
    }
}
