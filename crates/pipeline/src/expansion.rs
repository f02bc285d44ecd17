//! The size of a program once its terms are written out, and its nesting depth.
//!
//! The binary formats store each type once; types that contain it refer to it. Comparing two types visits all their
//! parts, as often as they are referred to: twenty nested pairs are a million types in a few hundred bytes. So this
//! module counts the terms as they would be written out, before the reader builds them. The reader recurses, so nesting
//! depth is counted as well.

use hugr_model::v0::table::{Module, Operation, Package, SeqPart, Symbol, Term, TermId};

use crate::ReadError;

/// The greatest nesting depth of a program. Guppy's nest a few dozen levels deep.
const DEEPEST: usize = 10_000;

/// The greatest nesting depth of a type or a constant.
const DEEPEST_TERM: usize = 1000;

/// The bytes that a term counts for. Programs that Guppy writes have at least two bytes for each term.
const BYTES: u64 = 8;

/// Checks that the terms of all nodes and regions of a package take at most `limit` bytes when they are written out.
///
/// # Errors
/// They take more, or nest too deeply.
pub(crate) fn check(package: &Package, limit: u64) -> Result<(), ReadError> {
    let modules = || package.modules.iter();
    if !modules().all(nests_well) {
        return Err(ReadError::TooDeep { limit: DEEPEST });
    }
    let sizes = modules().map(|module| Terms::new(module).total());
    let too_deep = ReadError::TooDeep {
        limit: DEEPEST_TERM,
    };
    let terms = sum(sizes).ok_or(too_deep)?;
    match terms.saturating_mul(BYTES) <= limit {
        true => Ok(()),
        false => Err(ReadError::TooLarge { limit }),
    }
}

/// Checks that brackets in a program in the text format do not nest too deeply.
///
/// # Errors
/// They do.
pub(crate) fn check_text(text: &[u8]) -> Result<(), ReadError> {
    let (mut depth, mut quoted, mut bytes) = (0_usize, false, text.iter());
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if quoted => drop(bytes.next()),
            b'"' => quoted = !quoted,
            b'(' | b'[' if !quoted => depth += 1,
            b')' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(ReadError::TooDeep { limit: DEEPEST });
        }
    }
    Ok(())
}

/// Whether the regions of a module nest within the limit and form no cycle.
fn nests_well(module: &Module) -> bool {
    let mut open = vec![(module.root, 0)];
    let mut seen = 0;
    while let Some((region, depth)) = open.pop() {
        seen += 1;
        // Each region belongs to one node.
        if depth > DEEPEST || seen > module.regions.len().max(1) {
            return false;
        }
        let nodes = module
            .get_region(region)
            .map_or(&[][..], |region| region.children);
        let nodes = nodes.iter().filter_map(|&node| module.get_node(node));
        let regions = nodes.flat_map(|node| node.regions);
        open.extend(regions.map(|&region| (region, depth + 1)));
    }
    true
}

/// The sum, or none where a part has no size.
fn sum(sizes: impl IntoIterator<Item = Option<u64>>) -> Option<u64> {
    sizes
        .into_iter()
        .try_fold(0_u64, |sum, size| Some(sum.saturating_add(size?)))
}

/// The terms of a module and their known sizes.
struct Terms<'m, 'a> {
    module: &'m Module<'a>,
    sizes: Vec<Option<u64>>,
}

impl<'m, 'a> Terms<'m, 'a> {
    fn new(module: &'m Module<'a>) -> Self {
        let sizes = vec![None; module.terms.len()];
        Self { module, sizes }
    }

    /// The size of everything; none where a term nests too deeply, or contains itself.
    fn total(&mut self) -> Option<u64> {
        let module = self.module;
        let nodes = sum(module.nodes.iter().map(|node| {
            let named = node.meta.iter().copied().chain(node.signature);
            let named = sum(named.map(|term| self.term(term, 0)))?;
            Some(named.saturating_add(self.operation(&node.operation)?))
        }))?;
        let regions = sum(module.regions.iter().map(|region| {
            let named = region.meta.iter().copied().chain(region.signature);
            sum(named.map(|term| self.term(term, 0)))
        }))?;
        Some(nodes.saturating_add(regions))
    }

    fn operation(&mut self, operation: &Operation<'a>) -> Option<u64> {
        match operation {
            Operation::Custom(term) => self.term(*term, 0),
            Operation::DefineAlias(symbol, term) => {
                Some(self.term(*term, 0)?.saturating_add(self.symbol(symbol)?))
            }
            Operation::DefineFunc(symbol)
            | Operation::DeclareFunc(symbol)
            | Operation::DeclareAlias(symbol)
            | Operation::DeclareConstructor(symbol)
            | Operation::DeclareOperation(symbol) => self.symbol(symbol),
            _ => Some(1),
        }
    }

    fn symbol(&mut self, symbol: &Symbol<'a>) -> Option<u64> {
        let params = symbol.params.iter().map(|param| param.r#type);
        let named = params
            .chain(symbol.constraints.iter().copied())
            .chain([symbol.signature]);
        sum(named.map(|term| self.term(term, 0)))
    }

    fn term(&mut self, id: TermId, depth: usize) -> Option<u64> {
        // The reader refuses a reference to a term that does not exist.
        let Some(known) = self.sizes.get(id.index()) else {
            return Some(1);
        };
        if known.is_some() {
            return *known;
        }
        if depth > DEEPEST_TERM {
            return None;
        }
        let parts: &'a [SeqPart] = match &self.module.terms[id.index()] {
            Term::List(parts) | Term::Tuple(parts) => parts,
            Term::Apply(_, arguments) => {
                let parts = sum(arguments
                    .iter()
                    .map(|&argument| self.term(argument, depth + 1)));
                return self.note(id, parts?);
            }
            _ => &[],
        };
        let parts = sum(parts.iter().map(|part| match part {
            SeqPart::Item(term) | SeqPart::Splice(term) => self.term(*term, depth + 1),
        }));
        self.note(id, parts?)
    }

    fn note(&mut self, id: TermId, parts: u64) -> Option<u64> {
        self.sizes[id.index()] = Some(parts.saturating_add(1));
        self.sizes[id.index()]
    }
}

#[cfg(test)]
mod tests {
    use hugr_model::v0::table::{Node, NodeId, Region};

    use super::*;

    /// A node whose type is pairs of pairs, nested `depth` levels deep.
    fn pairs(depth: u32) -> Package<'static> {
        let pair = |id: u32| -> &'static [SeqPart] {
            Vec::leak(vec![SeqPart::Item(TermId::new(id as usize)); 2])
        };
        let mut module = Module::default();
        let innermost = module.insert_term(Term::List(&[]));
        let outermost =
            (0..depth).fold(innermost, |_, id| module.insert_term(Term::Tuple(pair(id))));
        module.insert_node(Node {
            operation: Operation::Custom(outermost),
            ..Node::default()
        });
        Package {
            modules: vec![module],
        }
    }

    #[test]
    fn nested_pairs_count_as_they_would_be_written_out() {
        // 1 term in the middle, 2 of those and 1 around them, and so on.
        for (depth, terms) in [(0, 1), (1, 3), (2, 7), (20, (1 << 21) - 1)] {
            assert_eq!(check(&pairs(depth), terms * BYTES), Ok(()), "{depth}");
            let limit = terms * BYTES - 1;
            let too_large = Err(ReadError::TooLarge { limit });
            assert_eq!(check(&pairs(depth), limit), too_large, "{depth}");
        }
        assert!(check(&pairs(100), u64::MAX - 1).is_err());
    }

    #[test]
    fn what_nests_too_deeply_or_in_itself_is_too_much() {
        let names = |id: usize| {
            let parts = Vec::leak(vec![SeqPart::Item(TermId::new(id))]);
            let mut module = Module::default();
            let term = module.insert_term(Term::List(parts));
            module.insert_node(Node {
                signature: Some(term),
                ..Node::default()
            });
            Package {
                modules: vec![module],
            }
        };
        let too_deep = Err(ReadError::TooDeep {
            limit: DEEPEST_TERM,
        });
        assert_eq!(check(&names(0), u64::MAX), too_deep, "itself");
        assert_eq!(check(&names(7), u64::MAX), Ok(()), "nothing");
        assert_eq!(check(&pairs(DEEPEST_TERM as u32 + 2), u64::MAX), too_deep);
        let mut module = Module::default();
        module.root = module.insert_region(Region {
            children: Vec::leak(vec![NodeId::new(0)]),
            ..Region::default()
        });
        module.insert_node(Node {
            regions: Vec::leak(vec![module.root]),
            ..Node::default()
        });
        let package = Package {
            modules: vec![module],
        };
        let too_deep = Err(ReadError::TooDeep { limit: DEEPEST });
        assert_eq!(check(&package, u64::MAX), too_deep, "a region in itself");
    }

    #[test]
    fn brackets_in_texts_do_not_nest() {
        let nested = |count: usize| "([".repeat(count / 2) + &"\"(\\\"(\"".repeat(9);
        assert_eq!(check_text(nested(DEEPEST).as_bytes()), Ok(()));
        assert!(check_text(nested(DEEPEST + 2).as_bytes()).is_err());
    }
}
