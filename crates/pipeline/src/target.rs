//! The targets that objects are tested for.

use std::fmt;

/// A target: an architecture and a system.
///
/// LLVM accepts any triple and guesses what it does not know: a Windows triple may come out as ELF. So only these are
/// accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// 64-bit x86, Linux.
    X86_64Linux,
    /// 64-bit Arm, Linux.
    Aarch64Linux,
    /// 64-bit x86, macOS.
    X86_64MacOs,
    /// 64-bit Arm, macOS.
    Aarch64MacOs,
    /// 64-bit x86, Windows.
    X86_64Windows,
    /// 64-bit Arm, Windows.
    Aarch64Windows,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 6] = [
        Self::X86_64Linux,
        Self::Aarch64Linux,
        Self::X86_64MacOs,
        Self::Aarch64MacOs,
        Self::X86_64Windows,
        Self::Aarch64Windows,
    ];

    /// The machine that this crate was built for.
    pub const HOST: Self = match (
        cfg!(target_arch = "aarch64"),
        cfg!(target_os = "macos"),
        cfg!(windows),
    ) {
        (false, false, false) => Self::X86_64Linux,
        (true, false, false) => Self::Aarch64Linux,
        (false, true, _) => Self::X86_64MacOs,
        (true, true, _) => Self::Aarch64MacOs,
        (false, _, true) => Self::X86_64Windows,
        (true, _, true) => Self::Aarch64Windows,
    };

    /// The target triple.
    #[must_use]
    pub const fn triple(self) -> &'static str {
        match self {
            Self::X86_64Linux => "x86_64-unknown-linux-gnu",
            Self::Aarch64Linux => "aarch64-unknown-linux-gnu",
            Self::X86_64MacOs => "x86_64-apple-darwin",
            Self::Aarch64MacOs => "aarch64-apple-darwin",
            Self::X86_64Windows => "x86_64-pc-windows-msvc",
            Self::Aarch64Windows => "aarch64-pc-windows-msvc",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.triple())
    }
}
