//! LLVM's passes: which run at which level, and over which functions.

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
        OptLevel::O1 => LITTLE,
        OptLevel::O2 => USUAL,
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
            let run = function.run_passes(COMPUTING, machine, tuning());
            run.map_err(failed)?;
        }
    }
    sink::sink(module);
    Ok(())
}

fn tuning() -> PassBuilderOptions {
    let tuning = PassBuilderOptions::create();
    // Joining scalars into vectors finds nothing in programs that call the runtime, and can take for ever on a long chain of ors.
    tuning.set_loop_slp_vectorization(false);
    tuning
}

fn defined<'c>(module: &Module<'c>) -> impl Iterator<Item = FunctionValue<'c>> {
    let functions = module.get_functions();
    functions.filter(|function| function.count_basic_blocks() > 0)
}

/// Each function by itself: slots become registers, what is constant is folded, what is never reached goes.
const LITTLE: &str =
    "globaldce,function<eager-inv>(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>)";

/// `LITTLE`, then calls are inlined and what that laid open is cleaned up, loops of few turns are unrolled.
///
/// LLVM's own `default<O2>` takes twice as long, to find again and again that a program which mostly calls the runtime leaves little
/// to find. Left out is what made the code of the test programs, and of those in tests/bench, neither shorter nor faster.
const USUAL: &str = "globaldce,\
    function<eager-inv>(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>),\
    ipsccp,\
    cgscc(inline,function-attrs,function<eager-inv>(\
        early-cse<memssa>,jump-threading,simplifycfg,\
        instcombine<no-verify-fixpoint>,tailcallelim,\
        loop-mssa(loop-rotate,licm),\
        simplifycfg,loop(indvars,loop-deletion,loop-unroll-full),\
        adce,simplifycfg)),\
    globalopt,globaldce";

/// What is worth its time only where a loop computes, a fifth of the time of all passes. Each of these makes one of the programs in tests/bench
/// slower when it goes: `gvn`, `bdce` and `correlated-propagation` the lookup decoder, for example.
const COMPUTING: &str = "gvn<>,bdce,instcombine<no-verify-fixpoint>,jump-threading,correlated-propagation,loop-mssa(licm),\
    adce,simplifycfg,loop-unroll,instcombine<no-verify-fixpoint>,simplifycfg";

/// Whether a function has a loop that goes round without a call of the runtime. Beside such a call, which a gate is too, nothing counts that a pass could save.
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

/// Whether a function outside of the program is called. LLVM's intrinsics are instructions.
fn calls_runtime(block: BasicBlock) -> bool {
    let calls = block
        .get_instructions()
        .filter_map(|instruction| CallSiteValue::try_from(instruction).ok());
    let mut called = calls.filter_map(CallSiteValue::get_called_fn_value);
    called.any(|function| function.count_basic_blocks() == 0 && function.get_intrinsic_id() == 0)
}

/// Whether a graph, given by the successors of each node, has a cycle: nodes that nothing leads to are taken away until none is left, or only what is behind a cycle.
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

/// How far loops are unrolled depends on the processor that LLVM tunes for, and for the one that it calls generic that is next to nothing: loops over arrays
/// then run a fifth slower. The official compiler tunes for the machine that it runs on, so its output differs from machine to machine. This
/// changes no instruction set: the code still runs everywhere.
const TUNED_FOR: &str = "znver4";

/// Has loops unrolled as for a current processor.
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
