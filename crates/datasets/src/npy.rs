//! `.npy`: one mapped array. The header gives the place of each element (row, column); rows are copied from there.

mod header;

use std::ops::Range;

use bytes::Bytes;

use self::header::{Header, refuse_element};
use crate::guard::damaged;
use crate::{Element, ErrorKind, Format, Number};

/// The largest header. NumPy's headers have some hundred bytes; that of a structure with many fields has thousands.
const MAX_HEADER: usize = 1 << 16;

/// The most axes of a NumPy array.
const MAX_AXES: usize = 64;

/// The size of the magic and the version.
const VERSION: usize = 8;

/// The most characters of a type's name in an error.
const MAX_SHOWN: usize = 40;

/// The tile size for copying a transposed array: whole cache lines are written, and some consecutive lines of each
/// column are read.
const TILE_ROWS: usize = 64;
const TILE_COLUMNS: usize = 8;

/// An array in a mapped file.
pub(crate) struct Npy {
    data: Bytes,
    shape: Shape,
    element: Element,
    big_endian: bool,
}

/// The layout of the elements.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    rows: u64,
    /// The lengths of the axes after the first.
    inner: Vec<u64>,
    columns: u64,
    fortran: bool,
}

impl Npy {
    pub(crate) fn open(file: &Bytes) -> Result<Self, ErrorKind> {
        let (header, start) = header(file)?;
        let (element, big_endian) = element(&header.descr)?;
        let shape = Shape::new(&header.axes, header.fortran)?;
        let needed = shape
            .bytes(element)
            .and_then(|bytes| bytes.checked_add(start as u64));
        let (needed, found) = (needed.ok_or(ErrorKind::TooLarge)?, file.len() as u64);
        if needed > found {
            return Err(ErrorKind::Truncated { needed, found });
        }
        Ok(Self {
            // Like NumPy, this ignores bytes after the array.
            data: file.slice(start..needed as usize),
            shape,
            element,
            big_endian,
        })
    }

    pub(crate) fn rows(&self) -> u64 {
        self.shape.rows
    }

    pub(crate) fn columns(&self) -> u64 {
        self.shape.columns
    }

    pub(crate) fn element(&self) -> Element {
        self.element
    }

    /// Copies existing rows into `out`, which has exactly their length.
    pub(crate) fn read<T: Number>(&self, rows: Range<u64>, out: &mut [T]) {
        match (self.element, self.big_endian) {
            (Element::F32, false) => {
                self.copy(rows, out, |bytes| T::from_f32(f32::from_le_bytes(bytes)))
            }
            (Element::F32, true) => {
                self.copy(rows, out, |bytes| T::from_f32(f32::from_be_bytes(bytes)))
            }
            (Element::F64, false) => {
                self.copy(rows, out, |bytes| T::from_f64(f64::from_le_bytes(bytes)))
            }
            (Element::F64, true) => {
                self.copy(rows, out, |bytes| T::from_f64(f64::from_be_bytes(bytes)))
            }
        }
    }

    fn copy<T: Number, const SIZE: usize>(
        &self,
        rows: Range<u64>,
        out: &mut [T],
        decode: impl Fn([u8; SIZE]) -> T,
    ) {
        let (elements, _) = self.data.as_chunks::<SIZE>();
        if self.shape.fortran {
            return self.shape.gather(elements, rows, out, decode);
        }
        let first = (rows.start * self.shape.columns) as usize;
        for (out, bytes) in out.iter_mut().zip(&elements[first..]) {
            *out = decode(*bytes);
        }
    }
}

impl Shape {
    fn new(axes: &[u64], fortran: bool) -> Result<Self, ErrorKind> {
        let (rows, inner) = match axes {
            [] => return Err(ErrorKind::Scalar),
            many if many.len() > MAX_AXES => {
                return Err(damaged(Format::Npy)(format!(
                    "the array has {} axes; up to {MAX_AXES} are accepted",
                    many.len()
                )));
            }
            [len] => (u64::from(*len > 0), vec![*len]),
            [rows, inner @ ..] => (*rows, inner.to_vec()),
        };
        // An axis of length 0 leaves no elements, whatever the lengths of the others.
        let columns = match inner.contains(&0) {
            true => Some(0),
            false => inner
                .iter()
                .try_fold(1, |product: u64, &axis| product.checked_mul(axis)),
        };
        match (rows, columns) {
            (0, _) => Err(ErrorKind::NoRows),
            (_, Some(0)) => Err(ErrorKind::NoColumns),
            (_, None) => Err(ErrorKind::TooLarge),
            (_, Some(columns)) => Ok(Self {
                rows,
                inner,
                columns,
                fortran,
            }),
        }
    }

    fn bytes(&self, element: Element) -> Option<u64> {
        self.rows
            .checked_mul(self.columns)?
            .checked_mul(element.bytes() as u64)
    }

    /// Copies rows of an array in Fortran order.
    fn gather<T, const SIZE: usize>(
        &self,
        elements: &[[u8; SIZE]],
        rows: Range<u64>,
        out: &mut [T],
        decode: impl Fn([u8; SIZE]) -> T,
    ) {
        let columns = self.columns as usize;
        let tiles = out.chunks_mut(columns * TILE_ROWS);
        for (tile, first) in tiles.zip((rows.start..rows.end).step_by(TILE_ROWS)) {
            for column in (0..columns).step_by(TILE_COLUMNS) {
                let width = TILE_COLUMNS.min(columns - column);
                let start = |place: usize| {
                    self.fortran_position((column + place) as u64) * self.rows + first
                };
                let starts: [usize; TILE_COLUMNS] =
                    std::array::from_fn(|place| start(place % width) as usize);
                for (row, out) in tile.chunks_mut(columns).enumerate() {
                    let places = out[column..column + width].iter_mut();
                    places
                        .zip(starts)
                        .for_each(|(out, start)| *out = decode(elements[start + row]));
                }
            }
        }
    }

    /// Converts a position in the C order of the inner axes to that in their Fortran order.
    fn fortran_position(&self, mut place: u64) -> u64 {
        let (mut position, mut stride) = (0, self.columns);
        for axis in self.inner.iter().rev() {
            stride /= axis;
            position += place % axis * stride;
            place /= axis;
        }
        position
    }
}

/// Reads the header; returns the offset of the data as well.
fn header(file: &[u8]) -> Result<(Header, usize), ErrorKind> {
    let size = match (file.get(6), file.get(7)) {
        (Some(1), Some(0)) => 2,
        (Some(2 | 3), Some(0)) | (None, _) | (_, None) => 4,
        (Some(major), Some(minor)) => {
            return Err(damaged(Format::Npy)(format!(
                "version {major}.{minor} is not known; 1.0, 2.0 and 3.0 are"
            )));
        }
    };
    let start = VERSION + size;
    let mut length = [0; 4];
    let end = file.get(VERSION..start).map(|bytes| {
        length[..size].copy_from_slice(bytes);
        start + u32::from_le_bytes(length) as usize
    });
    let (end, found) = (end.unwrap_or(start), file.len());
    let truncated = || ErrorKind::Truncated {
        needed: end as u64,
        found: found as u64,
    };
    let text = file.get(start..end).ok_or_else(truncated)?;
    if text.len() > MAX_HEADER {
        return Err(damaged(Format::Npy)("the header is too long"));
    }
    Ok((header::read(text, start)?, end))
}

/// The type of the elements, and whether they are big-endian. NumPy's names of one letter, or of letters and a size,
/// may have a byte order in front; without one, it is the machine's.
fn element(descr: &str) -> Result<(Element, bool), ErrorKind> {
    let (order, name) = match descr.chars().next() {
        Some(order @ ('<' | '>' | '=' | '|')) => (Some(order), &descr[1..]),
        _ => (None, descr),
    };
    let big_endian = match order {
        Some('>') => true,
        Some('<') => false,
        _ => cfg!(target_endian = "big"),
    };
    match (name, order) {
        ("f4" | "f", _) | ("float32" | "single", None) => Ok((Element::F32, big_endian)),
        ("f8" | "d", _) | ("float64" | "double" | "float", None) => Ok((Element::F64, big_endian)),
        _ => Err(refuse_element(&type_name(descr, name))),
    }
}

/// NumPy's name for a type, if it is a common one.
fn type_name(descr: &str, name: &str) -> String {
    let (kind, size) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
    let bits = size.parse::<u16>().map(|bytes| u32::from(bytes) * 8);
    match (kind, bits) {
        ("b", Ok(8)) => "bool".into(),
        ("i", Ok(bits)) => format!("int{bits}"),
        ("u", Ok(bits)) => format!("uint{bits}"),
        ("f", Ok(bits)) => format!("float{bits}"),
        ("c", Ok(bits)) => format!("complex{bits}"),
        ("O", _) if size.is_empty() => "Python objects".into(),
        _ => {
            let shown: String = descr.chars().take(MAX_SHOWN).collect();
            format!("of type {shown:?}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of version 1 with this header and data.
    fn file(descr: &str, fortran: bool, shape: &str, data: &[u8]) -> Bytes {
        let order = if fortran { "True" } else { "False" };
        let header =
            format!("{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}\n");
        file_of(&header, data)
    }

    fn file_of(header: &str, data: &[u8]) -> Bytes {
        let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
        bytes.extend((header.len() as u16).to_le_bytes());
        bytes.extend(header.as_bytes());
        bytes.extend(data);
        bytes.into()
    }

    fn doubles(values: impl IntoIterator<Item = f64>) -> Vec<u8> {
        values.into_iter().flat_map(f64::to_le_bytes).collect()
    }

    fn rows(npy: &Npy, rows: Range<u64>) -> Vec<f64> {
        let mut out = vec![0.0; (rows.end - rows.start) as usize * npy.columns() as usize];
        npy.read(rows, &mut out);
        out
    }

    #[track_caller]
    fn refused(file: &Bytes, expected: &str) {
        let error = Npy::open(file).err().expect("an error").to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn an_array_of_one_axis_is_one_row() {
        let npy = Npy::open(&file("'<f8'", false, "(3,)", &doubles([1.0, 2.0, 3.0]))).unwrap();
        assert_eq!((npy.rows(), npy.columns()), (1, 3));
        assert_eq!(rows(&npy, 0..1), [1.0, 2.0, 3.0]);
    }

    #[test]
    fn the_axes_after_the_first_follow_one_another_in_either_order() {
        // Twelve columns are one tile and part of another; 150 rows are two and part of a third.
        let axes = [150_u64, 3, 4];
        let value = |row: u64, i: u64, j: u64| (row * 100 + i * 10 + j) as f64;
        let mut fortran = Vec::new();
        for j in 0..4 {
            for i in 0..3 {
                fortran.extend((0..150).map(|row| value(row, i, j)));
            }
        }
        let c = (0..150).flat_map(|row| (0..12).map(move |place| value(row, place / 4, place % 4)));
        let (c, fortran) = (doubles(c), doubles(fortran));
        assert_ne!(c, fortran);
        let shape = format!("{axes:?}").replace('[', "(").replace(']', ")");
        let c = Npy::open(&file("'<f8'", false, &shape, &c)).unwrap();
        let fortran = Npy::open(&file("'<f8'", true, &shape, &fortran)).unwrap();
        for range in [0..150, 0..1, 149..150, 63..65, 7..140, 5..5] {
            assert_eq!(rows(&c, range.clone()), rows(&fortran, range));
        }
        assert_eq!(rows(&c, 149..150)[11], 14923.0);
    }

    #[test]
    fn both_byte_orders_and_precisions_are_read() {
        let singles: Vec<u8> = [1.5_f32, -2.0]
            .into_iter()
            .flat_map(f32::to_be_bytes)
            .collect();
        let npy = Npy::open(&file("'>f4'", false, "(2, 1)", &singles)).unwrap();
        assert_eq!(
            (npy.element(), rows(&npy, 0..2)),
            (Element::F32, vec![1.5, -2.0])
        );
        let doubles: Vec<u8> = [1.5_f64, -2.0]
            .into_iter()
            .flat_map(f64::to_be_bytes)
            .collect();
        let npy = Npy::open(&file("'>f8'", false, "(2, 1)", &doubles)).unwrap();
        assert_eq!(
            (npy.element(), rows(&npy, 1..2)),
            (Element::F64, vec![-2.0])
        );
    }

    #[test]
    fn other_elements_are_named() {
        refused(
            &file("'<i8'", false, "(1,)", &[0; 8]),
            "the elements are int64; float32 and float64 are",
        );
        refused(
            &file("'<f2'", false, "(1,)", &[0; 8]),
            "the elements are float16;",
        );
        refused(
            &file("'<c16'", false, "(1,)", &[0; 16]),
            "the elements are complex128;",
        );
        for (descr, words) in [
            ("'<longdouble'", "the elements are of type \"<longdouble\";"),
            ("'<float64'", "of type \"<float64\""),
            ("'8f8'", "of type \"8f8\""),
            ("'<U7'", "of type \"<U7\""),
            ("'<M8[D]'", "of type \"<M8[D]\""),
            ("'é'", "of type "),
            ("''", "of type \"\""),
            ("'|b1'", "bool"),
            ("'u2'", "uint16"),
            ("'<f99999'", "of type \"<f99999\""),
        ] {
            refused(&file(descr, false, "(1,)", &[0; 8]), words);
        }
        refused(
            &file(&format!("'{}'", "x".repeat(60_000)), false, "(1,)", &[]),
            &format!("of type \"{}\";", "x".repeat(40)),
        );
        refused(&file("'|O'", false, "(1,)", &[0; 8]), "Python objects");
        refused(
            &file("[('x', '<f8')]", false, "(1,)", &[0; 8]),
            "a structure of fields",
        );
    }

    #[test]
    fn shapes_without_values_are_refused() {
        refused(&file("'<f8'", false, "()", &[0; 8]), "a single number");
        refused(&file("'<f8'", false, "(0,)", &[]), "no rows");
        refused(&file("'<f8'", false, "(0, 4)", &[]), "no rows");
        refused(&file("'<f8'", false, "(4, 0)", &[]), "the rows are empty");
    }

    #[test]
    fn a_file_that_is_cut_short_is_reported_with_both_lengths() {
        let whole = file("'<f8'", false, "(2, 2)", &doubles([1.0; 4]));
        assert!(Npy::open(&whole).is_ok());
        refused(
            &whole.slice(..whole.len() - 1),
            &format!(
                "it has {} bytes, and its header declares {}",
                whole.len() - 1,
                whole.len()
            ),
        );
        for len in 6..whole.len() {
            refused(&whole.slice(..len), "cut short");
        }
    }

    #[test]
    fn shapes_that_cannot_be_are_refused() {
        for shape in [
            "(4294967296, 4294967295, 4)",
            "(18446744073709551615, 2)",
            "(2, 18446744073709551615)",
            "(3, 18446744073709551616)",
            &format!("({},)", "9".repeat(60_000)),
        ] {
            refused(&file("'<f8'", false, shape, &[]), "more values than");
        }
        refused(
            &file("'<f8'", true, "(9223372036854775807,)", &[]),
            "more values than",
        );
        // If an axis is empty, the other lengths do not matter.
        for (shape, words) in [
            ("(0, 18446744073709551615, 2)", "no rows"),
            ("(2, 0, 18446744073709551615, 2)", "the rows are empty"),
            ("(2, 18446744073709551615, 2, 0)", "the rows are empty"),
            (
                "(18446744073709551615, 18446744073709551615, 0)",
                "the rows are empty",
            ),
        ] {
            refused(&file("'<f8'", false, shape, &[]), words);
        }
    }

    /// A header of 64 KB with a repeated part in the middle.
    fn filled(before: &str, part: &str, after: &str) -> Bytes {
        let many = part.repeat((60_000 - before.len()) / part.len());
        file("'<f8'", false, &format!("{before}{many}{after}"), &[])
    }

    /// A parser that backtracks over kinds of brackets takes hours for some of these, or overflows the stack.
    #[test]
    fn headers_of_any_brackets_are_read_once() {
        for (open, close) in [
            ("{", "}"),
            ("[", "]"),
            ("{1:", "}"),
            ("(", ",)"),
            ("(1,", ")"),
        ] {
            for levels in [1, 3, 7, 8, 9, 200, 9_000] {
                let nested = format!("{}1{},", open.repeat(levels), close.repeat(levels));
                for (before, after) in [("[", "]"), ("(", ")"), ("{", "}"), ("[')',", "]")] {
                    refused(&filled(before, &nested, after), "is expected at byte ");
                }
            }
        }
        for part in ["'a',", "-", "1+", "''", "\"\"\"a\"b\"\"\",", "'\\'',"] {
            refused(&filled("(", part, ",)"), "is expected at byte ");
        }
        refused(&filled("(", "1,", ")"), "axes; up to 64 are accepted");
        refused(&filled("(1,)", "#", ""), "is expected at byte ");
        let fields = format!("[{}]", "('x', [('y', '<f8')]), ".repeat(2_000));
        refused(&file(&fields, false, "(1,)", &[]), "a structure of fields");
    }

    #[test]
    fn headers_that_numpy_does_not_write_are_reported_with_their_place() {
        for (header, words) in [
            ("[1]", "a dictionary is expected at byte 10"),
            (
                "{b'descr': '<f8'}",
                "a key in quotes is expected at byte 11",
            ),
            (
                "{'x': 1}",
                "one of the keys descr, fortran_order and shape is expected at byte 11",
            ),
            ("{'descr' '<f8'}", "a colon is expected at byte 19"),
            ("{'descr': 8}", "a type in quotes is expected at byte 20"),
            (
                "{'descr': '\\x3cf8'}",
                "a string without escapes, and its closing quote is",
            ),
            (
                "{'descr': '<f8",
                "a string without escapes, and its closing quote is",
            ),
            ("{'descr': '<f8';", "a comma or a closing bracket is"),
            ("{'fortran_order': 0}", "True or False is expected"),
            ("{'shape': 7}", "a tuple of lengths is expected"),
            (
                "{'shape': (7)}",
                "a comma behind the only length of a tuple is expected",
            ),
            (
                "{'shape': (-1,)}",
                "a length that is not negative is expected",
            ),
            (
                "{'shape': (0x7,)}",
                "a comma or a closing bracket is expected",
            ),
            ("{'shape': (,)}", "a length in digits is expected"),
            (
                "{'shape': (3LL,)}",
                "a comma or a closing bracket is expected",
            ),
            ("{'shape': (3", "a comma or a closing bracket is expected"),
            ("{}", "the header does not have the key \"descr\""),
            (
                "{'descr': '<f8', 'shape': (1,)}",
                "does not have the key \"fortran_order\"",
            ),
            ("{} 1", "the end of the header is expected at byte 13"),
            ("", "a dictionary is expected at byte 10"),
        ] {
            refused(&file_of(header, &[]), words);
        }
    }

    #[test]
    fn headers_as_other_programs_write_them_are_read() {
        let data = doubles((0..12).map(f64::from));
        for header in [
            "{'descr': '<f8', 'fortran_order': False, 'shape': (3L, 4 L), }",
            "{u'descr': u'<f8', u'fortran_order': False, u'shape': (3L, 4L)}",
            "{'descr': '<f8',\n 'fortran_order': False,\r\n\t'shape': (3, 4), }",
            "\n{'descr': '<f8', # it's {\n 'fortran_order':\x0cFalse, 'shape': (3,4)} # end",
            "{\"shape\": [3l, 4], \"descr\": \"<f8\", \"fortran_order\": False}",
            "{'shape': (1,), 'descr': '<f8', 'fortran_order': False, 'shape': (3, 4,)}",
        ] {
            let npy = Npy::open(&file_of(header, &data)).unwrap();
            assert_eq!((npy.rows(), npy.columns()), (3, 4), "{header}");
            assert_eq!(rows(&npy, 1..2), [4.0, 5.0, 6.0, 7.0], "{header}");
        }
    }

    #[test]
    fn every_name_of_the_two_types_is_read() {
        let native = if cfg!(target_endian = "big") {
            '>'
        } else {
            '<'
        };
        for (single, double) in [("f4", "f8"), ("f", "d")] {
            for order in ["<", ">", "=", "|", ""] {
                let big_endian = order.chars().next().filter(|order| "<>".contains(*order));
                let big_endian = big_endian.unwrap_or(native) == '>';
                let found = |name| element(&format!("{order}{name}")).unwrap();
                assert_eq!(found(single), (Element::F32, big_endian));
                assert_eq!(found(double), (Element::F64, big_endian));
            }
        }
        for name in ["float32", "single"] {
            assert_eq!(element(name).unwrap(), (Element::F32, native == '>'));
        }
        for name in ["float64", "double", "float"] {
            assert_eq!(element(name).unwrap(), (Element::F64, native == '>'));
        }
    }

    #[test]
    fn more_axes_than_numpy_has_are_refused() {
        let axes = |count: usize| format!("({})", "1, ".repeat(count));
        assert!(Npy::open(&file("'<f8'", true, &axes(64), &[0; 8])).is_ok());
        refused(
            &file("'<f8'", true, &axes(65), &[0; 8]),
            "the array has 65 axes",
        );
    }
}
