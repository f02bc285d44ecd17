//! `libgpu_state_tensor`: the amplitudes of a state, for libraries that read them where they lie.
//!
//! C passes an address to write to, so this file has `unsafe`.

use runtime_abi::CBool;
use runtime_abi::kit::{guard, not_null};

use super::documents::STATE_TENSOR_SYMBOL;
use super::exports::LIBRARY;
use crate::store::dlpack::Managed;

/// Writes a shard of a state to `out`, as `libgpu.h` says.
///
/// # Safety
/// `out` is null or has room for an address.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_state_tensor(
    gpu_ref: u64,
    state: i64,
    shard: u64,
    out: *mut *mut Managed,
) -> CBool {
    guard(&LIBRARY, |library| {
        not_null(out, STATE_TENSOR_SYMBOL, "out")?;
        let tensor = library.state_tensor(gpu_ref, state, shard)?;
        // SAFETY: not null, and the caller vouches for the room.
        unsafe { out.write_unaligned(tensor.export()) };
        Ok(())
    })
}
