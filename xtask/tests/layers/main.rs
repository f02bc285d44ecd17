//! Checks the layers of the code: references between crates, and between the files of each, lead down the table in
//! `table.rs`.
//!
//! A reference is a path in the code, in a `use` line or elsewhere, that leads to another file: `crate::a::b`,
//! `super::c`, a module's own child, or a name that another module re-exports, which counts as the file that defines
//! it. Code that is compiled only for tests may refer to every file.

mod modules;
mod order;
mod paths;
mod table;
mod tokens;
mod workspace;

use table::{CRATES, Crate};

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_crate_has_a_row() {
    let root = golden::root();
    let row = |folder: &str| CRATES.iter().find(|row| row.folder == folder);
    let mut faults = Vec::new();
    for folder in workspace::members(&root) {
        let package = workspace::package(&root.join(&folder));
        match row(&folder) {
            Some(row) if row.package == package => {}
            Some(row) => faults.push(format!(
                "the package in {folder} is `{package}`, in the table `{}`",
                row.package
            )),
            None => faults.push(format!("{folder} is not in the table")),
        }
    }
    let members = workspace::members(&root);
    let gone = CRATES
        .iter()
        .filter(|row| !members.iter().any(|folder| folder == row.folder));
    faults.extend(gone.map(|row| {
        format!(
            "the table has {}, which is no member of the workspace",
            row.folder
        )
    }));
    none(&faults);
}

#[test]
fn crates_use_only_what_is_below_them() {
    let root = golden::root();
    let mut faults = Vec::new();
    for (place, row) in CRATES.iter().enumerate() {
        let is_below = |name: &&&str| {
            CRATES[place + 1..]
                .iter()
                .any(|below| below.package == **name)
        };
        let above = row.uses.iter().filter(|name| !is_below(name));
        faults.extend(above.map(|name| {
            format!(
                "`{}` may not use `{name}`, which is not below it in the table",
                row.package
            )
        }));
        let used = workspace::dependencies(&root.join(row.folder)).into_iter();
        let ours = used.filter(|name| CRATES.iter().any(|row| row.package == name));
        let wrong = ours.filter(|name| !row.uses.contains(&name.as_str()));
        faults.extend(wrong.map(|name| {
            format!(
                "{}/Cargo.toml: `{}` may not depend on `{name}`",
                row.folder, row.package
            )
        }));
    }
    none(&faults);
}

#[test]
fn a_plain_build_leaves_out_what_only_tests_use() {
    let members = workspace::default_members(&golden::root());
    let only_tests = |folder: &&String| folder.starts_with("test-support/");
    assert_eq!(members.iter().find(only_tests), None);
    let support = CRATES
        .iter()
        .filter(|row| row.folder.starts_with("test-support/"));
    let support: Vec<&str> = support.map(|row| row.package).collect();
    let built = CRATES
        .iter()
        .filter(|row| members.iter().any(|folder| folder == row.folder));
    for row in built {
        let needed = row.uses.iter().find(|name| support.contains(name));
        assert_eq!(needed, None, "{} is built without tests, too", row.package);
    }
}

#[test]
fn files_know_only_what_is_below_them() {
    let root = golden::root();
    let faults = CRATES
        .iter()
        .flat_map(|row| order::faults(&workspace::files(&root, row.folder), row.layers));
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn the_documents_print_the_table() {
    golden::check_section("docs/architecture.md", "layers", &printed());
}

fn printed() -> String {
    let head = "| crate | uses | its files, from the top down |\n|---|---|---|\n";
    let rows = CRATES.iter().map(|row| {
        format!(
            "| `{}` | {} | {} |\n",
            row.folder,
            listed(row.uses),
            layers(row)
        )
    });
    std::iter::once(head.into()).chain(rows).collect()
}

fn layers(row: &Crate) -> String {
    match row.layers {
        [] => "one file".into(),
        layers => layers
            .iter()
            .map(|names| neighbours(names))
            .collect::<Vec<_>>()
            .join(" → "),
    }
}

fn neighbours(layer: &str) -> String {
    listed(&layer.split(' ').collect::<Vec<_>>())
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() {
        return "–".into();
    }
    let names = names.iter().map(|name| format!("`{name}`"));
    names.collect::<Vec<_>>().join(", ")
}
