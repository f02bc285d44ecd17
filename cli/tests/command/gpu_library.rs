//! `--gpu-lib`, tested with a library that has the functions that a program calls, and with several that do not. They
//! are written in C, against the header.

use std::path::Path;
use std::process::Command;

use crate::Folder;

/// A library with `add`, `half` and number 7, with placeholders for what a test changes.
const LIBRARY: &str = r#"
#include "gpu.h"
#include <string.h>

static const char *message = 0;
static bool no(const char *why) { message = why; return false; }

bool gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch) {
    (void)patch;
    return major == API_MAJOR && minor == 1 ? true : no("this library serves another API");
}
bool gpu_init(uint64_t reserved, uint64_t *out) { *out = reserved; return true; }
bool gpu_discard(uint64_t gpu_ref) { (void)gpu_ref; return true; }
bool gpu_get_function_id(const char *name, uint64_t *out) {
    if (strcmp(name, "add") == 0) { *out = 1; return true; }
    if (strcmp(name, "half") == 0) { *out = 2; return true; }
    return no("no such function");
}
bool gpu_call(uint64_t r, uint64_t f, uint64_t n, const char *b, const char *s) {
    (void)r; (void)f; (void)n; (void)b; (void)s;
    return no("nothing can be called");
}
bool gpu_get_result(uint64_t r, uint64_t n, char *out) { (void)r; (void)n; (void)out; return no("no result"); }
const char *gpu_get_error(void) { return message; }
#ifdef DESCRIPTION
const char *libgpu_describe(void) { return DESCRIPTION; }
#endif
#ifdef BEGIN
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
__attribute__((constructor)) static void begin(void) { BEGIN; }
#endif
#ifdef RUNTIME
/* Only the emulator defines this. */
extern void panic_str(uint32_t code, const char *text);
void give_up(void) { panic_str(1, "text"); }
#endif
"#;

const DESCRIBED: &str = r#"{"library": "test", "api": "0.1.0", "functions": [
    {"name": "add", "id": 1, "signature": "ii:i", "args": [], "returns": "int"},
    {"name": "half", "id": 2, "signature": "HALF", "args": [], "returns": "float"},
    {"name": "ping", "id": 7, "signature": "i:i", "args": [], "returns": "int"}]}"#;

/// Compiles C to a shared library.
#[track_caller]
fn build(folder: &Folder, name: &str, source: &str, defines: &[(&str, &str)]) {
    folder.put("library.c", source);
    let header = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime-abi/include");
    let mut compiler = Command::new("cc");
    compiler
        .args(["-shared", "-fPIC", "-o"])
        .arg(folder.path(name))
        .arg(folder.path("library.c"));
    compiler.arg("-I").arg(header);
    // As a C string literal, where the value is a text.
    compiler.args(
        defines
            .iter()
            .map(|(name, value)| format!("-D{name}={value}")),
    );
    let output = compiler.output().expect("there is a C compiler");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn described(half: &str) -> String {
    format!("{:?}", DESCRIBED.replace("HALF", half).replace('\n', " "))
}

const PROGRAMS: [&str; 5] = [
    "gpu_two_modules",
    "gpu_by_id",
    "gpu_unknown_function",
    "gpu_loops",
    "arrays",
];

fn with_library(defines: &[(&str, &str)]) -> Folder {
    let folder = Folder::with(&PROGRAMS);
    let all = [&[("API_MAJOR", "0")], defines].concat();
    build(&folder, "lib.so", LIBRARY, &all);
    folder
}

#[test]
fn a_library_that_fits_says_nothing() {
    let folder = with_library(&[("DESCRIPTION", &described("i:f"))]);
    folder
        .run(&["gpu_two_modules.hugr", "--gpu-lib", "lib.so"])
        .quietly();
    assert!(folder.text("gpu_two_modules.ll").contains("@qmain"));
    let timed = folder.run(&["gpu_two_modules.hugr", "--gpu-lib", "lib.so", "--timings"]);
    assert!(timed.stderr.contains(" library "), "{}", timed.stderr);
}

#[test]
fn what_only_the_emulator_has_is_not_missed() {
    let folder = with_library(&[("DESCRIPTION", &described("i:f")), ("RUNTIME", "1")]);
    folder
        .run(&["gpu_two_modules.hugr", "--gpu-lib", "lib.so"])
        .quietly();
}

#[test]
fn a_function_that_is_missing_is_named_with_those_that_are_there() {
    let folder = with_library(&[("DESCRIPTION", &described("i:f"))]);
    folder
        .run(&["gpu_unknown_function.hugr", "--gpu-lib", "lib.so"])
        .refused(
            1,
            &[
                "gpu_unknown_function.hugr: lib.so has no GPU function \"",
                "; it has ",
            ],
        );
    assert!(
        !folder.path("gpu_unknown_function.ll").exists(),
        "nothing is written"
    );
}

#[test]
fn all_functions_that_are_missing_are_named_at_once() {
    let folder = with_library(&[("DESCRIPTION", &described("i:f"))]);
    folder
        .run(&["gpu_loops.hugr", "--gpu-lib", "lib.so"])
        .refused(
            1,
            // The most similar names come first.
            &["lib.so has no GPU functions \"fire\", \"total\"; it has ping, add, half"],
        );
}

#[test]
fn another_signature_is_told() {
    let folder = with_library(&[("DESCRIPTION", &described("f:f"))]);
    folder
        .run(&["gpu_two_modules.hugr", "--gpu-lib", "lib.so"])
        .refused(
            1,
            &["GPU function \"half\" is called with signature i:f, but lib.so has it as f:f"],
        );
}

#[test]
fn a_function_by_id_is_looked_for_in_the_description() {
    let fits = with_library(&[("DESCRIPTION", &described("i:f"))]);
    let other = with_library(&[("DESCRIPTION", &described("i:f").replace("7", "8"))]);
    let problem = |folder: &Folder| {
        folder
            .run(&["gpu_by_id.hugr", "--check", "--gpu-lib", "lib.so"])
            .stderr
    };
    assert!(!problem(&fits).contains("number 7"), "{}", problem(&fits));
    assert!(
        problem(&other).contains("lib.so has no GPU function number 7; it has 1 (add)"),
        "{}",
        problem(&other)
    );
}

#[test]
fn a_library_that_does_not_describe_itself_is_checked_by_name() {
    let folder = with_library(&[]);
    let ran = folder.run(&["gpu_two_modules.hugr", "--gpu-lib", "lib.so"]);
    assert_eq!(ran.status, Some(0));
    assert_eq!(
        ran.stderr,
        "note: gpu_two_modules.hugr: lib.so does not describe its functions, so signatures are not checked\n"
    );
    folder
        .run(&["gpu_unknown_function.hugr", "--gpu-lib", "lib.so"])
        .refused(1, &["\": no such function\n"]);
}

#[test]
fn a_program_without_gpu_calls_fits_any_library() {
    let folder = with_library(&[("API_MAJOR", "9")]);
    folder
        .run(&["arrays.hugr", "--gpu-lib", "lib.so"])
        .quietly();
}

#[test]
fn a_library_for_another_api_is_refused() {
    let folder = with_library(&[("API_MAJOR", "9")]);
    folder
        .run(&["gpu_two_modules.hugr", "--gpu-lib", "lib.so"])
        .refused(
            1,
            &["lib.so does not serve programs for GPU API 0.1.0: this library serves another API"],
        );
}

#[test]
fn what_is_no_gpu_library_is_refused_before_anything_is_written() {
    let folder = Folder::with(&["gpu_two_modules"]);
    build(
        &folder,
        "other.so",
        "int unrelated(void) { return 1; }",
        &[],
    );
    folder.put("text.so", "hello");
    let cases = [
        ("missing.so", "missing.so: No such file"),
        ("text.so", "text.so: this is no shared library"),
        (
            "other.so",
            "other.so: this is no GPU library: it does not export gpu_validate_api, gpu_init",
        ),
    ];
    for (library, part) in cases {
        folder
            .run(&["gpu_two_modules.hugr", "--gpu-lib", library])
            .refused(1, &[part]);
    }
    assert!(!folder.path("gpu_two_modules.ll").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn a_library_for_elsewhere_is_noted_and_no_error() {
    let folder = with_library(&[]);
    // The machine of the ELF file: AArch64, or PowerPC where AArch64 is the host.
    let mut foreign = folder.get("lib.so");
    foreign[18] = if cfg!(target_arch = "aarch64") {
        21
    } else {
        183
    };
    folder.put("foreign.so", foreign);
    let archived = Command::new("sh")
        .args([
            "-c",
            "cc -c library.c -DAPI_MAJOR=0 -I \"$0\" && ar rc lib.a library.o",
        ])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime-abi/include"))
        .current_dir(folder.path("."))
        .status();
    assert!(archived.is_ok_and(|status| status.success()));
    for (name, part) in [
        ("foreign.so", "this ELF library for "),
        ("lib.a", "this static library cannot be opened here"),
        (
            "library.o",
            "this object file, which is not linked, cannot be opened here",
        ),
    ] {
        let ran = folder
            .run(&["gpu_two_modules.hugr", "--gpu-lib", name])
            .refused(0, &[part, "cannot be opened here", "not checked"]);
        assert!(
            ran.stderr.starts_with(&format!("note: {name}: ")),
            "{}",
            ran.stderr
        );
    }
    assert!(folder.path("gpu_two_modules.ll").exists());
}

/// The exports of a file are known for every machine.
#[test]
#[cfg(unix)]
fn a_file_without_the_functions_is_refused_for_any_machine() {
    let folder = Folder::with(&["gpu_two_modules"]);
    let targets = [
        "x86_64-apple-darwin",
        "aarch64-pc-windows-msvc",
        "aarch64-unknown-linux-gnu",
    ];
    for target in targets {
        let arguments = ["gpu_two_modules.hugr", "--target", target, "-o", "other.o"];
        folder.run(&arguments).quietly();
        folder
            .run(&["gpu_two_modules.hugr", "--gpu-lib", "other.o"])
            .refused(
                1,
                &["error: other.o: this is no GPU library: it does not export gpu_validate_api"],
            );
    }
    for (name, bytes) in [
        ("a.dll", &b"MZ.............."[..]),
        ("b.so", b"\x7FELF\x02\x01\x01"),
        ("c.a", b"!<arch>\n...."),
    ] {
        folder.put(name, bytes);
        folder
            .run(&["gpu_two_modules.hugr", "--gpu-lib", name])
            .refused(1, &[&format!("error: {name}: ")]);
    }
    let pipe = Command::new("mkfifo").arg(folder.path("pipe")).status();
    assert!(pipe.is_ok_and(|status| status.success()));
    for (name, part) in [
        ("pipe", "this is a pipe or a device"),
        (".", "this is a folder"),
    ] {
        folder
            .run(&["gpu_two_modules.hugr", "--gpu-lib", name])
            .refused(1, &[part, "a GPU library is a file"]);
    }
    assert!(!folder.path("gpu_two_modules.ll").exists());
}

/// Code of the library runs as soon as it is loaded. Whatever it does, the compiler continues and names the library.
#[test]
#[cfg(unix)]
fn a_library_that_does_harm_when_it_is_loaded_is_named() {
    for (begin, part) in [
        ("_exit(0)", "loading it ends the process (exit status: 0)"),
        ("exit(3)", "loading it ends the process (exit status: 3)"),
        ("abort()", "loading it crashes (signal 6)"),
        (
            "for (;;) pause()",
            "loading it takes longer than 0.5 seconds, which --time-limit changes",
        ),
    ] {
        let folder = with_library(&[("BEGIN", begin)]);
        folder
            .run(&[
                "gpu_two_modules.hugr",
                "--gpu-lib",
                "lib.so",
                "--time-limit",
                "0.5",
            ])
            .refused(1, &["error: lib.so: ", part]);
        assert!(
            !folder.path("gpu_two_modules.ll").exists(),
            "nothing is written"
        );
    }
}

#[test]
#[cfg(unix)]
fn what_a_library_prints_is_no_output_of_the_compiler() {
    let folder = with_library(&[
        ("BEGIN", "puts(\"hello\")"),
        ("DESCRIPTION", &described("i:f")),
    ]);
    let arguments = ["gpu_two_modules.hugr", "--gpu-lib", "lib.so", "-o", "-"];
    let ran = folder.run(&arguments).quietly();
    assert!(ran.text().starts_with("; ModuleID"), "{}", ran.text());
}

#[test]
#[cfg(target_os = "linux")]
fn a_library_whose_own_libraries_are_missing_is_noted() {
    let folder = with_library(&[]);
    let link = Command::new("cc")
        .args([
            "-shared",
            "-fPIC",
            "-o",
            "needy.so",
            "library.c",
            "-DAPI_MAJOR=0",
            "-Wl,--no-as-needed",
            "./lib.so",
            "-I",
        ])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime-abi/include"))
        .current_dir(folder.path("."))
        .status();
    assert!(link.is_ok_and(|status| status.success()));
    std::fs::remove_file(folder.path("lib.so")).expect("it was there");
    folder
        .run(&["gpu_two_modules.hugr", "--gpu-lib", "needy.so"])
        .refused(0, &["note: needy.so: ", "lib.so", "not checked"]);
}
