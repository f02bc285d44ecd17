//! Amplitudes as tensors that other libraries read in place: [DLPack](https://dmlc.github.io/dlpack/latest/), version
//! 1.
//!
//! A [`Tensor`] has the address, type and length of the amplitudes, and a reference that keeps them alive. [`Export`]
//! adds the structs of the standard, which are passed as one address; its owner calls the deleter once, which drops the
//! reference. C code owns the exported structs, so this file has `unsafe`.

use std::any::Any;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use statevec::Precision;

use crate::fork;
use crate::sync::Arc;

/// Consecutive amplitudes in memory.
pub(crate) struct Tensor {
    /// The first of them.
    pub(crate) data: *const c_void,
    /// The device of that address.
    pub(crate) place: Place,
    /// The type of an amplitude.
    pub(crate) precision: Precision,
    /// How many there are.
    pub(crate) amplitudes: u64,
    /// Keeps the amplitudes alive and unchanged.
    pub(crate) owner: Arc<dyn Any + Send + Sync>,
}

/// The device of an address: `DLDevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct Place {
    kind: i32,
    id: i32,
}

impl Place {
    /// The machine's own memory. It is one, however many devices share it.
    pub(crate) const CPU: Self = Self { kind: 1, id: 0 };

    /// The memory of a GPU, by the number that CUDA's driver has for it.
    pub(crate) const fn cuda(gpu: u32) -> Self {
        Self {
            kind: 2,
            id: gpu.cast_signed(),
        }
    }
}

/// `DLPackVersion`.
#[repr(C)]
struct Version {
    major: u32,
    minor: u32,
}

/// The first version with structs that have a version. A later requirement is met, too: there are strides.
const VERSION: Version = Version { major: 1, minor: 0 };

/// `DLDataType`.
#[repr(C)]
struct Element {
    code: u8,
    bits: u8,
    lanes: u16,
}

/// `kDLComplex`: a real and an imaginary part.
const COMPLEX: u8 = 5;

/// `DLPACK_FLAG_BITMASK_READ_ONLY`: the state must not change, as its context may still read it.
const READ_ONLY: u64 = 1;

/// The number of dimensions: the state, and the index in the shard.
const DIMENSIONS: usize = 2;

/// `DLTensor`.
#[repr(C)]
struct View {
    data: *mut c_void,
    place: Place,
    dimensions: i32,
    element: Element,
    shape: *mut i64,
    strides: *mut i64,
    byte_offset: u64,
}

/// `DLManagedTensorVersioned`: a tensor with the function that its reader calls, once, when it is done.
#[repr(C)]
pub(crate) struct Managed {
    version: Version,
    context: *mut c_void,
    deleter: Option<unsafe extern "C" fn(*mut Self)>,
    flags: u64,
    view: View,
}

/// What an exported tensor consists of, in one piece of memory.
struct Export {
    managed: Managed,
    shape: [i64; DIMENSIONS],
    strides: [i64; DIMENSIONS],
    #[expect(dead_code, reason = "dropping it is all that is done with it")]
    owner: Arc<dyn Any + Send + Sync>,
}

impl Tensor {
    /// Gives the tensor away; its [deleter](Managed::deleter) takes it back.
    pub(crate) fn export(self) -> *mut Managed {
        let amplitudes = self.amplitudes.cast_signed();
        let export = Box::into_raw(Box::new(Export {
            managed: Managed {
                version: VERSION,
                context: ptr::null_mut(),
                deleter: Some(delete),
                flags: READ_ONLY,
                view: self.view(),
            },
            shape: [1, amplitudes],
            strides: [amplitudes, 1],
            owner: self.owner,
        }));
        // SAFETY: the box was just made, and no other code has its address.
        unsafe {
            (*export).managed.context = export.cast();
            (*export).managed.view.shape = (&raw mut (*export).shape).cast();
            (*export).managed.view.strides = (&raw mut (*export).strides).cast();
            &raw mut (*export).managed
        }
    }

    /// The tensor without the lists that it refers to.
    fn view(&self) -> View {
        View {
            data: self.data.cast_mut(),
            place: self.place,
            dimensions: DIMENSIONS as i32,
            element: Element {
                code: COMPLEX,
                bits: 8 * self.precision.bytes() as u8,
                lanes: 1,
            },
            shape: ptr::null_mut(),
            strides: ptr::null_mut(),
            byte_offset: 0,
        }
    }
}

/// The deleter of every exported tensor.
///
/// # Safety
/// `managed` is null or comes from [`Tensor::export`], and is not used any more.
unsafe extern "C" fn delete(managed: *mut Managed) {
    if managed.is_null() {
        return;
    }
    // In a forked process the memory is a copy that is not counted, and the lock of the count may be held for ever.
    if fork::check().is_err() {
        return;
    }
    // SAFETY: the caller vouches for a tensor of `export`, whose context is the box that it lies in.
    let export = unsafe { Box::from_raw((*managed).context.cast::<Export>()) };
    // A deleter has no way to report an error.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(export)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::mem::{offset_of, size_of};

    /// As `dlpack.h` lays the structs out for 64-bit addresses.
    #[test]
    #[cfg(target_pointer_width = "64")]
    fn the_structs_lie_as_the_standard_has_them() {
        let offsets = [
            offset_of!(Managed, version.major),
            offset_of!(Managed, version.minor),
            offset_of!(Managed, context),
            offset_of!(Managed, deleter),
            offset_of!(Managed, flags),
            offset_of!(Managed, view.data),
            offset_of!(Managed, view.place.kind),
            offset_of!(Managed, view.place.id),
            offset_of!(Managed, view.dimensions),
            offset_of!(Managed, view.element.code),
            offset_of!(Managed, view.element.bits),
            offset_of!(Managed, view.element.lanes),
            offset_of!(Managed, view.shape),
            offset_of!(Managed, view.strides),
            offset_of!(Managed, view.byte_offset),
        ];
        assert_eq!(
            offsets,
            [0, 4, 8, 16, 24, 32, 40, 44, 48, 52, 53, 54, 56, 64, 72]
        );
        let sizes = [size_of::<View>(), size_of::<Managed>()];
        assert_eq!(sizes, [48, 80]);
    }

    #[test]
    fn the_deleter_gives_one_share_back_and_takes_null() {
        let owner: Arc<dyn Any + Send + Sync> = Arc::new(());
        let tensor = || Tensor {
            data: ptr::null(),
            place: Place::CPU,
            precision: Precision::Complex64,
            amplitudes: 0,
            owner: Arc::clone(&owner),
        };
        let exported = [tensor().export(), tensor().export()];
        for (left, managed) in [(2, exported[0]), (1, exported[1])] {
            // SAFETY: the tensor was exported above, and is used nowhere else.
            unsafe { (*managed).deleter.unwrap()(managed) };
            assert_eq!(Arc::strong_count(&owner), left);
        }
        // SAFETY: null is allowed.
        unsafe { delete(ptr::null_mut()) };
    }
}
