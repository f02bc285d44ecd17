//! The generated files are current, and the header is C and C++.

use std::process::Command;

use runtime_abi::documents;

const HEADER: &str = "runtime-abi/include/gpu.h";

#[test]
fn the_header_is_current() {
    golden::check(HEADER, &documents::header());
}

#[test]
fn the_tables_of_the_documentation_are_current() {
    const PAGE: &str = "docs/abi.md";
    golden::check_section(PAGE, "functions", &documents::function_table());
    golden::check_section(PAGE, "letters", &documents::letter_table());
    golden::check_section(PAGE, "constants", &documents::constant_table());
    golden::check_section(
        PAGE,
        "header",
        &format!("```c\n{}```\n", documents::header()),
    );
}

#[test]
fn the_libraries_of_the_documentation_are_the_tested_ones() {
    const PAGE: &str = "docs/writing-a-library.md";
    for (name, language, file) in [
        ("rust", "rust", "toy.rs"),
        ("one", "c", "one.c"),
        ("c", "c", "toy.c"),
    ] {
        let code = golden::read(&format!("runtime-abi/examples/{file}"));
        golden::check_section(PAGE, name, &format!("```{language}\n{code}```\n"));
    }
}

/// Compiles a file that includes the header twice and takes the address of each function with its type.
#[track_caller]
fn compiles(mut compiler: Command, ending: &str, flags: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join(format!("uses.{ending}"));
    std::fs::write(&source, uses()).unwrap();
    std::fs::write(folder.path().join("gpu.h"), documents::header()).unwrap();
    let output = compiler
        .args(flags)
        .args(["-Wall", "-Wextra", "-pedantic", "-Werror", "-c", "-o"])
        .args([&folder.path().join("uses.o"), &source])
        .output()
        .unwrap_or_else(|error| panic!("{compiler:?}: {error}"));
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn uses() -> String {
    let mut text = String::from("#include \"gpu.h\"\n#include \"gpu.h\"\n");
    for (index, function) in runtime_abi::FUNCTIONS.iter().enumerate() {
        // The type of this pointer is that of the table; a different type in the header would not convert.
        let pointer =
            documents::prototype(function).replace(function.name, &format!("(*pointer_{index})"));
        text += &format!(
            "{pointer};\nvoid take_{index}(void);\nvoid take_{index}(void) {{ pointer_{index} = {}; }}\n",
            function.name
        );
    }
    text
}

#[test]
fn the_header_is_c() {
    compiles(toolchain::c_compiler(), "c", &["-std=c99"]);
    compiles(toolchain::c_compiler(), "c", &["-std=c11"]);
}

#[test]
fn the_header_is_cpp() {
    compiles(toolchain::cpp_compiler(), "cpp", &["-std=c++11"]);
}
