//! Parses and formats what the assembler says about a kernel: the output of `ptxas -v`.

use std::fmt::Write as _;

/// The resources of one function on one architecture. Most are entries; a function that was not inlined has no
/// registers of its own. Sorted by the fields in order: file, function, architecture.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Usage {
    /// The PTX file.
    pub(crate) file: String,
    pub(crate) function: String,
    /// `75` for sm_75.
    pub(crate) architecture: u32,
    pub(crate) registers: Option<u32>,
    /// Bytes, without those added at launch.
    pub(crate) shared: u32,
    /// Bytes of memory written and read because registers ran out.
    pub(crate) spills: Spills,
}

/// Bytes of spilled registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spills {
    pub(crate) stores: u32,
    pub(crate) loads: u32,
}

/// Parses the output of `ptxas -v` about `file`, function by function.
pub(crate) fn read(output: &str, file: &str, architecture: u32) -> Vec<Usage> {
    let mut usages: Vec<Usage> = Vec::new();
    for line in output.lines() {
        if let Some((_, function)) = line.split_once("Function properties for ") {
            usages.push(Usage {
                file: file.into(),
                function: function.trim().into(),
                architecture,
                registers: None,
                shared: 0,
                spills: Spills {
                    stores: 0,
                    loads: 0,
                },
            });
        } else if let Some(usage) = usages.last_mut() {
            read_property(usage, line);
        }
    }
    usages
}

/// Parses the lines below a function's name: its stack and spills, then, for an entry, its resources.
fn read_property(usage: &mut Usage, line: &str) {
    if let (Some(stores), Some(loads)) = (
        number_before(line, " bytes spill stores"),
        number_before(line, " bytes spill loads"),
    ) {
        usage.spills = Spills { stores, loads };
    }
    if let Some(registers) = number_before(line, " registers") {
        usage.registers = Some(registers);
        usage.shared = number_before(line, " bytes smem").unwrap_or(0);
    }
}

fn number_before(line: &str, words: &str) -> Option<u32> {
    let (before, _) = line.split_once(words)?;
    before.rsplit(' ').next()?.parse().ok()
}

/// One row for each function and architecture, below a row of headings.
pub(crate) fn table(usages: &[Usage]) -> String {
    let width = |text: fn(&Usage) -> &str, heading: &str| {
        let widths = usages.iter().map(|usage| text(usage).len());
        widths.chain([heading.len()]).max().unwrap_or(0)
    };
    let files = width(|usage| &usage.file, "PTX");
    let functions = width(|usage| &usage.function, "kernel");
    let mut text = format!(
        "{:<files$}  {:<functions$}  architecture  registers  shared memory  spill stores  spill loads\n",
        "PTX", "kernel"
    );
    for usage in usages {
        let Usage {
            file,
            function,
            architecture,
            registers,
            shared,
            spills,
        } = usage;
        let architecture = format!("sm_{architecture}");
        let registers = registers.map_or("-".into(), |registers| registers.to_string());
        let Spills { stores, loads } = spills;
        let _ = writeln!(
            text,
            "{file:<files$}  {function:<functions$}  {architecture:<12}  {registers:>9}  {shared:>13}  {stores:>12}  {loads:>11}",
        );
    }
    text
}

/// Names the functions that spill registers, if any.
pub(crate) fn refuse_spills(usages: &[Usage]) -> Result<(), String> {
    let spilling = usages
        .iter()
        .filter(|usage| (usage.spills.stores, usage.spills.loads) != (0, 0));
    let names: Vec<String> = spilling
        .map(|usage| {
            let Spills { stores, loads } = usage.spills;
            format!(
                "{} of {} on sm_{} ({stores} bytes stored, {loads} loaded)",
                usage.function, usage.file, usage.architecture
            )
        })
        .collect();
    match names.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "registers do not suffice and are spilled to memory in {}: keep fewer values at once, or launch fewer threads a block",
            names.join(", ")
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "\
ptxas warning : Value of threads per SM for entry spills is out of range. .minnctapersm will be ignored
ptxas info    : 56 bytes gmem, 40 bytes cmem[4]
ptxas info    : Compiling entry function 'spills' for 'sm_75'
ptxas info    : Function properties for spills
    744 bytes stack frame, 1728 bytes spill stores, 1944 bytes spill loads
ptxas info    : Used 64 registers, used 0 barriers, 744 bytes cumulative stack size, 360 bytes cmem[0]
ptxas info    : Compile time = 19.166 ms
ptxas info    : Compiling entry function 'probe' for 'sm_75'
ptxas info    : Function properties for probe
    320 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 70 registers, used 1 barriers, 320 bytes cumulative stack size, 256 bytes smem, 364 bytes cmem[0]
ptxas info    : Compile time = 4.516 ms
ptxas info    : Function properties for helper
    0 bytes stack frame, 0 bytes spill stores, 8 bytes spill loads
";

    fn usage(function: &str, registers: Option<u32>, shared: u32, spills: (u32, u32)) -> Usage {
        let (stores, loads) = spills;
        Usage {
            file: "a.ptx".into(),
            function: function.into(),
            architecture: 75,
            registers,
            shared,
            spills: Spills { stores, loads },
        }
    }

    #[test]
    fn each_function_has_its_own_numbers() {
        let expected = [
            usage("spills", Some(64), 0, (1728, 1944)),
            usage("probe", Some(70), 256, (0, 0)),
            usage("helper", None, 0, (0, 8)),
        ];
        assert_eq!(read(OUTPUT, "a.ptx", 75), expected);
        assert_eq!(read("ptxas info    : 0 bytes gmem\n", "a.ptx", 75), []);
    }

    #[test]
    fn whatever_spills_is_refused_by_name() {
        let message = refuse_spills(&read(OUTPUT, "a.ptx", 75)).unwrap_err();
        for words in [
            "spills of a.ptx on sm_75 (1728 bytes stored, 1944 loaded)",
            "helper of a.ptx on sm_75 (0 bytes stored, 8 loaded)",
        ] {
            assert!(message.contains(words), "{words:?} is not in {message:?}");
        }
        assert!(!message.contains("probe") && !message.contains('\n'));
        assert_eq!(
            refuse_spills(&[usage("fine", Some(255), 9, (0, 0))]),
            Ok(())
        );
    }

    #[test]
    fn the_table_has_a_row_each_and_its_columns_line_up() {
        let table = table(&read(OUTPUT, "amplitude.ptx", 120));
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(
            lines.iter().all(|line| line.len() == lines[0].len()),
            "{table}"
        );
        let words: Vec<&str> = lines[2].split_whitespace().collect();
        assert_eq!(
            words,
            ["amplitude.ptx", "probe", "sm_120", "70", "256", "0", "0"]
        );
    }
}
