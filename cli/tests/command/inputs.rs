//! Inputs that are not programs: each kind has its own message.

use crate::{ANSWER, Folder, program};

/// The single line that the command prints about an input.
#[track_caller]
fn sentence(bytes: &[u8]) -> String {
    let folder = Folder::new();
    folder.put("program.hugr", bytes);
    let ran = folder
        .run(&["program.hugr"])
        .refused(1, &["error: program.hugr: "]);
    assert_eq!(folder.names(), ["program.hugr"], "nothing is written");
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    ran.stderr
}

#[track_caller]
fn check(bytes: &[u8], parts: &[&str]) {
    let sentence = sentence(bytes);
    for part in parts {
        assert!(sentence.contains(part), "no {part:?} in: {sentence}");
    }
}

/// The small program with a part of its text replaced.
fn answer_with(old: &str, new: &str) -> Vec<u8> {
    assert!(ANSWER.contains(old));
    ANSWER.replace(old, new).into_bytes()
}

const WHAT_IS_ACCEPTED: &str = "HUGRiHJv";

#[test]
fn the_small_program_is_one() {
    let folder = Folder::new();
    folder.put("program.hugr", ANSWER);
    folder.run(&["program.hugr"]).quietly();
}

#[test]
fn an_empty_file() {
    check(b"", &["the input is empty", "main.compile().to_bytes()"]);
}

#[test]
fn other_kinds_of_files() {
    check(
        b"hello\nworld",
        &["text that begins with `hello`", WHAT_IS_ACCEPTED],
    );
    check(
        b"; ModuleID = 'x'\n",
        &["this is LLVM IR", WHAT_IS_ACCEPTED],
    );
    check(b"BC\xC0\xDE....", &["this is LLVM bitcode"]);
    check(b"\x7FELF\x02\x01\x01", &["this is an ELF file"]);
    check(b"{\"modules\": []}", &["this is JSON"]);
    check(b"[1, 2]", &["this is JSON"]);
    check(
        b"[package]\n",
        &["this is text that begins with `[package]`"],
    );
    check(
        b"from guppylang import guppy\n",
        &["the source of a Guppy program", "to_bytes"],
    );
    check(
        b"# Title\n```python\nfrom guppylang import guppy\n```\n",
        &["text that begins with `# Title`"],
    );
    check(
        &[0; 4000],
        &["a file that begins with zeros", WHAT_IS_ACCEPTED],
    );
    check(b"a\0b", &["binary data of some other kind"]);
    // The sample ends inside a character.
    check("é".repeat(4000).as_bytes(), &["text that begins with `éé"]);
    check(
        &pseudo_random(4000),
        &["binary data of some other kind", WHAT_IS_ACCEPTED],
    );
}

/// Random bytes, the same in every run.
fn pseudo_random(count: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[1] | 0x80
    };
    (0..count).map(|_| next()).collect()
}

#[test]
fn a_file_cannot_speak_to_the_terminal() {
    check(b"\x1b[31mred\x07", &["\\u{1b}[31mred"]);
}

#[test]
fn a_file_that_is_cut_off_anywhere() {
    let whole = program("panic");
    for length in [
        1,
        7,
        8,
        9,
        10,
        11,
        20,
        500,
        whole.len() / 2,
        whole.len() - 1,
    ] {
        check(
            &whole[..length],
            &["ends too early", "cut off", &format!("byte {length}:")],
        );
    }
    for length in [150, 300, ANSWER.len() - 3] {
        check(&ANSWER.as_bytes()[..length], &["cut off"]);
    }
}

#[test]
fn a_file_that_was_changed() {
    let whole = program("panic");
    for position in [12, 100, whole.len() / 2, whole.len() - 2] {
        let mut changed = whole.clone();
        changed[position] ^= 0x55;
        let said = sentence(&changed);
        let expected = ["is damaged: ", "says that it holds"];
        assert!(expected.iter().any(|words| said.contains(words)), "{said}");
    }
    check(
        &answer_with("(mod)", "(mud)"),
        &["damaged", "line 3, column "],
    );
    check(&[&whole[..10], &pseudo_random(2000)].concat(), &["damaged"]);
}

#[test]
fn an_envelope_of_the_future() {
    let whole = program("panic");
    let with = |position: usize, byte: u8| {
        let mut bytes = whole.clone();
        bytes[position] = byte;
        bytes
    };
    check(&with(8, 3), &["newer than this compiler", "format 3"]);
    check(
        &with(9, whole[9] | 2),
        &["newer than this compiler", "flag #1"],
    );
}

#[test]
fn an_extension_of_the_future() {
    let newer = [
        "newer than this compiler",
        "version 0.3.0 of the extension `tket.result`",
        "knows version 0.2.0",
    ];
    check(&answer_with("result_int@0.2.0", "result_int@0.3.0"), &newer);
    let listed = r#"(mod)
(meta (compat.meta_json "core.used_extensions" "[{\"name\": \"tket.result\", \"version\": \"0.3.0\"}]"))
"#;
    check(&answer_with("(mod)", listed), &newer);
}

#[test]
fn an_unknown_extension() {
    check(
        &answer_with("tket.result", "my.result"),
        &["the extension `my.result`", "does not know"],
    );
    check(
        &answer_with("tket.result.result_int", "tket.result.result_complex"),
        &["`result_complex`", "extension `tket.result`"],
    );
    check(
        &answer_with("types.int@", "types.integer@"),
        &["`integer`", "extension `arithmetic.int.types`"],
    );
}

#[test]
fn a_program_of_an_older_guppy() {
    let older = [
        "older than this compiler",
        "version 0.1.0 of the extension `tket.result`",
        "knows version 0.2.0",
        "compile the program again with Guppy 1.2 or newer",
    ];
    check(&answer_with("result_int@0.2.0", "result_int@0.1.0"), &older);
}

/// A frame of zstd: four bytes for each 128 KiB of spaces.
fn packed(mebibytes: usize) -> Vec<u8> {
    let (block, spaces) = (128 << 10, mebibytes * 8);
    let run = |last: u32| {
        let header = (block << 3 | 0b010 | last).to_le_bytes();
        [header[0], header[1], header[2], b' ']
    };
    let mut bytes = b"HUGRiHJv)A\x28\xB5\x2F\xFD\x00\x38".to_vec();
    (1..spaces).for_each(|_| bytes.extend(run(0)));
    bytes.extend(run(1));
    bytes
}

#[test]
fn a_few_bytes_that_unpack_to_gigabytes() {
    check(
        &packed(4096),
        &[
            "holds, or says that it holds, more than 256 MiB, which is the limit",
            "--size-limit",
        ],
    );
    let folder = Folder::new();
    folder.put("packed.hugr", packed(2));
    folder.put("plain.hugr", ANSWER.to_owned() + &" ".repeat(2 << 20));
    for program in ["packed.hugr", "plain.hugr"] {
        folder
            .run(&[program, "--size-limit", "1"])
            .refused(1, &["holds, or says that it holds, more than 1 MiB"]);
    }
    folder.run(&["plain.hugr", "--size-limit", "33"]).quietly();
}

#[test]
fn a_program_that_takes_too_long_to_read() {
    let folder = Folder::new();
    folder.put("program.hugr", ANSWER);
    let limited = ["program.hugr", "--time-limit", "0.0000001"];
    folder
        .run(&limited)
        .refused(1, &["takes longer than 0.0000001 seconds", "--time-limit"]);
    assert_eq!(folder.names(), ["program.hugr"]);
}

#[test]
#[cfg(unix)]
fn a_file_without_end() {
    let folder = Folder::new();
    folder
        .run(&["/dev/zero", "-o", "out.ll"])
        .refused(1, &["/dev/zero: this is a file that begins with zeros"]);
}

/// The message is the same whichever part of the compiler runs out of memory.
#[test]
#[cfg(target_os = "linux")]
fn a_program_that_needs_more_memory_than_there_is() {
    let folder = Folder::with(&["random_circuit"]);
    folder.put("packed.hugr", packed(4000));
    let with = |kibibytes: usize, arguments: &str| {
        folder.shell(&format!(
            r#"ulimit -v {kibibytes}; exec "$0" {arguments} -o out.ll"#
        ))
    };
    let ran = with(1_500_000, "packed.hugr --size-limit 4096");
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("packed.hugr: out of memory"),
        "{}",
        ran.stderr
    );
    for kibibytes in (300_000..500_000).step_by(25_000) {
        let ran = with(kibibytes, "random_circuit.hugr");
        let expected = [
            "random_circuit.hugr: out of memory",
            "no thread with a stack of 256 MiB",
        ];
        let expected = expected.iter().any(|words| ran.stderr.contains(words));
        assert!(
            ran.status == Some(0) || ran.status == Some(1) && expected,
            "{kibibytes}: {}",
            ran.stderr
        );
    }
}

#[test]
fn a_hugr_that_breaks_the_rules() {
    let int = "(arithmetic.int.types.int@0.1.0 6)";
    let promised = format!("private _1 (core.fn [] [{int}])");
    check(
        &answer_with("private _1 (core.fn [] [])", &promised),
        &["not valid", "(in function main)"],
    );
    let qubit = "prelude.qubit@0.2.1";
    let dropped = format!(
        r#"(signature (core.fn [] []))
    ((tket.quantum.QAlloc@0.3.0) [] [%_3] (signature (core.fn [] [{qubit}])))
    ((tket.guppy.drop@0.2.0 {qubit}) [%_3] [] (signature (core.fn [{qubit}] [])))
    ((core.load_const"#
    );
    let place = [
        "a value of type qubit is dropped or copied; one of that type has to be used exactly once",
        "(in function main)",
    ];
    let loads = "(signature (core.fn [] []))\n    ((core.load_const";
    check(&answer_with(loads, &dropped), &place);
}

#[test]
fn a_gate_of_pytket_that_hugr_does_not_have() {
    let gate =
        r#"{"op":{"type":"SWAP"},"num_qubits":0,"num_bits":0,"param_inputs":[],"num_params":0}"#;
    let gate = format!(
        r#"(signature (core.fn [] []))
    ((TKET1.tk1op "{}") [] [] (signature (core.fn [] [])))
    ((core.load_const"#,
        gate.replace('"', "\\\"")
    );
    let loads = "(signature (core.fn [] []))\n    ((core.load_const";
    check(
        &answer_with(loads, &gate),
        &[
            "gate \"SWAP\" of a pytket circuit",
            "AutoRebase",
            "in function main",
        ],
    );
}

#[test]
fn a_program_that_begins_nowhere() {
    let elsewhere = answer_with("\"main\"", "\"other\"");
    let text = String::from_utf8(elsewhere)
        .expect("it is text")
        .replace("(meta core.entrypoint)\n", "");
    check(text.as_bytes(), &["no entry point", "`main`"]);
    let with_input = r#"HUGRiHJv(@(hugr 0)
(mod)
(define-func public main (core.fn [(arithmetic.int.types.int@0.1.0 6)] [])
  (dfg [%_0] [] (signature (core.fn [(arithmetic.int.types.int@0.1.0 6)] []))))
"#;
    check(with_input.as_bytes(), &["function `main` takes 1 input;"]);
    check(
        b"HUGRiHJv?@{\"modules\":[],\"extensions\":[]}",
        &["holds no module"],
    );
}

#[test]
fn a_result_without_a_name() {
    check(
        &answer_with("\"answer\"", "\"\""),
        &["empty tag", "in function main"],
    );
}

/// LLVM ends names at a NUL, and would search for a free name forever.
#[test]
fn a_tag_or_a_name_with_a_nul_byte() {
    check(
        &answer_with("\"answer\"", "\"a\\u{0}b\""),
        &[
            r#"the result tag "a\0b" has a NUL byte in it"#,
            "in function main",
        ],
    );
}

#[test]
fn gpu_functions_that_disagree() {
    check(
        &program("gpu_clashing_modules"),
        &["GPU function \"half\"", "i:f", "f:f"],
    );
}

/// Nested more deeply than the usual 2 MiB stack of a thread allows.
#[test]
fn a_program_that_nests_deeply() {
    let region = "(dfg (signature (core.fn [] []))\n";
    let (open, close) = (region.repeat(3000), ")".repeat(3000));
    let nested = answer_with(
        "    ((core.load_const",
        &format!("{open}{close}\n    ((core.load_const"),
    );
    let folder = Folder::new();
    folder.put("program.hugr", nested);
    folder.run(&["program.hugr"]).quietly();
}

/// Neither a crash nor silence: the parser of the text format recurses once for each bracket.
#[test]
fn a_file_that_nests_without_end() {
    let nested = format!("HUGRiHJv(@(hugr 0)\n(mod)\n(meta {}", "[".repeat(4_000_000));
    check(nested.as_bytes(), &["nests more than 10000 levels deep"]);
}

#[test]
fn what_cannot_be_read() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("folder.hugr")).expect("a folder can be made");
    folder
        .run(&["missing.hugr"])
        .refused(1, &["error: missing.hugr: No such file"]);
    folder.run(&["folder.hugr"]).refused(
        1,
        &["error: folder.hugr: this is a folder; a HUGR file is expected"],
    );
    folder
        .run_with_input(&["-"], b"text")
        .refused(1, &["error: standard input: this is text"]);
}
