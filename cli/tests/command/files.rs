//! Which file is written, and that it is complete or absent.

use std::fs;
use std::process::Stdio;

use crate::{ANSWER, Folder, names_in, program};

#[test]
fn the_output_stands_beside_the_program() {
    let folder = Folder::new();
    fs::create_dir(folder.path("sub")).expect("a folder can be made");
    folder.put("sub/a.b.hugr", ANSWER);
    folder.run(&["sub/a.b.hugr"]).quietly();
    assert_eq!(names_in(&folder.path("sub")), ["a.b.hugr", "a.b.ll"]);
    assert!(folder.text("sub/a.b.ll").starts_with("; ModuleID = 'a.b'"));
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = Folder::with(&["arrays"]);
    let piped = folder.run_with_input(&["-"], &program("arrays")).quietly();
    folder.run(&["arrays.hugr"]).quietly();
    let named = |text: &str, name: &str| {
        text.replacen(&format!("'{name}'"), "''", 1)
            .replacen(&format!("\"{name}\""), "\"\"", 1)
    };
    assert_eq!(
        named(piped.text(), "stdin"),
        named(&folder.text("arrays.ll"), "arrays")
    );
    folder
        .run_with_input(&["-", "-o", "out/", "--emit", "bc"], &program("arrays"))
        .quietly();
    assert_eq!(names_in(&folder.path("out")), ["stdin.bc"]);
}

const SEVERAL: [&str; 4] = ["arrays", "loops", "panic", "gpu_results"];

#[test]
fn several_at_once_are_the_same_as_one_by_one() {
    let folder = Folder::with(&SEVERAL);
    let programs = SEVERAL.map(|name| format!("{name}.hugr"));
    let mut arguments: Vec<&str> = programs.iter().map(String::as_str).collect();
    for program in &arguments {
        folder.run(&[program]).quietly();
    }
    arguments.extend(["-j", "3", "-o", "out/deep/"]);
    folder.run(&arguments).quietly();
    for name in SEVERAL {
        assert_eq!(
            folder.text(&format!("{name}.ll")),
            folder.text(&format!("out/deep/{name}.ll"))
        );
    }
    assert_eq!(
        names_in(&folder.path("out/deep")),
        ["arrays.ll", "gpu_results.ll", "loops.ll", "panic.ll"]
    );
}

#[test]
fn a_folder_for_several_may_be_there_or_not() {
    let folder = Folder::with(&["arrays", "panic"]);
    fs::create_dir(folder.path("there.o")).expect("a folder can be made");
    for output in ["there.o", "new", "new_too/"] {
        folder
            .run(&["arrays.hugr", "panic.hugr", "-o", output])
            .quietly();
        assert_eq!(names_in(&folder.path(output)), ["arrays.ll", "panic.ll"]);
    }
    folder
        .run(&["arrays.hugr", "-o", "there.o", "--emit", "asm"])
        .quietly();
    assert!(folder.path("there.o/arrays.s").exists());
}

#[test]
fn messages_come_in_the_order_of_the_programs() {
    let folder = Folder::with(&["random_circuit", "panic"]);
    folder.put("bad1.hugr", "text");
    folder.put("bad2.hugr", "");
    let arguments = [
        "bad1.hugr",
        "random_circuit.hugr",
        "missing.hugr",
        "bad2.hugr",
        "panic.hugr",
        "-j",
        "4",
    ];
    let ran = folder.run(&arguments).refused(1, &[]);
    let subjects: Vec<_> = ran
        .stderr
        .lines()
        .filter_map(|line| line.split(": ").nth(1))
        .collect();
    assert_eq!(subjects, ["bad1.hugr", "missing.hugr", "bad2.hugr"]);
    // The valid ones are written nevertheless.
    let expected = [
        "bad1.hugr",
        "bad2.hugr",
        "panic.hugr",
        "panic.ll",
        "random_circuit.hugr",
        "random_circuit.ll",
    ];
    assert_eq!(folder.names(), expected);
}

#[test]
fn several_programs_need_several_places() {
    let folder = Folder::with(&["arrays", "panic"]);
    folder.put("taken", "");
    let cases = [
        ("-", "cannot share standard output"),
        (
            "all.ll",
            "-o all.ll names one file, but there are 2 programs",
        ),
        ("taken", "name a folder"),
    ];
    for (output, part) in cases {
        folder
            .run(&["arrays.hugr", "panic.hugr", "-o", output])
            .refused(2, &[part]);
    }
    assert_eq!(folder.names(), ["arrays.hugr", "panic.hugr", "taken"]);
}

#[test]
fn outputs_that_clash_are_refused() {
    let folder = Folder::with(&["arrays"]);
    fs::create_dir(folder.path("sub")).expect("a folder can be made");
    folder.put("sub/arrays.hugr", ANSWER);
    let both = "arrays.hugr and sub/arrays.hugr would both be written to out/arrays.ll";
    folder
        .run(&["arrays.hugr", "sub/arrays.hugr", "-o", "out/"])
        .refused(2, &[both]);
    folder
        .run(&["arrays.hugr", "./arrays.hugr"])
        .refused(2, &["would both be written to"]);
    folder
        .run(&["-", "-", "-o", "out/"])
        .refused(2, &["standard input (-) is named 2 times"]);
    assert_eq!(folder.names(), ["arrays.hugr", "sub"]);
}

#[test]
fn a_program_is_never_written_over() {
    let folder = Folder::new();
    folder.put("a.ll", ANSWER);
    folder.put("b.hugr", ANSWER);
    folder.run(&["a.ll"]).refused(
        2,
        &[
            "a.ll is one of the programs and would be written over",
            "-o",
        ],
    );
    folder
        .run(&["b.hugr", "-o", "./b.hugr", "--emit", "bc"])
        .refused(2, &["would be written over"]);
    fs::create_dir(folder.path("a")).expect("a folder can be made");
    folder.put("a/a.hugr", ANSWER);
    folder
        .run(&["a/a.hugr", "a.ll", "-o", "."])
        .refused(2, &["./a.ll"]);
    assert_eq!(
        (folder.text("a.ll").as_str(), folder.text("b.hugr").as_str()),
        (ANSWER, ANSWER)
    );
}

#[test]
fn what_is_no_program_is_called_that_first() {
    let folder = Folder::new();
    folder.put("a.ll", "; ModuleID = 'a'\n");
    folder
        .run(&["a.ll"])
        .refused(1, &["a.ll: this is LLVM IR, not a HUGR envelope"]);
}

#[test]
fn a_bad_program_leaves_the_old_output_alone() {
    let folder = Folder::new();
    folder.put("a.hugr", "text");
    folder.put("a.ll", "old");
    folder.run(&["a.hugr"]).refused(1, &["a.hugr"]);
    assert_eq!(folder.text("a.ll"), "old");
    assert_eq!(
        folder.names(),
        ["a.hugr", "a.ll"],
        "and nothing lies around"
    );
}

#[test]
fn a_good_program_replaces_the_old_output() {
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    folder.put("a.ll", "old ".repeat(100_000));
    folder.run(&["a.hugr"]).quietly();
    assert!(folder.text("a.ll").starts_with("; ModuleID") && !folder.text("a.ll").contains("old "));
    assert_eq!(folder.names(), ["a.hugr", "a.ll"]);
}

#[test]
fn an_output_that_cannot_be_written_is_said() {
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    folder.put("file", "");
    fs::create_dir(folder.path("a.ll")).expect("a folder can be made");
    folder
        .run(&["a.hugr"])
        .refused(1, &["error: a.hugr: cannot write a.ll: "]);
    for path in ["file/a.ll", "file/sub/a.ll", "file/"] {
        folder.run(&["a.hugr", "-o", path]).refused(
            1,
            &[
                "cannot write file/",
                "file is a file, where a folder is needed",
            ],
        );
    }
    assert_eq!(names_in(&folder.path("a.ll")), [""; 0]);
}

#[test]
#[cfg(unix)]
fn links_permissions_and_devices_stay_what_they_are() {
    use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    folder.put("real.ll", "old");
    fs::set_permissions(folder.path("real.ll"), fs::Permissions::from_mode(0o640))
        .expect("the file is ours");
    std::os::unix::fs::symlink("real.ll", folder.path("a.ll")).expect("a link can be made");
    folder.run(&["a.hugr"]).quietly();
    let link = fs::symlink_metadata(folder.path("a.ll")).expect("it is there");
    let real = fs::metadata(folder.path("real.ll")).expect("it is there");
    assert!(link.is_symlink() && folder.text("real.ll").starts_with("; ModuleID"));
    assert_eq!(real.permissions().mode() & 0o777, 0o640);
    // The target of a link may not exist yet.
    std::os::unix::fs::symlink("sub/new.ll", folder.path("b.ll")).expect("a link can be made");
    folder.run(&["a.hugr", "-o", "b.ll"]).quietly();
    let link = fs::symlink_metadata(folder.path("b.ll")).expect("it is there");
    assert!(link.is_symlink() && folder.text("sub/new.ll").starts_with("; ModuleID"));
    folder.run(&["a.hugr", "-o", "/dev/null"]).quietly();
    assert!(
        fs::metadata("/dev/null")
            .expect("it is there")
            .file_type()
            .is_char_device()
    );
}

#[test]
#[cfg(unix)]
fn a_new_output_is_readable_as_any_new_file_is() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    folder.run(&["a.hugr"]).quietly();
    let mode = |name| {
        fs::metadata(folder.path(name))
            .expect("it is there")
            .permissions()
            .mode()
    };
    assert_eq!(mode("a.ll"), mode("a.hugr"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_an_error() {
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    let full = fs::File::options()
        .write(true)
        .open("/dev/full")
        .expect("Linux has it");
    let output = folder
        .command(&["a.hugr", "-o", "-"])
        .stdout(full)
        .output()
        .expect("the command starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr.contains("a.hugr: cannot write standard output: No space left"),
        "{stderr}"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn help_that_cannot_be_written_is_an_error() {
    let folder = Folder::new();
    for flag in ["--help", "--version", "--completions=bash"] {
        let full = fs::File::options().write(true).open("/dev/full");
        let mut command = folder.command(&[flag]);
        let output = command.stdout(full.expect("Linux has it")).output();
        let output = output.expect("the command starts");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{flag}");
        assert!(
            stderr.contains("standard output: No space left"),
            "{flag}: {stderr}"
        );
    }
}

#[test]
fn a_reader_that_has_heard_enough_is_no_error() {
    let folder = Folder::with(&["random_circuit"]);
    let mut command = folder.command(&["random_circuit.hugr", "-o", "-", "-O0"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
#[cfg(unix)]
fn links_that_lead_to_each_other_stay() {
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    for (link, target) in [
        ("a.ll", "b.ll"),
        ("b.ll", "a.ll"),
        ("to_nothing", "nothing"),
    ] {
        std::os::unix::fs::symlink(target, folder.path(link)).expect("a link can be made");
    }
    folder
        .run(&["a.hugr"])
        .refused(1, &["cannot write a.ll: Too many levels of symbolic links"]);
    folder.run(&["a.hugr", "-o", "to_nothing/a.ll"]).refused(
        1,
        &["to_nothing is a link to nothing, where a folder is needed"],
    );
    let link = fs::symlink_metadata(folder.path("a.ll")).expect("it is there");
    assert!(link.is_symlink());
}

#[test]
#[cfg(unix)]
fn a_closed_standard_output_is_an_error() {
    let folder = Folder::new();
    folder.put("a.hugr", ANSWER);
    folder
        .shell(r#"exec "$0" a.hugr -o - >&-"#)
        .refused(1, &["a.hugr: cannot write standard output: it is closed"]);
    folder
        .shell(r#"exec "$0" a.hugr -o - >/dev/null"#)
        .quietly();
}

#[test]
#[cfg(unix)]
fn a_limit_for_files_leaves_none_behind() {
    let folder = Folder::with(&["random_circuit"]);
    folder
        .shell(r#"ulimit -f 1; exec "$0" random_circuit.hugr"#)
        .refused(1, &["cannot write random_circuit.ll: File too large"]);
    assert_eq!(folder.names(), ["random_circuit.hugr"]);
}

#[test]
fn a_path_that_is_too_long_to_read_is_not_printed_whole() {
    let folder = Folder::new();
    let long = "x".repeat(22_000) + ".hugr";
    let ran = folder
        .run(&[&long])
        .refused(1, &["x…x", ".hugr: File name too long"]);
    assert!(ran.stderr.len() < 1000, "{}", ran.stderr);
    let ran = folder
        .run(&["a.hugr", "--target", &long])
        .refused(2, &["…"]);
    assert!(ran.stderr.len() < 5000, "{}", ran.stderr);
}
