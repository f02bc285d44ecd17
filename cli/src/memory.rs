//! Tells when memory runs out. Rust would end the process with a line that names a number of bytes, and no program.

use std::alloc::{GlobalAlloc, Layout, System};

use crate::crash;

/// The system's allocator.
struct Noting;

#[global_allocator]
static ALLOCATOR: Noting = Noting;

/// Who wants more than this may know what to do without it; nothing goes on without less.
const MUCH: usize = 16 << 20;

fn noted(memory: *mut u8, size: usize) -> *mut u8 {
    if memory.is_null() {
        match size < MUCH {
            true => crash::end_without_memory(),
            false => crash::note_no_memory(),
        }
    }
    memory
}

// SAFETY: every call is the system allocator's, with the arguments as they came.
unsafe impl GlobalAlloc for Noting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the rules of this trait.
        noted(unsafe { System.alloc(layout) }, layout.size())
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        noted(unsafe { System.alloc_zeroed(layout) }, layout.size())
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as above.
        noted(unsafe { System.realloc(memory, layout, size) }, size)
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }
}
