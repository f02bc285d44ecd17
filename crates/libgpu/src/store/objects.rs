//! What a context holds, by handle.
//!
//! A handle is a slot's number with the generation of what lies there. Generations are counted for the whole process,
//! so a handle fits one object of one context only: a stale one and one of another context are both recognised.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Handle, Object, Stored};
use crate::Error;

const SLOT_BITS: u32 = 24;

/// How many objects a context can hold at the same time.
const MAX_OBJECTS: usize = 1 << SLOT_BITS;

/// The generation of the object that comes next.
static NEXT_GENERATION: AtomicU64 = AtomicU64::new(1);

/// The objects of a context, or those of them that a section uses.
#[derive(Debug)]
pub(crate) struct Objects {
    slots: Slots,
    free: Vec<usize>,
    /// The generation of the object that is made next, where several ranks must agree on it.
    generation: Option<u64>,
}

#[derive(Debug)]
enum Slots {
    All(Vec<Option<Slot>>),
    Some(BTreeMap<usize, Slot>),
}

#[derive(Debug)]
struct Slot {
    generation: u64,
    held: Held,
}

#[derive(Debug)]
enum Held {
    Own(Object),
    /// Read by several sections at the same time.
    Lent(Arc<Object>),
}

impl Default for Objects {
    fn default() -> Self {
        Self::of(Slots::All(Vec::new()))
    }
}

impl Objects {
    fn of(slots: Slots) -> Self {
        Self {
            slots,
            free: Vec::new(),
            generation: None,
        }
    }

    /// Gives the object that is made next this generation.
    pub(crate) fn set_generation(&mut self, generation: Option<u64>) {
        self.generation = generation;
    }

    /// Keeps an object and returns its handle.
    pub(crate) fn insert<T: Stored>(&mut self, object: T) -> Result<Handle<T>, Error> {
        let Slots::All(slots) = &mut self.slots else {
            return Err(Error::MadeInSection);
        };
        let slot = match self.free.pop() {
            Some(slot) => slot,
            None if slots.len() == MAX_OBJECTS => return Err(Error::Full { limit: MAX_OBJECTS }),
            None => {
                slots.push(None);
                slots.len() - 1
            }
        };
        let generation = self.generation.take().unwrap_or_else(next_generation);
        let held = Held::Own(object.stored());
        slots[slot] = Some(Slot { generation, held });
        let number = generation << SLOT_BITS | slot as u64;
        Ok(Handle::new(number.cast_signed()))
    }

    /// The object of that handle, if it is of this kind.
    #[inline]
    pub(crate) fn get<T: Stored>(&self, handle: Handle<T>) -> Result<&T, Error> {
        let object = self.find(handle.number()).ok_or_else(|| unknown(handle))?;
        T::of(object).ok_or_else(|| wrong_kind(handle, object))
    }

    /// The object of that handle, to be changed, if it is of this kind.
    #[inline]
    pub(crate) fn get_mut<T: Stored>(&mut self, handle: Handle<T>) -> Result<&mut T, Error> {
        // Asked first, so that the error needs no second borrow.
        self.get(handle)?;
        let object = self
            .slots
            .get_mut(parts(handle.number()).0)
            .and_then(Slot::own);
        object.and_then(T::of_mut).ok_or_else(|| unknown(handle))
    }

    /// Two different objects, the first to be changed.
    pub(crate) fn get_two<T: Stored>(
        &mut self,
        first: Handle<T>,
        second: Handle<T>,
    ) -> Result<(&mut T, &T), Error> {
        self.get(first)?;
        self.get(second)?;
        let slots = self
            .slots
            .get_two(parts(first.number()).0, parts(second.number()).0);
        let both = slots.and_then(|(first, second)| {
            Some((first.own().and_then(T::of_mut)?, T::of(second.object())?))
        });
        both.ok_or_else(|| unknown(first))
    }

    /// Lets the object of that handle go, if it is of this kind.
    pub(crate) fn remove<T: Stored>(&mut self, handle: Handle<T>) -> Result<(), Error> {
        self.get(handle)?;
        let (slot, _) = parts(handle.number());
        self.slots.take(slot);
        self.free.push(slot);
        Ok(())
    }

    /// Takes out what the sections use, a part for each: `uses` has their handles. What several use is lent to each of
    /// them, to be read; the caller has seen that none changes it. Handles that are none are left out, which the calls
    /// will tell.
    pub(crate) fn split(&mut self, uses: &[Vec<i64>]) -> Vec<Self> {
        let mut users: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        for (section, handles) in uses.iter().enumerate() {
            for &handle in handles {
                let users = users.entry(handle).or_default();
                if users.last() != Some(&section) {
                    users.push(section);
                }
            }
        }
        let mut taken: Vec<_> = uses.iter().map(|_| BTreeMap::new()).collect();
        for (handle, users) in users {
            if self.find(handle).is_some() {
                self.hand_out(parts(handle).0, &users, &mut taken);
            }
        }
        let part = |slots| Self::of(Slots::Some(slots));
        taken.into_iter().map(part).collect()
    }

    fn hand_out(&mut self, number: usize, users: &[usize], to: &mut [BTreeMap<usize, Slot>]) {
        let Some(slot) = self.slots.take(number) else {
            return;
        };
        if let [user] = users {
            to[*user].insert(number, slot);
            return;
        }
        let generation = slot.generation;
        let object = match slot.held {
            Held::Own(object) => Arc::new(object),
            Held::Lent(object) => object,
        };
        for user in users {
            let held = Held::Lent(Arc::clone(&object));
            to[*user].insert(number, Slot { generation, held });
        }
    }

    /// Takes back what a section used. What it freed stays free.
    pub(crate) fn merge(&mut self, part: Self) {
        self.free.extend(part.free);
        let (Slots::Some(part), Slots::All(slots)) = (part.slots, &mut self.slots) else {
            return;
        };
        for (number, slot) in part {
            // What was lent to several comes back with the last of them.
            if let Some(slot) = slot.whole() {
                slots[number] = Some(slot);
            }
        }
    }

    #[inline]
    fn find(&self, handle: i64) -> Option<&Object> {
        let (slot, generation) = parts(handle);
        let slot = self.slots.get(slot)?;
        (slot.generation == generation).then(|| slot.object())
    }
}

/// A generation that no object had. It may be asked for ahead, for an object that several ranks make.
pub(crate) fn next_generation() -> u64 {
    NEXT_GENERATION.fetch_add(1, Ordering::Relaxed)
}

impl Slots {
    #[inline]
    fn get(&self, slot: usize) -> Option<&Slot> {
        match self {
            Self::All(slots) => slots.get(slot)?.as_ref(),
            Self::Some(slots) => slots.get(&slot),
        }
    }

    #[inline]
    fn get_mut(&mut self, slot: usize) -> Option<&mut Slot> {
        match self {
            Self::All(slots) => slots.get_mut(slot)?.as_mut(),
            Self::Some(slots) => slots.get_mut(&slot),
        }
    }

    fn get_two(&mut self, first: usize, second: usize) -> Option<(&mut Slot, &Slot)> {
        match self {
            Self::All(slots) => {
                let [first, second] = slots.get_disjoint_mut([first, second]).ok()?;
                Some((first.as_mut()?, second.as_ref()?))
            }
            Self::Some(slots) => {
                let ours = |(slot, _): &(&usize, _)| **slot == first || **slot == second;
                let mut both = slots.iter_mut().filter(ours);
                let (lower, upper) = (both.next()?, both.next()?);
                let lower_first = *lower.0 == first;
                let (first, second) = if lower_first {
                    (lower, upper)
                } else {
                    (upper, lower)
                };
                Some((first.1, second.1))
            }
        }
    }

    fn take(&mut self, slot: usize) -> Option<Slot> {
        match self {
            Self::All(slots) => slots.get_mut(slot)?.take(),
            Self::Some(slots) => slots.remove(&slot),
        }
    }
}

impl Slot {
    #[inline]
    fn object(&self) -> &Object {
        match &self.held {
            Held::Own(object) => object,
            Held::Lent(object) => object,
        }
    }

    /// The object, to be changed, unless it is lent to others, too.
    #[inline]
    fn own(&mut self) -> Option<&mut Object> {
        match &mut self.held {
            Held::Own(object) => Some(object),
            Held::Lent(object) => Arc::get_mut(object),
        }
    }

    /// The slot with its object in one hand again, if no other section has it.
    fn whole(self) -> Option<Self> {
        let object = match self.held {
            Held::Own(object) => object,
            Held::Lent(object) => Arc::into_inner(object)?,
        };
        Some(Self {
            generation: self.generation,
            held: Held::Own(object),
        })
    }
}

fn parts(handle: i64) -> (usize, u64) {
    let handle = handle.cast_unsigned();
    ((handle % (1 << SLOT_BITS)) as usize, handle >> SLOT_BITS)
}

#[cold]
fn unknown<T: Stored>(handle: Handle<T>) -> Error {
    Error::Handle {
        handle: handle.number(),
        expected: T::KIND.name(),
    }
}

#[cold]
fn wrong_kind<T: Stored>(handle: Handle<T>, found: &Object) -> Error {
    Error::Kind {
        handle: handle.number(),
        found: found.kind().name(),
        expected: T::KIND.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::store::{Budget, Buffer, Charge, StoredState};

    fn charge() -> Charge {
        Budget::new(None, 1, None).take(0).unwrap()
    }

    fn buffer(value: f64) -> Buffer {
        let mut buffer = Buffer::new(charge());
        buffer.resize(1).unwrap();
        buffer[0] = value;
        buffer
    }

    fn state() -> Arc<StoredState> {
        let state = statevec::encode(&[1.0], 1).unwrap();
        Arc::new(StoredState::new(state, charge()))
    }

    fn value(objects: &Objects, handle: Handle<Buffer>) -> Result<f64, Error> {
        objects.get(handle).map(|buffer| buffer[0])
    }

    fn place(handle: Handle<Buffer>) -> usize {
        parts(handle.number()).0
    }

    #[test]
    fn a_stale_handle_is_recognised_though_its_slot_is_in_use_again() {
        let mut objects = Objects::default();
        let first = objects.insert(buffer(1.0)).unwrap();
        objects.remove(first).unwrap();
        let second = objects.insert(buffer(2.0)).unwrap();
        assert_eq!(place(first), place(second));
        assert_eq!(
            value(&objects, first),
            Err(Error::Handle {
                handle: first.number(),
                expected: "buffer"
            })
        );
        assert!(objects.remove(first).is_err());
        assert_eq!(value(&objects, second), Ok(2.0));
    }

    #[test]
    fn a_handle_of_another_context_is_recognised() {
        let (mut here, mut there) = (Objects::default(), Objects::default());
        let ours = here.insert(buffer(1.0)).unwrap();
        let theirs = there.insert(buffer(2.0)).unwrap();
        assert_eq!(place(ours), place(theirs));
        assert!(here.get(theirs).is_err());
        assert!(here.get_mut(theirs).is_err());
    }

    #[test]
    fn another_kind_is_named() {
        let mut objects = Objects::default();
        let state = objects.insert(state()).unwrap();
        let number = state.number();
        let taken_for = Handle::<Buffer>::new(number);
        let error = objects.get_mut(taken_for).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("handle {number} is a state; a buffer is expected")
        );
        assert!(objects.remove(taken_for).is_err());
        assert!(objects.get(state).is_ok());
    }

    #[test]
    fn sections_take_their_objects_with_them_and_bring_them_back() {
        let mut objects = Objects::default();
        let made = [1.0, 2.0, 3.0, 4.0].map(|value| objects.insert(buffer(value)).unwrap());
        let [a, b, c, rest] = made;
        let uses = |handles: &[Handle<Buffer>]| handles.iter().map(|one| one.number()).collect();
        let mut taken = objects.split(&[uses(&[a, c, a]), uses(&[b, c]), vec![77]]);
        assert!(objects.get(a).is_err() && objects.get(rest).is_ok());
        taken[0].get_two(a, c).unwrap().0[0] = 10.0;
        assert!(taken[0].get_two(c, a).is_err(), "lent to another one, too");
        assert_eq!(value(&taken[1], c), Ok(3.0));
        assert!(taken[1].get(a).is_err());
        taken[1].remove(b).unwrap();
        assert_eq!(taken[1].insert(buffer(0.0)), Err(Error::MadeInSection));
        taken.into_iter().for_each(|part| objects.merge(part));
        assert_eq!(value(&objects, a), Ok(10.0));
        assert!(objects.get(b).is_err(), "freed in its section");
        objects.get_mut(c).unwrap()[0] = 5.0;
        let next = objects.insert(buffer(6.0)).unwrap();
        assert_eq!(place(next), place(b), "the slot is free again");
    }

    #[test]
    fn no_number_is_taken_for_a_handle_by_chance() {
        let mut objects = Objects::default();
        objects.insert(buffer(1.0)).unwrap();
        for handle in [0, 1, -1, i64::MAX, i64::MIN] {
            let handle = Handle::<Buffer>::new(handle);
            assert!(objects.get(handle).is_err(), "{handle:?}");
        }
    }
}
