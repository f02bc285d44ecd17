//! `--timings`: the duration of each stage of each program.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The stages of a program, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Reads the file.
    Load,
    /// Makes a validated HUGR.
    Read,
    /// Lowers to the platform's operations.
    Lower,
    /// Checks the program against the GPU library.
    Library,
    /// Emits LLVM IR.
    Emit,
    /// Optimises the LLVM IR.
    Optimise,
    /// Makes the requested format.
    Generate,
    /// Writes the file.
    Save,
}

impl Stage {
    const ALL: [Self; 8] = [
        Self::Load,
        Self::Read,
        Self::Lower,
        Self::Library,
        Self::Emit,
        Self::Optimise,
        Self::Generate,
        Self::Save,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Read => "read",
            Self::Lower => "lower",
            Self::Library => "library",
            Self::Emit => "emit",
            Self::Optimise => "optimise",
            Self::Generate => "generate",
            Self::Save => "save",
        }
    }
}

/// The durations of the stages of a program.
#[derive(Debug, Clone, Default)]
pub(crate) struct Timings {
    stages: [Option<Duration>; Stage::ALL.len()],
}

impl Timings {
    /// Runs a function and records its duration.
    pub(crate) fn time<T>(&mut self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.stages[stage as usize] = Some(start.elapsed());
        result
    }

    fn of(&self, stage: Stage) -> Option<Duration> {
        self.stages[stage as usize]
    }

    fn total(&self) -> Duration {
        self.stages.iter().flatten().sum()
    }

    fn add(&mut self, other: &Self) {
        for (sum, stage) in self.stages.iter_mut().zip(other.stages) {
            *sum = match (*sum, stage) {
                (None, stage) => stage,
                (sum, stage) => Some(sum.unwrap_or_default() + stage.unwrap_or_default()),
            };
        }
    }
}

/// A row for each program and a column for each stage that occurred; several programs also have a row of sums.
pub(crate) fn table(programs: &[(String, Timings)]) -> String {
    let mut sum = Timings::default();
    programs.iter().for_each(|(_, timings)| sum.add(timings));
    let stages: Vec<_> = Stage::ALL
        .into_iter()
        .filter(|stage| sum.of(*stage).is_some())
        .collect();
    let mut rows = vec![header(&stages)];
    rows.extend(
        programs
            .iter()
            .map(|(name, timings)| row(name, timings, &stages)),
    );
    if programs.len() > 1 {
        rows.push(row("sum", &sum, &stages));
    }
    aligned(&rows)
}

fn header(stages: &[Stage]) -> Vec<String> {
    let names = stages.iter().map(|stage| stage.name().into());
    std::iter::once("milliseconds".into())
        .chain(names)
        .chain(["total".into()])
        .collect()
}

fn row(name: &str, timings: &Timings, stages: &[Stage]) -> Vec<String> {
    let milliseconds = |time: Duration| format!("{:.2}", time.as_secs_f64() * 1e3);
    let times = stages
        .iter()
        .map(|stage| timings.of(*stage).map_or_else(|| "-".into(), milliseconds));
    std::iter::once(name.into())
        .chain(times)
        .chain([milliseconds(timings.total())])
        .collect()
}

/// The first column aligned left, numbers aligned right.
fn aligned(rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<_> = (0..rows[0].len()).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let _ = write!(text, "{:<1$}", row[0], widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            let _ = write!(text, "  {cell:>width$}");
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timings(stages: &[(Stage, u64)]) -> Timings {
        let mut timings = Timings::default();
        for (stage, microseconds) in stages {
            timings.stages[*stage as usize] = Some(Duration::from_micros(*microseconds));
        }
        timings
    }

    #[test]
    fn the_table_has_a_row_a_program_and_a_column_a_stage() {
        let first = (
            "a.hugr".into(),
            timings(&[(Stage::Read, 1500), (Stage::Emit, 12_340)]),
        );
        let second = ("long_name.hugr".into(), timings(&[(Stage::Read, 250)]));
        let expected = "\
milliseconds    read   emit  total
a.hugr          1.50  12.34  13.84
long_name.hugr  0.25      -   0.25
sum             1.75  12.34  14.09
";
        assert_eq!(table(&[first, second]), expected);
    }

    #[test]
    fn one_program_needs_no_sum() {
        let table = table(&[("a.hugr".into(), timings(&[(Stage::Load, 10)]))]);
        assert_eq!(
            table,
            "milliseconds  load  total\na.hugr        0.01   0.01\n"
        );
    }
}
