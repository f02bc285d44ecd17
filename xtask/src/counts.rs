//! Reads the output of test runners line by line: how many tests passed, failed and were skipped, and why.
//!
//! It supports Rust's libtest (through `cargo test … --show-output`) and Python's unittest (`-v`). A test that cannot
//! run on this machine passes and prints a line `skipped: REASON`; it counts as skipped.

/// The results of some tests.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    /// Each skipped test with its reason.
    pub(crate) skipped: Vec<Skip>,
}

/// A test that did not run.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Skip {
    pub(crate) name: String,
    pub(crate) reason: String,
}

impl Counts {
    /// Adds another runner's counts.
    pub(crate) fn add(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped.extend(other.skipped);
    }
}

/// A reader of one runner's output.
pub(crate) trait Reader {
    /// Reads a line; returns true if it should be shown.
    fn line(&mut self, line: &str) -> bool;
    /// The counts so far.
    fn finish(self: Box<Self>) -> Counts;
}

/// Reads `cargo test -- --show-output`.
#[derive(Default)]
pub(crate) struct Libtest {
    counts: Counts,
    part: Part,
    /// The test whose output is being read.
    test: String,
    /// Tests that libtest counts as passed, but whose output says that they were skipped.
    said_skipped: usize,
}

/// libtest repeats the output of passed tests, then that of failed ones.
#[derive(Default, PartialEq)]
enum Part {
    #[default]
    Progress,
    Successes,
    Failures,
}

impl Reader for Libtest {
    fn line(&mut self, line: &str) -> bool {
        match line {
            "successes:" => self.part = Part::Successes,
            "failures:" => self.part = Part::Failures,
            _ if line.starts_with("test result: ") => self.read_result(line),
            _ if self.part == Part::Progress => return self.read_progress(line),
            _ => self.read_output(line),
        }
        self.part == Part::Failures || line.starts_with("test result: FAILED")
    }

    fn finish(mut self: Box<Self>) -> Counts {
        self.counts.passed = self.counts.passed.saturating_sub(self.said_skipped);
        self.counts
    }
}

impl Libtest {
    fn read_result(&mut self, line: &str) {
        self.part = Part::Progress;
        self.counts.passed += number_before(line, " passed");
        self.counts.failed += number_before(line, " failed");
    }

    fn read_progress(&mut self, line: &str) -> bool {
        let Some((name, outcome)) = line
            .strip_prefix("test ")
            .and_then(|rest| rest.rsplit_once(" ... "))
        else {
            return !line.is_empty() && !line.starts_with("running ");
        };
        if let Some(reason) = outcome.strip_prefix("ignored") {
            let reason = reason.trim_start_matches(", ");
            let reason = if reason.is_empty() {
                "slow; `cargo xtask test --all` runs it"
            } else {
                reason
            };
            self.counts.skipped.push(Skip {
                name: name.into(),
                reason: reason.into(),
            });
        }
        outcome == "FAILED"
    }

    fn read_output(&mut self, line: &str) {
        let heading = line
            .strip_prefix("---- ")
            .and_then(|rest| rest.strip_suffix(" stdout ----"));
        if let Some(name) = heading {
            self.test = name.to_string();
        }
        let reason = line.strip_prefix("skipped: ");
        if let (Some(reason), Part::Successes) = (reason, &self.part) {
            self.read_skip(reason);
        }
    }

    /// libtest will count this test as passed; a test that skips several things counts as one skip.
    fn read_skip(&mut self, reason: &str) {
        let name = self.test.clone();
        let known = self
            .counts
            .skipped
            .iter_mut()
            .find(|skip| skip.name == name);
        if let Some(skip) = known {
            skip.reason += "; ";
            skip.reason += reason;
            return;
        }
        self.said_skipped += 1;
        self.counts.skipped.push(Skip {
            name,
            reason: reason.into(),
        });
    }
}

/// Reads `python -m unittest -v`.
#[derive(Default)]
pub(crate) struct Unittest {
    counts: Counts,
    ran: usize,
    failing: bool,
}

impl Reader for Unittest {
    fn line(&mut self, line: &str) -> bool {
        self.failing |= line.starts_with("====");
        if let Some(rest) = line.strip_prefix("Ran ") {
            self.ran += rest
                .split_whitespace()
                .next()
                .and_then(|word| word.parse().ok())
                .unwrap_or(0);
        }
        if line.starts_with("FAILED (") {
            self.counts.failed += number_after(line, "failures=") + number_after(line, "errors=");
        }
        if let Some((name, reason)) = line.split_once(" ... skipped ") {
            let reason = reason.trim_matches(|quote| quote == '\'' || quote == '"');
            self.counts.skipped.push(Skip {
                name: name.into(),
                reason: reason.into(),
            });
        }
        self.failing
    }

    fn finish(mut self: Box<Self>) -> Counts {
        let others = self.counts.failed + self.counts.skipped.len();
        self.counts.passed = self.ran.saturating_sub(others);
        self.counts
    }
}

fn number_before(line: &str, word: &str) -> usize {
    let before = line
        .split(word)
        .next()
        .filter(|before| before.len() < line.len());
    let digits = before.and_then(|text| text.rsplit(' ').next());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn number_after(line: &str, word: &str) -> usize {
    let Some((_, rest)) = line.split_once(word) else {
        return 0;
    };
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(mut reader: Box<dyn Reader>, text: &str) -> (Counts, Vec<String>) {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let shown = lines
            .iter()
            .filter(|line| reader.line(line))
            .map(|line| line.to_string());
        let shown = shown.collect();
        (reader.finish(), shown)
    }

    fn skip(name: &str, reason: &str) -> Skip {
        Skip {
            name: name.into(),
            reason: reason.into(),
        }
    }

    #[test]
    fn counts_add_up_over_test_binaries() {
        let text = "
            running 2 tests
            test a ... ok
            test b ... ok

            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s


            running 3 tests
            test c ... FAILED
            test d ... ok
            test e - should panic ... ok

            failures:

            ---- c stdout ----
            thread 'c' panicked at src/lib.rs:1:1:
            left is not right

            failures:
                c

            test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let (counts, shown) = read(Box::new(Libtest::default()), text);
        assert_eq!((counts.passed, counts.failed), (4, 1));
        assert!(counts.skipped.is_empty());
        assert_eq!(shown.first().unwrap(), "test c ... FAILED");
        assert!(shown.contains(&"left is not right".to_string()));
        assert!(!shown.iter().any(|line| line.ends_with("ok")));
    }

    #[test]
    fn an_ignored_test_is_a_skip_with_its_reason() {
        let text = "
            running 2 tests
            test big ... ignored, takes ten minutes
            test crates/x/src/lib.rs - (line 3) ... ignored
            test result: ok. 0 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let (counts, _) = read(Box::new(Libtest::default()), text);
        assert_eq!(counts.passed, 0);
        let slow = "slow; `cargo xtask test --all` runs it";
        let expected = [
            skip("big", "takes ten minutes"),
            skip("crates/x/src/lib.rs - (line 3)", slow),
        ];
        assert_eq!(counts.skipped, expected);
    }

    #[test]
    fn a_passed_test_that_says_skipped_counts_as_skipped_once() {
        let text = "
            running 2 tests
            test cuda ... ok
            test other ... ok

            successes:

            ---- cuda stdout ----
            skipped: no GPU here
            skipped: no NCCL here

            ---- other stdout ----
            chatter

            successes:
                cuda
                other

            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let (counts, shown) = read(Box::new(Libtest::default()), text);
        assert_eq!(counts.passed, 1);
        assert_eq!(counts.skipped, [skip("cuda", "no GPU here; no NCCL here")]);
        assert!(shown.is_empty(), "{shown:?}");
    }

    #[test]
    fn unittest_counts() {
        let text = "
            test_a (test_x.X.test_a) ... ok
            test_b (test_x.X.test_b) ... skipped 'no GPU here'
            test_c (test_x.X.test_c) ... FAIL

            ======================================================================
            FAIL: test_c (test_x.X.test_c)
            AssertionError: 1 != 2

            ----------------------------------------------------------------------
            Ran 4 tests in 0.001s

            FAILED (failures=1, errors=1, skipped=1)";
        let (counts, shown) = read(Box::new(Unittest::default()), text);
        assert_eq!((counts.passed, counts.failed), (1, 2));
        assert_eq!(
            counts.skipped,
            [skip("test_b (test_x.X.test_b)", "no GPU here")]
        );
        assert!(shown.contains(&"AssertionError: 1 != 2".to_string()));
        let (counts, shown) = read(Box::new(Unittest::default()), "Ran 3 tests in 0.1s\n\nOK");
        assert_eq!((counts.passed, counts.failed), (3, 0));
        assert!(shown.is_empty());
    }
}
