//! Several ranks behind one library: the cases of `collectives.json` as programs see them, and the same results for any
//! number of ranks.

mod common;

use std::path::PathBuf;

use common::{Program, float, int};
use runtime_abi::Value;

const RANKS: [usize; 5] = [1, 2, 3, 4, 8];

fn with_ranks(ranks: usize) -> Program {
    Program::new(&[("LIBGPU_RANKS", &ranks.to_string())])
}

impl Program {
    /// A buffer with value `scale * i + rank_scale * rank`.
    fn filled(&self, len: usize, scale: f64, rank_scale: f64) -> Value {
        let buffer = int(self.int("buffer_create", &[]));
        self.void("buffer_resize", &[buffer, int(len as i64)]);
        self.void(
            "buffer_fill_index",
            &[buffer, float(scale), float(rank_scale)],
        );
        buffer
    }

    fn empty(&self) -> Value {
        int(self.int("buffer_create", &[]))
    }

    /// The values of rank 0.
    fn values(&self, buffer: Value) -> Vec<f64> {
        let len = self.int("buffer_len", &[buffer]);
        (0..len)
            .map(|i| self.float("buffer_get", &[buffer, int(i)]))
            .collect()
    }

    /// The values of all ranks, one after the other.
    fn all(&self, buffer: Value) -> Vec<f64> {
        let all = self.empty();
        self.void("all_gather", &[all, buffer]);
        self.values(all)
    }
}

/// The expected values, a formula of rank and index, for every rank.
fn expect(ranks: usize, len: usize, value: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    let of_rank = |rank| (0..len).map(move |i| (rank as f64, i as f64));
    (0..ranks)
        .flat_map(of_rank)
        .map(|(rank, i)| value(rank, i))
        .collect()
}

#[test]
fn reductions_over_all_ranks() {
    for ranks in RANKS {
        let program = with_ranks(ranks);
        let p = ranks as f64;
        let reduced = |op| {
            let buffer = program.filled(256, 1.0, 100.0);
            program.void("all_reduce", &[buffer, int(op)]);
            program.all(buffer)
        };
        let sum = expect(ranks, 256, |_, i| p * i + 100.0 * p * (p - 1.0) / 2.0);
        assert_eq!(reduced(0), sum, "{ranks} ranks");
        assert_eq!(reduced(1), expect(ranks, 256, |_, i| i), "{ranks} ranks");
        assert_eq!(
            reduced(2),
            expect(ranks, 256, |_, i| i + 100.0 * (p - 1.0)),
            "{ranks} ranks"
        );
    }
}

#[test]
fn values_that_move_between_ranks() {
    for ranks in RANKS {
        let program = with_ranks(ranks);
        let p = ranks as f64;
        let mine = program.filled(64, 1.0, 100.0);
        assert_eq!(program.all(mine), expect(ranks, 64, |r, i| 100.0 * r + i));

        let gathered = program.empty();
        program.void("gather", &[gathered, mine, int(0)]);
        assert_eq!(
            program.values(gathered),
            expect(ranks, 64, |r, i| 100.0 * r + i)
        );

        let blocks = program.filled(64 * ranks, 1.0, 100.0);
        let share = program.empty();
        program.void("reduce_scatter", &[share, blocks, int(0)]);
        let sums = expect(ranks, 64, |r, j| {
            p * (64.0 * r + j) + 100.0 * p * (p - 1.0) / 2.0
        });
        assert_eq!(program.all(share), sums, "{ranks} ranks");

        for root in 0..ranks {
            let copy = program.filled(64, 1.0, 100.0);
            program.void("broadcast", &[copy, int(root as i64)]);
            assert_eq!(
                program.all(copy),
                expect(ranks, 64, |_, i| 100.0 * root as f64 + i)
            );

            program.void("scatter", &[share, blocks, int(root as i64)]);
            let dealt = expect(ranks, 64, |r, i| 64.0 * r + i + 100.0 * root as f64);
            assert_eq!(program.all(share), dealt);
        }

        // 1000 r + 100 dst + j becomes 1000 src + 100 r + j: with blocks of 100 elements, the index is 100 dst + j.
        let outgoing = program.filled(100 * ranks, 1.0, 1000.0);
        let incoming = program.empty();
        program.void("all_to_all", &[incoming, outgoing]);
        let expected: Vec<f64> = (0..ranks)
            .flat_map(|r| {
                expect(ranks, 100, move |src, j| {
                    1000.0 * src + 100.0 * r as f64 + j
                })
            })
            .collect();
        assert_eq!(program.all(incoming), expected, "{ranks} ranks");

        program.void("shift", &[incoming, mine, int(1)]);
        let before = |r: f64| (r + p - 1.0) % p;
        assert_eq!(
            program.all(incoming),
            expect(ranks, 64, |r, i| 100.0 * before(r) + i)
        );
        program.void("barrier", &[]);
    }
}

#[test]
fn each_rank_takes_the_rows_that_it_names() {
    for ranks in RANKS {
        let program = with_ranks(ranks);
        let (source, order) = (program.filled(16, 1.0, 0.0), program.filled(1, 0.0, 1.0));
        let taken = program.empty();
        program.void("buffer_take_rows", &[taken, source, order, int(2)]);
        let expected = expect(ranks, 2, |rank, i| 2.0 * rank + i);
        assert_eq!(program.all(taken), expected, "{ranks} ranks");
        // The ranks know that they have different values.
        let encoded = program.call("amplitude_encode", &[taken, int(1)]);
        assert_eq!(encoded.is_err(), ranks > 1, "{encoded:?}");
    }
}

#[test]
fn groups_of_ranks_reduce_among_themselves() {
    for ranks in RANKS {
        let program = with_ranks(ranks);
        let buffer = program.filled(7, 1.0, 100.0);
        program.void("all_reduce_groups", &[buffer, int(0), int(2)]);
        let group = |rank: f64| {
            (0..ranks)
                .map(|r| r as f64)
                .filter(move |r| r % 2.0 == rank % 2.0)
        };
        let sums = expect(ranks, 7, |rank, i| group(rank).map(|r| i + 100.0 * r).sum());
        assert_eq!(program.all(buffer), sums, "{ranks} ranks");
    }
}

/// Everything that a program can learn of a state, bit for bit.
fn transcript(program: &Program) -> Vec<u64> {
    let data: Vec<f64> = (0..1000)
        .map(|i| ((i * 7919 + 13) % 1009) as f64 * 0.1 - 30.0)
        .collect();
    let buffer = program.buffer(&data);
    let mut seen = Vec::new();
    for name in ["amplitude_encode", "phase_encode"] {
        let state = int(program.int(name, &[buffer, int(10)]));
        seen.push(program.float("state_norm", &[state]).to_bits());
        for index in [0, 1, 511, 512, 999, 1000, 1023] {
            for name in [
                "state_amplitude",
                "state_amplitude_imag",
                "state_probability",
            ] {
                seen.push(program.float(name, &[state, int(index)]).to_bits());
            }
        }
        for u in [0.0, 0.1, 0.5, 0.75, 0.999] {
            seen.push(
                program
                    .int("state_sample", &[state, float(u)])
                    .cast_unsigned(),
            );
        }
        seen.push(
            program
                .float("state_expectation_z", &[state, int(0b1011)])
                .to_bits(),
        );
        seen.push(program.float("state_overlap", &[state, state]).to_bits());
        program.void("state_free", &[state]);
    }
    let state = int(program.int("amplitude_encode", &[buffer, int(10)]));
    for (level, k) in [(0, 0), (3, 5), (9, 511)] {
        seen.push(
            program
                .float("state_prep_angle", &[state, int(level), int(k)])
                .to_bits(),
        );
    }
    let angles = program.buffer(&[0.3, -1.2, 2.5]);
    let product = int(program.int("angle_encode", &[angles, int(4)]));
    seen.push(
        program
            .float("state_expectation_z", &[product, int(0b101)])
            .to_bits(),
    );
    let basis = int(program.int("basis_encode", &[int(9), int(4)]));
    seen.push(
        program
            .int("state_sample", &[basis, float(0.5)])
            .cast_unsigned(),
    );
    // Fewer amplitudes than ranks.
    let small = int(program.int("amplitude_encode", &[program.buffer(&[3.0, 4.0]), int(1)]));
    seen.push(program.float("state_amplitude", &[small, int(1)]).to_bits());
    seen
}

#[test]
fn a_program_learns_the_same_bits_whatever_the_ranks_devices_and_threads() {
    for precision in ["complex64", "complex128"] {
        let alone = transcript(&Program::new(&[("LIBGPU_PRECISION", precision)]));
        for (ranks, devices) in [
            ("2", "0-1"),
            ("4", "0-3"),
            ("8", "0-7"),
            ("1", "0-15"),
            ("3", "0-2"),
            ("2", "5,3,9,1"),
        ] {
            let variables = [
                ("LIBGPU_PRECISION", precision),
                ("LIBGPU_RANKS", ranks),
                ("LIBGPU_DEVICES", devices),
                ("LIBGPU_THREADS", "3"),
            ];
            let seen = transcript(&Program::new(&variables));
            assert_eq!(seen, alone, "{ranks} ranks, devices {devices}, {precision}");
        }
    }
}

/// A buffer in which ranks have different values, or not.
type Made = fn(&Program) -> Value;

/// The results of 4 ranks for a buffer that they encode in each way.
fn encoded(made: Made) -> [Result<(), String>; 4] {
    let ways = [
        ("amplitude_encode", 2),
        ("amplitude_encode", 6),
        ("phase_encode", 4),
        ("angle_encode", 16),
    ];
    ways.map(|(encoding, qubits)| {
        let program = with_ranks(4);
        let buffer = made(&program);
        let encoded = program.call(encoding, &[buffer, int(qubits)]);
        encoded.map(|_| ())
    })
}

/// A buffer that a call of `from` made, which has 4 values in `from`.
fn through(program: &Program, name: &str, from: Value, more: &[Value]) -> Value {
    let to = program.empty();
    program.void(name, &[&[to, from], more].concat());
    to
}

#[test]
fn ranks_with_different_data_in_a_buffer_are_named_when_it_is_encoded() {
    const APART: &[Made] = &[
        |program| program.filled(4, 0.0, 1.0),
        |program| {
            let x = program.filled(4, 1.0, 1.0);
            program.void("buffer_add_scalar", &[x, float(1.0)]);
            program.void("buffer_set", &[x, int(0), float(7.0)]);
            x
        },
        |program| through(program, "buffer_copy", program.filled(4, 0.5, 1.0), &[]),
        |program| {
            let x = program.buffer(&[1.0, 2.0, 3.0, 4.0]);
            let own = program.filled(4, 0.0, 1e-20);
            program.void("buffer_axpy", &[x, float(1.0), own]);
            program.void("buffer_axpy", &[x, float(1e20), own]);
            x
        },
        |program| through(program, "gather", program.filled(1, 0.0, 1.0), &[int(0)]),
        |program| through(program, "scatter", program.filled(16, 1.0, 0.0), &[int(0)]),
        |program| {
            through(
                program,
                "reduce_scatter",
                program.filled(16, 1.0, 0.0),
                &[int(0)],
            )
        },
        |program| through(program, "all_to_all", program.filled(4, 1.0, 0.0), &[]),
        |program| through(program, "shift", program.filled(4, 1.0, 1.0), &[int(1)]),
        |program| {
            let own = program.filled(16, 0.0, 0.0);
            // Only rank 2 has a NaN.
            program.void("buffer_set", &[own, int(8), float(f64::NAN)]);
            through(program, "scatter", own, &[int(0)])
        },
        |program| {
            let (x, own) = (program.filled(4, 1.0, 0.0), program.filled(4, 0.0, 1.0));
            program.void("parallel_begin", &[]);
            program.void("section_begin", &[]);
            program.void("buffer_copy", &[x, own]);
            program.void("section_end", &[]);
            program.void("parallel_end", &[]);
            x
        },
    ];
    for (number, made) in APART.iter().enumerate() {
        for outcome in encoded(*made) {
            let error = outcome.expect_err(&number.to_string());
            let told = error.contains("encode: the data of rank")
                && error.contains("differs from rank 0's");
            assert!(told, "{number}: {error}");
        }
    }
    let [error, ..] = encoded(APART[0]);
    let all = "the data of ranks 1, 2 and 3 differs from rank 0's; every rank needs the same";
    assert!(error.unwrap_err().contains(all));
    let two: Made = |program| {
        let x = program.filled(4, 1.0, 1.0);
        program.void("all_reduce_groups", &[x, int(0), int(2)]);
        x
    };
    let [error, ..] = encoded(two);
    assert!(
        error
            .unwrap_err()
            .contains("the data of ranks 1 and 3 differs")
    );
}

#[test]
fn what_makes_ranks_the_same_again_can_be_encoded() {
    const SAME: &[Made] = &[
        |program| {
            let x = program.filled(4, 1.0, 1.0);
            program.void("all_reduce", &[x, int(0)]);
            x
        },
        |program| {
            let x = program.filled(4, 1.0, 1.0);
            program.void("broadcast", &[x, int(3)]);
            x
        },
        |program| through(program, "all_gather", program.filled(1, 1.0, 1.0), &[]),
        |program| through(program, "shift", program.filled(4, 1.0, 0.0), &[int(1)]),
        |program| {
            let x = program.filled(4, 1.0, 1.0);
            program.void("buffer_copy", &[x, program.filled(4, 1.0, 0.0)]);
            x
        },
        // The result is the same.
        |program| {
            let x = program.filled(4, 1.0, 1.0);
            program.void("buffer_fill", &[x, float(2.0)]);
            x
        },
    ];
    for (number, made) in SAME.iter().enumerate() {
        let outcomes = encoded(*made);
        assert!(outcomes.iter().all(Result::is_ok), "{number}: {outcomes:?}");
    }
}

#[test]
fn a_push_that_has_no_memory_on_one_rank_has_happened_on_none() {
    // The memory of 3 ranks, and enough more that up to two of them have room for a fifth value.
    for more in [0, 8, 16] {
        let limit = (3 * (32 + 800) + more).to_string();
        let program = Program::new(&[("LIBGPU_RANKS", "3"), ("LIBGPU_MEMORY", &limit)]);
        let (x, other) = (program.buffer(&[1.0, 2.0, 3.0, 4.0]), program.empty());
        program.void("buffer_resize", &[other, int(100)]);
        program.int("buffer_len", &[other]);
        let error = program.call("buffer_push", &[x, float(5.0)]).unwrap_err();
        assert!(error.contains("limits.memory"), "{error}");
        program.void("buffer_free", &[other]);
        program.void("buffer_push", &[x, float(6.0)]);
        let all = [1.0, 2.0, 3.0, 4.0, 6.0].repeat(3);
        assert_eq!(program.all(x), all, "{more} bytes more");
    }
}

#[test]
fn a_quick_call_that_fails_on_one_rank_has_changed_nothing_on_any() {
    for (ranks, root) in [(2, 0), (2, 1), (3, 2)] {
        let program = with_ranks(ranks);
        let (source, gathered) = (program.buffer(&[1.0, 2.0]), program.empty());
        // Rank `root` has values, and the others none.
        program.void("gather", &[gathered, source, int(root)]);
        program.int("buffer_len", &[gathered]);
        for index in 0..2 * ranks as i64 {
            let error = program.call("buffer_set", &[gathered, int(index), float(9.0)]);
            assert!(error.unwrap_err().contains("it has 0, from 0 on"));
        }
        // The same length everywhere, so that all can be compared.
        program.void("buffer_resize", &[gathered, int(2 * ranks as i64)]);
        let on_rank = |rank| match rank == root {
            true => [1.0, 2.0].repeat(ranks),
            false => vec![0.0; 2 * ranks],
        };
        let expected: Vec<f64> = (0..ranks as i64).flat_map(on_rank).collect();
        assert_eq!(
            program.all(gathered),
            expected,
            "root {root} of {ranks} ranks"
        );
    }
}

#[test]
fn values_can_be_pushed_until_there_is_no_memory_for_one_more() {
    for ranks in [1, 2, 3] {
        let limit = (ranks * 8 * 100).to_string();
        let ranks = ranks.to_string();
        let program = Program::new(&[("LIBGPU_RANKS", &ranks), ("LIBGPU_MEMORY", &limit)]);
        let buffer = program.buffer(&[1.0; 100]);
        assert!(program.call("buffer_push", &[buffer, float(2.0)]).is_err());
        assert_eq!(program.int("buffer_len", &[buffer]), 100);
    }
}

#[test]
fn a_rank_that_computes_for_longer_than_the_watchdog_waits_is_not_late() {
    let program = Program::new(&[("LIBGPU_RANKS", "4"), ("LIBGPU_WATCHDOG", "0.05")]);
    let (source, all) = (program.filled(1 << 21, 0.0, 1.0), program.empty());
    // Rank 0 makes room for the values of all ranks and fills it with zeros before it arrives; the others arrive
    // immediately.
    program.void("gather", &[all, source, int(0)]);
    assert_eq!(program.float("buffer_get", &[all, int(7 << 20)]), 3.0);
}

#[test]
fn sections_and_waits_with_ranks() {
    let program = with_ranks(4);
    let (x, y) = (program.filled(10, 1.0, 0.0), program.filled(10, 0.0, 1.0));
    program.void("parallel_begin", &[]);
    for buffer in [x, y] {
        program.void("section_begin", &[]);
        program.void("buffer_scale", &[buffer, float(2.0)]);
        program.void("all_reduce", &[buffer, int(0)]);
        program.void("section_end", &[]);
    }
    program.void("parallel_end", &[]);
    assert_eq!(program.all(x), expect(4, 10, |_, i| 8.0 * i));
    assert_eq!(program.all(y), expect(4, 10, |_, _| 12.0));
}

#[test]
fn what_ranks_cannot_do_is_refused() {
    let refusal = |name: &str, args: &dyn Fn(&Program) -> Vec<Value>| {
        let program = with_ranks(2);
        let args = args(&program);
        // It is queued, so the error comes out at the next call that waits.
        let outcome = program
            .call(name, &args)
            .and_then(|_| program.call("mesh_ranks", &[]));
        outcome.unwrap_err()
    };
    let one = |program: &Program| program.filled(3, 1.0, 0.0);
    assert_eq!(
        refusal("all_reduce", &|program| vec![one(program), int(3)]),
        "all_reduce: op is 3; 0 is the sum, 1 the minimum, 2 the maximum"
    );
    assert_eq!(
        refusal("broadcast", &|program| vec![one(program), int(2)]),
        "broadcast: there is no rank 2; there are 2, from 0 on"
    );
    assert_eq!(
        refusal("scatter", &|program| vec![
            program.empty(),
            one(program),
            int(0)
        ]),
        "scatter: 3 values cannot be shared evenly by 2 ranks; their number must be a multiple"
    );
    assert_eq!(
        refusal("all_reduce_groups", &|program| vec![
            one(program),
            int(0),
            int(0)
        ]),
        "all_reduce_groups: groups is 0; the ranks make at least one group"
    );
}

#[test]
fn ranks_without_devices_of_their_own_are_refused() {
    let error = said(&[("LIBGPU_RANKS", "4"), ("LIBGPU_DEVICES", "0-1")]);
    let expected =
        "devices names 2, for 4 ranks (LIBGPU_RANKS); every rank needs a device of its own";
    assert!(error.contains(expected), "{error}");
}

#[test]
fn memory_has_a_limit_for_all_data_together() {
    let limited = || Program::new(&[("LIBGPU_MEMORY", "1 MiB"), ("LIBGPU_RANKS", "1")]);
    let program = limited();
    let first = program.filled(60_000, 1.0, 0.0);
    let second = program.empty();
    program.void("buffer_resize", &[second, int(100_000)]);
    let error = program.call("buffer_len", &[first]).unwrap_err();
    assert_eq!(
        error,
        "buffer_resize: 800000 bytes are needed, 568576 of the 1048576 that limits.memory allows are free"
    );
    let program = limited();
    let one = program.filled(1, 1.0, 1.0);
    program.void("buffer_fill", &[one, float(1.0)]);
    let state = int(program.int("amplitude_encode", &[one, int(15)]));
    program.void("state_free", &[state]);
    let state = int(program.int("amplitude_encode", &[one, int(15)]));
    assert_eq!(program.float("state_amplitude", &[state, int(0)]), 1.0);
    let error = program
        .call("amplitude_encode", &[one, int(16)])
        .unwrap_err();
    assert!(error.contains("1048576 bytes are needed"), "{error}");
}

/// Runs a test as the other side of those below, in a process of its own.
const CHILD: &str = "RANKS_CHILD";

#[test]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let library = common::open();
    let context = match library.context(0) {
        Ok(context) => context,
        Err(error) => return println!("said: {error}"),
    };
    let ranks = context.call("mesh_ranks", &common::signature("mesh_ranks"), &[]);
    println!("said: {:?}", ranks.unwrap());
}

fn said(variables: &[(&str, &str)]) -> String {
    let name = common::full_name(module_path!(), "child");
    let child = toolchain::this_program()
        .args(["--exact", &name, "--nocapture"])
        .env(CHILD, "1")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(child.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("said: "));
    line.unwrap_or_else(|| panic!("{text}")).1.to_owned()
}

#[test]
fn the_environment_configures_the_built_library() {
    assert_eq!(said(&[("LIBGPU_RANKS", "4")]), "Some(Int(4))");
    let wrong = said(&[("LIBGPU_RANKS", "four")]);
    assert!(
        wrong.contains("LIBGPU_RANKS is \"four\"; it takes a whole number from 1 to 64"),
        "{wrong}"
    );
}

#[test]
fn a_wrong_line_of_the_file_is_told_at_the_first_call() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("libgpu.toml");
    std::fs::write(&path, "backend = \"cpu\"\nrank = 4\n").unwrap();
    let path = path.to_str().unwrap();
    let wrong = said(&[("LIBGPU_CONFIG", path)]);
    assert!(
        wrong.contains(&format!("{path}:2: there is no key \"rank\"")),
        "{wrong}"
    );
}
