//! The shared cases of parallel sections, `tests/cases/sections.json`, read and run: each program in the words of the
//! file.
//!
//! A program is a list of parts with a `;` between them. A part is a region, whose sections stand between bars, or,
//! after `then`, what follows it. A section is a list of statements with commas between them.

mod common;

use common::{Gpu, float, int, open};
use runtime_abi::Value;
use serde_json::Value as Json;

fn cases() -> Json {
    serde_json::from_str(&golden::read("tests/cases/sections.json")).unwrap()
}

/// What the buffers of a program can be called, in the order in which a case gives their results.
const NAMES: [&str; 4] = ["x", "y", "z", "w"];

/// A context with a buffer of one value for each name.
struct Machine<'a> {
    gpu: Gpu<'a>,
    buffers: [Value; NAMES.len()],
}

impl<'a> Machine<'a> {
    fn new(gpu: Gpu<'a>) -> Self {
        let buffers = NAMES.map(|_| gpu.buffer(&[0.0]));
        Self { gpu, buffers }
    }

    /// Runs the regions of a program, checks the plan, and then makes the calls that follow.
    fn run(&self, program: &str, nodes: &Json) {
        let parts = || program.split(';').map(str::trim);
        parts()
            .filter(|part| !part.starts_with("then "))
            .for_each(|part| self.region(part));
        let recorded = parts().filter(|part| !part.starts_with("then "));
        let tasks = recorded.map(|part| part.split(['|', ',']).count());
        self.check_plan(tasks.sum::<usize>() as i64, nodes);
        parts()
            .filter_map(|part| part.strip_prefix("then "))
            .for_each(|statement| self.statement(statement));
    }

    /// The number of nodes is "tasks", or "tasks + 2".
    fn check_plan(&self, tasks: i64, nodes: &Json) {
        let Some(nodes) = nodes.as_str() else {
            return;
        };
        let joins = nodes.strip_prefix("tasks").unwrap();
        let joins = joins.strip_prefix(" + ").unwrap_or("0");
        let joins: i64 = joins.parse().unwrap();
        assert_eq!(self.gpu.int("plan_tasks", &[]), tasks);
        assert_eq!(self.gpu.int("plan_nodes", &[]), tasks + joins);
    }

    fn reset(&self) {
        for buffer in self.buffers {
            self.gpu.void("buffer_fill", &[buffer, float(0.0)]);
        }
    }

    /// A case gives the values of the buffers that its program has.
    fn check(&self, program: &str, result: &Json) {
        let has = |place: &usize| program.split(' ').any(|word| word == NAMES[*place]);
        let places: Vec<usize> = (0..NAMES.len()).filter(has).collect();
        let result = result.as_array().unwrap();
        let found = |place: usize| self.gpu.float("buffer_get", &[self.buffers[place], int(0)]);
        for (place, expected) in result.iter().enumerate() {
            let place = places[place];
            assert_eq!(Some(found(place)), expected.as_f64(), "{}", NAMES[place]);
        }
    }

    fn region(&self, text: &str) {
        // What stands before a colon names the region.
        let sections = text.rsplit(':').next().unwrap();
        self.gpu.void("parallel_begin", &[]);
        for section in sections.split('|') {
            self.gpu.void("section_begin", &[]);
            section.split(',').for_each(|text| self.statement(text));
            self.gpu.void("section_end", &[]);
        }
        self.gpu.void("parallel_end", &[]);
    }

    fn statement(&self, text: &str) {
        let words: Vec<&str> = text.split_whitespace().collect();
        let place = |name: &str| NAMES.iter().position(|known| *known == name);
        let buffer = |name: &str| self.buffers[place(name).unwrap_or_else(|| panic!("{text}"))];
        let number = |word: &str| float(word.parse().unwrap_or_else(|_| panic!("{text}")));
        match words[..] {
            [x, "+=", value] => self.call("buffer_add_scalar", &[buffer(x), number(value)]),
            [x, "=", value] => self.call("buffer_fill", &[buffer(x), number(value)]),
            // It was 0 before.
            [x, "=", a, y] => self.call("buffer_axpy", &[buffer(x), number(a), buffer(y)]),
            [z, "=", x, "+", y] => {
                self.call("buffer_copy", &[buffer(z), buffer(x)]);
                self.call("buffer_axpy", &[buffer(z), float(1.0), buffer(y)]);
            }
            _ => panic!("{text:?} is no statement that is known here"),
        }
    }

    fn call(&self, name: &str, args: &[Value]) {
        self.gpu.void(name, args);
    }
}

#[test]
fn the_programs_of_the_cases_give_their_results() {
    let library = open();
    let cases = cases();
    for case in cases["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        println!("{name}");
        let machine = Machine::new(Gpu::new(&library));
        let Some(program) = case["program"].as_str() else {
            machine.gpu.void("parallel_begin", &[]);
            machine.gpu.void("parallel_end", &[]);
            machine.check_plan(0, &case["nodes"]);
            continue;
        };
        let times = name.strip_prefix("region in a loop of ");
        let times: i64 = times.map_or(1, |times| times.parse().unwrap());
        (0..times).for_each(|_| machine.run(program, &case["nodes"]));
        machine.check(program, &case["result"]);
        if case["replayed"].is_string() {
            machine.reset();
            machine.run(program, &case["nodes"]);
            machine.check(program, &case["result"]);
            assert_eq!(machine.gpu.int("plan_replays", &[]), 1);
        }
    }
}

/// Calls, in order, the last of which is refused, for each refusal of the cases.
const REFUSED: [(&str, &[&[&str]]); 7] = [
    ("a section outside a region", &[&["section_begin"]]),
    (
        "a region inside a region or a section",
        &[
            &["parallel_begin", "parallel_begin"],
            &["parallel_begin", "section_begin", "parallel_begin"],
        ],
    ),
    (
        "a section inside a section",
        &[&["parallel_begin", "section_begin", "section_begin"]],
    ),
    (
        "a task between the sections of a region",
        &[
            &["parallel_begin", "barrier"],
            &["parallel_begin", "section_begin", "section_end", "barrier"],
        ],
    ),
    (
        "a call with a result inside a section",
        &[&["parallel_begin", "section_begin", "buffer_create"]],
    ),
    (
        "a region left open when the context closes",
        &[&["parallel_begin", "discard"]],
    ),
    (
        "end without begin",
        &[
            &["parallel_end"],
            &["section_end"],
            &["parallel_begin", "section_end"],
        ],
    ),
];

#[test]
fn what_the_cases_refuse_is_refused() {
    let cases = cases();
    let refused: Vec<_> = cases["refused"].as_array().unwrap().iter().collect();
    assert!(
        refused
            .iter()
            .map(|name| name.as_str())
            .eq(REFUSED.map(|(name, _)| Some(name)))
    );
    let library = open();
    for (name, programs) in REFUSED {
        programs
            .iter()
            .for_each(|calls| check_refused(&library, name, calls));
    }
}

fn check_refused(library: &runtime_abi::Library, name: &str, calls: &[&str]) {
    let gpu = Gpu::new(library);
    let (last, before) = calls.split_last().unwrap();
    before.iter().for_each(|call| gpu.void(call, &[]));
    if *last == "discard" {
        let error = gpu.0.discard().unwrap_err().to_string();
        let names_both = error.contains("gpu_discard") && error.contains("parallel_end");
        return assert!(names_both, "{error}");
    }
    let error = gpu.error(last, &[]);
    assert!(error.contains(last), "{name}: {error}");
}
