//! Compares a crate with its layers in the table.

use crate::modules::{Arrow, File, Modules};
use std::collections::BTreeMap;

/// Every reference or file of a crate that contradicts these layers, from the top down.
///
/// A layer names modules. A module with a folder stands for all modules in it, except those that other layers name.
pub(crate) fn faults(files: &[File], layers: &[&str]) -> Vec<String> {
    let order = Order::new(files, layers);
    let arrows = Modules::new(files).arrows();
    let mut faults = order.missing();
    faults.extend(arrows.iter().filter_map(|arrow| order.upwards(arrow)));
    faults.extend((0..layers.len()).filter_map(|layer| order.circle(layer, &arrows)));
    faults
}

struct Order<'a> {
    layers: &'a [&'a str],
    files: BTreeMap<&'a str, &'a File>,
}

impl<'a> Order<'a> {
    fn new(files: &'a [File], layers: &'a [&'a str]) -> Self {
        let files = files
            .iter()
            .map(|file| (file.module.as_str(), file))
            .collect();
        Self { layers, files }
    }

    /// The index of a module's layer. The root of a crate is above all.
    fn layer(&self, module: &str) -> Option<usize> {
        let names = self.layers.iter().enumerate();
        let names =
            names.flat_map(|(layer, names)| names.split(' ').map(move |name| (layer, name)));
        let holding = names.filter(|(_, name)| holds(name, module));
        holding
            .max_by_key(|(_, name)| name.len())
            .map(|(layer, _)| layer)
    }

    /// Files that are missing in the table, and rows without a file.
    fn missing(&self) -> Vec<String> {
        let unknown = self
            .files
            .iter()
            .filter(|(module, _)| !module.is_empty() && self.layer(module).is_none());
        let unknown = unknown.map(|(_, file)| format!("{} is in no layer of the table", file.path));
        let rows = self.layers.iter().flat_map(|names| names.split(' '));
        let empty = rows.filter(|name| !self.files.keys().any(|module| holds(name, module)));
        let empty =
            empty.map(|name| format!("the table names `{name}`, and there is no such file"));
        unknown.chain(empty).collect()
    }

    fn upwards(&self, arrow: &Arrow) -> Option<String> {
        // The root may refer to everything; a file outside the table was reported already.
        let from = self.layer(&arrow.from)?;
        let to = self.layer(&arrow.to);
        let above = match (to, arrow.to.as_str()) {
            (None, "") => "the root of the crate".into(),
            (None, _) => return None,
            (Some(to), _) if to >= from => return None,
            (Some(to), _) => self.shown(to),
        };
        Some(format!(
            "{}:{}: `{}` leads up, from layer {} to {above}",
            self.files[arrow.from.as_str()].path,
            arrow.line,
            arrow.path,
            self.shown(from),
        ))
    }

    fn shown(&self, layer: usize) -> String {
        format!("{} ({})", layer + 1, self.layers[layer])
    }

    /// A cycle of files in one layer.
    fn circle(&self, layer: usize, arrows: &[Arrow]) -> Option<String> {
        let within = |arrow: &&Arrow| {
            [&arrow.from, &arrow.to]
                .iter()
                .all(|end| self.layer(end) == Some(layer))
        };
        let mut left: Vec<&Arrow> = arrows.iter().filter(within).collect();
        // A file without references to other files is in no cycle.
        loop {
            let before = left.len();
            let starts: Vec<&str> = left.iter().map(|arrow| arrow.from.as_str()).collect();
            left.retain(|arrow| starts.contains(&arrow.to.as_str()));
            if left.len() == before {
                break;
            }
        }
        let mut way = vec![*left.first()?];
        while !way.iter().any(|arrow| arrow.from == way[way.len() - 1].to) {
            let last = way[way.len() - 1];
            way.extend(left.iter().find(|arrow| arrow.from == last.to));
        }
        let back = &way[way.len() - 1].to;
        let start = way.iter().position(|arrow| arrow.from == *back)?;
        let shown = |arrow: &&Arrow| {
            format!(
                "{}:{}: `{}`",
                self.files[arrow.from.as_str()].path,
                arrow.line,
                arrow.path
            )
        };
        let shown: Vec<String> = way[start..].iter().map(shown).collect();
        Some(format!(
            "a circle in layer {}: {}",
            self.shown(layer),
            shown.join(", then ")
        ))
    }
}

fn holds(name: &str, module: &str) -> bool {
    module
        .strip_prefix(name)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], layers: &[&str], expected: &[&str]) {
        let file = |(module, text): &(&str, &str)| File {
            module: (*module).into(),
            path: format!("src/{module}.rs"),
            text: (*text).into(),
        };
        let files: Vec<File> = files.iter().map(file).collect();
        assert_eq!(faults(&files, layers), expected);
    }

    #[test]
    fn an_arrow_upwards_is_reported_with_its_place_and_both_layers() {
        let downwards = [("high", "use crate::low;"), ("low", "fn g() {}")];
        check(&downwards, &["high", "low"], &[]);
        let fault = "src/high.rs:1: `crate::low` leads up, from layer 2 (high) to 1 (low)";
        check(&downwards, &["low", "high"], &[fault]);
        let in_code = [("high", ""), ("low", "\nfn f() { crate::high::g() }")];
        let fault = "src/low.rs:2: `crate::high::g` leads up, from layer 2 (low) to 1 (high)";
        check(&in_code, &["high", "low"], &[fault]);
    }

    #[test]
    fn what_stands_in_the_root_is_above_every_layer() {
        let files = [
            ("", "mod a; pub const SIZE: usize = 8;"),
            ("a", "use crate::SIZE;"),
        ];
        check(
            &files,
            &["a"],
            &["src/a.rs:1: `crate::SIZE` leads up, from layer 1 (a) to the root of the crate"],
        );
    }

    #[test]
    fn neighbours_may_know_each_other_one_way() {
        let one_way = [("a", "use crate::b::X;"), ("b", "struct X;")];
        check(&one_way, &["a b"], &[]);
        let both = [
            ("a", "use crate::b::X;"),
            ("b", "use crate::c;"),
            ("c", "use crate::b;"),
        ];
        let fault =
            "a circle in layer 1 (a b c): src/b.rs:1: `crate::c`, then src/c.rs:1: `crate::b`";
        check(&both, &["a b c"], &[fault]);
    }

    #[test]
    fn a_folder_is_one_row_and_parts_of_it_may_be_others() {
        let files = [
            ("a", ""),
            ("a/b", "use crate::c;"),
            ("a/d", ""),
            ("c", "use crate::a::d;"),
        ];
        check(&files, &["a", "c", "a/d"], &[]);
        check(
            &files,
            &["a", "c"],
            &["src/c.rs:1: `crate::a::d` leads up, from layer 2 (c) to 1 (a)"],
        );
    }

    #[test]
    fn a_file_without_a_row_and_a_row_without_a_file_are_reported() {
        let expected = [
            "src/b.rs is in no layer of the table",
            "the table names `c`, and there is no such file",
        ];
        check(&[("a", ""), ("b", "")], &["a c"], &expected);
    }
}
