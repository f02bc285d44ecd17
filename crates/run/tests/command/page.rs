//! Compares the flags in `docs/libgpu-run.md` with those of the command.

use crate::Folder;

#[test]
fn the_page_has_the_flags() {
    let help = Folder::new().run(&["-h"]).says(0, &[]);
    let printed = format!("```text\n{}```\n", help.stdout);
    golden::check_section("docs/libgpu-run.md", "flags", &printed);
}
