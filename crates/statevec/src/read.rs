//! What a state can be asked: amplitudes, probabilities, overlaps and expectation values.

use compute::parallel;
use compute::tree::{self, Node};
use cuda::CudaError;

use crate::complex::{Complex, Real};
use crate::error::ReadError;
use crate::gpu;
use crate::state::{Part, State, with_parts};

impl State {
    /// One amplitude. **Collective.**
    ///
    /// # Errors
    /// There is none of that index, or the ranks do not reach each other.
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
    /// The ranks do not reach each other.
    pub fn total_probability(&self) -> Result<f64, ReadError> {
        self.expectation_z(0)
    }

    /// The expectation value of the product of Z on the qubits whose bits are set in `mask`: the probability of an even number of
    /// ones among them, less that of an odd number. **Collective.**
    ///
    /// # Errors
    /// The mask has a bit that is no qubit's, or the ranks do not reach each other.
    pub fn expectation_z(&self, mask: u64) -> Result<f64, ReadError> {
        if mask >= self.len() {
            let qubits = self.qubits();
            return Err(ReadError::Mask { mask, qubits });
        }
        let own = with_parts!(&self.parts, parts => Ok(self.sums(parts, |_, index, amplitude| {
            let probability = amplitude.norm_squared();
            let odd = (index & mask).count_ones() % 2 == 1;
            if odd { -probability } else { probability }
        })), gpu parts => gpu::expectations_z(parts, mask));
        self.finish(own)
    }

    /// The inner product, this state on the left: the sum of the complex conjugates of its amplitudes times those of the other.
    /// **Collective.**
    ///
    /// # Errors
    /// The states do not lie on the devices alike, or the ranks do not reach each other.
    pub fn inner_product(&self, other: &Self) -> Result<Complex, ReadError> {
        self.check_alike(other)?;
        let product = |imaginary| {
            // Where one state is on GPUs the other one is, too.
            with_parts!(&self.parts, parts => with_parts!(&other.parts, others => {
                Ok(self.products(parts, others, imaginary))
            }, gpu _others => Ok(Vec::new())), gpu parts => {
                gpu::inner_products(parts, other.gpu_parts(), imaginary)
            })
        };
        Ok(Complex {
            re: self.finish(product(false))?,
            im: self.finish(product(true))?,
        })
    }

    /// The real or the imaginary parts of the products, added up for each of this rank's nodes.
    fn products<T: Real, U: Real>(
        &self,
        parts: &[Part<T>],
        others: &[Part<U>],
        imaginary: bool,
    ) -> Vec<f64> {
        let pair = |part: usize, index: u64, left: Complex<T>| {
            let place = (index - others[part].range.start) as usize;
            (
                left.convert::<f64>(),
                others[part].amplitudes[place].convert::<f64>(),
            )
        };
        if imaginary {
            return self.sums(parts, |part, index, left| {
                let (left, right) = pair(part, index, left);
                left.re * right.im - left.im * right.re
            });
        }
        self.sums(parts, |part, index, left| {
            let (left, right) = pair(part, index, left);
            left.re * right.re + left.im * right.im
        })
    }

    fn check_alike(&self, other: &Self) -> Result<(), ReadError> {
        let alike = self.placement().shards() == other.placement().shards()
            && self.placement().is_replicated() == other.placement().is_replicated()
            // A GPU does not read the memory of another one.
            && self.plan.gpus().eq(other.plan.gpus());
        if alike && self.qubits() == other.qubits() {
            return Ok(());
        }
        Err(ReadError::OtherPlacement {
            qubits: self.qubits(),
            other: other.qubits(),
        })
    }

    /// The sums of this rank's nodes. A term is made of the number of its part, the index and the amplitude.
    pub(crate) fn sums<T: Real>(
        &self,
        parts: &[Part<T>],
        term: impl Fn(usize, u64, Complex<T>) -> f64 + Sync,
    ) -> Vec<f64> {
        let nodes: Vec<(usize, u64, &[Complex<T>])> =
            parts.iter().enumerate().flat_map(nodes_of).collect();
        let slices: Vec<_> = nodes.iter().map(|(_, _, slice)| *slice).collect();
        let pool = self.execution().thread_pool();
        parallel::sums(pool, &slices, |node, start, piece| {
            let (part, first, _) = nodes[node];
            let first = first + start as u64;
            tree::sum_of(piece, |i, amplitude| {
                term(part, first + i as u64, amplitude)
            })
        })
    }

    /// The sum over all ranks. Adding zero makes a negative zero positive: which of them it is may depend on the split.
    fn finish(&self, own: Result<Vec<f64>, CudaError>) -> Result<f64, ReadError> {
        let nodes = self.exchange(own)?;
        Ok(tree::root(0, self.len(), &nodes) + 0.0)
    }

    /// The sums of the nodes of all ranks. A rank that has none still takes part, with sums that are no numbers, which those
    /// of amplitudes never are; so all ranks know.
    pub(crate) fn exchange<E>(
        &self,
        own: Result<Vec<f64>, E>,
    ) -> Result<Vec<(Node, f64)>, ReadError>
    where
        ReadError: From<E>,
    {
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

/// The nodes of a part: its number, their first indices and their amplitudes.
fn nodes_of<T: Real>(
    (number, part): (usize, &Part<T>),
) -> impl Iterator<Item = (usize, u64, &[Complex<T>])> {
    let nodes = tree::nodes(part.range.clone()).into_iter();
    nodes.map(move |node| {
        let first = (node.start - part.range.start) as usize;
        let slice = &part.amplitudes[first..first + node.size as usize];
        (number, node.start, slice)
    })
}
