//! The other ranks as processes of this machine: `libgpu-worker`, which this process starts.
//!
//! Each worker has a socket to this process. Through it go the configuration and the shared memory of *lanes*, one for
//! each context that is open at the same time. A process that ends closes its socket, so each side learns of the
//! other's end without signals, and however it comes. Workers outlive contexts and shots.

#[cfg(target_os = "linux")]
mod death;
#[cfg(target_os = "linux")]
mod host;
#[cfg(target_os = "linux")]
mod lanes;
#[cfg(target_os = "linux")]
mod output;
#[cfg(target_os = "linux")]
mod running;
#[cfg(target_os = "linux")]
mod serving;
#[cfg(target_os = "linux")]
mod socket;
#[cfg(target_os = "linux")]
mod supervisor;

#[cfg(target_os = "linux")]
pub(crate) use host::Workers;
#[cfg(target_os = "linux")]
pub(crate) use output::print_to_log;
#[cfg(target_os = "linux")]
pub(crate) use serving::{join, wait_for_end, wait_for_lanes};

#[cfg(not(target_os = "linux"))]
mod nowhere;
#[cfg(not(target_os = "linux"))]
pub(crate) use nowhere::Workers;
