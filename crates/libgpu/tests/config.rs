//! The configuration: the values of a file and of variables are used, and errors name their position.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use gpu::config::{
    Backend, Config, ConfigError, FILE_VARIABLE, KEYS, Key, Origin, Sections, TransportChoice,
    key_table,
};
use statevec::Precision;
use tempfile::TempDir;

/// A configuration file, and the variables around it.
struct Setting {
    folder: TempDir,
    variables: HashMap<String, String>,
}

impl Setting {
    fn new(text: &str, variables: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("libgpu.toml");
        fs::write(&path, text).unwrap();
        let own = [(FILE_VARIABLE, path.to_str().unwrap())];
        let all = own.iter().chain(variables);
        let variables = all
            .map(|(name, value)| (name.to_string(), value.to_string()))
            .collect();
        Self { folder, variables }
    }

    fn load(&self) -> Result<Config, ConfigError> {
        Config::load(|name| self.variables.get(name).cloned())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn variables(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
    Config::load(|name| {
        pairs
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.to_string())
    })
}

const EVERYTHING: &str = r#"
backend = "cpu"
devices = "0-2,7"
ranks = 4
threads = 0x10
sections = "in order"
graph = false
nccl = "lib"
precision = "complex64"
log = "logs/trace.jsonl"
crash_report = false
transport = "processes"
mpi = "mpi"
[limits]
memory = "8 GiB"
watchdog = 2.5
queue = 1_000
results = 300
recorded = 400

[worker]
program = "bin/worker"
logs = "logs"
ring = "64 KiB"

[[datasets]]
path = "train.npy"

[[datasets]]
path = "/data/test.parquet"
columns = ["x", "y"]
"#;

#[test]
fn every_key_of_a_file_is_read() {
    let setting = Setting::new(EVERYTHING, &[]);
    let config = setting.load().unwrap();
    assert_eq!(config.backend, Backend::Cpu);
    assert_eq!(config.devices, Some(vec![0, 1, 2, 7]));
    assert_eq!((config.ranks, config.threads), (4, Some(16)));
    assert_eq!(config.sections, Sections::InOrder);
    assert!(!config.graph);
    assert_eq!(config.nccl, Some(setting.path("lib")));
    assert_eq!(config.precision, Precision::Complex64);
    assert_eq!(config.log, Some(setting.path("logs/trace.jsonl")));
    assert!(!config.crash_report);
    assert_eq!(config.transport, TransportChoice::Processes);
    assert_eq!(config.mpi, Some(setting.path("mpi")));
    assert_eq!(config.worker, Some(setting.path("bin/worker")));
    assert_eq!(config.worker_logs, Some(setting.path("logs")));
    assert_eq!(config.ring, 64 << 10);
    assert_eq!((config.memory, config.queue), (Some(8 << 30), 1_000));
    assert_eq!((config.results, config.recorded), (300, 400));
    assert_eq!(config.watchdog, Duration::from_millis(2_500));
    assert_eq!(config.datasets.len(), 2);
    assert_eq!(config.datasets[0].path, setting.path("train.npy"));
    assert_eq!(config.datasets[0].columns, None);
    assert_eq!(config.datasets[1].path, PathBuf::from("/data/test.parquet"));
    assert_eq!(
        config.datasets[1].columns,
        Some(vec!["x".into(), "y".into()])
    );
    assert_eq!((config.datasets[0].line, config.datasets[1].line), (26, 29));
    assert!(
        KEYS.iter()
            .all(|key| matches!(config.origin(key.name), Some(Origin::File(_))))
    );
    assert_eq!(config.origin("ranks"), Some(Origin::File(4)));
    assert_eq!(config.origin("limits.queue"), Some(Origin::File(17)));
}

#[test]
fn without_anything_the_defaults_hold() {
    assert_eq!(variables(&[]), Ok(Config::default()));
    let mut config = Setting::new("# nothing\n", &[]).load().unwrap();
    config.file = None;
    assert_eq!(config, Config::default());
    // The defaults are those in the table.
    let json = Config::default().to_json();
    for key in KEYS {
        let shown = &json["keys"][key.name];
        let text = shown["value"]
            .as_str()
            .map(str::to_owned)
            .unwrap_or(shown["value"].to_string());
        assert!(
            text == "null" || text.trim_end_matches(".0") == key.default,
            "{}: {text}",
            key.name
        );
        assert_eq!(shown["from"], "default");
    }
}

#[test]
fn a_variable_wins_over_the_file_for_its_key_only() {
    let pairs = [
        ("LIBGPU_RANKS", "2"),
        ("LIBGPU_DEVICES", "3,1"),
        ("LIBGPU_MEMORY", "1000"),
        ("LIBGPU_LOG", "here.jsonl"),
        ("LIBGPU_THREADS", ""),
    ];
    let config = Setting::new(EVERYTHING, &pairs).load().unwrap();
    assert_eq!((config.ranks, config.threads), (2, Some(16)));
    assert_eq!(config.devices, Some(vec![3, 1]));
    assert_eq!(config.memory, Some(1_000));
    assert_eq!(config.log, Some("here.jsonl".into()));
    assert_eq!(
        config.origin("ranks"),
        Some(Origin::Variable("LIBGPU_RANKS"))
    );
    assert_eq!(config.origin("threads"), Some(Origin::File(5)));
    assert_eq!(config.origin("nothing"), None);
}

#[test]
fn every_key_can_be_a_variable() {
    let values = [
        ("backend", "cpu"),
        ("devices", "0-3"),
        ("ranks", "64"),
        ("transport", "processes"),
        ("mpi", "lib/libmpi.so"),
        ("worker.program", "w"),
        ("worker.logs", "logs"),
        ("worker.ring", "4096"),
        ("threads", "1"),
        ("sections", "in order"),
        ("graph", "0"),
        ("nccl", "lib"),
        ("precision", "complex64"),
        ("limits.memory", "64 MB"),
        ("limits.watchdog", "0.5"),
        ("limits.queue", "7"),
        ("limits.results", "8"),
        ("limits.recorded", "9"),
        ("log", "x"),
        ("crash_report", "0"),
    ];
    assert_eq!(
        values.map(|(name, _)| name).to_vec(),
        KEYS.iter().map(|key| key.name).collect::<Vec<_>>()
    );
    for (key, (name, value)) in KEYS.iter().zip(values) {
        let config = variables(&[(key.variable, value)]).unwrap();
        assert_eq!(config.origin(name), Some(Origin::Variable(key.variable)));
        let defaults = Config::default().to_json();
        let differs =
            |other: &Key| config.to_json()["keys"][other.name] != defaults["keys"][other.name];
        let changed: Vec<_> = KEYS
            .iter()
            .filter(|other| differs(other))
            .map(|other| other.name)
            .collect();
        assert_eq!(changed, [name]);
    }
    assert_eq!(
        variables(&[("LIBGPU_MEMORY", "64 MB")]).unwrap().memory,
        Some(64_000_000)
    );
}

#[test]
fn devices_may_be_a_list_in_the_file() {
    let config = Setting::new("devices = [2, 0]\n", &[]).load().unwrap();
    assert_eq!(config.devices, Some(vec![2, 0]));
}

/// Checks a refusal of a file: the line, and words of the message.
#[track_caller]
fn refused(text: &str, line: usize, words: &str) {
    let setting = Setting::new(text, &[]);
    let message = setting.load().unwrap_err().to_string();
    let place = format!("{}:{line}: ", setting.path("libgpu.toml").display());
    assert!(
        message.starts_with(&place) && message.contains(words),
        "{message}"
    );
}

#[test]
fn values_that_a_key_does_not_take_are_refused_with_the_line() {
    refused(
        "\nranks = 65\n",
        2,
        "ranks is 65; it takes a whole number from 1 to 64",
    );
    refused("ranks = 0", 1, "ranks is 0;");
    refused("ranks = \"4\"", 1, "ranks is \"4\";");
    refused("ranks = -1", 1, "ranks is -1;");
    refused("ranks = 1.0", 1, "ranks is 1.0;");
    refused("ranks = [\n4]", 1, "ranks is a list;");
    refused(
        "threads = 99999999999999999999",
        1,
        "threads is 99999999999999999999;",
    );
    refused(
        "backend = \"gpu\"",
        1,
        "backend is \"gpu\"; it takes \"auto\", \"cpu\" or \"cuda\"",
    );
    refused(
        "graph = 2",
        1,
        "graph is 2; it takes 0 or 1; in the file also false or true",
    );
    refused(
        "sections = true",
        1,
        "sections is true; it takes \"threads\" or \"in order\"",
    );
    refused(
        "precision = \"f64\"",
        1,
        "precision is \"f64\"; it takes \"complex64\" or \"complex128\"",
    );
    refused("log = \"\"", 1, "log is \"\"; it takes the path of a file");
    refused("devices = \"3-1\"", 1, "devices is \"3-1\": \"3-1\"");
    refused("devices = \"0,0\"", 1, "device 0 twice");
    refused(
        "devices = [0, \"1\"]",
        1,
        "devices has an item that is \"1\";",
    );
    refused(
        "[limits]\nmemory = \"8 gigs\"",
        2,
        "limits.memory is \"8 gigs\"; it takes a number of bytes",
    );
    refused("[limits]\nmemory = \"99999999 TiB\"", 2, "limits.memory is");
    refused("[limits]\nmemory = 0", 2, "limits.memory is 0;");
    refused(
        "[limits]\n\nwatchdog = nan",
        3,
        "limits.watchdog is nan; it takes a number of seconds",
    );
    refused("limits = 5", 1, "limits is 5; it takes a section");
}

#[test]
fn keys_that_are_not_known_are_refused_with_the_nearest() {
    refused(
        "rank = 4",
        1,
        "there is no key \"rank\"; did you mean \"ranks\"?",
    );
    refused(
        "a.b = 4",
        1,
        "there is no key \"a\"; there are backend, devices, ranks",
    );
    refused(
        "memory = 4",
        1,
        "there is no key \"memory\"; did you mean \"limits.memory\"?",
    );
    refused(
        "ranks = 2\n[limits]\nwatch_dog = 1",
        3,
        "no key \"limits.watch_dog\"; did you mean \"limits.watchdog\"?",
    );
    refused(
        "[limits]\nranks = 1",
        2,
        "no key \"limits.ranks\"; did you mean \"ranks\"?",
    );
    refused(
        "[[datasets]]\npath = \"a\"\ncolumn = [\"x\"]",
        3,
        "no key \"column\"; did you mean \"columns\"?",
    );
    refused(
        "[[dataset]]\npath = \"a\"",
        1,
        "no key \"dataset\"; did you mean \"datasets\"?",
    );
}

#[test]
fn data_sets_say_a_path_and_perhaps_columns() {
    refused(
        "[[datasets]]\n",
        1,
        "path is missing; it takes the path of a .npy",
    );
    refused("\n[[datasets]]\npath = 3", 2, "path is 3;");
    refused(
        "datasets = [\"a.npy\"]",
        1,
        "datasets is or has \"a.npy\"; it takes tables",
    );
    refused(
        "datasets = \"a.npy\"",
        1,
        "it takes tables, each of which begins with [[datasets]]",
    );
    refused(
        "[[datasets]]\npath = \"a\"\ncolumns = []",
        3,
        "columns is empty; it takes a list of names",
    );
    refused(
        "[[datasets]]\npath = \"a\"\ncolumns = [1]",
        3,
        "columns has an item that is no text;",
    );
    refused(
        "[[datasets]]\npath = \"a\"\ncolumns = \"x\"",
        3,
        "columns is \"x\";",
    );
}

#[test]
fn what_is_no_toml_is_refused_with_the_line() {
    refused(
        "ranks = 1\nranks = 2\n",
        2,
        "this is not valid TOML: duplicate key",
    );
    refused("ranks = 1\n\n= 2\n", 3, "this is not valid TOML: ");
    refused("log = 'x\n", 1, "this is not valid TOML: ");
    refused(
        &format!("log = {}", "[".repeat(10_000)),
        1,
        "this is not valid TOML: ",
    );
}

#[test]
fn the_first_mistake_of_a_file_is_the_one_that_is_told() {
    refused(
        "ranks = 4\nthreads = 0\nbackend = \"x\"\n",
        2,
        "threads is 0",
    );
}

#[test]
fn variables_are_refused_by_their_name() {
    let message = |name: &str, value: &str| variables(&[(name, value)]).unwrap_err().to_string();
    assert_eq!(
        message("LIBGPU_RANKS", "four"),
        "environment: LIBGPU_RANKS is \"four\"; it takes a whole number from 1 to 64"
    );
    assert!(message("LIBGPU_BACKEND", "rocm").ends_with("\"auto\", \"cpu\" or \"cuda\""));
    assert!(message("LIBGPU_DEVICES", "0-").starts_with("environment: LIBGPU_DEVICES is \"0-\": "));
    let missing = message(FILE_VARIABLE, "/no/such/file.toml");
    assert!(
        missing.starts_with("LIBGPU_CONFIG names /no/such/file.toml, which cannot be read: "),
        "{missing}"
    );
    assert!(
        missing.ends_with("it takes the path of a TOML file"),
        "{missing}"
    );
}

#[test]
fn the_listing_says_where_each_value_comes_from() {
    let setting = Setting::new(
        "ranks = 4\n\n[[datasets]]\npath = \"a.npy\"\n",
        &[("LIBGPU_SECTIONS", "in order")],
    );
    let config = setting.load().unwrap();
    let text = config.to_string();
    let file = setting.path("libgpu.toml");
    let file = file.display();
    assert!(text.contains(&format!("ranks = 4 ({file}:1)\n")), "{text}");
    assert!(
        text.contains("sections = in order (LIBGPU_SECTIONS)\n"),
        "{text}"
    );
    assert!(
        text.contains("devices = one for each rank (default)\n"),
        "{text}"
    );
    assert!(
        text.contains(&format!(
            "datasets 0 = {} ({file}:3)\n",
            setting.path("a.npy").display()
        )),
        "{text}"
    );
    let json = config.to_json();
    assert_eq!(json["keys"]["ranks"]["value"], 4);
    assert_eq!(json["keys"]["ranks"]["from"], format!("{file}:1"));
    assert_eq!(json["datasets"][0]["columns"], serde_json::Value::Null);
}

#[test]
fn the_table_for_the_docs_has_a_line_for_each_key() {
    let table = key_table();
    assert_eq!(table.lines().count(), KEYS.len() + 2);
    assert!(
        KEYS.iter()
            .all(|key| table.contains(&format!("| `{}` | `{}` | ", key.name, key.variable)))
    );
    assert!(
        table
            .lines()
            .all(|line| line.split(" | ").count() == 5 || line.starts_with("|---")),
        "{table}"
    );
}

#[test]
fn variables_that_are_misspelt_are_refused_and_those_of_others_are_not() {
    let from = |name: &str, value: &str| {
        Config::from_variables([
            ("PATH".to_owned(), "/bin".to_owned()),
            (name.to_owned(), value.to_owned()),
        ])
    };
    let message = |name: &str| from(name, "4").unwrap_err().to_string();
    assert_eq!(
        message("LIBGPU_RANK"),
        "environment: there is no variable LIBGPU_RANK; did you mean \"LIBGPU_RANKS\"?"
    );
    assert!(message("LIBGPU_ranks").ends_with("did you mean \"LIBGPU_RANKS\"?"));
    assert!(message("LIBGPU_CONFIGS").ends_with("did you mean \"LIBGPU_CONFIG\"?"));
    let listed = message("LIBGPU_SOMETHING_ELSE");
    assert!(
        listed.contains("; there are LIBGPU_CONFIG, LIBGPU_BACKEND, "),
        "{listed}"
    );
    for (name, value) in [
        ("LIBGPU_PATH", "/usr/lib/libgpu.so"),
        ("LIBGPU_RANK", ""),
        ("libgpu_rank", "4"),
        ("MY_LIBGPU_RANK", "4"),
    ] {
        assert_eq!(from(name, value), Ok(Config::default()), "{name}");
    }
    assert_eq!(from("LIBGPU_RANKS", "4").unwrap().ranks, 4);
}

#[test]
fn the_keys_in_the_docs_are_current() {
    golden::check_section("docs/configuration.md", "keys", &key_table());
}

#[test]
fn the_file_in_the_docs_sets_every_key() {
    let page = golden::read("docs/configuration.md");
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (text, _) = rest.split_once("```").unwrap();
    let setting = Setting::new(text, &[]);
    let config = setting.load().unwrap();
    for key in KEYS {
        let origin = config.origin(key.name);
        assert!(matches!(origin, Some(Origin::File(_))), "{}", key.name);
    }
    assert_eq!(config.log, Some(setting.path("trace.jsonl")));
    assert_eq!((config.ranks, config.memory), (4, Some(8 << 30)));
    assert_eq!(config.devices, Some(vec![0, 1, 2, 3]));
    assert_eq!(config.datasets[1].path, setting.path("test.parquet"));
    // The message about it in the page is that of this file.
    let wrong = Setting::new(&text.replace("ranks = 4", "ranks = 65"), &[]);
    let error = wrong.load().unwrap_err().to_string();
    let (_, error) = error.split_once("libgpu.toml").unwrap();
    assert!(
        page.contains(&format!("libgpu: libgpu.toml{error}\n")),
        "{error}"
    );
}

#[test]
fn fewer_devices_than_ranks_are_refused_with_both_places() {
    let setting = Setting::new("# two lines\ndevices = \"0-1\"\n", &[("LIBGPU_RANKS", "4")]);
    let error = setting.load().unwrap_err().to_string();
    assert!(
        error.ends_with(
            "libgpu.toml:2: devices names 2, for 4 ranks (LIBGPU_RANKS); every rank needs a device of its own"
        ),
        "{error}"
    );
    assert!(
        Setting::new("devices = \"0-1\"\nranks = 2\n", &[])
            .load()
            .is_ok()
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_or_a_device_in_place_of_a_file_is_refused_and_not_waited_for() {
    let setting = Setting::new("", &[]);
    let pipe = setting.path("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let refused = |path: &str| variables(&[(FILE_VARIABLE, path)]).unwrap_err().to_string();
    let wrong = |path: &str, what: &str| {
        format!(
            "LIBGPU_CONFIG names {path}, which cannot be read: {what}; it takes the path of a TOML file"
        )
    };
    let path = pipe.to_str().unwrap();
    assert_eq!(refused(path), wrong(path, "it is a pipe"));
    // It never ends.
    assert_eq!(refused("/dev/zero"), wrong("/dev/zero", "it is a device"));
    assert_eq!(refused("/tmp"), wrong("/tmp", "it is a folder"));
    for create in [true, false] {
        let error = gpu::config::open_log(&pipe, create).unwrap_err();
        assert_eq!(error.to_string(), "it is a pipe");
    }
    assert!(gpu::config::open_log("/dev/null".as_ref(), true).is_ok());
}

#[cfg(target_os = "linux")]
#[test]
fn what_should_have_nccl_and_is_no_folder_makes_every_call_fail() {
    use gpu::LibGpu;
    use runtime_abi::kit::GpuLibrary as _;
    let setting = Setting::new("nccl = \"pipe\"\n", &[]);
    let pipe = setting.path("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let refused = |config: Config| {
        let library = LibGpu::with_config(config);
        let id = library.function_id("buffer_len").unwrap_err().to_string();
        assert_eq!(library.init(0).unwrap_err().to_string(), id);
        id
    };
    assert_eq!(
        refused(setting.load().unwrap()),
        format!(
            "{}:1: nccl names {}, which cannot be used: it is a pipe; it takes the path of a folder",
            setting.path("libgpu.toml").display(),
            pipe.display()
        )
    );
    let named = |path: &str| variables(&[("LIBGPU_NCCL", path)]).unwrap();
    assert!(
        refused(named("/dev/null")).contains("/dev/null, which cannot be used: it is a device; ")
    );
    let file = setting.path("libgpu.toml");
    assert!(refused(named(file.to_str().unwrap())).contains("it is a file; "));
    assert!(refused(named("/no/such/folder")).contains("No such file"));
    let folder = setting.folder.path().to_str().unwrap();
    LibGpu::with_config(named(folder)).init(0).unwrap();
}

#[test]
fn names_and_values_of_any_length_are_refused_at_once_and_cut_in_messages() {
    let long = "é".repeat(2_000_000);
    let cut = format!("{}…", "é".repeat(200));
    let began = std::time::Instant::now();
    let message = |text: &str| Setting::new(text, &[]).load().unwrap_err().to_string();
    for text in [
        format!("\"{long}\" = 1"),
        format!("limits.\"{long}\" = 1"),
        format!("backend = \"{long}\""),
        format!("[[datasets]]\n\"{long}\" = 1"),
    ] {
        let message = message(&text);
        assert!(
            message.contains("éé…") && message.len() < 1_500,
            "{}",
            message.len()
        );
    }
    let unknown = Config::from_variables([(format!("LIBGPU_{long}"), "1")]).unwrap_err();
    let text = unknown.to_string();
    assert!(
        text.contains("…; there are ") && text.len() < 1_500,
        "{}",
        text.len()
    );
    let value = variables(&[("LIBGPU_RANKS", &long)])
        .unwrap_err()
        .to_string();
    assert!(
        value.contains(&format!("is \"{cut}\"; it takes")),
        "{value}"
    );
    // Comparing two such names letter by letter takes seconds.
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let setting = Setting::new("", &[]);
    let file = fs::File::create(setting.path("libgpu.toml")).unwrap();
    file.set_len(1 << 40).unwrap();
    let error = setting.load().unwrap_err().to_string();
    assert!(
        error.contains("it has 1099511627776 bytes, and may have 16777216"),
        "{error}"
    );
}

#[cfg(unix)]
#[test]
fn paths_that_are_no_utf_8_are_taken_as_they_are_and_other_values_refused() {
    use std::ffi::{OsStr, OsString};
    use std::os::unix::ffi::OsStrExt as _;
    let folder = TempDir::new().unwrap();
    let odd = |name: &[u8]| folder.path().join(OsStr::from_bytes(name));
    let (file, log) = (odd(b"\xff.toml"), odd(b"\xfe.jsonl"));
    fs::write(&file, "ranks = 2\n").unwrap();
    let config = Config::from_variables([
        (FILE_VARIABLE, file.as_os_str()),
        ("LIBGPU_LOG", log.as_os_str()),
        ("LIBGPU_NCCL", odd(b"\xfd").as_os_str()),
    ])
    .unwrap();
    assert_eq!(config.ranks, 2);
    assert_eq!(config.log, Some(log));
    assert_eq!(config.nccl, Some(odd(b"\xfd")));
    for key in KEYS.iter().filter(|key| !key.takes.starts_with("the path")) {
        let value = [(key.variable, OsString::from(OsStr::from_bytes(b"4\xff")))];
        let error = Config::from_variables(value).unwrap_err().to_string();
        let expected = format!("environment: {} is \"4\u{FFFD}\"", key.variable);
        assert!(error.starts_with(&expected), "{error}");
    }
}
