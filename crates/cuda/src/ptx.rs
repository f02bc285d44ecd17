//! The compiled kernels.

/// A source file of kernels, compiled.
#[derive(Debug, Clone, Copy)]
pub struct Module {
    /// The file's name without its ending.
    pub name: &'static str,
    /// PTX for compute capability 7.5 and all later ones.
    pub ptx: &'static str,
}

impl Module {
    /// The names of its kernels.
    pub fn kernels(&self) -> impl Iterator<Item = &'static str> {
        let entries = self.ptx.split(".entry ").skip(1);
        entries.filter_map(|text| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        })
    }
}

macro_rules! modules {
    ($($name:literal),*) => {
        &[$(Module {
            name: $name,
            ptx: include_str!(concat!("../ptx/", $name, ".ptx")),
        }),*]
    };
}

/// All of them.
pub const MODULES: &[Module] = modules![
    "amplitude",
    "buffers",
    "collectives",
    "encoders",
    "inputs",
    "reading"
];
