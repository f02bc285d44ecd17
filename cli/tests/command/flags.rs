//! Tests of every flag: its effect, and the values that it refuses.

use crate::{ANSWER, Folder};

fn answer() -> Folder {
    let folder = Folder::new();
    folder.put("answer.hugr", ANSWER);
    folder
}

/// The output of the command with these arguments.
#[track_caller]
fn output(folder: &Folder, arguments: &[&str]) -> Vec<u8> {
    let all = [arguments, &["-o", "-"]].concat();
    folder.run(&all).quietly().stdout
}

#[track_caller]
fn ir(folder: &Folder, arguments: &[&str]) -> String {
    String::from_utf8(output(folder, arguments)).expect("LLVM IR is text")
}

/// The first bytes of each kind of output.
const STARTS: &[(&str, &[u8])] = &[
    ("ll", b"; ModuleID = 'answer'"),
    ("bc", b"BC\xC0\xDE"),
    ("obj", b"\x7FELF"),
    ("asm", b"\t.file\t\"answer\""),
    ("interface", b"{\n  \"entry\": \"main\""),
];

const LINUX: &str = "x86_64-unknown-linux-gnu";

#[test]
fn each_kind_is_written_as_what_it_is() {
    let folder = answer();
    for (kind, start) in STARTS {
        let bytes = output(&folder, &["answer.hugr", "--emit", kind, "--target", LINUX]);
        assert!(
            bytes.starts_with(start),
            "{kind}: {}",
            String::from_utf8_lossy(&bytes[..40])
        );
    }
}

#[test]
fn the_ending_of_the_output_says_what_is_written() {
    let folder = answer();
    let endings = [
        ("a.ll", "ll"),
        ("a.bc", "bc"),
        ("a.o", "obj"),
        ("a.obj", "obj"),
        ("a.s", "asm"),
        ("a.asm", "asm"),
        ("a.json", "interface"),
        ("a", "ll"),
    ];
    for (file, kind) in endings {
        folder
            .run(&["answer.hugr", "--target", LINUX, "-o", file])
            .quietly();
        let start = STARTS
            .iter()
            .find(|(name, _)| *name == kind)
            .expect("each kind is listed")
            .1;
        assert!(folder.get(file).starts_with(start), "{file}");
    }
}

#[test]
fn a_kind_that_is_asked_for_wins_over_the_ending() {
    let folder = answer();
    folder
        .run(&["answer.hugr", "--emit", "bc", "-o", "a.txt"])
        .quietly();
    assert!(folder.get("a.txt").starts_with(b"BC\xC0\xDE"));
}

#[test]
fn an_unknown_ending_is_refused() {
    let folder = answer();
    folder.run(&["answer.hugr", "-o", "a.txt"]).refused(
        2,
        &[
            "the ending .txt does not say what to write",
            ".ll, .bc, .o, .s and .json",
            "--emit",
        ],
    );
    assert_eq!(folder.names(), ["answer.hugr"]);
}

#[test]
fn each_kind_has_an_ending_of_its_own_beside_the_program() {
    let folder = answer();
    for (kind, _) in STARTS {
        folder.run(&["answer.hugr", "--emit", kind]).quietly();
    }
    let expected = [
        "answer.bc",
        "answer.hugr",
        "answer.interface.json",
        "answer.ll",
        "answer.o",
        "answer.s",
    ];
    assert_eq!(folder.names(), expected);
}

#[test]
fn levels_change_the_code() {
    let folder = Folder::with(&["loops"]);
    let level = |flag: &str| ir(&folder, &["loops.hugr", flag]);
    let lines = |text: &str| text.lines().count();
    let (none, usual) = (level("-O0"), level("-O2"));
    assert!(
        lines(&usual) < lines(&none),
        "{} is not less than {}",
        lines(&usual),
        lines(&none)
    );
    assert_eq!(ir(&folder, &["loops.hugr"]), usual, "2 is the usual level");
    assert_ne!(level("-O1"), none);
    assert!(level("-O3").contains("@qmain"));
    assert_eq!(ir(&folder, &["loops.hugr", "-O", "0"]), none);
}

#[test]
fn each_target_gets_its_own_object() {
    let folder = answer();
    let starts: [(&str, &[u8]); 6] = [
        (LINUX, b"\x7FELF"),
        ("aarch64-unknown-linux-gnu", b"\x7FELF"),
        ("x86_64-apple-darwin", b"\xCF\xFA\xED\xFE\x07\0\0\x01"),
        ("aarch64-apple-darwin", b"\xCF\xFA\xED\xFE\x0C\0\0\x01"),
        ("x86_64-pc-windows-msvc", b"\x64\x86"),
        ("aarch64-pc-windows-msvc", b"\x64\xAA"),
    ];
    for (target, start) in starts {
        let object = output(
            &folder,
            &["answer.hugr", "--emit", "obj", "--target", target],
        );
        assert!(object.starts_with(start), "{target}: {:?}", &object[..8]);
        let ir = ir(&folder, &["answer.hugr", "--target", target]);
        assert!(
            ir.contains(&format!("target triple = \"{target}\"")),
            "{target}"
        );
    }
    // The machine in an ELF header: 62 is x86-64, 183 is AArch64.
    let machine = |target| {
        output(
            &folder,
            &["answer.hugr", "--emit", "obj", "--target", target],
        )[18]
    };
    assert_eq!(
        (machine(LINUX), machine("aarch64-unknown-linux-gnu")),
        (62, 183)
    );
}

#[test]
fn other_targets_are_refused_with_the_list() {
    let folder = answer();
    folder
        .run(&["answer.hugr", "--target", "x86_64-windows-msvc"])
        .refused(
            2,
            &[
                "x86_64-windows-msvc",
                "x86_64-pc-windows-msvc",
                "aarch64-apple-darwin",
                "x86_64-unknown-linux-gnu",
            ],
        );
}

#[test]
fn a_processor_is_known_or_refused_with_the_list() {
    let folder = answer();
    let arguments = |cpu| ["answer.hugr", "--target", LINUX, "--cpu", cpu, "-o", "a.o"];
    folder.run(&arguments("haswell")).quietly();
    folder.run(&arguments("elbrus")).refused(
        2,
        &[
            "--cpu: processor `elbrus` is not known",
            "skylake",
            "native",
        ],
    );
    folder
        .run(&["answer.hugr", "--cpu", "native", "-o", "b.o"])
        .quietly();
}

#[test]
fn the_processor_of_this_machine_is_not_that_of_another() {
    let folder = answer();
    let other = if cfg!(target_arch = "aarch64") {
        LINUX
    } else {
        "aarch64-apple-darwin"
    };
    folder
        .run(&["answer.hugr", "--target", other, "--cpu", "native"])
        .refused(2, &["--cpu", "native", other]);
}

#[test]
fn platforms_have_their_own_operations() {
    let folder = Folder::with(&["measurements"]);
    let platform = |name| ir(&folder, &["measurements.hugr", "--platform", name]);
    let (helios, sol) = (platform("helios"), platform("sol"));
    assert_ne!(helios, sol);
    assert_eq!(
        ir(&folder, &["measurements.hugr"]),
        helios,
        "helios is the usual one"
    );
    folder
        .run(&["measurements.hugr", "--platform", "venus"])
        .refused(2, &["venus", "helios", "sol"]);
}

/// The records that Guppy adds to a program in debug mode: the file, and the locations of functions and operations.
fn with_debug_information() -> String {
    let record = |json: &str| format!("(meta (compat.meta_json \"core.debug_info\" {json:?}))");
    let unit = record(
        r#"{"kind": "compile_unit", "directory": "/home/ada", "filename": 0, "file_table": ["answer.py"]}"#,
    );
    let function = record(r#"{"kind": "subprogram", "file": 0, "line_no": 12, "scope_line": 13}"#);
    let operation = record(r#"{"kind": "location", "column": 4, "line_no": 14}"#);
    let last = "[(arithmetic.int.types.int@0.1.0 6)] []))";
    let text = ANSWER.replace("(mod)\n", &format!("(mod)\n{unit}\n"));
    let text = text.replace(
        "(meta (core.title",
        &format!("{function}\n(meta (core.title"),
    );
    assert!(text.contains(last));
    text.replace(last, &format!("{last}\n{operation}"))
}

#[test]
fn debug_information_is_kept_on_request() {
    let folder = Folder::new();
    folder.put("answer.hugr", with_debug_information());
    assert!(!ir(&folder, &["answer.hugr"]).contains("!DI"));
    let kept = ir(&folder, &["answer.hugr", "-g"]);
    for part in [
        "!DIFile(filename: \"answer.py\", directory: \"/home/ada\")",
        "line: 12",
        "line: 14, column: 4",
    ] {
        assert!(kept.contains(part), "no {part} in: {kept}");
    }
}

#[test]
fn a_program_without_debug_information_gets_none() {
    let folder = answer();
    assert_eq!(
        ir(&folder, &["answer.hugr", "-g"]),
        ir(&folder, &["answer.hugr"])
    );
}

#[test]
fn the_entry_symbol_can_be_chosen() {
    let folder = answer();
    assert!(ir(&folder, &["answer.hugr"]).contains("define i64 @qmain(i64"));
    let other = ir(&folder, &["answer.hugr", "--entry", "second_program"]);
    assert!(other.contains("define i64 @second_program(i64") && !other.contains("@qmain"));
}

#[test]
fn an_entry_symbol_that_cannot_be_one_is_refused() {
    let folder = answer();
    for (symbol, why) in [
        ("two words", "letters, digits and underscores"),
        ("setup", "the runtime has"),
        ("", "letters"),
    ] {
        folder
            .run(&["answer.hugr", "--entry", symbol])
            .refused(2, &["--entry", symbol, why]);
    }
    assert_eq!(folder.names(), ["answer.hugr"]);
}

#[test]
fn a_check_does_everything_but_write() {
    let folder = Folder::with(&["arrays", "gpu_clashing_modules"]);
    folder
        .run(&["arrays.hugr", "--check", "-o", "new_folder/a.o"])
        .quietly();
    folder
        .run(&["gpu_clashing_modules.hugr", "--check"])
        .refused(1, &["gpu_clashing_modules.hugr: GPU function \"half\""]);
    let on_stdout = folder.run(&["arrays.hugr", "--check", "-o", "-"]).quietly();
    assert_eq!(on_stdout.text(), "");
    assert_eq!(folder.names(), ["arrays.hugr", "gpu_clashing_modules.hugr"]);
}

#[test]
fn timings_are_a_table_of_stages() {
    let folder = Folder::with(&["arrays", "loops"]);
    let one = folder.run(&["arrays.hugr", "--timings"]);
    assert_eq!(one.status, Some(0));
    let rows: Vec<Vec<&str>> = one
        .stderr
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    let stages = [
        "load", "read", "lower", "emit", "optimise", "generate", "save",
    ];
    assert_eq!(
        rows[0],
        [&["milliseconds"][..], &stages, &["total"]].concat()
    );
    assert_eq!(
        (rows.len(), rows[1][0], rows[1].len()),
        (2, "arrays.hugr", stages.len() + 2)
    );
    let times: Vec<f64> = rows[1][1..]
        .iter()
        .map(|time| time.parse().expect("a time is a number"))
        .collect();
    let (total, stages) = times.split_last().expect("there is a total");
    assert!(
        (total - stages.iter().sum::<f64>()).abs() < 0.05 && *total > 0.0,
        "{times:?}"
    );
    let two = folder.run(&["arrays.hugr", "loops.hugr", "--timings"]);
    let first_words: Vec<_> = two
        .stderr
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(
        first_words,
        ["milliseconds", "arrays.hugr", "loops.hugr", "sum"]
    );
}

#[test]
fn an_interface_lists_the_gpu_functions() {
    let folder = Folder::with(&["gpu_two_modules", "gpu_by_id", "arrays"]);
    let json = |arguments: &[&str]| -> serde_json::Value {
        serde_json::from_slice(&output(&folder, arguments)).expect("an interface is JSON")
    };
    let two = json(&[
        "gpu_two_modules.hugr",
        "--emit",
        "interface",
        "--platform",
        "sol",
    ]);
    assert_eq!(
        (&two["entry"], &two["platform"], &two["gpu_api"]),
        (
            &"gpu_two_modules.main".into(),
            &"sol".into(),
            &"0.1.0".into()
        )
    );
    let functions = serde_json::json!([
        { "name": "add", "signature": "ii:i", "call_sites": 1 },
        { "name": "half", "signature": "i:f", "call_sites": 1 },
    ]);
    let first = serde_json::json!({ "file": "libother.so", "config": "other.config", "functions": functions });
    assert_eq!(two["modules"][0], first);
    assert_eq!(two["modules"].as_array().map(Vec::len), Some(2));
    let by_id = json(&["gpu_by_id.hugr", "--emit", "interface"]);
    assert!(
        by_id["modules"][0]["functions"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one["id"] == 7)),
        "{by_id}"
    );
    assert_eq!(
        json(&["arrays.hugr", "--emit", "interface"])["modules"],
        serde_json::json!([])
    );
}

#[test]
fn versions_name_llvm_and_hugr() {
    for flag in ["--version", "-V"] {
        let ran = Folder::new().run(&[flag]).quietly();
        let lines: Vec<_> = ran.text().lines().collect();
        assert_eq!(
            lines[0],
            concat!("qis-compiler ", env!("CARGO_PKG_VERSION"))
        );
        assert!(
            lines[1].starts_with("LLVM 21.1.") && lines[2].starts_with("HUGR 0."),
            "{lines:?}"
        );
    }
}

#[test]
fn help_shows_every_flag() {
    for flag in ["--help", "-h"] {
        let ran = Folder::new().run(&[flag]).quietly();
        for part in FLAGS {
            assert!(ran.text().contains(part), "{flag} lacks {part}");
        }
    }
}

const FLAGS: &[&str] = &[
    "--output",
    "--emit",
    "-O",
    "--target",
    "--cpu",
    "--platform",
    "-g",
    "--entry",
    "--gpu-lib",
    "--check",
    "--jobs",
    "--timings",
    "--completions",
    "--version",
    "--help",
];

#[test]
fn shells_can_complete_flags() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = Folder::new().run(&["--completions", shell]).quietly();
        assert!(
            ran.text().contains("gpu-lib") && ran.text().contains("timings"),
            "{shell}"
        );
    }
    Folder::new()
        .run(&["--completions", "cmd"])
        .refused(2, &["cmd", "bash", "zsh"]);
    answer()
        .run(&["--completions", "bash", "answer.hugr"])
        .refused(2, &["--completions"]);
}

#[test]
fn bad_usage_is_explained() {
    let folder = answer();
    let cases: [(&[&str], &str); 7] = [
        (&[], "PROGRAM"),
        (&["answer.hugr", "--optimise"], "--optimise"),
        (&["answer.hugr", "-O", "4"], "possible values: 0, 1, 2, 3"),
        (&["answer.hugr", "-j", "0"], "a whole number from 1 on"),
        (
            &["answer.hugr", "--jobs", "many"],
            "a whole number from 1 on",
        ),
        (
            &["answer.hugr", "--emit", "exe"],
            "possible values: ll, bc, obj, asm, interface",
        ),
        (&["answer.hugr", "--entry"], "a value is required"),
    ];
    for (arguments, part) in cases {
        folder.run(arguments).refused(2, &[part, "--help"]);
    }
    assert_eq!(folder.names(), ["answer.hugr"]);
}

#[test]
fn colour_is_for_terminals() {
    let folder = Folder::new();
    let coloured = |variable: Option<&str>| {
        let mut command = folder.command(&["missing.hugr"]);
        command.envs(variable.map(|name| (name, "1")));
        command
            .output()
            .expect("the command starts")
            .stderr
            .contains(&0x1B)
    };
    assert!(!coloured(None), "standard error is no terminal here");
    assert!(!coloured(Some("NO_COLOR")));
    assert!(
        coloured(Some("CLICOLOR_FORCE")),
        "there is colour where it is asked for"
    );
}

/// Without faults, a script finds empty output and an interactive user finds one line.
#[test]
#[cfg(target_os = "linux")]
fn on_a_terminal_success_is_told_where_nothing_else_shows_it() {
    let folder = Folder::with(&["gpu_by_id", "arrays"]);
    let printed = |arguments: &str| {
        let script = format!("script -qec \"$0 {arguments}\" /dev/null");
        folder.shell(&script).text().to_owned()
    };
    for (arguments, line) in [
        (
            "arrays.hugr --check",
            "arrays.hugr: no faults found; it calls 0 GPU functions",
        ),
        (
            "gpu_by_id.hugr --check",
            "gpu_by_id.hugr: no faults found; it calls 1 GPU function",
        ),
        (
            "gpu_by_id.hugr --emit interface",
            "gpu_by_id.hugr: written to gpu_by_id.interface.json",
        ),
    ] {
        assert!(
            printed(arguments).contains(line),
            "{arguments}: {}",
            printed(arguments)
        );
    }
    assert_eq!(printed("arrays.hugr"), "");
    folder.run(&["arrays.hugr", "--check"]).quietly();
}
