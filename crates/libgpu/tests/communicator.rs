//! Contexts on a communicator, in a program that has none: each refusal says what is wrong. What works is tested where
//! there is an MPI, by `python/tests/test_distributed.py`.
#![cfg(target_os = "linux")]

mod common;

/// Everything that can be wrong before MPI is used.
const PROGRAM: &str = r#"
#include "gpu.h"
#include "libgpu.h"

#include <stdio.h>

static void refused(const void *handle, uint64_t size, uint64_t *out) {
    printf("%s\n", libgpu_init_with_communicator(handle, size, out) ? "it succeeded" : gpu_get_error());
}

int main(void) {
    uint64_t handle = 0, context = 7;
    refused(NULL, sizeof handle, &context);
    refused(&handle, sizeof handle, NULL);
    refused(&handle, 3, &context);
    refused(&handle, UINT64_MAX, &context);
    refused(&handle, sizeof handle, &context);
    refused(&handle, 4, &context);
    /* Contexts of this process are not concerned. */
    if (context != 7 || !gpu_init(0, &context) || !gpu_discard(context)) return 1;
    return 0;
}
"#;

#[test]
fn a_program_that_has_not_initialised_mpi_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let output = common::c_program(folder.path(), PROGRAM).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}");
    let size = |size: u64| {
        format!("size is {size}; the handle of a communicator has 4 or 8 bytes, sizeof(MPI_Comm)")
    };
    let none = "this program has not initialised MPI, so it has no communicator; call MPI_Init_thread first (mpi4py does \
                when mpi4py.MPI is imported)";
    let name = "libgpu_init_with_communicator";
    let expected = [
        format!("libgpu: {name} was given a null handle"),
        format!("libgpu: {name} was given a null gpu_ref_out"),
        format!("libgpu: {name}: {}", size(3)),
        format!("libgpu: {name}: {}", size(u64::MAX)),
        format!("libgpu: {name}: {none}"),
        format!("libgpu: {name}: {none}"),
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}
