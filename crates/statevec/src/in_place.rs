//! Input that is put into the memory of a state and encoded there: a state that needs no memory besides its own.

use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use crate::backend::Backend;
use crate::complex::Real;
use crate::encode::Encoder;
use crate::error::EncodeError;
use crate::parts::Parts;
use crate::plan::Plan;
use crate::report;
use crate::state::State;

/// The memory of a state, into which the values for it can be put; see [`Encoder::in_place_input`] and
/// [`Encoder::in_place_input_reusing`].
///
/// ```
/// use compute::Execution;
/// use statevec::{Encoder, Request};
///
/// let encoder = Encoder::new(&Execution::alone(), Request::new(2))?;
/// let mut input = encoder.in_place_input::<f64>(3)?;
/// input.fill(|indices, values| {
///     indices.zip(values).for_each(|(index, value)| *value = [1.0, 2.0, 2.0][index as usize]);
/// });
/// assert_eq!(input.encode()?.norm(), 3.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct InPlaceInput<T> {
    plan: Arc<Plan>,
    values: u64,
    parts: Parts,
    /// Whether the memory is that of an earlier state, which may not be zero past the values.
    reused: bool,
    /// Whether the values were put, or why not.
    filled: Option<Result<(), EncodeError>>,
    /// The type of the values.
    floats: PhantomData<T>,
}

impl Encoder {
    /// The memory of a state, into which `values` values for the whole state can be put before they are encoded in
    /// place. This is a collective call, and encoding them is another.
    ///
    /// # Errors
    /// There are more values than amplitudes, or the memory does not suffice; all ranks get that error.
    pub fn in_place_input<T: Real>(&self, values: u64) -> Result<InPlaceInput<T>, EncodeError> {
        InPlaceInput::new(self.plan(), values, None)
    }

    /// The same in the memory of a state that is not needed any more.
    ///
    /// # Errors
    /// There are more values than amplitudes, or the state is of another kind; all ranks get that error.
    pub fn in_place_input_reusing<T: Real>(
        &self,
        state: State,
        values: u64,
    ) -> Result<InPlaceInput<T>, EncodeError> {
        InPlaceInput::new(self.plan(), values, Some(state))
    }
}

impl<T: Real> InPlaceInput<T> {
    fn new(plan: &Arc<Plan>, values: u64, state: Option<State>) -> Result<Self, EncodeError> {
        let reused = state.is_some();
        let parts = check::<T>(plan, values).and_then(|()| match state {
            Some(state) => {
                let parts = state.into_memory_for(plan);
                parts.ok_or(EncodeError::OtherPlacement)
            }
            None => Parts::take(plan),
        });
        report::agree_only(plan, parts.as_ref().err().cloned())?;
        Ok(Self {
            plan: Arc::clone(plan),
            values,
            parts: parts.expect("a rank without memory has refused"),
            reused,
            filled: None,
            floats: PhantomData,
        })
    }

    /// Puts the values: `write` gets a range of indices that this rank holds and that have values, and the memory for
    /// these values, which holds anything at first. It is called for all such indices in order, a piece at a time.
    pub fn fill(&mut self, write: impl FnMut(Range<u64>, &mut [T])) {
        self.filled = Some(self.parts.put(self.values, write));
    }

    /// Makes amplitudes of the values, in the same memory.
    ///
    /// # Errors
    /// As [`Encoder::amplitude`]. Without [`Self::fill`] there is no data.
    pub fn encode(mut self) -> Result<State, EncodeError> {
        let refusal = match self.filled.take() {
            Some(filled) => filled.err(),
            None => Some(EncodeError::Empty),
        };
        let (plan, reused) = (self.plan, self.reused);
        let norm = self
            .parts
            .encode_in_place::<T>(&plan, self.values, refusal, reused)?;
        Ok(State::new(plan, self.parts, norm))
    }
}

/// Whether values can be encoded in place in the states of a plan.
fn check<T: Real>(plan: &Plan, values: u64) -> Result<(), EncodeError> {
    let precision = plan.precision();
    if precision != T::PRECISION {
        return Err(EncodeError::OtherFloats { precision });
    }
    plan.more_than_amplitudes(values).map_or(Ok(()), Err)
}
