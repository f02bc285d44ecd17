//! The library that C calls, and the seven functions of the contract.

use super::LibGpu;

runtime_abi::export_gpu_library!(pub(super) static LIBRARY: LibGpu = LibGpu::new().closed_by(close_early));

/// Has the library closed at the end of the process, before what was registered for that until now. Otherwise it is
/// closed when the system unloads it, which is too late for MPI.
fn close_early() {
    extern "C" fn close() {
        runtime_abi::kit::exports::close(&LIBRARY);
    }
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| crate::exit::at_exit(close));
}
