//! The files that the crate makes: what the libraries export, that C can use them, and that the generated texts are
//! current.

mod common;

use std::process::{Command, Output};

use gpu::documents;

fn run(command: &mut Command) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&stderr)
    );
    String::from_utf8(stdout).unwrap()
}

#[test]
fn the_header_is_current() {
    golden::check("crates/libgpu/include/libgpu.h", &documents::header());
}

#[test]
fn the_page_of_functions_is_current() {
    golden::check_section(
        "docs/functions.md",
        "functions",
        &documents::function_tables(),
    );
    golden::check_section("docs/functions.md", "ids", &documents::id_table());
}

#[test]
fn the_table_of_transports_is_current() {
    golden::check_section(
        "docs/architecture.md",
        "transports",
        &documents::transport_table(),
    );
}

#[test]
fn the_guppy_module_is_current() {
    golden::check(
        "python/src/selene_libgpu/functions.py",
        &documents::guppy_module(),
    );
}

#[cfg(target_os = "linux")]
#[test]
fn the_shared_library_exports_the_contract_libgpu_h_and_what_its_worker_calls() {
    let symbols = run(Command::new("nm")
        .args(["-D", "--defined-only", "--format=just-symbols"])
        .arg(common::shared()));
    let mut found: Vec<_> = symbols.lines().collect();
    let contract = runtime_abi::FUNCTIONS.iter().map(|function| function.name);
    let mut expected: Vec<_> = contract
        .chain(documents::EXPORTS.iter().map(|export| export.name))
        .chain(["libgpu_worker"])
        .collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

/// Functions of C's `math.h` whose last bit the standard leaves open, in `double`; most have a twin for `float` that
/// ends in `f`. Functions that are not listed have one result everywhere: `sqrt`, `fma`, `fmod`, `floor` and the like.
const INEXACT: [&str; 30] = [
    "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "erf",
    "erfc", "exp", "exp10", "exp2", "expm1", "hypot", "lgamma", "lgamma_r", "log", "log10",
    "log1p", "log2", "pow", "sin", "sincos", "sinh", "tan", "tanh", "tgamma",
];

/// Systems have their own mathematical functions, so results that used these would differ between systems.
#[cfg(target_os = "linux")]
#[test]
fn the_shared_library_calls_no_mathematics_of_the_system() {
    let symbols = run(Command::new("nm")
        .args(["-D", "--undefined-only", "--format=just-symbols"])
        .arg(common::shared()));
    // Without the version, as in `sin@GLIBC_2.17`.
    let names = symbols.lines().filter_map(|line| line.split('@').next());
    let is_inexact = |name: &&str| {
        let bare = name.strip_suffix('f').filter(|bare| INEXACT.contains(bare));
        INEXACT.contains(name) || bare.is_some()
    };
    let found: Vec<&str> = names.filter(is_inexact).collect();
    // The crate `parquet` checks with these how many digits a decimal number may have; `clippy.toml` refuses them here.
    let known = ["log10", "log2"];
    let unknown: Vec<_> = found.iter().filter(|name| !known.contains(name)).collect();
    assert!(
        unknown.is_empty(),
        "{unknown:?}; the crate `libm` has these"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn the_shared_library_goes_by_its_file_name() {
    let dynamic = run(Command::new("readelf").arg("-d").arg(common::shared()));
    let line = dynamic
        .lines()
        .find(|line| line.contains("(SONAME)"))
        .expect("a SONAME");
    assert!(line.ends_with("[libgpu.so]"), "{line}");
}

/// A program in C that uses the whole interface, against both headers.
const PROGRAM: &str = r#"
#include "gpu.h"
#include "libgpu.h"

#include <stdio.h>
#include <string.h>

#define TRY(call) if (!(call)) { printf("%s\n", gpu_get_error()); return 1; }

int main(void) {
    uint64_t context, create, length, buffer, count;
    uint64_t results = 0;
    bool ready = false, idle = false, room = false;
    struct DLManagedTensorVersioned *tensor = NULL;
    TRY(gpu_validate_api(GPU_API_MAJOR, GPU_API_MINOR, GPU_API_PATCH))
    TRY(gpu_init(0, &context))
    TRY(gpu_get_function_id("buffer_create", &create))
    TRY(gpu_call(context, create, 0, NULL, ":i"))
    TRY(gpu_get_result(context, GPU_RESULT_SIZE, (char *)&buffer))
    TRY(gpu_get_function_id("buffer_len", &length))
    TRY(libgpu_wait_room(context, 60000, &room))
    TRY(gpu_call(context, length, 8, (const char *)&buffer, "i:i"))
    TRY(libgpu_wait_result(context, 60000, &results, &ready))
    TRY(libgpu_wait_idle(context, 60000, &idle))
    if (results != 1 || !ready || !idle || !room) return 3;
    TRY(gpu_get_result(context, GPU_RESULT_SIZE, (char *)&count))
    if (libgpu_state_tensor(context, (int64_t)buffer, 0, &tensor) || tensor != NULL) return 2;
    printf("%s\n", strstr(gpu_get_error(), "a state is expected"));
    TRY(gpu_discard(context))
    if (libgpu_wait_idle(context, 0, &idle) || libgpu_wait_result(context, 0, &results, NULL)) return 4;
    if (libgpu_wait_room(context, 0, &room) || libgpu_wait_room(context, 0, NULL)) return 5;
    printf("%d %d\n", (int)count, strstr(libgpu_describe(), "\"buffer_len\"") != NULL);
    return 0;
}
"#;

/// Compiles the program with what links the library, and runs it.
#[track_caller]
fn check_from_c(link: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&mut common::linked_program(folder.path(), PROGRAM, link));
    assert_eq!(output, "a state is expected\n0 1\n");
}

#[cfg(target_os = "linux")]
#[test]
fn a_c_program_uses_the_shared_library() {
    check_from_c(&[common::shared().to_str().unwrap()]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_c_program_uses_the_static_library() {
    let library = common::built("libgpu.a");
    let system = ["-lpthread", "-ldl", "-lm", "-lgcc_s"];
    let link: Vec<_> = [library.to_str().unwrap()]
        .into_iter()
        .chain(system)
        .collect();
    check_from_c(&link);
}
