//! Columns that stay open between blocks.

use parquet::data_type::{DoubleType, FloatType};

use super::column::{Column, DECODERS};
use crate::ErrorKind;
use crate::memory::{Budget, Charge};

/// The columns that a reader keeps open, and the memory of their list.
#[derive(Default)]
pub(crate) struct OpenColumns {
    pub(super) columns: Vec<Option<Open>>,
    room: Charge,
}

impl OpenColumns {
    /// Makes space for this number of open columns.
    pub(super) fn make_room(&mut self, columns: usize, budget: &Budget) -> Result<(), ErrorKind> {
        if self.columns.len() != columns {
            // The memory of each decoder is reserved when it is created; its parts are too small to reserve one by one.
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
    pub(super) fn can_reach(&self, row: u64, near: u64) -> bool {
        match self {
            Self::F32(column) => column.can_reach(row, near),
            Self::F64(column) => column.can_reach(row, near),
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
