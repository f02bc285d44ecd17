//! Parallel sections through the C symbols: the cases of `sections.json`, each as the program in its words.

mod common;

use common::{Gpu, Program, float, int, open};
use runtime_abi::Value;

impl Gpu<'_> {
    fn region(&self, sections: &[&dyn Fn()]) {
        self.void("parallel_begin", &[]);
        for section in sections {
            self.void("section_begin", &[]);
            section();
            self.void("section_end", &[]);
        }
        self.void("parallel_end", &[]);
    }

    fn add(&self, buffer: Value, value: f64) {
        self.void("buffer_add_scalar", &[buffer, float(value)]);
    }

    fn fill(&self, buffer: Value, value: f64) {
        self.void("buffer_fill", &[buffer, float(value)]);
    }

    fn axpy(&self, y: Value, a: f64, x: Value) {
        self.void("buffer_axpy", &[y, float(a), x]);
    }

    fn only(&self, buffer: Value) -> f64 {
        self.float("buffer_get", &[buffer, int(0)])
    }

    fn zero(&self) -> Value {
        self.buffer(&[0.0])
    }

    /// The tasks and nodes of the last plan.
    fn plan(&self) -> (i64, i64) {
        (self.int("plan_tasks", &[]), self.int("plan_nodes", &[]))
    }
}

#[test]
fn two_sections_and_what_follows_them() {
    let library = open();
    let gpu = Gpu::new(&library);
    let [x, y, z] = [(); 3].map(|()| gpu.zero());
    for replays in 0..2 {
        [x, y, z].iter().for_each(|buffer| gpu.fill(*buffer, 0.0));
        gpu.region(&[&|| gpu.add(x, 1.0), &|| gpu.add(y, 2.0)]);
        assert_eq!(gpu.plan(), (2, 3));
        gpu.axpy(z, 1.0, x);
        gpu.axpy(z, 1.0, y);
        assert_eq!([x, y, z].map(|buffer| gpu.only(buffer)), [1.0, 2.0, 3.0]);
        assert_eq!(gpu.int("plan_replays", &[]), replays);
    }
}

#[test]
fn adjacent_regions_keep_their_joins() {
    let library = open();
    let gpu = Gpu::new(&library);
    let [x, y, w] = [(); 3].map(|()| gpu.zero());
    gpu.region(&[&|| gpu.fill(x, 10.0), &|| gpu.fill(w, 1.0)]);
    gpu.region(&[&|| gpu.axpy(y, 2.0, x), &|| gpu.add(w, 1.0)]);
    assert_eq!(gpu.plan(), (4, 6));
    assert_eq!([x, y, w].map(|buffer| gpu.only(buffer)), [10.0, 20.0, 2.0]);
}

#[test]
fn tasks_of_a_section_stay_in_order() {
    let library = open();
    let gpu = Gpu::new(&library);
    let (x, y) = (gpu.zero(), gpu.zero());
    gpu.region(&[&|| (0..2).for_each(|_| gpu.add(x, 1.0)), &|| {
        [2.0, 10.0].iter().for_each(|value| gpu.add(y, *value))
    }]);
    assert_eq!([gpu.only(x), gpu.only(y)], [2.0, 12.0]);
}

#[test]
fn one_section_is_a_chain_and_none_is_nothing() {
    let library = open();
    let gpu = Gpu::new(&library);
    let x = gpu.zero();
    gpu.region(&[&|| gpu.add(x, 5.0)]);
    assert_eq!(gpu.plan(), (1, 1));
    assert_eq!(gpu.only(x), 5.0);
    gpu.region(&[]);
    assert_eq!(gpu.plan(), (0, 0));
}

#[test]
fn a_region_in_a_loop() {
    let library = open();
    let gpu = Gpu::new(&library);
    let (x, y) = (gpu.zero(), gpu.zero());
    for replays in 0..2 {
        for _ in 0..5 {
            gpu.region(&[&|| gpu.add(x, 1.0), &|| gpu.add(y, 2.0)]);
        }
        assert_eq!(gpu.int("plan_replays", &[]), replays, "a loop is one plan");
    }
    assert_eq!([gpu.only(x), gpu.only(y)], [10.0, 20.0]);
}

#[test]
fn sections_that_share_data_give_what_they_would_in_turn() {
    let library = open();
    let gpu = Gpu::new(&library);
    let (x, y) = (
        gpu.buffer(&vec![1.0; 10_000]),
        gpu.buffer(&vec![0.0; 10_000]),
    );
    // The second reads what the first writes, many times over.
    gpu.region(&[&|| (0..50).for_each(|_| gpu.add(x, 1.0)), &|| {
        (0..50).for_each(|_| gpu.axpy(y, 1.0, x))
    }]);
    assert_eq!(gpu.float("buffer_get", &[y, int(9_999)]), 50.0 * 51.0);
}

#[test]
fn many_sections_read_one_buffer() {
    let library = open();
    let gpu = Gpu::new(&library);
    let x = gpu.buffer(&[1.5; 100]);
    let targets: Vec<_> = (0..64).map(|_| gpu.buffer(&[1.0; 100])).collect();
    gpu.void("parallel_begin", &[]);
    for (place, target) in targets.iter().enumerate() {
        gpu.void("section_begin", &[]);
        gpu.axpy(*target, place as f64, x);
        gpu.void("section_end", &[]);
    }
    gpu.void("parallel_end", &[]);
    for (place, target) in targets.iter().enumerate() {
        assert_eq!(gpu.only(*target), 1.0 + place as f64 * 1.5);
    }
    gpu.add(x, 1.0);
    assert_eq!(gpu.only(x), 2.5, "it can be changed again");
}

#[test]
fn an_error_in_a_section_names_it() {
    let library = open();
    let gpu = Gpu::new(&library);
    let (x, y, z) = (gpu.zero(), gpu.zero(), gpu.buffer(&[1.0, 2.0]));
    gpu.region(&[&|| gpu.add(x, 1.0), &|| gpu.axpy(y, 1.0, z)]);
    let handle = gpu.0.handle();
    let error = gpu.0.discard().unwrap_err().to_string();
    assert_eq!(
        error,
        "libgpu: parallel_end: section 2, buffer_axpy: one buffer has 1 values, the other 2; they must have the same number"
    );
    assert!(library.discard(handle).is_err());
}

#[test]
fn every_refusal_names_the_call_and_leaves_the_context_as_it_was() {
    let library = open();
    let gpu = Gpu::new(&library);
    let x = gpu.zero();
    let check = |name: &str, args: &[Value], expected: &str| {
        let message = gpu.error(name, args);
        assert!(
            message.starts_with(&format!("libgpu: {name}: ")),
            "{message}"
        );
        assert!(message.contains(expected), "{message}");
    };
    check(
        "section_begin",
        &[],
        "a section belongs into a parallel region",
    );
    check("section_end", &[], "there is no section to end");
    check("parallel_end", &[], "there is no parallel region to end");
    gpu.void("parallel_begin", &[]);
    check("parallel_begin", &[], "regions do not nest");
    check(
        "buffer_add_scalar",
        &[x, float(1.0)],
        "between the sections",
    );
    check("plan_nodes", &[], "between the sections");
    gpu.void("section_begin", &[]);
    check("parallel_begin", &[], "cannot begin in one");
    check("section_begin", &[], "sections do not nest");
    check("buffer_len", &[x], "it returns a result");
    check("plan_tasks", &[], "it returns a result");
    check(
        "counter_wait",
        &[int(1), int(1)],
        "cannot stand in a section",
    );
    check("parallel_end", &[], "a section is still open");
    gpu.add(x, 4.0);
    gpu.void("section_end", &[]);
    gpu.void("parallel_end", &[]);
    assert_eq!(gpu.only(x), 4.0, "what was recorded around all that ran");
}

#[test]
fn a_region_left_open_is_told_when_the_context_closes() {
    let library = open();
    let gpu = Gpu::new(&library);
    gpu.void("parallel_begin", &[]);
    let error = gpu.0.discard().unwrap_err().to_string();
    assert_eq!(
        error,
        "libgpu: a parallel region is open when gpu_discard closes the context; what it recorded never ran, as that waits for parallel_end"
    );
    let gpu = Gpu::new(&library);
    gpu.void("parallel_begin", &[]);
    gpu.void("section_begin", &[]);
    let error = gpu.0.discard().unwrap_err().to_string();
    assert!(
        error.contains("a section of a parallel region is open"),
        "{error}"
    );
}

#[test]
fn sections_in_order_give_the_same() {
    let results = |sections: &str| {
        let program = Program::new(&[("LIBGPU_SECTIONS", sections)]);
        let buffers: Vec<_> = (0..8)
            .map(|_| int(program.int("buffer_create", &[])))
            .collect();
        for buffer in &buffers {
            program.void("buffer_resize", &[*buffer, int(1000)]);
        }
        program.void("parallel_begin", &[]);
        for (place, buffer) in buffers.iter().enumerate() {
            program.void("section_begin", &[]);
            program.void("buffer_fill_index", &[*buffer, float(0.1), float(0.0)]);
            program.void("buffer_scale", &[*buffer, float(1.0 / (place + 3) as f64)]);
            program.void("section_end", &[]);
        }
        program.void("parallel_end", &[]);
        let last = |buffer: &Value| program.float("buffer_get", &[*buffer, int(999)]).to_bits();
        buffers.iter().map(last).collect::<Vec<_>>()
    };
    assert_eq!(results("threads"), results("in order"));
}
