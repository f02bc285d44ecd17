//! An allocator that reports failed allocations. Rust's own message would name a number of bytes, but no program.

use std::alloc::{GlobalAlloc, Layout, System};

use crate::crash;

/// The system's allocator.
struct ReportingAllocator;

#[global_allocator]
static ALLOCATOR: ReportingAllocator = ReportingAllocator;

/// A caller that asks for more than this may be able to continue without it; no caller can continue without less.
const LARGE: usize = 16 << 20;

fn checked(memory: *mut u8, size: usize) -> *mut u8 {
    if memory.is_null() {
        match size < LARGE {
            true => crash::end_out_of_memory(),
            false => crash::note_out_of_memory(),
        }
    }
    memory
}

// SAFETY: every call is passed to the system's allocator unchanged.
unsafe impl GlobalAlloc for ReportingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller upholds the contract of this trait.
        checked(unsafe { System.alloc(layout) }, layout.size())
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { System.alloc_zeroed(layout) }, layout.size())
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { System.realloc(memory, layout, size) }, size)
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }
}
