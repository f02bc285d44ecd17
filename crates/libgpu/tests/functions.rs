//! The functions as programs call them: through the C symbols of the built library.

mod common;

use common::{Gpu, float, int, open};
use runtime_abi::{Library, Value};

#[test]
fn a_buffer_keeps_its_values() {
    let library = open();
    let gpu = Gpu::new(&library);
    let buffer = gpu.buffer(&[0.5, -2.0, 1e300]);
    assert_eq!(gpu.int("buffer_len", &[buffer]), 3);
    gpu.void("buffer_set", &[buffer, int(1), float(7.25)]);
    let values: Vec<f64> = (0..3)
        .map(|index| gpu.float("buffer_get", &[buffer, int(index)]))
        .collect();
    assert_eq!(values, [0.5, 7.25, 1e300]);
    gpu.void("buffer_free", &[buffer]);
}

#[test]
pub(crate) fn a_state_answers_what_the_crate_behind_it_does() {
    let library = open();
    let gpu = Gpu::new(&library);
    let data = [0.25, -1.0, 3.5, 0.0, -0.125, 2.0, 1.0];
    let expected = statevec::encode(&data, 3).unwrap();
    let state = gpu.state(&data, 3);
    assert_eq!(gpu.float("state_norm", &[state]), expected.norm());
    for index in 0..8 {
        assert_eq!(
            gpu.float("state_amplitude", &[state, int(index)]),
            expected.amplitude(index as u64).unwrap().re
        );
        assert_eq!(
            gpu.float("state_probability", &[state, int(index)]),
            expected.probability(index as u64).unwrap()
        );
    }
    for u in [0.0, 0.2, 0.5, 0.9, 0.999] {
        assert_eq!(
            gpu.int("state_sample", &[state, float(u)]) as u64,
            expected.sample(u).unwrap()
        );
    }
    for level in 0..3i64 {
        for k in 0..1i64 << level {
            let angle = gpu.float("state_prep_angle", &[state, int(level), int(k)]);
            assert_eq!(angle, expected.prep_angle(level as u64, k as u64).unwrap());
        }
    }
    gpu.void("state_free", &[state]);
}

#[test]
fn a_state_stays_when_its_buffer_changes() {
    let library = open();
    let gpu = Gpu::new(&library);
    let buffer = gpu.buffer(&[3.0, 4.0]);
    let state = int(gpu.int("amplitude_encode", &[buffer, int(1)]));
    gpu.void("buffer_set", &[buffer, int(0), float(100.0)]);
    let other = int(gpu.int("amplitude_encode", &[buffer, int(2)]));
    gpu.void("buffer_free", &[buffer]);
    assert_eq!(gpu.float("state_amplitude", &[state, int(1)]), 0.8);
    assert_eq!(gpu.float("state_amplitude", &[other, int(3)]), 0.0);
}

#[test]
fn every_mistake_is_told_with_the_name_of_the_function() {
    if common::in_processes() {
        return println!("skipped: with several ranks some of these calls are queued");
    }
    let library = open();
    let gpu = Gpu::new(&library);
    let (buffer, state) = (gpu.buffer(&[1.0, 2.0]), gpu.state(&[1.0, 2.0], 1));
    let check = |name: &str, args: &[Value], expected: &str| {
        assert_eq!(gpu.error(name, args), format!("libgpu: {name}: {expected}"))
    };

    check(
        "buffer_get",
        &[buffer, int(2)],
        "there is no value 2 in the buffer; it has 2, from 0 on",
    );
    check(
        "buffer_set",
        &[buffer, int(-1), float(0.0)],
        "there is no value -1 in the buffer; it has 2, from 0 on",
    );
    let foreign = "there is no buffer with handle 5 in this context; it was freed, or it belongs to another context";
    check("buffer_len", &[int(5)], foreign);
    check(
        "state_amplitude",
        &[state, int(2)],
        "there is no index 2; the state has 2 amplitudes, from 0 on",
    );
    check(
        "state_probability",
        &[state, int(-1)],
        "index is -1; numbers from 0 on are accepted",
    );
    check(
        "state_sample",
        &[state, float(1.0)],
        "u is 1.0; a number from 0 to below 1 is expected",
    );
    check(
        "state_prep_angle",
        &[state, int(1), int(0)],
        "there is no level 1; the state has 1 levels, one for each qubit, from 0 on",
    );
    check(
        "state_prep_angle",
        &[state, int(0), int(1)],
        "there is no angle 1 on level 0; it has 1, from 0 on",
    );
    let Value::Int(handle) = state else {
        unreachable!()
    };
    check(
        "buffer_push",
        &[state, float(1.0)],
        &format!("handle {handle} is a state; a buffer is expected"),
    );

    assert_eq!(
        gpu.int("buffer_len", &[buffer]),
        2,
        "the context works after all that"
    );
}

#[test]
fn data_that_cannot_be_encoded_is_refused() {
    let library = open();
    let check = |data: &[f64], qubits: i64, expected: &str| {
        let gpu = Gpu::new(&library);
        let message = gpu.error("amplitude_encode", &[gpu.buffer(data), int(qubits)]);
        let rest = message.strip_prefix("libgpu: amplitude_encode: ").unwrap();
        assert!(rest.starts_with(expected), "{rest}");
    };
    let bad = [1.0, f64::NAN, 3.0];
    check(&[], 1, "the data is empty; at least one value is needed");
    check(
        &[0.0, 0.0],
        1,
        "the data has zero norm; at least one value has to differ from zero",
    );
    check(&bad, 2, "value 1 is NaN, which is not finite");
    check(&bad, 1, "3 values do not fit 2 amplitudes");
    for qubits in [0, -3, i64::MIN] {
        let words = format!("qubits is {qubits}; a state has 1 to 48");
        check(&[1.0], qubits, &words);
    }
    check(
        &[1.0],
        i64::MAX,
        "9223372036854775807 qubits are too many; at most 48 are accepted",
    );
    let gpu = Gpu::new(&library);
    let message = gpu.error("amplitude_encode", &[gpu.buffer(&[1.0]), int(48)]);
    assert!(message.contains("of memory are needed"), "{message}");
}

#[test]
fn a_freed_handle_is_stale_for_good() {
    let library = open();
    let gpu = Gpu::new(&library);
    let (buffer, state) = (gpu.buffer(&[1.0]), gpu.state(&[1.0], 1));
    gpu.void("buffer_free", &[buffer]);
    gpu.void("state_free", &[state]);
    let (_buffer, _state) = (gpu.buffer(&[1.0]), gpu.state(&[1.0], 1));
    assert!(gpu.error("buffer_len", &[buffer]).contains("it was freed"));
    assert!(
        gpu.error("buffer_free", &[buffer])
            .contains("there is no buffer")
    );
    assert!(
        gpu.error("state_norm", &[state])
            .contains("there is no state")
    );
}

#[test]
fn a_handle_belongs_to_its_context() {
    let library = open();
    let (here, there) = (Gpu::new(&library), Gpu::new(&library));
    let buffer = here.buffer(&[1.0]);
    there.buffer(&[2.0]);
    assert!(
        there
            .error("buffer_len", &[buffer])
            .contains("it belongs to another context")
    );
    assert_eq!(here.int("buffer_len", &[buffer]), 1);
}

#[test]
fn a_discarded_context_is_refused_and_takes_its_data_along() {
    let library = open();
    let gpu = Gpu::new(&library);
    let handle = gpu.0.handle();
    gpu.buffer(&[1.0]);
    gpu.0.discard().unwrap();
    let words = format!("context {handle} was discarded, or its shot is over");
    let id = library.function_id("buffer_create").unwrap();
    assert_eq!(
        library.call(handle, id, &[], ":i").unwrap_err().to_string(),
        format!("libgpu: buffer_create: {words}")
    );
    assert_eq!(
        library.result(handle).unwrap_err().to_string(),
        format!("libgpu: {words}")
    );
    assert_eq!(
        library.discard(handle).unwrap_err().to_string(),
        format!("libgpu: {words}")
    );
}

#[test]
fn calls_that_fit_no_function_are_refused() {
    let library = open();
    let gpu = Gpu::new(&library);
    let handle = gpu.0.handle();
    let message = library
        .function_id("buffer_remove")
        .unwrap_err()
        .to_string();
    let buffers =
        "libgpu: there is no function \"buffer_remove\"; there are buffer_create, buffer_push, ";
    assert!(
        message.starts_with(buffers) && !message.contains("state_norm"),
        "{message}"
    );
    for (name, hint) in [
        ("state_nrm", "did you mean \"state_norm\"?"),
        ("something", "there are buffer_create, "),
    ] {
        let message = library.function_id(name).unwrap_err().to_string();
        let expected = format!("libgpu: there is no function {name:?}; {hint}");
        assert!(message.starts_with(&expected), "{message}");
    }
    let error = |id: u64, blob: &[u8], signature: &str| {
        library
            .call(handle, id, blob, signature)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        error(1, &[], ":i"),
        "libgpu: there is no function with the id 1"
    );
    let push = library.function_id("buffer_push").unwrap();
    let expected = "libgpu: buffer_push: the signature is \"if:v\"; it was called with \"ii:v\"";
    assert_eq!(error(push, &[0; 16], "ii:v"), expected);
    assert_eq!(
        error(push, &[0; 15], "if:v"),
        "libgpu: buffer_push: the arguments take 16 bytes; it was called with 15"
    );
}

#[test]
fn results_come_back_in_the_order_of_the_calls() {
    let library = open();
    let gpu = Gpu::new(&library);
    let state = gpu.state(&[3.0, 4.0], 1);
    let issue = |name: &str, args: &[Value]| {
        let signature = common::signature(name);
        let blob = signature.pack(args).unwrap();
        library
            .call(
                gpu.0.handle(),
                library.function_id(name).unwrap(),
                &blob,
                &signature.to_string(),
            )
            .unwrap();
    };
    issue("state_norm", &[state]);
    issue("state_sample", &[state, float(0.9)]);
    issue("state_amplitude", &[state, int(0)]);
    let take = || library.result(gpu.0.handle());
    assert_eq!(f64::from_ne_bytes(take().unwrap()), 5.0);
    assert_eq!(i64::from_ne_bytes(take().unwrap()), 1);
    assert_eq!(f64::from_ne_bytes(take().unwrap()), 0.6);
    assert!(
        take()
            .unwrap_err()
            .to_string()
            .contains("no result is waiting")
    );
}

/// Fills a buffer, encodes it and reads it back.
fn work(library: &Library, seed: i64) {
    let gpu = Gpu::new(library);
    let data: Vec<f64> = (1..=16).map(|i| (i * seed) as f64).collect();
    let state = gpu.state(&data, 4);
    let norm = gpu.float("state_norm", &[state]);
    for (index, value) in (0..).zip(&data) {
        let amplitude = gpu.float("state_amplitude", &[state, int(index)]);
        assert!((amplitude * norm - value).abs() < 1e-9 * norm);
    }
}

#[test]
fn many_contexts_on_many_threads() {
    let library = open();
    let held: Vec<_> = (0..100).map(|_| Gpu::new(&library)).collect();
    std::thread::scope(|scope| {
        for thread in 1..=8 {
            let library = &library;
            scope.spawn(move || (0..50).for_each(|round| work(library, thread * 100 + round)));
        }
    });
    for gpu in &held {
        assert_eq!(gpu.int("buffer_len", &[gpu.buffer(&[1.0])]), 1);
    }
}

#[test]
fn one_context_on_many_threads() {
    let library = open();
    let gpu = Gpu::new(&library);
    let buffer = gpu.buffer(&[]);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                (0..500).for_each(|n| gpu.void("buffer_push", &[buffer, float(f64::from(n))]))
            });
        }
    });
    assert_eq!(gpu.int("buffer_len", &[buffer]), 4000);
}

#[test]
fn the_library_describes_what_it_has() {
    let library = open();
    let description = library.description().unwrap().unwrap();
    assert_eq!(
        (description.library.as_str(), description.api.as_str()),
        ("libgpu", "0.1.0")
    );
    assert_eq!(description.functions.len(), gpu::FUNCTIONS.len());
    for function in gpu::FUNCTIONS {
        let described = description.function(function.name).unwrap();
        assert_eq!(described.signature, function.signature().to_string());
        assert_eq!(described.doc, function.doc);
        assert_eq!(library.function_id(function.name), Ok(described.id));
        let names = described.args.iter().map(|arg| arg.name.as_str());
        assert!(names.eq(function.args.iter().map(|arg| arg.name)));
    }
}

#[test]
fn a_name_of_any_length_is_refused_at_once_and_cut_in_the_message() {
    let library = common::open();
    let began = std::time::Instant::now();
    for beginning in ["x", "buffer_"] {
        let name = beginning.to_owned() + &"x".repeat(1_000_000);
        let message = library.function_id(&name).unwrap_err().to_string();
        assert!(message.contains("xxx…\"; there are "), "{message}");
    }
    assert!(began.elapsed() < std::time::Duration::from_secs(2));
}

#[test]
fn rows_are_taken_in_any_order() {
    let library = open();
    let gpu = Gpu::new(&library);
    let source = gpu.buffer(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let order = gpu.buffer(&[2.0, -1.0, 0.0, 2.0]);
    let to = gpu.buffer(&[9.0]);
    let values = |buffer| {
        let len = gpu.int("buffer_len", &[buffer]);
        let value = |i| gpu.float("buffer_get", &[buffer, int(i)]);
        (0..len).map(value).collect::<Vec<_>>()
    };
    let expected = [5.0, 6.0, 0.0, 0.0, 1.0, 2.0, 5.0, 6.0];
    gpu.void("buffer_take_rows", &[to, source, order, int(2)]);
    assert_eq!(values(to), expected);
    gpu.void("buffer_take_rows", &[source, source, order, int(2)]);
    assert_eq!(values(source), expected);
    gpu.void("buffer_take_rows", &[order, to, order, int(2)]);
    assert_eq!(values(order), [1.0, 2.0, 0.0, 0.0, 5.0, 6.0, 1.0, 2.0]);
}

#[test]
fn rows_that_are_not_there_are_refused() {
    for (order, width, expected) in [
        (0.0, 4, "6 values are not a whole number of rows of 4"),
        (0.0, 0, "6 values are not a whole number of rows of 0"),
        (0.0, -2, "6 values are not a whole number of rows of -2"),
        (
            3.0,
            2,
            "there is no row 3; there are 3, from 0 on, and -1 is a row of zeros",
        ),
        (0.5, 2, "there is no row 0.5; there are 3"),
        (f64::NAN, 2, "there is no row NaN; there are 3"),
        (-2.0, 2, "there is no row -2; there are 3"),
    ] {
        let library = open();
        let gpu = Gpu::new(&library);
        let (to, source) = (gpu.buffer(&[]), gpu.buffer(&[0.0; 6]));
        let order = gpu.buffer(&[order]);
        gpu.void("buffer_take_rows", &[to, source, order, int(width)]);
        let error = gpu.error("buffer_len", &[to]);
        assert!(error.contains(expected), "{error}");
    }
}
