//! The binary interfaces of MPI libraries, as tables of constants.
//!
//! Three families are in use: a library of MPICH's family has handles that are 4-byte numbers, Open MPI has addresses
//! of its own symbols, and a library of the MPI 5 standard has numbers as wide as a pointer. With the table of the
//! family, one program calls any of them without its header.

/// A family of MPI libraries with the same binary interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Abi {
    /// MPICH's own: MPICH, Intel MPI, MVAPICH, Cray MPICH.
    Mpich,
    /// Open MPI's own, of versions 4 and 5.
    OpenMpi,
    /// That of the MPI 5 standard, in libraries called `libmpi_abi`.
    Standard,
}

/// A handle that MPI defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Constant {
    Number(usize),
    /// The address of this symbol.
    Address(&'static str),
}

/// What has another value in each family.
#[derive(Debug)]
pub(crate) struct Constants {
    pub(crate) world: Constant,
    pub(crate) alone: Constant,
    pub(crate) no_communicator: Constant,
    pub(crate) no_request: Constant,
    pub(crate) no_info: Constant,
    pub(crate) errors_return: Constant,
    pub(crate) byte: Constant,
    pub(crate) double: Constant,
    pub(crate) sum: Constant,
    /// The address that says that a result goes where the input is.
    pub(crate) in_place: usize,
    /// The address that says that no status is wanted.
    pub(crate) no_status: usize,
    pub(crate) serialized: i32,
    pub(crate) multiple: i32,
    /// Classes of errors: a process has failed, and a communicator was revoked after that. Zero where a library
    /// has neither.
    pub(crate) failed: [i32; 3],
}

const MPICH: Constants = Constants {
    world: Constant::Number(0x4400_0000),
    alone: Constant::Number(0x4400_0001),
    no_communicator: Constant::Number(0x0400_0000),
    no_request: Constant::Number(0x2c00_0000),
    no_info: Constant::Number(0x1c00_0000),
    errors_return: Constant::Number(0x5400_0001),
    byte: Constant::Number(0x4c00_010d),
    double: Constant::Number(0x4c00_080b),
    sum: Constant::Number(0x5800_0003),
    in_place: usize::MAX,
    no_status: 1,
    serialized: 2,
    multiple: 3,
    failed: [101, 102, 103],
};

const OPEN_MPI: Constants = Constants {
    world: Constant::Address("ompi_mpi_comm_world"),
    alone: Constant::Address("ompi_mpi_comm_self"),
    no_communicator: Constant::Address("ompi_mpi_comm_null"),
    no_request: Constant::Address("ompi_request_null"),
    no_info: Constant::Address("ompi_mpi_info_null"),
    errors_return: Constant::Address("ompi_mpi_errors_return"),
    byte: Constant::Address("ompi_mpi_byte"),
    double: Constant::Address("ompi_mpi_double"),
    sum: Constant::Address("ompi_mpi_op_sum"),
    in_place: 1,
    no_status: 0,
    serialized: 2,
    multiple: 3,
    failed: [75, 76, 77],
};

const STANDARD: Constants = Constants {
    world: Constant::Number(0x101),
    alone: Constant::Number(0x102),
    no_communicator: Constant::Number(0x100),
    no_request: Constant::Number(0x180),
    no_info: Constant::Number(0x130),
    errors_return: Constant::Number(0x143),
    byte: Constant::Number(0x247),
    double: Constant::Number(0x214),
    sum: Constant::Number(0x21),
    in_place: 1,
    no_status: 0,
    serialized: 2048,
    multiple: 4096,
    failed: [0; 3],
};

impl Abi {
    pub(crate) fn constants(self) -> &'static Constants {
        match self {
            Self::Mpich => &MPICH,
            Self::OpenMpi => &OPEN_MPI,
            Self::Standard => &STANDARD,
        }
    }

    /// How many bytes a handle has.
    #[must_use]
    pub fn handle_size(self) -> usize {
        match self {
            Self::Mpich => 4,
            Self::OpenMpi | Self::Standard => size_of::<usize>(),
        }
    }
}

impl Constants {
    /// Its name where it is a level of threads.
    pub(crate) fn level(&self, provided: i32) -> &'static str {
        match provided {
            0 => "MPI_THREAD_SINGLE",
            level if level >= self.multiple => "MPI_THREAD_MULTIPLE",
            level if level >= self.serialized => "MPI_THREAD_SERIALIZED",
            _ => "MPI_THREAD_FUNNELED",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_of_threads_have_their_names() {
        let names = |abi: Abi, levels: [i32; 4]| levels.map(|level| abi.constants().level(level));
        let wanted = [
            "MPI_THREAD_SINGLE",
            "MPI_THREAD_FUNNELED",
            "MPI_THREAD_SERIALIZED",
            "MPI_THREAD_MULTIPLE",
        ];
        assert_eq!(names(Abi::Mpich, [0, 1, 2, 3]), wanted);
        assert_eq!(names(Abi::OpenMpi, [0, 1, 2, 3]), wanted);
        assert_eq!(names(Abi::Standard, [0, 1024, 2048, 4096]), wanted);
    }
}
