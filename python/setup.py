"""Adds the compiler, libgpu-describe, libgpu-run, and the GPU library with the program of its ranks to the wheel, and
commands for the first three.

All are taken from the checkout's release build; where there is none, cargo makes one. Set SELENE_LIBGPU_BUNDLE=0 to
leave them out: the package then looks for them in QIS_COMPILER, LIBGPU_PATH and PATH.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

CHECKOUT = Path(__file__).resolve().parent.parent
BUILDS = [
    ["cargo", "build", "--release", "--package", "qis-compiler"],
    ["cargo", "build", "--release", "--package", "libgpu", "--bins"],
    ["cargo", "build", "--release", "--package", "libgpu-run"],
    # By itself, and last: next to libgpu's library for Rust, which the program needs, Cargo would not optimise across
    # crates.
    ["cargo", "rustc", "--release", "--package", "libgpu", "--lib", "--crate-type", "cdylib"],
]
COMMANDS = ["qis-compiler", "libgpu-describe", "libgpu-run"]
# libgpu starts the last one itself.
PROGRAMS = [*COMMANDS, "libgpu-worker"]
BUNDLE = os.environ.get("SELENE_LIBGPU_BUNDLE", "1") != "0"


def products() -> list[Path]:
    folder = Path(os.environ.get("CARGO_TARGET_DIR", CHECKOUT / "target")) / "release"
    ending = ".exe" if os.name == "nt" else ""
    library = {"darwin": "libgpu.dylib", "win32": "gpu.dll"}.get(sys.platform, "libgpu.so")
    return [*(folder / f"{program}{ending}" for program in PROGRAMS), folder / library]


def require(condition: bool, message: str) -> None:
    if not condition:
        raise SystemExit(f"selene-libgpu: {message} (SELENE_LIBGPU_BUNDLE=0 installs without compiler and library)")


def ensure_products() -> None:
    if all(path.exists() for path in products()):
        return
    here = (CHECKOUT / "Cargo.toml").exists()
    require(here, f"{CHECKOUT} is no checkout to build from; install from one, `pip install ./python`")
    require(shutil.which("cargo") is not None, "no cargo to build the compiler with; install Rust from https://rustup.rs")
    # cargo finds LLVM in a checkout that is set up; set-up makes this folder.
    llvm = (CHECKOUT / ".deps" / "llvm").exists() or "LLVM_SYS_211_PREFIX" in os.environ
    require(llvm, f"no LLVM 21.1 to build the compiler with; run `cargo xtask setup` in {CHECKOUT} first")
    print(f"building the compiler and the library in {CHECKOUT}; this takes some minutes", flush=True)
    for build in BUILDS:
        built = subprocess.run(build, cwd=CHECKOUT).returncode == 0
        require(built, f"`{' '.join(build)}` failed in {CHECKOUT}")


class BuildWithProducts(build_py):
    """Copies compiler and library to the folder that the package searches first."""

    def run(self) -> None:
        super().run()
        # Setuptools keeps its build folder between builds.
        shutil.rmtree(self.bundle_folder(), ignore_errors=True)
        # An editable install uses the source folder itself, which must not contain binaries.
        if BUNDLE and not self.editable_mode:
            self.bundle()

    def bundle_folder(self) -> Path:
        return Path(self.build_lib) / "selene_libgpu" / "_bundled"

    def bundle(self) -> None:
        ensure_products()
        folder = self.bundle_folder()
        folder.mkdir(parents=True)
        for path in products():
            shutil.copy2(path, folder)


class PlatformWheel(bdist_wheel):
    """A wheel with binaries is for one platform, and for any Python on it."""

    def finalize_options(self) -> None:
        super().finalize_options()
        self.root_is_pure = not BUNDLE

    def get_tag(self) -> tuple[str, str, str]:
        tag = super().get_tag()
        return ("py3", "none", tag[2]) if BUNDLE else tag


def scripts() -> list[str]:
    function = "selene_libgpu_scripts:run_bundled"
    return [f"{program} = {function}" for program in COMMANDS if BUNDLE]


setup(
    cmdclass={"build_py": BuildWithProducts, "bdist_wheel": PlatformWheel},
    entry_points={"console_scripts": scripts()},
)
