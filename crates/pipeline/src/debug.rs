//! Debug info stays within its function.
//!
//! hugr-llvm gives an instruction the place of the operation that it is emitted for, and where that operation needs a helper function for the first
//! time, the instructions of the helper as well: a place in another function. LLVM's verifier does not look into a function that has no
//! record of its own. Once the helper is inlined, what remains is a place that lies in two functions, and the code generator gives up.

use inkwell::debug_info::AsDIScope as _;
use inkwell::module::Module;
use inkwell::values::FunctionValue;

/// Takes away the places that lie in other functions.
pub(crate) fn keep_own_places(module: &Module) {
    module.get_functions().for_each(keep_own_places_in);
}

fn keep_own_places_in(function: FunctionValue) {
    let own = function
        .get_subprogram()
        .map(|record| record.as_debug_info_scope());
    let blocks = function.get_basic_block_iter();
    for instruction in blocks.flat_map(|block| block.get_instructions()) {
        let place = instruction.get_debug_location();
        if place.is_some_and(|place| Some(place.get_scope()) != own) {
            instruction.set_debug_location(None);
        }
    }
}
