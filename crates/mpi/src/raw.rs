//! MPI's functions as C has them, for every kind of handle.
//!
//! [`Functions`] is generic in the type of a handle; [`Calls`] hides that type, so that the layers above are the same
//! for every library. This is one of the crate's files with `unsafe`.

use crate::abi::{Abi, Constant, Constants};
use crate::process;
use libloading::Library;
use std::ffi::{c_char, c_int, c_void};

/// A handle of any kind, as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Handle(pub(crate) usize);

/// Where MPI writes a handle of any kind.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(8))]
pub(crate) struct Place([u8; 8]);

impl Place {
    pub(crate) const EMPTY: Self = Self([0; 8]);
}

/// A type of handles.
pub(crate) trait Kind: Copy {
    fn of(handle: Handle) -> Self;
    fn handle(self) -> Handle;
}

impl Kind for c_int {
    fn of(handle: Handle) -> Self {
        handle.0 as Self
    }

    fn handle(self) -> Handle {
        Handle(self as u32 as usize)
    }
}

impl Kind for usize {
    fn of(handle: Handle) -> Self {
        handle.0
    }

    fn handle(self) -> Handle {
        Handle(self)
    }
}

/// An argument of a function, and its type in a library with handles of type `H`.
pub(crate) trait Argument<H> {
    type Raw;
    fn raw(self) -> Self::Raw;
}

impl<H: Kind> Argument<H> for Handle {
    type Raw = H;
    fn raw(self) -> H {
        H::of(self)
    }
}

impl<H: Kind> Argument<H> for *mut Place {
    type Raw = *mut H;
    fn raw(self) -> *mut H {
        self.cast()
    }
}

macro_rules! plain {
    ($($type:ty)*) => {$(
        impl<H> Argument<H> for $type {
            type Raw = Self;
            fn raw(self) -> Self {
                self
            }
        }
    )*};
}
plain!(c_int *mut c_int *const c_void *mut c_void *mut c_char *const c_char *mut *mut c_char);

macro_rules! functions {
    (
        always { $($name:ident $symbol:literal ($($arg:ident: $type:ty),*);)* }
        perhaps { $($may:ident $may_symbol:literal ($($may_arg:ident: $may_type:ty),*);)* }
    ) => {
        /// The functions of a library with handles of type `H`.
        struct Functions<H: Kind> {
            $($name: unsafe extern "C" fn($(<$type as Argument<H>>::Raw),*) -> c_int,)*
            $($may: Option<unsafe extern "C" fn($(<$may_type as Argument<H>>::Raw),*) -> c_int>,)*
        }

        impl<H: Kind> Functions<H> {
            /// # Errors
            /// The name of the first function that is not there.
            fn load(library: &Library) -> Result<Self, &'static str> {
                Ok(Self {
                    // SAFETY: these are the types that the MPI standard gives the functions, with this kind of handle.
                    $($name: *unsafe { library.get($symbol.as_bytes()) }.map_err(|_| $symbol)?,)*
                    // SAFETY: as above; these extensions have one type in all libraries that have them.
                    $($may: unsafe { library.get($may_symbol.as_bytes()) }.ok().map(|found| *found),)*
                })
            }
        }

        /// The functions, whatever the kind of handle. Each is as unsafe as MPI's, and returns MPI's code; those that
        /// a library may lack return none then.
        #[allow(clippy::too_many_arguments)] // MPI's functions have as many.
        pub(crate) trait Calls: Send + Sync {
            $(unsafe fn $name(&self, $($arg: $type),*) -> c_int;)*
            $(unsafe fn $may(&self, $($may_arg: $may_type),*) -> Option<c_int>;)*

            /// The handle that MPI has written.
            fn read(&self, place: &Place) -> Handle;

            /// A place with this handle.
            fn place(&self, handle: Handle) -> Place;
        }

        impl<H: Kind + Send + Sync> Calls for Functions<H> {
            $(unsafe fn $name(&self, $($arg: $type),*) -> c_int {
                // SAFETY: the caller's promise.
                unsafe { (self.$name)($(<$type as Argument<H>>::raw($arg)),*) }
            })*

            $(unsafe fn $may(&self, $($may_arg: $may_type),*) -> Option<c_int> {
                let function = self.$may?;
                // SAFETY: the caller's promise.
                Some(unsafe { function($(<$may_type as Argument<H>>::raw($may_arg)),*) })
            })*

            fn read(&self, place: &Place) -> Handle {
                // SAFETY: a place is as large and as aligned as either kind of handle, and any bits are one.
                unsafe { std::ptr::from_ref(place).cast::<H>().read() }.handle()
            }

            fn place(&self, handle: Handle) -> Place {
                let mut place = Place::EMPTY;
                // SAFETY: as above.
                unsafe { std::ptr::from_mut(&mut place).cast::<H>().write(H::of(handle)) };
                place
            }
        }
    };
}

functions! {
    always {
        init_thread "MPI_Init_thread" (argc: *mut c_int, argv: *mut c_void, required: c_int, provided: *mut c_int);
        initialized "MPI_Initialized" (flag: *mut c_int);
        finalized "MPI_Finalized" (flag: *mut c_int);
        query_thread "MPI_Query_thread" (provided: *mut c_int);
        finalize "MPI_Finalize" ();
        library_version "MPI_Get_library_version" (text: *mut c_char, length: *mut c_int);
        error_string "MPI_Error_string" (code: c_int, text: *mut c_char, length: *mut c_int);
        error_class "MPI_Error_class" (code: c_int, class: *mut c_int);
        comm_rank "MPI_Comm_rank" (comm: Handle, rank: *mut c_int);
        comm_size "MPI_Comm_size" (comm: Handle, size: *mut c_int);
        comm_test_inter "MPI_Comm_test_inter" (comm: Handle, flag: *mut c_int);
        comm_idup "MPI_Comm_idup" (comm: Handle, new: *mut Place, request: *mut Place);
        comm_free "MPI_Comm_free" (comm: *mut Place);
        comm_get_errhandler "MPI_Comm_get_errhandler" (comm: Handle, handler: *mut Place);
        comm_set_errhandler "MPI_Comm_set_errhandler" (comm: Handle, handler: Handle);
        errhandler_free "MPI_Errhandler_free" (handler: *mut Place);
        comm_get_parent "MPI_Comm_get_parent" (parent: *mut Place);
        comm_spawn "MPI_Comm_spawn" (
            program: *const c_char, arguments: *mut *mut c_char, count: c_int, info: Handle, root: c_int,
            comm: Handle, new: *mut Place, codes: *mut c_int
        );
        comm_group "MPI_Comm_group" (comm: Handle, group: *mut Place);
        group_size "MPI_Group_size" (group: Handle, size: *mut c_int);
        group_translate_ranks "MPI_Group_translate_ranks" (
            group: Handle, count: c_int, ranks: *const c_void, other: Handle, found: *mut c_int
        );
        group_free "MPI_Group_free" (group: *mut Place);
        intercomm_merge "MPI_Intercomm_merge" (comm: Handle, high: c_int, new: *mut Place);
        isend "MPI_Isend" (
            data: *const c_void, count: c_int, datatype: Handle, to: c_int, tag: c_int, comm: Handle,
            request: *mut Place
        );
        irecv "MPI_Irecv" (
            data: *mut c_void, count: c_int, datatype: Handle, from: c_int, tag: c_int, comm: Handle,
            request: *mut Place
        );
        test "MPI_Test" (request: *mut Place, flag: *mut c_int, status: *mut c_void);
        cancel "MPI_Cancel" (request: *mut Place);
        wait "MPI_Wait" (request: *mut Place, status: *mut c_void);
        allreduce "MPI_Allreduce" (
            from: *const c_void, to: *mut c_void, count: c_int, datatype: Handle, operation: Handle, comm: Handle
        );
    }
    perhaps {
        query_cuda "MPIX_Query_cuda_support" ();
        revoke "MPIX_Comm_revoke" (comm: Handle);
        get_failed "MPIX_Comm_get_failed" (comm: Handle, group: *mut Place);
    }
}

/// The constants of a loaded library.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Handles {
    pub(crate) world: Handle,
    pub(crate) alone: Handle,
    pub(crate) no_communicator: Handle,
    pub(crate) no_request: Handle,
    pub(crate) no_info: Handle,
    pub(crate) errors_return: Handle,
    pub(crate) byte: Handle,
    pub(crate) double: Handle,
    pub(crate) sum: Handle,
}

impl Handles {
    fn load(library: &Library, table: &Constants) -> Result<Self, &'static str> {
        let of = |constant| match constant {
            Constant::Number(number) => Ok(Handle(number)),
            Constant::Address(symbol) => variable(library, symbol).map(Handle).ok_or(symbol),
        };
        Ok(Self {
            world: of(table.world)?,
            alone: of(table.alone)?,
            no_communicator: of(table.no_communicator)?,
            no_request: of(table.no_request)?,
            no_info: of(table.no_info)?,
            errors_return: of(table.errors_return)?,
            byte: of(table.byte)?,
            double: of(table.double)?,
            sum: of(table.sum)?,
        })
    }
}

/// The address of a variable of the library. A program that was linked with the library may have a copy of it, which then
/// the library uses, too: a copy relocation of the System V ABI.
fn variable(library: &Library, symbol: &str) -> Option<usize> {
    address(&process::program(), symbol).or_else(|| address(library, symbol))
}

fn address(library: &Library, symbol: &str) -> Option<usize> {
    // SAFETY: only the address is taken, whatever lies there.
    let found = unsafe { library.get::<*const c_void>(symbol.as_bytes()) }.ok()?;
    // SAFETY: the library is never closed, so the address may be kept.
    Some(unsafe { found.into_raw() }.into_raw() as usize)
}

/// Finds out by its symbols which family a library belongs to, without initialising it, and loads its functions.
///
/// # Errors
/// The symbol that it lacks.
pub(crate) fn load(library: &Library) -> Result<(Abi, Box<dyn Calls>, Handles), &'static str> {
    // So that a library of anything else is refused before one of its functions is called.
    address(library, "MPI_Get_library_version").ok_or("MPI_Get_library_version")?;
    let abi = match address(library, "ompi_mpi_comm_world") {
        Some(_) => Abi::OpenMpi,
        None if has_standard_abi(library) => Abi::Standard,
        None => Abi::Mpich,
    };
    let calls: Box<dyn Calls> = match abi {
        Abi::Mpich => Box::new(Functions::<c_int>::load(library)?),
        Abi::OpenMpi | Abi::Standard => Box::new(Functions::<usize>::load(library)?),
    };
    Ok((abi, calls, Handles::load(library, abi.constants())?))
}

/// MPICH's own library has the function, too, and says that its version is -1.
fn has_standard_abi(library: &Library) -> bool {
    type Version = unsafe extern "C" fn(*mut c_int, *mut c_int) -> c_int;
    // SAFETY: the standard gives this function this type.
    let Ok(version) = (unsafe { library.get::<Version>(b"MPI_Abi_get_version") }) else {
        return false;
    };
    let (mut major, mut minor) = (0, 0);
    // SAFETY: it may be called before MPI is initialised, and writes two numbers.
    let code = unsafe { version(&raw mut major, &raw mut minor) };
    code == 0 && major >= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_of_four_bytes_are_not_extended_with_their_sign() {
        let handle = Handle(0x8400_0002);
        assert_eq!(<c_int as Kind>::of(handle).handle(), handle);
        assert_eq!(<usize as Kind>::of(handle).handle(), handle);
    }
}
