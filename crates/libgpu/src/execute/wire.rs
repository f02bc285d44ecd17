//! Commands as bytes, for ranks in other processes.
//!
//! The bytes of a command are those of its parts, in order, without padding: numbers little endian, lists behind their
//! length. A call is its function's place in the table, the length of its arguments, and these. Both sides run the same
//! build, so there is no version.

use super::{Command, Work};
use crate::FUNCTIONS;
use crate::functions::{Call, Function, Item, Region};
use crate::record::Order;

/// Why bytes are no command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoCommand {
    /// They end in the middle of one.
    #[error("the bytes of a command end after {0}, in the middle of it")]
    Short(usize),
    /// More follow.
    #[error("{0} bytes follow a command")]
    Long(usize),
    /// A tag that stands for nothing.
    #[error("byte {at} of a command is {found}; {what} is from 0 to {last}")]
    Tag {
        at: usize,
        found: u8,
        what: &'static str,
        last: u8,
    },
    /// A function that the library does not have, or that ranks do not run.
    #[error("row {0} is no function for ranks")]
    Function(u64),
    /// Arguments of another size.
    #[error("{function} takes {expected} bytes of arguments; the command has {found}")]
    Arguments {
        function: &'static str,
        expected: usize,
        found: u64,
    },
}

/// The bytes of the command to make a call.
pub(super) fn call_to_bytes(
    function: &'static Function,
    blob: &[u8],
    generation: Option<u64>,
) -> Vec<u8> {
    let mut bytes = Writer::command(generation);
    bytes.byte(0);
    bytes.call(function, blob);
    bytes.0
}

impl Command {
    /// The command as bytes.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Writer::command(self.generation);
        match &self.work {
            Work::Call(call) => {
                return call_to_bytes(call.function, &call.blob, self.generation);
            }
            Work::Sections(sections) => {
                bytes.byte(1);
                bytes.sections(sections);
            }
            Work::Graph(items) => {
                bytes.byte(2);
                bytes.list(items, Writer::item);
            }
        }
        bytes.0
    }

    /// The command that these bytes are. It takes no more memory than a multiple of their number.
    ///
    /// # Errors
    /// They are none.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, NoCommand> {
        let mut reader = Reader { bytes, at: 0 };
        let some = reader.tag("whether there is a generation", 1)? == 1;
        let generation = reader.number()?;
        let work = match reader.tag("the kind of work", 2)? {
            0 => Work::Call(reader.call()?),
            1 => Work::Sections(reader.sections()?.into()),
            _ => Work::Graph(reader.list(Reader::item)?.into()),
        };
        match bytes.len() - reader.at {
            0 => Ok(Self {
                generation: some.then_some(generation),
                work,
            }),
            rest => Err(NoCommand::Long(rest)),
        }
    }
}

#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    /// The beginning of a command.
    fn command(generation: Option<u64>) -> Self {
        let mut bytes = Self::default();
        bytes.byte(generation.is_some().into());
        bytes.number(generation.unwrap_or(0));
        bytes
    }

    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    fn number(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }

    fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.number(items.len() as u64);
        items.iter().for_each(|item| write(self, item));
    }

    fn call(&mut self, function: &'static Function, blob: &[u8]) {
        self.number(function.number as u64);
        self.number(blob.len() as u64);
        self.0.extend(blob);
    }

    fn sections(&mut self, sections: &[Vec<Call>]) {
        let call = |bytes: &mut Self, call: &Call| bytes.call(call.function, &call.blob);
        self.list(sections, |bytes, section| bytes.list(section, call));
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Call(call) => {
                self.byte(0);
                self.call(call.function, &call.blob);
            }
            Item::Region(region) => {
                self.byte(1);
                self.byte((region.order == Order::InTurn).into());
                self.sections(&region.sections);
            }
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], NoCommand> {
        let rest = self.bytes[self.at..].first_chunk();
        let taken = rest.ok_or(NoCommand::Short(self.bytes.len()))?;
        self.at += N;
        Ok(*taken)
    }

    fn number(&mut self) -> Result<u64, NoCommand> {
        self.take().map(u64::from_le_bytes)
    }

    /// A byte from 0 to `last`.
    fn tag(&mut self, what: &'static str, last: u8) -> Result<u8, NoCommand> {
        let [found] = self.take()?;
        let at = self.at - 1;
        let wrong = NoCommand::Tag {
            at,
            found,
            what,
            last,
        };
        (found <= last).then_some(found).ok_or(wrong)
    }

    /// A list whose items take a byte each at least: its length says nothing that the bytes do not bear out.
    fn list<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Result<T, NoCommand>,
    ) -> Result<Vec<T>, NoCommand> {
        let len = self.number()?;
        (0..len).map(|_| read(self)).collect()
    }

    fn call(&mut self) -> Result<Call, NoCommand> {
        let number = self.number()?;
        let row = usize::try_from(number)
            .ok()
            .and_then(|row| FUNCTIONS.get(row));
        let function = row.filter(|function| function.is_for_ranks());
        let function = function.ok_or(NoCommand::Function(number))?;
        let (expected, found) = (function.signature().blob_size(), self.number()?);
        if found != expected as u64 {
            return Err(NoCommand::Arguments {
                function: function.name,
                expected,
                found,
            });
        }
        let end = self.at + expected;
        let blob = self.bytes.get(self.at..end);
        let blob = blob.ok_or(NoCommand::Short(self.bytes.len()))?;
        self.at = end;
        Ok(Call::new(function, blob))
    }

    fn sections(&mut self) -> Result<Vec<Vec<Call>>, NoCommand> {
        self.list(|bytes| bytes.list(Self::call))
    }

    fn item(&mut self) -> Result<Item, NoCommand> {
        if self.tag("the kind of an item", 1)? == 0 {
            return self.call().map(Item::Call);
        }
        let order = match self.tag("the order of sections", 1)? {
            0 => Order::Together,
            _ => Order::InTurn,
        };
        Ok(Item::Region(Region::new(self.sections()?, order)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn for_ranks() -> Vec<&'static Function> {
        let functions = FUNCTIONS.iter();
        functions
            .filter(|function| function.is_for_ranks())
            .collect()
    }

    fn any_call() -> impl Strategy<Value = Call> {
        let functions = for_ranks();
        (0..functions.len()).prop_flat_map(move |which| {
            let function = functions[which];
            let size = function.signature().blob_size();
            vec(any::<u8>(), size).prop_map(move |blob| Call::new(function, &blob))
        })
    }

    fn any_sections() -> impl Strategy<Value = Vec<Vec<Call>>> {
        vec(vec(any_call(), 0..4), 0..4)
    }

    fn any_item() -> impl Strategy<Value = Item> {
        let order = prop_oneof![Just(Order::Together), Just(Order::InTurn)];
        let region = (any_sections(), order);
        prop_oneof![
            any_call().prop_map(Item::Call),
            region.prop_map(|(sections, order)| Item::Region(Region::new(sections, order))),
        ]
    }

    fn any_command() -> impl Strategy<Value = Command> {
        let work = prop_oneof![
            any_call().prop_map(Work::Call),
            any_sections().prop_map(|sections| Work::Sections(sections.into())),
            vec(any_item(), 0..4).prop_map(|items| Work::Graph(items.into())),
        ];
        let command = |(generation, work)| Command { generation, work };
        (any::<Option<u64>>(), work).prop_map(command)
    }

    proptest! {
        #[test]
        fn a_command_is_the_same_after_it_was_sent(command in any_command()) {
            let bytes = command.to_bytes();
            prop_assert_eq!(Command::from_bytes(&bytes), Ok(command));
        }

        #[test]
        fn a_part_of_a_command_is_none(command in any_command(), part in 0.0..1.0) {
            let bytes = command.to_bytes();
            let len = (part * bytes.len() as f64) as usize;
            prop_assert!(Command::from_bytes(&bytes[..len]).is_err());
            let longer = [&bytes[..], &[0]].concat();
            prop_assert_eq!(Command::from_bytes(&longer), Err(NoCommand::Long(1)));
        }

        #[test]
        fn no_bytes_do_harm(command in any_command(), at in 0.0..1.0, changed: u8) {
            let mut bytes = command.to_bytes();
            let at = (at * bytes.len() as f64) as usize;
            bytes[at] = changed;
            // What comes out of it, if anything, is what these bytes say.
            if let Ok(read) = Command::from_bytes(&bytes) {
                prop_assert_eq!(read.to_bytes().len(), bytes.len());
            }
        }
    }

    #[test]
    fn lengths_that_nothing_bears_out_take_no_memory() {
        let mut bytes = Writer::default();
        bytes.byte(0);
        bytes.number(0);
        bytes.byte(1);
        bytes.number(u64::MAX);
        let read = Command::from_bytes(&bytes.0);
        assert_eq!(read, Err(NoCommand::Short(bytes.0.len())));
    }

    #[test]
    fn functions_that_ranks_do_not_run_are_refused() {
        let counter = FUNCTIONS.iter().find(|row| row.name == "counter_create");
        let command = Command {
            generation: None,
            work: Work::Call(Call::new(counter.unwrap(), &[])),
        };
        let row = counter.unwrap().number as u64;
        let read = Command::from_bytes(&command.to_bytes());
        assert_eq!(read, Err(NoCommand::Function(row)));
        let mut beyond = Writer::command(None);
        beyond.byte(0);
        beyond.number(u64::MAX);
        beyond.number(0);
        let read = Command::from_bytes(&beyond.0);
        assert_eq!(read, Err(NoCommand::Function(u64::MAX)));
    }
}
