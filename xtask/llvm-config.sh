#!/bin/sh
# Written by `cargo xtask setup`: the PyPI package of LLVM comes without a llvm-config, and the crate
# llvm-sys asks one where everything is.
prefix=$(cd "$(dirname "$0")/.." && pwd)
for arg in "$@"; do
  case "$arg" in
    --version) echo 21.1.2 ;;
    --prefix) echo "$prefix" ;;
    --bindir) echo "$prefix/bin" ;;
    --includedir) echo "$prefix/include" ;;
    --libdir) echo "$prefix/lib" ;;
    --cflags) echo "-I$prefix/include -D_GNU_SOURCE -D__STDC_CONSTANT_MACROS -D__STDC_FORMAT_MACROS -D__STDC_LIMIT_MACROS" ;;
    --cxxflags) echo "-I$prefix/include -std=c++17 -fno-exceptions -funwind-tables -fno-rtti -D_GNU_SOURCE -D__STDC_CONSTANT_MACROS -D__STDC_FORMAT_MACROS -D__STDC_LIMIT_MACROS" ;;
    --build-mode) echo Release ;;
    --assertion-mode) echo ON ;;
    --shared-mode) echo static ;;
    --targets-built) echo X86 AArch64 ARM NVPTX ;;
    --host-target) echo x86_64-unknown-linux-gnu ;;
    --components) echo all ;;
    --libnames) (cd "$prefix/lib" && echo libLLVM*.a) ;;
    --libs) (cd "$prefix/lib" && for f in libLLVM*.a; do n=${f#lib}; printf -- '-l%s ' "${n%.a}"; done; echo) ;;
    --libfiles) echo "$prefix"/lib/libLLVM*.a ;;
    --ldflags) echo "-L$prefix/lib" ;;
    --system-libs) echo "-lrt -ldl -lpthread -lm" ;;
    --link-static|--ignore-libllvm) ;;
    --link-shared) echo "llvm-config: only static libraries are here" >&2; exit 1 ;;
    *) echo "llvm-config: unknown option $arg" >&2; exit 1 ;;
  esac
done
