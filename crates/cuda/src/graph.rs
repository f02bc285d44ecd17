//! Parallel sections on a GPU: graphs that the driver runs as a whole, kept by their shape.
//!
//! A graph is made once for all plans of a shape. The next plan of that shape only sets new arguments of the nodes,
//! which costs much less than making a graph, and one call launches them all.
//!
//! This is one of the crate's files with `unsafe`: graphs are the driver's, and what they do reads and writes memory
//! later, by address.

use std::collections::HashMap;
use std::fmt;
use std::ptr;
use std::sync::Arc;

use cudarc::driver::result::graph;
use cudarc::driver::sys;

use crate::error::Called;
use crate::launch::Address;
use crate::sections::{Node, Nodes, Shape, Step};
use crate::stream::places;
use crate::{CudaError, Gpu, Launch, Memory, Stream, THREADS};

/// The number of graphs that [`Graphs`] keeps; with one more it drops them all.
pub const MAX_GRAPHS: usize = 64;

/// A graph of the driver, which can be launched on a stream.
pub struct Graph {
    // Dropped first, as it was made from the drawing.
    executable: Executable,
    drawing: Drawing,
    /// What the executable's nodes do.
    nodes: Nodes,
    node_count: usize,
}

impl Graph {
    /// Makes a graph, and uploads it to the device of a stream.
    ///
    /// # Errors
    /// There is no kernel of a name, or the driver fails.
    ///
    /// # Safety
    /// Each launch has the arguments that its kernel takes.
    pub unsafe fn new(stream: &Arc<Stream>, nodes: &Nodes) -> Result<Self, CudaError> {
        let _bound = stream.gpu().bind()?;
        let mut drawing = Drawing::new(stream)?;
        for node in nodes.list() {
            // SAFETY: the caller's promise.
            unsafe { drawing.add(node) }?;
        }
        let node_count = drawing.count()?;
        let executable = Executable::new(&drawing)?;
        executable.upload()?;
        Ok(Self {
            executable,
            drawing,
            nodes: nodes.clone(),
            node_count,
        })
    }

    /// How many nodes the driver says that it has.
    #[must_use]
    pub fn node_count(&self) -> usize {
        self.node_count
    }

    /// Gives the nodes the arguments of others of the same shape; nodes that have them already are not changed. Only
    /// later launches use them: one that is queued or running keeps its arguments.
    ///
    /// # Errors
    /// The shape is another one, or the driver fails; then some nodes may have their new arguments and others not.
    ///
    /// # Safety
    /// Each launch has the arguments that its kernel takes.
    pub unsafe fn refresh(&mut self, nodes: &Nodes) -> Result<(), CudaError> {
        self.nodes.check_shape(nodes)?;
        for (number, node) in nodes.list().iter().enumerate() {
            let had = self.nodes.step_mut(number);
            if let (Some(step), true) = (&node.step, *had != node.step) {
                // SAFETY: the caller's promise, and the node is that of the drawing with the same number.
                unsafe { self.executable.set(self.drawing.nodes[number], step) }?;
                had.clone_from(&node.step);
            }
        }
        Ok(())
    }

    /// Queues the graph on its stream. A second launch waits for the first one.
    ///
    /// # Errors
    /// The driver fails.
    ///
    /// # Safety
    /// The addresses in the nodes lie in memory of the stream that is large enough for what is done there, nothing else
    /// uses it until the graph is done, and nodes use the same memory only to read it, or where one waits for the
    /// other.
    pub unsafe fn launch(&mut self) -> Result<(), CudaError> {
        // SAFETY: the caller's promise.
        unsafe { self.executable.launch(self.node_count) }
    }
}

impl fmt::Debug for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Graph").field(&self.nodes).finish()
    }
}

/// Nodes and what waits for what, as the driver's `CUgraph`. It stays as long as its executable, whose nodes are named
/// by the ones here.
struct Drawing {
    stream: Arc<Stream>,
    handle: sys::CUgraph,
    nodes: Vec<sys::CUgraphNode>,
}

// SAFETY: the driver ties no graph to a thread, but lets only one at a time use it, and this is its only owner.
unsafe impl Send for Drawing {}

impl Drawing {
    fn new(stream: &Arc<Stream>) -> Result<Self, CudaError> {
        let mut handle = ptr::null_mut();
        // SAFETY: the graph is written to a place for it.
        let created = unsafe { sys::cuGraphCreate(&raw mut handle, 0) };
        created.result().called("cuGraphCreate")?;
        Ok(Self {
            stream: Arc::clone(stream),
            handle,
            nodes: Vec::new(),
        })
    }

    /// Adds the next node.
    ///
    /// # Safety
    /// A launch has the arguments that its kernel takes.
    unsafe fn add(&mut self, node: &Node) -> Result<(), CudaError> {
        let after: Vec<_> = node.after.iter().map(|node| self.nodes[*node]).collect();
        let handle = match &node.step {
            // SAFETY: the caller's promise.
            Some(Step::Run(launch)) => unsafe { self.add_launch(launch, &after) },
            Some(Step::Copy { to, from, bytes }) => {
                self.add_copy(&one_dimensional(*to, *from, *bytes), &after)
            }
            None => self.add_join(&after),
        }?;
        self.nodes.push(handle);
        Ok(())
    }

    /// # Safety
    /// The launch has the arguments that its kernel takes.
    unsafe fn add_launch(
        &self,
        launch: &Launch,
        after: &[sys::CUgraphNode],
    ) -> Result<sys::CUgraphNode, CudaError> {
        let (mut node, graph) = (ptr::null_mut(), self.handle);
        let added = with_kernel(self.stream.gpu(), launch, |kernel| {
            // SAFETY: the driver reads the arguments before it returns, and the other nodes are of this graph.
            unsafe {
                sys::cuGraphAddKernelNode_v2(
                    &raw mut node,
                    graph,
                    after.as_ptr(),
                    after.len(),
                    kernel,
                )
            }
        })?;
        let added = added.result().map(|()| node);
        added.called_for("cuGraphAddKernelNode", || format!(" for {launch}"))
    }

    fn add_copy(
        &self,
        copy: &sys::CUDA_MEMCPY3D,
        after: &[sys::CUgraphNode],
    ) -> Result<sys::CUgraphNode, CudaError> {
        let (mut node, context) = (ptr::null_mut(), self.stream.gpu().context());
        // SAFETY: nothing is copied yet, and the other nodes are of this graph.
        let added = unsafe {
            sys::cuGraphAddMemcpyNode(
                &raw mut node,
                self.handle,
                after.as_ptr(),
                after.len(),
                copy,
                context,
            )
        };
        let added = added.result().map(|()| node);
        added.called_for("cuGraphAddMemcpyNode", || {
            format!(" for a copy of {} bytes", copy.WidthInBytes)
        })
    }

    fn add_join(&self, after: &[sys::CUgraphNode]) -> Result<sys::CUgraphNode, CudaError> {
        let mut node = ptr::null_mut();
        // SAFETY: the other nodes are of this graph.
        let added = unsafe {
            sys::cuGraphAddEmptyNode(&raw mut node, self.handle, after.as_ptr(), after.len())
        };
        let added = added.result().map(|()| node);
        added.called_for("cuGraphAddEmptyNode", || {
            format!(" behind {} others", after.len())
        })
    }

    fn count(&self) -> Result<usize, CudaError> {
        let mut count = 0;
        // SAFETY: with no place for the nodes the driver only counts them.
        let counted = unsafe { sys::cuGraphGetNodes(self.handle, ptr::null_mut(), &raw mut count) };
        let counted = counted.result().map(|()| count);
        counted.called("cuGraphGetNodes")
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        let _bound = self.stream.gpu().bind();
        // SAFETY: made by the driver, and destroyed once.
        let _ = unsafe { graph::destroy(self.handle) };
    }
}

/// A graph in the form that can be launched. One that is destroyed while it runs is freed by the driver when it is
/// done.
struct Executable {
    stream: Arc<Stream>,
    handle: sys::CUgraphExec,
}

// SAFETY: as for the drawing.
unsafe impl Send for Executable {}

impl Executable {
    fn new(drawing: &Drawing) -> Result<Self, CudaError> {
        let plain = sys::CUgraphInstantiate_flags(0);
        // SAFETY: the graph is there.
        let handle = unsafe { graph::instantiate(drawing.handle, plain) };
        let about = || format!(" for {} nodes", drawing.nodes.len());
        Ok(Self {
            stream: Arc::clone(&drawing.stream),
            handle: handle.called_for("cuGraphInstantiateWithFlags", about)?,
        })
    }

    /// Uploads it to the device, so that launches need not.
    fn upload(&self) -> Result<(), CudaError> {
        // SAFETY: both are there.
        let uploaded = unsafe { graph::upload(self.handle, self.stream.handle()) };
        uploaded.called("cuGraphUpload")
    }

    /// Queues it. `nodes` is the number of its nodes, for messages.
    ///
    /// # Safety
    /// The memory that the nodes use stays until they are done, and nothing else uses it meanwhile.
    unsafe fn launch(&mut self, nodes: usize) -> Result<(), CudaError> {
        let _bound = self.stream.gpu().bind()?;
        // SAFETY: both are there; the caller promises the rest.
        let launched = unsafe { graph::launch(self.handle, self.stream.handle()) };
        launched.called_for("cuGraphLaunch", || format!(" for {nodes} nodes"))
    }

    /// Sets the arguments of a node from the next launch on.
    ///
    /// # Safety
    /// The node is one of the drawing's, it does such a step, and a launch has the arguments that its kernel takes.
    unsafe fn set(&mut self, node: sys::CUgraphNode, step: &Step) -> Result<(), CudaError> {
        let gpu = self.stream.gpu();
        let _bound = gpu.bind()?;
        let (call, set) = match step {
            Step::Run(launch) => {
                let set = with_kernel(gpu, launch, |kernel| {
                    // SAFETY: the driver reads the arguments before it returns.
                    unsafe { sys::cuGraphExecKernelNodeSetParams_v2(self.handle, node, kernel) }
                })?;
                ("cuGraphExecKernelNodeSetParams", set)
            }
            Step::Copy { to, from, bytes } => {
                let copy = one_dimensional(*to, *from, *bytes);
                // SAFETY: the node is a copy.
                let set = unsafe {
                    sys::cuGraphExecMemcpyNodeSetParams(self.handle, node, &copy, gpu.context())
                };
                ("cuGraphExecMemcpyNodeSetParams", set)
            }
        };
        set.result().called_for(call, || format!(" for {step}"))
    }
}

impl Drop for Executable {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        let _bound = self.stream.gpu().bind();
        // SAFETY: made by the driver, and destroyed once.
        let _ = unsafe { graph::exec_destroy(self.handle) };
    }
}

/// Calls the driver with a launch in the driver's form, which is valid only during the call.
fn with_kernel(
    gpu: &Gpu,
    launch: &Launch,
    call: impl FnOnce(&sys::CUDA_KERNEL_NODE_PARAMS) -> sys::CUresult,
) -> Result<sys::CUresult, CudaError> {
    let mut arguments = launch.arguments.clone();
    let mut places = places(&mut arguments);
    Ok(call(&sys::CUDA_KERNEL_NODE_PARAMS {
        func: gpu.kernel(launch.module, launch.kernel)?,
        gridDimX: launch.blocks,
        gridDimY: 1,
        gridDimZ: 1,
        blockDimX: THREADS,
        blockDimY: 1,
        blockDimZ: 1,
        sharedMemBytes: 0,
        kernelParams: places.as_mut_ptr(),
        extra: ptr::null_mut(),
        kern: ptr::null_mut(),
        ctx: ptr::null_mut(),
    }))
}

/// A copy of consecutive bytes in the driver's form: one row of one layer. Pitches are for several, and have an upper
/// limit.
fn one_dimensional(to: Address, from: Address, bytes: u64) -> sys::CUDA_MEMCPY3D {
    sys::CUDA_MEMCPY3D {
        srcXInBytes: 0,
        srcY: 0,
        srcZ: 0,
        srcLOD: 0,
        srcMemoryType: sys::CUmemorytype::CU_MEMORYTYPE_DEVICE,
        srcHost: ptr::null(),
        srcDevice: from,
        srcArray: ptr::null_mut(),
        reserved0: ptr::null_mut(),
        srcPitch: 0,
        srcHeight: 0,
        dstXInBytes: 0,
        dstY: 0,
        dstZ: 0,
        dstLOD: 0,
        dstMemoryType: sys::CUmemorytype::CU_MEMORYTYPE_DEVICE,
        dstHost: ptr::null_mut(),
        dstDevice: to,
        dstArray: ptr::null_mut(),
        reserved1: ptr::null_mut(),
        dstPitch: 0,
        dstHeight: 0,
        WidthInBytes: bytes as usize,
        Height: 1,
        Depth: 1,
    }
}

/// The graphs of a stream, by their shape.
#[derive(Debug)]
pub struct Graphs {
    stream: Arc<Stream>,
    known: HashMap<Shape, Graph>,
    builds: u64,
    refreshes: u64,
}

impl Graphs {
    /// No graphs yet.
    #[must_use]
    pub fn new(stream: &Arc<Stream>) -> Self {
        Self {
            stream: Arc::clone(stream),
            known: HashMap::new(),
            builds: 0,
            refreshes: 0,
        }
    }

    /// How many graphs were made.
    #[must_use]
    pub fn builds(&self) -> u64 {
        self.builds
    }

    /// How often a kept graph of the same shape was used with other arguments.
    #[must_use]
    pub fn refreshes(&self) -> u64 {
        self.refreshes
    }

    /// Queues the nodes as one graph, and returns the number of nodes that the driver counts in it.
    ///
    /// # Errors
    /// There is no kernel of a name, or the driver fails. Then nothing was queued.
    ///
    /// # Safety
    /// Each launch has the arguments that its kernel takes. The addresses in the nodes lie in memory of the stream that
    /// is large enough for what is done there, nothing else uses it until the graph is done, and nodes use the same
    /// memory only to read it, or where one waits for the other.
    pub unsafe fn run(&mut self, nodes: &Nodes) -> Result<usize, CudaError> {
        // SAFETY: the caller's promise.
        let graph = unsafe { self.prepare(nodes) }?;
        // SAFETY: the caller's promise.
        unsafe { graph.launch() }?;
        Ok(graph.node_count())
    }

    /// Runs the nodes, and repeats them while a counter is not zero afterwards, but at most `most` times. Returns how
    /// many times they ran. The counter is the first 8 bytes of memory of the same stream: a whole number or a double,
    /// whose zero is not negative.
    ///
    /// # Errors
    /// As for [`Self::run`], and where something that was queued failed.
    ///
    /// # Safety
    /// As for [`Self::run`].
    ///
    /// # Panics
    /// The counter's memory has less than 8 bytes.
    pub unsafe fn repeat_while(
        &mut self,
        counter: &Memory,
        nodes: &Nodes,
        most: u64,
    ) -> Result<u64, CudaError> {
        // SAFETY: the caller's promise.
        let graph = unsafe { self.prepare(nodes) }?;
        let mut left = [1u64];
        let mut runs = 0;
        while runs < most && left != [0] {
            // SAFETY: the caller's promise.
            unsafe { graph.launch() }?;
            counter.get(&mut left)?;
            runs += 1;
        }
        Ok(runs)
    }

    /// The graph of these nodes: the one of their shape with their arguments, or a new one.
    ///
    /// # Safety
    /// Each launch has the arguments that its kernel takes.
    unsafe fn prepare(&mut self, nodes: &Nodes) -> Result<&mut Graph, CudaError> {
        let shape = nodes.shape();
        let known = self.known.remove(&shape);
        // SAFETY: the caller's promise.
        let refreshed = known.and_then(|graph| unsafe { self.refreshed(graph, nodes) });
        let graph = match refreshed {
            Some(graph) => graph,
            // SAFETY: the caller's promise.
            None => unsafe { self.built(nodes) }?,
        };
        if self.known.len() == MAX_GRAPHS {
            self.known.clear();
        }
        Ok(self.known.entry(shape).insert_entry(graph).into_mut())
    }

    /// A graph with other arguments; none where the driver refuses them. Then making a new graph shows the error.
    ///
    /// # Safety
    /// Each launch has the arguments that its kernel takes.
    unsafe fn refreshed(&mut self, mut graph: Graph, nodes: &Nodes) -> Option<Graph> {
        // SAFETY: the caller's promise.
        unsafe { graph.refresh(nodes) }.ok()?;
        self.refreshes += 1;
        Some(graph)
    }

    /// # Safety
    /// Each launch has the arguments that its kernel takes.
    unsafe fn built(&mut self, nodes: &Nodes) -> Result<Graph, CudaError> {
        // SAFETY: the caller's promise.
        let graph = unsafe { Graph::new(&self.stream, nodes) }?;
        self.builds += 1;
        Ok(graph)
    }
}
