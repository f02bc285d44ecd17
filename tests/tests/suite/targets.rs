//! The objects of each target have its format.

use qis_pipeline::{Format, OptLevel, Options, Platform, Program, Target};

use crate::hand::{self, Effect};

/// The first bytes of an object, and the position and encoding of its machine.
fn is_object_for(target: Target, object: &[u8]) -> bool {
    let number = |at: usize, bytes: usize| {
        object[at..at + bytes]
            .iter()
            .rev()
            .fold(0, |number, &byte| number << 8 | u64::from(byte))
    };
    let elf = |machine| object.starts_with(b"\x7FELF\x02\x01") && number(18, 2) == machine;
    let mach_o = |processor| number(0, 4) == 0xFEED_FACF && number(4, 4) == processor;
    let coff = |machine| number(0, 2) == machine;
    match target {
        Target::X86_64Linux => elf(62),
        Target::Aarch64Linux => elf(183),
        Target::X86_64MacOs => mach_o(0x0100_0007),
        Target::Aarch64MacOs => mach_o(0x0100_000C),
        Target::X86_64Windows => coff(0x8664),
        Target::Aarch64Windows => coff(0xAA64),
    }
}

#[test]
fn each_target_gets_objects_of_its_own_kind() {
    let hugr = hand::program(|main| {
        Effect::ALL
            .into_iter()
            .try_for_each(|effect| effect.build(main))
    });
    let prepared = Program::from_hugr(hugr)
        .and_then(|program| program.prepare(Platform::Helios))
        .expect("the program is right");
    for target in Target::ALL {
        for opt_level in OptLevel::ALL {
            let options = Options {
                opt_level,
                target,
                ..Options::default()
            };
            let compiled = prepared
                .compile(&options)
                .unwrap_or_else(|error| panic!("{target}: {error}"));
            let object = compiled
                .write(Format::Object)
                .unwrap_or_else(|error| panic!("{target}: {error}"));
            let others = Target::ALL
                .into_iter()
                .filter(|&other| is_object_for(other, &object));
            assert_eq!(others.collect::<Vec<_>>(), [target], "at O{opt_level}");
            let assembly = compiled
                .write(Format::Assembly)
                .unwrap_or_else(|error| panic!("{target}: {error}"));
            assert!(
                String::from_utf8_lossy(&assembly).contains("qmain"),
                "{target}"
            );
            assert!(
                compiled
                    .ir()
                    .contains(&format!("target triple = \"{target}\"")),
                "{target}"
            );
        }
    }
}

#[test]
fn other_targets_are_refused_with_the_list() {
    let list = "x86_64-unknown-linux-gnu, aarch64-unknown-linux-gnu, x86_64-apple-darwin, aarch64-apple-darwin, \
                x86_64-pc-windows-msvc, aarch64-pc-windows-msvc";
    for triple in [
        "x86_64-windows-msvc",
        "riscv64gc-unknown-linux-gnu",
        "",
        "X86_64-unknown-linux-gnu",
    ] {
        let error = triple.parse::<Target>().expect_err(triple);
        assert_eq!(
            error.to_string(),
            format!("target `{triple}` is not supported; supported are {list}")
        );
    }
    for target in Target::ALL {
        assert_eq!(
            target
                .triple()
                .parse::<Target>()
                .expect("it is on the list"),
            target
        );
    }
}

#[test]
fn processors_belong_to_their_targets() {
    let hugr = hand::program(|_| Ok(()));
    let prepared = Program::from_hugr(hugr)
        .and_then(|program| program.prepare(Platform::Helios))
        .expect("the program is right");
    let compile = |target, cpu: &str| {
        let options = Options {
            target,
            cpu: Some(cpu.into()),
            ..Options::default()
        };
        prepared
            .compile(&options)
            .map(drop)
            .map_err(|error| error.to_string())
    };
    assert_eq!(compile(Target::X86_64MacOs, "haswell"), Ok(()));
    assert_eq!(compile(Target::Aarch64Linux, "neoverse-v2"), Ok(()));
    assert_eq!(compile(Target::HOST, "native"), Ok(()));
    let error = compile(Target::Aarch64Linux, "haswell").expect_err("another architecture's");
    assert!(
        error.starts_with("processor `haswell` is not known for aarch64-unknown-linux-gnu; "),
        "{error}"
    );
    let error = compile(Target::X86_64Linux, "potato").expect_err("no such processor");
    assert!(
        error.contains("`potato`") && error.contains("haswell"),
        "{error}"
    );
}
