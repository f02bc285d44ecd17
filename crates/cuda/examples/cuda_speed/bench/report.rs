//! Figures, what they are compared with, and how they are shown.

use std::fmt;

use cuda::{CudaError, DeviceInfo};
use serde_json::{Value, json};

use super::{Batch, Problem};

/// All that was measured on a card.
#[derive(Debug)]
pub(crate) struct Report {
    /// The card.
    pub(crate) device: DeviceInfo,
    /// How many bytes of its memory were free.
    pub(crate) free_memory: u64,
    /// How many rounds the medians are of.
    pub(crate) rounds: usize,
    /// Whether sizes were only for testing the benchmark.
    pub(crate) small: bool,
    /// The batches that were measured.
    pub(crate) batches: Vec<Batch>,
    /// The figures.
    pub(crate) rows: Vec<Row>,
}

/// A measurement.
#[derive(Debug)]
pub(crate) struct Row {
    /// What it is.
    pub(crate) what: String,
    /// How large.
    pub(crate) size: String,
    /// Its outcome.
    pub(crate) outcome: Outcome,
}

#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    /// It was measured, and its result is right.
    Measured(Figure),
    /// The card's memory does not suffice.
    LeftOut(String),
    /// Its result is wrong, or the driver failed.
    Failed(String),
}

/// A time, and the work done in it.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    /// The median of the rounds.
    pub(crate) seconds: f64,
    /// How many of these were moved or made.
    pub(crate) count: u64,
    /// Of what: `bytes`, `rows`.
    pub(crate) of: &'static str,
    /// What it is compared with.
    pub(crate) beside: Option<Beside>,
    /// The goal.
    pub(crate) wanted: Option<Wanted>,
}

/// Another time of the same run, for the same amount of work.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    /// The name of the work.
    pub(crate) what: &'static str,
    /// The median of the rounds.
    pub(crate) seconds: f64,
}

/// A goal.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted {
    /// At least this number of times as fast as what it is compared with.
    Times(f64),
    /// At least this number per second.
    Rate(f64),
    /// Less than this number of seconds.
    Within(f64),
}

impl Figure {
    /// A figure: the number of units, and the seconds that they took.
    pub(crate) fn new(seconds: f64, count: u64, of: &'static str) -> Self {
        Self {
            seconds,
            count,
            of,
            beside: None,
            wanted: None,
        }
    }

    /// Sets what it is compared with, and the seconds of that for the same amount of work.
    pub(crate) fn beside(self, what: &'static str, seconds: f64) -> Self {
        let beside = Some(Beside { what, seconds });
        Self { beside, ..self }
    }

    /// Sets its goal.
    pub(crate) fn wanting(self, wanted: Wanted) -> Self {
        let wanted = Some(wanted);
        Self { wanted, ..self }
    }

    fn rate(&self) -> f64 {
        self.count as f64 / self.seconds
    }

    /// How many times as fast as what it is compared with.
    fn times(&self) -> Option<f64> {
        let beside = self.beside.as_ref()?;
        Some(beside.seconds / self.seconds)
    }

    fn is_complete(&self, wanted: Wanted) -> bool {
        match wanted {
            Wanted::Times(least) => self.times().is_some_and(|times| times >= least),
            Wanted::Rate(least) => self.rate() >= least,
            Wanted::Within(most) => self.seconds < most,
        }
    }

    fn words_of(&self, wanted: Wanted) -> String {
        match wanted {
            Wanted::Times(least) => format!("at least {least} times"),
            Wanted::Rate(least) => format!("at least {} million {}/s", least / 1e6, self.of),
            Wanted::Within(most) => format!("less than {} ms", most * 1e3),
        }
    }

    fn json(&self) -> Value {
        let beside = self.beside.as_ref();
        let wanted =
            |wanted| json!({ "text": self.words_of(wanted), "reached": self.is_complete(wanted) });
        json!({
            "seconds": self.seconds,
            "count": self.count,
            "of": self.of,
            "beside": beside.map(|other| json!({ "what": other.what, "seconds": other.seconds })),
            "times": self.times(),
            "wanted": self.wanted.map(wanted),
        })
    }
}

impl Outcome {
    fn of(problem: Problem) -> Self {
        match problem {
            Problem::Cuda(error @ CudaError::Memory { .. }) => Self::LeftOut(error.to_string()),
            Problem::Cuda(error) => Self::Failed(error.to_string()),
            Problem::Wrong(text) => Self::Failed(text),
        }
    }
}

/// A row for each figure, or one row for each name with the reason why there are none.
pub(crate) fn listed<const N: usize>(
    names: [&str; N],
    size: &str,
    found: Result<[Figure; N], Problem>,
) -> Vec<Row> {
    let outcomes = match found {
        Ok(figures) => figures.map(Outcome::Measured).to_vec(),
        Err(problem) => vec![Outcome::of(problem); N],
    };
    let row = |(what, outcome): (&str, Outcome)| Row {
        what: what.into(),
        size: size.into(),
        outcome,
    };
    names.into_iter().zip(outcomes).map(row).collect()
}

impl Row {
    fn json(&self) -> Value {
        let (key, value) = match &self.outcome {
            Outcome::Measured(figure) => ("figure", figure.json()),
            Outcome::LeftOut(why) => ("left_out", json!(why)),
            Outcome::Failed(why) => ("failed", json!(why)),
        };
        json!({ "what": self.what, "size": self.size, key: value })
    }
}

impl Report {
    /// Whether nothing failed and no result was wrong.
    pub(crate) fn is_right(&self) -> bool {
        let failed = |row: &Row| matches!(row.outcome, Outcome::Failed(_));
        !self.rows.iter().any(failed)
    }

    /// For other programs.
    pub(crate) fn json(&self) -> Value {
        let batch = |batch: &Batch| json!({ "rows": batch.rows, "values": batch.values, "qubits": batch.qubits });
        json!({
            "device": self.device.name,
            "memory": self.device.memory,
            "free_memory": self.free_memory,
            "processors": self.device.processors,
            "rounds": self.rounds,
            "small": self.small,
            "batches": self.batches.iter().map(batch).collect::<Vec<_>>(),
            "rows": self.rows.iter().map(Row::json).collect::<Vec<_>>(),
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, rounds) = (&self.device.name, self.rounds);
        let gib = self.free_memory >> 30;
        writeln!(f, "{name}, {gib} GiB free; medians of {rounds} rounds")?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:44} {:30} ", self.what, self.size)?;
        match &self.outcome {
            Outcome::Measured(figure) => figure.fmt(f),
            Outcome::LeftOut(why) => write!(f, "left out: {why}"),
            Outcome::Failed(why) => write!(f, "FAILED: {why}"),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:10.4} ms  {:>24}",
            self.seconds * 1e3,
            self.rate_text()
        )?;
        if let (Some(beside), Some(times)) = (&self.beside, self.times()) {
            write!(f, "  {times:.2} times {}", beside.what)?;
        }
        if let Some(wanted) = self.wanted {
            let reached = if self.is_complete(wanted) {
                "reached"
            } else {
                "missed"
            };
            write!(f, "  ({}: {reached})", self.words_of(wanted))?;
        }
        Ok(())
    }
}

impl Figure {
    fn rate_text(&self) -> String {
        match self.of {
            "bytes" => format!("{:.1} GB/s", self.rate() / 1e9),
            of => format!("{:.3} million {of}/s", self.rate() / 1e6),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_reached_or_missed() {
        let figure = Figure::new(0.125, 500_000, "rows").beside("a copy", 0.0625);
        let goals = [
            (Wanted::Times(0.5), true, "at least 0.5 times"),
            (Wanted::Times(0.51), false, "at least 0.51 times"),
            (Wanted::Rate(4e6), true, "at least 4 million rows/s"),
            (Wanted::Rate(4.1e6), false, "at least 4.1 million rows/s"),
            (Wanted::Within(0.25), true, "less than 250 ms"),
            (Wanted::Within(0.125), false, "less than 125 ms"),
        ];
        for (wanted, reached, text) in goals {
            assert_eq!(figure.is_complete(wanted), reached, "{text}");
            assert_eq!(figure.words_of(wanted), text);
        }
        assert_eq!(
            figure.wanting(Wanted::Within(0.09)).to_string(),
            "  125.0000 ms      4.000 million rows/s  0.50 times a copy  (less than 90 ms: missed)"
        );
    }
}
