//! Finds targets by name and creates LLVM's machine for each.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::str::FromStr;

use inkwell::OptimizationLevel;
use inkwell::targets::{
    CodeModel, InitializationConfig, RelocMode, Target as LlvmTarget, TargetMachine, TargetTriple,
};

use crate::{Error, OptLevel, Options, Target};

thread_local! {
    /// The machines used on this thread. Their number is bounded by the targets, levels and processors in
    /// [`Target::cpu`].
    static MACHINES: RefCell<HashMap<MachineKey, Rc<TargetMachine>>> = RefCell::default();
}

/// The key of a machine; processor and features come last.
type MachineKey = (Target, OptLevel, (String, String));

impl Target {
    /// LLVM's machine for this target. Each thread caches its machines: creating one looks up the abilities of its
    /// processor, which takes as long as all of LLVM's passes over a small program.
    ///
    /// # Errors
    /// [`Error::Cpu`] where LLVM does not know the processor; [`Error::Internal`] where it was built without the
    /// architecture.
    pub(crate) fn machine(self, options: &Options) -> Result<Rc<TargetMachine>, Error> {
        let key = (self, options.opt_level, self.cpu(options)?);
        if let Some(machine) = MACHINES.with_borrow(|machines| machines.get(&key).cloned()) {
            return Ok(machine);
        }
        let (_, level, (cpu, features)) = &key;
        let machine = Rc::new(self.new_machine(*level, cpu, features)?);
        MACHINES.with_borrow_mut(|machines| machines.insert(key, Rc::clone(&machine)));
        Ok(machine)
    }

    fn new_machine(
        self,
        level: OptLevel,
        cpu: &str,
        features: &str,
    ) -> Result<TargetMachine, Error> {
        self.initialize();
        let triple = TargetTriple::create(self.triple());
        let internal = |message: String| Error::internal("setting up the target", message);
        let target =
            LlvmTarget::from_triple(&triple).map_err(|error| internal(error.to_string()))?;
        let level = match level {
            OptLevel::O0 => OptimizationLevel::None,
            OptLevel::O1 => OptimizationLevel::Less,
            OptLevel::O2 => OptimizationLevel::Default,
            OptLevel::O3 => OptimizationLevel::Aggressive,
        };
        target
            .create_target_machine(
                &triple,
                cpu,
                features,
                level,
                RelocMode::PIC,
                CodeModel::Default,
            )
            .ok_or_else(|| internal(format!("LLVM has no machine for {self}")))
    }

    /// Processor and features to compile for.
    pub(crate) fn cpu(self, options: &Options) -> Result<(String, String), Error> {
        match options.cpu.as_deref() {
            None => Ok(("generic".into(), String::new())),
            Some("native") if self == Self::HOST => {
                let name = TargetMachine::get_host_cpu_name();
                let features = TargetMachine::get_host_cpu_features();
                Ok((name.to_string(), features.to_string()))
            }
            Some("native") => Err(Error::Cpu {
                cpu: "native".into(),
                target: self,
                hint: format!("`native` is the machine at hand, {}", Self::HOST),
            }),
            Some(cpu) => self
                .known_cpu(cpu)
                .map(|()| (cpu.to_owned(), String::new())),
        }
    }

    fn known_cpu(self, cpu: &str) -> Result<(), Error> {
        let known: &[&str] = match self {
            Self::X86_64Linux | Self::X86_64MacOs | Self::X86_64Windows => X86_64_CPUS,
            Self::Aarch64Linux | Self::Aarch64MacOs | Self::Aarch64Windows => AARCH64_CPUS,
        };
        if known.contains(&cpu) {
            return Ok(());
        }
        Err(Error::Cpu {
            cpu: cpu.into(),
            target: self,
            hint: format!("known are native, {}", known.join(", ")),
        })
    }

    fn initialize(self) {
        let config = InitializationConfig::default();
        match self {
            Self::X86_64Linux | Self::X86_64MacOs | Self::X86_64Windows => {
                LlvmTarget::initialize_x86(&config);
            }
            Self::Aarch64Linux | Self::Aarch64MacOs | Self::Aarch64Windows => {
                LlvmTarget::initialize_aarch64(&config);
            }
        }
    }
}

/// LLVM only prints a warning for an unknown processor, so the names are listed here.
const X86_64_CPUS: &[&str] = &[
    "generic",
    "x86-64",
    "x86-64-v2",
    "x86-64-v3",
    "x86-64-v4",
    "haswell",
    "skylake",
    "skylake-avx512",
    "cascadelake",
    "icelake-server",
    "sapphirerapids",
    "znver2",
    "znver3",
    "znver4",
    "znver5",
];

const AARCH64_CPUS: &[&str] = &[
    "generic",
    "cortex-a72",
    "cortex-a76",
    "neoverse-n1",
    "neoverse-n2",
    "neoverse-v1",
    "neoverse-v2",
    "a64fx",
    "apple-m1",
    "apple-m2",
    "apple-m3",
    "apple-m4",
];

impl FromStr for Target {
    type Err = Error;

    fn from_str(triple: &str) -> Result<Self, Error> {
        let known = Self::ALL
            .into_iter()
            .find(|target| target.triple() == triple);
        known.ok_or_else(|| Error::Target {
            triple: triple.into(),
        })
    }
}
