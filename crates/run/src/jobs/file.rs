//! The file of jobs: every key of it is looked up in a table, every refusal names the line.

use std::collections::HashSet;
use std::fs::File as Source;
use std::io::Read as _;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::job::Job;
use crate::args::{MOST_RANKS, Transport};
use crate::words::hint;

/// The largest file, in bytes.
const LARGEST: u64 = 1 << 20;

/// How many characters of a text a message shows.
const SHOWN: usize = 100;

/// The keys of a job, with what each takes.
const KEYS: [(&str, &str); 8] = [
    ("name", NAME),
    ("program", COMMAND),
    ("ranks", "a whole number from 1 to 64"),
    ("devices", "a whole number from 1 to 4096"),
    ("transport", "\"threads\", \"processes\" or \"mpi\""),
    ("prepare", COMMAND),
    ("verify", COMMAND),
    ("env", VARIABLES),
];

const NAME: &str = "up to 64 letters, digits, points, hyphens and underscores, of which the first is a letter or a digit";
const COMMAND: &str =
    "a list of words, of which the first is a program, like [\"python\", \"encode.py\"]";
const VARIABLES: &str = "a table of variables and their text, like { NAME = \"value\" }";
const JOBS: &str = "tables, each of which begins with [[jobs]]";

/// Variables that other keys set.
const SET_BY: [(&str, &str); 5] = [
    ("LIBGPU_RANKS", "the key \"ranks\""),
    ("LIBGPU_DEVICES", "the key \"devices\""),
    ("LIBGPU_TRANSPORT", "the key \"transport\""),
    ("LIBGPU_WORKER", "the flag --worker"),
    ("LIBGPU_WORKER_LOGS", "the flag --logs"),
];

/// The most devices of a job.
const MOST_DEVICES: i64 = 4096;

/// Reads a file of jobs.
pub(crate) fn read(path: &Path) -> Result<Vec<Job>, String> {
    let shown = path.display();
    let mut text = String::new();
    let read = Source::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text))
        .map_err(|error| format!("{shown} cannot be read: {error}; --jobs takes a TOML file"))?;
    if read as u64 > LARGEST {
        return Err(format!(
            "{shown} is larger than 1 MiB, the most that is accepted"
        ));
    }
    parse(&text).map_err(|Refusal { at, message }| {
        let line = text.as_bytes()[..at.min(text.len())].iter();
        let line = line.filter(|&&byte| byte == b'\n').count() + 1;
        format!("{shown}:{line}: {message}")
    })
}

/// Why a file is refused, and the place of the reason.
struct Refusal {
    at: usize,
    message: String,
}

type Value<'a> = Spanned<DeValue<'a>>;

fn refuse<T>(at: usize, message: String) -> Result<T, Refusal> {
    Err(Refusal { at, message })
}

fn parse(text: &str) -> Result<Vec<Job>, Refusal> {
    let table = DeTable::parse(text).map_err(|error| Refusal {
        at: error.span().map_or(0, |span| span.start),
        message: format!("this is not valid TOML: {}", error.message()),
    })?;
    let mut jobs = Vec::new();
    let mut names = HashSet::new();
    for (at, key, value) in in_order(table.get_ref()) {
        for item in items(at, key, value)? {
            let job = job(item)?;
            if !names.insert(job.name.clone()) {
                let message = format!(
                    "there are two jobs named {:?}; each name is accepted once",
                    job.name
                );
                return refuse(item.span().start, message);
            }
            jobs.push(job);
        }
    }
    match jobs.is_empty() {
        true => refuse(0, format!("there are no jobs; the file takes {JOBS}")),
        false => Ok(jobs),
    }
}

/// The entries of a table as they stand in the file, so that the first mistake is the one that is told.
fn in_order<'a>(table: &'a DeTable<'a>) -> Vec<(usize, &'a str, &'a Value<'a>)> {
    let entries = table.iter();
    let mut entries: Vec<_> = entries
        .map(|(key, value)| (key.span().start, &**key.get_ref(), value))
        .collect();
    entries.sort_by_key(|entry| entry.0);
    entries
}

fn items<'a>(at: usize, key: &str, value: &'a Value<'a>) -> Result<Vec<&'a Value<'a>>, Refusal> {
    if key != "jobs" {
        return unknown(at, key, &["jobs"]);
    }
    match value.get_ref() {
        DeValue::Array(items) => Ok(items.iter().collect()),
        other => refuse(at, format!("jobs is {}; it takes {JOBS}", shown(other))),
    }
}

fn unknown<T>(at: usize, key: &str, known: &[&str]) -> Result<T, Refusal> {
    refuse(
        at,
        format!("there is no key {:?}; {}", cut(key), hint(key, known)),
    )
}

/// What a job says, before it is known to be complete.
#[derive(Default)]
struct Draft {
    name: Option<String>,
    program: Option<Vec<String>>,
    ranks: Option<u32>,
    devices: Option<u32>,
    transport: Option<Transport>,
    prepare: Option<Vec<String>>,
    verify: Option<Vec<String>>,
    variables: Vec<(String, String)>,
}

fn job(item: &Value<'_>) -> Result<Job, Refusal> {
    let at = item.span().start;
    let DeValue::Table(table) = item.get_ref() else {
        return refuse(
            at,
            format!("jobs has {}; it takes {JOBS}", shown(item.get_ref())),
        );
    };
    let mut draft = Draft::default();
    for (at, key, value) in in_order(table) {
        let Some((_, takes)) = KEYS.iter().find(|row| row.0 == key) else {
            return unknown(at, key, &KEYS.map(|row| row.0));
        };
        draft.set(key, takes, value)?;
    }
    draft.complete(at)
}

impl Draft {
    fn set(&mut self, key: &str, takes: &str, value: &Value<'_>) -> Result<(), Refusal> {
        let found = value.get_ref();
        let wrong = || Refusal {
            at: value.span().start,
            message: format!("{key} is {}; it takes {takes}", shown(found)),
        };
        match key {
            "name" => self.name = Some(name(found).ok_or_else(wrong)?),
            "program" => self.program = Some(command(found).ok_or_else(wrong)?),
            "prepare" => self.prepare = Some(command(found).ok_or_else(wrong)?),
            "verify" => self.verify = Some(command(found).ok_or_else(wrong)?),
            "ranks" => self.ranks = Some(whole(found, MOST_RANKS).ok_or_else(wrong)?),
            "devices" => self.devices = Some(whole(found, MOST_DEVICES).ok_or_else(wrong)?),
            "transport" => self.transport = Some(transport(found).ok_or_else(wrong)?),
            _ => self.variables = variables(found.as_table().ok_or_else(wrong)?)?,
        }
        Ok(())
    }

    fn complete(self, at: usize) -> Result<Job, Refusal> {
        let Some(name) = self.name else {
            return refuse(at, format!("the job has no name; it takes {NAME}"));
        };
        let Some(program) = self.program else {
            return refuse(
                at,
                format!("job {name:?} has no program; it takes {COMMAND}"),
            );
        };
        let transport = self.transport.unwrap_or(Transport::Processes);
        if transport == Transport::Mpi && program.iter().any(|word| word == ":") {
            let message = format!(
                "job {name:?}: a word of program is \":\", which mpirun takes for the end of the command; any other is accepted"
            );
            return refuse(at, message);
        }
        let ranks = self.ranks.unwrap_or(1);
        Ok(Job {
            name,
            program,
            ranks,
            devices: self.devices.unwrap_or(ranks),
            transport,
            prepare: self.prepare,
            verify: self.verify,
            variables: self.variables,
        })
    }
}

/// A name, which is the name of a folder too.
fn name(value: &DeValue<'_>) -> Option<String> {
    let name = value.as_str()?;
    let letters = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let begins = name.starts_with(|c: char| c.is_ascii_alphanumeric());
    (begins && name.len() <= 64 && name.chars().all(letters)).then(|| name.into())
}

/// Words. None holds a zero byte, with which the system ends a word.
fn command(value: &DeValue<'_>) -> Option<Vec<String>> {
    let items = value.as_array()?.iter();
    let words = items.map(|item| item.get_ref().as_str().map(str::to_owned));
    let words = words.collect::<Option<Vec<_>>>()?;
    let fits = |word: &String| !word.contains('\0');
    let begins = words.first().is_some_and(|word| !word.is_empty());
    (begins && words.iter().all(fits)).then_some(words)
}

fn whole(value: &DeValue<'_>, most: i64) -> Option<u32> {
    let DeValue::Integer(number) = value else {
        return None;
    };
    let number = i64::from_str_radix(number.as_str(), number.radix()).ok()?;
    (1..=most).contains(&number).then_some(number as u32)
}

fn transport(value: &DeValue<'_>) -> Option<Transport> {
    Transport::of_name(value.as_str()?)
}

fn variables(table: &DeTable<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let entries = in_order(table).into_iter();
    entries
        .map(|(at, name, value)| variable(at, name, value))
        .collect()
}

fn variable(at: usize, name: &str, value: &Value<'_>) -> Result<(String, String), Refusal> {
    if let Some((_, by)) = SET_BY.iter().find(|row| row.0 == name) {
        return refuse(
            at,
            format!("env sets {name}, which {by} sets; env takes other variables"),
        );
    }
    if name.is_empty() || name.contains(['=', '\0']) {
        let name = cut(name);
        return refuse(
            at,
            format!("env sets {name:?}, which is no name of a variable"),
        );
    }
    match value.get_ref().as_str() {
        Some(text) if !text.contains('\0') => Ok((name.into(), text.into())),
        _ => {
            let (name, found) = (cut(name), shown(value.get_ref()));
            refuse(
                value.span().start,
                format!("{name} is {found}; a variable takes text, like \"1\""),
            )
        }
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// A value in a message.
fn shown(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("{:?}", cut(text)),
        DeValue::Integer(number) => cut(number.as_str()),
        DeValue::Float(number) => cut(number.as_str()),
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(items) if items.is_empty() => "an empty list".into(),
        DeValue::Array(_) => "a list with something else in it".into(),
        DeValue::Table(_) => "a table".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "[[jobs]]\nname = \"a\"\nprogram = [\"true\"]\n";

    fn parsed(text: &str) -> Result<Vec<Job>, String> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("jobs.toml");
        std::fs::write(&path, text).expect("written");
        read(&path).map_err(|message| {
            let folder = format!("{}/", folder.path().display());
            message.replace(&folder, "")
        })
    }

    #[test]
    fn a_job_has_defaults() {
        let jobs = parsed(&format!("{HEAD}ranks = 3\n")).unwrap();
        assert_eq!((jobs[0].ranks, jobs[0].devices), (3, 3));
        assert_eq!(jobs[0].transport, Transport::Processes);
        let jobs = parsed(HEAD).unwrap();
        assert_eq!((jobs[0].ranks, jobs[0].devices), (1, 1));
    }

    #[test]
    fn a_job_says_all_that_there_is() {
        let all = "ranks = 4\ndevices = 2\ntransport = \"threads\"\nprepare = [\"p\", \"{rank}\"]\nverify = [\"v\"]\n\
                   [jobs.env]\nNAME = \"value\"\n";
        let jobs = parsed(&format!("{HEAD}{all}")).unwrap();
        let expected = Job {
            name: "a".into(),
            program: vec!["true".into()],
            ranks: 4,
            devices: 2,
            transport: Transport::Threads,
            prepare: Some(vec!["p".into(), "{rank}".into()]),
            verify: Some(vec!["v".into()]),
            variables: vec![("NAME".into(), "value".into())],
        };
        assert_eq!(jobs, [expected]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let refused = |text: &str, part: &str| {
            let message = parsed(text).unwrap_err();
            assert!(message.starts_with("jobs.toml:"), "{message}");
            assert!(message.contains(part), "{message}");
        };
        let after_head = |line: &str, part: &str| refused(&format!("{HEAD}{line}\n"), part);
        after_head(
            "rank = 2",
            "jobs.toml:4: there is no key \"rank\"; did you mean \"ranks\"?",
        );
        after_head(
            "ranks = 65",
            "jobs.toml:4: ranks is 65; it takes a whole number from 1 to 64",
        );
        after_head("ranks = \"2\"", "ranks is \"2\"; it takes a whole number");
        after_head("devices = 0", "devices is 0; it takes");
        after_head(
            "transport = \"tcp\"",
            "it takes \"threads\", \"processes\" or \"mpi\"",
        );
        after_head(
            "verify = []",
            "verify is an empty list; it takes a list of words",
        );
        after_head("prepare = [1]", "it takes a list of words");
        after_head("env = 1", "env is 1; it takes a table");
        after_head(
            "[jobs.env]\nA = 1",
            "jobs.toml:5: A is 1; a variable takes text",
        );
        after_head(
            "[jobs.env]\nLIBGPU_RANKS = \"1\"",
            "which the key \"ranks\" sets",
        );
        after_head(HEAD, "there are two jobs named \"a\"");
        after_head("ranks = ", "jobs.toml:4: this is not valid TOML");
        refused("[[job]]", "there is no key \"job\"; did you mean \"jobs\"?");
        refused("jobs = 1", "jobs is 1; it takes tables");
        refused("", "there are no jobs");
        refused(
            "[[jobs]]\nname = \"../a\"",
            "name is \"../a\"; it takes up to 64 letters",
        );
        refused(
            "[[jobs]]\nprogram = [\"true\"]",
            "jobs.toml:1: the job has no name",
        );
        refused("[[jobs]]\nname = \"a\"", "job \"a\" has no program");
    }

    #[test]
    fn a_large_file_is_refused() {
        let message = parsed(&"#".repeat(LARGEST as usize + 1)).unwrap_err();
        assert_eq!(
            message,
            "jobs.toml is larger than 1 MiB, the most that is accepted"
        );
    }
}
