//! Columns that stay open between blocks.

use parquet::data_type::{DoubleType, FloatType};

use super::column::{Column, DECODERS};
use crate::ErrorKind;
use crate::memory::{Budget, Charge};

/// The columns that a reader keeps open, and the memory for the list of them.
#[derive(Default)]
pub(crate) struct OpenColumns {
    pub(super) columns: Vec<Option<Open>>,
    room: Charge,
}

impl OpenColumns {
    /// Makes room for so many columns that are kept open.
    pub(super) fn make_room(&mut self, columns: usize, budget: &Budget) -> Result<(), ErrorKind> {
        if self.columns.len() != columns {
            // Each of their decoders is counted when it is made; what it is made of is too small to be asked for bit by bit.
            drop(budget.probe(columns.saturating_mul(DECODERS))?);
            (self.columns, self.room) = budget.list(columns)?;
            self.columns.resize_with(columns, || None);
        }
        Ok(())
    }
}

/// A column that has been read up to some row of a row group.
pub(crate) struct Open {
    pub(super) group: usize,
    pub(super) column: Typed,
}

pub(super) enum Typed {
    F32(Column<FloatType>),
    F64(Column<DoubleType>),
}

impl Typed {
    pub(super) fn comes_to(&self, row: u64, near: u64) -> bool {
        match self {
            Self::F32(column) => column.comes_to(row, near),
            Self::F64(column) => column.comes_to(row, near),
        }
    }

    pub(super) fn decompressed(&self) -> u64 {
        match self {
            Self::F32(column) => column.decompressed(),
            Self::F64(column) => column.decompressed(),
        }
    }

    pub(super) fn start_at(&mut self, row: u64) -> Result<(), ErrorKind> {
        match self {
            Self::F32(column) => column.start_at(row),
            Self::F64(column) => column.start_at(row),
        }
    }

    pub(super) fn measure(&mut self) -> Result<Option<Option<u64>>, ErrorKind> {
        match self {
            Self::F32(column) => column.measure(),
            Self::F64(column) => column.measure(),
        }
    }
}
