//! Randomly changed envelopes cause no crash and no hang, and every error is one sentence. `fuzz/` runs the same test
//! for longer.

#[path = "envelopes/driver.rs"]
mod driver;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, panic, thread};

use driver::{attack, attacked};
use hugr::envelope::{EnvelopeConfig, read_envelope};
use tket_qsystem::extension::REGISTRY;

/// The stack that the command gives to the reader, which recurses into nested programs.
const STACK: usize = 256 << 20;

/// A generator with the same numbers in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

/// A program with some of its bytes changed, removed, doubled or taken from another program, or with two words swapped.
fn changed(programs: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = programs[random.below(programs.len())].clone();
    for _ in 0..1 + random.below(4) {
        let at = 1 + random.below(bytes.len() - 1);
        let end = bytes.len().min(at + 1 + random.below(64));
        match random.below(12) {
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = random.next() as u8,
            2 if end - at + 2 < bytes.len() => drop(bytes.drain(at..end)),
            3 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            4 => bytes[at..end].fill([0, 0xFF][random.below(2)]),
            5 => {
                let other = &programs[random.below(programs.len())];
                let piece = &other[word(other, random.below(other.len()))];
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            _ => {
                let from = 1 + random.below(bytes.len() - 1);
                let piece = bytes[word(&bytes, from)].to_vec();
                drop(bytes.splice(word(&bytes, at), piece));
            }
        }
    }
    bytes
}

/// The first word, such as a name or a number, that starts at or after a place in a text.
fn word(bytes: &[u8], from: usize) -> Range<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"._%@\"".contains(byte);
    let gap = bytes[from..].iter().take_while(|byte| !is_part(byte));
    let start = from + gap.count();
    let rest = bytes[start..].iter().take_while(|byte| is_part(byte));
    start..start + rest.count()
}

/// The programs of `tests/programs` that are small enough for many tries.
fn programs() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/programs");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "hugr"))
        .collect();
    paths.sort();
    let bytes = paths
        .iter()
        .map(|path| fs::read(path).expect("it can be read"));
    let small = bytes.filter(|bytes| bytes.len() < 12_000);
    small.flat_map(|bytes| payloads(&bytes)).collect()
}

/// A program as `attack` takes it, in two uncompressed formats. Changed text gets further into the reader.
fn payloads(envelope: &[u8]) -> [Vec<u8>; 2] {
    let (_, package) = read_envelope(envelope, &REGISTRY).expect("it is a program");
    let formats = [EnvelopeConfig::binary(), EnvelopeConfig::text()];
    formats.map(|config| {
        let mut bytes = Vec::new();
        let stored = package.store(&mut bytes, config.disable_compression());
        stored.expect("what was read can be written");
        attacked(&bytes)
    })
}

/// Reads changed programs while `more` returns true; prints the slowest input and the number of each kind of outcome.
fn attacks(seed: u64, mut more: impl FnMut(usize) -> bool) {
    let programs = programs();
    let whole = programs.iter().filter(|program| attack(program).is_ok());
    assert!(whole.count() > 15, "what was not changed is a program");
    let mut random = Random(seed);
    let (mut said, mut slowest) = (BTreeMap::<String, usize>::new(), Duration::ZERO);
    let mut count = 0;
    while more(count) {
        let bytes = changed(&programs, &mut random);
        let begun = Instant::now();
        let outcome = attack(&bytes)
            .err()
            .unwrap_or_else(|| "read and lowered".into());
        if begun.elapsed() > slowest {
            slowest = begun.elapsed();
            println!("{slowest:?}: {outcome}");
            if let Some(folder) = env::var_os("ATTACK_KEEP") {
                fs::write(Path::new(&folder).join(format!("slow-{count}")), &bytes)
                    .expect("it can be written");
            }
        }
        let words = outcome.chars().filter(|letter| !letter.is_ascii_digit());
        let kind: String = words.take(45).collect();
        *said.entry(kind).or_default() += 1;
        count += 1;
    }
    println!("{count} envelopes; {said:#?}");
    assert!(said.len() > 8, "the inputs are too much alike: {said:?}");
}

/// Runs on a large stack, without printing panics that the library catches.
fn with_stack(work: impl FnOnce() + Send + 'static) {
    panic::set_hook(Box::new(|_| {}));
    let thread = thread::Builder::new().stack_size(STACK).spawn(work);
    let done = thread.expect("the system can start a thread").join();
    drop(panic::take_hook());
    if let Err(reason) = done {
        panic!("{:?}", reason.downcast_ref::<String>());
    }
}

#[test]
fn envelopes_that_were_changed_are_read_or_refused() {
    with_stack(|| attacks(0x9E37_79B9_7F4A_7C15, |count| count < 100));
}

/// The parser tries two meanings of each bracket of a list: an error inside 40 of them would take it years.
#[test]
fn a_text_that_is_wrong_deep_inside_is_refused_soon() {
    let lists = |depth| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!("(hugr 0) (mod) (meta {open}!{close})").into_bytes()
    };
    let text = [vec![2], lists(40)].concat();
    let refused = driver::attack(&text).expect_err("it is no program");
    assert!(refused.contains("too many steps"), "{refused}");
}

#[test]
fn programs_are_read_from_their_text() {
    let mut texts = programs();
    texts.retain(|program| driver::attack(program).is_err_and(|why| why.contains("steps")));
    assert!(texts.is_empty(), "{} take too many steps", texts.len());
}

#[test]
#[ignore = "takes ten minutes"]
fn envelopes_that_were_changed_for_ten_minutes() {
    let seed = env::var("ATTACK_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let end = Instant::now() + Duration::from_secs(600);
    with_stack(move || attacks(seed.unwrap_or(1), |_| Instant::now() < end));
}

#[test]
#[ignore = "writes what the fuzzer begins with"]
fn the_corpus() {
    let folder = env::var_os("ENVELOPES_CORPUS").expect("ENVELOPES_CORPUS names a folder");
    fs::create_dir_all(&folder).expect("it can be made");
    for (index, program) in programs().iter().enumerate() {
        let file = Path::new(&folder).join(format!("program-{index}"));
        fs::write(file, program).expect("it can be written");
    }
}
