//! The header of an `.npy` file: a Python dictionary with three entries, read in one pass.
//!
//! The accepted subset of Python covers NumPy's output, old and new, and that of other programs: either kind of quotes
//! and brackets, `u'…'` and `3L` of Python 2, comments, any order. The parser does not recurse and reads each byte
//! once.

use std::borrow::Cow;

use crate::ErrorKind;
use crate::Format;
use crate::guard::damaged;

/// The contents of a header.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The type of the elements, by NumPy's name.
    pub(super) descr: String,
    pub(super) fortran: bool,
    /// The length of each axis.
    pub(super) axes: Vec<u64>,
}

/// Reads the header in these bytes, which start at offset `at` of the file.
pub(super) fn read(text: &[u8], at: usize) -> Result<Header, ErrorKind> {
    Reader {
        text,
        at: 0,
        base: at,
    }
    .header()
}

/// The error for elements of an unsupported type.
pub(super) fn refuse_element(found: &str) -> ErrorKind {
    ErrorKind::ElementType {
        found: found.into(),
    }
}

/// A position in a header.
struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    /// The offset of the text in the file.
    base: usize,
}

impl<'a> Reader<'a> {
    fn header(&mut self) -> Result<Header, ErrorKind> {
        let (mut descr, mut fortran, mut axes) = (None, None, None);
        self.take(b"{", "a dictionary")?;
        while self.peek() != Some(b'}') {
            let start = self.at;
            match &*self.key()? {
                "descr" => descr = Some(self.descr()?),
                "fortran_order" => fortran = Some(self.boolean()?),
                "shape" => axes = Some(self.axes()?),
                _ => {
                    self.at = start;
                    return Err(self.expected("one of the keys descr, fortran_order and shape"));
                }
            }
            self.comma(b'}')?;
        }
        self.at += 1;
        if self.peek().is_some() {
            return Err(self.expected("the end of the header"));
        }
        let missing =
            |key: &str| damaged(Format::Npy)(format!("the header does not have the key {key:?}"));
        Ok(Header {
            descr: descr.ok_or_else(|| missing("descr"))?,
            fortran: fortran.ok_or_else(|| missing("fortran_order"))?,
            axes: axes.ok_or_else(|| missing("shape"))?,
        })
    }

    fn key(&mut self) -> Result<Cow<'a, str>, ErrorKind> {
        let key = self.string("a key in quotes")?;
        self.take(b":", "a colon")?;
        Ok(key)
    }

    fn descr(&mut self) -> Result<String, ErrorKind> {
        match self.peek() {
            Some(b'[' | b'(') => Err(refuse_element("a structure of fields")),
            _ => Ok(self.string("a type in quotes")?.into_owned()),
        }
    }

    fn boolean(&mut self) -> Result<bool, ErrorKind> {
        if self.take(b"True", "").is_ok() {
            return Ok(true);
        }
        self.take(b"False", "True or False").map(|()| false)
    }

    fn axes(&mut self) -> Result<Vec<u64>, ErrorKind> {
        let close = match self.peek() {
            Some(b'(') => b')',
            Some(b'[') => b']',
            _ => return Err(self.expected("a tuple of lengths")),
        };
        self.at += 1;
        let (mut axes, mut comma) = (Vec::new(), false);
        while self.peek() != Some(close) {
            axes.push(self.length()?);
            comma = self.comma(close)?;
        }
        if close == b')' && axes.len() == 1 && !comma {
            return Err(self.expected("a comma behind the only length of a tuple"));
        }
        self.at += 1;
        Ok(axes)
    }

    /// The length of an axis, which may be a long integer of Python 2.
    fn length(&mut self) -> Result<u64, ErrorKind> {
        if self.peek() == Some(b'-') {
            return Err(self.expected("a length that is not negative"));
        }
        let digits = self.text[self.at..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit());
        let digits = digits.count();
        if digits == 0 {
            return Err(self.expected("a length in digits"));
        }
        let mut number = self.text[self.at..self.at + digits].iter();
        let number = number.try_fold(0_u64, |number, byte| {
            number.checked_mul(10)?.checked_add(u64::from(byte - b'0'))
        });
        self.at += digits;
        if let Some(b'L' | b'l') = self.peek() {
            self.at += 1;
        }
        number.ok_or(ErrorKind::TooLarge)
    }

    /// Reads a comma or the closing bracket; returns which.
    fn comma(&mut self, close: u8) -> Result<bool, ErrorKind> {
        if self.peek() == Some(close) {
            return Ok(false);
        }
        self.take(b",", "a comma or a closing bracket")
            .map(|()| true)
    }

    /// A string in one pair of quotes, which may have a Unicode prefix.
    fn string(&mut self, what: &'static str) -> Result<Cow<'a, str>, ErrorKind> {
        if let Some(b'u' | b'U') = self.peek() {
            self.at += 1;
        }
        let rest = &self.text[self.at..];
        let Some((quote @ (b'\'' | b'"'), rest)) = rest.split_first() else {
            return Err(self.expected(what));
        };
        let end = rest.iter().position(|byte| byte == quote || *byte == b'\\');
        let Some(end) = end.filter(|&end| rest[end] == *quote) else {
            return Err(self.expected("a string without escapes, and its closing quote"));
        };
        self.at += end + 2;
        Ok(String::from_utf8_lossy(&rest[..end]))
    }

    fn take(&mut self, what: &[u8], name: &'static str) -> Result<(), ErrorKind> {
        self.peek();
        match self.text[self.at..].starts_with(what) {
            true => {
                self.at += what.len();
                Ok(())
            }
            false => Err(self.expected(name)),
        }
    }

    /// The next byte after spaces, line ends and comments.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.get(self.at)? {
                b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' => self.at += 1,
                b'#' => {
                    let rest = self.text[self.at..].iter();
                    self.at += rest.take_while(|&&byte| byte != b'\n').count();
                }
                byte => return Some(*byte),
            }
        }
    }

    fn expected(&self, expected: &'static str) -> ErrorKind {
        ErrorKind::Header {
            at: (self.base + self.at) as u64,
            expected,
        }
    }
}
