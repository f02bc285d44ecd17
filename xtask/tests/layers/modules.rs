//! The modules of a crate, and the references between its files.

use crate::paths::{Path, Source, read};
use crate::tokens::tokens;
use std::collections::BTreeMap;

/// A crate, parsed from its files.
pub(crate) struct Modules {
    /// By path from the crate's root, whose path is empty. An inline module belongs to its file's.
    modules: BTreeMap<Vec<String>, Module>,
    /// The file that defines each macro.
    macros: BTreeMap<String, Vec<String>>,
}

/// A source file of a crate.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The path of its module, as `a/b` for `crate::a::b`; empty for the crate's root.
    pub(crate) module: String,
    /// Its path on disk, for messages.
    pub(crate) path: String,
    pub(crate) text: String,
}

#[derive(Default)]
struct Module {
    /// The files, by the paths of their modules.
    file: Vec<String>,
    items: Vec<String>,
    /// The names that its `use` lines import, with their paths.
    imports: Vec<(String, Vec<String>)>,
    paths: Vec<Path>,
}

/// A reference from one file to another; both by the paths of their modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arrow {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) line: usize,
    /// The path as it is written.
    pub(crate) path: String,
}

impl Modules {
    pub(crate) fn new(files: &[File]) -> Self {
        let mut found = Self {
            modules: BTreeMap::new(),
            macros: BTreeMap::new(),
        };
        for file in files {
            let name = file.module.split('/').filter(|part| !part.is_empty());
            let name: Vec<String> = name.map(Into::into).collect();
            found.add(&name, read(&tokens(&file.text)));
        }
        found
    }

    /// Every path that leads from one file to another.
    pub(crate) fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = Vec::new();
        for (name, module) in &self.modules {
            for path in &module.paths {
                let Some(target) = self.target(name, &path.segments, 0) else {
                    continue;
                };
                let to = &self.modules[&target].file;
                if *to != module.file {
                    arrows.push(Arrow {
                        from: module.file.join("/"),
                        to: to.join("/"),
                        line: path.line,
                        path: path.segments.join("::"),
                    });
                }
            }
        }
        arrows
    }

    /// The module that defines the item of a path in a module; none for items outside the crate.
    fn target(&self, from: &[String], path: &[String], depth: usize) -> Option<Vec<String>> {
        // Globs of two modules may import each other.
        if depth > 16 {
            return None;
        }
        let Some((mut module, rest)) = self.start(from, path) else {
            return self.through_name(from, path, depth);
        };
        for (place, segment) in rest.iter().enumerate() {
            let child = [&module[..], std::slice::from_ref(segment)].concat();
            if self.modules.contains_key(&child) {
                module = child;
                continue;
            }
            let found = &self.modules[&module];
            if found.items.contains(segment) {
                return Some(module);
            }
            if let Some((_, imported)) = found.imports.iter().find(|(name, _)| name == segment) {
                let path = [imported, &rest[place + 1..]].concat();
                return self.target(&module, &path, depth + 1);
            }
            let globs = found.imports.iter().filter(|(name, _)| name == "*");
            let mut targets = globs.filter_map(|(_, glob)| {
                let path = [&glob[..glob.len() - 1], &rest[place..]].concat();
                let target = self.target(&module, &path, depth + 1)?;
                self.modules[&target]
                    .items
                    .contains(segment)
                    .then_some(target)
            });
            if let Some(target) = targets.next() {
                return Some(target);
            }
            // An exported macro is found at the crate's root, wherever it is defined.
            let exported = self.macros.get(segment).filter(|_| module.is_empty());
            return Some(exported.cloned().unwrap_or(module));
        }
        Some(module)
    }

    /// The module that defines the item of a path that starts with an imported name or with a macro.
    fn through_name(&self, from: &[String], path: &[String], depth: usize) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        if rest.is_empty() {
            return self.macros.get(first).cloned();
        }
        let mut imports = self.modules[from].imports.iter();
        let (_, imported) = imports.find(|(name, _)| name == first)?;
        self.target(from, &[imported, rest].concat(), depth + 1)
    }

    /// The module where a path starts, and the rest of the path.
    fn start<'p>(
        &self,
        from: &[String],
        path: &'p [String],
    ) -> Option<(Vec<String>, &'p [String])> {
        let (first, mut rest) = path.split_first()?;
        let mut module = from.to_vec();
        match first.as_str() {
            "crate" => module.clear(),
            "self" => {}
            "super" => drop(module.pop()),
            // A child module.
            child => {
                module.push(child.into());
                self.modules.contains_key(&module).then_some(())?;
            }
        }
        while rest.first().is_some_and(|segment| segment == "super") {
            module.pop();
            rest = &rest[1..];
        }
        Some((module, rest))
    }

    fn add(&mut self, file: &[String], source: Source) {
        let inline = source.modules.into_iter();
        for inner in std::iter::once(Vec::new()).chain(inline) {
            let name = [file, &inner].concat();
            self.modules.entry(name).or_default().file = file.to_vec();
        }
        let macros = source.macros.into_iter();
        self.macros.extend(macros.map(|name| (name, file.to_vec())));
        let own = self.modules.get_mut(file).expect("it was put there");
        own.items = source.items;
        for path in source.paths {
            let name = [file, &path.within].concat();
            let module = self.modules.get_mut(&name);
            let module = module.expect("its inline modules were put there");
            if let Some(imported) = &path.imported {
                module
                    .imports
                    .push((imported.clone(), path.segments.clone()));
            }
            module.paths.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The references of a crate, as `from -> to: path`.
    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let file = |(module, text): &(&str, &str)| File {
            module: (*module).into(),
            path: String::new(),
            text: (*text).into(),
        };
        let files: Vec<File> = files.iter().map(file).collect();
        let arrows = Modules::new(&files).arrows();
        let shown = arrows
            .iter()
            .map(|arrow| format!("{} -> {}: {}", arrow.from, arrow.to, arrow.path));
        assert_eq!(shown.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_path_leads_to_the_file_of_its_longest_module() {
        let files = [
            ("", "mod a; mod b;"),
            ("a", "use crate::b::c::D; fn f() { crate::b::e() }"),
            ("b", "mod c; fn g() { c::h() }"),
            ("b/c", "use super::super::a;"),
        ];
        check(
            &files,
            &[
                "a -> b/c: crate::b::c::D",
                "a -> b: crate::b::e",
                "b -> b/c: c::h",
                "b/c -> a: super::super::a",
            ],
        );
    }

    #[test]
    fn what_another_module_hands_on_is_where_it_was_made() {
        let files = [
            (
                "",
                "mod a; mod b; pub use b::{Error, c::*}; pub use other::Thing;",
            ),
            ("a", "use crate::{Error, Named, Thing, Unknown};"),
            ("b", "mod c; pub use self::d::Fault as Error; mod d;"),
            ("b/c", "pub struct Named;"),
            ("b/d", "pub struct Fault;"),
        ];
        let arrows = [
            " -> b/d: b::Error",
            " -> b/c: b::c::*",
            "a -> b/d: crate::Error",
            "a -> b/c: crate::Named",
            "a -> : crate::Unknown",
            "b -> b/d: self::d::Fault",
        ];
        check(&files, &arrows);
    }

    #[test]
    fn a_path_through_an_imported_module_leads_on() {
        let files = [
            ("", "mod a; mod b;"),
            (
                "a",
                "use crate::b; use std::fmt; fn f() { b::c::g(); fmt::write() }",
            ),
            ("b", "pub mod c;"),
            ("b/c", ""),
        ];
        check(&files, &["a -> b: crate::b", "a -> b/c: b::c::g"]);
    }

    #[test]
    fn inline_modules_are_their_files() {
        let files = [
            ("", "mod a; mod b;"),
            (
                "a",
                "mod unix { use super::g; use super::super::b; } fn g() {}",
            ),
            ("b", ""),
        ];
        check(&files, &["a -> b: super::super::b"]);
    }

    #[test]
    fn macros_are_found_without_a_path_and_at_the_root() {
        let files = [
            ("", "mod a; mod b;"),
            ("a", "macro_rules! m { () => {}; }"),
            ("b", "m!(); crate::m!(); println!();"),
        ];
        check(&files, &["b -> a: m", "b -> a: crate::m"]);
    }
}
