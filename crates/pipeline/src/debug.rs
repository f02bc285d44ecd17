//! Keeps the debug locations of a function's instructions within that function.
//!
//! hugr-llvm gives an instruction the location of the operation that it implements. Where that operation needs a helper
//! function for the first time, the helper's instructions get the same location, which lies in another function. LLVM's
//! verifier skips functions without debug records of their own. Once the helper is inlined, a location that lies in two
//! functions remains, and the code generator fails.

use inkwell::debug_info::AsDIScope as _;
use inkwell::module::Module;
use inkwell::values::FunctionValue;

/// Removes locations that lie in other functions.
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
