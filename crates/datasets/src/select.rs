//! Selects the columns that make the rows, from the schema alone.

use std::collections::HashMap;

use arrow_schema::{DataType, Field, Schema};

use crate::{Element, ErrorKind};

/// The columns that make the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection {
    /// The columns of the file that are decoded, in the file's order.
    pub(crate) projection: Vec<usize>,
    /// The layout of a row.
    pub(crate) layout: Layout,
    /// The type of a row's values: `f64` if any column is `f64`.
    pub(crate) element: Element,
}

/// The layout of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Layout {
    /// One value of each of these columns; indices count decoded columns.
    Plain(Vec<usize>),
    /// One list of the only decoded column.
    List,
}

/// The contents of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain(Element),
    List(Element),
}

impl Selection {
    /// Selects the columns with these names in their order, or all columns.
    pub(crate) fn new(schema: &Schema, columns: Option<&[String]>) -> Result<Self, ErrorKind> {
        let chosen = match columns {
            Some(names) => find_all(schema, names)?,
            None => (0..schema.fields().len()).collect(),
        };
        let fields: Vec<&Field> = chosen.iter().map(|&index| schema.field(index)).collect();
        let kinds = fields
            .iter()
            .map(|field| kind(field))
            .collect::<Result<Vec<_>, _>>()?;
        let (layout, element) = match kinds[..] {
            [] => return Err(ErrorKind::NoColumns),
            [Kind::List(element)] => (Layout::List, element),
            _ => (Layout::Plain(places(&chosen)), plain(&fields, &kinds)?),
        };
        let mut projection = chosen;
        projection.sort_unstable();
        Ok(Self {
            projection,
            layout,
            element,
        })
    }
}

fn find_all(schema: &Schema, names: &[String]) -> Result<Vec<usize>, ErrorKind> {
    if names.is_empty() {
        return Err(ErrorKind::Columns {
            reason: "the list of columns is empty; one name or more are accepted, or no list for all columns",
        });
    }
    // The index of each name in the file: visits each column once, however many are selected.
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for name in names {
        if places.insert(name, Vec::new()).is_some() {
            return Err(repeated(name));
        }
    }
    for (index, field) in schema.fields().iter().enumerate() {
        if let Some(places) = places.get_mut(field.name().as_str()) {
            places.push(index);
        }
    }
    let find = |name: &String| match places[name.as_str()][..] {
        [index] => Ok(index),
        [] => Err(unknown(schema, name)),
        _ => Err(repeated(name)),
    };
    names.iter().map(find).collect()
}

fn repeated(name: &str) -> ErrorKind {
    ErrorKind::RepeatedColumn {
        column: name.into(),
    }
}

fn unknown(schema: &Schema, name: &str) -> ErrorKind {
    let known = schema.fields().iter().map(|field| field.name().clone());
    ErrorKind::UnknownColumn {
        column: name.into(),
        known: known.collect(),
    }
}

fn kind(field: &Field) -> Result<Kind, ErrorKind> {
    let list = |item: &Field| number(item.data_type()).map(Kind::List);
    let kind = match field.data_type() {
        DataType::List(item) | DataType::LargeList(item) | DataType::FixedSizeList(item, _) => {
            list(item)
        }
        other => number(other).map(Kind::Plain),
    };
    kind.ok_or_else(|| ErrorKind::ColumnType {
        column: field.name().clone(),
        found: field.data_type().to_string(),
    })
}

fn number(data_type: &DataType) -> Option<Element> {
    match data_type {
        DataType::Float32 => Some(Element::F32),
        DataType::Float64 => Some(Element::F64),
        _ => None,
    }
}

/// The rank of each column in the file's order, which is its index in the decoder's output.
fn places(chosen: &[usize]) -> Vec<usize> {
    let mut sorted = chosen.to_vec();
    sorted.sort_unstable();
    let place = |index| sorted.partition_point(|&other| other < index);
    chosen.iter().map(|&index| place(index)).collect()
}

/// The type of rows of plain columns, if all of them are plain.
fn plain(fields: &[&Field], kinds: &[Kind]) -> Result<Element, ErrorKind> {
    let list = kinds.iter().position(|kind| matches!(kind, Kind::List(_)));
    match list {
        Some(index) => Err(ErrorKind::ListAmongOthers {
            column: fields[index].name().clone(),
        }),
        None if kinds.contains(&Kind::Plain(Element::F64)) => Ok(Element::F64),
        None => Ok(Element::F32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(item: DataType) -> DataType {
        DataType::new_list(item, true)
    }

    fn schema<const N: usize>(fields: [(&str, DataType); N]) -> Schema {
        let field = |(name, data_type): (&str, DataType)| Field::new(name, data_type, true);
        Schema::new(fields.map(field).to_vec())
    }

    fn select(schema: &Schema, columns: &[&str]) -> Result<Selection, String> {
        let names: Vec<_> = columns.iter().map(ToString::to_string).collect();
        let names = (!columns.is_empty()).then_some(&names[..]);
        Selection::new(schema, names).map_err(|error| error.to_string())
    }

    #[test]
    fn all_plain_columns_make_a_row_in_the_wider_type() {
        let schema = schema([("a", DataType::Float32), ("b", DataType::Float64)]);
        let selection = select(&schema, &[]).unwrap();
        assert_eq!(
            (selection.layout, selection.element),
            (Layout::Plain(vec![0, 1]), Element::F64)
        );
        assert_eq!(select(&schema, &["a"]).unwrap().element, Element::F32);
    }

    #[test]
    fn named_columns_keep_the_order_that_was_asked_for() {
        let schema = schema([
            ("a", DataType::Float64),
            ("id", DataType::Int64),
            ("b", DataType::Float64),
            ("c", DataType::Float64),
        ]);
        let selection = select(&schema, &["c", "a", "b"]).unwrap();
        assert_eq!(selection.projection, [0, 2, 3]);
        assert_eq!(selection.layout, Layout::Plain(vec![2, 0, 1]));
    }

    #[test]
    fn one_column_of_lists_makes_the_rows() {
        let schema = schema([("id", DataType::Utf8), ("v", list(DataType::Float32))]);
        let selection = select(&schema, &["v"]).unwrap();
        assert_eq!(
            (selection.layout, selection.projection),
            (Layout::List, vec![1])
        );
        assert!(
            select(&schema, &[])
                .unwrap_err()
                .starts_with("column \"id\" has type Utf8; float32")
        );
    }

    #[test]
    fn what_cannot_make_a_row_is_refused_by_name() {
        let table = schema([("v", list(DataType::Float32)), ("x", DataType::Float32)]);
        assert!(
            select(&table, &[])
                .unwrap_err()
                .contains("column \"v\" holds lists and there are others")
        );
        assert!(
            select(&table, &["y"])
                .unwrap_err()
                .contains("no column \"y\"; there are \"v\", \"x\"")
        );
        assert!(
            select(&table, &["x", "x"])
                .unwrap_err()
                .contains("\"x\" is named twice")
        );
        let twice = schema([("x", DataType::Float32), ("x", DataType::Float32)]);
        assert!(
            select(&twice, &["x"])
                .unwrap_err()
                .contains("\"x\" is named twice")
        );
        let nested = schema([("v", list(list(DataType::Float32)))]);
        assert!(
            select(&nested, &[])
                .unwrap_err()
                .contains("column \"v\" has type List")
        );
        assert!(select(&schema([]), &[]).unwrap_err().contains("empty"));
        assert!(
            Selection::new(&table, Some(&[]))
                .unwrap_err()
                .to_string()
                .contains("list of columns is empty")
        );
    }
}
