//! The names of a program's functions in its module.

/// The prefix of the program's function names. It keeps a name chosen by the user apart from those of thunks, of LLVM
/// and of the runtime. hugr-llvm knows this prefix and removes it from the names in debug information.
pub(crate) const FUNCTION_PREFIX: &str = "__hugr__.";

/// The name, in the program, of the function with this symbol.
pub(crate) fn name_in_program(symbol: &str) -> &str {
    let name = symbol.strip_prefix(FUNCTION_PREFIX).unwrap_or(symbol);
    name.rsplit_once('.').map_or(name, |(name, _node)| name)
}
