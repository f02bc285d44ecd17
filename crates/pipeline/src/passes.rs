//! LLVM's passes at each level, and the functions that they run on.

use std::collections::HashMap;

use inkwell::attributes::AttributeLoc;
use inkwell::basic_block::BasicBlock;
use inkwell::module::Module;
use inkwell::passes::PassBuilderOptions;
use inkwell::support::LLVMString;
use inkwell::targets::TargetMachine;
use inkwell::values::{CallSiteValue, FunctionValue, InstructionValue};

use crate::{Error, OptLevel, sink};

/// Runs the passes of a level.
pub(crate) fn run(module: &Module, machine: &TargetMachine, level: OptLevel) -> Result<(), Error> {
    let passes = match level {
        OptLevel::O0 => return Ok(()),
        OptLevel::O1 => BASIC_PASSES,
        OptLevel::O2 => STANDARD_PASSES,
        OptLevel::O3 => "default<O3>",
    };
    if machine.get_cpu().to_bytes() == b"generic" && level != OptLevel::O1 {
        tune(module, machine);
    }
    let failed = |message: LLVMString| Error::internal("optimising", message.to_string());
    let run = module.run_passes(passes, machine, tuning());
    run.map_err(failed)?;
    if level == OptLevel::O2 {
        for function in defined(module).filter(|function| computes(*function)) {
            let run = function.run_passes(LOOP_PASSES, machine, tuning());
            run.map_err(failed)?;
        }
    }
    sink::sink(module);
    Ok(())
}

fn tuning() -> PassBuilderOptions {
    let tuning = PassBuilderOptions::create();
    // SLP vectorisation finds nothing in programs that call the runtime, and can take very long on a long chain of ors.
    tuning.set_loop_slp_vectorization(false);
    tuning
}

fn defined<'c>(module: &Module<'c>) -> impl Iterator<Item = FunctionValue<'c>> {
    let functions = module.get_functions();
    functions.filter(|function| function.count_basic_blocks() > 0)
}

/// Runs on each function by itself: slots become registers, constants are folded, unreachable code is removed.
const BASIC_PASSES: &str =
    "globaldce,function<eager-inv>(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>)";

/// `BASIC_PASSES`, then inlining, a clean-up of the inlined code, and unrolling of loops with few iterations.
///
/// LLVM's own `default<O2>` takes twice as long and finds little in a program that mostly calls the runtime. Passes are
/// left out here that made the code of the test programs, and of those in tests/bench, neither shorter nor faster.
const STANDARD_PASSES: &str = "globaldce,\
    function<eager-inv>(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>),\
    ipsccp,\
    cgscc(inline,function-attrs,function<eager-inv>(\
        early-cse<memssa>,jump-threading,simplifycfg,\
        instcombine<no-verify-fixpoint>,tailcallelim,\
        loop-mssa(loop-rotate,licm),\
        simplifycfg,loop(indvars,loop-deletion,loop-unroll-full),\
        adce,simplifycfg)),\
    globalopt,globaldce";

/// Passes that pay off only in loops that compute; they take a fifth of the time of all passes. Without any one of
/// these, a program in tests/bench gets slower: without `gvn`, `bdce` or `correlated-propagation` the lookup decoder,
/// for example.
const LOOP_PASSES: &str = "gvn<>,bdce,instcombine<no-verify-fixpoint>,jump-threading,correlated-propagation,loop-mssa(licm),\
    adce,simplifycfg,loop-unroll,instcombine<no-verify-fixpoint>,simplifycfg";

/// Whether a function has a loop without a call of the runtime. Beside such a call, which includes every gate, the time
/// that a pass could save does not matter.
fn computes(function: FunctionValue) -> bool {
    let blocks = function.get_basic_blocks();
    let place: HashMap<BasicBlock, usize> = blocks.iter().copied().zip(0..).collect();
    let successors = |block: &BasicBlock| -> Vec<usize> {
        let terminator = block.get_terminator().filter(|_| !calls_runtime(*block));
        let operands = terminator
            .into_iter()
            .flat_map(InstructionValue::get_operands);
        let next = operands.filter_map(|operand| operand?.block());
        next.map(|block| place[&block]).collect()
    };
    let successors: Vec<Vec<usize>> = blocks.iter().map(successors).collect();
    has_cycle(&successors)
}

/// Whether a function outside the program is called. LLVM's intrinsics count as instructions.
fn calls_runtime(block: BasicBlock) -> bool {
    let calls = block
        .get_instructions()
        .filter_map(|instruction| CallSiteValue::try_from(instruction).ok());
    let mut called = calls.filter_map(CallSiteValue::get_called_fn_value);
    called.any(|function| function.count_basic_blocks() == 0 && function.get_intrinsic_id() == 0)
}

/// Whether a graph, given by the successors of each node, has a cycle. Removes nodes without predecessors until none is
/// left, or only those in or behind a cycle.
fn has_cycle(successors: &[Vec<usize>]) -> bool {
    let mut incoming = vec![0; successors.len()];
    for &next in successors.iter().flatten() {
        incoming[next] += 1;
    }
    let mut free: Vec<usize> = (0..incoming.len())
        .filter(|&node| incoming[node] == 0)
        .collect();
    let mut taken = 0;
    while let Some(node) = free.pop() {
        taken += 1;
        for &next in &successors[node] {
            incoming[next] -= 1;
            if incoming[next] == 0 {
                free.push(next);
            }
        }
    }
    taken < incoming.len()
}

/// LLVM unrolls loops depending on the processor that it tunes for. For `generic` it unrolls almost none, and loops
/// over arrays run a fifth slower. The official compiler tunes for the host, so its output differs from machine to
/// machine. This attribute changes no instruction set: the code still runs everywhere.
const TUNED_FOR: &str = "znver4";

/// Makes LLVM unroll loops as for a current processor.
fn tune(module: &Module, machine: &TargetMachine) {
    if !machine
        .get_triple()
        .as_str()
        .to_bytes()
        .starts_with(b"x86_64")
    {
        return;
    }
    let context = module.get_context();
    let tuned = context.create_string_attribute("tune-cpu", TUNED_FOR);
    defined(module).for_each(|function| function.add_attribute(AttributeLoc::Function, tuned));
}
