//! `.npy`: one array, mapped. The header says where element (row, column) lies; rows are copied from there.

use std::ops::Range;

use bytes::Bytes;
use npyz::{DType, Endianness, NpyHeader, Order, TypeChar, TypeStr};

use crate::guard::{damaged, guarded};
use crate::{Element, ErrorKind, Format, Number};

/// Headers of numpy have some hundred bytes; one for a structure of many fields has thousands.
const MAX_HEADER: usize = 1 << 16;

/// How deep brackets may nest in a header. Real ones nest two or three deep, a structure in a structure five. The parser recurses,
/// and each level of lists doubles its work.
const MAX_DEPTH: usize = 8;

/// How many axes an array of numpy may have.
const MAX_AXES: usize = 64;

/// The tile in which a transposed array is copied: it is written in whole cache lines, and what is read of a column is some
/// lines in a row.
const TILE_ROWS: usize = 64;
const TILE_COLUMNS: usize = 8;

/// An array in a mapped file.
pub(crate) struct Npy {
    data: Bytes,
    shape: Shape,
    element: Element,
    big_endian: bool,
}

/// Where elements lie.
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
        let (element, big_endian) = element(&header.dtype())?;
        let shape = Shape::new(header.shape(), header.order())?;
        let needed = shape
            .bytes(element)
            .and_then(|bytes| bytes.checked_add(start as u64));
        let (needed, found) = (needed.ok_or(ErrorKind::TooLarge)?, file.len() as u64);
        if needed > found {
            return Err(ErrorKind::Truncated { needed, found });
        }
        Ok(Self {
            // Like numpy, we leave alone what follows the array.
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

    /// Copies rows that are there; `out` has room for them exactly.
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
    fn new(axes: &[u64], order: Order) -> Result<Self, ErrorKind> {
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
        let columns = inner
            .iter()
            .try_fold(1, |product: u64, &axis| product.checked_mul(axis));
        match (rows, columns) {
            (0, _) => Err(ErrorKind::NoRows),
            (_, Some(0)) => Err(ErrorKind::NoColumns),
            (_, None) => Err(ErrorKind::TooLarge),
            (_, Some(columns)) => Ok(Self {
                rows,
                inner,
                columns,
                fortran: order == Order::Fortran,
            }),
        }
    }

    fn bytes(&self, element: Element) -> Option<u64> {
        self.rows
            .checked_mul(self.columns)?
            .checked_mul(element.bytes() as u64)
    }

    /// Copies rows of an array whose first axis is the fastest.
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

    /// Where in the Fortran order of the inner axes stands what has this place in their C order.
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

/// The header, and where the data begins.
fn header(file: &[u8]) -> Result<(NpyHeader, usize), ErrorKind> {
    let length = |bytes: &[u8], size: usize| {
        let mut number = [0; 4];
        number[..size].copy_from_slice(bytes.get(8..8 + size)?);
        Some(8 + size + u32::from_le_bytes(number) as usize)
    };
    let end = match file.get(6) {
        Some(1) => length(file, 2),
        Some(2 | 3) | None => length(file, 4),
        Some(other) => {
            return Err(damaged(Format::Npy)(format!(
                "version {other} is not known; 1 to 3 are"
            )));
        }
    };
    let (end, found) = (end.unwrap_or(12), file.len());
    let truncated = ErrorKind::Truncated {
        needed: end as u64,
        found: found as u64,
    };
    let bytes = file.get(..end).ok_or(truncated)?;
    let text = plain_text(bytes)?;
    let header = guarded(Format::Npy, || {
        NpyHeader::from_reader(&*text).map_err(damaged(Format::Npy))
    })?;
    Ok((header, end))
}

/// The header as the parser takes it, which is the subset of Python that today's numpy writes: `3L` of Python 2 becomes `3`, `'=f8'`
/// gets this machine's byte order, and what separates lines becomes a space. Nothing moves. Refuses headers that the parser would
/// need too much time or stack for.
fn plain_text(header: &[u8]) -> Result<Vec<u8>, ErrorKind> {
    let too_large = |what: &str| damaged(Format::Npy)(format!("the header {what}"));
    if header.len() > MAX_HEADER {
        return Err(too_large("is too long"));
    }
    let mut text = header.to_vec();
    let (mut quote, mut depth, mut before) = (None, 0_usize, b' ');
    // Of strings, the parser knows those in one pair of quotes and those in three; where they open and close, a quote stands.
    for place in &mut text[text_start(header).min(header.len())..] {
        let byte = *place;
        match (quote, byte) {
            (None, b'(' | b'[' | b'{') => depth += 1,
            (None, b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            (None, b'\'' | b'"') => quote = Some(byte),
            (None, b'L' | b'l') if before.is_ascii_digit() => *place = b' ',
            (None, b'\n' | b'\r') => *place = b' ',
            (Some(open), b'=') if before == open => *place = NATIVE_ORDER,
            // Escapes say nothing that a header needs, and would hide where a string ends.
            (Some(_), b'\\') => return Err(too_large("has escapes in its strings")),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(too_large("nests too deeply"));
        }
        before = byte;
    }
    Ok(text)
}

/// Where the text begins, behind the version and the length.
fn text_start(header: &[u8]) -> usize {
    match header.get(6) {
        Some(1) => 10,
        _ => 12,
    }
}

/// How numpy writes this machine's byte order.
const NATIVE_ORDER: u8 = if cfg!(target_endian = "big") {
    b'>'
} else {
    b'<'
};

/// The type of the elements, and whether their bytes are in big-endian order.
fn element(dtype: &DType) -> Result<(Element, bool), ErrorKind> {
    let refuse = |found: String| Err(ErrorKind::ElementType { found });
    let DType::Plain(plain) = dtype else {
        return refuse("a structure of fields".into());
    };
    let big_endian = plain.endianness() == Endianness::Big;
    match (plain.type_char(), plain.size_field()) {
        (TypeChar::Float, 4) => Ok((Element::F32, big_endian)),
        (TypeChar::Float, 8) => Ok((Element::F64, big_endian)),
        _ => refuse(type_name(plain)),
    }
}

/// The name that numpy uses, where it is one that people know.
fn type_name(plain: &TypeStr) -> String {
    let bits = plain.size_field().saturating_mul(8);
    match plain.type_char() {
        TypeChar::Bool => "bool".into(),
        TypeChar::Int => format!("int{bits}"),
        TypeChar::Uint => format!("uint{bits}"),
        TypeChar::Float => format!("float{bits}"),
        TypeChar::Complex => format!("complex{bits}"),
        TypeChar::Object => "Python objects".into(),
        _ => format!("of type \"{plain}\""),
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

    fn doubles_native(values: impl IntoIterator<Item = f64>) -> Vec<u8> {
        values.into_iter().flat_map(f64::to_ne_bytes).collect()
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
        // Twelve columns are one tile and a part of one, 150 rows two and a part.
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
    fn a_file_that_is_cut_short_is_told_with_both_lengths() {
        let whole = file("'<f8'", false, "(2, 2)", &doubles([1.0; 4]));
        assert!(Npy::open(&whole).is_ok());
        refused(
            &whole.slice(..whole.len() - 1),
            &format!(
                "it has {} bytes, and its header speaks of {}",
                whole.len() - 1,
                whole.len()
            ),
        );
        for len in 6..whole.len() {
            refused(&whole.slice(..len), "cut short");
        }
    }

    #[test]
    fn impossible_headers_are_refused() {
        refused(
            &file("'<f8'", false, "(4294967296, 4294967295, 4)", &[]),
            "",
        );
        refused(&file("'<f8'", false, "(-1,)", &[]), "negative");
        refused(&file("'<f8'", false, "7", &[0; 64]), "shape must be");
    }

    #[test]
    fn headers_that_nest_deeply_are_refused_before_they_are_parsed() {
        let nested = |open: &str, close: &str, levels: usize| {
            file(
                "'<f8'",
                false,
                &format!("{}3{}", open.repeat(levels), close.repeat(levels)),
                &[],
            )
        };
        for levels in [9, 200, 9_000] {
            refused(&nested("[", "]", levels), "nests too deeply");
            refused(&nested("{(", ",)}", levels / 2), "nests too deeply");
        }
        // Brackets in strings close nothing.
        refused(&nested("[')',", "]", 9_000), "nests too deeply");
        refused(&nested("[\"'])\",", "]", 9_000), "nests too deeply");
        refused(
            &nested("['\\'])',", "]", 5_000),
            "has escapes in its strings",
        );
        refused(&nested("['''])''',", "]", 5_000), "nests too deeply");
        // Two levels beside the header's own are parsed.
        refused(&nested("[", "]", 2), "must be an integer");
    }

    #[test]
    fn headers_as_other_programs_write_them_are_read() {
        let data = doubles((0..12).map(f64::from));
        let native = doubles_native((0..12).map(f64::from));
        for (header, data) in [
            (
                "{'descr': '<f8', 'fortran_order': False, 'shape': (3L, 4L), }",
                &data,
            ),
            (
                "{'descr': '=f8', 'fortran_order': False, 'shape': (3, 4), }",
                &native,
            ),
            (
                "{'descr': '<f8',\n 'fortran_order': False,\r\n\t'shape': (3, 4), }",
                &data,
            ),
            (
                "{\"shape\": [3l, 4], \"descr\": \"=f8\", \"fortran_order\": False}",
                &native,
            ),
        ] {
            let npy = Npy::open(&file_of(header, data)).unwrap();
            assert_eq!((npy.rows(), npy.columns()), (3, 4), "{header}");
            assert_eq!(rows(&npy, 1..2), [4.0, 5.0, 6.0, 7.0], "{header}");
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
