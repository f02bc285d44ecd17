//! Reading a state: amplitudes, probabilities, overlaps and expectation values.

use compute::tree::{self, Node};

use crate::backend::Backend;
use crate::complex::Complex;
use crate::error::ReadError;
use crate::state::State;

impl State {
    /// One amplitude. **Collective.**
    ///
    /// # Errors
    /// There is no amplitude of that index, or the ranks cannot communicate.
    pub fn amplitude(&self, index: u64) -> Result<Complex, ReadError> {
        let len = self.len();
        if index >= len {
            return Err(ReadError::Index { index, len });
        }
        let found = self.local(index);
        let failed = Complex::real(f64::NAN);
        let Complex { re, im } = found.as_ref().copied().unwrap_or(failed);
        let mut parts = [re, im];
        let owner = self.owner(self.placement().shard_of(index));
        self.share(&mut parts, owner)?;
        found?;
        let [re, im] = parts;
        if re.is_nan() {
            return Err(ReadError::OtherRank);
        }
        Ok(Complex { re, im })
    }

    /// The probability to measure `index`. **Collective.**
    ///
    /// # Errors
    /// As [`amplitude`](Self::amplitude).
    pub fn probability(&self, index: u64) -> Result<f64, ReadError> {
        self.amplitude(index).map(Complex::norm_squared)
    }

    /// The sum of all probabilities: 1 but for rounding. **Collective.**
    ///
    /// # Errors
    /// The ranks cannot communicate.
    pub fn total_probability(&self) -> Result<f64, ReadError> {
        self.expectation_z(0)
    }

    /// The expectation value of the product of Z on the qubits whose bits are set in `mask`: the probability of an even
    /// number of ones among them, less that of an odd number. **Collective.**
    ///
    /// # Errors
    /// The mask has a bit that is no qubit's, or the ranks cannot communicate.
    pub fn expectation_z(&self, mask: u64) -> Result<f64, ReadError> {
        if mask >= self.len() {
            let qubits = self.qubits();
            return Err(ReadError::Mask { mask, qubits });
        }
        let pool = self.execution().thread_pool();
        let own = self.parts.expectations_z(pool, mask);
        self.finish(own)
    }

    /// The inner product, this state on the left: the sum of the complex conjugates of its amplitudes times those of
    /// the other. **Collective.**
    ///
    /// # Errors
    /// The states have different placements, or the ranks cannot communicate.
    pub fn inner_product(&self, other: &Self) -> Result<Complex, ReadError> {
        self.check_alike(other)?;
        let pool = self.execution().thread_pool();
        let product = |imaginary| self.parts.inner_products(pool, &other.parts, imaginary);
        Ok(Complex {
            re: self.finish(product(false))?,
            im: self.finish(product(true))?,
        })
    }

    fn check_alike(&self, other: &Self) -> Result<(), ReadError> {
        let alike = self.placement().shards() == other.placement().shards()
            && self.placement().is_replicated() == other.placement().is_replicated()
            // GPUs here do not read each other's memory.
            && self.plan.gpus().eq(other.plan.gpus());
        if alike && self.qubits() == other.qubits() {
            return Ok(());
        }
        Err(ReadError::OtherPlacement {
            qubits: self.qubits(),
            other: other.qubits(),
        })
    }

    /// The sum over all ranks. Adding zero makes a negative zero positive: which of them it is may depend on the split.
    fn finish(&self, own: Result<Vec<f64>, ReadError>) -> Result<f64, ReadError> {
        let nodes = self.exchange(own)?;
        Ok(tree::root(0, self.len(), &nodes) + 0.0)
    }

    /// The sums of the nodes of all ranks. A rank that has none still takes part, with sums that are no numbers, which
    /// those of amplitudes never are; so all ranks know.
    pub(crate) fn exchange(
        &self,
        own: Result<Vec<f64>, ReadError>,
    ) -> Result<Vec<(Node, f64)>, ReadError> {
        let failed = || vec![f64::NAN; self.plan.own_nodes().len()];
        let sums = own.as_ref().map_or_else(|_| failed(), Clone::clone);
        let nodes = self.plan.exchange(&sums)?;
        own?;
        if nodes.iter().any(|(_, sum)| sum.is_nan()) {
            return Err(ReadError::OtherRank);
        }
        Ok(nodes)
    }
}
