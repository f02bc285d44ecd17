//! Finds golden files that no test reads any more.
//!
//! insta writes the path of each snapshot that a test compares with to the file in `INSTA_SNAPSHOT_REFERENCES_FILE`.
//! After all tests ran, a `.snap` that is not listed there is unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The variable that makes insta keep the list.
pub(crate) const REFERENCES_FILE: &str = "INSTA_SNAPSHOT_REFERENCES_FILE";

/// Snapshots under `root` that are not in the list, relative to `root`.
pub(crate) fn unclaimed(root: &Path, references: &Path) -> Vec<PathBuf> {
    let list = fs::read_to_string(references).unwrap_or_default();
    let claimed: BTreeSet<PathBuf> = list
        .lines()
        .filter_map(|line| fs::canonicalize(line).ok())
        .collect();
    let mut found = Vec::new();
    find(root, &mut found);
    found.retain(|path| fs::canonicalize(path).is_ok_and(|path| !claimed.contains(&path)));
    let relative = found
        .iter()
        .map(|path| path.strip_prefix(root).unwrap_or(path).to_path_buf());
    relative.collect()
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() && !path.is_symlink() && is_source(&path) {
            find(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "snap") {
            found.push(path);
        }
    }
}

/// Excludes outputs of cargo and set-up, and hidden folders.
fn is_source(folder: &Path) -> bool {
    let name = folder
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    !name.starts_with('.') && name != "target"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_snapshots_that_no_test_read_are_left_over() {
        let root = std::env::temp_dir().join(format!("xtask-snapshots-{}", std::process::id()));
        for name in [
            "snapshots/used.snap",
            "snapshots/left.snap",
            "target/x.snap",
            ".deps/y.snap",
            "crates/a/z.snap",
        ] {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let references = root.join("references");
        // insta's paths go through the crate of the test.
        let line = root.join("crates/a/../../snapshots/used.snap");
        fs::write(&references, format!("{}\n", line.display())).unwrap();
        let left = unclaimed(&root, &references);
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(
            left,
            [
                Path::new("crates/a/z.snap"),
                Path::new("snapshots/left.snap")
            ]
        );
    }
}
