//! The options of a compilation.

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

/// LLVM's optimisation level, as in `-O2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum OptLevel {
    /// As emitted.
    O0,
    /// A few cheap passes.
    O1,
    /// The passes that pay off in most programs.
    #[default]
    O2,
    /// All of LLVM's passes.
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

/// How to compile a prepared program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The optimisation level.
    pub opt_level: OptLevel,
    /// The target of the code.
    pub target: Target,
    /// The processor, by LLVM's name; `native` is the host's. None means `generic`.
    pub cpu: Option<String>,
    /// Whether to keep the HUGR's debug information in the module.
    pub debug_info: bool,
    /// The symbol of the function that the runtime calls.
    pub entry: String,
    /// The name of the LLVM module.
    pub module_name: String,
}

impl Default for Options {
    /// `-O2` for the host, entry `qmain`.
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
