//! What a context holds, by handle.
//!
//! A handle is a slot's number with the generation of what lies there. Generations are counted for the whole process, so a handle
//! fits one object of one context only: a stale one and one of another context are both recognised.

use std::sync::atomic::{AtomicU64, Ordering};

use statevec::State;

use crate::Error;

const SLOT_BITS: u32 = 24;

/// How many objects a context can hold at once.
const MAX_OBJECTS: usize = 1 << SLOT_BITS;

/// The generation of the object that comes next.
static NEXT_GENERATION: AtomicU64 = AtomicU64::new(1);

/// Something a handle may stand for.
#[derive(Debug)]
pub(crate) enum Object {
    Buffer(Vec<f64>),
    State(Box<State>),
}

impl Object {
    fn kind(&self) -> &'static str {
        match self {
            Self::Buffer(_) => Vec::<f64>::NAME,
            Self::State(_) => State::NAME,
        }
    }
}

/// A kind of object.
pub(crate) trait Kind {
    /// What it is called in messages.
    const NAME: &'static str;

    fn of(object: &Object) -> Option<&Self>;

    fn of_mut(object: &mut Object) -> Option<&mut Self>;
}

macro_rules! kinds {
    ($($ty:ty: $variant:ident, $name:literal;)*) => {
        $(impl Kind for $ty {
            const NAME: &'static str = $name;

            fn of(object: &Object) -> Option<&Self> {
                if let Object::$variant(object) = object { Some(object) } else { None }
            }

            fn of_mut(object: &mut Object) -> Option<&mut Self> {
                if let Object::$variant(object) = object { Some(object) } else { None }
            }
        })*
    };
}

kinds! {
    Vec<f64>: Buffer, "buffer";
    State: State, "state";
}

/// The objects of a context.
#[derive(Debug, Default)]
pub(crate) struct Objects {
    slots: Vec<Option<(u64, Object)>>,
    free: Vec<usize>,
}

impl Objects {
    /// Keeps an object and returns its handle.
    pub(crate) fn insert(&mut self, object: Object) -> Result<i64, Error> {
        let slot = self.free_slot()?;
        let generation = NEXT_GENERATION.fetch_add(1, Ordering::Relaxed);
        self.slots[slot] = Some((generation, object));
        Ok((generation << SLOT_BITS | slot as u64).cast_signed())
    }

    fn free_slot(&mut self) -> Result<usize, Error> {
        if let Some(slot) = self.free.pop() {
            return Ok(slot);
        }
        if self.slots.len() == MAX_OBJECTS {
            return Err(Error::Full { limit: MAX_OBJECTS });
        }
        self.slots.push(None);
        Ok(self.slots.len() - 1)
    }

    /// The object of that handle, if it is of this kind.
    pub(crate) fn get<T: Kind>(&self, handle: i64) -> Result<&T, Error> {
        let (slot, generation) = parts(handle);
        match self.slots.get(slot) {
            Some(Some((found, object))) if *found == generation => {
                T::of(object).ok_or_else(|| wrong_kind::<T>(handle, object))
            }
            _ => Err(unknown::<T>(handle)),
        }
    }

    /// The object of that handle, to be changed, if it is of this kind.
    pub(crate) fn get_mut<T: Kind>(&mut self, handle: i64) -> Result<&mut T, Error> {
        // Asked first, so that the error needs no second borrow.
        self.get::<T>(handle)?;
        let object = self.slots[parts(handle).0]
            .as_mut()
            .map(|(_, object)| object);
        object
            .and_then(T::of_mut)
            .ok_or_else(|| unknown::<T>(handle))
    }

    /// Lets the object of that handle go, if it is of this kind.
    pub(crate) fn remove<T: Kind>(&mut self, handle: i64) -> Result<(), Error> {
        self.get::<T>(handle)?;
        let (slot, _) = parts(handle);
        self.slots[slot] = None;
        self.free.push(slot);
        Ok(())
    }
}

fn parts(handle: i64) -> (usize, u64) {
    let handle = handle.cast_unsigned();
    ((handle % (1 << SLOT_BITS)) as usize, handle >> SLOT_BITS)
}

#[cold]
fn unknown<T: Kind>(handle: i64) -> Error {
    Error::Handle {
        handle,
        expected: T::NAME,
    }
}

#[cold]
fn wrong_kind<T: Kind>(handle: i64, found: &Object) -> Error {
    Error::Kind {
        handle,
        found: found.kind(),
        expected: T::NAME,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buffer(value: f64) -> Object {
        Object::Buffer(vec![value])
    }

    fn state() -> Object {
        Object::State(Box::new(statevec::encode(&[1.0], 1).unwrap()))
    }

    #[test]
    fn a_stale_handle_is_recognised_though_its_slot_is_in_use_again() {
        let mut objects = Objects::default();
        let first = objects.insert(buffer(1.0)).unwrap();
        objects.remove::<Vec<f64>>(first).unwrap();
        let second = objects.insert(buffer(2.0)).unwrap();
        assert_eq!(parts(first).0, parts(second).0);
        assert_eq!(
            objects.get::<Vec<f64>>(first),
            Err(Error::Handle {
                handle: first,
                expected: "buffer"
            })
        );
        assert!(objects.remove::<Vec<f64>>(first).is_err());
        assert_eq!(objects.get::<Vec<f64>>(second), Ok(&vec![2.0]));
    }

    #[test]
    fn a_handle_of_another_context_is_recognised() {
        let (mut here, mut there) = (Objects::default(), Objects::default());
        let ours = here.insert(buffer(1.0)).unwrap();
        let theirs = there.insert(buffer(2.0)).unwrap();
        assert_eq!(parts(ours).0, parts(theirs).0);
        assert!(here.get::<Vec<f64>>(theirs).is_err());
        assert!(here.get_mut::<Vec<f64>>(theirs).is_err());
    }

    #[test]
    fn another_kind_is_named() {
        let mut objects = Objects::default();
        let handle = objects.insert(state()).unwrap();
        let error = objects.get_mut::<Vec<f64>>(handle).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("handle {handle} is a state; a buffer is expected")
        );
        assert!(objects.remove::<Vec<f64>>(handle).is_err());
        assert!(objects.get::<State>(handle).is_ok());
    }

    #[test]
    fn no_number_is_taken_for_a_handle_by_chance() {
        let mut objects = Objects::default();
        objects.insert(buffer(1.0)).unwrap();
        for handle in [0, 1, -1, i64::MAX, i64::MIN] {
            assert!(objects.get::<Vec<f64>>(handle).is_err(), "{handle}");
        }
    }
}
