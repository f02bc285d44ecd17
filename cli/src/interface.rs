//! `--emit interface`: the GPU functions that a program uses, as JSON. `docs/compiler.md` describes the format.

use qis_pipeline::{GpuModuleUse, Platform, Prepared};
use serde::Serialize;

#[derive(Serialize)]
struct Interface<'a> {
    /// The function that the program starts with.
    entry: &'a str,
    platform: &'static str,
    /// The version of the contract that the compiled program asks for.
    gpu_api: String,
    modules: &'a [GpuModuleUse],
}

/// The JSON, followed by a newline.
pub(crate) fn json(prepared: &Prepared, platform: Platform) -> String {
    let interface = Interface {
        entry: prepared.entry_name(),
        platform: platform.name(),
        gpu_api: runtime_abi::API_VERSION.to_string(),
        modules: &prepared.gpu_interface().modules,
    };
    let text = serde_json::to_string_pretty(&interface);
    text.expect("texts and numbers can always be written") + "\n"
}
