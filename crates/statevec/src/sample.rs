//! Measuring a state: from a random number to an outcome.
//!
//! The outcome is found by descending the sum tree of probabilities, into the upper half where the sum of the lower
//! half is not greater than the number. All ranks know the nodes of all shards, and so they all do the first steps; the
//! rank that has the node does the others. A rank keeps the sums over blocks of 1024 amplitudes of its nodes, and
//! computes the sums below when they are needed.

use collectives::{Collectives, Reduction};
use compute::tree;

use crate::backend::Backend;
use crate::error::ReadError;
use crate::outcomes::{Asked, node_of};
use crate::state::{Masses, State};

impl State {
    /// The outcome of a measurement for a random number `u` from 0 to below 1: the smallest index such that the
    /// probabilities up to and with it add up to more than `u`. An outcome of probability zero never occurs.
    /// **Collective.**
    ///
    /// # Errors
    /// `u` is not in that range, the memory for the sums does not suffice, or the ranks cannot communicate.
    pub fn sample(&self, u: f64) -> Result<u64, ReadError> {
        Ok(self.samples(&[u])?[0])
    }

    /// The outcomes for many random numbers, with one collective call for all of them. **Collective.**
    ///
    /// # Errors
    /// As [`sample`](Self::sample); the first number that is out of range is named.
    pub fn samples(&self, us: &[f64]) -> Result<Vec<u64>, ReadError> {
        if let Some(&u) = us.iter().find(|u| !(0.0..1.0).contains(*u)) {
            return Err(ReadError::Uniform { u });
        }
        let masses = self.masses()?;
        let total = tree::root(0, self.len(), &masses.nodes);
        // Rounding leaves the sum of all a little off 1.
        let rests: Vec<f64> = us.iter().map(|u| u * total).collect();
        let found = self.outcomes(masses, &rests);
        // A rank whose GPU fails still takes part, with a number that is no outcome.
        let failed = || vec![u64::MAX; us.len()];
        let mut outcomes = found.as_ref().map_or_else(|_| failed(), Clone::clone);
        if self.execution().ranks() > 1 && !self.placement().is_replicated() {
            let communicator = self.execution().communicator();
            communicator.all_reduce(&mut outcomes, Reduction::Max)?;
        }
        found?;
        if outcomes.contains(&u64::MAX) {
            return Err(ReadError::OtherRank);
        }
        Ok(outcomes)
    }

    /// The outcomes that this rank has; zero for the others.
    fn outcomes(&self, masses: &Masses, rests: &[f64]) -> Result<Vec<u64>, ReadError> {
        let (mut places, mut asked) = (Vec::new(), Vec::new());
        let own = self.plan.own_nodes();
        for (place, rest) in rests.iter().enumerate() {
            let mut rest = *rest;
            let node = node_of(&masses.nodes, self.len(), &mut rest);
            if let Ok(number) = own.binary_search_by_key(&node.start, |own| own.start) {
                places.push(place);
                asked.push(Asked { number, node, rest });
            }
        }
        let found = self.parts.outcomes(&masses.heaps, &asked)?;
        let mut outcomes = vec![0; rests.len()];
        let both = places.into_iter().zip(found);
        both.for_each(|(place, outcome)| outcomes[place] = outcome);
        Ok(outcomes)
    }

    /// The sums, computed at the first call.
    fn masses(&self) -> Result<&Masses, ReadError> {
        if let Some(masses) = self.masses.get() {
            return Ok(masses);
        }
        let masses = self.compute_masses()?;
        Ok(self.masses.get_or_init(|| masses))
    }

    fn compute_masses(&self) -> Result<Masses, ReadError> {
        let pool = self.execution().thread_pool();
        let (sums, heaps) = (self.parts.expectations_z(pool, 0), self.parts.heaps(pool));
        let (sums, heaps) = match (sums, heaps) {
            (Ok(sums), Ok(heaps)) => (Ok(sums), Some(heaps)),
            (Err(error), _) | (_, Err(error)) => (Err(error), None),
        };
        let nodes = self.exchange(sums)?;
        let heaps = heaps.expect("a rank without heaps has said so");
        Ok(Masses { nodes, heaps })
    }
}
