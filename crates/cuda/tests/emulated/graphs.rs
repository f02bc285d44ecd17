//! The crate's calls of the driver's graphs, the graphs that it keeps, and its errors when the driver fails.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use cuda::{
    Buffer, CudaError, Graph, Graphs, Launch, MAX_GRAPHS, Memory, Nodes, Plan, Section, Step,
    Stream,
};

use cuda_emulator::{Driver, Emulator, INVALID_VALUE};

use crate::driver::{Talking, refusal};
use crate::machine::Queue;

const NO_UPDATE: i32 = 910;

/// How many doubles each of the buffers has.
const COUNT: u64 = 5;

/// A stand-in for a driver, a stream of it, and two buffers of zeros.
struct Bench {
    x: Memory,
    y: Memory,
    stream: Arc<Stream>,
    driver: Driver,
}

impl Bench {
    fn new() -> Self {
        let Queue { stream, driver } = Queue::new();
        let zeros = || {
            let memory = stream.take(8 * COUNT).unwrap();
            memory.put(&[0.0; COUNT as usize]).unwrap();
            memory
        };
        Self {
            x: zeros(),
            y: zeros(),
            stream: Arc::clone(&stream),
            driver: driver.unwrap_or_default(),
        }
    }

    /// The same for a test that only the emulator can run.
    fn of_emulator() -> Option<Self> {
        if cuda_emulator::is_left_out() {
            println!(
                "skipped: only the emulated driver says its order of nodes and can be made to fail"
            );
            return None;
        }
        Some(Self::new())
    }

    fn add(&self, memory: &Memory, value: f64) -> Step {
        let buffer = Buffer {
            values: memory.address(),
            count: COUNT,
        };
        Step::Run(buffer.add_scalar(value, self.stream.gpu().device()))
    }

    fn copy(&self, to: &Memory, from: &Memory) -> Step {
        let buffer = Buffer {
            values: to.address(),
            count: COUNT,
        };
        buffer.copy(from.address())
    }

    /// `x += value` beside a copy of nothing, and then `y = x`: every kind of node.
    fn plan(&self, value: f64) -> Nodes {
        let fork = vec![vec![self.add(&self.x, value)], vec![self.nothing()]];
        nodes(vec![fork, vec![vec![self.copy(&self.y, &self.x)]]])
    }

    fn nothing(&self) -> Step {
        let (to, from) = (self.y.address(), self.x.address());
        Step::Copy { to, from, bytes: 0 }
    }

    /// The first value of both.
    fn values(&self) -> [f64; 2] {
        [&self.x, &self.y].map(|memory| {
            let mut value = [0.0];
            memory.get(&mut value).unwrap();
            value[0]
        })
    }
}

fn nodes(regions: Vec<Vec<Section>>) -> Nodes {
    Plan { regions }.nodes()
}

fn run(graphs: &mut Graphs, nodes: &Nodes) -> Result<usize, CudaError> {
    // SAFETY: the launches have their kernels' arguments, and work on the bench's memory, which stays as long as its
    // stream.
    unsafe { graphs.run(nodes) }
}

fn counts(graphs: &Graphs) -> (u64, u64) {
    (graphs.builds(), graphs.refreshes())
}

#[test]
fn a_graph_is_built_and_uploaded_once_and_takes_other_arguments() {
    let bench = Bench::new();
    let mut graphs = Graphs::new(&bench.stream);
    assert_eq!(run(&mut graphs, &bench.plan(1.0)), Ok(4));
    assert_eq!(bench.values(), [1.0, 1.0]);
    assert_eq!(run(&mut graphs, &bench.plan(2.5)), Ok(4));
    assert_eq!(bench.values(), [3.5, 3.5]);
    assert_eq!(counts(&graphs), (1, 1));
    bench.driver.check(|driver| assert_eq!(driver.uploads(), 1));
    // Another number of blocks, other memory and another size are arguments, too.
    let other = bench.stream.take(8 * 4096).unwrap();
    other.put(&vec![1.0; 4096]).unwrap();
    let large = Buffer {
        values: other.address(),
        count: 4096,
    };
    let launch = large.add_scalar(6.0, bench.stream.gpu().device());
    assert!(launch.blocks > 1);
    let fork = vec![vec![Step::Run(launch)], vec![bench.nothing()]];
    let (to, from) = (bench.y.address(), other.address() + 8 * 4095);
    let join = vec![vec![Step::Copy { to, from, bytes: 8 }]];
    assert_eq!(run(&mut graphs, &nodes(vec![fork, join])), Ok(4));
    assert_eq!(bench.values(), [3.5, 7.0]);
    assert_eq!(counts(&graphs), (1, 2));
    bench.driver.check(|driver| assert_eq!(driver.uploads(), 1));
}

#[test]
fn the_last_node_that_may_run_runs_first() {
    let Some(bench) = Bench::of_emulator() else {
        return;
    };
    let mut graphs = Graphs::new(&bench.stream);
    let (x, y) = (bench.add(&bench.x, 1.0), bench.add(&bench.y, 1.0));
    let region = vec![vec![x.clone(), x.clone()], vec![y.clone(), y.clone()]];
    let both = nodes(vec![region.clone(), region]);
    assert_eq!(run(&mut graphs, &both), Ok(10));
    // The second section, the first, the join, and the same again.
    assert_eq!(bench.driver.order(), [2, 3, 0, 1, 4, 7, 8, 5, 6, 9]);
    assert_eq!(bench.values(), [4.0, 4.0]);
    let chain = nodes(vec![vec![vec![x, y]]]);
    assert_eq!(run(&mut graphs, &chain), Ok(2));
    assert_eq!(bench.driver.order(), [0, 1]);
}

#[test]
fn a_graph_refuses_another_shape_and_stays_as_it_was() {
    let bench = Bench::new();
    let plan = bench.plan(1.0);
    // SAFETY: the launch has its kernel's arguments.
    let mut graph = unsafe { Graph::new(&bench.stream, &plan) }.unwrap();
    assert_eq!(graph.node_count(), 4);
    let chain = nodes(vec![vec![vec![bench.add(&bench.x, 1.0)]]]);
    // SAFETY: as above.
    let refused = unsafe { graph.refresh(&chain) };
    assert_eq!(
        refusal(refused),
        "a graph takes other arguments, and no other shape: its node 1 is a node without work at the beginning, and nothing was given"
    );
    // SAFETY: the nodes work on the bench's memory, which stays as long as its stream.
    unsafe { graph.launch() }.unwrap();
    assert_eq!(bench.values(), [1.0, 1.0]);
}

#[test]
fn only_what_differs_is_told_to_the_driver() {
    let Some(bench) = Bench::of_emulator() else {
        return;
    };
    let mut graphs = Graphs::new(&bench.stream);
    run(&mut graphs, &bench.plan(1.0)).unwrap();
    // The first call for a copy would fail, but there is none.
    bench
        .driver
        .fail("cuGraphExecMemcpyNodeSetParams", INVALID_VALUE, 0);
    run(&mut graphs, &bench.plan(2.0)).unwrap();
    bench
        .driver
        .fail("cuGraphExecKernelNodeSetParams", INVALID_VALUE, 0);
    run(&mut graphs, &bench.plan(2.0)).unwrap();
    assert_eq!(counts(&graphs), (1, 2));
    assert_eq!(bench.values(), [5.0, 5.0]);
}

#[test]
fn where_a_driver_takes_no_other_arguments_the_graph_is_built_anew() {
    let Some(bench) = Bench::of_emulator() else {
        return;
    };
    let mut graphs = Graphs::new(&bench.stream);
    run(&mut graphs, &bench.plan(1.0)).unwrap();
    for code in [NO_UPDATE, INVALID_VALUE] {
        bench.driver.fail("cuGraphExecKernelNodeSetParams", code, 0);
        let builds = graphs.builds();
        run(&mut graphs, &bench.plan(f64::from(code))).unwrap();
        assert_eq!(counts(&graphs), (builds + 1, 0));
    }
    assert_eq!(bench.values(), [912.0, 912.0]);
    bench
        .driver
        .fail("cuGraphExecMemcpyNodeSetParams", NO_UPDATE, 0);
    let back = |to, from| nodes(vec![vec![vec![bench.copy(to, from)]]]);
    run(&mut graphs, &back(&bench.y, &bench.x)).unwrap();
    run(&mut graphs, &back(&bench.x, &bench.y)).unwrap();
    assert_eq!(counts(&graphs), (5, 0));
    run(&mut graphs, &back(&bench.y, &bench.x)).unwrap();
    assert_eq!(counts(&graphs), (5, 1));
}

#[test]
fn whatever_fails_is_named_and_nothing_is_left_behind() {
    let Some(bench) = Bench::of_emulator() else {
        return;
    };
    let mut graphs = Graphs::new(&bench.stream);
    let before = bench.driver.left();
    for (call, about) in [
        ("cuGraphCreate", ""),
        (
            "cuGraphAddKernelNode",
            " for buffer_add_scalar with 1 blocks of 256 threads",
        ),
        ("cuGraphAddMemcpyNode", " for a copy of 40 bytes"),
        ("cuGraphAddEmptyNode", " behind 0 others"),
        ("cuGraphGetNodes", ""),
        ("cuGraphInstantiateWithFlags", " for 4 nodes"),
        ("cuGraphUpload", ""),
    ] {
        bench.driver.fail(call, INVALID_VALUE, 0);
        let refused = refusal(run(&mut graphs, &bench.plan(1.0)));
        let expected = format!("{call} failed{about}: the words for CUDA_ERROR_INVALID_VALUE (");
        assert!(refused.starts_with(&expected), "{refused}");
        assert_eq!(bench.driver.left(), before, "{call}");
    }
    bench.driver.fail("cuGraphAddEmptyNode", INVALID_VALUE, 1);
    let refused = refusal(run(&mut graphs, &bench.plan(1.0)));
    assert!(refused.starts_with("cuGraphAddEmptyNode failed behind 2 others: "));
    assert_eq!(bench.driver.left(), before);
    bench.driver.fail("cuGraphLaunch", INVALID_VALUE, 0);
    let refused = refusal(run(&mut graphs, &bench.plan(1.0)));
    assert!(refused.starts_with("cuGraphLaunch failed for 4 nodes: "));
    assert_eq!((bench.values(), counts(&graphs)), ([0.0, 0.0], (1, 0)));
    // A graph that could not be launched is kept; one that refuses other arguments is replaced by a new one.
    assert_eq!(
        bench.driver.left(),
        before + 2,
        "a graph and what is launched"
    );
    bench.driver.fail("cuGraphExecKernelNodeSetParams", 719, 0);
    run(&mut graphs, &bench.plan(2.0)).unwrap();
    assert_eq!((bench.values(), counts(&graphs)), ([2.0, 2.0], (2, 0)));
    drop(graphs);
    assert_eq!(bench.driver.left(), before);
}

#[test]
fn a_kernel_that_is_not_there_is_named() {
    let bench = Bench::new();
    let mut graphs = Graphs::new(&bench.stream);
    let mut before = 0;
    bench.driver.check(|driver| before = driver.left());
    let buffer = Buffer {
        values: 0,
        count: 1,
    };
    let launch = Launch {
        kernel: "sum_cubes",
        ..buffer.fill(0.0, cuda::Device { processors: 1 })
    };
    let refused = run(&mut graphs, &nodes(vec![vec![vec![Step::Run(launch)]]]));
    assert_eq!(refusal(refused), "there is no kernel \"sum_cubes\"");
    bench
        .driver
        .check(|driver| assert_eq!(driver.left(), before));
}

#[test]
fn so_many_graphs_are_kept_and_then_none() {
    let bench = Bench::new();
    let mut graphs = Graphs::new(&bench.stream);
    let mut before = 0;
    bench.driver.check(|driver| before = driver.left());
    let chain = |steps: usize| nodes(vec![vec![vec![bench.add(&bench.x, 1.0); steps]]]);
    for steps in 1..=MAX_GRAPHS {
        run(&mut graphs, &chain(steps)).unwrap();
    }
    run(&mut graphs, &chain(1)).unwrap();
    assert_eq!(counts(&graphs), (64, 1), "all are there");
    bench
        .driver
        .check(|driver| assert_eq!(driver.left(), before + 2 * MAX_GRAPHS));
    run(&mut graphs, &chain(MAX_GRAPHS + 1)).unwrap();
    bench
        .driver
        .check(|driver| assert_eq!(driver.left(), before + 2));
    run(&mut graphs, &chain(1)).unwrap();
    assert_eq!(counts(&graphs), (66, 1));
}

#[test]
fn a_graph_outlives_what_it_was_made_with() {
    let Bench {
        x,
        y,
        stream,
        driver,
    } = Bench::new();
    let graph = {
        let chain = nodes(vec![vec![vec![]]]);
        // SAFETY: there is no launch.
        unsafe { Graph::new(&stream, &chain) }.unwrap()
    };
    drop((x, y, stream));
    driver.check(|driver| assert!(driver.left() > 0));
    let there = std::thread::spawn(move || drop(graph));
    there.join().unwrap();
    driver.check(|driver| assert_eq!(driver.left(), 0));
}

#[test]
fn work_is_repeated_until_its_counter_is_zero() {
    let bench = Bench::new();
    let mut graphs = Graphs::new(&bench.stream);
    let step = nodes(vec![vec![
        vec![bench.add(&bench.x, -1.0)],
        vec![bench.add(&bench.y, 2.0)],
    ]]);
    for (first, most, expected, left) in [
        (4.0, 100, 4, [0.0, 8.0]),
        (4.0, 3, 3, [1.0, 6.0]),
        (1.0, 1, 1, [0.0, 2.0]),
        (5.0, 0, 0, [5.0, 0.0]),
    ] {
        bench.x.put(&[first; COUNT as usize]).unwrap();
        bench.y.put(&[0.0; COUNT as usize]).unwrap();
        // SAFETY: the nodes work on the bench's memory, which stays as long as its stream.
        let runs = unsafe { graphs.repeat_while(&bench.x, &step, most) };
        assert_eq!(runs, Ok(expected));
        assert_eq!(bench.values(), left);
    }
    assert_eq!(counts(&graphs), (1, 3));
}

type Create = unsafe extern "C" fn(*mut *mut c_void, u32) -> i32;
type AddEmpty =
    unsafe extern "C" fn(*mut *mut c_void, *mut c_void, *const *mut c_void, usize) -> i32;
type Destroy = unsafe extern "C" fn(*mut c_void) -> i32;
type Instantiate = unsafe extern "C" fn(*mut *mut c_void, *mut c_void, u64) -> i32;

/// The stand-in fails for calls that the crate does not make, so that it cannot begin to make them.
#[test]
fn the_stand_in_refuses_nodes_and_graphs_that_are_not_there() {
    let Some(bench) = Bench::of_emulator() else {
        return;
    };
    let emulator = Emulator::get();
    let (create, add, destroy) = (
        emulator.function::<Create>("cuGraphCreate"),
        emulator.function::<AddEmpty>("cuGraphAddEmptyNode"),
        emulator.function::<Destroy>("cuGraphDestroy"),
    );
    let instantiate = emulator.function::<Instantiate>("cuGraphInstantiateWithFlags");
    let (mut one, mut other, mut node, mut found) = (
        ptr::null_mut(),
        ptr::null_mut(),
        ptr::null_mut(),
        ptr::null_mut(),
    );
    let talking = Talking::to(0);
    // SAFETY: all places are there, and the stand-in looks up every handle.
    unsafe {
        assert_eq!(create(&raw mut one, 0), 0);
        assert_eq!(create(&raw mut other, 0), 0);
        assert_eq!(add(&raw mut node, one, ptr::null(), 0), 0);
        let twice = [node, node];
        assert_eq!(add(&raw mut found, one, twice.as_ptr(), 1), 0);
        assert_eq!(add(&raw mut found, one, twice.as_ptr(), 2), INVALID_VALUE);
        assert_eq!(add(&raw mut found, other, twice.as_ptr(), 1), INVALID_VALUE);
        assert_eq!(destroy(one), 0);
        assert_eq!(add(&raw mut found, one, ptr::null(), 0), INVALID_VALUE);
        assert_eq!(instantiate(&raw mut found, one, 0), INVALID_VALUE);
        assert_eq!(destroy(one), INVALID_VALUE);
        assert_eq!(destroy(other), 0);
    }
    drop(talking);
    let Bench {
        x,
        y,
        stream,
        driver,
    } = bench;
    drop((x, y, stream));
    assert_eq!(driver.left(), 0);
}
