//! Parallel sections as plain data: their steps, and the nodes of the graph that runs them.
//!
//! A plan is a list of regions, one behind the other. The sections of a region fork from the end of the one before, and
//! each is a chain of steps. Where two sections or more have steps a node that does nothing joins them, and that is the
//! region's end; a single section needs none.

use std::fmt;

use crate::CudaError;
use crate::launch::{Address, Launch};

/// A launch or a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A kernel runs.
    Run(Launch),
    /// Memory is copied on the device.
    Copy {
        /// The place that is written.
        to: Address,
        /// The place that is read; the two do not overlap.
        from: Address,
        /// How many bytes.
        bytes: u64,
    },
}

/// Steps that run one after another. What is one call to a program may be several of them, or none.
pub type Section = Vec<Step>;

/// Sections that may run at the same time: none changes what another one uses.
pub type Region = Vec<Section>;

/// Regions that run one after another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// In order.
    pub regions: Vec<Region>,
}

/// A node of a graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it does; a join does nothing.
    pub step: Option<Step>,
    /// The numbers of the nodes that it waits for, all of which come before it.
    pub after: Vec<usize>,
}

/// The nodes of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Nodes {
    list: Vec<Node>,
}

/// The part of nodes that a graph cannot change: which kernels and copies there are, and the order of nodes. Arguments,
/// sizes and numbers of blocks are not part of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Shape(Vec<Outline>);

/// A node without its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Outline {
    does: Does,
    after: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Does {
    /// A kernel of a module, by their names.
    Run(&'static str, &'static str),
    Copy,
    Nothing,
}

impl Plan {
    /// The nodes: one for each step, and one for each join.
    #[must_use]
    pub fn nodes(&self) -> Nodes {
        let mut nodes = Nodes::default();
        let mut end = None;
        for region in &self.regions {
            end = nodes.add_region(region, end);
        }
        nodes
    }
}

impl Nodes {
    /// In order.
    #[must_use]
    pub fn list(&self) -> &[Node] {
        &self.list
    }

    /// Their shape.
    #[must_use]
    pub fn shape(&self) -> Shape {
        Shape(self.list.iter().map(Outline::of).collect())
    }

    /// Adds the nodes of a region that begins behind a node, and returns the region's last node.
    fn add_region(&mut self, region: &Region, start: Option<usize>) -> Option<usize> {
        let filled = region.iter().filter(|section| !section.is_empty());
        let ends: Vec<usize> = filled
            .filter_map(|section| self.add_section(section, start))
            .collect();
        match ends[..] {
            [] => start,
            [end] => Some(end),
            _ => Some(self.add(None, ends)),
        }
    }

    fn add_section(&mut self, section: &Section, start: Option<usize>) -> Option<usize> {
        let chain = |end: Option<usize>, step: &Step| {
            Some(self.add(step.for_node(), end.into_iter().collect()))
        };
        section.iter().fold(start, chain)
    }

    fn add(&mut self, step: Option<Step>, after: Vec<usize>) -> usize {
        self.list.push(Node { step, after });
        self.list.len() - 1
    }

    /// The step of a node, to be replaced by one that does the same with other arguments.
    pub(crate) fn step_mut(&mut self, node: usize) -> &mut Option<Step> {
        &mut self.list[node].step
    }

    /// Whether other nodes have the same shape; the error says where they differ.
    pub(crate) fn check_shape(&self, given: &Self) -> Result<(), CudaError> {
        let (has, given) = (&self.list, &given.list);
        let shared = has.iter().zip(given).take_while(|(a, b)| a.is_like(b));
        match shared.count() {
            count if count == has.len().max(given.len()) => Ok(()),
            node => Err(CudaError::Shape {
                node,
                has: words(has.get(node), "not there"),
                given: words(given.get(node), "nothing"),
            }),
        }
    }
}

impl Node {
    /// Whether another one does the same behind the same nodes, perhaps with other arguments.
    fn is_like(&self, other: &Self) -> bool {
        Does::of(self) == Does::of(other) && self.after == other.after
    }
}

impl Step {
    /// The node's kind for this step. The driver does not copy 0 bytes, so an empty node stands for such a copy.
    fn for_node(&self) -> Option<Self> {
        match self {
            Self::Copy { bytes: 0, .. } => None,
            step => Some(step.clone()),
        }
    }
}

impl Outline {
    fn of(node: &Node) -> Self {
        Self {
            does: Does::of(node),
            after: node.after.clone(),
        }
    }
}

impl Does {
    fn of(node: &Node) -> Self {
        match &node.step {
            Some(Step::Run(launch)) => Self::Run(launch.module.name, launch.kernel),
            Some(Step::Copy { .. }) => Self::Copy,
            None => Self::Nothing,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Run(launch) => launch.fmt(f),
            Self::Copy { bytes, .. } => write!(f, "a copy of {bytes} bytes"),
        }
    }
}

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.does {
            Does::Run(_, kernel) => write!(f, "a launch of {kernel}")?,
            Does::Copy => write!(f, "a copy")?,
            Does::Nothing => write!(f, "a node without work")?,
        }
        match self.after[..] {
            [] => write!(f, " at the beginning"),
            [one] => write!(f, " behind node {one}"),
            _ => write!(f, " behind nodes {:?}", self.after),
        }
    }
}

fn words(node: Option<&Node>, none: &str) -> String {
    node.map_or_else(|| none.into(), |node| Outline::of(node).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ptx::Module;

    static MODULE: Module = Module {
        name: "letters",
        ptx: "",
    };

    /// Letters are kernels with an argument each, `=` is a copy, `0` a copy of nothing.
    fn section(steps: &str) -> Section {
        let run = |kernel| {
            Step::Run(Launch {
                module: &MODULE,
                kernel,
                blocks: 1,
                arguments: vec![7],
            })
        };
        let copy = |bytes| Step::Copy {
            to: 64,
            from: 32,
            bytes,
        };
        let step = |letter| match letter {
            'a' => run("a"),
            'b' => run("b"),
            '=' => copy(8),
            '0' => copy(0),
            _ => panic!("{letter} is no step"),
        };
        steps.chars().map(step).collect()
    }

    fn nodes(regions: &[&[&str]]) -> Nodes {
        let region = |sections: &&[&str]| sections.iter().map(|steps| section(steps)).collect();
        let regions = regions.iter().map(region).collect();
        Plan { regions }.nodes()
    }

    /// What each node does and waits for: `b 0` is a launch of `b` behind node 0, and a join is a `+`.
    #[track_caller]
    fn check(regions: &[&[&str]], expected: &[&str]) {
        let line = |outline: &Outline| {
            let does = match outline.does {
                Does::Run(_, kernel) => kernel,
                Does::Copy => "=",
                Does::Nothing => "+",
            };
            let after = outline.after.iter().map(|node| format!(" {node}"));
            after.fold(does.to_string(), |line, node| line + &node)
        };
        let found: Vec<String> = nodes(regions).shape().0.iter().map(line).collect();
        assert_eq!(found, expected, "{regions:?}");
    }

    #[test]
    fn a_single_section_is_a_chain() {
        check(&[&["ab="]], &["a", "b 0", "= 1"]);
        check(&[&["a"], &["b"], &["a"]], &["a", "b 0", "a 1"]);
    }

    #[test]
    fn two_sections_are_joined_by_a_node() {
        check(&[&["ab", "="]], &["a", "b 0", "=", "+ 1 2"]);
        check(&[&["a", "b", "=="]], &["a", "b", "=", "= 2", "+ 0 1 3"]);
    }

    #[test]
    fn adjacent_regions_keep_their_joins() {
        check(
            &[&["a", "b"], &["b", "a"]],
            &["a", "b", "+ 0 1", "b 2", "a 2", "+ 3 4"],
        );
        check(
            &[&["a"], &["b", "a"], &["="]],
            &["a", "b 0", "a 0", "+ 1 2", "= 3"],
        );
    }

    #[test]
    fn what_has_no_steps_is_nothing() {
        check(&[], &[]);
        check(&[&[]], &[]);
        check(&[&["", ""]], &[]);
        check(&[&["a", ""], &["", ""], &["", "b"]], &["a", "b 0"]);
        check(&[&["", "a", "", "b"]], &["a", "b", "+ 0 1"]);
    }

    #[test]
    fn a_copy_of_nothing_keeps_its_place() {
        check(&[&["a0b", "0"]], &["a", "+ 0", "b 1", "+", "+ 2 3"]);
    }

    #[test]
    fn arguments_are_no_part_of_the_shape() {
        let plan = |blocks, argument, bytes| {
            let (to, from) = (argument, 2 * argument);
            let launch = Launch {
                module: &MODULE,
                kernel: "a",
                blocks,
                arguments: vec![argument],
            };
            let section = vec![Step::Run(launch), Step::Copy { to, from, bytes }];
            let regions = vec![vec![section]];
            Plan { regions }.nodes()
        };
        let one = plan(1, 3, 16);
        assert_eq!(one.shape(), plan(9, 4, 24).shape());
        assert_eq!(one.check_shape(&plan(9, 4, 24)), Ok(()));
        assert_ne!(one.shape(), plan(1, 3, 0).shape());
    }

    #[test]
    fn another_shape_is_told_by_its_first_node() {
        let refusal = |has: &[&[&str]], given: &[&[&str]]| {
            let outcome = nodes(has).check_shape(&nodes(given));
            let text = outcome.unwrap_err().to_string();
            text.split_once(": its ").unwrap().1.to_string()
        };
        assert_eq!(
            refusal(&[&["ab"]], &[&["a="]]),
            "node 1 is a launch of b behind node 0, and a copy behind node 0 was given"
        );
        assert_eq!(
            refusal(&[&["ab"]], &[&["a", "b"]]),
            "node 1 is a launch of b behind node 0, and a launch of b at the beginning was given"
        );
        assert_eq!(
            refusal(&[&["a", "b"]], &[&["a", "b", "="]]),
            "node 2 is a node without work behind nodes [0, 1], and a copy at the beginning was given"
        );
        assert_eq!(
            refusal(&[&["a"]], &[&["ab"]]),
            "node 1 is not there, and a launch of b behind node 0 was given"
        );
        assert_eq!(
            refusal(&[&["a"]], &[]),
            "node 0 is a launch of a at the beginning, and nothing was given"
        );
    }
}
