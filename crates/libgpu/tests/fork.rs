//! A process that was forked after its parent had used the library: each function fails immediately, and the process
//! ends normally.
#![cfg(unix)]

mod common;

/// Forks with work in the queue; the child calls all functions.
const PROGRAM: &str = r#"
#define _POSIX_C_SOURCE 200809L
#include "gpu.h"
#include "libgpu.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* The beginning of DLManagedTensorVersioned. */
struct tensor { uint32_t version[2]; void *context; void (*deleter)(struct tensor *); };

static uint64_t id(const char *name) { uint64_t id = 0; return gpu_get_function_id(name, &id) ? id : 0; }

static uint64_t call(uint64_t gpu, const char *name, const char *signature, const void *blob, uint64_t size) {
    uint64_t result = 0;
    if (!gpu_call(gpu, id(name), size, blob, signature)) { fprintf(stderr, "%s\n", gpu_get_error()); exit(3); }
    if (signature[strlen(signature) - 1] != 'v' && !gpu_get_result(gpu, 8, (char *)&result)) exit(4);
    return result;
}

static void refused(const char *door, bool success) {
    const char *text = success ? "it succeeded" : gpu_get_error();
    printf("%s: %s\n", door, text ? text : "no text");
}

int main(void) {
    uint64_t gpu, other, result, arguments[2];
    struct DLManagedTensorVersioned *out = NULL;
    if (!gpu_validate_api(0, 1, 0) || !gpu_init(0, &gpu)) return 1;
    arguments[0] = 1; arguments[1] = 3;
    arguments[0] = call(gpu, "basis_encode", "ii:i", arguments, 16);
    if (!libgpu_state_tensor(gpu, (int64_t)arguments[0], 0, &out)) return 2;
    struct tensor *tensor = (struct tensor *)out;
    /* A worker that is busy, and locks that come and go. */
    uint64_t buffer = call(gpu, "buffer_create", ":i", NULL, 0);
    arguments[0] = buffer; arguments[1] = 1000000;
    call(gpu, "buffer_resize", "ii:v", arguments, 16);
    arguments[1] = 0;
    for (int i = 0; i < 200; i++) call(gpu, "buffer_fill", "if:v", arguments, 16);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        refused("validate", gpu_validate_api(0, 1, 0));
        refused("init", gpu_init(0, &other));
        refused("id", gpu_get_function_id("buffer_len", &other));
        refused("call", gpu_call(gpu, 2458296371u, 8, (const char *)&buffer, "i:i"));
        refused("result", gpu_get_result(gpu, 8, (char *)&result));
        refused("discard", gpu_discard(gpu));
        refused("tensor", libgpu_state_tensor(gpu, 1, 0, &out));
        refused("describe", libgpu_describe() != NULL);
        tensor->deleter(tensor);
        exit(7);
    }
    int status;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) return 5;
    printf("child ended with %d\n", WEXITSTATUS(status));
    tensor->deleter(tensor);
    printf("parent has %d values\n", (int)call(gpu, "buffer_len", "i:i", &buffer, 8));
    return gpu_discard(gpu) ? 0 : 6;
}
"#;

#[test]
fn a_child_that_was_forked_after_the_first_call_is_refused_at_every_door_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("trace.jsonl");
    let mut program = common::c_program(folder.path(), PROGRAM);
    let output = program.env("LIBGPU_LOG", &log).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), &*errors), (Some(0), ""), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    let (refusals, rest) = lines.split_at(8);
    for (line, door) in refusals.iter().zip([
        "validate", "init", "id", "call", "result", "discard", "tensor", "describe",
    ]) {
        let start = format!("{door}: libgpu: this process was made by fork() after");
        assert!(line.starts_with(&start), "{line}");
    }
    assert_eq!(rest, ["child ended with 7", "parent has 1000000 values"]);
    // The parent's lines are there once.
    let log = std::fs::read_to_string(log).unwrap();
    let opened = log
        .lines()
        .filter(|line| line.contains("\"call\":\"gpu_init\""));
    assert_eq!(opened.count(), 1);
}
