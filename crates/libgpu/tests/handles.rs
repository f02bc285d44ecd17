//! Handles that many threads use while others discard them.
//!
//! Whatever the schedule, a call either takes effect once or is refused, and a handle that was discarded is never valid
//! again, although its slot has another context by then.

mod common;

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::thread;

use common::{Gpu, int, open, signature};
use runtime_abi::{Library, Value};

const ROUNDS: u64 = 3000;

/// The contexts of one thread that opens and discards them.
#[derive(Default)]
struct Handles {
    open: AtomicU64,
    discarded: AtomicU64,
}

fn notify(library: &Library, handle: u64, counter: Value) -> Result<(), String> {
    let signature = signature("counter_notify");
    let blob = signature.pack(&[counter, int(1), int(0)]).unwrap();
    let id = library.function_id("counter_notify").unwrap();
    let called = library.call(handle, id, &blob, &signature.to_string());
    called.map_err(|error| error.to_string())
}

#[test]
fn a_call_takes_effect_once_or_is_refused_while_contexts_come_and_go() {
    let library = open();
    let steady = Gpu::new(&library);
    let counter = int(steady.int("counter_create", &[]));
    let (handles, over) = ([(); 2].map(|()| Handles::default()), AtomicBool::new(false));
    let (accepted, refused) = (AtomicI64::new(0), AtomicI64::new(0));
    let open_and_discard = |own: &Handles| {
        for _ in 0..ROUNDS {
            let gpu = Gpu::new(&library);
            own.open.store(gpu.0.handle(), Ordering::Release);
            // A task that is queued, so that some calls find the context busy.
            gpu.void("counter_wait", &[counter, int(0)]);
            let handle = gpu.0.handle();
            drop(gpu);
            own.discarded.store(handle, Ordering::Release);
        }
    };
    let call = || {
        while !over.load(Ordering::Acquire) {
            for own in &handles {
                let gone = own.discarded.load(Ordering::Acquire);
                assert!(gone == 0 || notify(&library, gone, counter).is_err());
                let outcome = notify(&library, own.open.load(Ordering::Acquire), counter);
                let tally = if outcome.is_ok() { &accepted } else { &refused };
                tally.fetch_add(1, Ordering::Relaxed);
                let text = outcome.err().unwrap_or_default();
                let known = ["was discarded", "there is no context 0"];
                assert!(
                    text.is_empty() || known.iter().any(|part| text.contains(part)),
                    "{text}"
                );
            }
        }
    };
    thread::scope(|scope| {
        let callers = [(); 2].map(|()| scope.spawn(call));
        let openers = handles
            .each_ref()
            .map(|own| scope.spawn(|| open_and_discard(own)));
        let opened = openers.map(|opener| opener.join());
        over.store(true, Ordering::Release);
        assert!(opened.iter().all(Result::is_ok));
        assert!(
            callers
                .map(|caller| caller.join())
                .iter()
                .all(Result::is_ok)
        );
    });
    let accepted = accepted.into_inner();
    assert_eq!(steady.int("counter_read", &[counter]), accepted);
    assert!(accepted > 0 && refused.into_inner() > 0);
}
