//! Signatures and blobs as plain data.
//!
//! A signature lists the types of a call as letters, such as `ifb:v`. A blob holds the arguments of that call, one
//! after another, without padding, in the machine's byte order. This module only computes with those two; it calls no
//! library.

use std::fmt;
use std::str::FromStr;

/// The type of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ArgType {
    /// A 64-bit integer, `i`; the contract does not define its sign.
    Int,
    /// A 64-bit float, `f`.
    Float,
    /// A truth value, `b`: one byte, 0 or 1.
    Bool,
}

impl ArgType {
    /// Every type that an argument may have.
    pub const ALL: [Self; 3] = [Self::Int, Self::Float, Self::Bool];

    /// The letter in a signature.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Int => 'i',
            Self::Float => 'f',
            Self::Bool => 'b',
        }
    }

    /// The number of bytes of the argument in the blob.
    #[must_use]
    pub const fn size(self) -> usize {
        match self {
            Self::Int | Self::Float => 8,
            Self::Bool => 1,
        }
    }

    /// The name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Int => "int",
            Self::Float => "float",
            Self::Bool => "bool",
        }
    }

    fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|ty| ty.letter() == letter)
    }
}

/// The type of a function's result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReturnType {
    /// A 64-bit integer, `i`.
    Int,
    /// A 64-bit float, `f`.
    Float,
    /// Nothing, `v`: no result is put into the queue.
    Void,
}

impl ReturnType {
    /// All return types.
    pub const ALL: [Self; 3] = [Self::Int, Self::Float, Self::Void];

    /// The letter in a signature.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Int => 'i',
            Self::Float => 'f',
            Self::Void => 'v',
        }
    }

    /// The name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Int => "int",
            Self::Float => "float",
            Self::Void => "none",
        }
    }

    /// The value of the 8 bytes of a result; none for a void function.
    #[must_use]
    pub fn value(self, bytes: [u8; 8]) -> Option<Value> {
        match self {
            Self::Int => Some(Value::Int(i64::from_ne_bytes(bytes))),
            Self::Float => Some(Value::Float(f64::from_ne_bytes(bytes))),
            Self::Void => None,
        }
    }

    fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|ty| ty.letter() == letter)
    }
}

/// An argument or a result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A 64-bit integer; an unsigned one is stored as the same bits.
    Int(i64),
    /// A 64-bit float.
    Float(f64),
    /// A truth value.
    Bool(bool),
}

impl Value {
    /// The type of an argument that holds this value.
    #[must_use]
    pub const fn ty(self) -> ArgType {
        match self {
            Self::Int(_) => ArgType::Int,
            Self::Float(_) => ArgType::Float,
            Self::Bool(_) => ArgType::Bool,
        }
    }

    fn push_to(self, blob: &mut Vec<u8>) {
        match self {
            Self::Int(value) => blob.extend(value.to_ne_bytes()),
            Self::Float(value) => blob.extend(value.to_ne_bytes()),
            Self::Bool(value) => blob.push(u8::from(value)),
        }
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        Self::Int(value.cast_signed())
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// The types of a call: its arguments, in order, and its result.
///
/// ```
/// use runtime_abi::{ArgType, ReturnType, Signature, Value};
///
/// let signature: Signature = "ifb:v".parse()?;
/// assert_eq!(signature.args, [ArgType::Int, ArgType::Float, ArgType::Bool]);
/// assert_eq!(signature.ret, ReturnType::Void);
/// assert_eq!(signature.offsets(), [0, 8, 16]);
///
/// let blob = signature.pack(&[Value::Int(5), Value::Float(0.5), Value::Bool(true)])?;
/// assert_eq!(blob.len(), 17);
/// assert_eq!(signature.unpack(&blob)?[2], Value::Bool(true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Signature {
    /// The types of the arguments.
    pub args: Vec<ArgType>,
    /// The type of the result.
    pub ret: ReturnType,
}

impl Signature {
    /// A signature of these types.
    #[must_use]
    pub fn new(args: impl Into<Vec<ArgType>>, ret: ReturnType) -> Self {
        Self {
            args: args.into(),
            ret,
        }
    }

    /// The offset of each argument in the blob.
    #[must_use]
    pub fn offsets(&self) -> Vec<usize> {
        let next = |end: &mut usize, ty: &ArgType| Some(std::mem::replace(end, *end + ty.size()));
        self.args.iter().scan(0, next).collect()
    }

    /// The number of bytes in the blob.
    #[must_use]
    pub fn blob_size(&self) -> usize {
        self.args.iter().map(|ty| ty.size()).sum()
    }

    /// Packs these arguments into a blob.
    ///
    /// # Errors
    /// Their number or types differ from the signature.
    pub fn pack(&self, values: &[Value]) -> Result<Vec<u8>, BlobError> {
        self.check_types(values)?;
        let mut blob = Vec::with_capacity(self.blob_size());
        values.iter().for_each(|value| value.push_to(&mut blob));
        Ok(blob)
    }

    /// Unpacks the arguments of a blob.
    ///
    /// # Errors
    /// The size of the blob differs from the signature's, or a byte of type bool is neither 0 nor 1.
    pub fn unpack(&self, blob: &[u8]) -> Result<Vec<Value>, BlobError> {
        self.check_size(blob)?;
        let mut reader = BlobReader::new(blob);
        self.args.iter().map(|ty| reader.value(*ty)).collect()
    }

    fn check_size(&self, blob: &[u8]) -> Result<(), BlobError> {
        if blob.len() == self.blob_size() {
            return Ok(());
        }
        Err(BlobError::Size {
            signature: self.to_string(),
            expected: self.blob_size(),
            found: blob.len(),
        })
    }

    fn check_types(&self, values: &[Value]) -> Result<(), BlobError> {
        if values.len() != self.args.len() {
            return Err(BlobError::Count {
                signature: self.to_string(),
                expected: self.args.len(),
                found: values.len(),
            });
        }
        for (index, (value, ty)) in values.iter().zip(&self.args).enumerate() {
            if value.ty() != *ty {
                return Err(BlobError::Type {
                    argument: index + 1,
                    expected: ty.name(),
                    found: value.ty().name(),
                });
            }
        }
        Ok(())
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.args
            .iter()
            .try_for_each(|ty| write!(f, "{}", ty.letter()))?;
        write!(f, ":{}", self.ret.letter())
    }
}

impl FromStr for Signature {
    type Err = SignatureError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let missing = || SignatureError::Colon { text: text.into() };
        let (args, ret) = text.split_once(':').ok_or_else(missing)?;
        Ok(Self {
            args: parse_args(text, args)?,
            ret: parse_ret(text, ret)?,
        })
    }
}

fn parse_args(text: &str, args: &str) -> Result<Vec<ArgType>, SignatureError> {
    let parse = |(index, letter)| {
        let unknown = || SignatureError::Argument {
            text: text.into(),
            argument: index + 1,
            letter,
        };
        ArgType::from_letter(letter).ok_or_else(unknown)
    };
    args.chars().enumerate().map(parse).collect()
}

fn parse_ret(text: &str, ret: &str) -> Result<ReturnType, SignatureError> {
    let mut letters = ret.chars();
    match (
        letters.next().and_then(ReturnType::from_letter),
        letters.next(),
    ) {
        (Some(ty), None) => Ok(ty),
        _ => Err(SignatureError::Return {
            text: text.into(),
            found: ret.into(),
        }),
    }
}

/// Reads the arguments of a blob one after another.
#[derive(Debug)]
pub struct BlobReader<'a> {
    rest: &'a [u8],
    taken: usize,
}

impl<'a> BlobReader<'a> {
    /// Starts at the first argument.
    #[must_use]
    #[inline]
    pub fn new(blob: &'a [u8]) -> Self {
        Self {
            rest: blob,
            taken: 0,
        }
    }

    /// The next argument, of this type.
    ///
    /// # Errors
    /// The blob ends within it, or a bool is neither 0 nor 1.
    pub fn value(&mut self, ty: ArgType) -> Result<Value, BlobError> {
        match ty {
            ArgType::Int => self.int().map(Value::Int),
            ArgType::Float => self.float().map(Value::Float),
            ArgType::Bool => self.truth().map(Value::Bool),
        }
    }

    /// The next argument, an integer.
    ///
    /// # Errors
    /// The blob ends within it.
    #[inline]
    pub fn int(&mut self) -> Result<i64, BlobError> {
        self.take().map(i64::from_ne_bytes)
    }

    /// The next argument, a float.
    ///
    /// # Errors
    /// The blob ends within it.
    #[inline]
    pub fn float(&mut self) -> Result<f64, BlobError> {
        self.take().map(f64::from_ne_bytes)
    }

    /// The next argument, a bool.
    ///
    /// # Errors
    /// The blob ends before it, or the byte is neither 0 nor 1.
    #[inline]
    pub fn truth(&mut self) -> Result<bool, BlobError> {
        match self.take()? {
            [0] => Ok(false),
            [1] => Ok(true),
            [byte] => Err(BlobError::Truth {
                argument: self.taken,
                byte,
            }),
        }
    }

    #[inline]
    fn take<const N: usize>(&mut self) -> Result<[u8; N], BlobError> {
        self.taken += 1;
        let argument = self.taken;
        let short = || BlobError::Short { argument };
        let (bytes, rest) = self.rest.split_first_chunk().ok_or_else(short)?;
        self.rest = rest;
        Ok(*bytes)
    }
}

/// Why a text is not a valid signature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no colon.
    #[error(
        "signature {text:?} has no colon; one letter an argument, a colon and one letter for the result are expected, such as \"if:v\""
    )]
    Colon {
        /// The whole text.
        text: String,
    },
    /// A letter that is no argument type.
    #[error("signature {text:?}: argument {argument} is {letter:?}; arguments are 'i', 'f' or 'b'")]
    Argument {
        /// The whole text.
        text: String,
        /// Which argument, from 1.
        argument: usize,
        /// The letter there.
        letter: char,
    },
    /// What follows the colon is not one return letter.
    #[error("signature {text:?}: the result is {found:?}; results are \"i\", \"f\" or \"v\"")]
    Return {
        /// The whole text.
        text: String,
        /// What follows the colon.
        found: String,
    },
}

/// Why arguments and a blob do not match.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BlobError {
    /// Too many or too few arguments.
    #[error("signature {signature:?} takes {expected} arguments, {found} were given")]
    Count {
        /// The signature.
        signature: String,
        /// The number of arguments in the signature.
        expected: usize,
        /// The number of arguments given.
        found: usize,
    },
    /// An argument of another type.
    #[error("argument {argument} is {found}; {expected} is expected")]
    Type {
        /// Which argument, from 1.
        argument: usize,
        /// The type in the signature.
        expected: &'static str,
        /// The type of the value.
        found: &'static str,
    },
    /// A blob of another size.
    #[error("the arguments of signature {signature:?} take {expected} bytes, the blob has {found}")]
    Size {
        /// The signature.
        signature: String,
        /// The size by the signature.
        expected: usize,
        /// The size of the blob.
        found: usize,
    },
    /// The blob ends before an argument does.
    #[error("the blob ends within argument {argument}")]
    Short {
        /// Which argument, from 1.
        argument: usize,
    },
    /// A bool that is neither 0 nor 1.
    #[error("argument {argument} is a bool of value {byte}; 0 and 1 are accepted")]
    Truth {
        /// Which argument, from 1.
        argument: usize,
        /// The byte there.
        byte: u8,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(text: &str) -> Result<Signature, String> {
        text.parse()
            .map_err(|error: SignatureError| error.to_string())
    }

    #[test]
    fn a_signature_knows_its_layout() {
        let signature = parse("bifb:f").unwrap();
        assert_eq!(signature.offsets(), [0, 1, 9, 17]);
        assert_eq!(signature.blob_size(), 18);
        assert_eq!(parse(":v").unwrap().blob_size(), 0);
        assert_eq!(parse(":v").unwrap().offsets(), [0; 0]);
    }

    #[test]
    fn arguments_lie_in_order_without_padding() {
        let blob = parse("bi:v")
            .unwrap()
            .pack(&[true.into(), u64::MAX.into()])
            .unwrap();
        assert_eq!(blob, [1, 255, 255, 255, 255, 255, 255, 255, 255]);
        let blob = parse("if:v")
            .unwrap()
            .pack(&[1i64.into(), 1.5.into()])
            .unwrap();
        assert_eq!(blob, [1i64.to_ne_bytes(), 1.5f64.to_ne_bytes()].concat());
    }

    #[test]
    fn an_invalid_signature_is_reported_with_a_valid_one() {
        for (text, part) in [
            ("", "no colon"),
            ("ii", "no colon"),
            ("iv:i", "argument 2 is 'v'; arguments are 'i', 'f' or 'b'"),
            (
                "i:b",
                "the result is \"b\"; results are \"i\", \"f\" or \"v\"",
            ),
            ("i:", "the result is \"\""),
            ("i:ii", "the result is \"ii\""),
            ("i:i:", "the result is \"i:\""),
            ("é:v", "argument 1 is 'é'"),
        ] {
            let message = parse(text).unwrap_err();
            assert!(message.contains(part), "{text:?} gave {message:?}");
        }
    }

    #[test]
    fn wrong_arguments_are_named() {
        let signature = parse("if:v").unwrap();
        let error = |values: &[Value]| signature.pack(values).unwrap_err().to_string();
        assert_eq!(
            error(&[1i64.into()]),
            "signature \"if:v\" takes 2 arguments, 1 were given"
        );
        assert_eq!(
            error(&[1i64.into(), true.into()]),
            "argument 2 is bool; float is expected"
        );
    }

    #[test]
    fn a_wrong_blob_is_refused() {
        let signature = parse("ib:v").unwrap();
        let error = |blob: &[u8]| signature.unpack(blob).unwrap_err().to_string();
        assert_eq!(
            error(&[0; 8]),
            "the arguments of signature \"ib:v\" take 9 bytes, the blob has 8"
        );
        assert_eq!(
            error(&[2; 9]),
            "argument 2 is a bool of value 2; 0 and 1 are accepted"
        );
        assert_eq!(
            BlobReader::new(&[0; 7]).value(ArgType::Int),
            Err(BlobError::Short { argument: 1 })
        );
    }

    #[test]
    fn a_result_is_read_by_the_return_type() {
        assert_eq!(
            ReturnType::Int.value((-3i64).to_ne_bytes()),
            Some(Value::Int(-3))
        );
        assert_eq!(
            ReturnType::Float.value(0.25f64.to_ne_bytes()),
            Some(Value::Float(0.25))
        );
        assert_eq!(ReturnType::Void.value([0; 8]), None);
    }

    fn any_signature() -> impl Strategy<Value = Signature> {
        let args = prop::collection::vec(prop::sample::select(&ArgType::ALL[..]), 0..40);
        (args, prop::sample::select(&ReturnType::ALL[..]))
            .prop_map(|(args, ret)| Signature { args, ret })
    }

    fn any_value(ty: ArgType) -> BoxedStrategy<Value> {
        match ty {
            ArgType::Int => any::<i64>().prop_map(Value::Int).boxed(),
            ArgType::Float => prop::num::f64::ANY.prop_map(Value::Float).boxed(),
            ArgType::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        }
    }

    fn signature_with_values() -> impl Strategy<Value = (Signature, Vec<Value>)> {
        any_signature().prop_flat_map(|signature| {
            let values: Vec<_> = signature.args.iter().map(|ty| any_value(*ty)).collect();
            (Just(signature), values)
        })
    }

    proptest! {
        #[test]
        fn printing_and_parsing_are_inverse(signature in any_signature()) {
            prop_assert_eq!(signature.to_string().parse::<Signature>(), Ok(signature));
        }

        #[test]
        fn any_text_parses_to_what_prints_it_or_fails(text in "[ifbv:x]{0,6}") {
            if let Ok(signature) = text.parse::<Signature>() {
                prop_assert_eq!(signature.to_string(), text);
            }
        }

        #[test]
        fn packing_and_unpacking_are_inverse((signature, values) in signature_with_values()) {
            let blob = signature.pack(&values).unwrap();
            prop_assert_eq!(blob.len(), signature.blob_size());
            // Compares bits, because a NaN is not equal to itself.
            let again = signature.pack(&signature.unpack(&blob).unwrap()).unwrap();
            prop_assert_eq!(again, blob);
        }

        #[test]
        fn each_argument_stands_at_its_offset((signature, values) in signature_with_values()) {
            let blob = signature.pack(&values).unwrap();
            for ((value, ty), offset) in values.iter().zip(&signature.args).zip(signature.offsets()) {
                let mut bytes = Vec::new();
                value.push_to(&mut bytes);
                prop_assert_eq!(&blob[offset..offset + ty.size()], &bytes[..]);
            }
        }

        #[test]
        fn a_blob_of_another_size_is_refused((signature, values) in signature_with_values(), extra in 1usize..9) {
            let mut blob = signature.pack(&values).unwrap();
            blob.resize(blob.len() + extra, 0);
            prop_assert!(signature.unpack(&blob).is_err());
        }
    }
}
