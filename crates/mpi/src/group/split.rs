//! Groups of some of the ranks.

use super::call::{collect, data_of};
use super::{Group, Manner, State, index};
use crate::base::{NUMBERS, Numbers, WORDS, lowest};
use crate::baton;
use crate::letter::bytes_of;
use crate::library::Mpi;
use crate::trouble::{Round, Trouble, nonsense};
use crate::wire::{Message, TRANSPORT};
use collectives::{Call, ElementType, Error, Operation, agree};
use std::sync::Arc;

impl Group {
    /// The group of the ranks that give the same colour, in which ranks wait in this manner.
    pub(crate) fn split(&self, mpi: Mpi, color: u64, manner: Manner) -> Result<Arc<Self>, Error> {
        self.base.serve(mpi);
        let mut state = self.state();
        let state = &mut *state;
        self.ready(mpi, state)?;
        let free = self.base.free_numbers();
        // Meanwhile no other thread may take one of the numbers that this rank says it has free.
        let all = baton::kept(|| self.tell_colors(mpi, state, color, &free));
        let all = all.map_err(|trouble| self.fail(mpi, state, trouble))?;
        let common = all.iter().fold(free, |mut common, (_, free)| {
            common
                .iter_mut()
                .zip(free)
                .for_each(|(word, other)| *word &= other);
            common
        });
        // The same on all ranks, so all can go on.
        let number = lowest(&common).ok_or_else(|| Error::Unsupported {
            transport: TRANSPORT,
            what: format!("split a communicator into more than {NUMBERS} at a time; drop those that are not needed"),
        })?;
        let same: Vec<usize> = (0..self.size())
            .filter(|rank| all[*rank].0 == color)
            .collect();
        let rank = same.iter().position(|rank| *rank == self.rank).unwrap_or(0);
        let members = same.iter().map(|rank| self.members[*rank]).collect();
        let manner = (manner, &self.damage);
        let group = Self::new(
            mpi,
            &self.base,
            number,
            (rank, members),
            Some(&self.fate),
            manner,
        );
        group.inspect_err(|error| {
            self.fail(mpi, state, Trouble::News(error.clone()));
        })
    }

    /// Every rank's colour, and the numbers that it has free.
    fn tell_colors(
        &self,
        mpi: Mpi,
        state: &mut State,
        color: u64,
        free: &Numbers,
    ) -> Round<Vec<(u64, Numbers)>> {
        let size = self.size();
        let call = Call::new(Operation::Split, ElementType::U64, self.rank, (1, size));
        let mut words = vec![color];
        words.extend_from_slice(free);
        let data = bytes_of(&words);
        self.round(mpi, state, Some(call), |_, bytes| {
            let head = Message::Call(call, data.len()).write(bytes);
            bytes[head..head + data.len()].copy_from_slice(data);
            head + data.len()
        })?;
        collect(state, self.rank, call).map_err(Trouble::News)?;
        agree(&state.calls).map_err(Trouble::Known)?;
        let of = |rank: usize| match rank == self.rank {
            true => Ok((color, *free)),
            false => match data_of::<u64>(&state.peers[index(rank, self.rank)]) {
                [color, free @ ..] if free.len() == WORDS => {
                    Ok((*color, free.try_into().expect("as many words")))
                }
                _ => Err(Trouble::News(nonsense(rank))),
            },
        };
        (0..size).map(of).collect()
    }
}
