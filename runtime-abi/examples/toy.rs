//! A GPU library without a GPU: small functions whose results are easy to predict.
//!
//! It is an example of a library in Rust, and tests of whole programs use it. `toy.c` has the same functions in C.

use runtime_abi::export_gpu_library;
use runtime_abi::kit::Functions;

/// The content of each context.
#[derive(Default)]
pub struct Toy {
    fired: i64,
}

/// The library as a table of functions.
pub fn library() -> Functions<Toy> {
    Functions::new("toy")
        .function("add", |_, (a, b): (i64, i64)| a.wrapping_add(b))
        .function("mul_float", |_, (a, b): (f64, f64)| a * b)
        .function("scale", |_, (n, factor): (i64, f64)| n as f64 * factor)
        .function("fire", |toy: &mut Toy, (n,): (i64,)| {
            toy.fired = toy.fired.wrapping_add(n);
        })
        .function("total", |toy: &mut Toy, ()| toy.fired)
        .function("half", |_, (n,): (i64,)| n as f64 / 2.0)
        .function_with_id(7, "ping", |_, (n,): (i64,)| n.wrapping_add(1))
        .function("fail", |_, (n,): (i64,)| {
            Err::<(), _>(format!("fail was called with {n}"))
        })
        .function("many", |_, args: Twelve| many(args))
        .function(
            "pick",
            |_, (first, n, x): (bool, i64, f64)| if first { n as f64 } else { x },
        )
}

type Twelve = (i64, i64, i64, i64, f64, f64, f64, f64, i64, i64, i64, i64);

/// The sum of each argument times its position, so that swapped arguments show.
fn many((a, b, c, d, e, f, g, h, i, j, k, l): Twelve) -> i64 {
    let low = a + 2 * b + 3 * c + 4 * d;
    let floats = 5.0 * e + 6.0 * f + 7.0 * g + 8.0 * h;
    low + floats as i64 + 9 * i + 10 * j + 11 * k + 12 * l
}

export_gpu_library!(Functions<Toy> = library());
