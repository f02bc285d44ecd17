/*
 * What libgpu exports beside the functions of gpu.h. Programs that use only those work with any GPU
 * library.
 *
 * Generated from crates/libgpu/src/documents.rs; change that, and run `cargo xtask bless`.
 */
#ifndef LIBGPU_H
#define LIBGPU_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The version of the library that this header describes.
 */
#define LIBGPU_MAJOR 0
#define LIBGPU_MINOR 1
#define LIBGPU_PATCH 0

/*
 * Describes the library and its functions as JSON. The text belongs to the library and lives as
 * long as it.
 */
const char *libgpu_describe(void);

#ifdef __cplusplus
}
#endif

#endif
