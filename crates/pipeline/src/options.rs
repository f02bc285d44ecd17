//! What a caller chooses.

use std::fmt;

use tket_qsystem::QSystemPlatform;

use crate::Target;

/// The machine whose native operations a program is lowered to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Platform {
    /// Quantinuum Helios.
    #[default]
    Helios,
    /// Quantinuum Sol.
    Sol,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 2] = [Self::Helios, Self::Sol];

    /// The platform's name in lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Helios => "helios",
            Self::Sol => "sol",
        }
    }
}

impl From<Platform> for QSystemPlatform {
    fn from(platform: Platform) -> Self {
        match platform {
            Platform::Helios => Self::Helios,
            Platform::Sol => Self::Sol,
        }
    }
}

/// How hard LLVM tries, as in `-O2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum OptLevel {
    /// As emitted.
    O0,
    /// Little.
    O1,
    /// The usual amount.
    #[default]
    O2,
    /// Everything.
    O3,
}

impl OptLevel {
    /// Every level, in order.
    pub const ALL: [Self; 4] = [Self::O0, Self::O1, Self::O2, Self::O3];
}

impl fmt::Display for OptLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", *self as u8)
    }
}

/// How a prepared program is compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// How hard LLVM tries.
    pub opt_level: OptLevel,
    /// What the code is for.
    pub target: Target,
    /// The processor, as LLVM names it; `native` is the one at hand. None is `generic`.
    pub cpu: Option<String>,
    /// Whether debug information that the HUGR carries goes into the module.
    pub debug_info: bool,
    /// The symbol of the function that the runtime calls.
    pub entry: String,
    /// The name of the LLVM module.
    pub module_name: String,
}

impl Default for Options {
    /// `-O2` for the machine at hand, entry `qmain`.
    fn default() -> Self {
        Self {
            opt_level: OptLevel::default(),
            target: Target::HOST,
            cpu: None,
            debug_info: false,
            entry: "qmain".into(),
            module_name: "hugr".into(),
        }
    }
}
