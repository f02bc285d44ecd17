//! The functions by their ids, as fast as it gets: an id's lowest bits say where its row lies.
//!
//! Ids are parts of digests, so their lowest bits are spread well; a row whose place is taken lies in the next free
//! one.

use crate::Error;
use crate::functions::Function;

/// A row of the table, with what a call is checked against.
#[derive(Debug)]
pub(crate) struct Entry {
    id: u64,
    pub(crate) function: &'static Function,
    /// The signature as programs pass it, so that a call compares and does not parse.
    letters: String,
    blob_size: usize,
}

impl Entry {
    fn new(function: &'static Function, id: u64) -> Self {
        let signature = function.signature();
        Self {
            id,
            function,
            letters: signature.to_string(),
            blob_size: signature.blob_size(),
        }
    }

    /// Whether a call has the function's signature, and as many bytes as that takes.
    #[inline]
    pub(crate) fn check(&self, blob: &[u8], signature: &str) -> Result<(), Error> {
        if self.fits(blob, signature) {
            return Ok(());
        }
        Err(Error::Queue(self.mismatch(blob.len(), signature)))
    }

    #[inline]
    pub(crate) fn fits(&self, blob: &[u8], signature: &str) -> bool {
        blob.len() == self.blob_size && is_same(signature.as_bytes(), self.letters.as_bytes())
    }

    #[cold]
    fn mismatch(&self, size: usize, signature: &str) -> String {
        let (letters, expected) = (&self.letters, self.blob_size);
        if signature != letters {
            return format!("the signature is {letters:?}; it was called with {signature:?}");
        }
        format!("the arguments take {expected} bytes; it was called with {size}")
    }
}

/// Whether these are the same few letters. Calling the system's comparison takes longer than looking at each.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one == other)
}

/// The functions by their ids.
#[derive(Debug)]
pub(crate) struct Functions {
    /// A power of two of them, most of them empty.
    places: Box<[Option<Entry>]>,
}

impl Functions {
    /// # Errors
    /// Two functions have the same id.
    pub(crate) fn new(
        functions: &'static [Function],
        id: impl Fn(&Function) -> u64,
    ) -> Result<Self, IdClash> {
        let places = (4 * functions.len()).next_power_of_two();
        let mut table = Self {
            places: (0..places).map(|_| None).collect(),
        };
        for function in functions {
            table.insert(Entry::new(function, id(function)))?;
        }
        Ok(table)
    }

    fn insert(&mut self, entry: Entry) -> Result<(), IdClash> {
        if let Some(earlier) = self.get(entry.id) {
            return Err(IdClash {
                first: earlier.function.name,
                second: entry.function.name,
                id: entry.id,
            });
        }
        let mask = self.places.len() - 1;
        let mut place = entry.id as usize & mask;
        while self.places[place].is_some() {
            place = (place + 1) & mask;
        }
        self.places[place] = Some(entry);
        Ok(())
    }

    /// The function of that id.
    #[inline]
    pub(crate) fn get(&self, id: u64) -> Option<&Entry> {
        let mask = self.places.len() - 1;
        let mut place = id as usize & mask;
        // Some places are empty, so this ends.
        while let Some(entry) = self.places[place].as_ref() {
            if entry.id == id {
                return Some(entry);
            }
            place = (place + 1) & mask;
        }
        None
    }

    /// The id of the function of that name.
    pub(crate) fn id_of(&self, name: &str) -> Option<u64> {
        let mut entries = self.places.iter().flatten();
        let found = entries.find(|entry| entry.function.name == name);
        found.map(|entry| entry.id)
    }
}

/// Two functions whose names give the same id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{first} and {second} have the same id, {id}; one of them needs another name")]
pub struct IdClash {
    /// One function.
    pub first: &'static str,
    /// The other.
    pub second: &'static str,
    /// The id of both.
    pub id: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FUNCTIONS;

    #[test]
    fn every_function_is_found_by_its_id_and_its_name() {
        let table = Functions::new(FUNCTIONS, Function::id).unwrap();
        for function in FUNCTIONS {
            assert_eq!(
                table.get(function.id()).unwrap().function.name,
                function.name
            );
            assert_eq!(table.id_of(function.name), Some(function.id()));
        }
        for id in [0, 1, u64::MAX, FUNCTIONS[0].id() + (1 << 32)] {
            assert!(table.get(id).is_none(), "{id}");
        }
        assert_eq!(table.id_of("none"), None);
    }

    #[test]
    fn rows_that_want_one_place_are_all_found() {
        let id = |function: &Function| {
            u64::from(function.name.as_bytes()[0]) << 32 | function.id() << 40
        };
        let table = Functions::new(&FUNCTIONS[..20], id).unwrap();
        for function in &FUNCTIONS[..20] {
            assert_eq!(
                table.get(id(function)).unwrap().function.name,
                function.name
            );
        }
    }

    #[test]
    fn a_clash_of_ids_is_refused_with_both_names() {
        let clash = Functions::new(FUNCTIONS, |function| function.name.len() as u64).unwrap_err();
        assert_eq!(clash.first.len(), clash.second.len());
        assert_ne!(clash.first, clash.second);
        assert!(clash.to_string().contains("have the same id"));
    }
}
