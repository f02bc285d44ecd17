//! Compares the messages in `docs/compiler.md` with those of the command.

use crate::Folder;

const PAGE: &str = "docs/compiler.md";

#[test]
fn the_page_has_the_flags() {
    let help = Folder::new().run(&["-h"]).quietly();
    golden::check_section(PAGE, "flags", &format!("```text\n{}```\n", help.text()));
}

#[test]
fn the_page_has_an_interface() {
    let folder = Folder::with(&["gpu_by_id"]);
    let ran = folder
        .run(&["gpu_by_id.hugr", "--emit", "interface", "-o", "-"])
        .quietly();
    golden::check_section(PAGE, "interface", &format!("```json\n{}```\n", ran.text()));
}
