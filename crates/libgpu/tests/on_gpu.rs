//! The tests of other files once more, on a GPU: the emulator's, or with `KERNELS_ON=gpu` the machine's.

#![cfg(target_os = "linux")]
#![allow(
    clippy::duplicate_mod,
    reason = "each of the files brings what it shares with others"
)]

#[path = "functions.rs"]
mod functions;
#[path = "handles.rs"]
mod handles;
#[path = "loops.rs"]
mod loops;
#[path = "queues.rs"]
mod queues;
#[path = "ranks.rs"]
mod ranks;
#[path = "section_cases.rs"]
mod section_cases;
#[path = "sections.rs"]
mod sections;
#[path = "tensors.rs"]
mod tensors;

/// How many kernels have run, where the emulator runs them.
fn launches() -> u32 {
    type Launches = unsafe extern "C" fn() -> u32;
    let launches = cuda_emulator::Emulator::get().function::<Launches>("fake_launches");
    // SAFETY: the function only counts.
    unsafe { launches() }
}

#[test]
fn the_library_that_programs_load_finds_the_gpu() {
    if cuda_emulator::is_left_out() {
        return println!("skipped: the machine's GPU does not count launches");
    }
    let before = launches();
    functions::a_state_answers_what_the_crate_behind_it_does();
    assert!(launches() > before);
}
