//! LLVM code generation for the HUGR extension `tket.gpu`.
//!
//! Each GPU op becomes one call of a small private function, a *thunk*, which uses the C ABI of [`runtime_abi`]. A
//! thunk has its own stack slots and checks the library's return value; on failure it ends the program with the
//! library's message. So a call site stays one instruction, a loop of calls never grows the stack, and a thousand calls
//! of one signature share one copy of the packing code.
//!
//! | op | becomes |
//! |---|---|
//! | `get_context` | `gpu.open(index)`: `gpu_validate_api` once a thread, then `gpu_init` |
//! | `dispose_context` | `gpu.close(context)`: `gpu_discard` |
//! | `lookup_by_name` | `gpu.function_id.NAME()`: `gpu_get_function_id` once a thread |
//! | `lookup_by_id` | the id itself |
//! | `call` | `gpu.call.SIGNATURE(context, function, arguments…)`: packs the blob, `gpu_call` |
//! | `read_result` | `gpu.result.i(context)` or `gpu.result.f(context)`: `gpu_get_result`; nothing for a void call |
//!
//! [`GpuInterface::read`] reads the same ops before code is emitted. It refuses those that the ABI does not support and
//! lists the GPU functions that a program uses. [`GpuCodegen`] is the extension to register with `hugr-llvm`.

mod codegen;
mod interface;
mod place;
mod thunk;
mod thunks;

pub use codegen::GpuCodegen;
pub use interface::signature_of;
pub use interface::{FunctionKey, GpuError, GpuFunctionUse, GpuInterface, GpuModuleUse};
pub use place::{place_of, quoted};
