//! The C header and the tables of `docs/abi.md`, generated from the table of the contract.
//!
//! They are committed, and tests check that they are current; `cargo xtask bless` writes them again.

use std::fmt::Write as _;

use crate::{
    API_VERSION, ArgType, CType, FUNCTIONS, Function, NO_ERROR_MESSAGE, PANIC_CODE, Param,
    RESULT_SIZE, ReturnType,
};

const WIDTH: usize = 100;

/// The C header, `include/gpu.h`.
#[must_use]
pub fn header() -> String {
    let functions: Vec<_> = FUNCTIONS.iter().map(declaration).collect();
    format!(
        "{}{OPENING}{}{}{CLOSING}",
        comment(
            "The contract between compiled quantum programs and GPU libraries. A library defines these functions.\n\n\
                 Generated from the table in runtime-abi/src/table.rs; change that, and run `cargo xtask bless`."
        ),
        constants(),
        functions.join("\n"),
    )
}

const OPENING: &str = "#ifndef GPU_H
#define GPU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern \"C\" {
#endif

";

const CLOSING: &str = "
#ifdef __cplusplus
}
#endif

#endif
";

fn constants() -> String {
    let version = comment("The version of the contract that this header describes.");
    let size = comment("How many bytes a result has.");
    format!(
        "{version}#define GPU_API_MAJOR {}\n#define GPU_API_MINOR {}\n#define GPU_API_PATCH {}\n\n\
         {size}#define GPU_RESULT_SIZE {RESULT_SIZE}\n\n",
        API_VERSION.major, API_VERSION.minor, API_VERSION.patch,
    )
}

fn declaration(function: &Function) -> String {
    format!("{}{};\n", comment(function.doc), prototype(function))
}

/// The function as C declares it.
#[must_use]
pub fn prototype(function: &Function) -> String {
    let params: Vec<_> = function.params.iter().map(parameter).collect();
    let params = if params.is_empty() {
        "void".into()
    } else {
        params.join(", ")
    };
    format!("{}({params})", declared(function.ret, function.name))
}

fn parameter(param: &Param) -> String {
    declared(param.ty, param.name)
}

/// A type and a name; the star of a pointer stands next to the name.
fn declared(ty: CType, name: &str) -> String {
    let space = if ty.is_pointer() { "" } else { " " };
    format!("{}{space}{name}", ty.c_name())
}

/// A wrapped C comment; empty lines separate its paragraphs.
#[must_use]
pub fn comment(text: &str) -> String {
    let paragraphs: Vec<_> = text
        .split("\n\n")
        .map(|paragraph| wrapped(paragraph, " * "))
        .collect();
    format!("/*\n{} */\n", paragraphs.join(" *\n"))
}

fn wrapped(paragraph: &str, prefix: &str) -> String {
    let mut lines = vec![String::from(prefix.trim_end())];
    for word in paragraph.split_whitespace() {
        if lines[lines.len() - 1].len() + 1 + word.len() > WIDTH {
            lines.push(prefix.trim_end().into());
        }
        let line = lines.last_mut().expect("there is always one");
        line.push(' ');
        line.push_str(word);
    }
    lines.join("\n") + "\n"
}

/// The table of functions in `docs/abi.md`.
#[must_use]
pub fn function_table() -> String {
    let mut table = String::from("| function | meaning |\n|---|---|\n");
    for function in FUNCTIONS {
        let doc = function
            .doc
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let _ = writeln!(table, "| `{}` | {doc} |", prototype(function));
    }
    table
}

/// The table of signature letters in `docs/abi.md`.
#[must_use]
pub fn letter_table() -> String {
    let mut table =
        String::from("| letter | type | as an argument | as a result |\n|---|---|---|---|\n");
    for ty in ArgType::ALL {
        let returned = ReturnType::ALL
            .iter()
            .any(|ret| ret.letter() == ty.letter());
        let result = if returned { "8 bytes" } else { "never" };
        let size = ty.size();
        let bytes = if size == 1 {
            "1 byte".into()
        } else {
            format!("{size} bytes")
        };
        let _ = writeln!(
            table,
            "| `{}` | {} | {bytes} | {result} |",
            ty.letter(),
            ty.name()
        );
    }
    let void = ReturnType::Void;
    let _ = writeln!(
        table,
        "| `{}` | {} | never | no result |",
        void.letter(),
        void.name()
    );
    table
}

/// The table of numbers and texts in `docs/abi.md`.
#[must_use]
pub fn constant_table() -> String {
    format!(
        "| what | value |\n|---|---|\n\
         | version of the contract | {API_VERSION} |\n\
         | bytes of a result | {RESULT_SIZE} |\n\
         | code of the panic after a failed call | {PANIC_CODE} |\n\
         | its text where `gpu_get_error` returns null | {NO_ERROR_MESSAGE} |\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::GpuFunction;

    #[test]
    fn prototypes_are_c() {
        let prototype = |function: GpuFunction| prototype(function.row());
        assert_eq!(
            prototype(GpuFunction::GetError),
            "const char *gpu_get_error(void)"
        );
        assert_eq!(
            prototype(GpuFunction::Init),
            "bool gpu_init(uint64_t reserved, uint64_t *gpu_ref_out)"
        );
    }

    #[test]
    fn comments_are_wrapped() {
        let text = comment(&"word ".repeat(100));
        assert!(text.lines().all(|line| line.len() <= WIDTH));
        assert_eq!(text.matches("word").count(), 100);
        assert_eq!(comment("a\n\nb"), "/*\n * a\n *\n * b\n */\n");
    }
}
