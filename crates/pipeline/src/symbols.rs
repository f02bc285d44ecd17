//! What the functions of a program are called in its module.

/// What stands in front of the names of the program's functions: no name that a person chose is that of a thunk, of a function of LLVM or of the
/// runtime. hugr-llvm knows this one, and leaves it out of what debug information calls a function.
pub(crate) const FUNCTION_PREFIX: &str = "__hugr__.";

/// The function of the program that a symbol stands for, as the program calls it.
pub(crate) fn name_in_program(symbol: &str) -> &str {
    let name = symbol.strip_prefix(FUNCTION_PREFIX).unwrap_or(symbol);
    name.rsplit_once('.').map_or(name, |(name, _node)| name)
}
