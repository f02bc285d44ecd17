//! The crates of the workspace: their files and manifests.

use crate::modules::File;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the workspace's members, relative to its root.
pub(crate) fn members(root: &Path) -> Vec<String> {
    listed_members(root, "members")
}

/// The members that a plain `cargo build` builds.
pub(crate) fn default_members(root: &Path) -> Vec<String> {
    listed_members(root, "default-members")
}

fn listed_members(root: &Path, key: &str) -> Vec<String> {
    let manifest = read(&root.join("Cargo.toml"));
    let list = manifest.split(&format!("\n{key} = [")).nth(1);
    let list = list.expect("a workspace has members");
    let list = list.split(']').next().unwrap_or_default();
    let mut folders = Vec::new();
    for pattern in list
        .split(',')
        .map(|word| word.trim().trim_matches('"'))
        .filter(|word| !word.is_empty())
    {
        match pattern.strip_suffix("/*") {
            None => folders.push(pattern.into()),
            Some(parent) => {
                let names = entries(&root.join(parent))
                    .into_iter()
                    .filter(|path| path.join("Cargo.toml").is_file());
                folders.extend(names.map(|path| format!("{parent}/{}", name(&path))));
            }
        }
    }
    folders.sort();
    folders
}

/// The name of the package in a folder.
pub(crate) fn package(folder: &Path) -> String {
    let manifest = read(&folder.join("Cargo.toml"));
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("name = "));
    line.expect("a package has a name").trim_matches('"').into()
}

/// The dependencies of a build without tests.
pub(crate) fn dependencies(folder: &Path) -> Vec<String> {
    listed_dependencies(&read(&folder.join("Cargo.toml")))
}

fn listed_dependencies(manifest: &str) -> Vec<String> {
    let mut section = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if let Some(head) = line.strip_prefix('[') {
            section = head.trim_end_matches(']');
            continue;
        }
        let counts = section.ends_with("dependencies") && !section.ends_with("dev-dependencies");
        let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
        if counts
            && !name.is_empty()
            && !name.starts_with('#')
            && line.starts_with(char::is_alphanumeric)
        {
            found.push(name.into());
        }
    }
    found
}

/// The files of a crate's library, or of its program if it has no library. Further programs, in `src/bin`, count as
/// separate crates.
pub(crate) fn files(root: &Path, folder: &str) -> Vec<File> {
    let mut files = Vec::new();
    let source = format!("{folder}/src");
    for path in entries(&root.join(&source)) {
        match (path.is_dir(), name(&path)) {
            (true, "bin") => {}
            (true, name) => add_folder(&path, &format!("{source}/{name}"), name, &mut files),
            (false, name) => add_file(&path, &source, "", name, &mut files),
        }
    }
    files
}

fn add_folder(folder: &Path, shown: &str, module: &str, files: &mut Vec<File>) {
    for path in entries(folder) {
        match (path.is_dir(), name(&path)) {
            (true, name) => add_folder(
                &path,
                &format!("{shown}/{name}"),
                &format!("{module}/{name}"),
                files,
            ),
            (false, name) => add_file(&path, shown, module, name, files),
        }
    }
}

fn add_file(path: &Path, shown: &str, parent: &str, name: &str, files: &mut Vec<File>) {
    let Some(stem) = name.strip_suffix(".rs") else {
        return;
    };
    let module = match (parent, stem) {
        ("", "lib" | "main") => String::new(),
        ("", stem) => stem.into(),
        (parent, "mod") => parent.into(),
        (parent, stem) => format!("{parent}/{stem}"),
    };
    files.push(File {
        module,
        path: format!("{shown}/{name}"),
        text: read(path),
    });
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_may_depend_on_anything() {
        let manifest = "[package]\nname = \"a\"\n[dependencies]\nb.workspace = true\nc = { path = \"c\" }\n# d = 1\n\
                        [dev-dependencies]\ne = \"1\"\n[build-dependencies]\nf = \"1\"\n[target.'cfg(unix)'.dependencies]\ng = \"1\"\n[features]\nh = []\n";
        assert_eq!(listed_dependencies(manifest), ["b", "c", "f", "g"]);
    }
}
