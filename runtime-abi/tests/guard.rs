//! Errors of a library do not cross the C ABI: a panic or an invalid text becomes `false` and valid UTF-8.
//!
//! The library is exported from this program and called through its C symbols.

use std::cell::Cell;
use std::ffi::{CStr, c_char};

use runtime_abi::kit::{Failure, Functions, GpuLibrary, Outcome, guard, not_null};
use runtime_abi::{abi_type, export_gpu_library, for_each_gpu_function};

/// Accepts the calls of the table, and fails in ways that the table cannot.
struct Careless(Functions<()>);

thread_local! {
    /// Whether the library refuses this process, as seen by this thread.
    static UNUSABLE: Cell<bool> = const { Cell::new(false) };
}

impl GpuLibrary for Careless {
    fn check_process() -> Outcome<()> {
        match UNUSABLE.get() {
            true => Err("not in this process".into()),
            false => Ok(()),
        }
    }

    fn name(&self) -> &str {
        "careless"
    }

    fn init(&self, reserved: u64) -> Outcome<u64> {
        match reserved {
            1 => panic!("init of {reserved}"),
            2 => panic!("a literal"),
            3 => std::panic::panic_any(3u8),
            4 => Err("a NUL \0 in it".into()),
            5 => Err(Failure::from("größer, 量子")),
            _ => self.0.init(reserved),
        }
    }

    fn discard(&self, gpu_ref: u64) -> Outcome<()> {
        self.0.discard(gpu_ref)
    }

    fn function_id(&self, name: &str) -> Outcome<u64> {
        self.0.function_id(name)
    }

    fn call(&self, gpu_ref: u64, function_id: u64, blob: &[u8], signature: &str) -> Outcome<()> {
        self.0.call(gpu_ref, function_id, blob, signature)
    }

    fn result(&self, gpu_ref: u64) -> Outcome<[u8; 8]> {
        self.0.result(gpu_ref)
    }
}

fn library() -> Careless {
    Careless(Functions::new("inner").function("f", |(), ()| -> i64 { panic!("in a function") }))
}

export_gpu_library!(static LIBRARY: Careless = library());

macro_rules! declarations {
    ($($(#[$doc:meta])* $variant:ident => fn $name:ident($($param:ident: $ty:ident),*) -> $ret:ident;)*) => {
        #[allow(dead_code)]
        unsafe extern "C" {
            $(fn $name($($param: abi_type!($ty)),*) -> abi_type!($ret);)*
            fn libgpu_describe() -> *const c_char;
        }
    };
}

for_each_gpu_function!(declarations);

/// Opens a context; returns the message on failure.
fn init(reserved: u64) -> Result<u64, String> {
    let mut handle = 0;
    // SAFETY: the address has space for a u64.
    if unsafe { gpu_init(reserved, &raw mut handle) }.is_true() {
        Ok(handle)
    } else {
        Err(last_error())
    }
}

fn last_error() -> String {
    // SAFETY: after a failure the text exists, and it is copied immediately.
    unsafe { CStr::from_ptr(gpu_get_error()) }
        .to_str()
        .expect("valid UTF-8")
        .into()
}

#[test]
fn a_panic_becomes_an_error_with_its_words() {
    assert_eq!(init(1), Err("the GPU library panicked: init of 1".into()));
    assert_eq!(init(2), Err("the GPU library panicked: a literal".into()));
    assert_eq!(init(3), Err("the GPU library panicked: no message".into()));
    assert!(init(0).is_ok(), "the library goes on");
}

#[test]
fn a_panic_in_a_function_of_a_table_is_caught_too() {
    let context = init(0).unwrap();
    let mut id = 0;
    // SAFETY: the addresses are valid for the calls, and the texts end in a NUL.
    let (found, called) = unsafe {
        let found = gpu_get_function_id(c"f".as_ptr(), &raw mut id).is_true();
        (
            found,
            gpu_call(context, id, 0, std::ptr::null(), c":i".as_ptr()).is_true(),
        )
    };
    assert!(found && !called);
    assert_eq!(last_error(), "the GPU library panicked: in a function");
}

#[test]
fn any_text_of_a_library_reaches_the_program_whole() {
    assert_eq!(init(4), Err("careless: a NUL \u{FFFD} in it".into()));
    assert_eq!(init(5), Err("careless: größer, 量子".into()));
}

#[test]
fn a_library_without_a_description_returns_null() {
    // SAFETY: it takes no arguments.
    assert!(unsafe { libgpu_describe() }.is_null());
}

#[test]
fn a_library_that_refuses_its_process_is_not_touched() {
    let context = init(0).unwrap();
    UNUSABLE.set(true);
    assert_eq!(init(1), Err("not in this process".into()));
    // SAFETY: they take no addresses.
    unsafe {
        assert!(!gpu_discard(context).is_true());
        assert_eq!(last_error(), "not in this process");
        assert!(!gpu_validate_api(0, 1, 0).is_true());
        assert!(libgpu_describe().is_null());
    }
    assert_eq!(last_error(), "not in this process");
    UNUSABLE.set(false);
    // SAFETY: as above.
    assert!(unsafe { gpu_discard(context) }.is_true());
}

#[test]
fn a_function_beside_the_contract_has_the_same_guard() {
    let message = |body: fn(&Careless) -> Outcome<()>| {
        assert!(!guard(&LIBRARY, body).is_true());
        last_error()
    };
    assert_eq!(message(|_| Err("größer".into())), "careless: größer");
    assert_eq!(
        message(|_| panic!("beside it")),
        "the GPU library panicked: beside it"
    );
    let null = std::ptr::null::<u64>();
    assert_eq!(
        not_null(null, "careless_more", "out")
            .unwrap_err()
            .to_string(),
        "careless_more was given a null out"
    );
    let called = guard(&LIBRARY, |library| {
        not_null(library, "careless_more", "out")
    });
    assert!(called.is_true());
}
