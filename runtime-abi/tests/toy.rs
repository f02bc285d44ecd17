//! Tests one library called in three ways: the Rust toy natively, the same through its C symbols, and the C toy built
//! from the header. All three have to give the same results for the same calls, and to refuse the same errors.

use std::path::PathBuf;
use std::sync::LazyLock;

use proptest::prelude::*;
use runtime_abi::kit::{Functions, GpuLibrary};
use runtime_abi::{API_VERSION, CallError, Context, Library, OpenError, Signature, Value, Version};

#[allow(unreachable_pub)]
#[path = "../examples/toy.rs"]
mod toy;

/// The Rust toy as a shared library; Cargo builds examples along with tests.
static RUST: LazyLock<Library> = LazyLock::new(|| open(rust_path()));

static C: LazyLock<Library> = LazyLock::new(|| open(compiled("toy", &[])));

fn open(path: PathBuf) -> Library {
    Library::open(path).unwrap_or_else(|error| panic!("{error}"))
}

fn rust_path() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).unwrap().join("examples");
    let path = folder.join(format!(
        "{}toy{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    ));
    assert!(
        path.exists(),
        "{} is missing; `cargo build -p runtime-abi --example toy` makes it",
        path.display()
    );
    path
}

/// An example in C, compiled to a shared library with these flags.
fn compiled(example: &str, flags: &[&str]) -> PathBuf {
    let flags_in_name = flags.join("");
    let name = format!(
        "libc{example}{flags_in_name}{}",
        std::env::consts::DLL_SUFFIX
    );
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let folder = golden::root().join("runtime-abi");
    let output = toolchain::c_compiler()
        .args([
            "-std=c11",
            "-Wall",
            "-Wextra",
            "-pedantic",
            "-Werror",
            "-shared",
            "-fPIC",
        ])
        .args(flags)
        .arg(format!("-I{}", folder.join("include").display()))
        .arg("-o")
        .args([&path, &folder.join(format!("examples/{example}.c"))])
        .output()
        .expect("a C compiler, `cc`, has to be there");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    path
}

/// The three ways to call the library, under one interface.
enum Road {
    Native(Box<Functions<toy::Toy>>, u64),
    Symbols(Context<'static>),
}

impl Road {
    fn all() -> [(&'static str, Self); 3] {
        let native = toy::library();
        let handle = native.init(0).unwrap();
        [
            ("native", Self::Native(Box::new(native), handle)),
            ("Rust symbols", Self::Symbols(RUST.context(0).unwrap())),
            ("C symbols", Self::Symbols(C.context(0).unwrap())),
        ]
    }

    /// Calls a function as a program would.
    fn call(&self, name: &str, signature: &str, args: &[Value]) -> Result<Option<Value>, String> {
        let signature: Signature = signature.parse().unwrap();
        match self {
            Self::Native(library, handle) => {
                call_natively(library.as_ref(), *handle, name, &signature, args)
            }
            Self::Symbols(context) => context
                .call(name, &signature, args)
                .map_err(|error| error.to_string()),
        }
    }
}

fn call_natively<L: GpuLibrary>(
    library: &L,
    handle: u64,
    name: &str,
    signature: &Signature,
    args: &[Value],
) -> Result<Option<Value>, String> {
    let run = || {
        let id = library.function_id(name)?;
        library.call(handle, id, &signature.pack(args)?, &signature.to_string())?;
        match signature.ret {
            runtime_abi::ReturnType::Void => Ok(None),
            ret => Ok(ret.value(library.result(handle)?)),
        }
    };
    // The exports add the name to the message; so does this.
    run().map_err(|error: runtime_abi::kit::Failure| format!("{}: {error}", library.name()))
}

/// Checks that all three give this result.
#[track_caller]
fn check(name: &str, signature: &str, args: &[Value], expected: impl Into<Option<Value>>) {
    let expected = expected.into();
    for (road, library) in Road::all() {
        assert_eq!(library.call(name, signature, args), Ok(expected), "{road}");
    }
}

/// Checks that all three fail with this in the message.
#[track_caller]
fn refused(name: &str, signature: &str, args: &[Value], part: &str) {
    for (road, library) in Road::all() {
        let message = library.call(name, signature, args).expect_err(road);
        assert!(
            message.starts_with("toy: ") && message.contains(part),
            "{road}: {message}"
        );
    }
}

const fn int(value: i64) -> Value {
    Value::Int(value)
}

const fn float(value: f64) -> Value {
    Value::Float(value)
}

#[test]
fn every_function_gives_what_it_should() {
    check("add", "ii:i", &[int(2), int(-5)], int(-3));
    check("add", "ii:i", &[int(i64::MAX), int(1)], int(i64::MIN));
    check("mul_float", "ff:f", &[float(1.5), float(-4.0)], float(-6.0));
    check("scale", "if:f", &[int(-3), float(0.5)], float(-1.5));
    check("half", "i:f", &[int(7)], float(3.5));
    check("ping", "i:i", &[int(41)], int(42));
    check("fire", "i:v", &[int(1)], None);
    check("total", ":i", &[], int(0));
    check(
        "pick",
        "bif:f",
        &[true.into(), int(3), float(0.25)],
        float(3.0),
    );
    check(
        "pick",
        "bif:f",
        &[false.into(), int(3), float(0.25)],
        float(0.25),
    );
}

#[test]
fn twelve_arguments_arrive_in_their_order() {
    let args: Vec<Value> = (1..=12)
        .map(|n| {
            if (5..=8).contains(&n) {
                float(f64::from(n))
            } else {
                int(n.into())
            }
        })
        .collect();
    check(
        "many",
        "iiiiffffiiii:i",
        &args,
        int((1..=12).map(|n| n * n).sum()),
    );
}

#[test]
fn a_failure_brings_the_words_of_the_library() {
    for (road, library) in Road::all() {
        assert_eq!(
            library.call("fail", "i:v", &[int(-9)]),
            Err("toy: fail was called with -9".into()),
            "{road}"
        );
        assert_eq!(
            library.call("ping", "i:i", &[int(1)]),
            Ok(Some(int(2))),
            "{road} goes on after a failure"
        );
    }
}

#[test]
fn mistakes_of_a_program_are_refused() {
    refused(
        "sub",
        "ii:i",
        &[int(1), int(2)],
        "there is no function \"sub\"; the functions are add, mul_float, scale",
    );
    refused("add", "if:i", &[int(1), float(2.0)], "add");
    refused("add", "ii:f", &[int(1), int(2)], "add");
    refused("total", "i:i", &[int(1)], "total");
}

#[test]
fn each_context_has_its_own_content() {
    for library in [&*RUST, &*C] {
        let (first, second) = (library.context(0).unwrap(), library.context(0).unwrap());
        assert_ne!(first.handle(), second.handle());
        let fire = |context: &Context<'_>, n| {
            context
                .call("fire", &"i:v".parse().unwrap(), &[int(n)])
                .unwrap()
        };
        let total =
            |context: &Context<'_>| context.call("total", &":i".parse().unwrap(), &[]).unwrap();
        for n in 1..=4 {
            fire(&first, n);
        }
        fire(&second, 100);
        assert_eq!(
            (total(&first), total(&second)),
            (Some(int(10)), Some(int(100)))
        );
    }
}

#[test]
fn results_come_back_in_the_order_of_the_calls() {
    for library in [&*RUST, &*C] {
        let context = library.context(0).unwrap();
        for n in 0..100i64 {
            library
                .call(context.handle(), 7, &n.to_ne_bytes(), "i:i")
                .unwrap();
        }
        for n in 0..100i64 {
            assert_eq!(
                library.result(context.handle()).unwrap(),
                (n + 1).to_ne_bytes()
            );
        }
        let error = library.result(context.handle()).unwrap_err().to_string();
        assert!(error.contains("no result is waiting"), "{error}");
    }
}

#[test]
fn a_discarded_context_is_refused() {
    for library in [&*RUST, &*C] {
        let context = library.context(0).unwrap();
        let handle = context.handle();
        context.discard().unwrap();
        for error in [
            library.discard(handle),
            library.call(handle, 7, &[0; 8], "i:i"),
            library.result(handle).map(drop),
        ] {
            let message = error.unwrap_err().to_string();
            assert!(
                message.contains("discarded") || message.contains("not open"),
                "{message}"
            );
        }
    }
}

#[test]
fn a_blob_of_another_size_is_refused() {
    for library in [&*RUST, &*C] {
        let context = library.context(0).unwrap();
        for size in [0, 7, 9, 16] {
            let error = library
                .call(context.handle(), 7, &vec![0; size], "i:i")
                .unwrap_err();
            assert!(error.to_string().contains("ping"), "{error}");
        }
    }
}

#[test]
fn a_truth_value_has_to_be_one() {
    let context = RUST.context(0).unwrap();
    let mut blob = [0; 17];
    blob[0] = 2;
    let id = RUST.function_id("pick").unwrap();
    let error = RUST.call(context.handle(), id, &blob, "bif:f").unwrap_err();
    assert_eq!(
        error.to_string(),
        "toy: argument 1 is a bool of value 2; 0 and 1 are accepted"
    );
}

#[test]
fn the_version_is_checked() {
    for library in [&*RUST, &*C] {
        library.validate_api(API_VERSION).unwrap();
        let newer = Version {
            minor: API_VERSION.minor + 1,
            ..API_VERSION
        };
        assert!(
            library
                .validate_api(newer)
                .unwrap_err()
                .to_string()
                .contains("the program asks for")
        );
        assert!(
            library
                .validate_api(Version {
                    major: 1,
                    minor: 0,
                    patch: 0
                })
                .is_err()
        );
    }
}

#[test]
fn the_error_is_forgotten_after_a_success_and_belongs_to_its_thread() {
    for library in [&*RUST, &*C] {
        library.function_id("nothing").unwrap_err();
        let kept = library.last_error();
        assert!(kept.is_some());
        assert_eq!(library.last_error(), kept, "asking does not forget");
        assert_eq!(
            std::thread::scope(|scope| scope.spawn(|| library.last_error()).join().unwrap()),
            None
        );
        library.function_id("add").unwrap();
        assert_eq!(library.last_error(), None);
    }
}

#[test]
fn many_threads_use_one_library() {
    std::thread::scope(|scope| {
        for thread in 0..8i64 {
            scope.spawn(move || {
                let context = RUST.context(0).unwrap();
                for n in 0..500i64 {
                    let error = RUST
                        .call(context.handle(), 7, &[], &format!("{thread}"))
                        .unwrap_err()
                        .to_string();
                    assert!(error.contains(&format!("\"{thread}\"")), "{error}");
                    RUST.call(context.handle(), 7, &(n + thread).to_ne_bytes(), "i:i")
                        .unwrap();
                    assert_eq!(
                        RUST.result(context.handle()).unwrap(),
                        (n + thread + 1).to_ne_bytes()
                    );
                }
            });
        }
    });
}

#[test]
fn what_c_passes_wrongly_is_an_error_and_no_crash() {
    // Uses the raw symbols, because the safe interface cannot make these errors.
    // SAFETY: the types are those of the table, and null pointers are under test.
    unsafe {
        let library = libloading::Library::new(RUST.path()).unwrap();
        let init = *library.get::<runtime_abi::raw::Init>(b"gpu_init").unwrap();
        let id = *library
            .get::<runtime_abi::raw::GetFunctionId>(b"gpu_get_function_id")
            .unwrap();
        let call = *library.get::<runtime_abi::raw::Call>(b"gpu_call").unwrap();
        let result = *library
            .get::<runtime_abi::raw::GetResult>(b"gpu_get_result")
            .unwrap();
        let message = || RUST.last_error().unwrap();
        let (null, mut number) = (std::ptr::null(), 0);

        assert!(!init(0, std::ptr::null_mut()).is_true());
        assert_eq!(message(), "toy: gpu_init was given a null gpu_ref_out");
        assert!(!id(null, &raw mut number).is_true());
        assert_eq!(message(), "toy: gpu_get_function_id was given a null name");
        assert!(!id(c"add".as_ptr(), std::ptr::null_mut()).is_true());
        assert_eq!(
            message(),
            "toy: gpu_get_function_id was given a null id_out"
        );
        assert!(!id(c"\xff".as_ptr(), &raw mut number).is_true());
        assert_eq!(
            message(),
            "toy: gpu_get_function_id was given a name that is not UTF-8"
        );
        assert!(!call(1, 7, 8, null, c"i:i".as_ptr()).is_true());
        assert_eq!(message(), "toy: gpu_call was given a null blob");
        for size in [1 << 63, u64::MAX] {
            assert!(!call(1, 7, size, c"".as_ptr(), c"i:i".as_ptr()).is_true());
            assert_eq!(
                message(),
                format!(
                    "toy: gpu_call was given a blob of {size} bytes, which is more than memory can have"
                )
            );
        }
        assert!(!call(1, 7, 0, null, null).is_true());
        assert_eq!(message(), "toy: gpu_call was given a null signature");
        assert!(!result(1, 4, (&raw mut number).cast()).is_true());
        assert_eq!(
            message(),
            "toy: gpu_get_result was given room for 4 bytes; a result has 8"
        );
        assert!(!result(1, 8, std::ptr::null_mut()).is_true());
        assert_eq!(message(), "toy: gpu_get_result was given a null out");
    }
}

#[test]
fn the_rust_toy_describes_itself_and_the_c_toy_does_not() {
    assert_eq!(C.description().unwrap(), None);
    let description = RUST.description().unwrap().unwrap();
    assert_eq!(
        (description.library.as_str(), description.api.as_str()),
        ("toy", "0.1.0")
    );
    let many = description.function("many").unwrap();
    assert_eq!(
        (
            many.signature.as_str(),
            many.args.len(),
            many.returns.as_str()
        ),
        ("iiiiffffiiii:i", 12, "int")
    );
    for function in &description.functions {
        assert_eq!(RUST.function_id(&function.name), Ok(function.id));
    }
}

#[test]
fn what_cannot_be_opened_says_why() {
    let message = |path: &str| Library::open(path).unwrap_err().to_string();
    assert!(message("/nowhere/libgpu.so").starts_with("/nowhere/libgpu.so: No such file"));
    let text = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    assert!(
        message(text).contains("cannot be loaded"),
        "{}",
        message(text)
    );
}

#[test]
fn all_missing_functions_are_named() {
    let path = compiled(
        "toy",
        &["-Dgpu_call=another_call", "-Dgpu_get_error=another_error"],
    );
    match Library::open(path).unwrap_err() {
        OpenError::Missing { missing, .. } => assert_eq!(missing, ["gpu_call", "gpu_get_error"]),
        error => panic!("{error}"),
    }
}

#[test]
fn a_text_that_c_cannot_take_is_refused_on_this_side() {
    assert!(matches!(
        RUST.function_id("a\0b"),
        Err(CallError::Nul {
            function: "gpu_get_function_id",
            ..
        })
    ));
    let context = RUST.context(0).unwrap();
    let error = context
        .call("add", &"ii:i".parse().unwrap(), &[int(1)])
        .unwrap_err();
    assert!(matches!(error, CallError::Arguments(_)), "{error}");
}

/// A function and arguments for it.
fn any_call() -> impl Strategy<Value = (&'static str, &'static str, Vec<Value>)> {
    let small = || (-1000i64..1000).prop_map(Value::Int);
    let real = || (-1e3..1e3f64).prop_map(Value::Float);
    prop_oneof![
        (small(), small()).prop_map(|(a, b)| ("add", "ii:i", vec![a, b])),
        (real(), real()).prop_map(|(a, b)| ("mul_float", "ff:f", vec![a, b])),
        (small(), real()).prop_map(|(a, b)| ("scale", "if:f", vec![a, b])),
        small().prop_map(|a| ("fire", "i:v", vec![a])),
        Just(("total", ":i", vec![])),
        small().prop_map(|a| ("half", "i:f", vec![a])),
        small().prop_map(|a| ("fail", "i:v", vec![a])),
        (any::<bool>(), small(), real()).prop_map(|(a, b, c)| (
            "pick",
            "bif:f",
            vec![a.into(), b, c]
        )),
        (
            prop::collection::vec(small(), 8),
            prop::collection::vec(real(), 4)
        )
            .prop_map(|(mut ints, floats)| {
                ints.splice(4..4, floats);
                ("many", "iiiiffffiiii:i", ints)
            }),
    ]
}

proptest! {
    #[test]
    fn any_calls_in_any_order_give_the_same_on_every_road(calls in prop::collection::vec(any_call(), 1..20)) {
        let [native, rust, c] = Road::all().map(|(_, road)| {
            let call = |(name, signature, args): &(&str, &str, Vec<Value>)| road.call(name, signature, args);
            calls.iter().map(call).collect::<Vec<_>>()
        });
        prop_assert_eq!(&native, &rust);
        prop_assert_eq!(&native, &c);
    }
}

#[test]
fn the_smallest_library_serves_one_context_after_the_other() {
    let library = open(compiled("one", &[]));
    let signature: Signature = "i:i".parse().unwrap();
    for bits in [0, 1, 0b1011, -1, i64::MIN] {
        let context = library.context(0).unwrap();
        let parity = context.call("parity", &signature, &[Value::Int(bits)]);
        let expected = i64::from(bits.count_ones() % 2);
        assert_eq!(parity.unwrap(), Some(Value::Int(expected)), "{bits}");
        let second = library.context(0).err().unwrap().to_string();
        assert!(second.contains("one at a time"), "{second}");
    }
    let context = library.context(0).unwrap();
    let unknown = context.call("decode", &signature, &[Value::Int(1)]);
    assert!(unknown.unwrap_err().to_string().contains("there is parity"));
}
